# Português. Translated from English; not yet read by a native speaker.
# “Você”, closer to Brazil; no ending that gives the reader a gender.

## On every page
title = Informações
footer = Ajuda e mais
footer-helplines = Converse com alguém
footer-proof = Veja por si
footer-platforms = Quem participa
footer-privacy = Privacidade
footer-terms = Termos
footer-accessibility = Acessibilidade
footer-language = Idioma
leave = Sair agora
back = Voltar
continue = Continuar
try-again = Tentar de novo
picture = Foto { $number }

## Start
start-heading = Impeça que uma foto íntima sua se espalhe
start-lead = Existe uma foto sua com nudez ou sexual, de quando você tinha menos de 18 anos? Ajudamos a fazer com que seja encontrada e removida.
start-how-device = Você escolhe a foto. Ela fica neste aparelho.
start-how-fingerprint = Este aparelho faz uma impressão digital dela: uma longa fila de números. Só a impressão digital é enviada.
start-how-platforms = Os apps e sites que participam procuram por ela. Eles conferem e podem remover a foto.
start-free = É grátis. Você não diz seu nome. Leva alguns minutos.
start-go = Começar
start-limits = O que este serviço não consegue fazer
start-limit-private = Não alcança conversas privadas que são criptografadas.
start-limit-sites = Não alcança apps e sites que não participam.
start-limit-edited = Pode não achar uma foto que foi muito alterada. Você pode adicionar cada versão que tiver.
start-kind = Você não está em apuros com a gente. Você fez bem em procurar ajuda.
start-ways = Outras formas de seguir
start-return = Tenho um ID do caso ou um código de acompanhamento
start-practice = Testar antes, com uma foto de exemplo
start-parents = Para mães e pais
start-counselors = Para docentes e orientação escolar

## What stands in the way on this device, said on the first page
device-in-app = Você está dentro de outro app
device-in-app-do = Escolher fotos pode não funcionar aqui. Use o menu desse app para abrir esta página no seu navegador. Ou copie o endereço e cole lá.
device-in-app-copy = Copiar o endereço
device-small = Este aparelho tem pouca memória
device-small-do = Feche antes outros apps e abas. Se uma foto não funcionar, tente outro aparelho que já tenha a foto.
device-insecure = Este endereço não é protegido
device-insecure-do = Neste endereço outras pessoas poderiam ler o que passa, por isso nada pode ser feito nem enviado aqui. Abra o endereço que começa com “https:”.
device-no-wasm = Este navegador não consegue fazer impressões digitais
device-no-wasm-do = Não há nada de errado com você nem com a sua foto. Talvez um modo de isolamento rígido esteja ligado. Use outro navegador, ou outro aparelho que já tenha a foto.

## Before you begin
before-heading = Antes de começar
before-leave = Se você precisar sair depressa
before-leave-how = Toque em “Sair agora” no alto de qualquer página. Esta página é apagada e outro site abre no lugar.
before-leave-keys = No teclado, você pode apertar Shift três vezes.
before-leave-history = Seu navegador ainda pode lembrar que você esteve neste site. Você pode limpar o histórico depois.
before-device = Onde fazer isto
before-device-yours = O melhor é no seu próprio celular ou computador, onde ninguém veja a tela.
before-device-holds = Use o aparelho onde a foto já está. Não envie a foto para si nem para mais ninguém.
before-device-app = Você abriu isto dentro de outro app? Use o menu desse app para abrir no seu navegador.
before-threat = Alguém está ameaçando você?
before-threat-blame = A culpa é de quem ameaça, não sua. Busque ajuda antes de decidir se vai pagar. Pagar raramente faz parar.
before-threat-do = Bloqueie a pessoa, mas guarde as mensagens e o perfil dela. Conte a uma pessoa adulta de confiança ou ligue para uma linha de ajuda.

## Age
age-heading = Você tinha menos de 18 anos quando ela foi feita?
age-why = Não importa a idade que você tem agora.
age-under = Sim
age-under-note = Na foto eu tinha 17 anos ou menos
age-adult = Não
age-adult-note = Na foto eu tinha 18 anos ou mais
age-unsure = Não tenho certeza
age-unsure-note = Você pode continuar

## 18 or older
adult-heading = Outro serviço pode ajudar você
adult-why = Esta lista é para fotos de pessoas com menos de 18 anos. Para fotos de pessoas adultas existe o StopNCII. Funciona do mesmo jeito e é grátis.
adult-stopncii = Ir para StopNCII.org
adult-other = A foto está na internet agora? Você também pode avisar o app ou site onde ela está. Procure lá por “denunciar” ou “ajuda”.

## Who is it about
who-heading = Quem está na foto?
who-me = Eu
who-me-note = Eu estou na foto
who-child = Minha filha ou meu filho
who-child-note = Sou mãe, pai ou cuido da criança
who-work = Alguém que ajudo no trabalho
who-work-note = Trabalho com ensino, orientação ou algo parecido
who-other = Outra pessoa
who-other-note = A foto me foi enviada, ou eu a encontrei

## My child
child-heading = Façam isto juntos
child-lead = Funciona melhor no aparelho que já tem a foto.
child-device = Não peça que enviem a foto para o seu celular. Uma cópia pode fazer mal à sua filha ou ao seu filho, e pode ser contra a lei.
child-hands = Deixe que segure o aparelho e escolha. Você não precisa ver a foto.
child-calm = Mantenha a calma. Não foi errado estar na foto, nem contar para você.
child-code = O ID do caso é da sua filha ou do seu filho. Um código de acompanhamento pode mostrar a situação a você.
child-more = Mais para mães e pais

## Somebody else
other-heading = Não guarde e não passe adiante
other-lead = Você fez bem em parar e perguntar. Só quem está na foto pode usar este serviço.
other-keep = Não envie a foto a ninguém, nem para pedir ajuda.
other-tell-them = Se você sabe quem é, conte com carinho. A pessoa pode vir aqui por conta própria.
other-app = Avise o app ou site onde você viu a foto. Procure lá por “denunciar” ou “ajuda”.
other-adult = Conte a uma pessoa adulta de confiança. Você não precisa mostrar a foto.
other-law = Guardar a foto pode ser contra a lei
other-law-why = Ter ou compartilhar uma foto sexual de alguém com menos de 18 anos é crime na maioria dos países. Apague depois de avisar quem pode agir.
other-hotline = Um canal de denúncia pode agir sobre uma foto que está na internet. Lá você não precisa dizer seu nome.

## Choose pictures
choose-heading = Escolha as fotos
choose-unsure = Você não tem certeza da sua idade na foto. Tudo bem: continue.
choose-stays = As fotos ficam neste aparelho. Nós não as vemos. Esta página não as mostra.
choose-count = { $count ->
    [one] Uma foto escolhida
   *[other] { $count } fotos escolhidas
}
choose-remove = Retirar a foto { $number }
choose-pick = Escolher neste aparelho
choose-pick-more = Escolher mais
choose-go = { $count ->
    [one] Fazer a impressão digital
   *[other] Fazer as impressões digitais
}
choose-advice = O que ajuda
choose-advice-versions = Adicione cada versão que tiver. Uma foto cortada ou editada tem sua própria impressão digital.
choose-advice-video = Fotos são encontradas com mais frequência que vídeos. Se você tiver imagens paradas de um vídeo, adicione também.
choose-advice-original = A primeira versão, a mais nítida, funciona melhor.
choose-advice-not-again = Não baixe nem peça uma foto para fazer isto.
choose-only-real = Escolha só fotos que você quer parar
choose-only-real-why = Os apps e sites procuram cada impressão digital enviada. Por favor, não envie outras fotos como teste.
choose-locked = Estas fotos estão a caminho. Você pode adicionar mais quando forem enviadas.

## Which copies are found, where more than one form of a picture is made
copies-found = Conseguimos encontrar cópias que ficaram menores ou viradas, cortadas para um app ou colocadas entre faixas.
copies-screenshot = Alguns sites também conseguem encontrar a foto em uma captura de tela.
copies-missed = Podemos não ver a foto se alguém pôs um adesivo ou um texto por cima, ou cortou um lado. O mesmo vale para uma colagem ou uma foto de uma tela.
copies-add = Por isso, adicione cada versão que tiver. Isso ajuda.

## Making fingerprints
making-heading = Fazendo as impressões digitais
making-offline = Tudo isto é feito no seu aparelho. Se quiser, você já pode ligar o modo avião.
making-loading = Preparando: { $done } de { $total } carregados
making-starting = Preparando…
making-ask = Para fazer impressões digitais, esta página precisa carregar { $size }. Seu navegador está economizando dados.
making-ask-go = Carregar agora
making-progress = { $count ->
    [one] { $ended } de uma foto está pronta
   *[other] { $ended } de { $count } fotos estão prontas
}
making-cancel = Cancelar
making-again = Tentar esta de novo
making-done-heading = As impressões digitais estão prontas
making-done = { $count ->
    [one] Uma impressão digital foi feita. Nada foi enviado ainda.
   *[other] As impressões digitais de { $count } fotos foram feitas. Nada foi enviado ainda.
}
making-none-heading = Não deu para fazer nenhuma impressão digital
making-choose-others = Escolher outras fotos
making-failed-heading = Esta página não consegue fazer impressões digitais agora
picture-waiting = Esperando
picture-working = Trabalhando…
picture-done = Pronta
picture-failed = Não deu certo
picture-weak = Esta foto tem poucos detalhes, por isso é difícil de achar. Se você tiver uma versão mais nítida, adicione também. O mesmo arquivo exato ainda pode ser encontrado.
video-exact = Deste vídeo, só o mesmo arquivo exato pode ser encontrado. Se puder, adicione também em outro navegador ou em outro aparelho: lá talvez dê para ver mais.

## Check before sending
check-heading = Confira o que vai ser enviado
check-nothing-yet = Nada foi enviado ainda. O envio acontece quando você toca em “Enviar”.
check-tried = Por mais vezes que você tente, conta uma vez só.
check-sent-fingerprints = { $count ->
    [one] Vai: as impressões digitais de uma foto.
   *[other] Vai: as impressões digitais de { $count } fotos.
}
check-sent-case = Vai: um ID do caso, feito pelo seu navegador. É um código aleatório.
check-not-sent = Não vai: a foto, o nome do arquivo nem o seu nome.
check-size-sent = O que é enviado
check-size-pictures = Suas fotos, que ficam aqui
check-exact = Mostrar o texto exato que é enviado
check-exact-note = Isto é tudo, letra por letra.
check-keep-id = Em seguida você recebe seu ID do caso. Pense em como guardar: nós não conseguimos recuperar para você.
check-send = Enviar
check-sending = Enviando…
check-sending-button = Enviando…
check-partly = Uma parte chegou. O resto ainda está aqui, e é enviado quando você toca em “Enviar”.
check-parts = Enviando em partes. Já chegaram: { $done } de { $total }.
check-show-id = Mostrar meu ID do caso
check-work = Muita gente está enviando agora. Seu aparelho faz antes uma pequena conta. Pode levar um minuto.
check-work-added = O resultado da conta vai junto com o texto. Não diz nada sobre você.
check-work-stop = Parar por agora
check-change = Mudar as fotos

## Practice
practice-banner = Treino. Nada é enviado.
practice-heading = Treinar antes
practice-lead = Faça todos os passos com uma foto de exemplo. Nada é enviado.
practice-sample = O exemplo é um desenho nosso.
practice-real = A impressão digital é real: é feita neste aparelho.
practice-never = No treino esta página não consegue enviar. Assim nenhum app ou site procura o exemplo.
practice-go = Começar o treino
practice-take-sample = Usar a foto de exemplo
practice-check = Isto é o que seria enviado. No treino nada é enviado.
practice-send = Continuar sem enviar
practice-end-heading = É aqui que você recebe seu ID do caso
practice-end-lead = Nada foi enviado, então agora não há ID do caso.
practice-end-go = Terminar o treino

## Receipt
receipt-heading = Recebemos
receipt-lead = { $count ->
    [one] As impressões digitais de uma foto estão salvas. Agora vão para a lista.
   *[other] As impressões digitais de { $count } fotos estão salvas. Agora vão para a lista.
}
receipt-id = Seu ID do caso
receipt-keep-id = Guarde seu ID do caso
receipt-keep = Com este código você pode ver seu caso depois, adicionar fotos ou parar a procura.
receipt-qr = Seu ID do caso como código para câmera
receipt-copy = Copiar
receipt-save = Salvar como arquivo
receipt-print = Imprimir
receipt-told-copied = Copiado.
receipt-told-not-copied = Seu navegador não permitiu. Você pode anotar o código.
receipt-told-saved = Salvo como “note.txt”.
receipt-told-stays = “Voltar” fica nesta página, para que seu ID do caso não se perca. “Sair agora” leva você para fora.
receipt-file = { $id }
receipt-lost = Guarde bem, e só para você
receipt-lost-why = Não sabemos quem você é, por isso um código perdido não pode ser recuperado. Quem tiver o código pode ver e mudar seu caso.
receipt-partly = Nem tudo foi enviado ainda
receipt-partly-do = Guarde seu ID do caso agora. Depois volte e envie o resto.
receipt-next = O que acontece depois

## Next
next-heading = O que acontece depois
next-list = As impressões digitais vão para uma lista. Isso leva alguns minutos.
next-look = Os apps e sites que participam pegam a lista. Eles procuram sua foto onde podem.
next-decide = Se encontrarem, eles conferem e podem remover.
next-again = Por favor, não publique nem envie a foto de novo
next-again-why = Agora os apps podem encontrar a foto quando ela é enviada. Isso pode bloquear sua conta.
next-online = Ela está na internet agora?
next-online-do = Avise também o app ou site onde você viu a foto. Não espere pela lista.
next-online-us = Nos Estados Unidos há outro caminho: um pedido assinado ao app ou site. Eles então precisam agir em 48 horas. Para isso você dá seu nome.
next-case = Ver meu caso agora
next-return = Para voltar mais tarde, abra este site e toque em “Tenho um ID do caso ou um código de acompanhamento”.
next-clear = Limpar esta página
next-clear-what = Esta página esquece seu ID do caso e suas fotos. Estas coisas podem ficar no aparelho:
next-clear-history = A visita, no histórico do seu navegador.
next-clear-saved = A nota, se você salvou ou imprimiu.
next-clear-copied = O ID do caso, se você copiou. Copie outro texto para substituir.
next-clear-go = Limpar e terminar

## Who takes part
platforms-heading = Quem participa
platforms-lead = Estes apps e sites pegam a lista de impressões digitais e procuram as fotos.
platforms-none = Nenhum app ou site pegou a lista ainda. Suas impressões digitais ficam guardadas até lá.
platforms-unknown = Não conseguimos mostrar quem participa agora.
platforms-others = Para um app ou site que não está aqui, use a própria página dele de “denunciar” ou “ajuda”.
platforms-numbers = Ver os números

## The numbers
numbers-heading = Os números
numbers-lead = A cada semana contamos o que foi enviado e o que foi removido.
numbers-hidden = Não mostramos um número menor que { $least }. Assim ninguém é reconhecido por ele.
numbers-none = Nenhuma semana terminou ainda. Os primeiros números vêm depois.
numbers-unknown = Agora não conseguimos mostrar os números.
numbers-cases = Casos novos
numbers-fingerprints = Impressões digitais novas
numbers-removals = Removido, como os apps e sites nos contam
numbers-platforms = Apps e sites que participam
numbers-chart = { $what }: uma barra por semana. A tabela diz o mesmo.
numbers-week = Semana de
numbers-count = Quantidade
numbers-under = menos de { $least }
numbers-data = Os números como dados

## Come back
return-heading = Ver seu caso
return-lead = Com seu ID do caso você pode ver o que aconteceu, adicionar fotos ou parar a procura.
return-label = ID do caso ou código de acompanhamento
return-note = Você pode colar. Espaços e letras minúsculas não atrapalham.
return-go = Ver
return-asking = Um momento…
return-lost = Um ID do caso perdido não pode ser recuperado. Você pode começar um novo caso com as mesmas fotos.
visit-advice = Seu caso está guardado. Confira sua conexão, espere um minuto e tente de novo.

## Status
status-heading = Seu caso
status-follows = Este é um código de acompanhamento. Ele mostra o caso e não pode mudar nada.
status-none = Não há fotos neste caso.
status-now-waiting = As impressões digitais entram na lista em breve. Você pode fechar esta página.
status-now-listed = As impressões digitais estão na lista. Agora os apps e sites podem pegá-la.
status-now-taken = Está funcionando. Já pegaram a lista, e a procura começou.
status-now-removed = Está funcionando. Pelo menos uma cópia foi encontrada e removida.
status-now-withdrawn = Tudo neste caso saiu da lista.
status-video = Vídeo { $number }
status-added = Adicionada em { $day }
status-waiting = Esperando a lista
status-listed = Na lista
status-taken = { $count ->
    [one] Um app ou site pegou a impressão digital
   *[other] { $count } apps e sites pegaram a impressão digital
}
status-removed = { $removed ->
    [one] Encontrada e removida por um app ou site
   *[other] Encontrada e removida por { $removed } apps e sites
}
status-withdrawn = Fora da lista
status-refused = Não conseguimos colocar esta na lista. Adicione de novo, por favor.
status-take-back = Parar a procura pela foto { $number }
status-take-all-back = Parar a procura por todas as fotos
status-means = O que isto quer dizer
status-means-list = “Pegou” quer dizer que estão procurando a foto. Não quer dizer que foi encontrada.
status-means-found = Nem todo app e site nos diz o que encontrou.
status-add = Adicionar mais fotos
status-again = Olhar de novo
status-follow = Deixar alguém acompanhar este caso

## Take back
withdraw-heading = { $count ->
    [one] Parar a procura por esta foto?
   *[other] Parar a procura por { $count } fotos?
}
withdraw-list = A impressão digital dela sai da lista. Os apps e sites param de procurar a foto.
withdraw-erased = Apagamos a impressão digital na hora.
withdraw-after = O que já foi removido não volta por causa disto.
withdraw-again = Você pode adicionar a foto de novo mais tarde.
withdraw-go = Parar a procura
withdraw-keep = Continuar procurando

## Follow code
follow-heading = Deixar alguém acompanhar este caso
follow-lead = Dê um código de acompanhamento a uma pessoa adulta de confiança. O ID do caso fica só com você.
follow-sees = Ela vê a situação de cada foto e o dia em que foi adicionada.
follow-cannot = Ela não pode ver nem adicionar uma foto, nem parar a procura.
follow-replaced = Você pode fazer um código novo a qualquer momento. Aí o antigo deixa de funcionar.
follow-code = Código de acompanhamento
follow-go = Fazer um código de acompanhamento
follow-new = Fazer um código novo e cancelar o antigo

## See for yourself
proof-heading = Veja por si
proof-lead = Você não precisa acreditar em nós que a foto fica aqui. Você pode testar.
proof-airplane = O teste do modo avião
proof-airplane-1 = Espere até a página estar pronta. Depois ligue o modo avião.
proof-airplane-2 = Escolha uma foto e faça a impressão digital. Funciona sem nenhuma rede.
proof-airplane-3 = Olhe o texto exato. Só então ligue a rede e envie.
proof-seal = A parte que lê sua foto é lacrada
proof-seal-what = Ela funciona sob uma regra do seu navegador: sem rede. Antes de pegar uma foto, ela testa se a regra vale.
proof-try = Testar todas as saídas agora
proof-trying = Testando…
proof-not-tried = Não está pronta ou está ocupada. Tente de novo daqui a pouco.
proof-refused = Recusada
proof-open = Aberta
proof-test = Conferir este aparelho
proof-test-what = O programa faz impressões digitais de amostras que traz consigo, e compara com as conhecidas.
proof-test-go = Conferir agora
proof-test-asking = Conferindo…
proof-test-good = Todas as impressões digitais estão certas neste aparelho.
proof-test-bad = Algo não está certo neste aparelho. Use outro navegador ou outro aparelho.
proof-requests = O que esta página pediu
proof-requests-what = { $count ->
    [one] Um pedido desde que esta página abriu.
   *[other] { $count } pedidos desde que esta página abriu.
}
proof-requests-show = Mostrar cada pedido
proof-requests-tools = As ferramentas de desenvolvedor do seu navegador mostram o mesmo.
proof-column-address = Endereço
proof-column-sent = Texto enviado
proof-column-received = Recebido
proof-build = O programa que roda aqui
proof-build-what = Qualquer pessoa pode montá-lo a partir do código aberto e comparar este número.
proof-honest = O que não podemos prometer
proof-honest-list = Quem roubasse a lista poderia tentar adivinhar uma imagem parecida, tosca e borrada. Por isso a lista fica trancada e só vai para quem participa.
proof-honest-network = Sua escola ou seu provedor de internet pode ver que você abriu este site.
proof-honest-page = Esta página não consegue conferir a si mesma por inteiro. Outras pessoas podem conferir de fora.
proof-promises = O que prometemos

## What we promise, in the order of the list that our tests go by
promises-heading = O que prometemos
promises-lead = Cada promessa tem um teste. Qualquer pessoa pode rodar os testes e ler no código-fonte como cada uma é cumprida.
promises-P01 = A parte que lê sua foto não tem rede.
promises-P02 = Esta página fala só com este serviço.
promises-P03 = Só as impressões digitais e um ID do caso são enviados.
promises-P04 = Depois de carregada, ela funciona no modo avião.
promises-P05 = O servidor não aceita fotos, nem por engano.
promises-P06 = As impressões digitais são do tipo que apps e sites usam.
promises-P07 = Qualquer pessoa pode conferir que esta página roda o programa publicado.
promises-P08 = Sem cookies, sem rastreamento, sem nada guardado no seu aparelho.
promises-P09 = Seu endereço na rede, seu ID do caso e suas impressões digitais não estão em nenhum registro nosso.
promises-P10 = Seu ID do caso é feito no seu aparelho. Guardamos só uma forma embaralhada dele.
promises-P11 = Ninguém entra no seu caso adivinhando.
promises-P13 = O que é enviado duas vezes conta uma vez.
promises-P14 = Quando dizemos “recebemos”, está salvo.
promises-P15 = Cada vez que um app ou site pega a lista, isso fica anotado.
promises-P17 = Quando você sai, esta página não guarda nada, e “Voltar” não a traz de volta.
promises-P18 = Quando você para a procura por uma foto, ela sai da lista, e nós apagamos a impressão digital.
promises-P21 = Não guardamos mais do que diz a página de privacidade.
promises-P22 = Nossos números não apontam para nenhuma pessoa.
promises-P27 = Quem roubar nosso banco de dados não consegue ler as impressões digitais nele.
promises-P28 = Ninguém pode nos perguntar se uma foto foi enviada.

## Helplines
helplines-heading = Converse com alguém
helplines-now = Se você está em perigo agora, ligue para o número de emergência.
helplines-country = País
helplines-country-none = Escolha um país
helplines-emergency = Emergência:
helplines-call = Ligar
helplines-text = Mensagem de texto
helplines-always = dia e noite
helplines-talk = Alguém com quem conversar
helplines-remove = Ajuda para remover uma foto
helplines-tell = Avisar sobre uma foto que está na internet
helplines-everywhere = Em todos os países
helplines-child-directory = Linhas de ajuda para crianças e adolescentes, por país
helplines-inhope = Onde avisar sobre uma foto que está na internet, por país
helplines-find = Encontrar uma linha de ajuda
helplines-checked = Lido nas páginas de cada serviço em novembro de 2026. Os números podem mudar.

## Guides
guide-print = Imprimir este guia
counselors-heading = Para docentes e orientação escolar
counselors-lead = Aqui, uma aluna ou um aluno pode parar uma foto íntima sem que mais ninguém a veja. Você ajuda a tornar isso seguro.
counselors-never = Nunca olhe a foto
counselors-never-what = Nunca peça para ver. Não copie, imprima, encaminhe, guarde nem receba a foto, nem como prova.
counselors-never-who = A pessoa faz tudo por conta própria, no aparelho que tem a foto. Você não vê a tela.
counselors-first = Primeiro: a aluna ou o aluno está em segurança agora?
counselors-first-1 = Há ameaça, chantagem ou uma pessoa adulta envolvida? Então ligue primeiro para a polícia ou um canal de denúncia.
counselors-first-2 = Pagar raramente faz a chantagem parar. É bom bloquear a pessoa, mas guardar as mensagens e o perfil.
counselors-first-3 = Pergunte se há pensamentos de se machucar. Se sim, fique junto e busque ajuda agora.
counselors-duty = Seu dever de comunicar
counselors-duty-1 = Diga o que você precisa comunicar antes que lhe contem mais.
counselors-duty-2 = Este serviço não avisa a polícia, a escola nem a família. Seus próprios deveres continuam.
counselors-duty-3 = Anote o que foi dito e feito. Não anote o ID do caso.
counselors-tool = Usando o serviço
counselors-tool-1 = Faça o treino antes. Não teste com outras fotos: apps reais procurariam por elas.
counselors-tool-2 = Passe adiante com o código abaixo. A aluna ou o aluno abre a página no próprio celular.
counselors-tool-3 = Ofereça um lugar calmo e tempo. Leva alguns minutos.
counselors-tool-4 = No fim aparece um ID do caso. Se for perdido, não pode ser recuperado.
counselors-code = O ID do caso é da aluna ou do aluno
counselors-code-1 = Ele não entra nos registros da escola.
counselors-code-2 = Se quiserem que você acompanhe, podem lhe dar um código de acompanhamento.
counselors-code-3 = Um código de acompanhamento mostra a situação. Ele não pode mudar nada.
counselors-school = O que uma escola pode fazer
counselors-school-1 = Liberar este endereço no filtro da escola.
counselors-school-2 = Oferecer uma sala calma, tempo e alguém com quem conversar.
counselors-school-3 = Agir contra a divulgação da foto, pelas suas próprias regras.
counselors-school-not = O que uma escola não deve fazer
counselors-school-not-1 = Procurar a foto no celular de uma aluna ou um aluno, ou pedir a outros que a mostrem.
counselors-school-not-2 = Usar este serviço no lugar da aluna ou do aluno, ou passar a foto para um aparelho da escola.
counselors-school-not-3 = Pedir o ID do caso.
counselors-school-not-4 = Punir a aluna ou o aluno por estar na foto.
counselors-after = Depois
counselors-after-1 = Ajude a avisar o app ou site onde a foto está.
counselors-after-2 = Peça aos outros que apaguem a foto e não passem adiante. Não olhe a foto para conferir.
counselors-after-3 = Combinem quando vão conversar de novo. A vergonha dura mais que a foto.
counselors-hand-over = Passar para o celular da aluna ou do aluno
counselors-hand-over-what = É só ler com a câmera. Abre a página inicial e nada mais.
counselors-hand-over-qr = Código que abre a página inicial
parents-heading = Para mães e pais
parents-lead = Sua filha ou seu filho precisa de você por perto e com calma. A foto pode ser parada em muitos apps e sites.
parents-first = Primeiro
parents-first-1 = Diga: você não está em apuros, e vamos passar por isto juntos.
parents-first-2 = Deixe que conte o quanto quiser. Não pergunte por que fez isso.
parents-first-3 = Você não precisa ver a foto.
parents-first-4 = Se falar em se machucar, fique junto e busque ajuda agora.
parents-do = O que você pode fazer
parents-do-1 = Fique ao lado enquanto sua filha ou seu filho usa esta página no próprio aparelho.
parents-do-2 = Avise o app ou site onde a foto está.
parents-do-3 = Guarde as mensagens e os perfis de quem ameaça. Depois, bloqueie.
parents-do-4 = Ligue para a polícia ou um canal de denúncia se houver uma pessoa adulta envolvida ou uma ameaça.
parents-not = Por favor, não
parents-not-1 = Não copie a foto nem a envie para si, para a escola ou para a polícia.
parents-not-2 = Não tire o celular por raiva. Nele está o que é preciso para ajudar.
parents-not-3 = Não entre em contato com quem ameaça.
parents-threat = Alguém está ameaçando sua filha ou seu filho?
parents-threat-blame = A culpa é de quem ameaça. Busque ajuda antes de decidir se vai pagar. Pagar raramente faz parar.

## Plain pages
plain-operator = Quem mantém este serviço
plain-operator-is = { $name } é mantido por { $operator }. Vale a lei do país onde está.
plain-operator-unset = Quem mantém este serviço ainda não colocou um nome aqui.
privacy-heading = Privacidade
privacy-lead = Guardamos o mínimo que podemos. Aqui está tudo.
privacy-kept = O que guardamos
privacy-kept-1 = As impressões digitais que você envia, trancadas com uma chave.
privacy-kept-2 = Uma forma embaralhada do seu ID do caso. A partir dela não conseguimos ler o ID.
privacy-kept-3 = O dia em que cada foto foi adicionada e o que aconteceu com ela.
privacy-kept-4 = Qual app ou site pegou a lista, e quando.
privacy-not-kept = O que não guardamos
privacy-not-kept-1 = A foto ou o vídeo. Nunca sai do seu aparelho.
privacy-not-kept-2 = Seu nome, e-mail ou telefone. Não pedimos.
privacy-not-kept-3 = Seu endereço na rede, seu navegador ou aparelho. Não estão em nenhum registro nosso.
privacy-not-kept-4 = Cookies ou qualquer outra coisa no seu aparelho.
privacy-long = Por quanto tempo
privacy-long-1 = Um caso e suas impressões digitais: 2 anos desde a sua última visita, a menos que quem mantém o serviço defina outro prazo.
privacy-long-2 = Quando você para a procura por uma foto, a impressão digital é apagada na hora. O fato de ter saído da lista fica guardado por 1 ano.
privacy-long-3 = O registro de quem pegou a lista: 2 anos.
privacy-long-4 = O número de um envio, que faz com que conte só uma vez: 30 dias.
privacy-who = Quem recebe
privacy-who-1 = Os apps e sites que participam recebem as impressões digitais. Não recebem nenhum ID do caso.
privacy-who-2 = Quem tem seu ID do caso pode ver e mudar seu caso.
privacy-who-3 = Quem tem seu código de acompanhamento pode ver a situação.
privacy-who-4 = Se um tribunal ordenar, só podemos entregar o que está listado aqui. Não há nenhum nome.
privacy-rights = Seus direitos
privacy-rights-1 = Você pode ver seu caso e parar a procura a qualquer momento, com seu ID do caso. Não precisa de uma pessoa adulta para isso.
privacy-rights-2 = Sem o ID do caso não sabemos qual caso é o seu.
privacy-rights-3 = Você pode perguntar sobre tudo isto a quem mantém o serviço, e reclamar à autoridade de proteção de dados do seu país.
privacy-rights-4 = Guardamos estes dados para que fotos de crianças e adolescentes sejam removidas, e para mais nada.
privacy-limits = O que não conseguimos esconder
privacy-limits-1 = Sua escola ou seu provedor de internet pode ver que você abriu este site.
privacy-limits-2 = Seu navegador pode guardar a visita no histórico.
privacy-limits-3 = Em um dia calmo, pode-se notar que duas fotos enviadas vão juntas.
privacy-software = Programas desta página e suas licenças
terms-heading = Termos
terms-for = Para quem é
terms-for-1 = É para fotos e vídeos que mostram você, com nudez ou de forma sexual, de quando tinha menos de 18 anos.
terms-for-2 = É grátis, em todos os países.
terms-for-3 = Uma mãe ou um pai pode ajudar, no aparelho que tem a foto.
terms-please = Por favor
terms-please-1 = Envie só impressões digitais de fotos que mostram você.
terms-please-2 = Não envie outras fotos para testar nem para prejudicar. Os apps e sites conferem o que encontram e podem contestar.
terms-please-3 = Não publique nem envie a foto de novo.
terms-no = O que não podemos prometer
terms-no-1 = Cada app e cada site decide por conta própria o que remove.
terms-no-2 = Não podemos dizer que toda cópia foi encontrada.
terms-no-3 = O serviço pode sair do ar às vezes. O que dissemos ter recebido fica guardado.
accessibility-heading = Acessibilidade
accessibility-lead = Todo mundo deveria poder usar esta página sem ajuda. O objetivo é o WCAG 2.2, nível AA.
accessibility-works = O que funciona
accessibility-works-1 = Só teclado, leitores de tela e controle por voz.
accessibility-works-2 = Texto com quatro vezes o tamanho e telas a partir de 320 pixels de largura.
accessibility-works-3 = Cores claras, escuras e de alto contraste, conforme o seu aparelho.
accessibility-works-4 = Nenhum movimento é necessário, e nada se move se o seu aparelho pedir assim.
accessibility-works-5 = Sem limite de tempo, sem quebra-cabeça, nada para lembrar de uma página para outra.
accessibility-browsers = Navegadores
accessibility-browsers-1 = Chrome ou Edge 110, Firefox 115, Safari 16.4 ou mais novos. O JavaScript precisa estar ligado.
accessibility-browsers-2 = Em um modo de isolamento rígido, a página pode não funcionar. Nesse caso ela avisa.
accessibility-limits = O que ainda falta
accessibility-limits-1 = Foi conferida por ferramentas e por quem a fez, ainda não por pessoas que usam leitores de tela todo dia.
accessibility-limits-2 = As traduções ainda não foram lidas por falantes nativos.
language-heading = Idioma
language-note = Sua escolha é esquecida quando você sai desta página.

## Errors: what happened, that nothing is lost, what to do
error-internal = Algo deu errado
error-internal-advice = Nada foi enviado. Tente de novo, por favor.
error-file_error = Não foi possível usar este arquivo
error-file_error-advice = Nada foi enviado. Escolha outro, por favor.
error-unreadable_file = Não foi possível ler este arquivo
error-unreadable_file-advice = Nada foi enviado. Ele pode ter sido movido ou apagado. Escolha de novo, por favor.
error-empty_file = Este arquivo está vazio
error-empty_file-advice = Nada foi enviado. Talvez ainda esteja carregando no seu celular. Abra primeiro na galeria e depois escolha de novo.
error-unknown_format = Isto não é uma foto que conseguimos ler
error-unknown_format-advice = Nada foi enviado. JPEG, PNG, WebP, GIF, HEIC, AVIF, TIFF, BMP e a maioria dos vídeos funcionam. Você pode fazer uma captura de tela da foto e escolher a captura.
error-missing_decoder = Este tipo de foto não pode ser aberto aqui
error-missing_decoder-advice = Nada foi enviado. Você pode fazer uma captura de tela da foto e escolher a captura.
error-damaged_file = Este arquivo está danificado
error-damaged_file-advice = Nada foi enviado. Uma parte está faltando ou quebrada. Você tem outra cópia neste aparelho?
error-too_large = Esta foto é grande demais
error-too_large-advice = Nada foi enviado. Você pode fazer uma captura de tela da foto e escolher a captura.
error-featureless = Esta foto não tem nada que se possa encontrar
error-featureless-advice = Ela é toda de uma cor. A impressão digital seria igual à de outras imagens lisas, por isso não é enviada. Escolha outra, por favor.
error-out_of_memory = A memória deste aparelho acabou
error-out_of_memory-advice = Nada foi enviado. Feche outros apps e abas e tente de novo.
error-worker_died = O trabalho parou
error-worker_died-advice = Nada foi enviado. Já tentamos duas vezes. Feche outros apps e abas e tente de novo.
error-timed_out = Esta foto demorou demais
error-timed_out-advice = Nada foi enviado. Feche outros apps e abas e tente de novo.
error-bad_worker_answer = A resposta não parecia certa
error-bad_worker_answer-advice = A parte que lê fotos deu uma resposta errada, por isso a paramos. Nada foi enviado. Tente de novo, por favor.
error-bad_value = Algo deu errado
error-bad_value-advice = Nada foi enviado. Tente de novo, por favor.
error-bad_fingerprint = Esta impressão digital não parece certa
error-bad_fingerprint-advice = Ela não foi aceita. Faça de novo a partir da foto, por favor.
error-seal_broken = Não é seguro usar esta página agora
error-seal_broken-advice = A parte que lê fotos não pode ter nenhum caminho para a rede. Aqui ela tinha um, por isso paramos. Nenhuma foto foi aberta. Volte mais tarde, por favor.
error-runtime_failed = O programa das impressões digitais não abriu
error-runtime_failed-advice = Nada foi enviado. Carregue a página de novo, ou use um navegador mais novo ou outro aparelho.
error-runtime_damaged = Uma parte desta página não está como deveria
error-runtime_damaged-advice = Um arquivo foi mudado ou não carregou por inteiro, por isso não o usamos. Nada foi enviado. Carregue a página de novo mais tarde, por favor.
error-runtime_unreachable = Uma parte desta página não carregou
error-runtime_unreachable-advice = Nada foi enviado. Confira sua conexão e tente de novo.
error-offline = Você está sem conexão
error-offline-advice = Nada se perdeu: as impressões digitais estão guardadas nesta página. São enviadas quando a conexão voltar. Deixe esta página aberta.
error-server_unreachable = Não conseguimos falar com o servidor
error-server_unreachable-advice = Nada se perdeu: as impressões digitais estão guardadas nesta página. Confira sua conexão e tente de novo.
error-server_unreadable = O servidor deu uma resposta que não entendemos
error-server_unreadable-advice = Nada se perdeu: as impressões digitais estão guardadas nesta página. Tente de novo, por favor. Elas vão contar só uma vez.
error-server_busy = O servidor está ocupado
error-server_busy-advice = Nada se perdeu: as impressões digitais estão guardadas nesta página. Espere um minuto e tente de novo.
error-server_refused = O servidor não aceitou
error-server_refused-advice = As fotos ficaram neste aparelho. Você pode mudar as fotos e tentar de novo. Se acontecer outra vez, fale com uma linha de ajuda.
error-bad_case_id = Este código tem um erro de digitação
error-bad_case_id-advice = Nada foi enviado. Compare com a sua nota, por favor.
error-bad_follow_id = Este código de acompanhamento tem um erro de digitação
error-bad_follow_id-advice = Nada foi enviado. Compare com a sua nota, por favor.
error-no_code = Ainda não há código
error-no_code-advice = Digite ou cole seu ID do caso ou código de acompanhamento.
error-unknown_case = Não encontramos um caso com este código
error-unknown_case-advice = Nada foi mudado. Compare com a sua nota, por favor. Um código de acompanhamento deixa de funcionar quando um novo é feito.
error-implausible_fingerprint = O servidor não aceitou uma das impressões digitais
error-implausible_fingerprint-advice = Não parece ser de uma foto. Retire imagens lisas ou desenhadas e envie de novo.
error-submission_differs = Isto já foi enviado antes de outra forma
error-submission_differs-advice = Nada foi adicionado. Volte, faça as impressões digitais de novo e envie.
error-case_full = Este caso está cheio
error-case_full-advice = Ele tem todas as fotos que cabem. Limpe esta página e comece um novo caso para as outras.
