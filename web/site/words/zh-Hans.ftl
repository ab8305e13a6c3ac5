# 简体中文. Translated from English; not yet read by a native speaker.
# “你”; no gender.

## On every page
title = 信息
footer = 帮助与更多
footer-helplines = 找人聊聊
footer-proof = 亲自验证
footer-platforms = 参与的平台
footer-privacy = 隐私
footer-terms = 条款
footer-accessibility = 无障碍
footer-language = 语言
leave = 立即离开
back = 返回
continue = 继续
try-again = 再试一次
picture = 图片 { $number }

## Start
start-heading = 阻止你的私密图片传播
start-lead = 有没有你未满 18 岁时的裸露或带有性内容的图片？我们帮助让它被找到并删除。
start-how-device = 你来选择图片。图片留在这台设备上。
start-how-fingerprint = 这台设备会为图片生成指纹：一长串数字。只发送指纹。
start-how-platforms = 参与的应用和网站会寻找它。他们会核查，并可以把它删除。
start-free = 这是免费的。不用留名字。只需几分钟。
start-go = 开始
start-limits = 它做不到的事
start-limit-private = 它到不了加密的私人聊天。
start-limit-sites = 它到不了没有参与的应用和网站。
start-limit-edited = 改动很大的图片可能会漏掉。你可以把手上的每个版本都加进来。
start-kind = 我们不会责怪你。你来寻求帮助是对的。
start-ways = 其他方式
start-return = 我有个案编号或跟进码
start-practice = 先用示例图片试一试
start-parents = 给家长
start-counselors = 给老师和辅导员

## What stands in the way on this device, said on the first page
device-in-app = 你正在另一个应用里
device-in-app-do = 在这里选择图片可能不行。请用那个应用的菜单，在浏览器中打开这个页面。也可以复制地址，粘贴到浏览器里。
device-in-app-copy = 复制地址
device-small = 这台设备内存较小
device-small-do = 请先关闭其他应用和标签页。如果某张图片不行，请换一台已经有它的设备。
device-insecure = 这个地址没有保护
device-insecure-do = 在这个地址上，别人可能看到内容，所以这里不能生成或发送任何东西。请打开以“https:”开头的地址。
device-no-wasm = 这个浏览器不能生成指纹
device-no-wasm-do = 你和你的图片都没有问题。可能开启了严格的锁定模式。请换一个浏览器，或换一台已经有图片的设备。

## Before you begin
before-heading = 开始之前
before-leave = 如果你需要马上离开
before-leave-how = 在任何页面的上方按“立即离开”。这个页面会被清空，换成另一个网站。
before-leave-keys = 用键盘时，可以按三次 Shift 键。
before-leave-history = 浏览器可能还记得你来过这个网站。之后你可以清除浏览记录。
before-device = 在哪里做这件事
before-device-yours = 最好用你自己的手机或电脑，在没人看到屏幕的地方。
before-device-holds = 用图片原本所在的设备。不要把它发给自己或别人。
before-device-app = 你是在另一个应用里打开的吗？请用那个应用的菜单，在浏览器中打开。
before-threat = 有人在威胁你吗？
before-threat-blame = 错在威胁你的人，不在你。先寻求帮助，再决定要不要付钱。付钱很少能让对方停手。
before-threat-do = 拉黑对方，但保留消息和对方的资料页。告诉一位你信任的大人，或拨打求助热线。

## Age
age-heading = 拍摄时你未满 18 岁吗？
age-why = 你现在多大都没关系。
age-under = 是
age-under-note = 图片里的我是 17 岁或更小
age-adult = 不是
age-adult-note = 图片里的我是 18 岁或更大
age-unsure = 我不确定
age-unsure-note = 可以继续

## 18 or older
adult-heading = 另一项服务可以帮助你
adult-why = 这份名单只收未满 18 岁者的图片。成年人的图片可以找 StopNCII。它的做法相同，也是免费的。
adult-stopncii = 前往 StopNCII.org
adult-other = 图片现在在网上吗？你也可以告诉它所在的应用或网站。在那里找“举报”或“帮助”。

## Who is it about
who-heading = 图片里是谁？
who-me = 我
who-me-note = 图片里的人是我
who-child = 我的孩子
who-child-note = 我是家长，或者照顾这个孩子
who-work = 我在工作中帮助的人
who-work-note = 我是老师、辅导员或类似的人
who-other = 别人
who-other-note = 别人发给我的，或者我看到的

## My child
child-heading = 一起来做
child-lead = 在已经有图片的设备上做最好。
child-device = 不要让人把图片发到你的手机。多一份副本可能伤害孩子，也可能违法。
child-hands = 让孩子自己拿着设备来选。你不需要看到图片。
child-calm = 保持冷静。孩子出现在图片里，或者告诉你，都没有错。
child-code = 个案编号属于孩子。用跟进码，你可以看到进展。
child-more = 更多给家长的内容

## Somebody else
other-heading = 不要留着，也不要转发
other-lead = 你停下来问一问，这是对的。只有图片里的本人才能使用这项服务。
other-keep = 不要发给任何人，求助时也不要发。
other-tell-them = 如果你知道是谁，请温和地告诉对方。对方可以自己来这里。
other-app = 告诉你看到它的应用或网站。在那里找“举报”或“帮助”。
other-adult = 告诉一位你信任的大人。你不必给对方看图片。
other-law = 留着它可能违法
other-law-why = 在大多数国家，持有或传播未满 18 岁者的性图片是犯罪。告诉能处理的人之后，请把它删掉。
other-hotline = 举报热线可以处理网上的图片。你可以不留名字。

## Choose pictures
choose-heading = 选择图片
choose-unsure = 你不确定图片里自己的年龄。没关系：继续吧。
choose-stays = 图片留在这台设备上。我们看不到。这个页面也不显示它们。
choose-count = { $count ->
   *[other] 已选择 { $count } 张图片
}
choose-remove = 移除图片 { $number }
choose-pick = 从这台设备选择
choose-pick-more = 继续选择
choose-go = { $count ->
   *[other] 生成指纹
}
choose-advice = 怎样更有效
choose-advice-versions = 把手上的每个版本都加进来。裁剪或编辑过的图片有自己的指纹。
choose-advice-video = 图片比视频更容易找到。如果你有视频里的截图，请也加进来。
choose-advice-original = 最早、最清晰的版本效果最好。
choose-advice-not-again = 不要为此去下载图片，也不要向别人要。
choose-only-real = 只选你想阻止传播的图片
choose-only-real-why = 应用和网站会寻找每一个发送的指纹。请不要发送别的图片来测试。
choose-locked = 这些图片正在发送。发送后可以再添加。

## Which copies are found, where more than one form of a picture is made
copies-found = 我们可以找到缩小或翻转过、为某个应用裁剪过、或加了边框条的副本。
copies-screenshot = 有些网站也可以在截屏里找到它。
copies-missed = 如果有人在上面加了贴纸或文字，或裁掉了一边，我们可能会漏掉。拼图或对着屏幕拍的照片也一样。
copies-add = 所以请把手上的每个版本都加进来。这会有帮助。

## Making fingerprints
making-heading = 正在生成指纹
making-offline = 这一切都在你的设备上完成。愿意的话，现在就可以打开飞行模式。
making-loading = 正在准备：已加载 { $done }，共 { $total }
making-starting = 正在准备…
making-ask = 要生成指纹，这个页面需要加载 { $size }。你的浏览器设为节省流量。
making-ask-go = 现在加载
making-progress = { $count ->
   *[other] { $count } 张图片中已完成 { $ended } 张
}
making-cancel = 取消
making-again = 再试这一张
making-done-heading = 指纹准备好了
making-done = { $count ->
   *[other] { $count } 张图片的指纹已生成。还没有发送任何内容。
}
making-none-heading = 没能生成任何指纹
making-choose-others = 选择其他图片
making-failed-heading = 这个页面现在不能生成指纹
picture-waiting = 等待中
picture-working = 处理中…
picture-done = 完成
picture-failed = 未完成
picture-weak = 这张图片细节很少，所以很难找到。如果你有更清晰的版本，请也加进来。完全相同的文件仍然可以找到。
video-exact = 这个视频只能找到完全相同的文件。可以的话，请在另一个浏览器或另一台设备上也加一次：那里也许能看到更多。

## Check before sending
check-heading = 查看将要发送的内容
check-nothing-yet = 还没有发送任何内容。按下“发送”时才会发送。
check-tried = 不管试多少次，都只算一次。
check-sent-fingerprints = { $count ->
   *[other] 发送：{ $count } 张图片的指纹。
}
check-sent-case = 发送：你的浏览器生成的个案编号。它是一串随机代码。
check-not-sent = 不发送：图片、文件名和你的名字。
check-size-sent = 发送的内容
check-size-pictures = 你的图片，留在这里
check-exact = 显示发送的完整文本
check-exact-note = 全部都在这里，一字不差。
check-keep-id = 接下来你会得到个案编号。请先想好怎样保存：我们无法帮你找回。
check-send = 发送
check-sending = 正在发送…
check-sending-button = 正在发送…
check-partly = 一部分已经送达。其余的还在这里，按下“发送”时会发送。
check-parts = 正在分批发送。目前已送达：{ $done }，共 { $total }。
check-show-id = 显示我的个案编号
check-work = 现在有很多人在发送。你的设备会先做一道小计算。可能需要一分钟。
check-work-added = 计算结果会和文本一起发送。它不包含关于你的任何信息。
check-work-stop = 先停下
check-change = 更改图片

## Practice
practice-banner = 练习。不会发送任何内容。
practice-heading = 先练习一下
practice-lead = 用示例图片走一遍所有步骤。不会发送任何内容。
practice-sample = 示例是我们自己画的图。
practice-real = 指纹是真的：它在这台设备上生成。
practice-never = 练习时这个页面不能发送。所以没有应用或网站会寻找这张示例。
practice-go = 开始练习
practice-take-sample = 使用示例图片
practice-check = 真正使用时会发送这些。练习时不会发送任何内容。
practice-send = 不发送，继续
practice-end-heading = 你会在这里得到个案编号
practice-end-lead = 没有发送任何内容，所以现在没有个案编号。
practice-end-go = 结束练习

## Receipt
receipt-heading = 我们收到了
receipt-lead = { $count ->
   *[other] { $count } 张图片的指纹已保存。接下来会进入名单。
}
receipt-id = 你的个案编号
receipt-keep-id = 请保存个案编号
receipt-keep = 用这个编号，你以后可以查看个案、添加图片或停止寻找。
receipt-qr = 个案编号的扫描码，供相机扫描
receipt-copy = 复制
receipt-save = 保存为文件
receipt-print = 打印
receipt-told-copied = 已复制。
receipt-told-not-copied = 浏览器不允许复制。你可以把编号抄下来。
receipt-told-saved = 已保存为“note.txt”。
receipt-told-stays = 按“返回”会留在这个页面，这样个案编号不会丢。“立即离开”会带你离开。
receipt-file = { $id }
receipt-lost = 好好保存，不要给别人
receipt-lost-why = 我们不知道你是谁，所以编号丢了就找不回来。任何拿到它的人都能查看和更改你的个案。
receipt-partly = 还没有全部发送
receipt-partly-do = 请现在就保存个案编号。然后返回，发送其余的。
receipt-next = 接下来会怎样

## Next
next-heading = 接下来会怎样
next-list = 指纹会进入一份名单。这需要几分钟。
next-look = 参与的应用和网站会取走名单。他们会在能找的地方寻找你的图片。
next-decide = 如果找到，他们会核查，并可以把它删除。
next-again = 请不要再发布或发送这张图片
next-again-why = 现在应用可能在发送时发现它。你的账号可能因此被锁。
next-online = 图片现在在网上吗？
next-online-do = 也请告诉你看到它的应用或网站。不要等名单。
next-online-us = 在美国还有另一个办法：向应用或网站提交签名的请求。对方必须在 48 小时内处理。这需要写上你的名字。
next-case = 现在查看我的个案
next-return = 以后要回来，请打开这个网站，按“我有个案编号或跟进码”。
next-clear = 清空这个页面
next-clear-what = 这个页面会忘掉你的个案编号和图片。以下内容可能留在设备上：
next-clear-history = 浏览器历史里的这次访问。
next-clear-saved = 笔记，如果你保存或打印过。
next-clear-copied = 个案编号，如果你复制过。再复制别的文字就能替换它。
next-clear-go = 清空并结束

## Who takes part
platforms-heading = 参与的平台
platforms-lead = 这些应用和网站会取走指纹名单，并寻找这些图片。
platforms-none = 还没有应用或网站取走名单。你的指纹会一直保留到那时。
platforms-unknown = 现在无法显示有哪些参与的平台。
platforms-others = 如果某个应用或网站不在这里，请用它自己的“举报”或“帮助”页面。
platforms-numbers = 查看数字

## The numbers
numbers-heading = 数字
numbers-lead = 我们每周统计发送了多少、删除了多少。
numbers-hidden = 小于 { $least } 的数字不显示，这样就不会认出任何人。
numbers-none = 还没有结束的一周。第一批数字会在那之后出现。
numbers-unknown = 现在无法显示数字。
numbers-cases = 新个案
numbers-fingerprints = 新指纹
numbers-removals = 已删除（根据应用和网站的告知）
numbers-platforms = 参与的应用和网站
numbers-chart = { $what }：每周一根柱。表格内容相同。
numbers-week = 周起始日
numbers-count = 数量
numbers-under = 少于 { $least }
numbers-data = 数据形式的数字

## Come back
return-heading = 查看你的个案
return-lead = 用个案编号，你可以查看进展、添加图片或停止寻找。
return-label = 个案编号或跟进码
return-note = 可以直接粘贴。有空格或小写字母也没关系。
return-go = 查看
return-asking = 请稍等…
return-lost = 丢失的个案编号找不回来。你可以用同样的图片开始一个新的个案。
visit-advice = 你的个案还在。请检查是否已联网，等一分钟，再试一次。

## Status
status-heading = 你的个案
status-follows = 这是跟进码。它只能查看个案，不能更改。
status-none = 这个个案里没有图片。
status-now-waiting = 指纹很快会进入名单。你可以关闭这个页面。
status-now-listed = 指纹已在名单上。应用和网站现在可以取走名单。
status-now-taken = 正在进行。名单已被取走，寻找已经开始。
status-now-removed = 正在进行。至少有一份副本被找到并删除了。
status-now-withdrawn = 这个个案里的内容都已移出名单。
status-video = 视频 { $number }
status-added = 添加于 { $day }
status-waiting = 等待进入名单
status-listed = 已在名单上
status-taken = { $count ->
   *[other] 指纹已被 { $count } 个应用和网站取走
}
status-removed = { $removed ->
   *[other] 已被 { $removed } 个应用和网站找到并删除
}
status-withdrawn = 已移出名单
status-refused = 我们没能把它放进名单。请再添加一次。
status-take-back = 停止寻找图片 { $number }
status-take-all-back = 停止寻找所有图片
status-means = 这是什么意思
status-means-list = “取走”表示他们在寻找图片。不表示已经找到。
status-means-found = 不是每个应用和网站都会告诉我们找到了什么。
status-add = 添加更多图片
status-again = 再看一次
status-follow = 让别人跟进这个个案

## Take back
withdraw-heading = { $count ->
   *[other] 停止寻找 { $count } 张图片？
}
withdraw-list = 它的指纹会从名单上移除。应用和网站会停止寻找它。
withdraw-erased = 我们会立即删除指纹。
withdraw-after = 已经删除的内容不会因此恢复。
withdraw-again = 以后你可以再次添加这张图片。
withdraw-go = 停止寻找
withdraw-keep = 继续寻找

## Follow code
follow-heading = 让别人跟进这个个案
follow-lead = 把跟进码给一位你信任的大人。个案编号留给自己。
follow-sees = 对方能看到每张图片的状态和添加日期。
follow-cannot = 对方不能查看或添加图片，也不能停止寻找。
follow-replaced = 你随时可以生成新的跟进码。旧的就会失效。
follow-code = 跟进码
follow-go = 生成跟进码
follow-new = 生成新的跟进码，停用旧的

## See for yourself
proof-heading = 亲自验证
proof-lead = 图片留在这里，你不必只听我们说。你可以测试。
proof-airplane = 飞行模式测试
proof-airplane-1 = 等页面准备好。然后打开飞行模式。
proof-airplane-2 = 选择一张图片，生成指纹。完全没有网络也能用。
proof-airplane-3 = 查看完整文本。之后再打开网络，把它发送。
proof-seal = 读取图片的部分是封闭的
proof-seal-what = 它按浏览器的一条规则运行：没有网络。接收图片之前，它会测试这条规则是否有效。
proof-try = 现在试试每一条出路
proof-trying = 正在尝试…
proof-not-tried = 它还没准备好，或正忙。请稍后再试。
proof-refused = 被拒绝
proof-open = 可通行
proof-test = 检查这台设备
proof-test-what = 程序会为自带的样本生成指纹，并和已知的指纹比较。
proof-test-go = 现在检查
proof-test-asking = 正在检查…
proof-test-good = 这台设备上的指纹全部正确。
proof-test-bad = 这台设备上有些不对。请换一个浏览器或另一台设备。
proof-requests = 这个页面请求了什么
proof-requests-what = { $count ->
   *[other] 页面打开以来共有 { $count } 个请求。
}
proof-requests-show = 显示每个请求
proof-requests-tools = 浏览器的开发者工具显示的内容相同。
proof-column-address = 地址
proof-column-sent = 发送的文本
proof-column-received = 接收
proof-build = 这里运行的程序
proof-build-what = 任何人都可以用开源代码构建它，并核对这个数字。
proof-honest = 我们不能承诺的
proof-honest-list = 如果有人偷走名单，可能会试着猜出一个粗略模糊的轮廓。所以名单是上锁的，只交给参与的平台。
proof-honest-network = 学校或网络服务商能看到你打开过这个网站。
proof-honest-page = 这个页面无法完全检查自己。别人可以从外部检查。
proof-promises = 我们的承诺

## What we promise, in the order of the list that our tests go by
promises-heading = 我们的承诺
promises-lead = 每一项都有测试。任何人都可以运行测试，并在源代码中看到每一项是怎样做到的。
promises-P01 = 读取图片的部分没有网络。
promises-P02 = 这个页面只和这项服务通信。
promises-P03 = 只发送指纹和个案编号。
promises-P04 = 加载完成后，它可以在飞行模式下使用。
promises-P05 = 服务器不接收图片，误发也不会接收。
promises-P06 = 指纹是应用和网站使用的那种。
promises-P07 = 任何人都可以检查这个页面运行的是公开的程序。
promises-P08 = 没有 Cookie，没有跟踪，不在你的设备上存储任何内容。
promises-P09 = 你的网络地址、个案编号和指纹不在我们的任何日志里。
promises-P10 = 个案编号在你的设备上生成。我们只保存打乱后的形式。
promises-P11 = 没有人能靠猜进入你的个案。
promises-P13 = 发送两次的内容只算一次。
promises-P14 = 我们说“收到了”时，它已经保存。
promises-P15 = 每次有应用或网站取走名单，都会记录下来。
promises-P17 = 你离开后，这个页面不留任何内容，按“返回”也不会再出现。
promises-P18 = 你停止寻找一张图片时，它会移出名单，我们会删除它的指纹。
promises-P21 = 我们保存的不超过隐私页面所写的。
promises-P22 = 我们的数字不会指向任何一个人。
promises-P27 = 偷走我们数据库的人读不出里面的指纹。
promises-P28 = 没有人能向我们查问某张图片是否提交过。

## Helplines
helplines-heading = 找人聊聊
helplines-now = 如果你现在有危险，请拨打紧急电话。
helplines-country = 国家或地区
helplines-country-none = 选择国家或地区
helplines-emergency = 紧急电话：
helplines-call = 拨打
helplines-text = 发短信
helplines-always = 全天候
helplines-talk = 可以倾诉的人
helplines-remove = 帮助删除图片
helplines-tell = 告知网上的图片
helplines-everywhere = 所有国家
helplines-child-directory = 各国的儿童和青少年求助热线
helplines-inhope = 各国告知网上图片的地方
helplines-find = 查找求助热线
helplines-checked = 2026 年 11 月查自各服务的网页。号码可能会变。

## Guides
guide-print = 打印这份指南
counselors-heading = 给老师和辅导员
counselors-lead = 学生可以在这里阻止私密图片传播，不必让别人看到。你的帮助能让这件事更安全。
counselors-never = 绝不要看图片
counselors-never-what = 绝不要求看图片。不要复制、打印、转发、保存或接收它，当作证据也不行。
counselors-never-who = 全部由学生自己完成，在有图片的设备上。你不看屏幕。
counselors-first = 首先：学生现在安全吗？
counselors-first-1 = 有威胁、勒索，或涉及成年人吗？那就先联系警方或举报热线。
counselors-first-2 = 付钱很少能让勒索停下。拉黑对方，但保留消息和资料页。
counselors-first-3 = 问学生有没有伤害自己的想法。如果有，陪着学生，马上寻求帮助。
counselors-duty = 你的上报责任
counselors-duty-1 = 在学生说更多之前，先说明你必须上报什么。
counselors-duty-2 = 这项服务不会告诉警方、学校或家长。你自己的责任不变。
counselors-duty-3 = 记下说过和做过的事。不要记下个案编号。
counselors-tool = 使用这项服务
counselors-tool-1 = 先做一遍练习。不要用其他图片测试：真实的应用会去寻找它们。
counselors-tool-2 = 用下面的扫描码交接。学生在自己的手机上打开页面。
counselors-tool-3 = 给学生安静的地方和时间。只需几分钟。
counselors-tool-4 = 最后学生会得到个案编号。丢了就找不回来。
counselors-code = 个案编号属于学生
counselors-code-1 = 它不进入学校的档案。
counselors-code-2 = 如果学生愿意让你跟进，可以给你跟进码。
counselors-code-3 = 跟进码只显示状态。它不能更改任何内容。
counselors-school = 学校可以做的
counselors-school-1 = 在学校的网络过滤中放行这个地址。
counselors-school-2 = 提供安静的房间、时间和可以倾诉的人。
counselors-school-3 = 按自己的规定处理图片的传播。
counselors-school-not = 学校不可以做的
counselors-school-not-1 = 在学生的手机里寻找图片，或要求别人展示它。
counselors-school-not-2 = 代替学生使用这项服务，或把图片转到学校的设备上。
counselors-school-not-3 = 索要个案编号。
counselors-school-not-4 = 因为学生出现在图片里而处罚学生。
counselors-after = 之后
counselors-after-1 = 帮学生告诉图片所在的应用或网站。
counselors-after-2 = 请其他人删除图片，不要转发。不要为了确认而去看。
counselors-after-3 = 约好下次谈话的时间。羞耻感比图片停留得更久。
counselors-hand-over = 交接到学生的手机
counselors-hand-over-what = 学生用相机扫描。它只会打开起始页面。
counselors-hand-over-qr = 打开起始页面的扫描码
parents-heading = 给家长
parents-lead = 孩子需要你冷静地陪在身边。图片可以在很多应用和网站上被阻止。
parents-first = 首先
parents-first-1 = 告诉孩子：我们不怪你，我们一起渡过这件事。
parents-first-2 = 孩子想说多少就说多少。不要问为什么这样做。
parents-first-3 = 你不需要看到图片。
parents-first-4 = 如果孩子说到伤害自己，请陪着孩子，马上寻求帮助。
parents-do = 你可以做的
parents-do-1 = 孩子在自己的设备上使用这个页面时，坐在旁边陪着。
parents-do-2 = 告诉图片所在的应用或网站。
parents-do-3 = 保留威胁者的消息和资料页。然后拉黑对方。
parents-do-4 = 如果涉及成年人或有威胁，请联系警方或举报热线。
parents-not = 请不要
parents-not-1 = 不要复制图片，也不要把它发给自己、老师或警方。
parents-not-2 = 不要生气地收走手机。里面有提供帮助所需要的东西。
parents-not-3 = 不要联系威胁者。
parents-threat = 有人在威胁你的孩子吗？
parents-threat-blame = 错在威胁的人。先寻求帮助，再决定要不要付钱。付钱很少能让对方停手。

## Plain pages
plain-operator = 谁在运营这项服务
plain-operator-is = { $name } 由 { $operator } 运营。适用其所在国家的法律。
plain-operator-unset = 运营者还没有在这里写上名称。
privacy-heading = 隐私
privacy-lead = 我们尽量少保存信息。全部列在这里。
privacy-kept = 我们保存的
privacy-kept-1 = 你发送的指纹，用密钥锁住。
privacy-kept-2 = 个案编号经过打乱的形式。我们无法从中读出编号。
privacy-kept-3 = 每张图片添加的日期，以及后来的情况。
privacy-kept-4 = 哪个应用或网站取走了名单，以及时间。
privacy-not-kept = 我们不保存的
privacy-not-kept-1 = 图片或视频。它从不离开你的设备。
privacy-not-kept-2 = 你的名字、电子邮箱或电话号码。我们不问。
privacy-not-kept-3 = 你的网络地址、浏览器或设备。我们的任何日志里都没有。
privacy-not-kept-4 = Cookie 或你设备上的任何其他内容。
privacy-long = 保存多久
privacy-long-1 = 个案及其指纹：自你最后一次访问起 2 年，除非运营者设定了其他时间。
privacy-long-2 = 你停止寻找一张图片时，它的指纹会立即删除。移出名单这件事会保留 1 年。
privacy-long-3 = 谁取走过名单的记录：2 年。
privacy-long-4 = 每次发送的编号，让它只算一次：30 天。
privacy-who = 谁会得到
privacy-who-1 = 参与的应用和网站得到指纹。他们得不到个案编号。
privacy-who-2 = 有你个案编号的人可以查看和更改你的个案。
privacy-who-3 = 有你跟进码的人可以查看状态。
privacy-who-4 = 如果法院下令，我们只能交出这里列出的内容。其中没有名字。
privacy-rights = 你的权利
privacy-rights-1 = 用个案编号，你随时可以查看个案和停止寻找。这不需要大人。
privacy-rights-2 = 没有个案编号，我们不知道哪个个案是你的。
privacy-rights-3 = 你可以向运营者询问这一切，也可以向你所在国家的数据保护机构投诉。
privacy-rights-4 = 我们保存这些数据，只为让孩子的图片被删除，没有别的用途。
privacy-limits = 我们无法隐藏的
privacy-limits-1 = 学校或网络服务商能看到你打开过这个网站。
privacy-limits-2 = 浏览器可能在历史里留下这次访问。
privacy-limits-3 = 在发送很少的日子，可能看得出两张图片是一起的。
privacy-software = 本页的软件及其许可证
terms-heading = 条款
terms-for = 适用于谁
terms-for-1 = 适用于你未满 18 岁时的裸露或带有性内容的图片和视频。
terms-for-2 = 在所有国家都免费。
terms-for-3 = 家长可以在有图片的设备上帮助孩子。
terms-please = 请注意
terms-please-1 = 只发送你本人图片的指纹。
terms-please-2 = 不要为了测试或伤害别人而发送其他图片。应用和网站会核查找到的内容，并可以提出异议。
terms-please-3 = 不要再发布或发送这张图片。
terms-no = 我们不能承诺的
terms-no-1 = 每个应用和网站自行决定删除什么。
terms-no-2 = 我们不能说每一份副本都找到了。
terms-no-3 = 服务有时可能中断。我们说收到的，会保存下来。
accessibility-heading = 无障碍
accessibility-lead = 每个人都应该能独自使用这个页面。目标是 WCAG 2.2 的 AA 级。
accessibility-works = 可以使用的
accessibility-works-1 = 只用键盘、屏幕阅读器和语音控制。
accessibility-works-2 = 放大到四倍的文字，窄至 320 像素的屏幕。
accessibility-works-3 = 浅色、深色和高对比度，跟随你的设备设置。
accessibility-works-4 = 不需要任何动画；如果你的设备要求，什么都不会动。
accessibility-works-5 = 没有时间限制，没有谜题，不需要跨页面记住任何内容。
accessibility-browsers = 浏览器
accessibility-browsers-1 = Chrome 或 Edge 110、Firefox 115、Safari 16.4 或更新版本。JavaScript 需要开启。
accessibility-browsers-2 = 在严格的锁定模式下，页面可能无法运行。那时它会告诉你。
accessibility-limits = 还没完成的
accessibility-limits-1 = 它由工具和制作者检查过，还没有由每天使用屏幕阅读器的人检查。
accessibility-limits-2 = 译文还没有由母语者读过。
language-heading = 语言
language-note = 离开这个页面后，你的选择会被忘掉。

## Errors: what happened, that nothing is lost, what to do
error-internal = 出了点问题
error-internal-advice = 没有发送任何内容。请再试一次。
error-file_error = 无法使用这个文件
error-file_error-advice = 没有发送任何内容。请选择另一个。
error-unreadable_file = 无法读取这个文件
error-unreadable_file-advice = 没有发送任何内容。它可能被移动或删除了。请重新选择。
error-empty_file = 这个文件是空的
error-empty_file-advice = 没有发送任何内容。它可能还在下载到你的手机。请先在相册里打开它，再重新选择。
error-unknown_format = 这不是我们能读取的图片
error-unknown_format-advice = 没有发送任何内容。可以用 JPEG、PNG、WebP、GIF、HEIC、AVIF、TIFF、BMP 和大多数视频。你可以对图片截屏，然后选择截屏。
error-missing_decoder = 这种图片在这里打不开
error-missing_decoder-advice = 没有发送任何内容。你可以对图片截屏，然后选择截屏。
error-damaged_file = 这个文件已损坏
error-damaged_file-advice = 没有发送任何内容。有一部分缺失或损坏。这台设备上还有另一份吗？
error-too_large = 这张图片太大
error-too_large-advice = 没有发送任何内容。你可以对图片截屏，然后选择截屏。
error-featureless = 这张图片里没有可供寻找的内容
error-featureless-advice = 它全是一种颜色。它的指纹会和其他纯色图片相同，所以不会发送。请选择另一张。
error-out_of_memory = 这台设备内存不足
error-out_of_memory-advice = 没有发送任何内容。请关闭其他应用和标签页，再试一次。
error-worker_died = 处理停止了
error-worker_died-advice = 没有发送任何内容。我们已经试了两次。请关闭其他应用和标签页，再试一次。
error-timed_out = 这张图片用时太久
error-timed_out-advice = 没有发送任何内容。请关闭其他应用和标签页，再试一次。
error-bad_worker_answer = 结果看起来不对
error-bad_worker_answer-advice = 读取图片的部分给出了错误的结果，所以我们停止了它。没有发送任何内容。请再试一次。
error-bad_value = 出了点问题
error-bad_value-advice = 没有发送任何内容。请再试一次。
error-bad_fingerprint = 这个指纹看起来不对
error-bad_fingerprint-advice = 它没有被接受。请用图片重新生成。
error-seal_broken = 现在使用这个页面不安全
error-seal_broken-advice = 读取图片的部分不应该有通往网络的路。这里却有，所以我们停止了。没有打开任何图片。请以后再来。
error-runtime_failed = 指纹程序没有启动
error-runtime_failed-advice = 没有发送任何内容。请重新加载页面，或换用更新的浏览器或另一台设备。
error-runtime_damaged = 这个页面的一部分不是应有的样子
error-runtime_damaged-advice = 某个文件被改动或没有完整加载，所以我们不使用它。没有发送任何内容。请稍后重新加载页面。
error-runtime_unreachable = 这个页面的一部分没有加载
error-runtime_unreachable-advice = 没有发送任何内容。请检查是否已联网，再试一次。
error-offline = 你没有联网
error-offline-advice = 什么都没有丢：指纹保存在这个页面上。重新联网后会发送。请不要关闭这个页面。
error-server_unreachable = 我们连不上服务器
error-server_unreachable-advice = 什么都没有丢：指纹保存在这个页面上。请检查是否已联网，再试一次。
error-server_unreadable = 我们看不懂服务器的回答
error-server_unreadable-advice = 什么都没有丢：指纹保存在这个页面上。请再试一次。只会算一次。
error-server_busy = 服务器正忙
error-server_busy-advice = 什么都没有丢：指纹保存在这个页面上。请等一分钟，再试一次。
error-server_refused = 服务器没有接受
error-server_refused-advice = 图片留在这台设备上。你可以更改图片后再试。如果再次发生，请联系求助热线。
error-bad_case_id = 这个编号输入有误
error-bad_case_id-advice = 没有发送任何内容。请和你的笔记核对。
error-bad_follow_id = 这个跟进码输入有误
error-bad_follow_id-advice = 没有发送任何内容。请和你的笔记核对。
error-no_code = 还没有输入
error-no_code-advice = 请输入或粘贴你的个案编号或跟进码。
error-unknown_case = 找不到这个编号的个案
error-unknown_case-advice = 什么都没有改变。请和你的笔记核对。生成新的跟进码后，旧的就会失效。
error-implausible_fingerprint = 服务器没有接受其中一个指纹
error-implausible_fingerprint-advice = 它看起来不像照片。请移除纯色或手绘的图片，再发送一次。
error-submission_differs = 这已经用另一种形式发送过
error-submission_differs-advice = 没有添加任何内容。请返回，重新生成指纹，再发送。
error-case_full = 这个个案满了
error-case_full-advice = 里面的图片已经达到上限。请清空这个页面，为其他图片开始一个新的个案。
