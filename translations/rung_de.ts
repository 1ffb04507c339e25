<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>It came down from %1 to %2.</source>
        <translation>Die Angst ist von %1 auf %2 gesunken.</translation>
    </message>
    <message>
        <source>It came down from %1 to %2 and you handled it once.</source>
        <translation>Die Angst ist von %1 auf %2 gesunken, und du bist einmal damit zurechtgekommen.</translation>
    </message>
    <message>
        <source>It came down from %1 to %2 and you handled it twice.</source>
        <translation>Die Angst ist von %1 auf %2 gesunken, und du bist zweimal damit zurechtgekommen.</translation>
    </message>
    <message numerus="yes">
        <source>It came down from %1 to %2 and you handled it %n times.</source>
        <translation>
            <numerusform>Die Angst ist von %1 auf %2 gesunken, und du bist einmal damit zurechtgekommen.</numerusform>
            <numerusform>Die Angst ist von %1 auf %2 gesunken, und du bist %n-mal damit zurechtgekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fear stays around %1.</source>
        <translation>Die Angst bleibt bei etwa %1.</translation>
    </message>
    <message>
        <source>Fear stays around %1, and you handled it once.</source>
        <translation>Die Angst bleibt bei etwa %1, und du bist einmal damit zurechtgekommen.</translation>
    </message>
    <message>
        <source>Fear stays around %1, and you handled it twice.</source>
        <translation>Die Angst bleibt bei etwa %1, und du bist zweimal damit zurechtgekommen.</translation>
    </message>
    <message numerus="yes">
        <source>Fear stays around %1, and you handled it %n times.</source>
        <translation>
            <numerusform>Die Angst bleibt bei etwa %1, und du bist einmal damit zurechtgekommen.</numerusform>
            <numerusform>Die Angst bleibt bei etwa %1, und du bist %n-mal damit zurechtgekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fear reached %1, and you handled it.</source>
        <translation>Die Angst ging bis %1, und du bist damit zurechtgekommen.</translation>
    </message>
    <message>
        <source>Fear reached %1.</source>
        <translation>Die Angst ging bis %1.</translation>
    </message>
    <message>
        <source>It went from %1 to %2. It goes up and down for most people.</source>
        <translation>Es ging von %1 auf %2. Bei den meisten geht es auf und ab.</translation>
    </message>
    <message>
        <source>Once more, with one thing changed: the time, the place or your words.</source>
        <translation>Noch einmal, und eines ist anders: die Zeit, der Ort oder deine Worte.</translation>
    </message>
    <message>
        <source>Once more, with another neighbour.</source>
        <translation>Noch einmal, mit jemand anderem aus der Nachbarschaft.</translation>
    </message>
    <message>
        <source>Once more, in another shop.</source>
        <translation>Noch einmal, in einem anderen Geschäft.</translation>
    </message>
    <message>
        <source>Once more, with somebody else at work.</source>
        <translation>Noch einmal, mit jemand anderem bei der Arbeit.</translation>
    </message>
    <message>
        <source>Once more, with another relative.</source>
        <translation>Noch einmal, mit jemand anderem aus der Familie.</translation>
    </message>
    <message>
        <source>Once more, with someone else.</source>
        <translation>Noch einmal, mit jemand anderem.</translation>
    </message>
    <message>
        <source>The same again, or one smaller, your choice.</source>
        <translation>Noch einmal dasselbe oder etwas Kleineres, wie du magst.</translation>
    </message>
    <message>
        <source>The same again.</source>
        <translation>Noch einmal dasselbe.</translation>
    </message>
    <message>
        <source>You went, and left before the answer.</source>
        <translation>Du bist hingegangen und vor der Antwort wieder gegangen.</translation>
    </message>
    <message>
        <source>It did not come to the ask last time.</source>
        <translation>Letztes Mal kam es nicht zum Fragen.</translation>
    </message>
    <message>
        <source>The last one was hard.</source>
        <translation>Die letzte war schwer.</translation>
    </message>
    <message>
        <source>You asked this before, and fear reached %1. It is within reach.</source>
        <translation>Darum hast du schon gebeten, und die Angst ging bis %1. Es ist in Reichweite.</translation>
    </message>
    <message>
        <source>One to begin with, around %1.</source>
        <translation>Eine für den Anfang, bei etwa %1.</translation>
    </message>
    <message>
        <source>You have settled up to %1. This one is around %2.</source>
        <translation>Bis %1 ist alles gefestigt. Diese Sprosse liegt bei etwa %2.</translation>
    </message>
    <message>
        <source>One you know, to warm up.</source>
        <translation>Eine, die du kennst, zum Aufwärmen.</translation>
    </message>
    <message>
        <source>One you know, to warm up. Fear reached %1 there last time.</source>
        <translation>Eine, die du kennst, zum Aufwärmen. Letztes Mal ging die Angst dabei bis %1.</translation>
    </message>
    <message>
        <source>It felt like panic more than once.</source>
        <translation>Mehr als einmal fühlte es sich wie Panik an.</translation>
    </message>
    <message>
        <source>Twice it did not come to an answer.</source>
        <translation>Zweimal kam es zu keiner Antwort.</translation>
    </message>
    <message>
        <source>Fear was very high twice, %1 the last time.</source>
        <translation>Die Angst war zweimal sehr hoch, zuletzt %1.</translation>
    </message>
    <message>
        <source>Fear grew over the last three, from %1 to %2.</source>
        <translation>Die Angst ist über die letzten drei gestiegen, von %1 auf %2.</translation>
    </message>
    <message>
        <source>The next rung is a long way up.</source>
        <translation>Die nächste Sprosse liegt weit oben.</translation>
    </message>
    <message>
        <source>A smaller step for now.</source>
        <translation>Ein kleinerer Schritt für jetzt.</translation>
    </message>
    <message>
        <source>A step around %1 would fit here.</source>
        <translation>Ein Schritt bei etwa %1 würde hier passen.</translation>
    </message>
    <message numerus="yes">
        <source>You asked %n times there, and fear was %1 the last time. Here is another one within reach.</source>
        <translation>
            <numerusform>Du hast dort einmal gefragt, und zuletzt war die Angst %1. Hier ist eine andere in Reichweite.</numerusform>
            <numerusform>Du hast dort %n-mal gefragt, und zuletzt war die Angst %1. Hier ist eine andere in Reichweite.</numerusform>
        </translation>
    </message>
    <message>
        <source>A ladder begins with a few small asks.</source>
        <translation>Eine Leiter beginnt mit ein paar kleinen Bitten.</translation>
    </message>
    <message>
        <source>Every rung of this ladder is settled.</source>
        <translation>Jede Sprosse dieser Leiter ist gefestigt.</translation>
    </message>
    <message>
        <source>You give the feared thing %1 % now.</source>
        <translation>Deiner Befürchtung gibst du jetzt %1&#xa0;%.</translation>
    </message>
    <message>
        <source>You still give the feared thing %1 %.</source>
        <translation>Deiner Befürchtung gibst du noch immer %1&#xa0;%.</translation>
    </message>
    <message>
        <source>You asked. This one was for a single time.</source>
        <translation>Du hast gefragt. Diese Bitte war für ein einziges Mal.</translation>
    </message>
    <message>
        <source>It was easy, and you handled it.</source>
        <translation>Es war leicht, und du bist damit zurechtgekommen.</translation>
    </message>
    <message>
        <source>Fear was low twice in a row.</source>
        <translation>Zweimal hintereinander war die Angst niedrig.</translation>
    </message>
    <message>
        <source>You practised it on several days, and it changed.</source>
        <translation>Du hast es an mehreren Tagen geübt, und es hat sich verändert.</translation>
    </message>
    <message>
        <source>The fear stayed, and you carried it. That counts.</source>
        <translation>Die Angst blieb, und du hast sie getragen. Das zählt.</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>&amp;New notebook…</source>
        <translation>&amp;Neues Notizbuch…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Summary as &amp;PDF…</source>
        <translation>Zusammenfassung als &amp;PDF…</translation>
    </message>
    <message>
        <source>Prin&amp;t summary…</source>
        <translation>Zusammenfassung &amp;drucken…</translation>
    </message>
    <message>
        <source>&amp;Backup…</source>
        <translation>&amp;Sicherung…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>S&amp;uchen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Einste&amp;llungen…</translation>
    </message>
    <message>
        <source>Short&amp;cuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;What Rung knows…</source>
        <translation>&amp;Was Rung weiß…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Mit jemandem reden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close the form, keeping what stands in it</source>
        <translation>Das Formular schließen, der Inhalt bleibt erhalten</translation>
    </message>
    <message>
        <source>Everything larger</source>
        <translation>Alles größer</translation>
    </message>
    <message>
        <source>Everything smaller</source>
        <translation>Alles kleiner</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Sp&amp;erren</translation>
    </message>
    <message>
        <source>P&amp;assphrase…</source>
        <translation>P&amp;assphrase…</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>Tras&amp;h…</source>
        <translation>Papierk&amp;orb…</translation>
    </message>
    <message>
        <source>About Run&amp;g</source>
        <translation>Über Run&amp;g</translation>
    </message>
    <message>
        <source>Go bac&amp;k to a backup…</source>
        <translation>Zu einer Sicherung zurüc&amp;k…</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>%1 was expected, %2 was found.</source>
        <translation>erwartet: %1, gefunden: %2.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a text of %1 to %2 characters</source>
        <translation>ein Text von %1 bis %2 Zeichen</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eins von %1</translation>
    </message>
    <message>
        <source>this field is missing.</source>
        <translation>dieses Feld fehlt.</translation>
    </message>
    <message>
        <source>this field is unknown.</source>
        <translation>dieses Feld ist unbekannt.</translation>
    </message>
    <message>
        <source>this is there twice.</source>
        <translation>das kommt doppelt vor.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>an id (a UUID)</source>
        <translation>eine Kennung (eine UUID)</translation>
    </message>
    <message>
        <source>a date and time with its offset (2026-03-01T14:05:00+01:00)</source>
        <translation>ein Datum mit Uhrzeit und Zeitabstand (2026-03-01T14:05:00+01:00)</translation>
    </message>
    <message>
        <source>a day (2026-03-01)</source>
        <translation>ein Tag (2026-03-01)</translation>
    </message>
    <message>
        <source>a day, or a date and time with its offset</source>
        <translation>ein Tag oder ein Datum mit Uhrzeit und Zeitabstand</translation>
    </message>
    <message>
        <source>this id is used twice.</source>
        <translation>diese Kennung kommt doppelt vor.</translation>
    </message>
    <message>
        <source>there is no rung with this id.</source>
        <translation>es gibt keine Sprosse mit dieser Kennung.</translation>
    </message>
    <message>
        <source>there is no attempt with this id.</source>
        <translation>es gibt keinen Versuch mit dieser Kennung.</translation>
    </message>
    <message>
        <source>there is no entry with this id.</source>
        <translation>es gibt keinen Eintrag mit dieser Kennung.</translation>
    </message>
    <message>
        <source>a prediction or an outcome is missing.</source>
        <translation>eine Vorhersage oder ein Ergebnis fehlt.</translation>
    </message>
    <message>
        <source>nothing more was expected after the last brace.</source>
        <translation>nach der letzten Klammer wurde nichts mehr erwartet.</translation>
    </message>
    <message>
        <source>this is nested too deeply.</source>
        <translation>das ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>this has too many fields.</source>
        <translation>das hat zu viele Felder.</translation>
    </message>
    <message>
        <source>this number is too large or too small.</source>
        <translation>diese Zahl ist zu groß oder zu klein.</translation>
    </message>
    <message>
        <source>a JSON value was expected.</source>
        <translation>hier wurde ein JSON-Wert erwartet.</translation>
    </message>
    <message>
        <source>a control character stands in a text without being escaped.</source>
        <translation>in einem Text steht ein Steuerzeichen, das nicht maskiert ist.</translation>
    </message>
    <message>
        <source>this text holds NUL or half of a surrogate pair.</source>
        <translation>dieser Text enthält NUL oder ein halbes Surrogatpaar.</translation>
    </message>
    <message>
        <source>this text is not valid UTF-8.</source>
        <translation>dieser Text ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>an unknown escape stands after a backslash.</source>
        <translation>nach einem Backslash steht ein unbekanntes Zeichen.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>this field is there twice.</source>
        <translation>dieses Feld kommt doppelt vor.</translation>
    </message>
    <message>
        <source>“%1” was expected.</source>
        <translation>„%1“ wurde erwartet.</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Eight to twelve rungs make a comfortable ladder. There is room for a few more.</source>
        <translation>Acht bis zwölf Sprossen ergeben eine angenehme Leiter. Für ein paar mehr ist Platz.</translation>
    </message>
    <message>
        <source>That is a long ladder. Eight to twelve rungs are easier to keep in view.</source>
        <translation>Das ist eine lange Leiter. Acht bis zwölf Sprossen behältst du leichter im Blick.</translation>
    </message>
    <message>
        <source>A rung at 30 or lower would make the start easier.</source>
        <translation>Eine Sprosse bei 30 oder darunter würde den Anfang leichter machen.</translation>
    </message>
    <message>
        <source>Three or more kinds of places help what you learn to come along with you.</source>
        <translation>Drei oder mehr Umfelder helfen, dass du das Gelernte überallhin mitnimmst.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>A title of 1 to 200 characters belongs here.</source>
        <translation>Hier gehört ein Titel mit 1 bis 200 Zeichen hin.</translation>
    </message>
    <message>
        <source>An id cannot be empty.</source>
        <translation>Eine Kennung kann nicht leer sein.</translation>
    </message>
    <message>
        <source>A catalogue is a list of items.</source>
        <translation>Ein Katalog ist eine Liste von Einträgen.</translation>
    </message>
    <message>
        <source>The id “%1” is taken by an earlier item.</source>
        <translation>Die Kennung „%1“ gehört schon zu einem früheren Eintrag.</translation>
    </message>
</context>
<context>
    <name>CatalogueItems</name>
    <message>
        <source>Borrow a pen from someone behind a counter</source>
        <translation>Jemanden hinter einer Theke um einen Stift bitten</translation>
    </message>
    <message>
        <source>A tiny, finished-in-seconds request is the easiest way to notice that asking itself is survivable.</source>
        <translation>Eine winzige Bitte, die in Sekunden vorbei ist, zeigt am leichtesten, dass man das Fragen selbst übersteht.</translation>
    </message>
    <message>
        <source>Ask when nobody is waiting behind you, hand it straight back, and say thanks either way.</source>
        <translation>Frag, wenn niemand hinter dir wartet, gib den Stift gleich zurück und bedanke dich so oder so.</translation>
    </message>
    <message>
        <source>Get directions from one person, then double-check with another</source>
        <translation>Jemanden nach dem Weg fragen und dann bei einer zweiten Person noch einmal nachfragen</translation>
    </message>
    <message>
        <source>Asking again after you already have an answer loosens the worry about being a nuisance.</source>
        <translation>Noch einmal zu fragen, obwohl du schon eine Antwort hast, lockert die Sorge, lästig zu sein.</translation>
    </message>
    <message>
        <source>Be honest that you are double-checking, and skip anyone who looks rushed or has headphones in.</source>
        <translation>Sag ehrlich, dass du dich nur vergewissern willst, und lass alle aus, die es eilig haben oder Kopfhörer tragen.</translation>
    </message>
    <message>
        <source>Ask for a little extra topping at no charge</source>
        <translation>Nach etwas mehr Belag oder Soße ohne Aufpreis fragen</translation>
    </message>
    <message>
        <source>It puts a small, low-cost no within easy reach of an ordinary order.</source>
        <translation>So liegt bei einer ganz normalen Bestellung ein kleines, harmloses Nein in Reichweite.</translation>
    </message>
    <message>
        <source>Ask lightly, once, at a quiet moment, and pay happily if there is a charge.</source>
        <translation>Frag locker und nur einmal, in einem ruhigen Moment, und zahl gern, wenn es etwas kostet.</translation>
    </message>
    <message>
        <source>Ask a library to buy a book it does not have</source>
        <translation>Eine Bücherei bitten, ein Buch anzuschaffen, das sie nicht hat</translation>
    </message>
    <message>
        <source>Institutions say no for budget reasons every day, so this no is plainly not about you.</source>
        <translation>Einrichtungen sagen jeden Tag aus Kostengründen Nein, also hat dieses Nein erkennbar nichts mit dir zu tun.</translation>
    </message>
    <message>
        <source>Use the request form or a quiet desk, and thank them for checking.</source>
        <translation>Nimm das Wunschformular oder einen ruhigen Schalter und bedanke dich fürs Nachsehen.</translation>
    </message>
    <message>
        <source>Ask staff when a full-price item might be reduced</source>
        <translation>Im Geschäft fragen, wann ein nicht reduzierter Artikel günstiger werden könnte</translation>
    </message>
    <message>
        <source>You practise showing that money matters to you, which many people quietly avoid.</source>
        <translation>Du übst zu zeigen, dass Geld für dich eine Rolle spielt. Viele vermeiden das im Stillen.</translation>
    </message>
    <message>
        <source>Ask someone who is not mid-task and take &quot;I am not allowed to say&quot; as a complete answer.</source>
        <translation>Sprich Personal an, das gerade nicht beschäftigt ist, und nimm „Das darf ich nicht sagen“ als vollständige Antwort.</translation>
    </message>
    <message>
        <source>Ask a front desk whether an earlier appointment has opened up</source>
        <translation>Am Empfang fragen, ob ein früherer Termin frei geworden ist</translation>
    </message>
    <message>
        <source>A calm &quot;no, nothing yet&quot; is common here, which makes it easy practice.</source>
        <translation>Ein ruhiges „Nein, noch nichts“ ist hier üblich, und das macht das Üben leicht.</translation>
    </message>
    <message>
        <source>Ask once, accept the diary as it is, and thank the person checking.</source>
        <translation>Frag einmal, nimm den Kalender, wie er ist, und bedanke dich fürs Nachsehen.</translation>
    </message>
    <message>
        <source>Ask a dog walker whether you may say hello to their dog</source>
        <translation>Jemanden mit Hund fragen, ob du den Hund begrüßen darfst</translation>
    </message>
    <message>
        <source>The owner has many reasons to decline that are about the dog, which makes the no easy to read fairly.</source>
        <translation>Es gibt viele Gründe abzulehnen, die mit dem Hund zu tun haben. So fällt es leicht, das Nein richtig zu deuten.</translation>
    </message>
    <message>
        <source>Stop a few steps away, ask the person first, and walk on cheerfully if the answer is no.</source>
        <translation>Bleib ein paar Schritte entfernt stehen, frag zuerst den Menschen und geh bei einem Nein gut gelaunt weiter.</translation>
    </message>
    <message>
        <source>Ask an online group for a recommendation and answer the replies</source>
        <translation>Eine Online-Gruppe um eine Empfehlung bitten und auf die Antworten eingehen</translation>
    </message>
    <message>
        <source>Silence is a mild form of being passed over, and here it costs nothing.</source>
        <translation>Schweigen ist eine milde Form davon, übergangen zu werden, und hier kostet es nichts.</translation>
    </message>
    <message>
        <source>Search first so you are not repeating a question, follow the group rules, and thank people who reply.</source>
        <translation>Such zuerst, damit du keine Frage wiederholst, halte dich an die Gruppenregeln und danke allen, die antworten.</translation>
    </message>
    <message>
        <source>Ask a cafe whether they can make a drink that is not on the menu</source>
        <translation>Ein Café fragen, ob es ein Getränk machen kann, das nicht auf der Karte steht</translation>
    </message>
    <message>
        <source>A playful ask where a friendly no is the most likely answer.</source>
        <translation>Eine spielerische Bitte, bei der ein freundliches Nein die wahrscheinlichste Antwort ist.</translation>
    </message>
    <message>
        <source>Ask when it is quiet, name something simple, and order from the menu with a smile after a no.</source>
        <translation>Frag, wenn es ruhig ist, nenn etwas Einfaches und bestell nach einem Nein mit einem Lächeln von der Karte.</translation>
    </message>
    <message>
        <source>Check the time with a passer-by while a clock is in plain sight</source>
        <translation>Jemanden auf der Straße nach der Uhrzeit fragen, während eine Uhr gut zu sehen ist</translation>
    </message>
    <message>
        <source>Risking looking slightly silly on purpose shows how little other people dwell on it.</source>
        <translation>Wer absichtlich riskiert, ein wenig albern zu wirken, merkt, wie wenig sich andere damit aufhalten.</translation>
    </message>
    <message>
        <source>Keep it to one short question, invent no story about a broken watch, and thank them.</source>
        <translation>Bleib bei einer kurzen Frage, erfinde keine Geschichte von einer kaputten Uhr und bedanke dich.</translation>
    </message>
    <message>
        <source>Ask to taste two flavours before you choose one</source>
        <translation>Darum bitten, zwei Sorten zu probieren, bevor du dich für eine entscheidest</translation>
    </message>
    <message>
        <source>You get to take up a little more space than you normally would.</source>
        <translation>Du nimmst dir etwas mehr Raum, als du es sonst tun würdest.</translation>
    </message>
    <message>
        <source>Ask when there is no queue and buy something small if they go out of their way.</source>
        <translation>Frag, wenn keine Schlange da ist, und kauf eine Kleinigkeit, wenn man sich für dich Mühe gibt.</translation>
    </message>
    <message>
        <source>Post a genuine beginner question in a forum you usually only read</source>
        <translation>In einem Forum, in dem du sonst nur mitliest, eine echte Einstiegsfrage stellen</translation>
    </message>
    <message>
        <source>Being seen not knowing something is a close cousin of being turned down.</source>
        <translation>Gesehen zu werden, wenn man etwas nicht weiß, ist eng verwandt damit, abgewiesen zu werden.</translation>
    </message>
    <message>
        <source>Show what you have already tried, stay on topic, and thank even the short answers.</source>
        <translation>Zeig, was du schon versucht hast, bleib beim Thema und bedanke dich auch für kurze Antworten.</translation>
    </message>
    <message>
        <source>Ask a friend to keep you company on a dull errand</source>
        <translation>Jemanden aus dem Freundeskreis bitten, dich bei einer langweiligen Erledigung zu begleiten</translation>
    </message>
    <message>
        <source>An unglamorous invitation tests whether people need a special reason to spend time with you.</source>
        <translation>Eine Einladung ohne Glanz zeigt, ob andere einen besonderen Anlass brauchen, um Zeit mit dir zu verbringen.</translation>
    </message>
    <message>
        <source>Say the time and length up front and add that a no is absolutely fine.</source>
        <translation>Sag gleich, wann und wie lange, und füg hinzu, dass ein Nein völlig in Ordnung ist.</translation>
    </message>
    <message>
        <source>Ask a relative for help with something you would rather do alone</source>
        <translation>Jemanden aus der Familie um Hilfe bei etwas bitten, das du lieber allein machen würdest</translation>
    </message>
    <message>
        <source>Letting someone close say no shows that the bond survives it.</source>
        <translation>Wenn ein naher Mensch Nein sagen darf, zeigt sich, dass die Verbindung das übersteht.</translation>
    </message>
    <message>
        <source>Say how long it takes and that no is a complete answer.</source>
        <translation>Sag, wie lange es dauert und dass ein Nein eine vollständige Antwort ist.</translation>
    </message>
    <message>
        <source>Ask a neighbour to lend a small kitchen item</source>
        <translation>Jemanden aus der Nachbarschaft bitten, dir eine Kleinigkeit für die Küche zu leihen</translation>
    </message>
    <message>
        <source>Small borrowing starts everyday give-and-take with people you will meet again.</source>
        <translation>Mit kleinen Leihgaben beginnt ein alltägliches Geben und Nehmen mit Menschen, denen du wieder begegnest.</translation>
    </message>
    <message>
        <source>Offer a time you will return it, and make it clear that no is completely fine.</source>
        <translation>Nenn eine Zeit, zu der du es zurückbringst, und mach klar, dass ein Nein völlig in Ordnung ist.</translation>
    </message>
    <message>
        <source>Ask a neighbour to take in a parcel for you</source>
        <translation>Jemanden aus der Nachbarschaft bitten, ein Paket für dich anzunehmen</translation>
    </message>
    <message>
        <source>You practise needing something from someone instead of arranging life to need nothing.</source>
        <translation>Du übst, jemanden zu brauchen, statt dein Leben so einzurichten, dass du nichts brauchst.</translation>
    </message>
    <message>
        <source>Ask ahead of time, keep it to one parcel, and offer to return the favour.</source>
        <translation>Frag rechtzeitig, bleib bei einem Paket und biete an, dich zu revanchieren.</translation>
    </message>
    <message>
        <source>Ask someone browsing in a bookshop what they would read next</source>
        <translation>Jemanden beim Stöbern in der Buchhandlung fragen, welches Buch als Nächstes dran wäre</translation>
    </message>
    <message>
        <source>You start a conversation that the other person is free to keep as short as they like.</source>
        <translation>Du beginnst ein Gespräch, das die andere Person so kurz halten kann, wie sie mag.</translation>
    </message>
    <message>
        <source>Ask once, keep your distance, and let them go back to browsing after their first reply.</source>
        <translation>Frag einmal, halte Abstand und lass die Person nach der ersten Antwort weiterstöbern.</translation>
    </message>
    <message>
        <source>See whether a cafe would take a little off your order</source>
        <translation>Ausprobieren, ob ein Café dir bei der Bestellung etwas nachlässt</translation>
    </message>
    <message>
        <source>The staff will usually have to refuse, so you can meet a polite no on your very first try.</source>
        <translation>Meist wird man ablehnen müssen. So begegnest du gleich beim ersten Mal einem höflichen Nein.</translation>
    </message>
    <message>
        <source>Go at a quiet time, ask with a smile, pay as is usual where you live, and never argue.</source>
        <translation>Geh zu einer ruhigen Zeit hin, frag mit einem Lächeln, zahl, wie es bei dir üblich ist, und streite nie.</translation>
    </message>
    <message>
        <source>Ask a colleague for five minutes of feedback on something small</source>
        <translation>Jemanden aus dem Kollegium um fünf Minuten Rückmeldung zu etwas Kleinem bitten</translation>
    </message>
    <message>
        <source>Inviting an opinion is practice for hearing one you did not hope for.</source>
        <translation>Wer um eine Meinung bittet, übt, eine zu hören, die nicht die erhoffte ist.</translation>
    </message>
    <message>
        <source>Let them choose the time and accept &quot;not this week&quot; without a follow-up push.</source>
        <translation>Lass die andere Person die Zeit wählen und nimm „Diese Woche nicht“ ohne Nachhaken an.</translation>
    </message>
    <message>
        <source>Ask a workmate whether you can join their lunch</source>
        <translation>Bei der Arbeit jemanden fragen, ob du beim Mittagessen dabei sein kannst</translation>
    </message>
    <message>
        <source>It risks a small social no in a place where you will see that life goes on.</source>
        <translation>Du riskierst ein kleines soziales Nein an einem Ort, wo du sehen wirst, dass das Leben weitergeht.</translation>
    </message>
    <message>
        <source>Ask openly enough that they can say they have plans, and take that at face value.</source>
        <translation>Frag so offen, dass die anderen sagen können, sie hätten schon etwas vor, und nimm das beim Wort.</translation>
    </message>
    <message>
        <source>Write to someone you have lost touch with and ask how they are</source>
        <translation>Jemandem schreiben, zu dem der Kontakt abgerissen ist, und fragen, wie es geht</translation>
    </message>
    <message>
        <source>Leaving a message unanswered is the commonest quiet rejection, and this lets you practise sitting with it.</source>
        <translation>Eine unbeantwortete Nachricht ist die häufigste stille Zurückweisung. Hier kannst du üben, das auszuhalten.</translation>
    </message>
    <message>
        <source>Keep it warm and short, do not chase, and leave out a former partner or anyone who wanted distance.</source>
        <translation>Schreib warm und kurz, hak nicht nach und lass frühere Beziehungen aus und alle, die Abstand wollten.</translation>
    </message>
    <message>
        <source>Telephone a shop to ask for something they probably do not have</source>
        <translation>In einem Geschäft anrufen und nach etwas fragen, das es dort wahrscheinlich nicht gibt</translation>
    </message>
    <message>
        <source>For many people the telephone is the hard part, and the no comes quickly and kindly.</source>
        <translation>Für viele ist das Telefonieren das Schwere, und das Nein kommt schnell und freundlich.</translation>
    </message>
    <message>
        <source>Call outside the rush, ask one thing, and thank them for looking.</source>
        <translation>Ruf außerhalb der Stoßzeiten an, frag nach einer Sache und bedanke dich fürs Nachsehen.</translation>
    </message>
    <message>
        <source>Ask to share a table in a busy cafe</source>
        <translation>In einem vollen Café fragen, ob du dich an einen Tisch dazusetzen darfst</translation>
    </message>
    <message>
        <source>A face-to-face yes or no about your presence is close to the heart of this fear.</source>
        <translation>Ein Ja oder Nein zu deiner Anwesenheit, von Angesicht zu Angesicht, liegt nah am Kern dieser Angst.</translation>
    </message>
    <message>
        <source>Ask before you put anything down, and choose another spot pleasantly if they would rather not.</source>
        <translation>Frag, bevor du etwas abstellst, und such dir freundlich einen anderen Platz, wenn es nicht recht ist.</translation>
    </message>
    <message>
        <source>Ask a neighbour you hardly know to lend you a tool</source>
        <translation>Jemanden aus der Nachbarschaft, den du kaum kennst, um ein Werkzeug bitten</translation>
    </message>
    <message>
        <source>Trust has to start somewhere, and their caution would be about the tool, not your worth.</source>
        <translation>Vertrauen fängt irgendwo an, und die Vorsicht der anderen gilt dem Werkzeug, nicht deinem Wert.</translation>
    </message>
    <message>
        <source>Introduce yourself, say exactly when it comes back, and offer an easy way to decline.</source>
        <translation>Stell dich vor, sag genau, wann es zurückkommt, und mach das Ablehnen leicht.</translation>
    </message>
    <message>
        <source>Ask to exchange something after the normal return date</source>
        <translation>Fragen, ob du etwas nach Ablauf der üblichen Rückgabefrist umtauschen kannst</translation>
    </message>
    <message>
        <source>The rule is on their side, so this is practice at asking when no is the likely answer.</source>
        <translation>Die Regel ist auf der Seite des Geschäfts. So übst du zu fragen, wenn ein Nein die wahrscheinliche Antwort ist.</translation>
    </message>
    <message>
        <source>Be truthful about the date and the condition, and thank them if the policy stands.</source>
        <translation>Sei ehrlich, was Datum und Zustand angeht, und bedanke dich, wenn es bei der Regel bleibt.</translation>
    </message>
    <message>
        <source>Ask a passer-by to take your photo, and then one more from another spot</source>
        <translation>Jemanden auf der Straße um ein Foto von dir bitten und dann um noch eins von einer anderen Stelle aus</translation>
    </message>
    <message>
        <source>Asking for slightly more than the usual favour lets you practise taking up time.</source>
        <translation>Um etwas mehr als den üblichen Gefallen zu bitten, lässt dich üben, Zeit in Anspruch zu nehmen.</translation>
    </message>
    <message>
        <source>Choose someone who is not hurrying, and stop at one photo if they seem to want to go.</source>
        <translation>Wähl jemanden ohne Eile, und belass es bei einem Foto, wenn die Person weiterzuwollen scheint.</translation>
    </message>
    <message>
        <source>Ask someone playing music in public for a song they surely do not know</source>
        <translation>Bei Straßenmusik um ein Lied bitten, das dort sicher niemand kennt</translation>
    </message>
    <message>
        <source>Being a little silly on purpose takes the weight out of a no.</source>
        <translation>Absichtlich ein wenig albern zu sein, nimmt einem Nein das Gewicht.</translation>
    </message>
    <message>
        <source>Wait for a pause, ask once, laugh along, and leave a coin if you stayed to listen.</source>
        <translation>Warte auf eine Pause, frag einmal, lach mit und lass eine Münze da, wenn du zum Zuhören geblieben bist.</translation>
    </message>
    <message>
        <source>Ask someone on a bus or train if they would swap seats</source>
        <translation>Im Bus oder Zug jemanden fragen, ob ihr die Plätze tauschen könnt</translation>
    </message>
    <message>
        <source>It is a clear favour with no debt attached, so either answer is over in a moment.</source>
        <translation>Es ist ein klarer Gefallen ohne Gegenschuld, also ist jede Antwort in einem Moment vorbei.</translation>
    </message>
    <message>
        <source>Leave priority seats and families alone, give your honest reason, and say &quot;no problem at all&quot; if they stay put.</source>
        <translation>Lass Vorrangplätze und Familien in Ruhe, nenn deinen ehrlichen Grund und sag „gar kein Problem“, wenn die Person sitzen bleibt.</translation>
    </message>
    <message>
        <source>Ask someone where they found a thing you honestly like</source>
        <translation>Jemanden fragen, woher etwas ist, das dir ehrlich gefällt</translation>
    </message>
    <message>
        <source>Approaching a stranger with goodwill tests the prediction that you will be unwelcome.</source>
        <translation>Mit gutem Willen auf eine fremde Person zuzugehen, prüft die Vorhersage, dass du unerwünscht sein wirst.</translation>
    </message>
    <message>
        <source>Comment on the object rather than their looks, keep it to one question, and move on.</source>
        <translation>Sprich über den Gegenstand statt über das Aussehen, bleib bei einer Frage und geh dann weiter.</translation>
    </message>
    <message>
        <source>Ask a small local business for a look behind the scenes</source>
        <translation>Einen kleinen Betrieb vor Ort um einen Blick hinter die Kulissen bitten</translation>
    </message>
    <message>
        <source>You show open curiosity to people who owe you nothing.</source>
        <translation>Du zeigst offene Neugier gegenüber Menschen, die dir nichts schulden.</translation>
    </message>
    <message>
        <source>Ask outside busy hours, explain it is simple interest, and respect safety or privacy limits.</source>
        <translation>Frag außerhalb der Stoßzeiten, erklär, dass es schlichtes Interesse ist, und achte Grenzen bei Sicherheit und Privatem.</translation>
    </message>
    <message>
        <source>Email someone whose work you know and ask one short question</source>
        <translation>Jemandem, dessen Arbeit du kennst, eine E-Mail mit einer kurzen Frage schreiben</translation>
    </message>
    <message>
        <source>Unanswered mail is normal for busy people, which makes it a fair test of mind-reading.</source>
        <translation>Dass viel beschäftigte Menschen nicht antworten, ist normal. Das macht es zu einer fairen Probe aufs Gedankenlesen.</translation>
    </message>
    <message>
        <source>Keep it under five sentences, ask one thing, and never send a chasing message.</source>
        <translation>Bleib unter fünf Sätzen, frag nach einer Sache und hak nie nach.</translation>
    </message>
    <message>
        <source>Ask an older relative to tell you about a choice they regret</source>
        <translation>Jemand Älteres aus der Familie bitten, von einer bereuten Entscheidung zu erzählen</translation>
    </message>
    <message>
        <source>Close people can refuse too, and asking them something real is its own kind of brave.</source>
        <translation>Auch Nahestehende können ablehnen, und sie um etwas Echtes zu bitten, ist eine eigene Art von Mut.</translation>
    </message>
    <message>
        <source>Choose a calm, private moment and say that keeping it to themselves is fine.</source>
        <translation>Wähl einen ruhigen Moment zu zweit und sag, dass es in Ordnung ist, es für sich zu behalten.</translation>
    </message>
    <message>
        <source>Telephone someone you would normally send a message</source>
        <translation>Jemanden anrufen, dem du sonst eine Nachricht schreiben würdest</translation>
    </message>
    <message>
        <source>Leaving the safe channel for the live one is a fair test of what you expect.</source>
        <translation>Vom sicheren Weg zum direkten zu wechseln, ist eine faire Probe auf das, was du erwartest.</translation>
    </message>
    <message>
        <source>Open with &quot;is this a bad moment?&quot; and mean it.</source>
        <translation>Beginn mit „Störe ich gerade?“ und mein es auch so.</translation>
    </message>
    <message>
        <source>Ask a friend for a favour that takes real effort</source>
        <translation>Jemanden aus dem Freundeskreis um einen Gefallen bitten, der wirklich Mühe macht</translation>
    </message>
    <message>
        <source>Letting yourself cost someone something challenges the rule that you must never be a burden.</source>
        <translation>Jemanden etwas kosten zu dürfen, stellt die Regel infrage, dass du nie eine Last sein darfst.</translation>
    </message>
    <message>
        <source>Describe the effort honestly, name an end time, and mean it when you say they can pass.</source>
        <translation>Beschreib die Mühe ehrlich, nenn ein Ende und mein es ernst, wenn du sagst, dass Ablehnen in Ordnung ist.</translation>
    </message>
    <message>
        <source>Make a lower offer on a second-hand item</source>
        <translation>Für etwas Gebrauchtes ein niedrigeres Angebot machen</translation>
    </message>
    <message>
        <source>Bargaining is a setting where no is part of the game rather than a verdict.</source>
        <translation>Beim Handeln gehört ein Nein zum Spiel und ist kein Urteil.</translation>
    </message>
    <message>
        <source>Name one fair figure, stay friendly, and accept the asking price or walk away politely.</source>
        <translation>Nenn einen fairen Betrag, bleib freundlich und nimm den geforderten Preis oder geh höflich weiter.</translation>
    </message>
    <message>
        <source>Ask to shadow someone in another team for an hour</source>
        <translation>Darum bitten, eine Stunde lang jemanden in einem anderen Team zu begleiten</translation>
    </message>
    <message>
        <source>You risk a diary-based no while learning something you actually want.</source>
        <translation>Du riskierst ein Nein, das am Kalender liegt, und lernst dabei etwas, das du wirklich willst.</translation>
    </message>
    <message>
        <source>Offer two or three slots, promise not to slow them down, and thank them whatever they say.</source>
        <translation>Biete zwei oder drei Zeiten an, versprich, nicht aufzuhalten, und bedanke dich, egal wie die Antwort lautet.</translation>
    </message>
    <message>
        <source>Ask a bank, gym or phone company to waive a fee</source>
        <translation>Eine Bank, ein Fitnessstudio oder einen Telefonanbieter bitten, eine Gebühr zu erlassen</translation>
    </message>
    <message>
        <source>Call-centre no&apos;s are scripted, so you can practise one without taking it to heart.</source>
        <translation>In Callcentern steht das Nein im Skript. So kannst du eines üben, ohne es dir zu Herzen zu nehmen.</translation>
    </message>
    <message>
        <source>Be courteous to the person on the line, ask once for a review, then accept the outcome.</source>
        <translation>Sei freundlich zu der Person am Telefon, bitte einmal um Prüfung und nimm dann das Ergebnis an.</translation>
    </message>
    <message>
        <source>Ask for a little more time on a task</source>
        <translation>Um etwas mehr Zeit für eine Aufgabe bitten</translation>
    </message>
    <message>
        <source>You test whether admitting a limit changes how people see you as much as you expect.</source>
        <translation>Du prüfst, ob es so viel daran ändert, wie andere dich sehen, wenn du eine Grenze zugibst, wie du erwartest.</translation>
    </message>
    <message>
        <source>Ask early, propose a new date, respect it if the deadline cannot move; not while your job is still on trial.</source>
        <translation>Frag früh, schlag einen neuen Termin vor und respektiere es, wenn die Frist feststeht; nicht, solange du in der Probezeit bist.</translation>
    </message>
    <message>
        <source>Ask the shopper in front whether you could pay first</source>
        <translation>Jemanden vor dir an der Kasse fragen, ob du zuerst zahlen darfst</translation>
    </message>
    <message>
        <source>It is a plain request for an advantage, which many people would rather avoid than hear a no to.</source>
        <translation>Es ist eine schlichte Bitte um einen Vorteil. Viele verzichten lieber darauf, als ein Nein zu hören.</translation>
    </message>
    <message>
        <source>Give your true reason or none, never ask someone with small children or mobility needs, and step back at once on a no.</source>
        <translation>Nenn deinen wahren Grund oder keinen, frag nie jemanden mit kleinen Kindern oder eingeschränkter Beweglichkeit und tritt bei einem Nein sofort zurück.</translation>
    </message>
    <message>
        <source>Invite an acquaintance for a coffee or a walk</source>
        <translation>Jemanden aus dem Bekanntenkreis zu einem Kaffee oder Spaziergang einladen</translation>
    </message>
    <message>
        <source>Turning a familiar face into a possible friend needs someone to go first.</source>
        <translation>Damit aus einem bekannten Gesicht vielleicht eine Freundschaft wird, macht jemand den Anfang.</translation>
    </message>
    <message>
        <source>Offer one specific time, add that there is no pressure, and leave it there if they are vague.</source>
        <translation>Biete eine bestimmte Zeit an, sag dazu, dass es ganz ohne Druck ist, und lass es gut sein, wenn die Antwort vage bleibt.</translation>
    </message>
    <message>
        <source>Ask a fellow gym-goer to talk you through their routine</source>
        <translation>Im Fitnessstudio jemanden bitten, dir das eigene Training zu erklären</translation>
    </message>
    <message>
        <source>Being a visible beginner in front of a capable person tests a common fear directly.</source>
        <translation>Vor einer geübten Person sichtbar am Anfang zu stehen, prüft eine verbreitete Angst ganz direkt.</translation>
    </message>
    <message>
        <source>Wait until they are resting and wear no headphones, say why you picked them, and make it easy to say &quot;not today&quot;.</source>
        <translation>Warte, bis die Person Pause macht und keine Kopfhörer trägt, sag, warum du gerade sie fragst, und mach ein „heute nicht“ leicht.</translation>
    </message>
    <message>
        <source>Share something you made and ask for an honest critique</source>
        <translation>Etwas Selbstgemachtes zeigen und um ehrliche Kritik bitten</translation>
    </message>
    <message>
        <source>You invite judgement of your work and find out how long the sting really lasts.</source>
        <translation>Du lädst zu einem Urteil über deine Arbeit ein und findest heraus, wie lange es wirklich wehtut.</translation>
    </message>
    <message>
        <source>Use a space meant for feedback, say what kind you want, and thank critics without defending yourself.</source>
        <translation>Nimm einen Ort, der für Rückmeldungen gedacht ist, sag, welche Art du dir wünschst, und bedanke dich für Kritik, ohne dich zu verteidigen.</translation>
    </message>
    <message>
        <source>Ask whether a dessert could come free on an ordinary day</source>
        <translation>Fragen, ob es an einem ganz gewöhnlichen Tag einen Nachtisch umsonst geben könnte</translation>
    </message>
    <message>
        <source>You ask for a treat you have not earned, simply because asking is allowed.</source>
        <translation>Du bittest um etwas Gutes, das du dir nicht verdient hast, einfach weil Fragen erlaubt ist.</translation>
    </message>
    <message>
        <source>Ask the server lightly, claim no birthday or complaint, and tip as is usual where you live.</source>
        <translation>Frag die Bedienung ganz locker, schieb keinen Geburtstag und keine Beschwerde vor und gib so viel Trinkgeld, wie es bei dir üblich ist.</translation>
    </message>
    <message>
        <source>Ask to hand back or trade a task you have no room for</source>
        <translation>Darum bitten, eine Aufgabe abzugeben oder zu tauschen, für die du keinen Raum hast</translation>
    </message>
    <message>
        <source>Setting a limit invites disagreement in a situation you can prepare for.</source>
        <translation>Eine Grenze zu setzen, lädt zum Widerspruch ein, und das in einer Lage, die du vorbereiten kannst.</translation>
    </message>
    <message>
        <source>Explain what you can do instead and what the change would mean for others; not while your job is still on trial.</source>
        <translation>Erklär, was du stattdessen tun kannst und was die Änderung für andere bedeuten würde; nicht, solange du in der Probezeit bist.</translation>
    </message>
    <message>
        <source>Ask to join a casual game already under way</source>
        <translation>Fragen, ob du bei einem lockeren Spiel, das schon läuft, mitmachen darfst</translation>
    </message>
    <message>
        <source>Walking up to a group and asking to be let in is a clear test of the outsider feeling.</source>
        <translation>Auf eine Gruppe zuzugehen und um Einlass zu bitten, ist eine klare Probe auf das Gefühl, außen zu stehen.</translation>
    </message>
    <message>
        <source>Watch for a natural break, ask the whole group, and enjoy watching if the sides are full.</source>
        <translation>Warte auf eine natürliche Pause, frag die ganze Gruppe und hab Freude am Zuschauen, wenn die Mannschaften voll sind.</translation>
    </message>
    <message>
        <source>Ask a neighbour to keep the noise down at certain hours</source>
        <translation>Jemanden aus der Nachbarschaft bitten, zu bestimmten Zeiten leiser zu sein</translation>
    </message>
    <message>
        <source>You practise stating a need to someone who may disagree and whom you will meet again.</source>
        <translation>Du übst, ein Bedürfnis auszusprechen, vor jemandem, der anderer Meinung sein kann und dem du wieder begegnest.</translation>
    </message>
    <message>
        <source>Speak when you are calm, name the hours, ask what would work for them; skip this one if they ever frightened you.</source>
        <translation>Sprich, wenn du ruhig bist, nenn die Zeiten und frag, was für die anderen ginge; lass das hier aus, wenn sie dir je Angst gemacht haben.</translation>
    </message>
    <message>
        <source>Ask a passer-by to write one line of advice in your notebook</source>
        <translation>Jemanden auf der Straße bitten, dir einen Ratschlag in dein Heft zu schreiben</translation>
    </message>
    <message>
        <source>Repeating one request to several people shows how much answers vary for reasons you never see.</source>
        <translation>Mehrere Menschen um dasselbe zu bitten, zeigt, wie sehr Antworten aus Gründen schwanken, die du nie siehst.</translation>
    </message>
    <message>
        <source>Say at once that nothing is for sale, let them keep walking, and ask for no personal details.</source>
        <translation>Sag sofort, dass du nichts verkaufst, lass die Leute weitergehen und frag nach nichts Persönlichem.</translation>
    </message>
    <message>
        <source>Ask a neighbour to join a small project on your street</source>
        <translation>Jemanden aus der Nachbarschaft zu einem kleinen Vorhaben in eurer Straße einladen</translation>
    </message>
    <message>
        <source>Several people can say no at once, and you find out that the idea and you both survive it.</source>
        <translation>Mehrere Menschen können auf einmal Nein sagen, und du merkst, dass die Idee und du das überstehen.</translation>
    </message>
    <message>
        <source>Keep the commitment small, put it in writing so people can ignore it, and never single anyone out.</source>
        <translation>Halte den Aufwand klein, schreib es auf, damit man es übergehen kann, und nimm nie eine einzelne Person ins Visier.</translation>
    </message>
    <message>
        <source>Ask someone in a job you find interesting for a ten-minute chat about it</source>
        <translation>Jemanden mit einem Beruf, den du spannend findest, um ein zehnminütiges Gespräch darüber bitten</translation>
    </message>
    <message>
        <source>A stranger&apos;s time is a real thing to ask for, so both answers teach you something.</source>
        <translation>Um die Zeit einer fremden Person zu bitten, ist eine echte Bitte. So lehren dich beide Antworten etwas.</translation>
    </message>
    <message>
        <source>Do not ask while they are serving customers, offer to come back, and keep to ten minutes.</source>
        <translation>Frag nicht, während gerade Kundschaft bedient wird, biete an, wiederzukommen, und bleib bei zehn Minuten.</translation>
    </message>
    <message>
        <source>Ask a newsletter, channel or podcast to feature something you made</source>
        <translation>Einen Newsletter, Kanal oder Podcast bitten, etwas von dir Gemachtes vorzustellen</translation>
    </message>
    <message>
        <source>A considered no from a gatekeeper is good practice at separating fit from worth.</source>
        <translation>Ein überlegtes Nein von einer Stelle, die auswählt, ist eine gute Übung darin, Passung und Wert zu trennen.</translation>
    </message>
    <message>
        <source>Check that they accept submissions, tailor the note, and send a single message.</source>
        <translation>Prüf, ob Einsendungen angenommen werden, schreib passend dazu und schick eine einzige Nachricht.</translation>
    </message>
    <message>
        <source>Invite someone you do not know well to a small get-together</source>
        <translation>Jemanden, den du nicht gut kennst, zu einem kleinen Treffen einladen</translation>
    </message>
    <message>
        <source>Some will decline, so you practise hearing several no&apos;s inside something enjoyable.</source>
        <translation>Manche werden absagen. So übst du, mehrere Neins zu hören, mitten in etwas Schönem.</translation>
    </message>
    <message>
        <source>Give plenty of notice, make replying optional, and do not ask anyone for reasons.</source>
        <translation>Lade früh ein, stell die Antwort frei und frag niemanden nach Gründen.</translation>
    </message>
    <message>
        <source>Pitch a fresh idea or project to your team</source>
        <translation>Deinem Team eine neue Idee oder ein Projekt vorschlagen</translation>
    </message>
    <message>
        <source>Your thinking goes on show where it matters, and a no to an idea is not a no to you.</source>
        <translation>Dein Denken wird dort sichtbar, wo es zählt, und ein Nein zu einer Idee ist kein Nein zu dir.</translation>
    </message>
    <message>
        <source>Bring a short outline, ask for a hearing rather than agreement, and credit anyone who helped.</source>
        <translation>Bring eine kurze Skizze mit, bitte um Gehör statt um Zustimmung und nenn alle, die geholfen haben.</translation>
    </message>
    <message>
        <source>Propose a small collaboration to someone whose work you admire</source>
        <translation>Jemandem, dessen Arbeit du bewunderst, eine kleine Zusammenarbeit vorschlagen</translation>
    </message>
    <message>
        <source>You treat yourself as a peer before you feel like one.</source>
        <translation>Du behandelst dich als ebenbürtig, noch bevor du dich so fühlst.</translation>
    </message>
    <message>
        <source>Make the proposal specific and easy to refuse, and let silence be an answer.</source>
        <translation>Mach den Vorschlag konkret und leicht abzulehnen, und lass auch Schweigen eine Antwort sein.</translation>
    </message>
    <message>
        <source>Ask a shop to donate a prize for a cause you really support</source>
        <translation>Ein Geschäft um einen gespendeten Preis für eine Sache bitten, die dir wirklich am Herzen liegt</translation>
    </message>
    <message>
        <source>You ask on behalf of something larger and still hear the no in person.</source>
        <translation>Du fragst im Namen von etwas Größerem und hörst das Nein trotzdem persönlich.</translation>
    </message>
    <message>
        <source>Name the cause truthfully, bring proof if you have it, go at a quiet hour, and thank them for considering it.</source>
        <translation>Nenn die Sache wahrheitsgemäß, bring einen Nachweis mit, wenn du einen hast, geh zu einer ruhigen Stunde hin und bedanke dich fürs Überlegen.</translation>
    </message>
    <message>
        <source>Ask in a meeting for a decision to be looked at again</source>
        <translation>In einer Besprechung darum bitten, eine Entscheidung noch einmal anzusehen</translation>
    </message>
    <message>
        <source>You risk disagreement in front of others, which is where many people go quiet.</source>
        <translation>Du riskierst Widerspruch vor anderen, und gerade da werden viele still.</translation>
    </message>
    <message>
        <source>Ask a question instead of accusing, offer your reasoning once, support the outcome; not while your job is still on trial.</source>
        <translation>Stell eine Frage, statt Vorwürfe zu machen, nenn deine Gründe einmal und trag das Ergebnis mit; nicht, solange du in der Probezeit bist.</translation>
    </message>
    <message>
        <source>Ask to take on a visible role in a volunteer group</source>
        <translation>Darum bitten, in einer Freiwilligengruppe eine sichtbare Aufgabe zu übernehmen</translation>
    </message>
    <message>
        <source>You put yourself forward before being picked.</source>
        <translation>Du meldest dich, bevor dich jemand auswählt.</translation>
    </message>
    <message>
        <source>Ask the organiser privately, say what you can realistically give, and welcome a smaller role.</source>
        <translation>Sprich unter vier Augen mit der Person, die organisiert, sag, was du realistisch geben kannst, und freu dich auch über eine kleinere Aufgabe.</translation>
    </message>
    <message>
        <source>Ask the owner of a nearby business whether they would mentor you</source>
        <translation>Die Leitung eines Betriebs in der Nähe fragen, ob sie dich als Mentorin oder Mentor begleiten würde</translation>
    </message>
    <message>
        <source>It asks for goodwill over time, so the no is usually about hours in the day.</source>
        <translation>Es geht um Wohlwollen über längere Zeit. Das Nein hat also meist mit den Stunden des Tages zu tun.</translation>
    </message>
    <message>
        <source>Suggest one short first meeting, say what drew you to them, and leave the next step in their hands.</source>
        <translation>Schlag ein kurzes erstes Treffen vor, sag, was dich angesprochen hat, und überlass der anderen Person den nächsten Schritt.</translation>
    </message>
    <message>
        <source>Tell a friend that something hurt and ask for a change</source>
        <translation>Jemandem aus dem Freundeskreis sagen, dass etwas wehgetan hat, und um eine Änderung bitten</translation>
    </message>
    <message>
        <source>You risk an uncomfortable answer inside a relationship you value.</source>
        <translation>Du riskierst eine unangenehme Antwort in einer Beziehung, die dir wichtig ist.</translation>
    </message>
    <message>
        <source>Pick a private moment, describe one event and one wish, listen to their side; never where there is violence.</source>
        <translation>Wähl einen Moment zu zweit, beschreib ein Ereignis und einen Wunsch und hör dir die andere Seite an; nie dort, wo es Gewalt gibt.</translation>
    </message>
    <message>
        <source>Ask a shop to stock something you made</source>
        <translation>Ein Geschäft bitten, etwas von dir Gemachtes ins Sortiment zu nehmen</translation>
    </message>
    <message>
        <source>Your own work is judged on the spot, which is the sharpest kind of ordinary no.</source>
        <translation>Deine eigene Arbeit wird auf der Stelle beurteilt. Das ist die schärfste Form eines gewöhnlichen Neins.</translation>
    </message>
    <message>
        <source>Phone or write first to find the right person and time, and accept their taste as their business.</source>
        <translation>Ruf vorher an oder schreib, um die richtige Person und Zeit zu finden, und lass den Geschmack des Geschäfts seine Sache sein.</translation>
    </message>
    <message>
        <source>Ask a neighbour you know well whether you could borrow their car</source>
        <translation>Jemanden aus der Nachbarschaft, den du gut kennst, fragen, ob du das Auto leihen darfst</translation>
    </message>
    <message>
        <source>It is a big, easily refused favour, so the skill is asking without cushioning and taking no with grace.</source>
        <translation>Es ist ein großer Gefallen, der sich leicht ablehnen lässt. Die Kunst ist, ohne Polster zu fragen und ein Nein mit Anstand zu nehmen.</translation>
    </message>
    <message>
        <source>Raise insurance and fuel yourself, give a definite return time, and tell them first that no is fine.</source>
        <translation>Sprich Versicherung und Benzin selbst an, nenn eine feste Rückgabezeit und sag als Erstes, dass ein Nein in Ordnung ist.</translation>
    </message>
    <message>
        <source>Approach a workplace you admire and ask whether they would hire you</source>
        <translation>Auf einen Betrieb, den du bewunderst, zugehen und fragen, ob man dich einstellen würde</translation>
    </message>
    <message>
        <source>You aim at something you truly want, where hearing no is a price worth paying.</source>
        <translation>Du nimmst dir etwas vor, das du wirklich willst, und dafür lohnt es sich, ein Nein zu hören.</translation>
    </message>
    <message>
        <source>Contact the right person in the way they ask for, be brief, and thank them for reading.</source>
        <translation>Wende dich an die richtige Person, auf dem gewünschten Weg, fass dich kurz und bedanke dich fürs Lesen.</translation>
    </message>
    <message>
        <source>Offer a club or library a short talk on something you know</source>
        <translation>Einem Verein oder einer Bücherei einen kurzen Vortrag über etwas anbieten, womit du dich auskennst</translation>
    </message>
    <message>
        <source>You ask to be listened to, first by an organiser and then perhaps by a room.</source>
        <translation>Du bittest darum, gehört zu werden, erst von einer Person, die organisiert, und dann vielleicht von einem ganzen Raum.</translation>
    </message>
    <message>
        <source>Propose a modest length, fit their programme, and be gracious if they have no slot.</source>
        <translation>Schlag eine bescheidene Länge vor, richte dich nach dem Programm und nimm es freundlich, wenn kein Platz frei ist.</translation>
    </message>
    <message>
        <source>Ask someone you like on a date</source>
        <translation>Jemanden, den du magst, um ein Date bitten</translation>
    </message>
    <message>
        <source>It is the classic feared no, met once, openly and kindly.</source>
        <translation>Es ist das klassische gefürchtete Nein, einmal erlebt, offen und freundlich.</translation>
    </message>
    <message>
        <source>Ask someone who can easily refuse, never staff at their job or anyone who depends on you, ask one time only, and accept any hesitation as no.</source>
        <translation>Frag jemanden, der leicht ablehnen kann, nie Personal bei der Arbeit und nie Menschen, die von dir abhängen, frag nur ein einziges Mal und nimm jedes Zögern als Nein.</translation>
    </message>
    <message>
        <source>Ask for a conversation about your pay</source>
        <translation>Um ein Gespräch über dein Gehalt bitten</translation>
    </message>
    <message>
        <source>It brings preparation, self-worth and a real chance of no together, so it belongs near the top of the ladder.</source>
        <translation>Hier kommen Vorbereitung, Selbstwert und eine echte Möglichkeit für ein Nein zusammen, also gehört es nah ans obere Ende der Leiter.</translation>
    </message>
    <message>
        <source>Request a meeting, bring evidence, do it only after easier steps, and ask what would make a yes possible later.</source>
        <translation>Bitte um einen Termin, bring Belege mit, tu es erst nach leichteren Schritten und frag, was später ein Ja möglich machen würde.</translation>
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
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Fear reached %1 on a step of %2.</source>
        <translation>Die Angst ging bis %1, bei einem Schritt von %2.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear reached, in the middle, %1 above the step&apos;s number.</source>
        <translation>
            <numerusform>Bei bisher einer Bitte lag die Angst in der Mitte %1 über dem Wert des Schritts.</numerusform>
            <numerusform>Bei bisher %Ln Bitten lag die Angst in der Mitte %1 über dem Wert des Schritts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear reached, in the middle, the step&apos;s number.</source>
        <translation>
            <numerusform>Bei bisher einer Bitte lag die Angst in der Mitte beim Wert des Schritts.</numerusform>
            <numerusform>Bei bisher %Ln Bitten lag die Angst in der Mitte beim Wert des Schritts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear reached, in the middle, %1 below the step&apos;s number.</source>
        <translation>
            <numerusform>Bei bisher einer Bitte lag die Angst in der Mitte %1 unter dem Wert des Schritts.</numerusform>
            <numerusform>Bei bisher %Ln Bitten lag die Angst in der Mitte %1 unter dem Wert des Schritts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: in the middle, fear reached %1 above the step&apos;s number.</source>
        <translation>
            <numerusform>Ein erster Blick auf eine Bitte: In der Mitte lag die Angst %1 über dem Wert des Schritts.</numerusform>
            <numerusform>Ein erster Blick auf %Ln Bitten: In der Mitte lag die Angst %1 über dem Wert des Schritts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: in the middle, fear reached the step&apos;s number.</source>
        <translation>
            <numerusform>Ein erster Blick auf eine Bitte: In der Mitte lag die Angst beim Wert des Schritts.</numerusform>
            <numerusform>Ein erster Blick auf %Ln Bitten: In der Mitte lag die Angst beim Wert des Schritts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: in the middle, fear reached %1 below the step&apos;s number.</source>
        <translation>
            <numerusform>Ein erster Blick auf eine Bitte: In der Mitte lag die Angst %1 unter dem Wert des Schritts.</numerusform>
            <numerusform>Ein erster Blick auf %Ln Bitten: In der Mitte lag die Angst %1 unter dem Wert des Schritts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step for step, yes.</source>
        <translation>Am Schritt gemessen: ja.</translation>
    </message>
    <message numerus="yes">
        <source>Step for step, your fear has come down over these %Ln asks.</source>
        <translation>
            <numerusform>Am Schritt gemessen ist deine Angst über diese eine Bitte gesunken.</numerusform>
            <numerusform>Am Schritt gemessen ist deine Angst über diese %Ln Bitten gesunken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step for step, it has grown.</source>
        <translation>Am Schritt gemessen ist sie gewachsen.</translation>
    </message>
    <message numerus="yes">
        <source>Step for step, your fear has grown over these %Ln asks. That happens, and may be worth a smaller step.</source>
        <translation>
            <numerusform>Am Schritt gemessen ist deine Angst über diese eine Bitte gewachsen. Das kommt vor und ist vielleicht einen kleineren Schritt wert.</numerusform>
            <numerusform>Am Schritt gemessen ist deine Angst über diese %Ln Bitten gewachsen. Das kommt vor und ist vielleicht einen kleineren Schritt wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No clear direction yet.</source>
        <translation>Noch keine klare Richtung.</translation>
    </message>
    <message numerus="yes">
        <source>No clear direction yet over these %Ln asks. It goes up and down for most people.</source>
        <translation>
            <numerusform>Noch keine klare Richtung über diese eine Bitte. Bei den meisten geht es auf und ab.</numerusform>
            <numerusform>Noch keine klare Richtung über diese %Ln Bitten. Bei den meisten geht es auf und ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first ask will show.</source>
        <translation>Deine erste Bitte wird es zeigen.</translation>
    </message>
    <message>
        <source>After each ask, write down how high the fear went; over time this shows where it goes.</source>
        <translation>Schreib nach jeder Bitte auf, wie hoch die Angst ging; mit der Zeit zeigt sich hier, wohin sie sich bewegt.</translation>
    </message>
    <message>
        <source>One ask so far.</source>
        <translation>Bisher eine Bitte.</translation>
    </message>
    <message>
        <source>Two asks so far.</source>
        <translation>Bisher zwei Bitten.</translation>
    </message>
    <message>
        <source>The first time: %1 The second time: %2</source>
        <translation>Das erste Mal: %1 Das zweite Mal: %2</translation>
    </message>
    <message>
        <source>A few asks so far.</source>
        <translation>Bisher ein paar Bitten.</translation>
    </message>
    <message>
        <source>Too few yet to see a direction.</source>
        <translation>Noch zu wenige, um eine Richtung zu sehen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date and rung, what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>fear, from the step&apos;s number</source>
        <translation>Angst, vom Wert des Schritts aus</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Gespürt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Felt minus step</source>
        <translation>Gespürt minus Schritt</translation>
    </message>
    <message>
        <source>Step for step</source>
        <translation>Am Schritt gemessen</translation>
    </message>
    <message>
        <source>0 is the step&apos;s own number; the line smooths the single asks, and a tick at the foot marks a new step.</source>
        <translation>0 ist der eigene Wert des Schritts; die Linie glättet die einzelnen Bitten, und ein Strich am Fuß markiert einen neuen Schritt.</translation>
    </message>
    <message>
        <source>0 is the step&apos;s own number.</source>
        <translation>0 ist der eigene Wert des Schritts.</translation>
    </message>
    <message>
        <source>As it was felt</source>
        <translation>So wie gespürt</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>Angst</translation>
    </message>
    <message>
        <source>Behind are the steps; the line smooths the single asks, and a tick at the foot marks a new step.</source>
        <translation>Dahinter stehen die Schritte; die Linie glättet die einzelnen Bitten, und ein Strich am Fuß markiert einen neuen Schritt.</translation>
    </message>
    <message>
        <source>The grey behind is how hard you had rated each step.</source>
        <translation>Das Grau dahinter zeigt, wie schwer du jeden Schritt eingeschätzt hattest.</translation>
    </message>
    <message>
        <source>Is it getting easier?</source>
        <translation>Wird es leichter?</translation>
    </message>
    <message>
        <source>Fear is counted from each step&apos;s own number, so that harder steps do not hide a change.</source>
        <translation>Die Angst wird vom eigenen Wert jedes Schritts aus gezählt, damit schwerere Schritte keine Veränderung verdecken.</translation>
    </message>
    <message>
        <source>The steps grew meanwhile.</source>
        <translation>Die Schritte sind inzwischen größer geworden.</translation>
    </message>
    <message numerus="yes">
        <source>These are the latest %Ln asks.</source>
        <translation>
            <numerusform>Das ist die letzte Bitte.</numerusform>
            <numerusform>Das sind die letzten %Ln Bitten.</numerusform>
        </translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>nicht eingetreten</translation>
    </message>
    <message>
        <source>partly happened</source>
        <translation>teilweise eingetreten</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>eingetreten</translation>
    </message>
    <message>
        <source>It did not happen.</source>
        <translation>Es ist nicht eingetreten.</translation>
    </message>
    <message>
        <source>It partly happened.</source>
        <translation>Es ist teilweise eingetreten.</translation>
    </message>
    <message>
        <source>It happened.</source>
        <translation>Es ist eingetreten.</translation>
    </message>
    <message>
        <source>You gave it %1.</source>
        <translation>Vorher hast du %1 gegeben.</translation>
    </message>
    <message>
        <source>Now you give it %1.</source>
        <translation>Jetzt gibst du %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln things you feared, none happened.</source>
        <translation>
            <numerusform>Deine eine Befürchtung ist nicht eingetreten.</numerusform>
            <numerusform>Von %Ln Befürchtungen ist keine eingetreten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln things you feared, %1 happened.</source>
        <translation>
            <numerusform>%1 von einer Befürchtung eingetreten.</numerusform>
            <numerusform>%1 von %Ln Befürchtungen eingetreten.</numerusform>
        </translation>
    </message>
    <message>
        <source>By what you gave them before, about %1 were to be expected.</source>
        <translation>Nach dem, was du ihnen vorher gegeben hast, waren etwa %1 zu erwarten.</translation>
    </message>
    <message>
        <source>Afterwards, for another time, you gave them as much on average.</source>
        <translation>Nachher hast du ihnen, für ein anderes Mal, im Schnitt ebenso viel gegeben.</translation>
    </message>
    <message>
        <source>Afterwards, for another time, you gave them %1 points less on average.</source>
        <translation>Nachher hast du ihnen, für ein anderes Mal, im Schnitt %1 Punkte weniger gegeben.</translation>
    </message>
    <message>
        <source>Afterwards, for another time, you gave them %1 points more on average.</source>
        <translation>Nachher hast du ihnen, für ein anderes Mal, im Schnitt %1 Punkte mehr gegeben.</translation>
    </message>
    <message>
        <source>Before you ask, write down what you are afraid will happen; here you see whether it did.</source>
        <translation>Schreib vor dem Fragen auf, was du befürchtest; hier siehst du, ob es eingetreten ist.</translation>
    </message>
    <message>
        <source>What partly happened is counted as happened.</source>
        <translation>Was teilweise eingetreten ist, zählt als eingetreten.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>how likely it seemed</source>
        <translation>wie wahrscheinlich es schien</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>Did what I feared happen?</source>
        <translation>Ist meine Befürchtung eingetreten?</translation>
    </message>
    <message>
        <source>%1: you left before the answer, fear reached %2.</source>
        <translation>%1: vor der Antwort gegangen, die Angst ging bis %2.</translation>
    </message>
    <message>
        <source>%1: expected %2, you left before the answer, fear reached %3.</source>
        <translation>%1: erwartet %2, vor der Antwort gegangen, die Angst ging bis %3.</translation>
    </message>
    <message>
        <source>%1: expected %2, felt %3. %4</source>
        <translation>%1: erwartet %2, gespürt %3. %4</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>the steps grew</source>
        <translation>die Schritte wuchsen</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>die Schritte</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>felt</source>
        <translation>gespürt</translation>
    </message>
    <message>
        <source>Felt against expected</source>
        <translation>Gespürt und erwartet im Vergleich</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message numerus="yes">
        <source>These are %Ln of them: the lowest, the highest and the latest.</source>
        <translation>
            <numerusform>Das ist eine davon: die niedrigste, die höchste und die letzte.</numerusform>
            <numerusform>Das sind %Ln davon: die niedrigsten, die höchsten und die letzten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does it feel as bad as I expect?</source>
        <translation>Ist es so schlimm, wie ich erwarte?</translation>
    </message>
    <message>
        <source>%1 under</source>
        <translation>%1 darunter</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 darüber</translation>
    </message>
    <message>
        <source>Give or take: between %1 and %2.</source>
        <translation>Mit Spielraum: zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Before you ask, write down how much fear you expect; what you then feel is drawn beside it.</source>
        <translation>Schreib vor dem Fragen auf, wie viel Angst du erwartest; was du dann spürst, wird danebengezeichnet.</translation>
    </message>
    <message>
        <source>One ask so far: you expected %1 and felt %2. %3</source>
        <translation>Bisher eine Bitte: Du hast %1 erwartet und %2 gespürt. %3</translation>
    </message>
    <message>
        <source>Two asks so far: expected %1, felt %2; then expected %3, felt %4.</source>
        <translation>Bisher zwei Bitten: erwartet %1, gespürt %2; dann erwartet %3, gespürt %4.</translation>
    </message>
    <message>
        <source>So far, %1 under what you expected.</source>
        <translation>Bisher %1 unter dem, was du erwartet hast.</translation>
    </message>
    <message>
        <source>So far, close to what you expected.</source>
        <translation>Bisher nah an dem, was du erwartet hast.</translation>
    </message>
    <message>
        <source>So far, %1 over what you expected.</source>
        <translation>Bisher %1 über dem, was du erwartet hast.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, the middle one came in %1 under what you expected.</source>
        <translation>
            <numerusform>Bei bisher einer Bitte lag die mittlere %1 unter dem, was du erwartet hast.</numerusform>
            <numerusform>Bei bisher %Ln Bitten lag die mittlere %1 unter dem, was du erwartet hast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, the middle one came in close to what you expected.</source>
        <translation>
            <numerusform>Bei bisher einer Bitte lag die mittlere nah an dem, was du erwartet hast.</numerusform>
            <numerusform>Bei bisher %Ln Bitten lag die mittlere nah an dem, was du erwartet hast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, the middle one came in %1 over what you expected.</source>
        <translation>
            <numerusform>Bei bisher einer Bitte lag die mittlere %1 über dem, was du erwartet hast.</numerusform>
            <numerusform>Bei bisher %Ln Bitten lag die mittlere %1 über dem, was du erwartet hast.</numerusform>
        </translation>
    </message>
    <message>
        <source>An early look: about %1 under what you expected.</source>
        <translation>Ein erster Blick: etwa %1 unter dem, was du erwartet hast.</translation>
    </message>
    <message>
        <source>An early look: close to what you expected.</source>
        <translation>Ein erster Blick: nah an dem, was du erwartet hast.</translation>
    </message>
    <message>
        <source>An early look: about %1 over what you expected.</source>
        <translation>Ein erster Blick: etwa %1 über dem, was du erwartet hast.</translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: your fear came in about %1 under what you expected.</source>
        <translation>
            <numerusform>Ein erster Blick auf eine Bitte: Deine Angst lag etwa %1 unter dem, was du erwartet hast.</numerusform>
            <numerusform>Ein erster Blick auf %Ln Bitten: Deine Angst lag etwa %1 unter dem, was du erwartet hast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: your fear came in close to what you expected.</source>
        <translation>
            <numerusform>Ein erster Blick auf eine Bitte: Deine Angst lag nah an dem, was du erwartet hast.</numerusform>
            <numerusform>Ein erster Blick auf %Ln Bitten: Deine Angst lag nah an dem, was du erwartet hast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: your fear came in about %1 over what you expected.</source>
        <translation>
            <numerusform>Ein erster Blick auf eine Bitte: Deine Angst lag etwa %1 über dem, was du erwartet hast.</numerusform>
            <numerusform>Ein erster Blick auf %Ln Bitten: Deine Angst lag etwa %1 über dem, was du erwartet hast.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually about %1 under what you expected.</source>
        <translation>Meist etwa %1 unter dem, was du erwartet hast.</translation>
    </message>
    <message>
        <source>Usually close to what you expected.</source>
        <translation>Meist nah an dem, was du erwartet hast.</translation>
    </message>
    <message>
        <source>Usually about %1 over what you expected.</source>
        <translation>Meist etwa %1 über dem, was du erwartet hast.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, your fear usually came in about %1 under what you expected.</source>
        <translation>
            <numerusform>Bei einer Bitte lag deine Angst meist etwa %1 unter dem, was du erwartet hast.</numerusform>
            <numerusform>Bei %Ln Bitten lag deine Angst meist etwa %1 unter dem, was du erwartet hast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, your fear usually came in close to what you expected.</source>
        <translation>
            <numerusform>Bei einer Bitte lag deine Angst meist nah an dem, was du erwartet hast.</numerusform>
            <numerusform>Bei %Ln Bitten lag deine Angst meist nah an dem, was du erwartet hast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, your fear usually came in about %1 over what you expected.</source>
        <translation>
            <numerusform>Bei einer Bitte lag deine Angst meist etwa %1 über dem, was du erwartet hast.</numerusform>
            <numerusform>Bei %Ln Bitten lag deine Angst meist etwa %1 über dem, was du erwartet hast.</numerusform>
        </translation>
    </message>
    <message>
        <source>One was harder than expected.</source>
        <translation>Eine war schwerer als erwartet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were harder than expected.</source>
        <translation>
            <numerusform>Eine war schwerer als erwartet.</numerusform>
            <numerusform>%Ln waren schwerer als erwartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Harder than you expected; that happens, and may be worth a smaller step.</source>
        <translation>Schwerer, als du erwartet hast; das kommt vor und ist vielleicht einen kleineren Schritt wert.</translation>
    </message>
    <message numerus="yes">
        <source>The usual difference is that of the latest %Ln asks.</source>
        <translation>
            <numerusform>Der übliche Unterschied ist der der letzten Bitte.</numerusform>
            <numerusform>Der übliche Unterschied ist der der letzten %Ln Bitten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 less than you expected.</source>
        <translation>%1 weniger, als du erwartet hast.</translation>
    </message>
    <message>
        <source>As you expected.</source>
        <translation>Wie erwartet.</translation>
    </message>
    <message>
        <source>%1 more than you expected. That happens.</source>
        <translation>%1 mehr, als du erwartet hast. Das kommt vor.</translation>
    </message>
    <message>
        <source>You gave a no %1; the answer: %2.</source>
        <translation>Du hast einem Nein %1 gegeben; die Antwort: %2.</translation>
    </message>
    <message numerus="yes">
        <source>In none of %Ln asks so far was it a no.</source>
        <translation>
            <numerusform>Bei bisher einer Bitte war es kein Nein.</numerusform>
            <numerusform>Bei keiner von bisher %Ln Bitten war es ein Nein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln asks so far it was a no.</source>
        <translation>
            <numerusform>Bei %1 von bisher einer Bitte war es ein Nein.</numerusform>
            <numerusform>Bei %1 von bisher %Ln Bitten war es ein Nein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: none of them was a no.</source>
        <translation>
            <numerusform>Ein erster Blick auf eine Bitte: kein Nein.</numerusform>
            <numerusform>Ein erster Blick auf %Ln Bitten: kein Nein dabei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: a no in %1 of them.</source>
        <translation>
            <numerusform>Ein erster Blick auf eine Bitte: ein Nein bei %1.</numerusform>
            <numerusform>Ein erster Blick auf %Ln Bitten: ein Nein bei %1 davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In none of %Ln asks was it a no.</source>
        <translation>
            <numerusform>Bei einer Bitte war es kein Nein.</numerusform>
            <numerusform>Bei keiner von %Ln Bitten war es ein Nein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln asks it was a no.</source>
        <translation>
            <numerusform>Bei %1 von einer Bitte war es ein Nein.</numerusform>
            <numerusform>Bei %1 von %Ln Bitten war es ein Nein.</numerusform>
        </translation>
    </message>
    <message>
        <source>One ask so far: %1.</source>
        <translation>Bisher eine Bitte: %1.</translation>
    </message>
    <message>
        <source>Two asks so far: %1, then %2.</source>
        <translation>Bisher zwei Bitten: %1, dann %2.</translation>
    </message>
    <message>
        <source>Before you ask, write down how likely a no seems; here you see how often it comes.</source>
        <translation>Schreib vor dem Fragen auf, wie wahrscheinlich ein Nein scheint; hier siehst du, wie oft es kommt.</translation>
    </message>
    <message>
        <source>You expected about %1.</source>
        <translation>Du hast etwa %1 erwartet.</translation>
    </message>
    <message>
        <source>Give or take: between %1 and %2 of such asks.</source>
        <translation>Mit Spielraum: zwischen %1 und %2 solcher Bitten.</translation>
    </message>
    <message>
        <source>No reply counts as a no here, partly does not.</source>
        <translation>Keine Antwort zählt hier als Nein, teilweise nicht.</translation>
    </message>
    <message>
        <source>How likely a no seemed</source>
        <translation>Wie wahrscheinlich ein Nein schien</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>It was a no</source>
        <translation>Es war ein Nein</translation>
    </message>
    <message>
        <source>%1: %2, give or take between %3 and %4.</source>
        <translation>%1: %2, mit Spielraum zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>You expected a no</source>
        <translation>Du hast ein Nein erwartet</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>how often a no</source>
        <translation>wie oft ein Nein</translation>
    </message>
    <message>
        <source>By how likely it seemed</source>
        <translation>Je nachdem, wie wahrscheinlich es schien</translation>
    </message>
    <message>
        <source>how likely a no seemed</source>
        <translation>wie wahrscheinlich ein Nein schien</translation>
    </message>
    <message>
        <source>how often it came</source>
        <translation>wie oft es kam</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Bitten</translation>
    </message>
    <message>
        <source>How often it came</source>
        <translation>Wie oft es kam</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>Where a no seemed %1 likely, %Ln asks: it came %2 of the time.</source>
        <translation>
            <numerusform>Wo ein Nein zu %1 wahrscheinlich schien, eine Bitte: Es kam in %2 der Fälle.</numerusform>
            <numerusform>Wo ein Nein zu %1 wahrscheinlich schien, %Ln Bitten: Es kam in %2 der Fälle.</numerusform>
        </translation>
    </message>
    <message>
        <source>How often do they really say no?</source>
        <translation>Wie oft kommt wirklich ein Nein?</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln feared things: %2 happened.</source>
        <translation>
            <numerusform>%1, eine Befürchtung: %2 eingetreten.</numerusform>
            <numerusform>%1, %Ln Befürchtungen: %2 eingetreten.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle you gave them %1 before and %2 afterwards.</source>
        <translation>In der Mitte hast du ihnen vorher %1 und nachher %2 gegeben.</translation>
    </message>
    <message>
        <source>In the middle you gave them %1 before.</source>
        <translation>In der Mitte hast du ihnen vorher %1 gegeben.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one week, hollow before and filled afterwards; the thin lines reach from the lowest to the highest. Beneath, a week in which something feared happened is filled.</source>
        <translation>Jedes Paar von Punkten zeigt die Mitte einer Woche, hohl vorher und gefüllt nachher; die dünnen Linien reichen vom niedrigsten bis zum höchsten Wert. Darunter ist eine Woche gefüllt, in der eine Befürchtung eingetreten ist.</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one month, hollow before and filled afterwards; the thin lines reach from the lowest to the highest. Beneath, a month in which something feared happened is filled.</source>
        <translation>Jedes Paar von Punkten zeigt die Mitte eines Monats, hohl vorher und gefüllt nachher; die dünnen Linien reichen vom niedrigsten bis zum höchsten Wert. Darunter ist ein Monat gefüllt, in dem eine Befürchtung eingetreten ist.</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one year, hollow before and filled afterwards; the thin lines reach from the lowest to the highest. Beneath, a year in which something feared happened is filled.</source>
        <translation>Jedes Paar von Punkten zeigt die Mitte eines Jahres, hohl vorher und gefüllt nachher; die dünnen Linien reichen vom niedrigsten bis zum höchsten Wert. Darunter ist ein Jahr gefüllt, in dem eine Befürchtung eingetreten ist.</translation>
    </message>
    <message>
        <source>Feared things</source>
        <translation>Befürchtungen</translation>
    </message>
    <message>
        <source>Before, middle</source>
        <translation>Vorher, Mitte</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Afterwards, middle</source>
        <translation>Nachher, Mitte</translation>
    </message>
    <message numerus="yes">
        <source>%1: you left %Ln before the answer, fear reached %2.</source>
        <translation>
            <numerusform>%1: einmal vor der Antwort gegangen, die Angst ging bis %2.</numerusform>
            <numerusform>%1: %Ln-mal vor der Antwort gegangen, die Angst ging bis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 ask, expected %2, felt %3.</source>
        <translation>%1: 1 Bitte, erwartet %2, gespürt %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln asks, in the middle expected %2, felt %3; felt between %4 and %5.</source>
        <translation>
            <numerusform>%1: eine Bitte, in der Mitte erwartet %2, gespürt %3; gespürt zwischen %4 und %5.</numerusform>
            <numerusform>%1: %Ln Bitten, in der Mitte erwartet %2, gespürt %3; gespürt zwischen %4 und %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one week, hollow what was expected, filled what was felt; the thin lines reach from the lowest to the highest, and the number beneath counts the asks.</source>
        <translation>Jedes Paar von Punkten zeigt die Mitte einer Woche, hohl das Erwartete, gefüllt das Gespürte; die dünnen Linien reichen vom niedrigsten bis zum höchsten Wert, und die Zahl darunter zählt die Bitten.</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one month, hollow what was expected, filled what was felt; the thin lines reach from the lowest to the highest, and the number beneath counts the asks.</source>
        <translation>Jedes Paar von Punkten zeigt die Mitte eines Monats, hohl das Erwartete, gefüllt das Gespürte; die dünnen Linien reichen vom niedrigsten bis zum höchsten Wert, und die Zahl darunter zählt die Bitten.</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one year, hollow what was expected, filled what was felt; the thin lines reach from the lowest to the highest, and the number beneath counts the asks.</source>
        <translation>Jedes Paar von Punkten zeigt die Mitte eines Jahres, hohl das Erwartete, gefüllt das Gespürte; die dünnen Linien reichen vom niedrigsten bis zum höchsten Wert, und die Zahl darunter zählt die Bitten.</translation>
    </message>
    <message>
        <source>Expected, middle</source>
        <translation>Erwartet, Mitte</translation>
    </message>
    <message>
        <source>Felt, middle</source>
        <translation>Gespürt, Mitte</translation>
    </message>
    <message>
        <source>Felt, lowest</source>
        <translation>Gespürt, niedrigste</translation>
    </message>
    <message>
        <source>Felt, highest</source>
        <translation>Gespürt, höchste</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Monat für Monat</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Jahr für Jahr</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, in the letters of QLocale</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Fear reached %1 and was %2 on the next day.</source>
        <translation>Die Angst ging bis %1 und lag am nächsten Tag bei %2.</translation>
    </message>
    <message>
        <source>By the next day, mostly gone.</source>
        <translation>Am nächsten Tag größtenteils vorbei.</translation>
    </message>
    <message>
        <source>The next day, about as strong.</source>
        <translation>Am nächsten Tag etwa gleich stark.</translation>
    </message>
    <message>
        <source>The next day, stronger than at the time. That happens.</source>
        <translation>Am nächsten Tag stärker als in dem Moment. Das kommt vor.</translation>
    </message>
    <message>
        <source>By the next day, about %1 is left.</source>
        <translation>Am nächsten Tag sind etwa %1 übrig.</translation>
    </message>
    <message>
        <source>So far, from %1 to %2 by the next day.</source>
        <translation>Bisher von %1 auf %2 am nächsten Tag.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear went, in the middle, from %1 to %2 by the next day.</source>
        <translation>
            <numerusform>Bei bisher einer Bitte ging die Angst in der Mitte bis zum nächsten Tag von %1 auf %2.</numerusform>
            <numerusform>Bei bisher %Ln Bitten ging die Angst in der Mitte bis zum nächsten Tag von %1 auf %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>An early look: from %1 to %2 by the next day.</source>
        <translation>Ein erster Blick: von %1 auf %2 am nächsten Tag.</translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: fear went, in the middle, from %1 to %2 by the next day.</source>
        <translation>
            <numerusform>Ein erster Blick auf eine Bitte: In der Mitte ging die Angst bis zum nächsten Tag von %1 auf %2.</numerusform>
            <numerusform>Ein erster Blick auf %Ln Bitten: In der Mitte ging die Angst bis zum nächsten Tag von %1 auf %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, fear was usually as strong on the next day, about %1.</source>
        <translation>
            <numerusform>Bei einer Bitte war die Angst am nächsten Tag meist gleich stark, etwa %1.</numerusform>
            <numerusform>Bei %Ln Bitten war die Angst am nächsten Tag meist gleich stark, etwa %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, fear usually went from about %1 to about %2 by the next day.</source>
        <translation>
            <numerusform>Bei einer Bitte ging die Angst bis zum nächsten Tag meist von etwa %1 auf etwa %2.</numerusform>
            <numerusform>Bei %Ln Bitten ging die Angst bis zum nächsten Tag meist von etwa %1 auf etwa %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day after an ask will show.</source>
        <translation>Der Tag nach einer Bitte wird es zeigen.</translation>
    </message>
    <message>
        <source>A day after an ask you can say how it is with you; this shows how the sting fades.</source>
        <translation>Einen Tag nach einer Bitte kannst du sagen, wie es dir damit geht; hier siehst du, wie der Schmerz nachlässt.</translation>
    </message>
    <message>
        <source>It bothered you about as much as you had expected.</source>
        <translation>Es hat dich etwa so sehr belastet, wie du erwartet hattest.</translation>
    </message>
    <message>
        <source>It usually bothered you about %1 less than you had expected.</source>
        <translation>Meist hat es dich etwa %1 weniger belastet, als du erwartet hattest.</translation>
    </message>
    <message>
        <source>It usually bothered you about %1 more than you had expected; that happens.</source>
        <translation>Meist hat es dich etwa %1 mehr belastet, als du erwartet hattest; das kommt vor.</translation>
    </message>
    <message numerus="yes">
        <source>In the middle of %Ln asks: %1 at the hardest moment, %2 when written down, %3 on the next day.</source>
        <translation>
            <numerusform>In der Mitte einer Bitte: %1 im schwersten Moment, %2 beim Aufschreiben, %3 am nächsten Tag.</numerusform>
            <numerusform>In der Mitte von %Ln Bitten: %1 im schwersten Moment, %2 beim Aufschreiben, %3 am nächsten Tag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the middle of %Ln asks: %1 at the hardest moment, %2 on the next day.</source>
        <translation>
            <numerusform>In der Mitte einer Bitte: %1 im schwersten Moment, %2 am nächsten Tag.</numerusform>
            <numerusform>In der Mitte von %Ln Bitten: %1 im schwersten Moment, %2 am nächsten Tag.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>In der Mitte</translation>
    </message>
    <message>
        <source>From peak to next day</source>
        <translation>Vom Höhepunkt zum nächsten Tag</translation>
    </message>
    <message>
        <source>at the hardest moment</source>
        <translation>im schwersten Moment</translation>
    </message>
    <message>
        <source>when written down</source>
        <translation>beim Aufschreiben</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>am nächsten Tag</translation>
    </message>
    <message>
        <source>At the hardest moment</source>
        <translation>Im schwersten Moment</translation>
    </message>
    <message>
        <source>When written down</source>
        <translation>Beim Aufschreiben</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Am nächsten Tag</translation>
    </message>
    <message>
        <source>Expected for the next day</source>
        <translation>Für den nächsten Tag erwartet</translation>
    </message>
    <message numerus="yes">
        <source>The thin lines are the latest %Ln.</source>
        <translation>
            <numerusform>Die dünne Linie ist die letzte.</numerusform>
            <numerusform>Die dünnen Linien sind die letzten %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long does it sting?</source>
        <translation>Wie lange tut es weh?</translation>
    </message>
    <message>
        <source>What others found</source>
        <translation>Was andere fanden</translation>
    </message>
    <message>
        <source>People who asked strangers for something guessed too low how many would agree, by 48 % on average; more than 14,000 people were asked in all (a review, Bohns 2016).</source>
        <translation>Menschen, die Fremde um etwas baten, schätzten zu niedrig, wie viele zustimmen würden, im Schnitt um 48&#xa0;%; insgesamt wurden mehr als 14.000 Menschen gefragt (eine Übersichtsarbeit, Bohns 2016).</translation>
    </message>
    <message>
        <source>Of the first 50 people asked to take a photo, 47 did (Zhao &amp; Epley 2022).</source>
        <translation>Von den ersten 50 Menschen, die gebeten wurden, ein Foto zu machen, taten es 47 (Zhao &amp; Epley 2022).</translation>
    </message>
    <message>
        <source>Of what 29 people with generalised anxiety had predicted and written down, 91 % did not come true (LaFreniere &amp; Newman 2020).</source>
        <translation>Von dem, was 29 Menschen mit generalisierter Angst vorhergesagt und aufgeschrieben hatten, traten 91&#xa0;% nicht ein (LaFreniere &amp; Newman 2020).</translation>
    </message>
    <message>
        <source>Many say yes because a refusal is awkward, so a yes alone does not show that the ask was welcome.</source>
        <translation>Viele sagen Ja, weil Ablehnen unangenehm ist. Ein Ja allein zeigt also nicht, dass die Bitte willkommen war.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a full date, in the letters of QLocale</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet noch</translation>
    </message>
    <message>
        <source>left before the answer</source>
        <translation>vor der Antwort gegangen</translation>
    </message>
    <message>
        <source>did not ask</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>1 ask · %1</source>
        <translation>1 Bitte · %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks · %1</source>
        <translation>
            <numerusform>1 Bitte · %1</numerusform>
            <numerusform>%Ln Bitten · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date of the same year, in the letters of QLocale</comment>
        <translation>d. MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks · %1 to %2</source>
        <translation>
            <numerusform>1 Bitte · %1 bis %2</numerusform>
            <numerusform>%Ln Bitten · %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>You left one before the answer; it is not in this figure.</source>
        <translation>Einmal bist du vor der Antwort gegangen; das ist in dieser Zahl nicht enthalten.</translation>
    </message>
    <message numerus="yes">
        <source>You left %Ln before the answer; they are not in this figure.</source>
        <translation>
            <numerusform>Einmal bist du vor der Antwort gegangen; das ist in dieser Zahl nicht enthalten.</numerusform>
            <numerusform>%Ln-mal bist du vor der Antwort gegangen; das ist in dieser Zahl nicht enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>One you told from memory; it is not in this figure.</source>
        <translation>Eine hast du aus der Erinnerung erzählt; sie ist in dieser Zahl nicht enthalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln you told from memory; they are not in this figure.</source>
        <translation>
            <numerusform>Eine hast du aus der Erinnerung erzählt; sie ist in dieser Zahl nicht enthalten.</numerusform>
            <numerusform>%Ln hast du aus der Erinnerung erzählt; sie sind in dieser Zahl nicht enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and what was asked</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Sprosse</translation>
    </message>
</context>
<context>
    <name>Coaching</name>
    <message>
        <source>That was a big one. A smaller version teaches just as much.</source>
        <translation>Das war eine große Bitte. Aus einer kleineren lernst du genauso viel.</translation>
    </message>
    <message>
        <source>What would make the next ask easier for them?</source>
        <translation>Was würde die nächste Bitte für die anderen leichter machen?</translation>
    </message>
    <message>
        <source>Which of these could be behind the no, whoever asked?</source>
        <translation>Was davon könnte hinter dem Nein stehen, egal wer gefragt hätte?</translation>
    </message>
    <message>
        <source>Harder than last time. It goes up and down for most people.</source>
        <translation>Schwerer als letztes Mal. Bei den meisten geht es auf und ab.</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>tired</source>
        <translation>Müdigkeit</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>not theirs to give</source>
        <translation>nicht in ihrer Hand</translation>
    </message>
    <message>
        <source>bad timing</source>
        <translation>schlechter Zeitpunkt</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Say where to write with -o FILE.</source>
        <translation>Mit -o FILE angeben, wohin geschrieben wird.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-03-01.</source>
        <translation>--%1 erwartet einen Tag wie 2026-03-01.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 0 to 1000000.</source>
        <translation>--%1 erwartet eine ganze Zahl von 0 bis 1000000.</translation>
    </message>
    <message>
        <source>--format takes one of: %1.</source>
        <translation>--format erwartet eins von: %1.</translation>
    </message>
    <message>
        <source>First day, inclusive.</source>
        <translation>Erster Tag, einschließlich.</translation>
    </message>
    <message>
        <source>Last day, inclusive.</source>
        <translation>Letzter Tag, einschließlich.</translation>
    </message>
    <message>
        <source>Only the ladder of this name.</source>
        <translation>Nur die Leiter mit diesem Namen.</translation>
    </message>
    <message>
        <source>The day that counts as today.</source>
        <translation>Der Tag, der als heute gilt.</translation>
    </message>
    <message>
        <source>Include what the notebook keeps of support.</source>
        <translation>Auch das, was das Notizbuch zur Unterstützung aufbewahrt.</translation>
    </message>
    <message>
        <source>Where to write; - is standard output.</source>
        <translation>Wohin geschrieben wird; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>The days are written into a folder; name one after -o.</source>
        <translation>Die Tage werden in einen Ordner geschrieben; nach -o einen angeben.</translation>
    </message>
    <message>
        <source>All is well with “%1”.</source>
        <translation>Mit „%1“ ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; open a backup instead.</source>
        <translation>„%1“ ist beschädigt. Die Datei wurde nicht angetastet; öffne stattdessen eine Sicherung.</translation>
    </message>
    <message>
        <source>The file of the notebook, such as my.rung.</source>
        <translation>Die Datei des Notizbuchs, zum Beispiel my.rung.</translation>
    </message>
    <message>
        <source>The file to write; none of that name may be there yet.</source>
        <translation>Die zu schreibende Datei; es darf noch keine mit diesem Namen geben.</translation>
    </message>
    <message>
        <source>Creates an empty notebook.</source>
        <translation>Legt ein leeres Notizbuch an.</translation>
    </message>
    <message>
        <source>With a first ladder from the catalogue.</source>
        <translation>Mit einer ersten Leiter aus dem Katalog.</translation>
    </message>
    <message>
        <source>Writes an invented, plausible notebook.</source>
        <translation>Schreibt ein erfundenes, glaubwürdiges Notizbuch.</translation>
    </message>
    <message>
        <source>How many attempts (60).</source>
        <translation>Wie viele Versuche (60).</translation>
    </message>
    <message>
        <source>Which invention (1).</source>
        <translation>Welche Erfindung (1).</translation>
    </message>
    <message>
        <source>Its last day (today).</source>
        <translation>Der letzte Tag darin (heute).</translation>
    </message>
    <message>
        <source>Writes a summary (pdf, html, md), a table (csv), the whole archive (json), or the journal as Markdown in one file (journal) or in a folder with a file a day (days).</source>
        <translation>Schreibt eine Zusammenfassung (pdf, html, md), eine Tabelle (csv), das ganze Archiv (json) oder das Tagebuch als Markdown in einer Datei (journal) oder in einem Ordner mit einer Datei je Tag (days).</translation>
    </message>
    <message>
        <source>Include your names of ladders and rungs, and your texts.</source>
        <translation>Mit deinen Namen für Leitern und Sprossen und deinen Texten.</translation>
    </message>
    <message>
        <source>Include a row for each attempt in a summary.</source>
        <translation>Mit einer Zeile für jeden Versuch in einer Zusammenfassung.</translation>
    </message>
    <message>
        <source>pdf, html, md, csv, json, journal or days.</source>
        <translation>pdf, html, md, csv, json, journal oder days.</translation>
    </message>
    <message>
        <source>What to take in: a file, or a folder of Markdown files.</source>
        <translation>Was übernommen wird: eine Datei oder ein Ordner mit Markdown-Dateien.</translation>
    </message>
    <message>
        <source>Takes in an archive, a Day One journal (JSON), a Markdown file or a folder of them; the newer record wins and nothing is deleted.</source>
        <translation>Übernimmt ein Archiv, ein Day-One-Tagebuch (JSON), eine Markdown-Datei oder einen Ordner davon; der neuere Eintrag gilt, und nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>Prints the figures.</source>
        <translation>Gibt die Zahlen aus.</translation>
    </message>
    <message>
        <source>text (standard) or json.</source>
        <translation>text (Standard) oder json.</translation>
    </message>
    <message>
        <source>Looks for anything wrong in the file.</source>
        <translation>Sucht nach Fehlern in der Datei.</translation>
    </message>
    <message>
        <source>Writes a consistent, verified copy.</source>
        <translation>Schreibt eine stimmige, geprüfte Kopie.</translation>
    </message>
    <message>
        <source>Usage: rung %1 %2</source>
        <translation>Aufruf: rung %1 %2</translation>
    </message>
    <message>
        <source>Commands, without a window (rung COMMAND --help says more):</source>
        <translation>Befehle ohne Fenster (rung COMMAND --help sagt mehr):</translation>
    </message>
    <message>
        <source>There is no command “%1”; rung --help lists them.</source>
        <translation>Es gibt keinen Befehl „%1“; rung --help listet alle auf.</translation>
    </message>
    <message>
        <source>There is no ladder “%1”; the notebook has none yet.</source>
        <translation>Es gibt keine Leiter „%1“; das Notizbuch hat noch keine.</translation>
    </message>
    <message>
        <source>There is no ladder “%1”. The ladders are: %2.</source>
        <translation>Es gibt keine Leiter „%1“. Die Leitern sind: %2.</translation>
    </message>
    <message>
        <source>Small asks</source>
        <translation>Kleine Bitten</translation>
    </message>
    <message>
        <source>Passphrase or recovery code: </source>
        <translation>Passphrase oder Wiederherstellungscode: </translation>
    </message>
    <message>
        <source>Another copy of it, which is only read.</source>
        <translation>Eine andere Kopie davon; sie wird nur gelesen.</translation>
    </message>
    <message>
        <source>Brings another copy of the notebook into this one; the newer record wins and nothing is deleted.</source>
        <translation>Führt eine andere Kopie des Notizbuchs mit diesem zusammen; der neuere Eintrag gilt, und nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>The damaged file, which is only read.</source>
        <translation>Die beschädigte Datei; sie wird nur gelesen.</translation>
    </message>
    <message>
        <source>Brings over what can be read of a damaged notebook, and lists what could not.</source>
        <translation>Übernimmt aus einem beschädigten Notizbuch, was sich lesen lässt, und listet auf, was nicht.</translation>
    </message>
    <message>
        <source>What it was before is in “%1”.</source>
        <translation>Wie es vorher war, steht in „%1“.</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
</context>
<context>
    <name>Courtesy</name>
    <message>
        <source>Could they say no in two seconds and get on with their day?</source>
        <translation>Könnte die Person in zwei Sekunden Nein sagen und mit ihrem Tag weitermachen?</translation>
    </message>
    <message>
        <source>Fine if a friend of theirs were watching?</source>
        <translation>In Ordnung, wenn jemand aus ihrem Freundeskreis zusähe?</translation>
    </message>
    <message>
        <source>Is everything you will say true?</source>
        <translation>Ist alles wahr, was du sagen wirst?</translation>
    </message>
    <message>
        <source>May you ask again, only someone else, or once?</source>
        <translation>Darfst du noch einmal fragen, nur bei jemand anderem oder nur ein einziges Mal?</translation>
    </message>
    <message>
        <source>A short question at a quiet moment, with nobody waiting behind you, is easy to turn down.</source>
        <translation>Eine kurze Frage in einem ruhigen Moment, ohne dass jemand hinter dir wartet, lässt sich leicht ablehnen.</translation>
    </message>
    <message>
        <source>If it would look odd from the side, there is often a smaller or more open version.</source>
        <translation>Wenn es von außen seltsam aussähe, gibt es oft eine kleinere oder offenere Variante.</translation>
    </message>
    <message>
        <source>It needs no story. “I wanted to ask you something” is a true beginning.</source>
        <translation>Es braucht keine Geschichte. „Ich wollte Sie etwas fragen“ ist ein wahrer Anfang.</translation>
    </message>
    <message>
        <source>Where a second ask would press somebody, choose someone else, or once.</source>
        <translation>Wo eine zweite Bitte jemanden bedrängen würde, wähl eine andere Person oder „einmal“.</translation>
    </message>
    <message>
        <source>Being followed, touched or alone with someone at night can frighten people. Is there a version in the open?</source>
        <translation>Verfolgt oder berührt zu werden oder nachts mit jemandem allein zu sein, kann Menschen Angst machen. Gibt es eine Variante im Offenen?</translation>
    </message>
    <message>
        <source>They may not feel free to refuse you. Is there somebody who could say no easily?</source>
        <translation>Vielleicht fühlt sich die Person nicht frei, dir abzusagen. Gibt es jemanden, der leicht Nein sagen könnte?</translation>
    </message>
    <message>
        <source>A no to something true teaches you more. Does it work without pretending?</source>
        <translation>Aus einem Nein zu etwas Wahrem lernst du mehr. Geht es, ohne etwas vorzugeben?</translation>
    </message>
    <message>
        <source>They did not choose to be filmed or pranked. Does it work without?</source>
        <translation>Diese Menschen haben sich nicht ausgesucht, gefilmt oder hereingelegt zu werden. Geht es ohne?</translation>
    </message>
    <message>
        <source>They already answered. Is there someone else to ask?</source>
        <translation>Von dort kam schon eine Antwort. Gibt es jemand anderen, den du fragen kannst?</translation>
    </message>
</context>
<context>
    <name>DataError</name>
    <message>
        <source>This is not JSON: it cannot be read from byte %1 on.</source>
        <translation>Das ist kein JSON: Ab Byte %1 lässt es sich nicht lesen.</translation>
    </message>
    <message>
        <source>An object with named fields belongs here.</source>
        <translation>Hier gehört ein Objekt mit benannten Feldern hin.</translation>
    </message>
    <message>
        <source>A text belongs here.</source>
        <translation>Hier gehört ein Text hin.</translation>
    </message>
    <message>
        <source>This text has characters that cannot be kept.</source>
        <translation>Dieser Text enthält Zeichen, die sich nicht aufbewahren lassen.</translation>
    </message>
    <message>
        <source>A list of texts belongs here.</source>
        <translation>Hier gehört eine Liste von Texten hin.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 belongs here.</source>
        <translation>Hier gehört eine ganze Zahl von %1 bis %2 hin.</translation>
    </message>
    <message>
        <source>Only true or false belongs here.</source>
        <translation>Hier gehört nur true oder false hin.</translation>
    </message>
    <message>
        <source>This field is missing.</source>
        <translation>Dieses Feld fehlt.</translation>
    </message>
    <message>
        <source>A list belongs here.</source>
        <translation>Hier gehört eine Liste hin.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>„%1“ ist keins von: %2.</translation>
    </message>
    <message>
        <source>The field “%1” is not known here.</source>
        <translation>Das Feld „%1“ ist hier nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
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
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>it has no date that can be read</source>
        <translation>er hat kein lesbares Datum</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>er hat keinen Text</translation>
    </message>
    <message>
        <source>its text cannot be read</source>
        <translation>sein Text lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>it is in there twice</source>
        <translation>er ist doppelt darin</translation>
    </message>
    <message>
        <source>the tag “%1” is too long</source>
        <translation>das Schlagwort „%1“ ist zu lang</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an entry, why it stays out</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>pictures, sounds or films: %1</source>
        <translation>Bilder, Töne oder Filme: %1</translation>
    </message>
    <message>
        <source>There are no journal entries in it.</source>
        <translation>Es sind keine Tagebucheinträge darin.</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Ladder added.</source>
        <translation>Leiter hinzugefügt.</translation>
    </message>
    <message>
        <source>the new ladder</source>
        <translation>die neue Leiter</translation>
    </message>
    <message>
        <source>Ladder changed.</source>
        <translation>Leiter geändert.</translation>
    </message>
    <message>
        <source>the change to the ladder</source>
        <translation>die Änderung an der Leiter</translation>
    </message>
    <message>
        <source>Ladder put in the trash.</source>
        <translation>Leiter in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>putting the ladder in the trash</source>
        <translation>das Wegwerfen der Leiter</translation>
    </message>
    <message>
        <source>Ladder is back.</source>
        <translation>Die Leiter ist wieder da.</translation>
    </message>
    <message>
        <source>bringing the ladder back</source>
        <translation>das Zurückholen der Leiter</translation>
    </message>
    <message>
        <source>Added to the ladder.</source>
        <translation>Zur Leiter hinzugefügt.</translation>
    </message>
    <message>
        <source>the addition to the ladder</source>
        <translation>die Ergänzung der Leiter</translation>
    </message>
    <message>
        <source>Rung changed.</source>
        <translation>Sprosse geändert.</translation>
    </message>
    <message>
        <source>the change to the rung</source>
        <translation>die Änderung an der Sprosse</translation>
    </message>
    <message>
        <source>Order changed.</source>
        <translation>Reihenfolge geändert.</translation>
    </message>
    <message>
        <source>the new order</source>
        <translation>die neue Reihenfolge</translation>
    </message>
    <message>
        <source>Rung put in the trash.</source>
        <translation>Sprosse in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>putting the rung in the trash</source>
        <translation>das Wegwerfen der Sprosse</translation>
    </message>
    <message>
        <source>Rung is back.</source>
        <translation>Die Sprosse ist wieder da.</translation>
    </message>
    <message>
        <source>bringing the rung back</source>
        <translation>das Zurückholen der Sprosse</translation>
    </message>
    <message>
        <source>Plan saved.</source>
        <translation>Plan gespeichert.</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>der Plan</translation>
    </message>
    <message>
        <source>Plan changed.</source>
        <translation>Plan geändert.</translation>
    </message>
    <message>
        <source>the change to the plan</source>
        <translation>die Änderung am Plan</translation>
    </message>
    <message>
        <source>Put off.</source>
        <translation>Aufgeschoben.</translation>
    </message>
    <message>
        <source>putting it off</source>
        <translation>das Aufschieben</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>der Eintrag</translation>
    </message>
    <message>
        <source>Entry changed.</source>
        <translation>Eintrag geändert.</translation>
    </message>
    <message>
        <source>the change to the entry</source>
        <translation>die Änderung am Eintrag</translation>
    </message>
    <message>
        <source>Moved to the other rung.</source>
        <translation>Zur anderen Sprosse verschoben.</translation>
    </message>
    <message>
        <source>the move to the other rung</source>
        <translation>das Verschieben zur anderen Sprosse</translation>
    </message>
    <message>
        <source>Put in the trash.</source>
        <translation>In den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>putting the entry in the trash</source>
        <translation>das Wegwerfen des Eintrags</translation>
    </message>
    <message>
        <source>The entry is back.</source>
        <translation>Der Eintrag ist wieder da.</translation>
    </message>
    <message>
        <source>bringing the entry back</source>
        <translation>das Zurückholen des Eintrags</translation>
    </message>
    <message>
        <source>Answer saved.</source>
        <translation>Antwort gespeichert.</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>Saved in the journal.</source>
        <translation>Im Tagebuch gespeichert.</translation>
    </message>
    <message>
        <source>what was written</source>
        <translation>das Geschriebene</translation>
    </message>
    <message>
        <source>Text changed.</source>
        <translation>Text geändert.</translation>
    </message>
    <message>
        <source>the change to the text</source>
        <translation>die Änderung am Text</translation>
    </message>
    <message>
        <source>Text put in the trash.</source>
        <translation>Text in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>putting the text in the trash</source>
        <translation>das Wegwerfen des Textes</translation>
    </message>
    <message>
        <source>The text is back.</source>
        <translation>Der Text ist wieder da.</translation>
    </message>
    <message>
        <source>bringing the text back</source>
        <translation>das Zurückholen des Textes</translation>
    </message>
    <message>
        <source>Your contact is saved.</source>
        <translation>Deine Vertrauensperson ist gespeichert.</translation>
    </message>
    <message>
        <source>the change of contact</source>
        <translation>die Änderung der Vertrauensperson</translation>
    </message>
    <message>
        <source>Put away for now.</source>
        <translation>Fürs Erste weggelegt.</translation>
    </message>
    <message>
        <source>putting the card away</source>
        <translation>das Weglegen der Karte</translation>
    </message>
    <message>
        <source>Today is quiet.</source>
        <translation>Heute ist ein ruhiger Tag.</translation>
    </message>
    <message>
        <source>the quiet day</source>
        <translation>der ruhige Tag</translation>
    </message>
    <message>
        <source>Taken in.</source>
        <translation>Übernommen.</translation>
    </message>
    <message>
        <source>what was taken in</source>
        <translation>das Übernommene</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>EntryDetails</name>
    <message>
        <source>The ask</source>
        <translation>Die Bitte</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Wer und wo</translation>
    </message>
    <message>
        <source>To leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>To a no</source>
        <translation>Auf ein Nein</translation>
    </message>
    <message>
        <source>Urge to avoid it</source>
        <translation>Drang zu vermeiden</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Kam dazwischen</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Zurechtgekommen</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>Fear afterwards</source>
        <translation>Angst danach</translation>
    </message>
    <message>
        <source>Safety habits</source>
        <translation>Sicherheitsgewohnheiten</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Shown to be unwelcome</source>
        <translation>Unerwünscht</translation>
    </message>
    <message>
        <source>Bothered a day later</source>
        <translation>Am Tag danach belastet</translation>
    </message>
    <message>
        <source>Replaying it</source>
        <translation>Immer wieder durchgespielt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>EntryParts</name>
    <message>
        <source>did not happen</source>
        <translation>nicht eingetreten</translation>
    </message>
    <message>
        <source>partly happened</source>
        <translation>teilweise eingetreten</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>eingetreten</translation>
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
        <translation>Zuerst geschrieben %1: „%2“</translation>
    </message>
    <message>
        <source>Later, %1: “%2”</source>
        <translation>Später, %1: „%2“</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>Zusammenfassung drucken</translation>
    </message>
    <message>
        <source>Summary as PDF</source>
        <translation>Zusammenfassung als PDF</translation>
    </message>
    <message>
        <source>Everything, with every word, to keep or to take to another computer. Rung can import it again.</source>
        <translation>Alles, mit jedem Wort, zum Aufbewahren oder Mitnehmen auf einen anderen Computer. Rung kann es wieder importieren.</translation>
    </message>
    <message>
        <source>A row for each attempt, for a spreadsheet.</source>
        <translation>Eine Zeile für jeden Versuch, für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>The summary as plain text with headings.</source>
        <translation>Die Zusammenfassung als reiner Text mit Überschriften.</translation>
    </message>
    <message>
        <source>The summary as a page for a browser.</source>
        <translation>Die Zusammenfassung als Seite für den Browser.</translation>
    </message>
    <message>
        <source>Your entries and texts, as one document with headings (Markdown).</source>
        <translation>Deine Einträge und Texte, als ein Dokument mit Überschriften (Markdown).</translation>
    </message>
    <message>
        <source>Your entries and texts, in a folder with a document for each day (Markdown), as other journals read it.</source>
        <translation>Deine Einträge und Texte, in einem Ordner mit einem Dokument je Tag (Markdown), wie andere Tagebücher es lesen.</translation>
    </message>
    <message>
        <source>Figures and charts, to keep or to bring along to a therapist.</source>
        <translation>Zahlen und Diagramme, zum Aufbewahren oder Mitbringen in die Therapie.</translation>
    </message>
    <message>
        <source>rung archive %1</source>
        <translation>rung archiv %1</translation>
    </message>
    <message>
        <source>rung journal %1</source>
        <translation>rung tagebuch %1</translation>
    </message>
    <message>
        <source>rung summary %1</source>
        <translation>rung zusammenfassung %1</translation>
    </message>
</context>
<context>
    <name>FailureBoundary</name>
    <message>
        <source>Something did not work, and what was saved before is safe. Please try again. (%1)</source>
        <translation>Etwas hat nicht geklappt, und was vorher gespeichert war, ist sicher. Bitte versuch es noch einmal. (%1)</translation>
    </message>
</context>
<context>
    <name>FearedEdit</name>
    <message>
        <source>no|a no|the no|they say no|they&apos;ll say no|they will say no|he says no|she says no|being refused|they refuse|they refuse me|rejection|being rejected|i get rejected|they reject me|they turn me down|being turned down</source>
        <extracomment>Ways to write that the no itself is feared, lower case, without a full stop, separated by &quot;|&quot;.</extracomment>
        <translation>nein|ein nein|das nein|nein sagen|sie sagen nein|die sagen nein|er sagt nein|sie sagt nein|man sagt nein|jemand sagt nein|sie werden nein sagen|er wird nein sagen|sie wird nein sagen|dass sie nein sagen|ablehnung|eine ablehnung|die ablehnung|abgelehnt werden|abgelehnt zu werden|ich werde abgelehnt|dass ich abgelehnt werde|sie lehnen ab|sie lehnen mich ab|zurückweisung|eine zurückweisung|die zurückweisung|zurückgewiesen werden|zurückgewiesen zu werden|ich werde zurückgewiesen|sie weisen mich zurück|sie weisen mich ab|abgewiesen werden|abgewiesen zu werden|ich werde abgewiesen|eine absage|die absage|ich bekomme eine absage|eine abfuhr|ich bekomme eine abfuhr|sie geben mir einen korb|ich bekomme einen korb</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Asking kindly</source>
        <translation>Freundlich fragen</translation>
    </message>
    <message>
        <source>The people you ask did not sign up for your practice. Nothing that puts them in a spot; polite and respectful; no lies and no manipulation. Take a no well and thank them.</source>
        <translation>Die Menschen, die du fragst, haben sich nicht für deine Übung gemeldet. Nichts, was andere in Bedrängnis bringt; höflich und respektvoll; keine Lügen und keine Manipulation. Nimm ein Nein gut auf und bedanke dich.</translation>
    </message>
    <message>
        <source>Four questions help with a step of your own:</source>
        <translation>Vier Fragen helfen bei einem eigenen Schritt:</translation>
    </message>
    <message>
        <source>• Could they say no in two seconds and get on with their day?</source>
        <translation>• Könnte die Person in zwei Sekunden Nein sagen und mit ihrem Tag weitermachen?</translation>
    </message>
    <message>
        <source>• Would it be fine if a friend of theirs were watching?</source>
        <translation>• Wäre es in Ordnung, wenn jemand aus ihrem Freundeskreis zusähe?</translation>
    </message>
    <message>
        <source>• Is everything you will say true?</source>
        <translation>• Ist alles wahr, was du sagen wirst?</translation>
    </message>
    <message>
        <source>• May you ask again, only someone else, or once?</source>
        <translation>• Darfst du noch einmal fragen, nur bei jemand anderem oder nur ein einziges Mal?</translation>
    </message>
    <message>
        <source>Some things are better left out: filming and pranks; pretending and lying; following, touching, being alone with somebody at night; the same person again after a no, because they already answered. Children, patients, tenants and people who work for you may not feel free to refuse.</source>
        <translation>Manches bleibt besser weg: Filmen und Streiche; Vorspielen und Lügen; Verfolgen, Berühren, nachts mit jemandem allein sein; nach einem Nein noch einmal dieselbe Person, denn sie hat schon geantwortet. Kinder, Menschen in Behandlung, Menschen, die bei dir zur Miete wohnen, und Menschen, die für dich arbeiten, fühlen sich vielleicht nicht frei, abzulehnen.</translation>
    </message>
    <message>
        <source>If somebody said or showed that it was unwelcome: what would make the next ask easier for them?</source>
        <translation>Wenn jemand gesagt oder gezeigt hat, dass es unerwünscht war: Was würde die nächste Bitte für die anderen leichter machen?</translation>
    </message>
    <message>
        <source>Being kind to yourself</source>
        <translation>Freundlich mit dir selbst sein</translation>
    </message>
    <message>
        <source>Be as kind to yourself as to the people you ask. What would you tell a friend who had just tried the same?</source>
        <translation>Sei zu dir so freundlich wie zu den Menschen, die du fragst. Was würdest du einem befreundeten Menschen sagen, der gerade dasselbe versucht hat?</translation>
    </message>
    <message>
        <source>A no tells something about the moment and little about the one who asked. Reasons that would hold for anyone: rules, busy, tired, money, not theirs to give, bad timing.</source>
        <translation>Ein Nein sagt etwas über den Moment und wenig über den Menschen, der gefragt hat. Gründe, die für alle gelten würden: Regeln, keine Zeit, Müdigkeit, Geld, nicht in ihrer Hand, schlechter Zeitpunkt.</translation>
    </message>
    <message>
        <source>Leaving before the answer, or not asking today, is an entry like any other. So is a plan put off until tomorrow.</source>
        <translation>Vor der Antwort gehen oder heute nicht fragen ist ein Eintrag wie jeder andere. Ein Plan, der auf morgen verschoben ist, auch.</translation>
    </message>
    <message>
        <source>Going over it again and again feeds the fear. So writing about it is offered with two short questions at most and a soft mark at ten minutes. Stop whenever you like.</source>
        <translation>Es immer wieder durchzugehen, nährt die Angst. Deshalb gibt es zum Darüberschreiben höchstens zwei kurze Fragen und eine sanfte Marke bei zehn Minuten. Du kannst jederzeit aufhören.</translation>
    </message>
    <message>
        <source>One line to tell yourself next time is enough. It comes back to you on Today.</source>
        <translation>Ein Satz an dich selbst fürs nächste Mal genügt. Auf der Seite „Heute“ kommt er zu dir zurück.</translation>
    </message>
    <message>
        <source>Common traps</source>
        <translation>Häufige Fallen</translation>
    </message>
    <message>
        <source>• Starting too big. A smaller step, or one in between, costs nothing.</source>
        <translation>• Zu groß anfangen. Ein kleinerer Schritt oder einer dazwischen kostet nichts.</translation>
    </message>
    <message>
        <source>• Being rude or inappropriate. That practises something else, and another person pays for it.</source>
        <translation>• Grob oder unangebracht sein. Damit übst du etwas anderes, und ein anderer Mensch zahlt dafür.</translation>
    </message>
    <message>
        <source>• Taking a no personally. It was an answer to a question, at that moment.</source>
        <translation>• Ein Nein persönlich nehmen. Es war eine Antwort auf eine Frage, in diesem Moment.</translation>
    </message>
    <message>
        <source>• Expecting a straight line up. It goes up and down for most people.</source>
        <translation>• Eine gerade Linie nach oben erwarten. Bei den meisten geht es auf und ab.</translation>
    </message>
    <message>
        <source>• Leaning on safety habits: hurrying, apologising, a script, a joke, looking away. One at a time can be left out on purpose.</source>
        <translation>• Sich auf Sicherheitsgewohnheiten stützen: hetzen, sich entschuldigen, ein auswendiger Text, ein Witz, wegschauen. Eine davon lässt sich jeweils bewusst weglassen.</translation>
    </message>
    <message>
        <source>When it goes up and down</source>
        <translation>Wenn es auf und ab geht</translation>
    </message>
    <message>
        <source>A few hard days are normal. One hard day, or one alarm, never makes Rung send you down: the same step, or one smaller, is then your choice.</source>
        <translation>Ein paar schwere Tage sind normal. Wegen eines schweren Tages oder eines einzelnen Alarms schickt dich Rung nie hinunter: Derselbe Schritt oder einer kleiner, das ist dann deine Wahl.</translation>
    </message>
    <message>
        <source>Climbing can hide progress: as the steps grow, the fear you write down may rise while you improve. So Rung compares every ask with the number of its own step.</source>
        <translation>Klettern kann Fortschritt verdecken: Wenn die Schritte wachsen, kann die Angst, die du aufschreibst, steigen, während du vorankommst. Darum vergleicht Rung jede Bitte mit dem Wert ihres eigenen Schritts.</translation>
    </message>
    <message>
        <source>Fear need not fall for a step to settle. Carrying it counts.</source>
        <translation>Die Angst braucht nicht zu sinken, damit ein Schritt gefestigt ist. Sie zu tragen, zählt.</translation>
    </message>
    <message>
        <source>Where there is no clear direction yet, that is said as the normal thing it is. Harder than you expected happens, and may be worth a smaller step.</source>
        <translation>Wo es noch keine klare Richtung gibt, wird das als das Normale gesagt, das es ist. Schwerer als erwartet kommt vor und ist vielleicht einen kleineren Schritt wert.</translation>
    </message>
    <message>
        <source>When professional support is the better place</source>
        <translation>Wann fachliche Unterstützung der bessere Ort ist</translation>
    </message>
    <message>
        <source>The practice is not for every day and not for everyone. If several of these are you, do this together with a therapist; Rung can come along.</source>
        <translation>Die Übung ist nicht für jeden Tag und nicht für alle. Wenn mehreres davon auf dich zutrifft, geh das mit therapeutischer Begleitung an; Rung kann mitkommen.</translation>
    </message>
    <message>
        <source>• Distress grows instead of easing.</source>
        <translation>• Die Belastung wächst, statt nachzulassen.</translation>
    </message>
    <message>
        <source>• A refusal, or the mere thought of one, brings panic, deep sadness, shame or despair.</source>
        <translation>• Eine Ablehnung oder schon der Gedanke daran bringt Panik, tiefe Traurigkeit, Scham oder Verzweiflung.</translation>
    </message>
    <message>
        <source>• Your body answers with an alarm, or an old trauma does.</source>
        <translation>• Dein Körper antwortet mit Alarm, oder ein altes Trauma meldet sich.</translation>
    </message>
    <message>
        <source>• You keep dodging, or you keep scolding yourself.</source>
        <translation>• Du weichst immer wieder aus, oder du machst dir immer wieder Vorwürfe.</translation>
    </message>
    <message>
        <source>• Old wounds open.</source>
        <translation>• Alte Wunden gehen auf.</translation>
    </message>
    <message>
        <source>• You cannot find steps, or all of it is too much.</source>
        <translation>• Du findest keine Schritte, oder alles davon ist zu viel.</translation>
    </message>
    <message>
        <source>• You have thoughts of hurting yourself, or daily life suffers.</source>
        <translation>• Du hast Gedanken, dich zu verletzen, oder dein Alltag leidet.</translation>
    </message>
    <message>
        <source>New chest pain, fainting or trouble breathing is a medical question, whatever may have brought it on.</source>
        <translation>Neue Brustschmerzen, Ohnmacht oder Atemnot sind eine medizinische Frage, was auch immer sie ausgelöst haben mag.</translation>
    </message>
    <message>
        <source>Finding a therapist for exposure or CBT</source>
        <translation>Therapeutische Hilfe mit Exposition oder KVT finden</translation>
    </message>
    <message>
        <source>Look for somebody who works with exposure, or with CBT, which is short for cognitive behavioural therapy. They also see what else may be behind it.</source>
        <translation>Such eine Fachperson, die mit Exposition arbeitet oder mit KVT; das steht für kognitive Verhaltenstherapie. Dort sieht man auch, was sonst noch dahinterstecken kann.</translation>
    </message>
    <message>
        <source>A first question can be short: “I am afraid of being refused and I avoid asking. Do you work with exposure?” Asking two or three people is fine, and so is a no.</source>
        <translation>Eine erste Anfrage kann kurz sein: „Ich habe Angst davor, abgelehnt zu werden, und vermeide es, zu fragen. Arbeiten Sie mit Exposition?“ Zwei oder drei Stellen zu fragen ist in Ordnung, und ein Nein ist es auch.</translation>
    </message>
    <message>
        <source>If you do not know where to begin, a doctor you trust may know whom to ask near you.</source>
        <translation>Wenn du nicht weißt, wo du anfangen kannst: In einer Arztpraxis, der du vertraust, weiß man vielleicht, wen du in deiner Nähe fragen kannst.</translation>
    </message>
    <message>
        <source>You can bring your ladder and the summary as one page, with your texts only if you want that.</source>
        <translation>Du kannst deine Leiter und die Zusammenfassung als eine Seite mitbringen, mit deinen Texten nur, wenn du das möchtest.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>For example: %1, %2, %3.</source>
        <translation>Zum Beispiel: %1, %2, %3.</translation>
    </message>
    <message>
        <source>Beginner: small, even silly things with next to nothing at stake.</source>
        <translation>Einstieg: kleine, auch alberne Dinge, bei denen fast nichts auf dem Spiel steht.</translation>
    </message>
    <message>
        <source>Intermediate: things you would quite like, asked of people who may well say no.</source>
        <translation>Mittelstufe: Dinge, die du ganz gern hättest, bei Menschen, die gut Nein sagen könnten.</translation>
    </message>
    <message>
        <source>Advanced: things that matter to you.</source>
        <translation>Fortgeschritten: Dinge, die dir wichtig sind.</translation>
    </message>
    <message>
        <source>The practice</source>
        <translation>Die Übung</translation>
    </message>
    <message>
        <source>Kindness, and hard days</source>
        <translation>Freundlichkeit und schwere Tage</translation>
    </message>
    <message>
        <source>What Rung works out</source>
        <translation>Was Rung ausrechnet</translation>
    </message>
    <message>
        <source>Why this step</source>
        <translation>Warum dieser Schritt</translation>
    </message>
    <message>
        <source>Rung works the next step out anew from what you logged. It is an offer, and you can take any other.</source>
        <translation>Rung ermittelt den nächsten Schritt jedes Mal neu aus dem, was du festgehalten hast. Es ist ein Angebot, und du kannst jeden anderen nehmen.</translation>
    </message>
    <message>
        <source>A step is settled when the last ask was easy (fear of 20 or less, handled at 8 or more), when fear stayed at 30 or less twice in a row, or when it was to be asked only once and was asked. Easy asks with two or more safety habits, or after a drink, do not count for this.</source>
        <translation>Ein Schritt ist gefestigt, wenn die letzte Bitte leicht war (Angst von 20 oder weniger, Zurechtkommen bei 8 oder mehr), wenn die Angst zweimal hintereinander bei 30 oder darunter blieb oder wenn nur einmal gefragt werden sollte und gefragt wurde. Leichte Bitten mit zwei oder mehr Sicherheitsgewohnheiten oder nach einem alkoholischen Getränk zählen dafür nicht.</translation>
    </message>
    <message>
        <source>It is settled as well after three asks on two days or more, when two of three things hold: fear came down to 35 or to half, the feared thing now seems unlikely (20 % or less) or half as likely, and you handled the last two at 7 or more. Six asks on two days or more are enough as well, when you handled the last two so, even if the fear stayed.</source>
        <translation>Er ist auch gefestigt nach drei Bitten an zwei oder mehr Tagen, wenn zwei von drei Dingen zutreffen: Die Angst ist auf 35 oder auf die Hälfte gesunken, die Befürchtung scheint jetzt unwahrscheinlich (20&#xa0;% oder weniger) oder halb so wahrscheinlich, und du bist bei den letzten beiden mit 7 oder mehr zurechtgekommen. Auch sechs Bitten an zwei oder mehr Tagen genügen, wenn du bei den letzten beiden so zurechtgekommen bist, selbst wenn die Angst geblieben ist.</translation>
    </message>
    <message>
        <source>Next comes the lowest step that is not settled and within reach: up to 40 in the beginning, and later up to 15 above the level you have reached. Until a step is settled, it comes back with one thing changed. After six asks on it another step nearby is offered instead.</source>
        <translation>Als Nächstes kommt der niedrigste Schritt, der nicht gefestigt und in Reichweite ist: am Anfang bis 40, später bis 15 über der Höhe, die du erreicht hast. Bis ein Schritt gefestigt ist, kommt er wieder, und eines ist anders. Nach sechs Bitten auf ihm wird stattdessen ein anderer Schritt in der Nähe angeboten.</translation>
    </message>
    <message>
        <source>A smaller step is offered after repeated panic on it, after two attempts in a row that did not get as far as asking, after two asks in a row at 85 or more, or when fear rises over three asks in a row, by 20 or more in all, to 60 or more. These reasons lapse after 30 days.</source>
        <translation>Ein kleinerer Schritt wird angeboten nach wiederholter Panik auf ihm, nach zwei Versuchen hintereinander, die nicht bis zum Fragen kamen, nach zwei Bitten hintereinander bei 85 oder mehr oder wenn die Angst über drei Bitten hintereinander steigt, um insgesamt 20 oder mehr, auf 60 oder mehr. Diese Gründe verfallen nach 30 Tagen.</translation>
    </message>
    <message>
        <source>Where the gap to the next step is too wide, Rung suggests one in between. After more than 60 days away it begins with something you know.</source>
        <translation>Wo die Lücke zum nächsten Schritt zu breit ist, schlägt Rung einen dazwischen vor. Nach mehr als 60 Tagen Pause beginnt es mit etwas, das du kennst.</translation>
    </message>
    <message>
        <source>Why Rung asks whether a step is too big</source>
        <translation>Warum Rung fragt, ob ein Schritt zu groß ist</translation>
    </message>
    <message>
        <source>It asks when a step lies beyond what is within reach, when you expect more than 15 above that, or when you expect more than 40 and have made fewer than three asks in all.</source>
        <translation>Es fragt, wenn ein Schritt außer Reichweite liegt, wenn du mehr als 15 darüber erwartest oder wenn du mehr als 40 erwartest und insgesamt weniger als drei Bitten hinter dir hast.</translation>
    </message>
    <message>
        <source>There are three ways on, and none is locked: a nearer step; a step in between; keep it, because you have thought about it.</source>
        <translation>Es gibt drei Wege weiter, und keiner ist versperrt: ein näherer Schritt; ein Schritt dazwischen; dabei bleiben, weil du darüber nachgedacht hast.</translation>
    </message>
    <message>
        <source>Where you marked that a no could cost something not easily replaced, it asks about that as well.</source>
        <translation>Wo du markiert hast, dass ein Nein etwas kosten könnte, das nicht leicht zu ersetzen ist, fragt es auch danach.</translation>
    </message>
    <message>
        <source>How the figures are computed</source>
        <translation>Wie die Zahlen berechnet werden</translation>
    </message>
    <message>
        <source>Where a guess is needed, only guesses written before asking count. What you told from memory stays in the counts of answers and in the curve of your fear. Attempts you left before the answer are drawn with a cross and are in no figure; the text says how many there are.</source>
        <translation>Wo eine Schätzung gebraucht wird, zählen nur Schätzungen, die vor dem Fragen aufgeschrieben wurden. Was du aus der Erinnerung erzählt hast, bleibt in der Zählung der Antworten und in der Kurve deiner Angst. Versuche, bei denen du vor der Antwort gegangen bist, sind mit einem Kreuz gezeichnet und in keiner Zahl enthalten; der Text sagt, wie viele es sind.</translation>
    </message>
    <message>
        <source>The usual difference: each ask gives expected minus felt. Rung averages every pair of these differences and takes the middle one (Hodges and Lehmann), so that a single odd day weighs little. “Give or take” is the 95 % interval that belongs to it, shown from six asks on.</source>
        <translation>Der übliche Unterschied: Jede Bitte ergibt erwartet minus gespürt. Rung mittelt jedes Paar dieser Unterschiede und nimmt den mittleren Wert (Hodges und Lehmann), sodass ein einzelner ungewöhnlicher Tag wenig wiegt. „Mit Spielraum“ ist das zugehörige 95-%-Intervall, ab sechs Bitten angezeigt.</translation>
    </message>
    <message>
        <source>How often: a share of the asks, with Wilson&apos;s 95 % interval. No reply counts as a no, partly does not. With the thing you feared, partly counts as happened, so that nothing is flattered.</source>
        <translation>Wie oft: ein Anteil der Bitten, mit dem 95-%-Intervall nach Wilson. Keine Antwort zählt als Nein, teilweise nicht. Bei dem, was du befürchtet hast, zählt teilweise als eingetreten, damit nichts geschönt wird.</translation>
    </message>
    <message>
        <source>How well you guessed a no: your likelihoods are put into five groups, each shown from three asks on, beside how often it really was a no.</source>
        <translation>Wie gut du ein Nein eingeschätzt hast: Deine Wahrscheinlichkeiten kommen in fünf Gruppen, jede ab drei Bitten angezeigt, neben dem, wie oft es wirklich ein Nein war.</translation>
    </message>
    <message>
        <source>Is it getting easier: felt fear minus the number of the step, drawn as a smoothed line. A direction (Theil and Sen) is named from eight asks on, when chance explains it badly (Mann and Kendall, one in twenty) and it adds up to ten points or more. From nine asks on it also has to hold without the latest one.</source>
        <translation>Wird es leichter: gespürte Angst minus Wert des Schritts, als geglättete Linie gezeichnet. Eine Richtung (Theil und Sen) wird ab acht Bitten genannt, wenn der Zufall sie schlecht erklärt (Mann und Kendall, eins zu zwanzig) und sie zusammen zehn Punkte oder mehr ausmacht. Ab neun Bitten gilt sie nur, wenn sie auch ohne die letzte Bestand hat.</translation>
    </message>
    <message>
        <source>With few asks Rung says little: one or two are shown as they are, from three the middle of them so far, from five an early look, from ten how well you guess. The usual difference and the direction look at the latest 200.</source>
        <translation>Bei wenigen Bitten sagt Rung wenig: Eine oder zwei werden gezeigt, wie sie sind, ab drei die bisherige Mitte, ab fünf ein erster Blick, ab zehn, wie gut du schätzt. Der übliche Unterschied und die Richtung betrachten die letzten 200.</translation>
    </message>
    <message>
        <source>Nothing random is used: the same record gives the same sentence each time.</source>
        <translation>Nichts davon ist zufällig: Dieselben Aufzeichnungen ergeben jedes Mal denselben Satz.</translation>
    </message>
    <message>
        <source>When Rung steps back</source>
        <translation>Wann Rung zurücktritt</translation>
    </message>
    <message>
        <source>Rung looks at your own record for signs that the practice weighs more than it helps: fear that keeps growing, repeated alarms of the body, steps that are put off again and again, hard words to yourself, a sting that stays.</source>
        <translation>Rung achtet in deinen eigenen Aufzeichnungen auf Zeichen dafür, dass die Übung mehr belastet als hilft: Angst, die immer weiter wächst, wiederholter Alarm des Körpers, Schritte, die immer wieder aufgeschoben werden, harte Worte an dich selbst, Schmerz, der bleibt.</translation>
    </message>
    <message>
        <source>Then it says so, in one quiet line or on an amber card, and on the card it lets its advice rest. You can put either away: the line rests for 7 days, the card for 14. After two amber cards within 30 days it names a therapist who works with exposure or CBT.</source>
        <translation>Dann sagt es das, in einer ruhigen Zeile oder auf einer bernsteinfarbenen Karte, und mit der Karte lässt es seine Vorschläge ruhen. Du kannst beides weglegen: Die Zeile ruht 7 Tage, die Karte 14. Nach zwei bernsteinfarbenen Karten innerhalb von 30 Tagen nennt es therapeutische Fachpersonen, die mit Exposition oder KVT arbeiten.</translation>
    </message>
    <message>
        <source>It also looks for words about not wanting to live or about hurting yourself, in the texts of the last 14 days. Where it finds some from today, Today shows whom to call instead of a next step, until you lift it with one press. You can ask for that yourself under Talk to someone: Make today quiet.</source>
        <translation>Es sucht in den Texten der letzten 14 Tage auch nach Worten darüber, nicht leben zu wollen oder sich zu verletzen. Findet es welche von heute, zeigt die Seite „Heute“ statt eines nächsten Schritts, wen du anrufen kannst, bis du es mit einem Klick aufhebst. Du kannst selbst darum bitten, unter „Mit jemandem reden“: „Ruhigen Tag einlegen“.</translation>
    </message>
    <message>
        <source>These words are looked for in English only. No other language has a list until somebody who works with people in that language has written one. Most findings are no danger at all, and missing some is certain; Talk to someone never depends on it.</source>
        <translation>Nach diesen Worten wird nur auf Englisch gesucht. Keine andere Sprache hat eine Liste, bis eine Person, die mit Menschen in dieser Sprache arbeitet, eine geschrieben hat. Die meisten Funde sind keine Gefahr, und dass manches übersehen wird, ist sicher; „Mit jemandem reden“ hängt nie davon ab.</translation>
    </message>
    <message>
        <source>None of this is a diagnosis. It is worked out anew each time and never stored, apart from what you put away. Nothing of it blocks writing, exporting or deleting.</source>
        <translation>Nichts davon ist eine Diagnose. Es wird jedes Mal neu ermittelt und nie gespeichert, außer dem, was du weglegst. Nichts davon blockiert das Schreiben, Exportieren oder Löschen.</translation>
    </message>
    <message>
        <source>What this program knows, and where</source>
        <translation>Was dieses Programm weiß und wo es steht</translation>
    </message>
    <message>
        <source>What you write is in one file on this computer, readable by your account alone. Drafts of open forms are in a small file of their own. Rung sends nothing anywhere and uses no network.</source>
        <translation>Was du schreibst, liegt in einer Datei auf diesem Computer, lesbar nur für dein Konto. Entwürfe offener Formulare liegen in einer eigenen kleinen Datei. Rung sendet nichts irgendwohin und nutzt kein Netzwerk.</translation>
    </message>
    <message>
        <source>You can take everything along: as an archive, as tables or as a summary on paper. Your texts are in the summary only if you tick them, and what belongs to support leaves only if you tick that.</source>
        <translation>Du kannst alles mitnehmen: als Archiv, als Tabellen oder als Zusammenfassung auf Papier. Deine Texte sind in der Zusammenfassung nur, wenn du sie ankreuzt, und was zur Unterstützung gehört, geht nur hinaus, wenn du das ankreuzt.</translation>
    </message>
    <message>
        <source>What this is, and what it is not</source>
        <translation>Was das hier ist und was nicht</translation>
    </message>
    <message>
        <source>Rung is a notebook for practising one thing: asking where a no is likely, so that a no loses its grip. You pick a small step, write down what you expect, ask, and write down what happened. Then you see the two side by side.</source>
        <translation>Rung ist ein Notizbuch, um eines zu üben: zu fragen, wo ein Nein wahrscheinlich ist, damit ein Nein seine Macht verliert. Du wählst einen kleinen Schritt, schreibst auf, was du erwartest, fragst und schreibst auf, was geschah. Dann siehst du beides nebeneinander.</translation>
    </message>
    <message>
        <source>It is something you do for yourself, at your own pace. It is a self-help practice and no clinical treatment. Rung finds nothing wrong with you and promises nothing.</source>
        <translation>Es ist etwas, das du für dich tust, in deinem eigenen Tempo. Es ist eine Selbsthilfe-Übung und keine klinische Behandlung. Rung stellt nichts bei dir fest und verspricht nichts.</translation>
    </message>
    <message>
        <source>It does not collect no&apos;s. It counts the asks you made and the guesses you tested, and there is nothing to win or to keep up.</source>
        <translation>Es sammelt keine Neins. Es zählt die Bitten, die du ausgesprochen, und die Schätzungen, die du geprüft hast, und es gibt nichts zu gewinnen oder durchzuhalten.</translation>
    </message>
    <message>
        <source>Where it comes from, and what is known about it</source>
        <translation>Woher es kommt und was darüber bekannt ist</translation>
    </message>
    <message>
        <source>Jason Comely described the idea in 2010: ask for things on purpose where a no is likely, start small, and climb.</source>
        <translation>Jason Comely beschrieb die Idee 2010: absichtlich um Dinge bitten, bei denen ein Nein wahrscheinlich ist, klein anfangen und klettern.</translation>
    </message>
    <message>
        <source>No trial has tested this practice as such. It resembles graded exposure, the best-supported treatment for social anxiety: meet what you fear in safe, gradual steps, and let what really happens correct what you expected.</source>
        <translation>Keine Studie hat diese Übung als solche geprüft. Sie ähnelt der abgestuften Exposition, der am besten belegten Behandlung bei sozialer Angst: dem, was du fürchtest, in sicheren, allmählichen Schritten begegnen und das, was wirklich geschieht, das Erwartete berichtigen lassen.</translation>
    </message>
    <message>
        <source>A few studies looked at neighbouring questions. People who asked strangers for something underestimated how many would agree by 48 % on average, with more than 14,000 people asked (Bohns 2016, a review). Of 50 people asked first for a photo, 47 agreed (Zhao and Epley 2022). Of the worries that 29 people with an anxiety disorder wrote down as predictions, 91 % did not come true (LaFreniere and Newman 2020).</source>
        <translation>Einige Studien untersuchten benachbarte Fragen. Menschen, die Fremde um etwas baten, unterschätzten im Schnitt um 48&#xa0;%, wie viele zustimmen würden; mehr als 14.000 Menschen wurden gefragt (Bohns 2016, eine Übersichtsarbeit). Von 50 Menschen, die als Erste um ein Foto gebeten wurden, sagten 47 zu (Zhao und Epley 2022). Von den Sorgen, die 29 Menschen mit einer Angststörung als Vorhersagen aufschrieben, traten 91&#xa0;% nicht ein (LaFreniere und Newman 2020).</translation>
    </message>
    <message>
        <source>These are background, not a target. Many people say yes because refusing is awkward, so a yes is no proof that the question was welcome.</source>
        <translation>Das ist Hintergrund, kein Ziel. Viele sagen Ja, weil Ablehnen unangenehm ist. Ein Ja ist also kein Beweis dafür, dass die Frage willkommen war.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Wie es funktioniert</translation>
    </message>
    <message>
        <source>You look for a question that is likely to get a no, and ask it. Sometimes you are refused. Sometimes you are surprised by how kind people are. Either way the mind learns that it was not a catastrophe, and you climb.</source>
        <translation>Du suchst eine Frage, auf die wahrscheinlich ein Nein kommt, und stellst sie. Manchmal wirst du abgelehnt. Manchmal überrascht dich, wie freundlich Menschen sind. So oder so lernt der Kopf, dass es keine Katastrophe war, und du kletterst.</translation>
    </message>
    <message>
        <source>A no may still sting. The aim is not to stop feeling that; it is to know that you can carry it.</source>
        <translation>Ein Nein kann immer noch wehtun. Das Ziel ist nicht, das nicht mehr zu spüren, sondern zu wissen, dass du es tragen kannst.</translation>
    </message>
    <message>
        <source>Rung asks for your guess first and seals it with the time. Afterwards both stand side by side, so that what really happened can correct what you expected.</source>
        <translation>Rung fragt zuerst nach deiner Schätzung und versiegelt sie mit der Uhrzeit. Danach steht beides nebeneinander, damit das, was wirklich geschah, das Erwartete berichtigen kann.</translation>
    </message>
    <message>
        <source>The loop is the same each time: choose a step, predict, go and ask, log what happened, look at guess and outcome, take the next step.</source>
        <translation>Der Kreislauf ist jedes Mal derselbe: einen Schritt wählen, vorhersagen, hingehen und fragen, festhalten, was geschah, Schätzung und Ergebnis ansehen, den nächsten Schritt nehmen.</translation>
    </message>
    <message>
        <source>Three levels, with examples</source>
        <translation>Drei Stufen, mit Beispielen</translation>
    </message>
    <message>
        <source>The catalogue sorts its asks into three levels. They only sort roughly: your own number for a step says more than its label, and a suggestion becomes a step when you have given it yours.</source>
        <translation>Der Katalog ordnet seine Bitten in drei Stufen. Das ist nur eine grobe Ordnung: Deine eigene Zahl für einen Schritt sagt mehr als sein Etikett, und aus einem Vorschlag wird ein Schritt, wenn du ihm deine gegeben hast.</translation>
    </message>
    <message>
        <source>How to start</source>
        <translation>Wie du anfängst</translation>
    </message>
    <message>
        <source>Start small, even silly. Let the risk grow with you, and fit it to what matters to you.</source>
        <translation>Fang klein an, auch albern. Lass das Wagnis mit dir wachsen und richte es nach dem aus, was dir wichtig ist.</translation>
    </message>
    <message>
        <source>Take one fear and build a ladder for it: eight to twelve steps are a good number, from nearly easy to hard, in at least three kinds of place. A step at 30 or below makes a good bottom rung.</source>
        <translation>Nimm eine Angst und bau eine Leiter für sie: Acht bis zwölf Schritte sind eine gute Zahl, von fast leicht bis schwer, in mindestens drei Umfeldern. Ein Schritt bei 30 oder darunter ist eine gute unterste Sprosse.</translation>
    </message>
    <message>
        <source>You can note what the ladder is for: what would you do if a no could not stop you?</source>
        <translation>Du kannst notieren, wofür die Leiter da ist: Was würdest du tun, wenn ein Nein dich nicht aufhalten könnte?</translation>
    </message>
    <message>
        <source>Before you ask, write what you are most afraid will happen, as a camera could film it, and how likely it seems. That takes under two minutes. Logging what came of it takes under a minute and a half.</source>
        <translation>Schreib vor dem Fragen auf, was du am meisten befürchtest, so, wie eine Kamera es filmen könnte, und wie wahrscheinlich es scheint. Das dauert keine zwei Minuten. Festzuhalten, was daraus wurde, dauert keine anderthalb Minuten.</translation>
    </message>
    <message>
        <source>Asking again later helps it settle. Good spacing is one day after the first ask, then two, four and seven; with somebody else each time, where a second question would press.</source>
        <translation>Später noch einmal zu fragen hilft, dass es sich festigt. Gute Abstände sind ein Tag nach der ersten Bitte, dann zwei, vier und sieben; jedes Mal bei jemand anderem, wo eine zweite Bitte bedrängen würde.</translation>
    </message>
    <message>
        <source>What “fear 0–100” means</source>
        <translation>Was „Angst 0–100“ bedeutet</translation>
    </message>
    <message>
        <source>It is a number for how strong the fear is, as you feel it: a whole number from 0 to 100. Nobody else can measure it, so no answer is wrong.</source>
        <translation>Es ist eine Zahl dafür, wie stark die Angst ist, so, wie du sie spürst: eine ganze Zahl von 0 bis 100. Niemand sonst kann sie messen, also ist keine Antwort falsch.</translation>
    </message>
    <message>
        <source>0 is complete ease. 20 is a flutter you can ignore. At 40 you are uneasy and still yourself. At 60 you would rather leave. At 80 it is hard to think of anything else. 100 is the most fear you can imagine.</source>
        <translation>0 ist völlige Ruhe. 20 ist ein Flattern, das du ignorieren kannst. Bei 40 bist du unruhig und noch ganz du selbst. Bei 60 würdest du lieber gehen. Bei 80 ist es schwer, an etwas anderes zu denken. 100 ist die größte Angst, die du dir vorstellen kannst.</translation>
    </message>
    <message>
        <source>No scale begins in the middle. One you did not touch counts as missing, never as 50.</source>
        <translation>Keine Skala beginnt in der Mitte. Eine, die du nicht berührt hast, gilt als fehlend, nie als 50.</translation>
    </message>
    <message>
        <source>Expected and felt, side by side</source>
        <translation>Erwartet und gespürt, nebeneinander</translation>
    </message>
    <message>
        <source>After each log you see one line from 0 to 100. The hollow mark is the fear you expected, the filled one is the fear you felt at the hardest moment.</source>
        <translation>Sobald du festgehalten hast, was geschah, siehst du eine Linie von 0 bis 100. Der hohle Punkt ist die Angst, die du erwartet hast, der gefüllte die Angst, die du im schwersten Moment gespürt hast.</translation>
    </message>
    <message>
        <source>A difference of up to 5 counts as “as you expected”. More than that is told as it is, in either direction: harder than expected happens.</source>
        <translation>Ein Unterschied bis 5 gilt als „wie erwartet“. Mehr als das wird gesagt, wie es ist, in beide Richtungen: Schwerer als erwartet kommt vor.</translation>
    </message>
    <message>
        <source>Your earlier numbers stay hidden until you have saved, so that they do not pull the new ones.</source>
        <translation>Deine früheren Zahlen bleiben verborgen, bis du gespeichert hast, damit sie die neuen nicht beeinflussen.</translation>
    </message>
    <message>
        <source>Yes, partly, no and no reply weigh the same and look the same. So do waiting for an answer, leaving before it, and not asking: all are respectable entries.</source>
        <translation>Ja, teilweise, nein und keine Antwort wiegen gleich viel und sehen gleich aus. Auf eine Antwort zu warten, vorher zu gehen und nicht zu fragen ebenso: Es sind alles achtbare Einträge.</translation>
    </message>
</context>
<context>
    <name>HelplineNotes</name>
    <message>
        <source>24/7</source>
        <translation>rund um die Uhr</translation>
    </message>
    <message>
        <source>Call, text or chat, in English and Spanish</source>
        <translation>Anruf, SMS oder Chat, auf Englisch und Spanisch</translation>
    </message>
    <message>
        <source>Call or text, in English and French</source>
        <translation>Anruf oder SMS, auf Englisch und Französisch</translation>
    </message>
    <message>
        <source>Free from any phone</source>
        <translation>Kostenlos von jedem Telefon</translation>
    </message>
    <message>
        <source>Free to call or text</source>
        <translation>Anruf und SMS kostenlos</translation>
    </message>
    <message>
        <source>Free and anonymous</source>
        <translation>Kostenlos und anonym</translation>
    </message>
    <message>
        <source>In German, French and Italian</source>
        <translation>Auf Deutsch, Französisch und Italienisch</translation>
    </message>
    <message>
        <source>Free and confidential</source>
        <translation>Kostenlos und vertraulich</translation>
    </message>
    <message>
        <source>Listening line</source>
        <translation>Sorgentelefon</translation>
    </message>
    <message>
        <source>Free nationwide</source>
        <translation>Landesweit kostenlos</translation>
    </message>
    <message>
        <source>Also 0800 0113, free</source>
        <translation>Auch 0800 0113, kostenlos</translation>
    </message>
    <message>
        <source>24/7 (foreign-language line 10:00-22:00, press 2)</source>
        <translation>rund um die Uhr (fremdsprachig 10:00–22:00, Taste 2)</translation>
    </message>
    <message>
        <source>Other languages: press 2</source>
        <translation>Andere Sprachen: Taste 2</translation>
    </message>
    <message>
        <source>Also 1-800-891-4416; 20 languages</source>
        <translation>Auch 1-800-891-4416; 20 Sprachen</translation>
    </message>
    <message>
        <source>112 works in the EU and on most mobile networks; otherwise the local emergency number</source>
        <translation>112 gilt in der EU und in den meisten Mobilfunknetzen; sonst die örtliche Notrufnummer</translation>
    </message>
</context>
<context>
    <name>Helplines</name>
    <message>
        <source>A country code of two capital letters belongs here.</source>
        <translation>Hier gehört ein Ländercode aus zwei Großbuchstaben hin.</translation>
    </message>
    <message>
        <source>A number to call belongs here.</source>
        <translation>Hier gehört eine Nummer zum Anrufen hin.</translation>
    </message>
    <message>
        <source>A day such as 2026-03-02 belongs here.</source>
        <translation>Hier gehört ein Tag wie 2026-03-02 hin.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as newer here</source>
        <translation>
            <numerusform>%n hier neuer und so geblieben</numerusform>
            <numerusform>%n hier neuer und so geblieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n schon hier</numerusform>
            <numerusform>%n schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed erased</source>
        <translation>
            <numerusform>%n blieb gelöscht</numerusform>
            <numerusform>%n blieben gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to take in.</source>
        <translation>Es gab nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importiert: %1.</translation>
    </message>
    <message>
        <source>There was nothing to bring together.</source>
        <translation>Es gab nichts zusammenzuführen.</translation>
    </message>
    <message>
        <source>Brought together: %1.</source>
        <translation>Zusammengeführt: %1.</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>%1: it is no text; it can be taken in by itself</source>
        <translation>%1: Das ist kein Text; es lässt sich für sich allein übernehmen</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>expected %1</source>
        <translation>erwartet %1</translation>
    </message>
    <message>
        <source>felt %1</source>
        <translation>gespürt %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d.&#xa0;MMMM</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>answerInLine</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>answerInLine</comment>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>no</source>
        <comment>answerInLine</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>no reply</source>
        <comment>answerInLine</comment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>answerInLine</comment>
        <translation>wartet noch</translation>
    </message>
    <message>
        <source>left before</source>
        <comment>answerInLine</comment>
        <translation>vorher gegangen</translation>
    </message>
    <message>
        <source>did not ask</source>
        <comment>answerInLine</comment>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>LadderWords</name>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>fear %1</source>
        <translation>Angst %1</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>gefestigt</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>next step: one around %1?</source>
        <translation>nächster Schritt: einer bei etwa %1?</translation>
    </message>
    <message>
        <source>a step around %1?</source>
        <translation>ein Schritt bei etwa %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>nicht gefestigt</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row read aloud</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A gap: %1 Enter adds one.</source>
        <translation>Eine Lücke: %1 Enter fügt einen hinzu.</translation>
    </message>
    <message>
        <source>%1 of %2 from the bottom</source>
        <translation>%1 von %2 von unten</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>A journal for practising to ask.</source>
        <translation>Ein Tagebuch, um das Bitten zu üben.</translation>
    </message>
    <message>
        <source>Open a throw-away notebook with invented data.</source>
        <translation>Ein Wegwerf-Notizbuch mit erfundenen Daten öffnen.</translation>
    </message>
    <message>
        <source>Open at today, ladder, journal, progress or guide.</source>
        <translation>Bei today, ladder, journal, progress oder guide öffnen.</translation>
    </message>
    <message>
        <source>Open the form for the next attempt.</source>
        <translation>Das Formular für den nächsten Versuch öffnen.</translation>
    </message>
    <message>
        <source>Open the form for an ask that was already made.</source>
        <translation>Das Formular für eine schon ausgesprochene Bitte öffnen.</translation>
    </message>
    <message>
        <source>Change nothing in the notebook.</source>
        <translation>Am Notizbuch nichts ändern.</translation>
    </message>
    <message>
        <source>light, dark or contrast, for this time.</source>
        <translation>light, dark oder contrast, für dieses Mal.</translation>
    </message>
    <message>
        <source>Size of everything in per cent, 80 to 250, for this time.</source>
        <translation>Größe von allem in Prozent, 80 bis 250, für dieses Mal.</translation>
    </message>
    <message>
        <source>Language code such as de, for this time.</source>
        <translation>Sprachcode wie de, für dieses Mal.</translation>
    </message>
    <message>
        <source>Quit once the window is on the screen.</source>
        <translation>Beenden, sobald das Fenster auf dem Bildschirm ist.</translation>
    </message>
    <message>
        <source>The notebook to open.</source>
        <translation>Das Notizbuch, das geöffnet wird.</translation>
    </message>
    <message>
        <source>--%1 does not know “%2”.</source>
        <translation>--%1 kennt „%2“ nicht.</translation>
    </message>
    <message>
        <source>One notebook at a time, please.</source>
        <translation>Bitte nur ein Notizbuch auf einmal.</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet noch</translation>
    </message>
    <message>
        <source>left before the answer</source>
        <translation>vor der Antwort gegangen</translation>
    </message>
    <message>
        <source>did not ask</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>**Next time:** %1</source>
        <translation>**Nächstes Mal:** %1</translation>
    </message>
    <message>
        <source>fear %1</source>
        <translation>Angst %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>erwartet %1</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
</context>
<context>
    <name>MomentFields</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>NotebookDialogs</name>
    <message>
        <source>Notebooks (*.rung)</source>
        <translation>Notizbücher (*.rung)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a notebook</source>
        <translation>Ein Notizbuch öffnen</translation>
    </message>
    <message>
        <source>Where the new notebook is to be</source>
        <translation>Wo das neue Notizbuch liegen wird</translation>
    </message>
    <message>
        <source>My notebook.rung</source>
        <translation>Mein Notizbuch.rung</translation>
    </message>
</context>
<context>
    <name>OwnCatalogue</name>
    <message>
        <source>Item %1:</source>
        <translation>Eintrag %1:</translation>
    </message>
    <message>
        <source>Item %1, “%2”:</source>
        <translation>Eintrag %1, „%2“:</translation>
    </message>
    <message>
        <source>It is too large for a catalogue.</source>
        <translation>Das ist zu groß für einen Katalog.</translation>
    </message>
</context>
<context>
    <name>PhraseList</name>
    <message>
        <source>“%1” is no phrase.</source>
        <translation>„%1“ ist keine Wendung.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Mit jemandem reden</translation>
    </message>
</context>
<context>
    <name>PlanCheck</name>
    <message>
        <source>This one is a good way above what you have practised. How would you like to go on?</source>
        <translation>Das liegt ein gutes Stück über dem, was du geübt hast. Wie möchtest du weitermachen?</translation>
    </message>
    <message>
        <source>That is more fear than you have practised with so far. How would you like to go on?</source>
        <translation>Das ist mehr Angst, als du bisher geübt hast. Wie möchtest du weitermachen?</translation>
    </message>
    <message>
        <source>Small ones teach the most at the start. How would you like to go on?</source>
        <translation>Am Anfang lernst du aus kleinen Bitten am meisten. Wie möchtest du weitermachen?</translation>
    </message>
    <message>
        <source>A nearer step</source>
        <translation>Ein näherer Schritt</translation>
    </message>
    <message>
        <source>Add a step in between</source>
        <translation>Schritt dazwischen einfügen</translation>
    </message>
    <message>
        <source>Keep it, I have thought about it</source>
        <translation>Dabei bleiben, ich habe darüber nachgedacht</translation>
    </message>
    <message>
        <source>Could a no here cost something that is not easily replaced?</source>
        <translation>Könnte ein Nein hier etwas kosten, das nicht leicht zu ersetzen ist?</translation>
    </message>
</context>
<context>
    <name>PracticeNotes</name>
    <message>
        <source>any time from tomorrow</source>
        <translation>jederzeit ab morgen</translation>
    </message>
    <message>
        <source>any time from %1</source>
        <translation>jederzeit ab %1</translation>
    </message>
    <message numerus="yes">
        <source>%n asks today. That is plenty for one day.</source>
        <translation>
            <numerusform>Heute eine Bitte. Das ist reichlich für einen Tag.</numerusform>
            <numerusform>Heute %n Bitten. Das ist reichlich für einen Tag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Want one where a no is likelier?</source>
        <translation>Magst du eine, bei der ein Nein wahrscheinlicher ist?</translation>
    </message>
    <message>
        <source>Or one you know, in another kind of place: “%1”.</source>
        <translation>Oder eine, die du kennst, in einem anderen Umfeld: „%1“.</translation>
    </message>
    <message>
        <source>Or once more what you know, so that it stays easy: “%1”.</source>
        <translation>Oder noch einmal, was du kennst, damit es leicht bleibt: „%1“.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Rescued</source>
        <translation>Gerettet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ladder(s)</source>
        <translation>
            <numerusform>%Ln Leiter</numerusform>
            <numerusform>%Ln Leitern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rung(s)</source>
        <translation>
            <numerusform>%Ln Sprosse</numerusform>
            <numerusform>%Ln Sprossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln Versuch</numerusform>
            <numerusform>%Ln Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln Text</numerusform>
            <numerusform>%Ln Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescued: %1.</source>
        <translation>Gerettet: %1.</translation>
    </message>
    <message>
        <source>Nothing that was found is missing.</source>
        <translation>Von dem, was zu finden war, fehlt nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) could not be brought over.</source>
        <translation>
            <numerusform>Eine Sache konnte nicht übernommen werden.</numerusform>
            <numerusform>%Ln Dinge konnten nicht übernommen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>%1 less than you expected.</source>
        <translation>%1 weniger, als du erwartet hast.</translation>
    </message>
    <message>
        <source>%1 more than you expected. That happens.</source>
        <translation>%1 mehr, als du erwartet hast. Das kommt vor.</translation>
    </message>
    <message>
        <source>As you expected.</source>
        <translation>Wie erwartet.</translation>
    </message>
    <message>
        <source>It did not happen.</source>
        <translation>Es ist nicht eingetreten.</translation>
    </message>
    <message>
        <source>It partly happened.</source>
        <translation>Es ist teilweise eingetreten.</translation>
    </message>
    <message>
        <source>It happened, and the day went on.</source>
        <translation>Es ist eingetreten, und der Tag ging weiter.</translation>
    </message>
    <message>
        <source>You gave what you feared %1 %.</source>
        <translation>Du hast deiner Befürchtung %1&#xa0;% gegeben.</translation>
    </message>
    <message>
        <source>You gave “%1” %2 %.</source>
        <translation>Du hast „%1“ %2&#xa0;% gegeben.</translation>
    </message>
    <message>
        <source>Now you give it %1 %.</source>
        <translation>Jetzt gibst du %1&#xa0;%.</translation>
    </message>
    <message>
        <source>They said yes. You asked.</source>
        <translation>Es war ein Ja. Du hast gefragt.</translation>
    </message>
    <message>
        <source>They met you part of the way.</source>
        <translation>Man ist dir ein Stück entgegengekommen.</translation>
    </message>
    <message>
        <source>They said no. You asked.</source>
        <translation>Es war ein Nein. Du hast gefragt.</translation>
    </message>
    <message>
        <source>No reply. You asked.</source>
        <translation>Keine Antwort. Du hast gefragt.</translation>
    </message>
    <message>
        <source>Sent. The answer can take its time.</source>
        <translation>Abgeschickt. Die Antwort darf sich Zeit lassen.</translation>
    </message>
    <message>
        <source>You went, and left before the answer.</source>
        <translation>Du bist hingegangen und vor der Antwort wieder gegangen.</translation>
    </message>
    <message>
        <source>Not this time.</source>
        <translation>Diesmal nicht.</translation>
    </message>
    <message>
        <source>Fear reached %1.</source>
        <translation>Die Angst ging bis %1.</translation>
    </message>
</context>
<context>
    <name>RungWords</name>
    <message>
        <source>An ask on another day is still open.</source>
        <translation>Eine Bitte an einem anderen Tag steht noch aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n more asks, one of them on another day, would make it three.</source>
        <translation>
            <numerusform>Mit noch einer Bitte, an einem anderen Tag, wären es drei.</numerusform>
            <numerusform>Mit noch %n Bitten, eine davon an einem anderen Tag, wären es drei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more asks would make it three.</source>
        <translation>
            <numerusform>Mit noch einer Bitte wären es drei.</numerusform>
            <numerusform>Mit noch %n Bitten wären es drei.</numerusform>
        </translation>
    </message>
    <message>
        <source>fear at 35 or less, or at half of the first time</source>
        <translation>Angst bei 35 oder darunter oder bei der Hälfte des ersten Mals</translation>
    </message>
    <message>
        <source>the feared thing at 20 % or less, or at half of what you gave it</source>
        <translation>die Befürchtung bei 20&#xa0;% oder darunter oder bei der Hälfte dessen, was du ihr gegeben hast</translation>
    </message>
    <message>
        <source>handled 7 or better twice in a row</source>
        <translation>zweimal hintereinander mit 7 oder besser zurechtgekommen</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Two of these are still open: %1.</source>
        <translation>Zwei dieser Punkte stehen noch aus: %1.</translation>
    </message>
    <message>
        <source>One of these is still open: %1.</source>
        <translation>Einer dieser Punkte steht noch aus: %1.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Then, %1: fear reached %2.</source>
        <translation>Damals, %1: Die Angst ging bis %2.</translation>
    </message>
    <message>
        <source>Then, %1: fear reached %2, and you gave the feared thing %3 %.</source>
        <translation>Damals, %1: Die Angst ging bis %2, und du hast der Befürchtung %3&#xa0;% gegeben.</translation>
    </message>
    <message>
        <source>Now, %1: fear reached %2.</source>
        <translation>Jetzt, %1: Die Angst ging bis %2.</translation>
    </message>
    <message>
        <source>Now, %1: fear reached %2, and you give it %3 %.</source>
        <translation>Jetzt, %1: Die Angst ging bis %2, und du gibst der Befürchtung %3&#xa0;%.</translation>
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
        <translation>Die beschädigte Datei bleibt daneben liegen, so wie sie ist.</translation>
    </message>
    <message>
        <source>%1 rescued.rung</source>
        <comment>name of a file</comment>
        <translation>%1 gerettet.rung</translation>
    </message>
</context>
<context>
    <name>StorageError</name>
    <message>
        <source>There is no file “%1”. Check the name, or create a new notebook.</source>
        <translation>Es gibt keine Datei „%1“. Prüf den Namen oder leg ein neues Notizbuch an.</translation>
    </message>
    <message>
        <source>“%1” is already there and was left as it is. Choose another name.</source>
        <translation>„%1“ gibt es schon, und die Datei wurde nicht angetastet. Wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is not a Rung notebook. It was left as it is.</source>
        <translation>„%1“ ist kein Rung-Notizbuch. Die Datei wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Rung. Update Rung to open it; the file was left as it is.</source>
        <translation>„%1“ wurde von einem neueren Rung geschrieben. Aktualisiere Rung, um die Datei zu öffnen; sie wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; open a backup instead.</source>
        <translation>„%1“ ist beschädigt. Die Datei wurde nicht angetastet; öffne stattdessen eine Sicherung.</translation>
    </message>
    <message>
        <source>Another program is using “%1”. Close it there and try again; nothing was changed.</source>
        <translation>Ein anderes Programm benutzt „%1“. Schließ die Datei dort und versuch es noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” may be read but not changed. Allow writing to it, or work on a copy.</source>
        <translation>„%1“ darf gelesen, aber nicht geändert werden. Erlaube das Schreiben oder arbeite mit einer Kopie.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full. Make some room and try again; what was saved before is safe.</source>
        <translation>Der Datenträger von „%1“ ist voll. Schaff etwas Platz und versuch es noch einmal; was vorher gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>You are not allowed to use “%1”. Check who may read and write it.</source>
        <translation>Du darfst „%1“ nicht benutzen. Prüf, wer die Datei lesen und schreiben darf.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check the disk and try again.</source>
        <translation>„%1“ konnte nicht gelesen oder geschrieben werden. Prüf den Datenträger und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken in as it is. Nothing was changed.</source>
        <translation>„%1“ lässt sich so nicht übernehmen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another program has changed “%1” since you opened it, so it was left as it is. Save a copy of what you have here, then open it again.</source>
        <translation>Ein anderes Programm hat „%1“ geändert, seit du die Datei geöffnet hast; deshalb wurde sie nicht angetastet. Speichere eine Kopie von dem, was du hier hast, und öffne die Datei dann noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is sealed. It opens with its passphrase or its recovery code.</source>
        <translation>„%1“ ist versiegelt. Es öffnet sich mit der Passphrase oder dem Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted while it was open, so this was not saved. All you saved before is still here, and Backup in the menu makes a copy of it.</source>
        <translation>„%1“ wurde verschoben oder gelöscht, während es offen war, deshalb wurde dies nicht gespeichert. Alles, was du vorher gespeichert hast, ist noch da, und „Sicherung“ im Menü macht eine Kopie davon.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>The chart as a table</source>
        <translation>Das Diagramm als Tabelle</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>nicht eingetreten</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>eingetreten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Sprosse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Fear expected</source>
        <translation>Angst erwartet</translation>
    </message>
    <message>
        <source>Fear felt</source>
        <translation>Angst gespürt</translation>
    </message>
    <message>
        <source>What was feared</source>
        <translation>Befürchtung</translation>
    </message>
    <message>
        <source>Given before</source>
        <translation>Vorher gegeben</translation>
    </message>
    <message>
        <source>Given afterwards</source>
        <translation>Nachher gegeben</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Am nächsten Tag</translation>
    </message>
    <message>
        <source>expected %1, felt %2</source>
        <translation>erwartet %1, gespürt %2</translation>
    </message>
    <message>
        <source>felt %1</source>
        <translation>gespürt %1</translation>
    </message>
    <message>
        <source>Feared: “%1”</source>
        <translation>Befürchtet: „%1“</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Next time: %1</source>
        <translation>Nächstes Mal: %1</translation>
    </message>
    <message>
        <source>Before asking, you gave what you feared %1 on average; afterwards, for another time, %2.</source>
        <translation>Vor dem Fragen hast du deinen Befürchtungen im Schnitt %1 gegeben; nachher, für ein anderes Mal, %2.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>From the journal</source>
        <translation>Aus dem Tagebuch</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks</source>
        <translation>
            <numerusform>eine Bitte</numerusform>
            <numerusform>%Ln Bitten</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the ladders stand</source>
        <translation>Wo die Leitern stehen</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Rungs</source>
        <translation>Sprossen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Gefestigt</translation>
    </message>
    <message>
        <source>Settled up to fear</source>
        <translation>Gefestigt bis Angst</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Lines kept for the next time</source>
        <translation>Sätze fürs nächste Mal</translation>
    </message>
    <message>
        <source>How this was worked out</source>
        <translation>Wie das berechnet wurde</translation>
    </message>
    <message>
        <source>Fear is rated 0–100 by the person. Expectations count only where they were written down before asking. The usual difference is a median of paired averages (Hodges–Lehmann) with its 95 % signed-rank range; shares have a 95 % Wilson range. A direction is named from eight asks on, by the median slope and a rank test of fear counted from each rung’s own number, as higher rungs bring more fear by themselves. “Settled” means asked often enough with little fear, or with fear that was carried.</source>
        <translation>Die Angst wird von der Person selbst auf 0–100 eingeschätzt. Erwartungen zählen nur, wo sie vor dem Fragen aufgeschrieben wurden. Der übliche Unterschied ist ein Median gepaarter Mittelwerte (Hodges–Lehmann) mit seinem 95-%-Bereich aus Vorzeichenrängen; Anteile haben einen 95-%-Bereich nach Wilson. Eine Richtung wird ab acht Bitten genannt, nach der medianen Steigung und einem Rangtest der Angst, gezählt vom eigenen Wert jeder Sprosse aus, da höhere Sprossen von sich aus mehr Angst bringen. „Gefestigt“ bedeutet: oft genug gefragt, mit wenig Angst oder mit Angst, die getragen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln yes</source>
        <translation>
            <numerusform>%Ln ja</numerusform>
            <numerusform>%Ln ja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partly</source>
        <translation>
            <numerusform>%Ln teilweise</numerusform>
            <numerusform>%Ln teilweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no</source>
        <translation>
            <numerusform>%Ln nein</numerusform>
            <numerusform>%Ln nein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a reply</source>
        <translation>
            <numerusform>%Ln ohne Antwort</numerusform>
            <numerusform>%Ln ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for an answer</source>
        <translation>
            <numerusform>%Ln wartet noch auf Antwort</numerusform>
            <numerusform>%Ln warten noch auf Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left before the answer</source>
        <translation>
            <numerusform>%Ln vor der Antwort gegangen</numerusform>
            <numerusform>%Ln vor der Antwort gegangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked</source>
        <translation>
            <numerusform>%Ln nicht gefragt</numerusform>
            <numerusform>%Ln nicht gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>Rung summary</source>
        <translation>Rung-Zusammenfassung</translation>
    </message>
    <message>
        <source>Written down by the person themselves. Not a clinical assessment.</source>
        <translation>Von der Person selbst aufgeschrieben. Keine klinische Beurteilung.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und %n weitere</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No font on this computer can draw %n character(s) of your text on paper: %1. A font package for that script helps; the HTML and the archive hold every character.</source>
        <translation>
            <numerusform>Keine Schrift auf diesem Computer kann ein Zeichen deines Textes auf Papier zeichnen: %1. Ein Schriftpaket für diese Schrift hilft; HTML und Archiv enthalten jedes Zeichen.</numerusform>
            <numerusform>Keine Schrift auf diesem Computer kann %n Zeichen deines Textes auf Papier zeichnen: %1. Ein Schriftpaket für diese Schrift hilft; HTML und Archiv enthalten jedes Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ladder %1</source>
        <translation>Leiter %1</translation>
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
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message numerus="yes">
        <source>typical, of the latest %Ln</source>
        <translation>
            <numerusform>üblich, bei der letzten</numerusform>
            <numerusform>üblich, bei den letzten %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>typical</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <translation>%1 (zwischen %2 und %3)</translation>
    </message>
    <message>
        <source>middle half</source>
        <translation>mittlere Hälfte</translation>
    </message>
    <message>
        <source>off by, mean and root mean square</source>
        <translation>daneben, Mittelwert und quadratisches Mittel</translation>
    </message>
    <message>
        <source>less than expected, close, more</source>
        <translation>weniger als erwartet, nah daran, mehr</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>eingetreten</translation>
    </message>
    <message>
        <source>likely range of the rate</source>
        <translation>wahrscheinlicher Bereich der Rate</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>expected too often, in points</source>
        <translation>zu oft erwartet, in Punkten</translation>
    </message>
    <message>
        <source>Brier score, skill</source>
        <translation>Brier-Score, Prognosegüte</translation>
    </message>
    <message>
        <source>given %1 to %2 %</source>
        <translation>%1 bis %2&#xa0;% gegeben</translation>
    </message>
    <message numerus="yes">
        <source>it came %1 of the time, %Ln asks</source>
        <translation>
            <numerusform>kam in %1 der Fälle, eine Bitte</numerusform>
            <numerusform>kam in %1 der Fälle, %Ln Bitten</numerusform>
        </translation>
    </message>
    <message>
        <source>belief given up, on average</source>
        <translation>aufgegebene Überzeugung, im Schnitt</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>of the gap to what happened</source>
        <translation>des Abstands zu dem, was geschah</translation>
    </message>
    <message>
        <source>no clear direction yet</source>
        <translation>noch keine klare Richtung</translation>
    </message>
    <message>
        <source>falling, about %1 an ask</source>
        <translation>fallend, etwa %1 je Bitte</translation>
    </message>
    <message>
        <source>rising, about %1 an ask</source>
        <translation>steigend, etwa %1 je Bitte</translation>
    </message>
    <message>
        <source>fear, from the step&apos;s number</source>
        <translation>Angst, vom Wert des Schritts aus</translation>
    </message>
    <message>
        <source>fear, as it was felt</source>
        <translation>Angst, wie sie gespürt wurde</translation>
    </message>
    <message>
        <source>fear that was expected</source>
        <translation>Angst, die erwartet war</translation>
    </message>
    <message>
        <source>belief in what was feared</source>
        <translation>Überzeugung von der Befürchtung</translation>
    </message>
    <message>
        <source>expecting a no</source>
        <translation>Erwartung eines Neins</translation>
    </message>
    <message numerus="yes">
        <source>none of %Ln rungs settled yet</source>
        <translation>
            <numerusform>die eine Sprosse noch nicht gefestigt</numerusform>
            <numerusform>noch keine von %Ln Sprossen gefestigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rungs settled, up to fear %2</source>
        <translation>
            <numerusform>%1 von %Ln Sprosse gefestigt, bis Angst %2</numerusform>
            <numerusform>%1 von %Ln Sprossen gefestigt, bis Angst %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Support: nothing</source>
        <translation>Unterstützung: nichts</translation>
    </message>
    <message>
        <source>Support: blue, a quiet line</source>
        <translation>Unterstützung: blau, eine ruhige Zeile</translation>
    </message>
    <message>
        <source>Support: amber, a card, and the next step rests</source>
        <translation>Unterstützung: bernsteinfarben, eine Karte, und der nächste Schritt ruht</translation>
    </message>
    <message>
        <source>Support: red, it comes first today</source>
        <translation>Unterstützung: rot, sie kommt heute zuerst</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks</source>
        <translation>
            <numerusform>eine Bitte</numerusform>
            <numerusform>%Ln Bitten</numerusform>
        </translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>Leitern</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>It has been getting harder.</source>
        <translation>Es ist zuletzt schwerer geworden.</translation>
    </message>
    <message>
        <source>Over your last asks the fear rose, even measured from where each step began.</source>
        <translation>Bei deinen letzten Bitten ist die Angst gestiegen, auch gemessen daran, wo jeder Schritt begann.</translation>
    </message>
    <message>
        <source>A smaller step is a good answer to that, and so is a rest.</source>
        <translation>Ein kleinerer Schritt ist eine gute Antwort darauf, eine Pause auch.</translation>
    </message>
    <message>
        <source>The last asks took more out of you than the ones before.</source>
        <translation>Die letzten Bitten haben dir mehr abverlangt als die davor.</translation>
    </message>
    <message>
        <source>Your last three asks brought much more fear than the earlier ones, measured from where each step began.</source>
        <translation>Deine letzten drei Bitten brachten viel mehr Angst als die früheren, gemessen daran, wo jeder Schritt begann.</translation>
    </message>
    <message>
        <source>Going back to something that was easy is a step too.</source>
        <translation>Zu etwas zurückzugehen, das leicht war, ist auch ein Schritt.</translation>
    </message>
    <message>
        <source>Your body has rung the alarm more than once.</source>
        <translation>Dein Körper hat mehr als einmal Alarm geschlagen.</translation>
    </message>
    <message>
        <source>There was panic, or things felt unreal, in two of your last five entries.</source>
        <translation>In zwei deiner letzten fünf Einträge gab es Panik, oder etwas fühlte sich unwirklich an.</translation>
    </message>
    <message>
        <source>Something much smaller next, or nothing for some days, is a fine answer.</source>
        <translation>Als Nächstes etwas viel Kleineres oder ein paar Tage lang gar nichts: Beides ist eine gute Antwort.</translation>
    </message>
    <message>
        <source>Your body rang the alarm last time.</source>
        <translation>Dein Körper hat letztes Mal Alarm geschlagen.</translation>
    </message>
    <message>
        <source>There was panic, or things felt unreal, in your last entry.</source>
        <translation>In deinem letzten Eintrag gab es Panik, oder etwas fühlte sich unwirklich an.</translation>
    </message>
    <message>
        <source>Something painful came back.</source>
        <translation>Etwas Schmerzliches kam wieder hoch.</translation>
    </message>
    <message>
        <source>In two or more entries of the last month an ask brought back something painful.</source>
        <translation>In zwei oder mehr Einträgen des letzten Monats hat eine Bitte etwas Schmerzliches hochgebracht.</translation>
    </message>
    <message>
        <source>What is old and hurts is better met in company than by more asks. Telling somebody is a step of its own.</source>
        <translation>Was alt ist und wehtut, lässt sich besser in Gesellschaft angehen als mit weiteren Bitten. Jemandem davon zu erzählen, ist ein eigener Schritt.</translation>
    </message>
    <message>
        <source>For a while now it has not come to an ask.</source>
        <translation>Seit einer Weile ist es nicht zum Fragen gekommen.</translation>
    </message>
    <message>
        <source>Several of your last attempts ended before the question, and so it was a week ago.</source>
        <translation>Mehrere deiner letzten Versuche endeten vor der Frage, und vor einer Woche war es auch so.</translation>
    </message>
    <message>
        <source>That often means that the step is too big for now. A much smaller one is a step too.</source>
        <translation>Das bedeutet oft, dass der Schritt für jetzt zu groß ist. Ein viel kleinerer ist auch ein Schritt.</translation>
    </message>
    <message>
        <source>The last few did not come to an ask.</source>
        <translation>Bei den letzten kam es nicht zum Fragen.</translation>
    </message>
    <message>
        <source>Several of your last attempts ended before the question.</source>
        <translation>Mehrere deiner letzten Versuche endeten vor der Frage.</translation>
    </message>
    <message>
        <source>That often means that the step is too big for now. A smaller one is a step too.</source>
        <translation>Das bedeutet oft, dass der Schritt für jetzt zu groß ist. Ein kleinerer ist auch ein Schritt.</translation>
    </message>
    <message>
        <source>There may be easier ways in.</source>
        <translation>Vielleicht gibt es leichtere Einstiege.</translation>
    </message>
    <message>
        <source>Steps were too big lately or perhaps not fair, or every rung you have begins high.</source>
        <translation>Schritte waren zuletzt zu groß oder vielleicht nicht fair, oder jede deiner Sprossen beginnt weit oben.</translation>
    </message>
    <message>
        <source>Something small, even silly, is a good bottom rung. A therapist who works with exposure can also build the ladder with you.</source>
        <translation>Etwas Kleines, auch Albernes, ist eine gute unterste Sprosse. Eine therapeutische Fachperson, die mit Exposition arbeitet, kann die Leiter auch mit dir bauen.</translation>
    </message>
    <message>
        <source>You have been very hard on yourself.</source>
        <translation>Du warst sehr hart zu dir.</translation>
    </message>
    <message>
        <source>Five or more entries of the last two weeks speak of shame, or harshly of you.</source>
        <translation>Fünf oder mehr Einträge der letzten zwei Wochen sprechen von Scham oder hart über dich.</translation>
    </message>
    <message>
        <source>A no tells something about the moment and little about you. What would you tell a friend who wrote this?</source>
        <translation>Ein Nein sagt etwas über den Moment und wenig über dich. Was würdest du einem befreundeten Menschen sagen, der das geschrieben hat?</translation>
    </message>
    <message>
        <source>You have been hard on yourself lately.</source>
        <translation>Du warst zuletzt hart zu dir.</translation>
    </message>
    <message>
        <source>Three or more entries of the last two weeks speak of shame, or harshly of you.</source>
        <translation>Drei oder mehr Einträge der letzten zwei Wochen sprechen von Scham oder hart über dich.</translation>
    </message>
    <message>
        <source>It still hurt the day after.</source>
        <translation>Am Tag danach tat es noch weh.</translation>
    </message>
    <message>
        <source>At least twice in the last two weeks an ask bothered you a lot a day later.</source>
        <translation>In den letzten zwei Wochen hat dich mindestens zweimal eine Bitte am Tag danach stark belastet.</translation>
    </message>
    <message>
        <source>A rest, and somebody to tell it to, may do more now than the next ask.</source>
        <translation>Eine Pause und jemand, dem du davon erzählen kannst, tun jetzt vielleicht mehr als die nächste Bitte.</translation>
    </message>
    <message>
        <source>The fear has been very high.</source>
        <translation>Die Angst war sehr hoch.</translation>
    </message>
    <message>
        <source>At least twice within a short time it came near the top of the scale, or stayed high afterwards.</source>
        <translation>Mindestens zweimal in kurzer Zeit kam sie nah ans obere Ende der Skala oder blieb danach hoch.</translation>
    </message>
    <message>
        <source>A rest is as good as any step after that. When you go on, much smaller is fine.</source>
        <translation>Eine Pause ist danach so gut wie jeder Schritt. Wenn du weitermachst, ist etwas viel Kleineres völlig in Ordnung.</translation>
    </message>
    <message>
        <source>That was as much fear as the scale has.</source>
        <translation>Mehr Angst kennt die Skala nicht.</translation>
    </message>
    <message>
        <source>Your fear reached 100.</source>
        <translation>Deine Angst ging bis 100.</translation>
    </message>
    <message>
        <source>It keeps replaying afterwards.</source>
        <translation>Danach spielt es sich immer wieder ab.</translation>
    </message>
    <message>
        <source>On three of the last five days after, you kept replaying it.</source>
        <translation>An drei der letzten fünf Folgetage hast du es immer wieder durchgespielt.</translation>
    </message>
    <message>
        <source>Going over it again feeds the fear, so the questions to write from rest for now. A short note, or none, is enough.</source>
        <translation>Es noch einmal durchzugehen, nährt die Angst. Darum ruhen die Fragen zum Schreiben vorerst. Eine kurze Notiz oder gar keine genügt.</translation>
    </message>
    <message>
        <source>Fear of a no gets in the way a lot.</source>
        <translation>Die Angst vor einem Nein steht dir sehr im Weg.</translation>
    </message>
    <message>
        <source>You said so twice in a row when asked once a month: in the way of work, sleep or people.</source>
        <translation>Das hast du bei der monatlichen Frage zweimal hintereinander gesagt: bei der Arbeit, beim Schlafen oder im Umgang mit Menschen.</translation>
    </message>
    <message>
        <source>That is a good reason to have somebody beside you, not only a notebook.</source>
        <translation>Das ist ein guter Grund, jemanden an deiner Seite zu haben, nicht nur ein Notizbuch.</translation>
    </message>
    <message>
        <source>That sounds heavy.</source>
        <translation>Das klingt schwer zu tragen.</translation>
    </message>
    <message>
        <source>Something in what you wrote today may mean that you are not safe.</source>
        <translation>Etwas in dem, was du heute geschrieben hast, könnte bedeuten, dass du nicht in Sicherheit bist.</translation>
    </message>
    <message>
        <source>You need not be alone with it.</source>
        <translation>Du brauchst damit nicht allein zu sein.</translation>
    </message>
    <message>
        <source>This is worked out from what you wrote here, and it may be wrong.</source>
        <translation>Das ist aus dem ermittelt, was du hier geschrieben hast, und es kann falsch sein.</translation>
    </message>
    <message>
        <source>Something like this has come up more than once within a month. A therapist who works with exposure or CBT can go on from here with you, and also sees what else may be behind it.</source>
        <translation>So etwas kam innerhalb eines Monats mehr als einmal vor. Eine therapeutische Fachperson, die mit Exposition oder KVT arbeitet, kann von hier aus mit dir weitergehen und sieht auch, was sonst noch dahinterstecken kann.</translation>
    </message>
    <message>
        <source>Chest pain, fainting or trouble breathing that is new is a question for a doctor.</source>
        <translation>Wenn Brustschmerzen, Ohnmacht oder Atemnot neu sind, ist ärztlicher Rat gefragt.</translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>it is too large for a text</source>
        <translation>sie ist zu groß für einen Text</translation>
    </message>
    <message>
        <source>it is not a text in UTF-8</source>
        <translation>sie ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>there is no date in its name</source>
        <translation>in ihrem Namen steht kein Datum</translation>
    </message>
    <message>
        <source>it is in there twice</source>
        <translation>sie ist doppelt darin</translation>
    </message>
    <message>
        <source>the tag “%1” is too long</source>
        <translation>das Schlagwort „%1“ ist zu lang</translation>
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
        <translation>„%1“ ist versiegelt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Yes</source>
        <comment>answerWord</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>answerWord</comment>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answerWord</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No reply</source>
        <comment>answerWord</comment>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>answerWord</comment>
        <translation>Wartet noch</translation>
    </message>
    <message>
        <source>I left before the answer</source>
        <comment>answerWord</comment>
        <translation>Vor der Antwort gegangen</translation>
    </message>
    <message>
        <source>I did not ask</source>
        <comment>answerWord</comment>
        <translation>Ich habe nicht gefragt</translation>
    </message>
    <message>
        <source>No</source>
        <comment>fearedHappenedWord</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>fearedHappenedWord</comment>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>fearedHappenedWord</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Hurrying</source>
        <comment>habitWord</comment>
        <translation>Hetzen</translation>
    </message>
    <message>
        <source>Apologising</source>
        <comment>habitWord</comment>
        <translation>Mich entschuldigen</translation>
    </message>
    <message>
        <source>A script by heart</source>
        <comment>habitWord</comment>
        <translation>Ein auswendiger Text</translation>
    </message>
    <message>
        <source>Looking away</source>
        <comment>habitWord</comment>
        <translation>Wegschauen</translation>
    </message>
    <message>
        <source>Making it a joke</source>
        <comment>habitWord</comment>
        <translation>Einen Witz daraus machen</translation>
    </message>
    <message>
        <source>Hinting instead of asking</source>
        <comment>habitWord</comment>
        <translation>Andeuten statt fragen</translation>
    </message>
    <message>
        <source>By message instead of in person</source>
        <comment>habitWord</comment>
        <translation>Per Nachricht statt persönlich</translation>
    </message>
    <message>
        <source>Taking someone along</source>
        <comment>habitWord</comment>
        <translation>Jemanden mitnehmen</translation>
    </message>
    <message>
        <source>A drink beforehand</source>
        <comment>habitWord</comment>
        <translation>Vorher Alkohol trinken</translation>
    </message>
    <message>
        <source>Picking a sure yes</source>
        <comment>habitWord</comment>
        <translation>Ein sicheres Ja aussuchen</translation>
    </message>
    <message>
        <source>Leaving early</source>
        <comment>habitWord</comment>
        <translation>Früh gehen</translation>
    </message>
    <message>
        <source>Checking afterwards</source>
        <comment>habitWord</comment>
        <translation>Hinterher nachprüfen</translation>
    </message>
    <message>
        <source>Nervous</source>
        <comment>feelingWord</comment>
        <translation>Nervös</translation>
    </message>
    <message>
        <source>Embarrassed</source>
        <comment>feelingWord</comment>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>Sad</source>
        <comment>feelingWord</comment>
        <translation>Traurig</translation>
    </message>
    <message>
        <source>Angry</source>
        <comment>feelingWord</comment>
        <translation>Wütend</translation>
    </message>
    <message>
        <source>Proud</source>
        <comment>feelingWord</comment>
        <translation>Stolz</translation>
    </message>
    <message>
        <source>Relieved</source>
        <comment>feelingWord</comment>
        <translation>Erleichtert</translation>
    </message>
    <message>
        <source>Amused</source>
        <comment>feelingWord</comment>
        <translation>Amüsiert</translation>
    </message>
    <message>
        <source>Flat</source>
        <comment>feelingWord</comment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Ashamed</source>
        <comment>feelingWord</comment>
        <translation>Beschämt</translation>
    </message>
    <message>
        <source>Curious</source>
        <comment>feelingWord</comment>
        <translation>Neugierig</translation>
    </message>
    <message>
        <source>Warm</source>
        <comment>feelingWord</comment>
        <translation>Warm ums Herz</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>feelingWord</comment>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Heart racing</source>
        <comment>bodyWord</comment>
        <translation>Herzrasen</translation>
    </message>
    <message>
        <source>Shaking</source>
        <comment>bodyWord</comment>
        <translation>Zittern</translation>
    </message>
    <message>
        <source>Blushing</source>
        <comment>bodyWord</comment>
        <translation>Erröten</translation>
    </message>
    <message>
        <source>Short of breath</source>
        <comment>bodyWord</comment>
        <translation>Kurzatmig</translation>
    </message>
    <message>
        <source>Stomach</source>
        <comment>bodyWord</comment>
        <translation>Magen</translation>
    </message>
    <message>
        <source>Felt like panic</source>
        <comment>bodyWord</comment>
        <translation>Wie Panik</translation>
    </message>
    <message>
        <source>Felt unreal</source>
        <comment>bodyWord</comment>
        <translation>Unwirklich</translation>
    </message>
    <message>
        <source>Brought back something painful</source>
        <comment>bodyWord</comment>
        <translation>Etwas Schmerzliches kam hoch</translation>
    </message>
    <message>
        <source>No</source>
        <comment>unwelcomeWord</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>unwelcomeWord</comment>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>unwelcomeWord</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>It was too big</source>
        <comment>obstacleWord</comment>
        <translation>Es war zu groß</translation>
    </message>
    <message>
        <source>A bad moment</source>
        <comment>obstacleWord</comment>
        <translation>Ein schlechter Moment</translation>
    </message>
    <message>
        <source>Low energy</source>
        <comment>obstacleWord</comment>
        <translation>Wenig Energie</translation>
    </message>
    <message>
        <source>Unsure it was fair</source>
        <comment>obstacleWord</comment>
        <translation>Unsicher, ob es fair ist</translation>
    </message>
    <message>
        <source>I forgot</source>
        <comment>obstacleWord</comment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Shops</source>
        <comment>contextWord</comment>
        <translation>Geschäfte</translation>
    </message>
    <message>
        <source>Strangers</source>
        <comment>contextWord</comment>
        <translation>Fremde</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>contextWord</comment>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <comment>contextWord</comment>
        <translation>Nachbarschaft</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>contextWord</comment>
        <translation>Online</translation>
    </message>
    <message>
        <source>Dating and friendship</source>
        <comment>contextWord</comment>
        <translation>Dating und Freundschaft</translation>
    </message>
    <message>
        <source>Offices and services</source>
        <comment>contextWord</comment>
        <translation>Ämter und Dienste</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>contextWord</comment>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <comment>contextWord</comment>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Of anyone, again</source>
        <comment>againWord</comment>
        <translation>Noch einmal, egal wen</translation>
    </message>
    <message>
        <source>Only of another person</source>
        <comment>againWord</comment>
        <translation>Nur eine andere Person</translation>
    </message>
    <message>
        <source>Once</source>
        <comment>againWord</comment>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>No</source>
        <comment>inTheWayWord</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Some</source>
        <comment>inTheWayWord</comment>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>A lot</source>
        <comment>inTheWayWord</comment>
        <translation>Sehr</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1.”</source>
        <translation>„%1.“</translation>
    </message>
</context>
<context>
    <name>rung::AboutDialog</name>
    <message>
        <source>About Rung</source>
        <translation>Über Rung</translation>
    </message>
    <message>
        <source>A journal for practising to ask, one rung at a time.</source>
        <translation>Ein Tagebuch, um das Bitten zu üben, Sprosse für Sprosse.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Rung uses no network. What you write stays in your notebook, a file on this computer.</source>
        <translation>Rung nutzt kein Netzwerk. Was du schreibst, bleibt in deinem Notizbuch, einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>It is a tool for practice and no treatment; a therapist sees what a program cannot.</source>
        <translation>Es ist ein Werkzeug zum Üben und keine Behandlung; eine therapeutische Fachperson sieht, was ein Programm nicht sehen kann.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Built with Qt and SQLite.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung. Erstellt mit Qt und SQLite.</translation>
    </message>
</context>
<context>
    <name>rung::AlreadyAskedPage</name>
    <message>
        <source>Along the way</source>
        <extracomment>The ladder for what was asked without a plan.</extracomment>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>I already asked</source>
        <translation>Ich habe schon gefragt</translation>
    </message>
    <message>
        <source>From memory: what it was, and how it went.</source>
        <translation>Aus der Erinnerung: was es war und wie es lief.</translation>
    </message>
</context>
<context>
    <name>rung::AppMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>rung::BackupKeeper</name>
    <message>
        <source>“%1” is not there at the moment, so today’s backup is in “%2”.</source>
        <translation>„%1“ ist gerade nicht erreichbar, deshalb liegt die heutige Sicherung in „%2“.</translation>
    </message>
    <message>
        <source>There is no new backup: %1</source>
        <translation>Es gibt keine neue Sicherung: %1</translation>
    </message>
    <message>
        <source>A backup is not sealed yet, and is tried again when the notebook is opened next: %1</source>
        <translation>Eine Sicherung ist noch nicht versiegelt; beim nächsten Öffnen des Notizbuchs wird es wieder versucht: %1</translation>
    </message>
    <message>
        <source>A backup may still hold what you erased, and is tried again when the notebook is opened next: %1</source>
        <translation>Eine Sicherung enthält vielleicht noch, was du gelöscht hast; beim nächsten Öffnen des Notizbuchs wird es wieder versucht: %1</translation>
    </message>
</context>
<context>
    <name>rung::BackupPlaceEdit</name>
    <message>
        <source>The usual place</source>
        <translation>Üblicher Ort</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>One at the first change of each day: the last ten days, eight weeks and twelve months stay. What was kept in another place stays there.</source>
        <translation>Eine bei der ersten Änderung jedes Tages: Die der letzten zehn Tage, acht Wochen und zwölf Monate bleiben. Was an einem anderen Ort aufbewahrt wurde, bleibt dort.</translation>
    </message>
    <message>
        <source>Where backups are to be kept</source>
        <translation>Wo die Sicherungen liegen werden</translation>
    </message>
    <message>
        <source>%1 (not there at the moment)</source>
        <translation>%1 (gerade nicht erreichbar)</translation>
    </message>
</context>
<context>
    <name>rung::CatalogueDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Später weiter</translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <translation>Aus dem Katalog</translation>
    </message>
    <message>
        <source>Pick what you could imagine asking one day. You rate it next.</source>
        <translation>Wähl aus, was du dir eines Tages vorstellen könntest. Danach schätzt du es ein.</translation>
    </message>
    <message>
        <source>Rate what I picked</source>
        <translation>Auswahl einschätzen</translation>
    </message>
    <message numerus="yes">
        <source>Rate %n asks</source>
        <translation>
            <numerusform>Eine Bitte einschätzen</numerusform>
            <numerusform>%n Bitten einschätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>How much fear would it be for you?</source>
        <translation>Wie viel Angst wäre es für dich?</translation>
    </message>
    <message>
        <source>Starting marks are guesses. Yours is the number that counts.</source>
        <translation>Startwerte sind Schätzungen. Es zählt deine Zahl.</translation>
    </message>
    <message>
        <source>Add to the ladder</source>
        <translation>Zur Leiter hinzufügen</translation>
    </message>
    <message>
        <source>Pick one first, it can be a very small one.</source>
        <translation>Wähl erst eine aus, es darf eine ganz kleine sein.</translation>
    </message>
</context>
<context>
    <name>rung::CatalogueModel</name>
    <message>
        <source>Beginner</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Mittelstufe</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Fortgeschritten</translation>
    </message>
    <message>
        <source>Often a no</source>
        <translation>Oft ein Nein</translation>
    </message>
    <message>
        <source>As often a yes as a no</source>
        <translation>Genauso oft ein Ja wie ein Nein</translation>
    </message>
    <message>
        <source>Rarely a no</source>
        <translation>Selten ein Nein</translation>
    </message>
    <message>
        <source>starting mark %1</source>
        <translation>Startwert&#xa0;%1</translation>
    </message>
    <message>
        <source>on your ladder already</source>
        <translation>schon auf deiner Leiter</translation>
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
        <translation>Bitten im Katalog</translation>
    </message>
    <message>
        <source>Rung&apos;s catalogue</source>
        <translation>Rungs Katalog</translation>
    </message>
    <message>
        <source>Open a catalogue file…</source>
        <translation>Katalogdatei öffnen…</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>„%1“ schließen</translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <translation>Katalog: %1</translation>
    </message>
    <message>
        <source>Open a catalogue file</source>
        <translation>Eine Katalogdatei öffnen</translation>
    </message>
    <message>
        <source>Catalogue (*.json)</source>
        <translation>Katalog (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Katalog durchsuchen</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Any chance of a no</source>
        <translation>Nein: egal wie oft</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>How often the answer is a no</source>
        <translation>Wie oft die Antwort ein Nein ist</translation>
    </message>
</context>
<context>
    <name>rung::CheckInCard</name>
    <message>
        <source>Does fear of a no get in the way of work, sleep or people?</source>
        <translation>Steht dir die Angst vor einem Nein bei der Arbeit, beim Schlafen oder im Umgang mit Menschen im Weg?</translation>
    </message>
    <message>
        <source>Once a month</source>
        <translation>Einmal im Monat</translation>
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
        <translation>Eine kleinere</translation>
    </message>
    <message>
        <source>No more lines like this</source>
        <translation>Keine solchen Hinweise mehr</translation>
    </message>
    <message>
        <source>They can be switched on again in the settings.</source>
        <translation>In den Einstellungen lassen sie sich wieder einschalten.</translation>
    </message>
    <message>
        <source>Keep with this entry</source>
        <translation>Beim Eintrag behalten</translation>
    </message>
    <message>
        <source>What could be behind the no, whoever asked: %1.</source>
        <translation>Was hinter dem Nein stehen könnte, egal wer gefragt hätte: %1.</translation>
    </message>
</context>
<context>
    <name>rung::ComingCard</name>
    <message>
        <source>Coming up</source>
        <translation>Steht bevor</translation>
    </message>
    <message>
        <source>I asked</source>
        <translation>Ich habe gefragt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>To my calendar…</source>
        <translation>In meinen Kalender…</translation>
    </message>
</context>
<context>
    <name>rung::ConflictCopies</name>
    <message numerus="yes">
        <source>There is another copy of this notebook, “%1”, with %Ln thing(s) missing here. Bring both together?</source>
        <translation>
            <numerusform>Es gibt eine andere Kopie dieses Notizbuchs, „%1“. Darin ist eine Sache, die hier fehlt. Beide zusammenführen?</numerusform>
            <numerusform>Es gibt eine andere Kopie dieses Notizbuchs, „%1“. Darin sind %Ln Dinge, die hier fehlen. Beide zusammenführen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>There is another copy of this notebook, “%1”. Everything in it is here already.</source>
        <translation>Es gibt eine andere Kopie dieses Notizbuchs, „%1“. Alles, was darin steht, ist schon hier.</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation>Die andere Kopie</translation>
    </message>
    <message>
        <source>Both are together now. “%1” is still there.</source>
        <translation>Beide sind jetzt zusammengeführt. „%1“ ist noch da.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Liegen lassen</translation>
    </message>
    <message>
        <source>“%1” is in the trash of the desktop now.</source>
        <translation>„%1“ liegt jetzt im Papierkorb des Desktops.</translation>
    </message>
    <message>
        <source>“%1” could not be moved to the trash; it is still where it was.</source>
        <translation>„%1“ ließ sich nicht in den Papierkorb verschieben; die Datei liegt noch, wo sie war.</translation>
    </message>
</context>
<context>
    <name>rung::CourtesyChecks</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
</context>
<context>
    <name>rung::DayDialog</name>
    <message>
        <source>One day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nichts geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, how many entries</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>Diesen Tag zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>rung::Disclosure</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>rung::EntriesPage</name>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Nothing here yet. What you log and write gathers on this page.</source>
        <translation>Noch nichts hier. Was du festhältst und schreibst, sammelt sich auf dieser Seite.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Your lines</source>
        <translation>Deine Sätze</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 von %n Eintrag</numerusform>
            <numerusform>%1 von %n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found here.</source>
        <translation>Hier wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nichts gefunden zu „%1“.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>rung::EntryPane</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Planned, not asked yet.</source>
        <translation>Geplant, noch nicht gefragt.</translation>
    </message>
    <message>
        <source>You feared</source>
        <translation>Du hast befürchtet</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Later, %1</source>
        <comment>a day</comment>
        <translation>Später, %1</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <source>Keep this line</source>
        <translation>Diesen Satz behalten</translation>
    </message>
    <message>
        <source>What else you noted</source>
        <translation>Was du sonst notiert hast</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Tell how it went</source>
        <translation>Erzählen, wie es lief</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Write more about it</source>
        <translation>Mehr darüber schreiben</translation>
    </message>
    <message>
        <source>Edit story and tags</source>
        <translation>Geschichte und Schlagwörter bearbeiten</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>Noch einmal planen</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Move to another rung</source>
        <translation>Zu einer anderen Sprosse</translation>
    </message>
    <message>
        <source>Edit this text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>More for this text</source>
        <translation>Mehr zu diesem Text</translation>
    </message>
    <message>
        <source>Tag %1: look for it</source>
        <translation>Schlagwort %1: danach suchen</translation>
    </message>
</context>
<context>
    <name>rung::ExportActions</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>„%1“ wird geschrieben</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Wird gedruckt</translation>
    </message>
</context>
<context>
    <name>rung::ExportDialog</name>
    <message>
        <source>Archive (JSON)</source>
        <translation>Archiv (JSON)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Summary (Markdown)</source>
        <translation>Zusammenfassung (Markdown)</translation>
    </message>
    <message>
        <source>Summary (HTML)</source>
        <translation>Zusammenfassung (HTML)</translation>
    </message>
    <message>
        <source>Journal (Markdown)</source>
        <translation>Tagebuch (Markdown)</translation>
    </message>
    <message>
        <source>Journal, a file a day</source>
        <translation>Tagebuch, eine Datei je Tag</translation>
    </message>
    <message>
        <source>Summary (PDF)</source>
        <translation>Zusammenfassung (PDF)</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>Als was?</translation>
    </message>
    <message>
        <source>for me</source>
        <translation>für mich</translation>
    </message>
    <message>
        <source>to show someone</source>
        <translation>zum Zeigen</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Wofür ist es?</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>der letzte Tag</numerusform>
            <numerusform>die letzten %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>From when?</source>
        <translation>Ab wann?</translation>
    </message>
    <message>
        <source>What goes along?</source>
        <translation>Was kommt mit?</translation>
    </message>
    <message>
        <source>My own names of ladders and rungs</source>
        <translation>Meine eigenen Namen für Leitern und Sprossen</translation>
    </message>
    <message>
        <source>The log, a row for each attempt</source>
        <translation>Das Protokoll, eine Zeile je Versuch</translation>
    </message>
    <message>
        <source>Lines I keep, up to three</source>
        <translation>Sätze, die ich behalte, bis zu drei</translation>
    </message>
    <message>
        <source>Lines I keep</source>
        <translation>Sätze, die ich behalte</translation>
    </message>
    <message>
        <source>Entries of the journal, with their texts</source>
        <translation>Tagebucheinträge mit ihren Texten</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Tagebucheinträge</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>With my own texts</source>
        <translation>Mit meinen eigenen Texten</translation>
    </message>
    <message>
        <source>With my trusted contact and the support cards I put away</source>
        <translation>Mit meiner Vertrauensperson und den Unterstützungskarten, die ich weggelegt habe</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rung::FearedEdit</name>
    <message>
        <source>And then, what would be the worst of it?</source>
        <translation>Und dann, was wäre das Schlimmste daran?</translation>
    </message>
    <message>
        <source>they laugh</source>
        <translation>sie lachen</translation>
    </message>
    <message>
        <source>they sigh</source>
        <translation>sie seufzen</translation>
    </message>
    <message>
        <source>they ignore me</source>
        <translation>sie ignorieren mich</translation>
    </message>
    <message>
        <source>others stare</source>
        <translation>andere starren</translation>
    </message>
    <message>
        <source>my voice goes</source>
        <translation>meine Stimme versagt</translation>
    </message>
    <message>
        <source>Words to start from</source>
        <translation>Worte für den Anfang</translation>
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
        <translation>Auf dieser Sprosse bisher gespürt: %1</translation>
    </message>
</context>
<context>
    <name>rung::FileActions</name>
    <message>
        <source>Import an archive, a Day One journal, or texts</source>
        <translation>Ein Archiv, ein Day-One-Tagebuch oder Texte importieren</translation>
    </message>
    <message>
        <source>Archives and texts (*.json *.md *.markdown *.txt);;All files (*)</source>
        <translation>Archive und Texte (*.json *.md *.markdown *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Where the copy is to be</source>
        <translation>Wo die Kopie liegen wird</translation>
    </message>
    <message>
        <source>Notebooks (*.rung);;All files (*)</source>
        <translation>Notizbücher (*.rung);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Copying and checking the notebook</source>
        <translation>Das Notizbuch wird kopiert und geprüft</translation>
    </message>
    <message>
        <source>Copied to “%1”, and the copy was checked.</source>
        <translation>Nach „%1“ kopiert, und die Kopie wurde geprüft.</translation>
    </message>
    <message>
        <source>Reading what is to be taken in</source>
        <translation>Das Ausgewählte wird gelesen</translation>
    </message>
    <message>
        <source>Where the notebook is to be</source>
        <translation>Wo das Notizbuch liegen wird</translation>
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
        <translation>Zum Beispiel: in der Bäckerei fragen, ob du zwei Sorten probieren darfst</translation>
    </message>
    <message>
        <source>25 less than you expected.</source>
        <translation>25 weniger, als du erwartet hast.</translation>
    </message>
    <message>
        <source>They said no. You asked.</source>
        <translation>Es war ein Nein. Du hast gefragt.</translation>
    </message>
    <message>
        <source>When to do this together with a therapist</source>
        <translation>Wann therapeutische Begleitung gut ist</translation>
    </message>
    <message>
        <source>If several of these are you, do this together with a therapist; Rung can come along.</source>
        <translation>Wenn mehreres davon auf dich zutrifft, geh das mit therapeutischer Begleitung an; Rung kann mitkommen.</translation>
    </message>
    <message>
        <source>The distress keeps growing instead of easing.</source>
        <translation>Die Belastung wächst immer weiter, statt nachzulassen.</translation>
    </message>
    <message>
        <source>A refusal, or just picturing one, brings panic, deep sadness, shame or despair.</source>
        <translation>Eine Ablehnung oder schon die Vorstellung davon bringt Panik, tiefe Traurigkeit, Scham oder Verzweiflung.</translation>
    </message>
    <message>
        <source>Your body reacts strongly, or something painful from long ago comes back.</source>
        <translation>Dein Körper reagiert stark, oder etwas Schmerzliches von früher kommt wieder hoch.</translation>
    </message>
    <message>
        <source>You keep dodging the steps, or keep scolding yourself for them.</source>
        <translation>Du weichst den Schritten immer wieder aus oder machst dir deswegen immer wieder Vorwürfe.</translation>
    </message>
    <message>
        <source>Old wounds open again.</source>
        <translation>Alte Wunden gehen wieder auf.</translation>
    </message>
    <message>
        <source>You cannot find steps that fit, or all of it is too much.</source>
        <translation>Du findest keine passenden Schritte, oder alles davon ist zu viel.</translation>
    </message>
    <message>
        <source>You think of hurting yourself, or everyday life is getting hard.</source>
        <translation>Du denkst daran, dich zu verletzen, oder der Alltag wird schwer.</translation>
    </message>
    <message>
        <source>Rung is a private journal for asking when a no is likely. You write down what you expect, go and ask, and see how it really was.</source>
        <translation>Rung ist ein privates Tagebuch, um zu fragen, wo ein Nein wahrscheinlich ist. Du schreibst auf, was du erwartest, gehst hin, fragst und siehst, wie es wirklich war.</translation>
    </message>
    <message>
        <source>Build a first ladder</source>
        <translation>Eine erste Leiter bauen</translation>
    </message>
    <message>
        <source>I already asked</source>
        <translation>Ich habe schon gefragt</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. Nothing is sent anywhere.</source>
        <translation>Alles bleibt in einer Datei auf diesem Computer. Nichts wird irgendwohin gesendet.</translation>
    </message>
</context>
<context>
    <name>rung::FormDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Lets go of what was typed here before</source>
        <translation>Verwirft, was hier vorher getippt wurde</translation>
    </message>
</context>
<context>
    <name>rung::FormPage</name>
    <message>
        <source>Finish later</source>
        <translation>Später weiter</translation>
    </message>
    <message>
        <source>Keeps everything (%1)</source>
        <translation>Behält alles (%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Bleibt beim Tippen erhalten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 · written down %2</source>
        <comment>rung, a day such as yesterday</comment>
        <translation>%1 · aufgeschrieben %2</translation>
    </message>
</context>
<context>
    <name>rung::GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>What the practice is, and how to go about it.</source>
        <translation>Was die Übung ist und wie du sie angehst.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Leitfaden durchsuchen</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Mit jemandem reden</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Nothing here speaks of “%1”.</source>
        <translation>Hier ist nirgends von „%1“ die Rede.</translation>
    </message>
</context>
<context>
    <name>rung::HappenedEdit</name>
    <message>
        <source>Just now</source>
        <translation>Gerade eben</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>Früher…</translation>
    </message>
    <message>
        <source>When was that?</source>
        <translation>Wann war das?</translation>
    </message>
</context>
<context>
    <name>rung::HelplineCard</name>
    <message>
        <source>To write to: %1</source>
        <translation>Zum Anschreiben: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Erreichbar: %1</translation>
    </message>
    <message>
        <source>As of %1, from %2</source>
        <translation>Stand %1, Quelle: %2</translation>
    </message>
</context>
<context>
    <name>rung::ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>“%1” holds:</source>
        <translation>„%1“ enthält:</translation>
    </message>
    <message>
        <source>These files hold:</source>
        <translation>Diese Dateien enthalten:</translation>
    </message>
    <message>
        <source>Nothing here is deleted. Where both know an entry, the newer one stays. It can be undone.</source>
        <translation>Hier wird nichts gelöscht. Wo beide einen Eintrag kennen, bleibt der neuere. Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lieber nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n ladder(s)</source>
        <translation>
            <numerusform>%n Leiter</numerusform>
            <numerusform>%n Leitern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rung(s)</source>
        <translation>
            <numerusform>%n Sprosse</numerusform>
            <numerusform>%n Sprossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>neu hier</translation>
    </message>
    <message>
        <source>changed there later; they come in place of yours</source>
        <translation>dort später geändert; ersetzt deine Fassung</translation>
    </message>
    <message>
        <source>changed here later; yours stay</source>
        <translation>hier später geändert; deine Fassung bleibt</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>genau wie hier</translation>
    </message>
    <message>
        <source>erased here; they stay away</source>
        <translation>hier endgültig gelöscht; bleibt weg</translation>
    </message>
    <message>
        <source>What stays out:</source>
        <translation>Was nicht übernommen wird:</translation>
    </message>
    <message>
        <source>What stays out</source>
        <translation>Was nicht übernommen wird</translation>
    </message>
</context>
<context>
    <name>rung::JournalDelegate</name>
    <message>
        <source>ddd d</source>
        <translation>ddd d.</translation>
    </message>
</context>
<context>
    <name>rung::JournalFilter</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Sprosse</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Angst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Search your journal</source>
        <translation>Tagebuch durchsuchen</translation>
    </message>
    <message>
        <source>All the words, each by its beginning. Also: &quot;a phrase&quot;, -not, tag: rung: ladder: answer: fear&gt;60 from: to:</source>
        <translation>Alle Wörter, jedes vom Anfang her. Auch: &quot;eine Wendung&quot;, -nicht, tag: rung: ladder: answer: fear&gt;60 from: to:</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>Any fear</source>
        <translation>Jeder Angstwert</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a range of fear</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Any ladder</source>
        <translation>Alle Leitern</translation>
    </message>
    <message>
        <source>Any rung</source>
        <translation>Alle Sprossen</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jeder Zeitraum</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>One day…</source>
        <translation>Ein Tag…</translation>
    </message>
</context>
<context>
    <name>rung::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
</context>
<context>
    <name>rung::JournalView</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>rung::KnowledgeDialog</name>
    <message>
        <source>Not there at the moment</source>
        <translation>Im Moment nicht da</translation>
    </message>
    <message>
        <source>What this program knows, and where</source>
        <translation>Was dieses Programm weiß und wo es steht</translation>
    </message>
    <message>
        <source>Your notebook</source>
        <translation>Dein Notizbuch</translation>
    </message>
    <message>
        <source>Everything you wrote, the trash, and someone you trust.</source>
        <translation>Alles, was du geschrieben hast, der Papierkorb und deine Vertrauensperson.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>What stands in a form that is not saved yet. It goes with the form.</source>
        <translation>Was in einem Formular steht, das noch nicht gespeichert ist. Es verschwindet mit dem Formular.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Colours, size, language, country and the like, and words you taught the spelling. None of your entries.</source>
        <translation>Farben, Größe, Sprache, Land und dergleichen und Wörter, die du der Rechtschreibung beigebracht hast. Keiner deiner Einträge.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>Its size, what was unfolded or skipped, and when you made a copy.</source>
        <translation>Seine Größe, was aufgeklappt oder übersprungen wurde und wann du eine Kopie gemacht hast.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>%1: copy the path</source>
        <translation>%1: Pfad kopieren</translation>
    </message>
    <message>
        <source>Show in files</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>%1: show in files</source>
        <translation>%1: im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The last copy you made</source>
        <translation>Deine letzte Kopie</translation>
    </message>
    <message>
        <source>Made on %1 with Backup in the menu.</source>
        <translation>Erstellt am %1, mit „Sicherung“ im Menü.</translation>
    </message>
    <message>
        <source>None that Rung remembers. Backup in the menu makes one wherever you like.</source>
        <translation>Keine, an die Rung sich erinnert. Mit „Sicherung“ im Menü legst du eine an, wo immer du magst.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netzwerk</translation>
    </message>
    <message>
        <source>Rung does not use it. It sends nothing, fetches nothing and asks nobody. What the cards of support say is worked out from your notebook each time and is not written down.</source>
        <translation>Rung nutzt es nicht. Es sendet nichts, holt nichts und fragt niemanden. Was die Unterstützungskarten sagen, wird jedes Mal aus deinem Notizbuch ermittelt und nicht aufgeschrieben.</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>None yet. Rung makes one at the first change of each day.</source>
        <translation>Noch keine. Rung macht eine bei der ersten Änderung jedes Tages.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s); the last one is of %1 and was looked through.</source>
        <translation>
            <numerusform>Eine Sicherung; sie ist vom %1 und wurde geprüft.</numerusform>
            <numerusform>%Ln Sicherungen; die letzte ist vom %1 und wurde geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The place you chose is not there at the moment; until it is, they go to “%1”.</source>
        <translation>Der Ort, den du gewählt hast, ist gerade nicht erreichbar; so lange kommen die Sicherungen nach „%1“.</translation>
    </message>
</context>
<context>
    <name>rung::LadderBoard</name>
    <message>
        <source>The rungs on either side are far apart.</source>
        <translation>Die Sprossen darüber und darunter liegen weit auseinander.</translation>
    </message>
</context>
<context>
    <name>rung::LadderChooser</name>
    <message>
        <source>Ladder: %1</source>
        <translation>Leiter: %1</translation>
    </message>
    <message>
        <source>By fear, the hardest on top</source>
        <translation>Nach Angst, die schwerste oben</translation>
    </message>
    <message>
        <source>In my own order</source>
        <translation>In meiner Reihenfolge</translation>
    </message>
    <message>
        <source>Name and purpose…</source>
        <translation>Name und Zweck…</translation>
    </message>
    <message>
        <source>Share these rungs as a catalogue…</source>
        <translation>Diese Sprossen als Katalog teilen…</translation>
    </message>
    <message>
        <source>Put this ladder away</source>
        <translation>Diese Leiter weglegen</translation>
    </message>
    <message>
        <source>Delete this ladder</source>
        <translation>Diese Leiter löschen</translation>
    </message>
    <message>
        <source>What was put away or deleted…</source>
        <translation>Weggelegtes und Gelöschtes…</translation>
    </message>
    <message>
        <source>New ladder…</source>
        <translation>Neue Leiter…</translation>
    </message>
    <message>
        <source>New ladder from the catalogue…</source>
        <translation>Neue Leiter aus dem Katalog…</translation>
    </message>
    <message>
        <source>How a ladder works</source>
        <translation>Wie eine Leiter funktioniert</translation>
    </message>
</context>
<context>
    <name>rung::LadderDialog</name>
    <message>
        <source>Name and purpose</source>
        <translation>Name und Zweck</translation>
    </message>
    <message>
        <source>A new ladder</source>
        <translation>Eine neue Leiter</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation>Wie nennst du sie?</translation>
    </message>
    <message>
        <source>Which fear is it about?</source>
        <translation>Um welche Angst geht es?</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>What would you do if a no could not stop you?</source>
        <translation>Was würdest du tun, wenn ein Nein dich nicht aufhalten könnte?</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Später weiter</translation>
    </message>
    <message>
        <source>One word is enough.</source>
        <translation>Ein Wort genügt.</translation>
    </message>
    <message>
        <source>That is a little long.</source>
        <translation>Das ist ein wenig lang.</translation>
    </message>
</context>
<context>
    <name>rung::LadderEditor</name>
    <message>
        <source>In my own words…</source>
        <translation>In eigenen Worten…</translation>
    </message>
    <message>
        <source>The same, somewhere else…</source>
        <translation>Dasselbe, woanders…</translation>
    </message>
    <message>
        <source>Around %1?</source>
        <translation>Etwa %1?</translation>
    </message>
    <message>
        <source>“%1”: around %2?</source>
        <translation>„%1“: etwa %2?</translation>
    </message>
    <message>
        <source>It was %1 when you wrote it. That number stays, and this is noted as what it feels like now.</source>
        <translation>Es war %1, als du es geschrieben hast. Diese Zahl bleibt; die neue steht dafür, wie es sich jetzt anfühlt.</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>rung::LadderPage</name>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Add a rung</source>
        <translation>Sprosse hinzufügen</translation>
    </message>
    <message>
        <source>A ladder is a handful of asks, from a very small one up to one you hardly dare.</source>
        <translation>Eine Leiter ist eine Handvoll Bitten, von einer ganz kleinen bis zu einer, die du dich kaum traust.</translation>
    </message>
    <message>
        <source>Build a first ladder</source>
        <translation>Eine erste Leiter bauen</translation>
    </message>
    <message>
        <source>What was put away or deleted…</source>
        <translation>Weggelegtes und Gelöschtes…</translation>
    </message>
    <message>
        <source>This ladder has no rungs yet. A very small ask is a good first one.</source>
        <translation>Diese Leiter hat noch keine Sprossen. Eine ganz kleine Bitte ist eine gute erste.</translation>
    </message>
    <message>
        <source>Look in the catalogue</source>
        <translation>Im Katalog nachsehen</translation>
    </message>
    <message>
        <source>From the catalogue…</source>
        <translation>Aus dem Katalog…</translation>
    </message>
    <message>
        <source>In my own words…</source>
        <translation>In eigenen Worten…</translation>
    </message>
    <message>
        <source>From small to large, one step at a time.</source>
        <translation>Von klein nach groß, Schritt für Schritt.</translation>
    </message>
    <message numerus="yes">
        <source>%n rungs</source>
        <translation>
            <numerusform>%n Sprosse</numerusform>
            <numerusform>%n Sprossen</numerusform>
        </translation>
    </message>
    <message>
        <source>no rungs yet</source>
        <translation>noch keine Sprossen</translation>
    </message>
    <message>
        <source>settled up to %1</source>
        <translation>gefestigt bis %1</translation>
    </message>
    <message>
        <source>Every rung of this ladder is settled.</source>
        <translation>Jede Sprosse dieser Leiter ist gefestigt.</translation>
    </message>
    <message>
        <source>Every rung is settled. You built it for this: “%1”</source>
        <translation>Jede Sprosse ist gefestigt. Du hast die Leiter dafür gebaut: „%1“</translation>
    </message>
</context>
<context>
    <name>rung::LadderView</name>
    <message>
        <source>Rungs, the hardest on top</source>
        <translation>Sprossen, die schwerste oben</translation>
    </message>
</context>
<context>
    <name>rung::LikelihoodEdit</name>
    <message>
        <source>surely not</source>
        <translation>sicher nicht</translation>
    </message>
    <message>
        <source>surely</source>
        <translation>sicher</translation>
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
        <translation>Du hast dir gesagt</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d.&#xa0;MMMM</translation>
    </message>
    <message>
        <source>after “%1”, %2</source>
        <translation>nach „%1“, %2</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Eintrag öffnen</translation>
    </message>
</context>
<context>
    <name>rung::LineEdit</name>
    <message numerus="yes">
        <source>room for %n more</source>
        <translation>
            <numerusform>noch %n Zeichen Platz</numerusform>
            <numerusform>noch %n Zeichen Platz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n Zeichen zu viel</numerusform>
            <numerusform>%n Zeichen zu viel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rung::LinesPage</name>
    <message>
        <source>Your lines</source>
        <translation>Deine Sätze</translation>
    </message>
    <message>
        <source>What you told yourself for next time.</source>
        <translation>Was du dir fürs nächste Mal gesagt hast.</translation>
    </message>
    <message>
        <source>Back to the journal</source>
        <translation>Zurück zum Tagebuch</translation>
    </message>
    <message>
        <source>No line yet. There is room for one each time you tell how it went.</source>
        <translation>Noch kein Satz. Jedes Mal, wenn du erzählst, wie es lief, ist Platz für einen.</translation>
    </message>
    <message>
        <source>Show older lines</source>
        <translation>Ältere Sätze zeigen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a rung, a day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>„%1“ behalten</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <source>Open the entry of “%1”</source>
        <translation>Eintrag zu „%1“ öffnen</translation>
    </message>
</context>
<context>
    <name>rung::LockEdit</name>
    <message>
        <source>Lock when nothing was typed or clicked</source>
        <translation>Sperren, wenn nichts getippt oder geklickt wurde</translation>
    </message>
    <message>
        <source>Not by time</source>
        <translation>Nicht nach Zeit</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minutes without a key or a click</source>
        <translation>
            <numerusform>Nach einer Minute ohne Taste oder Klick</numerusform>
            <numerusform>Nach %Ln Minuten ohne Taste oder Klick</numerusform>
        </translation>
    </message>
    <message>
        <source>When the screen locks</source>
        <translation>Wenn der Bildschirm gesperrt wird</translation>
    </message>
    <message>
        <source>Before the computer sleeps</source>
        <translation>Bevor der Computer in Standby geht</translation>
    </message>
    <message>
        <source>This desktop does not tell Rung about what is greyed out. Ctrl+L locks at any time.</source>
        <translation>Was ausgegraut ist, teilt dieser Desktop Rung nicht mit. Ctrl+L sperrt jederzeit.</translation>
    </message>
</context>
<context>
    <name>rung::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>What you wrote is sealed. It opens with your passphrase.</source>
        <translation>Was du geschrieben hast, ist versiegelt. Es öffnet sich mit deiner Passphrase.</translation>
    </message>
    <message>
        <source>Open another notebook…</source>
        <translation>Anderes Notizbuch öffnen…</translation>
    </message>
</context>
<context>
    <name>rung::LockWatch</name>
    <message>
        <source>The notebook is locked first.</source>
        <translation>Zuerst wird das Notizbuch gesperrt.</translation>
    </message>
</context>
<context>
    <name>rung::LogDetails</name>
    <message>
        <source>Did your body sound an alarm?</source>
        <translation>Hat dein Körper Alarm geschlagen?</translation>
    </message>
    <message>
        <source>Fear now</source>
        <translation>Angst jetzt</translation>
    </message>
    <message>
        <source>Did a safety habit slip in?</source>
        <translation>Hat sich eine Sicherheitsgewohnheit eingeschlichen?</translation>
    </message>
    <message>
        <source>Did they say or show it was unwelcome?</source>
        <translation>Hat jemand gesagt oder gezeigt, dass es unerwünscht war?</translation>
    </message>
    <message>
        <source>One word for how it felt</source>
        <translation>Ein Wort dafür, wie es sich anfühlte</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Die Geschichte</translation>
    </message>
    <message>
        <source>When was that?</source>
        <translation>Wann war das?</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Mit jemandem reden</translation>
    </message>
    <message>
        <source>That is a lot to carry. You can talk to a person about it, now or later.</source>
        <translation>Das ist viel zu tragen. Du kannst mit einem Menschen darüber reden, jetzt oder später.</translation>
    </message>
</context>
<context>
    <name>rung::LogForm</name>
    <message>
        <source>Did what you feared happen?</source>
        <translation>Ist deine Befürchtung eingetreten?</translation>
    </message>
    <message>
        <source>You feared: %1 Did it happen?</source>
        <translation>Du hast befürchtet: %1 Ist es eingetreten?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>gar keiner</translation>
    </message>
    <message>
        <source>overwhelming</source>
        <translation>überwältigend</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>Was war die Antwort?</translation>
    </message>
    <message>
        <source>Still open: what they said.</source>
        <translation>Noch offen: was die Antwort war.</translation>
    </message>
    <message>
        <source>Fear at the hardest moment</source>
        <translation>Angst im schwersten Moment</translation>
    </message>
    <message>
        <source>Still open: fear at the hardest moment.</source>
        <translation>Noch offen: Angst im schwersten Moment.</translation>
    </message>
    <message>
        <source>How strong was the urge to avoid it?</source>
        <translation>Wie stark war der Drang, es zu vermeiden?</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>Was kam dazwischen?</translation>
    </message>
    <message>
        <source>Fear now</source>
        <translation>Angst jetzt</translation>
    </message>
    <message>
        <source>How did you handle it?</source>
        <translation>Wie bist du damit zurechtgekommen?</translation>
    </message>
    <message>
        <source>0 not at all, 10 very well</source>
        <translation>0 gar nicht, 10 sehr gut</translation>
    </message>
    <message>
        <source>One line to tell yourself next time</source>
        <translation>Ein Satz an dich fürs nächste Mal</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>A little shorter, so that it stays one line.</source>
        <translation>Etwas kürzer, damit es bei einem Satz bleibt.</translation>
    </message>
    <message>
        <source>More: fear now, the story, what your body did…</source>
        <translation>Mehr: Angst jetzt, die Geschichte, was dein Körper tat…</translation>
    </message>
    <message>
        <source>Ask again tomorrow: how likely is what you feared?</source>
        <translation>Wenn du morgen noch einmal fragst: Wie wahrscheinlich ist deine Befürchtung?</translation>
    </message>
    <message>
        <source>Ask again tomorrow: how likely is “%1”?</source>
        <translation>Wenn du morgen noch einmal fragst: Wie wahrscheinlich ist „%1“?</translation>
    </message>
    <message>
        <source>Still open: whether it happened.</source>
        <translation>Noch offen: ob es eingetreten ist.</translation>
    </message>
    <message>
        <source>Still open: how likely it seems now.</source>
        <translation>Noch offen: wie wahrscheinlich es jetzt scheint.</translation>
    </message>
</context>
<context>
    <name>rung::LogPage</name>
    <message>
        <source>How did it go?</source>
        <translation>Wie lief es?</translation>
    </message>
    <message>
        <source>This attempt is no longer there.</source>
        <translation>Diesen Versuch gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>You were waiting for an answer.</source>
        <translation>Du hast auf eine Antwort gewartet.</translation>
    </message>
</context>
<context>
    <name>rung::LongWork</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
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
        <translation>erfundene Daten</translation>
    </message>
    <message>
        <source>start my own</source>
        <translation>eigenes beginnen</translation>
    </message>
    <message>
        <source>You can read this notebook. Nothing can be changed in it.</source>
        <translation>Du kannst dieses Notizbuch lesen. Ändern lässt sich darin nichts.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>The notebook is sealed. Ctrl+L locks it.</source>
        <translation>Das Notizbuch ist versiegelt. Ctrl+L sperrt es.</translation>
    </message>
    <message>
        <source>The seal is off. The notebook is a plain file again.</source>
        <translation>Das Siegel ist entfernt. Das Notizbuch ist wieder eine unversiegelte Datei.</translation>
    </message>
    <message>
        <source>Lock the notebook</source>
        <translation>Das Notizbuch sperren</translation>
    </message>
</context>
<context>
    <name>rung::MessageStrip</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>rung::Navigator</name>
    <message>
        <source>reminder</source>
        <translation>erinnerung</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>Eine Erinnerung</translation>
    </message>
</context>
<context>
    <name>rung::NextDayCard</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>half</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>very</source>
        <translation>sehr stark</translation>
    </message>
    <message>
        <source>How is it with you today?</source>
        <translation>Wie sehr belastet es dich heute?</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Genauer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Did you keep replaying it?</source>
        <translation>Hast du es immer wieder durchgespielt?</translation>
    </message>
    <message>
        <source>Going over it again and again in your head.</source>
        <translation>Es im Kopf wieder und wieder durchgehen.</translation>
    </message>
</context>
<context>
    <name>rung::Notebook</name>
    <message>
        <source>This text is no longer there.</source>
        <translation>Diesen Text gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This ladder is no longer there.</source>
        <translation>Diese Leiter gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This rung is no longer there.</source>
        <translation>Diese Sprosse gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This attempt is no longer there.</source>
        <translation>Diesen Versuch gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>rung::NotebookProblem</name>
    <message>
        <source>This notebook did not open</source>
        <translation>Dieses Notizbuch ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Create it there</source>
        <translation>Dort anlegen</translation>
    </message>
    <message>
        <source>Read it without changing it</source>
        <translation>Lesen, ohne es zu ändern</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Ein anderes öffnen…</translation>
    </message>
    <message>
        <source>Create a new one…</source>
        <translation>Ein neues anlegen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>Zu einer Sicherung zurück…</translation>
    </message>
    <message>
        <source>Rescue what can be read…</source>
        <translation>Retten, was lesbar ist…</translation>
    </message>
</context>
<context>
    <name>rung::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
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
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>rung::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>rung::PlanCare</name>
    <message>
        <source>No, nothing like that</source>
        <translation>Nein, nichts dergleichen</translation>
    </message>
    <message>
        <source>It could: a nearer step first</source>
        <translation>Schon: erst ein näherer Schritt</translation>
    </message>
    <message>
        <source>It could, and I have thought about it</source>
        <translation>Schon, und ich habe darüber nachgedacht</translation>
    </message>
    <message>
        <source>Why this question?</source>
        <translation>Warum diese Frage?</translation>
    </message>
</context>
<context>
    <name>rung::PlanDetails</name>
    <message>
        <source>Thank you anyway.</source>
        <translation>Trotzdem danke.</translation>
    </message>
    <message>
        <source>No problem, thanks.</source>
        <translation>Kein Problem, danke.</translation>
    </message>
    <message>
        <source>Fair enough. Have a good day.</source>
        <translation>In Ordnung. Schönen Tag noch.</translation>
    </message>
    <message>
        <source>Three ways to say it</source>
        <translation>Drei Arten, es zu sagen</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>as much as I can imagine</source>
        <translation>so sehr, wie ich es mir vorstellen kann</translation>
    </message>
    <message>
        <source>What exactly will you ask?</source>
        <translation>Worum genau wirst du bitten?</translation>
    </message>
    <message>
        <source>How to ask kindly</source>
        <translation>Wie du freundlich fragst</translation>
    </message>
    <message>
        <source>Who, and where?</source>
        <translation>Wen, und wo?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wann?</translation>
    </message>
    <message>
        <source>If it goes badly, how much will it still bother you tomorrow?</source>
        <translation>Wenn es schlecht läuft, wie sehr wird es dich morgen noch belasten?</translation>
    </message>
    <message>
        <source>One safety habit to leave out</source>
        <translation>Eine Sicherheitsgewohnheit zum Weglassen</translation>
    </message>
    <message>
        <source>What will you say to a no?</source>
        <translation>Was wirst du auf ein Nein sagen?</translation>
    </message>
    <message>
        <source>It came up lately: %1.</source>
        <translation>Das kam zuletzt vor: %1.</translation>
    </message>
</context>
<context>
    <name>rung::PlanForm</name>
    <message>
        <source>Still open: what you are most afraid of.</source>
        <translation>Noch offen: was du am meisten befürchtest.</translation>
    </message>
    <message>
        <source>There is room for %1 characters here.</source>
        <translation>Hier ist Platz für %1 Zeichen.</translation>
    </message>
    <message>
        <source>More: what to ask, when, what to say to a no…</source>
        <translation>Mehr: worum du bittest, wann, was du auf ein Nein sagst…</translation>
    </message>
    <message>
        <source>What are you most afraid will happen?</source>
        <translation>Was befürchtest du am meisten?</translation>
    </message>
    <message>
        <source>Write something a camera could film.</source>
        <translation>Schreib etwas, das eine Kamera filmen könnte.</translation>
    </message>
    <message>
        <source>How likely is that?</source>
        <translation>Wie wahrscheinlich ist das?</translation>
    </message>
    <message>
        <source>How likely is a no, or no reply?</source>
        <translation>Wie wahrscheinlich ist ein Nein oder keine Antwort?</translation>
    </message>
    <message>
        <source>How much fear do you expect at the hardest moment?</source>
        <translation>Wie viel Angst erwartest du im schwersten Moment?</translation>
    </message>
    <message>
        <source>What is fear 0–100?</source>
        <translation>Was ist Angst 0–100?</translation>
    </message>
    <message>
        <source>Still open: how likely that is.</source>
        <translation>Noch offen: wie wahrscheinlich das ist.</translation>
    </message>
    <message>
        <source>Still open: how likely a no is.</source>
        <translation>Noch offen: wie wahrscheinlich ein Nein ist.</translation>
    </message>
    <message>
        <source>Still open: the fear you expect.</source>
        <translation>Noch offen: die Angst, die du erwartest.</translation>
    </message>
</context>
<context>
    <name>rung::PlanPage</name>
    <message>
        <source>Before you ask</source>
        <translation>Vor dem Fragen</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Dein Plan</translation>
    </message>
    <message>
        <source>This rung is no longer there.</source>
        <translation>Diese Sprosse gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This plan is no longer there.</source>
        <translation>Diesen Plan gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Delete plan</source>
        <translation>Plan löschen</translation>
    </message>
    <message>
        <source>A card for your pocket</source>
        <translation>Eine Karte für die Tasche</translation>
    </message>
</context>
<context>
    <name>rung::PocketCard</name>
    <message>
        <source>To a no: %1</source>
        <translation>Auf ein Nein: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Copy the card</source>
        <translation>Karte kopieren</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>Karte drucken</translation>
    </message>
    <message>
        <source>What you ask and what you say to a no will stand here.</source>
        <translation>Worum du bittest und was du auf ein Nein sagst, wird hier stehen.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>rung::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>rung::PutAwayDialog</name>
    <message>
        <source>What was put away</source>
        <translation>Weggelegtes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>ladder, in the trash</source>
        <translation>Leiter, im Papierkorb</translation>
    </message>
    <message>
        <source>ladder, put away</source>
        <translation>Leiter, weggelegt</translation>
    </message>
    <message>
        <source>rung of this ladder, in the trash</source>
        <translation>Sprosse dieser Leiter, im Papierkorb</translation>
    </message>
    <message>
        <source>rung of this ladder, put away</source>
        <translation>Sprosse dieser Leiter, weggelegt</translation>
    </message>
    <message>
        <source>Nothing is put away, and nothing is in the trash.</source>
        <translation>Nichts ist weggelegt, und nichts ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>„%1“ zurückholen</translation>
    </message>
</context>
<context>
    <name>rung::QuestionOverview</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Summary as PDF…</source>
        <translation>Zusammenfassung als PDF…</translation>
    </message>
    <message>
        <source>Your first ask brings this page to life.</source>
        <translation>Deine erste Bitte erweckt diese Seite zum Leben.</translation>
    </message>
    <message>
        <source>Go to your next step</source>
        <translation>Zu deinem nächsten Schritt</translation>
    </message>
    <message>
        <source>Only what you wrote down before asking counts here. A no tells something about the moment and little about you.</source>
        <translation>Hier zählt nur, was du vor dem Fragen aufgeschrieben hast. Ein Nein sagt etwas über den Moment und wenig über dich.</translation>
    </message>
</context>
<context>
    <name>rung::QuestionPage</name>
    <message>
        <source>‹ All questions</source>
        <translation>‹ Alle Fragen</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>Speichern oder kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Ways to look at it</source>
        <translation>Arten, es anzusehen</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Als Diagramm</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <source>Only this rung</source>
        <translation>Nur diese Sprosse</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
</context>
<context>
    <name>rung::QuietDayCard</name>
    <message>
        <source>If today is too much</source>
        <translation>Wenn heute zu viel ist</translation>
    </message>
    <message>
        <source>Today can do without a next step. Your ladder, your journal and everything you wrote stay where they are, and one press brings the steps back.</source>
        <translation>Heute geht auch ohne nächsten Schritt. Deine Leiter, dein Tagebuch und alles, was du geschrieben hast, bleiben, wo sie sind, und ein Klick bringt die Schritte zurück.</translation>
    </message>
    <message>
        <source>Make today quiet</source>
        <translation>Ruhigen Tag einlegen</translation>
    </message>
</context>
<context>
    <name>rung::QuoteLine</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>rung::RangeDialog</name>
    <message>
        <source>From when to when?</source>
        <translation>Von wann bis wann?</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>rung::RatingList</name>
    <message>
        <source>starting mark %1</source>
        <translation>Startwert&#xa0;%1</translation>
    </message>
    <message>
        <source>This one still wants a number.</source>
        <translation>Hier fehlt noch eine Zahl.</translation>
    </message>
</context>
<context>
    <name>rung::RedCard</name>
    <message>
        <source>What you wrote sounds heavy.</source>
        <translation>Was du geschrieben hast, klingt schwer zu tragen.</translation>
    </message>
    <message>
        <source>This is only software, and it may have misread you.</source>
        <translation>Das hier ist nur Software, und sie hat dich vielleicht falsch verstanden.</translation>
    </message>
    <message>
        <source>Today is quiet.</source>
        <translation>Heute ist ein ruhiger Tag.</translation>
    </message>
    <message>
        <source>No step is waiting for you, and nothing is lost.</source>
        <translation>Kein Schritt wartet auf dich, und nichts ist verloren.</translation>
    </message>
    <message>
        <source>What you wrote is only on this computer. Nobody was told.</source>
        <translation>Was du geschrieben hast, ist nur auf diesem Computer. Niemand hat davon erfahren.</translation>
    </message>
    <message>
        <source>If you might act on it, call %1.</source>
        <translation>Falls du es in die Tat umsetzen könntest, ruf %1 an.</translation>
    </message>
    <message>
        <source>If you might hurt yourself, call %1.</source>
        <translation>Falls du dich verletzen könntest, ruf %1 an.</translation>
    </message>
    <message>
        <source>If you might act on it: %1</source>
        <translation>Falls du es in die Tat umsetzen könntest: %1</translation>
    </message>
    <message>
        <source>If you might hurt yourself: %1</source>
        <translation>Falls du dich verletzen könntest: %1</translation>
    </message>
    <message>
        <source>To find a line to talk to now: %1</source>
        <translation>Ein Hilfetelefon finden, um jetzt zu reden: %1</translation>
    </message>
    <message>
        <source>To talk to somebody now: %1, %2.</source>
        <translation>Um jetzt mit jemandem zu reden: %1, %2.</translation>
    </message>
    <message>
        <source>Someone you trust: %1, %2.</source>
        <translation>Deine Vertrauensperson: %1, %2.</translation>
    </message>
    <message>
        <source>The numbers for my country</source>
        <translation>Die Nummern für mein Land</translation>
    </message>
    <message>
        <source>Someone I trust</source>
        <translation>Meine Vertrauensperson</translation>
    </message>
    <message>
        <source>It was a figure of speech</source>
        <translation>Das war eine Redensart</translation>
    </message>
    <message>
        <source>Show the steps again</source>
        <translation>Die Schritte wieder zeigen</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
</context>
<context>
    <name>rung::Reminders</name>
    <message>
        <source>A reminder</source>
        <translation>Eine Erinnerung</translation>
    </message>
    <message>
        <source>You wanted to be reminded around now.</source>
        <translation>Du wolltest etwa jetzt erinnert werden.</translation>
    </message>
    <message>
        <source>Something waits for you, whenever you have a minute.</source>
        <translation>Etwas wartet auf dich, wann immer du eine Minute hast.</translation>
    </message>
</context>
<context>
    <name>rung::RemindersEdit</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>At a planned time, and afterwards</source>
        <translation>Zur geplanten Zeit und danach</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>No reminders from</source>
        <translation>Keine Erinnerungen ab</translation>
    </message>
    <message>
        <source>No reminders until</source>
        <translation>Keine Erinnerungen bis</translation>
    </message>
    <message>
        <source>None between</source>
        <translation>Keine zwischen</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
</context>
<context>
    <name>rung::RescueReport</name>
    <message>
        <source>What could be rescued</source>
        <translation>Was sich retten ließ</translation>
    </message>
    <message>
        <source>It is in “%1”, which opens now. The damaged file was left as it is.</source>
        <translation>Es liegt in „%1“ und wird jetzt geöffnet. Die beschädigte Datei wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Im Einzelnen</translation>
    </message>
</context>
<context>
    <name>rung::RestoreDialog</name>
    <message>
        <source>It cannot be read.</source>
        <translation>Nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ladder(s)</source>
        <translation>
            <numerusform>%Ln Leiter</numerusform>
            <numerusform>%Ln Leitern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln Versuch</numerusform>
            <numerusform>%Ln Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln Text</numerusform>
            <numerusform>%Ln Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>newest entry %1</source>
        <translation>neuester Eintrag vom %1</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Zu einer Sicherung zurück</translation>
    </message>
    <message>
        <source>There is no backup yet. Rung makes one at the first change of each day.</source>
        <translation>Es gibt noch keine Sicherung. Rung macht eine bei der ersten Änderung jedes Tages.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Dahin zurück</translation>
    </message>
    <message>
        <source>Go back to the backup of %1</source>
        <translation>Zurück zur Sicherung vom %1</translation>
    </message>
    <message>
        <source>It is sealed, and opens with its passphrase.</source>
        <translation>Sie ist versiegelt und öffnet sich mit ihrer Passphrase.</translation>
    </message>
</context>
<context>
    <name>rung::Restoring</name>
    <message>
        <source>Looking into the backups</source>
        <translation>Die Sicherungen werden durchgesehen</translation>
    </message>
    <message>
        <source>Your notebook as it is now becomes a backup first, so that you can come back to it.</source>
        <translation>Vorher wird dein Notizbuch so gesichert, wie es jetzt ist, damit du dahin zurückkannst.</translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation>Die Sicherung wird zurückgeholt</translation>
    </message>
    <message>
        <source>The notebook is what it was on %1, %2.</source>
        <translation>Das Notizbuch ist wieder so, wie es am %1 um %2 war.</translation>
    </message>
</context>
<context>
    <name>rung::RevealPage</name>
    <message>
        <source>What you expected, and what happened</source>
        <translation>Was du erwartet hast und was geschah</translation>
    </message>
    <message>
        <source>This attempt is no longer there.</source>
        <translation>Diesen Versuch gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Wie man das liest</translation>
    </message>
    <message>
        <source>What would you like to do with this rung?</source>
        <translation>Was möchtest du mit dieser Sprosse machen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>A smaller one</source>
        <translation>Eine kleinere</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Something to write about it?</source>
        <translation>Magst du darüber etwas schreiben?</translation>
    </message>
    <message>
        <source>A short note is enough. Stop whenever you like.</source>
        <translation>Eine kurze Notiz genügt. Du kannst jederzeit aufhören.</translation>
    </message>
    <message>
        <source>Two short questions at most. Stop whenever you like.</source>
        <translation>Höchstens zwei kurze Fragen. Du kannst jederzeit aufhören.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Fertig für heute</translation>
    </message>
</context>
<context>
    <name>rung::RevealScale</name>
    <message>
        <source>expected %1</source>
        <translation>erwartet %1</translation>
    </message>
    <message>
        <source>felt %1</source>
        <translation>gespürt %1</translation>
    </message>
    <message>
        <source>expected %1, felt %2</source>
        <translation>erwartet %1, gespürt %2</translation>
    </message>
</context>
<context>
    <name>rung::RungDialog</name>
    <message>
        <source>Finish later</source>
        <translation>Später weiter</translation>
    </message>
    <message>
        <source>A rung of your own</source>
        <translation>Eine eigene Sprosse</translation>
    </message>
    <message>
        <source>The gap is around %1.</source>
        <translation>Die Lücke liegt bei etwa %1.</translation>
    </message>
    <message>
        <source>Add to the ladder</source>
        <translation>Zur Leiter hinzufügen</translation>
    </message>
    <message>
        <source>Edit this rung</source>
        <translation>Sprosse bearbeiten</translation>
    </message>
    <message>
        <source>The same, somewhere else</source>
        <translation>Dasselbe, woanders</translation>
    </message>
    <message>
        <source>%1: it was %2 when you wrote it.</source>
        <translation>%1: Es war %2, als du es geschrieben hast.</translation>
    </message>
</context>
<context>
    <name>rung::RungForm</name>
    <message>
        <source>What would you ask?</source>
        <translation>Worum würdest du bitten?</translation>
    </message>
    <message>
        <source>How much fear do you expect at the hardest moment?</source>
        <translation>Wie viel Angst erwartest du im schwersten Moment?</translation>
    </message>
    <message>
        <source>What does it feel like now?</source>
        <translation>Wie fühlt es sich jetzt an?</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Is it a kind ask?</source>
        <translation>Ist es eine freundliche Bitte?</translation>
    </message>
    <message>
        <source>A no could cost something hard to replace</source>
        <translation>Ein Nein könnte etwas schwer Ersetzbares kosten</translation>
    </message>
    <message>
        <source>This one still wants a number.</source>
        <translation>Hier fehlt noch eine Zahl.</translation>
    </message>
    <message>
        <source>Where would it be?</source>
        <translation>Wo wäre es?</translation>
    </message>
    <message>
        <source>Notes for yourself</source>
        <translation>Notizen für dich</translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation>Ein paar Worte genügen.</translation>
    </message>
    <message>
        <source>That is a little long: up to %1 characters fit.</source>
        <translation>Das ist ein wenig lang: Bis zu %1 Zeichen passen.</translation>
    </message>
    <message>
        <source>Fear was %1 when you wrote it. That number stays, to compare with.</source>
        <translation>Die Angst war %1, als du es geschrieben hast. Diese Zahl bleibt, zum Vergleich.</translation>
    </message>
</context>
<context>
    <name>rung::RungHistory</name>
    <message>
        <source>fear %1</source>
        <translation>Angst %1</translation>
    </message>
    <message>
        <source>Every try</source>
        <translation>Jeder Versuch</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>What you told yourself:</source>
        <translation>Was du dir gesagt hast:</translation>
    </message>
</context>
<context>
    <name>rung::RungPane</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Latest entry</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>In another kind of place</source>
        <translation>In einem anderen Umfeld</translation>
    </message>
    <message>
        <source>Plan from here</source>
        <translation>Von hier aus planen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>fear %1 when you wrote it</source>
        <translation>Angst %1, als du es geschrieben hast</translation>
    </message>
    <message>
        <source>fear %1</source>
        <translation>Angst %1</translation>
    </message>
    <message>
        <source>feels like %1 now</source>
        <translation>fühlt sich jetzt wie %1 an</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Wie lief es?</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>Gefestigt.</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Noch nicht versucht.</translation>
    </message>
    <message>
        <source>A plan for it is waiting.</source>
        <translation>Ein Plan dafür wartet.</translation>
    </message>
    <message>
        <source>Good spacing: %1.</source>
        <translation>Guter Abstand: %1.</translation>
    </message>
    <message>
        <source>Settled a while ago, or a hard one lately: once more keeps it easy.</source>
        <translation>Vor einer Weile gefestigt oder zuletzt schwer: Noch einmal, und es bleibt leicht.</translation>
    </message>
    <message>
        <source>One habit to leave out next time: %1.</source>
        <translation>Eine Gewohnheit, die sich nächstes Mal weglassen lässt: %1.</translation>
    </message>
    <message>
        <source>A step around %1</source>
        <translation>Ein Schritt bei etwa %1</translation>
    </message>
    <message>
        <source>not on your ladder yet</source>
        <translation>noch nicht auf deiner Leiter</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Einen hinzufügen</translation>
    </message>
</context>
<context>
    <name>rung::RungPicker</name>
    <message>
        <source>Where was that?</source>
        <translation>Wo war das?</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Choose a rung, or write what you asked</source>
        <translation>Wähl eine Sprosse oder schreib, worum du gebeten hast</translation>
    </message>
    <message>
        <source>What did you ask?</source>
        <translation>Worum hast du gebeten?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rung, ladder</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Still open: what you asked.</source>
        <translation>Noch offen: worum du gebeten hast.</translation>
    </message>
    <message>
        <source>There is room for %1 characters here.</source>
        <translation>Hier ist Platz für %1 Zeichen.</translation>
    </message>
    <message>
        <source>On your ladder “%1”.</source>
        <translation>Auf deiner Leiter „%1“.</translation>
    </message>
    <message>
        <source>New. It goes to the ladder “%1”.</source>
        <translation>Neu. Kommt auf die Leiter „%1“.</translation>
    </message>
</context>
<context>
    <name>rung::RungPicture</name>
    <message>
        <source>%1, left before the answer</source>
        <translation>%1, vor der Antwort gegangen</translation>
    </message>
</context>
<context>
    <name>rung::ScopeChoice</name>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, in the letters of QLocale</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a first and a last day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Own days…</source>
        <translation>Eigene Tage…</translation>
    </message>
</context>
<context>
    <name>rung::ScopeFilter</name>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>All ladders</source>
        <translation>Alle Leitern</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Umfeld</translation>
    </message>
    <message>
        <source>All kinds of place</source>
        <translation>Jedes Umfeld</translation>
    </message>
    <message>
        <source>One rung</source>
        <translation>Eine Sprosse</translation>
    </message>
    <message>
        <source>All rungs</source>
        <translation>Alle Sprossen</translation>
    </message>
    <message>
        <source>What the questions look at</source>
        <translation>Worauf die Fragen schauen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>rung::ScoreEdit</name>
    <message>
        <source>not set</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, as a number</source>
        <translation>%1, als Zahl</translation>
    </message>
</context>
<context>
    <name>rung::ScoreTrack</name>
    <message>
        <source>%1, not set</source>
        <translation>%1, offen</translation>
    </message>
</context>
<context>
    <name>rung::SealDialog</name>
    <message>
        <source>The seal of this notebook</source>
        <translation>Das Siegel dieses Notizbuchs</translation>
    </message>
    <message>
        <source>Seal this notebook</source>
        <translation>Dieses Notizbuch versiegeln</translation>
    </message>
    <message>
        <source>With a seal, nobody can read this notebook without its passphrase: not its file, nor its backups, nor what stands in open forms.</source>
        <translation>Mit einem Siegel kann niemand dieses Notizbuch ohne seine Passphrase lesen: weder die Datei noch die Sicherungen noch das, was in offenen Formularen steht.</translation>
    </message>
    <message>
        <source>Nobody can reset a passphrase. The recovery code below is the second way in; on paper, in a safe place, it is there when the passphrase is forgotten. Copies you made before stay as they are.</source>
        <translation>Niemand kann eine Passphrase zurücksetzen. Der Wiederherstellungscode unten ist der zweite Weg hinein; auf Papier, an einem sicheren Ort, ist er da, wenn die Passphrase vergessen ist. Kopien, die du vorher gemacht hast, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>This notebook is sealed. It opens with its passphrase or its recovery code.</source>
        <translation>Dieses Notizbuch ist versiegelt. Es öffnet sich mit seiner Passphrase oder seinem Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>Andere Passphrase…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Another recovery code…</source>
        <translation>Anderer Wiederherstellungscode…</translation>
    </message>
    <message>
        <source>The code you have so far opens only copies you made before.</source>
        <translation>Der bisherige Code öffnet dann nur noch Kopien, die du vorher gemacht hast.</translation>
    </message>
    <message>
        <source>Take the seal off…</source>
        <translation>Siegel entfernen…</translation>
    </message>
    <message>
        <source>Whoever can read your files can read this notebook then.</source>
        <translation>Wer deine Dateien lesen kann, kann dann auch dieses Notizbuch lesen.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Four or five words that only you would put together are stronger than a short riddle, and easier to keep.</source>
        <translation>Vier oder fünf Wörter, die nur du so zusammenstellen würdest, sind stärker als ein kurzer Zeichensalat und leichter zu behalten.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>Recovery code, for paper</source>
        <translation>Wiederherstellungscode, für Papier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The code is in a safe place</source>
        <translation>Der Code ist an einem sicheren Ort</translation>
    </message>
    <message>
        <source>Recovery code of a Rung notebook</source>
        <translation>Wiederherstellungscode eines Rung-Notizbuchs</translation>
    </message>
    <message>
        <source>A few more letters, please: ten or more keep guessing away.</source>
        <translation>Bitte noch ein paar Buchstaben: Zehn oder mehr lassen sich nicht so leicht erraten.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>Put the recovery code in a safe place first, and say so here.</source>
        <translation>Bring zuerst den Wiederherstellungscode an einen sicheren Ort und bestätige es hier.</translation>
    </message>
    <message>
        <source>Backups in %1 are out of reach just now. They are sealed when you open the notebook while that place is there.</source>
        <translation>Sicherungen in %1 sind gerade nicht erreichbar. Sie werden versiegelt, wenn du das Notizbuch öffnest, während dieser Ort da ist.</translation>
    </message>
    <message>
        <source>Backups in %1 are out of reach just now. They stay sealed, and open with this passphrase.</source>
        <translation>Sicherungen in %1 sind gerade nicht erreichbar. Sie bleiben versiegelt und öffnen sich mit dieser Passphrase.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>rung::SealedNumbers</name>
    <message>
        <source>Written before</source>
        <translation>Vorher geschrieben</translation>
    </message>
    <message>
        <source>You set these numbers on %1. They stay as they were.</source>
        <translation>Diese Zahlen hast du am %1 gesetzt. Sie bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>What you fear happens</source>
        <translation>Deine Befürchtung tritt ein</translation>
    </message>
    <message>
        <source>A no, or no reply</source>
        <translation>Ein Nein oder keine Antwort</translation>
    </message>
    <message>
        <source>Fear at the hardest moment</source>
        <translation>Angst im schwersten Moment</translation>
    </message>
    <message>
        <source>Still bothered the day after</source>
        <translation>Am Tag danach noch belastet</translation>
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
        <translation>Die Passphrase wird geändert</translation>
    </message>
    <message>
        <source>The notebook opens with the new passphrase now. Copies made before still open with the old one.</source>
        <translation>Das Notizbuch öffnet sich jetzt mit der neuen Passphrase. Kopien von vorher öffnen sich weiter mit der alten.</translation>
    </message>
    <message>
        <source>Changing the recovery code</source>
        <translation>Der Wiederherstellungscode wird geändert</translation>
    </message>
    <message>
        <source>The new recovery code opens the notebook now.</source>
        <translation>Der neue Wiederherstellungscode öffnet jetzt das Notizbuch.</translation>
    </message>
    <message>
        <source>Sealing the notebook</source>
        <translation>Das Notizbuch wird versiegelt</translation>
    </message>
    <message>
        <source>Taking the seal off</source>
        <translation>Das Siegel wird entfernt</translation>
    </message>
</context>
<context>
    <name>rung::Session</name>
    <message>
        <source>Keeping…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted while it was open. All you saved is still here.</source>
        <translation>„%1“ wurde verschoben oder gelöscht, während es offen war. Alles, was du gespeichert hast, ist noch hier.</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Another program, perhaps one that keeps files in step, put another “%1” in place of this one. Bring both together?</source>
        <translation>Ein anderes Programm, vielleicht eins, das Dateien abgleicht, hat dieses Notizbuch durch ein anderes „%1“ ersetzt. Beide zusammenführen?</translation>
    </message>
    <message>
        <source>Bring both together</source>
        <translation>Beide zusammenführen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>rung::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reminders, while Rung is open</source>
        <translation>Erinnerungen, solange Rung offen ist</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe der Anzeige</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Once a Hunspell dictionary for your language is installed, you can choose it here.</source>
        <translation>Sobald ein Hunspell-Wörterbuch für deine Sprache installiert ist, kannst du es hier wählen.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Country, for the lines to call</source>
        <translation>Land, für die Hilfetelefone</translation>
    </message>
    <message>
        <source>Under Talk to someone…</source>
        <translation>Bei „Mit jemandem reden“…</translation>
    </message>
    <message>
        <source>Someone you trust</source>
        <translation>Deine Vertrauensperson</translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <translation>Ein neuer Tag beginnt um</translation>
    </message>
    <message>
        <source>A step was very big</source>
        <translation>ein Schritt sehr groß war</translation>
    </message>
    <message>
        <source>It was unwelcome</source>
        <translation>es unerwünscht war</translation>
    </message>
    <message>
        <source>A no that stings</source>
        <translation>ein Nein wehtut</translation>
    </message>
    <message>
        <source>Harder than last time</source>
        <translation>es schwerer war als letztes Mal</translation>
    </message>
    <message>
        <source>A word after an ask, now and then, when</source>
        <translation>Ab und zu ein Wort nach einer Bitte, wenn</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Notice words in your entries that are hard on yourself</source>
        <translation>Worte in deinen Einträgen bemerken, die hart zu dir sind</translation>
    </message>
    <message>
        <source>On this computer alone, in what you wrote in the last 14 days. The only language it reads so far: %1.</source>
        <translation>Nur auf diesem Computer, in dem, was du in den letzten 14 Tagen geschrieben hast. Die einzige Sprache, die es bisher liest: %1.</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>Wo Sicherungen liegen</translation>
    </message>
</context>
<context>
    <name>rung::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>rung::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
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
        <translation>Menü</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>rung::SpellMarks</name>
    <message>
        <source>No similar word</source>
        <translation>Kein ähnliches Wort</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Zu meinen Wörtern</translation>
    </message>
</context>
<context>
    <name>rung::StarterDialog</name>
    <message>
        <source>Small asks</source>
        <translation>Kleine Bitten</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation>Wie nennst du sie?</translation>
    </message>
    <message>
        <source>A first ladder</source>
        <translation>Eine erste Leiter</translation>
    </message>
    <message>
        <source>Eight small asks to begin with. Everything can be changed later.</source>
        <translation>Acht kleine Bitten für den Anfang. Alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Build this ladder</source>
        <translation>Diese Leiter bauen</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Später weiter</translation>
    </message>
    <message>
        <source>Use these starting marks</source>
        <translation>Diese Startwerte nehmen</translation>
    </message>
    <message>
        <source>How much fear would each of these be for you, at the hardest moment?</source>
        <translation>Wie viel Angst wäre jede davon für dich, im schwersten Moment?</translation>
    </message>
    <message>
        <source>One word is enough.</source>
        <translation>Ein Wort genügt.</translation>
    </message>
    <message>
        <source>That is a little long.</source>
        <translation>Das ist ein wenig lang.</translation>
    </message>
</context>
<context>
    <name>rung::StepCard</name>
    <message>
        <source>Your next step</source>
        <translation>Dein nächster Schritt</translation>
    </message>
    <message>
        <source>A ladder makes the next step easy to find. It takes about a minute.</source>
        <translation>Mit einer Leiter ist der nächste Schritt leicht zu finden. Das dauert etwa eine Minute.</translation>
    </message>
    <message>
        <source>Build a first ladder</source>
        <translation>Eine erste Leiter bauen</translation>
    </message>
    <message>
        <source>Your next step on “%1”</source>
        <translation>Dein nächster Schritt auf „%1“</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is planned already.</source>
        <translation>Das ist schon geplant.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Why this step?</source>
        <translation>Warum dieser Schritt?</translation>
    </message>
    <message>
        <source>Plan that one</source>
        <translation>Lieber das planen</translation>
    </message>
    <message>
        <source>Look in the catalogue</source>
        <translation>Im Katalog nachsehen</translation>
    </message>
    <message>
        <source>Plan this one</source>
        <translation>Diesen planen</translation>
    </message>
    <message>
        <source>Open the ladder</source>
        <translation>Leiter öffnen</translation>
    </message>
</context>
<context>
    <name>rung::SudsEdit</name>
    <message>
        <source>completely at ease</source>
        <translation>ganz ruhig</translation>
    </message>
    <message>
        <source>a flutter I can ignore</source>
        <translation>ein Flattern, das ich ignorieren kann</translation>
    </message>
    <message>
        <source>uneasy, still myself</source>
        <translation>unruhig, noch ganz ich selbst</translation>
    </message>
    <message>
        <source>strong, I would rather leave</source>
        <translation>stark, ich würde lieber gehen</translation>
    </message>
    <message>
        <source>very strong, hard to think of anything else</source>
        <translation>sehr stark, schwer, an etwas anderes zu denken</translation>
    </message>
    <message>
        <source>the most fear I can imagine</source>
        <translation>die größte Angst, die ich mir vorstellen kann</translation>
    </message>
    <message>
        <source>the most I can imagine</source>
        <translation>das Höchste, was vorstellbar ist</translation>
    </message>
</context>
<context>
    <name>rung::SupportCard</name>
    <message>
        <source>Something to look after first</source>
        <translation>Etwas, worum du dich zuerst kümmern kannst</translation>
    </message>
    <message>
        <source>No next step is shown until you put this away. Your ladder is where it was.</source>
        <translation>Es wird kein nächster Schritt gezeigt, bis du das hier weglegst. Deine Leiter ist, wo sie war.</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Mit jemandem reden</translation>
    </message>
    <message>
        <source>Easier ways in</source>
        <translation>Leichtere Einstiege</translation>
    </message>
    <message>
        <source>A smaller step</source>
        <translation>Ein kleinerer Schritt</translation>
    </message>
    <message>
        <source>When more help is better</source>
        <translation>Wann mehr Hilfe besser ist</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Weglegen</translation>
    </message>
</context>
<context>
    <name>rung::TalkPage</name>
    <message>
        <source>Talk to someone</source>
        <translation>Mit jemandem reden</translation>
    </message>
    <message>
        <source>People who listen. Nothing here dials, and nobody is told that you looked.</source>
        <translation>Menschen, die zuhören. Nichts hier wählt eine Nummer, und niemand erfährt, dass du nachgesehen hast.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Das stimmt</translation>
    </message>
    <message>
        <source>Taken from the settings of your computer. Choose another where it is wrong.</source>
        <translation>Aus den Einstellungen deines Computers übernommen. Wähl ein anderes, wenn es falsch ist.</translation>
    </message>
    <message>
        <source>Last checked on %1. Numbers change: where one does not answer, %2 knows others.</source>
        <translation>Zuletzt geprüft am %1. Nummern ändern sich: Meldet sich unter einer niemand, kennt %2 andere.</translation>
    </message>
    <message>
        <source>If you might hurt yourself, or are in danger now</source>
        <translation>Falls du dich verletzen könntest oder jetzt in Gefahr bist</translation>
    </message>
    <message>
        <source>A directory of lines in many countries</source>
        <translation>Ein Verzeichnis von Hilfetelefonen in vielen Ländern</translation>
    </message>
</context>
<context>
    <name>rung::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>One step is plenty.</source>
        <translation>Ein Schritt ist reichlich.</translation>
    </message>
    <message>
        <source>I already asked</source>
        <translation>Ich habe schon gefragt</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Nothing has to be done today.</source>
        <translation>Heute muss nichts erledigt werden.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Willkommen zurück.</translation>
    </message>
    <message>
        <source>You last wrote: “%1”</source>
        <translation>Zuletzt hast du geschrieben: „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n plans, for another day</source>
        <translation>
            <numerusform>Ein Plan, für einen anderen Tag</numerusform>
            <numerusform>%n Pläne, für einen anderen Tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older plans</source>
        <translation>
            <numerusform>Ein älterer Plan</numerusform>
            <numerusform>%n ältere Pläne</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is where it was:</source>
        <translation>Alles andere ist, wo es war:</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>rung::TrashDialog</name>
    <message>
        <source>ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>rung</source>
        <translation>Sprosse</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>ohne Worte</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with it</source>
        <translation>
            <numerusform>mit einem Eintrag</numerusform>
            <numerusform>mit %n Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch 1 Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>What you delete stays here for %n days and can come back. Then it is erased.</source>
        <translation>
            <numerusform>Was du löschst, bleibt einen Tag hier und kann zurückkommen. Danach wird es endgültig gelöscht.</numerusform>
            <numerusform>Was du löschst, bleibt %n Tage hier und kann zurückkommen. Danach wird es endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>Was gelöscht wurde</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Erase this whole notebook…</source>
        <translation>Dieses ganze Notizbuch löschen…</translation>
    </message>
    <message>
        <source>Erase everything in this notebook</source>
        <translation>Alles in diesem Notizbuch endgültig löschen</translation>
    </message>
    <message>
        <source>Erase everything in the trash for good?</source>
        <translation>Alles im Papierkorb endgültig löschen?</translation>
    </message>
    <message>
        <source>Erase this whole notebook for good?</source>
        <translation>Dieses ganze Notizbuch endgültig löschen?</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und 1 weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>„%1“ zurückholen</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Erase “%1” for good</source>
        <translation>„%1“ endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries go with it.</source>
        <translation>
            <numerusform>Ein Eintrag geht mit.</numerusform>
            <numerusform>%n Einträge gehen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase “%1” for good?</source>
        <translation>„%1“ endgültig löschen?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Every ladder, attempt and text goes, what stands in open forms, and every backup Rung made of it.</source>
        <translation>Jede Leiter, jeder Versuch und jeder Text geht verloren, auch das, was in offenen Formularen steht, und jede Sicherung, die Rung davon gemacht hat.</translation>
    </message>
    <message>
        <source>This cannot be undone. Its words are overwritten in this file and in the backups Rung made; copies you made yourself keep theirs.</source>
        <translation>Das lässt sich nicht rückgängig machen. Die Worte werden in dieser Datei überschrieben und in den Sicherungen, die Rung gemacht hat; in Kopien, die du selbst gemacht hast, bleiben sie.</translation>
    </message>
    <message>
        <source>The backups in “%1” are not there at the moment; they follow once they are there again.</source>
        <translation>Die Sicherungen in „%1“ sind gerade nicht erreichbar; sie folgen, sobald sie wieder da sind.</translation>
    </message>
</context>
<context>
    <name>rung::TrustedCard</name>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Someone you trust</source>
        <translation>Deine Vertrauensperson</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number, or how to reach them</source>
        <translation>Nummer oder wie du sie erreichst</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A friend, a relative, a neighbour: their number can stand here for a bad day.</source>
        <translation>Jemand aus deinem Freundeskreis, der Familie, der Nachbarschaft: Die Nummer kann hier für einen schlechten Tag stehen.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>rung::UnlockForm</name>
    <message>
        <source>Show what I type</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>Remember it on this computer, in the desktop’s keyring</source>
        <translation>Auf diesem Computer merken, im Schlüsselbund des Desktops</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Passphrase verwenden</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Wiederherstellungscode verwenden</translation>
    </message>
    <message>
        <source>What the keyring had does not open it any more. Its passphrase does.</source>
        <translation>Was im Schlüsselbund lag, öffnet es nicht mehr. Die Passphrase schon.</translation>
    </message>
    <message>
        <source>A recovery code has 32 letters and numbers. Hyphens and capitals do not matter.</source>
        <translation>Ein Wiederherstellungscode hat 32 Buchstaben und Ziffern. Bindestriche und Großschreibung spielen keine Rolle.</translation>
    </message>
    <message>
        <source>This code does not open it. Have a look at each group once more.</source>
        <translation>Dieser Code öffnet es nicht. Schau dir jede Gruppe noch einmal an.</translation>
    </message>
    <message>
        <source>That did not open it. Have a look at the keyboard and capital letters, then try once more.</source>
        <translation>Damit ließ es sich nicht öffnen. Prüf Tastatur und Großbuchstaben und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>rung::WaitingCard</name>
    <message>
        <source>You feared: %1</source>
        <translation>Du hast befürchtet: %1</translation>
    </message>
    <message>
        <source>You fear: %1</source>
        <translation>Du befürchtest: %1</translation>
    </message>
    <message>
        <source>Did an answer come?</source>
        <translation>Ist eine Antwort gekommen?</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Wie lief es?</translation>
    </message>
    <message>
        <source>Waiting for an answer since %1</source>
        <translation>Antwort steht seit %1 aus</translation>
    </message>
    <message>
        <source>Planned, any day</source>
        <translation>Geplant, Tag offen</translation>
    </message>
    <message>
        <source>Waiting for you · planned for %1</source>
        <translation>Wartet auf dich · geplant für %1</translation>
    </message>
    <message>
        <source>Ask me tomorrow</source>
        <translation>Frag mich morgen</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>To my calendar…</source>
        <translation>In meinen Kalender…</translation>
    </message>
    <message>
        <source>Put it down as no reply</source>
        <translation>Als „keine Antwort“ eintragen</translation>
    </message>
</context>
<context>
    <name>rung::WhenEdit</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>Tag wählen…</translation>
    </message>
    <message>
        <source>At a time…</source>
        <translation>Mit Uhrzeit…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>rung::WritePage</name>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>What you feared, written before</source>
        <translation>Deine Befürchtung, vorher geschrieben</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Deine Worte</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>optional, separated by commas</source>
        <translation>optional, mit Kommas getrennt</translation>
    </message>
    <message>
        <source>About another day</source>
        <translation>Über einen anderen Tag</translation>
    </message>
    <message>
        <source>When this was</source>
        <translation>Wann das war</translation>
    </message>
    <message>
        <source>Stop whenever you like.</source>
        <translation>Du kannst jederzeit aufhören.</translation>
    </message>
    <message>
        <source>Ten minutes. A good place to stop, if you like.</source>
        <translation>Zehn Minuten. Eine gute Stelle zum Aufhören, wenn du magst.</translation>
    </message>
    <message>
        <source>You feared “%1”. %2</source>
        <translation>Du hast „%1“ befürchtet. %2</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Später weiter</translation>
    </message>
    <message>
        <source>Keeps everything (%1)</source>
        <translation>Behält alles (%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Bleibt beim Tippen erhalten</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>rung::WritingPrompts</name>
    <message>
        <source>What did not happen</source>
        <translation>Was nicht eintrat</translation>
    </message>
    <message>
        <source>What were you afraid of that did not happen?</source>
        <translation>Welche Befürchtung ist nicht eingetreten?</translation>
    </message>
    <message>
        <source>What surprised you</source>
        <translation>Was dich überrascht hat</translation>
    </message>
    <message>
        <source>What surprised you?</source>
        <translation>Was hat dich überrascht?</translation>
    </message>
    <message>
        <source>Three reasons for this no</source>
        <translation>Drei Gründe für dieses Nein</translation>
    </message>
    <message>
        <source>Which three reasons for this no would stand, whoever had asked?</source>
        <translation>Welche drei Gründe für dieses Nein würden gelten, egal wer gefragt hätte?</translation>
    </message>
    <message>
        <source>To a friend</source>
        <translation>Freundschaftlich gesagt</translation>
    </message>
    <message>
        <source>What would you tell a friend who had just done this?</source>
        <translation>Was würdest du einem befreundeten Menschen sagen, der das gerade getan hat?</translation>
    </message>
    <message>
        <source>Although afraid</source>
        <translation>Trotz der Angst</translation>
    </message>
    <message>
        <source>What did you do although you were afraid?</source>
        <translation>Was hast du getan, obwohl du Angst hattest?</translation>
    </message>
    <message>
        <source>An exception?</source>
        <translation>Eine Ausnahme?</translation>
    </message>
    <message>
        <source>Was this really an exception?</source>
        <translation>War das wirklich eine Ausnahme?</translation>
    </message>
    <message>
        <source>Where else</source>
        <translation>Wo noch</translation>
    </message>
    <message>
        <source>Where else does today&apos;s line apply?</source>
        <translation>Wo gilt der Satz von heute noch?</translation>
    </message>
    <message>
        <source>One thing to change</source>
        <translation>Eine Sache ändern</translation>
    </message>
    <message>
        <source>What one thing could you change next time?</source>
        <translation>Welche eine Sache könntest du nächstes Mal ändern?</translation>
    </message>
    <message>
        <source>Questions to start from</source>
        <translation>Fragen für den Anfang</translation>
    </message>
    <message>
        <source>Questions to start from, two at most</source>
        <translation>Fragen für den Anfang, höchstens zwei</translation>
    </message>
</context>
</TS>
