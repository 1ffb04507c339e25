<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>It came down from %1 to %2.</source>
        <translation>O medo caiu de %1 para %2.</translation>
    </message>
    <message>
        <source>It came down from %1 to %2 and you handled it once.</source>
        <translation>O medo caiu de %1 para %2, e você deu conta uma vez.</translation>
    </message>
    <message>
        <source>It came down from %1 to %2 and you handled it twice.</source>
        <translation>O medo caiu de %1 para %2, e você deu conta duas vezes.</translation>
    </message>
    <message numerus="yes">
        <source>It came down from %1 to %2 and you handled it %n times.</source>
        <translation>
            <numerusform>O medo caiu de %1 para %2, e você deu conta %n vez.</numerusform>
            <numerusform>O medo caiu de %1 para %2, e você deu conta %n vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fear stays around %1.</source>
        <translation>O medo fica em torno de %1.</translation>
    </message>
    <message>
        <source>Fear stays around %1, and you handled it once.</source>
        <translation>O medo fica em torno de %1, e você deu conta uma vez.</translation>
    </message>
    <message>
        <source>Fear stays around %1, and you handled it twice.</source>
        <translation>O medo fica em torno de %1, e você deu conta duas vezes.</translation>
    </message>
    <message numerus="yes">
        <source>Fear stays around %1, and you handled it %n times.</source>
        <translation>
            <numerusform>O medo fica em torno de %1, e você deu conta %n vez.</numerusform>
            <numerusform>O medo fica em torno de %1, e você deu conta %n vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fear reached %1, and you handled it.</source>
        <translation>O medo chegou a %1, e você deu conta.</translation>
    </message>
    <message>
        <source>Fear reached %1.</source>
        <translation>O medo chegou a %1.</translation>
    </message>
    <message>
        <source>It went from %1 to %2. It goes up and down for most people.</source>
        <translation>O medo foi de %1 para %2. Para a maioria das pessoas, ele sobe e desce.</translation>
    </message>
    <message>
        <source>Once more, with one thing changed: the time, the place or your words.</source>
        <translation>Mais uma vez, mudando uma coisa: a hora, o lugar ou as palavras.</translation>
    </message>
    <message>
        <source>Once more, with another neighbour.</source>
        <translation>Mais uma vez, com outra pessoa da vizinhança.</translation>
    </message>
    <message>
        <source>Once more, in another shop.</source>
        <translation>Mais uma vez, em outra loja.</translation>
    </message>
    <message>
        <source>Once more, with somebody else at work.</source>
        <translation>Mais uma vez, com outra pessoa no trabalho.</translation>
    </message>
    <message>
        <source>Once more, with another relative.</source>
        <translation>Mais uma vez, com outra pessoa da família.</translation>
    </message>
    <message>
        <source>Once more, with someone else.</source>
        <translation>Mais uma vez, com outra pessoa.</translation>
    </message>
    <message>
        <source>The same again, or one smaller, your choice.</source>
        <translation>O mesmo de novo, ou um menor: você escolhe.</translation>
    </message>
    <message>
        <source>The same again.</source>
        <translation>O mesmo de novo.</translation>
    </message>
    <message>
        <source>You went, and left before the answer.</source>
        <translation>Você foi e saiu antes da resposta.</translation>
    </message>
    <message>
        <source>It did not come to the ask last time.</source>
        <translation>Da última vez, não chegou ao pedido.</translation>
    </message>
    <message>
        <source>The last one was hard.</source>
        <translation>O último foi difícil.</translation>
    </message>
    <message>
        <source>You asked this before, and fear reached %1. It is within reach.</source>
        <translation>Você já fez este pedido, e o medo chegou a %1. Está ao alcance.</translation>
    </message>
    <message>
        <source>One to begin with, around %1.</source>
        <translation>Um para começar, em torno de %1.</translation>
    </message>
    <message>
        <source>You have settled up to %1. This one is around %2.</source>
        <translation>Seus degraus estão firmes até %1. Este fica em torno de %2.</translation>
    </message>
    <message>
        <source>One you know, to warm up.</source>
        <translation>Um que você conhece, para aquecer.</translation>
    </message>
    <message>
        <source>One you know, to warm up. Fear reached %1 there last time.</source>
        <translation>Um que você conhece, para aquecer. Da última vez, o medo chegou a %1.</translation>
    </message>
    <message>
        <source>It felt like panic more than once.</source>
        <translation>Pareceu pânico mais de uma vez.</translation>
    </message>
    <message>
        <source>Twice it did not come to an answer.</source>
        <translation>Duas vezes não se chegou a uma resposta.</translation>
    </message>
    <message>
        <source>Fear was very high twice, %1 the last time.</source>
        <translation>O medo foi muito alto duas vezes; na última, %1.</translation>
    </message>
    <message>
        <source>Fear grew over the last three, from %1 to %2.</source>
        <translation>O medo cresceu nas três últimas, de %1 para %2.</translation>
    </message>
    <message>
        <source>The next rung is a long way up.</source>
        <translation>O próximo degrau fica bem mais acima.</translation>
    </message>
    <message>
        <source>A smaller step for now.</source>
        <translation>Um passo menor, por enquanto.</translation>
    </message>
    <message>
        <source>A step around %1 would fit here.</source>
        <translation>Um passo em torno de %1 caberia aqui.</translation>
    </message>
    <message numerus="yes">
        <source>You asked %n times there, and fear was %1 the last time. Here is another one within reach.</source>
        <translation>
            <numerusform>Você fez esse pedido %n vez, e o medo ficou em %1 na última. Aqui está outro ao alcance.</numerusform>
            <numerusform>Você fez esse pedido %n vezes, e o medo ficou em %1 na última. Aqui está outro ao alcance.</numerusform>
        </translation>
    </message>
    <message>
        <source>A ladder begins with a few small asks.</source>
        <translation>Uma escada começa com alguns pedidos pequenos.</translation>
    </message>
    <message>
        <source>Every rung of this ladder is settled.</source>
        <translation>Todos os degraus desta escada estão firmes.</translation>
    </message>
    <message>
        <source>You give the feared thing %1 % now.</source>
        <translation>Agora você dá %1% de chance ao que temia.</translation>
    </message>
    <message>
        <source>You still give the feared thing %1 %.</source>
        <translation>Você ainda dá %1% de chance ao que teme.</translation>
    </message>
    <message>
        <source>You asked. This one was for a single time.</source>
        <translation>Você pediu. Este era para uma única vez.</translation>
    </message>
    <message>
        <source>It was easy, and you handled it.</source>
        <translation>Foi fácil, e você deu conta.</translation>
    </message>
    <message>
        <source>Fear was low twice in a row.</source>
        <translation>O medo ficou baixo duas vezes seguidas.</translation>
    </message>
    <message>
        <source>You practised it on several days, and it changed.</source>
        <translation>Você praticou em vários dias, e isso mudou.</translation>
    </message>
    <message>
        <source>The fear stayed, and you carried it. That counts.</source>
        <translation>O medo continuou, e você aguentou. Isso conta.</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>&amp;New notebook…</source>
        <translation>&amp;Novo caderno…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Summary as &amp;PDF…</source>
        <translation>Resumo em &amp;PDF…</translation>
    </message>
    <message>
        <source>Prin&amp;t summary…</source>
        <translation>Impri&amp;mir resumo…</translation>
    </message>
    <message>
        <source>&amp;Backup…</source>
        <translation>&amp;Backup…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>Short&amp;cuts</source>
        <translation>Atal&amp;hos</translation>
    </message>
    <message>
        <source>&amp;What Rung knows…</source>
        <translation>&amp;O que o Rung sabe…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escada</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Falar com alguém</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Close the form, keeping what stands in it</source>
        <translation>Fechar o formulário, mantendo o que está nele</translation>
    </message>
    <message>
        <source>Everything larger</source>
        <translation>Aumentar tudo</translation>
    </message>
    <message>
        <source>Everything smaller</source>
        <translation>Diminuir tudo</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamanho normal</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Blo&amp;quear</translation>
    </message>
    <message>
        <source>P&amp;assphrase…</source>
        <translation>&amp;Frase-senha…</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Refa&amp;zer</translation>
    </message>
    <message>
        <source>Tras&amp;h…</source>
        <translation>Li&amp;xeira…</translation>
    </message>
    <message>
        <source>About Run&amp;g</source>
        <translation>Sobre o Run&amp;g</translation>
    </message>
    <message>
        <source>Go bac&amp;k to a backup…</source>
        <translation>&amp;Voltar a um backup…</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>%1 was expected, %2 was found.</source>
        <translation>Esperado: %1; encontrado: %2.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>a text of %1 to %2 characters</source>
        <translation>um texto de %1 a %2 caracteres</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>um destes: %1</translation>
    </message>
    <message>
        <source>this field is missing.</source>
        <translation>este campo está faltando.</translation>
    </message>
    <message>
        <source>this field is unknown.</source>
        <translation>este campo é desconhecido.</translation>
    </message>
    <message>
        <source>this is there twice.</source>
        <translation>isto aparece duas vezes.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadeiro ou falso</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>an id (a UUID)</source>
        <translation>um id (um UUID)</translation>
    </message>
    <message>
        <source>a date and time with its offset (2026-03-01T14:05:00+01:00)</source>
        <translation>uma data e hora com o fuso (2026-03-01T14:05:00+01:00)</translation>
    </message>
    <message>
        <source>a day (2026-03-01)</source>
        <translation>um dia (2026-03-01)</translation>
    </message>
    <message>
        <source>a day, or a date and time with its offset</source>
        <translation>um dia, ou uma data e hora com o fuso</translation>
    </message>
    <message>
        <source>this id is used twice.</source>
        <translation>este id é usado duas vezes.</translation>
    </message>
    <message>
        <source>there is no rung with this id.</source>
        <translation>não há degrau com este id.</translation>
    </message>
    <message>
        <source>there is no attempt with this id.</source>
        <translation>não há tentativa com este id.</translation>
    </message>
    <message>
        <source>there is no entry with this id.</source>
        <translation>não há registro com este id.</translation>
    </message>
    <message>
        <source>a prediction or an outcome is missing.</source>
        <translation>falta uma previsão ou um resultado.</translation>
    </message>
    <message>
        <source>nothing more was expected after the last brace.</source>
        <translation>não se esperava mais nada depois da última chave.</translation>
    </message>
    <message>
        <source>this is nested too deeply.</source>
        <translation>há níveis demais, um dentro do outro.</translation>
    </message>
    <message>
        <source>this has too many fields.</source>
        <translation>há campos demais.</translation>
    </message>
    <message>
        <source>this number is too large or too small.</source>
        <translation>este número é grande ou pequeno demais.</translation>
    </message>
    <message>
        <source>a JSON value was expected.</source>
        <translation>esperava-se um valor JSON.</translation>
    </message>
    <message>
        <source>a control character stands in a text without being escaped.</source>
        <translation>há um caractere de controle num texto sem escape.</translation>
    </message>
    <message>
        <source>this text holds NUL or half of a surrogate pair.</source>
        <translation>este texto contém NUL ou metade de um par substituto.</translation>
    </message>
    <message>
        <source>this text is not valid UTF-8.</source>
        <translation>este texto não é UTF-8 válido.</translation>
    </message>
    <message>
        <source>an unknown escape stands after a backslash.</source>
        <translation>há um escape desconhecido depois de uma barra invertida.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
    <message>
        <source>this field is there twice.</source>
        <translation>este campo aparece duas vezes.</translation>
    </message>
    <message>
        <source>“%1” was expected.</source>
        <translation>esperava-se “%1”.</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Eight to twelve rungs make a comfortable ladder. There is room for a few more.</source>
        <translation>Oito a doze degraus formam uma escada confortável. Há lugar para mais alguns.</translation>
    </message>
    <message>
        <source>That is a long ladder. Eight to twelve rungs are easier to keep in view.</source>
        <translation>É uma escada longa. Oito a doze degraus são mais fáceis de ter em vista.</translation>
    </message>
    <message>
        <source>A rung at 30 or lower would make the start easier.</source>
        <translation>Um degrau de 30 ou menos deixaria o começo mais fácil.</translation>
    </message>
    <message>
        <source>Three or more kinds of places help what you learn to come along with you.</source>
        <translation>Três ou mais tipos de lugar ajudam o que você aprende a ir junto com você.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>A title of 1 to 200 characters belongs here.</source>
        <translation>Aqui vai um título de 1 a 200 caracteres.</translation>
    </message>
    <message>
        <source>An id cannot be empty.</source>
        <translation>Um id não pode ficar vazio.</translation>
    </message>
    <message>
        <source>A catalogue is a list of items.</source>
        <translation>Um catálogo é uma lista de itens.</translation>
    </message>
    <message>
        <source>The id “%1” is taken by an earlier item.</source>
        <translation>O id “%1” já é de um item anterior.</translation>
    </message>
</context>
<context>
    <name>CatalogueItems</name>
    <message>
        <source>Borrow a pen from someone behind a counter</source>
        <translation>Pedir uma caneta emprestada a quem está atrás de um balcão</translation>
    </message>
    <message>
        <source>A tiny, finished-in-seconds request is the easiest way to notice that asking itself is survivable.</source>
        <translation>Um pedido minúsculo, que termina em segundos, é o jeito mais fácil de notar que dá para sobreviver ao ato de pedir.</translation>
    </message>
    <message>
        <source>Ask when nobody is waiting behind you, hand it straight back, and say thanks either way.</source>
        <translation>Peça quando não houver ninguém esperando atrás de você, devolva na hora e agradeça em qualquer caso.</translation>
    </message>
    <message>
        <source>Get directions from one person, then double-check with another</source>
        <translation>Perguntar o caminho a uma pessoa e depois conferir com outra</translation>
    </message>
    <message>
        <source>Asking again after you already have an answer loosens the worry about being a nuisance.</source>
        <translation>Perguntar de novo quando você já tem a resposta alivia a preocupação de incomodar.</translation>
    </message>
    <message>
        <source>Be honest that you are double-checking, and skip anyone who looks rushed or has headphones in.</source>
        <translation>Diga com franqueza que está conferindo e deixe passar quem parecer com pressa ou estiver de fone.</translation>
    </message>
    <message>
        <source>Ask for a little extra topping at no charge</source>
        <translation>Pedir um pouquinho a mais de cobertura sem pagar</translation>
    </message>
    <message>
        <source>It puts a small, low-cost no within easy reach of an ordinary order.</source>
        <translation>Põe um “não” pequeno e barato ao alcance de uma compra comum.</translation>
    </message>
    <message>
        <source>Ask lightly, once, at a quiet moment, and pay happily if there is a charge.</source>
        <translation>Peça com leveza, uma vez, numa hora calma, e pague de bom grado se houver cobrança.</translation>
    </message>
    <message>
        <source>Ask a library to buy a book it does not have</source>
        <translation>Pedir a uma biblioteca que compre um livro que ela não tem</translation>
    </message>
    <message>
        <source>Institutions say no for budget reasons every day, so this no is plainly not about you.</source>
        <translation>Instituições dizem não por causa do orçamento todos os dias; esse “não” claramente não é sobre você.</translation>
    </message>
    <message>
        <source>Use the request form or a quiet desk, and thank them for checking.</source>
        <translation>Use o formulário de pedidos ou um balcão sem fila e agradeça por terem verificado.</translation>
    </message>
    <message>
        <source>Ask staff when a full-price item might be reduced</source>
        <translation>Perguntar na loja quando um produto a preço cheio pode entrar em promoção</translation>
    </message>
    <message>
        <source>You practise showing that money matters to you, which many people quietly avoid.</source>
        <translation>Você pratica mostrar que o dinheiro faz diferença para você, o que muita gente evita em silêncio.</translation>
    </message>
    <message>
        <source>Ask someone who is not mid-task and take &quot;I am not allowed to say&quot; as a complete answer.</source>
        <translation>Pergunte a quem não estiver no meio de uma tarefa e aceite “não posso dizer” como resposta completa.</translation>
    </message>
    <message>
        <source>Ask a front desk whether an earlier appointment has opened up</source>
        <translation>Perguntar na recepção se apareceu um horário mais cedo</translation>
    </message>
    <message>
        <source>A calm &quot;no, nothing yet&quot; is common here, which makes it easy practice.</source>
        <translation>Um calmo “ainda não apareceu nada” é comum aqui, o que faz disso uma prática fácil.</translation>
    </message>
    <message>
        <source>Ask once, accept the diary as it is, and thank the person checking.</source>
        <translation>Pergunte uma vez, aceite a agenda como está e agradeça a quem verificou.</translation>
    </message>
    <message>
        <source>Ask a dog walker whether you may say hello to their dog</source>
        <translation>Perguntar a quem passeia com um cachorro se você pode dar um oi para ele</translation>
    </message>
    <message>
        <source>The owner has many reasons to decline that are about the dog, which makes the no easy to read fairly.</source>
        <translation>Há muitos motivos para recusar que dizem respeito ao cachorro, o que torna o “não” fácil de entender sem injustiça.</translation>
    </message>
    <message>
        <source>Stop a few steps away, ask the person first, and walk on cheerfully if the answer is no.</source>
        <translation>Pare a alguns passos, pergunte primeiro à pessoa e siga em frente com bom humor se a resposta for não.</translation>
    </message>
    <message>
        <source>Ask an online group for a recommendation and answer the replies</source>
        <translation>Pedir uma indicação num grupo on-line e responder a quem comentar</translation>
    </message>
    <message>
        <source>Silence is a mild form of being passed over, and here it costs nothing.</source>
        <translation>O silêncio é uma forma leve de rejeição, e aqui ele não custa nada.</translation>
    </message>
    <message>
        <source>Search first so you are not repeating a question, follow the group rules, and thank people who reply.</source>
        <translation>Pesquise antes para não repetir uma pergunta, siga as regras do grupo e agradeça a quem responder.</translation>
    </message>
    <message>
        <source>Ask a cafe whether they can make a drink that is not on the menu</source>
        <translation>Perguntar a um café se dá para fazer uma bebida que não está no cardápio</translation>
    </message>
    <message>
        <source>A playful ask where a friendly no is the most likely answer.</source>
        <translation>Um pedido brincalhão, em que um “não” simpático é a resposta mais provável.</translation>
    </message>
    <message>
        <source>Ask when it is quiet, name something simple, and order from the menu with a smile after a no.</source>
        <translation>Peça num momento tranquilo, cite algo simples e, depois de um “não”, escolha do cardápio com um sorriso.</translation>
    </message>
    <message>
        <source>Check the time with a passer-by while a clock is in plain sight</source>
        <translation>Perguntar as horas a alguém na rua com um relógio bem à vista</translation>
    </message>
    <message>
        <source>Risking looking slightly silly on purpose shows how little other people dwell on it.</source>
        <translation>Arriscar de propósito um papel meio bobo mostra como os outros pensam pouco nisso.</translation>
    </message>
    <message>
        <source>Keep it to one short question, invent no story about a broken watch, and thank them.</source>
        <translation>Faça só uma pergunta curta, não invente história de relógio quebrado e agradeça.</translation>
    </message>
    <message>
        <source>Ask to taste two flavours before you choose one</source>
        <translation>Pedir para provar dois sabores antes de escolher um</translation>
    </message>
    <message>
        <source>You get to take up a little more space than you normally would.</source>
        <translation>Você ocupa um pouco mais de espaço do que costuma ocupar.</translation>
    </message>
    <message>
        <source>Ask when there is no queue and buy something small if they go out of their way.</source>
        <translation>Peça quando não houver fila e compre algo pequeno se a pessoa se esforçar por você.</translation>
    </message>
    <message>
        <source>Post a genuine beginner question in a forum you usually only read</source>
        <translation>Publicar uma dúvida sincera de iniciante num fórum que você costuma só ler</translation>
    </message>
    <message>
        <source>Being seen not knowing something is a close cousin of being turned down.</source>
        <translation>Deixar que vejam que você não sabe algo é parente próximo de receber um “não”.</translation>
    </message>
    <message>
        <source>Show what you have already tried, stay on topic, and thank even the short answers.</source>
        <translation>Mostre o que já tentou, fique no assunto e agradeça até as respostas curtas.</translation>
    </message>
    <message>
        <source>Ask a friend to keep you company on a dull errand</source>
        <translation>Pedir a uma pessoa amiga que acompanhe você numa tarefa chata</translation>
    </message>
    <message>
        <source>An unglamorous invitation tests whether people need a special reason to spend time with you.</source>
        <translation>Um convite sem brilho testa se as pessoas precisam de um motivo especial para passar tempo com você.</translation>
    </message>
    <message>
        <source>Say the time and length up front and add that a no is absolutely fine.</source>
        <translation>Diga logo a hora e a duração e acrescente que tudo bem se for não.</translation>
    </message>
    <message>
        <source>Ask a relative for help with something you would rather do alone</source>
        <translation>Pedir a alguém da família ajuda com algo que você preferiria fazer por conta própria</translation>
    </message>
    <message>
        <source>Letting someone close say no shows that the bond survives it.</source>
        <translation>Deixar alguém próximo dizer não mostra que o vínculo sobrevive.</translation>
    </message>
    <message>
        <source>Say how long it takes and that no is a complete answer.</source>
        <translation>Diga quanto tempo leva e que “não” é uma resposta completa.</translation>
    </message>
    <message>
        <source>Ask a neighbour to lend a small kitchen item</source>
        <translation>Pedir emprestado a alguém da vizinhança um pequeno utensílio de cozinha</translation>
    </message>
    <message>
        <source>Small borrowing starts everyday give-and-take with people you will meet again.</source>
        <translation>Pequenos empréstimos dão início à troca do dia a dia com pessoas que você vai reencontrar.</translation>
    </message>
    <message>
        <source>Offer a time you will return it, and make it clear that no is completely fine.</source>
        <translation>Diga quando vai devolver e deixe claro que tudo bem se for não.</translation>
    </message>
    <message>
        <source>Ask a neighbour to take in a parcel for you</source>
        <translation>Pedir a alguém da vizinhança que receba uma encomenda para você</translation>
    </message>
    <message>
        <source>You practise needing something from someone instead of arranging life to need nothing.</source>
        <translation>Você pratica precisar de algo de alguém, em vez de organizar a vida para não precisar de nada.</translation>
    </message>
    <message>
        <source>Ask ahead of time, keep it to one parcel, and offer to return the favour.</source>
        <translation>Peça com antecedência, que seja só uma encomenda, e ofereça retribuir o favor.</translation>
    </message>
    <message>
        <source>Ask someone browsing in a bookshop what they would read next</source>
        <translation>Perguntar a alguém que olha os livros numa livraria o que leria em seguida</translation>
    </message>
    <message>
        <source>You start a conversation that the other person is free to keep as short as they like.</source>
        <translation>Você começa uma conversa que a outra pessoa pode manter tão curta quanto quiser.</translation>
    </message>
    <message>
        <source>Ask once, keep your distance, and let them go back to browsing after their first reply.</source>
        <translation>Pergunte uma vez, mantenha distância e, depois da primeira resposta, deixe a pessoa voltar aos livros.</translation>
    </message>
    <message>
        <source>See whether a cafe would take a little off your order</source>
        <translation>Ver se um café faria um pequeno desconto na sua conta</translation>
    </message>
    <message>
        <source>The staff will usually have to refuse, so you can meet a polite no on your very first try.</source>
        <translation>Quem atende quase sempre vai ter de recusar; assim você encontra um “não” educado já na primeira vez.</translation>
    </message>
    <message>
        <source>Go at a quiet time, ask with a smile, pay as is usual where you live, and never argue.</source>
        <translation>Vá num horário tranquilo, peça com um sorriso, pague como é costume onde você mora e nunca discuta.</translation>
    </message>
    <message>
        <source>Ask a colleague for five minutes of feedback on something small</source>
        <translation>Pedir a alguém do trabalho cinco minutos de opinião sobre algo pequeno</translation>
    </message>
    <message>
        <source>Inviting an opinion is practice for hearing one you did not hope for.</source>
        <translation>Pedir uma opinião é praticar ouvir uma que você não esperava.</translation>
    </message>
    <message>
        <source>Let them choose the time and accept &quot;not this week&quot; without a follow-up push.</source>
        <translation>Deixe a pessoa escolher a hora e aceite “esta semana não” sem insistir depois.</translation>
    </message>
    <message>
        <source>Ask a workmate whether you can join their lunch</source>
        <translation>Perguntar a alguém do trabalho se pode almoçar junto</translation>
    </message>
    <message>
        <source>It risks a small social no in a place where you will see that life goes on.</source>
        <translation>Arrisca um pequeno “não” social num lugar onde você vai ver que a vida continua.</translation>
    </message>
    <message>
        <source>Ask openly enough that they can say they have plans, and take that at face value.</source>
        <translation>Pergunte de um jeito que a pessoa possa dizer que já tem planos, e acredite no que ela disser.</translation>
    </message>
    <message>
        <source>Write to someone you have lost touch with and ask how they are</source>
        <translation>Escrever a alguém com quem você perdeu contato e perguntar como vai</translation>
    </message>
    <message>
        <source>Leaving a message unanswered is the commonest quiet rejection, and this lets you practise sitting with it.</source>
        <translation>Deixar uma mensagem sem resposta é a rejeição silenciosa mais comum, e aqui você pratica conviver com ela.</translation>
    </message>
    <message>
        <source>Keep it warm and short, do not chase, and leave out a former partner or anyone who wanted distance.</source>
        <translation>Escreva com carinho e sem se alongar, não cobre resposta e deixe de fora seu ex ou sua ex e quem quis distância.</translation>
    </message>
    <message>
        <source>Telephone a shop to ask for something they probably do not have</source>
        <translation>Telefonar para uma loja pedindo algo que provavelmente não têm</translation>
    </message>
    <message>
        <source>For many people the telephone is the hard part, and the no comes quickly and kindly.</source>
        <translation>Para muita gente, o telefone é a parte difícil, e o “não” vem rápido e com gentileza.</translation>
    </message>
    <message>
        <source>Call outside the rush, ask one thing, and thank them for looking.</source>
        <translation>Ligue fora do horário de pico, peça uma coisa só e agradeça por terem procurado.</translation>
    </message>
    <message>
        <source>Ask to share a table in a busy cafe</source>
        <translation>Pedir para dividir uma mesa num café cheio</translation>
    </message>
    <message>
        <source>A face-to-face yes or no about your presence is close to the heart of this fear.</source>
        <translation>Um “sim” ou “não” cara a cara sobre a sua presença fica perto do coração desse medo.</translation>
    </message>
    <message>
        <source>Ask before you put anything down, and choose another spot pleasantly if they would rather not.</source>
        <translation>Pergunte antes de pôr qualquer coisa na mesa e escolha outro lugar com simpatia se preferirem que não.</translation>
    </message>
    <message>
        <source>Ask a neighbour you hardly know to lend you a tool</source>
        <translation>Pedir uma ferramenta emprestada a alguém da vizinhança que você mal conhece</translation>
    </message>
    <message>
        <source>Trust has to start somewhere, and their caution would be about the tool, not your worth.</source>
        <translation>A confiança precisa começar em algum lugar, e a cautela da pessoa seria por causa da ferramenta, não do seu valor.</translation>
    </message>
    <message>
        <source>Introduce yourself, say exactly when it comes back, and offer an easy way to decline.</source>
        <translation>Apresente-se, diga exatamente quando devolve e ofereça um jeito fácil de recusar.</translation>
    </message>
    <message>
        <source>Ask to exchange something after the normal return date</source>
        <translation>Pedir para trocar algo depois do prazo normal de troca</translation>
    </message>
    <message>
        <source>The rule is on their side, so this is practice at asking when no is the likely answer.</source>
        <translation>A regra está do lado da loja, então isto é praticar pedir quando o “não” é a resposta provável.</translation>
    </message>
    <message>
        <source>Be truthful about the date and the condition, and thank them if the policy stands.</source>
        <translation>Diga a verdade sobre a data e o estado do produto e agradeça se a política for mantida.</translation>
    </message>
    <message>
        <source>Ask a passer-by to take your photo, and then one more from another spot</source>
        <translation>Pedir a alguém na rua que tire uma foto sua e depois mais uma, de outro ponto</translation>
    </message>
    <message>
        <source>Asking for slightly more than the usual favour lets you practise taking up time.</source>
        <translation>Pedir um pouco mais do que o favor de costume deixa você praticar ocupar o tempo de alguém.</translation>
    </message>
    <message>
        <source>Choose someone who is not hurrying, and stop at one photo if they seem to want to go.</source>
        <translation>Escolha alguém sem pressa e fique numa foto só se a pessoa parecer querer ir embora.</translation>
    </message>
    <message>
        <source>Ask someone playing music in public for a song they surely do not know</source>
        <translation>Pedir a quem toca música na rua uma canção que com certeza não conhece</translation>
    </message>
    <message>
        <source>Being a little silly on purpose takes the weight out of a no.</source>
        <translation>Fazer de propósito uma coisa meio boba tira o peso de um “não”.</translation>
    </message>
    <message>
        <source>Wait for a pause, ask once, laugh along, and leave a coin if you stayed to listen.</source>
        <translation>Espere uma pausa, peça uma vez, ria junto e deixe uma moeda se ficou para ouvir.</translation>
    </message>
    <message>
        <source>Ask someone on a bus or train if they would swap seats</source>
        <translation>Perguntar a alguém no ônibus ou no trem se trocaria de lugar com você</translation>
    </message>
    <message>
        <source>It is a clear favour with no debt attached, so either answer is over in a moment.</source>
        <translation>É um favor claro que não deixa dívida; com qualquer resposta, acaba num instante.</translation>
    </message>
    <message>
        <source>Leave priority seats and families alone, give your honest reason, and say &quot;no problem at all&quot; if they stay put.</source>
        <translation>Não mexa com assentos preferenciais nem com famílias, diga o motivo verdadeiro e responda “sem problema nenhum” se a pessoa ficar onde está.</translation>
    </message>
    <message>
        <source>Ask someone where they found a thing you honestly like</source>
        <translation>Perguntar a alguém onde encontrou uma coisa de que você gostou de verdade</translation>
    </message>
    <message>
        <source>Approaching a stranger with goodwill tests the prediction that you will be unwelcome.</source>
        <translation>Abordar uma pessoa desconhecida com boa intenção testa a previsão de que sua presença não será bem-vinda.</translation>
    </message>
    <message>
        <source>Comment on the object rather than their looks, keep it to one question, and move on.</source>
        <translation>Fale do objeto e não da aparência, faça uma pergunta só e siga em frente.</translation>
    </message>
    <message>
        <source>Ask a small local business for a look behind the scenes</source>
        <translation>Pedir a um pequeno negócio do bairro para ver os bastidores</translation>
    </message>
    <message>
        <source>You show open curiosity to people who owe you nothing.</source>
        <translation>Você mostra curiosidade abertamente a pessoas que não lhe devem nada.</translation>
    </message>
    <message>
        <source>Ask outside busy hours, explain it is simple interest, and respect safety or privacy limits.</source>
        <translation>Peça fora dos horários de movimento, explique que é simples interesse e respeite limites de segurança ou privacidade.</translation>
    </message>
    <message>
        <source>Email someone whose work you know and ask one short question</source>
        <translation>Mandar um e-mail com uma pergunta curta a alguém cujo trabalho você conhece</translation>
    </message>
    <message>
        <source>Unanswered mail is normal for busy people, which makes it a fair test of mind-reading.</source>
        <translation>E-mails sem resposta são normais para gente ocupada, o que faz disto um teste justo de leitura de pensamento.</translation>
    </message>
    <message>
        <source>Keep it under five sentences, ask one thing, and never send a chasing message.</source>
        <translation>Fique em menos de cinco frases, pergunte uma coisa só e nunca mande mensagem cobrando.</translation>
    </message>
    <message>
        <source>Ask an older relative to tell you about a choice they regret</source>
        <translation>Pedir a alguém mais velho da família que conte uma escolha de que se arrepende</translation>
    </message>
    <message>
        <source>Close people can refuse too, and asking them something real is its own kind of brave.</source>
        <translation>Pessoas próximas também podem recusar, e perguntar a elas algo verdadeiro é uma coragem à parte.</translation>
    </message>
    <message>
        <source>Choose a calm, private moment and say that keeping it to themselves is fine.</source>
        <translation>Escolha um momento calmo e reservado e diga que tudo bem se a pessoa preferir não contar.</translation>
    </message>
    <message>
        <source>Telephone someone you would normally send a message</source>
        <translation>Telefonar para alguém a quem você normalmente mandaria mensagem</translation>
    </message>
    <message>
        <source>Leaving the safe channel for the live one is a fair test of what you expect.</source>
        <translation>Trocar o canal seguro pela conversa ao vivo é um teste justo do que você espera.</translation>
    </message>
    <message>
        <source>Open with &quot;is this a bad moment?&quot; and mean it.</source>
        <translation>Comece com “é uma hora ruim?” e pergunte a sério.</translation>
    </message>
    <message>
        <source>Ask a friend for a favour that takes real effort</source>
        <translation>Pedir a uma pessoa amiga um favor que dá trabalho de verdade</translation>
    </message>
    <message>
        <source>Letting yourself cost someone something challenges the rule that you must never be a burden.</source>
        <translation>Permitir-se custar algo a alguém desafia a regra de que você nunca deve ser um peso.</translation>
    </message>
    <message>
        <source>Describe the effort honestly, name an end time, and mean it when you say they can pass.</source>
        <translation>Descreva o esforço com honestidade, diga a que horas termina e fale a sério ao dizer que a pessoa pode recusar.</translation>
    </message>
    <message>
        <source>Make a lower offer on a second-hand item</source>
        <translation>Fazer uma oferta mais baixa por um item usado</translation>
    </message>
    <message>
        <source>Bargaining is a setting where no is part of the game rather than a verdict.</source>
        <translation>Na pechincha, o “não” faz parte do jogo; não é um veredito.</translation>
    </message>
    <message>
        <source>Name one fair figure, stay friendly, and accept the asking price or walk away politely.</source>
        <translation>Diga um valor justo, mantenha a simpatia e aceite o preço pedido ou vá embora com educação.</translation>
    </message>
    <message>
        <source>Ask to shadow someone in another team for an hour</source>
        <translation>Pedir para acompanhar por uma hora o trabalho de alguém de outra equipe</translation>
    </message>
    <message>
        <source>You risk a diary-based no while learning something you actually want.</source>
        <translation>Você arrisca um “não” por causa da agenda enquanto aprende algo que quer de fato.</translation>
    </message>
    <message>
        <source>Offer two or three slots, promise not to slow them down, and thank them whatever they say.</source>
        <translation>Ofereça dois ou três horários, prometa não atrapalhar o ritmo e agradeça seja qual for a resposta.</translation>
    </message>
    <message>
        <source>Ask a bank, gym or phone company to waive a fee</source>
        <translation>Pedir a um banco, academia ou operadora de telefone que dispense uma taxa</translation>
    </message>
    <message>
        <source>Call-centre no&apos;s are scripted, so you can practise one without taking it to heart.</source>
        <translation>Nas centrais de atendimento os nãos seguem um roteiro; dá para praticar um sem levar para o lado pessoal.</translation>
    </message>
    <message>
        <source>Be courteous to the person on the line, ask once for a review, then accept the outcome.</source>
        <translation>Trate bem quem está na linha, peça uma vez que revejam e depois aceite o resultado.</translation>
    </message>
    <message>
        <source>Ask for a little more time on a task</source>
        <translation>Pedir um pouco mais de prazo numa tarefa</translation>
    </message>
    <message>
        <source>You test whether admitting a limit changes how people see you as much as you expect.</source>
        <translation>Você testa se admitir um limite muda o olhar dos outros tanto quanto espera.</translation>
    </message>
    <message>
        <source>Ask early, propose a new date, respect it if the deadline cannot move; not while your job is still on trial.</source>
        <translation>Peça cedo, proponha uma nova data e respeite se o prazo não puder mudar; não durante o período de experiência no emprego.</translation>
    </message>
    <message>
        <source>Ask the shopper in front whether you could pay first</source>
        <translation>Perguntar a quem está na sua frente na fila se você poderia pagar primeiro</translation>
    </message>
    <message>
        <source>It is a plain request for an advantage, which many people would rather avoid than hear a no to.</source>
        <translation>É pedir uma vantagem, pura e simples; muita gente prefere evitar isso a ouvir um “não”.</translation>
    </message>
    <message>
        <source>Give your true reason or none, never ask someone with small children or mobility needs, and step back at once on a no.</source>
        <translation>Diga o motivo verdadeiro ou nenhum, nunca peça a quem está com crianças pequenas ou tem dificuldade de locomoção, e dê um passo atrás na hora se ouvir um “não”.</translation>
    </message>
    <message>
        <source>Invite an acquaintance for a coffee or a walk</source>
        <translation>Convidar uma pessoa conhecida para um café ou uma caminhada</translation>
    </message>
    <message>
        <source>Turning a familiar face into a possible friend needs someone to go first.</source>
        <translation>Para um rosto conhecido virar uma possível amizade, alguém precisa dar o primeiro passo.</translation>
    </message>
    <message>
        <source>Offer one specific time, add that there is no pressure, and leave it there if they are vague.</source>
        <translation>Ofereça um horário definido, diga que é sem pressão e deixe por isso mesmo se a resposta for vaga.</translation>
    </message>
    <message>
        <source>Ask a fellow gym-goer to talk you through their routine</source>
        <translation>Pedir a alguém da academia que explique a própria série de exercícios</translation>
    </message>
    <message>
        <source>Being a visible beginner in front of a capable person tests a common fear directly.</source>
        <translation>Mostrar que está no começo diante de alguém capaz testa de frente um medo comum.</translation>
    </message>
    <message>
        <source>Wait until they are resting and wear no headphones, say why you picked them, and make it easy to say &quot;not today&quot;.</source>
        <translation>Espere a pessoa descansar e estar sem fone, diga por que a escolheu e deixe fácil dizer “hoje não”.</translation>
    </message>
    <message>
        <source>Share something you made and ask for an honest critique</source>
        <translation>Mostrar algo que você fez e pedir uma crítica honesta</translation>
    </message>
    <message>
        <source>You invite judgement of your work and find out how long the sting really lasts.</source>
        <translation>Você deixa que julguem seu trabalho e descobre quanto tempo a dor dura de fato.</translation>
    </message>
    <message>
        <source>Use a space meant for feedback, say what kind you want, and thank critics without defending yourself.</source>
        <translation>Use um espaço feito para isso, diga que tipo de retorno você quer e agradeça a quem criticar, sem se defender.</translation>
    </message>
    <message>
        <source>Ask whether a dessert could come free on an ordinary day</source>
        <translation>Perguntar se uma sobremesa poderia sair de graça num dia comum</translation>
    </message>
    <message>
        <source>You ask for a treat you have not earned, simply because asking is allowed.</source>
        <translation>Você pede um agrado que não mereceu, simplesmente porque pedir é permitido.</translation>
    </message>
    <message>
        <source>Ask the server lightly, claim no birthday or complaint, and tip as is usual where you live.</source>
        <translation>Peça com leveza a quem atende, não invente aniversário nem reclamação e dê a gorjeta de costume no lugar.</translation>
    </message>
    <message>
        <source>Ask to hand back or trade a task you have no room for</source>
        <translation>Pedir para devolver ou trocar uma tarefa que não cabe na sua agenda</translation>
    </message>
    <message>
        <source>Setting a limit invites disagreement in a situation you can prepare for.</source>
        <translation>Pôr um limite abre espaço para discordância numa situação para a qual você pode se preparar.</translation>
    </message>
    <message>
        <source>Explain what you can do instead and what the change would mean for others; not while your job is still on trial.</source>
        <translation>Explique o que pode fazer no lugar e o que a mudança significaria para os outros; não durante o período de experiência no emprego.</translation>
    </message>
    <message>
        <source>Ask to join a casual game already under way</source>
        <translation>Pedir para entrar num jogo informal já em andamento</translation>
    </message>
    <message>
        <source>Walking up to a group and asking to be let in is a clear test of the outsider feeling.</source>
        <translation>Chegar a um grupo e pedir para entrar é um teste claro da sensação de estar de fora.</translation>
    </message>
    <message>
        <source>Watch for a natural break, ask the whole group, and enjoy watching if the sides are full.</source>
        <translation>Espere uma pausa natural, pergunte ao grupo todo e aproveite para assistir se os times estiverem completos.</translation>
    </message>
    <message>
        <source>Ask a neighbour to keep the noise down at certain hours</source>
        <translation>Pedir a alguém da vizinhança que faça menos barulho em certos horários</translation>
    </message>
    <message>
        <source>You practise stating a need to someone who may disagree and whom you will meet again.</source>
        <translation>Você pratica dizer do que precisa a alguém que pode discordar e que você vai reencontrar.</translation>
    </message>
    <message>
        <source>Speak when you are calm, name the hours, ask what would work for them; skip this one if they ever frightened you.</source>
        <translation>Fale num momento de calma, diga os horários, pergunte o que funcionaria para a pessoa; pule este se ela alguma vez assustou você.</translation>
    </message>
    <message>
        <source>Ask a passer-by to write one line of advice in your notebook</source>
        <translation>Pedir a alguém na rua que escreva uma linha de conselho no seu caderno</translation>
    </message>
    <message>
        <source>Repeating one request to several people shows how much answers vary for reasons you never see.</source>
        <translation>Repetir um mesmo pedido a várias pessoas mostra o quanto as respostas variam por motivos que você nunca vê.</translation>
    </message>
    <message>
        <source>Say at once that nothing is for sale, let them keep walking, and ask for no personal details.</source>
        <translation>Diga logo que não está vendendo nada, deixe a pessoa seguir andando e não peça dados pessoais.</translation>
    </message>
    <message>
        <source>Ask a neighbour to join a small project on your street</source>
        <translation>Convidar alguém da vizinhança para um pequeno projeto na sua rua</translation>
    </message>
    <message>
        <source>Several people can say no at once, and you find out that the idea and you both survive it.</source>
        <translation>Várias pessoas podem dizer não de uma vez, e você descobre que a ideia e você sobrevivem.</translation>
    </message>
    <message>
        <source>Keep the commitment small, put it in writing so people can ignore it, and never single anyone out.</source>
        <translation>Peça um compromisso pequeno, faça por escrito para que as pessoas possam ignorar e nunca exponha ninguém.</translation>
    </message>
    <message>
        <source>Ask someone in a job you find interesting for a ten-minute chat about it</source>
        <translation>Pedir a alguém com um trabalho que você acha interessante uma conversa de dez minutos sobre ele</translation>
    </message>
    <message>
        <source>A stranger&apos;s time is a real thing to ask for, so both answers teach you something.</source>
        <translation>O tempo de uma pessoa desconhecida é algo real a se pedir; por isso, as duas respostas ensinam alguma coisa.</translation>
    </message>
    <message>
        <source>Do not ask while they are serving customers, offer to come back, and keep to ten minutes.</source>
        <translation>Não peça enquanto a pessoa atende clientes, ofereça voltar depois e fique nos dez minutos.</translation>
    </message>
    <message>
        <source>Ask a newsletter, channel or podcast to feature something you made</source>
        <translation>Pedir a uma newsletter, canal ou podcast que divulgue algo que você fez</translation>
    </message>
    <message>
        <source>A considered no from a gatekeeper is good practice at separating fit from worth.</source>
        <translation>Um “não” bem pensado de quem faz a seleção é boa prática para separar “não combina” de “não tem valor”.</translation>
    </message>
    <message>
        <source>Check that they accept submissions, tailor the note, and send a single message.</source>
        <translation>Confira se aceitam propostas, adapte o texto e envie uma única mensagem.</translation>
    </message>
    <message>
        <source>Invite someone you do not know well to a small get-together</source>
        <translation>Convidar alguém que você não conhece bem para um pequeno encontro em grupo</translation>
    </message>
    <message>
        <source>Some will decline, so you practise hearing several no&apos;s inside something enjoyable.</source>
        <translation>Algumas pessoas vão recusar; assim você pratica ouvir vários nãos dentro de algo agradável.</translation>
    </message>
    <message>
        <source>Give plenty of notice, make replying optional, and do not ask anyone for reasons.</source>
        <translation>Avise com bastante antecedência, deixe a resposta opcional e não peça motivos a ninguém.</translation>
    </message>
    <message>
        <source>Pitch a fresh idea or project to your team</source>
        <translation>Apresentar à sua equipe uma ideia ou um projeto novo</translation>
    </message>
    <message>
        <source>Your thinking goes on show where it matters, and a no to an idea is not a no to you.</source>
        <translation>Seu raciocínio fica à mostra onde importa, e um “não” a uma ideia não é um “não” a você.</translation>
    </message>
    <message>
        <source>Bring a short outline, ask for a hearing rather than agreement, and credit anyone who helped.</source>
        <translation>Leve um resumo curto, peça atenção em vez de concordância e dê crédito a quem ajudou.</translation>
    </message>
    <message>
        <source>Propose a small collaboration to someone whose work you admire</source>
        <translation>Propor uma pequena colaboração a alguém cujo trabalho você admira</translation>
    </message>
    <message>
        <source>You treat yourself as a peer before you feel like one.</source>
        <translation>Você fala de igual para igual antes de se sentir assim.</translation>
    </message>
    <message>
        <source>Make the proposal specific and easy to refuse, and let silence be an answer.</source>
        <translation>Faça uma proposta concreta e fácil de recusar, e deixe que o silêncio seja uma resposta.</translation>
    </message>
    <message>
        <source>Ask a shop to donate a prize for a cause you really support</source>
        <translation>Pedir a uma loja que doe um prêmio para uma causa que você apoia de verdade</translation>
    </message>
    <message>
        <source>You ask on behalf of something larger and still hear the no in person.</source>
        <translation>Você pede em nome de algo maior e, mesmo assim, ouve o “não” pessoalmente.</translation>
    </message>
    <message>
        <source>Name the cause truthfully, bring proof if you have it, go at a quiet hour, and thank them for considering it.</source>
        <translation>Diga a causa com verdade, leve um comprovante se tiver, vá numa hora tranquila e agradeça por pensarem no assunto.</translation>
    </message>
    <message>
        <source>Ask in a meeting for a decision to be looked at again</source>
        <translation>Pedir numa reunião que uma decisão seja revista</translation>
    </message>
    <message>
        <source>You risk disagreement in front of others, which is where many people go quiet.</source>
        <translation>Você arrisca uma discordância na frente dos outros, que é onde muita gente se cala.</translation>
    </message>
    <message>
        <source>Ask a question instead of accusing, offer your reasoning once, support the outcome; not while your job is still on trial.</source>
        <translation>Faça uma pergunta em vez de acusar, apresente seu raciocínio uma vez, apoie o resultado; não durante o período de experiência no emprego.</translation>
    </message>
    <message>
        <source>Ask to take on a visible role in a volunteer group</source>
        <translation>Pedir para assumir um papel visível num grupo voluntário</translation>
    </message>
    <message>
        <source>You put yourself forward before being picked.</source>
        <translation>Você se apresenta antes que alguém escolha você.</translation>
    </message>
    <message>
        <source>Ask the organiser privately, say what you can realistically give, and welcome a smaller role.</source>
        <translation>Fale em particular com quem organiza, diga o que pode dar de forma realista e receba bem um papel menor.</translation>
    </message>
    <message>
        <source>Ask the owner of a nearby business whether they would mentor you</source>
        <translation>Perguntar a quem tem um negócio por perto se aceitaria orientar você</translation>
    </message>
    <message>
        <source>It asks for goodwill over time, so the no is usually about hours in the day.</source>
        <translation>É pedir boa vontade ao longo do tempo; por isso, o “não” costuma ter a ver com as horas que a pessoa tem no dia.</translation>
    </message>
    <message>
        <source>Suggest one short first meeting, say what drew you to them, and leave the next step in their hands.</source>
        <translation>Sugira um primeiro encontro curto, diga o que chamou sua atenção na pessoa e deixe o próximo passo nas mãos dela.</translation>
    </message>
    <message>
        <source>Tell a friend that something hurt and ask for a change</source>
        <translation>Contar a uma pessoa amiga que algo doeu e pedir uma mudança</translation>
    </message>
    <message>
        <source>You risk an uncomfortable answer inside a relationship you value.</source>
        <translation>Você arrisca uma resposta desconfortável dentro de uma relação que valoriza.</translation>
    </message>
    <message>
        <source>Pick a private moment, describe one event and one wish, listen to their side; never where there is violence.</source>
        <translation>Escolha um momento reservado, descreva um fato e um desejo, escute o outro lado; nunca onde há violência.</translation>
    </message>
    <message>
        <source>Ask a shop to stock something you made</source>
        <translation>Pedir a uma loja que venda algo que você fez</translation>
    </message>
    <message>
        <source>Your own work is judged on the spot, which is the sharpest kind of ordinary no.</source>
        <translation>Seu próprio trabalho é julgado na hora, o que é o tipo mais duro de “não” comum.</translation>
    </message>
    <message>
        <source>Phone or write first to find the right person and time, and accept their taste as their business.</source>
        <translation>Telefone ou escreva antes para achar a pessoa e a hora certas, e aceite que o gosto é assunto de quem vende.</translation>
    </message>
    <message>
        <source>Ask a neighbour you know well whether you could borrow their car</source>
        <translation>Perguntar a alguém da vizinhança que você conhece bem se emprestaria o carro</translation>
    </message>
    <message>
        <source>It is a big, easily refused favour, so the skill is asking without cushioning and taking no with grace.</source>
        <translation>É um favor grande e fácil de recusar; a habilidade aqui é pedir sem amaciar e receber o “não” com elegância.</translation>
    </message>
    <message>
        <source>Raise insurance and fuel yourself, give a definite return time, and tell them first that no is fine.</source>
        <translation>Puxe você o assunto do seguro e do combustível, dê uma hora certa de devolução e diga antes de tudo que tudo bem se for não.</translation>
    </message>
    <message>
        <source>Approach a workplace you admire and ask whether they would hire you</source>
        <translation>Procurar uma empresa que você admira e perguntar se contrataria você</translation>
    </message>
    <message>
        <source>You aim at something you truly want, where hearing no is a price worth paying.</source>
        <translation>Você mira em algo que quer de verdade, onde ouvir um “não” é um preço que vale a pena.</translation>
    </message>
    <message>
        <source>Contact the right person in the way they ask for, be brief, and thank them for reading.</source>
        <translation>Fale com a pessoa certa pelo meio que ela pede, seja breve e agradeça pela leitura.</translation>
    </message>
    <message>
        <source>Offer a club or library a short talk on something you know</source>
        <translation>Oferecer a um clube ou biblioteca uma palestra curta sobre algo que você sabe</translation>
    </message>
    <message>
        <source>You ask to be listened to, first by an organiser and then perhaps by a room.</source>
        <translation>Você pede que escutem você: primeiro quem organiza, depois talvez uma sala.</translation>
    </message>
    <message>
        <source>Propose a modest length, fit their programme, and be gracious if they have no slot.</source>
        <translation>Proponha uma duração modesta, adapte-se à programação e reaja com leveza se não houver vaga.</translation>
    </message>
    <message>
        <source>Ask someone you like on a date</source>
        <translation>Convidar para sair alguém de quem você gosta</translation>
    </message>
    <message>
        <source>It is the classic feared no, met once, openly and kindly.</source>
        <translation>É o “não” temido por excelência, encarado uma vez, com abertura e gentileza.</translation>
    </message>
    <message>
        <source>Ask someone who can easily refuse, never staff at their job or anyone who depends on you, ask one time only, and accept any hesitation as no.</source>
        <translation>Convide alguém que possa recusar com facilidade, nunca quem está no trabalho atendendo nem quem depende de você; convide uma vez só e aceite qualquer hesitação como um “não”.</translation>
    </message>
    <message>
        <source>Ask for a conversation about your pay</source>
        <translation>Pedir uma conversa sobre o seu salário</translation>
    </message>
    <message>
        <source>It brings preparation, self-worth and a real chance of no together, so it belongs near the top of the ladder.</source>
        <translation>Junta preparação, autoestima e uma chance real de um “não”; por isso fica perto do topo da escada.</translation>
    </message>
    <message>
        <source>Request a meeting, bring evidence, do it only after easier steps, and ask what would make a yes possible later.</source>
        <translation>Peça uma reunião, leve fatos, faça isso só depois de passos mais fáceis e pergunte o que tornaria um “sim” possível mais adiante.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>MMM yyyy</source>
        <comment>a month on an axis, in the letters of QLocale</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>a month on an axis, in the letters of QLocale</comment>
        <translation>MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on an axis, in the letters of QLocale</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Fear reached %1 on a step of %2.</source>
        <translation>O medo chegou a %1 num passo de %2.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear reached, in the middle, %1 above the step&apos;s number.</source>
        <translation>
            <numerusform>Em %Ln pedido até agora, o medo ficou, no valor do meio, %1 acima do número do passo.</numerusform>
            <numerusform>Em %Ln pedidos até agora, o medo ficou, no valor do meio, %1 acima do número do passo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear reached, in the middle, the step&apos;s number.</source>
        <translation>
            <numerusform>Em %Ln pedido até agora, o medo chegou, no valor do meio, ao número do passo.</numerusform>
            <numerusform>Em %Ln pedidos até agora, o medo chegou, no valor do meio, ao número do passo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear reached, in the middle, %1 below the step&apos;s number.</source>
        <translation>
            <numerusform>Em %Ln pedido até agora, o medo ficou, no valor do meio, %1 abaixo do número do passo.</numerusform>
            <numerusform>Em %Ln pedidos até agora, o medo ficou, no valor do meio, %1 abaixo do número do passo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: in the middle, fear reached %1 above the step&apos;s number.</source>
        <translation>
            <numerusform>Uma primeira olhada em %Ln pedido: no valor do meio, o medo ficou %1 acima do número do passo.</numerusform>
            <numerusform>Uma primeira olhada em %Ln pedidos: no valor do meio, o medo ficou %1 acima do número do passo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: in the middle, fear reached the step&apos;s number.</source>
        <translation>
            <numerusform>Uma primeira olhada em %Ln pedido: no valor do meio, o medo chegou ao número do passo.</numerusform>
            <numerusform>Uma primeira olhada em %Ln pedidos: no valor do meio, o medo chegou ao número do passo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: in the middle, fear reached %1 below the step&apos;s number.</source>
        <translation>
            <numerusform>Uma primeira olhada em %Ln pedido: no valor do meio, o medo ficou %1 abaixo do número do passo.</numerusform>
            <numerusform>Uma primeira olhada em %Ln pedidos: no valor do meio, o medo ficou %1 abaixo do número do passo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step for step, yes.</source>
        <translation>Passo por passo, sim.</translation>
    </message>
    <message numerus="yes">
        <source>Step for step, your fear has come down over these %Ln asks.</source>
        <translation>
            <numerusform>Passo por passo, seu medo caiu ao longo deste %Ln pedido.</numerusform>
            <numerusform>Passo por passo, seu medo caiu ao longo destes %Ln pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step for step, it has grown.</source>
        <translation>Passo por passo, cresceu.</translation>
    </message>
    <message numerus="yes">
        <source>Step for step, your fear has grown over these %Ln asks. That happens, and may be worth a smaller step.</source>
        <translation>
            <numerusform>Passo por passo, seu medo cresceu ao longo deste %Ln pedido. Acontece, e talvez valha um passo menor.</numerusform>
            <numerusform>Passo por passo, seu medo cresceu ao longo destes %Ln pedidos. Acontece, e talvez valha um passo menor.</numerusform>
        </translation>
    </message>
    <message>
        <source>No clear direction yet.</source>
        <translation>Ainda sem direção clara.</translation>
    </message>
    <message numerus="yes">
        <source>No clear direction yet over these %Ln asks. It goes up and down for most people.</source>
        <translation>
            <numerusform>Ainda sem direção clara neste %Ln pedido. Para a maioria das pessoas, sobe e desce.</numerusform>
            <numerusform>Ainda sem direção clara nestes %Ln pedidos. Para a maioria das pessoas, sobe e desce.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first ask will show.</source>
        <translation>Seu primeiro pedido vai mostrar.</translation>
    </message>
    <message>
        <source>After each ask, write down how high the fear went; over time this shows where it goes.</source>
        <translation>Depois de cada pedido, anote até onde o medo chegou; com o tempo, aqui se vê para onde ele vai.</translation>
    </message>
    <message>
        <source>One ask so far.</source>
        <translation>Um pedido até agora.</translation>
    </message>
    <message>
        <source>Two asks so far.</source>
        <translation>Dois pedidos até agora.</translation>
    </message>
    <message>
        <source>The first time: %1 The second time: %2</source>
        <translation>Na primeira vez: %1 Na segunda vez: %2</translation>
    </message>
    <message>
        <source>A few asks so far.</source>
        <translation>Alguns pedidos até agora.</translation>
    </message>
    <message>
        <source>Too few yet to see a direction.</source>
        <translation>Ainda são poucos para ver uma direção.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date and rung, what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>fear, from the step&apos;s number</source>
        <translation>medo, a partir do número do passo</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Felt minus step</source>
        <translation>Sentido menos passo</translation>
    </message>
    <message>
        <source>Step for step</source>
        <translation>Em relação ao passo</translation>
    </message>
    <message>
        <source>0 is the step&apos;s own number; the line smooths the single asks, and a tick at the foot marks a new step.</source>
        <translation>0 é o próprio número do passo; a linha suaviza os pedidos um a um, e um traço na base marca um passo novo.</translation>
    </message>
    <message>
        <source>0 is the step&apos;s own number.</source>
        <translation>0 é o próprio número do passo.</translation>
    </message>
    <message>
        <source>As it was felt</source>
        <translation>Como foi sentido</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>medo</translation>
    </message>
    <message>
        <source>Behind are the steps; the line smooths the single asks, and a tick at the foot marks a new step.</source>
        <translation>Atrás estão os passos; a linha suaviza os pedidos um a um, e um traço na base marca um passo novo.</translation>
    </message>
    <message>
        <source>The grey behind is how hard you had rated each step.</source>
        <translation>O cinza atrás é o quanto você achou difícil cada passo, em número.</translation>
    </message>
    <message>
        <source>Is it getting easier?</source>
        <translation>Está ficando mais fácil?</translation>
    </message>
    <message>
        <source>Fear is counted from each step&apos;s own number, so that harder steps do not hide a change.</source>
        <translation>O medo é contado a partir do número de cada passo, para que passos mais difíceis não escondam uma mudança.</translation>
    </message>
    <message>
        <source>The steps grew meanwhile.</source>
        <translation>Enquanto isso, os passos cresceram.</translation>
    </message>
    <message numerus="yes">
        <source>These are the latest %Ln asks.</source>
        <translation>
            <numerusform>Aqui está o último pedido (%Ln).</numerusform>
            <numerusform>Aqui estão os últimos %Ln pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>não aconteceu</translation>
    </message>
    <message>
        <source>partly happened</source>
        <translation>aconteceu em parte</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>aconteceu</translation>
    </message>
    <message>
        <source>It did not happen.</source>
        <translation>Não aconteceu.</translation>
    </message>
    <message>
        <source>It partly happened.</source>
        <translation>Aconteceu em parte.</translation>
    </message>
    <message>
        <source>It happened.</source>
        <translation>Aconteceu.</translation>
    </message>
    <message>
        <source>You gave it %1.</source>
        <translation>Você deu %1 de chance.</translation>
    </message>
    <message>
        <source>Now you give it %1.</source>
        <translation>Agora você dá %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln things you feared, none happened.</source>
        <translation>
            <numerusform>O que você temia não aconteceu em %Ln caso.</numerusform>
            <numerusform>O que você temia não aconteceu em nenhum de %Ln casos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln things you feared, %1 happened.</source>
        <translation>
            <numerusform>O que você temia aconteceu em %1 de %Ln caso.</numerusform>
            <numerusform>O que você temia aconteceu em %1 de %Ln casos.</numerusform>
        </translation>
    </message>
    <message>
        <source>By what you gave them before, about %1 were to be expected.</source>
        <translation>Pelas chances que você deu antes, seriam de esperar cerca de %1.</translation>
    </message>
    <message>
        <source>Afterwards, for another time, you gave them as much on average.</source>
        <translation>Depois, para uma próxima vez, você deu em média a mesma chance.</translation>
    </message>
    <message>
        <source>Afterwards, for another time, you gave them %1 points less on average.</source>
        <translation>Depois, para uma próxima vez, você deu em média %1 pontos a menos.</translation>
    </message>
    <message>
        <source>Afterwards, for another time, you gave them %1 points more on average.</source>
        <translation>Depois, para uma próxima vez, você deu em média %1 pontos a mais.</translation>
    </message>
    <message>
        <source>Before you ask, write down what you are afraid will happen; here you see whether it did.</source>
        <translation>Antes de pedir, anote o que tem medo que aconteça; aqui você vê se aconteceu.</translation>
    </message>
    <message>
        <source>What partly happened is counted as happened.</source>
        <translation>O que aconteceu em parte conta como acontecido.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Um por um</translation>
    </message>
    <message>
        <source>how likely it seemed</source>
        <translation>a chance que parecia ter</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>depois</translation>
    </message>
    <message>
        <source>Did what I feared happen?</source>
        <translation>Aconteceu o que eu temia?</translation>
    </message>
    <message>
        <source>%1: you left before the answer, fear reached %2.</source>
        <translation>%1: você saiu antes da resposta, o medo chegou a %2.</translation>
    </message>
    <message>
        <source>%1: expected %2, you left before the answer, fear reached %3.</source>
        <translation>%1: esperado %2, você saiu antes da resposta, o medo chegou a %3.</translation>
    </message>
    <message>
        <source>%1: expected %2, felt %3. %4</source>
        <translation>%1: esperado %2, sentido %3. %4</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>the steps grew</source>
        <translation>os passos cresceram</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>os passos</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>felt</source>
        <translation>sentido</translation>
    </message>
    <message>
        <source>Felt against expected</source>
        <translation>Sentido e esperado</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>como esperado</translation>
    </message>
    <message numerus="yes">
        <source>These are %Ln of them: the lowest, the highest and the latest.</source>
        <translation>
            <numerusform>Aqui está %Ln deles: o menor, o maior e o mais recente.</numerusform>
            <numerusform>Aqui estão %Ln deles: o menor, o maior e os mais recentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does it feel as bad as I expect?</source>
        <translation>É tão ruim quanto eu espero?</translation>
    </message>
    <message>
        <source>%1 under</source>
        <translation>%1 abaixo</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 acima</translation>
    </message>
    <message>
        <source>Give or take: between %1 and %2.</source>
        <translation>Mais ou menos: entre %1 e %2.</translation>
    </message>
    <message>
        <source>Before you ask, write down how much fear you expect; what you then feel is drawn beside it.</source>
        <translation>Antes de pedir, anote quanto medo você espera; o que sentir depois aparece ao lado.</translation>
    </message>
    <message>
        <source>One ask so far: you expected %1 and felt %2. %3</source>
        <translation>Um pedido até agora: você esperava %1 e sentiu %2. %3</translation>
    </message>
    <message>
        <source>Two asks so far: expected %1, felt %2; then expected %3, felt %4.</source>
        <translation>Dois pedidos até agora: esperado %1, sentido %2; depois, esperado %3, sentido %4.</translation>
    </message>
    <message>
        <source>So far, %1 under what you expected.</source>
        <translation>Até agora, %1 abaixo do que você esperava.</translation>
    </message>
    <message>
        <source>So far, close to what you expected.</source>
        <translation>Até agora, perto do que você esperava.</translation>
    </message>
    <message>
        <source>So far, %1 over what you expected.</source>
        <translation>Até agora, %1 acima do que você esperava.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, the middle one came in %1 under what you expected.</source>
        <translation>
            <numerusform>Em %Ln pedido até agora, o do meio ficou %1 abaixo do que você esperava.</numerusform>
            <numerusform>Em %Ln pedidos até agora, o do meio ficou %1 abaixo do que você esperava.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, the middle one came in close to what you expected.</source>
        <translation>
            <numerusform>Em %Ln pedido até agora, o do meio ficou perto do que você esperava.</numerusform>
            <numerusform>Em %Ln pedidos até agora, o do meio ficou perto do que você esperava.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, the middle one came in %1 over what you expected.</source>
        <translation>
            <numerusform>Em %Ln pedido até agora, o do meio ficou %1 acima do que você esperava.</numerusform>
            <numerusform>Em %Ln pedidos até agora, o do meio ficou %1 acima do que você esperava.</numerusform>
        </translation>
    </message>
    <message>
        <source>An early look: about %1 under what you expected.</source>
        <translation>Uma primeira olhada: cerca de %1 abaixo do que você esperava.</translation>
    </message>
    <message>
        <source>An early look: close to what you expected.</source>
        <translation>Uma primeira olhada: perto do que você esperava.</translation>
    </message>
    <message>
        <source>An early look: about %1 over what you expected.</source>
        <translation>Uma primeira olhada: cerca de %1 acima do que você esperava.</translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: your fear came in about %1 under what you expected.</source>
        <translation>
            <numerusform>Uma primeira olhada em %Ln pedido: seu medo ficou cerca de %1 abaixo do que você esperava.</numerusform>
            <numerusform>Uma primeira olhada em %Ln pedidos: seu medo ficou cerca de %1 abaixo do que você esperava.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: your fear came in close to what you expected.</source>
        <translation>
            <numerusform>Uma primeira olhada em %Ln pedido: seu medo ficou perto do que você esperava.</numerusform>
            <numerusform>Uma primeira olhada em %Ln pedidos: seu medo ficou perto do que você esperava.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: your fear came in about %1 over what you expected.</source>
        <translation>
            <numerusform>Uma primeira olhada em %Ln pedido: seu medo ficou cerca de %1 acima do que você esperava.</numerusform>
            <numerusform>Uma primeira olhada em %Ln pedidos: seu medo ficou cerca de %1 acima do que você esperava.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually about %1 under what you expected.</source>
        <translation>Em geral, cerca de %1 abaixo do que você esperava.</translation>
    </message>
    <message>
        <source>Usually close to what you expected.</source>
        <translation>Em geral, perto do que você esperava.</translation>
    </message>
    <message>
        <source>Usually about %1 over what you expected.</source>
        <translation>Em geral, cerca de %1 acima do que você esperava.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, your fear usually came in about %1 under what you expected.</source>
        <translation>
            <numerusform>Em %Ln pedido, seu medo em geral ficou cerca de %1 abaixo do que você esperava.</numerusform>
            <numerusform>Em %Ln pedidos, seu medo em geral ficou cerca de %1 abaixo do que você esperava.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, your fear usually came in close to what you expected.</source>
        <translation>
            <numerusform>Em %Ln pedido, seu medo em geral ficou perto do que você esperava.</numerusform>
            <numerusform>Em %Ln pedidos, seu medo em geral ficou perto do que você esperava.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, your fear usually came in about %1 over what you expected.</source>
        <translation>
            <numerusform>Em %Ln pedido, seu medo em geral ficou cerca de %1 acima do que você esperava.</numerusform>
            <numerusform>Em %Ln pedidos, seu medo em geral ficou cerca de %1 acima do que você esperava.</numerusform>
        </translation>
    </message>
    <message>
        <source>One was harder than expected.</source>
        <translation>Um foi mais difícil do que o esperado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were harder than expected.</source>
        <translation>
            <numerusform>%Ln foi mais difícil do que o esperado.</numerusform>
            <numerusform>%Ln foram mais difíceis do que o esperado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Harder than you expected; that happens, and may be worth a smaller step.</source>
        <translation>Mais difícil do que você esperava; acontece, e talvez valha um passo menor.</translation>
    </message>
    <message numerus="yes">
        <source>The usual difference is that of the latest %Ln asks.</source>
        <translation>
            <numerusform>A diferença habitual é a do último pedido (%Ln).</numerusform>
            <numerusform>A diferença habitual é a dos últimos %Ln pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 less than you expected.</source>
        <translation>%1 a menos do que você esperava.</translation>
    </message>
    <message>
        <source>As you expected.</source>
        <translation>Como você esperava.</translation>
    </message>
    <message>
        <source>%1 more than you expected. That happens.</source>
        <translation>%1 a mais do que você esperava. Acontece.</translation>
    </message>
    <message>
        <source>You gave a no %1; the answer: %2.</source>
        <translation>Você deu a um “não” %1 de chance; a resposta: %2.</translation>
    </message>
    <message numerus="yes">
        <source>In none of %Ln asks so far was it a no.</source>
        <translation>
            <numerusform>Até agora, não foi um “não” em %Ln pedido.</numerusform>
            <numerusform>Até agora, não foi um “não” em nenhum de %Ln pedidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln asks so far it was a no.</source>
        <translation>
            <numerusform>Até agora, foi um “não” em %1 de %Ln pedido.</numerusform>
            <numerusform>Até agora, foi um “não” em %1 de %Ln pedidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: none of them was a no.</source>
        <translation>
            <numerusform>Uma primeira olhada em %Ln pedido: não foi um “não”.</numerusform>
            <numerusform>Uma primeira olhada em %Ln pedidos: nenhum deles foi um “não”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: a no in %1 of them.</source>
        <translation>
            <numerusform>Uma primeira olhada em %Ln pedido: um “não” em %1.</numerusform>
            <numerusform>Uma primeira olhada em %Ln pedidos: um “não” em %1 deles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In none of %Ln asks was it a no.</source>
        <translation>
            <numerusform>Não foi um “não” em %Ln pedido.</numerusform>
            <numerusform>Não foi um “não” em nenhum de %Ln pedidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln asks it was a no.</source>
        <translation>
            <numerusform>Foi um “não” em %1 de %Ln pedido.</numerusform>
            <numerusform>Foi um “não” em %1 de %Ln pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>One ask so far: %1.</source>
        <translation>Um pedido até agora: %1.</translation>
    </message>
    <message>
        <source>Two asks so far: %1, then %2.</source>
        <translation>Dois pedidos até agora: %1, depois %2.</translation>
    </message>
    <message>
        <source>Before you ask, write down how likely a no seems; here you see how often it comes.</source>
        <translation>Antes de pedir, anote a chance que um “não” parece ter; aqui você vê com que frequência ele vem.</translation>
    </message>
    <message>
        <source>You expected about %1.</source>
        <translation>Você esperava cerca de %1.</translation>
    </message>
    <message>
        <source>Give or take: between %1 and %2 of such asks.</source>
        <translation>Mais ou menos: entre %1 e %2 desses pedidos.</translation>
    </message>
    <message>
        <source>No reply counts as a no here, partly does not.</source>
        <translation>Aqui, “sem resposta” conta como um “não”; “em parte”, não.</translation>
    </message>
    <message>
        <source>How likely a no seemed</source>
        <translation>A chance que um “não” parecia ter</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>It was a no</source>
        <translation>Foi um “não”</translation>
    </message>
    <message>
        <source>%1: %2, give or take between %3 and %4.</source>
        <translation>%1: %2, mais ou menos entre %3 e %4.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>You expected a no</source>
        <translation>Você esperava um “não”</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tudo junto</translation>
    </message>
    <message>
        <source>how often a no</source>
        <translation>frequência de um “não”</translation>
    </message>
    <message>
        <source>By how likely it seemed</source>
        <translation>Pela chance que parecia ter</translation>
    </message>
    <message>
        <source>how likely a no seemed</source>
        <translation>a chance que um “não” parecia ter</translation>
    </message>
    <message>
        <source>how often it came</source>
        <translation>com que frequência veio</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>How often it came</source>
        <translation>Com que frequência veio</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>Where a no seemed %1 likely, %Ln asks: it came %2 of the time.</source>
        <translation>
            <numerusform>Onde um “não” parecia ter %1 de chance, %Ln pedido: veio em %2 das vezes.</numerusform>
            <numerusform>Onde um “não” parecia ter %1 de chance, %Ln pedidos: veio em %2 das vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>How often do they really say no?</source>
        <translation>Com que frequência dizem “não” de verdade?</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln feared things: %2 happened.</source>
        <translation>
            <numerusform>%1: o que você temia aconteceu em %2 de %Ln caso.</numerusform>
            <numerusform>%1: o que você temia aconteceu em %2 de %Ln casos.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle you gave them %1 before and %2 afterwards.</source>
        <translation>No valor do meio, você deu %1 de chance antes e %2 depois.</translation>
    </message>
    <message>
        <source>In the middle you gave them %1 before.</source>
        <translation>No valor do meio, você deu %1 de chance antes.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one week, hollow before and filled afterwards; the thin lines reach from the lowest to the highest. Beneath, a week in which something feared happened is filled.</source>
        <translation>Cada par de marcas é o valor do meio de uma semana: vazada antes, cheia depois; as linhas finas vão do menor ao maior. Embaixo, aparece cheia a semana em que algo temido aconteceu.</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one month, hollow before and filled afterwards; the thin lines reach from the lowest to the highest. Beneath, a month in which something feared happened is filled.</source>
        <translation>Cada par de marcas é o valor do meio de um mês: vazada antes, cheia depois; as linhas finas vão do menor ao maior. Embaixo, aparece cheio o mês em que algo temido aconteceu.</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one year, hollow before and filled afterwards; the thin lines reach from the lowest to the highest. Beneath, a year in which something feared happened is filled.</source>
        <translation>Cada par de marcas é o valor do meio de um ano: vazada antes, cheia depois; as linhas finas vão do menor ao maior. Embaixo, aparece cheio o ano em que algo temido aconteceu.</translation>
    </message>
    <message>
        <source>Feared things</source>
        <translation>Coisas temidas</translation>
    </message>
    <message>
        <source>Before, middle</source>
        <translation>Antes (meio)</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Aconteceram</translation>
    </message>
    <message>
        <source>Afterwards, middle</source>
        <translation>Depois (meio)</translation>
    </message>
    <message numerus="yes">
        <source>%1: you left %Ln before the answer, fear reached %2.</source>
        <translation>
            <numerusform>%1: você saiu de %Ln pedido antes da resposta, o medo chegou a %2.</numerusform>
            <numerusform>%1: você saiu de %Ln pedidos antes da resposta, o medo chegou a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 ask, expected %2, felt %3.</source>
        <translation>%1: 1 pedido, esperado %2, sentido %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln asks, in the middle expected %2, felt %3; felt between %4 and %5.</source>
        <translation>
            <numerusform>%1: %Ln pedido, no valor do meio esperado %2, sentido %3; sentido entre %4 e %5.</numerusform>
            <numerusform>%1: %Ln pedidos, no valor do meio esperado %2, sentido %3; sentido entre %4 e %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one week, hollow what was expected, filled what was felt; the thin lines reach from the lowest to the highest, and the number beneath counts the asks.</source>
        <translation>Cada par de marcas é o valor do meio de uma semana: vazada para o esperado, cheia para o sentido; as linhas finas vão do menor ao maior, e o número embaixo conta os pedidos.</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one month, hollow what was expected, filled what was felt; the thin lines reach from the lowest to the highest, and the number beneath counts the asks.</source>
        <translation>Cada par de marcas é o valor do meio de um mês: vazada para o esperado, cheia para o sentido; as linhas finas vão do menor ao maior, e o número embaixo conta os pedidos.</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one year, hollow what was expected, filled what was felt; the thin lines reach from the lowest to the highest, and the number beneath counts the asks.</source>
        <translation>Cada par de marcas é o valor do meio de um ano: vazada para o esperado, cheia para o sentido; as linhas finas vão do menor ao maior, e o número embaixo conta os pedidos.</translation>
    </message>
    <message>
        <source>Expected, middle</source>
        <translation>Esperado (meio)</translation>
    </message>
    <message>
        <source>Felt, middle</source>
        <translation>Sentido (meio)</translation>
    </message>
    <message>
        <source>Felt, lowest</source>
        <translation>Sentido (menor)</translation>
    </message>
    <message>
        <source>Felt, highest</source>
        <translation>Sentido (maior)</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mês a mês</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Ano a ano</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana de %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, in the letters of QLocale</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Fear reached %1 and was %2 on the next day.</source>
        <translation>O medo chegou a %1 e estava em %2 no dia seguinte.</translation>
    </message>
    <message>
        <source>By the next day, mostly gone.</source>
        <translation>No dia seguinte, quase tudo já tinha passado.</translation>
    </message>
    <message>
        <source>The next day, about as strong.</source>
        <translation>No dia seguinte, mais ou menos com a mesma força.</translation>
    </message>
    <message>
        <source>The next day, stronger than at the time. That happens.</source>
        <translation>No dia seguinte, mais forte do que na hora. Acontece.</translation>
    </message>
    <message>
        <source>By the next day, about %1 is left.</source>
        <translation>No dia seguinte, resta cerca de %1.</translation>
    </message>
    <message>
        <source>So far, from %1 to %2 by the next day.</source>
        <translation>Até agora, de %1 para %2 no dia seguinte.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear went, in the middle, from %1 to %2 by the next day.</source>
        <translation>
            <numerusform>Em %Ln pedido até agora, o medo foi, no valor do meio, de %1 para %2 no dia seguinte.</numerusform>
            <numerusform>Em %Ln pedidos até agora, o medo foi, no valor do meio, de %1 para %2 no dia seguinte.</numerusform>
        </translation>
    </message>
    <message>
        <source>An early look: from %1 to %2 by the next day.</source>
        <translation>Uma primeira olhada: de %1 para %2 no dia seguinte.</translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: fear went, in the middle, from %1 to %2 by the next day.</source>
        <translation>
            <numerusform>Uma primeira olhada em %Ln pedido: o medo foi, no valor do meio, de %1 para %2 no dia seguinte.</numerusform>
            <numerusform>Uma primeira olhada em %Ln pedidos: o medo foi, no valor do meio, de %1 para %2 no dia seguinte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, fear was usually as strong on the next day, about %1.</source>
        <translation>
            <numerusform>Em %Ln pedido, o medo em geral tinha a mesma força no dia seguinte, cerca de %1.</numerusform>
            <numerusform>Em %Ln pedidos, o medo em geral tinha a mesma força no dia seguinte, cerca de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, fear usually went from about %1 to about %2 by the next day.</source>
        <translation>
            <numerusform>Em %Ln pedido, o medo em geral foi de cerca de %1 para cerca de %2 no dia seguinte.</numerusform>
            <numerusform>Em %Ln pedidos, o medo em geral foi de cerca de %1 para cerca de %2 no dia seguinte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day after an ask will show.</source>
        <translation>O dia depois de um pedido vai mostrar.</translation>
    </message>
    <message>
        <source>A day after an ask you can say how it is with you; this shows how the sting fades.</source>
        <translation>Um dia depois de um pedido, você pode dizer como está; aqui se vê como a dor vai passando.</translation>
    </message>
    <message>
        <source>It bothered you about as much as you had expected.</source>
        <translation>Incomodou você mais ou menos tanto quanto esperava.</translation>
    </message>
    <message>
        <source>It usually bothered you about %1 less than you had expected.</source>
        <translation>Em geral, incomodou você cerca de %1 a menos do que esperava.</translation>
    </message>
    <message>
        <source>It usually bothered you about %1 more than you had expected; that happens.</source>
        <translation>Em geral, incomodou você cerca de %1 a mais do que esperava; acontece.</translation>
    </message>
    <message numerus="yes">
        <source>In the middle of %Ln asks: %1 at the hardest moment, %2 when written down, %3 on the next day.</source>
        <translation>
            <numerusform>No valor do meio de %Ln pedido: %1 no momento mais difícil, %2 ao anotar, %3 no dia seguinte.</numerusform>
            <numerusform>No valor do meio de %Ln pedidos: %1 no momento mais difícil, %2 ao anotar, %3 no dia seguinte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the middle of %Ln asks: %1 at the hardest moment, %2 on the next day.</source>
        <translation>
            <numerusform>No valor do meio de %Ln pedido: %1 no momento mais difícil, %2 no dia seguinte.</numerusform>
            <numerusform>No valor do meio de %Ln pedidos: %1 no momento mais difícil, %2 no dia seguinte.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Valor do meio</translation>
    </message>
    <message>
        <source>From peak to next day</source>
        <translation>Do pico ao dia seguinte</translation>
    </message>
    <message>
        <source>at the hardest moment</source>
        <translation>no momento mais difícil</translation>
    </message>
    <message>
        <source>when written down</source>
        <translation>ao anotar</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>no dia seguinte</translation>
    </message>
    <message>
        <source>At the hardest moment</source>
        <translation>No momento mais difícil</translation>
    </message>
    <message>
        <source>When written down</source>
        <translation>Ao anotar</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>No dia seguinte</translation>
    </message>
    <message>
        <source>Expected for the next day</source>
        <translation>Esperado para o dia seguinte</translation>
    </message>
    <message numerus="yes">
        <source>The thin lines are the latest %Ln.</source>
        <translation>
            <numerusform>A linha fina é o último (%Ln).</numerusform>
            <numerusform>As linhas finas são os últimos %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long does it sting?</source>
        <translation>Por quanto tempo dói?</translation>
    </message>
    <message>
        <source>What others found</source>
        <translation>O que outros descobriram</translation>
    </message>
    <message>
        <source>People who asked strangers for something guessed too low how many would agree, by 48 % on average; more than 14,000 people were asked in all (a review, Bohns 2016).</source>
        <translation>Quem pediu algo a pessoas desconhecidas subestimou, em média em 48%, quantas aceitariam; ao todo, mais de 14.000 pessoas receberam um pedido (uma revisão, Bohns 2016).</translation>
    </message>
    <message>
        <source>Of the first 50 people asked to take a photo, 47 did (Zhao &amp; Epley 2022).</source>
        <translation>Das primeiras 50 pessoas a quem se pediu que tirassem uma foto, 47 tiraram (Zhao &amp; Epley 2022).</translation>
    </message>
    <message>
        <source>Of what 29 people with generalised anxiety had predicted and written down, 91 % did not come true (LaFreniere &amp; Newman 2020).</source>
        <translation>Do que 29 pessoas com ansiedade generalizada tinham previsto e anotado, 91% não se realizou (LaFreniere &amp; Newman 2020).</translation>
    </message>
    <message>
        <source>Many say yes because a refusal is awkward, so a yes alone does not show that the ask was welcome.</source>
        <translation>Muita gente diz sim porque recusar é constrangedor; por isso, um “sim” sozinho não mostra que o pedido foi bem-vindo.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a full date, in the letters of QLocale</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>em parte</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>left before the answer</source>
        <translation>saí antes da resposta</translation>
    </message>
    <message>
        <source>did not ask</source>
        <translation>não pedi</translation>
    </message>
    <message>
        <source>1 ask · %1</source>
        <translation>1 pedido · %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks · %1</source>
        <translation>
            <numerusform>%Ln pedido · %1</numerusform>
            <numerusform>%Ln pedidos · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date of the same year, in the letters of QLocale</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks · %1 to %2</source>
        <translation>
            <numerusform>%Ln pedido · %1 a %2</numerusform>
            <numerusform>%Ln pedidos · %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>You left one before the answer; it is not in this figure.</source>
        <translation>Em um, você saiu antes da resposta; ele não entra neste número.</translation>
    </message>
    <message numerus="yes">
        <source>You left %Ln before the answer; they are not in this figure.</source>
        <translation>
            <numerusform>Em %Ln, você saiu antes da resposta; ele não entra neste número.</numerusform>
            <numerusform>Em %Ln, você saiu antes da resposta; eles não entram neste número.</numerusform>
        </translation>
    </message>
    <message>
        <source>One you told from memory; it is not in this figure.</source>
        <translation>Um pedido você contou de memória; ele não entra neste número.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln you told from memory; they are not in this figure.</source>
        <translation>
            <numerusform>%Ln pedido você contou de memória; ele não entra neste número.</numerusform>
            <numerusform>%Ln pedidos você contou de memória; eles não entram neste número.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and what was asked</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Degrau</translation>
    </message>
</context>
<context>
    <name>Coaching</name>
    <message>
        <source>That was a big one. A smaller version teaches just as much.</source>
        <translation>Esse foi grande. Uma versão menor ensina tanto quanto.</translation>
    </message>
    <message>
        <source>What would make the next ask easier for them?</source>
        <translation>O que deixaria o próximo pedido mais fácil para a outra pessoa?</translation>
    </message>
    <message>
        <source>Which of these could be behind the no, whoever asked?</source>
        <translation>Qual destes poderia estar por trás do “não”, não importa quem pedisse?</translation>
    </message>
    <message>
        <source>Harder than last time. It goes up and down for most people.</source>
        <translation>Mais difícil do que da última vez. Para a maioria das pessoas, sobe e desce.</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>regras</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>correria</translation>
    </message>
    <message>
        <source>tired</source>
        <translation>cansaço</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinheiro</translation>
    </message>
    <message>
        <source>not theirs to give</source>
        <translation>não cabia à pessoa</translation>
    </message>
    <message>
        <source>bad timing</source>
        <translation>má hora</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Say where to write with -o FILE.</source>
        <translation>Diga onde gravar com -o FILE.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-03-01.</source>
        <translation>--%1 recebe um dia como 2026-03-01.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 0 to 1000000.</source>
        <translation>--%1 recebe um número inteiro de 0 a 1000000.</translation>
    </message>
    <message>
        <source>--format takes one of: %1.</source>
        <translation>--format recebe um destes: %1.</translation>
    </message>
    <message>
        <source>First day, inclusive.</source>
        <translation>Primeiro dia, inclusive.</translation>
    </message>
    <message>
        <source>Last day, inclusive.</source>
        <translation>Último dia, inclusive.</translation>
    </message>
    <message>
        <source>Only the ladder of this name.</source>
        <translation>Só a escada com este nome.</translation>
    </message>
    <message>
        <source>The day that counts as today.</source>
        <translation>O dia que conta como hoje.</translation>
    </message>
    <message>
        <source>Include what the notebook keeps of support.</source>
        <translation>Incluir o que o caderno guarda sobre apoio.</translation>
    </message>
    <message>
        <source>Where to write; - is standard output.</source>
        <translation>Onde gravar; - é a saída padrão.</translation>
    </message>
    <message>
        <source>The days are written into a folder; name one after -o.</source>
        <translation>Os dias são gravados numa pasta; indique uma depois de -o.</translation>
    </message>
    <message>
        <source>All is well with “%1”.</source>
        <translation>Está tudo certo com “%1”.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; open a backup instead.</source>
        <translation>“%1” está danificado. Ficou como estava; abra um backup no lugar dele.</translation>
    </message>
    <message>
        <source>The file of the notebook, such as my.rung.</source>
        <translation>O arquivo do caderno, como meu.rung.</translation>
    </message>
    <message>
        <source>The file to write; none of that name may be there yet.</source>
        <translation>O arquivo a gravar; não pode existir nenhum com esse nome.</translation>
    </message>
    <message>
        <source>Creates an empty notebook.</source>
        <translation>Cria um caderno vazio.</translation>
    </message>
    <message>
        <source>With a first ladder from the catalogue.</source>
        <translation>Com uma primeira escada do catálogo.</translation>
    </message>
    <message>
        <source>Writes an invented, plausible notebook.</source>
        <translation>Grava um caderno inventado e plausível.</translation>
    </message>
    <message>
        <source>How many attempts (60).</source>
        <translation>Quantas tentativas (60).</translation>
    </message>
    <message>
        <source>Which invention (1).</source>
        <translation>Qual invenção (1).</translation>
    </message>
    <message>
        <source>Its last day (today).</source>
        <translation>O último dia (hoje).</translation>
    </message>
    <message>
        <source>Writes a summary (pdf, html, md), a table (csv), the whole archive (json), or the journal as Markdown in one file (journal) or in a folder with a file a day (days).</source>
        <translation>Grava um resumo (pdf, html, md), uma tabela (csv), o arquivo completo (json) ou o diário em Markdown, num só arquivo (journal) ou numa pasta com um arquivo por dia (days).</translation>
    </message>
    <message>
        <source>Include your names of ladders and rungs, and your texts.</source>
        <translation>Incluir seus nomes de escadas e degraus, e seus textos.</translation>
    </message>
    <message>
        <source>Include a row for each attempt in a summary.</source>
        <translation>Incluir no resumo uma linha para cada tentativa.</translation>
    </message>
    <message>
        <source>pdf, html, md, csv, json, journal or days.</source>
        <translation>pdf, html, md, csv, json, journal ou days.</translation>
    </message>
    <message>
        <source>What to take in: a file, or a folder of Markdown files.</source>
        <translation>O que importar: um arquivo ou uma pasta de arquivos Markdown.</translation>
    </message>
    <message>
        <source>Takes in an archive, a Day One journal (JSON), a Markdown file or a folder of them; the newer record wins and nothing is deleted.</source>
        <translation>Importa um arquivo completo, um diário do Day One (JSON), um arquivo Markdown ou uma pasta deles; o registro mais novo prevalece e nada é excluído.</translation>
    </message>
    <message>
        <source>Prints the figures.</source>
        <translation>Mostra os números.</translation>
    </message>
    <message>
        <source>text (standard) or json.</source>
        <translation>text (padrão) ou json.</translation>
    </message>
    <message>
        <source>Looks for anything wrong in the file.</source>
        <translation>Procura algo errado no arquivo.</translation>
    </message>
    <message>
        <source>Writes a consistent, verified copy.</source>
        <translation>Grava uma cópia consistente e verificada.</translation>
    </message>
    <message>
        <source>Usage: rung %1 %2</source>
        <translation>Uso: rung %1 %2</translation>
    </message>
    <message>
        <source>Commands, without a window (rung COMMAND --help says more):</source>
        <translation>Comandos, sem janela (rung COMMAND --help diz mais):</translation>
    </message>
    <message>
        <source>There is no command “%1”; rung --help lists them.</source>
        <translation>Não existe o comando “%1”; rung --help mostra a lista.</translation>
    </message>
    <message>
        <source>There is no ladder “%1”; the notebook has none yet.</source>
        <translation>Não existe a escada “%1”; o caderno ainda não tem nenhuma.</translation>
    </message>
    <message>
        <source>There is no ladder “%1”. The ladders are: %2.</source>
        <translation>Não existe a escada “%1”. As escadas são: %2.</translation>
    </message>
    <message>
        <source>Small asks</source>
        <translation>Pedidos pequenos</translation>
    </message>
    <message>
        <source>Passphrase or recovery code: </source>
        <translation>Frase-senha ou código de recuperação: </translation>
    </message>
    <message>
        <source>Another copy of it, which is only read.</source>
        <translation>Outra cópia dele, que só é lida.</translation>
    </message>
    <message>
        <source>Brings another copy of the notebook into this one; the newer record wins and nothing is deleted.</source>
        <translation>Junta outra cópia do caderno a este; o registro mais novo prevalece e nada é excluído.</translation>
    </message>
    <message>
        <source>The damaged file, which is only read.</source>
        <translation>O arquivo danificado, que só é lido.</translation>
    </message>
    <message>
        <source>Brings over what can be read of a damaged notebook, and lists what could not.</source>
        <translation>Resgata o que pode ser lido de um caderno danificado e lista o que não pôde.</translation>
    </message>
    <message>
        <source>What it was before is in “%1”.</source>
        <translation>Como era antes está em “%1”.</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Austria</source>
        <translation>Áustria</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Austrália</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suíça</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemanha</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espanha</translation>
    </message>
    <message>
        <source>France</source>
        <translation>França</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Índia</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japão</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Coreia do Sul</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Baixos</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nova Zelândia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapura</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
</context>
<context>
    <name>Courtesy</name>
    <message>
        <source>Could they say no in two seconds and get on with their day?</source>
        <translation>A pessoa poderia dizer não em dois segundos e seguir com o dia dela?</translation>
    </message>
    <message>
        <source>Fine if a friend of theirs were watching?</source>
        <translation>Tudo bem se alguém próximo da pessoa estivesse olhando?</translation>
    </message>
    <message>
        <source>Is everything you will say true?</source>
        <translation>Tudo o que você vai dizer é verdade?</translation>
    </message>
    <message>
        <source>May you ask again, only someone else, or once?</source>
        <translation>Dá para pedir de novo, só a outra pessoa, ou uma vez só?</translation>
    </message>
    <message>
        <source>A short question at a quiet moment, with nobody waiting behind you, is easy to turn down.</source>
        <translation>Uma pergunta curta num momento calmo, sem ninguém esperando atrás de você, é fácil de recusar.</translation>
    </message>
    <message>
        <source>If it would look odd from the side, there is often a smaller or more open version.</source>
        <translation>Se de fora pareceria estranho, muitas vezes há uma versão menor ou mais aberta.</translation>
    </message>
    <message>
        <source>It needs no story. “I wanted to ask you something” is a true beginning.</source>
        <translation>Não precisa de história. “Eu queria pedir uma coisa” é um começo verdadeiro.</translation>
    </message>
    <message>
        <source>Where a second ask would press somebody, choose someone else, or once.</source>
        <translation>Onde um segundo pedido pressionaria alguém, escolha outra pessoa, ou peça uma vez só.</translation>
    </message>
    <message>
        <source>Being followed, touched or alone with someone at night can frighten people. Is there a version in the open?</source>
        <translation>Sentir que alguém segue, toca ou está a sós com você à noite pode assustar. Há uma versão às claras?</translation>
    </message>
    <message>
        <source>They may not feel free to refuse you. Is there somebody who could say no easily?</source>
        <translation>Talvez a pessoa não se sinta livre para recusar. Há alguém que poderia dizer não com facilidade?</translation>
    </message>
    <message>
        <source>A no to something true teaches you more. Does it work without pretending?</source>
        <translation>Um “não” a algo verdadeiro ensina mais. Funciona sem fingir?</translation>
    </message>
    <message>
        <source>They did not choose to be filmed or pranked. Does it work without?</source>
        <translation>A pessoa não escolheu ser filmada nem virar alvo de pegadinha. Funciona sem isso?</translation>
    </message>
    <message>
        <source>They already answered. Is there someone else to ask?</source>
        <translation>A pessoa já respondeu. Há outra a quem pedir?</translation>
    </message>
</context>
<context>
    <name>DataError</name>
    <message>
        <source>This is not JSON: it cannot be read from byte %1 on.</source>
        <translation>Isto não é JSON: não dá para ler a partir do byte %1.</translation>
    </message>
    <message>
        <source>An object with named fields belongs here.</source>
        <translation>Aqui vai um objeto com campos nomeados.</translation>
    </message>
    <message>
        <source>A text belongs here.</source>
        <translation>Aqui vai um texto.</translation>
    </message>
    <message>
        <source>This text has characters that cannot be kept.</source>
        <translation>Este texto tem caracteres que não podem ser guardados.</translation>
    </message>
    <message>
        <source>A list of texts belongs here.</source>
        <translation>Aqui vai uma lista de textos.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 belongs here.</source>
        <translation>Aqui vai um número inteiro de %1 a %2.</translation>
    </message>
    <message>
        <source>Only true or false belongs here.</source>
        <translation>Aqui só vai verdadeiro ou falso.</translation>
    </message>
    <message>
        <source>This field is missing.</source>
        <translation>Este campo está faltando.</translation>
    </message>
    <message>
        <source>A list belongs here.</source>
        <translation>Aqui vai uma lista.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1” não é nenhum destes: %2.</translation>
    </message>
    <message>
        <source>The field “%1” is not known here.</source>
        <translation>O campo “%1” não é conhecido aqui.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DayOne</name>
    <message>
        <source>Entry %1</source>
        <translation>Registro %1</translation>
    </message>
    <message>
        <source>it has no date that can be read</source>
        <translation>não tem uma data que se possa ler</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>não tem texto</translation>
    </message>
    <message>
        <source>its text cannot be read</source>
        <translation>não dá para ler o texto</translation>
    </message>
    <message>
        <source>it is in there twice</source>
        <translation>aparece duas vezes</translation>
    </message>
    <message>
        <source>the tag “%1” is too long</source>
        <translation>a etiqueta “%1” é longa demais</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an entry, why it stays out</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>pictures, sounds or films: %1</source>
        <translation>imagens, sons ou filmes: %1</translation>
    </message>
    <message>
        <source>There are no journal entries in it.</source>
        <translation>Não há registros de diário nele.</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Ladder added.</source>
        <translation>Escada adicionada.</translation>
    </message>
    <message>
        <source>the new ladder</source>
        <translation>a nova escada</translation>
    </message>
    <message>
        <source>Ladder changed.</source>
        <translation>Escada alterada.</translation>
    </message>
    <message>
        <source>the change to the ladder</source>
        <translation>a mudança na escada</translation>
    </message>
    <message>
        <source>Ladder put in the trash.</source>
        <translation>Escada movida para a lixeira.</translation>
    </message>
    <message>
        <source>putting the ladder in the trash</source>
        <translation>mover a escada para a lixeira</translation>
    </message>
    <message>
        <source>Ladder is back.</source>
        <translation>A escada está de volta.</translation>
    </message>
    <message>
        <source>bringing the ladder back</source>
        <translation>trazer a escada de volta</translation>
    </message>
    <message>
        <source>Added to the ladder.</source>
        <translation>Adicionado à escada.</translation>
    </message>
    <message>
        <source>the addition to the ladder</source>
        <translation>o acréscimo à escada</translation>
    </message>
    <message>
        <source>Rung changed.</source>
        <translation>Degrau alterado.</translation>
    </message>
    <message>
        <source>the change to the rung</source>
        <translation>a mudança no degrau</translation>
    </message>
    <message>
        <source>Order changed.</source>
        <translation>Ordem alterada.</translation>
    </message>
    <message>
        <source>the new order</source>
        <translation>a nova ordem</translation>
    </message>
    <message>
        <source>Rung put in the trash.</source>
        <translation>Degrau movido para a lixeira.</translation>
    </message>
    <message>
        <source>putting the rung in the trash</source>
        <translation>mover o degrau para a lixeira</translation>
    </message>
    <message>
        <source>Rung is back.</source>
        <translation>O degrau está de volta.</translation>
    </message>
    <message>
        <source>bringing the rung back</source>
        <translation>trazer o degrau de volta</translation>
    </message>
    <message>
        <source>Plan saved.</source>
        <translation>Plano salvo.</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>o plano</translation>
    </message>
    <message>
        <source>Plan changed.</source>
        <translation>Plano alterado.</translation>
    </message>
    <message>
        <source>the change to the plan</source>
        <translation>a mudança no plano</translation>
    </message>
    <message>
        <source>Put off.</source>
        <translation>Adiado.</translation>
    </message>
    <message>
        <source>putting it off</source>
        <translation>o adiamento</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>o registro</translation>
    </message>
    <message>
        <source>Entry changed.</source>
        <translation>Registro alterado.</translation>
    </message>
    <message>
        <source>the change to the entry</source>
        <translation>a mudança no registro</translation>
    </message>
    <message>
        <source>Moved to the other rung.</source>
        <translation>Movido para o outro degrau.</translation>
    </message>
    <message>
        <source>the move to the other rung</source>
        <translation>a mudança para o outro degrau</translation>
    </message>
    <message>
        <source>Put in the trash.</source>
        <translation>Movido para a lixeira.</translation>
    </message>
    <message>
        <source>putting the entry in the trash</source>
        <translation>mover o registro para a lixeira</translation>
    </message>
    <message>
        <source>The entry is back.</source>
        <translation>O registro está de volta.</translation>
    </message>
    <message>
        <source>bringing the entry back</source>
        <translation>trazer o registro de volta</translation>
    </message>
    <message>
        <source>Answer saved.</source>
        <translation>Resposta salva.</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>a resposta</translation>
    </message>
    <message>
        <source>Saved in the journal.</source>
        <translation>Salvo no diário.</translation>
    </message>
    <message>
        <source>what was written</source>
        <translation>o que foi escrito</translation>
    </message>
    <message>
        <source>Text changed.</source>
        <translation>Texto alterado.</translation>
    </message>
    <message>
        <source>the change to the text</source>
        <translation>a mudança no texto</translation>
    </message>
    <message>
        <source>Text put in the trash.</source>
        <translation>Texto movido para a lixeira.</translation>
    </message>
    <message>
        <source>putting the text in the trash</source>
        <translation>mover o texto para a lixeira</translation>
    </message>
    <message>
        <source>The text is back.</source>
        <translation>O texto está de volta.</translation>
    </message>
    <message>
        <source>bringing the text back</source>
        <translation>trazer o texto de volta</translation>
    </message>
    <message>
        <source>Your contact is saved.</source>
        <translation>Seu contato está salvo.</translation>
    </message>
    <message>
        <source>the change of contact</source>
        <translation>a mudança de contato</translation>
    </message>
    <message>
        <source>Put away for now.</source>
        <translation>De lado por enquanto.</translation>
    </message>
    <message>
        <source>putting the card away</source>
        <translation>deixar o cartão de lado</translation>
    </message>
    <message>
        <source>Today is quiet.</source>
        <translation>Hoje é um dia calmo.</translation>
    </message>
    <message>
        <source>the quiet day</source>
        <translation>o dia calmo</translation>
    </message>
    <message>
        <source>Taken in.</source>
        <translation>Importado.</translation>
    </message>
    <message>
        <source>what was taken in</source>
        <translation>o que foi importado</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Desfeito: %1.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refazer: %1</translation>
    </message>
</context>
<context>
    <name>EntryDetails</name>
    <message>
        <source>The ask</source>
        <translation>O pedido</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Quem e onde</translation>
    </message>
    <message>
        <source>To leave out</source>
        <translation>A deixar de fora</translation>
    </message>
    <message>
        <source>To a no</source>
        <translation>Se for não</translation>
    </message>
    <message>
        <source>Urge to avoid it</source>
        <translation>Vontade de evitar</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>O que atrapalhou</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Como lidou</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>Fear afterwards</source>
        <translation>Medo depois</translation>
    </message>
    <message>
        <source>Safety habits</source>
        <translation>Hábitos de segurança</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Sentimento</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>Shown to be unwelcome</source>
        <translation>Mal recebido</translation>
    </message>
    <message>
        <source>Bothered a day later</source>
        <translation>Incômodo no dia seguinte</translation>
    </message>
    <message>
        <source>Replaying it</source>
        <translation>Ficou repassando</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>EntryParts</name>
    <message>
        <source>did not happen</source>
        <translation>não aconteceu</translation>
    </message>
    <message>
        <source>partly happened</source>
        <translation>aconteceu em parte</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>aconteceu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 → %2, %3.</source>
        <translation>%1 → %2, %3.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>First written %1: “%2”</source>
        <translation>Escrito primeiro %1: “%2”</translation>
    </message>
    <message>
        <source>Later, %1: “%2”</source>
        <translation>Depois, %1: “%2”</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>Imprimir o resumo</translation>
    </message>
    <message>
        <source>Summary as PDF</source>
        <translation>Resumo em PDF</translation>
    </message>
    <message>
        <source>Everything, with every word, to keep or to take to another computer. Rung can import it again.</source>
        <translation>Tudo, com cada palavra, para guardar ou levar a outro computador. O Rung pode importar de volta.</translation>
    </message>
    <message>
        <source>A row for each attempt, for a spreadsheet.</source>
        <translation>Uma linha para cada tentativa, para uma planilha.</translation>
    </message>
    <message>
        <source>The summary as plain text with headings.</source>
        <translation>O resumo como texto simples com títulos.</translation>
    </message>
    <message>
        <source>The summary as a page for a browser.</source>
        <translation>O resumo como página para um navegador.</translation>
    </message>
    <message>
        <source>Your entries and texts, as one document with headings (Markdown).</source>
        <translation>Seus registros e textos, num só documento com títulos (Markdown).</translation>
    </message>
    <message>
        <source>Your entries and texts, in a folder with a document for each day (Markdown), as other journals read it.</source>
        <translation>Seus registros e textos, numa pasta com um documento por dia (Markdown), como outros diários os leem.</translation>
    </message>
    <message>
        <source>Figures and charts, to keep or to bring along to a therapist.</source>
        <translation>Números e gráficos, para guardar ou levar a um terapeuta.</translation>
    </message>
    <message>
        <source>rung archive %1</source>
        <translation>rung arquivo completo %1</translation>
    </message>
    <message>
        <source>rung journal %1</source>
        <translation>rung diário %1</translation>
    </message>
    <message>
        <source>rung summary %1</source>
        <translation>rung resumo %1</translation>
    </message>
</context>
<context>
    <name>FailureBoundary</name>
    <message>
        <source>Something did not work, and what was saved before is safe. Please try again. (%1)</source>
        <translation>Algo não funcionou, e o que já estava salvo está seguro. Tente de novo, por favor. (%1)</translation>
    </message>
</context>
<context>
    <name>FearedEdit</name>
    <message>
        <source>no|a no|the no|they say no|they&apos;ll say no|they will say no|he says no|she says no|being refused|they refuse|they refuse me|rejection|being rejected|i get rejected|they reject me|they turn me down|being turned down</source>
        <extracomment>Ways to write that the no itself is feared, lower case, without a full stop, separated by &quot;|&quot;.</extracomment>
        <translation>não|um não|o não|dizem não|dizerem não|que digam não|vão dizer não|me dizem não|ele diz não|ela diz não|ele dizer não|ela dizer não|levar um não|ouvir um não|receber um não|ser recusado|ser recusada|recusam|me recusam|me recusarem|recusa|rejeição|a rejeição|ser rejeitado|ser rejeitada|me rejeitam|me rejeitarem|levar um fora</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Asking kindly</source>
        <translation>Pedir com gentileza</translation>
    </message>
    <message>
        <source>The people you ask did not sign up for your practice. Nothing that puts them in a spot; polite and respectful; no lies and no manipulation. Take a no well and thank them.</source>
        <translation>As pessoas a quem você pede não se inscreveram na sua prática. Nada que as deixe em situação difícil; com educação e respeito; sem mentiras e sem manipulação. Receba bem um “não” e agradeça.</translation>
    </message>
    <message>
        <source>Four questions help with a step of your own:</source>
        <translation>Quatro perguntas ajudam com um passo criado por você:</translation>
    </message>
    <message>
        <source>• Could they say no in two seconds and get on with their day?</source>
        <translation>• A pessoa poderia dizer não em dois segundos e seguir com o dia dela?</translation>
    </message>
    <message>
        <source>• Would it be fine if a friend of theirs were watching?</source>
        <translation>• Estaria tudo bem se alguém próximo da pessoa estivesse olhando?</translation>
    </message>
    <message>
        <source>• Is everything you will say true?</source>
        <translation>• Tudo o que você vai dizer é verdade?</translation>
    </message>
    <message>
        <source>• May you ask again, only someone else, or once?</source>
        <translation>• Dá para pedir de novo, só a outra pessoa, ou uma vez só?</translation>
    </message>
    <message>
        <source>Some things are better left out: filming and pranks; pretending and lying; following, touching, being alone with somebody at night; the same person again after a no, because they already answered. Children, patients, tenants and people who work for you may not feel free to refuse.</source>
        <translation>Algumas coisas é melhor deixar de fora: filmar e fazer pegadinhas; fingir e mentir; seguir, tocar, ficar a sós com alguém à noite; a mesma pessoa de novo depois de um “não”, porque ela já respondeu. Crianças, pacientes, inquilinos e quem trabalha para você talvez não se sintam livres para recusar.</translation>
    </message>
    <message>
        <source>If somebody said or showed that it was unwelcome: what would make the next ask easier for them?</source>
        <translation>Se alguém disse ou mostrou que não foi bem-vindo: o que deixaria o próximo pedido mais fácil para essa pessoa?</translation>
    </message>
    <message>
        <source>Being kind to yourself</source>
        <translation>Ter gentileza com você</translation>
    </message>
    <message>
        <source>Be as kind to yourself as to the people you ask. What would you tell a friend who had just tried the same?</source>
        <translation>Tenha com você a mesma gentileza que tem com as pessoas a quem pede. O que você diria a uma pessoa amiga que acabasse de tentar o mesmo?</translation>
    </message>
    <message>
        <source>A no tells something about the moment and little about the one who asked. Reasons that would hold for anyone: rules, busy, tired, money, not theirs to give, bad timing.</source>
        <translation>Um “não” diz algo sobre o momento e pouco sobre quem pediu. Motivos que valeriam para qualquer pessoa: regras, correria, cansaço, dinheiro, não cabia à pessoa, má hora.</translation>
    </message>
    <message>
        <source>Leaving before the answer, or not asking today, is an entry like any other. So is a plan put off until tomorrow.</source>
        <translation>Sair antes da resposta, ou não pedir hoje, é um registro como qualquer outro. Um plano adiado para amanhã também.</translation>
    </message>
    <message>
        <source>Going over it again and again feeds the fear. So writing about it is offered with two short questions at most and a soft mark at ten minutes. Stop whenever you like.</source>
        <translation>Ficar repassando o que houve alimenta o medo. Por isso, escrever sobre isso vem com no máximo duas perguntas curtas e um aviso suave aos dez minutos. Pare quando quiser.</translation>
    </message>
    <message>
        <source>One line to tell yourself next time is enough. It comes back to you on Today.</source>
        <translation>Uma frase para você na próxima vez já basta. Ela volta em Hoje.</translation>
    </message>
    <message>
        <source>Common traps</source>
        <translation>Armadilhas comuns</translation>
    </message>
    <message>
        <source>• Starting too big. A smaller step, or one in between, costs nothing.</source>
        <translation>• Começar com algo grande demais. Um passo menor, ou um no meio, não custa nada.</translation>
    </message>
    <message>
        <source>• Being rude or inappropriate. That practises something else, and another person pays for it.</source>
        <translation>• Ser rude ou inconveniente. Isso pratica outra coisa, e quem paga é outra pessoa.</translation>
    </message>
    <message>
        <source>• Taking a no personally. It was an answer to a question, at that moment.</source>
        <translation>• Levar um “não” para o lado pessoal. Foi uma resposta a uma pergunta, naquele momento.</translation>
    </message>
    <message>
        <source>• Expecting a straight line up. It goes up and down for most people.</source>
        <translation>• Esperar uma linha reta para cima. Para a maioria das pessoas, sobe e desce.</translation>
    </message>
    <message>
        <source>• Leaning on safety habits: hurrying, apologising, a script, a joke, looking away. One at a time can be left out on purpose.</source>
        <translation>• Apoiar-se em hábitos de segurança: pressa, desculpas, texto decorado, piada, desviar o olhar. Um de cada vez pode ficar de fora de propósito.</translation>
    </message>
    <message>
        <source>When it goes up and down</source>
        <translation>Quando sobe e desce</translation>
    </message>
    <message>
        <source>A few hard days are normal. One hard day, or one alarm, never makes Rung send you down: the same step, or one smaller, is then your choice.</source>
        <translation>Alguns dias difíceis são normais. Um dia difícil, ou um alarme, nunca faz o Rung mandar você para baixo: o mesmo passo, ou um menor, fica então à sua escolha.</translation>
    </message>
    <message>
        <source>Climbing can hide progress: as the steps grow, the fear you write down may rise while you improve. So Rung compares every ask with the number of its own step.</source>
        <translation>Subir pode esconder o progresso: como os passos crescem, o medo que você anota pode aumentar enquanto você melhora. Por isso, o Rung compara cada pedido com o número do seu próprio passo.</translation>
    </message>
    <message>
        <source>Fear need not fall for a step to settle. Carrying it counts.</source>
        <translation>O medo não precisa cair para um passo ficar firme. Aguentar também conta.</translation>
    </message>
    <message>
        <source>Where there is no clear direction yet, that is said as the normal thing it is. Harder than you expected happens, and may be worth a smaller step.</source>
        <translation>Onde ainda não há direção clara, isso é dito como a coisa normal que é. Mais difícil do que você esperava acontece, e talvez valha um passo menor.</translation>
    </message>
    <message>
        <source>When professional support is the better place</source>
        <translation>Quando o apoio profissional é o melhor lugar</translation>
    </message>
    <message>
        <source>The practice is not for every day and not for everyone. If several of these are you, do this together with a therapist; Rung can come along.</source>
        <translation>A prática não é para todos os dias nem para todo mundo. Se várias destas coisas valem para você, faça isto junto com um terapeuta; o Rung pode ir junto.</translation>
    </message>
    <message>
        <source>• Distress grows instead of easing.</source>
        <translation>• O sofrimento cresce em vez de aliviar.</translation>
    </message>
    <message>
        <source>• A refusal, or the mere thought of one, brings panic, deep sadness, shame or despair.</source>
        <translation>• Uma recusa, ou só pensar nela, traz pânico, tristeza profunda, vergonha ou desespero.</translation>
    </message>
    <message>
        <source>• Your body answers with an alarm, or an old trauma does.</source>
        <translation>• Seu corpo responde com um alarme, ou um trauma antigo responde.</translation>
    </message>
    <message>
        <source>• You keep dodging, or you keep scolding yourself.</source>
        <translation>• Você vive se esquivando, ou vive se repreendendo.</translation>
    </message>
    <message>
        <source>• Old wounds open.</source>
        <translation>• Feridas antigas se abrem.</translation>
    </message>
    <message>
        <source>• You cannot find steps, or all of it is too much.</source>
        <translation>• Você não encontra passos, ou tudo é demais.</translation>
    </message>
    <message>
        <source>• You have thoughts of hurting yourself, or daily life suffers.</source>
        <translation>• Você tem pensamentos de se machucar, ou a vida diária sofre.</translation>
    </message>
    <message>
        <source>New chest pain, fainting or trouble breathing is a medical question, whatever may have brought it on.</source>
        <translation>Dor no peito, desmaio ou falta de ar que não havia antes é uma questão médica, seja qual for a causa.</translation>
    </message>
    <message>
        <source>Finding a therapist for exposure or CBT</source>
        <translation>Como encontrar um terapeuta de exposição ou TCC</translation>
    </message>
    <message>
        <source>Look for somebody who works with exposure, or with CBT, which is short for cognitive behavioural therapy. They also see what else may be behind it.</source>
        <translation>Procure alguém que trabalhe com exposição ou com TCC, sigla de terapia cognitivo-comportamental. Essa pessoa também vê o que mais pode estar por trás.</translation>
    </message>
    <message>
        <source>A first question can be short: “I am afraid of being refused and I avoid asking. Do you work with exposure?” Asking two or three people is fine, and so is a no.</source>
        <translation>Uma primeira pergunta pode ser curta: “Tenho medo de recusas e evito pedir. Você trabalha com exposição?” Perguntar a duas ou três pessoas está bem, e um “não” também.</translation>
    </message>
    <message>
        <source>If you do not know where to begin, a doctor you trust may know whom to ask near you.</source>
        <translation>Se você não sabe por onde começar, uma médica ou um médico de confiança talvez saiba a quem perguntar perto de você.</translation>
    </message>
    <message>
        <source>You can bring your ladder and the summary as one page, with your texts only if you want that.</source>
        <translation>Você pode levar sua escada e o resumo em uma página, com seus textos só se quiser.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>For example: %1, %2, %3.</source>
        <translation>Por exemplo: %1, %2, %3.</translation>
    </message>
    <message>
        <source>Beginner: small, even silly things with next to nothing at stake.</source>
        <translation>Iniciante: coisas pequenas, até bobas, com quase nada em jogo.</translation>
    </message>
    <message>
        <source>Intermediate: things you would quite like, asked of people who may well say no.</source>
        <translation>Intermediário: coisas que você gostaria bastante, pedidas a pessoas que podem muito bem dizer não.</translation>
    </message>
    <message>
        <source>Advanced: things that matter to you.</source>
        <translation>Avançado: coisas que importam para você.</translation>
    </message>
    <message>
        <source>The practice</source>
        <translation>A prática</translation>
    </message>
    <message>
        <source>Kindness, and hard days</source>
        <translation>Gentileza e dias difíceis</translation>
    </message>
    <message>
        <source>What Rung works out</source>
        <translation>O que o Rung calcula</translation>
    </message>
    <message>
        <source>Why this step</source>
        <translation>Por que este passo</translation>
    </message>
    <message>
        <source>Rung works the next step out anew from what you logged. It is an offer, and you can take any other.</source>
        <translation>O Rung calcula o próximo passo de novo a partir do que você registrou. É uma oferta, e você pode escolher qualquer outro.</translation>
    </message>
    <message>
        <source>A step is settled when the last ask was easy (fear of 20 or less, handled at 8 or more), when fear stayed at 30 or less twice in a row, or when it was to be asked only once and was asked. Easy asks with two or more safety habits, or after a drink, do not count for this.</source>
        <translation>Um passo fica firme quando o último pedido foi fácil (medo de 20 ou menos e nota 8 ou mais em como você lidou), quando o medo ficou em 30 ou menos duas vezes seguidas, ou quando era para pedir uma vez só e o pedido foi feito. Pedidos fáceis com dois ou mais hábitos de segurança, ou depois de beber, não contam para isso.</translation>
    </message>
    <message>
        <source>It is settled as well after three asks on two days or more, when two of three things hold: fear came down to 35 or to half, the feared thing now seems unlikely (20 % or less) or half as likely, and you handled the last two at 7 or more. Six asks on two days or more are enough as well, when you handled the last two so, even if the fear stayed.</source>
        <translation>Também fica firme depois de três pedidos em dois dias ou mais, quando valem duas de três coisas: o medo caiu para 35 ou para a metade, o que você temia agora parece improvável (20% ou menos) ou com metade da chance, e você lidou com os dois últimos com nota 7 ou mais. Seis pedidos em dois dias ou mais também bastam, se você lidou assim com os dois últimos, mesmo que o medo tenha continuado.</translation>
    </message>
    <message>
        <source>Next comes the lowest step that is not settled and within reach: up to 40 in the beginning, and later up to 15 above the level you have reached. Until a step is settled, it comes back with one thing changed. After six asks on it another step nearby is offered instead.</source>
        <translation>Em seguida vem o passo mais baixo que ainda não está firme e está ao alcance: até 40 no começo e, depois, até 15 acima do nível a que você chegou. Até ficar firme, um passo volta com uma coisa mudada. Depois de seis pedidos nele, é oferecido outro passo próximo.</translation>
    </message>
    <message>
        <source>A smaller step is offered after repeated panic on it, after two attempts in a row that did not get as far as asking, after two asks in a row at 85 or more, or when fear rises over three asks in a row, by 20 or more in all, to 60 or more. These reasons lapse after 30 days.</source>
        <translation>Um passo menor é oferecido depois de pânico repetido nele, depois de duas tentativas seguidas que não chegaram ao pedido, depois de dois pedidos seguidos em 85 ou mais, ou quando o medo sobe em três pedidos seguidos, 20 ou mais no total, até 60 ou mais. Esses motivos perdem a validade depois de 30 dias.</translation>
    </message>
    <message>
        <source>Where the gap to the next step is too wide, Rung suggests one in between. After more than 60 days away it begins with something you know.</source>
        <translation>Onde a lacuna até o próximo passo é grande demais, o Rung sugere um no meio. Depois de mais de 60 dias longe, ele começa com algo que você conhece.</translation>
    </message>
    <message>
        <source>Why Rung asks whether a step is too big</source>
        <translation>Por que o Rung pergunta se um passo é grande demais</translation>
    </message>
    <message>
        <source>It asks when a step lies beyond what is within reach, when you expect more than 15 above that, or when you expect more than 40 and have made fewer than three asks in all.</source>
        <translation>Ele pergunta quando um passo fica além do que está ao alcance, quando você espera mais de 15 acima disso, ou quando espera mais de 40 e fez menos de três pedidos no total.</translation>
    </message>
    <message>
        <source>There are three ways on, and none is locked: a nearer step; a step in between; keep it, because you have thought about it.</source>
        <translation>Há três caminhos, e nenhum é bloqueado: um passo mais próximo; um passo no meio; manter este, porque você já pensou no assunto.</translation>
    </message>
    <message>
        <source>Where you marked that a no could cost something not easily replaced, it asks about that as well.</source>
        <translation>Onde você marcou que um “não” poderia custar algo difícil de repor, ele pergunta também sobre isso.</translation>
    </message>
    <message>
        <source>How the figures are computed</source>
        <translation>Como os números são calculados</translation>
    </message>
    <message>
        <source>Where a guess is needed, only guesses written before asking count. What you told from memory stays in the counts of answers and in the curve of your fear. Attempts you left before the answer are drawn with a cross and are in no figure; the text says how many there are.</source>
        <translation>Onde é preciso um palpite, só contam os palpites escritos antes de pedir. O que você contou de memória continua na contagem das respostas e na curva do seu medo. Tentativas em que você saiu antes da resposta aparecem com uma cruz e não entram em nenhum número; o texto diz quantas são.</translation>
    </message>
    <message>
        <source>The usual difference: each ask gives expected minus felt. Rung averages every pair of these differences and takes the middle one (Hodges and Lehmann), so that a single odd day weighs little. “Give or take” is the 95 % interval that belongs to it, shown from six asks on.</source>
        <translation>A diferença habitual: cada pedido dá esperado menos sentido. O Rung tira a média de cada par dessas diferenças e fica com o valor do meio (Hodges e Lehmann), de modo que um único dia estranho pese pouco. “Mais ou menos” é o intervalo de 95% correspondente, mostrado a partir de seis pedidos.</translation>
    </message>
    <message>
        <source>How often: a share of the asks, with Wilson&apos;s 95 % interval. No reply counts as a no, partly does not. With the thing you feared, partly counts as happened, so that nothing is flattered.</source>
        <translation>Com que frequência: uma parcela dos pedidos, com o intervalo de 95% de Wilson. “Sem resposta” conta como um “não”, “em parte” não conta. No que você temia, “em parte” conta como acontecido, para que nada pareça melhor do que foi.</translation>
    </message>
    <message>
        <source>How well you guessed a no: your likelihoods are put into five groups, each shown from three asks on, beside how often it really was a no.</source>
        <translation>Como você acertou os nãos: suas chances são postas em cinco grupos, cada um mostrado a partir de três pedidos, ao lado de quantas vezes foi mesmo um “não”.</translation>
    </message>
    <message>
        <source>Is it getting easier: felt fear minus the number of the step, drawn as a smoothed line. A direction (Theil and Sen) is named from eight asks on, when chance explains it badly (Mann and Kendall, one in twenty) and it adds up to ten points or more. From nine asks on it also has to hold without the latest one.</source>
        <translation>Está ficando mais fácil: medo sentido menos o número do passo, desenhado como linha suavizada. Uma direção (Theil e Sen) é nomeada a partir de oito pedidos, quando o acaso a explica mal (Mann e Kendall, um em vinte) e ela soma dez pontos ou mais. A partir de nove pedidos, também precisa se manter sem o mais recente.</translation>
    </message>
    <message>
        <source>With few asks Rung says little: one or two are shown as they are, from three the middle of them so far, from five an early look, from ten how well you guess. The usual difference and the direction look at the latest 200.</source>
        <translation>Com poucos pedidos, o Rung diz pouco: um ou dois são mostrados como são; a partir de três, o valor do meio até agora; a partir de cinco, uma primeira olhada; a partir de dez, o quanto seus palpites acertam. A diferença habitual e a direção olham para os últimos 200.</translation>
    </message>
    <message>
        <source>Nothing random is used: the same record gives the same sentence each time.</source>
        <translation>Nada de aleatório é usado: os mesmos registros dão sempre a mesma frase.</translation>
    </message>
    <message>
        <source>When Rung steps back</source>
        <translation>Quando o Rung recua</translation>
    </message>
    <message>
        <source>Rung looks at your own record for signs that the practice weighs more than it helps: fear that keeps growing, repeated alarms of the body, steps that are put off again and again, hard words to yourself, a sting that stays.</source>
        <translation>O Rung olha os registros que você fez em busca de sinais de que a prática pesa mais do que ajuda: medo que não para de crescer, alarmes repetidos do corpo, passos adiados vez após vez, palavras duras com você, uma dor que fica.</translation>
    </message>
    <message>
        <source>Then it says so, in one quiet line or on an amber card, and on the card it lets its advice rest. You can put either away: the line rests for 7 days, the card for 14. After two amber cards within 30 days it names a therapist who works with exposure or CBT.</source>
        <translation>Então ele diz isso, numa linha discreta ou num cartão âmbar, e com o cartão deixa as sugestões descansarem. Você pode deixar qualquer um dos dois de lado: a linha descansa por 7 dias, o cartão por 14. Depois de dois cartões âmbar em 30 dias, ele menciona um terapeuta que trabalhe com exposição ou TCC.</translation>
    </message>
    <message>
        <source>It also looks for words about not wanting to live or about hurting yourself, in the texts of the last 14 days. Where it finds some from today, Today shows whom to call instead of a next step, until you lift it with one press. You can ask for that yourself under Talk to someone: Make today quiet.</source>
        <translation>Ele também procura palavras sobre não querer viver ou sobre se machucar, nos textos dos últimos 14 dias. Onde encontra alguma de hoje, Hoje mostra para quem ligar em vez de um próximo passo, até você retirar isso com um clique. Também dá para pedir isso em Falar com alguém: Deixar o dia calmo.</translation>
    </message>
    <message>
        <source>These words are looked for in English only. No other language has a list until somebody who works with people in that language has written one. Most findings are no danger at all, and missing some is certain; Talk to someone never depends on it.</source>
        <translation>Essas palavras são procuradas só em inglês. Nenhuma outra língua tem lista até que alguém que trabalhe com pessoas nessa língua escreva uma. A maioria dos achados não é perigo nenhum, e deixar passar alguns é certo; Falar com alguém nunca depende disso.</translation>
    </message>
    <message>
        <source>None of this is a diagnosis. It is worked out anew each time and never stored, apart from what you put away. Nothing of it blocks writing, exporting or deleting.</source>
        <translation>Nada disso é um diagnóstico. É calculado de novo a cada vez e nunca armazenado, fora o que você deixou de lado. Nada disso impede escrever, exportar ou excluir.</translation>
    </message>
    <message>
        <source>What this program knows, and where</source>
        <translation>O que este programa sabe, e onde</translation>
    </message>
    <message>
        <source>What you write is in one file on this computer, readable by your account alone. Drafts of open forms are in a small file of their own. Rung sends nothing anywhere and uses no network.</source>
        <translation>O que você escreve fica num arquivo neste computador, legível só pela sua conta. Rascunhos de formulários abertos ficam num pequeno arquivo próprio. O Rung não envia nada a lugar nenhum e não usa a rede.</translation>
    </message>
    <message>
        <source>You can take everything along: as an archive, as tables or as a summary on paper. Your texts are in the summary only if you tick them, and what belongs to support leaves only if you tick that.</source>
        <translation>Você pode levar tudo: como arquivo completo, como tabelas ou como resumo em papel. Seus textos só entram no resumo se você marcar, e o que pertence ao apoio só sai se você marcar isso.</translation>
    </message>
    <message>
        <source>What this is, and what it is not</source>
        <translation>O que isto é, e o que não é</translation>
    </message>
    <message>
        <source>Rung is a notebook for practising one thing: asking where a no is likely, so that a no loses its grip. You pick a small step, write down what you expect, ask, and write down what happened. Then you see the two side by side.</source>
        <translation>O Rung é um caderno para praticar uma coisa: pedir onde um “não” é provável, para que o “não” perca a força. Você escolhe um passo pequeno, anota o que espera, pede e anota o que aconteceu. Depois vê os dois lado a lado.</translation>
    </message>
    <message>
        <source>It is something you do for yourself, at your own pace. It is a self-help practice and no clinical treatment. Rung finds nothing wrong with you and promises nothing.</source>
        <translation>É algo que você faz por você, no seu ritmo. É uma prática de autoajuda e não um tratamento clínico. O Rung não aponta nada de errado em você e não promete nada.</translation>
    </message>
    <message>
        <source>It does not collect no&apos;s. It counts the asks you made and the guesses you tested, and there is nothing to win or to keep up.</source>
        <translation>Ele não coleciona nãos. Conta os pedidos que você fez e os palpites que testou, e não há nada a ganhar nem a manter.</translation>
    </message>
    <message>
        <source>Where it comes from, and what is known about it</source>
        <translation>De onde vem, e o que se sabe a respeito</translation>
    </message>
    <message>
        <source>Jason Comely described the idea in 2010: ask for things on purpose where a no is likely, start small, and climb.</source>
        <translation>Jason Comely descreveu a ideia em 2010: pedir coisas de propósito onde um “não” é provável, começar com coisas pequenas e subir.</translation>
    </message>
    <message>
        <source>No trial has tested this practice as such. It resembles graded exposure, the best-supported treatment for social anxiety: meet what you fear in safe, gradual steps, and let what really happens correct what you expected.</source>
        <translation>Nenhum ensaio testou esta prática como tal. Ela se parece com a exposição gradual, o tratamento com mais respaldo para a ansiedade social: encontrar o que se teme em passos seguros e graduais, e deixar que o que realmente acontece corrija o que se esperava.</translation>
    </message>
    <message>
        <source>A few studies looked at neighbouring questions. People who asked strangers for something underestimated how many would agree by 48 % on average, with more than 14,000 people asked (Bohns 2016, a review). Of 50 people asked first for a photo, 47 agreed (Zhao and Epley 2022). Of the worries that 29 people with an anxiety disorder wrote down as predictions, 91 % did not come true (LaFreniere and Newman 2020).</source>
        <translation>Alguns estudos olharam para questões vizinhas. Quem pediu algo a pessoas desconhecidas subestimou, em média em 48%, quantas aceitariam; mais de 14.000 pessoas receberam um pedido (Bohns 2016, uma revisão). De 50 pessoas às quais primeiro se pediu uma foto, 47 aceitaram (Zhao e Epley 2022). Das preocupações que 29 pessoas com um transtorno de ansiedade anotaram como previsões, 91% não se realizaram (LaFreniere e Newman 2020).</translation>
    </message>
    <message>
        <source>These are background, not a target. Many people say yes because refusing is awkward, so a yes is no proof that the question was welcome.</source>
        <translation>Isso é pano de fundo, não uma meta. Muita gente diz sim porque recusar é constrangedor; por isso, um “sim” não prova que a pergunta foi bem-vinda.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Como funciona</translation>
    </message>
    <message>
        <source>You look for a question that is likely to get a no, and ask it. Sometimes you are refused. Sometimes you are surprised by how kind people are. Either way the mind learns that it was not a catastrophe, and you climb.</source>
        <translation>Você procura uma pergunta que provavelmente vai receber um “não”, e a faz. Às vezes vem uma recusa. Às vezes vem a surpresa de ver como as pessoas são gentis. Nos dois casos, a mente aprende que não foi uma catástrofe, e você sobe.</translation>
    </message>
    <message>
        <source>A no may still sting. The aim is not to stop feeling that; it is to know that you can carry it.</source>
        <translation>Um “não” ainda pode doer. O objetivo não é deixar de sentir isso; é saber que você aguenta.</translation>
    </message>
    <message>
        <source>Rung asks for your guess first and seals it with the time. Afterwards both stand side by side, so that what really happened can correct what you expected.</source>
        <translation>O Rung pede primeiro o seu palpite e o sela com a hora. Depois os dois ficam lado a lado, para que o que realmente aconteceu possa corrigir o que você esperava.</translation>
    </message>
    <message>
        <source>The loop is the same each time: choose a step, predict, go and ask, log what happened, look at guess and outcome, take the next step.</source>
        <translation>O ciclo é sempre o mesmo: escolher um passo, prever, ir e pedir, registrar o que aconteceu, olhar palpite e resultado, dar o próximo passo.</translation>
    </message>
    <message>
        <source>Three levels, with examples</source>
        <translation>Três níveis, com exemplos</translation>
    </message>
    <message>
        <source>The catalogue sorts its asks into three levels. They only sort roughly: your own number for a step says more than its label, and a suggestion becomes a step when you have given it yours.</source>
        <translation>O catálogo separa seus pedidos em três níveis. Eles só separam por alto: o número que você dá a um passo diz mais do que o rótulo, e uma sugestão vira um passo quando você lhe deu o seu.</translation>
    </message>
    <message>
        <source>How to start</source>
        <translation>Como começar</translation>
    </message>
    <message>
        <source>Start small, even silly. Let the risk grow with you, and fit it to what matters to you.</source>
        <translation>Comece com algo pequeno, até bobo. Deixe o risco crescer com você e ajuste-o ao que importa para você.</translation>
    </message>
    <message>
        <source>Take one fear and build a ladder for it: eight to twelve steps are a good number, from nearly easy to hard, in at least three kinds of place. A step at 30 or below makes a good bottom rung.</source>
        <translation>Pegue um medo e monte uma escada para ele: de oito a doze passos são um bom número, do quase fácil ao difícil, em pelo menos três tipos de lugar. Um passo de 30 ou menos dá um bom primeiro degrau.</translation>
    </message>
    <message>
        <source>You can note what the ladder is for: what would you do if a no could not stop you?</source>
        <translation>Você pode anotar para que serve a escada: o que você faria se um “não” pudesse parar você?</translation>
    </message>
    <message>
        <source>Before you ask, write what you are most afraid will happen, as a camera could film it, and how likely it seems. That takes under two minutes. Logging what came of it takes under a minute and a half.</source>
        <translation>Antes de pedir, escreva o que mais teme que aconteça, como uma câmera poderia filmar, e que chance isso parece ter. Leva menos de dois minutos. Registrar o que aconteceu leva menos de um minuto e meio.</translation>
    </message>
    <message>
        <source>Asking again later helps it settle. Good spacing is one day after the first ask, then two, four and seven; with somebody else each time, where a second question would press.</source>
        <translation>Pedir de novo mais tarde ajuda a firmar. Um bom espaçamento é um dia depois do primeiro pedido, depois dois, quatro e sete; com outra pessoa a cada vez, onde uma segunda pergunta pressionaria.</translation>
    </message>
    <message>
        <source>What “fear 0–100” means</source>
        <translation>O que significa “medo 0–100”</translation>
    </message>
    <message>
        <source>It is a number for how strong the fear is, as you feel it: a whole number from 0 to 100. Nobody else can measure it, so no answer is wrong.</source>
        <translation>É um número para a força do medo, como você o sente: um número inteiro de 0 a 100. Mais ninguém pode medi-lo; por isso, nenhuma resposta está errada.</translation>
    </message>
    <message>
        <source>0 is complete ease. 20 is a flutter you can ignore. At 40 you are uneasy and still yourself. At 60 you would rather leave. At 80 it is hard to think of anything else. 100 is the most fear you can imagine.</source>
        <translation>0 é calma total. 20 é um frio na barriga que dá para ignorar. Em 40 há desconforto, mas você ainda é você. Em 60 você preferiria sair. Em 80 é difícil pensar em outra coisa. 100 é o maior medo que você consegue imaginar.</translation>
    </message>
    <message>
        <source>No scale begins in the middle. One you did not touch counts as missing, never as 50.</source>
        <translation>Nenhuma escala começa no meio. A que você não tocou conta como não preenchida, nunca como 50.</translation>
    </message>
    <message>
        <source>Expected and felt, side by side</source>
        <translation>Esperado e sentido, lado a lado</translation>
    </message>
    <message>
        <source>After each log you see one line from 0 to 100. The hollow mark is the fear you expected, the filled one is the fear you felt at the hardest moment.</source>
        <translation>Depois de cada registro, você vê uma linha de 0 a 100. A marca vazada é o medo que você esperava; a cheia é o medo que sentiu no momento mais difícil.</translation>
    </message>
    <message>
        <source>A difference of up to 5 counts as “as you expected”. More than that is told as it is, in either direction: harder than expected happens.</source>
        <translation>Uma diferença de até 5 conta como “como você esperava”. Mais do que isso é dito como é, para qualquer lado: mais difícil do que o esperado acontece.</translation>
    </message>
    <message>
        <source>Your earlier numbers stay hidden until you have saved, so that they do not pull the new ones.</source>
        <translation>Seus números anteriores ficam escondidos até você salvar, para que não puxem os novos.</translation>
    </message>
    <message>
        <source>Yes, partly, no and no reply weigh the same and look the same. So do waiting for an answer, leaving before it, and not asking: all are respectable entries.</source>
        <translation>“Sim”, “em parte”, “não” e “sem resposta” pesam o mesmo e têm a mesma aparência. Aguardar uma resposta, sair antes dela e não pedir também: todos são registros dignos.</translation>
    </message>
</context>
<context>
    <name>HelplineNotes</name>
    <message>
        <source>24/7</source>
        <translation>24 horas, todos os dias</translation>
    </message>
    <message>
        <source>Call, text or chat, in English and Spanish</source>
        <translation>Ligação, SMS ou chat, em inglês e espanhol</translation>
    </message>
    <message>
        <source>Call or text, in English and French</source>
        <translation>Ligação ou SMS, em inglês e francês</translation>
    </message>
    <message>
        <source>Free from any phone</source>
        <translation>Grátis de qualquer telefone</translation>
    </message>
    <message>
        <source>Free to call or text</source>
        <translation>Ligação ou SMS grátis</translation>
    </message>
    <message>
        <source>Free and anonymous</source>
        <translation>Grátis e anônimo</translation>
    </message>
    <message>
        <source>In German, French and Italian</source>
        <translation>Em alemão, francês e italiano</translation>
    </message>
    <message>
        <source>Free and confidential</source>
        <translation>Grátis e confidencial</translation>
    </message>
    <message>
        <source>Listening line</source>
        <translation>Linha de escuta</translation>
    </message>
    <message>
        <source>Free nationwide</source>
        <translation>Grátis em todo o país</translation>
    </message>
    <message>
        <source>Also 0800 0113, free</source>
        <translation>Também 0800 0113, grátis</translation>
    </message>
    <message>
        <source>24/7 (foreign-language line 10:00-22:00, press 2)</source>
        <translation>24 horas, todos os dias (linha em outras línguas 10:00-22:00, tecle 2)</translation>
    </message>
    <message>
        <source>Other languages: press 2</source>
        <translation>Outras línguas: tecle 2</translation>
    </message>
    <message>
        <source>Also 1-800-891-4416; 20 languages</source>
        <translation>Também 1-800-891-4416; 20 línguas</translation>
    </message>
    <message>
        <source>112 works in the EU and on most mobile networks; otherwise the local emergency number</source>
        <translation>112 funciona na UE e na maioria das redes móveis; fora isso, o número de emergência local</translation>
    </message>
</context>
<context>
    <name>Helplines</name>
    <message>
        <source>A country code of two capital letters belongs here.</source>
        <translation>Aqui vai um código de país com duas letras maiúsculas.</translation>
    </message>
    <message>
        <source>A number to call belongs here.</source>
        <translation>Aqui vai um número para ligar.</translation>
    </message>
    <message>
        <source>A day such as 2026-03-02 belongs here.</source>
        <translation>Aqui vai um dia como 2026-03-02.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n adicionado</numerusform>
            <numerusform>%n adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n alterado</numerusform>
            <numerusform>%n alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as newer here</source>
        <translation>
            <numerusform>%n mantido por ser mais novo aqui</numerusform>
            <numerusform>%n mantidos por serem mais novos aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n já estava aqui</numerusform>
            <numerusform>%n já estavam aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed erased</source>
        <translation>
            <numerusform>%n continuou apagado</numerusform>
            <numerusform>%n continuaram apagados</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to take in.</source>
        <translation>Não havia nada a importar.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importado: %1.</translation>
    </message>
    <message>
        <source>There was nothing to bring together.</source>
        <translation>Não havia nada a juntar.</translation>
    </message>
    <message>
        <source>Brought together: %1.</source>
        <translation>Cópias juntas: %1.</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>%1: it is no text; it can be taken in by itself</source>
        <translation>%1: não é um texto; dá para importar separadamente</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>expected %1</source>
        <translation>esperado %1</translation>
    </message>
    <message>
        <source>felt %1</source>
        <translation>sentido %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>answerInLine</comment>
        <translation>sim</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>answerInLine</comment>
        <translation>em parte</translation>
    </message>
    <message>
        <source>no</source>
        <comment>answerInLine</comment>
        <translation>não</translation>
    </message>
    <message>
        <source>no reply</source>
        <comment>answerInLine</comment>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>answerInLine</comment>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>left before</source>
        <comment>answerInLine</comment>
        <translation>saí antes</translation>
    </message>
    <message>
        <source>did not ask</source>
        <comment>answerInLine</comment>
        <translation>não pedi</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
</context>
<context>
    <name>LadderWords</name>
    <message>
        <source>once</source>
        <translation>uma vez</translation>
    </message>
    <message>
        <source>fear %1</source>
        <translation>medo %1</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>firme</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>próximo passo</translation>
    </message>
    <message>
        <source>next step: one around %1?</source>
        <translation>próximo passo: um em torno de %1?</translation>
    </message>
    <message>
        <source>a step around %1?</source>
        <translation>um passo em torno de %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n tentativa</numerusform>
            <numerusform>%n tentativas</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>última %1</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>não firme</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row read aloud</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A gap: %1 Enter adds one.</source>
        <translation>Lacuna: %1 Enter adiciona um.</translation>
    </message>
    <message>
        <source>%1 of %2 from the bottom</source>
        <translation>%1 de %2 a partir de baixo</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>A journal for practising to ask.</source>
        <translation>Um diário para praticar pedir.</translation>
    </message>
    <message>
        <source>Open a throw-away notebook with invented data.</source>
        <translation>Abrir um caderno descartável com dados inventados.</translation>
    </message>
    <message>
        <source>Open at today, ladder, journal, progress or guide.</source>
        <translation>Abrir em today, ladder, journal, progress ou guide.</translation>
    </message>
    <message>
        <source>Open the form for the next attempt.</source>
        <translation>Abrir o formulário da próxima tentativa.</translation>
    </message>
    <message>
        <source>Open the form for an ask that was already made.</source>
        <translation>Abrir o formulário de um pedido já feito.</translation>
    </message>
    <message>
        <source>Change nothing in the notebook.</source>
        <translation>Não alterar nada no caderno.</translation>
    </message>
    <message>
        <source>light, dark or contrast, for this time.</source>
        <translation>light, dark ou contrast, para esta vez.</translation>
    </message>
    <message>
        <source>Size of everything in per cent, 80 to 250, for this time.</source>
        <translation>Tamanho de tudo em por cento, de 80 a 250, para esta vez.</translation>
    </message>
    <message>
        <source>Language code such as de, for this time.</source>
        <translation>Código de idioma como de, para esta vez.</translation>
    </message>
    <message>
        <source>Quit once the window is on the screen.</source>
        <translation>Sair assim que a janela estiver na tela.</translation>
    </message>
    <message>
        <source>The notebook to open.</source>
        <translation>O caderno a abrir.</translation>
    </message>
    <message>
        <source>--%1 does not know “%2”.</source>
        <translation>--%1 não conhece “%2”.</translation>
    </message>
    <message>
        <source>One notebook at a time, please.</source>
        <translation>Um caderno por vez, por favor.</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>em parte</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>left before the answer</source>
        <translation>saí antes da resposta</translation>
    </message>
    <message>
        <source>did not ask</source>
        <translation>não pedi</translation>
    </message>
    <message>
        <source>**Next time:** %1</source>
        <translation>**Na próxima vez:** %1</translation>
    </message>
    <message>
        <source>fear %1</source>
        <translation>medo %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>esperado %1</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
</context>
<context>
    <name>MomentFields</name>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>NotebookDialogs</name>
    <message>
        <source>Notebooks (*.rung)</source>
        <translation>Cadernos (*.rung)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open a notebook</source>
        <translation>Abrir um caderno</translation>
    </message>
    <message>
        <source>Where the new notebook is to be</source>
        <translation>Onde o novo caderno vai ficar</translation>
    </message>
    <message>
        <source>My notebook.rung</source>
        <translation>Meu caderno.rung</translation>
    </message>
</context>
<context>
    <name>OwnCatalogue</name>
    <message>
        <source>Item %1:</source>
        <translation>Item %1:</translation>
    </message>
    <message>
        <source>Item %1, “%2”:</source>
        <translation>Item %1, “%2”:</translation>
    </message>
    <message>
        <source>It is too large for a catalogue.</source>
        <translation>É grande demais para um catálogo.</translation>
    </message>
</context>
<context>
    <name>PhraseList</name>
    <message>
        <source>“%1” is no phrase.</source>
        <translation>“%1” não é uma expressão.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escada</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Falar com alguém</translation>
    </message>
</context>
<context>
    <name>PlanCheck</name>
    <message>
        <source>This one is a good way above what you have practised. How would you like to go on?</source>
        <translation>Este fica bem acima do que você já praticou. Como você quer continuar?</translation>
    </message>
    <message>
        <source>That is more fear than you have practised with so far. How would you like to go on?</source>
        <translation>Isso é mais medo do que você já praticou até agora. Como você quer continuar?</translation>
    </message>
    <message>
        <source>Small ones teach the most at the start. How would you like to go on?</source>
        <translation>No começo, os pequenos ensinam mais. Como você quer continuar?</translation>
    </message>
    <message>
        <source>A nearer step</source>
        <translation>Um passo mais próximo</translation>
    </message>
    <message>
        <source>Add a step in between</source>
        <translation>Adicionar um passo no meio</translation>
    </message>
    <message>
        <source>Keep it, I have thought about it</source>
        <translation>Manter, já pensei no assunto</translation>
    </message>
    <message>
        <source>Could a no here cost something that is not easily replaced?</source>
        <translation>Um “não” aqui poderia custar algo difícil de repor?</translation>
    </message>
</context>
<context>
    <name>PracticeNotes</name>
    <message>
        <source>any time from tomorrow</source>
        <translation>a partir de amanhã</translation>
    </message>
    <message>
        <source>any time from %1</source>
        <translation>a partir de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n asks today. That is plenty for one day.</source>
        <translation>
            <numerusform>%n pedido hoje. É bastante para um dia.</numerusform>
            <numerusform>%n pedidos hoje. É bastante para um dia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Want one where a no is likelier?</source>
        <translation>Quer um em que um “não” seja mais provável?</translation>
    </message>
    <message>
        <source>Or one you know, in another kind of place: “%1”.</source>
        <translation>Ou um que você conhece, em outro tipo de lugar: “%1”.</translation>
    </message>
    <message>
        <source>Or once more what you know, so that it stays easy: “%1”.</source>
        <translation>Ou mais uma vez o que você conhece, para que continue fácil: “%1”.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Rescued</source>
        <translation>Resgatado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ladder(s)</source>
        <translation>
            <numerusform>%Ln escada</numerusform>
            <numerusform>%Ln escadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rung(s)</source>
        <translation>
            <numerusform>%Ln degrau</numerusform>
            <numerusform>%Ln degraus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln tentativa</numerusform>
            <numerusform>%Ln tentativas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln texto</numerusform>
            <numerusform>%Ln textos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescued: %1.</source>
        <translation>Resgatado: %1.</translation>
    </message>
    <message>
        <source>Nothing that was found is missing.</source>
        <translation>Não falta nada do que foi encontrado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) could not be brought over.</source>
        <translation>
            <numerusform>%Ln item não pôde ser resgatado.</numerusform>
            <numerusform>%Ln itens não puderam ser resgatados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>%1 less than you expected.</source>
        <translation>%1 a menos do que você esperava.</translation>
    </message>
    <message>
        <source>%1 more than you expected. That happens.</source>
        <translation>%1 a mais do que você esperava. Acontece.</translation>
    </message>
    <message>
        <source>As you expected.</source>
        <translation>Como você esperava.</translation>
    </message>
    <message>
        <source>It did not happen.</source>
        <translation>Não aconteceu.</translation>
    </message>
    <message>
        <source>It partly happened.</source>
        <translation>Aconteceu em parte.</translation>
    </message>
    <message>
        <source>It happened, and the day went on.</source>
        <translation>Aconteceu, e o dia seguiu.</translation>
    </message>
    <message>
        <source>You gave what you feared %1 %.</source>
        <translation>Você deu %1% de chance ao que temia.</translation>
    </message>
    <message>
        <source>You gave “%1” %2 %.</source>
        <translation>Você deu a “%1” %2% de chance.</translation>
    </message>
    <message>
        <source>Now you give it %1 %.</source>
        <translation>Agora você dá %1%.</translation>
    </message>
    <message>
        <source>They said yes. You asked.</source>
        <translation>Disseram sim. Você pediu.</translation>
    </message>
    <message>
        <source>They met you part of the way.</source>
        <translation>Atenderam em parte.</translation>
    </message>
    <message>
        <source>They said no. You asked.</source>
        <translation>Disseram não. Você pediu.</translation>
    </message>
    <message>
        <source>No reply. You asked.</source>
        <translation>Sem resposta. Você pediu.</translation>
    </message>
    <message>
        <source>Sent. The answer can take its time.</source>
        <translation>Enviado. A resposta pode levar o tempo dela.</translation>
    </message>
    <message>
        <source>You went, and left before the answer.</source>
        <translation>Você foi e saiu antes da resposta.</translation>
    </message>
    <message>
        <source>Not this time.</source>
        <translation>Desta vez, não.</translation>
    </message>
    <message>
        <source>Fear reached %1.</source>
        <translation>O medo chegou a %1.</translation>
    </message>
</context>
<context>
    <name>RungWords</name>
    <message>
        <source>An ask on another day is still open.</source>
        <translation>Ainda falta um pedido em outro dia.</translation>
    </message>
    <message numerus="yes">
        <source>%n more asks, one of them on another day, would make it three.</source>
        <translation>
            <numerusform>Com mais %n pedido, em outro dia, seriam três.</numerusform>
            <numerusform>Com mais %n pedidos, um deles em outro dia, seriam três.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more asks would make it three.</source>
        <translation>
            <numerusform>Com mais %n pedido, seriam três.</numerusform>
            <numerusform>Com mais %n pedidos, seriam três.</numerusform>
        </translation>
    </message>
    <message>
        <source>fear at 35 or less, or at half of the first time</source>
        <translation>medo em 35 ou menos, ou na metade da primeira vez</translation>
    </message>
    <message>
        <source>the feared thing at 20 % or less, or at half of what you gave it</source>
        <translation>o que você temia em 20% ou menos, ou na metade da chance que você deu</translation>
    </message>
    <message>
        <source>handled 7 or better twice in a row</source>
        <translation>nota 7 ou mais em como lidou, duas vezes seguidas</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Two of these are still open: %1.</source>
        <translation>Ainda faltam duas destas coisas: %1.</translation>
    </message>
    <message>
        <source>One of these is still open: %1.</source>
        <translation>Ainda falta uma destas coisas: %1.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Then, %1: fear reached %2.</source>
        <translation>Antes, %1: o medo chegou a %2.</translation>
    </message>
    <message>
        <source>Then, %1: fear reached %2, and you gave the feared thing %3 %.</source>
        <translation>Antes, %1: o medo chegou a %2, e você deu %3% de chance ao que temia.</translation>
    </message>
    <message>
        <source>Now, %1: fear reached %2.</source>
        <translation>Agora, %1: o medo chegou a %2.</translation>
    </message>
    <message>
        <source>Now, %1: fear reached %2, and you give it %3 %.</source>
        <translation>Agora, %1: o medo chegou a %2, e você dá %3%.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The damaged file is kept beside it, as it is.</source>
        <translation>O arquivo danificado fica guardado ao lado, como está.</translation>
    </message>
    <message>
        <source>%1 rescued.rung</source>
        <comment>name of a file</comment>
        <translation>%1 resgatado.rung</translation>
    </message>
</context>
<context>
    <name>StorageError</name>
    <message>
        <source>There is no file “%1”. Check the name, or create a new notebook.</source>
        <translation>Não existe o arquivo “%1”. Confira o nome ou crie um novo caderno.</translation>
    </message>
    <message>
        <source>“%1” is already there and was left as it is. Choose another name.</source>
        <translation>“%1” já existe e ficou como estava. Escolha outro nome.</translation>
    </message>
    <message>
        <source>“%1” is not a Rung notebook. It was left as it is.</source>
        <translation>“%1” não é um caderno do Rung. Ficou como estava.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Rung. Update Rung to open it; the file was left as it is.</source>
        <translation>“%1” foi escrito por um Rung mais novo. Atualize o Rung para abri-lo; o arquivo ficou como estava.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; open a backup instead.</source>
        <translation>“%1” está danificado. Ficou como estava; abra um backup no lugar dele.</translation>
    </message>
    <message>
        <source>Another program is using “%1”. Close it there and try again; nothing was changed.</source>
        <translation>Outro programa está usando “%1”. Feche-o lá e tente de novo; nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” may be read but not changed. Allow writing to it, or work on a copy.</source>
        <translation>“%1” pode ser lido, mas não alterado. Permita a gravação ou trabalhe numa cópia.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full. Make some room and try again; what was saved before is safe.</source>
        <translation>O disco de “%1” está cheio. Libere espaço e tente de novo; o que já estava salvo está seguro.</translation>
    </message>
    <message>
        <source>You are not allowed to use “%1”. Check who may read and write it.</source>
        <translation>Você não tem permissão para usar “%1”. Confira quem pode ler e gravar.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check the disk and try again.</source>
        <translation>Não foi possível ler nem gravar “%1”. Verifique o disco e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken in as it is. Nothing was changed.</source>
        <translation>“%1” não pode ser importado como está. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Another program has changed “%1” since you opened it, so it was left as it is. Save a copy of what you have here, then open it again.</source>
        <translation>Outro programa alterou “%1” desde que você o abriu, por isso ficou como estava. Salve uma cópia do que você tem aqui e depois abra de novo.</translation>
    </message>
    <message>
        <source>“%1” is sealed. It opens with its passphrase or its recovery code.</source>
        <translation>“%1” está selado. Abre com a frase-senha ou com o código de recuperação.</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted while it was open, so this was not saved. All you saved before is still here, and Backup in the menu makes a copy of it.</source>
        <translation>“%1” foi movido ou apagado enquanto estava aberto, por isso isto não foi salvo. Tudo o que você salvou antes continua aqui, e “Backup” no menu faz uma cópia.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>The chart as a table</source>
        <translation>O gráfico como tabela</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>não aconteceu</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>em parte</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>aconteceu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Degrau</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Fear expected</source>
        <translation>Medo esperado</translation>
    </message>
    <message>
        <source>Fear felt</source>
        <translation>Medo sentido</translation>
    </message>
    <message>
        <source>What was feared</source>
        <translation>O que se temia</translation>
    </message>
    <message>
        <source>Given before</source>
        <translation>Chance antes</translation>
    </message>
    <message>
        <source>Given afterwards</source>
        <translation>Chance depois</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>O dia seguinte</translation>
    </message>
    <message>
        <source>expected %1, felt %2</source>
        <translation>esperado %1, sentido %2</translation>
    </message>
    <message>
        <source>felt %1</source>
        <translation>sentido %1</translation>
    </message>
    <message>
        <source>Feared: “%1”</source>
        <translation>Temia: “%1”</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Next time: %1</source>
        <translation>Na próxima vez: %1</translation>
    </message>
    <message>
        <source>Before asking, you gave what you feared %1 on average; afterwards, for another time, %2.</source>
        <translation>Antes de pedir, você deu em média %1 de chance ao que temia; depois, para uma próxima vez, %2.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>From the journal</source>
        <translation>Do diário</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the ladders stand</source>
        <translation>Como estão as escadas</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escada</translation>
    </message>
    <message>
        <source>Rungs</source>
        <translation>Degraus</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Firmes</translation>
    </message>
    <message>
        <source>Settled up to fear</source>
        <translation>Firme até o medo</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhum ainda</translation>
    </message>
    <message>
        <source>Lines kept for the next time</source>
        <translation>Frases guardadas para a próxima vez</translation>
    </message>
    <message>
        <source>How this was worked out</source>
        <translation>Como isto foi calculado</translation>
    </message>
    <message>
        <source>Fear is rated 0–100 by the person. Expectations count only where they were written down before asking. The usual difference is a median of paired averages (Hodges–Lehmann) with its 95 % signed-rank range; shares have a 95 % Wilson range. A direction is named from eight asks on, by the median slope and a rank test of fear counted from each rung’s own number, as higher rungs bring more fear by themselves. “Settled” means asked often enough with little fear, or with fear that was carried.</source>
        <translation>O medo é avaliado de 0 a 100 pela própria pessoa. As expectativas só contam onde foram anotadas antes de pedir. A diferença habitual é uma mediana de médias pareadas (Hodges–Lehmann) com o seu intervalo de 95% pelo teste de postos com sinais; as parcelas têm um intervalo de 95% de Wilson. Uma direção é nomeada a partir de oito pedidos, pela inclinação mediana e por um teste de postos do medo contado a partir do número de cada degrau, já que degraus mais altos trazem por si mais medo. “Firme” significa pedido vezes suficientes com pouco medo, ou com um medo que a pessoa aguentou.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln yes</source>
        <translation>
            <numerusform>%Ln sim</numerusform>
            <numerusform>%Ln sim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partly</source>
        <translation>
            <numerusform>%Ln em parte</numerusform>
            <numerusform>%Ln em parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no</source>
        <translation>
            <numerusform>%Ln não</numerusform>
            <numerusform>%Ln não</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a reply</source>
        <translation>
            <numerusform>%Ln sem resposta</numerusform>
            <numerusform>%Ln sem resposta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for an answer</source>
        <translation>
            <numerusform>%Ln aguardando resposta</numerusform>
            <numerusform>%Ln aguardando resposta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left before the answer</source>
        <translation>
            <numerusform>%Ln saída antes da resposta</numerusform>
            <numerusform>%Ln saídas antes da resposta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked</source>
        <translation>
            <numerusform>%Ln não pedido</numerusform>
            <numerusform>%Ln não pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rung summary</source>
        <translation>Resumo do Rung</translation>
    </message>
    <message>
        <source>Written down by the person themselves. Not a clinical assessment.</source>
        <translation>Anotado pela própria pessoa. Não é uma avaliação clínica.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> e mais %n</numerusform>
            <numerusform> e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No font on this computer can draw %n character(s) of your text on paper: %1. A font package for that script helps; the HTML and the archive hold every character.</source>
        <translation>
            <numerusform>Nenhuma fonte neste computador consegue desenhar %n caractere do seu texto no papel: %1. Um pacote de fontes para essa escrita ajuda; o HTML e o arquivo completo contêm todos os caracteres.</numerusform>
            <numerusform>Nenhuma fonte neste computador consegue desenhar %n caracteres do seu texto no papel: %1. Um pacote de fontes para essa escrita ajuda; o HTML e o arquivo completo contêm todos os caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ladder %1</source>
        <translation>Escada %1</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>média</translation>
    </message>
    <message numerus="yes">
        <source>typical, of the latest %Ln</source>
        <translation>
            <numerusform>típica, do último %Ln</numerusform>
            <numerusform>típica, dos últimos %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>typical</source>
        <translation>típica</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <translation>%1 (entre %2 e %3)</translation>
    </message>
    <message>
        <source>middle half</source>
        <translation>metade do meio</translation>
    </message>
    <message>
        <source>off by, mean and root mean square</source>
        <translation>erro, médio e quadrático médio (raiz)</translation>
    </message>
    <message>
        <source>less than expected, close, more</source>
        <translation>menos que o esperado, perto, mais</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>aconteceu</translation>
    </message>
    <message>
        <source>likely range of the rate</source>
        <translation>faixa provável da taxa</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>expected too often, in points</source>
        <translation>esperado demais, em pontos</translation>
    </message>
    <message>
        <source>Brier score, skill</source>
        <translation>índice de Brier, habilidade</translation>
    </message>
    <message>
        <source>given %1 to %2 %</source>
        <translation>chance dada de %1 a %2%</translation>
    </message>
    <message numerus="yes">
        <source>it came %1 of the time, %Ln asks</source>
        <translation>
            <numerusform>veio em %1 das vezes, %Ln pedido</numerusform>
            <numerusform>veio em %1 das vezes, %Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>belief given up, on average</source>
        <translation>crença abandonada, em média</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 pontos</translation>
    </message>
    <message>
        <source>of the gap to what happened</source>
        <translation>da distância até o que aconteceu</translation>
    </message>
    <message>
        <source>no clear direction yet</source>
        <translation>ainda sem direção clara</translation>
    </message>
    <message>
        <source>falling, about %1 an ask</source>
        <translation>caindo, cerca de %1 por pedido</translation>
    </message>
    <message>
        <source>rising, about %1 an ask</source>
        <translation>subindo, cerca de %1 por pedido</translation>
    </message>
    <message>
        <source>fear, from the step&apos;s number</source>
        <translation>medo, a partir do número do passo</translation>
    </message>
    <message>
        <source>fear, as it was felt</source>
        <translation>medo, como foi sentido</translation>
    </message>
    <message>
        <source>fear that was expected</source>
        <translation>medo que era esperado</translation>
    </message>
    <message>
        <source>belief in what was feared</source>
        <translation>crença no que se temia</translation>
    </message>
    <message>
        <source>expecting a no</source>
        <translation>expectativa de um “não”</translation>
    </message>
    <message numerus="yes">
        <source>none of %Ln rungs settled yet</source>
        <translation>
            <numerusform>%Ln degrau, ainda não firme</numerusform>
            <numerusform>nenhum de %Ln degraus firme ainda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rungs settled, up to fear %2</source>
        <translation>
            <numerusform>%1 de %Ln degrau firme, até o medo %2</numerusform>
            <numerusform>%1 de %Ln degraus firmes, até o medo %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Support: nothing</source>
        <translation>Apoio: nada</translation>
    </message>
    <message>
        <source>Support: blue, a quiet line</source>
        <translation>Apoio: azul, uma linha discreta</translation>
    </message>
    <message>
        <source>Support: amber, a card, and the next step rests</source>
        <translation>Apoio: âmbar, um cartão, e o próximo passo descansa</translation>
    </message>
    <message>
        <source>Support: red, it comes first today</source>
        <translation>Apoio: vermelho, hoje vem primeiro</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>até %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>Escadas</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>It has been getting harder.</source>
        <translation>Tem ficado mais difícil.</translation>
    </message>
    <message>
        <source>Over your last asks the fear rose, even measured from where each step began.</source>
        <translation>Nos seus últimos pedidos o medo subiu, mesmo medido a partir de onde cada passo começou.</translation>
    </message>
    <message>
        <source>A smaller step is a good answer to that, and so is a rest.</source>
        <translation>Um passo menor é uma boa resposta a isso, e um descanso também.</translation>
    </message>
    <message>
        <source>The last asks took more out of you than the ones before.</source>
        <translation>Os últimos pedidos exigiram mais de você do que os anteriores.</translation>
    </message>
    <message>
        <source>Your last three asks brought much more fear than the earlier ones, measured from where each step began.</source>
        <translation>Seus três últimos pedidos trouxeram muito mais medo do que os anteriores, medido a partir de onde cada passo começou.</translation>
    </message>
    <message>
        <source>Going back to something that was easy is a step too.</source>
        <translation>Voltar a algo que era fácil também é um passo.</translation>
    </message>
    <message>
        <source>Your body has rung the alarm more than once.</source>
        <translation>Seu corpo deu o alarme mais de uma vez.</translation>
    </message>
    <message>
        <source>There was panic, or things felt unreal, in two of your last five entries.</source>
        <translation>Houve pânico, ou as coisas pareceram irreais, em dois dos seus últimos cinco registros.</translation>
    </message>
    <message>
        <source>Something much smaller next, or nothing for some days, is a fine answer.</source>
        <translation>Algo bem menor em seguida, ou nada por alguns dias, é uma boa resposta.</translation>
    </message>
    <message>
        <source>Your body rang the alarm last time.</source>
        <translation>Seu corpo deu o alarme da última vez.</translation>
    </message>
    <message>
        <source>There was panic, or things felt unreal, in your last entry.</source>
        <translation>Houve pânico, ou as coisas pareceram irreais, no seu último registro.</translation>
    </message>
    <message>
        <source>Something painful came back.</source>
        <translation>Algo doloroso voltou.</translation>
    </message>
    <message>
        <source>In two or more entries of the last month an ask brought back something painful.</source>
        <translation>Em dois ou mais registros do último mês, um pedido trouxe de volta algo doloroso.</translation>
    </message>
    <message>
        <source>What is old and hurts is better met in company than by more asks. Telling somebody is a step of its own.</source>
        <translation>O que é antigo e dói se encara melhor em companhia do que com mais pedidos. Contar a alguém já é um passo.</translation>
    </message>
    <message>
        <source>For a while now it has not come to an ask.</source>
        <translation>Já faz um tempo que não se chega a um pedido.</translation>
    </message>
    <message>
        <source>Several of your last attempts ended before the question, and so it was a week ago.</source>
        <translation>Várias das suas últimas tentativas terminaram antes da pergunta, e há uma semana já era assim.</translation>
    </message>
    <message>
        <source>That often means that the step is too big for now. A much smaller one is a step too.</source>
        <translation>Muitas vezes isso quer dizer que o passo é grande demais por enquanto. Um bem menor também é um passo.</translation>
    </message>
    <message>
        <source>The last few did not come to an ask.</source>
        <translation>Os últimos não chegaram a um pedido.</translation>
    </message>
    <message>
        <source>Several of your last attempts ended before the question.</source>
        <translation>Várias das suas últimas tentativas terminaram antes da pergunta.</translation>
    </message>
    <message>
        <source>That often means that the step is too big for now. A smaller one is a step too.</source>
        <translation>Muitas vezes isso quer dizer que o passo é grande demais por enquanto. Um menor também é um passo.</translation>
    </message>
    <message>
        <source>There may be easier ways in.</source>
        <translation>Talvez haja entradas mais fáceis.</translation>
    </message>
    <message>
        <source>Steps were too big lately or perhaps not fair, or every rung you have begins high.</source>
        <translation>Ultimamente os passos eram grandes demais ou talvez não fossem justos, ou todos os seus degraus começam alto.</translation>
    </message>
    <message>
        <source>Something small, even silly, is a good bottom rung. A therapist who works with exposure can also build the ladder with you.</source>
        <translation>Algo pequeno, até bobo, dá um bom primeiro degrau. Um terapeuta que trabalha com exposição também pode montar a escada com você.</translation>
    </message>
    <message>
        <source>You have been very hard on yourself.</source>
        <translation>Você tem se tratado com muita dureza.</translation>
    </message>
    <message>
        <source>Five or more entries of the last two weeks speak of shame, or harshly of you.</source>
        <translation>Cinco ou mais registros das últimas duas semanas falam de vergonha, ou falam de você com dureza.</translation>
    </message>
    <message>
        <source>A no tells something about the moment and little about you. What would you tell a friend who wrote this?</source>
        <translation>Um “não” diz algo sobre o momento e pouco sobre você. O que você diria a uma pessoa amiga que escrevesse isso?</translation>
    </message>
    <message>
        <source>You have been hard on yourself lately.</source>
        <translation>Ultimamente você tem se tratado com dureza.</translation>
    </message>
    <message>
        <source>Three or more entries of the last two weeks speak of shame, or harshly of you.</source>
        <translation>Três ou mais registros das últimas duas semanas falam de vergonha, ou falam de você com dureza.</translation>
    </message>
    <message>
        <source>It still hurt the day after.</source>
        <translation>Ainda doía no dia seguinte.</translation>
    </message>
    <message>
        <source>At least twice in the last two weeks an ask bothered you a lot a day later.</source>
        <translation>Pelo menos duas vezes nas últimas duas semanas, um pedido incomodou você bastante um dia depois.</translation>
    </message>
    <message>
        <source>A rest, and somebody to tell it to, may do more now than the next ask.</source>
        <translation>Um descanso, e alguém a quem contar, podem fazer mais agora do que o próximo pedido.</translation>
    </message>
    <message>
        <source>The fear has been very high.</source>
        <translation>O medo tem sido muito alto.</translation>
    </message>
    <message>
        <source>At least twice within a short time it came near the top of the scale, or stayed high afterwards.</source>
        <translation>Pelo menos duas vezes em pouco tempo, ele chegou perto do topo da escala ou continuou alto depois.</translation>
    </message>
    <message>
        <source>A rest is as good as any step after that. When you go on, much smaller is fine.</source>
        <translation>Depois disso, um descanso vale tanto quanto qualquer passo. Quando você continuar, bem menor está ótimo.</translation>
    </message>
    <message>
        <source>That was as much fear as the scale has.</source>
        <translation>Foi todo o medo que a escala tem.</translation>
    </message>
    <message>
        <source>Your fear reached 100.</source>
        <translation>Seu medo chegou a 100.</translation>
    </message>
    <message>
        <source>It keeps replaying afterwards.</source>
        <translation>A cena continua se repetindo depois.</translation>
    </message>
    <message>
        <source>On three of the last five days after, you kept replaying it.</source>
        <translation>Em três dos últimos cinco dias seguintes a um pedido, você ficou repassando o que houve.</translation>
    </message>
    <message>
        <source>Going over it again feeds the fear, so the questions to write from rest for now. A short note, or none, is enough.</source>
        <translation>Ficar repassando alimenta o medo; por isso, as perguntas para escrever descansam por enquanto. Uma nota curta, ou nenhuma, basta.</translation>
    </message>
    <message>
        <source>Fear of a no gets in the way a lot.</source>
        <translation>O medo de ouvir “não” atrapalha muito.</translation>
    </message>
    <message>
        <source>You said so twice in a row when asked once a month: in the way of work, sleep or people.</source>
        <translation>Você disse isso duas vezes seguidas, na pergunta de uma vez por mês: atrapalha o trabalho, o sono ou a convivência.</translation>
    </message>
    <message>
        <source>That is a good reason to have somebody beside you, not only a notebook.</source>
        <translation>É um bom motivo para ter alguém ao seu lado, não só um caderno.</translation>
    </message>
    <message>
        <source>That sounds heavy.</source>
        <translation>Isso parece pesado.</translation>
    </message>
    <message>
        <source>Something in what you wrote today may mean that you are not safe.</source>
        <translation>Algo no que você escreveu hoje pode significar que você não está em segurança.</translation>
    </message>
    <message>
        <source>You need not be alone with it.</source>
        <translation>Você não precisa passar por isso sem ninguém ao lado.</translation>
    </message>
    <message>
        <source>This is worked out from what you wrote here, and it may be wrong.</source>
        <translation>Isto foi deduzido do que você escreveu aqui, e pode estar errado.</translation>
    </message>
    <message>
        <source>Something like this has come up more than once within a month. A therapist who works with exposure or CBT can go on from here with you, and also sees what else may be behind it.</source>
        <translation>Algo assim apareceu mais de uma vez dentro de um mês. Um terapeuta que trabalha com exposição ou TCC pode seguir com você daqui, e também vê o que mais pode estar por trás.</translation>
    </message>
    <message>
        <source>Chest pain, fainting or trouble breathing that is new is a question for a doctor.</source>
        <translation>Dor no peito, desmaio ou falta de ar que não havia antes é assunto para um médico.</translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>it is too large for a text</source>
        <translation>é grande demais para um texto</translation>
    </message>
    <message>
        <source>it is not a text in UTF-8</source>
        <translation>não é um texto em UTF-8</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>there is no date in its name</source>
        <translation>não há data no nome</translation>
    </message>
    <message>
        <source>it is in there twice</source>
        <translation>aparece duas vezes</translation>
    </message>
    <message>
        <source>the tag “%1” is too long</source>
        <translation>a etiqueta “%1” é longa demais</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, why it stays out</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>“%1” is sealed</source>
        <translation>“%1” está selado</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Yes</source>
        <comment>answerWord</comment>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>answerWord</comment>
        <translation>Em parte</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answerWord</comment>
        <translation>Não</translation>
    </message>
    <message>
        <source>No reply</source>
        <comment>answerWord</comment>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>answerWord</comment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>I left before the answer</source>
        <comment>answerWord</comment>
        <translation>Saí antes da resposta</translation>
    </message>
    <message>
        <source>I did not ask</source>
        <comment>answerWord</comment>
        <translation>Não pedi</translation>
    </message>
    <message>
        <source>No</source>
        <comment>fearedHappenedWord</comment>
        <translation>Não</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>fearedHappenedWord</comment>
        <translation>Em parte</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>fearedHappenedWord</comment>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Hurrying</source>
        <comment>habitWord</comment>
        <translation>Pressa</translation>
    </message>
    <message>
        <source>Apologising</source>
        <comment>habitWord</comment>
        <translation>Pedir desculpas</translation>
    </message>
    <message>
        <source>A script by heart</source>
        <comment>habitWord</comment>
        <translation>Texto decorado</translation>
    </message>
    <message>
        <source>Looking away</source>
        <comment>habitWord</comment>
        <translation>Desviar o olhar</translation>
    </message>
    <message>
        <source>Making it a joke</source>
        <comment>habitWord</comment>
        <translation>Fazer piada</translation>
    </message>
    <message>
        <source>Hinting instead of asking</source>
        <comment>habitWord</comment>
        <translation>Insinuar em vez de pedir</translation>
    </message>
    <message>
        <source>By message instead of in person</source>
        <comment>habitWord</comment>
        <translation>Por mensagem, não ao vivo</translation>
    </message>
    <message>
        <source>Taking someone along</source>
        <comment>habitWord</comment>
        <translation>Levar alguém junto</translation>
    </message>
    <message>
        <source>A drink beforehand</source>
        <comment>habitWord</comment>
        <translation>Beber antes</translation>
    </message>
    <message>
        <source>Picking a sure yes</source>
        <comment>habitWord</comment>
        <translation>Escolher um “sim” certo</translation>
    </message>
    <message>
        <source>Leaving early</source>
        <comment>habitWord</comment>
        <translation>Ir embora logo</translation>
    </message>
    <message>
        <source>Checking afterwards</source>
        <comment>habitWord</comment>
        <translation>Conferir depois</translation>
    </message>
    <message>
        <source>Nervous</source>
        <comment>feelingWord</comment>
        <translation>Nervosismo</translation>
    </message>
    <message>
        <source>Embarrassed</source>
        <comment>feelingWord</comment>
        <translation>Constrangimento</translation>
    </message>
    <message>
        <source>Sad</source>
        <comment>feelingWord</comment>
        <translation>Tristeza</translation>
    </message>
    <message>
        <source>Angry</source>
        <comment>feelingWord</comment>
        <translation>Raiva</translation>
    </message>
    <message>
        <source>Proud</source>
        <comment>feelingWord</comment>
        <translation>Orgulho</translation>
    </message>
    <message>
        <source>Relieved</source>
        <comment>feelingWord</comment>
        <translation>Alívio</translation>
    </message>
    <message>
        <source>Amused</source>
        <comment>feelingWord</comment>
        <translation>Diversão</translation>
    </message>
    <message>
        <source>Flat</source>
        <comment>feelingWord</comment>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>Ashamed</source>
        <comment>feelingWord</comment>
        <translation>Vergonha</translation>
    </message>
    <message>
        <source>Curious</source>
        <comment>feelingWord</comment>
        <translation>Curiosidade</translation>
    </message>
    <message>
        <source>Warm</source>
        <comment>feelingWord</comment>
        <translation>Afeto</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>feelingWord</comment>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>Heart racing</source>
        <comment>bodyWord</comment>
        <translation>Coração acelerado</translation>
    </message>
    <message>
        <source>Shaking</source>
        <comment>bodyWord</comment>
        <translation>Tremor</translation>
    </message>
    <message>
        <source>Blushing</source>
        <comment>bodyWord</comment>
        <translation>Rubor</translation>
    </message>
    <message>
        <source>Short of breath</source>
        <comment>bodyWord</comment>
        <translation>Falta de ar</translation>
    </message>
    <message>
        <source>Stomach</source>
        <comment>bodyWord</comment>
        <translation>Estômago</translation>
    </message>
    <message>
        <source>Felt like panic</source>
        <comment>bodyWord</comment>
        <translation>Pareceu pânico</translation>
    </message>
    <message>
        <source>Felt unreal</source>
        <comment>bodyWord</comment>
        <translation>Pareceu irreal</translation>
    </message>
    <message>
        <source>Brought back something painful</source>
        <comment>bodyWord</comment>
        <translation>Trouxe de volta algo doloroso</translation>
    </message>
    <message>
        <source>No</source>
        <comment>unwelcomeWord</comment>
        <translation>Não</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>unwelcomeWord</comment>
        <translation>Dúvida</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>unwelcomeWord</comment>
        <translation>Sim</translation>
    </message>
    <message>
        <source>It was too big</source>
        <comment>obstacleWord</comment>
        <translation>Era grande demais</translation>
    </message>
    <message>
        <source>A bad moment</source>
        <comment>obstacleWord</comment>
        <translation>Uma má hora</translation>
    </message>
    <message>
        <source>Low energy</source>
        <comment>obstacleWord</comment>
        <translation>Pouca energia</translation>
    </message>
    <message>
        <source>Unsure it was fair</source>
        <comment>obstacleWord</comment>
        <translation>Dúvida se era justo</translation>
    </message>
    <message>
        <source>I forgot</source>
        <comment>obstacleWord</comment>
        <translation>Esqueci</translation>
    </message>
    <message>
        <source>Shops</source>
        <comment>contextWord</comment>
        <translation>Lojas</translation>
    </message>
    <message>
        <source>Strangers</source>
        <comment>contextWord</comment>
        <translation>Desconhecidos</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>contextWord</comment>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <comment>contextWord</comment>
        <translation>Vizinhança</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>contextWord</comment>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Dating and friendship</source>
        <comment>contextWord</comment>
        <translation>Encontros e amizades</translation>
    </message>
    <message>
        <source>Offices and services</source>
        <comment>contextWord</comment>
        <translation>Órgãos e serviços</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>contextWord</comment>
        <translation>Família</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <comment>contextWord</comment>
        <translation>Outro lugar</translation>
    </message>
    <message>
        <source>Of anyone, again</source>
        <comment>againWord</comment>
        <translation>A qualquer um, de novo</translation>
    </message>
    <message>
        <source>Only of another person</source>
        <comment>againWord</comment>
        <translation>Só a outra pessoa</translation>
    </message>
    <message>
        <source>Once</source>
        <comment>againWord</comment>
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>No</source>
        <comment>inTheWayWord</comment>
        <translation>Não</translation>
    </message>
    <message>
        <source>Some</source>
        <comment>inTheWayWord</comment>
        <translation>Um pouco</translation>
    </message>
    <message>
        <source>A lot</source>
        <comment>inTheWayWord</comment>
        <translation>Muito</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1.”</source>
        <translation>“%1”.</translation>
    </message>
</context>
<context>
    <name>rung::AboutDialog</name>
    <message>
        <source>About Rung</source>
        <translation>Sobre o Rung</translation>
    </message>
    <message>
        <source>A journal for practising to ask, one rung at a time.</source>
        <translation>Um diário para praticar pedir, um degrau de cada vez.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>Rung uses no network. What you write stays in your notebook, a file on this computer.</source>
        <translation>O Rung não usa a rede. O que você escreve fica no seu caderno, um arquivo neste computador.</translation>
    </message>
    <message>
        <source>It is a tool for practice and no treatment; a therapist sees what a program cannot.</source>
        <translation>É uma ferramenta de prática e não um tratamento; um terapeuta vê o que um programa não consegue ver.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Built with Qt and SQLite.</source>
        <translation>Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior, sem nenhuma garantia. Feito com Qt e SQLite.</translation>
    </message>
</context>
<context>
    <name>rung::AlreadyAskedPage</name>
    <message>
        <source>Along the way</source>
        <extracomment>The ladder for what was asked without a plan.</extracomment>
        <translation>Pelo caminho</translation>
    </message>
    <message>
        <source>I already asked</source>
        <translation>Já pedi</translation>
    </message>
    <message>
        <source>From memory: what it was, and how it went.</source>
        <translation>De memória: o que foi e como foi.</translation>
    </message>
</context>
<context>
    <name>rung::AppMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
</context>
<context>
    <name>rung::BackupKeeper</name>
    <message>
        <source>“%1” is not there at the moment, so today’s backup is in “%2”.</source>
        <translation>“%1” não está disponível no momento, por isso o backup de hoje está em “%2”.</translation>
    </message>
    <message>
        <source>There is no new backup: %1</source>
        <translation>Não há backup novo: %1</translation>
    </message>
    <message>
        <source>A backup is not sealed yet, and is tried again when the notebook is opened next: %1</source>
        <translation>Um backup ainda não está selado; haverá uma nova tentativa na próxima vez que o caderno for aberto: %1</translation>
    </message>
    <message>
        <source>A backup may still hold what you erased, and is tried again when the notebook is opened next: %1</source>
        <translation>Um backup talvez ainda contenha o que você apagou; haverá uma nova tentativa na próxima vez que o caderno for aberto: %1</translation>
    </message>
</context>
<context>
    <name>rung::BackupPlaceEdit</name>
    <message>
        <source>The usual place</source>
        <translation>O lugar padrão</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Outra pasta…</translation>
    </message>
    <message>
        <source>One at the first change of each day: the last ten days, eight weeks and twelve months stay. What was kept in another place stays there.</source>
        <translation>Um na primeira alteração de cada dia: ficam os dos últimos dez dias, oito semanas e doze meses. O que foi guardado em outro lugar continua lá.</translation>
    </message>
    <message>
        <source>Where backups are to be kept</source>
        <translation>Onde guardar os backups</translation>
    </message>
    <message>
        <source>%1 (not there at the moment)</source>
        <translation>%1 (indisponível no momento)</translation>
    </message>
</context>
<context>
    <name>rung::CatalogueDialog</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Terminar depois</translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <translation>Do catálogo</translation>
    </message>
    <message>
        <source>Pick what you could imagine asking one day. You rate it next.</source>
        <translation>Escolha o que você se imagina pedindo um dia. A avaliação vem em seguida.</translation>
    </message>
    <message>
        <source>Rate what I picked</source>
        <translation>Avaliar o que escolhi</translation>
    </message>
    <message numerus="yes">
        <source>Rate %n asks</source>
        <translation>
            <numerusform>Avaliar %n pedido</numerusform>
            <numerusform>Avaliar %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>How much fear would it be for you?</source>
        <translation>Quanto medo isso daria em você?</translation>
    </message>
    <message>
        <source>Starting marks are guesses. Yours is the number that counts.</source>
        <translation>As marcas iniciais são palpites. O número que conta é o seu.</translation>
    </message>
    <message>
        <source>Add to the ladder</source>
        <translation>Adicionar à escada</translation>
    </message>
    <message>
        <source>Pick one first, it can be a very small one.</source>
        <translation>Escolha um primeiro; pode ser um bem pequeno.</translation>
    </message>
</context>
<context>
    <name>rung::CatalogueModel</name>
    <message>
        <source>Beginner</source>
        <translation>Iniciante</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermediário</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Often a no</source>
        <translation>Muitas vezes um “não”</translation>
    </message>
    <message>
        <source>As often a yes as a no</source>
        <translation>Tanto um “não” quanto um “sim”</translation>
    </message>
    <message>
        <source>Rarely a no</source>
        <translation>Raramente um “não”</translation>
    </message>
    <message>
        <source>starting mark %1</source>
        <translation>marca inicial %1</translation>
    </message>
    <message>
        <source>on your ladder already</source>
        <translation>já na sua escada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, details</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rung::CataloguePicker</name>
    <message>
        <source>Asks in the catalogue</source>
        <translation>Pedidos no catálogo</translation>
    </message>
    <message>
        <source>Rung&apos;s catalogue</source>
        <translation>Catálogo do Rung</translation>
    </message>
    <message>
        <source>Open a catalogue file…</source>
        <translation>Abrir arquivo de catálogo…</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>Fechar “%1”</translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <translation>Catálogo: %1</translation>
    </message>
    <message>
        <source>Open a catalogue file</source>
        <translation>Abrir um arquivo de catálogo</translation>
    </message>
    <message>
        <source>Catalogue (*.json)</source>
        <translation>Catálogo (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Procurar no catálogo</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Qualquer nível</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Qualquer lugar</translation>
    </message>
    <message>
        <source>Any chance of a no</source>
        <translation>Qualquer chance de um “não”</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>How often the answer is a no</source>
        <translation>Com que frequência a resposta é um “não”</translation>
    </message>
</context>
<context>
    <name>rung::CheckInCard</name>
    <message>
        <source>Does fear of a no get in the way of work, sleep or people?</source>
        <translation>O medo de ouvir “não” atrapalha o trabalho, o sono ou a convivência?</translation>
    </message>
    <message>
        <source>Once a month</source>
        <translation>Uma vez por mês</translation>
    </message>
</context>
<context>
    <name>rung::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen here, the choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rung::CoachingCard</name>
    <message>
        <source>A smaller one</source>
        <translation>Um passo menor</translation>
    </message>
    <message>
        <source>No more lines like this</source>
        <translation>Sem mais avisos assim</translation>
    </message>
    <message>
        <source>They can be switched on again in the settings.</source>
        <translation>Dá para ligá-los de novo nas configurações.</translation>
    </message>
    <message>
        <source>Keep with this entry</source>
        <translation>Guardar com este registro</translation>
    </message>
    <message>
        <source>What could be behind the no, whoever asked: %1.</source>
        <translation>O que poderia estar por trás do “não”, não importa quem pedisse: %1.</translation>
    </message>
</context>
<context>
    <name>rung::ComingCard</name>
    <message>
        <source>Coming up</source>
        <translation>A seguir</translation>
    </message>
    <message>
        <source>I asked</source>
        <translation>Pedi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>To my calendar…</source>
        <translation>Para minha agenda…</translation>
    </message>
</context>
<context>
    <name>rung::ConflictCopies</name>
    <message numerus="yes">
        <source>There is another copy of this notebook, “%1”, with %Ln thing(s) missing here. Bring both together?</source>
        <translation>
            <numerusform>Há outra cópia deste caderno, “%1”, com %Ln item que falta aqui. Juntar as duas?</numerusform>
            <numerusform>Há outra cópia deste caderno, “%1”, com %Ln itens que faltam aqui. Juntar as duas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver a cópia</translation>
    </message>
    <message>
        <source>There is another copy of this notebook, “%1”. Everything in it is here already.</source>
        <translation>Há outra cópia deste caderno, “%1”. Tudo o que está nela já está aqui.</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation>A outra cópia</translation>
    </message>
    <message>
        <source>Both are together now. “%1” is still there.</source>
        <translation>As duas estão juntas agora. “%1” continua lá.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>“%1” is in the trash of the desktop now.</source>
        <translation>“%1” está na lixeira do sistema agora.</translation>
    </message>
    <message>
        <source>“%1” could not be moved to the trash; it is still where it was.</source>
        <translation>Não foi possível mover “%1” para a lixeira; continua onde estava.</translation>
    </message>
</context>
<context>
    <name>rung::CourtesyChecks</name>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Não sei</translation>
    </message>
</context>
<context>
    <name>rung::DayDialog</name>
    <message>
        <source>One day</source>
        <translation>Um dia</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mês anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mês seguinte</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nada escrito</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, how many entries</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>Mostrar este dia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>rung::Disclosure</name>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>recolhido</translation>
    </message>
</context>
<context>
    <name>rung::EntriesPage</name>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Nothing here yet. What you log and write gathers on this page.</source>
        <translation>Nada aqui ainda. O que você registra e escreve se reúne nesta página.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Your lines</source>
        <translation>Suas frases</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 de %n registro</numerusform>
            <numerusform>%1 de %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found here.</source>
        <translation>Nada encontrado aqui.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nada encontrado para “%1”.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
</context>
<context>
    <name>rung::EntryPane</name>
    <message>
        <source>Entry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Planned, not asked yet.</source>
        <translation>Planejado, ainda não pedido.</translation>
    </message>
    <message>
        <source>You feared</source>
        <translation>Você temia</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Later, %1</source>
        <comment>a day</comment>
        <translation>Depois, %1</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Na próxima vez</translation>
    </message>
    <message>
        <source>Keep this line</source>
        <translation>Guardar esta frase</translation>
    </message>
    <message>
        <source>What else you noted</source>
        <translation>O que mais você anotou</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Tell how it went</source>
        <translation>Contar como foi</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Write more about it</source>
        <translation>Escrever mais sobre isso</translation>
    </message>
    <message>
        <source>Edit story and tags</source>
        <translation>Editar história e etiquetas</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>Planejar de novo</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Move to another rung</source>
        <translation>Mover para outro degrau</translation>
    </message>
    <message>
        <source>Edit this text</source>
        <translation>Editar este texto</translation>
    </message>
    <message>
        <source>More for this text</source>
        <translation>Mais para este texto</translation>
    </message>
    <message>
        <source>Tag %1: look for it</source>
        <translation>Etiqueta %1: procurar</translation>
    </message>
</context>
<context>
    <name>rung::ExportActions</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Gravando “%1”</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Salvo como “%1”.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimindo</translation>
    </message>
</context>
<context>
    <name>rung::ExportDialog</name>
    <message>
        <source>Archive (JSON)</source>
        <translation>Arquivo completo (JSON)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Summary (Markdown)</source>
        <translation>Resumo (Markdown)</translation>
    </message>
    <message>
        <source>Summary (HTML)</source>
        <translation>Resumo (HTML)</translation>
    </message>
    <message>
        <source>Journal (Markdown)</source>
        <translation>Diário (Markdown)</translation>
    </message>
    <message>
        <source>Journal, a file a day</source>
        <translation>Diário, um arquivo por dia</translation>
    </message>
    <message>
        <source>Summary (PDF)</source>
        <translation>Resumo (PDF)</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>Qual formato?</translation>
    </message>
    <message>
        <source>for me</source>
        <translation>para mim</translation>
    </message>
    <message>
        <source>to show someone</source>
        <translation>para mostrar a alguém</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Para que é?</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tudo</translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>o último dia (%n)</numerusform>
            <numerusform>os últimos %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>From when?</source>
        <translation>Desde quando?</translation>
    </message>
    <message>
        <source>What goes along?</source>
        <translation>O que vai junto?</translation>
    </message>
    <message>
        <source>My own names of ladders and rungs</source>
        <translation>Meus próprios nomes de escadas e degraus</translation>
    </message>
    <message>
        <source>The log, a row for each attempt</source>
        <translation>As tentativas, uma linha para cada</translation>
    </message>
    <message>
        <source>Lines I keep, up to three</source>
        <translation>Frases que guardo, até três</translation>
    </message>
    <message>
        <source>Lines I keep</source>
        <translation>Frases que guardo</translation>
    </message>
    <message>
        <source>Entries of the journal, with their texts</source>
        <translation>Registros do diário, com seus textos</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Registros do diário</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>With my own texts</source>
        <translation>Com meus próprios textos</translation>
    </message>
    <message>
        <source>With my trusted contact and the support cards I put away</source>
        <translation>Com meu contato de confiança e os cartões de apoio que deixei de lado</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rung::FearedEdit</name>
    <message>
        <source>And then, what would be the worst of it?</source>
        <translation>E depois, o que seria o pior disso?</translation>
    </message>
    <message>
        <source>they laugh</source>
        <translation>riem</translation>
    </message>
    <message>
        <source>they sigh</source>
        <translation>suspiram</translation>
    </message>
    <message>
        <source>they ignore me</source>
        <translation>me ignoram</translation>
    </message>
    <message>
        <source>others stare</source>
        <translation>outros encaram</translation>
    </message>
    <message>
        <source>my voice goes</source>
        <translation>minha voz some</translation>
    </message>
    <message>
        <source>Words to start from</source>
        <translation>Palavras para começar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two feared events in a row</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rung::FeltDots</name>
    <message>
        <source>Felt on this rung so far: %1</source>
        <translation>Sentido neste degrau até agora: %1</translation>
    </message>
</context>
<context>
    <name>rung::FileActions</name>
    <message>
        <source>Import an archive, a Day One journal, or texts</source>
        <translation>Importar um arquivo completo, um diário do Day One ou textos</translation>
    </message>
    <message>
        <source>Archives and texts (*.json *.md *.markdown *.txt);;All files (*)</source>
        <translation>Arquivos completos e textos (*.json *.md *.markdown *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Where the copy is to be</source>
        <translation>Onde a cópia vai ficar</translation>
    </message>
    <message>
        <source>Notebooks (*.rung);;All files (*)</source>
        <translation>Cadernos (*.rung);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Copying and checking the notebook</source>
        <translation>Copiando e conferindo o caderno</translation>
    </message>
    <message>
        <source>Copied to “%1”, and the copy was checked.</source>
        <translation>Copiado para “%1”, e a cópia foi conferida.</translation>
    </message>
    <message>
        <source>Reading what is to be taken in</source>
        <translation>Lendo o que vai ser importado</translation>
    </message>
    <message>
        <source>Where the notebook is to be</source>
        <translation>Onde o caderno vai ficar</translation>
    </message>
</context>
<context>
    <name>rung::FilterButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rung::FirstStart</name>
    <message>
        <source>For example: ask the bakery for a taste of two kinds</source>
        <translation>Por exemplo: pedir na padaria para provar dois tipos</translation>
    </message>
    <message>
        <source>25 less than you expected.</source>
        <translation>25 a menos do que você esperava.</translation>
    </message>
    <message>
        <source>They said no. You asked.</source>
        <translation>Disseram não. Você pediu.</translation>
    </message>
    <message>
        <source>When to do this together with a therapist</source>
        <translation>Quando fazer isto junto com um terapeuta</translation>
    </message>
    <message>
        <source>If several of these are you, do this together with a therapist; Rung can come along.</source>
        <translation>Se várias destas coisas valem para você, faça isto junto com um terapeuta; o Rung pode ir junto.</translation>
    </message>
    <message>
        <source>The distress keeps growing instead of easing.</source>
        <translation>O sofrimento continua crescendo em vez de aliviar.</translation>
    </message>
    <message>
        <source>A refusal, or just picturing one, brings panic, deep sadness, shame or despair.</source>
        <translation>Uma recusa, ou só imaginá-la, traz pânico, tristeza profunda, vergonha ou desespero.</translation>
    </message>
    <message>
        <source>Your body reacts strongly, or something painful from long ago comes back.</source>
        <translation>Seu corpo reage com força, ou algo doloroso de muito tempo atrás volta.</translation>
    </message>
    <message>
        <source>You keep dodging the steps, or keep scolding yourself for them.</source>
        <translation>Você vive se esquivando dos passos, ou vive se repreendendo por causa deles.</translation>
    </message>
    <message>
        <source>Old wounds open again.</source>
        <translation>Feridas antigas voltam a se abrir.</translation>
    </message>
    <message>
        <source>You cannot find steps that fit, or all of it is too much.</source>
        <translation>Você não encontra passos que sirvam, ou tudo é demais.</translation>
    </message>
    <message>
        <source>You think of hurting yourself, or everyday life is getting hard.</source>
        <translation>Você pensa em se machucar, ou o dia a dia está ficando difícil.</translation>
    </message>
    <message>
        <source>Rung is a private journal for asking when a no is likely. You write down what you expect, go and ask, and see how it really was.</source>
        <translation>O Rung é um diário pessoal para pedir quando um “não” é provável. Você anota o que espera, vai e pede, e vê como foi de verdade.</translation>
    </message>
    <message>
        <source>Build a first ladder</source>
        <translation>Montar uma primeira escada</translation>
    </message>
    <message>
        <source>I already asked</source>
        <translation>Já pedi</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. Nothing is sent anywhere.</source>
        <translation>Tudo fica num só arquivo neste computador. Nada é enviado a lugar nenhum.</translation>
    </message>
</context>
<context>
    <name>rung::FormDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Lets go of what was typed here before</source>
        <translation>Descarta o que foi digitado aqui antes</translation>
    </message>
</context>
<context>
    <name>rung::FormPage</name>
    <message>
        <source>Finish later</source>
        <translation>Terminar depois</translation>
    </message>
    <message>
        <source>Keeps everything (%1)</source>
        <translation>Mantém tudo (%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Salvo enquanto você digita</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>%1 · written down %2</source>
        <comment>rung, a day such as yesterday</comment>
        <translation>%1 · anotado: %2</translation>
    </message>
</context>
<context>
    <name>rung::GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>What the practice is, and how to go about it.</source>
        <translation>O que é a prática, e como fazer.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Procurar no guia</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Falar com alguém</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Nothing here speaks of “%1”.</source>
        <translation>Nada aqui fala de “%1”.</translation>
    </message>
</context>
<context>
    <name>rung::HappenedEdit</name>
    <message>
        <source>Just now</source>
        <translation>Agora mesmo</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>Antes…</translation>
    </message>
    <message>
        <source>When was that?</source>
        <translation>Quando foi isso?</translation>
    </message>
</context>
<context>
    <name>rung::HelplineCard</name>
    <message>
        <source>To write to: %1</source>
        <translation>Para escrever a: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Atendimento: %1</translation>
    </message>
    <message>
        <source>As of %1, from %2</source>
        <translation>Em %1, segundo %2</translation>
    </message>
</context>
<context>
    <name>rung::ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>“%1” holds:</source>
        <translation>“%1” contém:</translation>
    </message>
    <message>
        <source>These files hold:</source>
        <translation>Estes arquivos contêm:</translation>
    </message>
    <message>
        <source>Nothing here is deleted. Where both know an entry, the newer one stays. It can be undone.</source>
        <translation>Nada aqui é excluído. Onde os dois lados têm um registro, fica o mais novo. Dá para desfazer.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Não importar</translation>
    </message>
    <message numerus="yes">
        <source>%n ladder(s)</source>
        <translation>
            <numerusform>%n escada</numerusform>
            <numerusform>%n escadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rung(s)</source>
        <translation>
            <numerusform>%n degrau</numerusform>
            <numerusform>%n degraus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n tentativa</numerusform>
            <numerusform>%n tentativas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>novos aqui</translation>
    </message>
    <message>
        <source>changed there later; they come in place of yours</source>
        <translation>alterados lá depois; entram no lugar dos seus</translation>
    </message>
    <message>
        <source>changed here later; yours stay</source>
        <translation>alterados aqui depois; os seus ficam</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>iguais aos daqui</translation>
    </message>
    <message>
        <source>erased here; they stay away</source>
        <translation>apagados aqui; continuam fora</translation>
    </message>
    <message>
        <source>What stays out:</source>
        <translation>O que fica de fora:</translation>
    </message>
    <message>
        <source>What stays out</source>
        <translation>O que fica de fora</translation>
    </message>
</context>
<context>
    <name>rung::JournalDelegate</name>
    <message>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
</context>
<context>
    <name>rung::JournalFilter</name>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escada</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Degrau</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Medo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Search your journal</source>
        <translation>Procurar no diário</translation>
    </message>
    <message>
        <source>All the words, each by its beginning. Also: &quot;a phrase&quot;, -not, tag: rung: ladder: answer: fear&gt;60 from: to:</source>
        <translation>Todas as palavras, cada uma pelo começo. Também: &quot;uma expressão&quot;, -exceto, tag: rung: ladder: answer: fear&gt;60 from: to:</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Qualquer resposta</translation>
    </message>
    <message>
        <source>Any fear</source>
        <translation>Qualquer medo</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a range of fear</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Any ladder</source>
        <translation>Qualquer escada</translation>
    </message>
    <message>
        <source>Any rung</source>
        <translation>Qualquer degrau</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Qualquer etiqueta</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 dias</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>One day…</source>
        <translation>Um dia…</translation>
    </message>
</context>
<context>
    <name>rung::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
</context>
<context>
    <name>rung::JournalView</name>
    <message>
        <source>Entries</source>
        <translation>Registros</translation>
    </message>
</context>
<context>
    <name>rung::KnowledgeDialog</name>
    <message>
        <source>Not there at the moment</source>
        <translation>Não existe no momento</translation>
    </message>
    <message>
        <source>What this program knows, and where</source>
        <translation>O que este programa sabe, e onde</translation>
    </message>
    <message>
        <source>Your notebook</source>
        <translation>Seu caderno</translation>
    </message>
    <message>
        <source>Everything you wrote, the trash, and someone you trust.</source>
        <translation>Tudo o que você escreveu, a lixeira e alguém de confiança.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>What stands in a form that is not saved yet. It goes with the form.</source>
        <translation>O que está num formulário ainda não salvo. Some junto com o formulário.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Colours, size, language, country and the like, and words you taught the spelling. None of your entries.</source>
        <translation>Cores, tamanho, idioma, país e coisas assim, e palavras que você ensinou ao corretor. Nenhum dos seus registros.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>A janela</translation>
    </message>
    <message>
        <source>Its size, what was unfolded or skipped, and when you made a copy.</source>
        <translation>O tamanho, o que foi aberto ou pulado, e quando você fez uma cópia.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar o caminho</translation>
    </message>
    <message>
        <source>%1: copy the path</source>
        <translation>%1: copiar o caminho</translation>
    </message>
    <message>
        <source>Show in files</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>%1: show in files</source>
        <translation>%1: mostrar na pasta</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>The last copy you made</source>
        <translation>A última cópia que você fez</translation>
    </message>
    <message>
        <source>Made on %1 with Backup in the menu.</source>
        <translation>Feita em %1 com Backup, no menu.</translation>
    </message>
    <message>
        <source>None that Rung remembers. Backup in the menu makes one wherever you like.</source>
        <translation>Nenhuma de que o Rung se lembre. Backup, no menu, faz uma onde você quiser.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>A rede</translation>
    </message>
    <message>
        <source>Rung does not use it. It sends nothing, fetches nothing and asks nobody. What the cards of support say is worked out from your notebook each time and is not written down.</source>
        <translation>O Rung não a usa. Não envia nada, não busca nada e não consulta ninguém. O que os cartões de apoio dizem é calculado a partir do seu caderno a cada vez e não fica anotado.</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Uma pasta</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>None yet. Rung makes one at the first change of each day.</source>
        <translation>Nenhum ainda. O Rung faz um na primeira alteração de cada dia.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s); the last one is of %1 and was looked through.</source>
        <translation>
            <numerusform>%Ln backup; é de %1 e foi conferido.</numerusform>
            <numerusform>%Ln backups; o último é de %1 e foi conferido.</numerusform>
        </translation>
    </message>
    <message>
        <source>The place you chose is not there at the moment; until it is, they go to “%1”.</source>
        <translation>O lugar que você escolheu não está disponível no momento; enquanto isso, eles vão para “%1”.</translation>
    </message>
</context>
<context>
    <name>rung::LadderBoard</name>
    <message>
        <source>The rungs on either side are far apart.</source>
        <translation>Os degraus de um lado e do outro estão distantes.</translation>
    </message>
</context>
<context>
    <name>rung::LadderChooser</name>
    <message>
        <source>Ladder: %1</source>
        <translation>Escada: %1</translation>
    </message>
    <message>
        <source>By fear, the hardest on top</source>
        <translation>Por medo, o mais difícil em cima</translation>
    </message>
    <message>
        <source>In my own order</source>
        <translation>Na minha própria ordem</translation>
    </message>
    <message>
        <source>Name and purpose…</source>
        <translation>Nome e finalidade…</translation>
    </message>
    <message>
        <source>Share these rungs as a catalogue…</source>
        <translation>Compartilhar estes degraus como catálogo…</translation>
    </message>
    <message>
        <source>Put this ladder away</source>
        <translation>Deixar esta escada de lado</translation>
    </message>
    <message>
        <source>Delete this ladder</source>
        <translation>Excluir esta escada</translation>
    </message>
    <message>
        <source>What was put away or deleted…</source>
        <translation>O que foi deixado de lado ou excluído…</translation>
    </message>
    <message>
        <source>New ladder…</source>
        <translation>Nova escada…</translation>
    </message>
    <message>
        <source>New ladder from the catalogue…</source>
        <translation>Nova escada do catálogo…</translation>
    </message>
    <message>
        <source>How a ladder works</source>
        <translation>Como funciona uma escada</translation>
    </message>
</context>
<context>
    <name>rung::LadderDialog</name>
    <message>
        <source>Name and purpose</source>
        <translation>Nome e finalidade</translation>
    </message>
    <message>
        <source>A new ladder</source>
        <translation>Uma nova escada</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation>Que nome você dá a ela?</translation>
    </message>
    <message>
        <source>Which fear is it about?</source>
        <translation>Qual é o medo de que ela trata?</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>What would you do if a no could not stop you?</source>
        <translation>O que você faria se um “não” pudesse parar você?</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Terminar depois</translation>
    </message>
    <message>
        <source>One word is enough.</source>
        <translation>Uma palavra basta.</translation>
    </message>
    <message>
        <source>That is a little long.</source>
        <translation>Está um pouco longo.</translation>
    </message>
</context>
<context>
    <name>rung::LadderEditor</name>
    <message>
        <source>In my own words…</source>
        <translation>Com minhas palavras…</translation>
    </message>
    <message>
        <source>The same, somewhere else…</source>
        <translation>O mesmo, em outro lugar…</translation>
    </message>
    <message>
        <source>Around %1?</source>
        <translation>Em torno de %1?</translation>
    </message>
    <message>
        <source>“%1”: around %2?</source>
        <translation>“%1”: em torno de %2?</translation>
    </message>
    <message>
        <source>It was %1 when you wrote it. That number stays, and this is noted as what it feels like now.</source>
        <translation>Era %1 quando você escreveu. Esse número fica, e este é anotado como o que você sente agora.</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>Em torno de %1</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
</context>
<context>
    <name>rung::LadderPage</name>
    <message>
        <source>Ladder</source>
        <translation>Escada</translation>
    </message>
    <message>
        <source>Add a rung</source>
        <translation>Adicionar degrau</translation>
    </message>
    <message>
        <source>A ladder is a handful of asks, from a very small one up to one you hardly dare.</source>
        <translation>Uma escada é um punhado de pedidos, de um bem pequeno até um que você mal ousa fazer.</translation>
    </message>
    <message>
        <source>Build a first ladder</source>
        <translation>Montar uma primeira escada</translation>
    </message>
    <message>
        <source>What was put away or deleted…</source>
        <translation>O que foi deixado de lado ou excluído…</translation>
    </message>
    <message>
        <source>This ladder has no rungs yet. A very small ask is a good first one.</source>
        <translation>Esta escada ainda não tem degraus. Um pedido bem pequeno é um bom primeiro.</translation>
    </message>
    <message>
        <source>Look in the catalogue</source>
        <translation>Ver o catálogo</translation>
    </message>
    <message>
        <source>From the catalogue…</source>
        <translation>Do catálogo…</translation>
    </message>
    <message>
        <source>In my own words…</source>
        <translation>Com minhas palavras…</translation>
    </message>
    <message>
        <source>From small to large, one step at a time.</source>
        <translation>Do pequeno ao grande, um passo de cada vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n rungs</source>
        <translation>
            <numerusform>%n degrau</numerusform>
            <numerusform>%n degraus</numerusform>
        </translation>
    </message>
    <message>
        <source>no rungs yet</source>
        <translation>ainda sem degraus</translation>
    </message>
    <message>
        <source>settled up to %1</source>
        <translation>firme até %1</translation>
    </message>
    <message>
        <source>Every rung of this ladder is settled.</source>
        <translation>Todos os degraus desta escada estão firmes.</translation>
    </message>
    <message>
        <source>Every rung is settled. You built it for this: “%1”</source>
        <translation>Todos os degraus estão firmes. Você a montou para isto: “%1”</translation>
    </message>
</context>
<context>
    <name>rung::LadderView</name>
    <message>
        <source>Rungs, the hardest on top</source>
        <translation>Degraus, o mais difícil em cima</translation>
    </message>
</context>
<context>
    <name>rung::LikelihoodEdit</name>
    <message>
        <source>surely not</source>
        <translation>com certeza não</translation>
    </message>
    <message>
        <source>surely</source>
        <translation>com certeza</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>rung::LineCard</name>
    <message>
        <source>You told yourself</source>
        <translation>De você para você</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>after “%1”, %2</source>
        <translation>depois de “%1”, %2</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Abrir o registro</translation>
    </message>
</context>
<context>
    <name>rung::LineEdit</name>
    <message numerus="yes">
        <source>room for %n more</source>
        <translation>
            <numerusform>cabe mais %n</numerusform>
            <numerusform>cabem mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n a mais</numerusform>
            <numerusform>%n a mais</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rung::LinesPage</name>
    <message>
        <source>Your lines</source>
        <translation>Suas frases</translation>
    </message>
    <message>
        <source>What you told yourself for next time.</source>
        <translation>O que você deixou dito para a próxima vez.</translation>
    </message>
    <message>
        <source>Back to the journal</source>
        <translation>Voltar ao diário</translation>
    </message>
    <message>
        <source>No line yet. There is room for one each time you tell how it went.</source>
        <translation>Ainda não há frases. Há lugar para uma sempre que você conta como foi.</translation>
    </message>
    <message>
        <source>Show older lines</source>
        <translation>Mostrar mais antigas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a rung, a day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>Guardar “%1”</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Abrir o registro</translation>
    </message>
    <message>
        <source>Open the entry of “%1”</source>
        <translation>Abrir o registro de “%1”</translation>
    </message>
</context>
<context>
    <name>rung::LockEdit</name>
    <message>
        <source>Lock when nothing was typed or clicked</source>
        <translation>Bloquear quando nada foi digitado nem clicado</translation>
    </message>
    <message>
        <source>Not by time</source>
        <translation>Não por tempo</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minutes without a key or a click</source>
        <translation>
            <numerusform>Após %Ln minuto sem teclar nem clicar</numerusform>
            <numerusform>Após %Ln minutos sem teclar nem clicar</numerusform>
        </translation>
    </message>
    <message>
        <source>When the screen locks</source>
        <translation>Quando a tela é bloqueada</translation>
    </message>
    <message>
        <source>Before the computer sleeps</source>
        <translation>Antes de o computador suspender</translation>
    </message>
    <message>
        <source>This desktop does not tell Rung about what is greyed out. Ctrl+L locks at any time.</source>
        <translation>Este sistema não avisa o Rung sobre o que está em cinza. Ctrl+L bloqueia a qualquer momento.</translation>
    </message>
</context>
<context>
    <name>rung::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>What you wrote is sealed. It opens with your passphrase.</source>
        <translation>O que você escreveu está selado. Abre com a sua frase-senha.</translation>
    </message>
    <message>
        <source>Open another notebook…</source>
        <translation>Abrir outro caderno…</translation>
    </message>
</context>
<context>
    <name>rung::LockWatch</name>
    <message>
        <source>The notebook is locked first.</source>
        <translation>Antes disso, o caderno é bloqueado.</translation>
    </message>
</context>
<context>
    <name>rung::LogDetails</name>
    <message>
        <source>Did your body sound an alarm?</source>
        <translation>Seu corpo deu um alarme?</translation>
    </message>
    <message>
        <source>Fear now</source>
        <translation>Medo agora</translation>
    </message>
    <message>
        <source>Did a safety habit slip in?</source>
        <translation>Algum hábito de segurança apareceu?</translation>
    </message>
    <message>
        <source>Did they say or show it was unwelcome?</source>
        <translation>Disseram ou mostraram que não foi bem-vindo?</translation>
    </message>
    <message>
        <source>One word for how it felt</source>
        <translation>Uma palavra para o que você sentiu</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>A história</translation>
    </message>
    <message>
        <source>When was that?</source>
        <translation>Quando foi isso?</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Falar com alguém</translation>
    </message>
    <message>
        <source>That is a lot to carry. You can talk to a person about it, now or later.</source>
        <translation>É muito para carregar. Você pode falar com uma pessoa sobre isso, agora ou depois.</translation>
    </message>
</context>
<context>
    <name>rung::LogForm</name>
    <message>
        <source>Did what you feared happen?</source>
        <translation>O que você temia aconteceu?</translation>
    </message>
    <message>
        <source>You feared: %1 Did it happen?</source>
        <translation>Você temia: %1 Aconteceu?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>overwhelming</source>
        <translation>irresistível</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>O que disseram?</translation>
    </message>
    <message>
        <source>Still open: what they said.</source>
        <translation>Ainda falta: o que disseram.</translation>
    </message>
    <message>
        <source>Fear at the hardest moment</source>
        <translation>Medo no momento mais difícil</translation>
    </message>
    <message>
        <source>Still open: fear at the hardest moment.</source>
        <translation>Ainda falta: o medo no momento mais difícil.</translation>
    </message>
    <message>
        <source>How strong was the urge to avoid it?</source>
        <translation>Qual foi a força da vontade de evitar?</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>O que atrapalhou?</translation>
    </message>
    <message>
        <source>Fear now</source>
        <translation>Medo agora</translation>
    </message>
    <message>
        <source>How did you handle it?</source>
        <translation>Como você lidou com isso?</translation>
    </message>
    <message>
        <source>0 not at all, 10 very well</source>
        <translation>0 nada bem, 10 muito bem</translation>
    </message>
    <message>
        <source>One line to tell yourself next time</source>
        <translation>Uma frase para você na próxima vez</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>A little shorter, so that it stays one line.</source>
        <translation>Um pouco mais curta, para continuar sendo uma frase.</translation>
    </message>
    <message>
        <source>More: fear now, the story, what your body did…</source>
        <translation>Mais: medo agora, a história, o que o corpo fez…</translation>
    </message>
    <message>
        <source>Ask again tomorrow: how likely is what you feared?</source>
        <translation>Se você pedir de novo amanhã: qual é a chance do que você temia?</translation>
    </message>
    <message>
        <source>Ask again tomorrow: how likely is “%1”?</source>
        <translation>Se você pedir de novo amanhã: qual é a chance de “%1”?</translation>
    </message>
    <message>
        <source>Still open: whether it happened.</source>
        <translation>Ainda falta: se aconteceu.</translation>
    </message>
    <message>
        <source>Still open: how likely it seems now.</source>
        <translation>Ainda falta: a chance que parece ter agora.</translation>
    </message>
</context>
<context>
    <name>rung::LogPage</name>
    <message>
        <source>How did it go?</source>
        <translation>Como foi?</translation>
    </message>
    <message>
        <source>This attempt is no longer there.</source>
        <translation>Esta tentativa não existe mais.</translation>
    </message>
    <message>
        <source>You were waiting for an answer.</source>
        <translation>Você estava aguardando uma resposta.</translation>
    </message>
</context>
<context>
    <name>rung::LongWork</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>rung::MainWindow</name>
    <message>
        <source>Rung</source>
        <translation>Rung</translation>
    </message>
    <message>
        <source>%1 – Rung</source>
        <translation>%1 – Rung</translation>
    </message>
    <message>
        <source>invented data</source>
        <translation>dados inventados</translation>
    </message>
    <message>
        <source>start my own</source>
        <translation>começar o meu</translation>
    </message>
    <message>
        <source>You can read this notebook. Nothing can be changed in it.</source>
        <translation>Você pode ler este caderno. Nada pode ser alterado nele.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>The notebook is sealed. Ctrl+L locks it.</source>
        <translation>O caderno está selado. Ctrl+L bloqueia.</translation>
    </message>
    <message>
        <source>The seal is off. The notebook is a plain file again.</source>
        <translation>O selo foi tirado. O caderno voltou a ser um arquivo comum.</translation>
    </message>
    <message>
        <source>Lock the notebook</source>
        <translation>Bloquear o caderno</translation>
    </message>
</context>
<context>
    <name>rung::MessageStrip</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>rung::Navigator</name>
    <message>
        <source>reminder</source>
        <translation>lembrete</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>Um lembrete</translation>
    </message>
</context>
<context>
    <name>rung::NextDayCard</name>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>tudo bem</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>um pouco</translation>
    </message>
    <message>
        <source>half</source>
        <translation>mais ou menos</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>bastante</translation>
    </message>
    <message>
        <source>very</source>
        <translation>muito</translation>
    </message>
    <message>
        <source>How is it with you today?</source>
        <translation>Como está isso para você hoje?</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Número exato</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Did you keep replaying it?</source>
        <translation>Você ficou repassando isso?</translation>
    </message>
    <message>
        <source>Going over it again and again in your head.</source>
        <translation>Repetindo a cena várias e várias vezes na cabeça.</translation>
    </message>
</context>
<context>
    <name>rung::Notebook</name>
    <message>
        <source>This text is no longer there.</source>
        <translation>Este texto não existe mais.</translation>
    </message>
    <message>
        <source>This ladder is no longer there.</source>
        <translation>Esta escada não existe mais.</translation>
    </message>
    <message>
        <source>This rung is no longer there.</source>
        <translation>Este degrau não existe mais.</translation>
    </message>
    <message>
        <source>This attempt is no longer there.</source>
        <translation>Esta tentativa não existe mais.</translation>
    </message>
</context>
<context>
    <name>rung::NotebookProblem</name>
    <message>
        <source>This notebook did not open</source>
        <translation>Este caderno não abriu</translation>
    </message>
    <message>
        <source>Create it there</source>
        <translation>Criar ali</translation>
    </message>
    <message>
        <source>Read it without changing it</source>
        <translation>Ler sem alterar</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Abrir outro…</translation>
    </message>
    <message>
        <source>Create a new one…</source>
        <translation>Criar um novo…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>Voltar a um backup…</translation>
    </message>
    <message>
        <source>Rescue what can be read…</source>
        <translation>Resgatar o que pode ser lido…</translation>
    </message>
</context>
<context>
    <name>rung::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>rung::NumberRow</name>
    <message>
        <source>%1: %2</source>
        <comment>whose number, the number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>rung::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
</context>
<context>
    <name>rung::PlanCare</name>
    <message>
        <source>No, nothing like that</source>
        <translation>Não, nada assim</translation>
    </message>
    <message>
        <source>It could: a nearer step first</source>
        <translation>Poderia: antes, um passo mais próximo</translation>
    </message>
    <message>
        <source>It could, and I have thought about it</source>
        <translation>Poderia, e já pensei no assunto</translation>
    </message>
    <message>
        <source>Why this question?</source>
        <translation>Por que esta pergunta?</translation>
    </message>
</context>
<context>
    <name>rung::PlanDetails</name>
    <message>
        <source>Thank you anyway.</source>
        <translation>Agradeço mesmo assim.</translation>
    </message>
    <message>
        <source>No problem, thanks.</source>
        <translation>Sem problema, agradeço.</translation>
    </message>
    <message>
        <source>Fair enough. Have a good day.</source>
        <translation>Tudo certo. Tenha um bom dia.</translation>
    </message>
    <message>
        <source>Three ways to say it</source>
        <translation>Três jeitos de dizer</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>as much as I can imagine</source>
        <translation>tanto quanto consigo imaginar</translation>
    </message>
    <message>
        <source>What exactly will you ask?</source>
        <translation>O que exatamente você vai pedir?</translation>
    </message>
    <message>
        <source>How to ask kindly</source>
        <translation>Como pedir com gentileza</translation>
    </message>
    <message>
        <source>Who, and where?</source>
        <translation>A quem, e onde?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Quando?</translation>
    </message>
    <message>
        <source>If it goes badly, how much will it still bother you tomorrow?</source>
        <translation>Se der errado, quanto isso ainda vai incomodar você amanhã?</translation>
    </message>
    <message>
        <source>One safety habit to leave out</source>
        <translation>Um hábito de segurança a deixar de fora</translation>
    </message>
    <message>
        <source>What will you say to a no?</source>
        <translation>O que você vai dizer diante de um “não”?</translation>
    </message>
    <message>
        <source>It came up lately: %1.</source>
        <translation>Apareceu há pouco: %1.</translation>
    </message>
</context>
<context>
    <name>rung::PlanForm</name>
    <message>
        <source>Still open: what you are most afraid of.</source>
        <translation>Ainda falta: o que você mais teme.</translation>
    </message>
    <message>
        <source>There is room for %1 characters here.</source>
        <translation>Aqui cabem %1 caracteres.</translation>
    </message>
    <message>
        <source>More: what to ask, when, what to say to a no…</source>
        <translation>Mais: o que pedir, quando, o que dizer a um “não”…</translation>
    </message>
    <message>
        <source>What are you most afraid will happen?</source>
        <translation>O que você mais teme que aconteça?</translation>
    </message>
    <message>
        <source>Write something a camera could film.</source>
        <translation>Escreva algo que uma câmera poderia filmar.</translation>
    </message>
    <message>
        <source>How likely is that?</source>
        <translation>Qual é a chance disso?</translation>
    </message>
    <message>
        <source>How likely is a no, or no reply?</source>
        <translation>Qual é a chance de um “não”, ou de nenhuma resposta?</translation>
    </message>
    <message>
        <source>How much fear do you expect at the hardest moment?</source>
        <translation>Quanto medo você espera no momento mais difícil?</translation>
    </message>
    <message>
        <source>What is fear 0–100?</source>
        <translation>O que é medo 0–100?</translation>
    </message>
    <message>
        <source>Still open: how likely that is.</source>
        <translation>Ainda falta: a chance disso.</translation>
    </message>
    <message>
        <source>Still open: how likely a no is.</source>
        <translation>Ainda falta: a chance de um “não”.</translation>
    </message>
    <message>
        <source>Still open: the fear you expect.</source>
        <translation>Ainda falta: o medo que você espera.</translation>
    </message>
</context>
<context>
    <name>rung::PlanPage</name>
    <message>
        <source>Before you ask</source>
        <translation>Antes de pedir</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Seu plano</translation>
    </message>
    <message>
        <source>This rung is no longer there.</source>
        <translation>Este degrau não existe mais.</translation>
    </message>
    <message>
        <source>This plan is no longer there.</source>
        <translation>Este plano não existe mais.</translation>
    </message>
    <message>
        <source>Delete plan</source>
        <translation>Excluir plano</translation>
    </message>
    <message>
        <source>A card for your pocket</source>
        <translation>Um cartão de bolso</translation>
    </message>
</context>
<context>
    <name>rung::PocketCard</name>
    <message>
        <source>To a no: %1</source>
        <translation>Se for não: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Copy the card</source>
        <translation>Copiar o cartão</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>Imprimir o cartão</translation>
    </message>
    <message>
        <source>What you ask and what you say to a no will stand here.</source>
        <translation>Aqui vai ficar o que você pede e o que diz a um “não”.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>rung::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
</context>
<context>
    <name>rung::PutAwayDialog</name>
    <message>
        <source>What was put away</source>
        <translation>O que foi deixado de lado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>ladder, in the trash</source>
        <translation>escada, na lixeira</translation>
    </message>
    <message>
        <source>ladder, put away</source>
        <translation>escada, deixada de lado</translation>
    </message>
    <message>
        <source>rung of this ladder, in the trash</source>
        <translation>degrau desta escada, na lixeira</translation>
    </message>
    <message>
        <source>rung of this ladder, put away</source>
        <translation>degrau desta escada, deixado de lado</translation>
    </message>
    <message>
        <source>Nothing is put away, and nothing is in the trash.</source>
        <translation>Nada está deixado de lado, e nada está na lixeira.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>Trazer “%1” de volta</translation>
    </message>
</context>
<context>
    <name>rung::QuestionOverview</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Summary as PDF…</source>
        <translation>Resumo em PDF…</translation>
    </message>
    <message>
        <source>Your first ask brings this page to life.</source>
        <translation>Seu primeiro pedido dá vida a esta página.</translation>
    </message>
    <message>
        <source>Go to your next step</source>
        <translation>Ir ao próximo passo</translation>
    </message>
    <message>
        <source>Only what you wrote down before asking counts here. A no tells something about the moment and little about you.</source>
        <translation>Aqui só conta o que você anotou antes de pedir. Um “não” diz algo sobre o momento e pouco sobre você.</translation>
    </message>
</context>
<context>
    <name>rung::QuestionPage</name>
    <message>
        <source>‹ All questions</source>
        <translation>‹ Todas as perguntas</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>Salvar ou copiar</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salvar imagem…</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Copiar como imagem</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar a tabela</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas as perguntas</translation>
    </message>
    <message>
        <source>Ways to look at it</source>
        <translation>Modos de ver</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Como gráfico</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabela</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Abrir o registro</translation>
    </message>
    <message>
        <source>Only this rung</source>
        <translation>Só este degrau</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salvar imagem</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Desenho (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
</context>
<context>
    <name>rung::QuietDayCard</name>
    <message>
        <source>If today is too much</source>
        <translation>Se hoje for demais</translation>
    </message>
    <message>
        <source>Today can do without a next step. Your ladder, your journal and everything you wrote stay where they are, and one press brings the steps back.</source>
        <translation>Hoje pode passar sem um próximo passo. Sua escada, seu diário e tudo o que você escreveu ficam onde estão, e um clique traz os passos de volta.</translation>
    </message>
    <message>
        <source>Make today quiet</source>
        <translation>Ter um dia calmo</translation>
    </message>
</context>
<context>
    <name>rung::QuoteLine</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>rung::RangeDialog</name>
    <message>
        <source>From when to when?</source>
        <translation>De quando até quando?</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>rung::RatingList</name>
    <message>
        <source>starting mark %1</source>
        <translation>marca inicial %1</translation>
    </message>
    <message>
        <source>This one still wants a number.</source>
        <translation>Este ainda precisa de um número.</translation>
    </message>
</context>
<context>
    <name>rung::RedCard</name>
    <message>
        <source>What you wrote sounds heavy.</source>
        <translation>O que você escreveu parece pesado.</translation>
    </message>
    <message>
        <source>This is only software, and it may have misread you.</source>
        <translation>Isto é só um programa, e pode ter entendido mal o que você escreveu.</translation>
    </message>
    <message>
        <source>Today is quiet.</source>
        <translation>Hoje é um dia calmo.</translation>
    </message>
    <message>
        <source>No step is waiting for you, and nothing is lost.</source>
        <translation>Nenhum passo espera por você, e nada se perdeu.</translation>
    </message>
    <message>
        <source>What you wrote is only on this computer. Nobody was told.</source>
        <translation>O que você escreveu está só neste computador. Ninguém foi avisado.</translation>
    </message>
    <message>
        <source>If you might act on it, call %1.</source>
        <translation>Se existe o risco de você levar isso adiante, ligue para %1.</translation>
    </message>
    <message>
        <source>If you might hurt yourself, call %1.</source>
        <translation>Se existe o risco de você se machucar, ligue para %1.</translation>
    </message>
    <message>
        <source>If you might act on it: %1</source>
        <translation>Se existe o risco de você levar isso adiante: %1</translation>
    </message>
    <message>
        <source>If you might hurt yourself: %1</source>
        <translation>Se existe o risco de você se machucar: %1</translation>
    </message>
    <message>
        <source>To find a line to talk to now: %1</source>
        <translation>Para achar uma linha de apoio e falar agora: %1</translation>
    </message>
    <message>
        <source>To talk to somebody now: %1, %2.</source>
        <translation>Para falar com alguém agora: %1, %2.</translation>
    </message>
    <message>
        <source>Someone you trust: %1, %2.</source>
        <translation>Alguém de confiança: %1, %2.</translation>
    </message>
    <message>
        <source>The numbers for my country</source>
        <translation>Os números do meu país</translation>
    </message>
    <message>
        <source>Someone I trust</source>
        <translation>Alguém de confiança</translation>
    </message>
    <message>
        <source>It was a figure of speech</source>
        <translation>Era força de expressão</translation>
    </message>
    <message>
        <source>Show the steps again</source>
        <translation>Mostrar os passos de novo</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Seguir escrevendo</translation>
    </message>
</context>
<context>
    <name>rung::Reminders</name>
    <message>
        <source>A reminder</source>
        <translation>Um lembrete</translation>
    </message>
    <message>
        <source>You wanted to be reminded around now.</source>
        <translation>Você queria um lembrete por volta de agora.</translation>
    </message>
    <message>
        <source>Something waits for you, whenever you have a minute.</source>
        <translation>Algo espera por você, quando tiver um minuto.</translation>
    </message>
</context>
<context>
    <name>rung::RemindersEdit</name>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>At a planned time, and afterwards</source>
        <translation>Na hora planejada, e depois</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>No reminders from</source>
        <translation>Sem lembretes a partir de</translation>
    </message>
    <message>
        <source>No reminders until</source>
        <translation>Sem lembretes até</translation>
    </message>
    <message>
        <source>None between</source>
        <translation>Nenhum entre</translation>
    </message>
    <message>
        <source>and</source>
        <translation>e</translation>
    </message>
</context>
<context>
    <name>rung::RescueReport</name>
    <message>
        <source>What could be rescued</source>
        <translation>O que pôde ser resgatado</translation>
    </message>
    <message>
        <source>It is in “%1”, which opens now. The damaged file was left as it is.</source>
        <translation>Está em “%1”, que abre agora. O arquivo danificado ficou como estava.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Um por um</translation>
    </message>
</context>
<context>
    <name>rung::RestoreDialog</name>
    <message>
        <source>It cannot be read.</source>
        <translation>Não pode ser lido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ladder(s)</source>
        <translation>
            <numerusform>%Ln escada</numerusform>
            <numerusform>%Ln escadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln tentativa</numerusform>
            <numerusform>%Ln tentativas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln texto</numerusform>
            <numerusform>%Ln textos</numerusform>
        </translation>
    </message>
    <message>
        <source>newest entry %1</source>
        <translation>registro mais recente: %1</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Voltar a um backup</translation>
    </message>
    <message>
        <source>There is no backup yet. Rung makes one at the first change of each day.</source>
        <translation>Ainda não há backup. O Rung faz um na primeira alteração de cada dia.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Voltar a este</translation>
    </message>
    <message>
        <source>Go back to the backup of %1</source>
        <translation>Voltar ao backup de %1</translation>
    </message>
    <message>
        <source>It is sealed, and opens with its passphrase.</source>
        <translation>Está selado e abre com sua frase-senha.</translation>
    </message>
</context>
<context>
    <name>rung::Restoring</name>
    <message>
        <source>Looking into the backups</source>
        <translation>Examinando os backups</translation>
    </message>
    <message>
        <source>Your notebook as it is now becomes a backup first, so that you can come back to it.</source>
        <translation>Antes, seu caderno como está agora vira um backup, para você poder voltar a ele.</translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation>Voltando ao backup</translation>
    </message>
    <message>
        <source>The notebook is what it was on %1, %2.</source>
        <translation>O caderno está como estava em %1, %2.</translation>
    </message>
</context>
<context>
    <name>rung::RevealPage</name>
    <message>
        <source>What you expected, and what happened</source>
        <translation>O que você esperava, e o que aconteceu</translation>
    </message>
    <message>
        <source>This attempt is no longer there.</source>
        <translation>Esta tentativa não existe mais.</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Como ler isto</translation>
    </message>
    <message>
        <source>What would you like to do with this rung?</source>
        <translation>O que você gostaria de fazer com este degrau?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>A smaller one</source>
        <translation>Um passo menor</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Deixar de lado</translation>
    </message>
    <message>
        <source>Something to write about it?</source>
        <translation>Algo para escrever sobre isso?</translation>
    </message>
    <message>
        <source>A short note is enough. Stop whenever you like.</source>
        <translation>Uma nota curta basta. Pare quando quiser.</translation>
    </message>
    <message>
        <source>Two short questions at most. Stop whenever you like.</source>
        <translation>No máximo duas perguntas curtas. Pare quando quiser.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Por hoje é isso</translation>
    </message>
</context>
<context>
    <name>rung::RevealScale</name>
    <message>
        <source>expected %1</source>
        <translation>esperado %1</translation>
    </message>
    <message>
        <source>felt %1</source>
        <translation>sentido %1</translation>
    </message>
    <message>
        <source>expected %1, felt %2</source>
        <translation>esperado %1, sentido %2</translation>
    </message>
</context>
<context>
    <name>rung::RungDialog</name>
    <message>
        <source>Finish later</source>
        <translation>Terminar depois</translation>
    </message>
    <message>
        <source>A rung of your own</source>
        <translation>Um degrau seu</translation>
    </message>
    <message>
        <source>The gap is around %1.</source>
        <translation>A lacuna fica em torno de %1.</translation>
    </message>
    <message>
        <source>Add to the ladder</source>
        <translation>Adicionar à escada</translation>
    </message>
    <message>
        <source>Edit this rung</source>
        <translation>Editar este degrau</translation>
    </message>
    <message>
        <source>The same, somewhere else</source>
        <translation>O mesmo, em outro lugar</translation>
    </message>
    <message>
        <source>%1: it was %2 when you wrote it.</source>
        <translation>%1: era %2 quando você escreveu.</translation>
    </message>
</context>
<context>
    <name>rung::RungForm</name>
    <message>
        <source>What would you ask?</source>
        <translation>O que você pediria?</translation>
    </message>
    <message>
        <source>How much fear do you expect at the hardest moment?</source>
        <translation>Quanto medo você espera no momento mais difícil?</translation>
    </message>
    <message>
        <source>What does it feel like now?</source>
        <translation>Quanto você sente agora?</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Is it a kind ask?</source>
        <translation>É um pedido gentil?</translation>
    </message>
    <message>
        <source>A no could cost something hard to replace</source>
        <translation>Um “não” poderia custar algo difícil de repor</translation>
    </message>
    <message>
        <source>This one still wants a number.</source>
        <translation>Este ainda precisa de um número.</translation>
    </message>
    <message>
        <source>Where would it be?</source>
        <translation>Onde seria?</translation>
    </message>
    <message>
        <source>Notes for yourself</source>
        <translation>Notas para você</translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation>Poucas palavras bastam.</translation>
    </message>
    <message>
        <source>That is a little long: up to %1 characters fit.</source>
        <translation>Está um pouco longo: cabem até %1 caracteres.</translation>
    </message>
    <message>
        <source>Fear was %1 when you wrote it. That number stays, to compare with.</source>
        <translation>O medo era %1 quando você escreveu. Esse número fica, para comparar.</translation>
    </message>
</context>
<context>
    <name>rung::RungHistory</name>
    <message>
        <source>fear %1</source>
        <translation>medo %1</translation>
    </message>
    <message>
        <source>Every try</source>
        <translation>Cada tentativa</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>What you told yourself:</source>
        <translation>De você para você:</translation>
    </message>
</context>
<context>
    <name>rung::RungPane</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Latest entry</source>
        <translation>Último registro</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>In another kind of place</source>
        <translation>Em outro tipo de lugar</translation>
    </message>
    <message>
        <source>Plan from here</source>
        <translation>Planejar daqui</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Todos os registros</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Deixar de lado</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>fear %1 when you wrote it</source>
        <translation>medo %1 quando você escreveu</translation>
    </message>
    <message>
        <source>fear %1</source>
        <translation>medo %1</translation>
    </message>
    <message>
        <source>feels like %1 now</source>
        <translation>hoje parece %1</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Como foi?</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>Firme.</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Ainda não tentado.</translation>
    </message>
    <message>
        <source>A plan for it is waiting.</source>
        <translation>Há um plano para ele à espera.</translation>
    </message>
    <message>
        <source>Good spacing: %1.</source>
        <translation>Bom espaçamento: %1.</translation>
    </message>
    <message>
        <source>Settled a while ago, or a hard one lately: once more keeps it easy.</source>
        <translation>Firme já faz um tempo, ou um difícil há pouco: mais uma vez o mantém fácil.</translation>
    </message>
    <message>
        <source>One habit to leave out next time: %1.</source>
        <translation>Um hábito a deixar de fora na próxima vez: %1.</translation>
    </message>
    <message>
        <source>A step around %1</source>
        <translation>Um passo em torno de %1</translation>
    </message>
    <message>
        <source>not on your ladder yet</source>
        <translation>ainda não está na sua escada</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Adicionar um</translation>
    </message>
</context>
<context>
    <name>rung::RungPicker</name>
    <message>
        <source>Where was that?</source>
        <translation>Onde foi isso?</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Choose a rung, or write what you asked</source>
        <translation>Escolha um degrau, ou escreva o que pediu</translation>
    </message>
    <message>
        <source>What did you ask?</source>
        <translation>O que você pediu?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rung, ladder</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Still open: what you asked.</source>
        <translation>Ainda falta: o que você pediu.</translation>
    </message>
    <message>
        <source>There is room for %1 characters here.</source>
        <translation>Aqui cabem %1 caracteres.</translation>
    </message>
    <message>
        <source>On your ladder “%1”.</source>
        <translation>Na sua escada “%1”.</translation>
    </message>
    <message>
        <source>New. It goes to the ladder “%1”.</source>
        <translation>Novo. Vai para a escada “%1”.</translation>
    </message>
</context>
<context>
    <name>rung::RungPicture</name>
    <message>
        <source>%1, left before the answer</source>
        <translation>%1, saí antes da resposta</translation>
    </message>
</context>
<context>
    <name>rung::ScopeChoice</name>
    <message>
        <source>How far back</source>
        <translation>Desde quando</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, in the letters of QLocale</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a first and a last day</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 dias</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Own days…</source>
        <translation>Dias à escolha…</translation>
    </message>
</context>
<context>
    <name>rung::ScopeFilter</name>
    <message>
        <source>Ladder</source>
        <translation>Escada</translation>
    </message>
    <message>
        <source>All ladders</source>
        <translation>Todas as escadas</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Tipo de lugar</translation>
    </message>
    <message>
        <source>All kinds of place</source>
        <translation>Todos os tipos de lugar</translation>
    </message>
    <message>
        <source>One rung</source>
        <translation>Um degrau</translation>
    </message>
    <message>
        <source>All rungs</source>
        <translation>Todos os degraus</translation>
    </message>
    <message>
        <source>What the questions look at</source>
        <translation>O que as perguntas consideram</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
</context>
<context>
    <name>rung::ScoreEdit</name>
    <message>
        <source>not set</source>
        <translation>sem valor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, as a number</source>
        <translation>%1, como número</translation>
    </message>
</context>
<context>
    <name>rung::ScoreTrack</name>
    <message>
        <source>%1, not set</source>
        <translation>%1, sem valor</translation>
    </message>
</context>
<context>
    <name>rung::SealDialog</name>
    <message>
        <source>The seal of this notebook</source>
        <translation>O selo deste caderno</translation>
    </message>
    <message>
        <source>Seal this notebook</source>
        <translation>Selar este caderno</translation>
    </message>
    <message>
        <source>With a seal, nobody can read this notebook without its passphrase: not its file, nor its backups, nor what stands in open forms.</source>
        <translation>Com o selo, ninguém consegue ler este caderno sem a frase-senha: nem o arquivo, nem os backups, nem o que está em formulários abertos.</translation>
    </message>
    <message>
        <source>Nobody can reset a passphrase. The recovery code below is the second way in; on paper, in a safe place, it is there when the passphrase is forgotten. Copies you made before stay as they are.</source>
        <translation>Ninguém consegue redefinir uma frase-senha. O código de recuperação abaixo é a segunda forma de entrar; no papel, num lugar seguro, ele está lá quando a frase-senha é esquecida. As cópias que você fez antes ficam como estão.</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Selar</translation>
    </message>
    <message>
        <source>This notebook is sealed. It opens with its passphrase or its recovery code.</source>
        <translation>Este caderno está selado. Abre com a frase-senha ou com o código de recuperação.</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>Outra frase-senha…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Another recovery code…</source>
        <translation>Outro código de recuperação…</translation>
    </message>
    <message>
        <source>The code you have so far opens only copies you made before.</source>
        <translation>O código que você tem até agora passa a abrir só as cópias que você fez antes.</translation>
    </message>
    <message>
        <source>Take the seal off…</source>
        <translation>Tirar o selo…</translation>
    </message>
    <message>
        <source>Whoever can read your files can read this notebook then.</source>
        <translation>Depois disso, quem consegue ler seus arquivos consegue ler este caderno.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Tirar o selo</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-senha</translation>
    </message>
    <message>
        <source>Four or five words that only you would put together are stronger than a short riddle, and easier to keep.</source>
        <translation>Quatro ou cinco palavras que só você juntaria são mais fortes que um enigma curto, e mais fáceis de guardar.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Mais uma vez</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar o que eu digito</translation>
    </message>
    <message>
        <source>Recovery code, for paper</source>
        <translation>Código de recuperação, para o papel</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The code is in a safe place</source>
        <translation>O código está num lugar seguro</translation>
    </message>
    <message>
        <source>Recovery code of a Rung notebook</source>
        <translation>Código de recuperação de um caderno do Rung</translation>
    </message>
    <message>
        <source>A few more letters, please: ten or more keep guessing away.</source>
        <translation>Mais algumas letras, por favor: dez ou mais afastam quem tente adivinhar.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>As duas ainda não são iguais.</translation>
    </message>
    <message>
        <source>Put the recovery code in a safe place first, and say so here.</source>
        <translation>Guarde antes o código de recuperação num lugar seguro e confirme aqui.</translation>
    </message>
    <message>
        <source>Backups in %1 are out of reach just now. They are sealed when you open the notebook while that place is there.</source>
        <translation>Os backups em %1 estão fora de alcance agora. Eles serão selados quando você abrir o caderno com esse lugar disponível.</translation>
    </message>
    <message>
        <source>Backups in %1 are out of reach just now. They stay sealed, and open with this passphrase.</source>
        <translation>Os backups em %1 estão fora de alcance agora. Eles continuam selados e abrem com esta frase-senha.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>rung::SealedNumbers</name>
    <message>
        <source>Written before</source>
        <translation>Escrito antes</translation>
    </message>
    <message>
        <source>You set these numbers on %1. They stay as they were.</source>
        <translation>Você definiu estes números em %1. Ficaram como estavam.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>What you fear happens</source>
        <translation>O que você teme acontece</translation>
    </message>
    <message>
        <source>A no, or no reply</source>
        <translation>Um “não”, ou nenhuma resposta</translation>
    </message>
    <message>
        <source>Fear at the hardest moment</source>
        <translation>Medo no momento mais difícil</translation>
    </message>
    <message>
        <source>Still bothered the day after</source>
        <translation>Incômodo no dia seguinte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rung::Sealing</name>
    <message>
        <source>Changing the passphrase</source>
        <translation>Alterando a frase-senha</translation>
    </message>
    <message>
        <source>The notebook opens with the new passphrase now. Copies made before still open with the old one.</source>
        <translation>Agora o caderno abre com a nova frase-senha. Cópias feitas antes ainda abrem com a antiga.</translation>
    </message>
    <message>
        <source>Changing the recovery code</source>
        <translation>Alterando o código de recuperação</translation>
    </message>
    <message>
        <source>The new recovery code opens the notebook now.</source>
        <translation>Agora o novo código de recuperação abre o caderno.</translation>
    </message>
    <message>
        <source>Sealing the notebook</source>
        <translation>Selando o caderno</translation>
    </message>
    <message>
        <source>Taking the seal off</source>
        <translation>Tirando o selo</translation>
    </message>
</context>
<context>
    <name>rung::Session</name>
    <message>
        <source>Keeping…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted while it was open. All you saved is still here.</source>
        <translation>“%1” foi movido ou excluído enquanto estava aberto. Tudo o que você salvou continua aqui.</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>Salvar uma cópia…</translation>
    </message>
    <message>
        <source>Another program, perhaps one that keeps files in step, put another “%1” in place of this one. Bring both together?</source>
        <translation>Outro programa, talvez um que sincroniza arquivos, colocou outro “%1” no lugar deste. Juntar os dois?</translation>
    </message>
    <message>
        <source>Bring both together</source>
        <translation>Juntar os dois</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>rung::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Reminders, while Rung is open</source>
        <translation>Lembretes, enquanto o Rung está aberto</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Tamanho de tudo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Once a Hunspell dictionary for your language is installed, you can choose it here.</source>
        <translation>Depois de instalar um dicionário Hunspell para o seu idioma, você pode escolhê-lo aqui.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligada</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Não escolhido</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Outro lugar</translation>
    </message>
    <message>
        <source>Country, for the lines to call</source>
        <translation>País, para as linhas de apoio</translation>
    </message>
    <message>
        <source>Under Talk to someone…</source>
        <translation>Ver Falar com alguém…</translation>
    </message>
    <message>
        <source>Someone you trust</source>
        <translation>Alguém de confiança</translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <translation>Um novo dia começa às</translation>
    </message>
    <message>
        <source>A step was very big</source>
        <translation>Um passo foi bem grande</translation>
    </message>
    <message>
        <source>It was unwelcome</source>
        <translation>Não foi bem-vindo</translation>
    </message>
    <message>
        <source>A no that stings</source>
        <translation>Um “não” que dói</translation>
    </message>
    <message>
        <source>Harder than last time</source>
        <translation>Mais difícil que antes</translation>
    </message>
    <message>
        <source>A word after an ask, now and then, when</source>
        <translation>Às vezes, uma palavra após um pedido, quando</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Notice words in your entries that are hard on yourself</source>
        <translation>Notar nos seus registros palavras duras com você</translation>
    </message>
    <message>
        <source>On this computer alone, in what you wrote in the last 14 days. The only language it reads so far: %1.</source>
        <translation>Só neste computador, no que você escreveu nos últimos 14 dias. O único idioma que ele lê até agora: %1.</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>Onde ficam os backups</translation>
    </message>
</context>
<context>
    <name>rung::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>rung::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
</context>
<context>
    <name>rung::Sidebar</name>
    <message>
        <source>Rung</source>
        <translation>Rung</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>rung::SpellMarks</name>
    <message>
        <source>No similar word</source>
        <translation>Nenhuma palavra parecida</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Adicionar às minhas palavras</translation>
    </message>
</context>
<context>
    <name>rung::StarterDialog</name>
    <message>
        <source>Small asks</source>
        <translation>Pedidos pequenos</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation>Que nome você dá a ela?</translation>
    </message>
    <message>
        <source>A first ladder</source>
        <translation>Uma primeira escada</translation>
    </message>
    <message>
        <source>Eight small asks to begin with. Everything can be changed later.</source>
        <translation>Oito pedidos pequenos para começar. Tudo pode ser mudado depois.</translation>
    </message>
    <message>
        <source>Build this ladder</source>
        <translation>Montar esta escada</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Terminar depois</translation>
    </message>
    <message>
        <source>Use these starting marks</source>
        <translation>Usar estas marcas iniciais</translation>
    </message>
    <message>
        <source>How much fear would each of these be for you, at the hardest moment?</source>
        <translation>Quanto medo cada um destes daria em você, no momento mais difícil?</translation>
    </message>
    <message>
        <source>One word is enough.</source>
        <translation>Uma palavra basta.</translation>
    </message>
    <message>
        <source>That is a little long.</source>
        <translation>Está um pouco longo.</translation>
    </message>
</context>
<context>
    <name>rung::StepCard</name>
    <message>
        <source>Your next step</source>
        <translation>Seu próximo passo</translation>
    </message>
    <message>
        <source>A ladder makes the next step easy to find. It takes about a minute.</source>
        <translation>Uma escada torna fácil achar o próximo passo. Leva cerca de um minuto.</translation>
    </message>
    <message>
        <source>Build a first ladder</source>
        <translation>Montar uma primeira escada</translation>
    </message>
    <message>
        <source>Your next step on “%1”</source>
        <translation>Seu próximo passo em “%1”</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is planned already.</source>
        <translation>Já está planejado.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>Why this step?</source>
        <translation>Por que este passo?</translation>
    </message>
    <message>
        <source>Plan that one</source>
        <translation>Planejar aquele</translation>
    </message>
    <message>
        <source>Look in the catalogue</source>
        <translation>Ver o catálogo</translation>
    </message>
    <message>
        <source>Plan this one</source>
        <translation>Planejar este</translation>
    </message>
    <message>
        <source>Open the ladder</source>
        <translation>Abrir a escada</translation>
    </message>
</context>
<context>
    <name>rung::SudsEdit</name>
    <message>
        <source>completely at ease</source>
        <translation>calma total</translation>
    </message>
    <message>
        <source>a flutter I can ignore</source>
        <translation>um frio na barriga que dá para ignorar</translation>
    </message>
    <message>
        <source>uneasy, still myself</source>
        <translation>desconforto, mas ainda sou eu</translation>
    </message>
    <message>
        <source>strong, I would rather leave</source>
        <translation>forte, eu preferiria sair</translation>
    </message>
    <message>
        <source>very strong, hard to think of anything else</source>
        <translation>muito forte, difícil pensar em outra coisa</translation>
    </message>
    <message>
        <source>the most fear I can imagine</source>
        <translation>o maior medo que consigo imaginar</translation>
    </message>
    <message>
        <source>the most I can imagine</source>
        <translation>o máximo que consigo imaginar</translation>
    </message>
</context>
<context>
    <name>rung::SupportCard</name>
    <message>
        <source>Something to look after first</source>
        <translation>Algo para cuidar primeiro</translation>
    </message>
    <message>
        <source>No next step is shown until you put this away. Your ladder is where it was.</source>
        <translation>Nenhum próximo passo aparece até você deixar isto de lado. Sua escada está onde estava.</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Falar com alguém</translation>
    </message>
    <message>
        <source>Easier ways in</source>
        <translation>Entradas mais fáceis</translation>
    </message>
    <message>
        <source>A smaller step</source>
        <translation>Um passo menor</translation>
    </message>
    <message>
        <source>When more help is better</source>
        <translation>Quando buscar mais ajuda</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Deixar isto de lado</translation>
    </message>
</context>
<context>
    <name>rung::TalkPage</name>
    <message>
        <source>Talk to someone</source>
        <translation>Falar com alguém</translation>
    </message>
    <message>
        <source>People who listen. Nothing here dials, and nobody is told that you looked.</source>
        <translation>Pessoas que escutam. Nada aqui faz ligações, e ninguém fica sabendo que você olhou.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Outro lugar</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Está certo</translation>
    </message>
    <message>
        <source>Taken from the settings of your computer. Choose another where it is wrong.</source>
        <translation>Tirado das configurações do seu computador. Escolha outro se estiver errado.</translation>
    </message>
    <message>
        <source>Last checked on %1. Numbers change: where one does not answer, %2 knows others.</source>
        <translation>Conferido pela última vez em %1. Números mudam: quando algum deles ficar sem atender, %2 conhece outros.</translation>
    </message>
    <message>
        <source>If you might hurt yourself, or are in danger now</source>
        <translation>Se existe o risco de você se machucar, ou se você está em perigo agora</translation>
    </message>
    <message>
        <source>A directory of lines in many countries</source>
        <translation>Uma lista de linhas de apoio em muitos países</translation>
    </message>
</context>
<context>
    <name>rung::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>One step is plenty.</source>
        <translation>Um passo já é bastante.</translation>
    </message>
    <message>
        <source>I already asked</source>
        <translation>Já pedi</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Nothing has to be done today.</source>
        <translation>Nada precisa ser feito hoje.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Que bom ver você de novo.</translation>
    </message>
    <message>
        <source>You last wrote: “%1”</source>
        <translation>Você escreveu por último: “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n plans, for another day</source>
        <translation>
            <numerusform>%n plano, para outro dia</numerusform>
            <numerusform>%n planos, para outro dia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older plans</source>
        <translation>
            <numerusform>%n plano mais antigo</numerusform>
            <numerusform>%n planos mais antigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is where it was:</source>
        <translation>Todo o resto está onde estava:</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escada</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
</context>
<context>
    <name>rung::TrashDialog</name>
    <message>
        <source>ladder</source>
        <translation>escada</translation>
    </message>
    <message>
        <source>rung</source>
        <translation>degrau</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>tentativa</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>sem palavras</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with it</source>
        <translation>
            <numerusform>%n registro com ele</numerusform>
            <numerusform>%n registros com ele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>resta %n dia</numerusform>
            <numerusform>restam %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message numerus="yes">
        <source>What you delete stays here for %n days and can come back. Then it is erased.</source>
        <translation>
            <numerusform>O que você exclui fica aqui por %n dia e pode voltar. Depois é apagado.</numerusform>
            <numerusform>O que você exclui fica aqui por %n dias e pode voltar. Depois é apagado.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>O que foi excluído</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Esvaziar a lixeira…</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Esvaziar a lixeira</translation>
    </message>
    <message>
        <source>Erase this whole notebook…</source>
        <translation>Apagar este caderno inteiro…</translation>
    </message>
    <message>
        <source>Erase everything in this notebook</source>
        <translation>Apagar tudo neste caderno</translation>
    </message>
    <message>
        <source>Erase everything in the trash for good?</source>
        <translation>Apagar de vez tudo o que está na lixeira?</translation>
    </message>
    <message>
        <source>Erase this whole notebook for good?</source>
        <translation>Apagar de vez este caderno inteiro?</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Apagar tudo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is here.</source>
        <translation>Não há nada aqui.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>Trazer “%1” de volta</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Apagar…</translation>
    </message>
    <message>
        <source>Erase “%1” for good</source>
        <translation>Apagar “%1” de vez</translation>
    </message>
    <message numerus="yes">
        <source>%n entries go with it.</source>
        <translation>
            <numerusform>%n registro vai junto.</numerusform>
            <numerusform>%n registros vão junto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase “%1” for good?</source>
        <translation>Apagar “%1” de vez?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Apagar de vez</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Every ladder, attempt and text goes, what stands in open forms, and every backup Rung made of it.</source>
        <translation>Todas as escadas, tentativas e textos se vão, e também o que está em formulários abertos e todos os backups que o Rung fez do caderno.</translation>
    </message>
    <message>
        <source>This cannot be undone. Its words are overwritten in this file and in the backups Rung made; copies you made yourself keep theirs.</source>
        <translation>Isto não pode ser desfeito. As palavras são sobrescritas neste arquivo e nos backups que o Rung fez; as cópias feitas por você mantêm as delas.</translation>
    </message>
    <message>
        <source>The backups in “%1” are not there at the moment; they follow once they are there again.</source>
        <translation>Os backups em “%1” não estão disponíveis no momento; vão junto assim que estiverem de novo.</translation>
    </message>
</context>
<context>
    <name>rung::TrustedCard</name>
    <message>
        <source>Take out</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Someone you trust</source>
        <translation>Alguém de confiança</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Number, or how to reach them</source>
        <translation>Número, ou como falar com a pessoa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A friend, a relative, a neighbour: their number can stand here for a bad day.</source>
        <translation>Alguém próximo, da família ou da vizinhança: o número pode ficar aqui para um dia ruim.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Adicionar alguém</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
</context>
<context>
    <name>rung::UnlockForm</name>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar o que eu digito</translation>
    </message>
    <message>
        <source>Remember it on this computer, in the desktop’s keyring</source>
        <translation>Lembrar neste computador, no chaveiro do sistema</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-senha</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar a frase-senha</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Usar o código de recuperação</translation>
    </message>
    <message>
        <source>What the keyring had does not open it any more. Its passphrase does.</source>
        <translation>O que estava no chaveiro não abre mais o caderno. A frase-senha abre.</translation>
    </message>
    <message>
        <source>A recovery code has 32 letters and numbers. Hyphens and capitals do not matter.</source>
        <translation>Um código de recuperação tem 32 letras e números. Hifens e maiúsculas não fazem diferença.</translation>
    </message>
    <message>
        <source>This code does not open it. Have a look at each group once more.</source>
        <translation>Este código não abre o caderno. Dê mais uma olhada em cada grupo.</translation>
    </message>
    <message>
        <source>That did not open it. Have a look at the keyboard and capital letters, then try once more.</source>
        <translation>Não abriu. Dê uma olhada no teclado e nas maiúsculas e tente mais uma vez.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
</context>
<context>
    <name>rung::WaitingCard</name>
    <message>
        <source>You feared: %1</source>
        <translation>Você temia: %1</translation>
    </message>
    <message>
        <source>You fear: %1</source>
        <translation>Você teme: %1</translation>
    </message>
    <message>
        <source>Did an answer come?</source>
        <translation>Veio alguma resposta?</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Como foi?</translation>
    </message>
    <message>
        <source>Waiting for an answer since %1</source>
        <translation>Aguardando uma resposta desde %1</translation>
    </message>
    <message>
        <source>Planned, any day</source>
        <translation>Planejado, qualquer dia</translation>
    </message>
    <message>
        <source>Waiting for you · planned for %1</source>
        <translation>À sua espera · planejado para %1</translation>
    </message>
    <message>
        <source>Ask me tomorrow</source>
        <translation>Me pergunte amanhã</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Alterar o plano</translation>
    </message>
    <message>
        <source>To my calendar…</source>
        <translation>Para minha agenda…</translation>
    </message>
    <message>
        <source>Put it down as no reply</source>
        <translation>Anotar como sem resposta</translation>
    </message>
</context>
<context>
    <name>rung::WhenEdit</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>Escolher um dia…</translation>
    </message>
    <message>
        <source>At a time…</source>
        <translation>Com hora…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
</context>
<context>
    <name>rung::WritePage</name>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>What you feared, written before</source>
        <translation>O que você temia, escrito antes</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Suas palavras</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>optional, separated by commas</source>
        <translation>opcional, separadas por vírgulas</translation>
    </message>
    <message>
        <source>About another day</source>
        <translation>Sobre outro dia</translation>
    </message>
    <message>
        <source>When this was</source>
        <translation>Quando foi isso</translation>
    </message>
    <message>
        <source>Stop whenever you like.</source>
        <translation>Pare quando quiser.</translation>
    </message>
    <message>
        <source>Ten minutes. A good place to stop, if you like.</source>
        <translation>Dez minutos. Um bom ponto para parar, se você quiser.</translation>
    </message>
    <message>
        <source>You feared “%1”. %2</source>
        <translation>Você temia “%1”. %2</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Terminar depois</translation>
    </message>
    <message>
        <source>Keeps everything (%1)</source>
        <translation>Mantém tudo (%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Salvo enquanto você digita</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Este registro não existe mais.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nada foi escrito ainda.</translation>
    </message>
</context>
<context>
    <name>rung::WritingPrompts</name>
    <message>
        <source>What did not happen</source>
        <translation>O que não aconteceu</translation>
    </message>
    <message>
        <source>What were you afraid of that did not happen?</source>
        <translation>O que você temia e não aconteceu?</translation>
    </message>
    <message>
        <source>What surprised you</source>
        <translation>O que surpreendeu você</translation>
    </message>
    <message>
        <source>What surprised you?</source>
        <translation>O que surpreendeu você?</translation>
    </message>
    <message>
        <source>Three reasons for this no</source>
        <translation>Três motivos para este “não”</translation>
    </message>
    <message>
        <source>Which three reasons for this no would stand, whoever had asked?</source>
        <translation>Quais três motivos para este “não” valeriam para qualquer pessoa que pedisse?</translation>
    </message>
    <message>
        <source>To a friend</source>
        <translation>A uma pessoa amiga</translation>
    </message>
    <message>
        <source>What would you tell a friend who had just done this?</source>
        <translation>O que você diria a uma pessoa amiga que acabasse de fazer isto?</translation>
    </message>
    <message>
        <source>Although afraid</source>
        <translation>Mesmo com medo</translation>
    </message>
    <message>
        <source>What did you do although you were afraid?</source>
        <translation>O que você fez, mesmo com medo?</translation>
    </message>
    <message>
        <source>An exception?</source>
        <translation>Uma exceção?</translation>
    </message>
    <message>
        <source>Was this really an exception?</source>
        <translation>Isto foi mesmo uma exceção?</translation>
    </message>
    <message>
        <source>Where else</source>
        <translation>Onde mais</translation>
    </message>
    <message>
        <source>Where else does today&apos;s line apply?</source>
        <translation>Onde mais vale a frase de hoje?</translation>
    </message>
    <message>
        <source>One thing to change</source>
        <translation>Uma coisa a mudar</translation>
    </message>
    <message>
        <source>What one thing could you change next time?</source>
        <translation>Que coisa você poderia mudar na próxima vez?</translation>
    </message>
    <message>
        <source>Questions to start from</source>
        <translation>Perguntas para começar</translation>
    </message>
    <message>
        <source>Questions to start from, two at most</source>
        <translation>Perguntas para começar, no máximo duas</translation>
    </message>
</context>
</TS>
