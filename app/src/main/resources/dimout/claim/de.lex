# Deutsch

verblast: yes
common: der die das den dem des ein eine einer einem einen und ist in im nicht mit auf für von zu zum zur sich auch es sind war wurde werden wird seit nach bei aus dass als laut wie noch oder am um an

net: internet* | netz=weak | netze=weak | netzwerk*=weak | web | online dienste | internetzugang* | internetverbindung* | internetdienst* | breitband* | festnetz* | telekommunikation* | konnektivität | leitung*=weak | verbindung*=weak | internetverkehr* | netzzugang* | 3g | 4g | 5g | wlan | datenverkehr* | datendienst* | anschlüsse=weak
mobile: mobiles internet | mobile internet | mobilen internet* | mobilem internet | mobilfunk* | mobile daten* | mobilen daten* | handynetz* | mobilnetz* | mobile netz* | mobile internetverbindung* | mobilen netz*
connectivity: konnektivität* | internetkonnektivität* | netzkonnektivität* | erreichbarkeit
traffic: datenverkehr* | internetverkehr* | traffic | datenaufkommen | netzverkehr* | internet datenverkehr* | webverkehr* | datenvolumen | internettraffic*
users: nutzer* | nutzerinnen | internetnutzer* | kunden | anwender* | bevölkerung | einwohner* | haushalte | menschen | bewohner* | anschlüsse
dark: abgeschalt* | abschalt* | abgeschnitten* | ausfall* | ausfäll* | ausgefallen* | fiel aus | fällt aus | blackout* | sperr* | gesperrt* | blockiert* | blockade | unterbroch* | unterbrechung* | gestört* | störung* | gekappt* | gekappt | kappte* | kappen | tot | lahmgelegt* | lahm | nicht verfügbar* | nicht erreichbar* | unerreichbar* | eingeschränkt* | einschränkung* | gedrosselt* | drosselung | down | außer betrieb | funktioniert nicht | funktionierte nicht | funktionieren nicht | nicht wiederhergestellt* | noch nicht zurück | getrennt* | stillgelegt* | eingestellt* | dunkel | abgeklemmt* | schaltet* ab | schalteten ab | kein zugang | keinen zugang | zusammengebrochen* | brach zusammen | ausgesetzt | funktionierte gar nicht | schaltete* | abgehängt* | vom netz genommen | totalausfall* | abgestellt* | abgedreht* | verstummt* | schweigt | schweigen | nicht mehr erreichbar | nicht mehr zu erreichen | abgebrochen* | brach ab | stillgestanden | stellte* ab | stellten ab | unterbunden | riss | von der außenwelt abgeschnitten | fiel _ aus | fielen _ aus | schaltet _ ab | schalteten _ ab | schaltete _ ab | stellte _ ab | stellten _ ab | stellte _ ein | stellten _ ein | stellt _ ein | nahm _ vom netz | nahmen _ vom netz | brach _ zusammen | brachen _ zusammen | drehte _ ab | drehten _ ab | legte _ lahm | legten _ lahm | schnitt _ ab | unmöglich* | abzuschalten | abzustellen | zu sperren | zu kappen | abzuklemmen | lahmzulegen | stillzulegen | zu blockieren | zu drosseln | kaum noch erreichbar | kaum erreichbar
offline: offline | internetsperr* | internetausfall* | internetblackout* | internet blackout* | internetabschalt* | internet shutdown* | internetblockade* | netzsperre* | netzausfall* | ohne internet* | kein internet* | keinen internet* | keine internet* | ohne netz | vom netz | ohne internetzugang | ohne verbindung | ohne zugang zum internet | keinen zugang zum internet | ohne mobiles internet | kein mobiles internet | netzabschaltung* | internetstörung* | shutdown* | netz blackout | internetunterbrechung* | ohne mobilfunk | nachrichtensperre internet | vom internet abgeschnitten | niemand mehr internet | niemand internet | keiner mehr internet | digitale dunkelheit | digitaler dunkelheit | digitale blackout* | weder internet | ohne online zugang | internet totalausfall* | kein netz | keine verbindung | kein mobilfunk* | keinen mobilfunk* | kein handynetz | noch internet* | noch mobiles internet | noch netz | noch handynetz | noch wlan
online: online | verbunden | erreichbar | zugang | verbinden | am netz | ans netz | ins netz | ins internet | zugreifen | surfen | ins web | funktioniert=works | funktionieren=works | funktionierte=works | funktionierten=works | läuft=works
total: total* | komplett* | vollständig* | völlig* | gänzlich* | ganz | flächendeckend* | totale*
neartotal: nahezu vollständig* | fast vollständig* | nahezu total* | fast total* | nahezu komplett* | fast komplett* | beinahe vollständig* | fast völlig* | nahezu völlig* | weitgehend vollständig* | fast gänzlich* | beinahe komplett* | so gut wie vollständig* | praktisch vollständig*
back: wiederhergestellt* | wiederherstell* | wieder online | wieder da | zurück | zurückgekehrt | wieder verfügbar | wieder erreichbar | wieder am netz | wieder ans netz | wieder freigeschaltet* | freigeschaltet* | wieder hergestellt | kehrt* zurück | kehrte | wieder zugänglich | aufgehoben* | erholt* | wieder in betrieb | rückkehr | wieder hochgefahren | wieder funktioniert* | funktioniert wieder | funktionierte wieder | funktionieren wieder | wieder zugang | wieder angelaufen | wieder | wieder aufgetaucht | tauchte wieder auf | gaben frei | hob _ auf | hoben _ auf | hebt _ auf
begin: begann* | begonnen | beginnt | beginn | anfang | setzte ein | startete | angeordnet* | ordnete* | verhängt* | einführung | verhängung | inkrafttreten
continue: weiterhin | weiter | noch | bleibt | bleiben | blieb | blieben | andauern* | dauert | hält | immer noch | nach wie vor | anhalten*
fall: gefallen | fiel | fielen | fällt | sank* | gesunken* | sinkt | rückgang* | zurückgegangen* | eingebrochen* | einbruch* | brach ein | bricht ein | brach | abgestürzt* | stürzte | abnahme | verlust* | verlor* | verloren | reduziert* | gesackt | abgesackt* | sackte | minus | weniger | niedriger | geringer | unter dem | verringert* | gefallene | verschwand* | verschwunden* | unterhalb=below | unter=below | brach _ ein | brachen _ ein | ging _ zurück | sackte _ ab | stürzte _ ab
rise: gestiegen* | stieg* | steigt | anstieg* | zunahme | zugenommen* | erhöht* | wuchs | gewachsen | plus | teurer | kletterte*
to: auf | bei
by: um
from: von
usual: üblich* | normal* | gewöhnlich* | normalniveau* | normalwert* | sonst | normalen niveau* | durchschnitt* | vor der abschaltung | vor der sperre | vor der krise | vorkrisen* | ausgangsniveau | regulär* | vorwoche
share: anteil* | marktanteil* | macht aus | machen aus | entfallen auf | entfällt auf | ausmach* | stammt | stammen | verbreitung

for: für | lang | seit | während | dauer* | gedauert | dauerte | dauert | insgesamt | hinweg | über
after: nach
ago: vor
since: seit | ab | seit dem
notfor: innerhalb | binnen | in den nächsten | in den kommenden | nächste* | kommende* | alle | bis | jede* | jeden | in den letzten | in den vergangenen | in nur | in weniger als | vor ablauf | in wenigen | wieder abgeschalt*=again | erneut abgeschalt*=again | wieder gekappt*=again | erneut gekappt*=again
notfor: später=after | zuvor=after | nach dem=after | vor dem=after | davor=after | danach=after | früher=after | pro tag=clause | täglich*=clause | jede nacht=clause | jeden tag=clause | am tag=clause | pro woche=clause | ausgangssperre*=clause | ultimatum*=clause | nachts=clause | alt=after | alte*=after
running: in folge | hintereinander | am stück

neg: nicht | kein | keine | keinen | keinem | keiner | nie | niemals | weder | dementiert*=all | bestreitet=all | bestritt*=all | falsch*=all | gerücht*=all | widerlegt*=all | unwahr*=all | zurückgewiesen=all | wies zurück=all | unbegründet*=all | falschmeldung*=all | keineswegs | unbeeinträchtigt*=any | umfrage*=all | befragte*=all | befragten=all | mehrwertsteuer*=all | internetpreis*=all | surfgeschwindigkeit*=all | internetgeschwindigkeit*=all | ohne jede störung=any | ohne störung*=any | ohne ausfall*=any | reibungslos=any | störungsfrei=any | ohne unterbrechung=any | einwandfrei=any | niemand=who | kaum jemand=who | wies _ zurück=all | weist _ zurück=all | wiesen _ zurück=all | weisen _ zurück=all | aktie*=all
hyp: könnte* | würde* | wenn=all | falls=all | sollte | sollten | droht*=all | drohen*=all | plant* | geplant* | möglicherweise | eventuell | dürfte | dürften | will | wollen | soll | sollen | gesetzentwurf*=all | entwurf*=all | befürcht*=all | ob=all | mögliche | möglichen | möglich dass | möglich ist | übung=all | simulation=all | könne | können=can | kann=can | wird abgeschaltet werden | warnt* vor=all | warnte* vor=all | wäre | wären | hätte | hätten | im falle=all | befugnis*=all | szenario=all | ermöglich*=all | erlaub*=all | versprach* | verspricht | versprochen | werde | forderte* | fordert | gefordert*
ask: wie lange ist
pastyear: letztes jahr | im vergangenen jahr | vor einem jahr | vor zwei jahren | vor drei jahren | vor jahren | im vorjahr | vergangenes jahr | voriges jahr | im letzten jahr | im vorigen jahr | vor einigen jahren | letzten monat | vorjahres*
break: während | aber | weil | da | denn | obwohl | wobei | der wegen | wegen | aufgrund | infolge | als | nachdem | bevor | sodass | so dass | dass | trotz | warum | doch | jedoch | sondern | und | die das | ehe | deren | dessen

other: ausgangssperre* | strom | stromausfall* | stromausfälle* | stromnetz* | stromsperre* | stromversorgung* | elektrizität* | preis* | gaspreis* | benzin* | kraftstoff* | inflation* | teuerung* | tote* | getötet* | todesopfer* | gestorben* | verletzt* | festgenommen* | festnahme* | verhaftet* | inhaftiert* | haft | gefängnis* | prozess | wasser | gas | heizung* | aktie* | börse* | währung* | dollar | euro | tenge | rial | wirtschaft* | bip | wähler* | wahlbeteiligung | wahl | wahlen | flug* | flüge* | züge | bahn* | straßenverkehr* | flugverkehr* | bahnverkehr* | schule* | krankenhäuser* | bank* | fernsehen | sender | radio | notstand* | ausnahmezustand* | truppen | soldaten | streik* | waffenruhe | verhandlung* | regen | schnee | temperatur* | brand | brände | vpn* | produktion | umsatz* | export* | arbeitslos* | steuer* | film | spiel | rede | akku* | prüfung* | haushalt | budget | löhne | gehälter | geldautomat* | verkehrsunfall* | straßen | straße | brücke* | grenze* | server* | wartung* | smartphone* | tarif* | torwart | torhüter | stürmer | tunnel | konsulat | botschaft* | auf sendung | konten | verein | gespräche | sitzung | debatte* | ladesäule* | fähre* | hafen | häfen | u bahn | bus | busse | geschäfte | läden | museum | museen | mehrwertsteuer* | internetfirma | internetkonzern* | internethändler* | onlineshop* | online handel | onlinehandel* | online banking | online unterricht | onlineunterricht | glasfaserausbau* | polizeigewahrsam | gewahrsam | geisel* | ampeln | unfall*

about: etwa | rund | ungefähr | circa | zirka | ca | fast | knapp | nahezu | gegen | beinahe | an die | kurz nach | kurz vor
only: nur | lediglich | gerade einmal | bloß | gerade mal | nur noch | noch
atleast: mindestens | mehr als | über | wenigstens | gut | länger als | übersteigt
atmost: höchstens | weniger als | bis zu | maximal | unter | nicht mehr als
between: zwischen
and: und
per: laut | zufolge=after | nach angaben von | nach angaben der | nach angaben des | nach daten von | unter berufung auf | gemäß | so
say: sagte* | teilte mit | erklärte* | meldete* | berichtet* | zeigen | zeigten | maß | registrierte* | schrieb* | bestätigte*

nation: landesweit* | im ganzen land | im gesamten land | das ganze land | das gesamte land | bundesweit* | überall im land | flächendeckend* | national*
service: soziale medien=social media | sozialen medien=social media | soziale netzwerke=social media | sozialen netzwerke*=social media | messengerdienste=messaging apps | messenger dienste=messaging apps
block: sperr* | gesperrt* | blockiert* | blockieren | unzugänglich* | nicht erreichbar* | nicht verfügbar* | eingeschränkt* | gedrosselt* | gestört* | verboten* | abgeschaltet* | gefiltert* | unterbrochen* | lahmgelegt* | nicht mehr erreichbar | nicht mehr zu erreichen | nicht aufrufbar | nicht mehr aufrufbar | unerreichbar* | kaum noch erreichbar | kaum erreichbar | schwer erreichbar

hour: stunde | stunden | std | h | stündig* | eine stunde=1 | einer stunde=1
day: tag | tage | tagen | tages | tägig* | eintägig*=1 | zweitägig*=2 | dreitägig*=3 | viertägig*=4 | fünftägig*=5 | sechstägig*=6 | zehntägig*=10 | einen tag=1 | einem tag=1 | einen ganzen tag=1 | anderthalb tage*=1.5
hour: zwölfstündig*=12 | zweistündig*=2 | dreistündig*=3 | vierstündig*=4 | fünfstündig*=5 | sechsstündig*=6 | achtstündig*=8 | zehnstündig*=10
week: woche | wochen | wöchig* | einwöchig*=1 | zweiwöchig*=2 | eine woche=1 | einer woche=1 | einer ganzen woche=1
month: monat | monate | monaten
minute: minute | minuten | minütig*
percent: % | prozent | prozentig* | vh
number: null=0 | ein=1 | eine=1 | einem=1 | einer=1 | einen=1 | zwei=2 | drei=3 | vier=4 | fünf=5 | sechs=6 | sieben=7 | acht=8 | neun=9 | zehn=10 | elf=11 | zwölf=12 | dreizehn=13 | vierzehn=14 | fünfzehn=15 | sechzehn=16 | siebzehn=17 | achtzehn=18 | neunzehn=19 | zwanzig=20 | vierundzwanzig=24 | dreißig=30 | sechsunddreißig=36 | vierzig=40 | achtundvierzig=48 | fünfzig=50 | sechzig=60 | zweiundsiebzig=72 | siebzig=70 | achtzig=80 | neunzig=90 | fünfundneunzig=95 | sechsundneunzig=96 | hundert=100 | einhundert=100 | anderthalb=1.5 | eineinhalb=1.5 | zweieinhalb=2.5 | dreieinhalb=3.5 | viereinhalb=4.5 | fünfeinhalb=5.5 | ein halbes=0.5 | dutzend=12 | einundzwanzig=21 | zweiundzwanzig=22 | dreiundzwanzig=23 | fünfundzwanzig=25 | sechsundzwanzig=26 | siebenundzwanzig=27 | achtundzwanzig=28 | neunundzwanzig=29 | einunddreißig=31 | zweiunddreißig=32 | dreiunddreißig=33 | vierunddreißig=34 | fünfunddreißig=35 | siebenunddreißig=37 | achtunddreißig=38 | neununddreißig=39 | einundvierzig=41 | zweiundvierzig=42 | dreiundvierzig=43 | vierundvierzig=44 | fünfundvierzig=45 | sechsundvierzig=46 | siebenundvierzig=47 | neunundvierzig=49 | einundfünfzig=51 | zweiundfünfzig=52 | dreiundfünfzig=53 | vierundfünfzig=54 | fünfundfünfzig=55 | sechsundfünfzig=56 | siebenundfünfzig=57 | achtundfünfzig=58 | neunundfünfzig=59 | einundsechzig=61 | zweiundsechzig=62 | dreiundsechzig=63 | vierundsechzig=64 | fünfundsechzig=65 | sechsundsechzig=66 | siebenundsechzig=67 | achtundsechzig=68 | neunundsechzig=69 | einundsiebzig=71 | dreiundsiebzig=73 | vierundsiebzig=74 | fünfundsiebzig=75 | sechsundsiebzig=76 | siebenundsiebzig=77 | achtundsiebzig=78 | neunundsiebzig=79 | einundachtzig=81 | zweiundachtzig=82 | dreiundachtzig=83 | vierundachtzig=84 | fünfundachtzig=85 | sechsundachtzig=86 | siebenundachtzig=87 | achtundachtzig=88 | neunundachtzig=89 | einundneunzig=91 | zweiundneunzig=92 | dreiundneunzig=93 | vierundneunzig=94 | siebenundneunzig=97 | achtundneunzig=98 | neunundneunzig=99 | sechseinhalb=6.5 | siebeneinhalb=7.5 | achteinhalb=8.5 | zehneinhalb=10.5 | hundertelf=111 | hundertzwanzig=120 | zweihundert=200 | zweihundertvierzig=240
fraction: ein drittel=33.3 | einem drittel=33.3 | drittel=33.3 | zwei drittel=66.7 | ein viertel=25 | einem viertel=25 | drei viertel=75 | dreiviertel=75 | hälfte=50 | die hälfte=50 | ein fünftel=20 | einem fünftel=20 | vier fünftel=80 | ein zehntel=10 | einem zehntel=10 | neun zehntel=90 | ein zwanzigstel=5 | einem zwanzigstel=5 | neun von zehn=90 | acht von zehn=80 | einer von zehn=10 | jeder zehnte=10 | jeder fünfte=20 | jeder zwanzigste=5
half: einhalb
ordinal: erste*=1 | zweite*=2 | dritte*=3 | vierte*=4 | fünfte*=5 | sechste*=6 | siebte*=7 | achte=8 | achten=8 | achter=8 | neunte*=9 | zehnte*=10 | elfte*=11 | zwölfte*=12 | dreizehnte*=13 | vierzehnte*=14 | zwanzigste*=20
ordsuffix: .
fill: volle | vollen | ganze | ganzen | lange | langen | aufeinanderfolgende* | nicht nur | durchgehend* | gut

today: heute | heute morgen | heute abend | heute früh
yesterday: gestern=1 | vorgestern=2 | am vortag=1 | gestern abend=1 | gestrig*=1
morning: morgen | morgens | vormittag* | früh | frühmorgens | heute früh | heute morgen | montagmorgen | dienstagmorgen | mittwochmorgen | donnerstagmorgen | freitagmorgen | sonnabendmorgen | sonntagmorgen | montagvormittag | dienstagvormittag | mittwochvormittag | donnerstagvormittag | freitagvormittag | samstagvormittag | sonnabendvormittag | sonntagvormittag | montagfrüh | dienstagfrüh | mittwochfrüh | donnerstagfrüh | freitagfrüh | samstagfrüh | sonnabendfrüh | sonntagfrüh | samstagmorgen
noon: mittag | mittags | montagmittag | dienstagmittag | mittwochmittag | donnerstagmittag | freitagmittag | samstagmittag | sonnabendmittag | sonntagmittag
afternoon: nachmittag* | montagnachmittag | dienstagnachmittag | mittwochnachmittag | donnerstagnachmittag | freitagnachmittag | samstagnachmittag | sonnabendnachmittag | sonntagnachmittag
evening: abend* | heute abend | gestern abend | montagabend | dienstagabend | mittwochabend | donnerstagabend | freitagabend | samstagabend | sonnabendabend | sonntagabend
night: nacht | nachts | montagnacht | dienstagnacht | mittwochnacht | donnerstagnacht | freitagnacht | samstagnacht | sonnabendnacht | sonntagnacht | nacht zu=before | nacht auf=before | nacht zum=before
midnight: mitternacht
weekday: montag*=1 | dienstag*=2 | mittwoch*=3 | donnerstag*=4 | freitag*=5 | samstag*=6 | sonnabend*=6 | sonntag*=7
clock: uhr | um=weak | gegen=weak | ab=weak | seit=weak | halb=half
am: uhr morgens | uhr früh | uhr vormittags
pm: uhr nachmittags | uhr abends
local: ortszeit | lokaler zeit | örtlicher zeit
utc: utc | gmt | weltzeit
nation: in ganz=place | ganz=place
share: entfallen | entfällt
fill: nicht mitgerechnet | nicht eingerechnet
only: nicht über
offline: nicht mit dem internet verbunden | offline

now: inzwischen | mittlerweile | bereits | schon | nun | jetzt
daycount: tag
aside: wahltag* | wahlabend* | tag der wahl | am tag der wahl | wahlnacht | wahllokal*
until: bis
fraction: null=0 | halbiert*=50 | um die hälfte=50 | gedrittelt*=33.3
fall: halbiert* | abgesunken | zusammengeschmolzen | schrumpft* | geschrumpft* | kollabiert* | knickte | eingeknickt | abfall
dark: keinen empfang | kein empfang | keine verbindung | ohne empfang | gekapptes | kollaps | kollabiert* | außer funktion | ging vom netz | gingen vom netz | ausgeknipst | lahmgelegt | war weg | ist weg | funkstille | heruntergefahren* | gekapptem | offline genommen | zu erreichen nicht | erlosch* | versagte* | trennte* | drosselte*
offline: funkloch | internetkappung | digitale isolation | digitale blockade | kommunikationssperre* | kommunikationsblackout* | kommunikationsausfall* | internetdrosselung* | ohne jeden internetzugang | so gut wie kein internet | kaum internet | kaum noch internet | kein funktionierendes internet | von der außenwelt abgeschnitten | von der welt abgeschnitten | vom weltweiten netz abgeschnitten | internetlos* | ohne internetverbindung | ohne mobile daten | ohne jegliches internet
block: nicht mehr öffnen | nicht öffnen | nicht mehr zugänglich | nicht mehr aufrufen | nicht laden | nicht mehr laden | verbannt* | nicht nutzbar | nicht mehr nutzbar | gekappt*
back: gehen wieder online | wieder online gehen | wiederbelebt* | wieder angeschaltet* | wieder eingeschaltet* | angeschaltet* | eingeschaltet* | wieder ins netz | wiederherstellung | zurück im netz | wieder im netz | wieder verbunden
for: knapp | vollendet | inzwischen | stundenlang | schon | markierte | marke | überschritt* | überschritten
usual: des üblichen | vortag* | vorwoche* | vor dem putsch | vor dem krieg
now: stand
after: zum ersten mal seit | erstmals seit
net: seekabel* | unterseekabel*
week: einer knappen woche=1 | eine knappe woche=1 | einer guten woche=1 | knapp einer woche=1 | fast einer woche=1 | knapp eine woche=1 | fast eine woche=1
aside: in verbindung mit | in verbindung gebracht
other: verkehrsnetz* | wasserleitung* | bahnverbindung* | zugverbindung* | flugverbindung*
notfor: vor der=after | vor=after
dark: kein signal | ohne signal
aside: kommunikationsminister* | netzbeobachter* | internetbeobachter* | internetorganisation | internet beobachtungs*
place: gazastreif*=country/PS
back: wieder am netz | wieder im netz | zurückgekehrt | kehrte _ zurück | kehrt _ zurück | kehrten _ zurück
other: gewinn* | quartal*
nation: gesamt*=place
net: wieder online=weak | wieder am netz=vague | wieder im netz=vague | zurück im netz=vague | wieder ans netz=vague | dienste=weak | zugang=vague | dienst=vague
back: endete*=end | beendet*=end | zu ende=end | vorbei=end
other: kraftwerk* | atommeiler* | meiler* | reaktor* | schienen*
neg: stimmt nicht=all | trifft nicht zu=all
continue: noch immer | verharr*
connectivity: verbindung | verbindungen
dark: war _ weg | ist _ weg
notfor: mal in | mal binnen
other: busverkehr* | zugverkehr* | nahverkehr* | windpark* | postdienst* | rettungsdienst*
