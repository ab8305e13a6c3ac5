# Türkçe. Translated from English; not yet read by a native speaker.
# “Sen”; adults in the guides: “siz”. No gender in the language.

## On every page
title = Bilgi
footer = Yardım ve dahası
footer-helplines = Biriyle konuş
footer-proof = Kendin dene
footer-platforms = Kimler katılıyor
footer-privacy = Gizlilik
footer-terms = Koşullar
footer-accessibility = Erişilebilirlik
footer-language = Dil
leave = Hemen çık
back = Geri
continue = Devam
try-again = Yeniden dene
picture = Fotoğraf { $number }

## Start
start-heading = Özel bir fotoğrafının yayılmasını durdur
start-lead = 18 yaşından küçükken çekilmiş, çıplak ya da cinsel bir fotoğrafın mı var? Bulunmasına ve kaldırılmasına yardım ediyoruz.
start-how-device = Fotoğrafı sen seçersin. Fotoğraf bu cihazda kalır.
start-how-fingerprint = Bu cihaz onun parmak izini çıkarır: uzun bir sayı dizisi. Yalnızca parmak izi gönderilir.
start-how-platforms = Katılan uygulamalar ve siteler onu arar. Bakarlar ve kaldırabilirler.
start-free = Ücretsizdir. Adını vermezsin. Birkaç dakika sürer.
start-go = Başla
start-limits = Neleri yapamaz
start-limit-private = Şifreli özel sohbetlere ulaşmaz.
start-limit-sites = Katılmayan uygulamalara ve sitelere ulaşmaz.
start-limit-edited = Çok değiştirilmiş bir fotoğraf gözden kaçabilir. Sende olan her sürümü ekleyebilirsin.
start-kind = Bizimle başın dertte değil. Yardım aramakla doğru olanı yaptın.
start-ways = Devam etmenin başka yolları
start-return = Başvuru kodum ya da takip kodum var
start-practice = Önce örnek bir fotoğrafla dene
start-parents = Anne babalar için
start-counselors = Öğretmenler ve rehberler için

## What stands in the way on this device, said on the first page
device-in-app = Başka bir uygulamanın içindesin
device-in-app-do = Burada fotoğraf seçmek çalışmayabilir. O uygulamanın menüsünden bu sayfayı tarayıcında aç. Ya da adresi kopyalayıp oraya yapıştır.
device-in-app-copy = Adresi kopyala
device-small = Bu cihazın belleği az
device-small-do = Önce diğer uygulamaları ve sekmeleri kapat. Bir fotoğraf olmazsa, fotoğrafın zaten bulunduğu başka bir cihazı dene.
device-insecure = Bu adres korumalı değil
device-insecure-do = Bu adreste başkaları olup biteni okuyabilir, bu yüzden burada hiçbir şey yapılamaz ya da gönderilemez. “https:” ile başlayan adresi aç.
device-no-wasm = Bu tarayıcı parmak izi çıkaramıyor
device-no-wasm-do = Sende ya da fotoğrafında bir sorun yok. Sıkı bir kilitleme modu açık olabilir. Başka bir tarayıcı ya da fotoğrafın zaten bulunduğu başka bir cihaz kullan.

## Before you begin
before-heading = Başlamadan önce
before-leave = Hızla uzaklaşman gerekirse
before-leave-how = Herhangi bir sayfanın üstündeki “Hemen çık” düğmesine bas. Bu sayfa silinir ve yerine başka bir site açılır.
before-leave-keys = Klavyede üç kez Shift tuşuna basabilirsin.
before-leave-history = Tarayıcın bu siteye girdiğini hatırlayabilir. Tarama geçmişini sonra silebilirsin.
before-device = Bunu nerede yapmalı
before-device-yours = En iyisi kendi telefonun ya da bilgisayarın, ekranı kimsenin görmediği bir yerde.
before-device-holds = Fotoğrafın zaten bulunduğu cihazı kullan. Onu kendine ya da başka birine gönderme.
before-device-app = Bunu başka bir uygulamanın içinde mi açtın? O uygulamanın menüsünden tarayıcında aç.
before-threat = Biri seni tehdit mi ediyor?
before-threat-blame = Suç sende değil, tehdit edende. Ödeme konusunda karar vermeden önce yardım al. Ödemek nadiren durdurur.
before-threat-do = Onu engelle, ama mesajlarını ve profilini sakla. Güvendiğin bir yetişkine anlat ya da bir yardım hattını ara.

## Age
age-heading = Çekildiğinde 18 yaşından küçük müydün?
age-why = Şimdi kaç yaşında olduğun önemli değil.
age-under = Evet
age-under-note = Fotoğrafta 17 yaşında ya da daha küçüktüm
age-adult = Hayır
age-adult-note = Fotoğrafta 18 yaşında ya da daha büyüktüm
age-unsure = Emin değilim
age-unsure-note = Devam edebilirsin

## 18 or older
adult-heading = Sana başka bir hizmet yardım edebilir
adult-why = Bu liste 18 yaşından küçüklerin fotoğrafları içindir. Yetişkinlerin fotoğrafları için StopNCII var. Aynı şekilde çalışır ve ücretsizdir.
adult-stopncii = StopNCII.org adresine git
adult-other = Fotoğraf şu anda internette mi? Bulunduğu uygulamaya ya da siteye de bildirebilirsin. Orada “şikâyet et” ya da “yardım” yazısını ara.

## Who is it about
who-heading = Fotoğrafta kim var?
who-me = Ben
who-me-note = Fotoğrafta ben varım
who-child = Çocuğum
who-child-note = Annesi, babası ya da bakımından sorumlu kişiyim
who-work = İşimde yardım ettiğim biri
who-work-note = Öğretmenim, rehberim ya da benzeri bir iş yapıyorum
who-other = Başka biri
who-other-note = Bana gönderildi ya da ben buldum

## My child
child-heading = Birlikte yapın
child-lead = En iyi, fotoğrafın zaten bulunduğu cihazda olur.
child-device = Fotoğrafı kendi telefonunuza göndertmeyin. Bir kopya çocuğunuza zarar verebilir ve yasaya aykırı olabilir.
child-hands = Cihazı çocuğunuz tutsun ve o seçsin. Fotoğrafı görmeniz gerekmez.
child-calm = Sakin kalın. Çocuğunuz fotoğrafta olmakla ya da size anlatmakla yanlış bir şey yapmadı.
child-code = Başvuru kodu çocuğunuza aittir. Takip kodu size durumu gösterebilir.
child-more = Anne babalar için daha fazlası

## Somebody else
other-heading = Onu saklama, başkasına iletme
other-lead = Durup sormakla doğru olanı yaptın. Bu hizmeti yalnızca fotoğraftaki kişi kullanabilir.
other-keep = Onu kimseye gönderme, yardım almak için bile.
other-tell-them = Kim olduğunu biliyorsan ona nazikçe söyle. Buraya kendisi gelebilir.
other-app = Gördüğün uygulamaya ya da siteye bildir. Orada “şikâyet et” ya da “yardım” yazısını ara.
other-adult = Güvendiğin bir yetişkine anlat. Fotoğrafı göstermen gerekmez.
other-law = Onu saklamak yasaya aykırı olabilir
other-law-why = 18 yaşından küçük birinin cinsel fotoğrafını bulundurmak ya da paylaşmak çoğu ülkede suçtur. Harekete geçebilecek birine söyledikten sonra onu sil.
other-hotline = Bir ihbar hattı internetteki bir fotoğraf için harekete geçebilir. Orada adını vermen gerekmez.

## Choose pictures
choose-heading = Fotoğrafları seç
choose-unsure = Fotoğraftaki yaşından emin değilsin. Sorun değil: devam et.
choose-stays = Fotoğraflar bu cihazda kalır. Biz onları görmeyiz. Bu sayfa onları göstermez.
choose-count = { $count ->
    [one] Bir fotoğraf seçildi
   *[other] { $count } fotoğraf seçildi
}
choose-remove = Fotoğraf { $number } çıkarılsın
choose-pick = Bu cihazdan seç
choose-pick-more = Başka seç
choose-go = { $count ->
    [one] Parmak izini çıkar
   *[other] Parmak izlerini çıkar
}
choose-advice = Neler yardımcı olur
choose-advice-versions = Sende olan her sürümü ekle. Kırpılmış ya da düzenlenmiş bir fotoğrafın ayrı bir parmak izi vardır.
choose-advice-video = Fotoğraflar videolardan daha sık bulunur. Bir videodan alınmış durağan görüntülerin varsa onları da ekle.
choose-advice-original = İlk ve en net sürüm en iyi sonucu verir.
choose-advice-not-again = Bunu yapmak için fotoğraf indirme ya da isteme.
choose-only-real = Yalnızca durdurmak istediğin fotoğrafları seç
choose-only-real-why = Uygulamalar ve siteler gönderilen her parmak izini arar. Lütfen denemek için başka fotoğraf gönderme.
choose-locked = Bu fotoğraflar yolda. Gönderildikten sonra başka ekleyebilirsin.

## Which copies are found, where more than one form of a picture is made
copies-found = Küçültülmüş, çevrilmiş, bir uygulamaya göre kırpılmış ya da şeritler arasına konmuş kopyaları bulabiliriz.
copies-screenshot = Bazı siteler onu ekran görüntüsünde de bulabilir.
copies-missed = Biri üzerine çıkartma ya da yazı koyduysa veya bir kenarını kestiyse kaçırabiliriz. Kolajlar ve ekrandan çekilmiş fotoğraflar için de böyledir.
copies-add = Bu yüzden sende olan her sürümü ekle. Yardımı olur.

## Making fingerprints
making-heading = Parmak izleri çıkarılıyor
making-offline = Bunların hepsi senin cihazında yapılır. İstersen şimdi uçak modunu açabilirsin.
making-loading = Hazırlanıyor: { $total } içinden { $done } yüklendi
making-starting = Hazırlanıyor…
making-ask = Parmak izi çıkarmak için bu sayfanın { $size } yüklemesi gerekiyor. Tarayıcın veri tasarrufu yapıyor.
making-ask-go = Şimdi yükle
making-progress = { $count ->
    [one] { $count } fotoğraftan { $ended } tanesi tamam
   *[other] { $count } fotoğraftan { $ended } tanesi tamam
}
making-cancel = Vazgeç
making-again = Bunu yeniden dene
making-done-heading = Parmak izleri hazır
making-done = { $count ->
    [one] Bir parmak izi çıkarıldı. Henüz hiçbir şey gönderilmedi.
   *[other] { $count } fotoğrafın parmak izleri çıkarıldı. Henüz hiçbir şey gönderilmedi.
}
making-none-heading = Hiç parmak izi çıkarılamadı
making-choose-others = Başka fotoğraflar seç
making-failed-heading = Bu sayfa şu anda parmak izi çıkaramıyor
picture-waiting = Bekliyor
picture-working = Çalışıyor…
picture-done = Tamam
picture-failed = Olmadı
picture-weak = Bu fotoğrafta az ayrıntı var, bu yüzden bulunması zor. Daha net bir sürümün varsa onu da ekle. Birebir aynı dosya yine de bulunabilir.
video-exact = Bu videonun yalnızca birebir aynı dosyası bulunabilir. Yapabiliyorsan onu başka bir tarayıcıda ya da cihazda da ekle: orada daha çoğu görülebilir.

## Check before sending
check-heading = Ne gönderileceğine bak
check-nothing-yet = Henüz hiçbir şey gönderilmedi. “Gönder” düğmesine basınca gönderilir.
check-tried = Kaç kez denersen dene, yalnızca bir kez sayılır.
check-sent-fingerprints = { $count ->
    [one] Gönderilecek: bir fotoğrafın parmak izleri.
   *[other] Gönderilecek: { $count } fotoğrafın parmak izleri.
}
check-sent-case = Gönderilecek: tarayıcının oluşturduğu bir başvuru kodu. Rastgele bir koddur.
check-not-sent = Gönderilmeyecek: fotoğraf, dosyanın adı ve senin adın.
check-size-sent = Gönderilen
check-size-pictures = Burada kalan fotoğrafların
check-exact = Gönderilen metnin tamamını göster
check-exact-note = Hepsi bu, harfi harfine.
check-keep-id = Birazdan başvuru kodunu alacaksın. Nasıl saklayacağını düşün: onu senin için geri getiremeyiz.
check-send = Gönder
check-sending = Gönderiliyor…
check-sending-button = Gönderiliyor…
check-partly = Bir bölümü ulaştı. Kalanı hâlâ burada ve “Gönder” düğmesine basınca gönderilir.
check-parts = Parça parça gönderiliyor. Şimdiye kadar ulaşan: { $done } / { $total }.
check-show-id = Başvuru kodumu göster
check-work = Şu anda çok kişi gönderiyor. Cihazın önce küçük bir hesap yapıyor. Bir dakika sürebilir.
check-work-added = Hesabın sonucu metinle birlikte gider. Senin hakkında hiçbir şey söylemez.
check-work-stop = Şimdilik durdur
check-change = Fotoğrafları değiştir

## Practice
practice-banner = Alıştırma. Hiçbir şey gönderilmez.
practice-heading = Önce alıştırma yap
practice-lead = Bütün adımları örnek bir fotoğrafla dene. Hiçbir şey gönderilmez.
practice-sample = Örnek, bizim yaptığımız bir çizimdir.
practice-real = Parmak izi gerçektir: bu cihazda çıkarılır.
practice-never = Alıştırmada bu sayfa gönderemez. Bu yüzden hiçbir uygulama ya da site örneği aramaz.
practice-go = Alıştırmaya başla
practice-take-sample = Örnek fotoğrafı kullan
practice-check = Gönderilecek olan bu olurdu. Alıştırmada hiçbir şey gönderilmez.
practice-send = Göndermeden devam et
practice-end-heading = Başvuru kodunu burada alırsın
practice-end-lead = Hiçbir şey gönderilmedi, bu yüzden şimdi başvuru kodu yok.
practice-end-go = Alıştırmayı bitir

## Receipt
receipt-heading = Bize ulaştı
receipt-lead = { $count ->
    [one] Bir fotoğrafın parmak izleri kaydedildi. Şimdi listeye girecekler.
   *[other] { $count } fotoğrafın parmak izleri kaydedildi. Şimdi listeye girecekler.
}
receipt-id = Başvuru kodun
receipt-keep-id = Başvuru kodunu sakla
receipt-keep = Bu kodla daha sonra başvuruna bakabilir, fotoğraf ekleyebilir ya da aramayı durdurabilirsin.
receipt-qr = Başvuru kodun, kamerayla okunacak biçimde
receipt-copy = Kopyala
receipt-save = Dosya olarak kaydet
receipt-print = Yazdır
receipt-told-copied = Kopyalandı.
receipt-told-not-copied = Tarayıcın buna izin vermedi. Kodu bir yere yazabilirsin.
receipt-told-saved = “note.txt” olarak kaydedildi.
receipt-told-stays = Başvuru kodun kaybolmasın diye “Geri” bu sayfada kalır. “Hemen çık” seni buradan götürür.
receipt-file = { $id }
receipt-lost = İyi sakla, kimseyle paylaşma
receipt-lost-why = Kim olduğunu bilmiyoruz, bu yüzden kaybolan bir kod yeniden bulunamaz. Kodu bilen herkes başvurunu görebilir ve değiştirebilir.
receipt-partly = Henüz her şey gönderilmedi
receipt-partly-do = Başvuru kodunu şimdi sakla. Sonra geri dön ve kalanını gönder.
receipt-next = Sırada ne var

## Next
next-heading = Sırada ne var
next-list = Parmak izleri bir listeye girer. Bu birkaç dakika sürer.
next-look = Katılan uygulamalar ve siteler listeyi alır. Fotoğrafını arayabildikleri yerlerde ararlar.
next-decide = Bulurlarsa bakarlar ve kaldırabilirler.
next-again = Lütfen fotoğrafı yeniden paylaşma ya da gönderme
next-again-why = Artık uygulamalar onu gönderilirken bulabilir. Bu, hesabının kilitlenmesine yol açabilir.
next-online = Şu anda internette mi?
next-online-do = Gördüğün uygulamaya ya da siteye de bildir. Listeyi bekleme.
next-online-us = Amerika Birleşik Devletleri’nde başka bir yol daha var: uygulamaya ya da siteye imzalı bir talep. O zaman 48 saat içinde harekete geçmesi gerekir. Bunun için adını verirsin.
next-case = Şimdi başvuruma bak
next-return = Sonra geri dönmek için bu siteyi aç ve “Başvuru kodum ya da takip kodum var” düğmesine bas.
next-clear = Bu sayfayı temizle
next-clear-what = Bu sayfa başvuru kodunu ve fotoğraflarını unutur. Şunlar cihazda kalabilir:
next-clear-history = Tarayıcının geçmişinde bu ziyaret.
next-clear-saved = Not, kaydettiysen ya da yazdırdıysan.
next-clear-copied = Başvuru kodu, kopyaladıysan. Yerini alması için başka bir metin kopyala.
next-clear-go = Temizle ve bitir

## Who takes part
platforms-heading = Kimler katılıyor
platforms-lead = Bu uygulamalar ve siteler parmak izi listesini alır ve fotoğrafları arar.
platforms-none = Henüz hiçbir uygulama ya da site listeyi almadı. Parmak izlerin o zamana kadar saklanır.
platforms-unknown = Kimlerin katıldığını şu anda gösteremiyoruz.
platforms-others = Burada olmayan bir uygulama ya da site için onun kendi “şikâyet et” ya da “yardım” sayfasını kullan.
platforms-numbers = Sayılara bak

## The numbers
numbers-heading = Sayılar
numbers-lead = Her hafta nelerin gönderildiğini ve nelerin kaldırıldığını sayarız.
numbers-hidden = { $least } altındaki bir sayı gösterilmez. Böylece kimse bundan tanınamaz.
numbers-none = Henüz biten bir hafta yok. İlk sayılar sonra gelir.
numbers-unknown = Sayıları şu anda gösteremiyoruz.
numbers-cases = Yeni başvurular
numbers-fingerprints = Yeni parmak izleri
numbers-removals = Kaldırılanlar, uygulama ve sitelerin bildirdiğine göre
numbers-platforms = Katılan uygulamalar ve siteler
numbers-chart = { $what }: her hafta için bir çubuk. Tablo da aynısını söyler.
numbers-week = Hafta başı
numbers-count = Sayı
numbers-under = { $least } altında
numbers-data = Veri olarak sayılar

## Come back
return-heading = Başvuruna bak
return-lead = Başvuru kodunla neler olduğunu görebilir, fotoğraf ekleyebilir ya da aramayı durdurabilirsin.
return-label = Başvuru kodu ya da takip kodu
return-note = Yapıştırabilirsin. Boşluklar ve küçük harfler sorun olmaz.
return-go = Bak
return-asking = Bir dakika…
return-lost = Kaybolan bir başvuru kodu yeniden bulunamaz. Aynı fotoğraflarla yeni bir başvuru başlatabilirsin.
visit-advice = Başvurun duruyor. İnternete bağlı olduğundan emin ol, bir dakika bekle, sonra yeniden dene.

## Status
status-heading = Başvurun
status-follows = Bu bir takip kodu. Başvuruyu gösterir ve değiştiremez.
status-none = Bu başvuruda fotoğraf yok.
status-now-waiting = Parmak izleri yakında listeye girecek. Bu sayfayı kapatabilirsin.
status-now-listed = Parmak izleri listede. Uygulamalar ve siteler artık listeyi alabilir.
status-now-taken = İşliyor. Liste alındı ve arama sürüyor.
status-now-removed = İşliyor. En az bir kopya bulundu ve kaldırıldı.
status-now-withdrawn = Bu başvurudaki her şey listeden çıkarıldı.
status-video = Video { $number }
status-added = { $day } tarihinde eklendi
status-waiting = Listeyi bekliyor
status-listed = Listede
status-taken = { $count ->
    [one] Parmak izini bir uygulama ya da site aldı
   *[other] Parmak izini { $count } uygulama ve site aldı
}
status-removed = { $removed ->
    [one] Bir uygulama ya da site bulup kaldırdı
   *[other] { $removed } uygulama ve site bulup kaldırdı
}
status-withdrawn = Listeden çıkarıldı
status-refused = Bunu listeye koyamadık. Lütfen yeniden ekle.
status-take-back = Fotoğraf { $number } için aramayı durdur
status-take-all-back = Bütün fotoğraflar için aramayı durdur
status-means = Bu ne demek
status-means-list = “Aldı”, fotoğrafı aradıkları anlamına gelir. Bulunduğu anlamına gelmez.
status-means-found = Her uygulama ve site bize ne bulduğunu söylemez.
status-add = Başka fotoğraf ekle
status-again = Yeniden bak
status-follow = Birinin bu başvuruyu izlemesine izin ver

## Take back
withdraw-heading = { $count ->
    [one] Bu fotoğraf için arama durdurulsun mu?
   *[other] { $count } fotoğraf için arama durdurulsun mu?
}
withdraw-list = Parmak izi listeden çıkar. Uygulamalar ve siteler onu aramayı bırakır.
withdraw-erased = Parmak izini hemen sileriz.
withdraw-after = Daha önce kaldırılan, bununla geri gelmez.
withdraw-again = Fotoğrafı sonra yeniden ekleyebilirsin.
withdraw-go = Aramayı durdur
withdraw-keep = Aramaya devam et

## Follow code
follow-heading = Birinin bu başvuruyu izlemesine izin ver
follow-lead = Güvendiğin bir yetişkine takip kodu ver. Başvuru kodunu kendine sakla.
follow-sees = Her fotoğrafın durumunu ve eklendiği günü görür.
follow-cannot = Fotoğraf göremez, ekleyemez ya da aramayı durduramaz.
follow-replaced = İstediğin zaman yeni bir kod oluşturabilirsin. O zaman eskisi çalışmaz olur.
follow-code = Takip kodu
follow-go = Takip kodu oluştur
follow-new = Yeni kod oluştur, eskisini durdur

## See for yourself
proof-heading = Kendin dene
proof-lead = Fotoğrafın burada kaldığına bizim sözümüzle inanman gerekmez. Deneyebilirsin.
proof-airplane = Uçak modu denemesi
proof-airplane-1 = Sayfa hazır olana kadar bekle. Sonra uçak modunu aç.
proof-airplane-2 = Bir fotoğraf seç ve parmak izini çıkar. Hiç ağ olmadan çalışır.
proof-airplane-3 = Metnin tamamına bak. Ancak ondan sonra ağı aç ve gönder.
proof-seal = Fotoğrafını okuyan bölüm mühürlüdür
proof-seal-what = Tarayıcının bir kuralı altında çalışır: ağ yok. Fotoğraf almadan önce kuralın geçerli olduğunu dener.
proof-try = Bütün çıkış yollarını şimdi dene
proof-trying = Deneniyor…
proof-not-tried = Hazır değil ya da meşgul. Birazdan yeniden dene.
proof-refused = Reddedildi
proof-open = Açık
proof-test = Bu cihazı denetle
proof-test-what = Program, içindeki örneklerin parmak izlerini çıkarır ve bilinenlerle karşılaştırır.
proof-test-go = Şimdi denetle
proof-test-asking = Denetleniyor…
proof-test-good = Bu cihazda bütün parmak izleri doğru.
proof-test-bad = Bu cihazda bir şey doğru değil. Başka bir tarayıcı ya da başka bir cihaz kullan.
proof-requests = Bu sayfanın istedikleri
proof-requests-what = { $count ->
    [one] Bu sayfa açıldığından beri bir istek.
   *[other] Bu sayfa açıldığından beri { $count } istek.
}
proof-requests-show = Her isteği göster
proof-requests-tools = Tarayıcının geliştirici araçları da aynısını gösterir.
proof-column-address = Adres
proof-column-sent = Gönderilen metin
proof-column-received = Alınan
proof-build = Burada çalışan program
proof-build-what = Herkes onu açık kaynaktan derleyip bu sayıyla karşılaştırabilir.
proof-honest = Neye söz veremeyiz
proof-honest-list = Listeyi çalan biri kaba, bulanık bir benzerini tahmin etmeye çalışabilir. Bu yüzden liste kilitlidir ve yalnızca katılanlara gider.
proof-honest-network = Okulun ya da internet sağlayıcın bu siteyi açtığını görebilir.
proof-honest-page = Bu sayfa kendini tam olarak denetleyemez. Başkaları dışarıdan denetleyebilir.
proof-promises = Neye söz veriyoruz

## What we promise, in the order of the list that our tests go by
promises-heading = Neye söz veriyoruz
promises-lead = Her sözün bir testi vardır. Herkes testleri çalıştırabilir ve her sözün nasıl tutulduğunu kaynakta okuyabilir.
promises-P01 = Fotoğrafını okuyan bölümün ağı yoktur.
promises-P02 = Bu sayfa yalnızca bu hizmetle konuşur.
promises-P03 = Yalnızca parmak izleri ve bir başvuru kodu gönderilir.
promises-P04 = Bir kez yüklendikten sonra uçak modunda çalışır.
promises-P05 = Sunucu fotoğraf almaz, yanlışlıkla bile.
promises-P06 = Parmak izleri, uygulamaların ve sitelerin kullandığı türdendir.
promises-P07 = Herkes bu sayfanın yayımlanan programı çalıştırdığını denetleyebilir.
promises-P08 = Çerez yok, izleme yok, cihazında saklanan bir şey yok.
promises-P09 = Ağdaki adresin, başvuru kodun ve parmak izlerin hiçbir günlüğümüzde yer almaz.
promises-P10 = Başvuru kodun cihazında oluşturulur. Biz yalnızca karıştırılmış hâlini saklarız.
promises-P11 = Kimse tahmin ederek başvuruna giremez.
promises-P13 = İki kez gönderilen bir kez sayılır.
promises-P14 = “Bize ulaştı” dediğimizde kaydedilmiştir.
promises-P15 = Bir uygulama ya da site listeyi her aldığında bu yazılır.
promises-P17 = Çıktığında bu sayfada hiçbir şey kalmaz ve “Geri” onu geri getirmez.
promises-P18 = Bir fotoğraf için aramayı durdurduğunda fotoğraf listeden çıkar ve parmak izini sileriz.
promises-P21 = Gizlilik sayfasının söylediğinden fazlasını saklamayız.
promises-P22 = Sayılarımız tek bir kişiyi göstermez.
promises-P27 = Veritabanımızı çalan biri içindeki parmak izlerini okuyamaz.
promises-P28 = Kimse bize bir fotoğrafın gönderilip gönderilmediğini soramaz.

## Helplines
helplines-heading = Biriyle konuş
helplines-now = Şu anda tehlikedeysen acil durum numarasını ara.
helplines-country = Ülke
helplines-country-none = Ülke seç
helplines-emergency = Acil durum:
helplines-call = Ara
helplines-text = Mesaj at
helplines-always = gece gündüz
helplines-talk = Konuşabileceğin biri
helplines-remove = Bir fotoğrafın kaldırılmasına yardım
helplines-tell = İnternetteki bir fotoğrafı bildirme
helplines-everywhere = Her ülkede
helplines-child-directory = Çocuklar ve gençler için yardım hatları, ülkeye göre
helplines-inhope = İnternetteki bir fotoğrafın bildirileceği yerler, ülkeye göre
helplines-find = Yardım hattı bul
helplines-checked = Kasım 2026’da her hizmetin kendi sayfasından okundu. Numaralar değişebilir.

## Guides
guide-print = Bu rehberi yazdır
counselors-heading = Öğretmenler ve rehberler için
counselors-lead = Bir öğrenci burada özel bir fotoğrafı, başka kimse görmeden durdurabilir. Siz bunun güvenli olmasına yardım edersiniz.
counselors-never = Fotoğrafa asla bakmayın
counselors-never-what = Görmeyi asla istemeyin. Kopyalamayın, yazdırmayın, iletmeyin, saklamayın, almayın; kanıt olarak bile.
counselors-never-who = Hepsini öğrenci kendisi yapar, fotoğrafın bulunduğu cihazda. Siz ekranı görmezsiniz.
counselors-first = Önce: öğrenci şu anda güvende mi?
counselors-first-1 = Tehdit, şantaj ya da işin içinde bir yetişkin mi var? O zaman önce polisi ya da bir ihbar hattını arayın.
counselors-first-2 = Ödemek şantajı nadiren durdurur. Kişi engellensin, ama mesajlar ve profil saklansın.
counselors-first-3 = Öğrencinin kendine zarar vermeyi düşünüp düşünmediğini sorun. Düşünüyorsa yanında kalın ve hemen yardım alın.
counselors-duty = Bildirme yükümlülüğünüz
counselors-duty-1 = Öğrenci daha fazlasını anlatmadan önce neyi bildirmek zorunda olduğunuzu söyleyin.
counselors-duty-2 = Bu hizmet polise, okula ya da anne babaya haber vermez. Sizin yükümlülükleriniz sürer.
counselors-duty-3 = Söylenenleri ve yapılanları yazın. Başvuru kodunu yazmayın.
counselors-tool = Hizmeti kullanmak
counselors-tool-1 = Önce alıştırmayı yapın. Başka fotoğraflarla denemeyin: gerçek uygulamalar onları arar.
counselors-tool-2 = Aşağıdaki kodla devredin. Öğrenci sayfayı kendi telefonunda açar.
counselors-tool-3 = Öğrenciye sessiz bir yer ve zaman verin. Birkaç dakika sürer.
counselors-tool-4 = Sonunda öğrenci bir başvuru kodu alır. Kaybolursa yeniden bulunamaz.
counselors-code = Başvuru kodu öğrenciye aittir
counselors-code-1 = Okulun dosyasına girmez.
counselors-code-2 = Öğrenci izlemenizi isterse size bir takip kodu verebilir.
counselors-code-3 = Takip kodu durumu gösterir. Hiçbir şeyi değiştiremez.
counselors-school = Bir okul neler yapabilir
counselors-school-1 = Okulun filtresinde bu adrese izin verebilir.
counselors-school-2 = Sessiz bir oda, zaman ve konuşacak birini sunabilir.
counselors-school-3 = Fotoğrafın yayılmasına karşı kendi kurallarıyla harekete geçebilir.
counselors-school-not = Bir okul neleri yapmamalı
counselors-school-not-1 = Bir öğrencinin telefonunda fotoğrafı aramak ya da başkalarından göstermelerini istemek.
counselors-school-not-2 = Bu hizmeti öğrencinin yerine kullanmak ya da fotoğrafı okulun bir cihazına taşımak.
counselors-school-not-3 = Başvuru kodunu sormak.
counselors-school-not-4 = Öğrenciyi fotoğrafta olduğu için cezalandırmak.
counselors-after = Sonrasında
counselors-after-1 = Öğrencinin, fotoğrafın bulunduğu uygulamaya ya da siteye bildirmesine yardım edin.
counselors-after-2 = Başkalarından fotoğrafı silmelerini ve iletmemelerini isteyin. Denetlemek için bakmayın.
counselors-after-3 = Yeniden ne zaman konuşacağınızı kararlaştırın. Utanç fotoğraftan uzun sürer.
counselors-hand-over = Öğrencinin telefonuna devretme
counselors-hand-over-what = Öğrenci bunu kamerasıyla okutur. Yalnızca başlangıç sayfasını açar.
counselors-hand-over-qr = Başlangıç sayfasını açan kod
parents-heading = Anne babalar için
parents-lead = Çocuğunuzun sakin ve yakın olmanıza ihtiyacı var. Fotoğraf birçok uygulamada ve sitede durdurulabilir.
parents-first = Önce
parents-first-1 = Şunu söyleyin: başın dertte değil, bunu birlikte atlatacağız.
parents-first-2 = Bırakın çocuğunuz istediği kadar anlatsın. Neden yaptığını sormayın.
parents-first-3 = Fotoğrafı görmeniz gerekmez.
parents-first-4 = Çocuğunuz kendine zarar vermekten söz ederse yanında kalın ve hemen yardım alın.
parents-do = Neler yapabilirsiniz
parents-do-1 = Çocuğunuz bu sayfayı kendi cihazında kullanırken yanında oturun.
parents-do-2 = Fotoğrafın bulunduğu uygulamaya ya da siteye bildirin.
parents-do-3 = Tehdit eden herkesin mesajlarını ve profillerini saklayın. Sonra engelleyin.
parents-do-4 = İşin içinde bir yetişkin ya da tehdit varsa polisi ya da bir ihbar hattını arayın.
parents-not = Lütfen yapmayın
parents-not-1 = Fotoğrafı kopyalamayın; kendinize, öğretmene ya da polise göndermeyin.
parents-not-2 = Öfkeyle telefonu almayın. Yardım için gerekenler onun içinde.
parents-not-3 = Tehdit edenle iletişim kurmayın.
parents-threat = Biri çocuğunuzu tehdit mi ediyor?
parents-threat-blame = Suç tehdit edende. Ödeme konusunda karar vermeden önce yardım alın. Ödemek nadiren durdurur.

## Plain pages
plain-operator = Bu hizmeti kim yürütüyor
plain-operator-is = { $name } hizmetini { $operator } yürütüyor. Bulunduğu ülkenin yasası geçerlidir.
plain-operator-unset = Yürüten, adını henüz buraya yazmadı.
privacy-heading = Gizlilik
privacy-lead = Elimizden geldiğince az şey saklarız. Hepsi burada.
privacy-kept = Sakladıklarımız
privacy-kept-1 = Gönderdiğin parmak izleri, bir anahtarla kilitli.
privacy-kept-2 = Başvuru kodunun karıştırılmış hâli. Ondan başvuru kodunu okuyamayız.
privacy-kept-3 = Her fotoğrafın eklendiği gün ve ona ne olduğu.
privacy-kept-4 = Hangi uygulama ya da sitenin listeyi ne zaman aldığı.
privacy-not-kept = Saklamadıklarımız
privacy-not-kept-1 = Fotoğraf ya da video. Cihazından hiç çıkmaz.
privacy-not-kept-2 = Adın, e-postan ya da telefon numaran. Sormayız.
privacy-not-kept-3 = Ağdaki adresin, tarayıcın ya da cihazın. Hiçbir günlüğümüzde yer almaz.
privacy-not-kept-4 = Cihazında çerez ya da başka bir şey.
privacy-long = Ne kadar süre
privacy-long-1 = Bir başvuru ve parmak izleri: son ziyaretinden sonra 2 yıl, yürüten başka bir süre belirlemediyse.
privacy-long-2 = Bir fotoğraf için aramayı durdurduğunda parmak izi hemen silinir. Listeden çıktığı bilgisi 1 yıl saklanır.
privacy-long-3 = Listeyi kimin aldığının kaydı: 2 yıl.
privacy-long-4 = Bir gönderimin numarası, yalnızca bir kez sayılması için: 30 gün.
privacy-who = Kimlere gider
privacy-who-1 = Katılan uygulamalar ve siteler parmak izlerini alır. Başvuru kodu almazlar.
privacy-who-2 = Başvuru kodunu bilen biri başvurunu görebilir ve değiştirebilir.
privacy-who-3 = Takip kodunu bilen biri durumu görebilir.
privacy-who-4 = Bir mahkeme isterse yalnızca burada yazanları verebiliriz. İçinde ad yoktur.
privacy-rights = Hakların
privacy-rights-1 = Başvuru kodunla başvuruna istediğin zaman bakabilir ve aramayı durdurabilirsin. Bunun için bir yetişkine ihtiyacın yok.
privacy-rights-2 = Başvuru kodu olmadan hangi başvurunun senin olduğunu bilemeyiz.
privacy-rights-3 = Bütün bunları yürütene sorabilir ve ülkendeki veri koruma kurumuna şikâyette bulunabilirsin.
privacy-rights-4 = Bu verileri çocukların fotoğrafları kaldırılsın diye saklarız, başka hiçbir şey için değil.
privacy-limits = Neleri gizleyemeyiz
privacy-limits-1 = Okulun ya da internet sağlayıcın bu siteyi açtığını görebilir.
privacy-limits-2 = Tarayıcın ziyareti geçmişinde tutabilir.
privacy-limits-3 = Sakin bir günde gönderilen iki fotoğrafın birbirine ait olduğu görülebilir.
privacy-software = Bu sayfadaki yazılımlar ve lisansları
terms-heading = Koşullar
terms-for = Kimler için
terms-for-1 = 18 yaşından küçükken seni çıplak ya da cinsel biçimde gösteren fotoğraf ve videolar içindir.
terms-for-2 = Her ülkede ücretsizdir.
terms-for-3 = Anne ya da baba, fotoğrafın bulunduğu cihazda çocuğuna yardım edebilir.
terms-please = Lütfen
terms-please-1 = Yalnızca seni gösteren fotoğrafların parmak izlerini gönder.
terms-please-2 = Denemek ya da zarar vermek için başka fotoğraf gönderme. Uygulamalar ve siteler bulduklarına bakar ve itiraz edebilir.
terms-please-3 = Fotoğrafı yeniden paylaşma ya da gönderme.
terms-no = Neye söz veremeyiz
terms-no-1 = Neyi kaldıracağına her uygulama ve site kendisi karar verir.
terms-no-2 = Her kopyanın bulunduğunu söyleyemeyiz.
terms-no-3 = Hizmet zaman zaman çalışmayabilir. Bize ulaştığını söylediğimiz şey saklanır.
accessibility-heading = Erişilebilirlik
accessibility-lead = Herkes bu sayfayı tek başına kullanabilmeli. Hedef WCAG 2.2, AA düzeyidir.
accessibility-works = Çalışanlar
accessibility-works-1 = Yalnızca klavye, ekran okuyucular ve sesle kontrol.
accessibility-works-2 = Dört kat büyük metin ve 320 piksele kadar dar ekranlar.
accessibility-works-3 = Cihazının ayarına göre açık, koyu ve yüksek karşıtlıklı renkler.
accessibility-works-4 = Hareket gerekmez ve cihazın öyle diyorsa hiçbir şey kımıldamaz.
accessibility-works-5 = Süre sınırı yok, bulmaca yok, sayfadan sayfaya akılda tutulacak bir şey yok.
accessibility-browsers = Tarayıcılar
accessibility-browsers-1 = Chrome ya da Edge 110, Firefox 115, Safari 16.4 ya da daha yenisi. JavaScript açık olmalı.
accessibility-browsers-2 = Sıkı bir kilitleme modunda sayfa çalışmayabilir. O zaman bunu söyler.
accessibility-limits = Henüz eksik olanlar
accessibility-limits-1 = Araçlarla ve yapanlarca denetlendi, her gün ekran okuyucu kullanan kişilerce henüz değil.
accessibility-limits-2 = Çeviriler, anadili bu olan kişilerce henüz okunmadı.
language-heading = Dil
language-note = Bu sayfadan ayrılınca seçimin unutulur.

## Errors: what happened, that nothing is lost, what to do
error-internal = Bir şeyler ters gitti
error-internal-advice = Hiçbir şey gönderilmedi. Lütfen yeniden dene.
error-file_error = Bu dosya kullanılamadı
error-file_error-advice = Hiçbir şey gönderilmedi. Lütfen başka bir tane seç.
error-unreadable_file = Bu dosya okunamadı
error-unreadable_file-advice = Hiçbir şey gönderilmedi. Taşınmış ya da silinmiş olabilir. Lütfen yeniden seç.
error-empty_file = Bu dosya boş
error-empty_file-advice = Hiçbir şey gönderilmedi. Telefonuna hâlâ yükleniyor olabilir. Önce galerinde aç, sonra yeniden seç.
error-unknown_format = Bu, okuyabildiğimiz bir fotoğraf değil
error-unknown_format-advice = Hiçbir şey gönderilmedi. JPEG, PNG, WebP, GIF, HEIC, AVIF, TIFF, BMP ve çoğu video olur. Fotoğrafın ekran görüntüsünü alıp onu seçebilirsin.
error-missing_decoder = Bu tür fotoğraf burada açılamıyor
error-missing_decoder-advice = Hiçbir şey gönderilmedi. Fotoğrafın ekran görüntüsünü alıp onu seçebilirsin.
error-damaged_file = Bu dosya bozulmuş
error-damaged_file-advice = Hiçbir şey gönderilmedi. Bir parçası eksik ya da bozuk. Bu cihazda başka bir kopyası var mı?
error-too_large = Bu fotoğraf çok büyük
error-too_large-advice = Hiçbir şey gönderilmedi. Fotoğrafın ekran görüntüsünü alıp onu seçebilirsin.
error-featureless = Bu fotoğrafta bulunacak bir şey yok
error-featureless-advice = Tamamı tek renk. Parmak izi başka düz fotoğraflarla da eşleşir, bu yüzden gönderilmez. Lütfen başka bir tane seç.
error-out_of_memory = Bu cihazın belleği doldu
error-out_of_memory-advice = Hiçbir şey gönderilmedi. Diğer uygulamaları ve sekmeleri kapat, sonra yeniden dene.
error-worker_died = İşlem durdu
error-worker_died-advice = Hiçbir şey gönderilmedi. İki kez denedik. Diğer uygulamaları ve sekmeleri kapat, sonra yeniden dene.
error-timed_out = Bu fotoğraf çok uzun sürdü
error-timed_out-advice = Hiçbir şey gönderilmedi. Diğer uygulamaları ve sekmeleri kapat, sonra yeniden dene.
error-bad_worker_answer = Yanıt doğru görünmedi
error-bad_worker_answer-advice = Fotoğrafları okuyan bölüm yanlış bir yanıt verdi, bu yüzden durdurduk. Hiçbir şey gönderilmedi. Lütfen yeniden dene.
error-bad_value = Bir şeyler ters gitti
error-bad_value-advice = Hiçbir şey gönderilmedi. Lütfen yeniden dene.
error-bad_fingerprint = Bu parmak izi doğru görünmüyor
error-bad_fingerprint-advice = Kabul edilmedi. Lütfen fotoğraftan yeniden çıkar.
error-seal_broken = Bu sayfa şu anda güvenli değil
error-seal_broken-advice = Fotoğrafları okuyan bölümün ağa hiçbir yolu olmamalı. Burada bir yol vardı, bu yüzden durduk. Hiçbir fotoğraf açılmadı. Lütfen sonra yeniden gel.
error-runtime_failed = Parmak izi programı başlamadı
error-runtime_failed-advice = Hiçbir şey gönderilmedi. Sayfayı yeniden yükle ya da daha yeni bir tarayıcı veya başka bir cihaz kullan.
error-runtime_damaged = Bu sayfanın bir bölümü olması gerektiği gibi değil
error-runtime_damaged-advice = Bir dosya değişmiş ya da tam yüklenmemiş, bu yüzden onu kullanmıyoruz. Hiçbir şey gönderilmedi. Lütfen sayfayı sonra yeniden yükle.
error-runtime_unreachable = Bu sayfanın bir bölümü yüklenmedi
error-runtime_unreachable-advice = Hiçbir şey gönderilmedi. İnternete bağlı olduğundan emin ol, sonra yeniden dene.
error-offline = Bağlantın yok
error-offline-advice = Hiçbir şey kaybolmadı: parmak izleri bu sayfada duruyor. Yeniden bağlandığında gönderilirler. Bu sayfayı açık tut.
error-server_unreachable = Sunucuya ulaşamadık
error-server_unreachable-advice = Hiçbir şey kaybolmadı: parmak izleri bu sayfada duruyor. İnternete bağlı olduğundan emin ol, sonra yeniden dene.
error-server_unreadable = Sunucunun yanıtını anlamadık
error-server_unreadable-advice = Hiçbir şey kaybolmadı: parmak izleri bu sayfada duruyor. Lütfen yeniden dene. Yalnızca bir kez sayılırlar.
error-server_busy = Sunucu meşgul
error-server_busy-advice = Hiçbir şey kaybolmadı: parmak izleri bu sayfada duruyor. Bir dakika bekle, sonra yeniden dene.
error-server_refused = Sunucu kabul etmedi
error-server_refused-advice = Fotoğraflar bu cihazda kaldı. Fotoğrafları değiştirip yeniden deneyebilirsin. Yine olursa bir yardım hattıyla konuş.
error-bad_case_id = Bu kodda yazım hatası var
error-bad_case_id-advice = Hiçbir şey gönderilmedi. Lütfen notunla karşılaştır.
error-bad_follow_id = Bu takip kodunda yazım hatası var
error-bad_follow_id-advice = Hiçbir şey gönderilmedi. Lütfen notunla karşılaştır.
error-no_code = Henüz kod yok
error-no_code-advice = Başvuru kodunu ya da takip kodunu yaz veya yapıştır.
error-unknown_case = Bu kodla bir başvuru bulamadık
error-unknown_case-advice = Hiçbir şey değişmedi. Lütfen notunla karşılaştır. Yeni bir takip kodu oluşturulunca eskisi çalışmaz olur.
error-implausible_fingerprint = Sunucu parmak izlerinden birini almadı
error-implausible_fingerprint-advice = Bir fotoğrafa benzemiyor. Düz ya da çizilmiş resimleri çıkar, sonra yeniden gönder.
error-submission_differs = Bu daha önce başka bir biçimde gönderildi
error-submission_differs-advice = Hiçbir şey eklenmedi. Geri dön, parmak izlerini yeniden çıkar, sonra gönder.
error-case_full = Bu başvuru dolu
error-case_full-advice = Alabileceği kadar fotoğraf var. Bu sayfayı temizle ve diğerleri için yeni bir başvuru başlat.
