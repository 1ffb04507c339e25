<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>It came down from %1 to %2.</source>
        <translation>انخفض الخوف من %1 إلى %2.</translation>
    </message>
    <message>
        <source>It came down from %1 to %2 and you handled it once.</source>
        <translation>انخفض الخوف من %1 إلى %2، وتدبّرت الأمر مرة.</translation>
    </message>
    <message>
        <source>It came down from %1 to %2 and you handled it twice.</source>
        <translation>انخفض الخوف من %1 إلى %2، وتدبّرت الأمر مرتين.</translation>
    </message>
    <message numerus="yes">
        <source>It came down from %1 to %2 and you handled it %n times.</source>
        <translation>
            <numerusform>انخفض الخوف من %1 إلى %2، وتدبّرت الأمر %n مرة.</numerusform>
            <numerusform>انخفض الخوف من %1 إلى %2، وتدبّرت الأمر مرة واحدة.</numerusform>
            <numerusform>انخفض الخوف من %1 إلى %2، وتدبّرت الأمر مرتين.</numerusform>
            <numerusform>انخفض الخوف من %1 إلى %2، وتدبّرت الأمر %n مرات.</numerusform>
            <numerusform>انخفض الخوف من %1 إلى %2، وتدبّرت الأمر %n مرة.</numerusform>
            <numerusform>انخفض الخوف من %1 إلى %2، وتدبّرت الأمر %n مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fear stays around %1.</source>
        <translation>يبقى الخوف قرابة %1.</translation>
    </message>
    <message>
        <source>Fear stays around %1, and you handled it once.</source>
        <translation>يبقى الخوف قرابة %1، وتدبّرت الأمر مرة.</translation>
    </message>
    <message>
        <source>Fear stays around %1, and you handled it twice.</source>
        <translation>يبقى الخوف قرابة %1، وتدبّرت الأمر مرتين.</translation>
    </message>
    <message numerus="yes">
        <source>Fear stays around %1, and you handled it %n times.</source>
        <translation>
            <numerusform>يبقى الخوف قرابة %1، وتدبّرت الأمر %n مرة.</numerusform>
            <numerusform>يبقى الخوف قرابة %1، وتدبّرت الأمر مرة واحدة.</numerusform>
            <numerusform>يبقى الخوف قرابة %1، وتدبّرت الأمر مرتين.</numerusform>
            <numerusform>يبقى الخوف قرابة %1، وتدبّرت الأمر %n مرات.</numerusform>
            <numerusform>يبقى الخوف قرابة %1، وتدبّرت الأمر %n مرة.</numerusform>
            <numerusform>يبقى الخوف قرابة %1، وتدبّرت الأمر %n مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fear reached %1, and you handled it.</source>
        <translation>بلغ الخوف %1، وتدبّرت الأمر.</translation>
    </message>
    <message>
        <source>Fear reached %1.</source>
        <translation>بلغ الخوف %1.</translation>
    </message>
    <message>
        <source>It went from %1 to %2. It goes up and down for most people.</source>
        <translation>انتقل الخوف من %1 إلى %2. وهو يعلو ويهبط عند معظم الناس.</translation>
    </message>
    <message>
        <source>Once more, with one thing changed: the time, the place or your words.</source>
        <translation>مرة أخرى، مع تغيير شيء واحد: الوقت أو المكان أو كلماتك.</translation>
    </message>
    <message>
        <source>Once more, with another neighbour.</source>
        <translation>مرة أخرى، مع جار آخر.</translation>
    </message>
    <message>
        <source>Once more, in another shop.</source>
        <translation>مرة أخرى، في متجر آخر.</translation>
    </message>
    <message>
        <source>Once more, with somebody else at work.</source>
        <translation>مرة أخرى، مع شخص آخر في العمل.</translation>
    </message>
    <message>
        <source>Once more, with another relative.</source>
        <translation>مرة أخرى، مع قريب آخر.</translation>
    </message>
    <message>
        <source>Once more, with someone else.</source>
        <translation>مرة أخرى، مع شخص آخر.</translation>
    </message>
    <message>
        <source>The same again, or one smaller, your choice.</source>
        <translation>الخطوة نفسها مرة أخرى، أو خطوة أصغر، والخيار لك.</translation>
    </message>
    <message>
        <source>The same again.</source>
        <translation>الخطوة نفسها مرة أخرى.</translation>
    </message>
    <message>
        <source>You went, and left before the answer.</source>
        <translation>ذهبت، وغادرت قبل الجواب.</translation>
    </message>
    <message>
        <source>It did not come to the ask last time.</source>
        <translation>لم يصل الأمر إلى الطلب في المرة الماضية.</translation>
    </message>
    <message>
        <source>The last one was hard.</source>
        <translation>كانت المرة الأخيرة صعبة.</translation>
    </message>
    <message>
        <source>You asked this before, and fear reached %1. It is within reach.</source>
        <translation>سبق أن طلبت هذا، وبلغ الخوف %1. إنه في متناولك.</translation>
    </message>
    <message>
        <source>One to begin with, around %1.</source>
        <translation>خطوة للبداية، قرابة %1.</translation>
    </message>
    <message>
        <source>You have settled up to %1. This one is around %2.</source>
        <translation>استقرت درجاتك حتى %1. وهذه قرابة %2.</translation>
    </message>
    <message>
        <source>One you know, to warm up.</source>
        <translation>خطوة معروفة لك، للإحماء.</translation>
    </message>
    <message>
        <source>One you know, to warm up. Fear reached %1 there last time.</source>
        <translation>خطوة معروفة لك، للإحماء. بلغ الخوف %1 فيها آخر مرة.</translation>
    </message>
    <message>
        <source>It felt like panic more than once.</source>
        <translation>كان الشعور أشبه بالهلع أكثر من مرة.</translation>
    </message>
    <message>
        <source>Twice it did not come to an answer.</source>
        <translation>مرتين لم يصل الأمر إلى جواب.</translation>
    </message>
    <message>
        <source>Fear was very high twice, %1 the last time.</source>
        <translation>كان الخوف عاليًا جدًا مرتين، وبلغ %1 في المرة الأخيرة.</translation>
    </message>
    <message>
        <source>Fear grew over the last three, from %1 to %2.</source>
        <translation>ازداد الخوف في المرات الثلاث الأخيرة، من %1 إلى %2.</translation>
    </message>
    <message>
        <source>The next rung is a long way up.</source>
        <translation>الدرجة التالية أعلى بكثير.</translation>
    </message>
    <message>
        <source>A smaller step for now.</source>
        <translation>خطوة أصغر في الوقت الحالي.</translation>
    </message>
    <message>
        <source>A step around %1 would fit here.</source>
        <translation>خطوة قرابة %1 تناسب هذا الموضع.</translation>
    </message>
    <message numerus="yes">
        <source>You asked %n times there, and fear was %1 the last time. Here is another one within reach.</source>
        <translation>
            <numerusform>طلبت هناك %n مرة، وكان الخوف %1 في المرة الأخيرة. وهذه خطوة أخرى في متناولك.</numerusform>
            <numerusform>طلبت هناك مرة واحدة، وكان الخوف %1 في المرة الأخيرة. وهذه خطوة أخرى في متناولك.</numerusform>
            <numerusform>طلبت هناك مرتين، وكان الخوف %1 في المرة الأخيرة. وهذه خطوة أخرى في متناولك.</numerusform>
            <numerusform>طلبت هناك %n مرات، وكان الخوف %1 في المرة الأخيرة. وهذه خطوة أخرى في متناولك.</numerusform>
            <numerusform>طلبت هناك %n مرة، وكان الخوف %1 في المرة الأخيرة. وهذه خطوة أخرى في متناولك.</numerusform>
            <numerusform>طلبت هناك %n مرة، وكان الخوف %1 في المرة الأخيرة. وهذه خطوة أخرى في متناولك.</numerusform>
        </translation>
    </message>
    <message>
        <source>A ladder begins with a few small asks.</source>
        <translation>يبدأ السلّم ببضعة طلبات صغيرة.</translation>
    </message>
    <message>
        <source>Every rung of this ladder is settled.</source>
        <translation>استقرت كل درجات هذا السلّم.</translation>
    </message>
    <message>
        <source>You give the feared thing %1 % now.</source>
        <translation>تقديرك الآن لما خشيته: %1٪.</translation>
    </message>
    <message>
        <source>You still give the feared thing %1 %.</source>
        <translation>ما زال تقديرك لما خشيته: %1٪.</translation>
    </message>
    <message>
        <source>You asked. This one was for a single time.</source>
        <translation>لقد طلبت. كانت هذه لمرة واحدة.</translation>
    </message>
    <message>
        <source>It was easy, and you handled it.</source>
        <translation>كان الأمر سهلًا، وتدبّرته.</translation>
    </message>
    <message>
        <source>Fear was low twice in a row.</source>
        <translation>كان الخوف منخفضًا مرتين متتاليتين.</translation>
    </message>
    <message>
        <source>You practised it on several days, and it changed.</source>
        <translation>تدرّبت عليها في عدة أيام، وتغيّر الأمر.</translation>
    </message>
    <message>
        <source>The fear stayed, and you carried it. That counts.</source>
        <translation>بقي الخوف، وقدرت على حمله. وهذا يُحسب لك.</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>&amp;New notebook…</source>
        <translation>دفتر &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Summary as &amp;PDF…</source>
        <translation>م&amp;لخص PDF…</translation>
    </message>
    <message>
        <source>Prin&amp;t summary…</source>
        <translation>&amp;طباعة الملخص…</translation>
    </message>
    <message>
        <source>&amp;Backup…</source>
        <translation>&amp;نسخ احتياطي…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Short&amp;cuts</source>
        <translation>الاخت&amp;صارات</translation>
    </message>
    <message>
        <source>&amp;What Rung knows…</source>
        <translation>ما &amp;يعرفه Rung…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>السلّم</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>التحدث إلى أحد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close the form, keeping what stands in it</source>
        <translation>إغلاق النموذج مع الاحتفاظ بما فيه</translation>
    </message>
    <message>
        <source>Everything larger</source>
        <translation>تكبير كل شيء</translation>
    </message>
    <message>
        <source>Everything smaller</source>
        <translation>تصغير كل شيء</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>الحجم المعتاد</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;قفل</translation>
    </message>
    <message>
        <source>P&amp;assphrase…</source>
        <translation>عب&amp;ارة المرور…</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>إعا&amp;دة</translation>
    </message>
    <message>
        <source>Tras&amp;h…</source>
        <translation>سلة ال&amp;مهملات…</translation>
    </message>
    <message>
        <source>About Run&amp;g</source>
        <translation>&amp;حول Rung</translation>
    </message>
    <message>
        <source>Go bac&amp;k to a backup…</source>
        <translation>الرج&amp;وع إلى نسخة احتياطية…</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>%1 was expected, %2 was found.</source>
        <translation>المتوقع: %1، والموجود: %2.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>a text of %1 to %2 characters</source>
        <translation>نص طوله من %1 إلى %2 من الأحرف</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>واحد من: %1</translation>
    </message>
    <message>
        <source>this field is missing.</source>
        <translation>هذا الحقل مفقود.</translation>
    </message>
    <message>
        <source>this field is unknown.</source>
        <translation>هذا الحقل غير معروف.</translation>
    </message>
    <message>
        <source>this is there twice.</source>
        <translation>هذا موجود مرتين.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>an id (a UUID)</source>
        <translation>معرّف (UUID)</translation>
    </message>
    <message>
        <source>a date and time with its offset (2026-03-01T14:05:00+01:00)</source>
        <translation>تاريخ ووقت مع فارق التوقيت (2026-03-01T14:05:00+01:00)</translation>
    </message>
    <message>
        <source>a day (2026-03-01)</source>
        <translation>يوم (2026-03-01)</translation>
    </message>
    <message>
        <source>a day, or a date and time with its offset</source>
        <translation>يوم، أو تاريخ ووقت مع فارق التوقيت</translation>
    </message>
    <message>
        <source>this id is used twice.</source>
        <translation>هذا المعرّف مستخدم مرتين.</translation>
    </message>
    <message>
        <source>there is no rung with this id.</source>
        <translation>لا توجد درجة بهذا المعرّف.</translation>
    </message>
    <message>
        <source>there is no attempt with this id.</source>
        <translation>لا توجد محاولة بهذا المعرّف.</translation>
    </message>
    <message>
        <source>there is no entry with this id.</source>
        <translation>لا توجد تدوينة بهذا المعرّف.</translation>
    </message>
    <message>
        <source>a prediction or an outcome is missing.</source>
        <translation>التوقع أو النتيجة مفقود.</translation>
    </message>
    <message>
        <source>nothing more was expected after the last brace.</source>
        <translation>لم يكن متوقعًا شيء بعد القوس الأخير.</translation>
    </message>
    <message>
        <source>this is nested too deeply.</source>
        <translation>التداخل هنا أعمق مما يلزم.</translation>
    </message>
    <message>
        <source>this has too many fields.</source>
        <translation>حقول هذا أكثر مما يلزم.</translation>
    </message>
    <message>
        <source>this number is too large or too small.</source>
        <translation>هذا العدد كبير جدًا أو صغير جدًا.</translation>
    </message>
    <message>
        <source>a JSON value was expected.</source>
        <translation>المتوقع هنا قيمة JSON.</translation>
    </message>
    <message>
        <source>a control character stands in a text without being escaped.</source>
        <translation>في أحد النصوص حرف تحكم غير مهرَّب.</translation>
    </message>
    <message>
        <source>this text holds NUL or half of a surrogate pair.</source>
        <translation>في هذا النص حرف NUL أو نصف زوج بديل.</translation>
    </message>
    <message>
        <source>this text is not valid UTF-8.</source>
        <translation>هذا النص ليس UTF-8 صالحًا.</translation>
    </message>
    <message>
        <source>an unknown escape stands after a backslash.</source>
        <translation>بعد الشرطة المائلة العكسية تهريب غير معروف.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>this field is there twice.</source>
        <translation>هذا الحقل موجود مرتين.</translation>
    </message>
    <message>
        <source>“%1” was expected.</source>
        <translation>المتوقع «%1».</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Eight to twelve rungs make a comfortable ladder. There is room for a few more.</source>
        <translation>ثماني درجات إلى اثنتي عشرة تصنع سلّمًا مريحًا. وهناك متسع لبضع درجات أخرى.</translation>
    </message>
    <message>
        <source>That is a long ladder. Eight to twelve rungs are easier to keep in view.</source>
        <translation>هذا سلّم طويل. ثماني درجات إلى اثنتي عشرة أسهل للنظر إليها معًا.</translation>
    </message>
    <message>
        <source>A rung at 30 or lower would make the start easier.</source>
        <translation>درجة عند 30 أو أقل تجعل البداية أسهل.</translation>
    </message>
    <message>
        <source>Three or more kinds of places help what you learn to come along with you.</source>
        <translation>ثلاثة أنواع من الأماكن أو أكثر تساعد على أن يرافقك ما تعلّمته.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>A title of 1 to 200 characters belongs here.</source>
        <translation>هنا مكان عنوان من 1 إلى 200 حرف.</translation>
    </message>
    <message>
        <source>An id cannot be empty.</source>
        <translation>لا يمكن أن يكون المعرّف فارغًا.</translation>
    </message>
    <message>
        <source>A catalogue is a list of items.</source>
        <translation>الكتالوج قائمة من العناصر.</translation>
    </message>
    <message>
        <source>The id “%1” is taken by an earlier item.</source>
        <translation>المعرّف «%1» مستخدم في عنصر سابق.</translation>
    </message>
</context>
<context>
    <name>CatalogueItems</name>
    <message>
        <source>Borrow a pen from someone behind a counter</source>
        <translation>استعارة قلم ممن يقف خلف منضدة الخدمة</translation>
    </message>
    <message>
        <source>A tiny, finished-in-seconds request is the easiest way to notice that asking itself is survivable.</source>
        <translation>طلب صغير ينتهي في ثوانٍ هو أسهل طريق لملاحظة أن الطلب نفسه أمر يمكن احتماله.</translation>
    </message>
    <message>
        <source>Ask when nobody is waiting behind you, hand it straight back, and say thanks either way.</source>
        <translation>حين لا ينتظر أحد خلفك، مع إعادة القلم على الفور، والشكر في كلتا الحالتين.</translation>
    </message>
    <message>
        <source>Get directions from one person, then double-check with another</source>
        <translation>سؤال شخص عن الطريق، ثم التأكد من شخص آخر</translation>
    </message>
    <message>
        <source>Asking again after you already have an answer loosens the worry about being a nuisance.</source>
        <translation>السؤال مجددًا بعد الحصول على جواب يخفف القلق من إزعاج الآخرين.</translation>
    </message>
    <message>
        <source>Be honest that you are double-checking, and skip anyone who looks rushed or has headphones in.</source>
        <translation>بصراحة أن الغرض هو التأكد، مع ترك من يبدو مستعجلًا أو يضع سماعات.</translation>
    </message>
    <message>
        <source>Ask for a little extra topping at no charge</source>
        <translation>طلب القليل من الإضافات بلا مقابل</translation>
    </message>
    <message>
        <source>It puts a small, low-cost no within easy reach of an ordinary order.</source>
        <translation>هكذا تصبح «لا» صغيرة قليلة الكلفة في متناول أي طلبية عادية.</translation>
    </message>
    <message>
        <source>Ask lightly, once, at a quiet moment, and pay happily if there is a charge.</source>
        <translation>بخفة، ومرة واحدة، في لحظة هادئة، مع الدفع عن طيب خاطر إن كان لها ثمن.</translation>
    </message>
    <message>
        <source>Ask a library to buy a book it does not have</source>
        <translation>الطلب من مكتبة عامة أن تشتري كتابًا ليس لديها</translation>
    </message>
    <message>
        <source>Institutions say no for budget reasons every day, so this no is plainly not about you.</source>
        <translation>ترفض المؤسسات كل يوم لأسباب تتعلق بالميزانية، فمن الواضح أن هذا الرفض لا يتعلق بك.</translation>
    </message>
    <message>
        <source>Use the request form or a quiet desk, and thank them for checking.</source>
        <translation>عبر نموذج الطلب أو عند مكتب هادئ، مع الشكر على التحقق.</translation>
    </message>
    <message>
        <source>Ask staff when a full-price item might be reduced</source>
        <translation>سؤال البائعين متى قد ينخفض سعر سلعة معروضة بسعرها الكامل</translation>
    </message>
    <message>
        <source>You practise showing that money matters to you, which many people quietly avoid.</source>
        <translation>تدريب على إظهار أن المال يهمك، وهو ما يتجنبه كثيرون بصمت.</translation>
    </message>
    <message>
        <source>Ask someone who is not mid-task and take &quot;I am not allowed to say&quot; as a complete answer.</source>
        <translation>مع شخص غير منشغل بمهمة، واعتبار «لا يُسمح لي بأن أقول» جوابًا كافيًا.</translation>
    </message>
    <message>
        <source>Ask a front desk whether an earlier appointment has opened up</source>
        <translation>سؤال موظفي الاستقبال هل توفر موعد أبكر</translation>
    </message>
    <message>
        <source>A calm &quot;no, nothing yet&quot; is common here, which makes it easy practice.</source>
        <translation>كثيرًا ما يأتي هنا جواب هادئ: «لا، لا شيء بعد»، وهذا يجعله تدريبًا سهلًا.</translation>
    </message>
    <message>
        <source>Ask once, accept the diary as it is, and thank the person checking.</source>
        <translation>سؤال واحد، وقبول جدول المواعيد كما هو، وشكر من تحقق منه.</translation>
    </message>
    <message>
        <source>Ask a dog walker whether you may say hello to their dog</source>
        <translation>استئذان شخص ينزّه كلبه في إلقاء التحية على الكلب</translation>
    </message>
    <message>
        <source>The owner has many reasons to decline that are about the dog, which makes the no easy to read fairly.</source>
        <translation>لدى صاحب الكلب أسباب كثيرة للرفض تتعلق بالكلب، فيسهل فهم «لا» بإنصاف.</translation>
    </message>
    <message>
        <source>Stop a few steps away, ask the person first, and walk on cheerfully if the answer is no.</source>
        <translation>التوقف على بعد خطوات، وسؤال الشخص أولًا، ومتابعة السير بمزاج طيب إن كان الجواب «لا».</translation>
    </message>
    <message>
        <source>Ask an online group for a recommendation and answer the replies</source>
        <translation>طلب توصية من مجموعة على الإنترنت والتفاعل مع الردود</translation>
    </message>
    <message>
        <source>Silence is a mild form of being passed over, and here it costs nothing.</source>
        <translation>الصمت شكل خفيف من التجاهل، وهو هنا لا يكلف شيئًا.</translation>
    </message>
    <message>
        <source>Search first so you are not repeating a question, follow the group rules, and thank people who reply.</source>
        <translation>البحث أولًا تفاديًا لتكرار سؤال، واتباع قواعد المجموعة، وشكر من يرد.</translation>
    </message>
    <message>
        <source>Ask a cafe whether they can make a drink that is not on the menu</source>
        <translation>سؤال المقهى عن إمكان تحضير مشروب ليس في القائمة</translation>
    </message>
    <message>
        <source>A playful ask where a friendly no is the most likely answer.</source>
        <translation>طلب مرح، والجواب الأرجح فيه «لا» ودودة.</translation>
    </message>
    <message>
        <source>Ask when it is quiet, name something simple, and order from the menu with a smile after a no.</source>
        <translation>في وقت هادئ، مع تسمية شيء بسيط، ثم الاختيار من القائمة بابتسامة بعد «لا».</translation>
    </message>
    <message>
        <source>Check the time with a passer-by while a clock is in plain sight</source>
        <translation>سؤال أحد المارة عن الوقت مع وجود ساعة ظاهرة للعيان</translation>
    </message>
    <message>
        <source>Risking looking slightly silly on purpose shows how little other people dwell on it.</source>
        <translation>المجازفة عمدًا بشيء من السذاجة تُظهر أن الآخرين لا يتوقفون عند ذلك إلا قليلًا.</translation>
    </message>
    <message>
        <source>Keep it to one short question, invent no story about a broken watch, and thank them.</source>
        <translation>سؤال واحد قصير، بلا قصة مختلقة عن ساعة معطلة، ثم الشكر.</translation>
    </message>
    <message>
        <source>Ask to taste two flavours before you choose one</source>
        <translation>طلب تذوق نكهتين قبل اختيار واحدة</translation>
    </message>
    <message>
        <source>You get to take up a little more space than you normally would.</source>
        <translation>فرصة لشغل مساحة أكبر قليلًا مما اعتدت.</translation>
    </message>
    <message>
        <source>Ask when there is no queue and buy something small if they go out of their way.</source>
        <translation>حين لا يوجد طابور، مع شراء شيء صغير إن بذلوا جهدًا إضافيًا.</translation>
    </message>
    <message>
        <source>Post a genuine beginner question in a forum you usually only read</source>
        <translation>نشر سؤال مبتدئين حقيقي في منتدى اعتدت أن تكتفي فيه بالقراءة</translation>
    </message>
    <message>
        <source>Being seen not knowing something is a close cousin of being turned down.</source>
        <translation>ظهور عدم المعرفة أمام الآخرين قريب جدًا من التعرض للرفض.</translation>
    </message>
    <message>
        <source>Show what you have already tried, stay on topic, and thank even the short answers.</source>
        <translation>مع عرض ما سبقت تجربته، والبقاء في الموضوع، والشكر حتى على الأجوبة القصيرة.</translation>
    </message>
    <message>
        <source>Ask a friend to keep you company on a dull errand</source>
        <translation>دعوة صديق إلى مرافقتك في مشوار ممل</translation>
    </message>
    <message>
        <source>An unglamorous invitation tests whether people need a special reason to spend time with you.</source>
        <translation>دعوة بلا بريق تختبر هل يحتاج الناس إلى سبب خاص لقضاء الوقت معك.</translation>
    </message>
    <message>
        <source>Say the time and length up front and add that a no is absolutely fine.</source>
        <translation>مع ذكر الموعد والمدة مسبقًا، وإضافة أن «لا» جواب مقبول تمامًا.</translation>
    </message>
    <message>
        <source>Ask a relative for help with something you would rather do alone</source>
        <translation>طلب مساعدة من أحد الأقارب في شيء أحبّ إليك إنجازه وحدك</translation>
    </message>
    <message>
        <source>Letting someone close say no shows that the bond survives it.</source>
        <translation>إتاحة قول «لا» لشخص قريب تُظهر أن العلاقة تحتملها.</translation>
    </message>
    <message>
        <source>Say how long it takes and that no is a complete answer.</source>
        <translation>مع ذكر المدة اللازمة، وأن «لا» جواب كافٍ.</translation>
    </message>
    <message>
        <source>Ask a neighbour to lend a small kitchen item</source>
        <translation>طلب استعارة أداة مطبخ صغيرة من أحد الجيران</translation>
    </message>
    <message>
        <source>Small borrowing starts everyday give-and-take with people you will meet again.</source>
        <translation>الاستعارات الصغيرة بداية أخذ وعطاء يومي مع أناس سيتكرر لقاؤك بهم.</translation>
    </message>
    <message>
        <source>Offer a time you will return it, and make it clear that no is completely fine.</source>
        <translation>مع اقتراح موعد للإعادة، وتوضيح أن «لا» مقبولة تمامًا.</translation>
    </message>
    <message>
        <source>Ask a neighbour to take in a parcel for you</source>
        <translation>الطلب من أحد الجيران أن يتسلم طردًا عنك</translation>
    </message>
    <message>
        <source>You practise needing something from someone instead of arranging life to need nothing.</source>
        <translation>تدريب على الحاجة إلى الآخرين بدل ترتيب الحياة بحيث لا حاجة إلى أحد.</translation>
    </message>
    <message>
        <source>Ask ahead of time, keep it to one parcel, and offer to return the favour.</source>
        <translation>قبل الموعد بوقت، ولطرد واحد، مع عرض رد الجميل.</translation>
    </message>
    <message>
        <source>Ask someone browsing in a bookshop what they would read next</source>
        <translation>سؤال شخص يتصفح الكتب في مكتبة عما كان سيقرؤه تاليًا</translation>
    </message>
    <message>
        <source>You start a conversation that the other person is free to keep as short as they like.</source>
        <translation>بداية محادثة للطرف الآخر أن يختصرها كما يشاء.</translation>
    </message>
    <message>
        <source>Ask once, keep your distance, and let them go back to browsing after their first reply.</source>
        <translation>سؤال واحد، مع ترك مسافة، وإتاحة العودة إلى التصفح بعد أول رد.</translation>
    </message>
    <message>
        <source>See whether a cafe would take a little off your order</source>
        <translation>السؤال في مقهى عن خصم صغير على الطلبية</translation>
    </message>
    <message>
        <source>The staff will usually have to refuse, so you can meet a polite no on your very first try.</source>
        <translation>غالبًا ما يضطر العاملون إلى الرفض، فيكون لقاء «لا» مهذبة ممكنًا من المحاولة الأولى.</translation>
    </message>
    <message>
        <source>Go at a quiet time, ask with a smile, pay as is usual where you live, and never argue.</source>
        <translation>في وقت هادئ، وبابتسامة، مع الدفع كالمعتاد في بلدك، وبلا أي جدال.</translation>
    </message>
    <message>
        <source>Ask a colleague for five minutes of feedback on something small</source>
        <translation>طلب خمس دقائق من زميل لسماع رأيه في شيء صغير</translation>
    </message>
    <message>
        <source>Inviting an opinion is practice for hearing one you did not hope for.</source>
        <translation>طلب رأي هو تدريب على سماع رأي لم يكن مأمولًا.</translation>
    </message>
    <message>
        <source>Let them choose the time and accept &quot;not this week&quot; without a follow-up push.</source>
        <translation>مع ترك اختيار الوقت للزميل، وقبول «ليس هذا الأسبوع» بلا إلحاح بعدها.</translation>
    </message>
    <message>
        <source>Ask a workmate whether you can join their lunch</source>
        <translation>سؤال زميل في العمل عن إمكان مشاركته الغداء</translation>
    </message>
    <message>
        <source>It risks a small social no in a place where you will see that life goes on.</source>
        <translation>مجازفة بـ«لا» اجتماعية صغيرة في مكان يتضح فيه أن الحياة تستمر.</translation>
    </message>
    <message>
        <source>Ask openly enough that they can say they have plans, and take that at face value.</source>
        <translation>بصيغة مفتوحة تتيح القول بوجود ارتباط آخر، مع تصديق ذلك كما هو.</translation>
    </message>
    <message>
        <source>Write to someone you have lost touch with and ask how they are</source>
        <translation>الكتابة إلى شخص انقطع التواصل معه والسؤال عن أحواله</translation>
    </message>
    <message>
        <source>Leaving a message unanswered is the commonest quiet rejection, and this lets you practise sitting with it.</source>
        <translation>ترك رسالة بلا رد هو أكثر أشكال الرفض الصامت شيوعًا، وهنا تدريب على البقاء مع هذا الشعور.</translation>
    </message>
    <message>
        <source>Keep it warm and short, do not chase, and leave out a former partner or anyone who wanted distance.</source>
        <translation>رسالة دافئة وقصيرة، بلا ملاحقة، وليس إلى شريك سابق ولا إلى من أراد الابتعاد.</translation>
    </message>
    <message>
        <source>Telephone a shop to ask for something they probably do not have</source>
        <translation>الاتصال بمتجر للسؤال عن شيء ليس لديه على الأرجح</translation>
    </message>
    <message>
        <source>For many people the telephone is the hard part, and the no comes quickly and kindly.</source>
        <translation>الهاتف عند كثيرين هو الجزء الصعب، و«لا» تأتي سريعة ولطيفة.</translation>
    </message>
    <message>
        <source>Call outside the rush, ask one thing, and thank them for looking.</source>
        <translation>خارج أوقات الذروة، وبسؤال واحد، مع الشكر على البحث.</translation>
    </message>
    <message>
        <source>Ask to share a table in a busy cafe</source>
        <translation>طلب مشاركة طاولة في مقهى مزدحم</translation>
    </message>
    <message>
        <source>A face-to-face yes or no about your presence is close to the heart of this fear.</source>
        <translation>«نعم» أو «لا» وجهًا لوجه بشأن حضورك قريبة من صميم هذا الخوف.</translation>
    </message>
    <message>
        <source>Ask before you put anything down, and choose another spot pleasantly if they would rather not.</source>
        <translation>السؤال قبل وضع أي شيء، واختيار مكان آخر بلطف إن لم يرغبوا.</translation>
    </message>
    <message>
        <source>Ask a neighbour you hardly know to lend you a tool</source>
        <translation>طلب استعارة أداة من جار معرفتك به قليلة</translation>
    </message>
    <message>
        <source>Trust has to start somewhere, and their caution would be about the tool, not your worth.</source>
        <translation>تبدأ الثقة من نقطة ما، وأي تحفّظ هنا يخص الأداة، لا قيمتك.</translation>
    </message>
    <message>
        <source>Introduce yourself, say exactly when it comes back, and offer an easy way to decline.</source>
        <translation>مع التعريف بالنفس، وذكر موعد الإعادة بدقة، وترك مخرج سهل للرفض.</translation>
    </message>
    <message>
        <source>Ask to exchange something after the normal return date</source>
        <translation>طلب استبدال شيء بعد انقضاء مهلة الإرجاع المعتادة</translation>
    </message>
    <message>
        <source>The rule is on their side, so this is practice at asking when no is the likely answer.</source>
        <translation>القاعدة في صفهم، فهذا تدريب على الطلب حين يكون الجواب الأرجح «لا».</translation>
    </message>
    <message>
        <source>Be truthful about the date and the condition, and thank them if the policy stands.</source>
        <translation>بصدق بشأن التاريخ وحالة السلعة، مع الشكر إن بقيت السياسة كما هي.</translation>
    </message>
    <message>
        <source>Ask a passer-by to take your photo, and then one more from another spot</source>
        <translation>الطلب من أحد المارة أن يلتقط صورة لك، ثم صورة أخرى من مكان آخر</translation>
    </message>
    <message>
        <source>Asking for slightly more than the usual favour lets you practise taking up time.</source>
        <translation>طلب ما يزيد قليلًا على المعروف المعتاد تدريب على أخذ شيء من وقت الآخرين.</translation>
    </message>
    <message>
        <source>Choose someone who is not hurrying, and stop at one photo if they seem to want to go.</source>
        <translation>مع شخص غير مستعجل، والاكتفاء بصورة واحدة إن بدا أنه يريد المضي.</translation>
    </message>
    <message>
        <source>Ask someone playing music in public for a song they surely do not know</source>
        <translation>الطلب من عازف في مكان عام أن يعزف أغنية لا يعرفها بالتأكيد</translation>
    </message>
    <message>
        <source>Being a little silly on purpose takes the weight out of a no.</source>
        <translation>قليل من السخافة المقصودة يرفع الثقل عن «لا».</translation>
    </message>
    <message>
        <source>Wait for a pause, ask once, laugh along, and leave a coin if you stayed to listen.</source>
        <translation>انتظار فترة توقف، وطلب واحد، ومشاركة في الضحك، وترك قطعة نقدية إن طال الاستماع.</translation>
    </message>
    <message>
        <source>Ask someone on a bus or train if they would swap seats</source>
        <translation>سؤال راكب في حافلة أو قطار عن تبادل المقعدين</translation>
    </message>
    <message>
        <source>It is a clear favour with no debt attached, so either answer is over in a moment.</source>
        <translation>معروف واضح بلا دَين بعده، فكلا الجوابين ينتهي في لحظة.</translation>
    </message>
    <message>
        <source>Leave priority seats and families alone, give your honest reason, and say &quot;no problem at all&quot; if they stay put.</source>
        <translation>بعيدًا عن مقاعد الأولوية والعائلات، مع ذكر السبب الحقيقي، وقول «لا بأس إطلاقًا» لمن يبقى في مكانه.</translation>
    </message>
    <message>
        <source>Ask someone where they found a thing you honestly like</source>
        <translation>سؤال شخص من أين حصل على شيء يعجبك حقًا</translation>
    </message>
    <message>
        <source>Approaching a stranger with goodwill tests the prediction that you will be unwelcome.</source>
        <translation>الاقتراب من غريب بنية طيبة يختبر التوقع بأن حضورك لن يكون موضع ترحيب.</translation>
    </message>
    <message>
        <source>Comment on the object rather than their looks, keep it to one question, and move on.</source>
        <translation>التعليق على الشيء لا على المظهر، وسؤال واحد فقط، ثم المضي.</translation>
    </message>
    <message>
        <source>Ask a small local business for a look behind the scenes</source>
        <translation>طلب إلقاء نظرة خلف الكواليس في مشروع محلي صغير</translation>
    </message>
    <message>
        <source>You show open curiosity to people who owe you nothing.</source>
        <translation>إظهار فضول صريح أمام أناس ليسوا مدينين لك بشيء.</translation>
    </message>
    <message>
        <source>Ask outside busy hours, explain it is simple interest, and respect safety or privacy limits.</source>
        <translation>خارج أوقات الزحام، مع توضيح أنه مجرد اهتمام، واحترام حدود السلامة أو الخصوصية.</translation>
    </message>
    <message>
        <source>Email someone whose work you know and ask one short question</source>
        <translation>إرسال بريد إلى شخص أعماله معروفة لك، وفيه سؤال واحد قصير</translation>
    </message>
    <message>
        <source>Unanswered mail is normal for busy people, which makes it a fair test of mind-reading.</source>
        <translation>البريد بلا رد أمر عادي عند المشغولين، فهو اختبار منصف لعادة قراءة أفكار الآخرين.</translation>
    </message>
    <message>
        <source>Keep it under five sentences, ask one thing, and never send a chasing message.</source>
        <translation>أقل من خمس جمل، وسؤال واحد، وبلا أي رسالة تذكير.</translation>
    </message>
    <message>
        <source>Ask an older relative to tell you about a choice they regret</source>
        <translation>سؤال قريب أكبر سنًا عن خيار ندم عليه</translation>
    </message>
    <message>
        <source>Close people can refuse too, and asking them something real is its own kind of brave.</source>
        <translation>المقربون أيضًا قد يرفضون، وسؤالهم عن أمر حقيقي نوع خاص من الشجاعة.</translation>
    </message>
    <message>
        <source>Choose a calm, private moment and say that keeping it to themselves is fine.</source>
        <translation>في لحظة هادئة وعلى انفراد، مع القول إن الاحتفاظ بالأمر لأنفسهم مقبول.</translation>
    </message>
    <message>
        <source>Telephone someone you would normally send a message</source>
        <translation>الاتصال هاتفيًا بشخص اعتدت الاكتفاء بمراسلته</translation>
    </message>
    <message>
        <source>Leaving the safe channel for the live one is a fair test of what you expect.</source>
        <translation>ترك القناة الآمنة إلى القناة المباشرة اختبار منصف لتوقعاتك.</translation>
    </message>
    <message>
        <source>Open with &quot;is this a bad moment?&quot; and mean it.</source>
        <translation>البدء بسؤال «هل الوقت غير مناسب؟»، وبصدق.</translation>
    </message>
    <message>
        <source>Ask a friend for a favour that takes real effort</source>
        <translation>طلب معروف من صديق يتطلب جهدًا حقيقيًا</translation>
    </message>
    <message>
        <source>Letting yourself cost someone something challenges the rule that you must never be a burden.</source>
        <translation>السماح لنفسك بأن تكلّف شخصًا شيئًا يتحدى قاعدة «لا يجوز أن أكون عبئًا أبدًا».</translation>
    </message>
    <message>
        <source>Describe the effort honestly, name an end time, and mean it when you say they can pass.</source>
        <translation>وصف الجهد بصدق، وتحديد وقت للانتهاء، والقول بنية صادقة إن الاعتذار ممكن.</translation>
    </message>
    <message>
        <source>Make a lower offer on a second-hand item</source>
        <translation>عرض سعر أقل لسلعة مستعملة</translation>
    </message>
    <message>
        <source>Bargaining is a setting where no is part of the game rather than a verdict.</source>
        <translation>المساومة موضع تكون فيه «لا» جزءًا من اللعبة لا حكمًا.</translation>
    </message>
    <message>
        <source>Name one fair figure, stay friendly, and accept the asking price or walk away politely.</source>
        <translation>رقم واحد منصف، وبود، ثم قبول السعر المطلوب أو الانصراف بأدب.</translation>
    </message>
    <message>
        <source>Ask to shadow someone in another team for an hour</source>
        <translation>طلب مرافقة شخص من فريق آخر في عمله لمدة ساعة</translation>
    </message>
    <message>
        <source>You risk a diary-based no while learning something you actually want.</source>
        <translation>مجازفة بـ«لا» سببها جدول المواعيد، مع تعلّم شيء مرغوب فعلًا.</translation>
    </message>
    <message>
        <source>Offer two or three slots, promise not to slow them down, and thank them whatever they say.</source>
        <translation>عرض موعدين أو ثلاثة، والوعد بعدم تعطيل العمل، والشكر مهما كان الجواب.</translation>
    </message>
    <message>
        <source>Ask a bank, gym or phone company to waive a fee</source>
        <translation>طلب الإعفاء من رسم لدى بنك أو نادٍ رياضي أو شركة هاتف</translation>
    </message>
    <message>
        <source>Call-centre no&apos;s are scripted, so you can practise one without taking it to heart.</source>
        <translation>«لا» في مراكز الاتصال نص جاهز، فيسهل التدرب عليها دون أخذها على محمل شخصي.</translation>
    </message>
    <message>
        <source>Be courteous to the person on the line, ask once for a review, then accept the outcome.</source>
        <translation>بلباقة مع من على الخط، وطلب مراجعة مرة واحدة، ثم قبول النتيجة.</translation>
    </message>
    <message>
        <source>Ask for a little more time on a task</source>
        <translation>طلب مهلة إضافية قصيرة لمهمة</translation>
    </message>
    <message>
        <source>You test whether admitting a limit changes how people see you as much as you expect.</source>
        <translation>اختبار هل يغيّر الاعتراف بحدّ ما نظرة الناس إليك بقدر ما توقعت.</translation>
    </message>
    <message>
        <source>Ask early, propose a new date, respect it if the deadline cannot move; not while your job is still on trial.</source>
        <translation>مبكرًا، مع اقتراح موعد جديد واحترام الموعد إن تعذر تغييره؛ وليس أثناء فترة التجربة في العمل.</translation>
    </message>
    <message>
        <source>Ask the shopper in front whether you could pay first</source>
        <translation>سؤال من أمامك عند صندوق الدفع عن إمكان الدفع قبله</translation>
    </message>
    <message>
        <source>It is a plain request for an advantage, which many people would rather avoid than hear a no to.</source>
        <translation>طلب صريح لأفضلية، وكثيرون يؤثرون تجنبه على سماع «لا».</translation>
    </message>
    <message>
        <source>Give your true reason or none, never ask someone with small children or mobility needs, and step back at once on a no.</source>
        <translation>بالسبب الحقيقي أو بلا سبب، وليس أبدًا مع من معه أطفال صغار أو لديه صعوبة في الحركة، مع التراجع فورًا عند «لا».</translation>
    </message>
    <message>
        <source>Invite an acquaintance for a coffee or a walk</source>
        <translation>دعوة أحد المعارف إلى قهوة أو إلى نزهة مشيًا</translation>
    </message>
    <message>
        <source>Turning a familiar face into a possible friend needs someone to go first.</source>
        <translation>تحويل وجه مألوف إلى صديق محتمل يحتاج إلى من يبادر.</translation>
    </message>
    <message>
        <source>Offer one specific time, add that there is no pressure, and leave it there if they are vague.</source>
        <translation>اقتراح موعد محدد واحد، مع إضافة أنه لا ضغط، والاكتفاء بذلك إن كان الجواب مبهمًا.</translation>
    </message>
    <message>
        <source>Ask a fellow gym-goer to talk you through their routine</source>
        <translation>الطلب من متدرب في النادي الرياضي أن يشرح لك برنامجه</translation>
    </message>
    <message>
        <source>Being a visible beginner in front of a capable person tests a common fear directly.</source>
        <translation>الظهور بمظهر المبتدئ أمام شخص متمكن يختبر مباشرة خوفًا شائعًا.</translation>
    </message>
    <message>
        <source>Wait until they are resting and wear no headphones, say why you picked them, and make it easy to say &quot;not today&quot;.</source>
        <translation>في وقت الاستراحة وبلا سماعات، مع ذكر سبب الاختيار، وتسهيل قول «ليس اليوم».</translation>
    </message>
    <message>
        <source>Share something you made and ask for an honest critique</source>
        <translation>عرض شيء من صنعك وطلب نقد صادق</translation>
    </message>
    <message>
        <source>You invite judgement of your work and find out how long the sting really lasts.</source>
        <translation>دعوة إلى الحكم على عملك، ومعرفة كم يدوم الوجع حقًا.</translation>
    </message>
    <message>
        <source>Use a space meant for feedback, say what kind you want, and thank critics without defending yourself.</source>
        <translation>في مكان مخصص لإبداء الرأي، مع تحديد نوع الرأي المطلوب، وشكر المنتقدين بلا دفاع عن النفس.</translation>
    </message>
    <message>
        <source>Ask whether a dessert could come free on an ordinary day</source>
        <translation>السؤال عن حلوى مجانية في يوم عادي</translation>
    </message>
    <message>
        <source>You ask for a treat you have not earned, simply because asking is allowed.</source>
        <translation>طلب لفتة لم تُكتسب بشيء، لمجرد أن الطلب مسموح.</translation>
    </message>
    <message>
        <source>Ask the server lightly, claim no birthday or complaint, and tip as is usual where you live.</source>
        <translation>سؤال النادل بخفة، بلا ادعاء عيد ميلاد أو شكوى، مع إكرامية كالمعتاد في بلدك.</translation>
    </message>
    <message>
        <source>Ask to hand back or trade a task you have no room for</source>
        <translation>طلب إعادة مهمة لا يتسع لها وقتك أو مبادلتها بأخرى</translation>
    </message>
    <message>
        <source>Setting a limit invites disagreement in a situation you can prepare for.</source>
        <translation>وضع حدّ يفتح الباب للاختلاف في موقف يمكن التحضير له.</translation>
    </message>
    <message>
        <source>Explain what you can do instead and what the change would mean for others; not while your job is still on trial.</source>
        <translation>توضيح البديل الممكن وأثر التغيير في الآخرين؛ وليس أثناء فترة التجربة في العمل.</translation>
    </message>
    <message>
        <source>Ask to join a casual game already under way</source>
        <translation>طلب الانضمام إلى لعبة ودية جارية</translation>
    </message>
    <message>
        <source>Walking up to a group and asking to be let in is a clear test of the outsider feeling.</source>
        <translation>الاقتراب من مجموعة وطلب الانضمام إليها اختبار واضح للشعور بأن مكانك خارجها.</translation>
    </message>
    <message>
        <source>Watch for a natural break, ask the whole group, and enjoy watching if the sides are full.</source>
        <translation>انتظار توقف طبيعي، وسؤال المجموعة كلها، والاستمتاع بالمشاهدة إن اكتمل الفريقان.</translation>
    </message>
    <message>
        <source>Ask a neighbour to keep the noise down at certain hours</source>
        <translation>الطلب من أحد الجيران أن يخفض الضجيج في ساعات معينة</translation>
    </message>
    <message>
        <source>You practise stating a need to someone who may disagree and whom you will meet again.</source>
        <translation>تدريب على التعبير عن حاجة لشخص قد لا يوافق وسيتكرر لقاؤك به.</translation>
    </message>
    <message>
        <source>Speak when you are calm, name the hours, ask what would work for them; skip this one if they ever frightened you.</source>
        <translation>في لحظة هدوء، مع تسمية الساعات، والسؤال عما يناسب الطرف الآخر؛ ويُترك هذا الطلب إن سبق أن أخافك.</translation>
    </message>
    <message>
        <source>Ask a passer-by to write one line of advice in your notebook</source>
        <translation>الطلب من أحد المارة أن يكتب سطر نصيحة في دفتر ملاحظاتك</translation>
    </message>
    <message>
        <source>Repeating one request to several people shows how much answers vary for reasons you never see.</source>
        <translation>تكرار الطلب نفسه مع عدة أشخاص يُظهر كم تختلف الأجوبة لأسباب لا تظهر لك.</translation>
    </message>
    <message>
        <source>Say at once that nothing is for sale, let them keep walking, and ask for no personal details.</source>
        <translation>القول فورًا إنه لا شيء للبيع، وترك حرية متابعة السير، وبلا سؤال عن بيانات شخصية.</translation>
    </message>
    <message>
        <source>Ask a neighbour to join a small project on your street</source>
        <translation>دعوة أحد الجيران إلى المشاركة في مشروع صغير في الحي</translation>
    </message>
    <message>
        <source>Several people can say no at once, and you find out that the idea and you both survive it.</source>
        <translation>قد يقول عدة أشخاص «لا» دفعة واحدة، ويتضح أنك وفكرتك بخير بعدها.</translation>
    </message>
    <message>
        <source>Keep the commitment small, put it in writing so people can ignore it, and never single anyone out.</source>
        <translation>التزام صغير، ومكتوب ليسهل تجاهله، وبلا تخصيص أحد بعينه.</translation>
    </message>
    <message>
        <source>Ask someone in a job you find interesting for a ten-minute chat about it</source>
        <translation>طلب حديث لعشر دقائق مع شخص عمله يثير اهتمامك</translation>
    </message>
    <message>
        <source>A stranger&apos;s time is a real thing to ask for, so both answers teach you something.</source>
        <translation>وقت شخص غريب شيء حقيقي يُطلب، فكلا الجوابين يعلّمك شيئًا.</translation>
    </message>
    <message>
        <source>Do not ask while they are serving customers, offer to come back, and keep to ten minutes.</source>
        <translation>ليس أثناء خدمة الزبائن، مع عرض العودة لاحقًا، والالتزام بعشر دقائق.</translation>
    </message>
    <message>
        <source>Ask a newsletter, channel or podcast to feature something you made</source>
        <translation>الطلب من نشرة أو قناة أو بودكاست تقديم شيء من صنعك</translation>
    </message>
    <message>
        <source>A considered no from a gatekeeper is good practice at separating fit from worth.</source>
        <translation>«لا» مدروسة ممن يقرر النشر تدريب جيد على التمييز بين الملاءمة والقيمة.</translation>
    </message>
    <message>
        <source>Check that they accept submissions, tailor the note, and send a single message.</source>
        <translation>التأكد من قبولهم المشاركات، وكتابة رسالة تناسبهم، وإرسالها مرة واحدة.</translation>
    </message>
    <message>
        <source>Invite someone you do not know well to a small get-together</source>
        <translation>دعوة شخص معرفتك به قليلة إلى لقاء صغير</translation>
    </message>
    <message>
        <source>Some will decline, so you practise hearing several no&apos;s inside something enjoyable.</source>
        <translation>سيعتذر بعضهم، فهو تدريب على سماع «لا» عدة مرات ضمن شيء ممتع.</translation>
    </message>
    <message>
        <source>Give plenty of notice, make replying optional, and do not ask anyone for reasons.</source>
        <translation>قبل الموعد بوقت كافٍ، مع جعل الرد اختياريًا، وبلا سؤال أحد عن الأسباب.</translation>
    </message>
    <message>
        <source>Pitch a fresh idea or project to your team</source>
        <translation>عرض فكرة أو مشروع جديد على فريقك</translation>
    </message>
    <message>
        <source>Your thinking goes on show where it matters, and a no to an idea is not a no to you.</source>
        <translation>تفكيرك يظهر حيث يهم، و«لا» لفكرة ليست «لا» لك.</translation>
    </message>
    <message>
        <source>Bring a short outline, ask for a hearing rather than agreement, and credit anyone who helped.</source>
        <translation>مع مخطط قصير، وطلب الاستماع لا الموافقة، وذكر فضل كل من ساعد.</translation>
    </message>
    <message>
        <source>Propose a small collaboration to someone whose work you admire</source>
        <translation>اقتراح تعاون صغير على شخص يعجبك عمله</translation>
    </message>
    <message>
        <source>You treat yourself as a peer before you feel like one.</source>
        <translation>معاملة النفس معاملة الند قبل الشعور بذلك.</translation>
    </message>
    <message>
        <source>Make the proposal specific and easy to refuse, and let silence be an answer.</source>
        <translation>اقتراح محدد يسهل رفضه، مع اعتبار الصمت جوابًا.</translation>
    </message>
    <message>
        <source>Ask a shop to donate a prize for a cause you really support</source>
        <translation>الطلب من متجر أن يتبرع بجائزة لقضية تعنيك حقًا</translation>
    </message>
    <message>
        <source>You ask on behalf of something larger and still hear the no in person.</source>
        <translation>طلب باسم شيء أكبر منك، مع سماع «لا» وجهًا لوجه رغم ذلك.</translation>
    </message>
    <message>
        <source>Name the cause truthfully, bring proof if you have it, go at a quiet hour, and thank them for considering it.</source>
        <translation>تسمية القضية بصدق، مع إثبات إن وُجد، في ساعة هادئة، والشكر على التفكير في الأمر.</translation>
    </message>
    <message>
        <source>Ask in a meeting for a decision to be looked at again</source>
        <translation>طلب إعادة النظر في قرار أثناء اجتماع</translation>
    </message>
    <message>
        <source>You risk disagreement in front of others, which is where many people go quiet.</source>
        <translation>مجازفة بالاختلاف أمام الآخرين، وهناك يصمت كثيرون.</translation>
    </message>
    <message>
        <source>Ask a question instead of accusing, offer your reasoning once, support the outcome; not while your job is still on trial.</source>
        <translation>سؤال بدل الاتهام، وعرض الأسباب مرة واحدة، ودعم النتيجة؛ وليس أثناء فترة التجربة في العمل.</translation>
    </message>
    <message>
        <source>Ask to take on a visible role in a volunteer group</source>
        <translation>طلب دور ظاهر في مجموعة تطوعية</translation>
    </message>
    <message>
        <source>You put yourself forward before being picked.</source>
        <translation>تقديم النفس قبل أن يقع عليك الاختيار.</translation>
    </message>
    <message>
        <source>Ask the organiser privately, say what you can realistically give, and welcome a smaller role.</source>
        <translation>سؤال المنظّم على انفراد، وذكر ما يمكن تقديمه واقعيًا، والترحيب بدور أصغر.</translation>
    </message>
    <message>
        <source>Ask the owner of a nearby business whether they would mentor you</source>
        <translation>سؤال صاحب مشروع قريب عن إمكان إرشادك</translation>
    </message>
    <message>
        <source>It asks for goodwill over time, so the no is usually about hours in the day.</source>
        <translation>طلب حسن نية يمتد زمنًا، فسبب «لا» يكون عادةً ضيق ساعات اليوم.</translation>
    </message>
    <message>
        <source>Suggest one short first meeting, say what drew you to them, and leave the next step in their hands.</source>
        <translation>اقتراح لقاء أول قصير واحد، وذكر ما جذبك، وترك الخطوة التالية للطرف الآخر.</translation>
    </message>
    <message>
        <source>Tell a friend that something hurt and ask for a change</source>
        <translation>إخبار صديق بأن شيئًا آلمك وطلب تغيير</translation>
    </message>
    <message>
        <source>You risk an uncomfortable answer inside a relationship you value.</source>
        <translation>مجازفة بجواب غير مريح داخل علاقة عزيزة عليك.</translation>
    </message>
    <message>
        <source>Pick a private moment, describe one event and one wish, listen to their side; never where there is violence.</source>
        <translation>في لحظة على انفراد، مع وصف حدث واحد ورغبة واحدة، والاستماع إلى الطرف الآخر؛ وليس أبدًا حيث يوجد عنف.</translation>
    </message>
    <message>
        <source>Ask a shop to stock something you made</source>
        <translation>الطلب من متجر أن يبيع شيئًا من صنعك</translation>
    </message>
    <message>
        <source>Your own work is judged on the spot, which is the sharpest kind of ordinary no.</source>
        <translation>عملك نفسه يُحكم عليه في الحال، وهذه أشد أنواع «لا» العادية.</translation>
    </message>
    <message>
        <source>Phone or write first to find the right person and time, and accept their taste as their business.</source>
        <translation>الاتصال أو الكتابة أولًا لمعرفة الشخص والوقت المناسبين، وقبول ذوقهم على أنه شأنهم.</translation>
    </message>
    <message>
        <source>Ask a neighbour you know well whether you could borrow their car</source>
        <translation>سؤال جار معرفتك به جيدة عن إمكان استعارة سيارته</translation>
    </message>
    <message>
        <source>It is a big, easily refused favour, so the skill is asking without cushioning and taking no with grace.</source>
        <translation>معروف كبير يسهل رفضه، فالمهارة هي الطلب بلا تلطيف وتقبّل «لا» برحابة صدر.</translation>
    </message>
    <message>
        <source>Raise insurance and fuel yourself, give a definite return time, and tell them first that no is fine.</source>
        <translation>المبادرة إلى ذكر التأمين والوقود، وتحديد وقت أكيد للإعادة، والقول أولًا إن «لا» مقبولة.</translation>
    </message>
    <message>
        <source>Approach a workplace you admire and ask whether they would hire you</source>
        <translation>التوجه إلى جهة عمل تعجبك والسؤال عن إمكان توظيفك</translation>
    </message>
    <message>
        <source>You aim at something you truly want, where hearing no is a price worth paying.</source>
        <translation>السعي إلى شيء مرغوب حقًا، وسماع «لا» ثمن يستحق الدفع.</translation>
    </message>
    <message>
        <source>Contact the right person in the way they ask for, be brief, and thank them for reading.</source>
        <translation>التواصل مع الشخص المناسب بالطريقة التي يطلبها، وبإيجاز، مع الشكر على القراءة.</translation>
    </message>
    <message>
        <source>Offer a club or library a short talk on something you know</source>
        <translation>عرض محاضرة قصيرة على نادٍ أو مكتبة حول شيء من معارفك</translation>
    </message>
    <message>
        <source>You ask to be listened to, first by an organiser and then perhaps by a room.</source>
        <translation>طلب أن يُستمع إليك، من منظّم أولًا ثم ربما من قاعة.</translation>
    </message>
    <message>
        <source>Propose a modest length, fit their programme, and be gracious if they have no slot.</source>
        <translation>اقتراح مدة متواضعة، تناسب برنامجهم، مع رحابة صدر إن لم يكن لديهم مكان.</translation>
    </message>
    <message>
        <source>Ask someone you like on a date</source>
        <translation>دعوة شخص يعجبك إلى موعد</translation>
    </message>
    <message>
        <source>It is the classic feared no, met once, openly and kindly.</source>
        <translation>إنها «لا» التي يُخشى منها عادةً، لمرة واحدة، بصراحة ولطف.</translation>
    </message>
    <message>
        <source>Ask someone who can easily refuse, never staff at their job or anyone who depends on you, ask one time only, and accept any hesitation as no.</source>
        <translation>مع شخص يسهل عليه الرفض، وليس أبدًا مع عامل في مكان عمله أو شخص يعتمد عليك، لمرة واحدة فقط، مع اعتبار أي تردد «لا».</translation>
    </message>
    <message>
        <source>Ask for a conversation about your pay</source>
        <translation>طلب حديث عن راتبك</translation>
    </message>
    <message>
        <source>It brings preparation, self-worth and a real chance of no together, so it belongs near the top of the ladder.</source>
        <translation>يجمع بين التحضير وتقدير الذات واحتمال حقيقي لـ«لا»، فمكانه قرب أعلى السلّم.</translation>
    </message>
    <message>
        <source>Request a meeting, bring evidence, do it only after easier steps, and ask what would make a yes possible later.</source>
        <translation>طلب اجتماع، مع أدلة، وفقط بعد خطوات أسهل، والسؤال عما قد يجعل «نعم» ممكنة لاحقًا.</translation>
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
        <translation>بلغ الخوف %1 في خطوة رقمها %2.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear reached, in the middle, %1 above the step&apos;s number.</source>
        <translation>
            <numerusform>في %Ln طلب حتى الآن، بلغ الخوف في الوسط %1 فوق رقم الخطوة.</numerusform>
            <numerusform>في طلب واحد حتى الآن، بلغ الخوف في الوسط %1 فوق رقم الخطوة.</numerusform>
            <numerusform>في طلبين حتى الآن، بلغ الخوف في الوسط %1 فوق رقم الخطوة.</numerusform>
            <numerusform>في %Ln طلبات حتى الآن، بلغ الخوف في الوسط %1 فوق رقم الخطوة.</numerusform>
            <numerusform>في %Ln طلبًا حتى الآن، بلغ الخوف في الوسط %1 فوق رقم الخطوة.</numerusform>
            <numerusform>في %Ln طلب حتى الآن، بلغ الخوف في الوسط %1 فوق رقم الخطوة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear reached, in the middle, the step&apos;s number.</source>
        <translation>
            <numerusform>في %Ln طلب حتى الآن، بلغ الخوف في الوسط رقم الخطوة.</numerusform>
            <numerusform>في طلب واحد حتى الآن، بلغ الخوف في الوسط رقم الخطوة.</numerusform>
            <numerusform>في طلبين حتى الآن، بلغ الخوف في الوسط رقم الخطوة.</numerusform>
            <numerusform>في %Ln طلبات حتى الآن، بلغ الخوف في الوسط رقم الخطوة.</numerusform>
            <numerusform>في %Ln طلبًا حتى الآن، بلغ الخوف في الوسط رقم الخطوة.</numerusform>
            <numerusform>في %Ln طلب حتى الآن، بلغ الخوف في الوسط رقم الخطوة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear reached, in the middle, %1 below the step&apos;s number.</source>
        <translation>
            <numerusform>في %Ln طلب حتى الآن، بلغ الخوف في الوسط %1 تحت رقم الخطوة.</numerusform>
            <numerusform>في طلب واحد حتى الآن، بلغ الخوف في الوسط %1 تحت رقم الخطوة.</numerusform>
            <numerusform>في طلبين حتى الآن، بلغ الخوف في الوسط %1 تحت رقم الخطوة.</numerusform>
            <numerusform>في %Ln طلبات حتى الآن، بلغ الخوف في الوسط %1 تحت رقم الخطوة.</numerusform>
            <numerusform>في %Ln طلبًا حتى الآن، بلغ الخوف في الوسط %1 تحت رقم الخطوة.</numerusform>
            <numerusform>في %Ln طلب حتى الآن، بلغ الخوف في الوسط %1 تحت رقم الخطوة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: in the middle, fear reached %1 above the step&apos;s number.</source>
        <translation>
            <numerusform>نظرة مبكرة إلى %Ln طلب: بلغ الخوف في الوسط %1 فوق رقم الخطوة.</numerusform>
            <numerusform>نظرة مبكرة إلى طلب واحد: بلغ الخوف في الوسط %1 فوق رقم الخطوة.</numerusform>
            <numerusform>نظرة مبكرة إلى طلبين: بلغ الخوف في الوسط %1 فوق رقم الخطوة.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلبات: بلغ الخوف في الوسط %1 فوق رقم الخطوة.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلبًا: بلغ الخوف في الوسط %1 فوق رقم الخطوة.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلب: بلغ الخوف في الوسط %1 فوق رقم الخطوة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: in the middle, fear reached the step&apos;s number.</source>
        <translation>
            <numerusform>نظرة مبكرة إلى %Ln طلب: بلغ الخوف في الوسط رقم الخطوة.</numerusform>
            <numerusform>نظرة مبكرة إلى طلب واحد: بلغ الخوف في الوسط رقم الخطوة.</numerusform>
            <numerusform>نظرة مبكرة إلى طلبين: بلغ الخوف في الوسط رقم الخطوة.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلبات: بلغ الخوف في الوسط رقم الخطوة.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلبًا: بلغ الخوف في الوسط رقم الخطوة.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلب: بلغ الخوف في الوسط رقم الخطوة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: in the middle, fear reached %1 below the step&apos;s number.</source>
        <translation>
            <numerusform>نظرة مبكرة إلى %Ln طلب: بلغ الخوف في الوسط %1 تحت رقم الخطوة.</numerusform>
            <numerusform>نظرة مبكرة إلى طلب واحد: بلغ الخوف في الوسط %1 تحت رقم الخطوة.</numerusform>
            <numerusform>نظرة مبكرة إلى طلبين: بلغ الخوف في الوسط %1 تحت رقم الخطوة.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلبات: بلغ الخوف في الوسط %1 تحت رقم الخطوة.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلبًا: بلغ الخوف في الوسط %1 تحت رقم الخطوة.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلب: بلغ الخوف في الوسط %1 تحت رقم الخطوة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step for step, yes.</source>
        <translation>خطوة بخطوة، نعم.</translation>
    </message>
    <message numerus="yes">
        <source>Step for step, your fear has come down over these %Ln asks.</source>
        <translation>
            <numerusform>خطوة بخطوة، انخفض خوفك على مدى %Ln طلب.</numerusform>
            <numerusform>خطوة بخطوة، انخفض خوفك على مدى طلب واحد.</numerusform>
            <numerusform>خطوة بخطوة، انخفض خوفك على مدى طلبين.</numerusform>
            <numerusform>خطوة بخطوة، انخفض خوفك على مدى %Ln طلبات.</numerusform>
            <numerusform>خطوة بخطوة، انخفض خوفك على مدى %Ln طلبًا.</numerusform>
            <numerusform>خطوة بخطوة، انخفض خوفك على مدى %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step for step, it has grown.</source>
        <translation>خطوة بخطوة، ازداد الخوف.</translation>
    </message>
    <message numerus="yes">
        <source>Step for step, your fear has grown over these %Ln asks. That happens, and may be worth a smaller step.</source>
        <translation>
            <numerusform>خطوة بخطوة، ازداد خوفك على مدى %Ln طلب. وهذا يحدث، وقد يستحق خطوة أصغر.</numerusform>
            <numerusform>خطوة بخطوة، ازداد خوفك على مدى طلب واحد. وهذا يحدث، وقد يستحق خطوة أصغر.</numerusform>
            <numerusform>خطوة بخطوة، ازداد خوفك على مدى طلبين. وهذا يحدث، وقد يستحق خطوة أصغر.</numerusform>
            <numerusform>خطوة بخطوة، ازداد خوفك على مدى %Ln طلبات. وهذا يحدث، وقد يستحق خطوة أصغر.</numerusform>
            <numerusform>خطوة بخطوة، ازداد خوفك على مدى %Ln طلبًا. وهذا يحدث، وقد يستحق خطوة أصغر.</numerusform>
            <numerusform>خطوة بخطوة، ازداد خوفك على مدى %Ln طلب. وهذا يحدث، وقد يستحق خطوة أصغر.</numerusform>
        </translation>
    </message>
    <message>
        <source>No clear direction yet.</source>
        <translation>لا اتجاه واضح بعد.</translation>
    </message>
    <message numerus="yes">
        <source>No clear direction yet over these %Ln asks. It goes up and down for most people.</source>
        <translation>
            <numerusform>لا اتجاه واضح بعد على مدى %Ln طلب. الأمر يعلو ويهبط عند معظم الناس.</numerusform>
            <numerusform>لا اتجاه واضح بعد على مدى طلب واحد. الأمر يعلو ويهبط عند معظم الناس.</numerusform>
            <numerusform>لا اتجاه واضح بعد على مدى طلبين. الأمر يعلو ويهبط عند معظم الناس.</numerusform>
            <numerusform>لا اتجاه واضح بعد على مدى %Ln طلبات. الأمر يعلو ويهبط عند معظم الناس.</numerusform>
            <numerusform>لا اتجاه واضح بعد على مدى %Ln طلبًا. الأمر يعلو ويهبط عند معظم الناس.</numerusform>
            <numerusform>لا اتجاه واضح بعد على مدى %Ln طلب. الأمر يعلو ويهبط عند معظم الناس.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first ask will show.</source>
        <translation>سيظهر ذلك مع طلبك الأول.</translation>
    </message>
    <message>
        <source>After each ask, write down how high the fear went; over time this shows where it goes.</source>
        <translation>بعد كل طلب، يكفي تدوين ما بلغه الخوف؛ ومع الوقت يظهر إلى أين يمضي.</translation>
    </message>
    <message>
        <source>One ask so far.</source>
        <translation>طلب واحد حتى الآن.</translation>
    </message>
    <message>
        <source>Two asks so far.</source>
        <translation>طلبان حتى الآن.</translation>
    </message>
    <message>
        <source>The first time: %1 The second time: %2</source>
        <translation>المرة الأولى: %1 المرة الثانية: %2</translation>
    </message>
    <message>
        <source>A few asks so far.</source>
        <translation>بضعة طلبات حتى الآن.</translation>
    </message>
    <message>
        <source>Too few yet to see a direction.</source>
        <translation>ما زالت أقل من أن يظهر فيها اتجاه.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date and rung, what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>fear, from the step&apos;s number</source>
        <translation>الخوف، بالنسبة إلى رقم الخطوة</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>المحسوس</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Felt minus step</source>
        <translation>المحسوس ناقص الخطوة</translation>
    </message>
    <message>
        <source>Step for step</source>
        <translation>خطوة بخطوة</translation>
    </message>
    <message>
        <source>0 is the step&apos;s own number; the line smooths the single asks, and a tick at the foot marks a new step.</source>
        <translation>الصفر هو رقم الخطوة نفسها؛ والخط يمهّد الطلبات المفردة، والعلامة في الأسفل تدل على خطوة جديدة.</translation>
    </message>
    <message>
        <source>0 is the step&apos;s own number.</source>
        <translation>الصفر هو رقم الخطوة نفسها.</translation>
    </message>
    <message>
        <source>As it was felt</source>
        <translation>كما كان محسوسًا</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>الخوف</translation>
    </message>
    <message>
        <source>Behind are the steps; the line smooths the single asks, and a tick at the foot marks a new step.</source>
        <translation>في الخلفية الخطوات؛ والخط يمهّد الطلبات المفردة، والعلامة في الأسفل تدل على خطوة جديدة.</translation>
    </message>
    <message>
        <source>The grey behind is how hard you had rated each step.</source>
        <translation>الرمادي في الخلفية هو تقديرك لصعوبة كل خطوة.</translation>
    </message>
    <message>
        <source>Is it getting easier?</source>
        <translation>هل يصبح الأمر أسهل؟</translation>
    </message>
    <message>
        <source>Fear is counted from each step&apos;s own number, so that harder steps do not hide a change.</source>
        <translation>يُحسب الخوف من رقم كل خطوة، كي لا تحجب الخطوات الأصعب أي تغيّر.</translation>
    </message>
    <message>
        <source>The steps grew meanwhile.</source>
        <translation>وكبرت الخطوات في هذه الأثناء.</translation>
    </message>
    <message numerus="yes">
        <source>These are the latest %Ln asks.</source>
        <translation>
            <numerusform>هذه أحدث الطلبات، وعددها %Ln.</numerusform>
            <numerusform>هذا أحدث طلب.</numerusform>
            <numerusform>هذان أحدث طلبين.</numerusform>
            <numerusform>هذه أحدث %Ln طلبات.</numerusform>
            <numerusform>هذه أحدث %Ln طلبًا.</numerusform>
            <numerusform>هذه أحدث %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>لم يحدث</translation>
    </message>
    <message>
        <source>partly happened</source>
        <translation>حدث جزئيًا</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>It did not happen.</source>
        <translation>لم يحدث.</translation>
    </message>
    <message>
        <source>It partly happened.</source>
        <translation>حدث جزئيًا.</translation>
    </message>
    <message>
        <source>It happened.</source>
        <translation>حدث.</translation>
    </message>
    <message>
        <source>You gave it %1.</source>
        <translation>كان تقديرك له %1.</translation>
    </message>
    <message>
        <source>Now you give it %1.</source>
        <translation>تقديرك له الآن %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln things you feared, none happened.</source>
        <translation>
            <numerusform>من %Ln أمر خشيت حدوثه، لم يحدث شيء.</numerusform>
            <numerusform>أمر واحد خشيت حدوثه، ولم يحدث.</numerusform>
            <numerusform>من أمرين خشيت حدوثهما، لم يحدث شيء.</numerusform>
            <numerusform>من %Ln أمور خشيت حدوثها، لم يحدث شيء.</numerusform>
            <numerusform>من %Ln أمرًا خشيت حدوثها، لم يحدث شيء.</numerusform>
            <numerusform>من %Ln أمر خشيت حدوثها، لم يحدث شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln things you feared, %1 happened.</source>
        <translation>
            <numerusform>من %Ln أمر خشيت حدوثه، حدث %1.</numerusform>
            <numerusform>من أمر واحد خشيت حدوثه، حدث %1.</numerusform>
            <numerusform>من أمرين خشيت حدوثهما، حدث %1.</numerusform>
            <numerusform>من %Ln أمور خشيت حدوثها، حدث %1.</numerusform>
            <numerusform>من %Ln أمرًا خشيت حدوثها، حدث %1.</numerusform>
            <numerusform>من %Ln أمر خشيت حدوثها، حدث %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>By what you gave them before, about %1 were to be expected.</source>
        <translation>بحسب تقديراتك السابقة، كان المتوقع حدوث نحو %1.</translation>
    </message>
    <message>
        <source>Afterwards, for another time, you gave them as much on average.</source>
        <translation>وبعدها، كان تقديرك لمرة أخرى مماثلًا في المتوسط.</translation>
    </message>
    <message>
        <source>Afterwards, for another time, you gave them %1 points less on average.</source>
        <translation>وبعدها، كان تقديرك لمرة أخرى أقل بمقدار %1 من النقاط في المتوسط.</translation>
    </message>
    <message>
        <source>Afterwards, for another time, you gave them %1 points more on average.</source>
        <translation>وبعدها، كان تقديرك لمرة أخرى أكثر بمقدار %1 من النقاط في المتوسط.</translation>
    </message>
    <message>
        <source>Before you ask, write down what you are afraid will happen; here you see whether it did.</source>
        <translation>قبل الطلب، يكفي تدوين ما يخيفك أن يحدث؛ وهنا يظهر هل حدث.</translation>
    </message>
    <message>
        <source>What partly happened is counted as happened.</source>
        <translation>ما حدث جزئيًا يُحسب على أنه حدث.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>واحدًا واحدًا</translation>
    </message>
    <message>
        <source>how likely it seemed</source>
        <translation>كم بدا محتملًا</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Did what I feared happen?</source>
        <translation>هل حدث ما خشيته؟</translation>
    </message>
    <message>
        <source>%1: you left before the answer, fear reached %2.</source>
        <translation>%1: غادرت قبل الجواب، وبلغ الخوف %2.</translation>
    </message>
    <message>
        <source>%1: expected %2, you left before the answer, fear reached %3.</source>
        <translation>%1: المتوقع %2، وغادرت قبل الجواب، وبلغ الخوف %3.</translation>
    </message>
    <message>
        <source>%1: expected %2, felt %3. %4</source>
        <translation>%1: المتوقع %2، والمحسوس %3. %4</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>the steps grew</source>
        <translation>كبرت الخطوات</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>felt</source>
        <translation>المحسوس</translation>
    </message>
    <message>
        <source>Felt against expected</source>
        <translation>المحسوس مقابل المتوقع</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>كما كان متوقعًا</translation>
    </message>
    <message numerus="yes">
        <source>These are %Ln of them: the lowest, the highest and the latest.</source>
        <translation>
            <numerusform>هذه منها %Ln: الأدنى والأعلى والأحدث.</numerusform>
            <numerusform>هذا واحد منها: الأدنى والأعلى والأحدث.</numerusform>
            <numerusform>هذان اثنان منها: الأدنى والأعلى والأحدث.</numerusform>
            <numerusform>هذه %Ln منها: الأدنى والأعلى والأحدث.</numerusform>
            <numerusform>هذه %Ln منها: الأدنى والأعلى والأحدث.</numerusform>
            <numerusform>هذه %Ln منها: الأدنى والأعلى والأحدث.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does it feel as bad as I expect?</source>
        <translation>هل هو بالسوء الذي أتوقعه؟</translation>
    </message>
    <message>
        <source>%1 under</source>
        <translation>أقل بـ%1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>أكثر بـ%1</translation>
    </message>
    <message>
        <source>Give or take: between %1 and %2.</source>
        <translation>بزيادة أو نقصان: بين %1 و%2.</translation>
    </message>
    <message>
        <source>Before you ask, write down how much fear you expect; what you then feel is drawn beside it.</source>
        <translation>قبل الطلب، يكفي تدوين مقدار الخوف المتوقع؛ ويُرسم بجانبه ما شعرت به بعد ذلك.</translation>
    </message>
    <message>
        <source>One ask so far: you expected %1 and felt %2. %3</source>
        <translation>طلب واحد حتى الآن: توقعت %1 وشعرت بـ%2. %3</translation>
    </message>
    <message>
        <source>Two asks so far: expected %1, felt %2; then expected %3, felt %4.</source>
        <translation>طلبان حتى الآن: المتوقع %1 والمحسوس %2؛ ثم المتوقع %3 والمحسوس %4.</translation>
    </message>
    <message>
        <source>So far, %1 under what you expected.</source>
        <translation>حتى الآن، أقل بـ%1 مما توقعت.</translation>
    </message>
    <message>
        <source>So far, close to what you expected.</source>
        <translation>حتى الآن، قريب مما توقعت.</translation>
    </message>
    <message>
        <source>So far, %1 over what you expected.</source>
        <translation>حتى الآن، أكثر بـ%1 مما توقعت.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, the middle one came in %1 under what you expected.</source>
        <translation>
            <numerusform>في %Ln طلب حتى الآن، جاء الأوسط أقل بـ%1 مما توقعت.</numerusform>
            <numerusform>في طلب واحد حتى الآن، جاء الأوسط أقل بـ%1 مما توقعت.</numerusform>
            <numerusform>في طلبين حتى الآن، جاء الأوسط أقل بـ%1 مما توقعت.</numerusform>
            <numerusform>في %Ln طلبات حتى الآن، جاء الأوسط أقل بـ%1 مما توقعت.</numerusform>
            <numerusform>في %Ln طلبًا حتى الآن، جاء الأوسط أقل بـ%1 مما توقعت.</numerusform>
            <numerusform>في %Ln طلب حتى الآن، جاء الأوسط أقل بـ%1 مما توقعت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, the middle one came in close to what you expected.</source>
        <translation>
            <numerusform>في %Ln طلب حتى الآن، جاء الأوسط قريبًا مما توقعت.</numerusform>
            <numerusform>في طلب واحد حتى الآن، جاء الأوسط قريبًا مما توقعت.</numerusform>
            <numerusform>في طلبين حتى الآن، جاء الأوسط قريبًا مما توقعت.</numerusform>
            <numerusform>في %Ln طلبات حتى الآن، جاء الأوسط قريبًا مما توقعت.</numerusform>
            <numerusform>في %Ln طلبًا حتى الآن، جاء الأوسط قريبًا مما توقعت.</numerusform>
            <numerusform>في %Ln طلب حتى الآن، جاء الأوسط قريبًا مما توقعت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, the middle one came in %1 over what you expected.</source>
        <translation>
            <numerusform>في %Ln طلب حتى الآن، جاء الأوسط أكثر بـ%1 مما توقعت.</numerusform>
            <numerusform>في طلب واحد حتى الآن، جاء الأوسط أكثر بـ%1 مما توقعت.</numerusform>
            <numerusform>في طلبين حتى الآن، جاء الأوسط أكثر بـ%1 مما توقعت.</numerusform>
            <numerusform>في %Ln طلبات حتى الآن، جاء الأوسط أكثر بـ%1 مما توقعت.</numerusform>
            <numerusform>في %Ln طلبًا حتى الآن، جاء الأوسط أكثر بـ%1 مما توقعت.</numerusform>
            <numerusform>في %Ln طلب حتى الآن، جاء الأوسط أكثر بـ%1 مما توقعت.</numerusform>
        </translation>
    </message>
    <message>
        <source>An early look: about %1 under what you expected.</source>
        <translation>نظرة مبكرة: أقل بنحو %1 مما توقعت.</translation>
    </message>
    <message>
        <source>An early look: close to what you expected.</source>
        <translation>نظرة مبكرة: قريب مما توقعت.</translation>
    </message>
    <message>
        <source>An early look: about %1 over what you expected.</source>
        <translation>نظرة مبكرة: أكثر بنحو %1 مما توقعت.</translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: your fear came in about %1 under what you expected.</source>
        <translation>
            <numerusform>نظرة مبكرة إلى %Ln طلب: جاء خوفك أقل بنحو %1 مما توقعت.</numerusform>
            <numerusform>نظرة مبكرة إلى طلب واحد: جاء خوفك أقل بنحو %1 مما توقعت.</numerusform>
            <numerusform>نظرة مبكرة إلى طلبين: جاء خوفك أقل بنحو %1 مما توقعت.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلبات: جاء خوفك أقل بنحو %1 مما توقعت.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلبًا: جاء خوفك أقل بنحو %1 مما توقعت.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلب: جاء خوفك أقل بنحو %1 مما توقعت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: your fear came in close to what you expected.</source>
        <translation>
            <numerusform>نظرة مبكرة إلى %Ln طلب: جاء خوفك قريبًا مما توقعت.</numerusform>
            <numerusform>نظرة مبكرة إلى طلب واحد: جاء خوفك قريبًا مما توقعت.</numerusform>
            <numerusform>نظرة مبكرة إلى طلبين: جاء خوفك قريبًا مما توقعت.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلبات: جاء خوفك قريبًا مما توقعت.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلبًا: جاء خوفك قريبًا مما توقعت.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلب: جاء خوفك قريبًا مما توقعت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: your fear came in about %1 over what you expected.</source>
        <translation>
            <numerusform>نظرة مبكرة إلى %Ln طلب: جاء خوفك أكثر بنحو %1 مما توقعت.</numerusform>
            <numerusform>نظرة مبكرة إلى طلب واحد: جاء خوفك أكثر بنحو %1 مما توقعت.</numerusform>
            <numerusform>نظرة مبكرة إلى طلبين: جاء خوفك أكثر بنحو %1 مما توقعت.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلبات: جاء خوفك أكثر بنحو %1 مما توقعت.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلبًا: جاء خوفك أكثر بنحو %1 مما توقعت.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلب: جاء خوفك أكثر بنحو %1 مما توقعت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually about %1 under what you expected.</source>
        <translation>عادةً أقل بنحو %1 مما توقعت.</translation>
    </message>
    <message>
        <source>Usually close to what you expected.</source>
        <translation>عادةً قريب مما توقعت.</translation>
    </message>
    <message>
        <source>Usually about %1 over what you expected.</source>
        <translation>عادةً أكثر بنحو %1 مما توقعت.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, your fear usually came in about %1 under what you expected.</source>
        <translation>
            <numerusform>في %Ln طلب، جاء خوفك عادةً أقل بنحو %1 مما توقعت.</numerusform>
            <numerusform>في طلب واحد، جاء خوفك عادةً أقل بنحو %1 مما توقعت.</numerusform>
            <numerusform>في طلبين، جاء خوفك عادةً أقل بنحو %1 مما توقعت.</numerusform>
            <numerusform>في %Ln طلبات، جاء خوفك عادةً أقل بنحو %1 مما توقعت.</numerusform>
            <numerusform>في %Ln طلبًا، جاء خوفك عادةً أقل بنحو %1 مما توقعت.</numerusform>
            <numerusform>في %Ln طلب، جاء خوفك عادةً أقل بنحو %1 مما توقعت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, your fear usually came in close to what you expected.</source>
        <translation>
            <numerusform>في %Ln طلب، جاء خوفك عادةً قريبًا مما توقعت.</numerusform>
            <numerusform>في طلب واحد، جاء خوفك عادةً قريبًا مما توقعت.</numerusform>
            <numerusform>في طلبين، جاء خوفك عادةً قريبًا مما توقعت.</numerusform>
            <numerusform>في %Ln طلبات، جاء خوفك عادةً قريبًا مما توقعت.</numerusform>
            <numerusform>في %Ln طلبًا، جاء خوفك عادةً قريبًا مما توقعت.</numerusform>
            <numerusform>في %Ln طلب، جاء خوفك عادةً قريبًا مما توقعت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, your fear usually came in about %1 over what you expected.</source>
        <translation>
            <numerusform>في %Ln طلب، جاء خوفك عادةً أكثر بنحو %1 مما توقعت.</numerusform>
            <numerusform>في طلب واحد، جاء خوفك عادةً أكثر بنحو %1 مما توقعت.</numerusform>
            <numerusform>في طلبين، جاء خوفك عادةً أكثر بنحو %1 مما توقعت.</numerusform>
            <numerusform>في %Ln طلبات، جاء خوفك عادةً أكثر بنحو %1 مما توقعت.</numerusform>
            <numerusform>في %Ln طلبًا، جاء خوفك عادةً أكثر بنحو %1 مما توقعت.</numerusform>
            <numerusform>في %Ln طلب، جاء خوفك عادةً أكثر بنحو %1 مما توقعت.</numerusform>
        </translation>
    </message>
    <message>
        <source>One was harder than expected.</source>
        <translation>كان واحد أصعب مما توقعت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were harder than expected.</source>
        <translation>
            <numerusform>كان %Ln منها أصعب مما توقعت.</numerusform>
            <numerusform>كان واحد أصعب مما توقعت.</numerusform>
            <numerusform>كان اثنان أصعب مما توقعت.</numerusform>
            <numerusform>كانت %Ln منها أصعب مما توقعت.</numerusform>
            <numerusform>كان %Ln منها أصعب مما توقعت.</numerusform>
            <numerusform>كان %Ln منها أصعب مما توقعت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Harder than you expected; that happens, and may be worth a smaller step.</source>
        <translation>أصعب مما توقعت؛ وهذا يحدث، وقد يستحق خطوة أصغر.</translation>
    </message>
    <message numerus="yes">
        <source>The usual difference is that of the latest %Ln asks.</source>
        <translation>
            <numerusform>الفرق المعتاد هو فرق أحدث الطلبات، وعددها %Ln.</numerusform>
            <numerusform>الفرق المعتاد هو فرق أحدث طلب.</numerusform>
            <numerusform>الفرق المعتاد هو فرق أحدث طلبين.</numerusform>
            <numerusform>الفرق المعتاد هو فرق أحدث %Ln طلبات.</numerusform>
            <numerusform>الفرق المعتاد هو فرق أحدث %Ln طلبًا.</numerusform>
            <numerusform>الفرق المعتاد هو فرق أحدث %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 less than you expected.</source>
        <translation>أقل بـ%1 مما توقعت.</translation>
    </message>
    <message>
        <source>As you expected.</source>
        <translation>كما توقعت.</translation>
    </message>
    <message>
        <source>%1 more than you expected. That happens.</source>
        <translation>أكثر بـ%1 مما توقعت. وهذا يحدث.</translation>
    </message>
    <message>
        <source>You gave a no %1; the answer: %2.</source>
        <translation>كان تقديرك لاحتمال «لا» %1؛ والجواب: %2.</translation>
    </message>
    <message numerus="yes">
        <source>In none of %Ln asks so far was it a no.</source>
        <translation>
            <numerusform>في %Ln طلب حتى الآن، لم يكن الجواب «لا» ولا مرة.</numerusform>
            <numerusform>في طلب واحد حتى الآن، لم يكن الجواب «لا» ولا مرة.</numerusform>
            <numerusform>في طلبين حتى الآن، لم يكن الجواب «لا» ولا مرة.</numerusform>
            <numerusform>في %Ln طلبات حتى الآن، لم يكن الجواب «لا» ولا مرة.</numerusform>
            <numerusform>في %Ln طلبًا حتى الآن، لم يكن الجواب «لا» ولا مرة.</numerusform>
            <numerusform>في %Ln طلب حتى الآن، لم يكن الجواب «لا» ولا مرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln asks so far it was a no.</source>
        <translation>
            <numerusform>كان الجواب «لا» في %1 من %Ln طلب حتى الآن.</numerusform>
            <numerusform>كان الجواب «لا» في %1 من طلب واحد حتى الآن.</numerusform>
            <numerusform>كان الجواب «لا» في %1 من طلبين حتى الآن.</numerusform>
            <numerusform>كان الجواب «لا» في %1 من %Ln طلبات حتى الآن.</numerusform>
            <numerusform>كان الجواب «لا» في %1 من %Ln طلبًا حتى الآن.</numerusform>
            <numerusform>كان الجواب «لا» في %1 من %Ln طلب حتى الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: none of them was a no.</source>
        <translation>
            <numerusform>نظرة مبكرة إلى %Ln طلب: لم يكن الجواب «لا» ولا مرة.</numerusform>
            <numerusform>نظرة مبكرة إلى طلب واحد: لم يكن الجواب «لا» ولا مرة.</numerusform>
            <numerusform>نظرة مبكرة إلى طلبين: لم يكن الجواب «لا» ولا مرة.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلبات: لم يكن الجواب «لا» ولا مرة.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلبًا: لم يكن الجواب «لا» ولا مرة.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلب: لم يكن الجواب «لا» ولا مرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: a no in %1 of them.</source>
        <translation>
            <numerusform>نظرة مبكرة إلى %Ln طلب: كان الجواب «لا» في %1 منها.</numerusform>
            <numerusform>نظرة مبكرة إلى طلب واحد: كان الجواب «لا» في %1 منها.</numerusform>
            <numerusform>نظرة مبكرة إلى طلبين: كان الجواب «لا» في %1 منها.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلبات: كان الجواب «لا» في %1 منها.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلبًا: كان الجواب «لا» في %1 منها.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلب: كان الجواب «لا» في %1 منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In none of %Ln asks was it a no.</source>
        <translation>
            <numerusform>في %Ln طلب، لم يكن الجواب «لا» ولا مرة.</numerusform>
            <numerusform>في طلب واحد، لم يكن الجواب «لا» ولا مرة.</numerusform>
            <numerusform>في طلبين، لم يكن الجواب «لا» ولا مرة.</numerusform>
            <numerusform>في %Ln طلبات، لم يكن الجواب «لا» ولا مرة.</numerusform>
            <numerusform>في %Ln طلبًا، لم يكن الجواب «لا» ولا مرة.</numerusform>
            <numerusform>في %Ln طلب، لم يكن الجواب «لا» ولا مرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln asks it was a no.</source>
        <translation>
            <numerusform>كان الجواب «لا» في %1 من %Ln طلب.</numerusform>
            <numerusform>كان الجواب «لا» في %1 من طلب واحد.</numerusform>
            <numerusform>كان الجواب «لا» في %1 من طلبين.</numerusform>
            <numerusform>كان الجواب «لا» في %1 من %Ln طلبات.</numerusform>
            <numerusform>كان الجواب «لا» في %1 من %Ln طلبًا.</numerusform>
            <numerusform>كان الجواب «لا» في %1 من %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>One ask so far: %1.</source>
        <translation>طلب واحد حتى الآن: %1.</translation>
    </message>
    <message>
        <source>Two asks so far: %1, then %2.</source>
        <translation>طلبان حتى الآن: %1، ثم %2.</translation>
    </message>
    <message>
        <source>Before you ask, write down how likely a no seems; here you see how often it comes.</source>
        <translation>قبل الطلب، يكفي تدوين احتمال «لا» كما يبدو لك؛ وهنا يظهر كم مرة تأتي.</translation>
    </message>
    <message>
        <source>You expected about %1.</source>
        <translation>كان توقعك نحو %1.</translation>
    </message>
    <message>
        <source>Give or take: between %1 and %2 of such asks.</source>
        <translation>بزيادة أو نقصان: بين %1 و%2 من مثل هذه الطلبات.</translation>
    </message>
    <message>
        <source>No reply counts as a no here, partly does not.</source>
        <translation>يُحسب «بلا رد» هنا «لا»، أما «جزئيًا» فلا.</translation>
    </message>
    <message>
        <source>How likely a no seemed</source>
        <translation>كم بدت «لا» محتملة</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>It was a no</source>
        <translation>كان الجواب «لا»</translation>
    </message>
    <message>
        <source>%1: %2, give or take between %3 and %4.</source>
        <translation>%1: %2، بزيادة أو نقصان بين %3 و%4.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>You expected a no</source>
        <translation>توقعت «لا»</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>الكل معًا</translation>
    </message>
    <message>
        <source>how often a no</source>
        <translation>كم مرة جاءت «لا»</translation>
    </message>
    <message>
        <source>By how likely it seemed</source>
        <translation>بحسب ما بدا محتملًا</translation>
    </message>
    <message>
        <source>how likely a no seemed</source>
        <translation>كم بدت «لا» محتملة</translation>
    </message>
    <message>
        <source>how often it came</source>
        <translation>كم مرة جاءت</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>How often it came</source>
        <translation>كم مرة جاءت</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>Where a no seemed %1 likely, %Ln asks: it came %2 of the time.</source>
        <translation>
            <numerusform>حيث بدا احتمال «لا» %1، %Ln طلب: جاءت في %2 من الحالات.</numerusform>
            <numerusform>حيث بدا احتمال «لا» %1، طلب واحد: جاءت في %2 من الحالات.</numerusform>
            <numerusform>حيث بدا احتمال «لا» %1، طلبان: جاءت في %2 من الحالات.</numerusform>
            <numerusform>حيث بدا احتمال «لا» %1، %Ln طلبات: جاءت في %2 من الحالات.</numerusform>
            <numerusform>حيث بدا احتمال «لا» %1، %Ln طلبًا: جاءت في %2 من الحالات.</numerusform>
            <numerusform>حيث بدا احتمال «لا» %1، %Ln طلب: جاءت في %2 من الحالات.</numerusform>
        </translation>
    </message>
    <message>
        <source>How often do they really say no?</source>
        <translation>كم مرة يقولون «لا» حقًا؟</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln feared things: %2 happened.</source>
        <translation>
            <numerusform>%1، %Ln أمر مما خشيته: حدث %2.</numerusform>
            <numerusform>%1، أمر واحد مما خشيته: حدث %2.</numerusform>
            <numerusform>%1، أمران مما خشيته: حدث %2.</numerusform>
            <numerusform>%1، %Ln أمور مما خشيته: حدث %2.</numerusform>
            <numerusform>%1، %Ln أمرًا مما خشيته: حدث %2.</numerusform>
            <numerusform>%1، %Ln أمر مما خشيته: حدث %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle you gave them %1 before and %2 afterwards.</source>
        <translation>كان تقديرك لها في الوسط %1 قبل ذلك و%2 بعده.</translation>
    </message>
    <message>
        <source>In the middle you gave them %1 before.</source>
        <translation>كان تقديرك لها في الوسط %1 قبل ذلك.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one week, hollow before and filled afterwards; the thin lines reach from the lowest to the highest. Beneath, a week in which something feared happened is filled.</source>
        <translation>كل زوج من العلامات هو وسط أسبوع واحد، مفرغة لما قبل وممتلئة لما بعد؛ والخطوط الرفيعة تمتد من الأدنى إلى الأعلى. وفي الأسفل يكون الأسبوع الذي حدث فيه شيء مما خشيته ممتلئًا.</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one month, hollow before and filled afterwards; the thin lines reach from the lowest to the highest. Beneath, a month in which something feared happened is filled.</source>
        <translation>كل زوج من العلامات هو وسط شهر واحد، مفرغة لما قبل وممتلئة لما بعد؛ والخطوط الرفيعة تمتد من الأدنى إلى الأعلى. وفي الأسفل يكون الشهر الذي حدث فيه شيء مما خشيته ممتلئًا.</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one year, hollow before and filled afterwards; the thin lines reach from the lowest to the highest. Beneath, a year in which something feared happened is filled.</source>
        <translation>كل زوج من العلامات هو وسط سنة واحدة، مفرغة لما قبل وممتلئة لما بعد؛ والخطوط الرفيعة تمتد من الأدنى إلى الأعلى. وفي الأسفل تكون السنة التي حدث فيها شيء مما خشيته ممتلئة.</translation>
    </message>
    <message>
        <source>Feared things</source>
        <translation>ما خشيته</translation>
    </message>
    <message>
        <source>Before, middle</source>
        <translation>قبل، الوسط</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Afterwards, middle</source>
        <translation>بعد، الوسط</translation>
    </message>
    <message numerus="yes">
        <source>%1: you left %Ln before the answer, fear reached %2.</source>
        <translation>
            <numerusform>%1: غادرت %Ln مرة قبل الجواب، وبلغ الخوف %2.</numerusform>
            <numerusform>%1: غادرت مرة قبل الجواب، وبلغ الخوف %2.</numerusform>
            <numerusform>%1: غادرت مرتين قبل الجواب، وبلغ الخوف %2.</numerusform>
            <numerusform>%1: غادرت %Ln مرات قبل الجواب، وبلغ الخوف %2.</numerusform>
            <numerusform>%1: غادرت %Ln مرة قبل الجواب، وبلغ الخوف %2.</numerusform>
            <numerusform>%1: غادرت %Ln مرة قبل الجواب، وبلغ الخوف %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 ask, expected %2, felt %3.</source>
        <translation>%1: طلب واحد، المتوقع %2، والمحسوس %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln asks, in the middle expected %2, felt %3; felt between %4 and %5.</source>
        <translation>
            <numerusform>%1: %Ln طلب، في الوسط المتوقع %2 والمحسوس %3؛ وكان المحسوس بين %4 و%5.</numerusform>
            <numerusform>%1: طلب واحد، في الوسط المتوقع %2 والمحسوس %3؛ وكان المحسوس بين %4 و%5.</numerusform>
            <numerusform>%1: طلبان، في الوسط المتوقع %2 والمحسوس %3؛ وكان المحسوس بين %4 و%5.</numerusform>
            <numerusform>%1: %Ln طلبات، في الوسط المتوقع %2 والمحسوس %3؛ وكان المحسوس بين %4 و%5.</numerusform>
            <numerusform>%1: %Ln طلبًا، في الوسط المتوقع %2 والمحسوس %3؛ وكان المحسوس بين %4 و%5.</numerusform>
            <numerusform>%1: %Ln طلب، في الوسط المتوقع %2 والمحسوس %3؛ وكان المحسوس بين %4 و%5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one week, hollow what was expected, filled what was felt; the thin lines reach from the lowest to the highest, and the number beneath counts the asks.</source>
        <translation>كل زوج من العلامات هو وسط أسبوع واحد، مفرغة للمتوقع وممتلئة للمحسوس؛ والخطوط الرفيعة تمتد من الأدنى إلى الأعلى، والرقم في الأسفل عدد الطلبات.</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one month, hollow what was expected, filled what was felt; the thin lines reach from the lowest to the highest, and the number beneath counts the asks.</source>
        <translation>كل زوج من العلامات هو وسط شهر واحد، مفرغة للمتوقع وممتلئة للمحسوس؛ والخطوط الرفيعة تمتد من الأدنى إلى الأعلى، والرقم في الأسفل عدد الطلبات.</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one year, hollow what was expected, filled what was felt; the thin lines reach from the lowest to the highest, and the number beneath counts the asks.</source>
        <translation>كل زوج من العلامات هو وسط سنة واحدة، مفرغة للمتوقع وممتلئة للمحسوس؛ والخطوط الرفيعة تمتد من الأدنى إلى الأعلى، والرقم في الأسفل عدد الطلبات.</translation>
    </message>
    <message>
        <source>Expected, middle</source>
        <translation>المتوقع، الوسط</translation>
    </message>
    <message>
        <source>Felt, middle</source>
        <translation>المحسوس، الوسط</translation>
    </message>
    <message>
        <source>Felt, lowest</source>
        <translation>المحسوس، الأدنى</translation>
    </message>
    <message>
        <source>Felt, highest</source>
        <translation>المحسوس، الأعلى</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>أسبوعًا بأسبوع</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>شهرًا بشهر</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>سنة بسنة</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>أسبوع %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, in the letters of QLocale</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Fear reached %1 and was %2 on the next day.</source>
        <translation>بلغ الخوف %1 وكان %2 في اليوم التالي.</translation>
    </message>
    <message>
        <source>By the next day, mostly gone.</source>
        <translation>في اليوم التالي، زال معظمه.</translation>
    </message>
    <message>
        <source>The next day, about as strong.</source>
        <translation>في اليوم التالي، بالقوة نفسها تقريبًا.</translation>
    </message>
    <message>
        <source>The next day, stronger than at the time. That happens.</source>
        <translation>في اليوم التالي، أقوى مما كان في حينه. وهذا يحدث.</translation>
    </message>
    <message>
        <source>By the next day, about %1 is left.</source>
        <translation>في اليوم التالي، بقي نحو %1.</translation>
    </message>
    <message>
        <source>So far, from %1 to %2 by the next day.</source>
        <translation>حتى الآن، من %1 إلى %2 في اليوم التالي.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear went, in the middle, from %1 to %2 by the next day.</source>
        <translation>
            <numerusform>في %Ln طلب حتى الآن، انتقل الخوف في الوسط من %1 إلى %2 في اليوم التالي.</numerusform>
            <numerusform>في طلب واحد حتى الآن، انتقل الخوف في الوسط من %1 إلى %2 في اليوم التالي.</numerusform>
            <numerusform>في طلبين حتى الآن، انتقل الخوف في الوسط من %1 إلى %2 في اليوم التالي.</numerusform>
            <numerusform>في %Ln طلبات حتى الآن، انتقل الخوف في الوسط من %1 إلى %2 في اليوم التالي.</numerusform>
            <numerusform>في %Ln طلبًا حتى الآن، انتقل الخوف في الوسط من %1 إلى %2 في اليوم التالي.</numerusform>
            <numerusform>في %Ln طلب حتى الآن، انتقل الخوف في الوسط من %1 إلى %2 في اليوم التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>An early look: from %1 to %2 by the next day.</source>
        <translation>نظرة مبكرة: من %1 إلى %2 في اليوم التالي.</translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: fear went, in the middle, from %1 to %2 by the next day.</source>
        <translation>
            <numerusform>نظرة مبكرة إلى %Ln طلب: انتقل الخوف في الوسط من %1 إلى %2 في اليوم التالي.</numerusform>
            <numerusform>نظرة مبكرة إلى طلب واحد: انتقل الخوف في الوسط من %1 إلى %2 في اليوم التالي.</numerusform>
            <numerusform>نظرة مبكرة إلى طلبين: انتقل الخوف في الوسط من %1 إلى %2 في اليوم التالي.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلبات: انتقل الخوف في الوسط من %1 إلى %2 في اليوم التالي.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلبًا: انتقل الخوف في الوسط من %1 إلى %2 في اليوم التالي.</numerusform>
            <numerusform>نظرة مبكرة إلى %Ln طلب: انتقل الخوف في الوسط من %1 إلى %2 في اليوم التالي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, fear was usually as strong on the next day, about %1.</source>
        <translation>
            <numerusform>في %Ln طلب، بقي الخوف عادةً بالقوة نفسها في اليوم التالي، نحو %1.</numerusform>
            <numerusform>في طلب واحد، بقي الخوف عادةً بالقوة نفسها في اليوم التالي، نحو %1.</numerusform>
            <numerusform>في طلبين، بقي الخوف عادةً بالقوة نفسها في اليوم التالي، نحو %1.</numerusform>
            <numerusform>في %Ln طلبات، بقي الخوف عادةً بالقوة نفسها في اليوم التالي، نحو %1.</numerusform>
            <numerusform>في %Ln طلبًا، بقي الخوف عادةً بالقوة نفسها في اليوم التالي، نحو %1.</numerusform>
            <numerusform>في %Ln طلب، بقي الخوف عادةً بالقوة نفسها في اليوم التالي، نحو %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, fear usually went from about %1 to about %2 by the next day.</source>
        <translation>
            <numerusform>في %Ln طلب، انتقل الخوف عادةً من نحو %1 إلى نحو %2 في اليوم التالي.</numerusform>
            <numerusform>في طلب واحد، انتقل الخوف عادةً من نحو %1 إلى نحو %2 في اليوم التالي.</numerusform>
            <numerusform>في طلبين، انتقل الخوف عادةً من نحو %1 إلى نحو %2 في اليوم التالي.</numerusform>
            <numerusform>في %Ln طلبات، انتقل الخوف عادةً من نحو %1 إلى نحو %2 في اليوم التالي.</numerusform>
            <numerusform>في %Ln طلبًا، انتقل الخوف عادةً من نحو %1 إلى نحو %2 في اليوم التالي.</numerusform>
            <numerusform>في %Ln طلب، انتقل الخوف عادةً من نحو %1 إلى نحو %2 في اليوم التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day after an ask will show.</source>
        <translation>سيظهر ذلك في اليوم التالي لطلب.</translation>
    </message>
    <message>
        <source>A day after an ask you can say how it is with you; this shows how the sting fades.</source>
        <translation>بعد يوم من الطلب يمكنك تدوين حالك؛ وهنا يظهر كيف يخفّ الوجع.</translation>
    </message>
    <message>
        <source>It bothered you about as much as you had expected.</source>
        <translation>أزعجك الأمر بقدر ما توقعت تقريبًا.</translation>
    </message>
    <message>
        <source>It usually bothered you about %1 less than you had expected.</source>
        <translation>أزعجك الأمر عادةً أقل بنحو %1 مما توقعت.</translation>
    </message>
    <message>
        <source>It usually bothered you about %1 more than you had expected; that happens.</source>
        <translation>أزعجك الأمر عادةً أكثر بنحو %1 مما توقعت؛ وهذا يحدث.</translation>
    </message>
    <message numerus="yes">
        <source>In the middle of %Ln asks: %1 at the hardest moment, %2 when written down, %3 on the next day.</source>
        <translation>
            <numerusform>في الوسط من %Ln طلب: %1 في أصعب لحظة، و%2 عند التدوين، و%3 في اليوم التالي.</numerusform>
            <numerusform>في الوسط من طلب واحد: %1 في أصعب لحظة، و%2 عند التدوين، و%3 في اليوم التالي.</numerusform>
            <numerusform>في الوسط من طلبين: %1 في أصعب لحظة، و%2 عند التدوين، و%3 في اليوم التالي.</numerusform>
            <numerusform>في الوسط من %Ln طلبات: %1 في أصعب لحظة، و%2 عند التدوين، و%3 في اليوم التالي.</numerusform>
            <numerusform>في الوسط من %Ln طلبًا: %1 في أصعب لحظة، و%2 عند التدوين، و%3 في اليوم التالي.</numerusform>
            <numerusform>في الوسط من %Ln طلب: %1 في أصعب لحظة، و%2 عند التدوين، و%3 في اليوم التالي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the middle of %Ln asks: %1 at the hardest moment, %2 on the next day.</source>
        <translation>
            <numerusform>في الوسط من %Ln طلب: %1 في أصعب لحظة، و%2 في اليوم التالي.</numerusform>
            <numerusform>في الوسط من طلب واحد: %1 في أصعب لحظة، و%2 في اليوم التالي.</numerusform>
            <numerusform>في الوسط من طلبين: %1 في أصعب لحظة، و%2 في اليوم التالي.</numerusform>
            <numerusform>في الوسط من %Ln طلبات: %1 في أصعب لحظة، و%2 في اليوم التالي.</numerusform>
            <numerusform>في الوسط من %Ln طلبًا: %1 في أصعب لحظة، و%2 في اليوم التالي.</numerusform>
            <numerusform>في الوسط من %Ln طلب: %1 في أصعب لحظة، و%2 في اليوم التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>في الوسط</translation>
    </message>
    <message>
        <source>From peak to next day</source>
        <translation>من الذروة إلى اليوم التالي</translation>
    </message>
    <message>
        <source>at the hardest moment</source>
        <translation>في أصعب لحظة</translation>
    </message>
    <message>
        <source>when written down</source>
        <translation>عند التدوين</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>At the hardest moment</source>
        <translation>في أصعب لحظة</translation>
    </message>
    <message>
        <source>When written down</source>
        <translation>عند التدوين</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Expected for the next day</source>
        <translation>المتوقع لليوم التالي</translation>
    </message>
    <message numerus="yes">
        <source>The thin lines are the latest %Ln.</source>
        <translation>
            <numerusform>الخطوط الرفيعة هي أحدث الطلبات، وعددها %Ln.</numerusform>
            <numerusform>الخط الرفيع هو أحدث طلب.</numerusform>
            <numerusform>الخطان الرفيعان هما أحدث طلبين.</numerusform>
            <numerusform>الخطوط الرفيعة هي أحدث %Ln طلبات.</numerusform>
            <numerusform>الخطوط الرفيعة هي أحدث %Ln طلبًا.</numerusform>
            <numerusform>الخطوط الرفيعة هي أحدث %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long does it sting?</source>
        <translation>كم يدوم الوجع؟</translation>
    </message>
    <message>
        <source>What others found</source>
        <translation>ما وجده آخرون</translation>
    </message>
    <message>
        <source>People who asked strangers for something guessed too low how many would agree, by 48 % on average; more than 14,000 people were asked in all (a review, Bohns 2016).</source>
        <translation>من طلبوا شيئًا من غرباء قدّروا عدد الموافقين بأقل من الواقع، بنسبة 48٪ في المتوسط؛ وبلغ مجموع من طُلب منهم أكثر من 14,000 شخص (مراجعة، Bohns 2016).</translation>
    </message>
    <message>
        <source>Of the first 50 people asked to take a photo, 47 did (Zhao &amp; Epley 2022).</source>
        <translation>من أول 50 شخصًا طُلب منهم التقاط صورة، فعل ذلك 47 (Zhao &amp; Epley 2022).</translation>
    </message>
    <message>
        <source>Of what 29 people with generalised anxiety had predicted and written down, 91 % did not come true (LaFreniere &amp; Newman 2020).</source>
        <translation>مما توقعه ودوّنه 29 شخصًا لديهم قلق معمم، لم يتحقق 91٪ (LaFreniere &amp; Newman 2020).</translation>
    </message>
    <message>
        <source>Many say yes because a refusal is awkward, so a yes alone does not show that the ask was welcome.</source>
        <translation>كثيرون يقولون «نعم» لأن الرفض محرج، فـ«نعم» وحدها لا تدل على أن الطلب كان موضع ترحيب.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a full date, in the letters of QLocale</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>بلا رد</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>left before the answer</source>
        <translation>غادرت قبل الجواب</translation>
    </message>
    <message>
        <source>did not ask</source>
        <translation>بلا طلب</translation>
    </message>
    <message>
        <source>1 ask · %1</source>
        <translation>طلب واحد · %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks · %1</source>
        <translation>
            <numerusform>%Ln طلب · %1</numerusform>
            <numerusform>طلب واحد · %1</numerusform>
            <numerusform>طلبان · %1</numerusform>
            <numerusform>%Ln طلبات · %1</numerusform>
            <numerusform>%Ln طلبًا · %1</numerusform>
            <numerusform>%Ln طلب · %1</numerusform>
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
            <numerusform>%Ln طلب · من %1 إلى %2</numerusform>
            <numerusform>طلب واحد · من %1 إلى %2</numerusform>
            <numerusform>طلبان · من %1 إلى %2</numerusform>
            <numerusform>%Ln طلبات · من %1 إلى %2</numerusform>
            <numerusform>%Ln طلبًا · من %1 إلى %2</numerusform>
            <numerusform>%Ln طلب · من %1 إلى %2</numerusform>
        </translation>
    </message>
    <message>
        <source>You left one before the answer; it is not in this figure.</source>
        <translation>غادرت مرة قبل الجواب؛ وهي غير داخلة في هذا الرقم.</translation>
    </message>
    <message numerus="yes">
        <source>You left %Ln before the answer; they are not in this figure.</source>
        <translation>
            <numerusform>غادرت %Ln مرة قبل الجواب؛ وذلك غير داخل في هذا الرقم.</numerusform>
            <numerusform>غادرت مرة واحدة قبل الجواب؛ وذلك غير داخل في هذا الرقم.</numerusform>
            <numerusform>غادرت مرتين قبل الجواب؛ وذلك غير داخل في هذا الرقم.</numerusform>
            <numerusform>غادرت %Ln مرات قبل الجواب؛ وذلك غير داخل في هذا الرقم.</numerusform>
            <numerusform>غادرت %Ln مرة قبل الجواب؛ وذلك غير داخل في هذا الرقم.</numerusform>
            <numerusform>غادرت %Ln مرة قبل الجواب؛ وذلك غير داخل في هذا الرقم.</numerusform>
        </translation>
    </message>
    <message>
        <source>One you told from memory; it is not in this figure.</source>
        <translation>طلب واحد رويته من الذاكرة؛ وهو غير داخل في هذا الرقم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln you told from memory; they are not in this figure.</source>
        <translation>
            <numerusform>%Ln طلب رويته من الذاكرة؛ وهو غير داخل في هذا الرقم.</numerusform>
            <numerusform>طلب واحد رويته من الذاكرة؛ وهو غير داخل في هذا الرقم.</numerusform>
            <numerusform>طلبان رويتهما من الذاكرة؛ وهما غير داخلين في هذا الرقم.</numerusform>
            <numerusform>%Ln طلبات رويتها من الذاكرة؛ وهي غير داخلة في هذا الرقم.</numerusform>
            <numerusform>%Ln طلبًا رويتها من الذاكرة؛ وهي غير داخلة في هذا الرقم.</numerusform>
            <numerusform>%Ln طلب رويتها من الذاكرة؛ وهي غير داخلة في هذا الرقم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and what was asked</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>الدرجة</translation>
    </message>
</context>
<context>
    <name>Coaching</name>
    <message>
        <source>That was a big one. A smaller version teaches just as much.</source>
        <translation>كانت هذه خطوة كبيرة. ونسخة أصغر منها تعلّم القدر نفسه.</translation>
    </message>
    <message>
        <source>What would make the next ask easier for them?</source>
        <translation>ما الذي قد يجعل الطلب التالي أسهل عليهم؟</translation>
    </message>
    <message>
        <source>Which of these could be behind the no, whoever asked?</source>
        <translation>أي من هذه قد يكون وراء «لا»، أيًا كان من طلب؟</translation>
    </message>
    <message>
        <source>Harder than last time. It goes up and down for most people.</source>
        <translation>أصعب من المرة الماضية. الأمر يعلو ويهبط عند معظم الناس.</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>الانشغال</translation>
    </message>
    <message>
        <source>tired</source>
        <translation>التعب</translation>
    </message>
    <message>
        <source>money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>not theirs to give</source>
        <translation>ليس بيدهم</translation>
    </message>
    <message>
        <source>bad timing</source>
        <translation>وقت غير مناسب</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Say where to write with -o FILE.</source>
        <translation>-o FILE: هكذا يُحدَّد مكان الكتابة.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-03-01.</source>
        <translation>--%1: هنا مكان يوم مثل 2026-03-01.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 0 to 1000000.</source>
        <translation>--%1: هنا مكان عدد صحيح من 0 إلى 1000000.</translation>
    </message>
    <message>
        <source>--format takes one of: %1.</source>
        <translation>--format: هنا مكان واحد من: %1.</translation>
    </message>
    <message>
        <source>First day, inclusive.</source>
        <translation>اليوم الأول، وهو مشمول.</translation>
    </message>
    <message>
        <source>Last day, inclusive.</source>
        <translation>اليوم الأخير، وهو مشمول.</translation>
    </message>
    <message>
        <source>Only the ladder of this name.</source>
        <translation>السلّم الذي بهذا الاسم فقط.</translation>
    </message>
    <message>
        <source>The day that counts as today.</source>
        <translation>اليوم الذي يُعدّ «اليوم».</translation>
    </message>
    <message>
        <source>Include what the notebook keeps of support.</source>
        <translation>مع ما يحفظه الدفتر عن الدعم.</translation>
    </message>
    <message>
        <source>Where to write; - is standard output.</source>
        <translation>مكان الكتابة؛ والعلامة - تعني المخرج القياسي.</translation>
    </message>
    <message>
        <source>The days are written into a folder; name one after -o.</source>
        <translation>-o: تُكتب الأيام في مجلد، وهنا مكان اسمه.</translation>
    </message>
    <message>
        <source>All is well with “%1”.</source>
        <translation>كل شيء سليم في «%1».</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; open a backup instead.</source>
        <translation>الملف «%1» تالف. وقد تُرك كما هو؛ يمكن فتح نسخة احتياطية بدلًا منه.</translation>
    </message>
    <message>
        <source>The file of the notebook, such as my.rung.</source>
        <translation>ملف الدفتر، مثل my.rung.</translation>
    </message>
    <message>
        <source>The file to write; none of that name may be there yet.</source>
        <translation>الملف المراد كتابته؛ ويُشترط ألا يوجد ملف بهذا الاسم.</translation>
    </message>
    <message>
        <source>Creates an empty notebook.</source>
        <translation>إنشاء دفتر فارغ.</translation>
    </message>
    <message>
        <source>With a first ladder from the catalogue.</source>
        <translation>مع سلّم أول من الكتالوج.</translation>
    </message>
    <message>
        <source>Writes an invented, plausible notebook.</source>
        <translation>كتابة دفتر مختلق يبدو واقعيًا.</translation>
    </message>
    <message>
        <source>How many attempts (60).</source>
        <translation>عدد المحاولات (60).</translation>
    </message>
    <message>
        <source>Which invention (1).</source>
        <translation>أي اختلاق (1).</translation>
    </message>
    <message>
        <source>Its last day (today).</source>
        <translation>يومه الأخير (اليوم).</translation>
    </message>
    <message>
        <source>Writes a summary (pdf, html, md), a table (csv), the whole archive (json), or the journal as Markdown in one file (journal) or in a folder with a file a day (days).</source>
        <translation>كتابة ملخص (pdf أو html أو md)، أو جدول (csv)، أو الأرشيف كله (json)، أو اليوميات بصيغة Markdown في ملف واحد (journal) أو في مجلد فيه ملف لكل يوم (days).</translation>
    </message>
    <message>
        <source>Include your names of ladders and rungs, and your texts.</source>
        <translation>مع أسماء السلالم والدرجات كما سميتها، ونصوصك.</translation>
    </message>
    <message>
        <source>Include a row for each attempt in a summary.</source>
        <translation>مع صف لكل محاولة في الملخص.</translation>
    </message>
    <message>
        <source>pdf, html, md, csv, json, journal or days.</source>
        <translation>إحدى الصيغ: pdf أو html أو md أو csv أو json أو journal أو days.</translation>
    </message>
    <message>
        <source>What to take in: a file, or a folder of Markdown files.</source>
        <translation>ما يُستورد: ملف، أو مجلد فيه ملفات Markdown.</translation>
    </message>
    <message>
        <source>Takes in an archive, a Day One journal (JSON), a Markdown file or a folder of them; the newer record wins and nothing is deleted.</source>
        <translation>استيراد أرشيف، أو يوميات Day One (JSON)، أو ملف Markdown أو مجلد منها؛ السجل الأحدث هو الذي يبقى ولا يُحذف شيء.</translation>
    </message>
    <message>
        <source>Prints the figures.</source>
        <translation>طباعة الأرقام على الشاشة.</translation>
    </message>
    <message>
        <source>text (standard) or json.</source>
        <translation>إما text (القياسي) أو json.</translation>
    </message>
    <message>
        <source>Looks for anything wrong in the file.</source>
        <translation>البحث عن أي خلل في الملف.</translation>
    </message>
    <message>
        <source>Writes a consistent, verified copy.</source>
        <translation>كتابة نسخة متسقة تم التحقق منها.</translation>
    </message>
    <message>
        <source>Usage: rung %1 %2</source>
        <translation>الاستخدام: rung %1 %2</translation>
    </message>
    <message>
        <source>Commands, without a window (rung COMMAND --help says more):</source>
        <translation>أوامر بلا نافذة (التفاصيل: rung COMMAND --help):</translation>
    </message>
    <message>
        <source>There is no command “%1”; rung --help lists them.</source>
        <translation>لا يوجد أمر «%1»؛ والقائمة عبر rung --help.</translation>
    </message>
    <message>
        <source>There is no ladder “%1”; the notebook has none yet.</source>
        <translation>لا يوجد سلّم «%1»؛ ليس في الدفتر أي سلّم بعد.</translation>
    </message>
    <message>
        <source>There is no ladder “%1”. The ladders are: %2.</source>
        <translation>لا يوجد سلّم «%1». السلالم هي: %2.</translation>
    </message>
    <message>
        <source>Small asks</source>
        <translation>طلبات صغيرة</translation>
    </message>
    <message>
        <source>Passphrase or recovery code: </source>
        <translation>عبارة المرور أو رمز الاسترداد: </translation>
    </message>
    <message>
        <source>Another copy of it, which is only read.</source>
        <translation>نسخة أخرى منه، وهي للقراءة فقط.</translation>
    </message>
    <message>
        <source>Brings another copy of the notebook into this one; the newer record wins and nothing is deleted.</source>
        <translation>دمج نسخة أخرى من الدفتر في هذا الدفتر؛ السجل الأحدث هو الذي يبقى ولا يُحذف شيء.</translation>
    </message>
    <message>
        <source>The damaged file, which is only read.</source>
        <translation>الملف التالف، وهو للقراءة فقط.</translation>
    </message>
    <message>
        <source>Brings over what can be read of a damaged notebook, and lists what could not.</source>
        <translation>نقل ما يمكن قراءته من دفتر تالف، مع قائمة بما تعذر نقله.</translation>
    </message>
    <message>
        <source>What it was before is in “%1”.</source>
        <translation>ما كان عليه من قبل موجود في «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Austria</source>
        <translation>النمسا</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>البرازيل</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>إسبانيا</translation>
    </message>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>كوريا الجنوبية</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>النرويج</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>نيوزيلندا</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>سنغافورة</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
</context>
<context>
    <name>Courtesy</name>
    <message>
        <source>Could they say no in two seconds and get on with their day?</source>
        <translation>هل يمكنهم قول «لا» في ثانيتين ومتابعة يومهم؟</translation>
    </message>
    <message>
        <source>Fine if a friend of theirs were watching?</source>
        <translation>هل يبقى الأمر مقبولًا لو كان صديق لهم يشاهد؟</translation>
    </message>
    <message>
        <source>Is everything you will say true?</source>
        <translation>هل سيكون كل كلامك صادقًا؟</translation>
    </message>
    <message>
        <source>May you ask again, only someone else, or once?</source>
        <translation>هل يمكن تكرار الطلب، أم مع شخص آخر فقط، أم مرة واحدة؟</translation>
    </message>
    <message>
        <source>A short question at a quiet moment, with nobody waiting behind you, is easy to turn down.</source>
        <translation>سؤال قصير في لحظة هادئة، ولا أحد ينتظر خلفك، يسهل رفضه.</translation>
    </message>
    <message>
        <source>If it would look odd from the side, there is often a smaller or more open version.</source>
        <translation>إن كان سيبدو غريبًا لمن ينظر من بعيد، فغالبًا توجد صيغة أصغر أو أوضح.</translation>
    </message>
    <message>
        <source>It needs no story. “I wanted to ask you something” is a true beginning.</source>
        <translation>لا حاجة إلى قصة. «أردت أن أطلب منك شيئًا» بداية صادقة.</translation>
    </message>
    <message>
        <source>Where a second ask would press somebody, choose someone else, or once.</source>
        <translation>حيث يكون الطلب الثاني ضاغطًا، فالأنسب شخص آخر، أو مرة واحدة.</translation>
    </message>
    <message>
        <source>Being followed, touched or alone with someone at night can frighten people. Is there a version in the open?</source>
        <translation>الملاحقة أو اللمس أو الانفراد بأحد ليلًا قد يخيف الناس. هل توجد صيغة في مكان مفتوح؟</translation>
    </message>
    <message>
        <source>They may not feel free to refuse you. Is there somebody who could say no easily?</source>
        <translation>قد لا يشعرون بحرية الرفض أمامك. هل هناك من يسهل عليه قول «لا»؟</translation>
    </message>
    <message>
        <source>A no to something true teaches you more. Does it work without pretending?</source>
        <translation>«لا» لشيء صادق تعلّمك أكثر. هل ينجح الأمر بلا تظاهر؟</translation>
    </message>
    <message>
        <source>They did not choose to be filmed or pranked. Does it work without?</source>
        <translation>لم يختاروا أن يُصوَّروا أو أن يقعوا في مقلب. هل ينجح الأمر بلا ذلك؟</translation>
    </message>
    <message>
        <source>They already answered. Is there someone else to ask?</source>
        <translation>لقد أجابوا من قبل. هل هناك شخص آخر للطلب منه؟</translation>
    </message>
</context>
<context>
    <name>DataError</name>
    <message>
        <source>This is not JSON: it cannot be read from byte %1 on.</source>
        <translation>هذا ليس JSON: تتعذر قراءته ابتداءً من البايت %1.</translation>
    </message>
    <message>
        <source>An object with named fields belongs here.</source>
        <translation>هنا مكان كائن له حقول مسماة.</translation>
    </message>
    <message>
        <source>A text belongs here.</source>
        <translation>هنا مكان نص.</translation>
    </message>
    <message>
        <source>This text has characters that cannot be kept.</source>
        <translation>في هذا النص أحرف لا يمكن حفظها.</translation>
    </message>
    <message>
        <source>A list of texts belongs here.</source>
        <translation>هنا مكان قائمة نصوص.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 belongs here.</source>
        <translation>هنا مكان عدد صحيح من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Only true or false belongs here.</source>
        <translation>هنا مكان true أو false فقط.</translation>
    </message>
    <message>
        <source>This field is missing.</source>
        <translation>هذا الحقل مفقود.</translation>
    </message>
    <message>
        <source>A list belongs here.</source>
        <translation>هنا مكان قائمة.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>القيمة «%1» ليست من: %2.</translation>
    </message>
    <message>
        <source>The field “%1” is not known here.</source>
        <translation>الحقل «%1» غير معروف هنا.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>DayOne</name>
    <message>
        <source>Entry %1</source>
        <translation>التدوينة %1</translation>
    </message>
    <message>
        <source>it has no date that can be read</source>
        <translation>ليس فيها تاريخ يمكن قراءته</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>ليس فيها نص</translation>
    </message>
    <message>
        <source>its text cannot be read</source>
        <translation>تتعذر قراءة نصها</translation>
    </message>
    <message>
        <source>it is in there twice</source>
        <translation>هي موجودة فيه مرتين</translation>
    </message>
    <message>
        <source>the tag “%1” is too long</source>
        <translation>الوسم «%1» طويل جدًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an entry, why it stays out</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>pictures, sounds or films: %1</source>
        <translation>صور أو أصوات أو أفلام: %1</translation>
    </message>
    <message>
        <source>There are no journal entries in it.</source>
        <translation>ليس فيه تدوينات يوميات.</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Ladder added.</source>
        <translation>أُضيف السلّم.</translation>
    </message>
    <message>
        <source>the new ladder</source>
        <translation>السلّم الجديد</translation>
    </message>
    <message>
        <source>Ladder changed.</source>
        <translation>عُدّل السلّم.</translation>
    </message>
    <message>
        <source>the change to the ladder</source>
        <translation>تعديل السلّم</translation>
    </message>
    <message>
        <source>Ladder put in the trash.</source>
        <translation>نُقل السلّم إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>putting the ladder in the trash</source>
        <translation>نقل السلّم إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Ladder is back.</source>
        <translation>عاد السلّم.</translation>
    </message>
    <message>
        <source>bringing the ladder back</source>
        <translation>استعادة السلّم</translation>
    </message>
    <message>
        <source>Added to the ladder.</source>
        <translation>أُضيفت إلى السلّم.</translation>
    </message>
    <message>
        <source>the addition to the ladder</source>
        <translation>الإضافة إلى السلّم</translation>
    </message>
    <message>
        <source>Rung changed.</source>
        <translation>عُدّلت الدرجة.</translation>
    </message>
    <message>
        <source>the change to the rung</source>
        <translation>تعديل الدرجة</translation>
    </message>
    <message>
        <source>Order changed.</source>
        <translation>تغيّر الترتيب.</translation>
    </message>
    <message>
        <source>the new order</source>
        <translation>الترتيب الجديد</translation>
    </message>
    <message>
        <source>Rung put in the trash.</source>
        <translation>نُقلت الدرجة إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>putting the rung in the trash</source>
        <translation>نقل الدرجة إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Rung is back.</source>
        <translation>عادت الدرجة.</translation>
    </message>
    <message>
        <source>bringing the rung back</source>
        <translation>استعادة الدرجة</translation>
    </message>
    <message>
        <source>Plan saved.</source>
        <translation>حُفظت الخطة.</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Plan changed.</source>
        <translation>عُدّلت الخطة.</translation>
    </message>
    <message>
        <source>the change to the plan</source>
        <translation>تعديل الخطة</translation>
    </message>
    <message>
        <source>Put off.</source>
        <translation>تم التأجيل.</translation>
    </message>
    <message>
        <source>putting it off</source>
        <translation>التأجيل</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>التدوينة</translation>
    </message>
    <message>
        <source>Entry changed.</source>
        <translation>عُدّلت التدوينة.</translation>
    </message>
    <message>
        <source>the change to the entry</source>
        <translation>تعديل التدوينة</translation>
    </message>
    <message>
        <source>Moved to the other rung.</source>
        <translation>نُقلت إلى الدرجة الأخرى.</translation>
    </message>
    <message>
        <source>the move to the other rung</source>
        <translation>النقل إلى الدرجة الأخرى</translation>
    </message>
    <message>
        <source>Put in the trash.</source>
        <translation>نُقلت إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>putting the entry in the trash</source>
        <translation>نقل التدوينة إلى سلة المهملات</translation>
    </message>
    <message>
        <source>The entry is back.</source>
        <translation>عادت التدوينة.</translation>
    </message>
    <message>
        <source>bringing the entry back</source>
        <translation>استعادة التدوينة</translation>
    </message>
    <message>
        <source>Answer saved.</source>
        <translation>حُفظ الجواب.</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Saved in the journal.</source>
        <translation>تم الحفظ في اليوميات.</translation>
    </message>
    <message>
        <source>what was written</source>
        <translation>ما كُتب</translation>
    </message>
    <message>
        <source>Text changed.</source>
        <translation>عُدّل النص.</translation>
    </message>
    <message>
        <source>the change to the text</source>
        <translation>تعديل النص</translation>
    </message>
    <message>
        <source>Text put in the trash.</source>
        <translation>نُقل النص إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>putting the text in the trash</source>
        <translation>نقل النص إلى سلة المهملات</translation>
    </message>
    <message>
        <source>The text is back.</source>
        <translation>عاد النص.</translation>
    </message>
    <message>
        <source>bringing the text back</source>
        <translation>استعادة النص</translation>
    </message>
    <message>
        <source>Your contact is saved.</source>
        <translation>حُفظت بيانات الشخص موضع ثقتك.</translation>
    </message>
    <message>
        <source>the change of contact</source>
        <translation>تعديل بيانات الشخص موضع الثقة</translation>
    </message>
    <message>
        <source>Put away for now.</source>
        <translation>نُحّيت في الوقت الحالي.</translation>
    </message>
    <message>
        <source>putting the card away</source>
        <translation>تنحية البطاقة</translation>
    </message>
    <message>
        <source>Today is quiet.</source>
        <translation>اليوم هادئ.</translation>
    </message>
    <message>
        <source>the quiet day</source>
        <translation>اليوم الهادئ</translation>
    </message>
    <message>
        <source>Taken in.</source>
        <translation>تم الاستيراد.</translation>
    </message>
    <message>
        <source>what was taken in</source>
        <translation>ما استُورد</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>تم التراجع: %1.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
</context>
<context>
    <name>EntryDetails</name>
    <message>
        <source>The ask</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>مَن وأين</translation>
    </message>
    <message>
        <source>To leave out</source>
        <translation>ما يُترك</translation>
    </message>
    <message>
        <source>To a no</source>
        <translation>الرد على «لا»</translation>
    </message>
    <message>
        <source>Urge to avoid it</source>
        <translation>الرغبة في تجنبه</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>العائق</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>تدبّر الأمر</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 من 10</translation>
    </message>
    <message>
        <source>Fear afterwards</source>
        <translation>الخوف بعده</translation>
    </message>
    <message>
        <source>Safety habits</source>
        <translation>عادات الأمان</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>الشعور</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجسم</translation>
    </message>
    <message>
        <source>Shown to be unwelcome</source>
        <translation>ظهر أنه غير مرحَّب به</translation>
    </message>
    <message>
        <source>Bothered a day later</source>
        <translation>الانزعاج بعد يوم</translation>
    </message>
    <message>
        <source>Replaying it</source>
        <translation>تكراره في الذهن</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>EntryParts</name>
    <message>
        <source>did not happen</source>
        <translation>لم يحدث</translation>
    </message>
    <message>
        <source>partly happened</source>
        <translation>حدث جزئيًا</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 → %2, %3.</source>
        <translation>%1 ← %2، %3.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1، %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>First written %1: “%2”</source>
        <translation>أول ما كُتب، %1: «⁨%2⁩»</translation>
    </message>
    <message>
        <source>Later, %1: “%2”</source>
        <translation>لاحقًا، %1: «⁨%2⁩»</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>طباعة الملخص</translation>
    </message>
    <message>
        <source>Summary as PDF</source>
        <translation>ملخص PDF</translation>
    </message>
    <message>
        <source>Everything, with every word, to keep or to take to another computer. Rung can import it again.</source>
        <translation>كل شيء بكل كلماته، للاحتفاظ به أو لنقله إلى حاسوب آخر. ويمكن استيراده من جديد في Rung.</translation>
    </message>
    <message>
        <source>A row for each attempt, for a spreadsheet.</source>
        <translation>صف لكل محاولة، لجدول بيانات.</translation>
    </message>
    <message>
        <source>The summary as plain text with headings.</source>
        <translation>الملخص نصًا عاديًا بعناوين.</translation>
    </message>
    <message>
        <source>The summary as a page for a browser.</source>
        <translation>الملخص صفحة للمتصفح.</translation>
    </message>
    <message>
        <source>Your entries and texts, as one document with headings (Markdown).</source>
        <translation>تدويناتك ونصوصك في مستند واحد بعناوين (Markdown).</translation>
    </message>
    <message>
        <source>Your entries and texts, in a folder with a document for each day (Markdown), as other journals read it.</source>
        <translation>تدويناتك ونصوصك في مجلد فيه مستند لكل يوم (Markdown)، كما تقرؤها برامج يوميات أخرى.</translation>
    </message>
    <message>
        <source>Figures and charts, to keep or to bring along to a therapist.</source>
        <translation>أرقام ورسوم بيانية، للاحتفاظ بها أو لحملها إلى معالج نفسي.</translation>
    </message>
    <message>
        <source>rung archive %1</source>
        <translation>أرشيف rung %1</translation>
    </message>
    <message>
        <source>rung journal %1</source>
        <translation>يوميات rung %1</translation>
    </message>
    <message>
        <source>rung summary %1</source>
        <translation>ملخص rung %1</translation>
    </message>
</context>
<context>
    <name>FailureBoundary</name>
    <message>
        <source>Something did not work, and what was saved before is safe. Please try again. (%1)</source>
        <translation>شيء ما لم ينجح، وما حُفظ قبل ذلك في أمان. يُرجى المحاولة من جديد. (%1)</translation>
    </message>
</context>
<context>
    <name>FearedEdit</name>
    <message>
        <source>no|a no|the no|they say no|they&apos;ll say no|they will say no|he says no|she says no|being refused|they refuse|they refuse me|rejection|being rejected|i get rejected|they reject me|they turn me down|being turned down</source>
        <extracomment>Ways to write that the no itself is feared, lower case, without a full stop, separated by &quot;|&quot;.</extracomment>
        <translation>لا|«لا»|كلمة لا|كلمة «لا»|الرفض|رفض|الرفض نفسه|رفضهم|رفض طلبي|التعرض للرفض|أن أتعرض للرفض|يقول لا|تقول لا|يقولون لا|سيقول لا|ستقول لا|سيقولون لا|أن يقول لا|أن تقول لا|أن يقولوا لا|ان يقولوا لا|أن يقولوا لي لا|يقولون لي لا|يرفضون|يرفضونني|يرفضوني|سيرفضون|سيرفضونني|أن يرفضوا|ان يرفضوا|أن يرفضوني|ان يرفضوني|أن يرفض|أن ترفض|أن أُرفض|أن أرفض|يرفض طلبي|أن يُرفض طلبي|أن يرفض طلبي|يُرفض طلبي|أن يرفضوا طلبي|يرفضون طلبي|أن يردوني|يردونني</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Asking kindly</source>
        <translation>الطلب بلطف</translation>
    </message>
    <message>
        <source>The people you ask did not sign up for your practice. Nothing that puts them in a spot; polite and respectful; no lies and no manipulation. Take a no well and thank them.</source>
        <translation>الناس الذين يصلهم طلبك لم يختاروا أن يكونوا جزءًا من تدريبك. لا شيء يحرجهم؛ بأدب واحترام؛ بلا كذب وبلا تلاعب. وتقبّل «لا» برحابة صدر مع شكرهم.</translation>
    </message>
    <message>
        <source>Four questions help with a step of your own:</source>
        <translation>أربعة أسئلة تساعد على خطوة من عندك:</translation>
    </message>
    <message>
        <source>• Could they say no in two seconds and get on with their day?</source>
        <translation>• هل يمكنهم قول «لا» في ثانيتين ومتابعة يومهم؟</translation>
    </message>
    <message>
        <source>• Would it be fine if a friend of theirs were watching?</source>
        <translation>• هل يبقى الأمر مقبولًا لو كان صديق لهم يشاهد؟</translation>
    </message>
    <message>
        <source>• Is everything you will say true?</source>
        <translation>• هل سيكون كل كلامك صادقًا؟</translation>
    </message>
    <message>
        <source>• May you ask again, only someone else, or once?</source>
        <translation>• هل يمكن تكرار الطلب، أم مع شخص آخر فقط، أم مرة واحدة؟</translation>
    </message>
    <message>
        <source>Some things are better left out: filming and pranks; pretending and lying; following, touching, being alone with somebody at night; the same person again after a no, because they already answered. Children, patients, tenants and people who work for you may not feel free to refuse.</source>
        <translation>بعض الأشياء تركها أفضل: التصوير والمقالب؛ والتظاهر والكذب؛ والملاحقة واللمس والانفراد بشخص ليلًا؛ والشخص نفسه مرة أخرى بعد «لا»، فقد أجاب. وقد لا يشعر الأطفال والمرضى والمستأجرون ومن يعملون عندك بحرية الرفض.</translation>
    </message>
    <message>
        <source>If somebody said or showed that it was unwelcome: what would make the next ask easier for them?</source>
        <translation>إن قال أحد أو أظهر أن الطلب غير مرحَّب به: ما الذي قد يجعل الطلب التالي أسهل عليهم؟</translation>
    </message>
    <message>
        <source>Being kind to yourself</source>
        <translation>اللطف مع النفس</translation>
    </message>
    <message>
        <source>Be as kind to yourself as to the people you ask. What would you tell a friend who had just tried the same?</source>
        <translation>نفسك تستحق اللطف الذي يستحقه من يصلهم طلبك. ماذا سيكون كلامك لصديق جرّب الأمر نفسه للتو؟</translation>
    </message>
    <message>
        <source>A no tells something about the moment and little about the one who asked. Reasons that would hold for anyone: rules, busy, tired, money, not theirs to give, bad timing.</source>
        <translation>«لا» تقول شيئًا عن اللحظة، والقليل عمّن طلب. أسباب تصح أيًا كان من طلب: القواعد، والانشغال، والتعب، والمال، وما ليس بيدهم، ووقت غير مناسب.</translation>
    </message>
    <message>
        <source>Leaving before the answer, or not asking today, is an entry like any other. So is a plan put off until tomorrow.</source>
        <translation>المغادرة قبل الجواب، أو عدم الطلب اليوم، تدوينة كأي تدوينة أخرى. وكذلك خطة أُجّلت إلى الغد.</translation>
    </message>
    <message>
        <source>Going over it again and again feeds the fear. So writing about it is offered with two short questions at most and a soft mark at ten minutes. Stop whenever you like.</source>
        <translation>اجترار الأمر مرة بعد مرة يغذّي الخوف. لذلك تُعرض الكتابة عنه بسؤالين قصيرين على الأكثر، مع تنبيه خفيف عند عشر دقائق. ويمكنك التوقف متى شئت.</translation>
    </message>
    <message>
        <source>One line to tell yourself next time is enough. It comes back to you on Today.</source>
        <translation>عبارة واحدة لنفسك للمرة القادمة تكفي. وهي تعود إليك في صفحة «اليوم».</translation>
    </message>
    <message>
        <source>Common traps</source>
        <translation>عثرات شائعة</translation>
    </message>
    <message>
        <source>• Starting too big. A smaller step, or one in between, costs nothing.</source>
        <translation>• البدء بخطوة كبيرة جدًا. خطوة أصغر، أو خطوة بينهما، لا تكلف شيئًا.</translation>
    </message>
    <message>
        <source>• Being rude or inappropriate. That practises something else, and another person pays for it.</source>
        <translation>• الفظاظة أو عدم اللياقة. هذا تدريب على شيء آخر، وشخص آخر يدفع ثمنه.</translation>
    </message>
    <message>
        <source>• Taking a no personally. It was an answer to a question, at that moment.</source>
        <translation>• أخذ «لا» على محمل شخصي. كانت جوابًا عن طلب، في تلك اللحظة.</translation>
    </message>
    <message>
        <source>• Expecting a straight line up. It goes up and down for most people.</source>
        <translation>• توقع خط صاعد مستقيم. الأمر يعلو ويهبط عند معظم الناس.</translation>
    </message>
    <message>
        <source>• Leaning on safety habits: hurrying, apologising, a script, a joke, looking away. One at a time can be left out on purpose.</source>
        <translation>• الاتكاء على عادات الأمان: الاستعجال، أو الاعتذار، أو نص محفوظ، أو مزحة، أو تحويل النظر. ويمكن ترك واحدة منها عمدًا في كل مرة.</translation>
    </message>
    <message>
        <source>When it goes up and down</source>
        <translation>حين يعلو الأمر ويهبط</translation>
    </message>
    <message>
        <source>A few hard days are normal. One hard day, or one alarm, never makes Rung send you down: the same step, or one smaller, is then your choice.</source>
        <translation>بضعة أيام صعبة أمر طبيعي. يوم صعب واحد، أو إنذار واحد، لا يجعل Rung يعيدك إلى الأسفل أبدًا: عندها لك الخيار بين الخطوة نفسها وخطوة أصغر.</translation>
    </message>
    <message>
        <source>Climbing can hide progress: as the steps grow, the fear you write down may rise while you improve. So Rung compares every ask with the number of its own step.</source>
        <translation>الصعود قد يخفي التقدم: فكلما كبرت الخطوات قد يرتفع الخوف الذي دوّنته بينما حالك يتحسن. لذلك يقارن Rung كل طلب برقم خطوته هو.</translation>
    </message>
    <message>
        <source>Fear need not fall for a step to settle. Carrying it counts.</source>
        <translation>لا يلزم أن ينخفض الخوف كي تستقر خطوة. فحمله معك يُحسب أيضًا.</translation>
    </message>
    <message>
        <source>Where there is no clear direction yet, that is said as the normal thing it is. Harder than you expected happens, and may be worth a smaller step.</source>
        <translation>حيث لا يوجد اتجاه واضح بعد، يُقال ذلك على أنه الأمر الطبيعي الذي هو عليه. و«أصعب مما توقعت» يحدث، وقد يستحق خطوة أصغر.</translation>
    </message>
    <message>
        <source>When professional support is the better place</source>
        <translation>متى تكون المساعدة المتخصصة أنسب</translation>
    </message>
    <message>
        <source>The practice is not for every day and not for everyone. If several of these are you, do this together with a therapist; Rung can come along.</source>
        <translation>هذا التدريب ليس لكل يوم ولا لكل أحد. إن انطبق عليك عدد مما يلي، فالأفضل أن يكون ذلك مع معالج نفسي؛ ويمكن أن يرافقكما Rung.</translation>
    </message>
    <message>
        <source>• Distress grows instead of easing.</source>
        <translation>• يزداد الضيق بدل أن يخفّ.</translation>
    </message>
    <message>
        <source>• A refusal, or the mere thought of one, brings panic, deep sadness, shame or despair.</source>
        <translation>• الرفض، أو مجرد التفكير فيه، يجلب الهلع أو حزنًا عميقًا أو خزيًا أو يأسًا.</translation>
    </message>
    <message>
        <source>• Your body answers with an alarm, or an old trauma does.</source>
        <translation>• يردّ جسمك بإنذار، أو تردّ صدمة قديمة.</translation>
    </message>
    <message>
        <source>• You keep dodging, or you keep scolding yourself.</source>
        <translation>• يتكرر منك التهرب، أو يتكرر لوم النفس.</translation>
    </message>
    <message>
        <source>• Old wounds open.</source>
        <translation>• تنفتح جروح قديمة.</translation>
    </message>
    <message>
        <source>• You cannot find steps, or all of it is too much.</source>
        <translation>• يصعب عليك إيجاد خطوات، أو يبدو الأمر كله أكثر مما يُطاق.</translation>
    </message>
    <message>
        <source>• You have thoughts of hurting yourself, or daily life suffers.</source>
        <translation>• تراودك أفكار بإيذاء نفسك، أو تتأثر الحياة اليومية.</translation>
    </message>
    <message>
        <source>New chest pain, fainting or trouble breathing is a medical question, whatever may have brought it on.</source>
        <translation>ألم جديد في الصدر أو إغماء أو صعوبة في التنفس مسألة طبية، مهما كان سببه.</translation>
    </message>
    <message>
        <source>Finding a therapist for exposure or CBT</source>
        <translation>إيجاد معالج نفسي للعلاج بالتعرض أو العلاج المعرفي السلوكي</translation>
    </message>
    <message>
        <source>Look for somebody who works with exposure, or with CBT, which is short for cognitive behavioural therapy. They also see what else may be behind it.</source>
        <translation>يفيد البحث عمّن يعمل بالعلاج بالتعرض، أو بالعلاج المعرفي السلوكي المعروف اختصارًا بـCBT. فهو يرى أيضًا ما قد يكون وراء الأمر غير ذلك.</translation>
    </message>
    <message>
        <source>A first question can be short: “I am afraid of being refused and I avoid asking. Do you work with exposure?” Asking two or three people is fine, and so is a no.</source>
        <translation>يمكن أن يكون السؤال الأول قصيرًا: «أخاف من الرفض وأتجنب الطلب. هل تعملون بالعلاج بالتعرض؟» ولا بأس بسؤال شخصين أو ثلاثة، ولا بأس بـ«لا» أيضًا.</translation>
    </message>
    <message>
        <source>If you do not know where to begin, a doctor you trust may know whom to ask near you.</source>
        <translation>إن لم تكن نقطة البداية واضحة، فقد يعرف طبيب موضع ثقتك من يمكن سؤاله قريبًا منك.</translation>
    </message>
    <message>
        <source>You can bring your ladder and the summary as one page, with your texts only if you want that.</source>
        <translation>يمكنك إحضار سلّمك والملخص في صفحة واحدة، مع نصوصك فقط إن أردت ذلك.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>For example: %1, %2, %3.</source>
        <translation>على سبيل المثال: %1، و%2، و%3.</translation>
    </message>
    <message>
        <source>Beginner: small, even silly things with next to nothing at stake.</source>
        <translation>مبتدئ: أشياء صغيرة، بل سخيفة أحيانًا، لا يكاد يكون فيها ما يُخسر.</translation>
    </message>
    <message>
        <source>Intermediate: things you would quite like, asked of people who may well say no.</source>
        <translation>متوسط: أشياء مرغوبة نوعًا ما، تُطلب من أناس قد يقولون «لا» فعلًا.</translation>
    </message>
    <message>
        <source>Advanced: things that matter to you.</source>
        <translation>متقدم: أشياء تهمّك.</translation>
    </message>
    <message>
        <source>The practice</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Kindness, and hard days</source>
        <translation>اللطف، والأيام الصعبة</translation>
    </message>
    <message>
        <source>What Rung works out</source>
        <translation>ما يحسبه Rung</translation>
    </message>
    <message>
        <source>Why this step</source>
        <translation>لماذا هذه الخطوة</translation>
    </message>
    <message>
        <source>Rung works the next step out anew from what you logged. It is an offer, and you can take any other.</source>
        <translation>يحسب Rung الخطوة التالية من جديد مما سجّلته. وهي عرض، ويمكنك اختيار غيرها.</translation>
    </message>
    <message>
        <source>A step is settled when the last ask was easy (fear of 20 or less, handled at 8 or more), when fear stayed at 30 or less twice in a row, or when it was to be asked only once and was asked. Easy asks with two or more safety habits, or after a drink, do not count for this.</source>
        <translation>تستقر الخطوة حين يكون الطلب الأخير سهلًا (خوف 20 أو أقل، وتدبّر الأمر 8 أو أكثر)، أو حين يبقى الخوف عند 30 أو أقل مرتين متتاليتين، أو حين تكون الخطوة لمرة واحدة فقط وقد تم الطلب. والطلبات السهلة مع عادتي أمان أو أكثر، أو بعد شرب الكحول، لا تُحسب لهذا.</translation>
    </message>
    <message>
        <source>It is settled as well after three asks on two days or more, when two of three things hold: fear came down to 35 or to half, the feared thing now seems unlikely (20 % or less) or half as likely, and you handled the last two at 7 or more. Six asks on two days or more are enough as well, when you handled the last two so, even if the fear stayed.</source>
        <translation>وتستقر أيضًا بعد ثلاثة طلبات في يومين أو أكثر، حين يصح اثنان من ثلاثة: أن ينخفض الخوف إلى 35 أو إلى النصف، وأن يبدو ما خشيته الآن مستبعدًا (20٪ أو أقل) أو بنصف احتماله السابق، وأن يكون تدبّر الأمر في المرتين الأخيرتين 7 أو أكثر. وستة طلبات في يومين أو أكثر تكفي كذلك، إن كان تدبّر المرتين الأخيرتين هكذا، حتى لو بقي الخوف.</translation>
    </message>
    <message>
        <source>Next comes the lowest step that is not settled and within reach: up to 40 in the beginning, and later up to 15 above the level you have reached. Until a step is settled, it comes back with one thing changed. After six asks on it another step nearby is offered instead.</source>
        <translation>بعدها تأتي أدنى خطوة غير مستقرة وفي المتناول: حتى 40 في البداية، ثم لاحقًا حتى 15 فوق المستوى الذي وصلت إليه. وإلى أن تستقر الخطوة، تعود مع تغيير شيء واحد. وبعد ستة طلبات عليها تُعرض خطوة أخرى قريبة بدلًا منها.</translation>
    </message>
    <message>
        <source>A smaller step is offered after repeated panic on it, after two attempts in a row that did not get as far as asking, after two asks in a row at 85 or more, or when fear rises over three asks in a row, by 20 or more in all, to 60 or more. These reasons lapse after 30 days.</source>
        <translation>تُعرض خطوة أصغر بعد تكرار الهلع عليها، أو بعد محاولتين متتاليتين لم تصلا إلى الطلب، أو بعد طلبين متتاليين عند 85 أو أكثر، أو حين يرتفع الخوف على مدى ثلاثة طلبات متتالية، بمقدار 20 أو أكثر في المجموع، إلى 60 أو أكثر. وتسقط هذه الأسباب بعد 30 يومًا.</translation>
    </message>
    <message>
        <source>Where the gap to the next step is too wide, Rung suggests one in between. After more than 60 days away it begins with something you know.</source>
        <translation>حيث تكون الفجوة إلى الخطوة التالية واسعة جدًا، يقترح Rung خطوة بينهما. وبعد غياب يزيد على 60 يومًا يبدأ بشيء معروف لك.</translation>
    </message>
    <message>
        <source>Why Rung asks whether a step is too big</source>
        <translation>لماذا يسأل Rung هل الخطوة كبيرة جدًا</translation>
    </message>
    <message>
        <source>It asks when a step lies beyond what is within reach, when you expect more than 15 above that, or when you expect more than 40 and have made fewer than three asks in all.</source>
        <translation>يسأل حين تكون الخطوة أبعد مما هو في المتناول، أو حين يزيد توقعك على ذلك بأكثر من 15، أو حين يتجاوز توقعك 40 ولم يتجاوز مجموع طلباتك اثنين.</translation>
    </message>
    <message>
        <source>There are three ways on, and none is locked: a nearer step; a step in between; keep it, because you have thought about it.</source>
        <translation>هناك ثلاث طرق للمتابعة، وليس أي منها مغلقًا: خطوة أقرب؛ أو خطوة بينهما؛ أو الإبقاء عليها، لأنك فكرت في الأمر.</translation>
    </message>
    <message>
        <source>Where you marked that a no could cost something not easily replaced, it asks about that as well.</source>
        <translation>وحيث حدّدت أن «لا» قد تكلّف شيئًا يصعب تعويضه، يسأل عن ذلك أيضًا.</translation>
    </message>
    <message>
        <source>How the figures are computed</source>
        <translation>كيف تُحسب الأرقام</translation>
    </message>
    <message>
        <source>Where a guess is needed, only guesses written before asking count. What you told from memory stays in the counts of answers and in the curve of your fear. Attempts you left before the answer are drawn with a cross and are in no figure; the text says how many there are.</source>
        <translation>حيث يلزم تخمين، لا تُحسب إلا التخمينات المكتوبة قبل الطلب. وما رويته من الذاكرة يبقى في عدد الأجوبة وفي منحنى خوفك. والمحاولات التي غادرت فيها قبل الجواب تُرسم بعلامة × ولا تدخل في أي رقم؛ ويذكر النص عددها.</translation>
    </message>
    <message>
        <source>The usual difference: each ask gives expected minus felt. Rung averages every pair of these differences and takes the middle one (Hodges and Lehmann), so that a single odd day weighs little. “Give or take” is the 95 % interval that belongs to it, shown from six asks on.</source>
        <translation>الفرق المعتاد: كل طلب يعطي المتوقع ناقص المحسوس. يحسب Rung متوسط كل زوج من هذه الفروق ويأخذ الأوسط (Hodges وLehmann)، فلا يكون ليوم شاذ واحد وزن كبير. و«بزيادة أو نقصان» هي مجال 95٪ التابع له، ويظهر ابتداءً من ستة طلبات.</translation>
    </message>
    <message>
        <source>How often: a share of the asks, with Wilson&apos;s 95 % interval. No reply counts as a no, partly does not. With the thing you feared, partly counts as happened, so that nothing is flattered.</source>
        <translation>كم مرة: نسبة من الطلبات، مع مجال 95٪ وفق Wilson. «بلا رد» يُحسب «لا»، أما «جزئيًا» فلا. وفي ما خشيته، «جزئيًا» يُحسب على أنه حدث، كي لا يُجمَّل شيء.</translation>
    </message>
    <message>
        <source>How well you guessed a no: your likelihoods are put into five groups, each shown from three asks on, beside how often it really was a no.</source>
        <translation>كم كان تخمينك لـ«لا» جيدًا: تُوزَّع احتمالاتك على خمس مجموعات، تظهر كل منها ابتداءً من ثلاثة طلبات، بجانب عدد المرات التي كان الجواب فيها «لا» حقًا.</translation>
    </message>
    <message>
        <source>Is it getting easier: felt fear minus the number of the step, drawn as a smoothed line. A direction (Theil and Sen) is named from eight asks on, when chance explains it badly (Mann and Kendall, one in twenty) and it adds up to ten points or more. From nine asks on it also has to hold without the latest one.</source>
        <translation>هل يصبح الأمر أسهل: الخوف المحسوس ناقص رقم الخطوة، مرسومًا خطًا ممهَّدًا. ويُسمّى اتجاه (Theil وSen) ابتداءً من ثمانية طلبات، حين لا تكاد المصادفة تفسّره (Mann وKendall، واحد من عشرين) ويبلغ مجموعه عشر نقاط أو أكثر. وابتداءً من تسعة طلبات يلزم أيضًا أن يصمد بدون الأحدث.</translation>
    </message>
    <message>
        <source>With few asks Rung says little: one or two are shown as they are, from three the middle of them so far, from five an early look, from ten how well you guess. The usual difference and the direction look at the latest 200.</source>
        <translation>مع القليل من الطلبات لا يقول Rung إلا القليل: واحد أو اثنان يظهران كما هما، ومن ثلاثة يظهر أوسطها حتى الآن، ومن خمسة نظرة مبكرة، ومن عشرة جودة تخمينك. والفرق المعتاد والاتجاه ينظران إلى أحدث 200.</translation>
    </message>
    <message>
        <source>Nothing random is used: the same record gives the same sentence each time.</source>
        <translation>لا يُستخدم شيء عشوائي: السجل نفسه يعطي الجملة نفسها كل مرة.</translation>
    </message>
    <message>
        <source>When Rung steps back</source>
        <translation>متى يتراجع Rung خطوة</translation>
    </message>
    <message>
        <source>Rung looks at your own record for signs that the practice weighs more than it helps: fear that keeps growing, repeated alarms of the body, steps that are put off again and again, hard words to yourself, a sting that stays.</source>
        <translation>ينظر Rung في سجلك أنت بحثًا عن علامات على أن التدريب يثقل أكثر مما يعين: خوف يستمر في الازدياد، وإنذارات متكررة من الجسم، وخطوات تؤجَّل مرة بعد مرة، وكلمات قاسية على النفس، ووجع يبقى.</translation>
    </message>
    <message>
        <source>Then it says so, in one quiet line or on an amber card, and on the card it lets its advice rest. You can put either away: the line rests for 7 days, the card for 14. After two amber cards within 30 days it names a therapist who works with exposure or CBT.</source>
        <translation>عندها يقول ذلك، في سطر هادئ واحد أو على بطاقة كهرمانية، ومع البطاقة تستريح نصائحه. ويمكنك تنحية كليهما: يستريح السطر 7 أيام، والبطاقة 14. وبعد بطاقتين كهرمانيتين خلال 30 يومًا يذكر معالجًا نفسيًا يعمل بالعلاج بالتعرض أو العلاج المعرفي السلوكي.</translation>
    </message>
    <message>
        <source>It also looks for words about not wanting to live or about hurting yourself, in the texts of the last 14 days. Where it finds some from today, Today shows whom to call instead of a next step, until you lift it with one press. You can ask for that yourself under Talk to someone: Make today quiet.</source>
        <translation>ويبحث أيضًا عن كلمات عن عدم الرغبة في الحياة أو عن إيذاء النفس، في نصوص آخر 14 يومًا. وحيث يجد شيئًا من اليوم، تعرض صفحة «اليوم» بمن يمكن الاتصال بدل الخطوة التالية، إلى أن يُرفع ذلك بضغطة واحدة منك. ويمكنك طلب ذلك بنفسك في «التحدث إلى أحد»: جعل اليوم هادئًا.</translation>
    </message>
    <message>
        <source>These words are looked for in English only. No other language has a list until somebody who works with people in that language has written one. Most findings are no danger at all, and missing some is certain; Talk to someone never depends on it.</source>
        <translation>يُبحث عن هذه الكلمات بالإنجليزية فقط. وليس لأي لغة أخرى قائمة إلى أن يكتبها من يعمل مع الناس بتلك اللغة. معظم ما يُعثر عليه ليس خطرًا أصلًا، وتفويت بعضه مؤكد؛ و«التحدث إلى أحد» لا يعتمد عليه أبدًا.</translation>
    </message>
    <message>
        <source>None of this is a diagnosis. It is worked out anew each time and never stored, apart from what you put away. Nothing of it blocks writing, exporting or deleting.</source>
        <translation>لا شيء من هذا تشخيص. يُحسب من جديد كل مرة ولا يُخزَّن أبدًا، ما عدا ما نحّيته. ولا شيء منه يمنع الكتابة أو التصدير أو الحذف.</translation>
    </message>
    <message>
        <source>What this program knows, and where</source>
        <translation>ما يعرفه هذا البرنامج، وأين</translation>
    </message>
    <message>
        <source>What you write is in one file on this computer, readable by your account alone. Drafts of open forms are in a small file of their own. Rung sends nothing anywhere and uses no network.</source>
        <translation>ما كتبته موجود في ملف واحد على هذا الحاسوب، لا يقرؤه إلا حسابك. ومسودات النماذج المفتوحة في ملف صغير خاص بها. لا يرسل Rung شيئًا إلى أي مكان ولا يستخدم أي شبكة.</translation>
    </message>
    <message>
        <source>You can take everything along: as an archive, as tables or as a summary on paper. Your texts are in the summary only if you tick them, and what belongs to support leaves only if you tick that.</source>
        <translation>يمكنك أخذ كل شيء معك: أرشيفًا، أو جداول، أو ملخصًا على الورق. ولا تكون نصوصك في الملخص إلا إن حدّدتها، ولا يخرج ما يخص الدعم إلا إن حدّدته.</translation>
    </message>
    <message>
        <source>What this is, and what it is not</source>
        <translation>ما هذا، وما ليس هو</translation>
    </message>
    <message>
        <source>Rung is a notebook for practising one thing: asking where a no is likely, so that a no loses its grip. You pick a small step, write down what you expect, ask, and write down what happened. Then you see the two side by side.</source>
        <translation>برنامج Rung دفتر للتدرّب على شيء واحد: الطلب حيث تكون «لا» محتملة، كي تفقد «لا» قبضتها. اختيار خطوة صغيرة، وتدوين المتوقع، ثم الطلب، ثم تدوين ما حدث. وبعدها يظهر الاثنان جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>It is something you do for yourself, at your own pace. It is a self-help practice and no clinical treatment. Rung finds nothing wrong with you and promises nothing.</source>
        <translation>هو شيء لنفسك، وعلى مهلك. وهو ممارسة للمساعدة الذاتية وليس علاجًا سريريًا. لا يرى Rung فيك خللًا ولا يعدك بشيء.</translation>
    </message>
    <message>
        <source>It does not collect no&apos;s. It counts the asks you made and the guesses you tested, and there is nothing to win or to keep up.</source>
        <translation>لا يجمع عدد مرات «لا». بل يعدّ الطلبات التي طلبتها والتخمينات التي اختبرتها، وليس هناك ما يُكسب ولا ما تلزم المحافظة عليه.</translation>
    </message>
    <message>
        <source>Where it comes from, and what is known about it</source>
        <translation>من أين جاءت الفكرة، وماذا يُعرف عنها</translation>
    </message>
    <message>
        <source>Jason Comely described the idea in 2010: ask for things on purpose where a no is likely, start small, and climb.</source>
        <translation>وصف Jason Comely الفكرة عام 2010: طلب أشياء عمدًا حيث تكون «لا» محتملة، مع البدء صغيرًا ثم الصعود.</translation>
    </message>
    <message>
        <source>No trial has tested this practice as such. It resembles graded exposure, the best-supported treatment for social anxiety: meet what you fear in safe, gradual steps, and let what really happens correct what you expected.</source>
        <translation>لم تختبر أي تجربة هذه الممارسة بحد ذاتها. وهي تشبه التعرض المتدرج، العلاج الأفضل سندًا للقلق الاجتماعي: لقاء ما يخيفك بخطوات آمنة متدرجة، وترك ما يحدث فعلًا يصحح ما توقعته.</translation>
    </message>
    <message>
        <source>A few studies looked at neighbouring questions. People who asked strangers for something underestimated how many would agree by 48 % on average, with more than 14,000 people asked (Bohns 2016, a review). Of 50 people asked first for a photo, 47 agreed (Zhao and Epley 2022). Of the worries that 29 people with an anxiety disorder wrote down as predictions, 91 % did not come true (LaFreniere and Newman 2020).</source>
        <translation>نظرت دراسات قليلة في أسئلة مجاورة. من طلبوا شيئًا من غرباء قدّروا عدد الموافقين بأقل من الواقع بنسبة 48٪ في المتوسط، وقد طُلب من أكثر من 14,000 شخص (Bohns 2016، مراجعة). ومن أول 50 شخصًا طُلب منهم التقاط صورة، وافق 47 (Zhao وEpley 2022). ومن المخاوف التي دوّنها 29 شخصًا لديهم اضطراب قلق على شكل توقعات، لم يتحقق 91٪ (LaFreniere وNewman 2020).</translation>
    </message>
    <message>
        <source>These are background, not a target. Many people say yes because refusing is awkward, so a yes is no proof that the question was welcome.</source>
        <translation>هذه خلفية، وليست هدفًا. كثيرون يقولون «نعم» لأن الرفض محرج، فـ«نعم» ليست دليلًا على أن الطلب كان موضع ترحيب.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>كيف يجري الأمر</translation>
    </message>
    <message>
        <source>You look for a question that is likely to get a no, and ask it. Sometimes you are refused. Sometimes you are surprised by how kind people are. Either way the mind learns that it was not a catastrophe, and you climb.</source>
        <translation>البداية بحث عن طلب يُحتمل أن يُجاب بـ«لا»، ثم طلبه فعلًا. أحيانًا يأتي الرفض. وأحيانًا تأتي مفاجأة بلطف الناس. وفي الحالتين يتعلم الذهن أنها لم تكن كارثة، ويستمر الصعود.</translation>
    </message>
    <message>
        <source>A no may still sting. The aim is not to stop feeling that; it is to know that you can carry it.</source>
        <translation>قد تظل «لا» توجع. وليس الهدف الكفّ عن الشعور بذلك؛ بل معرفة أن بوسعك حمله.</translation>
    </message>
    <message>
        <source>Rung asks for your guess first and seals it with the time. Afterwards both stand side by side, so that what really happened can correct what you expected.</source>
        <translation>يسأل Rung عن تخمينك أولًا ويختمه بوقته. وبعدها يقف الاثنان جنبًا إلى جنب، كي يصحح ما حدث فعلًا ما توقعته.</translation>
    </message>
    <message>
        <source>The loop is the same each time: choose a step, predict, go and ask, log what happened, look at guess and outcome, take the next step.</source>
        <translation>الدورة هي نفسها كل مرة: اختيار خطوة، ثم توقع، ثم ذهاب وطلب، ثم تسجيل لما حدث، ثم نظر إلى التخمين والنتيجة، ثم الخطوة التالية.</translation>
    </message>
    <message>
        <source>Three levels, with examples</source>
        <translation>ثلاثة مستويات، مع أمثلة</translation>
    </message>
    <message>
        <source>The catalogue sorts its asks into three levels. They only sort roughly: your own number for a step says more than its label, and a suggestion becomes a step when you have given it yours.</source>
        <translation>يرتّب الكتالوج طلباته في ثلاثة مستويات. وهو ترتيب تقريبي: رقمك أنت للخطوة يقول أكثر من تصنيفها، والاقتراح يصبح خطوة بعد أن يحصل على رقمك.</translation>
    </message>
    <message>
        <source>How to start</source>
        <translation>كيف تكون البداية</translation>
    </message>
    <message>
        <source>Start small, even silly. Let the risk grow with you, and fit it to what matters to you.</source>
        <translation>بداية صغيرة، بل سخيفة أيضًا. ومجازفة تكبر معك، وعلى مقاس ما يهمك.</translation>
    </message>
    <message>
        <source>Take one fear and build a ladder for it: eight to twelve steps are a good number, from nearly easy to hard, in at least three kinds of place. A step at 30 or below makes a good bottom rung.</source>
        <translation>خوف واحد، وسلّم يُبنى له: ثماني خطوات إلى اثنتي عشرة عدد جيد، من شبه سهلة إلى صعبة، وفي ثلاثة أنواع من الأماكن على الأقل. وخطوة عند 30 أو أقل درجة سفلى جيدة.</translation>
    </message>
    <message>
        <source>You can note what the ladder is for: what would you do if a no could not stop you?</source>
        <translation>يمكنك تدوين الغاية من السلّم: ما الذي كان بإمكانك فعله لو لم توقفك «لا»؟</translation>
    </message>
    <message>
        <source>Before you ask, write what you are most afraid will happen, as a camera could film it, and how likely it seems. That takes under two minutes. Logging what came of it takes under a minute and a half.</source>
        <translation>قبل الطلب، يُكتب أكثر ما يخيفك أن يحدث، كما لو أن كاميرا تصوّره، وكم يبدو محتملًا. يستغرق ذلك أقل من دقيقتين. وتسجيل ما نتج عنه يستغرق أقل من دقيقة ونصف.</translation>
    </message>
    <message>
        <source>Asking again later helps it settle. Good spacing is one day after the first ask, then two, four and seven; with somebody else each time, where a second question would press.</source>
        <translation>الطلب مرة أخرى لاحقًا يساعد على الاستقرار. والتباعد الجيد يوم واحد بعد الطلب الأول، ثم يومان، ثم أربعة، ثم سبعة؛ ومع شخص آخر كل مرة حيث يكون الطلب الثاني ضاغطًا.</translation>
    </message>
    <message>
        <source>What “fear 0–100” means</source>
        <translation>ماذا يعني «الخوف من 0 إلى 100»</translation>
    </message>
    <message>
        <source>It is a number for how strong the fear is, as you feel it: a whole number from 0 to 100. Nobody else can measure it, so no answer is wrong.</source>
        <translation>هو رقم لقوة الخوف كما هو محسوس عندك: عدد صحيح من 0 إلى 100. لا أحد غيرك يستطيع قياسه، فلا جواب خاطئ.</translation>
    </message>
    <message>
        <source>0 is complete ease. 20 is a flutter you can ignore. At 40 you are uneasy and still yourself. At 60 you would rather leave. At 80 it is hard to think of anything else. 100 is the most fear you can imagine.</source>
        <translation>الصفر راحة تامة. عند 20 رفّة يمكن تجاهلها. عند 40 توتر مع بقائك على طبيعتك. عند 60 رغبة في المغادرة. عند 80 يصعب التفكير في أي شيء آخر. و100 أشد خوف يمكنك تخيله.</translation>
    </message>
    <message>
        <source>No scale begins in the middle. One you did not touch counts as missing, never as 50.</source>
        <translation>لا يبدأ أي مقياس من المنتصف. وما لم يُلمس يُعدّ مفقودًا، ولا يُعدّ 50 أبدًا.</translation>
    </message>
    <message>
        <source>Expected and felt, side by side</source>
        <translation>المتوقع والمحسوس جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>After each log you see one line from 0 to 100. The hollow mark is the fear you expected, the filled one is the fear you felt at the hardest moment.</source>
        <translation>بعد كل تسجيل يظهر خط واحد من 0 إلى 100. العلامة المفرغة هي الخوف الذي توقعته، والممتلئة هي الخوف الذي شعرت به في أصعب لحظة.</translation>
    </message>
    <message>
        <source>A difference of up to 5 counts as “as you expected”. More than that is told as it is, in either direction: harder than expected happens.</source>
        <translation>فرق لا يتجاوز 5 يُعدّ «كما توقعت». وما زاد على ذلك يُقال كما هو، في أي من الاتجاهين: فأصعب من المتوقع أمر يحدث.</translation>
    </message>
    <message>
        <source>Your earlier numbers stay hidden until you have saved, so that they do not pull the new ones.</source>
        <translation>تبقى أرقامك السابقة مخفية إلى أن يتم الحفظ، كي لا تجذب الأرقام الجديدة نحوها.</translation>
    </message>
    <message>
        <source>Yes, partly, no and no reply weigh the same and look the same. So do waiting for an answer, leaving before it, and not asking: all are respectable entries.</source>
        <translation>«نعم» و«جزئيًا» و«لا» و«بلا رد» لها الوزن نفسه والمظهر نفسه. وكذلك انتظار الجواب، والمغادرة قبله، وعدم الطلب: كلها تدوينات جديرة بالاحترام.</translation>
    </message>
</context>
<context>
    <name>HelplineNotes</name>
    <message>
        <source>24/7</source>
        <translation>24 ساعة، كل الأيام</translation>
    </message>
    <message>
        <source>Call, text or chat, in English and Spanish</source>
        <translation>اتصال أو رسالة نصية أو محادثة، بالإنجليزية والإسبانية</translation>
    </message>
    <message>
        <source>Call or text, in English and French</source>
        <translation>اتصال أو رسالة نصية، بالإنجليزية والفرنسية</translation>
    </message>
    <message>
        <source>Free from any phone</source>
        <translation>مجاني من أي هاتف</translation>
    </message>
    <message>
        <source>Free to call or text</source>
        <translation>الاتصال أو الرسائل النصية مجانًا</translation>
    </message>
    <message>
        <source>Free and anonymous</source>
        <translation>مجاني ومجهول الهوية</translation>
    </message>
    <message>
        <source>In German, French and Italian</source>
        <translation>بالألمانية والفرنسية والإيطالية</translation>
    </message>
    <message>
        <source>Free and confidential</source>
        <translation>مجاني وسري</translation>
    </message>
    <message>
        <source>Listening line</source>
        <translation>خط للاستماع</translation>
    </message>
    <message>
        <source>Free nationwide</source>
        <translation>مجاني في كل أنحاء البلاد</translation>
    </message>
    <message>
        <source>Also 0800 0113, free</source>
        <translation>وأيضًا 0800 0113، مجانًا</translation>
    </message>
    <message>
        <source>24/7 (foreign-language line 10:00-22:00, press 2)</source>
        <translation>24 ساعة، كل الأيام (خط اللغات الأجنبية 10:00-22:00، الرقم 2)</translation>
    </message>
    <message>
        <source>Other languages: press 2</source>
        <translation>لغات أخرى: الضغط على 2</translation>
    </message>
    <message>
        <source>Also 1-800-891-4416; 20 languages</source>
        <translation>وأيضًا 1-800-891-4416؛ 20 لغة</translation>
    </message>
    <message>
        <source>112 works in the EU and on most mobile networks; otherwise the local emergency number</source>
        <translation>يعمل 112 في الاتحاد الأوروبي وعلى معظم شبكات الهاتف المحمول؛ وإلا فرقم الطوارئ المحلي</translation>
    </message>
</context>
<context>
    <name>Helplines</name>
    <message>
        <source>A country code of two capital letters belongs here.</source>
        <translation>هنا مكان رمز بلد من حرفين لاتينيين كبيرين.</translation>
    </message>
    <message>
        <source>A number to call belongs here.</source>
        <translation>هنا مكان رقم للاتصال.</translation>
    </message>
    <message>
        <source>A day such as 2026-03-02 belongs here.</source>
        <translation>هنا مكان يوم مثل 2026-03-02.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>لم يُضف شيء</numerusform>
            <numerusform>أُضيف عنصر واحد</numerusform>
            <numerusform>أُضيف عنصران</numerusform>
            <numerusform>أُضيفت %n عناصر</numerusform>
            <numerusform>أُضيف %n عنصرًا</numerusform>
            <numerusform>أُضيف %n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لم يُعدّل شيء</numerusform>
            <numerusform>عُدّل عنصر واحد</numerusform>
            <numerusform>عُدّل عنصران</numerusform>
            <numerusform>عُدّلت %n عناصر</numerusform>
            <numerusform>عُدّل %n عنصرًا</numerusform>
            <numerusform>عُدّل %n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as newer here</source>
        <translation>
            <numerusform>لا شيء أحدث هنا</numerusform>
            <numerusform>بقي عنصر واحد لأنه أحدث هنا</numerusform>
            <numerusform>بقي عنصران لأنهما أحدث هنا</numerusform>
            <numerusform>بقيت %n عناصر لأنها أحدث هنا</numerusform>
            <numerusform>بقي %n عنصرًا لأنها أحدث هنا</numerusform>
            <numerusform>بقي %n عنصر لأنها أحدث هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>لا شيء موجود هنا</numerusform>
            <numerusform>عنصر واحد موجود هنا من قبل</numerusform>
            <numerusform>عنصران موجودان هنا من قبل</numerusform>
            <numerusform>%n عناصر موجودة هنا من قبل</numerusform>
            <numerusform>%n عنصرًا موجودة هنا من قبل</numerusform>
            <numerusform>%n عنصر موجودة هنا من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed erased</source>
        <translation>
            <numerusform>لم يبق شيء ممحوًا</numerusform>
            <numerusform>بقي عنصر واحد ممحوًا</numerusform>
            <numerusform>بقي عنصران ممحوين</numerusform>
            <numerusform>بقيت %n عناصر ممحوة</numerusform>
            <numerusform>بقي %n عنصرًا ممحوًا</numerusform>
            <numerusform>بقي %n عنصر ممحوًا</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to take in.</source>
        <translation>لم يكن هناك ما يُستورد.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>الاستيراد: %1.</translation>
    </message>
    <message>
        <source>There was nothing to bring together.</source>
        <translation>لم يكن هناك ما يُدمج.</translation>
    </message>
    <message>
        <source>Brought together: %1.</source>
        <translation>الدمج: %1.</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>%1: it is no text; it can be taken in by itself</source>
        <translation>%1: ليس نصًا؛ ويمكن استيراده وحده</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>expected %1</source>
        <translation>المتوقع %1</translation>
    </message>
    <message>
        <source>felt %1</source>
        <translation>المحسوس %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>answerInLine</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>answerInLine</comment>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>no</source>
        <comment>answerInLine</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>no reply</source>
        <comment>answerInLine</comment>
        <translation>بلا رد</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>answerInLine</comment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>left before</source>
        <comment>answerInLine</comment>
        <translation>غادرت قبله</translation>
    </message>
    <message>
        <source>did not ask</source>
        <comment>answerInLine</comment>
        <translation>بلا طلب</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd، d MMMM yyyy</translation>
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
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>LadderWords</name>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>fear %1</source>
        <translation>الخوف %1</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>مستقرة</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>next step: one around %1?</source>
        <translation>الخطوة التالية: واحدة قرابة %1؟</translation>
    </message>
    <message>
        <source>a step around %1?</source>
        <translation>خطوة قرابة %1؟</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>بلا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%n محاولات</numerusform>
            <numerusform>%n محاولة</numerusform>
            <numerusform>%n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>آخرها %1</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>غير مستقرة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row read aloud</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>A gap: %1 Enter adds one.</source>
        <translation>فجوة: %1 مفتاح Enter يضيف درجة.</translation>
    </message>
    <message>
        <source>%1 of %2 from the bottom</source>
        <translation>%1 من %2 من الأسفل</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>A journal for practising to ask.</source>
        <translation>يوميات للتدرّب على الطلب.</translation>
    </message>
    <message>
        <source>Open a throw-away notebook with invented data.</source>
        <translation>فتح دفتر مؤقت ببيانات مختلقة.</translation>
    </message>
    <message>
        <source>Open at today, ladder, journal, progress or guide.</source>
        <translation>الفتح على today أو ladder أو journal أو progress أو guide.</translation>
    </message>
    <message>
        <source>Open the form for the next attempt.</source>
        <translation>فتح نموذج المحاولة التالية.</translation>
    </message>
    <message>
        <source>Open the form for an ask that was already made.</source>
        <translation>فتح نموذج طلب سبق أن تم.</translation>
    </message>
    <message>
        <source>Change nothing in the notebook.</source>
        <translation>بلا تغيير أي شيء في الدفتر.</translation>
    </message>
    <message>
        <source>light, dark or contrast, for this time.</source>
        <translation>إحدى القيم light أو dark أو contrast، لهذه المرة.</translation>
    </message>
    <message>
        <source>Size of everything in per cent, 80 to 250, for this time.</source>
        <translation>حجم كل شيء بالمئة، من 80 إلى 250، لهذه المرة.</translation>
    </message>
    <message>
        <source>Language code such as de, for this time.</source>
        <translation>رمز اللغة مثل de، لهذه المرة.</translation>
    </message>
    <message>
        <source>Quit once the window is on the screen.</source>
        <translation>الإنهاء فور ظهور النافذة على الشاشة.</translation>
    </message>
    <message>
        <source>The notebook to open.</source>
        <translation>الدفتر المراد فتحه.</translation>
    </message>
    <message>
        <source>--%1 does not know “%2”.</source>
        <translation>--%1: القيمة «%2» غير معروفة.</translation>
    </message>
    <message>
        <source>One notebook at a time, please.</source>
        <translation>دفتر واحد في كل مرة من فضلك.</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>بلا رد</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>left before the answer</source>
        <translation>غادرت قبل الجواب</translation>
    </message>
    <message>
        <source>did not ask</source>
        <translation>بلا طلب</translation>
    </message>
    <message>
        <source>**Next time:** %1</source>
        <translation>**المرة القادمة:** %1</translation>
    </message>
    <message>
        <source>fear %1</source>
        <translation>الخوف %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>المتوقع %1</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>اليوميات</translation>
    </message>
</context>
<context>
    <name>MomentFields</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>NotebookDialogs</name>
    <message>
        <source>Notebooks (*.rung)</source>
        <translation>الدفاتر (*.rung)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a notebook</source>
        <translation>فتح دفتر</translation>
    </message>
    <message>
        <source>Where the new notebook is to be</source>
        <translation>مكان الدفتر الجديد</translation>
    </message>
    <message>
        <source>My notebook.rung</source>
        <translation>دفتري.rung</translation>
    </message>
</context>
<context>
    <name>OwnCatalogue</name>
    <message>
        <source>Item %1:</source>
        <translation>العنصر %1:</translation>
    </message>
    <message>
        <source>Item %1, “%2”:</source>
        <translation>العنصر %1، «⁨%2⁩»:</translation>
    </message>
    <message>
        <source>It is too large for a catalogue.</source>
        <translation>هذا أكبر من أن يكون كتالوجًا.</translation>
    </message>
</context>
<context>
    <name>PhraseList</name>
    <message>
        <source>“%1” is no phrase.</source>
        <translation>«⁨%1⁩» ليست عبارة.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>السلّم</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>التحدث إلى أحد</translation>
    </message>
</context>
<context>
    <name>PlanCheck</name>
    <message>
        <source>This one is a good way above what you have practised. How would you like to go on?</source>
        <translation>هذه الخطوة أعلى كثيرًا مما تدرّبت عليه. ما الطريقة التي تناسبك للمتابعة؟</translation>
    </message>
    <message>
        <source>That is more fear than you have practised with so far. How would you like to go on?</source>
        <translation>هذا خوف أكبر مما تدرّبت معه حتى الآن. ما الطريقة التي تناسبك للمتابعة؟</translation>
    </message>
    <message>
        <source>Small ones teach the most at the start. How would you like to go on?</source>
        <translation>الخطوات الصغيرة تعلّم أكثر في البداية. ما الطريقة التي تناسبك للمتابعة؟</translation>
    </message>
    <message>
        <source>A nearer step</source>
        <translation>خطوة أقرب</translation>
    </message>
    <message>
        <source>Add a step in between</source>
        <translation>إضافة خطوة بينهما</translation>
    </message>
    <message>
        <source>Keep it, I have thought about it</source>
        <translation>الإبقاء عليها، فقد فكرت في الأمر</translation>
    </message>
    <message>
        <source>Could a no here cost something that is not easily replaced?</source>
        <translation>هل قد تكلّف «لا» هنا شيئًا يصعب تعويضه؟</translation>
    </message>
</context>
<context>
    <name>PracticeNotes</name>
    <message>
        <source>any time from tomorrow</source>
        <translation>في أي وقت ابتداءً من الغد</translation>
    </message>
    <message>
        <source>any time from %1</source>
        <translation>في أي وقت ابتداءً من %1</translation>
    </message>
    <message numerus="yes">
        <source>%n asks today. That is plenty for one day.</source>
        <translation>
            <numerusform>لا طلبات اليوم.</numerusform>
            <numerusform>طلب واحد اليوم. وهذا كافٍ ليوم واحد.</numerusform>
            <numerusform>طلبان اليوم. وهذا كافٍ ليوم واحد.</numerusform>
            <numerusform>%n طلبات اليوم. وهذا كافٍ ليوم واحد.</numerusform>
            <numerusform>%n طلبًا اليوم. وهذا كافٍ ليوم واحد.</numerusform>
            <numerusform>%n طلب اليوم. وهذا كافٍ ليوم واحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Want one where a no is likelier?</source>
        <translation>هل تناسبك خطوة تكون فيها «لا» أرجح؟</translation>
    </message>
    <message>
        <source>Or one you know, in another kind of place: “%1”.</source>
        <translation>أو خطوة معروفة لك، في نوع آخر من الأماكن: «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Or once more what you know, so that it stays easy: “%1”.</source>
        <translation>أو مرة أخرى ما هو معروف لك، كي يبقى سهلًا: «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Rescued</source>
        <translation>ما أُنقذ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ladder(s)</source>
        <translation>
            <numerusform>بلا سلالم</numerusform>
            <numerusform>سلّم واحد</numerusform>
            <numerusform>سلّمان</numerusform>
            <numerusform>%Ln سلالم</numerusform>
            <numerusform>%Ln سلّمًا</numerusform>
            <numerusform>%Ln سلّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rung(s)</source>
        <translation>
            <numerusform>بلا درجات</numerusform>
            <numerusform>درجة واحدة</numerusform>
            <numerusform>درجتان</numerusform>
            <numerusform>%Ln درجات</numerusform>
            <numerusform>%Ln درجة</numerusform>
            <numerusform>%Ln درجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>بلا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%Ln محاولات</numerusform>
            <numerusform>%Ln محاولة</numerusform>
            <numerusform>%Ln محاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>بلا نصوص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان</numerusform>
            <numerusform>%Ln نصوص</numerusform>
            <numerusform>%Ln نصًا</numerusform>
            <numerusform>%Ln نص</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescued: %1.</source>
        <translation>ما أُنقذ: %1.</translation>
    </message>
    <message>
        <source>Nothing that was found is missing.</source>
        <translation>لا ينقص شيء مما عُثر عليه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) could not be brought over.</source>
        <translation>
            <numerusform>لا شيء تعذر نقله.</numerusform>
            <numerusform>تعذر نقل عنصر واحد.</numerusform>
            <numerusform>تعذر نقل عنصرين.</numerusform>
            <numerusform>تعذر نقل %Ln عناصر.</numerusform>
            <numerusform>تعذر نقل %Ln عنصرًا.</numerusform>
            <numerusform>تعذر نقل %Ln عنصر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>%1 less than you expected.</source>
        <translation>أقل بـ%1 مما توقعت.</translation>
    </message>
    <message>
        <source>%1 more than you expected. That happens.</source>
        <translation>أكثر بـ%1 مما توقعت. وهذا يحدث.</translation>
    </message>
    <message>
        <source>As you expected.</source>
        <translation>كما توقعت.</translation>
    </message>
    <message>
        <source>It did not happen.</source>
        <translation>لم يحدث.</translation>
    </message>
    <message>
        <source>It partly happened.</source>
        <translation>حدث جزئيًا.</translation>
    </message>
    <message>
        <source>It happened, and the day went on.</source>
        <translation>حدث، ومضى اليوم.</translation>
    </message>
    <message>
        <source>You gave what you feared %1 %.</source>
        <translation>كان تقديرك لما خشيته %1٪.</translation>
    </message>
    <message>
        <source>You gave “%1” %2 %.</source>
        <translation>كان تقديرك لاحتمال «⁨%1⁩» %2٪.</translation>
    </message>
    <message>
        <source>Now you give it %1 %.</source>
        <translation>وتقديرك الآن %1٪.</translation>
    </message>
    <message>
        <source>They said yes. You asked.</source>
        <translation>قالوا «نعم». وأنت طلبت.</translation>
    </message>
    <message>
        <source>They met you part of the way.</source>
        <translation>استجابوا لك جزئيًا.</translation>
    </message>
    <message>
        <source>They said no. You asked.</source>
        <translation>قالوا «لا». وأنت طلبت.</translation>
    </message>
    <message>
        <source>No reply. You asked.</source>
        <translation>بلا رد. وأنت طلبت.</translation>
    </message>
    <message>
        <source>Sent. The answer can take its time.</source>
        <translation>أُرسل. وللجواب أن يأخذ وقته.</translation>
    </message>
    <message>
        <source>You went, and left before the answer.</source>
        <translation>ذهبت، وغادرت قبل الجواب.</translation>
    </message>
    <message>
        <source>Not this time.</source>
        <translation>ليس هذه المرة.</translation>
    </message>
    <message>
        <source>Fear reached %1.</source>
        <translation>بلغ الخوف %1.</translation>
    </message>
</context>
<context>
    <name>RungWords</name>
    <message>
        <source>An ask on another day is still open.</source>
        <translation>بقي طلب في يوم آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n more asks, one of them on another day, would make it three.</source>
        <translation>
            <numerusform>لا يلزم طلب آخر.</numerusform>
            <numerusform>طلب واحد آخر، في يوم آخر، يكمل الثلاثة.</numerusform>
            <numerusform>طلبان آخران، أحدهما في يوم آخر، يكملان الثلاثة.</numerusform>
            <numerusform>%n طلبات أخرى، أحدها في يوم آخر، تكمل الثلاثة.</numerusform>
            <numerusform>%n طلبًا آخر، أحدها في يوم آخر، تكمل الثلاثة.</numerusform>
            <numerusform>%n طلب آخر، أحدها في يوم آخر، تكمل الثلاثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more asks would make it three.</source>
        <translation>
            <numerusform>لا يلزم طلب آخر.</numerusform>
            <numerusform>طلب واحد آخر يكمل الثلاثة.</numerusform>
            <numerusform>طلبان آخران يكملان الثلاثة.</numerusform>
            <numerusform>%n طلبات أخرى تكمل الثلاثة.</numerusform>
            <numerusform>%n طلبًا آخر تكمل الثلاثة.</numerusform>
            <numerusform>%n طلب آخر تكمل الثلاثة.</numerusform>
        </translation>
    </message>
    <message>
        <source>fear at 35 or less, or at half of the first time</source>
        <translation>خوف عند 35 أو أقل، أو عند نصف ما كان في المرة الأولى</translation>
    </message>
    <message>
        <source>the feared thing at 20 % or less, or at half of what you gave it</source>
        <translation>ما خشيته عند 20٪ أو أقل، أو عند نصف تقديرك له</translation>
    </message>
    <message>
        <source>handled 7 or better twice in a row</source>
        <translation>تدبّر الأمر 7 أو أفضل مرتين متتاليتين</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Two of these are still open: %1.</source>
        <translation>بقي اثنان من هذه: %1.</translation>
    </message>
    <message>
        <source>One of these is still open: %1.</source>
        <translation>بقي واحد من هذه: %1.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Then, %1: fear reached %2.</source>
        <translation>آنذاك، %1: بلغ الخوف %2.</translation>
    </message>
    <message>
        <source>Then, %1: fear reached %2, and you gave the feared thing %3 %.</source>
        <translation>آنذاك، %1: بلغ الخوف %2، وكان تقديرك لما خشيته %3٪.</translation>
    </message>
    <message>
        <source>Now, %1: fear reached %2.</source>
        <translation>والآن، %1: بلغ الخوف %2.</translation>
    </message>
    <message>
        <source>Now, %1: fear reached %2, and you give it %3 %.</source>
        <translation>والآن، %1: بلغ الخوف %2، وتقديرك له %3٪.</translation>
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
        <translation>يبقى الملف التالف بجانبه، كما هو.</translation>
    </message>
    <message>
        <source>%1 rescued.rung</source>
        <comment>name of a file</comment>
        <translation>%1 بعد الإنقاذ.rung</translation>
    </message>
</context>
<context>
    <name>StorageError</name>
    <message>
        <source>There is no file “%1”. Check the name, or create a new notebook.</source>
        <translation>لا يوجد ملف «%1». يمكن التحقق من الاسم، أو إنشاء دفتر جديد.</translation>
    </message>
    <message>
        <source>“%1” is already there and was left as it is. Choose another name.</source>
        <translation>الملف «%1» موجود من قبل وتُرك كما هو. يلزم اسم آخر.</translation>
    </message>
    <message>
        <source>“%1” is not a Rung notebook. It was left as it is.</source>
        <translation>الملف «%1» ليس دفترًا من Rung. وقد تُرك كما هو.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Rung. Update Rung to open it; the file was left as it is.</source>
        <translation>كُتب «%1» بإصدار أحدث من Rung. تحديث Rung يتيح فتحه؛ والملف تُرك كما هو.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; open a backup instead.</source>
        <translation>الملف «%1» تالف. وقد تُرك كما هو؛ يمكن فتح نسخة احتياطية بدلًا منه.</translation>
    </message>
    <message>
        <source>Another program is using “%1”. Close it there and try again; nothing was changed.</source>
        <translation>برنامج آخر يستخدم «%1». يُرجى إغلاقه هناك ثم المحاولة من جديد؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“%1” may be read but not changed. Allow writing to it, or work on a copy.</source>
        <translation>يمكن قراءة «%1» لكن لا يمكن تغييره. يمكن السماح بالكتابة فيه، أو العمل على نسخة.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full. Make some room and try again; what was saved before is safe.</source>
        <translation>قرص «%1» ممتلئ. يُرجى إفساح بعض المكان ثم المحاولة من جديد؛ وما حُفظ قبل ذلك في أمان.</translation>
    </message>
    <message>
        <source>You are not allowed to use “%1”. Check who may read and write it.</source>
        <translation>لا يُسمح لك باستخدام «%1». يُرجى التحقق ممن يمكنه قراءته والكتابة فيه.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check the disk and try again.</source>
        <translation>تعذرت قراءة «%1» أو الكتابة فيه. يُرجى التحقق من القرص ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken in as it is. Nothing was changed.</source>
        <translation>لا يمكن استيراد «%1» كما هو. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Another program has changed “%1” since you opened it, so it was left as it is. Save a copy of what you have here, then open it again.</source>
        <translation>غيّر برنامج آخر «%1» منذ أن فتحته، ولذلك تُرك كما هو. يُرجى حفظ نسخة مما لديك هنا، ثم فتحه من جديد.</translation>
    </message>
    <message>
        <source>“%1” is sealed. It opens with its passphrase or its recovery code.</source>
        <translation>الدفتر «%1» مختوم. ويُفتح بعبارة المرور أو برمز الاسترداد.</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted while it was open, so this was not saved. All you saved before is still here, and Backup in the menu makes a copy of it.</source>
        <translation>نُقل «⁨%1⁩» أو حُذف وهو مفتوح، لذلك لم يُحفظ هذا. وكل ما حفظته من قبل ما زال هنا، و«نسخ احتياطي» في القائمة تنشئ نسخة منه.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>The chart as a table</source>
        <translation>الرسم البياني في جدول</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>لم يحدث</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Fear expected</source>
        <translation>الخوف المتوقع</translation>
    </message>
    <message>
        <source>Fear felt</source>
        <translation>الخوف المحسوس</translation>
    </message>
    <message>
        <source>What was feared</source>
        <translation>ما كان مخشيًا</translation>
    </message>
    <message>
        <source>Given before</source>
        <translation>التقدير قبل</translation>
    </message>
    <message>
        <source>Given afterwards</source>
        <translation>التقدير بعد</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>expected %1, felt %2</source>
        <translation>المتوقع %1، المحسوس %2</translation>
    </message>
    <message>
        <source>felt %1</source>
        <translation>المحسوس %1</translation>
    </message>
    <message>
        <source>Feared: “%1”</source>
        <translation>ما كان مخشيًا: «%1»</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Next time: %1</source>
        <translation>المرة القادمة: %1</translation>
    </message>
    <message>
        <source>Before asking, you gave what you feared %1 on average; afterwards, for another time, %2.</source>
        <translation>قبل الطلب كان تقديرك لما خشيته %1 في المتوسط؛ وبعده، لمرة أخرى، %2.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>From the journal</source>
        <translation>من اليوميات</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks</source>
        <translation>
            <numerusform>%Ln طلب</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the ladders stand</source>
        <translation>أين تقف السلالم</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>السلّم</translation>
    </message>
    <message>
        <source>Rungs</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>المستقرة</translation>
    </message>
    <message>
        <source>Settled up to fear</source>
        <translation>مستقرة حتى خوف</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Lines kept for the next time</source>
        <translation>عبارات محفوظة للمرة القادمة</translation>
    </message>
    <message>
        <source>How this was worked out</source>
        <translation>كيف حُسب هذا</translation>
    </message>
    <message>
        <source>Fear is rated 0–100 by the person. Expectations count only where they were written down before asking. The usual difference is a median of paired averages (Hodges–Lehmann) with its 95 % signed-rank range; shares have a 95 % Wilson range. A direction is named from eight asks on, by the median slope and a rank test of fear counted from each rung’s own number, as higher rungs bring more fear by themselves. “Settled” means asked often enough with little fear, or with fear that was carried.</source>
        <translation>يقدّر الشخص خوفه من 0 إلى 100. ولا تُحسب التوقعات إلا حيث دُوّنت قبل الطلب. والفرق المعتاد هو وسيط متوسطات الأزواج (Hodges–Lehmann) مع مداه بنسبة 95٪ وفق الرتب المؤشَّرة؛ وللنسب مدى Wilson بنسبة 95٪. ويُسمّى اتجاه ابتداءً من ثمانية طلبات، بوسيط الميل واختبار رتب للخوف محسوبًا من رقم كل درجة، لأن الدرجات الأعلى تجلب خوفًا أكبر بذاتها. و«مستقرة» تعني أنها طُلبت مرات كافية مع خوف قليل، أو مع خوف أمكن حمله.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln yes</source>
        <translation>
            <numerusform>بلا «نعم»</numerusform>
            <numerusform>«نعم» مرة واحدة</numerusform>
            <numerusform>«نعم» مرتين</numerusform>
            <numerusform>«نعم» %Ln مرات</numerusform>
            <numerusform>«نعم» %Ln مرة</numerusform>
            <numerusform>«نعم» %Ln مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partly</source>
        <translation>
            <numerusform>بلا «جزئيًا»</numerusform>
            <numerusform>«جزئيًا» مرة واحدة</numerusform>
            <numerusform>«جزئيًا» مرتين</numerusform>
            <numerusform>«جزئيًا» %Ln مرات</numerusform>
            <numerusform>«جزئيًا» %Ln مرة</numerusform>
            <numerusform>«جزئيًا» %Ln مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no</source>
        <translation>
            <numerusform>بلا «لا»</numerusform>
            <numerusform>«لا» مرة واحدة</numerusform>
            <numerusform>«لا» مرتين</numerusform>
            <numerusform>«لا» %Ln مرات</numerusform>
            <numerusform>«لا» %Ln مرة</numerusform>
            <numerusform>«لا» %Ln مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a reply</source>
        <translation>
            <numerusform>لا طلب بلا رد</numerusform>
            <numerusform>طلب واحد بلا رد</numerusform>
            <numerusform>طلبان بلا رد</numerusform>
            <numerusform>%Ln طلبات بلا رد</numerusform>
            <numerusform>%Ln طلبًا بلا رد</numerusform>
            <numerusform>%Ln طلب بلا رد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for an answer</source>
        <translation>
            <numerusform>لا طلب في انتظار الجواب</numerusform>
            <numerusform>طلب واحد في انتظار الجواب</numerusform>
            <numerusform>طلبان في انتظار الجواب</numerusform>
            <numerusform>%Ln طلبات في انتظار الجواب</numerusform>
            <numerusform>%Ln طلبًا في انتظار الجواب</numerusform>
            <numerusform>%Ln طلب في انتظار الجواب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left before the answer</source>
        <translation>
            <numerusform>لا مغادرة قبل الجواب</numerusform>
            <numerusform>مغادرة واحدة قبل الجواب</numerusform>
            <numerusform>مغادرتان قبل الجواب</numerusform>
            <numerusform>%Ln مغادرات قبل الجواب</numerusform>
            <numerusform>%Ln مغادرة قبل الجواب</numerusform>
            <numerusform>%Ln مغادرة قبل الجواب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked</source>
        <translation>
            <numerusform>لا محاولة بلا طلب</numerusform>
            <numerusform>محاولة واحدة بلا طلب</numerusform>
            <numerusform>محاولتان بلا طلب</numerusform>
            <numerusform>%Ln محاولات بلا طلب</numerusform>
            <numerusform>%Ln محاولة بلا طلب</numerusform>
            <numerusform>%Ln محاولة بلا طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Rung summary</source>
        <translation>ملخص Rung</translation>
    </message>
    <message>
        <source>Written down by the person themselves. Not a clinical assessment.</source>
        <translation>دوّنه الشخص نفسه. وليس تقييمًا سريريًا.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> ولا شيء غيرها</numerusform>
            <numerusform> وواحد آخر</numerusform>
            <numerusform> واثنان آخران</numerusform>
            <numerusform> و%n أخرى</numerusform>
            <numerusform> و%n أخرى</numerusform>
            <numerusform> و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No font on this computer can draw %n character(s) of your text on paper: %1. A font package for that script helps; the HTML and the archive hold every character.</source>
        <translation>
            <numerusform>لا خط على هذا الحاسوب يستطيع رسم %n حرف من نصك على الورق: %1. تفيد هنا حزمة خطوط لهذه الكتابة؛ ويحتفظ HTML والأرشيف بكل حرف.</numerusform>
            <numerusform>لا خط على هذا الحاسوب يستطيع رسم حرف واحد من نصك على الورق: %1. تفيد هنا حزمة خطوط لهذه الكتابة؛ ويحتفظ HTML والأرشيف بكل حرف.</numerusform>
            <numerusform>لا خط على هذا الحاسوب يستطيع رسم حرفين من نصك على الورق: %1. تفيد هنا حزمة خطوط لهذه الكتابة؛ ويحتفظ HTML والأرشيف بكل حرف.</numerusform>
            <numerusform>لا خط على هذا الحاسوب يستطيع رسم %n أحرف من نصك على الورق: %1. تفيد هنا حزمة خطوط لهذه الكتابة؛ ويحتفظ HTML والأرشيف بكل حرف.</numerusform>
            <numerusform>لا خط على هذا الحاسوب يستطيع رسم %n حرفًا من نصك على الورق: %1. تفيد هنا حزمة خطوط لهذه الكتابة؛ ويحتفظ HTML والأرشيف بكل حرف.</numerusform>
            <numerusform>لا خط على هذا الحاسوب يستطيع رسم %n حرف من نصك على الورق: %1. تفيد هنا حزمة خطوط لهذه الكتابة؛ ويحتفظ HTML والأرشيف بكل حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ladder %1</source>
        <translation>السلّم %1</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>المتوسط</translation>
    </message>
    <message numerus="yes">
        <source>typical, of the latest %Ln</source>
        <translation>
            <numerusform>المعتاد، من أحدث الطلبات وعددها %Ln</numerusform>
            <numerusform>المعتاد، من أحدث طلب</numerusform>
            <numerusform>المعتاد، من أحدث طلبين</numerusform>
            <numerusform>المعتاد، من أحدث %Ln طلبات</numerusform>
            <numerusform>المعتاد، من أحدث %Ln طلبًا</numerusform>
            <numerusform>المعتاد، من أحدث %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>typical</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <translation>%1 (بين %2 و%3)</translation>
    </message>
    <message>
        <source>middle half</source>
        <translation>النصف الأوسط</translation>
    </message>
    <message>
        <source>off by, mean and root mean square</source>
        <translation>الخطأ: المتوسط والجذر التربيعي</translation>
    </message>
    <message>
        <source>less than expected, close, more</source>
        <translation>أقل من المتوقع، قريب، أكثر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>likely range of the rate</source>
        <translation>المدى المرجح للنسبة</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>expected too often, in points</source>
        <translation>زيادة التوقع، بالنقاط</translation>
    </message>
    <message>
        <source>Brier score, skill</source>
        <translation>درجة Brier والمهارة</translation>
    </message>
    <message>
        <source>given %1 to %2 %</source>
        <translation>التقدير من %1 إلى %2٪</translation>
    </message>
    <message numerus="yes">
        <source>it came %1 of the time, %Ln asks</source>
        <translation>
            <numerusform>جاءت في %1 من الحالات، %Ln طلب</numerusform>
            <numerusform>جاءت في %1 من الحالات، طلب واحد</numerusform>
            <numerusform>جاءت في %1 من الحالات، طلبان</numerusform>
            <numerusform>جاءت في %1 من الحالات، %Ln طلبات</numerusform>
            <numerusform>جاءت في %1 من الحالات، %Ln طلبًا</numerusform>
            <numerusform>جاءت في %1 من الحالات، %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>belief given up, on average</source>
        <translation>تراجع التقدير، في المتوسط</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 من النقاط</translation>
    </message>
    <message>
        <source>of the gap to what happened</source>
        <translation>من الفرق عما حدث</translation>
    </message>
    <message>
        <source>no clear direction yet</source>
        <translation>لا اتجاه واضح بعد</translation>
    </message>
    <message>
        <source>falling, about %1 an ask</source>
        <translation>في انخفاض، نحو %1 لكل طلب</translation>
    </message>
    <message>
        <source>rising, about %1 an ask</source>
        <translation>في ارتفاع، نحو %1 لكل طلب</translation>
    </message>
    <message>
        <source>fear, from the step&apos;s number</source>
        <translation>الخوف، بالنسبة إلى رقم الخطوة</translation>
    </message>
    <message>
        <source>fear, as it was felt</source>
        <translation>الخوف، كما كان محسوسًا</translation>
    </message>
    <message>
        <source>fear that was expected</source>
        <translation>الخوف الذي كان متوقعًا</translation>
    </message>
    <message>
        <source>belief in what was feared</source>
        <translation>تقدير احتمال ما خشيته</translation>
    </message>
    <message>
        <source>expecting a no</source>
        <translation>توقع «لا»</translation>
    </message>
    <message numerus="yes">
        <source>none of %Ln rungs settled yet</source>
        <translation>
            <numerusform>لم تستقر بعد أي من %Ln درجة</numerusform>
            <numerusform>لم تستقر بعد أي من درجة واحدة</numerusform>
            <numerusform>لم تستقر بعد أي من درجتين</numerusform>
            <numerusform>لم تستقر بعد أي من %Ln درجات</numerusform>
            <numerusform>لم تستقر بعد أي من %Ln درجة</numerusform>
            <numerusform>لم تستقر بعد أي من %Ln درجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rungs settled, up to fear %2</source>
        <translation>
            <numerusform>استقرت %1 من %Ln درجة، حتى خوف %2</numerusform>
            <numerusform>استقرت %1 من درجة واحدة، حتى خوف %2</numerusform>
            <numerusform>استقرت %1 من درجتين، حتى خوف %2</numerusform>
            <numerusform>استقرت %1 من %Ln درجات، حتى خوف %2</numerusform>
            <numerusform>استقرت %1 من %Ln درجة، حتى خوف %2</numerusform>
            <numerusform>استقرت %1 من %Ln درجة، حتى خوف %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Support: nothing</source>
        <translation>الدعم: لا شيء</translation>
    </message>
    <message>
        <source>Support: blue, a quiet line</source>
        <translation>الدعم: أزرق، سطر هادئ</translation>
    </message>
    <message>
        <source>Support: amber, a card, and the next step rests</source>
        <translation>الدعم: كهرماني، بطاقة، والخطوة التالية تستريح</translation>
    </message>
    <message>
        <source>Support: red, it comes first today</source>
        <translation>الدعم: أحمر، له الأولوية اليوم</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks</source>
        <translation>
            <numerusform>%Ln طلب</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>السلالم</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>It has been getting harder.</source>
        <translation>أصبح الأمر أصعب.</translation>
    </message>
    <message>
        <source>Over your last asks the fear rose, even measured from where each step began.</source>
        <translation>ارتفع الخوف في طلباتك الأخيرة، حتى حين يُقاس من حيث بدأت كل خطوة.</translation>
    </message>
    <message>
        <source>A smaller step is a good answer to that, and so is a rest.</source>
        <translation>خطوة أصغر جواب جيد عن ذلك، والراحة كذلك.</translation>
    </message>
    <message>
        <source>The last asks took more out of you than the ones before.</source>
        <translation>أخذت منك الطلبات الأخيرة أكثر مما أخذت التي قبلها.</translation>
    </message>
    <message>
        <source>Your last three asks brought much more fear than the earlier ones, measured from where each step began.</source>
        <translation>جلبت طلباتك الثلاثة الأخيرة خوفًا أكبر بكثير من السابقة، حين يُقاس من حيث بدأت كل خطوة.</translation>
    </message>
    <message>
        <source>Going back to something that was easy is a step too.</source>
        <translation>العودة إلى شيء كان سهلًا خطوة أيضًا.</translation>
    </message>
    <message>
        <source>Your body has rung the alarm more than once.</source>
        <translation>أطلق جسمك الإنذار أكثر من مرة.</translation>
    </message>
    <message>
        <source>There was panic, or things felt unreal, in two of your last five entries.</source>
        <translation>كان هناك هلع، أو بدت الأشياء غير حقيقية، في اثنتين من تدويناتك الخمس الأخيرة.</translation>
    </message>
    <message>
        <source>Something much smaller next, or nothing for some days, is a fine answer.</source>
        <translation>شيء أصغر بكثير في المرة التالية، أو لا شيء لبضعة أيام، جواب جيد تمامًا.</translation>
    </message>
    <message>
        <source>Your body rang the alarm last time.</source>
        <translation>أطلق جسمك الإنذار في المرة الأخيرة.</translation>
    </message>
    <message>
        <source>There was panic, or things felt unreal, in your last entry.</source>
        <translation>كان هناك هلع، أو بدت الأشياء غير حقيقية، في تدوينتك الأخيرة.</translation>
    </message>
    <message>
        <source>Something painful came back.</source>
        <translation>عاد شيء مؤلم.</translation>
    </message>
    <message>
        <source>In two or more entries of the last month an ask brought back something painful.</source>
        <translation>في تدوينتين أو أكثر من الشهر الأخير، أعاد طلب شيئًا مؤلمًا.</translation>
    </message>
    <message>
        <source>What is old and hurts is better met in company than by more asks. Telling somebody is a step of its own.</source>
        <translation>القديم الذي يؤلم، لقاؤه برفقة أحد أفضل من المزيد من الطلبات. وإخبار أحد به خطوة بحد ذاتها.</translation>
    </message>
    <message>
        <source>For a while now it has not come to an ask.</source>
        <translation>منذ مدة لم يصل الأمر إلى طلب.</translation>
    </message>
    <message>
        <source>Several of your last attempts ended before the question, and so it was a week ago.</source>
        <translation>عدة من محاولاتك الأخيرة انتهت قبل الطلب، وكان الأمر كذلك قبل أسبوع.</translation>
    </message>
    <message>
        <source>That often means that the step is too big for now. A much smaller one is a step too.</source>
        <translation>غالبًا ما يعني ذلك أن الخطوة كبيرة جدًا في الوقت الحالي. وخطوة أصغر بكثير هي خطوة أيضًا.</translation>
    </message>
    <message>
        <source>The last few did not come to an ask.</source>
        <translation>المرات القليلة الأخيرة لم تصل إلى طلب.</translation>
    </message>
    <message>
        <source>Several of your last attempts ended before the question.</source>
        <translation>عدة من محاولاتك الأخيرة انتهت قبل الطلب.</translation>
    </message>
    <message>
        <source>That often means that the step is too big for now. A smaller one is a step too.</source>
        <translation>غالبًا ما يعني ذلك أن الخطوة كبيرة جدًا في الوقت الحالي. وخطوة أصغر هي خطوة أيضًا.</translation>
    </message>
    <message>
        <source>There may be easier ways in.</source>
        <translation>قد تكون هناك بدايات أسهل.</translation>
    </message>
    <message>
        <source>Steps were too big lately or perhaps not fair, or every rung you have begins high.</source>
        <translation>كانت الخطوات مؤخرًا كبيرة جدًا أو ربما غير منصفة، أو أن كل درجاتك تبدأ عالية.</translation>
    </message>
    <message>
        <source>Something small, even silly, is a good bottom rung. A therapist who works with exposure can also build the ladder with you.</source>
        <translation>شيء صغير، بل سخيف أيضًا، درجة سفلى جيدة. ويمكن لمعالج نفسي يعمل بالعلاج بالتعرض أن يبني السلّم معك.</translation>
    </message>
    <message>
        <source>You have been very hard on yourself.</source>
        <translation>كان كلامك مع نفسك قاسيًا جدًا.</translation>
    </message>
    <message>
        <source>Five or more entries of the last two weeks speak of shame, or harshly of you.</source>
        <translation>خمس تدوينات أو أكثر من الأسبوعين الأخيرين تتحدث عن الخزي، أو عنك بقسوة.</translation>
    </message>
    <message>
        <source>A no tells something about the moment and little about you. What would you tell a friend who wrote this?</source>
        <translation>«لا» تقول شيئًا عن اللحظة، والقليل عنك. ماذا سيكون كلامك لصديق كتب هذا؟</translation>
    </message>
    <message>
        <source>You have been hard on yourself lately.</source>
        <translation>كان كلامك مع نفسك قاسيًا مؤخرًا.</translation>
    </message>
    <message>
        <source>Three or more entries of the last two weeks speak of shame, or harshly of you.</source>
        <translation>ثلاث تدوينات أو أكثر من الأسبوعين الأخيرين تتحدث عن الخزي، أو عنك بقسوة.</translation>
    </message>
    <message>
        <source>It still hurt the day after.</source>
        <translation>بقي الألم في اليوم التالي.</translation>
    </message>
    <message>
        <source>At least twice in the last two weeks an ask bothered you a lot a day later.</source>
        <translation>مرتين على الأقل في الأسبوعين الأخيرين أزعجك طلب كثيرًا بعده بيوم.</translation>
    </message>
    <message>
        <source>A rest, and somebody to tell it to, may do more now than the next ask.</source>
        <translation>الراحة، وإخبار أحد بذلك، قد يفيدان الآن أكثر من الطلب التالي.</translation>
    </message>
    <message>
        <source>The fear has been very high.</source>
        <translation>كان الخوف عاليًا جدًا.</translation>
    </message>
    <message>
        <source>At least twice within a short time it came near the top of the scale, or stayed high afterwards.</source>
        <translation>مرتين على الأقل خلال وقت قصير اقترب الخوف من أعلى المقياس، أو بقي عاليًا بعدها.</translation>
    </message>
    <message>
        <source>A rest is as good as any step after that. When you go on, much smaller is fine.</source>
        <translation>الراحة بعد ذلك لا تقل عن أي خطوة. وعند المتابعة، لا بأس بشيء أصغر بكثير.</translation>
    </message>
    <message>
        <source>That was as much fear as the scale has.</source>
        <translation>كان ذلك أقصى خوف في المقياس.</translation>
    </message>
    <message>
        <source>Your fear reached 100.</source>
        <translation>بلغ خوفك 100.</translation>
    </message>
    <message>
        <source>It keeps replaying afterwards.</source>
        <translation>يتكرر الأمر في ذهنك بعدها.</translation>
    </message>
    <message>
        <source>On three of the last five days after, you kept replaying it.</source>
        <translation>في ثلاثة من آخر خمسة أيام تالية، ظل الأمر يتكرر في ذهنك.</translation>
    </message>
    <message>
        <source>Going over it again feeds the fear, so the questions to write from rest for now. A short note, or none, is enough.</source>
        <translation>اجترار الأمر يغذّي الخوف، لذلك تستريح أسئلة الكتابة في الوقت الحالي. ملاحظة قصيرة، أو لا شيء، تكفي.</translation>
    </message>
    <message>
        <source>Fear of a no gets in the way a lot.</source>
        <translation>الخوف من «لا» يعوقك كثيرًا.</translation>
    </message>
    <message>
        <source>You said so twice in a row when asked once a month: in the way of work, sleep or people.</source>
        <translation>هكذا أجبت مرتين متتاليتين عن السؤال الشهري: يعوق العمل أو النوم أو العلاقة بالناس.</translation>
    </message>
    <message>
        <source>That is a good reason to have somebody beside you, not only a notebook.</source>
        <translation>هذا سبب وجيه ليكون بجانبك أحد، لا دفتر فقط.</translation>
    </message>
    <message>
        <source>That sounds heavy.</source>
        <translation>يبدو هذا ثقيلًا.</translation>
    </message>
    <message>
        <source>Something in what you wrote today may mean that you are not safe.</source>
        <translation>شيء مما كتبت اليوم قد يعني أنك لست في أمان.</translation>
    </message>
    <message>
        <source>You need not be alone with it.</source>
        <translation>لا حاجة إلى حمل هذا وحدك.</translation>
    </message>
    <message>
        <source>This is worked out from what you wrote here, and it may be wrong.</source>
        <translation>هذا مستخلص مما كتبت هنا، وقد يكون خطأ.</translation>
    </message>
    <message>
        <source>Something like this has come up more than once within a month. A therapist who works with exposure or CBT can go on from here with you, and also sees what else may be behind it.</source>
        <translation>ظهر شيء من هذا أكثر من مرة خلال شهر. ويمكن لمعالج نفسي يعمل بالعلاج بالتعرض أو العلاج المعرفي السلوكي أن يتابع معك من هنا، وهو يرى أيضًا ما قد يكون وراء الأمر غير ذلك.</translation>
    </message>
    <message>
        <source>Chest pain, fainting or trouble breathing that is new is a question for a doctor.</source>
        <translation>ألم في الصدر أو إغماء أو صعوبة في التنفس، إن كان جديدًا، أمر يُسأل عنه طبيب.</translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>it is too large for a text</source>
        <translation>هو أكبر من أن يكون نصًا</translation>
    </message>
    <message>
        <source>it is not a text in UTF-8</source>
        <translation>ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>هو فارغ</translation>
    </message>
    <message>
        <source>there is no date in its name</source>
        <translation>لا تاريخ في اسمه</translation>
    </message>
    <message>
        <source>it is in there twice</source>
        <translation>هو موجود فيه مرتين</translation>
    </message>
    <message>
        <source>the tag “%1” is too long</source>
        <translation>الوسم «%1» طويل جدًا</translation>
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
        <translation>الدفتر «⁨%1⁩» مختوم</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Yes</source>
        <comment>answerWord</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>answerWord</comment>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answerWord</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>No reply</source>
        <comment>answerWord</comment>
        <translation>بلا رد</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>answerWord</comment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>I left before the answer</source>
        <comment>answerWord</comment>
        <translation>غادرت قبل الجواب</translation>
    </message>
    <message>
        <source>I did not ask</source>
        <comment>answerWord</comment>
        <translation>لم أطلب</translation>
    </message>
    <message>
        <source>No</source>
        <comment>fearedHappenedWord</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>fearedHappenedWord</comment>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>fearedHappenedWord</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Hurrying</source>
        <comment>habitWord</comment>
        <translation>الاستعجال</translation>
    </message>
    <message>
        <source>Apologising</source>
        <comment>habitWord</comment>
        <translation>الاعتذار</translation>
    </message>
    <message>
        <source>A script by heart</source>
        <comment>habitWord</comment>
        <translation>نص محفوظ</translation>
    </message>
    <message>
        <source>Looking away</source>
        <comment>habitWord</comment>
        <translation>تحويل النظر</translation>
    </message>
    <message>
        <source>Making it a joke</source>
        <comment>habitWord</comment>
        <translation>تحويله إلى مزحة</translation>
    </message>
    <message>
        <source>Hinting instead of asking</source>
        <comment>habitWord</comment>
        <translation>التلميح بدل الطلب</translation>
    </message>
    <message>
        <source>By message instead of in person</source>
        <comment>habitWord</comment>
        <translation>برسالة بدل الحضور</translation>
    </message>
    <message>
        <source>Taking someone along</source>
        <comment>habitWord</comment>
        <translation>اصطحاب شخص</translation>
    </message>
    <message>
        <source>A drink beforehand</source>
        <comment>habitWord</comment>
        <translation>شرب الكحول قبل ذلك</translation>
    </message>
    <message>
        <source>Picking a sure yes</source>
        <comment>habitWord</comment>
        <translation>اختيار «نعم» مضمونة</translation>
    </message>
    <message>
        <source>Leaving early</source>
        <comment>habitWord</comment>
        <translation>المغادرة مبكرًا</translation>
    </message>
    <message>
        <source>Checking afterwards</source>
        <comment>habitWord</comment>
        <translation>التحقق بعد ذلك</translation>
    </message>
    <message>
        <source>Nervous</source>
        <comment>feelingWord</comment>
        <translation>توتر</translation>
    </message>
    <message>
        <source>Embarrassed</source>
        <comment>feelingWord</comment>
        <translation>إحراج</translation>
    </message>
    <message>
        <source>Sad</source>
        <comment>feelingWord</comment>
        <translation>حزن</translation>
    </message>
    <message>
        <source>Angry</source>
        <comment>feelingWord</comment>
        <translation>غضب</translation>
    </message>
    <message>
        <source>Proud</source>
        <comment>feelingWord</comment>
        <translation>فخر</translation>
    </message>
    <message>
        <source>Relieved</source>
        <comment>feelingWord</comment>
        <translation>ارتياح</translation>
    </message>
    <message>
        <source>Amused</source>
        <comment>feelingWord</comment>
        <translation>تسلية</translation>
    </message>
    <message>
        <source>Flat</source>
        <comment>feelingWord</comment>
        <translation>فتور</translation>
    </message>
    <message>
        <source>Ashamed</source>
        <comment>feelingWord</comment>
        <translation>خزي</translation>
    </message>
    <message>
        <source>Curious</source>
        <comment>feelingWord</comment>
        <translation>فضول</translation>
    </message>
    <message>
        <source>Warm</source>
        <comment>feelingWord</comment>
        <translation>دفء</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>feelingWord</comment>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Heart racing</source>
        <comment>bodyWord</comment>
        <translation>تسارع القلب</translation>
    </message>
    <message>
        <source>Shaking</source>
        <comment>bodyWord</comment>
        <translation>ارتجاف</translation>
    </message>
    <message>
        <source>Blushing</source>
        <comment>bodyWord</comment>
        <translation>احمرار الوجه</translation>
    </message>
    <message>
        <source>Short of breath</source>
        <comment>bodyWord</comment>
        <translation>ضيق التنفس</translation>
    </message>
    <message>
        <source>Stomach</source>
        <comment>bodyWord</comment>
        <translation>المعدة</translation>
    </message>
    <message>
        <source>Felt like panic</source>
        <comment>bodyWord</comment>
        <translation>شعور كالهلع</translation>
    </message>
    <message>
        <source>Felt unreal</source>
        <comment>bodyWord</comment>
        <translation>شعور بعدم الواقعية</translation>
    </message>
    <message>
        <source>Brought back something painful</source>
        <comment>bodyWord</comment>
        <translation>أعاد شيئًا مؤلمًا</translation>
    </message>
    <message>
        <source>No</source>
        <comment>unwelcomeWord</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>unwelcomeWord</comment>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>unwelcomeWord</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>It was too big</source>
        <comment>obstacleWord</comment>
        <translation>كان كبيرًا جدًا</translation>
    </message>
    <message>
        <source>A bad moment</source>
        <comment>obstacleWord</comment>
        <translation>لحظة غير مناسبة</translation>
    </message>
    <message>
        <source>Low energy</source>
        <comment>obstacleWord</comment>
        <translation>طاقة قليلة</translation>
    </message>
    <message>
        <source>Unsure it was fair</source>
        <comment>obstacleWord</comment>
        <translation>الشك في إنصافه</translation>
    </message>
    <message>
        <source>I forgot</source>
        <comment>obstacleWord</comment>
        <translation>نسيت</translation>
    </message>
    <message>
        <source>Shops</source>
        <comment>contextWord</comment>
        <translation>المتاجر</translation>
    </message>
    <message>
        <source>Strangers</source>
        <comment>contextWord</comment>
        <translation>الغرباء</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>contextWord</comment>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <comment>contextWord</comment>
        <translation>الجيران</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>contextWord</comment>
        <translation>الإنترنت</translation>
    </message>
    <message>
        <source>Dating and friendship</source>
        <comment>contextWord</comment>
        <translation>التعارف والصداقة</translation>
    </message>
    <message>
        <source>Offices and services</source>
        <comment>contextWord</comment>
        <translation>الدوائر والخدمات</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>contextWord</comment>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <comment>contextWord</comment>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>Of anyone, again</source>
        <comment>againWord</comment>
        <translation>مرة أخرى مع أي شخص</translation>
    </message>
    <message>
        <source>Only of another person</source>
        <comment>againWord</comment>
        <translation>مع شخص آخر فقط</translation>
    </message>
    <message>
        <source>Once</source>
        <comment>againWord</comment>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>No</source>
        <comment>inTheWayWord</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Some</source>
        <comment>inTheWayWord</comment>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>A lot</source>
        <comment>inTheWayWord</comment>
        <translation>كثيرًا</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>“%1.”</source>
        <translation>«⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>rung::AboutDialog</name>
    <message>
        <source>About Rung</source>
        <translation>حول Rung</translation>
    </message>
    <message>
        <source>A journal for practising to ask, one rung at a time.</source>
        <translation>يوميات للتدرّب على الطلب، درجة بعد درجة.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Rung uses no network. What you write stays in your notebook, a file on this computer.</source>
        <translation>لا يستخدم Rung أي شبكة. ما كتبته يبقى في دفترك، وهو ملف على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It is a tool for practice and no treatment; a therapist sees what a program cannot.</source>
        <translation>هو أداة للتدريب وليس علاجًا؛ والمعالج النفسي يرى ما لا يستطيع برنامج رؤيته.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Built with Qt and SQLite.</source>
        <translation>برنامج حر بموجب رخصة GNU العمومية العامة، الإصدار 3 أو أحدث، بلا أي ضمان. بُني باستخدام Qt وSQLite.</translation>
    </message>
</context>
<context>
    <name>rung::AlreadyAskedPage</name>
    <message>
        <source>Along the way</source>
        <extracomment>The ladder for what was asked without a plan.</extracomment>
        <translation>على الطريق</translation>
    </message>
    <message>
        <source>I already asked</source>
        <translation>سبق أن طلبت</translation>
    </message>
    <message>
        <source>From memory: what it was, and how it went.</source>
        <translation>من الذاكرة: ما كان الطلب، وكيف سار.</translation>
    </message>
</context>
<context>
    <name>rung::AppMenu</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح الأ&amp;خير</translation>
    </message>
</context>
<context>
    <name>rung::BackupKeeper</name>
    <message>
        <source>“%1” is not there at the moment, so today’s backup is in “%2”.</source>
        <translation>المكان «⁨%1⁩» غير متاح حاليًا، لذلك فإن نسخة اليوم الاحتياطية في «⁨%2⁩».</translation>
    </message>
    <message>
        <source>There is no new backup: %1</source>
        <translation>لا توجد نسخة احتياطية جديدة: %1</translation>
    </message>
    <message>
        <source>A backup is not sealed yet, and is tried again when the notebook is opened next: %1</source>
        <translation>توجد نسخة احتياطية لم تُختم بعد، وستُعاد المحاولة عند فتح الدفتر في المرة القادمة: %1</translation>
    </message>
    <message>
        <source>A backup may still hold what you erased, and is tried again when the notebook is opened next: %1</source>
        <translation>ربما ما زالت نسخة احتياطية تحوي ما محوته، وستُعاد المحاولة عند فتح الدفتر في المرة القادمة: %1</translation>
    </message>
</context>
<context>
    <name>rung::BackupPlaceEdit</name>
    <message>
        <source>The usual place</source>
        <translation>المكان المعتاد</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>One at the first change of each day: the last ten days, eight weeks and twelve months stay. What was kept in another place stays there.</source>
        <translation>نسخة عند أول تغيير في كل يوم: تبقى نسخ آخر عشرة أيام وثمانية أسابيع واثني عشر شهرًا. وما حُفظ في مكان آخر يبقى هناك.</translation>
    </message>
    <message>
        <source>Where backups are to be kept</source>
        <translation>مكان حفظ النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>%1 (not there at the moment)</source>
        <translation>⁨%1⁩ (غير متاح حاليًا)</translation>
    </message>
</context>
<context>
    <name>rung::CatalogueDialog</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>الإكمال لاحقًا</translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <translation>من الكتالوج</translation>
    </message>
    <message>
        <source>Pick what you could imagine asking one day. You rate it next.</source>
        <translation>اختيار ما يمكنك تخيّل طلبه يومًا ما. والتقدير بعد ذلك.</translation>
    </message>
    <message>
        <source>Rate what I picked</source>
        <translation>تقدير ما اخترته</translation>
    </message>
    <message numerus="yes">
        <source>Rate %n asks</source>
        <translation>
            <numerusform>تقدير %n طلب</numerusform>
            <numerusform>تقدير طلب واحد</numerusform>
            <numerusform>تقدير طلبين</numerusform>
            <numerusform>تقدير %n طلبات</numerusform>
            <numerusform>تقدير %n طلبًا</numerusform>
            <numerusform>تقدير %n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>How much fear would it be for you?</source>
        <translation>كم سيكون الخوف عندك؟</translation>
    </message>
    <message>
        <source>Starting marks are guesses. Yours is the number that counts.</source>
        <translation>أرقام البداية تخمينات. ورقمك هو الذي يُعتمد.</translation>
    </message>
    <message>
        <source>Add to the ladder</source>
        <translation>إضافة إلى السلّم</translation>
    </message>
    <message>
        <source>Pick one first, it can be a very small one.</source>
        <translation>يلزم اختيار واحد أولًا، ويمكن أن يكون صغيرًا جدًا.</translation>
    </message>
</context>
<context>
    <name>rung::CatalogueModel</name>
    <message>
        <source>Beginner</source>
        <translation>مبتدئ</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Often a no</source>
        <translation>غالبًا «لا»</translation>
    </message>
    <message>
        <source>As often a yes as a no</source>
        <translation>«لا» بقدر «نعم»</translation>
    </message>
    <message>
        <source>Rarely a no</source>
        <translation>نادرًا «لا»</translation>
    </message>
    <message>
        <source>starting mark %1</source>
        <translation>رقم البداية %1</translation>
    </message>
    <message>
        <source>on your ladder already</source>
        <translation>موجود في سلّمك</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, details</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>rung::CataloguePicker</name>
    <message>
        <source>Asks in the catalogue</source>
        <translation>طلبات الكتالوج</translation>
    </message>
    <message>
        <source>Rung&apos;s catalogue</source>
        <translation>كتالوج Rung</translation>
    </message>
    <message>
        <source>Open a catalogue file…</source>
        <translation>فتح ملف كتالوج…</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>إغلاق «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <translation>الكتالوج: %1</translation>
    </message>
    <message>
        <source>Open a catalogue file</source>
        <translation>فتح ملف كتالوج</translation>
    </message>
    <message>
        <source>Catalogue (*.json)</source>
        <translation>كتالوج (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>البحث في الكتالوج</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>أي مستوى</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>أي مكان</translation>
    </message>
    <message>
        <source>Any chance of a no</source>
        <translation>أي احتمال لـ«لا»</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>How often the answer is a no</source>
        <translation>كم مرة يكون الجواب «لا»</translation>
    </message>
</context>
<context>
    <name>rung::CheckInCard</name>
    <message>
        <source>Does fear of a no get in the way of work, sleep or people?</source>
        <translation>هل يعوق الخوف من «لا» العمل أو النوم أو العلاقة بالناس؟</translation>
    </message>
    <message>
        <source>Once a month</source>
        <translation>مرة في الشهر</translation>
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
        <translation>خطوة أصغر</translation>
    </message>
    <message>
        <source>No more lines like this</source>
        <translation>بلا عبارات كهذه</translation>
    </message>
    <message>
        <source>They can be switched on again in the settings.</source>
        <translation>يمكن تشغيلها من جديد في الإعدادات.</translation>
    </message>
    <message>
        <source>Keep with this entry</source>
        <translation>حفظ مع التدوينة</translation>
    </message>
    <message>
        <source>What could be behind the no, whoever asked: %1.</source>
        <translation>ما قد يكون وراء «لا»، أيًا كان من طلب: %1.</translation>
    </message>
</context>
<context>
    <name>rung::ComingCard</name>
    <message>
        <source>Coming up</source>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>I asked</source>
        <translation>طلبت</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>To my calendar…</source>
        <translation>إلى تقويمي…</translation>
    </message>
</context>
<context>
    <name>rung::ConflictCopies</name>
    <message numerus="yes">
        <source>There is another copy of this notebook, “%1”, with %Ln thing(s) missing here. Bring both together?</source>
        <translation>
            <numerusform>توجد نسخة أخرى من هذا الدفتر، «⁨%1⁩»، وليس فيها ما ينقص هنا. هل تُدمج النسختان؟</numerusform>
            <numerusform>توجد نسخة أخرى من هذا الدفتر، «⁨%1⁩»، فيها عنصر واحد غير موجود هنا. هل تُدمج النسختان؟</numerusform>
            <numerusform>توجد نسخة أخرى من هذا الدفتر، «⁨%1⁩»، فيها عنصران غير موجودين هنا. هل تُدمج النسختان؟</numerusform>
            <numerusform>توجد نسخة أخرى من هذا الدفتر، «⁨%1⁩»، فيها %Ln عناصر غير موجودة هنا. هل تُدمج النسختان؟</numerusform>
            <numerusform>توجد نسخة أخرى من هذا الدفتر، «⁨%1⁩»، فيها %Ln عنصرًا غير موجودة هنا. هل تُدمج النسختان؟</numerusform>
            <numerusform>توجد نسخة أخرى من هذا الدفتر، «⁨%1⁩»، فيها %Ln عنصر غير موجودة هنا. هل تُدمج النسختان؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>إلقاء نظرة</translation>
    </message>
    <message>
        <source>There is another copy of this notebook, “%1”. Everything in it is here already.</source>
        <translation>توجد نسخة أخرى من هذا الدفتر، «⁨%1⁩». وكل ما فيها موجود هنا من قبل.</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>نقلها إلى سلة المهملات</translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation>النسخة الأخرى</translation>
    </message>
    <message>
        <source>Both are together now. “%1” is still there.</source>
        <translation>دُمجت النسختان. ولا تزال «⁨%1⁩» في مكانها.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركها مكانها</translation>
    </message>
    <message>
        <source>“%1” is in the trash of the desktop now.</source>
        <translation>أصبحت «⁨%1⁩» الآن في سلة مهملات سطح المكتب.</translation>
    </message>
    <message>
        <source>“%1” could not be moved to the trash; it is still where it was.</source>
        <translation>تعذر نقل «⁨%1⁩» إلى سلة المهملات؛ ولا تزال في مكانها.</translation>
    </message>
</context>
<context>
    <name>rung::CourtesyChecks</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير مؤكد</translation>
    </message>
</context>
<context>
    <name>rung::DayDialog</name>
    <message>
        <source>One day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>لا شيء مكتوب</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>بلا تدوينات</numerusform>
            <numerusform>تدوينة واحدة</numerusform>
            <numerusform>تدوينتان</numerusform>
            <numerusform>%n تدوينات</numerusform>
            <numerusform>%n تدوينة</numerusform>
            <numerusform>%n تدوينة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, how many entries</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>عرض هذا اليوم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>rung::Disclosure</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
</context>
<context>
    <name>rung::EntriesPage</name>
    <message>
        <source>Journal</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Nothing here yet. What you log and write gathers on this page.</source>
        <translation>لا شيء هنا بعد. كل ما يُسجَّل ويُكتب يجتمع في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Your lines</source>
        <translation>عباراتك</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>بلا تدوينات</numerusform>
            <numerusform>تدوينة واحدة</numerusform>
            <numerusform>تدوينتان</numerusform>
            <numerusform>%n تدوينات</numerusform>
            <numerusform>%n تدوينة</numerusform>
            <numerusform>%n تدوينة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 من %n تدوينة</numerusform>
            <numerusform>%1 من تدوينة واحدة</numerusform>
            <numerusform>%1 من تدوينتين</numerusform>
            <numerusform>%1 من %n تدوينات</numerusform>
            <numerusform>%1 من %n تدوينة</numerusform>
            <numerusform>%1 من %n تدوينة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found here.</source>
        <translation>لم يُعثر على شيء هنا.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض كل شيء</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>لم يُعثر على شيء عن «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>rung::EntryPane</name>
    <message>
        <source>Entry</source>
        <translation>تدوينة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Planned, not asked yet.</source>
        <translation>في الخطة، ولم يُطلب بعد.</translation>
    </message>
    <message>
        <source>You feared</source>
        <translation>ما خشيته</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>Later, %1</source>
        <comment>a day</comment>
        <translation>لاحقًا، %1</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>المرة القادمة</translation>
    </message>
    <message>
        <source>Keep this line</source>
        <translation>الاحتفاظ بالعبارة</translation>
    </message>
    <message>
        <source>What else you noted</source>
        <translation>ما دوّنته أيضًا</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Tell how it went</source>
        <translation>كيف سار الأمر</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Write more about it</source>
        <translation>كتابة المزيد عنه</translation>
    </message>
    <message>
        <source>Edit story and tags</source>
        <translation>تعديل القصة والوسوم</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>تخطيطه من جديد</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Move to another rung</source>
        <translation>نقل إلى درجة أخرى</translation>
    </message>
    <message>
        <source>Edit this text</source>
        <translation>تعديل هذا النص</translation>
    </message>
    <message>
        <source>More for this text</source>
        <translation>المزيد لهذا النص</translation>
    </message>
    <message>
        <source>Tag %1: look for it</source>
        <translation>الوسم %1: البحث عنه</translation>
    </message>
</context>
<context>
    <name>rung::ExportActions</name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>تجري كتابة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>حُفظ باسم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>تجري الطباعة</translation>
    </message>
</context>
<context>
    <name>rung::ExportDialog</name>
    <message>
        <source>Archive (JSON)</source>
        <translation>أرشيف (JSON)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Summary (Markdown)</source>
        <translation>ملخص (Markdown)</translation>
    </message>
    <message>
        <source>Summary (HTML)</source>
        <translation>ملخص (HTML)</translation>
    </message>
    <message>
        <source>Journal (Markdown)</source>
        <translation>يوميات (Markdown)</translation>
    </message>
    <message>
        <source>Journal, a file a day</source>
        <translation>يوميات، ملف لكل يوم</translation>
    </message>
    <message>
        <source>Summary (PDF)</source>
        <translation>ملخص (PDF)</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>بأي صيغة؟</translation>
    </message>
    <message>
        <source>for me</source>
        <translation>لي أنا</translation>
    </message>
    <message>
        <source>to show someone</source>
        <translation>لعرضه على أحد</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>ما الغرض منه؟</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>آخر %n يوم</numerusform>
            <numerusform>اليوم الأخير</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %n أيام</numerusform>
            <numerusform>آخر %n يومًا</numerusform>
            <numerusform>آخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>From when?</source>
        <translation>منذ متى؟</translation>
    </message>
    <message>
        <source>What goes along?</source>
        <translation>ماذا يرافقه؟</translation>
    </message>
    <message>
        <source>My own names of ladders and rungs</source>
        <translation>أسماء السلالم والدرجات كما سمّيتها</translation>
    </message>
    <message>
        <source>The log, a row for each attempt</source>
        <translation>السجل، صف لكل محاولة</translation>
    </message>
    <message>
        <source>Lines I keep, up to three</source>
        <translation>عبارات أحتفظ بها، حتى ثلاث</translation>
    </message>
    <message>
        <source>Lines I keep</source>
        <translation>عبارات أحتفظ بها</translation>
    </message>
    <message>
        <source>Entries of the journal, with their texts</source>
        <translation>تدوينات اليوميات مع نصوصها</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>تدوينات اليوميات</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>With my own texts</source>
        <translation>مع نصوصي أنا</translation>
    </message>
    <message>
        <source>With my trusted contact and the support cards I put away</source>
        <translation>مع الشخص موضع ثقتي وبطاقات الدعم التي نحّيتها</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n صفحة</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rung::FearedEdit</name>
    <message>
        <source>And then, what would be the worst of it?</source>
        <translation>وبعد ذلك، ما أسوأ ما فيه؟</translation>
    </message>
    <message>
        <source>they laugh</source>
        <translation>يضحكون</translation>
    </message>
    <message>
        <source>they sigh</source>
        <translation>يتنهدون</translation>
    </message>
    <message>
        <source>they ignore me</source>
        <translation>يتجاهلونني</translation>
    </message>
    <message>
        <source>others stare</source>
        <translation>يحدّق الآخرون</translation>
    </message>
    <message>
        <source>my voice goes</source>
        <translation>يخونني صوتي</translation>
    </message>
    <message>
        <source>Words to start from</source>
        <translation>كلمات للبداية</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two feared events in a row</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>rung::FeltDots</name>
    <message>
        <source>Felt on this rung so far: %1</source>
        <translation>المحسوس في هذه الدرجة حتى الآن: %1</translation>
    </message>
</context>
<context>
    <name>rung::FileActions</name>
    <message>
        <source>Import an archive, a Day One journal, or texts</source>
        <translation>استيراد أرشيف أو يوميات Day One أو نصوص</translation>
    </message>
    <message>
        <source>Archives and texts (*.json *.md *.markdown *.txt);;All files (*)</source>
        <translation>أرشيفات ونصوص (*.json *.md *.markdown *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Where the copy is to be</source>
        <translation>مكان النسخة</translation>
    </message>
    <message>
        <source>Notebooks (*.rung);;All files (*)</source>
        <translation>دفاتر (*.rung);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Copying and checking the notebook</source>
        <translation>يجري نسخ الدفتر وفحصه</translation>
    </message>
    <message>
        <source>Copied to “%1”, and the copy was checked.</source>
        <translation>نُسخ إلى «⁨%1⁩»، وفُحصت النسخة.</translation>
    </message>
    <message>
        <source>Reading what is to be taken in</source>
        <translation>تجري قراءة ما سيُستورد</translation>
    </message>
    <message>
        <source>Where the notebook is to be</source>
        <translation>مكان الدفتر</translation>
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
        <translation>مثلًا: طلب تذوق نوعين من المخبز</translation>
    </message>
    <message>
        <source>25 less than you expected.</source>
        <translation>أقل بـ25 مما توقعت.</translation>
    </message>
    <message>
        <source>They said no. You asked.</source>
        <translation>قالوا «لا». وأنت طلبت.</translation>
    </message>
    <message>
        <source>When to do this together with a therapist</source>
        <translation>متى يكون هذا أنسب مع معالج نفسي</translation>
    </message>
    <message>
        <source>If several of these are you, do this together with a therapist; Rung can come along.</source>
        <translation>إن انطبق عليك عدد من هذه، فالأفضل أن يكون ذلك مع معالج نفسي؛ ويمكن أن يرافقكما Rung.</translation>
    </message>
    <message>
        <source>The distress keeps growing instead of easing.</source>
        <translation>يستمر الضيق في الازدياد بدل أن يخفّ.</translation>
    </message>
    <message>
        <source>A refusal, or just picturing one, brings panic, deep sadness, shame or despair.</source>
        <translation>الرفض، أو مجرد تخيله، يجلب الهلع أو حزنًا عميقًا أو خزيًا أو يأسًا.</translation>
    </message>
    <message>
        <source>Your body reacts strongly, or something painful from long ago comes back.</source>
        <translation>يستجيب جسمك بقوة، أو يعود شيء مؤلم من زمن بعيد.</translation>
    </message>
    <message>
        <source>You keep dodging the steps, or keep scolding yourself for them.</source>
        <translation>يتكرر منك التهرب من الخطوات، أو لوم النفس عليها.</translation>
    </message>
    <message>
        <source>Old wounds open again.</source>
        <translation>تنفتح جروح قديمة من جديد.</translation>
    </message>
    <message>
        <source>You cannot find steps that fit, or all of it is too much.</source>
        <translation>يصعب عليك إيجاد خطوات مناسبة، أو يبدو الأمر كله أكثر مما يُطاق.</translation>
    </message>
    <message>
        <source>You think of hurting yourself, or everyday life is getting hard.</source>
        <translation>تراودك فكرة إيذاء نفسك، أو تزداد الحياة اليومية صعوبة.</translation>
    </message>
    <message>
        <source>Rung is a private journal for asking when a no is likely. You write down what you expect, go and ask, and see how it really was.</source>
        <translation>برنامج Rung دفتر يوميات شخصي للطلب حين تكون «لا» محتملة: تدوين المتوقع، ثم الطلب، ثم رؤية ما كان عليه الأمر حقًا.</translation>
    </message>
    <message>
        <source>Build a first ladder</source>
        <translation>بناء سلّم أول</translation>
    </message>
    <message>
        <source>I already asked</source>
        <translation>سبق أن طلبت</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. Nothing is sent anywhere.</source>
        <translation>كل شيء يبقى في ملف واحد على هذا الحاسوب. ولا يُرسل شيء إلى أي مكان.</translation>
    </message>
</context>
<context>
    <name>rung::FormDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Lets go of what was typed here before</source>
        <translation>يتخلى عما كُتب هنا من قبل</translation>
    </message>
</context>
<context>
    <name>rung::FormPage</name>
    <message>
        <source>Finish later</source>
        <translation>الإكمال لاحقًا</translation>
    </message>
    <message>
        <source>Keeps everything (%1)</source>
        <translation>يحتفظ بكل شيء (%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>يُحفظ أثناء الكتابة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>%1 · written down %2</source>
        <comment>rung, a day such as yesterday</comment>
        <translation>‏⁨%1⁩ · كُتب %2</translation>
    </message>
</context>
<context>
    <name>rung::GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>What the practice is, and how to go about it.</source>
        <translation>ما هو التدريب، وكيف تكون ممارسته.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>التحدث إلى أحد</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>Nothing here speaks of “%1”.</source>
        <translation>لا شيء هنا يتحدث عن «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>rung::HappenedEdit</name>
    <message>
        <source>Just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>قبل ذلك…</translation>
    </message>
    <message>
        <source>When was that?</source>
        <translation>متى كان ذلك؟</translation>
    </message>
</context>
<context>
    <name>rung::HelplineCard</name>
    <message>
        <source>To write to: %1</source>
        <translation>للمراسلة: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>أوقات العمل: %1</translation>
    </message>
    <message>
        <source>As of %1, from %2</source>
        <translation>كما في %1، من %2</translation>
    </message>
</context>
<context>
    <name>rung::ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>“%1” holds:</source>
        <translation>محتويات «⁨%1⁩»:</translation>
    </message>
    <message>
        <source>These files hold:</source>
        <translation>في هذه الملفات:</translation>
    </message>
    <message>
        <source>Nothing here is deleted. Where both know an entry, the newer one stays. It can be undone.</source>
        <translation>لا يُحذف شيء هنا. وإن وُجدت تدوينة في الاثنين، تبقى الأحدث. ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>عدم الاستيراد</translation>
    </message>
    <message numerus="yes">
        <source>%n ladder(s)</source>
        <translation>
            <numerusform>بلا سلالم</numerusform>
            <numerusform>سلّم واحد</numerusform>
            <numerusform>سلّمان</numerusform>
            <numerusform>%n سلالم</numerusform>
            <numerusform>%n سلّمًا</numerusform>
            <numerusform>%n سلّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rung(s)</source>
        <translation>
            <numerusform>بلا درجات</numerusform>
            <numerusform>درجة واحدة</numerusform>
            <numerusform>درجتان</numerusform>
            <numerusform>%n درجات</numerusform>
            <numerusform>%n درجة</numerusform>
            <numerusform>%n درجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>بلا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%n محاولات</numerusform>
            <numerusform>%n محاولة</numerusform>
            <numerusform>%n محاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>بلا نصوص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان</numerusform>
            <numerusform>%n نصوص</numerusform>
            <numerusform>%n نصًا</numerusform>
            <numerusform>%n نص</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>جديد هنا</translation>
    </message>
    <message>
        <source>changed there later; they come in place of yours</source>
        <translation>تغيّر هناك لاحقًا؛ ويحل محل ما عندك</translation>
    </message>
    <message>
        <source>changed here later; yours stay</source>
        <translation>تغيّر هنا لاحقًا؛ ويبقى ما عندك</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>مطابق لما هنا</translation>
    </message>
    <message>
        <source>erased here; they stay away</source>
        <translation>مُحي هنا؛ ويبقى خارجه</translation>
    </message>
    <message>
        <source>What stays out:</source>
        <translation>ما يبقى خارجه:</translation>
    </message>
    <message>
        <source>What stays out</source>
        <translation>ما يبقى خارجه</translation>
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
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>السلّم</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>الخوف</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Search your journal</source>
        <translation>البحث في يومياتك</translation>
    </message>
    <message>
        <source>All the words, each by its beginning. Also: &quot;a phrase&quot;, -not, tag: rung: ladder: answer: fear&gt;60 from: to:</source>
        <translation>كل الكلمات، وكل منها من بدايتها. وأيضًا: &quot;عبارة كاملة&quot;، -كلمة للاستبعاد، tag: rung: ladder: answer: fear&gt;60 from: to:</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>أي جواب</translation>
    </message>
    <message>
        <source>Any fear</source>
        <translation>أي خوف</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a range of fear</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Any ladder</source>
        <translation>أي سلّم</translation>
    </message>
    <message>
        <source>Any rung</source>
        <translation>أي درجة</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>أي وسم</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>One day…</source>
        <translation>يوم واحد…</translation>
    </message>
</context>
<context>
    <name>rung::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>اليوميات</translation>
    </message>
</context>
<context>
    <name>rung::JournalView</name>
    <message>
        <source>Entries</source>
        <translation>التدوينات</translation>
    </message>
</context>
<context>
    <name>rung::KnowledgeDialog</name>
    <message>
        <source>Not there at the moment</source>
        <translation>غير موجود في الوقت الحالي</translation>
    </message>
    <message>
        <source>What this program knows, and where</source>
        <translation>ما يعرفه هذا البرنامج، وأين</translation>
    </message>
    <message>
        <source>Your notebook</source>
        <translation>دفترك</translation>
    </message>
    <message>
        <source>Everything you wrote, the trash, and someone you trust.</source>
        <translation>كل ما كتبته، وسلة المهملات، وشخص موضع ثقتك.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>What stands in a form that is not saved yet. It goes with the form.</source>
        <translation>ما هو مكتوب في نموذج لم يُحفظ بعد. ويذهب مع النموذج.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Colours, size, language, country and the like, and words you taught the spelling. None of your entries.</source>
        <translation>الألوان والحجم واللغة والبلد وما شابه، وكلمات أُضيفت إلى التدقيق الإملائي. ولا شيء من تدويناتك.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Its size, what was unfolded or skipped, and when you made a copy.</source>
        <translation>حجمها، وما فُتح أو جرى تخطيه، ومتى أُنشئت نسخة.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>%1: copy the path</source>
        <translation>%1: نسخ المسار</translation>
    </message>
    <message>
        <source>Show in files</source>
        <translation>عرض في الملفات</translation>
    </message>
    <message>
        <source>%1: show in files</source>
        <translation>%1: عرض في الملفات</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>The last copy you made</source>
        <translation>آخر نسخة أنشأتها</translation>
    </message>
    <message>
        <source>Made on %1 with Backup in the menu.</source>
        <translation>أُنشئت في %1 عبر «نسخ احتياطي» في القائمة.</translation>
    </message>
    <message>
        <source>None that Rung remembers. Backup in the menu makes one wherever you like.</source>
        <translation>لا نسخة يتذكرها Rung. ويمكن إنشاء نسخة حيث شئت عبر «نسخ احتياطي» في القائمة.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Rung does not use it. It sends nothing, fetches nothing and asks nobody. What the cards of support say is worked out from your notebook each time and is not written down.</source>
        <translation>لا يستخدمها Rung. لا يرسل شيئًا ولا يجلب شيئًا ولا يسأل أحدًا. وما تقوله بطاقات الدعم يُحسب من دفترك كل مرة ولا يُدوَّن.</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>None yet. Rung makes one at the first change of each day.</source>
        <translation>لا توجد بعد. ينشئ Rung نسخة عند أول تغيير في كل يوم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s); the last one is of %1 and was looked through.</source>
        <translation>
            <numerusform>%Ln نسخة احتياطية؛ الأخيرة منها بتاريخ %1 وجرى فحصها.</numerusform>
            <numerusform>نسخة احتياطية واحدة؛ وهي بتاريخ %1 وجرى فحصها.</numerusform>
            <numerusform>نسختان احتياطيتان؛ الأخيرة منهما بتاريخ %1 وجرى فحصها.</numerusform>
            <numerusform>%Ln نسخ احتياطية؛ الأخيرة منها بتاريخ %1 وجرى فحصها.</numerusform>
            <numerusform>%Ln نسخة احتياطية؛ الأخيرة منها بتاريخ %1 وجرى فحصها.</numerusform>
            <numerusform>%Ln نسخة احتياطية؛ الأخيرة منها بتاريخ %1 وجرى فحصها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The place you chose is not there at the moment; until it is, they go to “%1”.</source>
        <translation>المكان الذي اخترته غير متاح حاليًا؛ وإلى أن يتاح، تُحفظ في «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>rung::LadderBoard</name>
    <message>
        <source>The rungs on either side are far apart.</source>
        <translation>الدرجتان على الجانبين متباعدتان.</translation>
    </message>
</context>
<context>
    <name>rung::LadderChooser</name>
    <message>
        <source>Ladder: %1</source>
        <translation>السلّم: %1</translation>
    </message>
    <message>
        <source>By fear, the hardest on top</source>
        <translation>حسب الخوف، والأصعب في الأعلى</translation>
    </message>
    <message>
        <source>In my own order</source>
        <translation>بترتيبي أنا</translation>
    </message>
    <message>
        <source>Name and purpose…</source>
        <translation>الاسم والغاية…</translation>
    </message>
    <message>
        <source>Share these rungs as a catalogue…</source>
        <translation>مشاركة هذه الدرجات في كتالوج…</translation>
    </message>
    <message>
        <source>Put this ladder away</source>
        <translation>تنحية هذا السلّم</translation>
    </message>
    <message>
        <source>Delete this ladder</source>
        <translation>حذف هذا السلّم</translation>
    </message>
    <message>
        <source>What was put away or deleted…</source>
        <translation>ما نُحّي أو حُذف…</translation>
    </message>
    <message>
        <source>New ladder…</source>
        <translation>سلّم جديد…</translation>
    </message>
    <message>
        <source>New ladder from the catalogue…</source>
        <translation>سلّم جديد من الكتالوج…</translation>
    </message>
    <message>
        <source>How a ladder works</source>
        <translation>كيف يعمل السلّم</translation>
    </message>
</context>
<context>
    <name>rung::LadderDialog</name>
    <message>
        <source>Name and purpose</source>
        <translation>الاسم والغاية</translation>
    </message>
    <message>
        <source>A new ladder</source>
        <translation>سلّم جديد</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation>ما اسمه عندك؟</translation>
    </message>
    <message>
        <source>Which fear is it about?</source>
        <translation>عن أي خوف هو؟</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>What would you do if a no could not stop you?</source>
        <translation>ما الذي كان بإمكانك فعله لو لم توقفك «لا»؟</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>الإكمال لاحقًا</translation>
    </message>
    <message>
        <source>One word is enough.</source>
        <translation>كلمة واحدة تكفي.</translation>
    </message>
    <message>
        <source>That is a little long.</source>
        <translation>هذا طويل بعض الشيء.</translation>
    </message>
</context>
<context>
    <name>rung::LadderEditor</name>
    <message>
        <source>In my own words…</source>
        <translation>بكلماتي أنا…</translation>
    </message>
    <message>
        <source>The same, somewhere else…</source>
        <translation>نفسها في مكان آخر…</translation>
    </message>
    <message>
        <source>Around %1?</source>
        <translation>قرابة %1؟</translation>
    </message>
    <message>
        <source>“%1”: around %2?</source>
        <translation>«⁨%1⁩»: قرابة %2؟</translation>
    </message>
    <message>
        <source>It was %1 when you wrote it. That number stays, and this is noted as what it feels like now.</source>
        <translation>كان الرقم %1 حين كتبته. يبقى ذلك الرقم، ويُدوَّن هذا على أنه الإحساس الآن.</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>قرابة %1</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>rung::LadderPage</name>
    <message>
        <source>Ladder</source>
        <translation>السلّم</translation>
    </message>
    <message>
        <source>Add a rung</source>
        <translation>إضافة درجة</translation>
    </message>
    <message>
        <source>A ladder is a handful of asks, from a very small one up to one you hardly dare.</source>
        <translation>السلّم حفنة طلبات، من طلب صغير جدًا إلى طلب لا يكاد يُجرؤ عليه.</translation>
    </message>
    <message>
        <source>Build a first ladder</source>
        <translation>بناء سلّم أول</translation>
    </message>
    <message>
        <source>What was put away or deleted…</source>
        <translation>ما نُحّي أو حُذف…</translation>
    </message>
    <message>
        <source>This ladder has no rungs yet. A very small ask is a good first one.</source>
        <translation>ليس لهذا السلّم درجات بعد. طلب صغير جدًا درجة أولى جيدة.</translation>
    </message>
    <message>
        <source>Look in the catalogue</source>
        <translation>نظرة في الكتالوج</translation>
    </message>
    <message>
        <source>From the catalogue…</source>
        <translation>من الكتالوج…</translation>
    </message>
    <message>
        <source>In my own words…</source>
        <translation>بكلماتي أنا…</translation>
    </message>
    <message>
        <source>From small to large, one step at a time.</source>
        <translation>من الصغير إلى الكبير، خطوة كل مرة.</translation>
    </message>
    <message numerus="yes">
        <source>%n rungs</source>
        <translation>
            <numerusform>بلا درجات</numerusform>
            <numerusform>درجة واحدة</numerusform>
            <numerusform>درجتان</numerusform>
            <numerusform>%n درجات</numerusform>
            <numerusform>%n درجة</numerusform>
            <numerusform>%n درجة</numerusform>
        </translation>
    </message>
    <message>
        <source>no rungs yet</source>
        <translation>لا درجات بعد</translation>
    </message>
    <message>
        <source>settled up to %1</source>
        <translation>مستقر حتى %1</translation>
    </message>
    <message>
        <source>Every rung of this ladder is settled.</source>
        <translation>استقرت كل درجات هذا السلّم.</translation>
    </message>
    <message>
        <source>Every rung is settled. You built it for this: “%1”</source>
        <translation>استقرت كل الدرجات. بنيته من أجل هذا: «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>rung::LadderView</name>
    <message>
        <source>Rungs, the hardest on top</source>
        <translation>الدرجات، والأصعب في الأعلى</translation>
    </message>
</context>
<context>
    <name>rung::LikelihoodEdit</name>
    <message>
        <source>surely not</source>
        <translation>بالتأكيد لا</translation>
    </message>
    <message>
        <source>surely</source>
        <translation>بالتأكيد</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>rung::LineCard</name>
    <message>
        <source>You told yourself</source>
        <translation>قلت لنفسك</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>after “%1”, %2</source>
        <translation>بعد «⁨%1⁩»، %2</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>فتح التدوينة</translation>
    </message>
</context>
<context>
    <name>rung::LineEdit</name>
    <message numerus="yes">
        <source>room for %n more</source>
        <translation>
            <numerusform>لا متسع للمزيد</numerusform>
            <numerusform>متسع لحرف واحد</numerusform>
            <numerusform>متسع لحرفين</numerusform>
            <numerusform>متسع لـ%n أحرف</numerusform>
            <numerusform>متسع لـ%n حرفًا</numerusform>
            <numerusform>متسع لـ%n حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>لا زيادة</numerusform>
            <numerusform>حرف واحد زائد</numerusform>
            <numerusform>حرفان زائدان</numerusform>
            <numerusform>%n أحرف زائدة</numerusform>
            <numerusform>%n حرفًا زائدًا</numerusform>
            <numerusform>%n حرف زائد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rung::LinesPage</name>
    <message>
        <source>Your lines</source>
        <translation>عباراتك</translation>
    </message>
    <message>
        <source>What you told yourself for next time.</source>
        <translation>ما قلته لنفسك من أجل المرة القادمة.</translation>
    </message>
    <message>
        <source>Back to the journal</source>
        <translation>العودة إلى اليوميات</translation>
    </message>
    <message>
        <source>No line yet. There is room for one each time you tell how it went.</source>
        <translation>لا عبارة بعد. هناك مكان لعبارة كلما حكيت كيف سار الأمر.</translation>
    </message>
    <message>
        <source>Show older lines</source>
        <translation>عرض عبارات أقدم</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a rung, a day</comment>
        <translation>‏⁨%1⁩ · %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>الاحتفاظ بـ«⁨%1⁩»</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>فتح التدوينة</translation>
    </message>
    <message>
        <source>Open the entry of “%1”</source>
        <translation>فتح تدوينة «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>rung::LockEdit</name>
    <message>
        <source>Lock when nothing was typed or clicked</source>
        <translation>القفل عند عدم الكتابة أو النقر</translation>
    </message>
    <message>
        <source>Not by time</source>
        <translation>ليس بحسب الوقت</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minutes without a key or a click</source>
        <translation>
            <numerusform>بعد %Ln دقيقة بلا ضغطة مفتاح أو نقرة</numerusform>
            <numerusform>بعد دقيقة واحدة بلا ضغطة مفتاح أو نقرة</numerusform>
            <numerusform>بعد دقيقتين بلا ضغطة مفتاح أو نقرة</numerusform>
            <numerusform>بعد %Ln دقائق بلا ضغطة مفتاح أو نقرة</numerusform>
            <numerusform>بعد %Ln دقيقة بلا ضغطة مفتاح أو نقرة</numerusform>
            <numerusform>بعد %Ln دقيقة بلا ضغطة مفتاح أو نقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>When the screen locks</source>
        <translation>عند قفل الشاشة</translation>
    </message>
    <message>
        <source>Before the computer sleeps</source>
        <translation>قبل سكون الحاسوب</translation>
    </message>
    <message>
        <source>This desktop does not tell Rung about what is greyed out. Ctrl+L locks at any time.</source>
        <translation>سطح المكتب هذا لا يُعلم Rung بما يظهر باهتًا هنا. والضغط على Ctrl+L يقفل في أي وقت.</translation>
    </message>
</context>
<context>
    <name>rung::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>What you wrote is sealed. It opens with your passphrase.</source>
        <translation>ما كتبته مختوم. ويُفتح بعبارة المرور.</translation>
    </message>
    <message>
        <source>Open another notebook…</source>
        <translation>فتح دفتر آخر…</translation>
    </message>
</context>
<context>
    <name>rung::LockWatch</name>
    <message>
        <source>The notebook is locked first.</source>
        <translation>يُقفل الدفتر أولًا.</translation>
    </message>
</context>
<context>
    <name>rung::LogDetails</name>
    <message>
        <source>Did your body sound an alarm?</source>
        <translation>هل أطلق جسمك إنذارًا؟</translation>
    </message>
    <message>
        <source>Fear now</source>
        <translation>الخوف الآن</translation>
    </message>
    <message>
        <source>Did a safety habit slip in?</source>
        <translation>هل تسللت عادة أمان؟</translation>
    </message>
    <message>
        <source>Did they say or show it was unwelcome?</source>
        <translation>هل قالوا أو أظهروا أنه غير مرحَّب به؟</translation>
    </message>
    <message>
        <source>One word for how it felt</source>
        <translation>كلمة واحدة لما شعرت به</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <source>When was that?</source>
        <translation>متى كان ذلك؟</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>التحدث إلى أحد</translation>
    </message>
    <message>
        <source>That is a lot to carry. You can talk to a person about it, now or later.</source>
        <translation>هذا حمل ثقيل. يمكنك الحديث عنه مع إنسان، الآن أو لاحقًا.</translation>
    </message>
</context>
<context>
    <name>rung::LogForm</name>
    <message>
        <source>Did what you feared happen?</source>
        <translation>هل حدث ما خشيته؟</translation>
    </message>
    <message>
        <source>You feared: %1 Did it happen?</source>
        <translation>ما خشيته: %1 هل حدث؟</translation>
    </message>
    <message>
        <source>none</source>
        <translation>معدومة</translation>
    </message>
    <message>
        <source>overwhelming</source>
        <translation>طاغية</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>ماذا قالوا؟</translation>
    </message>
    <message>
        <source>Still open: what they said.</source>
        <translation>ما زال ناقصًا: ماذا قالوا.</translation>
    </message>
    <message>
        <source>Fear at the hardest moment</source>
        <translation>الخوف في أصعب لحظة</translation>
    </message>
    <message>
        <source>Still open: fear at the hardest moment.</source>
        <translation>ما زال ناقصًا: الخوف في أصعب لحظة.</translation>
    </message>
    <message>
        <source>How strong was the urge to avoid it?</source>
        <translation>كم كانت قوة الرغبة في تجنبه؟</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>ما العائق؟</translation>
    </message>
    <message>
        <source>Fear now</source>
        <translation>الخوف الآن</translation>
    </message>
    <message>
        <source>How did you handle it?</source>
        <translation>كيف تدبّرت الأمر؟</translation>
    </message>
    <message>
        <source>0 not at all, 10 very well</source>
        <translation>0 أبدًا، 10 جيدًا جدًا</translation>
    </message>
    <message>
        <source>One line to tell yourself next time</source>
        <translation>عبارة واحدة لنفسك للمرة القادمة</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>A little shorter, so that it stays one line.</source>
        <translation>أقصر قليلًا، كي تبقى عبارة واحدة.</translation>
    </message>
    <message>
        <source>More: fear now, the story, what your body did…</source>
        <translation>المزيد: الخوف الآن، القصة، ما فعله جسمك…</translation>
    </message>
    <message>
        <source>Ask again tomorrow: how likely is what you feared?</source>
        <translation>لو تكرر الطلب غدًا: كم يبدو ما خشيته محتملًا؟</translation>
    </message>
    <message>
        <source>Ask again tomorrow: how likely is “%1”?</source>
        <translation>لو تكرر الطلب غدًا: ما مدى احتمال «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>Still open: whether it happened.</source>
        <translation>ما زال ناقصًا: هل حدث.</translation>
    </message>
    <message>
        <source>Still open: how likely it seems now.</source>
        <translation>ما زال ناقصًا: كم يبدو محتملًا الآن.</translation>
    </message>
</context>
<context>
    <name>rung::LogPage</name>
    <message>
        <source>How did it go?</source>
        <translation>كيف سار الأمر؟</translation>
    </message>
    <message>
        <source>This attempt is no longer there.</source>
        <translation>هذه المحاولة لم تعد موجودة.</translation>
    </message>
    <message>
        <source>You were waiting for an answer.</source>
        <translation>كنت في انتظار جواب.</translation>
    </message>
</context>
<context>
    <name>rung::LongWork</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
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
        <translation>بيانات مختلقة</translation>
    </message>
    <message>
        <source>start my own</source>
        <translation>البدء بدفتري</translation>
    </message>
    <message>
        <source>You can read this notebook. Nothing can be changed in it.</source>
        <translation>يمكنك قراءة هذا الدفتر. ولا يمكن تغيير شيء فيه.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>The notebook is sealed. Ctrl+L locks it.</source>
        <translation>الدفتر مختوم الآن. والضغط على Ctrl+L يقفله.</translation>
    </message>
    <message>
        <source>The seal is off. The notebook is a plain file again.</source>
        <translation>فُكّ الختم. الدفتر ملف عادي من جديد.</translation>
    </message>
    <message>
        <source>Lock the notebook</source>
        <translation>قفل الدفتر</translation>
    </message>
</context>
<context>
    <name>rung::MessageStrip</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>rung::Navigator</name>
    <message>
        <source>reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>تذكير</translation>
    </message>
</context>
<context>
    <name>rung::NextDayCard</name>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>بخير</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>half</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>كثيرًا</translation>
    </message>
    <message>
        <source>very</source>
        <translation>كثيرًا جدًا</translation>
    </message>
    <message>
        <source>How is it with you today?</source>
        <translation>كيف هو الأمر معك اليوم؟</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>رقم دقيق</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏⁨%1⁩، %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Did you keep replaying it?</source>
        <translation>هل ظل الأمر يتكرر في ذهنك؟</translation>
    </message>
    <message>
        <source>Going over it again and again in your head.</source>
        <translation>المرور به مرة بعد مرة في الرأس.</translation>
    </message>
</context>
<context>
    <name>rung::Notebook</name>
    <message>
        <source>This text is no longer there.</source>
        <translation>هذا النص لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>This ladder is no longer there.</source>
        <translation>هذا السلّم لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>This rung is no longer there.</source>
        <translation>هذه الدرجة لم تعد موجودة.</translation>
    </message>
    <message>
        <source>This attempt is no longer there.</source>
        <translation>هذه المحاولة لم تعد موجودة.</translation>
    </message>
</context>
<context>
    <name>rung::NotebookProblem</name>
    <message>
        <source>This notebook did not open</source>
        <translation>لم يُفتح هذا الدفتر</translation>
    </message>
    <message>
        <source>Create it there</source>
        <translation>إنشاؤه هناك</translation>
    </message>
    <message>
        <source>Read it without changing it</source>
        <translation>قراءته بلا تغيير</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>فتح دفتر آخر…</translation>
    </message>
    <message>
        <source>Create a new one…</source>
        <translation>إنشاء دفتر جديد…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>الرجوع إلى نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Rescue what can be read…</source>
        <translation>إنقاذ ما يمكن قراءته…</translation>
    </message>
</context>
<context>
    <name>rung::Notifier</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
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
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>rung::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>rung::PlanCare</name>
    <message>
        <source>No, nothing like that</source>
        <translation>لا، لا شيء كهذا</translation>
    </message>
    <message>
        <source>It could: a nearer step first</source>
        <translation>ربما: خطوة أقرب أولًا</translation>
    </message>
    <message>
        <source>It could, and I have thought about it</source>
        <translation>ربما، وقد فكرت في الأمر</translation>
    </message>
    <message>
        <source>Why this question?</source>
        <translation>لماذا هذا السؤال؟</translation>
    </message>
</context>
<context>
    <name>rung::PlanDetails</name>
    <message>
        <source>Thank you anyway.</source>
        <translation>شكرًا على أي حال.</translation>
    </message>
    <message>
        <source>No problem, thanks.</source>
        <translation>لا بأس، شكرًا.</translation>
    </message>
    <message>
        <source>Fair enough. Have a good day.</source>
        <translation>مفهوم تمامًا. طاب يومك.</translation>
    </message>
    <message>
        <source>Three ways to say it</source>
        <translation>ثلاث طرق لقولها</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>لا إطلاقًا</translation>
    </message>
    <message>
        <source>as much as I can imagine</source>
        <translation>أقصى ما يمكنني تخيله</translation>
    </message>
    <message>
        <source>What exactly will you ask?</source>
        <translation>ماذا سيكون طلبك بالضبط؟</translation>
    </message>
    <message>
        <source>How to ask kindly</source>
        <translation>كيف يكون الطلب بلطف</translation>
    </message>
    <message>
        <source>Who, and where?</source>
        <translation>مَن، وأين؟</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>متى؟</translation>
    </message>
    <message>
        <source>If it goes badly, how much will it still bother you tomorrow?</source>
        <translation>إن سار الأمر على نحو سيئ، كم سيظل يزعجك غدًا؟</translation>
    </message>
    <message>
        <source>One safety habit to leave out</source>
        <translation>عادة أمان واحدة لتركها</translation>
    </message>
    <message>
        <source>What will you say to a no?</source>
        <translation>ماذا سيكون ردّك على «لا»؟</translation>
    </message>
    <message>
        <source>It came up lately: %1.</source>
        <translation>ظهرت مؤخرًا: %1.</translation>
    </message>
</context>
<context>
    <name>rung::PlanForm</name>
    <message>
        <source>Still open: what you are most afraid of.</source>
        <translation>ما زال ناقصًا: أكثر ما يخيفك.</translation>
    </message>
    <message>
        <source>There is room for %1 characters here.</source>
        <translation>يتسع هذا المكان لعدد %1 من الأحرف.</translation>
    </message>
    <message>
        <source>More: what to ask, when, what to say to a no…</source>
        <translation>المزيد: ما الطلب، ومتى، والرد على «لا»…</translation>
    </message>
    <message>
        <source>What are you most afraid will happen?</source>
        <translation>ما أكثر ما يخيفك أن يحدث؟</translation>
    </message>
    <message>
        <source>Write something a camera could film.</source>
        <translation>شيء يمكن لكاميرا أن تصوّره.</translation>
    </message>
    <message>
        <source>How likely is that?</source>
        <translation>ما مدى احتمال ذلك؟</translation>
    </message>
    <message>
        <source>How likely is a no, or no reply?</source>
        <translation>ما مدى احتمال «لا»، أو عدم الرد؟</translation>
    </message>
    <message>
        <source>How much fear do you expect at the hardest moment?</source>
        <translation>إلى أي حد قد يصل الخوف في أصعب لحظة؟</translation>
    </message>
    <message>
        <source>What is fear 0–100?</source>
        <translation>ما «الخوف من 0 إلى 100»؟</translation>
    </message>
    <message>
        <source>Still open: how likely that is.</source>
        <translation>ما زال ناقصًا: كم هو محتمل.</translation>
    </message>
    <message>
        <source>Still open: how likely a no is.</source>
        <translation>ما زال ناقصًا: كم تبدو «لا» محتملة.</translation>
    </message>
    <message>
        <source>Still open: the fear you expect.</source>
        <translation>ما زال ناقصًا: الخوف المتوقع.</translation>
    </message>
</context>
<context>
    <name>rung::PlanPage</name>
    <message>
        <source>Before you ask</source>
        <translation>قبل الطلب</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>خطتك</translation>
    </message>
    <message>
        <source>This rung is no longer there.</source>
        <translation>هذه الدرجة لم تعد موجودة.</translation>
    </message>
    <message>
        <source>This plan is no longer there.</source>
        <translation>هذه الخطة لم تعد موجودة.</translation>
    </message>
    <message>
        <source>Delete plan</source>
        <translation>حذف الخطة</translation>
    </message>
    <message>
        <source>A card for your pocket</source>
        <translation>بطاقة لجيبك</translation>
    </message>
</context>
<context>
    <name>rung::PocketCard</name>
    <message>
        <source>To a no: %1</source>
        <translation>الرد على «لا»: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Copy the card</source>
        <translation>نسخ البطاقة</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>طباعة البطاقة</translation>
    </message>
    <message>
        <source>What you ask and what you say to a no will stand here.</source>
        <translation>هنا سيكون طلبك وردّك على «لا».</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>rung::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>rung::PutAwayDialog</name>
    <message>
        <source>What was put away</source>
        <translation>ما نُحّي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>ladder, in the trash</source>
        <translation>سلّم، في سلة المهملات</translation>
    </message>
    <message>
        <source>ladder, put away</source>
        <translation>سلّم، مُنحّى</translation>
    </message>
    <message>
        <source>rung of this ladder, in the trash</source>
        <translation>درجة من هذا السلّم، في سلة المهملات</translation>
    </message>
    <message>
        <source>rung of this ladder, put away</source>
        <translation>درجة من هذا السلّم، مُنحّاة</translation>
    </message>
    <message>
        <source>Nothing is put away, and nothing is in the trash.</source>
        <translation>لا شيء مُنحّى، ولا شيء في سلة المهملات.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>استعادة «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>rung::QuestionOverview</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Summary as PDF…</source>
        <translation>ملخص PDF…</translation>
    </message>
    <message>
        <source>Your first ask brings this page to life.</source>
        <translation>طلبك الأول يبعث الحياة في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Go to your next step</source>
        <translation>إلى خطوتك التالية</translation>
    </message>
    <message>
        <source>Only what you wrote down before asking counts here. A no tells something about the moment and little about you.</source>
        <translation>لا يُحتسب هنا إلا ما دوّنته قبل الطلب. «لا» تقول شيئًا عن اللحظة، والقليل عنك.</translation>
    </message>
</context>
<context>
    <name>rung::QuestionPage</name>
    <message>
        <source>‹ All questions</source>
        <translation>‹ كل الأسئلة</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>حفظ أو نسخ</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>نسخ كصورة</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>كل الأسئلة</translation>
    </message>
    <message>
        <source>Ways to look at it</source>
        <translation>طرق النظر إليه</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>فتح التدوينة</translation>
    </message>
    <message>
        <source>Only this rung</source>
        <translation>هذه الدرجة فقط</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>رسم (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>مستند (*.pdf)</translation>
    </message>
</context>
<context>
    <name>rung::QuietDayCard</name>
    <message>
        <source>If today is too much</source>
        <translation>إن كان اليوم أكثر مما يُطاق</translation>
    </message>
    <message>
        <source>Today can do without a next step. Your ladder, your journal and everything you wrote stay where they are, and one press brings the steps back.</source>
        <translation>يمكن أن يمضي اليوم بلا خطوة تالية. سلّمك ويومياتك وكل ما كتبته يبقى في مكانه، وضغطة واحدة تعيد الخطوات.</translation>
    </message>
    <message>
        <source>Make today quiet</source>
        <translation>جعل اليوم هادئًا</translation>
    </message>
</context>
<context>
    <name>rung::QuoteLine</name>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>rung::RangeDialog</name>
    <message>
        <source>From when to when?</source>
        <translation>من متى إلى متى؟</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>rung::RatingList</name>
    <message>
        <source>starting mark %1</source>
        <translation>رقم البداية %1</translation>
    </message>
    <message>
        <source>This one still wants a number.</source>
        <translation>ما زال هذا ينتظر رقمًا.</translation>
    </message>
</context>
<context>
    <name>rung::RedCard</name>
    <message>
        <source>What you wrote sounds heavy.</source>
        <translation>يبدو ما كتبته ثقيلًا.</translation>
    </message>
    <message>
        <source>This is only software, and it may have misread you.</source>
        <translation>هذا مجرد برنامج، وربما أساء فهمك.</translation>
    </message>
    <message>
        <source>Today is quiet.</source>
        <translation>اليوم هادئ.</translation>
    </message>
    <message>
        <source>No step is waiting for you, and nothing is lost.</source>
        <translation>لا خطوة تنتظرك، ولم يضع شيء.</translation>
    </message>
    <message>
        <source>What you wrote is only on this computer. Nobody was told.</source>
        <translation>ما كتبته موجود على هذا الحاسوب فقط. ولم يُبلَّغ أحد به.</translation>
    </message>
    <message>
        <source>If you might act on it, call %1.</source>
        <translation>إن كان من الممكن أن يتحول ذلك إلى فعل، يُرجى الاتصال بالرقم %1.</translation>
    </message>
    <message>
        <source>If you might hurt yourself, call %1.</source>
        <translation>إن كان من الممكن أن تؤذي نفسك، يُرجى الاتصال بالرقم %1.</translation>
    </message>
    <message>
        <source>If you might act on it: %1</source>
        <translation>إن كان من الممكن أن يتحول ذلك إلى فعل: %1</translation>
    </message>
    <message>
        <source>If you might hurt yourself: %1</source>
        <translation>إن كان من الممكن أن تؤذي نفسك: %1</translation>
    </message>
    <message>
        <source>To find a line to talk to now: %1</source>
        <translation>لإيجاد خط للحديث الآن: %1</translation>
    </message>
    <message>
        <source>To talk to somebody now: %1, %2.</source>
        <translation>للحديث إلى أحد الآن: %1، %2.</translation>
    </message>
    <message>
        <source>Someone you trust: %1, %2.</source>
        <translation>شخص موضع ثقتك: %1، %2.</translation>
    </message>
    <message>
        <source>The numbers for my country</source>
        <translation>أرقام بلدي</translation>
    </message>
    <message>
        <source>Someone I trust</source>
        <translation>شخص أثق به</translation>
    </message>
    <message>
        <source>It was a figure of speech</source>
        <translation>كان تعبيرًا مجازيًا</translation>
    </message>
    <message>
        <source>Show the steps again</source>
        <translation>عرض الخطوات من جديد</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
</context>
<context>
    <name>rung::Reminders</name>
    <message>
        <source>A reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>You wanted to be reminded around now.</source>
        <translation>أردت تذكيرًا في هذا الوقت تقريبًا.</translation>
    </message>
    <message>
        <source>Something waits for you, whenever you have a minute.</source>
        <translation>شيء ما ينتظرك، متى وجدت دقيقة.</translation>
    </message>
</context>
<context>
    <name>rung::RemindersEdit</name>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>At a planned time, and afterwards</source>
        <translation>في الوقت المخطط وبعده</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>No reminders from</source>
        <translation>بلا تذكيرات من</translation>
    </message>
    <message>
        <source>No reminders until</source>
        <translation>بلا تذكيرات حتى</translation>
    </message>
    <message>
        <source>None between</source>
        <translation>لا شيء بين</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
</context>
<context>
    <name>rung::RescueReport</name>
    <message>
        <source>What could be rescued</source>
        <translation>ما أمكن إنقاذه</translation>
    </message>
    <message>
        <source>It is in “%1”, which opens now. The damaged file was left as it is.</source>
        <translation>وهو في «⁨%1⁩»، الذي يُفتح الآن. أما الملف التالف فتُرك كما هو.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>بالتفصيل</translation>
    </message>
</context>
<context>
    <name>rung::RestoreDialog</name>
    <message>
        <source>It cannot be read.</source>
        <translation>تتعذر قراءتها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ladder(s)</source>
        <translation>
            <numerusform>بلا سلالم</numerusform>
            <numerusform>سلّم واحد</numerusform>
            <numerusform>سلّمان</numerusform>
            <numerusform>%Ln سلالم</numerusform>
            <numerusform>%Ln سلّمًا</numerusform>
            <numerusform>%Ln سلّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>بلا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%Ln محاولات</numerusform>
            <numerusform>%Ln محاولة</numerusform>
            <numerusform>%Ln محاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>بلا نصوص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان</numerusform>
            <numerusform>%Ln نصوص</numerusform>
            <numerusform>%Ln نصًا</numerusform>
            <numerusform>%Ln نص</numerusform>
        </translation>
    </message>
    <message>
        <source>newest entry %1</source>
        <translation>أحدث تدوينة %1</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>الرجوع إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>There is no backup yet. Rung makes one at the first change of each day.</source>
        <translation>لا توجد نسخة احتياطية بعد. ينشئ Rung نسخة عند أول تغيير في كل يوم.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>الرجوع إليها</translation>
    </message>
    <message>
        <source>Go back to the backup of %1</source>
        <translation>الرجوع إلى النسخة الاحتياطية بتاريخ %1</translation>
    </message>
    <message>
        <source>It is sealed, and opens with its passphrase.</source>
        <translation>هي مختومة، وتُفتح بعبارة المرور الخاصة بها.</translation>
    </message>
</context>
<context>
    <name>rung::Restoring</name>
    <message>
        <source>Looking into the backups</source>
        <translation>يجري النظر في النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Your notebook as it is now becomes a backup first, so that you can come back to it.</source>
        <translation>يُحفظ دفترك كما هو الآن في نسخة احتياطية أولًا، كي يمكنك الرجوع إليه.</translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation>يجري الرجوع إلى النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The notebook is what it was on %1, %2.</source>
        <translation>الدفتر الآن كما كان في %1، الساعة %2.</translation>
    </message>
</context>
<context>
    <name>rung::RevealPage</name>
    <message>
        <source>What you expected, and what happened</source>
        <translation>ما توقعته، وما حدث</translation>
    </message>
    <message>
        <source>This attempt is no longer there.</source>
        <translation>هذه المحاولة لم تعد موجودة.</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>كيف يُقرأ هذا</translation>
    </message>
    <message>
        <source>What would you like to do with this rung?</source>
        <translation>ماذا عن هذه الدرجة الآن؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>A smaller one</source>
        <translation>خطوة أصغر</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>تنحيتها</translation>
    </message>
    <message>
        <source>Something to write about it?</source>
        <translation>هل من شيء يُكتب عن هذا؟</translation>
    </message>
    <message>
        <source>A short note is enough. Stop whenever you like.</source>
        <translation>ملاحظة قصيرة تكفي. ويمكنك التوقف متى شئت.</translation>
    </message>
    <message>
        <source>Two short questions at most. Stop whenever you like.</source>
        <translation>سؤالان قصيران على الأكثر. ويمكنك التوقف متى شئت.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>هذا يكفي اليوم</translation>
    </message>
</context>
<context>
    <name>rung::RevealScale</name>
    <message>
        <source>expected %1</source>
        <translation>المتوقع %1</translation>
    </message>
    <message>
        <source>felt %1</source>
        <translation>المحسوس %1</translation>
    </message>
    <message>
        <source>expected %1, felt %2</source>
        <translation>المتوقع %1، المحسوس %2</translation>
    </message>
</context>
<context>
    <name>rung::RungDialog</name>
    <message>
        <source>Finish later</source>
        <translation>الإكمال لاحقًا</translation>
    </message>
    <message>
        <source>A rung of your own</source>
        <translation>درجة من عندك</translation>
    </message>
    <message>
        <source>The gap is around %1.</source>
        <translation>الفجوة قرابة %1.</translation>
    </message>
    <message>
        <source>Add to the ladder</source>
        <translation>إضافة إلى السلّم</translation>
    </message>
    <message>
        <source>Edit this rung</source>
        <translation>تعديل هذه الدرجة</translation>
    </message>
    <message>
        <source>The same, somewhere else</source>
        <translation>نفسها في مكان آخر</translation>
    </message>
    <message>
        <source>%1: it was %2 when you wrote it.</source>
        <translation>%1: كان الرقم %2 حين كتبته.</translation>
    </message>
</context>
<context>
    <name>rung::RungForm</name>
    <message>
        <source>What would you ask?</source>
        <translation>ماذا سيكون طلبك؟</translation>
    </message>
    <message>
        <source>How much fear do you expect at the hardest moment?</source>
        <translation>إلى أي حد قد يصل الخوف في أصعب لحظة؟</translation>
    </message>
    <message>
        <source>What does it feel like now?</source>
        <translation>ما الإحساس بها الآن؟</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Is it a kind ask?</source>
        <translation>هل هو طلب لطيف؟</translation>
    </message>
    <message>
        <source>A no could cost something hard to replace</source>
        <translation>قد تكلّف «لا» شيئًا يصعب تعويضه</translation>
    </message>
    <message>
        <source>This one still wants a number.</source>
        <translation>ما زال هذا ينتظر رقمًا.</translation>
    </message>
    <message>
        <source>Where would it be?</source>
        <translation>أين سيكون ذلك؟</translation>
    </message>
    <message>
        <source>Notes for yourself</source>
        <translation>ملاحظات لنفسك</translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation>بضع كلمات تكفي.</translation>
    </message>
    <message>
        <source>That is a little long: up to %1 characters fit.</source>
        <translation>هذا طويل بعض الشيء: يتسع المكان حتى %1 من الأحرف.</translation>
    </message>
    <message>
        <source>Fear was %1 when you wrote it. That number stays, to compare with.</source>
        <translation>كان الخوف %1 حين كتبتها. يبقى ذلك الرقم للمقارنة به.</translation>
    </message>
</context>
<context>
    <name>rung::RungHistory</name>
    <message>
        <source>fear %1</source>
        <translation>الخوف %1</translation>
    </message>
    <message>
        <source>Every try</source>
        <translation>كل محاولة</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>What you told yourself:</source>
        <translation>قلت لنفسك:</translation>
    </message>
</context>
<context>
    <name>rung::RungPane</name>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Latest entry</source>
        <translation>آخر تدوينة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>In another kind of place</source>
        <translation>في نوع آخر من الأماكن</translation>
    </message>
    <message>
        <source>Plan from here</source>
        <translation>تخطيط من هنا</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>كل التدوينات</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>تنحية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>fear %1 when you wrote it</source>
        <translation>الخوف %1 حين كتبتها</translation>
    </message>
    <message>
        <source>fear %1</source>
        <translation>الخوف %1</translation>
    </message>
    <message>
        <source>feels like %1 now</source>
        <translation>الإحساس الآن %1</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>كيف سار الأمر؟</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>مستقرة.</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>لم تُجرَّب بعد.</translation>
    </message>
    <message>
        <source>A plan for it is waiting.</source>
        <translation>خطة لها في الانتظار.</translation>
    </message>
    <message>
        <source>Good spacing: %1.</source>
        <translation>التباعد الجيد: %1.</translation>
    </message>
    <message>
        <source>Settled a while ago, or a hard one lately: once more keeps it easy.</source>
        <translation>استقرت منذ مدة، أو كانت صعبة مؤخرًا: مرة أخرى تبقيها سهلة.</translation>
    </message>
    <message>
        <source>One habit to leave out next time: %1.</source>
        <translation>عادة واحدة لتركها المرة القادمة: %1.</translation>
    </message>
    <message>
        <source>A step around %1</source>
        <translation>خطوة قرابة %1</translation>
    </message>
    <message>
        <source>not on your ladder yet</source>
        <translation>ليست في سلّمك بعد</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>إضافة درجة</translation>
    </message>
</context>
<context>
    <name>rung::RungPicker</name>
    <message>
        <source>Where was that?</source>
        <translation>أين كان ذلك؟</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Choose a rung, or write what you asked</source>
        <translation>اختيار درجة، أو كتابة ما طلبته</translation>
    </message>
    <message>
        <source>What did you ask?</source>
        <translation>ماذا طلبت؟</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rung, ladder</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Still open: what you asked.</source>
        <translation>ما زال ناقصًا: ما طلبته.</translation>
    </message>
    <message>
        <source>There is room for %1 characters here.</source>
        <translation>يتسع هذا المكان لعدد %1 من الأحرف.</translation>
    </message>
    <message>
        <source>On your ladder “%1”.</source>
        <translation>في سلّمك «⁨%1⁩».</translation>
    </message>
    <message>
        <source>New. It goes to the ladder “%1”.</source>
        <translation>جديدة. مكانها السلّم «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>rung::RungPicture</name>
    <message>
        <source>%1, left before the answer</source>
        <translation>%1، غادرت قبل الجواب</translation>
    </message>
</context>
<context>
    <name>rung::ScopeChoice</name>
    <message>
        <source>How far back</source>
        <translation>الفترة الزمنية</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, in the letters of QLocale</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a first and a last day</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Own days…</source>
        <translation>أيام أخرى…</translation>
    </message>
</context>
<context>
    <name>rung::ScopeFilter</name>
    <message>
        <source>Ladder</source>
        <translation>السلّم</translation>
    </message>
    <message>
        <source>All ladders</source>
        <translation>كل السلالم</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>نوع المكان</translation>
    </message>
    <message>
        <source>All kinds of place</source>
        <translation>كل أنواع الأماكن</translation>
    </message>
    <message>
        <source>One rung</source>
        <translation>درجة واحدة</translation>
    </message>
    <message>
        <source>All rungs</source>
        <translation>كل الدرجات</translation>
    </message>
    <message>
        <source>What the questions look at</source>
        <translation>ما تنظر إليه الأسئلة</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
</context>
<context>
    <name>rung::ScoreEdit</name>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, as a number</source>
        <translation>%1، كرقم</translation>
    </message>
</context>
<context>
    <name>rung::ScoreTrack</name>
    <message>
        <source>%1, not set</source>
        <translation>%1، غير محدد</translation>
    </message>
</context>
<context>
    <name>rung::SealDialog</name>
    <message>
        <source>The seal of this notebook</source>
        <translation>الختم على هذا الدفتر</translation>
    </message>
    <message>
        <source>Seal this notebook</source>
        <translation>ختم هذا الدفتر</translation>
    </message>
    <message>
        <source>With a seal, nobody can read this notebook without its passphrase: not its file, nor its backups, nor what stands in open forms.</source>
        <translation>مع الختم، لا يستطيع أحد قراءة هذا الدفتر دون عبارة المرور: لا ملفه، ولا نسخه الاحتياطية، ولا ما هو مكتوب في النماذج المفتوحة.</translation>
    </message>
    <message>
        <source>Nobody can reset a passphrase. The recovery code below is the second way in; on paper, in a safe place, it is there when the passphrase is forgotten. Copies you made before stay as they are.</source>
        <translation>لا يستطيع أحد إعادة تعيين عبارة المرور. رمز الاسترداد أدناه هو الطريق الثاني إلى الدفتر؛ وعلى ورقة في مكان آمن، يكون حاضرًا إذا نُسيت عبارة المرور. والنسخ التي أنشأتها من قبل تبقى كما هي.</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>ختم الدفتر</translation>
    </message>
    <message>
        <source>This notebook is sealed. It opens with its passphrase or its recovery code.</source>
        <translation>هذا الدفتر مختوم. ويُفتح بعبارة المرور أو برمز الاسترداد.</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>عبارة مرور أخرى…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Another recovery code…</source>
        <translation>رمز استرداد آخر…</translation>
    </message>
    <message>
        <source>The code you have so far opens only copies you made before.</source>
        <translation>الرمز الذي لديك حتى الآن لن يفتح إلا النسخ التي أنشأتها من قبل.</translation>
    </message>
    <message>
        <source>Take the seal off…</source>
        <translation>فك الختم…</translation>
    </message>
    <message>
        <source>Whoever can read your files can read this notebook then.</source>
        <translation>عندها يستطيع كل من يمكنه قراءة ملفاتك أن يقرأ هذا الدفتر.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>فك الختم</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Four or five words that only you would put together are stronger than a short riddle, and easier to keep.</source>
        <translation>أربع كلمات أو خمس لا يجمعها معًا غيرك أقوى من لغز قصير، وأسهل في الحفظ.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما أكتبه</translation>
    </message>
    <message>
        <source>Recovery code, for paper</source>
        <translation>رمز الاسترداد، لحفظه على ورق</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The code is in a safe place</source>
        <translation>الرمز في مكان آمن</translation>
    </message>
    <message>
        <source>Recovery code of a Rung notebook</source>
        <translation>رمز الاسترداد لدفتر من Rung</translation>
    </message>
    <message>
        <source>A few more letters, please: ten or more keep guessing away.</source>
        <translation>بضعة أحرف أخرى من فضلك: عشرة أحرف أو أكثر تُبعد التخمين.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>الاثنتان غير متطابقتين بعد.</translation>
    </message>
    <message>
        <source>Put the recovery code in a safe place first, and say so here.</source>
        <translation>رمز الاسترداد إلى مكان آمن أولًا، ثم تأكيد ذلك هنا.</translation>
    </message>
    <message>
        <source>Backups in %1 are out of reach just now. They are sealed when you open the notebook while that place is there.</source>
        <translation>النسخ الاحتياطية في %1 ليست في المتناول الآن. وستُختم عندما تفتح الدفتر وذلك المكان متاح.</translation>
    </message>
    <message>
        <source>Backups in %1 are out of reach just now. They stay sealed, and open with this passphrase.</source>
        <translation>النسخ الاحتياطية في %1 ليست في المتناول الآن. وستبقى مختومة، وتُفتح بعبارة المرور هذه.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>rung::SealedNumbers</name>
    <message>
        <source>Written before</source>
        <translation>كُتب قبل ذلك</translation>
    </message>
    <message>
        <source>You set these numbers on %1. They stay as they were.</source>
        <translation>حدّدت هذه الأرقام في %1. وتبقى كما كانت.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>What you fear happens</source>
        <translation>حدوث ما يخيفك</translation>
    </message>
    <message>
        <source>A no, or no reply</source>
        <translation>«لا»، أو عدم الرد</translation>
    </message>
    <message>
        <source>Fear at the hardest moment</source>
        <translation>الخوف في أصعب لحظة</translation>
    </message>
    <message>
        <source>Still bothered the day after</source>
        <translation>الانزعاج في اليوم التالي</translation>
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
        <translation>يجري تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>The notebook opens with the new passphrase now. Copies made before still open with the old one.</source>
        <translation>يُفتح الدفتر الآن بعبارة المرور الجديدة. والنسخ التي أُنشئت من قبل لا تزال تُفتح بالقديمة.</translation>
    </message>
    <message>
        <source>Changing the recovery code</source>
        <translation>يجري تغيير رمز الاسترداد</translation>
    </message>
    <message>
        <source>The new recovery code opens the notebook now.</source>
        <translation>رمز الاسترداد الجديد يفتح الدفتر الآن.</translation>
    </message>
    <message>
        <source>Sealing the notebook</source>
        <translation>يجري ختم الدفتر</translation>
    </message>
    <message>
        <source>Taking the seal off</source>
        <translation>يجري فك الختم</translation>
    </message>
</context>
<context>
    <name>rung::Session</name>
    <message>
        <source>Keeping…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted while it was open. All you saved is still here.</source>
        <translation>نُقل «⁨%1⁩» أو حُذف وهو مفتوح. وكل ما حفظته لا يزال هنا.</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Another program, perhaps one that keeps files in step, put another “%1” in place of this one. Bring both together?</source>
        <translation>وضع برنامج آخر، ربما برنامج لمزامنة الملفات، ملفًا آخر باسم «⁨%1⁩» مكان هذا الملف. هل يُدمج الاثنان؟</translation>
    </message>
    <message>
        <source>Bring both together</source>
        <translation>دمج الاثنين</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>rung::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Reminders, while Rung is open</source>
        <translation>التذكيرات، ما دام Rung مفتوحًا</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source> %</source>
        <translation>٪</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>حجم كل شيء</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Once a Hunspell dictionary for your language is installed, you can choose it here.</source>
        <translation>بعد تثبيت قاموس Hunspell للغتك، يمكن اختياره هنا.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>Country, for the lines to call</source>
        <translation>البلد، لخطوط المساعدة</translation>
    </message>
    <message>
        <source>Under Talk to someone…</source>
        <translation>فتح «التحدث إلى أحد»…</translation>
    </message>
    <message>
        <source>Someone you trust</source>
        <translation>شخص موضع ثقتك</translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <translation>يبدأ اليوم الجديد عند</translation>
    </message>
    <message>
        <source>A step was very big</source>
        <translation>كانت الخطوة كبيرة جدًا</translation>
    </message>
    <message>
        <source>It was unwelcome</source>
        <translation>كان غير مرحَّب به</translation>
    </message>
    <message>
        <source>A no that stings</source>
        <translation>«لا» توجع</translation>
    </message>
    <message>
        <source>Harder than last time</source>
        <translation>أصعب من المرة الماضية</translation>
    </message>
    <message>
        <source>A word after an ask, now and then, when</source>
        <translation>كلمة بعد طلب، من حين إلى آخر، إذا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Notice words in your entries that are hard on yourself</source>
        <translation>ملاحظة كلمات في تدويناتك فيها قسوة على نفسك</translation>
    </message>
    <message>
        <source>On this computer alone, in what you wrote in the last 14 days. The only language it reads so far: %1.</source>
        <translation>على هذا الحاسوب وحده، في ما كتبته خلال آخر 14 يومًا. واللغة الوحيدة التي يقرؤها حتى الآن: %1.</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>مكان حفظ النسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>rung::Sheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>rung::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
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
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
</context>
<context>
    <name>rung::SpellMarks</name>
    <message>
        <source>No similar word</source>
        <translation>لا كلمة مشابهة</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>إضافة إلى كلماتي</translation>
    </message>
</context>
<context>
    <name>rung::StarterDialog</name>
    <message>
        <source>Small asks</source>
        <translation>طلبات صغيرة</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation>ما اسمه عندك؟</translation>
    </message>
    <message>
        <source>A first ladder</source>
        <translation>سلّم أول</translation>
    </message>
    <message>
        <source>Eight small asks to begin with. Everything can be changed later.</source>
        <translation>ثمانية طلبات صغيرة للبداية. ويمكن تغيير كل شيء لاحقًا.</translation>
    </message>
    <message>
        <source>Build this ladder</source>
        <translation>بناء هذا السلّم</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>الإكمال لاحقًا</translation>
    </message>
    <message>
        <source>Use these starting marks</source>
        <translation>استخدام أرقام البداية</translation>
    </message>
    <message>
        <source>How much fear would each of these be for you, at the hardest moment?</source>
        <translation>كم من الخوف سيجلب لك كل من هذه، في أصعب لحظة؟</translation>
    </message>
    <message>
        <source>One word is enough.</source>
        <translation>كلمة واحدة تكفي.</translation>
    </message>
    <message>
        <source>That is a little long.</source>
        <translation>هذا طويل بعض الشيء.</translation>
    </message>
</context>
<context>
    <name>rung::StepCard</name>
    <message>
        <source>Your next step</source>
        <translation>خطوتك التالية</translation>
    </message>
    <message>
        <source>A ladder makes the next step easy to find. It takes about a minute.</source>
        <translation>السلّم يسهّل إيجاد الخطوة التالية. ويستغرق بناؤه نحو دقيقة.</translation>
    </message>
    <message>
        <source>Build a first ladder</source>
        <translation>بناء سلّم أول</translation>
    </message>
    <message>
        <source>Your next step on “%1”</source>
        <translation>خطوتك التالية في «⁨%1⁩»</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is planned already.</source>
        <translation>هي في الخطة من قبل.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Why this step?</source>
        <translation>لماذا هذه الخطوة؟</translation>
    </message>
    <message>
        <source>Plan that one</source>
        <translation>تخطيط تلك الخطوة</translation>
    </message>
    <message>
        <source>Look in the catalogue</source>
        <translation>نظرة في الكتالوج</translation>
    </message>
    <message>
        <source>Plan this one</source>
        <translation>تخطيط هذه الخطوة</translation>
    </message>
    <message>
        <source>Open the ladder</source>
        <translation>فتح السلّم</translation>
    </message>
</context>
<context>
    <name>rung::SudsEdit</name>
    <message>
        <source>completely at ease</source>
        <translation>راحة تامة</translation>
    </message>
    <message>
        <source>a flutter I can ignore</source>
        <translation>رفّة يمكنني تجاهلها</translation>
    </message>
    <message>
        <source>uneasy, still myself</source>
        <translation>توتر، وما زلت على طبيعتي</translation>
    </message>
    <message>
        <source>strong, I would rather leave</source>
        <translation>قوي، وأفضّل المغادرة</translation>
    </message>
    <message>
        <source>very strong, hard to think of anything else</source>
        <translation>قوي جدًا، ويصعب التفكير في شيء آخر</translation>
    </message>
    <message>
        <source>the most fear I can imagine</source>
        <translation>أشد خوف يمكنني تخيله</translation>
    </message>
    <message>
        <source>the most I can imagine</source>
        <translation>أقصى ما يمكنني تخيله</translation>
    </message>
</context>
<context>
    <name>rung::SupportCard</name>
    <message>
        <source>Something to look after first</source>
        <translation>شيء يستحق العناية أولًا</translation>
    </message>
    <message>
        <source>No next step is shown until you put this away. Your ladder is where it was.</source>
        <translation>لا تظهر خطوة تالية قبل تنحية هذه البطاقة. وسلّمك حيث كان.</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>التحدث إلى أحد</translation>
    </message>
    <message>
        <source>Easier ways in</source>
        <translation>بدايات أسهل</translation>
    </message>
    <message>
        <source>A smaller step</source>
        <translation>خطوة أصغر</translation>
    </message>
    <message>
        <source>When more help is better</source>
        <translation>متى تكون المساعدة أنسب</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>تنحية البطاقة</translation>
    </message>
</context>
<context>
    <name>rung::TalkPage</name>
    <message>
        <source>Talk to someone</source>
        <translation>التحدث إلى أحد</translation>
    </message>
    <message>
        <source>People who listen. Nothing here dials, and nobody is told that you looked.</source>
        <translation>أناس يستمعون. لا شيء هنا يتصل من تلقاء نفسه، ولا يُخبَر أحد بأنك نظرت.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>هذا صحيح</translation>
    </message>
    <message>
        <source>Taken from the settings of your computer. Choose another where it is wrong.</source>
        <translation>مأخوذ من إعدادات حاسوبك. ويمكن اختيار غيره إن كان خطأ.</translation>
    </message>
    <message>
        <source>Last checked on %1. Numbers change: where one does not answer, %2 knows others.</source>
        <translation>آخر تحقق في %1. الأرقام تتغير: وحيث لا يجيب أحدها، يعرف %2 غيرها.</translation>
    </message>
    <message>
        <source>If you might hurt yourself, or are in danger now</source>
        <translation>إن كان من الممكن أن تؤذي نفسك، أو كنت في خطر الآن</translation>
    </message>
    <message>
        <source>A directory of lines in many countries</source>
        <translation>دليل خطوط في بلدان كثيرة</translation>
    </message>
</context>
<context>
    <name>rung::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>One step is plenty.</source>
        <translation>خطوة واحدة تكفي وتزيد.</translation>
    </message>
    <message>
        <source>I already asked</source>
        <translation>سبق أن طلبت</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا</translation>
    </message>
    <message>
        <source>Nothing has to be done today.</source>
        <translation>لا شيء يلزم فعله اليوم.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>أهلًا بعودتك.</translation>
    </message>
    <message>
        <source>You last wrote: “%1”</source>
        <translation>آخر ما كتبته: «⁨%1⁩»</translation>
    </message>
    <message numerus="yes">
        <source>%n plans, for another day</source>
        <translation>
            <numerusform>لا خطط ليوم آخر</numerusform>
            <numerusform>خطة واحدة ليوم آخر</numerusform>
            <numerusform>خطتان ليوم آخر</numerusform>
            <numerusform>%n خطط ليوم آخر</numerusform>
            <numerusform>%n خطة ليوم آخر</numerusform>
            <numerusform>%n خطة ليوم آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older plans</source>
        <translation>
            <numerusform>لا خطط أقدم</numerusform>
            <numerusform>خطة أقدم</numerusform>
            <numerusform>خطتان أقدم</numerusform>
            <numerusform>%n خطط أقدم</numerusform>
            <numerusform>%n خطة أقدم</numerusform>
            <numerusform>%n خطة أقدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is where it was:</source>
        <translation>كل ما عدا ذلك حيث كان:</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>السلّم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>rung::TrashDialog</name>
    <message>
        <source>ladder</source>
        <translation>سلّم</translation>
    </message>
    <message>
        <source>rung</source>
        <translation>درجة</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>محاولة</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>بلا كلمات</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with it</source>
        <translation>
            <numerusform>بلا تدوينات معها</numerusform>
            <numerusform>ومعها تدوينة واحدة</numerusform>
            <numerusform>ومعها تدوينتان</numerusform>
            <numerusform>ومعها %n تدوينات</numerusform>
            <numerusform>ومعها %n تدوينة</numerusform>
            <numerusform>ومعها %n تدوينة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>لم تبق أيام</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message numerus="yes">
        <source>What you delete stays here for %n days and can come back. Then it is erased.</source>
        <translation>
            <numerusform>ما حُذف لا يبقى هنا.</numerusform>
            <numerusform>ما حُذف يبقى هنا يومًا واحدًا ويمكن استعادته. ثم يُمحى.</numerusform>
            <numerusform>ما حُذف يبقى هنا يومين ويمكن استعادته. ثم يُمحى.</numerusform>
            <numerusform>ما حُذف يبقى هنا %n أيام ويمكن استعادته. ثم يُمحى.</numerusform>
            <numerusform>ما حُذف يبقى هنا %n يومًا ويمكن استعادته. ثم يُمحى.</numerusform>
            <numerusform>ما حُذف يبقى هنا %n يوم ويمكن استعادته. ثم يُمحى.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>ما حُذف</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>إفراغ السلة…</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>إفراغ السلة</translation>
    </message>
    <message>
        <source>Erase this whole notebook…</source>
        <translation>محو هذا الدفتر كله…</translation>
    </message>
    <message>
        <source>Erase everything in this notebook</source>
        <translation>محو كل شيء في هذا الدفتر</translation>
    </message>
    <message>
        <source>Erase everything in the trash for good?</source>
        <translation>هل يُمحى كل ما في سلة المهملات نهائيًا؟</translation>
    </message>
    <message>
        <source>Erase this whole notebook for good?</source>
        <translation>هل يُمحى هذا الدفتر كله نهائيًا؟</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>محو كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>استعادة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Erase “%1” for good</source>
        <translation>محو «⁨%1⁩» نهائيًا</translation>
    </message>
    <message numerus="yes">
        <source>%n entries go with it.</source>
        <translation>
            <numerusform>لا تدوينات تذهب معه.</numerusform>
            <numerusform>تدوينة واحدة تذهب معه.</numerusform>
            <numerusform>تدوينتان تذهبان معه.</numerusform>
            <numerusform>%n تدوينات تذهب معه.</numerusform>
            <numerusform>%n تدوينة تذهب معه.</numerusform>
            <numerusform>%n تدوينة تذهب معه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase “%1” for good?</source>
        <translation>هل يُمحى «⁨%1⁩» نهائيًا؟</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Every ladder, attempt and text goes, what stands in open forms, and every backup Rung made of it.</source>
        <translation>يذهب كل سلّم ومحاولة ونص، وما هو مكتوب في النماذج المفتوحة، وكل نسخة احتياطية أنشأها Rung منه.</translation>
    </message>
    <message>
        <source>This cannot be undone. Its words are overwritten in this file and in the backups Rung made; copies you made yourself keep theirs.</source>
        <translation>لا يمكن التراجع عن ذلك. يُكتب فوق كلماته في هذا الملف وفي النسخ الاحتياطية التي أنشأها Rung؛ أما النسخ التي أنشأتها بنفسك فتحتفظ بكلماتها.</translation>
    </message>
    <message>
        <source>The backups in “%1” are not there at the moment; they follow once they are there again.</source>
        <translation>النسخ الاحتياطية في «⁨%1⁩» غير متاحة حاليًا؛ وتُمحى هي أيضًا متى أُتيحت من جديد.</translation>
    </message>
</context>
<context>
    <name>rung::TrustedCard</name>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Someone you trust</source>
        <translation>شخص موضع ثقتك</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Number, or how to reach them</source>
        <translation>الرقم، أو طريقة الوصول</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A friend, a relative, a neighbour: their number can stand here for a bad day.</source>
        <translation>صديق أو قريب أو جار: يمكن أن يكون رقمه هنا ليوم صعب.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>rung::UnlockForm</name>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما أكتبه</translation>
    </message>
    <message>
        <source>Remember it on this computer, in the desktop’s keyring</source>
        <translation>التذكّر على هذا الحاسوب، في حلقة مفاتيح سطح المكتب</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استخدام عبارة المرور</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>استخدام رمز الاسترداد</translation>
    </message>
    <message>
        <source>What the keyring had does not open it any more. Its passphrase does.</source>
        <translation>ما في حلقة المفاتيح لم يعد يفتح الدفتر. أما عبارة المرور فتفتحه.</translation>
    </message>
    <message>
        <source>A recovery code has 32 letters and numbers. Hyphens and capitals do not matter.</source>
        <translation>يتكون رمز الاسترداد من 32 خانة من الأحرف والأرقام. ولا تهم الشرطات ولا كون الأحرف كبيرة أو صغيرة.</translation>
    </message>
    <message>
        <source>This code does not open it. Have a look at each group once more.</source>
        <translation>هذا الرمز لا يفتح الدفتر. ربما تفيد نظرة أخرى إلى كل مجموعة.</translation>
    </message>
    <message>
        <source>That did not open it. Have a look at the keyboard and capital letters, then try once more.</source>
        <translation>لم يُفتح الدفتر بذلك. ربما تفيد نظرة إلى لوحة المفاتيح والأحرف الكبيرة، ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>يجري الفتح…</translation>
    </message>
</context>
<context>
    <name>rung::WaitingCard</name>
    <message>
        <source>You feared: %1</source>
        <translation>ما خشيته: %1</translation>
    </message>
    <message>
        <source>You fear: %1</source>
        <translation>ما يخيفك: %1</translation>
    </message>
    <message>
        <source>Did an answer come?</source>
        <translation>هل جاء جواب؟</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>كيف سار الأمر؟</translation>
    </message>
    <message>
        <source>Waiting for an answer since %1</source>
        <translation>في انتظار الجواب منذ %1</translation>
    </message>
    <message>
        <source>Planned, any day</source>
        <translation>في الخطة، لأي يوم</translation>
    </message>
    <message>
        <source>Waiting for you · planned for %1</source>
        <translation>في انتظارك · الموعد %1</translation>
    </message>
    <message>
        <source>Ask me tomorrow</source>
        <translation>اسألني غدًا</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>تعديل الخطة</translation>
    </message>
    <message>
        <source>To my calendar…</source>
        <translation>إلى تقويمي…</translation>
    </message>
    <message>
        <source>Put it down as no reply</source>
        <translation>تدوينه «بلا رد»</translation>
    </message>
</context>
<context>
    <name>rung::WhenEdit</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>اختيار يوم…</translation>
    </message>
    <message>
        <source>At a time…</source>
        <translation>في وقت…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>rung::WritePage</name>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>What you feared, written before</source>
        <translation>ما خشيته، كُتب قبل ذلك</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>كلماتك</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>optional, separated by commas</source>
        <translation>اختياري، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>About another day</source>
        <translation>عن يوم آخر</translation>
    </message>
    <message>
        <source>When this was</source>
        <translation>متى كان هذا</translation>
    </message>
    <message>
        <source>Stop whenever you like.</source>
        <translation>يمكنك التوقف متى شئت.</translation>
    </message>
    <message>
        <source>Ten minutes. A good place to stop, if you like.</source>
        <translation>عشر دقائق. موضع جيد للتوقف، إن شئت.</translation>
    </message>
    <message>
        <source>You feared “%1”. %2</source>
        <translation>خشيت «⁨%1⁩». %2</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>الإكمال لاحقًا</translation>
    </message>
    <message>
        <source>Keeps everything (%1)</source>
        <translation>يحتفظ بكل شيء (%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>يُحفظ أثناء الكتابة</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>هذه التدوينة لم تعد موجودة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
</context>
<context>
    <name>rung::WritingPrompts</name>
    <message>
        <source>What did not happen</source>
        <translation>ما لم يحدث</translation>
    </message>
    <message>
        <source>What were you afraid of that did not happen?</source>
        <translation>ما الذي خشيته ولم يحدث؟</translation>
    </message>
    <message>
        <source>What surprised you</source>
        <translation>ما فاجأك</translation>
    </message>
    <message>
        <source>What surprised you?</source>
        <translation>ما الذي فاجأك؟</translation>
    </message>
    <message>
        <source>Three reasons for this no</source>
        <translation>ثلاثة أسباب لهذا الرفض</translation>
    </message>
    <message>
        <source>Which three reasons for this no would stand, whoever had asked?</source>
        <translation>أي ثلاثة أسباب لهذا الرفض تبقى صحيحة، أيًا كان من طلب؟</translation>
    </message>
    <message>
        <source>To a friend</source>
        <translation>إلى صديق</translation>
    </message>
    <message>
        <source>What would you tell a friend who had just done this?</source>
        <translation>ماذا سيكون كلامك لصديق فعل هذا للتو؟</translation>
    </message>
    <message>
        <source>Although afraid</source>
        <translation>رغم الخوف</translation>
    </message>
    <message>
        <source>What did you do although you were afraid?</source>
        <translation>ما الذي فعلته رغم خوفك؟</translation>
    </message>
    <message>
        <source>An exception?</source>
        <translation>استثناء؟</translation>
    </message>
    <message>
        <source>Was this really an exception?</source>
        <translation>هل كان هذا استثناءً حقًا؟</translation>
    </message>
    <message>
        <source>Where else</source>
        <translation>أين أيضًا</translation>
    </message>
    <message>
        <source>Where else does today&apos;s line apply?</source>
        <translation>أين تنطبق عبارة اليوم أيضًا؟</translation>
    </message>
    <message>
        <source>One thing to change</source>
        <translation>شيء واحد للتغيير</translation>
    </message>
    <message>
        <source>What one thing could you change next time?</source>
        <translation>ما الشيء الواحد الممكن تغييره المرة القادمة؟</translation>
    </message>
    <message>
        <source>Questions to start from</source>
        <translation>أسئلة للبداية</translation>
    </message>
    <message>
        <source>Questions to start from, two at most</source>
        <translation>أسئلة للبداية، اثنان على الأكثر</translation>
    </message>
</context>
</TS>
