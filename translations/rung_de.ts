<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>It came down from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came down from %1 to %2 and you handled it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came down from %1 to %2 and you handled it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It came down from %1 to %2 and you handled it %n times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fear stays around %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear stays around %1, and you handled it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear stays around %1, and you handled it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fear stays around %1, and you handled it %n times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fear reached %1, and you handled it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear reached %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went from %1 to %2. It goes up and down for most people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more, with one thing changed: the time, the place or your words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more, with another neighbour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more, in another shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more, with somebody else at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more, with another relative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more, with someone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again, or one smaller, your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You went, and left before the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not come to the ask last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one was hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked this before, and fear reached %1. It is within reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to begin with, around %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have settled up to %1. This one is around %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One you know, to warm up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One you know, to warm up. Fear reached %1 there last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It felt like panic more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice it did not come to an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear was very high twice, %1 the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear grew over the last three, from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next rung is a long way up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller step for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step around %1 would fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You asked %n times there, and fear was %1 the last time. Here is another one within reach.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A ladder begins with a few small asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rung of this ladder is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You give the feared thing %1 % now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You still give the feared thing %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked. This one was for a single time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was easy, and you handled it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear was low twice in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You practised it on several days, and it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fear stayed, and you carried it. That counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>&amp;New notebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prin&amp;t summary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;rash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short&amp;cuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What Rung knows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the form, keeping what stands in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was expected, %2 was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text of %1 to %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this field is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this field is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id (a UUID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date and time with its offset (2026-03-01T14:05:00+01:00)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day (2026-03-01)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day, or a date and time with its offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this id is used twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no rung with this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no attempt with this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no entry with this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a prediction or an outcome is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing more was expected after the last brace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this has too many fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this number is too large or too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON value was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a control character stands in a text without being escaped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text holds NUL or half of a surrogate pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text is not valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown escape stands after a backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this field is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was expected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Eight to twelve rungs make a comfortable ladder. There is room for a few more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a long ladder. Eight to twelve rungs are easier to keep in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rung at 30 or lower would make the start easier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three or more kinds of places help what you learn to come along with you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>A title of 1 to 200 characters belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A catalogue is a list of items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” is taken by an earlier item.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueItems</name>
    <message>
        <source>Borrow a pen from someone behind a counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tiny, finished-in-seconds request is the easiest way to notice that asking itself is survivable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask when nobody is waiting behind you, hand it straight back, and say thanks either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get directions from one person, then double-check with another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking again after you already have an answer loosens the worry about being a nuisance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be honest that you are double-checking, and skip anyone who looks rushed or has headphones in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a little extra topping at no charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It puts a small, low-cost no within easy reach of an ordinary order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask lightly, once, at a quiet moment, and pay happily if there is a charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a library to buy a book it does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institutions say no for budget reasons every day, so this no is plainly not about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the request form or a quiet desk, and thank them for checking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask staff when a full-price item might be reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You practise showing that money matters to you, which many people quietly avoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask someone who is not mid-task and take &quot;I am not allowed to say&quot; as a complete answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a front desk whether an earlier appointment has opened up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calm &quot;no, nothing yet&quot; is common here, which makes it easy practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask once, accept the diary as it is, and thank the person checking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a dog walker whether you may say hello to their dog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner has many reasons to decline that are about the dog, which makes the no easy to read fairly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop a few steps away, ask the person first, and walk on cheerfully if the answer is no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an online group for a recommendation and answer the replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence is a mild form of being passed over, and here it costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search first so you are not repeating a question, follow the group rules, and thank people who reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a cafe whether they can make a drink that is not on the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A playful ask where a friendly no is the most likely answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask when it is quiet, name something simple, and order from the menu with a smile after a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the time with a passer-by while a clock is in plain sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risking looking slightly silly on purpose shows how little other people dwell on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it to one short question, invent no story about a broken watch, and thank them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to taste two flavours before you choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get to take up a little more space than you normally would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask when there is no queue and buy something small if they go out of their way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post a genuine beginner question in a forum you usually only read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being seen not knowing something is a close cousin of being turned down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what you have already tried, stay on topic, and thank even the short answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a friend to keep you company on a dull errand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unglamorous invitation tests whether people need a special reason to spend time with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the time and length up front and add that a no is absolutely fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a relative for help with something you would rather do alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting someone close say no shows that the bond survives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how long it takes and that no is a complete answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a neighbour to lend a small kitchen item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small borrowing starts everyday give-and-take with people you will meet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer a time you will return it, and make it clear that no is completely fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a neighbour to take in a parcel for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You practise needing something from someone instead of arranging life to need nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask ahead of time, keep it to one parcel, and offer to return the favour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask someone browsing in a bookshop what they would read next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You start a conversation that the other person is free to keep as short as they like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask once, keep your distance, and let them go back to browsing after their first reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether a cafe would take a little off your order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staff will usually have to refuse, so you can meet a polite no on your very first try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go at a quiet time, ask with a smile, pay as is usual where you live, and never argue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a colleague for five minutes of feedback on something small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inviting an opinion is practice for hearing one you did not hope for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them choose the time and accept &quot;not this week&quot; without a follow-up push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a workmate whether you can join their lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It risks a small social no in a place where you will see that life goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask openly enough that they can say they have plans, and take that at face value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to someone you have lost touch with and ask how they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving a message unanswered is the commonest quiet rejection, and this lets you practise sitting with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it warm and short, do not chase, and leave out a former partner or anyone who wanted distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone a shop to ask for something they probably do not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For many people the telephone is the hard part, and the no comes quickly and kindly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call outside the rush, ask one thing, and thank them for looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to share a table in a busy cafe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face-to-face yes or no about your presence is close to the heart of this fear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before you put anything down, and choose another spot pleasantly if they would rather not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a neighbour you hardly know to lend you a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust has to start somewhere, and their caution would be about the tool, not your worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduce yourself, say exactly when it comes back, and offer an easy way to decline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to exchange something after the normal return date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is on their side, so this is practice at asking when no is the likely answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be truthful about the date and the condition, and thank them if the policy stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a passer-by to take your photo, and then one more from another spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for slightly more than the usual favour lets you practise taking up time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose someone who is not hurrying, and stop at one photo if they seem to want to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask someone playing music in public for a song they surely do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being a little silly on purpose takes the weight out of a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for a pause, ask once, laugh along, and leave a coin if you stayed to listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask someone on a bus or train if they would swap seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a clear favour with no debt attached, so either answer is over in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave priority seats and families alone, give your honest reason, and say &quot;no problem at all&quot; if they stay put.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask someone where they found a thing you honestly like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approaching a stranger with goodwill tests the prediction that you will be unwelcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on the object rather than their looks, keep it to one question, and move on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a small local business for a look behind the scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You show open curiosity to people who owe you nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask outside busy hours, explain it is simple interest, and respect safety or privacy limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email someone whose work you know and ask one short question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered mail is normal for busy people, which makes it a fair test of mind-reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it under five sentences, ask one thing, and never send a chasing message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an older relative to tell you about a choice they regret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close people can refuse too, and asking them something real is its own kind of brave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a calm, private moment and say that keeping it to themselves is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone someone you would normally send a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving the safe channel for the live one is a fair test of what you expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with &quot;is this a bad moment?&quot; and mean it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a friend for a favour that takes real effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting yourself cost someone something challenges the rule that you must never be a burden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the effort honestly, name an end time, and mean it when you say they can pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a lower offer on a second-hand item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bargaining is a setting where no is part of the game rather than a verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one fair figure, stay friendly, and accept the asking price or walk away politely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to shadow someone in another team for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You risk a diary-based no while learning something you actually want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer two or three slots, promise not to slow them down, and thank them whatever they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a bank, gym or phone company to waive a fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-centre no&apos;s are scripted, so you can practise one without taking it to heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be courteous to the person on the line, ask once for a review, then accept the outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a little more time on a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You test whether admitting a limit changes how people see you as much as you expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask early, propose a new date, respect it if the deadline cannot move; not while your job is still on trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the shopper in front whether you could pay first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a plain request for an advantage, which many people would rather avoid than hear a no to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your true reason or none, never ask someone with small children or mobility needs, and step back at once on a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite an acquaintance for a coffee or a walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning a familiar face into a possible friend needs someone to go first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer one specific time, add that there is no pressure, and leave it there if they are vague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a fellow gym-goer to talk you through their routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being a visible beginner in front of a capable person tests a common fear directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until they are resting and wear no headphones, say why you picked them, and make it easy to say &quot;not today&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share something you made and ask for an honest critique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You invite judgement of your work and find out how long the sting really lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a space meant for feedback, say what kind you want, and thank critics without defending yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether a dessert could come free on an ordinary day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ask for a treat you have not earned, simply because asking is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server lightly, claim no birthday or complaint, and tip as is usual where you live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to hand back or trade a task you have no room for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting a limit invites disagreement in a situation you can prepare for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain what you can do instead and what the change would mean for others; not while your job is still on trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to join a casual game already under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking up to a group and asking to be let in is a clear test of the outsider feeling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch for a natural break, ask the whole group, and enjoy watching if the sides are full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a neighbour to keep the noise down at certain hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You practise stating a need to someone who may disagree and whom you will meet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak when you are calm, name the hours, ask what would work for them; skip this one if they ever frightened you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a passer-by to write one line of advice in your notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeating one request to several people shows how much answers vary for reasons you never see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say at once that nothing is for sale, let them keep walking, and ask for no personal details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a neighbour to join a small project on your street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people can say no at once, and you find out that the idea and you both survive it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the commitment small, put it in writing so people can ignore it, and never single anyone out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask someone in a job you find interesting for a ten-minute chat about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stranger&apos;s time is a real thing to ask for, so both answers teach you something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask while they are serving customers, offer to come back, and keep to ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a newsletter, channel or podcast to feature something you made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A considered no from a gatekeeper is good practice at separating fit from worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that they accept submissions, tailor the note, and send a single message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite someone you do not know well to a small get-together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some will decline, so you practise hearing several no&apos;s inside something enjoyable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give plenty of notice, make replying optional, and do not ask anyone for reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch a fresh idea or project to your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your thinking goes on show where it matters, and a no to an idea is not a no to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a short outline, ask for a hearing rather than agreement, and credit anyone who helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose a small collaboration to someone whose work you admire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You treat yourself as a peer before you feel like one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the proposal specific and easy to refuse, and let silence be an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a shop to donate a prize for a cause you really support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ask on behalf of something larger and still hear the no in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the cause truthfully, bring proof if you have it, go at a quiet hour, and thank them for considering it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask in a meeting for a decision to be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You risk disagreement in front of others, which is where many people go quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a question instead of accusing, offer your reasoning once, support the outcome; not while your job is still on trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to take on a visible role in a volunteer group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You put yourself forward before being picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the organiser privately, say what you can realistically give, and welcome a smaller role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of a nearby business whether they would mentor you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for goodwill over time, so the no is usually about hours in the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest one short first meeting, say what drew you to them, and leave the next step in their hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell a friend that something hurt and ask for a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You risk an uncomfortable answer inside a relationship you value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a private moment, describe one event and one wish, listen to their side; never where there is violence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a shop to stock something you made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own work is judged on the spot, which is the sharpest kind of ordinary no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone or write first to find the right person and time, and accept their taste as their business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a neighbour you know well whether you could borrow their car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a big, easily refused favour, so the skill is asking without cushioning and taking no with grace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise insurance and fuel yourself, give a definite return time, and tell them first that no is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approach a workplace you admire and ask whether they would hire you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You aim at something you truly want, where hearing no is a price worth paying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact the right person in the way they ask for, be brief, and thank them for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer a club or library a short talk on something you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ask to be listened to, first by an organiser and then perhaps by a room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose a modest length, fit their programme, and be gracious if they have no slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask someone you like on a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the classic feared no, met once, openly and kindly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask someone who can easily refuse, never staff at their job or anyone who depends on you, ask one time only, and accept any hesitation as no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a conversation about your pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brings preparation, self-worth and a real chance of no together, so it belongs near the top of the ladder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request a meeting, bring evidence, do it only after easier steps, and ask what would make a yes possible later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>MMM yyyy</source>
        <comment>a month on an axis, in the letters of QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>a month on an axis, in the letters of QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on an axis, in the letters of QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear reached %1 on a step of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear reached, in the middle, %1 above the step&apos;s number.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear reached, in the middle, the step&apos;s number.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear reached, in the middle, %1 below the step&apos;s number.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: in the middle, fear reached %1 above the step&apos;s number.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: in the middle, fear reached the step&apos;s number.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: in the middle, fear reached %1 below the step&apos;s number.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Step for step, yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Step for step, your fear has come down over these %Ln asks.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Step for step, it has grown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Step for step, your fear has grown over these %Ln asks. That happens, and may be worth a smaller step.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No clear direction yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No clear direction yet over these %Ln asks. It goes up and down for most people.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your first ask will show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After each ask, write down how high the fear went; over time this shows where it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One ask so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two asks so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first time: %1 The second time: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few asks so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few yet to see a direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date and rung, what is said of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fear, from the step&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt minus step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step for step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is the step&apos;s own number; the line smooths the single asks, and a tick at the foot marks a new step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is the step&apos;s own number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind are the steps; the line smooths the single asks, and a tick at the foot marks a new step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grey behind is how hard you had rated each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it getting easier?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear is counted from each step&apos;s own number, so that harder steps do not hide a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps grew meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>These are the latest %Ln asks.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It partly happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave it %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now you give it %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln things you feared, none happened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln things you feared, %1 happened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>By what you gave them before, about %1 were to be expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards, for another time, you gave them as much on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards, for another time, you gave them %1 points less on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards, for another time, you gave them %1 points more on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you ask, write down what you are afraid will happen; here you see whether it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What partly happened is counted as happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how likely it seemed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did what I feared happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: you left before the answer, fear reached %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expected %2, you left before the answer, fear reached %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expected %2, felt %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the steps grew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt against expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>These are %Ln of them: the lowest, the highest and the latest.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Does it feel as bad as I expect?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give or take: between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you ask, write down how much fear you expect; what you then feel is drawn beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One ask so far: you expected %1 and felt %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two asks so far: expected %1, felt %2; then expected %3, felt %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far, %1 under what you expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far, close to what you expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far, %1 over what you expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, the middle one came in %1 under what you expected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, the middle one came in close to what you expected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, the middle one came in %1 over what you expected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An early look: about %1 under what you expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An early look: close to what you expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An early look: about %1 over what you expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: your fear came in about %1 under what you expected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: your fear came in close to what you expected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: your fear came in about %1 over what you expected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Usually about %1 under what you expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually close to what you expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually about %1 over what you expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, your fear usually came in about %1 under what you expected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, your fear usually came in close to what you expected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, your fear usually came in about %1 over what you expected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One was harder than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln were harder than expected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Harder than you expected; that happens, and may be worth a smaller step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The usual difference is that of the latest %Ln asks.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 less than you expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more than you expected. That happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave a no %1; the answer: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In none of %Ln asks so far was it a no.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln asks so far it was a no.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: none of them was a no.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: a no in %1 of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In none of %Ln asks was it a no.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln asks it was a no.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One ask so far: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two asks so far: %1, then %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you ask, write down how likely a no seems; here you see how often it comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You expected about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give or take: between %1 and %2 of such asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply counts as a no here, partly does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely a no seemed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was a no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, give or take between %3 and %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You expected a no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often a no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how likely it seemed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how likely a no seemed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Where a no seemed %1 likely, %Ln asks: it came %2 of the time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How often do they really say no?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln feared things: %2 happened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle you gave them %1 before and %2 afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the middle you gave them %1 before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one week, hollow before and filled afterwards; the thin lines reach from the lowest to the highest. Beneath, a week in which something feared happened is filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one month, hollow before and filled afterwards; the thin lines reach from the lowest to the highest. Beneath, a month in which something feared happened is filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one year, hollow before and filled afterwards; the thin lines reach from the lowest to the highest. Beneath, a year in which something feared happened is filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feared things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before, middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards, middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: you left %Ln before the answer, fear reached %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 ask, expected %2, felt %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln asks, in the middle expected %2, felt %3; felt between %4 and %5.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one week, hollow what was expected, filled what was felt; the thin lines reach from the lowest to the highest, and the number beneath counts the asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one month, hollow what was expected, filled what was felt; the thin lines reach from the lowest to the highest, and the number beneath counts the asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one year, hollow what was expected, filled what was felt; the thin lines reach from the lowest to the highest, and the number beneath counts the asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected, middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt, middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt, lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt, highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, in the letters of QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear reached %1 and was %2 on the next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the next day, mostly gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next day, about as strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next day, stronger than at the time. That happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the next day, about %1 is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far, from %1 to %2 by the next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear went, in the middle, from %1 to %2 by the next day.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An early look: from %1 to %2 by the next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: fear went, in the middle, from %1 to %2 by the next day.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, fear was usually as strong on the next day, about %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, fear usually went from about %1 to about %2 by the next day.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The day after an ask will show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day after an ask you can say how it is with you; this shows how the sting fades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It bothered you about as much as you had expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It usually bothered you about %1 less than you had expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It usually bothered you about %1 more than you had expected; that happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In the middle of %Ln asks: %1 at the hardest moment, %2 when written down, %3 on the next day.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the middle of %Ln asks: %1 at the hardest moment, %2 on the next day.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From peak to next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the hardest moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the hardest moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected for the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The thin lines are the latest %Ln.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How long does it sting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who asked strangers for something guessed too low how many would agree, by 48 % on average; more than 14,000 people were asked in all (a review, Bohns 2016).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the first 50 people asked to take a photo, 47 did (Zhao &amp; Epley 2022).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what 29 people with generalised anxiety had predicted and written down, 91 % did not come true (LaFreniere &amp; Newman 2020).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many say yes because a refusal is awkward, so a yes alone does not show that the ask was welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a full date, in the letters of QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left before the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ask · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks · %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date of the same year, in the letters of QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks · %1 to %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You left one before the answer; it is not in this figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You left %Ln before the answer; they are not in this figure.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One you told from memory; it is not in this figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln you told from memory; they are not in this figure.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and what was asked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rung</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Coaching</name>
    <message>
        <source>That was a big one. A smaller version teaches just as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would make the next ask easier for them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these could be behind the no, whoever asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder than last time. It goes up and down for most people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not theirs to give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad timing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Say where to write with -o FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-03-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 0 to 1000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format takes one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day, inclusive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, inclusive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the ladder of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day that counts as today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include what the notebook keeps of support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write; - is standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days are written into a folder; name one after -o.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; open a backup instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the notebook, such as my.rung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; none of that name may be there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates an empty notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a first ladder from the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes an invented, plausible notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many attempts (60).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which invention (1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last day (today).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a summary (pdf, html, md), a table (csv), the whole archive (json), or the journal as Markdown in one file (journal) or in a folder with a file a day (days).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include your names of ladders and rungs, and your texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include a row for each attempt in a summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pdf, html, md, csv, json, journal or days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to take in: a file, or a folder of Markdown files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes in an archive, a Day One journal (JSON), a Markdown file or a folder of them; the newer record wins and nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text (standard) or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for anything wrong in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a consistent, verified copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: rung %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands, without a window (rung COMMAND --help says more):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”; rung --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ladder “%1”; the notebook has none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ladder “%1”. The ladders are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small asks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Courtesy</name>
    <message>
        <source>Could they say no in two seconds and get on with their day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine if a friend of theirs were watching?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is everything you will say true?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May you ask again, only someone else, or once?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short question at a quiet moment, with nobody waiting behind you, is easy to turn down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it would look odd from the side, there is often a smaller or more open version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs no story. “I wanted to ask you something” is a true beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a second ask would press somebody, choose someone else, or once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being followed, touched or alone with someone at night can frighten people. Is there a version in the open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may not feel free to refuse you. Is there somebody who could say no easily?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no to something true teaches you more. Does it work without pretending?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They did not choose to be filmed or pranked. Does it work without?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They already answered. Is there someone else to ask?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataError</name>
    <message>
        <source>This is not JSON: it cannot be read from byte %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object with named fields belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has characters that cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of texts belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only true or false belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayOne</name>
    <message>
        <source>Entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no date that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag “%1” is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an entry, why it stays out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures, sounds or films: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no journal entries in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Ladder added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change to the ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder put in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting the ladder in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bringing the ladder back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the ladder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the addition to the ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rung changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change to the rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rung put in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting the rung in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rung is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bringing the rung back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change to the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the other rung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the move to the other rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting the entry in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bringing the entry back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text put in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting the text in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bringing the text back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your contact is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting the card away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quiet day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDetails</name>
    <message>
        <source>The ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urge to avoid it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety habits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown to be unwelcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bothered a day later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaying it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryParts</name>
    <message>
        <source>did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First written %1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later, %1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, with every word, to keep or to take to another computer. Rung can import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each attempt, for a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary as plain text with headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary as a page for a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries and texts, as one document with headings (Markdown).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries and texts, in a folder with a document for each day (Markdown), as other journals read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures and charts, to keep or to bring along to a therapist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rung archive %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rung journal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rung summary %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureBoundary</name>
    <message>
        <source>Something did not work, and what was saved before is safe. Please try again. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FearedEdit</name>
    <message>
        <source>no|a no|the no|they say no|they&apos;ll say no|they will say no|he says no|she says no|being refused|they refuse|they refuse me|rejection|being rejected|i get rejected|they reject me|they turn me down|being turned down</source>
        <extracomment>Ways to write that the no itself is feared, lower case, without a full stop, separated by &quot;|&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Asking kindly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people you ask did not sign up for your practice. Nothing that puts them in a spot; polite and respectful; no lies and no manipulation. Take a no well and thank them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four questions help with a step of your own:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• Could they say no in two seconds and get on with their day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• Would it be fine if a friend of theirs were watching?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• Is everything you will say true?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• May you ask again, only someone else, or once?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some things are better left out: filming and pranks; pretending and lying; following, touching, being alone with somebody at night; the same person again after a no, because they already answered. Children, patients, tenants and people who work for you may not feel free to refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody said or showed that it was unwelcome: what would make the next ask easier for them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being kind to yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be as kind to yourself as to the people you ask. What would you tell a friend who had just tried the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no tells something about the moment and little about the one who asked. Reasons that would hold for anyone: rules, busy, tired, money, not theirs to give, bad timing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving before the answer, or not asking today, is an entry like any other. So is a plan put off until tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going over it again and again feeds the fear. So writing about it is offered with two short questions at most and a soft mark at ten minutes. Stop whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line to tell yourself next time is enough. It comes back to you on Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common traps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• Starting too big. A smaller step, or one in between, costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• Being rude or inappropriate. That practises something else, and another person pays for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• Taking a no personally. It was an answer to a question, at that moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• Expecting a straight line up. It goes up and down for most people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• Leaning on safety habits: hurrying, apologising, a script, a joke, looking away. One at a time can be left out on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it goes up and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few hard days are normal. One hard day, or one alarm, never makes Rung send you down: the same step, or one smaller, is then your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climbing can hide progress: as the steps grow, the fear you write down may rise while you improve. So Rung compares every ask with the number of its own step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear need not fall for a step to settle. Carrying it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there is no clear direction yet, that is said as the normal thing it is. Harder than you expected happens, and may be worth a smaller step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When professional support is the better place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice is not for every day and not for everyone. If several of these are you, do this together with a therapist; Rung can come along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• Distress grows instead of easing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• A refusal, or the mere thought of one, brings panic, deep sadness, shame or despair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• Your body answers with an alarm, or an old trauma does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• You keep dodging, or you keep scolding yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• Old wounds open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• You cannot find steps, or all of it is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• You have thoughts of hurting yourself, or daily life suffers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chest pain, fainting or trouble breathing is a medical question, whatever may have brought it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding a therapist for exposure or CBT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for somebody who works with exposure, or with CBT, which is short for cognitive behavioural therapy. They also see what else may be behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first question can be short: “I am afraid of being refused and I avoid asking. Do you work with exposure?” Asking two or three people is fine, and so is a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do not know where to begin, a doctor you trust may know whom to ask near you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can bring your ladder and the summary as one page, with your texts only if you want that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: %1, %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginner: small, even silly things with next to nothing at stake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediate: things you would quite like, asked of people who may well say no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced: things that matter to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kindness, and hard days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Rung works out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rung works the next step out anew from what you logged. It is an offer, and you can take any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step is settled when the last ask was easy (fear of 20 or less, handled at 8 or more), when fear stayed at 30 or less twice in a row, or when it was to be asked only once and was asked. Easy asks with two or more safety habits, or after a drink, do not count for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is settled as well after three asks on two days or more, when two of three things hold: fear came down to 35 or to half, the feared thing now seems unlikely (20 % or less) or half as likely, and you handled the last two at 7 or more. Six asks on two days or more are enough as well, when you handled the last two so, even if the fear stayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next comes the lowest step that is not settled and within reach: up to 40 in the beginning, and later up to 15 above the level you have reached. Until a step is settled, it comes back with one thing changed. After six asks on it another step nearby is offered instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller step is offered after repeated panic on it, after two attempts in a row that did not get as far as asking, after two asks in a row at 85 or more, or when fear rises over three asks in a row, by 20 or more in all, to 60 or more. These reasons lapse after 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the gap to the next step is too wide, Rung suggests one in between. After more than 60 days away it begins with something you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why Rung asks whether a step is too big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks when a step lies beyond what is within reach, when you expect more than 15 above that, or when you expect more than 40 and have made fewer than three asks in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are three ways on, and none is locked: a nearer step; a step in between; keep it, because you have thought about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you marked that a no could cost something not easily replaced, it asks about that as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the figures are computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a guess is needed, only guesses written before asking count. What you told from memory stays in the counts of answers and in the curve of your fear. Attempts you left before the answer are drawn with a cross and are in no figure; the text says how many there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual difference: each ask gives expected minus felt. Rung averages every pair of these differences and takes the middle one (Hodges and Lehmann), so that a single odd day weighs little. “Give or take” is the 95 % interval that belongs to it, shown from six asks on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often: a share of the asks, with Wilson&apos;s 95 % interval. No reply counts as a no, partly does not. With the thing you feared, partly counts as happened, so that nothing is flattered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well you guessed a no: your likelihoods are put into five groups, each shown from three asks on, beside how often it really was a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it getting easier: felt fear minus the number of the step, drawn as a smoothed line. A direction (Theil and Sen) is named from eight asks on, when chance explains it badly (Mann and Kendall, one in twenty) and it adds up to ten points or more. From nine asks on it also has to hold without the latest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With few asks Rung says little: one or two are shown as they are, from three the middle of them so far, from five an early look, from ten how well you guess. The usual difference and the direction look at the latest 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing random is used: the same record gives the same sentence each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Rung steps back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rung looks at your own record for signs that the practice weighs more than it helps: fear that keeps growing, repeated alarms of the body, steps that are put off again and again, hard words to yourself, a sting that stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it says so, in one quiet line or on an amber card, and on the card it lets its advice rest. You can put either away: the line rests for 7 days, the card for 14. After two amber cards within 30 days it names a therapist who works with exposure or CBT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also looks for words about not wanting to live or about hurting yourself, in the texts of the last 14 days. Where it finds some from today, Today shows whom to call instead of a next step, until you lift it with one press. You can ask for that yourself under Talk to someone: Make today quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are looked for in English only. No other language has a list until somebody who works with people in that language has written one. Most findings are no danger at all, and missing some is certain; Talk to someone never depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of this is a diagnosis. It is worked out anew each time and never stored, apart from what you put away. Nothing of it blocks writing, exporting or deleting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program knows, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write is in one file on this computer, readable by your account alone. Drafts of open forms are in a small file of their own. Rung sends nothing anywhere and uses no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can take everything along: as an archive, as tables or as a summary on paper. Your texts are in the summary only if you tick them, and what belongs to support leaves only if you tick that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is, and what it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rung is a notebook for practising one thing: asking where a no is likely, so that a no loses its grip. You pick a small step, write down what you expect, ask, and write down what happened. Then you see the two side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is something you do for yourself, at your own pace. It is a self-help practice and no clinical treatment. Rung finds nothing wrong with you and promises nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not collect no&apos;s. It counts the asks you made and the guesses you tested, and there is nothing to win or to keep up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from, and what is known about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jason Comely described the idea in 2010: ask for things on purpose where a no is likely, start small, and climb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trial has tested this practice as such. It resembles graded exposure, the best-supported treatment for social anxiety: meet what you fear in safe, gradual steps, and let what really happens correct what you expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few studies looked at neighbouring questions. People who asked strangers for something underestimated how many would agree by 48 % on average, with more than 14,000 people asked (Bohns 2016, a review). Of 50 people asked first for a photo, 47 agreed (Zhao and Epley 2022). Of the worries that 29 people with an anxiety disorder wrote down as predictions, 91 % did not come true (LaFreniere and Newman 2020).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are background, not a target. Many people say yes because refusing is awkward, so a yes is no proof that the question was welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You look for a question that is likely to get a no, and ask it. Sometimes you are refused. Sometimes you are surprised by how kind people are. Either way the mind learns that it was not a catastrophe, and you climb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no may still sting. The aim is not to stop feeling that; it is to know that you can carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rung asks for your guess first and seals it with the time. Afterwards both stand side by side, so that what really happened can correct what you expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loop is the same each time: choose a step, predict, go and ask, log what happened, look at guess and outcome, take the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three levels, with examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue sorts its asks into three levels. They only sort roughly: your own number for a step says more than its label, and a suggestion becomes a step when you have given it yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start small, even silly. Let the risk grow with you, and fit it to what matters to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one fear and build a ladder for it: eight to twelve steps are a good number, from nearly easy to hard, in at least three kinds of place. A step at 30 or below makes a good bottom rung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can note what the ladder is for: what would you do if a no could not stop you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you ask, write what you are most afraid will happen, as a camera could film it, and how likely it seems. That takes under two minutes. Logging what came of it takes under a minute and a half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking again later helps it settle. Good spacing is one day after the first ask, then two, four and seven; with somebody else each time, where a second question would press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “fear 0–100” means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a number for how strong the fear is, as you feel it: a whole number from 0 to 100. Nobody else can measure it, so no answer is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is complete ease. 20 is a flutter you can ignore. At 40 you are uneasy and still yourself. At 60 you would rather leave. At 80 it is hard to think of anything else. 100 is the most fear you can imagine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scale begins in the middle. One you did not touch counts as missing, never as 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected and felt, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After each log you see one line from 0 to 100. The hollow mark is the fear you expected, the filled one is the fear you felt at the hardest moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A difference of up to 5 counts as “as you expected”. More than that is told as it is, in either direction: harder than expected happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your earlier numbers stay hidden until you have saved, so that they do not pull the new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, partly, no and no reply weigh the same and look the same. So do waiting for an answer, leaving before it, and not asking: all are respectable entries.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelplineNotes</name>
    <message>
        <source>24/7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call, text or chat, in English and Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call or text, in English and French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free from any phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free to call or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free and anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In German, French and Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free and confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free nationwide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also 0800 0113, free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24/7 (foreign-language line 10:00-22:00, press 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other languages: press 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also 1-800-891-4416; 20 languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>112 works in the EU and on most mobile networks; otherwise the local emergency number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helplines</name>
    <message>
        <source>A country code of two capital letters belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number to call belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day such as 2026-03-02 belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as newer here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed erased</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>%1: it is no text; it can be taken in by itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>expected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>felt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <comment>answerInLine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <comment>answerInLine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <comment>answerInLine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reply</source>
        <comment>answerInLine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>answerInLine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left before</source>
        <comment>answerInLine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not ask</source>
        <comment>answerInLine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LadderWords</name>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fear %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next step: one around %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step around %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gap: %1 Enter adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 from the bottom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>A journal for practising to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a throw-away notebook with invented data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at today, ladder, journal, progress or guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the form for the next attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the form for an ask that was already made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change nothing in the notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or contrast, for this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of everything in per cent, 80 to 250, for this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language code such as de, for this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit once the window is on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 does not know “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One notebook at a time, please.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left before the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Next time:** %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fear %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentFields</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotebookDialogs</name>
    <message>
        <source>Notebooks (*.rung)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the new notebook is to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My notebook.rung</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnCatalogue</name>
    <message>
        <source>Item %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1, “%2”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large for a catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhraseList</name>
    <message>
        <source>“%1” is no phrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCheck</name>
    <message>
        <source>This one is a good way above what you have practised. How would you like to go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more fear than you have practised with so far. How would you like to go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small ones teach the most at the start. How would you like to go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nearer step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, I have thought about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could a no here cost something that is not easily replaced?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeNotes</name>
    <message>
        <source>any time from tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any time from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n asks today. That is plenty for one day.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Want one where a no is likelier?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or one you know, in another kind of place: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or once more what you know, so that it stays easy: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>%1 less than you expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more than you expected. That happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It partly happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened, and the day went on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave what you feared %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave “%1” %2 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now you give it %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said yes. You asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They met you part of the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no. You asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply. You asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent. The answer can take its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You went, and left before the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear reached %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RungWords</name>
    <message>
        <source>An ask on another day is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more asks, one of them on another day, would make it three.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more asks would make it three.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>fear at 35 or less, or at half of the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the feared thing at 20 % or less, or at half of what you gave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handled 7 or better twice in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of these are still open: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these is still open: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then, %1: fear reached %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then, %1: fear reached %2, and you gave the feared thing %3 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, %1: fear reached %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, %1: fear reached %2, and you give it %3 %.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageError</name>
    <message>
        <source>There is no file “%1”. Check the name, or create a new notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is already there and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Rung notebook. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer Rung. Update Rung to open it; the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; open a backup instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using “%1”. Close it there and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be read but not changed. Allow writing to it, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of “%1” is full. Make some room and try again; what was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to use “%1”. Check who may read and write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be taken in as it is. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>The chart as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was feared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1, felt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>felt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feared: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before asking, you gave what you feared %1 on average; afterwards, for another time, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where the ladders stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled up to fear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines kept for the next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this was worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear is rated 0–100 by the person. Expectations count only where they were written down before asking. The usual difference is a median of paired averages (Hodges–Lehmann) with its 95 % signed-rank range; shares have a 95 % Wilson range. A direction is named from eight asks on, by the median slope and a rank test of fear counted from each rung’s own number, as higher rungs bring more fear by themselves. “Settled” means asked often enough with little fear, or with fear that was carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln yes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partly</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a reply</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for an answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left before the answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rung summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down by the person themselves. Not a clinical assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No font on this computer can draw %n character(s) of your text on paper: %1. A font package for that script helps; the HTML and the archive hold every character.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ladder %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>typical, of the latest %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off by, mean and root mean square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than expected, close, more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely range of the rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected too often, in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brier score, skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given %1 to %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>it came %1 of the time, %Ln asks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>belief given up, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the gap to what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clear direction yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falling, about %1 an ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rising, about %1 an ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fear, from the step&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fear, as it was felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fear that was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belief in what was feared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expecting a no</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>none of %Ln rungs settled yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rungs settled, up to fear %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Support: nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support: blue, a quiet line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support: amber, a card, and the next step rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support: red, it comes first today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>It has been getting harder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over your last asks the fear rose, even measured from where each step began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller step is a good answer to that, and so is a rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last asks took more out of you than the ones before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last three asks brought much more fear than the earlier ones, measured from where each step began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back to something that was easy is a step too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your body has rung the alarm more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was panic, or things felt unreal, in two of your last five entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something much smaller next, or nothing for some days, is a fine answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your body rang the alarm last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was panic, or things felt unreal, in your last entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something painful came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In two or more entries of the last month an ask brought back something painful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is old and hurts is better met in company than by more asks. Telling somebody is a step of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a while now it has not come to an ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several of your last attempts ended before the question, and so it was a week ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That often means that the step is too big for now. A much smaller one is a step too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last few did not come to an ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several of your last attempts ended before the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That often means that the step is too big for now. A smaller one is a step too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be easier ways in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps were too big lately or perhaps not fair, or every rung you have begins high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something small, even silly, is a good bottom rung. A therapist who works with exposure can also build the ladder with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have been very hard on yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five or more entries of the last two weeks speak of shame, or harshly of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no tells something about the moment and little about you. What would you tell a friend who wrote this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have been hard on yourself lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three or more entries of the last two weeks speak of shame, or harshly of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still hurt the day after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least twice in the last two weeks an ask bothered you a lot a day later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rest, and somebody to tell it to, may do more now than the next ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fear has been very high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least twice within a short time it came near the top of the scale, or stayed high afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rest is as good as any step after that. When you go on, much smaller is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was as much fear as the scale has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your fear reached 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps replaying afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On three of the last five days after, you kept replaying it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going over it again feeds the fear, so the questions to write from rest for now. A short note, or none, is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear of a no gets in the way a lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said so twice in a row when asked once a month: in the way of work, sleep or people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a good reason to have somebody beside you, not only a notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That sounds heavy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in what you wrote today may mean that you are not safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need not be alone with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is worked out from what you wrote here, and it may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something like this has come up more than once within a month. A therapist who works with exposure or CBT can go on from here with you, and also sees what else may be behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest pain, fainting or trouble breathing that is new is a question for a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>it is too large for a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no date in its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag “%1” is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, why it stays out</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Yes</source>
        <comment>answerWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>answerWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>answerWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply</source>
        <comment>answerWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>answerWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I left before the answer</source>
        <comment>answerWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did not ask</source>
        <comment>answerWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>fearedHappenedWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>fearedHappenedWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>fearedHappenedWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurrying</source>
        <comment>habitWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologising</source>
        <comment>habitWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script by heart</source>
        <comment>habitWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking away</source>
        <comment>habitWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making it a joke</source>
        <comment>habitWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinting instead of asking</source>
        <comment>habitWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By message instead of in person</source>
        <comment>habitWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking someone along</source>
        <comment>habitWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drink beforehand</source>
        <comment>habitWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picking a sure yes</source>
        <comment>habitWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving early</source>
        <comment>habitWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking afterwards</source>
        <comment>habitWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nervous</source>
        <comment>feelingWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embarrassed</source>
        <comment>feelingWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sad</source>
        <comment>feelingWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angry</source>
        <comment>feelingWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proud</source>
        <comment>feelingWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relieved</source>
        <comment>feelingWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amused</source>
        <comment>feelingWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat</source>
        <comment>feelingWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ashamed</source>
        <comment>feelingWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curious</source>
        <comment>feelingWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm</source>
        <comment>feelingWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>feelingWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart racing</source>
        <comment>bodyWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shaking</source>
        <comment>bodyWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blushing</source>
        <comment>bodyWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short of breath</source>
        <comment>bodyWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stomach</source>
        <comment>bodyWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt like panic</source>
        <comment>bodyWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt unreal</source>
        <comment>bodyWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back something painful</source>
        <comment>bodyWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>unwelcomeWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>unwelcomeWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>unwelcomeWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was too big</source>
        <comment>obstacleWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bad moment</source>
        <comment>obstacleWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low energy</source>
        <comment>obstacleWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure it was fair</source>
        <comment>obstacleWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I forgot</source>
        <comment>obstacleWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shops</source>
        <comment>contextWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers</source>
        <comment>contextWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <comment>contextWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours</source>
        <comment>contextWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <comment>contextWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dating and friendship</source>
        <comment>contextWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices and services</source>
        <comment>contextWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <comment>contextWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <comment>contextWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of anyone, again</source>
        <comment>againWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only of another person</source>
        <comment>againWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <comment>againWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>inTheWayWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some</source>
        <comment>inTheWayWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lot</source>
        <comment>inTheWayWord</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1.”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::AboutDialog</name>
    <message>
        <source>About Rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journal for practising to ask, one rung at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rung uses no network. What you write stays in your notebook, a file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a tool for practice and no treatment; a therapist sees what a program cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Built with Qt and SQLite.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::AlreadyAskedPage</name>
    <message>
        <source>Along the way</source>
        <extracomment>The ladder for what was asked without a plan.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I already asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From memory: what it was, and how it went.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::AppMenu</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::CatalogueDialog</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick what you could imagine asking one day. You rate it next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate what I picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rate %n asks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How much fear would it be for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting marks are guesses. Yours is the number that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one first, it can be a very small one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::CatalogueModel</name>
    <message>
        <source>Beginner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often a no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As often a yes as a no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rarely a no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting mark %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on your ladder already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, details</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::CataloguePicker</name>
    <message>
        <source>Asks in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rung&apos;s catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a catalogue file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a catalogue file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any chance of a no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the answer is a no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::CheckInCard</name>
    <message>
        <source>Does fear of a no get in the way of work, sleep or people?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen here, the choice</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::CoachingCard</name>
    <message>
        <source>A smaller one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more lines like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can be switched on again in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep with this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be behind the no, whoever asked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::ComingCard</name>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To my calendar…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::CourtesyChecks</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::DayDialog</name>
    <message>
        <source>One day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, how many entries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::Disclosure</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::EntriesPage</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. What you log and write gathers on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::EntryPane</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned, not asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You feared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later, %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else you noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell how it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write more about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit story and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1: look for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::ExportActions</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::ExportDialog</name>
    <message>
        <source>Archive (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal, a file a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to show someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes along?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own names of ladders and rungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log, a row for each attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines I keep, up to three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines I keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the journal, with their texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With my own texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With my trusted contact and the support cards I put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rung::FearedEdit</name>
    <message>
        <source>And then, what would be the worst of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they laugh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they sigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they ignore me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others stare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my voice goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two feared events in a row</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::FeltDots</name>
    <message>
        <source>Felt on this rung so far: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::FileActions</name>
    <message>
        <source>Import an archive, a Day One journal, or texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives and texts (*.json *.md *.markdown *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the copy is to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebooks (*.rung);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying and checking the notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to “%1”, and the copy was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what is to be taken in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::FilterButton</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::FirstStart</name>
    <message>
        <source>For example: ask the bakery for a taste of two kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 less than you expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no. You asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to do this together with a therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If several of these are you, do this together with a therapist; Rung can come along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distress keeps growing instead of easing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refusal, or just picturing one, brings panic, deep sadness, shame or despair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your body reacts strongly, or something painful from long ago comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You keep dodging the steps, or keep scolding yourself for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old wounds open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot find steps that fit, or all of it is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You think of hurting yourself, or everyday life is getting hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rung is a private journal for asking when a no is likely. You write down what you expect, go and ask, and see how it really was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build a first ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I already asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::FormDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets go of what was typed here before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::FormPage</name>
    <message>
        <source>Finish later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps everything (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · written down %2</source>
        <comment>rung, a day such as yesterday</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::GuidePage</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the practice is, and how to go about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here speaks of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::HappenedEdit</name>
    <message>
        <source>Just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was that?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::HelplineCard</name>
    <message>
        <source>To write to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1, from %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::ImportPreview</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files hold:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is deleted. Where both know an entry, the newer one stays. It can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ladder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rung(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed there later; they come in place of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed here later; yours stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erased here; they stay away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::JournalDelegate</name>
    <message>
        <source>ddd d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::JournalFilter</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search your journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the words, each by its beginning. Also: &quot;a phrase&quot;, -not, tag: rung: ladder: answer: fear&gt;60 from: to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any fear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a range of fear</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::JournalView</name>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::KnowledgeDialog</name>
    <message>
        <source>Not there at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program knows, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you wrote, the trash, and someone you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in a form that is not saved yet. It goes with the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours, size, language, country and the like, and words you taught the spelling. None of your entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its size, what was unfolded or skipped, and when you made a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: copy the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: show in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last copy you made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1 with Backup in the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None that Rung remembers. Backup in the menu makes one wherever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rung does not use it. It sends nothing, fetches nothing and asks nobody. What the cards of support say is worked out from your notebook each time and is not written down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::LadderBoard</name>
    <message>
        <source>The rungs on either side are far apart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::LadderChooser</name>
    <message>
        <source>Ladder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By fear, the hardest on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In my own order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and purpose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share these rungs as a catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this ladder away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was put away or deleted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ladder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ladder from the catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a ladder works</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::LadderDialog</name>
    <message>
        <source>Name and purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which fear is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you do if a no could not stop you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a little long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::LadderEditor</name>
    <message>
        <source>In my own words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, somewhere else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: around %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was %1 when you wrote it. That number stays, and this is noted as what it feels like now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::LadderPage</name>
    <message>
        <source>Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ladder is a handful of asks, from a very small one up to one you hardly dare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build a first ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was put away or deleted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ladder has no rungs yet. A very small ask is a good first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In my own words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From small to large, one step at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rungs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no rungs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rung of this ladder is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rung is settled. You built it for this: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::LadderView</name>
    <message>
        <source>Rungs, the hardest on top</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::LikelihoodEdit</name>
    <message>
        <source>surely not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::LineCard</name>
    <message>
        <source>You told yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after “%1”, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::LineEdit</name>
    <message numerus="yes">
        <source>room for %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rung::LinesPage</name>
    <message>
        <source>Your lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you told yourself for next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line yet. There is room for one each time you tell how it went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a rung, a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the entry of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::LogDetails</name>
    <message>
        <source>Did your body sound an alarm?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did a safety habit slip in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did they say or show it was unwelcome?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word for how it felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a lot to carry. You can talk to a person about it, now or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::LogForm</name>
    <message>
        <source>Did what you feared happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You feared: %1 Did it happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overwhelming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: what they said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear at the hardest moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: fear at the hardest moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong was the urge to avoid it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did you handle it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 not at all, 10 very well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line to tell yourself next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little shorter, so that it stays one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: fear now, the story, what your body did…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again tomorrow: how likely is what you feared?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again tomorrow: how likely is “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: whether it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: how likely it seems now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::LogPage</name>
    <message>
        <source>How did it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This attempt is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were waiting for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::LongWork</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::MainWindow</name>
    <message>
        <source>Rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invented data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read this notebook. Nothing can be changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::MessageStrip</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::Navigator</name>
    <message>
        <source>reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::NextDayCard</name>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it with you today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you keep replaying it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going over it again and again in your head.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::Notebook</name>
    <message>
        <source>This text is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ladder is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rung is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This attempt is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::NotebookProblem</name>
    <message>
        <source>This notebook did not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it without changing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::Notifier</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::NumberRow</name>
    <message>
        <source>%1: %2</source>
        <comment>whose number, the number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::PlanCare</name>
    <message>
        <source>No, nothing like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could: a nearer step first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could, and I have thought about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this question?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::PlanDetails</name>
    <message>
        <source>Thank you anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem, thanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair enough. Have a good day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three ways to say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as much as I can imagine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exactly will you ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to ask kindly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, and where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it goes badly, how much will it still bother you tomorrow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One safety habit to leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will you say to a no?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came up lately: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::PlanForm</name>
    <message>
        <source>Still open: what you are most afraid of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room for %1 characters here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: what to ask, when, what to say to a no…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are you most afraid will happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something a camera could film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely is that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely is a no, or no reply?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much fear do you expect at the hardest moment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is fear 0–100?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: how likely that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: how likely a no is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: the fear you expect.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::PlanPage</name>
    <message>
        <source>Before you ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rung is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card for your pocket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::PocketCard</name>
    <message>
        <source>To a no: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you ask and what you say to a no will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::PutAwayDialog</name>
    <message>
        <source>What was put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ladder, in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ladder, put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rung of this ladder, in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rung of this ladder, put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is put away, and nothing is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::QuestionOverview</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first ask brings this page to life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to your next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what you wrote down before asking counts here. A no tells something about the moment and little about you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::QuestionPage</name>
    <message>
        <source>‹ All questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::QuietDayCard</name>
    <message>
        <source>If today is too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today can do without a next step. Your ladder, your journal and everything you wrote stay where they are, and one press brings the steps back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make today quiet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::QuoteLine</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::RangeDialog</name>
    <message>
        <source>From when to when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::RatingList</name>
    <message>
        <source>starting mark %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one still wants a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::RedCard</name>
    <message>
        <source>What you wrote sounds heavy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is only software, and it may have misread you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step is waiting for you, and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote is only on this computer. Nobody was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you might act on it, call %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you might hurt yourself, call %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you might act on it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you might hurt yourself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To find a line to talk to now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To talk to somebody now: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone you trust: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers for my country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone I trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was a figure of speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the steps again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::Reminders</name>
    <message>
        <source>A reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wanted to be reminded around now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something waits for you, whenever you have a minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::RemindersEdit</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a planned time, and afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminders from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminders until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::RevealPage</name>
    <message>
        <source>What you expected, and what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This attempt is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do with this rung?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to write about it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short note is enough. Stop whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two short questions at most. Stop whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::RevealScale</name>
    <message>
        <source>expected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>felt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1, felt %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::RungDialog</name>
    <message>
        <source>Finish later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rung of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap is around %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it was %2 when you wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::RungForm</name>
    <message>
        <source>What would you ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much fear do you expect at the hardest moment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it feel like now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a kind ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no could cost something hard to replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one still wants a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where would it be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a little long: up to %1 characters fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear was %1 when you wrote it. That number stays, to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::RungHistory</name>
    <message>
        <source>fear %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you told yourself:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::RungPane</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another kind of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fear %1 when you wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fear %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feels like %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan for it is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good spacing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled a while ago, or a hard one lately: once more keeps it easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One habit to leave out next time: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step around %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on your ladder yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::RungPicker</name>
    <message>
        <source>Where was that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a rung, or write what you asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rung, ladder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: what you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room for %1 characters here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your ladder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New. It goes to the ladder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::RungPicture</name>
    <message>
        <source>%1, left before the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::ScopeChoice</name>
    <message>
        <source>How far back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, in the letters of QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a first and a last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own days…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::ScopeFilter</name>
    <message>
        <source>Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ladders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the questions look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::ScoreEdit</name>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as a number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::ScoreTrack</name>
    <message>
        <source>%1, not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::SealedNumbers</name>
    <message>
        <source>Written before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You set these numbers on %1. They stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you fear happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no, or no reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear at the hardest moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still bothered the day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders, while Rung is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a Hunspell dictionary for your language is installed, you can choose it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, for the lines to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Talk to someone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone you trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step was very big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was unwelcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no that stings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder than last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word after an ask, now and then, when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice words in your entries that are hard on yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer alone, in what you wrote in the last 14 days. The only language it reads so far: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::Sidebar</name>
    <message>
        <source>Rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::SpellMarks</name>
    <message>
        <source>No similar word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::StarterDialog</name>
    <message>
        <source>Small asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight small asks to begin with. Everything can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build this ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these starting marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much fear would each of these be for you, at the hardest moment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a little long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::StepCard</name>
    <message>
        <source>Your next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ladder makes the next step easy to find. It takes about a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build a first ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next step on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is planned already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this step?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the ladder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::SudsEdit</name>
    <message>
        <source>completely at ease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a flutter I can ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uneasy, still myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong, I would rather leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very strong, hard to think of anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most fear I can imagine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most I can imagine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::SupportCard</name>
    <message>
        <source>Something to look after first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next step is shown until you put this away. Your ladder is where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier ways in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When more help is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::TalkPage</name>
    <message>
        <source>Talk to someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who listen. Nothing here dials, and nobody is told that you looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from the settings of your computer. Choose another where it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked on %1. Numbers change: where one does not answer, %2 knows others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you might hurt yourself, or are in danger now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A directory of lines in many countries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step is plenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I already asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You last wrote: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n plans, for another day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older plans</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is where it was:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::TrashDialog</name>
    <message>
        <source>ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries with it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What you delete stays here for %n days and can come back. Then it is erased.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this whole notebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything in this notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything in the trash for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this whole notebook for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every ladder, attempt and text goes, and what stands in open forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase “%1” for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries go with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Erase “%1” for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. Its words are overwritten in this file; copies and backups you made keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::TrustedCard</name>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone you trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, or how to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A friend, a relative, a neighbour: their number can stand here for a bad day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::WaitingCard</name>
    <message>
        <source>You feared: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You fear: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did an answer come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an answer since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned, any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you · planned for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To my calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it down as no reply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::WhenEdit</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::WritePage</name>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you feared, written before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten minutes. A good place to stop, if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You feared “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps everything (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung::WritingPrompts</name>
    <message>
        <source>What did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What were you afraid of that did not happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What surprised you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What surprised you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three reasons for this no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which three reasons for this no would stand, whoever had asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you tell a friend who had just done this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Although afraid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you do although you were afraid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exception?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was this really an exception?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where else does today&apos;s line apply?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one thing could you change next time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to start from, two at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
