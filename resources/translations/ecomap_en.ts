<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Banner</name>
    <message>
        <location filename="../../ecomap/ui/banner.py" line="48"/>
        <source>Private notes and decisions can be seen here. Returns to Together after 2 quiet minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/banner.py" line="29"/>
        <source>Hide now (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/banner.py" line="30"/>
        <source>Back to Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/banner.py" line="35"/>
        <source>Coordinator view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/banner.py" line="49"/>
        <source>Private. Ends after 2 quiet minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <location filename="../../ecomap/ui/curtain.py" line="24"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/curtain.py" line="36"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/curtain.py" line="37"/>
        <source>Everything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/curtain.py" line="41"/>
        <source>Let&apos;s stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/curtain.py" line="42"/>
        <source>Everything stays just as it is. We can go on whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doubler</name>
    <message>
        <location filename="../../ecomap/ui/doubling.py" line="40"/>
        <source>Looking where lines knot ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/doubling.py" line="58"/>
        <source>Many lines cross here. Some people could be drawn twice, beside their partners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/doubling.py" line="59"/>
        <source>See what that spares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/doubling.py" line="68"/>
        <source>Choose one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/doubling.py" line="71"/>
        <source>{name} has no partner to be drawn beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/doubling.py" line="80"/>
        <source>Nobody needs to be drawn twice: it would spare next to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/doubling.py" line="83"/>
        <source>Whoever is worth drawing twice is drawn twice already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/doubling.py" line="86"/>
        <source>one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/doubling.py" line="86"/>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/doubling.py" line="87"/>
        <source>Drawing {who} twice would spare {spared} of {all} crossings of lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/doubling.py" line="89"/>
        <source>Draw twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/doubling.py" line="98"/>
        <source>The family has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/doubling.py" line="98"/>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="58"/>
        <source>Ecomap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="67"/>
        <source>its own size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="68"/>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="69"/>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="70"/>
        <source>The map: only what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="76"/>
        <source>Where ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="77"/>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="100"/>
        <source>Where to put the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="111"/>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="150"/>
        <source>Making the pages ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="150"/>
        <source>Nothing is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="180"/>
        <source>On paper everybody is there, whatever is folded away on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="182"/>
        <source>On screen: {what}. Unless you tick this, the map on paper shows everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="199"/>
        <source>One page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="199"/>
        <source>{count} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="200"/>
        <source>There is nothing to print here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="205"/>
        <source>Made: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="215"/>
        <source>A PDF goes to: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="222"/>
        <source>It was not written. {why} Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="224"/>
        <source>It could not be made: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="226"/>
        <source>These pages could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="236"/>
        <source>Who is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="248"/>
        <source>Which papers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="252"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="294"/>
        <source>Make a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="296"/>
        <source>Print ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="297"/>
        <source>Picture ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="302"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilyFacts</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/family.py" line="45"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/family.py" line="45"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <location filename="../../ecomap/ui/inspector/form.py" line="158"/>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../../ecomap/ui/files.py" line="114"/>
        <source>There is work from last time that is not in this map yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="118"/>
        <source>Take it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="193"/>
        <source>This map is not kept anywhere yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="203"/>
        <source>This map is not kept anywhere yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="204"/>
        <source>Keep it, or throw it away for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="205"/>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="212"/>
        <source>Not saved. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="213"/>
        <source>Keep it elsewhere, or leave it: then it waits on the start page of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="214"/>
        <source>Leave: it waits on the start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="194"/>
        <location filename="../../ecomap/ui/files.py" line="206"/>
        <source>Keep it ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="78"/>
        <source>This map was made by a newer Ecomap. It can be looked at here, and saved nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="93"/>
        <source>Open the copy of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="105"/>
        <source>There are {count} people in this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="106"/>
        <source>Show {steps} steps from {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="206"/>
        <location filename="../../ecomap/ui/files.py" line="215"/>
        <source>Back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="189"/>
        <location filename="../../ecomap/ui/files.py" line="215"/>
        <source>Keep it elsewhere ...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <location filename="../../ecomap/ui/finding.py" line="42"/>
        <source>Find any command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/finding.py" line="61"/>
        <source>Draw a line to ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/finding.py" line="85"/>
        <source>How are {who} and ... related?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <location filename="../../ecomap/ui/history_panel.py" line="34"/>
        <location filename="../../ecomap/ui/history_panel.py" line="41"/>
        <source>What we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/history_panel.py" line="43"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/history_panel.py" line="53"/>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/history_panel.py" line="54"/>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/history_panel.py" line="60"/>
        <source>How it was when we opened it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/history_panel.py" line="60"/>
        <source>Before that</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../../ecomap/ui/inspector/panel.py" line="48"/>
        <source>Select somebody to see what is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/panel.py" line="174"/>
        <source>That is not a date. Try 2009, about 2009, May 2009, 3/5/2009.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyView</name>
    <message>
        <location filename="../../ecomap/ui/key_view.py" line="39"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <location filename="../../ecomap/ui/looks.py" line="46"/>
        <source>Colours: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/looks.py" line="64"/>
        <source>Single keys are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/looks.py" line="64"/>
        <source>Single keys are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/looks.py" line="81"/>
        <source>Where Graphviz is: its program is called dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/looks.py" line="87"/>
        <source>Graphviz is asked there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/looks.py" line="87"/>
        <source>Whatever Graphviz there is, is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/looks.py" line="88"/>
        <source>There is no Graphviz on this computer. It is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="78"/>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="79"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="155"/>
        <source>Add family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="296"/>
        <source>{name} is drawn here a second time, and stays beside their partner. Move {name} where they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="341"/>
        <source>Who is there? Type them above: mum Kelly, nan Mair, best friend Zofia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="342"/>
        <source>Who is closest? Drag somebody in from the right, or pick them and press 1, 2 or 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="348"/>
        <source>My map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="350"/>
        <source>{name}&apos;s map, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="414"/>
        <source>Not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="415"/>
        <source>Everything is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="416"/>
        <source>Keeping ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="417"/>
        <source>Not saved: kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="432"/>
        <source>{who}: family, line and in touch are round the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <location filename="../../ecomap/ui/canvas/map_view.py" line="99"/>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameBox</name>
    <message>
        <location filename="../../ecomap/ui/name_box.py" line="29"/>
        <source>Add people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/name_box.py" line="30"/>
        <source>Type who there is, for example: mum Kelly, nan Mair, best friend Zofia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/name_box.py" line="31"/>
        <source>mum Kelly, nan Mair ...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <location filename="../../ecomap/ui/canvas/name_field.py" line="28"/>
        <location filename="../../ecomap/ui/canvas/name_field.py" line="29"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="73"/>
        <source>A passphrase for this map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="76"/>
        <source>The map is always kept locked. Four words that have nothing to do with each other are easy to remember and hard to guess. Write them down and keep them safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="80"/>
        <source>At least {count} letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="83"/>
        <source>Other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="85"/>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="95"/>
        <source>Lock it with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="95"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="108"/>
        <source>A little longer, please: at least {count} letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../ecomap/ui/notice.py" line="41"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="76"/>
        <location filename="../../ecomap/ui/people/panel.py" line="117"/>
        <source>My people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="78"/>
        <source>Fold the list away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="81"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="82"/>
        <source>Find people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="117"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleTree</name>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="41"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/picking.py" line="37"/>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolishWord</name>
    <message>
        <location filename="../../ecomap/ui/tidying.py" line="165"/>
        <source>Making it a little tidier ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tidying.py" line="166"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/preview.py" line="51"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/frame.py" line="16"/>
        <source>Ecomap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="54"/>
        <source>Keep this code somewhere safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="57"/>
        <source>If the passphrase is ever lost, this code opens the map. It is shown this once. Print it or write it down, and keep it apart from the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="66"/>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="67"/>
        <source>Print ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="68"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="70"/>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="73"/>
        <source>I have kept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="83"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="83"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="106"/>
        <source>It is on its way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="117"/>
        <source>Copied. Paste it where only you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <location filename="../../ecomap/ui/relating.py" line="44"/>
        <source>Whose partner are they?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/relating.py" line="50"/>
        <source>Who is their parent or carer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/relating.py" line="61"/>
        <source>There is no home yet. Select who lives together: Ctrl+G makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/relating.py" line="65"/>
        <source>Which home do they move into?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/relating.py" line="79"/>
        <source>{bond}: to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/relating.py" line="95"/>
        <source>In which way?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatSwitch</name>
    <message>
        <location filename="../../ecomap/ui/seat_switch.py" line="74"/>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seat_switch.py" line="77"/>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seat_switch.py" line="79"/>
        <source>Hold for a second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <location filename="../../ecomap/ui/seats.py" line="32"/>
        <source>Go to Coordinator view?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats.py" line="33"/>
        <source>Private notes and decisions can be seen there. Is nobody else looking?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats.py" line="34"/>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats.py" line="34"/>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="20"/>
        <source>All shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="21"/>
        <source>Single letters work on the map and in the people list. They can be switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="29"/>
        <source>On the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="40"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="40"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="113"/>
        <source>There is nobody to show there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="146"/>
        <source>We don&apos;t know how {one} and {other} are linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="177"/>
        <source>Showing: {what} ({count} of {whole})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="198"/>
        <source>Everybody is shown again: somebody was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="210"/>
        <source>Everybody is shown again, so that {who} can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="213"/>
        <source>{who} is folded away at {on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="214"/>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <location filename="../../ecomap/ui/side_column.py" line="72"/>
        <source>Not placed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/side_column.py" line="91"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/side_column.py" line="110"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/side_column.py" line="147"/>
        <source>and {count} more, in the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Specimen</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/specimen.py" line="60"/>
        <source>All symbols and lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/specimen.py" line="70"/>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/specimen.py" line="71"/>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/specimen.py" line="78"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/specimen.py" line="78"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/specimen.py" line="92"/>
        <source>{at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../ecomap/ui/start_page.py" line="40"/>
        <source>First name, or leave empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/start_page.py" line="41"/>
        <location filename="../../ecomap/ui/start_page.py" line="121"/>
        <source>Whose map is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/start_page.py" line="44"/>
        <source>Start a new map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/start_page.py" line="45"/>
        <source>Open a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/start_page.py" line="48"/>
        <source>Idris, small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/start_page.py" line="49"/>
        <source>Ellie, middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/start_page.py" line="50"/>
        <source>Kai, big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/start_page.py" line="70"/>
        <source>Rescued from last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/start_page.py" line="72"/>
        <source>The map we worked on {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/start_page.py" line="118"/>
        <source>The people in my life, drawn together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/start_page.py" line="130"/>
        <source>Or try a sample: invented people, nothing is kept unless you say so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TidyBar</name>
    <message>
        <location filename="../../ecomap/ui/tidy_bar.py" line="36"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tidy_bar.py" line="37"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tidy_bar.py" line="38"/>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tidy_bar.py" line="45"/>
        <source>Leave as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tidy_bar.py" line="46"/>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TidyTable</name>
    <message>
        <location filename="../../ecomap/ui/tidying.py" line="97"/>
        <source>Working out where everybody could stand ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tidying.py" line="119"/>
        <source>{what}: {who} would move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tidying.py" line="119"/>
        <source>{what}: only {who} would move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tidying.py" line="122"/>
        <source>Also moves those you placed by hand: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tidying.py" line="131"/>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tidying.py" line="135"/>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tidying.py" line="139"/>
        <source>Everything stands as tidily as it can: nobody would move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tidying.py" line="147"/>
        <source>There is no Graphviz on this computer. Ecomap&apos;s own drawing does not need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tidying.py" line="148"/>
        <source>Graphviz could not draw this. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../ecomap/ui/top_bar.py" line="41"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/top_bar.py" line="44"/>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="45"/>
        <source>This map is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="47"/>
        <source>Type its passphrase, or its recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="48"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="49"/>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="54"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="54"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="28"/>
        <source>Move left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="29"/>
        <source>Move right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="30"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="31"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="33"/>
        <source>(further)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="50"/>
        <source>Next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="56"/>
        <source>Person before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="62"/>
        <source>Person above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="68"/>
        <source>Person below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="80"/>
        <source>My people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="89"/>
        <source>Family tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="99"/>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="106"/>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="114"/>
        <source>Hide now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="122"/>
        <source>Bigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="131"/>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="140"/>
        <source>See all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="149"/>
        <source>People list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="158"/>
        <source>Draw people twice where lines would knot ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="164"/>
        <source>Draw everybody once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="170"/>
        <source>Draw twice, or once again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="177"/>
        <source>Other colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="187"/>
        <source>Other size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="196"/>
        <source>Let things glide, or jump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="204"/>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="214"/>
        <source>Keep for the file only, or show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="230"/>
        <source>Lines and symbols: default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="262"/>
        <source>Has died: an X through the symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="263"/>
        <source>Has died: a leaf, on the file copy too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="264"/>
        <source>Babies lost: not on other people&apos;s copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="265"/>
        <source>Babies lost: on other people&apos;s copies, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="272"/>
        <source>Find any command ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="282"/>
        <source>All shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="292"/>
        <source>All symbols and lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="300"/>
        <source>Single keys on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="12"/>
        <source>New map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="21"/>
        <source>Open a map ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="30"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="38"/>
        <source>Save as ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="45"/>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="53"/>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="61"/>
        <source>Close the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="68"/>
        <source>Leave Ecomap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="81"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="90"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="98"/>
        <source>What we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="106"/>
        <source>Change the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="116"/>
        <source>Take off the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="126"/>
        <source>Select everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="134"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="142"/>
        <source>Tidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="150"/>
        <source>Tidy everything, also what we placed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="157"/>
        <source>Let go of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="28"/>
        <source>Add people by typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="36"/>
        <source>Add people by typing (one key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="41"/>
        <source>Mum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="42"/>
        <source>Dad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="43"/>
        <source>Brother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="44"/>
        <source>Sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="45"/>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="46"/>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="49"/>
        <source>Draw a line to ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="58"/>
        <source>Put them into one home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="67"/>
        <source>Make the two partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="153"/>
        <source>I give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="154"/>
        <source>I get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="155"/>
        <source>Both give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="156"/>
        <source>No arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="158"/>
        <source>Closest (ring 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="159"/>
        <source>Close (ring 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="160"/>
        <source>Further away (ring 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="161"/>
        <source>Not placed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/drawing.py" line="23"/>
        <source>Brothers and sisters always by age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/drawing.py" line="24"/>
        <source>Fewer crossing lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/drawing.py" line="25"/>
        <source>As it suits the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/drawing.py" line="30"/>
        <source>Graphviz dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/drawing.py" line="31"/>
        <source>Graphviz neato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/drawing.py" line="32"/>
        <source>Graphviz fdp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/drawing.py" line="33"/>
        <source>Graphviz sfdp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/drawing.py" line="34"/>
        <source>Graphviz twopi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/drawing.py" line="35"/>
        <source>Graphviz circo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/drawing.py" line="53"/>
        <source>Ecomap itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/drawing.py" line="60"/>
        <source>Where Graphviz is ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/family.py" line="26"/>
        <source>Family, homes and dates ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/family.py" line="35"/>
        <source>Their partner is somebody on the map ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/family.py" line="42"/>
        <source>Their parent or carer is somebody on the map ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/family.py" line="49"/>
        <source>They were born together: twins, triplets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/family.py" line="56"/>
        <source>Move into a home that is there ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="24"/>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="31"/>
        <source>Mum&apos;s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="32"/>
        <source>Dad&apos;s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="33"/>
        <source>People lived with, now or before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="34"/>
        <source>People in touch now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="35"/>
        <source>1 step from who is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="36"/>
        <source>2 steps from who is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="37"/>
        <source>3 steps from who is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="38"/>
        <source>4 steps from who is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="39"/>
        <source>5 steps from who is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="42"/>
        <source>Fold this branch away, or unfold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="51"/>
        <source>Fold the family above away, or unfold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="60"/>
        <source>Unfold everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="67"/>
        <source>Choose what to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="74"/>
        <source>How are these two related?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/shelf.py" line="60"/>
        <source>{engine} (there is no Graphviz here)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="43"/>
        <source>For {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="44"/>
        <source>For guests of the gathering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="45"/>
        <source>Coordinator&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="46"/>
        <source>File copy: everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="31"/>
        <source>The map: my people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="32"/>
        <source>The map: family tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="35"/>
        <source>My family tree: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="36"/>
        <source>Family tree: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="43"/>
        <source>For {name}. First names and drawings, how we are in touch, what {name} wishes. No addresses, no decisions, no notes, nobody who is kept for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="48"/>
        <source>For people who come to the gathering. First names, when and where. No surnames, no addresses of anybody, no wishes, no feelings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="53"/>
        <source>For the coordinator&apos;s own hands. Who is invited and what they need, with addresses on a page to tear off. Nobody who may not come is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="58"/>
        <source>Everything: full names, decisions, notes, restricted people. For the council&apos;s file only. Never hand it to family or leave it on a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="96"/>
        <source>Our papers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="100"/>
        <source>{old} is now called {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="110"/>
        <source>Remove {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="123"/>
        <source>{who}: line {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="138"/>
        <source>{who}: who gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="150"/>
        <location filename="../../ecomap/ui/deeds.py" line="168"/>
        <source>{who}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="83"/>
        <source>Add a {kin} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="154"/>
        <source>closest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="155"/>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="156"/>
        <source>further away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="157"/>
        <source>not placed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="177"/>
        <source>{who}: wish: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="186"/>
        <source>{who}: decision: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="194"/>
        <source>{who}: another part of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="201"/>
        <source>Line between {a} and {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="213"/>
        <source>{who}: partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="221"/>
        <source>{who}: one home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="234"/>
        <source>{who}: who may see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="247"/>
        <source>Move {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="270"/>
        <source>Fold away at {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="280"/>
        <source>Unfold at {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="280"/>
        <source>Unfold everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="288"/>
        <source>{who}: let go of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tidying.py" line="27"/>
        <source>Brothers and sisters always by age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tidying.py" line="28"/>
        <source>Fewer crossing lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tidying.py" line="29"/>
        <source>Brothers and sisters as it suits the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tidying.py" line="72"/>
        <source>Tidy everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tidying.py" line="72"/>
        <source>Tidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tidying.py" line="83"/>
        <source>Drawn by Graphviz {engine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="303"/>
        <source>a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="304"/>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/canvas/dropping.py" line="25"/>
        <source>Place {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/canvas/dropping.py" line="35"/>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/doubling.py" line="100"/>
        <source>Draw {count} people twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/doubling.py" line="101"/>
        <source>Draw one person twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/doubling.py" line="113"/>
        <source>Draw everybody once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/doubling.py" line="122"/>
        <source>Draw {name} once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/doubling.py" line="128"/>
        <source>Draw {name} twice, again beside {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/family_deeds.py" line="17"/>
        <source>Lines and symbols: {style}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/family_deeds.py" line="23"/>
        <source>Has died: a leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/family_deeds.py" line="23"/>
        <source>Has died: an X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/family_deeds.py" line="29"/>
        <source>Babies born sleeping or lost: on other people&apos;s copies, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/family_deeds.py" line="30"/>
        <source>Babies born sleeping or lost: not on other people&apos;s copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/family_deeds.py" line="39"/>
        <source>Bond from {a} to {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/family_deeds.py" line="48"/>
        <source>{a} and {b}: partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/family_deeds.py" line="58"/>
        <source>{parent} is a parent or carer of {child}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/family_deeds.py" line="68"/>
        <source>{who}: born together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/family_deeds.py" line="77"/>
        <source>{who}: another home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>homes</name>
    <message>
        <location filename="../../ecomap/ui/homes.py" line="25"/>
        <source>{count} more homes have none; select who lives there to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/homes.py" line="36"/>
        <source>{home} has no outline: {who} would stand inside and does not live there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/homes.py" line="37"/>
        <source>{home} has no outline: its people stand too far apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/homes.py" line="45"/>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="58"/>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="68"/>
        <source>Contact now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="82"/>
        <source>Wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="96"/>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="112"/>
        <source>Closeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="119"/>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="129"/>
        <location filename="../../ecomap/ui/inspector/relations.py" line="205"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/entry.py" line="17"/>
        <source>2009, about 2009, 3 May 2009</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/entry.py" line="46"/>
        <source>Since {since}, until {until}: one of the two cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="135"/>
        <source>About them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="137"/>
        <location filename="../../ecomap/ui/inspector/fields.py" line="181"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="138"/>
        <source>Called on papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="139"/>
        <source>In another script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="140"/>
        <source>Who they are to the young person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="142"/>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="148"/>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/being.py" line="52"/>
        <source>A number from 2 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/being.py" line="92"/>
        <source>Living, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/being.py" line="100"/>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/being.py" line="104"/>
        <source>2009, about 2009, May 2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/being.py" line="107"/>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/being.py" line="114"/>
        <source>One, several, or a pet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/being.py" line="122"/>
        <source>How many people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/being.py" line="126"/>
        <source>3; nothing: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/being.py" line="129"/>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="149"/>
        <location filename="../../ecomap/ui/inspector/fields.py" line="182"/>
        <source>In the young person&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="153"/>
        <source>Contact, more exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="156"/>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="160"/>
        <source>weekly, 6 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="163"/>
        <source>Last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="169"/>
        <location filename="../../ecomap/ui/inspector/fields.py" line="183"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="170"/>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="171"/>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="179"/>
        <source>About it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/facts.py" line="38"/>
        <source>since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/facts.py" line="49"/>
        <source>Before: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/facts.py" line="54"/>
        <source>{often}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/facts.py" line="55"/>
        <source>last on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/facts.py" line="127"/>
        <source>not said by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/facts.py" line="130"/>
        <source>Look at it again: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/facts.py" line="138"/>
        <source>file copy only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/facts.py" line="220"/>
        <source>That day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/facts.py" line="225"/>
        <source>Born {born}, died {died}: one of the two cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/facts.py" line="243"/>
        <source>born {when} · about {years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/writer.py" line="36"/>
        <source>{who}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="20"/>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="20"/>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="22"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="22"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="29"/>
        <source>lives here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="30"/>
        <source>moved out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="71"/>
        <source>Couple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="73"/>
        <source>Child of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="78"/>
        <location filename="../../ecomap/ui/inspector/relations.py" line="256"/>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="80"/>
        <source>Bond: file copy only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="91"/>
        <source>What they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="98"/>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="104"/>
        <source>Together since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="105"/>
        <source>Together until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="114"/>
        <source>How they belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="122"/>
        <source>Drawn in the row below them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="135"/>
        <source>What the home is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="136"/>
        <source>Home since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="137"/>
        <source>Home until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="145"/>
        <source>Who lives here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="161"/>
        <source>Lives here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="178"/>
        <source>Do they look the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="188"/>
        <source>to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="192"/>
        <source>Which way it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="201"/>
        <source>Bond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="232"/>
        <source>Partner: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="238"/>
        <source>Parents or carers: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="248"/>
        <source>Born together with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="256"/>
        <source>Home with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="268"/>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="20"/>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="21"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="22"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="23"/>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="24"/>
        <source>In touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="25"/>
        <source>Closeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="26"/>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="27"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="28"/>
        <source>Drawn by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="29"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notation</name>
    <message>
        <location filename="../../ecomap/ui/inspector/being.py" line="78"/>
        <source>living</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/being.py" line="84"/>
        <source>one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="21"/>
        <source>it did not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="24"/>
        <source>identical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="25"/>
        <source>not identical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="26"/>
        <source>not born together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="33"/>
        <source>cared for by family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="34"/>
        <source>cared for by a guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="35"/>
        <source>not together now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="36"/>
        <source>it is over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <location filename="../../ecomap/ui/map_menus.py" line="29"/>
        <source>Choose somebody on the map first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <location filename="../../ecomap/ui/people/rows.py" line="161"/>
        <source>died {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/rows.py" line="174"/>
        <source>feels {strength}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/rows.py" line="177"/>
        <source>ring {ring}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="37"/>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="38"/>
        <source>For the map that was locked on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="40"/>
        <source>If the passphrase is ever lost, this code opens the map. Spaces do no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="41"/>
        <source>Keep it apart from the computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._parent</name>
    <message>
        <location filename="../../ecomap/ui/map_menus.py" line="62"/>
        <source>Bond (file copy only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_menus.py" line="63"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._window</name>
    <message>
        <location filename="../../ecomap/ui/mishaps.py" line="34"/>
        <source>That did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/mishaps.py" line="36"/>
        <source>That did not work. Your map is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>showing</name>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="252"/>
        <source>Only a part is shown. Show everybody first, to move people by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="260"/>
        <source>Choose one person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="267"/>
        <source>There is no branch to fold away at {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="269"/>
        <source>Only a part is shown. Show everybody first, to fold branches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="33"/>
        <source>mum&apos;s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="34"/>
        <source>dad&apos;s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="35"/>
        <source>people I live or lived with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="36"/>
        <source>people I am in touch with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="40"/>
        <source>people {name} lives or lived with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="41"/>
        <source>people {name} is in touch with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="53"/>
        <source>1 step from {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="54"/>
        <source>{steps} steps from {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="68"/>
        <source>{who} is your {what}: {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="69"/>
        <source>{who} is your {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="70"/>
        <source>{who} is {whose}&apos;s {what}: {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="71"/>
        <source>{who} is {whose}&apos;s {how}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
