# English. The first language: the others are translated from it.
# Reading grade 6 or lower, 20 words a sentence or fewer. A picture is "stopped" or "taken down".
# { $name } is the operator's name for this service.

## On every page
leave = Leave now
back = Back
continue = Continue
try-again = Try again
picture = Picture { $number }

## Start
start-heading = Stop a private picture of you from spreading
start-lead = Is there a nude or sexual picture of you, from when you were under 18? We help to get it found and taken down.
start-how-device = You choose the picture. It stays on this device.
start-how-fingerprint = This device makes a fingerprint of it: a long row of numbers. Only the fingerprint is sent.
start-how-platforms = Apps and sites that take part look for it. They check it and can take it down.
start-free = It is free. You do not give your name. It takes a few minutes.
start-go = Start
start-limits = What it cannot do
start-limit-private = It does not reach private chats that are encrypted.
start-limit-sites = It does not reach apps and sites that do not take part.
start-limit-edited = It may miss a picture that was changed a lot. You can add each version you have.
start-kind = You are not in trouble with us. You did right to look for help.

## Before you begin
before-heading = Before you begin
before-leave = If you need to get away fast
before-leave-how = Press “Leave now” at the top of any page. This page is wiped, and another site opens in its place.
before-leave-keys = On a keyboard you can press Shift three times.
before-leave-history = Your browser may still remember that you were on this site. You can clear your browsing history later.
before-device = Where you do this
before-device-yours = It is best on your own phone or computer, where nobody sees the screen.
before-device-holds = Use the device the picture is already on. Do not send it to yourself or to anybody else.
before-device-app = Did you open this inside another app? Use that app’s menu to open it in your browser.
before-threat = Is somebody threatening you?
before-threat-blame = The one who threatens is to blame, not you. Get help before you decide about paying. Paying rarely stops it.
before-threat-do = Block them, but keep their messages and profile. Tell an adult you trust, or call a helpline.

## Age
age-heading = Were you under 18 when it was taken?
age-why = It does not matter how old you are now.
age-under = Yes
age-under-note = I was 17 or younger in the picture
age-adult = No
age-adult-note = I was 18 or older in the picture
age-unsure = I am not sure
age-unsure-note = You can go on

## 18 or older
adult-heading = Another service can help you
adult-why = This list is for pictures of people under 18. For pictures of adults there is StopNCII. It works in the same way, and it is free.
adult-stopncii = Go to StopNCII.org
adult-other = Is the picture online now? You can also tell the app or site where it is. Look there for “report” or “help”.

## Choose pictures
choose-heading = Choose the pictures
choose-unsure = You are not sure about your age in the picture. That is fine: go on.
choose-stays = The pictures stay on this device. We do not see them. This page does not show them.
choose-count = { $count ->
    [one] One picture chosen
   *[other] { $count } pictures chosen
}
choose-remove = Remove picture { $number }
choose-pick = Choose from this device
choose-pick-more = Choose more
choose-go = { $count ->
    [one] Make the fingerprint
   *[other] Make the fingerprints
}
choose-advice = What helps
choose-advice-versions = Add every version you have. A cropped or edited picture has its own fingerprint.
choose-advice-original = The first, clearest version works best.
choose-advice-not-again = Do not download a picture or ask for it in order to do this.
choose-only-real = Only choose pictures you want to stop
choose-only-real-why = Apps and sites look for each fingerprint that is sent. Please do not send other pictures as a test.

## Making fingerprints
making-heading = Making fingerprints
making-offline = All of this is done on your device. You can turn on airplane mode now, if you like.
making-loading = Getting ready: { $done } of { $total } loaded
making-starting = Getting ready…
making-ask = To make fingerprints, this page has to load about 10 MB. Your browser is set to save data.
making-ask-go = Load it now
making-progress = { $count ->
    [one] { $ended } of one picture is done
   *[other] { $ended } of { $count } pictures are done
}
making-cancel = Cancel
making-again = Try this one again
making-done-heading = The fingerprints are ready
making-done = { $count ->
    [one] One fingerprint is made. Nothing was sent yet.
   *[other] The fingerprints of { $count } pictures are made. Nothing was sent yet.
}
making-none-heading = No fingerprint could be made
making-choose-others = Choose other pictures
making-failed-heading = This page cannot make fingerprints now
picture-waiting = Waiting
picture-working = Working…
picture-done = Done
picture-failed = Not done
picture-weak = This picture has few details, so it is hard to find. If you have a clearer version, add it too. The very same file can still be found.

## Check before sending
check-heading = Check what will be sent
check-nothing-yet = Nothing was sent yet. It is sent when you press “Send”.
check-sent-fingerprints = { $count ->
    [one] Sent: the fingerprints of one picture.
   *[other] Sent: the fingerprints of { $count } pictures.
}
check-sent-case = Sent: a case ID, made just now by your browser. It is a random code.
check-not-sent = Not sent: the picture, its file name, your name, or where you are.
check-size-sent = What is sent
check-size-pictures = Your pictures, which stay here
check-exact = Show the exact text that is sent
check-exact-note = This is all of it, letter by letter.
check-keep-id = Next you get your case ID. Have a way ready to keep it: we cannot get it back for you.
check-send = Send
check-sending = Sending…
check-sending-button = Sending…
check-change = Change the pictures

## Receipt
receipt-heading = We have received it
receipt-lead = { $count ->
    [one] The fingerprints of one picture are saved. They will now go on the list.
   *[other] The fingerprints of { $count } pictures are saved. They will now go on the list.
}
receipt-id = Your case ID
receipt-keep = With this code you can look at your case later, add pictures, or take them back.
receipt-copy = Copy
receipt-save = Save as a file
receipt-print = Print
receipt-told-copied = Copied.
receipt-told-not-copied = Your browser did not allow that. You can write the code down.
receipt-told-saved = Saved as “note.txt”.
receipt-file = { $id }
receipt-lost = Keep it safe, and to yourself
receipt-lost-why = We do not know who you are, so a lost code cannot be found again. Anyone who has it can see and change your case.
receipt-next = What happens next

## Next
next-heading = What happens next
next-list = The fingerprints go on a list. This takes some minutes.
next-look = Apps and sites that take part pick up the list. They look for your picture where they can.
next-decide = If they find it, they check it and can take it down.
next-again = Please do not post or send the picture again
next-again-why = Apps may now find it when it is sent. That could lock your account.
next-online = Is it online now?
next-online-do = Also tell the app or site where you saw it. Do not wait for the list.
next-clear = Clear this page
next-clear-what = This page forgets your case ID and your pictures. These things may stay on the device:
next-clear-history = The visit, in the history of your browser.
next-clear-saved = The note, if you saved or printed one.
next-clear-copied = The case ID, if you copied it. Copy some other text to replace it.
next-clear-go = Clear and finish

## Errors: what happened, that nothing is lost, what to do
error-internal = Something went wrong
error-internal-advice = Nothing was sent. Please try again.
error-unreadable_file = This file could not be read
error-unreadable_file-advice = Nothing was sent. It may have been moved or deleted. Please choose it again.
error-empty_file = This file is empty
error-empty_file-advice = Nothing was sent. It may still be loading onto your phone. Open it in your gallery first, then choose it again.
error-unknown_format = This is not a picture we can read
error-unknown_format-advice = Nothing was sent. JPEG, PNG, WebP and GIF work. You can take a screenshot of the picture and choose that.
error-damaged_file = This file is damaged
error-damaged_file-advice = Nothing was sent. A part of it is missing or broken. Do you have another copy on this device?
error-too_large = This picture is too large
error-too_large-advice = Nothing was sent. You can take a screenshot of the picture and choose that.
error-featureless = This picture has nothing in it to find
error-featureless-advice = It is all one color. Its fingerprint would match other plain pictures, so it is not sent. Please choose another one.
error-out_of_memory = This device ran out of memory
error-out_of_memory-advice = Nothing was sent. Close other apps and tabs, then try again.
error-worker_died = The work stopped
error-worker_died-advice = Nothing was sent. We already tried twice. Close other apps and tabs, then try again.
error-timed_out = This picture took too long
error-timed_out-advice = Nothing was sent. Close other apps and tabs, then try again.
error-bad_worker_answer = The answer did not look right
error-bad_worker_answer-advice = The part that reads pictures gave a wrong answer, so we stopped it. Nothing was sent. Please try again.
error-bad_value = Something went wrong
error-bad_value-advice = Nothing was sent. Please try again.
error-bad_fingerprint = This fingerprint does not look right
error-bad_fingerprint-advice = It was not taken. Please make it again from the picture.
error-seal_broken = This page is not safe to use now
error-seal_broken-advice = The part that reads pictures must have no way to the network. Here it had one, so we stopped. No picture was opened. Please come back later.
error-runtime_failed = The program for fingerprints did not start
error-runtime_failed-advice = Nothing was sent. Load the page again, or use a newer browser or another device.
error-runtime_damaged = A part of this page is not as it should be
error-runtime_damaged-advice = A file was changed or did not load fully, so we do not use it. Nothing was sent. Please load the page again later.
error-runtime_unreachable = A part of this page did not load
error-runtime_unreachable-advice = Nothing was sent. Check that you are online, then try again.
error-offline = You are offline
error-offline-advice = Nothing is lost: the fingerprints are kept on this page. They are sent when you are online again. Keep this page open.
error-server_unreachable = We could not reach the server
error-server_unreachable-advice = Nothing is lost: the fingerprints are kept on this page. Check that you are online, then try again.
error-server_unreadable = The server gave an answer we do not understand
error-server_unreadable-advice = Nothing is lost: the fingerprints are kept on this page. Please try again. They will count only once.
error-server_busy = The server is busy
error-server_busy-advice = Nothing is lost: the fingerprints are kept on this page. Wait a minute, then try again.
error-server_refused = The server did not take it
error-server_refused-advice = The pictures stayed on this device. You can change the pictures and try again. If it happens again, talk to a helpline.
error-bad_case_id = This case ID has a typing mistake
error-bad_case_id-advice = Nothing was sent. Please compare it with your note.
error-bad_follow_id = This follow code has a typing mistake
error-bad_follow_id-advice = Nothing was sent. Please compare it with your note.
