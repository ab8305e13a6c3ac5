# Français. Translated from English; not yet read by a native speaker.
# « Tu »; no ending that gives the reader a gender; no-break space inside « » and before ? : ;

## On every page
title = Informations
footer = Aide et plus
footer-helplines = Parler à quelqu’un
footer-proof = Vérifie par toi-même
footer-platforms = Qui participe
footer-privacy = Confidentialité
footer-terms = Conditions
footer-accessibility = Accessibilité
footer-language = Langue
leave = Quitter vite
back = Retour
continue = Continuer
try-again = Réessayer
picture = Photo { $number }

## Start
start-heading = Empêche une photo intime de toi de circuler
start-lead = Existe-t-il une photo de nu ou à caractère sexuel de toi, prise avant tes 18 ans ? Nous aidons à la faire trouver et retirer.
start-how-device = Tu choisis la photo. Elle reste sur cet appareil.
start-how-fingerprint = Cet appareil en fait une empreinte : une longue suite de chiffres. Seule l’empreinte est envoyée.
start-how-platforms = Les applis et les sites qui participent la cherchent. Ils la vérifient et peuvent la retirer.
start-free = C’est gratuit. Tu ne donnes pas ton nom. Cela prend quelques minutes.
start-go = Commencer
start-limits = Ce que le service ne peut pas faire
start-limit-private = Il n’atteint pas les discussions privées qui sont chiffrées.
start-limit-sites = Il n’atteint pas les applis et les sites qui ne participent pas.
start-limit-edited = Il peut ne pas voir une photo qui a été beaucoup modifiée. Tu peux ajouter chaque version que tu as.
start-kind = Tu n’as pas d’ennuis avec nous. Tu as bien fait de chercher de l’aide.
start-ways = Autres façons de continuer
start-return = J’ai un numéro de dossier ou un code de suivi
start-practice = Essayer d’abord, avec une photo d’exemple
start-parents = Pour les parents
start-counselors = Pour les profs et les adultes qui accompagnent

## What stands in the way on this device, said on the first page
device-in-app = Tu es dans une autre appli
device-in-app-do = Ici, le choix des photos peut ne pas marcher. Utilise le menu de cette appli pour ouvrir la page dans ton navigateur. Ou copie l’adresse et colle-la là-bas.
device-in-app-copy = Copier l’adresse
device-small = Cet appareil a peu de mémoire
device-small-do = Ferme d’abord les autres applis et onglets. Si une photo ne passe pas, essaie un autre appareil qui l’a déjà.
device-insecure = Cette adresse n’est pas protégée
device-insecure-do = À cette adresse, d’autres pourraient lire ce qui passe. Rien ne peut donc être créé ni envoyé ici. Ouvre l’adresse qui commence par « https: ».
device-no-wasm = Ce navigateur ne peut pas créer d’empreintes
device-no-wasm-do = Tu n’as rien fait de mal et ta photo n’a pas de problème. Un mode d’isolement strict est peut-être activé. Utilise un autre navigateur, ou un autre appareil qui a déjà la photo.

## Before you begin
before-heading = Avant de commencer
before-leave = Si tu dois partir vite
before-leave-how = Touche « Quitter vite » en haut de n’importe quelle page. Cette page est effacée et un autre site s’ouvre à la place.
before-leave-keys = Sur un clavier, tu peux appuyer trois fois sur la touche Maj (Shift).
before-leave-history = Ton navigateur peut se souvenir de ta visite sur ce site. Tu pourras effacer l’historique plus tard.
before-device = Où tu fais cela
before-device-yours = Le mieux est ton propre téléphone ou ordinateur, là où personne ne voit l’écran.
before-device-holds = Utilise l’appareil où la photo se trouve déjà. Ne l’envoie ni à toi-même, ni à personne d’autre.
before-device-app = As-tu ouvert cette page dans une autre appli ? Utilise le menu de cette appli pour l’ouvrir dans ton navigateur.
before-threat = Quelqu’un te menace ?
before-threat-blame = C’est la faute de la personne qui menace, pas la tienne. Demande de l’aide avant de décider si tu paies. Payer arrête rarement les menaces.
before-threat-do = Bloque cette personne, mais garde ses messages et son profil. Parles-en à un adulte de confiance, ou appelle une ligne d’écoute.

## Age
age-heading = Avais-tu moins de 18 ans quand elle a été prise ?
age-why = Ton âge d’aujourd’hui ne compte pas.
age-under = Oui
age-under-note = Sur la photo, j’avais 17 ans ou moins
age-adult = Non
age-adult-note = Sur la photo, j’avais 18 ans ou plus
age-unsure = Je ne sais pas trop
age-unsure-note = Tu peux continuer

## 18 or older
adult-heading = Un autre service peut t’aider
adult-why = Cette liste est pour les photos de personnes de moins de 18 ans. Pour les photos d’adultes, il y a StopNCII. Il marche de la même façon, et il est gratuit.
adult-stopncii = Aller sur StopNCII.org
adult-other = La photo est-elle en ligne en ce moment ? Tu peux aussi prévenir l’appli ou le site où elle se trouve. Cherche-y « signaler » ou « aide ».

## Who is it about
who-heading = Qui est sur la photo ?
who-me = Moi
who-me-note = Je suis sur la photo
who-child = Mon enfant
who-child-note = Je suis son parent, ou je m’en occupe
who-work = Quelqu’un que j’aide dans mon travail
who-work-note = Je travaille dans l’enseignement, l’écoute ou un domaine proche
who-other = Quelqu’un d’autre
who-other-note = On me l’a envoyée, ou je l’ai trouvée

## My child
child-heading = Faites-le ensemble
child-lead = Cela marche le mieux sur l’appareil qui a déjà la photo.
child-device = Ne vous faites pas envoyer la photo. Une copie pourrait faire du mal à votre enfant, et être contraire à la loi.
child-hands = Laissez votre enfant tenir l’appareil et choisir. Vous n’avez pas besoin de voir la photo.
child-calm = Gardez votre calme. Votre enfant n’a rien fait de mal en étant sur la photo, ni en vous en parlant.
child-code = Le numéro de dossier appartient à votre enfant. Un code de suivi peut vous montrer où en est le dossier.
child-more = En savoir plus pour les parents

## Somebody else
other-heading = Ne la garde pas, ne la partage pas
other-lead = Tu as bien fait de t’arrêter et de demander. Seule la personne sur la photo peut utiliser ce service.
other-keep = Ne l’envoie à personne, même pas pour demander de l’aide.
other-tell-them = Si tu sais qui c’est, préviens cette personne avec douceur. Elle peut venir ici d’elle-même.
other-app = Préviens l’appli ou le site où tu l’as vue. Cherche-y « signaler » ou « aide ».
other-adult = Parles-en à un adulte de confiance. Tu n’as pas à lui montrer la photo.
other-law = La garder peut être contraire à la loi
other-law-why = Avoir ou partager une photo sexuelle d’une personne de moins de 18 ans est un délit dans la plupart des pays. Efface-la après avoir prévenu quelqu’un qui peut agir.
other-hotline = Un service de signalement peut agir sur une photo en ligne. Tu n’as pas à y donner ton nom.

## Choose pictures
choose-heading = Choisis les photos
choose-unsure = Tu ne sais pas trop quel âge tu avais sur la photo. Ce n’est pas grave : continue.
choose-stays = Les photos restent sur cet appareil. Nous ne les voyons pas. Cette page ne les montre pas.
choose-count = { $count ->
    [one] Une photo choisie
   *[other] { $count } photos choisies
}
choose-remove = Enlever la photo { $number }
choose-pick = Choisir sur cet appareil
choose-pick-more = En choisir d’autres
choose-go = { $count ->
    [one] Créer l’empreinte
   *[other] Créer les empreintes
}
choose-advice = Ce qui aide
choose-advice-versions = Ajoute chaque version que tu as. Une photo recadrée ou modifiée a sa propre empreinte.
choose-advice-video = Les photos sont trouvées plus souvent que les vidéos. Si tu as des images fixes d’une vidéo, ajoute-les aussi.
choose-advice-original = La première version, la plus nette, marche le mieux.
choose-advice-not-again = Ne télécharge pas de photo et n’en demande pas pour faire cela.
choose-only-real = Choisis seulement des photos que tu veux arrêter
choose-only-real-why = Les applis et les sites cherchent chaque empreinte envoyée. S’il te plaît, n’envoie pas d’autres photos pour essayer.
choose-locked = Ces photos sont en route. Tu pourras en ajouter d’autres quand elles seront envoyées.

## Which copies are found, where more than one form of a picture is made
copies-found = Nous pouvons trouver des copies réduites ou retournées, recadrées pour une appli ou placées entre des bandes.
copies-screenshot = Certains sites peuvent aussi la trouver dans une capture d’écran.
copies-missed = Elle peut nous échapper si quelqu’un a mis un sticker ou du texte dessus, ou coupé un côté. C’est pareil pour un montage, ou pour une photo d’un écran.
copies-add = Ajoute donc chaque version que tu as. Cela aide.

## Making fingerprints
making-heading = Création des empreintes
making-offline = Tout se passe sur ton appareil. Tu peux activer le mode avion maintenant, si tu veux.
making-loading = Préparation : { $done } sur { $total } chargés
making-starting = Préparation…
making-ask = Pour créer les empreintes, cette page doit charger { $size }. Ton navigateur économise les données.
making-ask-go = Charger maintenant
making-progress = { $count ->
    [one] { $ended } photo sur une est prête
   *[other] { $ended } photos sur { $count } sont prêtes
}
making-cancel = Annuler
making-again = Réessayer avec celle-ci
making-done-heading = Les empreintes sont prêtes
making-done = { $count ->
    [one] Une empreinte est créée. Rien n’a encore été envoyé.
   *[other] Les empreintes de { $count } photos sont créées. Rien n’a encore été envoyé.
}
making-none-heading = Aucune empreinte n’a pu être créée
making-choose-others = Choisir d’autres photos
making-failed-heading = Cette page ne peut pas créer d’empreintes en ce moment
picture-waiting = En attente
picture-working = En cours…
picture-done = Prête
picture-failed = Pas réussie
picture-weak = Cette photo a peu de détails, elle est donc difficile à trouver. Si tu as une version plus nette, ajoute-la aussi. Le même fichier exact peut quand même être trouvé.
video-exact = De cette vidéo, seul le même fichier exact peut être trouvé. Si tu peux, ajoute-la aussi dans un autre navigateur ou sur un autre appareil : il y verra peut-être plus.

## Check before sending
check-heading = Vérifie ce qui sera envoyé
check-nothing-yet = Rien n’a encore été envoyé. L’envoi se fait quand tu touches « Envoyer ».
check-tried = Même si tu essaies plusieurs fois, cela ne compte qu’une fois.
check-sent-fingerprints = { $count ->
    [one] Ceci est envoyé : les empreintes d’une photo.
   *[other] Ceci est envoyé : les empreintes de { $count } photos.
}
check-sent-case = Ceci est envoyé : un numéro de dossier, créé par ton navigateur. C’est un code au hasard.
check-not-sent = Ceci n’est pas envoyé : la photo, le nom de son fichier, ni ton nom.
check-size-sent = Ce qui est envoyé
check-size-pictures = Tes photos, qui restent ici
check-exact = Montrer le texte exact qui est envoyé
check-exact-note = C’est tout, à la lettre près.
check-keep-id = Ensuite, tu reçois ton numéro de dossier. Prévois comment le garder : nous ne pouvons pas le retrouver pour toi.
check-send = Envoyer
check-sending = Envoi…
check-sending-button = Envoi…
check-partly = Une partie est arrivée. Le reste est encore ici, et il est envoyé quand tu touches « Envoyer ».
check-parts = Envoi en plusieurs parties. Déjà arrivé : { $done } sur { $total }.
check-show-id = Montrer mon numéro de dossier
check-work = Beaucoup de monde envoie en ce moment. Ton appareil fait d’abord un petit calcul. Cela peut prendre une minute.
check-work-added = Le résultat du calcul part avec le texte. Il ne dit rien sur toi.
check-work-stop = Arrêter pour l’instant
check-change = Changer les photos

## Practice
practice-banner = Entraînement. Rien n’est envoyé.
practice-heading = S’entraîner d’abord
practice-lead = Fais toutes les étapes avec une photo d’exemple. Rien n’est envoyé.
practice-sample = L’exemple est un dessin fait par nous.
practice-real = L’empreinte est réelle : elle est créée sur cet appareil.
practice-never = Pendant l’entraînement, cette page ne peut rien envoyer. Aucune appli ni aucun site ne cherche donc l’exemple.
practice-go = Commencer l’entraînement
practice-take-sample = Utiliser la photo d’exemple
practice-check = Voici ce qui serait envoyé. Pendant l’entraînement, rien n’est envoyé.
practice-send = Continuer sans envoyer
practice-end-heading = C’est ici que tu reçois ton numéro de dossier
practice-end-lead = Rien n’a été envoyé, il n’y a donc pas de numéro de dossier.
practice-end-go = Finir l’entraînement

## Receipt
receipt-heading = Nous l’avons bien reçu
receipt-lead = { $count ->
    [one] Les empreintes d’une photo sont enregistrées. Elles vont maintenant rejoindre la liste.
   *[other] Les empreintes de { $count } photos sont enregistrées. Elles vont maintenant rejoindre la liste.
}
receipt-id = Ton numéro de dossier
receipt-keep-id = Garde ton numéro de dossier
receipt-keep = Avec ce code, tu peux revoir ton dossier plus tard, ajouter des photos ou arrêter la recherche.
receipt-qr = Ton numéro de dossier sous forme de code à scanner
receipt-copy = Copier
receipt-save = Enregistrer dans un fichier
receipt-print = Imprimer
receipt-told-copied = Copié.
receipt-told-not-copied = Ton navigateur ne l’a pas permis. Tu peux noter le code.
receipt-told-saved = Enregistré sous « note.txt ».
receipt-told-stays = « Retour » reste sur cette page, pour que ton numéro de dossier ne se perde pas. « Quitter vite » te fait sortir.
receipt-file = { $id }
receipt-lost = Garde-le bien, et pour toi
receipt-lost-why = Nous ne savons pas qui tu es : un code perdu ne peut pas être retrouvé. Toute personne qui l’a peut voir et modifier ton dossier.
receipt-partly = Tout n’est pas encore envoyé
receipt-partly-do = Garde ton numéro de dossier dès maintenant. Puis reviens en arrière et envoie le reste.
receipt-next = La suite

## Next
next-heading = La suite
next-list = Les empreintes rejoignent une liste. Cela prend quelques minutes.
next-look = Les applis et les sites qui participent récupèrent la liste. Ils cherchent ta photo là où ils le peuvent.
next-decide = S’ils la trouvent, ils la vérifient et peuvent la retirer.
next-again = S’il te plaît, ne publie et n’envoie plus la photo
next-again-why = Les applis peuvent maintenant la trouver quand elle est envoyée. Ton compte pourrait être bloqué.
next-online = Est-elle en ligne en ce moment ?
next-online-do = Préviens aussi l’appli ou le site où tu l’as vue. N’attends pas la liste.
next-online-us = Aux États-Unis, il y a une autre voie : une demande signée à l’appli ou au site. Ils doivent ensuite agir sous 48 heures. Pour cela, tu donnes ton nom.
next-case = Voir mon dossier maintenant
next-return = Pour revenir plus tard, ouvre ce site et touche « J’ai un numéro de dossier ou un code de suivi ».
next-clear = Effacer cette page
next-clear-what = Cette page oublie ton numéro de dossier et tes photos. Ceci peut rester sur l’appareil :
next-clear-history = La visite, dans l’historique de ton navigateur.
next-clear-saved = La note, si tu l’as enregistrée ou imprimée.
next-clear-copied = Le numéro de dossier, si tu l’as copié. Copie un autre texte pour le remplacer.
next-clear-go = Effacer et finir

## Who takes part
platforms-heading = Qui participe
platforms-lead = Ces applis et ces sites récupèrent la liste des empreintes et cherchent les photos.
platforms-none = Aucune appli ni aucun site n’a encore récupéré la liste. Tes empreintes sont gardées en attendant.
platforms-unknown = Nous ne pouvons pas montrer qui participe en ce moment.
platforms-others = Pour une appli ou un site qui n’est pas ici, utilise sa propre page « signaler » ou « aide ».
platforms-numbers = Voir les chiffres

## The numbers
numbers-heading = Les chiffres
numbers-lead = Chaque semaine, nous comptons ce qui a été envoyé et ce qui a été retiré.
numbers-hidden = Nous ne montrons pas un nombre inférieur à { $least }. Ainsi, personne ne peut être reconnu.
numbers-none = Aucune semaine n’est encore finie. Les premiers chiffres viendront après.
numbers-unknown = Nous ne pouvons pas montrer les chiffres pour le moment.
numbers-cases = Nouveaux dossiers
numbers-fingerprints = Nouvelles empreintes
numbers-removals = Retiré, selon les applis et les sites
numbers-platforms = Applis et sites qui participent
numbers-chart = { $what } : une barre par semaine. Le tableau dit la même chose.
numbers-week = Semaine du
numbers-count = Nombre
numbers-under = moins de { $least }
numbers-data = Les chiffres en données

## Come back
return-heading = Voir ton dossier
return-lead = Avec ton numéro de dossier, tu peux voir ce qui s’est passé, ajouter des photos ou arrêter la recherche.
return-label = Numéro de dossier ou code de suivi
return-note = Tu peux le coller. Les espaces et les minuscules ne gênent pas.
return-go = Voir
return-asking = Un instant…
return-lost = Un numéro de dossier perdu ne peut pas être retrouvé. Tu peux ouvrir un nouveau dossier avec les mêmes photos.
visit-advice = Ton dossier est gardé. Vérifie que tu es en ligne, attends une minute, puis réessaie.

## Status
status-heading = Ton dossier
status-follows = Ceci est un code de suivi. Il montre le dossier et ne peut pas le changer.
status-none = Il n’y a pas de photo dans ce dossier.
status-now-waiting = Les empreintes seront bientôt sur la liste. Tu peux fermer cette page.
status-now-listed = Les empreintes sont sur la liste. Les applis et les sites peuvent maintenant la récupérer.
status-now-taken = Cela fonctionne. La liste a été récupérée et la recherche est en cours.
status-now-removed = Cela fonctionne. Au moins une copie a été trouvée et retirée.
status-now-withdrawn = Tout ce qui était dans ce dossier a été enlevé de la liste.
status-video = Vidéo { $number }
status-added = Ajoutée le { $day }
status-waiting = En attente de la liste
status-listed = Sur la liste
status-taken = { $count ->
    [one] Empreinte récupérée par une appli ou un site
   *[other] Empreinte récupérée par { $count } applis et sites
}
status-removed = { $removed ->
    [one] Trouvée et retirée par une appli ou un site
   *[other] Trouvée et retirée par { $removed } applis et sites
}
status-withdrawn = Enlevée de la liste
status-refused = Nous n’avons pas pu la mettre sur la liste. Ajoute-la de nouveau, s’il te plaît.
status-take-back = Arrêter la recherche de la photo { $number }
status-take-all-back = Arrêter la recherche de toutes les photos
status-means = Ce que cela veut dire
status-means-list = « Récupérée » veut dire qu’ils cherchent la photo. Cela ne veut pas dire qu’elle a été trouvée.
status-means-found = Les applis et les sites ne nous disent pas tous ce qu’ils ont trouvé.
status-add = Ajouter des photos
status-again = Regarder à nouveau
status-follow = Laisser quelqu’un suivre ce dossier

## Take back
withdraw-heading = { $count ->
    [one] Arrêter la recherche de cette photo ?
   *[other] Arrêter la recherche de { $count } photos ?
}
withdraw-list = Son empreinte est enlevée de la liste. Les applis et les sites arrêtent de la chercher.
withdraw-erased = Nous effaçons l’empreinte aussitôt.
withdraw-after = Ce qui a déjà été retiré ne revient pas pour autant.
withdraw-again = Tu pourras ajouter la photo de nouveau plus tard.
withdraw-go = Arrêter la recherche
withdraw-keep = Continuer la recherche

## Follow code
follow-heading = Laisser quelqu’un suivre ce dossier
follow-lead = Donne un code de suivi à un adulte de confiance. Garde le numéro de dossier pour toi.
follow-sees = Cette personne voit où en est chaque photo, et le jour où elle a été ajoutée.
follow-cannot = Elle ne peut ni voir une photo, ni en ajouter, ni arrêter la recherche.
follow-replaced = Tu peux créer un nouveau code à tout moment. L’ancien ne marche alors plus.
follow-code = Code de suivi
follow-go = Créer un code de suivi
follow-new = Créer un nouveau code et arrêter l’ancien

## See for yourself
proof-heading = Vérifie par toi-même
proof-lead = Tu n’as pas à nous croire quand nous disons que la photo reste ici. Tu peux le tester.
proof-airplane = Le test du mode avion
proof-airplane-1 = Attends que la page soit prête. Puis active le mode avion.
proof-airplane-2 = Choisis une photo et crée l’empreinte. Cela marche sans aucun réseau.
proof-airplane-3 = Regarde le texte exact. Ensuite seulement, remets le réseau et envoie-le.
proof-seal = La partie qui lit ta photo est scellée
proof-seal-what = Elle obéit à une règle de ton navigateur : pas de réseau. Avant de prendre une photo, elle teste que la règle tient.
proof-try = Essayer toutes les sorties maintenant
proof-trying = Essai en cours…
proof-not-tried = Elle n’est pas prête ou elle est occupée. Réessaie dans un instant.
proof-refused = Refusée
proof-open = Ouverte
proof-test = Contrôler cet appareil
proof-test-what = Le programme crée les empreintes d’exemples qu’il contient, et les compare à celles qui sont connues.
proof-test-go = Contrôler maintenant
proof-test-asking = Contrôle en cours…
proof-test-good = Toutes les empreintes sont justes sur cet appareil.
proof-test-bad = Quelque chose n’est pas juste sur cet appareil. Utilise un autre navigateur ou un autre appareil.
proof-requests = Ce que cette page a demandé
proof-requests-what = { $count ->
    [one] Une demande depuis l’ouverture de cette page.
   *[other] { $count } demandes depuis l’ouverture de cette page.
}
proof-requests-show = Montrer chaque demande
proof-requests-tools = Les outils de développement de ton navigateur montrent la même chose.
proof-column-address = Adresse
proof-column-sent = Texte envoyé
proof-column-received = Reçu
proof-build = Le programme qui tourne ici
proof-build-what = Chacun peut le construire à partir du code source ouvert et comparer ce numéro.
proof-honest = Ce que nous ne pouvons pas promettre
proof-honest-list = Quelqu’un qui volerait la liste pourrait essayer de deviner une image ressemblante, grossière et floue. La liste est donc sous clé, et ne va qu’à ceux qui participent.
proof-honest-network = Ton école ou ton fournisseur d’accès peut voir que tu as ouvert ce site.
proof-honest-page = Cette page ne peut pas se contrôler entièrement elle-même. D’autres peuvent la contrôler de l’extérieur.
proof-promises = Ce que nous promettons

## What we promise, in the order of the list that our tests go by
promises-heading = Ce que nous promettons
promises-lead = Chaque promesse a un test. Chacun peut lancer les tests, et lire dans le code source comment chaque promesse est tenue.
promises-P01 = La partie qui lit ta photo n’a pas de réseau.
promises-P02 = Cette page ne parle qu’à ce service.
promises-P03 = Seuls des empreintes et un numéro de dossier sont envoyés.
promises-P04 = Une fois chargée, elle marche en mode avion.
promises-P05 = Le serveur ne prend pas de photos, même par erreur.
promises-P06 = Les empreintes sont du type que les applis et les sites utilisent.
promises-P07 = Chacun peut vérifier que cette page fait tourner le programme publié.
promises-P08 = Pas de cookies, pas de pistage, rien d’enregistré sur ton appareil.
promises-P09 = Ton adresse sur le réseau, ton numéro de dossier et tes empreintes ne sont dans aucun de nos journaux.
promises-P10 = Ton numéro de dossier est créé sur ton appareil. Nous n’en gardons qu’une forme brouillée.
promises-P11 = Personne n’entre dans ton dossier en devinant.
promises-P13 = Ce qui est envoyé deux fois compte une fois.
promises-P14 = Quand nous disons « reçu », c’est enregistré.
promises-P15 = Chaque fois qu’une appli ou un site récupère la liste, c’est noté.
promises-P17 = Quand tu quittes, cette page ne garde rien, et « Retour » ne la ramène pas.
promises-P18 = Quand tu arrêtes la recherche d’une photo, elle est enlevée de la liste, et nous effaçons son empreinte.
promises-P21 = Nous ne gardons rien de plus que ce que dit la page Confidentialité.
promises-P22 = Nos chiffres ne désignent personne.
promises-P27 = Quelqu’un qui vole notre base de données ne peut pas y lire les empreintes.
promises-P28 = Personne ne peut nous demander si une photo a été envoyée.

## Helplines
helplines-heading = Parler à quelqu’un
helplines-now = Si tu es en danger maintenant, appelle le numéro d’urgence.
helplines-country = Pays
helplines-country-none = Choisis un pays
helplines-emergency = Urgences :
helplines-call = Appeler
helplines-text = SMS
helplines-always = jour et nuit
helplines-talk = Quelqu’un à qui parler
helplines-remove = De l’aide pour faire retirer une photo
helplines-tell = Signaler une photo qui est en ligne
helplines-everywhere = Dans tous les pays
helplines-child-directory = Lignes d’écoute pour enfants et ados, par pays
helplines-inhope = Où signaler une photo qui est en ligne, par pays
helplines-find = Trouver une ligne d’écoute
helplines-checked = Lu sur les pages de chaque service en novembre 2026. Les numéros peuvent changer.

## Guides
guide-print = Imprimer ce guide
counselors-heading = Pour les profs et les adultes qui accompagnent
counselors-lead = Ici, un ou une élève peut faire arrêter une photo intime sans que personne d’autre la voie. Vous aidez à ce que ce soit sûr.
counselors-never = Ne regardez jamais la photo
counselors-never-what = Ne demandez jamais à la voir. Ne la copiez, ne l’imprimez, ne la transférez, ne la gardez et ne la recevez pas, même comme preuve.
counselors-never-who = L’élève fait tout sans aide, sur l’appareil qui a la photo. Vous ne voyez pas l’écran.
counselors-first = D’abord : l’élève est-il en sécurité ?
counselors-first-1 = Y a-t-il une menace, du chantage ou un adulte impliqué ? Alors appelez d’abord la police ou un service de signalement.
counselors-first-2 = Payer arrête rarement le chantage. Il faut bloquer la personne, mais garder les messages et le profil.
counselors-first-3 = Demandez à l’élève s’il ou elle pense à se faire du mal. Si oui, restez à ses côtés et demandez de l’aide tout de suite.
counselors-duty = Votre devoir d’informer
counselors-duty-1 = Dites ce que vous devez transmettre avant que l’élève vous en dise plus.
counselors-duty-2 = Ce service ne prévient ni la police, ni l’école, ni les parents. Vos propres devoirs restent.
counselors-duty-3 = Notez ce qui a été dit et fait. Ne notez pas le numéro de dossier.
counselors-tool = Utiliser le service
counselors-tool-1 = Faites d’abord l’entraînement. Ne testez pas avec d’autres photos : de vraies applis les chercheraient.
counselors-tool-2 = Passez la main avec le code ci-dessous. L’élève ouvre la page sur son propre téléphone.
counselors-tool-3 = Offrez à l’élève un lieu calme et du temps. Cela prend quelques minutes.
counselors-tool-4 = À la fin, l’élève reçoit un numéro de dossier. S’il est perdu, il ne peut pas être retrouvé.
counselors-code = Le numéro de dossier appartient à l’élève
counselors-code-1 = Il ne va pas dans le dossier scolaire.
counselors-code-2 = Si l’élève veut que vous suiviez, il ou elle peut vous donner un code de suivi.
counselors-code-3 = Un code de suivi montre où en est le dossier. Il ne peut rien changer.
counselors-school = Ce qu’une école peut faire
counselors-school-1 = Autoriser cette adresse dans le filtre de l’école.
counselors-school-2 = Offrir une pièce calme, du temps et quelqu’un à qui parler.
counselors-school-3 = Agir contre la diffusion de la photo, selon son règlement.
counselors-school-not = Ce qu’une école ne doit pas faire
counselors-school-not-1 = Chercher la photo sur le téléphone d’un élève, ou demander à d’autres de la montrer.
counselors-school-not-2 = Utiliser ce service à la place de l’élève, ou mettre la photo sur un appareil de l’école.
counselors-school-not-3 = Demander le numéro de dossier.
counselors-school-not-4 = Punir l’élève parce qu’il ou elle est sur la photo.
counselors-after = Ensuite
counselors-after-1 = Aidez l’élève à prévenir l’appli ou le site où se trouve la photo.
counselors-after-2 = Demandez aux autres d’effacer la photo et de ne pas la partager. Ne la regardez pas pour vérifier.
counselors-after-3 = Convenez du moment où vous vous reparlerez. La honte dure plus longtemps que la photo.
counselors-hand-over = Passer sur le téléphone de l’élève
counselors-hand-over-what = L’élève le scanne avec l’appareil photo. Il ouvre la page de départ et rien d’autre.
counselors-hand-over-qr = Code qui ouvre la page de départ
parents-heading = Pour les parents
parents-lead = Votre enfant a besoin de vous, près de lui et au calme. La photo peut être arrêtée sur beaucoup d’applis et de sites.
parents-first = D’abord
parents-first-1 = Dites : tu n’auras pas d’ennuis, et nous allons traverser cela ensemble.
parents-first-2 = Laissez votre enfant raconter ce qu’il veut. Ne demandez pas pourquoi.
parents-first-3 = Vous n’avez pas besoin de voir la photo.
parents-first-4 = Si votre enfant parle de se faire du mal, restez à ses côtés et demandez de l’aide tout de suite.
parents-do = Ce que vous pouvez faire
parents-do-1 = Restez auprès de votre enfant pendant qu’il utilise cette page sur son propre appareil.
parents-do-2 = Prévenez l’appli ou le site où se trouve la photo.
parents-do-3 = Gardez les messages et les profils de la personne qui menace. Ensuite, bloquez-la.
parents-do-4 = Appelez la police ou un service de signalement si un adulte est impliqué, ou s’il y a une menace.
parents-not = À éviter
parents-not-1 = Ne copiez pas la photo, ne l’envoyez ni à vous-même, ni à l’école, ni à la police.
parents-not-2 = Ne confisquez pas le téléphone sous le coup de la colère. Il contient ce qu’il faut pour aider.
parents-not-3 = Ne contactez pas la personne qui menace.
parents-threat = Quelqu’un menace votre enfant ?
parents-threat-blame = C’est la faute de la personne qui menace. Demandez de l’aide avant de décider si vous payez. Payer arrête rarement les menaces.

## Plain pages
plain-operator = Qui gère ce service
plain-operator-is = { $name } est géré par { $operator }. La loi de son pays s’applique.
plain-operator-unset = Le nom de la structure qui gère ce service n’a pas encore été indiqué ici.
privacy-heading = Confidentialité
privacy-lead = Nous gardons le moins possible. Voici tout.
privacy-kept = Ce que nous gardons
privacy-kept-1 = Les empreintes que tu envoies, verrouillées par une clé.
privacy-kept-2 = Une forme brouillée de ton numéro de dossier. Elle ne nous permet pas de lire ce numéro.
privacy-kept-3 = Le jour où chaque photo a été ajoutée, et ce qu’elle est devenue.
privacy-kept-4 = Quelle appli ou quel site a récupéré la liste, et quand.
privacy-not-kept = Ce que nous ne gardons pas
privacy-not-kept-1 = La photo ou la vidéo. Elle ne quitte jamais ton appareil.
privacy-not-kept-2 = Ton nom, ton e-mail ou ton numéro de téléphone. Nous ne les demandons pas.
privacy-not-kept-3 = Ton adresse sur le réseau, ton navigateur ou ton appareil. Ils ne sont dans aucun de nos journaux.
privacy-not-kept-4 = Des cookies ou quoi que ce soit d’autre sur ton appareil.
privacy-long = Combien de temps
privacy-long-1 = Un dossier et ses empreintes : 2 ans après ta dernière visite, sauf si la structure qui gère le service a fixé une autre durée.
privacy-long-2 = Quand tu arrêtes la recherche d’une photo, son empreinte est effacée aussitôt. Le fait qu’elle a été enlevée est gardé 1 an.
privacy-long-3 = La trace de qui a récupéré la liste : 2 ans.
privacy-long-4 = Le numéro d’un envoi, qui fait qu’il ne compte qu’une fois : 30 jours.
privacy-who = Qui les reçoit
privacy-who-1 = Les applis et les sites qui participent reçoivent les empreintes. Ils ne reçoivent aucun numéro de dossier.
privacy-who-2 = Toute personne qui a ton numéro de dossier peut voir et modifier ton dossier.
privacy-who-3 = Toute personne qui a ton code de suivi peut voir où en est le dossier.
privacy-who-4 = Si un tribunal l’ordonne, nous ne pouvons remettre que ce qui est cité ici. Il n’y a aucun nom.
privacy-rights = Tes droits
privacy-rights-1 = Tu peux voir ton dossier et arrêter la recherche à tout moment, avec ton numéro de dossier. Tu n’as besoin d’aucun adulte pour cela.
privacy-rights-2 = Sans le numéro de dossier, nous ne pouvons pas savoir quel dossier est le tien.
privacy-rights-3 = Tu peux interroger la structure qui gère le service sur tout cela, et te plaindre à l’autorité de protection des données de ton pays.
privacy-rights-4 = Nous gardons ces données pour faire retirer des photos de mineurs, et pour rien d’autre.
privacy-limits = Ce que nous ne pouvons pas cacher
privacy-limits-1 = Ton école ou ton fournisseur d’accès peut voir que tu as ouvert ce site.
privacy-limits-2 = Ton navigateur peut garder la visite dans son historique.
privacy-limits-3 = Un jour calme, on pourrait voir que deux photos envoyées vont ensemble.
privacy-software = Logiciels de cette page et leurs licences
terms-heading = Conditions
terms-for = Pour qui
terms-for-1 = Pour les photos et vidéos de toi, avec nudité ou à caractère sexuel, quand tu avais moins de 18 ans.
terms-for-2 = C’est gratuit, dans tous les pays.
terms-for-3 = Un parent peut aider son enfant, sur l’appareil qui a la photo.
terms-please = S’il te plaît
terms-please-1 = Envoie seulement les empreintes de photos qui te montrent.
terms-please-2 = N’envoie pas d’autres photos pour essayer ou pour nuire. Les applis et les sites vérifient ce qu’ils trouvent, et peuvent s’y opposer.
terms-please-3 = Ne publie et n’envoie plus la photo.
terms-no = Ce que nous ne pouvons pas promettre
terms-no-1 = Chaque appli et chaque site décide de ce qu’il retire.
terms-no-2 = Nous ne pouvons pas dire que chaque copie a été trouvée.
terms-no-3 = Le service peut parfois être en panne. Ce que nous avons dit avoir reçu est gardé.
accessibility-heading = Accessibilité
accessibility-lead = Tout le monde devrait pouvoir utiliser cette page sans aide. Elle vise WCAG 2.2, niveau AA.
accessibility-works = Ce qui marche
accessibility-works-1 = Le clavier seul, les lecteurs d’écran et la commande vocale.
accessibility-works-2 = Le texte à quatre fois sa taille, et les écrans à partir de 320 pixels de large.
accessibility-works-3 = Couleurs claires, sombres et très contrastées, selon les réglages de ton appareil.
accessibility-works-4 = Aucun mouvement n’est nécessaire, et rien ne bouge si ton appareil le demande.
accessibility-works-5 = Pas de limite de temps, pas de casse-tête, rien à retenir d’une page à l’autre.
accessibility-browsers = Navigateurs
accessibility-browsers-1 = Chrome ou Edge 110, Firefox 115, Safari 16.4, ou plus récents. JavaScript doit être activé.
accessibility-browsers-2 = Dans un mode d’isolement strict, la page peut ne pas marcher. Elle le dit alors.
accessibility-limits = Ce qui manque encore
accessibility-limits-1 = La page a été vérifiée par des outils et par ses auteurs, pas encore par des personnes qui utilisent un lecteur d’écran chaque jour.
accessibility-limits-2 = Les traductions n’ont pas encore été relues par des personnes dont c’est la langue maternelle.
language-heading = Langue
language-note = Ton choix est oublié quand tu quittes cette page.

## Errors: what happened, that nothing is lost, what to do
error-internal = Quelque chose n’a pas marché
error-internal-advice = Rien n’a été envoyé. Réessaie, s’il te plaît.
error-file_error = Ce fichier n’a pas pu être utilisé
error-file_error-advice = Rien n’a été envoyé. Choisis-en un autre, s’il te plaît.
error-unreadable_file = Ce fichier n’a pas pu être lu
error-unreadable_file-advice = Rien n’a été envoyé. Il a peut-être été déplacé ou effacé. Choisis-le de nouveau, s’il te plaît.
error-empty_file = Ce fichier est vide
error-empty_file-advice = Rien n’a été envoyé. Il est peut-être encore en train d’arriver sur ton téléphone. Ouvre-le d’abord dans ta galerie, puis choisis-le de nouveau.
error-unknown_format = Ce n’est pas une photo que nous savons lire
error-unknown_format-advice = Rien n’a été envoyé. JPEG, PNG, WebP, GIF, HEIC, AVIF, TIFF, BMP et la plupart des vidéos marchent. Tu peux faire une capture d’écran de la photo et la choisir.
error-missing_decoder = Ce type de photo ne peut pas être ouvert ici
error-missing_decoder-advice = Rien n’a été envoyé. Tu peux faire une capture d’écran de la photo et la choisir.
error-damaged_file = Ce fichier est abîmé
error-damaged_file-advice = Rien n’a été envoyé. Une partie manque ou est cassée. As-tu une autre copie sur cet appareil ?
error-too_large = Cette photo est trop grande
error-too_large-advice = Rien n’a été envoyé. Tu peux faire une capture d’écran de la photo et la choisir.
error-featureless = Cette photo n’a rien qui permette de la trouver
error-featureless-advice = Elle est d’une seule couleur. Son empreinte correspondrait à d’autres images unies, elle n’est donc pas envoyée. Choisis-en une autre, s’il te plaît.
error-out_of_memory = Cet appareil n’a plus assez de mémoire
error-out_of_memory-advice = Rien n’a été envoyé. Ferme les autres applis et onglets, puis réessaie.
error-worker_died = Le travail s’est arrêté
error-worker_died-advice = Rien n’a été envoyé. Nous avons déjà essayé deux fois. Ferme les autres applis et onglets, puis réessaie.
error-timed_out = Cette photo a pris trop de temps
error-timed_out-advice = Rien n’a été envoyé. Ferme les autres applis et onglets, puis réessaie.
error-bad_worker_answer = La réponse ne semblait pas juste
error-bad_worker_answer-advice = La partie qui lit les photos a donné une mauvaise réponse, nous l’avons donc arrêtée. Rien n’a été envoyé. Réessaie, s’il te plaît.
error-bad_value = Quelque chose n’a pas marché
error-bad_value-advice = Rien n’a été envoyé. Réessaie, s’il te plaît.
error-bad_fingerprint = Cette empreinte ne semble pas juste
error-bad_fingerprint-advice = Elle n’a pas été prise. Crée-la de nouveau à partir de la photo, s’il te plaît.
error-seal_broken = Cette page n’est pas sûre en ce moment
error-seal_broken-advice = La partie qui lit les photos ne doit avoir aucun accès au réseau. Ici elle en avait un, nous avons donc tout arrêté. Aucune photo n’a été ouverte. Reviens plus tard, s’il te plaît.
error-runtime_failed = Le programme des empreintes n’a pas démarré
error-runtime_failed-advice = Rien n’a été envoyé. Recharge la page, ou utilise un navigateur plus récent ou un autre appareil.
error-runtime_damaged = Une partie de cette page n’est pas comme elle devrait être
error-runtime_damaged-advice = Un fichier a été changé ou n’a pas été chargé en entier, nous ne l’utilisons donc pas. Rien n’a été envoyé. Recharge la page plus tard, s’il te plaît.
error-runtime_unreachable = Une partie de cette page n’a pas été chargée
error-runtime_unreachable-advice = Rien n’a été envoyé. Vérifie ta connexion, puis réessaie.
error-offline = Tu n’as pas de connexion
error-offline-advice = Rien n’est perdu : les empreintes sont gardées sur cette page. Elles sont envoyées quand la connexion revient. Laisse cette page ouverte.
error-server_unreachable = Nous n’avons pas pu joindre le serveur
error-server_unreachable-advice = Rien n’est perdu : les empreintes sont gardées sur cette page. Vérifie ta connexion, puis réessaie.
error-server_unreadable = Le serveur a donné une réponse que nous ne comprenons pas
error-server_unreadable-advice = Rien n’est perdu : les empreintes sont gardées sur cette page. Réessaie, s’il te plaît. Elles ne compteront qu’une fois.
error-server_busy = Le serveur est occupé
error-server_busy-advice = Rien n’est perdu : les empreintes sont gardées sur cette page. Attends une minute, puis réessaie.
error-server_refused = Le serveur ne l’a pas accepté
error-server_refused-advice = Les photos sont restées sur cet appareil. Tu peux changer les photos et réessayer. Si cela recommence, parle à une ligne d’écoute.
error-bad_case_id = Ce code a une faute de frappe
error-bad_case_id-advice = Rien n’a été envoyé. Compare-le avec ta note, s’il te plaît.
error-bad_follow_id = Ce code de suivi a une faute de frappe
error-bad_follow_id-advice = Rien n’a été envoyé. Compare-le avec ta note, s’il te plaît.
error-no_code = Il n’y a pas encore de code
error-no_code-advice = Écris ou colle ton numéro de dossier ou ton code de suivi.
error-unknown_case = Nous ne trouvons pas de dossier avec ce code
error-unknown_case-advice = Rien n’a été changé. Compare-le avec ta note, s’il te plaît. Un code de suivi ne marche plus quand un nouveau est créé.
error-implausible_fingerprint = Le serveur n’a pas pris une des empreintes
error-implausible_fingerprint-advice = Elle ne ressemble pas à une photo. Enlève les images unies ou dessinées, puis envoie de nouveau.
error-submission_differs = Ceci a déjà été envoyé sous une autre forme
error-submission_differs-advice = Rien n’a été ajouté. Reviens en arrière, crée de nouveau les empreintes, puis envoie.
error-case_full = Ce dossier est plein
error-case_full-advice = Il contient autant de photos que possible. Efface cette page et ouvre un nouveau dossier pour les autres.
