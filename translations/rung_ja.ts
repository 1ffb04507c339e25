<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>It came down from %1 to %2.</source>
        <translation>怖さは%1から%2に下がりました。</translation>
    </message>
    <message>
        <source>It came down from %1 to %2 and you handled it once.</source>
        <translation>怖さは%1から%2に下がり、1回対処できました。</translation>
    </message>
    <message>
        <source>It came down from %1 to %2 and you handled it twice.</source>
        <translation>怖さは%1から%2に下がり、2回対処できました。</translation>
    </message>
    <message numerus="yes">
        <source>It came down from %1 to %2 and you handled it %n times.</source>
        <translation>
            <numerusform>怖さは%1から%2に下がり、%n回対処できました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fear stays around %1.</source>
        <translation>怖さは%1くらいのままです。</translation>
    </message>
    <message>
        <source>Fear stays around %1, and you handled it once.</source>
        <translation>怖さは%1くらいのままですが、1回対処できました。</translation>
    </message>
    <message>
        <source>Fear stays around %1, and you handled it twice.</source>
        <translation>怖さは%1くらいのままですが、2回対処できました。</translation>
    </message>
    <message numerus="yes">
        <source>Fear stays around %1, and you handled it %n times.</source>
        <translation>
            <numerusform>怖さは%1くらいのままですが、%n回対処できました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fear reached %1, and you handled it.</source>
        <translation>怖さは%1まで上がり、それに対処できました。</translation>
    </message>
    <message>
        <source>Fear reached %1.</source>
        <translation>怖さは%1まで上がりました。</translation>
    </message>
    <message>
        <source>It went from %1 to %2. It goes up and down for most people.</source>
        <translation>怖さは%1から%2になりました。たいていの人に波があります。</translation>
    </message>
    <message>
        <source>Once more, with one thing changed: the time, the place or your words.</source>
        <translation>もう一度、時間か場所か言い方をひとつ変えて。</translation>
    </message>
    <message>
        <source>Once more, with another neighbour.</source>
        <translation>もう一度、別のご近所さんと。</translation>
    </message>
    <message>
        <source>Once more, in another shop.</source>
        <translation>もう一度、別のお店で。</translation>
    </message>
    <message>
        <source>Once more, with somebody else at work.</source>
        <translation>もう一度、職場の別の人と。</translation>
    </message>
    <message>
        <source>Once more, with another relative.</source>
        <translation>もう一度、別の家族や親戚と。</translation>
    </message>
    <message>
        <source>Once more, with someone else.</source>
        <translation>もう一度、別の人と。</translation>
    </message>
    <message>
        <source>The same again, or one smaller, your choice.</source>
        <translation>同じものをもう一度、または少し小さなものを、お好きなほうで。</translation>
    </message>
    <message>
        <source>The same again.</source>
        <translation>同じものをもう一度。</translation>
    </message>
    <message>
        <source>You went, and left before the answer.</source>
        <translation>その場まで行き、返事の前に離れました。</translation>
    </message>
    <message>
        <source>It did not come to the ask last time.</source>
        <translation>前回はお願いまでいきませんでした。</translation>
    </message>
    <message>
        <source>The last one was hard.</source>
        <translation>前回はきついものでした。</translation>
    </message>
    <message>
        <source>You asked this before, and fear reached %1. It is within reach.</source>
        <translation>前にもお願いしていて、怖さは%1まで上がりました。手の届くところにあります。</translation>
    </message>
    <message>
        <source>One to begin with, around %1.</source>
        <translation>はじめの一歩に、%1くらいのもの。</translation>
    </message>
    <message>
        <source>You have settled up to %1. This one is around %2.</source>
        <translation>%1まで落ち着きました。これは%2くらいです。</translation>
    </message>
    <message>
        <source>One you know, to warm up.</source>
        <translation>慣らしに、知っているものを。</translation>
    </message>
    <message>
        <source>One you know, to warm up. Fear reached %1 there last time.</source>
        <translation>慣らしに、知っているものを。前回の怖さは%1まででした。</translation>
    </message>
    <message>
        <source>It felt like panic more than once.</source>
        <translation>パニックのように感じたことが一度ならずありました。</translation>
    </message>
    <message>
        <source>Twice it did not come to an answer.</source>
        <translation>2回、返事までいきませんでした。</translation>
    </message>
    <message>
        <source>Fear was very high twice, %1 the last time.</source>
        <translation>怖さがとても高いことが2回あり、前回は%1でした。</translation>
    </message>
    <message>
        <source>Fear grew over the last three, from %1 to %2.</source>
        <translation>この3回で、怖さは%1から%2に上がりました。</translation>
    </message>
    <message>
        <source>The next rung is a long way up.</source>
        <translation>次の段までは、かなり間があります。</translation>
    </message>
    <message>
        <source>A smaller step for now.</source>
        <translation>今は少し小さなステップを。</translation>
    </message>
    <message>
        <source>A step around %1 would fit here.</source>
        <translation>%1くらいのステップがここに合いそうです。</translation>
    </message>
    <message numerus="yes">
        <source>You asked %n times there, and fear was %1 the last time. Here is another one within reach.</source>
        <translation>
            <numerusform>そこでは%n回お願いして、前回の怖さは%1でした。手の届くところに、別のものがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>A ladder begins with a few small asks.</source>
        <translation>はしごは、いくつかの小さなお願いから始まります。</translation>
    </message>
    <message>
        <source>Every rung of this ladder is settled.</source>
        <translation>このはしごの段はすべて落ち着きました。</translation>
    </message>
    <message>
        <source>You give the feared thing %1 % now.</source>
        <translation>恐れていたことは、今は%1%と見ています。</translation>
    </message>
    <message>
        <source>You still give the feared thing %1 %.</source>
        <translation>恐れていたことは、今も%1%と見ています。</translation>
    </message>
    <message>
        <source>You asked. This one was for a single time.</source>
        <translation>お願いできました。これは一度だけのものでした。</translation>
    </message>
    <message>
        <source>It was easy, and you handled it.</source>
        <translation>楽にできて、対処もできました。</translation>
    </message>
    <message>
        <source>Fear was low twice in a row.</source>
        <translation>怖さが2回続けて低めでした。</translation>
    </message>
    <message>
        <source>You practised it on several days, and it changed.</source>
        <translation>何日かに分けて練習し、変化がありました。</translation>
    </message>
    <message>
        <source>The fear stayed, and you carried it. That counts.</source>
        <translation>怖さは残りましたが、抱えたままやれました。それにも意味があります。</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>&amp;New notebook…</source>
        <translation>新しいノート(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>取り込み(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Summary as &amp;PDF…</source>
        <translation>まとめをPDFに(&amp;P)…</translation>
    </message>
    <message>
        <source>Prin&amp;t summary…</source>
        <translation>まとめを印刷(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Backup…</source>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Short&amp;cuts</source>
        <translation>ショートカット(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;What Rung knows…</source>
        <translation>Rungが知っていること(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>はしご</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日記</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>歩み</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>誰かに話す</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close the form, keeping what stands in it</source>
        <translation>フォームを閉じる（入力した内容は残ります）</translation>
    </message>
    <message>
        <source>Everything larger</source>
        <translation>全体を大きく</translation>
    </message>
    <message>
        <source>Everything smaller</source>
        <translation>全体を小さく</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>標準の大きさ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;assphrase…</source>
        <translation>パスフレーズ(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>やり直す(&amp;D)</translation>
    </message>
    <message>
        <source>Tras&amp;h…</source>
        <translation>ゴミ箱(&amp;H)…</translation>
    </message>
    <message>
        <source>About Run&amp;g</source>
        <translation>Rungについて(&amp;G)</translation>
    </message>
    <message>
        <source>Go bac&amp;k to a backup…</source>
        <translation>バックアップに戻す(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>%1 was expected, %2 was found.</source>
        <translation>%1が必要ですが、%2がありました。</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1から%2までの整数</translation>
    </message>
    <message>
        <source>a text of %1 to %2 characters</source>
        <translation>%1～%2文字の文章</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>次のどれか（%1）</translation>
    </message>
    <message>
        <source>this field is missing.</source>
        <translation>このフィールドがありません。</translation>
    </message>
    <message>
        <source>this field is unknown.</source>
        <translation>このフィールドは不明です。</translation>
    </message>
    <message>
        <source>this is there twice.</source>
        <translation>これは2つあります。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>trueまたはfalse</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>an id (a UUID)</source>
        <translation>ID（UUID）</translation>
    </message>
    <message>
        <source>a date and time with its offset (2026-03-01T14:05:00+01:00)</source>
        <translation>時差付きの日時（2026-03-01T14:05:00+01:00）</translation>
    </message>
    <message>
        <source>a day (2026-03-01)</source>
        <translation>日付（2026-03-01）</translation>
    </message>
    <message>
        <source>a day, or a date and time with its offset</source>
        <translation>日付、または時差付きの日時</translation>
    </message>
    <message>
        <source>this id is used twice.</source>
        <translation>このIDは2回使われています。</translation>
    </message>
    <message>
        <source>there is no rung with this id.</source>
        <translation>このIDの段はありません。</translation>
    </message>
    <message>
        <source>there is no attempt with this id.</source>
        <translation>このIDの試みはありません。</translation>
    </message>
    <message>
        <source>there is no entry with this id.</source>
        <translation>このIDの記録はありません。</translation>
    </message>
    <message>
        <source>a prediction or an outcome is missing.</source>
        <translation>予想か結果がありません。</translation>
    </message>
    <message>
        <source>nothing more was expected after the last brace.</source>
        <translation>最後の閉じかっこのあとに余分な内容があります。</translation>
    </message>
    <message>
        <source>this is nested too deeply.</source>
        <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>this has too many fields.</source>
        <translation>フィールドが多すぎます。</translation>
    </message>
    <message>
        <source>this number is too large or too small.</source>
        <translation>この数は大きすぎるか、小さすぎます。</translation>
    </message>
    <message>
        <source>a JSON value was expected.</source>
        <translation>JSONの値が必要です。</translation>
    </message>
    <message>
        <source>a control character stands in a text without being escaped.</source>
        <translation>文章の中に、エスケープされていない制御文字があります。</translation>
    </message>
    <message>
        <source>this text holds NUL or half of a surrogate pair.</source>
        <translation>この文章には、NULかサロゲートペアの片方だけが含まれています。</translation>
    </message>
    <message>
        <source>this text is not valid UTF-8.</source>
        <translation>この文章は正しいUTF-8ではありません。</translation>
    </message>
    <message>
        <source>an unknown escape stands after a backslash.</source>
        <translation>バックスラッシュのあとに不明なエスケープがあります。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>this field is there twice.</source>
        <translation>このフィールドは2つあります。</translation>
    </message>
    <message>
        <source>“%1” was expected.</source>
        <translation>「%1」が必要です。</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Eight to twelve rungs make a comfortable ladder. There is room for a few more.</source>
        <translation>8～12段くらいが使いやすいはしごです。もう少し加えても大丈夫です。</translation>
    </message>
    <message>
        <source>That is a long ladder. Eight to twelve rungs are easier to keep in view.</source>
        <translation>長めのはしごです。8～12段のほうが見渡しやすくなります。</translation>
    </message>
    <message>
        <source>A rung at 30 or lower would make the start easier.</source>
        <translation>30以下の段があると、始めやすくなります。</translation>
    </message>
    <message>
        <source>Three or more kinds of places help what you learn to come along with you.</source>
        <translation>場所の種類が3つ以上あると、学んだことがほかの場所にもついてきます。</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>A title of 1 to 200 characters belongs here.</source>
        <translation>ここには1～200文字のタイトルが入ります。</translation>
    </message>
    <message>
        <source>An id cannot be empty.</source>
        <translation>IDは空にできません。</translation>
    </message>
    <message>
        <source>A catalogue is a list of items.</source>
        <translation>カタログは項目のリストです。</translation>
    </message>
    <message>
        <source>The id “%1” is taken by an earlier item.</source>
        <translation>ID「%1」は、前の項目で使われています。</translation>
    </message>
</context>
<context>
    <name>CatalogueItems</name>
    <message>
        <source>Borrow a pen from someone behind a counter</source>
        <translation>カウンターの人にペンを借りる</translation>
    </message>
    <message>
        <source>A tiny, finished-in-seconds request is the easiest way to notice that asking itself is survivable.</source>
        <translation>数秒で終わる小さなお願いは、頼むこと自体は大丈夫だと気づくのにいちばん手軽です。</translation>
    </message>
    <message>
        <source>Ask when nobody is waiting behind you, hand it straight back, and say thanks either way.</source>
        <translation>後ろに誰も並んでいないときに頼み、すぐに返して、どちらの返事でもお礼を言います。</translation>
    </message>
    <message>
        <source>Get directions from one person, then double-check with another</source>
        <translation>一人に道を聞いてから、別の人にも確かめる</translation>
    </message>
    <message>
        <source>Asking again after you already have an answer loosens the worry about being a nuisance.</source>
        <translation>もう答えを知っているのにまた聞いてみると、迷惑ではという心配がほぐれてきます。</translation>
    </message>
    <message>
        <source>Be honest that you are double-checking, and skip anyone who looks rushed or has headphones in.</source>
        <translation>確認のために聞いていると正直に伝え、急いでいる人やヘッドホンをしている人は避けます。</translation>
    </message>
    <message>
        <source>Ask for a little extra topping at no charge</source>
        <translation>トッピングを少しだけ無料で増やせるか聞く</translation>
    </message>
    <message>
        <source>It puts a small, low-cost no within easy reach of an ordinary order.</source>
        <translation>いつもの注文の中で、軽くて負担の小さいノーに手が届きます。</translation>
    </message>
    <message>
        <source>Ask lightly, once, at a quiet moment, and pay happily if there is a charge.</source>
        <translation>すいているときに一度だけ軽く聞き、有料なら気持ちよく払います。</translation>
    </message>
    <message>
        <source>Ask a library to buy a book it does not have</source>
        <translation>図書館にない本の購入をリクエストする</translation>
    </message>
    <message>
        <source>Institutions say no for budget reasons every day, so this no is plainly not about you.</source>
        <translation>こうした施設は予算の都合で毎日のように断ります。ですから、このノーが自分のせいでないことははっきりしています。</translation>
    </message>
    <message>
        <source>Use the request form or a quiet desk, and thank them for checking.</source>
        <translation>リクエスト用紙か、すいている窓口を使い、調べてくれたことにお礼を言います。</translation>
    </message>
    <message>
        <source>Ask staff when a full-price item might be reduced</source>
        <translation>定価の商品がいつ値下げになりそうか、店員に聞く</translation>
    </message>
    <message>
        <source>You practise showing that money matters to you, which many people quietly avoid.</source>
        <translation>お金を気にしていることを見せる練習です。それをそっと避けている人は多いものです。</translation>
    </message>
    <message>
        <source>Ask someone who is not mid-task and take &quot;I am not allowed to say&quot; as a complete answer.</source>
        <translation>作業中でない人に聞き、「お答えできません」もひとつの答えとして受け取ります。</translation>
    </message>
    <message>
        <source>Ask a front desk whether an earlier appointment has opened up</source>
        <translation>もっと早い予約の空きが出ていないか、受付に聞く</translation>
    </message>
    <message>
        <source>A calm &quot;no, nothing yet&quot; is common here, which makes it easy practice.</source>
        <translation>「今のところありません」と穏やかに返ってくることが多く、気軽な練習になります。</translation>
    </message>
    <message>
        <source>Ask once, accept the diary as it is, and thank the person checking.</source>
        <translation>一度だけ聞き、予約表の都合をそのまま受け入れて、調べてくれた人にお礼を言います。</translation>
    </message>
    <message>
        <source>Ask a dog walker whether you may say hello to their dog</source>
        <translation>犬の散歩中の人に、犬にあいさつしてもいいか聞く</translation>
    </message>
    <message>
        <source>The owner has many reasons to decline that are about the dog, which makes the no easy to read fairly.</source>
        <translation>断る理由は犬の都合であることが多く、ノーを公平に受け取りやすい場面です。</translation>
    </message>
    <message>
        <source>Stop a few steps away, ask the person first, and walk on cheerfully if the answer is no.</source>
        <translation>数歩手前で止まってまず飼い主に聞き、断られたらにこやかに通り過ぎます。</translation>
    </message>
    <message>
        <source>Ask an online group for a recommendation and answer the replies</source>
        <translation>オンラインのグループでおすすめを聞き、返事にこたえる</translation>
    </message>
    <message>
        <source>Silence is a mild form of being passed over, and here it costs nothing.</source>
        <translation>反応がないのは、見過ごされることの軽いかたちです。ここでは何も失いません。</translation>
    </message>
    <message>
        <source>Search first so you are not repeating a question, follow the group rules, and thank people who reply.</source>
        <translation>同じ質問がないか先に検索し、グループのルールを守り、返事をくれた人にお礼を言います。</translation>
    </message>
    <message>
        <source>Ask a cafe whether they can make a drink that is not on the menu</source>
        <translation>メニューにない飲み物を作ってもらえるか、カフェで聞く</translation>
    </message>
    <message>
        <source>A playful ask where a friendly no is the most likely answer.</source>
        <translation>遊び心のあるお願いです。感じのいいノーがいちばんありそうな返事です。</translation>
    </message>
    <message>
        <source>Ask when it is quiet, name something simple, and order from the menu with a smile after a no.</source>
        <translation>すいているときに簡単なものを頼み、断られたら笑顔でメニューから注文します。</translation>
    </message>
    <message>
        <source>Check the time with a passer-by while a clock is in plain sight</source>
        <translation>時計が見えているところで、通りがかりの人に時刻を聞く</translation>
    </message>
    <message>
        <source>Risking looking slightly silly on purpose shows how little other people dwell on it.</source>
        <translation>少し間の抜けた人に見えるかもしれないことをわざとしてみると、ほかの人がそれをほとんど気にしないとわかります。</translation>
    </message>
    <message>
        <source>Keep it to one short question, invent no story about a broken watch, and thank them.</source>
        <translation>短い質問ひとつにとどめ、時計が壊れたなどの作り話はせず、お礼を言います。</translation>
    </message>
    <message>
        <source>Ask to taste two flavours before you choose one</source>
        <translation>選ぶ前に2種類の味見を頼む</translation>
    </message>
    <message>
        <source>You get to take up a little more space than you normally would.</source>
        <translation>ふだんより少しだけ、遠慮をゆるめてみる機会です。</translation>
    </message>
    <message>
        <source>Ask when there is no queue and buy something small if they go out of their way.</source>
        <translation>列がないときに頼み、手間をかけてもらったら小さなものを買います。</translation>
    </message>
    <message>
        <source>Post a genuine beginner question in a forum you usually only read</source>
        <translation>ふだん読むだけの掲示板に、本当の初心者の質問を投稿する</translation>
    </message>
    <message>
        <source>Being seen not knowing something is a close cousin of being turned down.</source>
        <translation>知らないところを見られるのは、断られることととてもよく似ています。</translation>
    </message>
    <message>
        <source>Show what you have already tried, stay on topic, and thank even the short answers.</source>
        <translation>すでに試したことを書き、話題からそれず、短い返事にもお礼を言います。</translation>
    </message>
    <message>
        <source>Ask a friend to keep you company on a dull errand</source>
        <translation>面白みのない用事に、友だちについてきてもらう</translation>
    </message>
    <message>
        <source>An unglamorous invitation tests whether people need a special reason to spend time with you.</source>
        <translation>地味な誘いをしてみると、一緒に過ごすのに特別な理由が必要なのかどうかを確かめられます。</translation>
    </message>
    <message>
        <source>Say the time and length up front and add that a no is absolutely fine.</source>
        <translation>時間と長さを先に伝え、断ってもまったくかまわないと添えます。</translation>
    </message>
    <message>
        <source>Ask a relative for help with something you would rather do alone</source>
        <translation>本当は一人でやりたいことを、家族や親戚に手伝ってもらう</translation>
    </message>
    <message>
        <source>Letting someone close say no shows that the bond survives it.</source>
        <translation>身近な人に断ってもらうと、それでもつながりが続くことがわかります。</translation>
    </message>
    <message>
        <source>Say how long it takes and that no is a complete answer.</source>
        <translation>どのくらいかかるかと、断るだけで十分な返事になることを伝えます。</translation>
    </message>
    <message>
        <source>Ask a neighbour to lend a small kitchen item</source>
        <translation>近所の人に、小さな台所用品を貸してもらう</translation>
    </message>
    <message>
        <source>Small borrowing starts everyday give-and-take with people you will meet again.</source>
        <translation>ちょっとした貸し借りから、これからも顔を合わせる人との日々の持ちつ持たれつが始まります。</translation>
    </message>
    <message>
        <source>Offer a time you will return it, and make it clear that no is completely fine.</source>
        <translation>返す時間を伝え、断ってもまったくかまわないことをはっきりさせます。</translation>
    </message>
    <message>
        <source>Ask a neighbour to take in a parcel for you</source>
        <translation>近所の人に、荷物を代わりに受け取ってもらう</translation>
    </message>
    <message>
        <source>You practise needing something from someone instead of arranging life to need nothing.</source>
        <translation>何も必要としないように暮らしを整えるのではなく、誰かを頼る練習です。</translation>
    </message>
    <message>
        <source>Ask ahead of time, keep it to one parcel, and offer to return the favour.</source>
        <translation>前もって頼み、荷物は1つにとどめ、お返しを申し出ます。</translation>
    </message>
    <message>
        <source>Ask someone browsing in a bookshop what they would read next</source>
        <translation>本屋で棚を見ている人に、次に読むならどれか聞く</translation>
    </message>
    <message>
        <source>You start a conversation that the other person is free to keep as short as they like.</source>
        <translation>会話を始めてみます。どれだけ短く切り上げるかは相手の自由です。</translation>
    </message>
    <message>
        <source>Ask once, keep your distance, and let them go back to browsing after their first reply.</source>
        <translation>一度だけ聞き、距離を保ち、最初の返事のあとは本選びに戻ってもらいます。</translation>
    </message>
    <message>
        <source>See whether a cafe would take a little off your order</source>
        <translation>カフェで、少し割り引いてもらえるか聞く</translation>
    </message>
    <message>
        <source>The staff will usually have to refuse, so you can meet a polite no on your very first try.</source>
        <translation>店の人はたいてい断るしかないので、初回から丁寧なノーに出会えます。</translation>
    </message>
    <message>
        <source>Go at a quiet time, ask with a smile, pay as is usual where you live, and never argue.</source>
        <translation>すいた時間に行き、笑顔で聞き、支払いは地域の習慣に合わせて、言い争いはしません。</translation>
    </message>
    <message>
        <source>Ask a colleague for five minutes of feedback on something small</source>
        <translation>同僚に、小さなことについて5分だけ感想をもらう</translation>
    </message>
    <message>
        <source>Inviting an opinion is practice for hearing one you did not hope for.</source>
        <translation>意見を求めることは、望んでいなかった意見を聞く練習になります。</translation>
    </message>
    <message>
        <source>Let them choose the time and accept &quot;not this week&quot; without a follow-up push.</source>
        <translation>時間は相手に選んでもらい、「今週は無理」と言われたら、それ以上押さずに受け入れます。</translation>
    </message>
    <message>
        <source>Ask a workmate whether you can join their lunch</source>
        <translation>職場の人に、昼食に混ぜてもらえるか聞く</translation>
    </message>
    <message>
        <source>It risks a small social no in a place where you will see that life goes on.</source>
        <translation>人づきあいでの小さなノーを、その後も日常が続くとわかる場所で試してみます。</translation>
    </message>
    <message>
        <source>Ask openly enough that they can say they have plans, and take that at face value.</source>
        <translation>「予定がある」と言えるくらいゆるやかに聞き、その言葉を額面どおりに受け取ります。</translation>
    </message>
    <message>
        <source>Write to someone you have lost touch with and ask how they are</source>
        <translation>疎遠になった人に連絡して、元気かどうか聞く</translation>
    </message>
    <message>
        <source>Leaving a message unanswered is the commonest quiet rejection, and this lets you practise sitting with it.</source>
        <translation>返事がこないのは、いちばんありふれた静かな拒絶です。それと一緒にいる練習ができます。</translation>
    </message>
    <message>
        <source>Keep it warm and short, do not chase, and leave out a former partner or anyone who wanted distance.</source>
        <translation>温かく短く書き、催促はせず、元の恋人や距離を置きたがっていた人は除きます。</translation>
    </message>
    <message>
        <source>Telephone a shop to ask for something they probably do not have</source>
        <translation>店に電話して、たぶん置いていないものがあるか聞く</translation>
    </message>
    <message>
        <source>For many people the telephone is the hard part, and the no comes quickly and kindly.</source>
        <translation>電話そのものが難しいという人は多く、しかもノーは早くやさしく返ってきます。</translation>
    </message>
    <message>
        <source>Call outside the rush, ask one thing, and thank them for looking.</source>
        <translation>混む時間を避けてかけ、聞くのはひとつだけにして、調べてくれたお礼を言います。</translation>
    </message>
    <message>
        <source>Ask to share a table in a busy cafe</source>
        <translation>混んだカフェで相席を頼む</translation>
    </message>
    <message>
        <source>A face-to-face yes or no about your presence is close to the heart of this fear.</source>
        <translation>自分がそこにいていいかどうかを面と向かって聞くのは、この怖さの核心に近いことです。</translation>
    </message>
    <message>
        <source>Ask before you put anything down, and choose another spot pleasantly if they would rather not.</source>
        <translation>荷物を置く前に聞き、難しそうなら気持ちよく別の席を選びます。</translation>
    </message>
    <message>
        <source>Ask a neighbour you hardly know to lend you a tool</source>
        <translation>あまりよく知らない近所の人に、工具を貸してもらう</translation>
    </message>
    <message>
        <source>Trust has to start somewhere, and their caution would be about the tool, not your worth.</source>
        <translation>信頼はどこかから始まるものです。相手が慎重になるとしても、それは工具の心配で、人としての値打ちの話ではありません。</translation>
    </message>
    <message>
        <source>Introduce yourself, say exactly when it comes back, and offer an easy way to decline.</source>
        <translation>名前を名乗り、いつ返すかをはっきり伝え、断りやすい言い方を添えます。</translation>
    </message>
    <message>
        <source>Ask to exchange something after the normal return date</source>
        <translation>返品期限が過ぎたものを交換できるか聞く</translation>
    </message>
    <message>
        <source>The rule is on their side, so this is practice at asking when no is the likely answer.</source>
        <translation>規則は店の側にあります。ノーがいちばんありそうなときに頼む練習です。</translation>
    </message>
    <message>
        <source>Be truthful about the date and the condition, and thank them if the policy stands.</source>
        <translation>日付と状態を正直に伝え、規則どおりだめでもお礼を言います。</translation>
    </message>
    <message>
        <source>Ask a passer-by to take your photo, and then one more from another spot</source>
        <translation>通りがかりの人に写真を撮ってもらい、場所を変えてもう1枚頼む</translation>
    </message>
    <message>
        <source>Asking for slightly more than the usual favour lets you practise taking up time.</source>
        <translation>いつもの頼みごとより少しだけ多く頼み、人の時間を使わせてもらう練習です。</translation>
    </message>
    <message>
        <source>Choose someone who is not hurrying, and stop at one photo if they seem to want to go.</source>
        <translation>急いでいない人を選び、行きたそうにしていたら1枚でやめます。</translation>
    </message>
    <message>
        <source>Ask someone playing music in public for a song they surely do not know</source>
        <translation>路上で演奏している人に、きっと知らないはずの曲をリクエストする</translation>
    </message>
    <message>
        <source>Being a little silly on purpose takes the weight out of a no.</source>
        <translation>わざと少しおどけてみると、ノーの重みが抜けます。</translation>
    </message>
    <message>
        <source>Wait for a pause, ask once, laugh along, and leave a coin if you stayed to listen.</source>
        <translation>演奏の合間を待ち、一度だけ頼み、一緒に笑い、聴いていったなら小銭を置きます。</translation>
    </message>
    <message>
        <source>Ask someone on a bus or train if they would swap seats</source>
        <translation>バスや電車で、席を替わってもらえるか聞く</translation>
    </message>
    <message>
        <source>It is a clear favour with no debt attached, so either answer is over in a moment.</source>
        <translation>借りが残らない、はっきりした頼みごとです。どちらの返事でもすぐに終わります。</translation>
    </message>
    <message>
        <source>Leave priority seats and families alone, give your honest reason, and say &quot;no problem at all&quot; if they stay put.</source>
        <translation>優先席と家族連れは避け、理由は正直に伝え、相手が動かなければ「まったくかまいません」と言います。</translation>
    </message>
    <message>
        <source>Ask someone where they found a thing you honestly like</source>
        <translation>本当にいいなと思った持ち物について、どこで見つけたのか聞く</translation>
    </message>
    <message>
        <source>Approaching a stranger with goodwill tests the prediction that you will be unwelcome.</source>
        <translation>好意をもって知らない人に近づくと、迷惑がられるという予想を確かめられます。</translation>
    </message>
    <message>
        <source>Comment on the object rather than their looks, keep it to one question, and move on.</source>
        <translation>見た目ではなく物について話し、質問はひとつにして、その場を離れます。</translation>
    </message>
    <message>
        <source>Ask a small local business for a look behind the scenes</source>
        <translation>近所の小さなお店に、裏側を見せてもらえるか聞く</translation>
    </message>
    <message>
        <source>You show open curiosity to people who owe you nothing.</source>
        <translation>こちらに何の義理もない人たちに、好奇心を素直に見せてみます。</translation>
    </message>
    <message>
        <source>Ask outside busy hours, explain it is simple interest, and respect safety or privacy limits.</source>
        <translation>混まない時間に聞き、ただの興味だと説明し、安全やプライバシーの決まりを尊重します。</translation>
    </message>
    <message>
        <source>Email someone whose work you know and ask one short question</source>
        <translation>仕事を知っている人に、短い質問をひとつメールする</translation>
    </message>
    <message>
        <source>Unanswered mail is normal for busy people, which makes it a fair test of mind-reading.</source>
        <translation>忙しい人が返信しないのはふつうのことです。心の読みすぎかどうかを公平に確かめられます。</translation>
    </message>
    <message>
        <source>Keep it under five sentences, ask one thing, and never send a chasing message.</source>
        <translation>5文以内にし、質問はひとつ、催促のメールは送りません。</translation>
    </message>
    <message>
        <source>Ask an older relative to tell you about a choice they regret</source>
        <translation>年上の家族や親戚に、後悔している選択について話してもらう</translation>
    </message>
    <message>
        <source>Close people can refuse too, and asking them something real is its own kind of brave.</source>
        <translation>身近な人も断ることがあります。その人に本当のことを聞くのは、また別の種類の勇気です。</translation>
    </message>
    <message>
        <source>Choose a calm, private moment and say that keeping it to themselves is fine.</source>
        <translation>落ち着いて二人で話せるときを選び、話さずにおいてもかまわないと伝えます。</translation>
    </message>
    <message>
        <source>Telephone someone you would normally send a message</source>
        <translation>いつもはメッセージを送る相手に電話する</translation>
    </message>
    <message>
        <source>Leaving the safe channel for the live one is a fair test of what you expect.</source>
        <translation>安全な手段を離れて直に話してみると、予想が当たるかを公平に確かめられます。</translation>
    </message>
    <message>
        <source>Open with &quot;is this a bad moment?&quot; and mean it.</source>
        <translation>「今、まずかった？」と切り出し、本心からそう聞きます。</translation>
    </message>
    <message>
        <source>Ask a friend for a favour that takes real effort</source>
        <translation>本当に手間のかかることを友だちに頼む</translation>
    </message>
    <message>
        <source>Letting yourself cost someone something challenges the rule that you must never be a burden.</source>
        <translation>人に手間をかけさせてみることは、「絶対に重荷になってはいけない」という思い込みへの問いかけになります。</translation>
    </message>
    <message>
        <source>Describe the effort honestly, name an end time, and mean it when you say they can pass.</source>
        <translation>手間を正直に伝え、終わる時間を決め、断ってもいいと本心から言います。</translation>
    </message>
    <message>
        <source>Make a lower offer on a second-hand item</source>
        <translation>中古品に、言い値より低い額を申し出る</translation>
    </message>
    <message>
        <source>Bargaining is a setting where no is part of the game rather than a verdict.</source>
        <translation>値段の交渉では、ノーは裁きではなくやりとりの一部です。</translation>
    </message>
    <message>
        <source>Name one fair figure, stay friendly, and accept the asking price or walk away politely.</source>
        <translation>妥当な額をひとつ示し、友好的なまま、言い値を受け入れるか丁寧に引き下がります。</translation>
    </message>
    <message>
        <source>Ask to shadow someone in another team for an hour</source>
        <translation>別のチームの人に、1時間仕事を見せてもらえるか聞く</translation>
    </message>
    <message>
        <source>You risk a diary-based no while learning something you actually want.</source>
        <translation>予定の都合で断られるかもしれません。その代わり、本当に知りたいことを学べます。</translation>
    </message>
    <message>
        <source>Offer two or three slots, promise not to slow them down, and thank them whatever they say.</source>
        <translation>候補の時間を2、3挙げ、じゃまはしないと約束し、どんな返事でもお礼を言います。</translation>
    </message>
    <message>
        <source>Ask a bank, gym or phone company to waive a fee</source>
        <translation>銀行、ジム、電話会社に、手数料を免除してもらえるか聞く</translation>
    </message>
    <message>
        <source>Call-centre no&apos;s are scripted, so you can practise one without taking it to heart.</source>
        <translation>コールセンターのノーは台本どおりなので、気に病まずに練習できます。</translation>
    </message>
    <message>
        <source>Be courteous to the person on the line, ask once for a review, then accept the outcome.</source>
        <translation>電話の相手に礼儀正しく接し、一度だけ見直しを頼み、あとは結果を受け入れます。</translation>
    </message>
    <message>
        <source>Ask for a little more time on a task</source>
        <translation>作業の期限を少し延ばしてもらう</translation>
    </message>
    <message>
        <source>You test whether admitting a limit changes how people see you as much as you expect.</source>
        <translation>限界があると認めたとき、予想どおりに人の見る目が変わるのかを確かめます。</translation>
    </message>
    <message>
        <source>Ask early, propose a new date, respect it if the deadline cannot move; not while your job is still on trial.</source>
        <translation>早めに頼み、新しい期日を提案し、動かせない締め切りなら尊重します。試用期間中は避けます。</translation>
    </message>
    <message>
        <source>Ask the shopper in front whether you could pay first</source>
        <translation>レジの前の人に、先に会計させてもらえるか聞く</translation>
    </message>
    <message>
        <source>It is a plain request for an advantage, which many people would rather avoid than hear a no to.</source>
        <translation>得をさせてほしいという率直なお願いです。ノーを聞くくらいなら頼まないという人も多いものです。</translation>
    </message>
    <message>
        <source>Give your true reason or none, never ask someone with small children or mobility needs, and step back at once on a no.</source>
        <translation>本当の理由を言うか、何も言わずにおきます。小さな子ども連れや移動に配慮が必要な人には頼まず、断られたらすぐに下がります。</translation>
    </message>
    <message>
        <source>Invite an acquaintance for a coffee or a walk</source>
        <translation>知り合いを、お茶か散歩に誘う</translation>
    </message>
    <message>
        <source>Turning a familiar face into a possible friend needs someone to go first.</source>
        <translation>顔見知りが友だちになるかもしれないとき、誰かが先に声をかけることになります。</translation>
    </message>
    <message>
        <source>Offer one specific time, add that there is no pressure, and leave it there if they are vague.</source>
        <translation>具体的な日時をひとつ挙げ、気軽に断っていいと添え、返事があいまいならそこまでにします。</translation>
    </message>
    <message>
        <source>Ask a fellow gym-goer to talk you through their routine</source>
        <translation>ジムで一緒になる人に、トレーニングの内容を教えてもらう</translation>
    </message>
    <message>
        <source>Being a visible beginner in front of a capable person tests a common fear directly.</source>
        <translation>できる人の前で初心者とわかる姿を見せるのは、よくある怖さを直接確かめることになります。</translation>
    </message>
    <message>
        <source>Wait until they are resting and wear no headphones, say why you picked them, and make it easy to say &quot;not today&quot;.</source>
        <translation>休憩中でヘッドホンをしていないときを待ち、なぜ声をかけたかを話し、「今日はちょっと」と言いやすくします。</translation>
    </message>
    <message>
        <source>Share something you made and ask for an honest critique</source>
        <translation>自分の作ったものを見せて、率直な批評を頼む</translation>
    </message>
    <message>
        <source>You invite judgement of your work and find out how long the sting really lasts.</source>
        <translation>作品への評価を求めてみると、痛みが本当はどのくらい続くのかがわかります。</translation>
    </message>
    <message>
        <source>Use a space meant for feedback, say what kind you want, and thank critics without defending yourself.</source>
        <translation>感想をもらうための場を使い、どんな意見がほしいかを伝え、自分を弁護せずに批評へお礼を言います。</translation>
    </message>
    <message>
        <source>Ask whether a dessert could come free on an ordinary day</source>
        <translation>何でもない日に、デザートを無料にできるか聞く</translation>
    </message>
    <message>
        <source>You ask for a treat you have not earned, simply because asking is allowed.</source>
        <translation>特別な資格がなくてもご褒美を頼みます。頼むのは自由、というだけの理由です。</translation>
    </message>
    <message>
        <source>Ask the server lightly, claim no birthday or complaint, and tip as is usual where you live.</source>
        <translation>店員に軽く聞き、誕生日や苦情を装わず、チップは地域の習慣に合わせます。</translation>
    </message>
    <message>
        <source>Ask to hand back or trade a task you have no room for</source>
        <translation>手が回らない仕事を、返すか交換してもらえるか聞く</translation>
    </message>
    <message>
        <source>Setting a limit invites disagreement in a situation you can prepare for.</source>
        <translation>限度を伝えると反対されることもあります。それを、準備のできる場面で試せます。</translation>
    </message>
    <message>
        <source>Explain what you can do instead and what the change would mean for others; not while your job is still on trial.</source>
        <translation>代わりに何ができるか、変更がほかの人にどう響くかを説明します。試用期間中は避けます。</translation>
    </message>
    <message>
        <source>Ask to join a casual game already under way</source>
        <translation>もう始まっている気軽なゲームに、入れてもらえるか聞く</translation>
    </message>
    <message>
        <source>Walking up to a group and asking to be let in is a clear test of the outsider feeling.</source>
        <translation>集まっている人たちに近づいて入れてほしいと頼むのは、仲間外れの感覚をはっきり確かめる機会です。</translation>
    </message>
    <message>
        <source>Watch for a natural break, ask the whole group, and enjoy watching if the sides are full.</source>
        <translation>自然な切れ目を待ち、全員に向けて聞き、人数がそろっていたら観戦を楽しみます。</translation>
    </message>
    <message>
        <source>Ask a neighbour to keep the noise down at certain hours</source>
        <translation>近所の人に、決まった時間帯だけ静かにしてもらえるか頼む</translation>
    </message>
    <message>
        <source>You practise stating a need to someone who may disagree and whom you will meet again.</source>
        <translation>賛成してくれないかもしれない、そしてこれからも会う人に、必要なことを伝える練習です。</translation>
    </message>
    <message>
        <source>Speak when you are calm, name the hours, ask what would work for them; skip this one if they ever frightened you.</source>
        <translation>落ち着いているときに話し、時間帯を挙げ、相手の都合も聞きます。その人を怖いと感じたことがあるなら、これは飛ばします。</translation>
    </message>
    <message>
        <source>Ask a passer-by to write one line of advice in your notebook</source>
        <translation>通りがかりの人に、手帳へアドバイスを一行書いてもらう</translation>
    </message>
    <message>
        <source>Repeating one request to several people shows how much answers vary for reasons you never see.</source>
        <translation>同じお願いを何人かに繰り返すと、こちらから見えない理由で返事がどれだけ変わるかがわかります。</translation>
    </message>
    <message>
        <source>Say at once that nothing is for sale, let them keep walking, and ask for no personal details.</source>
        <translation>何かを売るのではないとすぐに伝え、歩き続けてもらってかまわず、個人的なことは聞きません。</translation>
    </message>
    <message>
        <source>Ask a neighbour to join a small project on your street</source>
        <translation>近所の人に、通りのちょっとした企画への参加を呼びかける</translation>
    </message>
    <message>
        <source>Several people can say no at once, and you find out that the idea and you both survive it.</source>
        <translation>何人もが同時にノーと言うかもしれません。それでも企画も自分も無事だとわかります。</translation>
    </message>
    <message>
        <source>Keep the commitment small, put it in writing so people can ignore it, and never single anyone out.</source>
        <translation>負担は小さくし、無視もできるように書面で伝え、特定の人を名指ししません。</translation>
    </message>
    <message>
        <source>Ask someone in a job you find interesting for a ten-minute chat about it</source>
        <translation>気になる仕事をしている人に、その仕事について10分話を聞く</translation>
    </message>
    <message>
        <source>A stranger&apos;s time is a real thing to ask for, so both answers teach you something.</source>
        <translation>知らない人の時間をもらうのは本物のお願いです。ですから、どちらの返事からも学べます。</translation>
    </message>
    <message>
        <source>Do not ask while they are serving customers, offer to come back, and keep to ten minutes.</source>
        <translation>接客中には頼まず、出直すと申し出て、10分を守ります。</translation>
    </message>
    <message>
        <source>Ask a newsletter, channel or podcast to feature something you made</source>
        <translation>ニュースレター、チャンネル、ポッドキャストに、自分の作ったものを取り上げてもらえるか頼む</translation>
    </message>
    <message>
        <source>A considered no from a gatekeeper is good practice at separating fit from worth.</source>
        <translation>選ぶ立場の人がよく考えて出したノーは、「合わない」と「価値がない」を分けて考えるよい練習です。</translation>
    </message>
    <message>
        <source>Check that they accept submissions, tailor the note, and send a single message.</source>
        <translation>応募を受け付けているか確かめ、相手に合わせて書き、送るのは一通だけにします。</translation>
    </message>
    <message>
        <source>Invite someone you do not know well to a small get-together</source>
        <translation>あまりよく知らない人を、小さな集まりに誘う</translation>
    </message>
    <message>
        <source>Some will decline, so you practise hearing several no&apos;s inside something enjoyable.</source>
        <translation>断る人もいるでしょう。楽しいことの中で、いくつかのノーを聞く練習になります。</translation>
    </message>
    <message>
        <source>Give plenty of notice, make replying optional, and do not ask anyone for reasons.</source>
        <translation>十分前もって知らせ、返事は任意にし、誰にも理由を聞きません。</translation>
    </message>
    <message>
        <source>Pitch a fresh idea or project to your team</source>
        <translation>新しいアイデアや企画をチームに提案する</translation>
    </message>
    <message>
        <source>Your thinking goes on show where it matters, and a no to an idea is not a no to you.</source>
        <translation>大事な場で自分の考えを人目にさらします。アイデアへのノーは、自分へのノーではありません。</translation>
    </message>
    <message>
        <source>Bring a short outline, ask for a hearing rather than agreement, and credit anyone who helped.</source>
        <translation>短い概要を用意し、賛成ではなく話を聞いてもらうことを頼み、手伝ってくれた人の名前を挙げます。</translation>
    </message>
    <message>
        <source>Propose a small collaboration to someone whose work you admire</source>
        <translation>尊敬する仕事をしている人に、小さな共同作業を持ちかける</translation>
    </message>
    <message>
        <source>You treat yourself as a peer before you feel like one.</source>
        <translation>そう感じられるようになる前に、自分を対等な相手として扱ってみます。</translation>
    </message>
    <message>
        <source>Make the proposal specific and easy to refuse, and let silence be an answer.</source>
        <translation>提案は具体的で断りやすいものにし、返事がないのもひとつの答えとします。</translation>
    </message>
    <message>
        <source>Ask a shop to donate a prize for a cause you really support</source>
        <translation>本当に応援している活動のために、店に景品の寄付を頼む</translation>
    </message>
    <message>
        <source>You ask on behalf of something larger and still hear the no in person.</source>
        <translation>自分より大きなもののために頼みますが、ノーは面と向かって聞くことになります。</translation>
    </message>
    <message>
        <source>Name the cause truthfully, bring proof if you have it, go at a quiet hour, and thank them for considering it.</source>
        <translation>活動の名前を正直に伝え、あれば証明になるものを持ち、すいた時間に行き、考えてくれたことにお礼を言います。</translation>
    </message>
    <message>
        <source>Ask in a meeting for a decision to be looked at again</source>
        <translation>会議で、決まったことの再検討を求める</translation>
    </message>
    <message>
        <source>You risk disagreement in front of others, which is where many people go quiet.</source>
        <translation>人前で反対されるかもしれません。多くの人が黙り込む場面です。</translation>
    </message>
    <message>
        <source>Ask a question instead of accusing, offer your reasoning once, support the outcome; not while your job is still on trial.</source>
        <translation>責めずに質問のかたちにし、理由は一度だけ述べ、結論を支えます。試用期間中は避けます。</translation>
    </message>
    <message>
        <source>Ask to take on a visible role in a volunteer group</source>
        <translation>ボランティアの集まりで、目立つ役割をさせてほしいと頼む</translation>
    </message>
    <message>
        <source>You put yourself forward before being picked.</source>
        <translation>選ばれるのを待たずに、自分から名乗り出ます。</translation>
    </message>
    <message>
        <source>Ask the organiser privately, say what you can realistically give, and welcome a smaller role.</source>
        <translation>まとめ役に個別に聞き、無理なくできることを伝え、小さな役割でも喜んで受けます。</translation>
    </message>
    <message>
        <source>Ask the owner of a nearby business whether they would mentor you</source>
        <translation>近くの店や会社の経営者に、相談役になってもらえるか聞く</translation>
    </message>
    <message>
        <source>It asks for goodwill over time, so the no is usually about hours in the day.</source>
        <translation>長い目での好意を求めるお願いなので、断られる理由はたいてい時間のことです。</translation>
    </message>
    <message>
        <source>Suggest one short first meeting, say what drew you to them, and leave the next step in their hands.</source>
        <translation>まず短く一度会うことを提案し、ひかれた理由を伝え、その先は相手に任せます。</translation>
    </message>
    <message>
        <source>Tell a friend that something hurt and ask for a change</source>
        <translation>傷ついたことを友だちに話し、変えてほしいと頼む</translation>
    </message>
    <message>
        <source>You risk an uncomfortable answer inside a relationship you value.</source>
        <translation>大切な関係の中で、聞きづらい返事を受け取るかもしれません。</translation>
    </message>
    <message>
        <source>Pick a private moment, describe one event and one wish, listen to their side; never where there is violence.</source>
        <translation>二人で話せるときを選び、ひとつの出来事とひとつの望みを話し、相手の言い分も聞きます。暴力のある関係では決して行いません。</translation>
    </message>
    <message>
        <source>Ask a shop to stock something you made</source>
        <translation>自分の作ったものを店に置いてもらえるか頼む</translation>
    </message>
    <message>
        <source>Your own work is judged on the spot, which is the sharpest kind of ordinary no.</source>
        <translation>自分の作品がその場で判断されます。日常のノーの中でも、いちばん鋭いものです。</translation>
    </message>
    <message>
        <source>Phone or write first to find the right person and time, and accept their taste as their business.</source>
        <translation>先に電話やメールで担当者と都合のよい時間を確かめ、相手の好みは相手のものとして受け入れます。</translation>
    </message>
    <message>
        <source>Ask a neighbour you know well whether you could borrow their car</source>
        <translation>よく知っている近所の人に、車を貸してもらえるか聞く</translation>
    </message>
    <message>
        <source>It is a big, easily refused favour, so the skill is asking without cushioning and taking no with grace.</source>
        <translation>大きくて断られやすい頼みごとです。遠回しにせずに頼み、ノーを気持ちよく受け取るのがここでの腕前です。</translation>
    </message>
    <message>
        <source>Raise insurance and fuel yourself, give a definite return time, and tell them first that no is fine.</source>
        <translation>保険と燃料のことは自分から話し、返す時間をはっきり決め、断ってもかまわないと最初に伝えます。</translation>
    </message>
    <message>
        <source>Approach a workplace you admire and ask whether they would hire you</source>
        <translation>働いてみたい職場に連絡し、雇ってもらえるか聞く</translation>
    </message>
    <message>
        <source>You aim at something you truly want, where hearing no is a price worth paying.</source>
        <translation>心から望むものを目指します。そのためならノーを聞く値打ちもあります。</translation>
    </message>
    <message>
        <source>Contact the right person in the way they ask for, be brief, and thank them for reading.</source>
        <translation>求められている方法で担当の人に連絡し、手短にして、読んでくれたことにお礼を言います。</translation>
    </message>
    <message>
        <source>Offer a club or library a short talk on something you know</source>
        <translation>自分の詳しいことについて短い話をさせてほしいと、サークルや図書館に申し出る</translation>
    </message>
    <message>
        <source>You ask to be listened to, first by an organiser and then perhaps by a room.</source>
        <translation>話を聞いてほしいと頼みます。まず企画の人に、そしてもしかすると会場の人たちに。</translation>
    </message>
    <message>
        <source>Propose a modest length, fit their programme, and be gracious if they have no slot.</source>
        <translation>控えめな長さを提案し、相手の予定に合わせ、空きがなければ気持ちよく引きます。</translation>
    </message>
    <message>
        <source>Ask someone you like on a date</source>
        <translation>好きな人をデートに誘う</translation>
    </message>
    <message>
        <source>It is the classic feared no, met once, openly and kindly.</source>
        <translation>いちばん典型的な「怖いノー」に、一度、率直に、やさしく向き合います。</translation>
    </message>
    <message>
        <source>Ask someone who can easily refuse, never staff at their job or anyone who depends on you, ask one time only, and accept any hesitation as no.</source>
        <translation>楽に断れる人だけを誘います。勤務中の店員や、こちらに頼っている人は誘いません。誘うのは一度だけにし、少しでもためらいがあればノーと受け取ります。</translation>
    </message>
    <message>
        <source>Ask for a conversation about your pay</source>
        <translation>給料について話し合う場を頼む</translation>
    </message>
    <message>
        <source>It brings preparation, self-worth and a real chance of no together, so it belongs near the top of the ladder.</source>
        <translation>準備、自分の値打ち、本当に断られる可能性が一度にそろいます。ですから、はしごの上のほうに置くものです。</translation>
    </message>
    <message>
        <source>Request a meeting, bring evidence, do it only after easier steps, and ask what would make a yes possible later.</source>
        <translation>面談を申し込み、裏づけを用意します。もっと楽なステップのあとにだけ行い、どうすれば今後イエスになりうるかを聞きます。</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>MMM yyyy</source>
        <comment>a month on an axis, in the letters of QLocale</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>a month on an axis, in the letters of QLocale</comment>
        <translation>M月</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on an axis, in the letters of QLocale</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Fear reached %1 on a step of %2.</source>
        <translation>%2のステップで、怖さは%1まで上がりました。</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear reached, in the middle, %1 above the step&apos;s number.</source>
        <translation>
            <numerusform>これまで%Ln回のお願いで、怖さは真ん中の値で、ステップの数値より%1高くなりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear reached, in the middle, the step&apos;s number.</source>
        <translation>
            <numerusform>これまで%Ln回のお願いで、怖さは真ん中の値で、ステップの数値と同じでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear reached, in the middle, %1 below the step&apos;s number.</source>
        <translation>
            <numerusform>これまで%Ln回のお願いで、怖さは真ん中の値で、ステップの数値より%1低くなりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: in the middle, fear reached %1 above the step&apos;s number.</source>
        <translation>
            <numerusform>%Ln回のお願いでの途中経過：怖さは真ん中の値で、ステップの数値より%1高くなりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: in the middle, fear reached the step&apos;s number.</source>
        <translation>
            <numerusform>%Ln回のお願いでの途中経過：怖さは真ん中の値で、ステップの数値と同じでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: in the middle, fear reached %1 below the step&apos;s number.</source>
        <translation>
            <numerusform>%Ln回のお願いでの途中経過：怖さは真ん中の値で、ステップの数値より%1低くなりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Step for step, yes.</source>
        <translation>同じステップで比べると、楽になってきています。</translation>
    </message>
    <message numerus="yes">
        <source>Step for step, your fear has come down over these %Ln asks.</source>
        <translation>
            <numerusform>同じステップで比べると、この%Ln回のお願いで怖さは下がってきました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Step for step, it has grown.</source>
        <translation>同じステップで比べると、怖さは強くなりました。</translation>
    </message>
    <message numerus="yes">
        <source>Step for step, your fear has grown over these %Ln asks. That happens, and may be worth a smaller step.</source>
        <translation>
            <numerusform>同じステップで比べると、この%Ln回のお願いで怖さは強くなりました。そういうこともあります。少し小さなステップにしてみるのもよいかもしれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No clear direction yet.</source>
        <translation>はっきりした方向はまだ見えません。</translation>
    </message>
    <message numerus="yes">
        <source>No clear direction yet over these %Ln asks. It goes up and down for most people.</source>
        <translation>
            <numerusform>この%Ln回のお願いでは、はっきりした方向はまだ見えません。たいていの人に波があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first ask will show.</source>
        <translation>最初のお願いで見えてきます。</translation>
    </message>
    <message>
        <source>After each ask, write down how high the fear went; over time this shows where it goes.</source>
        <translation>お願いのたびに、怖さがどこまで上がったかを書いておくと、やがて動きがここに見えてきます。</translation>
    </message>
    <message>
        <source>One ask so far.</source>
        <translation>お願いはこれまで1回。</translation>
    </message>
    <message>
        <source>Two asks so far.</source>
        <translation>お願いはこれまで2回。</translation>
    </message>
    <message>
        <source>The first time: %1 The second time: %2</source>
        <translation>1回目：%1 2回目：%2</translation>
    </message>
    <message>
        <source>A few asks so far.</source>
        <translation>お願いはこれまで数回。</translation>
    </message>
    <message>
        <source>Too few yet to see a direction.</source>
        <translation>方向を見るには、まだ数が少なめです。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date and rung, what is said of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>fear, from the step&apos;s number</source>
        <translation>怖さ（ステップの数値から）</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>実際</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Felt minus step</source>
        <translation>実際－ステップ</translation>
    </message>
    <message>
        <source>Step for step</source>
        <translation>ステップごと</translation>
    </message>
    <message>
        <source>0 is the step&apos;s own number; the line smooths the single asks, and a tick at the foot marks a new step.</source>
        <translation>0はそのステップ自身の数値です。線は1回ごとのお願いをなめらかにしたもので、下の目盛りは新しいステップを示します。</translation>
    </message>
    <message>
        <source>0 is the step&apos;s own number.</source>
        <translation>0はそのステップ自身の数値です。</translation>
    </message>
    <message>
        <source>As it was felt</source>
        <translation>感じたまま</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>怖さ</translation>
    </message>
    <message>
        <source>Behind are the steps; the line smooths the single asks, and a tick at the foot marks a new step.</source>
        <translation>背景はステップです。線は1回ごとのお願いをなめらかにしたもので、下の目盛りは新しいステップを示します。</translation>
    </message>
    <message>
        <source>The grey behind is how hard you had rated each step.</source>
        <translation>背景の灰色は、それぞれのステップに付けていた難しさです。</translation>
    </message>
    <message>
        <source>Is it getting easier?</source>
        <translation>楽になってきている？</translation>
    </message>
    <message>
        <source>Fear is counted from each step&apos;s own number, so that harder steps do not hide a change.</source>
        <translation>怖さは、それぞれのステップ自身の数値を基準に数えます。難しいステップになっても、変化が隠れないようにするためです。</translation>
    </message>
    <message>
        <source>The steps grew meanwhile.</source>
        <translation>その間に、ステップは大きくなりました。</translation>
    </message>
    <message numerus="yes">
        <source>These are the latest %Ln asks.</source>
        <translation>
            <numerusform>これは直近%Ln回のお願いです。</numerusform>
        </translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>起こらなかった</translation>
    </message>
    <message>
        <source>partly happened</source>
        <translation>一部起こった</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>起こった</translation>
    </message>
    <message>
        <source>It did not happen.</source>
        <translation>それは起こりませんでした。</translation>
    </message>
    <message>
        <source>It partly happened.</source>
        <translation>それは一部起こりました。</translation>
    </message>
    <message>
        <source>It happened.</source>
        <translation>それは起こりました。</translation>
    </message>
    <message>
        <source>You gave it %1.</source>
        <translation>起こる可能性を%1と見ていました。</translation>
    </message>
    <message>
        <source>Now you give it %1.</source>
        <translation>今は%1と見ています。</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln things you feared, none happened.</source>
        <translation>
            <numerusform>恐れていた%Ln件のうち、起こったものはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln things you feared, %1 happened.</source>
        <translation>
            <numerusform>恐れていた%Ln件のうち、%1件が起こりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>By what you gave them before, about %1 were to be expected.</source>
        <translation>事前の見込みからすると、約%1件が起こるはずでした。</translation>
    </message>
    <message>
        <source>Afterwards, for another time, you gave them as much on average.</source>
        <translation>お願いのあと、次の機会の見込みは、平均して前と同じでした。</translation>
    </message>
    <message>
        <source>Afterwards, for another time, you gave them %1 points less on average.</source>
        <translation>お願いのあと、次の機会の見込みは、平均して%1ポイント低くなりました。</translation>
    </message>
    <message>
        <source>Afterwards, for another time, you gave them %1 points more on average.</source>
        <translation>お願いのあと、次の機会の見込みは、平均して%1ポイント高くなりました。</translation>
    </message>
    <message>
        <source>Before you ask, write down what you are afraid will happen; here you see whether it did.</source>
        <translation>お願いの前に、何が起こるのを恐れているかを書いておくと、実際に起こったかどうかがここに見えます。</translation>
    </message>
    <message>
        <source>What partly happened is counted as happened.</source>
        <translation>一部起こったものは、起こったものとして数えます。</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>1件ずつ</translation>
    </message>
    <message>
        <source>how likely it seemed</source>
        <translation>感じた可能性</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起こったこと</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>あと</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>あと</translation>
    </message>
    <message>
        <source>Did what I feared happen?</source>
        <translation>恐れていたことは起こった？</translation>
    </message>
    <message>
        <source>%1: you left before the answer, fear reached %2.</source>
        <translation>%1：返事の前にその場を離れました。怖さは%2まで上がりました。</translation>
    </message>
    <message>
        <source>%1: expected %2, you left before the answer, fear reached %3.</source>
        <translation>%1：予想%2。返事の前にその場を離れました。怖さは%3まで上がりました。</translation>
    </message>
    <message>
        <source>%1: expected %2, felt %3. %4</source>
        <translation>%1：予想%2、実際%3。%4</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予想</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>返事</translation>
    </message>
    <message>
        <source>the steps grew</source>
        <translation>ステップが大きくなった</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>予想</translation>
    </message>
    <message>
        <source>felt</source>
        <translation>実際</translation>
    </message>
    <message>
        <source>Felt against expected</source>
        <translation>予想と実際</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>予想どおり</translation>
    </message>
    <message numerus="yes">
        <source>These are %Ln of them: the lowest, the highest and the latest.</source>
        <translation>
            <numerusform>そのうちの%Ln件です。いちばん低いもの、いちばん高いもの、最新のものを含みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Does it feel as bad as I expect?</source>
        <translation>予想したほどつらい？</translation>
    </message>
    <message>
        <source>%1 under</source>
        <translation>%1下</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1上</translation>
    </message>
    <message>
        <source>Give or take: between %1 and %2.</source>
        <translation>誤差の幅：%1から%2の間。</translation>
    </message>
    <message>
        <source>Before you ask, write down how much fear you expect; what you then feel is drawn beside it.</source>
        <translation>お願いの前に、予想する怖さを書いておくと、実際に感じた怖さが並べて描かれます。</translation>
    </message>
    <message>
        <source>One ask so far: you expected %1 and felt %2. %3</source>
        <translation>お願いはこれまで1回：予想は%1、実際は%2でした。%3</translation>
    </message>
    <message>
        <source>Two asks so far: expected %1, felt %2; then expected %3, felt %4.</source>
        <translation>お願いはこれまで2回：予想%1、実際%2。次に予想%3、実際%4。</translation>
    </message>
    <message>
        <source>So far, %1 under what you expected.</source>
        <translation>これまでのところ、予想より%1下。</translation>
    </message>
    <message>
        <source>So far, close to what you expected.</source>
        <translation>これまでのところ、予想に近い値。</translation>
    </message>
    <message>
        <source>So far, %1 over what you expected.</source>
        <translation>これまでのところ、予想より%1上。</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, the middle one came in %1 under what you expected.</source>
        <translation>
            <numerusform>これまで%Ln回のお願いで、真ん中の値は予想を%1下回りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, the middle one came in close to what you expected.</source>
        <translation>
            <numerusform>これまで%Ln回のお願いで、真ん中の値は予想に近いものでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, the middle one came in %1 over what you expected.</source>
        <translation>
            <numerusform>これまで%Ln回のお願いで、真ん中の値は予想を%1上回りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>An early look: about %1 under what you expected.</source>
        <translation>途中経過：予想を%1ほど下回りました。</translation>
    </message>
    <message>
        <source>An early look: close to what you expected.</source>
        <translation>途中経過：予想に近い値。</translation>
    </message>
    <message>
        <source>An early look: about %1 over what you expected.</source>
        <translation>途中経過：予想を%1ほど上回りました。</translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: your fear came in about %1 under what you expected.</source>
        <translation>
            <numerusform>%Ln回のお願いでの途中経過：怖さは予想を%1ほど下回りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: your fear came in close to what you expected.</source>
        <translation>
            <numerusform>%Ln回のお願いでの途中経過：怖さは予想に近いものでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: your fear came in about %1 over what you expected.</source>
        <translation>
            <numerusform>%Ln回のお願いでの途中経過：怖さは予想を%1ほど上回りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually about %1 under what you expected.</source>
        <translation>ふだんは予想を%1ほど下回ります。</translation>
    </message>
    <message>
        <source>Usually close to what you expected.</source>
        <translation>ふだんは予想に近い値。</translation>
    </message>
    <message>
        <source>Usually about %1 over what you expected.</source>
        <translation>ふだんは予想を%1ほど上回ります。</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, your fear usually came in about %1 under what you expected.</source>
        <translation>
            <numerusform>%Ln回のお願いで、怖さはふだん予想を%1ほど下回りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, your fear usually came in close to what you expected.</source>
        <translation>
            <numerusform>%Ln回のお願いで、怖さはふだん予想に近いものでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, your fear usually came in about %1 over what you expected.</source>
        <translation>
            <numerusform>%Ln回のお願いで、怖さはふだん予想を%1ほど上回りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>One was harder than expected.</source>
        <translation>1件は予想よりきついものでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were harder than expected.</source>
        <translation>
            <numerusform>%Ln件は予想よりきついものでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Harder than you expected; that happens, and may be worth a smaller step.</source>
        <translation>予想よりきついものでした。そういうこともあります。少し小さなステップにしてみるのもよいかもしれません。</translation>
    </message>
    <message numerus="yes">
        <source>The usual difference is that of the latest %Ln asks.</source>
        <translation>
            <numerusform>ふだんの差は、直近%Ln回のお願いのものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 less than you expected.</source>
        <translation>予想より%1低くなりました。</translation>
    </message>
    <message>
        <source>As you expected.</source>
        <translation>予想どおりでした。</translation>
    </message>
    <message>
        <source>%1 more than you expected. That happens.</source>
        <translation>予想より%1高くなりました。そういうこともあります。</translation>
    </message>
    <message>
        <source>You gave a no %1; the answer: %2.</source>
        <translation>ノーの可能性を%1と見ていました。返事：%2。</translation>
    </message>
    <message numerus="yes">
        <source>In none of %Ln asks so far was it a no.</source>
        <translation>
            <numerusform>これまで%Ln回のお願いで、ノーは一度もありませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln asks so far it was a no.</source>
        <translation>
            <numerusform>これまで%Ln回のお願いのうち、%1回がノーでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: none of them was a no.</source>
        <translation>
            <numerusform>%Ln回のお願いでの途中経過：ノーは一度もありませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: a no in %1 of them.</source>
        <translation>
            <numerusform>%Ln回のお願いでの途中経過：%1回がノーでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In none of %Ln asks was it a no.</source>
        <translation>
            <numerusform>%Ln回のお願いで、ノーは一度もありませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln asks it was a no.</source>
        <translation>
            <numerusform>%Ln回のお願いのうち、%1回がノーでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>One ask so far: %1.</source>
        <translation>お願いはこれまで1回：%1。</translation>
    </message>
    <message>
        <source>Two asks so far: %1, then %2.</source>
        <translation>お願いはこれまで2回：%1、次に%2。</translation>
    </message>
    <message>
        <source>Before you ask, write down how likely a no seems; here you see how often it comes.</source>
        <translation>お願いの前に、ノーがどのくらいありそうかを書いておくと、実際の頻度がここに見えます。</translation>
    </message>
    <message>
        <source>You expected about %1.</source>
        <translation>予想は約%1回でした。</translation>
    </message>
    <message>
        <source>Give or take: between %1 and %2 of such asks.</source>
        <translation>誤差の幅：こうしたお願いの%1から%2の間。</translation>
    </message>
    <message>
        <source>No reply counts as a no here, partly does not.</source>
        <translation>ここでは、返事なしはノーに数え、一部イエスは数えません。</translation>
    </message>
    <message>
        <source>How likely a no seemed</source>
        <translation>ノーの可能性</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>It was a no</source>
        <translation>ノーだった</translation>
    </message>
    <message>
        <source>%1: %2, give or take between %3 and %4.</source>
        <translation>%1：%2、誤差の幅は%3から%4。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>You expected a no</source>
        <translation>ノーと予想した</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>how often a no</source>
        <translation>ノーの頻度</translation>
    </message>
    <message>
        <source>By how likely it seemed</source>
        <translation>感じた可能性ごと</translation>
    </message>
    <message>
        <source>how likely a no seemed</source>
        <translation>感じたノーの可能性</translation>
    </message>
    <message>
        <source>how often it came</source>
        <translation>実際の頻度</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>お願い</translation>
    </message>
    <message>
        <source>How often it came</source>
        <translation>実際の頻度</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message numerus="yes">
        <source>Where a no seemed %1 likely, %Ln asks: it came %2 of the time.</source>
        <translation>
            <numerusform>ノーの可能性が%1と感じられた%Ln回のお願いでは、%2がノーでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>How often do they really say no?</source>
        <translation>本当はどのくらい断られる？</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln feared things: %2 happened.</source>
        <translation>
            <numerusform>%1、恐れていたこと%Ln件：%2件が起こりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle you gave them %1 before and %2 afterwards.</source>
        <translation>起こる可能性は、真ん中の値で、前は%1、あとは%2と見ていました。</translation>
    </message>
    <message>
        <source>In the middle you gave them %1 before.</source>
        <translation>起こる可能性は、真ん中の値で、前は%1と見ていました。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one week, hollow before and filled afterwards; the thin lines reach from the lowest to the highest. Beneath, a week in which something feared happened is filled.</source>
        <translation>一組の印は1週間の真ん中の値で、白抜きが前、塗りつぶしがあとです。細い線は最低から最高までを示します。下の印は、恐れていたことが起こった週に塗りつぶされます。</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one month, hollow before and filled afterwards; the thin lines reach from the lowest to the highest. Beneath, a month in which something feared happened is filled.</source>
        <translation>一組の印は1か月の真ん中の値で、白抜きが前、塗りつぶしがあとです。細い線は最低から最高までを示します。下の印は、恐れていたことが起こった月に塗りつぶされます。</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one year, hollow before and filled afterwards; the thin lines reach from the lowest to the highest. Beneath, a year in which something feared happened is filled.</source>
        <translation>一組の印は1年の真ん中の値で、白抜きが前、塗りつぶしがあとです。細い線は最低から最高までを示します。下の印は、恐れていたことが起こった年に塗りつぶされます。</translation>
    </message>
    <message>
        <source>Feared things</source>
        <translation>恐れていたこと</translation>
    </message>
    <message>
        <source>Before, middle</source>
        <translation>前、真ん中の値</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>起こった</translation>
    </message>
    <message>
        <source>Afterwards, middle</source>
        <translation>あと、真ん中の値</translation>
    </message>
    <message numerus="yes">
        <source>%1: you left %Ln before the answer, fear reached %2.</source>
        <translation>
            <numerusform>%1：%Ln回は返事の前にその場を離れました。怖さは%2まで上がりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 ask, expected %2, felt %3.</source>
        <translation>%1：お願い1回、予想%2、実際%3。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln asks, in the middle expected %2, felt %3; felt between %4 and %5.</source>
        <translation>
            <numerusform>%1：お願い%Ln回、真ん中の値で予想%2、実際%3。実際の値は%4から%5の間。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one week, hollow what was expected, filled what was felt; the thin lines reach from the lowest to the highest, and the number beneath counts the asks.</source>
        <translation>一組の印は1週間の真ん中の値で、白抜きが予想、塗りつぶしが実際です。細い線は最低から最高までを示し、下の数字はお願いの回数です。</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one month, hollow what was expected, filled what was felt; the thin lines reach from the lowest to the highest, and the number beneath counts the asks.</source>
        <translation>一組の印は1か月の真ん中の値で、白抜きが予想、塗りつぶしが実際です。細い線は最低から最高までを示し、下の数字はお願いの回数です。</translation>
    </message>
    <message>
        <source>Each pair of marks is the middle of one year, hollow what was expected, filled what was felt; the thin lines reach from the lowest to the highest, and the number beneath counts the asks.</source>
        <translation>一組の印は1年の真ん中の値で、白抜きが予想、塗りつぶしが実際です。細い線は最低から最高までを示し、下の数字はお願いの回数です。</translation>
    </message>
    <message>
        <source>Expected, middle</source>
        <translation>予想、真ん中の値</translation>
    </message>
    <message>
        <source>Felt, middle</source>
        <translation>実際、真ん中の値</translation>
    </message>
    <message>
        <source>Felt, lowest</source>
        <translation>実際、最低</translation>
    </message>
    <message>
        <source>Felt, highest</source>
        <translation>実際、最高</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>週ごと</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>月ごと</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>年ごと</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1の週</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, in the letters of QLocale</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Fear reached %1 and was %2 on the next day.</source>
        <translation>怖さは%1まで上がり、翌日は%2でした。</translation>
    </message>
    <message>
        <source>By the next day, mostly gone.</source>
        <translation>翌日には、ほとんど消えていました。</translation>
    </message>
    <message>
        <source>The next day, about as strong.</source>
        <translation>翌日も、同じくらいの強さでした。</translation>
    </message>
    <message>
        <source>The next day, stronger than at the time. That happens.</source>
        <translation>翌日のほうが、そのときより強くなりました。そういうこともあります。</translation>
    </message>
    <message>
        <source>By the next day, about %1 is left.</source>
        <translation>翌日には、約%1が残っています。</translation>
    </message>
    <message>
        <source>So far, from %1 to %2 by the next day.</source>
        <translation>これまでのところ、翌日までに%1から%2へ。</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear went, in the middle, from %1 to %2 by the next day.</source>
        <translation>
            <numerusform>これまで%Ln回のお願いで、怖さは真ん中の値で、翌日までに%1から%2になりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>An early look: from %1 to %2 by the next day.</source>
        <translation>途中経過：翌日までに%1から%2へ。</translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: fear went, in the middle, from %1 to %2 by the next day.</source>
        <translation>
            <numerusform>%Ln回のお願いでの途中経過：怖さは真ん中の値で、翌日までに%1から%2になりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, fear was usually as strong on the next day, about %1.</source>
        <translation>
            <numerusform>%Ln回のお願いで、怖さはふだん翌日も同じくらい、約%1でした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, fear usually went from about %1 to about %2 by the next day.</source>
        <translation>
            <numerusform>%Ln回のお願いで、怖さはふだん翌日までに約%1から約%2になりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The day after an ask will show.</source>
        <translation>お願いの翌日に見えてきます。</translation>
    </message>
    <message>
        <source>A day after an ask you can say how it is with you; this shows how the sting fades.</source>
        <translation>お願いの翌日に、そのときの気持ちを書けます。痛みがどう薄れていくかがここに見えます。</translation>
    </message>
    <message>
        <source>It bothered you about as much as you had expected.</source>
        <translation>予想とだいたい同じくらい気になりました。</translation>
    </message>
    <message>
        <source>It usually bothered you about %1 less than you had expected.</source>
        <translation>気になり具合は、ふだん予想より約%1低いものでした。</translation>
    </message>
    <message>
        <source>It usually bothered you about %1 more than you had expected; that happens.</source>
        <translation>気になり具合は、ふだん予想より約%1高いものでした。そういうこともあります。</translation>
    </message>
    <message numerus="yes">
        <source>In the middle of %Ln asks: %1 at the hardest moment, %2 when written down, %3 on the next day.</source>
        <translation>
            <numerusform>%Ln回のお願いの真ん中の値：いちばんきついときに%1、書いたときに%2、翌日に%3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the middle of %Ln asks: %1 at the hardest moment, %2 on the next day.</source>
        <translation>
            <numerusform>%Ln回のお願いの真ん中の値：いちばんきついときに%1、翌日に%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>真ん中の値</translation>
    </message>
    <message>
        <source>From peak to next day</source>
        <translation>いちばんきついときから翌日まで</translation>
    </message>
    <message>
        <source>at the hardest moment</source>
        <translation>いちばんきついとき</translation>
    </message>
    <message>
        <source>when written down</source>
        <translation>書いたとき</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>翌日</translation>
    </message>
    <message>
        <source>At the hardest moment</source>
        <translation>いちばんきついとき</translation>
    </message>
    <message>
        <source>When written down</source>
        <translation>書いたとき</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>翌日</translation>
    </message>
    <message>
        <source>Expected for the next day</source>
        <translation>翌日の予想</translation>
    </message>
    <message numerus="yes">
        <source>The thin lines are the latest %Ln.</source>
        <translation>
            <numerusform>細い線は、直近の%Ln件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>How long does it sting?</source>
        <translation>痛みはどのくらい続く？</translation>
    </message>
    <message>
        <source>What others found</source>
        <translation>ほかの人たちの場合</translation>
    </message>
    <message>
        <source>People who asked strangers for something guessed too low how many would agree, by 48 % on average; more than 14,000 people were asked in all (a review, Bohns 2016).</source>
        <translation>知らない人に頼みごとをした人たちは、応じてくれる人の数を平均48%低く見積もっていました。頼まれた人は全部で14,000人を超えます（レビュー、Bohns 2016）。</translation>
    </message>
    <message>
        <source>Of the first 50 people asked to take a photo, 47 did (Zhao &amp; Epley 2022).</source>
        <translation>写真を撮ってほしいと頼まれた最初の50人のうち、47人が撮ってくれました（Zhao &amp; Epley 2022）。</translation>
    </message>
    <message>
        <source>Of what 29 people with generalised anxiety had predicted and written down, 91 % did not come true (LaFreniere &amp; Newman 2020).</source>
        <translation>全般不安症のある29人が予想して書き留めたことのうち、91%は実現しませんでした（LaFreniere &amp; Newman 2020）。</translation>
    </message>
    <message>
        <source>Many say yes because a refusal is awkward, so a yes alone does not show that the ask was welcome.</source>
        <translation>断りにくいからイエスと言う人も多いものです。イエスだけでは、お願いが歓迎されていたことにはなりません。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a full date, in the letters of QLocale</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>イエス</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>一部イエス</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ノー</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>返事なし</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>返事待ち</translation>
    </message>
    <message>
        <source>left before the answer</source>
        <translation>返事の前に離れた</translation>
    </message>
    <message>
        <source>did not ask</source>
        <translation>お願いしなかった</translation>
    </message>
    <message>
        <source>1 ask · %1</source>
        <translation>お願い1回 · %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks · %1</source>
        <translation>
            <numerusform>お願い%Ln回 · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date of the same year, in the letters of QLocale</comment>
        <translation>M月d日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks · %1 to %2</source>
        <translation>
            <numerusform>お願い%Ln回 · %1～%2</numerusform>
        </translation>
    </message>
    <message>
        <source>You left one before the answer; it is not in this figure.</source>
        <translation>1回は返事の前にその場を離れました。この図には入っていません。</translation>
    </message>
    <message numerus="yes">
        <source>You left %Ln before the answer; they are not in this figure.</source>
        <translation>
            <numerusform>%Ln回は返事の前にその場を離れました。この図には入っていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>One you told from memory; it is not in this figure.</source>
        <translation>1回は記憶をもとに記録しました。この図には入っていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln you told from memory; they are not in this figure.</source>
        <translation>
            <numerusform>%Ln回は記憶をもとに記録しました。この図には入っていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and what was asked</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>段</translation>
    </message>
</context>
<context>
    <name>Coaching</name>
    <message>
        <source>That was a big one. A smaller version teaches just as much.</source>
        <translation>大きなお願いでした。もっと小さなものからも、同じだけ学べます。</translation>
    </message>
    <message>
        <source>What would make the next ask easier for them?</source>
        <translation>次のお願いで、相手がもっと楽になるには何ができそうですか？</translation>
    </message>
    <message>
        <source>Which of these could be behind the no, whoever asked?</source>
        <translation>誰が頼んでも、このノーの裏にありえたのはどれでしょう？</translation>
    </message>
    <message>
        <source>Harder than last time. It goes up and down for most people.</source>
        <translation>前回よりきついものでした。たいていの人に波があります。</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>忙しさ</translation>
    </message>
    <message>
        <source>tired</source>
        <translation>疲れ</translation>
    </message>
    <message>
        <source>money</source>
        <translation>お金</translation>
    </message>
    <message>
        <source>not theirs to give</source>
        <translation>自分では決められない</translation>
    </message>
    <message>
        <source>bad timing</source>
        <translation>間が悪い</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Say where to write with -o FILE.</source>
        <translation>書き出し先を-o FILEで指定してください。</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-03-01.</source>
        <translation>--%1には、2026-03-01のような日付を指定します。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 0 to 1000000.</source>
        <translation>--%1には、0から1000000までの整数を指定します。</translation>
    </message>
    <message>
        <source>--format takes one of: %1.</source>
        <translation>--formatには、次のどれかを指定します：%1。</translation>
    </message>
    <message>
        <source>First day, inclusive.</source>
        <translation>最初の日（当日を含む）。</translation>
    </message>
    <message>
        <source>Last day, inclusive.</source>
        <translation>最後の日（当日を含む）。</translation>
    </message>
    <message>
        <source>Only the ladder of this name.</source>
        <translation>この名前のはしごだけ。</translation>
    </message>
    <message>
        <source>The day that counts as today.</source>
        <translation>今日とみなす日。</translation>
    </message>
    <message>
        <source>Include what the notebook keeps of support.</source>
        <translation>ノートにあるサポートの内容も含める。</translation>
    </message>
    <message>
        <source>Where to write; - is standard output.</source>
        <translation>書き出し先。-は標準出力。</translation>
    </message>
    <message>
        <source>The days are written into a folder; name one after -o.</source>
        <translation>日ごとのファイルはフォルダーに書き出されます。-oのあとにフォルダー名を指定してください。</translation>
    </message>
    <message>
        <source>All is well with “%1”.</source>
        <translation>「%1」に問題はありません。</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; open a backup instead.</source>
        <translation>「%1」は壊れています。そのままにしてあります。代わりにバックアップを開いてください。</translation>
    </message>
    <message>
        <source>The file of the notebook, such as my.rung.</source>
        <translation>ノートのファイル。例：my.rung。</translation>
    </message>
    <message>
        <source>The file to write; none of that name may be there yet.</source>
        <translation>書き出すファイル。同じ名前のものがまだないこと。</translation>
    </message>
    <message>
        <source>Creates an empty notebook.</source>
        <translation>空のノートを作成する。</translation>
    </message>
    <message>
        <source>With a first ladder from the catalogue.</source>
        <translation>カタログから最初のはしごを付ける。</translation>
    </message>
    <message>
        <source>Writes an invented, plausible notebook.</source>
        <translation>もっともらしい架空のノートを書き出す。</translation>
    </message>
    <message>
        <source>How many attempts (60).</source>
        <translation>試みの数（60）。</translation>
    </message>
    <message>
        <source>Which invention (1).</source>
        <translation>どの架空データか（1）。</translation>
    </message>
    <message>
        <source>Its last day (today).</source>
        <translation>その最後の日（今日）。</translation>
    </message>
    <message>
        <source>Writes a summary (pdf, html, md), a table (csv), the whole archive (json), or the journal as Markdown in one file (journal) or in a folder with a file a day (days).</source>
        <translation>まとめ（pdf、html、md）、表（csv）、アーカイブ全体（json）、またはMarkdownの日記を1つのファイル（journal）か1日1ファイルのフォルダー（days）に書き出す。</translation>
    </message>
    <message>
        <source>Include your names of ladders and rungs, and your texts.</source>
        <translation>自分で付けたはしごと段の名前、および文章を含める。</translation>
    </message>
    <message>
        <source>Include a row for each attempt in a summary.</source>
        <translation>まとめに、試みごとの行を含める。</translation>
    </message>
    <message>
        <source>pdf, html, md, csv, json, journal or days.</source>
        <translation>pdf、html、md、csv、json、journal、days。</translation>
    </message>
    <message>
        <source>What to take in: a file, or a folder of Markdown files.</source>
        <translation>取り込むもの：ファイル、またはMarkdownファイルのフォルダー。</translation>
    </message>
    <message>
        <source>Takes in an archive, a Day One journal (JSON), a Markdown file or a folder of them; the newer record wins and nothing is deleted.</source>
        <translation>アーカイブ、Day Oneの日記（JSON）、Markdownファイルまたはそのフォルダーを取り込む。新しい記録が優先され、何も削除されない。</translation>
    </message>
    <message>
        <source>Prints the figures.</source>
        <translation>数値を表示する。</translation>
    </message>
    <message>
        <source>text (standard) or json.</source>
        <translation>text（標準）またはjson。</translation>
    </message>
    <message>
        <source>Looks for anything wrong in the file.</source>
        <translation>ファイルに問題がないか調べる。</translation>
    </message>
    <message>
        <source>Writes a consistent, verified copy.</source>
        <translation>整合性のある検証済みのコピーを書き出す。</translation>
    </message>
    <message>
        <source>Usage: rung %1 %2</source>
        <translation>使い方：rung %1 %2</translation>
    </message>
    <message>
        <source>Commands, without a window (rung COMMAND --help says more):</source>
        <translation>ウィンドウなしのコマンド（詳しくはrung COMMAND --help）：</translation>
    </message>
    <message>
        <source>There is no command “%1”; rung --help lists them.</source>
        <translation>「%1」というコマンドはありません。rung --helpで一覧が出ます。</translation>
    </message>
    <message>
        <source>There is no ladder “%1”; the notebook has none yet.</source>
        <translation>「%1」というはしごはありません。このノートにはまだはしごがありません。</translation>
    </message>
    <message>
        <source>There is no ladder “%1”. The ladders are: %2.</source>
        <translation>「%1」というはしごはありません。あるはしご：%2。</translation>
    </message>
    <message>
        <source>Small asks</source>
        <translation>小さなお願い</translation>
    </message>
    <message>
        <source>Passphrase or recovery code: </source>
        <translation>パスフレーズまたは復旧コード： </translation>
    </message>
    <message>
        <source>Another copy of it, which is only read.</source>
        <translation>そのノートの別のコピー。読み込むだけで、変更しない。</translation>
    </message>
    <message>
        <source>Brings another copy of the notebook into this one; the newer record wins and nothing is deleted.</source>
        <translation>ノートの別のコピーを、このノートに合わせる。新しい記録が優先され、何も削除されない。</translation>
    </message>
    <message>
        <source>The damaged file, which is only read.</source>
        <translation>壊れたファイル。読み込むだけで、変更しない。</translation>
    </message>
    <message>
        <source>Brings over what can be read of a damaged notebook, and lists what could not.</source>
        <translation>壊れたノートから読めるものを移し、移せなかったものを一覧にする。</translation>
    </message>
    <message>
        <source>What it was before is in “%1”.</source>
        <translation>それまでの内容は「%1」にあります。</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Austria</source>
        <translation>オーストリア</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>ブラジル</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>カナダ</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>スイス</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ドイツ</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>スペイン</translation>
    </message>
    <message>
        <source>France</source>
        <translation>フランス</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>イギリス</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>アイルランド</translation>
    </message>
    <message>
        <source>India</source>
        <translation>インド</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韓国</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>オランダ</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>ノルウェー</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>ニュージーランド</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>シンガポール</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>アメリカ</translation>
    </message>
</context>
<context>
    <name>Courtesy</name>
    <message>
        <source>Could they say no in two seconds and get on with their day?</source>
        <translation>相手が2秒で断って、そのまま一日を続けられますか？</translation>
    </message>
    <message>
        <source>Fine if a friend of theirs were watching?</source>
        <translation>相手の友だちが見ていても大丈夫ですか？</translation>
    </message>
    <message>
        <source>Is everything you will say true?</source>
        <translation>これから言うことは、すべて本当ですか？</translation>
    </message>
    <message>
        <source>May you ask again, only someone else, or once?</source>
        <translation>また頼んでもよいもの、別の人にだけ頼むもの、一度きりのもの、どれですか？</translation>
    </message>
    <message>
        <source>A short question at a quiet moment, with nobody waiting behind you, is easy to turn down.</source>
        <translation>後ろで待つ人のいない静かなときの短い質問は、断りやすいものです。</translation>
    </message>
    <message>
        <source>If it would look odd from the side, there is often a smaller or more open version.</source>
        <translation>はたから見て妙に映りそうなら、もっと小さな、もっと率直なかたちが見つかることもよくあります。</translation>
    </message>
    <message>
        <source>It needs no story. “I wanted to ask you something” is a true beginning.</source>
        <translation>作り話はいりません。「お聞きしたいことがあって」は、本当の切り出し方です。</translation>
    </message>
    <message>
        <source>Where a second ask would press somebody, choose someone else, or once.</source>
        <translation>二度目のお願いが押しつけになりそうなら、別の人にするか、一度だけにします。</translation>
    </message>
    <message>
        <source>Being followed, touched or alone with someone at night can frighten people. Is there a version in the open?</source>
        <translation>夜に、あとをつけられたり、触れられたり、二人きりになったりすると、怖いと感じる人がいます。人目のあるところでできるかたちはありますか？</translation>
    </message>
    <message>
        <source>They may not feel free to refuse you. Is there somebody who could say no easily?</source>
        <translation>その人は、自由に断れると感じないかもしれません。気軽にノーと言える人はいますか？</translation>
    </message>
    <message>
        <source>A no to something true teaches you more. Does it work without pretending?</source>
        <translation>本当のことへのノーのほうが、多くを教えてくれます。何かを装わずにできそうですか？</translation>
    </message>
    <message>
        <source>They did not choose to be filmed or pranked. Does it work without?</source>
        <translation>撮影やいたずらの相手になることを、その人は選んでいません。それなしでもできそうですか？</translation>
    </message>
    <message>
        <source>They already answered. Is there someone else to ask?</source>
        <translation>その人はもう返事をしました。ほかに頼める人はいますか？</translation>
    </message>
</context>
<context>
    <name>DataError</name>
    <message>
        <source>This is not JSON: it cannot be read from byte %1 on.</source>
        <translation>これはJSONではありません。%1バイト目から先が読めません。</translation>
    </message>
    <message>
        <source>An object with named fields belongs here.</source>
        <translation>ここには、名前の付いたフィールドを持つオブジェクトが入ります。</translation>
    </message>
    <message>
        <source>A text belongs here.</source>
        <translation>ここには文章が入ります。</translation>
    </message>
    <message>
        <source>This text has characters that cannot be kept.</source>
        <translation>この文章には、保存できない文字があります。</translation>
    </message>
    <message>
        <source>A list of texts belongs here.</source>
        <translation>ここには文章のリストが入ります。</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 belongs here.</source>
        <translation>ここには%1から%2までの整数が入ります。</translation>
    </message>
    <message>
        <source>Only true or false belongs here.</source>
        <translation>ここに入るのはtrueかfalseだけです。</translation>
    </message>
    <message>
        <source>This field is missing.</source>
        <translation>このフィールドがありません。</translation>
    </message>
    <message>
        <source>A list belongs here.</source>
        <translation>ここにはリストが入ります。</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>「%1」は次のどれでもありません：%2。</translation>
    </message>
    <message>
        <source>The field “%1” is not known here.</source>
        <translation>フィールド「%1」は、ここでは不明です。</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>DayOne</name>
    <message>
        <source>Entry %1</source>
        <translation>記録%1</translation>
    </message>
    <message>
        <source>it has no date that can be read</source>
        <translation>読み取れる日付がありません</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>文章がありません</translation>
    </message>
    <message>
        <source>its text cannot be read</source>
        <translation>文章が読み取れません</translation>
    </message>
    <message>
        <source>it is in there twice</source>
        <translation>同じものが2つ入っています</translation>
    </message>
    <message>
        <source>the tag “%1” is too long</source>
        <translation>タグ「%1」が長すぎます</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an entry, why it stays out</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>pictures, sounds or films: %1</source>
        <translation>写真、音声、動画：%1</translation>
    </message>
    <message>
        <source>There are no journal entries in it.</source>
        <translation>この中に日記の記録はありません。</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Ladder added.</source>
        <translation>はしごを追加しました。</translation>
    </message>
    <message>
        <source>the new ladder</source>
        <translation>新しいはしご</translation>
    </message>
    <message>
        <source>Ladder changed.</source>
        <translation>はしごを変更しました。</translation>
    </message>
    <message>
        <source>the change to the ladder</source>
        <translation>はしごの変更</translation>
    </message>
    <message>
        <source>Ladder put in the trash.</source>
        <translation>はしごをゴミ箱に入れました。</translation>
    </message>
    <message>
        <source>putting the ladder in the trash</source>
        <translation>はしごをゴミ箱に入れる操作</translation>
    </message>
    <message>
        <source>Ladder is back.</source>
        <translation>はしごを戻しました。</translation>
    </message>
    <message>
        <source>bringing the ladder back</source>
        <translation>はしごを戻す操作</translation>
    </message>
    <message>
        <source>Added to the ladder.</source>
        <translation>はしごに追加しました。</translation>
    </message>
    <message>
        <source>the addition to the ladder</source>
        <translation>はしごへの追加</translation>
    </message>
    <message>
        <source>Rung changed.</source>
        <translation>段を変更しました。</translation>
    </message>
    <message>
        <source>the change to the rung</source>
        <translation>段の変更</translation>
    </message>
    <message>
        <source>Order changed.</source>
        <translation>順番を変更しました。</translation>
    </message>
    <message>
        <source>the new order</source>
        <translation>新しい順番</translation>
    </message>
    <message>
        <source>Rung put in the trash.</source>
        <translation>段をゴミ箱に入れました。</translation>
    </message>
    <message>
        <source>putting the rung in the trash</source>
        <translation>段をゴミ箱に入れる操作</translation>
    </message>
    <message>
        <source>Rung is back.</source>
        <translation>段を戻しました。</translation>
    </message>
    <message>
        <source>bringing the rung back</source>
        <translation>段を戻す操作</translation>
    </message>
    <message>
        <source>Plan saved.</source>
        <translation>計画を保存しました。</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Plan changed.</source>
        <translation>計画を変更しました。</translation>
    </message>
    <message>
        <source>the change to the plan</source>
        <translation>計画の変更</translation>
    </message>
    <message>
        <source>Put off.</source>
        <translation>先に延ばしました。</translation>
    </message>
    <message>
        <source>putting it off</source>
        <translation>先に延ばす操作</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Entry changed.</source>
        <translation>記録を変更しました。</translation>
    </message>
    <message>
        <source>the change to the entry</source>
        <translation>記録の変更</translation>
    </message>
    <message>
        <source>Moved to the other rung.</source>
        <translation>別の段に移しました。</translation>
    </message>
    <message>
        <source>the move to the other rung</source>
        <translation>別の段への移動</translation>
    </message>
    <message>
        <source>Put in the trash.</source>
        <translation>ゴミ箱に入れました。</translation>
    </message>
    <message>
        <source>putting the entry in the trash</source>
        <translation>記録をゴミ箱に入れる操作</translation>
    </message>
    <message>
        <source>The entry is back.</source>
        <translation>記録を戻しました。</translation>
    </message>
    <message>
        <source>bringing the entry back</source>
        <translation>記録を戻す操作</translation>
    </message>
    <message>
        <source>Answer saved.</source>
        <translation>答えを保存しました。</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>Saved in the journal.</source>
        <translation>日記に保存しました。</translation>
    </message>
    <message>
        <source>what was written</source>
        <translation>書いたもの</translation>
    </message>
    <message>
        <source>Text changed.</source>
        <translation>文章を変更しました。</translation>
    </message>
    <message>
        <source>the change to the text</source>
        <translation>文章の変更</translation>
    </message>
    <message>
        <source>Text put in the trash.</source>
        <translation>文章をゴミ箱に入れました。</translation>
    </message>
    <message>
        <source>putting the text in the trash</source>
        <translation>文章をゴミ箱に入れる操作</translation>
    </message>
    <message>
        <source>The text is back.</source>
        <translation>文章を戻しました。</translation>
    </message>
    <message>
        <source>bringing the text back</source>
        <translation>文章を戻す操作</translation>
    </message>
    <message>
        <source>Your contact is saved.</source>
        <translation>連絡先を保存しました。</translation>
    </message>
    <message>
        <source>the change of contact</source>
        <translation>連絡先の変更</translation>
    </message>
    <message>
        <source>Put away for now.</source>
        <translation>今はしまいました。</translation>
    </message>
    <message>
        <source>putting the card away</source>
        <translation>カードをしまう操作</translation>
    </message>
    <message>
        <source>Today is quiet.</source>
        <translation>今日は静かな日です。</translation>
    </message>
    <message>
        <source>the quiet day</source>
        <translation>静かな日</translation>
    </message>
    <message>
        <source>Taken in.</source>
        <translation>取り込みました。</translation>
    </message>
    <message>
        <source>what was taken in</source>
        <translation>取り込んだもの</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>取り消しました：%1。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す：%1</translation>
    </message>
</context>
<context>
    <name>EntryDetails</name>
    <message>
        <source>The ask</source>
        <translation>お願い</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>誰に、どこで</translation>
    </message>
    <message>
        <source>To leave out</source>
        <translation>やめてみること</translation>
    </message>
    <message>
        <source>To a no</source>
        <translation>ノーへの返し方</translation>
    </message>
    <message>
        <source>Urge to avoid it</source>
        <translation>避けたい気持ち</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>じゃまになったこと</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>10のうち%1</translation>
    </message>
    <message>
        <source>Fear afterwards</source>
        <translation>あとの怖さ</translation>
    </message>
    <message>
        <source>Safety habits</source>
        <translation>安心のためのくせ</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>気持ち</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>体</translation>
    </message>
    <message>
        <source>Shown to be unwelcome</source>
        <translation>迷惑そうだった</translation>
    </message>
    <message>
        <source>Bothered a day later</source>
        <translation>翌日の気になり具合</translation>
    </message>
    <message>
        <source>Replaying it</source>
        <translation>思い返し</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>EntryParts</name>
    <message>
        <source>did not happen</source>
        <translation>起こらなかった</translation>
    </message>
    <message>
        <source>partly happened</source>
        <translation>一部起こった</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>起こった</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 → %2, %3.</source>
        <translation>%1 → %2、%3。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1、%2。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>First written %1: “%2”</source>
        <translation>最初に書いたもの（%1）：「%2」</translation>
    </message>
    <message>
        <source>Later, %1: “%2”</source>
        <translation>そのあと（%1）：「%2」</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>まとめを印刷</translation>
    </message>
    <message>
        <source>Summary as PDF</source>
        <translation>まとめをPDFに</translation>
    </message>
    <message>
        <source>Everything, with every word, to keep or to take to another computer. Rung can import it again.</source>
        <translation>すべてをひとつ残らず。保管用に、または別のコンピューターに移すために。Rungにまた取り込めます。</translation>
    </message>
    <message>
        <source>A row for each attempt, for a spreadsheet.</source>
        <translation>試みごとに1行。表計算ソフト用です。</translation>
    </message>
    <message>
        <source>The summary as plain text with headings.</source>
        <translation>見出し付きの文字だけのまとめ。</translation>
    </message>
    <message>
        <source>The summary as a page for a browser.</source>
        <translation>ブラウザーで見るまとめのページ。</translation>
    </message>
    <message>
        <source>Your entries and texts, as one document with headings (Markdown).</source>
        <translation>記録と文章を、見出し付きのひとつの文書に（Markdown）。</translation>
    </message>
    <message>
        <source>Your entries and texts, in a folder with a document for each day (Markdown), as other journals read it.</source>
        <translation>記録と文章を、1日1文書でフォルダーに（Markdown）。ほかの日記アプリで読めるかたちです。</translation>
    </message>
    <message>
        <source>Figures and charts, to keep or to bring along to a therapist.</source>
        <translation>数値とグラフ。保管用に、またはセラピストに見せるために。</translation>
    </message>
    <message>
        <source>rung archive %1</source>
        <translation>rung アーカイブ %1</translation>
    </message>
    <message>
        <source>rung journal %1</source>
        <translation>rung 日記 %1</translation>
    </message>
    <message>
        <source>rung summary %1</source>
        <translation>rung まとめ %1</translation>
    </message>
</context>
<context>
    <name>FailureBoundary</name>
    <message>
        <source>Something did not work, and what was saved before is safe. Please try again. (%1)</source>
        <translation>何かがうまくいきませんでした。前に保存したものは無事です。もう一度お試しください。（%1）</translation>
    </message>
</context>
<context>
    <name>FearedEdit</name>
    <message>
        <source>no|a no|the no|they say no|they&apos;ll say no|they will say no|he says no|she says no|being refused|they refuse|they refuse me|rejection|being rejected|i get rejected|they reject me|they turn me down|being turned down</source>
        <extracomment>Ways to write that the no itself is feared, lower case, without a full stop, separated by &quot;|&quot;.</extracomment>
        <translation>ノー|ノーと言われる|ノーと言われること|断り|断られる|断られること|断られてしまう|お断りされる|相手に断られる|相手が断る|相手が断ること|断ってくる|拒否|拒否される|拒否されること|拒絶|拒絶される|拒絶されること|だめと言われる|ダメと言われる|駄目と言われる|いやと言われる|嫌と言われる|いやだと言われる|嫌だと言われる|無理と言われる|無理だと言われる|いいえと言われる|ノーと言われる。|断られる。|断られること。|断られてしまう。|拒否される。|拒絶される。|だめと言われる。|ダメと言われる。|嫌だと言われる。|無理と言われる。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Asking kindly</source>
        <translation>やさしく頼む</translation>
    </message>
    <message>
        <source>The people you ask did not sign up for your practice. Nothing that puts them in a spot; polite and respectful; no lies and no manipulation. Take a no well and thank them.</source>
        <translation>お願いする相手は、この練習に参加すると決めたわけではありません。相手を困らせることはせず、丁寧に、敬意をもって。うそも、駆け引きもなしで。ノーは気持ちよく受け取り、お礼を言います。</translation>
    </message>
    <message>
        <source>Four questions help with a step of your own:</source>
        <translation>自分で考えたステップには、次の4つの問いが役立ちます。</translation>
    </message>
    <message>
        <source>• Could they say no in two seconds and get on with their day?</source>
        <translation>• 相手が2秒で断って、そのまま一日を続けられますか？</translation>
    </message>
    <message>
        <source>• Would it be fine if a friend of theirs were watching?</source>
        <translation>• 相手の友だちが見ていても大丈夫ですか？</translation>
    </message>
    <message>
        <source>• Is everything you will say true?</source>
        <translation>• これから言うことは、すべて本当ですか？</translation>
    </message>
    <message>
        <source>• May you ask again, only someone else, or once?</source>
        <translation>• また頼んでもよいもの、別の人にだけ頼むもの、一度きりのもの、どれですか？</translation>
    </message>
    <message>
        <source>Some things are better left out: filming and pranks; pretending and lying; following, touching, being alone with somebody at night; the same person again after a no, because they already answered. Children, patients, tenants and people who work for you may not feel free to refuse.</source>
        <translation>やらずにおくほうがよいこともあります。撮影やいたずら。装うこと、うそをつくこと。あとをつけること、触れること、夜に誰かと二人きりになること。断られたあとで同じ人にまた頼むこと（その人はもう返事をしています）。子ども、患者、借家人、自分のもとで働く人は、自由に断れると感じないかもしれません。</translation>
    </message>
    <message>
        <source>If somebody said or showed that it was unwelcome: what would make the next ask easier for them?</source>
        <translation>迷惑だと言われたり、そう見えたりしたら：次のお願いで、相手がもっと楽になるには何ができそうですか？</translation>
    </message>
    <message>
        <source>Being kind to yourself</source>
        <translation>自分にやさしく</translation>
    </message>
    <message>
        <source>Be as kind to yourself as to the people you ask. What would you tell a friend who had just tried the same?</source>
        <translation>お願いする相手にやさしくするのと同じくらい、自分にもやさしく。同じことをやってみたばかりの友だちに、どんな言葉をかけますか？</translation>
    </message>
    <message>
        <source>A no tells something about the moment and little about the one who asked. Reasons that would hold for anyone: rules, busy, tired, money, not theirs to give, bad timing.</source>
        <translation>ノーが伝えるのは、その場の事情であり、頼んだ人のことはほとんど語っていません。誰に対しても当てはまる理由があります。規則、忙しさ、疲れ、お金、自分では決められないこと、間の悪さ。</translation>
    </message>
    <message>
        <source>Leaving before the answer, or not asking today, is an entry like any other. So is a plan put off until tomorrow.</source>
        <translation>返事の前にその場を離れたことも、今日はお願いしなかったことも、ほかと変わらないひとつの記録です。明日に延ばした計画もそうです。</translation>
    </message>
    <message>
        <source>Going over it again and again feeds the fear. So writing about it is offered with two short questions at most and a soft mark at ten minutes. Stop whenever you like.</source>
        <translation>何度も思い返すと、怖さが育ちます。ですから、書くための問いは短いものを多くて2つにし、10分のところにそっと目印を置いています。いつやめてもかまいません。</translation>
    </message>
    <message>
        <source>One line to tell yourself next time is enough. It comes back to you on Today.</source>
        <translation>次の自分へのひとことがあれば十分です。そのひとことは「今日」に戻ってきます。</translation>
    </message>
    <message>
        <source>Common traps</source>
        <translation>よくある落とし穴</translation>
    </message>
    <message>
        <source>• Starting too big. A smaller step, or one in between, costs nothing.</source>
        <translation>• 大きすぎるものから始める。もっと小さなステップや、間のステップにしても、何も失いません。</translation>
    </message>
    <message>
        <source>• Being rude or inappropriate. That practises something else, and another person pays for it.</source>
        <translation>• 失礼なことや不適切なことをする。それでは別のことの練習になり、その負担は相手にかかります。</translation>
    </message>
    <message>
        <source>• Taking a no personally. It was an answer to a question, at that moment.</source>
        <translation>• ノーを自分のせいだと受け取る。それは、そのときの、ひとつの問いへの返事でした。</translation>
    </message>
    <message>
        <source>• Expecting a straight line up. It goes up and down for most people.</source>
        <translation>• まっすぐ上がっていくと期待する。たいていの人に波があります。</translation>
    </message>
    <message>
        <source>• Leaning on safety habits: hurrying, apologising, a script, a joke, looking away. One at a time can be left out on purpose.</source>
        <translation>• 安心のためのくせに頼る：急ぐ、謝る、台本を用意する、冗談にする、目をそらす。一度にひとつずつ、わざとやめてみることができます。</translation>
    </message>
    <message>
        <source>When it goes up and down</source>
        <translation>波があるとき</translation>
    </message>
    <message>
        <source>A few hard days are normal. One hard day, or one alarm, never makes Rung send you down: the same step, or one smaller, is then your choice.</source>
        <translation>つらい日が何日かあるのはふつうのことです。一度つらい日があったり、体の警報が一度鳴ったりしただけで、Rungが下の段をすすめることはありません。そのあと同じステップにするか、少し小さなものにするかは、自由に選べます。</translation>
    </message>
    <message>
        <source>Climbing can hide progress: as the steps grow, the fear you write down may rise while you improve. So Rung compares every ask with the number of its own step.</source>
        <translation>のぼっていると、良くなっていることが見えにくくなります。ステップが大きくなるにつれ、力がついているのに、書きとめる怖さは上がることがあるからです。そこでRungは、それぞれのお願いを、そのステップ自身の数値と比べます。</translation>
    </message>
    <message>
        <source>Fear need not fall for a step to settle. Carrying it counts.</source>
        <translation>ステップが落ち着くのに、怖さが下がる必要はありません。抱えていられることにも意味があります。</translation>
    </message>
    <message>
        <source>Where there is no clear direction yet, that is said as the normal thing it is. Harder than you expected happens, and may be worth a smaller step.</source>
        <translation>はっきりした方向がまだ見えないときは、ふつうのこととしてそう伝えます。予想よりきついこともあります。そんなときは、少し小さなステップにしてみるのもよいかもしれません。</translation>
    </message>
    <message>
        <source>When professional support is the better place</source>
        <translation>専門家の支えのほうが合っているとき</translation>
    </message>
    <message>
        <source>The practice is not for every day and not for everyone. If several of these are you, do this together with a therapist; Rung can come along.</source>
        <translation>この練習は、どんな日にも、どんな人にも向くものではありません。次のうちいくつかに当てはまるなら、セラピストと一緒に取り組んでください。Rungも一緒に使えます。</translation>
    </message>
    <message>
        <source>• Distress grows instead of easing.</source>
        <translation>• つらさが和らがず、強くなっていく。</translation>
    </message>
    <message>
        <source>• A refusal, or the mere thought of one, brings panic, deep sadness, shame or despair.</source>
        <translation>• 断られること、またはそれを考えるだけで、パニックや深い悲しみ、恥ずかしさ、絶望がわいてくる。</translation>
    </message>
    <message>
        <source>• Your body answers with an alarm, or an old trauma does.</source>
        <translation>• 体が警報のように反応する、または昔のトラウマが反応する。</translation>
    </message>
    <message>
        <source>• You keep dodging, or you keep scolding yourself.</source>
        <translation>• 避けてばかりいる、または自分を責めてばかりいる。</translation>
    </message>
    <message>
        <source>• Old wounds open.</source>
        <translation>• 古い傷が開く。</translation>
    </message>
    <message>
        <source>• You cannot find steps, or all of it is too much.</source>
        <translation>• ステップが見つからない、または全部が重すぎる。</translation>
    </message>
    <message>
        <source>• You have thoughts of hurting yourself, or daily life suffers.</source>
        <translation>• 自分を傷つけたいという考えがある、または日々の暮らしに支障が出ている。</translation>
    </message>
    <message>
        <source>New chest pain, fainting or trouble breathing is a medical question, whatever may have brought it on.</source>
        <translation>はじめて起こった胸の痛み、失神、息苦しさは、きっかけが何であれ、医師に相談することです。</translation>
    </message>
    <message>
        <source>Finding a therapist for exposure or CBT</source>
        <translation>曝露療法や認知行動療法（CBT）のセラピストを探す</translation>
    </message>
    <message>
        <source>Look for somebody who works with exposure, or with CBT, which is short for cognitive behavioural therapy. They also see what else may be behind it.</source>
        <translation>曝露療法（エクスポージャー）か、CBTと略される認知行動療法を行っている人を探してみてください。その裏にほかに何があるかも見てくれます。</translation>
    </message>
    <message>
        <source>A first question can be short: “I am afraid of being refused and I avoid asking. Do you work with exposure?” Asking two or three people is fine, and so is a no.</source>
        <translation>最初の問い合わせは短くてかまいません。「断られるのが怖くて、人に頼むことを避けています。曝露療法は行っていますか」。2、3人に聞いてもよく、断られてもかまいません。</translation>
    </message>
    <message>
        <source>If you do not know where to begin, a doctor you trust may know whom to ask near you.</source>
        <translation>どこから始めればよいかわからないときは、信頼できる医師が、近くで相談できる人を知っているかもしれません。</translation>
    </message>
    <message>
        <source>You can bring your ladder and the summary as one page, with your texts only if you want that.</source>
        <translation>はしごとまとめを1ページにして持っていけます。文章は、そうしたいときだけ入れられます。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>For example: %1, %2, %3.</source>
        <translation>例：%1、%2、%3。</translation>
    </message>
    <message>
        <source>Beginner: small, even silly things with next to nothing at stake.</source>
        <translation>初級：小さな、ばかばかしいくらいのことで、失うものはほとんどありません。</translation>
    </message>
    <message>
        <source>Intermediate: things you would quite like, asked of people who may well say no.</source>
        <translation>中級：できればかなえたいことを、断るかもしれない人に頼みます。</translation>
    </message>
    <message>
        <source>Advanced: things that matter to you.</source>
        <translation>上級：自分にとって大切なこと。</translation>
    </message>
    <message>
        <source>The practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Kindness, and hard days</source>
        <translation>やさしさと、つらい日</translation>
    </message>
    <message>
        <source>What Rung works out</source>
        <translation>Rungが計算すること</translation>
    </message>
    <message>
        <source>Why this step</source>
        <translation>なぜこのステップか</translation>
    </message>
    <message>
        <source>Rung works the next step out anew from what you logged. It is an offer, and you can take any other.</source>
        <translation>Rungは、記録をもとに次のステップを毎回あらためて考えます。これは提案で、ほかのどれを選んでもかまいません。</translation>
    </message>
    <message>
        <source>A step is settled when the last ask was easy (fear of 20 or less, handled at 8 or more), when fear stayed at 30 or less twice in a row, or when it was to be asked only once and was asked. Easy asks with two or more safety habits, or after a drink, do not count for this.</source>
        <translation>ステップが落ち着くのは、前回のお願いが楽だったとき（怖さが20以下で、対処が8以上）、怖さが2回続けて30以下だったとき、または一度だけのものをお願いしたときです。安心のためのくせが2つ以上あった楽なお願いや、お酒を飲んだあとの楽なお願いは、これに数えません。</translation>
    </message>
    <message>
        <source>It is settled as well after three asks on two days or more, when two of three things hold: fear came down to 35 or to half, the feared thing now seems unlikely (20 % or less) or half as likely, and you handled the last two at 7 or more. Six asks on two days or more are enough as well, when you handled the last two so, even if the fear stayed.</source>
        <translation>2日以上にわたって3回お願いし、次の3つのうち2つに当てはまるときも落ち着きます。怖さが35以下または半分まで下がった。恐れていたことが、今は起こりそうにない（20%以下）か、可能性が半分になった。直近2回の対処が7以上だった。また、2日以上にわたって6回お願いし、直近2回をそのように対処できたときも、怖さが残っていても十分です。</translation>
    </message>
    <message>
        <source>Next comes the lowest step that is not settled and within reach: up to 40 in the beginning, and later up to 15 above the level you have reached. Until a step is settled, it comes back with one thing changed. After six asks on it another step nearby is offered instead.</source>
        <translation>次に来るのは、まだ落ち着いておらず、手の届く範囲でいちばん低いステップです。はじめは40まで、その後は到達した高さの15上までです。落ち着くまでは、ひとつだけ何かを変えて同じステップが戻ってきます。6回お願いしたあとは、代わりに近くの別のステップを提案します。</translation>
    </message>
    <message>
        <source>A smaller step is offered after repeated panic on it, after two attempts in a row that did not get as far as asking, after two asks in a row at 85 or more, or when fear rises over three asks in a row, by 20 or more in all, to 60 or more. These reasons lapse after 30 days.</source>
        <translation>より小さなステップを提案するのは、そこでパニックが繰り返されたとき、お願いまでいかない試みが2回続いたとき、85以上のお願いが2回続いたとき、または続けて3回のお願いで怖さが上がり、合わせて20以上の上昇で60以上になったときです。これらの理由は30日で消えます。</translation>
    </message>
    <message>
        <source>Where the gap to the next step is too wide, Rung suggests one in between. After more than 60 days away it begins with something you know.</source>
        <translation>次のステップまでのすき間が広すぎるとき、Rungは間のステップを提案します。60日を超えて離れていたあとは、知っているものから始めます。</translation>
    </message>
    <message>
        <source>Why Rung asks whether a step is too big</source>
        <translation>ステップが大きすぎないかとRungが聞く理由</translation>
    </message>
    <message>
        <source>It asks when a step lies beyond what is within reach, when you expect more than 15 above that, or when you expect more than 40 and have made fewer than three asks in all.</source>
        <translation>聞くのは、ステップが手の届く範囲を超えているとき、怖さの予想がその範囲を15より多く超えているとき、または予想が40を超えていて、お願いが全部で3回に満たないときです。</translation>
    </message>
    <message>
        <source>There are three ways on, and none is locked: a nearer step; a step in between; keep it, because you have thought about it.</source>
        <translation>進み方は3つあり、どれも閉ざされていません。もっと近いステップ。間のステップ。よく考えたうえで、そのまま続けること。</translation>
    </message>
    <message>
        <source>Where you marked that a no could cost something not easily replaced, it asks about that as well.</source>
        <translation>断られると簡単には取り戻せないものを失うかもしれない、という印を付けたところでは、それについても聞きます。</translation>
    </message>
    <message>
        <source>How the figures are computed</source>
        <translation>数値の計算のしかた</translation>
    </message>
    <message>
        <source>Where a guess is needed, only guesses written before asking count. What you told from memory stays in the counts of answers and in the curve of your fear. Attempts you left before the answer are drawn with a cross and are in no figure; the text says how many there are.</source>
        <translation>予想が必要な数値では、お願いの前に書いた予想だけを数えます。記憶をもとに記録したものは、返事の数と怖さの曲線に残ります。返事の前に離れた試みは×印で描かれ、どの数値にも入りません。いくつあるかは文章に書かれます。</translation>
    </message>
    <message>
        <source>The usual difference: each ask gives expected minus felt. Rung averages every pair of these differences and takes the middle one (Hodges and Lehmann), so that a single odd day weighs little. “Give or take” is the 95 % interval that belongs to it, shown from six asks on.</source>
        <translation>ふだんの差：お願いごとに、予想から実際を引きます。Rungは、これらの差の2つずつの組をすべて平均し、その真ん中の値を取ります（HodgesとLehmann）。こうすると、一日だけ変わった日があってもあまり響きません。「誤差の幅」は、それに対応する95%区間で、お願いが6回になると表示されます。</translation>
    </message>
    <message>
        <source>How often: a share of the asks, with Wilson&apos;s 95 % interval. No reply counts as a no, partly does not. With the thing you feared, partly counts as happened, so that nothing is flattered.</source>
        <translation>頻度：お願いのうちの割合と、Wilsonの95%区間です。返事なしはノーに数え、一部イエスは数えません。恐れていたことについては、一部起こったものも起こったものとして数えます。実際より良く見せないためです。</translation>
    </message>
    <message>
        <source>How well you guessed a no: your likelihoods are put into five groups, each shown from three asks on, beside how often it really was a no.</source>
        <translation>ノーの予想がどのくらい当たったか：書いた可能性を5つのグループに分け、それぞれ3回のお願いから、実際にノーだった割合と並べて表示します。</translation>
    </message>
    <message>
        <source>Is it getting easier: felt fear minus the number of the step, drawn as a smoothed line. A direction (Theil and Sen) is named from eight asks on, when chance explains it badly (Mann and Kendall, one in twenty) and it adds up to ten points or more. From nine asks on it also has to hold without the latest one.</source>
        <translation>楽になってきているか：実際に感じた怖さからステップの数値を引き、なめらかな線で描きます。方向（TheilとSen）を言うのは、お願いが8回になってから、偶然では説明しにくく（MannとKendall、20分の1）、合計で10ポイント以上の変化があるときです。9回からは、最新の1回を除いても成り立つことも条件になります。</translation>
    </message>
    <message>
        <source>With few asks Rung says little: one or two are shown as they are, from three the middle of them so far, from five an early look, from ten how well you guess. The usual difference and the direction look at the latest 200.</source>
        <translation>お願いが少ないうちは、Rungはあまり多くを言いません。1、2回はそのまま示し、3回からはこれまでの真ん中の値、5回からは途中経過、10回からは予想がどのくらい当たるかを示します。ふだんの差と方向は、直近の200回を見ます。</translation>
    </message>
    <message>
        <source>Nothing random is used: the same record gives the same sentence each time.</source>
        <translation>偶然に左右されるものは使っていません。同じ記録からは、いつも同じ文が出ます。</translation>
    </message>
    <message>
        <source>When Rung steps back</source>
        <translation>Rungが一歩下がるとき</translation>
    </message>
    <message>
        <source>Rung looks at your own record for signs that the practice weighs more than it helps: fear that keeps growing, repeated alarms of the body, steps that are put off again and again, hard words to yourself, a sting that stays.</source>
        <translation>Rungは、練習が助けよりも重荷になっている様子がないかを、書かれた記録から見ています。怖さが強くなり続けること、体の警報が繰り返すこと、ステップが何度も先に延ばされること、自分への厳しい言葉、残り続ける痛み。</translation>
    </message>
    <message>
        <source>Then it says so, in one quiet line or on an amber card, and on the card it lets its advice rest. You can put either away: the line rests for 7 days, the card for 14. After two amber cards within 30 days it names a therapist who works with exposure or CBT.</source>
        <translation>そのときは、静かな1行か、琥珀色のカードでそう伝えます。カードのときは、助言も休みます。どちらもしまうことができ、1行のほうは7日間、カードは14日間休みます。30日以内に琥珀色のカードが2回出ると、そのあとは曝露療法やCBTを行うセラピストのことを挙げます。</translation>
    </message>
    <message>
        <source>It also looks for words about not wanting to live or about hurting yourself, in the texts of the last 14 days. Where it finds some from today, Today shows whom to call instead of a next step, until you lift it with one press. You can ask for that yourself under Talk to someone: Make today quiet.</source>
        <translation>また、この14日間の文章に、生きていたくない、自分を傷つけたいという言葉がないかも見ています。今日の文章に見つかったときは、「今日」は次のステップの代わりに、どこに電話できるかを示します。ボタンひとつで元に戻せます。自分からそうすることもできます：「誰かに話す」の「今日は静かに過ごす」。</translation>
    </message>
    <message>
        <source>These words are looked for in English only. No other language has a list until somebody who works with people in that language has written one. Most findings are no danger at all, and missing some is certain; Talk to someone never depends on it.</source>
        <translation>こうした言葉は、英語でしか探しません。ほかの言語には、その言語で人を支える仕事をしている人が一覧を書くまで、一覧がありません。見つかったものの多くは危険ではなく、見落としは必ずあります。「誰かに話す」は、このしくみに左右されません。</translation>
    </message>
    <message>
        <source>None of this is a diagnosis. It is worked out anew each time and never stored, apart from what you put away. Nothing of it blocks writing, exporting or deleting.</source>
        <translation>これらはどれも診断ではありません。毎回あらためて計算され、しまったこと以外は保存されません。書くこと、書き出すこと、削除することを妨げるものはありません。</translation>
    </message>
    <message>
        <source>What this program knows, and where</source>
        <translation>このプログラムが知っていること、その置き場所</translation>
    </message>
    <message>
        <source>What you write is in one file on this computer, readable by your account alone. Drafts of open forms are in a small file of their own. Rung sends nothing anywhere and uses no network.</source>
        <translation>書いたものは、このコンピューターの1つのファイルにあり、読めるのは自分のアカウントだけです。開いたフォームの下書きは、別の小さなファイルにあります。Rungはどこにも何も送らず、ネットワークを使いません。</translation>
    </message>
    <message>
        <source>You can take everything along: as an archive, as tables or as a summary on paper. Your texts are in the summary only if you tick them, and what belongs to support leaves only if you tick that.</source>
        <translation>すべてを持ち出すことができます。アーカイブとして、表として、または紙のまとめとして。文章がまとめに入るのは、選んだときだけです。サポートに関するものが外に出るのも、選んだときだけです。</translation>
    </message>
    <message>
        <source>What this is, and what it is not</source>
        <translation>これは何か、何ではないか</translation>
    </message>
    <message>
        <source>Rung is a notebook for practising one thing: asking where a no is likely, so that a no loses its grip. You pick a small step, write down what you expect, ask, and write down what happened. Then you see the two side by side.</source>
        <translation>Rungは、ひとつのことを練習するためのノートです。ノーと言われそうなところでお願いをして、ノーに縛られなくなっていく練習です。小さなステップを選び、予想を書き、お願いをして、起こったことを書きます。すると、その2つが並んで見えます。</translation>
    </message>
    <message>
        <source>It is something you do for yourself, at your own pace. It is a self-help practice and no clinical treatment. Rung finds nothing wrong with you and promises nothing.</source>
        <translation>これは自分のために、自分のペースで行うものです。自分で取り組む練習で、医学的な治療ではありません。Rungはどこかが悪いと判断することも、何かを約束することもありません。</translation>
    </message>
    <message>
        <source>It does not collect no&apos;s. It counts the asks you made and the guesses you tested, and there is nothing to win or to keep up.</source>
        <translation>ノーの数を集めるものではありません。数えるのは、したお願いと、確かめた予想です。勝つものも、続けなければならないものもありません。</translation>
    </message>
    <message>
        <source>Where it comes from, and what is known about it</source>
        <translation>どこから来たか、何がわかっているか</translation>
    </message>
    <message>
        <source>Jason Comely described the idea in 2010: ask for things on purpose where a no is likely, start small, and climb.</source>
        <translation>2010年にJason Comelyがこの考えを紹介しました。ノーと言われそうなことをわざと頼み、小さく始めて、のぼっていくというものです。</translation>
    </message>
    <message>
        <source>No trial has tested this practice as such. It resembles graded exposure, the best-supported treatment for social anxiety: meet what you fear in safe, gradual steps, and let what really happens correct what you expected.</source>
        <translation>この練習そのものを調べた試験はありません。社交不安にもっとも裏づけのある治療である段階的な曝露に似ています。恐れているものに安全に少しずつ向き合い、実際に起こることに予想を直してもらうのです。</translation>
    </message>
    <message>
        <source>A few studies looked at neighbouring questions. People who asked strangers for something underestimated how many would agree by 48 % on average, with more than 14,000 people asked (Bohns 2016, a review). Of 50 people asked first for a photo, 47 agreed (Zhao and Epley 2022). Of the worries that 29 people with an anxiety disorder wrote down as predictions, 91 % did not come true (LaFreniere and Newman 2020).</source>
        <translation>近い問いを調べた研究はいくつかあります。知らない人に頼みごとをした人たちは、応じてくれる人の数を平均48%低く見積もり、頼まれた人は14,000人を超えます（Bohns 2016、レビュー）。写真を撮ってほしいと最初に頼まれた50人のうち、47人が応じました（ZhaoとEpley 2022）。不安症のある29人が予想として書き留めた心配のうち、91%は実現しませんでした（LaFreniereとNewman 2020）。</translation>
    </message>
    <message>
        <source>These are background, not a target. Many people say yes because refusing is awkward, so a yes is no proof that the question was welcome.</source>
        <translation>これらは背景で、目標ではありません。断りにくいからイエスと言う人も多いので、イエスはそのお願いが歓迎されていた証拠にはなりません。</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>どう働くか</translation>
    </message>
    <message>
        <source>You look for a question that is likely to get a no, and ask it. Sometimes you are refused. Sometimes you are surprised by how kind people are. Either way the mind learns that it was not a catastrophe, and you climb.</source>
        <translation>ノーと言われそうなお願いを探し、頼んでみます。断られることもあります。人の親切さに驚くこともあります。どちらにしても、破局ではなかったと心が学び、段をのぼっていきます。</translation>
    </message>
    <message>
        <source>A no may still sting. The aim is not to stop feeling that; it is to know that you can carry it.</source>
        <translation>ノーは、それでも痛むかもしれません。目指すのは、それを感じなくなることではなく、抱えていられると知ることです。</translation>
    </message>
    <message>
        <source>Rung asks for your guess first and seals it with the time. Afterwards both stand side by side, so that what really happened can correct what you expected.</source>
        <translation>Rungは先に予想を聞き、その時刻とともに封をします。あとで両方が並ぶので、実際に起こったことが予想を直してくれます。</translation>
    </message>
    <message>
        <source>The loop is the same each time: choose a step, predict, go and ask, log what happened, look at guess and outcome, take the next step.</source>
        <translation>流れは毎回同じです。ステップを選ぶ、予想する、出かけてお願いする、起こったことを記録する、予想と結果を見る、次のステップへ。</translation>
    </message>
    <message>
        <source>Three levels, with examples</source>
        <translation>3つのレベルと例</translation>
    </message>
    <message>
        <source>The catalogue sorts its asks into three levels. They only sort roughly: your own number for a step says more than its label, and a suggestion becomes a step when you have given it yours.</source>
        <translation>カタログでは、お願いを3つのレベルに分けています。これはおおまかな分け方です。レベルの名前よりも、自分でステップに付けた数値のほうが多くを語ります。提案は、自分の数値を付けたときにステップになります。</translation>
    </message>
    <message>
        <source>How to start</source>
        <translation>始め方</translation>
    </message>
    <message>
        <source>Start small, even silly. Let the risk grow with you, and fit it to what matters to you.</source>
        <translation>小さく、ばかばかしいくらいのことから始めます。慣れとともに少しずつ大きくし、自分にとって大切なことに合わせていきます。</translation>
    </message>
    <message>
        <source>Take one fear and build a ladder for it: eight to twelve steps are a good number, from nearly easy to hard, in at least three kinds of place. A step at 30 or below makes a good bottom rung.</source>
        <translation>怖さをひとつ選び、そのためのはしごを作ります。ほとんど楽なものから難しいものまで8～12ステップ、場所の種類は3つ以上がちょうどよい数です。いちばん下の段には、30以下のステップが向いています。</translation>
    </message>
    <message>
        <source>You can note what the ladder is for: what would you do if a no could not stop you?</source>
        <translation>何のためのはしごかを書いておけます。ノーに止められないとしたら、何をしたいですか？</translation>
    </message>
    <message>
        <source>Before you ask, write what you are most afraid will happen, as a camera could film it, and how likely it seems. That takes under two minutes. Logging what came of it takes under a minute and a half.</source>
        <translation>お願いの前に、いちばん恐れていることをカメラに映るかたちで書き、それがどのくらい起こりそうかも書きます。2分かかりません。どうなったかの記録は、1分半かかりません。</translation>
    </message>
    <message>
        <source>Asking again later helps it settle. Good spacing is one day after the first ask, then two, four and seven; with somebody else each time, where a second question would press.</source>
        <translation>間をおいてまたお願いすると、落ち着きやすくなります。よい間隔は、最初のお願いの1日後、それから2日、4日、7日です。二度目が押しつけになりそうなときは、毎回別の人にします。</translation>
    </message>
    <message>
        <source>What “fear 0–100” means</source>
        <translation>「怖さ0～100」の意味</translation>
    </message>
    <message>
        <source>It is a number for how strong the fear is, as you feel it: a whole number from 0 to 100. Nobody else can measure it, so no answer is wrong.</source>
        <translation>怖さの強さを、感じたままに表す数値です。0から100までの整数です。ほかの誰にも測れないものなので、間違った答えはありません。</translation>
    </message>
    <message>
        <source>0 is complete ease. 20 is a flutter you can ignore. At 40 you are uneasy and still yourself. At 60 you would rather leave. At 80 it is hard to think of anything else. 100 is the most fear you can imagine.</source>
        <translation>0はすっかりくつろいでいる。20は気にせずにいられるざわつき。40は落ち着かないけれど、自分を保てている。60はできれば立ち去りたい。80はほかのことを考えるのが難しい。100は想像できるいちばん強い怖さ。</translation>
    </message>
    <message>
        <source>No scale begins in the middle. One you did not touch counts as missing, never as 50.</source>
        <translation>真ん中から始まる目盛りはありません。触れていない目盛りは未記入として扱い、50とは見なしません。</translation>
    </message>
    <message>
        <source>Expected and felt, side by side</source>
        <translation>予想と実際を並べて</translation>
    </message>
    <message>
        <source>After each log you see one line from 0 to 100. The hollow mark is the fear you expected, the filled one is the fear you felt at the hardest moment.</source>
        <translation>記録するたびに、0から100までの1本の線が出ます。白抜きの印が予想した怖さ、塗りつぶしの印が、いちばんきついときに実際に感じた怖さです。</translation>
    </message>
    <message>
        <source>A difference of up to 5 counts as “as you expected”. More than that is told as it is, in either direction: harder than expected happens.</source>
        <translation>差が5までなら「予想どおり」とします。それより大きい差は、どちらの向きでもそのまま伝えます。予想よりきついこともあります。</translation>
    </message>
    <message>
        <source>Your earlier numbers stay hidden until you have saved, so that they do not pull the new ones.</source>
        <translation>前に書いた数値は、保存するまで隠れています。新しい数値が引きずられないようにするためです。</translation>
    </message>
    <message>
        <source>Yes, partly, no and no reply weigh the same and look the same. So do waiting for an answer, leaving before it, and not asking: all are respectable entries.</source>
        <translation>イエス、一部イエス、ノー、返事なしは、重さも見た目も同じです。返事待ち、返事の前に離れたこと、お願いしなかったことも同じです。どれも、ちゃんとした記録です。</translation>
    </message>
</context>
<context>
    <name>HelplineNotes</name>
    <message>
        <source>24/7</source>
        <translation>24時間年中無休</translation>
    </message>
    <message>
        <source>Call, text or chat, in English and Spanish</source>
        <translation>電話、テキスト、チャット。英語とスペイン語</translation>
    </message>
    <message>
        <source>Call or text, in English and French</source>
        <translation>電話かテキスト。英語とフランス語</translation>
    </message>
    <message>
        <source>Free from any phone</source>
        <translation>どの電話からも無料</translation>
    </message>
    <message>
        <source>Free to call or text</source>
        <translation>電話もテキストも無料</translation>
    </message>
    <message>
        <source>Free and anonymous</source>
        <translation>無料・匿名</translation>
    </message>
    <message>
        <source>In German, French and Italian</source>
        <translation>ドイツ語、フランス語、イタリア語</translation>
    </message>
    <message>
        <source>Free and confidential</source>
        <translation>無料・秘密厳守</translation>
    </message>
    <message>
        <source>Listening line</source>
        <translation>話を聴く電話</translation>
    </message>
    <message>
        <source>Free nationwide</source>
        <translation>全国どこからも無料</translation>
    </message>
    <message>
        <source>Also 0800 0113, free</source>
        <translation>0800 0113（無料）も可</translation>
    </message>
    <message>
        <source>24/7 (foreign-language line 10:00-22:00, press 2)</source>
        <translation>24時間年中無休（外国語は10:00-22:00、2を押す）</translation>
    </message>
    <message>
        <source>Other languages: press 2</source>
        <translation>ほかの言語：2を押す</translation>
    </message>
    <message>
        <source>Also 1-800-891-4416; 20 languages</source>
        <translation>1-800-891-4416も可。20言語</translation>
    </message>
    <message>
        <source>112 works in the EU and on most mobile networks; otherwise the local emergency number</source>
        <translation>112はEUとほとんどの携帯電話網で使えます。それ以外では、その土地の緊急番号へ</translation>
    </message>
</context>
<context>
    <name>Helplines</name>
    <message>
        <source>A country code of two capital letters belongs here.</source>
        <translation>ここには大文字2文字の国コードが入ります。</translation>
    </message>
    <message>
        <source>A number to call belongs here.</source>
        <translation>ここには電話番号が入ります。</translation>
    </message>
    <message>
        <source>A day such as 2026-03-02 belongs here.</source>
        <translation>ここには2026-03-02のような日付が入ります。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n件を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n件を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as newer here</source>
        <translation>
            <numerusform>%n件はこちらが新しいため維持</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n件はすでにあり</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed erased</source>
        <translation>
            <numerusform>%n件は消去のまま</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to take in.</source>
        <translation>取り込むものはありませんでした。</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>取り込みました：%1。</translation>
    </message>
    <message>
        <source>There was nothing to bring together.</source>
        <translation>合わせるものはありませんでした。</translation>
    </message>
    <message>
        <source>Brought together: %1.</source>
        <translation>合わせました：%1。</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>%1: it is no text; it can be taken in by itself</source>
        <translation>%1：文章ではありません。単独でなら取り込めます</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>expected %1</source>
        <translation>予想%1</translation>
    </message>
    <message>
        <source>felt %1</source>
        <translation>実際%1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>answerInLine</comment>
        <translation>イエス</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>answerInLine</comment>
        <translation>一部イエス</translation>
    </message>
    <message>
        <source>no</source>
        <comment>answerInLine</comment>
        <translation>ノー</translation>
    </message>
    <message>
        <source>no reply</source>
        <comment>answerInLine</comment>
        <translation>返事なし</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>answerInLine</comment>
        <translation>返事待ち</translation>
    </message>
    <message>
        <source>left before</source>
        <comment>answerInLine</comment>
        <translation>返事前に離れた</translation>
    </message>
    <message>
        <source>did not ask</source>
        <comment>answerInLine</comment>
        <translation>お願いせず</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%2年%1</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>LadderWords</name>
    <message>
        <source>once</source>
        <translation>一度だけ</translation>
    </message>
    <message>
        <source>fear %1</source>
        <translation>怖さ%1</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>落ち着いた</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>next step: one around %1?</source>
        <translation>次のステップ：%1くらいのもの？</translation>
    </message>
    <message>
        <source>a step around %1?</source>
        <translation>%1くらいのステップ？</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>前回%1</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>まだ落ち着いていない</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row read aloud</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>A gap: %1 Enter adds one.</source>
        <translation>すき間：%1 Enterで追加します。</translation>
    </message>
    <message>
        <source>%1 of %2 from the bottom</source>
        <translation>下から%1番目（全%2段）</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>A journal for practising to ask.</source>
        <translation>お願いすることを練習するための日記。</translation>
    </message>
    <message>
        <source>Open a throw-away notebook with invented data.</source>
        <translation>架空のデータを入れた使い捨てのノートを開く。</translation>
    </message>
    <message>
        <source>Open at today, ladder, journal, progress or guide.</source>
        <translation>today、ladder、journal、progress、guideのいずれかで開く。</translation>
    </message>
    <message>
        <source>Open the form for the next attempt.</source>
        <translation>次の試みのフォームを開く。</translation>
    </message>
    <message>
        <source>Open the form for an ask that was already made.</source>
        <translation>すでにしたお願いのフォームを開く。</translation>
    </message>
    <message>
        <source>Change nothing in the notebook.</source>
        <translation>ノートを何も変更しない。</translation>
    </message>
    <message>
        <source>light, dark or contrast, for this time.</source>
        <translation>light、dark、contrastのいずれか（今回のみ）。</translation>
    </message>
    <message>
        <source>Size of everything in per cent, 80 to 250, for this time.</source>
        <translation>全体の大きさ（パーセント、80～250。今回のみ）。</translation>
    </message>
    <message>
        <source>Language code such as de, for this time.</source>
        <translation>deなどの言語コード（今回のみ）。</translation>
    </message>
    <message>
        <source>Quit once the window is on the screen.</source>
        <translation>ウィンドウが画面に出たら終了する。</translation>
    </message>
    <message>
        <source>The notebook to open.</source>
        <translation>開くノート。</translation>
    </message>
    <message>
        <source>--%1 does not know “%2”.</source>
        <translation>--%1では「%2」を使えません。</translation>
    </message>
    <message>
        <source>One notebook at a time, please.</source>
        <translation>ノートは一度に1つ指定してください。</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>yes</source>
        <translation>イエス</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>一部イエス</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ノー</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>返事なし</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>返事待ち</translation>
    </message>
    <message>
        <source>left before the answer</source>
        <translation>返事の前に離れた</translation>
    </message>
    <message>
        <source>did not ask</source>
        <translation>お願いしなかった</translation>
    </message>
    <message>
        <source>**Next time:** %1</source>
        <translation>**次の自分へ：** %1</translation>
    </message>
    <message>
        <source>fear %1</source>
        <translation>怖さ%1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>予想%1</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日記</translation>
    </message>
</context>
<context>
    <name>MomentFields</name>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>NotebookDialogs</name>
    <message>
        <source>Notebooks (*.rung)</source>
        <translation>ノート (*.rung)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a notebook</source>
        <translation>ノートを開く</translation>
    </message>
    <message>
        <source>Where the new notebook is to be</source>
        <translation>新しいノートの保存場所</translation>
    </message>
    <message>
        <source>My notebook.rung</source>
        <translation>わたしのノート.rung</translation>
    </message>
</context>
<context>
    <name>OwnCatalogue</name>
    <message>
        <source>Item %1:</source>
        <translation>項目%1：</translation>
    </message>
    <message>
        <source>Item %1, “%2”:</source>
        <translation>項目%1、「%2」：</translation>
    </message>
    <message>
        <source>It is too large for a catalogue.</source>
        <translation>カタログとしては大きすぎます。</translation>
    </message>
</context>
<context>
    <name>PhraseList</name>
    <message>
        <source>“%1” is no phrase.</source>
        <translation>「%1」は語句ではありません。</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>はしご</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日記</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>歩み</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>誰かに話す</translation>
    </message>
</context>
<context>
    <name>PlanCheck</name>
    <message>
        <source>This one is a good way above what you have practised. How would you like to go on?</source>
        <translation>これは、練習してきたものよりかなり上にあります。どう進みますか？</translation>
    </message>
    <message>
        <source>That is more fear than you have practised with so far. How would you like to go on?</source>
        <translation>これは、これまで練習してきたより強い怖さです。どう進みますか？</translation>
    </message>
    <message>
        <source>Small ones teach the most at the start. How would you like to go on?</source>
        <translation>はじめは、小さなものからいちばん多くを学べます。どう進みますか？</translation>
    </message>
    <message>
        <source>A nearer step</source>
        <translation>もっと近いステップ</translation>
    </message>
    <message>
        <source>Add a step in between</source>
        <translation>間のステップを追加</translation>
    </message>
    <message>
        <source>Keep it, I have thought about it</source>
        <translation>よく考えたので、このままにする</translation>
    </message>
    <message>
        <source>Could a no here cost something that is not easily replaced?</source>
        <translation>ここで断られると、簡単には取り戻せないものを失うおそれはありますか？</translation>
    </message>
</context>
<context>
    <name>PracticeNotes</name>
    <message>
        <source>any time from tomorrow</source>
        <translation>明日からいつでも</translation>
    </message>
    <message>
        <source>any time from %1</source>
        <translation>%1からいつでも</translation>
    </message>
    <message numerus="yes">
        <source>%n asks today. That is plenty for one day.</source>
        <translation>
            <numerusform>今日は%n回お願いしました。一日分としては十分です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Want one where a no is likelier?</source>
        <translation>ノーになりやすいものもやってみますか？</translation>
    </message>
    <message>
        <source>Or one you know, in another kind of place: “%1”.</source>
        <translation>または、知っているものを別の種類の場所で：「%1」。</translation>
    </message>
    <message>
        <source>Or once more what you know, so that it stays easy: “%1”.</source>
        <translation>または、楽なままでいられるように、知っているものをもう一度：「%1」。</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Rescued</source>
        <translation>救出したもの</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ladder(s)</source>
        <translation>
            <numerusform>はしご%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rung(s)</source>
        <translation>
            <numerusform>段%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>試み%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>文章%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescued: %1.</source>
        <translation>救出しました：%1。</translation>
    </message>
    <message>
        <source>Nothing that was found is missing.</source>
        <translation>見つかったものに、欠けはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) could not be brought over.</source>
        <translation>
            <numerusform>移せなかったものが%Ln件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>%1 less than you expected.</source>
        <translation>予想より%1低くなりました。</translation>
    </message>
    <message>
        <source>%1 more than you expected. That happens.</source>
        <translation>予想より%1高くなりました。そういうこともあります。</translation>
    </message>
    <message>
        <source>As you expected.</source>
        <translation>予想どおりでした。</translation>
    </message>
    <message>
        <source>It did not happen.</source>
        <translation>それは起こりませんでした。</translation>
    </message>
    <message>
        <source>It partly happened.</source>
        <translation>それは一部起こりました。</translation>
    </message>
    <message>
        <source>It happened, and the day went on.</source>
        <translation>それは起こりました。それでも一日は続きました。</translation>
    </message>
    <message>
        <source>You gave what you feared %1 %.</source>
        <translation>恐れていたことが起こる可能性を%1%と見ていました。</translation>
    </message>
    <message>
        <source>You gave “%1” %2 %.</source>
        <translation>「%1」が起こる可能性を%2%と見ていました。</translation>
    </message>
    <message>
        <source>Now you give it %1 %.</source>
        <translation>今は%1%と見ています。</translation>
    </message>
    <message>
        <source>They said yes. You asked.</source>
        <translation>返事はイエスでした。お願いできました。</translation>
    </message>
    <message>
        <source>They met you part of the way.</source>
        <translation>返事は一部イエスでした。</translation>
    </message>
    <message>
        <source>They said no. You asked.</source>
        <translation>返事はノーでした。お願いはできました。</translation>
    </message>
    <message>
        <source>No reply. You asked.</source>
        <translation>返事はありませんでした。お願いはできました。</translation>
    </message>
    <message>
        <source>Sent. The answer can take its time.</source>
        <translation>送りました。返事はゆっくりでかまいません。</translation>
    </message>
    <message>
        <source>You went, and left before the answer.</source>
        <translation>その場まで行き、返事の前に離れました。</translation>
    </message>
    <message>
        <source>Not this time.</source>
        <translation>今回はしませんでした。</translation>
    </message>
    <message>
        <source>Fear reached %1.</source>
        <translation>怖さは%1まで上がりました。</translation>
    </message>
</context>
<context>
    <name>RungWords</name>
    <message>
        <source>An ask on another day is still open.</source>
        <translation>別の日のお願いが、あと1回残っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n more asks, one of them on another day, would make it three.</source>
        <translation>
            <numerusform>あと%n回のお願い（うち1回は別の日）で、3回になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more asks would make it three.</source>
        <translation>
            <numerusform>あと%n回のお願いで、3回になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>fear at 35 or less, or at half of the first time</source>
        <translation>怖さが35以下、または初回の半分</translation>
    </message>
    <message>
        <source>the feared thing at 20 % or less, or at half of what you gave it</source>
        <translation>恐れていたことが20%以下、または前に見ていた可能性の半分</translation>
    </message>
    <message>
        <source>handled 7 or better twice in a row</source>
        <translation>対処が2回続けて7以上</translation>
    </message>
    <message>
        <source>; </source>
        <translation>／</translation>
    </message>
    <message>
        <source>Two of these are still open: %1.</source>
        <translation>次のうち2つがまだです：%1。</translation>
    </message>
    <message>
        <source>One of these is still open: %1.</source>
        <translation>次のうち1つがまだです：%1。</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Then, %1: fear reached %2.</source>
        <translation>当時（%1）：怖さは%2まで上がりました。</translation>
    </message>
    <message>
        <source>Then, %1: fear reached %2, and you gave the feared thing %3 %.</source>
        <translation>当時（%1）：怖さは%2まで上がり、恐れていたことの可能性を%3%と見ていました。</translation>
    </message>
    <message>
        <source>Now, %1: fear reached %2.</source>
        <translation>今（%1）：怖さは%2まで上がりました。</translation>
    </message>
    <message>
        <source>Now, %1: fear reached %2, and you give it %3 %.</source>
        <translation>今（%1）：怖さは%2まで上がり、その可能性は%3%と見ています。</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The damaged file is kept beside it, as it is.</source>
        <translation>壊れたファイルは、そのまま隣に残してあります。</translation>
    </message>
    <message>
        <source>%1 rescued.rung</source>
        <comment>name of a file</comment>
        <translation>%1 救出.rung</translation>
    </message>
</context>
<context>
    <name>StorageError</name>
    <message>
        <source>There is no file “%1”. Check the name, or create a new notebook.</source>
        <translation>「%1」というファイルがありません。名前を確かめるか、新しいノートを作成してください。</translation>
    </message>
    <message>
        <source>“%1” is already there and was left as it is. Choose another name.</source>
        <translation>「%1」はすでにあり、そのままにしてあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not a Rung notebook. It was left as it is.</source>
        <translation>「%1」はRungのノートではありません。そのままにしてあります。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Rung. Update Rung to open it; the file was left as it is.</source>
        <translation>「%1」は、より新しいRungで書かれています。開くにはRungを更新してください。ファイルはそのままにしてあります。</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; open a backup instead.</source>
        <translation>「%1」は壊れています。そのままにしてあります。代わりにバックアップを開いてください。</translation>
    </message>
    <message>
        <source>Another program is using “%1”. Close it there and try again; nothing was changed.</source>
        <translation>別のプログラムが「%1」を使用中です。そちらで閉じてから、もう一度お試しください。何も変更されていません。</translation>
    </message>
    <message>
        <source>“%1” may be read but not changed. Allow writing to it, or work on a copy.</source>
        <translation>「%1」は、読めますが変更できません。書き込みを許可するか、コピーで作業してください。</translation>
    </message>
    <message>
        <source>The disk of “%1” is full. Make some room and try again; what was saved before is safe.</source>
        <translation>「%1」のディスクがいっぱいです。空きを作って、もう一度お試しください。前に保存したものは無事です。</translation>
    </message>
    <message>
        <source>You are not allowed to use “%1”. Check who may read and write it.</source>
        <translation>「%1」を使う権限がありません。誰が読み書きできるかを確かめてください。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check the disk and try again.</source>
        <translation>「%1」を読み書きできませんでした。ディスクを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” cannot be taken in as it is. Nothing was changed.</source>
        <translation>「%1」は、このままでは取り込めません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Another program has changed “%1” since you opened it, so it was left as it is. Save a copy of what you have here, then open it again.</source>
        <translation>「%1」は、開いたあとに別のプログラムが変更したため、そのままにしてあります。ここにある内容をコピーとして保存してから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>“%1” is sealed. It opens with its passphrase or its recovery code.</source>
        <translation>「%1」には封がしてあります。パスフレーズか復旧コードで開きます。</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted while it was open, so this was not saved. All you saved before is still here, and Backup in the menu makes a copy of it.</source>
        <translation>「%1」は開いているあいだに移動または削除されたため、今の内容は保存されていません。それまでに保存したものはすべてここに残っています。メニューの「バックアップ」でコピーを作れます。</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>The chart as a table</source>
        <translation>グラフを表で</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>%1/%2ページ</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>起こらなかった</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>起こった</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>返事</translation>
    </message>
    <message>
        <source>Fear expected</source>
        <translation>予想した怖さ</translation>
    </message>
    <message>
        <source>Fear felt</source>
        <translation>実際の怖さ</translation>
    </message>
    <message>
        <source>What was feared</source>
        <translation>恐れていたこと</translation>
    </message>
    <message>
        <source>Given before</source>
        <translation>前の可能性</translation>
    </message>
    <message>
        <source>Given afterwards</source>
        <translation>あとの可能性</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>翌日</translation>
    </message>
    <message>
        <source>expected %1, felt %2</source>
        <translation>予想%1、実際%2</translation>
    </message>
    <message>
        <source>felt %1</source>
        <translation>実際%1</translation>
    </message>
    <message>
        <source>Feared: “%1”</source>
        <translation>恐れていたこと：「%1」</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Next time: %1</source>
        <translation>次の自分へ：%1</translation>
    </message>
    <message>
        <source>Before asking, you gave what you feared %1 on average; afterwards, for another time, %2.</source>
        <translation>恐れていたことの可能性は、お願いの前は平均%1、あとでは、次の機会について%2と見ていました。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>From the journal</source>
        <translation>日記から</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks</source>
        <translation>
            <numerusform>お願い%Ln回</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the ladders stand</source>
        <translation>はしごの現在地</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>はしご</translation>
    </message>
    <message>
        <source>Rungs</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>落ち着いた</translation>
    </message>
    <message>
        <source>Settled up to fear</source>
        <translation>落ち着いた怖さの高さ</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>Lines kept for the next time</source>
        <translation>次のために残したひとこと</translation>
    </message>
    <message>
        <source>How this was worked out</source>
        <translation>計算のしかた</translation>
    </message>
    <message>
        <source>Fear is rated 0–100 by the person. Expectations count only where they were written down before asking. The usual difference is a median of paired averages (Hodges–Lehmann) with its 95 % signed-rank range; shares have a 95 % Wilson range. A direction is named from eight asks on, by the median slope and a rank test of fear counted from each rung’s own number, as higher rungs bring more fear by themselves. “Settled” means asked often enough with little fear, or with fear that was carried.</source>
        <translation>怖さは本人が0～100で評価します。予想は、お願いの前に書かれたものだけを数えます。ふだんの差は、2つずつ組にした平均の中央値（Hodges–Lehmann）で、符号付き順位による95%区間を添えます。割合には95%のWilson区間を添えます。方向を言うのはお願いが8回になってからで、傾きの中央値と、各段自身の数値を基準にした怖さの順位検定によります。高い段ほど、それだけで怖さが強くなるためです。「落ち着いた」とは、十分な回数お願いして怖さが小さかったこと、または怖さを抱えたままできたことを表します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln yes</source>
        <translation>
            <numerusform>イエス%Ln回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partly</source>
        <translation>
            <numerusform>一部イエス%Ln回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no</source>
        <translation>
            <numerusform>ノー%Ln回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a reply</source>
        <translation>
            <numerusform>返事なし%Ln回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for an answer</source>
        <translation>
            <numerusform>返事待ち%Ln回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left before the answer</source>
        <translation>
            <numerusform>返事の前に離れた%Ln回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked</source>
        <translation>
            <numerusform>お願いしなかった%Ln回</numerusform>
        </translation>
    </message>
    <message>
        <source>Rung summary</source>
        <translation>Rungのまとめ</translation>
    </message>
    <message>
        <source>Written down by the person themselves. Not a clinical assessment.</source>
        <translation>本人が書き留めたものです。医学的な評価ではありません。</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No font on this computer can draw %n character(s) of your text on paper: %1. A font package for that script helps; the HTML and the archive hold every character.</source>
        <translation>
            <numerusform>このコンピューターには、文章中の%n文字を紙に描けるフォントがありません：%1。その文字のフォントパッケージを入れると描けます。HTMLとアーカイブにはすべての文字が含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ladder %1</source>
        <translation>はしご：%1</translation>
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
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message numerus="yes">
        <source>typical, of the latest %Ln</source>
        <translation>
            <numerusform>ふだんの値（直近%Ln回）</numerusform>
        </translation>
    </message>
    <message>
        <source>typical</source>
        <translation>ふだんの値</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <translation>%1（%2から%3の間）</translation>
    </message>
    <message>
        <source>middle half</source>
        <translation>中央の半数</translation>
    </message>
    <message>
        <source>off by, mean and root mean square</source>
        <translation>ずれ（平均と二乗平均平方根）</translation>
    </message>
    <message>
        <source>less than expected, close, more</source>
        <translation>予想より下、近い、上</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2のうち%1</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>起こった</translation>
    </message>
    <message>
        <source>likely range of the rate</source>
        <translation>割合のありそうな範囲</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>予想</translation>
    </message>
    <message>
        <source>expected too often, in points</source>
        <translation>予想の多すぎ（ポイント）</translation>
    </message>
    <message>
        <source>Brier score, skill</source>
        <translation>ブライアスコア、スキル</translation>
    </message>
    <message>
        <source>given %1 to %2 %</source>
        <translation>可能性%1～%2%と見たとき</translation>
    </message>
    <message numerus="yes">
        <source>it came %1 of the time, %Ln asks</source>
        <translation>
            <numerusform>%1が実際に起こった（お願い%Ln回）</numerusform>
        </translation>
    </message>
    <message>
        <source>belief given up, on average</source>
        <translation>手放した思い込み（平均）</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1ポイント</translation>
    </message>
    <message>
        <source>of the gap to what happened</source>
        <translation>起こったこととの差のうち</translation>
    </message>
    <message>
        <source>no clear direction yet</source>
        <translation>はっきりした方向はまだなし</translation>
    </message>
    <message>
        <source>falling, about %1 an ask</source>
        <translation>下がっている（お願い1回につき約%1）</translation>
    </message>
    <message>
        <source>rising, about %1 an ask</source>
        <translation>上がっている（お願い1回につき約%1）</translation>
    </message>
    <message>
        <source>fear, from the step&apos;s number</source>
        <translation>怖さ（ステップの数値から）</translation>
    </message>
    <message>
        <source>fear, as it was felt</source>
        <translation>怖さ（感じたまま）</translation>
    </message>
    <message>
        <source>fear that was expected</source>
        <translation>予想した怖さ</translation>
    </message>
    <message>
        <source>belief in what was feared</source>
        <translation>恐れていたことが起こると思う度合い</translation>
    </message>
    <message>
        <source>expecting a no</source>
        <translation>ノーの予想</translation>
    </message>
    <message numerus="yes">
        <source>none of %Ln rungs settled yet</source>
        <translation>
            <numerusform>%Ln段のうち、落ち着いた段はまだなし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rungs settled, up to fear %2</source>
        <translation>
            <numerusform>%Ln段のうち%1段が落ち着いた（怖さ%2まで）</numerusform>
        </translation>
    </message>
    <message>
        <source>Support: nothing</source>
        <translation>サポート：なし</translation>
    </message>
    <message>
        <source>Support: blue, a quiet line</source>
        <translation>サポート：青（静かな1行）</translation>
    </message>
    <message>
        <source>Support: amber, a card, and the next step rests</source>
        <translation>サポート：琥珀色（カード。次のステップは休み）</translation>
    </message>
    <message>
        <source>Support: red, it comes first today</source>
        <translation>サポート：赤（今日はこれを先に）</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1まで</translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks</source>
        <translation>
            <numerusform>お願い%Ln回</numerusform>
        </translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>はしご</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>It has been getting harder.</source>
        <translation>このところ、きつくなってきています。</translation>
    </message>
    <message>
        <source>Over your last asks the fear rose, even measured from where each step began.</source>
        <translation>最近のお願いで、怖さが上がってきました。それぞれのステップの出発点から測っても同じです。</translation>
    </message>
    <message>
        <source>A smaller step is a good answer to that, and so is a rest.</source>
        <translation>少し小さなステップにするのも、休むのも、よい選び方です。</translation>
    </message>
    <message>
        <source>The last asks took more out of you than the ones before.</source>
        <translation>最近のお願いは、前のものより負担が大きかったようです。</translation>
    </message>
    <message>
        <source>Your last three asks brought much more fear than the earlier ones, measured from where each step began.</source>
        <translation>直近3回のお願いの怖さは、それぞれのステップの出発点から測って、前よりずっと強いものでした。</translation>
    </message>
    <message>
        <source>Going back to something that was easy is a step too.</source>
        <translation>楽だったものに戻るのも、ひとつのステップです。</translation>
    </message>
    <message>
        <source>Your body has rung the alarm more than once.</source>
        <translation>体の警報が一度ならず鳴りました。</translation>
    </message>
    <message>
        <source>There was panic, or things felt unreal, in two of your last five entries.</source>
        <translation>直近5件の記録のうち2件に、パニックや、現実感のなさがありました。</translation>
    </message>
    <message>
        <source>Something much smaller next, or nothing for some days, is a fine answer.</source>
        <translation>次はずっと小さなものにするのも、何日か何もしないのも、よい選び方です。</translation>
    </message>
    <message>
        <source>Your body rang the alarm last time.</source>
        <translation>前回、体の警報が鳴りました。</translation>
    </message>
    <message>
        <source>There was panic, or things felt unreal, in your last entry.</source>
        <translation>直近の記録に、パニックか、現実感のなさがありました。</translation>
    </message>
    <message>
        <source>Something painful came back.</source>
        <translation>つらいことがよみがえりました。</translation>
    </message>
    <message>
        <source>In two or more entries of the last month an ask brought back something painful.</source>
        <translation>この1か月の記録のうち2件以上で、お願いがつらいことを呼び起こしました。</translation>
    </message>
    <message>
        <source>What is old and hurts is better met in company than by more asks. Telling somebody is a step of its own.</source>
        <translation>古くて痛むものには、お願いを重ねるより、誰かと一緒に向き合うほうが向いています。誰かに話すことも、それ自体がひとつのステップです。</translation>
    </message>
    <message>
        <source>For a while now it has not come to an ask.</source>
        <translation>しばらくの間、お願いまでいっていません。</translation>
    </message>
    <message>
        <source>Several of your last attempts ended before the question, and so it was a week ago.</source>
        <translation>最近の試みのいくつかがお願いの前に終わり、1週間前もそうでした。</translation>
    </message>
    <message>
        <source>That often means that the step is too big for now. A much smaller one is a step too.</source>
        <translation>それはたいてい、今のステップが大きすぎるということです。ずっと小さなものも、ひとつのステップです。</translation>
    </message>
    <message>
        <source>The last few did not come to an ask.</source>
        <translation>最近の何回かは、お願いまでいきませんでした。</translation>
    </message>
    <message>
        <source>Several of your last attempts ended before the question.</source>
        <translation>最近の試みのいくつかが、お願いの前に終わりました。</translation>
    </message>
    <message>
        <source>That often means that the step is too big for now. A smaller one is a step too.</source>
        <translation>それはたいてい、今のステップが大きすぎるということです。少し小さなものも、ひとつのステップです。</translation>
    </message>
    <message>
        <source>There may be easier ways in.</source>
        <translation>もっと楽な入り口があるかもしれません。</translation>
    </message>
    <message>
        <source>Steps were too big lately or perhaps not fair, or every rung you have begins high.</source>
        <translation>最近のステップが大きすぎたか、相手に悪くないかという迷いがあったか、または、はしごのどの段も高いところから始まっています。</translation>
    </message>
    <message>
        <source>Something small, even silly, is a good bottom rung. A therapist who works with exposure can also build the ladder with you.</source>
        <translation>小さな、ばかばかしいくらいのことも、よい一番下の段になります。曝露療法を行うセラピストと一緒に、はしごを作ることもできます。</translation>
    </message>
    <message>
        <source>You have been very hard on yourself.</source>
        <translation>自分にとても厳しくしてきたようです。</translation>
    </message>
    <message>
        <source>Five or more entries of the last two weeks speak of shame, or harshly of you.</source>
        <translation>この2週間の記録のうち5件以上に、恥ずかしさや、自分への厳しい言葉があります。</translation>
    </message>
    <message>
        <source>A no tells something about the moment and little about you. What would you tell a friend who wrote this?</source>
        <translation>ノーが伝えるのはその場の事情で、頼んだ人のことはほとんど語りません。これを書いた友だちに、どんな言葉をかけますか？</translation>
    </message>
    <message>
        <source>You have been hard on yourself lately.</source>
        <translation>このところ、自分に厳しくしているようです。</translation>
    </message>
    <message>
        <source>Three or more entries of the last two weeks speak of shame, or harshly of you.</source>
        <translation>この2週間の記録のうち3件以上に、恥ずかしさや、自分への厳しい言葉があります。</translation>
    </message>
    <message>
        <source>It still hurt the day after.</source>
        <translation>翌日もまだ痛みました。</translation>
    </message>
    <message>
        <source>At least twice in the last two weeks an ask bothered you a lot a day later.</source>
        <translation>この2週間に少なくとも2回、お願いのことが翌日もとても気になっていました。</translation>
    </message>
    <message>
        <source>A rest, and somebody to tell it to, may do more now than the next ask.</source>
        <translation>今は、次のお願いよりも、休むことや誰かに話すことのほうが助けになるかもしれません。</translation>
    </message>
    <message>
        <source>The fear has been very high.</source>
        <translation>怖さがとても高くなっています。</translation>
    </message>
    <message>
        <source>At least twice within a short time it came near the top of the scale, or stayed high afterwards.</source>
        <translation>短い間に少なくとも2回、目盛りの上端近くまで上がったか、そのあとも高いままでした。</translation>
    </message>
    <message>
        <source>A rest is as good as any step after that. When you go on, much smaller is fine.</source>
        <translation>そのあとの休みは、どのステップにも劣りません。続けるときは、ずっと小さなもので大丈夫です。</translation>
    </message>
    <message>
        <source>That was as much fear as the scale has.</source>
        <translation>目盛りいっぱいの怖さでした。</translation>
    </message>
    <message>
        <source>Your fear reached 100.</source>
        <translation>怖さが100に達しました。</translation>
    </message>
    <message>
        <source>It keeps replaying afterwards.</source>
        <translation>あとで何度も思い返しています。</translation>
    </message>
    <message>
        <source>On three of the last five days after, you kept replaying it.</source>
        <translation>直近5回のお願いの翌日のうち3回で、そのことを何度も思い返していました。</translation>
    </message>
    <message>
        <source>Going over it again feeds the fear, so the questions to write from rest for now. A short note, or none, is enough.</source>
        <translation>繰り返し思い返すと怖さが育ちます。そこで、書くための問いは今は休みます。短いメモだけでも、何も書かなくても、十分です。</translation>
    </message>
    <message>
        <source>Fear of a no gets in the way a lot.</source>
        <translation>断られることへの怖さが、とてもじゃまになっています。</translation>
    </message>
    <message>
        <source>You said so twice in a row when asked once a month: in the way of work, sleep or people.</source>
        <translation>月に一度の問いに、2回続けてそう答えています。仕事、睡眠、人づきあいのじゃまになる、と。</translation>
    </message>
    <message>
        <source>That is a good reason to have somebody beside you, not only a notebook.</source>
        <translation>ノートだけでなく、誰かにそばにいてもらう十分な理由です。</translation>
    </message>
    <message>
        <source>That sounds heavy.</source>
        <translation>重い気持ちのように聞こえます。</translation>
    </message>
    <message>
        <source>Something in what you wrote today may mean that you are not safe.</source>
        <translation>今日書かれたことの中に、安全ではないのかもしれないと思わせるものがあります。</translation>
    </message>
    <message>
        <source>You need not be alone with it.</source>
        <translation>ひとりで抱えなくてもかまいません。</translation>
    </message>
    <message>
        <source>This is worked out from what you wrote here, and it may be wrong.</source>
        <translation>これは、ここに書かれたことから計算したもので、間違っているかもしれません。</translation>
    </message>
    <message>
        <source>Something like this has come up more than once within a month. A therapist who works with exposure or CBT can go on from here with you, and also sees what else may be behind it.</source>
        <translation>1か月のうちに、こうしたことが一度ならずありました。曝露療法やCBTを行うセラピストは、ここから一緒に進むことができ、その裏にほかに何があるかも見てくれます。</translation>
    </message>
    <message>
        <source>Chest pain, fainting or trouble breathing that is new is a question for a doctor.</source>
        <translation>はじめて起こった胸の痛み、失神、息苦しさは、医師に相談することです。</translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>it is too large for a text</source>
        <translation>文章としては大きすぎます</translation>
    </message>
    <message>
        <source>it is not a text in UTF-8</source>
        <translation>UTF-8の文章ではありません</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>there is no date in its name</source>
        <translation>名前に日付がありません</translation>
    </message>
    <message>
        <source>it is in there twice</source>
        <translation>同じものが2つ入っています</translation>
    </message>
    <message>
        <source>the tag “%1” is too long</source>
        <translation>タグ「%1」が長すぎます</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, why it stays out</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>“%1” is sealed</source>
        <translation>「%1」には封がしてあります</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Yes</source>
        <comment>answerWord</comment>
        <translation>イエス</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>answerWord</comment>
        <translation>一部イエス</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answerWord</comment>
        <translation>ノー</translation>
    </message>
    <message>
        <source>No reply</source>
        <comment>answerWord</comment>
        <translation>返事なし</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>answerWord</comment>
        <translation>返事待ち</translation>
    </message>
    <message>
        <source>I left before the answer</source>
        <comment>answerWord</comment>
        <translation>返事の前に離れた</translation>
    </message>
    <message>
        <source>I did not ask</source>
        <comment>answerWord</comment>
        <translation>お願いしなかった</translation>
    </message>
    <message>
        <source>No</source>
        <comment>fearedHappenedWord</comment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>fearedHappenedWord</comment>
        <translation>一部</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>fearedHappenedWord</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>Hurrying</source>
        <comment>habitWord</comment>
        <translation>急ぐ</translation>
    </message>
    <message>
        <source>Apologising</source>
        <comment>habitWord</comment>
        <translation>謝る</translation>
    </message>
    <message>
        <source>A script by heart</source>
        <comment>habitWord</comment>
        <translation>台本を覚えておく</translation>
    </message>
    <message>
        <source>Looking away</source>
        <comment>habitWord</comment>
        <translation>目をそらす</translation>
    </message>
    <message>
        <source>Making it a joke</source>
        <comment>habitWord</comment>
        <translation>冗談にする</translation>
    </message>
    <message>
        <source>Hinting instead of asking</source>
        <comment>habitWord</comment>
        <translation>頼まずににおわせる</translation>
    </message>
    <message>
        <source>By message instead of in person</source>
        <comment>habitWord</comment>
        <translation>会わずにメッセージで</translation>
    </message>
    <message>
        <source>Taking someone along</source>
        <comment>habitWord</comment>
        <translation>誰かに付き添ってもらう</translation>
    </message>
    <message>
        <source>A drink beforehand</source>
        <comment>habitWord</comment>
        <translation>事前にお酒を飲む</translation>
    </message>
    <message>
        <source>Picking a sure yes</source>
        <comment>habitWord</comment>
        <translation>確実なイエスを選ぶ</translation>
    </message>
    <message>
        <source>Leaving early</source>
        <comment>habitWord</comment>
        <translation>早めに立ち去る</translation>
    </message>
    <message>
        <source>Checking afterwards</source>
        <comment>habitWord</comment>
        <translation>あとで確かめる</translation>
    </message>
    <message>
        <source>Nervous</source>
        <comment>feelingWord</comment>
        <translation>緊張した</translation>
    </message>
    <message>
        <source>Embarrassed</source>
        <comment>feelingWord</comment>
        <translation>気まずい</translation>
    </message>
    <message>
        <source>Sad</source>
        <comment>feelingWord</comment>
        <translation>悲しい</translation>
    </message>
    <message>
        <source>Angry</source>
        <comment>feelingWord</comment>
        <translation>腹が立つ</translation>
    </message>
    <message>
        <source>Proud</source>
        <comment>feelingWord</comment>
        <translation>誇らしい</translation>
    </message>
    <message>
        <source>Relieved</source>
        <comment>feelingWord</comment>
        <translation>ほっとした</translation>
    </message>
    <message>
        <source>Amused</source>
        <comment>feelingWord</comment>
        <translation>おもしろい</translation>
    </message>
    <message>
        <source>Flat</source>
        <comment>feelingWord</comment>
        <translation>気持ちが動かない</translation>
    </message>
    <message>
        <source>Ashamed</source>
        <comment>feelingWord</comment>
        <translation>恥ずかしい</translation>
    </message>
    <message>
        <source>Curious</source>
        <comment>feelingWord</comment>
        <translation>好奇心がわく</translation>
    </message>
    <message>
        <source>Warm</source>
        <comment>feelingWord</comment>
        <translation>あたたかい</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>feelingWord</comment>
        <translation>そのほか</translation>
    </message>
    <message>
        <source>Heart racing</source>
        <comment>bodyWord</comment>
        <translation>動悸</translation>
    </message>
    <message>
        <source>Shaking</source>
        <comment>bodyWord</comment>
        <translation>震え</translation>
    </message>
    <message>
        <source>Blushing</source>
        <comment>bodyWord</comment>
        <translation>顔が赤くなる</translation>
    </message>
    <message>
        <source>Short of breath</source>
        <comment>bodyWord</comment>
        <translation>息切れ</translation>
    </message>
    <message>
        <source>Stomach</source>
        <comment>bodyWord</comment>
        <translation>胃の不調</translation>
    </message>
    <message>
        <source>Felt like panic</source>
        <comment>bodyWord</comment>
        <translation>パニックのようだった</translation>
    </message>
    <message>
        <source>Felt unreal</source>
        <comment>bodyWord</comment>
        <translation>現実感がなかった</translation>
    </message>
    <message>
        <source>Brought back something painful</source>
        <comment>bodyWord</comment>
        <translation>つらいことがよみがえった</translation>
    </message>
    <message>
        <source>No</source>
        <comment>unwelcomeWord</comment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>unwelcomeWord</comment>
        <translation>わからない</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>unwelcomeWord</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>It was too big</source>
        <comment>obstacleWord</comment>
        <translation>大きすぎた</translation>
    </message>
    <message>
        <source>A bad moment</source>
        <comment>obstacleWord</comment>
        <translation>間が悪かった</translation>
    </message>
    <message>
        <source>Low energy</source>
        <comment>obstacleWord</comment>
        <translation>元気がなかった</translation>
    </message>
    <message>
        <source>Unsure it was fair</source>
        <comment>obstacleWord</comment>
        <translation>相手に悪くないか迷った</translation>
    </message>
    <message>
        <source>I forgot</source>
        <comment>obstacleWord</comment>
        <translation>忘れていた</translation>
    </message>
    <message>
        <source>Shops</source>
        <comment>contextWord</comment>
        <translation>お店</translation>
    </message>
    <message>
        <source>Strangers</source>
        <comment>contextWord</comment>
        <translation>知らない人</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>contextWord</comment>
        <translation>職場</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <comment>contextWord</comment>
        <translation>近所</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>contextWord</comment>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Dating and friendship</source>
        <comment>contextWord</comment>
        <translation>恋愛と友だち</translation>
    </message>
    <message>
        <source>Offices and services</source>
        <comment>contextWord</comment>
        <translation>窓口とサービス</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>contextWord</comment>
        <translation>家族</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <comment>contextWord</comment>
        <translation>ほかの場所</translation>
    </message>
    <message>
        <source>Of anyone, again</source>
        <comment>againWord</comment>
        <translation>誰にでも、何度でも</translation>
    </message>
    <message>
        <source>Only of another person</source>
        <comment>againWord</comment>
        <translation>別の人にだけ</translation>
    </message>
    <message>
        <source>Once</source>
        <comment>againWord</comment>
        <translation>一度だけ</translation>
    </message>
    <message>
        <source>No</source>
        <comment>inTheWayWord</comment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Some</source>
        <comment>inTheWayWord</comment>
        <translation>少し</translation>
    </message>
    <message>
        <source>A lot</source>
        <comment>inTheWayWord</comment>
        <translation>とても</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>“%1.”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>rung::AboutDialog</name>
    <message>
        <source>About Rung</source>
        <translation>Rungについて</translation>
    </message>
    <message>
        <source>A journal for practising to ask, one rung at a time.</source>
        <translation>お願いすることを、一段ずつ練習するための日記。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>Rung uses no network. What you write stays in your notebook, a file on this computer.</source>
        <translation>Rungはネットワークを使いません。書いたものはノートの中に、このコンピューターの1つのファイルとして残ります。</translation>
    </message>
    <message>
        <source>It is a tool for practice and no treatment; a therapist sees what a program cannot.</source>
        <translation>練習のための道具で、治療ではありません。セラピストには、プログラムに見えないものが見えます。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Built with Qt and SQLite.</source>
        <translation>GNU一般公衆ライセンス（GPL）バージョン3またはそれ以降のもとで公開されている、無保証の自由ソフトウェアです。QtとSQLiteで作られています。</translation>
    </message>
</context>
<context>
    <name>rung::AlreadyAskedPage</name>
    <message>
        <source>Along the way</source>
        <extracomment>The ladder for what was asked without a plan.</extracomment>
        <translation>道すがら</translation>
    </message>
    <message>
        <source>I already asked</source>
        <translation>もうお願いした</translation>
    </message>
    <message>
        <source>From memory: what it was, and how it went.</source>
        <translation>記憶をもとに：何をお願いして、どうなったか。</translation>
    </message>
</context>
<context>
    <name>rung::AppMenu</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったものを開く(&amp;R)</translation>
    </message>
</context>
<context>
    <name>rung::BackupKeeper</name>
    <message>
        <source>“%1” is not there at the moment, so today’s backup is in “%2”.</source>
        <translation>「%1」は今使えないため、今日のバックアップは「%2」にあります。</translation>
    </message>
    <message>
        <source>There is no new backup: %1</source>
        <translation>新しいバックアップはありません：%1</translation>
    </message>
    <message>
        <source>A backup is not sealed yet, and is tried again when the notebook is opened next: %1</source>
        <translation>まだ封がされていないバックアップがあります。次にノートを開くとき、もう一度試します：%1</translation>
    </message>
    <message>
        <source>A backup may still hold what you erased, and is tried again when the notebook is opened next: %1</source>
        <translation>消したものが、まだ残っているバックアップがあるかもしれません。次にノートを開くとき、もう一度試します：%1</translation>
    </message>
</context>
<context>
    <name>rung::BackupPlaceEdit</name>
    <message>
        <source>The usual place</source>
        <translation>いつもの場所</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>別のフォルダー…</translation>
    </message>
    <message>
        <source>One at the first change of each day: the last ten days, eight weeks and twelve months stay. What was kept in another place stays there.</source>
        <translation>毎日、最初の変更のときに1つ作られます。直近の10日、8週、12か月の分が残ります。別の場所に置いてあったものは、そこに残ります。</translation>
    </message>
    <message>
        <source>Where backups are to be kept</source>
        <translation>バックアップの保存先</translation>
    </message>
    <message>
        <source>%1 (not there at the moment)</source>
        <translation>%1（今はありません）</translation>
    </message>
</context>
<context>
    <name>rung::CatalogueDialog</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>あとで続ける</translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <translation>カタログから</translation>
    </message>
    <message>
        <source>Pick what you could imagine asking one day. You rate it next.</source>
        <translation>いつかお願いしてみてもいいと思えるものを選びます。次に怖さを付けます。</translation>
    </message>
    <message>
        <source>Rate what I picked</source>
        <translation>選んだものの怖さを付ける</translation>
    </message>
    <message numerus="yes">
        <source>Rate %n asks</source>
        <translation>
            <numerusform>%n件に付ける</numerusform>
        </translation>
    </message>
    <message>
        <source>How much fear would it be for you?</source>
        <translation>自分にとっての怖さはどのくらいですか？</translation>
    </message>
    <message>
        <source>Starting marks are guesses. Yours is the number that counts.</source>
        <translation>目安の数値は推測です。自分で付けた数値が基準になります。</translation>
    </message>
    <message>
        <source>Add to the ladder</source>
        <translation>はしごに追加</translation>
    </message>
    <message>
        <source>Pick one first, it can be a very small one.</source>
        <translation>まずひとつ選んでみてください。とても小さなものでかまいません。</translation>
    </message>
</context>
<context>
    <name>rung::CatalogueModel</name>
    <message>
        <source>Beginner</source>
        <translation>初級</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>中級</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>上級</translation>
    </message>
    <message>
        <source>Often a no</source>
        <translation>ノーが多い</translation>
    </message>
    <message>
        <source>As often a yes as a no</source>
        <translation>イエスとノーが半々</translation>
    </message>
    <message>
        <source>Rarely a no</source>
        <translation>ノーは少ない</translation>
    </message>
    <message>
        <source>starting mark %1</source>
        <translation>目安の数値%1</translation>
    </message>
    <message>
        <source>on your ladder already</source>
        <translation>すでにはしごにあります</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, details</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>rung::CataloguePicker</name>
    <message>
        <source>Asks in the catalogue</source>
        <translation>カタログのお願い</translation>
    </message>
    <message>
        <source>Rung&apos;s catalogue</source>
        <translation>Rungのカタログ</translation>
    </message>
    <message>
        <source>Open a catalogue file…</source>
        <translation>カタログファイルを開く…</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>「%1」を閉じる</translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <translation>カタログ：%1</translation>
    </message>
    <message>
        <source>Open a catalogue file</source>
        <translation>カタログファイルを開く</translation>
    </message>
    <message>
        <source>Catalogue (*.json)</source>
        <translation>カタログ (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>カタログを検索</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>すべてのレベル</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>すべての場所</translation>
    </message>
    <message>
        <source>Any chance of a no</source>
        <translation>ノーの頻度：すべて</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>How often the answer is a no</source>
        <translation>ノーの頻度</translation>
    </message>
</context>
<context>
    <name>rung::CheckInCard</name>
    <message>
        <source>Does fear of a no get in the way of work, sleep or people?</source>
        <translation>断られることへの怖さは、仕事、睡眠、人づきあいのじゃまになっていますか？</translation>
    </message>
    <message>
        <source>Once a month</source>
        <translation>月に一度</translation>
    </message>
</context>
<context>
    <name>rung::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen here, the choice</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>rung::CoachingCard</name>
    <message>
        <source>A smaller one</source>
        <translation>もっと小さなもの</translation>
    </message>
    <message>
        <source>No more lines like this</source>
        <translation>こうした言葉を出さない</translation>
    </message>
    <message>
        <source>They can be switched on again in the settings.</source>
        <translation>設定でまたオンにできます。</translation>
    </message>
    <message>
        <source>Keep with this entry</source>
        <translation>この記録に残す</translation>
    </message>
    <message>
        <source>What could be behind the no, whoever asked: %1.</source>
        <translation>誰が頼んでも、ノーの裏にありえたこと：%1。</translation>
    </message>
</context>
<context>
    <name>rung::ComingCard</name>
    <message>
        <source>Coming up</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>I asked</source>
        <translation>お願いした</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>To my calendar…</source>
        <translation>カレンダーへ…</translation>
    </message>
</context>
<context>
    <name>rung::ConflictCopies</name>
    <message numerus="yes">
        <source>There is another copy of this notebook, “%1”, with %Ln thing(s) missing here. Bring both together?</source>
        <translation>
            <numerusform>このノートの別のコピー「%1」があり、ここにないものが%Ln件あります。両方を合わせますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>見てみる</translation>
    </message>
    <message>
        <source>There is another copy of this notebook, “%1”. Everything in it is here already.</source>
        <translation>このノートの別のコピー「%1」があります。中身はすべて、すでにここにあります。</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>ゴミ箱に移す</translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation>別のコピー</translation>
    </message>
    <message>
        <source>Both are together now. “%1” is still there.</source>
        <translation>両方を合わせました。「%1」はまだ残っています。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>残しておく</translation>
    </message>
    <message>
        <source>“%1” is in the trash of the desktop now.</source>
        <translation>「%1」をデスクトップのゴミ箱に移しました。</translation>
    </message>
    <message>
        <source>“%1” could not be moved to the trash; it is still where it was.</source>
        <translation>「%1」をゴミ箱に移せませんでした。元の場所にそのままあります。</translation>
    </message>
</context>
<context>
    <name>rung::CourtesyChecks</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>わからない</translation>
    </message>
</context>
<context>
    <name>rung::DayDialog</name>
    <message>
        <source>One day</source>
        <translation>1日を選ぶ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>記録なし</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n件の記録</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, how many entries</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>この日を表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>rung::Disclosure</name>
    <message>
        <source>open</source>
        <translation>展開中</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ中</translation>
    </message>
</context>
<context>
    <name>rung::EntriesPage</name>
    <message>
        <source>Journal</source>
        <translation>日記</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Nothing here yet. What you log and write gathers on this page.</source>
        <translation>まだ何もありません。記録したことや書いたことが、このページに集まります。</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書く</translation>
    </message>
    <message>
        <source>Your lines</source>
        <translation>自分へのひとこと</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n件の記録</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%n件中%1件の記録</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found here.</source>
        <translation>ここには見つかりませんでした。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>「%1」は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
</context>
<context>
    <name>rung::EntryPane</name>
    <message>
        <source>Entry</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Planned, not asked yet.</source>
        <translation>計画済み、お願いはまだ。</translation>
    </message>
    <message>
        <source>You feared</source>
        <translation>恐れていたこと</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Later, %1</source>
        <comment>a day</comment>
        <translation>そのあと（%1）</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>次の自分へ</translation>
    </message>
    <message>
        <source>Keep this line</source>
        <translation>このひとことを残す</translation>
    </message>
    <message>
        <source>What else you noted</source>
        <translation>そのほかのメモ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Tell how it went</source>
        <translation>どうだったか書く</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Write more about it</source>
        <translation>続けて書く</translation>
    </message>
    <message>
        <source>Edit story and tags</source>
        <translation>いきさつとタグを編集</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>もう一度計画</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱に入れる</translation>
    </message>
    <message>
        <source>Move to another rung</source>
        <translation>別の段に移す</translation>
    </message>
    <message>
        <source>Edit this text</source>
        <translation>この文章を編集</translation>
    </message>
    <message>
        <source>More for this text</source>
        <translation>この文章のその他の操作</translation>
    </message>
    <message>
        <source>Tag %1: look for it</source>
        <translation>タグ「%1」で検索</translation>
    </message>
</context>
<context>
    <name>rung::ExportActions</name>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>「%1」に書き出し中</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」に保存しました。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷中</translation>
    </message>
</context>
<context>
    <name>rung::ExportDialog</name>
    <message>
        <source>Archive (JSON)</source>
        <translation>アーカイブ (JSON)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表 (CSV)</translation>
    </message>
    <message>
        <source>Summary (Markdown)</source>
        <translation>まとめ (Markdown)</translation>
    </message>
    <message>
        <source>Summary (HTML)</source>
        <translation>まとめ (HTML)</translation>
    </message>
    <message>
        <source>Journal (Markdown)</source>
        <translation>日記 (Markdown)</translation>
    </message>
    <message>
        <source>Journal, a file a day</source>
        <translation>日記、1日1ファイル</translation>
    </message>
    <message>
        <source>Summary (PDF)</source>
        <translation>まとめ (PDF)</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>どの形式で？</translation>
    </message>
    <message>
        <source>for me</source>
        <translation>自分用</translation>
    </message>
    <message>
        <source>to show someone</source>
        <translation>人に見せる</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>何に使いますか？</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>最近%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>From when?</source>
        <translation>いつから？</translation>
    </message>
    <message>
        <source>What goes along?</source>
        <translation>何を含めますか？</translation>
    </message>
    <message>
        <source>My own names of ladders and rungs</source>
        <translation>自分で付けたはしごと段の名前</translation>
    </message>
    <message>
        <source>The log, a row for each attempt</source>
        <translation>記録の一覧（試みごとに1行）</translation>
    </message>
    <message>
        <source>Lines I keep, up to three</source>
        <translation>残したひとこと（3つまで）</translation>
    </message>
    <message>
        <source>Lines I keep</source>
        <translation>残したひとこと</translation>
    </message>
    <message>
        <source>Entries of the journal, with their texts</source>
        <translation>日記の記録（文章も）</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>日記の記録</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>With my own texts</source>
        <translation>自分の文章も</translation>
    </message>
    <message>
        <source>With my trusted contact and the support cards I put away</source>
        <translation>信頼できる人の連絡先と、しまったサポートカードも</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%nページ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rung::FearedEdit</name>
    <message>
        <source>And then, what would be the worst of it?</source>
        <translation>それで、そのあといちばんつらいのはどんなことでしょう？</translation>
    </message>
    <message>
        <source>they laugh</source>
        <translation>笑われる</translation>
    </message>
    <message>
        <source>they sigh</source>
        <translation>ため息をつかれる</translation>
    </message>
    <message>
        <source>they ignore me</source>
        <translation>無視される</translation>
    </message>
    <message>
        <source>others stare</source>
        <translation>まわりにじろじろ見られる</translation>
    </message>
    <message>
        <source>my voice goes</source>
        <translation>声が出なくなる</translation>
    </message>
    <message>
        <source>Words to start from</source>
        <translation>書き出しの言葉</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two feared events in a row</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>rung::FeltDots</name>
    <message>
        <source>Felt on this rung so far: %1</source>
        <translation>この段で実際に感じた怖さ：%1</translation>
    </message>
</context>
<context>
    <name>rung::FileActions</name>
    <message>
        <source>Import an archive, a Day One journal, or texts</source>
        <translation>アーカイブ、Day Oneの日記、文章を取り込む</translation>
    </message>
    <message>
        <source>Archives and texts (*.json *.md *.markdown *.txt);;All files (*)</source>
        <translation>アーカイブと文章 (*.json *.md *.markdown *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Where the copy is to be</source>
        <translation>コピーの保存先</translation>
    </message>
    <message>
        <source>Notebooks (*.rung);;All files (*)</source>
        <translation>ノート (*.rung);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Copying and checking the notebook</source>
        <translation>ノートをコピーして確認中</translation>
    </message>
    <message>
        <source>Copied to “%1”, and the copy was checked.</source>
        <translation>「%1」にコピーし、コピーを確認しました。</translation>
    </message>
    <message>
        <source>Reading what is to be taken in</source>
        <translation>取り込むものを読み込み中</translation>
    </message>
    <message>
        <source>Where the notebook is to be</source>
        <translation>ノートの保存先</translation>
    </message>
</context>
<context>
    <name>rung::FilterButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>rung::FirstStart</name>
    <message>
        <source>For example: ask the bakery for a taste of two kinds</source>
        <translation>例：パン屋で2種類の味見を頼む</translation>
    </message>
    <message>
        <source>25 less than you expected.</source>
        <translation>予想より25低くなりました。</translation>
    </message>
    <message>
        <source>They said no. You asked.</source>
        <translation>返事はノーでした。お願いはできました。</translation>
    </message>
    <message>
        <source>When to do this together with a therapist</source>
        <translation>セラピストと一緒に行うほうがよいとき</translation>
    </message>
    <message>
        <source>If several of these are you, do this together with a therapist; Rung can come along.</source>
        <translation>いくつかに当てはまるなら、セラピストと一緒に取り組んでください。Rungも一緒に使えます。</translation>
    </message>
    <message>
        <source>The distress keeps growing instead of easing.</source>
        <translation>つらさが和らがず、強くなり続ける。</translation>
    </message>
    <message>
        <source>A refusal, or just picturing one, brings panic, deep sadness, shame or despair.</source>
        <translation>断られること、またはそれを思い浮かべるだけで、パニックや深い悲しみ、恥ずかしさ、絶望がわいてくる。</translation>
    </message>
    <message>
        <source>Your body reacts strongly, or something painful from long ago comes back.</source>
        <translation>体が強く反応する、または昔のつらいことがよみがえる。</translation>
    </message>
    <message>
        <source>You keep dodging the steps, or keep scolding yourself for them.</source>
        <translation>ステップを避け続けている、またはそのことで自分を責め続けている。</translation>
    </message>
    <message>
        <source>Old wounds open again.</source>
        <translation>古い傷がまた開く。</translation>
    </message>
    <message>
        <source>You cannot find steps that fit, or all of it is too much.</source>
        <translation>合うステップが見つからない、または全部が重すぎる。</translation>
    </message>
    <message>
        <source>You think of hurting yourself, or everyday life is getting hard.</source>
        <translation>自分を傷つけることを考える、または毎日の暮らしが苦しくなっている。</translation>
    </message>
    <message>
        <source>Rung is a private journal for asking when a no is likely. You write down what you expect, go and ask, and see how it really was.</source>
        <translation>Rungは、ノーと言われそうなお願いをするための、自分だけの日記です。予想を書き、出かけてお願いをして、実際にどうだったかを見ます。</translation>
    </message>
    <message>
        <source>Build a first ladder</source>
        <translation>最初のはしごを作る</translation>
    </message>
    <message>
        <source>I already asked</source>
        <translation>もうお願いした</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. Nothing is sent anywhere.</source>
        <translation>すべては、このコンピューターの1つのファイルにとどまります。どこにも何も送られません。</translation>
    </message>
</context>
<context>
    <name>rung::FormDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Lets go of what was typed here before</source>
        <translation>前にここに入力した内容を手放します</translation>
    </message>
</context>
<context>
    <name>rung::FormPage</name>
    <message>
        <source>Finish later</source>
        <translation>あとで続ける</translation>
    </message>
    <message>
        <source>Keeps everything (%1)</source>
        <translation>すべてを残します（%1）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>入力中も自動で保存</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>%1 · written down %2</source>
        <comment>rung, a day such as yesterday</comment>
        <translation>%1 · %2に記入</translation>
    </message>
</context>
<context>
    <name>rung::GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>What the practice is, and how to go about it.</source>
        <translation>どんな練習で、どう進めるか。</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>誰かに話す</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Nothing here speaks of “%1”.</source>
        <translation>「%1」についての説明はここにありません。</translation>
    </message>
</context>
<context>
    <name>rung::HappenedEdit</name>
    <message>
        <source>Just now</source>
        <translation>今さっき</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>もっと前…</translation>
    </message>
    <message>
        <source>When was that?</source>
        <translation>それはいつでしたか？</translation>
    </message>
</context>
<context>
    <name>rung::HelplineCard</name>
    <message>
        <source>To write to: %1</source>
        <translation>文字での連絡先：%1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>受付時間：%1</translation>
    </message>
    <message>
        <source>As of %1, from %2</source>
        <translation>%1年現在、出典：%2</translation>
    </message>
</context>
<context>
    <name>rung::ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>“%1” holds:</source>
        <translation>「%1」の内容：</translation>
    </message>
    <message>
        <source>These files hold:</source>
        <translation>これらのファイルの内容：</translation>
    </message>
    <message>
        <source>Nothing here is deleted. Where both know an entry, the newer one stays. It can be undone.</source>
        <translation>ここにあるものは何も削除されません。同じ記録が両方にあるときは、新しいほうが残ります。元に戻すこともできます。</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>取り込まない</translation>
    </message>
    <message numerus="yes">
        <source>%n ladder(s)</source>
        <translation>
            <numerusform>はしご%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rung(s)</source>
        <translation>
            <numerusform>段%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>試み%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>文章%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>新しく加わるもの</translation>
    </message>
    <message>
        <source>changed there later; they come in place of yours</source>
        <translation>取り込むほうが新しいもの。こちらのものと置き換わります</translation>
    </message>
    <message>
        <source>changed here later; yours stay</source>
        <translation>こちらのほうが新しいもの。こちらのものが残ります</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>こちらと同じもの</translation>
    </message>
    <message>
        <source>erased here; they stay away</source>
        <translation>こちらで消去したもの。戻りません</translation>
    </message>
    <message>
        <source>What stays out:</source>
        <translation>取り込まないもの：</translation>
    </message>
    <message>
        <source>What stays out</source>
        <translation>取り込まないもの</translation>
    </message>
</context>
<context>
    <name>rung::JournalDelegate</name>
    <message>
        <source>ddd d</source>
        <translation>d日(ddd)</translation>
    </message>
</context>
<context>
    <name>rung::JournalFilter</name>
    <message>
        <source>Answer</source>
        <translation>返事</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>はしご</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>怖さ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Search your journal</source>
        <translation>日記を検索</translation>
    </message>
    <message>
        <source>All the words, each by its beginning. Also: &quot;a phrase&quot;, -not, tag: rung: ladder: answer: fear&gt;60 from: to:</source>
        <translation>すべての語を前方一致で探します。ほかに：&quot;語句&quot;、-除外、tag: rung: ladder: answer: fear&gt;60 from: to:</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>すべての返事</translation>
    </message>
    <message>
        <source>Any fear</source>
        <translation>すべての怖さ</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a range of fear</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Any ladder</source>
        <translation>すべてのはしご</translation>
    </message>
    <message>
        <source>Any rung</source>
        <translation>すべての段</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近90日</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>One day…</source>
        <translation>1日を選ぶ…</translation>
    </message>
</context>
<context>
    <name>rung::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>日記</translation>
    </message>
</context>
<context>
    <name>rung::JournalView</name>
    <message>
        <source>Entries</source>
        <translation>記録</translation>
    </message>
</context>
<context>
    <name>rung::KnowledgeDialog</name>
    <message>
        <source>Not there at the moment</source>
        <translation>今はありません</translation>
    </message>
    <message>
        <source>What this program knows, and where</source>
        <translation>このプログラムが知っていること、その置き場所</translation>
    </message>
    <message>
        <source>Your notebook</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>Everything you wrote, the trash, and someone you trust.</source>
        <translation>書いたすべて、ゴミ箱、信頼できる人。</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>What stands in a form that is not saved yet. It goes with the form.</source>
        <translation>まだ保存していないフォームの内容。フォームと一緒になくなります。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Colours, size, language, country and the like, and words you taught the spelling. None of your entries.</source>
        <translation>色、大きさ、言語、国などと、スペルチェックに覚えさせた言葉。記録は含みません。</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Its size, what was unfolded or skipped, and when you made a copy.</source>
        <translation>大きさ、展開や省略をしたもの、コピーを作った日時。</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>%1: copy the path</source>
        <translation>%1：パスをコピー</translation>
    </message>
    <message>
        <source>Show in files</source>
        <translation>ファイルで表示</translation>
    </message>
    <message>
        <source>%1: show in files</source>
        <translation>%1：ファイルで表示</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>The last copy you made</source>
        <translation>最後に作ったコピー</translation>
    </message>
    <message>
        <source>Made on %1 with Backup in the menu.</source>
        <translation>メニューの「バックアップ」で%1に作成。</translation>
    </message>
    <message>
        <source>None that Rung remembers. Backup in the menu makes one wherever you like.</source>
        <translation>Rungの覚えているものはありません。メニューの「バックアップ」で、好きな場所に作れます。</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Rung does not use it. It sends nothing, fetches nothing and asks nobody. What the cards of support say is worked out from your notebook each time and is not written down.</source>
        <translation>Rungは使いません。何も送らず、何も取ってこず、誰にも問い合わせません。サポートのカードの内容は、そのつどノートから計算され、書き残されません。</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>None yet. Rung makes one at the first change of each day.</source>
        <translation>まだありません。毎日、最初の変更のときに、Rungが1つ作ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s); the last one is of %1 and was looked through.</source>
        <translation>
            <numerusform>バックアップ%Ln件。最後のものは%1に作成し、中を確認済みです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The place you chose is not there at the moment; until it is, they go to “%1”.</source>
        <translation>選んだ場所は、今はありません。使えるようになるまで、「%1」に置かれます。</translation>
    </message>
</context>
<context>
    <name>rung::LadderBoard</name>
    <message>
        <source>The rungs on either side are far apart.</source>
        <translation>両側の段がかなり離れています。</translation>
    </message>
</context>
<context>
    <name>rung::LadderChooser</name>
    <message>
        <source>Ladder: %1</source>
        <translation>はしご：%1</translation>
    </message>
    <message>
        <source>By fear, the hardest on top</source>
        <translation>怖さの順、いちばん難しいものが上</translation>
    </message>
    <message>
        <source>In my own order</source>
        <translation>自分の順番</translation>
    </message>
    <message>
        <source>Name and purpose…</source>
        <translation>名前と目的…</translation>
    </message>
    <message>
        <source>Share these rungs as a catalogue…</source>
        <translation>この段をカタログとして共有…</translation>
    </message>
    <message>
        <source>Put this ladder away</source>
        <translation>このはしごをしまう</translation>
    </message>
    <message>
        <source>Delete this ladder</source>
        <translation>このはしごを削除</translation>
    </message>
    <message>
        <source>What was put away or deleted…</source>
        <translation>しまったものや削除したもの…</translation>
    </message>
    <message>
        <source>New ladder…</source>
        <translation>新しいはしご…</translation>
    </message>
    <message>
        <source>New ladder from the catalogue…</source>
        <translation>カタログから新しいはしご…</translation>
    </message>
    <message>
        <source>How a ladder works</source>
        <translation>はしごのしくみ</translation>
    </message>
</context>
<context>
    <name>rung::LadderDialog</name>
    <message>
        <source>Name and purpose</source>
        <translation>名前と目的</translation>
    </message>
    <message>
        <source>A new ladder</source>
        <translation>新しいはしご</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation>何と呼びますか？</translation>
    </message>
    <message>
        <source>Which fear is it about?</source>
        <translation>どんな怖さについてですか？</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>What would you do if a no could not stop you?</source>
        <translation>ノーに止められないとしたら、何をしたいですか？</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>あとで続ける</translation>
    </message>
    <message>
        <source>One word is enough.</source>
        <translation>ひとつの言葉で十分です。</translation>
    </message>
    <message>
        <source>That is a little long.</source>
        <translation>少し長めです。</translation>
    </message>
</context>
<context>
    <name>rung::LadderEditor</name>
    <message>
        <source>In my own words…</source>
        <translation>自分の言葉で…</translation>
    </message>
    <message>
        <source>The same, somewhere else…</source>
        <translation>同じものを別の場所で…</translation>
    </message>
    <message>
        <source>Around %1?</source>
        <translation>%1くらい？</translation>
    </message>
    <message>
        <source>“%1”: around %2?</source>
        <translation>「%1」：%2くらい？</translation>
    </message>
    <message>
        <source>It was %1 when you wrote it. That number stays, and this is noted as what it feels like now.</source>
        <translation>書いたときは%1でした。その数値は残り、これは今の感じとして書き添えられます。</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>%1くらい</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
</context>
<context>
    <name>rung::LadderPage</name>
    <message>
        <source>Ladder</source>
        <translation>はしご</translation>
    </message>
    <message>
        <source>Add a rung</source>
        <translation>段を追加</translation>
    </message>
    <message>
        <source>A ladder is a handful of asks, from a very small one up to one you hardly dare.</source>
        <translation>はしごは、ほんの小さなものから、とても無理そうなものまでの、いくつかのお願いです。</translation>
    </message>
    <message>
        <source>Build a first ladder</source>
        <translation>最初のはしごを作る</translation>
    </message>
    <message>
        <source>What was put away or deleted…</source>
        <translation>しまったものや削除したもの…</translation>
    </message>
    <message>
        <source>This ladder has no rungs yet. A very small ask is a good first one.</source>
        <translation>このはしごには、まだ段がありません。最初は、とても小さなお願いが向いています。</translation>
    </message>
    <message>
        <source>Look in the catalogue</source>
        <translation>カタログを見る</translation>
    </message>
    <message>
        <source>From the catalogue…</source>
        <translation>カタログから…</translation>
    </message>
    <message>
        <source>In my own words…</source>
        <translation>自分の言葉で…</translation>
    </message>
    <message>
        <source>From small to large, one step at a time.</source>
        <translation>小さなものから大きなものへ、一度に1ステップずつ。</translation>
    </message>
    <message numerus="yes">
        <source>%n rungs</source>
        <translation>
            <numerusform>%n段</numerusform>
        </translation>
    </message>
    <message>
        <source>no rungs yet</source>
        <translation>まだ段がありません</translation>
    </message>
    <message>
        <source>settled up to %1</source>
        <translation>%1まで落ち着きました</translation>
    </message>
    <message>
        <source>Every rung of this ladder is settled.</source>
        <translation>このはしごの段はすべて落ち着きました。</translation>
    </message>
    <message>
        <source>Every rung is settled. You built it for this: “%1”</source>
        <translation>すべての段が落ち着きました。このはしごを作った目的：「%1」</translation>
    </message>
</context>
<context>
    <name>rung::LadderView</name>
    <message>
        <source>Rungs, the hardest on top</source>
        <translation>段、いちばん難しいものが上</translation>
    </message>
</context>
<context>
    <name>rung::LikelihoodEdit</name>
    <message>
        <source>surely not</source>
        <translation>絶対にない</translation>
    </message>
    <message>
        <source>surely</source>
        <translation>きっとある</translation>
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
        <translation>自分へのひとこと</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>after “%1”, %2</source>
        <translation>「%1」のあと、%2</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>記録を開く</translation>
    </message>
</context>
<context>
    <name>rung::LineEdit</name>
    <message numerus="yes">
        <source>room for %n more</source>
        <translation>
            <numerusform>あと%n文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n文字超過</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rung::LinesPage</name>
    <message>
        <source>Your lines</source>
        <translation>自分へのひとこと</translation>
    </message>
    <message>
        <source>What you told yourself for next time.</source>
        <translation>次の自分に伝えたこと。</translation>
    </message>
    <message>
        <source>Back to the journal</source>
        <translation>日記に戻る</translation>
    </message>
    <message>
        <source>No line yet. There is room for one each time you tell how it went.</source>
        <translation>ひとことはまだありません。どうだったかを書くたびに、ひとこと残せます。</translation>
    </message>
    <message>
        <source>Show older lines</source>
        <translation>前のひとことを表示</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a rung, a day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>「%1」を残す</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>Open the entry of “%1”</source>
        <translation>「%1」の記録を開く</translation>
    </message>
</context>
<context>
    <name>rung::LockEdit</name>
    <message>
        <source>Lock when nothing was typed or clicked</source>
        <translation>入力もクリックもないときのロック</translation>
    </message>
    <message>
        <source>Not by time</source>
        <translation>時間ではロックしない</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minutes without a key or a click</source>
        <translation>
            <numerusform>入力もクリックもないまま%Ln分たったら</numerusform>
        </translation>
    </message>
    <message>
        <source>When the screen locks</source>
        <translation>画面がロックされたとき</translation>
    </message>
    <message>
        <source>Before the computer sleeps</source>
        <translation>コンピューターがスリープする前</translation>
    </message>
    <message>
        <source>This desktop does not tell Rung about what is greyed out. Ctrl+L locks at any time.</source>
        <translation>灰色の項目については、このデスクトップからRungに知らせが届きません。Ctrl+Lで、いつでもロックできます。</translation>
    </message>
</context>
<context>
    <name>rung::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>What you wrote is sealed. It opens with your passphrase.</source>
        <translation>書いたものには封がしてあります。パスフレーズで開きます。</translation>
    </message>
    <message>
        <source>Open another notebook…</source>
        <translation>別のノートを開く…</translation>
    </message>
</context>
<context>
    <name>rung::LockWatch</name>
    <message>
        <source>The notebook is locked first.</source>
        <translation>先にノートをロックします。</translation>
    </message>
</context>
<context>
    <name>rung::LogDetails</name>
    <message>
        <source>Did your body sound an alarm?</source>
        <translation>体の警報は鳴りましたか？</translation>
    </message>
    <message>
        <source>Fear now</source>
        <translation>今の怖さ</translation>
    </message>
    <message>
        <source>Did a safety habit slip in?</source>
        <translation>安心のためのくせが出ましたか？</translation>
    </message>
    <message>
        <source>Did they say or show it was unwelcome?</source>
        <translation>迷惑だと言われたり、そう見えたりしましたか？</translation>
    </message>
    <message>
        <source>One word for how it felt</source>
        <translation>気持ちをひとつの言葉で</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>いきさつ</translation>
    </message>
    <message>
        <source>When was that?</source>
        <translation>それはいつでしたか？</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>誰かに話す</translation>
    </message>
    <message>
        <source>That is a lot to carry. You can talk to a person about it, now or later.</source>
        <translation>ひとりで抱えるには重いことです。今でもあとでも、人に話すことができます。</translation>
    </message>
</context>
<context>
    <name>rung::LogForm</name>
    <message>
        <source>Did what you feared happen?</source>
        <translation>恐れていたことは起こりましたか？</translation>
    </message>
    <message>
        <source>You feared: %1 Did it happen?</source>
        <translation>恐れていたこと：%1 起こりましたか？</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>overwhelming</source>
        <translation>圧倒されるほど</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>返事はどうでしたか？</translation>
    </message>
    <message>
        <source>Still open: what they said.</source>
        <translation>未記入：返事。</translation>
    </message>
    <message>
        <source>Fear at the hardest moment</source>
        <translation>いちばんきついときの怖さ</translation>
    </message>
    <message>
        <source>Still open: fear at the hardest moment.</source>
        <translation>未記入：いちばんきついときの怖さ。</translation>
    </message>
    <message>
        <source>How strong was the urge to avoid it?</source>
        <translation>避けたい気持ちはどのくらいでしたか？</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>何がじゃまになりましたか？</translation>
    </message>
    <message>
        <source>Fear now</source>
        <translation>今の怖さ</translation>
    </message>
    <message>
        <source>How did you handle it?</source>
        <translation>どのくらい対処できましたか？</translation>
    </message>
    <message>
        <source>0 not at all, 10 very well</source>
        <translation>0＝まったくできなかった、10＝とてもよくできた</translation>
    </message>
    <message>
        <source>One line to tell yourself next time</source>
        <translation>次の自分へのひとこと</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>A little shorter, so that it stays one line.</source>
        <translation>もう少し短いと、ひとことに収まります。</translation>
    </message>
    <message>
        <source>More: fear now, the story, what your body did…</source>
        <translation>その他：今の怖さ、いきさつ、体の反応…</translation>
    </message>
    <message>
        <source>Ask again tomorrow: how likely is what you feared?</source>
        <translation>明日また頼むとして、恐れていたことはどのくらい起こりそうですか？</translation>
    </message>
    <message>
        <source>Ask again tomorrow: how likely is “%1”?</source>
        <translation>明日また頼むとして、「%1」はどのくらい起こりそうですか？</translation>
    </message>
    <message>
        <source>Still open: whether it happened.</source>
        <translation>未記入：起こったかどうか。</translation>
    </message>
    <message>
        <source>Still open: how likely it seems now.</source>
        <translation>未記入：今どのくらい起こりそうか。</translation>
    </message>
</context>
<context>
    <name>rung::LogPage</name>
    <message>
        <source>How did it go?</source>
        <translation>どうでしたか？</translation>
    </message>
    <message>
        <source>This attempt is no longer there.</source>
        <translation>この試みはもうありません。</translation>
    </message>
    <message>
        <source>You were waiting for an answer.</source>
        <translation>返事を待っていました。</translation>
    </message>
</context>
<context>
    <name>rung::LongWork</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
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
        <translation>架空のデータ</translation>
    </message>
    <message>
        <source>start my own</source>
        <translation>自分のを始める</translation>
    </message>
    <message>
        <source>You can read this notebook. Nothing can be changed in it.</source>
        <translation>このノートは読めますが、変更はできません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>The notebook is sealed. Ctrl+L locks it.</source>
        <translation>ノートに封をしました。Ctrl+Lでロックできます。</translation>
    </message>
    <message>
        <source>The seal is off. The notebook is a plain file again.</source>
        <translation>封を外しました。ノートはふつうのファイルに戻りました。</translation>
    </message>
    <message>
        <source>Lock the notebook</source>
        <translation>ノートをロック</translation>
    </message>
</context>
<context>
    <name>rung::MessageStrip</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>rung::Navigator</name>
    <message>
        <source>reminder</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>お知らせ</translation>
    </message>
</context>
<context>
    <name>rung::NextDayCard</name>
    <message>
        <source>Skip</source>
        <translation>飛ばす</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>平気</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>少し</translation>
    </message>
    <message>
        <source>half</source>
        <translation>半分くらい</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>かなり</translation>
    </message>
    <message>
        <source>very</source>
        <translation>とても</translation>
    </message>
    <message>
        <source>How is it with you today?</source>
        <translation>今日はどのくらい気になりますか？</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>数値で入力</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Did you keep replaying it?</source>
        <translation>何度も思い返しましたか？</translation>
    </message>
    <message>
        <source>Going over it again and again in your head.</source>
        <translation>頭の中で、繰り返しそのことをたどることです。</translation>
    </message>
</context>
<context>
    <name>rung::Notebook</name>
    <message>
        <source>This text is no longer there.</source>
        <translation>この文章はもうありません。</translation>
    </message>
    <message>
        <source>This ladder is no longer there.</source>
        <translation>このはしごはもうありません。</translation>
    </message>
    <message>
        <source>This rung is no longer there.</source>
        <translation>この段はもうありません。</translation>
    </message>
    <message>
        <source>This attempt is no longer there.</source>
        <translation>この試みはもうありません。</translation>
    </message>
</context>
<context>
    <name>rung::NotebookProblem</name>
    <message>
        <source>This notebook did not open</source>
        <translation>このノートを開けませんでした</translation>
    </message>
    <message>
        <source>Create it there</source>
        <translation>そこに作成</translation>
    </message>
    <message>
        <source>Read it without changing it</source>
        <translation>変更せずに読む</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>別のものを開く…</translation>
    </message>
    <message>
        <source>Create a new one…</source>
        <translation>新しく作成…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>バックアップに戻す…</translation>
    </message>
    <message>
        <source>Rescue what can be read…</source>
        <translation>読めるものを救出…</translation>
    </message>
</context>
<context>
    <name>rung::Notifier</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>rung::NumberRow</name>
    <message>
        <source>%1: %2</source>
        <comment>whose number, the number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>rung::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>%1/%2ページ</translation>
    </message>
</context>
<context>
    <name>rung::PlanCare</name>
    <message>
        <source>No, nothing like that</source>
        <translation>いいえ、そういうことはない</translation>
    </message>
    <message>
        <source>It could: a nearer step first</source>
        <translation>ありうる：まず近いステップを</translation>
    </message>
    <message>
        <source>It could, and I have thought about it</source>
        <translation>ありうるが、よく考えた</translation>
    </message>
    <message>
        <source>Why this question?</source>
        <translation>なぜこの質問？</translation>
    </message>
</context>
<context>
    <name>rung::PlanDetails</name>
    <message>
        <source>Thank you anyway.</source>
        <translation>いえいえ、ありがとうございました。</translation>
    </message>
    <message>
        <source>No problem, thanks.</source>
        <translation>大丈夫です、ありがとう。</translation>
    </message>
    <message>
        <source>Fair enough. Have a good day.</source>
        <translation>わかりました。よい一日を。</translation>
    </message>
    <message>
        <source>Three ways to say it</source>
        <translation>言い方を3つ</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>まったくない</translation>
    </message>
    <message>
        <source>as much as I can imagine</source>
        <translation>想像できるかぎり最大</translation>
    </message>
    <message>
        <source>What exactly will you ask?</source>
        <translation>具体的に何をお願いしますか？</translation>
    </message>
    <message>
        <source>How to ask kindly</source>
        <translation>やさしく頼むには</translation>
    </message>
    <message>
        <source>Who, and where?</source>
        <translation>誰に、どこで？</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>いつ？</translation>
    </message>
    <message>
        <source>If it goes badly, how much will it still bother you tomorrow?</source>
        <translation>うまくいかなかったら、明日もどのくらい気になりそうですか？</translation>
    </message>
    <message>
        <source>One safety habit to leave out</source>
        <translation>やめてみる安心のためのくせをひとつ</translation>
    </message>
    <message>
        <source>What will you say to a no?</source>
        <translation>ノーには何と返しますか？</translation>
    </message>
    <message>
        <source>It came up lately: %1.</source>
        <translation>最近出たもの：%1。</translation>
    </message>
</context>
<context>
    <name>rung::PlanForm</name>
    <message>
        <source>Still open: what you are most afraid of.</source>
        <translation>未記入：いちばん恐れていること。</translation>
    </message>
    <message>
        <source>There is room for %1 characters here.</source>
        <translation>ここには%1文字まで入ります。</translation>
    </message>
    <message>
        <source>More: what to ask, when, what to say to a no…</source>
        <translation>その他：何を頼むか、いつ、ノーへの返し方…</translation>
    </message>
    <message>
        <source>What are you most afraid will happen?</source>
        <translation>いちばん恐れているのは、何が起こることですか？</translation>
    </message>
    <message>
        <source>Write something a camera could film.</source>
        <translation>カメラに映るような、目に見えることを書いてみてください。</translation>
    </message>
    <message>
        <source>How likely is that?</source>
        <translation>それはどのくらい起こりそうですか？</translation>
    </message>
    <message>
        <source>How likely is a no, or no reply?</source>
        <translation>ノー、または返事なしは、どのくらいありそうですか？</translation>
    </message>
    <message>
        <source>How much fear do you expect at the hardest moment?</source>
        <translation>いちばんきついときの怖さは、どのくらいと予想しますか？</translation>
    </message>
    <message>
        <source>What is fear 0–100?</source>
        <translation>怖さ0～100とは？</translation>
    </message>
    <message>
        <source>Still open: how likely that is.</source>
        <translation>未記入：どのくらい起こりそうか。</translation>
    </message>
    <message>
        <source>Still open: how likely a no is.</source>
        <translation>未記入：ノーがどのくらいありそうか。</translation>
    </message>
    <message>
        <source>Still open: the fear you expect.</source>
        <translation>未記入：予想する怖さ。</translation>
    </message>
</context>
<context>
    <name>rung::PlanPage</name>
    <message>
        <source>Before you ask</source>
        <translation>お願いの前に</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>This rung is no longer there.</source>
        <translation>この段はもうありません。</translation>
    </message>
    <message>
        <source>This plan is no longer there.</source>
        <translation>この計画はもうありません。</translation>
    </message>
    <message>
        <source>Delete plan</source>
        <translation>計画を削除</translation>
    </message>
    <message>
        <source>A card for your pocket</source>
        <translation>ポケットカード</translation>
    </message>
</context>
<context>
    <name>rung::PocketCard</name>
    <message>
        <source>To a no: %1</source>
        <translation>ノーには：%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Copy the card</source>
        <translation>カードをコピー</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>カードを印刷</translation>
    </message>
    <message>
        <source>What you ask and what you say to a no will stand here.</source>
        <translation>お願いすることと、ノーへの返し方がここに入ります。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>rung::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>歩み</translation>
    </message>
</context>
<context>
    <name>rung::PutAwayDialog</name>
    <message>
        <source>What was put away</source>
        <translation>しまったもの</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>ladder, in the trash</source>
        <translation>はしご（ゴミ箱）</translation>
    </message>
    <message>
        <source>ladder, put away</source>
        <translation>はしご（しまった）</translation>
    </message>
    <message>
        <source>rung of this ladder, in the trash</source>
        <translation>このはしごの段（ゴミ箱）</translation>
    </message>
    <message>
        <source>rung of this ladder, put away</source>
        <translation>このはしごの段（しまった）</translation>
    </message>
    <message>
        <source>Nothing is put away, and nothing is in the trash.</source>
        <translation>しまったものも、ゴミ箱に入れたものもありません。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>「%1」を戻す</translation>
    </message>
</context>
<context>
    <name>rung::QuestionOverview</name>
    <message>
        <source>Progress</source>
        <translation>歩み</translation>
    </message>
    <message>
        <source>Summary as PDF…</source>
        <translation>まとめをPDFに…</translation>
    </message>
    <message>
        <source>Your first ask brings this page to life.</source>
        <translation>最初のお願いをすると、このページが動き出します。</translation>
    </message>
    <message>
        <source>Go to your next step</source>
        <translation>次のステップへ</translation>
    </message>
    <message>
        <source>Only what you wrote down before asking counts here. A no tells something about the moment and little about you.</source>
        <translation>ここで数えるのは、お願いの前に書いたものだけです。ノーが伝えるのはその場の事情で、頼んだ人のことはほとんど語りません。</translation>
    </message>
</context>
<context>
    <name>rung::QuestionPage</name>
    <message>
        <source>‹ All questions</source>
        <translation>‹ すべての問い</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>保存またはコピー</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>画像としてコピー</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>すべての問い</translation>
    </message>
    <message>
        <source>Ways to look at it</source>
        <translation>見方</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>グラフで</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表で</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>Only this rung</source>
        <translation>この段だけ</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>図 (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文書 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>rung::QuietDayCard</name>
    <message>
        <source>If today is too much</source>
        <translation>今日は無理だと感じたら</translation>
    </message>
    <message>
        <source>Today can do without a next step. Your ladder, your journal and everything you wrote stay where they are, and one press brings the steps back.</source>
        <translation>今日は次のステップなしでもかまいません。はしごも日記も、書いたものもすべてそのまま残り、ボタンひとつでステップは戻ってきます。</translation>
    </message>
    <message>
        <source>Make today quiet</source>
        <translation>今日は静かに過ごす</translation>
    </message>
</context>
<context>
    <name>rung::QuoteLine</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>rung::RangeDialog</name>
    <message>
        <source>From when to when?</source>
        <translation>いつからいつまで？</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>rung::RatingList</name>
    <message>
        <source>starting mark %1</source>
        <translation>目安の数値%1</translation>
    </message>
    <message>
        <source>This one still wants a number.</source>
        <translation>これにはまだ数値がありません。</translation>
    </message>
</context>
<context>
    <name>rung::RedCard</name>
    <message>
        <source>What you wrote sounds heavy.</source>
        <translation>書かれたことは、重い気持ちのように聞こえます。</translation>
    </message>
    <message>
        <source>This is only software, and it may have misread you.</source>
        <translation>これはただのソフトウェアで、読み違えているかもしれません。</translation>
    </message>
    <message>
        <source>Today is quiet.</source>
        <translation>今日は静かな日です。</translation>
    </message>
    <message>
        <source>No step is waiting for you, and nothing is lost.</source>
        <translation>待っているステップはなく、何も失われていません。</translation>
    </message>
    <message>
        <source>What you wrote is only on this computer. Nobody was told.</source>
        <translation>書いたことは、このコンピューターの中だけにあります。誰にも知らされていません。</translation>
    </message>
    <message>
        <source>If you might act on it, call %1.</source>
        <translation>行動に移してしまいそうなときは、%1に電話してください。</translation>
    </message>
    <message>
        <source>If you might hurt yourself, call %1.</source>
        <translation>自分を傷つけてしまいそうなときは、%1に電話してください。</translation>
    </message>
    <message>
        <source>If you might act on it: %1</source>
        <translation>行動に移してしまいそうなとき：%1</translation>
    </message>
    <message>
        <source>If you might hurt yourself: %1</source>
        <translation>自分を傷つけてしまいそうなとき：%1</translation>
    </message>
    <message>
        <source>To find a line to talk to now: %1</source>
        <translation>今話せる窓口を探す：%1</translation>
    </message>
    <message>
        <source>To talk to somebody now: %1, %2.</source>
        <translation>今誰かと話す：%1、%2。</translation>
    </message>
    <message>
        <source>Someone you trust: %1, %2.</source>
        <translation>信頼できる人：%1、%2。</translation>
    </message>
    <message>
        <source>The numbers for my country</source>
        <translation>自分の国の番号</translation>
    </message>
    <message>
        <source>Someone I trust</source>
        <translation>信頼できる人</translation>
    </message>
    <message>
        <source>It was a figure of speech</source>
        <translation>たとえの表現だった</translation>
    </message>
    <message>
        <source>Show the steps again</source>
        <translation>ステップをまた表示</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>書き続ける</translation>
    </message>
</context>
<context>
    <name>rung::Reminders</name>
    <message>
        <source>A reminder</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>You wanted to be reminded around now.</source>
        <translation>このころにお知らせする約束でした。</translation>
    </message>
    <message>
        <source>Something waits for you, whenever you have a minute.</source>
        <translation>待っているものがあります。手のあいたときにどうぞ。</translation>
    </message>
</context>
<context>
    <name>rung::RemindersEdit</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>At a planned time, and afterwards</source>
        <translation>計画した時刻と、そのあと</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>No reminders from</source>
        <translation>お知らせしない時間の始まり</translation>
    </message>
    <message>
        <source>No reminders until</source>
        <translation>お知らせしない時間の終わり</translation>
    </message>
    <message>
        <source>None between</source>
        <translation>お知らせしない時間</translation>
    </message>
    <message>
        <source>and</source>
        <translation>～</translation>
    </message>
</context>
<context>
    <name>rung::RescueReport</name>
    <message>
        <source>What could be rescued</source>
        <translation>救出できたもの</translation>
    </message>
    <message>
        <source>It is in “%1”, which opens now. The damaged file was left as it is.</source>
        <translation>「%1」に入っています。これから開きます。壊れたファイルは、そのままにしてあります。</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>ひとつずつ</translation>
    </message>
</context>
<context>
    <name>rung::RestoreDialog</name>
    <message>
        <source>It cannot be read.</source>
        <translation>読めません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ladder(s)</source>
        <translation>
            <numerusform>はしご%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>試み%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>文章%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>newest entry %1</source>
        <translation>最新の記録 %1</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>バックアップに戻す</translation>
    </message>
    <message>
        <source>There is no backup yet. Rung makes one at the first change of each day.</source>
        <translation>バックアップはまだありません。毎日、最初の変更のときに、Rungが1つ作ります。</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>これに戻す</translation>
    </message>
    <message>
        <source>Go back to the backup of %1</source>
        <translation>%1のバックアップに戻す</translation>
    </message>
    <message>
        <source>It is sealed, and opens with its passphrase.</source>
        <translation>封がしてあり、パスフレーズで開きます。</translation>
    </message>
</context>
<context>
    <name>rung::Restoring</name>
    <message>
        <source>Looking into the backups</source>
        <translation>バックアップの中を確認中</translation>
    </message>
    <message>
        <source>Your notebook as it is now becomes a backup first, so that you can come back to it.</source>
        <translation>その前に、今のノートをバックアップにします。あとで今の状態に戻ることもできます。</translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation>バックアップに戻しています</translation>
    </message>
    <message>
        <source>The notebook is what it was on %1, %2.</source>
        <translation>ノートは、%1 %2の状態に戻りました。</translation>
    </message>
</context>
<context>
    <name>rung::RevealPage</name>
    <message>
        <source>What you expected, and what happened</source>
        <translation>予想したことと、起こったこと</translation>
    </message>
    <message>
        <source>This attempt is no longer there.</source>
        <translation>この試みはもうありません。</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>この図の見方</translation>
    </message>
    <message>
        <source>What would you like to do with this rung?</source>
        <translation>この段をどうしますか？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>A smaller one</source>
        <translation>もっと小さなもの</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>しまう</translation>
    </message>
    <message>
        <source>Something to write about it?</source>
        <translation>何か書いておきますか？</translation>
    </message>
    <message>
        <source>A short note is enough. Stop whenever you like.</source>
        <translation>短いメモで十分です。いつやめてもかまいません。</translation>
    </message>
    <message>
        <source>Two short questions at most. Stop whenever you like.</source>
        <translation>短い問いは多くて2つです。いつやめてもかまいません。</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書く</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>今日はここまで</translation>
    </message>
</context>
<context>
    <name>rung::RevealScale</name>
    <message>
        <source>expected %1</source>
        <translation>予想%1</translation>
    </message>
    <message>
        <source>felt %1</source>
        <translation>実際%1</translation>
    </message>
    <message>
        <source>expected %1, felt %2</source>
        <translation>予想%1、実際%2</translation>
    </message>
</context>
<context>
    <name>rung::RungDialog</name>
    <message>
        <source>Finish later</source>
        <translation>あとで続ける</translation>
    </message>
    <message>
        <source>A rung of your own</source>
        <translation>自分で考えた段</translation>
    </message>
    <message>
        <source>The gap is around %1.</source>
        <translation>すき間は%1くらいです。</translation>
    </message>
    <message>
        <source>Add to the ladder</source>
        <translation>はしごに追加</translation>
    </message>
    <message>
        <source>Edit this rung</source>
        <translation>この段を編集</translation>
    </message>
    <message>
        <source>The same, somewhere else</source>
        <translation>同じものを別の場所で</translation>
    </message>
    <message>
        <source>%1: it was %2 when you wrote it.</source>
        <translation>%1：書いたときは%2でした。</translation>
    </message>
</context>
<context>
    <name>rung::RungForm</name>
    <message>
        <source>What would you ask?</source>
        <translation>何をお願いしますか？</translation>
    </message>
    <message>
        <source>How much fear do you expect at the hardest moment?</source>
        <translation>いちばんきついときの怖さは、どのくらいと予想しますか？</translation>
    </message>
    <message>
        <source>What does it feel like now?</source>
        <translation>今はどう感じますか？</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Is it a kind ask?</source>
        <translation>やさしいお願いですか？</translation>
    </message>
    <message>
        <source>A no could cost something hard to replace</source>
        <translation>断られると、取り戻しにくいものを失うかもしれない</translation>
    </message>
    <message>
        <source>This one still wants a number.</source>
        <translation>これにはまだ数値がありません。</translation>
    </message>
    <message>
        <source>Where would it be?</source>
        <translation>どこでのお願いですか？</translation>
    </message>
    <message>
        <source>Notes for yourself</source>
        <translation>自分用のメモ</translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation>短い言葉で十分です。</translation>
    </message>
    <message>
        <source>That is a little long: up to %1 characters fit.</source>
        <translation>少し長めです。%1文字まで入ります。</translation>
    </message>
    <message>
        <source>Fear was %1 when you wrote it. That number stays, to compare with.</source>
        <translation>書いたときの怖さは%1でした。比べられるように、その数値は残ります。</translation>
    </message>
</context>
<context>
    <name>rung::RungHistory</name>
    <message>
        <source>fear %1</source>
        <translation>怖さ%1</translation>
    </message>
    <message>
        <source>Every try</source>
        <translation>これまでの試み</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>What you told yourself:</source>
        <translation>自分へのひとこと：</translation>
    </message>
</context>
<context>
    <name>rung::RungPane</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Latest entry</source>
        <translation>最新の記録</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>In another kind of place</source>
        <translation>別の種類の場所で</translation>
    </message>
    <message>
        <source>Plan from here</source>
        <translation>ここから計画</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>すべての記録</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>しまう</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>fear %1 when you wrote it</source>
        <translation>書いたときの怖さ%1</translation>
    </message>
    <message>
        <source>fear %1</source>
        <translation>怖さ%1</translation>
    </message>
    <message>
        <source>feels like %1 now</source>
        <translation>今の感じは%1</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>どうでしたか？</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>落ち着きました。</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>まだ試していません。</translation>
    </message>
    <message>
        <source>A plan for it is waiting.</source>
        <translation>計画が待っています。</translation>
    </message>
    <message>
        <source>Good spacing: %1.</source>
        <translation>よい間隔：%1。</translation>
    </message>
    <message>
        <source>Settled a while ago, or a hard one lately: once more keeps it easy.</source>
        <translation>少し前に落ち着いたか、最近きつかったもの：もう一度で、楽なままでいられます。</translation>
    </message>
    <message>
        <source>One habit to leave out next time: %1.</source>
        <translation>次回やめてみる安心のためのくせ：%1。</translation>
    </message>
    <message>
        <source>A step around %1</source>
        <translation>%1くらいのステップ</translation>
    </message>
    <message>
        <source>not on your ladder yet</source>
        <translation>まだはしごにありません</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>rung::RungPicker</name>
    <message>
        <source>Where was that?</source>
        <translation>どこでのことですか？</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Choose a rung, or write what you asked</source>
        <translation>段を選ぶか、お願いしたことを書きます</translation>
    </message>
    <message>
        <source>What did you ask?</source>
        <translation>何をお願いしましたか？</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rung, ladder</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Still open: what you asked.</source>
        <translation>未記入：お願いしたこと。</translation>
    </message>
    <message>
        <source>There is room for %1 characters here.</source>
        <translation>ここには%1文字まで入ります。</translation>
    </message>
    <message>
        <source>On your ladder “%1”.</source>
        <translation>はしご「%1」にあります。</translation>
    </message>
    <message>
        <source>New. It goes to the ladder “%1”.</source>
        <translation>新しい段です。はしご「%1」に入ります。</translation>
    </message>
</context>
<context>
    <name>rung::RungPicture</name>
    <message>
        <source>%1, left before the answer</source>
        <translation>%1、返事の前に離れた</translation>
    </message>
</context>
<context>
    <name>rung::ScopeChoice</name>
    <message>
        <source>How far back</source>
        <translation>さかのぼる期間</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, in the letters of QLocale</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a first and a last day</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近30日</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近90日</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Own days…</source>
        <translation>期間を選ぶ…</translation>
    </message>
</context>
<context>
    <name>rung::ScopeFilter</name>
    <message>
        <source>Ladder</source>
        <translation>はしご</translation>
    </message>
    <message>
        <source>All ladders</source>
        <translation>すべてのはしご</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>場所の種類</translation>
    </message>
    <message>
        <source>All kinds of place</source>
        <translation>すべての場所</translation>
    </message>
    <message>
        <source>One rung</source>
        <translation>1つの段</translation>
    </message>
    <message>
        <source>All rungs</source>
        <translation>すべての段</translation>
    </message>
    <message>
        <source>What the questions look at</source>
        <translation>問いで見る範囲</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>rung::ScoreEdit</name>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, as a number</source>
        <translation>%1（数値）</translation>
    </message>
</context>
<context>
    <name>rung::ScoreTrack</name>
    <message>
        <source>%1, not set</source>
        <translation>%1、未設定</translation>
    </message>
</context>
<context>
    <name>rung::SealDialog</name>
    <message>
        <source>The seal of this notebook</source>
        <translation>このノートの封</translation>
    </message>
    <message>
        <source>Seal this notebook</source>
        <translation>このノートに封をする</translation>
    </message>
    <message>
        <source>With a seal, nobody can read this notebook without its passphrase: not its file, nor its backups, nor what stands in open forms.</source>
        <translation>封をすると、パスフレーズなしでは誰もこのノートを読めません。ファイルも、バックアップも、開いたフォームの内容も読めません。</translation>
    </message>
    <message>
        <source>Nobody can reset a passphrase. The recovery code below is the second way in; on paper, in a safe place, it is there when the passphrase is forgotten. Copies you made before stay as they are.</source>
        <translation>パスフレーズは、誰にもリセットできません。下の復旧コードが、もうひとつの開け方です。紙に書いて安全な場所に置いておけば、パスフレーズを忘れたときに使えます。これまでに作ったコピーは、そのままです。</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>封をする</translation>
    </message>
    <message>
        <source>This notebook is sealed. It opens with its passphrase or its recovery code.</source>
        <translation>このノートには封がしてあります。パスフレーズか復旧コードで開きます。</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>別のパスフレーズ…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Another recovery code…</source>
        <translation>別の復旧コード…</translation>
    </message>
    <message>
        <source>The code you have so far opens only copies you made before.</source>
        <translation>これまでの復旧コードで開くのは、前に作ったコピーだけになります。</translation>
    </message>
    <message>
        <source>Take the seal off…</source>
        <translation>封を外す…</translation>
    </message>
    <message>
        <source>Whoever can read your files can read this notebook then.</source>
        <translation>封を外すと、ファイルを読める人は、このノートも読めるようになります。</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>封を外す</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Four or five words that only you would put together are stronger than a short riddle, and easier to keep.</source>
        <translation>自分にしか思いつかない組み合わせの4つか5つの言葉は、短い謎めいた文字列より強く、覚えやすいものです。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>入力した文字を表示</translation>
    </message>
    <message>
        <source>Recovery code, for paper</source>
        <translation>復旧コード（紙に控える用）</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>The code is in a safe place</source>
        <translation>復旧コードを安全な場所に置きました</translation>
    </message>
    <message>
        <source>Recovery code of a Rung notebook</source>
        <translation>Rungのノートの復旧コード</translation>
    </message>
    <message>
        <source>A few more letters, please: ten or more keep guessing away.</source>
        <translation>もう少し文字を足してください。10文字以上あると、言い当てられにくくなります。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>2つがまだ同じではありません。</translation>
    </message>
    <message>
        <source>Put the recovery code in a safe place first, and say so here.</source>
        <translation>先に復旧コードを安全な場所に置いて、ここにチェックを入れてください。</translation>
    </message>
    <message>
        <source>Backups in %1 are out of reach just now. They are sealed when you open the notebook while that place is there.</source>
        <translation>%1 にあるバックアップには、いまはアクセスできません。その場所が使えるときにノートを開くと、封がされます。</translation>
    </message>
    <message>
        <source>Backups in %1 are out of reach just now. They stay sealed, and open with this passphrase.</source>
        <translation>%1 にあるバックアップには、いまはアクセスできません。封はそのまま残り、このパスフレーズで開きます。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>rung::SealedNumbers</name>
    <message>
        <source>Written before</source>
        <translation>事前に書いたもの</translation>
    </message>
    <message>
        <source>You set these numbers on %1. They stay as they were.</source>
        <translation>これらの数値は%1に付けたものです。そのまま変わりません。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>What you fear happens</source>
        <translation>恐れていることが起こる</translation>
    </message>
    <message>
        <source>A no, or no reply</source>
        <translation>ノー、または返事なし</translation>
    </message>
    <message>
        <source>Fear at the hardest moment</source>
        <translation>いちばんきついときの怖さ</translation>
    </message>
    <message>
        <source>Still bothered the day after</source>
        <translation>翌日の気になり具合</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>rung::Sealing</name>
    <message>
        <source>Changing the passphrase</source>
        <translation>パスフレーズを変更中</translation>
    </message>
    <message>
        <source>The notebook opens with the new passphrase now. Copies made before still open with the old one.</source>
        <translation>これからは、新しいパスフレーズでノートが開きます。前に作ったコピーは、これまでどおり古いパスフレーズで開きます。</translation>
    </message>
    <message>
        <source>Changing the recovery code</source>
        <translation>復旧コードを変更中</translation>
    </message>
    <message>
        <source>The new recovery code opens the notebook now.</source>
        <translation>これからは、新しい復旧コードでノートが開きます。</translation>
    </message>
    <message>
        <source>Sealing the notebook</source>
        <translation>ノートに封をしています</translation>
    </message>
    <message>
        <source>Taking the seal off</source>
        <translation>封を外しています</translation>
    </message>
</context>
<context>
    <name>rung::Session</name>
    <message>
        <source>Keeping…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted while it was open. All you saved is still here.</source>
        <translation>「%1」は、開いている間に移動または削除されました。保存したものは、すべてここに残っています。</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>コピーを残す…</translation>
    </message>
    <message>
        <source>Another program, perhaps one that keeps files in step, put another “%1” in place of this one. Bring both together?</source>
        <translation>別のプログラム（ファイルを同期するものかもしれません）が、このノートの代わりに別の「%1」を置きました。両方を合わせますか？</translation>
    </message>
    <message>
        <source>Bring both together</source>
        <translation>両方を合わせる</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>rung::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Reminders, while Rung is open</source>
        <translation>お知らせ（Rungを開いている間）</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>デスクトップと同じ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>全体の大きさ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Once a Hunspell dictionary for your language is installed, you can choose it here.</source>
        <translation>お使いの言語のHunspell辞書をインストールすると、ここで選べます。</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>スペルチェック</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>そのほかの国</translation>
    </message>
    <message>
        <source>Country, for the lines to call</source>
        <translation>相談窓口の国</translation>
    </message>
    <message>
        <source>Under Talk to someone…</source>
        <translation>「誰かに話す」を開く…</translation>
    </message>
    <message>
        <source>Someone you trust</source>
        <translation>信頼できる人</translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <translation>新しい一日が始まる時刻</translation>
    </message>
    <message>
        <source>A step was very big</source>
        <translation>ステップがとても大きかった</translation>
    </message>
    <message>
        <source>It was unwelcome</source>
        <translation>迷惑そうだった</translation>
    </message>
    <message>
        <source>A no that stings</source>
        <translation>痛むノー</translation>
    </message>
    <message>
        <source>Harder than last time</source>
        <translation>前回よりきつかった</translation>
    </message>
    <message>
        <source>A word after an ask, now and then, when</source>
        <translation>お願いのあと、ときどき言葉を添えるとき</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Notice words in your entries that are hard on yourself</source>
        <translation>記録の中の、自分に厳しい言葉に気づく</translation>
    </message>
    <message>
        <source>On this computer alone, in what you wrote in the last 14 days. The only language it reads so far: %1.</source>
        <translation>このコンピューターの中だけで、この14日間に書いたものを見ます。今のところ読める言語：%1のみ。</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>バックアップの保存先</translation>
    </message>
</context>
<context>
    <name>rung::Sheet</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>rung::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
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
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>rung::SpellMarks</name>
    <message>
        <source>No similar word</source>
        <translation>似た単語なし</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>自分の辞書に追加</translation>
    </message>
</context>
<context>
    <name>rung::StarterDialog</name>
    <message>
        <source>Small asks</source>
        <translation>小さなお願い</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation>何と呼びますか？</translation>
    </message>
    <message>
        <source>A first ladder</source>
        <translation>最初のはしご</translation>
    </message>
    <message>
        <source>Eight small asks to begin with. Everything can be changed later.</source>
        <translation>まずは小さなお願いを8つ。すべて、あとで変えられます。</translation>
    </message>
    <message>
        <source>Build this ladder</source>
        <translation>このはしごを作る</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>あとで続ける</translation>
    </message>
    <message>
        <source>Use these starting marks</source>
        <translation>目安の数値を使う</translation>
    </message>
    <message>
        <source>How much fear would each of these be for you, at the hardest moment?</source>
        <translation>自分にとって、いちばんきついときの怖さは、それぞれどのくらいですか？</translation>
    </message>
    <message>
        <source>One word is enough.</source>
        <translation>ひとつの言葉で十分です。</translation>
    </message>
    <message>
        <source>That is a little long.</source>
        <translation>少し長めです。</translation>
    </message>
</context>
<context>
    <name>rung::StepCard</name>
    <message>
        <source>Your next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>A ladder makes the next step easy to find. It takes about a minute.</source>
        <translation>はしごがあると、次のステップが見つけやすくなります。1分ほどでできます。</translation>
    </message>
    <message>
        <source>Build a first ladder</source>
        <translation>最初のはしごを作る</translation>
    </message>
    <message>
        <source>Your next step on “%1”</source>
        <translation>「%1」の次のステップ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is planned already.</source>
        <translation>すでに計画してあります。</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>ほかのもの</translation>
    </message>
    <message>
        <source>Why this step?</source>
        <translation>なぜこのステップ？</translation>
    </message>
    <message>
        <source>Plan that one</source>
        <translation>それを計画</translation>
    </message>
    <message>
        <source>Look in the catalogue</source>
        <translation>カタログを見る</translation>
    </message>
    <message>
        <source>Plan this one</source>
        <translation>これを計画</translation>
    </message>
    <message>
        <source>Open the ladder</source>
        <translation>はしごを開く</translation>
    </message>
</context>
<context>
    <name>rung::SudsEdit</name>
    <message>
        <source>completely at ease</source>
        <translation>すっかりくつろいでいる</translation>
    </message>
    <message>
        <source>a flutter I can ignore</source>
        <translation>気にせずにいられるざわつき</translation>
    </message>
    <message>
        <source>uneasy, still myself</source>
        <translation>落ち着かないが、自分を保てている</translation>
    </message>
    <message>
        <source>strong, I would rather leave</source>
        <translation>強い、できれば立ち去りたい</translation>
    </message>
    <message>
        <source>very strong, hard to think of anything else</source>
        <translation>とても強い、ほかのことを考えるのが難しい</translation>
    </message>
    <message>
        <source>the most fear I can imagine</source>
        <translation>想像できるいちばん強い怖さ</translation>
    </message>
    <message>
        <source>the most I can imagine</source>
        <translation>想像できる最大の怖さ</translation>
    </message>
</context>
<context>
    <name>rung::SupportCard</name>
    <message>
        <source>Something to look after first</source>
        <translation>先に目を向けたいこと</translation>
    </message>
    <message>
        <source>No next step is shown until you put this away. Your ladder is where it was.</source>
        <translation>これをしまうまで、次のステップは表示されません。はしごは元のままです。</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>誰かに話す</translation>
    </message>
    <message>
        <source>Easier ways in</source>
        <translation>もっと楽な入り口</translation>
    </message>
    <message>
        <source>A smaller step</source>
        <translation>もっと小さなステップ</translation>
    </message>
    <message>
        <source>When more help is better</source>
        <translation>もっと助けがよいとき</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>これをしまう</translation>
    </message>
</context>
<context>
    <name>rung::TalkPage</name>
    <message>
        <source>Talk to someone</source>
        <translation>誰かに話す</translation>
    </message>
    <message>
        <source>People who listen. Nothing here dials, and nobody is told that you looked.</source>
        <translation>話を聴いてくれる人たちです。ここから電話がかかることはなく、見たことは誰にも知らされません。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>そのほかの国</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>これでよい</translation>
    </message>
    <message>
        <source>Taken from the settings of your computer. Choose another where it is wrong.</source>
        <translation>コンピューターの設定から選んだものです。違っているときは、ほかの国を選べます。</translation>
    </message>
    <message>
        <source>Last checked on %1. Numbers change: where one does not answer, %2 knows others.</source>
        <translation>最終確認：%1。番号は変わることがあります。つながらないときは、%2でほかの窓口が見つかります。</translation>
    </message>
    <message>
        <source>If you might hurt yourself, or are in danger now</source>
        <translation>自分を傷つけてしまいそうなとき、または今危険な状態にあるとき</translation>
    </message>
    <message>
        <source>A directory of lines in many countries</source>
        <translation>いろいろな国の相談窓口の一覧</translation>
    </message>
</context>
<context>
    <name>rung::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>One step is plenty.</source>
        <translation>ステップはひとつで十分です。</translation>
    </message>
    <message>
        <source>I already asked</source>
        <translation>もうお願いした</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Nothing has to be done today.</source>
        <translation>今日は、しなければならないことは何もありません。</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>おかえりなさい。</translation>
    </message>
    <message>
        <source>You last wrote: “%1”</source>
        <translation>最後に書いたこと：「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n plans, for another day</source>
        <translation>
            <numerusform>別の日の計画%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older plans</source>
        <translation>
            <numerusform>前の計画%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is where it was:</source>
        <translation>ほかはすべて元の場所にあります：</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>はしご</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>歩み</translation>
    </message>
</context>
<context>
    <name>rung::TrashDialog</name>
    <message>
        <source>ladder</source>
        <translation>はしご</translation>
    </message>
    <message>
        <source>rung</source>
        <translation>段</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>試み</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>言葉なし</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with it</source>
        <translation>
            <numerusform>記録%n件も一緒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>残り%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message numerus="yes">
        <source>What you delete stays here for %n days and can come back. Then it is erased.</source>
        <translation>
            <numerusform>削除したものは、ここに%n日間残り、戻すことができます。そのあと消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>削除したもの</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>ゴミ箱を空にする…</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>ゴミ箱を空にする</translation>
    </message>
    <message>
        <source>Erase this whole notebook…</source>
        <translation>このノートをすべて消去…</translation>
    </message>
    <message>
        <source>Erase everything in this notebook</source>
        <translation>このノートのすべてを消去</translation>
    </message>
    <message>
        <source>Erase everything in the trash for good?</source>
        <translation>ゴミ箱の中のものをすべて、完全に消去しますか？</translation>
    </message>
    <message>
        <source>Erase this whole notebook for good?</source>
        <translation>このノートをすべて、完全に消去しますか？</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>すべて消去</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is here.</source>
        <translation>ここには何もありません。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>「%1」を戻す</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Erase “%1” for good</source>
        <translation>「%1」を完全に消去</translation>
    </message>
    <message numerus="yes">
        <source>%n entries go with it.</source>
        <translation>
            <numerusform>記録%n件も一緒になくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase “%1” for good?</source>
        <translation>「%1」を完全に消去しますか？</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>完全に消去</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Every ladder, attempt and text goes, what stands in open forms, and every backup Rung made of it.</source>
        <translation>すべてのはしご、試み、文章が消えます。開いたフォームの内容と、Rungが作ったこのノートのバックアップも、すべて消えます。</translation>
    </message>
    <message>
        <source>This cannot be undone. Its words are overwritten in this file and in the backups Rung made; copies you made yourself keep theirs.</source>
        <translation>この操作は元に戻せません。書かれた言葉は、このファイルと、Rungが作ったバックアップの中で上書きされます。自分で作ったコピーには残ります。</translation>
    </message>
    <message>
        <source>The backups in “%1” are not there at the moment; they follow once they are there again.</source>
        <translation>「%1」のバックアップは、今はそこにありません。また使えるようになったときに消えます。</translation>
    </message>
</context>
<context>
    <name>rung::TrustedCard</name>
    <message>
        <source>Take out</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Someone you trust</source>
        <translation>信頼できる人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Number, or how to reach them</source>
        <translation>電話番号、または連絡方法</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A friend, a relative, a neighbour: their number can stand here for a bad day.</source>
        <translation>友だち、家族や親戚、ご近所の人。つらい日のために、その人の番号をここに置いておけます。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>人を追加</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
</context>
<context>
    <name>rung::UnlockForm</name>
    <message>
        <source>Show what I type</source>
        <translation>入力した文字を表示</translation>
    </message>
    <message>
        <source>Remember it on this computer, in the desktop’s keyring</source>
        <translation>このコンピューターに記憶する（デスクトップのキーリング）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>パスフレーズを使う</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>復旧コードを使う</translation>
    </message>
    <message>
        <source>What the keyring had does not open it any more. Its passphrase does.</source>
        <translation>キーリングにあったものでは、もう開きません。パスフレーズなら開きます。</translation>
    </message>
    <message>
        <source>A recovery code has 32 letters and numbers. Hyphens and capitals do not matter.</source>
        <translation>復旧コードは、英字と数字の32文字です。ハイフンの有無や、大文字・小文字の違いは問いません。</translation>
    </message>
    <message>
        <source>This code does not open it. Have a look at each group once more.</source>
        <translation>このコードでは開きません。ひとまとまりずつ、もう一度見てみてください。</translation>
    </message>
    <message>
        <source>That did not open it. Have a look at the keyboard and capital letters, then try once more.</source>
        <translation>それでは開きませんでした。キーボードと大文字・小文字を確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
</context>
<context>
    <name>rung::WaitingCard</name>
    <message>
        <source>You feared: %1</source>
        <translation>恐れていたこと：%1</translation>
    </message>
    <message>
        <source>You fear: %1</source>
        <translation>恐れていること：%1</translation>
    </message>
    <message>
        <source>Did an answer come?</source>
        <translation>返事はきましたか？</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>どうでしたか？</translation>
    </message>
    <message>
        <source>Waiting for an answer since %1</source>
        <translation>%1から返事待ち</translation>
    </message>
    <message>
        <source>Planned, any day</source>
        <translation>計画済み、日にちは自由</translation>
    </message>
    <message>
        <source>Waiting for you · planned for %1</source>
        <translation>待っています · %1の予定</translation>
    </message>
    <message>
        <source>Ask me tomorrow</source>
        <translation>明日また聞いて</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>計画を変更</translation>
    </message>
    <message>
        <source>To my calendar…</source>
        <translation>カレンダーへ…</translation>
    </message>
    <message>
        <source>Put it down as no reply</source>
        <translation>返事なしとして記録</translation>
    </message>
</context>
<context>
    <name>rung::WhenEdit</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>日を選ぶ…</translation>
    </message>
    <message>
        <source>At a time…</source>
        <translation>時刻を指定…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
</context>
<context>
    <name>rung::WritePage</name>
    <message>
        <source>Write</source>
        <translation>書く</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>What you feared, written before</source>
        <translation>恐れていたこと（事前に書いたもの）</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>自分の言葉</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>optional, separated by commas</source>
        <translation>任意、コンマ区切り</translation>
    </message>
    <message>
        <source>About another day</source>
        <translation>別の日について</translation>
    </message>
    <message>
        <source>When this was</source>
        <translation>いつのことか</translation>
    </message>
    <message>
        <source>Stop whenever you like.</source>
        <translation>いつやめてもかまいません。</translation>
    </message>
    <message>
        <source>Ten minutes. A good place to stop, if you like.</source>
        <translation>10分たちました。よければ、ここで区切りにできます。</translation>
    </message>
    <message>
        <source>You feared “%1”. %2</source>
        <translation>恐れていたこと：「%1」。%2</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>あとで続ける</translation>
    </message>
    <message>
        <source>Keeps everything (%1)</source>
        <translation>すべてを残します（%1）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>入力中も自動で保存</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>この記録はもうありません。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>まだ何も書かれていません。</translation>
    </message>
</context>
<context>
    <name>rung::WritingPrompts</name>
    <message>
        <source>What did not happen</source>
        <translation>起こらなかったこと</translation>
    </message>
    <message>
        <source>What were you afraid of that did not happen?</source>
        <translation>恐れていたけれど、起こらなかったことは何ですか？</translation>
    </message>
    <message>
        <source>What surprised you</source>
        <translation>驚いたこと</translation>
    </message>
    <message>
        <source>What surprised you?</source>
        <translation>何に驚きましたか？</translation>
    </message>
    <message>
        <source>Three reasons for this no</source>
        <translation>このノーの理由を3つ</translation>
    </message>
    <message>
        <source>Which three reasons for this no would stand, whoever had asked?</source>
        <translation>誰が頼んでも当てはまる、このノーの理由を3つ挙げるとしたら？</translation>
    </message>
    <message>
        <source>To a friend</source>
        <translation>友だちへ</translation>
    </message>
    <message>
        <source>What would you tell a friend who had just done this?</source>
        <translation>同じことをしたばかりの友だちに、どんな言葉をかけますか？</translation>
    </message>
    <message>
        <source>Although afraid</source>
        <translation>怖くてもしたこと</translation>
    </message>
    <message>
        <source>What did you do although you were afraid?</source>
        <translation>怖かったのに、何をしましたか？</translation>
    </message>
    <message>
        <source>An exception?</source>
        <translation>例外だった？</translation>
    </message>
    <message>
        <source>Was this really an exception?</source>
        <translation>これは本当に例外でしたか？</translation>
    </message>
    <message>
        <source>Where else</source>
        <translation>ほかのどこに</translation>
    </message>
    <message>
        <source>Where else does today&apos;s line apply?</source>
        <translation>今日のひとことは、ほかのどこに当てはまりますか？</translation>
    </message>
    <message>
        <source>One thing to change</source>
        <translation>ひとつ変えること</translation>
    </message>
    <message>
        <source>What one thing could you change next time?</source>
        <translation>次回ひとつ変えるとしたら、何を変えますか？</translation>
    </message>
    <message>
        <source>Questions to start from</source>
        <translation>書き始めの問い</translation>
    </message>
    <message>
        <source>Questions to start from, two at most</source>
        <translation>書き始めの問い、多くて2つ</translation>
    </message>
</context>
</TS>
