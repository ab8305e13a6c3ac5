# Italiano. Translated from English; not yet read by a native speaker.
# «Tu»; no ending that gives the reader a gender.

## On every page
title = Informazioni
footer = Aiuto e altro
footer-helplines = Parla con qualcuno
footer-proof = Verifica tu
footer-platforms = Chi partecipa
footer-privacy = Privacy e dati
footer-terms = Condizioni
footer-accessibility = Accessibilità
footer-language = Lingua
leave = Esci subito
back = Indietro
continue = Continua
try-again = Riprova
picture = Foto { $number }

## Start
start-heading = Ferma la diffusione di una tua foto intima
start-lead = C’è una tua foto di nudo o a sfondo sessuale, di quando avevi meno di 18 anni? Aiutiamo a farla trovare e rimuovere.
start-how-device = Scegli tu la foto. Resta su questo dispositivo.
start-how-fingerprint = Questo dispositivo ne ricava un’impronta: una lunga fila di numeri. Si invia solo l’impronta.
start-how-platforms = Le app e i siti che partecipano la cercano. La controllano e possono rimuoverla.
start-free = È gratis. Non dai il tuo nome. Bastano pochi minuti.
start-go = Inizia
start-limits = Che cosa non può fare
start-limit-private = Non arriva nelle chat private cifrate.
start-limit-sites = Non arriva alle app e ai siti che non partecipano.
start-limit-edited = Può sfuggire una foto molto modificata. Puoi aggiungere ogni versione che hai.
start-kind = Con noi non sei nei guai. Hai fatto bene a cercare aiuto.
start-ways = Altri modi per proseguire
start-return = Ho un ID del caso o un codice per seguirlo
start-practice = Prova prima, con una foto di esempio
start-parents = Per i genitori
start-counselors = Per insegnanti e operatori

## What stands in the way on this device, said on the first page
device-in-app = Sei dentro un’altra app
device-in-app-do = Qui la scelta delle foto potrebbe non funzionare. Usa il menu di quella app per aprire questa pagina nel browser. Oppure copia l’indirizzo e incollalo lì.
device-in-app-copy = Copia l’indirizzo
device-small = Questo dispositivo ha poca memoria
device-small-do = Prima chiudi le altre app e schede. Se una foto non va, prova un altro dispositivo che ce l’ha già.
device-insecure = Questo indirizzo non è protetto
device-insecure-do = A questo indirizzo altri potrebbero leggere, quindi qui non si può creare o inviare nulla. Apri l’indirizzo che comincia con «https:».
device-no-wasm = Questo browser non può creare impronte
device-no-wasm-do = Non c’è nulla di sbagliato in te o nella tua foto. Forse è attiva una modalità di isolamento rigida. Usa un altro browser, o un altro dispositivo che ha già la foto.

## Before you begin
before-heading = Prima di iniziare
before-leave = Se devi andare via in fretta
before-leave-how = Tocca «Esci subito» in alto in qualsiasi pagina. Questa pagina si cancella e al suo posto si apre un altro sito.
before-leave-keys = Su una tastiera puoi premere tre volte Maiusc (Shift).
before-leave-history = Il tuo browser può ricordare che hai aperto questo sito. Potrai cancellare la cronologia più tardi.
before-device = Dove lo fai
before-device-yours = L’ideale è il tuo telefono o computer, dove nessuno vede lo schermo.
before-device-holds = Usa il dispositivo su cui la foto si trova già. Non mandarla a te né a nessun altro.
before-device-app = Hai aperto questa pagina dentro un’altra app? Usa il menu di quella app per aprirla nel browser.
before-threat = Qualcuno ti sta minacciando?
before-threat-blame = La colpa è di chi minaccia, non tua. Cerca aiuto prima di decidere se pagare. Pagare raramente lo ferma.
before-threat-do = Blocca quella persona, ma conserva i messaggi e il profilo. Parlane con una persona adulta di cui ti fidi, o chiama una linea di aiuto.

## Age
age-heading = Avevi meno di 18 anni quando è stata scattata?
age-why = Non importa quanti anni hai adesso.
age-under = Sì
age-under-note = Nella foto avevo 17 anni o meno
age-adult = No
age-adult-note = Nella foto avevo 18 anni o più
age-unsure = Non lo so con certezza
age-unsure-note = Puoi proseguire

## 18 or older
adult-heading = Può aiutarti un altro servizio
adult-why = Questa lista è per le foto di persone con meno di 18 anni. Per le foto di persone adulte c’è StopNCII. Funziona allo stesso modo ed è gratis.
adult-stopncii = Vai a StopNCII.org
adult-other = La foto è online adesso? Puoi anche avvisare l’app o il sito dove si trova. Lì cerca «segnala» o «aiuto».

## Who is it about
who-heading = Chi c’è nella foto?
who-me = Io
who-me-note = Nella foto ci sono io
who-child = Mia figlia o mio figlio
who-child-note = Sono un genitore o me ne prendo cura
who-work = Qualcuno che aiuto per lavoro
who-work-note = Insegno, faccio consulenza o qualcosa di simile
who-other = Un’altra persona
who-other-note = Mi è stata inviata, o l’ho trovata

## My child
child-heading = Fatelo insieme
child-lead = Funziona meglio sul dispositivo che ha già la foto.
child-device = Non farti mandare la foto sul tuo telefono. Una copia potrebbe fare del male a tua figlia o tuo figlio, e potrebbe essere contro la legge.
child-hands = Lascia a tua figlia o tuo figlio il dispositivo e la scelta. Non serve che tu veda la foto.
child-calm = Mantieni la calma. Essere nella foto non è una colpa, e nemmeno parlartene.
child-code = L’ID del caso appartiene a tua figlia o tuo figlio. Un codice per seguirlo può mostrarti lo stato.
child-more = Altro per i genitori

## Somebody else
other-heading = Non tenerla, non passarla ad altri
other-lead = Hai fatto bene a fermarti e chiedere. Solo chi è nella foto può usare questo servizio.
other-keep = Non mandarla a nessuno, nemmeno per chiedere aiuto.
other-tell-them = Se sai chi è, diglielo con gentilezza. Può venire qui per conto suo.
other-app = Avvisa l’app o il sito dove l’hai vista. Lì cerca «segnala» o «aiuto».
other-adult = Parlane con una persona adulta di cui ti fidi. Non devi mostrarle la foto.
other-law = Tenerla può essere contro la legge
other-law-why = Avere o condividere una foto sessuale di una persona con meno di 18 anni è reato nella maggior parte dei paesi. Cancellala dopo aver avvisato chi può intervenire.
other-hotline = Un servizio di segnalazione può intervenire su una foto online. Lì puoi non dire il tuo nome.

## Choose pictures
choose-heading = Scegli le foto
choose-unsure = Non sai con certezza quanti anni avevi nella foto. Va bene: prosegui.
choose-stays = Le foto restano su questo dispositivo. Noi non le vediamo. Questa pagina non le mostra.
choose-count = { $count ->
    [one] Una foto scelta
   *[other] { $count } foto scelte
}
choose-remove = Togli la foto { $number }
choose-pick = Scegli da questo dispositivo
choose-pick-more = Scegline altre
choose-go = { $count ->
    [one] Crea l’impronta
   *[other] Crea le impronte
}
choose-advice = Che cosa aiuta
choose-advice-versions = Aggiungi ogni versione che hai. Una foto ritagliata o modificata ha un’impronta propria.
choose-advice-video = Le foto si trovano più spesso dei video. Se hai fermi immagine di un video, aggiungi anche quelli.
choose-advice-original = La prima versione, la più nitida, funziona meglio.
choose-advice-not-again = Non scaricare una foto e non chiederla per fare questo.
choose-only-real = Scegli solo foto che vuoi fermare
choose-only-real-why = Le app e i siti cercano ogni impronta inviata. Per favore, non inviare altre foto per prova.
choose-locked = Queste foto sono in viaggio. Potrai aggiungerne altre quando saranno inviate.

## Which copies are found, where more than one form of a picture is made
copies-found = Possiamo trovare copie rimpicciolite o capovolte, ritagliate per un’app o messe tra due fasce.
copies-screenshot = Alcuni siti possono trovarla anche in uno screenshot.
copies-missed = Può sfuggirci se qualcuno ci ha messo sopra un adesivo o un testo, o ha tagliato un lato. Lo stesso vale per un collage o per la foto di uno schermo.
copies-add = Perciò aggiungi ogni versione che hai. Aiuta.

## Making fingerprints
making-heading = Creazione delle impronte
making-offline = Tutto avviene sul tuo dispositivo. Se vuoi, puoi già attivare la modalità aereo.
making-loading = Preparazione: caricati { $done } di { $total }
making-starting = Preparazione…
making-ask = Per creare le impronte, questa pagina deve caricare { $size }. Il tuo browser sta risparmiando dati.
making-ask-go = Carica adesso
making-progress = { $count ->
    [one] { $ended } foto su una è pronta
   *[other] { $ended } foto su { $count } sono pronte
}
making-cancel = Annulla
making-again = Riprova con questa
making-done-heading = Le impronte sono pronte
making-done = { $count ->
    [one] È stata creata un’impronta. Non è stato ancora inviato nulla.
   *[other] Sono state create le impronte di { $count } foto. Non è stato ancora inviato nulla.
}
making-none-heading = Non è stato possibile creare nessuna impronta
making-choose-others = Scegli altre foto
making-failed-heading = Questa pagina adesso non può creare impronte
picture-waiting = In attesa
picture-working = In corso…
picture-done = Pronta
picture-failed = Non riuscita
picture-weak = Questa foto ha pochi dettagli, quindi è difficile da trovare. Se hai una versione più nitida, aggiungi anche quella. Lo stesso identico file si può comunque trovare.
video-exact = Di questo video si può trovare solo lo stesso identico file. Se puoi, aggiungilo anche in un altro browser o su un altro dispositivo: lì forse si vede di più.

## Check before sending
check-heading = Controlla che cosa verrà inviato
check-nothing-yet = Non è stato ancora inviato nulla. Si invia quando tocchi «Invia».
check-tried = Per quante volte tu riprovi, conta una volta sola.
check-sent-fingerprints = { $count ->
    [one] Si invia: le impronte di una foto.
   *[other] Si invia: le impronte di { $count } foto.
}
check-sent-case = Si invia: un ID del caso, creato dal tuo browser. È un codice casuale.
check-not-sent = Non si invia: la foto, il nome del file o il tuo nome.
check-size-sent = Che cosa si invia
check-size-pictures = Le tue foto, che restano qui
check-exact = Mostra il testo esatto che si invia
check-exact-note = È tutto qui, lettera per lettera.
check-keep-id = Subito dopo ricevi il tuo ID del caso. Pensa a come conservarlo: non possiamo recuperarlo per te.
check-send = Invia
check-sending = Invio in corso…
check-sending-button = Invio in corso…
check-partly = Una parte è arrivata. Il resto è ancora qui, e si invia quando tocchi «Invia».
check-parts = Invio in più parti. Arrivate finora: { $done } di { $total }.
check-show-id = Mostra il mio ID del caso
check-work = In questo momento stanno inviando in tanti. Il tuo dispositivo fa prima un piccolo calcolo. Può volerci un minuto.
check-work-added = Il risultato del calcolo parte insieme al testo. Non dice nulla di te.
check-work-stop = Ferma per ora
check-change = Cambia le foto

## Practice
practice-banner = Prova. Non si invia nulla.
practice-heading = Prima fai una prova
practice-lead = Fai tutti i passi con una foto di esempio. Non si invia nulla.
practice-sample = L’esempio è un nostro disegno.
practice-real = L’impronta è vera: si crea su questo dispositivo.
practice-never = Nella prova questa pagina non può inviare. Così nessuna app e nessun sito cerca l’esempio.
practice-go = Inizia la prova
practice-take-sample = Usa la foto di esempio
practice-check = Ecco che cosa si invierebbe. Nella prova non si invia nulla.
practice-send = Prosegui senza inviare
practice-end-heading = Qui ricevi il tuo ID del caso
practice-end-lead = Non è stato inviato nulla, quindi adesso non c’è un ID del caso.
practice-end-go = Termina la prova

## Receipt
receipt-heading = Le abbiamo ricevute
receipt-lead = { $count ->
    [one] Le impronte di una foto sono salvate. Ora andranno nella lista.
   *[other] Le impronte di { $count } foto sono salvate. Ora andranno nella lista.
}
receipt-id = Il tuo ID del caso
receipt-keep-id = Conserva il tuo ID del caso
receipt-keep = Con questo codice puoi rivedere il tuo caso più tardi, aggiungere foto o fermare la ricerca.
receipt-qr = Il tuo ID del caso come codice per la fotocamera
receipt-copy = Copia
receipt-save = Salva come file
receipt-print = Stampa
receipt-told-copied = Copiato.
receipt-told-not-copied = Il tuo browser non lo ha permesso. Puoi scrivere il codice su un foglio.
receipt-told-saved = Salvato come «note.txt».
receipt-told-stays = «Indietro» resta su questa pagina, così il tuo ID del caso non si perde. «Esci subito» ti porta via.
receipt-file = { $id }
receipt-lost = Conservalo bene, solo per te
receipt-lost-why = Non sappiamo chi sei, quindi un codice perso non si può ritrovare. Chi lo possiede può vedere e cambiare il tuo caso.
receipt-partly = Non è stato ancora inviato tutto
receipt-partly-do = Conserva subito il tuo ID del caso. Poi torna indietro e invia il resto.
receipt-next = Che cosa succede ora

## Next
next-heading = Che cosa succede ora
next-list = Le impronte vanno in una lista. Ci vogliono alcuni minuti.
next-look = Le app e i siti che partecipano prelevano la lista. Cercano la tua foto dove possono.
next-decide = Se la trovano, la controllano e possono rimuoverla.
next-again = Per favore, non pubblicare e non inviare più la foto
next-again-why = Ora le app possono trovarla quando viene inviata. Il tuo account potrebbe essere bloccato.
next-online = È online adesso?
next-online-do = Avvisa anche l’app o il sito dove l’hai vista. Non aspettare la lista.
next-online-us = Negli Stati Uniti c’è un’altra via: una richiesta firmata all’app o al sito. Allora devono intervenire entro 48 ore. Per questo si dà il proprio nome.
next-case = Guarda il mio caso adesso
next-return = Per tornare più tardi, apri questo sito e tocca «Ho un ID del caso o un codice per seguirlo».
next-clear = Pulisci questa pagina
next-clear-what = Questa pagina dimentica il tuo ID del caso e le tue foto. Queste cose possono restare sul dispositivo:
next-clear-history = La visita, nella cronologia del tuo browser.
next-clear-saved = La nota, se l’hai salvata o stampata.
next-clear-copied = L’ID del caso, se l’hai copiato. Copia un altro testo per sostituirlo.
next-clear-go = Pulisci e termina

## Who takes part
platforms-heading = Chi partecipa
platforms-lead = Queste app e questi siti prelevano la lista delle impronte e cercano le foto.
platforms-none = Nessuna app e nessun sito ha ancora prelevato la lista. Le tue impronte restano conservate fino ad allora.
platforms-unknown = In questo momento non possiamo mostrare chi partecipa.
platforms-others = Per un’app o un sito che non è qui, usa la sua pagina «segnala» o «aiuto».
platforms-numbers = Guarda i numeri

## The numbers
numbers-heading = I numeri
numbers-lead = Ogni settimana contiamo che cosa è stato inviato e che cosa è stato rimosso.
numbers-hidden = Un numero sotto { $least } non si mostra. Così nessuno può essere riconosciuto.
numbers-none = Nessuna settimana è ancora finita. I primi numeri arrivano dopo.
numbers-unknown = In questo momento non possiamo mostrare i numeri.
numbers-cases = Nuovi casi
numbers-fingerprints = Nuove impronte
numbers-removals = Rimosse, come ci dicono app e siti
numbers-platforms = App e siti che partecipano
numbers-chart = { $what }: una barra per settimana. La tabella dice lo stesso.
numbers-week = Settimana dal
numbers-count = Numero
numbers-under = meno di { $least }
numbers-data = I numeri come dati

## Come back
return-heading = Guarda il tuo caso
return-lead = Con il tuo ID del caso puoi vedere che cosa è successo, aggiungere foto o fermare la ricerca.
return-label = ID del caso o codice per seguirlo
return-note = Puoi incollarlo. Spazi e lettere minuscole vanno bene.
return-go = Guarda
return-asking = Un momento…
return-lost = Un ID del caso perso non si può ritrovare. Puoi iniziare un nuovo caso con le stesse foto.
visit-advice = Il tuo caso è conservato. Controlla la connessione, aspetta un minuto, poi riprova.

## Status
status-heading = Il tuo caso
status-follows = Questo è un codice per seguire il caso. Lo mostra e non può cambiarlo.
status-none = In questo caso non ci sono foto.
status-now-waiting = Le impronte entrano presto nella lista. Puoi chiudere questa pagina.
status-now-listed = Le impronte sono nella lista. Ora le app e i siti possono prelevarla.
status-now-taken = Sta funzionando. La lista è stata prelevata e la ricerca è in corso.
status-now-removed = Sta funzionando. Almeno una copia è stata trovata e rimossa.
status-now-withdrawn = Tutto quello che c’era in questo caso è uscito dalla lista.
status-video = Video { $number }
status-added = Aggiunta il { $day }
status-waiting = In attesa della lista
status-listed = Nella lista
status-taken = { $count ->
    [one] Impronta prelevata da un’app o un sito
   *[other] Impronta prelevata da { $count } app e siti
}
status-removed = { $removed ->
    [one] Trovata e rimossa da un’app o un sito
   *[other] Trovata e rimossa da { $removed } app e siti
}
status-withdrawn = Fuori dalla lista
status-refused = Non siamo riusciti a metterla nella lista. Aggiungila di nuovo, per favore.
status-take-back = Ferma la ricerca della foto { $number }
status-take-all-back = Ferma la ricerca di tutte le foto
status-means = Che cosa significa
status-means-list = «Prelevata» significa che cercano la foto. Non significa che sia stata trovata.
status-means-found = Non tutte le app e i siti ci dicono che cosa hanno trovato.
status-add = Aggiungi altre foto
status-again = Guarda di nuovo
status-follow = Fai seguire questo caso a qualcuno

## Take back
withdraw-heading = { $count ->
    [one] Fermare la ricerca di questa foto?
   *[other] Fermare la ricerca di { $count } foto?
}
withdraw-list = La sua impronta esce dalla lista. Le app e i siti smettono di cercarla.
withdraw-erased = Cancelliamo subito l’impronta.
withdraw-after = Ciò che è già stato rimosso non torna per questo.
withdraw-again = Potrai aggiungere di nuovo la foto più tardi.
withdraw-go = Ferma la ricerca
withdraw-keep = Continua a cercare

## Follow code
follow-heading = Fai seguire questo caso a qualcuno
follow-lead = Dai un codice per seguirlo a una persona adulta di cui ti fidi. Tieni per te l’ID del caso.
follow-sees = Vede lo stato di ogni foto e il giorno in cui è stata aggiunta.
follow-cannot = Non può vedere una foto, aggiungerla o fermare la ricerca.
follow-replaced = Puoi creare un nuovo codice in qualsiasi momento. Allora quello vecchio smette di funzionare.
follow-code = Codice per seguire il caso
follow-go = Crea un codice per seguirlo
follow-new = Crea un nuovo codice e ferma il vecchio

## See for yourself
proof-heading = Verifica tu
proof-lead = Non devi crederci sulla parola che la foto resta qui. Puoi provarlo.
proof-airplane = La prova della modalità aereo
proof-airplane-1 = Aspetta che la pagina sia pronta. Poi attiva la modalità aereo.
proof-airplane-2 = Scegli una foto e crea l’impronta. Funziona senza nessuna rete.
proof-airplane-3 = Guarda il testo esatto. Solo allora riattiva la rete e invialo.
proof-seal = La parte che legge la tua foto è sigillata
proof-seal-what = Funziona sotto una regola del tuo browser: niente rete. Prima di prendere una foto, verifica che la regola valga.
proof-try = Prova ora tutte le uscite
proof-trying = Prova in corso…
proof-not-tried = Non è pronta o è occupata. Riprova tra un momento.
proof-refused = Rifiutata
proof-open = Aperta
proof-test = Controlla questo dispositivo
proof-test-what = Il programma crea le impronte di campioni che porta con sé e le confronta con quelle note.
proof-test-go = Controlla adesso
proof-test-asking = Controllo in corso…
proof-test-good = Su questo dispositivo tutte le impronte sono giuste.
proof-test-bad = Su questo dispositivo qualcosa non va. Usa un altro browser o un altro dispositivo.
proof-requests = Che cosa ha chiesto questa pagina
proof-requests-what = { $count ->
    [one] Una richiesta da quando questa pagina è aperta.
   *[other] { $count } richieste da quando questa pagina è aperta.
}
proof-requests-show = Mostra ogni richiesta
proof-requests-tools = Gli strumenti per sviluppatori del tuo browser mostrano lo stesso.
proof-column-address = Indirizzo
proof-column-sent = Testo inviato
proof-column-received = Ricevuto
proof-build = Il programma che funziona qui
proof-build-what = Chiunque può costruirlo dal codice aperto e confrontare questo numero.
proof-honest = Che cosa non possiamo promettere
proof-honest-list = Chi rubasse la lista potrebbe provare a indovinare un’immagine simile, rozza e sfocata. Per questo la lista è sotto chiave e va solo a chi partecipa.
proof-honest-network = La tua scuola o il tuo fornitore di rete può vedere che hai aperto questo sito.
proof-honest-page = Questa pagina non può controllare del tutto se stessa. Altri possono controllarla da fuori.
proof-promises = Che cosa promettiamo

## What we promise, in the order of the list that our tests go by
promises-heading = Che cosa promettiamo
promises-lead = Ogni promessa ha un test. Chiunque può eseguire i test e leggere nel codice come viene mantenuta ognuna.
promises-P01 = La parte che legge la tua foto non ha rete.
promises-P02 = Questa pagina parla solo con questo servizio.
promises-P03 = Si inviano solo le impronte e un ID del caso.
promises-P04 = Una volta caricata, funziona in modalità aereo.
promises-P05 = Il server non accetta foto, nemmeno per sbaglio.
promises-P06 = Le impronte sono del tipo che usano app e siti.
promises-P07 = Chiunque può verificare che questa pagina usa il programma pubblicato.
promises-P08 = Niente cookie, niente tracciamento, nulla salvato sul tuo dispositivo.
promises-P09 = Il tuo indirizzo di rete, il tuo ID del caso e le tue impronte non sono in nessun nostro registro.
promises-P10 = Il tuo ID del caso si crea sul tuo dispositivo. Ne conserviamo solo una forma rimescolata.
promises-P11 = Nessuno entra nel tuo caso tirando a indovinare.
promises-P13 = Ciò che si invia due volte conta una volta.
promises-P14 = Quando diciamo «ricevute», sono salvate.
promises-P15 = Ogni volta che un’app o un sito preleva la lista, viene annotato.
promises-P17 = Quando esci, questa pagina non conserva nulla, e «Indietro» non la riporta.
promises-P18 = Quando fermi la ricerca di una foto, esce dalla lista e cancelliamo la sua impronta.
promises-P21 = Non conserviamo più di quanto dice la pagina sulla privacy.
promises-P22 = I nostri numeri non indicano nessuna singola persona.
promises-P27 = Chi ruba il nostro database non può leggere le impronte che contiene.
promises-P28 = Nessuno può chiederci se una foto è stata inviata.

## Helplines
helplines-heading = Parla con qualcuno
helplines-now = Se sei in pericolo adesso, chiama il numero di emergenza.
helplines-country = Paese
helplines-country-none = Scegli un paese
helplines-emergency = Emergenza:
helplines-call = Chiama
helplines-text = SMS
helplines-always = giorno e notte
helplines-talk = Qualcuno con cui parlare
helplines-remove = Aiuto per far rimuovere una foto
helplines-tell = Segnalare una foto che è online
helplines-everywhere = In ogni paese
helplines-child-directory = Linee di aiuto per bambini e adolescenti, per paese
helplines-inhope = Dove segnalare una foto che è online, per paese
helplines-find = Trova una linea di aiuto
helplines-checked = Letto sulle pagine di ogni servizio a novembre 2026. I numeri possono cambiare.

## Guides
guide-print = Stampa questa guida
counselors-heading = Per insegnanti e operatori
counselors-lead = Qui una studentessa o uno studente può fermare una foto intima senza che nessun altro la veda. Tu aiuti a farlo in sicurezza.
counselors-never = Non guardare mai la foto
counselors-never-what = Non chiedere mai di vederla. Non copiarla, stamparla, inoltrarla, conservarla o riceverla, nemmeno come prova.
counselors-never-who = Chi è nella foto fa tutto per conto proprio, sul dispositivo che ha la foto. Tu non vedi lo schermo.
counselors-first = Prima di tutto: chi hai davanti è al sicuro adesso?
counselors-first-1 = C’è una minaccia, un ricatto o una persona adulta coinvolta? Allora chiama prima la polizia o un servizio di segnalazione.
counselors-first-2 = Pagare raramente ferma un ricatto. La persona va bloccata, ma messaggi e profilo vanno conservati.
counselors-first-3 = Chiedi se pensa di farsi del male. Se è così, resta vicino e cerca aiuto adesso.
counselors-duty = Il tuo dovere di riferire
counselors-duty-1 = Di’ che cosa devi riferire prima di ascoltare altro.
counselors-duty-2 = Questo servizio non avvisa la polizia, la scuola o i genitori. I tuoi doveri restano.
counselors-duty-3 = Annota che cosa è stato detto e fatto. Non annotare l’ID del caso.
counselors-tool = Usare il servizio
counselors-tool-1 = Fai prima la prova. Non provare con altre foto: app vere le cercherebbero.
counselors-tool-2 = Passa la mano con il codice qui sotto. La pagina si apre sul telefono della studentessa o dello studente.
counselors-tool-3 = Offri un posto tranquillo e tempo. Bastano pochi minuti.
counselors-tool-4 = Alla fine si riceve un ID del caso. Se si perde, non si può ritrovare.
counselors-code = L’ID del caso appartiene a chi è nella foto
counselors-code-1 = Non va nel fascicolo della scuola.
counselors-code-2 = Se ti si chiede di seguire il caso, puoi ricevere un codice per farlo.
counselors-code-3 = Quel codice mostra lo stato. Non può cambiare nulla.
counselors-school = Che cosa può fare una scuola
counselors-school-1 = Consentire questo indirizzo nel filtro della scuola.
counselors-school-2 = Offrire una stanza tranquilla, tempo e qualcuno con cui parlare.
counselors-school-3 = Agire contro la diffusione della foto, secondo le proprie regole.
counselors-school-not = Che cosa una scuola non deve fare
counselors-school-not-1 = Cercare la foto sul telefono di una studentessa o uno studente, o chiedere ad altri di mostrarla.
counselors-school-not-2 = Usare questo servizio al posto di chi è nella foto, o spostare la foto su un dispositivo della scuola.
counselors-school-not-3 = Chiedere l’ID del caso.
counselors-school-not-4 = Punire qualcuno perché è nella foto.
counselors-after = Dopo
counselors-after-1 = Aiuta ad avvisare l’app o il sito dove si trova la foto.
counselors-after-2 = Chiedi agli altri di cancellare la foto e di non passarla. Non guardarla per controllare.
counselors-after-3 = Mettetevi d’accordo su quando riparlarne. La vergogna dura più della foto.
counselors-hand-over = Passare al telefono della studentessa o dello studente
counselors-hand-over-what = Si inquadra con la fotocamera. Apre la pagina iniziale e nient’altro.
counselors-hand-over-qr = Codice che apre la pagina iniziale
parents-heading = Per i genitori
parents-lead = Tua figlia o tuo figlio ha bisogno della tua calma e vicinanza. La foto si può fermare su molte app e molti siti.
parents-first = Per prima cosa
parents-first-1 = Di’: non sei nei guai, e ne usciremo insieme.
parents-first-2 = Lascia che racconti quanto vuole. Non chiedere perché l’ha fatto.
parents-first-3 = Non serve che tu veda la foto.
parents-first-4 = Se parla di farsi del male, resta vicino e cerca aiuto adesso.
parents-do = Che cosa puoi fare
parents-do-1 = Stai accanto a tua figlia o tuo figlio mentre usa questa pagina sul proprio dispositivo.
parents-do-2 = Avvisa l’app o il sito dove si trova la foto.
parents-do-3 = Conserva i messaggi e i profili di chi minaccia. Poi bloccalo.
parents-do-4 = Chiama la polizia o un servizio di segnalazione se c’è una persona adulta coinvolta o una minaccia.
parents-not = Per favore, no
parents-not-1 = Non copiare la foto e non mandarla a te, a un insegnante o alla polizia.
parents-not-2 = Non togliere il telefono per rabbia. Contiene ciò che serve per aiutare.
parents-not-3 = Non contattare chi minaccia.
parents-threat = Qualcuno minaccia tua figlia o tuo figlio?
parents-threat-blame = La colpa è di chi minaccia. Cerca aiuto prima di decidere se pagare. Pagare raramente lo ferma.

## Plain pages
plain-operator = Chi gestisce questo servizio
plain-operator-is = { $name } è gestito da { $operator }. Vale la legge del paese in cui si trova.
plain-operator-unset = Chi gestisce il servizio non ha ancora scritto qui un nome.
privacy-heading = Privacy e dati
privacy-lead = Conserviamo il meno possibile. Ecco tutto.
privacy-kept = Che cosa conserviamo
privacy-kept-1 = Le impronte che invii, chiuse con una chiave.
privacy-kept-2 = Una forma rimescolata del tuo ID del caso. Da quella non possiamo leggere l’ID.
privacy-kept-3 = Il giorno in cui ogni foto è stata aggiunta, e che cosa ne è stato.
privacy-kept-4 = Quale app o sito ha prelevato la lista, e quando.
privacy-not-kept = Che cosa non conserviamo
privacy-not-kept-1 = La foto o il video. Non lascia mai il tuo dispositivo.
privacy-not-kept-2 = Il tuo nome, la tua e-mail o il tuo telefono. Non li chiediamo.
privacy-not-kept-3 = Il tuo indirizzo di rete, il tuo browser o dispositivo. Non sono in nessun nostro registro.
privacy-not-kept-4 = Cookie o altro sul tuo dispositivo.
privacy-long = Per quanto tempo
privacy-long-1 = Un caso e le sue impronte: 2 anni dalla tua ultima visita, salvo che chi gestisce il servizio abbia fissato un altro tempo.
privacy-long-2 = Quando fermi la ricerca di una foto, la sua impronta è cancellata subito. Il fatto che è uscita dalla lista resta per 1 anno.
privacy-long-3 = La traccia di chi ha prelevato la lista: 2 anni.
privacy-long-4 = Il numero di un invio, che lo fa contare una volta sola: 30 giorni.
privacy-who = Chi le riceve
privacy-who-1 = Le app e i siti che partecipano ricevono le impronte. Non ricevono nessun ID del caso.
privacy-who-2 = Chi ha il tuo ID del caso può vedere e cambiare il tuo caso.
privacy-who-3 = Chi ha il tuo codice per seguire il caso può vedere lo stato.
privacy-who-4 = Se lo ordina un tribunale, possiamo consegnare solo ciò che è elencato qui. Non c’è nessun nome.
privacy-rights = I tuoi diritti
privacy-rights-1 = Puoi vedere il tuo caso e fermare la ricerca in qualsiasi momento, con il tuo ID del caso. Non ti serve una persona adulta per farlo.
privacy-rights-2 = Senza l’ID del caso non possiamo sapere quale caso è il tuo.
privacy-rights-3 = Puoi chiedere di tutto questo a chi gestisce il servizio, e fare reclamo al garante per la protezione dei dati del tuo paese.
privacy-rights-4 = Conserviamo questi dati per far rimuovere foto di minori, e per nient’altro.
privacy-limits = Che cosa non possiamo nascondere
privacy-limits-1 = La tua scuola o il tuo fornitore di rete può vedere che hai aperto questo sito.
privacy-limits-2 = Il tuo browser può tenere la visita nella cronologia.
privacy-limits-3 = In un giorno tranquillo si potrebbe vedere che due foto inviate vanno insieme.
privacy-software = Programmi di questa pagina e loro licenze
terms-heading = Condizioni
terms-for = Per chi è
terms-for-1 = È per foto e video che ti mostrano, in nudo o in modo sessuale, di quando avevi meno di 18 anni.
terms-for-2 = È gratis, in ogni paese.
terms-for-3 = Un genitore può aiutare, sul dispositivo che ha la foto.
terms-please = Per favore
terms-please-1 = Invia solo impronte di foto che mostrano te.
terms-please-2 = Non inviare altre foto per prova o per fare del male. Le app e i siti controllano ciò che trovano e possono opporsi.
terms-please-3 = Non pubblicare e non inviare più la foto.
terms-no = Che cosa non possiamo promettere
terms-no-1 = Ogni app e ogni sito decide da sé che cosa rimuovere.
terms-no-2 = Non possiamo dire che ogni copia sia stata trovata.
terms-no-3 = A volte il servizio può non funzionare. Ciò che abbiamo detto di aver ricevuto è conservato.
accessibility-heading = Accessibilità
accessibility-lead = Tutti dovrebbero poter usare questa pagina senza aiuto. L’obiettivo è WCAG 2.2, livello AA.
accessibility-works = Che cosa funziona
accessibility-works-1 = Solo tastiera, lettori di schermo e controllo vocale.
accessibility-works-2 = Testo grande quattro volte tanto e schermi larghi da 320 pixel.
accessibility-works-3 = Colori chiari, scuri e ad alto contrasto, come è impostato il tuo dispositivo.
accessibility-works-4 = Nessun movimento è necessario, e nulla si muove se il tuo dispositivo chiede così.
accessibility-works-5 = Nessun limite di tempo, nessun rompicapo, nulla da ricordare da una pagina all’altra.
accessibility-browsers = Quali browser
accessibility-browsers-1 = Chrome o Edge 110, Firefox 115, Safari 16.4 o più recenti. JavaScript deve essere attivo.
accessibility-browsers-2 = In una modalità di isolamento rigida la pagina potrebbe non funzionare. Allora lo dice.
accessibility-limits = Che cosa manca ancora
accessibility-limits-1 = È stata controllata con strumenti e da chi l’ha fatta, non ancora da persone che usano ogni giorno un lettore di schermo.
accessibility-limits-2 = Le traduzioni non sono ancora state lette da persone madrelingua.
language-heading = Lingua
language-note = La tua scelta viene dimenticata quando lasci questa pagina.

## Errors: what happened, that nothing is lost, what to do
error-internal = Qualcosa è andato storto
error-internal-advice = Non è stato inviato nulla. Riprova, per favore.
error-file_error = Non è stato possibile usare questo file
error-file_error-advice = Non è stato inviato nulla. Scegline un altro, per favore.
error-unreadable_file = Non è stato possibile leggere questo file
error-unreadable_file-advice = Non è stato inviato nulla. Forse è stato spostato o cancellato. Sceglilo di nuovo, per favore.
error-empty_file = Questo file è vuoto
error-empty_file-advice = Non è stato inviato nulla. Forse si sta ancora caricando sul tuo telefono. Aprilo prima nella galleria, poi sceglilo di nuovo.
error-unknown_format = Questa non è una foto che sappiamo leggere
error-unknown_format-advice = Non è stato inviato nulla. Vanno bene JPEG, PNG, WebP, GIF, HEIC, AVIF, TIFF, BMP e la maggior parte dei video. Puoi fare uno screenshot della foto e scegliere quello.
error-missing_decoder = Questo tipo di foto non si può aprire qui
error-missing_decoder-advice = Non è stato inviato nulla. Puoi fare uno screenshot della foto e scegliere quello.
error-damaged_file = Questo file è danneggiato
error-damaged_file-advice = Non è stato inviato nulla. Una parte manca o è rotta. Hai un’altra copia su questo dispositivo?
error-too_large = Questa foto è troppo grande
error-too_large-advice = Non è stato inviato nulla. Puoi fare uno screenshot della foto e scegliere quello.
error-featureless = In questa foto non c’è nulla da trovare
error-featureless-advice = È tutta di un colore. La sua impronta corrisponderebbe ad altre immagini uniformi, quindi non si invia. Scegline un’altra, per favore.
error-out_of_memory = Questo dispositivo ha finito la memoria
error-out_of_memory-advice = Non è stato inviato nulla. Chiudi le altre app e schede, poi riprova.
error-worker_died = Il lavoro si è fermato
error-worker_died-advice = Non è stato inviato nulla. Abbiamo già provato due volte. Chiudi le altre app e schede, poi riprova.
error-timed_out = Questa foto ha richiesto troppo tempo
error-timed_out-advice = Non è stato inviato nulla. Chiudi le altre app e schede, poi riprova.
error-bad_worker_answer = La risposta non sembrava giusta
error-bad_worker_answer-advice = La parte che legge le foto ha dato una risposta sbagliata, quindi l’abbiamo fermata. Non è stato inviato nulla. Riprova, per favore.
error-bad_value = Qualcosa è andato storto
error-bad_value-advice = Non è stato inviato nulla. Riprova, per favore.
error-bad_fingerprint = Questa impronta non sembra giusta
error-bad_fingerprint-advice = Non è stata accettata. Creala di nuovo dalla foto, per favore.
error-seal_broken = Ora questa pagina non è sicura
error-seal_broken-advice = La parte che legge le foto non deve avere nessuna via verso la rete. Qui ne aveva una, quindi ci siamo fermati. Nessuna foto è stata aperta. Torna più tardi, per favore.
error-runtime_failed = Il programma per le impronte non è partito
error-runtime_failed-advice = Non è stato inviato nulla. Ricarica la pagina, o usa un browser più recente o un altro dispositivo.
error-runtime_damaged = Una parte di questa pagina non è come dovrebbe
error-runtime_damaged-advice = Un file è stato cambiato o non si è caricato del tutto, quindi non lo usiamo. Non è stato inviato nulla. Ricarica la pagina più tardi, per favore.
error-runtime_unreachable = Una parte di questa pagina non si è caricata
error-runtime_unreachable-advice = Non è stato inviato nulla. Controlla la connessione, poi riprova.
error-offline = Non c’è connessione
error-offline-advice = Nulla è perso: le impronte restano su questa pagina. Si inviano quando la connessione torna. Lascia aperta questa pagina.
error-server_unreachable = Non siamo riusciti a raggiungere il server
error-server_unreachable-advice = Nulla è perso: le impronte restano su questa pagina. Controlla la connessione, poi riprova.
error-server_unreadable = Il server ha dato una risposta che non capiamo
error-server_unreadable-advice = Nulla è perso: le impronte restano su questa pagina. Riprova, per favore. Conteranno una volta sola.
error-server_busy = Il server è occupato
error-server_busy-advice = Nulla è perso: le impronte restano su questa pagina. Aspetta un minuto, poi riprova.
error-server_refused = Il server non le ha accettate
error-server_refused-advice = Le foto sono rimaste su questo dispositivo. Puoi cambiare le foto e riprovare. Se succede ancora, parla con una linea di aiuto.
error-bad_case_id = In questo codice c’è un errore di battitura
error-bad_case_id-advice = Non è stato inviato nulla. Confrontalo con la tua nota, per favore.
error-bad_follow_id = In questo codice per seguire il caso c’è un errore
error-bad_follow_id-advice = Non è stato inviato nulla. Confrontalo con la tua nota, per favore.
error-no_code = Non c’è ancora un codice
error-no_code-advice = Scrivi o incolla il tuo ID del caso o il codice per seguirlo.
error-unknown_case = Non troviamo un caso con questo codice
error-unknown_case-advice = Non è cambiato nulla. Confrontalo con la tua nota, per favore. Un codice per seguire il caso smette di funzionare quando se ne crea uno nuovo.
error-implausible_fingerprint = Il server non ha accettato una delle impronte
error-implausible_fingerprint-advice = Non sembra quella di una foto. Togli le immagini uniformi o disegnate, poi invia di nuovo.
error-submission_differs = Questo è già stato inviato in un’altra forma
error-submission_differs-advice = Non è stato aggiunto nulla. Torna indietro, crea di nuovo le impronte, poi invia.
error-case_full = Questo caso è pieno
error-case_full-advice = Contiene tutte le foto possibili. Pulisci questa pagina e inizia un nuovo caso per le altre.
