# English. The first language: the others are translated from it.
# Reading grade 6 or lower, 20 words a sentence or fewer. A picture is "stopped" or "taken down".
# { $name } is the operator's name for this service.

## On every page
title = Information
footer = Help and more
footer-helplines = Talk to someone
footer-proof = See for yourself
footer-platforms = Who takes part
footer-privacy = Privacy
footer-terms = Terms
footer-accessibility = Accessibility
footer-language = Language
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
start-ways = Other ways to go on
start-return = I have a case ID or a follow code
start-practice = Try it first, with a sample picture
start-parents = For parents
start-counselors = For teachers and counselors
## What stands in the way on this device, said on the first page
device-in-app = You are inside another app
device-in-app-do = Choosing pictures may not work here. Use the menu of that app to open this page in your browser. Or copy the address, and paste it there.
device-in-app-copy = Copy the address
device-small = This device has little memory
device-small-do = Close other apps and tabs first. If a picture does not work, try another device that already has it.
device-insecure = This address is not protected
device-insecure-do = On this address others could read along, so nothing can be made or sent here. Open the address that begins with “https:”.
device-no-wasm = This browser cannot make fingerprints
device-no-wasm-do = Nothing is wrong with you or your picture. A strict lockdown mode may be on. Use another browser, or another device that already has the picture.

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

## Who is it about
who-heading = Who is in the picture?
who-me = Me
who-me-note = I am in the picture
who-child = My child
who-child-note = I am a parent, or I take care of the child
who-work = Someone I help at work
who-work-note = I am a teacher, a counselor or the like
who-other = Somebody else
who-other-note = It was sent to me, or I found it

## My child
child-heading = Do it together
child-lead = It works best on the device that already has the picture.
child-device = Do not have the picture sent to your own phone. A copy could harm your child, and could break the law.
child-hands = Let your child hold the device and choose. You do not have to see the picture.
child-calm = Stay calm. Your child did not do wrong by being in the picture, or by telling you.
child-code = The case ID belongs to your child. A follow code can show you the status.
child-more = More for parents

## Somebody else
other-heading = Do not keep it, do not pass it on
other-lead = You did right to stop and ask. Only the one in the picture can use this service.
other-keep = Do not send it to anybody, not even to get help.
other-tell-them = If you know who it is, tell them in a kind way. They can come here on their own.
other-app = Tell the app or site where you saw it. Look there for “report” or “help”.
other-adult = Tell an adult you trust. You do not have to show them the picture.
other-law = Keeping it can be against the law
other-law-why = Having or sharing a sexual picture of someone under 18 is a crime in most countries. Delete it once you have told someone who can act.
other-hotline = A hotline can act on a picture that is online. You can stay unnamed there.

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
choose-advice-video = Pictures are found more often than videos. If you have still pictures from a video, add them too.
choose-advice-original = The first, clearest version works best.
choose-advice-not-again = Do not download a picture or ask for it in order to do this.
choose-only-real = Only choose pictures you want to stop
choose-only-real-why = Apps and sites look for each fingerprint that is sent. Please do not send other pictures as a test.
choose-locked = These pictures are on their way. You can add more once they are sent.

## Which copies are found, where more than one form of a picture is made
copies-found = We can find copies that were made smaller or flipped, cut to fit an app, or put between bars.
copies-screenshot = Some sites can also find it in a screenshot.
copies-missed = We can miss it if someone put a sticker or text over it, or cut off one side. The same goes for a collage, or a photo of a screen.
copies-add = So add every version you have. It helps.

## Making fingerprints
making-heading = Making fingerprints
making-offline = All of this is done on your device. You can turn on airplane mode now, if you like.
making-loading = Getting ready: { $done } of { $total } loaded
making-starting = Getting ready…
making-ask = To make fingerprints, this page has to load { $size }. Your browser is set to save data.
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
video-exact = Of this video only the very same file can be found. If you can, add it in another browser or on another device too: it may see more there.

## Check before sending
check-heading = Check what will be sent
check-nothing-yet = Nothing was sent yet. It is sent when you press “Send”.
check-tried = However often you try, it counts only once.
check-sent-fingerprints = { $count ->
    [one] This is sent: the fingerprints of one picture.
   *[other] This is sent: the fingerprints of { $count } pictures.
}
check-sent-case = This is sent: a case ID, made by your browser. It is a random code.
check-not-sent = This is not sent: the picture, its file name, or your name.
check-size-sent = What is sent
check-size-pictures = Your pictures, which stay here
check-exact = Show the exact text that is sent
check-exact-note = This is all of it, letter by letter.
check-keep-id = Next you get your case ID. Have a way ready to keep it: we cannot get it back for you.
check-send = Send
check-sending = Sending…
check-sending-button = Sending…
check-partly = A part has arrived. The rest is still here, and it is sent when you press “Send”.
check-parts = Sending in parts. Arrived so far: { $done } of { $total }.
check-show-id = Show my case ID
check-work = Many people are sending right now. Your device is doing a small sum first. It can take a minute.
check-work-added = The answer to the sum goes along with the text. It says nothing about you.
check-work-stop = Stop for now
check-change = Change the pictures

## Practice
practice-banner = Practice. Nothing is sent.
practice-heading = Practice first
practice-lead = Go through all the steps with a sample picture. Nothing is sent.
practice-sample = The sample is a drawing of ours.
practice-real = The fingerprint is real: it is made on this device.
practice-never = In practice this page cannot send. So no app or site looks for the sample.
practice-go = Start the practice
practice-take-sample = Use the sample picture
practice-check = This is what would be sent. In practice nothing is sent.
practice-send = Go on without sending
practice-end-heading = This is where you get your case ID
practice-end-lead = Nothing was sent, so there is no case ID now.
practice-end-go = End the practice

## Receipt
receipt-heading = We have received it
receipt-lead = { $count ->
    [one] The fingerprints of one picture are saved. They will now go on the list.
   *[other] The fingerprints of { $count } pictures are saved. They will now go on the list.
}
receipt-id = Your case ID
receipt-keep-id = Keep your case ID
receipt-keep = With this code you can look at your case later, add pictures, or stop the search.
receipt-qr = Your case ID as a code for a camera
receipt-copy = Copy
receipt-save = Save as a file
receipt-print = Print
receipt-told-copied = Copied.
receipt-told-not-copied = Your browser did not allow that. You can write the code down.
receipt-told-saved = Saved as “note.txt”.
receipt-told-stays = “Back” stays on this page, so that your case ID is not lost. “Leave now” takes you away.
receipt-file = { $id }
receipt-lost = Keep it safe, and to yourself
receipt-lost-why = We do not know who you are, so a lost code cannot be found again. Anyone who has it can see and change your case.
receipt-partly = Not everything is sent yet
receipt-partly-do = Keep your case ID now. Then go back and send the rest.
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
next-online-us = In the United States there is another way: a signed request to the app or site. It must then act within 48 hours. You give your name for that.
next-case = Look at my case now
next-return = To come back later, open this site and press “I have a case ID or a follow code”.
next-clear = Clear this page
next-clear-what = This page forgets your case ID and your pictures. These things may stay on the device:
next-clear-history = The visit, in the history of your browser.
next-clear-saved = The note, if you saved or printed one.
next-clear-copied = The case ID, if you copied it. Copy some other text to replace it.
next-clear-go = Clear and finish

## Who takes part
platforms-heading = Who takes part
platforms-lead = These apps and sites pick up the list of fingerprints and look for the pictures.
platforms-none = No app or site has picked up the list yet. Your fingerprints are kept for when they do.
platforms-unknown = We cannot show who takes part right now.
platforms-others = For an app or site that is not here, use its own “report” or “help” page.

platforms-numbers = See the numbers

## The numbers
numbers-heading = The numbers
numbers-lead = Each week we count what was sent and what was taken down.
numbers-hidden = A number under { $least } is not shown. So no one can be found by it.
numbers-none = No week is over yet. The first numbers come when one is.
numbers-unknown = We cannot show the numbers right now.
numbers-cases = New cases
numbers-fingerprints = New fingerprints
numbers-removals = Taken down, as apps and sites tell us
numbers-platforms = Apps and sites that take part
numbers-chart = { $what }: a bar for each week. The table says the same.
numbers-week = Week from
numbers-count = Number
numbers-under = under { $least }
numbers-data = The numbers as data

## Come back
return-heading = Look at your case
return-lead = With your case ID you can see what has happened, add pictures, or stop the search.
return-label = Case ID or follow code
return-note = You can paste it. Spaces and small letters are fine.
return-go = Look
return-asking = One moment…
return-lost = A lost case ID cannot be found again. You can begin a new case with the same pictures.
visit-advice = Your case is kept. Check that you are online, wait a minute, then try again.

## Status
status-heading = Your case
status-follows = This is a follow code. It shows the case and cannot change it.
status-none = There are no pictures in this case.
status-now-waiting = The fingerprints go on the list soon. You can close this page.
status-now-listed = The fingerprints are on the list. Apps and sites can now pick it up.
status-now-taken = It is working. The list was picked up, and the search is on.
status-now-removed = It is working. At least one copy was found and taken down.
status-now-withdrawn = Everything in this case was taken off the list.
status-video = Video { $number }
status-added = Added on { $day }
status-waiting = Waiting for the list
status-listed = On the list
status-taken = { $count ->
    [one] Fingerprint picked up by one app or site
   *[other] Fingerprint picked up by { $count } apps and sites
}
status-removed = { $removed ->
    [one] Found and taken down by one app or site
   *[other] Found and taken down by { $removed } apps and sites
}
status-withdrawn = Taken off the list
status-refused = We could not put this on the list. Please add it again.
status-take-back = Stop the search for picture { $number }
status-take-all-back = Stop the search for all pictures
status-means = What this means
status-means-list = “Picked up” means that they look for the picture. It does not mean that it was found.
status-means-found = Not every app and site tells us what it found.
status-add = Add more pictures
status-again = Look again
status-follow = Let someone follow this case

## Take back
withdraw-heading = { $count ->
    [one] Stop the search for this picture?
   *[other] Stop the search for { $count } pictures?
}
withdraw-list = Its fingerprint comes off the list. Apps and sites stop looking for it.
withdraw-erased = We erase the fingerprint at once.
withdraw-after = What was already taken down does not come back by this.
withdraw-again = You can add the picture again later.
withdraw-go = Stop the search
withdraw-keep = Keep searching

## Follow code
follow-heading = Let someone follow this case
follow-lead = Give a follow code to an adult you trust. Keep the case ID for yourself.
follow-sees = They see the status of each picture, and the day it was added.
follow-cannot = They cannot see a picture, add one or stop the search.
follow-replaced = You can make a new code at any time. Then the old one stops working.
follow-code = Follow code
follow-go = Make a follow code
follow-new = Make a new code and stop the old one

## See for yourself
proof-heading = See for yourself
proof-lead = You do not have to believe us that the picture stays here. You can test it.
proof-airplane = The airplane test
proof-airplane-1 = Wait until the page is ready. Then turn on airplane mode.
proof-airplane-2 = Choose a picture and make the fingerprint. It works with no network at all.
proof-airplane-3 = Look at the exact text. Only then turn the network on and send it.
proof-seal = The part that reads your picture is sealed
proof-seal-what = It runs under a rule of your browser: no network. Before it takes a picture, it tests that the rule holds.
proof-try = Try every way out now
proof-trying = Trying…
proof-not-tried = It is not ready or busy. Try again in a moment.
proof-refused = Refused
proof-open = Open
proof-test = Check this device
proof-test-what = The program makes fingerprints of samples it carries, and compares them with the known ones.
proof-test-go = Check now
proof-test-asking = Checking…
proof-test-good = All fingerprints are right on this device.
proof-test-bad = Something is not right on this device. Use another browser or another device.
proof-requests = What this page asked for
proof-requests-what = { $count ->
    [one] One request since this page opened.
   *[other] { $count } requests since this page opened.
}
proof-requests-show = Show each request
proof-requests-tools = The developer tools of your browser show the same.
proof-column-address = Address
proof-column-sent = Text sent
proof-column-received = Received
proof-build = The program that runs here
proof-build-what = Anyone can build it from the open source and compare this number.
proof-honest = What we cannot promise
proof-honest-list = Someone who stole the list could try to guess a rough, blurry likeness. So the list is locked, and only goes to those who take part.
proof-honest-network = Your school or network provider can see that you opened this site.
proof-honest-page = This page cannot check itself in full. Others can check it from outside.
proof-promises = What we promise

## What we promise, in the order of the list that our tests go by
promises-heading = What we promise
promises-lead = Each of these has a test. Anyone can run the tests, and read in the source how each is kept.
promises-P01 = The part that reads your picture has no network.
promises-P02 = This page talks to this service alone.
promises-P03 = Only fingerprints and a case ID are sent.
promises-P04 = Once it is loaded, it works in airplane mode.
promises-P05 = The server does not take pictures, not even by mistake.
promises-P06 = The fingerprints are of the kind that apps and sites use.
promises-P07 = Anyone can check that this page runs the published program.
promises-P08 = No cookies, no tracking, nothing stored on your device.
promises-P09 = Your address on the network, your case ID and your fingerprints are in no log of ours.
promises-P10 = Your case ID is made on your device. We keep only a scrambled form of it.
promises-P11 = Nobody gets into your case by guessing.
promises-P13 = What is sent twice counts once.
promises-P14 = When we say “received”, it is saved.
promises-P15 = Each time an app or site picks up the list, it is written down.
promises-P17 = When you leave, this page holds nothing, and Back does not bring it up.
promises-P18 = When you stop the search for a picture, it comes off the list, and we erase its fingerprint.
promises-P21 = We keep no more than the privacy page says.
promises-P22 = Our numbers do not point at any one person.
promises-P27 = Someone who steals our database cannot read the fingerprints in it.
promises-P28 = Nobody can ask us if a picture was sent in.

## Helplines
helplines-heading = Talk to someone
helplines-now = If you are in danger now, call the emergency number.
helplines-country = Country
helplines-country-none = Choose a country
helplines-emergency = Emergency:
helplines-call = Call
helplines-text = Text
helplines-always = day and night
helplines-talk = Someone to talk to
helplines-remove = Help to get a picture taken down
helplines-tell = Tell about a picture that is online
helplines-everywhere = In every country
helplines-child-directory = Helplines for children and teenagers, by country
helplines-inhope = Where to tell about a picture that is online, by country
helplines-find = Find a helpline
helplines-checked = Read on the pages of each service in November 2026. Numbers can change.

## Guides
guide-print = Print this guide
counselors-heading = For teachers and counselors
counselors-lead = A student can get a private picture stopped here without anybody else seeing it. You help by making that safe.
counselors-never = Never look at the picture
counselors-never-what = Never ask to see it. Do not copy, print, forward, keep or receive it, not even as proof.
counselors-never-who = The student does all of it alone, on the device that has the picture. You do not see the screen.
counselors-first = First: is the student safe now?
counselors-first-1 = Is there a threat, blackmail, or an adult involved? Then call the police or a hotline first.
counselors-first-2 = Paying rarely stops blackmail. Block the person, but keep the messages and the profile.
counselors-first-3 = Ask if the student thinks about self-harm. If so, stay with them and get help now.
counselors-duty = Your duty to tell
counselors-duty-1 = Say what you must pass on before the student tells you more.
counselors-duty-2 = This service does not tell the police, the school or parents. Your own duties stay.
counselors-duty-3 = Write down what was said and done. Do not write down the case ID.
counselors-tool = Using the service
counselors-tool-1 = Try the practice first. Do not test with other pictures: real apps would look for them.
counselors-tool-2 = Hand over with the code below. The student opens the page on their own phone.
counselors-tool-3 = Give the student a quiet place and time. It takes a few minutes.
counselors-tool-4 = At the end the student gets a case ID. It cannot be found again if it is lost.
counselors-code = The case ID belongs to the student
counselors-code-1 = It does not go into the file of the school.
counselors-code-2 = If the student wants you to follow, they can give you a follow code.
counselors-code-3 = A follow code shows the status. It cannot change anything.
counselors-school = What a school can do
counselors-school-1 = Let this address through the filter of the school.
counselors-school-2 = Offer a quiet room, time, and someone to talk to.
counselors-school-3 = Act on the spreading of the picture, by its own rules.
counselors-school-not = What a school must not do
counselors-school-not-1 = Look for the picture on a student’s phone, or ask others to show it.
counselors-school-not-2 = Use this service in place of the student, or move the picture to a school device.
counselors-school-not-3 = Ask for the case ID.
counselors-school-not-4 = Punish the student for being in the picture.
counselors-after = Afterwards
counselors-after-1 = Help the student tell the app or site where the picture is.
counselors-after-2 = Ask others to delete the picture and not to pass it on. Do not look at it to check.
counselors-after-3 = Agree on when you talk again. Shame lasts longer than the picture.
counselors-hand-over = Hand over to the student’s phone
counselors-hand-over-what = The student scans this with their camera. It opens the start page and nothing else.
counselors-hand-over-qr = Code that opens the start page
parents-heading = For parents
parents-lead = Your child needs you calm and near. The picture can be stopped on many apps and sites.
parents-first = First
parents-first-1 = Say: you are not in trouble, and we will get through this together.
parents-first-2 = Let your child tell you as much as they want. Do not ask why they did it.
parents-first-3 = You do not have to see the picture.
parents-first-4 = If your child talks about self-harm, stay with them and get help now.
parents-do = What you can do
parents-do-1 = Sit with your child while they use this page on their own device.
parents-do-2 = Tell the app or site where the picture is.
parents-do-3 = Keep messages and profiles of anyone who threatens. Then block them.
parents-do-4 = Call the police or a hotline if an adult is involved, or if there is a threat.
parents-not = Please do not
parents-not-1 = Do not copy the picture or send it to yourself, a teacher or the police.
parents-not-2 = Do not take the phone away in anger. It holds what is needed to help.
parents-not-3 = Do not contact the one who threatens.
parents-threat = Is somebody threatening your child?
parents-threat-blame = The one who threatens is to blame. Get help before you decide about paying. Paying rarely stops it.

## Plain pages
plain-operator = Who runs this service
plain-operator-is = { $name } is run by { $operator }. The law of the country they are in applies.
plain-operator-unset = The operator has not put a name here yet.
privacy-heading = Privacy
privacy-lead = We keep as little as we can. Here is all of it.
privacy-kept = What we keep
privacy-kept-1 = The fingerprints you send, locked with a key.
privacy-kept-2 = A scrambled form of your case ID. We cannot read the case ID from it.
privacy-kept-3 = The day each picture was added, and what became of it.
privacy-kept-4 = Which app or site picked up the list, and when.
privacy-not-kept = What we do not keep
privacy-not-kept-1 = The picture or video. It never leaves your device.
privacy-not-kept-2 = Your name, e-mail or phone number. We do not ask.
privacy-not-kept-3 = Your address on the network, your browser or device. They are in no log of ours.
privacy-not-kept-4 = Cookies or anything else on your device.
privacy-long = How long
privacy-long-1 = A case and its fingerprints: 2 years from your last visit, unless the operator set another time.
privacy-long-2 = When you stop the search for a picture, its fingerprint is erased at once. That it was taken off is kept for 1 year.
privacy-long-3 = The record of who picked up the list: 2 years.
privacy-long-4 = The number of a sending, which makes it count only once: 30 days.
privacy-who = Who gets it
privacy-who-1 = Apps and sites that take part get the fingerprints. They get no case ID.
privacy-who-2 = Someone with your case ID can see and change your case.
privacy-who-3 = Someone with your follow code can see the status.
privacy-who-4 = If a court orders it, we can only hand over what is listed here. No name is in it.
privacy-rights = Your rights
privacy-rights-1 = You can look at your case and stop the search at any time, with your case ID. You need no adult for that.
privacy-rights-2 = Without the case ID we cannot tell which case is yours.
privacy-rights-3 = You can ask the operator about all of this. You can also complain to the data protection office of your country.
privacy-rights-4 = We keep this data to get pictures of children taken down, and for nothing else.
privacy-limits = What we cannot hide
privacy-limits-1 = Your school or network provider can see that you opened this site.
privacy-limits-2 = Your browser may keep the visit in its history.
privacy-limits-3 = Two pictures sent on a quiet day may be seen to belong together.
privacy-software = Software on this page, and its licenses
terms-heading = Terms
terms-for = Who it is for
terms-for-1 = It is for pictures and videos that show you, nude or in a sexual way, when you were under 18.
terms-for-2 = It is free, in every country.
terms-for-3 = A parent can help a child, on the device that has the picture.
terms-please = Please
terms-please-1 = Only send fingerprints of pictures that show you.
terms-please-2 = Do not send other pictures to test or to harm. Apps and sites check what they find, and can object.
terms-please-3 = Do not post or send the picture again.
terms-no = What we cannot promise
terms-no-1 = Each app and site decides on its own what it takes down.
terms-no-2 = We cannot say that every copy was found.
terms-no-3 = The service may be down at times. What we said we received is kept.
accessibility-heading = Accessibility
accessibility-lead = Everyone should be able to use this page alone. It aims at WCAG 2.2, level AA.
accessibility-works = What works
accessibility-works-1 = Keyboard alone, screen readers, and voice control.
accessibility-works-2 = Text at four times its size, and screens as narrow as 320 pixels.
accessibility-works-3 = Light, dark and high-contrast colors, as your device is set.
accessibility-works-4 = No motion is needed, and nothing moves if your device says so.
accessibility-works-5 = No time limit, no puzzle, nothing to remember from page to page.
accessibility-browsers = Browsers
accessibility-browsers-1 = Chrome or Edge 110, Firefox 115, Safari 16.4, or newer. JavaScript has to be on.
accessibility-browsers-2 = In a strict lockdown mode the page may not be able to run. Then it says so.
accessibility-limits = What is not done yet
accessibility-limits-1 = It was checked by tools and by its makers, not yet by people who use screen readers every day.
accessibility-limits-2 = Translations were not yet read by native speakers.
language-heading = Language
language-note = Your choice is forgotten when you leave this page.

## Errors: what happened, that nothing is lost, what to do
error-internal = Something went wrong
error-internal-advice = Nothing was sent. Please try again.
error-file_error = This file could not be used
error-file_error-advice = Nothing was sent. Please choose another one.
error-unreadable_file = This file could not be read
error-unreadable_file-advice = Nothing was sent. It may have been moved or deleted. Please choose it again.
error-empty_file = This file is empty
error-empty_file-advice = Nothing was sent. It may still be loading onto your phone. Open it in your gallery first, then choose it again.
error-unknown_format = This is not a picture we can read
error-unknown_format-advice = Nothing was sent. JPEG, PNG, WebP, GIF, HEIC, AVIF, TIFF, BMP and most videos work. You can take a screenshot of the picture and choose that.
error-missing_decoder = This kind of picture cannot be opened here
error-missing_decoder-advice = Nothing was sent. You can take a screenshot of the picture and choose that.
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
error-bad_case_id = This code has a typing mistake
error-bad_case_id-advice = Nothing was sent. Please compare it with your note.
error-bad_follow_id = This follow code has a typing mistake
error-bad_follow_id-advice = Nothing was sent. Please compare it with your note.
error-no_code = There is no code yet
error-no_code-advice = Type or paste your case ID or follow code.
error-unknown_case = We do not find a case with this code
error-unknown_case-advice = Nothing was changed. Please compare it with your note. A follow code stops working when a new one is made.
error-implausible_fingerprint = The server did not take one of the fingerprints
error-implausible_fingerprint-advice = It does not look like a photo. Remove plain or drawn pictures, then send again.
error-submission_differs = This was sent before in another form
error-submission_differs-advice = Nothing was added. Go back, make the fingerprints again, then send.
error-case_full = This case is full
error-case_full-advice = It holds as many pictures as it can. Clear this page and begin a new case for the others.
