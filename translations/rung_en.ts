<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message numerus="yes">
        <source>It came down from %1 to %2 and you handled it %n times.</source>
        <translation>
            <numerusform>It came down from %1 to %2 and you handled it %n time.</numerusform>
            <numerusform>It came down from %1 to %2 and you handled it %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fear stays around %1, and you handled it %n times.</source>
        <translation>
            <numerusform>Fear stays around %1, and you handled it %n time.</numerusform>
            <numerusform>Fear stays around %1, and you handled it %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You asked %n times there, and fear was %1 the last time. Here is another one within reach.</source>
        <translation>
            <numerusform>You asked %n time there, and fear was %1 the last time. Here is another one within reach.</numerusform>
            <numerusform>You asked %n times there, and fear was %1 the last time. Here is another one within reach.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>In %Ln asks so far, fear reached, in the middle, %1 above the step&apos;s number.</source>
        <translation>
            <numerusform>In %Ln ask so far, fear reached, in the middle, %1 above the step&apos;s number.</numerusform>
            <numerusform>In %Ln asks so far, fear reached, in the middle, %1 above the step&apos;s number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear reached, in the middle, the step&apos;s number.</source>
        <translation>
            <numerusform>In %Ln ask so far, fear reached, in the middle, the step&apos;s number.</numerusform>
            <numerusform>In %Ln asks so far, fear reached, in the middle, the step&apos;s number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear reached, in the middle, %1 below the step&apos;s number.</source>
        <translation>
            <numerusform>In %Ln ask so far, fear reached, in the middle, %1 below the step&apos;s number.</numerusform>
            <numerusform>In %Ln asks so far, fear reached, in the middle, %1 below the step&apos;s number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: in the middle, fear reached %1 above the step&apos;s number.</source>
        <translation>
            <numerusform>An early look at %Ln ask: in the middle, fear reached %1 above the step&apos;s number.</numerusform>
            <numerusform>An early look at %Ln asks: in the middle, fear reached %1 above the step&apos;s number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: in the middle, fear reached the step&apos;s number.</source>
        <translation>
            <numerusform>An early look at %Ln ask: in the middle, fear reached the step&apos;s number.</numerusform>
            <numerusform>An early look at %Ln asks: in the middle, fear reached the step&apos;s number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: in the middle, fear reached %1 below the step&apos;s number.</source>
        <translation>
            <numerusform>An early look at %Ln ask: in the middle, fear reached %1 below the step&apos;s number.</numerusform>
            <numerusform>An early look at %Ln asks: in the middle, fear reached %1 below the step&apos;s number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step for step, your fear has come down over these %Ln asks.</source>
        <translation>
            <numerusform>Step for step, your fear has come down over this %Ln ask.</numerusform>
            <numerusform>Step for step, your fear has come down over these %Ln asks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step for step, your fear has grown over these %Ln asks. That happens, and may be worth a smaller step.</source>
        <translation>
            <numerusform>Step for step, your fear has grown over this %Ln ask. That happens, and may be worth a smaller step.</numerusform>
            <numerusform>Step for step, your fear has grown over these %Ln asks. That happens, and may be worth a smaller step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clear direction yet over these %Ln asks. It goes up and down for most people.</source>
        <translation>
            <numerusform>No clear direction yet over this %Ln ask. It goes up and down for most people.</numerusform>
            <numerusform>No clear direction yet over these %Ln asks. It goes up and down for most people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the latest %Ln asks.</source>
        <translation>
            <numerusform>These are this %Ln ask.</numerusform>
            <numerusform>These are the latest %Ln asks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln things you feared, none happened.</source>
        <translation>
            <numerusform>Of %Ln thing you feared, none happened.</numerusform>
            <numerusform>Of %Ln things you feared, none happened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln things you feared, %1 happened.</source>
        <translation>
            <numerusform>Of %Ln thing you feared, %1 happened.</numerusform>
            <numerusform>Of %Ln things you feared, %1 happened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are %Ln of them: the lowest, the highest and the latest.</source>
        <translation>
            <numerusform>These are %Ln of them: the lowest, the highest and the latest.</numerusform>
            <numerusform>These are %Ln of them: the lowest, the highest and the latest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, the middle one came in %1 under what you expected.</source>
        <translation>
            <numerusform>In %Ln ask so far, the middle one came in %1 under what you expected.</numerusform>
            <numerusform>In %Ln asks so far, the middle one came in %1 under what you expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, the middle one came in close to what you expected.</source>
        <translation>
            <numerusform>In %Ln ask so far, the middle one came in close to what you expected.</numerusform>
            <numerusform>In %Ln asks so far, the middle one came in close to what you expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, the middle one came in %1 over what you expected.</source>
        <translation>
            <numerusform>In %Ln ask so far, the middle one came in %1 over what you expected.</numerusform>
            <numerusform>In %Ln asks so far, the middle one came in %1 over what you expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: your fear came in about %1 under what you expected.</source>
        <translation>
            <numerusform>An early look at %Ln ask: your fear came in about %1 under what you expected.</numerusform>
            <numerusform>An early look at %Ln asks: your fear came in about %1 under what you expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: your fear came in close to what you expected.</source>
        <translation>
            <numerusform>An early look at %Ln ask: your fear came in close to what you expected.</numerusform>
            <numerusform>An early look at %Ln asks: your fear came in close to what you expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: your fear came in about %1 over what you expected.</source>
        <translation>
            <numerusform>An early look at %Ln ask: your fear came in about %1 over what you expected.</numerusform>
            <numerusform>An early look at %Ln asks: your fear came in about %1 over what you expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, your fear usually came in about %1 under what you expected.</source>
        <translation>
            <numerusform>In %Ln ask, your fear usually came in about %1 under what you expected.</numerusform>
            <numerusform>In %Ln asks, your fear usually came in about %1 under what you expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, your fear usually came in close to what you expected.</source>
        <translation>
            <numerusform>In %Ln ask, your fear usually came in close to what you expected.</numerusform>
            <numerusform>In %Ln asks, your fear usually came in close to what you expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, your fear usually came in about %1 over what you expected.</source>
        <translation>
            <numerusform>In %Ln ask, your fear usually came in about %1 over what you expected.</numerusform>
            <numerusform>In %Ln asks, your fear usually came in about %1 over what you expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were harder than expected.</source>
        <translation>
            <numerusform>%Ln was harder than expected.</numerusform>
            <numerusform>%Ln were harder than expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The usual difference is that of the latest %Ln asks.</source>
        <translation>
            <numerusform>The usual difference is that of this %Ln ask.</numerusform>
            <numerusform>The usual difference is that of the latest %Ln asks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In none of %Ln asks so far was it a no.</source>
        <translation>
            <numerusform>In none of %Ln ask so far was it a no.</numerusform>
            <numerusform>In none of %Ln asks so far was it a no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln asks so far it was a no.</source>
        <translation>
            <numerusform>In %1 of %Ln ask so far it was a no.</numerusform>
            <numerusform>In %1 of %Ln asks so far it was a no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: none of them was a no.</source>
        <translation>
            <numerusform>An early look at %Ln ask: it was not a no.</numerusform>
            <numerusform>An early look at %Ln asks: none of them was a no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: a no in %1 of them.</source>
        <translation>
            <numerusform>An early look at %Ln ask: a no in %1 of them.</numerusform>
            <numerusform>An early look at %Ln asks: a no in %1 of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In none of %Ln asks was it a no.</source>
        <translation>
            <numerusform>In none of %Ln ask was it a no.</numerusform>
            <numerusform>In none of %Ln asks was it a no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln asks it was a no.</source>
        <translation>
            <numerusform>In %1 of %Ln ask it was a no.</numerusform>
            <numerusform>In %1 of %Ln asks it was a no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where a no seemed %1 likely, %Ln asks: it came %2 of the time.</source>
        <translation>
            <numerusform>Where a no seemed %1 likely, %Ln ask: it came %2 of the time.</numerusform>
            <numerusform>Where a no seemed %1 likely, %Ln asks: it came %2 of the time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln feared things: %2 happened.</source>
        <translation>
            <numerusform>%1, %Ln feared thing: %2 happened.</numerusform>
            <numerusform>%1, %Ln feared things: %2 happened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: you left %Ln before the answer, fear reached %2.</source>
        <translation>
            <numerusform>%1: you left %Ln before the answer, fear reached %2.</numerusform>
            <numerusform>%1: you left %Ln before the answer, fear reached %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln asks, in the middle expected %2, felt %3; felt between %4 and %5.</source>
        <translation>
            <numerusform>%1: %Ln ask, in the middle expected %2, felt %3; felt between %4 and %5.</numerusform>
            <numerusform>%1: %Ln asks, in the middle expected %2, felt %3; felt between %4 and %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks so far, fear went, in the middle, from %1 to %2 by the next day.</source>
        <translation>
            <numerusform>In %Ln ask so far, fear went, in the middle, from %1 to %2 by the next day.</numerusform>
            <numerusform>In %Ln asks so far, fear went, in the middle, from %1 to %2 by the next day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An early look at %Ln asks: fear went, in the middle, from %1 to %2 by the next day.</source>
        <translation>
            <numerusform>An early look at %Ln ask: fear went, in the middle, from %1 to %2 by the next day.</numerusform>
            <numerusform>An early look at %Ln asks: fear went, in the middle, from %1 to %2 by the next day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, fear was usually as strong on the next day, about %1.</source>
        <translation>
            <numerusform>In %Ln ask, fear was usually as strong on the next day, about %1.</numerusform>
            <numerusform>In %Ln asks, fear was usually as strong on the next day, about %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln asks, fear usually went from about %1 to about %2 by the next day.</source>
        <translation>
            <numerusform>In %Ln ask, fear usually went from about %1 to about %2 by the next day.</numerusform>
            <numerusform>In %Ln asks, fear usually went from about %1 to about %2 by the next day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the middle of %Ln asks: %1 at the hardest moment, %2 when written down, %3 on the next day.</source>
        <translation>
            <numerusform>In the middle of %Ln ask: %1 at the hardest moment, %2 when written down, %3 on the next day.</numerusform>
            <numerusform>In the middle of %Ln asks: %1 at the hardest moment, %2 when written down, %3 on the next day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the middle of %Ln asks: %1 at the hardest moment, %2 on the next day.</source>
        <translation>
            <numerusform>In the middle of %Ln ask: %1 at the hardest moment, %2 on the next day.</numerusform>
            <numerusform>In the middle of %Ln asks: %1 at the hardest moment, %2 on the next day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The thin lines are the latest %Ln.</source>
        <translation>
            <numerusform>The thin lines are the latest %Ln.</numerusform>
            <numerusform>The thin lines are the latest %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks · %1</source>
        <translation>
            <numerusform>%Ln ask · %1</numerusform>
            <numerusform>%Ln asks · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks · %1 to %2</source>
        <translation>
            <numerusform>%Ln ask · %1 to %2</numerusform>
            <numerusform>%Ln asks · %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You left %Ln before the answer; they are not in this figure.</source>
        <translation>
            <numerusform>You left %Ln before the answer; it is not in this figure.</numerusform>
            <numerusform>You left %Ln before the answer; they are not in this figure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln you told from memory; they are not in this figure.</source>
        <translation>
            <numerusform>%Ln you told from memory; it is not in this figure.</numerusform>
            <numerusform>%Ln you told from memory; they are not in this figure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as newer here</source>
        <translation>
            <numerusform>%n kept as newer here</numerusform>
            <numerusform>%n kept as newer here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n already here</numerusform>
            <numerusform>%n already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed erased</source>
        <translation>
            <numerusform>%n stayed erased</numerusform>
            <numerusform>%n stayed erased</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LadderWords</name>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeNotes</name>
    <message numerus="yes">
        <source>%n asks today. That is plenty for one day.</source>
        <translation>
            <numerusform>%n ask today. That is plenty for one day.</numerusform>
            <numerusform>%n asks today. That is plenty for one day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message numerus="yes">
        <source>%Ln ladder(s)</source>
        <translation>
            <numerusform>%Ln ladder</numerusform>
            <numerusform>%Ln ladders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rung(s)</source>
        <translation>
            <numerusform>%Ln rung</numerusform>
            <numerusform>%Ln rungs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln attempt</numerusform>
            <numerusform>%Ln attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln text</numerusform>
            <numerusform>%Ln texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) could not be brought over.</source>
        <translation>
            <numerusform>%Ln thing could not be brought over.</numerusform>
            <numerusform>%Ln things could not be brought over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RungWords</name>
    <message numerus="yes">
        <source>%n more asks, one of them on another day, would make it three.</source>
        <translation>
            <numerusform>%n more ask, on another day, would make it three.</numerusform>
            <numerusform>%n more asks, one of them on another day, would make it three.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more asks would make it three.</source>
        <translation>
            <numerusform>%n more ask would make it three.</numerusform>
            <numerusform>%n more asks would make it three.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%Ln yes</source>
        <translation>
            <numerusform>%Ln yes</numerusform>
            <numerusform>%Ln yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partly</source>
        <translation>
            <numerusform>%Ln partly</numerusform>
            <numerusform>%Ln partly</numerusform>
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
            <numerusform>%Ln without a reply</numerusform>
            <numerusform>%Ln without a reply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for an answer</source>
        <translation>
            <numerusform>%Ln waiting for an answer</numerusform>
            <numerusform>%Ln waiting for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left before the answer</source>
        <translation>
            <numerusform>%Ln left before the answer</numerusform>
            <numerusform>%Ln left before the answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked</source>
        <translation>
            <numerusform>%Ln not asked</numerusform>
            <numerusform>%Ln not asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks</source>
        <translation>
            <numerusform>%Ln ask</numerusform>
            <numerusform>%Ln asks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No font on this computer can draw %n character(s) of your text on paper: %1. A font package for that script helps; the HTML and the archive hold every character.</source>
        <translation>
            <numerusform>No font on this computer can draw %n character of your text on paper: %1. A font package for that script helps; the HTML and the archive hold every character.</numerusform>
            <numerusform>No font on this computer can draw %n characters of your text on paper: %1. A font package for that script helps; the HTML and the archive hold every character.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message numerus="yes">
        <source>typical, of the latest %Ln</source>
        <translation>
            <numerusform>typical, of the latest %Ln</numerusform>
            <numerusform>typical, of the latest %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it came %1 of the time, %Ln asks</source>
        <translation>
            <numerusform>it came %1 of the time, %Ln ask</numerusform>
            <numerusform>it came %1 of the time, %Ln asks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none of %Ln rungs settled yet</source>
        <translation>
            <numerusform>none of %Ln rung settled yet</numerusform>
            <numerusform>none of %Ln rungs settled yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rungs settled, up to fear %2</source>
        <translation>
            <numerusform>%1 of %Ln rung settled, up to fear %2</numerusform>
            <numerusform>%1 of %Ln rungs settled, up to fear %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks</source>
        <translation>
            <numerusform>%Ln ask</numerusform>
            <numerusform>%Ln asks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rung::CatalogueDialog</name>
    <message numerus="yes">
        <source>Rate %n asks</source>
        <translation>
            <numerusform>Rate %n ask</numerusform>
            <numerusform>Rate %n asks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rung::ConflictCopies</name>
    <message numerus="yes">
        <source>There is another copy of this notebook, “%1”, with %Ln thing(s) missing here. Bring both together?</source>
        <translation>
            <numerusform>There is another copy of this notebook, “%1”, with %Ln thing missing here. Bring both together?</numerusform>
            <numerusform>There is another copy of this notebook, “%1”, with %Ln things missing here. Bring both together?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rung::DayDialog</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rung::EntriesPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 of %n entry</numerusform>
            <numerusform>%1 of %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rung::ExportDialog</name>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>the last %n day</numerusform>
            <numerusform>the last %n days</numerusform>
        </translation>
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
    <name>rung::ImportPreview</name>
    <message numerus="yes">
        <source>%n ladder(s)</source>
        <translation>
            <numerusform>%n ladder</numerusform>
            <numerusform>%n ladders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rung(s)</source>
        <translation>
            <numerusform>%n rung</numerusform>
            <numerusform>%n rungs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rung::KnowledgeDialog</name>
    <message numerus="yes">
        <source>%Ln backup(s); the last one is of %1 and was looked through.</source>
        <translation>
            <numerusform>%Ln backup; the last one is of %1 and was looked through.</numerusform>
            <numerusform>%Ln backups; the last one is of %1 and was looked through.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rung::LadderPage</name>
    <message numerus="yes">
        <source>%n rungs</source>
        <translation>
            <numerusform>%n rung</numerusform>
            <numerusform>%n rungs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rung::LineEdit</name>
    <message numerus="yes">
        <source>room for %n more</source>
        <translation>
            <numerusform>room for %n more</numerusform>
            <numerusform>room for %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n too many</numerusform>
            <numerusform>%n too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rung::LockEdit</name>
    <message numerus="yes">
        <source>After %Ln minutes without a key or a click</source>
        <translation>
            <numerusform>After %Ln minutes without a key or a click</numerusform>
            <numerusform>After %Ln minutes without a key or a click</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rung::RestoreDialog</name>
    <message numerus="yes">
        <source>%Ln ladder(s)</source>
        <translation>
            <numerusform>%Ln ladder</numerusform>
            <numerusform>%Ln ladders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln attempt</numerusform>
            <numerusform>%Ln attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln text</numerusform>
            <numerusform>%Ln texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rung::TodayPage</name>
    <message numerus="yes">
        <source>%n older plans</source>
        <translation>
            <numerusform>%n older plan</numerusform>
            <numerusform>%n older plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans, for another day</source>
        <translation>
            <numerusform>%n plan, for another day</numerusform>
            <numerusform>%n plans, for another day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rung::TrashDialog</name>
    <message numerus="yes">
        <source>%n entries with it</source>
        <translation>
            <numerusform>%n entry with it</numerusform>
            <numerusform>%n entries with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you delete stays here for %n days and can come back. Then it is erased.</source>
        <translation>
            <numerusform>What you delete stays here for %n day and can come back. Then it is erased.</numerusform>
            <numerusform>What you delete stays here for %n days and can come back. Then it is erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries go with it.</source>
        <translation>
            <numerusform>%n entry go with it.</numerusform>
            <numerusform>%n entries go with it.</numerusform>
        </translation>
    </message>
</context>
</TS>
