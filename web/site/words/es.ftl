# Español. Translated from English; not yet read by a native speaker.
# «Tú», neutral between countries; no ending that gives the reader a gender.

## On every page
title = Información
footer = Ayuda y más
footer-helplines = Habla con alguien
footer-proof = Compruébalo
footer-platforms = Quiénes participan
footer-privacy = Privacidad
footer-terms = Condiciones
footer-accessibility = Accesibilidad
footer-language = Idioma
leave = Salir ya
back = Atrás
continue = Continuar
try-again = Volver a intentar
picture = Foto { $number }

## Start
start-heading = Frena la difusión de una foto íntima tuya
start-lead = ¿Hay una foto tuya con desnudez o de tipo sexual, de cuando tenías menos de 18 años? Ayudamos a que la encuentren y la quiten.
start-how-device = Tú eliges la foto. La foto se queda en este dispositivo.
start-how-fingerprint = Este dispositivo crea su huella: una larga fila de números. Solo se envía la huella.
start-how-platforms = Las apps y los sitios que participan la buscan. La revisan y pueden quitarla.
start-free = Es gratis. No das tu nombre. Toma unos minutos.
start-go = Empezar
start-limits = Lo que no puede hacer
start-limit-private = No llega a los chats privados que están cifrados.
start-limit-sites = No llega a las apps y los sitios que no participan.
start-limit-edited = Puede no encontrar una foto que cambió mucho. Puedes agregar cada versión que tengas.
start-kind = Con nosotros no estás en problemas. Hiciste bien en buscar ayuda.
start-ways = Otras formas de seguir
start-return = Tengo un ID de caso o un código de seguimiento
start-practice = Pruébalo primero, con una foto de ejemplo
start-parents = Para madres y padres
start-counselors = Para docentes y orientación escolar

## What stands in the way on this device, said on the first page
device-in-app = Estás dentro de otra app
device-in-app-do = Puede que aquí no funcione elegir fotos. Usa el menú de esa app para abrir esta página en tu navegador. O copia la dirección y pégala allí.
device-in-app-copy = Copiar la dirección
device-small = Este dispositivo tiene poca memoria
device-small-do = Primero cierra otras apps y pestañas. Si una foto no funciona, prueba con otro dispositivo que ya la tenga.
device-insecure = Esta dirección no está protegida
device-insecure-do = En esta dirección otras personas podrían leer lo que pasa, así que aquí no se puede crear ni enviar nada. Abre la dirección que empieza por «https:».
device-no-wasm = Este navegador no puede crear huellas
device-no-wasm-do = Tú no hiciste nada mal y tu foto tampoco tiene nada malo. Puede que esté activado un modo de aislamiento estricto. Usa otro navegador u otro dispositivo que ya tenga la foto.

## Before you begin
before-heading = Antes de empezar
before-leave = Si necesitas irte rápido
before-leave-how = Toca «Salir ya» arriba en cualquier página. Esta página se borra y en su lugar se abre otro sitio.
before-leave-keys = Con un teclado puedes pulsar Shift tres veces.
before-leave-history = Puede que tu navegador recuerde que estuviste en este sitio. Después puedes borrar el historial.
before-device = Dónde lo haces
before-device-yours = Lo mejor es tu propio teléfono o computadora, donde nadie vea la pantalla.
before-device-holds = Usa el dispositivo donde ya está la foto. No te la envíes ni se la envíes a nadie.
before-device-app = ¿Abriste esto dentro de otra app? Usa el menú de esa app para abrirlo en tu navegador.
before-threat = ¿Alguien te está amenazando?
before-threat-blame = La culpa es de quien amenaza, no tuya. Busca ayuda antes de decidir si pagas. Pagar casi nunca lo detiene.
before-threat-do = Bloquea a esa persona, pero guarda sus mensajes y su perfil. Cuéntaselo a una persona adulta de confianza o llama a una línea de ayuda.

## Age
age-heading = ¿Tenías menos de 18 años cuando se tomó?
age-why = No importa qué edad tienes ahora.
age-under = Sí
age-under-note = En la foto tenía 17 años o menos
age-adult = No
age-adult-note = En la foto tenía 18 años o más
age-unsure = No lo sé con seguridad
age-unsure-note = Puedes seguir

## 18 or older
adult-heading = Otro servicio puede ayudarte
adult-why = Esta lista es para fotos de personas menores de 18 años. Para fotos de personas adultas existe StopNCII. Funciona de la misma manera y es gratis.
adult-stopncii = Ir a StopNCII.org
adult-other = ¿La foto está en internet ahora? También puedes avisar a la app o al sitio donde está. Busca allí «denunciar» o «ayuda».

## Who is it about
who-heading = ¿Quién está en la foto?
who-me = Yo
who-me-note = Estoy en la foto
who-child = Mi hija o hijo
who-child-note = Soy madre, padre o cuido de esa persona
who-work = Alguien a quien ayudo en mi trabajo
who-work-note = Trabajo en la docencia, la orientación o algo similar
who-other = Otra persona
who-other-note = Me la enviaron o la encontré

## My child
child-heading = Háganlo en compañía
child-lead = Funciona mejor en el dispositivo que ya tiene la foto.
child-device = No pidas que envíen la foto a tu teléfono. Una copia podría hacerle daño y podría ir contra la ley.
child-hands = Deja que sostenga el dispositivo y elija. No necesitas ver la foto.
child-calm = Mantén la calma. No hizo nada malo por estar en la foto ni por contártelo.
child-code = El ID del caso le pertenece. Con un código de seguimiento tú puedes ver el estado.
child-more = Más para madres y padres

## Somebody else
other-heading = No la guardes ni la compartas
other-lead = Hiciste bien en parar y preguntar. Solo quien está en la foto puede usar este servicio.
other-keep = No se la envíes a nadie, ni siquiera para pedir ayuda.
other-tell-them = Si sabes quién es, díselo con cariño. Puede venir aquí por su cuenta.
other-app = Avisa a la app o al sitio donde la viste. Busca allí «denunciar» o «ayuda».
other-adult = Cuéntaselo a una persona adulta de confianza. No tienes que mostrarle la foto.
other-law = Guardarla puede ir contra la ley
other-law-why = Tener o compartir una foto sexual de alguien menor de 18 años es delito en la mayoría de los países. Bórrala después de avisar a quien pueda actuar.
other-hotline = Una línea de denuncia puede actuar sobre una foto que está en internet. Allí no tienes que dar tu nombre.

## Choose pictures
choose-heading = Elige las fotos
choose-unsure = No sabes con seguridad qué edad tenías en la foto. Está bien: sigue.
choose-stays = Las fotos se quedan en este dispositivo. No las vemos. Esta página no las muestra.
choose-count = { $count ->
    [one] Una foto elegida
   *[other] { $count } fotos elegidas
}
choose-remove = Quitar la foto { $number }
choose-pick = Elegir de este dispositivo
choose-pick-more = Elegir más
choose-go = { $count ->
    [one] Crear la huella
   *[other] Crear las huellas
}
choose-advice = Qué ayuda
choose-advice-versions = Agrega cada versión que tengas. Una foto recortada o editada tiene su propia huella.
choose-advice-video = Las fotos se encuentran más a menudo que los videos. Si tienes imágenes fijas de un video, agrégalas también.
choose-advice-original = La primera versión, la más clara, es la que mejor funciona.
choose-advice-not-again = No descargues una foto ni la pidas para hacer esto.
choose-only-real = Elige solo fotos que quieres frenar
choose-only-real-why = Las apps y los sitios buscan cada huella que se envía. Por favor, no envíes otras fotos para probar.
choose-locked = Estas fotos van en camino. Puedes agregar más cuando se hayan enviado.

## Which copies are found, where more than one form of a picture is made
copies-found = Podemos encontrar copias más pequeñas o volteadas, recortadas para una app o puestas entre franjas.
copies-screenshot = Algunos sitios también pueden encontrarla en una captura de pantalla.
copies-missed = Puede escapársenos si alguien le puso encima un sticker o un texto, o le cortó un lado. Lo mismo pasa con un collage o con una foto de una pantalla.
copies-add = Por eso, agrega cada versión que tengas. Ayuda.

## Making fingerprints
making-heading = Creando las huellas
making-offline = Todo esto se hace en tu dispositivo. Si quieres, ya puedes activar el modo avión.
making-loading = Preparando: { $done } de { $total } cargados
making-starting = Preparando…
making-ask = Para crear huellas, esta página tiene que cargar { $size }. Tu navegador está en modo de ahorro de datos.
making-ask-go = Cargar ahora
making-progress = { $count ->
    [one] { $ended } de una foto está lista
   *[other] { $ended } de { $count } fotos están listas
}
making-cancel = Cancelar
making-again = Intentar de nuevo con esta
making-done-heading = Las huellas están listas
making-done = { $count ->
    [one] Se creó una huella. Todavía no se envió nada.
   *[other] Se crearon las huellas de { $count } fotos. Todavía no se envió nada.
}
making-none-heading = No se pudo crear ninguna huella
making-choose-others = Elegir otras fotos
making-failed-heading = Esta página no puede crear huellas ahora
picture-waiting = En espera
picture-working = En proceso…
picture-done = Lista
picture-failed = No se pudo
picture-weak = Esta foto tiene pocos detalles y por eso es difícil de encontrar. Si tienes una versión más clara, agrégala también. El mismo archivo exacto sí se puede encontrar.
video-exact = De este video solo se puede encontrar el mismo archivo exacto. Si puedes, agrégalo también en otro navegador o en otro dispositivo: allí puede que se vea más.

## Check before sending
check-heading = Revisa lo que se va a enviar
check-nothing-yet = Todavía no se envió nada. Se envía cuando tocas «Enviar».
check-tried = Por más veces que lo intentes, cuenta una sola vez.
check-sent-fingerprints = { $count ->
    [one] Se envía: las huellas de una foto.
   *[other] Se envía: las huellas de { $count } fotos.
}
check-sent-case = Se envía: un ID de caso creado por tu navegador. Es un código al azar.
check-not-sent = No se envía: la foto, el nombre de su archivo ni tu nombre.
check-size-sent = Lo que se envía
check-size-pictures = Tus fotos, que se quedan aquí
check-exact = Mostrar el texto exacto que se envía
check-exact-note = Esto es todo, letra por letra.
check-keep-id = A continuación recibes tu ID de caso. Prepara cómo guardarlo: no podemos recuperarlo por ti.
check-send = Enviar
check-sending = Enviando…
check-sending-button = Enviando…
check-partly = Una parte ya llegó. El resto sigue aquí y se envía cuando tocas «Enviar».
check-parts = Se envía por partes. Ya llegaron: { $done } de { $total }.
check-show-id = Mostrar mi ID de caso
check-work = Ahora mismo hay mucha gente enviando. Tu dispositivo hace antes una pequeña cuenta. Puede tardar un minuto.
check-work-added = El resultado de la cuenta va junto con el texto. No dice nada de ti.
check-work-stop = Parar por ahora
check-change = Cambiar las fotos

## Practice
practice-banner = Práctica. No se envía nada.
practice-heading = Practica primero
practice-lead = Haz todos los pasos con una foto de ejemplo. No se envía nada.
practice-sample = El ejemplo es un dibujo nuestro.
practice-real = La huella es real: se crea en este dispositivo.
practice-never = En la práctica esta página no puede enviar. Así ninguna app ni sitio busca el ejemplo.
practice-go = Empezar la práctica
practice-take-sample = Usar la foto de ejemplo
practice-check = Esto es lo que se enviaría. En la práctica no se envía nada.
practice-send = Seguir sin enviar
practice-end-heading = Aquí recibes tu ID de caso
practice-end-lead = No se envió nada, así que ahora no hay ID de caso.
practice-end-go = Terminar la práctica

## Receipt
receipt-heading = Lo recibimos
receipt-lead = { $count ->
    [one] Las huellas de una foto están guardadas. Ahora pasarán a la lista.
   *[other] Las huellas de { $count } fotos están guardadas. Ahora pasarán a la lista.
}
receipt-id = Tu ID de caso
receipt-keep-id = Guarda tu ID de caso
receipt-keep = Con este código puedes ver tu caso más tarde, agregar fotos o parar la búsqueda.
receipt-qr = Tu ID de caso como código para una cámara
receipt-copy = Copiar
receipt-save = Guardar como archivo
receipt-print = Imprimir
receipt-told-copied = Copiado.
receipt-told-not-copied = Tu navegador no lo permitió. Puedes anotar el código.
receipt-told-saved = Guardado como «note.txt».
receipt-told-stays = «Atrás» no sale de esta página, para que no se pierda tu ID de caso. «Salir ya» te lleva fuera.
receipt-file = { $id }
receipt-lost = Guárdalo bien y no lo compartas
receipt-lost-why = No sabemos quién eres, así que un código perdido no se puede recuperar. Quien lo tenga puede ver y cambiar tu caso.
receipt-partly = Todavía no se envió todo
receipt-partly-do = Guarda ahora tu ID de caso. Luego vuelve atrás y envía el resto.
receipt-next = Qué pasa después

## Next
next-heading = Qué pasa después
next-list = Las huellas pasan a una lista. Esto toma unos minutos.
next-look = Las apps y los sitios que participan recogen la lista. Buscan tu foto donde pueden.
next-decide = Si la encuentran, la revisan y pueden quitarla.
next-again = Por favor, no publiques ni envíes la foto otra vez
next-again-why = Ahora las apps pueden encontrarla cuando se envía. Eso podría bloquear tu cuenta.
next-online = ¿Está en internet ahora?
next-online-do = Avisa también a la app o al sitio donde la viste. No esperes a la lista.
next-online-us = En Estados Unidos hay otro camino: una solicitud firmada a la app o al sitio. Después tienen que actuar en 48 horas. Para eso das tu nombre.
next-case = Ver mi caso ahora
next-return = Para volver más tarde, abre este sitio y toca «Tengo un ID de caso o un código de seguimiento».
next-clear = Limpiar esta página
next-clear-what = Esta página olvida tu ID de caso y tus fotos. Estas cosas pueden quedar en el dispositivo:
next-clear-history = La visita, en el historial de tu navegador.
next-clear-saved = La nota, si la guardaste o la imprimiste.
next-clear-copied = El ID de caso, si lo copiaste. Copia otro texto para reemplazarlo.
next-clear-go = Limpiar y terminar

## Who takes part
platforms-heading = Quiénes participan
platforms-lead = Estas apps y sitios recogen la lista de huellas y buscan las fotos.
platforms-none = Ninguna app ni sitio ha recogido la lista todavía. Tus huellas se guardan para cuando lo hagan.
platforms-unknown = Ahora no podemos mostrar quiénes participan.
platforms-others = Para una app o un sitio que no está aquí, usa su propia página de «denunciar» o «ayuda».
platforms-numbers = Ver los números

## The numbers
numbers-heading = Los números
numbers-lead = Cada semana contamos lo que se envió y lo que se quitó.
numbers-hidden = No mostramos un número menor que { $least }. Así nadie puede ser reconocido por él.
numbers-none = Todavía no ha terminado ninguna semana. Los primeros números llegarán después.
numbers-unknown = Ahora no podemos mostrar los números.
numbers-cases = Casos nuevos
numbers-fingerprints = Huellas nuevas
numbers-removals = Quitado, según nos dicen las apps y los sitios
numbers-platforms = Apps y sitios que participan
numbers-chart = { $what }: una barra por semana. La tabla dice lo mismo.
numbers-week = Semana del
numbers-count = Cantidad
numbers-under = menos de { $least }
numbers-data = Los números como datos

## Come back
return-heading = Mira tu caso
return-lead = Con tu ID de caso puedes ver qué ha pasado, agregar fotos o parar la búsqueda.
return-label = ID de caso o código de seguimiento
return-note = Puedes pegarlo. Los espacios y las minúsculas no importan.
return-go = Ver
return-asking = Un momento…
return-lost = Un ID de caso perdido no se puede recuperar. Puedes empezar un caso nuevo con las mismas fotos.
visit-advice = Tu caso está guardado. Revisa tu conexión, espera un minuto y vuelve a intentarlo.

## Status
status-heading = Tu caso
status-follows = Este es un código de seguimiento. Muestra el caso y no puede cambiarlo.
status-none = No hay fotos en este caso.
status-now-waiting = Las huellas pasarán pronto a la lista. Puedes cerrar esta página.
status-now-listed = Las huellas están en la lista. Ahora las apps y los sitios pueden recogerla.
status-now-taken = Está funcionando. Ya recogieron la lista y la búsqueda está en marcha.
status-now-removed = Está funcionando. Encontraron y quitaron al menos una copia.
status-now-withdrawn = Todo lo de este caso salió de la lista.
status-video = Video { $number }
status-added = Agregada el { $day }
status-waiting = A la espera de la lista
status-listed = En la lista
status-taken = { $count ->
    [one] Una app o un sitio recogió la huella
   *[other] { $count } apps y sitios recogieron la huella
}
status-removed = { $removed ->
    [one] La encontró y la quitó una app o un sitio
   *[other] La encontraron y la quitaron { $removed } apps y sitios
}
status-withdrawn = Fuera de la lista
status-refused = No pudimos ponerla en la lista. Agrégala otra vez, por favor.
status-take-back = Parar la búsqueda de la foto { $number }
status-take-all-back = Parar la búsqueda de todas las fotos
status-means = Qué significa esto
status-means-list = «Recogió» significa que buscan la foto. No significa que la hayan encontrado.
status-means-found = No todas las apps y sitios nos dicen qué encontraron.
status-add = Agregar más fotos
status-again = Mirar de nuevo
status-follow = Dejar que alguien siga este caso

## Take back
withdraw-heading = { $count ->
    [one] ¿Parar la búsqueda de esta foto?
   *[other] ¿Parar la búsqueda de { $count } fotos?
}
withdraw-list = Su huella sale de la lista. Las apps y los sitios dejan de buscarla.
withdraw-erased = Borramos la huella de inmediato.
withdraw-after = Lo que ya se quitó no vuelve por esto.
withdraw-again = Puedes agregar la foto otra vez más adelante.
withdraw-go = Parar la búsqueda
withdraw-keep = Seguir buscando

## Follow code
follow-heading = Dejar que alguien siga este caso
follow-lead = Da un código de seguimiento a una persona adulta de confianza. El ID de caso es solo para ti.
follow-sees = Puede ver el estado de cada foto y el día en que se agregó.
follow-cannot = No puede ver una foto, agregarla ni parar la búsqueda.
follow-replaced = Puedes crear un código nuevo en cualquier momento. Entonces el anterior deja de funcionar.
follow-code = Código de seguimiento
follow-go = Crear un código de seguimiento
follow-new = Crear un código nuevo y anular el anterior

## See for yourself
proof-heading = Compruébalo
proof-lead = No tienes que creernos que la foto se queda aquí. Puedes probarlo.
proof-airplane = La prueba del modo avión
proof-airplane-1 = Espera a que la página esté lista. Luego activa el modo avión.
proof-airplane-2 = Elige una foto y crea la huella. Funciona sin ninguna conexión.
proof-airplane-3 = Mira el texto exacto. Solo entonces vuelve a conectarte y envíalo.
proof-seal = La parte que lee tu foto está sellada
proof-seal-what = Funciona bajo una regla de tu navegador: sin red. Antes de tomar una foto, comprueba que la regla se cumple.
proof-try = Probar ahora todas las salidas
proof-trying = Probando…
proof-not-tried = No está lista o está ocupada. Vuelve a intentarlo en un momento.
proof-refused = Rechazada
proof-open = Abierta
proof-test = Comprobar este dispositivo
proof-test-what = El programa crea las huellas de muestras que trae consigo y las compara con las conocidas.
proof-test-go = Comprobar ahora
proof-test-asking = Comprobando…
proof-test-good = Todas las huellas son correctas en este dispositivo.
proof-test-bad = Algo no está bien en este dispositivo. Usa otro navegador u otro dispositivo.
proof-requests = Lo que pidió esta página
proof-requests-what = { $count ->
    [one] Una petición desde que se abrió esta página.
   *[other] { $count } peticiones desde que se abrió esta página.
}
proof-requests-show = Mostrar cada petición
proof-requests-tools = Las herramientas de desarrollo de tu navegador muestran lo mismo.
proof-column-address = Dirección
proof-column-sent = Texto enviado
proof-column-received = Recibido
proof-build = El programa que funciona aquí
proof-build-what = Cualquiera puede construirlo desde el código abierto y comparar este número.
proof-honest = Lo que no podemos prometer
proof-honest-list = Quien robara la lista podría intentar adivinar una imagen parecida, borrosa y aproximada. Por eso la lista está bajo llave y solo llega a quienes participan.
proof-honest-network = Tu escuela o tu proveedor de internet puede ver que abriste este sitio.
proof-honest-page = Esta página no puede comprobarse del todo a sí misma. Otras personas pueden comprobarla desde fuera.
proof-promises = Lo que prometemos

## What we promise, in the order of the list that our tests go by
promises-heading = Lo que prometemos
promises-lead = Cada promesa tiene una prueba. Cualquiera puede ejecutar las pruebas y leer en el código cómo se cumple cada una.
promises-P01 = La parte que lee tu foto no tiene red.
promises-P02 = Esta página habla solo con este servicio.
promises-P03 = Solo se envían las huellas y un ID de caso.
promises-P04 = Una vez cargada, funciona en modo avión.
promises-P05 = El servidor no acepta fotos, ni siquiera por error.
promises-P06 = Las huellas son del tipo que usan las apps y los sitios.
promises-P07 = Cualquiera puede comprobar que esta página usa el programa publicado.
promises-P08 = Sin cookies, sin rastreo, sin nada guardado en tu dispositivo.
promises-P09 = Tu dirección en la red, tu ID de caso y tus huellas no están en ningún registro nuestro.
promises-P10 = Tu ID de caso se crea en tu dispositivo. Guardamos solo una forma codificada.
promises-P11 = Nadie entra en tu caso adivinando.
promises-P13 = Lo que se envía dos veces cuenta una sola vez.
promises-P14 = Cuando decimos que lo recibimos, está guardado.
promises-P15 = Cada vez que una app o un sitio recoge la lista, queda anotado.
promises-P17 = Cuando sales, esta página no conserva nada, y «Atrás» no la trae de vuelta.
promises-P18 = Cuando paras la búsqueda de una foto, sale de la lista y borramos su huella.
promises-P21 = No guardamos más de lo que dice la página de privacidad.
promises-P22 = Nuestras cifras no señalan a ninguna persona.
promises-P27 = Quien robe nuestra base de datos no puede leer las huellas que hay en ella.
promises-P28 = Nadie puede preguntarnos si se envió una foto.

## Helplines
helplines-heading = Habla con alguien
helplines-now = Si estás en peligro ahora, llama al número de emergencias.
helplines-country = País
helplines-country-none = Elige un país
helplines-emergency = Emergencias:
helplines-call = Llamar
helplines-text = Mensaje de texto
helplines-always = día y noche
helplines-talk = Alguien con quien hablar
helplines-remove = Ayuda para que quiten una foto
helplines-tell = Avisar de una foto que está en internet
helplines-everywhere = En todos los países
helplines-child-directory = Líneas de ayuda para niñas, niños y adolescentes, por país
helplines-inhope = Dónde avisar de una foto que está en internet, por país
helplines-find = Encontrar una línea de ayuda
helplines-checked = Leído en las páginas de cada servicio en noviembre de 2026. Los números pueden cambiar.

## Guides
guide-print = Imprimir esta guía
counselors-heading = Para docentes y orientación escolar
counselors-lead = Aquí, una alumna o un alumno puede frenar una foto íntima sin que nadie más la vea. Tú ayudas a que sea seguro.
counselors-never = Nunca mires la foto
counselors-never-what = Nunca pidas verla. No la copies, imprimas, reenvíes, guardes ni recibas, tampoco como prueba.
counselors-never-who = Lo hace todo por su cuenta, en el dispositivo que tiene la foto. Tú no ves la pantalla.
counselors-first = Primero: ¿está a salvo ahora?
counselors-first-1 = ¿Hay una amenaza, un chantaje o una persona adulta implicada? Entonces llama primero a la policía o a una línea de denuncia.
counselors-first-2 = Pagar casi nunca detiene un chantaje. Que bloquee a la persona, pero que guarde los mensajes y el perfil.
counselors-first-3 = Pregunta si piensa en hacerse daño. Si es así, no le dejes a solas y busca ayuda ahora.
counselors-duty = Tu deber de informar
counselors-duty-1 = Di qué tienes que comunicar antes de que te cuente más.
counselors-duty-2 = Este servicio no avisa a la policía, a la escuela ni a la familia. Tus propios deberes siguen.
counselors-duty-3 = Anota lo que se dijo y se hizo. No anotes el ID del caso.
counselors-tool = Cómo usar el servicio
counselors-tool-1 = Haz primero la práctica. No pruebes con otras fotos: apps reales las buscarían.
counselors-tool-2 = Pásalo con el código de abajo. La página se abre en el teléfono de la alumna o del alumno.
counselors-tool-3 = Ofrece un lugar tranquilo y tiempo. Toma unos minutos.
counselors-tool-4 = Al final aparece un ID de caso. Si se pierde, no se puede recuperar.
counselors-code = El ID del caso es de la alumna o del alumno
counselors-code-1 = No va en el expediente de la escuela.
counselors-code-2 = Si quiere que sigas el caso, puede darte un código de seguimiento.
counselors-code-3 = Un código de seguimiento muestra el estado. No puede cambiar nada.
counselors-school = Lo que puede hacer una escuela
counselors-school-1 = Permitir esta dirección en el filtro de la escuela.
counselors-school-2 = Ofrecer un lugar tranquilo, tiempo y alguien con quien hablar.
counselors-school-3 = Actuar contra la difusión de la foto según sus propias normas.
counselors-school-not = Lo que una escuela no debe hacer
counselors-school-not-1 = Buscar la foto en el teléfono de una alumna o un alumno, o pedir a otros que la muestren.
counselors-school-not-2 = Usar este servicio en lugar de la alumna o del alumno, o pasar la foto a un equipo de la escuela.
counselors-school-not-3 = Pedir el ID del caso.
counselors-school-not-4 = Castigar a la alumna o al alumno por estar en la foto.
counselors-after = Después
counselors-after-1 = Ayuda a avisar a la app o al sitio donde está la foto.
counselors-after-2 = Pide a los demás que borren la foto y no la compartan. No la mires para comprobarlo.
counselors-after-3 = Acuerden cuándo volverán a hablar. La vergüenza dura más que la foto.
counselors-hand-over = Pasarlo al teléfono de la alumna o del alumno
counselors-hand-over-what = Se escanea con la cámara. Abre la página de inicio y nada más.
counselors-hand-over-qr = Código que abre la página de inicio
parents-heading = Para madres y padres
parents-lead = Tu hija o hijo te necesita cerca y con calma. La foto se puede frenar en muchas apps y sitios.
parents-first = Primero
parents-first-1 = Di: no estás en problemas, y vamos a salir de esto juntos.
parents-first-2 = Deja que te cuente lo que quiera contar. No preguntes por qué lo hizo.
parents-first-3 = No tienes que ver la foto.
parents-first-4 = Si habla de hacerse daño, quédate a su lado y busca ayuda ahora.
parents-do = Lo que puedes hacer
parents-do-1 = Acompaña a tu hija o hijo mientras usa esta página en su propio dispositivo.
parents-do-2 = Avisa a la app o al sitio donde está la foto.
parents-do-3 = Guarda los mensajes y perfiles de quien amenaza. Después, que lo bloquee.
parents-do-4 = Llama a la policía o a una línea de denuncia si hay una persona adulta implicada o una amenaza.
parents-not = Por favor, no
parents-not-1 = No copies la foto ni te la envíes, ni la envíes a docentes o a la policía.
parents-not-2 = No le quites el teléfono por enojo. Tiene lo que hace falta para ayudar.
parents-not-3 = No contactes a quien amenaza.
parents-threat = ¿Alguien amenaza a tu hija o hijo?
parents-threat-blame = La culpa es de quien amenaza. Busca ayuda antes de decidir si pagas. Pagar casi nunca lo detiene.

## Plain pages
plain-operator = Quién está a cargo de este servicio
plain-operator-is = { $operator } está a cargo de { $name }. Se aplica la ley del país donde está.
plain-operator-unset = Quien opera este servicio todavía no ha puesto aquí su nombre.
privacy-heading = Privacidad
privacy-lead = Guardamos lo menos que podemos. Aquí está todo.
privacy-kept = Lo que guardamos
privacy-kept-1 = Las huellas que envías, cerradas con una clave.
privacy-kept-2 = Una forma codificada de tu ID de caso. Con ella no podemos leer el ID.
privacy-kept-3 = El día en que se agregó cada foto y qué pasó con ella.
privacy-kept-4 = Qué app o sitio recogió la lista, y cuándo.
privacy-not-kept = Lo que no guardamos
privacy-not-kept-1 = La foto o el video. Nunca sale de tu dispositivo.
privacy-not-kept-2 = Tu nombre, correo o teléfono. No los pedimos.
privacy-not-kept-3 = Tu dirección en la red, tu navegador o tu dispositivo. No están en ningún registro nuestro.
privacy-not-kept-4 = Cookies ni nada más en tu dispositivo.
privacy-long = Cuánto tiempo
privacy-long-1 = Un caso y sus huellas: 2 años desde tu última visita, salvo que quien opera el servicio fije otro plazo.
privacy-long-2 = Cuando paras la búsqueda de una foto, su huella se borra de inmediato. Que salió de la lista se guarda 1 año.
privacy-long-3 = El registro de quién recogió la lista: 2 años.
privacy-long-4 = El número de un envío, que hace que cuente una sola vez: 30 días.
privacy-who = Quién lo recibe
privacy-who-1 = Las apps y los sitios que participan reciben las huellas. No reciben ningún ID de caso.
privacy-who-2 = Quien tenga tu ID de caso puede ver y cambiar tu caso.
privacy-who-3 = Quien tenga tu código de seguimiento puede ver el estado.
privacy-who-4 = Si un tribunal lo ordena, solo podemos entregar lo que está en esta página. No hay ningún nombre.
privacy-rights = Tus derechos
privacy-rights-1 = Puedes ver tu caso y parar la búsqueda en cualquier momento con tu ID de caso. Para eso no necesitas a ninguna persona adulta.
privacy-rights-2 = Sin el ID de caso no podemos saber cuál es tu caso.
privacy-rights-3 = Puedes preguntar por todo esto a quien opera el servicio y reclamar ante la autoridad de protección de datos de tu país.
privacy-rights-4 = Guardamos estos datos para que se quiten fotos de menores, y para nada más.
privacy-limits = Lo que no podemos ocultar
privacy-limits-1 = Tu escuela o tu proveedor de internet puede ver que abriste este sitio.
privacy-limits-2 = Tu navegador puede guardar la visita en su historial.
privacy-limits-3 = En un día con pocos envíos se podría ver que dos fotos van juntas.
privacy-software = Programas de esta página y sus licencias
terms-heading = Condiciones
terms-for = Para quién es
terms-for-1 = Es para fotos y videos donde apareces con desnudez o de forma sexual, de cuando tenías menos de 18 años.
terms-for-2 = Es gratis, en todos los países.
terms-for-3 = Una madre o un padre puede ayudar, en el dispositivo que tiene la foto.
terms-please = Por favor
terms-please-1 = Envía solo huellas de fotos donde apareces tú.
terms-please-2 = No envíes otras fotos para probar ni para hacer daño. Las apps y los sitios revisan lo que encuentran y pueden objetar.
terms-please-3 = No publiques ni envíes la foto otra vez.
terms-no = Lo que no podemos prometer
terms-no-1 = Cada app y cada sitio decide por su cuenta qué quita.
terms-no-2 = No podemos decir que se encontraron todas las copias.
terms-no-3 = El servicio puede fallar a veces. Lo que dijimos haber recibido se conserva.
accessibility-heading = Accesibilidad
accessibility-lead = Todo el mundo debería poder usar esta página sin ayuda. El objetivo es WCAG 2.2, nivel AA.
accessibility-works = Lo que funciona
accessibility-works-1 = Solo teclado, lectores de pantalla y control por voz.
accessibility-works-2 = Texto a cuatro veces su tamaño y pantallas desde 320 píxeles de ancho.
accessibility-works-3 = Colores claros, oscuros y de alto contraste, según tu dispositivo.
accessibility-works-4 = No hace falta movimiento, y nada se mueve si tu dispositivo lo pide así.
accessibility-works-5 = Sin límite de tiempo, sin acertijos, sin nada que recordar de una página a otra.
accessibility-browsers = Navegadores
accessibility-browsers-1 = Chrome o Edge 110, Firefox 115, Safari 16.4 o más nuevos. JavaScript tiene que estar activado.
accessibility-browsers-2 = En un modo de aislamiento estricto puede que la página no funcione. Entonces lo dice.
accessibility-limits = Lo que aún falta
accessibility-limits-1 = Se revisó con herramientas y por quienes la hicieron, todavía no por personas que usan lectores de pantalla a diario.
accessibility-limits-2 = Las traducciones aún no han sido leídas por hablantes nativos.
language-heading = Idioma
language-note = Tu elección se olvida cuando sales de esta página.

## Errors: what happened, that nothing is lost, what to do
error-internal = Algo salió mal
error-internal-advice = No se envió nada. Vuelve a intentarlo, por favor.
error-file_error = No se pudo usar este archivo
error-file_error-advice = No se envió nada. Elige otro, por favor.
error-unreadable_file = No se pudo leer este archivo
error-unreadable_file-advice = No se envió nada. Puede que se haya movido o borrado. Elígelo otra vez, por favor.
error-empty_file = Este archivo está vacío
error-empty_file-advice = No se envió nada. Puede que todavía se esté cargando en tu teléfono. Ábrelo primero en tu galería y luego elígelo otra vez.
error-unknown_format = No es una foto que podamos leer
error-unknown_format-advice = No se envió nada. Sirven JPEG, PNG, WebP, GIF, HEIC, AVIF, TIFF, BMP y la mayoría de los videos. Puedes hacer una captura de pantalla de la foto y elegirla.
error-missing_decoder = Este tipo de foto no se puede abrir aquí
error-missing_decoder-advice = No se envió nada. Puedes hacer una captura de pantalla de la foto y elegirla.
error-damaged_file = Este archivo está dañado
error-damaged_file-advice = No se envió nada. Le falta una parte o está rota. ¿Tienes otra copia en este dispositivo?
error-too_large = Esta foto es demasiado grande
error-too_large-advice = No se envió nada. Puedes hacer una captura de pantalla de la foto y elegirla.
error-featureless = Esta foto no tiene nada que se pueda encontrar
error-featureless-advice = Es toda de un color. Su huella coincidiría con otras fotos lisas, por eso no se envía. Elige otra, por favor.
error-out_of_memory = Este dispositivo se quedó sin memoria
error-out_of_memory-advice = No se envió nada. Cierra otras apps y pestañas y vuelve a intentarlo.
error-worker_died = El trabajo se detuvo
error-worker_died-advice = No se envió nada. Ya lo intentamos dos veces. Cierra otras apps y pestañas y vuelve a intentarlo.
error-timed_out = Esta foto tardó demasiado
error-timed_out-advice = No se envió nada. Cierra otras apps y pestañas y vuelve a intentarlo.
error-bad_worker_answer = La respuesta no parecía correcta
error-bad_worker_answer-advice = La parte que lee fotos dio una respuesta equivocada, así que la detuvimos. No se envió nada. Vuelve a intentarlo, por favor.
error-bad_value = Algo salió mal
error-bad_value-advice = No se envió nada. Vuelve a intentarlo, por favor.
error-bad_fingerprint = Esta huella no parece correcta
error-bad_fingerprint-advice = No se aceptó. Créala otra vez a partir de la foto, por favor.
error-seal_broken = Ahora no es seguro usar esta página
error-seal_broken-advice = La parte que lee fotos no debe tener ninguna salida a la red. Aquí tenía una, así que paramos. No se abrió ninguna foto. Vuelve más tarde, por favor.
error-runtime_failed = El programa de las huellas no arrancó
error-runtime_failed-advice = No se envió nada. Carga la página otra vez, o usa un navegador más nuevo u otro dispositivo.
error-runtime_damaged = Una parte de esta página no está como debería
error-runtime_damaged-advice = Un archivo cambió o no se cargó completo, así que no lo usamos. No se envió nada. Carga la página otra vez más tarde, por favor.
error-runtime_unreachable = Una parte de esta página no se cargó
error-runtime_unreachable-advice = No se envió nada. Revisa tu conexión y vuelve a intentarlo.
error-offline = No tienes conexión
error-offline-advice = No se perdió nada: las huellas se guardan en esta página. Se envían cuando vuelvas a tener conexión. Deja esta página abierta.
error-server_unreachable = No pudimos conectar con el servidor
error-server_unreachable-advice = No se perdió nada: las huellas se guardan en esta página. Revisa tu conexión y vuelve a intentarlo.
error-server_unreadable = El servidor dio una respuesta que no entendemos
error-server_unreadable-advice = No se perdió nada: las huellas se guardan en esta página. Vuelve a intentarlo, por favor. Contarán una sola vez.
error-server_busy = El servidor está ocupado
error-server_busy-advice = No se perdió nada: las huellas se guardan en esta página. Espera un minuto y vuelve a intentarlo.
error-server_refused = El servidor no lo aceptó
error-server_refused-advice = Las fotos se quedaron en este dispositivo. Puedes cambiar las fotos e intentarlo otra vez. Si vuelve a pasar, habla con una línea de ayuda.
error-bad_case_id = Hay un error al escribir este código
error-bad_case_id-advice = No se envió nada. Compáralo con tu nota, por favor.
error-bad_follow_id = Este código de seguimiento tiene un error al escribirlo
error-bad_follow_id-advice = No se envió nada. Compáralo con tu nota, por favor.
error-no_code = Todavía no hay código
error-no_code-advice = Escribe o pega tu ID de caso o tu código de seguimiento.
error-unknown_case = No encontramos un caso con este código
error-unknown_case-advice = No se cambió nada. Compáralo con tu nota, por favor. Un código de seguimiento deja de funcionar cuando se crea uno nuevo.
error-implausible_fingerprint = El servidor no aceptó una de las huellas
error-implausible_fingerprint-advice = No parece una foto. Quita las imágenes lisas o dibujadas y envía otra vez.
error-submission_differs = Esto ya se envió antes de otra forma
error-submission_differs-advice = No se agregó nada. Vuelve atrás, crea las huellas otra vez y envía.
error-case_full = Este caso está lleno
error-case_full-advice = Tiene todas las fotos que caben. Limpia esta página y empieza un caso nuevo para las demás.
