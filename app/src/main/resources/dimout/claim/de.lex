# Deutsch

namecases: yes
nouncapitals: yes
clocks: country/DE
verblast: yes
common: der die das den dem des ein eine einer einem einen und ist in im nicht mit auf für von zu zum zur sich auch es sind war wurde werden wird seit nach bei aus dass als laut wie noch oder am um an

# Words that are asked about one by one
access: zugang | zugriff
adjective: *er=er
plural: *n | *hotels | *motels | *cafés | *kitas | *büros | *restaurants | *taxis | *apps | *chats | *videos | *telefons | *shops | *bars | *clubs | *parks | *pubs | *autos | *kinos | *blogs | *hostels | *labors | *zoos
barenoun: rathaus | *schule | *klinik | *klinikum | krankenhaus | feuerwehr | gemeinde | kirche | museum | *bahnhof | flughafen | hotel | supermarkt | *personal | mutter | vater | kind | opposition | *handel | *amt | *verein | bauhof | *presse | *wirtschaft | *industrie | *heim | *mann | *frau | *chef | *leiter | *leiterin | teil | einzig* | musk | putin | trump | europa | afrika | asien | zeitweise | vielerorts | stellenweise | teilweise | damit | dadurch | somit | deshalb | trotzdem | danach | dann
barenoun: *europa | *ung | *heit | *keit | *schaft | *tion | *ität | *zeit | *eile | *ismus | *arbeit | *form | *weise | betrieb | *betrieb | kraft | zukunft | gefahr | folge | verzug | panik | not | ruhe | sicht | sichtweite | reichweite | person | arrest | haft | bezug | auftrag | vorbereitung | serie | reihe | brand | bar | frage | kauf | anspruch | besitz | privatbesitz | mode | beschlag | urlaub | pension | rente | armut | freiheit | verruf | vergessenheit | konkurs | schutt | asche | flammen | trümmern | grenznähe | ortsnähe | stadtnähe | nähe | teilzeit | echtzeit | alarm | alarmbereitschaft | quarantäne | deckung | notwehr | betracht | erwägung | stellung | abrede | rekordzeit | windeseile | schach | *hälfte | *nähe | *höhe | *tempo | *geschwindigkeit | *dauer | *kette | *sprache
copula: ist | sind | war | hat | sei | waren | haben | hatte | hatten | blieb | bleibt | blieben | bleiben | seien | sitzt | sitzen | saß | saßen
pronoun: er | sie | es | ich | wir | man | du | ihr | niemand | jemand | keiner | viele | alle | einige | manche | der | die | das | ein | eine | kein | keine
cable: *kabel | *kabels | kabel | kabels | *leitung | leitung | *bündel | *bündels | *strang | *trasse
contrast: aber | doch | jedoch | allerdings | dennoch | während=now | nachdem=day
that: dass
astold: wie | so | laut
when: als
through: bis
relative: wo
whoever: wer
condition: fällt | fallen | bleibt | bleiben | ist | sind | bricht | brechen | funktioniert | funktionieren | wird | werden | kommt | kommen | geht | gehen | reißt | reißen | versagt | versagen | fehlt | fehlen | steht | läuft | dauert | hat | haben | sollte | sollten | tritt | stockt | streikt | schaltet | sperrt | verliert | drosselt
plant: vermittlungsstelle*=own | verteiler=own | verteilerkasten=own | kabelverzweiger=own | knotenpunkt*=own | kabel | kabels | glasfaserkabel* | leitung | hauptkabel*
medium: via | auf | über
where: in | nach | im | auf
saint: sankt | st
offshore: vor | küste
rules: dreht | kappt | kappte | drosselt | blockiert | blockierte | klemmt | zieht | lässt | lasst | ließ | erwägt | plant | verlangt | fordert | droht | befiehlt | ordnet | verbietet | verbot | will | wies | drängt | bereitet | sperrt
its: sein | seine | seinem | seinen | seiner | seines | ihr | ihre | ihrem | ihren | ihrer | ihres | unser* | alle | aller | allen | sämtliche*
regionword: insel | inseln | inselgruppe | archipel | atoll | ostseeinsel | nordseeinsel | hochseeinsel | ferieninsel | provinz | provinzen | region | regionen | stadt | städte | städten | staat
regionword: ortes | orte | dorfes | dörfer | städtchen* | bundesstaat | bundesstaaten | bundesland | gebiet | bezirk | bezirke | bezirken | distrikt | distrikten
regionword: gouvernement | oblast | departamento | republik | hauptstadt | provinzhauptstadt
regionword: großstadt | landkreis
regionword: teile | teilen | stadtgebiet | landkreis* | kreis | gemeinde | gemeinden | ortschaft*
regionword: großraum | raum | stadtteil* | stadtviertel* | viertel | vierteln | umland | halbinsel
regionword: umgebung | bergregion | nordprovinz | südprovinz | ostprovinz | westprovinz | provinzstadt
regionword: hafenstadt | küstenstadt | grenzstadt | millionenstadt | metropole
regionword: wirtschaftsmetropole | rebellenhochburg | grenzregion | grenzprovinz
regionword: oppositionshochburg | unruheprovinz | unruheregion | konfliktregion | krisenregion
regionword: teilrepublik | innenstadt | altstadt | zentrum | norden | süden | osten | westen
regionword: vorstadt | vorstädten | vorort | vororten | orten | dörfern | dorf | departement* | kanton* | stadtbezirk* | ort | siedlung*
regionword: ortsteil* | weiler | weilern | gemeindeteil* | teilort* | talschaft | tal | talort* | ortslage*
articled: der | des | im | am | zum | zur | beim
even: auch | selbst
placeending: *stetten | *stätten | *wangen | *sleben | *bergen | *thalen | *lingen | *felden | *winkel | *heim | *hausen | *ingen | *dorf | *stedt | *stadt | *berg | *burg | *feld | *bach | *kirchen | *kirch | *hofen | *büttel | *münde | *brück | *thal | *nau | *gau | *wald
placeending: *stein | *fels | *born | *brunn | *furt | *furth | *horst | *hagen | *hafen | *haven | *münster | *weiler | *wiler | *rode | *reuth | *rath | *roda | *zell | *oog | *witz | *nitz
placeending: *kreis=articled | *tal=articled | *gau=articled
nametail: brenner | inn | isar | donau | aisch | rott | vils | aller | leine | weser | elbe | oder | havel | spree | saale | unstrut | werra | fulda | lahn | eder | ruhr | sieg | lippe | ems | mosel | nahe | glan | neckar | enz | kocher | jagst | tauber | fils | brenz | iller | lech | wertach | mindel | paar | ilm | naab | waldnaab | pegnitz | wörnitz | altmühl | salzach | alz | traun | enns | ybbs | mur | mürz | drau | raab | leitha | thaya | aare | thur | glatt | ammersee | chiemsee | wörthersee | oberpfalz | pongau | pinzgau | tirol | schwarzwald | odenwald | harz | rübenberge | weinstraße | bergstraße | teck | steinfeld | walde | wagram | attersee | mondsee | hausruck | innkreis | hallertau | rhön | vogtland | erzgebirge
citypart: neustadt | altstadt | innenstadt | mitte | nord | süd | ost | west | zentrum
barenoun: *spital | *portal | *quartal | *freundeskreis | *familienkreis | stromkreis | arbeitskreis | umkreis | wahlkreis | *nutzerkreis | *kundenkreis | personenkreis | altkreis
barenoun: schulen | kitas | kliniken | krankenhäusern | praxen | arztpraxen | apotheken | büros | firmen | betrieben | geschäften | läden | wohnungen | haushalten | häusern | gebäuden | straßen | ländern | ämtern | behörden | rathäusern | supermärkten | märkten | filialen | banken | sparkassen | gaststätten | zügen | bahnen | bussen | tunneln | heimen | pflegeheimen | museen | kellern | netzen | medien | foren | gruppen | kanälen | berichten | fällen | tagen | stunden | wochen | minuten | monaten | jahren | zeiten | nächten | ferien | anlagen | werken | fabriken | werkstätten | hallen | turnhallen | verwaltungen | unternehmen | leitungen | schächten | tälern | wäldern | haushalt | gewerbe | homeoffice | büro | labor | küche | bad
placeending: *hain | *detten | *büren | *husen | *zimmern | *rieden | *hütten | *höfen | *horn | *sande | *beck
shortened: st | dr | prof | hl | nr | dipl | ing | mag | stv | bgm
operatorword: betreiber | betreibers | betreibern | betreiberin | anbieter | anbieters | anbietern | anbieterin | provider | providers | providern
operatorword: netzbetreiber* | mobilfunkbetreiber* | mobilfunkanbieter* | telefonanbieter* | internetanbieter* | internetprovider* | kabelnetzbetreiber* | kabelanbieter*
operatorword: telekomanbieter* | telekomkonzern* | telekombetreiber* | telekomunternehmen* | telekommunikationsanbieter* | telekommunikationskonzern* | telekommunikationsunternehmen* | telekommunikationsbetreiber* | telekommunikationsgesellschaft | telefongesellschaft* | mobilfunkkonzern* | mobilfunkunternehmen* | glasfaseranbieter*
officer: chef | chefs | chefin | vorstand | vorstände | aktie | aktien | manager | sprecher | konzern
firstcase: *s=-
givenname: anna | hans | peter | klaus | thomas | michael | stefan | stephan | andreas | martin | christian | matthias | markus | frank | uwe | jörg | jürgen | wolfgang | werner | karl | heinz | josef | franz | georg | johann | johannes | alexander | sebastian | tobias | florian | daniel | patrick | lukas | jonas | felix | leon | paul | max | maximilian | moritz | philipp | jan | lars | sven | dirk | ralf | bernd | gerhard | manfred | helmut | günter | günther | dieter | rainer | herbert | walter | friedrich | wilhelm | heinrich | eduard | ernst | kurt | otto | robert | rudolf | sabine | petra | monika | claudia | susanne | andrea | birgit | gabriele | ursula | renate | ingrid | christine | christina | martina | karin | brigitte | angelika | barbara | julia | katharina | laura | lisa | sarah | lena | sophie | emma | mia | marie | johanna | eva | elisabeth | maria | heike | silke | anja | nicole | stefanie | melanie | sandra | kerstin | ulrike | annette | jens | holger | olaf | torsten | thorsten
barenoun: summe | kürze | praxis | theorie | regel | tat | anbetracht | hinsicht | abwesenheit | bälde | teilen | gänze | ordnung | gebrauch | aufruhr | schwebe | sorge | trauer
ofwhole: der | des | von
earlier: zuvor | vorher | davor
kin: verwandten | verwandte | angehörigen | angehörige | familie | familien | freunden | freunde | eltern | kindern | geschwistern | landsleuten | exilanten | kollegen | bekannten
nor: noch
notany: kein* | weder
notany: nicht | kaum | nichts | niemand*
letters: äß=0.3

# The net, its states and levels
aheadof: vor | bevor
net: internet* | netz=weak | netze=weak | netzwerk*=weak | web | online dienste | internetzugang*
net: internetverbindung* | internetdienst* | breitband* | festnetz* | telekommunikation | telekommunikationsdienst* | telekommunikationsnetz* | telekommunikationsverb* | telekommunikationsinfra* | telekommunikationsanl* | telekommunikationsleit* | telekommunikationskabel* | telekommunikationskanäl* | telekommunikationssyst* | telekommunikationsmast* | telekommunikationsanbieter*=weak | telekommunikationsunternehmen*=weak | konnektivität
net: leitung*=weak | verbindung*=weak | internetverkehr* | netzzugang* | 3g | 4g | 5g | wlan=weak | datenverkehr*
net: datendienst* | anschlüsse=weak | seekabel* | unterseekabel* | wieder online=weak | wieder am netz=vague
net: wieder im netz=vague | zurück im netz=vague | wieder ans netz=vague | dienste=weak | zugang=vague
net: dienst=vague | kommunikation=vague | kommunikationsnetz*=weak | anbieter*=vague | betreiber*=vague
net: provider*=vague | glasfaser* | anschluss* | anschlüss* | datennetz* | datenleitung* | datenverbindung*
net: netzverbindung* | internetanschl* | verkehr=weak | verkehrs=weak | mails=weak | e mails=weak
net: anrufe=weak | handys=weak | telefone=weak | telefon=weak | telefonleitung*=weak
net: verbindung zur außenwelt | verbindung zur welt | verbindungen zur außenwelt | kontakt zur außenwelt
net: draht zur außenwelt | weltnetz | world wide web | internetknoten* | netzbetreiber*=weak
net: mobilfunkbetreiber*=weak | mobilfunkkonzern*=weak | mobilfunkunternehmen*=weak | telekommunikationskonzern*=weak | telekomkonzern*=weak | telekomanbieter*=weak | internetanbieter*=weak | internetprovider*=weak
net: mobilfunkanbieter*=weak | browser=weak | webseiten=weak | websites=weak | seiten=vague | signal=weak
net: empfang=weak | internetnutzung | onlinezugang* | online zugang* | surfen | netzausbau=vague
net: satelliteninternet | kabel=vague | seekabel | routen=weak | funknetz* | funkzelle* | router=weak
net: daten=weak | datenstr* | byte* | datenpaket* | satellit*=vague | internationalen verbindungen
net: auslandsverbindung* | festnetzanschl*
net: Internetleitung* | Onlineverbindung* | Internetzugäng* | Internetnetz* | Webzugang*
net: Internetsignal* | Datenfluss* | Datenflüsse* | Onlineleben | digitale Leben | digitalen Leben
net: Drähte=weak | Draht=weak | Standleitung* | Festnetzinternet* | Heiminternet | DSL | Funkmast*
net: Sendemast* | Mobilfunkmast* | Bildschirme=weak | Bildschirm=weak
net: [Verbindung / Verbindungen / Leitung / Leitungen] [ins Ausland / nach draußen / in die Welt] | BGP
net: IP Adressen | Präfixe | Netzwerkverkehr* | Netznutzung | Internetverkehr*
net: Bit | Bits
net: netzen=weak | netzes=weak | Rinnsal=weak | Routen=weak
net: Kommunikationsverbindung* | Kommunikationsleitung* | Telefonverbindung* | Telekommunikationsverb*
net: Kommunikationsdienst* | Onlinedienst*=weak | Netzwerkverbindung* | Datenverbindungen
net: Telefonate=vague
net: Telefonnetz* | Mobilfunk- und Festnetz | Fest- und Mobil* | Festnetz- und Mobil*
net: Kabelinternet* | Festnetz Internet | Glasfasernetz* | Festnetztelefon*=weak
net: Datenkabel* | Ostseekabel* | Internetkabel* | Telefonkabel*=weak | Tiefseekabel* | Überseekabel* | Kommunikationskabel* | Datentrasse*
net: Empfangsbalken=weak | Signalbalken=weak | Smartphones=weak
net: internet und fernsehen | fernsehen und internet | [telefon / festnetz / telefonie] und fernsehen | [internet / telefon] , [telefon / internet / festnetz] und [fernsehen / tv]
net: hauptkabel* | erdkabel* | kupferkabel* | fernmeldekabel* | verbindungskabel* | kabelverbindung*
net: hauptleitung*
net: [das / ein / dem / vom] Signal=weak
mobile: mobiles internet | mobile internet | mobilen internet* | mobilem internet | mobilfunk | mobilfunks | mobilfunkdienst* | mobilfunker* | mobilfunkkund* | mobilfunknutzer* | mobilfunkversorgung | mobilfunkverkehr* | mobilfunkanschl* | mobilfunkmast* | mobilfunksender* | mobilfunkstation* | mobilfunkantenne* | mobilfunksystem* | mobilfunkzelle* | mobilfunkanlage* | mobilfunktelefon* | mobilfunkabdeckung | mobilfunkleitung* | mobilfunkgespr* | mobilfunkstandort* | mobilfunkausf* | mobilfunksperr* | mobilfunkstör* | mobilfunkabschalt* | mobilfunkblack* | mobile daten*
mobile: mobilen daten* | handynetz* | mobilnetz* | mobile netz* | mobile internetverbindung* | mobilen netz*
mobile: mobile datenverbindung* | mobilem netz | handyinternet | handy internet | mobilfunkdaten*
mobile: mobilfunknetz* | mobilfunkinternet* | handydaten | handys=weak | mobilen daten | lte | 3g | 4g | 5g
mobile: mobilfunkverbindung* | datendienste der mobilfunk* | mobiles breitband | mobile breitband*
mobile: mobilen breitband*
mobile: Datenverbindungen der Handys | Handyverbindung* | Handyempfang
mobile: mobile [Verbindung / Verbindungen / Leitungen]
mobile: mobilen [Netze / Netzen / Verbindungen / Datendienste] | Mobiltelefonnetz* | Funklöcher
mobile: [Internet / Internetzugang] [über / auf] [Handys / Mobiltelefone / Mobiltelefonen]
mobile: [Internet / Internetzugang] [übers Handy / über das Handy / auf dem Handy / auf Handys]
mobile: Mobilfunkempfang | Mobilfunksignal*
mobile: [mobiles / mobile / mobilem / mobilen] [Netz / Netze / Daten / Datennetz / Datennetze / Breitband]
mobile: [mobiles / mobile / mobilem / mobilen] [Breitbandinternet / Datenverkehr / Datendienste / Surfen]
mobile: [mobiles / mobile / mobilem / mobilen] [Internetzugang / Internetdienste / Internetverbindungen]
mobile: [mobiles / mobile / mobilem / mobilen] [Datenverbindungen / Kommunikation / Telekommunikation]
mobile: Mobilinternet | [Mobil / Mobilfunk / Handy] Internet | Mobilfunk Daten*
mobile: Smartphone Internet
mobile: [auf dem / am] [Handy / Smartphone / Telefon]=weak
mobile: Mobiltelefon*=weak | Smartphone*=weak | mobil
connectivity: konnektivität* | internetkonnektivität* | netzkonnektivität* | erreichbarkeit | verbindung
connectivity: verbindungen
connectivity: Netzkonnektivität | Internetanbindung | Anbindung | Verbindungsrate | Verbindungsquote
traffic: datenverkehr* | internetverkehr* | traffic | datenaufkommen | netzverkehr* | internet datenverkehr*
traffic: webverkehr* | datenvolumen | internettraffic*
traffic: [normalen / üblichen / gewohnten / sonstigen] [Verkehrs / Traffics] | Datenströme | Datenstrom
traffic: Bandbreite | Datenmenge* | Zugriffe | Traffics
traffic: Leitungskapazität* | Übertragungskapazität* | Netzkapazität* | Internetkapazität* | Auslandskapazität* | Datenmengen | Datendurchsatz | Verkehrsaufkommen | Datenraten | Datenrate
traffic: datennutzung | [mobile / mobilem / mobilen / mobiler] [Datenverkehr / Datenverkehrs / Internetverkehr / Internetverkehrs / Datennutzung]
traffic: verkehr | verkehrs
traffic: Durchsatz*
users: nutzer* | nutzerinnen | internetnutzer* | kunden | anwender* | bevölkerung=persons | einwohner* | haushalte
users: menschen=persons | bewohner* | anschlüsse | nutzenden | bürger*=persons | iraner* | kasachen | belarussen | afghanen
users: ägypter* | bangladescher* | kubaner* | sudanesen | ugander*
users: der Netze | der Anschlüsse | der Haushalte | der Nutzer | der Bevölkerung | der Menschen
users: der Netzwerke | der Adressen | der Präfixe | Leute=persons | Kameruner | Usbeken | Tadschiken | Simbabwer
users: Senegalesen | Kongolesen | Gabuner | Äthiopier | Syrer | Iraker | Pakistaner | Inder
users: Venezolaner
users: Inselbewohner* | Insulaner*
users: kabelkunden* | handykunden* | internetkunden* | festnetzkunden* | glasfaserkunden* | privatkunden* | geschäftskunden* | dsl kunden* | kundinnen | abonnent* | anwohner* | dorfbewohner* | anrainer* | talbewohner*
dark: abgeschalt* | abschalt* | abgeschnitten* | ausfall* | ausfäll* | ausgefallen* | fiel aus | fällt aus
dark: blackout* | sperr* | gesperrt* | blockiert* | blockade | unterbroch* | unterbrechung* | gestört*
dark: störung* | gekappt* | gekappt | kappte* | kappen | tot | lahmgelegt* | lahm | nicht verfügbar*
dark: nicht erreichbar* | unerreichbar* | eingeschränkt* | einschränkung* | gedrosselt* | drosselung | down
dark: außer betrieb | funktioniert nicht | funktionierte nicht | funktionieren nicht
dark: nicht wiederhergestellt*=still | nicht wieder hergestellt=still | noch nicht zurück=still | getrennt*
dark: stillgelegt* | eingestellt* | dunkel
dark: abgeklemmt* | schaltet* ab | schalteten ab | kein zugang | keinen zugang | zusammengebrochen*
dark: brach zusammen | ausgesetzt | funktionierte gar nicht | schaltete* | abgehängt* | vom netz genommen
dark: totalausfall* | abgestellt* | abgedreht* | verstummt* | schweigt | schweigen | nicht mehr erreichbar
dark: nicht mehr zu erreichen | abgebrochen* | brach ab | stillgestanden | stellte* ab | stellten ab
dark: unterbunden | riss | von der außenwelt abgeschnitten | fiel _ aus | fielen _ aus | schaltet _ ab
dark: schalteten _ ab | schaltete _ ab | stellte _ ab | stellten _ ab | stellte _ ein | stellten _ ein
dark: stellt _ ein | nahm _ vom netz | nahmen _ vom netz | brach _ zusammen | brachen _ zusammen | drehte _ ab
dark: drehten _ ab | legte _ lahm | legten _ lahm | schnitt _ ab | unmöglich* | abzuschalten | abzustellen
dark: zu sperren | zu kappen | abzuklemmen | lahmzulegen | stillzulegen | zu blockieren | zu drosseln
dark: kaum noch erreichbar | kaum erreichbar | keinen empfang | kein empfang | keine verbindung | ohne empfang
dark: gekapptes | kollaps | kollabiert* | außer funktion | ging vom netz | gingen vom netz | ausgeknipst
dark: lahmgelegt | war weg | ist weg | funkstille | heruntergefahren* | gekapptem | offline genommen
dark: zu erreichen nicht | erlosch* | versagte* | trennte* | drosselte* | kein signal | ohne signal
dark: war _ weg | ist _ weg | blackout*=net | shutdown*=net | abschaltung*=net | funkstille=net
dark: digitale funkstille=net | abgeschottet* | abschottung=net | nicht abrufbar* | nicht mehr abrufbar*
dark: nicht aufrufbar | nicht mehr aufrufbar | stumm* | verstumm* | schwieg | schwiegen | dicht | riegelt*
dark: abgeriegelt* | riegelte _ ab | riegelten _ ab | reißt _ ab | rissen _ ab | riss _ ab | abgerissen
dark: abreißen | standen _ still | stand _ still | steht _ still | stehen _ still | stillstand | geht nichts
dark: ging nichts | geht nichts mehr=net | ging nichts mehr=net | nichts geht mehr=net | ausknips*
dark: ausgeknips* | knipste* | knipst _ aus | knipste _ aus | knipsten _ aus | abstellen | abdrehen
dark: abschalten | abklemmen | ausschalten | sperren | stilllegen | lahmlegen | unterbrechen | trennen
dark: blockieren | drosseln | stören | ausgeschaltet* | schaltete _ aus | schalteten _ aus | schaltet _ aus
dark: dreht _ ab | dreht _ zu | drehte _ zu | klemmte _ ab | klemmten _ ab | klemmt _ ab | schnitten _ ab
dark: schneidet _ ab | legt _ lahm | legen _ lahm | zog den stecker | zogen den stecker | zieht den stecker
dark: stecker gezogen | stecker ziehen | unterbrach* | unterbricht | kappt | kappten | verhängte*
dark: verschwunden* | verschwand* | ausgesperrt* | außer gefecht | zum erliegen | erlag | erliegt
dark: brachliegen* | liegt brach | lag brach | weg | fort | verloren | abgekoppelt* | abkopp* | isoliert*
dark: isolation=net | unbenutzbar | unbrauchbar | nicht nutzbar | kaum nutzbar | dunkelheit | finster*
dark: finsternis=night | im dunkeln=night | ist dunkel=night | dunkel=night | tot=net | abgeschnitten*=net
dark: nicht erreichbar*=net | unerreichbar*=net | totalausfall*=net | netzlos | ladehemmung | hakt | stockt
dark: stockte | strikt gefiltert | gefiltert* | untersagt* | verbot* | verboten | verbietet
dark: warten _ rückkehr | wartet _ rückkehr | warten _ internet | erreicht _ niemanden | nicht durch
dark: nichts mehr durch | keine antworten | kaum noch antworten | kaum antworten | keine antwort | flachgelegt
dark: weggebrochen* | brach _ weg | brachen _ weg | eingefroren* | sperre=net | netzausfall*=net | ausfall=net
dark: versiegt* | versiegte* | schluss | vom netz genommen=net | gesperrt=net | nahm _ netz | zappenduster
dark: stillgelegt | abgestöpselt* | gekappt=net | starb* | gestorben* | ging aus | gingen aus | geht aus
dark: gehen aus | schlief ein | schwand | erstarb* | verödet* | kriecht | kroch | lahmte | stotter*
dark: stockt* | erstickt* | erdrosselt* | geknebelt* | mundtot | stillte | zerstört* | beschädigt*
dark: zerschossen* | gesprengt* | entzogen* | entzug | entzieht | raubte* | geraubt* | beraubt*
dark: verlor _ verbindung | verloren _ verbindung | verloren _ signal | verlor _ signal | verlor _ empfang
dark: nahm _ offline | nahmen _ offline | schickte _ offline | schickten _ offline | zusammengekracht
dark: geplatzt | geschlossen* | zugedreht | zu gedreht | ausgebremst* | ausgedünnt* | nichts läuft
dark: läuft nichts | läuft nicht* | lief nichts | nichts mehr | leblos | mausetot | zog den stecker=net
dark: den stecker gezogen=net | im digitalen nichts=net | aus dem netz | verschwand aus dem netz=net
dark: ausgeblieben | ausblieb*
dark: [Probleme / Problemen / Schwierigkeiten] mit [dem / ihrem] [Internet / Netz / Handynetz / Festnetz / Mobilfunk / Internetzugang / Telefon] | [Probleme / Problemen / Schwierigkeiten] mit der [Internetverbindung / Verbindung] | [Probleme / Problemen / Schwierigkeiten] mit Internet
dark: [Probleme / Problemen / Schwierigkeiten] [beim Surfen / beim Telefonieren / im Mobilfunknetz / im Festnetz / im Handynetz] | Probleme , ins [Internet / Netz] | [nicht / nicht mehr / kaum / kaum noch] telefonieren | kein [Telefonieren / Surfen] | [erreichen / erreichten] _ Internet nicht
dark: [arbeitet / arbeiten] an der [Reparatur / Behebung / Wiederherstellung / Lösung / Entstörung]=still | [arbeitet / arbeiten] _ [an der Reparatur / an der Behebung / an der Wiederherstellung / an einer Lösung]=still | [bittet / bitten] um [Entschuldigung / Verständnis / Nachsicht]=still | [entschuldigt / entschuldigen / entschuldigte] sich=still
dark: [geht / gehen / ging / gingen / gehe] _ nicht mehr | nicht [zur / mehr zur] Verfügung | [geht / gehen / ging / gingen] _ gar nicht
dark: [geht / ging] _ [Internet / Netz / Handynetz / WLAN / Telefon / Festnetz] nicht | [Internet / Netz / Handynetz / WLAN / Telefon / Festnetz / Mobilfunk] [geht / ging] nicht | [geht / ging] [das / auch das / kein / ihr] [Internet / Netz / Handynetz / WLAN / Telefon / Festnetz] [nicht / nicht mehr]
dark: [die Probleme / die Schwierigkeiten] begannen
dark: [ging / gingen / geht / gehen] [die Lichter aus / das Licht aus]=night
dark: [ging / gingen / geht / gehen] _ aus | [macht / machte / machten] _ dicht
dark: [kappt / kappte / kappten] | [zieht / zog / zogen / gezogen] _ Stecker | Stecker gezogen=net
dark: Stecker=net
dark: [wurde / wurden / ist / sind / war / waren] dunkel=night | alles dunkel=night | alles tot=net
dark: Dunkel=night | zum Erliegen [gekommen / gebracht / kam / kamen]=net | kam zum Erliegen=net
dark: [kam / kamen] _ Erliegen
dark: [taucht / tauchte / tauchten] ab | abgetaucht | lahmlegte* | lahmlegten | abschaltete*
dark: abschalteten | abstellte* | abstellten | abdrehte* | sperrte* | sperrten | unterbrach | abriss
dark: abrissen | ausfiel* | ausfielen | zusammenbrach | zusammenbrachen | verstummte | verstummten
dark: erlosch | erloschen
dark: [schließen / zu schließen / schloss / schlossen]
dark: [dichtmachen / dichtgemacht / dicht gemacht / zugemacht]
dark: [abwürgen / abgewürgt / würgte / gedeckelt]
dark: [stillgestellt / zugesperrt / verriegelt / abgeriegelt / gedrosselt]
dark: sperren lassen | ließ _ sperren | ließen _ sperren | ließ _ abschalten | ließen _ abschalten
dark: ließ _ kappen | ließen _ kappen | lässt _ abschalten | ließ _ drosseln
dark: nicht mehr [zu bekommen / zu empfangen / verfügbar / nutzbar / da] | nicht zu bekommen
dark: nichts geht | nichts ging | Ende Gelände | Sendepause=net | Sendeschluss=net
dark: Schweigen im Netz=net | keinen Mucks | keinen Ton | weiße Seite | Ladekringel | Fehlermeldung*
dark: [nicht / noch nicht / immer noch nicht] [zurück / wieder da / wiederhergestellt]
dark: [nicht / noch nicht / immer noch nicht] [wieder hergestellt / aufgehoben]
dark: [nicht / noch nicht / immer noch nicht] [wieder online / wieder am Netz]
dark: [brach / brachen / bricht / brechen] _ ab
dark: [Kabel / Leitungen / Drähte / Verbindungen] [kappen / gekappt]=net
dark: [Kabel / Leitungen / Drähte / Verbindungen] [durchgeschnitten / durchtrennt / durchtrennen]=net
dark: [kappte / kappten / kappt] [die / alle] [Kabel / Leitungen / Drähte / Verbindungen]=net
dark: ohne [Draht / Leitung / Verbindung / Kontakt] nach [draußen / außen]=net
dark: ohne [Draht / Leitung / Verbindung / Kontakt] zur [Außenwelt / Welt]=net
dark: den Hahn [zugedreht / zu]=net | [drehte / drehten / dreht] den Hahn zu=net
dark: [kaum / kaum noch / nur schwer / nur noch schwer] zu erreichen | außer Kraft
dark: [bleibe / bleiben / sei / seien] [abgeschaltet / gesperrt / unterbrochen / offline]
dark: [fällt / fallen / falle] _ aus | [bricht / brechen / breche] _ zusammen
dark: [bricht / brechen / breche] _ weg | [bleibt / bleiben / blieb / blieben / bleibe] _ aus
dark: [reißen / reiße] _ ab | [schalten / schalte] _ [ab / aus]
dark: [stellt / stellen / stelle] _ [ab / ein] | [drehen / drehe] _ [ab / zu] | drehten _ zu
dark: [klemmen / klemme] _ ab | [schneiden / schneide] _ ab | lege _ lahm
dark: [legt / legen / legte / legten] _ still | [setzt / setzen / setzte / setzten / setze] _ aus
dark: [knipsen / knipse] _ aus | [fährt / fahren / fuhr / fuhren] _ [herunter / runter]
dark: machen _ dicht | [nimmt / nehmen] _ [netz / offline]
dark: [geht / gehen / ging / gingen] _ [offline / nichts / tot]
dark: [geht / gehen / ging / gingen] _ [kaputt / verloren]
dark: [trennt / trennen / trennte / trennten] _ ab | [koppelt / koppelte / koppelten] _ ab
dark: [hängt / hängte / hängten] _ ab | [riegeln / riegele] _ ab | [würgt / würgte / würgten] _ ab
dark: [lässt / lassen / ließ / ließen] _ [abschalten / abstellen / abdrehen / kappen]
dark: [lässt / lassen / ließ / ließen] _ [drosseln / blockieren / unterbrechen / trennen]
dark: [lässt / lassen / ließ / ließen] _ [sperren / lahmlegen / abklemmen / aussetzen] | ausbleib*
dark: ausblieben | wegbleib* | wegfällt | wegfiel* | weggefallen | wegbricht | wegbrechen | wegbrach
dark: wegbrachen | zusammenbricht | zusammenbrechen | zusammengeklappt | abbricht | abbrach*
dark: abgeschalten | abreißt | abriegel* | abkapp* | zusammenbruch* | stilllegung*
dark: aussetzung* | trennung | zwangspause* | verdunkelung | komplettausfall* | komplettausfall*=net
dark: großstörung* | panne* | netzstörung*=net | außer Gefecht gesetzt | ausgehebelt | ohne Funktion
dark: funktionslos | nicht mehr [funktioniert / funktionieren / funktionierte]
dark: nicht mehr funktionierten | nicht [funktionierte / funktionierten / funktioniert]
dark: [fehlt / fehlte / fehlen / fehlten] | [fehlt / fehlte] [jede / jegliche] Verbindung
dark: [kein / keinen] [Anschluss / Kontakt / Strich / Durchkommen] | kein Durchkommen mehr
dark: [kein / keinen / keine] [Mucks / Piep / Lebenszeichen / Ton] | nichts zu hören
dark: Rauschen in der Leitung | totenstill | mausetot=net | wie ausgestorben
dark: [bekommen / bekommt / bekam / bekamen] _ mehr
dark: [funktioniert / funktionierte / funktionieren / läuft / lief] _ nichts
dark: [nur noch / nur] [stundenweise / sporadisch / zeitweise / stockend / schleppend / stotternd]
dark: [halber / gedrosselter / verminderter / reduzierter] Geschwindigkeit
dark: durchtrennt* | Netzproblem* | Verbindungsproblem* | Internetproblem* | Netzwerkproblem* | Netzwerkstörung*
dark: beeinträchtigt* | beeinträchtigen | lahmliegt | lahmlagen | liegt lahm | liegen lahm | lag lahm | lagen lahm | lahmgelegen | [lief / liefen / läuft / laufen / ging / geht] _ nichts | auf dem Trockenen | zerriss=cable | zerrissen=cable
dark: [bleibt / bleiben / blieb / blieben] [tot / stumm / dunkel / gesperrt / abgeschaltet / gekappt / weg]
dark: nur noch [stundenweise / sporadisch / zeitweise / stockend / ruckelnd] | oder gar nicht
dark: [verlor / verloren / verliert / verlieren / büßte / büßten] _ [Internet / Netz / Mobilfunk / Internetzugang / Handynetz / Internetverbindung / Zugang / Kontakt]
dark: gerissen=cable | wieder [weg / tot / dunkel / offline / still / stumm / gekappt]
dark: [zähe / zähen / langsame / langsamen / stockende / stockenden / schleppende / schleppenden / instabile / instabilen] [Verbindung / Verbindungen / Leitung / Leitungen]
dark: [kämpfen / kämpfte / kämpften] mit [Ausfällen / Störungen / Aussetzern] | Aussetzer*
dark: den Geist [auf / aufgegeben] | in die Knie [gegangen / gezwungen] | [ging / gingen / geht / gehen] _ Knie | [gab / gaben / gibt / geben] _ Geist
dark: [machte / machten] schlapp | [quittierte / quittierten] den Dienst | [gab / gaben] keinen Mucks | [streikt / streikte / streikten] das [Netz / Internet]
dark: [brach / brachen / bricht] zusammen | [klappte / klappten] zusammen | stillstehen | ging in die Knie | [kollabierte / kollabierten]
dark: [Kabel / Seekabel / Datenkabel / Glasfaser / Glasfaserkabel / Leitung / Leitungen / Unterseekabel] [beschädigt / durchtrennt / zerstört / abgerissen / angebaggert]=cable
dark: [betroffen sind / betroffen waren / betroffen seien] [Kunden / Kundinnen / Nutzer / Haushalte / Menschen / Anschlüsse / Privatkunden / Geschäftskunden / Abonnenten / nach Angaben / laut / demnach / vor allem / unter anderem / auch Kunden]
dark: [ist / sind / war / waren / sei / seien] _ betroffen
dark: [setzte / setzten / setzt / setzen] [die / diese / den / das] [Anordnung / Sperre / Anweisung / Weisung / Verfügung / Beschluss / Entscheidung / Sperrung / Abschaltung / Urteil / Verbot] um=obeyed
dark: defekt=itself | defekte | defekten
dark: [ihr / ihm / der Anweisung / der Anordnung / der Weisung / dem Befehl / der Aufforderung / dem Erlass / der Verfügung / dieser Anweisung / dieser Anordnung / der Weisung der Behörden / der Anordnung der Behörden / der Anweisung der Behörden / der Weisung der Regierung / der Anordnung der Regierung / der Anweisung der Regierung] [nachgekommen / gefolgt]=obeyed | die [Sperre / Anordnung / Anweisung / Weisung / Abschaltung] [umgesetzt / ausgeführt / befolgt / vollzogen]=obeyed | Folge geleistet=obeyed
dark: [Kabel / Kupferkabel / Telefonkabel / Glasfaserkabel / Erdkabel / Leitungen / Telefonleitungen] [gestohlen / geklaut / entwendet]=cable
dark: [berief / beriefen / beruft / berufen] sich auf [eine / die] [Weisung / Anordnung / Anweisung / Verfügung]=obeyed
dark: [verwies / verwiesen / verweist / verweisen] auf [eine / die] [Anweisung / Anordnung / Weisung / Verfügung]=obeyed | [kam / kamen / kommt / kommen] [der / dieser] [Anordnung / Anweisung / Weisung / Aufforderung / Verfügung] nach=obeyed | [setze / setzen / setzt] [Vorgaben / die Vorgaben / Anordnungen] um=obeyed
dark: [nichts / gar nichts / nichts mehr] [gegangen / gelaufen / funktioniert]=net | [streikt / streikte / streikten / streiken] [die / der / das] [Router / Leitungen / Leitung / Netze / Netz / Technik / Handys / Telefone / Telefon / Internetverbindung / Verbindung / Modems / Anlage / Anlagen]
dark: [gab / gaben / gibt] _ auf | [hängte / hängten / hängt] _ ab | [setzte / setzten / setzt] _ aus | [knickte / knickten] _ ein | [sackte / sackten / sackt] _ weg | weggesackt | weggeknickt | abgeraucht | abgeschmiert | abgeschmierte | [schmierte / schmierten / schmiert] ab | [rauchte / rauchten / raucht] ab
dark: [außer / ausser] [Dienst / Betrieb gesetzt / Gefecht] | in die Knie | [zum / zu] Stillstand [gekommen / gebracht / kam / kamen] | schachmatt gesetzt | [Totalausfall / Totalausfälle / Komplettausfall / Komplettausfälle / Netzausfälle / Störungen / Ausfälle] [gemeldet / verzeichnet]
dark: tote[n / r / ] [Leitung / Leitungen / Telefone / Telefon / Handys / Router / Anschlüsse / Leitungen] | tote Leitungen=net | toten Leitungen=net | toter Leitung=net | tote Leitung=net | tote Telefone | stumme [Telefone / Handys / Leitungen] | schwarze Bildschirme
dark: [kein / ohne / keinerlei] [digitales Lebenszeichen / Netzsignal / Handysignal / Empfangssignal] | abgehängt worden | vom Netz gegangen | [verabschiedete / verabschiedeten / verabschiedet] sich
dark: [flachgelegt / flach gelegt / ausser Gefecht / plattgemacht / plattgelegt / lahmgeschossen / heruntergerissen / weggerissen / weggespült / unterspült / fortgerissen / durchschlagen / durchbohrt / angebohrt / angebohrten / durchgerissen / zerfetzt / angebaggert]=cable
dark: ging _ nichts mehr=net | geht _ nichts mehr=net | ging _ gar nichts=net | geht _ gar nichts=net
dark: [verweigert / verweigerte / verweigerten] [den / seinen / ihren / ihm / ihr] Dienst | [den / seinen / ihren] Dienst [verweigert / verweigern / versagt] | [verweigert / verweigerte / verweigerten] _ [den / seinen / ihren] Dienst
dark: [spielt / spielte / spielen / spielten] _ nicht [mehr mit / mit] | nicht [mehr mitspielt / mehr mitspielte / mehr mitspielen]
dark: in die Röhre=weak | [Netz / Internet / Router / Modem / Handynetz / Mobilfunk / Festnetz / Telefon / Telefone / Leitung / Leitungen / Handys] [streikt / streikte / streikten / streiken] | [streikt / streikte / streikten / streiken] _ [der Router / das Modem / das Netz / das Internet / das Telefon / das Handynetz / der Mobilfunk / das Festnetz / die Telefone / die Leitungen]
dark: weder _ [zu erreichen / erreichbar]=net | [meldete / meldeten / meldet / melden] sich _ ab=itself | nicht mehr zu holen
dark: [fließen / flossen / flössen / fließt / floss] [überhaupt / so gut wie / gar / praktisch] nicht [mehr / ] | [fließen / flossen / flössen / fließt / floss] nicht mehr
dark: [liegt / liegen / lag / lagen] _ [flach / brach / danieder] | flachgelegen | brachgelegen | daniedergelegen | darniederlieg* | schlappgemacht | schlapp gemacht | in die Knie gegangen
dark: aus dem [Tritt / Takt] [gebracht / geraten / gekommen / gerieten / geriet] | ins [Stocken / Straucheln / Stolpern / Schleudern] [geraten / gebracht / gekommen / geriet / gerieten] | [geriet / gerieten] ins [Stocken / Straucheln / Stolpern / Schleudern]
dark: [erwischt / getroffen / angerissen / aufgerissen / mitgerissen / zertrennt / gekappt / angestochen / abgetrennt / durchgebissen / durchgenagt / angenagt / angeknabbert / zerbissen / zersägt / durchgesägt / verbrannt / verschmort / geschmolzen]=cable
dark: [fließen / flossen / flössen / fließt / floss] _ nicht mehr | verstummt=itself | verstummten=itself
dark: [vergeblich / umsonst] auf _ [gewartet / gewartet hat / gewartet haben]
dark: [begann / begannen] [der / die] [Rückgang / Einbruch / Absturz / Abfall / Ausfälle / Störungen] | [der / die] [Rückgang / Einbruch / Absturz / Abfall] [begann / setzte ein] | [setzte / setzten] [der / die] [Rückgang / Einbruch / Absturz / Störungen] ein
offline: offline | internetsperr* | internetausfall* | internetblackout* | internet blackout*
offline: internetabschalt* | internet shutdown* | internetblockade* | netzsperre* | netzausfall*
offline: ohne internet* | kein internet* | keinen internet* | keine internet* | ohne netz | vom netz
offline: ohne internetzugang | ohne verbindung | ohne zugang zum internet | keinen zugang zum internet
offline: ohne mobiles internet | kein mobiles internet | netzabschaltung* | internetstörung* | shutdown*
offline: netz blackout | internetunterbrechung* | ohne mobilfunk | nachrichtensperre internet
offline: vom internet abgeschnitten | niemand mehr internet | niemand internet | keiner mehr internet
offline: digitale dunkelheit | digitaler dunkelheit | digitale blackout* | weder internet | ohne online zugang
offline: internet totalausfall* | kein netz | keine verbindung | kein mobilfunk* | keinen mobilfunk*
offline: kein handynetz | noch internet* | noch mobiles internet | noch netz | noch handynetz | noch wlan
offline: nicht mit dem internet verbunden | funkloch | internetkappung | digitale isolation
offline: digitale blockade | kommunikationssperre* | kommunikationsblackout* | kommunikationsausfall*
offline: internetdrosselung* | ohne jeden internetzugang | so gut wie kein internet | kaum internet
offline: kaum noch internet | kein funktionierendes internet | von der außenwelt abgeschnitten
offline: von der welt abgeschnitten | vom weltweiten netz abgeschnitten | internetlos*
offline: ohne internetverbindung | ohne mobile daten | ohne jegliches internet | digitale funkstille
offline: keine daten | ohne daten | keine mobilen daten | ohne handynetz | ohne handyempfang
offline: ohne netzempfang | internetstillstand | internetverbot | netzblockade* | netzblackout*
offline: netzunterbrechung* | mobilfunksperre* | mobilfunkausfall* | mobilfunkabschaltung*
offline: telekommunikationsausf* | telekommunikationssperre* | kommunikationsstille | kommunikationsabbruch
offline: zurück in die offline | offline gegangen | offlinezeit | internetlose* | netzlose*
offline: ohne jede verbindung | ohne jegliche verbindung | telefonsperre | internetentzug | internetfrei*
offline: handynetzsperre* | netzabschaltungen | digitale nacht | digitaler nacht
offline: [von der / vom] [Welt / Außenwelt / Internet / Netz] [abgeschnitten / abgekoppelt]
offline: [von der / vom] [Welt / Außenwelt / Internet / Netz] [abgetrennt / getrennt]
offline: [von der / vom] [Welt / Außenwelt / Internet / Netz] [abgehängt / isoliert]
offline: [von der / vom] [Welt / Außenwelt / Internet / Netz] [abgeklemmt / abgeriegelt]
offline: [von der / vom] [weltweiten Netz / Weltnetz] [abgeschnitten / abgekoppelt]
offline: [von der / vom] [weltweiten Netz / Weltnetz] [abgetrennt / getrennt]
offline: [von der / vom] globalen Netz [abgeschnitten / abgekoppelt]
offline: [von der / vom] [globalen Internet / Rest der Welt] [abgeschnitten / abgekoppelt]
offline: [von der / vom] [globalen Netz / globalen Internet / Rest der Welt] [abgetrennt / getrennt]
offline: [von der / vom] [weltweiten Netz / Weltnetz] [abgehängt / isoliert / abgeklemmt / abgeriegelt]
offline: [von der / vom] globalen Netz [abgehängt / isoliert / abgeklemmt / abgeriegelt]
offline: [von der / vom] [globalen Internet / Rest der Welt] [abgehängt / isoliert]
offline: [von der / vom] [globalen Internet / Rest der Welt] [abgeklemmt / abgeriegelt]
offline: [von der / vom] [Welt / Außenwelt] [abgeschnittene / abgeschnittenen]
offline: [von der / vom] [Internet / Netz / Rest der Welt] [abgeschnittene / abgeschnittenen]
offline: [von der / vom] [Welt / Außenwelt] [abgeschottet / abgenabelt / abgeschirmt]
offline: [von der / vom] [Internet / Netz / Rest der Welt] [abgeschottet / abgenabelt / abgeschirmt]
offline: [ohne / kein / keinen] [Netzzugang / Webzugang / Onlinezugang]
offline: [keinerlei / ohne jeden] [Netzzugang / Webzugang / Onlinezugang]
offline: [ohne jegliche / ohne jeglichen] [Netzzugang / Webzugang / Onlinezugang]
offline: [ohne / kein / keinen] [Internetempfang / Netzempfang / Handyempfang / Handysignal]
offline: keine [Anrufe / Telefonate / Telefongespräche] und [keine / kein] [SMS / mobilen Daten / mobile Daten / mobiles Internet / Daten / Internet] | [keine / keinerlei] [Anrufe / Telefonate / Telefongespräche / Gespräche] möglich | [haben / hatten] _ keinen Empfang
offline: [keinerlei / ohne jeden / ohne jegliche / ohne jeglichen] [Internetempfang / Netzempfang]
offline: [keinerlei / ohne jeden / ohne jegliche / ohne jeglichen] [Handyempfang / Handysignal]
offline: [ohne / kein / keinen] [WLAN / Netzverbindung / Internetverbindung]
offline: [keinerlei / ohne jeden] [WLAN / Netzverbindung / Internetverbindung]
offline: [ohne jegliche / ohne jeglichen] [WLAN / Netzverbindung / Internetverbindung]
offline: [ohne / kein / keinen] [Internetanschluss / Datenverbindung / Datennetz / Mobilnetz]
offline: [keinerlei / ohne jeden / ohne jegliche / ohne jeglichen] [Internetanschluss / Datenverbindung]
offline: [keinerlei / ohne jeden / ohne jegliche / ohne jeglichen] [Datennetz / Mobilnetz]
offline: ohne [Leitung / Anschluss / Netz und Telefon / Internet und Telefon / Telefon und Internet]
offline: ohne [Strom und Internet / Datennetz / Zugang zum Netz / Zugang zum Web / Zugang ins Netz]
offline: kein Telefon und kein Internet
offline: [digitale / digitaler / digitalen] [Finsternis / Blockade / Isolation / Stille / Sperre]
offline: [digitale / digitaler / digitalen] [Abschottung / Ausgangssperre]
offline: [digitale / digitaler / digitalen] [Eiszeit / Blackout / Shutdown]
offline: [Internet / Netz / Daten / Online] [Sperre / Sperrung / Blackout]
offline: [Internet / Netz / Daten / Online] [Shutdown / Ausfall / Totalausfall]
offline: [Web / Mobilfunk] [Sperre / Sperrung / Blackout / Shutdown / Ausfall / Totalausfall]
offline: [Handynetz / Telekommunikations / Kommunikations] [Sperre / Sperrung / Blackout]
offline: [Handynetz / Telekommunikations / Kommunikations] [Shutdown / Ausfall / Totalausfall]
offline: [Internet / Netz / Daten / Online] [Abschaltung / Blockade / Störung / Stille / Stopp / Kappung]
offline: [Web / Mobilfunk] [Abschaltung / Blockade / Störung / Stille / Stopp / Kappung]
offline: [Handynetz / Telekommunikations / Kommunikations] [Abschaltung / Blockade / Störung]
offline: [Handynetz / Telekommunikations / Kommunikations] [Stille / Stopp / Kappung]
offline: Internet[stille / stopp / aus / kollaps / drosselung / beschränkung]
offline: Internet[einschränkungen / unterbrechung / unterbrechungen / entzug / isolation / zensur]
offline: Daten[sperre / blackout / ausfall / stopp]
offline: Netz[sperrung / stille / abschaltung / totalausfall / aus / drosselung]
offline: Online[sperre / blackout / stille / ausfall]
offline: Mobilfunk[blackout / stopp / totalausfall / blockade]
offline: Handynetz[ausfall / abschaltung / blackout]
offline: Telefon- und Internet[sperre / blackout / ausfall / abschaltung]
offline: offline [geschickt / genommen / geschaltet / gestellt / gesetzt / gehen / gingen / ging]
offline: [kaum / kein / nicht ein] [Bit / Byte / Datenpaket / Mail / E-Mail / Nachricht]
offline: [nicht ein einziges / kein einziges] [Bit / Byte / Datenpaket / Mail / E-Mail / Nachricht]
offline: [keine einzige / nicht eine] [Bit / Byte / Datenpaket / Mail / E-Mail / Nachricht]
offline: [kommt / kommen / kam / kamen] [niemand / keiner / nichts] [ins Netz / ins Internet / online]
offline: [gelangt / gelangen] [niemand / keiner / nichts] [ins Netz / ins Internet / online]
offline: [dringt / drang] [niemand / keiner / nichts] [ins Netz / ins Internet / online]
offline: nicht [ins Netz / ins Internet / online] | nicht mehr [ins Netz / ins Internet / online]
offline: [nicht / nicht mehr / kaum / kaum noch / nur noch schwer] ins mobile [Internet / Netz]
offline: [kein / keinen / keinen Zugang / keinerlei Zugang] [mehr zum / zum] [mobilen Internet / mobilen Netz]
offline: kaum ein [Bit / Byte / Datenpaket] | kaum eine [Mail / Nachricht]
offline: kein [Bit / Byte / Datenpaket / einziges Bit]
offline: [kein / keinen / keine / keinen einzigen] [Balken / Empfangsbalken / Signal]
offline: weder [mailen / surfen / chatten / simsen / online] noch
offline: aus dem [Internet / Netz / Web / weltweiten Netz] [verabschiedet / verschwunden / gefallen]
offline: aus dem [Internet / Netz / Web / weltweiten Netz] [geflogen / geworfen / gekickt / genommen]
offline: [digitalen / digitale / digitaler] [Mittelalter / Steinzeit / Dunkelheit / Funkloch]
offline: [Netz / Internet / Mobilfunk / Online / Daten / Kommunikations][pause / ruhe / blockaden]
offline: [Internet / Netz / Mobilfunk / Handynetz / Daten]verbot
offline: [Netz / Mobilfunk / Daten / Kommunikations]kollaps
offline: [Netz / Mobilfunk / Daten / Kommunikations]störung | Kommunikationsstörungen
offline: [Netz / Mobilfunk / Daten / Kommunikations]blackouts
offline: [Internet / Mobilfunk / Netz / Kommunikations]stilllegung | Internetkappungen
offline: [Internet / Netz / Daten]drossel | Internet[trennung / zusammenbruch / finsternis / dunkel]
offline: Netz[zusammenbruch / trennung / finsternis / entzug / verlust]
offline: [ohne / kein / keinerlei] [Handyempfang / Internet und Telefon / Telefon und Netz]
offline: [ohne / kein / keinerlei] [Mobilfunk / Festnetz / Mobilfunknetz / Breitband / Datenverkehr]
offline: [ohne / kein / keinerlei] [Glasfaser / Kabelinternet / Netzwerk / Datendienste / Onlinezugang]
offline: null [Netz / Internet / Empfang / Handynetz / Balken / Verbindung / Signal / Mobilfunk]
offline: [null / keine] [Striche / Balken] | vom Rest der Welt isoliert
offline: ins digitale [Dunkel / Abseits / Aus / Nichts] | im digitalen [Dunkel / Abseits / Aus]
offline: im digitalen [Blackout / Koma / Tiefschlaf / Stillstand / Ausnahmezustand]
offline: in digitaler [Finsternis / Isolation / Quarantäne / Einzelhaft / Stille]
offline: kein Handy mehr | keine Daten [mehr / empfängt / empfangen / empfingen] | nichts mehr geht | [Smartphones / Handys / Mobiltelefone] ohne Netz
offline: nicht einmal mehr eine [SMS / Nachricht / E Mail] | keine [SMS / Nachricht / E Mail] mehr
offline: keinen Balken | keine Balken | kein Balken | ohne Balken
offline: nicht einmal [für eine / mehr für eine / zu einer / für einen] [SMS / Kurznachricht / Nachricht / Mail / Anruf] | [reicht / reichte] es nicht _ [SMS / Kurznachricht / Nachricht / Mail / Anruf]
offline: ohne [Telefon / Telefonie / Telefonanschluss / Telefonverbindung / Telefonnetz / Festnetztelefon / Handysignal]
offline: ohne [Fernsehen / Kabelfernsehen / TV / Telefon / Festnetz / Handynetz] und [Internet / Telefon / Festnetz / Mobilfunk / Handynetz]
offline: ohne [Fernsehen / Telefon / Festnetz] , [Internet / Telefon / Festnetz] und [Telefon / Internet / Fernsehen / Mobilfunk / Handynetz]
offline: [niemand / niemand mehr / keiner / keiner mehr] telefonieren | nicht [telefonieren / surfen / mehr telefonieren / mehr surfen] können
offline: weder ins [Netz / Internet] noch [können / konnten / kann / konnte] | weder ins [Netz / Internet / mobile Internet] | weder in das [Netz / Internet]
online: erreichen | erreichten | gelangen | online | verbunden | erreichbar | zugang | verbinden | am netz | ans netz | ins netz | ins internet
online: verfügbar | abrufbar | zugreifen | surfen | ins web | funktioniert=works | funktionieren=works
online: funktionierte=works
online: funktionierten=works | läuft=works | antwortet | antworten | kommt ins netz | kommen ins netz
online: kommen durch | kommt durch | durchkommt | kommen _ durch | kommt _ durch | kamen _ durch
online: Internet gibt es=works | Netz gibt es=works | Daten gibt es=works | Empfang gibt es=works | Verbindung gibt es=works
total: total* | komplett* | vollständig* | völlig* | gänzlich* | ganz | flächendeckend* | totale*
total: restlos | hundertprozentig* | rundum | lückenlos*
total: [sämtliche / sämtlicher / sämtlichen] [Verbindungen / Dienste / Diensten / Leitungen / Netze / Netzen / Internetverbindungen / Kommunikationsverbindungen / Mobilfunknetze / Onlinedienste / Kanäle / Anschlüsse / Telekommunikationsdienste]
neartotal: nahezu vollständig* | fast vollständig* | nahezu total* | fast total* | nahezu komplett*
neartotal: fast komplett* | beinahe vollständig* | fast völlig* | nahezu völlig* | weitgehend vollständig*
neartotal: fast gänzlich* | beinahe komplett* | so gut wie vollständig* | praktisch vollständig*
neartotal: so gut wie [komplett* / total*] | praktisch [komplett* / total*] | beinahe total*
neartotal: annähernd [vollständig* / total* / komplett*] | quasi [vollständig* / komplett* / total*]
neartotal: weitgehend komplett*
back: [Sperre / Sperren / Sperrung / Blockade / Verbot / Blockierung] _ [aufgehoben / aufhob / aufhoben]=ban
back: [hob / hoben / hebt / heben] [die / das / ihre / seine / eine] [Sperre / Sperren / Sperrung / Blockade / Verbot / Blockierung] _ auf=ban
back: entsperrt=ban | entsperrte=ban | entsperrten=ban
back: wiederhergestellt* | wiederherstell* | wieder online | wieder da | zurück | zurückgekehrt
back: wieder verfügbar | wieder erreichbar | wieder am netz | wieder ans netz | wieder freigeschaltet*
back: freigeschaltet* | wieder hergestellt | kehrt* zurück | kehrte | wieder zugänglich | aufgehoben*
back: erholt* | wieder in betrieb | rückkehr | wieder hochgefahren | wieder funktioniert*
back: funktioniert wieder | funktionierte wieder | funktionieren wieder | wieder zugang | wieder angelaufen
back: wieder=again | wieder aufgetaucht | tauchte wieder auf | gaben frei | hob _ auf | hoben _ auf | hebt _ auf
back: gehen wieder online | wieder online gehen | wiederbelebt* | wieder angeschaltet* | wieder eingeschaltet*
back: angeschaltet* | eingeschaltet* | wieder ins netz | wiederherstellung | zurück im netz | wieder im netz
back: wieder verbunden | kehrte _ zurück | kehrt _ zurück | kehrten _ zurück | endete*=end | beendet*=end
back: zu ende=end | vorbei=end | gelockert* | freigegeben* | freigab* | gab _ frei | gaben _ frei
back: gibt _ frei | geben _ frei | entsperrt* | entsperr* | freischalt* | schaltete _ frei | schalteten _ frei
back: schaltet _ frei | schaltete _ ein | schalteten _ ein | schaltete _ an | schalteten _ an | fuhr _ hoch
back: fuhren _ hoch | fährt _ hoch | hochgefahren | läuft _ wieder | laufen _ wieder | lief _ wieder
back: liefen _ wieder | funktioniert _ wieder | funktionieren _ wieder | kam _ zurück | kamen _ zurück
back: kommt _ zurück | kommen _ zurück | zurückgekommen | zurückkehr* | zurückgemeldet* | meldete _ zurück
back: meldet _ zurück | erwacht* | aufgetaut | gelockert | lockert* | lockerung | wieder surfen
back: wieder chatten | wieder telefonieren | dürfen _ wieder | können _ wieder | konnten _ wieder
back: kann _ wieder | stabil | flackern | normalisiert* | normalisierung | wiederaufnahme | wieder aufgenommen
back: reaktiviert* | wiedereröffnet* | wieder geöffnet* | hergestellt | ende der sperre=end
back: ende des blackouts=end | beendete*=end | hebt auf | wieder normal | wieder online=net
back: wieder erreichbar=net | wieder verbunden=net | fließen _ wieder | fließt _ wieder | fließen wieder
back: lebt wieder auf | lebte wieder auf | atmet auf | atmeten auf | kehrt wieder | kam wieder
back: kommen wieder | kommt wieder | kamen wieder | springt wieder an | sprang wieder an | flackerte
back: flackert | gab _ zurück | bekamen _ zurück | bekommen _ zurück | bekam _ zurück | erhielten _ zurück
back: erhielt _ zurück | entdrossel* | freie bahn | öffnete* _ wieder | ließ _ wieder | lässt _ wieder
back: lassen _ wieder
back: wieder [hochfahren / anfahren / einschalten / anschalten / zuschalten / zugeschaltet]
back: wieder [angeknipst / aufgedreht / freigegeben]
back: wieder [ins Internet / ins Netz / im Internet / Internet]=net
back: wieder [Netz / Empfang / offen / geöffnet / aktiv / aktiviert / nutzbar]
back: wieder [verfügbar / zugänglich / an]
back: wieder [angesprungen / aufgeschaltet / angeschlossen / funktionsfähig]
back: [läuft / laufen / geht / gehen / ging] [wieder / wieder alles]
back: [gingen / klappt / steht / stehen / funktioniert] [wieder / wieder alles]
back: zurück [am Netz / ans Netz / online / im Web] | [erholte / erholt / erholten] sich
back: [aufgemacht / hochgeschaltet] | [hob / hoben / hebt / heben] _ auf
back: [fuhr / fuhren / fährt / fahren] _ hoch | Netz kehrt zurück | Lebenszeichen | meldet sich zurück
back: meldete sich zurück | [gelingen / gelangen] wieder
back: Ende der [Sperre / Abschaltung / Blockade / Internetsperre]=end
back: Ende des [Blackouts / Shutdowns / Ausfalls]=end | [aufgehoben / beendet / aufgetaut]
back: wieder freie Fahrt | dürfen wieder | können wieder
back: [chatten / surfen / mailen / telefonieren / simsen / twittern] wieder=net | wieder alles=net
back: [twittert / twittern / chattet / mailt / surft / surfen] _ wieder
back: [stellt / stellte / stellten] _ her | wieder [da / auf / zu erreichen / aufrufbar / abrufbar]
back: wieder ans Netz [gegangen / gebracht / genommen]=net | wieder [in Gang / frei / vollständig hergestellt]
back: [öffnete / öffneten] sich die [Leitung / Leitungen / Netze]
back: geflickt | gespleißt | entstört* | Entstörung | überbrückt | wieder aufgebaut | wieder in Gang | wieder am Laufen
back: behoben | instand gesetzt | instandgesetzt | wiederhochgefahren
back: [schließt / schloss / schlossen] _ [neu an / wieder an]
aside: [schließt / schloss / schlossen / schließen] sich | [schloss / schlossen] _ [an / aus]
back: [behoben / beseitigt / repariert / wiederhergestellt / geflickt / freigeschaltet / entstört] werden
back: beseitigt* | Behebung | Beseitigung | behob | beheben | repariert
back: wieder [mit der Welt / mit der Außenwelt / mit dem Rest der Welt] verbunden=net
back: wieder [ans / am] [Netz / Internet] [angeschlossen / gegangen]=net
back: wieder [Anschluss / Verbindung / Kontakt] [zur / an die] [Welt / Außenwelt]=net
back: wieder [Internet / Netz / Handynetz / mobiles Internet / WLAN / Mobilfunk]=net
back: [schaltet / schalten / schalte] _ [frei / ein / an]
back: [fährt / fahren / fahre] _ hoch | [kehrt / kehren / kehre] _ [zurück / wieder]
back: [kommt / kommen / komme] _ [zurück / wieder] | [kam / kamen] _ wieder
back: [stellt / stellte / stellten / stellen] _ wieder | [läuft / laufen / lief / liefen] _ an
back: [springt / springen / sprang / sprangen] _ an | [geht / gehen / ging / gingen] _ wieder
back: [klingelten / klingeln / klingelte / piepten / summten / vibrierten] wieder
back: [leuchteten / blinkten / leuchten] | [zeigten / zeigt / zeigen] wieder
back: wieder [ein / an]schalten | wiedereingeschaltet | wiederangeschaltet | wiedereröffnet
back: wieder [funktionieren / funktionierte / funktionierten / anlaufen / anliefen / lief / liefen]
back: wieder [gehen / ging / gingen / stand / standen / steht / stehe / stehen / läuft / laufen]
back: wieder [zustande / intakt / störungsfrei / freischalten / herstellen / in Ordnung / gut]
back: über [eine / die] [Ersatzroute / Ersatzstrecke / Ersatzleitung / Ausweichroute]
back: wieder [Webseiten / Websites]=net | wieder surfen=net
back: [tauchte / tauchten / taucht / tauchen] _ wieder | [nahm / nahmen / nimmt / nehmen] _ wieder | [erwachte / erwachten] | [meldeten / meldete] sich zurück | zu neuem Leben | wieder zum Leben
back: [surft / surfen / surfte / surften / chattet / chattete / chatteten / mailt / mailte / mailten / telefoniert / telefonierte / telefonierten / funkt / funkte / funkten] [wieder / wieder alles / nun wieder / endlich wieder / jetzt wieder]=net | [surften / telefonierten / chatteten / mailten] _ wieder
back: wieder [Empfang / telefoniert / gesurft / telefonierbar / gefunkt / freies Surfen / alles rund / rund / stabil / normal / auf Sendung / zu haben / Balken / Striche / vernetzt]=net | wieder [ans / an das] [weltweite / globale / öffentliche] [Netz / Internet]=net
back: [zugeschaltet / zugeschaltete / aufgeschaltet / angefahren / hochgezogen / gerichtet / ersetzt / ausgetauscht / geschweißt / zusammengespleißt / verspleißt / fertig gespleißt]=end | [Reparatur / Reparaturen / Spleißarbeiten / Reparaturarbeiten / Arbeiten] [beendet / abgeschlossen / fertig]=end
back: [lief / liefen / läuft / laufen] [alles / alle Dienste / der Betrieb / das Netz / das Internet / die Netze / die Verbindung / die Verbindungen] [wieder / wieder rund / wieder normal / wieder stabil] | [Entwarnung / Entstört]
back: [gibt / gab / habe / hat / haben / hatten] _ wieder [Netz / Internet / Empfang / Handynetz / Mobilfunk / Verbindung]=net | wieder [volle / voller / vollen] [Leistung / Kapazität / Stärke / Bandbreite]
back: [hob / hoben] _ auf | [nimmt / nahm / nahmen / nehmen] _ [wieder auf / in Betrieb] | wieder in Dienst
back: [meldeten / melden] sich _ zurück
back: [trudelt / trudelte / trudelten / trudeln] _ ein | eingetrudelt | [flossen / fließen / liefen / laufen / kamen / kommen] [Nachrichten / Mitteilungen / Daten] wieder | wieder [durchgestellt / zugestellt / ausgeliefert]
back: wieder am [weltweiten / globalen / internationalen / öffentlichen] [Netz / Internet]=net | [telefoniert / telefonieren / telefonierte] _ wieder | wieder [mobil / per Handy / mit dem Handy] [telefonieren / telefoniert / erreichbar / zu erreichen]
back: wieder ein [Freizeichen / Signal / Netz]=net | Freizeichen
begin: begann* | begonnen | beginnt | beginn | anfang | setzte ein | startete | angeordnet* | ordnete*
begin: verhängt* | einführung | verhängung | inkrafttreten | brach an | trat ein | in kraft | setzt ein
begin: beginnend | einsetzte | brach herein
begin: verfügt* | verfügte | anordnete | angeordnet | veranlasst* | verhängte | in Gang | ging los
begin: geht los | einsetzend
begin: [galt / gilt / gelte] [ab / seit]
begin: [erste / ersten] [meldungen / beschwerden / störungsmeldungen / klagen]=reports
continue: weiterhin | weiter | noch | bleibt | bleiben | blieb | blieben | andauern* | dauert | hält
continue: immer noch | nach wie vor | anhalten* | noch immer | verharr* | noch stets | dauert an | hält an
continue: hielt an | währt | übrig
continue: dauern an | dauerte an | geht weiter | ging weiter | weitergeh* | unverändert | fortdauer*
continue: fortgesetzt | ungebrochen | bis heute | bis dato | nunmehr | harren | harrt | ausharr*
continue: bleibe | dauere | halte an | dauere an
fall: gefallen | fiel | fielen | fällt | sank | sanken | gesunken* | sinkt | rückgang* | zurückgegangen*
fall: eingebrochen* | einbruch* | brach ein | bricht ein | brach | abgestürzt* | stürzte | abnahme | verlust*
fall: verlor* | verloren | reduziert* | gesackt | abgesackt* | sackte | minus | weniger | niedriger | geringer
fall: unter dem | verringert* | gefallene | verschwand* | verschwunden* | unterhalb=below | unter=below
aside: schlange [stehen / steht / standen / stand] | [stehen / steht / standen / stand] schlange
fall: brach _ ein | brachen _ ein | ging _ zurück | sackte _ ab | stürzte _ ab | halbiert* | abgesunken
fall: zusammengeschmolzen | schrumpft* | geschrumpft* | kollabiert* | knickte | eingeknickt | abfall
fall: ein minus von | einbruch | schrumpfte | schwund | schwand | geschwunden | wegbrach | weggebrochen
fall: brach _ weg | brachen _ weg | ging _ gegen null | gegen null | kollaps | kollabierte | dümpelt
fall: dümpelte | zusammengebrochen | brach _ zusammen | eingeschmolzen | runter | herunter | abgeflaut
fall: verebbt* | verebbte | versiegt* | versiegte | ausgedünnt | knickte _ ein | rauschte _ ab | abgerauscht
fall: halbierte*
fall: brachen ein | rutschte* | rutschten | gerutscht | krachte | eingekracht | gedrückt | abgefallen
fall: fiel ab | fielen ab | fällt ab | absackte | einbrach | einbrachen | abstürzte | abstürzten
fall: sacken | sackten | stürzten | schmolz* | abschmolz | zusammenschmolz | dezimiert*
fall: drosselt* | gedrosselt* | drückt*
fall: [fallen / falle] | [bricht / brechen / breche] _ ein | [geht / gehen / gingen / gehe] _ zurück
fall: [nimmt / nehmen / nahm / nahmen] _ ab | [sackt / sacken / sackten] _ ab
fall: [stürzt / stürzten / stürzen] _ ab | [rutscht / rutschte / rutschten] _ ab | rauschte
fall: rauschten | [schmilzt / schmelzen / schmolz / schmolzen]
fall: [schnurrt / schnurrte / schnurrten] _ zusammen | zusammengeschnurrt | zurückging
fall: zurückgingen | zurückgehen | zurückgefallen | abgenommen | einbricht | einbrechen | abstürzt
fall: absackt | plumpste | abgebröckelt | bröckelte | dahingeschmolzen
fall: zurückgeworfen | eingedampft | zusammengefallen | zusammengestutzt | gestutzt | [fiel / fielen / fällt] _ zusammen | [schnurrte / schnurrten] | gedrittelt | geviertelt | geschmolzen | eingeschrumpft | heruntergefahren auf | zusammengeschrumpft | herabgesetzt | herunter gedrückt | gedrückt auf | [sackt / sackte / sackten]
fall: [lag / liegt / lagen / liegen] unter
fall: [beziffert / bezifferte / beziffern / bezifferten] den [Rückgang / Einbruch / Verlust / Ausfall]=put
fall: [schätzt / schätzte / schätzen] den [Rückgang / Einbruch / Verlust / Ausfall]=put
rise: gestiegen* | stieg* | steigt | anstieg* | zunahme | zugenommen* | erhöht* | wuchs | gewachsen | plus
rise: teurer | kletterte*
from: von
to: auf | bei | gegen
to: gerade noch bei | steht bei | stand bei | lag bei | liegt bei | liegen bei | lagen bei | pendelt um
to: pendelte um | dümpelt bei | dümpelte bei | verharrt bei | verharrte bei
by: um | durch=agent
usual: üblich* | normal* | gewöhnlich* | normalniveau* | normalwert* | sonst | normalen niveau*
usual: durchschnitt* | vor der abschaltung | vor der sperre | vor der krise | vorkrisen* | ausgangsniveau
usual: regulär* | vorwoche | des üblichen | vortag* | vorwoche* | vor dem putsch | vor dem krieg
usual: des normalen | normalen verkehrs | üblicherweise | sonst üblich* | normalerweise | gewohnt*
usual: gewöhnlich | vor dem blackout | vor dem ausfall | letzten woche | vergangenen woche | durchschnittlich*
usual: der vorwoche
usual: üblichen Werten | des Normalen | vom Normalen | des Normalwerts | des Gewöhnlichen
usual: des Gewohnten | Normalmaß | Normalmaßes | des Solls | vor den Protesten | vor den Unruhen
usual: vor der Unterbrechung | des Durchschnitts | an normalen Tagen | an einem normalen Tag
usual: Vorniveau* | Normalbetrieb* | Regelbetrieb* | Ausgangswert* | Vormonat* | sonstig*
usual: [gegenüber / verglichen mit / im Vergleich zu] [dem Vortag / der Vorwoche / einem normalen Tag]
usual: Vergleichstag* | Vergleichswert* | sonst gewohnt* | wie sonst | Normalzustand*
rest: übrig | übriggeblieben | verblieben* | davon übrig | blieb davon | bleiben davon | blieben davon
rest: davon blieb | sind davon | ist davon | noch davon
share: anteil* | marktanteil* | macht aus | machen aus | entfallen auf | entfällt auf | ausmach* | stammt
share: stammen | verbreitung | entfallen | entfällt
share: der [Fläche / Landesfläche / Gemeinden / Ortschaften / Kommunen / Landkreise / Bahnstrecken / Strecken / Straßen / Haltestellen / Adressen / Gebäude / Schulen]
share: der [Sendemasten / Mobilfunkmasten / Funkmasten / Basisstationen / Antennen / Sendestationen]

# How long
for: für | lang | seit | während | dauer* | gedauert | dauerte | dauert | insgesamt | hinweg | über | knapp
for: vollendet | inzwischen | stundenlang | schon | markierte | marke | überschritt* | überschritten | gut
for: rund | geschlagene | mehr als | ganze | volle | bald | nun schon | seit nunmehr | summiert* | währt*
for: währte | zog sich | zieht sich | zählt | zählte | erreicht* | knackte | knackt
for: seit mittlerweile | seit inzwischen | seit nun | seit bereits | seit schon | seit über
for: seit mehr als | seit knapp | seit rund | seit gut | seit fast
after: nach | nachdem | zum ersten mal seit | erstmals seit
ago: vor=before
since: [seither / seitdem / seit damals / seit diesem Zeitpunkt]=then
since: seit | ab=on | seit dem
until: bis
notfor: innerhalb | binnen | in den nächsten | in den kommenden | nächste* | kommende* | alle | bis | jede*
notfor: jeden | in den letzten | in den vergangenen | in nur | in weniger als | vor ablauf | in wenigen
notfor: [sperrt / sperren / kappt / drosselt / verhängt / verfügt / verbietet / untersagt / verordnet / suspendiert] _ für | vorerst für | zunächst für | vorläufig für
notfor: um weitere | um [noch einmal / nochmals / mindestens / bis zu / zunächst] | für weitere | weitere
notfor: wieder abgeschalt*=again | erneut abgeschalt*=again | wieder gekappt*=again | erneut gekappt*=again
notfor: später=later | zuvor=after | nach dem=after | vor dem=after | davor=after | danach=after
notfor: früher=after | pro tag=clause | täglich*=clause | jede nacht=clause | jeden tag=clause | am tag=clause
notfor: pro woche=clause | ausgangssperre*=clause | ultimatum*=clause | nachts=clause | alt=after
notfor: [alte / alten / altem / alter / altes]=after | vor der=after | vor=after | mal in | mal binnen
notfor: [jeweils / allnächtlich* / allabendlich*]=clause
notfor: jeden [Morgen / Abend / Nachmittag / Mittag]=clause | [Nacht / Tag] für [Nacht / Tag]=clause
running: in folge | hintereinander | am stück

# What is not so, and what else it is about
banned: gesperrt* | blockier* | sperrt*
neg: nicht | kein | keine | keinen | keinem | keiner | nie | niemals | weder | dementiert*=all
neg: bestreitet=all | bestritt*=all | falsch=all | falsche=all | falschen=all | gerücht*=all
neg: widerlegt*=all | unwahr*=all
neg: zurückgewiesen=all | wies zurück=all | unbegründet*=all | falschmeldung*=all | keineswegs
neg: vertraglich*=all | Breitbandmessung*=all | Mindestgeschwindigkeit*=all | nichts [ausgefallen / gestört / abgeschaltet / gesperrt / abgestellt / unterbrochen / gekappt]=all | Branchenverband=all
neg: ungestört*=any | unterbrechungsfrei*=any | unbeeinträchtigt*=any | umfrage*=all | befragte*=all | befragten=all | mehrwertsteuer*=all
neg: internetpreis*=all | surfgeschwindigkeit*=all | internetgeschwindigkeit*=all | ohne jede störung=any
neg: ohne störung*=any | ohne ausfall*=any | reibungslos=any | störungsfrei=any | ohne unterbrechung=any
neg: einwandfrei=any | niemand=who | kaum jemand=who | wies _ zurück=all | weist _ zurück=all
neg: auf [Mobilfunk / schnelles Internet / Glasfaser / einen Mobilfunkmast / einen Funkmast] _ [warten / wartet]=all | [wartet / warten] _ [auf Mobilfunk / auf schnelles Internet / auf Glasfaser / auf einen Mobilfunkmast / auf einen Funkmast]=all | [fehlt / fehlen] _ [Anschlüsse / Glasfaseranschlüsse / Glasfaser]=all
neg: wiesen _ zurück=all | weisen _ zurück=all | aktie*=all | stimmt nicht=all | trifft nicht zu=all
neg: [noch nie / nie] [Handyempfang / Empfang / Netz / Internet / Mobilfunk / ein Netz / einen Empfang]=all | Warntag*=all | Probealarm*=all | außerstande | laut einer studie=all | studie zeigt=all
neg: selbstversuch=all | selbstexperiment=all | fasten=all | smartphone fasten=all | detox=all
neg: digital detox=all
neg: internetfasten=all | handyfasten=all | auszeit=all | berät*=all | beraten=all | beriet*=all
neg: für jugendliche=all | für kinder=all | minderjährige*=all | unter 16 jahren=all | diensthandy*=all
neg: unter 16 jährige*=all | aws=all | glasfaserausbau=all | stritt*=all | debattiert*=all | diskutiert*=all
neg: unterscheidet sich von
neg: bundesbedienstet*=all | bundesangestellt*=all | haushaltsstreit*=all | haushaltssperre*=all
neg: ohne Folgen für=all | [keine / kaum] Auswirkungen=all
neg: [merkten / bemerkten / spürten] nichts=all | [wird / werde / wurde / wurden] umgeleitet=all
neg: nicht [betroffen / beeinträchtigt]=all
neg: [trat / traten / tritt / treten] _ entgegen=all
neg: [merkt / merkte / merken / merkten / bemerkt / bemerkte / spürt / spürte / spüren] [davon / das / es] [niemand / nichts / kaum / keiner]=all
neg: [davon / nichts / kaum etwas / kaum jemand / niemand] [gemerkt / bemerkt / gespürt / mitbekommen]=all | bekamen _ mit=all | bekam _ mit=all | bekommt _ mit=all
neg: [ohne / keine / kaum / keinerlei] [Einbußen / Folgen / Beeinträchtigung / Beeinträchtigungen / spürbare Folgen / spürbaren Folgen]=all
neg: [keine / kaum / ohne] spürbare [Auswirkungen / Folgen / Einschränkungen]=all | [ausweichen können / ohne Einbußen umgeleitet / sofort umgeleitet]=all
neg: über [andere / alternative] [Strecken / Leitungen / Wege / Routen / Kabel]=all | nicht [eingeschränkt / gestört / unterbrochen / gesperrt] gewesen=all
neg: wie an [jedem / allen / normalen / gewöhnlichen / sonstigen] [anderen Tag / Tag / Tagen / Werktag / anderen Tagen]=any | wie [immer / gewohnt / üblich / eh und je / sonst auch / gehabt]=any | [ganz normal / völlig normal / wie gewohnt / ohne Probleme / problemlos / anstandslos / ohne Unterbruch / ohne Unterbrechung / klaglos]=any
neg: [weiße / weißen / weißer] [Fleck / Flecken / Flächen]=all | [Funklöcher / Funklöchern] [schrumpfen / schließen / stopfen / verschwinden / geschlossen / bekämpfen]=all | Mobilfunkstrategie*=all | Gigabitstrategie*=all | Netzabdeckung=all | Versorgungsauflage*=all | Ausbaustand=all | Ausbauziel*=all | Funklochamt=all | Funkloch Atlas=all
neg: [macht / machte / machten / machen] die Runde=all | hieß es _ Kanälen=all | hieß es _ Gruppen=all | heißt es _ Kanälen=all | [dazu / so weit] kam es nicht=all | [blieb / bleibt] _ verschont=all | [blieben / bleiben] _ verschont=all
neg: [hielt / hielten / hält / halten] [stand / durch / dank] | [hielt / hielten] , dank=all | nicht [berührt / tangiert / in Mitleidenschaft gezogen]=all
neg: [jährt / jährte / jähren] sich=all | Jahrestag=all
neg: Anbieterwechsel=all | Arztpraxis=all | Hausarztpraxis=all | vertröstet*=all | Hausanschluss=all | Familie aus=all | Ehepaar aus=all | Gutschrift=all | Verbraucherzentrale=all
neg: [kein / keinen / ohne] [Glasfaseranschluss / Breitbandanschluss]=all | Tiefbau=all
neg: [Niemand habe / niemand habe]=all | Jahresbericht*=all | noch immer [keinen / kein] [Breitband / Breitbandanschluss / Internetanschluss]=all
neg: [ein Nutzer / eine Nutzerin / ein Kunde / eine Kundin] [konnte / kann / kam / kommt]=any
neg: schnelles [mobiles Internet / Internet / Netz]=all | schnellem [mobilen Internet / Internet]=all | lahmes Internet=all | [vereinbarten / vereinbarte / gebuchten / gebuchte / versprochenen / versprochene / vertraglichen / zugesicherten / zugesicherte] [Bandbreite / Geschwindigkeit / Datenrate / Leistung / Übertragungsrate]=all
neg: [2G / 3G / UMTS / GSM] [Sender / Antennen / Abschaltung / Ära / Zeitalter / Technik / Standard / Frequenzen]=all | Tage von [UMTS / GSM / 3G / 2G]=all | [UMTS / 3G / 2G] Aus=all
neg: im [Rathaus / Krankenhaus / Klinikum / Landratsamt / Museum / Hallenbad / Schulzentrum / Gymnasium / Finanzamt / Amtsgericht / Pflegeheim / Altenheim / Bürgerbüro / Supermarkt / Hotel / Bürgeramt / Freibad / Zug / ICE / Stadion] | in [der Klinik / der Bibliothek / der Schule / der Stadtbücherei / einem Café / einer Filiale / der Filiale / der Kneipe]
neg: Pausenhof*=all | Schulhof=all | Klassenzimmer*=all | [sein / seinem / ihr / ihrem / eigenes] WLAN=all | Discounter=all | Funklöcher=all | Funklöchern=all | Funkloch [im / in der / am / auf der]=all
neg: [ihren / seinen / allen] [Mitarbeitern / Beschäftigten / Beamten / Bediensteten / Angestellten / Soldaten / Abgeordneten]=all | dienstlichen [Handys / Geräten / Telefonen / Smartphones]=all | Diensttelefon*=all | Dienstgerät*=all
neg: [bleibt / blieb / blieben / bleiben / läuft / laufe / laufen / lief / liefen] stabil=any | [Kunden / Abonnenten] [verloren gegangen / eingebüßt / abhanden]=all | [klemmt / klemmte / hapert / haperte] es [finanziell / am Geld / an der Finanzierung]=all
neg: [in dem / im / dem] [Film / Roman / Thriller / Krimi / Spielfilm / Hörspiel / Theaterstück]=all | [Satireseite / Satiremagazin / Satireportal] _ [schrieb / schreibt / meldete / behauptete]=all | [ist / war / sei / sind / waren / seien / als] gefälscht=all | gefälscht [ist / war / sei / sind / waren / seien]=all | gefälschte* [Meldung / Meldungen / Mitteilung / Anordnung / Schreiben / Brief / Briefe / Pressemitteilung] _ [behauptet / behauptete / behaupten / behaupteten / zufolge / hieß / heißt / wonach / kündigte]=all
neg: [Handys / Smartphones / Mobiltelefone] _ [verboten / untersagt / verbannt]=all | [verbieten / verbietet / verbot / untersagen] _ [Handys / Smartphones / Mobiltelefone]=all | Handyverbot*=all | Smartphoneverbot*=all
none: kein | keine | keinen | keinem | keiner | ohne | weder | noch | null | fehlt | fehlte | fehlten
none: kaum ein | nichts von
hyp: könnte* | würde* | falls=all | sollte | sollten | droht*=all | drohen*=all | plant* | geplant*
hyp: möglicherweise | eventuell | dürfte | dürften | will | wollen | soll | sollen | gesetzentwurf*=all
hyp: entwurf*=all | befürcht*=all | ob=all | mögliche | möglichen | möglich dass | möglich ist | übung=all
hyp: simulation=all | könne | können=can | kann=can | wird abgeschaltet werden | warnt* vor=all
hyp: warnte* vor=all | wäre | wären | hätte=reported | hätten=reported | im falle=all | befugnis*=all | szenario=all
hyp: ermöglich*=all | erlaub*=all | versprach* | verspricht | versprochen | werde | forderte*
hyp: gefordert* | wird=future | werden=future | weigert sich | weigern sich
hyp: wird bald | werden bald | bald wieder
hyp: sobald=all | drohung*=all | künftig | üben=all | geübt=all | auf dem papier=all | hieße=all
hyp: mal angenommen=all | gesetzt den fall=all | erwägt* | erwogen | prüft | liebäugel*=all
hyp: Planspiel=all | Roman=all | fiktiv*=all
hyp: [ein / jeder] Tag ohne Internet [kostet / koste]=all
hyp: [fordert / forderte / forderten / fordern / verlangen / verlangt / verlangte / verlangten]=demand
hyp: [appelliert / appellieren / appellierte / appellierten / drängt / drängen / drängte]=demand
hyp: [mahnt / mahnen / mahnte / mahnten / plädiert / plädierte / plädieren / bittet / bitten]=demand
hyp: [verspricht / versprechen / versprachen / gelobt / gelobte / gelobten]=demand
hyp: [droht / drohte / drohten] damit | verhandelt über=all | verhandeln über=all | angedroht*
hyp: [befürwortet / befürworten / empfiehlt / empfehlen / empfahl]
hyp: [hofft / hoffen / hofften]=demand | [kündigt / kündigen] _ an | in Aussicht gestellt
hyp: [stellt / stellte] _ Aussicht | Rechtsgrundlage=all
hyp: Ziel ist=all
hyp: prüfe | prüften | erwäge | erwägen | erwog | plane | planen | planten | wolle | drohe | beabsichtig*
hyp: schließt _ aus | schloss _ aus | schließen _ aus | [nicht ausgeschlossen / nicht auszuschließen]=all | denkbar wäre
hyp: [mit Ausfällen / mit Störungen / mit Unterbrechungen / mit Einschränkungen / mit Beeinträchtigungen / mit Ausfall / mit einem Ausfall / mit einer Unterbrechung / mit Verzögerungen] _ rechnen=all | [auf Ausfälle / auf Störungen / auf Unterbrechungen] _ einstellen=all | [rechnet / rechnen] mit [Ausfällen / Störungen / Unterbrechungen]=all
hyp: [kurzzeitig / zeitweise / vorübergehend / mehrfach / mehrfach kurz] [unterbrochen / abgeschaltet / gestört] [werden / sein]=all | Ausschreibung*=all | Fahrplan=all
hyp: für den Fall [eines / einer / von / , dass]=all | einstellen müssen=all | [auf Ausfälle / auf Unterbrechungen / auf Störungen / auf Einschränkungen] einstellen=all
hyp: [mit Ausfällen / mit Unterbrechungen / mit Störungen / mit Einschränkungen] [rechnen / zu rechnen]=all
hyp: [geplante / geplanten / geplanter / planmäßige / planmäßigen / turnusmäßige / turnusmäßigen / angekündigte / angekündigten] [Wartung / Wartungsarbeiten / Arbeiten / Abschaltung]=all
hyp: Wartungsfenster=all | [kündigte / kündigten] _ an
hyp: wegen [Bauarbeiten / Wartungsarbeiten / Wartung / Umbauarbeiten / Modernisierungsarbeiten / Instandhaltungsarbeiten] [muss / müssen / wird / werden / schaltet / bleibt / bleiben / kommt]=all
hyp: [keine / keinerlei / gibt es] Pläne=all | Pläne [dafür / hierfür / dazu / für]=all | Frage nach [Sperren / einer Sperre / einer Abschaltung / Netzsperren]=all
hyp: [nachzudenken / nachdenken]=all | [pocht / pochen / pochte] auf=demand | fordere=demand | verlange=demand
hyp: [Antrag / Anträge] auf | [rüstet / rüsten] sich | wappnet sich | wappnen sich
hyp: frühestens | spätestens | [rechnet / rechnen / rechnete / rechneten] damit=demand | voraussichtlich
hyp: [müssen / muss / sollten / sollen / sollte / soll] _ rechnen=all | [müssen / muss / sollten / sollen] sich _ einstellen=all
ask: wie lange ist
like: wie | ähnlich wie | genau wie
pastyear: jahre ist es her | jahre her | jahre später | jahren wieder
pastyear: letztes jahr | im vergangenen jahr | vor einem jahr | vor zwei jahren | vor drei jahren | vor jahren
pastyear: im vorjahr | vergangenes jahr | voriges jahr | im letzten jahr | im vorigen jahr
pastyear: vor einigen jahren | letzten monat | vorjahres*
pastyear: vor [vier / fünf / sechs / sieben / acht / neun] Jahren
pastyear: vor [zehn / elf / zwölf / dreizehn / vierzehn / fünfzehn / sechzehn] Jahren
pastyear: vor [siebzehn / achtzehn / neunzehn / zwanzig / einigen / etlichen / wenigen] Jahren
pastyear: vor [2 / 3 / 4 / 5 / 6 / 7 / 8 / 9 / 10 / 11 / 12 / 13 / 14 / 15 / 16 / 17] Jahren
pastyear: vor [18 / 19 / 20 / 25 / 30] Jahren | vor [gut / fast / rund / etwa / mehr als] _ Jahren
pastyear: vor [einem Jahrzehnt / anderthalb Jahren / eineinhalb Jahren / über _ Jahren]
pastyear: damals=clause
pastyear: [schon / bereits / erst / zuletzt] im [Frühjahr / Frühling / Sommer / Herbst / Winter]=clause | im [Frühjahr / Sommer / Herbst / Winter] [war / waren / hatte / hatten]=clause
pastyear: erst vor [wenigen / einigen] [Wochen / Monaten]=clause
pastyear: [erinnert / erinnerte / erinnern / erinnerten] an
pastyear: [vergangenen / letzten / vorigen] Jahres | Im [August / September / Oktober / November / Dezember] [vergangenen / letzten / vorigen] Jahres
pastyear: [letzten / vergangenen / vorigen] [sommer / winter / herbst / frühling / frühjahr] | [letztes / vergangenes] frühjahr
aside: [gegen / verbreitung von / verbreiten von] [gerüchte / gerüchten / falschmeldungen / falschnachrichten]
aside: falsche [informationen / nachrichten / meldungen] | falschen [informationen / nachrichten / meldungen]
aside: [landesweite / landesweiten / landesweiter] [protest* / unruhen / streik* / ausgangssperre* / demonstrationen]
aside: [nationale / nationalen / nationaler] [protest* / unruhen / streik* / sicherheit]
aside: [fordert* / forderte* / verlangt* / ordnet / ordnete / verlangen / fordern] _ wiederherstellung
aside: wiederherstellung [der / des] [verfassungsmäßigen / verfassungsmässigen / demokratie / ordnung]
aside: accounts _ abgeschaltet | konten _ abgeschaltet
aside: [ukrainische / ukrainischen / ukrainischer / russische / russischen / russischer] [drohne* / angriff* / rakete* / luftangriff* / luftschl* / beschuss / hacker* / offensive]
aside: [israelische / israelischen / israelischer / amerikanische / amerikanischen / amerikanischer / saudische / saudischen / saudischer] [drohne* / angriff* / rakete* / luftangriff* / luftschl* / beschuss / armee / bombe* / bombardement* / offensive / bodenoffensive / truppen / militär* / schläge]
aside: [türkische / türkischen / türkischer / ruandische / ruandischen / ruandischer] [drohne* / angriff* / luftangriff* / truppen / armee / offensive / bomben*]
aside: [telekom / telekommunikations] [behörde* / aufsicht* / regulier* / minister* / unternehmen / anbieter* / betreiber* / konzern* / firma / firmen / branche / markt / dienst* / kabel* / verkehr* / zentrum / infrastruktur* / gesellschaft* / riese* / aktie* / netz* / netze / chef* / sprecher* / vorstand*]
aside: [landesweite / landesweiten / landesweiter] [wahl* / abstimmung* / prüfung*]
aside: wahlabend* | wahlnacht | wahllokal* | in verbindung mit
aside: wieder [mehr / weniger / einmal / mal / neue / neu / neuen / einige / ein / eine / einen]
aside: [immer / schon / mal / nie / hin und] wieder | [2G / 3G / UMTS] [Netz / Netze / Abschaltung]
aside: in verbindung gebracht | kommunikationsminister* | netzbeobachter* | internetbeobachter*
aside: internetorganisation | internet beobachtungs*
aside: und zwar
aside: [Internetseite / Internetseiten / Website / Websites / Webseite / Webseiten / Homepage / Internetauftritt / Webauftritt / Onlineauftritt / Internetportal / Onlineportal / Kundenportal / Serviceportal] [der / des / von / vom / einer / eines / seiner / ihrer]
aside: [geht / gehen / ging / gingen / gehe] von _ aus | [geht / gehen / ging / gingen / gehe] davon aus
aside: unserem [Sender / Blatt] | [wie / so] der Sender
aside: [rollt / fließt / fliesst] der Verkehr | der Verkehr [rollt / fließt / fliesst]
aside: [Reporter / Reportern / Ärzte / Ärzten] ohne Grenzen
aside: wie [keiner / keine / keines / kein anderer / keine andere / noch nie / nie zuvor]
aside: wenn auch | auch wenn | wenn überhaupt | wenn nicht gar | als ob
aside: wieder [freizuschalten / freizugeben / herzustellen / einzuschalten / anzuschalten / zuzulassen]
aside: wiederherzustellen
aside: [freizuschalten / freizugeben / einzuschalten / aufzuheben / zu entsperren]
aside: [ordnet / ordnete / verlangt / fordert] _ [Rückkehr / Freischaltung / Aufhebung]
aside: Ursache [der / für die] [Störung / Störungen / Panne / Unterbrechung / Abschaltung]
aside: Ursache [des / für den] [Ausfall / Ausfalls / Blackouts / Defekts]
aside: [ruderte / rudert / rudern / ruderten] _ zurück | zurückgerudert | Störungskurve* | Störungshotline*
aside: dort | kita | kitas
aside: auf Verlangen
aside: Störungsstelle* | Störungskarte*
aside: [alles / bleibt] beim Alten
aside: zurückzuführen | [macht / machen / machte / machten] mobil | mobil [gemacht / machen]
aside: ließ _ zurück | ließen _ zurück | [lässt / lassen] _ zurück | hinterließ*
aside: [Telegram / Facebook / WhatsApp / Twitter / TikTok / Meta / Google / YouTube] [Gründer* / Chef* / Konzern* / Sprecher* / Eigentümer* / Kanal / Kanäle / Konto / Konten / Gruppe* / Aktie* / Beitrag / Video* / Seite / Post]
aside: [um / gegen / die Verbreitung von / die Ausbreitung von / der Verbreitung von] [Gerüchten / Gerüchte] | Gerüchten [den Boden / vorzubeugen / entgegenzuwirken / Einhalt / entgegenzutreten] | Verbreitung falscher
aside: [aufrufen / telefonieren / surfen / anrufen / schauen / lesen / buchen / bezahlen / zahlen / bestellen / abheben / posten / chatten / verschicken / öffnen / ansehen / erreichen] will
vote: tag vor der wahl=eve | tages vor der wahl=eve | vorabend der wahl=eve | abend vor der wahl=eve
vote: wahltag=day | wahltags=day | tag der wahl=day | tag der abstimmung=day | abstimmungstag=day
vote: wahl | wahlen | präsidentschaftswahl* | parlamentswahl* | präsidentenwahl* | abstimmung | referendum*
break: während | aber=adverb | weil | da | denn | obwohl | wobei | der wegen | wegen=adverb | aufgrund=adverb | infolge=adverb | als
break: allerdings=adverb | dagegen=adverb | hingegen=adverb | nachdem | bevor | sodass | so dass | dass | trotz=adverb | warum | doch=adverb | jedoch=adverb | sondern | und | die das
break: ehe | deren | dessen | damit | sobald | solange
other: ausgangssperre*=hours | strom=power | stromausfall*=power | stromausfälle*=power | stromnetz*=power | stromsperre*=power | stromversorgung*=power
other: elektrizität*=power | preis* | gaspreis* | benzin* | kraftstoff* | inflation* | teuerung* | tote* | getötet*
other: todesopfer* | gestorben* | verletzt* | festgenommen* | festnahme* | verhaftet* | inhaftiert* | haft
other: gefängnis* | prozess | wasser | gas | heizung* | aktie* | börse* | währung* | dollar | euro | tenge
other: rial | wirtschaft* | bip | wähler* | wahlbeteiligung | wahl | wahlen | flug* | flüge* | züge | bahn*
other: straßenverkehr* | flugverkehr* | bahnverkehr* | schule* | krankenhäuser* | bank* | fernsehen | sender
other: computersystem* | it system* | zugfunk* | buchungssystem* | abfertigungssystem* | check in | flüge | flügen | passagiere* | lufthansa | eurowings | kassensystem* | bordsystem* | [systeme / system] [der / des] [lufthansa / bahn / flughafens / airline / fluggesellschaft / polizei / stadt / stadtverwaltung]
other: steinschlag* | erdrutsch* | felssturz* | bergsturz* | lawine* | murgang* | schneemassen | der Verkehr [ruhte / ruht / stand / stockte]
other: radio | notstand* | ausnahmezustand* | truppen | soldaten | streik | streiks | streikende* | streikwelle* | streikaufruf* | warnstreik* | generalstreik* | waffenruhe | verhandlung* | regen
other: schnee | temperatur* | brand | brände | vpn* | produktion | umsatz* | export* | arbeitslos* | steuer | steuern | steuererh* | steuerref* | steuerzahl* | steuersa* | steuersen* | steuereinn* | steuerpol* | steuerfr*
other: film | spiel | rede | akku* | prüfung* | bundeshaushalt | staatshaushalt | budget | löhne | gehälter
other: geldautomat*
other: verkehrsunfall* | straßen | straße | brücke* | grenze* | server* | wartung* | smartphone* | tarif*
other: torwart | torhüter | stürmer | tunnel | konsulat | botschaft* | auf sendung | konten | verein
other: gespräche | sitzung | debatte* | ladesäule* | fähre* | hafen | häfen | u bahn | bus | busse | geschäfte
other: läden | museum | museen | mehrwertsteuer* | internetfirma | internetkonzern* | internethändler*
other: onlineshop* | online handel | onlinehandel* | online banking | online unterricht | onlineunterricht
other: glasfaserausbau* | polizeigewahrsam | gewahrsam | geisel* | ampeln | unfall* | verkehrsnetz*
other: wasserleitung* | bahnverbindung* | zugverbindung* | flugverbindung* | gewinn* | quartal* | kraftwerk*=power
other: atommeiler* | meiler* | reaktor* | schienen* | busverkehr* | zugverkehr* | nahverkehr* | windpark*
other: postdienst* | rettungsdienst* | netzausbau* | aufzug* | aufzüg* | ampel* | fahrstuhl*
other: straßenbeleuchtung | bundesbedienstete* | haushaltsstreit | fußballer* | sänger* | schauspieler*
other: bundesbehörden
other: bundesangestellt* | kongress* | us regierung | haushaltssperre* | regierungsstillstand
other: durchschnitt der oecd | oecd | kostet | kosten | breitbandziel* | ausbauquote*
other: gasleitung* | gaspipeline* | pipeline* | ölleitung* | stromleitung*=power | bahnstrecke*
other: verbindung zwischen
other: Lira | Rubel | Rupie* | Naira | Peso | Pesos | Bolivar* | Kyat | Dinar | Dirham | Schilling | Birr
other: Forint | Hrywnja | Franken | Bitcoin* | Kryptowährung* | Leitindex | Dax | Kurs | Kurse | Anleihe*
other: Sparkasse* | Stadtverwaltung* | Hackerangriff*=event | Cyberangriff*=event | Kreisverwaltung | Onlineshop
other: Frequenz* | Freibad | Wanderer | Hotspot* | Inbetriebnahme
other: Netzausbau | Breitbandausbau | Glasfaserausbau | Schiff* | Fähre* | Website der | Webseite der | Onlinebanking
other: Bestellung* | Umsatz* | Umsätze*
other: autobahn* | bundesstraße* | landstraße* | schnellstraße*
other: Unterricht | Handyverzicht* | Selbstversuch*
other: zahlt | zahlen
other: Warteschleife*
aside: [tot / leblos] [gefunden / aufgefunden / geborgen / entdeckt / angespült / aufgefundenen] | [Mensch / Menschen / Männer / Frauen / Kinder / Mann / Frau / Soldaten] [tot / gestorben / verschwunden]
other: voll gesperrt | Vollsperrung* | halbseitig gesperrt | Umleitung | [Strom / Stromnetz / Stromversorgung] [weg / ausgefallen / fiel]=power | Fernwärme=power | stromlos*=power
other: Arbeitsplätze* | Stellenabbau* | Stellen _ [weg / gestrichen / abgebaut]
other: Notruf* | Notrufnummer* | Rufnummer* | Hotline* | Telefonzentrale*
other: [Netze BW / Bayernwerk / Westnetz / Stromnetz / Trafostation / Umspannwerk / Umspannwerks]=power | Kabelbrand=power | Gerät | Geräte
other: SIM Karte* | Lastwagen | Händler* | Grenzübergang*

# Bounds and sources
about: etwa | rund | ungefähr | circa | zirka | ca | fast | knapp | nahezu | gegen | beinahe | an die
about: kurz nach | kurz vor=before
only: nur | lediglich | gerade einmal | bloß | gerade mal | nur noch | noch | nicht über
only: gerade noch | nur mehr | knappe | nicht einmal | kaum mehr als | gerade so
atleast: mindestens | mehr als | über | wenigstens | gut | länger als | übersteigt
atmost: höchstens | weniger als | bis zu | maximal | unter | nicht mehr als
between: zwischen
and: und
per: laut | zufolge=after | nach angaben von | nach angaben der | nach angaben des | nach daten von
per: nach [Auskunft / Darstellung / Einschätzung / Erkenntnissen / Informationen / Aussage / Aussagen / Messungen / Auswertung / Schätzung / Schätzungen / Berechnungen] [von / der / des / einer / eines / vom] | nach eigenen [Angaben / Daten / Messungen]
per: unter berufung auf | gemäß | so
say: sagte* | teilte mit | erklärte* | berichtet* | zeigen | zeigten | maß | registrierte*
say: sprach | sprachen | spricht | schrieb* | bestätigte* | berichtet | schreibt | bestätigt | erklärt
say: sagt | teilte | heißt es | meldet
say: so [das / die / der] [Ministerium / Innenministerium / Regierung / Behörde / Aufsichtsbehörde / Betreiber / Konzern / Polizei / Anbieter / Unternehmen / Sprecher / Sprecherin / Minister / Organisation / Gouverneur]
say: maßen | misst | beobacht* | verzeichn*
say: sprach von=of | sprachen von=of | spricht von=of | sprechen von=of | klagt über=of | klagte über=of
say: mitteilte* | mitteilten | bekanntgab | hinzufügte | bekannt gab
say: berichten | berichte | berichteten | melden | meldeten | klagen | klagten | klagt | beklagen
say: beklagten | beklagt* | schildern | schilderte* | schildert | erzählen | erzählt* | schreiben
say: schrieben | sagen | sagten | teilten | bestätigen | bestätigten | betont* | betonen | twittert*
say: postet* | informierte* | informiert | bekannt gaben | bekannt gibt | verlautet* | erklären
say: erklärten | mitteilt | mitteilen | [gab / gaben / gibt / geben] _ bekannt
say: [gab / gaben / gibt / geben] _ an | hieß es
say: [heißt / hieß] es aus | verlautete aus | hieß es aus
say: räumte _ ein | räumten _ ein | räumt _ ein | einräumte | einräumten | [gibt / gab / gaben] _ zu
say: [führt / führte / führen / führten] [den / die / das / diesen / diese / dies] [Ausfall / Ausfälle / Störung / Störungen / Panne / Unterbrechung / Blackout / Problem / Probleme / Sperre / Drosselung] | [begründet / begründete / begründen / begründeten]

# Where, and what
nation: landesweit* | im ganzen land | im gesamten land | das ganze land | das gesamte land | bundesweit*
nation: überall im land | flächendeckend* | national*=beside | in ganz=place | ganz=place | gesamt*=place
nation: im ganzen=place | überall in=place | quer durch=place | von nord bis süd | im ganzen staatsgebiet
nation: im gesamten=place | flächendeckend | in allen provinzen | in sämtlichen provinzen | landauf
nation: auf der ganzen Insel | auf dem ganzen Gebiet | im kompletten Land | das komplette Land
nation: [im / aus dem / in dem / das] [gesamten / ganzen / kompletten / gesamte / ganze / komplette] [Inselreich / Inselstaat / Archipel / Königreich / Emirat / Sultanat / Fürstentum / Großherzogtum / Kleinstaat / Andenstaat / Wüstenstaat / Golfstaat / Staatsgebiet / Land / Bundesgebiet / Karibikstaat / Binnenstaat / Küstenstaat / Sahelstaat / Nachbarland]
nation: im ganzen Staat | im ganzen Reich | auf der gesamten Insel | in allen Regionen
nation: in sämtlichen Regionen | in allen Landesteilen | in allen Teilen des Landes | in jedem Winkel
nation: bis in den letzten Winkel | quer durch das Land | quer durchs Land | von Nord nach Süd
nation: schweizweit | österreichweit | deutschlandweit | in der [ganzen / gesamten] [Schweiz / Republik / Türkei / Ukraine] | [der / den / die / das] [gesamte / ganze / komplette / gesamten / ganzen] [Inselstaat / Staat / Inselrepublik / Republik / Archipel / Inselreich / Königreich / Andenstaat / Golfstaat / Kleinstaat / Sahelstaat / Wüstenstaat / Karibikstaat]
ruler: Regierung* | Machthaber* | Behörde* | Führung | Staatsführung | Regime* | Junta | Militärjunta
ruler: Militärregierung | Militärrat | Militärs | Herrscher* | Taliban | Justiz | Gericht* | Ministeri*
ruler: Bürgermeister* | Oberbürgermeister* | Gouverneur* | Präsident* | Premier* | Botschaft* | Parlament* | Stadtverwaltung | Staatsanwalt* | Staatsanwält* | Polizei
ruler: Telekommunikationsbehörde* | Telekommunikationsaufsicht* | Telekommunikationsminister* | Telekommunikationsregul*
ruler: Zensurbehörde* | Regulierungsbehörde* | Innenministerium | Telekomministerium
service: soziale medien=social media | sozialen medien=social media | soziale netzwerke=social media
service: sozialen netzwerke*=social media | messengerdienste=messaging apps | messenger dienste=messaging apps
service: x.com=X | rt de=RT DE | rt deutsch=RT DE | [Angebote / Programme / Inhalte / Seiten / Internetseiten] der BBC=BBC | sputnik=Sputnik | nowaja gaseta=Novaya Gazeta | bs.to=BS.to | s.to=s.to | serienstream=SerienStream | aniworld=AniWorld | burning series=BS.to | movie4k=Movie4k
service: [die / diese / beide / alle drei / beiden / den] [Plattformen / Apps / Messenger]=these
service: [diese / beide / beiden] [Dienste / Netzwerke]=these | [die / der] App=this
service: [das / dieses / dem] [Videoportal / Portal / Netzwerk / Onlinenetzwerk / soziale Netzwerk]=this
service: [der / dieser / dem / den] [Onlinedienst / Kurzvideodienst / Messengerdienst / Chatdienst / Messenger / Nachrichtendienst / Videodienst]=this | [die / der / diese / dieser] [Videoplattform / Onlineplattform / Anwendung / Chat App / Kurzvideo App / Video App / Messenger App / Kurzvideoplattform]=this
service: [die / diese / der] Plattform=this | [der / dieser] Kurznachrichtendienst=this
service: Microsoft Outlook=Outlook | Outlook=Outlook | Sora=Sora | Deutschen Welle=Deutsche Welle | [Seite / Seiten / Website / Webseite / Webseiten] der BBC=BBC | und der BBC=BBC
world: Cloud [Störung / Ausfall / Panne / Probleme]=host | [Störung / Ausfall / Panne] [in / bei] der [Amazon / Google / Microsoft] Cloud=host | Amazons [Cloud / Clouddienst]=host
world: Cloudstörung=host | Cloudausfall=host | Cloudpanne=host | [Ausfall / Störung / Panne] [der / bei der] [Cloud / Amazon Cloud]=host
world: weltweit* | rund um [den Globus / die Welt / die Erde] | in aller Welt | auf der ganzen Welt | global*
world: [fehlerhafte / fehlerhaften / missglückte / missglückten / falsche / falschen] [Konfiguration / Konfigurationsänderung / Aktualisierung / Einstellung / Einstellungen]=fault
world: [fehlerhafte / fehlerhaften / fehlerhaftes / missglücktes / missglückten] [Update / Updates]=fault
world: Konfigurationsfehler* | Fehlkonfiguration*=fault | Konfigurationspanne*=fault | Softwarefehler*=fault | Serverproblem*=fault
world: Serverausfall*=fault | [technische / technischen / technischer / interne / interner] [Panne / Störung / Fehler / Defekt]=fault
world: Ausfall [bei / beim / des] [Fastly / Cloudflare / Amazon / AWS / Akamai / Meta / Google / Microsoft / Dienstleisters / Dienstleister / Cloudanbieters / Cloud Anbieter / Rechenzentrum]=fault | Störung [bei / beim / des] [Fastly / Cloudflare / Amazon / AWS / Akamai / Meta / Google / Microsoft / Dienstleisters / Dienstleister / Cloudanbieters / Cloud Anbieter]=fault
world: Cloudflare mit [einer Störung / einem Ausfall / Problemen / Störungen / technischen Problemen / einer Panne]=host | [bei / beim / von] [Cloudflare / Fastly / Akamai / AWS / Amazon Web Services / Microsoft Azure] [ausgefallen / gestört / zu Störungen / zu einer Störung / zu einem Ausfall]=host
world: [Störung / Ausfall / Panne / Problem / Probleme / Fehler] [bei / beim / von / des] [Cloudflare / Fastly / Akamai / AWS / Amazon Web Services / Microsoft Azure / Dienstleisters Cloudflare / Dienstleister Cloudflare / Netzwerkdienstleister Cloudflare]=host
world: [Fehler / Panne / Patzer] bei [der / einer] [Wartung / Konfiguration / Routinewartung / Umstellung / Routineänderung / Aktualisierung]=fault | Wartungsfehler*=fault | Routineänderung*=fault | Routinewartung=fault
world: selbst [ausgesperrt / abgeschaltet / abgeklemmt / lahmgelegt / ausgeknockt]=fault | selbst aus dem [Netz / Internet] [geworfen / gekegelt / befördert / geschossen / genommen]=fault | [hauseigene / hauseigener / hauseigenen] [Panne / Fehler / Konfiguration]=fault
world: [Google / Facebook / Meta / WhatsApp / Instagram / YouTube / Cloudflare] Ausfall=fault | [Google / Facebook / Meta / WhatsApp / Instagram / YouTube / Cloudflare] Störung=fault
world: [ihre / ihrer / eigene / eigenen] Server=fault | [ihren / eigenen] Servern=fault
world: [Fehler / Panne / Störung / Ausfall] bei [Meta / Google / Microsoft]=fault
block: sperr* | gesperrt* | blockiert* | blockieren | unzugänglich* | nicht erreichbar* | nicht verfügbar*
block: eingeschränkt* | gedrosselt* | gestört* | verboten* | abgeschaltet* | gefiltert* | unterbrochen*
block: lahmgelegt* | nicht mehr erreichbar | nicht mehr zu erreichen | nicht aufrufbar | nicht mehr aufrufbar
block: unerreichbar* | kaum noch erreichbar | kaum erreichbar | schwer erreichbar | nicht mehr öffnen
block: nicht öffnen | nicht mehr zugänglich | nicht mehr aufrufen | nicht laden | nicht mehr laden | verbannt*
block: nicht nutzbar | nicht mehr nutzbar | gekappt* | verbot | untersag* | nicht mehr abrufbar
block: nicht abrufbar | dicht | ausgesperrt | funktionieren nicht | funktioniert nicht | funktionierten nicht
block: lädt nicht | laden nicht | bleibt zu | tot | abgeklemmt | kappt* | blockade | bann | schluss | tabu
block: abgeklemmt* | dichtgemacht* | hörte auf | hörten auf
block: im schneckentempo | nur schleppend | nur noch schleppend | quälend langsam | extrem langsam
block: schränkt _ ein | schränkte _ ein | schränken _ ein | schränkten _ ein
block: nur [über / mit / per / via / auf] [vpn / ein vpn / einen vpn / proxy / umwege / umwegen]
block: nur [über / mit / per / via / mittels / dank / durch] [einem vpn / einer vpn / eines vpn / vpns / vpn diensten / vpn dienste / vpn verbindung / einer vpn verbindung / virtuelle private netze / virtuellen privaten netzen]
block: nur noch [mit / per / via / mittels / über] [einem vpn / vpn / vpns / vpn diensten]
block: [geht / gehen / ging / gingen] _ nichts mehr | betroffen sind | betroffen waren | geblockt | blockt | blockte | sperrt | sperrte | sperrten
block: abgedreht* | ausgesperrt* | unterbunden | unterbindet | unterbinden | unterband*
block: kaum [öffnen / laden / nutzen / aufrufen / zugänglich / nutzbar / abrufbar]
block: nicht mehr [verfügbar / da / zu laden / nutzen / benutzen]
block: [lädt / laden / läuft / laufen] nicht mehr | auf dem Index | vom Netz genommen | lahm
block: lahmgelegt | weiße Seite | sperren lassen | stillgelegt* | abgestellt* | unbenutzbar*
block: unbrauchbar* | abgewürgt | ausgebremst* | offline | gehen nicht | geht nicht | Verbot von
block: [kaum / kaum noch / nur schwer / nur noch schwer / nur mit Mühe / schwer] zu erreichen
block: [lässt / lassen / ließ / ließen] sich [nicht / kaum] [öffnen / nutzen / laden / aufrufen]
block: [nicht / kaum / kaum noch / nur schwer / nur noch schwer] [erreichbar / nutzen / öffnen / aufrufen]
block: [nur noch / nur / lediglich / ausschließlich] [über / mit / per / via] [VPN / ein VPN / einen VPN / VPN Dienste / Umwege]
block: nur noch [über / mit / per / via] [Proxy / Proxys / VPNs / VPN Verbindungen]
block: [kaum noch / nicht mehr / nur noch schwer] auf [Instagram / X / WhatsApp / Facebook / YouTube / Telegram / TikTok / Twitter]
block: drosselt* | drosseln | drosselung* | verlangsam* | zensiert* | aussperr* | abwürgen
block: bremst* _ aus
block: [nicht / kaum / kaum noch / gar nicht / nicht länger] [lädt / laden / geladen / öffnet / öffnen]
block: [nicht mehr / gar nicht mehr / nur schwer / nur noch schwer] [lädt / laden / öffnet / öffnen]
block: [nicht / kaum / kaum noch / gar nicht] [nutzen / nutzbar / benutzen / benutzbar / verwenden]
block: [nicht mehr / gar nicht mehr / nur schwer / nur noch schwer] [nutzen / nutzbar / benutzbar]
block: [nicht / nicht mehr / kaum / kaum noch / gar nicht] [aufrufen / aufrufbar / abrufen / abrufbar]
block: [nicht / nicht mehr / kaum / kaum noch / gar nicht] [geöffnet / genutzt / aufgerufen / erreicht]
block: [nicht / nicht mehr / kaum / kaum noch] [zugänglich / verfügbar / funktioniert / funktionieren]
block: [nicht mehr / nicht / kaum noch] [funktionierte / funktionierten / reagiert / reagieren / durch]
block: [nicht mehr / nicht / kaum noch] [reagierte / reagierten / starten / startet / erreichen]
block: [nicht mehr / nicht / kaum noch / kaum] zu [öffnen / laden / nutzen / benutzen / erreichen]
block: [lädt / laden] _ nicht | reagiert nicht | reagiert seit _ nicht
block: [öffnet / öffnen] _ nicht | [reagieren / reagierte / reagierten] nicht | [reagieren / reagierte / reagierten] seit _ nicht
block: [schaltet / schalten / schaltete / schalteten] _ ab
block: [dreht / drehen / drehte / drehten] _ ab | [klemmt / klemmte / klemmten] _ ab
block: [legt / legte / legten] _ [lahm / still] | [stellt / stellte / stellten] _ ab
block: [nimmt / nehmen / nahm / nahmen] _ netz | [sperrt / sperrte / sperrten] _ aus
block: [macht / machte / machten] _ dicht
block: [lässt / lassen / ließ / ließen] _ [sperren / blockieren / abschalten / drosseln / abstellen]
block: [kaum / kaum noch / nicht mehr / nur noch schwer] [auf / in] [Twitter / Signal / Wikipedia / Reddit]
block: kaum auf [Instagram / X / WhatsApp / Facebook / YouTube / Telegram / TikTok]
block: Saft abgedreht | den Saft ab | Sendepause
block: nur noch [stockend / langsam / sporadisch / ruckelnd / schleppend]
block: nur [stockend / sporadisch / ruckelnd / sehr langsam]
block: [sehr / äußerst / unerträglich] langsam
block: [lädt / laden / öffnen / starten] [nur noch / nur / kaum] | [bleibt / bleiben / blieb] leer
block: Fehlermeldung*
block: [ging / geht / gingen / gehen / lief / läuft] _ nichts
block: [nur noch / nur / allenfalls] [mit Mühe / unter Mühen / mit Mühe und Not / mit viel Geduld / mit großer Verzögerung / mit Verzögerung] [aufrufen / öffnen / nutzen / laden / erreichbar / erreichen / abrufbar / aufrufbar / nutzbar / zugänglich]
block: [kaum / kaum noch / nur noch mühsam / nur mühsam / nur zäh / nicht mehr / nicht / gar nicht / gar nicht mehr / überhaupt nicht / nur schleppend / nur stockend] [laden / öffnen / aufrufen / nutzen / bedienen / abspielen / abrufen / erreichen / starten / aktualisieren]
block: [lassen / lässt / ließ / ließen] sich _ nicht mehr [öffnen / laden / aufrufen / nutzen] | [drehte / dreht / drehten] _ Hahn zu | Hahn [zugedreht / zu] | kalt gestellt | kaltgestellt | vom Netz | abgeschnürt
block: Beschränkung* | nur noch durch [Tunneldienste / VPN / ein VPN]
block: [lädt / laden / öffnet / öffnen / reagiert / reagieren / läuft / laufen] _ [kaum / schleppend / stockend / langsam / zäh / ruckelnd]
block: [verweigert / verweigerte / verweigerten] [den / seinen / ihren] Dienst | [den / seinen / ihren] Dienst [verweigert / verweigern / versagt] | [verweigert / verweigerte / verweigerten] _ [den / seinen / ihren] Dienst | [verweigert / verweigerte / verweigerten] sich
block: [streikt / streikte / streikten / streiken]=weak | in die Knie [gegangen / gezwungen] | [geht / gehen / ging / gingen] _ Knie | schlappgemacht | schlapp gemacht | [macht / machte / machten] schlapp | [quittiert / quittierte / quittierten] den Dienst
block: aus dem [Netz / Internet] [verschwunden / gefallen / geflogen / verschwand / verschwanden] | [verschwand / verschwanden] _ [Netz / Internet] | [liegt / liegen / lag / lagen] _ [flach / lahm / brach / danieder] | flachgelegen | lahmgelegen
block: [klemmt / klemmte / hakt / hakte / ruckelt / ruckelte / hapert / haperte] es | [ist / sind / war / waren] down | [fiel / fielen / fällt / fallen] _ aus | ausgefallen | [bricht / brechen / brach / brachen] _ zusammen | zusammengebrochen
block: aus dem [Tritt / Takt] [gebracht / geraten / gekommen / gerieten / geriet] | ins [Stocken / Straucheln / Stolpern / Schleudern] [geraten / gebracht / gekommen]
block: [abklemmen / abschalten / abstellen / abdrehen / drosseln / blockieren / kappen / dichtmachen] lassen | [lässt / lassen / ließ / ließen] _ [abklemmen / abdrehen / kappen / dichtmachen]
block: [bleibt / bleiben / blieb / blieben] _ leer | [Nachrichten / Mitteilungen / Bilder / Posts] [kamen / kommen] nicht [an / durch / mehr an / mehr durch] | [warf / warfen / wirft / werfen] _ [Nutzer / Nutzerinnen / User] | nicht [einloggen / anmelden / mehr einloggen / mehr anmelden] | aus [ihren Konten / ihrem Konto] [geworfen / ausgeloggt]
block: [auf / bei / mit] einer [leeren / weißen] Seite | kommen nicht [mehr / ] auf | kommt nicht [mehr / ] auf | down | nicht [zur / mehr zur] Verfügung
block: nicht mehr in [ihre / ihr] [Konten / Konto / Accounts / Profile / Postfach / Postfächer] | nicht in [ihre / ihr] [Konten / Konto / Accounts / Profile]
block: auch nicht [bei / über / im Netz]
block: [landen / landet / landeten] _ auf [einer / der] [Hinweisseite / Sperrseite]
block: [kommt / kommen / kam / kamen / gelangt / gelangen] _ [nicht mehr auf / kaum noch auf]
audience: für [Beamte / Beamten / Beamtinnen / Staatsbedienstete / Staatsdiener / Behördenmitarbeiter / Mitarbeiter / Soldaten / Schüler / Abgeordnete / Kinder / Jugendliche / Minderjährige / die Beamten / alle Beamten]
audience: [an / in / auf] [Schulen / den Schulen / allen Schulen / Behörden / den Behörden / Ämtern / Kasernen / Gefängnissen / Klassenzimmern]
audience: auf [Diensthandys / Dienstgeräten / Diensttelefonen / Regierungsgeräten / dienstlichen Geräten / Behördenhandys]
audience: im Unterricht
operator: FL1=country/LI FL1 | Telecom Liechtenstein=country/LI Telecom Liechtenstein | Salt=country/CH Salt | UPC=UPC | Quickline=country/CH Quickline | Wingo=country/CH Wingo | Drei Österreich=country/AT Drei | [Mobilfunker / Betreiber / Anbieter / bei / von] Drei=country/AT Drei | Hutchison Drei=country/AT Drei | Drei [Kunden / Kundinnen / Netz]=country/AT Drei | kabelplus=country/AT kabelplus | LIWEST=country/AT LIWEST | Salzburg AG=country/AT Salzburg AG | Tirolnet=country/AT tirolnet | spusu=country/AT spusu | HoT Telekom=country/AT HoT | IKB=country/AT IKB
operator: Voo=country/BE Voo | Brennercom=country/IT Brennercom | MTC=country/NA MTC | Yallo=country/CH Yallo | [von / der / bei / und] TIM=country/IT TIM | [von / und / bei / oder] Drei=country/AT Drei | [Netz / Netze / Netzen] der Post=POST Luxembourg | Post Luxembourg=country/LU POST Luxembourg | O2 Telefónica=country/DE O2 Telefónica
operator: PŸUR=country/DE Pÿur | Pyur=country/DE Pÿur | Tele Columbus=country/DE Tele Columbus | Freenet=country/DE freenet | wilhelm.tel=country/DE wilhelm.tel | htp=country/DE htp | EnviaTel=country/DE enviaTel | Osnatel=country/DE osnatel | swb=country/DE swb | NetAachen=country/DE NetAachen | DOKOM21=country/DE DOKOM21 | inexio=country/DE inexio | NetCom BW=country/DE NetCom BW | Telefónica Deutschland=country/DE Telefónica | Telefonica=Telefónica | O2 Telefónica=country/DE O2 | Proximus=country/BE Proximus | Tango=country/LU Tango | Orange Luxembourg=country/LU Orange Luxembourg | Vodafone Kabel Deutschland=country/DE Vodafone | TNG Stadtnetz=country/DE TNG | LEW Telnet=country/DE LEW TelNet | SWN=country/DE SWN Stadtwerke Neumünster
operator: robi=country/BD Robi | mts=MTS
operator: free=Free
operator: nos=country/PT NOS
operator: [bei / Anbieter / Betreiber / Provider / schaltete / Mobilfunkbetreiber / Mobilfunkanbieter] A1=A1
operator: von A1=A1 | A1 [Kunden / Kundinnen / Netz / Netzes / Nutzer]=A1
operator: A1 Belarus=country/BY A1 | O2=country/DE O2 | A1 Telekom=A1
operator: mobinil=country/EG Mobinil | M-net=country/DE M-net | EWE=country/DE EWE | EWE Tel=country/DE EWE Tel | Vivo=country/BR Vivo | OPT=country/NC OPT
operator: glo=country/NG Glo
operator: telekom [Kunden / Kundinnen / Anschluss / Anschlüsse / Anschlüssen / Netz / Router]=country/DE Deutsche Telekom
operator: Kyjiwstar*=country/UA Kyivstar | [Deutsche / Deutschen] Telekom=country/DE Deutsche Telekom
operator: A1 Telekom Austria=country/AT A1
operator: [Kunden / Kundinnen / Netz / Netze / Netzes / Anschlüsse / Nutzer] der Telekom=country/DE Deutsche Telekom
operator: Telekom=country/DE Deutsche Telekom
operator: bei der Telekom=country/DE Deutsche Telekom
operator: [Deutsche / Deutschen] Glasfaser=country/DE Deutsche Glasfaser
operator: Kabel Deutschland=country/DE Kabel Deutschland
operator: t mobile us=country/US T-Mobile US | der Telekom=country/DE Deutsche Telekom | Telekom Kunden=country/DE Deutsche Telekom | Econet Wireless=country/ZW Econet Wireless | Congstar=country/DE Congstar | Sunrise=country/CH Sunrise | A1=country/AT A1 | Magenta=country/AT Magenta
place: gazastreif*=country/PS | birma=country/MM | burma=country/MM
place: bangladescher*=country/BD
place: Myanmars=country/MM | Ugandas=country/UG | Kenias=country/KE | Tansanias=country/TZ | Äthiopiens=country/ET
place: Pakistans=country/PK | Bangladeschs=country/BD | Afghanistans=country/AF | Kasachstans=country/KZ
place: Sudans=country/SD | Gabuns=country/GA | Kameruns=country/CM | Nigerias=country/NG
place: Nepals=country/NP | Indiens=country/IN | Syriens=country/SY | Libyens=country/LY | Ägyptens=country/EG
place: Venezuelas=country/VE | Kubas=country/CU | Russlands=country/RU | Algeriens=country/DZ | Malis=country/ML
place: Senegals=country/SN | Tschads=country/TD | Togos=country/TG | Benins=country/BJ | Guineas=country/GN
place: Simbabwes=country/ZW | Sambias=country/ZM | Mosambiks=country/MZ | Angolas=country/AO | Burundis=country/BI
place: Ruandas=country/RW | Somalias=country/SO | Eritreas=country/ER | Jemens=country/YE | Iraks=country/IQ
place: Usbekistans=country/UZ | Tadschikistans=country/TJ | Kirgistans=country/KG | Turkmenistans=country/TM
place: Armeniens=country/AM | Georgiens=country/GE | Jordaniens=country/JO | Indonesiens=country/ID
place: Vietnams=country/VN | Kambodschas=country/KH | Ecuadors=country/EC | Brasiliens=country/BR
place: Spaniens=country/ES | Portugals=country/PT | Mauretaniens=country/MR | Malawis=country/MW
place: Gazas=country/PS | Irans=country/IR | Palästinas=country/PS | Belarus'=country/BY
city: Glarus Süd=region/CH-GL Glarus Süd | Glarus Nord=region/CH-GL Glarus Nord
city: daressalam*=region/TZ-02 Dar es Salaam
city: [im Tal / im Dorf / im Ort / in dem Ort / in der Gemeinde / in dem Tal / in dem Dorf / auf den Inseln / in der Region / in der Provinz / in der Ortschaft / in der Enklave / in dem Küstenstreifen]=this
city: in der Stadt=this
city: auf der Insel=this | der _ Hauptstadt=this
place: färöer*=country/FO
city: frankfurt=region/DE-HE Frankfurt | klagenfurt=region/AT-2 Klagenfurt | villach=region/AT-2 Villach
city: ahrweiler=region/DE-RP Ahrweiler | ahrtal*=region/DE-RP Ahr Valley | piranschahr=region/IR-04 Piranshahr
city: dschawanrud=region/IR-05 Javanrud | shetlandinseln=region/GB-SCT Shetland | shetland=region/GB-SCT Shetland
city: köln*=region/DE-NW Cologne | nürnberg*=region/DE-BY Nuremberg | hannover*=region/DE-NI Hanover
city: [in der / der] Hauptstadt=this | in der [Millionenstadt / Metropole / Provinzhauptstadt]=this
city: saqqes=region/IR-12 Saqqez | sahedan=region/IR-11 Zahedan | darna=region/LY-DR Derna
city: el fascher=region/SD-DN El Fasher | al faschir=region/SD-DN El Fasher
city: dschenin=country/PS Jenin | chorog=region/TJ-GB Khorog | ghasni=region/AF-GHA Ghazni
city: faisabad=region/AF-BDS Fayzabad | suwaida=region/SY-SU Suwayda
city: as suwaida=region/SY-SU Suwayda | sulaimanija=region/IQ-SU Sulaymaniyah
city: nordkivu=region/CD-NK North Kivu | nord kivu=region/CD-NK North Kivu
city: südkivu=region/CD-SK South Kivu | transnistrien=region/MD-SN Transnistria
city: katalonien=region/ES-CT Catalonia | odessa=region/UA-51 Odesa
city: karakalpakstan=region/UZ-QR Karakalpakstan | brandenburg=region/DE-BB Brandenburg
city: gaza=country/PS Gaza | nordgaza=country/PS Northern Gaza | südgaza=country/PS Southern Gaza
city: [Norden / Nordteil] des Gazastreifens=country/PS Northern Gaza
city: Nord Gaza=country/PS Northern Gaza
city: [Süden / Südteil] des Gazastreifens=country/PS Southern Gaza
city: Hiddensee*=region/DE-MV Hiddensee | Pellworm*=region/DE-SH Pellworm | Helgoland*=region/DE-SH Heligoland
city: Norderney=region/DE-NI Norderney | Borkum=region/DE-NI Borkum | Sylt=region/DE-SH Sylt | Föhr=region/DE-SH Föhr
city: Amrum=region/DE-SH Amrum | Rügen*=region/DE-MV Rügen | Usedom=region/DE-MV Usedom | Fehmarn=region/DE-SH Fehmarn
city: Gmunden=region/AT-4 Gmunden
city: gazastreifen*=country/PS Gaza Strip | Gaza Stadt=region/PS-GZZ Gaza City | Grodno=region/BY-HR Grodno | Hrodna=region/BY-HR Grodno | Gomel=region/BY-HO Gomel | Homel=region/BY-HO Gomel
city: eifel=region/DE-RP Eifel | bad neuenahr=region/DE-RP Bad Neuenahr | sinzig=region/DE-RP Sinzig | mekelle=region/ET-TI Mekelle | mekele=region/ET-TI Mekelle
city: Hagen=region/DE-NW Hagen | Gütersloh=region/DE-NW Gütersloh | Stolberg=region/DE-NW Stolberg
city: Eschweiler=region/DE-NW Eschweiler | Erftstadt=region/DE-NW Erftstadt | Euskirchen=region/DE-NW Euskirchen
city: Schleiden=region/DE-NW Schleiden | Bad Münstereifel=region/DE-NW Bad Münstereifel | Lippstadt=region/DE-NW Lippstadt
city: Iserlohn=region/DE-NW Iserlohn | Lüdenscheid=region/DE-NW Lüdenscheid | Arnsberg=region/DE-NW Arnsberg
city: Detmold=region/DE-NW Detmold | Minden=region/DE-NW Minden | Herford=region/DE-NW Herford
city: Sauerland=region/DE-NW Sauerland | Siegerland=region/DE-NW Siegerland | Ruhrgebiet=region/DE-NW Ruhr
city: Soest=region/DE-NW Soest | Bocholt=region/DE-NW Bocholt | Rheine=region/DE-NW Rheine
city: Kleve=region/DE-NW Kleve | Wesel=region/DE-NW Wesel | Düren=region/DE-NW Düren
city: Viersen=region/DE-NW Viersen | Ratingen=region/DE-NW Ratingen | Troisdorf=region/DE-NW Troisdorf
city: Unna=region/DE-NW Unna | Lünen=region/DE-NW Lünen | Marl=region/DE-NW Marl
city: Castrop Rauxel=region/DE-NW Castrop-Rauxel | Altena=region/DE-NW Altena | Werdohl=region/DE-NW Werdohl
city: Rheinland=region/DE-NW Rhineland | Münsterland=region/DE-NW Münsterland | Ostwestfalen=region/DE-NW East Westphalia
city: Niederrhein=region/DE-NW Niederrhein | Bergisches Land=region/DE-NW Bergisches Land | Mönchengladbach=region/DE-NW Mönchengladbach
city: Mülheim=region/DE-NW Mülheim
city: Kaiserslautern=region/DE-RP Kaiserslautern | Altenahr=region/DE-RP Altenahr | Dernau=region/DE-RP Dernau
city: Hunsrück=region/DE-RP Hunsrück | Westerwald=region/DE-RP Westerwald | Neuwied=region/DE-RP Neuwied
city: Bitburg=region/DE-RP Bitburg | Mayen=region/DE-RP Mayen | Cochem=region/DE-RP Cochem
city: Idar Oberstein=region/DE-RP Idar-Oberstein | Pirmasens=region/DE-RP Pirmasens | Zweibrücken=region/DE-RP Zweibrücken
city: Landau=region/DE-RP Landau | Speyer=region/DE-RP Speyer | Frankenthal=region/DE-RP Frankenthal
city: Bad Kreuznach=region/DE-RP Bad Kreuznach | Ahrbrück=region/DE-RP Ahrbrück | Mayschoß=region/DE-RP Mayschoß
city: Adenau=region/DE-RP Adenau
city: Eifelkreis=region/DE-RP Eifelkreis | Vulkaneifel=region/DE-RP Vulkaneifel | Bad Neuenahr Ahrweiler=region/DE-RP Bad Neuenahr-Ahrweiler
city: Moseltal=region/DE-RP Moseltal | Rheinhessen=region/DE-RP Rheinhessen
city: Hanau=region/DE-HE Hanau | Gießen=region/DE-HE Gießen | Marburg=region/DE-HE Marburg
city: Fulda=region/DE-HE Fulda | Wetzlar=region/DE-HE Wetzlar | Bad Hersfeld=region/DE-HE Bad Hersfeld
city: Limburg=region/DE-HE Limburg | Rüsselsheim=region/DE-HE Rüsselsheim | Bad Homburg=region/DE-HE Bad Homburg
city: Taunus=region/DE-HE Taunus | Odenwald=region/DE-HE Odenwald | Wetterau=region/DE-HE Wetterau
city: Nordhessen=region/DE-HE Nordhessen | Südhessen=region/DE-HE Südhessen | Spessart=region/DE-HE Spessart
city: Vogelsberg=region/DE-HE Vogelsberg | Rhön=region/DE-HE Rhön
city: Ulm=region/DE-BW Ulm | Esslingen=region/DE-BW Esslingen | Tübingen=region/DE-BW Tübingen
city: Konstanz=region/DE-BW Konstanz | Ravensburg=region/DE-BW Ravensburg | Friedrichshafen=region/DE-BW Friedrichshafen
city: Offenburg=region/DE-BW Offenburg | Göppingen=region/DE-BW Göppingen | Schwarzwald=region/DE-BW Black Forest
city: Aalen=region/DE-BW Aalen | Schwäbisch Gmünd=region/DE-BW Schwäbisch Gmünd | Schwäbisch Hall=region/DE-BW Schwäbisch Hall
city: Sindelfingen=region/DE-BW Sindelfingen | Böblingen=region/DE-BW Böblingen | Ludwigsburg=region/DE-BW Ludwigsburg
city: Villingen Schwenningen=region/DE-BW Villingen-Schwenningen | Rottweil=region/DE-BW Rottweil | Tuttlingen=region/DE-BW Tuttlingen
city: Biberach=region/DE-BW Biberach | Lörrach=region/DE-BW Lörrach | Rastatt=region/DE-BW Rastatt
city: Baden Baden=region/DE-BW Baden-Baden | Bruchsal=region/DE-BW Bruchsal | Freudenstadt=region/DE-BW Freudenstadt
city: Braunsbach=region/DE-BW Braunsbach | Ortenau=region/DE-BW Ortenau | Breisgau=region/DE-BW Breisgau
city: Kraichgau=region/DE-BW Kraichgau | Hohenlohe=region/DE-BW Hohenlohe | Schwäbische Alb=region/DE-BW Swabian Alb
city: Bayreuth=region/DE-BY Bayreuth | Bamberg=region/DE-BY Bamberg | Aschaffenburg=region/DE-BY Aschaffenburg
city: Landshut=region/DE-BY Landshut | Kempten=region/DE-BY Kempten | Rosenheim=region/DE-BY Rosenheim
city: Miesbach=region/DE-BY Miesbach | Bad Tölz=region/DE-BY Bad Tölz | Passau=region/DE-BY Passau
city: Straubing=region/DE-BY Straubing | Deggendorf=region/DE-BY Deggendorf | Coburg=region/DE-BY Coburg
city: Garmisch Partenkirchen=region/DE-BY Garmisch-Partenkirchen | Berchtesgaden=region/DE-BY Berchtesgaden | Berchtesgadener Land=region/DE-BY Berchtesgadener Land
city: Traunstein=region/DE-BY Traunstein | Allgäu=region/DE-BY Allgäu | Oberbayern=region/DE-BY Upper Bavaria
city: Niederbayern=region/DE-BY Lower Bavaria | Unterfranken=region/DE-BY Lower Franconia | Oberfranken=region/DE-BY Upper Franconia
city: Mittelfranken=region/DE-BY Middle Franconia | Oberpfalz=region/DE-BY Upper Palatinate | Schweinfurt=region/DE-BY Schweinfurt
city: Ansbach=region/DE-BY Ansbach | Amberg=region/DE-BY Amberg | Dachau=region/DE-BY Dachau
city: Freising=region/DE-BY Freising | Erding=region/DE-BY Erding | Ebersberg=region/DE-BY Ebersberg
city: Starnberg=region/DE-BY Starnberg | Weilheim=region/DE-BY Weilheim | Simbach=region/DE-BY Simbach
city: Triftern=region/DE-BY Triftern | Neu Ulm=region/DE-BY Neu-Ulm | Memmingen=region/DE-BY Memmingen
city: Lindau=region/DE-BY Lindau | Kaufbeuren=region/DE-BY Kaufbeuren | Nördlingen=region/DE-BY Nördlingen
city: Donauwörth=region/DE-BY Donauwörth | Bayerischer Wald=region/DE-BY Bavarian Forest | Bayerischen Wald=region/DE-BY Bavarian Forest
city: Chiemgau=region/DE-BY Chiemgau
city: Lüneburg=region/DE-NI Lüneburg | Uelzen=region/DE-NI Uelzen | Emden=region/DE-NI Emden
city: Wilhelmshaven=region/DE-NI Wilhelmshaven | Cuxhaven=region/DE-NI Cuxhaven | Hameln=region/DE-NI Hameln
city: Nordhorn=region/DE-NI Nordhorn | Vechta=region/DE-NI Vechta | Cloppenburg=region/DE-NI Cloppenburg
city: Juist=region/DE-NI Juist | Langeoog=region/DE-NI Langeoog | Spiekeroog=region/DE-NI Spiekeroog
city: Wangerooge=region/DE-NI Wangerooge | Baltrum=region/DE-NI Baltrum | Ostfriesland=region/DE-NI East Frisia
city: Emsland=region/DE-NI Emsland | Delmenhorst=region/DE-NI Delmenhorst | Goslar=region/DE-NI Goslar
city: Gifhorn=region/DE-NI Gifhorn | Wolfenbüttel=region/DE-NI Wolfenbüttel
city: Nienburg=region/DE-NI Nienburg | Verden=region/DE-NI Verden | Rotenburg=region/DE-NI Rotenburg
city: Aurich=region/DE-NI Aurich | Norden Norddeich=region/DE-NI Norden-Norddeich
city: Meppen=region/DE-NI Meppen | Papenburg=region/DE-NI Papenburg | Lohne=region/DE-NI Lohne
city: Diepholz=region/DE-NI Diepholz | Helmstedt=region/DE-NI Helmstedt | Lüchow=region/DE-NI Lüchow
city: Wendland=region/DE-NI Wendland | Lüneburger Heide=region/DE-NI Lüneburg Heath
city: Hormosgan=region/IR-22 Hormozgan | Chusestan=region/IR-06 Khuzestan | Chuzestan=region/IR-06 Khuzestan | Masandaran=region/IR-02 Mazandaran | Mazandaran=region/IR-02 Mazandaran
city: Schleswig=region/DE-SH Schleswig | Mölln=region/DE-SH Mölln | Tönning=region/DE-SH Tönning | Uetersen=region/DE-SH Uetersen
city: Kiel=region/DE-SH Kiel | Flensburg=region/DE-SH Flensburg | Neumünster=region/DE-SH Neumünster
city: Husum=region/DE-SH Husum | Itzehoe=region/DE-SH Itzehoe | Pinneberg=region/DE-SH Pinneberg
city: Rendsburg=region/DE-SH Rendsburg | Eckernförde=region/DE-SH Eckernförde | Norderstedt=region/DE-SH Norderstedt
city: Elmshorn=region/DE-SH Elmshorn | Dithmarschen=region/DE-SH Dithmarschen
city: Nordfriesland=region/DE-SH North Frisia | Pellworm=region/DE-SH Pellworm | Westerland=region/DE-SH Westerland
city: Stralsund=region/DE-MV Stralsund | Greifswald=region/DE-MV Greifswald | Neubrandenburg=region/DE-MV Neubrandenburg
city: Wismar=region/DE-MV Wismar | Güstrow=region/DE-MV Güstrow
city: Parchim=region/DE-MV Parchim | Ludwigslust=region/DE-MV Ludwigslust | Anklam=region/DE-MV Anklam
city: Sassnitz=region/DE-MV Sassnitz | Hiddensee=region/DE-MV Hiddensee
city: Cottbus=region/DE-BB Cottbus | Oranienburg=region/DE-BB Oranienburg | Eberswalde=region/DE-BB Eberswalde
city: Prenzlau=region/DE-BB Prenzlau | Uckermark=region/DE-BB Uckermark | Lausitz=region/DE-BB Lusatia
city: Senftenberg=region/DE-BB Senftenberg | Guben=region/DE-BB Guben | Schwedt=region/DE-BB Schwedt
city: Luckenwalde=region/DE-BB Luckenwalde | Rathenow=region/DE-BB Rathenow | Neuruppin=region/DE-BB Neuruppin
city: Falkensee=region/DE-BB Falkensee | Königs Wusterhausen=region/DE-BB Königs Wusterhausen | Bernau=region/DE-BB Bernau
city: Strausberg=region/DE-BB Strausberg | Prignitz=region/DE-BB Prignitz | Spreewald=region/DE-BB Spreewald
city: Grünheide=region/DE-BB Grünheide
city: Steglitz Zehlendorf=region/DE-BE Steglitz-Zehlendorf | Charlottenburg Wilmersdorf=region/DE-BE Charlottenburg-Wilmersdorf | Friedrichshain Kreuzberg=region/DE-BE Friedrichshain-Kreuzberg
city: Marzahn Hellersdorf=region/DE-BE Marzahn-Hellersdorf | Tempelhof Schöneberg=region/DE-BE Tempelhof-Schöneberg
city: Zehlendorf=region/DE-BE Zehlendorf | Steglitz=region/DE-BE Steglitz | Köpenick=region/DE-BE Köpenick
city: Treptow Köpenick=region/DE-BE Treptow-Köpenick | Treptow=region/DE-BE Treptow | Spandau=region/DE-BE Spandau
city: Pankow=region/DE-BE Pankow | Reinickendorf=region/DE-BE Reinickendorf | Lichtenberg=region/DE-BE Lichtenberg
city: Tempelhof=region/DE-BE Tempelhof | Wilmersdorf=region/DE-BE Wilmersdorf | Nikolassee=region/DE-BE Nikolassee
city: Wannsee=region/DE-BE Wannsee | Lichterfelde=region/DE-BE Lichterfelde | Adlershof=region/DE-BE Adlershof
city: Johannisthal=region/DE-BE Johannisthal | Neukölln=region/DE-BE Neukölln | Kreuzberg=region/DE-BE Kreuzberg
city: Friedrichshain=region/DE-BE Friedrichshain | Schöneberg=region/DE-BE Schöneberg | Charlottenburg=region/DE-BE Charlottenburg
city: Marzahn=region/DE-BE Marzahn | Hellersdorf=region/DE-BE Hellersdorf
city: Zwickau=region/DE-SN Zwickau | Görlitz=region/DE-SN Görlitz | Bautzen=region/DE-SN Bautzen
city: Plauen=region/DE-SN Plauen | Erzgebirge=region/DE-SN Ore Mountains | Pirna=region/DE-SN Pirna
city: Freiberg=region/DE-SN Freiberg | Riesa=region/DE-SN Riesa | Meißen=region/DE-SN Meißen
city: Hoyerswerda=region/DE-SN Hoyerswerda | Zittau=region/DE-SN Zittau | Vogtland=region/DE-SN Vogtland
city: Torgau=region/DE-SN Torgau | Döbeln=region/DE-SN Döbeln | Grimma=region/DE-SN Grimma
city: Annaberg Buchholz=region/DE-SN Annaberg-Buchholz
city: Dessau=region/DE-ST Dessau | Wittenberg=region/DE-ST Wittenberg | Stendal=region/DE-ST Stendal
city: Quedlinburg=region/DE-ST Quedlinburg | Halberstadt=region/DE-ST Halberstadt | Wernigerode=region/DE-ST Wernigerode
city: Bitterfeld=region/DE-ST Bitterfeld | Altmark=region/DE-ST Altmark | Merseburg=region/DE-ST Merseburg
city: Naumburg=region/DE-ST Naumburg | Salzwedel=region/DE-ST Salzwedel
city: Jena=region/DE-TH Jena | Weimar=region/DE-TH Weimar | Suhl=region/DE-TH Suhl
city: Gotha=region/DE-TH Gotha | Eisenach=region/DE-TH Eisenach | Nordhausen=region/DE-TH Nordhausen
city: Saalfeld=region/DE-TH Saalfeld | Ilmenau=region/DE-TH Ilmenau | Arnstadt=region/DE-TH Arnstadt
city: Apolda=region/DE-TH Apolda | Altenburg=region/DE-TH Altenburg | Sonneberg=region/DE-TH Sonneberg
city: Mühlhausen=region/DE-TH Mühlhausen | Gera=region/DE-TH Gera | Thüringer Wald=region/DE-TH Thuringian Forest
city: Saarlouis=region/DE-SL Saarlouis | Homburg=region/DE-SL Homburg | Völklingen=region/DE-SL Völklingen
city: Merzig=region/DE-SL Merzig | Neunkirchen=region/DE-SL Neunkirchen
city: St . Pölten=region/AT-3 St. Pölten | Wiener Neustadt=region/AT-3 Wiener Neustadt | Krems=region/AT-3 Krems
city: Waldviertel=region/AT-3 Waldviertel | Weinviertel=region/AT-3 Weinviertel | Amstetten=region/AT-3 Amstetten
city: Tulln=region/AT-3 Tulln | Kamptal=region/AT-3 Kamp Valley | Jork=region/DE-NI Jork
city: Hooge=region/DE-SH Hooge | Gröde=region/DE-SH Gröde | Hermannstadt=region/RO-SB Sibiu | Mediasch=region/RO-SB Medias
city: [Val Bavona / Bavonatal]=region/CH-TI Val Bavona | Lavizzara=region/CH-TI Lavizzara
city: Vorpommern Rügen=region/DE-MV Vorpommern-Rügen | Vorpommern Greifswald=region/DE-MV Vorpommern-Greifswald | Nordwestmecklenburg=region/DE-MV Nordwestmecklenburg | Ludwigslust Parchim=region/DE-MV Ludwigslust-Parchim
city: Rhein Sieg Kreis=region/DE-NW Rhein-Sieg-Kreis | Rhein Erft Kreis=region/DE-NW Rhein-Erft-Kreis | Ennepe Ruhr Kreis=region/DE-NW Ennepe-Ruhr-Kreis | Hochsauerlandkreis=region/DE-NW Hochsauerlandkreis | Siegen Wittgenstein=region/DE-NW Siegen-Wittgenstein | Rhein Kreis Neuss=region/DE-NW Rhein-Kreis Neuss
city: Hochtaunuskreis=region/DE-HE Hochtaunuskreis | Main Taunus Kreis=region/DE-HE Main-Taunus-Kreis | Wetteraukreis=region/DE-HE Wetteraukreis | Lahn Dill Kreis=region/DE-HE Lahn-Dill-Kreis | Odenwaldkreis=region/DE-HE Odenwaldkreis | Rheingau Taunus Kreis=region/DE-HE Rheingau-Taunus-Kreis
city: Ortenaukreis=region/DE-BW Ortenaukreis | Zollernalbkreis=region/DE-BW Zollernalbkreis | Alb Donau Kreis=region/DE-BW Alb-Donau-Kreis | Neckar Odenwald Kreis=region/DE-BW Neckar-Odenwald-Kreis | Rhein Neckar Kreis=region/DE-BW Rhein-Neckar-Kreis | Hohenlohekreis=region/DE-BW Hohenlohekreis | Bodenseekreis=region/DE-BW Bodenseekreis | Breisgau Hochschwarzwald=region/DE-BW Breisgau-Hochschwarzwald
city: Erzgebirgskreis=region/DE-SN Erzgebirgskreis | Vogtlandkreis=region/DE-SN Vogtlandkreis
city: Saalekreis=region/DE-ST Saalekreis | Salzlandkreis=region/DE-ST Salzlandkreis | Altmarkkreis Salzwedel=region/DE-ST Altmarkkreis Salzwedel
city: Ilm Kreis=region/DE-TH Ilm-Kreis | Unstrut Hainich Kreis=region/DE-TH Unstrut-Hainich-Kreis | Saale Orla Kreis=region/DE-TH Saale-Orla-Kreis | Saale Holzland Kreis=region/DE-TH Saale-Holzland-Kreis | Kyffhäuserkreis=region/DE-TH Kyffhäuserkreis
city: Westerwaldkreis=region/DE-RP Westerwaldkreis | Rhein Hunsrück Kreis=region/DE-RP Rhein-Hunsrück-Kreis | Rhein Lahn Kreis=region/DE-RP Rhein-Lahn-Kreis | Donnersbergkreis=region/DE-RP Donnersbergkreis | Rhein Pfalz Kreis=region/DE-RP Rhein-Pfalz-Kreis
city: Oder Spree=region/DE-BB Oder-Spree | Märkisch Oderland=region/DE-BB Märkisch-Oderland | Spree Neiße=region/DE-BB Spree-Neiße | Oberspreewald Lausitz=region/DE-BB Oberspreewald-Lausitz | Dahme Spreewald=region/DE-BB Dahme-Spreewald | Potsdam Mittelmark=region/DE-BB Potsdam-Mittelmark | Ostprignitz Ruppin=region/DE-BB Ostprignitz-Ruppin
city: [Märkischer / Märkischen] Kreis=region/DE-NW Märkischer Kreis | [Oberbergischer / Oberbergischen] Kreis=region/DE-NW Oberbergischer Kreis | [Mecklenburgische / Mecklenburgischen] Seenplatte=region/DE-MV Mecklenburgische Seenplatte
city: Neustadt=? Neustadt | Weißenburg=region/DE-BY Weißenburg
city: Dornbirn=region/AT-8 Dornbirn | Feldkirch=region/AT-8 Feldkirch | Bludenz=region/AT-8 Bludenz
city: Steyr=region/AT-4 Steyr | Mühlviertel=region/AT-4 Mühlviertel | Innviertel=region/AT-4 Innviertel
city: Bad Ischl=region/AT-4 Bad Ischl | Vöcklabruck=region/AT-4 Vöcklabruck
city: Pinzgau=region/AT-5 Pinzgau | Pongau=region/AT-5 Pongau | Zell am See=region/AT-5 Zell am See
city: Hallein=region/AT-5 Hallein | Bad Gastein=region/AT-5 Bad Gastein
city: Leoben=region/AT-6 Leoben | Kapfenberg=region/AT-6 Kapfenberg | Obersteiermark=region/AT-6 Upper Styria
city: Kufstein=region/AT-7 Kufstein | Kitzbühel=region/AT-7 Kitzbühel | Osttirol=region/AT-7 East Tyrol
city: Lienz=region/AT-7 Lienz | Ötztal=region/AT-7 Ötztal | Zillertal=region/AT-7 Zillertal
city: Sölden=region/AT-7 Sölden | Ischgl=region/AT-7 Ischgl | Landeck=region/AT-7 Landeck
city: Spittal=region/AT-2 Spittal | Wolfsberg=region/AT-2 Wolfsberg | Lesachtal=region/AT-2 Lesachtal
city: Gailtal=region/AT-2 Gailtal
city: Winterthur=region/CH-ZH Winterthur | Uster=region/CH-ZH Uster | Dübendorf=region/CH-ZH Dübendorf
city: St . Gallen=region/CH-SG St. Gallen | Rapperswil=region/CH-SG Rapperswil
city: Lugano=region/CH-TI Lugano | Bellinzona=region/CH-TI Bellinzona | Locarno=region/CH-TI Locarno
city: Maggiatal=region/CH-TI Maggia Valley
city: Zermatt=region/CH-VS Zermatt | Brig=region/CH-VS Brig
city: Saas Fee=region/CH-VS Saas-Fee | Oberwallis=region/CH-VS Upper Valais
city: Davos=region/CH-GR Davos | Engadin=region/CH-GR Engadine | Chur=region/CH-GR Chur
city: St . Moritz=region/CH-GR St. Moritz | Bergell=region/CH-GR Bergell | Arosa=region/CH-GR Arosa
city: Thun=region/CH-BE Thun | Interlaken=region/CH-BE Interlaken | Grindelwald=region/CH-BE Grindelwald
city: Berner Oberland=region/CH-BE Bernese Oberland
city: Uri=region/CH-UR Uri | Altdorf=region/CH-UR Altdorf | Axen=region/CH-UR Axen
city: Erstfeld=region/CH-UR Erstfeld | Schwyz=region/CH-SZ Schwyz | Einsiedeln=region/CH-SZ Einsiedeln
city: Küssnacht=region/CH-SZ Küssnacht | Obwalden=region/CH-OW Obwalden | Engelberg=region/CH-OW Engelberg
city: Sarnen=region/CH-OW Sarnen | Nidwalden=region/CH-NW Nidwalden | Stans=region/CH-NW Stans
city: Glarus=region/CH-GL Glarus | Glarnerland=region/CH-GL Glarus | Freiburg im Üechtland=region/CH-FR Fribourg
city: Fribourg=region/CH-FR Fribourg | Murten=region/CH-FR Murten | Grenchen=region/CH-SO Grenchen
city: Basel Stadt=region/CH-BS Basel-Stadt | Riehen=region/CH-BS Riehen | Baselland=region/CH-BL Basel-Landschaft
city: Baselbiet=region/CH-BL Basel-Landschaft | Muttenz=region/CH-BL Muttenz
city: Schaffhausen=region/CH-SH Schaffhausen | Herisau=region/CH-AR Herisau
city: Appenzell Ausserrhoden=region/CH-AR Appenzell Ausserrhoden | Appenzellerland=region/CH-AR Appenzell
city: Appenzell=region/CH-AI Appenzell | Appenzell Innerrhoden=region/CH-AI Appenzell Innerrhoden
city: Toggenburg=region/CH-SG Toggenburg | Rheintal=region/CH-SG Rheintal | Gossau=region/CH-SG Gossau
city: Sargans=region/CH-SG Sargans | Werdenberg=region/CH-SG Werdenberg | Bündnerland=region/CH-GR Graubünden
city: Prättigau=region/CH-GR Prättigau | Surselva=region/CH-GR Surselva | Klosters=region/CH-GR Klosters
city: Disentis=region/CH-GR Disentis | Scuol=region/CH-GR Scuol | Unterengadin=region/CH-GR Lower Engadine
city: Oberengadin=region/CH-GR Upper Engadine | Puschlav=region/CH-GR Poschiavo
city: Poschiavo=region/CH-GR Poschiavo | Misox=region/CH-GR Mesolcina | Misoxtal=region/CH-GR Mesolcina
city: Domleschg=region/CH-GR Domleschg | Ilanz=region/CH-GR Ilanz | Lenzerheide=region/CH-GR Lenzerheide
city: Samnaun=region/CH-GR Samnaun | Val Müstair=region/CH-GR Val Müstair | Münstertal=region/CH-GR Val Müstair
city: Pontresina=region/CH-GR Pontresina | Fricktal=region/CH-AG Fricktal | Brugg=region/CH-AG Brugg
city: Zofingen=region/CH-AG Zofingen | Thurgau=region/CH-TG Thurgau | Frauenfeld=region/CH-TG Frauenfeld
city: Kreuzlingen=region/CH-TG Kreuzlingen | Arbon=region/CH-TG Arbon | Weinfelden=region/CH-TG Weinfelden
city: Mendrisio=region/CH-TI Mendrisio | Chiasso=region/CH-TI Chiasso | Centovalli=region/CH-TI Centovalli
city: Onsernonetal=region/CH-TI Onsernone Valley | Leventina=region/CH-TI Leventina | Airolo=region/CH-TI Airolo
city: Bleniotal=region/CH-TI Blenio Valley | Waadt=region/CH-VD Vaud | Lausanne=region/CH-VD Lausanne
city: Montreux=region/CH-VD Montreux | Yverdon=region/CH-VD Yverdon | Wallis=region/CH-VS Valais
city: Unterwallis=region/CH-VS Lower Valais | Goms=region/CH-VS Goms | Visp=region/CH-VS Visp
city: Sitten=region/CH-VS Sitten | Leukerbad=region/CH-VS Leukerbad | Lötschental=region/CH-VS Lötschental
city: Saas Grund=region/CH-VS Saas-Grund | Saastal=region/CH-VS Saastal | Mattertal=region/CH-VS Mattertal
city: Blatten=region/CH-VS Blatten | Neuenburg=region/CH-NE Neuchâtel | Delsberg=region/CH-JU Delémont
city: Entlebuch=region/CH-LU Entlebuch | Sursee=region/CH-LU Sursee | Willisau=region/CH-LU Willisau
city: Weggis=region/CH-LU Weggis | Emmental=region/CH-BE Emmental | Langenthal=region/CH-BE Langenthal
city: Haslital=region/CH-BE Haslital | Meiringen=region/CH-BE Meiringen | Adelboden=region/CH-BE Adelboden
city: Kandersteg=region/CH-BE Kandersteg | Gstaad=region/CH-BE Gstaad | Saanenland=region/CH-BE Saanenland
city: Simmental=region/CH-BE Simmental | Biel=region/CH-BE Biel | Kandertal=region/CH-BE Kandertal
city: Berner Jura=region/CH-BE Bernese Jura | Zürcher Oberland=region/CH-ZH Zurich Oberland
city: Knonaueramt=region/CH-ZH Knonaueramt | Säuliamt=region/CH-ZH Säuliamt | Wädenswil=region/CH-ZH Wädenswil
city: Horgen=region/CH-ZH Horgen | Bülach=region/CH-ZH Bülach | Vaduz=region/LI-11 Vaduz
city: Schaan=region/LI-07 Schaan | Triesenberg=region/LI-10 Triesenberg | Eisenstadt=region/AT-1 Eisenstadt
city: Oberwart=region/AT-1 Oberwart | Neusiedl am See=region/AT-1 Neusiedl am See | Güssing=region/AT-1 Güssing
city: Jennersdorf=region/AT-1 Jennersdorf | Mattersburg=region/AT-1 Mattersburg | Lavanttal=region/AT-2 Lavanttal
city: Villach Land=region/AT-2 Villach-Land | Hermagor=region/AT-2 Hermagor | Mölltal=region/AT-2 Mölltal
city: Drautal=region/AT-2 Drautal | Maltatal=region/AT-2 Maltatal | Unterkärnten=region/AT-2 Lower Carinthia
city: Oberkärnten=region/AT-2 Upper Carinthia | Mostviertel=region/AT-3 Mostviertel
city: Industrieviertel=region/AT-3 Industrieviertel | Melk=region/AT-3 Melk | Zwettl=region/AT-3 Zwettl
city: Scheibbs=region/AT-3 Scheibbs | Lilienfeld=region/AT-3 Lilienfeld | Mistelbach=region/AT-3 Mistelbach
city: Hollabrunn=region/AT-3 Hollabrunn | Korneuburg=region/AT-3 Korneuburg | Mödling=region/AT-3 Mödling
city: Baden bei Wien=region/AT-3 Baden bei Wien | Wachau=region/AT-3 Wachau | Semmering=region/AT-3 Semmering
city: Waidhofen an der Ybbs=region/AT-3 Waidhofen an der Ybbs | Stockerau=region/AT-3 Stockerau
city: Klosterneuburg=region/AT-3 Klosterneuburg | Freistadt=region/AT-4 Freistadt
city: Schärding=region/AT-4 Schärding | Ried im Innkreis=region/AT-4 Ried im Innkreis
city: Braunau=region/AT-4 Braunau | Salzkammergut=region/AT-4 Salzkammergut
city: Traunviertel=region/AT-4 Traunviertel | Hausruckviertel=region/AT-4 Hausruckviertel
city: Hallstatt=region/AT-4 Hallstatt | Bad Goisern=region/AT-4 Bad Goisern | Linz=region/AT-4 Linz
city: Wels=region/AT-4 Wels | Leonding=region/AT-4 Leonding | Eferding=region/AT-4 Eferding
city: Tennengau=region/AT-5 Tennengau | Flachgau=region/AT-5 Flachgau | Lungau=region/AT-5 Lungau
city: Saalfelden=region/AT-5 Saalfelden | St . Johann im Pongau=region/AT-5 St. Johann im Pongau
city: Saalbach=region/AT-5 Saalbach | Obertauern=region/AT-5 Obertauern | Tamsweg=region/AT-5 Tamsweg
city: Bischofshofen=region/AT-5 Bischofshofen | Gasteinertal=region/AT-5 Gastein Valley
city: Weststeiermark=region/AT-6 West Styria | Südsteiermark=region/AT-6 South Styria
city: Südoststeiermark=region/AT-6 Southeast Styria | Oststeiermark=region/AT-6 East Styria
city: Deutschlandsberg=region/AT-6 Deutschlandsberg | Voitsberg=region/AT-6 Voitsberg
city: Leibnitz=region/AT-6 Leibnitz | Murtal=region/AT-6 Murtal | Murau=region/AT-6 Murau
city: Bruck an der Mur=region/AT-6 Bruck an der Mur | Mürzzuschlag=region/AT-6 Mürzzuschlag
city: Mürztal=region/AT-6 Mürztal | Liezen=region/AT-6 Liezen | Ennstal=region/AT-6 Ennstal
city: Ausseerland=region/AT-6 Ausseerland | Bad Aussee=region/AT-6 Bad Aussee | Schladming=region/AT-6 Schladming
city: Hartberg=region/AT-6 Hartberg | Fürstenfeld=region/AT-6 Fürstenfeld | Weiz=region/AT-6 Weiz
city: Feldbach=region/AT-6 Feldbach | Knittelfeld=region/AT-6 Knittelfeld | Judenburg=region/AT-6 Judenburg
city: Eisenerz=region/AT-6 Eisenerz | Trofaiach=region/AT-6 Trofaiach | Imst=region/AT-7 Imst
city: Schwaz=region/AT-7 Schwaz | Reutte=region/AT-7 Reutte | Außerfern=region/AT-7 Außerfern
city: Ausserfern=region/AT-7 Außerfern | Paznaun=region/AT-7 Paznaun | Paznauntal=region/AT-7 Paznaun
city: Stubaital=region/AT-7 Stubaital | Wipptal=region/AT-7 Wipptal | Pitztal=region/AT-7 Pitztal
city: Kaunertal=region/AT-7 Kaunertal | Wattens=region/AT-7 Wattens | Kaltenbach=region/AT-7 Kaltenbach
city: Wörgl=region/AT-7 Wörgl | Telfs=region/AT-7 Telfs | St . Anton=region/AT-7 St. Anton
city: St . Johann in Tirol=region/AT-7 St. Johann in Tirol | Seefeld=region/AT-7 Seefeld
city: Virgental=region/AT-7 Virgental | Defereggental=region/AT-7 Defereggental | Matrei=region/AT-7 Matrei
city: Zams=region/AT-7 Zams | Galtür=region/AT-7 Galtür | Mayrhofen=region/AT-7 Mayrhofen
city: Lechtal=region/AT-7 Lechtal | Tannheimer Tal=region/AT-7 Tannheim Valley | Brixental=region/AT-7 Brixental
city: Hall in Tirol=region/AT-7 Hall in Tirol | Innsbruck=region/AT-7 Innsbruck
city: Nordtirol=region/AT-7 North Tyrol | Bregenz=region/AT-8 Bregenz | Bregenzerwald=region/AT-8 Bregenz Forest
city: Montafon=region/AT-8 Montafon | Kleinwalsertal=region/AT-8 Kleinwalsertal
city: Großes Walsertal=region/AT-8 Großes Walsertal | Walgau=region/AT-8 Walgau | Lustenau=region/AT-8 Lustenau
city: Hohenems=region/AT-8 Hohenems | Lech am Arlberg=region/AT-8 Lech am Arlberg | Arlberg=region/AT-8 Arlberg
city: Schruns=region/AT-8 Schruns | Klostertal=region/AT-8 Klostertal | Floridsdorf=region/AT-9 Floridsdorf
city: Donaustadt=region/AT-9 Donaustadt | Ottakring=region/AT-9 Ottakring | Meidling=region/AT-9 Meidling
city: Hietzing=region/AT-9 Hietzing | Südtirol=region/IT-32 South Tyrol | Bozen=region/IT-32 Bolzano
city: Meran=region/IT-32 Merano | Brixen=region/IT-32 Brixen | Bruneck=region/IT-32 Bruneck
city: Vinschgau=region/IT-32 Vinschgau | Pustertal=region/IT-32 Pustertal | Passeiertal=region/IT-32 Passeiertal
city: Ahrntal=region/IT-32 Ahrntal | Sterzing=region/IT-32 Sterzing | Gröden=region/IT-32 Gröden
city: Ultental=region/IT-32 Ultental | Eisacktal=region/IT-32 Eisacktal | Sarntal=region/IT-32 Sarntal
city: Schnalstal=region/IT-32 Schnalstal | Überetsch=region/IT-32 Überetsch | Trier=region/DE-RP Trier
city: Koblenz=region/DE-RP Koblenz | Andernach=region/DE-RP Andernach | Gerolstein=region/DE-RP Gerolstein
city: Prüm=region/DE-RP Prüm | Wittlich=region/DE-RP Wittlich | Germersheim=region/DE-RP Germersheim
city: Pfalz=region/DE-RP Palatinate | Südpfalz=region/DE-RP Southern Palatinate | Bingen=region/DE-RP Bingen
city: Alzey=region/DE-RP Alzey | Altenkirchen=region/DE-RP Altenkirchen | Montabaur=region/DE-RP Montabaur
city: Gemünd=region/DE-NW Gemünd | Monschau=region/DE-NW Monschau | Hürtgenwald=region/DE-NW Hürtgenwald
city: Ostwestfalen Lippe=region/DE-NW East Westphalia-Lippe | Siegen=region/DE-NW Siegen | Olpe=region/DE-NW Olpe
city: Meschede=region/DE-NW Meschede | Bielefeld=region/DE-NW Bielefeld | Paderborn=region/DE-NW Paderborn
city: Höxter=region/DE-NW Höxter | Warendorf=region/DE-NW Warendorf | Ahlen=region/DE-NW Ahlen
city: Steinfurt=region/DE-NW Steinfurt | Borken=region/DE-NW Borken | Coesfeld=region/DE-NW Coesfeld
city: Heinsberg=region/DE-NW Heinsberg | Bergisch Gladbach=region/DE-NW Bergisch Gladbach
city: Gummersbach=region/DE-NW Gummersbach | Leverkusen=region/DE-NW Leverkusen
city: Remscheid=region/DE-NW Remscheid | Solingen=region/DE-NW Solingen | Wuppertal=region/DE-NW Wuppertal
city: Recklinghausen=region/DE-NW Recklinghausen | Bottrop=region/DE-NW Bottrop
city: Gelsenkirchen=region/DE-NW Gelsenkirchen | Herne=region/DE-NW Herne | Oberhausen=region/DE-NW Oberhausen
city: Moers=region/DE-NW Moers | Krefeld=region/DE-NW Krefeld | Neuss=region/DE-NW Neuss
city: Grevenbroich=region/DE-NW Grevenbroich | Kevelaer=region/DE-NW Kevelaer
city: Winterberg=region/DE-NW Winterberg | Brilon=region/DE-NW Brilon | Bad Berleburg=region/DE-NW Bad Berleburg
city: Oberbergischer Kreis=region/DE-NW Oberbergischer Kreis | Wittmund=region/DE-NI Wittmund
city: Jever=region/DE-NI Jever | Varel=region/DE-NI Varel | Esens=region/DE-NI Esens
city: Harlesiel=region/DE-NI Harlesiel | Ammerland=region/DE-NI Ammerland | Westerstede=region/DE-NI Westerstede
city: Oldenburg=region/DE-NI Oldenburg | Osnabrück=region/DE-NI Osnabrück | Hildesheim=region/DE-NI Hildesheim
city: Göttingen=region/DE-NI Göttingen | Celle=region/DE-NI Celle | Harz=region/DE-NI Harz
city: Oberharz=region/DE-NI Upper Harz | Clausthal Zellerfeld=region/DE-NI Clausthal-Zellerfeld
city: Braunlage=region/DE-NI Braunlage | Osterode=region/DE-NI Osterode | Northeim=region/DE-NI Northeim
city: Einbeck=region/DE-NI Einbeck | Holzminden=region/DE-NI Holzminden | Buxtehude=region/DE-NI Buxtehude
city: Heidekreis=region/DE-NI Heidekreis | Soltau=region/DE-NI Soltau | Walsrode=region/DE-NI Walsrode
city: Buchholz in der Nordheide=region/DE-NI Buchholz in der Nordheide | Salzgitter=region/DE-NI Salzgitter
city: Wolfsburg=region/DE-NI Wolfsburg | Braunschweig=region/DE-NI Braunschweig
city: Bad Bentheim=region/DE-NI Bad Bentheim | Grafschaft Bentheim=region/DE-NI Grafschaft Bentheim
city: Wesermarsch=region/DE-NI Wesermarsch | Nordenham=region/DE-NI Nordenham
city: Bremervörde=region/DE-NI Bremervörde | Otterndorf=region/DE-NI Otterndorf
city: Helgoland=region/DE-SH Heligoland | Halligen=region/DE-SH Halligen | Hallig Hooge=region/DE-SH Hooge
city: Kappeln=region/DE-SH Kappeln | Eiderstedt=region/DE-SH Eiderstedt
city: St . Peter Ording=region/DE-SH St. Peter-Ording | Brunsbüttel=region/DE-SH Brunsbüttel
city: Büsum=region/DE-SH Büsum | Niebüll=region/DE-SH Niebüll | Ratzeburg=region/DE-SH Ratzeburg
city: Lauenburg=region/DE-SH Lauenburg | Plön=region/DE-SH Plön | Eutin=region/DE-SH Eutin
city: Ostholstein=region/DE-SH Ostholstein | Bad Segeberg=region/DE-SH Bad Segeberg
city: Oldenburg in Holstein=region/DE-SH Oldenburg in Holstein | Heiligenhafen=region/DE-SH Heiligenhafen
city: Steinburg=region/DE-SH Steinburg | Stormarn=region/DE-SH Stormarn | Ahrensburg=region/DE-SH Ahrensburg
city: Rügen=region/DE-MV Rügen | Rostock=region/DE-MV Rostock | Schwerin=region/DE-MV Schwerin
city: Müritz=region/DE-MV Müritz | Demmin=region/DE-MV Demmin | Pasewalk=region/DE-MV Pasewalk
city: Wolgast=region/DE-MV Wolgast | Ribnitz Damgarten=region/DE-MV Ribnitz-Damgarten
city: Fischland=region/DE-MV Fischland | Darß=region/DE-MV Darß | Bergen auf Rügen=region/DE-MV Bergen auf Rügen
city: Vorpommern=region/DE-MV Western Pomerania | Mecklenburg=region/DE-MV Mecklenburg
city: Ueckermünde=region/DE-MV Ueckermünde | Teterow=region/DE-MV Teterow | Bad Doberan=region/DE-MV Bad Doberan
city: Barnim=region/DE-BB Barnim | Oderbruch=region/DE-BB Oderbruch | Havelland=region/DE-BB Havelland
city: Teltow Fläming=region/DE-BB Teltow-Fläming | Fläming=region/DE-BB Fläming
city: Elbe Elster=region/DE-BB Elbe-Elster | Templin=region/DE-BB Templin | Angermünde=region/DE-BB Angermünde
city: Frankfurt an der Oder=region/DE-BB Frankfurt (Oder) | Eisenhüttenstadt=region/DE-BB Eisenhüttenstadt
city: Lübben=region/DE-BB Lübben | Lübbenau=region/DE-BB Lübbenau | Finsterwalde=region/DE-BB Finsterwalde
city: Wittstock=region/DE-BB Wittstock | Perleberg=region/DE-BB Perleberg | Pritzwalk=region/DE-BB Pritzwalk
city: Nauen=region/DE-BB Nauen | Zossen=region/DE-BB Zossen | Bad Belzig=region/DE-BB Bad Belzig
city: Ruhpolding=region/DE-BY Ruhpolding | Bad Reichenhall=region/DE-BY Bad Reichenhall
city: Garmisch=region/DE-BY Garmisch | Mittenwald=region/DE-BY Mittenwald | Oberstdorf=region/DE-BY Oberstdorf
city: Sonthofen=region/DE-BY Sonthofen | Füssen=region/DE-BY Füssen | Lindenberg=region/DE-BY Lindenberg
city: Oberallgäu=region/DE-BY Upper Allgäu | Ostallgäu=region/DE-BY East Allgäu
city: Unterallgäu=region/DE-BY Lower Allgäu | Mühldorf=region/DE-BY Mühldorf | Altötting=region/DE-BY Altötting
city: Burghausen=region/DE-BY Burghausen | Zwiesel=region/DE-BY Zwiesel | Freyung=region/DE-BY Freyung
city: Grafenau=region/DE-BY Grafenau | Schwandorf=region/DE-BY Schwandorf
city: Tirschenreuth=region/DE-BY Tirschenreuth | Marktredwitz=region/DE-BY Marktredwitz
city: Kulmbach=region/DE-BY Kulmbach | Kronach=region/DE-BY Kronach | Lichtenfels=region/DE-BY Lichtenfels
city: Fichtelgebirge=region/DE-BY Fichtelgebirge | Fränkische Schweiz=region/DE-BY Franconian Switzerland
city: Forchheim=region/DE-BY Forchheim | Bad Kissingen=region/DE-BY Bad Kissingen
city: Miltenberg=region/DE-BY Miltenberg | Lohr am Main=region/DE-BY Lohr am Main
city: Kitzingen=region/DE-BY Kitzingen | Rothenburg ob der Tauber=region/DE-BY Rothenburg ob der Tauber
city: Dinkelsbühl=region/DE-BY Dinkelsbühl | Gunzenhausen=region/DE-BY Gunzenhausen
city: Eichstätt=region/DE-BY Eichstätt | Pfaffenhofen=region/DE-BY Pfaffenhofen | Kelheim=region/DE-BY Kelheim
city: Dingolfing=region/DE-BY Dingolfing | Landau an der Isar=region/DE-BY Landau an der Isar
city: Rottal Inn=region/DE-BY Rottal-Inn | Pfarrkirchen=region/DE-BY Pfarrkirchen
city: Eggenfelden=region/DE-BY Eggenfelden | Zugspitze=region/DE-BY Zugspitze | Tegernsee=region/DE-BY Tegernsee
city: Schliersee=region/DE-BY Schliersee | Holzkirchen=region/DE-BY Holzkirchen
city: Wasserburg=region/DE-BY Wasserburg | Prien=region/DE-BY Prien | Chiemsee=region/DE-BY Chiemsee
city: Bad Aibling=region/DE-BY Bad Aibling | Günzburg=region/DE-BY Günzburg | Krumbach=region/DE-BY Krumbach
city: Mindelheim=region/DE-BY Mindelheim | Landsberg am Lech=region/DE-BY Landsberg am Lech
city: Bad Wörishofen=region/DE-BY Bad Wörishofen | Bayerische Wald=region/DE-BY Bavarian Forest
city: Ostalbkreis=region/DE-BW Ostalbkreis | Heidenheim=region/DE-BW Heidenheim
city: Crailsheim=region/DE-BW Crailsheim | Künzelsau=region/DE-BW Künzelsau
city: Bad Mergentheim=region/DE-BW Bad Mergentheim | Tauberbischofsheim=region/DE-BW Tauberbischofsheim
city: Main Tauber Kreis=region/DE-BW Main-Tauber-Kreis | Mosbach=region/DE-BW Mosbach
city: Neckarsulm=region/DE-BW Neckarsulm | Öhringen=region/DE-BW Öhringen | Backnang=region/DE-BW Backnang
city: Waiblingen=region/DE-BW Waiblingen | Schorndorf=region/DE-BW Schorndorf
city: Rems Murr Kreis=region/DE-BW Rems-Murr-Kreis | Nürtingen=region/DE-BW Nürtingen
city: Kirchheim unter Teck=region/DE-BW Kirchheim unter Teck | Reutlingen=region/DE-BW Reutlingen
city: Metzingen=region/DE-BW Metzingen | Balingen=region/DE-BW Balingen | Albstadt=region/DE-BW Albstadt
city: Hechingen=region/DE-BW Hechingen | Sigmaringen=region/DE-BW Sigmaringen
city: Bad Saulgau=region/DE-BW Bad Saulgau | Wangen im Allgäu=region/DE-BW Wangen im Allgäu
city: Leutkirch=region/DE-BW Leutkirch | Überlingen=region/DE-BW Überlingen | Radolfzell=region/DE-BW Radolfzell
city: Waldshut=region/DE-BW Waldshut | Waldshut Tiengen=region/DE-BW Waldshut-Tiengen
city: Bad Säckingen=region/DE-BW Bad Säckingen | Hochschwarzwald=region/DE-BW Upper Black Forest
city: Südschwarzwald=region/DE-BW Southern Black Forest | Nordschwarzwald=region/DE-BW Northern Black Forest
city: Titisee Neustadt=region/DE-BW Titisee-Neustadt | Emmendingen=region/DE-BW Emmendingen
city: Lahr=region/DE-BW Lahr | Kehl=region/DE-BW Kehl | Achern=region/DE-BW Achern | Calw=region/DE-BW Calw
city: Nagold=region/DE-BW Nagold | Horb=region/DE-BW Horb | Pforzheim=region/DE-BW Pforzheim
city: Enzkreis=region/DE-BW Enzkreis | Mühlacker=region/DE-BW Mühlacker | Schramberg=region/DE-BW Schramberg
city: Kinzigtal=region/DE-BW Kinzigtal | Wiesental=region/DE-BW Wiesental
city: Weil am Rhein=region/DE-BW Weil am Rhein | Bodensee=region/DE-BW Lake Constance
city: Oberschwaben=region/DE-BW Upper Swabia | Remstal=region/DE-BW Remstal | Ellwangen=region/DE-BW Ellwangen
city: Geislingen=region/DE-BW Geislingen | Laupheim=region/DE-BW Laupheim | Ehingen=region/DE-BW Ehingen
city: Baiersbronn=region/DE-BW Baiersbronn | Schwarzwald Baar Kreis=region/DE-BW Schwarzwald-Baar-Kreis
city: Sinsheim=region/DE-BW Sinsheim | Heilbronn=region/DE-BW Heilbronn
city: Hersfeld Rotenburg=region/DE-HE Hersfeld-Rotenburg | Schwalm Eder Kreis=region/DE-HE Schwalm-Eder-Kreis
city: Werra Meißner Kreis=region/DE-HE Werra-Meißner-Kreis | Eschwege=region/DE-HE Eschwege
city: Waldeck Frankenberg=region/DE-HE Waldeck-Frankenberg | Korbach=region/DE-HE Korbach
city: Bad Wildungen=region/DE-HE Bad Wildungen | Alsfeld=region/DE-HE Alsfeld
city: Vogelsbergkreis=region/DE-HE Vogelsbergkreis | Main Kinzig Kreis=region/DE-HE Main-Kinzig-Kreis
city: Gelnhausen=region/DE-HE Gelnhausen | Schlüchtern=region/DE-HE Schlüchtern
city: Bergstraße=region/DE-HE Bergstraße | Bensheim=region/DE-HE Bensheim | Heppenheim=region/DE-HE Heppenheim
city: Lampertheim=region/DE-HE Lampertheim | Dillenburg=region/DE-HE Dillenburg
city: Biedenkopf=region/DE-HE Biedenkopf | Rheingau=region/DE-HE Rheingau | Idstein=region/DE-HE Idstein
city: Bad Nauheim=region/DE-HE Bad Nauheim | Büdingen=region/DE-HE Büdingen | Offenbach=region/DE-HE Offenbach
city: Dreieich=region/DE-HE Dreieich | Michelstadt=region/DE-HE Michelstadt | Groß Gerau=region/DE-HE Groß-Gerau
city: Kassel=region/DE-HE Kassel | Darmstadt=region/DE-HE Darmstadt | Wiesbaden=region/DE-HE Wiesbaden
city: Eichsfeld=region/DE-TH Eichsfeld | Heiligenstadt=region/DE-TH Heiligenstadt
city: Sondershausen=region/DE-TH Sondershausen | Schmalkalden=region/DE-TH Schmalkalden
city: Meiningen=region/DE-TH Meiningen | Hildburghausen=region/DE-TH Hildburghausen | Greiz=region/DE-TH Greiz
city: Pößneck=region/DE-TH Pößneck | Bad Salzungen=region/DE-TH Bad Salzungen
city: Wartburgkreis=region/DE-TH Wartburgkreis | Sömmerda=region/DE-TH Sömmerda
city: Rudolstadt=region/DE-TH Rudolstadt | Oberhof=region/DE-TH Oberhof
city: Altenburger Land=region/DE-TH Altenburger Land | Schmölln=region/DE-TH Schmölln
city: Kyffhäuser=region/DE-TH Kyffhäuser | Weißwasser=region/DE-SN Weißwasser | Niesky=region/DE-SN Niesky
city: Löbau=region/DE-SN Löbau | Kamenz=region/DE-SN Kamenz | Radeberg=region/DE-SN Radeberg
city: Mittweida=region/DE-SN Mittweida | Oschatz=region/DE-SN Oschatz | Borna=region/DE-SN Borna
city: Delitzsch=region/DE-SN Delitzsch | Eilenburg=region/DE-SN Eilenburg | Marienberg=region/DE-SN Marienberg
city: Olbernhau=region/DE-SN Olbernhau | Oberwiesenthal=region/DE-SN Oberwiesenthal
city: Reichenbach im Vogtland=region/DE-SN Reichenbach im Vogtland | Klingenthal=region/DE-SN Klingenthal
city: Sächsische Schweiz=region/DE-SN Saxon Switzerland | Bad Schandau=region/DE-SN Bad Schandau
city: Sebnitz=region/DE-SN Sebnitz | Osterzgebirge=region/DE-SN Eastern Ore Mountains
city: Oberlausitz=region/DE-SN Upper Lusatia | Stollberg=region/DE-SN Stollberg
city: Limbach Oberfrohna=region/DE-SN Limbach-Oberfrohna | Burgenlandkreis=region/DE-ST Burgenlandkreis
city: Zeitz=region/DE-ST Zeitz | Weißenfels=region/DE-ST Weißenfels | Sangerhausen=region/DE-ST Sangerhausen
city: Eisleben=region/DE-ST Eisleben | Aschersleben=region/DE-ST Aschersleben | Staßfurt=region/DE-ST Staßfurt
city: Bernburg=region/DE-ST Bernburg | Köthen=region/DE-ST Köthen | Zerbst=region/DE-ST Zerbst
city: Gardelegen=region/DE-ST Gardelegen | Haldensleben=region/DE-ST Haldensleben
city: Oschersleben=region/DE-ST Oschersleben | Genthin=region/DE-ST Genthin | Ostharz=region/DE-ST Eastern Harz
city: Jerichower Land=region/DE-ST Jerichower Land | Saarbrücken=region/DE-SL Saarbrücken
city: St . Wendel=region/DE-SL St. Wendel | Sankt Wendel=region/DE-SL St. Wendel
city: Ottweiler=region/DE-SL Ottweiler | Lebach=region/DE-SL Lebach | Püttlingen=region/DE-SL Püttlingen
city: Saarpfalz Kreis=region/DE-SL Saarpfalz-Kreis | Esch=region/LU-ES Esch
city: Esch Belval=region/LU-ES Esch-Belval | Esch an der Alzette=region/LU-ES Esch-sur-Alzette
city: Düdelingen=region/LU-ES Dudelange | Differdingen=region/LU-ES Differdange | Eupen=region/BE-WLG Eupen
city: Sankt Vith=region/BE-WLG St. Vith | St . Vith=region/BE-WLG St. Vith
city: Ostbelgien=region/BE-WLG East Belgium | Malmedy=region/BE-WLG Malmedy
city: Luzern=region/CH-LU Lucerne
city: Aarau=region/CH-AG Aarau
city: Olten=region/CH-SO Olten | Solothurn=region/CH-SO Solothurn
city: Liestal=region/CH-BL Liestal
city: Andermatt=region/CH-UR Andermatt
city: Genf=region/CH-GE Geneva
city: Lhasa=region/CN-54 Lhasa | Tibet=region/CN-54 Tibet
city: Ufa=region/RU-BA Ufa
city: Kano=region/NG-KN Kano
city: Gao=region/ML-7 Gao
city: El Alto=region/BO-L El Alto
city: Concepción=region/CL-BI Concepción
city: Cali=region/CO-VAC Cali
city: Lima=region/PE-LIM Lima
city: Tais=region/YE-TA Taiz
city: Teneriffa=region/ES-CN Tenerife | La Gomera=region/ES-CN La Gomera | El Hierro=region/ES-CN El Hierro | Gran Canaria=region/ES-CN Gran Canaria | Lanzarote=region/ES-CN Lanzarote | Fuerteventura=region/ES-CN Fuerteventura | Mallorca=region/ES-IB Mallorca | Menorca=region/ES-IB Menorca | Ibiza=region/ES-IB Ibiza | Formentera=region/ES-IB Formentera
city: Langeneß=region/DE-SH Langeneß | Neuwerk=region/DE-HH Neuwerk | Poel=region/DE-MV Poel
city: Hebriden=region/GB-SCT Hebrides | Orkneyinseln=region/GB-SCT Orkney | Orkney=region/GB-SCT Orkney
city: Rom=region/IT-62 Rome
city: Spitzbergen=region/NO-21 Svalbard | Svalbard=region/NO-21 Svalbard | Longyearbyen=region/NO-21 Longyearbyen
city: Gandscha=region/AZ-GA Ganja
city: Cizre=region/TR-73 Cizre
city: Mogiljow=region/BY-MA Mogilev | Mahiljou=region/BY-MA Mogilev
city: Rostow am Don=region/RU-ROS Rostov-on-Don
city: Houston=region/US-TX Houston | Dallas=region/US-TX Dallas
city: Sydney=region/AU-NSW Sydney
city: Wellington=region/NZ-WGN Wellington
city: Tongatapu=region/TO-04 Tongatapu
city: Vava u=region/TO-05 Vava'u
city: Wad Madani=region/SD-GZ Wad Madani
city: Bergkarabach=country/AZ Nagorno-Karabakh | Stepanakert=country/AZ Stepanakert
city: Ramallah=country/PS Ramallah
city: Tschittagong=region/BD-B Chattogram
city: Saint Louis=region/SN-SL Saint-Louis
city: Abadan=region/IR-06 Abadan
city: Oran=region/DZ-31 Oran
city: Gotland=region/SE-I Gotland
city: Luxemburg Stadt=country/LU Luxembourg
city: Kaschmirtal=region/IN-JK Kashmir Valley | Iberischen Halbinsel=country/ES Iberian Peninsula | Leer=region/DE-NI Leer | Juist*=region/DE-NI Juist | Spiekeroog*=region/DE-NI Spiekeroog | Baltrum*=region/DE-NI Baltrum | Wangerooge*=region/DE-NI Wangerooge | Langeoog*=region/DE-NI Langeoog
city: Paznaun*=region/AT-7 Paznaun | Bregenzerwald=region/AT-8 Bregenzerwald
city: Martelltal=region/IT-32 Martelltal | Ultental=region/IT-32 Ulten | Ulten=region/IT-32 Ulten | Passeiertal=region/IT-32 Passeier | Passeier=region/IT-32 Passeier | Engadin=region/CH-GR Engadin | Oberengadin=region/CH-GR Upper Engadin | Unterengadin=region/CH-GR Lower Engadin | Misox=region/CH-GR Misox
city: Werdenfelser Land=region/DE-BY Werdenfelser Land | Nordstrand=region/DE-SH Nordstrand | Jachenau=region/DE-BY Jachenau

# Numbers and units
hour: stunde | stunden | std | h | stündig* | eine stunde=1 | einer stunde=1 | zwölfstündig*=12
hour: zweistündig*=2 | dreistündig*=3 | vierstündig*=4 | fünfstündig*=5 | sechsstündig*=6 | achtstündig*=8
hour: zehnstündig*=10
hour: siebenstündig*=7 | neunstündig*=9 | halbe Stunde=0.5 | halben Stunde=0.5 | einstündig*=1
hour: 24 stündig*=24 | viertelstunde=0.25 | viertelstündig*=0.25 | dreiviertelstunde=0.75 | dreiviertelstündig*=0.75 | halbstündig*=0.5 | anderthalbstündig*=1.5 | eineinhalbstündig*=1.5
day: tag | tage | tagen | tages | tägig* | eintägig*=1 | zweitägig*=2 | dreitägig*=3 | viertägig*=4
day: fünftägig*=5 | sechstägig*=6 | zehntägig*=10 | einen tag=1 | einem tag=1 | einen ganzen tag=1
hour: [anderthalbtägig* / eineinhalbtägig*]=36 | [halben / halber] Tag=12 
day: siebentägig*=7 | achttägig*=8 | neuntägig*=9 | elftägig*=11
day: nächte | nächten
daycount: tag
week: woche | wochen | wöchig* | einwöchig*=1 | zweiwöchig*=2 | eine woche=1 | einer woche=1
week: einer ganzen woche=1 | einer knappen woche=1 | eine knappe woche=1 | einer guten woche=1
week: knapp einer woche=1 | fast einer woche=1 | knapp eine woche=1 | fast eine woche=1
week: einer halben Woche=0.5 | eine halbe Woche=0.5
month: monat | monate | monaten | [halbes / halben] Jahr=6 | [halbes / halben] Monat=0.5
month: einmonatig*=1 | zweimonatig*=2 | dreimonatig*=3 | viermonatig*=4 | fünfmonatig*=5 | sechsmonatig*=6
week: dreiwöchig*=3 | vierwöchig*=4 | fünfwöchig*=5 | sechswöchig*=6
hour: [einer / eine] gute* Stunde=1
minute: minute | minuten | minütig*
percent: % | prozent | prozentig* | vh
number: null=0 | eins=1 | ein=1 | eine=1 | einem=1 | einer=1 | einen=1 | zwei=2 | drei=3 | vier=4 | fünf=5
number: sechs=6
number: sieben=7 | acht=8 | neun=9 | zehn=10 | elf=11 | zwölf=12 | dreizehn=13 | vierzehn=14 | fünfzehn=15
number: sechzehn=16 | siebzehn=17 | achtzehn=18 | neunzehn=19 | zwanzig=20 | vierundzwanzig=24 | dreißig=30
number: sechsunddreißig=36 | vierzig=40 | achtundvierzig=48 | fünfzig=50 | sechzig=60 | zweiundsiebzig=72
number: siebzig=70 | achtzig=80 | neunzig=90 | fünfundneunzig=95 | sechsundneunzig=96 | hundert=100
number: einhundert=100 | anderthalb=1.5 | eineinhalb=1.5 | zweieinhalb=2.5 | dreieinhalb=3.5 | viereinhalb=4.5
number: fünfeinhalb=5.5 | ein halbes=0.5 | dutzend=12 | einundzwanzig=21 | zweiundzwanzig=22
number: dreiundzwanzig=23 | fünfundzwanzig=25 | sechsundzwanzig=26 | siebenundzwanzig=27 | achtundzwanzig=28
number: neunundzwanzig=29 | einunddreißig=31 | zweiunddreißig=32 | dreiunddreißig=33 | vierunddreißig=34
number: fünfunddreißig=35 | siebenunddreißig=37 | achtunddreißig=38 | neununddreißig=39 | einundvierzig=41
number: zweiundvierzig=42 | dreiundvierzig=43 | vierundvierzig=44 | fünfundvierzig=45 | sechsundvierzig=46
number: siebenundvierzig=47 | neunundvierzig=49 | einundfünfzig=51 | zweiundfünfzig=52 | dreiundfünfzig=53
number: vierundfünfzig=54 | fünfundfünfzig=55 | sechsundfünfzig=56 | siebenundfünfzig=57 | achtundfünfzig=58
number: neunundfünfzig=59 | einundsechzig=61 | zweiundsechzig=62 | dreiundsechzig=63 | vierundsechzig=64
number: fünfundsechzig=65 | sechsundsechzig=66 | siebenundsechzig=67 | achtundsechzig=68 | neunundsechzig=69
number: einundsiebzig=71 | dreiundsiebzig=73 | vierundsiebzig=74 | fünfundsiebzig=75 | sechsundsiebzig=76
number: siebenundsiebzig=77 | achtundsiebzig=78 | neunundsiebzig=79 | einundachtzig=81 | zweiundachtzig=82
number: dreiundachtzig=83 | vierundachtzig=84 | fünfundachtzig=85 | sechsundachtzig=86 | siebenundachtzig=87
number: achtundachtzig=88 | neunundachtzig=89 | einundneunzig=91 | zweiundneunzig=92 | dreiundneunzig=93
number: vierundneunzig=94 | siebenundneunzig=97 | achtundneunzig=98 | neunundneunzig=99 | sechseinhalb=6.5
number: siebeneinhalb=7.5 | achteinhalb=8.5 | zehneinhalb=10.5 | hundertelf=111 | hundertzwanzig=120
number: zweihundert=200 | zweihundertvierzig=240 | tausend=1000 | hunderten=100 | ein paar dutzend=24
fraction: ein drittel=33.3 | einem drittel=33.3 | drittel=33.3 | zwei drittel=66.7 | ein viertel=25
fraction: einem viertel=25 | drei viertel=75 | dreiviertel=75 | hälfte=50 | die hälfte=50 | ein fünftel=20
fraction: einem fünftel=20 | vier fünftel=80 | ein zehntel=10 | einem zehntel=10 | neun zehntel=90
fraction: ein zwanzigstel=5 | einem zwanzigstel=5 | neun von zehn=90 | acht von zehn=80 | einer von zehn=10
fraction: jeder zehnte=10 | jeder fünfte=20 | jeder zwanzigste=5 | null=0 | halbiert*=50 | um die hälfte=50
fraction: gedrittelt*=33.3 | hundertstel=1 | ein hundertstel=1 | einem hundertstel=1 | zehntel=10
fraction: zwanzigstel=5 | jede zwanzigste=5 | jedes zwanzigste=5 | jede zehnte=10 | jedes zehnte=10
fraction: jede fünfte=20 | jeder dritte=33.3 | jede dritte=33.3 | jeder vierte=25 | jede vierte=25
fraction: jeder hundertste=1 | jede hundertste=1 | ein sechstel=16.7 | ein achtel=12.5 | drei fünftel=60
fraction: zwei fünftel=40 | zur hälfte=50
fraction: ein Zehntel=10 | einem Hundertstel=1 | ein Hundertstel=1 | drei Zehntel=30 | sieben Zehntel=70
fraction: einem Sechstel=16.7 | einem Achtel=12.5 | neunzig von hundert=90 | jede[r / s] hundertste=1
fraction: jede[r / s] fünfzigste=2 | jeder zweite=50 | jede zweite=50 | quasi null=0 | nahe null=0
fraction: nahezu auf null=0 | fast auf null=0 | praktisch null=0 | praktisch auf null=0 | fast null=0
fraction: nahezu null=0 | gen null=0
fraction: zwei von drei=66.7 | drei von vier=75 | vier von fünf=80
fraction: halb so [viel / hoch / groß / stark / schnell]=50 | zu einem [Drittel]=33.3 | zu zwei Dritteln=66.7 | zwei Dritteln=66.7 | drei Vierteln=75 | vier Fünfteln=80 | drei Fünfteln=60 | zwei Fünfteln=40 | neun Zehnteln=90 | drei Zehnteln=30 | sieben Zehnteln=70 | [vier / 4] Zehntel=40 | [sechs / 6] Zehntel=60 | [acht / 8] Zehntel=80 | fünf Sechstel=83.3 | sieben Achtel=87.5 | ein Siebtel=14.3 | einem Siebtel=14.3 | ein Fünfzigstel=2 | einem Fünfzigstel=2
fraction: siebtel=14.3 | neuntel=11.1 | zwölftel=8.3 | fünfzehntel=6.7 | dreißigstel=3.3
fraction: vierzigstel=2.5 | fünfzigstel=2 | sechstel=16.7 | achtel=12.5 | fünftel=20
half: einhalb
outof: von | aus
each: von je | von jeweils | von
ordinal: erste*=1 | zweite*=2 | dritte*=3 | vierte*=4 | fünfte*=5 | sechste*=6 | siebte*=7 | achte=8
ordinal: achten=8 | achter=8 | neunte*=9 | zehnte*=10 | elfte*=11 | zwölfte*=12 | dreizehnte*=13
ordinal: vierzehnte*=14 | zwanzigste*=20 | vierzigste*=40 | fünfzigste*=50 | sechzigste*=60 | hundertste*=100
ordinal: dreißigste*=30 | fünfzehnte*=15
ordsuffix: .
fill: volle | vollen | ganze | ganzen | lange | langen | aufeinanderfolgende* | nicht nur | durchgehend* | gut
fill: nicht mitgerechnet | nicht eingerechnet | geschlagene | am stück | bangen | endlose* | quälende*

# Days and times
now: [werde / werden / wird / würden] [schrittweise / allmählich / nach und nach / langsam / Schritt für Schritt / sukzessive / stufenweise / gerade / derzeit / zurzeit / aktuell]
now: derzeit | momentan | gegenwärtig | inzwischen | mittlerweile | bereits | schon | nun | jetzt | stand
today: heute | heute morgen | heute abend | heute früh
yesterday: am [nächsten / folgenden / darauffolgenden / anderen] [Tag / Morgen / Vormittag / Mittag / Nachmittag / Abend]=+1 | [tags darauf / am Tag darauf / am Folgetag / anderntags / am Tag danach]=+1
yesterday: [am selben / am gleichen / noch am selben / noch am gleichen / desselben] [Tag / Morgen / Vormittag / Nachmittag / Abend]=+0
morning: am [nächsten / folgenden / darauffolgenden / anderen / selben / gleichen] [Morgen / Vormittag] | noch am [selben / gleichen] [Morgen / Vormittag]
noon: am [nächsten / folgenden / darauffolgenden / anderen] Mittag
afternoon: [am nächsten / am folgenden / am darauffolgenden / am selben / am gleichen / noch am selben / noch am gleichen] Nachmittag
evening: [am nächsten / am folgenden / am darauffolgenden / am selben / am gleichen / noch am selben / noch am gleichen] Abend
yesterday: gestern=1 | vorgestern=2 | am vortag=1 | gestern abend=1 | gestrig*=1
last: letzten | letztem | letzter | vergangenen | vergangenem | vergangener | vorigen | vorige
lastweek: vergangene Woche | vergangener Woche | vergangenen Woche | letzte Woche | letzter Woche | letzten Woche | vorige Woche | voriger Woche | vorigen Woche | Vorwoche
weekday: montag*=1 | dienstag*=2 | mittwoch*=3 | donnerstag*=4 | freitag*=5 | samstag*=6 | sonnabend*=6
weekday: sonntag*=7
weekday: wochenende*=6
weekday: [wahlsonntag / ostersonntag / pfingstsonntag]=7 | [wahlmontag / ostermontag / pfingstmontag]=1 | wahldienstag=2 | wahlmittwoch=3 | wahldonnerstag=4 | [wahlfreitag / karfreitag]=5 | [wahlsamstag / karsamstag]=6
morning: morgen | morgens | vormittag* | früh | frühmorgens | heute früh | heute morgen | montagmorgen
morning: dienstagmorgen | mittwochmorgen | donnerstagmorgen | freitagmorgen | sonnabendmorgen | sonntagmorgen
morning: montagvormittag | dienstagvormittag | mittwochvormittag | donnerstagvormittag | freitagvormittag
morning: samstagvormittag | sonnabendvormittag | sonntagvormittag | montagfrüh | dienstagfrüh | mittwochfrüh
morning: donnerstagfrüh | freitagfrüh | samstagfrüh | sonnabendfrüh | sonntagfrüh | samstagmorgen | *früh
morning: *vormittag | *morgen | in der früh | morgengrauen=small | im morgengrauen=small | morgenstunden | *vormittags
morning: vor [Morgengrauen / Tagesanbruch / Sonnenaufgang]=small | vor dem Morgengrauen=small
morning: frühen Morgenstunden=small | frühe Morgenstunden=small | Tagesanbruch=small | Sonnenaufgang | Frühstunden | früher Morgen
noon: mittag | mittags | montagmittag | dienstagmittag | mittwochmittag | donnerstagmittag | freitagmittag
noon: samstagmittag | sonnabendmittag | sonntagmittag
noon: Mittagszeit | um die Mittagszeit | zur Mittagszeit | Mittagsstunden
afternoon: nachmittag* | montagnachmittag | dienstagnachmittag | mittwochnachmittag | donnerstagnachmittag
afternoon: freitagnachmittag | samstagnachmittag | sonnabendnachmittag | sonntagnachmittag
evening: abend* | heute abend | gestern abend | montagabend | dienstagabend | mittwochabend | donnerstagabend
evening: freitagabend | samstagabend | sonnabendabend | sonntagabend
night: nacht | nachts | montagnacht | dienstagnacht | mittwochnacht | donnerstagnacht | freitagnacht
night: samstagnacht | sonnabendnacht | sonntagnacht | nacht zu=before | nacht auf=before | nacht zum=before
midnight: mitternacht
clock: uhr | um=weak | gegen=weak | ab=weak | seit=weak | halb=half | viertel nach=+15 | viertel vor=-15
clock: kurz nach=weak | kurz vor=weak | um kurz nach=weak | um kurz vor=weak | Punkt=weak | Schlag=weak
clock: uhr nachts
am: uhr morgens | uhr früh | uhr vormittags
pm: uhr nachmittags | uhr abends
local: mez=country/DE | mesz=country/DE | ortszeit | lokaler zeit | örtlicher zeit | lokalzeit
local: teheraner zeit=country/IR | kabuler zeit=country/AF | moskauer zeit=country/RU
local: finnischer zeit=country/FI | estnischer zeit=country/EE | deutscher zeit=country/DE | mitteleuropäischer zeit=country/DE
local: ukrainischer zeit=country/UA | türkischer zeit=country/TR | iranischer zeit=country/IR | irakischer zeit=country/IQ
local: indischer zeit=country/IN | pakistanischer zeit=country/PK | afghanischer zeit=country/AF | chinesischer zeit=country/CN
local: japanischer zeit=country/JP | ägyptischer zeit=country/EG | israelischer zeit=country/IL | sudanesischer zeit=country/SD
local: äthiopischer zeit=country/ET | kenianischer zeit=country/KE | ugandischer zeit=country/UG | kasachischer zeit=country/KZ
local: russischer zeit=country/RU | britischer zeit=country/GB | griechischer zeit=country/GR | spanischer zeit=country/ES
local: portugiesischer zeit=country/PT | polnischer zeit=country/PL | australischer zeit=country/AU | kubanischer zeit=country/CU
local: venezolanischer zeit=country/VE | Wiener zeit=country/AT | Berliner zeit=country/DE | Pariser zeit=country/FR
local: Londoner zeit=country/GB | Kiewer zeit=country/UA | Pekinger zeit=country/CN | Istanbuler zeit=country/TR
local: Bagdader zeit=country/IQ | Kairoer zeit=country/EG | Minsker zeit=country/BY | Neu Delhier zeit=country/IN
local: Ostküstenzeit=country/US
utc: utc | gmt | koordinierter weltzeit | koordinierte weltzeit | [greenwicher / utc / gmt] zeit | weltzeit
offline: kein [Telefon / Handy] mehr
offline: auf [Internet / das Internet / Internet und Fernsehen / Internet und Telefon / Telefon und Internet / Fernsehen und Internet / Internet, Telefon und Fernsehen / ihr Internet / ihren Internetanschluss / Internet und Festnetz / Festnetz und Internet] [verzichten / verzichtet]
hyp: [ihr / sein / ihre / seine / das alte / die alten] [2G / 3G / UMTS / GSM] [Netz / Netze]=all | [schaltet / schalten] _ [3G Netz / 3G Netze / 2G Netz / UMTS Netz / UMTS Netze / GSM Netz]=all | [3G Netz / 3G Netze / 2G Netz / UMTS Netz / UMTS Netze / GSM Netz] _ [abschalten / abgeschaltet]=all
hyp: [wer / Wer] _ [altes / älteres] [Handy / Mobiltelefon / Gerät / Smartphone]=all | [Handy / Mobiltelefon / Tastenhandy / Gerät / Smartphone] ohne [LTE / 4G / 5G] [besitzt / hat / nutzt / benutzt / verwendet]=all
hyp: auf diesen Fall [bereitet / bereiten]=all | bereite* sich [auf / auf einen / auf den] [Blackout / Ernstfall / Stromausfall / Internetausfall / Ausfall]=all
aside: bei [Wartungsarbeiten / einer Wartung / Wartungen / planmäßigen Wartungsarbeiten]
net: kabelnetz | kabelnetzes | kabelnetze | kabelnetzen
operator: pyur=country/DE Pÿur
hyp: [durchgespielt / durchspielen / durchspielten / durchspielte / durchzuspielen]=all | [probt / probte / probten / geprobt]=all | [simuliert / simulierte / simulierten / simulieren]=all
hyp: [übt / übte / übten] _ [Blackout / Ernstfall / Stromausfall / Internetausfall / Ausfall / Netzausfall / Katastrophenfall]=all
hyp: haben dann _ [kein / keinen / keine]=any
service: rt=RT
aside: rt [berichtet / berichtete / meldet / meldete / zufolge]
aside: [Gerüchte / Falschnachrichten / Falschmeldungen] [zu stoppen / zu verhindern / einzudämmen / zu unterbinden / zu bekämpfen] | [Falschnachrichten / Falschmeldungen / Hetze] und [Gerüchte / Gerüchten] | [Gerüchte / Gerüchten] und [Falschnachrichten / Falschmeldungen / Hetze]
aside: [führt / führen / führte / führten] _ zurück | [geht / gehen / ging / gingen] auf _ zurück | auf _ zurückgeführt
monthpart: anfang | mitte | ende
city: westpapua=region/ID-PB West Papua | kaschmirtal=region/IN-JK Kashmir Valley | [kaschmir / srinagar] tal=region/IN-JK Kashmir Valley
aside: [Szene / Szenen / Karte / Satz] [in dem / im] [Film / Roman / Thriller / Krimi / Spielfilm / Hörspiel / Theaterstück]
aside: während [einer / der] [ / landesweiten / großen / militärischen] Übung
