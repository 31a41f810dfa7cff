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
    <name>BorderOffer</name>
    <message>
        <location filename="../../ecomap/ui/border_offer.py" line="64"/>
        <source>Put {who} in {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/border_offer.py" line="112"/>
        <source>{who} is closer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/border_offer.py" line="112"/>
        <source>{who} are closer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/border_offer.py" line="113"/>
        <source>{who} is further away now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/border_offer.py" line="113"/>
        <source>{who} are further away now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/border_offer.py" line="124"/>
        <source>{some} and {last}</source>
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
        <location filename="../../ecomap/ui/dialogs/export.py" line="76"/>
        <source>Ecomap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="85"/>
        <source>its own size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="86"/>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="87"/>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="88"/>
        <source>The map: only what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="94"/>
        <source>Where ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="95"/>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="118"/>
        <source>Where to put the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="129"/>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="169"/>
        <source>Making the pages ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="169"/>
        <source>Nothing is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="207"/>
        <source>On paper everybody is there, whatever is folded away on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="209"/>
        <source>On screen: {what}. Unless you tick this, the map on paper shows everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="235"/>
        <source>One page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="235"/>
        <source>{count} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="236"/>
        <source>There is nothing to print here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="241"/>
        <source>Made: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="251"/>
        <source>A PDF goes to: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="258"/>
        <source>It was not written. {why} Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="260"/>
        <source>It could not be made: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="262"/>
        <source>These pages could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="272"/>
        <source>Who is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="284"/>
        <source>Which papers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="288"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="330"/>
        <source>Make a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="332"/>
        <source>Print ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="333"/>
        <source>Picture ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="338"/>
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
        <location filename="../../ecomap/ui/files.py" line="196"/>
        <source>This map is not kept anywhere yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="206"/>
        <source>This map is not kept anywhere yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="207"/>
        <source>Keep it, or throw it away for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="208"/>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="215"/>
        <source>Not saved. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="216"/>
        <source>Keep it elsewhere, or leave it: then it waits on the start page of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="217"/>
        <source>Leave: it waits on the start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="197"/>
        <location filename="../../ecomap/ui/files.py" line="209"/>
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
        <location filename="../../ecomap/ui/files.py" line="209"/>
        <location filename="../../ecomap/ui/files.py" line="218"/>
        <source>Back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="192"/>
        <location filename="../../ecomap/ui/files.py" line="218"/>
        <source>Keep it elsewhere ...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <location filename="../../ecomap/ui/finding.py" line="41"/>
        <source>Find any command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/finding.py" line="51"/>
        <source>Draw a line to ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/finding.py" line="67"/>
        <source>How are {who} and ... related?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <location filename="../../ecomap/ui/history_panel.py" line="36"/>
        <location filename="../../ecomap/ui/history_panel.py" line="43"/>
        <source>What we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/history_panel.py" line="45"/>
        <source>Then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/history_panel.py" line="46"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/history_panel.py" line="56"/>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/history_panel.py" line="57"/>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/history_panel.py" line="63"/>
        <source>How it was when we opened it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/history_panel.py" line="63"/>
        <source>Before that</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeMiddle</name>
    <message>
        <location filename="../../ecomap/ui/home_middle.py" line="39"/>
        <source>There is no home yet. Select who lives together: Ctrl+G makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/home_middle.py" line="44"/>
        <source>Which home?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/home_middle.py" line="58"/>
        <source>In the middle: {home}</source>
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
        <location filename="../../ecomap/ui/inspector/panel.py" line="173"/>
        <source>That is not a date. Try 2009, about 2009, May 2009, 3/5/2009.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <location filename="../../ecomap/ui/then_now/kept.py" line="31"/>
        <source>Days we kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/kept.py" line="38"/>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/kept.py" line="39"/>
        <source>Name it ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/kept.py" line="40"/>
        <source>Go back to how it was ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/kept.py" line="41"/>
        <source>Forget it ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/kept.py" line="44"/>
        <source>At the end of a day on which something changed, the map is kept by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/kept.py" line="61"/>
        <source>kept by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/kept.py" line="61"/>
        <source>kept by hand</source>
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
        <location filename="../../ecomap/ui/map_page.py" line="83"/>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="84"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="85"/>
        <source>Take it out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="170"/>
        <source>Add family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="335"/>
        <source>{name} is drawn here a second time, and stays beside their partner. Move {name} where they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="388"/>
        <source>Who is there? Type them above: mum Kelly, nan Mair, best friend Zofia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="390"/>
        <source>Who is closest? Pick somebody on the right, and press 1, 2 or 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="391"/>
        <source>Who is closest? Drag somebody in from the right, or pick them and press 1, 2 or 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="397"/>
        <source>My map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="399"/>
        <source>{name}&apos;s map, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="464"/>
        <source>Not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="465"/>
        <source>Everything is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="466"/>
        <source>Keeping ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="467"/>
        <source>Not saved: kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="482"/>
        <source>{who}: family, line and in touch are round the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <location filename="../../ecomap/ui/canvas/map_view.py" line="111"/>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkKey</name>
    <message>
        <location filename="../../ecomap/ui/then_now/told.py" line="68"/>
        <source>Key of what changed</source>
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
    <name>NetworkGrowth</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="55"/>
        <source>How the network grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="67"/>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="70"/>
        <source>Choose a figure: it says what it counts, and who is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="77"/>
        <source>Copy as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="79"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="79"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="92"/>
        <source>From {start} to {now}. {knit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="93"/>
        <source>what was on file at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="101"/>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="131"/>
        <source>At the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="101"/>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="101"/>
        <source>in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="103"/>
        <source>Size of the network over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="110"/>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="118"/>
        <source>Compare with a day between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="111"/>
        <source>No day between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="131"/>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="131"/>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="131"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="189"/>
        <source>Copied</source>
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
        <location filename="../../ecomap/ui/notice.py" line="45"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="77"/>
        <location filename="../../ecomap/ui/people/panel.py" line="118"/>
        <source>My people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="79"/>
        <source>Fold the list away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="82"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="83"/>
        <source>Find people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="118"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleTree</name>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="42"/>
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
        <location filename="../../ecomap/ui/dialogs/preview.py" line="53"/>
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
        <location filename="../../ecomap/ui/relating.py" line="42"/>
        <source>Whose partner are they?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/relating.py" line="48"/>
        <source>Who is their parent or carer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/relating.py" line="59"/>
        <source>There is no home yet. Select who lives together: Ctrl+G makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/relating.py" line="63"/>
        <source>Which home do they move into?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/relating.py" line="77"/>
        <source>{bond}: to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/relating.py" line="93"/>
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
        <location filename="../../ecomap/ui/showing.py" line="111"/>
        <source>Here, places do not say how close: there are no circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="132"/>
        <source>There is no home yet. Select who lives together: Ctrl+G makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="134"/>
        <source>Which home?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="157"/>
        <source>Show the others, faded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="159"/>
        <source>Hide the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="185"/>
        <source>Everybody is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="212"/>
        <source>We don&apos;t know how {one} and {other} are linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="244"/>
        <source>Showing: {what} ({count} of {whole})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="244"/>
        <source>Showing: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="271"/>
        <source>Everybody is shown again: somebody was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="285"/>
        <source>Everybody is shown again, so that {who} can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="288"/>
        <source>{who} is folded away at {on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="289"/>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <location filename="../../ecomap/ui/side_column.py" line="74"/>
        <source>Not placed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/side_column.py" line="93"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/side_column.py" line="109"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/side_column.py" line="151"/>
        <source>and {count} more, in the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <location filename="../../ecomap/ui/then_now/sides.py" line="44"/>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/sides.py" line="45"/>
        <source>Now</source>
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
    <name>ThenNowPage</name>
    <message>
        <location filename="../../ecomap/ui/then_now/page.py" line="53"/>
        <source>Then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/page.py" line="54"/>
        <source>One moment ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/page.py" line="57"/>
        <source>Back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/page.py" line="166"/>
        <source>today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/page.py" line="271"/>
        <source>Keep how it is now ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/page.py" line="275"/>
        <source>There is no earlier day to look back at yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/page.py" line="276"/>
        <source>Keep how it is now. Next time you can see what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/page.py" line="319"/>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/page.py" line="320"/>
        <source>One after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/page.py" line="321"/>
        <source>Days we kept</source>
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
    <name>TimeLine</name>
    <message>
        <location filename="../../ecomap/ui/then_now/time_line.py" line="38"/>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <location filename="../../ecomap/ui/then_now/told.py" line="120"/>
        <location filename="../../ecomap/ui/then_now/told.py" line="122"/>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/told.py" line="137"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/told.py" line="191"/>
        <source>This is the first day we kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/told.py" line="192"/>
        <source>Nothing is different between these two days.</source>
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
        <location filename="../../ecomap/ui/top_bar.py" line="45"/>
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
    <name>Walk</name>
    <message>
        <location filename="../../ecomap/ui/then_now/walk.py" line="34"/>
        <source>Day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/walk.py" line="35"/>
        <source>Next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/walk.py" line="50"/>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="30"/>
        <source>Move left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="31"/>
        <source>Move right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="32"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="33"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="35"/>
        <source>(further)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="52"/>
        <source>Next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="58"/>
        <source>Person before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="64"/>
        <source>Person above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="70"/>
        <source>Person below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="82"/>
        <source>My people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="91"/>
        <source>Family tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="102"/>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="109"/>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="117"/>
        <source>Hide now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="125"/>
        <source>Bigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="134"/>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="143"/>
        <source>See all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="152"/>
        <source>People list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="161"/>
        <source>Draw people twice where lines would knot ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="167"/>
        <source>Draw everybody once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="173"/>
        <source>Draw twice, or once again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="180"/>
        <source>Other colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="190"/>
        <source>Other size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="199"/>
        <source>Let things glide, or jump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="207"/>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="217"/>
        <source>Keep for the file only, or show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="235"/>
        <source>Lines and symbols: default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="244"/>
        <source>Has died: an X through the symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="250"/>
        <source>Has died: a leaf, on the file copy too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="256"/>
        <source>Babies lost: not on other people&apos;s copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="262"/>
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
        <location filename="../../ecomap/ui/actions/showing.py" line="39"/>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="46"/>
        <source>Mum&apos;s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="47"/>
        <source>Dad&apos;s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="48"/>
        <source>People lived with, now or before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="49"/>
        <source>People in touch now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="50"/>
        <source>Who I&apos;d like back, or more of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="51"/>
        <source>Who supports me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="52"/>
        <source>Who is paid, and who is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="53"/>
        <source>People who are not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="54"/>
        <source>People who are paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="55"/>
        <source>My circles, without lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="56"/>
        <source>One home ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="59"/>
        <source>My home in the middle, or me again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="65"/>
        <source>All others: faded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="66"/>
        <source>All others: hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="67"/>
        <source>1 step from who is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="68"/>
        <source>2 steps from who is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="69"/>
        <source>3 steps from who is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="70"/>
        <source>4 steps from who is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="71"/>
        <source>5 steps from who is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="74"/>
        <source>Fold this branch away, or unfold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="83"/>
        <source>Fold the family above away, or unfold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="92"/>
        <source>Unfold everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="99"/>
        <source>Choose what to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="106"/>
        <source>How are these two related?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/shelf.py" line="63"/>
        <source>{engine} (there is no Graphviz here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/growth.py" line="12"/>
        <source>How the network grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/modes.py" line="30"/>
        <source>How close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/modes.py" line="31"/>
        <source>Ecomap in rings: closeness and sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/modes.py" line="37"/>
        <source>Who knows whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/modes.py" line="38"/>
        <source>Ecomap without rings: who knows whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/moments.py" line="11"/>
        <source>Then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/moments.py" line="19"/>
        <source>Then and now: one day after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/moments.py" line="26"/>
        <source>Days we kept ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/moments.py" line="33"/>
        <source>Keep how it is now ...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arranging</name>
    <message>
        <location filename="../../ecomap/ui/arranging.py" line="32"/>
        <source>Here, places do not say how close. Pick {name} and press 1, 2 or 3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <location filename="../../ecomap/ui/canvas/lit_ground.py" line="18"/>
        <source>closest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/canvas/lit_ground.py" line="19"/>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/canvas/lit_ground.py" line="20"/>
        <source>further away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="48"/>
        <source>For {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="49"/>
        <source>For guests of the gathering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="50"/>
        <source>Coordinator&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="51"/>
        <source>File copy: everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="32"/>
        <source>The map: my people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="33"/>
        <source>The map: family tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="36"/>
        <source>My family tree: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="37"/>
        <source>Family tree: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="44"/>
        <source>For {name}. First names and drawings, how we are in touch, what {name} wishes. No addresses, no decisions, no notes, nobody who is kept for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="49"/>
        <source>For people who come to the gathering. First names, when and where. No surnames, no addresses of anybody, no wishes, no feelings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="54"/>
        <source>For the coordinator&apos;s own hands. Who is invited and what they need, with addresses on a page to tear off. Nobody who may not come is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="59"/>
        <source>Everything: full names, decisions, notes, restricted people. For the council&apos;s file only. Never hand it to family or leave it on a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="103"/>
        <source>Our papers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="98"/>
        <source>{old} is now called {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="108"/>
        <source>Remove {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="121"/>
        <source>{who}: line {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="136"/>
        <source>{who}: who gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="148"/>
        <location filename="../../ecomap/ui/deeds.py" line="166"/>
        <source>{who}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="81"/>
        <source>Add a {kin} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="152"/>
        <source>closest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="153"/>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="154"/>
        <source>further away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="155"/>
        <source>not placed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="175"/>
        <source>{who}: wish: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="184"/>
        <source>{who}: decision: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="192"/>
        <source>{who}: another part of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="199"/>
        <source>Line between {a} and {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="211"/>
        <source>{who}: partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="219"/>
        <source>{who}: one home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="232"/>
        <source>{who}: who may see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="255"/>
        <source>Fold away at {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="265"/>
        <source>Unfold at {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="265"/>
        <source>Unfold everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="273"/>
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
        <location filename="../../ecomap/ui/deeds.py" line="288"/>
        <source>a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="289"/>
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
    <message>
        <location filename="../../ecomap/ui/arranging.py" line="13"/>
        <source>My people: how close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/arranging.py" line="14"/>
        <source>My people: who knows whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/moment_deeds.py" line="28"/>
        <source>Keep how it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/moment_deeds.py" line="56"/>
        <source>Name a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/moment_deeds.py" line="65"/>
        <source>Forget a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/moment_deeds.py" line="78"/>
        <source>Go back to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/moving.py" line="48"/>
        <source>Put {who} in {part}</source>
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
        <location filename="../../ecomap/ui/inspector/fields.py" line="59"/>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="73"/>
        <source>Contact now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="87"/>
        <source>Wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="101"/>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="117"/>
        <source>Closeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="124"/>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="134"/>
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
        <location filename="../../ecomap/ui/inspector/fields.py" line="140"/>
        <source>About them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="142"/>
        <location filename="../../ecomap/ui/inspector/fields.py" line="193"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="143"/>
        <source>Called on papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="144"/>
        <source>In another script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="145"/>
        <source>Who they are to the young person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="147"/>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="153"/>
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
        <location filename="../../ecomap/ui/inspector/being.py" line="133"/>
        <source>an emoji, or: star, sun, bike, music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="155"/>
        <source>Paid to be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="161"/>
        <location filename="../../ecomap/ui/inspector/fields.py" line="195"/>
        <source>In the young person&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="165"/>
        <source>Contact, more exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="168"/>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="172"/>
        <source>weekly, 6 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="175"/>
        <source>Last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="181"/>
        <location filename="../../ecomap/ui/inspector/fields.py" line="196"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="182"/>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="183"/>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="191"/>
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
        <location filename="../../ecomap/ui/inspector/fields.py" line="63"/>
        <location filename="../../ecomap/ui/inspector/relations.py" line="22"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="62"/>
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
    <message>
        <location filename="../../ecomap/ui/inspector/place_icons.py" line="56"/>
        <source>Icon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="22"/>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="23"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="24"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="25"/>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="26"/>
        <source>In touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="27"/>
        <source>Closeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="28"/>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="29"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="30"/>
        <source>Drawn by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="31"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <location filename="../../ecomap/ui/moment_deeds.py" line="34"/>
        <source>Keep how it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/moment_deeds.py" line="35"/>
        <source>Later you can look at it again, and see what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/moment_deeds.py" line="36"/>
        <source>A name, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/moment_deeds.py" line="36"/>
        <source>before the summer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/moment_deeds.py" line="38"/>
        <location filename="../../ecomap/ui/moment_deeds.py" line="63"/>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/moment_deeds.py" line="38"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/moment_deeds.py" line="47"/>
        <source>What is this day called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/moment_deeds.py" line="48"/>
        <source>Name of this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/moment_deeds.py" line="52"/>
        <source>Call it that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/moment_deeds.py" line="52"/>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/moment_deeds.py" line="61"/>
        <source>Forget how it was on {day}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/moment_deeds.py" line="62"/>
        <source>The map of today stays as it is. Undo brings the day back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/moment_deeds.py" line="63"/>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/moment_deeds.py" line="71"/>
        <source>Go back to how it was on {day}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/moment_deeds.py" line="72"/>
        <source>How it is now is kept as a day of its own. Undo takes you back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/moment_deeds.py" line="73"/>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/moment_deeds.py" line="73"/>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/moment_deeds.py" line="75"/>
        <source>Before going back</source>
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
    <message>
        <location filename="../../ecomap/ui/inspector/place_icons.py" line="14"/>
        <source>a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/place_icons.py" line="15"/>
        <source>a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/place_icons.py" line="16"/>
        <source>a home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/place_icons.py" line="17"/>
        <source>school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/place_icons.py" line="18"/>
        <source>college</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/place_icons.py" line="19"/>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/place_icons.py" line="20"/>
        <source>a club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/place_icons.py" line="21"/>
        <source>a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/place_icons.py" line="22"/>
        <source>gym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/place_icons.py" line="23"/>
        <source>music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/place_icons.py" line="24"/>
        <source>theatre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/place_icons.py" line="25"/>
        <source>art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/place_icons.py" line="26"/>
        <source>library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/place_icons.py" line="27"/>
        <source>gaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/place_icons.py" line="28"/>
        <source>park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/place_icons.py" line="29"/>
        <source>garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/place_icons.py" line="30"/>
        <source>mosque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/place_icons.py" line="31"/>
        <source>church</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/place_icons.py" line="32"/>
        <source>temple, town hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/place_icons.py" line="33"/>
        <source>doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/place_icons.py" line="34"/>
        <source>support group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/place_icons.py" line="35"/>
        <source>café</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/place_icons.py" line="36"/>
        <source>food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/place_icons.py" line="37"/>
        <source>animals</source>
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
        <location filename="../../ecomap/ui/people/rows.py" line="173"/>
        <source>died {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/rows.py" line="186"/>
        <source>feels {strength}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/rows.py" line="189"/>
        <source>ring {ring}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/model.py" line="107"/>
        <source>not shown now</source>
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
        <location filename="../../ecomap/ui/deeds.py" line="237"/>
        <source>Only a part is shown. Show everybody first, to move people by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="245"/>
        <source>Choose one person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="252"/>
        <source>There is no branch to fold away at {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="254"/>
        <source>Only a part is shown. Show everybody first, to fold branches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/show_choices.py" line="39"/>
        <source>mum&apos;s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/show_choices.py" line="40"/>
        <source>dad&apos;s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/show_choices.py" line="41"/>
        <source>people I live or lived with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/show_choices.py" line="42"/>
        <source>people I am in touch with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/show_choices.py" line="46"/>
        <source>people {name} lives or lived with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/show_choices.py" line="47"/>
        <source>people {name} is in touch with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/show_choices.py" line="51"/>
        <source>There is no wish to have somebody back on this map yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/show_choices.py" line="52"/>
        <source>No arrow shows who gives yet. Choose somebody, then Line, then I get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/show_choices.py" line="55"/>
        <source>Nobody placed on this map is paid to be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/show_choices.py" line="56"/>
        <source>Nobody on this map is paid to be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/show_choices.py" line="57"/>
        <source>Nobody of that home has a place on this map yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/show_choices.py" line="79"/>
        <source>1 step from {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/show_choices.py" line="80"/>
        <source>{steps} steps from {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/show_choices.py" line="85"/>
        <source>There is nobody to show there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="46"/>
        <source>{who} is your {what}: {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="47"/>
        <source>{who} is your {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="48"/>
        <source>{who} is {whose}&apos;s {what}: {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="49"/>
        <source>{who} is {whose}&apos;s {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/home_choices.py" line="46"/>
        <source>Home: {home}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/home_middle.py" line="79"/>
        <source>{who} is drawn in the home in the middle, and stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/home_middle.py" line="81"/>
        <source>{who} stays beside the home in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/moving.py" line="34"/>
        <source>Who is in the middle stays there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
