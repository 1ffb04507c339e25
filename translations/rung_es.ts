<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>It came down from %1 to %2.</source>
        <translation>Bajó de %1 a %2.</translation>
    </message>
    <message>
        <source>It came down from %1 to %2 and you handled it once.</source>
        <translation>Bajó de %1 a %2 y lo manejaste una vez.</translation>
    </message>
    <message>
        <source>It came down from %1 to %2 and you handled it twice.</source>
        <translation>Bajó de %1 a %2 y lo manejaste dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>It came down from %1 to %2 and you handled it %n times.</source>
        <translation>
            <numerusform>Bajó de %1 a %2 y lo manejaste %n vez.</numerusform>
            <numerusform>Bajó de %1 a %2 y lo manejaste %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fear stays around %1.</source>
        <translation>El miedo sigue en torno a %1.</translation>
    </message>
    <message>
        <source>Fear stays around %1, and you handled it once.</source>
        <translation>El miedo sigue en torno a %1, y lo manejaste una vez.</translation>
    </message>
    <message>
        <source>Fear stays around %1, and you handled it twice.</source>
        <translation>El miedo sigue en torno a %1, y lo manejaste dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>Fear stays around %1, and you handled it %n times.</source>
        <translation>
            <numerusform>El miedo sigue en torno a %1, y lo manejaste %n vez.</numerusform>
            <numerusform>El miedo sigue en torno a %1, y lo manejaste %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fear reached %1, and you handled it.</source>
        <translation>El miedo llegó a %1, y lo manejaste.</translation>
    </message>
    <message>
        <source>Fear reached %1.</source>
        <translation>El miedo llegó a %1.</translation>
    </message>
    <message>
        <source>It went from %1 to %2. It goes up and down for most people.</source>
        <translation>Pasó de %1 a %2. A la mayoría de la gente le sube y le baja.</translation>
    </message>
    <message>
        <source>Once more, with one thing changed: the time, the place or your words.</source>
        <translation>Una vez más, cambiando una cosa: la hora, el lugar o tus palabras.</translation>
    </message>
    <message>
        <source>Once more, with another neighbour.</source>
        <translation>Una vez más, con otra persona del vecindario.</translation>
    </message>
    <message>
        <source>Once more, in another shop.</source>
        <translation>Una vez más, en otra tienda.</translation>
    </message>
    <message>
        <source>Once more, with somebody else at work.</source>
        <translation>Una vez más, con otra persona del trabajo.</translation>
    </message>
    <message>
        <source>Once more, with another relative.</source>
        <translation>Una vez más, con otra persona de la familia.</translation>
    </message>
    <message>
        <source>Once more, with someone else.</source>
        <translation>Una vez más, con otra persona.</translation>
    </message>
    <message>
        <source>The same again, or one smaller, your choice.</source>
        <translation>Lo mismo otra vez, o algo más pequeño, como prefieras.</translation>
    </message>
    <message>
        <source>The same again.</source>
        <translation>Lo mismo otra vez.</translation>
    </message>
    <message>
        <source>You went, and left before the answer.</source>
        <translation>Fuiste, y te marchaste antes de la respuesta.</translation>
    </message>
    <message>
        <source>It did not come to the ask last time.</source>
        <translation>La última vez no llegaste a pedirlo.</translation>
    </message>
    <message>
        <source>The last one was hard.</source>
        <translation>La última vez fue difícil.</translation>
    </message>
    <message>
        <source>You asked this before, and fear reached %1. It is within reach.</source>
        <translation>Ya pediste esto antes, y el miedo llegó a %1. Está a tu alcance.</translation>
    </message>
    <message>
        <source>One to begin with, around %1.</source>
        <translation>Una para empezar, en torno a %1.</translation>
    </message>
    <message>
        <source>You have settled up to %1. This one is around %2.</source>
        <translation>Tienes asentado hasta %1. Este peldaño está en torno a %2.</translation>
    </message>
    <message>
        <source>One you know, to warm up.</source>
        <translation>Una que ya conoces, para entrar en calor.</translation>
    </message>
    <message>
        <source>One you know, to warm up. Fear reached %1 there last time.</source>
        <translation>Una que ya conoces, para entrar en calor. La última vez, el miedo llegó ahí a %1.</translation>
    </message>
    <message>
        <source>It felt like panic more than once.</source>
        <translation>Más de una vez se sintió como pánico.</translation>
    </message>
    <message>
        <source>Twice it did not come to an answer.</source>
        <translation>Dos veces no se llegó a una respuesta.</translation>
    </message>
    <message>
        <source>Fear was very high twice, %1 the last time.</source>
        <translation>El miedo fue muy alto dos veces, %1 la última vez.</translation>
    </message>
    <message>
        <source>Fear grew over the last three, from %1 to %2.</source>
        <translation>El miedo creció en las tres últimas, de %1 a %2.</translation>
    </message>
    <message>
        <source>The next rung is a long way up.</source>
        <translation>El siguiente peldaño queda bastante más arriba.</translation>
    </message>
    <message>
        <source>A smaller step for now.</source>
        <translation>Un paso más pequeño por ahora.</translation>
    </message>
    <message>
        <source>A step around %1 would fit here.</source>
        <translation>Aquí encajaría un paso en torno a %1.</translation>
    </message>
    <message numerus="yes">
        <source>You asked %n times there, and fear was %1 the last time. Here is another one within reach.</source>
        <translation>
            <numerusform>Pediste %n vez ahí, y la última vez el miedo fue %1. Aquí hay otro peldaño a tu alcance.</numerusform>
            <numerusform>Pediste %n veces ahí, y la última vez el miedo fue %1. Aquí hay otro peldaño a tu alcance.</numerusform>
        </translation>
    </message>
    <message>
        <source>A ladder begins with a few small asks.</source>
        <translation>Una escalera empieza con unas pocas peticiones pequeñas.</translation>
    </message>
    <message>
        <source>Every rung of this ladder is settled.</source>
        <translation>Todos los peldaños de esta escalera están asentados.</translation>
    </message>
    <message>
        <source>You give the feared thing %1 % now.</source>
        <translation>Ahora le das un %1&#xa0;% a lo que temías.</translation>
    </message>
    <message>
        <source>You still give the feared thing %1 %.</source>
        <translation>Todavía le das un %1&#xa0;% a lo que temías.</translation>
    </message>
    <message>
        <source>You asked. This one was for a single time.</source>
        <translation>Hiciste tu petición. Esta era para una sola vez.</translation>
    </message>
    <message>
        <source>It was easy, and you handled it.</source>
        <translation>Fue fácil, y lo manejaste.</translation>
    </message>
    <message>
        <source>Fear was low twice in a row.</source>
        <translation>El miedo fue bajo dos veces seguidas.</translation>
    </message>
    <message>
        <source>You practised it on several days, and it changed.</source>
        <translation>Practicaste en varios días, y algo cambió.</translation>
    </message>
    <message>
        <source>The fear stayed, and you carried it. That counts.</source>
        <translation>El miedo siguió ahí, y lo sobrellevaste. Eso cuenta.</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>&amp;New notebook…</source>
        <translation>&amp;Nuevo cuaderno…</translation>
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
        <translation>Resumen en &amp;PDF…</translation>
    </message>
    <message>
        <source>Prin&amp;t summary…</source>
        <translation>Impri&amp;mir el resumen…</translation>
    </message>
    <message>
        <source>&amp;Backup…</source>
        <translation>&amp;Copia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Aj&amp;ustes…</translation>
    </message>
    <message>
        <source>Short&amp;cuts</source>
        <translation>Ata&amp;jos</translation>
    </message>
    <message>
        <source>&amp;What Rung knows…</source>
        <translation>Lo &amp;que sabe Rung…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escalera</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Hablar con alguien</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close the form, keeping what stands in it</source>
        <translation>Cerrar el formulario, conservando lo escrito</translation>
    </message>
    <message>
        <source>Everything larger</source>
        <translation>Todo más grande</translation>
    </message>
    <message>
        <source>Everything smaller</source>
        <translation>Todo más pequeño</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamaño habitual</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Bl&amp;oquear</translation>
    </message>
    <message>
        <source>P&amp;assphrase…</source>
        <translation>&amp;Frase de contraseña…</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Tras&amp;h…</source>
        <translation>Pape&amp;lera…</translation>
    </message>
    <message>
        <source>About Run&amp;g</source>
        <translation>Acerca de Run&amp;g</translation>
    </message>
    <message>
        <source>Go bac&amp;k to a backup…</source>
        <translation>&amp;Volver a una copia de seguridad…</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>%1 was expected, %2 was found.</source>
        <translation>Se esperaba %1 y se encontró %2.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a text of %1 to %2 characters</source>
        <translation>un texto de %1 a %2 caracteres</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>this field is missing.</source>
        <translation>falta este campo.</translation>
    </message>
    <message>
        <source>this field is unknown.</source>
        <translation>este campo es desconocido.</translation>
    </message>
    <message>
        <source>this is there twice.</source>
        <translation>esto aparece dos veces.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>an id (a UUID)</source>
        <translation>un identificador (un UUID)</translation>
    </message>
    <message>
        <source>a date and time with its offset (2026-03-01T14:05:00+01:00)</source>
        <translation>una fecha y hora con su desfase (2026-03-01T14:05:00+01:00)</translation>
    </message>
    <message>
        <source>a day (2026-03-01)</source>
        <translation>un día (2026-03-01)</translation>
    </message>
    <message>
        <source>a day, or a date and time with its offset</source>
        <translation>un día, o una fecha y hora con su desfase</translation>
    </message>
    <message>
        <source>this id is used twice.</source>
        <translation>este identificador se usa dos veces.</translation>
    </message>
    <message>
        <source>there is no rung with this id.</source>
        <translation>no hay ningún peldaño con este identificador.</translation>
    </message>
    <message>
        <source>there is no attempt with this id.</source>
        <translation>no hay ningún intento con este identificador.</translation>
    </message>
    <message>
        <source>there is no entry with this id.</source>
        <translation>no hay ninguna entrada con este identificador.</translation>
    </message>
    <message>
        <source>a prediction or an outcome is missing.</source>
        <translation>falta una predicción o un resultado.</translation>
    </message>
    <message>
        <source>nothing more was expected after the last brace.</source>
        <translation>no se esperaba nada más después de la última llave.</translation>
    </message>
    <message>
        <source>this is nested too deeply.</source>
        <translation>esto está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>this has too many fields.</source>
        <translation>esto tiene demasiados campos.</translation>
    </message>
    <message>
        <source>this number is too large or too small.</source>
        <translation>este número es demasiado grande o demasiado pequeño.</translation>
    </message>
    <message>
        <source>a JSON value was expected.</source>
        <translation>se esperaba un valor JSON.</translation>
    </message>
    <message>
        <source>a control character stands in a text without being escaped.</source>
        <translation>hay un carácter de control en un texto sin escapar.</translation>
    </message>
    <message>
        <source>this text holds NUL or half of a surrogate pair.</source>
        <translation>este texto contiene NUL o medio par sustituto.</translation>
    </message>
    <message>
        <source>this text is not valid UTF-8.</source>
        <translation>este texto no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>an unknown escape stands after a backslash.</source>
        <translation>hay un escape desconocido tras una barra invertida.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>this field is there twice.</source>
        <translation>este campo aparece dos veces.</translation>
    </message>
    <message>
        <source>“%1” was expected.</source>
        <translation>se esperaba “%1”.</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Eight to twelve rungs make a comfortable ladder. There is room for a few more.</source>
        <translation>De ocho a doce peldaños hacen una escalera cómoda. Hay sitio para algunos más.</translation>
    </message>
    <message>
        <source>That is a long ladder. Eight to twelve rungs are easier to keep in view.</source>
        <translation>Es una escalera larga. De ocho a doce peldaños son más fáciles de tener a la vista.</translation>
    </message>
    <message>
        <source>A rung at 30 or lower would make the start easier.</source>
        <translation>Un peldaño en 30 o menos haría más fácil el comienzo.</translation>
    </message>
    <message>
        <source>Three or more kinds of places help what you learn to come along with you.</source>
        <translation>Tres o más tipos de lugar ayudan a que lo que aprendes vaya contigo.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>A title of 1 to 200 characters belongs here.</source>
        <translation>Aquí va un título de 1 a 200 caracteres.</translation>
    </message>
    <message>
        <source>An id cannot be empty.</source>
        <translation>Un identificador no puede estar vacío.</translation>
    </message>
    <message>
        <source>A catalogue is a list of items.</source>
        <translation>Un catálogo es una lista de elementos.</translation>
    </message>
    <message>
        <source>The id “%1” is taken by an earlier item.</source>
        <translation>El identificador “%1” ya lo usa un elemento anterior.</translation>
    </message>
</context>
<context>
    <name>CatalogueItems</name>
    <message>
        <source>Borrow a pen from someone behind a counter</source>
        <translation>Pedir prestado un bolígrafo a alguien que está tras un mostrador</translation>
    </message>
    <message>
        <source>A tiny, finished-in-seconds request is the easiest way to notice that asking itself is survivable.</source>
        <translation>Una petición diminuta, de unos segundos, es la forma más fácil de notar que a pedir se sobrevive.</translation>
    </message>
    <message>
        <source>Ask when nobody is waiting behind you, hand it straight back, and say thanks either way.</source>
        <translation>Pide cuando no haya nadie esperando detrás, devuélvelo enseguida y da las gracias en cualquier caso.</translation>
    </message>
    <message>
        <source>Get directions from one person, then double-check with another</source>
        <translation>Preguntar a una persona cómo llegar a un sitio y después confirmarlo con otra</translation>
    </message>
    <message>
        <source>Asking again after you already have an answer loosens the worry about being a nuisance.</source>
        <translation>Preguntar otra vez cuando ya tienes respuesta afloja el temor a molestar.</translation>
    </message>
    <message>
        <source>Be honest that you are double-checking, and skip anyone who looks rushed or has headphones in.</source>
        <translation>Di con franqueza que quieres confirmarlo, y deja pasar a quien lleve prisa o auriculares.</translation>
    </message>
    <message>
        <source>Ask for a little extra topping at no charge</source>
        <translation>Pedir un poco más de algún ingrediente sin pagar más</translation>
    </message>
    <message>
        <source>It puts a small, low-cost no within easy reach of an ordinary order.</source>
        <translation>Pone un no pequeño y barato al alcance de un pedido cualquiera.</translation>
    </message>
    <message>
        <source>Ask lightly, once, at a quiet moment, and pay happily if there is a charge.</source>
        <translation>Pide con ligereza, una vez, en un momento tranquilo, y paga con gusto si te lo cobran.</translation>
    </message>
    <message>
        <source>Ask a library to buy a book it does not have</source>
        <translation>Pedir a una biblioteca que compre un libro que no tiene</translation>
    </message>
    <message>
        <source>Institutions say no for budget reasons every day, so this no is plainly not about you.</source>
        <translation>Las instituciones dicen que no por presupuesto todos los días, así que está claro que esa respuesta nada tiene que ver contigo.</translation>
    </message>
    <message>
        <source>Use the request form or a quiet desk, and thank them for checking.</source>
        <translation>Usa el formulario de sugerencias o un mostrador sin gente, y agradece que lo miren.</translation>
    </message>
    <message>
        <source>Ask staff when a full-price item might be reduced</source>
        <translation>Preguntar al personal cuándo podría rebajarse un artículo que está a precio completo</translation>
    </message>
    <message>
        <source>You practise showing that money matters to you, which many people quietly avoid.</source>
        <translation>Practicas mostrar que el dinero te importa, algo que mucha gente evita en silencio.</translation>
    </message>
    <message>
        <source>Ask someone who is not mid-task and take &quot;I am not allowed to say&quot; as a complete answer.</source>
        <translation>Pregunta a alguien que no esté en plena tarea y toma “no puedo decirlo” como una respuesta completa.</translation>
    </message>
    <message>
        <source>Ask a front desk whether an earlier appointment has opened up</source>
        <translation>Preguntar en una recepción si ha quedado libre una cita más temprana</translation>
    </message>
    <message>
        <source>A calm &quot;no, nothing yet&quot; is common here, which makes it easy practice.</source>
        <translation>Aquí es habitual un “no, todavía nada” tranquilo, y eso lo hace una práctica fácil.</translation>
    </message>
    <message>
        <source>Ask once, accept the diary as it is, and thank the person checking.</source>
        <translation>Pregunta una vez, acepta la agenda como está y da las gracias a quien lo mira.</translation>
    </message>
    <message>
        <source>Ask a dog walker whether you may say hello to their dog</source>
        <translation>Preguntar a alguien que pasea a su perro si puedes saludar al perro</translation>
    </message>
    <message>
        <source>The owner has many reasons to decline that are about the dog, which makes the no easy to read fairly.</source>
        <translation>Hay muchas razones para negarse que tienen que ver con el perro, y eso hace fácil leer la respuesta con justicia.</translation>
    </message>
    <message>
        <source>Stop a few steps away, ask the person first, and walk on cheerfully if the answer is no.</source>
        <translation>Párate a unos pasos, pregunta primero a la persona y sigue tu camino con buen ánimo si la respuesta es no.</translation>
    </message>
    <message>
        <source>Ask an online group for a recommendation and answer the replies</source>
        <translation>Pedir una recomendación a un grupo en línea y contestar a las respuestas</translation>
    </message>
    <message>
        <source>Silence is a mild form of being passed over, and here it costs nothing.</source>
        <translation>El silencio es una forma leve de que pasen de largo, y aquí no cuesta nada.</translation>
    </message>
    <message>
        <source>Search first so you are not repeating a question, follow the group rules, and thank people who reply.</source>
        <translation>Busca antes para no repetir una pregunta, sigue las normas del grupo y agradece a quien responda.</translation>
    </message>
    <message>
        <source>Ask a cafe whether they can make a drink that is not on the menu</source>
        <translation>Preguntar en una cafetería si pueden preparar una bebida que no está en la carta</translation>
    </message>
    <message>
        <source>A playful ask where a friendly no is the most likely answer.</source>
        <translation>Una petición juguetona en la que lo más probable es un no amable.</translation>
    </message>
    <message>
        <source>Ask when it is quiet, name something simple, and order from the menu with a smile after a no.</source>
        <translation>Pide cuando haya calma, nombra algo sencillo y, tras un no, elige algo de la carta con una sonrisa.</translation>
    </message>
    <message>
        <source>Check the time with a passer-by while a clock is in plain sight</source>
        <translation>Preguntar la hora a alguien que pasa, con un reloj a la vista</translation>
    </message>
    <message>
        <source>Risking looking slightly silly on purpose shows how little other people dwell on it.</source>
        <translation>Arriesgarte a propósito a parecer un poco ridículo muestra lo poco que los demás le dan vueltas.</translation>
    </message>
    <message>
        <source>Keep it to one short question, invent no story about a broken watch, and thank them.</source>
        <translation>Que sea una sola pregunta corta, sin inventar que se te rompió el reloj, y da las gracias.</translation>
    </message>
    <message>
        <source>Ask to taste two flavours before you choose one</source>
        <translation>Pedir probar dos sabores antes de elegir uno</translation>
    </message>
    <message>
        <source>You get to take up a little more space than you normally would.</source>
        <translation>Te permites ocupar un poco más de espacio de lo habitual.</translation>
    </message>
    <message>
        <source>Ask when there is no queue and buy something small if they go out of their way.</source>
        <translation>Pide cuando no haya nadie esperando y compra algo pequeño si se toman la molestia.</translation>
    </message>
    <message>
        <source>Post a genuine beginner question in a forum you usually only read</source>
        <translation>Publicar una pregunta sincera de principiante en un foro que casi siempre solo lees</translation>
    </message>
    <message>
        <source>Being seen not knowing something is a close cousin of being turned down.</source>
        <translation>Que vean que no sabes algo es pariente cercano de que te digan que no.</translation>
    </message>
    <message>
        <source>Show what you have already tried, stay on topic, and thank even the short answers.</source>
        <translation>Muestra lo que ya intentaste, no te salgas del tema y agradece también las respuestas cortas.</translation>
    </message>
    <message>
        <source>Ask a friend to keep you company on a dull errand</source>
        <translation>Pedir a una amistad que te acompañe a hacer un trámite aburrido</translation>
    </message>
    <message>
        <source>An unglamorous invitation tests whether people need a special reason to spend time with you.</source>
        <translation>Una invitación sin brillo pone a prueba si la gente necesita una razón especial para pasar tiempo contigo.</translation>
    </message>
    <message>
        <source>Say the time and length up front and add that a no is absolutely fine.</source>
        <translation>Di de entrada la hora y cuánto dura, y añade que puede decirte que no con toda tranquilidad.</translation>
    </message>
    <message>
        <source>Ask a relative for help with something you would rather do alone</source>
        <translation>Pedir ayuda a alguien de la familia con algo que preferirías hacer a solas</translation>
    </message>
    <message>
        <source>Letting someone close say no shows that the bond survives it.</source>
        <translation>Cuando alguien cercano te dice que no, puedes ver que el vínculo lo resiste.</translation>
    </message>
    <message>
        <source>Say how long it takes and that no is a complete answer.</source>
        <translation>Di cuánto tiempo lleva y que “no” es una respuesta completa.</translation>
    </message>
    <message>
        <source>Ask a neighbour to lend a small kitchen item</source>
        <translation>Pedir prestado un utensilio pequeño de cocina a alguien del vecindario</translation>
    </message>
    <message>
        <source>Small borrowing starts everyday give-and-take with people you will meet again.</source>
        <translation>Los préstamos pequeños inician un dar y recibir cotidiano con gente a la que volverás a ver.</translation>
    </message>
    <message>
        <source>Offer a time you will return it, and make it clear that no is completely fine.</source>
        <translation>Di cuándo lo devolverás y deja claro que puede decirte que no con toda tranquilidad.</translation>
    </message>
    <message>
        <source>Ask a neighbour to take in a parcel for you</source>
        <translation>Pedir a alguien del vecindario que te recoja un paquete</translation>
    </message>
    <message>
        <source>You practise needing something from someone instead of arranging life to need nothing.</source>
        <translation>Practicas necesitar algo de alguien en lugar de organizar la vida para no necesitar nada.</translation>
    </message>
    <message>
        <source>Ask ahead of time, keep it to one parcel, and offer to return the favour.</source>
        <translation>Pide con antelación, que sea un solo paquete, y ofrece devolver el favor.</translation>
    </message>
    <message>
        <source>Ask someone browsing in a bookshop what they would read next</source>
        <translation>Preguntar a alguien que mira libros en una librería qué leería después</translation>
    </message>
    <message>
        <source>You start a conversation that the other person is free to keep as short as they like.</source>
        <translation>Empiezas una conversación que la otra persona puede dejar tan corta como quiera.</translation>
    </message>
    <message>
        <source>Ask once, keep your distance, and let them go back to browsing after their first reply.</source>
        <translation>Pregunta una vez, guarda las distancias y deja que siga mirando después de su primera respuesta.</translation>
    </message>
    <message>
        <source>See whether a cafe would take a little off your order</source>
        <translation>Ver si en una cafetería te rebajarían un poco la cuenta</translation>
    </message>
    <message>
        <source>The staff will usually have to refuse, so you can meet a polite no on your very first try.</source>
        <translation>Normalmente tendrán que negarse, así que puedes encontrarte con un no cortés en tu primer intento.</translation>
    </message>
    <message>
        <source>Go at a quiet time, ask with a smile, pay as is usual where you live, and never argue.</source>
        <translation>Ve a una hora tranquila, pide con una sonrisa, paga según la costumbre del lugar y no discutas nunca.</translation>
    </message>
    <message>
        <source>Ask a colleague for five minutes of feedback on something small</source>
        <translation>Pedir a alguien de tu trabajo cinco minutos de opinión sobre algo pequeño</translation>
    </message>
    <message>
        <source>Inviting an opinion is practice for hearing one you did not hope for.</source>
        <translation>Invitar a opinar es practicar para oír una opinión que no esperabas.</translation>
    </message>
    <message>
        <source>Let them choose the time and accept &quot;not this week&quot; without a follow-up push.</source>
        <translation>Deja que elija el momento y acepta “esta semana no” sin insistir después.</translation>
    </message>
    <message>
        <source>Ask a workmate whether you can join their lunch</source>
        <translation>Preguntar a alguien del trabajo si puedes sumarte a su almuerzo</translation>
    </message>
    <message>
        <source>It risks a small social no in a place where you will see that life goes on.</source>
        <translation>Arriesga un pequeño no social en un lugar donde verás que la vida sigue.</translation>
    </message>
    <message>
        <source>Ask openly enough that they can say they have plans, and take that at face value.</source>
        <translation>Pregunta de manera que pueda decir que ya tiene planes, y créelo tal cual.</translation>
    </message>
    <message>
        <source>Write to someone you have lost touch with and ask how they are</source>
        <translation>Escribir a alguien con quien perdiste el contacto y preguntar cómo está</translation>
    </message>
    <message>
        <source>Leaving a message unanswered is the commonest quiet rejection, and this lets you practise sitting with it.</source>
        <translation>Un mensaje sin respuesta es el rechazo silencioso más común, y esto te deja practicar cómo convivir con él.</translation>
    </message>
    <message>
        <source>Keep it warm and short, do not chase, and leave out a former partner or anyone who wanted distance.</source>
        <translation>Que sea cálido y corto, no insistas, y deja fuera a una antigua pareja o a quien haya querido distancia.</translation>
    </message>
    <message>
        <source>Telephone a shop to ask for something they probably do not have</source>
        <translation>Llamar por teléfono a una tienda para pedir algo que probablemente no tengan</translation>
    </message>
    <message>
        <source>For many people the telephone is the hard part, and the no comes quickly and kindly.</source>
        <translation>Para mucha gente lo difícil es el teléfono, y el “no” llega rápido y con amabilidad.</translation>
    </message>
    <message>
        <source>Call outside the rush, ask one thing, and thank them for looking.</source>
        <translation>Llama fuera de las horas de más trabajo, pide una sola cosa y agradece que lo miren.</translation>
    </message>
    <message>
        <source>Ask to share a table in a busy cafe</source>
        <translation>Preguntar si puedes compartir mesa en una cafetería llena</translation>
    </message>
    <message>
        <source>A face-to-face yes or no about your presence is close to the heart of this fear.</source>
        <translation>Un sí o un no cara a cara sobre tu presencia toca de cerca el corazón de este miedo.</translation>
    </message>
    <message>
        <source>Ask before you put anything down, and choose another spot pleasantly if they would rather not.</source>
        <translation>Pregunta antes de dejar nada en la mesa, y busca otro sitio con amabilidad si prefieren que no.</translation>
    </message>
    <message>
        <source>Ask a neighbour you hardly know to lend you a tool</source>
        <translation>Pedir prestada una herramienta a alguien del vecindario a quien apenas conoces</translation>
    </message>
    <message>
        <source>Trust has to start somewhere, and their caution would be about the tool, not your worth.</source>
        <translation>La confianza tiene que empezar por algún sitio, y su cautela sería por la herramienta, no por lo que vales.</translation>
    </message>
    <message>
        <source>Introduce yourself, say exactly when it comes back, and offer an easy way to decline.</source>
        <translation>Preséntate, di exactamente cuándo la devuelves y ofrece una forma fácil de negarse.</translation>
    </message>
    <message>
        <source>Ask to exchange something after the normal return date</source>
        <translation>Pedir cambiar algo después del plazo normal de devolución</translation>
    </message>
    <message>
        <source>The rule is on their side, so this is practice at asking when no is the likely answer.</source>
        <translation>La norma está de su parte, así que es practicar pedir cuando lo más probable es un no.</translation>
    </message>
    <message>
        <source>Be truthful about the date and the condition, and thank them if the policy stands.</source>
        <translation>Di la verdad sobre la fecha y el estado, y da las gracias si la norma se mantiene.</translation>
    </message>
    <message>
        <source>Ask a passer-by to take your photo, and then one more from another spot</source>
        <translation>Pedir a alguien que pasa que te saque una foto, y luego otra desde otro sitio</translation>
    </message>
    <message>
        <source>Asking for slightly more than the usual favour lets you practise taking up time.</source>
        <translation>Pedir un poco más que el favor habitual te deja practicar ocupar tiempo ajeno.</translation>
    </message>
    <message>
        <source>Choose someone who is not hurrying, and stop at one photo if they seem to want to go.</source>
        <translation>Elige a alguien que no lleve prisa, y quédate en una foto si parece que quiere irse.</translation>
    </message>
    <message>
        <source>Ask someone playing music in public for a song they surely do not know</source>
        <translation>Pedir a alguien que toca música en la calle una canción que seguro que no conoce</translation>
    </message>
    <message>
        <source>Being a little silly on purpose takes the weight out of a no.</source>
        <translation>Hacer alguna tontería a propósito le quita peso a un no.</translation>
    </message>
    <message>
        <source>Wait for a pause, ask once, laugh along, and leave a coin if you stayed to listen.</source>
        <translation>Espera una pausa, pide una vez, ríe también, y deja una moneda si te quedaste a escuchar.</translation>
    </message>
    <message>
        <source>Ask someone on a bus or train if they would swap seats</source>
        <translation>Preguntar a alguien en un autobús o un tren si te cambiaría el asiento</translation>
    </message>
    <message>
        <source>It is a clear favour with no debt attached, so either answer is over in a moment.</source>
        <translation>Es un favor claro y sin deudas, así que cualquier respuesta termina en un momento.</translation>
    </message>
    <message>
        <source>Leave priority seats and families alone, give your honest reason, and say &quot;no problem at all&quot; if they stay put.</source>
        <translation>Deja en paz los asientos reservados y a las familias, da tu razón sincera y di “no hay problema” si se quedan donde están.</translation>
    </message>
    <message>
        <source>Ask someone where they found a thing you honestly like</source>
        <translation>Preguntar a alguien dónde encontró algo que te gusta de verdad</translation>
    </message>
    <message>
        <source>Approaching a stranger with goodwill tests the prediction that you will be unwelcome.</source>
        <translation>Acercarte a alguien desconocido con buena intención pone a prueba la predicción de que vas a molestar.</translation>
    </message>
    <message>
        <source>Comment on the object rather than their looks, keep it to one question, and move on.</source>
        <translation>Comenta el objeto y no su aspecto, que sea una sola pregunta, y sigue tu camino.</translation>
    </message>
    <message>
        <source>Ask a small local business for a look behind the scenes</source>
        <translation>Pedir a un pequeño negocio local que te deje ver la trastienda</translation>
    </message>
    <message>
        <source>You show open curiosity to people who owe you nothing.</source>
        <translation>Muestras curiosidad abierta ante gente que no te debe nada.</translation>
    </message>
    <message>
        <source>Ask outside busy hours, explain it is simple interest, and respect safety or privacy limits.</source>
        <translation>Pide fuera de las horas de más trabajo, explica que es simple interés y respeta los límites de seguridad o privacidad.</translation>
    </message>
    <message>
        <source>Email someone whose work you know and ask one short question</source>
        <translation>Escribir un correo a alguien cuyo trabajo conoces y hacerle una pregunta corta</translation>
    </message>
    <message>
        <source>Unanswered mail is normal for busy people, which makes it a fair test of mind-reading.</source>
        <translation>Los correos sin respuesta son normales en gente ocupada, y por eso es una prueba justa para la costumbre de leer la mente.</translation>
    </message>
    <message>
        <source>Keep it under five sentences, ask one thing, and never send a chasing message.</source>
        <translation>Que no pase de cinco frases, pregunta una sola cosa y no envíes nunca un mensaje para insistir.</translation>
    </message>
    <message>
        <source>Ask an older relative to tell you about a choice they regret</source>
        <translation>Pedir a alguien mayor de tu familia que te hable de una decisión que lamenta</translation>
    </message>
    <message>
        <source>Close people can refuse too, and asking them something real is its own kind of brave.</source>
        <translation>La gente cercana también puede negarse, y preguntarle algo de verdad es una valentía de otro tipo.</translation>
    </message>
    <message>
        <source>Choose a calm, private moment and say that keeping it to themselves is fine.</source>
        <translation>Elige un momento tranquilo y en privado, y di que está bien si prefiere guardárselo.</translation>
    </message>
    <message>
        <source>Telephone someone you would normally send a message</source>
        <translation>Llamar por teléfono a alguien a quien normalmente le escribirías</translation>
    </message>
    <message>
        <source>Leaving the safe channel for the live one is a fair test of what you expect.</source>
        <translation>Dejar el canal seguro por el directo es una prueba justa de lo que esperas.</translation>
    </message>
    <message>
        <source>Open with &quot;is this a bad moment?&quot; and mean it.</source>
        <translation>Empieza con “¿te llamo en mal momento?” y dilo de verdad.</translation>
    </message>
    <message>
        <source>Ask a friend for a favour that takes real effort</source>
        <translation>Pedir a una amistad un favor que cuesta un esfuerzo de verdad</translation>
    </message>
    <message>
        <source>Letting yourself cost someone something challenges the rule that you must never be a burden.</source>
        <translation>Permitirte costarle algo a alguien desafía la regla de que no puedes ser nunca una carga.</translation>
    </message>
    <message>
        <source>Describe the effort honestly, name an end time, and mean it when you say they can pass.</source>
        <translation>Describe el esfuerzo con franqueza, pon una hora de fin, y di de verdad que puede negarse.</translation>
    </message>
    <message>
        <source>Make a lower offer on a second-hand item</source>
        <translation>Hacer una oferta más baja por un artículo de segunda mano</translation>
    </message>
    <message>
        <source>Bargaining is a setting where no is part of the game rather than a verdict.</source>
        <translation>En el regateo, un “no” es parte del juego y no un veredicto.</translation>
    </message>
    <message>
        <source>Name one fair figure, stay friendly, and accept the asking price or walk away politely.</source>
        <translation>Di una cifra justa, con amabilidad, y acepta el precio que piden o retírate con cortesía.</translation>
    </message>
    <message>
        <source>Ask to shadow someone in another team for an hour</source>
        <translation>Pedir acompañar durante una hora a alguien de otro equipo</translation>
    </message>
    <message>
        <source>You risk a diary-based no while learning something you actually want.</source>
        <translation>Arriesgas un no por agenda mientras aprendes algo que de verdad quieres.</translation>
    </message>
    <message>
        <source>Offer two or three slots, promise not to slow them down, and thank them whatever they say.</source>
        <translation>Ofrece dos o tres huecos, promete no retrasar a nadie y da las gracias digan lo que digan.</translation>
    </message>
    <message>
        <source>Ask a bank, gym or phone company to waive a fee</source>
        <translation>Pedir a un banco, un gimnasio o una compañía telefónica que te quite una comisión</translation>
    </message>
    <message>
        <source>Call-centre no&apos;s are scripted, so you can practise one without taking it to heart.</source>
        <translation>Los noes de un centro de llamadas siguen un guion, así que puedes practicar uno sin tomártelo a pecho.</translation>
    </message>
    <message>
        <source>Be courteous to the person on the line, ask once for a review, then accept the outcome.</source>
        <translation>Trata con cortesía a quien está al teléfono, pide una vez que lo revisen y acepta el resultado.</translation>
    </message>
    <message>
        <source>Ask for a little more time on a task</source>
        <translation>Pedir un poco más de tiempo para una tarea</translation>
    </message>
    <message>
        <source>You test whether admitting a limit changes how people see you as much as you expect.</source>
        <translation>Pones a prueba si admitir un límite cambia cómo te ven tanto como esperas.</translation>
    </message>
    <message>
        <source>Ask early, propose a new date, respect it if the deadline cannot move; not while your job is still on trial.</source>
        <translation>Pide pronto, propón otra fecha y respeta si el plazo no se puede mover; no mientras sigas en periodo de prueba.</translation>
    </message>
    <message>
        <source>Ask the shopper in front whether you could pay first</source>
        <translation>Pedir a la persona que va delante en la caja que te deje pagar primero</translation>
    </message>
    <message>
        <source>It is a plain request for an advantage, which many people would rather avoid than hear a no to.</source>
        <translation>Es pedir claramente una ventaja, y mucha gente prefiere evitarlo antes que oír un no.</translation>
    </message>
    <message>
        <source>Give your true reason or none, never ask someone with small children or mobility needs, and step back at once on a no.</source>
        <translation>Da tu razón verdadera o ninguna, no se lo pidas nunca a quien vaya con niños pequeños o tenga dificultades para moverse, y vuelve a tu sitio en cuanto digan que no.</translation>
    </message>
    <message>
        <source>Invite an acquaintance for a coffee or a walk</source>
        <translation>Invitar a alguien a quien conoces poco a un café o a dar un paseo</translation>
    </message>
    <message>
        <source>Turning a familiar face into a possible friend needs someone to go first.</source>
        <translation>Para que una cara conocida pueda ser una amistad, alguien tiene que dar el primer paso.</translation>
    </message>
    <message>
        <source>Offer one specific time, add that there is no pressure, and leave it there if they are vague.</source>
        <translation>Propón un momento concreto, añade que es sin compromiso, y déjalo ahí si la respuesta es vaga.</translation>
    </message>
    <message>
        <source>Ask a fellow gym-goer to talk you through their routine</source>
        <translation>Pedir a alguien del gimnasio que te explique su rutina</translation>
    </message>
    <message>
        <source>Being a visible beginner in front of a capable person tests a common fear directly.</source>
        <translation>Que alguien con experiencia te vea como principiante pone a prueba de frente un miedo muy común.</translation>
    </message>
    <message>
        <source>Wait until they are resting and wear no headphones, say why you picked them, and make it easy to say &quot;not today&quot;.</source>
        <translation>Espera a que descanse y no lleve auriculares, di por qué le preguntas, y haz que sea fácil decir “hoy no”.</translation>
    </message>
    <message>
        <source>Share something you made and ask for an honest critique</source>
        <translation>Compartir algo que hiciste y pedir una crítica sincera</translation>
    </message>
    <message>
        <source>You invite judgement of your work and find out how long the sting really lasts.</source>
        <translation>Invitas a que juzguen tu trabajo y descubres cuánto dura de verdad lo que duele.</translation>
    </message>
    <message>
        <source>Use a space meant for feedback, say what kind you want, and thank critics without defending yourself.</source>
        <translation>Usa un espacio pensado para dar opiniones, di de qué tipo la quieres y agradece las críticas sin defenderte.</translation>
    </message>
    <message>
        <source>Ask whether a dessert could come free on an ordinary day</source>
        <translation>Preguntar si un postre podría salir gratis un día cualquiera</translation>
    </message>
    <message>
        <source>You ask for a treat you have not earned, simply because asking is allowed.</source>
        <translation>Pides un capricho que no te has ganado, simplemente porque pedir está permitido.</translation>
    </message>
    <message>
        <source>Ask the server lightly, claim no birthday or complaint, and tip as is usual where you live.</source>
        <translation>Pide con ligereza a quien te atiende, sin inventar un cumpleaños ni una queja, y deja la propina habitual en tu zona.</translation>
    </message>
    <message>
        <source>Ask to hand back or trade a task you have no room for</source>
        <translation>Pedir devolver o cambiar una tarea para la que no tienes sitio</translation>
    </message>
    <message>
        <source>Setting a limit invites disagreement in a situation you can prepare for.</source>
        <translation>Poner un límite invita al desacuerdo en una situación que puedes preparar.</translation>
    </message>
    <message>
        <source>Explain what you can do instead and what the change would mean for others; not while your job is still on trial.</source>
        <translation>Explica qué puedes hacer en su lugar y qué supondría el cambio para los demás; no mientras sigas en periodo de prueba.</translation>
    </message>
    <message>
        <source>Ask to join a casual game already under way</source>
        <translation>Pedir unirte a un juego informal que ya está en marcha</translation>
    </message>
    <message>
        <source>Walking up to a group and asking to be let in is a clear test of the outsider feeling.</source>
        <translation>Acercarte a un grupo y pedir entrar pone a prueba con claridad la sensación de estar fuera.</translation>
    </message>
    <message>
        <source>Watch for a natural break, ask the whole group, and enjoy watching if the sides are full.</source>
        <translation>Espera una pausa natural, pregunta a todo el grupo y disfruta mirando si los equipos están completos.</translation>
    </message>
    <message>
        <source>Ask a neighbour to keep the noise down at certain hours</source>
        <translation>Pedir a alguien del vecindario que haga menos ruido a ciertas horas</translation>
    </message>
    <message>
        <source>You practise stating a need to someone who may disagree and whom you will meet again.</source>
        <translation>Practicas decir lo que necesitas a alguien que puede no estar de acuerdo y a quien volverás a ver.</translation>
    </message>
    <message>
        <source>Speak when you are calm, name the hours, ask what would work for them; skip this one if they ever frightened you.</source>
        <translation>Habla cuando tengas calma, di las horas y pregunta qué le vendría bien; sáltate esto si alguna vez te dio miedo esa persona.</translation>
    </message>
    <message>
        <source>Ask a passer-by to write one line of advice in your notebook</source>
        <translation>Pedir a alguien que pasa que te escriba una línea con un consejo en tu libreta</translation>
    </message>
    <message>
        <source>Repeating one request to several people shows how much answers vary for reasons you never see.</source>
        <translation>Repetir una misma petición a varias personas muestra cuánto varían las respuestas por razones que nunca ves.</translation>
    </message>
    <message>
        <source>Say at once that nothing is for sale, let them keep walking, and ask for no personal details.</source>
        <translation>Di enseguida que no vendes nada, deja que sigan su camino y no pidas datos personales.</translation>
    </message>
    <message>
        <source>Ask a neighbour to join a small project on your street</source>
        <translation>Pedir a alguien del vecindario que se una a un pequeño proyecto en tu calle</translation>
    </message>
    <message>
        <source>Several people can say no at once, and you find out that the idea and you both survive it.</source>
        <translation>Varios noes pueden llegar a la vez, y descubres que la idea y tú lo resisten.</translation>
    </message>
    <message>
        <source>Keep the commitment small, put it in writing so people can ignore it, and never single anyone out.</source>
        <translation>Que el compromiso sea pequeño, ponlo por escrito para que se pueda ignorar y no señales nunca a nadie.</translation>
    </message>
    <message>
        <source>Ask someone in a job you find interesting for a ten-minute chat about it</source>
        <translation>Pedir a alguien con un trabajo que te interesa diez minutos para hablar de él</translation>
    </message>
    <message>
        <source>A stranger&apos;s time is a real thing to ask for, so both answers teach you something.</source>
        <translation>El tiempo de alguien desconocido es una petición de verdad, así que las dos respuestas te enseñan algo.</translation>
    </message>
    <message>
        <source>Do not ask while they are serving customers, offer to come back, and keep to ten minutes.</source>
        <translation>No pidas mientras atiende a clientes, ofrece volver en otro momento y no pases de diez minutos.</translation>
    </message>
    <message>
        <source>Ask a newsletter, channel or podcast to feature something you made</source>
        <translation>Pedir a un boletín, un canal o un pódcast que presente algo que hiciste</translation>
    </message>
    <message>
        <source>A considered no from a gatekeeper is good practice at separating fit from worth.</source>
        <translation>Un no meditado de quien decide qué entra es buena práctica para separar lo que encaja de lo que vale.</translation>
    </message>
    <message>
        <source>Check that they accept submissions, tailor the note, and send a single message.</source>
        <translation>Comprueba que aceptan propuestas, adapta la nota y envía un solo mensaje.</translation>
    </message>
    <message>
        <source>Invite someone you do not know well to a small get-together</source>
        <translation>Invitar a una reunión pequeña a alguien a quien no conoces bien</translation>
    </message>
    <message>
        <source>Some will decline, so you practise hearing several no&apos;s inside something enjoyable.</source>
        <translation>Habrá quien diga que no, así que practicas oír varios noes dentro de algo agradable.</translation>
    </message>
    <message>
        <source>Give plenty of notice, make replying optional, and do not ask anyone for reasons.</source>
        <translation>Avisa con bastante tiempo, que responder sea opcional, y no pidas razones a nadie.</translation>
    </message>
    <message>
        <source>Pitch a fresh idea or project to your team</source>
        <translation>Proponer una idea o un proyecto nuevo a tu equipo</translation>
    </message>
    <message>
        <source>Your thinking goes on show where it matters, and a no to an idea is not a no to you.</source>
        <translation>Tu forma de pensar queda a la vista donde importa, y un no a una idea no es un no a ti.</translation>
    </message>
    <message>
        <source>Bring a short outline, ask for a hearing rather than agreement, and credit anyone who helped.</source>
        <translation>Lleva un esquema breve, pide que te escuchen y no que te aprueben, y reconoce a quien haya ayudado.</translation>
    </message>
    <message>
        <source>Propose a small collaboration to someone whose work you admire</source>
        <translation>Proponer una pequeña colaboración a alguien cuyo trabajo admiras</translation>
    </message>
    <message>
        <source>You treat yourself as a peer before you feel like one.</source>
        <translation>Te tratas de igual a igual antes de sentirlo así.</translation>
    </message>
    <message>
        <source>Make the proposal specific and easy to refuse, and let silence be an answer.</source>
        <translation>Haz una propuesta concreta y fácil de rechazar, y deja que el silencio sea una respuesta.</translation>
    </message>
    <message>
        <source>Ask a shop to donate a prize for a cause you really support</source>
        <translation>Pedir a una tienda que done un premio para una causa que apoyas de verdad</translation>
    </message>
    <message>
        <source>You ask on behalf of something larger and still hear the no in person.</source>
        <translation>Pides en nombre de algo más grande y aun así oyes el no en persona.</translation>
    </message>
    <message>
        <source>Name the cause truthfully, bring proof if you have it, go at a quiet hour, and thank them for considering it.</source>
        <translation>Nombra la causa con verdad, lleva un comprobante si lo tienes, ve a una hora tranquila y agradece que lo consideren.</translation>
    </message>
    <message>
        <source>Ask in a meeting for a decision to be looked at again</source>
        <translation>Pedir en una reunión que se vuelva a mirar una decisión</translation>
    </message>
    <message>
        <source>You risk disagreement in front of others, which is where many people go quiet.</source>
        <translation>Arriesgas el desacuerdo delante de otras personas, que es donde mucha gente se calla.</translation>
    </message>
    <message>
        <source>Ask a question instead of accusing, offer your reasoning once, support the outcome; not while your job is still on trial.</source>
        <translation>Haz una pregunta en lugar de acusar, da tus razones una vez y apoya el resultado; no mientras sigas en periodo de prueba.</translation>
    </message>
    <message>
        <source>Ask to take on a visible role in a volunteer group</source>
        <translation>Pedir un papel visible en un grupo de voluntariado</translation>
    </message>
    <message>
        <source>You put yourself forward before being picked.</source>
        <translation>Das un paso al frente antes de que te elijan.</translation>
    </message>
    <message>
        <source>Ask the organiser privately, say what you can realistically give, and welcome a smaller role.</source>
        <translation>Pídelo en privado a quien organiza, di lo que puedes dar de forma realista y acepta con gusto un papel más pequeño.</translation>
    </message>
    <message>
        <source>Ask the owner of a nearby business whether they would mentor you</source>
        <translation>Preguntar a quien lleva un negocio cercano si podría ser tu mentor o mentora</translation>
    </message>
    <message>
        <source>It asks for goodwill over time, so the no is usually about hours in the day.</source>
        <translation>Pide buena voluntad a lo largo del tiempo; si te dicen que no, suele ser por las horas que tiene el día.</translation>
    </message>
    <message>
        <source>Suggest one short first meeting, say what drew you to them, and leave the next step in their hands.</source>
        <translation>Propón una primera reunión corta, di qué te llamó la atención y deja el siguiente paso en sus manos.</translation>
    </message>
    <message>
        <source>Tell a friend that something hurt and ask for a change</source>
        <translation>Decir a una amistad que algo te dolió y pedir un cambio</translation>
    </message>
    <message>
        <source>You risk an uncomfortable answer inside a relationship you value.</source>
        <translation>Arriesgas una respuesta incómoda dentro de una relación que valoras.</translation>
    </message>
    <message>
        <source>Pick a private moment, describe one event and one wish, listen to their side; never where there is violence.</source>
        <translation>Elige un momento en privado, describe un hecho y un deseo, escucha su parte; nunca donde hay violencia.</translation>
    </message>
    <message>
        <source>Ask a shop to stock something you made</source>
        <translation>Pedir a una tienda que venda algo que hiciste</translation>
    </message>
    <message>
        <source>Your own work is judged on the spot, which is the sharpest kind of ordinary no.</source>
        <translation>Juzgan tu propio trabajo en el acto, y ese es el más punzante de los noes corrientes.</translation>
    </message>
    <message>
        <source>Phone or write first to find the right person and time, and accept their taste as their business.</source>
        <translation>Llama o escribe antes para encontrar a la persona y el momento adecuados, y acepta que sus gustos son cosa suya.</translation>
    </message>
    <message>
        <source>Ask a neighbour you know well whether you could borrow their car</source>
        <translation>Preguntar a alguien del vecindario a quien conoces bien si te prestaría el coche</translation>
    </message>
    <message>
        <source>It is a big, easily refused favour, so the skill is asking without cushioning and taking no with grace.</source>
        <translation>Es un favor grande y fácil de negar, así que se trata de pedir sin rodeos y tomar bien un no.</translation>
    </message>
    <message>
        <source>Raise insurance and fuel yourself, give a definite return time, and tell them first that no is fine.</source>
        <translation>Habla tú primero del seguro y del combustible, da una hora de vuelta clara y empieza diciendo que puede negarse con toda tranquilidad.</translation>
    </message>
    <message>
        <source>Approach a workplace you admire and ask whether they would hire you</source>
        <translation>Acercarte a un lugar de trabajo que admiras y preguntar si te contratarían</translation>
    </message>
    <message>
        <source>You aim at something you truly want, where hearing no is a price worth paying.</source>
        <translation>Apuntas a algo que quieres de verdad, donde oír un “no” es un precio que vale la pena pagar.</translation>
    </message>
    <message>
        <source>Contact the right person in the way they ask for, be brief, and thank them for reading.</source>
        <translation>Contacta con la persona adecuada de la forma que indican, con brevedad, y agradece que lo lean.</translation>
    </message>
    <message>
        <source>Offer a club or library a short talk on something you know</source>
        <translation>Ofrecer a una asociación o biblioteca una charla corta sobre algo que sabes</translation>
    </message>
    <message>
        <source>You ask to be listened to, first by an organiser and then perhaps by a room.</source>
        <translation>Pides que te escuchen, primero quien organiza y después, quizá, una sala.</translation>
    </message>
    <message>
        <source>Propose a modest length, fit their programme, and be gracious if they have no slot.</source>
        <translation>Propón una duración modesta, adáptate a su programa y tómalo bien si no tienen hueco.</translation>
    </message>
    <message>
        <source>Ask someone you like on a date</source>
        <translation>Pedir una cita a alguien que te gusta</translation>
    </message>
    <message>
        <source>It is the classic feared no, met once, openly and kindly.</source>
        <translation>Es el “no” más temido de todos, vivido una vez, con franqueza y amabilidad.</translation>
    </message>
    <message>
        <source>Ask someone who can easily refuse, never staff at their job or anyone who depends on you, ask one time only, and accept any hesitation as no.</source>
        <translation>Pídelo a alguien que pueda negarse con facilidad, nunca a quien está trabajando ni a quien depende de ti, una sola vez, y toma cualquier duda como un no.</translation>
    </message>
    <message>
        <source>Ask for a conversation about your pay</source>
        <translation>Pedir una conversación sobre tu sueldo</translation>
    </message>
    <message>
        <source>It brings preparation, self-worth and a real chance of no together, so it belongs near the top of the ladder.</source>
        <translation>Reúne preparación, autoestima y una posibilidad real de oír un no, así que su sitio está cerca de lo más alto de la escalera.</translation>
    </message>
    <message>
        <source>Request a meeting, bring evidence, do it only after easier steps, and ask what would make a yes possible later.</source>
        <translation>Pide una reunión, lleva datos, hazlo solo después de pasos más fáciles y pregunta qué haría posible un sí más adelante.</translation>
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
        <translation>El miedo llegó a %1 en un paso de %2.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear reached, in the middle, %1 above the step&apos;s number.</source>
        <translation>
            <numerusform>En %Ln petición hasta ahora, el miedo llegó, como valor central, a %1 por encima del número del paso.</numerusform>
            <numerusform>En %Ln peticiones hasta ahora, el miedo llegó, como valor central, a %1 por encima del número del paso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear reached, in the middle, the step&apos;s number.</source>
        <translation>
            <numerusform>En %Ln petición hasta ahora, el miedo llegó, como valor central, al número del paso.</numerusform>
            <numerusform>En %Ln peticiones hasta ahora, el miedo llegó, como valor central, al número del paso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear reached, in the middle, %1 below the step&apos;s number.</source>
        <translation>
            <numerusform>En %Ln petición hasta ahora, el miedo llegó, como valor central, a %1 por debajo del número del paso.</numerusform>
            <numerusform>En %Ln peticiones hasta ahora, el miedo llegó, como valor central, a %1 por debajo del número del paso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: in the middle, fear reached %1 above the step&apos;s number.</source>
        <translation>
            <numerusform>Un primer vistazo a %Ln petición: como valor central, el miedo llegó a %1 por encima del número del paso.</numerusform>
            <numerusform>Un primer vistazo a %Ln peticiones: como valor central, el miedo llegó a %1 por encima del número del paso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: in the middle, fear reached the step&apos;s number.</source>
        <translation>
            <numerusform>Un primer vistazo a %Ln petición: como valor central, el miedo llegó al número del paso.</numerusform>
            <numerusform>Un primer vistazo a %Ln peticiones: como valor central, el miedo llegó al número del paso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: in the middle, fear reached %1 below the step&apos;s number.</source>
        <translation>
            <numerusform>Un primer vistazo a %Ln petición: como valor central, el miedo llegó a %1 por debajo del número del paso.</numerusform>
            <numerusform>Un primer vistazo a %Ln peticiones: como valor central, el miedo llegó a %1 por debajo del número del paso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step for step, yes.</source>
        <translation>A igualdad de paso, sí.</translation>
    </message>
    <message numerus="yes">
        <source>Step for step, your fear has come down over these %Ln asks.</source>
        <translation>
            <numerusform>A igualdad de paso, tu miedo ha bajado en esta petición.</numerusform>
            <numerusform>A igualdad de paso, tu miedo ha bajado en estas %Ln peticiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step for step, it has grown.</source>
        <translation>A igualdad de paso, ha crecido.</translation>
    </message>
    <message numerus="yes">
        <source>Step for step, your fear has grown over these %Ln asks. That happens, and may be worth a smaller step.</source>
        <translation>
            <numerusform>A igualdad de paso, tu miedo ha crecido en esta petición. A veces pasa, y quizá merezca un paso más pequeño.</numerusform>
            <numerusform>A igualdad de paso, tu miedo ha crecido en estas %Ln peticiones. A veces pasa, y quizá merezca un paso más pequeño.</numerusform>
        </translation>
    </message>
    <message>
        <source>No clear direction yet.</source>
        <translation>Todavía sin una dirección clara.</translation>
    </message>
    <message numerus="yes">
        <source>No clear direction yet over these %Ln asks. It goes up and down for most people.</source>
        <translation>
            <numerusform>Todavía sin una dirección clara en esta petición. A la mayoría de la gente le sube y le baja.</numerusform>
            <numerusform>Todavía sin una dirección clara en estas %Ln peticiones. A la mayoría de la gente le sube y le baja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first ask will show.</source>
        <translation>Tu primera petición lo mostrará.</translation>
    </message>
    <message>
        <source>After each ask, write down how high the fear went; over time this shows where it goes.</source>
        <translation>Después de cada petición, anota hasta dónde llegó el miedo; con el tiempo, aquí se ve hacia dónde va.</translation>
    </message>
    <message>
        <source>One ask so far.</source>
        <translation>Una petición hasta ahora.</translation>
    </message>
    <message>
        <source>Two asks so far.</source>
        <translation>Dos peticiones hasta ahora.</translation>
    </message>
    <message>
        <source>The first time: %1 The second time: %2</source>
        <translation>La primera vez: %1 La segunda vez: %2</translation>
    </message>
    <message>
        <source>A few asks so far.</source>
        <translation>Unas pocas peticiones hasta ahora.</translation>
    </message>
    <message>
        <source>Too few yet to see a direction.</source>
        <translation>Aún son pocas para ver una dirección.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date and rung, what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>fear, from the step&apos;s number</source>
        <translation>miedo, desde el número del paso</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Felt minus step</source>
        <translation>Sentido menos paso</translation>
    </message>
    <message>
        <source>Step for step</source>
        <translation>A igualdad de paso</translation>
    </message>
    <message>
        <source>0 is the step&apos;s own number; the line smooths the single asks, and a tick at the foot marks a new step.</source>
        <translation>0 es el número propio del paso; la línea suaviza las peticiones sueltas, y una marca al pie señala un paso nuevo.</translation>
    </message>
    <message>
        <source>0 is the step&apos;s own number.</source>
        <translation>0 es el número propio del paso.</translation>
    </message>
    <message>
        <source>As it was felt</source>
        <translation>Tal como se sintió</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>miedo</translation>
    </message>
    <message>
        <source>Behind are the steps; the line smooths the single asks, and a tick at the foot marks a new step.</source>
        <translation>Detrás están los pasos; la línea suaviza las peticiones sueltas, y una marca al pie señala un paso nuevo.</translation>
    </message>
    <message>
        <source>The grey behind is how hard you had rated each step.</source>
        <translation>Lo gris del fondo es lo difícil que te parecía cada paso.</translation>
    </message>
    <message>
        <source>Is it getting easier?</source>
        <translation>¿Se está haciendo más fácil?</translation>
    </message>
    <message>
        <source>Fear is counted from each step&apos;s own number, so that harder steps do not hide a change.</source>
        <translation>El miedo se cuenta desde el número propio de cada paso, para que los pasos más difíciles no oculten un cambio.</translation>
    </message>
    <message>
        <source>The steps grew meanwhile.</source>
        <translation>Entretanto, los pasos crecieron.</translation>
    </message>
    <message numerus="yes">
        <source>These are the latest %Ln asks.</source>
        <translation>
            <numerusform>Esta es la última petición.</numerusform>
            <numerusform>Estas son las últimas %Ln peticiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>no pasó</translation>
    </message>
    <message>
        <source>partly happened</source>
        <translation>pasó en parte</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>pasó</translation>
    </message>
    <message>
        <source>It did not happen.</source>
        <translation>No pasó.</translation>
    </message>
    <message>
        <source>It partly happened.</source>
        <translation>Pasó en parte.</translation>
    </message>
    <message>
        <source>It happened.</source>
        <translation>Pasó.</translation>
    </message>
    <message>
        <source>You gave it %1.</source>
        <translation>Le diste un %1.</translation>
    </message>
    <message>
        <source>Now you give it %1.</source>
        <translation>Ahora le das un %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln things you feared, none happened.</source>
        <translation>
            <numerusform>De %Ln cosa que temías, no pasó ninguna.</numerusform>
            <numerusform>De %Ln cosas que temías, no pasó ninguna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln things you feared, %1 happened.</source>
        <translation>
            <numerusform>Cosa que temías y que pasó: %1 de %Ln.</numerusform>
            <numerusform>Cosas que temías y que pasaron: %1 de %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>By what you gave them before, about %1 were to be expected.</source>
        <translation>Por lo que les diste antes, cabía esperar alrededor de %1.</translation>
    </message>
    <message>
        <source>Afterwards, for another time, you gave them as much on average.</source>
        <translation>Después, para otra vez, les diste lo mismo en promedio.</translation>
    </message>
    <message>
        <source>Afterwards, for another time, you gave them %1 points less on average.</source>
        <translation>Después, para otra vez, les diste %1 puntos menos en promedio.</translation>
    </message>
    <message>
        <source>Afterwards, for another time, you gave them %1 points more on average.</source>
        <translation>Después, para otra vez, les diste %1 puntos más en promedio.</translation>
    </message>
    <message>
        <source>Before you ask, write down what you are afraid will happen; here you see whether it did.</source>
        <translation>Antes de pedir, anota qué temes que pase; aquí verás si pasó.</translation>
    </message>
    <message>
        <source>What partly happened is counted as happened.</source>
        <translation>Lo que pasó en parte cuenta como que pasó.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Una por una</translation>
    </message>
    <message>
        <source>how likely it seemed</source>
        <translation>lo probable que parecía</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Did what I feared happen?</source>
        <translation>¿Pasó lo que temía?</translation>
    </message>
    <message>
        <source>%1: you left before the answer, fear reached %2.</source>
        <translation>%1: te fuiste antes de la respuesta, el miedo llegó a %2.</translation>
    </message>
    <message>
        <source>%1: expected %2, you left before the answer, fear reached %3.</source>
        <translation>%1: esperado %2, te fuiste antes de la respuesta, el miedo llegó a %3.</translation>
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
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>the steps grew</source>
        <translation>los pasos crecieron</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>los pasos</translation>
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
        <translation>Lo sentido frente a lo esperado</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>como esperabas</translation>
    </message>
    <message numerus="yes">
        <source>These are %Ln of them: the lowest, the highest and the latest.</source>
        <translation>
            <numerusform>Esta es %Ln de ellas.</numerusform>
            <numerusform>Estas son %Ln de ellas: la más baja, la más alta y la última.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does it feel as bad as I expect?</source>
        <translation>¿Se siente tan mal como espero?</translation>
    </message>
    <message>
        <source>%1 under</source>
        <translation>%1 por debajo</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 por encima</translation>
    </message>
    <message>
        <source>Give or take: between %1 and %2.</source>
        <translation>Más o menos: entre %1 y %2.</translation>
    </message>
    <message>
        <source>Before you ask, write down how much fear you expect; what you then feel is drawn beside it.</source>
        <translation>Antes de pedir, anota cuánto miedo esperas; lo que sientas después se dibuja al lado.</translation>
    </message>
    <message>
        <source>One ask so far: you expected %1 and felt %2. %3</source>
        <translation>Una petición hasta ahora: esperabas %1 y sentiste %2. %3</translation>
    </message>
    <message>
        <source>Two asks so far: expected %1, felt %2; then expected %3, felt %4.</source>
        <translation>Dos peticiones hasta ahora: esperado %1, sentido %2; después, esperado %3, sentido %4.</translation>
    </message>
    <message>
        <source>So far, %1 under what you expected.</source>
        <translation>Hasta ahora, %1 por debajo de lo que esperabas.</translation>
    </message>
    <message>
        <source>So far, close to what you expected.</source>
        <translation>Hasta ahora, cerca de lo que esperabas.</translation>
    </message>
    <message>
        <source>So far, %1 over what you expected.</source>
        <translation>Hasta ahora, %1 por encima de lo que esperabas.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, the middle one came in %1 under what you expected.</source>
        <translation>
            <numerusform>En %Ln petición hasta ahora, el valor central quedó %1 por debajo de lo que esperabas.</numerusform>
            <numerusform>En %Ln peticiones hasta ahora, el valor central quedó %1 por debajo de lo que esperabas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, the middle one came in close to what you expected.</source>
        <translation>
            <numerusform>En %Ln petición hasta ahora, el valor central quedó cerca de lo que esperabas.</numerusform>
            <numerusform>En %Ln peticiones hasta ahora, el valor central quedó cerca de lo que esperabas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, the middle one came in %1 over what you expected.</source>
        <translation>
            <numerusform>En %Ln petición hasta ahora, el valor central quedó %1 por encima de lo que esperabas.</numerusform>
            <numerusform>En %Ln peticiones hasta ahora, el valor central quedó %1 por encima de lo que esperabas.</numerusform>
        </translation>
    </message>
    <message>
        <source>An early look: about %1 under what you expected.</source>
        <translation>Un primer vistazo: alrededor de %1 por debajo de lo que esperabas.</translation>
    </message>
    <message>
        <source>An early look: close to what you expected.</source>
        <translation>Un primer vistazo: cerca de lo que esperabas.</translation>
    </message>
    <message>
        <source>An early look: about %1 over what you expected.</source>
        <translation>Un primer vistazo: alrededor de %1 por encima de lo que esperabas.</translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: your fear came in about %1 under what you expected.</source>
        <translation>
            <numerusform>Un primer vistazo a %Ln petición: tu miedo quedó alrededor de %1 por debajo de lo que esperabas.</numerusform>
            <numerusform>Un primer vistazo a %Ln peticiones: tu miedo quedó alrededor de %1 por debajo de lo que esperabas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: your fear came in close to what you expected.</source>
        <translation>
            <numerusform>Un primer vistazo a %Ln petición: tu miedo quedó cerca de lo que esperabas.</numerusform>
            <numerusform>Un primer vistazo a %Ln peticiones: tu miedo quedó cerca de lo que esperabas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: your fear came in about %1 over what you expected.</source>
        <translation>
            <numerusform>Un primer vistazo a %Ln petición: tu miedo quedó alrededor de %1 por encima de lo que esperabas.</numerusform>
            <numerusform>Un primer vistazo a %Ln peticiones: tu miedo quedó alrededor de %1 por encima de lo que esperabas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually about %1 under what you expected.</source>
        <translation>Normalmente, alrededor de %1 por debajo de lo que esperabas.</translation>
    </message>
    <message>
        <source>Usually close to what you expected.</source>
        <translation>Normalmente, cerca de lo que esperabas.</translation>
    </message>
    <message>
        <source>Usually about %1 over what you expected.</source>
        <translation>Normalmente, alrededor de %1 por encima de lo que esperabas.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, your fear usually came in about %1 under what you expected.</source>
        <translation>
            <numerusform>En %Ln petición, tu miedo quedó normalmente alrededor de %1 por debajo de lo que esperabas.</numerusform>
            <numerusform>En %Ln peticiones, tu miedo quedó normalmente alrededor de %1 por debajo de lo que esperabas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, your fear usually came in close to what you expected.</source>
        <translation>
            <numerusform>En %Ln petición, tu miedo quedó normalmente cerca de lo que esperabas.</numerusform>
            <numerusform>En %Ln peticiones, tu miedo quedó normalmente cerca de lo que esperabas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, your fear usually came in about %1 over what you expected.</source>
        <translation>
            <numerusform>En %Ln petición, tu miedo quedó normalmente alrededor de %1 por encima de lo que esperabas.</numerusform>
            <numerusform>En %Ln peticiones, tu miedo quedó normalmente alrededor de %1 por encima de lo que esperabas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One was harder than expected.</source>
        <translation>Una fue más difícil de lo esperado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were harder than expected.</source>
        <translation>
            <numerusform>%Ln fue más difícil de lo esperado.</numerusform>
            <numerusform>%Ln fueron más difíciles de lo esperado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Harder than you expected; that happens, and may be worth a smaller step.</source>
        <translation>Más difícil de lo que esperabas; a veces pasa, y quizá merezca un paso más pequeño.</translation>
    </message>
    <message numerus="yes">
        <source>The usual difference is that of the latest %Ln asks.</source>
        <translation>
            <numerusform>La diferencia habitual es la de la última petición.</numerusform>
            <numerusform>La diferencia habitual es la de las últimas %Ln peticiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 less than you expected.</source>
        <translation>%1 menos de lo que esperabas.</translation>
    </message>
    <message>
        <source>As you expected.</source>
        <translation>Como esperabas.</translation>
    </message>
    <message>
        <source>%1 more than you expected. That happens.</source>
        <translation>%1 más de lo que esperabas. A veces pasa.</translation>
    </message>
    <message>
        <source>You gave a no %1; the answer: %2.</source>
        <translation>Le diste un %1 a un no; la respuesta: %2.</translation>
    </message>
    <message numerus="yes">
        <source>In none of %Ln asks so far was it a no.</source>
        <translation>
            <numerusform>En %Ln petición hasta ahora, ningún no.</numerusform>
            <numerusform>En %Ln peticiones hasta ahora, ningún no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln asks so far it was a no.</source>
        <translation>
            <numerusform>Un no en %1 de %Ln petición hasta ahora.</numerusform>
            <numerusform>Un no en %1 de %Ln peticiones hasta ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: none of them was a no.</source>
        <translation>
            <numerusform>Un primer vistazo a %Ln petición: ningún no.</numerusform>
            <numerusform>Un primer vistazo a %Ln peticiones: ningún no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: a no in %1 of them.</source>
        <translation>
            <numerusform>Un primer vistazo a %Ln petición: un no en %1.</numerusform>
            <numerusform>Un primer vistazo a %Ln peticiones: un no en %1 de ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In none of %Ln asks was it a no.</source>
        <translation>
            <numerusform>En %Ln petición, ningún no.</numerusform>
            <numerusform>En %Ln peticiones, ningún no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln asks it was a no.</source>
        <translation>
            <numerusform>Un no en %1 de %Ln petición.</numerusform>
            <numerusform>Un no en %1 de %Ln peticiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>One ask so far: %1.</source>
        <translation>Una petición hasta ahora: %1.</translation>
    </message>
    <message>
        <source>Two asks so far: %1, then %2.</source>
        <translation>Dos peticiones hasta ahora: %1, después %2.</translation>
    </message>
    <message>
        <source>Before you ask, write down how likely a no seems; here you see how often it comes.</source>
        <translation>Antes de pedir, anota lo probable que parece un no; aquí verás cuántas veces llega.</translation>
    </message>
    <message>
        <source>You expected about %1.</source>
        <translation>Esperabas alrededor de %1.</translation>
    </message>
    <message>
        <source>Give or take: between %1 and %2 of such asks.</source>
        <translation>Más o menos: entre %1 y %2 de las peticiones así.</translation>
    </message>
    <message>
        <source>No reply counts as a no here, partly does not.</source>
        <translation>“Sin respuesta” cuenta aquí como un no; “en parte”, no.</translation>
    </message>
    <message>
        <source>How likely a no seemed</source>
        <translation>Lo probable que parecía un no</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>It was a no</source>
        <translation>Fue un no</translation>
    </message>
    <message>
        <source>%1: %2, give or take between %3 and %4.</source>
        <translation>%1: %2, más o menos entre %3 y %4.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>You expected a no</source>
        <translation>Esperabas un no</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>how often a no</source>
        <translation>cuántas veces un no</translation>
    </message>
    <message>
        <source>By how likely it seemed</source>
        <translation>Según lo probable que parecía</translation>
    </message>
    <message>
        <source>how likely a no seemed</source>
        <translation>lo probable que parecía un no</translation>
    </message>
    <message>
        <source>how often it came</source>
        <translation>cuántas veces llegó</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>How often it came</source>
        <translation>Cuántas veces llegó</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>Where a no seemed %1 likely, %Ln asks: it came %2 of the time.</source>
        <translation>
            <numerusform>Cuando un “no” parecía probable (%1), %Ln petición: llegó el %2 de las veces.</numerusform>
            <numerusform>Cuando un “no” parecía probable (%1), %Ln peticiones: llegó el %2 de las veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>How often do they really say no?</source>
        <translation>¿Cuántas veces dicen de verdad que no?</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln feared things: %2 happened.</source>
        <translation>
            <numerusform>%1, %Ln cosa temida: pasó un total de %2.</numerusform>
            <numerusform>%1, %Ln cosas temidas: pasó un total de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle you gave them %1 before and %2 afterwards.</source>
        <translation>Como valor central, les diste un %1 antes y un %2 después.</translation>
    </message>
    <message>
        <source>In the middle you gave them %1 before.</source>
        <translation>Como valor central, les diste un %1 antes.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one week, hollow before and filled afterwards; the thin lines reach from the lowest to the highest. Beneath, a week in which something feared happened is filled.</source>
        <translation>Cada par de marcas es el valor central de una semana, hueca antes y rellena después; las líneas finas van del más bajo al más alto. Debajo, está rellena la semana en que pasó algo que temías.</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one month, hollow before and filled afterwards; the thin lines reach from the lowest to the highest. Beneath, a month in which something feared happened is filled.</source>
        <translation>Cada par de marcas es el valor central de un mes, hueca antes y rellena después; las líneas finas van del más bajo al más alto. Debajo, está relleno el mes en que pasó algo que temías.</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one year, hollow before and filled afterwards; the thin lines reach from the lowest to the highest. Beneath, a year in which something feared happened is filled.</source>
        <translation>Cada par de marcas es el valor central de un año, hueca antes y rellena después; las líneas finas van del más bajo al más alto. Debajo, está relleno el año en que pasó algo que temías.</translation>
    </message>
    <message>
        <source>Feared things</source>
        <translation>Cosas temidas</translation>
    </message>
    <message>
        <source>Before, middle</source>
        <translation>Antes, valor central</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Pasaron</translation>
    </message>
    <message>
        <source>Afterwards, middle</source>
        <translation>Después, valor central</translation>
    </message>
    <message numerus="yes">
        <source>%1: you left %Ln before the answer, fear reached %2.</source>
        <translation>
            <numerusform>%1: te fuiste de %Ln antes de la respuesta, el miedo llegó a %2.</numerusform>
            <numerusform>%1: te fuiste de %Ln antes de la respuesta, el miedo llegó a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 ask, expected %2, felt %3.</source>
        <translation>%1: 1 petición, esperado %2, sentido %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln asks, in the middle expected %2, felt %3; felt between %4 and %5.</source>
        <translation>
            <numerusform>%1: %Ln petición, como valor central esperado %2, sentido %3; sentido entre %4 y %5.</numerusform>
            <numerusform>%1: %Ln peticiones, como valor central esperado %2, sentido %3; sentido entre %4 y %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one week, hollow what was expected, filled what was felt; the thin lines reach from the lowest to the highest, and the number beneath counts the asks.</source>
        <translation>Cada par de marcas es el valor central de una semana: hueca, lo esperado; rellena, lo sentido. Las líneas finas van del más bajo al más alto, y el número de debajo cuenta las peticiones.</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one month, hollow what was expected, filled what was felt; the thin lines reach from the lowest to the highest, and the number beneath counts the asks.</source>
        <translation>Cada par de marcas es el valor central de un mes: hueca, lo esperado; rellena, lo sentido. Las líneas finas van del más bajo al más alto, y el número de debajo cuenta las peticiones.</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one year, hollow what was expected, filled what was felt; the thin lines reach from the lowest to the highest, and the number beneath counts the asks.</source>
        <translation>Cada par de marcas es el valor central de un año: hueca, lo esperado; rellena, lo sentido. Las líneas finas van del más bajo al más alto, y el número de debajo cuenta las peticiones.</translation>
    </message>
    <message>
        <source>Expected, middle</source>
        <translation>Esperado, valor central</translation>
    </message>
    <message>
        <source>Felt, middle</source>
        <translation>Sentido, valor central</translation>
    </message>
    <message>
        <source>Felt, lowest</source>
        <translation>Sentido, más bajo</translation>
    </message>
    <message>
        <source>Felt, highest</source>
        <translation>Sentido, más alto</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mes a mes</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Año a año</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, in the letters of QLocale</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Fear reached %1 and was %2 on the next day.</source>
        <translation>El miedo llegó a %1 y al día siguiente era %2.</translation>
    </message>
    <message>
        <source>By the next day, mostly gone.</source>
        <translation>Al día siguiente, casi se había ido.</translation>
    </message>
    <message>
        <source>The next day, about as strong.</source>
        <translation>Al día siguiente, más o menos igual de fuerte.</translation>
    </message>
    <message>
        <source>The next day, stronger than at the time. That happens.</source>
        <translation>Al día siguiente, más fuerte que en el momento. A veces pasa.</translation>
    </message>
    <message>
        <source>By the next day, about %1 is left.</source>
        <translation>Al día siguiente queda alrededor de un %1.</translation>
    </message>
    <message>
        <source>So far, from %1 to %2 by the next day.</source>
        <translation>Hasta ahora, de %1 a %2 al día siguiente.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear went, in the middle, from %1 to %2 by the next day.</source>
        <translation>
            <numerusform>En %Ln petición hasta ahora, el miedo pasó, como valor central, de %1 a %2 al día siguiente.</numerusform>
            <numerusform>En %Ln peticiones hasta ahora, el miedo pasó, como valor central, de %1 a %2 al día siguiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>An early look: from %1 to %2 by the next day.</source>
        <translation>Un primer vistazo: de %1 a %2 al día siguiente.</translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: fear went, in the middle, from %1 to %2 by the next day.</source>
        <translation>
            <numerusform>Un primer vistazo a %Ln petición: el miedo pasó, como valor central, de %1 a %2 al día siguiente.</numerusform>
            <numerusform>Un primer vistazo a %Ln peticiones: el miedo pasó, como valor central, de %1 a %2 al día siguiente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, fear was usually as strong on the next day, about %1.</source>
        <translation>
            <numerusform>En %Ln petición, el miedo era normalmente igual de fuerte al día siguiente, alrededor de %1.</numerusform>
            <numerusform>En %Ln peticiones, el miedo era normalmente igual de fuerte al día siguiente, alrededor de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, fear usually went from about %1 to about %2 by the next day.</source>
        <translation>
            <numerusform>En %Ln petición, el miedo pasó normalmente de alrededor de %1 a alrededor de %2 al día siguiente.</numerusform>
            <numerusform>En %Ln peticiones, el miedo pasó normalmente de alrededor de %1 a alrededor de %2 al día siguiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day after an ask will show.</source>
        <translation>El día después de una petición lo mostrará.</translation>
    </message>
    <message>
        <source>A day after an ask you can say how it is with you; this shows how the sting fades.</source>
        <translation>Un día después de una petición puedes decir cuánto te afecta; aquí se ve cómo se va pasando lo que duele.</translation>
    </message>
    <message>
        <source>It bothered you about as much as you had expected.</source>
        <translation>Te afectó más o menos lo que habías esperado.</translation>
    </message>
    <message>
        <source>It usually bothered you about %1 less than you had expected.</source>
        <translation>Normalmente te afectó alrededor de %1 menos de lo que habías esperado.</translation>
    </message>
    <message>
        <source>It usually bothered you about %1 more than you had expected; that happens.</source>
        <translation>Normalmente te afectó alrededor de %1 más de lo que habías esperado; a veces pasa.</translation>
    </message>
    <message numerus="yes">
        <source>In the middle of %Ln asks: %1 at the hardest moment, %2 when written down, %3 on the next day.</source>
        <translation>
            <numerusform>Como valor central de %Ln petición: %1 en el momento más difícil, %2 al anotarlo, %3 al día siguiente.</numerusform>
            <numerusform>Como valor central de %Ln peticiones: %1 en el momento más difícil, %2 al anotarlo, %3 al día siguiente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the middle of %Ln asks: %1 at the hardest moment, %2 on the next day.</source>
        <translation>
            <numerusform>Como valor central de %Ln petición: %1 en el momento más difícil, %2 al día siguiente.</numerusform>
            <numerusform>Como valor central de %Ln peticiones: %1 en el momento más difícil, %2 al día siguiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Valor central</translation>
    </message>
    <message>
        <source>From peak to next day</source>
        <translation>Del punto más alto al día siguiente</translation>
    </message>
    <message>
        <source>at the hardest moment</source>
        <translation>en el momento más difícil</translation>
    </message>
    <message>
        <source>when written down</source>
        <translation>al anotarlo</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>al día siguiente</translation>
    </message>
    <message>
        <source>At the hardest moment</source>
        <translation>En el momento más difícil</translation>
    </message>
    <message>
        <source>When written down</source>
        <translation>Al anotarlo</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Al día siguiente</translation>
    </message>
    <message>
        <source>Expected for the next day</source>
        <translation>Esperado para el día siguiente</translation>
    </message>
    <message numerus="yes">
        <source>The thin lines are the latest %Ln.</source>
        <translation>
            <numerusform>La línea fina es la última.</numerusform>
            <numerusform>Las líneas finas son las últimas %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long does it sting?</source>
        <translation>¿Cuánto tiempo duele?</translation>
    </message>
    <message>
        <source>What others found</source>
        <translation>Lo que otros encontraron</translation>
    </message>
    <message>
        <source>People who asked strangers for something guessed too low how many would agree, by 48 % on average; more than 14,000 people were asked in all (a review, Bohns 2016).</source>
        <translation>Quienes pidieron algo a personas desconocidas calcularon demasiado bajo cuántas aceptarían, un 48&#xa0;% en promedio; en total se pidió a más de 14&#xa0;000 personas (una revisión, Bohns 2016).</translation>
    </message>
    <message>
        <source>Of the first 50 people asked to take a photo, 47 did (Zhao &amp; Epley 2022).</source>
        <translation>De las primeras 50 personas a las que se pidió sacar una foto, 47 lo hicieron (Zhao y Epley 2022).</translation>
    </message>
    <message>
        <source>Of what 29 people with generalised anxiety had predicted and written down, 91 % did not come true (LaFreniere &amp; Newman 2020).</source>
        <translation>De lo que 29 personas con ansiedad generalizada habían predicho y anotado, el 91&#xa0;% no se cumplió (LaFreniere y Newman 2020).</translation>
    </message>
    <message>
        <source>Many say yes because a refusal is awkward, so a yes alone does not show that the ask was welcome.</source>
        <translation>Muchas personas dicen que sí porque negarse resulta incómodo, así que un sí por sí solo no muestra que la petición fuera bien recibida.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a full date, in the letters of QLocale</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>left before the answer</source>
        <translation>me fui antes de la respuesta</translation>
    </message>
    <message>
        <source>did not ask</source>
        <translation>no lo pedí</translation>
    </message>
    <message>
        <source>1 ask · %1</source>
        <translation>1 petición · %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks · %1</source>
        <translation>
            <numerusform>%Ln petición · %1</numerusform>
            <numerusform>%Ln peticiones · %1</numerusform>
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
            <numerusform>%Ln petición · del %1 al %2</numerusform>
            <numerusform>%Ln peticiones · del %1 al %2</numerusform>
        </translation>
    </message>
    <message>
        <source>You left one before the answer; it is not in this figure.</source>
        <translation>De una te fuiste antes de la respuesta; no está en esta cifra.</translation>
    </message>
    <message numerus="yes">
        <source>You left %Ln before the answer; they are not in this figure.</source>
        <translation>
            <numerusform>De %Ln te fuiste antes de la respuesta; no está en esta cifra.</numerusform>
            <numerusform>De %Ln te fuiste antes de la respuesta; no están en esta cifra.</numerusform>
        </translation>
    </message>
    <message>
        <source>One you told from memory; it is not in this figure.</source>
        <translation>Una la contaste de memoria; no está en esta cifra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln you told from memory; they are not in this figure.</source>
        <translation>
            <numerusform>%Ln la contaste de memoria; no está en esta cifra.</numerusform>
            <numerusform>%Ln las contaste de memoria; no están en esta cifra.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and what was asked</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Peldaño</translation>
    </message>
</context>
<context>
    <name>Coaching</name>
    <message>
        <source>That was a big one. A smaller version teaches just as much.</source>
        <translation>Esa era grande. Una versión más pequeña enseña lo mismo.</translation>
    </message>
    <message>
        <source>What would make the next ask easier for them?</source>
        <translation>¿Qué le haría más fácil a la otra persona la próxima petición?</translation>
    </message>
    <message>
        <source>Which of these could be behind the no, whoever asked?</source>
        <translation>¿Cuál de estas cosas podría estar detrás del no, lo pidiera quien lo pidiera?</translation>
    </message>
    <message>
        <source>Harder than last time. It goes up and down for most people.</source>
        <translation>Más difícil que la última vez. A la mayoría de la gente le sube y le baja.</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>normas</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>falta de tiempo</translation>
    </message>
    <message>
        <source>tired</source>
        <translation>cansancio</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinero</translation>
    </message>
    <message>
        <source>not theirs to give</source>
        <translation>no dependía de esa persona</translation>
    </message>
    <message>
        <source>bad timing</source>
        <translation>mal momento</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Say where to write with -o FILE.</source>
        <translation>Indica dónde escribir con -o FILE.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-03-01.</source>
        <translation>--%1 admite un día, como 2026-03-01.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 0 to 1000000.</source>
        <translation>--%1 admite un número entero de 0 a 1000000.</translation>
    </message>
    <message>
        <source>--format takes one of: %1.</source>
        <translation>--format admite uno de estos: %1.</translation>
    </message>
    <message>
        <source>First day, inclusive.</source>
        <translation>Primer día, incluido.</translation>
    </message>
    <message>
        <source>Last day, inclusive.</source>
        <translation>Último día, incluido.</translation>
    </message>
    <message>
        <source>Only the ladder of this name.</source>
        <translation>Solo la escalera con este nombre.</translation>
    </message>
    <message>
        <source>The day that counts as today.</source>
        <translation>El día que cuenta como hoy.</translation>
    </message>
    <message>
        <source>Include what the notebook keeps of support.</source>
        <translation>Incluye lo que el cuaderno guarda sobre apoyo.</translation>
    </message>
    <message>
        <source>Where to write; - is standard output.</source>
        <translation>Dónde escribir; - es la salida estándar.</translation>
    </message>
    <message>
        <source>The days are written into a folder; name one after -o.</source>
        <translation>Los días se escriben en una carpeta; indica una después de -o.</translation>
    </message>
    <message>
        <source>All is well with “%1”.</source>
        <translation>Todo está bien en “%1”.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; open a backup instead.</source>
        <translation>“%1” está dañado. Se dejó como estaba; abre en su lugar una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file of the notebook, such as my.rung.</source>
        <translation>El archivo del cuaderno, como my.rung.</translation>
    </message>
    <message>
        <source>The file to write; none of that name may be there yet.</source>
        <translation>El archivo que se escribe; no puede existir ya uno con ese nombre.</translation>
    </message>
    <message>
        <source>Creates an empty notebook.</source>
        <translation>Crea un cuaderno vacío.</translation>
    </message>
    <message>
        <source>With a first ladder from the catalogue.</source>
        <translation>Con una primera escalera del catálogo.</translation>
    </message>
    <message>
        <source>Writes an invented, plausible notebook.</source>
        <translation>Escribe un cuaderno inventado y verosímil.</translation>
    </message>
    <message>
        <source>How many attempts (60).</source>
        <translation>Cuántos intentos (60).</translation>
    </message>
    <message>
        <source>Which invention (1).</source>
        <translation>Qué invención (1).</translation>
    </message>
    <message>
        <source>Its last day (today).</source>
        <translation>Su último día (hoy).</translation>
    </message>
    <message>
        <source>Writes a summary (pdf, html, md), a table (csv), the whole archive (json), or the journal as Markdown in one file (journal) or in a folder with a file a day (days).</source>
        <translation>Escribe un resumen (pdf, html, md), una tabla (csv), el archivo completo (json) o el diario como Markdown en un solo archivo (journal) o en una carpeta con un archivo por día (days).</translation>
    </message>
    <message>
        <source>Include your names of ladders and rungs, and your texts.</source>
        <translation>Incluye tus nombres de escaleras y peldaños, y tus textos.</translation>
    </message>
    <message>
        <source>Include a row for each attempt in a summary.</source>
        <translation>Incluye en un resumen una fila por cada intento.</translation>
    </message>
    <message>
        <source>pdf, html, md, csv, json, journal or days.</source>
        <translation>pdf, html, md, csv, json, journal o days.</translation>
    </message>
    <message>
        <source>What to take in: a file, or a folder of Markdown files.</source>
        <translation>Qué importar: un archivo, o una carpeta de archivos Markdown.</translation>
    </message>
    <message>
        <source>Takes in an archive, a Day One journal (JSON), a Markdown file or a folder of them; the newer record wins and nothing is deleted.</source>
        <translation>Importa un archivo completo, un diario de Day One (JSON), un archivo Markdown o una carpeta de ellos; prevalece el registro más nuevo y no se borra nada.</translation>
    </message>
    <message>
        <source>Prints the figures.</source>
        <translation>Muestra las cifras.</translation>
    </message>
    <message>
        <source>text (standard) or json.</source>
        <translation>text (estándar) o json.</translation>
    </message>
    <message>
        <source>Looks for anything wrong in the file.</source>
        <translation>Busca cualquier fallo en el archivo.</translation>
    </message>
    <message>
        <source>Writes a consistent, verified copy.</source>
        <translation>Escribe una copia coherente y verificada.</translation>
    </message>
    <message>
        <source>Usage: rung %1 %2</source>
        <translation>Uso: rung %1 %2</translation>
    </message>
    <message>
        <source>Commands, without a window (rung COMMAND --help says more):</source>
        <translation>Órdenes, sin ventana (rung COMMAND --help dice más):</translation>
    </message>
    <message>
        <source>There is no command “%1”; rung --help lists them.</source>
        <translation>No existe la orden “%1”; rung --help las enumera.</translation>
    </message>
    <message>
        <source>There is no ladder “%1”; the notebook has none yet.</source>
        <translation>No hay ninguna escalera “%1”; el cuaderno todavía no tiene ninguna.</translation>
    </message>
    <message>
        <source>There is no ladder “%1”. The ladders are: %2.</source>
        <translation>No hay ninguna escalera “%1”. Las escaleras son: %2.</translation>
    </message>
    <message>
        <source>Small asks</source>
        <translation>Peticiones pequeñas</translation>
    </message>
    <message>
        <source>Passphrase or recovery code: </source>
        <translation>Frase de contraseña o código de recuperación: </translation>
    </message>
    <message>
        <source>Another copy of it, which is only read.</source>
        <translation>Otra copia del cuaderno, que solo se lee.</translation>
    </message>
    <message>
        <source>Brings another copy of the notebook into this one; the newer record wins and nothing is deleted.</source>
        <translation>Combina otra copia del cuaderno con este; prevalece el registro más nuevo y no se borra nada.</translation>
    </message>
    <message>
        <source>The damaged file, which is only read.</source>
        <translation>El archivo dañado, que solo se lee.</translation>
    </message>
    <message>
        <source>Brings over what can be read of a damaged notebook, and lists what could not.</source>
        <translation>Rescata lo que se puede leer de un cuaderno dañado y enumera lo que no.</translation>
    </message>
    <message>
        <source>What it was before is in “%1”.</source>
        <translation>Como era antes está en “%1”.</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
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
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
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
        <translation>India</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
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
        <translation>¿Podría la otra persona decir que no en dos segundos y seguir con su día?</translation>
    </message>
    <message>
        <source>Fine if a friend of theirs were watching?</source>
        <translation>¿Estaría bien si lo viera una amistad suya?</translation>
    </message>
    <message>
        <source>Is everything you will say true?</source>
        <translation>¿Es verdad todo lo que vas a decir?</translation>
    </message>
    <message>
        <source>May you ask again, only someone else, or once?</source>
        <translation>¿Se puede pedir otra vez, solo a otra persona o una sola vez?</translation>
    </message>
    <message>
        <source>A short question at a quiet moment, with nobody waiting behind you, is easy to turn down.</source>
        <translation>Una pregunta corta en un momento tranquilo, sin nadie esperando detrás, es fácil de rechazar.</translation>
    </message>
    <message>
        <source>If it would look odd from the side, there is often a smaller or more open version.</source>
        <translation>Si visto desde fuera resultaría raro, a menudo hay una versión más pequeña o más abierta.</translation>
    </message>
    <message>
        <source>It needs no story. “I wanted to ask you something” is a true beginning.</source>
        <translation>No hace falta ninguna historia. “Quería preguntarte algo” es un comienzo verdadero.</translation>
    </message>
    <message>
        <source>Where a second ask would press somebody, choose someone else, or once.</source>
        <translation>Si pedirlo otra vez presionaría a alguien, elige a otra persona, o una sola vez.</translation>
    </message>
    <message>
        <source>Being followed, touched or alone with someone at night can frighten people. Is there a version in the open?</source>
        <translation>Que alguien siga a otra persona, la toque o se quede a solas con ella de noche puede asustarla. ¿Hay una versión a la vista de todos?</translation>
    </message>
    <message>
        <source>They may not feel free to refuse you. Is there somebody who could say no easily?</source>
        <translation>Puede que no sienta libertad para negarse. ¿Hay alguien que pueda decir que no con facilidad?</translation>
    </message>
    <message>
        <source>A no to something true teaches you more. Does it work without pretending?</source>
        <translation>Un no a algo verdadero te enseña más. ¿Funciona sin fingir?</translation>
    </message>
    <message>
        <source>They did not choose to be filmed or pranked. Does it work without?</source>
        <translation>Esa persona no eligió que la grabaran ni que le hicieran una broma. ¿Funciona sin eso?</translation>
    </message>
    <message>
        <source>They already answered. Is there someone else to ask?</source>
        <translation>Esa persona ya respondió. ¿Hay otra a quien pedírselo?</translation>
    </message>
</context>
<context>
    <name>DataError</name>
    <message>
        <source>This is not JSON: it cannot be read from byte %1 on.</source>
        <translation>Esto no es JSON: no se puede leer a partir del byte %1.</translation>
    </message>
    <message>
        <source>An object with named fields belongs here.</source>
        <translation>Aquí va un objeto con campos con nombre.</translation>
    </message>
    <message>
        <source>A text belongs here.</source>
        <translation>Aquí va un texto.</translation>
    </message>
    <message>
        <source>This text has characters that cannot be kept.</source>
        <translation>Este texto tiene caracteres que no se pueden conservar.</translation>
    </message>
    <message>
        <source>A list of texts belongs here.</source>
        <translation>Aquí va una lista de textos.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 belongs here.</source>
        <translation>Aquí va un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>Only true or false belongs here.</source>
        <translation>Aquí solo va true o false.</translation>
    </message>
    <message>
        <source>This field is missing.</source>
        <translation>Falta este campo.</translation>
    </message>
    <message>
        <source>A list belongs here.</source>
        <translation>Aquí va una lista.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1” no es ninguno de estos: %2.</translation>
    </message>
    <message>
        <source>The field “%1” is not known here.</source>
        <translation>El campo “%1” no se conoce aquí.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
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
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>it has no date that can be read</source>
        <translation>no tiene una fecha que se pueda leer</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>no tiene texto</translation>
    </message>
    <message>
        <source>its text cannot be read</source>
        <translation>su texto no se puede leer</translation>
    </message>
    <message>
        <source>it is in there twice</source>
        <translation>aparece dos veces</translation>
    </message>
    <message>
        <source>the tag “%1” is too long</source>
        <translation>la etiqueta “%1” es demasiado larga</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an entry, why it stays out</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>pictures, sounds or films: %1</source>
        <translation>imágenes, sonidos o películas: %1</translation>
    </message>
    <message>
        <source>There are no journal entries in it.</source>
        <translation>No hay entradas de diario ahí.</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Ladder added.</source>
        <translation>Escalera añadida.</translation>
    </message>
    <message>
        <source>the new ladder</source>
        <translation>la escalera nueva</translation>
    </message>
    <message>
        <source>Ladder changed.</source>
        <translation>Escalera cambiada.</translation>
    </message>
    <message>
        <source>the change to the ladder</source>
        <translation>el cambio en la escalera</translation>
    </message>
    <message>
        <source>Ladder put in the trash.</source>
        <translation>Escalera en la papelera.</translation>
    </message>
    <message>
        <source>putting the ladder in the trash</source>
        <translation>enviar la escalera a la papelera</translation>
    </message>
    <message>
        <source>Ladder is back.</source>
        <translation>La escalera está de vuelta.</translation>
    </message>
    <message>
        <source>bringing the ladder back</source>
        <translation>recuperar la escalera</translation>
    </message>
    <message>
        <source>Added to the ladder.</source>
        <translation>Añadido a la escalera.</translation>
    </message>
    <message>
        <source>the addition to the ladder</source>
        <translation>lo añadido a la escalera</translation>
    </message>
    <message>
        <source>Rung changed.</source>
        <translation>Peldaño cambiado.</translation>
    </message>
    <message>
        <source>the change to the rung</source>
        <translation>el cambio en el peldaño</translation>
    </message>
    <message>
        <source>Order changed.</source>
        <translation>Orden cambiado.</translation>
    </message>
    <message>
        <source>the new order</source>
        <translation>el orden nuevo</translation>
    </message>
    <message>
        <source>Rung put in the trash.</source>
        <translation>Peldaño en la papelera.</translation>
    </message>
    <message>
        <source>putting the rung in the trash</source>
        <translation>enviar el peldaño a la papelera</translation>
    </message>
    <message>
        <source>Rung is back.</source>
        <translation>El peldaño está de vuelta.</translation>
    </message>
    <message>
        <source>bringing the rung back</source>
        <translation>recuperar el peldaño</translation>
    </message>
    <message>
        <source>Plan saved.</source>
        <translation>Plan guardado.</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>el plan</translation>
    </message>
    <message>
        <source>Plan changed.</source>
        <translation>Plan cambiado.</translation>
    </message>
    <message>
        <source>the change to the plan</source>
        <translation>el cambio en el plan</translation>
    </message>
    <message>
        <source>Put off.</source>
        <translation>Aplazado.</translation>
    </message>
    <message>
        <source>putting it off</source>
        <translation>el aplazamiento</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>la entrada</translation>
    </message>
    <message>
        <source>Entry changed.</source>
        <translation>Entrada cambiada.</translation>
    </message>
    <message>
        <source>the change to the entry</source>
        <translation>el cambio en la entrada</translation>
    </message>
    <message>
        <source>Moved to the other rung.</source>
        <translation>Movida al otro peldaño.</translation>
    </message>
    <message>
        <source>the move to the other rung</source>
        <translation>el traslado al otro peldaño</translation>
    </message>
    <message>
        <source>Put in the trash.</source>
        <translation>En la papelera.</translation>
    </message>
    <message>
        <source>putting the entry in the trash</source>
        <translation>enviar la entrada a la papelera</translation>
    </message>
    <message>
        <source>The entry is back.</source>
        <translation>La entrada está de vuelta.</translation>
    </message>
    <message>
        <source>bringing the entry back</source>
        <translation>recuperar la entrada</translation>
    </message>
    <message>
        <source>Answer saved.</source>
        <translation>Respuesta guardada.</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la respuesta</translation>
    </message>
    <message>
        <source>Saved in the journal.</source>
        <translation>Guardado en el diario.</translation>
    </message>
    <message>
        <source>what was written</source>
        <translation>lo escrito</translation>
    </message>
    <message>
        <source>Text changed.</source>
        <translation>Texto cambiado.</translation>
    </message>
    <message>
        <source>the change to the text</source>
        <translation>el cambio en el texto</translation>
    </message>
    <message>
        <source>Text put in the trash.</source>
        <translation>Texto en la papelera.</translation>
    </message>
    <message>
        <source>putting the text in the trash</source>
        <translation>enviar el texto a la papelera</translation>
    </message>
    <message>
        <source>The text is back.</source>
        <translation>El texto está de vuelta.</translation>
    </message>
    <message>
        <source>bringing the text back</source>
        <translation>recuperar el texto</translation>
    </message>
    <message>
        <source>Your contact is saved.</source>
        <translation>Tu contacto está guardado.</translation>
    </message>
    <message>
        <source>the change of contact</source>
        <translation>el cambio de contacto</translation>
    </message>
    <message>
        <source>Put away for now.</source>
        <translation>Apartado por ahora.</translation>
    </message>
    <message>
        <source>putting the card away</source>
        <translation>apartar la tarjeta</translation>
    </message>
    <message>
        <source>Today is quiet.</source>
        <translation>Hoy es un día tranquilo.</translation>
    </message>
    <message>
        <source>the quiet day</source>
        <translation>el día tranquilo</translation>
    </message>
    <message>
        <source>Taken in.</source>
        <translation>Importado.</translation>
    </message>
    <message>
        <source>what was taken in</source>
        <translation>lo importado</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>EntryDetails</name>
    <message>
        <source>The ask</source>
        <translation>La petición</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Quién y dónde</translation>
    </message>
    <message>
        <source>To leave out</source>
        <translation>Por dejar</translation>
    </message>
    <message>
        <source>To a no</source>
        <translation>Ante un no</translation>
    </message>
    <message>
        <source>Urge to avoid it</source>
        <translation>Ganas de evitarlo</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Obstáculo</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Manejo</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>Fear afterwards</source>
        <translation>Miedo después</translation>
    </message>
    <message>
        <source>Safety habits</source>
        <translation>Conductas de seguridad</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Emoción</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Shown to be unwelcome</source>
        <translation>Mostró incomodidad</translation>
    </message>
    <message>
        <source>Bothered a day later</source>
        <translation>Malestar al día siguiente</translation>
    </message>
    <message>
        <source>Replaying it</source>
        <translation>Darle vueltas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>EntryParts</name>
    <message>
        <source>did not happen</source>
        <translation>no pasó</translation>
    </message>
    <message>
        <source>partly happened</source>
        <translation>pasó en parte</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>pasó</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
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
        <translation>Escrito primero, %1: “%2”</translation>
    </message>
    <message>
        <source>Later, %1: “%2”</source>
        <translation>Más tarde, %1: “%2”</translation>
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
        <translation>Imprimir el resumen</translation>
    </message>
    <message>
        <source>Summary as PDF</source>
        <translation>Resumen en PDF</translation>
    </message>
    <message>
        <source>Everything, with every word, to keep or to take to another computer. Rung can import it again.</source>
        <translation>Todo, con cada palabra, para conservarlo o llevarlo a otro equipo. Rung puede volver a importarlo.</translation>
    </message>
    <message>
        <source>A row for each attempt, for a spreadsheet.</source>
        <translation>Una fila por cada intento, para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>The summary as plain text with headings.</source>
        <translation>El resumen como texto sencillo con títulos.</translation>
    </message>
    <message>
        <source>The summary as a page for a browser.</source>
        <translation>El resumen como página para un navegador.</translation>
    </message>
    <message>
        <source>Your entries and texts, as one document with headings (Markdown).</source>
        <translation>Tus entradas y textos, como un solo documento con títulos (Markdown).</translation>
    </message>
    <message>
        <source>Your entries and texts, in a folder with a document for each day (Markdown), as other journals read it.</source>
        <translation>Tus entradas y textos, en una carpeta con un documento por cada día (Markdown), tal como los leen otros diarios.</translation>
    </message>
    <message>
        <source>Figures and charts, to keep or to bring along to a therapist.</source>
        <translation>Cifras y gráficos, para conservarlos o llevarlos a terapia.</translation>
    </message>
    <message>
        <source>rung archive %1</source>
        <translation>rung archivo completo %1</translation>
    </message>
    <message>
        <source>rung journal %1</source>
        <translation>rung diario %1</translation>
    </message>
    <message>
        <source>rung summary %1</source>
        <translation>rung resumen %1</translation>
    </message>
</context>
<context>
    <name>FailureBoundary</name>
    <message>
        <source>Something did not work, and what was saved before is safe. Please try again. (%1)</source>
        <translation>Algo no funcionó, y lo que se guardó antes está a salvo. Inténtalo de nuevo, por favor. (%1)</translation>
    </message>
</context>
<context>
    <name>FearedEdit</name>
    <message>
        <source>no|a no|the no|they say no|they&apos;ll say no|they will say no|he says no|she says no|being refused|they refuse|they refuse me|rejection|being rejected|i get rejected|they reject me|they turn me down|being turned down</source>
        <extracomment>Ways to write that the no itself is feared, lower case, without a full stop, separated by &quot;|&quot;.</extracomment>
        <translation>no|un no|el no|que no|dicen que no|me dicen que no|dicen no|me dicen no|digan que no|que digan que no|que me digan que no|que me digan no|dirán que no|me dirán que no|van a decir que no|me van a decir que no|dice que no|me dice que no|dirá que no|me dirá que no|que diga que no|que me diga que no|recibir un no|una negativa|la negativa|se niegan|que se nieguen|se niega|que se niegue|me lo niegan|rechazo|el rechazo|un rechazo|ser rechazado|ser rechazada|me rechazan|que me rechacen|me van a rechazar|me rechaza|que me rechace</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Asking kindly</source>
        <translation>Pedir con amabilidad</translation>
    </message>
    <message>
        <source>The people you ask did not sign up for your practice. Nothing that puts them in a spot; polite and respectful; no lies and no manipulation. Take a no well and thank them.</source>
        <translation>Las personas a las que pides no se apuntaron a tu práctica. Nada que las ponga en un aprieto; con cortesía y respeto; sin mentiras y sin manipular. Toma bien un no y da las gracias.</translation>
    </message>
    <message>
        <source>Four questions help with a step of your own:</source>
        <translation>Cuatro preguntas ayudan con un paso propio:</translation>
    </message>
    <message>
        <source>• Could they say no in two seconds and get on with their day?</source>
        <translation>• ¿Podría la otra persona decir que no en dos segundos y seguir con su día?</translation>
    </message>
    <message>
        <source>• Would it be fine if a friend of theirs were watching?</source>
        <translation>• ¿Estaría bien si lo viera una amistad suya?</translation>
    </message>
    <message>
        <source>• Is everything you will say true?</source>
        <translation>• ¿Es verdad todo lo que vas a decir?</translation>
    </message>
    <message>
        <source>• May you ask again, only someone else, or once?</source>
        <translation>• ¿Se puede pedir otra vez, solo a otra persona o una sola vez?</translation>
    </message>
    <message>
        <source>Some things are better left out: filming and pranks; pretending and lying; following, touching, being alone with somebody at night; the same person again after a no, because they already answered. Children, patients, tenants and people who work for you may not feel free to refuse.</source>
        <translation>Hay cosas que es mejor dejar fuera: grabar y hacer bromas; fingir y mentir; seguir a alguien, tocar, quedarse a solas con alguien de noche; la misma persona otra vez después de un no, porque ya respondió. Niños, pacientes, inquilinos y personas que trabajan para ti quizá no sientan libertad para negarse.</translation>
    </message>
    <message>
        <source>If somebody said or showed that it was unwelcome: what would make the next ask easier for them?</source>
        <translation>Si alguien dijo o mostró que le incomodaba: ¿qué le haría más fácil la próxima petición?</translation>
    </message>
    <message>
        <source>Being kind to yourself</source>
        <translation>Ser amable contigo</translation>
    </message>
    <message>
        <source>Be as kind to yourself as to the people you ask. What would you tell a friend who had just tried the same?</source>
        <translation>Sé tan amable contigo como con las personas a las que pides. ¿Qué le dirías a un amigo o una amiga que acabara de intentar lo mismo?</translation>
    </message>
    <message>
        <source>A no tells something about the moment and little about the one who asked. Reasons that would hold for anyone: rules, busy, tired, money, not theirs to give, bad timing.</source>
        <translation>Un no dice algo del momento y poco de quien pidió. Razones que valdrían para cualquiera: normas, falta de tiempo, cansancio, dinero, no dependía de esa persona, mal momento.</translation>
    </message>
    <message>
        <source>Leaving before the answer, or not asking today, is an entry like any other. So is a plan put off until tomorrow.</source>
        <translation>Irse antes de la respuesta, o no pedir hoy, es una entrada como cualquier otra. También lo es un plan aplazado hasta mañana.</translation>
    </message>
    <message>
        <source>Going over it again and again feeds the fear. So writing about it is offered with two short questions at most and a soft mark at ten minutes. Stop whenever you like.</source>
        <translation>Darle vueltas una y otra vez alimenta el miedo. Por eso, escribir sobre ello se ofrece con dos preguntas cortas como máximo y una señal suave a los diez minutos. Puedes parar cuando quieras.</translation>
    </message>
    <message>
        <source>One line to tell yourself next time is enough. It comes back to you on Today.</source>
        <translation>Una frase que decirte la próxima vez es suficiente. Vuelve a ti en la página “Hoy”.</translation>
    </message>
    <message>
        <source>Common traps</source>
        <translation>Trampas frecuentes</translation>
    </message>
    <message>
        <source>• Starting too big. A smaller step, or one in between, costs nothing.</source>
        <translation>• Empezar demasiado grande. Un paso más pequeño, o uno intermedio, no cuesta nada.</translation>
    </message>
    <message>
        <source>• Being rude or inappropriate. That practises something else, and another person pays for it.</source>
        <translation>• Actuar con mala educación o de forma inapropiada. Eso practica otra cosa, y la paga otra persona.</translation>
    </message>
    <message>
        <source>• Taking a no personally. It was an answer to a question, at that moment.</source>
        <translation>• Tomarse un no como algo personal. Fue una respuesta a una pregunta, en ese momento.</translation>
    </message>
    <message>
        <source>• Expecting a straight line up. It goes up and down for most people.</source>
        <translation>• Esperar una línea recta hacia arriba. Para la mayoría de la gente, sube y baja.</translation>
    </message>
    <message>
        <source>• Leaning on safety habits: hurrying, apologising, a script, a joke, looking away. One at a time can be left out on purpose.</source>
        <translation>• Apoyarse en conductas de seguridad: darse prisa, disculparse, llevar un guion, bromear, apartar la mirada. Se puede dejar fuera una cada vez, a propósito.</translation>
    </message>
    <message>
        <source>When it goes up and down</source>
        <translation>Cuando sube y baja</translation>
    </message>
    <message>
        <source>A few hard days are normal. One hard day, or one alarm, never makes Rung send you down: the same step, or one smaller, is then your choice.</source>
        <translation>Unos cuantos días difíciles son normales. Un día difícil, o una alarma, nunca hace que Rung te mande hacia abajo: el mismo paso, o uno más pequeño, queda entonces a tu elección.</translation>
    </message>
    <message>
        <source>Climbing can hide progress: as the steps grow, the fear you write down may rise while you improve. So Rung compares every ask with the number of its own step.</source>
        <translation>Subir puede ocultar el progreso: a medida que los pasos crecen, el miedo que anotas puede aumentar mientras mejoras. Por eso Rung compara cada petición con el número de su propio paso.</translation>
    </message>
    <message>
        <source>Fear need not fall for a step to settle. Carrying it counts.</source>
        <translation>El miedo no tiene por qué bajar para que un paso se asiente. Sobrellevarlo cuenta.</translation>
    </message>
    <message>
        <source>Where there is no clear direction yet, that is said as the normal thing it is. Harder than you expected happens, and may be worth a smaller step.</source>
        <translation>Cuando todavía no hay una dirección clara, se dice como lo normal que es. Que sea más difícil de lo que esperabas a veces pasa, y quizá merezca un paso más pequeño.</translation>
    </message>
    <message>
        <source>When professional support is the better place</source>
        <translation>Cuándo es mejor el apoyo profesional</translation>
    </message>
    <message>
        <source>The practice is not for every day and not for everyone. If several of these are you, do this together with a therapist; Rung can come along.</source>
        <translation>La práctica no es para todos los días ni para todo el mundo. Si varias de estas cosas te pasan, haz esto junto con un terapeuta; Rung puede acompañarte.</translation>
    </message>
    <message>
        <source>• Distress grows instead of easing.</source>
        <translation>• El malestar crece en lugar de aliviarse.</translation>
    </message>
    <message>
        <source>• A refusal, or the mere thought of one, brings panic, deep sadness, shame or despair.</source>
        <translation>• Un rechazo, o solo pensar en uno, trae pánico, tristeza profunda, vergüenza o desesperación.</translation>
    </message>
    <message>
        <source>• Your body answers with an alarm, or an old trauma does.</source>
        <translation>• Tu cuerpo responde con una alarma, o lo hace un trauma antiguo.</translation>
    </message>
    <message>
        <source>• You keep dodging, or you keep scolding yourself.</source>
        <translation>• Sigues evitándolo, o sigues regañándote.</translation>
    </message>
    <message>
        <source>• Old wounds open.</source>
        <translation>• Se abren viejas heridas.</translation>
    </message>
    <message>
        <source>• You cannot find steps, or all of it is too much.</source>
        <translation>• No encuentras pasos, o todo es demasiado.</translation>
    </message>
    <message>
        <source>• You have thoughts of hurting yourself, or daily life suffers.</source>
        <translation>• Piensas en hacerte daño, o tu vida diaria se resiente.</translation>
    </message>
    <message>
        <source>New chest pain, fainting or trouble breathing is a medical question, whatever may have brought it on.</source>
        <translation>Un dolor de pecho nuevo, un desmayo o una dificultad para respirar es una cuestión médica, sea lo que sea lo que lo haya provocado.</translation>
    </message>
    <message>
        <source>Finding a therapist for exposure or CBT</source>
        <translation>Encontrar terapeuta de exposición o TCC</translation>
    </message>
    <message>
        <source>Look for somebody who works with exposure, or with CBT, which is short for cognitive behavioural therapy. They also see what else may be behind it.</source>
        <translation>Busca a alguien que trabaje con exposición o con TCC, siglas de terapia cognitivo-conductual. También ve qué más puede haber detrás.</translation>
    </message>
    <message>
        <source>A first question can be short: “I am afraid of being refused and I avoid asking. Do you work with exposure?” Asking two or three people is fine, and so is a no.</source>
        <translation>Una primera pregunta puede ser corta: “Me da miedo que me digan que no y evito pedir. ¿Trabajas con exposición?”. Preguntar a dos o tres personas está bien, y que te digan que no, también.</translation>
    </message>
    <message>
        <source>If you do not know where to begin, a doctor you trust may know whom to ask near you.</source>
        <translation>Si no sabes por dónde empezar, un médico o una médica de confianza puede saber a quién preguntar cerca de ti.</translation>
    </message>
    <message>
        <source>You can bring your ladder and the summary as one page, with your texts only if you want that.</source>
        <translation>Puedes llevar tu escalera y el resumen en una página, con tus textos solo si tú quieres.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>For example: %1, %2, %3.</source>
        <translation>Por ejemplo: %1, %2, %3.</translation>
    </message>
    <message>
        <source>Beginner: small, even silly things with next to nothing at stake.</source>
        <translation>Inicial: cosas pequeñas, incluso tontas, en las que casi no hay nada en juego.</translation>
    </message>
    <message>
        <source>Intermediate: things you would quite like, asked of people who may well say no.</source>
        <translation>Intermedio: cosas que te gustaría conseguir, pedidas a gente que bien puede decir que no.</translation>
    </message>
    <message>
        <source>Advanced: things that matter to you.</source>
        <translation>Avanzado: cosas que te importan.</translation>
    </message>
    <message>
        <source>The practice</source>
        <translation>La práctica</translation>
    </message>
    <message>
        <source>Kindness, and hard days</source>
        <translation>Amabilidad y días difíciles</translation>
    </message>
    <message>
        <source>What Rung works out</source>
        <translation>Lo que Rung calcula</translation>
    </message>
    <message>
        <source>Why this step</source>
        <translation>Por qué este paso</translation>
    </message>
    <message>
        <source>Rung works the next step out anew from what you logged. It is an offer, and you can take any other.</source>
        <translation>Rung calcula de nuevo el siguiente paso a partir de lo que registraste. Es una propuesta, y puedes tomar cualquier otro.</translation>
    </message>
    <message>
        <source>A step is settled when the last ask was easy (fear of 20 or less, handled at 8 or more), when fear stayed at 30 or less twice in a row, or when it was to be asked only once and was asked. Easy asks with two or more safety habits, or after a drink, do not count for this.</source>
        <translation>Un paso está asentado cuando la última petición fue fácil (miedo de 20 o menos, manejo de 8 o más), cuando el miedo se quedó en 30 o menos dos veces seguidas, o cuando era para pedir una sola vez y se pidió. Las peticiones fáciles con dos o más conductas de seguridad, o después de una copa, no cuentan para esto.</translation>
    </message>
    <message>
        <source>It is settled as well after three asks on two days or more, when two of three things hold: fear came down to 35 or to half, the feared thing now seems unlikely (20 % or less) or half as likely, and you handled the last two at 7 or more. Six asks on two days or more are enough as well, when you handled the last two so, even if the fear stayed.</source>
        <translation>También está asentado después de tres peticiones en dos días o más, cuando se cumplen dos de tres cosas: el miedo bajó a 35 o a la mitad, lo que temías parece ahora improbable (20&#xa0;% o menos) o la mitad de probable, y manejaste las dos últimas con 7 o más. También bastan seis peticiones en dos días o más cuando manejaste así las dos últimas, aunque el miedo haya seguido ahí.</translation>
    </message>
    <message>
        <source>Next comes the lowest step that is not settled and within reach: up to 40 in the beginning, and later up to 15 above the level you have reached. Until a step is settled, it comes back with one thing changed. After six asks on it another step nearby is offered instead.</source>
        <translation>Después viene el paso más bajo que no está asentado y queda a tu alcance: hasta 40 al principio, y más adelante hasta 15 por encima del nivel al que llegaste. Mientras un paso no se asienta, vuelve con una cosa cambiada. Después de seis peticiones en él, se ofrece en su lugar otro paso cercano.</translation>
    </message>
    <message>
        <source>A smaller step is offered after repeated panic on it, after two attempts in a row that did not get as far as asking, after two asks in a row at 85 or more, or when fear rises over three asks in a row, by 20 or more in all, to 60 or more. These reasons lapse after 30 days.</source>
        <translation>Se ofrece un paso más pequeño después de pánico repetido en él, después de dos intentos seguidos en los que no se llegó a pedir, después de dos peticiones seguidas con 85 o más, o cuando el miedo sube a lo largo de tres peticiones seguidas, 20 o más en total, hasta 60 o más. Estas razones caducan a los 30 días.</translation>
    </message>
    <message>
        <source>Where the gap to the next step is too wide, Rung suggests one in between. After more than 60 days away it begins with something you know.</source>
        <translation>Cuando el hueco hasta el siguiente paso es demasiado grande, Rung sugiere uno intermedio. Tras más de 60 días fuera, empieza con algo que ya conoces.</translation>
    </message>
    <message>
        <source>Why Rung asks whether a step is too big</source>
        <translation>Por qué Rung pregunta si un paso es demasiado grande</translation>
    </message>
    <message>
        <source>It asks when a step lies beyond what is within reach, when you expect more than 15 above that, or when you expect more than 40 and have made fewer than three asks in all.</source>
        <translation>Pregunta cuando un paso queda más allá de tu alcance, cuando esperas más de 15 por encima de eso, o cuando esperas más de 40 y llevas menos de tres peticiones en total.</translation>
    </message>
    <message>
        <source>There are three ways on, and none is locked: a nearer step; a step in between; keep it, because you have thought about it.</source>
        <translation>Hay tres caminos, y ninguno está cerrado: un paso más cercano; un paso intermedio; mantenerlo, porque ya lo pensaste.</translation>
    </message>
    <message>
        <source>Where you marked that a no could cost something not easily replaced, it asks about that as well.</source>
        <translation>Si marcaste que un “no” podría costar algo que no se reemplaza con facilidad, también pregunta por eso.</translation>
    </message>
    <message>
        <source>How the figures are computed</source>
        <translation>Cómo se calculan las cifras</translation>
    </message>
    <message>
        <source>Where a guess is needed, only guesses written before asking count. What you told from memory stays in the counts of answers and in the curve of your fear. Attempts you left before the answer are drawn with a cross and are in no figure; the text says how many there are.</source>
        <translation>Donde hace falta una predicción, solo cuentan las escritas antes de pedir. Lo que contaste de memoria se queda en el recuento de respuestas y en la curva de tu miedo. Los intentos de los que te fuiste antes de la respuesta se dibujan con una cruz y no están en ninguna cifra; el texto dice cuántos hay.</translation>
    </message>
    <message>
        <source>The usual difference: each ask gives expected minus felt. Rung averages every pair of these differences and takes the middle one (Hodges and Lehmann), so that a single odd day weighs little. “Give or take” is the 95 % interval that belongs to it, shown from six asks on.</source>
        <translation>La diferencia habitual: cada petición da lo esperado menos lo sentido. Rung promedia cada par de estas diferencias y toma el valor central (Hodges y Lehmann), para que un solo día raro pese poco. “Más o menos” es el intervalo del 95&#xa0;% que le corresponde, y se muestra a partir de seis peticiones.</translation>
    </message>
    <message>
        <source>How often: a share of the asks, with Wilson&apos;s 95 % interval. No reply counts as a no, partly does not. With the thing you feared, partly counts as happened, so that nothing is flattered.</source>
        <translation>Cuántas veces: una proporción de las peticiones, con el intervalo de Wilson del 95&#xa0;%. “Sin respuesta” cuenta como un no; “en parte”, no. En lo que temías, “en parte” cuenta como que pasó, para que nada quede adornado.</translation>
    </message>
    <message>
        <source>How well you guessed a no: your likelihoods are put into five groups, each shown from three asks on, beside how often it really was a no.</source>
        <translation>Lo bien que predijiste un no: tus probabilidades se reparten en cinco grupos, cada uno mostrado a partir de tres peticiones, junto a las veces que de verdad fue un no.</translation>
    </message>
    <message>
        <source>Is it getting easier: felt fear minus the number of the step, drawn as a smoothed line. A direction (Theil and Sen) is named from eight asks on, when chance explains it badly (Mann and Kendall, one in twenty) and it adds up to ten points or more. From nine asks on it also has to hold without the latest one.</source>
        <translation>Se está haciendo más fácil: el miedo sentido menos el número del paso, dibujado como una línea suavizada. Se nombra una dirección (Theil y Sen) a partir de ocho peticiones, cuando el azar la explica mal (Mann y Kendall, uno de cada veinte) y suma diez puntos o más. A partir de nueve peticiones, también tiene que mantenerse sin la última.</translation>
    </message>
    <message>
        <source>With few asks Rung says little: one or two are shown as they are, from three the middle of them so far, from five an early look, from ten how well you guess. The usual difference and the direction look at the latest 200.</source>
        <translation>Con pocas peticiones, Rung dice poco: una o dos se muestran tal cual; a partir de tres, su valor central hasta ahora; a partir de cinco, un primer vistazo; a partir de diez, lo bien que predices. La diferencia habitual y la dirección miran las últimas 200.</translation>
    </message>
    <message>
        <source>Nothing random is used: the same record gives the same sentence each time.</source>
        <translation>No se usa nada aleatorio: los mismos datos dan siempre el mismo texto.</translation>
    </message>
    <message>
        <source>When Rung steps back</source>
        <translation>Cuándo da Rung un paso atrás</translation>
    </message>
    <message>
        <source>Rung looks at your own record for signs that the practice weighs more than it helps: fear that keeps growing, repeated alarms of the body, steps that are put off again and again, hard words to yourself, a sting that stays.</source>
        <translation>Rung mira en tu propio registro si hay señales de que la práctica pesa más de lo que ayuda: un miedo que no deja de crecer, alarmas repetidas del cuerpo, pasos que se aplazan una y otra vez, palabras duras contigo, algo que sigue doliendo.</translation>
    </message>
    <message>
        <source>Then it says so, in one quiet line or on an amber card, and on the card it lets its advice rest. You can put either away: the line rests for 7 days, the card for 14. After two amber cards within 30 days it names a therapist who works with exposure or CBT.</source>
        <translation>Entonces lo dice, en un aviso discreto o en una tarjeta ámbar, y con la tarjeta deja descansar sus consejos. Puedes apartar cualquiera de los dos: el aviso descansa 7 días; la tarjeta, 14. Después de dos tarjetas ámbar en 30 días, menciona a un terapeuta que trabaje con exposición o TCC.</translation>
    </message>
    <message>
        <source>It also looks for words about not wanting to live or about hurting yourself, in the texts of the last 14 days. Where it finds some from today, Today shows whom to call instead of a next step, until you lift it with one press. You can ask for that yourself under Talk to someone: Make today quiet.</source>
        <translation>También busca palabras sobre no querer vivir o sobre hacerte daño en los textos de los últimos 14 días. Si encuentra algunas de hoy, la página “Hoy” muestra a quién llamar en lugar de un siguiente paso, hasta que tú lo quites con un toque. También puedes pedirlo tú en “Hablar con alguien”: “Hoy, día tranquilo”.</translation>
    </message>
    <message>
        <source>These words are looked for in English only. No other language has a list until somebody who works with people in that language has written one. Most findings are no danger at all, and missing some is certain; Talk to someone never depends on it.</source>
        <translation>Estas palabras solo se buscan en inglés. Ningún otro idioma tiene una lista hasta que alguien que trabaje con personas en ese idioma haya escrito una. La mayoría de los hallazgos no son ningún peligro, y es seguro que algunos se escapan; “Hablar con alguien” nunca depende de ello.</translation>
    </message>
    <message>
        <source>None of this is a diagnosis. It is worked out anew each time and never stored, apart from what you put away. Nothing of it blocks writing, exporting or deleting.</source>
        <translation>Nada de esto es un diagnóstico. Se calcula de nuevo cada vez y nunca se guarda, salvo lo que apartas. Nada de ello bloquea escribir, exportar ni borrar.</translation>
    </message>
    <message>
        <source>What this program knows, and where</source>
        <translation>Qué sabe este programa y dónde lo guarda</translation>
    </message>
    <message>
        <source>What you write is in one file on this computer, readable by your account alone. Drafts of open forms are in a small file of their own. Rung sends nothing anywhere and uses no network.</source>
        <translation>Lo que escribes está en un archivo en este equipo, que solo tu cuenta puede leer. Los borradores de los formularios abiertos están en un pequeño archivo aparte. Rung no envía nada a ningún sitio y no usa la red.</translation>
    </message>
    <message>
        <source>You can take everything along: as an archive, as tables or as a summary on paper. Your texts are in the summary only if you tick them, and what belongs to support leaves only if you tick that.</source>
        <translation>Puedes llevártelo todo: como archivo completo, como tablas o como resumen en papel. Tus textos están en el resumen solo si los marcas, y lo que corresponde al apoyo se incluye solo si también lo marcas.</translation>
    </message>
    <message>
        <source>What this is, and what it is not</source>
        <translation>Qué es esto, y qué no es</translation>
    </message>
    <message>
        <source>Rung is a notebook for practising one thing: asking where a no is likely, so that a no loses its grip. You pick a small step, write down what you expect, ask, and write down what happened. Then you see the two side by side.</source>
        <translation>Rung es un cuaderno para practicar una cosa: pedir donde es probable un no, para que la palabra “no” pierda fuerza. Eliges un paso pequeño, escribes lo que esperas, pides, y escribes lo que pasó. Después ves las dos cosas lado a lado.</translation>
    </message>
    <message>
        <source>It is something you do for yourself, at your own pace. It is a self-help practice and no clinical treatment. Rung finds nothing wrong with you and promises nothing.</source>
        <translation>Es algo que haces por ti, a tu propio ritmo. Es una práctica de autoayuda y no un tratamiento clínico. Rung no encuentra nada malo en ti y no promete nada.</translation>
    </message>
    <message>
        <source>It does not collect no&apos;s. It counts the asks you made and the guesses you tested, and there is nothing to win or to keep up.</source>
        <translation>No colecciona noes. Cuenta las peticiones que hiciste y las predicciones que pusiste a prueba, y no hay nada que ganar ni que mantener.</translation>
    </message>
    <message>
        <source>Where it comes from, and what is known about it</source>
        <translation>De dónde viene, y qué se sabe de ello</translation>
    </message>
    <message>
        <source>Jason Comely described the idea in 2010: ask for things on purpose where a no is likely, start small, and climb.</source>
        <translation>Jason Comely describió la idea en 2010: pedir cosas a propósito donde es probable un no, empezar en pequeño y subir.</translation>
    </message>
    <message>
        <source>No trial has tested this practice as such. It resembles graded exposure, the best-supported treatment for social anxiety: meet what you fear in safe, gradual steps, and let what really happens correct what you expected.</source>
        <translation>Ningún ensayo ha puesto a prueba esta práctica como tal. Se parece a la exposición gradual, el tratamiento mejor respaldado para la ansiedad social: afrontar lo que temes en pasos seguros y graduales, y dejar que lo que pasa de verdad corrija lo que esperabas.</translation>
    </message>
    <message>
        <source>A few studies looked at neighbouring questions. People who asked strangers for something underestimated how many would agree by 48 % on average, with more than 14,000 people asked (Bohns 2016, a review). Of 50 people asked first for a photo, 47 agreed (Zhao and Epley 2022). Of the worries that 29 people with an anxiety disorder wrote down as predictions, 91 % did not come true (LaFreniere and Newman 2020).</source>
        <translation>Unos pocos estudios miraron preguntas vecinas. Quienes pidieron algo a personas desconocidas subestimaron en un 48&#xa0;% en promedio cuántas aceptarían, con más de 14&#xa0;000 personas a las que se pidió (Bohns 2016, una revisión). De las primeras 50 personas a las que se pidió una foto, 47 aceptaron (Zhao y Epley 2022). De las preocupaciones que 29 personas con un trastorno de ansiedad anotaron como predicciones, el 91&#xa0;% no se cumplió (LaFreniere y Newman 2020).</translation>
    </message>
    <message>
        <source>These are background, not a target. Many people say yes because refusing is awkward, so a yes is no proof that the question was welcome.</source>
        <translation>Esto es contexto, no una meta. Muchas personas dicen que sí porque negarse resulta incómodo, así que un sí no prueba que la petición fuera bien recibida.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>You look for a question that is likely to get a no, and ask it. Sometimes you are refused. Sometimes you are surprised by how kind people are. Either way the mind learns that it was not a catastrophe, and you climb.</source>
        <translation>Buscas una petición que probablemente reciba un no, y la haces. A veces te dicen que no. A veces te sorprende lo amable que es la gente. En los dos casos, la mente aprende que no fue una catástrofe, y tú subes.</translation>
    </message>
    <message>
        <source>A no may still sting. The aim is not to stop feeling that; it is to know that you can carry it.</source>
        <translation>Un “no” puede seguir doliendo. No se trata de dejar de sentirlo; se trata de saber que puedes sobrellevarlo.</translation>
    </message>
    <message>
        <source>Rung asks for your guess first and seals it with the time. Afterwards both stand side by side, so that what really happened can correct what you expected.</source>
        <translation>Rung pide primero tu predicción y la sella con la hora. Después, las dos cosas quedan lado a lado, para que lo que pasó de verdad pueda corregir lo que esperabas.</translation>
    </message>
    <message>
        <source>The loop is the same each time: choose a step, predict, go and ask, log what happened, look at guess and outcome, take the next step.</source>
        <translation>El ciclo es el mismo cada vez: elegir un paso, predecir, ir y pedir, registrar lo que pasó, mirar la predicción y el resultado, dar el siguiente paso.</translation>
    </message>
    <message>
        <source>Three levels, with examples</source>
        <translation>Tres niveles, con ejemplos</translation>
    </message>
    <message>
        <source>The catalogue sorts its asks into three levels. They only sort roughly: your own number for a step says more than its label, and a suggestion becomes a step when you have given it yours.</source>
        <translation>El catálogo ordena sus peticiones en tres niveles. Solo ordenan a grandes rasgos: tu propio número para un paso dice más que su etiqueta, y una sugerencia se convierte en un paso cuando le das el tuyo.</translation>
    </message>
    <message>
        <source>How to start</source>
        <translation>Cómo empezar</translation>
    </message>
    <message>
        <source>Start small, even silly. Let the risk grow with you, and fit it to what matters to you.</source>
        <translation>Empieza en pequeño, incluso con algo tonto. Deja que el riesgo crezca contigo y ajústalo a lo que te importa.</translation>
    </message>
    <message>
        <source>Take one fear and build a ladder for it: eight to twelve steps are a good number, from nearly easy to hard, in at least three kinds of place. A step at 30 or below makes a good bottom rung.</source>
        <translation>Toma un miedo y construye una escalera para él: de ocho a doce pasos es un buen número, desde casi fácil hasta difícil, en al menos tres tipos de lugar. Un paso en 30 o menos es un buen peldaño de abajo.</translation>
    </message>
    <message>
        <source>You can note what the ladder is for: what would you do if a no could not stop you?</source>
        <translation>Puedes anotar para qué es la escalera: ¿qué harías si un “no” no pudiera detenerte?</translation>
    </message>
    <message>
        <source>Before you ask, write what you are most afraid will happen, as a camera could film it, and how likely it seems. That takes under two minutes. Logging what came of it takes under a minute and a half.</source>
        <translation>Antes de pedir, escribe qué es lo que más temes que pase, tal como podría filmarlo una cámara, y lo probable que parece. Eso lleva menos de dos minutos. Registrar qué resultó lleva menos de un minuto y medio.</translation>
    </message>
    <message>
        <source>Asking again later helps it settle. Good spacing is one day after the first ask, then two, four and seven; with somebody else each time, where a second question would press.</source>
        <translation>Volver a pedir más adelante ayuda a que se asiente. Un buen espaciado es un día después de la primera petición, luego dos, cuatro y siete; con otra persona cada vez, donde pedirlo de nuevo presionaría.</translation>
    </message>
    <message>
        <source>What “fear 0–100” means</source>
        <translation>Qué significa “miedo de 0 a 100”</translation>
    </message>
    <message>
        <source>It is a number for how strong the fear is, as you feel it: a whole number from 0 to 100. Nobody else can measure it, so no answer is wrong.</source>
        <translation>Es un número para lo fuerte que es el miedo, tal como lo sientes: un número entero de 0 a 100. Nadie más puede medirlo, así que ninguna respuesta está mal.</translation>
    </message>
    <message>
        <source>0 is complete ease. 20 is a flutter you can ignore. At 40 you are uneasy and still yourself. At 60 you would rather leave. At 80 it is hard to think of anything else. 100 is the most fear you can imagine.</source>
        <translation>0 es calma completa. 20 es un cosquilleo que puedes ignorar. En 40 sientes inquietud y sigues siendo tú. En 60 preferirías irte. En 80 es difícil pensar en otra cosa. 100 es el mayor miedo que puedes imaginar.</translation>
    </message>
    <message>
        <source>No scale begins in the middle. One you did not touch counts as missing, never as 50.</source>
        <translation>Ninguna escala empieza en el medio. Una que no tocaste cuenta como que falta, nunca como 50.</translation>
    </message>
    <message>
        <source>Expected and felt, side by side</source>
        <translation>Lo esperado y lo sentido, lado a lado</translation>
    </message>
    <message>
        <source>After each log you see one line from 0 to 100. The hollow mark is the fear you expected, the filled one is the fear you felt at the hardest moment.</source>
        <translation>Después de cada registro ves una línea de 0 a 100. La marca hueca es el miedo que esperabas; la rellena es el miedo que sentiste en el momento más difícil.</translation>
    </message>
    <message>
        <source>A difference of up to 5 counts as “as you expected”. More than that is told as it is, in either direction: harder than expected happens.</source>
        <translation>Una diferencia de hasta 5 cuenta como “como esperabas”. Más que eso se dice tal cual, en cualquiera de las dos direcciones: que sea más difícil de lo esperado a veces pasa.</translation>
    </message>
    <message>
        <source>Your earlier numbers stay hidden until you have saved, so that they do not pull the new ones.</source>
        <translation>Tus números anteriores quedan ocultos hasta que guardes, para que no tiren de los nuevos.</translation>
    </message>
    <message>
        <source>Yes, partly, no and no reply weigh the same and look the same. So do waiting for an answer, leaving before it, and not asking: all are respectable entries.</source>
        <translation>Sí, en parte, no y sin respuesta pesan lo mismo y se ven igual. También esperar una respuesta, irse antes de ella y no pedir: todas son entradas respetables.</translation>
    </message>
</context>
<context>
    <name>HelplineNotes</name>
    <message>
        <source>24/7</source>
        <translation>24 horas, todos los días</translation>
    </message>
    <message>
        <source>Call, text or chat, in English and Spanish</source>
        <translation>Llamada, mensaje o chat, en inglés y español</translation>
    </message>
    <message>
        <source>Call or text, in English and French</source>
        <translation>Llamada o mensaje, en inglés y francés</translation>
    </message>
    <message>
        <source>Free from any phone</source>
        <translation>Gratis desde cualquier teléfono</translation>
    </message>
    <message>
        <source>Free to call or text</source>
        <translation>Llamada o mensaje gratis</translation>
    </message>
    <message>
        <source>Free and anonymous</source>
        <translation>Gratis y anónimo</translation>
    </message>
    <message>
        <source>In German, French and Italian</source>
        <translation>En alemán, francés e italiano</translation>
    </message>
    <message>
        <source>Free and confidential</source>
        <translation>Gratis y confidencial</translation>
    </message>
    <message>
        <source>Listening line</source>
        <translation>Línea de escucha</translation>
    </message>
    <message>
        <source>Free nationwide</source>
        <translation>Gratis en todo el país</translation>
    </message>
    <message>
        <source>Also 0800 0113, free</source>
        <translation>También 0800 0113, gratis</translation>
    </message>
    <message>
        <source>24/7 (foreign-language line 10:00-22:00, press 2)</source>
        <translation>24 horas, todos los días (línea en otros idiomas 10:00-22:00, marca 2)</translation>
    </message>
    <message>
        <source>Other languages: press 2</source>
        <translation>Otros idiomas: marca 2</translation>
    </message>
    <message>
        <source>Also 1-800-891-4416; 20 languages</source>
        <translation>También 1-800-891-4416; 20 idiomas</translation>
    </message>
    <message>
        <source>112 works in the EU and on most mobile networks; otherwise the local emergency number</source>
        <translation>El 112 funciona en la UE y en la mayoría de las redes móviles; si no, el número de emergencias local</translation>
    </message>
</context>
<context>
    <name>Helplines</name>
    <message>
        <source>A country code of two capital letters belongs here.</source>
        <translation>Aquí va un código de país de dos letras mayúsculas.</translation>
    </message>
    <message>
        <source>A number to call belongs here.</source>
        <translation>Aquí va un número al que llamar.</translation>
    </message>
    <message>
        <source>A day such as 2026-03-02 belongs here.</source>
        <translation>Aquí va un día, como 2026-03-02.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n elemento añadido</numerusform>
            <numerusform>%n elementos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n elemento cambiado</numerusform>
            <numerusform>%n elementos cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as newer here</source>
        <translation>
            <numerusform>%n conservado por ser más nuevo aquí</numerusform>
            <numerusform>%n conservados por ser más nuevos aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n ya estaba aquí</numerusform>
            <numerusform>%n ya estaban aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed erased</source>
        <translation>
            <numerusform>%n sigue eliminado</numerusform>
            <numerusform>%n siguen eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to take in.</source>
        <translation>No había nada que importar.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importado: %1.</translation>
    </message>
    <message>
        <source>There was nothing to bring together.</source>
        <translation>No había nada que combinar.</translation>
    </message>
    <message>
        <source>Brought together: %1.</source>
        <translation>Combinado: %1.</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>%1: it is no text; it can be taken in by itself</source>
        <translation>%1: no es un texto; se puede importar por separado</translation>
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
        <translation>d&#xa0;&apos;de&apos;&#xa0;MMMM</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>answerInLine</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>answerInLine</comment>
        <translation>en parte</translation>
    </message>
    <message>
        <source>no</source>
        <comment>answerInLine</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>no reply</source>
        <comment>answerInLine</comment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>answerInLine</comment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>left before</source>
        <comment>answerInLine</comment>
        <translation>me fui antes</translation>
    </message>
    <message>
        <source>did not ask</source>
        <comment>answerInLine</comment>
        <translation>no lo pedí</translation>
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
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>LadderWords</name>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>fear %1</source>
        <translation>miedo %1</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>asentado</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>siguiente paso</translation>
    </message>
    <message>
        <source>next step: one around %1?</source>
        <translation>siguiente paso: ¿uno en torno a %1?</translation>
    </message>
    <message>
        <source>a step around %1?</source>
        <translation>¿un paso en torno a %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>último %1</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>sin asentar</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row read aloud</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A gap: %1 Enter adds one.</source>
        <translation>Un hueco: %1 Con Enter se añade uno.</translation>
    </message>
    <message>
        <source>%1 of %2 from the bottom</source>
        <translation>%1 de %2 desde abajo</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>A journal for practising to ask.</source>
        <translation>Un diario para practicar cómo pedir.</translation>
    </message>
    <message>
        <source>Open a throw-away notebook with invented data.</source>
        <translation>Abre un cuaderno desechable con datos inventados.</translation>
    </message>
    <message>
        <source>Open at today, ladder, journal, progress or guide.</source>
        <translation>Abre en today, ladder, journal, progress o guide.</translation>
    </message>
    <message>
        <source>Open the form for the next attempt.</source>
        <translation>Abre el formulario para el próximo intento.</translation>
    </message>
    <message>
        <source>Open the form for an ask that was already made.</source>
        <translation>Abre el formulario para una petición que ya se hizo.</translation>
    </message>
    <message>
        <source>Change nothing in the notebook.</source>
        <translation>No cambia nada en el cuaderno.</translation>
    </message>
    <message>
        <source>light, dark or contrast, for this time.</source>
        <translation>light, dark o contrast, para esta vez.</translation>
    </message>
    <message>
        <source>Size of everything in per cent, 80 to 250, for this time.</source>
        <translation>Tamaño de todo en tanto por ciento, de 80 a 250, para esta vez.</translation>
    </message>
    <message>
        <source>Language code such as de, for this time.</source>
        <translation>Código de idioma, como es, para esta vez.</translation>
    </message>
    <message>
        <source>Quit once the window is on the screen.</source>
        <translation>Sale en cuanto la ventana está en la pantalla.</translation>
    </message>
    <message>
        <source>The notebook to open.</source>
        <translation>El cuaderno que se abre.</translation>
    </message>
    <message>
        <source>--%1 does not know “%2”.</source>
        <translation>--%1 no conoce “%2”.</translation>
    </message>
    <message>
        <source>One notebook at a time, please.</source>
        <translation>Un cuaderno a la vez, por favor.</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>left before the answer</source>
        <translation>me fui antes de la respuesta</translation>
    </message>
    <message>
        <source>did not ask</source>
        <translation>no lo pedí</translation>
    </message>
    <message>
        <source>**Next time:** %1</source>
        <translation>**La próxima vez:** %1</translation>
    </message>
    <message>
        <source>fear %1</source>
        <translation>miedo %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>esperado %1</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
</context>
<context>
    <name>MomentFields</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
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
        <translation>Cuadernos (*.rung)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a notebook</source>
        <translation>Abrir un cuaderno</translation>
    </message>
    <message>
        <source>Where the new notebook is to be</source>
        <translation>Dónde guardar el nuevo cuaderno</translation>
    </message>
    <message>
        <source>My notebook.rung</source>
        <translation>Mi cuaderno.rung</translation>
    </message>
</context>
<context>
    <name>OwnCatalogue</name>
    <message>
        <source>Item %1:</source>
        <translation>Elemento %1:</translation>
    </message>
    <message>
        <source>Item %1, “%2”:</source>
        <translation>Elemento %1, “%2”:</translation>
    </message>
    <message>
        <source>It is too large for a catalogue.</source>
        <translation>Es demasiado grande para un catálogo.</translation>
    </message>
</context>
<context>
    <name>PhraseList</name>
    <message>
        <source>“%1” is no phrase.</source>
        <translation>“%1” no es una expresión válida.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escalera</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Hablar con alguien</translation>
    </message>
</context>
<context>
    <name>PlanCheck</name>
    <message>
        <source>This one is a good way above what you have practised. How would you like to go on?</source>
        <translation>Este queda bastante por encima de lo que has practicado. ¿Cómo te gustaría seguir?</translation>
    </message>
    <message>
        <source>That is more fear than you have practised with so far. How would you like to go on?</source>
        <translation>Es más miedo del que has practicado hasta ahora. ¿Cómo te gustaría seguir?</translation>
    </message>
    <message>
        <source>Small ones teach the most at the start. How would you like to go on?</source>
        <translation>Al principio, los pequeños son los que más enseñan. ¿Cómo te gustaría seguir?</translation>
    </message>
    <message>
        <source>A nearer step</source>
        <translation>Un paso más cercano</translation>
    </message>
    <message>
        <source>Add a step in between</source>
        <translation>Añadir un paso intermedio</translation>
    </message>
    <message>
        <source>Keep it, I have thought about it</source>
        <translation>Mantenerlo, ya lo pensé</translation>
    </message>
    <message>
        <source>Could a no here cost something that is not easily replaced?</source>
        <translation>¿Podría un “no” costar aquí algo que no se reemplaza con facilidad?</translation>
    </message>
</context>
<context>
    <name>PracticeNotes</name>
    <message>
        <source>any time from tomorrow</source>
        <translation>cuando quieras desde mañana</translation>
    </message>
    <message>
        <source>any time from %1</source>
        <translation>cuando quieras desde el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n asks today. That is plenty for one day.</source>
        <translation>
            <numerusform>%n petición hoy. Es más que suficiente para un día.</numerusform>
            <numerusform>%n peticiones hoy. Es más que suficiente para un día.</numerusform>
        </translation>
    </message>
    <message>
        <source>Want one where a no is likelier?</source>
        <translation>¿Quieres una en la que sea más probable un no?</translation>
    </message>
    <message>
        <source>Or one you know, in another kind of place: “%1”.</source>
        <translation>O una que ya conoces, en otro tipo de lugar: “%1”.</translation>
    </message>
    <message>
        <source>Or once more what you know, so that it stays easy: “%1”.</source>
        <translation>O una vez más lo que ya conoces, para que siga siendo fácil: “%1”.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Rescued</source>
        <translation>Rescatado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ladder(s)</source>
        <translation>
            <numerusform>%Ln escalera</numerusform>
            <numerusform>%Ln escaleras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rung(s)</source>
        <translation>
            <numerusform>%Ln peldaño</numerusform>
            <numerusform>%Ln peldaños</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln intento</numerusform>
            <numerusform>%Ln intentos</numerusform>
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
        <translation>Rescatado: %1.</translation>
    </message>
    <message>
        <source>Nothing that was found is missing.</source>
        <translation>No falta nada de lo que se encontró.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) could not be brought over.</source>
        <translation>
            <numerusform>%Ln elemento no se pudo rescatar.</numerusform>
            <numerusform>%Ln elementos no se pudieron rescatar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>%1 less than you expected.</source>
        <translation>%1 menos de lo que esperabas.</translation>
    </message>
    <message>
        <source>%1 more than you expected. That happens.</source>
        <translation>%1 más de lo que esperabas. A veces pasa.</translation>
    </message>
    <message>
        <source>As you expected.</source>
        <translation>Como esperabas.</translation>
    </message>
    <message>
        <source>It did not happen.</source>
        <translation>No pasó.</translation>
    </message>
    <message>
        <source>It partly happened.</source>
        <translation>Pasó en parte.</translation>
    </message>
    <message>
        <source>It happened, and the day went on.</source>
        <translation>Pasó, y el día siguió.</translation>
    </message>
    <message>
        <source>You gave what you feared %1 %.</source>
        <translation>Le diste un %1&#xa0;% a lo que temías.</translation>
    </message>
    <message>
        <source>You gave “%1” %2 %.</source>
        <translation>Le diste a “%1” un %2&#xa0;%.</translation>
    </message>
    <message>
        <source>Now you give it %1 %.</source>
        <translation>Ahora le das un %1&#xa0;%.</translation>
    </message>
    <message>
        <source>They said yes. You asked.</source>
        <translation>Dijeron que sí. Hiciste tu petición.</translation>
    </message>
    <message>
        <source>They met you part of the way.</source>
        <translation>Accedieron en parte.</translation>
    </message>
    <message>
        <source>They said no. You asked.</source>
        <translation>Dijeron que no. Hiciste tu petición.</translation>
    </message>
    <message>
        <source>No reply. You asked.</source>
        <translation>Sin respuesta. Hiciste tu petición.</translation>
    </message>
    <message>
        <source>Sent. The answer can take its time.</source>
        <translation>Enviada. La respuesta puede tomarse su tiempo.</translation>
    </message>
    <message>
        <source>You went, and left before the answer.</source>
        <translation>Fuiste, y te marchaste antes de la respuesta.</translation>
    </message>
    <message>
        <source>Not this time.</source>
        <translation>Esta vez no.</translation>
    </message>
    <message>
        <source>Fear reached %1.</source>
        <translation>El miedo llegó a %1.</translation>
    </message>
</context>
<context>
    <name>RungWords</name>
    <message>
        <source>An ask on another day is still open.</source>
        <translation>Queda pendiente una petición en otro día.</translation>
    </message>
    <message numerus="yes">
        <source>%n more asks, one of them on another day, would make it three.</source>
        <translation>
            <numerusform>Con %n petición más, en otro día, serían tres.</numerusform>
            <numerusform>Con %n peticiones más, una de ellas en otro día, serían tres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more asks would make it three.</source>
        <translation>
            <numerusform>Con %n petición más serían tres.</numerusform>
            <numerusform>Con %n peticiones más serían tres.</numerusform>
        </translation>
    </message>
    <message>
        <source>fear at 35 or less, or at half of the first time</source>
        <translation>miedo en 35 o menos, o en la mitad de la primera vez</translation>
    </message>
    <message>
        <source>the feared thing at 20 % or less, or at half of what you gave it</source>
        <translation>lo que temías en 20&#xa0;% o menos, o en la mitad de lo que le diste</translation>
    </message>
    <message>
        <source>handled 7 or better twice in a row</source>
        <translation>manejo de 7 o más dos veces seguidas</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Two of these are still open: %1.</source>
        <translation>Dos de estos puntos siguen pendientes: %1.</translation>
    </message>
    <message>
        <source>One of these is still open: %1.</source>
        <translation>Uno de estos puntos sigue pendiente: %1.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Then, %1: fear reached %2.</source>
        <translation>Entonces, el %1: el miedo llegó a %2.</translation>
    </message>
    <message>
        <source>Then, %1: fear reached %2, and you gave the feared thing %3 %.</source>
        <translation>Entonces, el %1: el miedo llegó a %2, y le diste un %3&#xa0;% a lo que temías.</translation>
    </message>
    <message>
        <source>Now, %1: fear reached %2.</source>
        <translation>Ahora, el %1: el miedo llegó a %2.</translation>
    </message>
    <message>
        <source>Now, %1: fear reached %2, and you give it %3 %.</source>
        <translation>Ahora, el %1: el miedo llegó a %2, y le das un %3&#xa0;%.</translation>
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
        <translation>El archivo dañado se conserva al lado, tal como está.</translation>
    </message>
    <message>
        <source>%1 rescued.rung</source>
        <comment>name of a file</comment>
        <translation>%1 rescatado.rung</translation>
    </message>
</context>
<context>
    <name>StorageError</name>
    <message>
        <source>There is no file “%1”. Check the name, or create a new notebook.</source>
        <translation>No existe el archivo “%1”. Comprueba el nombre o crea un cuaderno nuevo.</translation>
    </message>
    <message>
        <source>“%1” is already there and was left as it is. Choose another name.</source>
        <translation>“%1” ya existe y se dejó como estaba. Elige otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a Rung notebook. It was left as it is.</source>
        <translation>“%1” no es un cuaderno de Rung. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Rung. Update Rung to open it; the file was left as it is.</source>
        <translation>“%1” lo escribió una versión más nueva de Rung. Actualiza Rung para abrirlo; el archivo se dejó como estaba.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; open a backup instead.</source>
        <translation>“%1” está dañado. Se dejó como estaba; abre en su lugar una copia de seguridad.</translation>
    </message>
    <message>
        <source>Another program is using “%1”. Close it there and try again; nothing was changed.</source>
        <translation>Otro programa está usando “%1”. Ciérralo ahí e inténtalo de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” may be read but not changed. Allow writing to it, or work on a copy.</source>
        <translation>“%1” se puede leer, pero no cambiar. Permite escribir en él o trabaja con una copia.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full. Make some room and try again; what was saved before is safe.</source>
        <translation>El disco de “%1” está lleno. Haz algo de sitio e inténtalo de nuevo; lo que se guardó antes está a salvo.</translation>
    </message>
    <message>
        <source>You are not allowed to use “%1”. Check who may read and write it.</source>
        <translation>No tienes permiso para usar “%1”. Comprueba quién puede leerlo y escribirlo.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check the disk and try again.</source>
        <translation>“%1” no se pudo leer o escribir. Comprueba el disco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken in as it is. Nothing was changed.</source>
        <translation>“%1” no se puede importar tal como está. No se cambió nada.</translation>
    </message>
    <message>
        <source>Another program has changed “%1” since you opened it, so it was left as it is. Save a copy of what you have here, then open it again.</source>
        <translation>Otro programa cambió “%1” después de que lo abrieras, así que se dejó como estaba. Guarda una copia de lo que tienes aquí y luego vuelve a abrirlo.</translation>
    </message>
    <message>
        <source>“%1” is sealed. It opens with its passphrase or its recovery code.</source>
        <translation>“%1” está sellado. Se abre con su frase de contraseña o su código de recuperación.</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted while it was open, so this was not saved. All you saved before is still here, and Backup in the menu makes a copy of it.</source>
        <translation>“%1” se movió o se borró mientras estaba abierto, así que esto no se ha guardado. Todo lo que guardaste antes sigue aquí, y “Copia de seguridad” en el menú hace una copia.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>The chart as a table</source>
        <translation>El gráfico como tabla</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>no pasó</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>pasó</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Peldaño</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Fear expected</source>
        <translation>Miedo esperado</translation>
    </message>
    <message>
        <source>Fear felt</source>
        <translation>Miedo sentido</translation>
    </message>
    <message>
        <source>What was feared</source>
        <translation>Lo que se temía</translation>
    </message>
    <message>
        <source>Given before</source>
        <translation>Dado antes</translation>
    </message>
    <message>
        <source>Given afterwards</source>
        <translation>Dado después</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>El día siguiente</translation>
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
        <translation>Temías: “%1”</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Next time: %1</source>
        <translation>La próxima vez: %1</translation>
    </message>
    <message>
        <source>Before asking, you gave what you feared %1 on average; afterwards, for another time, %2.</source>
        <translation>Antes de pedir, le diste a lo que temías un %1 en promedio; después, para otra vez, un %2.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>From the journal</source>
        <translation>Del diario</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks</source>
        <translation>
            <numerusform>%Ln petición</numerusform>
            <numerusform>%Ln peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the ladders stand</source>
        <translation>Dónde están las escaleras</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escalera</translation>
    </message>
    <message>
        <source>Rungs</source>
        <translation>Peldaños</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Asentados</translation>
    </message>
    <message>
        <source>Settled up to fear</source>
        <translation>Asentado hasta miedo</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno todavía</translation>
    </message>
    <message>
        <source>Lines kept for the next time</source>
        <translation>Frases guardadas para la próxima vez</translation>
    </message>
    <message>
        <source>How this was worked out</source>
        <translation>Cómo se calculó esto</translation>
    </message>
    <message>
        <source>Fear is rated 0–100 by the person. Expectations count only where they were written down before asking. The usual difference is a median of paired averages (Hodges–Lehmann) with its 95 % signed-rank range; shares have a 95 % Wilson range. A direction is named from eight asks on, by the median slope and a rank test of fear counted from each rung’s own number, as higher rungs bring more fear by themselves. “Settled” means asked often enough with little fear, or with fear that was carried.</source>
        <translation>El miedo lo puntúa la propia persona de 0 a 100. Lo esperado cuenta solo donde se anotó antes de pedir. La diferencia habitual es una mediana de promedios por pares (Hodges–Lehmann) con su intervalo del 95&#xa0;% de rangos con signo; las proporciones tienen un intervalo de Wilson del 95&#xa0;%. Se nombra una dirección a partir de ocho peticiones, por la pendiente mediana y una prueba de rangos del miedo contado desde el número propio de cada peldaño, ya que los peldaños más altos traen por sí solos más miedo. “Asentado” significa pedido bastantes veces con poco miedo, o con un miedo que se sobrellevó.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln yes</source>
        <translation>
            <numerusform>%Ln sí</numerusform>
            <numerusform>%Ln sí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partly</source>
        <translation>
            <numerusform>%Ln en parte</numerusform>
            <numerusform>%Ln en parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no</source>
        <translation>
            <numerusform>%Ln no</numerusform>
            <numerusform>%Ln no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a reply</source>
        <translation>
            <numerusform>%Ln sin respuesta</numerusform>
            <numerusform>%Ln sin respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for an answer</source>
        <translation>
            <numerusform>%Ln en espera de respuesta</numerusform>
            <numerusform>%Ln en espera de respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left before the answer</source>
        <translation>
            <numerusform>%Ln sin esperar la respuesta</numerusform>
            <numerusform>%Ln sin esperar la respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked</source>
        <translation>
            <numerusform>%Ln sin pedir</numerusform>
            <numerusform>%Ln sin pedir</numerusform>
        </translation>
    </message>
    <message>
        <source>Rung summary</source>
        <translation>Resumen de Rung</translation>
    </message>
    <message>
        <source>Written down by the person themselves. Not a clinical assessment.</source>
        <translation>Anotado por la propia persona. No es una evaluación clínica.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> y %n más</numerusform>
            <numerusform> y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No font on this computer can draw %n character(s) of your text on paper: %1. A font package for that script helps; the HTML and the archive hold every character.</source>
        <translation>
            <numerusform>Ninguna fuente de este equipo puede dibujar en papel %n carácter de tu texto: %1. Ayuda un paquete de fuentes para esa escritura; el HTML y el archivo completo conservan todos los caracteres.</numerusform>
            <numerusform>Ninguna fuente de este equipo puede dibujar en papel %n caracteres de tu texto: %1. Ayuda un paquete de fuentes para esa escritura; el HTML y el archivo completo conservan todos los caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ladder %1</source>
        <translation>Escalera %1</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
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
        <translation>media</translation>
    </message>
    <message numerus="yes">
        <source>typical, of the latest %Ln</source>
        <translation>
            <numerusform>habitual, de la última</numerusform>
            <numerusform>habitual, de las últimas %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>typical</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <translation>%1 (entre %2 y %3)</translation>
    </message>
    <message>
        <source>middle half</source>
        <translation>mitad central</translation>
    </message>
    <message>
        <source>off by, mean and root mean square</source>
        <translation>desviación, media y media cuadrática</translation>
    </message>
    <message>
        <source>less than expected, close, more</source>
        <translation>menos de lo esperado, cerca, más</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>pasó</translation>
    </message>
    <message>
        <source>likely range of the rate</source>
        <translation>intervalo probable de la tasa</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>expected too often, in points</source>
        <translation>esperado de más, en puntos</translation>
    </message>
    <message>
        <source>Brier score, skill</source>
        <translation>puntuación de Brier, destreza</translation>
    </message>
    <message>
        <source>given %1 to %2 %</source>
        <translation>dado de %1 a %2&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>it came %1 of the time, %Ln asks</source>
        <translation>
            <numerusform>llegó el %1 de las veces, %Ln petición</numerusform>
            <numerusform>llegó el %1 de las veces, %Ln peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>belief given up, on average</source>
        <translation>creencia abandonada, en promedio</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>of the gap to what happened</source>
        <translation>de la diferencia con lo que pasó</translation>
    </message>
    <message>
        <source>no clear direction yet</source>
        <translation>todavía sin una dirección clara</translation>
    </message>
    <message>
        <source>falling, about %1 an ask</source>
        <translation>baja, alrededor de %1 por petición</translation>
    </message>
    <message>
        <source>rising, about %1 an ask</source>
        <translation>sube, alrededor de %1 por petición</translation>
    </message>
    <message>
        <source>fear, from the step&apos;s number</source>
        <translation>miedo, desde el número del peldaño</translation>
    </message>
    <message>
        <source>fear, as it was felt</source>
        <translation>miedo, tal como se sintió</translation>
    </message>
    <message>
        <source>fear that was expected</source>
        <translation>miedo que se esperaba</translation>
    </message>
    <message>
        <source>belief in what was feared</source>
        <translation>creencia en lo que se temía</translation>
    </message>
    <message>
        <source>expecting a no</source>
        <translation>esperar un no</translation>
    </message>
    <message numerus="yes">
        <source>none of %Ln rungs settled yet</source>
        <translation>
            <numerusform>%Ln peldaño, todavía sin asentar</numerusform>
            <numerusform>ninguno de %Ln peldaños asentado todavía</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rungs settled, up to fear %2</source>
        <translation>
            <numerusform>%1 de %Ln peldaño asentado, hasta miedo %2</numerusform>
            <numerusform>%1 de %Ln peldaños asentados, hasta miedo %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Support: nothing</source>
        <translation>Apoyo: nada</translation>
    </message>
    <message>
        <source>Support: blue, a quiet line</source>
        <translation>Apoyo: azul, un aviso discreto</translation>
    </message>
    <message>
        <source>Support: amber, a card, and the next step rests</source>
        <translation>Apoyo: ámbar, una tarjeta, y el siguiente paso descansa</translation>
    </message>
    <message>
        <source>Support: red, it comes first today</source>
        <translation>Apoyo: rojo, hoy va primero</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks</source>
        <translation>
            <numerusform>%Ln petición</numerusform>
            <numerusform>%Ln peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>Escaleras</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>It has been getting harder.</source>
        <translation>Se ha ido haciendo más difícil.</translation>
    </message>
    <message>
        <source>Over your last asks the fear rose, even measured from where each step began.</source>
        <translation>En tus últimas peticiones el miedo subió, incluso medido desde donde empezaba cada paso.</translation>
    </message>
    <message>
        <source>A smaller step is a good answer to that, and so is a rest.</source>
        <translation>Un paso más pequeño es una buena respuesta a eso, y un descanso también.</translation>
    </message>
    <message>
        <source>The last asks took more out of you than the ones before.</source>
        <translation>Las últimas peticiones te costaron más que las anteriores.</translation>
    </message>
    <message>
        <source>Your last three asks brought much more fear than the earlier ones, measured from where each step began.</source>
        <translation>Tus tres últimas peticiones trajeron mucho más miedo que las anteriores, medido desde donde empezaba cada paso.</translation>
    </message>
    <message>
        <source>Going back to something that was easy is a step too.</source>
        <translation>Volver a algo que fue fácil también es un paso.</translation>
    </message>
    <message>
        <source>Your body has rung the alarm more than once.</source>
        <translation>Tu cuerpo ha dado la alarma más de una vez.</translation>
    </message>
    <message>
        <source>There was panic, or things felt unreal, in two of your last five entries.</source>
        <translation>Hubo pánico, o las cosas se sintieron irreales, en dos de tus últimas cinco entradas.</translation>
    </message>
    <message>
        <source>Something much smaller next, or nothing for some days, is a fine answer.</source>
        <translation>Algo mucho más pequeño después, o nada durante unos días, es una buena respuesta.</translation>
    </message>
    <message>
        <source>Your body rang the alarm last time.</source>
        <translation>Tu cuerpo dio la alarma la última vez.</translation>
    </message>
    <message>
        <source>There was panic, or things felt unreal, in your last entry.</source>
        <translation>Hubo pánico, o las cosas se sintieron irreales, en tu última entrada.</translation>
    </message>
    <message>
        <source>Something painful came back.</source>
        <translation>Volvió algo doloroso.</translation>
    </message>
    <message>
        <source>In two or more entries of the last month an ask brought back something painful.</source>
        <translation>En dos o más entradas del último mes, una petición trajo de vuelta algo doloroso.</translation>
    </message>
    <message>
        <source>What is old and hurts is better met in company than by more asks. Telling somebody is a step of its own.</source>
        <translation>Lo que viene de atrás y duele se afronta mejor en compañía que con más peticiones. Contárselo a alguien es ya un paso en sí.</translation>
    </message>
    <message>
        <source>For a while now it has not come to an ask.</source>
        <translation>Desde hace un tiempo no se ha llegado a una petición.</translation>
    </message>
    <message>
        <source>Several of your last attempts ended before the question, and so it was a week ago.</source>
        <translation>Varios de tus últimos intentos terminaron antes de la pregunta, y hace una semana también era así.</translation>
    </message>
    <message>
        <source>That often means that the step is too big for now. A much smaller one is a step too.</source>
        <translation>A menudo eso significa que el paso es demasiado grande por ahora. Uno mucho más pequeño también es un paso.</translation>
    </message>
    <message>
        <source>The last few did not come to an ask.</source>
        <translation>Los últimos no llegaron a ser una petición.</translation>
    </message>
    <message>
        <source>Several of your last attempts ended before the question.</source>
        <translation>Varios de tus últimos intentos terminaron antes de la pregunta.</translation>
    </message>
    <message>
        <source>That often means that the step is too big for now. A smaller one is a step too.</source>
        <translation>A menudo eso significa que el paso es demasiado grande por ahora. Uno más pequeño también es un paso.</translation>
    </message>
    <message>
        <source>There may be easier ways in.</source>
        <translation>Puede haber maneras más fáciles de empezar.</translation>
    </message>
    <message>
        <source>Steps were too big lately or perhaps not fair, or every rung you have begins high.</source>
        <translation>Últimamente los pasos fueron demasiado grandes o quizá no justos, o todos los peldaños que tienes empiezan altos.</translation>
    </message>
    <message>
        <source>Something small, even silly, is a good bottom rung. A therapist who works with exposure can also build the ladder with you.</source>
        <translation>Algo pequeño, incluso tonto, es un buen peldaño de abajo. Un terapeuta que trabaje con exposición también puede construir la escalera contigo.</translation>
    </message>
    <message>
        <source>You have been very hard on yourself.</source>
        <translation>Te has tratado con mucha dureza.</translation>
    </message>
    <message>
        <source>Five or more entries of the last two weeks speak of shame, or harshly of you.</source>
        <translation>Cinco o más entradas de las últimas dos semanas hablan de vergüenza, o de ti con dureza.</translation>
    </message>
    <message>
        <source>A no tells something about the moment and little about you. What would you tell a friend who wrote this?</source>
        <translation>Un no dice algo del momento y poco de ti. ¿Qué le dirías a un amigo o una amiga que escribiera esto?</translation>
    </message>
    <message>
        <source>You have been hard on yourself lately.</source>
        <translation>Últimamente te has tratado con dureza.</translation>
    </message>
    <message>
        <source>Three or more entries of the last two weeks speak of shame, or harshly of you.</source>
        <translation>Tres o más entradas de las últimas dos semanas hablan de vergüenza, o de ti con dureza.</translation>
    </message>
    <message>
        <source>It still hurt the day after.</source>
        <translation>Al día siguiente todavía dolía.</translation>
    </message>
    <message>
        <source>At least twice in the last two weeks an ask bothered you a lot a day later.</source>
        <translation>Al menos dos veces en las últimas dos semanas, una petición te afectó mucho un día después.</translation>
    </message>
    <message>
        <source>A rest, and somebody to tell it to, may do more now than the next ask.</source>
        <translation>Un descanso, y alguien a quien contárselo, quizá ayuden más ahora que la próxima petición.</translation>
    </message>
    <message>
        <source>The fear has been very high.</source>
        <translation>El miedo ha sido muy alto.</translation>
    </message>
    <message>
        <source>At least twice within a short time it came near the top of the scale, or stayed high afterwards.</source>
        <translation>Al menos dos veces en poco tiempo llegó cerca de lo más alto de la escala, o siguió alto después.</translation>
    </message>
    <message>
        <source>A rest is as good as any step after that. When you go on, much smaller is fine.</source>
        <translation>Un descanso vale tanto como cualquier paso después de eso. Cuando sigas, algo mucho más pequeño está bien.</translation>
    </message>
    <message>
        <source>That was as much fear as the scale has.</source>
        <translation>Eso fue todo el miedo que tiene la escala.</translation>
    </message>
    <message>
        <source>Your fear reached 100.</source>
        <translation>Tu miedo llegó a 100.</translation>
    </message>
    <message>
        <source>It keeps replaying afterwards.</source>
        <translation>Después le sigues dando vueltas.</translation>
    </message>
    <message>
        <source>On three of the last five days after, you kept replaying it.</source>
        <translation>En tres de los últimos cinco días siguientes, le diste vueltas una y otra vez.</translation>
    </message>
    <message>
        <source>Going over it again feeds the fear, so the questions to write from rest for now. A short note, or none, is enough.</source>
        <translation>Volver sobre ello alimenta el miedo, así que por ahora descansan las preguntas para escribir. Una nota corta, o ninguna, es suficiente.</translation>
    </message>
    <message>
        <source>Fear of a no gets in the way a lot.</source>
        <translation>Te estorba mucho el miedo a un no.</translation>
    </message>
    <message>
        <source>You said so twice in a row when asked once a month: in the way of work, sleep or people.</source>
        <translation>Lo dijiste dos veces seguidas en la pregunta de cada mes: estorba en el trabajo, el sueño o con la gente.</translation>
    </message>
    <message>
        <source>That is a good reason to have somebody beside you, not only a notebook.</source>
        <translation>Es una buena razón para tener a alguien a tu lado, y no solo un cuaderno.</translation>
    </message>
    <message>
        <source>That sounds heavy.</source>
        <translation>Eso suena difícil de llevar.</translation>
    </message>
    <message>
        <source>Something in what you wrote today may mean that you are not safe.</source>
        <translation>Algo de lo que escribiste hoy puede significar que no estás a salvo.</translation>
    </message>
    <message>
        <source>You need not be alone with it.</source>
        <translation>No tienes por qué llevarlo a solas.</translation>
    </message>
    <message>
        <source>This is worked out from what you wrote here, and it may be wrong.</source>
        <translation>Esto se calcula a partir de lo que escribiste aquí, y puede estar equivocado.</translation>
    </message>
    <message>
        <source>Something like this has come up more than once within a month. A therapist who works with exposure or CBT can go on from here with you, and also sees what else may be behind it.</source>
        <translation>Algo así ha aparecido más de una vez en un mes. Un terapeuta que trabaje con exposición o TCC puede seguir contigo desde aquí, y también ve qué más puede haber detrás.</translation>
    </message>
    <message>
        <source>Chest pain, fainting or trouble breathing that is new is a question for a doctor.</source>
        <translation>Un dolor de pecho, un desmayo o una dificultad para respirar nuevos son algo que consultar con un médico.</translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>it is too large for a text</source>
        <translation>es demasiado grande para un texto</translation>
    </message>
    <message>
        <source>it is not a text in UTF-8</source>
        <translation>no es un texto en UTF-8</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>there is no date in its name</source>
        <translation>no hay fecha en su nombre</translation>
    </message>
    <message>
        <source>it is in there twice</source>
        <translation>aparece dos veces</translation>
    </message>
    <message>
        <source>the tag “%1” is too long</source>
        <translation>la etiqueta “%1” es demasiado larga</translation>
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
        <translation>“%1” está sellado</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Yes</source>
        <comment>answerWord</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>answerWord</comment>
        <translation>En parte</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answerWord</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>No reply</source>
        <comment>answerWord</comment>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>answerWord</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>I left before the answer</source>
        <comment>answerWord</comment>
        <translation>Me fui antes de la respuesta</translation>
    </message>
    <message>
        <source>I did not ask</source>
        <comment>answerWord</comment>
        <translation>No lo pedí</translation>
    </message>
    <message>
        <source>No</source>
        <comment>fearedHappenedWord</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>fearedHappenedWord</comment>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>fearedHappenedWord</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Hurrying</source>
        <comment>habitWord</comment>
        <translation>Darme prisa</translation>
    </message>
    <message>
        <source>Apologising</source>
        <comment>habitWord</comment>
        <translation>Disculparme</translation>
    </message>
    <message>
        <source>A script by heart</source>
        <comment>habitWord</comment>
        <translation>Un guion de memoria</translation>
    </message>
    <message>
        <source>Looking away</source>
        <comment>habitWord</comment>
        <translation>Apartar la mirada</translation>
    </message>
    <message>
        <source>Making it a joke</source>
        <comment>habitWord</comment>
        <translation>Tomarlo a broma</translation>
    </message>
    <message>
        <source>Hinting instead of asking</source>
        <comment>habitWord</comment>
        <translation>Insinuar en vez de pedir</translation>
    </message>
    <message>
        <source>By message instead of in person</source>
        <comment>habitWord</comment>
        <translation>Por mensaje y no en persona</translation>
    </message>
    <message>
        <source>Taking someone along</source>
        <comment>habitWord</comment>
        <translation>Ir con alguien</translation>
    </message>
    <message>
        <source>A drink beforehand</source>
        <comment>habitWord</comment>
        <translation>Una copa antes</translation>
    </message>
    <message>
        <source>Picking a sure yes</source>
        <comment>habitWord</comment>
        <translation>Elegir un sí seguro</translation>
    </message>
    <message>
        <source>Leaving early</source>
        <comment>habitWord</comment>
        <translation>Irme pronto</translation>
    </message>
    <message>
        <source>Checking afterwards</source>
        <comment>habitWord</comment>
        <translation>Comprobar después</translation>
    </message>
    <message>
        <source>Nervous</source>
        <comment>feelingWord</comment>
        <translation>Nervios</translation>
    </message>
    <message>
        <source>Embarrassed</source>
        <comment>feelingWord</comment>
        <translation>Bochorno</translation>
    </message>
    <message>
        <source>Sad</source>
        <comment>feelingWord</comment>
        <translation>Tristeza</translation>
    </message>
    <message>
        <source>Angry</source>
        <comment>feelingWord</comment>
        <translation>Enfado</translation>
    </message>
    <message>
        <source>Proud</source>
        <comment>feelingWord</comment>
        <translation>Orgullo</translation>
    </message>
    <message>
        <source>Relieved</source>
        <comment>feelingWord</comment>
        <translation>Alivio</translation>
    </message>
    <message>
        <source>Amused</source>
        <comment>feelingWord</comment>
        <translation>Diversión</translation>
    </message>
    <message>
        <source>Flat</source>
        <comment>feelingWord</comment>
        <translation>Apatía</translation>
    </message>
    <message>
        <source>Ashamed</source>
        <comment>feelingWord</comment>
        <translation>Vergüenza</translation>
    </message>
    <message>
        <source>Curious</source>
        <comment>feelingWord</comment>
        <translation>Curiosidad</translation>
    </message>
    <message>
        <source>Warm</source>
        <comment>feelingWord</comment>
        <translation>Calidez</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>feelingWord</comment>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Heart racing</source>
        <comment>bodyWord</comment>
        <translation>Corazón acelerado</translation>
    </message>
    <message>
        <source>Shaking</source>
        <comment>bodyWord</comment>
        <translation>Temblor</translation>
    </message>
    <message>
        <source>Blushing</source>
        <comment>bodyWord</comment>
        <translation>Rubor</translation>
    </message>
    <message>
        <source>Short of breath</source>
        <comment>bodyWord</comment>
        <translation>Falta de aire</translation>
    </message>
    <message>
        <source>Stomach</source>
        <comment>bodyWord</comment>
        <translation>Estómago</translation>
    </message>
    <message>
        <source>Felt like panic</source>
        <comment>bodyWord</comment>
        <translation>Se sintió como pánico</translation>
    </message>
    <message>
        <source>Felt unreal</source>
        <comment>bodyWord</comment>
        <translation>Se sintió irreal</translation>
    </message>
    <message>
        <source>Brought back something painful</source>
        <comment>bodyWord</comment>
        <translation>Trajo de vuelta algo doloroso</translation>
    </message>
    <message>
        <source>No</source>
        <comment>unwelcomeWord</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>unwelcomeWord</comment>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>unwelcomeWord</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>It was too big</source>
        <comment>obstacleWord</comment>
        <translation>Era demasiado grande</translation>
    </message>
    <message>
        <source>A bad moment</source>
        <comment>obstacleWord</comment>
        <translation>Un mal momento</translation>
    </message>
    <message>
        <source>Low energy</source>
        <comment>obstacleWord</comment>
        <translation>Poca energía</translation>
    </message>
    <message>
        <source>Unsure it was fair</source>
        <comment>obstacleWord</comment>
        <translation>Dudaba de si era justo</translation>
    </message>
    <message>
        <source>I forgot</source>
        <comment>obstacleWord</comment>
        <translation>Se me olvidó</translation>
    </message>
    <message>
        <source>Shops</source>
        <comment>contextWord</comment>
        <translation>Tiendas</translation>
    </message>
    <message>
        <source>Strangers</source>
        <comment>contextWord</comment>
        <translation>Desconocidos</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>contextWord</comment>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <comment>contextWord</comment>
        <translation>Vecindario</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>contextWord</comment>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Dating and friendship</source>
        <comment>contextWord</comment>
        <translation>Citas y amistad</translation>
    </message>
    <message>
        <source>Offices and services</source>
        <comment>contextWord</comment>
        <translation>Oficinas y servicios</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>contextWord</comment>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <comment>contextWord</comment>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <source>Of anyone, again</source>
        <comment>againWord</comment>
        <translation>A cualquiera, otra vez</translation>
    </message>
    <message>
        <source>Only of another person</source>
        <comment>againWord</comment>
        <translation>Solo a otra persona</translation>
    </message>
    <message>
        <source>Once</source>
        <comment>againWord</comment>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>No</source>
        <comment>inTheWayWord</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Some</source>
        <comment>inTheWayWord</comment>
        <translation>Algo</translation>
    </message>
    <message>
        <source>A lot</source>
        <comment>inTheWayWord</comment>
        <translation>Mucho</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1.”</source>
        <translation>“%1.”</translation>
    </message>
</context>
<context>
    <name>rung::AboutDialog</name>
    <message>
        <source>About Rung</source>
        <translation>Acerca de Rung</translation>
    </message>
    <message>
        <source>A journal for practising to ask, one rung at a time.</source>
        <translation>Un diario para practicar cómo pedir, peldaño a peldaño.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Rung uses no network. What you write stays in your notebook, a file on this computer.</source>
        <translation>Rung no usa la red. Lo que escribes se queda en tu cuaderno, un archivo en este equipo.</translation>
    </message>
    <message>
        <source>It is a tool for practice and no treatment; a therapist sees what a program cannot.</source>
        <translation>Es una herramienta para practicar y no un tratamiento; un terapeuta ve lo que un programa no puede.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Built with Qt and SQLite.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior, sin garantía alguna. Hecho con Qt y SQLite.</translation>
    </message>
</context>
<context>
    <name>rung::AlreadyAskedPage</name>
    <message>
        <source>Along the way</source>
        <extracomment>The ladder for what was asked without a plan.</extracomment>
        <translation>Sobre la marcha</translation>
    </message>
    <message>
        <source>I already asked</source>
        <translation>Ya lo pedí</translation>
    </message>
    <message>
        <source>From memory: what it was, and how it went.</source>
        <translation>De memoria: qué fue y cómo salió.</translation>
    </message>
</context>
<context>
    <name>rung::AppMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir recien&amp;te</translation>
    </message>
</context>
<context>
    <name>rung::BackupKeeper</name>
    <message>
        <source>“%1” is not there at the moment, so today’s backup is in “%2”.</source>
        <translation>“%1” no está ahora mismo, así que la copia de seguridad de hoy está en “%2”.</translation>
    </message>
    <message>
        <source>There is no new backup: %1</source>
        <translation>No hay copia de seguridad nueva: %1</translation>
    </message>
    <message>
        <source>A backup is not sealed yet, and is tried again when the notebook is opened next: %1</source>
        <translation>Una copia de seguridad aún no está sellada; se intentará de nuevo la próxima vez que se abra el cuaderno: %1</translation>
    </message>
    <message>
        <source>A backup may still hold what you erased, and is tried again when the notebook is opened next: %1</source>
        <translation>Puede que una copia de seguridad aún contenga lo que borraste; se intentará de nuevo la próxima vez que se abra el cuaderno: %1</translation>
    </message>
</context>
<context>
    <name>rung::BackupPlaceEdit</name>
    <message>
        <source>The usual place</source>
        <translation>El lugar habitual</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>One at the first change of each day: the last ten days, eight weeks and twelve months stay. What was kept in another place stays there.</source>
        <translation>Una con el primer cambio de cada día: se quedan las de los últimos diez días, ocho semanas y doce meses. Lo que se guardó en otro lugar se queda allí.</translation>
    </message>
    <message>
        <source>Where backups are to be kept</source>
        <translation>Dónde guardar las copias de seguridad</translation>
    </message>
    <message>
        <source>%1 (not there at the moment)</source>
        <translation>%1 (ahora mismo no está)</translation>
    </message>
</context>
<context>
    <name>rung::CatalogueDialog</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Terminar luego</translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <translation>Del catálogo</translation>
    </message>
    <message>
        <source>Pick what you could imagine asking one day. You rate it next.</source>
        <translation>Elige lo que te imaginas pidiendo algún día. Después lo puntúas.</translation>
    </message>
    <message>
        <source>Rate what I picked</source>
        <translation>Puntuar lo elegido</translation>
    </message>
    <message numerus="yes">
        <source>Rate %n asks</source>
        <translation>
            <numerusform>Puntuar %n petición</numerusform>
            <numerusform>Puntuar %n peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>How much fear would it be for you?</source>
        <translation>¿Cuánto miedo te daría?</translation>
    </message>
    <message>
        <source>Starting marks are guesses. Yours is the number that counts.</source>
        <translation>Las marcas iniciales son suposiciones. El número que cuenta es el tuyo.</translation>
    </message>
    <message>
        <source>Add to the ladder</source>
        <translation>Añadir a la escalera</translation>
    </message>
    <message>
        <source>Pick one first, it can be a very small one.</source>
        <translation>Elige primero una; puede ser muy pequeña.</translation>
    </message>
</context>
<context>
    <name>rung::CatalogueModel</name>
    <message>
        <source>Beginner</source>
        <translation>Inicial</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermedio</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Often a no</source>
        <translation>A menudo un no</translation>
    </message>
    <message>
        <source>As often a yes as a no</source>
        <translation>Tantos síes como noes</translation>
    </message>
    <message>
        <source>Rarely a no</source>
        <translation>Pocas veces un no</translation>
    </message>
    <message>
        <source>starting mark %1</source>
        <translation>marca&#xa0;inicial&#xa0;%1</translation>
    </message>
    <message>
        <source>on your ladder already</source>
        <translation>ya en tu escalera</translation>
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
        <translation>Peticiones del catálogo</translation>
    </message>
    <message>
        <source>Rung&apos;s catalogue</source>
        <translation>Catálogo de Rung</translation>
    </message>
    <message>
        <source>Open a catalogue file…</source>
        <translation>Abrir archivo de catálogo…</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>Cerrar “%1”</translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <translation>Catálogo: %1</translation>
    </message>
    <message>
        <source>Open a catalogue file</source>
        <translation>Abrir un archivo de catálogo</translation>
    </message>
    <message>
        <source>Catalogue (*.json)</source>
        <translation>Catálogo (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Buscar en el catálogo</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Cualquier nivel</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Cualquier lugar</translation>
    </message>
    <message>
        <source>Any chance of a no</source>
        <translation>No: cualquier frecuencia</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>How often the answer is a no</source>
        <translation>Cuántas veces la respuesta es un no</translation>
    </message>
</context>
<context>
    <name>rung::CheckInCard</name>
    <message>
        <source>Does fear of a no get in the way of work, sleep or people?</source>
        <translation>¿Te estorba el miedo a un no en el trabajo, el sueño o con la gente?</translation>
    </message>
    <message>
        <source>Once a month</source>
        <translation>Una vez al mes</translation>
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
        <translation>Una más pequeña</translation>
    </message>
    <message>
        <source>No more lines like this</source>
        <translation>No mostrar más avisos así</translation>
    </message>
    <message>
        <source>They can be switched on again in the settings.</source>
        <translation>Se pueden volver a activar en los ajustes.</translation>
    </message>
    <message>
        <source>Keep with this entry</source>
        <translation>Conservar con esta entrada</translation>
    </message>
    <message>
        <source>What could be behind the no, whoever asked: %1.</source>
        <translation>Lo que podría estar detrás del no, lo pidiera quien lo pidiera: %1.</translation>
    </message>
</context>
<context>
    <name>rung::ComingCard</name>
    <message>
        <source>Coming up</source>
        <translation>Lo que viene</translation>
    </message>
    <message>
        <source>I asked</source>
        <translation>Lo pedí</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>To my calendar…</source>
        <translation>A mi calendario…</translation>
    </message>
</context>
<context>
    <name>rung::ConflictCopies</name>
    <message numerus="yes">
        <source>There is another copy of this notebook, “%1”, with %Ln thing(s) missing here. Bring both together?</source>
        <translation>
            <numerusform>Hay otra copia de este cuaderno, “%1”, con %Ln elemento que aquí falta. ¿Combinar las dos?</numerusform>
            <numerusform>Hay otra copia de este cuaderno, “%1”, con %Ln elementos que aquí faltan. ¿Combinar las dos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mirarla</translation>
    </message>
    <message>
        <source>There is another copy of this notebook, “%1”. Everything in it is here already.</source>
        <translation>Hay otra copia de este cuaderno, “%1”. Todo lo que contiene ya está aquí.</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation>La otra copia</translation>
    </message>
    <message>
        <source>Both are together now. “%1” is still there.</source>
        <translation>Las dos ya están combinadas. “%1” sigue ahí.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla ahí</translation>
    </message>
    <message>
        <source>“%1” is in the trash of the desktop now.</source>
        <translation>“%1” está ahora en la papelera del escritorio.</translation>
    </message>
    <message>
        <source>“%1” could not be moved to the trash; it is still where it was.</source>
        <translation>“%1” no se pudo mover a la papelera; sigue donde estaba.</translation>
    </message>
</context>
<context>
    <name>rung::CourtesyChecks</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
</context>
<context>
    <name>rung::DayDialog</name>
    <message>
        <source>One day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nada escrito</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, how many entries</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>Mostrar este día</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>rung::Disclosure</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>rung::EntriesPage</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Nothing here yet. What you log and write gathers on this page.</source>
        <translation>Todavía no hay nada aquí. Lo que registres y escribas se reúne en esta página.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Your lines</source>
        <translation>Tus frases</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 de %n entrada</numerusform>
            <numerusform>%1 de %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found here.</source>
        <translation>No se encontró nada aquí.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>No se encontró nada para “%1”.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>rung::EntryPane</name>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Planned, not asked yet.</source>
        <translation>Planeado, todavía sin pedir.</translation>
    </message>
    <message>
        <source>You feared</source>
        <translation>Temías</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Later, %1</source>
        <comment>a day</comment>
        <translation>Más tarde, %1</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>La próxima vez</translation>
    </message>
    <message>
        <source>Keep this line</source>
        <translation>Conservar frase</translation>
    </message>
    <message>
        <source>What else you noted</source>
        <translation>Qué más anotaste</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Tell how it went</source>
        <translation>Contar cómo fue</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Write more about it</source>
        <translation>Escribir más sobre ello</translation>
    </message>
    <message>
        <source>Edit story and tags</source>
        <translation>Editar relato y etiquetas</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>Planear de nuevo</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Move to another rung</source>
        <translation>Mover a otro peldaño</translation>
    </message>
    <message>
        <source>Edit this text</source>
        <translation>Editar este texto</translation>
    </message>
    <message>
        <source>More for this text</source>
        <translation>Más para este texto</translation>
    </message>
    <message>
        <source>Tag %1: look for it</source>
        <translation>Etiqueta %1: buscarla</translation>
    </message>
</context>
<context>
    <name>rung::ExportActions</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Escribiendo “%1”</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como “%1”.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
</context>
<context>
    <name>rung::ExportDialog</name>
    <message>
        <source>Archive (JSON)</source>
        <translation>Archivo completo (JSON)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Summary (Markdown)</source>
        <translation>Resumen (Markdown)</translation>
    </message>
    <message>
        <source>Summary (HTML)</source>
        <translation>Resumen (HTML)</translation>
    </message>
    <message>
        <source>Journal (Markdown)</source>
        <translation>Diario (Markdown)</translation>
    </message>
    <message>
        <source>Journal, a file a day</source>
        <translation>Diario, un archivo por día</translation>
    </message>
    <message>
        <source>Summary (PDF)</source>
        <translation>Resumen (PDF)</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>¿En qué formato?</translation>
    </message>
    <message>
        <source>for me</source>
        <translation>para mí</translation>
    </message>
    <message>
        <source>to show someone</source>
        <translation>para mostrarlo</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>¿Para qué es?</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>el último día</numerusform>
            <numerusform>los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>From when?</source>
        <translation>¿Desde cuándo?</translation>
    </message>
    <message>
        <source>What goes along?</source>
        <translation>¿Qué se incluye?</translation>
    </message>
    <message>
        <source>My own names of ladders and rungs</source>
        <translation>Mis propios nombres de escaleras y peldaños</translation>
    </message>
    <message>
        <source>The log, a row for each attempt</source>
        <translation>El registro, una fila por cada intento</translation>
    </message>
    <message>
        <source>Lines I keep, up to three</source>
        <translation>Frases que conservo, hasta tres</translation>
    </message>
    <message>
        <source>Lines I keep</source>
        <translation>Frases que conservo</translation>
    </message>
    <message>
        <source>Entries of the journal, with their texts</source>
        <translation>Entradas del diario, con sus textos</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Entradas del diario</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>With my own texts</source>
        <translation>Con mis propios textos</translation>
    </message>
    <message>
        <source>With my trusted contact and the support cards I put away</source>
        <translation>Con mi contacto de confianza y las tarjetas de apoyo que aparté</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
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
        <translation>Y entonces, ¿qué sería lo peor de eso?</translation>
    </message>
    <message>
        <source>they laugh</source>
        <translation>se ríen</translation>
    </message>
    <message>
        <source>they sigh</source>
        <translation>suspiran</translation>
    </message>
    <message>
        <source>they ignore me</source>
        <translation>me ignoran</translation>
    </message>
    <message>
        <source>others stare</source>
        <translation>me miran fijo</translation>
    </message>
    <message>
        <source>my voice goes</source>
        <translation>se me va la voz</translation>
    </message>
    <message>
        <source>Words to start from</source>
        <translation>Palabras para empezar</translation>
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
        <translation>Sentido en este peldaño hasta ahora: %1</translation>
    </message>
</context>
<context>
    <name>rung::FileActions</name>
    <message>
        <source>Import an archive, a Day One journal, or texts</source>
        <translation>Importar un archivo completo, un diario de Day One o textos</translation>
    </message>
    <message>
        <source>Archives and texts (*.json *.md *.markdown *.txt);;All files (*)</source>
        <translation>Archivos completos y textos (*.json *.md *.markdown *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Where the copy is to be</source>
        <translation>Dónde guardar la copia</translation>
    </message>
    <message>
        <source>Notebooks (*.rung);;All files (*)</source>
        <translation>Cuadernos (*.rung);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Copying and checking the notebook</source>
        <translation>Copiando y comprobando el cuaderno</translation>
    </message>
    <message>
        <source>Copied to “%1”, and the copy was checked.</source>
        <translation>Copiado en “%1”, y la copia se comprobó.</translation>
    </message>
    <message>
        <source>Reading what is to be taken in</source>
        <translation>Leyendo lo que se va a importar</translation>
    </message>
    <message>
        <source>Where the notebook is to be</source>
        <translation>Dónde guardar el cuaderno</translation>
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
        <translation>Por ejemplo: pedir en la panadería probar dos tipos</translation>
    </message>
    <message>
        <source>25 less than you expected.</source>
        <translation>25 menos de lo que esperabas.</translation>
    </message>
    <message>
        <source>They said no. You asked.</source>
        <translation>Dijeron que no. Hiciste tu petición.</translation>
    </message>
    <message>
        <source>When to do this together with a therapist</source>
        <translation>Cuándo hacer esto junto con un terapeuta</translation>
    </message>
    <message>
        <source>If several of these are you, do this together with a therapist; Rung can come along.</source>
        <translation>Si varias de estas cosas te pasan, haz esto junto con un terapeuta; Rung puede acompañarte.</translation>
    </message>
    <message>
        <source>The distress keeps growing instead of easing.</source>
        <translation>El malestar sigue creciendo en lugar de aliviarse.</translation>
    </message>
    <message>
        <source>A refusal, or just picturing one, brings panic, deep sadness, shame or despair.</source>
        <translation>Un rechazo, o solo imaginar uno, trae pánico, tristeza profunda, vergüenza o desesperación.</translation>
    </message>
    <message>
        <source>Your body reacts strongly, or something painful from long ago comes back.</source>
        <translation>Tu cuerpo reacciona con fuerza, o vuelve algo doloroso de hace mucho tiempo.</translation>
    </message>
    <message>
        <source>You keep dodging the steps, or keep scolding yourself for them.</source>
        <translation>Sigues esquivando los pasos, o sigues regañándote por ellos.</translation>
    </message>
    <message>
        <source>Old wounds open again.</source>
        <translation>Se abren de nuevo viejas heridas.</translation>
    </message>
    <message>
        <source>You cannot find steps that fit, or all of it is too much.</source>
        <translation>No encuentras pasos que encajen, o todo es demasiado.</translation>
    </message>
    <message>
        <source>You think of hurting yourself, or everyday life is getting hard.</source>
        <translation>Piensas en hacerte daño, o la vida diaria se hace difícil.</translation>
    </message>
    <message>
        <source>Rung is a private journal for asking when a no is likely. You write down what you expect, go and ask, and see how it really was.</source>
        <translation>Rung es un diario privado para pedir cuando es probable un no. Escribes lo que esperas, vas y pides, y ves cómo fue de verdad.</translation>
    </message>
    <message>
        <source>Build a first ladder</source>
        <translation>Crear una primera escalera</translation>
    </message>
    <message>
        <source>I already asked</source>
        <translation>Ya lo pedí</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. Nothing is sent anywhere.</source>
        <translation>Todo se queda en un archivo en este equipo. No se envía nada a ningún sitio.</translation>
    </message>
</context>
<context>
    <name>rung::FormDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Lets go of what was typed here before</source>
        <translation>Descarta lo que se escribió aquí antes</translation>
    </message>
</context>
<context>
    <name>rung::FormPage</name>
    <message>
        <source>Finish later</source>
        <translation>Terminar luego</translation>
    </message>
    <message>
        <source>Keeps everything (%1)</source>
        <translation>Lo conserva todo (%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Se conserva mientras escribes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
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
        <translation>Guía</translation>
    </message>
    <message>
        <source>What the practice is, and how to go about it.</source>
        <translation>Qué es la práctica y cómo hacerla.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Hablar con alguien</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Nothing here speaks of “%1”.</source>
        <translation>Nada aquí habla de “%1”.</translation>
    </message>
</context>
<context>
    <name>rung::HappenedEdit</name>
    <message>
        <source>Just now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>Antes…</translation>
    </message>
    <message>
        <source>When was that?</source>
        <translation>¿Cuándo fue?</translation>
    </message>
</context>
<context>
    <name>rung::HelplineCard</name>
    <message>
        <source>To write to: %1</source>
        <translation>Para escribir: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Horario: %1</translation>
    </message>
    <message>
        <source>As of %1, from %2</source>
        <translation>Datos de %1; fuente: %2</translation>
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
        <translation>“%1” contiene:</translation>
    </message>
    <message>
        <source>These files hold:</source>
        <translation>Estos archivos contienen:</translation>
    </message>
    <message>
        <source>Nothing here is deleted. Where both know an entry, the newer one stays. It can be undone.</source>
        <translation>Aquí no se borra nada. Si una entrada está en los dos lados, se queda la más nueva. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Importarlo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message numerus="yes">
        <source>%n ladder(s)</source>
        <translation>
            <numerusform>%n escalera</numerusform>
            <numerusform>%n escaleras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rung(s)</source>
        <translation>
            <numerusform>%n peldaño</numerusform>
            <numerusform>%n peldaños</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
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
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>nuevos aquí</translation>
    </message>
    <message>
        <source>changed there later; they come in place of yours</source>
        <translation>cambiados allí más tarde; sustituyen a los tuyos</translation>
    </message>
    <message>
        <source>changed here later; yours stay</source>
        <translation>cambiados aquí más tarde; se quedan los tuyos</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>iguales que aquí</translation>
    </message>
    <message>
        <source>erased here; they stay away</source>
        <translation>eliminados aquí; no vuelven</translation>
    </message>
    <message>
        <source>What stays out:</source>
        <translation>Lo que se queda fuera:</translation>
    </message>
    <message>
        <source>What stays out</source>
        <translation>Lo que se queda fuera</translation>
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
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escalera</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Peldaño</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Miedo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Search your journal</source>
        <translation>Buscar en tu diario</translation>
    </message>
    <message>
        <source>All the words, each by its beginning. Also: &quot;a phrase&quot;, -not, tag: rung: ladder: answer: fear&gt;60 from: to:</source>
        <translation>Todas las palabras, cada una por su comienzo. También: &quot;una expresión&quot;, -excluida, tag: rung: ladder: answer: fear&gt;60 from: to:</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Cualquier respuesta</translation>
    </message>
    <message>
        <source>Any fear</source>
        <translation>Cualquier miedo</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a range of fear</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Any ladder</source>
        <translation>Cualquier escalera</translation>
    </message>
    <message>
        <source>Any rung</source>
        <translation>Cualquier peldaño</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>One day…</source>
        <translation>Un día…</translation>
    </message>
</context>
<context>
    <name>rung::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
</context>
<context>
    <name>rung::JournalView</name>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
</context>
<context>
    <name>rung::KnowledgeDialog</name>
    <message>
        <source>Not there at the moment</source>
        <translation>Ahora mismo no está ahí</translation>
    </message>
    <message>
        <source>What this program knows, and where</source>
        <translation>Qué sabe este programa y dónde lo guarda</translation>
    </message>
    <message>
        <source>Your notebook</source>
        <translation>Tu cuaderno</translation>
    </message>
    <message>
        <source>Everything you wrote, the trash, and someone you trust.</source>
        <translation>Todo lo que escribiste, la papelera y tu contacto de confianza.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>What stands in a form that is not saved yet. It goes with the form.</source>
        <translation>Lo que hay en un formulario todavía sin guardar. Desaparece con el formulario.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Colours, size, language, country and the like, and words you taught the spelling. None of your entries.</source>
        <translation>Colores, tamaño, idioma, país y cosas así, y las palabras que enseñaste al corrector. Ninguna de tus entradas.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <source>Its size, what was unfolded or skipped, and when you made a copy.</source>
        <translation>Su tamaño, lo que se desplegó u omitió, y cuándo hiciste una copia.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>%1: copy the path</source>
        <translation>%1: copiar la ruta</translation>
    </message>
    <message>
        <source>Show in files</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>%1: show in files</source>
        <translation>%1: mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>The last copy you made</source>
        <translation>La última copia que hiciste</translation>
    </message>
    <message>
        <source>Made on %1 with Backup in the menu.</source>
        <translation>Hecha el %1 con “Copia de seguridad” en el menú.</translation>
    </message>
    <message>
        <source>None that Rung remembers. Backup in the menu makes one wherever you like.</source>
        <translation>Ninguna que Rung recuerde. “Copia de seguridad”, en el menú, hace una donde quieras.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <source>Rung does not use it. It sends nothing, fetches nothing and asks nobody. What the cards of support say is worked out from your notebook each time and is not written down.</source>
        <translation>Rung no la usa. No envía nada, no descarga nada y no pregunta a nadie. Lo que dicen las tarjetas de apoyo se calcula cada vez a partir de tu cuaderno y no se anota.</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Una carpeta</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>None yet. Rung makes one at the first change of each day.</source>
        <translation>Ninguna todavía. Rung hace una con el primer cambio de cada día.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s); the last one is of %1 and was looked through.</source>
        <translation>
            <numerusform>%Ln copia de seguridad; es del %1 y se comprobó.</numerusform>
            <numerusform>%Ln copias de seguridad; la última es del %1 y se comprobó.</numerusform>
        </translation>
    </message>
    <message>
        <source>The place you chose is not there at the moment; until it is, they go to “%1”.</source>
        <translation>El lugar que elegiste no está ahora mismo; hasta que vuelva a estar, van a “%1”.</translation>
    </message>
</context>
<context>
    <name>rung::LadderBoard</name>
    <message>
        <source>The rungs on either side are far apart.</source>
        <translation>Los peldaños de ambos lados están muy separados.</translation>
    </message>
</context>
<context>
    <name>rung::LadderChooser</name>
    <message>
        <source>Ladder: %1</source>
        <translation>Escalera: %1</translation>
    </message>
    <message>
        <source>By fear, the hardest on top</source>
        <translation>Por miedo, lo más difícil arriba</translation>
    </message>
    <message>
        <source>In my own order</source>
        <translation>En mi propio orden</translation>
    </message>
    <message>
        <source>Name and purpose…</source>
        <translation>Nombre y propósito…</translation>
    </message>
    <message>
        <source>Share these rungs as a catalogue…</source>
        <translation>Compartir estos peldaños como catálogo…</translation>
    </message>
    <message>
        <source>Put this ladder away</source>
        <translation>Apartar esta escalera</translation>
    </message>
    <message>
        <source>Delete this ladder</source>
        <translation>Borrar esta escalera</translation>
    </message>
    <message>
        <source>What was put away or deleted…</source>
        <translation>Lo que se apartó o se borró…</translation>
    </message>
    <message>
        <source>New ladder…</source>
        <translation>Nueva escalera…</translation>
    </message>
    <message>
        <source>New ladder from the catalogue…</source>
        <translation>Nueva escalera del catálogo…</translation>
    </message>
    <message>
        <source>How a ladder works</source>
        <translation>Cómo funciona una escalera</translation>
    </message>
</context>
<context>
    <name>rung::LadderDialog</name>
    <message>
        <source>Name and purpose</source>
        <translation>Nombre y propósito</translation>
    </message>
    <message>
        <source>A new ladder</source>
        <translation>Una nueva escalera</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation>¿Cómo la llamas?</translation>
    </message>
    <message>
        <source>Which fear is it about?</source>
        <translation>¿De qué miedo se trata?</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>What would you do if a no could not stop you?</source>
        <translation>¿Qué harías si un “no” no pudiera detenerte?</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Terminar luego</translation>
    </message>
    <message>
        <source>One word is enough.</source>
        <translation>Una palabra es suficiente.</translation>
    </message>
    <message>
        <source>That is a little long.</source>
        <translation>Es un poco largo.</translation>
    </message>
</context>
<context>
    <name>rung::LadderEditor</name>
    <message>
        <source>In my own words…</source>
        <translation>Con mis propias palabras…</translation>
    </message>
    <message>
        <source>The same, somewhere else…</source>
        <translation>Lo mismo, en otro lugar…</translation>
    </message>
    <message>
        <source>Around %1?</source>
        <translation>¿En torno a %1?</translation>
    </message>
    <message>
        <source>“%1”: around %2?</source>
        <translation>“%1”: ¿en torno a %2?</translation>
    </message>
    <message>
        <source>It was %1 when you wrote it. That number stays, and this is noted as what it feels like now.</source>
        <translation>Era %1 cuando lo escribiste. Ese número se queda, y este se anota como lo que se siente ahora.</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>En torno a %1</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
</context>
<context>
    <name>rung::LadderPage</name>
    <message>
        <source>Ladder</source>
        <translation>Escalera</translation>
    </message>
    <message>
        <source>Add a rung</source>
        <translation>Añadir un peldaño</translation>
    </message>
    <message>
        <source>A ladder is a handful of asks, from a very small one up to one you hardly dare.</source>
        <translation>Una escalera es un puñado de peticiones, desde una muy pequeña hasta una que casi no te atreves a hacer.</translation>
    </message>
    <message>
        <source>Build a first ladder</source>
        <translation>Crear una primera escalera</translation>
    </message>
    <message>
        <source>What was put away or deleted…</source>
        <translation>Lo que se apartó o se borró…</translation>
    </message>
    <message>
        <source>This ladder has no rungs yet. A very small ask is a good first one.</source>
        <translation>Esta escalera aún no tiene peldaños. Una petición muy pequeña es una buena primera.</translation>
    </message>
    <message>
        <source>Look in the catalogue</source>
        <translation>Mirar en el catálogo</translation>
    </message>
    <message>
        <source>From the catalogue…</source>
        <translation>Del catálogo…</translation>
    </message>
    <message>
        <source>In my own words…</source>
        <translation>Con mis propias palabras…</translation>
    </message>
    <message>
        <source>From small to large, one step at a time.</source>
        <translation>De pequeño a grande, paso a paso.</translation>
    </message>
    <message numerus="yes">
        <source>%n rungs</source>
        <translation>
            <numerusform>%n peldaño</numerusform>
            <numerusform>%n peldaños</numerusform>
        </translation>
    </message>
    <message>
        <source>no rungs yet</source>
        <translation>sin peldaños todavía</translation>
    </message>
    <message>
        <source>settled up to %1</source>
        <translation>asentado hasta %1</translation>
    </message>
    <message>
        <source>Every rung of this ladder is settled.</source>
        <translation>Todos los peldaños de esta escalera están asentados.</translation>
    </message>
    <message>
        <source>Every rung is settled. You built it for this: “%1”</source>
        <translation>Todos los peldaños están asentados. Construiste la escalera para esto: “%1”</translation>
    </message>
</context>
<context>
    <name>rung::LadderView</name>
    <message>
        <source>Rungs, the hardest on top</source>
        <translation>Peldaños, lo más difícil arriba</translation>
    </message>
</context>
<context>
    <name>rung::LikelihoodEdit</name>
    <message>
        <source>surely not</source>
        <translation>seguro que no</translation>
    </message>
    <message>
        <source>surely</source>
        <translation>seguro que sí</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>rung::LineCard</name>
    <message>
        <source>You told yourself</source>
        <translation>Te dijiste</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d&#xa0;&apos;de&apos;&#xa0;MMMM</translation>
    </message>
    <message>
        <source>after “%1”, %2</source>
        <translation>después de “%1”, el %2</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Abrir la entrada</translation>
    </message>
</context>
<context>
    <name>rung::LineEdit</name>
    <message numerus="yes">
        <source>room for %n more</source>
        <translation>
            <numerusform>queda sitio para %n más</numerusform>
            <numerusform>queda sitio para %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>sobra %n</numerusform>
            <numerusform>sobran %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rung::LinesPage</name>
    <message>
        <source>Your lines</source>
        <translation>Tus frases</translation>
    </message>
    <message>
        <source>What you told yourself for next time.</source>
        <translation>Lo que te dijiste para la próxima vez.</translation>
    </message>
    <message>
        <source>Back to the journal</source>
        <translation>Volver al diario</translation>
    </message>
    <message>
        <source>No line yet. There is room for one each time you tell how it went.</source>
        <translation>Todavía ninguna frase. Hay sitio para una cada vez que cuentas cómo fue.</translation>
    </message>
    <message>
        <source>Show older lines</source>
        <translation>Mostrar frases anteriores</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a rung, a day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>Conservar “%1”</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Abrir la entrada</translation>
    </message>
    <message>
        <source>Open the entry of “%1”</source>
        <translation>Abrir la entrada de “%1”</translation>
    </message>
</context>
<context>
    <name>rung::LockEdit</name>
    <message>
        <source>Lock when nothing was typed or clicked</source>
        <translation>Bloquear si no se escribe ni se hace clic</translation>
    </message>
    <message>
        <source>Not by time</source>
        <translation>No por tiempo</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minutes without a key or a click</source>
        <translation>
            <numerusform>Tras %Ln minuto sin teclas ni clics</numerusform>
            <numerusform>Tras %Ln minutos sin teclas ni clics</numerusform>
        </translation>
    </message>
    <message>
        <source>When the screen locks</source>
        <translation>Cuando se bloquea la pantalla</translation>
    </message>
    <message>
        <source>Before the computer sleeps</source>
        <translation>Antes de que el equipo se suspenda</translation>
    </message>
    <message>
        <source>This desktop does not tell Rung about what is greyed out. Ctrl+L locks at any time.</source>
        <translation>Este escritorio no avisa a Rung de lo que aparece en gris. Ctrl+L bloquea en cualquier momento.</translation>
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
        <translation>Lo que escribiste está sellado. Se abre con tu frase de contraseña.</translation>
    </message>
    <message>
        <source>Open another notebook…</source>
        <translation>Abrir otro cuaderno…</translation>
    </message>
</context>
<context>
    <name>rung::LockWatch</name>
    <message>
        <source>The notebook is locked first.</source>
        <translation>Antes se bloquea el cuaderno.</translation>
    </message>
</context>
<context>
    <name>rung::LogDetails</name>
    <message>
        <source>Did your body sound an alarm?</source>
        <translation>¿Saltó alguna alarma en tu cuerpo?</translation>
    </message>
    <message>
        <source>Fear now</source>
        <translation>Miedo ahora</translation>
    </message>
    <message>
        <source>Did a safety habit slip in?</source>
        <translation>¿Se coló alguna conducta de seguridad?</translation>
    </message>
    <message>
        <source>Did they say or show it was unwelcome?</source>
        <translation>¿Te dijeron o mostraron que les incomodaba?</translation>
    </message>
    <message>
        <source>One word for how it felt</source>
        <translation>Una palabra para cómo se sintió</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>El relato</translation>
    </message>
    <message>
        <source>When was that?</source>
        <translation>¿Cuándo fue?</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Hablar con alguien</translation>
    </message>
    <message>
        <source>That is a lot to carry. You can talk to a person about it, now or later.</source>
        <translation>Es mucho lo que llevas. Puedes hablarlo con una persona, ahora o más tarde.</translation>
    </message>
</context>
<context>
    <name>rung::LogForm</name>
    <message>
        <source>Did what you feared happen?</source>
        <translation>¿Pasó lo que temías?</translation>
    </message>
    <message>
        <source>You feared: %1 Did it happen?</source>
        <translation>Temías: %1 ¿Pasó?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>overwhelming</source>
        <translation>abrumador</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>¿Qué te dijeron?</translation>
    </message>
    <message>
        <source>Still open: what they said.</source>
        <translation>Falta todavía: qué te dijeron.</translation>
    </message>
    <message>
        <source>Fear at the hardest moment</source>
        <translation>Miedo en el momento más difícil</translation>
    </message>
    <message>
        <source>Still open: fear at the hardest moment.</source>
        <translation>Falta todavía: el miedo en el momento más difícil.</translation>
    </message>
    <message>
        <source>How strong was the urge to avoid it?</source>
        <translation>¿Cuántas ganas tenías de evitarlo?</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>¿Qué se interpuso?</translation>
    </message>
    <message>
        <source>Fear now</source>
        <translation>Miedo ahora</translation>
    </message>
    <message>
        <source>How did you handle it?</source>
        <translation>¿Cómo lo manejaste?</translation>
    </message>
    <message>
        <source>0 not at all, 10 very well</source>
        <translation>0 nada bien, 10 muy bien</translation>
    </message>
    <message>
        <source>One line to tell yourself next time</source>
        <translation>Una frase que decirte la próxima vez</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>A little shorter, so that it stays one line.</source>
        <translation>Un poco más corta, para que siga siendo una frase.</translation>
    </message>
    <message>
        <source>More: fear now, the story, what your body did…</source>
        <translation>Más: miedo ahora, el relato, qué hizo tu cuerpo…</translation>
    </message>
    <message>
        <source>Ask again tomorrow: how likely is what you feared?</source>
        <translation>Si lo pides otra vez mañana: ¿qué probabilidad le das a lo que temes?</translation>
    </message>
    <message>
        <source>Ask again tomorrow: how likely is “%1”?</source>
        <translation>Si lo pides otra vez mañana: ¿qué probabilidad le das a “%1”?</translation>
    </message>
    <message>
        <source>Still open: whether it happened.</source>
        <translation>Falta todavía: si pasó.</translation>
    </message>
    <message>
        <source>Still open: how likely it seems now.</source>
        <translation>Falta todavía: lo probable que parece ahora.</translation>
    </message>
</context>
<context>
    <name>rung::LogPage</name>
    <message>
        <source>How did it go?</source>
        <translation>¿Cómo te fue?</translation>
    </message>
    <message>
        <source>This attempt is no longer there.</source>
        <translation>Este intento ya no está ahí.</translation>
    </message>
    <message>
        <source>You were waiting for an answer.</source>
        <translation>Esperabas una respuesta.</translation>
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
        <translation>datos inventados</translation>
    </message>
    <message>
        <source>start my own</source>
        <translation>empezar el mío</translation>
    </message>
    <message>
        <source>You can read this notebook. Nothing can be changed in it.</source>
        <translation>Puedes leer este cuaderno. En él no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>The notebook is sealed. Ctrl+L locks it.</source>
        <translation>El cuaderno está sellado. Ctrl+L lo bloquea.</translation>
    </message>
    <message>
        <source>The seal is off. The notebook is a plain file again.</source>
        <translation>El sello se quitó. El cuaderno vuelve a ser un archivo normal.</translation>
    </message>
    <message>
        <source>Lock the notebook</source>
        <translation>Bloquear el cuaderno</translation>
    </message>
</context>
<context>
    <name>rung::MessageStrip</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>rung::Navigator</name>
    <message>
        <source>reminder</source>
        <translation>recordatorio</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>Un recordatorio</translation>
    </message>
</context>
<context>
    <name>rung::NextDayCard</name>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un poco</translation>
    </message>
    <message>
        <source>half</source>
        <translation>bastante</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>mucho</translation>
    </message>
    <message>
        <source>very</source>
        <translation>muchísimo</translation>
    </message>
    <message>
        <source>How is it with you today?</source>
        <translation>¿Cuánto te afecta hoy?</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Más preciso</translation>
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
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Did you keep replaying it?</source>
        <translation>¿Le seguiste dando vueltas?</translation>
    </message>
    <message>
        <source>Going over it again and again in your head.</source>
        <translation>Repasarlo en la cabeza una y otra vez.</translation>
    </message>
</context>
<context>
    <name>rung::Notebook</name>
    <message>
        <source>This text is no longer there.</source>
        <translation>Este texto ya no está ahí.</translation>
    </message>
    <message>
        <source>This ladder is no longer there.</source>
        <translation>Esta escalera ya no está ahí.</translation>
    </message>
    <message>
        <source>This rung is no longer there.</source>
        <translation>Este peldaño ya no está ahí.</translation>
    </message>
    <message>
        <source>This attempt is no longer there.</source>
        <translation>Este intento ya no está ahí.</translation>
    </message>
</context>
<context>
    <name>rung::NotebookProblem</name>
    <message>
        <source>This notebook did not open</source>
        <translation>Este cuaderno no se abrió</translation>
    </message>
    <message>
        <source>Create it there</source>
        <translation>Crearlo ahí</translation>
    </message>
    <message>
        <source>Read it without changing it</source>
        <translation>Leerlo sin cambiarlo</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Abrir otro…</translation>
    </message>
    <message>
        <source>Create a new one…</source>
        <translation>Crear uno nuevo…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>Volver a una copia de seguridad…</translation>
    </message>
    <message>
        <source>Rescue what can be read…</source>
        <translation>Rescatar lo que se pueda leer…</translation>
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
        <translation>Vista previa</translation>
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
        <translation>No, nada así</translation>
    </message>
    <message>
        <source>It could: a nearer step first</source>
        <translation>Podría: antes, un paso más cercano</translation>
    </message>
    <message>
        <source>It could, and I have thought about it</source>
        <translation>Podría, y ya lo pensé</translation>
    </message>
    <message>
        <source>Why this question?</source>
        <translation>¿Por qué esta pregunta?</translation>
    </message>
</context>
<context>
    <name>rung::PlanDetails</name>
    <message>
        <source>Thank you anyway.</source>
        <translation>Gracias de todos modos.</translation>
    </message>
    <message>
        <source>No problem, thanks.</source>
        <translation>No hay problema, gracias.</translation>
    </message>
    <message>
        <source>Fair enough. Have a good day.</source>
        <translation>Lo entiendo. Que tengas un buen día.</translation>
    </message>
    <message>
        <source>Three ways to say it</source>
        <translation>Tres formas de decirlo</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>as much as I can imagine</source>
        <translation>todo lo que puedo imaginar</translation>
    </message>
    <message>
        <source>What exactly will you ask?</source>
        <translation>¿Qué vas a pedir exactamente?</translation>
    </message>
    <message>
        <source>How to ask kindly</source>
        <translation>Cómo pedir con amabilidad</translation>
    </message>
    <message>
        <source>Who, and where?</source>
        <translation>¿A quién, y dónde?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>¿Cuándo?</translation>
    </message>
    <message>
        <source>If it goes badly, how much will it still bother you tomorrow?</source>
        <translation>Si sale mal, ¿cuánto te seguirá afectando mañana?</translation>
    </message>
    <message>
        <source>One safety habit to leave out</source>
        <translation>Una conducta de seguridad que dejar fuera</translation>
    </message>
    <message>
        <source>What will you say to a no?</source>
        <translation>¿Qué dirás ante un no?</translation>
    </message>
    <message>
        <source>It came up lately: %1.</source>
        <translation>Apareció hace poco: %1.</translation>
    </message>
</context>
<context>
    <name>rung::PlanForm</name>
    <message>
        <source>Still open: what you are most afraid of.</source>
        <translation>Falta todavía: qué es lo que más temes.</translation>
    </message>
    <message>
        <source>There is room for %1 characters here.</source>
        <translation>Aquí hay sitio para %1 caracteres.</translation>
    </message>
    <message>
        <source>More: what to ask, when, what to say to a no…</source>
        <translation>Más: qué pedir, cuándo, qué decir ante un no…</translation>
    </message>
    <message>
        <source>What are you most afraid will happen?</source>
        <translation>¿Qué es lo que más temes que pase?</translation>
    </message>
    <message>
        <source>Write something a camera could film.</source>
        <translation>Escribe algo que pudiera filmar una cámara.</translation>
    </message>
    <message>
        <source>How likely is that?</source>
        <translation>¿Qué probabilidad tiene?</translation>
    </message>
    <message>
        <source>How likely is a no, or no reply?</source>
        <translation>¿Qué probabilidad tiene un no, o que no haya respuesta?</translation>
    </message>
    <message>
        <source>How much fear do you expect at the hardest moment?</source>
        <translation>¿Cuánto miedo esperas en el momento más difícil?</translation>
    </message>
    <message>
        <source>What is fear 0–100?</source>
        <translation>¿Qué es el miedo de 0 a 100?</translation>
    </message>
    <message>
        <source>Still open: how likely that is.</source>
        <translation>Falta todavía: qué probabilidad tiene.</translation>
    </message>
    <message>
        <source>Still open: how likely a no is.</source>
        <translation>Falta todavía: qué probabilidad tiene un no.</translation>
    </message>
    <message>
        <source>Still open: the fear you expect.</source>
        <translation>Falta todavía: el miedo que esperas.</translation>
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
        <translation>Tu plan</translation>
    </message>
    <message>
        <source>This rung is no longer there.</source>
        <translation>Este peldaño ya no está ahí.</translation>
    </message>
    <message>
        <source>This plan is no longer there.</source>
        <translation>Este plan ya no está ahí.</translation>
    </message>
    <message>
        <source>Delete plan</source>
        <translation>Borrar plan</translation>
    </message>
    <message>
        <source>A card for your pocket</source>
        <translation>Una tarjeta de bolsillo</translation>
    </message>
</context>
<context>
    <name>rung::PocketCard</name>
    <message>
        <source>To a no: %1</source>
        <translation>Ante un no: %1</translation>
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
        <translation>Copiar la tarjeta</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>Imprimir la tarjeta</translation>
    </message>
    <message>
        <source>What you ask and what you say to a no will stand here.</source>
        <translation>Aquí aparecerá lo que pides y lo que dices ante un no.</translation>
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
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>rung::PutAwayDialog</name>
    <message>
        <source>What was put away</source>
        <translation>Lo que se apartó</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>ladder, in the trash</source>
        <translation>escalera, en la papelera</translation>
    </message>
    <message>
        <source>ladder, put away</source>
        <translation>escalera, apartada</translation>
    </message>
    <message>
        <source>rung of this ladder, in the trash</source>
        <translation>peldaño de esta escalera, en la papelera</translation>
    </message>
    <message>
        <source>rung of this ladder, put away</source>
        <translation>peldaño de esta escalera, apartado</translation>
    </message>
    <message>
        <source>Nothing is put away, and nothing is in the trash.</source>
        <translation>No hay nada apartado, ni nada en la papelera.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>Recuperar “%1”</translation>
    </message>
</context>
<context>
    <name>rung::QuestionOverview</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Summary as PDF…</source>
        <translation>Resumen en PDF…</translation>
    </message>
    <message>
        <source>Your first ask brings this page to life.</source>
        <translation>Tu primera petición da vida a esta página.</translation>
    </message>
    <message>
        <source>Go to your next step</source>
        <translation>Ir a tu siguiente paso</translation>
    </message>
    <message>
        <source>Only what you wrote down before asking counts here. A no tells something about the moment and little about you.</source>
        <translation>Aquí solo cuenta lo que anotaste antes de pedir. Un no dice algo del momento y poco de ti.</translation>
    </message>
</context>
<context>
    <name>rung::QuestionPage</name>
    <message>
        <source>‹ All questions</source>
        <translation>‹ Todas las preguntas</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>Guardar o copiar</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>Ways to look at it</source>
        <translation>Maneras de verlo</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Como gráfico</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Abrir la entrada</translation>
    </message>
    <message>
        <source>Only this rung</source>
        <translation>Solo este peldaño</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
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
        <translation>Si hoy es demasiado</translation>
    </message>
    <message>
        <source>Today can do without a next step. Your ladder, your journal and everything you wrote stay where they are, and one press brings the steps back.</source>
        <translation>Hoy puede pasar sin un siguiente paso. Tu escalera, tu diario y todo lo que escribiste se quedan donde están, y con un toque vuelven los pasos.</translation>
    </message>
    <message>
        <source>Make today quiet</source>
        <translation>Hoy, día tranquilo</translation>
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
        <translation>¿Desde cuándo hasta cuándo?</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
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
        <translation>marca&#xa0;inicial&#xa0;%1</translation>
    </message>
    <message>
        <source>This one still wants a number.</source>
        <translation>Aquí falta todavía un número.</translation>
    </message>
</context>
<context>
    <name>rung::RedCard</name>
    <message>
        <source>What you wrote sounds heavy.</source>
        <translation>Lo que escribiste suena difícil de llevar.</translation>
    </message>
    <message>
        <source>This is only software, and it may have misread you.</source>
        <translation>Esto es solo un programa, y puede que te haya entendido mal.</translation>
    </message>
    <message>
        <source>Today is quiet.</source>
        <translation>Hoy es un día tranquilo.</translation>
    </message>
    <message>
        <source>No step is waiting for you, and nothing is lost.</source>
        <translation>No te espera ningún paso, y no se pierde nada.</translation>
    </message>
    <message>
        <source>What you wrote is only on this computer. Nobody was told.</source>
        <translation>Lo que escribiste está solo en este equipo. No se avisó a nadie.</translation>
    </message>
    <message>
        <source>If you might act on it, call %1.</source>
        <translation>Si crees que podrías llevarlo a cabo, llama al %1.</translation>
    </message>
    <message>
        <source>If you might hurt yourself, call %1.</source>
        <translation>Si crees que podrías hacerte daño, llama al %1.</translation>
    </message>
    <message>
        <source>If you might act on it: %1</source>
        <translation>Si crees que podrías llevarlo a cabo: %1</translation>
    </message>
    <message>
        <source>If you might hurt yourself: %1</source>
        <translation>Si crees que podrías hacerte daño: %1</translation>
    </message>
    <message>
        <source>To find a line to talk to now: %1</source>
        <translation>Para encontrar una línea de ayuda ahora: %1</translation>
    </message>
    <message>
        <source>To talk to somebody now: %1, %2.</source>
        <translation>Para hablar con alguien ahora: %1, %2.</translation>
    </message>
    <message>
        <source>Someone you trust: %1, %2.</source>
        <translation>Alguien de confianza: %1, %2.</translation>
    </message>
    <message>
        <source>The numbers for my country</source>
        <translation>Los números de mi país</translation>
    </message>
    <message>
        <source>Someone I trust</source>
        <translation>Alguien de confianza</translation>
    </message>
    <message>
        <source>It was a figure of speech</source>
        <translation>Era una forma de hablar</translation>
    </message>
    <message>
        <source>Show the steps again</source>
        <translation>Mostrar de nuevo los pasos</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>rung::Reminders</name>
    <message>
        <source>A reminder</source>
        <translation>Un recordatorio</translation>
    </message>
    <message>
        <source>You wanted to be reminded around now.</source>
        <translation>Querías un recordatorio más o menos a esta hora.</translation>
    </message>
    <message>
        <source>Something waits for you, whenever you have a minute.</source>
        <translation>Hay algo que te espera, cuando tengas un minuto.</translation>
    </message>
</context>
<context>
    <name>rung::RemindersEdit</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>At a planned time, and afterwards</source>
        <translation>A la hora planeada, y después</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>No reminders from</source>
        <translation>Sin recordatorios desde</translation>
    </message>
    <message>
        <source>No reminders until</source>
        <translation>Sin recordatorios hasta</translation>
    </message>
    <message>
        <source>None between</source>
        <translation>Ninguno entre</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
</context>
<context>
    <name>rung::RescueReport</name>
    <message>
        <source>What could be rescued</source>
        <translation>Lo que se pudo rescatar</translation>
    </message>
    <message>
        <source>It is in “%1”, which opens now. The damaged file was left as it is.</source>
        <translation>Está en “%1”, que se abre ahora. El archivo dañado se dejó como estaba.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Uno por uno</translation>
    </message>
</context>
<context>
    <name>rung::RestoreDialog</name>
    <message>
        <source>It cannot be read.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ladder(s)</source>
        <translation>
            <numerusform>%Ln escalera</numerusform>
            <numerusform>%Ln escaleras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln intento</numerusform>
            <numerusform>%Ln intentos</numerusform>
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
        <translation>entrada más nueva: %1</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Volver a una copia de seguridad</translation>
    </message>
    <message>
        <source>There is no backup yet. Rung makes one at the first change of each day.</source>
        <translation>Todavía no hay ninguna copia de seguridad. Rung hace una con el primer cambio de cada día.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver a ella</translation>
    </message>
    <message>
        <source>Go back to the backup of %1</source>
        <translation>Volver a la copia de seguridad del %1</translation>
    </message>
    <message>
        <source>It is sealed, and opens with its passphrase.</source>
        <translation>Está sellada y se abre con su frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>rung::Restoring</name>
    <message>
        <source>Looking into the backups</source>
        <translation>Mirando las copias de seguridad</translation>
    </message>
    <message>
        <source>Your notebook as it is now becomes a backup first, so that you can come back to it.</source>
        <translation>Antes, tu cuaderno tal como está ahora se guarda como copia de seguridad, para que puedas volver a él.</translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation>Volviendo a la copia de seguridad</translation>
    </message>
    <message>
        <source>The notebook is what it was on %1, %2.</source>
        <translation>El cuaderno vuelve a estar como estaba el %1, %2.</translation>
    </message>
</context>
<context>
    <name>rung::RevealPage</name>
    <message>
        <source>What you expected, and what happened</source>
        <translation>Lo que esperabas, y lo que pasó</translation>
    </message>
    <message>
        <source>This attempt is no longer there.</source>
        <translation>Este intento ya no está ahí.</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Cómo leer esto</translation>
    </message>
    <message>
        <source>What would you like to do with this rung?</source>
        <translation>¿Qué te gustaría hacer con este peldaño?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantenerlo</translation>
    </message>
    <message>
        <source>A smaller one</source>
        <translation>Uno más pequeño</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Apartarlo</translation>
    </message>
    <message>
        <source>Something to write about it?</source>
        <translation>¿Quieres escribir algo sobre esto?</translation>
    </message>
    <message>
        <source>A short note is enough. Stop whenever you like.</source>
        <translation>Una nota corta es suficiente. Puedes parar cuando quieras.</translation>
    </message>
    <message>
        <source>Two short questions at most. Stop whenever you like.</source>
        <translation>Dos preguntas cortas como máximo. Puedes parar cuando quieras.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Listo por hoy</translation>
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
        <translation>Terminar luego</translation>
    </message>
    <message>
        <source>A rung of your own</source>
        <translation>Un peldaño propio</translation>
    </message>
    <message>
        <source>The gap is around %1.</source>
        <translation>El hueco está en torno a %1.</translation>
    </message>
    <message>
        <source>Add to the ladder</source>
        <translation>Añadir a la escalera</translation>
    </message>
    <message>
        <source>Edit this rung</source>
        <translation>Editar este peldaño</translation>
    </message>
    <message>
        <source>The same, somewhere else</source>
        <translation>Lo mismo, en otro lugar</translation>
    </message>
    <message>
        <source>%1: it was %2 when you wrote it.</source>
        <translation>%1: era %2 cuando lo escribiste.</translation>
    </message>
</context>
<context>
    <name>rung::RungForm</name>
    <message>
        <source>What would you ask?</source>
        <translation>¿Qué pedirías?</translation>
    </message>
    <message>
        <source>How much fear do you expect at the hardest moment?</source>
        <translation>¿Cuánto miedo esperas en el momento más difícil?</translation>
    </message>
    <message>
        <source>What does it feel like now?</source>
        <translation>¿Cómo se siente ahora?</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Is it a kind ask?</source>
        <translation>¿Es una petición amable?</translation>
    </message>
    <message>
        <source>A no could cost something hard to replace</source>
        <translation>Un “no” podría costar algo difícil de reemplazar</translation>
    </message>
    <message>
        <source>This one still wants a number.</source>
        <translation>Aquí falta todavía un número.</translation>
    </message>
    <message>
        <source>Where would it be?</source>
        <translation>¿Dónde sería?</translation>
    </message>
    <message>
        <source>Notes for yourself</source>
        <translation>Notas para ti</translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation>Unas pocas palabras son suficientes.</translation>
    </message>
    <message>
        <source>That is a little long: up to %1 characters fit.</source>
        <translation>Es un poco largo: caben hasta %1 caracteres.</translation>
    </message>
    <message>
        <source>Fear was %1 when you wrote it. That number stays, to compare with.</source>
        <translation>El miedo era %1 cuando lo escribiste. Ese número se queda, para comparar.</translation>
    </message>
</context>
<context>
    <name>rung::RungHistory</name>
    <message>
        <source>fear %1</source>
        <translation>miedo %1</translation>
    </message>
    <message>
        <source>Every try</source>
        <translation>Todos los intentos</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>What you told yourself:</source>
        <translation>Lo que te dijiste:</translation>
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
        <translation>Última entrada</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>In another kind of place</source>
        <translation>En otro tipo de lugar</translation>
    </message>
    <message>
        <source>Plan from here</source>
        <translation>Planear desde aquí</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Todas las entradas</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>fear %1 when you wrote it</source>
        <translation>miedo %1 cuando lo escribiste</translation>
    </message>
    <message>
        <source>fear %1</source>
        <translation>miedo %1</translation>
    </message>
    <message>
        <source>feels like %1 now</source>
        <translation>ahora se siente como %1</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>¿Cómo te fue?</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>Asentado.</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Todavía sin intentar.</translation>
    </message>
    <message>
        <source>A plan for it is waiting.</source>
        <translation>Hay un plan pendiente para este peldaño.</translation>
    </message>
    <message>
        <source>Good spacing: %1.</source>
        <translation>Buen momento: %1.</translation>
    </message>
    <message>
        <source>Settled a while ago, or a hard one lately: once more keeps it easy.</source>
        <translation>Asentado hace tiempo, o uno difícil hace poco: una vez más ayuda a que siga siendo fácil.</translation>
    </message>
    <message>
        <source>One habit to leave out next time: %1.</source>
        <translation>Una conducta que dejar fuera la próxima vez: %1.</translation>
    </message>
    <message>
        <source>A step around %1</source>
        <translation>Un paso en torno a %1</translation>
    </message>
    <message>
        <source>not on your ladder yet</source>
        <translation>todavía no está en tu escalera</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Añadir uno</translation>
    </message>
</context>
<context>
    <name>rung::RungPicker</name>
    <message>
        <source>Where was that?</source>
        <translation>¿Dónde fue?</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Choose a rung, or write what you asked</source>
        <translation>Elige un peldaño o escribe qué pediste</translation>
    </message>
    <message>
        <source>What did you ask?</source>
        <translation>¿Qué pediste?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rung, ladder</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Still open: what you asked.</source>
        <translation>Falta todavía: qué pediste.</translation>
    </message>
    <message>
        <source>There is room for %1 characters here.</source>
        <translation>Aquí hay sitio para %1 caracteres.</translation>
    </message>
    <message>
        <source>On your ladder “%1”.</source>
        <translation>En tu escalera “%1”.</translation>
    </message>
    <message>
        <source>New. It goes to the ladder “%1”.</source>
        <translation>Nuevo. Va a la escalera “%1”.</translation>
    </message>
</context>
<context>
    <name>rung::RungPicture</name>
    <message>
        <source>%1, left before the answer</source>
        <translation>%1, me fui antes de la respuesta</translation>
    </message>
</context>
<context>
    <name>rung::ScopeChoice</name>
    <message>
        <source>How far back</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, in the letters of QLocale</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a first and a last day</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Own days…</source>
        <translation>Elegir días…</translation>
    </message>
</context>
<context>
    <name>rung::ScopeFilter</name>
    <message>
        <source>Ladder</source>
        <translation>Escalera</translation>
    </message>
    <message>
        <source>All ladders</source>
        <translation>Todas las escaleras</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Tipo de lugar</translation>
    </message>
    <message>
        <source>All kinds of place</source>
        <translation>Todo tipo de lugar</translation>
    </message>
    <message>
        <source>One rung</source>
        <translation>Un peldaño</translation>
    </message>
    <message>
        <source>All rungs</source>
        <translation>Todos los peldaños</translation>
    </message>
    <message>
        <source>What the questions look at</source>
        <translation>Lo que miran las preguntas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>rung::ScoreEdit</name>
    <message>
        <source>not set</source>
        <translation>sin marcar</translation>
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
        <translation>%1, sin marcar</translation>
    </message>
</context>
<context>
    <name>rung::SealDialog</name>
    <message>
        <source>The seal of this notebook</source>
        <translation>El sello de este cuaderno</translation>
    </message>
    <message>
        <source>Seal this notebook</source>
        <translation>Sellar este cuaderno</translation>
    </message>
    <message>
        <source>With a seal, nobody can read this notebook without its passphrase: not its file, nor its backups, nor what stands in open forms.</source>
        <translation>Con un sello, nadie puede leer este cuaderno sin su frase de contraseña: ni su archivo, ni sus copias de seguridad, ni lo que hay en los formularios abiertos.</translation>
    </message>
    <message>
        <source>Nobody can reset a passphrase. The recovery code below is the second way in; on paper, in a safe place, it is there when the passphrase is forgotten. Copies you made before stay as they are.</source>
        <translation>Nadie puede restablecer una frase de contraseña. El código de recuperación de aquí abajo es la segunda forma de entrar; en papel, en un lugar seguro, está ahí cuando la frase de contraseña se olvida. Las copias que hiciste antes se quedan como están.</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Sellarlo</translation>
    </message>
    <message>
        <source>This notebook is sealed. It opens with its passphrase or its recovery code.</source>
        <translation>Este cuaderno está sellado. Se abre con su frase de contraseña o su código de recuperación.</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>Otra frase de contraseña…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Another recovery code…</source>
        <translation>Otro código de recuperación…</translation>
    </message>
    <message>
        <source>The code you have so far opens only copies you made before.</source>
        <translation>El código que tienes hasta ahora solo abrirá las copias que hiciste antes.</translation>
    </message>
    <message>
        <source>Take the seal off…</source>
        <translation>Quitar el sello…</translation>
    </message>
    <message>
        <source>Whoever can read your files can read this notebook then.</source>
        <translation>Entonces, quien pueda leer tus archivos podrá leer este cuaderno.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Four or five words that only you would put together are stronger than a short riddle, and easier to keep.</source>
        <translation>Cuatro o cinco palabras que solo tú juntarías protegen más que una clave corta y enrevesada, y se recuerdan mejor.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Recovery code, for paper</source>
        <translation>Código de recuperación, para papel</translation>
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
        <translation>El código está en un lugar seguro</translation>
    </message>
    <message>
        <source>Recovery code of a Rung notebook</source>
        <translation>Código de recuperación de un cuaderno de Rung</translation>
    </message>
    <message>
        <source>A few more letters, please: ten or more keep guessing away.</source>
        <translation>Unas letras más, por favor: con diez o más es difícil adivinarla.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos todavía no son iguales.</translation>
    </message>
    <message>
        <source>Put the recovery code in a safe place first, and say so here.</source>
        <translation>Pon primero el código de recuperación en un lugar seguro e indícalo aquí.</translation>
    </message>
    <message>
        <source>Backups in %1 are out of reach just now. They are sealed when you open the notebook while that place is there.</source>
        <translation>Las copias de seguridad en %1 no están al alcance ahora mismo. Se sellarán cuando abras el cuaderno con ese lugar disponible.</translation>
    </message>
    <message>
        <source>Backups in %1 are out of reach just now. They stay sealed, and open with this passphrase.</source>
        <translation>Las copias de seguridad en %1 no están al alcance ahora mismo. Siguen selladas y se abren con esta frase de contraseña.</translation>
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
        <translation>Pusiste estos números el %1. Se quedan como estaban.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>What you fear happens</source>
        <translation>Que pase lo que temes</translation>
    </message>
    <message>
        <source>A no, or no reply</source>
        <translation>Un no, o sin respuesta</translation>
    </message>
    <message>
        <source>Fear at the hardest moment</source>
        <translation>Miedo en el momento más difícil</translation>
    </message>
    <message>
        <source>Still bothered the day after</source>
        <translation>Malestar al día siguiente</translation>
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
        <translation>Cambiando la frase de contraseña</translation>
    </message>
    <message>
        <source>The notebook opens with the new passphrase now. Copies made before still open with the old one.</source>
        <translation>El cuaderno se abre ahora con la nueva frase de contraseña. Las copias hechas antes se siguen abriendo con la anterior.</translation>
    </message>
    <message>
        <source>Changing the recovery code</source>
        <translation>Cambiando el código de recuperación</translation>
    </message>
    <message>
        <source>The new recovery code opens the notebook now.</source>
        <translation>El nuevo código de recuperación ya abre el cuaderno.</translation>
    </message>
    <message>
        <source>Sealing the notebook</source>
        <translation>Sellando el cuaderno</translation>
    </message>
    <message>
        <source>Taking the seal off</source>
        <translation>Quitando el sello</translation>
    </message>
</context>
<context>
    <name>rung::Session</name>
    <message>
        <source>Keeping…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted while it was open. All you saved is still here.</source>
        <translation>“%1” se movió o se borró mientras estaba abierto. Todo lo que guardaste sigue aquí.</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Another program, perhaps one that keeps files in step, put another “%1” in place of this one. Bring both together?</source>
        <translation>Otro programa, quizá uno que mantiene los archivos sincronizados, puso otro “%1” en lugar de este. ¿Combinar los dos?</translation>
    </message>
    <message>
        <source>Bring both together</source>
        <translation>Combinar los dos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>rung::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Reminders, while Rung is open</source>
        <translation>Recordatorios, mientras Rung está abierto</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Tamaño de la interfaz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Once a Hunspell dictionary for your language is installed, you can choose it here.</source>
        <translation>Cuando instales un diccionario Hunspell para tu idioma, podrás elegirlo aquí.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <source>Country, for the lines to call</source>
        <translation>País, para las líneas de ayuda</translation>
    </message>
    <message>
        <source>Under Talk to someone…</source>
        <translation>En “Hablar con alguien”…</translation>
    </message>
    <message>
        <source>Someone you trust</source>
        <translation>Alguien de confianza</translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <translation>El nuevo día empieza a las</translation>
    </message>
    <message>
        <source>A step was very big</source>
        <translation>un paso fue muy grande</translation>
    </message>
    <message>
        <source>It was unwelcome</source>
        <translation>incomodó a alguien</translation>
    </message>
    <message>
        <source>A no that stings</source>
        <translation>un no duele</translation>
    </message>
    <message>
        <source>Harder than last time</source>
        <translation>fue más difícil que la última vez</translation>
    </message>
    <message>
        <source>A word after an ask, now and then, when</source>
        <translation>Unas palabras tras una petición, de vez en cuando, si</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Notice words in your entries that are hard on yourself</source>
        <translation>Fijarse en palabras de tus entradas que son duras contigo</translation>
    </message>
    <message>
        <source>On this computer alone, in what you wrote in the last 14 days. The only language it reads so far: %1.</source>
        <translation>Solo en este equipo, en lo que escribiste en los últimos 14 días. El único idioma que lee hasta ahora: %1.</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>Dónde se guardan las copias de seguridad</translation>
    </message>
</context>
<context>
    <name>rung::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>rung::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
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
        <translation>Menú</translation>
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
        <translation>Ninguna palabra similar</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Añadir a mis palabras</translation>
    </message>
</context>
<context>
    <name>rung::StarterDialog</name>
    <message>
        <source>Small asks</source>
        <translation>Peticiones pequeñas</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation>¿Cómo la llamas?</translation>
    </message>
    <message>
        <source>A first ladder</source>
        <translation>Una primera escalera</translation>
    </message>
    <message>
        <source>Eight small asks to begin with. Everything can be changed later.</source>
        <translation>Ocho peticiones pequeñas para empezar. Todo se puede cambiar después.</translation>
    </message>
    <message>
        <source>Build this ladder</source>
        <translation>Crear esta escalera</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Terminar luego</translation>
    </message>
    <message>
        <source>Use these starting marks</source>
        <translation>Usar estas marcas iniciales</translation>
    </message>
    <message>
        <source>How much fear would each of these be for you, at the hardest moment?</source>
        <translation>¿Cuánto miedo te daría cada una, en el momento más difícil?</translation>
    </message>
    <message>
        <source>One word is enough.</source>
        <translation>Una palabra es suficiente.</translation>
    </message>
    <message>
        <source>That is a little long.</source>
        <translation>Es un poco largo.</translation>
    </message>
</context>
<context>
    <name>rung::StepCard</name>
    <message>
        <source>Your next step</source>
        <translation>Tu siguiente paso</translation>
    </message>
    <message>
        <source>A ladder makes the next step easy to find. It takes about a minute.</source>
        <translation>Con una escalera es fácil encontrar el siguiente paso. Lleva más o menos un minuto.</translation>
    </message>
    <message>
        <source>Build a first ladder</source>
        <translation>Crear una primera escalera</translation>
    </message>
    <message>
        <source>Your next step on “%1”</source>
        <translation>Tu siguiente paso en “%1”</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is planned already.</source>
        <translation>Ya está planeado.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Why this step?</source>
        <translation>¿Por qué este paso?</translation>
    </message>
    <message>
        <source>Plan that one</source>
        <translation>Planear ese</translation>
    </message>
    <message>
        <source>Look in the catalogue</source>
        <translation>Mirar en el catálogo</translation>
    </message>
    <message>
        <source>Plan this one</source>
        <translation>Planear este</translation>
    </message>
    <message>
        <source>Open the ladder</source>
        <translation>Abrir la escalera</translation>
    </message>
</context>
<context>
    <name>rung::SudsEdit</name>
    <message>
        <source>completely at ease</source>
        <translation>calma completa</translation>
    </message>
    <message>
        <source>a flutter I can ignore</source>
        <translation>un cosquilleo que puedo ignorar</translation>
    </message>
    <message>
        <source>uneasy, still myself</source>
        <translation>inquietud, sigo siendo yo</translation>
    </message>
    <message>
        <source>strong, I would rather leave</source>
        <translation>fuerte, preferiría irme</translation>
    </message>
    <message>
        <source>very strong, hard to think of anything else</source>
        <translation>muy fuerte, es difícil pensar en otra cosa</translation>
    </message>
    <message>
        <source>the most fear I can imagine</source>
        <translation>el mayor miedo que puedo imaginar</translation>
    </message>
    <message>
        <source>the most I can imagine</source>
        <translation>lo máximo que puedo imaginar</translation>
    </message>
</context>
<context>
    <name>rung::SupportCard</name>
    <message>
        <source>Something to look after first</source>
        <translation>Algo que cuidar primero</translation>
    </message>
    <message>
        <source>No next step is shown until you put this away. Your ladder is where it was.</source>
        <translation>No se muestra ningún siguiente paso hasta que apartes esto. Tu escalera sigue donde estaba.</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Hablar con alguien</translation>
    </message>
    <message>
        <source>Easier ways in</source>
        <translation>Formas más fáciles</translation>
    </message>
    <message>
        <source>A smaller step</source>
        <translation>Un paso más pequeño</translation>
    </message>
    <message>
        <source>When more help is better</source>
        <translation>Cuándo conviene más ayuda</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Apartar esto</translation>
    </message>
</context>
<context>
    <name>rung::TalkPage</name>
    <message>
        <source>Talk to someone</source>
        <translation>Hablar con alguien</translation>
    </message>
    <message>
        <source>People who listen. Nothing here dials, and nobody is told that you looked.</source>
        <translation>Personas que escuchan. Desde aquí no se llama a nadie, y nadie se entera de que miraste.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Es correcto</translation>
    </message>
    <message>
        <source>Taken from the settings of your computer. Choose another where it is wrong.</source>
        <translation>Tomado de los ajustes de tu equipo. Elige otro si no es correcto.</translation>
    </message>
    <message>
        <source>Last checked on %1. Numbers change: where one does not answer, %2 knows others.</source>
        <translation>Comprobado por última vez el %1. Los números cambian: si uno no responde, %2 conoce otros.</translation>
    </message>
    <message>
        <source>If you might hurt yourself, or are in danger now</source>
        <translation>Si crees que podrías hacerte daño, o corres peligro ahora</translation>
    </message>
    <message>
        <source>A directory of lines in many countries</source>
        <translation>Un directorio de líneas de muchos países</translation>
    </message>
</context>
<context>
    <name>rung::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>One step is plenty.</source>
        <translation>Con un paso basta.</translation>
    </message>
    <message>
        <source>I already asked</source>
        <translation>Ya lo pedí</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Hola</translation>
    </message>
    <message>
        <source>Nothing has to be done today.</source>
        <translation>Hoy no hace falta hacer nada.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Hola de nuevo.</translation>
    </message>
    <message>
        <source>You last wrote: “%1”</source>
        <translation>Lo último que escribiste: “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n plans, for another day</source>
        <translation>
            <numerusform>%n plan, para otro día</numerusform>
            <numerusform>%n planes, para otro día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older plans</source>
        <translation>
            <numerusform>%n plan anterior</numerusform>
            <numerusform>%n planes anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is where it was:</source>
        <translation>Todo lo demás está donde estaba:</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escalera</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>rung::TrashDialog</name>
    <message>
        <source>ladder</source>
        <translation>escalera</translation>
    </message>
    <message>
        <source>rung</source>
        <translation>peldaño</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>intento</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>sin palabras</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with it</source>
        <translation>
            <numerusform>con %n entrada</numerusform>
            <numerusform>con %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message numerus="yes">
        <source>What you delete stays here for %n days and can come back. Then it is erased.</source>
        <translation>
            <numerusform>Lo que borras se queda aquí %n día y puede volver. Después se elimina.</numerusform>
            <numerusform>Lo que borras se queda aquí %n días y puede volver. Después se elimina.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>Lo que se borró</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Erase this whole notebook…</source>
        <translation>Eliminar todo este cuaderno…</translation>
    </message>
    <message>
        <source>Erase everything in this notebook</source>
        <translation>Eliminar todo lo que hay en este cuaderno</translation>
    </message>
    <message>
        <source>Erase everything in the trash for good?</source>
        <translation>¿Eliminar para siempre todo lo que hay en la papelera?</translation>
    </message>
    <message>
        <source>Erase this whole notebook for good?</source>
        <translation>¿Eliminar para siempre todo este cuaderno?</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is here.</source>
        <translation>No hay nada aquí.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>Recuperar “%1”</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Erase “%1” for good</source>
        <translation>Eliminar “%1” para siempre</translation>
    </message>
    <message numerus="yes">
        <source>%n entries go with it.</source>
        <translation>
            <numerusform>%n entrada se va también.</numerusform>
            <numerusform>%n entradas se van también.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase “%1” for good?</source>
        <translation>¿Eliminar “%1” para siempre?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Every ladder, attempt and text goes, what stands in open forms, and every backup Rung made of it.</source>
        <translation>Se van todas las escaleras, todos los intentos y todos los textos, lo que hay en los formularios abiertos y todas las copias de seguridad que Rung hizo del cuaderno.</translation>
    </message>
    <message>
        <source>This cannot be undone. Its words are overwritten in this file and in the backups Rung made; copies you made yourself keep theirs.</source>
        <translation>Esto no se puede deshacer. Sus palabras se sobrescriben en este archivo y en las copias de seguridad que hizo Rung; las copias que hiciste tú conservan las suyas.</translation>
    </message>
    <message>
        <source>The backups in “%1” are not there at the moment; they follow once they are there again.</source>
        <translation>Las copias de seguridad de “%1” no están ahora mismo; se hará lo mismo con ellas cuando vuelvan a estar.</translation>
    </message>
</context>
<context>
    <name>rung::TrustedCard</name>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Someone you trust</source>
        <translation>Alguien de confianza</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number, or how to reach them</source>
        <translation>Número, o cómo contactar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A friend, a relative, a neighbour: their number can stand here for a bad day.</source>
        <translation>Una amistad, alguien de la familia o del vecindario: su número puede estar aquí para un mal día.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>rung::UnlockForm</name>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Remember it on this computer, in the desktop’s keyring</source>
        <translation>Recordar en este equipo, en el llavero del escritorio</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Usar el código de recuperación</translation>
    </message>
    <message>
        <source>What the keyring had does not open it any more. Its passphrase does.</source>
        <translation>Lo que había en el llavero ya no lo abre. Su frase de contraseña, sí.</translation>
    </message>
    <message>
        <source>A recovery code has 32 letters and numbers. Hyphens and capitals do not matter.</source>
        <translation>Un código de recuperación tiene 32 letras y números. Los guiones y las mayúsculas no importan.</translation>
    </message>
    <message>
        <source>This code does not open it. Have a look at each group once more.</source>
        <translation>Este código no lo abre. Mira otra vez cada grupo.</translation>
    </message>
    <message>
        <source>That did not open it. Have a look at the keyboard and capital letters, then try once more.</source>
        <translation>Con eso no se abrió. Revisa el teclado y las mayúsculas, y prueba otra vez.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>rung::WaitingCard</name>
    <message>
        <source>You feared: %1</source>
        <translation>Temías: %1</translation>
    </message>
    <message>
        <source>You fear: %1</source>
        <translation>Temes: %1</translation>
    </message>
    <message>
        <source>Did an answer come?</source>
        <translation>¿Llegó una respuesta?</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>¿Cómo te fue?</translation>
    </message>
    <message>
        <source>Waiting for an answer since %1</source>
        <translation>En espera de respuesta desde: %1</translation>
    </message>
    <message>
        <source>Planned, any day</source>
        <translation>Planeado, cualquier día</translation>
    </message>
    <message>
        <source>Waiting for you · planned for %1</source>
        <translation>Te espera · planeado: %1</translation>
    </message>
    <message>
        <source>Ask me tomorrow</source>
        <translation>Pregúntame mañana</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Cambiar el plan</translation>
    </message>
    <message>
        <source>To my calendar…</source>
        <translation>A mi calendario…</translation>
    </message>
    <message>
        <source>Put it down as no reply</source>
        <translation>Anotar como “sin respuesta”</translation>
    </message>
</context>
<context>
    <name>rung::WhenEdit</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>Elegir un día…</translation>
    </message>
    <message>
        <source>At a time…</source>
        <translation>A una hora…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>rung::WritePage</name>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>What you feared, written before</source>
        <translation>Lo que temías, escrito antes</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Tus palabras</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>optional, separated by commas</source>
        <translation>opcional, separadas por comas</translation>
    </message>
    <message>
        <source>About another day</source>
        <translation>Sobre otro día</translation>
    </message>
    <message>
        <source>When this was</source>
        <translation>Cuándo fue</translation>
    </message>
    <message>
        <source>Stop whenever you like.</source>
        <translation>Puedes parar cuando quieras.</translation>
    </message>
    <message>
        <source>Ten minutes. A good place to stop, if you like.</source>
        <translation>Diez minutos. Un buen momento para parar, si quieres.</translation>
    </message>
    <message>
        <source>You feared “%1”. %2</source>
        <translation>Temías “%1”. %2</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Terminar luego</translation>
    </message>
    <message>
        <source>Keeps everything (%1)</source>
        <translation>Lo conserva todo (%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Se conserva mientras escribes</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Esta entrada ya no está ahí.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Todavía no hay nada escrito.</translation>
    </message>
</context>
<context>
    <name>rung::WritingPrompts</name>
    <message>
        <source>What did not happen</source>
        <translation>Lo que no pasó</translation>
    </message>
    <message>
        <source>What were you afraid of that did not happen?</source>
        <translation>¿Qué es lo que temías y no pasó?</translation>
    </message>
    <message>
        <source>What surprised you</source>
        <translation>Lo que te sorprendió</translation>
    </message>
    <message>
        <source>What surprised you?</source>
        <translation>¿Qué te sorprendió?</translation>
    </message>
    <message>
        <source>Three reasons for this no</source>
        <translation>Tres razones para este no</translation>
    </message>
    <message>
        <source>Which three reasons for this no would stand, whoever had asked?</source>
        <translation>¿Qué tres razones para este “no” valdrían igual con cualquier otra persona que lo hubiera pedido?</translation>
    </message>
    <message>
        <source>To a friend</source>
        <translation>A una amistad</translation>
    </message>
    <message>
        <source>What would you tell a friend who had just done this?</source>
        <translation>¿Qué le dirías a un amigo o una amiga que acabara de hacer esto?</translation>
    </message>
    <message>
        <source>Although afraid</source>
        <translation>Aun con miedo</translation>
    </message>
    <message>
        <source>What did you do although you were afraid?</source>
        <translation>¿Qué hiciste aunque tenías miedo?</translation>
    </message>
    <message>
        <source>An exception?</source>
        <translation>¿Una excepción?</translation>
    </message>
    <message>
        <source>Was this really an exception?</source>
        <translation>¿Fue esto de verdad una excepción?</translation>
    </message>
    <message>
        <source>Where else</source>
        <translation>Dónde más</translation>
    </message>
    <message>
        <source>Where else does today&apos;s line apply?</source>
        <translation>¿Dónde más vale la frase de hoy?</translation>
    </message>
    <message>
        <source>One thing to change</source>
        <translation>Algo que cambiar</translation>
    </message>
    <message>
        <source>What one thing could you change next time?</source>
        <translation>¿Qué cosa podrías cambiar la próxima vez?</translation>
    </message>
    <message>
        <source>Questions to start from</source>
        <translation>Preguntas para empezar</translation>
    </message>
    <message>
        <source>Questions to start from, two at most</source>
        <translation>Preguntas para empezar, dos como máximo</translation>
    </message>
</context>
</TS>
