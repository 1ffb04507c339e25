<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>It came down from %1 to %2.</source>
        <translation>La peur est descendue de %1 à %2.</translation>
    </message>
    <message>
        <source>It came down from %1 to %2 and you handled it once.</source>
        <translation>La peur est descendue de %1 à %2 et tu l’as gérée une fois.</translation>
    </message>
    <message>
        <source>It came down from %1 to %2 and you handled it twice.</source>
        <translation>La peur est descendue de %1 à %2 et tu l’as gérée deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>It came down from %1 to %2 and you handled it %n times.</source>
        <translation>
            <numerusform>La peur est descendue de %1 à %2 et tu l’as gérée %n fois.</numerusform>
            <numerusform>La peur est descendue de %1 à %2 et tu l’as gérée %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fear stays around %1.</source>
        <translation>La peur reste autour de %1.</translation>
    </message>
    <message>
        <source>Fear stays around %1, and you handled it once.</source>
        <translation>La peur reste autour de %1, et tu l’as gérée une fois.</translation>
    </message>
    <message>
        <source>Fear stays around %1, and you handled it twice.</source>
        <translation>La peur reste autour de %1, et tu l’as gérée deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>Fear stays around %1, and you handled it %n times.</source>
        <translation>
            <numerusform>La peur reste autour de %1, et tu l’as gérée %n fois.</numerusform>
            <numerusform>La peur reste autour de %1, et tu l’as gérée %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fear reached %1, and you handled it.</source>
        <translation>La peur a atteint %1, et tu l’as gérée.</translation>
    </message>
    <message>
        <source>Fear reached %1.</source>
        <translation>La peur a atteint %1.</translation>
    </message>
    <message>
        <source>It went from %1 to %2. It goes up and down for most people.</source>
        <translation>La peur est passée de %1 à %2. Pour la plupart des gens, ça monte et ça descend.</translation>
    </message>
    <message>
        <source>Once more, with one thing changed: the time, the place or your words.</source>
        <translation>Encore une fois, en changeant une chose&#xa0;: l’heure, le lieu ou tes mots.</translation>
    </message>
    <message>
        <source>Once more, with another neighbour.</source>
        <translation>Encore une fois, avec quelqu’un d’autre du voisinage.</translation>
    </message>
    <message>
        <source>Once more, in another shop.</source>
        <translation>Encore une fois, dans un autre magasin.</translation>
    </message>
    <message>
        <source>Once more, with somebody else at work.</source>
        <translation>Encore une fois, avec quelqu’un d’autre au travail.</translation>
    </message>
    <message>
        <source>Once more, with another relative.</source>
        <translation>Encore une fois, avec quelqu’un d’autre de la famille.</translation>
    </message>
    <message>
        <source>Once more, with someone else.</source>
        <translation>Encore une fois, avec quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The same again, or one smaller, your choice.</source>
        <translation>La même à nouveau, ou une plus petite, comme tu veux.</translation>
    </message>
    <message>
        <source>The same again.</source>
        <translation>La même à nouveau.</translation>
    </message>
    <message>
        <source>You went, and left before the answer.</source>
        <translation>Tu as fait le pas, sans attendre la réponse.</translation>
    </message>
    <message>
        <source>It did not come to the ask last time.</source>
        <translation>La dernière fois, la demande n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>The last one was hard.</source>
        <translation>La dernière était dure.</translation>
    </message>
    <message>
        <source>You asked this before, and fear reached %1. It is within reach.</source>
        <translation>Tu l’as déjà demandé, et la peur a atteint %1. C’est à ta portée.</translation>
    </message>
    <message>
        <source>One to begin with, around %1.</source>
        <translation>Une pour commencer, autour de %1.</translation>
    </message>
    <message>
        <source>You have settled up to %1. This one is around %2.</source>
        <translation>Tu as acquis les échelons jusqu’à %1. Celui-ci est autour de %2.</translation>
    </message>
    <message>
        <source>One you know, to warm up.</source>
        <translation>Une que tu connais, pour t’échauffer.</translation>
    </message>
    <message>
        <source>One you know, to warm up. Fear reached %1 there last time.</source>
        <translation>Une que tu connais, pour t’échauffer. La dernière fois, la peur y a atteint %1.</translation>
    </message>
    <message>
        <source>It felt like panic more than once.</source>
        <translation>Plus d’une fois, ça a ressemblé à de la panique.</translation>
    </message>
    <message>
        <source>Twice it did not come to an answer.</source>
        <translation>Deux fois, ce n’est pas allé jusqu’à la réponse.</translation>
    </message>
    <message>
        <source>Fear was very high twice, %1 the last time.</source>
        <translation>La peur a été très forte deux fois, %1 la dernière.</translation>
    </message>
    <message>
        <source>Fear grew over the last three, from %1 to %2.</source>
        <translation>La peur a grandi sur les trois dernières, de %1 à %2.</translation>
    </message>
    <message>
        <source>The next rung is a long way up.</source>
        <translation>L’échelon suivant est loin au-dessus.</translation>
    </message>
    <message>
        <source>A smaller step for now.</source>
        <translation>Une étape plus petite pour l’instant.</translation>
    </message>
    <message>
        <source>A step around %1 would fit here.</source>
        <translation>Une étape autour de %1 trouverait sa place ici.</translation>
    </message>
    <message numerus="yes">
        <source>You asked %n times there, and fear was %1 the last time. Here is another one within reach.</source>
        <translation>
            <numerusform>Tu as demandé %n fois sur cet échelon, et la peur était à %1 la dernière fois. En voici un autre à ta portée.</numerusform>
            <numerusform>Tu as demandé %n fois sur cet échelon, et la peur était à %1 la dernière fois. En voici un autre à ta portée.</numerusform>
        </translation>
    </message>
    <message>
        <source>A ladder begins with a few small asks.</source>
        <translation>Une échelle commence par quelques petites demandes.</translation>
    </message>
    <message>
        <source>Every rung of this ladder is settled.</source>
        <translation>Tous les échelons de cette échelle sont acquis.</translation>
    </message>
    <message>
        <source>You give the feared thing %1 % now.</source>
        <translation>Tu donnes maintenant %1&#x202f;% à ce que tu redoutes.</translation>
    </message>
    <message>
        <source>You still give the feared thing %1 %.</source>
        <translation>Tu donnes encore %1&#x202f;% à ce que tu redoutes.</translation>
    </message>
    <message>
        <source>You asked. This one was for a single time.</source>
        <translation>Tu as demandé. Cet échelon n’était là que pour une fois.</translation>
    </message>
    <message>
        <source>It was easy, and you handled it.</source>
        <translation>C’était facile, et tu as bien géré.</translation>
    </message>
    <message>
        <source>Fear was low twice in a row.</source>
        <translation>La peur a été faible deux fois de suite.</translation>
    </message>
    <message>
        <source>You practised it on several days, and it changed.</source>
        <translation>Tu l’as pratiquée plusieurs jours, et ça a changé.</translation>
    </message>
    <message>
        <source>The fear stayed, and you carried it. That counts.</source>
        <translation>La peur est restée, et tu l’as portée. Ça compte.</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>&amp;New notebook…</source>
        <translation>&amp;Nouveau carnet…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Summary as &amp;PDF…</source>
        <translation>Résumé en &amp;PDF…</translation>
    </message>
    <message>
        <source>Prin&amp;t summary…</source>
        <translation>Imprimer le &amp;résumé…</translation>
    </message>
    <message>
        <source>&amp;Backup…</source>
        <translation>&amp;Sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Re&amp;chercher…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>Short&amp;cuts</source>
        <translation>Racco&amp;urcis</translation>
    </message>
    <message>
        <source>&amp;What Rung knows…</source>
        <translation>Ce que Run&amp;g sait…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Parler à quelqu’un</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close the form, keeping what stands in it</source>
        <translation>Fermer le formulaire en gardant ce qu’il contient</translation>
    </message>
    <message>
        <source>Everything larger</source>
        <translation>Tout agrandir</translation>
    </message>
    <message>
        <source>Everything smaller</source>
        <translation>Tout réduire</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Taille normale</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Verroui&amp;ller</translation>
    </message>
    <message>
        <source>P&amp;assphrase…</source>
        <translation>P&amp;hrase secrète…</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>Tras&amp;h…</source>
        <translation>Cor&amp;beille…</translation>
    </message>
    <message>
        <source>About Run&amp;g</source>
        <translation>À propos &amp;de Rung</translation>
    </message>
    <message>
        <source>Go bac&amp;k to a backup…</source>
        <translation>Re&amp;venir à une sauvegarde…</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>%1 was expected, %2 was found.</source>
        <translation>attendu&#xa0;: %1&#x202f;; trouvé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a text of %1 to %2 characters</source>
        <translation>un texte de %1 à %2 caractères</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’une des valeurs %1</translation>
    </message>
    <message>
        <source>this field is missing.</source>
        <translation>ce champ manque.</translation>
    </message>
    <message>
        <source>this field is unknown.</source>
        <translation>ce champ est inconnu.</translation>
    </message>
    <message>
        <source>this is there twice.</source>
        <translation>cela figure deux fois.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>an id (a UUID)</source>
        <translation>un identifiant (un UUID)</translation>
    </message>
    <message>
        <source>a date and time with its offset (2026-03-01T14:05:00+01:00)</source>
        <translation>une date et une heure avec leur décalage (2026-03-01T14:05:00+01:00)</translation>
    </message>
    <message>
        <source>a day (2026-03-01)</source>
        <translation>un jour (2026-03-01)</translation>
    </message>
    <message>
        <source>a day, or a date and time with its offset</source>
        <translation>un jour, ou une date et une heure avec leur décalage</translation>
    </message>
    <message>
        <source>this id is used twice.</source>
        <translation>cet identifiant est utilisé deux fois.</translation>
    </message>
    <message>
        <source>there is no rung with this id.</source>
        <translation>il n’y a pas d’échelon avec cet identifiant.</translation>
    </message>
    <message>
        <source>there is no attempt with this id.</source>
        <translation>il n’y a pas de tentative avec cet identifiant.</translation>
    </message>
    <message>
        <source>there is no entry with this id.</source>
        <translation>il n’y a pas d’entrée avec cet identifiant.</translation>
    </message>
    <message>
        <source>a prediction or an outcome is missing.</source>
        <translation>il manque une prévision ou un résultat.</translation>
    </message>
    <message>
        <source>nothing more was expected after the last brace.</source>
        <translation>rien de plus n’était attendu après la dernière accolade.</translation>
    </message>
    <message>
        <source>this is nested too deeply.</source>
        <translation>l’imbrication est trop profonde.</translation>
    </message>
    <message>
        <source>this has too many fields.</source>
        <translation>il y a trop de champs.</translation>
    </message>
    <message>
        <source>this number is too large or too small.</source>
        <translation>ce nombre est trop grand ou trop petit.</translation>
    </message>
    <message>
        <source>a JSON value was expected.</source>
        <translation>une valeur JSON était attendue.</translation>
    </message>
    <message>
        <source>a control character stands in a text without being escaped.</source>
        <translation>un caractère de contrôle figure dans un texte sans être échappé.</translation>
    </message>
    <message>
        <source>this text holds NUL or half of a surrogate pair.</source>
        <translation>ce texte contient NUL ou la moitié d’une paire de substitution.</translation>
    </message>
    <message>
        <source>this text is not valid UTF-8.</source>
        <translation>ce texte n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>an unknown escape stands after a backslash.</source>
        <translation>un échappement inconnu suit une barre oblique inverse.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>this field is there twice.</source>
        <translation>ce champ figure deux fois.</translation>
    </message>
    <message>
        <source>“%1” was expected.</source>
        <translation>«&#x202f;%1&#x202f;» était attendu.</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Eight to twelve rungs make a comfortable ladder. There is room for a few more.</source>
        <translation>Huit à douze échelons font une échelle confortable. Il y a de la place pour quelques-uns de plus.</translation>
    </message>
    <message>
        <source>That is a long ladder. Eight to twelve rungs are easier to keep in view.</source>
        <translation>L’échelle est longue. Huit à douze échelons se gardent mieux en vue.</translation>
    </message>
    <message>
        <source>A rung at 30 or lower would make the start easier.</source>
        <translation>Un échelon à 30 ou moins rendrait le départ plus facile.</translation>
    </message>
    <message>
        <source>Three or more kinds of places help what you learn to come along with you.</source>
        <translation>Avec trois types de lieu ou plus, ce que tu apprends te suit plus facilement partout.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>A title of 1 to 200 characters belongs here.</source>
        <translation>Il faut ici un titre de 1 à 200 caractères.</translation>
    </message>
    <message>
        <source>An id cannot be empty.</source>
        <translation>Un identifiant ne peut pas être vide.</translation>
    </message>
    <message>
        <source>A catalogue is a list of items.</source>
        <translation>Un catalogue est une liste d’éléments.</translation>
    </message>
    <message>
        <source>The id “%1” is taken by an earlier item.</source>
        <translation>L’identifiant «&#x202f;%1&#x202f;» est déjà pris par un élément précédent.</translation>
    </message>
</context>
<context>
    <name>CatalogueItems</name>
    <message>
        <source>Borrow a pen from someone behind a counter</source>
        <translation>Emprunter un stylo à quelqu’un derrière un comptoir</translation>
    </message>
    <message>
        <source>A tiny, finished-in-seconds request is the easiest way to notice that asking itself is survivable.</source>
        <translation>Une demande minuscule, réglée en quelques secondes, est la façon la plus simple de remarquer qu’on survit au fait de demander.</translation>
    </message>
    <message>
        <source>Ask when nobody is waiting behind you, hand it straight back, and say thanks either way.</source>
        <translation>Demande quand personne n’attend derrière toi, rends-le aussitôt et dis merci dans tous les cas.</translation>
    </message>
    <message>
        <source>Get directions from one person, then double-check with another</source>
        <translation>Demander son chemin à une personne, puis vérifier auprès d’une autre</translation>
    </message>
    <message>
        <source>Asking again after you already have an answer loosens the worry about being a nuisance.</source>
        <translation>Redemander alors que tu as déjà une réponse desserre la crainte de déranger.</translation>
    </message>
    <message>
        <source>Be honest that you are double-checking, and skip anyone who looks rushed or has headphones in.</source>
        <translation>Dis franchement que tu vérifies, et laisse passer les gens pressés ou avec un casque sur les oreilles.</translation>
    </message>
    <message>
        <source>Ask for a little extra topping at no charge</source>
        <translation>Demander un petit supplément de garniture sans payer plus</translation>
    </message>
    <message>
        <source>It puts a small, low-cost no within easy reach of an ordinary order.</source>
        <translation>Un petit non sans conséquence est à portée de main dans une commande ordinaire.</translation>
    </message>
    <message>
        <source>Ask lightly, once, at a quiet moment, and pay happily if there is a charge.</source>
        <translation>Demande avec légèreté, une seule fois, à un moment calme, et paie volontiers si c’est payant.</translation>
    </message>
    <message>
        <source>Ask a library to buy a book it does not have</source>
        <translation>Demander à une bibliothèque d’acheter un livre qu’elle n’a pas</translation>
    </message>
    <message>
        <source>Institutions say no for budget reasons every day, so this no is plainly not about you.</source>
        <translation>Les institutions disent non chaque jour pour des raisons de budget&#xa0;: ce non ne parle clairement pas de toi.</translation>
    </message>
    <message>
        <source>Use the request form or a quiet desk, and thank them for checking.</source>
        <translation>Utilise le formulaire ou un guichet calme, et remercie d’avoir vérifié.</translation>
    </message>
    <message>
        <source>Ask staff when a full-price item might be reduced</source>
        <translation>Demander au personnel quand un article à plein tarif pourrait être soldé</translation>
    </message>
    <message>
        <source>You practise showing that money matters to you, which many people quietly avoid.</source>
        <translation>Tu t’exerces à montrer que l’argent compte pour toi, ce que beaucoup évitent discrètement.</translation>
    </message>
    <message>
        <source>Ask someone who is not mid-task and take &quot;I am not allowed to say&quot; as a complete answer.</source>
        <translation>Adresse-toi à quelqu’un qui n’est pas en pleine tâche, et prends «&#x202f;je n’ai pas le droit de le dire&#x202f;» comme une réponse complète.</translation>
    </message>
    <message>
        <source>Ask a front desk whether an earlier appointment has opened up</source>
        <translation>Demander à un accueil si un rendez-vous plus tôt s’est libéré</translation>
    </message>
    <message>
        <source>A calm &quot;no, nothing yet&quot; is common here, which makes it easy practice.</source>
        <translation>Un tranquille «&#x202f;non, toujours rien&#x202f;» est courant ici, ce qui en fait un exercice facile.</translation>
    </message>
    <message>
        <source>Ask once, accept the diary as it is, and thank the person checking.</source>
        <translation>Demande une seule fois, accepte l’agenda tel qu’il est, et remercie la personne qui regarde.</translation>
    </message>
    <message>
        <source>Ask a dog walker whether you may say hello to their dog</source>
        <translation>Demander à quelqu’un qui promène son chien si tu peux dire bonjour au chien</translation>
    </message>
    <message>
        <source>The owner has many reasons to decline that are about the dog, which makes the no easy to read fairly.</source>
        <translation>Les raisons de refuser tiennent souvent au chien, ce qui aide à lire le non avec justesse.</translation>
    </message>
    <message>
        <source>Stop a few steps away, ask the person first, and walk on cheerfully if the answer is no.</source>
        <translation>Arrête-toi à quelques pas, demande d’abord à la personne, et repars de bonne humeur si c’est non.</translation>
    </message>
    <message>
        <source>Ask an online group for a recommendation and answer the replies</source>
        <translation>Demander une recommandation dans un groupe en ligne et répondre aux messages</translation>
    </message>
    <message>
        <source>Silence is a mild form of being passed over, and here it costs nothing.</source>
        <translation>Le silence est une forme douce de mise à l’écart, et ici il ne coûte rien.</translation>
    </message>
    <message>
        <source>Search first so you are not repeating a question, follow the group rules, and thank people who reply.</source>
        <translation>Cherche d’abord pour ne pas répéter une question, suis les règles du groupe, et remercie les gens qui répondent.</translation>
    </message>
    <message>
        <source>Ask a cafe whether they can make a drink that is not on the menu</source>
        <translation>Demander à un café de préparer une boisson qui n’est pas à la carte</translation>
    </message>
    <message>
        <source>A playful ask where a friendly no is the most likely answer.</source>
        <translation>Une demande joueuse, où un non amical est la réponse la plus probable.</translation>
    </message>
    <message>
        <source>Ask when it is quiet, name something simple, and order from the menu with a smile after a no.</source>
        <translation>Demande quand c’est calme, cite quelque chose de simple, et commande à la carte avec le sourire après un non.</translation>
    </message>
    <message>
        <source>Check the time with a passer-by while a clock is in plain sight</source>
        <translation>Demander l’heure à quelqu’un dans la rue alors qu’une horloge est bien en vue</translation>
    </message>
    <message>
        <source>Risking looking slightly silly on purpose shows how little other people dwell on it.</source>
        <translation>Prendre exprès le risque d’avoir l’air un peu ridicule montre combien les autres s’y attardent peu.</translation>
    </message>
    <message>
        <source>Keep it to one short question, invent no story about a broken watch, and thank them.</source>
        <translation>Tiens-t’en à une question courte, n’invente pas d’histoire de montre cassée, et remercie.</translation>
    </message>
    <message>
        <source>Ask to taste two flavours before you choose one</source>
        <translation>Demander à goûter deux parfums avant d’en choisir un</translation>
    </message>
    <message>
        <source>You get to take up a little more space than you normally would.</source>
        <translation>Tu prends un peu plus de place que d’habitude.</translation>
    </message>
    <message>
        <source>Ask when there is no queue and buy something small if they go out of their way.</source>
        <translation>Demande quand il n’y a pas de queue, et achète un petit quelque chose si on se donne de la peine pour toi.</translation>
    </message>
    <message>
        <source>Post a genuine beginner question in a forum you usually only read</source>
        <translation>Poser une vraie question toute simple sur un forum que tu ne fais d’habitude que lire</translation>
    </message>
    <message>
        <source>Being seen not knowing something is a close cousin of being turned down.</source>
        <translation>Montrer qu’on ne sait pas est un proche cousin du refus.</translation>
    </message>
    <message>
        <source>Show what you have already tried, stay on topic, and thank even the short answers.</source>
        <translation>Montre ce que tu as déjà essayé, reste dans le sujet, et remercie même pour les réponses courtes.</translation>
    </message>
    <message>
        <source>Ask a friend to keep you company on a dull errand</source>
        <translation>Demander à un ami ou une amie de t’accompagner pour une course ennuyeuse</translation>
    </message>
    <message>
        <source>An unglamorous invitation tests whether people need a special reason to spend time with you.</source>
        <translation>Une invitation sans éclat vérifie si les gens ont besoin d’une raison spéciale pour passer du temps avec toi.</translation>
    </message>
    <message>
        <source>Say the time and length up front and add that a no is absolutely fine.</source>
        <translation>Annonce d’emblée l’heure et la durée, et ajoute qu’un non ne pose aucun problème.</translation>
    </message>
    <message>
        <source>Ask a relative for help with something you would rather do alone</source>
        <translation>Demander à quelqu’un de la famille de l’aide pour une chose que tu préférerais faire sans personne</translation>
    </message>
    <message>
        <source>Letting someone close say no shows that the bond survives it.</source>
        <translation>Laisser un proche dire non montre que le lien y survit.</translation>
    </message>
    <message>
        <source>Say how long it takes and that no is a complete answer.</source>
        <translation>Dis combien de temps ça prend, et que non est une réponse complète.</translation>
    </message>
    <message>
        <source>Ask a neighbour to lend a small kitchen item</source>
        <translation>Demander à quelqu’un du voisinage de te prêter un petit ustensile de cuisine</translation>
    </message>
    <message>
        <source>Small borrowing starts everyday give-and-take with people you will meet again.</source>
        <translation>Les petits emprunts lancent l’entraide de tous les jours avec des gens que tu reverras.</translation>
    </message>
    <message>
        <source>Offer a time you will return it, and make it clear that no is completely fine.</source>
        <translation>Propose une heure pour le rendre, et dis clairement qu’un non ne pose aucun problème.</translation>
    </message>
    <message>
        <source>Ask a neighbour to take in a parcel for you</source>
        <translation>Demander à quelqu’un du voisinage de réceptionner un colis pour toi</translation>
    </message>
    <message>
        <source>You practise needing something from someone instead of arranging life to need nothing.</source>
        <translation>Tu t’exerces à avoir besoin de quelqu’un au lieu d’arranger ta vie pour n’avoir besoin de personne.</translation>
    </message>
    <message>
        <source>Ask ahead of time, keep it to one parcel, and offer to return the favour.</source>
        <translation>Demande à l’avance, limite-toi à un colis, et propose de rendre la pareille.</translation>
    </message>
    <message>
        <source>Ask someone browsing in a bookshop what they would read next</source>
        <translation>Demander à quelqu’un qui flâne dans une librairie ce qu’il lirait ensuite</translation>
    </message>
    <message>
        <source>You start a conversation that the other person is free to keep as short as they like.</source>
        <translation>Tu lances une conversation que l’autre est libre de garder aussi courte qu’il le veut.</translation>
    </message>
    <message>
        <source>Ask once, keep your distance, and let them go back to browsing after their first reply.</source>
        <translation>Demande une seule fois, garde tes distances, et laisse la personne retourner aux rayons après sa première réponse.</translation>
    </message>
    <message>
        <source>See whether a cafe would take a little off your order</source>
        <translation>Voir si un café ferait une petite remise sur ta commande</translation>
    </message>
    <message>
        <source>The staff will usually have to refuse, so you can meet a polite no on your very first try.</source>
        <translation>Le personnel devra le plus souvent refuser&#xa0;: tu peux ainsi rencontrer un non poli dès le premier essai.</translation>
    </message>
    <message>
        <source>Go at a quiet time, ask with a smile, pay as is usual where you live, and never argue.</source>
        <translation>Viens à une heure creuse, demande avec le sourire, paie comme il est d’usage là où tu vis, et ne discute jamais.</translation>
    </message>
    <message>
        <source>Ask a colleague for five minutes of feedback on something small</source>
        <translation>Demander à quelqu’un du travail cinq minutes de retour sur une petite chose</translation>
    </message>
    <message>
        <source>Inviting an opinion is practice for hearing one you did not hope for.</source>
        <translation>Inviter un avis, c’est s’exercer à en entendre un qu’on n’espérait pas.</translation>
    </message>
    <message>
        <source>Let them choose the time and accept &quot;not this week&quot; without a follow-up push.</source>
        <translation>Laisse choisir le moment, et accepte «&#x202f;pas cette semaine&#x202f;» sans relancer.</translation>
    </message>
    <message>
        <source>Ask a workmate whether you can join their lunch</source>
        <translation>Demander à quelqu’un du travail si tu peux te joindre à son déjeuner</translation>
    </message>
    <message>
        <source>It risks a small social no in a place where you will see that life goes on.</source>
        <translation>On y risque un petit non social, dans un lieu où tu verras que la vie continue.</translation>
    </message>
    <message>
        <source>Ask openly enough that they can say they have plans, and take that at face value.</source>
        <translation>Demande assez librement pour qu’on puisse dire qu’on a déjà quelque chose, et prends-le au mot.</translation>
    </message>
    <message>
        <source>Write to someone you have lost touch with and ask how they are</source>
        <translation>Écrire à quelqu’un que tu as perdu de vue et demander de ses nouvelles</translation>
    </message>
    <message>
        <source>Leaving a message unanswered is the commonest quiet rejection, and this lets you practise sitting with it.</source>
        <translation>Un message resté sans réponse est le refus silencieux le plus courant, et tu peux ici t’exercer à le laisser être.</translation>
    </message>
    <message>
        <source>Keep it warm and short, do not chase, and leave out a former partner or anyone who wanted distance.</source>
        <translation>Reste bref et chaleureux, ne relance pas, et laisse de côté les ex et les personnes qui ont voulu de la distance.</translation>
    </message>
    <message>
        <source>Telephone a shop to ask for something they probably do not have</source>
        <translation>Téléphoner à un magasin pour demander une chose qu’il n’a sans doute pas</translation>
    </message>
    <message>
        <source>For many people the telephone is the hard part, and the no comes quickly and kindly.</source>
        <translation>Pour beaucoup, le téléphone est la partie difficile, et le non arrive vite et gentiment.</translation>
    </message>
    <message>
        <source>Call outside the rush, ask one thing, and thank them for looking.</source>
        <translation>Appelle hors des heures chargées, demande une seule chose, et remercie d’avoir cherché.</translation>
    </message>
    <message>
        <source>Ask to share a table in a busy cafe</source>
        <translation>Demander à partager une table dans un café bondé</translation>
    </message>
    <message>
        <source>A face-to-face yes or no about your presence is close to the heart of this fear.</source>
        <translation>Un oui ou un non en face, au sujet de ta présence, touche de près le cœur de cette peur.</translation>
    </message>
    <message>
        <source>Ask before you put anything down, and choose another spot pleasantly if they would rather not.</source>
        <translation>Demande avant de poser tes affaires, et choisis une autre place avec le sourire si on préfère que non.</translation>
    </message>
    <message>
        <source>Ask a neighbour you hardly know to lend you a tool</source>
        <translation>Demander à quelqu’un du voisinage que tu connais à peine de te prêter un outil</translation>
    </message>
    <message>
        <source>Trust has to start somewhere, and their caution would be about the tool, not your worth.</source>
        <translation>La confiance doit bien commencer quelque part, et une réserve porterait sur l’outil, pas sur ta valeur.</translation>
    </message>
    <message>
        <source>Introduce yourself, say exactly when it comes back, and offer an easy way to decline.</source>
        <translation>Présente-toi, dis exactement quand tu le rapportes, et offre une façon facile de refuser.</translation>
    </message>
    <message>
        <source>Ask to exchange something after the normal return date</source>
        <translation>Demander à échanger un article après la date de retour habituelle</translation>
    </message>
    <message>
        <source>The rule is on their side, so this is practice at asking when no is the likely answer.</source>
        <translation>La règle est de leur côté&#xa0;: c’est un exercice pour demander quand le non est probable.</translation>
    </message>
    <message>
        <source>Be truthful about the date and the condition, and thank them if the policy stands.</source>
        <translation>Sois honnête sur la date et l’état, et remercie si la règle s’applique.</translation>
    </message>
    <message>
        <source>Ask a passer-by to take your photo, and then one more from another spot</source>
        <translation>Demander à quelqu’un dans la rue de te prendre en photo, puis une seconde fois d’un autre endroit</translation>
    </message>
    <message>
        <source>Asking for slightly more than the usual favour lets you practise taking up time.</source>
        <translation>Demander un peu plus que le service habituel, c’est s’exercer à prendre du temps aux autres.</translation>
    </message>
    <message>
        <source>Choose someone who is not hurrying, and stop at one photo if they seem to want to go.</source>
        <translation>Choisis quelqu’un qui n’est pas pressé, et arrête-toi à une photo si la personne semble vouloir repartir.</translation>
    </message>
    <message>
        <source>Ask someone playing music in public for a song they surely do not know</source>
        <translation>Demander à quelqu’un qui joue dans la rue une chanson qu’il ne connaît sûrement pas</translation>
    </message>
    <message>
        <source>Being a little silly on purpose takes the weight out of a no.</source>
        <translation>Un peu de fantaisie assumée enlève du poids au non.</translation>
    </message>
    <message>
        <source>Wait for a pause, ask once, laugh along, and leave a coin if you stayed to listen.</source>
        <translation>Attends une pause, demande une seule fois, ris avec, et laisse une pièce si tu as pris le temps d’écouter.</translation>
    </message>
    <message>
        <source>Ask someone on a bus or train if they would swap seats</source>
        <translation>Demander à quelqu’un dans un bus ou un train d’échanger sa place avec toi</translation>
    </message>
    <message>
        <source>It is a clear favour with no debt attached, so either answer is over in a moment.</source>
        <translation>C’est un service clair qui n’engage à rien&#xa0;: dans un cas comme dans l’autre, tout est fini en un instant.</translation>
    </message>
    <message>
        <source>Leave priority seats and families alone, give your honest reason, and say &quot;no problem at all&quot; if they stay put.</source>
        <translation>Laisse tranquilles les places prioritaires et les familles, donne ta vraie raison, et dis «&#x202f;aucun problème&#x202f;» si la personne reste assise.</translation>
    </message>
    <message>
        <source>Ask someone where they found a thing you honestly like</source>
        <translation>Demander à quelqu’un où il a trouvé un objet qui te plaît vraiment</translation>
    </message>
    <message>
        <source>Approaching a stranger with goodwill tests the prediction that you will be unwelcome.</source>
        <translation>Aborder quelqu’un avec bienveillance met à l’épreuve l’idée que tu vas déranger.</translation>
    </message>
    <message>
        <source>Comment on the object rather than their looks, keep it to one question, and move on.</source>
        <translation>Parle de l’objet plutôt que du physique, tiens-t’en à une question, et passe ton chemin.</translation>
    </message>
    <message>
        <source>Ask a small local business for a look behind the scenes</source>
        <translation>Demander à un petit commerce du coin de te montrer l’envers du décor</translation>
    </message>
    <message>
        <source>You show open curiosity to people who owe you nothing.</source>
        <translation>Tu montres une curiosité franche à des gens qui ne te doivent rien.</translation>
    </message>
    <message>
        <source>Ask outside busy hours, explain it is simple interest, and respect safety or privacy limits.</source>
        <translation>Demande hors des heures d’affluence, explique que c’est par simple intérêt, et respecte les limites de sécurité ou de vie privée.</translation>
    </message>
    <message>
        <source>Email someone whose work you know and ask one short question</source>
        <translation>Écrire un e-mail à quelqu’un dont tu connais le travail et poser une courte question</translation>
    </message>
    <message>
        <source>Unanswered mail is normal for busy people, which makes it a fair test of mind-reading.</source>
        <translation>Un e-mail sans réponse est normal chez les gens très pris, ce qui met justement à l’épreuve nos lectures de pensées.</translation>
    </message>
    <message>
        <source>Keep it under five sentences, ask one thing, and never send a chasing message.</source>
        <translation>Reste sous les cinq phrases, demande une seule chose, et n’envoie jamais de relance.</translation>
    </message>
    <message>
        <source>Ask an older relative to tell you about a choice they regret</source>
        <translation>Demander à quelqu’un de plus âgé dans la famille de raconter un choix qu’il regrette</translation>
    </message>
    <message>
        <source>Close people can refuse too, and asking them something real is its own kind of brave.</source>
        <translation>Les proches aussi peuvent refuser, et leur demander quelque chose de vrai est un courage à part.</translation>
    </message>
    <message>
        <source>Choose a calm, private moment and say that keeping it to themselves is fine.</source>
        <translation>Choisis un moment calme, à l’abri des oreilles, et dis que tout garder pour soi est très bien aussi.</translation>
    </message>
    <message>
        <source>Telephone someone you would normally send a message</source>
        <translation>Téléphoner à quelqu’un à qui tu enverrais d’habitude un message</translation>
    </message>
    <message>
        <source>Leaving the safe channel for the live one is a fair test of what you expect.</source>
        <translation>Quitter le canal sûr pour la conversation en direct met bien à l’épreuve ce que tu prévois.</translation>
    </message>
    <message>
        <source>Open with &quot;is this a bad moment?&quot; and mean it.</source>
        <translation>Commence par «&#x202f;je tombe mal&#x202f;?&#x202f;», et que la question soit sincère.</translation>
    </message>
    <message>
        <source>Ask a friend for a favour that takes real effort</source>
        <translation>Demander à un ami ou une amie un service qui coûte un vrai effort</translation>
    </message>
    <message>
        <source>Letting yourself cost someone something challenges the rule that you must never be a burden.</source>
        <translation>Accepter de coûter quelque chose à quelqu’un remet en question la règle selon laquelle il ne faudrait jamais peser.</translation>
    </message>
    <message>
        <source>Describe the effort honestly, name an end time, and mean it when you say they can pass.</source>
        <translation>Décris l’effort honnêtement, annonce une heure de fin, et pense-le quand tu dis qu’on peut refuser.</translation>
    </message>
    <message>
        <source>Make a lower offer on a second-hand item</source>
        <translation>Proposer un prix plus bas pour un objet d’occasion</translation>
    </message>
    <message>
        <source>Bargaining is a setting where no is part of the game rather than a verdict.</source>
        <translation>En marchandant, le non fait partie du jeu&#x202f;; ce n’est pas un verdict.</translation>
    </message>
    <message>
        <source>Name one fair figure, stay friendly, and accept the asking price or walk away politely.</source>
        <translation>Donne un seul chiffre juste, reste aimable, et accepte le prix demandé ou repars poliment.</translation>
    </message>
    <message>
        <source>Ask to shadow someone in another team for an hour</source>
        <translation>Demander à observer le travail de quelqu’un d’une autre équipe pendant une heure</translation>
    </message>
    <message>
        <source>You risk a diary-based no while learning something you actually want.</source>
        <translation>Tu risques un non d’agenda, tout en apprenant une chose qui t’intéresse vraiment.</translation>
    </message>
    <message>
        <source>Offer two or three slots, promise not to slow them down, and thank them whatever they say.</source>
        <translation>Propose deux ou trois créneaux, promets de ne pas ralentir le travail, et remercie quelle que soit la réponse.</translation>
    </message>
    <message>
        <source>Ask a bank, gym or phone company to waive a fee</source>
        <translation>Demander à une banque, une salle de sport ou un opérateur téléphonique de renoncer à des frais</translation>
    </message>
    <message>
        <source>Call-centre no&apos;s are scripted, so you can practise one without taking it to heart.</source>
        <translation>Les non des centres d’appels suivent un script&#xa0;: tu peux t’y exercer sans les prendre à cœur.</translation>
    </message>
    <message>
        <source>Be courteous to the person on the line, ask once for a review, then accept the outcome.</source>
        <translation>Garde la courtoisie envers la personne au bout du fil, demande une seule fois un réexamen, puis accepte le résultat.</translation>
    </message>
    <message>
        <source>Ask for a little more time on a task</source>
        <translation>Demander un peu plus de temps pour une tâche</translation>
    </message>
    <message>
        <source>You test whether admitting a limit changes how people see you as much as you expect.</source>
        <translation>Tu vérifies si avouer une limite change le regard des autres autant que tu le crois.</translation>
    </message>
    <message>
        <source>Ask early, propose a new date, respect it if the deadline cannot move; not while your job is still on trial.</source>
        <translation>Demande tôt, propose une nouvelle date, respecte le délai s’il ne peut pas bouger&#x202f;; pas pendant une période d’essai.</translation>
    </message>
    <message>
        <source>Ask the shopper in front whether you could pay first</source>
        <translation>Demander à la personne devant toi à la caisse si tu peux passer en premier</translation>
    </message>
    <message>
        <source>It is a plain request for an advantage, which many people would rather avoid than hear a no to.</source>
        <translation>C’est demander tout simplement un avantage, ce que beaucoup préfèrent éviter plutôt que d’entendre un non.</translation>
    </message>
    <message>
        <source>Give your true reason or none, never ask someone with small children or mobility needs, and step back at once on a no.</source>
        <translation>Donne ta vraie raison ou aucune, ne demande jamais à quelqu’un avec de jeunes enfants ou qui se déplace difficilement, et recule aussitôt après un non.</translation>
    </message>
    <message>
        <source>Invite an acquaintance for a coffee or a walk</source>
        <translation>Inviter une connaissance pour un café ou une balade</translation>
    </message>
    <message>
        <source>Turning a familiar face into a possible friend needs someone to go first.</source>
        <translation>Pour qu’un visage familier devienne peut-être une amitié, il faut que quelqu’un fasse le premier pas.</translation>
    </message>
    <message>
        <source>Offer one specific time, add that there is no pressure, and leave it there if they are vague.</source>
        <translation>Propose un moment précis, ajoute que rien ne presse, et n’insiste pas si la réponse reste vague.</translation>
    </message>
    <message>
        <source>Ask a fellow gym-goer to talk you through their routine</source>
        <translation>Demander à quelqu’un à la salle de sport de t’expliquer son programme</translation>
    </message>
    <message>
        <source>Being a visible beginner in front of a capable person tests a common fear directly.</source>
        <translation>Se montrer novice devant quelqu’un de compétent met directement à l’épreuve une peur courante.</translation>
    </message>
    <message>
        <source>Wait until they are resting and wear no headphones, say why you picked them, and make it easy to say &quot;not today&quot;.</source>
        <translation>Attends que la personne se repose et n’ait pas d’écouteurs, dis pourquoi tu l’as choisie, et fais qu’il soit facile de répondre «&#x202f;pas aujourd’hui&#x202f;».</translation>
    </message>
    <message>
        <source>Share something you made and ask for an honest critique</source>
        <translation>Montrer une chose que tu as faite et demander une critique honnête</translation>
    </message>
    <message>
        <source>You invite judgement of your work and find out how long the sting really lasts.</source>
        <translation>Tu invites un jugement sur ton travail et découvres combien de temps ça fait vraiment mal.</translation>
    </message>
    <message>
        <source>Use a space meant for feedback, say what kind you want, and thank critics without defending yourself.</source>
        <translation>Choisis un espace prévu pour les retours, dis quel genre de retour tu veux, et remercie les critiques sans te défendre.</translation>
    </message>
    <message>
        <source>Ask whether a dessert could come free on an ordinary day</source>
        <translation>Demander si un dessert pourrait être offert, un jour ordinaire</translation>
    </message>
    <message>
        <source>You ask for a treat you have not earned, simply because asking is allowed.</source>
        <translation>Tu demandes une gâterie que tu n’as pas méritée, simplement parce qu’on a le droit de demander.</translation>
    </message>
    <message>
        <source>Ask the server lightly, claim no birthday or complaint, and tip as is usual where you live.</source>
        <translation>Demande avec légèreté, n’invoque ni anniversaire ni plainte, et laisse le pourboire habituel là où tu vis.</translation>
    </message>
    <message>
        <source>Ask to hand back or trade a task you have no room for</source>
        <translation>Demander à rendre ou à échanger une tâche pour laquelle tu n’as pas la place</translation>
    </message>
    <message>
        <source>Setting a limit invites disagreement in a situation you can prepare for.</source>
        <translation>Poser une limite appelle un désaccord, dans une situation que tu peux préparer.</translation>
    </message>
    <message>
        <source>Explain what you can do instead and what the change would mean for others; not while your job is still on trial.</source>
        <translation>Explique ce que tu peux faire à la place et ce que le changement signifierait pour les autres&#x202f;; pas pendant une période d’essai.</translation>
    </message>
    <message>
        <source>Ask to join a casual game already under way</source>
        <translation>Demander à se joindre à une partie déjà en cours</translation>
    </message>
    <message>
        <source>Walking up to a group and asking to be let in is a clear test of the outsider feeling.</source>
        <translation>Aller vers un groupe et demander à y entrer met clairement à l’épreuve le sentiment d’être de trop.</translation>
    </message>
    <message>
        <source>Watch for a natural break, ask the whole group, and enjoy watching if the sides are full.</source>
        <translation>Guette une pause naturelle, demande à tout le groupe, et profite du spectacle si les équipes sont complètes.</translation>
    </message>
    <message>
        <source>Ask a neighbour to keep the noise down at certain hours</source>
        <translation>Demander à quelqu’un du voisinage de faire moins de bruit à certaines heures</translation>
    </message>
    <message>
        <source>You practise stating a need to someone who may disagree and whom you will meet again.</source>
        <translation>Tu t’exerces à dire un besoin à quelqu’un qui peut ne pas être d’accord et que tu reverras.</translation>
    </message>
    <message>
        <source>Speak when you are calm, name the hours, ask what would work for them; skip this one if they ever frightened you.</source>
        <translation>Parle à un moment où tu es calme, précise les heures, demande ce qui lui conviendrait&#x202f;; saute celle-ci si cette personne t’a déjà fait peur.</translation>
    </message>
    <message>
        <source>Ask a passer-by to write one line of advice in your notebook</source>
        <translation>Demander à quelqu’un dans la rue d’écrire une ligne de conseil dans ton carnet</translation>
    </message>
    <message>
        <source>Repeating one request to several people shows how much answers vary for reasons you never see.</source>
        <translation>Répéter une même demande à plusieurs personnes montre combien les réponses varient pour des raisons que tu ne vois jamais.</translation>
    </message>
    <message>
        <source>Say at once that nothing is for sale, let them keep walking, and ask for no personal details.</source>
        <translation>Dis tout de suite que tu ne vends rien, laisse les gens continuer à marcher, et ne demande aucun détail personnel.</translation>
    </message>
    <message>
        <source>Ask a neighbour to join a small project on your street</source>
        <translation>Proposer à quelqu’un du voisinage de participer à un petit projet dans ta rue</translation>
    </message>
    <message>
        <source>Several people can say no at once, and you find out that the idea and you both survive it.</source>
        <translation>Plusieurs personnes peuvent dire non à la fois, et tu découvres que l’idée y survit, et toi aussi.</translation>
    </message>
    <message>
        <source>Keep the commitment small, put it in writing so people can ignore it, and never single anyone out.</source>
        <translation>Garde l’engagement petit, mets-le par écrit pour qu’on puisse l’ignorer, et ne vise jamais une personne en particulier.</translation>
    </message>
    <message>
        <source>Ask someone in a job you find interesting for a ten-minute chat about it</source>
        <translation>Demander à quelqu’un dont le métier t’intéresse dix minutes de conversation à ce sujet</translation>
    </message>
    <message>
        <source>A stranger&apos;s time is a real thing to ask for, so both answers teach you something.</source>
        <translation>Le temps d’une personne inconnue est une vraie demande&#xa0;: les deux réponses t’apprennent donc quelque chose.</translation>
    </message>
    <message>
        <source>Do not ask while they are serving customers, offer to come back, and keep to ten minutes.</source>
        <translation>Ne demande pas pendant qu’on sert des clients, propose de revenir, et tiens-t’en à dix minutes.</translation>
    </message>
    <message>
        <source>Ask a newsletter, channel or podcast to feature something you made</source>
        <translation>Demander à une newsletter, une chaîne ou un podcast de présenter une chose que tu as faite</translation>
    </message>
    <message>
        <source>A considered no from a gatekeeper is good practice at separating fit from worth.</source>
        <translation>Un non réfléchi de la part de qui sélectionne aide à s’exercer à distinguer ce qui convient de ce que tu vaux.</translation>
    </message>
    <message>
        <source>Check that they accept submissions, tailor the note, and send a single message.</source>
        <translation>Vérifie qu’on y accepte les propositions, adapte ton mot, et n’envoie qu’un seul message.</translation>
    </message>
    <message>
        <source>Invite someone you do not know well to a small get-together</source>
        <translation>Inviter quelqu’un que tu connais peu à une petite réunion entre amis</translation>
    </message>
    <message>
        <source>Some will decline, so you practise hearing several no&apos;s inside something enjoyable.</source>
        <translation>Certains déclineront&#xa0;: tu t’exerces à entendre plusieurs non au sein d’un moment agréable.</translation>
    </message>
    <message>
        <source>Give plenty of notice, make replying optional, and do not ask anyone for reasons.</source>
        <translation>Préviens bien à l’avance, laisse la réponse facultative, et ne demande de raisons à personne.</translation>
    </message>
    <message>
        <source>Pitch a fresh idea or project to your team</source>
        <translation>Présenter une idée ou un projet nouveau à ton équipe</translation>
    </message>
    <message>
        <source>Your thinking goes on show where it matters, and a no to an idea is not a no to you.</source>
        <translation>Ta réflexion s’expose là où ça compte, et un non à une idée n’est pas un non à toi.</translation>
    </message>
    <message>
        <source>Bring a short outline, ask for a hearing rather than agreement, and credit anyone who helped.</source>
        <translation>Apporte un court plan, demande une écoute plutôt qu’un accord, et cite les personnes qui t’ont apporté leur aide.</translation>
    </message>
    <message>
        <source>Propose a small collaboration to someone whose work you admire</source>
        <translation>Proposer une petite collaboration à quelqu’un dont tu admires le travail</translation>
    </message>
    <message>
        <source>You treat yourself as a peer before you feel like one.</source>
        <translation>Tu te places au même niveau avant d’en avoir le sentiment.</translation>
    </message>
    <message>
        <source>Make the proposal specific and easy to refuse, and let silence be an answer.</source>
        <translation>Fais une proposition précise et facile à refuser, et laisse le silence être une réponse.</translation>
    </message>
    <message>
        <source>Ask a shop to donate a prize for a cause you really support</source>
        <translation>Demander à un magasin d’offrir un lot pour une cause que tu soutiens vraiment</translation>
    </message>
    <message>
        <source>You ask on behalf of something larger and still hear the no in person.</source>
        <translation>Tu demandes pour quelque chose de plus grand, et tu entends quand même le non en personne.</translation>
    </message>
    <message>
        <source>Name the cause truthfully, bring proof if you have it, go at a quiet hour, and thank them for considering it.</source>
        <translation>Nomme la cause avec exactitude, apporte une preuve si tu en as une, viens à une heure calme, et remercie d’y avoir réfléchi.</translation>
    </message>
    <message>
        <source>Ask in a meeting for a decision to be looked at again</source>
        <translation>Demander en réunion qu’une décision soit réexaminée</translation>
    </message>
    <message>
        <source>You risk disagreement in front of others, which is where many people go quiet.</source>
        <translation>Tu risques un désaccord devant les autres, là où beaucoup se taisent.</translation>
    </message>
    <message>
        <source>Ask a question instead of accusing, offer your reasoning once, support the outcome; not while your job is still on trial.</source>
        <translation>Pose une question au lieu d’accuser, expose ton raisonnement une fois, soutiens le résultat&#x202f;; pas pendant une période d’essai.</translation>
    </message>
    <message>
        <source>Ask to take on a visible role in a volunteer group</source>
        <translation>Demander un rôle visible dans un groupe de bénévoles</translation>
    </message>
    <message>
        <source>You put yourself forward before being picked.</source>
        <translation>Tu te proposes avant qu’on te choisisse.</translation>
    </message>
    <message>
        <source>Ask the organiser privately, say what you can realistically give, and welcome a smaller role.</source>
        <translation>Parle en privé à la personne qui organise, dis ce que tu peux vraiment donner, et accueille aussi un rôle plus petit.</translation>
    </message>
    <message>
        <source>Ask the owner of a nearby business whether they would mentor you</source>
        <translation>Demander à quelqu’un qui dirige une entreprise du coin d’être ton mentor</translation>
    </message>
    <message>
        <source>It asks for goodwill over time, so the no is usually about hours in the day.</source>
        <translation>Tu demandes de la bonne volonté dans la durée&#xa0;: le non tient donc le plus souvent aux heures de la journée.</translation>
    </message>
    <message>
        <source>Suggest one short first meeting, say what drew you to them, and leave the next step in their hands.</source>
        <translation>Propose une première rencontre courte, dis ce qui t’a donné envie de t’adresser à cette personne, et laisse-lui la suite.</translation>
    </message>
    <message>
        <source>Tell a friend that something hurt and ask for a change</source>
        <translation>Dire à un ami ou une amie que quelque chose t’a fait mal et demander un changement</translation>
    </message>
    <message>
        <source>You risk an uncomfortable answer inside a relationship you value.</source>
        <translation>Tu risques une réponse inconfortable dans une relation qui compte pour toi.</translation>
    </message>
    <message>
        <source>Pick a private moment, describe one event and one wish, listen to their side; never where there is violence.</source>
        <translation>Choisis un moment à deux, décris un seul fait et un seul souhait, écoute l’autre point de vue&#x202f;; jamais là où il y a de la violence.</translation>
    </message>
    <message>
        <source>Ask a shop to stock something you made</source>
        <translation>Demander à un magasin de vendre une chose que tu as faite</translation>
    </message>
    <message>
        <source>Your own work is judged on the spot, which is the sharpest kind of ordinary no.</source>
        <translation>Ton propre travail est jugé sur place&#xa0;: c’est le plus vif des non ordinaires.</translation>
    </message>
    <message>
        <source>Phone or write first to find the right person and time, and accept their taste as their business.</source>
        <translation>Téléphone ou écris d’abord pour trouver la bonne personne et le bon moment, et accepte que ses goûts lui appartiennent.</translation>
    </message>
    <message>
        <source>Ask a neighbour you know well whether you could borrow their car</source>
        <translation>Demander à quelqu’un du voisinage que tu connais bien de te prêter sa voiture</translation>
    </message>
    <message>
        <source>It is a big, easily refused favour, so the skill is asking without cushioning and taking no with grace.</source>
        <translation>C’est un grand service, facile à refuser&#xa0;: tout l’art est de demander sans détour et de prendre le non avec grâce.</translation>
    </message>
    <message>
        <source>Raise insurance and fuel yourself, give a definite return time, and tell them first that no is fine.</source>
        <translation>Aborde toi-même la question de l’assurance et de l’essence, donne une heure de retour précise, et commence par dire qu’un non ne pose aucun problème.</translation>
    </message>
    <message>
        <source>Approach a workplace you admire and ask whether they would hire you</source>
        <translation>S’adresser à une entreprise que tu admires et demander si on t’y embaucherait</translation>
    </message>
    <message>
        <source>You aim at something you truly want, where hearing no is a price worth paying.</source>
        <translation>Tu vises quelque chose que tu veux vraiment, où entendre un non est un prix qui en vaut la peine.</translation>
    </message>
    <message>
        <source>Contact the right person in the way they ask for, be brief, and thank them for reading.</source>
        <translation>Contacte la bonne personne de la façon indiquée, fais court, et remercie d’avoir lu.</translation>
    </message>
    <message>
        <source>Offer a club or library a short talk on something you know</source>
        <translation>Proposer à un club ou une bibliothèque un court exposé sur un sujet que tu connais</translation>
    </message>
    <message>
        <source>You ask to be listened to, first by an organiser and then perhaps by a room.</source>
        <translation>Tu demandes une écoute, d’abord à la personne qui organise, puis peut-être à toute une salle.</translation>
    </message>
    <message>
        <source>Propose a modest length, fit their programme, and be gracious if they have no slot.</source>
        <translation>Propose une durée modeste, adapte-toi à leur programme, et réagis avec grâce s’il n’y a pas de place.</translation>
    </message>
    <message>
        <source>Ask someone you like on a date</source>
        <translation>Inviter à un rendez-vous quelqu’un qui te plaît</translation>
    </message>
    <message>
        <source>It is the classic feared no, met once, openly and kindly.</source>
        <translation>C’est le non redouté par excellence, rencontré une fois, avec franchise et gentillesse.</translation>
    </message>
    <message>
        <source>Ask someone who can easily refuse, never staff at their job or anyone who depends on you, ask one time only, and accept any hesitation as no.</source>
        <translation>Demande à quelqu’un qui peut refuser facilement, jamais à quelqu’un qui est à son travail ou qui dépend de toi, une seule fois, et prends toute hésitation pour un non.</translation>
    </message>
    <message>
        <source>Ask for a conversation about your pay</source>
        <translation>Demander un entretien au sujet de ton salaire</translation>
    </message>
    <message>
        <source>It brings preparation, self-worth and a real chance of no together, so it belongs near the top of the ladder.</source>
        <translation>Préparation, estime de soi et vrai risque de non s’y rejoignent&#xa0;: sa place est donc près du haut de l’échelle.</translation>
    </message>
    <message>
        <source>Request a meeting, bring evidence, do it only after easier steps, and ask what would make a yes possible later.</source>
        <translation>Demande un rendez-vous, apporte des faits, ne le fais qu’après des étapes plus faciles, et demande ce qui rendrait un oui possible plus tard.</translation>
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
        <translation>La peur a atteint %1 pour une étape à %2.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear reached, in the middle, %1 above the step&apos;s number.</source>
        <translation>
            <numerusform>Sur %Ln demande jusqu’ici, la peur a atteint, en médiane, %1 de plus que le chiffre de l’étape.</numerusform>
            <numerusform>Sur %Ln demandes jusqu’ici, la peur a atteint, en médiane, %1 de plus que le chiffre de l’étape.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear reached, in the middle, the step&apos;s number.</source>
        <translation>
            <numerusform>Sur %Ln demande jusqu’ici, la peur a atteint, en médiane, le chiffre de l’étape.</numerusform>
            <numerusform>Sur %Ln demandes jusqu’ici, la peur a atteint, en médiane, le chiffre de l’étape.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear reached, in the middle, %1 below the step&apos;s number.</source>
        <translation>
            <numerusform>Sur %Ln demande jusqu’ici, la peur a atteint, en médiane, %1 de moins que le chiffre de l’étape.</numerusform>
            <numerusform>Sur %Ln demandes jusqu’ici, la peur a atteint, en médiane, %1 de moins que le chiffre de l’étape.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: in the middle, fear reached %1 above the step&apos;s number.</source>
        <translation>
            <numerusform>Premier aperçu sur %Ln demande&#xa0;: en médiane, la peur a atteint %1 de plus que le chiffre de l’étape.</numerusform>
            <numerusform>Premier aperçu sur %Ln demandes&#xa0;: en médiane, la peur a atteint %1 de plus que le chiffre de l’étape.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: in the middle, fear reached the step&apos;s number.</source>
        <translation>
            <numerusform>Premier aperçu sur %Ln demande&#xa0;: en médiane, la peur a atteint le chiffre de l’étape.</numerusform>
            <numerusform>Premier aperçu sur %Ln demandes&#xa0;: en médiane, la peur a atteint le chiffre de l’étape.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: in the middle, fear reached %1 below the step&apos;s number.</source>
        <translation>
            <numerusform>Premier aperçu sur %Ln demande&#xa0;: en médiane, la peur a atteint %1 de moins que le chiffre de l’étape.</numerusform>
            <numerusform>Premier aperçu sur %Ln demandes&#xa0;: en médiane, la peur a atteint %1 de moins que le chiffre de l’étape.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step for step, yes.</source>
        <translation>À étape égale, oui.</translation>
    </message>
    <message numerus="yes">
        <source>Step for step, your fear has come down over these %Ln asks.</source>
        <translation>
            <numerusform>À étape égale, ta peur a diminué au fil de cette %Ln demande.</numerusform>
            <numerusform>À étape égale, ta peur a diminué au fil de ces %Ln demandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step for step, it has grown.</source>
        <translation>À étape égale, elle a grandi.</translation>
    </message>
    <message numerus="yes">
        <source>Step for step, your fear has grown over these %Ln asks. That happens, and may be worth a smaller step.</source>
        <translation>
            <numerusform>À étape égale, ta peur a grandi au fil de cette %Ln demande. Ça arrive, et une étape plus petite vaut peut-être la peine.</numerusform>
            <numerusform>À étape égale, ta peur a grandi au fil de ces %Ln demandes. Ça arrive, et une étape plus petite vaut peut-être la peine.</numerusform>
        </translation>
    </message>
    <message>
        <source>No clear direction yet.</source>
        <translation>Pas encore de direction nette.</translation>
    </message>
    <message numerus="yes">
        <source>No clear direction yet over these %Ln asks. It goes up and down for most people.</source>
        <translation>
            <numerusform>Pas encore de direction nette sur cette %Ln demande. Pour la plupart des gens, ça monte et ça descend.</numerusform>
            <numerusform>Pas encore de direction nette sur ces %Ln demandes. Pour la plupart des gens, ça monte et ça descend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first ask will show.</source>
        <translation>Ta première demande le montrera.</translation>
    </message>
    <message>
        <source>After each ask, write down how high the fear went; over time this shows where it goes.</source>
        <translation>Après chaque demande, écris jusqu’où la peur est montée&#x202f;; avec le temps, on voit ici où elle va.</translation>
    </message>
    <message>
        <source>One ask so far.</source>
        <translation>Une demande jusqu’ici.</translation>
    </message>
    <message>
        <source>Two asks so far.</source>
        <translation>Deux demandes jusqu’ici.</translation>
    </message>
    <message>
        <source>The first time: %1 The second time: %2</source>
        <translation>La première fois&#xa0;: %1 La deuxième fois&#xa0;: %2</translation>
    </message>
    <message>
        <source>A few asks so far.</source>
        <translation>Quelques demandes jusqu’ici.</translation>
    </message>
    <message>
        <source>Too few yet to see a direction.</source>
        <translation>Encore trop peu pour voir une direction.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date and rung, what is said of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>fear, from the step&apos;s number</source>
        <translation>peur, à partir du chiffre de l’étape</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Ressenti</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Felt minus step</source>
        <translation>Ressenti moins étape</translation>
    </message>
    <message>
        <source>Step for step</source>
        <translation>À étape égale</translation>
    </message>
    <message>
        <source>0 is the step&apos;s own number; the line smooths the single asks, and a tick at the foot marks a new step.</source>
        <translation>0 est le chiffre propre à l’étape&#x202f;; la ligne lisse les demandes une à une, et un trait en bas marque une nouvelle étape.</translation>
    </message>
    <message>
        <source>0 is the step&apos;s own number.</source>
        <translation>0 est le chiffre propre à l’étape.</translation>
    </message>
    <message>
        <source>As it was felt</source>
        <translation>Telle que ressentie</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>peur</translation>
    </message>
    <message>
        <source>Behind are the steps; the line smooths the single asks, and a tick at the foot marks a new step.</source>
        <translation>À l’arrière se trouvent les étapes&#x202f;; la ligne lisse les demandes une à une, et un trait en bas marque une nouvelle étape.</translation>
    </message>
    <message>
        <source>The grey behind is how hard you had rated each step.</source>
        <translation>Le gris à l’arrière montre la difficulté que tu avais donnée à chaque étape.</translation>
    </message>
    <message>
        <source>Is it getting easier?</source>
        <translation>Est-ce que ça devient plus facile&#x202f;?</translation>
    </message>
    <message>
        <source>Fear is counted from each step&apos;s own number, so that harder steps do not hide a change.</source>
        <translation>La peur est comptée à partir du chiffre de chaque étape, pour que des étapes plus dures ne cachent pas un changement.</translation>
    </message>
    <message>
        <source>The steps grew meanwhile.</source>
        <translation>Entre-temps, les étapes ont grandi.</translation>
    </message>
    <message numerus="yes">
        <source>These are the latest %Ln asks.</source>
        <translation>
            <numerusform>C’est la dernière demande (%Ln).</numerusform>
            <numerusform>Ce sont les %Ln dernières demandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>n’est pas arrivé</translation>
    </message>
    <message>
        <source>partly happened</source>
        <translation>arrivé en partie</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>It did not happen.</source>
        <translation>Ce n’est pas arrivé.</translation>
    </message>
    <message>
        <source>It partly happened.</source>
        <translation>C’est arrivé en partie.</translation>
    </message>
    <message>
        <source>It happened.</source>
        <translation>C’est arrivé.</translation>
    </message>
    <message>
        <source>You gave it %1.</source>
        <translation>Tu lui donnais %1.</translation>
    </message>
    <message>
        <source>Now you give it %1.</source>
        <translation>Maintenant, tu lui donnes %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln things you feared, none happened.</source>
        <translation>
            <numerusform>Sur %Ln chose que tu redoutais, aucune n’est arrivée.</numerusform>
            <numerusform>Sur %Ln choses que tu redoutais, aucune n’est arrivée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln things you feared, %1 happened.</source>
        <translation>
            <numerusform>Chose redoutée arrivée&#xa0;: %1 sur %Ln.</numerusform>
            <numerusform>Choses redoutées arrivées&#xa0;: %1 sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>By what you gave them before, about %1 were to be expected.</source>
        <translation>D’après ce que tu leur donnais avant, on pouvait en attendre environ %1.</translation>
    </message>
    <message>
        <source>Afterwards, for another time, you gave them as much on average.</source>
        <translation>Après coup, pour une prochaine fois, tu leur donnais autant en moyenne.</translation>
    </message>
    <message>
        <source>Afterwards, for another time, you gave them %1 points less on average.</source>
        <translation>Après coup, pour une prochaine fois, tu leur donnais %1 points de moins en moyenne.</translation>
    </message>
    <message>
        <source>Afterwards, for another time, you gave them %1 points more on average.</source>
        <translation>Après coup, pour une prochaine fois, tu leur donnais %1 points de plus en moyenne.</translation>
    </message>
    <message>
        <source>Before you ask, write down what you are afraid will happen; here you see whether it did.</source>
        <translation>Avant de demander, écris ce que tu redoutes&#x202f;; tu vois ici si c’est arrivé.</translation>
    </message>
    <message>
        <source>What partly happened is counted as happened.</source>
        <translation>Ce qui est arrivé en partie compte comme arrivé.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Une à une</translation>
    </message>
    <message>
        <source>how likely it seemed</source>
        <translation>probabilité estimée</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui est arrivé</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Après coup</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>après coup</translation>
    </message>
    <message>
        <source>Did what I feared happen?</source>
        <translation>Ce que je redoutais est-il arrivé&#x202f;?</translation>
    </message>
    <message>
        <source>%1: you left before the answer, fear reached %2.</source>
        <translation>%1&#xa0;: tu n’as pas attendu la réponse, la peur a atteint %2.</translation>
    </message>
    <message>
        <source>%1: expected %2, you left before the answer, fear reached %3.</source>
        <translation>%1&#xa0;: prévu %2, tu n’as pas attendu la réponse, la peur a atteint %3.</translation>
    </message>
    <message>
        <source>%1: expected %2, felt %3. %4</source>
        <translation>%1&#xa0;: prévu %2, ressenti %3. %4</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>the steps grew</source>
        <translation>les étapes ont grandi</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>les étapes</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>felt</source>
        <translation>ressenti</translation>
    </message>
    <message>
        <source>Felt against expected</source>
        <translation>Ressenti face au prévu</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>comme prévu</translation>
    </message>
    <message numerus="yes">
        <source>These are %Ln of them: the lowest, the highest and the latest.</source>
        <translation>
            <numerusform>En voici %Ln&#xa0;: la plus basse, la plus haute et la dernière.</numerusform>
            <numerusform>En voici %Ln&#xa0;: la plus basse, la plus haute et la dernière.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does it feel as bad as I expect?</source>
        <translation>Est-ce aussi dur que prévu&#x202f;?</translation>
    </message>
    <message>
        <source>%1 under</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>Give or take: between %1 and %2.</source>
        <translation>À peu près&#xa0;: entre %1 et %2.</translation>
    </message>
    <message>
        <source>Before you ask, write down how much fear you expect; what you then feel is drawn beside it.</source>
        <translation>Avant de demander, écris à combien tu prévois ta peur&#x202f;; ce que tu ressens ensuite est dessiné à côté.</translation>
    </message>
    <message>
        <source>One ask so far: you expected %1 and felt %2. %3</source>
        <translation>Une demande jusqu’ici&#xa0;: tu prévoyais %1 et tu as ressenti %2. %3</translation>
    </message>
    <message>
        <source>Two asks so far: expected %1, felt %2; then expected %3, felt %4.</source>
        <translation>Deux demandes jusqu’ici&#xa0;: prévu %1, ressenti %2&#x202f;; puis prévu %3, ressenti %4.</translation>
    </message>
    <message>
        <source>So far, %1 under what you expected.</source>
        <translation>Jusqu’ici, %1 de moins que prévu.</translation>
    </message>
    <message>
        <source>So far, close to what you expected.</source>
        <translation>Jusqu’ici, proche de ce que tu prévoyais.</translation>
    </message>
    <message>
        <source>So far, %1 over what you expected.</source>
        <translation>Jusqu’ici, %1 de plus que prévu.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, the middle one came in %1 under what you expected.</source>
        <translation>
            <numerusform>Sur %Ln demande jusqu’ici, en médiane, %1 de moins que prévu.</numerusform>
            <numerusform>Sur %Ln demandes jusqu’ici, en médiane, %1 de moins que prévu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, the middle one came in close to what you expected.</source>
        <translation>
            <numerusform>Sur %Ln demande jusqu’ici, en médiane, proche de ce que tu prévoyais.</numerusform>
            <numerusform>Sur %Ln demandes jusqu’ici, en médiane, proche de ce que tu prévoyais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, the middle one came in %1 over what you expected.</source>
        <translation>
            <numerusform>Sur %Ln demande jusqu’ici, en médiane, %1 de plus que prévu.</numerusform>
            <numerusform>Sur %Ln demandes jusqu’ici, en médiane, %1 de plus que prévu.</numerusform>
        </translation>
    </message>
    <message>
        <source>An early look: about %1 under what you expected.</source>
        <translation>Premier aperçu&#xa0;: environ %1 de moins que prévu.</translation>
    </message>
    <message>
        <source>An early look: close to what you expected.</source>
        <translation>Premier aperçu&#xa0;: proche de ce que tu prévoyais.</translation>
    </message>
    <message>
        <source>An early look: about %1 over what you expected.</source>
        <translation>Premier aperçu&#xa0;: environ %1 de plus que prévu.</translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: your fear came in about %1 under what you expected.</source>
        <translation>
            <numerusform>Premier aperçu sur %Ln demande&#xa0;: ta peur a été d’environ %1 de moins que prévu.</numerusform>
            <numerusform>Premier aperçu sur %Ln demandes&#xa0;: ta peur a été d’environ %1 de moins que prévu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: your fear came in close to what you expected.</source>
        <translation>
            <numerusform>Premier aperçu sur %Ln demande&#xa0;: ta peur a été proche de ce que tu prévoyais.</numerusform>
            <numerusform>Premier aperçu sur %Ln demandes&#xa0;: ta peur a été proche de ce que tu prévoyais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: your fear came in about %1 over what you expected.</source>
        <translation>
            <numerusform>Premier aperçu sur %Ln demande&#xa0;: ta peur a été d’environ %1 de plus que prévu.</numerusform>
            <numerusform>Premier aperçu sur %Ln demandes&#xa0;: ta peur a été d’environ %1 de plus que prévu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually about %1 under what you expected.</source>
        <translation>D’habitude, environ %1 de moins que prévu.</translation>
    </message>
    <message>
        <source>Usually close to what you expected.</source>
        <translation>D’habitude, proche de ce que tu prévoyais.</translation>
    </message>
    <message>
        <source>Usually about %1 over what you expected.</source>
        <translation>D’habitude, environ %1 de plus que prévu.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, your fear usually came in about %1 under what you expected.</source>
        <translation>
            <numerusform>Sur %Ln demande, ta peur a d’habitude été d’environ %1 de moins que prévu.</numerusform>
            <numerusform>Sur %Ln demandes, ta peur a d’habitude été d’environ %1 de moins que prévu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, your fear usually came in close to what you expected.</source>
        <translation>
            <numerusform>Sur %Ln demande, ta peur a d’habitude été proche de ce que tu prévoyais.</numerusform>
            <numerusform>Sur %Ln demandes, ta peur a d’habitude été proche de ce que tu prévoyais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, your fear usually came in about %1 over what you expected.</source>
        <translation>
            <numerusform>Sur %Ln demande, ta peur a d’habitude été d’environ %1 de plus que prévu.</numerusform>
            <numerusform>Sur %Ln demandes, ta peur a d’habitude été d’environ %1 de plus que prévu.</numerusform>
        </translation>
    </message>
    <message>
        <source>One was harder than expected.</source>
        <translation>Une a été plus dure que prévu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were harder than expected.</source>
        <translation>
            <numerusform>%Ln a été plus dure que prévu.</numerusform>
            <numerusform>%Ln ont été plus dures que prévu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Harder than you expected; that happens, and may be worth a smaller step.</source>
        <translation>Plus dur que prévu&#x202f;; ça arrive, et une étape plus petite vaut peut-être la peine.</translation>
    </message>
    <message numerus="yes">
        <source>The usual difference is that of the latest %Ln asks.</source>
        <translation>
            <numerusform>La différence habituelle est celle de la dernière demande (%Ln).</numerusform>
            <numerusform>La différence habituelle est celle des %Ln dernières demandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 less than you expected.</source>
        <translation>%1 de moins que prévu.</translation>
    </message>
    <message>
        <source>As you expected.</source>
        <translation>Comme prévu.</translation>
    </message>
    <message>
        <source>%1 more than you expected. That happens.</source>
        <translation>%1 de plus que prévu. Ça arrive.</translation>
    </message>
    <message>
        <source>You gave a no %1; the answer: %2.</source>
        <translation>Tu donnais %1 à un non&#x202f;; la réponse&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>In none of %Ln asks so far was it a no.</source>
        <translation>
            <numerusform>Sur %Ln demande jusqu’ici, aucun non.</numerusform>
            <numerusform>Sur %Ln demandes jusqu’ici, aucun non.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln asks so far it was a no.</source>
        <translation>
            <numerusform>Sur %Ln demande jusqu’ici, un non est venu %1 fois.</numerusform>
            <numerusform>Sur %Ln demandes jusqu’ici, un non est venu %1 fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: none of them was a no.</source>
        <translation>
            <numerusform>Premier aperçu sur %Ln demande&#xa0;: aucun non.</numerusform>
            <numerusform>Premier aperçu sur %Ln demandes&#xa0;: aucun non.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: a no in %1 of them.</source>
        <translation>
            <numerusform>Premier aperçu sur %Ln demande&#xa0;: un non est venu %1 fois.</numerusform>
            <numerusform>Premier aperçu sur %Ln demandes&#xa0;: un non est venu %1 fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In none of %Ln asks was it a no.</source>
        <translation>
            <numerusform>Sur %Ln demande, aucun non.</numerusform>
            <numerusform>Sur %Ln demandes, aucun non.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln asks it was a no.</source>
        <translation>
            <numerusform>Sur %Ln demande, un non est venu %1 fois.</numerusform>
            <numerusform>Sur %Ln demandes, un non est venu %1 fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>One ask so far: %1.</source>
        <translation>Une demande jusqu’ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Two asks so far: %1, then %2.</source>
        <translation>Deux demandes jusqu’ici&#xa0;: %1, puis %2.</translation>
    </message>
    <message>
        <source>Before you ask, write down how likely a no seems; here you see how often it comes.</source>
        <translation>Avant de demander, écris à quel point un non te semble probable&#x202f;; tu vois ici combien de fois il vient.</translation>
    </message>
    <message>
        <source>You expected about %1.</source>
        <translation>Tu en prévoyais environ %1.</translation>
    </message>
    <message>
        <source>Give or take: between %1 and %2 of such asks.</source>
        <translation>À peu près&#xa0;: entre %1 et %2 de ce genre de demandes.</translation>
    </message>
    <message>
        <source>No reply counts as a no here, partly does not.</source>
        <translation>«&#x202f;Pas de réponse&#x202f;» compte ici comme un non, mais pas «&#x202f;en partie&#x202f;».</translation>
    </message>
    <message>
        <source>How likely a no seemed</source>
        <translation>À quel point un non semblait probable</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>It was a no</source>
        <translation>C’était un non</translation>
    </message>
    <message>
        <source>%1: %2, give or take between %3 and %4.</source>
        <translation>%1&#xa0;: %2, à peu près entre %3 et %4.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>You expected a no</source>
        <translation>Tu prévoyais un non</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tout ensemble</translation>
    </message>
    <message>
        <source>how often a no</source>
        <translation>fréquence d’un non</translation>
    </message>
    <message>
        <source>By how likely it seemed</source>
        <translation>Selon la probabilité estimée</translation>
    </message>
    <message>
        <source>how likely a no seemed</source>
        <translation>probabilité estimée d’un non</translation>
    </message>
    <message>
        <source>how often it came</source>
        <translation>fréquence réelle</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>How often it came</source>
        <translation>Fréquence réelle</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>Where a no seemed %1 likely, %Ln asks: it came %2 of the time.</source>
        <translation>
            <numerusform>Là où un non semblait probable à %1, %Ln demande&#xa0;: il est venu dans %2 des cas.</numerusform>
            <numerusform>Là où un non semblait probable à %1, %Ln demandes&#xa0;: il est venu dans %2 des cas.</numerusform>
        </translation>
    </message>
    <message>
        <source>How often do they really say no?</source>
        <translation>Combien de fois me dit-on vraiment non&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln feared things: %2 happened.</source>
        <translation>
            <numerusform>%1, %Ln chose redoutée&#x202f;; arrivées&#xa0;: %2.</numerusform>
            <numerusform>%1, %Ln choses redoutées&#x202f;; arrivées&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle you gave them %1 before and %2 afterwards.</source>
        <translation>En médiane, tu leur donnais %1 avant et %2 après coup.</translation>
    </message>
    <message>
        <source>In the middle you gave them %1 before.</source>
        <translation>En médiane, tu leur donnais %1 avant.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one week, hollow before and filled afterwards; the thin lines reach from the lowest to the highest. Beneath, a week in which something feared happened is filled.</source>
        <translation>Chaque paire de marques est la médiane d’une semaine, creuse avant et pleine après coup&#x202f;; les lignes fines vont de la plus basse à la plus haute. En dessous, une semaine où une chose redoutée est arrivée est pleine.</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one month, hollow before and filled afterwards; the thin lines reach from the lowest to the highest. Beneath, a month in which something feared happened is filled.</source>
        <translation>Chaque paire de marques est la médiane d’un mois, creuse avant et pleine après coup&#x202f;; les lignes fines vont de la plus basse à la plus haute. En dessous, un mois où une chose redoutée est arrivée est plein.</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one year, hollow before and filled afterwards; the thin lines reach from the lowest to the highest. Beneath, a year in which something feared happened is filled.</source>
        <translation>Chaque paire de marques est la médiane d’une année, creuse avant et pleine après coup&#x202f;; les lignes fines vont de la plus basse à la plus haute. En dessous, une année où une chose redoutée est arrivée est pleine.</translation>
    </message>
    <message>
        <source>Feared things</source>
        <translation>Choses redoutées</translation>
    </message>
    <message>
        <source>Before, middle</source>
        <translation>Avant, médiane</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Afterwards, middle</source>
        <translation>Après coup, médiane</translation>
    </message>
    <message numerus="yes">
        <source>%1: you left %Ln before the answer, fear reached %2.</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln départ avant la réponse, la peur a atteint %2.</numerusform>
            <numerusform>%1&#xa0;: %Ln départs avant la réponse, la peur a atteint %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 ask, expected %2, felt %3.</source>
        <translation>%1&#xa0;: 1 demande, prévu %2, ressenti %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln asks, in the middle expected %2, felt %3; felt between %4 and %5.</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln demande, en médiane prévu %2, ressenti %3&#x202f;; ressenti entre %4 et %5.</numerusform>
            <numerusform>%1&#xa0;: %Ln demandes, en médiane prévu %2, ressenti %3&#x202f;; ressenti entre %4 et %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one week, hollow what was expected, filled what was felt; the thin lines reach from the lowest to the highest, and the number beneath counts the asks.</source>
        <translation>Chaque paire de marques est la médiane d’une semaine, creuse pour le prévu, pleine pour le ressenti&#x202f;; les lignes fines vont de la plus basse à la plus haute, et le nombre en dessous compte les demandes.</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one month, hollow what was expected, filled what was felt; the thin lines reach from the lowest to the highest, and the number beneath counts the asks.</source>
        <translation>Chaque paire de marques est la médiane d’un mois, creuse pour le prévu, pleine pour le ressenti&#x202f;; les lignes fines vont de la plus basse à la plus haute, et le nombre en dessous compte les demandes.</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one year, hollow what was expected, filled what was felt; the thin lines reach from the lowest to the highest, and the number beneath counts the asks.</source>
        <translation>Chaque paire de marques est la médiane d’une année, creuse pour le prévu, pleine pour le ressenti&#x202f;; les lignes fines vont de la plus basse à la plus haute, et le nombre en dessous compte les demandes.</translation>
    </message>
    <message>
        <source>Expected, middle</source>
        <translation>Prévu, médiane</translation>
    </message>
    <message>
        <source>Felt, middle</source>
        <translation>Ressenti, médiane</translation>
    </message>
    <message>
        <source>Felt, lowest</source>
        <translation>Ressenti, minimum</translation>
    </message>
    <message>
        <source>Felt, highest</source>
        <translation>Ressenti, maximum</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, in the letters of QLocale</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Fear reached %1 and was %2 on the next day.</source>
        <translation>La peur a atteint %1 et était à %2 le lendemain.</translation>
    </message>
    <message>
        <source>By the next day, mostly gone.</source>
        <translation>Le lendemain, presque tout est passé.</translation>
    </message>
    <message>
        <source>The next day, about as strong.</source>
        <translation>Le lendemain, à peu près aussi fort.</translation>
    </message>
    <message>
        <source>The next day, stronger than at the time. That happens.</source>
        <translation>Le lendemain, plus fort que sur le moment. Ça arrive.</translation>
    </message>
    <message>
        <source>By the next day, about %1 is left.</source>
        <translation>Le lendemain, il en reste environ %1.</translation>
    </message>
    <message>
        <source>So far, from %1 to %2 by the next day.</source>
        <translation>Jusqu’ici, de %1 à %2 le lendemain.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear went, in the middle, from %1 to %2 by the next day.</source>
        <translation>
            <numerusform>Sur %Ln demande jusqu’ici, la peur est passée, en médiane, de %1 à %2 le lendemain.</numerusform>
            <numerusform>Sur %Ln demandes jusqu’ici, la peur est passée, en médiane, de %1 à %2 le lendemain.</numerusform>
        </translation>
    </message>
    <message>
        <source>An early look: from %1 to %2 by the next day.</source>
        <translation>Premier aperçu&#xa0;: de %1 à %2 le lendemain.</translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: fear went, in the middle, from %1 to %2 by the next day.</source>
        <translation>
            <numerusform>Premier aperçu sur %Ln demande&#xa0;: la peur est passée, en médiane, de %1 à %2 le lendemain.</numerusform>
            <numerusform>Premier aperçu sur %Ln demandes&#xa0;: la peur est passée, en médiane, de %1 à %2 le lendemain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, fear was usually as strong on the next day, about %1.</source>
        <translation>
            <numerusform>Sur %Ln demande, la peur a d’habitude été aussi forte le lendemain, environ %1.</numerusform>
            <numerusform>Sur %Ln demandes, la peur a d’habitude été aussi forte le lendemain, environ %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, fear usually went from about %1 to about %2 by the next day.</source>
        <translation>
            <numerusform>Sur %Ln demande, la peur est d’habitude passée d’environ %1 à environ %2 le lendemain.</numerusform>
            <numerusform>Sur %Ln demandes, la peur est d’habitude passée d’environ %1 à environ %2 le lendemain.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day after an ask will show.</source>
        <translation>Le lendemain d’une demande le montrera.</translation>
    </message>
    <message>
        <source>A day after an ask you can say how it is with you; this shows how the sting fades.</source>
        <translation>Un jour après une demande, tu peux dire comment tu vas&#x202f;; on voit ici comment la douleur s’estompe.</translation>
    </message>
    <message>
        <source>It bothered you about as much as you had expected.</source>
        <translation>Ça t’a pesé à peu près autant que prévu.</translation>
    </message>
    <message>
        <source>It usually bothered you about %1 less than you had expected.</source>
        <translation>Ça t’a pesé d’habitude environ %1 de moins que prévu.</translation>
    </message>
    <message>
        <source>It usually bothered you about %1 more than you had expected; that happens.</source>
        <translation>Ça t’a pesé d’habitude environ %1 de plus que prévu&#x202f;; ça arrive.</translation>
    </message>
    <message numerus="yes">
        <source>In the middle of %Ln asks: %1 at the hardest moment, %2 when written down, %3 on the next day.</source>
        <translation>
            <numerusform>En médiane sur %Ln demande&#xa0;: %1 au moment le plus dur, %2 au moment d’écrire, %3 le lendemain.</numerusform>
            <numerusform>En médiane sur %Ln demandes&#xa0;: %1 au moment le plus dur, %2 au moment d’écrire, %3 le lendemain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the middle of %Ln asks: %1 at the hardest moment, %2 on the next day.</source>
        <translation>
            <numerusform>En médiane sur %Ln demande&#xa0;: %1 au moment le plus dur, %2 le lendemain.</numerusform>
            <numerusform>En médiane sur %Ln demandes&#xa0;: %1 au moment le plus dur, %2 le lendemain.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>En médiane</translation>
    </message>
    <message>
        <source>From peak to next day</source>
        <translation>Du plus fort au lendemain</translation>
    </message>
    <message>
        <source>at the hardest moment</source>
        <translation>au moment le plus dur</translation>
    </message>
    <message>
        <source>when written down</source>
        <translation>au moment d’écrire</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>le lendemain</translation>
    </message>
    <message>
        <source>At the hardest moment</source>
        <translation>Au moment le plus dur</translation>
    </message>
    <message>
        <source>When written down</source>
        <translation>Au moment d’écrire</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Le lendemain</translation>
    </message>
    <message>
        <source>Expected for the next day</source>
        <translation>Prévu pour le lendemain</translation>
    </message>
    <message numerus="yes">
        <source>The thin lines are the latest %Ln.</source>
        <translation>
            <numerusform>La ligne fine est la dernière (%Ln).</numerusform>
            <numerusform>Les lignes fines sont les %Ln dernières.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long does it sting?</source>
        <translation>Combien de temps ça fait mal&#x202f;?</translation>
    </message>
    <message>
        <source>What others found</source>
        <translation>Ce que d’autres ont trouvé</translation>
    </message>
    <message>
        <source>People who asked strangers for something guessed too low how many would agree, by 48 % on average; more than 14,000 people were asked in all (a review, Bohns 2016).</source>
        <translation>Les gens qui demandaient quelque chose à des inconnus sous-estimaient combien accepteraient, de 48&#x202f;% en moyenne&#x202f;; plus de 14&#xa0;000 personnes ont été sollicitées en tout (une revue, Bohns 2016).</translation>
    </message>
    <message>
        <source>Of the first 50 people asked to take a photo, 47 did (Zhao &amp; Epley 2022).</source>
        <translation>Sur les 50 premières personnes à qui l’on a demandé de prendre une photo, 47 l’ont fait (Zhao &amp; Epley 2022).</translation>
    </message>
    <message>
        <source>Of what 29 people with generalised anxiety had predicted and written down, 91 % did not come true (LaFreniere &amp; Newman 2020).</source>
        <translation>De ce que 29 personnes souffrant d’anxiété généralisée avaient prévu et noté par écrit, 91&#x202f;% ne s’est pas réalisé (LaFreniere &amp; Newman 2020).</translation>
    </message>
    <message>
        <source>Many say yes because a refusal is awkward, so a yes alone does not show that the ask was welcome.</source>
        <translation>Beaucoup disent oui parce qu’il est gênant de refuser&#xa0;: un oui seul ne montre donc pas que la demande était bienvenue.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a full date, in the letters of QLocale</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>left before the answer</source>
        <translation>départ avant la réponse</translation>
    </message>
    <message>
        <source>did not ask</source>
        <translation>pas demandé</translation>
    </message>
    <message>
        <source>1 ask · %1</source>
        <translation>1 demande · %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks · %1</source>
        <translation>
            <numerusform>%Ln demande · %1</numerusform>
            <numerusform>%Ln demandes · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date of the same year, in the letters of QLocale</comment>
        <translation>d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks · %1 to %2</source>
        <translation>
            <numerusform>%Ln demande · du %1 au %2</numerusform>
            <numerusform>%Ln demandes · du %1 au %2</numerusform>
        </translation>
    </message>
    <message>
        <source>You left one before the answer; it is not in this figure.</source>
        <translation>Un départ avant la réponse&#x202f;; il n’est pas dans ces chiffres.</translation>
    </message>
    <message numerus="yes">
        <source>You left %Ln before the answer; they are not in this figure.</source>
        <translation>
            <numerusform>%Ln départ avant la réponse&#x202f;; il n’est pas dans ces chiffres.</numerusform>
            <numerusform>%Ln départs avant la réponse&#x202f;; ils ne sont pas dans ces chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>One you told from memory; it is not in this figure.</source>
        <translation>Une demande est notée de mémoire&#x202f;; elle n’est pas dans ces chiffres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln you told from memory; they are not in this figure.</source>
        <translation>
            <numerusform>%Ln demande est notée de mémoire&#x202f;; elle n’est pas dans ces chiffres.</numerusform>
            <numerusform>%Ln demandes sont notées de mémoire&#x202f;; elles ne sont pas dans ces chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and what was asked</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Échelon</translation>
    </message>
</context>
<context>
    <name>Coaching</name>
    <message>
        <source>That was a big one. A smaller version teaches just as much.</source>
        <translation>C’était une grande étape. Une version plus petite apprend tout autant.</translation>
    </message>
    <message>
        <source>What would make the next ask easier for them?</source>
        <translation>Qu’est-ce qui rendrait la prochaine demande plus facile pour l’autre&#x202f;?</translation>
    </message>
    <message>
        <source>Which of these could be behind the no, whoever asked?</source>
        <translation>Laquelle de ces raisons pourrait expliquer le non, peu importe qui demandait&#x202f;?</translation>
    </message>
    <message>
        <source>Harder than last time. It goes up and down for most people.</source>
        <translation>Plus dur que la dernière fois. Pour la plupart des gens, ça monte et ça descend.</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>pas le temps</translation>
    </message>
    <message>
        <source>tired</source>
        <translation>fatigue</translation>
    </message>
    <message>
        <source>money</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>not theirs to give</source>
        <translation>pas en son pouvoir</translation>
    </message>
    <message>
        <source>bad timing</source>
        <translation>mauvais moment</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Say where to write with -o FILE.</source>
        <translation>Indique où écrire avec -o FILE.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-03-01.</source>
        <translation>--%1 demande un jour tel que 2026-03-01.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 0 to 1000000.</source>
        <translation>--%1 demande un nombre entier de 0 à 1000000.</translation>
    </message>
    <message>
        <source>--format takes one of: %1.</source>
        <translation>--format demande l’une de ces valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>First day, inclusive.</source>
        <translation>Premier jour, inclus.</translation>
    </message>
    <message>
        <source>Last day, inclusive.</source>
        <translation>Dernier jour, inclus.</translation>
    </message>
    <message>
        <source>Only the ladder of this name.</source>
        <translation>Seulement l’échelle de ce nom.</translation>
    </message>
    <message>
        <source>The day that counts as today.</source>
        <translation>Le jour qui compte comme aujourd’hui.</translation>
    </message>
    <message>
        <source>Include what the notebook keeps of support.</source>
        <translation>Inclure ce que le carnet garde du soutien.</translation>
    </message>
    <message>
        <source>Where to write; - is standard output.</source>
        <translation>Où écrire&#x202f;; - est la sortie standard.</translation>
    </message>
    <message>
        <source>The days are written into a folder; name one after -o.</source>
        <translation>Les jours s’écrivent dans un dossier&#x202f;; indiques-en un après -o.</translation>
    </message>
    <message>
        <source>All is well with “%1”.</source>
        <translation>Tout va bien avec «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; open a backup instead.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé. Rien n’y a été changé&#x202f;; ouvre plutôt une sauvegarde.</translation>
    </message>
    <message>
        <source>The file of the notebook, such as my.rung.</source>
        <translation>Le fichier du carnet, par exemple mon.rung.</translation>
    </message>
    <message>
        <source>The file to write; none of that name may be there yet.</source>
        <translation>Le fichier à écrire&#x202f;; aucun fichier de ce nom ne doit déjà exister.</translation>
    </message>
    <message>
        <source>Creates an empty notebook.</source>
        <translation>Crée un carnet vide.</translation>
    </message>
    <message>
        <source>With a first ladder from the catalogue.</source>
        <translation>Avec une première échelle tirée du catalogue.</translation>
    </message>
    <message>
        <source>Writes an invented, plausible notebook.</source>
        <translation>Écrit un carnet inventé et plausible.</translation>
    </message>
    <message>
        <source>How many attempts (60).</source>
        <translation>Combien de tentatives (60).</translation>
    </message>
    <message>
        <source>Which invention (1).</source>
        <translation>Quelle invention (1).</translation>
    </message>
    <message>
        <source>Its last day (today).</source>
        <translation>Son dernier jour (aujourd’hui).</translation>
    </message>
    <message>
        <source>Writes a summary (pdf, html, md), a table (csv), the whole archive (json), or the journal as Markdown in one file (journal) or in a folder with a file a day (days).</source>
        <translation>Écrit un résumé (pdf, html, md), un tableau (csv), toute l’archive (json), ou le journal en Markdown dans un seul fichier (journal) ou dans un dossier avec un fichier par jour (days).</translation>
    </message>
    <message>
        <source>Include your names of ladders and rungs, and your texts.</source>
        <translation>Inclure tes noms d’échelles et d’échelons, et tes textes.</translation>
    </message>
    <message>
        <source>Include a row for each attempt in a summary.</source>
        <translation>Inclure une ligne par tentative dans un résumé.</translation>
    </message>
    <message>
        <source>pdf, html, md, csv, json, journal or days.</source>
        <translation>pdf, html, md, csv, json, journal ou days.</translation>
    </message>
    <message>
        <source>What to take in: a file, or a folder of Markdown files.</source>
        <translation>Ce qu’il faut importer&#xa0;: un fichier, ou un dossier de fichiers Markdown.</translation>
    </message>
    <message>
        <source>Takes in an archive, a Day One journal (JSON), a Markdown file or a folder of them; the newer record wins and nothing is deleted.</source>
        <translation>Importe une archive, un journal Day One (JSON), un fichier Markdown ou un dossier de tels fichiers&#x202f;; la version la plus récente l’emporte et rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Prints the figures.</source>
        <translation>Affiche les chiffres.</translation>
    </message>
    <message>
        <source>text (standard) or json.</source>
        <translation>text (par défaut) ou json.</translation>
    </message>
    <message>
        <source>Looks for anything wrong in the file.</source>
        <translation>Cherche tout ce qui ne va pas dans le fichier.</translation>
    </message>
    <message>
        <source>Writes a consistent, verified copy.</source>
        <translation>Écrit une copie cohérente et vérifiée.</translation>
    </message>
    <message>
        <source>Usage: rung %1 %2</source>
        <translation>Utilisation&#xa0;: rung %1 %2</translation>
    </message>
    <message>
        <source>Commands, without a window (rung COMMAND --help says more):</source>
        <translation>Commandes, sans fenêtre (rung COMMAND --help en dit plus)&#xa0;:</translation>
    </message>
    <message>
        <source>There is no command “%1”; rung --help lists them.</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;»&#x202f;; rung --help en donne la liste.</translation>
    </message>
    <message>
        <source>There is no ladder “%1”; the notebook has none yet.</source>
        <translation>Il n’y a pas d’échelle «&#x202f;%1&#x202f;»&#x202f;; le carnet n’en a encore aucune.</translation>
    </message>
    <message>
        <source>There is no ladder “%1”. The ladders are: %2.</source>
        <translation>Il n’y a pas d’échelle «&#x202f;%1&#x202f;». Les échelles sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Small asks</source>
        <translation>Petites demandes</translation>
    </message>
    <message>
        <source>Passphrase or recovery code: </source>
        <translation>Phrase secrète ou code de secours&#xa0;: </translation>
    </message>
    <message>
        <source>Another copy of it, which is only read.</source>
        <translation>Une autre copie de ce carnet, qui est seulement lue.</translation>
    </message>
    <message>
        <source>Brings another copy of the notebook into this one; the newer record wins and nothing is deleted.</source>
        <translation>Réunit une autre copie du carnet avec celui-ci&#x202f;; la version la plus récente l’emporte et rien n’est supprimé.</translation>
    </message>
    <message>
        <source>The damaged file, which is only read.</source>
        <translation>Le fichier endommagé, qui est seulement lu.</translation>
    </message>
    <message>
        <source>Brings over what can be read of a damaged notebook, and lists what could not.</source>
        <translation>Récupère ce qui est lisible d’un carnet endommagé, et donne la liste de ce qui n’a pas pu l’être.</translation>
    </message>
    <message>
        <source>What it was before is in “%1”.</source>
        <translation>Ce qu’il était avant est dans «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
</context>
<context>
    <name>Courtesy</name>
    <message>
        <source>Could they say no in two seconds and get on with their day?</source>
        <translation>La personne pourrait-elle dire non en deux secondes et continuer sa journée&#x202f;?</translation>
    </message>
    <message>
        <source>Fine if a friend of theirs were watching?</source>
        <translation>Est-ce que ça irait si une de ses connaissances regardait&#x202f;?</translation>
    </message>
    <message>
        <source>Is everything you will say true?</source>
        <translation>Tout ce que tu diras est-il vrai&#x202f;?</translation>
    </message>
    <message>
        <source>May you ask again, only someone else, or once?</source>
        <translation>Peux-tu redemander, seulement à quelqu’un d’autre, ou une seule fois&#x202f;?</translation>
    </message>
    <message>
        <source>A short question at a quiet moment, with nobody waiting behind you, is easy to turn down.</source>
        <translation>Une question courte à un moment calme, sans personne qui attend derrière toi, est facile à refuser.</translation>
    </message>
    <message>
        <source>If it would look odd from the side, there is often a smaller or more open version.</source>
        <translation>Vu de côté, cela paraîtrait bizarre&#x202f;? Il y a souvent une version plus petite ou plus ouverte.</translation>
    </message>
    <message>
        <source>It needs no story. “I wanted to ask you something” is a true beginning.</source>
        <translation>Pas besoin d’histoire. «&#x202f;Je voulais vous demander quelque chose&#x202f;» est un début vrai.</translation>
    </message>
    <message>
        <source>Where a second ask would press somebody, choose someone else, or once.</source>
        <translation>Là où une seconde demande mettrait la pression, choisis quelqu’un d’autre, ou une seule fois.</translation>
    </message>
    <message>
        <source>Being followed, touched or alone with someone at night can frighten people. Is there a version in the open?</source>
        <translation>Se faire suivre ou toucher, ou se trouver la nuit en tête-à-tête avec quelqu’un, peut faire peur. Y a-t-il une version en public&#x202f;?</translation>
    </message>
    <message>
        <source>They may not feel free to refuse you. Is there somebody who could say no easily?</source>
        <translation>Ces personnes ne se sentent peut-être pas libres de te refuser quelque chose. Y a-t-il quelqu’un qui pourrait dire non facilement&#x202f;?</translation>
    </message>
    <message>
        <source>A no to something true teaches you more. Does it work without pretending?</source>
        <translation>Un non à quelque chose de vrai t’apprend davantage. Est-ce que ça marche sans faire semblant&#x202f;?</translation>
    </message>
    <message>
        <source>They did not choose to be filmed or pranked. Does it work without?</source>
        <translation>Ces personnes n’ont pas choisi d’être filmées ou piégées. Est-ce que ça marche sans&#x202f;?</translation>
    </message>
    <message>
        <source>They already answered. Is there someone else to ask?</source>
        <translation>Cette personne a déjà répondu. Y a-t-il quelqu’un d’autre à qui demander&#x202f;?</translation>
    </message>
</context>
<context>
    <name>DataError</name>
    <message>
        <source>This is not JSON: it cannot be read from byte %1 on.</source>
        <translation>Ce n’est pas du JSON&#xa0;: illisible à partir de l’octet %1.</translation>
    </message>
    <message>
        <source>An object with named fields belongs here.</source>
        <translation>Il faut ici un objet avec des champs nommés.</translation>
    </message>
    <message>
        <source>A text belongs here.</source>
        <translation>Il faut ici un texte.</translation>
    </message>
    <message>
        <source>This text has characters that cannot be kept.</source>
        <translation>Ce texte contient des caractères qui ne peuvent pas être conservés.</translation>
    </message>
    <message>
        <source>A list of texts belongs here.</source>
        <translation>Il faut ici une liste de textes.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 belongs here.</source>
        <translation>Il faut ici un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>Only true or false belongs here.</source>
        <translation>Il faut ici true ou false.</translation>
    </message>
    <message>
        <source>This field is missing.</source>
        <translation>Ce champ manque.</translation>
    </message>
    <message>
        <source>A list belongs here.</source>
        <translation>Il faut ici une liste.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne fait pas partie de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The field “%1” is not known here.</source>
        <translation>Le champ «&#x202f;%1&#x202f;» est inconnu ici.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>&apos;le&apos; d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>&apos;le&apos; d MMMM yyyy</translation>
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
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>it has no date that can be read</source>
        <translation>elle n’a pas de date lisible</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>elle n’a pas de texte</translation>
    </message>
    <message>
        <source>its text cannot be read</source>
        <translation>son texte est illisible</translation>
    </message>
    <message>
        <source>it is in there twice</source>
        <translation>elle y figure deux fois</translation>
    </message>
    <message>
        <source>the tag “%1” is too long</source>
        <translation>l’étiquette «&#x202f;%1&#x202f;» est trop longue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an entry, why it stays out</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>pictures, sounds or films: %1</source>
        <translation>images, sons ou films&#xa0;: %1</translation>
    </message>
    <message>
        <source>There are no journal entries in it.</source>
        <translation>On n’y trouve aucune entrée de journal.</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Ladder added.</source>
        <translation>Échelle ajoutée.</translation>
    </message>
    <message>
        <source>the new ladder</source>
        <translation>la nouvelle échelle</translation>
    </message>
    <message>
        <source>Ladder changed.</source>
        <translation>Échelle modifiée.</translation>
    </message>
    <message>
        <source>the change to the ladder</source>
        <translation>la modification de l’échelle</translation>
    </message>
    <message>
        <source>Ladder put in the trash.</source>
        <translation>Échelle mise à la corbeille.</translation>
    </message>
    <message>
        <source>putting the ladder in the trash</source>
        <translation>la mise à la corbeille de l’échelle</translation>
    </message>
    <message>
        <source>Ladder is back.</source>
        <translation>L’échelle est de retour.</translation>
    </message>
    <message>
        <source>bringing the ladder back</source>
        <translation>le retour de l’échelle</translation>
    </message>
    <message>
        <source>Added to the ladder.</source>
        <translation>Ajouté à l’échelle.</translation>
    </message>
    <message>
        <source>the addition to the ladder</source>
        <translation>l’ajout à l’échelle</translation>
    </message>
    <message>
        <source>Rung changed.</source>
        <translation>Échelon modifié.</translation>
    </message>
    <message>
        <source>the change to the rung</source>
        <translation>la modification de l’échelon</translation>
    </message>
    <message>
        <source>Order changed.</source>
        <translation>Ordre modifié.</translation>
    </message>
    <message>
        <source>the new order</source>
        <translation>le nouvel ordre</translation>
    </message>
    <message>
        <source>Rung put in the trash.</source>
        <translation>Échelon mis à la corbeille.</translation>
    </message>
    <message>
        <source>putting the rung in the trash</source>
        <translation>la mise à la corbeille de l’échelon</translation>
    </message>
    <message>
        <source>Rung is back.</source>
        <translation>L’échelon est de retour.</translation>
    </message>
    <message>
        <source>bringing the rung back</source>
        <translation>le retour de l’échelon</translation>
    </message>
    <message>
        <source>Plan saved.</source>
        <translation>Plan enregistré.</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>le plan</translation>
    </message>
    <message>
        <source>Plan changed.</source>
        <translation>Plan modifié.</translation>
    </message>
    <message>
        <source>the change to the plan</source>
        <translation>la modification du plan</translation>
    </message>
    <message>
        <source>Put off.</source>
        <translation>Reporté.</translation>
    </message>
    <message>
        <source>putting it off</source>
        <translation>le report</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>l’entrée</translation>
    </message>
    <message>
        <source>Entry changed.</source>
        <translation>Entrée modifiée.</translation>
    </message>
    <message>
        <source>the change to the entry</source>
        <translation>la modification de l’entrée</translation>
    </message>
    <message>
        <source>Moved to the other rung.</source>
        <translation>Déplacé vers l’autre échelon.</translation>
    </message>
    <message>
        <source>the move to the other rung</source>
        <translation>le déplacement vers l’autre échelon</translation>
    </message>
    <message>
        <source>Put in the trash.</source>
        <translation>Mis à la corbeille.</translation>
    </message>
    <message>
        <source>putting the entry in the trash</source>
        <translation>la mise à la corbeille de l’entrée</translation>
    </message>
    <message>
        <source>The entry is back.</source>
        <translation>L’entrée est de retour.</translation>
    </message>
    <message>
        <source>bringing the entry back</source>
        <translation>le retour de l’entrée</translation>
    </message>
    <message>
        <source>Answer saved.</source>
        <translation>Réponse enregistrée.</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la réponse</translation>
    </message>
    <message>
        <source>Saved in the journal.</source>
        <translation>Enregistré dans le journal.</translation>
    </message>
    <message>
        <source>what was written</source>
        <translation>ce qui a été écrit</translation>
    </message>
    <message>
        <source>Text changed.</source>
        <translation>Texte modifié.</translation>
    </message>
    <message>
        <source>the change to the text</source>
        <translation>la modification du texte</translation>
    </message>
    <message>
        <source>Text put in the trash.</source>
        <translation>Texte mis à la corbeille.</translation>
    </message>
    <message>
        <source>putting the text in the trash</source>
        <translation>la mise à la corbeille du texte</translation>
    </message>
    <message>
        <source>The text is back.</source>
        <translation>Le texte est de retour.</translation>
    </message>
    <message>
        <source>bringing the text back</source>
        <translation>le retour du texte</translation>
    </message>
    <message>
        <source>Your contact is saved.</source>
        <translation>Ta personne de confiance est enregistrée.</translation>
    </message>
    <message>
        <source>the change of contact</source>
        <translation>le changement de personne de confiance</translation>
    </message>
    <message>
        <source>Put away for now.</source>
        <translation>Carte rangée pour l’instant.</translation>
    </message>
    <message>
        <source>putting the card away</source>
        <translation>le rangement de la carte</translation>
    </message>
    <message>
        <source>Today is quiet.</source>
        <translation>Aujourd’hui est un jour calme.</translation>
    </message>
    <message>
        <source>the quiet day</source>
        <translation>le jour calme</translation>
    </message>
    <message>
        <source>Taken in.</source>
        <translation>Importé.</translation>
    </message>
    <message>
        <source>what was taken in</source>
        <translation>ce qui a été importé</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>EntryDetails</name>
    <message>
        <source>The ask</source>
        <translation>La demande</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>À qui et où</translation>
    </message>
    <message>
        <source>To leave out</source>
        <translation>À laisser de côté</translation>
    </message>
    <message>
        <source>To a no</source>
        <translation>À un non</translation>
    </message>
    <message>
        <source>Urge to avoid it</source>
        <translation>Envie d’éviter</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Géré</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 sur 10</translation>
    </message>
    <message>
        <source>Fear afterwards</source>
        <translation>Peur après coup</translation>
    </message>
    <message>
        <source>Safety habits</source>
        <translation>Habitudes de protection</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Émotion</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Shown to be unwelcome</source>
        <translation>Signes que c’était malvenu</translation>
    </message>
    <message>
        <source>Bothered a day later</source>
        <translation>Pesait le lendemain</translation>
    </message>
    <message>
        <source>Replaying it</source>
        <translation>Ressassé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>EntryParts</name>
    <message>
        <source>did not happen</source>
        <translation>n’est pas arrivé</translation>
    </message>
    <message>
        <source>partly happened</source>
        <translation>arrivé en partie</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
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
        <translation>Écrit d’abord, %1&#xa0;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Later, %1: “%2”</source>
        <translation>Plus tard, %1&#xa0;: «&#x202f;%2&#x202f;»</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>Imprimer le résumé</translation>
    </message>
    <message>
        <source>Summary as PDF</source>
        <translation>Résumé en PDF</translation>
    </message>
    <message>
        <source>Everything, with every word, to keep or to take to another computer. Rung can import it again.</source>
        <translation>Tout, avec chaque mot, à garder ou à emporter sur un autre ordinateur. Rung peut l’importer à nouveau.</translation>
    </message>
    <message>
        <source>A row for each attempt, for a spreadsheet.</source>
        <translation>Une ligne par tentative, pour un tableur.</translation>
    </message>
    <message>
        <source>The summary as plain text with headings.</source>
        <translation>Le résumé en texte simple avec des titres.</translation>
    </message>
    <message>
        <source>The summary as a page for a browser.</source>
        <translation>Le résumé en page pour un navigateur.</translation>
    </message>
    <message>
        <source>Your entries and texts, as one document with headings (Markdown).</source>
        <translation>Tes entrées et tes textes, en un seul document avec des titres (Markdown).</translation>
    </message>
    <message>
        <source>Your entries and texts, in a folder with a document for each day (Markdown), as other journals read it.</source>
        <translation>Tes entrées et tes textes, dans un dossier avec un document par jour (Markdown), comme d’autres journaux le lisent.</translation>
    </message>
    <message>
        <source>Figures and charts, to keep or to bring along to a therapist.</source>
        <translation>Chiffres et graphiques, à garder ou à apporter chez un thérapeute.</translation>
    </message>
    <message>
        <source>rung archive %1</source>
        <translation>rung archive %1</translation>
    </message>
    <message>
        <source>rung journal %1</source>
        <translation>rung journal %1</translation>
    </message>
    <message>
        <source>rung summary %1</source>
        <translation>rung résumé %1</translation>
    </message>
</context>
<context>
    <name>FailureBoundary</name>
    <message>
        <source>Something did not work, and what was saved before is safe. Please try again. (%1)</source>
        <translation>Quelque chose n’a pas marché, et ce qui était déjà enregistré est en sécurité. Réessaie, s’il te plaît. (%1)</translation>
    </message>
</context>
<context>
    <name>FearedEdit</name>
    <message>
        <source>no|a no|the no|they say no|they&apos;ll say no|they will say no|he says no|she says no|being refused|they refuse|they refuse me|rejection|being rejected|i get rejected|they reject me|they turn me down|being turned down</source>
        <extracomment>Ways to write that the no itself is feared, lower case, without a full stop, separated by &quot;|&quot;.</extracomment>
        <translation>non|un non|le non|ils disent non|elles disent non|ils me disent non|on dit non|on me dit non|on me dira non|il dit non|elle dit non|qu&apos;on me dise non|qu&apos;on dise non|que l&apos;on me dise non|qu&apos;il dise non|qu&apos;elle dise non|qu&apos;ils disent non|qu&apos;ils me disent non|un refus|le refus|refus|on refuse|on me refuse|ils refusent|il refuse|elle refuse|qu&apos;on refuse|qu&apos;on me refuse|qu&apos;ils refusent|être refusé|être refusée|essuyer un refus|le rejet|rejet|un rejet|être rejeté|être rejetée|on me rejette|ils me rejettent|qu&apos;on me rejette|je me fais rejeter|me faire rejeter|je me fais refouler|on m&apos;envoie promener</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Asking kindly</source>
        <translation>Demander avec bienveillance</translation>
    </message>
    <message>
        <source>The people you ask did not sign up for your practice. Nothing that puts them in a spot; polite and respectful; no lies and no manipulation. Take a no well and thank them.</source>
        <translation>Les gens à qui tu demandes n’ont pas choisi de participer à ton exercice. Rien qui les mette dans l’embarras&#x202f;; politesse et respect&#x202f;; pas de mensonge ni de manipulation. Prends bien un non, et remercie.</translation>
    </message>
    <message>
        <source>Four questions help with a step of your own:</source>
        <translation>Quatre questions aident pour une étape à toi&#xa0;:</translation>
    </message>
    <message>
        <source>• Could they say no in two seconds and get on with their day?</source>
        <translation>• La personne pourrait-elle dire non en deux secondes et continuer sa journée&#x202f;?</translation>
    </message>
    <message>
        <source>• Would it be fine if a friend of theirs were watching?</source>
        <translation>• Est-ce que ça irait si une de ses connaissances regardait&#x202f;?</translation>
    </message>
    <message>
        <source>• Is everything you will say true?</source>
        <translation>• Tout ce que tu diras est-il vrai&#x202f;?</translation>
    </message>
    <message>
        <source>• May you ask again, only someone else, or once?</source>
        <translation>• Peux-tu redemander, seulement à quelqu’un d’autre, ou une seule fois&#x202f;?</translation>
    </message>
    <message>
        <source>Some things are better left out: filming and pranks; pretending and lying; following, touching, being alone with somebody at night; the same person again after a no, because they already answered. Children, patients, tenants and people who work for you may not feel free to refuse.</source>
        <translation>Certaines choses sont mieux laissées de côté&#xa0;: filmer et piéger&#x202f;; faire semblant et mentir&#x202f;; suivre, toucher, se trouver la nuit en tête-à-tête avec quelqu’un&#x202f;; la même personne à nouveau après un non, car elle a déjà répondu. Les enfants, les patients, les locataires et les gens qui travaillent pour toi ne se sentent peut-être pas libres de refuser.</translation>
    </message>
    <message>
        <source>If somebody said or showed that it was unwelcome: what would make the next ask easier for them?</source>
        <translation>Si quelqu’un a dit ou montré que c’était malvenu&#xa0;: qu’est-ce qui rendrait la prochaine demande plus facile pour l’autre&#x202f;?</translation>
    </message>
    <message>
        <source>Being kind to yourself</source>
        <translation>De la bienveillance envers toi</translation>
    </message>
    <message>
        <source>Be as kind to yourself as to the people you ask. What would you tell a friend who had just tried the same?</source>
        <translation>Traite-toi avec autant de bienveillance que les gens à qui tu demandes. Que dirais-tu à un ami qui viendrait d’essayer la même chose&#x202f;?</translation>
    </message>
    <message>
        <source>A no tells something about the moment and little about the one who asked. Reasons that would hold for anyone: rules, busy, tired, money, not theirs to give, bad timing.</source>
        <translation>Un non dit quelque chose du moment et peu de qui a demandé. Des raisons qui vaudraient pour n’importe qui&#xa0;: règles, pas le temps, fatigue, argent, pas en son pouvoir, mauvais moment.</translation>
    </message>
    <message>
        <source>Leaving before the answer, or not asking today, is an entry like any other. So is a plan put off until tomorrow.</source>
        <translation>Partir avant la réponse, ou ne pas demander aujourd’hui, est une entrée comme une autre. Un plan reporté à demain aussi.</translation>
    </message>
    <message>
        <source>Going over it again and again feeds the fear. So writing about it is offered with two short questions at most and a soft mark at ten minutes. Stop whenever you like.</source>
        <translation>Ressasser nourrit la peur. Écrire à ce sujet est donc proposé avec deux courtes questions au plus et un repère discret à dix minutes. Tu peux arrêter quand tu veux.</translation>
    </message>
    <message>
        <source>One line to tell yourself next time is enough. It comes back to you on Today.</source>
        <translation>Une phrase à te dire la prochaine fois suffit. Tu la retrouves sur la page «&#x202f;Aujourd’hui&#x202f;».</translation>
    </message>
    <message>
        <source>Common traps</source>
        <translation>Pièges courants</translation>
    </message>
    <message>
        <source>• Starting too big. A smaller step, or one in between, costs nothing.</source>
        <translation>• Commencer trop grand. Une étape plus petite, ou intermédiaire, ne coûte rien.</translation>
    </message>
    <message>
        <source>• Being rude or inappropriate. That practises something else, and another person pays for it.</source>
        <translation>• Manquer de politesse ou de mesure. C’est s’exercer à autre chose, et quelqu’un d’autre paie pour ça.</translation>
    </message>
    <message>
        <source>• Taking a no personally. It was an answer to a question, at that moment.</source>
        <translation>• Prendre un non pour soi. C’était une réponse à une question, à ce moment-là.</translation>
    </message>
    <message>
        <source>• Expecting a straight line up. It goes up and down for most people.</source>
        <translation>• S’attendre à une ligne droite vers le haut. Pour la plupart des gens, ça monte et ça descend.</translation>
    </message>
    <message>
        <source>• Leaning on safety habits: hurrying, apologising, a script, a joke, looking away. One at a time can be left out on purpose.</source>
        <translation>• S’appuyer sur des habitudes de protection&#xa0;: se presser, s’excuser, un texte appris, une blague, détourner le regard. On peut exprès en laisser une de côté à la fois.</translation>
    </message>
    <message>
        <source>When it goes up and down</source>
        <translation>Quand ça monte et ça descend</translation>
    </message>
    <message>
        <source>A few hard days are normal. One hard day, or one alarm, never makes Rung send you down: the same step, or one smaller, is then your choice.</source>
        <translation>Quelques jours difficiles, c’est normal. Un seul jour difficile, ou une seule alarme, ne te fait jamais redescendre&#xa0;: la même étape, ou une plus petite, c’est alors à toi de choisir.</translation>
    </message>
    <message>
        <source>Climbing can hide progress: as the steps grow, the fear you write down may rise while you improve. So Rung compares every ask with the number of its own step.</source>
        <translation>Grimper peut cacher le progrès&#xa0;: quand les étapes grandissent, la peur que tu notes peut augmenter alors que tu avances. Rung compare donc chaque demande au chiffre de sa propre étape.</translation>
    </message>
    <message>
        <source>Fear need not fall for a step to settle. Carrying it counts.</source>
        <translation>La peur n’a pas besoin de baisser pour qu’une étape soit acquise. La porter compte.</translation>
    </message>
    <message>
        <source>Where there is no clear direction yet, that is said as the normal thing it is. Harder than you expected happens, and may be worth a smaller step.</source>
        <translation>Là où il n’y a pas encore de direction nette, c’est dit comme la chose normale que c’est. Plus dur que prévu, ça arrive, et une étape plus petite vaut peut-être la peine.</translation>
    </message>
    <message>
        <source>When professional support is the better place</source>
        <translation>Quand un soutien professionnel est préférable</translation>
    </message>
    <message>
        <source>The practice is not for every day and not for everyone. If several of these are you, do this together with a therapist; Rung can come along.</source>
        <translation>La pratique n’est pas pour tous les jours ni pour tout le monde. Si tu te reconnais dans plusieurs de ces points, fais ça avec un thérapeute&#x202f;; Rung peut t’y accompagner.</translation>
    </message>
    <message>
        <source>• Distress grows instead of easing.</source>
        <translation>• La détresse grandit au lieu de s’apaiser.</translation>
    </message>
    <message>
        <source>• A refusal, or the mere thought of one, brings panic, deep sadness, shame or despair.</source>
        <translation>• Un refus, ou la seule idée d’un refus, amène panique, profonde tristesse, honte ou désespoir.</translation>
    </message>
    <message>
        <source>• Your body answers with an alarm, or an old trauma does.</source>
        <translation>• Ton corps répond par une alarme, ou un ancien traumatisme répond.</translation>
    </message>
    <message>
        <source>• You keep dodging, or you keep scolding yourself.</source>
        <translation>• Tu esquives sans cesse, ou tu te fais sans cesse des reproches.</translation>
    </message>
    <message>
        <source>• Old wounds open.</source>
        <translation>• De vieilles blessures se rouvrent.</translation>
    </message>
    <message>
        <source>• You cannot find steps, or all of it is too much.</source>
        <translation>• Tu ne trouves pas d’étapes, ou tout cela est trop.</translation>
    </message>
    <message>
        <source>• You have thoughts of hurting yourself, or daily life suffers.</source>
        <translation>• Tu as des pensées de te faire du mal, ou la vie de tous les jours en souffre.</translation>
    </message>
    <message>
        <source>New chest pain, fainting or trouble breathing is a medical question, whatever may have brought it on.</source>
        <translation>Une douleur nouvelle à la poitrine, un évanouissement ou une gêne à respirer est une question médicale, quelle qu’en soit la cause possible.</translation>
    </message>
    <message>
        <source>Finding a therapist for exposure or CBT</source>
        <translation>Trouver un thérapeute pour l’exposition ou la TCC</translation>
    </message>
    <message>
        <source>Look for somebody who works with exposure, or with CBT, which is short for cognitive behavioural therapy. They also see what else may be behind it.</source>
        <translation>Cherche quelqu’un qui travaille avec l’exposition, ou avec la TCC, c’est-à-dire la thérapie cognitivo-comportementale. Cette personne voit aussi ce qu’il peut y avoir derrière.</translation>
    </message>
    <message>
        <source>A first question can be short: “I am afraid of being refused and I avoid asking. Do you work with exposure?” Asking two or three people is fine, and so is a no.</source>
        <translation>Une première question peut être courte&#xa0;: «&#x202f;J’ai peur d’essuyer un refus et j’évite de demander. Travaillez-vous avec l’exposition&#x202f;?&#x202f;» Demander à deux ou trois personnes est très bien, et un non aussi.</translation>
    </message>
    <message>
        <source>If you do not know where to begin, a doctor you trust may know whom to ask near you.</source>
        <translation>Si tu ne sais pas par où commencer, un médecin en qui tu as confiance sait peut-être à qui s’adresser près de chez toi.</translation>
    </message>
    <message>
        <source>You can bring your ladder and the summary as one page, with your texts only if you want that.</source>
        <translation>Tu peux apporter ton échelle et le résumé en une page, avec tes textes seulement si tu le veux.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>For example: %1, %2, %3.</source>
        <translation>Par exemple&#xa0;: %1, %2, %3.</translation>
    </message>
    <message>
        <source>Beginner: small, even silly things with next to nothing at stake.</source>
        <translation>Débutant&#xa0;: de petites choses, même loufoques, avec presque rien en jeu.</translation>
    </message>
    <message>
        <source>Intermediate: things you would quite like, asked of people who may well say no.</source>
        <translation>Intermédiaire&#xa0;: des choses que tu aimerais bien, demandées à des gens qui pourraient bien dire non.</translation>
    </message>
    <message>
        <source>Advanced: things that matter to you.</source>
        <translation>Avancé&#xa0;: des choses qui comptent pour toi.</translation>
    </message>
    <message>
        <source>The practice</source>
        <translation>La pratique</translation>
    </message>
    <message>
        <source>Kindness, and hard days</source>
        <translation>La bienveillance, et les jours difficiles</translation>
    </message>
    <message>
        <source>What Rung works out</source>
        <translation>Ce que Rung calcule</translation>
    </message>
    <message>
        <source>Why this step</source>
        <translation>Pourquoi cette étape</translation>
    </message>
    <message>
        <source>Rung works the next step out anew from what you logged. It is an offer, and you can take any other.</source>
        <translation>Rung recalcule à chaque fois la prochaine étape à partir de ce que tu as noté. C’est une proposition, et tu peux en prendre n’importe quelle autre.</translation>
    </message>
    <message>
        <source>A step is settled when the last ask was easy (fear of 20 or less, handled at 8 or more), when fear stayed at 30 or less twice in a row, or when it was to be asked only once and was asked. Easy asks with two or more safety habits, or after a drink, do not count for this.</source>
        <translation>Une étape est acquise quand la dernière demande était facile (peur de 20 ou moins, gérée à 8 ou plus), quand la peur est restée à 30 ou moins deux fois de suite, ou quand elle n’était à demander qu’une fois et l’a été. Les demandes faciles avec deux habitudes de protection ou plus, ou après un verre, ne comptent pas pour cela.</translation>
    </message>
    <message>
        <source>It is settled as well after three asks on two days or more, when two of three things hold: fear came down to 35 or to half, the feared thing now seems unlikely (20 % or less) or half as likely, and you handled the last two at 7 or more. Six asks on two days or more are enough as well, when you handled the last two so, even if the fear stayed.</source>
        <translation>Elle est aussi acquise après trois demandes sur deux jours ou plus, quand deux de ces trois points sont vrais&#xa0;: la peur est descendue à 35 ou à la moitié, ce que tu redoutais semble maintenant improbable (20&#x202f;% ou moins) ou moitié moins probable, et tu as géré les deux dernières à 7 ou plus. Six demandes sur deux jours ou plus suffisent aussi, quand tu as géré ainsi les deux dernières, même si la peur est restée.</translation>
    </message>
    <message>
        <source>Next comes the lowest step that is not settled and within reach: up to 40 in the beginning, and later up to 15 above the level you have reached. Until a step is settled, it comes back with one thing changed. After six asks on it another step nearby is offered instead.</source>
        <translation>Vient ensuite l’étape la plus basse qui n’est pas acquise et qui est à ta portée&#xa0;: jusqu’à 40 au début, et plus tard jusqu’à 15 au-dessus du niveau que tu as atteint. Tant qu’une étape n’est pas acquise, elle revient avec une chose changée. Après six demandes sur elle, une autre étape proche est proposée à la place.</translation>
    </message>
    <message>
        <source>A smaller step is offered after repeated panic on it, after two attempts in a row that did not get as far as asking, after two asks in a row at 85 or more, or when fear rises over three asks in a row, by 20 or more in all, to 60 or more. These reasons lapse after 30 days.</source>
        <translation>Une étape plus petite est proposée après des paniques répétées sur elle, après deux tentatives de suite qui ne sont pas allées jusqu’à la demande, après deux demandes de suite à 85 ou plus, ou quand la peur augmente sur trois demandes de suite, de 20 ou plus en tout, jusqu’à 60 ou plus. Ces raisons s’éteignent après 30 jours.</translation>
    </message>
    <message>
        <source>Where the gap to the next step is too wide, Rung suggests one in between. After more than 60 days away it begins with something you know.</source>
        <translation>Là où l’écart jusqu’à l’étape suivante est trop grand, Rung en propose une intermédiaire. Après plus de 60 jours d’absence, on recommence par quelque chose que tu connais.</translation>
    </message>
    <message>
        <source>Why Rung asks whether a step is too big</source>
        <translation>Pourquoi Rung demande si une étape est trop grande</translation>
    </message>
    <message>
        <source>It asks when a step lies beyond what is within reach, when you expect more than 15 above that, or when you expect more than 40 and have made fewer than three asks in all.</source>
        <translation>Rung le demande quand une étape dépasse ce qui est à ta portée, quand tu prévois plus de 15 au-dessus de cela, ou quand tu prévois plus de 40 avec moins de trois demandes faites en tout.</translation>
    </message>
    <message>
        <source>There are three ways on, and none is locked: a nearer step; a step in between; keep it, because you have thought about it.</source>
        <translation>Il y a trois façons de continuer, et aucune n’est verrouillée&#xa0;: une étape plus proche&#x202f;; une étape intermédiaire&#x202f;; la garder, parce que tu y as réfléchi.</translation>
    </message>
    <message>
        <source>Where you marked that a no could cost something not easily replaced, it asks about that as well.</source>
        <translation>Là où tu as indiqué qu’un non pourrait coûter une chose difficile à remplacer, Rung pose aussi la question à ce sujet.</translation>
    </message>
    <message>
        <source>How the figures are computed</source>
        <translation>Comment les chiffres sont calculés</translation>
    </message>
    <message>
        <source>Where a guess is needed, only guesses written before asking count. What you told from memory stays in the counts of answers and in the curve of your fear. Attempts you left before the answer are drawn with a cross and are in no figure; the text says how many there are.</source>
        <translation>Là où il faut une estimation, seules comptent celles écrites avant de demander. Ce que tu as raconté de mémoire reste dans le compte des réponses et dans la courbe de ta peur. Les tentatives où tu n’as pas attendu la réponse sont dessinées par une croix et ne sont dans aucun chiffre&#x202f;; le texte dit combien il y en a.</translation>
    </message>
    <message>
        <source>The usual difference: each ask gives expected minus felt. Rung averages every pair of these differences and takes the middle one (Hodges and Lehmann), so that a single odd day weighs little. “Give or take” is the 95 % interval that belongs to it, shown from six asks on.</source>
        <translation>La différence habituelle&#xa0;: chaque demande donne le prévu moins le ressenti. Rung fait la moyenne de chaque paire de ces différences et prend celle du milieu (Hodges et Lehmann), pour qu’un seul jour étrange pèse peu. «&#x202f;À peu près&#x202f;» est l’intervalle à 95&#x202f;% qui va avec, montré à partir de six demandes.</translation>
    </message>
    <message>
        <source>How often: a share of the asks, with Wilson&apos;s 95 % interval. No reply counts as a no, partly does not. With the thing you feared, partly counts as happened, so that nothing is flattered.</source>
        <translation>Combien de fois&#xa0;: une part des demandes, avec l’intervalle à 95&#x202f;% de Wilson. «&#x202f;Pas de réponse&#x202f;» compte comme un non, mais pas «&#x202f;en partie&#x202f;». Pour ce que tu redoutais, «&#x202f;en partie&#x202f;» compte comme arrivé, pour que rien ne soit embelli.</translation>
    </message>
    <message>
        <source>How well you guessed a no: your likelihoods are put into five groups, each shown from three asks on, beside how often it really was a no.</source>
        <translation>À quel point tu as bien estimé un non&#xa0;: tes probabilités sont réparties en cinq groupes, chacun montré à partir de trois demandes, à côté du nombre de fois où c’était vraiment un non.</translation>
    </message>
    <message>
        <source>Is it getting easier: felt fear minus the number of the step, drawn as a smoothed line. A direction (Theil and Sen) is named from eight asks on, when chance explains it badly (Mann and Kendall, one in twenty) and it adds up to ten points or more. From nine asks on it also has to hold without the latest one.</source>
        <translation>Est-ce que ça devient plus facile&#xa0;: la peur ressentie moins le chiffre de l’étape, dessinée en ligne lissée. Une direction (Theil et Sen) est nommée à partir de huit demandes, quand le hasard l’explique mal (Mann et Kendall, une fois sur vingt) et qu’elle fait dix points ou plus en tout. À partir de neuf demandes, il faut aussi qu’elle tienne sans la dernière.</translation>
    </message>
    <message>
        <source>With few asks Rung says little: one or two are shown as they are, from three the middle of them so far, from five an early look, from ten how well you guess. The usual difference and the direction look at the latest 200.</source>
        <translation>Avec peu de demandes, Rung dit peu&#xa0;: une ou deux sont montrées telles quelles, à partir de trois leur médiane (la valeur du milieu) jusqu’ici, à partir de cinq un premier aperçu, à partir de dix la justesse de tes estimations. La différence habituelle et la direction regardent les 200 dernières.</translation>
    </message>
    <message>
        <source>Nothing random is used: the same record gives the same sentence each time.</source>
        <translation>Rien n’est laissé au hasard&#xa0;: les mêmes notes donnent chaque fois la même phrase.</translation>
    </message>
    <message>
        <source>When Rung steps back</source>
        <translation>Quand Rung se met en retrait</translation>
    </message>
    <message>
        <source>Rung looks at your own record for signs that the practice weighs more than it helps: fear that keeps growing, repeated alarms of the body, steps that are put off again and again, hard words to yourself, a sting that stays.</source>
        <translation>Rung cherche dans ce que tu as noté des signes que la pratique pèse plus qu’elle n’aide&#xa0;: une peur qui ne cesse de grandir, des alarmes répétées du corps, des étapes reportées encore et encore, des mots durs envers toi, un non qui fait mal longtemps.</translation>
    </message>
    <message>
        <source>Then it says so, in one quiet line or on an amber card, and on the card it lets its advice rest. You can put either away: the line rests for 7 days, the card for 14. After two amber cards within 30 days it names a therapist who works with exposure or CBT.</source>
        <translation>Alors Rung le dit, en une ligne discrète ou sur une carte ambre, et avec la carte, ses conseils se reposent. Tu peux ranger l’une ou l’autre&#xa0;: la ligne se repose 7 jours, la carte 14. Après deux cartes ambre en 30 jours, Rung évoque un thérapeute qui travaille avec l’exposition ou la TCC.</translation>
    </message>
    <message>
        <source>It also looks for words about not wanting to live or about hurting yourself, in the texts of the last 14 days. Where it finds some from today, Today shows whom to call instead of a next step, until you lift it with one press. You can ask for that yourself under Talk to someone: Make today quiet.</source>
        <translation>Rung cherche aussi des mots qui parlent de ne plus vouloir vivre ou de se faire du mal, dans les textes des 14 derniers jours. S’il en trouve dans un texte du jour, la page «&#x202f;Aujourd’hui&#x202f;» montre qui appeler au lieu d’une prochaine étape, jusqu’à ce que tu l’enlèves d’un seul geste. Tu peux aussi le demander sous «&#x202f;Parler à quelqu’un&#x202f;»&#xa0;: «&#x202f;Prendre un jour calme&#x202f;».</translation>
    </message>
    <message>
        <source>These words are looked for in English only. No other language has a list until somebody who works with people in that language has written one. Most findings are no danger at all, and missing some is certain; Talk to someone never depends on it.</source>
        <translation>Ces mots ne sont cherchés qu’en anglais. Aucune autre langue n’a de liste tant que quelqu’un qui travaille avec des gens dans cette langue n’en a pas écrit une. La plupart des mots trouvés ne signalent aucun danger, et certains échappent à coup sûr&#x202f;; «&#x202f;Parler à quelqu’un&#x202f;» n’en dépend jamais.</translation>
    </message>
    <message>
        <source>None of this is a diagnosis. It is worked out anew each time and never stored, apart from what you put away. Nothing of it blocks writing, exporting or deleting.</source>
        <translation>Rien de tout cela n’est un diagnostic. C’est recalculé à chaque fois et jamais stocké, à part ce que tu ranges. Rien de cela n’empêche d’écrire, d’exporter ou de supprimer.</translation>
    </message>
    <message>
        <source>What this program knows, and where</source>
        <translation>Ce que sait ce programme, et où c’est rangé</translation>
    </message>
    <message>
        <source>What you write is in one file on this computer, readable by your account alone. Drafts of open forms are in a small file of their own. Rung sends nothing anywhere and uses no network.</source>
        <translation>Ce que tu écris est dans un seul fichier sur cet ordinateur, lisible par ton seul compte. Les brouillons des formulaires ouverts sont dans un petit fichier à part. Rung n’envoie rien nulle part et n’utilise aucun réseau.</translation>
    </message>
    <message>
        <source>You can take everything along: as an archive, as tables or as a summary on paper. Your texts are in the summary only if you tick them, and what belongs to support leaves only if you tick that.</source>
        <translation>Tu peux tout emporter&#xa0;: en archive, en tableaux ou en résumé sur papier. Tes textes ne sont dans le résumé que si tu les coches, et ce qui touche au soutien ne part que si tu le coches.</translation>
    </message>
    <message>
        <source>What this is, and what it is not</source>
        <translation>Ce que c’est, et ce que ce n’est pas</translation>
    </message>
    <message>
        <source>Rung is a notebook for practising one thing: asking where a no is likely, so that a no loses its grip. You pick a small step, write down what you expect, ask, and write down what happened. Then you see the two side by side.</source>
        <translation>Rung est un carnet pour s’exercer à une seule chose&#xa0;: demander là où un non est probable, pour qu’un non perde son emprise. Tu choisis une petite étape, tu écris ce que tu prévois, tu demandes, et tu écris ce qui est arrivé. Puis tu vois les deux côte à côte.</translation>
    </message>
    <message>
        <source>It is something you do for yourself, at your own pace. It is a self-help practice and no clinical treatment. Rung finds nothing wrong with you and promises nothing.</source>
        <translation>C’est quelque chose que tu fais pour toi, à ton rythme. C’est une pratique d’auto-assistance et non un traitement clinique. Pour Rung, rien ne cloche chez toi, et il ne promet rien.</translation>
    </message>
    <message>
        <source>It does not collect no&apos;s. It counts the asks you made and the guesses you tested, and there is nothing to win or to keep up.</source>
        <translation>Rung ne collectionne pas les non. Il compte les demandes que tu as faites et les estimations que tu as mises à l’épreuve, et il n’y a rien à gagner ni rien à tenir.</translation>
    </message>
    <message>
        <source>Where it comes from, and what is known about it</source>
        <translation>D’où ça vient, et ce qu’on en sait</translation>
    </message>
    <message>
        <source>Jason Comely described the idea in 2010: ask for things on purpose where a no is likely, start small, and climb.</source>
        <translation>Jason Comely a décrit l’idée en 2010&#xa0;: demander exprès des choses là où un non est probable, commencer petit, et monter.</translation>
    </message>
    <message>
        <source>No trial has tested this practice as such. It resembles graded exposure, the best-supported treatment for social anxiety: meet what you fear in safe, gradual steps, and let what really happens correct what you expected.</source>
        <translation>Aucun essai n’a testé cette pratique en tant que telle. Elle ressemble à l’exposition graduée, le traitement le mieux étayé de l’anxiété sociale&#xa0;: rencontrer ce qu’on redoute par étapes sûres et progressives, et laisser ce qui arrive vraiment corriger ce qu’on avait prévu.</translation>
    </message>
    <message>
        <source>A few studies looked at neighbouring questions. People who asked strangers for something underestimated how many would agree by 48 % on average, with more than 14,000 people asked (Bohns 2016, a review). Of 50 people asked first for a photo, 47 agreed (Zhao and Epley 2022). Of the worries that 29 people with an anxiety disorder wrote down as predictions, 91 % did not come true (LaFreniere and Newman 2020).</source>
        <translation>Quelques études ont examiné des questions voisines. Les gens qui demandaient quelque chose à des inconnus sous-estimaient de 48&#x202f;% en moyenne combien accepteraient, avec plus de 14&#xa0;000 personnes sollicitées (Bohns 2016, une revue). Sur les 50 personnes sollicitées en premier pour une photo, 47 ont accepté (Zhao et Epley 2022). Parmi les inquiétudes que 29 personnes souffrant d’un trouble anxieux avaient écrites comme prévisions, 91&#x202f;% ne se sont pas réalisées (LaFreniere et Newman 2020).</translation>
    </message>
    <message>
        <source>These are background, not a target. Many people say yes because refusing is awkward, so a yes is no proof that the question was welcome.</source>
        <translation>C’est un arrière-plan, pas un objectif. Beaucoup de gens disent oui parce qu’il est gênant de refuser&#xa0;: un oui ne prouve donc pas que la question était bienvenue.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>You look for a question that is likely to get a no, and ask it. Sometimes you are refused. Sometimes you are surprised by how kind people are. Either way the mind learns that it was not a catastrophe, and you climb.</source>
        <translation>Tu cherches une question qui recevra probablement un non, et tu la poses. Parfois, on te refuse. Parfois, la gentillesse des gens te surprend. Dans les deux cas, l’esprit apprend que ce n’était pas une catastrophe, et tu montes.</translation>
    </message>
    <message>
        <source>A no may still sting. The aim is not to stop feeling that; it is to know that you can carry it.</source>
        <translation>Un non peut encore faire mal. Le but n’est pas de cesser de le sentir&#x202f;; c’est de savoir que tu peux le porter.</translation>
    </message>
    <message>
        <source>Rung asks for your guess first and seals it with the time. Afterwards both stand side by side, so that what really happened can correct what you expected.</source>
        <translation>Rung te demande d’abord ton estimation et la scelle avec l’heure. Après, les deux se trouvent côte à côte, pour que ce qui est vraiment arrivé puisse corriger ce que tu prévoyais.</translation>
    </message>
    <message>
        <source>The loop is the same each time: choose a step, predict, go and ask, log what happened, look at guess and outcome, take the next step.</source>
        <translation>La boucle est chaque fois la même&#xa0;: choisir une étape, prévoir, aller demander, noter ce qui est arrivé, regarder l’estimation et le résultat, prendre l’étape suivante.</translation>
    </message>
    <message>
        <source>Three levels, with examples</source>
        <translation>Trois niveaux, avec des exemples</translation>
    </message>
    <message>
        <source>The catalogue sorts its asks into three levels. They only sort roughly: your own number for a step says more than its label, and a suggestion becomes a step when you have given it yours.</source>
        <translation>Le catalogue classe ses demandes en trois niveaux. Ce n’est qu’un tri grossier&#xa0;: ton propre chiffre pour une étape en dit plus que son étiquette, et une suggestion devient une étape quand tu lui as donné le tien.</translation>
    </message>
    <message>
        <source>How to start</source>
        <translation>Comment commencer</translation>
    </message>
    <message>
        <source>Start small, even silly. Let the risk grow with you, and fit it to what matters to you.</source>
        <translation>Commence petit, même loufoque. Laisse le risque grandir avec toi, et adapte-le à ce qui compte pour toi.</translation>
    </message>
    <message>
        <source>Take one fear and build a ladder for it: eight to twelve steps are a good number, from nearly easy to hard, in at least three kinds of place. A step at 30 or below makes a good bottom rung.</source>
        <translation>Prends une peur et construis une échelle pour elle&#xa0;: huit à douze étapes sont un bon nombre, de presque facile à difficile, dans au moins trois types de lieu. Une étape à 30 ou moins fait un bon échelon du bas.</translation>
    </message>
    <message>
        <source>You can note what the ladder is for: what would you do if a no could not stop you?</source>
        <translation>Tu peux noter à quoi sert l’échelle&#xa0;: que ferais-tu si un non ne pouvait pas t’arrêter&#x202f;?</translation>
    </message>
    <message>
        <source>Before you ask, write what you are most afraid will happen, as a camera could film it, and how likely it seems. That takes under two minutes. Logging what came of it takes under a minute and a half.</source>
        <translation>Avant de demander, écris ce que tu redoutes le plus, comme une caméra pourrait le filmer, et à quel point cela semble probable. Ça prend moins de deux minutes. Noter ce qui en est sorti prend moins d’une minute et demie.</translation>
    </message>
    <message>
        <source>Asking again later helps it settle. Good spacing is one day after the first ask, then two, four and seven; with somebody else each time, where a second question would press.</source>
        <translation>Redemander plus tard aide une étape à devenir acquise. Un bon espacement&#xa0;: un jour après la première demande, puis deux, quatre et sept&#x202f;; chaque fois avec quelqu’un d’autre, là où une seconde question mettrait la pression.</translation>
    </message>
    <message>
        <source>What “fear 0–100” means</source>
        <translation>Ce que veut dire «&#x202f;peur de 0 à 100&#x202f;»</translation>
    </message>
    <message>
        <source>It is a number for how strong the fear is, as you feel it: a whole number from 0 to 100. Nobody else can measure it, so no answer is wrong.</source>
        <translation>C’est un nombre pour la force de la peur, telle que tu la sens&#xa0;: un nombre entier de 0 à 100. Personne d’autre ne peut la mesurer, donc aucune réponse n’est fausse.</translation>
    </message>
    <message>
        <source>0 is complete ease. 20 is a flutter you can ignore. At 40 you are uneasy and still yourself. At 60 you would rather leave. At 80 it is hard to think of anything else. 100 is the most fear you can imagine.</source>
        <translation>0, c’est être tout à fait à l’aise. 20, un frémissement que tu peux ignorer. À 40, il y a un malaise, et tu restes toi-même. À 60, tu préférerais partir. À 80, il est difficile de penser à autre chose. 100 est la plus forte peur que tu puisses imaginer.</translation>
    </message>
    <message>
        <source>No scale begins in the middle. One you did not touch counts as missing, never as 50.</source>
        <translation>Aucune échelle de mesure ne commence au milieu. Celle que tu n’as pas touchée compte comme manquante, jamais comme 50.</translation>
    </message>
    <message>
        <source>Expected and felt, side by side</source>
        <translation>Prévu et ressenti, côte à côte</translation>
    </message>
    <message>
        <source>After each log you see one line from 0 to 100. The hollow mark is the fear you expected, the filled one is the fear you felt at the hardest moment.</source>
        <translation>Après chaque relevé, tu vois une ligne de 0 à 100. La marque creuse est la peur que tu prévoyais, la pleine celle que tu as ressentie au moment le plus dur.</translation>
    </message>
    <message>
        <source>A difference of up to 5 counts as “as you expected”. More than that is told as it is, in either direction: harder than expected happens.</source>
        <translation>Une différence jusqu’à 5 compte comme «&#x202f;comme prévu&#x202f;». Au-delà, c’est dit tel quel, dans un sens comme dans l’autre&#xa0;: plus dur que prévu, ça arrive.</translation>
    </message>
    <message>
        <source>Your earlier numbers stay hidden until you have saved, so that they do not pull the new ones.</source>
        <translation>Tes chiffres d’avant restent cachés jusqu’à l’enregistrement, pour qu’ils n’attirent pas les nouveaux.</translation>
    </message>
    <message>
        <source>Yes, partly, no and no reply weigh the same and look the same. So do waiting for an answer, leaving before it, and not asking: all are respectable entries.</source>
        <translation>Oui, en partie, non et pas de réponse pèsent pareil et se présentent pareil. De même attendre une réponse, partir avant, ou ne pas demander&#xa0;: toutes sont des entrées respectables.</translation>
    </message>
</context>
<context>
    <name>HelplineNotes</name>
    <message>
        <source>24/7</source>
        <translation>24 h/24, 7 j/7</translation>
    </message>
    <message>
        <source>Call, text or chat, in English and Spanish</source>
        <translation>Appel, SMS ou chat, en anglais et en espagnol</translation>
    </message>
    <message>
        <source>Call or text, in English and French</source>
        <translation>Appel ou SMS, en anglais et en français</translation>
    </message>
    <message>
        <source>Free from any phone</source>
        <translation>Gratuit depuis tout téléphone</translation>
    </message>
    <message>
        <source>Free to call or text</source>
        <translation>Appel et SMS gratuits</translation>
    </message>
    <message>
        <source>Free and anonymous</source>
        <translation>Gratuit et anonyme</translation>
    </message>
    <message>
        <source>In German, French and Italian</source>
        <translation>En allemand, français et italien</translation>
    </message>
    <message>
        <source>Free and confidential</source>
        <translation>Gratuit et confidentiel</translation>
    </message>
    <message>
        <source>Listening line</source>
        <translation>Ligne d’écoute</translation>
    </message>
    <message>
        <source>Free nationwide</source>
        <translation>Gratuit dans tout le pays</translation>
    </message>
    <message>
        <source>Also 0800 0113, free</source>
        <translation>Aussi 0800 0113, gratuit</translation>
    </message>
    <message>
        <source>24/7 (foreign-language line 10:00-22:00, press 2)</source>
        <translation>24 h/24, 7 j/7 (ligne en langues étrangères 10:00-22:00, touche 2)</translation>
    </message>
    <message>
        <source>Other languages: press 2</source>
        <translation>Autres langues&#xa0;: touche 2</translation>
    </message>
    <message>
        <source>Also 1-800-891-4416; 20 languages</source>
        <translation>Aussi 1-800-891-4416&#x202f;; 20 langues</translation>
    </message>
    <message>
        <source>112 works in the EU and on most mobile networks; otherwise the local emergency number</source>
        <translation>Le 112 fonctionne dans l’UE et sur la plupart des réseaux mobiles&#x202f;; sinon, le numéro d’urgence local</translation>
    </message>
</context>
<context>
    <name>Helplines</name>
    <message>
        <source>A country code of two capital letters belongs here.</source>
        <translation>Il faut ici un code de pays de deux lettres capitales.</translation>
    </message>
    <message>
        <source>A number to call belongs here.</source>
        <translation>Il faut ici un numéro à appeler.</translation>
    </message>
    <message>
        <source>A day such as 2026-03-02 belongs here.</source>
        <translation>Il faut ici un jour tel que 2026-03-02.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajout</numerusform>
            <numerusform>%n ajouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as newer here</source>
        <translation>
            <numerusform>%n conservé, car plus récent ici</numerusform>
            <numerusform>%n conservés, car plus récents ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n déjà ici</numerusform>
            <numerusform>%n déjà ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed erased</source>
        <translation>
            <numerusform>%n resté effacé</numerusform>
            <numerusform>%n restés effacés</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to take in.</source>
        <translation>Il n’y avait rien à importer.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There was nothing to bring together.</source>
        <translation>Il n’y avait rien à réunir.</translation>
    </message>
    <message>
        <source>Brought together: %1.</source>
        <translation>Copies réunies&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>%1: it is no text; it can be taken in by itself</source>
        <translation>%1&#xa0;: ce n’est pas un texte&#x202f;; à importer séparément</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>expected %1</source>
        <translation>prévu %1</translation>
    </message>
    <message>
        <source>felt %1</source>
        <translation>ressenti %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d&#xa0;MMMM</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>answerInLine</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>answerInLine</comment>
        <translation>en partie</translation>
    </message>
    <message>
        <source>no</source>
        <comment>answerInLine</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>no reply</source>
        <comment>answerInLine</comment>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>answerInLine</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>left before</source>
        <comment>answerInLine</comment>
        <translation>départ avant</translation>
    </message>
    <message>
        <source>did not ask</source>
        <comment>answerInLine</comment>
        <translation>pas demandé</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
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
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>LadderWords</name>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>fear %1</source>
        <translation>peur %1</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>acquis</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>prochaine étape</translation>
    </message>
    <message>
        <source>next step: one around %1?</source>
        <translation>prochaine étape&#xa0;: une autour de %1&#x202f;?</translation>
    </message>
    <message>
        <source>a step around %1?</source>
        <translation>une étape autour de %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>dernière %1</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>pas acquis</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row read aloud</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A gap: %1 Enter adds one.</source>
        <translation>Un écart&#xa0;: %1 Entrée en ajoute une.</translation>
    </message>
    <message>
        <source>%1 of %2 from the bottom</source>
        <translation>%1 sur %2 à partir du bas</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>A journal for practising to ask.</source>
        <translation>Un journal pour s’exercer à demander.</translation>
    </message>
    <message>
        <source>Open a throw-away notebook with invented data.</source>
        <translation>Ouvrir un carnet jetable avec des données inventées.</translation>
    </message>
    <message>
        <source>Open at today, ladder, journal, progress or guide.</source>
        <translation>Ouvrir sur today, ladder, journal, progress ou guide.</translation>
    </message>
    <message>
        <source>Open the form for the next attempt.</source>
        <translation>Ouvrir le formulaire de la prochaine tentative.</translation>
    </message>
    <message>
        <source>Open the form for an ask that was already made.</source>
        <translation>Ouvrir le formulaire d’une demande déjà faite.</translation>
    </message>
    <message>
        <source>Change nothing in the notebook.</source>
        <translation>Ne rien changer dans le carnet.</translation>
    </message>
    <message>
        <source>light, dark or contrast, for this time.</source>
        <translation>light, dark ou contrast, pour cette fois.</translation>
    </message>
    <message>
        <source>Size of everything in per cent, 80 to 250, for this time.</source>
        <translation>Taille de tout en pour cent, de 80 à 250, pour cette fois.</translation>
    </message>
    <message>
        <source>Language code such as de, for this time.</source>
        <translation>Code de langue tel que de, pour cette fois.</translation>
    </message>
    <message>
        <source>Quit once the window is on the screen.</source>
        <translation>Quitter dès que la fenêtre est à l’écran.</translation>
    </message>
    <message>
        <source>The notebook to open.</source>
        <translation>Le carnet à ouvrir.</translation>
    </message>
    <message>
        <source>--%1 does not know “%2”.</source>
        <translation>--%1 ne connaît pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>One notebook at a time, please.</source>
        <translation>Un seul carnet à la fois, s’il te plaît.</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>left before the answer</source>
        <translation>départ avant la réponse</translation>
    </message>
    <message>
        <source>did not ask</source>
        <translation>pas demandé</translation>
    </message>
    <message>
        <source>**Next time:** %1</source>
        <translation>**La prochaine fois&#xa0;:** %1</translation>
    </message>
    <message>
        <source>fear %1</source>
        <translation>peur %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>prévu %1</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>MomentFields</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>NotebookDialogs</name>
    <message>
        <source>Notebooks (*.rung)</source>
        <translation>Carnets (*.rung)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a notebook</source>
        <translation>Ouvrir un carnet</translation>
    </message>
    <message>
        <source>Where the new notebook is to be</source>
        <translation>Où placer le nouveau carnet</translation>
    </message>
    <message>
        <source>My notebook.rung</source>
        <translation>Mon carnet.rung</translation>
    </message>
</context>
<context>
    <name>OwnCatalogue</name>
    <message>
        <source>Item %1:</source>
        <translation>Élément %1&#xa0;:</translation>
    </message>
    <message>
        <source>Item %1, “%2”:</source>
        <translation>Élément %1, «&#x202f;%2&#x202f;»&#xa0;:</translation>
    </message>
    <message>
        <source>It is too large for a catalogue.</source>
        <translation>C’est trop volumineux pour un catalogue.</translation>
    </message>
</context>
<context>
    <name>PhraseList</name>
    <message>
        <source>“%1” is no phrase.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une expression.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Parler à quelqu’un</translation>
    </message>
</context>
<context>
    <name>PlanCheck</name>
    <message>
        <source>This one is a good way above what you have practised. How would you like to go on?</source>
        <translation>Celle-ci est bien au-dessus de ce que tu as pratiqué. Comment veux-tu continuer&#x202f;?</translation>
    </message>
    <message>
        <source>That is more fear than you have practised with so far. How would you like to go on?</source>
        <translation>C’est une peur plus forte que ce que tu as pratiqué jusqu’ici. Comment veux-tu continuer&#x202f;?</translation>
    </message>
    <message>
        <source>Small ones teach the most at the start. How would you like to go on?</source>
        <translation>Au début, ce sont les petites qui apprennent le plus. Comment veux-tu continuer&#x202f;?</translation>
    </message>
    <message>
        <source>A nearer step</source>
        <translation>Une étape plus proche</translation>
    </message>
    <message>
        <source>Add a step in between</source>
        <translation>Ajouter une étape intermédiaire</translation>
    </message>
    <message>
        <source>Keep it, I have thought about it</source>
        <translation>La garder, j’y ai réfléchi</translation>
    </message>
    <message>
        <source>Could a no here cost something that is not easily replaced?</source>
        <translation>Un non pourrait-il ici coûter une chose difficile à remplacer&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PracticeNotes</name>
    <message>
        <source>any time from tomorrow</source>
        <translation>à partir de demain</translation>
    </message>
    <message>
        <source>any time from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n asks today. That is plenty for one day.</source>
        <translation>
            <numerusform>%n demande aujourd’hui. C’est bien assez pour une journée.</numerusform>
            <numerusform>%n demandes aujourd’hui. C’est bien assez pour une journée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Want one where a no is likelier?</source>
        <translation>Envie d’une demande où un non est plus probable&#x202f;?</translation>
    </message>
    <message>
        <source>Or one you know, in another kind of place: “%1”.</source>
        <translation>Ou une que tu connais, dans un autre type de lieu&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Or once more what you know, so that it stays easy: “%1”.</source>
        <translation>Ou encore une fois ce que tu connais, pour que ça reste facile&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Rescued</source>
        <translation>Éléments récupérés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ladder(s)</source>
        <translation>
            <numerusform>%Ln échelle</numerusform>
            <numerusform>%Ln échelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rung(s)</source>
        <translation>
            <numerusform>%Ln échelon</numerusform>
            <numerusform>%Ln échelons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln tentative</numerusform>
            <numerusform>%Ln tentatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln texte</numerusform>
            <numerusform>%Ln textes</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescued: %1.</source>
        <translation>Récupéré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing that was found is missing.</source>
        <translation>Rien de ce qui a été trouvé ne manque.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) could not be brought over.</source>
        <translation>
            <numerusform>%Ln élément n’a pas pu être récupéré.</numerusform>
            <numerusform>%Ln éléments n’ont pas pu être récupérés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>%1 less than you expected.</source>
        <translation>%1 de moins que prévu.</translation>
    </message>
    <message>
        <source>%1 more than you expected. That happens.</source>
        <translation>%1 de plus que prévu. Ça arrive.</translation>
    </message>
    <message>
        <source>As you expected.</source>
        <translation>Comme prévu.</translation>
    </message>
    <message>
        <source>It did not happen.</source>
        <translation>Ce n’est pas arrivé.</translation>
    </message>
    <message>
        <source>It partly happened.</source>
        <translation>C’est arrivé en partie.</translation>
    </message>
    <message>
        <source>It happened, and the day went on.</source>
        <translation>C’est arrivé, et la journée a continué.</translation>
    </message>
    <message>
        <source>You gave what you feared %1 %.</source>
        <translation>Tu donnais %1&#x202f;% à ce que tu redoutais.</translation>
    </message>
    <message>
        <source>You gave “%1” %2 %.</source>
        <translation>À «&#x202f;%1&#x202f;», tu donnais %2&#x202f;%.</translation>
    </message>
    <message>
        <source>Now you give it %1 %.</source>
        <translation>Maintenant, tu lui donnes %1&#x202f;%.</translation>
    </message>
    <message>
        <source>They said yes. You asked.</source>
        <translation>On t’a dit oui. Tu as demandé.</translation>
    </message>
    <message>
        <source>They met you part of the way.</source>
        <translation>On a fait un bout de chemin vers toi.</translation>
    </message>
    <message>
        <source>They said no. You asked.</source>
        <translation>On t’a dit non. Tu as demandé.</translation>
    </message>
    <message>
        <source>No reply. You asked.</source>
        <translation>Pas de réponse. Tu as demandé.</translation>
    </message>
    <message>
        <source>Sent. The answer can take its time.</source>
        <translation>C’est envoyé. La réponse peut prendre son temps.</translation>
    </message>
    <message>
        <source>You went, and left before the answer.</source>
        <translation>Tu as fait le pas, sans attendre la réponse.</translation>
    </message>
    <message>
        <source>Not this time.</source>
        <translation>Pas cette fois.</translation>
    </message>
    <message>
        <source>Fear reached %1.</source>
        <translation>La peur a atteint %1.</translation>
    </message>
</context>
<context>
    <name>RungWords</name>
    <message>
        <source>An ask on another day is still open.</source>
        <translation>Il manque encore une demande un autre jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n more asks, one of them on another day, would make it three.</source>
        <translation>
            <numerusform>Encore %n demande, un autre jour, et cela en ferait trois.</numerusform>
            <numerusform>Encore %n demandes, dont une un autre jour, et cela en ferait trois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more asks would make it three.</source>
        <translation>
            <numerusform>Encore %n demande, et cela en ferait trois.</numerusform>
            <numerusform>Encore %n demandes, et cela en ferait trois.</numerusform>
        </translation>
    </message>
    <message>
        <source>fear at 35 or less, or at half of the first time</source>
        <translation>la peur à 35 ou moins, ou à la moitié de la première fois</translation>
    </message>
    <message>
        <source>the feared thing at 20 % or less, or at half of what you gave it</source>
        <translation>ce que tu redoutais à 20&#x202f;% ou moins, ou à la moitié de ce que tu lui donnais</translation>
    </message>
    <message>
        <source>handled 7 or better twice in a row</source>
        <translation>gérée à 7 ou mieux deux fois de suite</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Two of these are still open: %1.</source>
        <translation>Deux de ces points manquent encore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One of these is still open: %1.</source>
        <translation>L’un de ces points manque encore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Then, %1: fear reached %2.</source>
        <translation>Avant, le %1&#xa0;: la peur a atteint %2.</translation>
    </message>
    <message>
        <source>Then, %1: fear reached %2, and you gave the feared thing %3 %.</source>
        <translation>Avant, le %1&#xa0;: la peur a atteint %2, et tu donnais %3&#x202f;% à ce que tu redoutais.</translation>
    </message>
    <message>
        <source>Now, %1: fear reached %2.</source>
        <translation>Maintenant, le %1&#xa0;: la peur a atteint %2.</translation>
    </message>
    <message>
        <source>Now, %1: fear reached %2, and you give it %3 %.</source>
        <translation>Maintenant, le %1&#xa0;: la peur a atteint %2, et tu lui donnes %3&#x202f;%.</translation>
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
        <translation>Le fichier endommagé est gardé à côté, tel quel.</translation>
    </message>
    <message>
        <source>%1 rescued.rung</source>
        <comment>name of a file</comment>
        <translation>%1 récupéré.rung</translation>
    </message>
</context>
<context>
    <name>StorageError</name>
    <message>
        <source>There is no file “%1”. Check the name, or create a new notebook.</source>
        <translation>Il n’y a pas de fichier «&#x202f;%1&#x202f;». Vérifie le nom, ou crée un nouveau carnet.</translation>
    </message>
    <message>
        <source>“%1” is already there and was left as it is. Choose another name.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà et n’a pas été modifié. Choisis un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is not a Rung notebook. It was left as it is.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un carnet de Rung. Rien n’y a été changé.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Rung. Update Rung to open it; the file was left as it is.</source>
        <translation>«&#x202f;%1&#x202f;» a été écrit par un Rung plus récent. Mets Rung à jour pour l’ouvrir&#x202f;; rien n’a été changé dans le fichier.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; open a backup instead.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé. Rien n’y a été changé&#x202f;; ouvre plutôt une sauvegarde.</translation>
    </message>
    <message>
        <source>Another program is using “%1”. Close it there and try again; nothing was changed.</source>
        <translation>Un autre programme utilise «&#x202f;%1&#x202f;». Ferme-le là-bas et réessaie&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>“%1” may be read but not changed. Allow writing to it, or work on a copy.</source>
        <translation>«&#x202f;%1&#x202f;» peut être lu mais pas modifié. Autorise l’écriture, ou travaille sur une copie.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full. Make some room and try again; what was saved before is safe.</source>
        <translation>Le disque de «&#x202f;%1&#x202f;» est plein. Fais un peu de place et réessaie&#x202f;; ce qui était déjà enregistré est en sécurité.</translation>
    </message>
    <message>
        <source>You are not allowed to use “%1”. Check who may read and write it.</source>
        <translation>Tu n’as pas le droit d’utiliser «&#x202f;%1&#x202f;». Vérifie qui peut le lire et l’écrire.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check the disk and try again.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu ou écrit. Vérifie le disque et réessaie.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken in as it is. Nothing was changed.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être importé en l’état. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Another program has changed “%1” since you opened it, so it was left as it is. Save a copy of what you have here, then open it again.</source>
        <translation>Un autre programme a modifié «&#x202f;%1&#x202f;» depuis que tu l’as ouvert&#x202f;; Rung l’a donc laissé tel quel. Enregistre une copie de ce que tu as ici, puis rouvre-le.</translation>
    </message>
    <message>
        <source>“%1” is sealed. It opens with its passphrase or its recovery code.</source>
        <translation>«&#x202f;%1&#x202f;» est scellé. Il s’ouvre avec sa phrase secrète ou son code de secours.</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted while it was open, so this was not saved. All you saved before is still here, and Backup in the menu makes a copy of it.</source>
        <translation>«&#x202f;%1&#x202f;» a été déplacé ou supprimé pendant qu’il était ouvert&#xa0;: ceci n’a donc pas été enregistré. Tout ce que tu avais enregistré avant est encore là, et «&#x202f;Sauvegarde&#x202f;» dans le menu en fait une copie.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>The chart as a table</source>
        <translation>Le graphique en tableau</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>n’est pas arrivé</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Échelon</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Fear expected</source>
        <translation>Peur prévue</translation>
    </message>
    <message>
        <source>Fear felt</source>
        <translation>Peur ressentie</translation>
    </message>
    <message>
        <source>What was feared</source>
        <translation>Ce qui était redouté</translation>
    </message>
    <message>
        <source>Given before</source>
        <translation>Estimé avant</translation>
    </message>
    <message>
        <source>Given afterwards</source>
        <translation>Estimé après</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Le lendemain</translation>
    </message>
    <message>
        <source>expected %1, felt %2</source>
        <translation>prévu %1, ressenti %2</translation>
    </message>
    <message>
        <source>felt %1</source>
        <translation>ressenti %1</translation>
    </message>
    <message>
        <source>Feared: “%1”</source>
        <translation>Redouté&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Next time: %1</source>
        <translation>La prochaine fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Before asking, you gave what you feared %1 on average; afterwards, for another time, %2.</source>
        <translation>Avant de demander, tu donnais en moyenne %1 à ce que tu redoutais&#x202f;; après coup, pour une prochaine fois, %2.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>From the journal</source>
        <translation>Tiré du journal</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks</source>
        <translation>
            <numerusform>%Ln demande</numerusform>
            <numerusform>%Ln demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the ladders stand</source>
        <translation>Où en sont les échelles</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Rungs</source>
        <translation>Échelons</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>Settled up to fear</source>
        <translation>Acquis jusqu’à la peur</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>encore aucun</translation>
    </message>
    <message>
        <source>Lines kept for the next time</source>
        <translation>Phrases gardées pour la prochaine fois</translation>
    </message>
    <message>
        <source>How this was worked out</source>
        <translation>Comment cela a été calculé</translation>
    </message>
    <message>
        <source>Fear is rated 0–100 by the person. Expectations count only where they were written down before asking. The usual difference is a median of paired averages (Hodges–Lehmann) with its 95 % signed-rank range; shares have a 95 % Wilson range. A direction is named from eight asks on, by the median slope and a rank test of fear counted from each rung’s own number, as higher rungs bring more fear by themselves. “Settled” means asked often enough with little fear, or with fear that was carried.</source>
        <translation>La peur est évaluée de 0 à 100 par la personne. Les prévisions ne comptent que si elles ont été écrites avant de demander. La différence habituelle est une médiane de moyennes par paires (Hodges–Lehmann) avec son intervalle à 95&#x202f;% des rangs signés&#x202f;; les parts ont un intervalle de Wilson à 95&#x202f;%. Une direction est nommée à partir de huit demandes, par la pente médiane et un test de rangs de la peur comptée à partir du chiffre propre à chaque échelon, car des échelons plus hauts amènent d’eux-mêmes plus de peur. «&#x202f;Acquis&#x202f;» veut dire demandé assez souvent avec peu de peur, ou avec une peur qui a été portée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln yes</source>
        <translation>
            <numerusform>%Ln oui</numerusform>
            <numerusform>%Ln oui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partly</source>
        <translation>
            <numerusform>%Ln en partie</numerusform>
            <numerusform>%Ln en partie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no</source>
        <translation>
            <numerusform>%Ln non</numerusform>
            <numerusform>%Ln non</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a reply</source>
        <translation>
            <numerusform>%Ln sans réponse</numerusform>
            <numerusform>%Ln sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for an answer</source>
        <translation>
            <numerusform>%Ln en attente d’une réponse</numerusform>
            <numerusform>%Ln en attente d’une réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left before the answer</source>
        <translation>
            <numerusform>%Ln départ avant la réponse</numerusform>
            <numerusform>%Ln départs avant la réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked</source>
        <translation>
            <numerusform>%Ln non faite</numerusform>
            <numerusform>%Ln non faites</numerusform>
        </translation>
    </message>
    <message>
        <source>Rung summary</source>
        <translation>Résumé de Rung</translation>
    </message>
    <message>
        <source>Written down by the person themselves. Not a clinical assessment.</source>
        <translation>Noté par la personne elle-même. Pas une évaluation clinique.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> et %n de plus</numerusform>
            <numerusform> et %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No font on this computer can draw %n character(s) of your text on paper: %1. A font package for that script helps; the HTML and the archive hold every character.</source>
        <translation>
            <numerusform>Aucune police sur cet ordinateur ne peut dessiner %n caractère de ton texte sur papier&#xa0;: %1. Un paquet de polices pour cette écriture aide&#x202f;; le HTML et l’archive gardent chaque caractère.</numerusform>
            <numerusform>Aucune police sur cet ordinateur ne peut dessiner %n caractères de ton texte sur papier&#xa0;: %1. Un paquet de polices pour cette écriture aide&#x202f;; le HTML et l’archive gardent chaque caractère.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ladder %1</source>
        <translation>Échelle %1</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message numerus="yes">
        <source>typical, of the latest %Ln</source>
        <translation>
            <numerusform>habituel, de la dernière (%Ln)</numerusform>
            <numerusform>habituel, des %Ln dernières</numerusform>
        </translation>
    </message>
    <message>
        <source>typical</source>
        <translation>habituel</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <translation>%1 (entre %2 et %3)</translation>
    </message>
    <message>
        <source>middle half</source>
        <translation>moitié centrale</translation>
    </message>
    <message>
        <source>off by, mean and root mean square</source>
        <translation>écart d’estimation, moyen et quadratique moyen</translation>
    </message>
    <message>
        <source>less than expected, close, more</source>
        <translation>moins que prévu, proche, plus</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>likely range of the rate</source>
        <translation>intervalle probable du taux</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>expected too often, in points</source>
        <translation>prévu trop souvent, en points</translation>
    </message>
    <message>
        <source>Brier score, skill</source>
        <translation>score de Brier, compétence</translation>
    </message>
    <message>
        <source>given %1 to %2 %</source>
        <translation>estimé de %1 à %2&#x202f;%</translation>
    </message>
    <message numerus="yes">
        <source>it came %1 of the time, %Ln asks</source>
        <translation>
            <numerusform>c’est venu dans %1 des cas, %Ln demande</numerusform>
            <numerusform>c’est venu dans %1 des cas, %Ln demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>belief given up, on average</source>
        <translation>croyance abandonnée, en moyenne</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>of the gap to what happened</source>
        <translation>de l’écart avec ce qui est arrivé</translation>
    </message>
    <message>
        <source>no clear direction yet</source>
        <translation>pas encore de direction nette</translation>
    </message>
    <message>
        <source>falling, about %1 an ask</source>
        <translation>en baisse, environ %1 par demande</translation>
    </message>
    <message>
        <source>rising, about %1 an ask</source>
        <translation>en hausse, environ %1 par demande</translation>
    </message>
    <message>
        <source>fear, from the step&apos;s number</source>
        <translation>peur, à partir du chiffre de l’étape</translation>
    </message>
    <message>
        <source>fear, as it was felt</source>
        <translation>peur, telle que ressentie</translation>
    </message>
    <message>
        <source>fear that was expected</source>
        <translation>peur prévue</translation>
    </message>
    <message>
        <source>belief in what was feared</source>
        <translation>croyance en ce qui était redouté</translation>
    </message>
    <message>
        <source>expecting a no</source>
        <translation>attente d’un non</translation>
    </message>
    <message numerus="yes">
        <source>none of %Ln rungs settled yet</source>
        <translation>
            <numerusform>encore aucun acquis sur %Ln échelon</numerusform>
            <numerusform>encore aucun acquis sur %Ln échelons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rungs settled, up to fear %2</source>
        <translation>
            <numerusform>acquis&#xa0;: %1 sur %Ln échelon, jusqu’à une peur de %2</numerusform>
            <numerusform>acquis&#xa0;: %1 sur %Ln échelons, jusqu’à une peur de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Support: nothing</source>
        <translation>Soutien&#xa0;: rien</translation>
    </message>
    <message>
        <source>Support: blue, a quiet line</source>
        <translation>Soutien&#xa0;: bleu, une ligne discrète</translation>
    </message>
    <message>
        <source>Support: amber, a card, and the next step rests</source>
        <translation>Soutien&#xa0;: ambre, une carte, et la prochaine étape se repose</translation>
    </message>
    <message>
        <source>Support: red, it comes first today</source>
        <translation>Soutien&#xa0;: rouge, il passe en premier aujourd’hui</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks</source>
        <translation>
            <numerusform>%Ln demande</numerusform>
            <numerusform>%Ln demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>Échelles</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>It has been getting harder.</source>
        <translation>C’est devenu plus dur.</translation>
    </message>
    <message>
        <source>Over your last asks the fear rose, even measured from where each step began.</source>
        <translation>Au fil de tes dernières demandes, la peur a augmenté, même mesurée à partir du point de départ de chaque étape.</translation>
    </message>
    <message>
        <source>A smaller step is a good answer to that, and so is a rest.</source>
        <translation>Une étape plus petite est une bonne réponse à cela, et une pause aussi.</translation>
    </message>
    <message>
        <source>The last asks took more out of you than the ones before.</source>
        <translation>Les dernières demandes t’ont coûté plus que celles d’avant.</translation>
    </message>
    <message>
        <source>Your last three asks brought much more fear than the earlier ones, measured from where each step began.</source>
        <translation>Tes trois dernières demandes ont amené bien plus de peur que les précédentes, mesurée à partir du point de départ de chaque étape.</translation>
    </message>
    <message>
        <source>Going back to something that was easy is a step too.</source>
        <translation>Revenir à quelque chose de facile, c’est aussi une étape.</translation>
    </message>
    <message>
        <source>Your body has rung the alarm more than once.</source>
        <translation>Ton corps a sonné l’alarme plus d’une fois.</translation>
    </message>
    <message>
        <source>There was panic, or things felt unreal, in two of your last five entries.</source>
        <translation>Il y a eu de la panique, ou un sentiment d’irréalité, dans deux de tes cinq dernières entrées.</translation>
    </message>
    <message>
        <source>Something much smaller next, or nothing for some days, is a fine answer.</source>
        <translation>Quelque chose de bien plus petit ensuite, ou rien pendant quelques jours, est une très bonne réponse.</translation>
    </message>
    <message>
        <source>Your body rang the alarm last time.</source>
        <translation>La dernière fois, ton corps a sonné l’alarme.</translation>
    </message>
    <message>
        <source>There was panic, or things felt unreal, in your last entry.</source>
        <translation>Il y a eu de la panique, ou un sentiment d’irréalité, dans ta dernière entrée.</translation>
    </message>
    <message>
        <source>Something painful came back.</source>
        <translation>Quelque chose de douloureux est revenu.</translation>
    </message>
    <message>
        <source>In two or more entries of the last month an ask brought back something painful.</source>
        <translation>Dans deux entrées ou plus du dernier mois, une demande a réveillé quelque chose de douloureux.</translation>
    </message>
    <message>
        <source>What is old and hurts is better met in company than by more asks. Telling somebody is a step of its own.</source>
        <translation>Ce qui est ancien et fait mal s’aborde mieux à deux que par de nouvelles demandes. En parler à quelqu’un est une étape en soi.</translation>
    </message>
    <message>
        <source>For a while now it has not come to an ask.</source>
        <translation>Depuis un moment, la demande n’a plus lieu.</translation>
    </message>
    <message>
        <source>Several of your last attempts ended before the question, and so it was a week ago.</source>
        <translation>Plusieurs de tes dernières tentatives se sont arrêtées avant la question, et il en était de même il y a une semaine.</translation>
    </message>
    <message>
        <source>That often means that the step is too big for now. A much smaller one is a step too.</source>
        <translation>Cela veut souvent dire que l’étape est trop grande pour l’instant. Une étape bien plus petite en est une aussi.</translation>
    </message>
    <message>
        <source>The last few did not come to an ask.</source>
        <translation>Les dernières fois, la demande n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>Several of your last attempts ended before the question.</source>
        <translation>Plusieurs de tes dernières tentatives se sont arrêtées avant la question.</translation>
    </message>
    <message>
        <source>That often means that the step is too big for now. A smaller one is a step too.</source>
        <translation>Cela veut souvent dire que l’étape est trop grande pour l’instant. Une étape plus petite en est une aussi.</translation>
    </message>
    <message>
        <source>There may be easier ways in.</source>
        <translation>Il y a peut-être des façons plus faciles de commencer.</translation>
    </message>
    <message>
        <source>Steps were too big lately or perhaps not fair, or every rung you have begins high.</source>
        <translation>Les étapes étaient trop grandes ces derniers temps, ou peut-être pas correctes envers l’autre, ou chacun de tes échelons commence haut.</translation>
    </message>
    <message>
        <source>Something small, even silly, is a good bottom rung. A therapist who works with exposure can also build the ladder with you.</source>
        <translation>Quelque chose de petit, même loufoque, fait un bon échelon du bas. Un thérapeute qui travaille avec l’exposition peut aussi construire l’échelle avec toi.</translation>
    </message>
    <message>
        <source>You have been very hard on yourself.</source>
        <translation>Tu t’es parlé très durement.</translation>
    </message>
    <message>
        <source>Five or more entries of the last two weeks speak of shame, or harshly of you.</source>
        <translation>Cinq entrées ou plus des deux dernières semaines parlent de honte, ou durement de toi.</translation>
    </message>
    <message>
        <source>A no tells something about the moment and little about you. What would you tell a friend who wrote this?</source>
        <translation>Un non dit quelque chose du moment et peu de toi. Que dirais-tu à un ami qui aurait écrit cela&#x202f;?</translation>
    </message>
    <message>
        <source>You have been hard on yourself lately.</source>
        <translation>Tu te parles durement ces derniers temps.</translation>
    </message>
    <message>
        <source>Three or more entries of the last two weeks speak of shame, or harshly of you.</source>
        <translation>Trois entrées ou plus des deux dernières semaines parlent de honte, ou durement de toi.</translation>
    </message>
    <message>
        <source>It still hurt the day after.</source>
        <translation>Ça faisait encore mal le lendemain.</translation>
    </message>
    <message>
        <source>At least twice in the last two weeks an ask bothered you a lot a day later.</source>
        <translation>Au moins deux fois ces deux dernières semaines, une demande t’a beaucoup pesé le lendemain.</translation>
    </message>
    <message>
        <source>A rest, and somebody to tell it to, may do more now than the next ask.</source>
        <translation>Une pause, et quelqu’un à qui le raconter, font peut-être plus maintenant que la prochaine demande.</translation>
    </message>
    <message>
        <source>The fear has been very high.</source>
        <translation>La peur a été très forte.</translation>
    </message>
    <message>
        <source>At least twice within a short time it came near the top of the scale, or stayed high afterwards.</source>
        <translation>Au moins deux fois en peu de temps, elle s’est approchée du haut de l’échelle de mesure, ou elle est restée forte après coup.</translation>
    </message>
    <message>
        <source>A rest is as good as any step after that. When you go on, much smaller is fine.</source>
        <translation>Après cela, une pause vaut n’importe quelle étape. Quand tu continueras, bien plus petit sera très bien.</translation>
    </message>
    <message>
        <source>That was as much fear as the scale has.</source>
        <translation>C’était toute la peur que l’échelle de mesure contient.</translation>
    </message>
    <message>
        <source>Your fear reached 100.</source>
        <translation>Ta peur a atteint 100.</translation>
    </message>
    <message>
        <source>It keeps replaying afterwards.</source>
        <translation>La scène revient sans cesse après coup.</translation>
    </message>
    <message>
        <source>On three of the last five days after, you kept replaying it.</source>
        <translation>Sur trois de tes cinq derniers lendemains, tu as ressassé.</translation>
    </message>
    <message>
        <source>Going over it again feeds the fear, so the questions to write from rest for now. A short note, or none, is enough.</source>
        <translation>Ressasser nourrit la peur&#xa0;: les questions pour écrire se reposent donc pour l’instant. Une courte note, ou aucune, suffit.</translation>
    </message>
    <message>
        <source>Fear of a no gets in the way a lot.</source>
        <translation>La peur d’un non gêne beaucoup.</translation>
    </message>
    <message>
        <source>You said so twice in a row when asked once a month: in the way of work, sleep or people.</source>
        <translation>Tu l’as dit deux fois de suite, à la question posée une fois par mois&#xa0;: elle gêne le travail, le sommeil ou les relations.</translation>
    </message>
    <message>
        <source>That is a good reason to have somebody beside you, not only a notebook.</source>
        <translation>C’est une bonne raison d’avoir quelqu’un à tes côtés, et pas seulement un carnet.</translation>
    </message>
    <message>
        <source>That sounds heavy.</source>
        <translation>Cela semble lourd.</translation>
    </message>
    <message>
        <source>Something in what you wrote today may mean that you are not safe.</source>
        <translation>Quelque chose dans ce que tu as écrit aujourd’hui peut vouloir dire que tu n’es pas en sécurité.</translation>
    </message>
    <message>
        <source>You need not be alone with it.</source>
        <translation>Tu n’as pas à porter cela sans aide.</translation>
    </message>
    <message>
        <source>This is worked out from what you wrote here, and it may be wrong.</source>
        <translation>Cela est déduit de ce que tu as écrit ici, et peut être faux.</translation>
    </message>
    <message>
        <source>Something like this has come up more than once within a month. A therapist who works with exposure or CBT can go on from here with you, and also sees what else may be behind it.</source>
        <translation>Quelque chose comme cela est apparu plus d’une fois en un mois. Un thérapeute qui travaille avec l’exposition ou la TCC peut continuer avec toi à partir d’ici, et voit aussi ce qu’il peut y avoir derrière.</translation>
    </message>
    <message>
        <source>Chest pain, fainting or trouble breathing that is new is a question for a doctor.</source>
        <translation>Une douleur à la poitrine, un évanouissement ou une gêne à respirer, quand c’est nouveau, relève d’un avis médical.</translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>it is too large for a text</source>
        <translation>il est trop volumineux pour un texte</translation>
    </message>
    <message>
        <source>it is not a text in UTF-8</source>
        <translation>ce n’est pas un texte en UTF-8</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>there is no date in its name</source>
        <translation>il n’y a pas de date dans son nom</translation>
    </message>
    <message>
        <source>it is in there twice</source>
        <translation>il y figure deux fois</translation>
    </message>
    <message>
        <source>the tag “%1” is too long</source>
        <translation>l’étiquette «&#x202f;%1&#x202f;» est trop longue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, why it stays out</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>“%1” is sealed</source>
        <translation>«&#x202f;%1&#x202f;» est scellé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Yes</source>
        <comment>answerWord</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>answerWord</comment>
        <translation>En partie</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answerWord</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>No reply</source>
        <comment>answerWord</comment>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>answerWord</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>I left before the answer</source>
        <comment>answerWord</comment>
        <translation>Je n’ai pas attendu la réponse</translation>
    </message>
    <message>
        <source>I did not ask</source>
        <comment>answerWord</comment>
        <translation>Je n’ai pas demandé</translation>
    </message>
    <message>
        <source>No</source>
        <comment>fearedHappenedWord</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>fearedHappenedWord</comment>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>fearedHappenedWord</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Hurrying</source>
        <comment>habitWord</comment>
        <translation>Se presser</translation>
    </message>
    <message>
        <source>Apologising</source>
        <comment>habitWord</comment>
        <translation>S’excuser</translation>
    </message>
    <message>
        <source>A script by heart</source>
        <comment>habitWord</comment>
        <translation>Un texte appris par cœur</translation>
    </message>
    <message>
        <source>Looking away</source>
        <comment>habitWord</comment>
        <translation>Détourner le regard</translation>
    </message>
    <message>
        <source>Making it a joke</source>
        <comment>habitWord</comment>
        <translation>En faire une blague</translation>
    </message>
    <message>
        <source>Hinting instead of asking</source>
        <comment>habitWord</comment>
        <translation>Faire allusion au lieu de demander</translation>
    </message>
    <message>
        <source>By message instead of in person</source>
        <comment>habitWord</comment>
        <translation>Par message plutôt qu’en personne</translation>
    </message>
    <message>
        <source>Taking someone along</source>
        <comment>habitWord</comment>
        <translation>Emmener quelqu’un</translation>
    </message>
    <message>
        <source>A drink beforehand</source>
        <comment>habitWord</comment>
        <translation>Un verre avant</translation>
    </message>
    <message>
        <source>Picking a sure yes</source>
        <comment>habitWord</comment>
        <translation>Choisir un oui certain</translation>
    </message>
    <message>
        <source>Leaving early</source>
        <comment>habitWord</comment>
        <translation>Partir tôt</translation>
    </message>
    <message>
        <source>Checking afterwards</source>
        <comment>habitWord</comment>
        <translation>Vérifier après coup</translation>
    </message>
    <message>
        <source>Nervous</source>
        <comment>feelingWord</comment>
        <translation>Nervosité</translation>
    </message>
    <message>
        <source>Embarrassed</source>
        <comment>feelingWord</comment>
        <translation>Gêne</translation>
    </message>
    <message>
        <source>Sad</source>
        <comment>feelingWord</comment>
        <translation>Tristesse</translation>
    </message>
    <message>
        <source>Angry</source>
        <comment>feelingWord</comment>
        <translation>Colère</translation>
    </message>
    <message>
        <source>Proud</source>
        <comment>feelingWord</comment>
        <translation>Fierté</translation>
    </message>
    <message>
        <source>Relieved</source>
        <comment>feelingWord</comment>
        <translation>Soulagement</translation>
    </message>
    <message>
        <source>Amused</source>
        <comment>feelingWord</comment>
        <translation>Amusement</translation>
    </message>
    <message>
        <source>Flat</source>
        <comment>feelingWord</comment>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Ashamed</source>
        <comment>feelingWord</comment>
        <translation>Honte</translation>
    </message>
    <message>
        <source>Curious</source>
        <comment>feelingWord</comment>
        <translation>Curiosité</translation>
    </message>
    <message>
        <source>Warm</source>
        <comment>feelingWord</comment>
        <translation>Chaleur au cœur</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>feelingWord</comment>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Heart racing</source>
        <comment>bodyWord</comment>
        <translation>Cœur qui s’emballe</translation>
    </message>
    <message>
        <source>Shaking</source>
        <comment>bodyWord</comment>
        <translation>Tremblements</translation>
    </message>
    <message>
        <source>Blushing</source>
        <comment>bodyWord</comment>
        <translation>Rougissement</translation>
    </message>
    <message>
        <source>Short of breath</source>
        <comment>bodyWord</comment>
        <translation>Souffle court</translation>
    </message>
    <message>
        <source>Stomach</source>
        <comment>bodyWord</comment>
        <translation>Estomac</translation>
    </message>
    <message>
        <source>Felt like panic</source>
        <comment>bodyWord</comment>
        <translation>Comme de la panique</translation>
    </message>
    <message>
        <source>Felt unreal</source>
        <comment>bodyWord</comment>
        <translation>Sentiment d’irréalité</translation>
    </message>
    <message>
        <source>Brought back something painful</source>
        <comment>bodyWord</comment>
        <translation>A réveillé quelque chose de douloureux</translation>
    </message>
    <message>
        <source>No</source>
        <comment>unwelcomeWord</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>unwelcomeWord</comment>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>unwelcomeWord</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>It was too big</source>
        <comment>obstacleWord</comment>
        <translation>C’était trop grand</translation>
    </message>
    <message>
        <source>A bad moment</source>
        <comment>obstacleWord</comment>
        <translation>Un mauvais moment</translation>
    </message>
    <message>
        <source>Low energy</source>
        <comment>obstacleWord</comment>
        <translation>Peu d’énergie</translation>
    </message>
    <message>
        <source>Unsure it was fair</source>
        <comment>obstacleWord</comment>
        <translation>Doute&#xa0;: était-ce correct&#x202f;?</translation>
    </message>
    <message>
        <source>I forgot</source>
        <comment>obstacleWord</comment>
        <translation>J’ai oublié</translation>
    </message>
    <message>
        <source>Shops</source>
        <comment>contextWord</comment>
        <translation>Commerces</translation>
    </message>
    <message>
        <source>Strangers</source>
        <comment>contextWord</comment>
        <translation>Inconnus</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>contextWord</comment>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <comment>contextWord</comment>
        <translation>Voisinage</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>contextWord</comment>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Dating and friendship</source>
        <comment>contextWord</comment>
        <translation>Rencontres et amitié</translation>
    </message>
    <message>
        <source>Offices and services</source>
        <comment>contextWord</comment>
        <translation>Bureaux et services</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>contextWord</comment>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <comment>contextWord</comment>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Of anyone, again</source>
        <comment>againWord</comment>
        <translation>À n’importe qui, à nouveau</translation>
    </message>
    <message>
        <source>Only of another person</source>
        <comment>againWord</comment>
        <translation>Seulement à une autre personne</translation>
    </message>
    <message>
        <source>Once</source>
        <comment>againWord</comment>
        <translation>Une seule fois</translation>
    </message>
    <message>
        <source>No</source>
        <comment>inTheWayWord</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Some</source>
        <comment>inTheWayWord</comment>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>A lot</source>
        <comment>inTheWayWord</comment>
        <translation>Beaucoup</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1.”</source>
        <translation>«&#x202f;%1.&#x202f;»</translation>
    </message>
</context>
<context>
    <name>rung::AboutDialog</name>
    <message>
        <source>About Rung</source>
        <translation>À propos de Rung</translation>
    </message>
    <message>
        <source>A journal for practising to ask, one rung at a time.</source>
        <translation>Un journal pour s’exercer à demander, un échelon à la fois.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Rung uses no network. What you write stays in your notebook, a file on this computer.</source>
        <translation>Rung n’utilise aucun réseau. Ce que tu écris reste dans ton carnet, un fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It is a tool for practice and no treatment; a therapist sees what a program cannot.</source>
        <translation>C’est un outil d’exercice et non un traitement&#x202f;; un thérapeute voit ce qu’un programme ne peut pas voir.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Built with Qt and SQLite.</source>
        <translation>Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure, sans aucune garantie. Construit avec Qt et SQLite.</translation>
    </message>
</context>
<context>
    <name>rung::AlreadyAskedPage</name>
    <message>
        <source>Along the way</source>
        <extracomment>The ladder for what was asked without a plan.</extracomment>
        <translation>En chemin</translation>
    </message>
    <message>
        <source>I already asked</source>
        <translation>J’ai déjà demandé</translation>
    </message>
    <message>
        <source>From memory: what it was, and how it went.</source>
        <translation>De mémoire&#xa0;: ce que c’était, et comment ça s’est passé.</translation>
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
        <translation>&amp;Fichiers récents</translation>
    </message>
</context>
<context>
    <name>rung::BackupKeeper</name>
    <message>
        <source>“%1” is not there at the moment, so today’s backup is in “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» est absent pour le moment&#x202f;; la sauvegarde du jour est donc dans «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>There is no new backup: %1</source>
        <translation>Pas de nouvelle sauvegarde&#xa0;: %1</translation>
    </message>
    <message>
        <source>A backup is not sealed yet, and is tried again when the notebook is opened next: %1</source>
        <translation>Une sauvegarde n’est pas encore scellée&#x202f;; nouvel essai à la prochaine ouverture du carnet&#xa0;: %1</translation>
    </message>
    <message>
        <source>A backup may still hold what you erased, and is tried again when the notebook is opened next: %1</source>
        <translation>Une sauvegarde contient peut-être encore ce que tu as effacé&#x202f;; nouvel essai à la prochaine ouverture du carnet&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rung::BackupPlaceEdit</name>
    <message>
        <source>The usual place</source>
        <translation>L’endroit habituel</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>One at the first change of each day: the last ten days, eight weeks and twelve months stay. What was kept in another place stays there.</source>
        <translation>Une à la première modification de chaque jour&#xa0;: celles des dix derniers jours, des huit dernières semaines et des douze derniers mois restent. Ce qui était gardé à un autre endroit y reste.</translation>
    </message>
    <message>
        <source>Where backups are to be kept</source>
        <translation>Où garder les sauvegardes</translation>
    </message>
    <message>
        <source>%1 (not there at the moment)</source>
        <translation>%1 (absent pour le moment)</translation>
    </message>
</context>
<context>
    <name>rung::CatalogueDialog</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Finir plus tard</translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <translation>Depuis le catalogue</translation>
    </message>
    <message>
        <source>Pick what you could imagine asking one day. You rate it next.</source>
        <translation>Choisis ce que tu pourrais imaginer demander un jour. Tu l’évalues ensuite.</translation>
    </message>
    <message>
        <source>Rate what I picked</source>
        <translation>Évaluer mon choix</translation>
    </message>
    <message numerus="yes">
        <source>Rate %n asks</source>
        <translation>
            <numerusform>Évaluer %n demande</numerusform>
            <numerusform>Évaluer %n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>How much fear would it be for you?</source>
        <translation>À quel point cela te ferait-il peur&#x202f;?</translation>
    </message>
    <message>
        <source>Starting marks are guesses. Yours is the number that counts.</source>
        <translation>Les repères de départ sont des estimations. C’est ton chiffre qui compte.</translation>
    </message>
    <message>
        <source>Add to the ladder</source>
        <translation>Ajouter à l’échelle</translation>
    </message>
    <message>
        <source>Pick one first, it can be a very small one.</source>
        <translation>Choisis-en d’abord une, même toute petite.</translation>
    </message>
</context>
<context>
    <name>rung::CatalogueModel</name>
    <message>
        <source>Beginner</source>
        <translation>Débutant</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermédiaire</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Often a no</source>
        <translation>Souvent un non</translation>
    </message>
    <message>
        <source>As often a yes as a no</source>
        <translation>Autant de oui que de non</translation>
    </message>
    <message>
        <source>Rarely a no</source>
        <translation>Rarement un non</translation>
    </message>
    <message>
        <source>starting mark %1</source>
        <translation>repère&#xa0;de&#xa0;départ&#xa0;%1</translation>
    </message>
    <message>
        <source>on your ladder already</source>
        <translation>déjà sur ton échelle</translation>
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
        <translation>Demandes du catalogue</translation>
    </message>
    <message>
        <source>Rung&apos;s catalogue</source>
        <translation>Catalogue de Rung</translation>
    </message>
    <message>
        <source>Open a catalogue file…</source>
        <translation>Ouvrir un fichier de catalogue…</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>Fermer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <translation>Catalogue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open a catalogue file</source>
        <translation>Ouvrir un fichier de catalogue</translation>
    </message>
    <message>
        <source>Catalogue (*.json)</source>
        <translation>Catalogue (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Rechercher dans le catalogue</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Any chance of a no</source>
        <translation>Non&#xa0;: toute fréquence</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>How often the answer is a no</source>
        <translation>Combien de fois la réponse est un non</translation>
    </message>
</context>
<context>
    <name>rung::CheckInCard</name>
    <message>
        <source>Does fear of a no get in the way of work, sleep or people?</source>
        <translation>La peur d’un non gêne-t-elle le travail, le sommeil ou les relations&#x202f;?</translation>
    </message>
    <message>
        <source>Once a month</source>
        <translation>Une fois par mois</translation>
    </message>
</context>
<context>
    <name>rung::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen here, the choice</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rung::CoachingCard</name>
    <message>
        <source>A smaller one</source>
        <translation>Une plus petite</translation>
    </message>
    <message>
        <source>No more lines like this</source>
        <translation>Plus de messages de ce genre</translation>
    </message>
    <message>
        <source>They can be switched on again in the settings.</source>
        <translation>Ils peuvent être réactivés dans les paramètres.</translation>
    </message>
    <message>
        <source>Keep with this entry</source>
        <translation>Garder avec cette entrée</translation>
    </message>
    <message>
        <source>What could be behind the no, whoever asked: %1.</source>
        <translation>Ce qui pourrait expliquer le non, peu importe qui demandait&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>rung::ComingCard</name>
    <message>
        <source>Coming up</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>I asked</source>
        <translation>J’ai demandé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>To my calendar…</source>
        <translation>Vers mon agenda…</translation>
    </message>
</context>
<context>
    <name>rung::ConflictCopies</name>
    <message numerus="yes">
        <source>There is another copy of this notebook, “%1”, with %Ln thing(s) missing here. Bring both together?</source>
        <translation>
            <numerusform>Il y a une autre copie de ce carnet, «&#x202f;%1&#x202f;», avec %Ln élément qui manque ici. Réunir les deux&#x202f;?</numerusform>
            <numerusform>Il y a une autre copie de ce carnet, «&#x202f;%1&#x202f;», avec %Ln éléments qui manquent ici. Réunir les deux&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>La regarder</translation>
    </message>
    <message>
        <source>There is another copy of this notebook, “%1”. Everything in it is here already.</source>
        <translation>Il y a une autre copie de ce carnet, «&#x202f;%1&#x202f;». Tout ce qu’elle contient est déjà ici.</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>La mettre à la corbeille</translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation>L’autre copie</translation>
    </message>
    <message>
        <source>Both are together now. “%1” is still there.</source>
        <translation>Les deux copies sont réunies. «&#x202f;%1&#x202f;» est toujours là.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>“%1” is in the trash of the desktop now.</source>
        <translation>«&#x202f;%1&#x202f;» est maintenant dans la corbeille du bureau.</translation>
    </message>
    <message>
        <source>“%1” could not be moved to the trash; it is still where it was.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être mis à la corbeille&#x202f;; le fichier est toujours là où il était.</translation>
    </message>
</context>
<context>
    <name>rung::CourtesyChecks</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Je ne sais pas</translation>
    </message>
</context>
<context>
    <name>rung::DayDialog</name>
    <message>
        <source>One day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>rien d’écrit</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, how many entries</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>Afficher ce jour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>rung::Disclosure</name>
    <message>
        <source>open</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>rung::EntriesPage</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Nothing here yet. What you log and write gathers on this page.</source>
        <translation>Rien ici pour l’instant. Ce que tu notes et écris se rassemble sur cette page.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Your lines</source>
        <translation>Tes phrases</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 sur %n entrée</numerusform>
            <numerusform>%1 sur %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found here.</source>
        <translation>Rien trouvé ici.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Rien trouvé pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>rung::EntryPane</name>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Planned, not asked yet.</source>
        <translation>Planifié, pas encore demandé.</translation>
    </message>
    <message>
        <source>You feared</source>
        <translation>Tu redoutais</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Later, %1</source>
        <comment>a day</comment>
        <translation>Plus tard, %1</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>La prochaine fois</translation>
    </message>
    <message>
        <source>Keep this line</source>
        <translation>Garder cette phrase</translation>
    </message>
    <message>
        <source>What else you noted</source>
        <translation>Ce que tu as noté d’autre</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Tell how it went</source>
        <translation>Raconter comment c’était</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Write more about it</source>
        <translation>Écrire davantage à ce sujet</translation>
    </message>
    <message>
        <source>Edit story and tags</source>
        <translation>Modifier le récit et les étiquettes</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>Planifier à nouveau</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Move to another rung</source>
        <translation>Déplacer vers un autre échelon</translation>
    </message>
    <message>
        <source>Edit this text</source>
        <translation>Modifier ce texte</translation>
    </message>
    <message>
        <source>More for this text</source>
        <translation>Plus pour ce texte</translation>
    </message>
    <message>
        <source>Tag %1: look for it</source>
        <translation>Étiquette %1&#xa0;: la rechercher</translation>
    </message>
</context>
<context>
    <name>rung::ExportActions</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Écriture de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
</context>
<context>
    <name>rung::ExportDialog</name>
    <message>
        <source>Archive (JSON)</source>
        <translation>Archive (JSON)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Summary (Markdown)</source>
        <translation>Résumé (Markdown)</translation>
    </message>
    <message>
        <source>Summary (HTML)</source>
        <translation>Résumé (HTML)</translation>
    </message>
    <message>
        <source>Journal (Markdown)</source>
        <translation>Journal (Markdown)</translation>
    </message>
    <message>
        <source>Journal, a file a day</source>
        <translation>Journal, un fichier par jour</translation>
    </message>
    <message>
        <source>Summary (PDF)</source>
        <translation>Résumé (PDF)</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>Sous quelle forme&#x202f;?</translation>
    </message>
    <message>
        <source>for me</source>
        <translation>pour moi</translation>
    </message>
    <message>
        <source>to show someone</source>
        <translation>pour le montrer</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>C’est pour quoi&#x202f;?</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>le dernier jour (%n)</numerusform>
            <numerusform>les %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>From when?</source>
        <translation>Depuis quand&#x202f;?</translation>
    </message>
    <message>
        <source>What goes along?</source>
        <translation>Qu’est-ce qui est inclus&#x202f;?</translation>
    </message>
    <message>
        <source>My own names of ladders and rungs</source>
        <translation>Mes propres noms d’échelles et d’échelons</translation>
    </message>
    <message>
        <source>The log, a row for each attempt</source>
        <translation>Le relevé, une ligne par tentative</translation>
    </message>
    <message>
        <source>Lines I keep, up to three</source>
        <translation>Phrases que je garde, jusqu’à trois</translation>
    </message>
    <message>
        <source>Lines I keep</source>
        <translation>Phrases que je garde</translation>
    </message>
    <message>
        <source>Entries of the journal, with their texts</source>
        <translation>Entrées du journal, avec leurs textes</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Entrées du journal</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>With my own texts</source>
        <translation>Avec mes propres textes</translation>
    </message>
    <message>
        <source>With my trusted contact and the support cards I put away</source>
        <translation>Avec ma personne de confiance et les cartes de soutien que j’ai rangées</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rung::FearedEdit</name>
    <message>
        <source>And then, what would be the worst of it?</source>
        <translation>Et ensuite, quel serait le pire&#x202f;?</translation>
    </message>
    <message>
        <source>they laugh</source>
        <translation>on rit</translation>
    </message>
    <message>
        <source>they sigh</source>
        <translation>on soupire</translation>
    </message>
    <message>
        <source>they ignore me</source>
        <translation>on m’ignore</translation>
    </message>
    <message>
        <source>others stare</source>
        <translation>on me dévisage</translation>
    </message>
    <message>
        <source>my voice goes</source>
        <translation>ma voix me lâche</translation>
    </message>
    <message>
        <source>Words to start from</source>
        <translation>Mots pour commencer</translation>
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
        <translation>Ressenti sur cet échelon jusqu’ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rung::FileActions</name>
    <message>
        <source>Import an archive, a Day One journal, or texts</source>
        <translation>Importer une archive, un journal Day One ou des textes</translation>
    </message>
    <message>
        <source>Archives and texts (*.json *.md *.markdown *.txt);;All files (*)</source>
        <translation>Archives et textes (*.json *.md *.markdown *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Where the copy is to be</source>
        <translation>Où placer la copie</translation>
    </message>
    <message>
        <source>Notebooks (*.rung);;All files (*)</source>
        <translation>Carnets (*.rung);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Copying and checking the notebook</source>
        <translation>Copie et vérification du carnet</translation>
    </message>
    <message>
        <source>Copied to “%1”, and the copy was checked.</source>
        <translation>Copié vers «&#x202f;%1&#x202f;», et la copie a été vérifiée.</translation>
    </message>
    <message>
        <source>Reading what is to be taken in</source>
        <translation>Lecture de ce qui sera importé</translation>
    </message>
    <message>
        <source>Where the notebook is to be</source>
        <translation>Où placer le carnet</translation>
    </message>
</context>
<context>
    <name>rung::FilterButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rung::FirstStart</name>
    <message>
        <source>For example: ask the bakery for a taste of two kinds</source>
        <translation>Par exemple&#xa0;: demander à la boulangerie de goûter deux sortes</translation>
    </message>
    <message>
        <source>25 less than you expected.</source>
        <translation>25 de moins que prévu.</translation>
    </message>
    <message>
        <source>They said no. You asked.</source>
        <translation>On t’a dit non. Tu as demandé.</translation>
    </message>
    <message>
        <source>When to do this together with a therapist</source>
        <translation>Quand faire cela avec un thérapeute</translation>
    </message>
    <message>
        <source>If several of these are you, do this together with a therapist; Rung can come along.</source>
        <translation>Si tu te reconnais dans plusieurs de ces points, fais ça avec un thérapeute&#x202f;; Rung peut t’y accompagner.</translation>
    </message>
    <message>
        <source>The distress keeps growing instead of easing.</source>
        <translation>La détresse ne cesse de grandir au lieu de s’apaiser.</translation>
    </message>
    <message>
        <source>A refusal, or just picturing one, brings panic, deep sadness, shame or despair.</source>
        <translation>Un refus, ou simplement l’imaginer, amène panique, profonde tristesse, honte ou désespoir.</translation>
    </message>
    <message>
        <source>Your body reacts strongly, or something painful from long ago comes back.</source>
        <translation>Ton corps réagit fortement, ou quelque chose de douloureux d’il y a longtemps revient.</translation>
    </message>
    <message>
        <source>You keep dodging the steps, or keep scolding yourself for them.</source>
        <translation>Tu esquives sans cesse les étapes, ou tu te fais sans cesse des reproches à leur sujet.</translation>
    </message>
    <message>
        <source>Old wounds open again.</source>
        <translation>De vieilles blessures se rouvrent.</translation>
    </message>
    <message>
        <source>You cannot find steps that fit, or all of it is too much.</source>
        <translation>Tu ne trouves pas d’étapes qui conviennent, ou tout cela est trop.</translation>
    </message>
    <message>
        <source>You think of hurting yourself, or everyday life is getting hard.</source>
        <translation>Tu penses à te faire du mal, ou la vie de tous les jours devient difficile.</translation>
    </message>
    <message>
        <source>Rung is a private journal for asking when a no is likely. You write down what you expect, go and ask, and see how it really was.</source>
        <translation>Rung est un journal privé pour demander là où un non est probable. Tu écris ce que tu prévois, tu vas demander, et tu vois comment c’était vraiment.</translation>
    </message>
    <message>
        <source>Build a first ladder</source>
        <translation>Construire une première échelle</translation>
    </message>
    <message>
        <source>I already asked</source>
        <translation>J’ai déjà demandé</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. Nothing is sent anywhere.</source>
        <translation>Tout reste dans un seul fichier sur cet ordinateur. Rien n’est envoyé nulle part.</translation>
    </message>
</context>
<context>
    <name>rung::FormDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Lets go of what was typed here before</source>
        <translation>Abandonne ce qui a été tapé ici auparavant</translation>
    </message>
</context>
<context>
    <name>rung::FormPage</name>
    <message>
        <source>Finish later</source>
        <translation>Finir plus tard</translation>
    </message>
    <message>
        <source>Keeps everything (%1)</source>
        <translation>Garde tout (%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Conservé pendant la frappe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>%1 · written down %2</source>
        <comment>rung, a day such as yesterday</comment>
        <translation>%1 · écrit %2</translation>
    </message>
</context>
<context>
    <name>rung::GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>What the practice is, and how to go about it.</source>
        <translation>Ce qu’est la pratique, et comment s’y prendre.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Parler à quelqu’un</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Nothing here speaks of “%1”.</source>
        <translation>Rien ici ne parle de «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>rung::HappenedEdit</name>
    <message>
        <source>Just now</source>
        <translation>À l’instant</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>Plus tôt…</translation>
    </message>
    <message>
        <source>When was that?</source>
        <translation>C’était quand&#x202f;?</translation>
    </message>
</context>
<context>
    <name>rung::HelplineCard</name>
    <message>
        <source>To write to: %1</source>
        <translation>Pour écrire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Horaires&#xa0;: %1</translation>
    </message>
    <message>
        <source>As of %1, from %2</source>
        <translation>Données&#xa0;: %1, source&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rung::ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>“%1” holds:</source>
        <translation>«&#x202f;%1&#x202f;» contient&#xa0;:</translation>
    </message>
    <message>
        <source>These files hold:</source>
        <translation>Ces fichiers contiennent&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing here is deleted. Where both know an entry, the newer one stays. It can be undone.</source>
        <translation>Rien n’est supprimé ici. Là où une entrée existe des deux côtés, la plus récente reste. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne pas importer</translation>
    </message>
    <message numerus="yes">
        <source>%n ladder(s)</source>
        <translation>
            <numerusform>%n échelle</numerusform>
            <numerusform>%n échelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rung(s)</source>
        <translation>
            <numerusform>%n échelon</numerusform>
            <numerusform>%n échelons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>nouveaux ici</translation>
    </message>
    <message>
        <source>changed there later; they come in place of yours</source>
        <translation>modifiés plus tard là-bas&#x202f;; ils prennent la place des tiens</translation>
    </message>
    <message>
        <source>changed here later; yours stay</source>
        <translation>modifiés plus tard ici&#x202f;; les tiens restent</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>déjà ici, identiques</translation>
    </message>
    <message>
        <source>erased here; they stay away</source>
        <translation>effacés ici&#x202f;; ils ne reviennent pas</translation>
    </message>
    <message>
        <source>What stays out:</source>
        <translation>Ce qui n’est pas importé&#xa0;:</translation>
    </message>
    <message>
        <source>What stays out</source>
        <translation>Ce qui n’est pas importé</translation>
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
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Échelon</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Peur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Search your journal</source>
        <translation>Rechercher dans ton journal</translation>
    </message>
    <message>
        <source>All the words, each by its beginning. Also: &quot;a phrase&quot;, -not, tag: rung: ladder: answer: fear&gt;60 from: to:</source>
        <translation>Tous les mots, chacun par son début. Et aussi&#xa0;: &quot;une expression&quot;, -sauf, tag: rung: ladder: answer: fear&gt;60 from: to:</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Toutes les réponses</translation>
    </message>
    <message>
        <source>Any fear</source>
        <translation>Toutes les peurs</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a range of fear</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Any ladder</source>
        <translation>Toutes les échelles</translation>
    </message>
    <message>
        <source>Any rung</source>
        <translation>Tous les échelons</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Les 90 derniers jours</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>One day…</source>
        <translation>Un jour…</translation>
    </message>
</context>
<context>
    <name>rung::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>rung::JournalView</name>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
</context>
<context>
    <name>rung::KnowledgeDialog</name>
    <message>
        <source>Not there at the moment</source>
        <translation>Absent pour le moment</translation>
    </message>
    <message>
        <source>What this program knows, and where</source>
        <translation>Ce que sait ce programme, et où c’est rangé</translation>
    </message>
    <message>
        <source>Your notebook</source>
        <translation>Ton carnet</translation>
    </message>
    <message>
        <source>Everything you wrote, the trash, and someone you trust.</source>
        <translation>Tout ce que tu as écrit, la corbeille, et ta personne de confiance.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>What stands in a form that is not saved yet. It goes with the form.</source>
        <translation>Ce qui se trouve dans un formulaire pas encore enregistré. Cela disparaît avec le formulaire.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Colours, size, language, country and the like, and words you taught the spelling. None of your entries.</source>
        <translation>Couleurs, taille, langue, pays et autres, et les mots que tu as appris au correcteur. Aucune de tes entrées.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>Its size, what was unfolded or skipped, and when you made a copy.</source>
        <translation>Sa taille, ce qui a été déplié ou passé, et quand tu as fait une copie.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>%1: copy the path</source>
        <translation>%1&#xa0;: copier le chemin</translation>
    </message>
    <message>
        <source>Show in files</source>
        <translation>Afficher dans les fichiers</translation>
    </message>
    <message>
        <source>%1: show in files</source>
        <translation>%1&#xa0;: afficher dans les fichiers</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>The last copy you made</source>
        <translation>La dernière copie que tu as faite</translation>
    </message>
    <message>
        <source>Made on %1 with Backup in the menu.</source>
        <translation>Faite le %1 avec «&#x202f;Sauvegarde&#x202f;» dans le menu.</translation>
    </message>
    <message>
        <source>None that Rung remembers. Backup in the menu makes one wherever you like.</source>
        <translation>Aucune dont Rung se souvienne. «&#x202f;Sauvegarde&#x202f;» dans le menu en fait une où tu veux.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Le réseau</translation>
    </message>
    <message>
        <source>Rung does not use it. It sends nothing, fetches nothing and asks nobody. What the cards of support say is worked out from your notebook each time and is not written down.</source>
        <translation>Rung ne l’utilise pas. Il n’envoie rien, ne va rien chercher et n’interroge personne. Ce que disent les cartes de soutien est déduit chaque fois de ton carnet et n’est écrit nulle part.</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Un dossier</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>None yet. Rung makes one at the first change of each day.</source>
        <translation>Aucune pour le moment. Rung en fait une à la première modification de chaque jour.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s); the last one is of %1 and was looked through.</source>
        <translation>
            <numerusform>%Ln sauvegarde&#x202f;; la dernière date du %1 et a été vérifiée.</numerusform>
            <numerusform>%Ln sauvegardes&#x202f;; la dernière date du %1 et a été vérifiée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The place you chose is not there at the moment; until it is, they go to “%1”.</source>
        <translation>L’endroit que tu as choisi est absent pour le moment&#x202f;; en attendant, elles vont dans «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>rung::LadderBoard</name>
    <message>
        <source>The rungs on either side are far apart.</source>
        <translation>Les échelons de part et d’autre sont très éloignés.</translation>
    </message>
</context>
<context>
    <name>rung::LadderChooser</name>
    <message>
        <source>Ladder: %1</source>
        <translation>Échelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>By fear, the hardest on top</source>
        <translation>Par peur, le plus dur en haut</translation>
    </message>
    <message>
        <source>In my own order</source>
        <translation>Dans mon propre ordre</translation>
    </message>
    <message>
        <source>Name and purpose…</source>
        <translation>Nom et but…</translation>
    </message>
    <message>
        <source>Share these rungs as a catalogue…</source>
        <translation>Partager ces échelons en catalogue…</translation>
    </message>
    <message>
        <source>Put this ladder away</source>
        <translation>Ranger cette échelle</translation>
    </message>
    <message>
        <source>Delete this ladder</source>
        <translation>Supprimer cette échelle</translation>
    </message>
    <message>
        <source>What was put away or deleted…</source>
        <translation>Ce qui est rangé ou supprimé…</translation>
    </message>
    <message>
        <source>New ladder…</source>
        <translation>Nouvelle échelle…</translation>
    </message>
    <message>
        <source>New ladder from the catalogue…</source>
        <translation>Nouvelle échelle depuis le catalogue…</translation>
    </message>
    <message>
        <source>How a ladder works</source>
        <translation>Comment marche une échelle</translation>
    </message>
</context>
<context>
    <name>rung::LadderDialog</name>
    <message>
        <source>Name and purpose</source>
        <translation>Nom et but</translation>
    </message>
    <message>
        <source>A new ladder</source>
        <translation>Une nouvelle échelle</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation>Comment l’appelles-tu&#x202f;?</translation>
    </message>
    <message>
        <source>Which fear is it about?</source>
        <translation>De quelle peur s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>What would you do if a no could not stop you?</source>
        <translation>Que ferais-tu si un non ne pouvait pas t’arrêter&#x202f;?</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Finir plus tard</translation>
    </message>
    <message>
        <source>One word is enough.</source>
        <translation>Un mot suffit.</translation>
    </message>
    <message>
        <source>That is a little long.</source>
        <translation>C’est un peu long.</translation>
    </message>
</context>
<context>
    <name>rung::LadderEditor</name>
    <message>
        <source>In my own words…</source>
        <translation>Avec mes propres mots…</translation>
    </message>
    <message>
        <source>The same, somewhere else…</source>
        <translation>La même, ailleurs…</translation>
    </message>
    <message>
        <source>Around %1?</source>
        <translation>Autour de %1&#x202f;?</translation>
    </message>
    <message>
        <source>“%1”: around %2?</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: autour de %2&#x202f;?</translation>
    </message>
    <message>
        <source>It was %1 when you wrote it. That number stays, and this is noted as what it feels like now.</source>
        <translation>C’était %1 quand tu l’as écrit. Ce chiffre reste, et celui-ci est noté comme le ressenti de maintenant.</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>Autour de %1</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>rung::LadderPage</name>
    <message>
        <source>Ladder</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Add a rung</source>
        <translation>Ajouter un échelon</translation>
    </message>
    <message>
        <source>A ladder is a handful of asks, from a very small one up to one you hardly dare.</source>
        <translation>Une échelle, c’est une poignée de demandes, d’une toute petite jusqu’à une que tu oses à peine.</translation>
    </message>
    <message>
        <source>Build a first ladder</source>
        <translation>Construire une première échelle</translation>
    </message>
    <message>
        <source>What was put away or deleted…</source>
        <translation>Ce qui est rangé ou supprimé…</translation>
    </message>
    <message>
        <source>This ladder has no rungs yet. A very small ask is a good first one.</source>
        <translation>Cette échelle n’a pas encore d’échelons. Une toute petite demande en fait un bon premier.</translation>
    </message>
    <message>
        <source>Look in the catalogue</source>
        <translation>Voir le catalogue</translation>
    </message>
    <message>
        <source>From the catalogue…</source>
        <translation>Depuis le catalogue…</translation>
    </message>
    <message>
        <source>In my own words…</source>
        <translation>Avec mes propres mots…</translation>
    </message>
    <message>
        <source>From small to large, one step at a time.</source>
        <translation>Du petit au grand, une étape à la fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n rungs</source>
        <translation>
            <numerusform>%n échelon</numerusform>
            <numerusform>%n échelons</numerusform>
        </translation>
    </message>
    <message>
        <source>no rungs yet</source>
        <translation>encore aucun échelon</translation>
    </message>
    <message>
        <source>settled up to %1</source>
        <translation>acquis jusqu’à %1</translation>
    </message>
    <message>
        <source>Every rung of this ladder is settled.</source>
        <translation>Tous les échelons de cette échelle sont acquis.</translation>
    </message>
    <message>
        <source>Every rung is settled. You built it for this: “%1”</source>
        <translation>Tous les échelons sont acquis. Tu as construit l’échelle pour ceci&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>rung::LadderView</name>
    <message>
        <source>Rungs, the hardest on top</source>
        <translation>Échelons, le plus dur en haut</translation>
    </message>
</context>
<context>
    <name>rung::LikelihoodEdit</name>
    <message>
        <source>surely not</source>
        <translation>sûrement pas</translation>
    </message>
    <message>
        <source>surely</source>
        <translation>sûrement</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>rung::LineCard</name>
    <message>
        <source>You told yourself</source>
        <translation>Tu t’es dit</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d&#xa0;MMMM</translation>
    </message>
    <message>
        <source>after “%1”, %2</source>
        <translation>après «&#x202f;%1&#x202f;», le %2</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Ouvrir l’entrée</translation>
    </message>
</context>
<context>
    <name>rung::LineEdit</name>
    <message numerus="yes">
        <source>room for %n more</source>
        <translation>
            <numerusform>encore %n caractère</numerusform>
            <numerusform>encore %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n de trop</numerusform>
            <numerusform>%n de trop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rung::LinesPage</name>
    <message>
        <source>Your lines</source>
        <translation>Tes phrases</translation>
    </message>
    <message>
        <source>What you told yourself for next time.</source>
        <translation>Ce que tu t’es dit pour la prochaine fois.</translation>
    </message>
    <message>
        <source>Back to the journal</source>
        <translation>Retour au journal</translation>
    </message>
    <message>
        <source>No line yet. There is room for one each time you tell how it went.</source>
        <translation>Pas encore de phrase. Chaque fois que tu racontes comment ça s’est passé, il y a de la place pour une.</translation>
    </message>
    <message>
        <source>Show older lines</source>
        <translation>Phrases plus anciennes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a rung, a day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>Garder «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Ouvrir l’entrée</translation>
    </message>
    <message>
        <source>Open the entry of “%1”</source>
        <translation>Ouvrir l’entrée de «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>rung::LockEdit</name>
    <message>
        <source>Lock when nothing was typed or clicked</source>
        <translation>Verrouiller en l’absence de frappe et de clic</translation>
    </message>
    <message>
        <source>Not by time</source>
        <translation>Pas après un délai</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minutes without a key or a click</source>
        <translation>
            <numerusform>Après %Ln minute sans touche ni clic</numerusform>
            <numerusform>Après %Ln minutes sans touche ni clic</numerusform>
        </translation>
    </message>
    <message>
        <source>When the screen locks</source>
        <translation>Quand l’écran se verrouille</translation>
    </message>
    <message>
        <source>Before the computer sleeps</source>
        <translation>Avant la mise en veille</translation>
    </message>
    <message>
        <source>This desktop does not tell Rung about what is greyed out. Ctrl+L locks at any time.</source>
        <translation>Ce bureau ne signale pas à Rung ce qui est grisé. Ctrl+L verrouille à tout moment.</translation>
    </message>
</context>
<context>
    <name>rung::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>What you wrote is sealed. It opens with your passphrase.</source>
        <translation>Ce que tu as écrit est scellé. Cela s’ouvre avec ta phrase secrète.</translation>
    </message>
    <message>
        <source>Open another notebook…</source>
        <translation>Ouvrir un autre carnet…</translation>
    </message>
</context>
<context>
    <name>rung::LockWatch</name>
    <message>
        <source>The notebook is locked first.</source>
        <translation>Le carnet est d’abord verrouillé.</translation>
    </message>
</context>
<context>
    <name>rung::LogDetails</name>
    <message>
        <source>Did your body sound an alarm?</source>
        <translation>Ton corps a-t-il sonné l’alarme&#x202f;?</translation>
    </message>
    <message>
        <source>Fear now</source>
        <translation>Peur maintenant</translation>
    </message>
    <message>
        <source>Did a safety habit slip in?</source>
        <translation>Une habitude de protection s’est-elle glissée&#x202f;?</translation>
    </message>
    <message>
        <source>Did they say or show it was unwelcome?</source>
        <translation>A-t-on dit ou montré que c’était malvenu&#x202f;?</translation>
    </message>
    <message>
        <source>One word for how it felt</source>
        <translation>Un mot pour ce que ça faisait</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Le récit</translation>
    </message>
    <message>
        <source>When was that?</source>
        <translation>C’était quand&#x202f;?</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Parler à quelqu’un</translation>
    </message>
    <message>
        <source>That is a lot to carry. You can talk to a person about it, now or later.</source>
        <translation>C’est beaucoup à porter. Tu peux en parler à une personne, maintenant ou plus tard.</translation>
    </message>
</context>
<context>
    <name>rung::LogForm</name>
    <message>
        <source>Did what you feared happen?</source>
        <translation>Ce que tu redoutais est-il arrivé&#x202f;?</translation>
    </message>
    <message>
        <source>You feared: %1 Did it happen?</source>
        <translation>Tu redoutais&#xa0;: %1 Est-ce arrivé&#x202f;?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>overwhelming</source>
        <translation>irrésistible</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>Qu’a-t-on répondu&#x202f;?</translation>
    </message>
    <message>
        <source>Still open: what they said.</source>
        <translation>Il manque encore&#xa0;: la réponse.</translation>
    </message>
    <message>
        <source>Fear at the hardest moment</source>
        <translation>Peur au moment le plus dur</translation>
    </message>
    <message>
        <source>Still open: fear at the hardest moment.</source>
        <translation>Il manque encore&#xa0;: la peur au moment le plus dur.</translation>
    </message>
    <message>
        <source>How strong was the urge to avoid it?</source>
        <translation>Quelle était la force de l’envie d’éviter&#x202f;?</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>Qu’est-ce qui a fait obstacle&#x202f;?</translation>
    </message>
    <message>
        <source>Fear now</source>
        <translation>Peur maintenant</translation>
    </message>
    <message>
        <source>How did you handle it?</source>
        <translation>Comment as-tu géré&#x202f;?</translation>
    </message>
    <message>
        <source>0 not at all, 10 very well</source>
        <translation>0 pas du tout, 10 très bien</translation>
    </message>
    <message>
        <source>One line to tell yourself next time</source>
        <translation>Une phrase à te dire la prochaine fois</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>A little shorter, so that it stays one line.</source>
        <translation>Un peu plus court, pour que cela reste une phrase.</translation>
    </message>
    <message>
        <source>More: fear now, the story, what your body did…</source>
        <translation>Plus&#xa0;: peur maintenant, le récit, ce que ton corps a fait…</translation>
    </message>
    <message>
        <source>Ask again tomorrow: how likely is what you feared?</source>
        <translation>Si tu redemandes demain&#xa0;: à quel point ce que tu redoutes est-il probable&#x202f;?</translation>
    </message>
    <message>
        <source>Ask again tomorrow: how likely is “%1”?</source>
        <translation>Si tu redemandes demain&#xa0;: à quel point «&#x202f;%1&#x202f;» est-il probable&#x202f;?</translation>
    </message>
    <message>
        <source>Still open: whether it happened.</source>
        <translation>Il manque encore&#xa0;: si c’est arrivé.</translation>
    </message>
    <message>
        <source>Still open: how likely it seems now.</source>
        <translation>Il manque encore&#xa0;: à quel point cela semble probable maintenant.</translation>
    </message>
</context>
<context>
    <name>rung::LogPage</name>
    <message>
        <source>How did it go?</source>
        <translation>Comment ça s’est passé&#x202f;?</translation>
    </message>
    <message>
        <source>This attempt is no longer there.</source>
        <translation>Cette tentative n’existe plus.</translation>
    </message>
    <message>
        <source>You were waiting for an answer.</source>
        <translation>Tu attendais une réponse.</translation>
    </message>
</context>
<context>
    <name>rung::LongWork</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
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
        <translation>données inventées</translation>
    </message>
    <message>
        <source>start my own</source>
        <translation>commencer le mien</translation>
    </message>
    <message>
        <source>You can read this notebook. Nothing can be changed in it.</source>
        <translation>Tu peux lire ce carnet. Rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>The notebook is sealed. Ctrl+L locks it.</source>
        <translation>Le carnet est scellé. Ctrl+L le verrouille.</translation>
    </message>
    <message>
        <source>The seal is off. The notebook is a plain file again.</source>
        <translation>Le sceau est retiré. Le carnet est de nouveau un fichier en clair.</translation>
    </message>
    <message>
        <source>Lock the notebook</source>
        <translation>Verrouiller le carnet</translation>
    </message>
</context>
<context>
    <name>rung::MessageStrip</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>rung::Navigator</name>
    <message>
        <source>reminder</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>Un rappel</translation>
    </message>
</context>
<context>
    <name>rung::NextDayCard</name>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>ça va</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un peu</translation>
    </message>
    <message>
        <source>half</source>
        <translation>assez</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>beaucoup</translation>
    </message>
    <message>
        <source>very</source>
        <translation>énormément</translation>
    </message>
    <message>
        <source>How is it with you today?</source>
        <translation>Est-ce que ça te pèse aujourd’hui&#x202f;?</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Plus précis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Did you keep replaying it?</source>
        <translation>Est-ce que tu l’as ressassé&#x202f;?</translation>
    </message>
    <message>
        <source>Going over it again and again in your head.</source>
        <translation>Repasser la scène encore et encore dans ta tête.</translation>
    </message>
</context>
<context>
    <name>rung::Notebook</name>
    <message>
        <source>This text is no longer there.</source>
        <translation>Ce texte n’existe plus.</translation>
    </message>
    <message>
        <source>This ladder is no longer there.</source>
        <translation>Cette échelle n’existe plus.</translation>
    </message>
    <message>
        <source>This rung is no longer there.</source>
        <translation>Cet échelon n’existe plus.</translation>
    </message>
    <message>
        <source>This attempt is no longer there.</source>
        <translation>Cette tentative n’existe plus.</translation>
    </message>
</context>
<context>
    <name>rung::NotebookProblem</name>
    <message>
        <source>This notebook did not open</source>
        <translation>Ce carnet ne s’est pas ouvert</translation>
    </message>
    <message>
        <source>Create it there</source>
        <translation>Le créer là</translation>
    </message>
    <message>
        <source>Read it without changing it</source>
        <translation>Le lire sans rien changer</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>En ouvrir un autre…</translation>
    </message>
    <message>
        <source>Create a new one…</source>
        <translation>En créer un nouveau…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>Revenir à une sauvegarde…</translation>
    </message>
    <message>
        <source>Rescue what can be read…</source>
        <translation>Récupérer ce qui est lisible…</translation>
    </message>
</context>
<context>
    <name>rung::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>rung::NumberRow</name>
    <message>
        <source>%1: %2</source>
        <comment>whose number, the number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>rung::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>rung::PlanCare</name>
    <message>
        <source>No, nothing like that</source>
        <translation>Non, rien de tel</translation>
    </message>
    <message>
        <source>It could: a nearer step first</source>
        <translation>Oui&#xa0;: d’abord une étape plus proche</translation>
    </message>
    <message>
        <source>It could, and I have thought about it</source>
        <translation>Oui, et j’y ai réfléchi</translation>
    </message>
    <message>
        <source>Why this question?</source>
        <translation>Pourquoi cette question&#x202f;?</translation>
    </message>
</context>
<context>
    <name>rung::PlanDetails</name>
    <message>
        <source>Thank you anyway.</source>
        <translation>Merci quand même.</translation>
    </message>
    <message>
        <source>No problem, thanks.</source>
        <translation>Pas de problème, merci.</translation>
    </message>
    <message>
        <source>Fair enough. Have a good day.</source>
        <translation>Je comprends. Bonne journée.</translation>
    </message>
    <message>
        <source>Three ways to say it</source>
        <translation>Trois façons de le dire</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>as much as I can imagine</source>
        <translation>autant que je peux l’imaginer</translation>
    </message>
    <message>
        <source>What exactly will you ask?</source>
        <translation>Que vas-tu demander exactement&#x202f;?</translation>
    </message>
    <message>
        <source>How to ask kindly</source>
        <translation>Comment demander avec bienveillance</translation>
    </message>
    <message>
        <source>Who, and where?</source>
        <translation>À qui, et où&#x202f;?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Quand&#x202f;?</translation>
    </message>
    <message>
        <source>If it goes badly, how much will it still bother you tomorrow?</source>
        <translation>Si ça se passe mal, combien est-ce que ça te pèsera encore demain&#x202f;?</translation>
    </message>
    <message>
        <source>One safety habit to leave out</source>
        <translation>Une habitude de protection à laisser de côté</translation>
    </message>
    <message>
        <source>What will you say to a no?</source>
        <translation>Que diras-tu à un non&#x202f;?</translation>
    </message>
    <message>
        <source>It came up lately: %1.</source>
        <translation>Elle est apparue récemment&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>rung::PlanForm</name>
    <message>
        <source>Still open: what you are most afraid of.</source>
        <translation>Il manque encore&#xa0;: ce que tu redoutes le plus.</translation>
    </message>
    <message>
        <source>There is room for %1 characters here.</source>
        <translation>Il y a ici de la place pour %1 caractères.</translation>
    </message>
    <message>
        <source>More: what to ask, when, what to say to a no…</source>
        <translation>Plus&#xa0;: que demander, quand, que dire à un non…</translation>
    </message>
    <message>
        <source>What are you most afraid will happen?</source>
        <translation>Qu’est-ce que tu redoutes le plus&#x202f;?</translation>
    </message>
    <message>
        <source>Write something a camera could film.</source>
        <translation>Écris quelque chose qu’une caméra pourrait filmer.</translation>
    </message>
    <message>
        <source>How likely is that?</source>
        <translation>À quel point est-ce probable&#x202f;?</translation>
    </message>
    <message>
        <source>How likely is a no, or no reply?</source>
        <translation>À quel point un non, ou l’absence de réponse, est-il probable&#x202f;?</translation>
    </message>
    <message>
        <source>How much fear do you expect at the hardest moment?</source>
        <translation>À combien prévois-tu ta peur au moment le plus dur&#x202f;?</translation>
    </message>
    <message>
        <source>What is fear 0–100?</source>
        <translation>C’est quoi, la peur de 0 à 100&#x202f;?</translation>
    </message>
    <message>
        <source>Still open: how likely that is.</source>
        <translation>Il manque encore&#xa0;: à quel point c’est probable.</translation>
    </message>
    <message>
        <source>Still open: how likely a no is.</source>
        <translation>Il manque encore&#xa0;: à quel point un non est probable.</translation>
    </message>
    <message>
        <source>Still open: the fear you expect.</source>
        <translation>Il manque encore&#xa0;: la peur que tu prévois.</translation>
    </message>
</context>
<context>
    <name>rung::PlanPage</name>
    <message>
        <source>Before you ask</source>
        <translation>Avant de demander</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Ton plan</translation>
    </message>
    <message>
        <source>This rung is no longer there.</source>
        <translation>Cet échelon n’existe plus.</translation>
    </message>
    <message>
        <source>This plan is no longer there.</source>
        <translation>Ce plan n’existe plus.</translation>
    </message>
    <message>
        <source>Delete plan</source>
        <translation>Supprimer le plan</translation>
    </message>
    <message>
        <source>A card for your pocket</source>
        <translation>Une carte de poche</translation>
    </message>
</context>
<context>
    <name>rung::PocketCard</name>
    <message>
        <source>To a no: %1</source>
        <translation>À un non&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Copy the card</source>
        <translation>Copier la carte</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>Imprimer la carte</translation>
    </message>
    <message>
        <source>What you ask and what you say to a no will stand here.</source>
        <translation>Ce que tu demandes et ce que tu dis à un non s’affichera ici.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>rung::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
</context>
<context>
    <name>rung::PutAwayDialog</name>
    <message>
        <source>What was put away</source>
        <translation>Ce qui est rangé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>ladder, in the trash</source>
        <translation>échelle, à la corbeille</translation>
    </message>
    <message>
        <source>ladder, put away</source>
        <translation>échelle, rangée</translation>
    </message>
    <message>
        <source>rung of this ladder, in the trash</source>
        <translation>échelon de cette échelle, à la corbeille</translation>
    </message>
    <message>
        <source>rung of this ladder, put away</source>
        <translation>échelon de cette échelle, rangé</translation>
    </message>
    <message>
        <source>Nothing is put away, and nothing is in the trash.</source>
        <translation>Rien n’est rangé, et rien n’est à la corbeille.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>Restaurer «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>rung::QuestionOverview</name>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Summary as PDF…</source>
        <translation>Résumé en PDF…</translation>
    </message>
    <message>
        <source>Your first ask brings this page to life.</source>
        <translation>Ta première demande donne vie à cette page.</translation>
    </message>
    <message>
        <source>Go to your next step</source>
        <translation>Aller à ta prochaine étape</translation>
    </message>
    <message>
        <source>Only what you wrote down before asking counts here. A no tells something about the moment and little about you.</source>
        <translation>Seul compte ici ce que tu as écrit avant de demander. Un non dit quelque chose du moment et peu de toi.</translation>
    </message>
</context>
<context>
    <name>rung::QuestionPage</name>
    <message>
        <source>‹ All questions</source>
        <translation>‹ Toutes les questions</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>Enregistrer ou copier</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Copier en image</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>Ways to look at it</source>
        <translation>Façons de regarder</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>En graphique</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Ouvrir l’entrée</translation>
    </message>
    <message>
        <source>Only this rung</source>
        <translation>Seulement cet échelon</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
</context>
<context>
    <name>rung::QuietDayCard</name>
    <message>
        <source>If today is too much</source>
        <translation>Si aujourd’hui, c’est trop</translation>
    </message>
    <message>
        <source>Today can do without a next step. Your ladder, your journal and everything you wrote stay where they are, and one press brings the steps back.</source>
        <translation>Aujourd’hui peut se passer de prochaine étape. Ton échelle, ton journal et tout ce que tu as écrit restent où ils sont, et un seul geste ramène les étapes.</translation>
    </message>
    <message>
        <source>Make today quiet</source>
        <translation>Prendre un jour calme</translation>
    </message>
</context>
<context>
    <name>rung::QuoteLine</name>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>rung::RangeDialog</name>
    <message>
        <source>From when to when?</source>
        <translation>De quand à quand&#x202f;?</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>rung::RatingList</name>
    <message>
        <source>starting mark %1</source>
        <translation>repère&#xa0;de&#xa0;départ&#xa0;%1</translation>
    </message>
    <message>
        <source>This one still wants a number.</source>
        <translation>Il manque encore un chiffre ici.</translation>
    </message>
</context>
<context>
    <name>rung::RedCard</name>
    <message>
        <source>What you wrote sounds heavy.</source>
        <translation>Ce que tu as écrit semble lourd.</translation>
    </message>
    <message>
        <source>This is only software, and it may have misread you.</source>
        <translation>Ce n’est qu’un logiciel, et il a peut-être mal compris.</translation>
    </message>
    <message>
        <source>Today is quiet.</source>
        <translation>Aujourd’hui est un jour calme.</translation>
    </message>
    <message>
        <source>No step is waiting for you, and nothing is lost.</source>
        <translation>Aucune étape ne t’attend, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>What you wrote is only on this computer. Nobody was told.</source>
        <translation>Ce que tu as écrit est seulement sur cet ordinateur. Personne n’a été prévenu.</translation>
    </message>
    <message>
        <source>If you might act on it, call %1.</source>
        <translation>Si tu risques de passer à l’acte, appelle le %1.</translation>
    </message>
    <message>
        <source>If you might hurt yourself, call %1.</source>
        <translation>Si tu risques de te faire du mal, appelle le %1.</translation>
    </message>
    <message>
        <source>If you might act on it: %1</source>
        <translation>Si tu risques de passer à l’acte&#xa0;: %1</translation>
    </message>
    <message>
        <source>If you might hurt yourself: %1</source>
        <translation>Si tu risques de te faire du mal&#xa0;: %1</translation>
    </message>
    <message>
        <source>To find a line to talk to now: %1</source>
        <translation>Pour trouver une ligne d’écoute maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>To talk to somebody now: %1, %2.</source>
        <translation>Pour parler à quelqu’un maintenant&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Someone you trust: %1, %2.</source>
        <translation>Ta personne de confiance&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>The numbers for my country</source>
        <translation>Les numéros de mon pays</translation>
    </message>
    <message>
        <source>Someone I trust</source>
        <translation>Une personne de confiance</translation>
    </message>
    <message>
        <source>It was a figure of speech</source>
        <translation>C’était une façon de parler</translation>
    </message>
    <message>
        <source>Show the steps again</source>
        <translation>Réafficher les étapes</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continuer à écrire</translation>
    </message>
</context>
<context>
    <name>rung::Reminders</name>
    <message>
        <source>A reminder</source>
        <translation>Un rappel</translation>
    </message>
    <message>
        <source>You wanted to be reminded around now.</source>
        <translation>Tu voulais un rappel vers cette heure-ci.</translation>
    </message>
    <message>
        <source>Something waits for you, whenever you have a minute.</source>
        <translation>Quelque chose t’attend, quand tu auras une minute.</translation>
    </message>
</context>
<context>
    <name>rung::RemindersEdit</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>At a planned time, and afterwards</source>
        <translation>À l’heure planifiée, et après</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>No reminders from</source>
        <translation>Pas de rappels à partir de</translation>
    </message>
    <message>
        <source>No reminders until</source>
        <translation>Pas de rappels jusqu’à</translation>
    </message>
    <message>
        <source>None between</source>
        <translation>Aucun entre</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
</context>
<context>
    <name>rung::RescueReport</name>
    <message>
        <source>What could be rescued</source>
        <translation>Ce qui a pu être récupéré</translation>
    </message>
    <message>
        <source>It is in “%1”, which opens now. The damaged file was left as it is.</source>
        <translation>Cela se trouve dans «&#x202f;%1&#x202f;», qui s’ouvre maintenant. Rien n’a été changé dans le fichier endommagé.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Un par un</translation>
    </message>
</context>
<context>
    <name>rung::RestoreDialog</name>
    <message>
        <source>It cannot be read.</source>
        <translation>Elle ne peut pas être lue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ladder(s)</source>
        <translation>
            <numerusform>%Ln échelle</numerusform>
            <numerusform>%Ln échelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln tentative</numerusform>
            <numerusform>%Ln tentatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln texte</numerusform>
            <numerusform>%Ln textes</numerusform>
        </translation>
    </message>
    <message>
        <source>newest entry %1</source>
        <translation>dernière entrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Revenir à une sauvegarde</translation>
    </message>
    <message>
        <source>There is no backup yet. Rung makes one at the first change of each day.</source>
        <translation>Il n’y a pas encore de sauvegarde. Rung en fait une à la première modification de chaque jour.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Go back to the backup of %1</source>
        <translation>Revenir à la sauvegarde du %1</translation>
    </message>
    <message>
        <source>It is sealed, and opens with its passphrase.</source>
        <translation>Elle est scellée et s’ouvre avec sa phrase secrète.</translation>
    </message>
</context>
<context>
    <name>rung::Restoring</name>
    <message>
        <source>Looking into the backups</source>
        <translation>Examen des sauvegardes</translation>
    </message>
    <message>
        <source>Your notebook as it is now becomes a backup first, so that you can come back to it.</source>
        <translation>Ton carnet tel qu’il est maintenant devient d’abord une sauvegarde, pour que tu puisses y revenir.</translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation>Retour à la sauvegarde</translation>
    </message>
    <message>
        <source>The notebook is what it was on %1, %2.</source>
        <translation>Le carnet est de nouveau tel qu’il était le %1, %2.</translation>
    </message>
</context>
<context>
    <name>rung::RevealPage</name>
    <message>
        <source>What you expected, and what happened</source>
        <translation>Ce que tu prévoyais, et ce qui est arrivé</translation>
    </message>
    <message>
        <source>This attempt is no longer there.</source>
        <translation>Cette tentative n’existe plus.</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Comment lire ceci</translation>
    </message>
    <message>
        <source>What would you like to do with this rung?</source>
        <translation>Que veux-tu faire de cet échelon&#x202f;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>A smaller one</source>
        <translation>Un plus petit</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Le ranger</translation>
    </message>
    <message>
        <source>Something to write about it?</source>
        <translation>Envie d’en écrire quelque chose&#x202f;?</translation>
    </message>
    <message>
        <source>A short note is enough. Stop whenever you like.</source>
        <translation>Une courte note suffit. Tu peux arrêter quand tu veux.</translation>
    </message>
    <message>
        <source>Two short questions at most. Stop whenever you like.</source>
        <translation>Deux courtes questions au plus. Tu peux arrêter quand tu veux.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>C’est tout pour aujourd’hui</translation>
    </message>
</context>
<context>
    <name>rung::RevealScale</name>
    <message>
        <source>expected %1</source>
        <translation>prévu %1</translation>
    </message>
    <message>
        <source>felt %1</source>
        <translation>ressenti %1</translation>
    </message>
    <message>
        <source>expected %1, felt %2</source>
        <translation>prévu %1, ressenti %2</translation>
    </message>
</context>
<context>
    <name>rung::RungDialog</name>
    <message>
        <source>Finish later</source>
        <translation>Finir plus tard</translation>
    </message>
    <message>
        <source>A rung of your own</source>
        <translation>Un échelon à toi</translation>
    </message>
    <message>
        <source>The gap is around %1.</source>
        <translation>L’écart est autour de %1.</translation>
    </message>
    <message>
        <source>Add to the ladder</source>
        <translation>Ajouter à l’échelle</translation>
    </message>
    <message>
        <source>Edit this rung</source>
        <translation>Modifier cet échelon</translation>
    </message>
    <message>
        <source>The same, somewhere else</source>
        <translation>La même, ailleurs</translation>
    </message>
    <message>
        <source>%1: it was %2 when you wrote it.</source>
        <translation>%1&#xa0;: c’était %2 quand tu l’as écrit.</translation>
    </message>
</context>
<context>
    <name>rung::RungForm</name>
    <message>
        <source>What would you ask?</source>
        <translation>Que demanderais-tu&#x202f;?</translation>
    </message>
    <message>
        <source>How much fear do you expect at the hardest moment?</source>
        <translation>À combien prévois-tu ta peur au moment le plus dur&#x202f;?</translation>
    </message>
    <message>
        <source>What does it feel like now?</source>
        <translation>À combien est ta peur maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Is it a kind ask?</source>
        <translation>Est-ce une demande bienveillante&#x202f;?</translation>
    </message>
    <message>
        <source>A no could cost something hard to replace</source>
        <translation>Un non pourrait coûter une chose difficile à remplacer</translation>
    </message>
    <message>
        <source>This one still wants a number.</source>
        <translation>Il manque encore un chiffre ici.</translation>
    </message>
    <message>
        <source>Where would it be?</source>
        <translation>Où serait-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Notes for yourself</source>
        <translation>Notes pour toi</translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation>Quelques mots suffisent.</translation>
    </message>
    <message>
        <source>That is a little long: up to %1 characters fit.</source>
        <translation>C’est un peu long&#xa0;: il y a de la place pour %1 caractères.</translation>
    </message>
    <message>
        <source>Fear was %1 when you wrote it. That number stays, to compare with.</source>
        <translation>La peur était à %1 quand tu l’as écrit. Ce chiffre reste, pour comparer.</translation>
    </message>
</context>
<context>
    <name>rung::RungHistory</name>
    <message>
        <source>fear %1</source>
        <translation>peur %1</translation>
    </message>
    <message>
        <source>Every try</source>
        <translation>Toutes les tentatives</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>What you told yourself:</source>
        <translation>Ce que tu t’es dit&#xa0;:</translation>
    </message>
</context>
<context>
    <name>rung::RungPane</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Latest entry</source>
        <translation>Dernière entrée</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>In another kind of place</source>
        <translation>Dans un autre type de lieu</translation>
    </message>
    <message>
        <source>Plan from here</source>
        <translation>Planifier d’ici</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Toutes les entrées</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>fear %1 when you wrote it</source>
        <translation>peur %1 quand tu l’as écrit</translation>
    </message>
    <message>
        <source>fear %1</source>
        <translation>peur %1</translation>
    </message>
    <message>
        <source>feels like %1 now</source>
        <translation>ressenti %1 maintenant</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Comment c’était&#x202f;?</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>Acquis.</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Pas encore tenté.</translation>
    </message>
    <message>
        <source>A plan for it is waiting.</source>
        <translation>Un plan est prêt pour cet échelon.</translation>
    </message>
    <message>
        <source>Good spacing: %1.</source>
        <translation>Bon espacement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Settled a while ago, or a hard one lately: once more keeps it easy.</source>
        <translation>Acquis depuis un moment, ou une fois difficile récemment&#xa0;: une fois de plus, et ça reste facile.</translation>
    </message>
    <message>
        <source>One habit to leave out next time: %1.</source>
        <translation>Une habitude à laisser de côté la prochaine fois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A step around %1</source>
        <translation>Une étape autour de %1</translation>
    </message>
    <message>
        <source>not on your ladder yet</source>
        <translation>pas encore sur ton échelle</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>En ajouter une</translation>
    </message>
</context>
<context>
    <name>rung::RungPicker</name>
    <message>
        <source>Where was that?</source>
        <translation>C’était où&#x202f;?</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Choose a rung, or write what you asked</source>
        <translation>Choisis un échelon, ou écris ce que tu as demandé</translation>
    </message>
    <message>
        <source>What did you ask?</source>
        <translation>Qu’as-tu demandé&#x202f;?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rung, ladder</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Still open: what you asked.</source>
        <translation>Il manque encore&#xa0;: ce que tu as demandé.</translation>
    </message>
    <message>
        <source>There is room for %1 characters here.</source>
        <translation>Il y a ici de la place pour %1 caractères.</translation>
    </message>
    <message>
        <source>On your ladder “%1”.</source>
        <translation>Sur ton échelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>New. It goes to the ladder “%1”.</source>
        <translation>Nouveau. Il va sur l’échelle «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>rung::RungPicture</name>
    <message>
        <source>%1, left before the answer</source>
        <translation>%1, départ avant la réponse</translation>
    </message>
</context>
<context>
    <name>rung::ScopeChoice</name>
    <message>
        <source>How far back</source>
        <translation>Jusqu’où remonter</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, in the letters of QLocale</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a first and a last day</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Les 90 derniers jours</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Own days…</source>
        <translation>Autres dates…</translation>
    </message>
</context>
<context>
    <name>rung::ScopeFilter</name>
    <message>
        <source>Ladder</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>All ladders</source>
        <translation>Toutes les échelles</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Type de lieu</translation>
    </message>
    <message>
        <source>All kinds of place</source>
        <translation>Tous les types de lieu</translation>
    </message>
    <message>
        <source>One rung</source>
        <translation>Un échelon</translation>
    </message>
    <message>
        <source>All rungs</source>
        <translation>Tous les échelons</translation>
    </message>
    <message>
        <source>What the questions look at</source>
        <translation>Ce que regardent les questions</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>rung::ScoreEdit</name>
    <message>
        <source>not set</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, as a number</source>
        <translation>%1, en nombre</translation>
    </message>
</context>
<context>
    <name>rung::ScoreTrack</name>
    <message>
        <source>%1, not set</source>
        <translation>%1, non noté</translation>
    </message>
</context>
<context>
    <name>rung::SealDialog</name>
    <message>
        <source>The seal of this notebook</source>
        <translation>Le sceau de ce carnet</translation>
    </message>
    <message>
        <source>Seal this notebook</source>
        <translation>Sceller ce carnet</translation>
    </message>
    <message>
        <source>With a seal, nobody can read this notebook without its passphrase: not its file, nor its backups, nor what stands in open forms.</source>
        <translation>Avec un sceau, personne ne peut lire ce carnet sans sa phrase secrète&#xa0;: ni son fichier, ni ses sauvegardes, ni ce qui se trouve dans les formulaires ouverts.</translation>
    </message>
    <message>
        <source>Nobody can reset a passphrase. The recovery code below is the second way in; on paper, in a safe place, it is there when the passphrase is forgotten. Copies you made before stay as they are.</source>
        <translation>Personne ne peut réinitialiser une phrase secrète. Le code de secours ci-dessous est l’autre façon d’ouvrir&#x202f;; sur papier, en lieu sûr, il est là si la phrase secrète est oubliée. Les copies que tu as faites avant restent telles quelles.</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Sceller</translation>
    </message>
    <message>
        <source>This notebook is sealed. It opens with its passphrase or its recovery code.</source>
        <translation>Ce carnet est scellé. Il s’ouvre avec sa phrase secrète ou son code de secours.</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>Autre phrase secrète…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Another recovery code…</source>
        <translation>Autre code de secours…</translation>
    </message>
    <message>
        <source>The code you have so far opens only copies you made before.</source>
        <translation>Le code que tu as jusqu’ici n’ouvrira que les copies faites avant.</translation>
    </message>
    <message>
        <source>Take the seal off…</source>
        <translation>Retirer le sceau…</translation>
    </message>
    <message>
        <source>Whoever can read your files can read this notebook then.</source>
        <translation>Toute personne qui peut lire tes fichiers pourra alors lire ce carnet.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Four or five words that only you would put together are stronger than a short riddle, and easier to keep.</source>
        <translation>Quatre ou cinq mots que personne d’autre n’irait assembler sont plus solides qu’une courte énigme, et plus faciles à retenir.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Afficher ce que je tape</translation>
    </message>
    <message>
        <source>Recovery code, for paper</source>
        <translation>Code de secours, pour le papier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The code is in a safe place</source>
        <translation>Le code est en lieu sûr</translation>
    </message>
    <message>
        <source>Recovery code of a Rung notebook</source>
        <translation>Code de secours d’un carnet de Rung</translation>
    </message>
    <message>
        <source>A few more letters, please: ten or more keep guessing away.</source>
        <translation>Encore quelques lettres, s’il te plaît&#xa0;: à partir de dix, la phrase devient difficile à deviner.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>Put the recovery code in a safe place first, and say so here.</source>
        <translation>Mets d’abord le code de secours en lieu sûr, et indique-le ici.</translation>
    </message>
    <message>
        <source>Backups in %1 are out of reach just now. They are sealed when you open the notebook while that place is there.</source>
        <translation>Les sauvegardes dans %1 sont hors d’atteinte pour l’instant. Elles seront scellées quand tu ouvriras le carnet alors que cet endroit est accessible.</translation>
    </message>
    <message>
        <source>Backups in %1 are out of reach just now. They stay sealed, and open with this passphrase.</source>
        <translation>Les sauvegardes dans %1 sont hors d’atteinte pour l’instant. Elles restent scellées et s’ouvrent avec cette phrase secrète.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>rung::SealedNumbers</name>
    <message>
        <source>Written before</source>
        <translation>Écrit avant</translation>
    </message>
    <message>
        <source>You set these numbers on %1. They stay as they were.</source>
        <translation>Tu as donné ces chiffres le %1. Ils restent tels quels.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>What you fear happens</source>
        <translation>Ce que tu redoutes arrive</translation>
    </message>
    <message>
        <source>A no, or no reply</source>
        <translation>Un non, ou pas de réponse</translation>
    </message>
    <message>
        <source>Fear at the hardest moment</source>
        <translation>Peur au moment le plus dur</translation>
    </message>
    <message>
        <source>Still bothered the day after</source>
        <translation>Pèse encore le lendemain</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rung::Sealing</name>
    <message>
        <source>Changing the passphrase</source>
        <translation>Changement de la phrase secrète</translation>
    </message>
    <message>
        <source>The notebook opens with the new passphrase now. Copies made before still open with the old one.</source>
        <translation>Le carnet s’ouvre maintenant avec la nouvelle phrase secrète. Les copies faites avant s’ouvrent encore avec l’ancienne.</translation>
    </message>
    <message>
        <source>Changing the recovery code</source>
        <translation>Changement du code de secours</translation>
    </message>
    <message>
        <source>The new recovery code opens the notebook now.</source>
        <translation>Le nouveau code de secours ouvre maintenant le carnet.</translation>
    </message>
    <message>
        <source>Sealing the notebook</source>
        <translation>Pose du sceau</translation>
    </message>
    <message>
        <source>Taking the seal off</source>
        <translation>Retrait du sceau</translation>
    </message>
</context>
<context>
    <name>rung::Session</name>
    <message>
        <source>Keeping…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted while it was open. All you saved is still here.</source>
        <translation>«&#x202f;%1&#x202f;» a été déplacé ou supprimé pendant qu’il était ouvert. Tout ce que tu as enregistré est encore ici.</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>Garder une copie…</translation>
    </message>
    <message>
        <source>Another program, perhaps one that keeps files in step, put another “%1” in place of this one. Bring both together?</source>
        <translation>Un autre programme, peut-être un outil de synchronisation, a mis un autre «&#x202f;%1&#x202f;» à la place de celui-ci. Réunir les deux&#x202f;?</translation>
    </message>
    <message>
        <source>Bring both together</source>
        <translation>Réunir les deux</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>rung::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Reminders, while Rung is open</source>
        <translation>Rappels, tant que Rung est ouvert</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Taille de l’affichage</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Once a Hunspell dictionary for your language is installed, you can choose it here.</source>
        <translation>Une fois un dictionnaire Hunspell installé pour ta langue, tu peux le choisir ici.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Pas choisi</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Country, for the lines to call</source>
        <translation>Pays, pour les lignes d’écoute</translation>
    </message>
    <message>
        <source>Under Talk to someone…</source>
        <translation>Sous «&#x202f;Parler à quelqu’un&#x202f;»…</translation>
    </message>
    <message>
        <source>Someone you trust</source>
        <translation>Ta personne de confiance</translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <translation>Une nouvelle journée commence à</translation>
    </message>
    <message>
        <source>A step was very big</source>
        <translation>une étape était très grande</translation>
    </message>
    <message>
        <source>It was unwelcome</source>
        <translation>c’était malvenu</translation>
    </message>
    <message>
        <source>A no that stings</source>
        <translation>un non fait mal</translation>
    </message>
    <message>
        <source>Harder than last time</source>
        <translation>c’était plus dur que la dernière fois</translation>
    </message>
    <message>
        <source>A word after an ask, now and then, when</source>
        <translation>Un mot après une demande, parfois, quand</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Notice words in your entries that are hard on yourself</source>
        <translation>Remarquer dans tes entrées les mots durs envers toi</translation>
    </message>
    <message>
        <source>On this computer alone, in what you wrote in the last 14 days. The only language it reads so far: %1.</source>
        <translation>Sur cet ordinateur seulement, dans ce que tu as écrit ces 14 derniers jours. La seule langue lue jusqu’ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>Où sont gardées les sauvegardes</translation>
    </message>
</context>
<context>
    <name>rung::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>rung::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
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
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>rung::SpellMarks</name>
    <message>
        <source>No similar word</source>
        <translation>Aucun mot proche</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Ajouter à mes mots</translation>
    </message>
</context>
<context>
    <name>rung::StarterDialog</name>
    <message>
        <source>Small asks</source>
        <translation>Petites demandes</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation>Comment l’appelles-tu&#x202f;?</translation>
    </message>
    <message>
        <source>A first ladder</source>
        <translation>Une première échelle</translation>
    </message>
    <message>
        <source>Eight small asks to begin with. Everything can be changed later.</source>
        <translation>Huit petites demandes pour commencer. Tout peut être changé plus tard.</translation>
    </message>
    <message>
        <source>Build this ladder</source>
        <translation>Construire cette échelle</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Finir plus tard</translation>
    </message>
    <message>
        <source>Use these starting marks</source>
        <translation>Utiliser ces repères de départ</translation>
    </message>
    <message>
        <source>How much fear would each of these be for you, at the hardest moment?</source>
        <translation>À quel point chacune te ferait-elle peur, au moment le plus dur&#x202f;?</translation>
    </message>
    <message>
        <source>One word is enough.</source>
        <translation>Un mot suffit.</translation>
    </message>
    <message>
        <source>That is a little long.</source>
        <translation>C’est un peu long.</translation>
    </message>
</context>
<context>
    <name>rung::StepCard</name>
    <message>
        <source>Your next step</source>
        <translation>Ta prochaine étape</translation>
    </message>
    <message>
        <source>A ladder makes the next step easy to find. It takes about a minute.</source>
        <translation>Avec une échelle, la prochaine étape est facile à trouver. Ça prend environ une minute.</translation>
    </message>
    <message>
        <source>Build a first ladder</source>
        <translation>Construire une première échelle</translation>
    </message>
    <message>
        <source>Your next step on “%1”</source>
        <translation>Ta prochaine étape sur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is planned already.</source>
        <translation>Elle est déjà planifiée.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Why this step?</source>
        <translation>Pourquoi cette étape&#x202f;?</translation>
    </message>
    <message>
        <source>Plan that one</source>
        <translation>Planifier celle-là</translation>
    </message>
    <message>
        <source>Look in the catalogue</source>
        <translation>Voir le catalogue</translation>
    </message>
    <message>
        <source>Plan this one</source>
        <translation>Planifier celle-ci</translation>
    </message>
    <message>
        <source>Open the ladder</source>
        <translation>Ouvrir l’échelle</translation>
    </message>
</context>
<context>
    <name>rung::SudsEdit</name>
    <message>
        <source>completely at ease</source>
        <translation>tout à fait à l’aise</translation>
    </message>
    <message>
        <source>a flutter I can ignore</source>
        <translation>un frémissement que je peux ignorer</translation>
    </message>
    <message>
        <source>uneasy, still myself</source>
        <translation>un malaise, je reste moi-même</translation>
    </message>
    <message>
        <source>strong, I would rather leave</source>
        <translation>forte, je préférerais partir</translation>
    </message>
    <message>
        <source>very strong, hard to think of anything else</source>
        <translation>très forte, difficile de penser à autre chose</translation>
    </message>
    <message>
        <source>the most fear I can imagine</source>
        <translation>la plus forte peur que je puisse imaginer</translation>
    </message>
    <message>
        <source>the most I can imagine</source>
        <translation>le plus que je puisse imaginer</translation>
    </message>
</context>
<context>
    <name>rung::SupportCard</name>
    <message>
        <source>Something to look after first</source>
        <translation>Une chose dont prendre soin d’abord</translation>
    </message>
    <message>
        <source>No next step is shown until you put this away. Your ladder is where it was.</source>
        <translation>Aucune prochaine étape n’est affichée tant que tu ne ranges pas ceci. Ton échelle est là où elle était.</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Parler à quelqu’un</translation>
    </message>
    <message>
        <source>Easier ways in</source>
        <translation>Commencer plus facilement</translation>
    </message>
    <message>
        <source>A smaller step</source>
        <translation>Une étape plus petite</translation>
    </message>
    <message>
        <source>When more help is better</source>
        <translation>Quand plus d’aide est préférable</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Ranger ceci</translation>
    </message>
</context>
<context>
    <name>rung::TalkPage</name>
    <message>
        <source>Talk to someone</source>
        <translation>Parler à quelqu’un</translation>
    </message>
    <message>
        <source>People who listen. Nothing here dials, and nobody is told that you looked.</source>
        <translation>Des gens qui écoutent. Rien ici ne compose de numéro, et personne n’est informé de ta visite.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>C’est bien ça</translation>
    </message>
    <message>
        <source>Taken from the settings of your computer. Choose another where it is wrong.</source>
        <translation>Repris des réglages de ton ordinateur. Choisis-en un autre si c’est faux.</translation>
    </message>
    <message>
        <source>Last checked on %1. Numbers change: where one does not answer, %2 knows others.</source>
        <translation>Dernière vérification le %1. Les numéros changent&#xa0;: si l’un ne répond pas, %2 en connaît d’autres.</translation>
    </message>
    <message>
        <source>If you might hurt yourself, or are in danger now</source>
        <translation>Si tu risques de te faire du mal, ou si tu es en danger maintenant</translation>
    </message>
    <message>
        <source>A directory of lines in many countries</source>
        <translation>Un annuaire de lignes d’écoute dans de nombreux pays</translation>
    </message>
</context>
<context>
    <name>rung::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>One step is plenty.</source>
        <translation>Une étape suffit largement.</translation>
    </message>
    <message>
        <source>I already asked</source>
        <translation>J’ai déjà demandé</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Nothing has to be done today.</source>
        <translation>Rien n’est à faire aujourd’hui.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Te revoilà.</translation>
    </message>
    <message>
        <source>You last wrote: “%1”</source>
        <translation>Tu as écrit en dernier&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n plans, for another day</source>
        <translation>
            <numerusform>%n plan, pour un autre jour</numerusform>
            <numerusform>%n plans, pour un autre jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older plans</source>
        <translation>
            <numerusform>%n plan plus ancien</numerusform>
            <numerusform>%n plans plus anciens</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is where it was:</source>
        <translation>Tout le reste est là où c’était&#xa0;:</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
</context>
<context>
    <name>rung::TrashDialog</name>
    <message>
        <source>ladder</source>
        <translation>échelle</translation>
    </message>
    <message>
        <source>rung</source>
        <translation>échelon</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>tentative</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>sans mots</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with it</source>
        <translation>
            <numerusform>avec %n entrée</numerusform>
            <numerusform>avec %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message numerus="yes">
        <source>What you delete stays here for %n days and can come back. Then it is erased.</source>
        <translation>
            <numerusform>Ce que tu supprimes reste ici %n jour et peut revenir. Ensuite, c’est effacé.</numerusform>
            <numerusform>Ce que tu supprimes reste ici %n jours et peut revenir. Ensuite, c’est effacé.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>Ce qui a été supprimé</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Erase this whole notebook…</source>
        <translation>Effacer tout ce carnet…</translation>
    </message>
    <message>
        <source>Erase everything in this notebook</source>
        <translation>Effacer tout ce que contient ce carnet</translation>
    </message>
    <message>
        <source>Erase everything in the trash for good?</source>
        <translation>Effacer pour de bon tout ce qui est dans la corbeille&#x202f;?</translation>
    </message>
    <message>
        <source>Erase this whole notebook for good?</source>
        <translation>Effacer pour de bon tout ce carnet&#x202f;?</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is here.</source>
        <translation>Rien ici.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>Restaurer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Erase “%1” for good</source>
        <translation>Effacer «&#x202f;%1&#x202f;» pour de bon</translation>
    </message>
    <message numerus="yes">
        <source>%n entries go with it.</source>
        <translation>
            <numerusform>%n entrée part avec.</numerusform>
            <numerusform>%n entrées partent avec.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase “%1” for good?</source>
        <translation>Effacer «&#x202f;%1&#x202f;» pour de bon&#x202f;?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Every ladder, attempt and text goes, what stands in open forms, and every backup Rung made of it.</source>
        <translation>Toutes les échelles, les tentatives et les textes disparaissent, ainsi que ce qui se trouve dans les formulaires ouverts et toutes les sauvegardes que Rung en a faites.</translation>
    </message>
    <message>
        <source>This cannot be undone. Its words are overwritten in this file and in the backups Rung made; copies you made yourself keep theirs.</source>
        <translation>Cela ne peut pas être annulé. Les mots sont écrasés dans ce fichier et dans les sauvegardes faites par Rung&#x202f;; les copies que tu as faites toi-même gardent les leurs.</translation>
    </message>
    <message>
        <source>The backups in “%1” are not there at the moment; they follow once they are there again.</source>
        <translation>Les sauvegardes dans «&#x202f;%1&#x202f;» sont absentes pour le moment&#x202f;; elles suivront dès qu’elles seront de nouveau là.</translation>
    </message>
</context>
<context>
    <name>rung::TrustedCard</name>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Someone you trust</source>
        <translation>Une personne de confiance</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number, or how to reach them</source>
        <translation>Numéro, ou comment la joindre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A friend, a relative, a neighbour: their number can stand here for a bad day.</source>
        <translation>Un ami, quelqu’un de la famille ou du voisinage&#xa0;: son numéro peut rester ici pour un mauvais jour.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>rung::UnlockForm</name>
    <message>
        <source>Show what I type</source>
        <translation>Afficher ce que je tape</translation>
    </message>
    <message>
        <source>Remember it on this computer, in the desktop’s keyring</source>
        <translation>S’en souvenir sur cet ordinateur, dans le trousseau de clés du bureau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Utiliser le code de secours</translation>
    </message>
    <message>
        <source>What the keyring had does not open it any more. Its passphrase does.</source>
        <translation>Ce que gardait le trousseau de clés ne l’ouvre plus. Sa phrase secrète l’ouvre toujours.</translation>
    </message>
    <message>
        <source>A recovery code has 32 letters and numbers. Hyphens and capitals do not matter.</source>
        <translation>Un code de secours compte 32 lettres et chiffres. Les tirets et les majuscules n’ont pas d’importance.</translation>
    </message>
    <message>
        <source>This code does not open it. Have a look at each group once more.</source>
        <translation>Ce code ne l’ouvre pas. Regarde chaque groupe encore une fois.</translation>
    </message>
    <message>
        <source>That did not open it. Have a look at the keyboard and capital letters, then try once more.</source>
        <translation>Cela ne l’a pas ouvert. Jette un œil au clavier et aux majuscules, puis essaie encore une fois.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>rung::WaitingCard</name>
    <message>
        <source>You feared: %1</source>
        <translation>Tu redoutais&#xa0;: %1</translation>
    </message>
    <message>
        <source>You fear: %1</source>
        <translation>Tu redoutes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Did an answer come?</source>
        <translation>As-tu reçu une réponse&#x202f;?</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Comment ça s’est passé&#x202f;?</translation>
    </message>
    <message>
        <source>Waiting for an answer since %1</source>
        <translation>En attente d’une réponse depuis %1</translation>
    </message>
    <message>
        <source>Planned, any day</source>
        <translation>Planifié, sans date</translation>
    </message>
    <message>
        <source>Waiting for you · planned for %1</source>
        <translation>Ça t’attend · planifié pour %1</translation>
    </message>
    <message>
        <source>Ask me tomorrow</source>
        <translation>Demande-moi demain</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Modifier le plan</translation>
    </message>
    <message>
        <source>To my calendar…</source>
        <translation>Vers mon agenda…</translation>
    </message>
    <message>
        <source>Put it down as no reply</source>
        <translation>Noter «&#x202f;pas de réponse&#x202f;»</translation>
    </message>
</context>
<context>
    <name>rung::WhenEdit</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>Choisir un jour…</translation>
    </message>
    <message>
        <source>At a time…</source>
        <translation>À une heure…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>rung::WritePage</name>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>What you feared, written before</source>
        <translation>Ce que tu redoutais, écrit avant</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Tes mots</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>optional, separated by commas</source>
        <translation>facultatif, séparées par des virgules</translation>
    </message>
    <message>
        <source>About another day</source>
        <translation>Au sujet d’un autre jour</translation>
    </message>
    <message>
        <source>When this was</source>
        <translation>Quand c’était</translation>
    </message>
    <message>
        <source>Stop whenever you like.</source>
        <translation>Tu peux arrêter quand tu veux.</translation>
    </message>
    <message>
        <source>Ten minutes. A good place to stop, if you like.</source>
        <translation>Dix minutes. Un bon endroit pour arrêter, si tu veux.</translation>
    </message>
    <message>
        <source>You feared “%1”. %2</source>
        <translation>Tu redoutais «&#x202f;%1&#x202f;». %2</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Finir plus tard</translation>
    </message>
    <message>
        <source>Keeps everything (%1)</source>
        <translation>Garde tout (%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Conservé pendant la frappe</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Cette entrée n’existe plus.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
</context>
<context>
    <name>rung::WritingPrompts</name>
    <message>
        <source>What did not happen</source>
        <translation>Ce qui n’est pas arrivé</translation>
    </message>
    <message>
        <source>What were you afraid of that did not happen?</source>
        <translation>Que redoutais-tu qui n’est pas arrivé&#x202f;?</translation>
    </message>
    <message>
        <source>What surprised you</source>
        <translation>Une surprise</translation>
    </message>
    <message>
        <source>What surprised you?</source>
        <translation>Qu’est-ce qui a été une surprise pour toi&#x202f;?</translation>
    </message>
    <message>
        <source>Three reasons for this no</source>
        <translation>Trois raisons à ce non</translation>
    </message>
    <message>
        <source>Which three reasons for this no would stand, whoever had asked?</source>
        <translation>Quelles trois raisons à ce non tiendraient, peu importe qui demandait&#x202f;?</translation>
    </message>
    <message>
        <source>To a friend</source>
        <translation>À un ami</translation>
    </message>
    <message>
        <source>What would you tell a friend who had just done this?</source>
        <translation>Que dirais-tu à un ami qui viendrait de faire cela&#x202f;?</translation>
    </message>
    <message>
        <source>Although afraid</source>
        <translation>Malgré la peur</translation>
    </message>
    <message>
        <source>What did you do although you were afraid?</source>
        <translation>Qu’as-tu fait malgré la peur&#x202f;?</translation>
    </message>
    <message>
        <source>An exception?</source>
        <translation>Une exception&#x202f;?</translation>
    </message>
    <message>
        <source>Was this really an exception?</source>
        <translation>Était-ce vraiment une exception&#x202f;?</translation>
    </message>
    <message>
        <source>Where else</source>
        <translation>Où encore</translation>
    </message>
    <message>
        <source>Where else does today&apos;s line apply?</source>
        <translation>Où encore la phrase d’aujourd’hui vaut-elle&#x202f;?</translation>
    </message>
    <message>
        <source>One thing to change</source>
        <translation>Une chose à changer</translation>
    </message>
    <message>
        <source>What one thing could you change next time?</source>
        <translation>Quelle chose pourrais-tu changer la prochaine fois&#x202f;?</translation>
    </message>
    <message>
        <source>Questions to start from</source>
        <translation>Questions pour commencer</translation>
    </message>
    <message>
        <source>Questions to start from, two at most</source>
        <translation>Questions pour commencer, deux au plus</translation>
    </message>
</context>
</TS>
