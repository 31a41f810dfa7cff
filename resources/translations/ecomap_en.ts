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
    <name>Export</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="56"/>
        <source>Ecomap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="65"/>
        <source>its own size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="66"/>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="67"/>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="72"/>
        <source>Where ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="73"/>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="96"/>
        <source>Where to put the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="107"/>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="141"/>
        <source>Making the pages ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="141"/>
        <source>Nothing is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="169"/>
        <source>One page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="169"/>
        <source>{count} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="170"/>
        <source>There is nothing to print here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="175"/>
        <source>Made: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="185"/>
        <source>A PDF goes to: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="192"/>
        <source>It was not written. {why} Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="194"/>
        <source>It could not be made: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="196"/>
        <source>These pages could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="206"/>
        <source>Who is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="218"/>
        <source>Which papers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="222"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="258"/>
        <source>Make a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="260"/>
        <source>Print ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="261"/>
        <source>Picture ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="266"/>
        <source>Close</source>
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
        <location filename="../../ecomap/ui/files.py" line="94"/>
        <source>There is work from last time that is not in this map yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="98"/>
        <source>Take it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="173"/>
        <source>This map is not kept anywhere yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="183"/>
        <source>This map is not kept anywhere yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="184"/>
        <source>Keep it, or throw it away for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="185"/>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="192"/>
        <source>Not saved. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="193"/>
        <source>Keep it elsewhere, or leave it: then it waits on the start page of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="194"/>
        <source>Leave: it waits on the start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="174"/>
        <location filename="../../ecomap/ui/files.py" line="186"/>
        <source>Keep it ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="71"/>
        <source>This map was made by a newer Ecomap. It can be looked at here, and saved nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="86"/>
        <source>Open the copy of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="186"/>
        <location filename="../../ecomap/ui/files.py" line="195"/>
        <source>Back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="169"/>
        <location filename="../../ecomap/ui/files.py" line="195"/>
        <source>Keep it elsewhere ...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <location filename="../../ecomap/ui/finding.py" line="40"/>
        <source>Find any command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/finding.py" line="59"/>
        <source>Draw a line to ...</source>
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
        <location filename="../../ecomap/ui/inspector/panel.py" line="46"/>
        <source>Select somebody to see what is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/panel.py" line="154"/>
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
        <location filename="../../ecomap/ui/looks.py" line="44"/>
        <source>Colours: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/looks.py" line="62"/>
        <source>Single keys are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/looks.py" line="62"/>
        <source>Single keys are off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="137"/>
        <source>Add family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="291"/>
        <source>Who is there? Type them above: mum Kelly, nan Mair, best friend Zofia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="292"/>
        <source>Who is closest? Drag somebody in from the right, or pick them and press 1, 2 or 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="298"/>
        <source>My map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="300"/>
        <source>{name}&apos;s map, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="340"/>
        <source>Not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="341"/>
        <source>Everything is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="342"/>
        <source>Keeping ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="343"/>
        <source>Not saved: kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="358"/>
        <source>{who}: family, line and in touch are round the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <location filename="../../ecomap/ui/canvas/map_view.py" line="72"/>
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
        <location filename="../../ecomap/ui/people/panel.py" line="74"/>
        <location filename="../../ecomap/ui/people/panel.py" line="113"/>
        <source>My people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="76"/>
        <source>Fold the list away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="79"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="80"/>
        <source>Find people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="113"/>
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
    <name>SideColumn</name>
    <message>
        <location filename="../../ecomap/ui/side_column.py" line="71"/>
        <source>Not placed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/side_column.py" line="90"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/side_column.py" line="143"/>
        <source>and {count} more, in the list</source>
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
    <name>TopBar</name>
    <message>
        <location filename="../../ecomap/ui/top_bar.py" line="42"/>
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
        <location filename="../../ecomap/ui/actions/looking.py" line="26"/>
        <source>Move left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="27"/>
        <source>Move right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="28"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="29"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="31"/>
        <source>(further)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="47"/>
        <source>Next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="53"/>
        <source>Person before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="59"/>
        <source>Person above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="65"/>
        <source>Person below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="77"/>
        <source>My people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="86"/>
        <source>Family tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="95"/>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="102"/>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="110"/>
        <source>Hide now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="118"/>
        <source>Bigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="126"/>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="134"/>
        <source>See all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="142"/>
        <source>People list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="150"/>
        <source>Other colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="159"/>
        <source>Other size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="167"/>
        <source>Let things glide, or jump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="174"/>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="183"/>
        <source>Keep for the file only, or show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="198"/>
        <source>Find any command ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="207"/>
        <source>All shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="216"/>
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
        <location filename="../../ecomap/ui/actions/maps.py" line="89"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="97"/>
        <source>What we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="105"/>
        <source>Change the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="115"/>
        <source>Take off the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="125"/>
        <source>Select everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="133"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="141"/>
        <source>Tidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="149"/>
        <source>Tidy everything, also what we placed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="156"/>
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
</context>
<context>
    <name>exporting</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="41"/>
        <source>For {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="42"/>
        <source>For guests of the gathering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="43"/>
        <source>Coordinator&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="44"/>
        <source>File copy: everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="29"/>
        <source>The map: my people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="30"/>
        <source>The map: family tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="36"/>
        <source>For {name}. First names and drawings, how we are in touch, what {name} wishes. No addresses, no decisions, no notes, nobody who is kept for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="41"/>
        <source>For people who come to the gathering. First names, when and where. No surnames, no addresses of anybody, no wishes, no feelings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="46"/>
        <source>For the coordinator&apos;s own hands. Who is invited and what they need, with addresses on a page to tear off. Nobody who may not come is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="51"/>
        <source>Everything: full names, decisions, notes, restricted people. For the council&apos;s file only. Never hand it to family or leave it on a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="85"/>
        <source>Our papers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="99"/>
        <source>{old} is now called {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="109"/>
        <source>Remove {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="122"/>
        <source>{who}: line {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="137"/>
        <source>{who}: who gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="149"/>
        <location filename="../../ecomap/ui/deeds.py" line="167"/>
        <source>{who}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="82"/>
        <source>Add a {kin} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="153"/>
        <source>closest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="154"/>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="155"/>
        <source>further away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="156"/>
        <source>not placed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="176"/>
        <source>{who}: wish: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="185"/>
        <source>{who}: decision: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="193"/>
        <source>{who}: another part of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="200"/>
        <source>Line between {a} and {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="212"/>
        <source>{who}: partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="220"/>
        <source>{who}: one home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="233"/>
        <source>{who}: who may see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="244"/>
        <source>Move {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="250"/>
        <source>{who}: let go of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="258"/>
        <source>Tidy everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="258"/>
        <source>Tidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="276"/>
        <source>a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds.py" line="277"/>
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
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="133"/>
        <source>2009, about 2009, 3 May 2009</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="137"/>
        <source>About them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="139"/>
        <location filename="../../ecomap/ui/inspector/fields.py" line="197"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="140"/>
        <source>Called on papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="141"/>
        <source>In another script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="142"/>
        <source>Who they are to the young person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="144"/>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="150"/>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="152"/>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="159"/>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="165"/>
        <location filename="../../ecomap/ui/inspector/fields.py" line="198"/>
        <source>In the young person&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="169"/>
        <source>Contact, more exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="172"/>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="176"/>
        <source>weekly, 6 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="179"/>
        <source>Last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="185"/>
        <location filename="../../ecomap/ui/inspector/fields.py" line="199"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="186"/>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="187"/>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/fields.py" line="195"/>
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
        <location filename="../../ecomap/ui/inspector/writer.py" line="33"/>
        <source>{who}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="17"/>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="18"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="19"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="20"/>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="21"/>
        <source>In touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="22"/>
        <source>Closeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="23"/>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="24"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <location filename="../../ecomap/ui/map_menus.py" line="28"/>
        <source>Choose somebody on the map first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <location filename="../../ecomap/ui/people/rows.py" line="154"/>
        <source>died {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/rows.py" line="167"/>
        <source>feels {strength}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/rows.py" line="170"/>
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
</TS>
