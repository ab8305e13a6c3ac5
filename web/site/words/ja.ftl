# 日本語. Translated from English; not yet read by a native speaker.
# です・ます; the reader is rarely addressed, so no gender and no distance.

## On every page
title = お知らせ
footer = ヘルプとその他
footer-helplines = だれかに話す
footer-proof = 自分で確かめる
footer-platforms = 参加しているところ
footer-privacy = プライバシー
footer-terms = 利用条件
footer-accessibility = アクセシビリティ
footer-language = 言語
leave = すぐに離れる
back = 戻る
continue = 次へ
try-again = もう一度試す
picture = 写真 { $number }

## Start
start-heading = あなたの私的な写真が広がるのを止める
start-lead = 18歳未満のときの、裸や性的な写真がありますか？ 見つけてもらい、消してもらえるようにお手伝いします。
start-how-device = 写真を選ぶのはあなたです。写真はこの端末から出ません。
start-how-fingerprint = この端末が写真の指紋を作ります。長い数字の列です。送られるのは指紋だけです。
start-how-platforms = 参加しているアプリやサイトがそれを探します。確認して、消すことができます。
start-free = 無料です。名前はいりません。数分で終わります。
start-go = 始める
start-limits = できないこと
start-limit-private = 暗号化された個人チャットには届きません。
start-limit-sites = 参加していないアプリやサイトには届きません。
start-limit-edited = 大きく変えられた写真は見落とすことがあります。持っているものをすべて追加できます。
start-kind = ここであなたが責められることはありません。助けを求めたのは正しいことです。
start-ways = ほかの進み方
start-return = ケースIDか見守りコードを持っています
start-practice = まず見本の写真で試す
start-parents = 保護者の方へ
start-counselors = 先生やカウンセラーの方へ

## What stands in the way on this device, said on the first page
device-in-app = 別のアプリの中で開いています
device-in-app-do = ここでは写真を選べないことがあります。そのアプリのメニューから、このページをブラウザで開いてください。アドレスをコピーして、ブラウザに貼り付けてもかまいません。
device-in-app-copy = アドレスをコピー
device-small = この端末はメモリが少なめです
device-small-do = 先にほかのアプリやタブを閉じてください。うまくいかない写真は、その写真がすでにある別の端末で試してください。
device-insecure = このアドレスは保護されていません
device-insecure-do = このアドレスではほかの人に読まれるおそれがあるので、ここでは何も作れず、送れません。「https:」で始まるアドレスを開いてください。
device-no-wasm = このブラウザでは指紋を作れません
device-no-wasm-do = あなたも写真も悪くありません。きびしいロックダウンモードがオンかもしれません。別のブラウザか、写真がすでにある別の端末を使ってください。

## Before you begin
before-heading = 始める前に
before-leave = 急いで離れたいとき
before-leave-how = どのページでも、上の「すぐに離れる」を押してください。このページは消え、代わりに別のサイトが開きます。
before-leave-keys = キーボードでは、Shiftキーを3回押しても離れられます。
before-leave-history = ブラウザにはこのサイトを開いた記録が残ることがあります。閲覧履歴はあとで消せます。
before-device = どこで行うか
before-device-yours = 画面をだれにも見られない場所で、自分のスマホやパソコンを使うのがいちばんです。
before-device-holds = 写真がすでにある端末を使ってください。自分にも、ほかの人にも送らないでください。
before-device-app = 別のアプリの中で開きましたか？ そのアプリのメニューから、ブラウザで開いてください。
before-threat = だれかに脅されていますか？
before-threat-blame = 悪いのは脅す人で、あなたではありません。お金のことを決める前に、助けを求めてください。払っても止まることはまれです。
before-threat-do = 相手をブロックし、メッセージとプロフィールは残しておいてください。信頼できる大人に話すか、相談窓口に連絡してください。

## Age
age-heading = 撮られたとき、18歳未満でしたか？
age-why = 今の年齢は関係ありません。
age-under = はい
age-under-note = 写真の中の自分は17歳以下
age-adult = いいえ
age-adult-note = 写真の中の自分は18歳以上
age-unsure = はっきりわからない
age-unsure-note = このまま進めます

## 18 or older
adult-heading = 別のサービスが力になれます
adult-why = このリストは18歳未満の人の写真のためのものです。大人の写真にはStopNCIIがあります。同じしくみで、無料です。
adult-stopncii = StopNCII.orgへ進む
adult-other = 写真は今ネット上にありますか？ そのアプリやサイトにも知らせることができます。「報告」や「ヘルプ」を探してください。

## Who is it about
who-heading = 写真に写っているのはだれですか？
who-me = 自分
who-me-note = 写真に写っているのは自分です
who-child = 自分の子ども
who-child-note = 親、または子どもの世話をしています
who-work = 仕事で支えている人
who-work-note = 先生、カウンセラーなどです
who-other = ほかの人
who-other-note = 送られてきた、または見つけました

## My child
child-heading = いっしょに行ってください
child-lead = 写真がすでにある端末で行うのがいちばんです。
child-device = 写真を自分のスマホに送らせないでください。コピーはお子さんを傷つけ、法律に反することもあります。
child-hands = お子さんが端末を持ち、自分で選ぶようにしてください。写真を見る必要はありません。
child-calm = 落ち着いていてください。写真に写っていることも、話してくれたことも、お子さんは悪くありません。
child-code = ケースIDはお子さんのものです。見守りコードがあれば、様子を見ることができます。
child-more = 保護者の方へ、くわしく

## Somebody else
other-heading = 持ち続けない、渡さない
other-lead = 立ち止まってたずねたのは正しいことです。このサービスは、写真に写っている本人だけが使えます。
other-keep = 助けを求めるためでも、だれにも送らないでください。
other-tell-them = だれかわかるなら、やさしく知らせてください。本人がここに来ることができます。
other-app = 見かけたアプリやサイトに知らせてください。「報告」や「ヘルプ」を探してください。
other-adult = 信頼できる大人に話してください。写真を見せる必要はありません。
other-law = 持っていると法律に反することがあります
other-law-why = 18歳未満の人の性的な写真を持つことや広めることは、多くの国で犯罪です。対応できる人に知らせたら、消してください。
other-hotline = ネット上の写真には、通報窓口が対応できます。名前を言わなくてもかまいません。

## Choose pictures
choose-heading = 写真を選ぶ
choose-unsure = 写真の中の年齢がはっきりしないのですね。だいじょうぶです。進んでください。
choose-stays = 写真はこの端末から出ません。わたしたちには見えません。このページにも表示されません。
choose-count = { $count ->
   *[other] { $count }枚の写真を選びました
}
choose-remove = 写真 { $number } を外す
choose-pick = この端末から選ぶ
choose-pick-more = さらに選ぶ
choose-go = { $count ->
   *[other] 指紋を作る
}
choose-advice = 役に立つこと
choose-advice-versions = 持っているものをすべて追加してください。切り取ったり加工したりした写真には、それぞれの指紋があります。
choose-advice-video = 写真は動画より見つかりやすいです。動画の静止画があれば、それも追加してください。
choose-advice-original = 最初の、いちばんはっきりした写真が向いています。
choose-advice-not-again = このために写真をダウンロードしたり、もらったりしないでください。
choose-only-real = 止めたい写真だけを選んでください
choose-only-real-why = アプリやサイトは、送られた指紋をすべて探します。試すためにほかの写真を送らないでください。
choose-locked = これらの写真は送っている途中です。送り終わったら、さらに追加できます。

## Which copies are found, where more than one form of a picture is made
copies-found = 小さくしたもの、裏返したもの、アプリに合わせて切ったもの、帯ではさんだものも見つけられます。
copies-screenshot = サイトによっては、スクリーンショットの中でも見つけられます。
copies-missed = スタンプや文字を重ねられたり、片側を切られたりすると、見落とすことがあります。コラージュや、画面を撮った写真も同じです。
copies-add = だから、持っているものをすべて追加してください。役に立ちます。

## Making fingerprints
making-heading = 指紋を作っています
making-offline = すべてこの端末の中で行われます。よければ、もう機内モードにできます。
making-loading = 準備しています：{ $total }のうち{ $done }
making-starting = 準備しています…
making-ask = 指紋を作るには、{ $size }の読み込みが必要です。ブラウザがデータ節約の設定になっています。
making-ask-go = 今すぐ読み込む
making-progress = { $count ->
   *[other] { $count }枚のうち{ $ended }枚が終わりました
}
making-cancel = やめる
making-again = この写真をもう一度
making-done-heading = 指紋ができました
making-done = { $count ->
   *[other] { $count }枚の写真の指紋ができました。まだ何も送られていません。
}
making-none-heading = 指紋を作れませんでした
making-choose-others = ほかの写真を選ぶ
making-failed-heading = このページでは今、指紋を作れません
picture-waiting = 待っています
picture-working = 作業中…
picture-done = できました
picture-failed = できませんでした
picture-weak = この写真は細かいところが少なく、見つけにくいです。もっとはっきりしたものがあれば、それも追加してください。まったく同じファイルなら見つけられます。
video-exact = この動画は、まったく同じファイルだけを見つけられます。できれば別のブラウザや端末でも追加してください。もっと多くを読み取れるかもしれません。

## Check before sending
check-heading = 送る内容を確かめる
check-nothing-yet = まだ何も送られていません。「送る」を押したときに送られます。
check-tried = 何度試しても、数えられるのは1回だけです。
check-sent-fingerprints = { $count ->
   *[other] 送るもの：{ $count }枚の写真の指紋。
}
check-sent-case = 送るもの：ブラウザが作ったケースID。でたらめな文字のコードです。
check-not-sent = 送らないもの：写真、ファイル名、あなたの名前。
check-size-sent = 送るもの
check-size-pictures = あなたの写真（ここに残ります）
check-exact = 送られる文をそのまま表示
check-exact-note = これがすべてです。一字も違いません。
check-keep-id = 次にケースIDが出ます。しまい方を考えておいてください。わたしたちは取り戻せません。
check-send = 送る
check-sending = 送っています…
check-sending-button = 送っています…
check-partly = 一部が届きました。残りはまだここにあり、「送る」を押すと送られます。
check-parts = 分けて送っています。届いた数：{ $total }のうち{ $done }。
check-show-id = ケースIDを表示
check-work = 今たくさんの人が送っています。端末が先に小さな計算をします。1分ほどかかることがあります。
check-work-added = 計算の答えは、文といっしょに送られます。あなたのことは何も含みません。
check-work-stop = いったん止める
check-change = 写真を変える

## Practice
practice-banner = 練習です。何も送られません。
practice-heading = まず練習する
practice-lead = 見本の写真で、すべての手順を試せます。何も送られません。
practice-sample = 見本は、わたしたちが描いた絵です。
practice-real = 指紋は本物です。この端末で作られます。
practice-never = 練習では、このページは送ることができません。だから、見本を探すアプリやサイトはありません。
practice-go = 練習を始める
practice-take-sample = 見本の写真を使う
practice-check = 本番ではこれが送られます。練習では何も送られません。
practice-send = 送らずに進む
practice-end-heading = ここでケースIDを受け取ります
practice-end-lead = 何も送られていないので、ケースIDはありません。
practice-end-go = 練習を終える

## Receipt
receipt-heading = 受け取りました
receipt-lead = { $count ->
   *[other] { $count }枚の写真の指紋を保存しました。これからリストに入ります。
}
receipt-id = あなたのケースID
receipt-keep-id = ケースIDを保存してください
receipt-keep = このコードがあれば、あとでケースを見たり、写真を追加したり、探すのを止めたりできます。
receipt-qr = カメラで読み取れるケースIDのコード
receipt-copy = コピー
receipt-save = ファイルに保存
receipt-print = 印刷
receipt-told-copied = コピーしました。
receipt-told-not-copied = ブラウザが許可しませんでした。コードを書き写せます。
receipt-told-saved = 「note.txt」として保存しました。
receipt-told-stays = ケースIDをなくさないよう、「戻る」を押してもこのページのままです。「すぐに離れる」で離れられます。
receipt-file = { $id }
receipt-lost = 大切に、自分だけで持っていてください
receipt-lost-why = わたしたちはあなたがだれか知らないので、なくしたコードは見つけられません。持っている人はだれでも、ケースを見たり変えたりできます。
receipt-partly = まだすべては送られていません
receipt-partly-do = 今すぐケースIDを保存してください。それから戻って、残りを送ってください。
receipt-next = これからのこと

## Next
next-heading = これからのこと
next-list = 指紋がリストに入ります。数分かかります。
next-look = 参加しているアプリやサイトがリストを受け取ります。探せる場所で、あなたの写真を探します。
next-decide = 見つけたら、確認して消すことができます。
next-again = その写真を、もう投稿したり送ったりしないでください
next-again-why = これからは、送るとアプリが見つけることがあります。アカウントが止められるおそれがあります。
next-online = 今ネット上にありますか？
next-online-do = 見かけたアプリやサイトにも知らせてください。リストを待たないでください。
next-online-us = アメリカには別の方法もあります。アプリやサイトに署名した申請を出す方法です。相手は48時間以内に対応しなければなりません。そのときは名前を書きます。
next-case = 今ケースを見る
next-return = あとで戻るには、このサイトを開いて「ケースIDか見守りコードを持っています」を押してください。
next-clear = このページを片づける
next-clear-what = このページはケースIDと写真を忘れます。次のものは端末に残ることがあります。
next-clear-history = ブラウザの履歴にある、このサイトを開いた記録。
next-clear-saved = メモ（保存や印刷をした場合）。
next-clear-copied = ケースID（コピーした場合）。ほかの文字をコピーすると置きかわります。
next-clear-go = 片づけて終わる

## Who takes part
platforms-heading = 参加しているところ
platforms-lead = これらのアプリやサイトは指紋のリストを受け取り、その写真を探します。
platforms-none = まだどのアプリもサイトもリストを受け取っていません。指紋はそのときまで保管されます。
platforms-unknown = 参加しているところを今は表示できません。
platforms-others = ここにないアプリやサイトでは、そこの「報告」や「ヘルプ」のページを使ってください。
platforms-numbers = 数字を見る

## The numbers
numbers-heading = 数字
numbers-lead = 毎週、送られたものと消されたものを数えています。
numbers-hidden = { $least } より小さい数は表示しません。だれかがわかってしまわないためです。
numbers-none = まだ終わった週がありません。最初の数字はそのあとに出ます。
numbers-unknown = 数字を今は表示できません。
numbers-cases = 新しいケース
numbers-fingerprints = 新しい指紋
numbers-removals = 消されたもの（アプリやサイトの知らせによる）
numbers-platforms = 参加しているアプリやサイト
numbers-chart = { $what }：週ごとの棒グラフです。表も同じ内容です。
numbers-week = 週の始まり
numbers-count = 数
numbers-under = { $least } 未満
numbers-data = データで見る

## Come back
return-heading = ケースを見る
return-lead = ケースIDがあれば、どうなったかを見たり、写真を追加したり、探すのを止めたりできます。
return-label = ケースIDまたは見守りコード
return-note = 貼り付けできます。空白や小文字があってもだいじょうぶです。
return-go = 見る
return-asking = 少し待ってください…
return-lost = なくしたケースIDは見つけられません。同じ写真で新しいケースを始められます。
visit-advice = ケースは残っています。ネットにつながっているか確かめ、1分待って、もう一度試してください。

## Status
status-heading = あなたのケース
status-follows = これは見守りコードです。ケースを見るだけで、変えることはできません。
status-none = このケースに写真はありません。
status-now-waiting = 指紋はまもなくリストに入ります。このページは閉じてかまいません。
status-now-listed = 指紋はリストに入っています。アプリやサイトがリストを受け取れます。
status-now-taken = 進んでいます。リストが受け取られ、探しているところです。
status-now-removed = 進んでいます。少なくとも1つのコピーが見つかり、消されました。
status-now-withdrawn = このケースの写真は、すべてリストから外れました。
status-video = 動画 { $number }
status-added = { $day }に追加
status-waiting = リストを待っています
status-listed = リストに入っています
status-taken = { $count ->
   *[other] { $count }のアプリとサイトが指紋を受け取りました
}
status-removed = { $removed ->
   *[other] { $removed }のアプリとサイトが見つけて消しました
}
status-withdrawn = リストから外れました
status-refused = リストに入れることができませんでした。もう一度追加してください。
status-take-back = 写真 { $number } を探すのを止める
status-take-all-back = すべての写真を探すのを止める
status-means = これはどういう意味か
status-means-list = 「受け取りました」は、探しているという意味です。見つかったという意味ではありません。
status-means-found = 見つけたものを、すべてのアプリやサイトが知らせてくれるわけではありません。
status-add = 写真を追加する
status-again = もう一度見る
status-follow = だれかにこのケースを見守ってもらう

## Take back
withdraw-heading = { $count ->
   *[other] { $count }枚の写真を探すのを止めますか？
}
withdraw-list = 指紋がリストから外れます。アプリやサイトは探すのをやめます。
withdraw-erased = 指紋はすぐに消します。
withdraw-after = すでに消されたものが、これで戻ることはありません。
withdraw-again = 写真はあとでまた追加できます。
withdraw-go = 探すのを止める
withdraw-keep = 探し続ける

## Follow code
follow-heading = だれかにこのケースを見守ってもらう
follow-lead = 信頼できる大人に見守りコードを渡してください。ケースIDは自分だけで持っていてください。
follow-sees = その人は、それぞれの写真の様子と、追加した日を見ることができます。
follow-cannot = 写真を見たり、追加したり、探すのを止めたりはできません。
follow-replaced = 新しいコードはいつでも作れます。そうすると古いコードは使えなくなります。
follow-code = 見守りコード
follow-go = 見守りコードを作る
follow-new = 新しいコードを作り、古いものを止める

## See for yourself
proof-heading = 自分で確かめる
proof-lead = 写真がここから出ないことを、ただ信じる必要はありません。試せます。
proof-airplane = 機内モードのテスト
proof-airplane-1 = ページの準備ができるまで待ちます。それから機内モードにします。
proof-airplane-2 = 写真を選び、指紋を作ります。ネットがまったくなくても動きます。
proof-airplane-3 = 送られる文を見ます。それからネットにつなぎ、送ります。
proof-seal = 写真を読む部分は閉じられています
proof-seal-what = ブラウザの「ネットなし」という規則の下で動きます。写真を受け取る前に、規則が効いているか試します。
proof-try = 今、出口をすべて試す
proof-trying = 試しています…
proof-not-tried = 準備中か、作業中です。少しあとでもう一度試してください。
proof-refused = 拒まれました
proof-open = 開いています
proof-test = この端末を確かめる
proof-test-what = プログラムが手持ちの見本の指紋を作り、わかっているものと比べます。
proof-test-go = 今確かめる
proof-test-asking = 確かめています…
proof-test-good = この端末で、すべての指紋が正しくできました。
proof-test-bad = この端末で何かが正しくありません。別のブラウザか別の端末を使ってください。
proof-requests = このページが求めたもの
proof-requests-what = { $count ->
   *[other] このページを開いてからの要求は{ $count }件です。
}
proof-requests-show = すべての要求を表示
proof-requests-tools = ブラウザの開発者ツールでも同じものが見られます。
proof-column-address = アドレス
proof-column-sent = 送った文
proof-column-received = 受け取り
proof-build = ここで動いているプログラム
proof-build-what = だれでも公開ソースから作り、この数字と比べることができます。
proof-honest = 約束できないこと
proof-honest-list = リストを盗んだ人が、粗くぼやけた像を推測しようとするかもしれません。だからリストには鍵をかけ、参加しているところにだけ渡します。
proof-honest-network = 学校や通信会社には、このサイトを開いたことが見えます。
proof-honest-page = このページは自分自身を完全には調べられません。ほかの人が外から調べられます。
proof-promises = わたしたちの約束

## What we promise, in the order of the list that our tests go by
promises-heading = わたしたちの約束
promises-lead = 一つひとつにテストがあります。だれでもテストを動かし、どう守られているかをソースで読めます。
promises-P01 = 写真を読む部分にはネットがありません。
promises-P02 = このページは、このサービスとだけ通信します。
promises-P03 = 送られるのは指紋とケースIDだけです。
promises-P04 = 読み込みが終われば、機内モードで動きます。
promises-P05 = サーバーは写真を受け取りません。まちがって送られても同じです。
promises-P06 = 指紋は、アプリやサイトが使う種類のものです。
promises-P07 = このページが公開されたプログラムで動いていることは、だれでも確かめられます。
promises-P08 = Cookieも追跡もなく、端末に何も保存しません。
promises-P09 = ネット上のアドレス、ケースID、指紋は、どの記録にも残りません。
promises-P10 = ケースIDはあなたの端末で作られます。保管するのはかき混ぜた形だけです。
promises-P11 = 推測であなたのケースに入れる人はいません。
promises-P13 = 2回送られたものは1回と数えます。
promises-P14 = 「受け取りました」とお伝えしたときには、保存されています。
promises-P15 = アプリやサイトがリストを受け取るたびに、記録されます。
promises-P17 = 離れると、このページには何も残らず、「戻る」でも出てきません。
promises-P18 = 探すのを止めた写真はリストから外れ、指紋はわたしたちが消します。
promises-P21 = プライバシーのページに書いた以上のものは保管しません。
promises-P22 = わたしたちの数字は、特定のだれかを指しません。
promises-P27 = データベースを盗んだ人も、中の指紋は読めません。
promises-P28 = 写真が出されたかどうかを、わたしたちにたずねることはだれにもできません。

## Helplines
helplines-heading = だれかに話す
helplines-now = 今あぶないときは、緊急の番号に電話してください。
helplines-country = 国
helplines-country-none = 国を選ぶ
helplines-emergency = 緊急：
helplines-call = 電話
helplines-text = メッセージ
helplines-always = 昼も夜も
helplines-talk = 話を聞いてくれるところ
helplines-remove = 写真を消してもらう手伝い
helplines-tell = ネット上の写真を知らせる
helplines-everywhere = どの国でも
helplines-child-directory = 子どもと若者の相談窓口（国別）
helplines-inhope = ネット上の写真を知らせるところ（国別）
helplines-find = 相談窓口を探す
helplines-checked = 2026年11月に、それぞれのページで確かめました。番号は変わることがあります。

## Guides
guide-print = この手引きを印刷
counselors-heading = 先生やカウンセラーの方へ
counselors-lead = 生徒はここで、だれにも見られずに私的な写真を止めることができます。安全に行えるよう支えてください。
counselors-never = 写真を決して見ないでください
counselors-never-what = 見せてほしいと決して言わないでください。証拠としてでも、複写、印刷、転送、保管、受け取りをしないでください。
counselors-never-who = すべて生徒が、写真のある端末で自分で行います。画面は見ないでください。
counselors-first = 最初に：生徒は今、安全ですか？
counselors-first-1 = 脅し、ゆすり、大人の関わりがありますか？ あれば先に警察か通報窓口に連絡してください。
counselors-first-2 = 払ってもゆすりが止まることはまれです。相手をブロックし、メッセージとプロフィールは残します。
counselors-first-3 = 自分を傷つけたい気持ちがあるか、たずねてください。あれば、そばにいて、すぐに助けを求めてください。
counselors-duty = 伝える義務
counselors-duty-1 = くわしく聞く前に、何を伝えなければならないかを話してください。
counselors-duty-2 = このサービスは警察、学校、保護者に知らせません。あなた自身の義務は変わりません。
counselors-duty-3 = 話したこと、行ったことを記録してください。ケースIDは書かないでください。
counselors-tool = サービスの使い方
counselors-tool-1 = まず練習をしてください。ほかの写真で試さないでください。実際のアプリがそれを探してしまいます。
counselors-tool-2 = 下のコードで引き継ぎます。生徒が自分のスマホでページを開きます。
counselors-tool-3 = 静かな場所と時間を用意してください。数分で終わります。
counselors-tool-4 = 最後に生徒はケースIDを受け取ります。なくすと見つけられません。
counselors-code = ケースIDは生徒のものです
counselors-code-1 = 学校の記録には入れません。
counselors-code-2 = 見守ってほしいと生徒が望むなら、見守りコードを渡すことができます。
counselors-code-3 = 見守りコードは様子を示すだけです。何も変えられません。
counselors-school = 学校ができること
counselors-school-1 = 学校のフィルターでこのアドレスを許可する。
counselors-school-2 = 静かな部屋、時間、話し相手を用意する。
counselors-school-3 = 写真を広めた行為に、学校の決まりで対応する。
counselors-school-not = 学校がしてはいけないこと
counselors-school-not-1 = 生徒のスマホで写真を探す、またはほかの人に見せるよう求める。
counselors-school-not-2 = 生徒の代わりにこのサービスを使う、または写真を学校の端末に移す。
counselors-school-not-3 = ケースIDをたずねる。
counselors-school-not-4 = 写真に写っていることで生徒を罰する。
counselors-after = そのあと
counselors-after-1 = 写真があるアプリやサイトに知らせるのを手伝ってください。
counselors-after-2 = ほかの人には、写真を消し、渡さないよう頼んでください。確かめるために見ないでください。
counselors-after-3 = 次にいつ話すかを決めてください。恥ずかしさは写真より長く残ります。
counselors-hand-over = 生徒のスマホに引き継ぐ
counselors-hand-over-what = 生徒がカメラで読み取ります。最初のページだけが開きます。
counselors-hand-over-qr = 最初のページを開くコード
parents-heading = 保護者の方へ
parents-lead = お子さんには、落ち着いてそばにいてくれる人が必要です。写真は多くのアプリやサイトで止められます。
parents-first = まず
parents-first-1 = 「責めないよ。いっしょに乗りこえよう」と伝えてください。
parents-first-2 = 話したいだけ話せるようにしてください。なぜしたのかは聞かないでください。
parents-first-3 = 写真を見る必要はありません。
parents-first-4 = 自分を傷つける話が出たら、そばにいて、すぐに助けを求めてください。
parents-do = できること
parents-do-1 = お子さんが自分の端末でこのページを使うあいだ、そばにいてください。
parents-do-2 = 写真があるアプリやサイトに知らせてください。
parents-do-3 = 脅す人のメッセージとプロフィールを残してください。そのあとでブロックしてください。
parents-do-4 = 大人が関わっているときや脅しがあるときは、警察か通報窓口に連絡してください。
parents-not = しないでください
parents-not-1 = 写真を複写したり、自分や先生、警察に送ったりしないでください。
parents-not-2 = 怒ってスマホを取り上げないでください。助けに必要なものが入っています。
parents-not-3 = 脅す人に連絡しないでください。
parents-threat = だれかがお子さんを脅していますか？
parents-threat-blame = 悪いのは脅す人です。お金のことを決める前に、助けを求めてください。払っても止まることはまれです。

## Plain pages
plain-operator = このサービスの運営者
plain-operator-is = { $name }は{ $operator }が運営しています。運営者のいる国の法律が適用されます。
plain-operator-unset = 運営者の名前は、まだここに書かれていません。
privacy-heading = プライバシー
privacy-lead = 保管するものはできるだけ少なくしています。ここにすべて書きます。
privacy-kept = 保管するもの
privacy-kept-1 = 送られた指紋。鍵をかけて保管します。
privacy-kept-2 = ケースIDをかき混ぜた形。そこからケースIDは読めません。
privacy-kept-3 = それぞれの写真を追加した日と、その後のこと。
privacy-kept-4 = どのアプリやサイトが、いつリストを受け取ったか。
privacy-not-kept = 保管しないもの
privacy-not-kept-1 = 写真や動画。端末から出ることはありません。
privacy-not-kept-2 = 名前、メール、電話番号。たずねません。
privacy-not-kept-3 = ネット上のアドレス、ブラウザ、端末。どの記録にもありません。
privacy-not-kept-4 = Cookieなど、端末に残るもの。
privacy-long = 期間
privacy-long-1 = ケースとその指紋：最後に開いてから2年。運営者が別の期間を決めた場合を除きます。
privacy-long-2 = 探すのを止めた写真：指紋はすぐに消します。リストから外れたことは1年残ります。
privacy-long-3 = だれがリストを受け取ったかの記録：2年。
privacy-long-4 = 送信の番号（1回だけ数えるため）：30日。
privacy-who = 受け取る人
privacy-who-1 = 参加しているアプリやサイトは指紋を受け取ります。ケースIDは受け取りません。
privacy-who-2 = ケースIDを持つ人は、ケースを見たり変えたりできます。
privacy-who-3 = 見守りコードを持つ人は、様子を見ることができます。
privacy-who-4 = 裁判所に命じられても、渡せるのはここに書いたものだけです。名前はありません。
privacy-rights = あなたの権利
privacy-rights-1 = ケースIDがあれば、いつでもケースを見たり、探すのを止めたりできます。大人はいりません。
privacy-rights-2 = ケースIDがなければ、どれがあなたのケースかわかりません。
privacy-rights-3 = これらについて運営者にたずねたり、国のデータ保護機関に申し立てたりできます。
privacy-rights-4 = このデータは、子どもの写真を消してもらうためだけに保管します。
privacy-limits = 隠せないこと
privacy-limits-1 = 学校や通信会社には、このサイトを開いたことが見えます。
privacy-limits-2 = ブラウザは、開いた記録を履歴に残すことがあります。
privacy-limits-3 = 送る人が少ない日には、2枚の写真が組だとわかることがあります。
privacy-software = このページのソフトウェアとライセンス
terms-heading = 利用条件
terms-for = だれのためか
terms-for-1 = 18歳未満のときの、あなたの裸や性的な姿が写った写真や動画のためのものです。
terms-for-2 = どの国でも無料です。
terms-for-3 = 保護者は、写真のある端末で子どもを手伝えます。
terms-please = お願い
terms-please-1 = あなたが写っている写真の指紋だけを送ってください。
terms-please-2 = 試すためや人を困らせるために、ほかの写真を送らないでください。アプリやサイトは見つけたものを確認し、異議を出せます。
terms-please-3 = その写真を、もう投稿したり送ったりしないでください。
terms-no = 約束できないこと
terms-no-1 = 何を消すかは、それぞれのアプリやサイトが決めます。
terms-no-2 = すべてのコピーが見つかったとは言えません。
terms-no-3 = サービスが止まることもあります。受け取ったとお伝えしたものは保管します。
accessibility-heading = アクセシビリティ
accessibility-lead = だれもがこのページをひとりで使えるべきです。WCAG 2.2のレベルAAを目標にしています。
accessibility-works = 使えるもの
accessibility-works-1 = キーボードだけ、スクリーンリーダー、音声操作。
accessibility-works-2 = 4倍の文字サイズと、幅320ピクセルまでの画面。
accessibility-works-3 = 明るい色、暗い色、高コントラスト。端末の設定に合わせます。
accessibility-works-4 = 動きは必要なく、端末の設定によっては何も動きません。
accessibility-works-5 = 時間制限も、なぞ解きも、ページをまたいで覚えることもありません。
accessibility-browsers = ブラウザ
accessibility-browsers-1 = ChromeまたはEdge 110、Firefox 115、Safari 16.4、またはそれより新しいもの。JavaScriptをオンにしてください。
accessibility-browsers-2 = きびしいロックダウンモードでは動かないことがあります。そのときはお知らせします。
accessibility-limits = まだできていないこと
accessibility-limits-1 = 道具と作り手が確かめましたが、毎日スクリーンリーダーを使う人はまだ確かめていません。
accessibility-limits-2 = 翻訳は、その言葉を母語とする人にまだ読まれていません。
language-heading = 言語
language-note = このページを離れると、選んだ言語は忘れられます。

## Errors: what happened, that nothing is lost, what to do
error-internal = うまくいきませんでした
error-internal-advice = 何も送られていません。もう一度試してください。
error-file_error = このファイルは使えませんでした
error-file_error-advice = 何も送られていません。ほかのものを選んでください。
error-unreadable_file = このファイルは読めませんでした
error-unreadable_file-advice = 何も送られていません。移されたか消されたのかもしれません。もう一度選んでください。
error-empty_file = このファイルは空です
error-empty_file-advice = 何も送られていません。まだスマホに読み込み中かもしれません。先にギャラリーで開いてから、もう一度選んでください。
error-unknown_format = 読み取れる写真ではありません
error-unknown_format-advice = 何も送られていません。JPEG、PNG、WebP、GIF、HEIC、AVIF、TIFF、BMPと、ほとんどの動画が使えます。写真のスクリーンショットを撮って、それを選ぶこともできます。
error-missing_decoder = この種類の写真はここでは開けません
error-missing_decoder-advice = 何も送られていません。写真のスクリーンショットを撮って、それを選ぶことができます。
error-damaged_file = このファイルは壊れています
error-damaged_file-advice = 何も送られていません。一部がないか、壊れています。この端末に別のコピーはありますか？
error-too_large = この写真は大きすぎます
error-too_large-advice = 何も送られていません。写真のスクリーンショットを撮って、それを選ぶことができます。
error-featureless = この写真には見つける手がかりがありません
error-featureless-advice = 全体が1色です。指紋がほかの無地の写真と同じになるので、送られません。ほかの写真を選んでください。
error-out_of_memory = 端末のメモリが足りなくなりました
error-out_of_memory-advice = 何も送られていません。ほかのアプリやタブを閉じて、もう一度試してください。
error-worker_died = 作業が止まりました
error-worker_died-advice = 何も送られていません。すでに2回試しました。ほかのアプリやタブを閉じて、もう一度試してください。
error-timed_out = この写真は時間がかかりすぎました
error-timed_out-advice = 何も送られていません。ほかのアプリやタブを閉じて、もう一度試してください。
error-bad_worker_answer = 答えが正しくないようです
error-bad_worker_answer-advice = 写真を読む部分がまちがった答えを返したので、止めました。何も送られていません。もう一度試してください。
error-bad_value = うまくいきませんでした
error-bad_value-advice = 何も送られていません。もう一度試してください。
error-bad_fingerprint = この指紋は正しくないようです
error-bad_fingerprint-advice = 受け付けられませんでした。写真からもう一度作ってください。
error-seal_broken = 今、このページは安全に使えません
error-seal_broken-advice = 写真を読む部分は、ネットへの道を持ってはいけません。ここには道があったので、止めました。写真は開かれていません。あとでまた来てください。
error-runtime_failed = 指紋のプログラムが始まりませんでした
error-runtime_failed-advice = 何も送られていません。ページを読み込み直すか、新しいブラウザや別の端末を使ってください。
error-runtime_damaged = このページの一部が、あるべき姿ではありません
error-runtime_damaged-advice = ファイルが変わったか、最後まで読み込まれなかったので、使いません。何も送られていません。あとで読み込み直してください。
error-runtime_unreachable = このページの一部が読み込まれませんでした
error-runtime_unreachable-advice = 何も送られていません。ネットにつながっているか確かめて、もう一度試してください。
error-offline = ネットにつながっていません
error-offline-advice = 何も失われていません。指紋はこのページにあります。ネットにつながると送られます。このページを開いたままにしてください。
error-server_unreachable = サーバーにつながりませんでした
error-server_unreachable-advice = 何も失われていません。指紋はこのページにあります。ネットにつながっているか確かめて、もう一度試してください。
error-server_unreadable = サーバーの答えがわかりません
error-server_unreadable-advice = 何も失われていません。指紋はこのページにあります。もう一度試してください。1回だけ数えられます。
error-server_busy = サーバーが混んでいます
error-server_busy-advice = 何も失われていません。指紋はこのページにあります。1分待って、もう一度試してください。
error-server_refused = サーバーが受け付けませんでした
error-server_refused-advice = 写真はこの端末に残っています。写真を変えて、もう一度試せます。また起きたら、相談窓口に話してください。
error-bad_case_id = このコードには打ちまちがいがあります
error-bad_case_id-advice = 何も送られていません。メモと見比べてください。
error-bad_follow_id = この見守りコードには打ちまちがいがあります
error-bad_follow_id-advice = 何も送られていません。メモと見比べてください。
error-no_code = まだコードがありません
error-no_code-advice = ケースIDか見守りコードを入力するか、貼り付けてください。
error-unknown_case = このコードのケースは見つかりません
error-unknown_case-advice = 何も変わっていません。メモと見比べてください。見守りコードは、新しいものが作られると使えなくなります。
error-implausible_fingerprint = サーバーが指紋の一つを受け付けませんでした
error-implausible_fingerprint-advice = 写真のものではないようです。無地の画像や絵を外して、もう一度送ってください。
error-submission_differs = これは前に別の形で送られています
error-submission_differs-advice = 何も追加されていません。戻って指紋をもう一度作り、送ってください。
error-case_full = このケースはいっぱいです
error-case_full-advice = 入れられるだけの写真が入っています。このページを片づけて、残りは新しいケースで始めてください。
