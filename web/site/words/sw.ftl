# Kiswahili. Translated from English; not yet read by a native speaker.
# “Wewe” in the plain form; no gender in the language.

## On every page
title = Taarifa
footer = Msaada na zaidi
footer-helplines = Zungumza na mtu
footer-proof = Jionee mwenyewe
footer-platforms = Wanaoshiriki
footer-privacy = Faragha
footer-terms = Masharti
footer-accessibility = Ufikiaji kwa wote
footer-language = Lugha
leave = Ondoka sasa
back = Rudi
continue = Endelea
try-again = Jaribu tena
picture = Picha { $number }

## Start
start-heading = Zuia picha yako ya faragha isisambae
start-lead = Je, kuna picha yako ya utupu au ya ngono, ya wakati ulikuwa chini ya miaka 18? Tunasaidia ipatikane na iondolewe.
start-how-device = Wewe unachagua picha. Inabaki kwenye kifaa hiki.
start-how-fingerprint = Kifaa hiki kinatengeneza alama yake ya kidijitali: mstari mrefu wa nambari. Alama hiyo tu ndiyo inatumwa.
start-how-platforms = Programu na tovuti zinazoshiriki zinaitafuta. Zinaikagua na zinaweza kuiondoa.
start-free = Ni bure. Hutoi jina lako. Inachukua dakika chache.
start-go = Anza
start-limits = Kisichowezekana
start-limit-private = Haifiki kwenye mazungumzo ya faragha yaliyosimbwa.
start-limit-sites = Haifiki kwenye programu na tovuti zisizoshiriki.
start-limit-edited = Picha iliyobadilishwa sana inaweza kukosekana. Unaweza kuongeza kila toleo ulilonalo.
start-kind = Huna kosa lolote kwetu. Umefanya vizuri kutafuta msaada.
start-ways = Njia nyingine za kuendelea
start-return = Nina msimbo wa ombi au msimbo wa kufuatilia
start-practice = Jaribu kwanza, kwa picha ya mfano
start-parents = Kwa wazazi
start-counselors = Kwa walimu na washauri

## What stands in the way on this device, said on the first page
device-in-app = Uko ndani ya programu nyingine
device-in-app-do = Huenda kuchagua picha kusifanye kazi hapa. Tumia menyu ya programu hiyo kufungua ukurasa huu kwenye kivinjari chako. Au nakili anwani, na uibandike hapo.
device-in-app-copy = Nakili anwani
device-small = Kifaa hiki kina kumbukumbu ndogo
device-small-do = Funga kwanza programu na vichupo vingine. Picha ikishindikana, jaribu kifaa kingine ambacho tayari kina picha hiyo.
device-insecure = Anwani hii haijalindwa
device-insecure-do = Kwenye anwani hii wengine wanaweza kusoma, hivyo hakuna kinachoweza kutengenezwa au kutumwa hapa. Fungua anwani inayoanza na “https:”.
device-no-wasm = Kivinjari hiki hakiwezi kutengeneza alama
device-no-wasm-do = Hakuna tatizo kwako wala kwa picha yako. Huenda hali kali ya kufungia imewashwa. Tumia kivinjari kingine, au kifaa kingine ambacho tayari kina picha.

## Before you begin
before-heading = Kabla ya kuanza
before-leave = Ukihitaji kuondoka haraka
before-leave-how = Bonyeza “Ondoka sasa” juu ya ukurasa wowote. Ukurasa huu unafutwa, na tovuti nyingine inafunguka mahali pake.
before-leave-keys = Kwenye kibodi unaweza kubonyeza Shift mara tatu.
before-leave-history = Kivinjari chako kinaweza kukumbuka kuwa ulifungua tovuti hii. Unaweza kufuta historia baadaye.
before-device = Mahali pa kufanyia
before-device-yours = Ni bora kwenye simu au kompyuta yako mwenyewe, mahali ambapo hakuna anayeona skrini.
before-device-holds = Tumia kifaa ambacho tayari kina picha hiyo. Usijitumie wala usimtumie mtu mwingine.
before-device-app = Je, umefungua ukurasa huu ndani ya programu nyingine? Tumia menyu ya programu hiyo kuufungua kwenye kivinjari chako.
before-threat = Je, kuna mtu anayekutishia?
before-threat-blame = Mwenye kosa ni anayetishia, si wewe. Pata msaada kabla ya kuamua kuhusu kulipa. Kulipa mara chache hukomesha vitisho.
before-threat-do = Mzuie, lakini hifadhi ujumbe na wasifu wake. Mwambie mtu mzima unayemwamini, au piga simu ya msaada.

## Age
age-heading = Je, ulikuwa chini ya miaka 18 ilipopigwa?
age-why = Umri wako wa sasa haujalishi.
age-under = Ndiyo
age-under-note = Kwenye picha nilikuwa na miaka 17 au chini yake
age-adult = Hapana
age-adult-note = Kwenye picha nilikuwa na miaka 18 au zaidi
age-unsure = Sina uhakika
age-unsure-note = Unaweza kuendelea

## 18 or older
adult-heading = Huduma nyingine inaweza kukusaidia
adult-why = Orodha hii ni ya picha za watu walio chini ya miaka 18. Kwa picha za watu wazima kuna StopNCII. Inafanya kazi kwa njia ileile, na ni bure.
adult-stopncii = Nenda StopNCII.org
adult-other = Je, picha iko mtandaoni sasa? Unaweza pia kuiambia programu au tovuti ilipo. Tafuta hapo “ripoti” au “msaada”.

## Who is it about
who-heading = Nani yuko kwenye picha?
who-me = Mimi
who-me-note = Mimi niko kwenye picha
who-child = Mtoto wangu
who-child-note = Mimi ni mzazi, au ninamlea mtoto
who-work = Mtu ninayemsaidia kazini
who-work-note = Mimi ni mwalimu, mshauri au kama hao
who-other = Mtu mwingine
who-other-note = Nilitumiwa, au niliiona

## My child
child-heading = Fanyeni pamoja
child-lead = Inafanya kazi vizuri zaidi kwenye kifaa ambacho tayari kina picha hiyo.
child-device = Usiombe picha itumwe kwenye simu yako. Nakala inaweza kumdhuru mtoto wako, na inaweza kuvunja sheria.
child-hands = Mwache mtoto wako ashike kifaa na achague. Huhitaji kuona picha.
child-calm = Kuwa mtulivu. Mtoto wako hakukosea kwa kuwa kwenye picha, wala kwa kukuambia.
child-code = Msimbo wa ombi ni wa mtoto wako. Msimbo wa kufuatilia unaweza kukuonyesha hali.
child-more = Zaidi kwa wazazi

## Somebody else
other-heading = Usiihifadhi, usiisambaze
other-lead = Umefanya vizuri kusimama na kuuliza. Aliye kwenye picha tu ndiye anaweza kutumia huduma hii.
other-keep = Usimtumie mtu yeyote, hata ili kupata msaada.
other-tell-them = Ikiwa unajua ni nani, mwambie kwa upole. Anaweza kuja hapa mwenyewe.
other-app = Iambie programu au tovuti ulipoiona. Tafuta hapo “ripoti” au “msaada”.
other-adult = Mwambie mtu mzima unayemwamini. Si lazima umwonyeshe picha.
other-law = Kuihifadhi kunaweza kuvunja sheria
other-law-why = Kuwa na picha ya ngono ya mtu aliye chini ya miaka 18 au kuisambaza ni kosa la jinai katika nchi nyingi. Ifute baada ya kumwambia anayeweza kuchukua hatua.
other-hotline = Kituo cha kupokea taarifa kinaweza kuchukua hatua kuhusu picha iliyo mtandaoni. Hapo si lazima utaje jina lako.

## Choose pictures
choose-heading = Chagua picha
choose-unsure = Huna uhakika wa umri wako kwenye picha. Ni sawa: endelea.
choose-stays = Picha zinabaki kwenye kifaa hiki. Sisi hatuzioni. Ukurasa huu hauzionyeshi.
choose-count = { $count ->
    [one] Picha moja imechaguliwa
   *[other] Picha { $count } zimechaguliwa
}
choose-remove = Ondoa picha { $number }
choose-pick = Chagua kutoka kifaa hiki
choose-pick-more = Chagua nyingine
choose-go = { $count ->
    [one] Tengeneza alama
   *[other] Tengeneza alama
}
choose-advice = Kinachosaidia
choose-advice-versions = Ongeza kila toleo ulilonalo. Picha iliyokatwa au kuhaririwa ina alama yake.
choose-advice-video = Picha hupatikana mara nyingi zaidi kuliko video. Ukiwa na picha tuli kutoka kwenye video, ziongeze pia.
choose-advice-original = Toleo la kwanza, lililo wazi zaidi, hufanya kazi vizuri zaidi.
choose-advice-not-again = Usipakue picha wala kuiomba ili kufanya hivi.
choose-only-real = Chagua tu picha unazotaka kuzizuia
choose-only-real-why = Programu na tovuti hutafuta kila alama inayotumwa. Tafadhali usitume picha nyingine kama jaribio.
choose-locked = Picha hizi ziko njiani. Unaweza kuongeza nyingine zikishatumwa.

## Which copies are found, where more than one form of a picture is made
copies-found = Tunaweza kupata nakala zilizopunguzwa au kugeuzwa, zilizokatwa ili zifae programu, au zilizowekwa kati ya mistari.
copies-screenshot = Baadhi ya tovuti zinaweza pia kuipata kwenye picha ya skrini.
copies-missed = Tunaweza kuikosa ikiwa mtu aliweka kibandiko au maandishi juu yake, au alikata upande mmoja. Ni vivyo hivyo kwa kolagi, au picha iliyopigwa kwenye skrini.
copies-add = Kwa hiyo ongeza kila toleo ulilonalo. Inasaidia.

## Making fingerprints
making-heading = Alama zinatengenezwa
making-offline = Haya yote yanafanyika kwenye kifaa chako. Ukitaka, unaweza kuwasha hali ya ndege sasa.
making-loading = Inaandaliwa: { $done } kati ya { $total } imepakiwa
making-starting = Inaandaliwa…
making-ask = Ili kutengeneza alama, ukurasa huu unahitaji kupakia { $size }. Kivinjari chako kimewekwa kuokoa data.
making-ask-go = Pakia sasa
making-progress = { $count ->
    [one] { $ended } kati ya picha { $count } imekamilika
   *[other] { $ended } kati ya picha { $count } zimekamilika
}
making-cancel = Ghairi
making-again = Jaribu hii tena
making-done-heading = Alama ziko tayari
making-done = { $count ->
    [one] Alama ya picha moja imetengenezwa. Bado hakuna kilichotumwa.
   *[other] Alama za picha { $count } zimetengenezwa. Bado hakuna kilichotumwa.
}
making-none-heading = Hakuna alama iliyoweza kutengenezwa
making-choose-others = Chagua picha nyingine
making-failed-heading = Ukurasa huu hauwezi kutengeneza alama sasa
picture-waiting = Inasubiri
picture-working = Inafanyiwa kazi…
picture-done = Imekamilika
picture-failed = Haikufaulu
picture-weak = Picha hii ina maelezo machache, hivyo ni vigumu kuipata. Ukiwa na toleo lililo wazi zaidi, liongeze pia. Faili ileile kabisa bado inaweza kupatikana.
video-exact = Kwa video hii, ni faili ileile kabisa tu inayoweza kupatikana. Ukiweza, iongeze pia kwenye kivinjari kingine au kifaa kingine: huenda kikaona zaidi.

## Check before sending
check-heading = Kagua kitakachotumwa
check-nothing-yet = Bado hakuna kilichotumwa. Inatumwa ukibonyeza “Tuma”.
check-tried = Hata ukijaribu mara nyingi, inahesabiwa mara moja tu.
check-sent-fingerprints = { $count ->
    [one] Inatumwa: alama za picha moja.
   *[other] Inatumwa: alama za picha { $count }.
}
check-sent-case = Inatumwa: msimbo wa ombi, uliotengenezwa na kivinjari chako. Ni msimbo wa bahati nasibu.
check-not-sent = Haitumwi: picha, jina la faili yake, wala jina lako.
check-size-sent = Kinachotumwa
check-size-pictures = Picha zako, zinazobaki hapa
check-exact = Onyesha maandishi kamili yanayotumwa
check-exact-note = Haya ndiyo yote, herufi kwa herufi.
check-keep-id = Kisha utapata msimbo wako wa ombi. Andaa njia ya kuuhifadhi: hatuwezi kukurudishia.
check-send = Tuma
check-sending = Inatumwa…
check-sending-button = Inatumwa…
check-partly = Sehemu imefika. Iliyobaki bado iko hapa, na inatumwa ukibonyeza “Tuma”.
check-parts = Inatumwa kwa sehemu. Zilizofika hadi sasa: { $done } kati ya { $total }.
check-show-id = Onyesha msimbo wangu wa ombi
check-work = Watu wengi wanatuma sasa hivi. Kifaa chako kinafanya hesabu ndogo kwanza. Inaweza kuchukua dakika moja.
check-work-added = Jibu la hesabu linaenda pamoja na maandishi. Halisemi chochote kukuhusu.
check-work-stop = Simamisha kwa sasa
check-change = Badilisha picha

## Practice
practice-banner = Mazoezi. Hakuna kinachotumwa.
practice-heading = Fanya mazoezi kwanza
practice-lead = Pitia hatua zote kwa picha ya mfano. Hakuna kinachotumwa.
practice-sample = Mfano huo ni mchoro wetu.
practice-real = Alama ni ya kweli: inatengenezwa kwenye kifaa hiki.
practice-never = Katika mazoezi ukurasa huu hauwezi kutuma. Kwa hiyo hakuna programu wala tovuti inayotafuta mfano.
practice-go = Anza mazoezi
practice-take-sample = Tumia picha ya mfano
practice-check = Hiki ndicho kingetumwa. Katika mazoezi hakuna kinachotumwa.
practice-send = Endelea bila kutuma
practice-end-heading = Hapa ndipo unapopata msimbo wako wa ombi
practice-end-lead = Hakuna kilichotumwa, hivyo hakuna msimbo wa ombi sasa.
practice-end-go = Maliza mazoezi

## Receipt
receipt-heading = Tumepokea
receipt-lead = { $count ->
    [one] Alama za picha moja zimehifadhiwa. Sasa zitaingia kwenye orodha.
   *[other] Alama za picha { $count } zimehifadhiwa. Sasa zitaingia kwenye orodha.
}
receipt-id = Msimbo wako wa ombi
receipt-keep-id = Hifadhi msimbo wako wa ombi
receipt-keep = Kwa msimbo huu unaweza kuangalia ombi lako baadaye, kuongeza picha, au kusimamisha utafutaji.
receipt-qr = Msimbo wako wa ombi kwa ajili ya kamera
receipt-copy = Nakili
receipt-save = Hifadhi kama faili
receipt-print = Chapisha
receipt-told-copied = Imenakiliwa.
receipt-told-not-copied = Kivinjari chako hakikuruhusu. Unaweza kuuandika msimbo.
receipt-told-saved = Imehifadhiwa kama “note.txt”.
receipt-told-stays = “Rudi” hubaki kwenye ukurasa huu, ili msimbo wako wa ombi usipotee. “Ondoka sasa” inakuondoa hapa.
receipt-file = { $id }
receipt-lost = Uhifadhi salama, uwe wako tu
receipt-lost-why = Hatujui wewe ni nani, hivyo msimbo uliopotea hauwezi kupatikana tena. Yeyote aliye nao anaweza kuona na kubadilisha ombi lako.
receipt-partly = Bado si vyote vimetumwa
receipt-partly-do = Hifadhi msimbo wako wa ombi sasa. Kisha rudi nyuma na utume iliyobaki.
receipt-next = Kinachofuata

## Next
next-heading = Kinachofuata
next-list = Alama zinaingia kwenye orodha. Hii inachukua dakika chache.
next-look = Programu na tovuti zinazoshiriki zinachukua orodha. Zinatafuta picha yako pale zinapoweza.
next-decide = Zikiipata, zinaikagua na zinaweza kuiondoa.
next-again = Tafadhali usichapishe wala kutuma picha hiyo tena
next-again-why = Sasa programu zinaweza kuipata inapotumwa. Hilo linaweza kufunga akaunti yako.
next-online = Je, iko mtandaoni sasa?
next-online-do = Iambie pia programu au tovuti ulipoiona. Usisubiri orodha.
next-online-us = Nchini Marekani kuna njia nyingine: ombi lililosainiwa kwa programu au tovuti. Kisha lazima ichukue hatua ndani ya saa 48. Kwa hilo unatoa jina lako.
next-case = Angalia ombi langu sasa
next-return = Ili kurudi baadaye, fungua tovuti hii na ubonyeze “Nina msimbo wa ombi au msimbo wa kufuatilia”.
next-clear = Safisha ukurasa huu
next-clear-what = Ukurasa huu unasahau msimbo wako wa ombi na picha zako. Vitu hivi vinaweza kubaki kwenye kifaa:
next-clear-history = Ziara hii, kwenye historia ya kivinjari chako.
next-clear-saved = Dokezo, ikiwa ulilihifadhi au kulichapisha.
next-clear-copied = Msimbo wa ombi, ikiwa uliunakili. Nakili maandishi mengine ili kuubadilisha.
next-clear-go = Safisha na umalize

## Who takes part
platforms-heading = Wanaoshiriki
platforms-lead = Programu na tovuti hizi zinachukua orodha ya alama na kutafuta picha hizo.
platforms-none = Bado hakuna programu wala tovuti iliyochukua orodha. Alama zako zinahifadhiwa hadi wakati huo.
platforms-unknown = Hatuwezi kuonyesha wanaoshiriki sasa hivi.
platforms-others = Kwa programu au tovuti ambayo haipo hapa, tumia ukurasa wake wa “ripoti” au “msaada”.
platforms-numbers = Tazama nambari

## The numbers
numbers-heading = Nambari
numbers-lead = Kila wiki tunahesabu kilichotumwa na kilichoondolewa.
numbers-hidden = Nambari iliyo chini ya { $least } haionyeshwi. Hivyo hakuna anayeweza kutambuliwa.
numbers-none = Bado hakuna wiki iliyokwisha. Nambari za kwanza huja baadaye.
numbers-unknown = Hatuwezi kuonyesha nambari sasa hivi.
numbers-cases = Maombi mapya
numbers-fingerprints = Alama mpya za kidijitali
numbers-removals = Zilizoondolewa, kama programu na tovuti zinavyotuambia
numbers-platforms = Programu na tovuti zinazoshiriki
numbers-chart = { $what }: mhimili mmoja kwa kila wiki. Jedwali linasema hivyohivyo.
numbers-week = Wiki kuanzia
numbers-count = Idadi
numbers-under = chini ya { $least }
numbers-data = Nambari kama data

## Come back
return-heading = Angalia ombi lako
return-lead = Kwa msimbo wako wa ombi unaweza kuona kilichotokea, kuongeza picha, au kusimamisha utafutaji.
return-label = Msimbo wa ombi au msimbo wa kufuatilia
return-note = Unaweza kuubandika. Nafasi na herufi ndogo si tatizo.
return-go = Angalia
return-asking = Subiri kidogo…
return-lost = Msimbo wa ombi uliopotea hauwezi kupatikana tena. Unaweza kuanza ombi jipya kwa picha zilezile.
visit-advice = Ombi lako limehifadhiwa. Hakikisha una mtandao, subiri dakika moja, kisha jaribu tena.

## Status
status-heading = Ombi lako
status-follows = Huu ni msimbo wa kufuatilia. Unaonyesha ombi na hauwezi kulibadilisha.
status-none = Hakuna picha kwenye ombi hili.
status-now-waiting = Alama zitaingia kwenye orodha hivi karibuni. Unaweza kufunga ukurasa huu.
status-now-listed = Alama zipo kwenye orodha. Sasa programu na tovuti zinaweza kuichukua.
status-now-taken = Kazi inaendelea. Orodha imechukuliwa na picha zinatafutwa.
status-now-removed = Kazi inaendelea. Angalau nakala moja imepatikana na kuondolewa.
status-now-withdrawn = Kila kitu katika ombi hili kimetolewa kwenye orodha.
status-video = Video ya { $number }
status-added = Iliongezwa tarehe { $day }
status-waiting = Inasubiri orodha
status-listed = Ipo kwenye orodha
status-taken = { $count ->
    [one] Alama imechukuliwa na programu au tovuti moja
   *[other] Alama imechukuliwa na programu na tovuti { $count }
}
status-removed = { $removed ->
    [one] Imepatikana na kuondolewa na programu au tovuti moja
   *[other] Imepatikana na kuondolewa na programu na tovuti { $removed }
}
status-withdrawn = Imetolewa kwenye orodha
status-refused = Hatukuweza kuiweka kwenye orodha. Tafadhali iongeze tena.
status-take-back = Simamisha kutafuta picha { $number }
status-take-all-back = Simamisha kutafuta picha zote
status-means = Maana yake
status-means-list = “Imechukuliwa” maana yake ni kwamba wanatafuta picha. Haimaanishi kwamba imepatikana.
status-means-found = Si kila programu na tovuti hutuambia ilichopata.
status-add = Ongeza picha zaidi
status-again = Angalia tena
status-follow = Mruhusu mtu afuatilie ombi hili

## Take back
withdraw-heading = { $count ->
    [one] Simamisha kutafuta picha hii?
   *[other] Simamisha kutafuta picha { $count }?
}
withdraw-list = Alama yake inatoka kwenye orodha. Programu na tovuti zinaacha kuitafuta.
withdraw-erased = Tunafuta alama hiyo papo hapo.
withdraw-after = Kilichokwisha kuondolewa hakirudi kwa sababu ya hili.
withdraw-again = Unaweza kuongeza picha hiyo tena baadaye.
withdraw-go = Simamisha kutafuta
withdraw-keep = Endelea kutafuta

## Follow code
follow-heading = Mruhusu mtu afuatilie ombi hili
follow-lead = Mpe mtu mzima unayemwamini msimbo wa kufuatilia. Msimbo wa ombi ubaki kwako.
follow-sees = Anaona hali ya kila picha, na siku ilipoongezwa.
follow-cannot = Hawezi kuona picha, kuiongeza wala kusimamisha utafutaji.
follow-replaced = Unaweza kutengeneza msimbo mpya wakati wowote. Kisha wa zamani unaacha kufanya kazi.
follow-code = Msimbo wa kufuatilia
follow-go = Tengeneza msimbo wa kufuatilia
follow-new = Tengeneza msimbo mpya na usimamishe wa zamani

## See for yourself
proof-heading = Jionee mwenyewe
proof-lead = Si lazima utuamini kwamba picha inabaki hapa. Unaweza kujaribu.
proof-airplane = Jaribio la hali ya ndege
proof-airplane-1 = Subiri hadi ukurasa uwe tayari. Kisha washa hali ya ndege.
proof-airplane-2 = Chagua picha na utengeneze alama. Inafanya kazi bila mtandao wowote.
proof-airplane-3 = Tazama maandishi kamili. Ndipo uwashe mtandao na uyatume.
proof-seal = Sehemu inayosoma picha yako imefungwa
proof-seal-what = Inafanya kazi chini ya kanuni ya kivinjari chako: hakuna mtandao. Kabla ya kuchukua picha, inajaribu kama kanuni hiyo inafanya kazi.
proof-try = Jaribu kila njia ya kutoka sasa
proof-trying = Inajaribu…
proof-not-tried = Haiko tayari au ina kazi. Jaribu tena baada ya muda mfupi.
proof-refused = Imekataliwa
proof-open = Iko wazi
proof-test = Kagua kifaa hiki
proof-test-what = Programu inatengeneza alama za mifano iliyo nayo, na kuzilinganisha na zinazojulikana.
proof-test-go = Kagua sasa
proof-test-asking = Inakagua…
proof-test-good = Alama zote ni sahihi kwenye kifaa hiki.
proof-test-bad = Kuna kitu hakiko sawa kwenye kifaa hiki. Tumia kivinjari kingine au kifaa kingine.
proof-requests = Ukurasa huu ulichoomba
proof-requests-what = { $count ->
    [one] Ombi moja la mtandao tangu ukurasa huu ufunguliwe.
   *[other] Maombi { $count } ya mtandao tangu ukurasa huu ufunguliwe.
}
proof-requests-show = Onyesha kila ombi la mtandao
proof-requests-tools = Zana za wasanidi za kivinjari chako zinaonyesha hayo hayo.
proof-column-address = Anwani
proof-column-sent = Maandishi yaliyotumwa
proof-column-received = Yaliyopokelewa
proof-build = Programu inayoendesha ukurasa huu
proof-build-what = Mtu yeyote anaweza kuiunda kutoka chanzo huria na kulinganisha nambari hii.
proof-honest = Tusichoweza kuahidi
proof-honest-list = Mtu akiiba orodha anaweza kujaribu kukisia mfano wa picha usio wazi. Kwa hiyo orodha imefungwa, na inaenda kwa wanaoshiriki tu.
proof-honest-network = Shule yako au mtoa huduma wako wa mtandao anaweza kuona kuwa ulifungua tovuti hii.
proof-honest-page = Ukurasa huu hauwezi kujikagua kikamilifu. Wengine wanaweza kuukagua kutoka nje.
proof-promises = Tunachoahidi

## What we promise, in the order of the list that our tests go by
promises-heading = Tunachoahidi
promises-lead = Kila ahadi ina jaribio. Mtu yeyote anaweza kuendesha majaribio, na kusoma kwenye chanzo jinsi kila moja inavyotimizwa.
promises-P01 = Sehemu inayosoma picha yako haina mtandao.
promises-P02 = Ukurasa huu unawasiliana na huduma hii pekee.
promises-P03 = Alama na msimbo wa ombi tu ndivyo vinatumwa.
promises-P04 = Ukishapakiwa, unafanya kazi katika hali ya ndege.
promises-P05 = Seva haipokei picha, hata kwa makosa.
promises-P06 = Alama ni za aina ambayo programu na tovuti hutumia.
promises-P07 = Mtu yeyote anaweza kukagua kuwa ukurasa huu unaendesha programu iliyochapishwa.
promises-P08 = Hakuna vidakuzi, hakuna ufuatiliaji, hakuna kinachohifadhiwa kwenye kifaa chako.
promises-P09 = Anwani yako ya mtandao, msimbo wako wa ombi na alama zako havimo kwenye kumbukumbu yetu yoyote.
promises-P10 = Msimbo wako wa ombi unatengenezwa kwenye kifaa chako. Tunahifadhi umbo lililochanganywa tu.
promises-P11 = Hakuna anayeingia kwenye ombi lako kwa kubahatisha.
promises-P13 = Kinachotumwa mara mbili kinahesabiwa mara moja.
promises-P14 = Tunaposema “tumepokea”, imehifadhiwa.
promises-P15 = Kila programu au tovuti inapochukua orodha, inaandikwa.
promises-P17 = Unapoondoka, ukurasa huu haubaki na kitu, na “Rudi” haiurudishi.
promises-P18 = Ukisimamisha kutafuta picha, inatoka kwenye orodha, nasi tunafuta alama yake.
promises-P21 = Hatuhifadhi zaidi ya yanayosemwa na ukurasa wa faragha.
promises-P22 = Takwimu zetu hazimwonyeshi mtu yeyote mmoja.
promises-P27 = Anayeiba hifadhidata yetu hawezi kusoma alama zilizomo.
promises-P28 = Hakuna anayeweza kutuuliza kama picha fulani ilitumwa.

## Helplines
helplines-heading = Zungumza na mtu
helplines-now = Ikiwa uko hatarini sasa, piga nambari ya dharura.
helplines-country = Nchi
helplines-country-none = Chagua nchi
helplines-emergency = Dharura:
helplines-call = Piga
helplines-text = Tuma ujumbe
helplines-always = usiku na mchana
helplines-talk = Mtu wa kuzungumza naye
helplines-remove = Msaada wa kuondoa picha
helplines-tell = Kutoa taarifa ya picha iliyo mtandaoni
helplines-everywhere = Katika kila nchi
helplines-child-directory = Simu za msaada kwa watoto na vijana, kwa nchi
helplines-inhope = Mahali pa kutoa taarifa ya picha iliyo mtandaoni, kwa nchi
helplines-find = Tafuta simu ya msaada
helplines-checked = Ilisomwa kwenye kurasa za kila huduma Novemba 2026. Nambari zinaweza kubadilika.

## Guides
guide-print = Chapisha mwongozo huu
counselors-heading = Kwa walimu na washauri
counselors-lead = Hapa mwanafunzi anaweza kuzuia picha ya faragha bila mtu mwingine kuiona. Unasaidia kufanya hilo liwe salama.
counselors-never = Usiangalie picha hiyo kamwe
counselors-never-what = Usiombe kamwe kuiona. Usiinakili, usiichapishe, usiitume mbele, usiihifadhi wala usiipokee, hata kama ushahidi.
counselors-never-who = Mwanafunzi anafanya yote peke yake, kwenye kifaa chenye picha. Wewe huoni skrini.
counselors-first = Kwanza: je, mwanafunzi yuko salama sasa?
counselors-first-1 = Je, kuna vitisho, ulaghai wa kutaka pesa, au mtu mzima anayehusika? Basi piga simu polisi au kituo cha taarifa kwanza.
counselors-first-2 = Kulipa mara chache hukomesha vitisho. Mtu huyo azuiwe, lakini ujumbe na wasifu wake vihifadhiwe.
counselors-first-3 = Uliza kama mwanafunzi anafikiria kujidhuru. Ikiwa ndivyo, kaa naye na upate msaada sasa.
counselors-duty = Wajibu wako wa kutoa taarifa
counselors-duty-1 = Sema ni nini unalazimika kutolea taarifa kabla mwanafunzi hajakuambia zaidi.
counselors-duty-2 = Huduma hii haiwaambii polisi, shule wala wazazi. Wajibu wako mwenyewe unabaki.
counselors-duty-3 = Andika kilichosemwa na kufanywa. Usiandike msimbo wa ombi.
counselors-tool = Kutumia huduma
counselors-tool-1 = Fanya mazoezi kwanza. Usijaribu kwa picha nyingine: programu halisi zingezitafuta.
counselors-tool-2 = Kabidhi kwa msimbo ulio hapa chini. Mwanafunzi anafungua ukurasa kwenye simu yake.
counselors-tool-3 = Mpe mwanafunzi mahali tulivu na muda. Inachukua dakika chache.
counselors-tool-4 = Mwishoni mwanafunzi anapata msimbo wa ombi. Ukipotea hauwezi kupatikana tena.
counselors-code = Msimbo wa ombi ni wa mwanafunzi
counselors-code-1 = Hauingii kwenye faili la shule.
counselors-code-2 = Ikiwa mwanafunzi anataka ufuatilie, anaweza kukupa msimbo wa kufuatilia.
counselors-code-3 = Msimbo wa kufuatilia unaonyesha hali. Hauwezi kubadilisha chochote.
counselors-school = Kinachowezekana kwa shule
counselors-school-1 = Kuruhusu anwani hii kwenye kichujio cha shule.
counselors-school-2 = Kutoa chumba tulivu, muda, na mtu wa kuzungumza naye.
counselors-school-3 = Kuchukua hatua dhidi ya kusambazwa kwa picha, kwa kanuni zake.
counselors-school-not = Ambacho shule haipaswi kufanya
counselors-school-not-1 = Kutafuta picha kwenye simu ya mwanafunzi, au kuwaomba wengine waionyeshe.
counselors-school-not-2 = Kutumia huduma hii badala ya mwanafunzi, au kuhamisha picha kwenye kifaa cha shule.
counselors-school-not-3 = Kuomba msimbo wa ombi.
counselors-school-not-4 = Kumwadhibu mwanafunzi kwa kuwa kwenye picha.
counselors-after = Baadaye
counselors-after-1 = Msaidie mwanafunzi kuiambia programu au tovuti ilipo picha.
counselors-after-2 = Waombe wengine wafute picha na wasiisambaze. Usiiangalie ili kuhakiki.
counselors-after-3 = Kubalianeni lini mtazungumza tena. Aibu hudumu kuliko picha.
counselors-hand-over = Kabidhi kwenye simu ya mwanafunzi
counselors-hand-over-what = Mwanafunzi anachanganua huu kwa kamera yake. Unafungua ukurasa wa mwanzo tu.
counselors-hand-over-qr = Msimbo unaofungua ukurasa wa mwanzo
parents-heading = Kwa wazazi
parents-lead = Mtoto wako anahitaji uwe mtulivu na karibu naye. Picha inaweza kuzuiwa kwenye programu na tovuti nyingi.
parents-first = Kwanza
parents-first-1 = Sema: huna kosa, na tutapita katika hili pamoja.
parents-first-2 = Mwache mtoto wako aseme kadiri anavyotaka. Usiulize kwa nini alifanya hivyo.
parents-first-3 = Huhitaji kuona picha.
parents-first-4 = Ikiwa mtoto wako anazungumza kuhusu kujidhuru, kaa naye na upate msaada sasa.
parents-do = Unachoweza kufanya
parents-do-1 = Kaa na mtoto wako anapotumia ukurasa huu kwenye kifaa chake.
parents-do-2 = Iambie programu au tovuti ilipo picha.
parents-do-3 = Hifadhi ujumbe na wasifu wa yeyote anayetishia. Kisha mzuie.
parents-do-4 = Piga simu polisi au kituo cha taarifa ikiwa mtu mzima anahusika, au kuna vitisho.
parents-not = Tafadhali usifanye hivi
parents-not-1 = Usinakili picha wala kujitumia, kumtumia mwalimu au polisi.
parents-not-2 = Usichukue simu kwa hasira. Ina kinachohitajika ili kusaidia.
parents-not-3 = Usiwasiliane na anayetishia.
parents-threat = Je, kuna mtu anayemtishia mtoto wako?
parents-threat-blame = Mwenye kosa ni anayetishia. Pata msaada kabla ya kuamua kuhusu kulipa. Kulipa mara chache hukomesha vitisho.

## Plain pages
plain-operator = Anayeendesha huduma hii
plain-operator-is = { $name } inaendeshwa na { $operator }. Sheria ya nchi walipo inatumika.
plain-operator-unset = Mwendeshaji bado hajaweka jina hapa.
privacy-heading = Faragha
privacy-lead = Tunahifadhi kidogo iwezekanavyo. Haya hapa yote.
privacy-kept = Tunachohifadhi
privacy-kept-1 = Alama unazotuma, zikiwa zimefungwa kwa ufunguo.
privacy-kept-2 = Umbo lililochanganywa la msimbo wako wa ombi. Hatuwezi kusoma msimbo kutoka kwake.
privacy-kept-3 = Siku ambayo kila picha iliongezwa, na kilichotokea kwake.
privacy-kept-4 = Ni programu au tovuti gani ilichukua orodha, na lini.
privacy-not-kept = Tusichohifadhi
privacy-not-kept-1 = Picha au video. Haiondoki kamwe kwenye kifaa chako.
privacy-not-kept-2 = Jina lako, barua pepe au nambari ya simu. Hatuulizi.
privacy-not-kept-3 = Anwani yako ya mtandao, kivinjari au kifaa chako. Havimo kwenye kumbukumbu yetu yoyote.
privacy-not-kept-4 = Vidakuzi au kitu kingine chochote kwenye kifaa chako.
privacy-long = Kwa muda gani
privacy-long-1 = Ombi na alama zake: miaka 2 tangu ziara yako ya mwisho, isipokuwa mwendeshaji ameweka muda mwingine.
privacy-long-2 = Ukisimamisha kutafuta picha, alama yake inafutwa papo hapo. Kwamba ilitolewa kwenye orodha kunahifadhiwa kwa mwaka 1.
privacy-long-3 = Rekodi ya aliyechukua orodha: miaka 2.
privacy-long-4 = Nambari ya utumaji, inayofanya uhesabiwe mara moja tu: siku 30.
privacy-who = Nani anapata
privacy-who-1 = Programu na tovuti zinazoshiriki zinapata alama. Hazipati msimbo wa ombi.
privacy-who-2 = Mtu mwenye msimbo wako wa ombi anaweza kuona na kubadilisha ombi lako.
privacy-who-3 = Mtu mwenye msimbo wako wa kufuatilia anaweza kuona hali.
privacy-who-4 = Mahakama ikiamuru, tunaweza kutoa tu kilichoorodheshwa hapa. Hakuna jina ndani yake.
privacy-rights = Haki zako
privacy-rights-1 = Unaweza kuangalia ombi lako na kusimamisha utafutaji wakati wowote, kwa msimbo wako wa ombi. Huhitaji mtu mzima kwa hilo.
privacy-rights-2 = Bila msimbo wa ombi hatuwezi kujua ombi lako ni lipi.
privacy-rights-3 = Unaweza kumuuliza mwendeshaji kuhusu haya yote, na kulalamika kwa ofisi ya ulinzi wa data ya nchi yako.
privacy-rights-4 = Tunahifadhi data hii ili picha za watoto ziondolewe, na si kwa kitu kingine.
privacy-limits = Tusichoweza kuficha
privacy-limits-1 = Shule yako au mtoa huduma wako wa mtandao anaweza kuona kuwa ulifungua tovuti hii.
privacy-limits-2 = Kivinjari chako kinaweza kuhifadhi ziara hii kwenye historia yake.
privacy-limits-3 = Siku tulivu, inaweza kuonekana kuwa picha mbili zilizotumwa zinaenda pamoja.
privacy-software = Programu za ukurasa huu na leseni zake
terms-heading = Masharti
terms-for = Ni kwa ajili ya nani
terms-for-1 = Ni kwa picha na video zinazokuonyesha, ukiwa uchi au kwa njia ya ngono, wakati ulikuwa chini ya miaka 18.
terms-for-2 = Ni bure, katika kila nchi.
terms-for-3 = Mzazi anaweza kumsaidia mtoto, kwenye kifaa chenye picha.
terms-please = Tafadhali
terms-please-1 = Tuma tu alama za picha zinazokuonyesha wewe.
terms-please-2 = Usitume picha nyingine ili kujaribu au kudhuru. Programu na tovuti hukagua zinachopata, na zinaweza kupinga.
terms-please-3 = Usichapishe wala kutuma picha hiyo tena.
terms-no = Tusichoweza kuahidi
terms-no-1 = Kila programu na tovuti huamua yenyewe inachoondoa.
terms-no-2 = Hatuwezi kusema kwamba kila nakala ilipatikana.
terms-no-3 = Huduma inaweza kukatika wakati mwingine. Tulichosema tumepokea kinahifadhiwa.
accessibility-heading = Ufikiaji kwa wote
accessibility-lead = Kila mtu anapaswa kuweza kutumia ukurasa huu peke yake. Unalenga WCAG 2.2, kiwango cha AA.
accessibility-works = Kinachofanya kazi
accessibility-works-1 = Kibodi pekee, visoma skrini, na udhibiti kwa sauti.
accessibility-works-2 = Maandishi mara nne ya ukubwa wake, na skrini nyembamba hadi pikseli 320.
accessibility-works-3 = Rangi za mwanga, giza na zenye utofauti mkubwa, kama kifaa chako kilivyowekwa.
accessibility-works-4 = Hakuna mwendo unaohitajika, na hakuna kinachosogea kifaa chako kikisema hivyo.
accessibility-works-5 = Hakuna kikomo cha muda, hakuna fumbo, hakuna cha kukumbuka kutoka ukurasa hadi ukurasa.
accessibility-browsers = Vivinjari
accessibility-browsers-1 = Chrome au Edge 110, Firefox 115, Safari 16.4, au mpya zaidi. JavaScript lazima iwe imewashwa.
accessibility-browsers-2 = Katika hali kali ya kufungia, huenda ukurasa usiweze kufanya kazi. Basi unasema hivyo.
accessibility-limits = Ambacho bado hakijafanyika
accessibility-limits-1 = Ulikaguliwa kwa zana na waliouunda, bado si na watu wanaotumia visoma skrini kila siku.
accessibility-limits-2 = Tafsiri bado hazijasomwa na wazungumzaji asilia.
language-heading = Lugha
language-note = Chaguo lako linasahauliwa unapoondoka kwenye ukurasa huu.

## Errors: what happened, that nothing is lost, what to do
error-internal = Hitilafu imetokea
error-internal-advice = Hakuna kilichotumwa. Tafadhali jaribu tena.
error-file_error = Faili hii haikuweza kutumika
error-file_error-advice = Hakuna kilichotumwa. Tafadhali chagua nyingine.
error-unreadable_file = Faili hii haikuweza kusomwa
error-unreadable_file-advice = Hakuna kilichotumwa. Huenda ilihamishwa au kufutwa. Tafadhali ichague tena.
error-empty_file = Faili hii ni tupu
error-empty_file-advice = Hakuna kilichotumwa. Huenda bado inapakiwa kwenye simu yako. Ifungue kwanza kwenye matunzio, kisha ichague tena.
error-unknown_format = Hii si picha tunayoweza kuisoma
error-unknown_format-advice = Hakuna kilichotumwa. JPEG, PNG, WebP, GIF, HEIC, AVIF, TIFF, BMP na video nyingi hufanya kazi. Unaweza kupiga picha ya skrini ya picha hiyo na kuichagua.
error-missing_decoder = Aina hii ya picha haiwezi kufunguliwa hapa
error-missing_decoder-advice = Hakuna kilichotumwa. Unaweza kupiga picha ya skrini ya picha hiyo na kuichagua.
error-damaged_file = Faili hii imeharibika
error-damaged_file-advice = Hakuna kilichotumwa. Sehemu yake imekosekana au imevunjika. Je, una nakala nyingine kwenye kifaa hiki?
error-too_large = Picha hii ni kubwa mno
error-too_large-advice = Hakuna kilichotumwa. Unaweza kupiga picha ya skrini ya picha hiyo na kuichagua.
error-featureless = Picha hii haina cha kutafuta
error-featureless-advice = Yote ni ya rangi moja. Alama yake ingefanana na picha nyingine tupu, hivyo haitumwi. Tafadhali chagua nyingine.
error-out_of_memory = Kumbukumbu ya kifaa hiki imeisha
error-out_of_memory-advice = Hakuna kilichotumwa. Funga programu na vichupo vingine, kisha jaribu tena.
error-worker_died = Kazi imesimama
error-worker_died-advice = Hakuna kilichotumwa. Tayari tumejaribu mara mbili. Funga programu na vichupo vingine, kisha jaribu tena.
error-timed_out = Picha hii ilichukua muda mrefu mno
error-timed_out-advice = Hakuna kilichotumwa. Funga programu na vichupo vingine, kisha jaribu tena.
error-bad_worker_answer = Jibu halikuonekana sawa
error-bad_worker_answer-advice = Sehemu inayosoma picha ilitoa jibu lisilo sahihi, hivyo tuliisimamisha. Hakuna kilichotumwa. Tafadhali jaribu tena.
error-bad_value = Hitilafu imetokea
error-bad_value-advice = Hakuna kilichotumwa. Tafadhali jaribu tena.
error-bad_fingerprint = Alama hii haionekani sawa
error-bad_fingerprint-advice = Haikupokelewa. Tafadhali itengeneze tena kutoka kwenye picha.
error-seal_broken = Ukurasa huu si salama kutumia sasa
error-seal_broken-advice = Sehemu inayosoma picha haipaswi kuwa na njia ya mtandao. Hapa ilikuwa nayo, hivyo tulisimama. Hakuna picha iliyofunguliwa. Tafadhali rudi baadaye.
error-runtime_failed = Programu ya alama haikuanza
error-runtime_failed-advice = Hakuna kilichotumwa. Pakia ukurasa tena, au tumia kivinjari kipya zaidi au kifaa kingine.
error-runtime_damaged = Sehemu ya ukurasa huu haiko inavyopaswa
error-runtime_damaged-advice = Faili ilibadilishwa au haikupakiwa yote, hivyo hatuitumii. Hakuna kilichotumwa. Tafadhali pakia ukurasa tena baadaye.
error-runtime_unreachable = Sehemu ya ukurasa huu haikupakiwa
error-runtime_unreachable-advice = Hakuna kilichotumwa. Hakikisha una mtandao, kisha jaribu tena.
error-offline = Huna mtandao
error-offline-advice = Hakuna kilichopotea: alama zimehifadhiwa kwenye ukurasa huu. Zinatumwa mtandao ukirudi. Acha ukurasa huu wazi.
error-server_unreachable = Hatukuweza kufikia seva
error-server_unreachable-advice = Hakuna kilichopotea: alama zimehifadhiwa kwenye ukurasa huu. Hakikisha una mtandao, kisha jaribu tena.
error-server_unreadable = Seva ilitoa jibu tusilolielewa
error-server_unreadable-advice = Hakuna kilichopotea: alama zimehifadhiwa kwenye ukurasa huu. Tafadhali jaribu tena. Zitahesabiwa mara moja tu.
error-server_busy = Seva ina kazi nyingi
error-server_busy-advice = Hakuna kilichopotea: alama zimehifadhiwa kwenye ukurasa huu. Subiri dakika moja, kisha jaribu tena.
error-server_refused = Seva haikuzikubali
error-server_refused-advice = Picha zimebaki kwenye kifaa hiki. Unaweza kubadilisha picha na kujaribu tena. Ikitokea tena, zungumza na simu ya msaada.
error-bad_case_id = Msimbo huu una kosa la kuandika
error-bad_case_id-advice = Hakuna kilichotumwa. Tafadhali ulinganishe na dokezo lako.
error-bad_follow_id = Msimbo huu wa kufuatilia una kosa la kuandika
error-bad_follow_id-advice = Hakuna kilichotumwa. Tafadhali ulinganishe na dokezo lako.
error-no_code = Bado hakuna msimbo
error-no_code-advice = Andika au bandika msimbo wako wa ombi au wa kufuatilia.
error-unknown_case = Hatuoni ombi lenye msimbo huu
error-unknown_case-advice = Hakuna kilichobadilika. Tafadhali ulinganishe na dokezo lako. Msimbo wa kufuatilia unaacha kufanya kazi mpya unapotengenezwa.
error-implausible_fingerprint = Seva haikukubali mojawapo ya alama
error-implausible_fingerprint-advice = Haionekani kama ya picha halisi. Ondoa picha tupu au za kuchora, kisha tuma tena.
error-submission_differs = Hii ilitumwa awali kwa umbo jingine
error-submission_differs-advice = Hakuna kilichoongezwa. Rudi nyuma, tengeneza alama tena, kisha tuma.
error-case_full = Ombi hili limejaa
error-case_full-advice = Lina picha nyingi kadiri linavyoweza. Safisha ukurasa huu na uanze ombi jipya kwa nyingine.
