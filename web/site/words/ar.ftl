# العربية. Translated from English; not yet read by a native speaker.
# A case ID is always in Latin capitals and digits, left to right.

## On every page
title = معلومات
footer = مساعدة والمزيد
footer-helplines = تحدّث مع شخص ما
footer-proof = تأكّد بنفسك
footer-platforms = من يشارك
footer-privacy = الخصوصية
footer-terms = الشروط
footer-accessibility = سهولة الاستخدام
footer-language = اللغة
leave = غادر الآن
back = رجوع
continue = متابعة
try-again = حاول مرة أخرى
picture = الصورة { $number }

## Start
start-heading = أوقف انتشار صورة خاصة لك
start-lead = هل توجد صورة عارية أو جنسية لك من وقت كان عمرك فيه أقل من 18 سنة؟ نساعد في العثور عليها وإزالتها.
start-how-device = أنت تختار الصورة. وهي تبقى على هذا الجهاز.
start-how-fingerprint = يصنع هذا الجهاز بصمة لها: سلسلة طويلة من الأرقام. تُرسل البصمة فقط.
start-how-platforms = التطبيقات والمواقع المشاركة تبحث عنها. تفحصها ويمكنها إزالتها.
start-free = الخدمة مجانية. لا تعطي اسمك. تستغرق بضع دقائق.
start-go = ابدأ
start-limits = ما لا تستطيع فعله
start-limit-private = لا تصل إلى المحادثات الخاصة المشفّرة.
start-limit-sites = لا تصل إلى التطبيقات والمواقع غير المشاركة.
start-limit-edited = قد لا تجد صورة تغيّرت كثيرًا. يمكنك إضافة كل نسخة لديك.
start-kind = لست في ورطة معنا. أحسنت بطلب المساعدة.
start-ways = طرق أخرى للمتابعة
start-return = لديّ رقم حالة أو رمز متابعة
start-practice = جرّب أولًا بصورة تجريبية
start-parents = للآباء والأمهات
start-counselors = للمعلّمين والمرشدين
## What stands in the way on this device, said on the first page
device-in-app = أنت داخل تطبيق آخر
device-in-app-do = قد لا يعمل اختيار الصور هنا. استخدم قائمة ذلك التطبيق لفتح هذه الصفحة في متصفحك. أو انسخ العنوان والصقه هناك.
device-in-app-copy = انسخ العنوان
device-small = ذاكرة هذا الجهاز قليلة
device-small-do = أغلق التطبيقات والصفحات الأخرى أولًا. إذا لم تنجح صورة، فجرّب جهازًا آخر موجودة عليه أصلًا.
device-insecure = هذا العنوان غير محمي
device-insecure-do = قد يقرأ آخرون ما يجري على هذا العنوان، لذلك لا يمكن صنع شيء أو إرساله هنا. افتح العنوان الذي يبدأ بـ «https:».
device-no-wasm = لا يستطيع هذا المتصفح صنع البصمات
device-no-wasm-do = لا عيب فيك ولا في صورتك. ربما يكون وضع القفل الصارم مفعّلًا. استخدم متصفحًا آخر، أو جهازًا آخر توجد عليه الصورة أصلًا.

## Before you begin
before-heading = قبل أن تبدأ
before-leave = إذا احتجت إلى المغادرة بسرعة
before-leave-how = اضغط «غادر الآن» في أعلى أي صفحة. تُمسح هذه الصفحة ويُفتح موقع آخر مكانها.
before-leave-keys = على لوحة المفاتيح يمكنك الضغط على Shift ثلاث مرات.
before-leave-history = قد يتذكّر متصفحك أنك زرت هذا الموقع. يمكنك مسح سجل التصفح لاحقًا.
before-device = أين تقوم بذلك
before-device-yours = الأفضل أن يكون على هاتفك أو حاسوبك، حيث لا يرى أحد الشاشة.
before-device-holds = استخدم الجهاز الذي توجد عليه الصورة أصلًا. لا ترسلها إلى نفسك أو إلى أي شخص آخر.
before-device-app = هل فتحت هذه الصفحة داخل تطبيق آخر؟ استخدم قائمة ذلك التطبيق لفتحها في متصفحك.
before-threat = هل يهددك أحد؟
before-threat-blame = اللوم على من يهدد، وليس عليك. اطلب المساعدة قبل أن تقرر بشأن الدفع. الدفع نادرًا ما يوقف التهديد.
before-threat-do = احظره، لكن احتفظ برسائله وملفه الشخصي. أخبر شخصًا بالغًا تثق به، أو اتصل بخط مساعدة.

## Age
age-heading = هل كان عمرك أقل من 18 سنة عند التقاطها؟
age-why = لا يهم كم عمرك الآن.
age-under = نعم
age-under-note = كان عمري 17 سنة أو أقل في الصورة
age-adult = لا
age-adult-note = كان عمري 18 سنة أو أكثر في الصورة
age-unsure = لست متأكدًا
age-unsure-note = يمكنك المتابعة

## 18 or older
adult-heading = يمكن لخدمة أخرى مساعدتك
adult-why = هذه القائمة لصور من هم دون 18 سنة. لصور البالغين توجد خدمة StopNCII. تعمل بالطريقة نفسها وهي مجانية.
adult-stopncii = انتقل إلى StopNCII.org
adult-other = هل الصورة على الإنترنت الآن؟ يمكنك أيضًا إبلاغ التطبيق أو الموقع الذي توجد عليه. ابحث هناك عن «الإبلاغ» أو «المساعدة».

## Who is it about
who-heading = من في الصورة؟
who-me = أنا
who-me-note = أنا في الصورة
who-child = طفلي
who-child-note = أنا أب أو أم، أو أرعى الطفل
who-work = شخص أساعده في عملي
who-work-note = أنا معلّم أو مرشد أو ما شابه
who-other = شخص آخر
who-other-note = أُرسلت إليّ أو وجدتها

## My child
child-heading = قوما بذلك معًا
child-lead = يعمل هذا بأفضل شكل على الجهاز الذي توجد عليه الصورة أصلًا.
child-device = لا تطلب إرسال الصورة إلى هاتفك. قد تضر نسخة منها بطفلك، وقد تخالف القانون.
child-hands = دع طفلك يمسك الجهاز ويختار. لست بحاجة إلى رؤية الصورة.
child-calm = ابقَ هادئًا. لم يخطئ طفلك بوجوده في الصورة ولا بإخبارك.
child-code = رقم الحالة لطفلك. يمكن لرمز المتابعة أن يريك الحالة.
child-more = المزيد للآباء والأمهات

## Somebody else
other-heading = لا تحتفظ بها ولا تمررها
other-lead = أحسنت بأنك توقفت وسألت. يمكن لمن في الصورة فقط استخدام هذه الخدمة.
other-keep = لا ترسلها إلى أحد، ولا حتى لطلب المساعدة.
other-tell-them = إذا كنت تعرف من في الصورة، فأخبره بلطف. يمكنه أن يأتي إلى هنا بنفسه.
other-app = أبلغ التطبيق أو الموقع الذي رأيتها فيه. ابحث هناك عن «الإبلاغ» أو «المساعدة».
other-adult = أخبر شخصًا بالغًا تثق به. لا يلزم أن تريه الصورة.
other-law = قد يكون الاحتفاظ بها مخالفًا للقانون
other-law-why = حيازة صورة جنسية لمن هو دون 18 سنة أو مشاركتها جريمة في معظم البلدان. احذفها بعد أن تخبر من يستطيع التصرف.
other-hotline = يمكن لخط البلاغات التصرف بشأن صورة منشورة. يمكنك ألا تذكر اسمك هناك.

## Choose pictures
choose-heading = اختر الصور
choose-unsure = لست متأكدًا من عمرك في الصورة. لا بأس: تابع.
choose-stays = تبقى الصور على هذا الجهاز. نحن لا نراها. وهذه الصفحة لا تعرضها.
choose-count = { $count ->
    [zero] لم تُختر أي صورة
    [one] اختيرت صورة واحدة
    [two] اختيرت صورتان
    [few] اختيرت { $count } صور
    [many] اختيرت { $count } صورة
   *[other] اختيرت { $count } صورة
}
choose-remove = أزل الصورة { $number }
choose-pick = اختر من هذا الجهاز
choose-pick-more = اختر المزيد
choose-go = { $count ->
    [one] اصنع البصمة
   *[other] اصنع البصمات
}
choose-advice = ما الذي يساعد
choose-advice-versions = أضف كل نسخة لديك. للصورة المقصوصة أو المعدّلة بصمة خاصة بها.
choose-advice-video = يُعثر على الصور أكثر من مقاطع الفيديو. إن كانت لديك صور ثابتة من الفيديو فأضفها أيضًا.
choose-advice-original = النسخة الأولى والأوضح هي الأفضل.
choose-advice-not-again = لا تنزّل صورة ولا تطلبها من أجل ذلك.
choose-only-real = اختر فقط الصور التي تريد إيقافها
choose-only-real-why = تبحث التطبيقات والمواقع عن كل بصمة تُرسل. من فضلك لا ترسل صورًا أخرى للتجربة.
choose-locked = هذه الصور في طريقها. يمكنك إضافة المزيد بعد إرسالها.

## Which copies are found, where more than one form of a picture is made
copies-found = نستطيع العثور على نسخ صُغّرت أو قُلبت، أو قُصّت لتناسب تطبيقًا، أو وُضعت بين أشرطة.
copies-screenshot = تستطيع بعض المواقع أيضًا العثور عليها في لقطة شاشة.
copies-missed = قد لا نجدها إذا وُضع عليها ملصق أو نص، أو قُطع أحد جوانبها. وكذلك إذا كانت ضمن صورة مجمّعة، أو صُوّرت من شاشة.
copies-add = لذلك أضف كل نسخة لديك. هذا يساعد.

## Making fingerprints
making-heading = صنع البصمات
making-offline = يتم كل هذا على جهازك. يمكنك تشغيل وضع الطيران الآن إن أردت.
making-loading = جارٍ التجهيز: حُمّل { $done } من { $total }
making-starting = جارٍ التجهيز…
making-ask = لصنع البصمات يجب أن تحمّل هذه الصفحة { $size }. متصفحك مضبوط على توفير البيانات.
making-ask-go = حمّلها الآن
making-progress = { $count ->
    [one] تم { $ended } من صورة واحدة
    [two] تم { $ended } من صورتين
    [few] تم { $ended } من { $count } صور
    [many] تم { $ended } من { $count } صورة
   *[other] تم { $ended } من { $count } صورة
}
making-cancel = إلغاء
making-again = جرّب هذه مرة أخرى
making-done-heading = البصمات جاهزة
making-done = { $count ->
    [one] صُنعت بصمة واحدة. لم يُرسل شيء بعد.
    [two] صُنعت بصمات صورتين. لم يُرسل شيء بعد.
    [few] صُنعت بصمات { $count } صور. لم يُرسل شيء بعد.
    [many] صُنعت بصمات { $count } صورة. لم يُرسل شيء بعد.
   *[other] صُنعت بصمات { $count } صورة. لم يُرسل شيء بعد.
}
making-none-heading = لم يمكن صنع أي بصمة
making-choose-others = اختر صورًا أخرى
making-failed-heading = لا تستطيع هذه الصفحة صنع البصمات الآن
picture-waiting = في الانتظار
picture-working = جارٍ العمل…
picture-done = تم
picture-failed = لم يتم
picture-weak = تفاصيل هذه الصورة قليلة، لذلك يصعب العثور عليها. إن كانت لديك نسخة أوضح فأضفها أيضًا. ما زال يمكن العثور على الملف نفسه تمامًا.
video-exact = من هذا الفيديو لا يمكن العثور إلا على الملف نفسه تمامًا. إن استطعت فأضفه أيضًا في متصفح آخر أو على جهاز آخر: فقد يرى فيه المزيد.

## Check before sending
check-heading = راجع ما سيُرسل
check-nothing-yet = لم يُرسل شيء بعد. يُرسل عندما تضغط «إرسال».
check-tried = مهما حاولت من مرات، يُحسب مرة واحدة فقط.
check-sent-fingerprints = { $count ->
    [one] يُرسل: بصمات صورة واحدة.
    [two] يُرسل: بصمات صورتين.
    [few] يُرسل: بصمات { $count } صور.
    [many] يُرسل: بصمات { $count } صورة.
   *[other] يُرسل: بصمات { $count } صورة.
}
check-sent-case = يُرسل: رقم حالة صنعه متصفحك. وهو رمز عشوائي.
check-not-sent = لا يُرسل: الصورة، ولا اسم ملفها، ولا اسمك.
check-size-sent = ما يُرسل
check-size-pictures = صورك، وهي تبقى هنا
check-exact = اعرض النص الذي يُرسل بالضبط
check-exact-note = هذا كله، حرفًا بحرف.
check-keep-id = بعد ذلك تحصل على رقم الحالة. جهّز طريقة للاحتفاظ به: لا يمكننا استعادته لك.
check-send = إرسال
check-sending = جارٍ الإرسال…
check-sending-button = جارٍ الإرسال…
check-partly = وصل جزء. والباقي ما زال هنا، ويُرسل عندما تضغط «إرسال».
check-parts = الإرسال على أجزاء. وصل حتى الآن: { $done } من { $total }.
check-show-id = اعرض رقم حالتي
check-work = كثيرون يرسلون الآن. يقوم جهازك بعملية حسابية صغيرة أولًا. قد تستغرق دقيقة.
check-work-added = تُرسل نتيجة الحساب مع النص. ولا تقول شيئًا عنك.
check-work-stop = توقف الآن
check-change = غيّر الصور

## Practice
practice-banner = تدريب. لا يُرسل شيء.
practice-heading = تدرّب أولًا
practice-lead = مرّ بكل الخطوات مع صورة تجريبية. لا يُرسل شيء.
practice-sample = الصورة التجريبية رسم من عندنا.
practice-real = البصمة حقيقية: تُصنع على هذا الجهاز.
practice-never = في التدريب لا تستطيع هذه الصفحة الإرسال. لذلك لا يبحث أي تطبيق أو موقع عن الصورة التجريبية.
practice-go = ابدأ التدريب
practice-take-sample = استخدم الصورة التجريبية
practice-check = هذا ما كان سيُرسل. في التدريب لا يُرسل شيء.
practice-send = تابع بلا إرسال
practice-end-heading = هنا تحصل على رقم الحالة
practice-end-lead = لم يُرسل شيء، لذلك لا يوجد رقم حالة الآن.
practice-end-go = أنهِ التدريب

## Receipt
receipt-heading = لقد استلمناها
receipt-lead = { $count ->
    [one] حُفظت بصمات صورة واحدة. ستُضاف الآن إلى القائمة.
    [two] حُفظت بصمات صورتين. ستُضاف الآن إلى القائمة.
    [few] حُفظت بصمات { $count } صور. ستُضاف الآن إلى القائمة.
    [many] حُفظت بصمات { $count } صورة. ستُضاف الآن إلى القائمة.
   *[other] حُفظت بصمات { $count } صورة. ستُضاف الآن إلى القائمة.
}
receipt-id = رقم حالتك
receipt-keep-id = احتفظ برقم حالتك
receipt-keep = بهذا الرمز يمكنك لاحقًا الاطلاع على حالتك أو إضافة صور أو إيقاف البحث.
receipt-qr = رقم حالتك كرمز للكاميرا
receipt-copy = نسخ
receipt-save = حفظ كملف
receipt-print = طباعة
receipt-told-copied = تم النسخ.
receipt-told-not-copied = لم يسمح متصفحك بذلك. يمكنك كتابة الرمز.
receipt-told-saved = حُفظ باسم «note.txt».
receipt-told-stays = «رجوع» يبقى في هذه الصفحة كي لا يضيع رقم حالتك. «غادر الآن» يأخذك إلى مكان آخر.
receipt-file = { $id }
receipt-lost = احفظه في مكان آمن ولنفسك فقط
receipt-lost-why = لا نعرف من أنت، لذلك لا يمكن العثور على رمز مفقود. كل من لديه الرمز يستطيع رؤية حالتك وتغييرها.
receipt-partly = لم يُرسل كل شيء بعد
receipt-partly-do = احتفظ برقم حالتك الآن. ثم ارجع وأرسل الباقي.
receipt-next = ماذا يحدث بعد ذلك

## Next
next-heading = ماذا يحدث بعد ذلك
next-list = تُضاف البصمات إلى قائمة. يستغرق ذلك بضع دقائق.
next-look = تأخذ التطبيقات والمواقع المشاركة القائمة. وتبحث عن صورتك حيث تستطيع.
next-decide = إذا وجدتها تفحصها ويمكنها إزالتها.
next-again = من فضلك لا تنشر الصورة ولا ترسلها مرة أخرى
next-again-why = قد تجدها التطبيقات الآن عند إرسالها. وقد يؤدي ذلك إلى قفل حسابك.
next-online = هل هي على الإنترنت الآن؟
next-online-do = أبلغ أيضًا التطبيق أو الموقع الذي رأيتها فيه. لا تنتظر القائمة.
next-online-us = في الولايات المتحدة توجد طريقة أخرى: طلب موقّع إلى التطبيق أو الموقع. وعليه أن يتصرف خلال 48 ساعة. وتعطي اسمك لذلك.
next-case = اطّلع على حالتي الآن
next-return = للعودة لاحقًا، افتح هذا الموقع واضغط «لديّ رقم حالة أو رمز متابعة».
next-clear = امسح هذه الصفحة
next-clear-what = تنسى هذه الصفحة رقم حالتك وصورك. قد تبقى هذه الأشياء على الجهاز:
next-clear-history = الزيارة في سجل متصفحك.
next-clear-saved = الملاحظة، إن حفظتها أو طبعتها.
next-clear-copied = رقم الحالة، إن نسخته. انسخ نصًا آخر ليحل محله.
next-clear-go = امسح وأنهِ

## Who takes part
platforms-heading = من يشارك
platforms-lead = تأخذ هذه التطبيقات والمواقع قائمة البصمات وتبحث عن الصور.
platforms-none = لم يأخذ أي تطبيق أو موقع القائمة بعد. تُحفظ بصماتك إلى أن يفعل.
platforms-unknown = لا يمكننا عرض من يشارك الآن.
platforms-others = إذا لم يكن تطبيق أو موقع هنا، فاستخدم صفحة «الإبلاغ» أو «المساعدة» الخاصة به.
platforms-numbers = انظر إلى الأرقام

## The numbers
numbers-heading = الأرقام
numbers-lead = نعدّ كل أسبوع ما أُرسل وما أُزيل.
numbers-hidden = لا نعرض رقمًا أقل من { $least }. هكذا لا يمكن التعرف على أحد من خلاله.
numbers-none = لم ينتهِ أي أسبوع بعد. تظهر أول الأرقام عند نهايته.
numbers-unknown = لا يمكننا عرض الأرقام الآن.
numbers-cases = حالات جديدة
numbers-fingerprints = بصمات جديدة
numbers-removals = ما أُزيل، كما تخبرنا التطبيقات والمواقع
numbers-platforms = التطبيقات والمواقع المشاركة
numbers-chart = { $what }: عمود لكل أسبوع. الجدول يقول الشيء نفسه.
numbers-week = الأسبوع من
numbers-count = العدد
numbers-under = أقل من { $least }
numbers-data = الأرقام كبيانات

## Come back
return-heading = اطّلع على حالتك
return-lead = برقم الحالة يمكنك أن ترى ما حدث، وأن تضيف صورًا أو توقف البحث.
return-label = رقم الحالة أو رمز المتابعة
return-note = يمكنك لصقه. لا تهم المسافات ولا الأحرف الصغيرة.
return-go = عرض
return-asking = لحظة من فضلك…
return-lost = لا يمكن العثور على رقم حالة مفقود. يمكنك بدء حالة جديدة بالصور نفسها.
visit-advice = حالتك محفوظة. تأكد أنك متصل، وانتظر دقيقة، ثم حاول مرة أخرى.

## Status
status-heading = حالتك
status-follows = هذا رمز متابعة. يعرض الحالة ولا يستطيع تغييرها.
status-none = لا توجد صور في هذه الحالة.
status-now-waiting = ستُضاف البصمات إلى القائمة قريبًا. يمكنك إغلاق هذه الصفحة.
status-now-listed = البصمات على القائمة. يمكن الآن للتطبيقات والمواقع أخذها.
status-now-taken = الأمر يسير. أُخذت القائمة والبحث جارٍ.
status-now-removed = الأمر يسير. عُثر على نسخة واحدة على الأقل وأُزيلت.
status-now-withdrawn = أُخرج كل ما في هذه الحالة من القائمة.
status-video = الفيديو { $number }
status-added = أضيفت في { $day }
status-waiting = تنتظر القائمة
status-listed = على القائمة
status-taken = { $count ->
    [one] أخذها تطبيق أو موقع واحد
    [two] أخذها تطبيقان أو موقعان
    [few] أخذتها { $count } تطبيقات ومواقع
    [many] أخذها { $count } تطبيقًا وموقعًا
   *[other] أخذها { $count } تطبيق وموقع
}
status-removed = { $removed ->
    [one] وجدها وأزالها تطبيق أو موقع واحد
    [two] وجدها وأزالها تطبيقان أو موقعان
    [few] وجدتها وأزالتها { $removed } تطبيقات ومواقع
    [many] وجدها وأزالها { $removed } تطبيقًا وموقعًا
   *[other] وجدها وأزالها { $removed } تطبيق وموقع
}
status-withdrawn = أُخرجت من القائمة
status-refused = لم نتمكن من وضعها في القائمة. أضفها مرة أخرى من فضلك.
status-take-back = أوقف البحث عن الصورة { $number }
status-take-all-back = أوقف البحث عن كل الصور
status-means = ماذا يعني هذا
status-means-list = «أخذها» تعني أنهم يبحثون عنها. ولا تعني أنها وُجدت.
status-means-found = لا يخبرنا كل تطبيق وموقع بما وجد.
status-add = أضف المزيد من الصور
status-again = تحديث
status-follow = دع شخصًا يتابع هذه الحالة

## Take back
withdraw-heading = { $count ->
    [one] إيقاف البحث عن هذه الصورة؟
    [two] إيقاف البحث عن صورتين؟
    [few] إيقاف البحث عن { $count } صور؟
    [many] إيقاف البحث عن { $count } صورة؟
   *[other] إيقاف البحث عن { $count } صورة؟
}
withdraw-list = تُزال بصمتها من القائمة. وتتوقف التطبيقات والمواقع عن البحث عنها.
withdraw-erased = نمسح البصمة فورًا.
withdraw-after = ما أُزيل من قبل لا يعود بهذا.
withdraw-again = يمكنك إضافة الصورة مرة أخرى لاحقًا.
withdraw-go = أوقف البحث
withdraw-keep = واصل البحث

## Follow code
follow-heading = دع شخصًا يتابع هذه الحالة
follow-lead = أعطِ رمز متابعة لشخص بالغ تثق به. احتفظ برقم الحالة لنفسك.
follow-sees = يرى حالة كل صورة واليوم الذي أضيفت فيه.
follow-cannot = لا يستطيع رؤية صورة أو إضافتها أو إيقاف البحث.
follow-replaced = يمكنك صنع رمز جديد في أي وقت. عندئذ يتوقف القديم عن العمل.
follow-code = رمز المتابعة
follow-go = اصنع رمز متابعة
follow-new = اصنع رمزًا جديدًا وأوقف القديم

## See for yourself
proof-heading = تأكّد بنفسك
proof-lead = لست مضطرًا إلى تصديقنا بأن الصورة تبقى هنا. يمكنك اختبار ذلك.
proof-airplane = اختبار وضع الطيران
proof-airplane-1 = انتظر حتى تجهز الصفحة. ثم شغّل وضع الطيران.
proof-airplane-2 = اختر صورة واصنع البصمة. يعمل ذلك بلا شبكة إطلاقًا.
proof-airplane-3 = انظر إلى النص بالضبط. عندها فقط شغّل الشبكة وأرسله.
proof-seal = الجزء الذي يقرأ صورتك معزول
proof-seal-what = يعمل تحت قاعدة في متصفحك: لا شبكة. قبل أن يأخذ صورة يختبر أن القاعدة سارية.
proof-try = جرّب كل المخارج الآن
proof-trying = جارٍ التجربة…
proof-not-tried = ليس جاهزًا أو مشغول. حاول بعد لحظة.
proof-refused = مرفوض
proof-open = مفتوح
proof-test = افحص هذا الجهاز
proof-test-what = يصنع البرنامج بصمات لعيّنات يحملها، ويقارنها بالبصمات المعروفة.
proof-test-go = افحص الآن
proof-test-asking = جارٍ الفحص…
proof-test-good = كل البصمات صحيحة على هذا الجهاز.
proof-test-bad = هناك شيء غير صحيح على هذا الجهاز. استخدم متصفحًا آخر أو جهازًا آخر.
proof-requests = ما الذي طلبته هذه الصفحة
proof-requests-what = { $count ->
    [one] طلب واحد منذ فتح هذه الصفحة.
    [two] طلبان منذ فتح هذه الصفحة.
    [few] { $count } طلبات منذ فتح هذه الصفحة.
    [many] { $count } طلبًا منذ فتح هذه الصفحة.
   *[other] { $count } طلب منذ فتح هذه الصفحة.
}
proof-requests-show = اعرض كل طلب
proof-requests-tools = أدوات المطوّرين في متصفحك تعرض الشيء نفسه.
proof-column-address = العنوان
proof-column-sent = نص مُرسل
proof-column-received = مُستلم
proof-build = البرنامج الذي يعمل هنا
proof-build-what = يمكن لأي شخص بناؤه من المصدر المفتوح ومقارنة هذا الرقم.
proof-honest = ما لا نستطيع الوعد به
proof-honest-list = من يسرق القائمة قد يحاول تخمين شبه تقريبي ضبابي. لذلك القائمة مقفلة ولا تذهب إلا إلى من يشارك.
proof-honest-network = يمكن لمدرستك أو مزوّد الشبكة أن يرى أنك فتحت هذا الموقع.
proof-honest-page = لا تستطيع هذه الصفحة فحص نفسها بالكامل. يمكن للآخرين فحصها من الخارج.
proof-promises = بماذا نعد

## What we promise, in the order of the list that our tests go by
promises-heading = بماذا نعد
promises-lead = لكل وعد من هذه اختبار. يمكن لأي شخص تشغيل الاختبارات، وأن يقرأ في المصدر كيف يُحفظ كل وعد.
promises-P01 = الجزء الذي يقرأ صورتك ليس له شبكة.
promises-P02 = تتحدث هذه الصفحة إلى هذه الخدمة وحدها.
promises-P03 = لا تُرسل إلا البصمات ورقم حالة.
promises-P04 = بعد أن تُحمّل الصفحة تعمل في وضع الطيران.
promises-P05 = لا يأخذ الخادم الصور، ولا حتى بالخطأ.
promises-P06 = البصمات من النوع الذي تستخدمه التطبيقات والمواقع.
promises-P07 = يمكن لأي شخص التحقق من أن هذه الصفحة تشغّل البرنامج المنشور.
promises-P08 = لا ملفات تعريف ارتباط، ولا تتبّع، ولا شيء يُخزّن على جهازك.
promises-P09 = عنوانك على الشبكة ورقم حالتك وبصماتك ليست في أي سجل لدينا.
promises-P10 = يُصنع رقم حالتك على جهازك. ونحتفظ بصيغة مبعثرة منه فقط.
promises-P11 = لا يدخل أحد إلى حالتك بالتخمين.
promises-P13 = ما يُرسل مرتين يُحسب مرة واحدة.
promises-P14 = عندما نقول «استلمناها» تكون محفوظة.
promises-P15 = كلما أخذ تطبيق أو موقع القائمة دُوّن ذلك.
promises-P17 = عندما تغادر لا تحتفظ هذه الصفحة بشيء، وزر الرجوع لا يعيدها.
promises-P18 = عندما توقف البحث عن صورة تخرج من القائمة، ونمسح بصمتها.
promises-P21 = لا نحتفظ بأكثر مما تقوله صفحة الخصوصية.
promises-P22 = أرقامنا لا تدل على شخص بعينه.
promises-P27 = من يسرق قاعدة بياناتنا لا يستطيع قراءة البصمات فيها.
promises-P28 = لا يستطيع أحد أن يسألنا هل أُرسلت صورة ما.

## Helplines
helplines-heading = تحدّث مع شخص ما
helplines-now = إذا كنت في خطر الآن، فاتصل برقم الطوارئ.
helplines-country = البلد
helplines-country-none = اختر بلدًا
helplines-emergency = الطوارئ:
helplines-call = اتصل
helplines-text = رسالة نصية
helplines-always = ليلًا ونهارًا
helplines-talk = شخص تتحدث معه
helplines-remove = مساعدة في إزالة صورة
helplines-tell = الإبلاغ عن صورة منشورة
helplines-everywhere = في كل بلد
helplines-child-directory = خطوط مساعدة للأطفال والمراهقين حسب البلد
helplines-inhope = أين تبلغ عن صورة منشورة، حسب البلد
helplines-find = اعثر على خط مساعدة
helplines-checked = قُرئت في صفحات كل خدمة في نوفمبر 2026. قد تتغير الأرقام.

## Guides
guide-print = اطبع هذا الدليل
counselors-heading = للمعلّمين والمرشدين
counselors-lead = يمكن للطالب إيقاف صورة خاصة هنا دون أن يراها أحد غيره. أنت تساعد بجعل ذلك آمنًا.
counselors-never = لا تنظر إلى الصورة أبدًا
counselors-never-what = لا تطلب رؤيتها أبدًا. لا تنسخها ولا تطبعها ولا تمررها ولا تحتفظ بها ولا تستلمها، ولا حتى كدليل.
counselors-never-who = يقوم الطالب بكل ذلك وحده على الجهاز الذي توجد عليه الصورة. أنت لا ترى الشاشة.
counselors-first = أولًا: هل الطالب آمن الآن؟
counselors-first-1 = هل يوجد تهديد أو ابتزاز أو شخص بالغ متورط؟ إذن اتصل بالشرطة أو بخط البلاغات أولًا.
counselors-first-2 = الدفع نادرًا ما يوقف الابتزاز. احظروا الشخص، لكن احتفظوا بالرسائل والملف الشخصي.
counselors-first-3 = اسأل إن كان الطالب يفكر في إيذاء نفسه. إن كان كذلك فابقَ معه واطلب المساعدة الآن.
counselors-duty = واجبك في الإبلاغ
counselors-duty-1 = قل ما يجب أن تنقله قبل أن يخبرك الطالب بالمزيد.
counselors-duty-2 = هذه الخدمة لا تخبر الشرطة ولا المدرسة ولا الأهل. واجباتك تبقى عليك.
counselors-duty-3 = دوّن ما قيل وما فُعل. لا تدوّن رقم الحالة.
counselors-tool = استخدام الخدمة
counselors-tool-1 = جرّب التدريب أولًا. لا تختبر بصور أخرى: ستبحث عنها تطبيقات حقيقية.
counselors-tool-2 = سلّم الطالب الرمز أدناه. يفتح الطالب الصفحة على هاتفه.
counselors-tool-3 = أعطِ الطالب مكانًا هادئًا ووقتًا. يستغرق ذلك بضع دقائق.
counselors-tool-4 = في النهاية يحصل الطالب على رقم حالة. لا يمكن العثور عليه إن ضاع.
counselors-code = رقم الحالة للطالب
counselors-code-1 = لا يدخل في ملف المدرسة.
counselors-code-2 = إذا أراد الطالب أن تتابع، يمكنه إعطاؤك رمز متابعة.
counselors-code-3 = رمز المتابعة يعرض الحالة. ولا يستطيع تغيير شيء.
counselors-school = ما تستطيع المدرسة فعله
counselors-school-1 = أن تسمح بهذا العنوان في مرشّح المدرسة.
counselors-school-2 = أن توفر غرفة هادئة ووقتًا وشخصًا للحديث معه.
counselors-school-3 = أن تتصرف بشأن نشر الصورة وفق قواعدها.
counselors-school-not = ما لا يجوز للمدرسة فعله
counselors-school-not-1 = أن تبحث عن الصورة في هاتف طالب، أو تطلب من آخرين عرضها.
counselors-school-not-2 = أن تستخدم هذه الخدمة بدلًا من الطالب، أو تنقل الصورة إلى جهاز للمدرسة.
counselors-school-not-3 = أن تطلب رقم الحالة.
counselors-school-not-4 = أن تعاقب الطالب لأنه في الصورة.
counselors-after = بعد ذلك
counselors-after-1 = ساعد الطالب على إبلاغ التطبيق أو الموقع الذي توجد عليه الصورة.
counselors-after-2 = اطلب من الآخرين حذف الصورة وعدم تمريرها. لا تنظر إليها للتأكد.
counselors-after-3 = اتفقا على موعد الحديث التالي. الخجل يدوم أكثر من الصورة.
counselors-hand-over = سلّم إلى هاتف الطالب
counselors-hand-over-what = يمسح الطالب هذا بالكاميرا. يفتح صفحة البداية ولا شيء غيرها.
counselors-hand-over-qr = رمز يفتح صفحة البداية
parents-heading = للآباء والأمهات
parents-lead = طفلك يحتاج إلى هدوئك وقربك. يمكن إيقاف الصورة في كثير من التطبيقات والمواقع.
parents-first = أولًا
parents-first-1 = قل: لست في ورطة، وسنتجاوز هذا معًا.
parents-first-2 = دع طفلك يخبرك بقدر ما يريد. لا تسأل لماذا فعل ذلك.
parents-first-3 = لست بحاجة إلى رؤية الصورة.
parents-first-4 = إذا تحدث طفلك عن إيذاء نفسه، فابقَ معه واطلب المساعدة الآن.
parents-do = ما يمكنك فعله
parents-do-1 = اجلس مع طفلك وهو يستخدم هذه الصفحة على جهازه.
parents-do-2 = أبلغ التطبيق أو الموقع الذي توجد عليه الصورة.
parents-do-3 = احتفظ برسائل وملفات كل من يهدد. ثم احظره.
parents-do-4 = اتصل بالشرطة أو بخط البلاغات إذا تورط شخص بالغ أو كان هناك تهديد.
parents-not = من فضلك لا تفعل
parents-not-1 = لا تنسخ الصورة ولا ترسلها إلى نفسك أو إلى معلّم أو إلى الشرطة.
parents-not-2 = لا تأخذ الهاتف بغضب. ففيه ما يلزم للمساعدة.
parents-not-3 = لا تتواصل مع من يهدد.
parents-threat = هل يهدد أحد طفلك؟
parents-threat-blame = اللوم على من يهدد. اطلب المساعدة قبل أن تقرر بشأن الدفع. الدفع نادرًا ما يوقف التهديد.

## Plain pages
plain-operator = من يدير هذه الخدمة
plain-operator-is = يدير { $name }: { $operator }. ويسري قانون بلدهم.
plain-operator-unset = لم يضع المشغّل اسمًا هنا بعد.
privacy-heading = الخصوصية
privacy-lead = نحتفظ بأقل ما يمكن. وهذا كله.
privacy-kept = ما نحتفظ به
privacy-kept-1 = البصمات التي ترسلها، مقفلة بمفتاح.
privacy-kept-2 = صيغة مبعثرة من رقم حالتك. لا نستطيع قراءة الرقم منها.
privacy-kept-3 = اليوم الذي أضيفت فيه كل صورة، وما آلت إليه.
privacy-kept-4 = أي تطبيق أو موقع أخذ القائمة، ومتى.
privacy-not-kept = ما لا نحتفظ به
privacy-not-kept-1 = الصورة أو الفيديو. لا يغادر جهازك أبدًا.
privacy-not-kept-2 = اسمك أو بريدك أو رقم هاتفك. نحن لا نسأل.
privacy-not-kept-3 = عنوانك على الشبكة أو متصفحك أو جهازك. ليست في أي سجل لدينا.
privacy-not-kept-4 = ملفات تعريف الارتباط أو أي شيء آخر على جهازك.
privacy-long = كم من الوقت
privacy-long-1 = الحالة وبصماتها: سنتان من آخر زيارة لك، ما لم يحدد المشغّل مدة أخرى.
privacy-long-2 = عندما توقف البحث عن صورة تُمسح بصمتها فورًا. وتُحفظ معلومة خروجها من القائمة سنة واحدة.
privacy-long-3 = سجل من أخذ القائمة: سنتان.
privacy-long-4 = رقم الإرسال، الذي يجعله يُحسب مرة واحدة: 30 يومًا.
privacy-who = من يحصل عليها
privacy-who-1 = تحصل التطبيقات والمواقع المشاركة على البصمات. ولا تحصل على رقم حالة.
privacy-who-2 = من لديه رقم حالتك يستطيع رؤية حالتك وتغييرها.
privacy-who-3 = من لديه رمز المتابعة يستطيع رؤية الحالة.
privacy-who-4 = إذا أمرت محكمة بذلك، فلا نستطيع تسليم إلا ما هو مذكور هنا. لا اسم فيه.
privacy-rights = حقوقك
privacy-rights-1 = يمكنك الاطلاع على حالتك وإيقاف البحث في أي وقت برقم الحالة. لا تحتاج إلى شخص بالغ لذلك.
privacy-rights-2 = بدون رقم الحالة لا نستطيع معرفة أي حالة هي حالتك.
privacy-rights-3 = يمكنك سؤال المشغّل عن كل هذا، وتقديم شكوى إلى هيئة حماية البيانات في بلدك.
privacy-rights-4 = نحتفظ بهذه البيانات لإزالة صور الأطفال، ولا لشيء آخر.
privacy-limits = ما لا نستطيع إخفاءه
privacy-limits-1 = يمكن لمدرستك أو مزوّد الشبكة أن يرى أنك فتحت هذا الموقع.
privacy-limits-2 = قد يحفظ متصفحك الزيارة في سجله.
privacy-limits-3 = صورتان تُرسلان في يوم هادئ قد يُعرف أنهما من الحالة نفسها.
privacy-software = البرمجيات في هذه الصفحة ورخصها
terms-heading = الشروط
terms-for = لمن هذه الخدمة
terms-for-1 = هي لصور ومقاطع فيديو تُظهرك عاريًا أو بشكل جنسي حين كان عمرك أقل من 18 سنة.
terms-for-2 = هي مجانية في كل بلد.
terms-for-3 = يمكن لأحد الوالدين مساعدة الطفل، على الجهاز الذي توجد عليه الصورة.
terms-please = من فضلك
terms-please-1 = أرسل فقط بصمات الصور التي تُظهرك.
terms-please-2 = لا ترسل صورًا أخرى للتجربة أو للإيذاء. تفحص التطبيقات والمواقع ما تجده ويمكنها الاعتراض.
terms-please-3 = لا تنشر الصورة ولا ترسلها مرة أخرى.
terms-no = ما لا نستطيع الوعد به
terms-no-1 = كل تطبيق وموقع يقرر بنفسه ما يزيله.
terms-no-2 = لا نستطيع أن نقول إن كل نسخة قد وُجدت.
terms-no-3 = قد تتوقف الخدمة أحيانًا. ما قلنا إننا استلمناه محفوظ.
accessibility-heading = سهولة الاستخدام
accessibility-lead = ينبغي أن يستطيع الجميع استخدام هذه الصفحة وحدهم. هدفها معيار WCAG 2.2، المستوى AA.
accessibility-works = ما يعمل
accessibility-works-1 = لوحة المفاتيح وحدها، وقارئات الشاشة، والتحكم بالصوت.
accessibility-works-2 = نص بأربعة أضعاف حجمه، وشاشات بعرض 320 بكسل فقط.
accessibility-works-3 = ألوان فاتحة وداكنة وعالية التباين، حسب ضبط جهازك.
accessibility-works-4 = لا حاجة إلى حركة، ولا شيء يتحرك إذا طلب جهازك ذلك.
accessibility-works-5 = لا حد زمني ولا ألغاز ولا شيء تحفظه من صفحة إلى أخرى.
accessibility-browsers = المتصفحات
accessibility-browsers-1 = Chrome أو Edge 110، أو Firefox 115، أو Safari 16.4، أو أحدث. يجب تفعيل JavaScript.
accessibility-browsers-2 = في وضع القفل الصارم قد لا تعمل الصفحة. عندئذ تقول ذلك.
accessibility-limits = ما لم يتم بعد
accessibility-limits-1 = فحصتها الأدوات وصانعوها، ولم يفحصها بعد من يستخدمون قارئات الشاشة كل يوم.
accessibility-limits-2 = لم يقرأ متحدثون أصليون الترجمات بعد.
language-heading = اللغة
language-note = يُنسى اختيارك عندما تغادر هذه الصفحة.

## Errors
error-internal = حدث خطأ ما
error-internal-advice = لم يُرسل شيء. حاول مرة أخرى من فضلك.
error-file_error = لم يمكن استخدام هذا الملف
error-file_error-advice = لم يُرسل شيء. اختر ملفًا آخر من فضلك.
error-unreadable_file = لم تمكن قراءة هذا الملف
error-unreadable_file-advice = لم يُرسل شيء. ربما نُقل أو حُذف. اختره مرة أخرى من فضلك.
error-empty_file = هذا الملف فارغ
error-empty_file-advice = لم يُرسل شيء. ربما ما زال يُحمّل على هاتفك. افتحه في معرض الصور أولًا ثم اختره مرة أخرى.
error-unknown_format = هذه ليست صورة نستطيع قراءتها
error-unknown_format-advice = لم يُرسل شيء. تعمل صيغ JPEG وPNG وWebP وGIF وHEIC وAVIF وTIFF وBMP ومعظم مقاطع الفيديو. يمكنك أخذ لقطة شاشة للصورة واختيارها.
error-missing_decoder = لا يمكن فتح هذا النوع من الصور هنا
error-missing_decoder-advice = لم يُرسل شيء. يمكنك أخذ لقطة شاشة للصورة واختيارها.
error-damaged_file = هذا الملف تالف
error-damaged_file-advice = لم يُرسل شيء. جزء منه ناقص أو معطوب. هل لديك نسخة أخرى على هذا الجهاز؟
error-too_large = هذه الصورة كبيرة جدًا
error-too_large-advice = لم يُرسل شيء. يمكنك أخذ لقطة شاشة للصورة واختيارها.
error-featureless = لا يوجد في هذه الصورة ما يمكن العثور عليه
error-featureless-advice = لونها واحد كلها. ستطابق بصمتها صورًا أخرى بلا تفاصيل، لذلك لا تُرسل. اختر صورة أخرى من فضلك.
error-out_of_memory = نفدت ذاكرة هذا الجهاز
error-out_of_memory-advice = لم يُرسل شيء. أغلق التطبيقات والصفحات الأخرى ثم حاول مرة أخرى.
error-worker_died = توقف العمل
error-worker_died-advice = لم يُرسل شيء. حاولنا مرتين. أغلق التطبيقات والصفحات الأخرى ثم حاول مرة أخرى.
error-timed_out = استغرقت هذه الصورة وقتًا طويلًا
error-timed_out-advice = لم يُرسل شيء. أغلق التطبيقات والصفحات الأخرى ثم حاول مرة أخرى.
error-bad_worker_answer = لم تكن الإجابة سليمة
error-bad_worker_answer-advice = أعطى الجزء الذي يقرأ الصور إجابة خاطئة، لذلك أوقفناه. لم يُرسل شيء. حاول مرة أخرى من فضلك.
error-bad_value = حدث خطأ ما
error-bad_value-advice = لم يُرسل شيء. حاول مرة أخرى من فضلك.
error-bad_fingerprint = هذه البصمة ليست سليمة
error-bad_fingerprint-advice = لم تُقبل. اصنعها مرة أخرى من الصورة من فضلك.
error-seal_broken = استخدام هذه الصفحة ليس آمنًا الآن
error-seal_broken-advice = يجب ألا يكون للجزء الذي يقرأ الصور طريق إلى الشبكة. كان له طريق هنا، لذلك توقفنا. لم تُفتح أي صورة. عد لاحقًا من فضلك.
error-runtime_failed = لم يبدأ برنامج البصمات
error-runtime_failed-advice = لم يُرسل شيء. أعد تحميل الصفحة، أو استخدم متصفحًا أحدث أو جهازًا آخر.
error-runtime_damaged = جزء من هذه الصفحة ليس كما يجب
error-runtime_damaged-advice = تغيّر ملف أو لم يُحمّل كاملًا، لذلك لا نستخدمه. لم يُرسل شيء. أعد تحميل الصفحة لاحقًا من فضلك.
error-runtime_unreachable = لم يُحمّل جزء من هذه الصفحة
error-runtime_unreachable-advice = لم يُرسل شيء. تأكد أنك متصل بالإنترنت ثم حاول مرة أخرى.
error-offline = أنت غير متصل
error-offline-advice = لم يضع شيء: البصمات محفوظة في هذه الصفحة. تُرسل عندما تتصل مرة أخرى. أبقِ هذه الصفحة مفتوحة.
error-server_unreachable = لم نستطع الوصول إلى الخادم
error-server_unreachable-advice = لم يضع شيء: البصمات محفوظة في هذه الصفحة. تأكد أنك متصل ثم حاول مرة أخرى.
error-server_unreadable = أعطى الخادم إجابة لا نفهمها
error-server_unreadable-advice = لم يضع شيء: البصمات محفوظة في هذه الصفحة. حاول مرة أخرى من فضلك. ستُحسب مرة واحدة فقط.
error-server_busy = الخادم مشغول
error-server_busy-advice = لم يضع شيء: البصمات محفوظة في هذه الصفحة. انتظر دقيقة ثم حاول مرة أخرى.
error-server_refused = لم يقبلها الخادم
error-server_refused-advice = بقيت الصور على هذا الجهاز. يمكنك تغيير الصور والمحاولة مرة أخرى. إذا تكرر ذلك فتحدث مع خط مساعدة.
error-bad_case_id = في هذا الرمز خطأ كتابة
error-bad_case_id-advice = لم يُرسل شيء. قارنه بملاحظتك من فضلك.
error-bad_follow_id = في رمز المتابعة هذا خطأ كتابة
error-bad_follow_id-advice = لم يُرسل شيء. قارنه بملاحظتك من فضلك.
error-no_code = لا يوجد رمز بعد
error-no_code-advice = اكتب رقم الحالة أو رمز المتابعة أو الصقه.
error-unknown_case = لا نجد حالة بهذا الرمز
error-unknown_case-advice = لم يتغير شيء. قارنه بملاحظتك من فضلك. يتوقف رمز المتابعة عن العمل عند صنع رمز جديد.
error-implausible_fingerprint = لم يقبل الخادم إحدى البصمات
error-implausible_fingerprint-advice = لا تبدو كبصمة صورة فوتوغرافية. أزل الصور المرسومة أو الخالية من التفاصيل ثم أرسل مرة أخرى.
error-submission_differs = أُرسل هذا من قبل بشكل آخر
error-submission_differs-advice = لم يُضف شيء. ارجع واصنع البصمات مرة أخرى ثم أرسل.
error-case_full = هذه الحالة ممتلئة
error-case_full-advice = فيها أكبر عدد ممكن من الصور. امسح هذه الصفحة وابدأ حالة جديدة للصور الأخرى.
