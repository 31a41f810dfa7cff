<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AskServiceKey</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/service_key.py" line="30"/>
        <source>It opens every map of the service. Its secret half lies in the safe. What is asked for is the public half, which begins with age1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/service_key.py" line="37"/>
        <source>From a file ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/service_key.py" line="43"/>
        <source>What the key is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/service_key.py" line="43"/>
        <source>The public half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/service_key.py" line="48"/>
        <source>The name of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/service_key.py" line="56"/>
        <source>No key for new maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/service_key.py" line="57"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/service_key.py" line="78"/>
        <source>That is the secret half, which opens the maps. It was not taken. Keep it in the safe, and take the half that begins with age1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/service_key.py" line="82"/>
        <source>That is no key. It begins with age1, and is 62 letters long. Copy all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/service_key.py" line="91"/>
        <source>The file with the public half</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../ecomap/ui/seats/banner.py" line="71"/>
        <source>Private notes and decisions can be seen here. Returns to Together after 2 quiet minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/banner.py" line="30"/>
        <location filename="../../ecomap/ui/seats/banner.py" line="61"/>
        <source>Hide now (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/banner.py" line="31"/>
        <source>Back to Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/banner.py" line="32"/>
        <location filename="../../ecomap/ui/seats/banner.py" line="61"/>
        <source>Coordinator view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/banner.py" line="61"/>
        <source>Hide now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/banner.py" line="63"/>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/banner.py" line="72"/>
        <source>Private. Ends after 2 quiet minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <location filename="../../ecomap/ui/records/body.py" line="38"/>
        <source>Take it away</source>
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
    <name>Card</name>
    <message>
        <location filename="../../ecomap/ui/tour/card.py" line="69"/>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tour/card.py" line="70"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tour/card.py" line="71"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Carrier</name>
    <message>
        <location filename="../../ecomap/ui/carrying.py" line="43"/>
        <source>Choose whom to copy first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/carrying.py" line="63"/>
        <source>Choose whom to cut out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/carrying.py" line="72"/>
        <source>Nobody is copied. Choose people, and press Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/carrying.py" line="75"/>
        <source>They were copied in Coordinator view. Put them down there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/carrying.py" line="87"/>
        <source>{count} copied. Ctrl+V puts them down, here or on another map.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/commands.py" line="36"/>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/commands.py" line="40"/>
        <source>print, dark, delete, a name ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/commands.py" line="44"/>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ecomap/ui/dialogs/commands.py" line="102"/>
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/commands.py" line="104"/>
        <source>Nothing fits. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CropForm</name>
    <message>
        <location filename="../../ecomap/ui/pictures/crop_form.py" line="48"/>
        <source>Picture of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/crop_form.py" line="61"/>
        <source>Seen in Coordinator view and on the file copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/crop_form.py" line="61"/>
        <source>Seen by both, and on papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/crop_form.py" line="64"/>
        <source>Who may see the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/crop_form.py" line="69"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/crop_form.py" line="69"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/crop_form.py" line="86"/>
        <source>What was cut off before is not there any more. For more of it, take the picture again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/crop_form.py" line="88"/>
        <source>Only what is inside the square is kept. The rest is thrown away, and so is where and when it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/crop_form.py" line="95"/>
        <source>Another picture ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/crop_form.py" line="96"/>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/crop_form.py" line="106"/>
        <source>Closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/crop_form.py" line="107"/>
        <source>Farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/crop_form.py" line="112"/>
        <source>Move the picture up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/crop_form.py" line="113"/>
        <source>Move the picture left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/crop_form.py" line="114"/>
        <source>Move the picture right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/crop_form.py" line="115"/>
        <source>Move the picture down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/crop_form.py" line="124"/>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <location filename="../../ecomap/ui/pictures/crop_view.py" line="72"/>
        <source>The part of the picture that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/crop_view.py" line="195"/>
        <source>{share} % of its width, {left} % from the left, {top} % from the top</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <location filename="../../ecomap/ui/seats/curtain.py" line="28"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/curtain.py" line="29"/>
        <source>Lock the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/curtain.py" line="44"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/curtain.py" line="45"/>
        <source>Everything stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/curtain.py" line="50"/>
        <source>Let&apos;s stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/curtain.py" line="51"/>
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
    <name>DressingForm</name>
    <message>
        <location filename="../../ecomap/ui/pages/dressing.py" line="184"/>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/dressing.py" line="185"/>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/dressing.py" line="186"/>
        <source>On my cover</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierTimes</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/earlier.py" line="77"/>
        <source>Go back to how it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/earlier.py" line="79"/>
        <source>Press a time: the map is as it was then. Undo takes you back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/earlier.py" line="81"/>
        <source>There is nothing earlier yet. While we work, a copy of the map is kept every five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/earlier.py" line="84"/>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/earlier.py" line="94"/>
        <source>Days we kept ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/earlier.py" line="95"/>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/earlier.py" line="95"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <location filename="../../ecomap/ui/errands.py" line="57"/>
        <source>Who is in the middle stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/errands.py" line="58"/>
        <source>Press where {who} should go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/errands.py" line="63"/>
        <source>Press where {who} should go, or press 1, 2 or 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/errands.py" line="70"/>
        <source>Choose one person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/errands.py" line="71"/>
        <source>Press who the line from {who} goes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/errands.py" line="75"/>
        <source>Press everybody you want to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/errands.py" line="141"/>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="65"/>
        <source>Ecomap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="128"/>
        <source>Making the pages ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="125"/>
        <source>Nothing is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="152"/>
        <source>Stopped. Change a choice, and the pages are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="208"/>
        <source>One page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="208"/>
        <source>{count} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="211"/>
        <source>There is nothing to print here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="251"/>
        <source>Who is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="257"/>
        <source>Which papers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="233"/>
        <source>Other files ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/export.py" line="234"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilyFacts</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/family.py" line="50"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/family.py" line="50"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../../ecomap/ui/files.py" line="159"/>
        <source>There is work from last time that is not in this map yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="163"/>
        <source>Take it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="248"/>
        <source>It is being saved by itself. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="259"/>
        <source>This map is not kept anywhere yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="269"/>
        <source>This map is not kept anywhere yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="270"/>
        <source>Keep it, or throw it away for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="271"/>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="278"/>
        <source>Not saved. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="279"/>
        <source>Keep it elsewhere, or leave it: then it waits on the start page of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="280"/>
        <source>Leave: it waits on the start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="260"/>
        <location filename="../../ecomap/ui/files.py" line="272"/>
        <source>Keep it ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="125"/>
        <source>This map was made by a newer Ecomap. It can be looked at here, and saved nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="138"/>
        <source>Open the copy of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="150"/>
        <source>There are {count} people in this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="151"/>
        <source>Show {steps} steps from {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="272"/>
        <location filename="../../ecomap/ui/files.py" line="281"/>
        <source>Back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/files.py" line="255"/>
        <location filename="../../ecomap/ui/files.py" line="281"/>
        <source>Keep it elsewhere ...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <location filename="../../ecomap/ui/finding.py" line="73"/>
        <source>Draw a line to ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/finding.py" line="89"/>
        <source>How are {who} and ... related?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Folding</name>
    <message>
        <location filename="../../ecomap/ui/folding.py" line="250"/>
        <location filename="../../ecomap/ui/folding.py" line="255"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/folding.py" line="250"/>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/folding.py" line="252"/>
        <source>Key, {count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/folding.py" line="254"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <location filename="../../ecomap/ui/spokes.py" line="49"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/spokes.py" line="50"/>
        <source>More family</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <location filename="../../ecomap/ui/people/headings.py" line="31"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <location filename="../../ecomap/ui/hearing.py" line="57"/>
        <source>Reading what was typed ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/hearing.py" line="92"/>
        <source>{name} is drawn here a second time, and stays beside their partner. Move {name} where they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/hearing.py" line="114"/>
        <source>This map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../ecomap/ui/help/window.py" line="40"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/help/window.py" line="49"/>
        <location filename="../../ecomap/ui/help/window.py" line="50"/>
        <source>Search in help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/help/window.py" line="57"/>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/help/window.py" line="65"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/help/window.py" line="66"/>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/help/window.py" line="67"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/help/window.py" line="164"/>
        <source>Found on {count} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/help/window.py" line="165"/>
        <source>Found on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/help/window.py" line="166"/>
        <source>Nothing found. Try fewer or other words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <location filename="../../ecomap/ui/history_panel.py" line="37"/>
        <location filename="../../ecomap/ui/history_panel.py" line="48"/>
        <source>What we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/history_panel.py" line="50"/>
        <location filename="../../ecomap/ui/history_panel.py" line="98"/>
        <source>Then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/history_panel.py" line="51"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/history_panel.py" line="84"/>
        <location filename="../../ecomap/ui/history_panel.py" line="96"/>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/history_panel.py" line="96"/>
        <source>Go back to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/history_panel.py" line="68"/>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/history_panel.py" line="74"/>
        <source>How it was when we opened it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/history_panel.py" line="74"/>
        <source>Before that</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeMiddle</name>
    <message>
        <location filename="../../ecomap/ui/home_middle.py" line="39"/>
        <source>There is no home yet. Select who lives together: H makes one.</source>
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
    <name>HomeQuestion</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/home.py" line="19"/>
        <source>The home of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/home.py" line="20"/>
        <source>What is it called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/home.py" line="24"/>
        <source>Nan&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/home.py" line="28"/>
        <source>They do not live together any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/home.py" line="30"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/home.py" line="30"/>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../../ecomap/ui/inspector/panel.py" line="45"/>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/panel.py" line="122"/>
        <source>This map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/panel.py" line="122"/>
        <source>Select somebody, or a line, to see what is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/panel.py" line="124"/>
        <source>{count} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/panel.py" line="130"/>
        <source>A place or group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Joiner</name>
    <message>
        <location filename="../../ecomap/ui/joining.py" line="45"/>
        <source>Choose the one or two entries that are the same person or place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/joining.py" line="55"/>
        <source>Who is the same person as {who}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/joining.py" line="55"/>
        <source>What is the same as {who}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/joining.py" line="69"/>
        <source>Choose the one entry that is two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/joining.py" line="98"/>
        <source>Choose one line, or one person whose line goes to the wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/joining.py" line="103"/>
        <source>There is no line to change here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/joining.py" line="108"/>
        <source>Who is wrong here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/joining.py" line="122"/>
        <source>Choose who lives together first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/joining.py" line="175"/>
        <source>Who instead of {who}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/joining.py" line="195"/>
        <source>{who}: moved out of {home}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/joining.py" line="197"/>
        <source>the home they shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/joining.py" line="202"/>
        <source>No: it is a second home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <location filename="../../ecomap/ui/then_now/kept.py" line="33"/>
        <source>Days we kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/kept.py" line="40"/>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/kept.py" line="41"/>
        <source>Name it ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/kept.py" line="42"/>
        <source>Go back to how it was ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/kept.py" line="43"/>
        <source>Forget it ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/kept.py" line="46"/>
        <source>At the end of a day on which something changed, the map is kept by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/kept.py" line="63"/>
        <source>kept by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/kept.py" line="63"/>
        <source>kept by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/key_field.py" line="33"/>
        <source>Press the new keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyView</name>
    <message>
        <location filename="../../ecomap/ui/key_view.py" line="41"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListBeside</name>
    <message>
        <location filename="../../ecomap/ui/people/beside.py" line="127"/>
        <source>{which} of {count}: {who}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/beside.py" line="132"/>
        <source>, not in this drawing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <location filename="../../ecomap/ui/seats/lock_page.py" line="28"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/lock_page.py" line="30"/>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/lock_page.py" line="33"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/lock_page.py" line="34"/>
        <source>Another map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/lock_page.py" line="60"/>
        <source>Type the passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/lock_page.py" line="70"/>
        <source>This map is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/lock_page.py" line="71"/>
        <source>Everything is kept. Type the passphrase of the map, or its recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locker</name>
    <message>
        <location filename="../../ecomap/ui/seats/locking.py" line="56"/>
        <source>This map is not kept anywhere yet, so it cannot be locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/locking.py" line="58"/>
        <source>Keep it ...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogOfChanges</name>
    <message>
        <location filename="../../ecomap/ui/log/dialog.py" line="55"/>
        <location filename="../../ecomap/ui/log/dialog.py" line="159"/>
        <source>Log of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/dialog.py" line="56"/>
        <source>It says who did what kind of thing, and when. It names nobody on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/dialog.py" line="82"/>
        <source>It was not written. {why} Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/dialog.py" line="87"/>
        <source>Made: {name}, in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/dialog.py" line="104"/>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/dialog.py" line="106"/>
        <source>Papers that left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/dialog.py" line="110"/>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/dialog.py" line="112"/>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/dialog.py" line="125"/>
        <source>Nothing was done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/dialog.py" line="128"/>
        <source>{count} of {all} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/dialog.py" line="184"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/dialog.py" line="184"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/dialog.py" line="191"/>
        <source>For the file, as a table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/dialog.py" line="192"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/dialog.py" line="192"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <location filename="../../ecomap/ui/looks.py" line="53"/>
        <source>Colours: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/looks.py" line="65"/>
        <source>Things glide to their places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/looks.py" line="65"/>
        <source>Things jump to their places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/looks.py" line="72"/>
        <source>Single keys are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/looks.py" line="72"/>
        <source>Single keys are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/looks.py" line="122"/>
        <source>Where Graphviz is: its program is called dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/looks.py" line="128"/>
        <source>Graphviz is asked there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/looks.py" line="128"/>
        <source>Whatever Graphviz there is, is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/looks.py" line="129"/>
        <source>There is no Graphviz on this computer. It is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="84"/>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="85"/>
        <location filename="../../ecomap/ui/map_page.py" line="87"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="86"/>
        <source>Take it out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="193"/>
        <source>Add family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/empty_map.py" line="18"/>
        <source>Who is there? Type them above: mum Kelly, nan Mair, best friend Zofia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/empty_map.py" line="20"/>
        <source>Who is closest? Pick somebody on the right, and press 1, 2 or 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/empty_map.py" line="21"/>
        <source>Who is closest? Drag somebody in from the right, or pick them and press 1, 2 or 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="343"/>
        <source>My map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="345"/>
        <source>{name}&apos;s map, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_page.py" line="440"/>
        <source>{who}: family, line and in touch are round the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <location filename="../../ecomap/ui/canvas/map_view.py" line="112"/>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkKey</name>
    <message>
        <location filename="../../ecomap/ui/then_now/told.py" line="69"/>
        <source>Key of what changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="67"/>
        <source>{a} and {b}: one person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="67"/>
        <source>{a} and {b}: one and the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="70"/>
        <source>All that is known of both is kept: family, lines, homes, everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="71"/>
        <source>All that is known of both is kept: lines, words, everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="80"/>
        <source>Where they differ, what is right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="82"/>
        <source>The other name is kept as a name they are also called, for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="84"/>
        <source>They are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="84"/>
        <source>No, they are two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="86"/>
        <source>They are one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="86"/>
        <source>No, two people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MyPages</name>
    <message>
        <location filename="../../ecomap/ui/pages/page.py" line="78"/>
        <source>My pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/page.py" line="79"/>
        <source>Back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/page.py" line="80"/>
        <source>Print or save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/page.py" line="189"/>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/page.py" line="189"/>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/page.py" line="204"/>
        <source>This is your whole book: every page with a tick, in your order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/page.py" line="205"/>
        <source>This page is left out of your book. What you wrote on it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/page.py" line="207"/>
        <source>This page is drawn from your map. Change the map, and it changes too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/page.py" line="237"/>
        <source>There is nothing on this page yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/page.py" line="250"/>
        <source>It could not be made: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/page.py" line="252"/>
        <source>This page could not be made. The map is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/page.py" line="338"/>
        <source>Making the page ...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameBox</name>
    <message>
        <location filename="../../ecomap/ui/name_box.py" line="54"/>
        <source>Add people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/name_box.py" line="55"/>
        <source>Type who there is, for example: mum Kelly, nan Mair, best friend Zofia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/name_box.py" line="57"/>
        <source>mum Kelly, nan Mair ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/name_box.py" line="59"/>
        <source>Empty the field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <location filename="../../ecomap/ui/canvas/name_field.py" line="29"/>
        <location filename="../../ecomap/ui/canvas/name_field.py" line="36"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/canvas/name_field.py" line="36"/>
        <source>{who}: name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkGrowth</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="58"/>
        <source>How the network grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="71"/>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="74"/>
        <source>Choose a figure: it says what it counts, and who is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="65"/>
        <source>Copy as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="82"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="82"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="96"/>
        <source>From {start} to {now}. {knit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="97"/>
        <source>what was on file at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="105"/>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="136"/>
        <source>At the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="105"/>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="105"/>
        <source>in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="107"/>
        <source>Size of the network over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="114"/>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="122"/>
        <source>Compare with a day between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="115"/>
        <source>No day between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="136"/>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="136"/>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="136"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/network_growth.py" line="194"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="144"/>
        <source>A passphrase for this map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="147"/>
        <source>The map is always kept locked. Four words that have nothing to do with each other are easy to remember and hard to guess. Write them down and keep them safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="151"/>
        <source>At least {count} letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="152"/>
        <source>Passphrase: at least {count} letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="156"/>
        <source>Other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="158"/>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="172"/>
        <source>The key of your service opens it, too: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="174"/>
        <source>Lock it with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="174"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="192"/>
        <source>A little longer, please: at least {count} letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../ecomap/ui/notice.py" line="60"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/notice.py" line="61"/>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeFiles</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/office_files.py" line="58"/>
        <source>Files for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/office_files.py" line="69"/>
        <source>Where ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/office_files.py" line="70"/>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/office_files.py" line="86"/>
        <source>Making {what} ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/office_files.py" line="102"/>
        <source>Where to put the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/office_files.py" line="135"/>
        <source>Made: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/office_files.py" line="143"/>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/office_files.py" line="156"/>
        <source>It was not written. {why} Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/office_files.py" line="158"/>
        <source>This file could not be made. The map is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/office_files.py" line="167"/>
        <source>Files go to: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/office_files.py" line="189"/>
        <source>Who is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/office_files.py" line="194"/>
        <source>Which file? Press it, and it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/office_files.py" line="203"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/office_files.py" line="203"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Openings</name>
    <message>
        <location filename="../../ecomap/ui/openings.py" line="59"/>
        <source>This map could not be drawn the last two times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/openings.py" line="112"/>
        <source>This map cannot be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/openings.py" line="113"/>
        <source>This map cannot be drawn. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/openings.py" line="114"/>
        <source>What can be done ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/openings.py" line="120"/>
        <source>It was left as it is, and nothing of it is lost. How it was on another day can be opened instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/openings.py" line="123"/>
        <source>Open the copy of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/openings.py" line="125"/>
        <source>Open a day we kept ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/openings.py" line="126"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/openings.py" line="126"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/openings.py" line="152"/>
        <source>No day was kept in this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/openings.py" line="154"/>
        <source>Which day do you want to open?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <location filename="../../ecomap/ui/pages/list.py" line="75"/>
        <source>My pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/list.py" line="76"/>
        <source>Space: in or out. F2: its name. Alt with up or down: its place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartChoice</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/part_choice.py" line="27"/>
        <source>The map: only what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/part_choice.py" line="39"/>
        <source>On paper everybody is there, whatever is folded away on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/part_choice.py" line="41"/>
        <source>On screen: {what}. Unless you tick this, the map on paper shows everybody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeekPage</name>
    <message>
        <location filename="../../ecomap/ui/seats/peek_page.py" line="29"/>
        <source>Back to Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/peek_page.py" line="54"/>
        <source>This is what the young person sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/peek_page.py" line="54"/>
        <source>Only to look at: nothing can be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="59"/>
        <location filename="../../ecomap/ui/people/panel.py" line="133"/>
        <source>My people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="61"/>
        <source>Fold the list away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="64"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="65"/>
        <source>Find people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="66"/>
        <source>Names, who they are, how you are in touch, notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="68"/>
        <source>Empty the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="71"/>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="75"/>
        <location filename="../../ecomap/ui/people/panel.py" line="148"/>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="133"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="148"/>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="221"/>
        <source>{count} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/panel.py" line="224"/>
        <source>Nobody found for “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <location filename="../../ecomap/ui/people/table.py" line="66"/>
        <source>People, as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/table.py" line="67"/>
        <source>Enter writes in a cell. A capital letter goes to a name. Up sorts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/table.py" line="140"/>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleTree</name>
    <message>
        <location filename="../../ecomap/ui/people/tree.py" line="35"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/tree.py" line="36"/>
        <source>Enter writes a name. A capital letter goes to a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/picking.py" line="41"/>
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
        <location filename="../../ecomap/ui/dialogs/preview.py" line="55"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/progress_line.py" line="26"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/frame.py" line="30"/>
        <source>Ecomap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <location filename="../../ecomap/ui/help/reader.py" line="45"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <location filename="../../ecomap/ui/records/table.py" line="92"/>
        <source>Write in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/table.py" line="94"/>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <location filename="../../ecomap/ui/records/page.py" line="47"/>
        <source>Back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/page.py" line="248"/>
        <source>There is nobody to choose from. Add people to the map first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="64"/>
        <source>Keep this code somewhere safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="67"/>
        <source>If the passphrase is ever lost, this code opens the map. It is shown this once. Print it or write it down, and keep it apart from the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="77"/>
        <source>Print ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="78"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="80"/>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="83"/>
        <source>I have kept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="93"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="93"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="116"/>
        <source>It is on its way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="127"/>
        <source>Recovery code: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="127"/>
        <source>Recovery code, covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="137"/>
        <source>Copied. Paste it where only you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <location filename="../../ecomap/ui/relating.py" line="46"/>
        <source>Whose partner are they?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/relating.py" line="52"/>
        <source>Who is their parent or carer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/relating.py" line="65"/>
        <source>{b} is a parent or carer of {a}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/relating.py" line="66"/>
        <source>{a} is a parent or carer of {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/relating.py" line="68"/>
        <source>{a} and {b} are partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/relating.py" line="72"/>
        <source>Only a line between them, on the map of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/relating.py" line="78"/>
        <source>What are {a} and {b}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/relating.py" line="89"/>
        <source>There is no home yet. Select who lives together: H makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/relating.py" line="93"/>
        <source>Which home do they move into?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/relating.py" line="107"/>
        <source>{bond}: to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/relating.py" line="123"/>
        <source>In which way?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelativesForm</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/relatives.py" line="41"/>
        <source>The family of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/relatives.py" line="59"/>
        <source>there already: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/relatives.py" line="68"/>
        <source>Add them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/relatives.py" line="68"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/relatives.py" line="88"/>
        <source>A name is enough; an age or a year may follow it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remembering</name>
    <message>
        <location filename="../../ecomap/ui/remembering.py" line="108"/>
        <source>This map is kept nowhere yet, so nothing of it is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/remembering.py" line="110"/>
        <source>Asking the key store of this computer ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/remembering.py" line="117"/>
        <source>This computer has no key store of its own that Ecomap can use. So nothing is remembered here, and the map is always asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/remembering.py" line="121"/>
        <source>The key store of this computer is locked, or does not answer. The map opens all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/remembering.py" line="123"/>
        <source>It opens here without being asked for, for whoever is at this computer under your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/remembering.py" line="124"/>
        <source>Nothing is remembered here: the map is always asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/remembering.py" line="129"/>
        <source>The key store of this computer did not take it. The map opens as it did, with its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/remembering.py" line="136"/>
        <source>Forgotten. From now on this map is asked for on this computer, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/remembering.py" line="138"/>
        <source>Nothing of this map was remembered on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <location filename="../../ecomap/ui/pages/room.py" line="41"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/room.py" line="42"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/room.py" line="43"/>
        <source>Its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/room.py" line="44"/>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/room.py" line="126"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/room.py" line="126"/>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/room.py" line="126"/>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatSwitch</name>
    <message>
        <location filename="../../ecomap/ui/seats/switch.py" line="133"/>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/switch.py" line="136"/>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/switch.py" line="138"/>
        <location filename="../../ecomap/ui/seats/switch.py" line="139"/>
        <source>Hold for a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/switch.py" line="150"/>
        <source>Hold it down for a second, until the ring is full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <location filename="../../ecomap/ui/seats/seats.py" line="46"/>
        <source>Going back to Together in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/seats.py" line="47"/>
        <source>Locking the map in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/seats.py" line="77"/>
        <location filename="../../ecomap/ui/seats/seats.py" line="140"/>
        <source>Go to Coordinator view?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/seats.py" line="78"/>
        <source>Private notes and decisions can be seen there. Is nobody else looking?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/seats.py" line="79"/>
        <location filename="../../ecomap/ui/seats/seats.py" line="140"/>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/seats.py" line="79"/>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/seats.py" line="99"/>
        <source>From now on Coordinator view asks for the passphrase of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/seats.py" line="100"/>
        <source>Coordinator view asks for no passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/seats.py" line="155"/>
        <source>This map is not kept anywhere yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondWindow</name>
    <message>
        <location filename="../../ecomap/ui/seats/second_window.py" line="36"/>
        <source>See all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/second_window.py" line="37"/>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/second_window.py" line="38"/>
        <source>Bigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/seats/second_window.py" line="39"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/settings.py" line="51"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/settings.py" line="80"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/settings.py" line="80"/>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/settings.py" line="147"/>
        <source>As large as this computer asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/settings.py" line="184"/>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/settings.py" line="218"/>
        <source>Choose ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/settings.py" line="221"/>
        <source>Whatever there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/settings.py" line="239"/>
        <source>There is none on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/settings.py" line="240"/>
        <source>Whatever there is on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcut_table.py" line="31"/>
        <source>What can be done, and its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcut_table.py" line="32"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcut_table.py" line="32"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcut_table.py" line="32"/>
        <source>At first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcut_table.py" line="57"/>
        <source>On the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcut_table.py" line="82"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcut_table.py" line="85"/>
        <source>{what}, {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcut_table.py" line="85"/>
        <source>no keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="47"/>
        <source>All shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="49"/>
        <source>Find what to do, or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="54"/>
        <source>Single letters work on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="68"/>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="69"/>
        <source>Further keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="70"/>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="71"/>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="72"/>
        <source>Print this page ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="74"/>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="75"/>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="248"/>
        <source>Use it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="76"/>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="85"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="85"/>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="229"/>
        <source>All as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="129"/>
        <source>It is on its way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="170"/>
        <source>{what}: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="170"/>
        <source>{what}: no keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="180"/>
        <source>Press the keys now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="181"/>
        <source>Press the keys for “{what}”. Esc leaves everything as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="209"/>
        <source>{key} is already “{what}”. Use it here, and take it away there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="211"/>
        <source>{key} already does something in Coordinator view. Use it here, and take it away there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="229"/>
        <source>Give everything the keys it had at first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcuts.py" line="233"/>
        <source>Everything has the keys it had at first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="84"/>
        <source>Here, places do not say how close: there are no circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="107"/>
        <source>Which home?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="130"/>
        <source>Show the others, faded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="132"/>
        <source>Hide the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="162"/>
        <source>Everybody is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="105"/>
        <source>There is no home yet. Select who lives together: H makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="233"/>
        <source>Showing: {what} ({count} of {whole})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="233"/>
        <source>Showing: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="258"/>
        <source>Everybody is shown again: somebody was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="272"/>
        <source>Everybody is shown again, so that {who} can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="275"/>
        <source>{who} is folded away at {on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/showing.py" line="276"/>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <location filename="../../ecomap/ui/side_column.py" line="82"/>
        <source>Not placed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/side_column.py" line="103"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/side_column.py" line="121"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/side_column.py" line="157"/>
        <source>Not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/side_column.py" line="158"/>
        <source>Everything is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/side_column.py" line="159"/>
        <source>Keeping ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/side_column.py" line="160"/>
        <source>Not saved: kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/side_column.py" line="188"/>
        <source>and {count} more, in the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <location filename="../../ecomap/ui/then_now/sides.py" line="35"/>
        <source>The earlier day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/sides.py" line="36"/>
        <source>The later day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/sides.py" line="47"/>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/sides.py" line="48"/>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Specimen</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/specimen.py" line="69"/>
        <location filename="../../ecomap/ui/dialogs/specimen.py" line="76"/>
        <source>All symbols and lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/specimen.py" line="81"/>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/specimen.py" line="82"/>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/specimen.py" line="89"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/specimen.py" line="89"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/specimen.py" line="105"/>
        <source>{at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitForm</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="43"/>
        <source>{who}: two people?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="48"/>
        <source>The first is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="49"/>
        <source>The second is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="59"/>
        <source>What belongs to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="61"/>
        <source>They are two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="61"/>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="88"/>
        <source>the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="89"/>
        <source>the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="90"/>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../ecomap/ui/start_page.py" line="43"/>
        <source>First name, or leave empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/start_page.py" line="44"/>
        <location filename="../../ecomap/ui/start_page.py" line="165"/>
        <source>Whose map is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/start_page.py" line="47"/>
        <source>Start a new map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/start_page.py" line="48"/>
        <source>Open a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/start_page.py" line="51"/>
        <source>Idris, small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/start_page.py" line="52"/>
        <source>Ellie, middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/start_page.py" line="53"/>
        <source>Kai, big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/start_page.py" line="59"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/start_page.py" line="82"/>
        <source>Rescued from last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/start_page.py" line="84"/>
        <source>The map we worked on {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/start_page.py" line="64"/>
        <source>The people in my life, drawn together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/start_page.py" line="94"/>
        <source>New here? Show me round: two minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/start_page.py" line="94"/>
        <source>Show me round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/start_page.py" line="172"/>
        <source>Or try a sample: invented people, nothing is kept unless you say so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StickerForm</name>
    <message>
        <location filename="../../ecomap/ui/pictures/sticker_form.py" line="122"/>
        <source>Sticker of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/sticker_form.py" line="141"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/sticker_form.py" line="141"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/sticker_form.py" line="151"/>
        <source>Find, or type an emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/sticker_form.py" line="152"/>
        <source>Find a sticker, or type an emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/sticker_form.py" line="154"/>
        <source>No sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/sticker_form.py" line="167"/>
        <source>What you typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/sticker_form.py" line="176"/>
        <source>Nothing fits. Try another word, or type an emoji.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/sticker_form.py" line="211"/>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/sticker_form.py" line="214"/>
        <source>as their part of the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubjectList</name>
    <message>
        <location filename="../../ecomap/ui/records/subjects.py" line="27"/>
        <source>What it is about</source>
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
        <location filename="../../ecomap/ui/then_now/page.py" line="159"/>
        <source>today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/page.py" line="264"/>
        <source>Keep how it is now ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/page.py" line="268"/>
        <source>There is no earlier day to look back at yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/page.py" line="269"/>
        <source>Keep how it is now. Next time you can see what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/page.py" line="312"/>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/page.py" line="313"/>
        <source>One after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/page.py" line="314"/>
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
        <location filename="../../ecomap/ui/then_now/told.py" line="121"/>
        <location filename="../../ecomap/ui/then_now/told.py" line="124"/>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/told.py" line="139"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/told.py" line="189"/>
        <source>This is the first day we kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/then_now/told.py" line="190"/>
        <source>Nothing is different between these two days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../ecomap/ui/top_bar.py" line="57"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/top_bar.py" line="61"/>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <location filename="../../ecomap/ui/tour/tour.py" line="121"/>
        <source>{at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tour/tour.py" line="139"/>
        <source>(no key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tour/tour.py" line="141"/>
        <source>Esc leaves. {key} comes to this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tour/tour.py" line="155"/>
        <source>Done: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitedForm</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/united.py" line="56"/>
        <source>Somebody else changed this map, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/united.py" line="57"/>
        <source>What both of you did is in it now, and it is saved. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/united.py" line="62"/>
        <source>And {count} changes more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/united.py" line="69"/>
        <source>Both of you changed these. What is right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/united.py" line="71"/>
        <source>That is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/united.py" line="71"/>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Uniter</name>
    <message>
        <location filename="../../ecomap/ui/uniting.py" line="65"/>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/uniting.py" line="67"/>
        <source>{who} (computer {where})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/uniting.py" line="69"/>
        <source>{who} has this map open, too, since {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/uniting.py" line="69"/>
        <source>{who} has it open, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/uniting.py" line="70"/>
        <source>Both of you can work: what you both do is put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/uniting.py" line="92"/>
        <source>There is another copy of this map here, with other work in it: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/uniting.py" line="95"/>
        <source>Put them together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/uniting.py" line="114"/>
        <source>While both of you looked, somebody else changed this map. You may see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/uniting.py" line="120"/>
        <source>Somebody else changed this map, too. What both of you did is in it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/uniting.py" line="124"/>
        <source>The file is another map by now, or another program holds it. Yours is kept beside it: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/uniting.py" line="115"/>
        <location filename="../../ecomap/ui/uniting.py" line="121"/>
        <source>See what came</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="54"/>
        <source>This map is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="59"/>
        <source>Type the passphrase of the map, its recovery code, or the key of your service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="60"/>
        <source>Type the passphrase of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="61"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="62"/>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="64"/>
        <source>Take it from a key file ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="77"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="77"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="125"/>
        <source>The file of a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/passphrase.py" line="131"/>
        <source>There is no key in this file that opens a map. Is it the file from the safe?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/waiting.py" line="17"/>
        <source>A moment, please ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/waiting.py" line="24"/>
        <source>Cancel</source>
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
    <name>WaysIn</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_in.py" line="32"/>
        <source>Who can open this map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_in.py" line="33"/>
        <source>Each of these opens the map alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_in.py" line="37"/>
        <source>Add the key of a service ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_in.py" line="39"/>
        <source>Forget on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_in.py" line="52"/>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_in.py" line="62"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_in.py" line="62"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_in.py" line="75"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_in.py" line="75"/>
        <source>Whoever knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_in.py" line="77"/>
        <source>It was shown once, when the passphrase was chosen. Whoever has that page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_in.py" line="78"/>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_in.py" line="80"/>
        <source>A service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_in.py" line="82"/>
        <source>Another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_in.py" line="82"/>
        <source>It was added by a newer Ecomap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_in.py" line="123"/>
        <source>Take away ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_in.py" line="124"/>
        <source>Take away: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_out.py" line="71"/>
        <source>Where ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_out.py" line="72"/>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_out.py" line="73"/>
        <source>Printer ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_out.py" line="74"/>
        <source>Make a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_out.py" line="76"/>
        <source>Picture ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_out.py" line="123"/>
        <source>Making the PDF ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_out.py" line="139"/>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_out.py" line="147"/>
        <source>Making the pictures ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_out.py" line="177"/>
        <source>Where to put the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_out.py" line="192"/>
        <source>It was not written. {why} Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_out.py" line="195"/>
        <source>{name} is not there now. Nothing was printed. Choose another printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_out.py" line="198"/>
        <source>It could not be printed. Look whether the printer is on, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_out.py" line="202"/>
        <source>It could not be made: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_out.py" line="204"/>
        <source>These pages could not be made. The map is as it was. Try fewer papers at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_out.py" line="210"/>
        <source>A PDF goes to: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_out.py" line="214"/>
        <source>Print ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_out.py" line="214"/>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_out.py" line="252"/>
        <source>Printing ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_out.py" line="258"/>
        <source>One page was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_out.py" line="260"/>
        <source>{count} pages were sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_out.py" line="290"/>
        <source>Stopped. What was made before stays: {count} pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_out.py" line="291"/>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/ways_out.py" line="298"/>
        <source>Made: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <location filename="../../ecomap/ui/seats/soon.py" line="61"/>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="35"/>
        <source>Move left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="36"/>
        <source>Move right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="37"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="38"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="40"/>
        <source>(further)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="57"/>
        <source>Next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="64"/>
        <source>Person before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="71"/>
        <source>Person above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="78"/>
        <source>Person below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="91"/>
        <source>My people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="100"/>
        <source>Family tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="137"/>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="145"/>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="153"/>
        <source>Hide now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="162"/>
        <source>Bigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="171"/>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="180"/>
        <source>See all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="189"/>
        <source>People list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="111"/>
        <source>Draw people twice where lines would knot ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="118"/>
        <source>Draw everybody once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="125"/>
        <source>Draw twice, or once again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="198"/>
        <source>Other colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="208"/>
        <source>Other size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="218"/>
        <source>Let things glide, or jump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="227"/>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="237"/>
        <source>Keep for the file only, or show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="267"/>
        <source>Lines and symbols: default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="276"/>
        <source>Has died: an X through the symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="282"/>
        <source>Has died: a leaf, on the file copy too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="288"/>
        <source>Babies lost: not on other people&apos;s copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="294"/>
        <source>Babies lost: on other people&apos;s copies, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/commands.py" line="11"/>
        <source>Settings ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/commands.py" line="21"/>
        <source>Find any command ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/commands.py" line="31"/>
        <source>All shortcuts ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/looking.py" line="304"/>
        <source>All symbols and lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/commands.py" line="41"/>
        <source>Single keys on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="15"/>
        <source>New map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="24"/>
        <source>Open a map ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="33"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="41"/>
        <source>Save as ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="49"/>
        <source>Change the passphrase ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="61"/>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="69"/>
        <source>Destroy the map ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="77"/>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="85"/>
        <source>Close the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="93"/>
        <source>Leave Ecomap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="107"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="116"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="124"/>
        <source>What we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="132"/>
        <source>Go back to how it was ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="139"/>
        <source>Change the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="149"/>
        <source>Take off the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="159"/>
        <source>Select everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="168"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="176"/>
        <source>Tidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="184"/>
        <source>Tidy everything, also what we placed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/maps.py" line="192"/>
        <source>Let go of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="29"/>
        <source>Add people by typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="37"/>
        <source>Add people by typing (one key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="43"/>
        <source>Mum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="44"/>
        <source>Dad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="45"/>
        <source>Brother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="46"/>
        <source>Sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="47"/>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="48"/>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="51"/>
        <source>Draw a line to ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="61"/>
        <source>They live together, or move out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="70"/>
        <source>They live together, or move out (one key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="79"/>
        <source>Make the two partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="170"/>
        <source>I give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="171"/>
        <source>I get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="172"/>
        <source>Both give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="173"/>
        <source>No arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="175"/>
        <source>Closest (ring 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="176"/>
        <source>Close (ring 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="177"/>
        <source>Further away (ring 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people.py" line="178"/>
        <source>Not placed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/drawing.py" line="24"/>
        <source>Brothers and sisters always by age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/drawing.py" line="25"/>
        <source>Fewer crossing lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/drawing.py" line="26"/>
        <source>As it suits the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/drawing.py" line="31"/>
        <source>Graphviz dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/drawing.py" line="32"/>
        <source>Graphviz neato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/drawing.py" line="33"/>
        <source>Graphviz fdp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/drawing.py" line="34"/>
        <source>Graphviz sfdp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/drawing.py" line="35"/>
        <source>Graphviz twopi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/drawing.py" line="36"/>
        <source>Graphviz circo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/drawing.py" line="55"/>
        <source>Ecomap itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/drawing.py" line="63"/>
        <source>Where Graphviz is ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/family.py" line="27"/>
        <source>Family, homes and dates ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/family.py" line="36"/>
        <source>Their partner is somebody on the map ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/family.py" line="44"/>
        <source>Their parent or carer is somebody on the map ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/family.py" line="52"/>
        <source>They were born together: twins, triplets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/family.py" line="60"/>
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
        <location filename="../../ecomap/ui/actions/showing.py" line="100"/>
        <source>Choose what to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/showing.py" line="107"/>
        <source>How are these two related?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/shelf.py" line="75"/>
        <source>{engine} (there is no Graphviz here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/growth.py" line="24"/>
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
    <message>
        <location filename="../../ecomap/ui/actions/first.py" line="11"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/first.py" line="21"/>
        <source>Show me round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/joining.py" line="14"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/joining.py" line="24"/>
        <source>Cut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/joining.py" line="34"/>
        <source>Put down who was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/joining.py" line="47"/>
        <source>They are the same ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/joining.py" line="56"/>
        <source>This is two people ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/joining.py" line="65"/>
        <source>Change who it goes to ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/joining.py" line="75"/>
        <source>Write down their family ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people_list.py" line="11"/>
        <source>People list as a table, or narrow again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people_list.py" line="20"/>
        <source>Sort people by this column, or the other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people_list.py" line="28"/>
        <source>Next person found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people_list.py" line="37"/>
        <source>Person found before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/people_list.py" line="46"/>
        <source>List everybody again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/pictures.py" line="12"/>
        <source>Choose a sticker ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/pictures.py" line="13"/>
        <source>Sticker and colour ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/pictures.py" line="22"/>
        <source>Picture ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/pictures.py" line="31"/>
        <source>Paste a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/pictures.py" line="39"/>
        <source>Take the picture away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/pressing.py" line="53"/>
        <source>Choose several by pressing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/pressing.py" line="64"/>
        <source>Move: press where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/pressing.py" line="72"/>
        <source>Line: press who it goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/pressing.py" line="78"/>
        <source>A step closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/pressing.py" line="79"/>
        <source>A step further away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/pressing.py" line="80"/>
        <source>Look further left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/pressing.py" line="81"/>
        <source>Look further right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/pressing.py" line="82"/>
        <source>Look further up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/pressing.py" line="83"/>
        <source>Look further down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/records.py" line="15"/>
        <source>My homes and my story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/records.py" line="16"/>
        <source>Journey: homes, schools, search, consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/records.py" line="24"/>
        <source>My gathering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/records.py" line="25"/>
        <source>Gathering: the day, guests, who is kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/records.py" line="33"/>
        <source>Promises and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/records.py" line="34"/>
        <source>Promises: offers, messages, questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/records.py" line="42"/>
        <source>This map: its parts, homes, places, who may see what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/rounds.py" line="12"/>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/rounds.py" line="22"/>
        <source>Part of the window before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/seats.py" line="11"/>
        <source>What the young person sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/seats.py" line="22"/>
        <source>A window for a second screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/seats.py" line="31"/>
        <source>Lock the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/seats.py" line="39"/>
        <source>Ask for the passphrase before Coordinator view, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/folding.py" line="12"/>
        <source>Column on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/folding.py" line="21"/>
        <source>Key below the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/office.py" line="11"/>
        <source>Files for other programs ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/pages.py" line="11"/>
        <source>My pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/pages.py" line="12"/>
        <source>The young person&apos;s pages: order, style, words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/log.py" line="24"/>
        <source>Log of changes ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/ways_in.py" line="12"/>
        <source>Who can open this map ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/ways_in.py" line="20"/>
        <source>Forget on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/ways_in.py" line="32"/>
        <source>Our service&apos;s key ...</source>
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
    <message>
        <location filename="../../ecomap/ui/canvas/access.py" line="145"/>
        <source>{drawing}, {count} here. Arrow keys go from one to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/canvas/told.py" line="63"/>
        <source>faded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/canvas/told.py" line="97"/>
        <location filename="../../ecomap/ui/canvas/told.py" line="183"/>
        <source>{count} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/canvas/told.py" line="142"/>
        <location filename="../../ecomap/ui/canvas/told.py" line="143"/>
        <source>{a} gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/canvas/told.py" line="144"/>
        <source>both give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/canvas/told.py" line="146"/>
        <source>line: {strength}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/canvas/told.py" line="169"/>
        <source>from {parents} to {child}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/canvas/told.py" line="170"/>
        <source>{child}, with brothers and sisters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/canvas/told.py" line="182"/>
        <source>Ring {number}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/canvas/told.py" line="194"/>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <location filename="../../ecomap/ui/commands/finds.py" line="21"/>
        <source>Open a map first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/commands/finds.py" line="22"/>
        <source>Choose somebody first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/commands/finds.py" line="23"/>
        <location filename="../../ecomap/ui/commands/finds.py" line="30"/>
        <location filename="../../ecomap/ui/commands/finds.py" line="31"/>
        <source>Show the family tree first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/commands/finds.py" line="24"/>
        <source>Show My people first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/commands/finds.py" line="27"/>
        <source>There is nothing to take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/commands/finds.py" line="28"/>
        <source>Nothing was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/commands/finds.py" line="29"/>
        <source>Nobody is drawn twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/commands/finds.py" line="33"/>
        <source>Press Go on first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/commands/finds.py" line="34"/>
        <source>Not just now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deeds</name>
    <message>
        <location filename="../../ecomap/ui/deeds/kin.py" line="75"/>
        <source>Choose the two people who are partners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/kin.py" line="91"/>
        <source>A child has two parents here. Choose one or two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/kin.py" line="99"/>
        <source>{a} and {b} are not known to have the same parents. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/kin.py" line="106"/>
        <source>Choose one person, or the two who are partners.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>destroying</name>
    <message>
        <location filename="../../ecomap/ui/destroying.py" line="24"/>
        <source>These go: the file {name}, the copy beside it, its earlier states, and what waits here to be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/destroying.py" line="28"/>
        <source>Out of reach are copies on other computers and sticks, backups, what a syncing program or the drive itself still keeps, and every paper and file that was given away. Papers are not sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/destroying.py" line="33"/>
        <source>Has the young person all they want to keep? Give them their book first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/destroying.py" line="43"/>
        <source>This map is kept nowhere. Close it, and it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/destroying.py" line="45"/>
        <source>Destroy this map?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/destroying.py" line="46"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/destroying.py" line="51"/>
        <source>Destroy it for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/destroying.py" line="51"/>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/destroying.py" line="64"/>
        <source>Not all of it could be taken away: {names}. Take it away by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/destroying.py" line="67"/>
        <source>The map is destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/destroying.py" line="78"/>
        <source>This map was to be kept until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/destroying.py" line="79"/>
        <source>Destroy it ...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earlier</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/earlier.py" line="51"/>
        <source>The map is as it was: {time}. How it was before that is one of the days we kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/earlier.py" line="52"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/earlier.py" line="55"/>
        <source>Nothing is otherwise now than it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/earlier.py" line="61"/>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/earlier.py" line="61"/>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/earlier.py" line="63"/>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="49"/>
        <source>For {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="50"/>
        <source>For guests of the gathering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="51"/>
        <source>Coordinator&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="52"/>
        <source>File copy: everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="38"/>
        <source>The map: my people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="39"/>
        <source>The map: family tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="42"/>
        <source>My family tree: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="43"/>
        <source>Family tree: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="57"/>
        <source>For {name}. First names and drawings, how we are in touch, what {name} wishes. No addresses, no decisions, no notes, nobody who is kept for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="62"/>
        <source>For people who come to the gathering. First names, when and where. No surnames, no addresses of anybody, no wishes, no feelings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="67"/>
        <source>For the coordinator&apos;s own hands. Who is invited and what they need, with addresses on a page to tear off. Nobody who may not come is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="72"/>
        <source>Everything: full names, decisions, notes, restricted people. For the council&apos;s file only. Never hand it to family or leave it on a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/exporting.py" line="126"/>
        <source>Our papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/paper_choices.py" line="25"/>
        <source>its own size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/paper_choices.py" line="26"/>
        <source>A5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/paper_choices.py" line="27"/>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/paper_choices.py" line="28"/>
        <source>A3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/paper_choices.py" line="29"/>
        <source>A2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/paper_choices.py" line="30"/>
        <source>A5 booklet, folded from A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/paper_choices.py" line="31"/>
        <source>A4 booklet, folded from A3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/paper_choices.py" line="32"/>
        <source>Poster of A4 sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/paper_choices.py" line="36"/>
        <source>on its side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/paper_choices.py" line="37"/>
        <source>upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/paper_choices.py" line="44"/>
        <source>Print on both sides, turned over the short edge, then fold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/paper_choices.py" line="46"/>
        <source>The booklet opens upwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/paper_choices.py" line="47"/>
        <source>A5 pages have no room for large print: choose the A4 booklet for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/paper_choices.py" line="48"/>
        <source>Too large for this booklet, so on larger sheets laid in: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/paper_choices.py" line="49"/>
        <source>None of these pages fits in a booklet of this size: choose A4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/paper_choices.py" line="45"/>
        <source>On A5 the text is small. With large print it is as large as on A4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/paper_choices.py" line="50"/>
        <source>Print at 100 %. The first sheet shows how the others go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/paper_choices.py" line="51"/>
        <source>A drawing needs A3 paper to be read. On A4 it comes in pieces to put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/paper_choices.py" line="52"/>
        <source>The map is large: a poster, put together from A4 sheets, or A3 is easier to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/paper_choices.py" line="115"/>
        <source>Size of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/paper_choices.py" line="116"/>
        <source>How a map lies on the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/paper_choices.py" line="121"/>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/paper_choices.py" line="122"/>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/paper_choices.py" line="123"/>
        <source>On cream paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/paper_choices.py" line="124"/>
        <source>The map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/paper_choices.py" line="124"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/too_much.py" line="12"/>
        <source>Do not give this file away: it holds something its reader must not see, and could not be deleted. Delete it yourself: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/too_much.py" line="18"/>
        <source>This was not made. It could not be opened again and checked, and was deleted. The map is as it was. Please tell whoever looks after Ecomap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/too_much.py" line="23"/>
        <source>This was not made. It held something its reader must not see, and was deleted. The map is as it was. Please tell whoever looks after Ecomap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/printer.py" line="122"/>
        <source>Prints into a file in: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/printer.py" line="123"/>
        <source>Prints on: {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/printer.py" line="125"/>
        <source>{count} copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/printer.py" line="127"/>
        <source>on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/printer.py" line="129"/>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <location filename="../../ecomap/ui/help/filling.py" line="18"/>
        <source>(it has no key now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/help/filling.py" line="40"/>
        <source>On the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/help/filling.py" line="41"/>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/help/filling.py" line="41"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <location filename="../../ecomap/ui/deeds/__init__.py" line="62"/>
        <source>{old} is now called {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/__init__.py" line="72"/>
        <source>Remove {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/__init__.py" line="85"/>
        <source>{who}: line {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/__init__.py" line="100"/>
        <source>{who}: who gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/__init__.py" line="112"/>
        <location filename="../../ecomap/ui/deeds/__init__.py" line="130"/>
        <source>{who}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/kin.py" line="64"/>
        <source>Add a {kin} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/__init__.py" line="116"/>
        <source>closest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/__init__.py" line="117"/>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/__init__.py" line="118"/>
        <source>further away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/__init__.py" line="119"/>
        <source>not placed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/__init__.py" line="139"/>
        <source>{who}: wish: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/__init__.py" line="148"/>
        <source>{who}: decision: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/__init__.py" line="156"/>
        <source>{who}: another part of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/__init__.py" line="165"/>
        <source>Line between {a} and {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/kin.py" line="77"/>
        <source>{who}: partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/joining.py" line="27"/>
        <source>{a} and {b}: one and the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/joining.py" line="30"/>
        <source>{a} and {b}: one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/joining.py" line="45"/>
        <source>{who}: two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/joining.py" line="59"/>
        <source>A line goes to {new}, not to {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/joining.py" line="72"/>
        <source>{who}: one home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/joining.py" line="80"/>
        <source>{who}: moved out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/joining.py" line="88"/>
        <source>The home is called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/__init__.py" line="181"/>
        <source>{who}: who may see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/__init__.py" line="204"/>
        <source>Fold away at {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/__init__.py" line="214"/>
        <source>Unfold at {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/__init__.py" line="214"/>
        <source>Unfold everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/__init__.py" line="222"/>
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
        <location filename="../../ecomap/ui/deeds/__init__.py" line="237"/>
        <source>a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/__init__.py" line="238"/>
        <location filename="../../ecomap/ui/inspector/writer.py" line="64"/>
        <location filename="../../ecomap/ui/people/beside.py" line="102"/>
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
        <location filename="../../ecomap/ui/deeds/family.py" line="17"/>
        <source>Lines and symbols: {style}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/family.py" line="23"/>
        <source>Has died: a leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/family.py" line="23"/>
        <source>Has died: an X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/family.py" line="29"/>
        <source>Babies born sleeping or lost: on other people&apos;s copies, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/family.py" line="30"/>
        <source>Babies born sleeping or lost: not on other people&apos;s copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/family.py" line="39"/>
        <source>Bond from {a} to {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/family.py" line="48"/>
        <source>{a} and {b}: partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/family.py" line="58"/>
        <source>{parent} is a parent or carer of {child}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/family.py" line="68"/>
        <source>{who}: born together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/family.py" line="77"/>
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
        <location filename="../../ecomap/ui/deeds/moments.py" line="30"/>
        <source>Keep how it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/moments.py" line="58"/>
        <source>Name a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/moments.py" line="67"/>
        <source>Forget a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/moments.py" line="80"/>
        <location filename="../../ecomap/ui/deeds/moments.py" line="90"/>
        <source>Go back to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/moving.py" line="55"/>
        <source>{who}: closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/moving.py" line="55"/>
        <source>{who}: further away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/moving.py" line="64"/>
        <source>Put {who} in {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/carrying.py" line="65"/>
        <source>Cut out {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/carrying.py" line="82"/>
        <source>Put down {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/pictures.py" line="19"/>
        <source>{who}: picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/pictures.py" line="25"/>
        <source>{who}: who may see the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/pictures.py" line="31"/>
        <source>{who}: no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/pictures.py" line="41"/>
        <source>{who}: sticker and colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/pages.py" line="29"/>
        <source>Call a page otherwise: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/pages.py" line="35"/>
        <source>Move a page: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/pages.py" line="41"/>
        <source>Leave a page out: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/pages.py" line="47"/>
        <source>Take a page in again: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/pages.py" line="52"/>
        <source>Style of my pages: {style}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/pages.py" line="59"/>
        <source>Colour of my pages: {colour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/pages.py" line="65"/>
        <source>On my cover: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/pages.py" line="75"/>
        <source>Write on {page}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/uniting.py" line="107"/>
        <source>Take what was changed elsewhere</source>
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
        <location filename="../../ecomap/ui/inspector/standing.py" line="25"/>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/in_full.py" line="19"/>
        <source>Dates, words and reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/in_full.py" line="68"/>
        <location filename="../../ecomap/ui/inspector/standing.py" line="153"/>
        <location filename="../../ecomap/ui/people/columns.py" line="109"/>
        <source>Contact now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/in_full.py" line="78"/>
        <source>In touch like this since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/in_full.py" line="83"/>
        <location filename="../../ecomap/ui/inspector/standing.py" line="167"/>
        <location filename="../../ecomap/ui/people/columns.py" line="134"/>
        <source>Wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/in_full.py" line="87"/>
        <source>Wish, in their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/in_full.py" line="95"/>
        <location filename="../../ecomap/ui/inspector/standing.py" line="181"/>
        <location filename="../../ecomap/ui/people/columns.py" line="146"/>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/in_full.py" line="97"/>
        <source>Stands on the file copy alone. Nobody else&apos;s copy says that there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/in_full.py" line="100"/>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/in_full.py" line="104"/>
        <source>social worker, court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/in_full.py" line="106"/>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/in_full.py" line="108"/>
        <location filename="../../ecomap/ui/inspector/said.py" line="73"/>
        <location filename="../../ecomap/ui/records/promises.py" line="35"/>
        <source>Look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/in_full.py" line="111"/>
        <location filename="../../ecomap/ui/records/gathering.py" line="227"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/standing.py" line="197"/>
        <location filename="../../ecomap/ui/people/columns.py" line="64"/>
        <source>Closeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/line_words.py" line="27"/>
        <location filename="../../ecomap/ui/inspector/standing.py" line="207"/>
        <location filename="../../ecomap/ui/people/columns.py" line="84"/>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="20"/>
        <source>The gathering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="36"/>
        <source>The list says so, and never why. There is no invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="55"/>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="60"/>
        <source>Part of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="68"/>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="74"/>
        <source>What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="75"/>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="76"/>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="78"/>
        <source>Arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="79"/>
        <source>Leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="84"/>
        <source>How they are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="87"/>
        <source>Invited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="90"/>
        <source>me, coordinator, via Carys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="92"/>
        <source>By way of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="94"/>
        <source>Reached how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="97"/>
        <source>letter, call, visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="100"/>
        <source>Who agrees, if under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="108"/>
        <source>What they need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="111"/>
        <source>Food and allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="112"/>
        <location filename="../../ecomap/ui/inspector/said.py" line="105"/>
        <location filename="../../ecomap/ui/inspector/said.py" line="115"/>
        <location filename="../../ecomap/ui/records/gathering.py" line="84"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="113"/>
        <location filename="../../ecomap/ui/records/gathering.py" line="85"/>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="114"/>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="115"/>
        <source>Childcare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="116"/>
        <source>Supporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="121"/>
        <source>Getting there, and the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="123"/>
        <source>Travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="124"/>
        <source>Travels with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="125"/>
        <source>Who pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="127"/>
        <source>Would like to sit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="130"/>
        <source>near the door, or a chair: 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="131"/>
        <source>A number is a chair of the seat plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="133"/>
        <source>Brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="134"/>
        <source>Their part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="135"/>
        <location filename="../../ecomap/ui/inspector/relations.py" line="204"/>
        <location filename="../../ecomap/ui/inspector/standing.py" line="145"/>
        <location filename="../../ecomap/ui/inspector/tie.py" line="57"/>
        <location filename="../../ecomap/ui/records/journey.py" line="40"/>
        <location filename="../../ecomap/ui/records/searching.py" line="90"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="155"/>
        <source>Pets need no invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="158"/>
        <source>Cannot be invited: not allowed, kept apart, for the file only, or not living. No list names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="164"/>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="209"/>
        <source>Kept from {who}: they are on no invitation and no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="211"/>
        <source>The coordinator&apos;s list says who must not meet, and never why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="221"/>
        <source>Must not meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="226"/>
        <source>Keep apart from ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/days.py" line="13"/>
        <source>2009, about 2009, 3 May 2009</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/days.py" line="35"/>
        <source>Which day? Write it whole: 14 March 2026, or 14/3/26.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/days.py" line="75"/>
        <source>{date}: some years earlier or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/days.py" line="77"/>
        <source>{date}: no nearer than that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/days.py" line="80"/>
        <source>{weekday}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/days.py" line="82"/>
        <source>some time in {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/days.py" line="85"/>
        <source>Understood: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/entry.py" line="62"/>
        <source>Since {since}, until {until}: one of the two cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="18"/>
        <location filename="../../ecomap/ui/people/columns.py" line="53"/>
        <source>Who they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="19"/>
        <source>Work, and who told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="20"/>
        <source>Address, phone, email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="21"/>
        <source>Private facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="66"/>
        <location filename="../../ecomap/ui/people/columns.py" line="152"/>
        <source>Part of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="79"/>
        <location filename="../../ecomap/ui/inspector/who.py" line="149"/>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="197"/>
        <location filename="../../ecomap/ui/people/columns.py" line="47"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="80"/>
        <source>Called on papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="81"/>
        <source>In another script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="83"/>
        <source>Surname on their papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="89"/>
        <source>Yes: the young person&apos;s papers may show it. A carer&apos;s never stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="94"/>
        <source>Who they are to the young person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="96"/>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="102"/>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="102"/>
        <source>she/her, they</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="104"/>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="108"/>
        <source>Welsh, Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="119"/>
        <source>How they came onto the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="125"/>
        <source>On the file copy. Of guests also on the page of the coordinator&apos;s list that is torn off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="137"/>
        <source>On the file copy alone: write only what has to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="139"/>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="140"/>
        <source>Offences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="141"/>
        <source>Immigration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="142"/>
        <source>Former name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/being.py" line="51"/>
        <source>A number from 2 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/being.py" line="88"/>
        <source>Living, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/being.py" line="96"/>
        <location filename="../../ecomap/ui/people/ages.py" line="73"/>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/ages.py" line="22"/>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/ages.py" line="23"/>
        <source>13, or the year they were born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/ages.py" line="80"/>
        <source>2009, about 2009, May 2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/being.py" line="100"/>
        <source>2009, about 2009, or an age: 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/being.py" line="104"/>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/being.py" line="112"/>
        <source>One, several, or a pet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/being.py" line="120"/>
        <source>How many people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/being.py" line="124"/>
        <source>3; nothing: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/being.py" line="127"/>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/being.py" line="131"/>
        <source>an emoji, or: star, sun, bike, music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="118"/>
        <source>Paid to be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="111"/>
        <location filename="../../ecomap/ui/inspector/who.py" line="152"/>
        <location filename="../../ecomap/ui/records/journey.py" line="105"/>
        <source>In the young person&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/in_full.py" line="72"/>
        <location filename="../../ecomap/ui/inspector/said.py" line="64"/>
        <location filename="../../ecomap/ui/inspector/said.py" line="82"/>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/in_full.py" line="76"/>
        <source>weekly, 6 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/in_full.py" line="79"/>
        <source>Last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="129"/>
        <location filename="../../ecomap/ui/inspector/who.py" line="154"/>
        <location filename="../../ecomap/ui/records/journey.py" line="106"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="130"/>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="131"/>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="22"/>
        <source>About it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/standing.py" line="55"/>
        <location filename="../../ecomap/ui/inspector/standing.py" line="135"/>
        <source>since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/standing.py" line="39"/>
        <location filename="../../ecomap/ui/inspector/tie.py" line="96"/>
        <source>Before: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/standing.py" line="64"/>
        <source>last on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/standing.py" line="86"/>
        <source>{who}&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/standing.py" line="107"/>
        <source>By {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/standing.py" line="108"/>
        <source>Not said by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/standing.py" line="109"/>
        <source>Look at it again: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/standing.py" line="115"/>
        <source>file copy only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/standing.py" line="124"/>
        <source>ring {ring} of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/facts.py" line="80"/>
        <source>That day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/facts.py" line="85"/>
        <source>Born {born}, died {died}: one of the two cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/facts.py" line="95"/>
        <source>born {when} · about {years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/writer.py" line="43"/>
        <location filename="../../ecomap/ui/people/beside.py" line="105"/>
        <source>{who}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="20"/>
        <location filename="../../ecomap/ui/inspector/said.py" line="72"/>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="20"/>
        <location filename="../../ecomap/ui/records/gathering.py" line="120"/>
        <location filename="../../ecomap/ui/records/journey.py" line="38"/>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/entry.py" line="23"/>
        <location filename="../../ecomap/ui/inspector/relations.py" line="24"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/entry.py" line="23"/>
        <location filename="../../ecomap/ui/inspector/relations.py" line="24"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="31"/>
        <source>lives here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="32"/>
        <source>moved out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/line_words.py" line="16"/>
        <source>Couple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/line_words.py" line="18"/>
        <source>Child of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/line_words.py" line="22"/>
        <location filename="../../ecomap/ui/inspector/relations.py" line="22"/>
        <location filename="../../ecomap/ui/inspector/relations.py" line="255"/>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/line_words.py" line="25"/>
        <source>Bond: file copy only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="21"/>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="82"/>
        <source>What they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="89"/>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="95"/>
        <source>Together since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="96"/>
        <source>Together until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="106"/>
        <source>How they belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="114"/>
        <source>Drawn in the row below them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="126"/>
        <location filename="../../ecomap/ui/inspector/who.py" line="157"/>
        <location filename="../../ecomap/ui/records/gathering.py" line="231"/>
        <location filename="../../ecomap/ui/records/journey.py" line="39"/>
        <source>On the file copy alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="127"/>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="163"/>
        <source>Notes on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="134"/>
        <location filename="../../ecomap/ui/records/the_map.py" line="45"/>
        <source>What the home is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="135"/>
        <location filename="../../ecomap/ui/records/the_map.py" line="46"/>
        <source>Home since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="136"/>
        <location filename="../../ecomap/ui/records/the_map.py" line="47"/>
        <source>Home until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="144"/>
        <location filename="../../ecomap/ui/records/the_map.py" line="49"/>
        <source>Who lives here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="160"/>
        <source>Lives here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="177"/>
        <source>Do they look the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="187"/>
        <source>to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="191"/>
        <source>Which way it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="200"/>
        <source>Bond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="231"/>
        <source>Partner: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="237"/>
        <source>Parents or carers: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="247"/>
        <source>Born together with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="255"/>
        <source>Home with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/line_words.py" line="45"/>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/place_icons.py" line="56"/>
        <source>Icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/forms.py" line="158"/>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/forms.py" line="158"/>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/forms.py" line="212"/>
        <source>That is not a date. Try 2009, about 2009, May 2009, 3/5/2009.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/inputs.py" line="34"/>
        <source>various</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/inputs.py" line="47"/>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/inputs.py" line="129"/>
        <source>Add ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/inputs.py" line="155"/>
        <source>Take out {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/inputs.py" line="169"/>
        <source>{field}: add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="16"/>
        <source>Who may see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="29"/>
        <source>On every copy, as far as that copy goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="30"/>
        <source>Guests do not get to see this. The young person, the coordinator&apos;s lists and the file do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="33"/>
        <source>On the young person&apos;s papers and in the file. Not for guests, on no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="36"/>
        <source>In the file and in Coordinator view alone. Together, on papers and on lists nothing tells that there is more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="70"/>
        <source>all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="115"/>
        <source>Kept from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="124"/>
        <source>Single facts for the file copy only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="129"/>
        <source>Keep back ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="130"/>
        <source>Everybody else&apos;s copy is as if nobody had written it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="161"/>
        <source>Shown as a role instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="164"/>
        <source>foster carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="165"/>
        <source>Nothing: they are not on those copies at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="168"/>
        <source>Why it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="169"/>
        <source>On whose word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="170"/>
        <source>Look at this again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/moments.py" line="28"/>
        <source>That is no time of day. Try 11:30, or 2 pm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/moments.py" line="77"/>
        <source>“{name}” is not a language we know. Try: English, Welsh, Arabic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/said.py" line="16"/>
        <source>Messages and offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/said.py" line="43"/>
        <location filename="../../ecomap/ui/records/gathering.py" line="119"/>
        <location filename="../../ecomap/ui/records/journey.py" line="38"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/said.py" line="49"/>
        <source>Was it kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/said.py" line="57"/>
        <location filename="../../ecomap/ui/inspector/said.py" line="81"/>
        <source>What they will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/said.py" line="61"/>
        <source>The young person&apos;s papers show this, and the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/said.py" line="64"/>
        <source>monthly, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/said.py" line="87"/>
        <location filename="../../ecomap/ui/inspector/said.py" line="113"/>
        <source>What kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/said.py" line="90"/>
        <source>card, letter, video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/said.py" line="93"/>
        <location filename="../../ecomap/ui/inspector/said.py" line="114"/>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/said.py" line="97"/>
        <source>The young person reads this, together and on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/said.py" line="106"/>
        <source>Who reads it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/said.py" line="118"/>
        <source>The question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/said.py" line="119"/>
        <source>Who might know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/said.py" line="120"/>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/said.py" line="143"/>
        <source>They are written on the page of promises: Ctrl+Shift+E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/said.py" line="145"/>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/said.py" line="146"/>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/tie.py" line="31"/>
        <source>{who} gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/tie.py" line="40"/>
        <source>How the line feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/tie.py" line="47"/>
        <source>Like this since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/tie.py" line="49"/>
        <source>Who gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="23"/>
        <location filename="../../ecomap/ui/records/gathering.py" line="94"/>
        <source>The service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="24"/>
        <source>Who the service is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="40"/>
        <source>A number of years, such as 8 or 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="87"/>
        <source>Whose map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="89"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="95"/>
        <source>The day it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="98"/>
        <source>Ages are counted on that day. Nothing: today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="101"/>
        <source>Languages they read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="105"/>
        <source>English, Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="106"/>
        <source>First choice first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="109"/>
        <source>Lines and symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="117"/>
        <source>Guests may see the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="123"/>
        <source>Only if the young person agrees. Otherwise guests get no map at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="132"/>
        <source>Name of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="134"/>
        <source>Its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="137"/>
        <source>Invitations bear this address, and never a private one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="139"/>
        <source>Its phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="145"/>
        <source>For the file. Nothing here ever keeps anybody from going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="148"/>
        <source>In care, or moving on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="150"/>
        <source>in care, care leaver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="152"/>
        <source>Social worker or adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="153"/>
        <source>Plan for the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="154"/>
        <source>Service that asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="155"/>
        <source>From this age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="156"/>
        <source>Up to this age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="158"/>
        <source>Keep this map until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="161"/>
        <source>After that day you are asked whether it is to be destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="189"/>
        <source>A number from 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="203"/>
        <source>Place in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="207"/>
        <source>Round the circle, from the left of the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="210"/>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="222"/>
        <source>Another part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="229"/>
        <source>The map needs one part at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="232"/>
        <source>{who} and others are in this part. Move them to another part first, or rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/whole_map.py" line="235"/>
        <source>{who} is in this part. Move them to another part first, or rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/columns.py" line="53"/>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/columns.py" line="64"/>
        <source>How close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/columns.py" line="84"/>
        <source>How it feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/columns.py" line="109"/>
        <source>In touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/columns.py" line="152"/>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/columns.py" line="175"/>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/columns.py" line="185"/>
        <source>not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/columns.py" line="186"/>
        <location filename="../../ecomap/ui/people/columns.py" line="190"/>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="29"/>
        <location filename="../../ecomap/ui/records/journey.py" line="123"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="33"/>
        <source>15 August 2026, 12:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="36"/>
        <source>Answers by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="40"/>
        <source>1 August 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="42"/>
        <source>Stands on every invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="46"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="48"/>
        <source>What it is like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="50"/>
        <source>picnic, purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="52"/>
        <source>What I would like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="53"/>
        <source>What everybody keeps to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="61"/>
        <source>Somebody on the map lives or is reached there: it stands on no invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="66"/>
        <source>Address of the venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="90"/>
        <source>The service&apos;s own: on the file copy and its planning page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="62"/>
        <source>Stands on every invitation: never a private address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="76"/>
        <source>What the young person would like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="81"/>
        <source>How it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="83"/>
        <source>Plan of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="86"/>
        <source>Who leads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="88"/>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="118"/>
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="122"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="220"/>
        <source>Kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="41"/>
        <source>What we call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="43"/>
        <source>What kind of home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="58"/>
        <source>Who lived there too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="63"/>
        <location filename="../../ecomap/ui/records/journey.py" line="147"/>
        <source>Somebody else ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="95"/>
        <source>What it was like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="119"/>
        <source>School, club or job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="122"/>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="142"/>
        <source>Who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/searching.py" line="33"/>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/searching.py" line="34"/>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/searching.py" line="36"/>
        <source>Where we looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/searching.py" line="39"/>
        <source>electoral register, file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/searching.py" line="41"/>
        <source>What we looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/searching.py" line="42"/>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/searching.py" line="51"/>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/searching.py" line="54"/>
        <source>Whose consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/searching.py" line="56"/>
        <source>As whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/searching.py" line="59"/>
        <source>young person, parent, local authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/searching.py" line="61"/>
        <source>They said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/searching.py" line="62"/>
        <source>Told on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/searching.py" line="74"/>
        <source>Taken back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/searching.py" line="79"/>
        <source>Anybody may stop at any time. From that day on, do not go on without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/the_map.py" line="54"/>
        <source>Somebody moves in ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/the_map.py" line="104"/>
        <source>Who or what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/the_map.py" line="105"/>
        <source>What of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/the_map.py" line="107"/>
        <source>Kept for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>joining</name>
    <message>
        <location filename="../../ecomap/ui/joining.py" line="222"/>
        <source>Child: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/joining.py" line="225"/>
        <source>Partner: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/joining.py" line="226"/>
        <source>Line to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/joining.py" line="228"/>
        <source>Parents: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/joining.py" line="228"/>
        <source>Parent: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/joining.py" line="231"/>
        <source>Only {who}, as a parent of {child}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/joining.py" line="251"/>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keeping</name>
    <message>
        <location filename="../../ecomap/ui/keeping.py" line="41"/>
        <source>Keep it in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/keeping.py" line="42"/>
        <source>It is tried again by itself; or keep it in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/keeping.py" line="44"/>
        <source>Make room, or keep it in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/keeping.py" line="46"/>
        <source>Put the stick in again, or keep it in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/keeping.py" line="48"/>
        <source>Keep yours beside it, and compare the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/keeping.py" line="49"/>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/keeping.py" line="50"/>
        <source>Ask for the newer Ecomap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/keeping.py" line="51"/>
        <source>Take some pictures away, and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/keeping.py" line="104"/>
        <source>Opening the map ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/keeping.py" line="109"/>
        <source>Keeping the map ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/passphrases.py" line="33"/>
        <source>Which passphrase does it have now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/passphrases.py" line="34"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/passphrases.py" line="83"/>
        <source>The new passphrase opens the map now, and the recovery code, as before. Copies of the file that lie elsewhere still open with the old one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <location filename="../../ecomap/ui/keymap.py" line="26"/>
        <source>{key} is needed to walk through the window, to press buttons or to go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/keymap.py" line="34"/>
        <source>{key} belongs to the computer itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/keymap.py" line="49"/>
        <source>Ctrl and Alt together write signs on many keyboards. Take one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/keymap.py" line="50"/>
        <source>{key} alone is for typing names. Press it together with Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/keymap.py" line="51"/>
        <source>{key} is needed where something is typed. Take another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/keymap.py" line="66"/>
        <source>That key cannot be used here. Take another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <location filename="../../ecomap/ui/log/table.py" line="17"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/table.py" line="18"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/table.py" line="19"/>
        <location filename="../../ecomap/ui/log/taken_out.py" line="22"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/table.py" line="20"/>
        <location filename="../../ecomap/ui/log/taken_out.py" line="23"/>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/taken_out.py" line="21"/>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="19"/>
        <source>Added to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="20"/>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="21"/>
        <source>Taken off the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="22"/>
        <source>Moved on a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="23"/>
        <source>Two entries made one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="24"/>
        <source>One entry made two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="25"/>
        <source>A limit set or changed: who may see or meet whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="26"/>
        <source>A limit taken away: who may see or meet whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="27"/>
        <source>Invitations changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="28"/>
        <source>A decision about contact changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="29"/>
        <source>A day kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="30"/>
        <source>A kept day forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="31"/>
        <source>A step taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="32"/>
        <source>A step done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="33"/>
        <source>The map made what it was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="34"/>
        <source>Work taken up that was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="35"/>
        <source>Put together with what somebody else did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="36"/>
        <source>The map opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="37"/>
        <source>Saved under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="38"/>
        <source>The passphrase changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="39"/>
        <source>Who can open the map changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="40"/>
        <source>Papers written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="41"/>
        <source>Papers printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="45"/>
        <source>Papers for the young person written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="46"/>
        <source>Papers for guests written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="47"/>
        <source>Papers for the coordinator written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="48"/>
        <source>Papers of the file copy written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="51"/>
        <source>Papers for the young person printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="52"/>
        <source>Papers for guests printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="53"/>
        <source>Papers for the coordinator printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="54"/>
        <source>Papers of the file copy printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="65"/>
        <source>{what} ({count} times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="70"/>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/log/words.py" line="100"/>
        <source>Log of changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="36"/>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="37"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="38"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="39"/>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="40"/>
        <source>In touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="41"/>
        <source>Wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="42"/>
        <source>Closeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="43"/>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="44"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="45"/>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="51"/>
        <source>Who belongs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="52"/>
        <source>Bond (file copy only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="53"/>
        <source>Brothers and sisters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="54"/>
        <source>Draw people twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="55"/>
        <source>Drawn by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="56"/>
        <source>Lines and symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="57"/>
        <source>Look further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="58"/>
        <source>Then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/actions/__init__.py" line="46"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="31"/>
        <source>What are they called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="32"/>
        <source>Who are they?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="33"/>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="34"/>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="35"/>
        <source>When were they born?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="36"/>
        <source>When did they die?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="37"/>
        <source>Whose child are they by birth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="38"/>
        <source>In touch now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="39"/>
        <source>What is wished for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="40"/>
        <source>How close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="41"/>
        <source>How the line feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="42"/>
        <source>Which part of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="43"/>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="44"/>
        <source>Sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="30"/>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="45"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="29"/>
        <source>What is it called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="46"/>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="47"/>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/merging.py" line="118"/>
        <source>{who}&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <location filename="../../ecomap/ui/deeds/moments.py" line="36"/>
        <source>Keep how it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/moments.py" line="37"/>
        <source>Later you can look at it again, and see what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/moments.py" line="38"/>
        <source>A name, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/moments.py" line="38"/>
        <source>before the summer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/moments.py" line="40"/>
        <location filename="../../ecomap/ui/deeds/moments.py" line="65"/>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/moments.py" line="40"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/moments.py" line="49"/>
        <source>What is this day called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/moments.py" line="50"/>
        <source>Name of this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/moments.py" line="54"/>
        <source>Call it that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/moments.py" line="54"/>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/moments.py" line="63"/>
        <source>Forget how it was on {day}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/moments.py" line="64"/>
        <source>The map of today stays as it is. Undo brings the day back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/moments.py" line="65"/>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/moments.py" line="73"/>
        <source>Go back to how it was on {day}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/moments.py" line="74"/>
        <source>How it is now is kept as a day of its own. Undo takes you back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/moments.py" line="75"/>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/moments.py" line="75"/>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/moments.py" line="77"/>
        <location filename="../../ecomap/ui/deeds/moments.py" line="89"/>
        <source>Before going back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notation</name>
    <message>
        <location filename="../../ecomap/ui/inspector/being.py" line="74"/>
        <source>living</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/being.py" line="80"/>
        <source>one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="23"/>
        <source>it did not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="26"/>
        <source>identical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="27"/>
        <source>not identical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="28"/>
        <source>not born together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="35"/>
        <source>cared for by family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="36"/>
        <source>cared for by a guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="37"/>
        <source>not together now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/relations.py" line="38"/>
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
    <message>
        <location filename="../../ecomap/ui/inspector/entry.py" line="24"/>
        <source>nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="22"/>
        <source>waiting for a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="23"/>
        <source>comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="24"/>
        <source>may come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="25"/>
        <source>cannot come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="26"/>
        <source>has not replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="27"/>
        <source>not invited this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/guest.py" line="29"/>
        <source>the whole day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="19"/>
        <source>not for family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="22"/>
        <source>just the young person and worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="25"/>
        <source>file copy only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="27"/>
        <source>not kept from anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="44"/>
        <source>surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="45"/>
        <source>when they were born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="46"/>
        <source>when they died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="47"/>
        <source>who they are to the young person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="48"/>
        <source>what is told about them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="49"/>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="50"/>
        <source>how they are in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="51"/>
        <source>the wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="52"/>
        <source>how close they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="53"/>
        <source>the line to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="54"/>
        <source>address, phone, email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="58"/>
        <source>private facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="59"/>
        <source>other private facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="60"/>
        <source>former name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="61"/>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/kept.py" line="62"/>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/said.py" line="18"/>
        <source>too early to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/said.py" line="19"/>
        <source>it was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/said.py" line="20"/>
        <source>it was not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/tie.py" line="33"/>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/tie.py" line="36"/>
        <source>both give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="25"/>
        <source>named by the young person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="26"/>
        <source>was on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="27"/>
        <source>found by search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/inspector/who.py" line="29"/>
        <source>as their family says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="26"/>
        <source>with family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="27"/>
        <source>with relatives or friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="28"/>
        <source>foster home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="29"/>
        <source>children&apos;s home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="30"/>
        <source>adoptive home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="31"/>
        <source>supported home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="32"/>
        <source>a home of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="33"/>
        <source>reception centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="34"/>
        <source>on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="35"/>
        <source>somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <location filename="../../ecomap/ui/deeds/pages.py" line="17"/>
        <source>A picture of me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/pages.py" line="18"/>
        <source>My sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/pages.py" line="19"/>
        <source>A drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/pages.py" line="23"/>
        <source>as the style is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/dressing.py" line="231"/>
        <source>Give yourself a picture or a sticker on the map. Then it can be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/dressing.py" line="233"/>
        <source>Give yourself a picture on the map. Then it can be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/dressing.py" line="234"/>
        <source>Give yourself a sticker on the map. Then it can be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/list.py" line="53"/>
        <source>{page}, all pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/list.py" line="54"/>
        <source>{page}, in my book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/list.py" line="54"/>
        <source>{page}, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pages/list.py" line="279"/>
        <source>Name of this page: {page}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <location filename="../../ecomap/ui/map_menus.py" line="33"/>
        <source>Choose somebody on the map first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <location filename="../../ecomap/ui/rounds.py" line="41"/>
        <source>Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/rounds.py" line="42"/>
        <source>People list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/rounds.py" line="43"/>
        <source>Family, line and in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/rounds.py" line="44"/>
        <source>Below the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/rounds.py" line="45"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/rounds.py" line="46"/>
        <source>What we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/rounds.py" line="47"/>
        <source>Key, and who waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/rounds.py" line="48"/>
        <source>About who is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/instead.py" line="55"/>
        <source>Then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/instead.py" line="45"/>
        <source>What is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/instead.py" line="62"/>
        <source>My pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/rounds.py" line="49"/>
        <source>Coordinator view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <location filename="../../ecomap/ui/people/rows.py" line="225"/>
        <source>died {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/rows.py" line="238"/>
        <source>feels {strength}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/rows.py" line="241"/>
        <source>ring {ring}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/rows.py" line="243"/>
        <location filename="../../ecomap/ui/people/table_model.py" line="135"/>
        <source>file only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/model.py" line="117"/>
        <location filename="../../ecomap/ui/people/table_model.py" line="136"/>
        <source>not shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/ages.py" line="43"/>
        <source>due {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/ages.py" line="48"/>
        <source>about {years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/cells.py" line="161"/>
        <source>“{text}” is not kept. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/table_model.py" line="149"/>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/table_model.py" line="149"/>
        <source>nothing to write here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/table_model.py" line="165"/>
        <source>Sort by this: press, or Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/table_model.py" line="171"/>
        <source>sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/people/table_model.py" line="171"/>
        <source>sorted, the other way round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <location filename="../../ecomap/ui/pictures/decorating.py" line="28"/>
        <source>Choose one person or place first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/taking.py" line="45"/>
        <source>This is not a picture we can read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/taking.py" line="46"/>
        <source>This is not a photograph but a drawing file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/taking.py" line="47"/>
        <source>This picture is damaged or cut short. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/taking.py" line="48"/>
        <source>This picture is too large. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/taking.py" line="49"/>
        <source>The file is not there, or may not be read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/taking.py" line="50"/>
        <source>This picture is in the form HEIC, which cannot be read here. Save it as a JPEG, and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/taking.py" line="106"/>
        <source>There is no picture to paste. Copy one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/taking.py" line="118"/>
        <source>There is no picture to take away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/taking.py" line="132"/>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/taking.py" line="132"/>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/taking.py" line="133"/>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/taking.py" line="195"/>
        <source>Reading the picture ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/taking.py" line="199"/>
        <source>Reading the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/taking.py" line="201"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/taking.py" line="218"/>
        <source>A place or a group has a sticker, but no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/taking.py" line="220"/>
        <source>Choose one person first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="114"/>
        <source>Part {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="139"/>
        <source>{a} and {b} must not meet, and are both asked to {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="140"/>
        <source>the whole day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="150"/>
        <source>{a} and {b} must not meet, and both come about {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="151"/>
        <source>{a} and {b} must not meet: {b} comes at {time}, and {a} stays until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="162"/>
        <source>{a} and {b} must not meet, and sit beside each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="172"/>
        <source>Not answered yet ({count}): {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="173"/>
        <source>{who} speaks {language}. No interpreter is found yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="197"/>
        <source>anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="198"/>
        <source>{a} and {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="204"/>
        <source>They are on no invitation and no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="205"/>
        <source>The coordinator&apos;s list says that they must not meet, and never why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="209"/>
        <source>anybody at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="236"/>
        <location filename="../../ecomap/ui/records/gathering.py" line="237"/>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="239"/>
        <source>As the young person wants it. Guests read place, time and what it is like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="240"/>
        <source>You decide who, where, what to eat, and what it is like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="246"/>
        <source>Parts of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="248"/>
        <source>Each has guests of its own: so that those who must not meet can both come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="252"/>
        <source>The day has no parts: everybody comes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="253"/>
        <location filename="../../ecomap/ui/records/the_map.py" line="132"/>
        <source>Add a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="260"/>
        <source>Who is invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="262"/>
        <source>For the coordinator&apos;s list. Whoever may not come is on no list, whatever stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="269"/>
        <source>Nobody is invited yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="270"/>
        <source>Invite somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="271"/>
        <source>Who is invited?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="278"/>
        <source>Kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="280"/>
        <source>In Coordinator view and the file. The list says who, and never why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="284"/>
        <source>Nobody has to be kept apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="285"/>
        <source>Keep two apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="287"/>
        <source>Who must be kept apart?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="288"/>
        <source>From whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="296"/>
        <source>Gathering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/gathering.py" line="297"/>
        <source>My gathering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="155"/>
        <source>Homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="156"/>
        <source>Homes I&apos;ve lived in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="158"/>
        <source>The young person&apos;s own. Address and notes are for the file alone; so are people kept back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="165"/>
        <source>No home is written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="166"/>
        <location filename="../../ecomap/ui/records/the_map.py" line="145"/>
        <source>Add a home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="172"/>
        <source>Schools, clubs, work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="173"/>
        <source>My schools and clubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="175"/>
        <source>The young person&apos;s own. Guests and lists never show a school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="180"/>
        <source>No school or club is written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="181"/>
        <source>Add a school or club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="187"/>
        <location filename="../../ecomap/ui/records/journey.py" line="188"/>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="190"/>
        <source>The young person&apos;s own story. Notes are for the file alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="195"/>
        <source>Nothing is written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="196"/>
        <source>Add what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="202"/>
        <source>Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/journey.py" line="203"/>
        <source>My homes and my story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/page.py" line="133"/>
        <source>Take away: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/promises.py" line="61"/>
        <source>{who}: {what}. To be looked at again on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/promises.py" line="68"/>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/promises.py" line="69"/>
        <source>What people will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/promises.py" line="71"/>
        <source>The young person reads what, who and how often. Whether it was kept is for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/promises.py" line="78"/>
        <location filename="../../ecomap/ui/records/promises.py" line="125"/>
        <source>Nobody has offered anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/promises.py" line="79"/>
        <source>Add an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/promises.py" line="80"/>
        <source>Who offers it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/promises.py" line="88"/>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/promises.py" line="89"/>
        <source>Messages for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/promises.py" line="91"/>
        <source>The young person reads them. Check first what they say: it is the last look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/promises.py" line="96"/>
        <source>There is no message yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/promises.py" line="97"/>
        <source>Add a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/promises.py" line="98"/>
        <source>Who is it from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/promises.py" line="105"/>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/promises.py" line="106"/>
        <source>Questions I still have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/promises.py" line="108"/>
        <source>The young person&apos;s own, and on their papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/promises.py" line="112"/>
        <source>There is no question yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/promises.py" line="113"/>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/promises.py" line="119"/>
        <source>Looking again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/promises.py" line="121"/>
        <source>File copy only: which offers were kept, for the review of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/promises.py" line="130"/>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/promises.py" line="131"/>
        <source>Promises and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/searching.py" line="97"/>
        <source>{who}: not agreed, or taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/searching.py" line="98"/>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/searching.py" line="105"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/searching.py" line="107"/>
        <source>File copy only: no other copy has any of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/searching.py" line="111"/>
        <source>No step of the search is written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/searching.py" line="112"/>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/searching.py" line="118"/>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/searching.py" line="120"/>
        <source>File copy only. Of the young person, and of whoever may decide for them. It can stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/searching.py" line="126"/>
        <source>No consent is written down yet: the young person&apos;s, and that of whoever may decide for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/searching.py" line="129"/>
        <source>Add a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/searching.py" line="136"/>
        <source>Who it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/the_map.py" line="66"/>
        <source>A new place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/the_map.py" line="118"/>
        <location filename="../../ecomap/ui/records/the_map.py" line="181"/>
        <source>This map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/the_map.py" line="124"/>
        <source>Parts of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/the_map.py" line="126"/>
        <source>They stand round the ecomap on every copy. One in which nobody is can be taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/the_map.py" line="138"/>
        <source>Who lives together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/the_map.py" line="140"/>
        <source>Drawn on family tree and ecomap. No address stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/the_map.py" line="144"/>
        <source>No home is on the map yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/the_map.py" line="146"/>
        <source>Who lives there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/the_map.py" line="152"/>
        <source>Places and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/the_map.py" line="154"/>
        <source>Drawn on the ecomap. The address is for the file alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/the_map.py" line="158"/>
        <source>No place or group is on the map yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/the_map.py" line="159"/>
        <source>Add a place or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/the_map.py" line="165"/>
        <source>Who may see what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/the_map.py" line="167"/>
        <source>In Coordinator view and the file. On every other copy there is no gap, number or word of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/the_map.py" line="173"/>
        <source>Nothing is kept from anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/the_map.py" line="174"/>
        <source>Keep somebody back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/records/the_map.py" line="175"/>
        <source>Who is kept back?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="45"/>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="46"/>
        <source>For the map that was locked on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="48"/>
        <source>If the passphrase is ever lost, this code opens the map. Spaces do no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/recovery_code.py" line="49"/>
        <source>Keep it apart from the computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relatives</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/relatives.py" line="19"/>
        <source>Mum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/relatives.py" line="19"/>
        <source>Sarah 41</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/relatives.py" line="20"/>
        <source>Dad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/relatives.py" line="20"/>
        <source>Tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/relatives.py" line="21"/>
        <source>Sisters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/relatives.py" line="21"/>
        <source>Ella 9, Mia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/relatives.py" line="22"/>
        <source>Brothers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/relatives.py" line="22"/>
        <source>Max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/relatives.py" line="23"/>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/relatives.py" line="23"/>
        <source>Dave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/relatives.py" line="24"/>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/relatives.py" line="24"/>
        <source>Ty 3, Jo 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remembering</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/remember_choice.py" line="20"/>
        <source>Remember on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/remember_choice.py" line="21"/>
        <source>The map then opens here without being asked for. Not on a computer that others use under the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/unlocking.py" line="69"/>
        <source>The key store of this computer is being asked, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._parent</name>
    <message>
        <location filename="../../ecomap/ui/map_menus.py" line="55"/>
        <source>Bond (file copy only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_menus.py" line="56"/>
        <location filename="../../ecomap/ui/map_menus.py" line="81"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/map_menus.py" line="63"/>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._window</name>
    <message>
        <location filename="../../ecomap/ui/mishaps.py" line="35"/>
        <source>That did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/mishaps.py" line="37"/>
        <source>That did not work. Your map is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="55"/>
        <source>As this computer asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="60"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="64"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="65"/>
        <source>Cream, like paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="66"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="67"/>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="68"/>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="74"/>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="84"/>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="85"/>
        <source>When people get another place on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="89"/>
        <source>They glide there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="90"/>
        <source>They are there at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="95"/>
        <source>Everybody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="96"/>
        <source>While only some people are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="99"/>
        <source>They are faded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="100"/>
        <source>They are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="105"/>
        <source>Single keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="106"/>
        <source>One letter or figure does something on the map and in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="111"/>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="112"/>
        <source>See them all, and change any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="117"/>
        <source>Back to Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="118"/>
        <source>When nobody has touched anything for so long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="121"/>
        <source>Half a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="122"/>
        <source>One minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="123"/>
        <source>Two minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="124"/>
        <source>Three minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="125"/>
        <source>Five minutes, and no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="131"/>
        <source>Passphrase for Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="132"/>
        <source>Coordinator view asks for the passphrase of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="138"/>
        <source>Key of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="139"/>
        <source>New maps can be opened with it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="145"/>
        <source>Your name in the log of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="146"/>
        <source>Without one, it is what this computer calls you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="152"/>
        <source>Folder for maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="153"/>
        <source>Where opening and saving begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="158"/>
        <source>Graphviz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/settings.py" line="159"/>
        <source>A program that can lay maps out in other ways. It is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcut_sheet.py" line="44"/>
        <source>Nothing that is listed here has keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcut_sheet.py" line="71"/>
        <source>Printing ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcut_sheet.py" line="85"/>
        <source>Making the PDF ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcut_sheet.py" line="89"/>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcut_sheet.py" line="92"/>
        <source>Not saved. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcut_sheet.py" line="93"/>
        <source>It is here: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcut_sheet.py" line="98"/>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcut_sheet.py" line="98"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcut_sheet.py" line="108"/>
        <source>Ecomap, as at {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/shortcut_sheet.py" line="117"/>
        <source>{title}. Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>showing</name>
    <message>
        <location filename="../../ecomap/ui/deeds/__init__.py" line="186"/>
        <source>Only a part is shown. Show everybody first, to move people by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/__init__.py" line="194"/>
        <source>Choose one person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/__init__.py" line="201"/>
        <source>There is no branch to fold away at {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/deeds/__init__.py" line="203"/>
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
        <location filename="../../ecomap/ui/telling.py" line="41"/>
        <source>We don&apos;t know how {one} and {other} are linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/telling.py" line="56"/>
        <source>{who} is your {what}: {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/telling.py" line="57"/>
        <source>{who} is your {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/telling.py" line="58"/>
        <source>{who} is {whose}&apos;s {what}: {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/telling.py" line="59"/>
        <source>{who} is {whose}&apos;s {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/telling.py" line="80"/>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/telling.py" line="96"/>
        <source>{other} is not family, but you two know each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/telling.py" line="97"/>
        <source>{one} and {other} are not related by family, but they know each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/telling.py" line="100"/>
        <source>There is a line from you to {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/telling.py" line="101"/>
        <source>There is a line from {one} to {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/telling.py" line="102"/>
        <source>{other} is not family, but you live in one home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/telling.py" line="103"/>
        <source>{one} and {other} are not related by family, but they live in one home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/telling.py" line="106"/>
        <source>{other} is not family, but you both know {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/telling.py" line="107"/>
        <source>{one} and {other} are not related by family, but both know {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/telling.py" line="110"/>
        <source>You and {other} are linked through {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/telling.py" line="111"/>
        <source>{one} and {other} are linked through {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/telling.py" line="112"/>
        <source>{other} is not family. {count} people stand between you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/telling.py" line="113"/>
        <source>{one} and {other} are not related by family. {count} stand between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/telling.py" line="116"/>
        <source>{count} stand between you and {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/telling.py" line="117"/>
        <source>{count} stand between {one} and {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/telling.py" line="127"/>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/telling.py" line="130"/>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/telling.py" line="143"/>
        <source>a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/telling.py" line="143"/>
        <source>one home</source>
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
        <location filename="../../ecomap/ui/moving.py" line="38"/>
        <source>Who is in the middle stays there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>splitting</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="21"/>
        <source>Who they are: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="22"/>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="23"/>
        <source>Pronouns: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="24"/>
        <source>Born {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="25"/>
        <source>Died {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="26"/>
        <source>What is said about them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="27"/>
        <source>Picture or sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="28"/>
        <source>How close they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="29"/>
        <source>How we are in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="30"/>
        <source>What is wished for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="115"/>
        <source>Child of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="117"/>
        <source>Parent or carer of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="119"/>
        <source>Partner: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="121"/>
        <source>Line to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="123"/>
        <source>Bond with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="126"/>
        <source>Born together with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="129"/>
        <source>Brother or sister of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="132"/>
        <source>Home with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="134"/>
        <source>Lived in: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/splitting.py" line="135"/>
        <source>Was there: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stickers</name>
    <message>
        <location filename="../../ecomap/ui/pictures/stickers.py" line="37"/>
        <source>plum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/stickers.py" line="38"/>
        <source>brick red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/stickers.py" line="39"/>
        <source>mustard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/stickers.py" line="40"/>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/stickers.py" line="41"/>
        <source>teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/stickers.py" line="42"/>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/stickers.py" line="43"/>
        <source>slate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/pictures/stickers.py" line="44"/>
        <source>brown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <location filename="../../ecomap/ui/tour/steps.py" line="155"/>
        <source>Add somebody by typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tour/steps.py" line="156"/>
        <source>Type who is there, and press Enter. Try: best friend Ash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tour/steps.py" line="157"/>
        <source>By keys: {name-box}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tour/steps.py" line="163"/>
        <source>Bring somebody nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tour/steps.py" line="164"/>
        <source>Nearer the middle means closer. Drag them a little nearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tour/steps.py" line="165"/>
        <source>By keys: choose them, then press {ring-1}, {ring-2} or {ring-3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tour/steps.py" line="166"/>
        <source>Choose somebody, and press 1, 2 or 3 for how close you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tour/steps.py" line="172"/>
        <source>Draw how it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tour/steps.py" line="173"/>
        <source>Choose somebody. Then say how the line is, or how you are in touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tour/steps.py" line="174"/>
        <source>By keys: {strength-strong} is strong, {contact-face_to_face} is we meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tour/steps.py" line="180"/>
        <source>See it the other way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tour/steps.py" line="181"/>
        <source>The same people, drawn as a family tree, or as the people in my life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tour/steps.py" line="182"/>
        <source>By keys: {family-tree} and {ecomap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tour/steps.py" line="188"/>
        <source>Two ways to look, and paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tour/steps.py" line="189"/>
        <source>Together is for both of you. Hold Coordinator for a second to see the rest. Print makes papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tour/steps.py" line="192"/>
        <source>By keys: {coordinator}, and {print}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tour/steps.py" line="201"/>
        <source>That was all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tour/steps.py" line="202"/>
        <source>Whatever you do is kept, and can be undone. Help is always there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/tour/steps.py" line="203"/>
        <source>Help: {help}. Show me round again: {tour}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uniting</name>
    <message>
        <location filename="../../ecomap/ui/dialogs/united.py" line="33"/>
        <source>Decision on contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/united.py" line="34"/>
        <source>Answer to the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/united.py" line="35"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/united.py" line="36"/>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/united.py" line="37"/>
        <source>What is kept for some copies only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/united.py" line="38"/>
        <source>Who must not meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/united.py" line="39"/>
        <source>Whose child they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/united.py" line="40"/>
        <source>Words on a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/united.py" line="41"/>
        <source>The gathering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/united.py" line="42"/>
        <source>A home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/united.py" line="43"/>
        <source>An offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/united.py" line="44"/>
        <source>Name of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/united.py" line="92"/>
        <source>On the map?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/united.py" line="94"/>
        <source>{who}: {fact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/united.py" line="120"/>
        <source>No: taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/united.py" line="120"/>
        <location filename="../../ecomap/ui/dialogs/united.py" line="129"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/united.py" line="129"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/dialogs/united.py" line="131"/>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ways in</name>
    <message>
        <location filename="../../ecomap/ui/ways_in.py" line="32"/>
        <source>This map is kept nowhere yet. Once it has a passphrase, it says here who can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/ways_in.py" line="35"/>
        <source>Keep it ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/ways_in.py" line="49"/>
        <source>The key of our service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/ways_in.py" line="50"/>
        <source>Take this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/ways_in.py" line="54"/>
        <source>New maps are given no key of a service from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/ways_in.py" line="57"/>
        <source>New maps are given this key from now on. To those there are already, it is added under Who can open this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/ways_in.py" line="82"/>
        <source>Asking the key store of this computer ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/ways_in.py" line="98"/>
        <source>The key of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/ways_in.py" line="98"/>
        <source>Add it ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/ways_in.py" line="104"/>
        <source>This key opens the map already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/ways_in.py" line="106"/>
        <source>Let {name} open this map?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/ways_in.py" line="107"/>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/ways_in.py" line="110"/>
        <source>The key of the service opens this map now, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/ways_in.py" line="116"/>
        <source>Take away: {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/ways_in.py" line="119"/>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/ways_in.py" line="124"/>
        <source>The key opens this map no more. Older copies of the file still open with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/ways_in.py" line="131"/>
        <source>From now on this key does not open the map. Copies of the file that were made before still open with it, as they were: backups, sticks, e-mails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/ways_in.py" line="138"/>
        <source>The map gets a new key of its own, so the passphrase is asked for. The recovery code stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/ways_in.py" line="145"/>
        <source>Somebody else has this map open: {who}. Ask them to close it first. What they do meanwhile would be kept in a copy beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/ways_in.py" line="152"/>
        <source>The key that a newer Ecomap added goes, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/ways_in.py" line="153"/>
        <source>Go on ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ecomap/ui/ways_in.py" line="153"/>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
