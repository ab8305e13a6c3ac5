# Deutsch. Translated from English; not yet read by a native speaker.
# „Du“; adults in the guides: „Sie“; no ending that gives the reader a gender.

## On every page
title = Informationen
footer = Hilfe und mehr
footer-helplines = Mit jemandem reden
footer-proof = Selbst nachprüfen
footer-platforms = Wer mitmacht
footer-privacy = Datenschutz
footer-terms = Bedingungen
footer-accessibility = Barrierefreiheit
footer-language = Sprache
leave = Schnell weg
back = Zurück
continue = Weiter
try-again = Noch einmal versuchen
picture = Bild { $number }

## Start
start-heading = Verhindere, dass sich ein intimes Bild von dir verbreitet
start-lead = Gibt es ein Nacktbild oder sexuelles Bild von dir aus der Zeit, als du unter 18 warst? Wir helfen, dass es gefunden und gelöscht wird.
start-how-device = Du wählst das Bild aus. Es bleibt auf diesem Gerät.
start-how-fingerprint = Dieses Gerät macht einen Fingerabdruck davon: eine lange Reihe von Zahlen. Nur der Fingerabdruck wird gesendet.
start-how-platforms = Apps und Websites, die mitmachen, suchen danach. Sie prüfen das Bild und können es löschen.
start-free = Es kostet nichts. Du sagst deinen Namen nicht. Es dauert ein paar Minuten.
start-go = Anfangen
start-limits = Was es nicht kann
start-limit-private = Es reicht nicht in private Chats, die verschlüsselt sind.
start-limit-sites = Es reicht nicht zu Apps und Websites, die nicht mitmachen.
start-limit-edited = Ein stark verändertes Bild kann übersehen werden. Du kannst jede Version hinzufügen, die du hast.
start-kind = Du bekommst von uns keinen Ärger. Es war richtig, Hilfe zu suchen.
start-ways = Andere Wege
start-return = Ich habe einen Fall-Code oder Begleit-Code
start-practice = Erst ausprobieren, mit einem Beispielbild
start-parents = Für Eltern
start-counselors = Für Schule und Beratung

## What stands in the way on this device, said on the first page
device-in-app = Du bist in einer anderen App
device-in-app-do = Hier kannst du vielleicht keine Bilder auswählen. Öffne diese Seite über das Menü der App in deinem Browser. Oder kopier die Adresse und füg sie dort ein.
device-in-app-copy = Adresse kopieren
device-small = Dieses Gerät hat wenig Speicher
device-small-do = Schließ zuerst andere Apps und Tabs. Wenn ein Bild nicht geht, nimm ein anderes Gerät, auf dem es schon ist.
device-insecure = Diese Adresse ist nicht geschützt
device-insecure-do = Auf dieser Adresse könnten andere mitlesen. Deshalb kann hier nichts gemacht oder gesendet werden. Öffne die Adresse, die mit „https:“ beginnt.
device-no-wasm = Dieser Browser kann keine Fingerabdrücke machen
device-no-wasm-do = Mit dir und deinem Bild ist alles in Ordnung. Vielleicht ist ein strenger Blockierungsmodus an. Nimm einen anderen Browser oder ein anderes Gerät, auf dem das Bild schon ist.

## Before you begin
before-heading = Bevor du anfängst
before-leave = Wenn du schnell weg musst
before-leave-how = Tipp oben auf einer beliebigen Seite auf „Schnell weg“. Diese Seite wird geleert und eine andere geht auf.
before-leave-keys = Auf einer Tastatur kannst du dreimal die Umschalttaste (Shift) drücken.
before-leave-history = Dein Browser merkt sich vielleicht, dass du hier warst. Du kannst den Verlauf später löschen.
before-device = Wo du das machst
before-device-yours = Am besten auf deinem eigenen Handy oder Computer, wo niemand den Bildschirm sieht.
before-device-holds = Nimm das Gerät, auf dem das Bild schon ist. Schick es nicht an dich selbst und an niemanden sonst.
before-device-app = Hast du diese Seite in einer anderen App geöffnet? Öffne sie über das Menü der App in deinem Browser.
before-threat = Droht dir jemand?
before-threat-blame = Schuld ist, wer droht, nicht du. Hol dir Hilfe, bevor du über Geld entscheidest. Zahlen beendet es selten.
before-threat-do = Blockiere die Person, aber behalte ihre Nachrichten und ihr Profil. Sag es einem Erwachsenen, dem du vertraust, oder ruf ein Hilfetelefon an.

## Age
age-heading = Warst du unter 18, als es aufgenommen wurde?
age-why = Es ist egal, wie alt du jetzt bist.
age-under = Ja
age-under-note = Auf dem Bild war ich 17 oder jünger
age-adult = Nein
age-adult-note = Auf dem Bild war ich 18 oder älter
age-unsure = Ich weiß es nicht genau
age-unsure-note = Du kannst weitermachen

## 18 or older
adult-heading = Ein anderer Dienst kann dir helfen
adult-why = Diese Liste ist für Bilder von Menschen unter 18. Für Bilder von Erwachsenen gibt es StopNCII. Das geht genauso und kostet nichts.
adult-stopncii = Zu StopNCII.org
adult-other = Ist das Bild gerade online? Du kannst auch der App oder Website Bescheid geben, auf der es ist. Such dort nach „Melden“ oder „Hilfe“.

## Who is it about
who-heading = Wer ist auf dem Bild?
who-me = Ich
who-me-note = Ich bin auf dem Bild
who-child = Mein Kind
who-child-note = Ich bin Mutter oder Vater oder sorge für das Kind
who-work = Jemand, dem ich beruflich helfe
who-work-note = Ich arbeite in Schule, Beratung oder Ähnlichem
who-other = Jemand anderes
who-other-note = Es wurde mir geschickt, oder ich habe es gefunden

## My child
child-heading = Machen Sie es gemeinsam
child-lead = Am besten geht es auf dem Gerät, auf dem das Bild schon ist.
child-device = Lassen Sie sich das Bild nicht schicken. Eine Kopie könnte Ihrem Kind schaden und verboten sein.
child-hands = Lassen Sie Ihr Kind das Gerät halten und auswählen. Sie müssen das Bild nicht sehen.
child-calm = Bleiben Sie ruhig. Ihr Kind hat nichts falsch gemacht: nicht, weil es auf dem Bild ist, und nicht, weil es Ihnen davon erzählt.
child-code = Der Fall-Code gehört Ihrem Kind. Ein Begleit-Code kann Ihnen den Stand zeigen.
child-more = Mehr für Eltern

## Somebody else
other-heading = Behalte es nicht, gib es nicht weiter
other-lead = Es war richtig, dass du kurz wartest und fragst. Nur wer auf dem Bild ist, kann diesen Dienst nutzen.
other-keep = Schick es niemandem, auch nicht, um Hilfe zu holen.
other-tell-them = Wenn du weißt, wer es ist, sag es der Person freundlich. Sie kann selbst hierherkommen.
other-app = Sag der App oder Website Bescheid, wo du es gesehen hast. Such dort nach „Melden“ oder „Hilfe“.
other-adult = Sag es einem Erwachsenen, dem du vertraust. Du musst das Bild nicht zeigen.
other-law = Es zu behalten kann verboten sein
other-law-why = Ein sexuelles Bild von jemandem unter 18 zu haben oder zu teilen ist in den meisten Ländern eine Straftat. Lösch es, sobald du jemandem Bescheid gesagt hast, der handeln kann.
other-hotline = Eine Meldestelle kann gegen ein Bild vorgehen, das online ist. Du musst dort deinen Namen nicht nennen.

## Choose pictures
choose-heading = Wähl die Bilder aus
choose-unsure = Du weißt nicht genau, wie alt du auf dem Bild warst. Das ist in Ordnung: mach weiter.
choose-stays = Die Bilder bleiben auf diesem Gerät. Wir sehen sie nicht. Diese Seite zeigt sie nicht an.
choose-count = { $count ->
    [one] Ein Bild ausgewählt
   *[other] { $count } Bilder ausgewählt
}
choose-remove = Bild { $number } entfernen
choose-pick = Von diesem Gerät auswählen
choose-pick-more = Mehr auswählen
choose-go = { $count ->
    [one] Fingerabdruck machen
   *[other] Fingerabdrücke machen
}
choose-advice = Was hilft
choose-advice-versions = Füg jede Version hinzu, die du hast. Ein zugeschnittenes oder bearbeitetes Bild hat seinen eigenen Fingerabdruck.
choose-advice-video = Bilder werden öfter gefunden als Videos. Wenn du Standbilder aus einem Video hast, füg sie auch hinzu.
choose-advice-original = Die erste, klarste Version geht am besten.
choose-advice-not-again = Lade dafür kein Bild herunter und bitte niemanden darum.
choose-only-real = Nimm nur Bilder, die du stoppen willst
choose-only-real-why = Apps und Websites suchen nach jedem Fingerabdruck, der gesendet wird. Bitte schick keine anderen Bilder als Test.
choose-locked = Diese Bilder sind unterwegs. Du kannst mehr hinzufügen, sobald sie gesendet sind.

## Which copies are found, where more than one form of a picture is made
copies-found = Wir können Kopien finden, die verkleinert, gespiegelt, für eine App zugeschnitten oder zwischen Balken gesetzt wurden.
copies-screenshot = Manche Websites können es auch in einem Screenshot finden.
copies-missed = Wir können es übersehen, wenn jemand einen Sticker oder Text darübergelegt oder eine Seite abgeschnitten hat. Das gilt auch für eine Collage oder ein Foto von einem Bildschirm.
copies-add = Füg deshalb jede Version hinzu, die du hast. Das hilft.

## Making fingerprints
making-heading = Fingerabdrücke werden gemacht
making-offline = Das alles passiert auf deinem Gerät. Wenn du magst, kannst du jetzt den Flugmodus einschalten.
making-loading = Gleich geht es los: { $done } von { $total } geladen
making-starting = Gleich geht es los…
making-ask = Für die Fingerabdrücke muss diese Seite { $size } laden. Dein Browser soll Daten sparen.
making-ask-go = Jetzt laden
making-progress = { $count ->
    [one] { $ended } von einem Bild ist fertig
   *[other] { $ended } von { $count } Bildern sind fertig
}
making-cancel = Abbrechen
making-again = Dieses noch einmal versuchen
making-done-heading = Die Fingerabdrücke sind fertig
making-done = { $count ->
    [one] Ein Fingerabdruck ist gemacht. Es wurde noch nichts gesendet.
   *[other] Die Fingerabdrücke von { $count } Bildern sind gemacht. Es wurde noch nichts gesendet.
}
making-none-heading = Es konnte kein Fingerabdruck gemacht werden
making-choose-others = Andere Bilder auswählen
making-failed-heading = Diese Seite kann gerade keine Fingerabdrücke machen
picture-waiting = Wartet
picture-working = In Arbeit…
picture-done = Fertig
picture-failed = Nicht fertig
picture-weak = Dieses Bild hat wenig Details, deshalb ist es schwer zu finden. Wenn du eine klarere Version hast, füg sie auch hinzu. Genau dieselbe Datei kann trotzdem gefunden werden.
video-exact = Von diesem Video kann nur genau dieselbe Datei gefunden werden. Wenn du kannst, füg es auch in einem anderen Browser oder auf einem anderen Gerät hinzu: vielleicht sieht er dort mehr.

## Check before sending
check-heading = Schau nach, was gesendet wird
check-nothing-yet = Es wurde noch nichts gesendet. Gesendet wird erst, wenn du auf „Senden“ tippst.
check-tried = So oft du es auch versuchst: Es zählt nur einmal.
check-sent-fingerprints = { $count ->
    [one] Gesendet werden: die Fingerabdrücke von einem Bild.
   *[other] Gesendet werden: die Fingerabdrücke von { $count } Bildern.
}
check-sent-case = Gesendet wird: ein Fall-Code, den dein Browser gemacht hat. Er ist zufällig.
check-not-sent = Nicht gesendet wird: das Bild, sein Dateiname und dein Name.
check-size-sent = Was gesendet wird
check-size-pictures = Deine Bilder, die hier bleiben
check-exact = Den genauen Text zeigen, der gesendet wird
check-exact-note = Das ist alles, Buchstabe für Buchstabe.
check-keep-id = Als Nächstes bekommst du deinen Fall-Code. Überleg dir, wie du ihn aufhebst: wir können ihn nicht zurückholen.
check-send = Senden
check-sending = Wird gesendet…
check-sending-button = Wird gesendet…
check-partly = Ein Teil ist angekommen. Der Rest ist noch hier und wird gesendet, wenn du auf „Senden“ tippst.
check-parts = Wird in Teilen gesendet. Bisher angekommen: { $done } von { $total }.
check-show-id = Meinen Fall-Code zeigen
check-work = Gerade senden viele. Dein Gerät macht erst eine kleine Rechnung. Das kann eine Minute dauern.
check-work-added = Das Ergebnis der Rechnung geht mit dem Text mit. Es sagt nichts über dich.
check-work-stop = Erst einmal anhalten
check-change = Bilder ändern

## Practice
practice-banner = Übung. Es wird nichts gesendet.
practice-heading = Erst üben
practice-lead = Geh alle Schritte mit einem Beispielbild durch. Es wird nichts gesendet.
practice-sample = Das Beispiel ist eine Zeichnung von uns.
practice-real = Der Fingerabdruck ist echt: er wird auf diesem Gerät gemacht.
practice-never = In der Übung kann diese Seite nichts senden. Deshalb sucht keine App und keine Website nach dem Beispiel.
practice-go = Übung anfangen
practice-take-sample = Das Beispielbild nehmen
practice-check = Das würde gesendet werden. In der Übung wird nichts gesendet.
practice-send = Weiter, ohne zu senden
practice-end-heading = Hier bekommst du deinen Fall-Code
practice-end-lead = Es wurde nichts gesendet, also gibt es jetzt keinen Fall-Code.
practice-end-go = Übung beenden

## Receipt
receipt-heading = Es ist bei uns angekommen
receipt-lead = { $count ->
    [one] Die Fingerabdrücke von einem Bild sind gespeichert. Sie kommen jetzt auf die Liste.
   *[other] Die Fingerabdrücke von { $count } Bildern sind gespeichert. Sie kommen jetzt auf die Liste.
}
receipt-id = Dein Fall-Code
receipt-keep-id = Heb deinen Fall-Code auf
receipt-keep = Mit diesem Code kannst du später nach deinem Fall sehen, Bilder hinzufügen oder die Suche stoppen.
receipt-qr = Dein Fall-Code zum Scannen mit einer Kamera
receipt-copy = Kopieren
receipt-save = Als Datei speichern
receipt-print = Drucken
receipt-told-copied = Kopiert.
receipt-told-not-copied = Dein Browser hat das nicht erlaubt. Du kannst den Code aufschreiben.
receipt-told-saved = Gespeichert als „note.txt“.
receipt-told-stays = „Zurück“ bleibt auf dieser Seite, damit dein Fall-Code nicht verloren geht. „Schnell weg“ bringt dich weg.
receipt-file = { $id }
receipt-lost = Heb ihn gut auf, nur für dich
receipt-lost-why = Wir wissen nicht, wer du bist. Deshalb lässt sich ein verlorener Code nicht wiederfinden. Wer ihn hat, kann deinen Fall sehen und ändern.
receipt-partly = Es ist noch nicht alles gesendet
receipt-partly-do = Heb deinen Fall-Code jetzt auf. Geh dann zurück und sende den Rest.
receipt-next = Wie es weitergeht

## Next
next-heading = Wie es weitergeht
next-list = Die Fingerabdrücke kommen auf eine Liste. Das dauert einige Minuten.
next-look = Apps und Websites, die mitmachen, holen die Liste ab. Sie suchen nach deinem Bild, wo sie können.
next-decide = Wenn sie es finden, prüfen sie es und können es löschen.
next-again = Bitte poste oder schick das Bild nicht noch einmal
next-again-why = Apps finden es jetzt vielleicht, wenn es gesendet wird. Dann könnte dein Konto gesperrt werden.
next-online = Ist es gerade online?
next-online-do = Sag auch der App oder Website Bescheid, wo du es gesehen hast. Warte nicht auf die Liste.
next-online-us = In den USA gibt es noch einen Weg: einen unterschriebenen Antrag an die App oder Website. Sie muss dann innerhalb von 48 Stunden handeln. Dafür gibst du deinen Namen an.
next-case = Jetzt nach meinem Fall sehen
next-return = Um später wiederzukommen, öffne diese Seite und tipp auf „Ich habe einen Fall-Code oder Begleit-Code“.
next-clear = Diese Seite leeren
next-clear-what = Diese Seite vergisst deinen Fall-Code und deine Bilder. Das hier bleibt vielleicht auf dem Gerät:
next-clear-history = Der Besuch, im Verlauf deines Browsers.
next-clear-saved = Die Notiz, falls du sie gespeichert oder gedruckt hast.
next-clear-copied = Der Fall-Code, falls du ihn kopiert hast. Kopier einen anderen Text, um ihn zu ersetzen.
next-clear-go = Leeren und beenden

## Who takes part
platforms-heading = Wer mitmacht
platforms-lead = Diese Apps und Websites holen die Liste der Fingerabdrücke ab und suchen nach den Bildern.
platforms-none = Noch hat keine App oder Website die Liste abgeholt. Deine Fingerabdrücke werden bis dahin aufgehoben.
platforms-unknown = Wir können gerade nicht zeigen, wer mitmacht.
platforms-others = Für eine App oder Website, die hier nicht steht, nutze deren eigene Seite „Melden“ oder „Hilfe“.
platforms-numbers = Die Zahlen ansehen

## The numbers
numbers-heading = Die Zahlen
numbers-lead = Jede Woche zählen wir, was gesendet und was gelöscht wurde.
numbers-hidden = Eine Zahl unter { $least } zeigen wir nicht. So lässt sich niemand daran erkennen.
numbers-none = Noch ist keine Woche vorbei. Die ersten Zahlen kommen danach.
numbers-unknown = Wir können die Zahlen gerade nicht zeigen.
numbers-cases = Neue Fälle
numbers-fingerprints = Neue Fingerabdrücke
numbers-removals = Gelöscht, wie Apps und Websites es uns sagen
numbers-platforms = Apps und Websites, die mitmachen
numbers-chart = { $what }: ein Balken für jede Woche. Die Tabelle sagt dasselbe.
numbers-week = Woche ab
numbers-count = Anzahl
numbers-under = unter { $least }
numbers-data = Die Zahlen als Daten

## Come back
return-heading = Nach deinem Fall sehen
return-lead = Mit deinem Fall-Code kannst du sehen, was passiert ist, Bilder hinzufügen oder die Suche stoppen.
return-label = Fall-Code oder Begleit-Code
return-note = Du kannst ihn einfügen. Leerzeichen und kleine Buchstaben sind in Ordnung.
return-go = Ansehen
return-asking = Einen Moment…
return-lost = Ein verlorener Fall-Code lässt sich nicht wiederfinden. Du kannst mit denselben Bildern einen neuen Fall anfangen.
visit-advice = Dein Fall ist noch da. Schau nach, ob du online bist, warte eine Minute und versuch es noch einmal.

## Status
status-heading = Dein Fall
status-follows = Das ist ein Begleit-Code. Er zeigt den Fall und kann ihn nicht ändern.
status-none = In diesem Fall sind keine Bilder.
status-now-waiting = Die Fingerabdrücke kommen bald auf die Liste. Du kannst diese Seite schließen.
status-now-listed = Die Fingerabdrücke sind auf der Liste. Apps und Websites können sie jetzt abholen.
status-now-taken = Es läuft. Die Liste wurde abgeholt, und es wird gesucht.
status-now-removed = Es läuft. Mindestens eine Kopie wurde gefunden und gelöscht.
status-now-withdrawn = Alles in diesem Fall wurde von der Liste genommen.
status-video = Video { $number }
status-added = Hinzugefügt am { $day }
status-waiting = Wartet auf die Liste
status-listed = Auf der Liste
status-taken = { $count ->
    [one] Fingerabdruck abgeholt von einer App oder Website
   *[other] Fingerabdruck abgeholt von { $count } Apps und Websites
}
status-removed = { $removed ->
    [one] Gefunden und gelöscht von einer App oder Website
   *[other] Gefunden und gelöscht von { $removed } Apps und Websites
}
status-withdrawn = Von der Liste genommen
status-refused = Wir konnten es nicht auf die Liste setzen. Bitte füg es noch einmal hinzu.
status-take-back = Suche nach Bild { $number } stoppen
status-take-all-back = Suche nach allen Bildern stoppen
status-means = Was das heißt
status-means-list = „Abgeholt“ heißt, dass sie nach dem Bild suchen. Es heißt nicht, dass es gefunden wurde.
status-means-found = Nicht jede App und Website sagt uns, was sie gefunden hat.
status-add = Mehr Bilder hinzufügen
status-again = Noch einmal nachsehen
status-follow = Jemanden diesen Fall begleiten lassen

## Take back
withdraw-heading = { $count ->
    [one] Suche nach diesem Bild stoppen?
   *[other] Suche nach { $count } Bildern stoppen?
}
withdraw-list = Sein Fingerabdruck kommt von der Liste. Apps und Websites hören auf, danach zu suchen.
withdraw-erased = Wir löschen den Fingerabdruck sofort.
withdraw-after = Was schon gelöscht wurde, kommt dadurch nicht zurück.
withdraw-again = Du kannst das Bild später wieder hinzufügen.
withdraw-go = Suche stoppen
withdraw-keep = Weiter suchen lassen

## Follow code
follow-heading = Jemanden diesen Fall begleiten lassen
follow-lead = Gib einem Erwachsenen, dem du vertraust, einen Begleit-Code. Den Fall-Code behältst du für dich.
follow-sees = Man sieht damit den Stand jedes Bildes und den Tag, an dem es dazukam.
follow-cannot = Man kann damit kein Bild sehen oder hinzufügen und die Suche nicht stoppen.
follow-replaced = Du kannst jederzeit einen neuen Code machen. Dann geht der alte nicht mehr.
follow-code = Begleit-Code
follow-go = Begleit-Code machen
follow-new = Neuen Code machen und den alten beenden

## See for yourself
proof-heading = Selbst nachprüfen
proof-lead = Du musst uns nicht glauben, dass das Bild hier bleibt. Du kannst es testen.
proof-airplane = Der Flugmodus-Test
proof-airplane-1 = Warte, bis die Seite bereit ist. Schalte dann den Flugmodus ein.
proof-airplane-2 = Wähl ein Bild und mach den Fingerabdruck. Das geht ganz ohne Netz.
proof-airplane-3 = Schau dir den genauen Text an. Schalte erst dann das Netz ein und sende ihn.
proof-seal = Der Teil, der dein Bild liest, ist versiegelt
proof-seal-what = Für ihn gilt eine Regel deines Browsers: kein Netz. Bevor er ein Bild nimmt, testet er, ob die Regel gilt.
proof-try = Jetzt alle Auswege versuchen
proof-trying = Wird versucht…
proof-not-tried = Er ist nicht bereit oder beschäftigt. Versuch es gleich noch einmal.
proof-refused = Abgewiesen
proof-open = Offen
proof-test = Dieses Gerät prüfen
proof-test-what = Das Programm macht Fingerabdrücke von Proben, die es mitbringt, und vergleicht sie mit den bekannten.
proof-test-go = Jetzt prüfen
proof-test-asking = Wird geprüft…
proof-test-good = Alle Fingerabdrücke stimmen auf diesem Gerät.
proof-test-bad = Auf diesem Gerät stimmt etwas nicht. Nimm einen anderen Browser oder ein anderes Gerät.
proof-requests = Was diese Seite angefragt hat
proof-requests-what = { $count ->
    [one] Eine Anfrage, seit diese Seite offen ist.
   *[other] { $count } Anfragen, seit diese Seite offen ist.
}
proof-requests-show = Jede Anfrage zeigen
proof-requests-tools = Die Entwicklerwerkzeuge deines Browsers zeigen dasselbe.
proof-column-address = Adresse
proof-column-sent = Gesendeter Text
proof-column-received = Empfangen
proof-build = Das Programm, das hier läuft
proof-build-what = Alle können es aus dem offenen Quelltext bauen und diese Zahl vergleichen.
proof-honest = Was wir nicht versprechen können
proof-honest-list = Wer die Liste stehlen würde, könnte versuchen, ein grobes, unscharfes Abbild zu erraten. Deshalb ist die Liste verschlossen und geht nur an die, die mitmachen.
proof-honest-network = Deine Schule oder dein Internetanbieter kann sehen, dass du diese Seite geöffnet hast.
proof-honest-page = Diese Seite kann sich nicht vollständig selbst prüfen. Andere können sie von außen prüfen.
proof-promises = Was wir versprechen

## What we promise, in the order of the list that our tests go by
promises-heading = Was wir versprechen
promises-lead = Zu jedem Versprechen gibt es einen Test. Alle können die Tests laufen lassen und im Quelltext lesen, wie es eingehalten wird.
promises-P01 = Der Teil, der dein Bild liest, hat kein Netz.
promises-P02 = Diese Seite spricht nur mit diesem Dienst.
promises-P03 = Nur Fingerabdrücke und ein Fall-Code werden gesendet.
promises-P04 = Einmal geladen, geht es auch im Flugmodus.
promises-P05 = Der Server nimmt keine Bilder an, auch nicht aus Versehen.
promises-P06 = Die Fingerabdrücke sind von der Art, die Apps und Websites benutzen.
promises-P07 = Alle können nachprüfen, dass auf dieser Seite das veröffentlichte Programm läuft.
promises-P08 = Keine Cookies, kein Tracking, nichts wird auf deinem Gerät gespeichert.
promises-P09 = Deine Adresse im Netz, dein Fall-Code und deine Fingerabdrücke stehen in keinem Protokoll von uns.
promises-P10 = Dein Fall-Code wird auf deinem Gerät gemacht. Wir behalten nur eine unkenntliche Form davon.
promises-P11 = Niemand kommt durch Raten in deinen Fall.
promises-P13 = Was zweimal gesendet wird, zählt einmal.
promises-P14 = Wenn wir „angekommen“ sagen, ist es gespeichert.
promises-P15 = Jedes Mal, wenn eine App oder Website die Liste abholt, wird es aufgeschrieben.
promises-P17 = Wenn du gehst, behält diese Seite nichts, und „Zurück“ bringt sie nicht wieder.
promises-P18 = Wenn du die Suche nach einem Bild stoppst, kommt es von der Liste, und wir löschen seinen Fingerabdruck.
promises-P21 = Wir behalten nicht mehr, als auf der Seite Datenschutz steht.
promises-P22 = Unsere Zahlen weisen auf keine einzelne Person hin.
promises-P27 = Wer unsere Datenbank stiehlt, kann die Fingerabdrücke darin nicht lesen.
promises-P28 = Niemand kann uns fragen, ob ein Bild eingesendet wurde.

## Helplines
helplines-heading = Mit jemandem reden
helplines-now = Wenn du gerade in Gefahr bist, ruf den Notruf an.
helplines-country = Land
helplines-country-none = Land auswählen
helplines-emergency = Notruf:
helplines-call = Anrufen
helplines-text = SMS
helplines-always = Tag und Nacht
helplines-talk = Jemand zum Reden
helplines-remove = Hilfe, damit ein Bild gelöscht wird
helplines-tell = Ein Bild melden, das online ist
helplines-everywhere = In jedem Land
helplines-child-directory = Hilfetelefone für Kinder und Jugendliche, nach Land
helplines-inhope = Wo sich ein Bild melden lässt, das online ist, nach Land
helplines-find = Ein Hilfetelefon finden
helplines-checked = Gelesen auf den Seiten der Dienste im November 2026. Nummern können sich ändern.

## Guides
guide-print = Diese Anleitung drucken
counselors-heading = Für Schule und Beratung
counselors-lead = Schülerinnen und Schüler können hier ein intimes Bild stoppen, ohne dass es sonst jemand sieht. Sie helfen, dass das sicher geht.
counselors-never = Sehen Sie sich das Bild nie an
counselors-never-what = Bitten Sie nie darum, es zu sehen. Kopieren, drucken, weiterleiten, behalten oder empfangen Sie es nicht, auch nicht als Beweis.
counselors-never-who = Das Kind oder die jugendliche Person macht alles allein, auf dem Gerät mit dem Bild. Sie sehen den Bildschirm nicht.
counselors-first = Zuerst: Ist die Person gerade in Sicherheit?
counselors-first-1 = Gibt es eine Drohung, Erpressung oder ist ein Erwachsener beteiligt? Dann rufen Sie zuerst die Polizei oder eine Meldestelle an.
counselors-first-2 = Zahlen beendet eine Erpressung selten. Die erpressende Person blockieren, aber Nachrichten und Profil behalten.
counselors-first-3 = Fragen Sie nach Gedanken an Selbstverletzung. Wenn ja, bleiben Sie da und holen Sie jetzt Hilfe.
counselors-duty = Ihre Pflicht, etwas weiterzugeben
counselors-duty-1 = Sagen Sie, was Sie weitergeben müssen, bevor Ihnen mehr erzählt wird.
counselors-duty-2 = Dieser Dienst sagt der Polizei, der Schule und den Eltern nichts. Ihre eigenen Pflichten bleiben.
counselors-duty-3 = Schreiben Sie auf, was gesagt und getan wurde. Schreiben Sie den Fall-Code nicht auf.
counselors-tool = So geht der Dienst
counselors-tool-1 = Machen Sie zuerst die Übung. Testen Sie nicht mit anderen Bildern: echte Apps würden danach suchen.
counselors-tool-2 = Übergeben Sie mit dem Code unten. Die Seite geht dann auf dem eigenen Handy der jungen Person auf.
counselors-tool-3 = Geben Sie einen ruhigen Ort und Zeit. Es dauert ein paar Minuten.
counselors-tool-4 = Am Ende gibt es einen Fall-Code. Geht er verloren, lässt er sich nicht wiederfinden.
counselors-code = Der Fall-Code gehört der jungen Person
counselors-code-1 = Er gehört nicht in die Akte der Schule.
counselors-code-2 = Wenn Sie den Fall begleiten sollen, können Sie einen Begleit-Code bekommen.
counselors-code-3 = Ein Begleit-Code zeigt den Stand. Er kann nichts ändern.
counselors-school = Was eine Schule tun kann
counselors-school-1 = Diese Adresse im Filter der Schule freigeben.
counselors-school-2 = Einen ruhigen Raum anbieten, Zeit und jemanden zum Reden.
counselors-school-3 = Gegen die Verbreitung des Bildes vorgehen, nach ihren eigenen Regeln.
counselors-school-not = Was eine Schule nicht tun darf
counselors-school-not-1 = Das Bild auf einem Handy der Schülerinnen und Schüler suchen oder andere bitten, es zu zeigen.
counselors-school-not-2 = Diesen Dienst an ihrer Stelle benutzen oder das Bild auf ein Gerät der Schule bringen.
counselors-school-not-3 = Nach dem Fall-Code fragen.
counselors-school-not-4 = Jemanden dafür bestrafen, auf dem Bild zu sein.
counselors-after = Danach
counselors-after-1 = Helfen Sie, der App oder Website Bescheid zu geben, auf der das Bild ist.
counselors-after-2 = Bitten Sie andere, das Bild zu löschen und nicht weiterzugeben. Sehen Sie es nicht an, um das zu prüfen.
counselors-after-3 = Verabreden Sie, wann Sie wieder reden. Scham dauert länger als das Bild.
counselors-hand-over = Übergabe an das Handy der jungen Person
counselors-hand-over-what = Sie scannt das mit ihrer Kamera. Es öffnet die Startseite und sonst nichts.
counselors-hand-over-qr = Code, der die Startseite öffnet
parents-heading = Für Eltern
parents-lead = Ihr Kind braucht Sie ruhig und nah. Das Bild lässt sich in vielen Apps und auf vielen Websites stoppen.
parents-first = Zuerst
parents-first-1 = Sagen Sie: Du bekommst keinen Ärger, und wir schaffen das zusammen.
parents-first-2 = Lassen Sie Ihr Kind so viel erzählen, wie es mag. Fragen Sie nicht, warum es das getan hat.
parents-first-3 = Sie müssen das Bild nicht sehen.
parents-first-4 = Wenn Ihr Kind von Selbstverletzung spricht, bleiben Sie da und holen Sie jetzt Hilfe.
parents-do = Was Sie tun können
parents-do-1 = Setzen Sie sich zu Ihrem Kind, während es diese Seite auf seinem eigenen Gerät benutzt.
parents-do-2 = Sagen Sie der App oder Website Bescheid, auf der das Bild ist.
parents-do-3 = Behalten Sie Nachrichten und Profile von allen, die drohen. Blockieren Sie sie danach.
parents-do-4 = Rufen Sie die Polizei oder eine Meldestelle an, wenn ein Erwachsener beteiligt ist oder gedroht wird.
parents-not = Bitte nicht
parents-not-1 = Kopieren Sie das Bild nicht und schicken Sie es nicht an sich, die Schule oder die Polizei.
parents-not-2 = Nehmen Sie das Handy nicht im Ärger weg. Darauf ist, was zum Helfen gebraucht wird.
parents-not-3 = Nehmen Sie keinen Kontakt zu der Person auf, die droht.
parents-threat = Droht jemand Ihrem Kind?
parents-threat-blame = Schuld ist, wer droht. Holen Sie sich Hilfe, bevor Sie über Geld entscheiden. Zahlen beendet es selten.

## Plain pages
plain-operator = Wer diesen Dienst betreibt
plain-operator-is = { $name } wird von { $operator } betrieben. Es gilt das Recht des Landes, in dem der Sitz ist.
plain-operator-unset = Wer diesen Dienst betreibt, ist hier noch nicht eingetragen.
privacy-heading = Datenschutz
privacy-lead = Wir behalten so wenig wie möglich. Hier steht alles.
privacy-kept = Was wir behalten
privacy-kept-1 = Die Fingerabdrücke, die du sendest, mit einem Schlüssel verschlossen.
privacy-kept-2 = Eine unkenntliche Form deines Fall-Codes. Wir können den Code daraus nicht lesen.
privacy-kept-3 = Den Tag, an dem jedes Bild dazukam, und was daraus wurde.
privacy-kept-4 = Welche App oder Website die Liste abgeholt hat und wann.
privacy-not-kept = Was wir nicht behalten
privacy-not-kept-1 = Das Bild oder Video. Es verlässt dein Gerät nie.
privacy-not-kept-2 = Deinen Namen, deine E-Mail-Adresse oder Telefonnummer. Wir fragen nicht danach.
privacy-not-kept-3 = Deine Adresse im Netz, deinen Browser oder dein Gerät. Sie stehen in keinem Protokoll von uns.
privacy-not-kept-4 = Cookies oder irgendetwas anderes auf deinem Gerät.
privacy-long = Wie lange
privacy-long-1 = Ein Fall und seine Fingerabdrücke: 2 Jahre ab deinem letzten Besuch, wenn der Betreiber nichts anderes festgelegt hat.
privacy-long-2 = Wenn du die Suche nach einem Bild stoppst, wird sein Fingerabdruck sofort gelöscht. Dass es von der Liste kam, behalten wir 1 Jahr.
privacy-long-3 = Wer die Liste abgeholt hat: 2 Jahre.
privacy-long-4 = Die Nummer einer Sendung, damit sie nur einmal zählt: 30 Tage.
privacy-who = Wer es bekommt
privacy-who-1 = Apps und Websites, die mitmachen, bekommen die Fingerabdrücke. Sie bekommen keinen Fall-Code.
privacy-who-2 = Wer deinen Fall-Code hat, kann deinen Fall sehen und ändern.
privacy-who-3 = Wer deinen Begleit-Code hat, kann den Stand sehen.
privacy-who-4 = Wenn ein Gericht es anordnet, können wir nur herausgeben, was hier steht. Ein Name ist nicht dabei.
privacy-rights = Deine Rechte
privacy-rights-1 = Du kannst deinen Fall jederzeit ansehen und die Suche stoppen, mit deinem Fall-Code. Du brauchst dafür keinen Erwachsenen.
privacy-rights-2 = Ohne den Fall-Code wissen wir nicht, welcher Fall deiner ist.
privacy-rights-3 = Du kannst den Betreiber nach all dem fragen und dich bei der Datenschutzbehörde deines Landes beschweren.
privacy-rights-4 = Wir behalten diese Daten, damit Bilder von Kindern und Jugendlichen gelöscht werden, und für nichts anderes.
privacy-limits = Was wir nicht verbergen können
privacy-limits-1 = Deine Schule oder dein Internetanbieter kann sehen, dass du diese Seite geöffnet hast.
privacy-limits-2 = Dein Browser kann den Besuch in seinem Verlauf behalten.
privacy-limits-3 = An einem ruhigen Tag lässt sich vielleicht sehen, dass zwei gesendete Bilder zusammengehören.
privacy-software = Programme auf dieser Seite und ihre Lizenzen
terms-heading = Bedingungen
terms-for = Für wen es ist
terms-for-1 = Für Bilder und Videos, die dich nackt oder sexuell zeigen, aus der Zeit, als du unter 18 warst.
terms-for-2 = Es kostet nichts, in jedem Land.
terms-for-3 = Eltern können ihrem Kind helfen, auf dem Gerät, auf dem das Bild ist.
terms-please = Bitte
terms-please-1 = Sende nur Fingerabdrücke von Bildern, die dich zeigen.
terms-please-2 = Schick keine anderen Bilder zum Testen oder um jemandem zu schaden. Apps und Websites prüfen, was sie finden, und können widersprechen.
terms-please-3 = Poste oder schick das Bild nicht noch einmal.
terms-no = Was wir nicht versprechen können
terms-no-1 = Jede App und Website entscheidet selbst, was sie löscht.
terms-no-2 = Wir können nicht sagen, dass jede Kopie gefunden wurde.
terms-no-3 = Der Dienst kann manchmal ausfallen. Was wir als angekommen bestätigt haben, bleibt erhalten.
accessibility-heading = Barrierefreiheit
accessibility-lead = Alle sollen diese Seite allein benutzen können. Ziel ist WCAG 2.2, Stufe AA.
accessibility-works = Was geht
accessibility-works-1 = Nur Tastatur, Vorleseprogramme und Sprachsteuerung.
accessibility-works-2 = Text in vierfacher Größe und Bildschirme ab 320 Pixel Breite.
accessibility-works-3 = Helle, dunkle und kontrastreiche Farben, so wie dein Gerät eingestellt ist.
accessibility-works-4 = Bewegung ist nie nötig, und nichts bewegt sich, wenn dein Gerät das so will.
accessibility-works-5 = Kein Zeitlimit, kein Rätsel, nichts, was du dir von Seite zu Seite merken musst.
accessibility-browsers = Browser
accessibility-browsers-1 = Chrome oder Edge 110, Firefox 115, Safari 16.4 oder neuer. JavaScript muss eingeschaltet sein.
accessibility-browsers-2 = In einem strengen Blockierungsmodus läuft die Seite vielleicht nicht. Dann sagt sie es.
accessibility-limits = Was noch fehlt
accessibility-limits-1 = Sie wurde mit Werkzeugen und von denen geprüft, die sie gemacht haben, noch nicht von Menschen, die täglich Vorleseprogramme nutzen.
accessibility-limits-2 = Die Übersetzungen hat noch niemand gelesen, der mit der Sprache aufgewachsen ist.
language-heading = Sprache
language-note = Deine Wahl wird vergessen, wenn du diese Seite verlässt.

## Errors: what happened, that nothing is lost, what to do
error-internal = Etwas ist schiefgegangen
error-internal-advice = Es wurde nichts gesendet. Bitte versuch es noch einmal.
error-file_error = Diese Datei geht nicht
error-file_error-advice = Es wurde nichts gesendet. Bitte wähl eine andere.
error-unreadable_file = Diese Datei konnte nicht gelesen werden
error-unreadable_file-advice = Es wurde nichts gesendet. Vielleicht wurde sie verschoben oder gelöscht. Bitte wähl sie noch einmal aus.
error-empty_file = Diese Datei ist leer
error-empty_file-advice = Es wurde nichts gesendet. Vielleicht lädt sie noch auf dein Handy. Öffne sie zuerst in deiner Galerie und wähl sie dann noch einmal aus.
error-unknown_format = Das ist kein Bild, das wir lesen können
error-unknown_format-advice = Es wurde nichts gesendet. JPEG, PNG, WebP, GIF, HEIC, AVIF, TIFF, BMP und die meisten Videos gehen. Du kannst einen Screenshot vom Bild machen und den auswählen.
error-missing_decoder = Diese Art von Bild lässt sich hier nicht öffnen
error-missing_decoder-advice = Es wurde nichts gesendet. Du kannst einen Screenshot vom Bild machen und den auswählen.
error-damaged_file = Diese Datei ist beschädigt
error-damaged_file-advice = Es wurde nichts gesendet. Ein Teil fehlt oder ist kaputt. Hast du auf diesem Gerät eine andere Kopie?
error-too_large = Dieses Bild ist zu groß
error-too_large-advice = Es wurde nichts gesendet. Du kannst einen Screenshot vom Bild machen und den auswählen.
error-featureless = In diesem Bild ist nichts, das man finden kann
error-featureless-advice = Es hat nur eine Farbe. Sein Fingerabdruck würde auch auf andere einfarbige Bilder passen, deshalb wird er nicht gesendet. Bitte wähl ein anderes.
error-out_of_memory = Der Speicher dieses Geräts ist voll
error-out_of_memory-advice = Es wurde nichts gesendet. Schließ andere Apps und Tabs und versuch es noch einmal.
error-worker_died = Die Arbeit wurde abgebrochen
error-worker_died-advice = Es wurde nichts gesendet. Wir haben es schon zweimal versucht. Schließ andere Apps und Tabs und versuch es noch einmal.
error-timed_out = Dieses Bild hat zu lange gedauert
error-timed_out-advice = Es wurde nichts gesendet. Schließ andere Apps und Tabs und versuch es noch einmal.
error-bad_worker_answer = Die Antwort sah nicht richtig aus
error-bad_worker_answer-advice = Der Teil, der Bilder liest, gab eine falsche Antwort. Deshalb haben wir ihn angehalten. Es wurde nichts gesendet. Bitte versuch es noch einmal.
error-bad_value = Etwas ist schiefgegangen
error-bad_value-advice = Es wurde nichts gesendet. Bitte versuch es noch einmal.
error-bad_fingerprint = Dieser Fingerabdruck sieht nicht richtig aus
error-bad_fingerprint-advice = Er wurde nicht angenommen. Bitte mach ihn noch einmal aus dem Bild.
error-seal_broken = Diese Seite ist gerade nicht sicher
error-seal_broken-advice = Der Teil, der Bilder liest, darf keinen Weg ins Netz haben. Hier hatte er einen, deshalb haben wir angehalten. Es wurde kein Bild geöffnet. Bitte komm später wieder.
error-runtime_failed = Das Programm für Fingerabdrücke ist nicht gestartet
error-runtime_failed-advice = Es wurde nichts gesendet. Lade die Seite neu, oder nimm einen neueren Browser oder ein anderes Gerät.
error-runtime_damaged = Ein Teil dieser Seite ist nicht, wie er sein soll
error-runtime_damaged-advice = Eine Datei wurde verändert oder nicht ganz geladen, deshalb benutzen wir sie nicht. Es wurde nichts gesendet. Bitte lade die Seite später neu.
error-runtime_unreachable = Ein Teil dieser Seite wurde nicht geladen
error-runtime_unreachable-advice = Es wurde nichts gesendet. Schau nach, ob du online bist, und versuch es noch einmal.
error-offline = Du bist offline
error-offline-advice = Nichts ist verloren: die Fingerabdrücke bleiben auf dieser Seite. Sie werden gesendet, wenn du wieder online bist. Lass diese Seite offen.
error-server_unreachable = Wir konnten den Server nicht erreichen
error-server_unreachable-advice = Nichts ist verloren: die Fingerabdrücke bleiben auf dieser Seite. Schau nach, ob du online bist, und versuch es noch einmal.
error-server_unreadable = Der Server gab eine Antwort, die wir nicht verstehen
error-server_unreadable-advice = Nichts ist verloren: die Fingerabdrücke bleiben auf dieser Seite. Bitte versuch es noch einmal. Sie zählen nur einmal.
error-server_busy = Der Server hat gerade viel zu tun
error-server_busy-advice = Nichts ist verloren: die Fingerabdrücke bleiben auf dieser Seite. Warte eine Minute und versuch es noch einmal.
error-server_refused = Der Server hat es nicht angenommen
error-server_refused-advice = Die Bilder sind auf diesem Gerät geblieben. Du kannst die Bilder ändern und es noch einmal versuchen. Wenn es wieder passiert, sprich mit einem Hilfetelefon.
error-bad_case_id = In diesem Code ist ein Tippfehler
error-bad_case_id-advice = Es wurde nichts gesendet. Bitte vergleich ihn mit deiner Notiz.
error-bad_follow_id = In diesem Begleit-Code ist ein Tippfehler
error-bad_follow_id-advice = Es wurde nichts gesendet. Bitte vergleich ihn mit deiner Notiz.
error-no_code = Hier steht noch kein Code
error-no_code-advice = Gib deinen Fall-Code oder Begleit-Code ein oder füg ihn ein.
error-unknown_case = Wir finden keinen Fall mit diesem Code
error-unknown_case-advice = Es wurde nichts geändert. Bitte vergleich ihn mit deiner Notiz. Ein Begleit-Code geht nicht mehr, sobald ein neuer gemacht wurde.
error-implausible_fingerprint = Der Server hat einen der Fingerabdrücke nicht angenommen
error-implausible_fingerprint-advice = Er sieht nicht nach einem Foto aus. Entferne einfarbige oder gezeichnete Bilder und sende noch einmal.
error-submission_differs = Das wurde schon in anderer Form gesendet
error-submission_differs-advice = Es wurde nichts hinzugefügt. Geh zurück, mach die Fingerabdrücke noch einmal und sende dann.
error-case_full = Dieser Fall ist voll
error-case_full-advice = Mehr Bilder passen nicht hinein. Leere diese Seite und fang für die anderen einen neuen Fall an.
