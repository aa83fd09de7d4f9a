# English

decimalpoint: yes
common: the of and to in a is that for it was on are with as has have been its after from by at their were this an be which said not but they
common: again | off | down | out | still | since | back | than | who | when | into | through | amid
common: lasted | lasting | there | nothing | resident | we | us | so

# Words that are asked about one by one
access: access
astold: as | according
operatorword: operator | operators | provider | providers | carrier | telco | isp | isps
within: within
serves: serves | serve | served | serving | feeds | feed | fed | feeding | supplies | supply | supplying | supplied
siteword: portal | portals | site=of | sites=of | website=of | websites=of | platform | platforms | app | apps
banned: block* | ban | bans | banned | banning | censor* | restrict* | throttl* | suspend*
contrast: but | however | yet | nevertheless | while=now | whereas=now | after=day
that: that
when: when | as
through: to | through | until
even: even
relative: which | who
relative: where
medium: on | via
where: in | to | at | across | around | throughout | inside
offshore: off | coast | coastline | near | outside
rules: orders | ordered | mulls | wants | plans | tells | told | bans | banned | threatens | threatened | weighs | blocks | demands | urges | seeks | vows | lets
except: until | till
its: its | our | theirs | all
located: in | neighbouring | neighboring | nearby | adjacent | adjoining | remote | downtown | rural | coastal
located: central | northern | southern | eastern | western | affecting | serving
located: serves | impacting
where: serving | serves | affecting | impacting
thatit: it | they
saint: st | san | santa | fort | port | mount | lake | cape
regionword: province=kind | provinces=kind | state | states | region=kind | regions=kind | city | cities | town
regionword: towns | district=kind | districts=kind | governorate=kind | governorates=kind | department | county
regionword: oblast=kind | krai | prefecture=kind | capital | republic=kind
regionword: island | islands | isle | archipelago
regionword: area | areas | village | villages | community | communities | township=kind | townships=kind | suburb | suburbs
regionword: neighbourhood | neighborhood | neighbourhoods | neighborhoods | parish | parishes | tehsil=kind | tehsils=kind
regionword: taluka=kind | talukas=kind | peninsula | municipality=kind | municipalities=kind | upazila=kind | upazilas=kind | atoll | atolls
regionword: settlement | settlements | borough | boroughs | division=kind | divisions=kind | woreda=kind | cantonment | subdistrict=kind
regionword: subdivision=kind | subdivisions=kind | sector | sectors
shortened: e | st | mt | ft | dr | mr | mrs | ms | prof | gen | lt | col | capt | sgt | maj | sen | rep | gov | jr
officer: boss | chief | ceo | chairman | chairwoman | director | executive | executives | bosses | chiefs | shareholders | shares | founder | engineer | lawyers | share
ofwhole: of
earlier: earlier | before | previously
kin: relatives | relations | family | families | friends | cousins | siblings | parents | sons | daughters | diaspora | exiles | expatriates | colleagues
stamp: update | updated | posted | published | latest | live | new | breaking
nor: nor | or | neither
not: no

aheadof: before | ahead
net: internet | the web | web access | online access | online services | internet access | internet service*
net: internet connection* | internet traffic | broadband | connectivity | networks=weak | network=weak
net: telecom* | telecommunication* | communications=weak | fixed line*=weak | fibre | fiber | wi fi | wifi
net: data services | isp | isps | data connection* | 3g | 4g | 5g | internet users | get online
net: getting online | got online | go online | going online | log on | internet gateways | gateways=weak
net: international links | backbone=weak | undersea cable* | submarine cable* | internet use
net: internet activity | data access=weak | internet links | could still connect | could connect
net: can still connect | service=vague | services=vague | access=vague | back online=weak | online again=weak
net: connections=weak | operators=vague | carriers=vague | providers=vague | data network* | the networks=weak
net: packets | landline*=weak | signal bars=weak | signal=weak | foreign signal | web pages | foreign websites
net: foreign sites | phone lines=weak | telephone lines=weak | internet backbone | fibre backbone
net: uplink*=weak | links to the outside world | link to the outside world | connection to the outside world
net: connection to the world | connections to the outside world | outside internet | global internet
net: worldwide web | world wide web | lines=vague | cables=vague | internet gateway | the net=weak
net: data centre traffic | hotspots=weak | hotspot=weak | text messages=weak | sms=weak | dial up | byte
net: bytes | packet | switch=weak | subsea cable* | sea cable* | fixed line internet | phone=weak
net: phones=weak | links=vague
net: online life | life online | digital life
net: [online / digital] [communication* / connection* / link* / lifeline / networks / services]
net: internet [links / lines / cables / cable / pipes / feed / supply / provision]
net: internet [coverage / signal / communication* / network]
net: internet [networks / infrastructure / providers / operators / carriers]
net: the [country's / nation's] internet | fixed or mobile | mobile or fixed
net: [home / fixed / wired / satellite] internet | [home / fixed] broadband | adsl | dsl
net: landline* | data [link / links / lines / line] | bgp routes | bgp | ip addresses | address blocks
net: autonomous systems | international [gateway* / bandwidth / connectivity / connection* / routes]
net: external links=weak | [link / links] [to / with] the [world / outside world]
net: contact with the outside world=weak | window [on / to] the world | webpages | websites=weak
net: modem* | router* | browser*
net: screens=weak | handsets=weak | reception=vague | signals=vague | coverage=vague | connection=vague
net: [send / sending / could send] [an email / emails / a message / messages]
net: [load / open / could load / could open] a [page / single page / web page / webpage / website]
net: the [country's / nation's / territory's / region's] [connections / networks / lines]
net: the [country's / nation's / territory's / region's] [providers / operators / carriers / routes]
net: trickle=weak | web=weak | emails=weak | messages=weak
net: telephone=weak | telephones=weak | landlines
net: [voice / phone / telephone / mobile] calls=weak | voice [service / services]=weak | voice and data
net: [voice and data / calls and data / calls , texts and data / voice , text and data] [service / services]
net: [telephone / phone] [service / services / network / networks / link / links / lines / traffic]=weak | telephony
net: [long distance / international / outgoing / incoming] [calling / calls]=weak | cellular=weak | switching [centre / center / station / office]=weak
net: international [link / links] | international connectivity
net: [mobile and broadband / broadband and mobile] [services / service / networks / customers / users]
net: short messag* service*=weak | [domestic / inter island / only / main] cable=weak
net: wacs=weak | eassy=weak | seacom=weak | sat 3=weak | sea me we=weak | aae 1=weak | imewe=weak | equiano=weak | 2africa=weak | [ace / connect / equiano / seacom / eassy / falcon / gondwana / honotua / lion / teams / southern cross] cable=weak
net: [undersea / subsea / submarine / fibre / fiber / fibre optic / fiber optic / optic / satellite] [link / links / line / lines / connection / connections]
net: [mended / repaired / severed / damaged / broken / snapped / torn / spliced] cable* | the cable=weak
net: [the / its / their] link=vague | [the / its / their] connection=vague
net: lines to=weak | lines into=weak | links into=weak | cable internet | fibre optic internet | fiber optic internet | fixed internet
net: [partial / limited / full / normal / basic] service*=weak | [calls / call] and data | wired [access / internet / connections / lines]
net: [mobile / cell / phone / cellular] [mast / masts / tower / towers]=weak
net: prefixes | bgp announcements | address space | ipv4 space | ipv6 space | [routed / announced / advertised] [networks / prefixes / space]
mobile: mobile internet | mobile data | mobile network* | mobile connection* | mobile service*
mobile: mobile broadband | cellular data | cellular network* | cell service | cell phone service
mobile: cellphone service | mobile web | mobile phone data | mobile coverage | mobile operators
mobile: mobile phone | mobile signal | data bundles | mobile users | mobile subscribers | mobile customers
mobile: cell phones
mobile: phone data | cellular | mobile phones | mobile telephony | 3g | 4g | 5g | mobile towers | cell towers
mobile: no data between
mobile: mobile [web access / internet access / data services / data service / data access]
mobile: mobile [data traffic / internet services / internet service / internet traffic / communication*]
mobile: cellular [internet / service* / communication* / connection*]
mobile: mobile phone [network* / service* / internet / connection* / signal*]
mobile: phone [internet / signal] | cell [networks / network / signal / coverage] | lte
mobile: [phone / cellphone / cell phone / cell / mobile / wireless] [reception / coverage / signal / signals]
mobile: [wireless / cellphone / cell phone] [network / networks / service / services] | 2g
mobile: [mobile / cell / phone] [site / sites / mast / masts] | [mobile / cell / phone] tower
mobile: [postpaid / prepaid / post paid / pre paid] [mobiles / phones / connections / sims / services / users / mobile / mobile phones]
mobile: [bar / bars] of [reception / signal / service / coverage] | mobile [data and sms / data and calls / calls / lines / voice]
mobile: mobile [carriers / providers / phone companies / phone operators / phone carriers]
mobile: mobile [blackout / shutdown / outage / cut / suspension / switch-off]
mobile: mobile [broadband / phone data / network]
connectivity: connectivity | network connectivity | internet connectivity | reachability
connectivity: national connectivity | national levels
connectivity: [internet / web / national internet] [reachability / connectivity]
connectivity: [network / internet] availability
connectivity: active probing | [bgp / prefix / route / network] visibility | responsive [networks / addresses / hosts / blocks] | reachable [networks / prefixes / addresses / hosts]
traffic: traffic | internet traffic | web traffic | network traffic | data traffic | online traffic | volumes
traffic: data volumes | volume
traffic: bandwidth | [data / internet] [flow / flows] | flow of data | page views
traffic: [data / internet] usage | data use
traffic: transit [into / to / out of / traffic / capacity] | ip transit
traffic: [internet / data / international / network] capacity
other: card reader* | road traffic | air traffic | vehicle traffic | train* | rail* | metro | flight* | airport*
other: drug traffic* | human traffic* | traffic jam* | traffic police | people dead | left dead | shot dead
other: dead bodies | on strike | strike by | drivers strike | general strike | teachers strike
other: workers strike | air strike* | walkout | ferry | ferries | embass* | consulate* | custody | detention
other: house arrest | battery life | subway | bus | buses | port | ports | storm | funeral* | lawsuit | shops
other: museum* | streamed | livestream* | viewers | fans | investors | barrel* | crude | wheat | harvest
other: blast | interview | hotel* | internet company | internet companies | internet firm* | internet cafe*
other: online store* | online shop* | online banking | online class* | online lesson* | online casino*
other: online game* | online vot* | value added | vat | motorway | highway | power cut*=power | power outage*=power
other: national grid*=power | turbine*=power | transmission line*=power | back up generator*=power | load shedding=power | loadshedding=power | power blackout*=power | electricity*=power | power supply=power | electric*=power | power grid=power | power was | power is
other: power has | without power=power | no power=power | power failure*=power | rolling blackouts=power | power | curfew*=hours | price*
other: gas price* | fuel* | petrol | inflation | killed | deaths | death toll | injured | wounded | arrest*
other: detained | died | casualties | hostages | trial | prison | jail* | sentenced | water | gas supply
other: heating | oil | stocks | shares | currency | dollar* | euro* | tenge | rial* | rouble* | gdp | economy
other: votes | voters | turnout | battery | phone screen | traffic accident* | hospital* | school*
other: airport | airports | flights | airspace | rainfall | rain | fire | fires | battle | talks
other: ceasefire | hunger strike | snow | temperature* | troops | soldiers | tariffs | salaries | wages
other: classes | lessons | lectures
other: bank* | atms | television | tv | tv channel* | radio | broadcast* | factory | factories | pipeline
other: refiner* | production | output | sales | revenue* | profit* | budget | unemployment | trade | exports
other: imports | vaccin* | virus | pandemic | tax* | broadcasting | unlimited data | data plan*
other: bandwidth price* | subscription* | share price | border* | roads | road | bridge | trains | dinner
other: match | game | film | concert | website redesign | maintenance | speed test | downloads | download*
other: app stores | e mail* | survey | poll | emergency | state of emergency | negotiations | marathon
other: journey | tunnel | lockdown | discount | fined | fine | smartphone* | vpn* | interest rate* | bitcoin
other: mining | cloud | server* | data centre* | data center* | passport* | quarantine | times a week
other: once a week | a week later | per week | hours a week | the grid=power | power grid*=power
other: base stations | missile* | artillery | transport* | turnover | earnings | quarterly | gas service*
other: postal service* | health service* | public service* | emergency service* | government shutdown*
other: federal workers | federal employees | congress | footballer* | striker | actor | actress | singer
other: coach | pop star | grid
other: gas [network / pipeline*] | substation* | blackened | power plant*=power | power station*=power | megawatt*
other: broadband plan* | rollout | roll out | merger | dividend* | detox | retreat | cave | expedition
other: mountaineer* | monastery | astronaut* | spacecraft | surger*
other: [ship / shipping / vessel / maritime] traffic
other: siren* | air raid* | church bells | guns | market share* | suspect* | his phone | her phone | festival*
other: stay away | stay aways | stayaway* | sit in | sit ins | banking app* | mobile banking
other: stock exchange* | stock market* | bourse*
other: [cutting / cuts / cut] _ jobs | jobs
other: supply [was / is / has been / had been / came / returned]=power | [loss / lack / cut / supply / restoration] of [electricity / power / current]=power
other: transformer*=power | [load shedding / loadshedding]=power | pylon*=power | umeme=power | eskom=power
other: [left / plunged / leaves / leaving / plunging / plunges] _ in the dark=power
other: midfield* | booking* | reservation*
other: curfew _ [relaxed / eased / lifted] | [relaxed / eased / lifted] _ curfew
other: emergency [number / numbers / line / lines / call / calls] | switchboard* | the number [999 / 911 / 112]
other: lorries | lorry | trucks | truckers | traders | corridor | sim cards | sim card
users: users | internet users | subscribers | customers | web users | netizens | people | population
users: households | residents | mobile users | connections | iranians | kazakhs | belarusians | ugandans
users: egyptians | cubans | sudanese | afghans | congolese | venezuelans | zimbabweans | kashmiris | gazans
users: of the [country / nation / population] | who [use / rely on / depend on / subscribe to]
users: of [networks / the network / its networks / hosts / devices / prefixes]
users: of [routes / addresses / lines / connections / homes / households] | citizens | surfers
users: families=persons | islanders
dark: blackout* | shutdown* | shut down | shutting down | shuts down | outage* | cut | cut off | cuts off
dark: cut access | cutting | cutoff | severed | disconnected | disconnection | disconnect* | down
dark: out of service | blocked | blocking | blockage | block | disrupt* | disruption* | unavailable
dark: inaccessible | unreachable | out | suspended | suspension | suspend* | collapsed | dark | gone dark
dark: went dark | switched off | turned off | pulled the plug | jammed | not working | not worked
dark: stopped working | no signal | dead | not been restored=still | not yet been restored=still
dark: not returned=still
dark: [could / can] [barely / hardly / scarcely] [open / load / use / browse / connect / send / make / get / reach / call]
dark: [service / services / coverage / signal / reception / calls / network / networks / internet / data / connections / broadband] [dropped / dropped out / dropped off / fell over / gave way / cut out / packed in / conked out / stopped dead]
dark: [all / both / each] [failed / crashed / collapsed / went down / went dark / fell silent] | [fell / falls / fallen] over
dark: [lines / links / calls / signals / services / phones] [were / was / had been / have been / has been] lost
dark: [did / does / do / had / has / have / would] not [return / come back / recover / returned / recovered / resume / resumed]=still
dark: [didn't / doesn't / hadn't / hasn't / haven't] [return / come back / recover / returned / recovered / resume / resumed]=still
dark: [been / being] gone | knocked out | interruption* | interrupted | throttl* | restricted | restrictions
dark: crippled | isolated
dark: nothing has [returned / come back / recovered]=still | without service | not functioned | not functioning | siege | silence | not come back=still
dark: yet to be restored=still | yet to return=still | failed to return=still | unable to connect
dark: unable to get online
dark: out of [contact / communication]=net | [lost / cut off from] all contact=net
dark: unable to go online | unable to access the internet | lost access | lost connection | impaired | snapped
dark: severing | sever | cutting off | went silent | fell silent | gone silent | falls silent | lost service
dark: ground to a halt | wiped out | blacked out | taken offline | taken down | darkness | no service
dark: stopped functioning | out of action | blocks | went down | gone down | goes down | cannot be reached
dark: can no longer be reached | could not be reached | no longer accessible | no longer available
dark: no longer work* | unplugged | halted | cut off from the world | cut off from the outside world
dark: isolated from the world | impossible | been off | is off | was off | still off | remains off
dark: remained off | remain off | stayed off | knocked offline | pulled offline | shut off | shuts off
dark: shutting off | turn off | switch off | switching off | pull the plug | pulling the plug | taken out
dark: cut out | fell off | no longer working | not been working | gone off | collapse of connectivity
dark: inoperative | inoperable | out of order | ceased | crashed | all but disappeared | all but vanished
dark: vanished | disappeared | vanishes | without signal | lost signal | no reception | switched _ off
dark: turned _ off | shut _ down | cut _ off | took _ offline | knocked _ offline | switch _ off
dark: lost _ contact | lost _ connection | lost _ connections | lose _ connection | lost _ access | shut
dark: the internet gone
dark: internet was gone | internet had gone | being off | be off | off for | off since | wasn't there
dark: was not there | missing | went missing | mute | muted | gagged | choked | chokes | choking | strangled
dark: smothered | stifled | pulled down | snuffed out | extinguished | cut adrift | sealed off | shuttered
dark: off the air | off the map | black hole=net | quiet | stalled | froze | frozen | locked out | barred from
dark: shut out | denied access | out of reach | nothing loads | nothing works | failed | failing | failure*
dark: [misbehave / misbehaved / misbehaving / playing up / play up / played up / acting up / act up / acted up]
dark: [collapse / meltdown / loss / failure / disappearance] of [its / the / their / all / mobile / phone / internet / voice / data / service / services / connectivity]
dark: [came / come / coming] off [the air / line] | [trouble / problems] [began / started / set in]
dark: [black / blank] spot | [silenced / silence / silencing] | unserviceable | unresponsive | non operational | nonoperational
dark: [stripped / shorn / bereft / starved / drained] of | [robs / robbed / robbing / rob] _ of | [deprives / deprived / depriving / deprive] _ of
dark: [out / off] [air / line] | [beyond / out of] reach | [conk / conked / conks] out | [drop / drops / dropped / dropping] out
dark: [continue / continues / continued / continuing] to be [withheld / barred / blocked / suspended / shut / denied / cut / unavailable / restricted / off]
dark: broke down | breakdown* | breaks down | dropped out | kill switch | lost contact | dried up | withheld
dark: withdrawn | revoked | deactivat* | disabl* | deprived | taken off | pulled off | standstill | paralysed
dark: paralyzed | hobbled | degraded | blackout*=net | shutdown*=net | switch off=net | switchoff*=net
dark: shut off=net | disconnection*=net | disconnected=net | unreachable=net | went dark=net | gone dark=net
dark: goes dark=net | going dark=net | in the dark=night | into the dark=night | into darkness=night
dark: digital silence=net | digital blackout=net | cut off from the world=net
dark: cut off from the outside world=net | cut off from the rest of the world=net | off the map=net
dark: not reachable=net | cannot be reached=net | incommunicado=net | fallen dark | dropped off | drop off
dark: disappeared from | vanished from | no longer | cut from | switched _ dark | sealed | jam | jamming
dark: jams | interference | unplug* | axed | killed | kills | kill | grounded | stopped | stops | stop
dark: barely works | barely work | hardly works | hardly work | turning off | turns off | turn _ off
dark: shutting _ down | shuts _ down | cuts _ off | could not load | couldn't load | will not load
dark: won't load | would not load | failed to load | did not work | does not work | do not work | doesn't work
dark: don't work | unusable | outage*=net | yanked | yank* | pulled | pull | pulls
dark: withdrew | snip* | lost _ signal | lost _ service | lost _ network | lost _ internet | lost _ data
dark: ripped out | tore down | went dead | went out | goes out | been out | out for | out since | dumb
dark: quit working | fizzle* | throttled back | restrict | off limits | out of bounds | died | die | dies
dark: dying | fell silent=net | went silent=net | gone silent=net | falls silent=net | silence=net
dark: hush=net | went off | goes off | go off | going off | came and went | crawling | crawled | crawl
dark: slowed to a crawl=net | not load | unable to get a connection | nothing gets through
dark: nothing got through | nothing | lights out | black out | blacked | cloaked | shrouded | smothering
dark: cut short | cut loose | amputated | decapitated | erased | wiped | zapped | scrambled | hijacked
dark: wrecked | smashed | bombed | shelled | destroyed | damaged | no dial tone | lost contact with | absent
dark: empty | flickered out | gave out | given out | packed up | conked out | quit | quits | fades | faded
dark: faltered | faltering | stuttered | sputtered | spluttered | ailing | limping | curtailed | curbed
dark: curbs | squeezed | choke off | choked off | shuts out | blinded | deafened | muzzled | muffled
dark: suppressed | suppressing | stopped _ working | ceased _ working | adrift=net | shut their gateways
dark: screens froze | fallen silent=net | plug was pulled=net | plug pulled=net | pulled the plug=net
dark: [was / were] not there | simply wasn't there=net
dark: [severed / cut / sealed off / shut off / disconnected] from the world=net
dark: [severed / cut] from [the outside world / the rest of the world]=net
dark: [sealed off / shut off / disconnected] from [the outside world / the rest of the world]=net
dark: [unplugged / cut adrift] from [the world / the outside world / the rest of the world]=net
dark: [adrift / walled off / isolated] from the world=net
dark: [adrift / walled off / isolated] from [the outside world / the rest of the world]=net
dark: [the plug was / plug was / plug / plug had been / plug has been] pulled=net
dark: [pulled / pulls / pulling / pull / yanked] the plug=net
dark: plunged into [darkness / digital darkness / silence / the dark]=net
dark: digital [dark age / night / curfew / iron curtain / wall]=net
dark: [gone / went / going / goes] quiet=net | [fallen / falling] silent=net
dark: screens [went / go] [blank / dark]=net | screens froze=net
dark: [fallen / falling / going] silent | [gone / went / goes] [blank / cold / quiet / missing]
dark: [was / were / is / are / has / have / all but] gone | plug was pulled | plug pulled
dark: nothing [loaded / would load / will load]
dark: [time / times / timed / timing] out | no bars | zero bars | non functional
dark: [refused / refuses / refuse] to [load / connect] | [would / will / could] not connect
dark: never loaded
dark: brought [down / to a halt / to a standstill]
dark: [came / come / grinds / grind / screeched / ground] to a [halt / standstill] | blotted out
dark: starved of | cordoned off
dark: [will / to] [stay / remain] [off / down / shut / suspended / blocked]
dark: [will / to] [stay / remain] [cut / offline / unavailable / dark / closed / disconnected]
dark: [refuse / refused / refuses / refusing] to [restore / reconnect / reinstate]
dark: [refuse / refused / refuses / refusing] to [lift / reopen / switch it back on / turn it back on]
dark: [yet / has yet / have yet] to [come back / be restored / return / recover / resume / be lifted]=still
dark: not been [switched back on / turned back on / reconnected / lifted / reinstated]=still
dark: not yet [returned / been lifted]=still | still not back=still | not back=still
dark: nothing [had / has] come back=still
dark: without [a link / a line / coverage / reception] | no coverage
dark: since [anyone / anybody]
dark: [lose / loses / losing] [service / signal / connection / access / contact / coverage]
dark: nothing [works / worked / functions / functioned / opens]
dark: nothing [opened / goes through / went through / gets out / got out]
dark: [cut / cuts / cutting / severed] the [cables / wires / lines / links]=net
dark: [cut / cuts / cutting / severed] the [connection / connections / uplink / cord]=net
dark: [it / lines / phones / signal] died
dark: without a [link / line / connection] to the [outside / outside world / world]=net
dark: radio silence=net | crawls | show no bars=net | showed no bars=net
dark: kill switch=net
dark: lost [connection / connectivity / signal / contact / access / service] | lost their [connection / signal / service]
dark: lost all [connection / connectivity / contact / communications / signal]
dark: [link / links / connection / connections / line / lines] dropped | [went / go / gone] off air
dark: [phones / networks / lines / network / web / internet] [silent / mute / still]
dark: [been / are / were / was] severed | knocked off | thrown offline | kicked offline
dark: plunged offline | [sliced / slashed / slicing] through | sliced | isolation=net | isolation
dark: blackouts=net | failing to [connect / load]
dark: could not [connect / get through / get online / go online]
dark: unable to [log on / connect / get online / get on the internet / reach the internet / browse]
dark: failed to connect
dark: [lose / loses / losing] [service / signal / coverage / connection / connectivity]
dark: [lost / losing / lose] [coverage / connectivity / reception / data / internet / cell service]
dark: [winked / blinked / flickered / faded / fizzled] out | [keeled / fell] over | unplugs
dark: ripped up | [nothing / no calls / no messages / no data] [going / getting / coming] through
dark: pulled from under | [went / gone / go / goes / going] [blank / quiet / haywire / down]
dark: cut the cord | cuts the cord
dark: [stayed / stays / staying] [dark / dead / offline / silent / cut / blocked / out]
dark: ban on [internet / mobile internet / mobile data / the internet]=net
dark: [pulling / pulls / pulled / pull] the plug=net | flicked off | flipped off | flips the switch
dark: [suspends / suspending / shuttered / unhooked / decoupled] | wall of silence | wiped off | ban
dark: bans
dark: [tore / torn / ripped / rips / tears] apart | [tore / ripped] _ apart
dark: [phones / lines / networks] [fell / fall / falling] silent | silent phones
dark: [been / are / is / was / were / stood / lay / stayed / stays] silent
dark: the [trouble / troubles / problem / problems / fault / glitch / issue / issues] [began / started / occurred]
dark: [incident / disruption / interruption / degradation / anomaly / event] [began / started / occurred / start / began at / commenced] | [fault / incident / outage] start time
dark: [gateways / gateway] _ closed | gateways [closed / were closed / shut / to be closed / be closed] | [fault / faults] in [its / the / their] [core / network]
dark: [left with / reduced to / down to / slowed to] a trickle | broken
dark: [was / were / is / are / been / being] [interrupted / affected] | [disturbed / knocked] out
dark: complete interruption=net | total interruption=net | total loss of [service / communications]=net
dark: [lost / lose / losing / loses] [both / all / their / its / any / every] | fallen off the [map / grid]=net
dark: [stay / stays / staying / stayed / remain / remains / remained] [off / dead / down / dark / silent / suspended / cut / shut / out]
dark: [crawling / sluggish / slow / patchy / choppy / erratic / intermittent] [connection / connections / links / speeds]
dark: [dragged / dragging / drags] down | [parted / parts] off | went off again | off again
dark: [complied / complying / comply] with the [order / directive / instruction / orders / instructions / directives / decree]=obeyed | [obeyed / followed / implemented / executed] the [order / directive / instruction / orders / instructions]=obeyed
dark: [fault / faults / breaks] on the=cable
dark: [gave / give / gives / giving / given] way | gave up the ghost | [seized / seizes / seizing] up | [caved / caves / caving] in | [buckled / buckles / crumpled / toppled / topples / topple / toppling]
dark: [melted / melts / melt] down | [fell / falls / fallen / fall] apart | [burnt / burned] out | [juddered / shuddered / ground / skidded] to a [halt / stop] | kaput | lifeless | on the fritz | [stone / as good as / all but] dead
dark: [bit / bites / hit / hits] the [dust / deck] | [non existent / nonexistent] | [went / go / goes / gone] under | [went / go / gone] with it | [winks / winked / blinks] out | [tripped / tripping] out | [petered / petering] out
dark: [been / were / was / are / is] [felled / floored / poleaxed / hobbled / crippled / sunk / scuppered / toppled / swamped / overwhelmed] | [bring / brings / brought / bringing] down | [take / takes / took / taking / taken] down
dark: [bring / brings / brought / bringing] _ [down / offline] | [take / takes / took / taking / knock / knocks] _ [down / out] | out of [use / commission / contact / touch]
dark: lost [at / since / from / shortly / just] | [flattened / toppled / felled / downed / blew down / blown down / knocked down / knocked over / tore down / brought down / snapped] [towers / masts / cell towers / base stations / mobile masts / pylons / the masts / the towers / its towers / its masts / antennas / poles / telegraph poles]
dark: cut by [vandals / a / an / the / contractors / thieves / workers / builders / rats / storm / storms / fire / unknown / order / decree / government] | throttled to [2g / 3g / 2g speeds / edge / a crawl] | [connection / link / line] broke
dark: exam [blackout / blackouts / shutdown / shutdowns / cut / cuts / outage / outages / switch off]=net
dark: [remained / stayed / remains / stays / remaining / staying / hovering / hovered] [low / near zero / at zero / flat / depressed / close to zero / minimal / at rock bottom]
dark: barred | [withdraw / withdrew / withdrawing / withdraws / withdrawn] [all / its / their / most] [of its prefixes / its prefixes / prefixes / of its routes / its routes / routes / announcements / of their prefixes / their prefixes]=net
dark: [fell over / falls over / fallen over / went off line / failed over] | drops off | all but evaporated | all but unplugged | evaporated | dropped to zero
dark: [internet / broadband / signal / phones / lines / links / network / connection / wifi / wi-fi / landlines / mobiles / data] [went / go / goes / had gone / has gone / have gone / was gone / were gone] [at / on / in / just / shortly / about / around / , / again / .]
dark: [tore / gnawed / chewed / nicked / clipped / bitten / hooked / fouled / ruptured / ruptures / rupture / severs / snaps / parts / shears / sheared] [the / a / its / their / both / two / an / our]=cable
dark: [digger / excavator / backhoe / anchor / anchors / drill / bucket / contractor / contractors / builders / workers / crew / crews / lorry / truck / plough / rats / squirrels / rodents / shark / sharks / fire / wildfire / landslide / landslip / rockslide / mudslide / bulldozer / tractor / harvester / trawler / jackhammer / auger / spade / saw / machine / machinery / gunfire / shrapnel] _ through=cable | [chewed / gnawed / ate / eaten / bit / bitten / dug / drilled / sawed / sawn / hacked / slashed / sliced / ripped / tore / burned / burnt] through=cable | [dug / ploughed / ripped / tore] up=cable | went through a [duct / conduit / cable / trunk / fibre]=cable
dark: [link / line / connection / network / cable / service / internet / web / broadband / wifi / wi-fi / data / reception / coverage / router / routers / modem / modems / links / lines / networks / connections / signals / screens] [died / dies / had died / has died / have died / dying]
dark: [could / can] not be [raised / contacted / called / phoned / messaged / emailed / reached by phone] | cannot be [raised / contacted / called / phoned / messaged / emailed] | can't be [raised / reached / contacted]
dark: neither _ be [raised / reached / contacted / called] | [stuck / staring / greeted] [at / with / by] [an empty page / a blank page / a blank screen / blank screens / a spinning wheel / an error message / a loading wheel]
offline: [with / on / left with / reduced to] [nothing but / only / just / no more than] [voice calls / phone calls / calls and texts / texts / text messages / voice and text] | [voice calls / calls and texts] [only / and little else / and nothing else / at most]
offline: [good / fit] for [voice calls / calls / calls and texts / nothing but calls] and [little / nothing] else | little more than [sluggish / slow / patchy / crawling / satellite] [links / satellite links / connections / connection / internet]
offline: neither [phone / phones / broadband / calls / mobile / landline / landlines / internet / email / wifi / texts] nor [internet / broadband / data / the internet / mobile data / card payments / email / mobile / landlines / landline / texts / a signal / calls / phone / phones / wifi / power]
offline: neither [a / phone / mobile] signal nor [internet / broadband / data] | [have / had / has] neither [internet / broadband / data / signal / a signal / phone / phones]
offline: [knocked / kicked / thrown / booted / bumped / dropped / fell / fallen / fall / slid / slipped / wiped / blown] [off / offline from] the [internet / web / net / grid online / map online / global internet]
offline: [neither / nor] _ [raised / reachable] | not be raised
offline: [deprived / robbed / stripped / starved / deprives / robs / depriving / robbing / strips / starves] _ of [internet / the internet / internet access / internet service / broadband / data / mobile data / connectivity / phone service / service / coverage / signal / its internet / their internet / mobile internet / phone and internet / all communications / communications]
offline: [could / can] neither [call / phone / ring / text / get online / go online / message] nor
offline: [could not / couldn't / cannot / can't / unable to / failed to / failing to] [reach / call / contact / phone / message / ring / raise] their [parents / relatives / families / family / children / mothers / sons / daughters / loved ones / friends / kin / homes]
offline: [lost / lose / losing / loses] it again | [lost / lose / losing / loses] the [internet / web / net / signal / connection / network] | [left / leaves / leaving] _ [without / with no] [internet / broadband / a connection / connectivity / mobile data / phone or internet / phone or internet service / mobile service / phone service / data / coverage]
offline: [packets / traffic / nothing] [stopped / ceased] [flowing / arriving / moving] | no [packets / traffic] [flowing / arriving / coming out / getting out] | [nothing / nothing at all] [could be / can be / is being / was being] routed | [prefixes / routes] [were / was / have been / had been] withdrawn
offline: [heard nothing / heard no word / not heard / no word / had no word / no news] from [families / family / relatives / loved ones / the island / islanders / their families / their relatives / parents / kin]
aside: [find / finds / found / finding / point / points / pointed / pointing / carry / carries / carried / carrying / set / sets / setting / swap / swaps / swapped / swapping / act / acts / acted / acting / work / works / worked / working / figure / figures / figured / try / tries / tried / trying / rule / rules / ruled / ruling / hand / hands / handed / handing / ride / rides / rode / riding / ridden / sort / sorts / sorted / sorting / help / helps / helped / helping / eat / ate / eating / reach / reaches / reached / reaching / map / maps / mapped / mapping] out
aside: [spell / spells / spelled / spelt / speak / speaks / spoke / speaking / call / calls / called / calling / lay / lays / laid / laying / check / checked / checking / stand / stands / stood / standing / buy / bought / buying / bail / bails / bailed / bailing / hold / holds / held / holding / sit / sits / sat / sitting / miss / missed / missing / opt / opts / opted / opting / pick / picks / picked / picking / print / printed / printing / seek / sought / single / singled] out
aside: [start / started / starting / storm / stormed / test / tested / testing / throw / threw / thrown / throwing / vote / voted / voting / watch / watched / watching / wear / wore / wearing / write / wrote / writing / come / comes / came / coming / turn / turns / turned / turning / get / gets / got / getting / drive / drove / driven / driving / play / plays / played / playing / ship / shipped / shipping / fan / fanned / roll / rolls / rolled / rolling / give / gives / giving / hire / hired / let / rent / read / send / sends / sent / sending / hang / hung / lash / lashed / leave / left / branch / branched / phase / phased / stamp / stamped] out
aside: [turned / turns / turn] out [to / that] | packed up [his / her / their / its / the / and] | [picked / picking / pick] up
aside: [lie / lies / lay / lying / kick / kicks / kicked / kicking / pay / pays / paid / laid / lay / set / sets / show / shows / see / write / wrote / spark / sparked / call / called / take / takes / took / better / worse / well / live / lives / day / days / time / hands / put / far / stave / staved / fend / fended / ward / warded / trade / sign / signed / finish / finished / round / rounded] off
offline: connectivity [issues / problems] | incident duration | outage duration | offline
offline: internet blackout* | internet shutdown* | internet outage* | digital blackout*
offline: communications blackout* | information blackout* | telecommunications blackout* | no internet
offline: no internet access | without internet | without internet access | without any internet
offline: no access to the internet | without access to the internet | without the internet | no connectivity
offline: without connectivity | network blackout* | no mobile data | without mobile data | no mobile internet
offline: without mobile internet | offline again | not had internet | have no internet | net blackout*
offline: internet cut | without web access | without a connection | internet kill switch | no online access
offline: had no internet | digital darkness | internet darkness | digital isolation | digital siege
offline: [lost / lose / loses / losing] [its / their / the / both / all / every / our] [link / links / only link / sole link / main link / fibre link / fiber link / connection / connections / data link / data links / satellite link / uplink / backhaul / lifeline]
offline: lost internet* | lost internet access | cut off from the global internet
offline: disconnected from the global internet | cut off from the web | telecoms blackout* | telecom blackout*
offline: telecoms shutdown* | online blackout* | web blackout* | nor the internet | nor internet
offline: nor mobile internet | nor mobile data | nor any internet | nor an internet connection
offline: unable to connect | unable to get online | unable to go online | disconnected from the internet
offline: cut off from the internet | without data | no data services | lost all connectivity
offline: loss of connectivity | loss of internet | lost connectivity | internet disruption*
offline: internet suspension* | internet cutoff* | internet blockade* | internet interruption*
offline: cut off from the world | cut off from the outside world | cut off from the rest of the world
offline: isolated from the outside world | off the grid online | internet is cut | internet remains cut
offline: telecoms outage* | network shutdown* | network outage* | connectivity outage* | mobile shutdown*
offline: fell offline | falling offline | fallen offline | disconnected | barely any internet
offline: hardly any internet | little or no internet | little internet | scarcely any internet
offline: patchy internet | no phone or internet | without phone or internet | no power or internet
offline: without power or internet | no electricity or internet | without electricity or internet
offline: no phones or internet | digital silence | communications cut* | communication blackout*
offline: comms blackout* | internet ban | internet switch off | internet switchoff | online silence
offline: information vacuum | lost touch with the world | phones had no data | phones have no data
offline: had no data | has no data | have no data | no signal | without signal | without a signal
offline: no mobile signal | no text messages | connectivity loss | unable to send an email
offline: without contact with the outside world
offline: [cut / cut off / severed / isolated] from the [internet / web / net]
offline: [cut / cut off / severed / isolated] from the [global internet / world wide web]
offline: [cut / cut off / severed / isolated] from the [online world / digital world]
offline: [disconnected / sealed off / shut off / cut adrift / adrift] from the [internet / web / net]
offline: [disconnected / sealed off] from the [global internet / world wide web]
offline: [shut off / cut adrift / adrift] from the [global internet / world wide web]
offline: [disconnected / sealed off] from the [online world / digital world]
offline: [shut off / cut adrift / adrift] from the [online world / digital world]
offline: [unplugged / walled off / detached / locked out / barred] from the [internet / web / net]
offline: [unplugged / walled off] from the [global internet / world wide web]
offline: [detached / locked out / barred] from the [global internet / world wide web]
offline: [unplugged / walled off] from the [online world / digital world]
offline: [detached / locked out / barred] from the [online world / digital world]
offline: [gone / missing / absent / vanished / disappeared] from the [internet / web / net]
offline: [gone / missing / absent / vanished / disappeared] from the [global internet / world wide web]
offline: [gone / missing / absent / vanished / disappeared] from the [online world / digital world]
offline: [dropped off / fell off / fallen off / knocked off / wiped off] the [internet / web / net]
offline: [kicked off / thrown off / taken off / kept off / forced off] the [internet / web / net]
offline: without [access to the web / the web]
offline: without [a working connection / a working internet connection / working internet]
offline: without [an internet connection / any connection / any connectivity]
offline: without [any access to the internet / phone and internet / mobile or internet service]
offline: no [web access / web / wifi / wi fi / online access / working internet]
offline: no [working connection / internet connection / internet service]
offline: no [internet or phone / phone and internet / data connection]
offline: not a [bar of signal / single bar / byte / bit]
offline: not a [packet / single bit / single byte / single packet]
offline: [deprived of / denied] [internet / the internet / data / online access]
offline: [robbed of / stripped of] [internet / the internet / data / online access]
offline: [starved of / bereft of] [internet / the internet / data / online access]
offline: [barred from / shut out of / locked out of] [internet / the internet / data / online access]
offline: [went / gone / goes / going / go / kept / taken / pulled] offline
offline: [knocked / forced / thrown / dropped / pushed / plunged / slipped / slid / left] offline
offline: [took / takes / taking] the internet offline
offline: left without [internet / the internet / a connection]
offline: loss of [mobile internet / the internet / access to the internet]
offline: [absence / lack] of [internet / the internet]
offline: [lose / loses / losing / lost] [mobile internet / mobile data]
offline: [lose / loses / losing / lost] [mobile service / internet access / their internet]
offline: [lose / loses / losing / lost] [their connection / all internet]
offline: [lose / loses / losing / lost] [broadband / wifi / wi-fi / phone signal / mobile signal / cell signal / phone reception / internet signal]
offline: [lose / loses / losing / lost] [phone / phones / telephone / telephones / landlines / mobile / mobiles / wifi / broadband / email] and [internet / broadband / mobile / mobiles / wifi / the internet / television / data]
offline: [lose / loses / losing / lost] [phone / mobile / landline / cell / cellular] , [internet / broadband / mobile / cell / data]
offline: [lose / loses / losing / lost] [access to the internet / access to the web / web access]
offline: internet [switch off / switched off / shut off / shut down / cut off]
offline: internet [cuts / stoppage / clampdown / curfew / block]
offline: internet [blocks / blocking / freeze / closure / gag]
offline: internet [collapse / crackdown / siege / cut offs / disconnection / isolation]
offline: [digital / data / mobile / mobile internet] [blackout* / shutdown*]
offline: [digital / data / mobile / mobile internet] [outage* / lockdown / cutoff*]
offline: [mobile data / connectivity / online / broadband] [blackout* / shutdown*]
offline: [mobile data / connectivity / online / broadband] [outage* / lockdown / cutoff*]
offline: [web / communications / comms / telecommunications] [blackout* / shutdown*]
offline: [web / communications / comms / telecommunications] [outage* / lockdown / cutoff*]
offline: [phone and internet / internet and phone] [blackout* / shutdown* / outage* / lockdown / cutoff*]
offline: [internet and mobile / internet and communications] [blackout* / shutdown*]
offline: [internet and mobile / internet and communications] [outage* / lockdown / cutoff*]
offline: [blackout / shutdown / suspension / blocking / closure / cutting] of the internet
offline: mobile internet ban | mobile data ban | data ban
offline: [cut / cuts / shut / shuts / killed / kills / pulled] the internet
offline: [unplugged / unplugs / blocked / blocks / suspended / suspends / closed] the internet
offline: [shut / shuts / switched / switches / turned] off the internet
offline: [turns / cut / cuts / killed / closed] off the internet
offline: [shut / shuts / shutting] down [internet / the internet / mobile internet / mobile data]
offline: [cut / cuts / cutting] [internet / mobile internet / mobile data]
offline: [suspended / suspends / blocked / blocks] [internet / mobile internet / mobile data]
offline: [refuse / refused / refuses / refusing] to [switch / turn / put] the internet back on
offline: [refuse / refused / refuses / refusing] to restore the internet
offline: [can / could] [load / open / reach / get] nothing | [loads / opens] nothing
offline: [no / not one / not a single / nor any / neither] [email / emails / whatsapp message]
offline: unable to [message / call / contact / reach / email] [relatives / family / families / anyone]
offline: unable to [message / call / contact / reach / email] [each other / one another]
offline: unable to [message / call / contact / reach / email] [friends / loved ones]
offline: [waiting / still waiting] for the internet to [return / come back]
offline: sos only | sos mode | [showing / showed / show / shows / displaying / displayed / stuck on / stuck in / reading / read / flashing / flashed] sos | emergency calls only | stared at " sos " | [the / an] " sos " [sign / symbol / message / only]
offline: [with / had / has / have / having] no [way to call / way of calling / way of telling / means of communication / means of communicating / communications / link / links / contact] [to / with / or / , / their / the / from / anyone / outside]
offline: [cannot / can't / could not / couldn't] [call out / phone out / dial out / call in / ring out] | nobody _ had raised | [nobody / no one] _ raised the island
offline: unable to [load / open] a [page / single page / web page / single web page / webpage / website]
offline: unable to [send / receive] [an email / emails / a message / messages / a single message]
offline: unable to make calls or get online
offline: [losing / lost / lose / loses] [their / its / all / any] [4g / 3g / mobile] [signal / service]
offline: [losing / lost] [their / its / all / any] [phone / data / cell] [signal / service]
offline: [lose / loses] [their / its / all / any] [phone / data / cell] [signal / service]
offline: [losing / lost] [their / its / all / any] [4g / 3g / mobile] [coverage / connection]
offline: [lose / loses] [their / its / all / any] [4g / 3g / mobile] [coverage / connection]
offline: [losing / lost] [their / its / all / any] [phone / data / cell] [coverage / connection]
offline: [lose / loses] [their / its / all / any] [phone / data / cell] [coverage / connection]
offline: [hasn't / has not / isn't / wasn't / is not / was not / not / hadn't] been any internet
offline: [isn't / wasn't / is not / was not] any internet
offline: [hasn't / haven't / has not / have not] [had internet / any internet / internet]
offline: [hadn't / didn't have] [had internet / any internet / internet]
offline: [don't have / do not have / did not have] [had internet / any internet / internet]
offline: [hasn't / haven't / has not / have not] [internet access / had any internet]
offline: [hasn't / haven't / has not / have not] [had internet access / had a connection]
offline: [hadn't / didn't have] [internet access / had any internet]
offline: [don't have / do not have / did not have] [internet access / had any internet]
offline: [hadn't / didn't have] [had internet access / had a connection]
offline: [don't have / do not have / did not have] [had internet access / had a connection]
offline: [hasn't / haven't / has not / have not] been online
offline: internet [gone / dead / out / off]
offline: neither [email / mail / text / tweet / browse / surf] nor
offline: [internet / web / mobile internet / network / net] died
offline: could neither [email / mail / text / tweet / browse / surf] nor
offline: [switched / switches / turned / turns / shut / cut] off [data / mobile data / mobile internet]
offline: no net | the internet went at | internet simply went
offline: without [the net / net / the web] | no [net / web access] | lost all [communications / contact / communication]
offline: neither [calls / phone / voice / texts] nor [data / internet] | no [calls / voice] [or / and / nor] [data / internet]
offline: [no / without / without any / any] [wi-fi / wifi / data / mobile data / broadband / reception]
offline: [lost / lose / losing / loses] [internet access / internet service / internet connectivity]
offline: [lost / lose / losing / loses] [their internet / all internet / internet / web access]
offline: [no / without / little or no / hardly any / barely any] [internet service / internet connection]
offline: [no / little or no / hardly any / barely any] [cell service / phone service / mobile service]
offline: without [cell service / phone service / mobile service / phone or internet service]
offline: [no / without] [cell or internet service / phone or internet service / phones or internet]
offline: [no / without] [internet or phone service / mobile or internet service / phone or internet]
offline: off line
offline: [limited / patchy / intermittent] [internet / internet access / connectivity]
offline: [lost / lose / loses / losing] [cellphone / cell phone / phone / mobile / mobile phone / landline / telephone / television / tv / voice / wireless / cell / cable] [and / or] [internet / broadband / data / mobile / wifi / phone / internet and tv] [service / services / access / connections / connection / connectivity / coverage / links]
offline: [lost / lose / loses / losing] [internet / broadband / data / mobile] [and / or] [phone / telephone / landline / voice / mobile / cellphone / cell phone / television / tv / broadband / data] [service / services / access / connections / connection / connectivity / coverage / links]
offline: [lost / lose / loses / losing] [all / both / their / its] [phone / mobile / cellphone / telephone / landline] and [internet / broadband / data] [service / services / access / connections / connection]
offline: [lost / lose / loses / losing] [home internet / broadband service / broadband connections / web connections / data services / mobile coverage / all connectivity / all data / connectivity]
offline: neither _ [had / has / have] [a signal / any signal / bars / a bar / any service / working data / signal / service / coverage / data]
offline: [describing / described / describe / complaining of / complained of] a crawl
offline: [could not / couldn't / cannot / can't / unable to / failed to] [load / open / reach] [a page / a single page / any page / a web page / a website / any website / any site]
offline: [haven't / have not / hasn't / has not / hadn't / had not / weren't / were not / aren't / are not / wasn't / was not / not] been able to [make / call / phone / send / reach / get / go / connect / log / browse / message / contact / speak / talk / text / ring]
offline: [lost / lose / losing / loses] [signal / phone signal / mobile signal / reception / phone reception / mobile reception / cell reception]
offline: [lost / lose / losing / loses / lost their / lose their / losing their / lost all] [broadband / mobile broadband / fibre / fibre broadband / wifi / wi-fi / landlines / landline / phone lines / phone service / mobile phone service / mobile coverage / 4g / 5g / internet connection / internet connections / broadband connections / home broadband / fixed line service]
offline: without [fixed lines / fixed line / landline / calls / mobile or fixed lines] [service / or / and / for / from / since / until / on / in / at / , / .] | [has / have / had] not been heard from
offline: no [operator / provider / carrier / telco] [works / has worked / is working / is up / was working / worked] | [cannot / can't / could not / couldn't / unable to] [make or receive / make / receive / place] [calls / calls for / any calls / phone calls / a call]
offline: no [network / networks / phone network / communications / comms / communication / telecommunications / phone lines / phone line / phone signal / cell signal / mobile signal / mobile network / mobile networks / data signal] [in / since / for / at / across / on / anywhere / , / . / and / all / from] | without [network / a network / any network / communications / communication / telecommunications / comms / phone lines / phone signal / cell signal]
offline: neither [voice / calls / texts / sms] nor [data / internet / texts / calls] | [no / lost / lost all / lost any / without / out of / cut off from / with no] contact with the [outside / outside world / world / rest of the world / rest of the country / mainland] | digital [prison / cage / wilderness]
offline: [lost / lose / losing / loses] all [links / telecoms / communication / communications / phone and internet / internet and phone / phone / internet]
offline: [lost / lose / losing / loses] [their connections / their internet / its connection / their access / their broadband / both internet]
offline: [struggling / struggled / struggle / unable / battled / battling] to [get online / go online / connect / log on / get on the internet]
offline: [trouble / difficulty / difficulties / problems] [getting online / going online / connecting / accessing the internet]
offline: barely a trickle | little more than a trickle | [with / to] a trickle
offline: without [broadband / phones or internet / phones and internet / phone or broadband / telephone or internet]
offline: no [telephone / phone / landline] and no internet | no internet and no [telephone / phones / phone]
offline: [no one / nobody] [can / could] [use / access / open / reach / get onto]
offline: [no one / nobody] [has been able to / have been able to / was able to / is able to] [use / access / get / open / connect / send / make / reach / go]
offline: [send / sending] so much as [a text / a text message / a message / an email] | [not / without] so much as a [bar / signal]
offline: without so much as a [text / text message / message / call / phone call / dial tone / ringtone / beep / bar / whatsapp / whatsapp message / voice note / whatsapp voice note / page]
offline: without [phone / phones / landline / landlines / telephones / mobile / mobiles] , [cash machines / card payments / card machines / email / television / tv / broadband / power] [or / and] [broadband / internet / the internet / wifi / data / email]
offline: [with / on] [crawling / sluggish / crippled / patchy / degraded / flaky / snail paced / painfully slow] [connections / internet / connectivity / data]
offline: [crawling / sluggish / crippled / degraded / painfully slow] [connections / internet / connectivity / data speeds / web access]
offline: [slow / sluggish / reduced] [internet speeds / connection speeds / data speeds]
offline: all but cut off from the [outside world / world / internet / rest of the world] | all but unreachable by [phone / telephone]
offline: [vanished / disappeared / dropped / fallen] from the [global routing table / routing table / global routing tables / internet's map]
online: online | connected | reachable | able to connect | able to get online | have access | had access
online: has access | with access | still connect | get online | getting online | got online | go online
online: going online | access the internet | access the web | use the internet | connect to the internet
online: log on | works=works | work=works | worked=works | functioning=works | function=works | working=works
online: could get online | could still get online | could connect | could still connect | could go online
online: could still go online | could access the internet | could still access | can get online
online: can still get online | can still connect | answer | answers | respond | responds
online: responding | got through | get through | gets through | getting through | works again | can log
online: could log | load | loads | get a connection | find a connection | get a signal | find a signal
online: make a call | send a message | send messages
online: [send / sending / could send] [an email / emails / a message / messages]
online: [load / open / could load / could open] a [page / single page / web page / webpage / website]
online: surf | browse | [surf / browse] the web
online: [reach / could reach] the [internet / web / outside world] | get onto the internet
online: [get / got / getting] on the internet | on the internet
online: [has / have / had] [internet / a connection / connectivity]
online: with [internet / a connection / connectivity] | online access | logged on | visible online
online: [could / can / could still / can still] [be reached / connect / message / browse / surf]
online: [opened / loaded] a [page / web page / webpage / website / site / single page]
online: could [open / send / load / read / post / watch / call]
total: total | complete | full | absolute | entirely | completely | totally | fully | full scale
total: outright | utter | utterly | wholly | all out
neartotal: near total | nearly total | almost total | near complete | nearly complete | almost complete
neartotal: almost completely | nearly completely | almost entirely | almost fully | almost totally
neartotal: virtually complete | virtually total | near absolute | almost all | all but completely
neartotal: practically complete | all but disappeared | all but vanished | all but offline | all but cut off
neartotal: almost no internet | virtually no internet | practically no internet
neartotal: all but [total / complete] | [virtually / practically] all | almost wholly
neartotal: virtually [entirely / completely] | effectively [complete / total] | as good as total
back: [began / begun / begins / started / starts / starting / managed / manages / able] to [return / recover / resume]
back: [began / begun / begins / started / starts / starting / managed / manages / able] to [come back / be restored]
back: [began / begun / begins / started / starts / starting / managed / manages / able] to [restore / reconnect / lift]
back: restored | restore* | restoration | restoring | back online | came back | come back | coming back | back
back: returned | returning | reconnected | resumed | resumption | recovered | recovering | recovery | up again
back: reappeared | re established | reestablished | switched back on | turned back on | lifted
back: came back online=net | come back online=net | comes back online=net | coming back online=net
back: [went / go / goes / got / get] back online=net | is back | reinstated | brought back | online again | access again | connected again
back: back to life | back up | switches back | reopened | reconnect | reconnecting | reconnects
back: reappear* | flickered | flickering back | reopen* | revived | back in service | flickered back
back: trickled back | trickling back | creeping back | comes back | restores | reinstates | switched on
back: turned on | switch the internet back on | reestablish* | unblock* | lifts | lifting | back on
back: [lifted / lifts / lift / removed / revoked / dropped / scrapped / ended / reversed / rescinded / withdrawn / withdrew] _ [ban on / block on / ban against / suspension of]=ban
back: [ban on / block on / blocking of / suspension of / ban against] _ [been lifted / was lifted / is lifted / were lifted / been removed / was removed / been revoked / was revoked / been dropped / been scrapped / was scrapped / was withdrawn]=ban
back: [unblocked / unblocks / unbanned / unbans]=ban
back: lifted _ ban | lifted _ blockade | lifted _ restrictions | lifts _ ban | ended _ shutdown
back: ended _ blackout | ends _ blackout | ends _ shutdown | regained access | regain access
back: regaining access | regained internet | regained connectivity | ended=end | ends=end | came to an end=end
back: is over=end | was over=end | ending=end | comes to an end=end | eased | easing of | unlocked | unlock*
back: allowed back | let back | came alive | come alive | sprang back | restart* | emerge* from | emerged from
back: emerging from | regain* | relent* | called off | thaw* | rejoin* | re enabled | reenabled | reactivat*
back: working again | up and running | running again | normal again | available again | could _ again
back: can _ again | works again | worked again | back to normal | return to normal | returned to normal
back: reappearing | reconnection | reappearance | re opened | returns | return of | let up | stutter* back
back: limped back | crept back | crawled back | flooded back | blinked back | rolled back=end | scrapped=end
back: rescinded=end | withdrew=end | light at the end | loosened | loosen* | relaxed | relaxation
back: comes to life | came to life | back in touch | back on the air | on the air again | over at last=end
back: brought _ back | bring _ back | back online=net | online again=net | back on the grid online=net
back: reconnected to the world=net | back in touch with the world=net | outage over=end | blackout over=end
back: shutdown over=end | flicked _ back | flick _ back | switch back on | hummed again | hum again
back: fixed=end | spliced | repaired | resurfac* | let back on | stirred | stirs | stir again
back: breathe again | breathed again | blinked on | lit up again | sprang to life | roared back | rang again
back: ring again | rings again | humming | got _ back | get _ back | gets _ back | given _ back
back: gave _ back | allowed _ again | let _ online | climbed back | climbed back to | bounced back
back: rebound* | rebounded | healed | on the mend | rewired | reopened to | uncapped | buzzed back
back: back on [the net / the web / the internet / the map / line / stream]
back: [switched / switches / turned / turns / flipped / flips / flickers / flicker] back
back: [trickles / trickle / seeped / seeping / seeps / creeps / inched / inching] back
back: [edged / drifted / bounces / bouncing / roars / surged / surging / springs] back
back: [sprung / buzzed / pinged / crackled / jolted / sputtered / limping / staggered / eased] back
back: [whirred / crackled / buzzed / flickered] to life | [is / are / was / were] working again
back: resumes | resume | resuming | recovers | recover | reboot* | rekindled | rejoined
back: plugged back in | plugged in again | [switched / turned] on again
back: [took / taken / needed] _ to [restore / recover / reconnect / come back / return / mend / repair / fix / get back online / return to normal]
back: [live / available / reachable / accessible / online / connected] once more
back: [go / went / come / came / comes] [live / on / up / through] again
back: [get / got / go / going / went] online again | able to [connect / get online / go online] again
back: normalis* | normaliz* | unfroze | unfreez* | unjammed | unthrottl* | readmitted
back: within reach again | reachable again | accessible again | back within reach | awake again
back: able to _ again | [loading / loads / load / opening / opens / open / refreshing] again | [going / talking / flowing / live] again
back: to flow again | [became / become / becoming / made / were / are / is / was / went] functional | functional again | operational again | usable again
back: [coming / come / came / comes / brought / bring / brings / bringing / stirring / stirred / sputtering] [to life / back to life / alive / back alive]
back: [tweet / post / scroll / chat / browse / surf / stream / log on / log in / text / message / phone / dial / google] again=net
back: [problem / problems / issue / issues / fault / faults / glitch / trouble / incident / disruption] [has been / have been / had been / was / were / is / are / is now / was now / has now been] [resolved / fixed / solved / rectified / sorted / sorted out / over / addressed / cleared / mended / repaired]
back: [fix / workaround / repair] [was / is / has been / had been] [in place / found / deployed / applied / rolled out / implemented]
back: [all / everything / service / services] [is / was / are / were] [well / fine / normal / as it should be] again | [limp / limps / limped / limping] back
back: [turned / turns / turning / switched / switches / switching / flicked / put / puts] [internet / the internet / mobile internet / mobile data / data / broadband / fixed line internet / fixed internet / the network / networks / the networks / 3g / 4g / phones / the signal / service / services / the web] [on / on for / back on / on again]
back: [reversed / reverses / reversing / rescinded / revoked / withdrew / overturned / dropped / repealed / cancelled / canceled / quashed / suspends / suspended] [the / its / a / their] [ban / bans / block / blocks / blockade / shutdown / curbs]
back: [raised / raise / raises] the [blockade / siege] | [bringing / brings / brought / draws / drew / rings / rang / ringing] [the curtain / down the curtain / the curtain down] on=end
back: [wakes / woke / waking / wake] _ connected | [possible / working / normal / available] again
back: put an end to=end | puts an end to=end | brought to an end=end | drew to a close=end
back: came to a close=end
back: [switched / turned / switches / turns / switching / turning] the internet [on again / back on]
back: [put / puts] the internet back
back: return | did _ return
back: allowed to breathe
back: [tweeted / tweeting / tweets / chatted / browsed / surfed / emailed / googled] again=net
back: [reachable / online / visible] again=net | trickled [out / through]
back: [buzz / ring / beep / ping / buzzing / ringing / pinging] again
back: [connected / reconnected / linked] to the [world / outside world / web / internet / network] again
back: [reconnects / reconnecting / rejoined / rejoins / re-joined / rejoining]
back: [rejoined / rejoins / rejoining] the [internet / web / global internet / network]=net
back: [pinging / buzzing / ringing / beeping / working / functioning / running / up and running] again
back: [got / get / gets / getting / had / have / found] [a signal / signal / service / bars] again
back: [got / get / gets] their [internet / signal / phones / service / data] back
back: [switched / turned / flicked / flipped] [it / them / the internet / internet / data] back on
back: [limping / crawling / trickling / coming / creeping / flickering / edging / inching] back
back: [limped / crawled / trickled / crept / flickered / sputtered / roared / sprang / blinked] back
back: [trickles / creeps / flickers / comes / limps / crawls] back | [open / opened / load] again
back: [into / back into] life again | back into life | [sprang / sprung / spluttered / stuttered / sputtered / juddered / coughed / hummed / flickered / crackled / blinked / shuddered / roared / whirred / pinged / buzzed / jolted / creaked] [into life / to life / back into life]
back: [carrying / carries / carry / carried / passing / moving / handling / taking] [traffic / data / calls / packets / full traffic] again | [traffic / data / calls / packets / bits / messages] [flowing / flow / flows / flowed / moving / coming through / going through] again
back: [got / get / gets / getting] [data / traffic / calls / the internet / internet / broadband / service / the network / the link / the cable / signal / phones / it / them] [flowing / going / moving / working / running / up / back] again=net
back: [got / get / gets / getting] [data / traffic / calls / the internet / internet / broadband / service] [flowing / moving / working / running]
back: [flowing / moving / pumping / firing / live / alive / buzzing / visible / open / opening / opens] again | [show / showed / showing / shows / had / have / saw] bars again | bars [returned / came back / reappeared / are back / were back]
back: [hooked / linked / patched / joined / wired / connected / plugged] [up / back / in] [to / into] the [rest of / mainland / world / outside / wider / capital / internet / web / net / grid / global]
back: [reconnected / reconnects / reconnecting / reconnect / rejoined] [to / with] the [rest of / mainland / world / outside / wider / internet / web / net / global] | [restored / returned / brought back] to [service / life / use / working order]
back: [put / was put / were put / been put / putting] right=end | [resolved / rectified / remedied / repaired / mended / patched up / sorted / sorted out / cleared / ironed out]=end
back: [let / letting / lets / allowed / allow] _ back [on / in / online] | [came / come / comes] good again | [kicked / kick / kicks] back in | [picked / picks] up again | normal service [resumed / was resumed / has resumed / returned / was restored / is back]
back: [works / working / worked / running / ran / runs] [normally / as normal / as usual / fine / properly] again | [lifeline / link / line / cable / connection] [is / was] [whole / live / back / up] again
back: reappears | resurfaced | [thawed / thaws] | [lit / lights / light] up again
back: [re announced / reannounced / announced again / re advertised / re originated / readvertised] | [back / returned / put back / brought back / restored] [into / to] service | [got / gets] _ satellite link up
back: [was / were / been] [withdrawn / revoked / rescinded / vacated / annulled / quashed] [on / by / late / after / yesterday / today / this]=end
back: [data / traffic / packets / calls / bits] [is / was / are / were / began / started / has been] [flowing / moving] [to / into / through / again / from / across]=net | [got / gets] a _ [tower / mast / site / line / link] going | got going again
back: [fully / completely / entirely / all] [normal / back] by | [were / was / are / is] [fully / completely / entirely] [normal / restored / back] | [usable / available / reachable / visible / loading / opening / working] [again / once more] | back to baseline | [came / come / comes] back in part | back in part
back: [declared / declares / declaring] _ [restored / recovered / resolved / fixed] | [returned / returns / back] to [baseline / full strength / usual levels / ordinary levels / pre outage levels / normal levels]
back: [available / accessible / reachable / usable / live / operational] [again / once more]
back: [online / working / connected / reachable / available] once more
back: once again [online / working] | [allowed / let] back online
back: brought back [online / up / to life] | fixed
back: [lifts / lifted / eases / eased / drops / scraps] [the / its / a] ban=end | reconnected=net
back: reconnects=net
back: [reconnected / hooked up / plugged] to the [world / outside world / internet]
back: [connected / linked] to the [world / outside world / internet / web] [again / once more]=net
back: [function / operate / operating / ring] again | [began / begun / begins] to [work / function / operate] again
back: [open / load / reach] [websites / pages / sites / web pages] again
back: hooked up to the [world / internet / web] again=net | hooked up again=net | hooked back up
back: [ordered / orders / ordering / order] [mobile broadband / the internet / internet / mobile data / mobile internet / services] back
back: [rang / ring / buzzed / beeped / pinged / lit up] again | [dial / dialling / dial tone] back
back: [came / come / comes / coming / was / is / were / are / go / went / goes] back on
back: [loading / load / loaded / opening] [pages / websites / sites / web pages] again=net
back: [woke / awoke / woken / woke up / waking up / wake up] to [working internet / a working internet / working phones / a working connection / a restored connection / restored internet]=net
back: mended | [mends / mending] the cable | video calls again | [call / message / ring / reach] _ [abroad again / relatives again / families again / family again]
back: [given / handed / gave / giving] back=net
begin: began | begun | begins | started | starting | start | starts | imposed | onset | ordered | first
begin: took effect | went | introduction | imposing | kicked in | set in | triggered | launched
begin: came into force | into force | took hold | descended
begin: decreed | decrees | enacted | enforced | initiated | brought in | coming into effect
begin: came into effect | commenced | commences | activated
begin: setting in | sets in
begin: first [reports / complaints]=reports
continue: remain | remains | remained | remaining | still | continue* | continuing | ongoing | persist*
continue: stays | stayed | keeps | is yet to | has yet to | even now | drags on | dragged on | drag on
continue: dragging on | wears on | wore on | shows no sign of | no end in sight | yet again
continue: left=leaves | is left=leaves | was left=leaves
continue: enduring | endures | lingers | lingered | lingering | unbroken | unabated | to this day
continue: as yet | up to now | without let up | rolls on | grinds on | prolonged | not yet
continue: [stayed / stays / remains / remained / remain / still] off
fall: fell | fallen | fall | falls | falling | dropped | drop | drops | dropping | plunged | plunge | plunging
fall: plummeted | plummeting | sank | slumped | slump | declined | decline | declining | collapsed | collapse
fall: tumbled | down | decreased | decrease | reduction | reduced | loss | lost | loses | slashed | shrank
fall: under normal | lower | less than usual | less than normal | dip | dipped | crashed | cratered | dwindled
fall: deficit | vanished | vanish* | disappeared | disappear* | evaporated | wiped off | halved | below=below
fall: gone | wiped out | cut by | slowed to | throttled to | receded | diminished | all but disappeared
fall: all but vanished | knocked out | missing | slid | slides | tanked | nosedive* | bottomed out | withered
fall: sagged | ebbed | dived | dive | haemorrhaged | hemorrhaged | crumbled | shaved off | lopped off
fall: knocked off | contracted | contraction | thinned | dwindling | evaporate* | lopped
fall: collapses | plunges | plummets | plummet | sinks | sink | sinking | sunk | tumbles | tumble
fall: tumbling | slumps | slumping | slipped | slips | nosedived | cratering | reduces | reducing
fall: shrunk | shrink | flatlined | flatlining | flatline* | fell off a cliff | fell away | fallen away
fall: dried up | drained | bled | short of
rise: rise | rose | risen | rises | increase | increased | grew | growth | surge* | jumped | jump | soared
rise: climbed | up by | higher | gain* | spike*
to: to | at=at
to: [hovering / hovered / hovers / standing / stood / stands / stuck / sitting] at=at
to: [sits / sat / flatlining / languishing / languished / running / holding / held] at=at
to: [hovering / hovered / hovers] around=at
to: not [risen / climbed / got / gone / recovered] [above / past / beyond]
by: by=agent
from: from
usual: usual | ordinary | normal | ordinary levels | normal levels | usual levels | typical | typically
usual: pre shutdown | pre blackout | pre crisis | expected | baseline | previous levels | average
usual: regular levels | what is normal | prior levels | earlier levels | pre war | standard level*
usual: its usual level | before the shutdown | before the blackout | before the cut | the norm | pre protest
usual: pre coup | pre election | what it was | what it had been | the week before | a week before
usual: a week earlier | the previous week | the day before | of its usual | pre war levels
usual: last week's level* | what they were | what they had been | last week's | the previous week's | normally
usual: what is usual | what was usual | a normal day | an ordinary day | an average day | the average
usual: regular | pre crackdown | pre unrest | customary | accustomed | a normal week | of old
usual: habitual | previous | the usual [figure / amount] | normal conditions | normality
usual: a [typical / regular] day
usual: on [a normal / an ordinary] day | what it should be | what it usually is | what it normally is
usual: peacetime | everyday | pre [coup / shutdown / war / crisis] level* | full capacity
usual: full strength
usual: of [capacity / full capacity / its capacity / their capacity / normal capacity] | of the previous [day's / week's / month's] | the previous [day's / week's / month's] | the [day / week] [earlier / previous] | week earlier level*
usual: before the [protests / unrest / coup / crackdown / outage / disruption / war]
usual: prior to the [shutdown / outage]
usual: what it was [a week / a month] ago | what it was [a week / a month / last week]
share: account* for | accounted | make* up | made up | market share | share | represent* | consist* of
share: of whom | of which | comprise* | market | penetration | of all mobile | of its customers
share: of all customers who
share: of [base stations / cell sites / mobile sites / cell towers / mobile towers / masts]
share: cell sites | mobile sites | base stations | cell towers | mobile towers | mobile masts | phone masts | transmitters

for: [sat out / sits out / sitting out / rode out / weathered / endured / suffered / faced / spent / did without / put up with / lived through / had to do without]
for: for | during | lasting | lasted | lasts | last | the past | the last | spanning | over | throughout
for: stretched | long | totalling | totaling | now in its | entered its | into its | reached | hit | passed
for: marked | marks | surpassed | have endured | endured | spent
for: into a | now entering | entering its | enters its | entered a | enters a | a total of | for most of
for: into the | for the best part of | best part of | dragged on for | going without | gone | went | have gone
for: has gone | endure | enduring | weathered | survived | ending | past | stands at | capped | cap
for: has now lasted | clocked up | racked up | notched up | amounting to | adding up to | ran to
for: runs to | ran for | runs for | running for | [stretching / stretched / stretches] [to / into]
for: [dragged / drags / dragging / extends / extended / rolls] into
for: [rolled / goes / going / went / moves / moved] into | is in its | continues for | continued for
for: has continued for
for: the better part of | better part of
after: after | following | later than | for the first time in | first time in | it took=takes
after: [waited / had to wait]=takes
after: after [a / an] [absence / break / gap / silence / outage / blackout / hiatus / interruption / shutdown / disruption / suspension / cut / ban / closure / darkness] of
ago: ago | earlier
since: [since then / ever since then / ever since]=then
since: [hasn't / haven't / has not / have not] since
since: since [roughly / about / around / just after / just before / shortly after / shortly before / some time after]
since: since | from=on | starting=on | as of=asof
notfor: [held / held out / held up / survived / lasted out / stayed up / stayed on / kept going / carried on / ran on batteries / worked / lasted] for | [outlived / outlasted] _ by | [stock / stocked / fuel / diesel / batteries / battery / generators / generator / supplies] for
notfor: [open / opens / opened / reopen / reopened / queued / walked / drove / trekked / marched / sailed / flew] for
for: [began / begins / starts / started] [a / its / their]
notfor: compared with | compared to | than | by a further | a further | another | within | in the next
notfor: in the coming | the next | next | coming | every | until | over the next
notfor: of the last | in the past | in the last | over the past | over the last | in under | cut again=again
notfor: shut off again=again | went dark again=again | cut off again=again | going dark again=again
notfor: later=later | before=after | after=after | earlier=after | notice=after | deadline=after
notfor: each day=clause | every day=clause | every night=clause | each night=clause | per day=clause
notfor: a day=clause | daily=clause | nightly=clause | per week=clause | ultimatum=clause
notfor: old=after | drive=after | walk=after | from now=after | in just | on ,=later | time in | times in
notfor: each month=clause | every week=clause | each week=clause | each weekday=clause | on school days=clause
notfor: every morning=clause | each morning=clause | every evening=clause | each evening=clause
notfor: at night only=clause | evening after evening=clause | night after night=clause
notfor: failure in
notfor: a day [after / before / earlier / later / ahead]=after
notfor: [travel / travels / travelled / traveled / travelling / drive / drives / drove / driving / walk / walks / walked / queue / queued] | due in
notfor: to [disconnect / block / comply / shut / suspend / register / appeal / respond]=after
running: and counting | running | in a row | straight | consecutive | on end | on the trot

neg: [nothing / nothing at all] wrong with=all | no [problem / problems / fault / faults / issue / issues / outage / outages] [on / with / in] [its / their / our]=all | own [network / networks] [was / were / is / are] [fine / unaffected / working normally / running normally / sound]=all
neg: not | no | never | n t | t | neither | nor | without any | without incident | false=all | untrue=all
neg: denied=all | denies=all | deny=all | dismissed=all | dismiss*=all | refuted=all | rejected claims=all
neg: rejected reports=all | rumour*=all | rumor*=all | hoax=all | no evidence=all | fake=all | debunk*=all
neg: unfounded=all | incorrect=all | no [sign / signs] of=all | unaffected=any | uninterrupted=any | cannot | surveyed=all
neg: respondents=all | poll of=all | online poll=all | opinion poll=all | survey of=all | vat=all
neg: internet prices=all | internet speed*=all | price of internet=all | price of data=all | cost of data=all
neg: data prices=all | download speed*=all | broadband speed*=all | internet bill*=all
neg: without disruption=any | smoothly=any | as normal=any | working normally=any | worked normally=any
neg: operating normally=any | running normally=any | without interruption=any | nobody=who | no one=who
neg: none=who | hardly anyone=who | shares in=all | shares of=all | share price=all | stock price=all
neg: stocks=all | in the survey=all | the survey=all | a survey=all | brushed aside=all | rejects=all
neg: rejected=all | rebuffed=all | no shutdown=all | none will=all | never shut | publicist=all | unable
neg: incapable | study finds=all | study found=all | new study=all
neg: [rode / ride / rides / riding / ridden] it out=any | [ride / rode / rides] out the [cut / storm / outage / blackout / failure]=any | [stayed / stays / stay / staying] [up / on air / on the air / online / connected] [throughout / all / on batteries / on battery / on generators / thanks]=any | [held / holds] up [throughout / well / fine / on]=any | [carried / carry / carries] on [as normal / working / regardless / unaffected]=any
neg: aws=all | amazon web services=all | under 16s=all | under 16=all | minors=all | work phones=all
neg: [government / work / official / staff] devices=all | card reader*=all | checkout*=all
neg: supermarket*=all | but not=who | though not=who | if not=who | although not=who | rubbished=all
neg: scotched=all
neg: laughed off=all | no truth=all | myth=all | fact check=all | false claim*=all | falsely=all
neg: forged=all | forgery=all
neg: electricity [company / board / utility / provider / ministry / operator]=all
neg: power [company / utility]=all
neg: [rejecting / rejected / denying / denied / dismissing / dismissed] [posts / claims / reports / rumours]=all
neg: [rejecting / denying / dismissing] [social media posts / online claims / viral claims]=all
neg: [users / customers / subscribers] noticed nothing=all | [no / little] impact on=all
neg: without affecting=all | no customers were affected=all | [was / were / been] rerouted=all
neg: [ombudsman / landlord / engineer visit / compensation claim]=all | [farmhouse / cottage / bungalow / bakery]=all
neg: [a family / one family / the family / couple / pensioner / farmer] in [rural / remote]=all
neg: [did not / didn't / does not / do not] [notice / feel]=all | [noticed / felt] nothing=all | barely noticed=all
neg: sent traffic [over / via / through] other routes=all | [rerouted / re-routed / redirected]=all | without [loss / noticeable effect]=all
neg: [have / has / had] no fibre=all | [without / no] fibre connection*=all | [trimmed / cut / cutting / slashed] the price=all
neg: annual survey=all | annual report=all | census=all | [are / is / were] [wrong / baseless / fabricated / invented / nonsense / unfounded]=all
neg: [website / homepage / portal] [offline / down / unreachable / inaccessible]=all | still have no [fixed broadband / home broadband]=all
neg: [bank's / banks' / banking / lender's] [app / apps / website]=all
neg: [pledge / pledges / campaign / campaigns / petition / coalition / declaration / resolution] against [shutdowns / internet shutdowns / blackouts / network shutdowns]=all
neg: [never been / never] connected=all
neg: [without / no / not] [any internet / internet / any network / any mobile internet / mobile internet / any phone] [shutdown / shutdowns / outage / outages / blackout / cut / cuts / disruption / disruptions / interruption / interruptions / restrictions / suspension]=any
neg: [her / his / my] [dead / broken / faulty / new / own] [router / modem / phone / laptop]=all | consumer [desk / champion / column]=all
neg: share [slid / fell / rose / dropped / grew / slipped / climbed] to=all | [subscriber numbers / number of subscribers / subscriber base / subscriber figures / market share]=all
neg: [a / one / another] [user / customer / subscriber / reader / man / woman] [was / is / could / cannot / had been] [unable / not / unable to]=any
neg: [for / to / of / from] one [user / customer / subscriber / reader / resident / family / household / viewer / shop / shopkeeper / home]=all | [her / his / my] [account / router / modem / laptop / phone bill / handset]=all | [my / our] [office / house / flat / apartment / hotel / kitchen / provider / neighbour / neighbours / wifi / wi-fi]=all
neg: ussd=all | [proudly / deliberately / happily / blissfully / voluntarily / gladly] offline=all | long [banned / blocked / barred / unavailable / inaccessible / blacklisted]=all | billion people=all | of the population [is / are / remains / was / were / still] [offline / unconnected]=all | [finally / at last] [gets / got / get / has / have] [mobile coverage / 4g / broadband / fibre / coverage / a signal / a mast / mobile signal / internet]=all | after [years / decades] without=all
neg: inmates=all | jammer*=all | [jammed / jam / jams / jamming] _ [hall / venue / stadium / courtroom / theatre / cinema / prison / prisons / exam]=all | referral traffic=all | traffic [from / to] _ news sites=all | in the study=all | power [board / firm / operator / ministry / minister / authority]=all
neg: [nobody / no one / no customers / no customer / no homes / no users / no households] lost [service / connection / internet / their / a / broadband / access]=all
neg: no [internet / mobile / network / nationwide / mobile internet / connectivity] [shutdown* / blackout* / outage* / disruption* / cut / cuts / restriction* / ban / switch off / interruption* / suspension*]=all | none is planned=all | [regulator / watchdog / fcc / ofcom / acma / commission / court] [fines / fined / sues / sued]=all | [registry / registries / passport office / database / visa system / customs system / payroll system / tax system / booking system / ticketing system / land records] _ [offline / down]=all
neg: [two / three / four / five / six / seven / eight / nine / ten / twenty / many / several] years since=all | years [ago / since] today=all | years today since=all | [anniversary / anniversaries]=all
neg: [lunar / solar / total / partial / annular] eclipse=all | eclipse=all | totality=all | moon's shadow=all | [at / before / after / by] [kick off / kickoff / half time / halftime / the final whistle / extra time]=all | kick off=all | penalty shootout=all | [looking up / looked up] at the sky=all | [iftar / the iftar meal]=all | super bowl=all
neg: as it does [every / each / at / on / in]=all | as [every / each] [year / ramadan / eid / christmas / summer / weekend / sunday / friday]=all | [on / during] [eid / christmas day / new year's day / thanksgiving / lunar new year / the holidays / public holidays / bank holidays] [each / every]=all | [holiday / seasonal / weekend / weekly / diurnal / night time / nightly / overnight / lunchtime / sunday morning] [dip / dips / lull / trough / slump / drop / drops / pattern / patterns / effect]=all | not an outage=all | no outage=all | tell an outage from=all
neg: fined=all | [upheld / imposed / proposed / levied / paid / pays / pay / faces / appealed / appealing against] a [fine / penalty]=all | [is / are / was / were] to get [a / its / their] [mast / masts / tower / first mast / first tower / first cable / new cable]=all | since records began=all | [have / has] never had=all | [has / have / had / with] no [fixed broadband / home broadband / fast broadband / broadband at home / internet at home / fixed line]=all
neg: [her / his / my / a] [dead / broken / faulty / duff / old / new] [router / modem / handset]=all
neg: [ban / bans / banned / banning / confiscate / confiscated] [phones / smartphones / mobile phones / mobiles / phone use]=all | [pupils / students / schoolchildren / teenagers] [are / were] offline=all
neg: [average / median / mean / typical / peak hour / peak time / evening / fixed / mobile / download / broadband / internet] speeds=all | [average / median / mean / download / upload / internet / broadband] speed=all
none: no | without | without any | neither | nor | zero | lacking | lack | robbed of
none: stripped of | not a | not one | not a single
hyp: may | will | if | should | whether | plans to | plan to | planned | planning | plan | threaten*=all
hyp: threat of a | threat to | warn of=all | warned of=all | risk of | proposed | propose* | hypothetical*
hyp: simulat*=all | exercise=all | scenario=all | were to | unless=all | draft law=all | fear*
hyp: possible | possibility of | potential | suppose=all | supposing=all | supposed to | imagine=all
hyp: can be | is expected=any
hyp: are expected=any | was expected=any | were expected=any | going to | intend* | if the=all | should the=all | in case of=all
hyp: in the event of=all | for example | feared | the power to shut=all | powers to=all | can=can | promised
hyp: promises | pledged | vowed | urged | called on | calls for | demanded | court ordered
hyp: ordered the government | ordered the authorities | must | would=any | could=any | might=any
hyp: bill that=all | bill would=all | bill allows=all | bill to=all | bill which=all | under the bill=all
hyp: bill allowing=all | bill giving=all | ready to | prepare to | preparing to | recommends | recommend*
hyp: [was / were / been] [postponed / put off / shelved / averted / staved off / called off / scrapped]=any
hyp: before [a / any] [ban / shutdown / block / blackout / suspension]=any | before the ban=any
hyp: [warned / warns / alerted / notified / alerts] [customers / users / subscribers / residents / clients / islanders / people] [of / to / about / in]=any
hyp: [voted / votes / vote / push / bid / calls / attempt / attempts / effort / efforts / moves / move] to [ban / block / outlaw / restrict / shut down / switch off]=all
hyp: readying | preparing the ground | refuse to | refuses to | refused to | refusing to | if you dare=all
hyp: if you=all | dare=all | mulls=all | mulling=all | mulled=all | toying with=all | in the works=all
hyp: as soon as=all | on the table=all | contingency=all | in theory=all | theoretically=all | rehears*=all
hyp: tabletop=all | dystopia*=all | fictional=all | due to be=any | set to be=any | slated to=any
hyp: about to=any | on the verge of=any | wants to | hopes to | aims to | seeks to | bracing for
hyp: what if=all | [acting / acted / act / acts] out=all | [role play / role playing / wargame / wargames / wargamed / war game / war games / mock blackout / mock outage / dry run / practice run / dress rehearsal / tabletop exercise]=all
hyp: [scheduled / planned / routine] [outage* / interruption* / maintenance / works / downtime]=all
hyp: [ministry / government / regulator / authorities / minister / army / junta] to [shut / cut / block]=all
hyp: [ministry / government / regulator / authorities / minister / army / junta] to [suspend / restore]=all
hyp: [ministry / government / regulator / authorities / minister / army / junta] to [ban / restrict]=all
hyp: [debating / debates / debate / debated / mulls / mulling / weighs / weighing] [a / the] ban=all
hyp: [want / wants / wanted] _ [gone / banned / blocked / outlawed / unblocked] by
hyp: [lets / let / allows / allow / empowers / empower / enables] the government=all | invites=all
hyp: asked about=all | no plans=all | no plan to=all | no intention=all | has no intention=all
hyp: [weighing / considering / contemplating / pondering / studying / examining / mooting] [whether / a / the / an / how]=all
hyp: [must / should / can / may / to] expect [interruptions / outages / disruption / disruptions / downtime]=all
hyp: [told / warned / advised / asked / urged / instructed] to [expect / brace / prepare / stock / plan / anticipate]=any
hyp: [expect / brace for / braced for] [up to / at least / about / around / a few / several]=any | being warned=any
hyp: [will be / will go / to go / would go / to be taken / will be taken / be] [offline / down / out of service / unavailable] for=any
hyp: [station / link / cable / network / site / server / servers] to go [offline / down / dark]=any | in order to
hyp: [barred / barring / bars / stopped / stops / prevented / restrained / prohibited / forbade / enjoined] [the / a] [government / state / minister / ministry / regulator / authorities / kenyan government / communications authority] from=all
hyp: [barred / barring / bars / restrained / prohibited / prevented] _ from [cutting / shutting / switching / blocking / disrupting / slowing / interfering / throttling]=all
hyp: [expect / braced for / told to expect] [interruptions / outages / disruption / disruptions]=all | [rule / rules / law / power] that [lets / let / allowed / allows]=all
hyp: [scrapped / repealed / struck down / abolished] the [rule / law / power / clause / decree]=all
hyp: [rule / rules / ruled / ruling] out=all | [lets / let / allow / allows / allowed / allowing / permit / permits / permitted / permitting / enable / enables / enabling / empower / empowers / entitle / entitles / entitling] the _ [suspend / shut / cut / block / disconnect / restrict / throttle / switch / pull / turn / order / close]=all | [give / gives / giving / gave / grant / grants / granting] the _ [power / powers / right / authority] to=all
hyp: before [a / the / any] [ban / block / cut off / deadline] [can / could / takes / comes / is / on]=all | can be [enforced / imposed]=any
hyp: imminent=any | [talk / talks / whispers / rumours / rumors / chatter / speculation / fears / warnings / threats / prospect / spectre / specter / threat] of [a / an / another / new / further] [imminent / internet / total / digital / looming / shutdown / blackout / ban / blocking / cut / outage / disconnection / nationwide / possible]=all | [looming / impending] [shutdown / blackout / ban / cut / outage / disconnection / internet shutdown]=all
hyp: [take / taking / took] steps to=any | report back by=all
hyp: [warned / told / advised / warning / bracing / urged] _ expect=all | to go [offline / dark / down] [for / on / from / while / during / at / between / next]=all | [take / takes / taking] its _ out of service for=all
hyp: [cutting / shutting / blocking / suspending / switching off / pulling / throttling / shutting down / turning off / cutting off / disconnecting] _ [would / could / might] [breach / violate / be / amount / contravene / harm / cost / infringe / break / undermine / endanger / hurt / deprive / put]=all | [warned / warn / warns / reminded / reminds / remind / told] _ that [cutting / shutting / blocking / suspending / switching / throttling / disconnecting]=all
ask: how long | why did | is it true
like: like | just like | as in | as during | as on | as it did | as happened | similar to
pastyear: last year | a year ago | years ago | year ago | the previous year | previous years
pastyear: in the past year | two years earlier | a year earlier | years earlier | a decade ago | last decade
pastyear: earlier in history | historically | last summer | last winter | in past years | months ago
pastyear: that year | last month | earlier this year
pastyear: [is / it's] [a / one / two / three / four / five / six / seven / eight / nine / ten] [year / years] [today / ago / this week / this month / on / since]
pastyear: [one / two / three / four / five / six / seven / eight / nine / ten / twenty / many / several / a] [year / years] after=after
pastyear: [first / second / third / fourth / fifth / sixth / tenth] anniversary
pastyear: [recalled / recalls / recalling] [what / how / the]
pastyear: last [january / february / march / april / may / june / july / august / september / october / november / december]
pastyear: the [january / february / march / april / may / june / july / august / september / october / november / december] [outage / shutdown / blackout / shutdowns / blackouts / outages / cut / disruption]
pastyear: [a year / two years / three years / four years / five years / ten years / a decade] on [from / since / ,] | recall [what / how / the]
pastyear: the year [facebook / whatsapp / the internet / the government / the lights / twitter] | [still tell / still talk of / still joke / still remember / look back on / looks back at]
pastyear: in [january / february / march / april / may / june / july / august / september / october / november / december] last year
pastyear: last [spring / autumn / fall]
pastyear: [mark / marks / marked / marking] [a / one / two / three / four / five / ten] [year / years] since
break: while | but | because | because of | whereas | where | which | who | although | though | due to | amid
break: as a result of | caused by | when | and then | until | so that | why | despite | even as | however=adverb
break: whose | and despite | and that | as | before | as the | as its | as protests | as protesters | as it | , yet
break: as [crowds / demonstrators / soldiers / troops / police / people / voters / thousands / polls / fighting / clashes / security / tens / hundreds / army / rebels / riots / marchers / counting / results / votes / violence / unrest / engineers / residents / students / officials / tensions / fears]
break: as [supporters / opponents / mobs / mob / rioters / gunmen / militants / rebels / youths / workers / activists / hundreds / dozens / parliament / counting / lawmakers / opposition / security / government / riot / militia / paramilitaries / clashes / gunfire / shooting]

about: about | around | roughly | approximately | some | nearly | almost | circa | close to | an estimated
about: approx | or so | shortly after | shortly before=before | just before=before | just after | approaching
only: only | just | merely | a mere | barely | as little as | no more than | mere | as low as
atleast: at least | more than | over | in excess of | upwards of | exceeding | not less than | no fewer than
atleast: greater than | for over | well over | and counting | or more | exceeded | longer than | above
atleast: surpass*
atmost: at most | less than | under | below | up to | fewer than | not more than | maximum of | a maximum of
atmost: or less | as much as | as many as
atmost: not [risen / climbed / got / gone / recovered] [above / past / beyond] | no higher than | never [above / topped]
between: between
and: and
per: according to | per | citing | figures from | data from | as reported by | as measured by | said by
per: reported by | measured by
say: put | puts | said | says | reported | reports | shows=data | show=data | showed=data | found | measured | recorded
say: estimates
say: confirmed | noted | wrote | tweeted
say: [admitted / admits / acknowledged / acknowledges / announced / announces / conceded / concedes]

nation: nationwide | nation wide | nation scale | national scale | countrywide | country wide
nation: across the country | the whole country | the entire country | whole country | entire country
nation: throughout the country | national=beside | all regions | across the nation | all over the country
nation: near nationwide | on a national scale | nation's=beside | entire nation | all of the country | every region
nation: across=place | throughout=place | all over=place | all of=place | as a whole=after
nation: in its entirety=after | the whole of=place | in every province | every corner of
nation: the length and breadth | coast to coast | in all provinces | all provinces | whole nation
nation: from end to end | entire=place | nation=after | islandwide | island wide | across the whole of=place
nation: [in / over / right across] the [whole / entire] country | in the whole of the country
nation: up and down the country | the country over
nation: up and down=place | the length and breadth of=place | every corner of=place
nation: [all parts / every part / all corners] of the country | [across / in] all [regions / provinces]
nation: in every region | the [country / nation] as a whole | the [entire / whole] territory
nation: throughout the [nation / territory / land] | from north to south | across the land
area: province* | states | regions | districts | counties | cities | countries | governorates | towns
area: divisions
area: much | most | parts | part | swathes | swaths | areas | corners | villages | communities | suburbs | islands
area: hamlets | settlements | townships | localities | neighbourhoods | neighborhoods | wards | boroughs | parishes
area: atolls | municipalities | tehsils | talukas | subdivisions | sub divisions | zones | prefectures | oblasts
area: village | community | suburb | hamlet | settlement | township | district | region | province | county | governorate
area: town | city | island | island group | municipality | parish | peninsula | valley | archipelago | state
service: virtual private network=VPN | virtual private networks=VPN
service: social media=social media | social networks=social media | social media platforms=social media
service: messaging apps=messaging apps | messaging services=messaging apps | messengers=messaging apps
service: x.com=X
service: playstation network=PlayStation Network | playstation=PlayStation Network | psn=PlayStation Network
service: xbox live=Xbox Live | xbox network=Xbox Live | fortnite=Fortnite | duolingo=Duolingo
service: microsoft teams=Microsoft Teams | outlook=Outlook | microsoft 365=Microsoft 365 | icloud=iCloud
service: office 365=Microsoft 365 | canva=Canva
service: quora=Quora | tinder=Tinder | grindr=Grindr | dropbox=Dropbox | substack=Substack | deepseek=DeepSeek
service: openai=ChatGPT | google meet=Google Meet | google docs=Google Docs | yandex=Yandex
service: odnoklassniki=Odnoklassniki | rutube=Rutube | proton mail=Proton Mail
service: protonmail=Proton Mail | internet archive=Internet Archive | vimeo=Vimeo | dailymotion=Dailymotion
service: apple music=Apple Music | imessage=iMessage | minecraft=Minecraft | pubg=PUBG | hulu=Hulu
service: grab=Grab | qq=QQ
service: google search=Google | siri=Siri
service: google cloud=Google Cloud | google search=Google Search | google translate=Google Translate
service: ms teams=Microsoft Teams | shopify=Shopify
service: deezer=Deezer | trello=Trello | gitlab=GitLab | patreon=Patreon | call of duty=Call of Duty | outlook.com=Outlook | ebay=eBay | tidal music=Tidal | snap map=Snapchat | perplexity=Perplexity | onlyfans=OnlyFans | pornhub=Pornhub | protonmail=ProtonMail | proton mail=ProtonMail
service: [these / both / the two / the three] [platforms / apps / messengers / services / networks]=these
service: the [messaging / video] app=this | the platform=this | the site=this | the app=this | the messenger=this
service: [both / all three / all four / all] [apps / platforms / sites / services / networks]=these | the [apps / platforms / sites / messengers]=these
world: [bug / error / mistake / flaw / defect / glitch / fault / outage / failure / problem / problems / issue / issues / hiccup] [at / with / inside / in] [cloudflare / fastly / akamai / amazon web services / aws / microsoft azure / amazon's cloud / google cloud / a cloud provider / the cloud provider]=host
world: [failure / fault / outage / error / bug / glitch / breakdown / crash] at [slack / zoom / github / whatsapp / facebook / instagram / openai / spotify / roblox / discord / telegram / signal / x / twitter / snapchat / linkedin / paypal]=fault
world: [its / their] own [service / services / app / apps / platform / platforms / website / messaging service / chat service / site / systems]=fault | [cooling / software / hardware / database / data centre / data center / certificate] [failure / fault / bug / problem / error]=fault
world: worldwide | globally | around the [world / globe] | across the [world / globe] | all over the [world / globe]
world: global [outage* / failure* / disruption* / crash / breakdown] | in several continents
world: [faulty / botched / flawed / bad / failed / routine] _ [update / configuration / change]=fault
world: [faulty / botched / flawed / bad] [update / configuration / upgrade / router settings]=fault
world: configuration [change / error / mistake / changes]=fault | [technical / internal] [fault / glitch / error]=fault
world: [knocked / threw / thrown / locked] [itself / themselves] [off / offline / out]=fault | own [engineers / mistake / error / data centres / data centers]=fault
world: [outage / failure / fault / crash / problem / problems / glitch] at [amazon / amazon web services / aws / fastly / cloudflare / akamai / google / microsoft / meta / a content delivery network]=fault | [amazon / aws / fastly / cloudflare / akamai / microsoft / google] [outage / glitch / crash / failure]=fault
world: [routine / network] [maintenance / reconfiguration] [error / mistake / gone wrong]=fault | faulty [router / routing / dns] [change / update / configuration / settings]=fault | cut off its own=fault
world: software [bug / glitch / error / update]=fault | server [problem / problems / failure / fault / error]=fault
world: [meta / google / facebook / whatsapp / amazon / cloudflare / instagram] outage=fault | fault at [amazon / meta / google / cloudflare]=fault
world: [its / their / own / company's / facebook's / meta's / whatsapp's] servers=fault
service: the [app / site / website / messenger / social network / messaging service / microblogging site / social media site / video platform / video sharing platform / video sharing site / chat app / video sharing app / short video app / messaging platform]=this | [they had been / they have been / they were]=these
service: the [chatbot / ai chatbot / streaming service / photo sharing app / microblog / app / site / website / messenger / social network / messaging service / microblogging site / social media site / video platform / video sharing platform / video sharing site / chat app / video sharing app / short video app / messaging platform]=this
block: block* | restrict* | throttl* | inaccessible | unavailable | unreachable | banned | ban | bans | slowed
block: disrupt* | down | cut off | cut | offline | filtered | suspended | shut down | barred | stopped working
block: not working | disabled | cannot be reached | can no longer be reached | could not be reached
block: no longer accessible | no longer available | no longer work* | knocked offline | stopped loading
block: fail to load | failed to load | barely reachable | hard to reach | slow to load | could not open
block: cannot open | unable to open | unable to access | could not access | can't access | cannot access
block: no longer open | not loading | not opening | out of reach | inoperable | knocked out | blocks on
block: [at / slowed to] a [snail's pace / crawl]
block: only [via / through / with / using / over] [a vpn / vpns / vpn / a virtual private network]
block: [went / goes / go / gone / going] [dark / down / offline] | taken down | pulled | outlawed
block: cut access to | curb* | clamped down | off limits | out of bounds
block: forbidden | pulled down | yanked | shut off | inaccess* | barring | crawling | would not load
block: not load | did not come | slows | slow | blacklisted | geo blocked | taken off | axed | restricted
block: forbids | prohibited | prohibits | gone | stopped | ceased to
block: reach neither | use neither | open neither | access neither | could reach neither
block: [went / gone] dead | no longer reachable | not reachable | not accessible | not available
block: [greeted / met / faced] [with / by] [an empty page / a blank page / a blank screen / blank screens / a spinning wheel / an error message / error messages / a loading wheel / a white page / a white screen / a notice / an error] | [empty / blank / white] [page / pages / feed / feeds]
block: [stop / stops] loading | timing out | timed out | [refuses / refused] to load
block: [fails / failing] to load | filtering | filters | [been / being] filtered
block: outage | outages | crash | crashed | crashes | interrupted | interruption | errors | faltered | stuttered | conked out | packed up
block: hit by [technical / connection / connectivity] [problems / issues / difficulties]
block: without loading | [spun / spins / spin / spinning] [without / endlessly / and / on] | [stays / stay / stayed / staying] [dark / dead / blocked / down / offline / shut]
block: [booted / kicked / logged / thrown / ejected / bumped / signed / turfed] [out / from / off / out of]
block: [knocked / took / taken / take / takes / knocks / knocking] [them / it / both / all] [offline / down / out]
block: [could not / couldn't / cannot / can't / unable to] be opened
block: [did not / does not / do not / won't / will not / doesn't / don't] [load / open] | unusable
block: switched off | turned off | hobbled | crippled | firewalled | censored | access denied
block: denied access | shut out | lost access | blackout of
block: unable to [use / reach / load / log in / log into / send / connect to / sign in]
block: [cannot / could not / can't] [use / reach / load / log in / log into / open / access]
block: [couldn't / not able to] [use / reach / load / log in / log into / open / access]
block: [no longer able to / can no longer] [use / reach / load / log in / log into / open / access]
block: only [be reached / be accessed / be opened / reachable / accessible / available / load] [through / via / with / over] [a vpn / vpn / vpns]
block: only [through / via / with] [a vpn / vpn / vpns]
block: only [be reached / be accessed / be opened / be used / be loaded / be viewed / be visited / reachable / accessible / usable] [through / via / with / over / using / by] [a virtual private network / virtual private networks / vpn services]
block: only [be accessed / be opened / be used / be reached / be viewed / be loaded] using [a vpn / vpn / vpns] | only using [a vpn / vpns / a virtual private network]
block: only [to / for / by] [those / people / users / readers / anyone / residents / citizens] [with / using / who have / who use / on / running] [a vpn / vpns / vpn / a virtual private network]
block: [could / can] not be [opened / reached / loaded / accessed / used / refreshed] | cannot be [opened / loaded / accessed / used]
block: [could / can] no longer [be opened / be used / be accessed / be loaded / be reached / load]
block: [could / can] no longer [get onto / get on / log into / sign in / send / post on / use]
block: no longer [load / loads / loading / open / opens / opening / usable / connects / connect]
block: [can't / cannot / could not / couldn't / unable to] [get onto / get on / get into / browse]
block: [can't / cannot / could not / couldn't / unable to] [send / post / refresh / sign into / connect]
block: not [going through / getting through / delivered / sending / responding / connecting / opening]
block: not [been loading / been opening / been working] | error message* | nothing but an error
block: will only [open / load / work / run] | [only opens / only loads / only works] with
block: only [open / load / work / accessible / usable] [with / through / via / over] [a vpn / vpns / vpn]
block: [stopped / quit / ceased] [opening / loading / responding / connecting]
block: [slowed / slows] to a halt | [blank / white] screen* | spinning wheel* | dead | on the blink
block: unplugged | strangled | choked
block: [barely / hardly / scarcely] [loads / load / works / work / usable / opens / open / accessible]
block: cut [people / users / residents / subscribers / them] off from | failed | failing
block: off the air | off air
block: [been / is / was / stayed / remains / remained] dark
block: [loads / load / loading / opens / open] [only slowly / slowly / very slowly / only intermittently]
block: [still / would / will / did / do / does] not [open / load / connect / refresh / send] | [wouldn't / won't / didn't / don't / doesn't] [open / load / connect / refresh]
block: [could not / couldn't / cannot / can't] be [opened / loaded / used / accessed / reached]
block: [was / were / is / are / been / be] out | out [for / since / from / on / at / across / throughout] | crash* | [fell / falls / fallen / falling / keeled] over | went out | broke | broken | glitch* | buckled | [getting / got / seeing / saw / returning / returned / throwing / threw / hit by / met with] [errors / an error] | error rates | shut
block: [lost / lose / loses / losing] [whatsapp / facebook / twitter / instagram / telegram / tiktok / youtube / viber / gmail / wikipedia / snapchat / discord / messenger / signal / google / zoom / netflix / skype]
block: endless [connecting / loading / spinning / buffering] | [stuck on / stuck at] [connecting / loading] | [nobody / no one] could [log in / load / open / reach / use / send / sign in / post] | minus | [let / lets / letting] nobody in | [gone / go / goes / went] the same way | [followed / follows] suit
block: [took / taking / takes / taken / dragged / dragging / brought / bringing] _ [with it / down with it / down with them / along with it]
block: unable to [join / stream / view / watch / upload / download / play / refresh / see / sign up / sign on / listen] | [uploads / downloads / messages / calls / logins / videos / photos / pages / posts / streams] [fail / failed / fails / failing / stall / stalled / time out / timed out]
block: [stopped / ceased / stop / stops] [going through / getting through / coming through / being delivered / delivering / connecting / sending / arriving / syncing / playing]
block: [haven't / have not / hasn't / has not / hadn't / had not / weren't / were not / not] been able to [use / access / open / load / reach / log in / log into / log on / sign in / post / get on / get onto / get into]
dark: [went / goes / gone / been / going] [down / dark / silent / dead / under]=itself | [collapsed / collapses / crashed / crashes / buckled / malfunctioned]=itself | [fell / fallen / keeled / falls / toppled] over=itself | [cut out / conked out / packed up / dropped out / gave out / blinked out]=itself | [was / were / is / are / been / being] down [for / since / in / across / from / again / nationwide / throughout / until / countrywide / overnight]=itself | stopped working=itself | [is / was / were / are] not working=itself
dark: [drop / drops / dropped / dropping / switch / switches / switched / switching / fell / fall / falls / revert / reverted / flip / flipped / flicked / went] [back to / to / into / over to] sos
back: [usable / available / reachable / accessible / loading / working / running / visible / open / readable] [in / on / to / for / from] _ [again / once more]
back: could [tweet / post / scroll / chat / browse / surf / stream / log on / log in / text / message / phone / dial / google / call / ring / connect / get online / go online] again=net
back: [connect / connecting / get through / getting through / go through / going through / load / loading / work / working] again
back: [got / gets / get / getting / has / have / had] [its / the / their] [internet / web / mobile internet / mobile data / data / broadband / phones / phone service / signal / mobile network / network / networks / 4g / connection / connectivity / coverage / mobile service] back=own | [regained / regains / recovered / recovers] [its / the / their] [internet / web / mobile internet / mobile data / data / broadband / phones / phone service / signal / mobile network / network / networks / 4g / connection / connectivity]=own
back: [got / gets / get / getting] [internet / broadband / mobile data / mobile internet / data / phone service / phones / 4g / fixed line internet / signal / service] back=own
aside: [telecoms / telecom / telecommunications / internet / digital / communications / ict] [ministry / minister / agency / authority / regulator / department / bureau]
offline: no [landline / landlines / phones / phone / telephone / telephones / internet / wifi / wi-fi / broadband / signal / mobile signal / data / email / cell service] [, / and / or] no [cell service / mobile service / phone service / cell signal / mobile signal / signal / internet / wifi / wi-fi / data / broadband / mobile data / landlines / phones / phone / internet service]
offline: [had / have / has / reported / report / reporting / there was / there is] no connection [at / on / from / since / for / in / across / . / , / and]
offline: [took / taken / takes / taking / snatched / whipped] [mobile data / the internet / mobile internet / 4g / broadband] away | [taken / took / taking / takes] away [mobile data / the internet / mobile internet / 4g / broadband]
share: [handles / handling / handle / powers / powering / hosts / serves / fronts / protects / sits in front of] _ of [web / internet / the world's / the internet's / global / all / world / the web / the internet]
aside: [drive / drives / drove / driving / cross / crosses / crossed / crossing / travel / travels / travelled / traveled / travelling / traveling / trek / treks / trekked / trekking / ride / rode / sail / sailed / flew / fly] [to / into / over to / across to / all the way to] _ to [phone / call / make / send / get / use / find / reach / ring / check / message / connect / log / go online / read]
back: [service / services / connectivity / access] [had been / has been / have been / was / were / is now / are now] [restored / back / normal / fully restored] [to all / to every / for all / for every / for most / to most / to customers / for customers / to its / for its]=net
back: [give / gives / giving / gave / given] [phones / users / customers / subscribers / residents / people] [their / the] [data / internet / signal / service / 4g / connection] back | [phones / landlines / mobiles / phone / handsets] [ring / rang / ringing] [in / across / at / around] _ after
dark: [was / were / has been / have been / been] [without / with no] [tv / television / phone / phones] , [phone / phones / internet / broadband] [or / and] [internet / broadband / phone / phones]
offline: [without / had no / have no / no / lost] [tv / television / cable / cable tv] , [phone / phones / internet / broadband / telephone] [or / and] [internet / broadband / phone / phones / telephone]
offline: [show / shows / showed / showing / displayed / read] no [service / signal / bars / network]
city: yell=region/GB-SCT Yell | unst=region/GB-SCT Unst | fetlar=region/GB-SCT Fetlar | tumbler ridge=region/CA-BC Tumbler Ridge | treasure cay=region/BS-CO Treasure Cay
neg: [bid / bids / offer / merger / takeover / deal / sale / talks / contract / buyout / tie up / listing] _ [collapsed / collapses / collapse / collapsing / fell through / crashed]=all | [monday's / tuesday's / wednesday's / thursday's / friday's / morning / afternoon / early / late / premarket / after hours] trading=all | [johannesburg / nairobi / london / lagos / frankfurt / new york / tokyo / sydney] [exchange / bourse]=all
neg: in the [film / movie / novel / thriller / sitcom]=all | [satirical / spoof] [site / website / magazine / paper / page / account / show] _ [wrote / writes / claimed / joked / reported / reports]=all | [seen / noticed / felt] no difference=all | [gone / went] unnoticed=any | [no / any] effect on _ [customers / users / subscribers]=any
neg: [web shop / online shop / online store / online retailer / ticket shop] _ [app / website]=any
service: tweet again=Twitter | could tweet again=Twitter | tweeting again=Twitter | unable to tweet=Twitter | could not tweet=Twitter | cannot tweet=Twitter
service: prime video=Prime Video | disney+=Disney+ | disney plus=Disney+
block: [was / were / is / are / been / being / be / got / gets] [shutdown / shutoff / cutoff / turned down]
block: unable to tweet | could not tweet | cannot tweet
block: outage at | outage on | outage affecting | outage hit | outage hits | outage struck | outage knocked | outage that hit | outages at | outages on

hour: hour | hours | hr | hrs | an hour=1 | hourlong=1 | hour long | a quarter of an hour=0.25
hour: three quarters of an hour=0.75
hour: an hour and a half=1.5 | half an hour=0.5 | half hour=0.5
day: day | days | a full day=1 | a whole day=1 | an entire day=1 | for a day=1 | a day of=1 | one full day=1
day: daylong=1 | overnight hours | round the clock=1 | half a month=15 | best part of a day=1
day: three nights=3 | two nights=2 | four nights=4 | five nights=5 | nights
day: a day and a half=1.5 | day and a half=1.5 | half a day=0.5 | a day and a night=1
day: [almost / nearly / more than / over / about] a day=1 | [almost / nearly / more than / over / about] a day and a half=1.5 | and a day=1
day: [almost / nearly / more than / over / about / well over / after / for] a year=365 | a year and a half=547 | [after / almost / nearly / more than / over / about] two years=730 | [after / almost / nearly / more than / over] three years=1095
day: a second night=2 | a third night=3 | a fourth night=4 | a fifth night=5 | a sixth night=6 | a seventh night=7 | an eighth night=8 | a ninth night=9 | a tenth night=10 | [third night / third consecutive night / third straight night] running=3
week: week | weeks | a week=1 | a full week=1 | a whole week=1 | an entire week=1 | weeklong=1
week: a fortnight=2 | a fortnight after=2 | half a week=0.5
week: a week and a half=1.5
month: month | months | half a year=6
month: a month=1 | [a full / a whole / an entire] month=1 | a month and a half=1.5
minute: minute | minutes | min | mins
percent: % | percent | per cent | pct | percents
number: zero=0 | one=1 | two=2 | three=3 | four=4 | five=5 | six=6 | seven=7 | eight=8 | nine=9 | ten=10
number: eleven=11 | twelve=12 | thirteen=13 | fourteen=14 | fifteen=15 | sixteen=16 | seventeen=17
number: eighteen=18 | nineteen=19 | twenty=20 | thirty=30 | forty=40 | fifty=50 | sixty=60 | seventy=70
number: eighty=80 | ninety=90 | hundred=100 | a hundred=100 | one hundred=100 | thousand=1000 | a dozen=12
number: dozen=12 | half a=0.5 | a couple of=2 | a pair of=2 | one and a half=1.5 | half an=0.5 | a score of=20
number: two dozen=24
fraction: half=50 | a third=33.3 | one third=33.3 | two thirds=66.7 | a quarter=25 | one quarter=25
fraction: three quarters=75 | a fifth=20 | one fifth=20 | two fifths=40 | three fifths=60 | four fifths=80
fraction: a sixth=16.7 | an eighth=12.5 | a tenth=10 | one tenth=10 | nine tenths=90 | a twentieth=5
fraction: one twentieth=5 | a hundredth=1 | one in twenty=5 | one in 20=5 | one in ten=10 | one in 10=10
fraction: one in five=20 | one in four=25 | one in three=33.3 | nine in ten=90 | nine in 10=90
fraction: nine out of ten=90 | nine out of 10=90 | eight in ten=80 | four in five=80 | four out of five=80
fraction: three in four=75 | three out of four=75 | two in three=66.7 | two out of three=66.7
fraction: one in a hundred=1 | one in 100=1 | zero=0 | to nothing=0 | to almost nothing=0 | almost nothing=0
fraction: next to nothing=0 | halved=50 | by half=50 | in half=50
fraction: four tenths=40 | five tenths=50 | six tenths=60 | five sixths=83.3 | seven eighths=87.5 | three eighths=37.5 | five eighths=62.5 | nineteen twentieths=95 | nine in every ten=90 | one in every ten=10 | one in every twenty=5 | six in ten=60 | seven in ten=70 | two in five=40 | three in five=60
fraction: two tenths=20 | three tenths=30 | seven tenths=70 | eight tenths=80 | nothing at all=0
fraction: [practically / virtually / almost / near / nearly] zero=0 | close to zero=0
fraction: [practically / virtually] nothing=0 | nil=0
fraction: a seventh=14.3 | a ninth=11.1 | a twelfth=8.3 | a fifteenth=6.7 | a twenty fifth=4
fraction: a thirtieth=3.3 | a fortieth=2.5 | a fiftieth=2
half: and a half | and one half | ½
outof: in | out of | in every
ordinal: first=1 | second=2 | third=3 | fourth=4 | fifth=5 | sixth=6 | seventh=7 | eighth=8 | ninth=9
ordinal: tenth=10 | eleventh=11 | twelfth=12 | thirteenth=13 | fourteenth=14 | fifteenth=15 | twentieth=20
ordinal: thirtieth=30 | sixteenth=16 | seventeenth=17 | eighteenth=18 | nineteenth=19 | fortieth=40
ordinal: fiftieth=50 | sixtieth=60 | hundredth=100
ordsuffix: st | nd | rd | th
fill: full | whole | long | straight | consecutive | continuous | uninterrupted | entire | solid | successive
fill: not only | based | london based | us based | british based | complete | running | or so | further
fill: not counting | not including | excluding
fill: odd

today: today | tonight | this morning | this afternoon | this evening | earlier today
yesterday: a day later=+1 | [the next / the following / next / following] [day / morning / afternoon / evening / night]=+1
yesterday: [that / the same / that same] [day / morning / afternoon / evening / night]=+0
morning: [the next / the following / next / following / that / the same / that same] morning
afternoon: [the next / the following / next / following / that / the same / that same] afternoon
evening: [the next / the following / next / following / that / the same / that same] evening
night: [the next / the following / next / following / that / the same / that same] night
yesterday: yesterday=1 | last night=1 | the day before yesterday=2 | the previous day=1
block: [will / would / do / does / did] [still not / not / no longer] [open / load / connect / refresh / send / work] | [still / simply / just] [refuse / refuses / refused / refusing] to [open / load / connect / work] | [refuse / refuses / refused / refusing] to [open / load / connect]
block: [unable / not able / no longer able] to [log on to / log in to / log onto / log into / sign in to / get on to / get onto / get into / post on / post to] | [stopped / stops / stop] [opening / loading / working]
block: [cannot / can not / could not / couldn't / can't] [log on to / log in to / log onto / log into / sign in to / get on to / get onto / get into]
audience: [for / to / from / by] [civil servants / public servants / officials / government employees / government workers / government staff / state employees / public employees / soldiers / lawmakers / pupils / children / teenagers / minors / under 16s / under 15s]
audience: [in / at / from] [schools / classrooms / classroom / state schools / public schools / primary schools / secondary schools / prisons / barracks / offices / government offices / ministries]
audience: [on / from] [government / official / state / federal / work / school / public / ministry / parliament*] [devices / phones / computers / laptops / equipment / smartphones]
audience: in class
dark: [cable / cables / line / fibre / fiber / link] [parted / having parted / snapped / having snapped / has parted / had parted]=cable | [cable / fibre / fiber] _ parted=cable
aside: full [fibre / fiber] | [mobile / wireless / cellular / cell] [operators / operator / carrier / carriers / provider / providers / company / companies / phone company / phone companies / network operator / network operators / industry / tower / towers]
morning: morning | mornings | this morning | dawn=small | early hours=small | before dawn=small | daybreak=small | sunrise
morning: [first / opening] [minutes / minute / hour / hours] of=small | [minutes / shortly] into=small | early on=small
morning: first light | crack of dawn=small | small hours=small | wee hours=small | predawn=small
morning: [woke / woken / awoke / wake] up=woke | woke=woke | awoke=woke
noon: noon | midday
noon: noontime | lunchtime
afternoon: afternoon | this afternoon
evening: evening | tonight | this evening | dusk | sunset | nightfall
evening: sundown
night: overnight [into / to]=before | night [into / to]=before
night: late on=late | late=late | night | overnight | last night
night: dead of night
midnight: midnight
weekday: monday*=1 | tuesday*=2 | wednesday*=3 | thursday*=4 | friday*=5 | saturday*=6 | sunday*=7 | mon=1
weekday: tue=2 | tues=2 | wed=3 | thu=4 | thurs=4 | fri=5
weekday: the weekend=6
monthname: jan=1 | feb=2 | mar=3 | apr=4 | jun=6 | jul=7 | aug=8 | sep=9 | sept=9 | oct=10 | nov=11 | dec=12
clock: five past=+5 | ten past=+10 | twenty past=+20 | twenty five past=+25 | five to=-5 | ten to=-10
clock: twenty to=-20 | twenty five to=-25 | o'clock | hrs local | hours local | hours utc | hours gmt
clock: half past=+30 | quarter past=+15
clock: a quarter past=+15 | quarter to=-15 | a quarter to=-15 | at=weak | shortly after=weak
clock: just after=weak | just before=weak | shortly before=weak
clock: at [about / around / roughly / approximately]=weak | [around / about / towards / toward]=loose
am: am | a.m. | a.m | in the morning
pm: pm | p.m. | p.m | in the afternoon | in the evening | at night
local: local time | local | eastern time=country/US | et=country/US | est=country/US | edt=country/US
local: bst=country/GB | msk=country/RU | cet=country/DE | cest=country/DE | almaty time | tehran time
am: [am / a.m.] [eastern / et]=country/US | [am / a.m.] pacific=region/US-CA | [am / a.m.] central=region/US-IL | [am / a.m.] mountain=region/US-CO
pm: [pm / p.m.] [eastern / et]=country/US | [pm / p.m.] pacific=region/US-CA | [pm / p.m.] central=region/US-IL | [pm / p.m.] mountain=region/US-CO
local: [eastern / pacific / central / mountain] [on / , / . / yesterday / today / monday / tuesday / wednesday / thursday / friday / saturday / sunday]
local: time in the capital | kabul time
local: [eastern / eastern daylight / eastern standard] [time / on / until / and / after / when / but / as / before / to / ,]=country/US
local: [pacific / pacific daylight / pacific standard] [time / on / until / and / after / when / but / as / before / to / ,]=region/US-CA
local: [mountain / mountain daylight / mountain standard] [time / on / until / and / after / when / but / as / before / to / ,]=region/US-CO
local: [central daylight / central standard / us central] time=region/US-IL | central time=region/US-IL
local: [pt / pst / pdt]=region/US-CA | mdt=region/US-CO | [cst / cdt]=region/US-IL
local: [alaska time / akst / akdt]=region/US-AK | hawaii time=region/US-HI | [atlantic time / adt]=region/CA-NS
local: [newfoundland time / ndt]=region/CA-NL | wib=region/ID-JK | sast=country/ZA | pht=country/PH | philippine time=country/PH
local: [wat / west africa time]=country/NG | [east africa time]=country/KE | central africa time=country/ZW
local: [manila / singapore / sydney / melbourne / london / paris / berlin / tokyo / seoul / taipei / hong kong / new york / auckland / suva / port moresby / honiara] time
local: [lagos / accra / abidjan / freetown / monrovia / banjul / niamey / ouagadougou / lomé / malabo / yaoundé / juba / mogadishu / djibouti / kigali / antananarivo] time
local: [karachi / thimphu / male / vientiane / hanoi / naypyidaw / tirana / athens / sofia / lisbon / madrid / rome / tripoli / tunis / algiers / rabat / nouakchott] time
local: japanese time=country/JP | korean time=country/KR | thai time=country/TH | indonesian time=country/ID
local: venezuelan time=country/VE | brazilian time=country/BR | mexican time=country/MX | south african time=country/ZA
local: [aedt / aest]=country/AU | [nzdt / nzst]=country/NZ | ist=country/IN | pkt=country/PK | jst=country/JP
local: sgt=country/SG | hkt=country/HK | kst=country/KR | npt=country/NP
local: [tbilisi / baku / yerevan / tashkent / bishkek / dushanbe / ashgabat] time
local: [delhi / indian / pakistan / iran / ethiopian / east africa / west africa] time
local: [libreville / kinshasa / conakry / gaza / jerusalem / beirut / cairo] time
local: [amman / riyadh / istanbul / ankara / addis ababa / nairobi / dar es salaam / lusaka] time
local: [maputo / dakar / bamako / n'djamena / port au prince / brasilia / lima] time
local: [quito / la paz / managua / jakarta / manila / colombo / kathmandu / beijing] time
local: [bangkok / phnom penh / kyiv / moscow / baghdad / damascus / dhaka] time
local: [khartoum / kampala / harare / caracas / havana / minsk / yangon / islamabad] time
local: finnish time=country/FI | estonian time=country/EE | german time=country/DE | ukrainian time=country/UA
local: turkish time=country/TR | iranian time=country/IR | iraqi time=country/IQ | egyptian time=country/EG
local: israeli time=country/IL | sudanese time=country/SD | kenyan time=country/KE | ugandan time=country/UG
local: kazakh time=country/KZ | british time=country/GB | greek time=country/GR | spanish time=country/ES
local: portuguese time=country/PT | polish time=country/PL | chinese time=country/CN
local: afghan time=country/AF | burmese time=country/MM | nigerian time=country/NG | ghanaian time=country/GH
local: zambian time=country/ZM | cuban time=country/CU
local: [pacific time / pst / pdt / pt]=region/US-CA | [central time / cdt]=region/US-IL | [mountain time / mdt]=region/US-CO | mst=region/US-AZ | eat=country/KE | wib=country/ID | awst=region/AU-WA | [acst / acdt]=region/AU-SA | [eest / eet]=country/UA | trt=country/TR | brt=country/BR
utc: utc | gmt | zulu | coordinated universal time | universal time | z
now: now | already | so far | has now | had now | by now | to date
now: thus far | up to now | hitherto | at the time of writing | at press time | as things stand
daycount: day

aside: to [restore / reconnect / reinstate / resume / unblock / lift / reopen / return / recover]
aside: to be [restored / reconnected / reinstated / unblocked / lifted / reopened / returned]
aside: to fully restore | to come back | to bring _ back
aside: [order / orders / ordered / ordering / demand / demands / demanded] [restoration / the restoration / a restoration]
aside: [demanding / call for / calls for / called for] [restoration / the restoration / a restoration]
aside: [signs / sign] of [restoration / a restoration]
aside: [signs / sign] of internet [restoration / service restoration]
aside: could be [seen / measured / observed / recorded / detected / heard]
aside: situation _ normal | fake news | false [information / news / rumours / rumors]
aside: [spread / spreading] of [rumours / rumors]
aside: [spread / spreading] [rumours / rumors] | blocked _ accounts | blocked _ account
aside: [nationwide / countrywide / national] [protest* / unrest / violence / strike* / curfew / demonstration*]
aside: [nationwide / countrywide / national] [election* / vote / poll* / exam* / campaign / ceasefire]
aside: ukrainian [drone* / attack* / strike*] | russian [drone* / attack* / strike* / missile*]
aside: [nationwide / countrywide / national] [movement / rall* / crackdown / mourning / lockdown / manhunt]
aside: [3g / 4g / 5g] [site / sites / mast / masts / licence* / license* / rollout / spectrum]
aside: network [division / unit / business / equipment / executive* / anchor* / marketing]
aside: [wake / woke / waking] up to
aside: before [being / it was / they were / service / returning / coming back / it came back / connectivity]
aside: [day / night] before [election / polling / voting] day | eve of [election / polling] day
aside: exam season | school grade | in connection with | suspended _ accounts
aside: removed _ accounts | suspended _ account | restricted _ account
aside: ministry of communications | communications ministry | communications minister
aside: minister of communications | communications commission | communications authority
aside: telecommunications authority | telecommunications regulator | telecoms regulator | telecom regulator
aside: telecommunication authority | pakistan telecommunication authority | telecom authority | telecoms authority | telecommunications ministry | communications regulatory authority | telecommunication regulatory authority | communications regulator | ministry of telecommunications | ministry of digital development | ministry of transport and communications | federal communications commission | communications and media authority | communications and information technology ministry
aside: internet watchdog* | internet monitor* | internet observatory | internet freedom*
aside: telecommunications minister | center for strategic communications
aside: seized power | seize power | took power | take power | in power | came to power | power grab
aside: power struggle | power sharing | ban on _ account | ban of _ account
aside: could use freely | could still use | could use
aside: national [backbone / intranet / gateway / operator / carrier / provider / telecom]
aside: national [telecoms / security / assembly / guard / park]
aside: national [bank / regulator / unity / television / police / election / elections / day / holiday]
aside: national [telecommunications / communications] [operator / company]
aside: national [telecommunications / communications] [provider / regulator / authority]
aside: for how long | say how long | say when | clear when | clear how long | [offline / unplugged] [festival / camp / weekend / retreat]
ruler: judges | judge | court
aside: [not yet / never been / not] connected to the internet | [goes / going / went / go] [offline / dark] for good
aside: [suspend / suspends / suspended / suspending / revoke / revokes / revoked / withdrew / withdraw] [the / its / their / a] [licence / license / licences / licenses / permit / contract / broadcaster]
aside: [ban / bans / banned / banning / bar / barred / outlaw / outlawed / outlaws / confiscate / confiscated] [mobile phones / phones / smartphones / mobiles / cell phones / cellphones / mobile phone use / all phones / pupils' phones]
aside: sold out
aside: starlink [dish / dishes / terminal / terminals / kit / kits / antenna / antennas / unit / units / receiver / receivers / set / sets / links / link / connection / connections]
aside: [via / through / on / over / by / using / with / of / to / for / borrowed / portable] starlink | starlink [takes / overtakes / launched / launches / arrived / arrives / is licensed / price* / licence]
aside: openreach [cable / cables / cabinet / engineer / engineers / pole / poles / van / duct]
aside: [suspend / suspends / suspended / suspending / halt / halts / call off / calls off / called off / resume / resumes / resumed] [protest / protests / strike / strikes / its strike / their strike / the strike / a strike / planned strike / industrial action / talks / operations / trading / classes / lectures / flights / services at / work / mining / drilling / deliveries / production]
aside: [plant / plants / reactor / unit / units / generator / generators / turbine / refinery] [went / gone / going / came / knocked / tripped] [offline / dark / down]
aside: exam related | exam time | exams related
aside: [took / take / takes / taking / taken / pulled / pulls / pulling / pull / shut / shuts / shutting / switched / disconnected / disconnects / disconnecting / unplugged / unplugging / yanked / knocked] [its / their / all / his / her / some / the / all its / all their / all of its / parts of its / several] [servers / systems / computers / it systems / it / computer systems / it network / computer network / website / websites / site / machines / devices / email / booking system / tills] [offline / down / off / from the internet]
aside: [disconnected / disconnects / disconnecting / unplugged / unplugging / isolated / isolating / took / taking / pulled] [its / their / his / her] [network / networks / own network / internal network] [from the internet / offline / down] | [systems / servers / computers / tills / websites / banks / airlines / hospitals / airports / checkouts / atms / retailers / flights / terminals / factories / plants / casinos / cameras / turbines / wells / ports / payments / card readers] [offline / down / went down / were down / are down / went offline / were offline / were taken offline / taken offline / knocked offline]
aside: [took / taking / takes / knocked / knocking / knocks / put / putting] [banks / airlines / hospitals / airports / checkouts / atms / retailers / supermarkets / websites / terminals] [offline / out / down] | outage [map / maps / tracker / trackers / report / reports / page / site / monitor / log / credit / credits / calculator / reporting] | minute's silence | minute of silence | moment of silence | silence for a minute
aside: [sat / sit / sitting / sits / living / live / lived / evening / night / nights / dinner] in the dark | [fell / falls / fallen] silent [for a minute / in memory / in tribute / in honour / in honor]
aside: a [third / fourth / fifth / sixth / seventh / eighth / ninth / tenth / twelfth] [year / time / attempt / round / vote / term / consecutive year / straight year / successive year / season / album / country / man / person / suspect / case / operator / cable] | [log / logs / logged / logging] _ out
aside: [moving / moved / move / switching / switched / turning / turned / flocking / flocked / migrating / fleeing / defecting / decamped] to [zalo / signal / bluesky / telegram / threads / viber / vpns / a vpn / mastodon / whatsapp / discord / twitter / bitchat / weibo / facebook] | [the / under] siege of | siege of | besieged
aside: [openreach / openserve / bt openreach / openreach's / openserve's] [cable / cables / duct / pole / poles / engineers / engineer / splicers / van / vans / crews / contractors / contractor / cabinet / cabinets / exchange / said / says] | [an / the / a / second / of] [telstra / bt / chorus / eir / telkom / vodafone / orange / rogers / bell / verizon / telus] [cable / cables / duct / pole / poles / cabinet] | tonga cable
aside: [count / counts / reports / notes / forms / orders / work / paperwork / results] out on | out on [paper / foot / bail / strike / loan / parole / the street / the streets] | not [respond / responded / reply / replied / answer / answered] [to questions / to a request / to requests / to our / to calls / to emails / to an email / to messages / ; / . / a request / requests / questions / our]
aside: [returned / returns / return / returning / back / gone back / went back] [to / on] [twitter / facebook / youtube / instagram / tiktok / x / threads / snapchat / twitch / reddit] | [is back / was back / are back / were back / back / returned / returns / return / returning] [in / to] [court / app stores / the app store / the app stores / apple's / google's / the news / the headlines / the spotlight / talks / profit / profits / growth / private hands / business / form / the top / school / work / power / office / the office / the negotiating table / the table / its old / his old / the drawing board / parliament / congress] | [is back / was back / are back / returned / returns / back] with [a / an / the / another / new / its]
aside: [resume / resumes / resumed / resuming / resumption of / restore / restores / restored / restoring / return of / return to / restarts / restarted] [hiring / talks / negotiations / sales / trading / payments / advertising / production / flights / lessons / classes / trade / dividends / growth / order / calm / confidence / trust / peace / ties / relations / democracy / a feature / a button / the feature / the button / the logo / deleted posts / a post / the post / an account / the account / his account / her account / accounts / his / her / a video / the video]
aside: [facebook / meta / twitter / x / youtube / google / instagram / tiktok / telegram / reddit / apple] [block / blocks / blocked / blocking / remove / removed / removes / bans / banned / suspended / suspends / restricted / restricts / disabled / took down / takes down / pulled / pulls] [news / posts / a post / accounts / ads / content / the account / a video / videos / comments / pages / the page / links / searches / channels / the channel / groups / a group / advertising / political ads / an account / thousands / hundreds / dozens / his / her / the president's / access to news]
aside: [total / national / nationwide / complete] [shutdown / shut down] [march / marches / protest / protests / strike / rally / rallies / demonstration / day of action / campaign] | [march / protest / strike / campaign / rally / demonstration / day] [dubbed / called / billed as / known as] [a / the / its / as] [total / national / complete / nationwide] shutdown
aside: radio silence [from / by / over / on / about / within / between / among]
aside: if only | even if | if at all | could freely [use / access / reach / open]
aside: [cut / cuts / cutting / slash / slashes / slashed] [prices / the price / the prices / the cost / costs / tariffs / fees]
aside: [been / be / being / to be] connected to | planned _ connected | back office*
aside: [cause / causes] of the [outage / disruption / blackout / shutdown / failure / fault / cut]
aside: [monday's / tuesday's / wednesday's / thursday's / friday's / saturday's / sunday's] [coup / putsch / takeover]
aside: [monday's / tuesday's / wednesday's / thursday's / friday's / saturday's / sunday's] [protest* / rally / march / attack* / clashes]
aside: [was / were / been] [recorded / reported]
aside: [circulating / spreading / spread / shared / posted / viral / announced] on social media
aside: [a / an] social media [app / platform / site / network] | [a / an] _ social media [app / platform / site / network] | [a / an] _ _ social media [app / platform / site / network]
aside: [daily / financial / heavy / economic / revenue] [loss / losses]
aside: nothing [had / has] changed
aside: and [imposed / declared / announced / ordered / introduced / decreed] [a curfew / a night curfew / an overnight curfew / a nationwide curfew / a night time curfew / a state of emergency / emergency rule / martial law] on
aside: [telegram / facebook / whatsapp / twitter / tiktok / meta / google / signal / youtube] [founder* / boss / chief / ceo / executive* / spokesman / spokeswoman / owner / shares / account* / channel* / post / posts / page / pages / group* / user / video / videos / staff]
vote: election day=day | polling day=day | voting day=day | day of the [vote / election / poll / ballot]=day
vote: election | elections | vote | poll | polls | ballot | referendum | election's
vote: day before [the / ] [vote / election / polls]=eve | day before [election / polling / voting] day=eve
vote: on the eve of the [election / vote / polls]=eve | eve of [election / polling] day=eve
until: until | till
city: in the city=this | across the city=this | [in / across / throughout] [the town / the island / the district / the village / the territory / the enclave / the province / the region / the valley / the archipelago]=this
city: the [town / city / village / district / province / valley / archipelago / atoll / enclave / territory] [has / had / was / is / went / remained / remains / entered / enters / woke / spent]=this
city: ingham=region/AU-QLD Ingham | innisfail=region/AU-QLD Innisfail | cardwell=region/AU-QLD Cardwell
city: mayotte=country/YT Mayotte | réunion=country/RE Réunion | guadeloupe=country/GP Guadeloupe | martinique=country/MQ Martinique
city: puerto rico=country/PR Puerto Rico | guam=country/GU Guam | jersey=country/JE Jersey | guernsey=country/GG Guernsey
city: isle of man=country/IM Isle of Man | bermuda=country/BM Bermuda | gibraltar=country/GI Gibraltar | falklands=country/FK Falkland Islands
city: falkland islands=country/FK Falkland Islands | faroe islands=country/FO Faroe Islands | faroes=country/FO Faroe Islands
city: christmas island=country/CX Christmas Island | norfolk island=country/NF Norfolk Island | saint helena=country/SH Saint Helena
city: st helena=country/SH Saint Helena | american samoa=country/AS American Samoa | montserrat=country/MS Montserrat
city: northern marianas=country/MP Northern Mariana Islands | northern mariana islands=country/MP Northern Mariana Islands | cook islands=country/CK Cook Islands | cayman islands=country/KY Cayman Islands
city: tigrayans=region/ET-TI Tigray | kashmiris=region/IN-JK Kashmir | gazans=country/PS Gaza | manipuris=region/IN-MN Manipur
city: shetlanders=region/GB-SCT Shetland | tasmanians=region/AU-TAS Tasmania | crimeans=region/UA-43 Crimea | zanzibaris=region/TZ-15 Zanzibar
city: christmas islanders=country/CX Christmas Island | puerto ricans=country/PR Puerto Rico | orcadians=region/GB-SCT Orkney
city: duhok=region/IQ-DA Duhok | chittagong=region/BD-B Chittagong | azad jammu and kashmir=region/PK-JK Azad Jammu and Kashmir
city: azad kashmir=region/PK-JK Azad Kashmir | matsu=region/TW-LIE Matsu | matsu islands=region/TW-LIE Matsu Islands
city: kinmen=region/TW-KIN Kinmen | penghu=region/TW-PEN Penghu | west maui=region/US-HI West Maui
city: in the capital=this
city: on the island=this | the _ capital=this
city: port moresby=country/PG Port Moresby | shetland=region/GB-SCT Shetland | orkney=region/GB-SCT Orkney
city: gaza=country/PS Gaza | gaza strip=country/PS Gaza Strip | gaza city=region/PS-GZZ Gaza City | northern gaza=region/PS-NGZ Northern Gaza
city: southern gaza=region/PS-KYS Southern Gaza | central gaza=region/PS-DEB Central Gaza | shetland islands=region/GB-SCT Shetland
city: grodno=region/BY-HR Grodno | hrodna=region/BY-HR Grodno | gomel=region/BY-HO Gomel | homel=region/BY-HO Gomel | mekelle=region/ET-TI Mekelle | mekele=region/ET-TI Mekelle
city: nome=region/US-AK Nome | kotzebue=region/US-AK Kotzebue | utqiagvik=region/US-AK Utqiagvik
city: utqiaġvik=region/US-AK Utqiagvik | juneau=region/US-AK Juneau | sitka=region/US-AK Sitka
city: ketchikan=region/US-AK Ketchikan | kodiak=region/US-AK Kodiak | fairbanks=region/US-AK Fairbanks
city: skagway=region/US-AK Skagway | dillingham=region/US-AK Dillingham | unalaska=region/US-AK Unalaska
city: dutch harbor=region/US-AK Dutch Harbor | north slope=region/US-AK North Slope
city: point hope=region/US-AK Point Hope | prudhoe bay=region/US-AK Prudhoe Bay | oliktok=region/US-AK Oliktok
city: western alaska=region/US-AK Western Alaska | southeast alaska=region/US-AK Southeast Alaska
city: seward peninsula=region/US-AK Seward Peninsula | bering strait=region/US-AK Bering Strait
city: maui=region/US-HI Maui | oahu=region/US-HI Oahu | kauai=region/US-HI Kauai | molokai=region/US-HI Molokai
city: lanai=region/US-HI Lanai | lahaina=region/US-HI Lahaina | hilo=region/US-HI Hilo
city: kahului=region/US-HI Kahului | asheville=region/US-NC Asheville
city: western north carolina=region/US-NC Western North Carolina | outer banks=region/US-NC Outer Banks
city: buncombe county=region/US-NC Buncombe County | cape cod=region/US-MA Cape Cod
city: nantucket=region/US-MA Nantucket | martha's vineyard=region/US-MA Martha's Vineyard
city: key west=region/US-FL Key West | florida keys=region/US-FL Florida Keys
city: fort myers=region/US-FL Fort Myers | lee county=region/US-FL Lee County
city: panama city beach=region/US-FL Panama City Beach | tallahassee=region/US-FL Tallahassee
city: san juan islands=region/US-WA San Juan Islands | orcas island=region/US-WA Orcas Island
city: lopez island=region/US-WA Lopez Island | san juan county=region/US-WA San Juan County
city: navajo nation=region/US-AZ Navajo Nation | flagstaff=region/US-AZ Flagstaff
city: upper peninsula=region/US-MI Upper Peninsula | mendocino=region/US-CA Mendocino
city: humboldt county=region/US-CA Humboldt County | catalina island=region/US-CA Catalina Island
city: lake tahoe=region/US-CA Lake Tahoe | duluth=region/US-MN Duluth | grand marais=region/US-MN Grand Marais
city: new orleans=region/US-LA New Orleans | baton rouge=region/US-LA Baton Rouge
city: nashville=region/US-TN Nashville | knoxville=region/US-TN Knoxville | memphis=region/US-TN Memphis
city: bowling green=region/US-KY Bowling Green | louisville=region/US-KY Louisville
city: vermont=region/US-VT Vermont | iqaluit=region/CA-NU Iqaluit | rankin inlet=region/CA-NU Rankin Inlet
city: cambridge bay=region/CA-NU Cambridge Bay | arviat=region/CA-NU Arviat
city: pangnirtung=region/CA-NU Pangnirtung | baffin island=region/CA-NU Baffin Island
city: whitehorse=region/CA-YT Whitehorse | dawson city=region/CA-YT Dawson City
city: watson lake=region/CA-YT Watson Lake | yellowknife=region/CA-NT Yellowknife | inuvik=region/CA-NT Inuvik
city: hay river=region/CA-NT Hay River | norman wells=region/CA-NT Norman Wells
city: fort simpson=region/CA-NT Fort Simpson | labrador=region/CA-NL Labrador
city: labrador city=region/CA-NL Labrador City | happy valley-goose bay=region/CA-NL Happy Valley-Goose Bay
city: gander=region/CA-NL Gander | corner brook=region/CA-NL Corner Brook
city: newfoundland=region/CA-NL Newfoundland | cape breton=region/CA-NS Cape Breton
city: moncton=region/CA-NB Moncton | fredericton=region/CA-NB Fredericton
city: charlottetown=region/CA-PE Charlottetown | haida gwaii=region/CA-BC Haida Gwaii
city: prince rupert=region/CA-BC Prince Rupert | fort nelson=region/CA-BC Fort Nelson
city: fort st. john=region/CA-BC Fort St. John | prince george=region/CA-BC Prince George
city: kelowna=region/CA-BC Kelowna | kamloops=region/CA-BC Kamloops | nanaimo=region/CA-BC Nanaimo
city: vancouver island=region/CA-BC Vancouver Island | tofino=region/CA-BC Tofino
city: bella coola=region/CA-BC Bella Coola | fort mcmurray=region/CA-AB Fort McMurray
city: lethbridge=region/CA-AB Lethbridge | grande prairie=region/CA-AB Grande Prairie
city: waterloo region=region/CA-ON Waterloo Region | kitchener=region/CA-ON Kitchener
city: guelph=region/CA-ON Guelph | thunder bay=region/CA-ON Thunder Bay | sudbury=region/CA-ON Sudbury
city: timmins=region/CA-ON Timmins | moose factory=region/CA-ON Moose Factory | moosonee=region/CA-ON Moosonee
city: kenora=region/CA-ON Kenora | sioux lookout=region/CA-ON Sioux Lookout | muskoka=region/CA-ON Muskoka
city: northern ontario=region/CA-ON Northern Ontario | northwestern ontario=region/CA-ON Northwestern Ontario
city: manitoulin island=region/CA-ON Manitoulin Island | magdalen islands=region/CA-QC Magdalen Islands
city: gaspé=region/CA-QC Gaspé | rimouski=region/CA-QC Rimouski | saguenay=region/CA-QC Saguenay
city: nunavik=region/CA-QC Nunavik | kuujjuaq=region/CA-QC Kuujjuaq | flin flon=region/CA-MB Flin Flon
city: cornwall=region/GB-ENG Cornwall | devon=region/GB-ENG Devon | isles of scilly=region/GB-ENG Isles of Scilly
city: scilly=region/GB-ENG Isles of Scilly | st ives=region/GB-ENG St Ives | st. ives=region/GB-ENG St Ives
city: penzance=region/GB-ENG Penzance | hayle=region/GB-ENG Hayle | truro=region/GB-ENG Truro
city: falmouth=region/GB-ENG Falmouth | newquay=region/GB-ENG Newquay | isle of wight=region/GB-ENG Isle of Wight
city: cumbria=region/GB-ENG Cumbria | northumberland=region/GB-ENG Northumberland | norfolk=region/GB-ENG Norfolk
city: suffolk=region/GB-ENG Suffolk | essex=region/GB-ENG Essex | kent=region/GB-ENG Kent
city: sussex=region/GB-ENG Sussex | east sussex=region/GB-ENG East Sussex | west sussex=region/GB-ENG West Sussex
city: surrey=region/GB-ENG Surrey | dorset=region/GB-ENG Dorset | somerset=region/GB-ENG Somerset
city: wiltshire=region/GB-ENG Wiltshire | gloucestershire=region/GB-ENG Gloucestershire
city: herefordshire=region/GB-ENG Herefordshire | shropshire=region/GB-ENG Shropshire
city: lincolnshire=region/GB-ENG Lincolnshire | yorkshire=region/GB-ENG Yorkshire
city: north yorkshire=region/GB-ENG North Yorkshire | south yorkshire=region/GB-ENG South Yorkshire
city: west yorkshire=region/GB-ENG West Yorkshire | east yorkshire=region/GB-ENG East Yorkshire
city: lancashire=region/GB-ENG Lancashire | cheshire=region/GB-ENG Cheshire | derbyshire=region/GB-ENG Derbyshire
city: nottinghamshire=region/GB-ENG Nottinghamshire | leicestershire=region/GB-ENG Leicestershire
city: staffordshire=region/GB-ENG Staffordshire | warwickshire=region/GB-ENG Warwickshire
city: worcestershire=region/GB-ENG Worcestershire | oxfordshire=region/GB-ENG Oxfordshire
city: berkshire=region/GB-ENG Berkshire | hampshire=region/GB-ENG Hampshire
city: hertfordshire=region/GB-ENG Hertfordshire | bedfordshire=region/GB-ENG Bedfordshire
city: cambridgeshire=region/GB-ENG Cambridgeshire | buckinghamshire=region/GB-ENG Buckinghamshire
city: northamptonshire=region/GB-ENG Northamptonshire | county durham=region/GB-ENG County Durham
city: teesside=region/GB-ENG Teesside | tyneside=region/GB-ENG Tyneside | merseyside=region/GB-ENG Merseyside
city: carlisle=region/GB-ENG Carlisle | barrow-in-furness=region/GB-ENG Barrow-in-Furness
city: whitby=region/GB-ENG Whitby | skegness=region/GB-ENG Skegness | cromer=region/GB-ENG Cromer
city: lowestoft=region/GB-ENG Lowestoft | ipswich=region/GB-ENG Ipswich | colchester=region/GB-ENG Colchester
city: margate=region/GB-ENG Margate | ramsgate=region/GB-ENG Ramsgate | folkestone=region/GB-ENG Folkestone
city: weymouth=region/GB-ENG Weymouth | bude=region/GB-ENG Bude | barnstaple=region/GB-ENG Barnstaple
city: ilfracombe=region/GB-ENG Ilfracombe | taunton=region/GB-ENG Taunton | yeovil=region/GB-ENG Yeovil
city: hexham=region/GB-ENG Hexham | berwick-upon-tweed=region/GB-ENG Berwick-upon-Tweed
city: alnwick=region/GB-ENG Alnwick | whitehaven=region/GB-ENG Whitehaven | workington=region/GB-ENG Workington
city: salford=region/GB-ENG Salford | rochdale=region/GB-ENG Rochdale | harrogate=region/GB-ENG Harrogate
city: lundy=region/GB-ENG Lundy | lerwick=region/GB-SCT Lerwick | kirkwall=region/GB-SCT Kirkwall
city: stromness=region/GB-SCT Stromness | stornoway=region/GB-SCT Stornoway
city: western isles=region/GB-SCT Western Isles | outer hebrides=region/GB-SCT Outer Hebrides
city: inner hebrides=region/GB-SCT Inner Hebrides | hebrides=region/GB-SCT Hebrides
city: isle of lewis=region/GB-SCT Isle of Lewis | isle of harris=region/GB-SCT Isle of Harris
city: isle of barra=region/GB-SCT Isle of Barra | isle of skye=region/GB-SCT Isle of Skye
city: skye=region/GB-SCT Skye | islay=region/GB-SCT Islay | isle of jura=region/GB-SCT Isle of Jura
city: isle of mull=region/GB-SCT Isle of Mull | isle of arran=region/GB-SCT Isle of Arran
city: tiree=region/GB-SCT Tiree | colonsay=region/GB-SCT Colonsay | north uist=region/GB-SCT North Uist
city: south uist=region/GB-SCT South Uist | benbecula=region/GB-SCT Benbecula | fair isle=region/GB-SCT Fair Isle
city: aberdeenshire=region/GB-SCT Aberdeenshire | argyll=region/GB-SCT Argyll
city: argyll and bute=region/GB-SCT Argyll and Bute | caithness=region/GB-SCT Caithness
city: thurso=region/GB-SCT Thurso | ullapool=region/GB-SCT Ullapool | oban=region/GB-SCT Oban
city: fort william=region/GB-SCT Fort William | kintyre=region/GB-SCT Kintyre
city: campbeltown=region/GB-SCT Campbeltown | scottish highlands=region/GB-SCT Scottish Highlands
city: inverness=region/GB-SCT Inverness | dumfries=region/GB-SCT Dumfries | galloway=region/GB-SCT Galloway
city: scottish borders=region/GB-SCT Scottish Borders | portree=region/GB-SCT Portree
city: anglesey=region/GB-WLS Anglesey | ynys môn=region/GB-WLS Ynys Môn
city: pembrokeshire=region/GB-WLS Pembrokeshire | powys=region/GB-WLS Powys | gwynedd=region/GB-WLS Gwynedd
city: ceredigion=region/GB-WLS Ceredigion | aberystwyth=region/GB-WLS Aberystwyth
city: carmarthenshire=region/GB-WLS Carmarthenshire | monmouthshire=region/GB-WLS Monmouthshire
city: llandudno=region/GB-WLS Llandudno | haverfordwest=region/GB-WLS Haverfordwest
city: north wales=region/GB-WLS North Wales | mid wales=region/GB-WLS Mid Wales
city: west wales=region/GB-WLS West Wales | fermanagh=region/GB-NIR Fermanagh
city: county fermanagh=region/GB-NIR County Fermanagh | county tyrone=region/GB-NIR County Tyrone
city: antrim=region/GB-NIR Antrim | county antrim=region/GB-NIR County Antrim | armagh=region/GB-NIR Armagh
city: county armagh=region/GB-NIR County Armagh | county down=region/GB-NIR County Down
city: londonderry=region/GB-NIR Londonderry | enniskillen=region/GB-NIR Enniskillen | omagh=region/GB-NIR Omagh
city: rathlin island=region/GB-NIR Rathlin Island | rathlin=region/GB-NIR Rathlin Island
city: county clare=region/IE-CE County Clare | co clare=region/IE-CE County Clare | donegal=region/IE-DL Donegal
city: county donegal=region/IE-DL Donegal | co donegal=region/IE-DL Donegal
city: letterkenny=region/IE-DL Letterkenny | tory island=region/IE-DL Tory Island
city: arranmore=region/IE-DL Arranmore | county kerry=region/IE-KY County Kerry
city: co kerry=region/IE-KY County Kerry | dingle=region/IE-KY Dingle | tralee=region/IE-KY Tralee
city: killarney=region/IE-KY Killarney | achill=region/IE-MO Achill | achill island=region/IE-MO Achill
city: castlebar=region/IE-MO Castlebar | belmullet=region/IE-MO Belmullet
city: county galway=region/IE-G County Galway | co galway=region/IE-G County Galway
city: connemara=region/IE-G Connemara | aran islands=region/IE-G Aran Islands | inis mór=region/IE-G Inis Mór
city: inishmore=region/IE-G Inishmore | clifden=region/IE-G Clifden | county sligo=region/IE-SO Sligo
city: co sligo=region/IE-SO Sligo | sligo=region/IE-SO Sligo | leitrim=region/IE-LM Leitrim
city: county leitrim=region/IE-LM County Leitrim | county cork=region/IE-CO County Cork
city: co cork=region/IE-CO County Cork | west cork=region/IE-CO West Cork | cape clear=region/IE-CO Cape Clear
city: roscommon=region/IE-RN Roscommon | county roscommon=region/IE-RN County Roscommon
city: galway=region/IE-G Galway | matsu islands=region/TW-LIE Matsu
city: barra=region/GB-SCT Barra
city: port-au-prince=region/HT-OU Port-au-Prince | cap-haïtien=region/HT-ND Cap-Haïtien | cap-haitien=region/HT-ND Cap-Haïtien | gao=region/ML-7 Gao | benin city=region/NG-ED Benin City | ufa=region/RU-BA Ufa | osh=region/KG-O Osh | la palma=region/ES-CN La Palma | el hierro=region/ES-CN El Hierro | tenerife=region/ES-CN Tenerife | saint-louis=region/SN-SL Saint-Louis | galkayo=region/SO-MU Galkayo | jalalabad=region/AF-NAN Jalalabad | prayagraj=region/IN-UP Prayagraj | cebu=region/PH-CEB Cebu | cebu city=region/PH-CEB Cebu City | puno=region/PE-PUN Puno | santa cruz de la sierra=region/BO-S Santa Cruz | hiiumaa=region/EE-39 Hiiumaa | ulaanbaatar=region/MN-1 Ulaanbaatar | sebha=region/LY-SB Sebha | rivers state=region/NG-RI Rivers State
city: county wexford=region/IE-WX County Wexford | co wexford=region/IE-WX County Wexford
city: king island=region/AU-TAS King Island | flinders island=region/AU-TAS Flinders Island
city: burnie=region/AU-TAS Burnie | ballarat=region/AU-VIC Ballarat | bendigo=region/AU-VIC Bendigo
city: mallacoota=region/AU-VIC Mallacoota | gippsland=region/AU-VIC Gippsland
city: east gippsland=region/AU-VIC East Gippsland | wodonga=region/AU-VIC Wodonga
city: warrnambool=region/AU-VIC Warrnambool | mildura=region/AU-VIC Mildura | shepparton=region/AU-VIC Shepparton
city: daylesford=region/AU-VIC Daylesford | yarra valley=region/AU-VIC Yarra Valley
city: cape york=region/AU-QLD Cape York | weipa=region/AU-QLD Weipa | mount isa=region/AU-QLD Mount Isa
city: longreach=region/AU-QLD Longreach | toowoomba=region/AU-QLD Toowoomba | bundaberg=region/AU-QLD Bundaberg
city: rockhampton=region/AU-QLD Rockhampton | torres strait=region/AU-QLD Torres Strait
city: thursday island=region/AU-QLD Thursday Island | far north queensland=region/AU-QLD Far North Queensland
city: north queensland=region/AU-QLD North Queensland | cooktown=region/AU-QLD Cooktown
city: cloncurry=region/AU-QLD Cloncurry | charters towers=region/AU-QLD Charters Towers
city: bamaga=region/AU-QLD Bamaga | central queensland=region/AU-QLD Central Queensland
city: alice springs=region/AU-NT Alice Springs | arnhem land=region/AU-NT Arnhem Land
city: nhulunbuy=region/AU-NT Nhulunbuy | tennant creek=region/AU-NT Tennant Creek
city: groote eylandt=region/AU-NT Groote Eylandt | tiwi islands=region/AU-NT Tiwi Islands
city: katherine region=region/AU-NT Katherine Region | broome=region/AU-WA Broome
city: kununurra=region/AU-WA Kununurra | pilbara=region/AU-WA Pilbara | karratha=region/AU-WA Karratha
city: port hedland=region/AU-WA Port Hedland | esperance=region/AU-WA Esperance
city: kalgoorlie=region/AU-WA Kalgoorlie | geraldton=region/AU-WA Geraldton
city: fitzroy crossing=region/AU-WA Fitzroy Crossing | kimberley region=region/AU-WA Kimberley
city: kangaroo island=region/AU-SA Kangaroo Island | coober pedy=region/AU-SA Coober Pedy
city: port lincoln=region/AU-SA Port Lincoln | ceduna=region/AU-SA Ceduna | whyalla=region/AU-SA Whyalla
city: wagga wagga=region/AU-NSW Wagga Wagga | dubbo=region/AU-NSW Dubbo | lismore=region/AU-NSW Lismore
city: coffs harbour=region/AU-NSW Coffs Harbour | lord howe island=region/AU-NSW Lord Howe Island
city: broken hill=region/AU-NSW Broken Hill | armidale=region/AU-NSW Armidale
city: northern rivers=region/AU-NSW Northern Rivers | illawarra=region/AU-NSW Illawarra
city: cobar=region/AU-NSW Cobar | bega=region/AU-NSW Bega | gisborne=region/NZ-GIS Gisborne
city: tairāwhiti=region/NZ-GIS Tairāwhiti | tairawhiti=region/NZ-GIS Tairāwhiti
city: east cape=region/NZ-GIS East Cape | ruatoria=region/NZ-GIS Ruatoria | tolaga bay=region/NZ-GIS Tolaga Bay
city: hawke's bay=region/NZ-HKB Hawke's Bay | hawkes bay=region/NZ-HKB Hawke's Bay | wairoa=region/NZ-HKB Wairoa
city: chatham islands=region/NZ-CIT Chatham Islands | stewart island=region/NZ-STL Stewart Island
city: invercargill=region/NZ-STL Invercargill | te anau=region/NZ-STL Te Anau | fiordland=region/NZ-STL Fiordland
city: southland=region/NZ-STL Southland | milford sound=region/NZ-STL Milford Sound
city: great barrier island=region/NZ-AUK Great Barrier Island | waiheke=region/NZ-AUK Waiheke
city: waiheke island=region/NZ-AUK Waiheke | otago=region/NZ-OTA Otago | dunedin=region/NZ-OTA Dunedin
city: wanaka=region/NZ-OTA Wanaka | kaikōura=region/NZ-CAN Kaikōura | kaikoura=region/NZ-CAN Kaikōura
city: taranaki=region/NZ-TKI Taranaki | new plymouth=region/NZ-TKI New Plymouth
city: coromandel=region/NZ-WKO Coromandel | coromandel peninsula=region/NZ-WKO Coromandel Peninsula
city: rotorua=region/NZ-BOP Rotorua | tauranga=region/NZ-BOP Tauranga | whakatāne=region/NZ-BOP Whakatāne
city: whakatane=region/NZ-BOP Whakatāne | whanganui=region/NZ-MWT Whanganui
city: palmerston north=region/NZ-MWT Palmerston North | northland=region/NZ-NTL Northland
city: whangārei=region/NZ-NTL Whangārei | whangarei=region/NZ-NTL Whangārei | kaitaia=region/NZ-NTL Kaitaia
city: haast=region/NZ-WTC Haast | greymouth=region/NZ-WTC Greymouth | hokitika=region/NZ-WTC Hokitika
city: franz josef=region/NZ-WTC Franz Josef | golden bay=region/NZ-TAS Golden Bay | takaka=region/NZ-TAS Takaka
city: vava'u=region/TO-05 Vava'u | vavau=region/TO-05 Vava'u | neiafu=region/TO-05 Neiafu
city: ha'apai=region/TO-02 Ha'apai | haapai=region/TO-02 Ha'apai | pangai=region/TO-02 Pangai
city: lifuka=region/TO-02 Lifuka | 'eua=region/TO-01 'Eua | niuas=region/TO-03 Niuas
city: niuatoputapu=region/TO-03 Niuatoputapu | nuku'alofa=region/TO-04 Nuku'alofa
city: tongatapu=region/TO-04 Tongatapu | savai'i=region/WS-PA Savai'i | savaii=region/WS-PA Savai'i
city: upolu=region/WS-TU Upolu | tarawa=region/KI-G Tarawa | south tarawa=region/KI-G South Tarawa
city: betio=region/KI-G Betio | kiritimati=region/KI-L Kiritimati | funafuti=region/TV-FUN Funafuti
city: majuro=region/MH-MAJ Majuro | kwajalein=region/MH-KWA Kwajalein | ebeye=region/MH-KWA Ebeye
city: pohnpei=region/FM-PNI Pohnpei | chuuk=region/FM-TRK Chuuk | weno=region/FM-TRK Weno
city: yap island=region/FM-YAP Yap Island | yap state=region/FM-YAP Yap State | kosrae=region/FM-KSA Kosrae
city: koror=region/PW-150 Koror | babeldaob=region/PW-150 Babeldaob | port vila=region/VU-SEE Port Vila
city: efate=region/VU-SEE Efate | espiritu santo=region/VU-SAM Espiritu Santo
city: luganville=region/VU-SAM Luganville | tanna=region/VU-TAE Tanna | malekula=region/VU-MAP Malekula
city: ambrym=region/VU-MAP Ambrym | pentecost island=region/VU-PAM Pentecost Island
city: malaita=region/SB-ML Malaita | auki=region/SB-ML Auki | gizo=region/SB-WE Gizo | noro=region/SB-WE Noro
city: munda=region/SB-WE Munda | guadalcanal=region/SB-GU Guadalcanal | honiara=region/SB-CT Honiara
city: temotu=region/SB-TE Temotu | arawa=region/PG-NSB Arawa | buka=region/PG-NSB Buka | lae=region/PG-MPL Lae
city: madang=region/PG-MPM Madang | goroka=region/PG-EHG Goroka | mount hagen=region/PG-WHM Mount Hagen
city: rabaul=region/PG-EBR Rabaul | kokopo=region/PG-EBR Kokopo | lorengau=region/PG-MRL Lorengau
city: wewak=region/PG-ESW Wewak | vanimo=region/PG-SAN Vanimo | daru=region/PG-WPD Daru
city: wabag=region/PG-EPW Wabag | porgera=region/PG-EPW Porgera | suva=region/FJ-C Suva
city: viti levu=region/FJ-W Viti Levu | lautoka=region/FJ-W Lautoka | nadi=region/FJ-W Nadi
city: yasawas=region/FJ-W Yasawas | vanua levu=region/FJ-N Vanua Levu | taveuni=region/FJ-N Taveuni
city: labasa=region/FJ-N Labasa | savusavu=region/FJ-N Savusavu | rotuma=region/FJ-R Rotuma
city: kadavu=region/FJ-E Kadavu | black river=region/JM-11 Black River | st elizabeth=region/JM-11 St Elizabeth
city: st. elizabeth=region/JM-11 St Elizabeth | savanna-la-mar=region/JM-10 Savanna-la-Mar
city: westmoreland=region/JM-10 Westmoreland | negril=region/JM-10 Negril | montego bay=region/JM-08 Montego Bay
city: trelawny=region/JM-07 Trelawny | ocho rios=region/JM-06 Ocho Rios | portmore=region/JM-14 Portmore
city: port antonio=region/JM-04 Port Antonio | carriacou=region/GD-10 Carriacou
city: petite martinique=region/GD-10 Petite Martinique | union island=region/VC-06 Union Island
city: bequia=region/VC-06 Bequia | canouan=region/VC-06 Canouan | mayreau=region/VC-06 Mayreau
city: barbuda=region/AG-10 Barbuda | tobago=region/TT-TOB Tobago | nevis=region/KN-15 Nevis
city: abaco=region/BS-CO Abaco | marsh harbour=region/BS-CO Marsh Harbour
city: grand bahama=region/BS-FP Grand Bahama | exuma=region/BS-EX Exuma | andros=region/BS-NS Andros
city: bimini=region/BS-BI Bimini | inagua=region/BS-IN Inagua | eleuthera=region/BS-HI Eleuthera
city: cayman brac=region/KY-01 Cayman Brac | grand cayman=region/KY-01 Grand Cayman
city: little cayman=region/KY-01 Little Cayman | providenciales=region/TC-PR Providenciales
city: grand turk=region/TC-PR Grand Turk | tortola=region/VG-TO Tortola | virgin gorda=region/VG-TO Virgin Gorda
city: anegada=region/VG-TO Anegada | st croix=region/VI-C St Croix | st. croix=region/VI-C St Croix
city: st thomas=region/VI-C St Thomas | st. thomas=region/VI-C St Thomas | belize city=region/BZ-BZ Belize City
city: ambergris caye=region/BZ-BZ Ambergris Caye | caye caulker=region/BZ-BZ Caye Caulker
city: roatan=region/HN-IB Roatán | roatán=region/HN-IB Roatán | berbice=region/GY-EB Berbice
city: lamu island=region/KE-21 Lamu | turkana=region/KE-43 Turkana | lodwar=region/KE-43 Lodwar
city: kakuma=region/KE-43 Kakuma | marsabit=region/KE-25 Marsabit | moyale=region/KE-25 Moyale
city: mandera=region/KE-24 Mandera | wajir=region/KE-46 Wajir | garissa=region/KE-07 Garissa
city: dadaab=region/KE-07 Dadaab | kilifi=region/KE-14 Kilifi | malindi=region/KE-14 Malindi
city: entebbe=region/UG-C Entebbe | gulu=region/UG-N Gulu | arua=region/UG-N Arua | karamoja=region/UG-N Karamoja
city: moroto=region/UG-N Moroto | mbarara=region/UG-W Mbarara | kasese=region/UG-W Kasese
city: fort portal=region/UG-W Fort Portal | hoima=region/UG-W Hoima | jinja=region/UG-E Jinja
city: mbale=region/UG-E Mbale | soroti=region/UG-E Soroti | arusha=region/TZ-01 Arusha
city: mwanza=region/TZ-18 Mwanza | mbeya=region/TZ-14 Mbeya | kigoma=region/TZ-08 Kigoma
city: mtwara=region/TZ-17 Mtwara | unguja=region/TZ-15 Unguja | moshi=region/TZ-09 Moshi
city: kilimanjaro region=region/TZ-09 Kilimanjaro Region | takoradi=region/GH-WP Takoradi
city: sekondi-takoradi=region/GH-WP Sekondi-Takoradi | cape coast=region/GH-CP Cape Coast
city: bawku=region/GH-UE Bawku | bolgatanga=region/GH-UE Bolgatanga | sunyani=region/GH-BO Sunyani
city: tema=region/GH-AA Tema | tamale=region/GH-NP Tamale | kejetia=region/GH-AH Kejetia
city: port harcourt=region/NG-RI Port Harcourt | maiduguri=region/NG-BO Maiduguri | borno=region/NG-BO Borno
city: damaturu=region/NG-YO Damaturu | yobe=region/NG-YO Yobe | yola=region/NG-AD Yola
city: adamawa=region/NG-AD Adamawa | zaria=region/NG-KD Zaria | gusau=region/NG-ZA Gusau
city: zamfara=region/NG-ZA Zamfara | plateau state=region/NG-PL Plateau State | nasarawa=region/NG-NA Nasarawa
city: lagos island=region/NG-LA Lagos Island | ikeja=region/NG-LA Ikeja | lekki=region/NG-LA Lekki
city: owerri=region/NG-IM Owerri | anambra=region/NG-AN Anambra | onitsha=region/NG-AN Onitsha
city: awka=region/NG-AN Awka | nsukka=region/NG-EN Nsukka | bayelsa=region/NG-BY Bayelsa
city: yenagoa=region/NG-BY Yenagoa | uyo=region/NG-AK Uyo | akwa ibom=region/NG-AK Akwa Ibom
city: calabar=region/NG-CR Calabar | warri=region/NG-DE Warri | asaba=region/NG-DE Asaba
city: copperbelt=region/ZM-08 Copperbelt | ndola=region/ZM-08 Ndola | kitwe=region/ZM-08 Kitwe
city: chingola=region/ZM-08 Chingola | solwezi=region/ZM-06 Solwezi | chipata=region/ZM-03 Chipata
city: mongu=region/ZM-01 Mongu | bulawayo=region/ZW-BU Bulawayo | mutare=region/ZW-MA Mutare
city: chipinge=region/ZW-MA Chipinge | chimanimani=region/ZW-MA Chimanimani | gweru=region/ZW-MI Gweru
city: kwekwe=region/ZW-MI Kwekwe | masvingo=region/ZW-MV Masvingo | chitungwiza=region/ZW-HA Chitungwiza
city: victoria falls=region/ZW-MN Victoria Falls | hwange=region/ZW-MN Hwange | blantyre=region/MW-BL Blantyre
city: mzuzu=region/MW-MZ Mzuzu | zomba=region/MW-ZO Zomba | nsanje=region/MW-NS Nsanje
city: gqeberha=region/ZA-EC Gqeberha | mthatha=region/ZA-EC Mthatha | soweto=region/ZA-GP Soweto
city: sandton=region/ZA-GP Sandton | pietermaritzburg=region/ZA-KZN Pietermaritzburg
city: richards bay=region/ZA-KZN Richards Bay | knysna=region/ZA-WC Knysna
city: stellenbosch=region/ZA-WC Stellenbosch | polokwane=region/ZA-LP Polokwane | mbombela=region/ZA-MP Mbombela
city: walvis bay=region/NA-ER Walvis Bay | swakopmund=region/NA-ER Swakopmund | manzini=region/SZ-MA Manzini
city: mbabane=region/SZ-HH Mbabane | maseru=region/LS-A Maseru | gondar=region/ET-AM Gondar
city: bahir dar=region/ET-AM Bahir Dar | dessie=region/ET-AM Dessie | lalibela=region/ET-AM Lalibela
city: woldia=region/ET-AM Woldia | kobo=region/ET-AM Kobo | adigrat=region/ET-TI Adigrat | axum=region/ET-TI Axum
city: aksum=region/ET-TI Aksum | adwa=region/ET-TI Adwa | wollega=region/ET-OR Wollega
city: wellega=region/ET-OR Wellega | nekemte=region/ET-OR Nekemte | jimma=region/ET-OR Jimma
city: adama=region/ET-OR Adama | jijiga=region/ET-SO Jijiga | assosa=region/ET-BE Assosa
city: metekel=region/ET-BE Metekel | el fasher=region/SD-DN El Fasher | al fashir=region/SD-DN Al Fashir
city: al-fashir=region/SD-DN Al-Fashir | nyala=region/SD-DS Nyala | el geneina=region/SD-DW El Geneina
city: geneina=region/SD-DW Geneina | kassala=region/SD-KA Kassala | gezira=region/SD-GZ Gezira
city: wad madani=region/SD-GZ Wad Madani | wad medani=region/SD-GZ Wad Medani | el obeid=region/SD-KN El Obeid
city: port sudan=region/SD-RS Port Sudan | omdurman=region/SD-KH Omdurman
city: khartoum north=region/SD-KH Khartoum North | malakal=region/SS-NU Malakal | bentiu=region/SS-UY Bentiu
city: juba=region/SS-EC Juba | hargeisa=region/SO-WO Hargeisa | las anod=region/SO-SO Las Anod
city: laascaanood=region/SO-SO Laascaanood | las anood=region/SO-SO Las Anood | garowe=region/SO-NU Garowe
city: puntland=region/SO-NU Puntland | bosaso=region/SO-BR Bosaso | kismayo=region/SO-JH Kismayo
city: baidoa=region/SO-BY Baidoa | mogadishu=region/SO-BN Mogadishu | bamenda=region/CM-NW Bamenda
city: kumbo=region/CM-NW Kumbo | buea=region/CM-SW Buea | kumba=region/CM-SW Kumba
city: freetown=region/SL-W Freetown | kenema=region/SL-E Kenema | makeni=region/SL-N Makeni
city: monrovia=region/LR-MO Monrovia | nimba=region/LR-NI Nimba | ganta=region/LR-NI Ganta
city: gbarnga=region/LR-BG Gbarnga | banjul=region/GM-B Banjul | serekunda=region/GM-B Serekunda
city: brikama=region/GM-B Brikama | rodrigues island=region/MU-RO Rodrigues Island | praslin=region/SC-25 Praslin
city: la digue=region/SC-15 La Digue | ascension island=region/SH-AC Ascension Island
city: tristan da cunha=region/SH-TA Tristan da Cunha | kashmir=region/IN-JK Kashmir
city: kashmir valley=region/IN-JK Kashmir Valley | jammu=region/IN-JK Jammu | srinagar=region/IN-JK Srinagar
city: pulwama=region/IN-JK Pulwama | shopian=region/IN-JK Shopian | anantnag=region/IN-JK Anantnag
city: kulgam=region/IN-JK Kulgam | baramulla=region/IN-JK Baramulla | kupwara=region/IN-JK Kupwara
city: budgam=region/IN-JK Budgam | ganderbal=region/IN-JK Ganderbal | doda=region/IN-JK Doda
city: kishtwar=region/IN-JK Kishtwar | poonch=region/IN-JK Poonch | rajouri=region/IN-JK Rajouri
city: south kashmir=region/IN-JK South Kashmir | north kashmir=region/IN-JK North Kashmir
city: bandipora=region/IN-JK Bandipora | kathua=region/IN-JK Kathua | ladakh=region/IN-LA Ladakh
city: leh=region/IN-LA Leh | kargil=region/IN-LA Kargil | imphal=region/IN-MN Imphal
city: churachandpur=region/IN-MN Churachandpur | bishnupur=region/IN-MN Bishnupur
city: kakching=region/IN-MN Kakching | kangpokpi=region/IN-MN Kangpokpi | thoubal=region/IN-MN Thoubal
city: jiribam=region/IN-MN Jiribam | imphal west=region/IN-MN Imphal West | imphal east=region/IN-MN Imphal East
city: moreh=region/IN-MN Moreh | ukhrul=region/IN-MN Ukhrul | senapati=region/IN-MN Senapati
city: tengnoupal=region/IN-MN Tengnoupal | nuh=region/IN-HR Nuh | karnal=region/IN-HR Karnal
city: sirsa=region/IN-HR Sirsa | ambala=region/IN-HR Ambala | sonipat=region/IN-HR Sonipat
city: jind=region/IN-HR Jind | hisar=region/IN-HR Hisar | fatehabad=region/IN-HR Fatehabad
city: kurukshetra=region/IN-HR Kurukshetra | kaithal=region/IN-HR Kaithal | palwal=region/IN-HR Palwal
city: rewari=region/IN-HR Rewari | jhajjar=region/IN-HR Jhajjar | panipat=region/IN-HR Panipat
city: mewat=region/IN-HR Mewat | sambhal=region/IN-UP Sambhal | bareilly=region/IN-UP Bareilly
city: shahjahanpur=region/IN-UP Shahjahanpur | bahraich=region/IN-UP Bahraich
city: muzaffarnagar=region/IN-UP Muzaffarnagar | saharanpur=region/IN-UP Saharanpur
city: lakhimpur kheri=region/IN-UP Lakhimpur Kheri | ayodhya=region/IN-UP Ayodhya | hathras=region/IN-UP Hathras
city: bijnor=region/IN-UP Bijnor | deoband=region/IN-UP Deoband | bhilwara=region/IN-RJ Bhilwara
city: sikar=region/IN-RJ Sikar | bharatpur=region/IN-RJ Bharatpur | bharatpur district=region/IN-RJ Bharatpur
city: barmer=region/IN-RJ Barmer | jaisalmer=region/IN-RJ Jaisalmer | karauli=region/IN-RJ Karauli
city: dungarpur=region/IN-RJ Dungarpur | banswara=region/IN-RJ Banswara | chittorgarh=region/IN-RJ Chittorgarh
city: jhunjhunu=region/IN-RJ Jhunjhunu | sri ganganagar=region/IN-RJ Sri Ganganagar
city: murshidabad=region/IN-WB Murshidabad | darjeeling=region/IN-WB Darjeeling | hooghly=region/IN-WB Hooghly
city: howrah=region/IN-WB Howrah | cooch behar=region/IN-WB Cooch Behar | malda=region/IN-WB Malda
city: birbhum=region/IN-WB Birbhum | basirhat=region/IN-WB Basirhat
city: north 24 parganas=region/IN-WB North 24 Parganas | sandeshkhali=region/IN-WB Sandeshkhali
city: kalimpong=region/IN-WB Kalimpong | siliguri=region/IN-WB Siliguri | balasore=region/IN-OR Balasore
city: sambalpur=region/IN-OR Sambalpur | bhadrak=region/IN-OR Bhadrak | malkangiri=region/IN-OR Malkangiri
city: cuttack=region/IN-OR Cuttack | nalanda=region/IN-BR Nalanda | sasaram=region/IN-BR Sasaram
city: rohtas=region/IN-BR Rohtas | bihar sharif=region/IN-BR Bihar Sharif | nawada=region/IN-BR Nawada
city: chhapra=region/IN-BR Chhapra | dhanbad=region/IN-JH Dhanbad | jamshedpur=region/IN-JH Jamshedpur
city: hazaribagh=region/IN-JH Hazaribagh | giridih=region/IN-JH Giridih | lohardaga=region/IN-JH Lohardaga
city: haldwani=region/IN-UT Haldwani | nainital=region/IN-UT Nainital | uttarkashi=region/IN-UT Uttarkashi
city: chamoli=region/IN-UT Chamoli | joshimath=region/IN-UT Joshimath | pithoragarh=region/IN-UT Pithoragarh
city: shillong=region/IN-ML Shillong | east khasi hills=region/IN-ML East Khasi Hills
city: garo hills=region/IN-ML Garo Hills | agartala=region/IN-TR Agartala | aizawl=region/IN-MZ Aizawl
city: kohima=region/IN-NL Kohima | mokokchung=region/IN-NL Mokokchung | dimapur=region/IN-NL Dimapur
city: itanagar=region/IN-AR Itanagar | tawang=region/IN-AR Tawang | tinsukia=region/IN-AS Tinsukia
city: dibrugarh=region/IN-AS Dibrugarh | jorhat=region/IN-AS Jorhat | karbi anglong=region/IN-AS Karbi Anglong
city: silchar=region/IN-AS Silchar | dhubri=region/IN-AS Dhubri | sonitpur=region/IN-AS Sonitpur
city: barak valley=region/IN-AS Barak Valley | west karbi anglong=region/IN-AS West Karbi Anglong
city: andaman=region/IN-AN Andaman | port blair=region/IN-AN Port Blair
city: andaman islands=region/IN-AN Andaman Islands | nicobar=region/IN-AN Nicobar
city: great nicobar=region/IN-AN Great Nicobar | lakshadweep=region/IN-LD Lakshadweep
city: kavaratti=region/IN-LD Kavaratti | jalna=region/IN-MH Jalna | kolhapur=region/IN-MH Kolhapur
city: akola=region/IN-MH Akola | amravati=region/IN-MH Amravati
city: chhatrapati sambhajinagar=region/IN-MH Chhatrapati Sambhajinagar | wayanad=region/IN-KL Wayanad
city: idukki=region/IN-KL Idukki | thoothukudi=region/IN-TN Thoothukudi | tirunelveli=region/IN-TN Tirunelveli
city: kanyakumari=region/IN-TN Kanyakumari | vadodara=region/IN-GJ Vadodara | kutch=region/IN-GJ Kutch
city: mohali=region/IN-PB Mohali | sangrur=region/IN-PB Sangrur | ferozepur=region/IN-PB Ferozepur
city: fazilka=region/IN-PB Fazilka | tarn taran=region/IN-PB Tarn Taran | muktsar=region/IN-PB Muktsar
city: bastar=region/IN-CT Bastar | dantewada=region/IN-CT Dantewada | sukma=region/IN-CT Sukma
city: balod=region/IN-CT Balod | bemetara=region/IN-CT Bemetara | khargone=region/IN-MP Khargone
city: mandsaur=region/IN-MP Mandsaur | gwadar=region/PK-BA Gwadar | turbat=region/PK-BA Turbat
city: panjgur=region/PK-BA Panjgur | chaman=region/PK-BA Chaman | kech=region/PK-BA Kech
city: khuzdar=region/PK-BA Khuzdar | mastung=region/PK-BA Mastung | awaran=region/PK-BA Awaran
city: nushki=region/PK-BA Nushki | zhob=region/PK-BA Zhob | waziristan=region/PK-KP Waziristan
city: north waziristan=region/PK-KP North Waziristan | south waziristan=region/PK-KP South Waziristan
city: parachinar=region/PK-KP Parachinar | kurram=region/PK-KP Kurram | bannu=region/PK-KP Bannu
city: bajaur=region/PK-KP Bajaur | dera ismail khan=region/PK-KP Dera Ismail Khan | mohmand=region/PK-KP Mohmand
city: chitral=region/PK-KP Chitral | gilgit-baltistan=region/PK-GB Gilgit-Baltistan | gilgit=region/PK-GB Gilgit
city: skardu=region/PK-GB Skardu | hunza=region/PK-GB Hunza | chilas=region/PK-GB Chilas
city: diamer=region/PK-GB Diamer
city: muzaffarabad=region/PK-JK Muzaffarabad | rawalakot=region/PK-JK Rawalakot
city: mirpur azad kashmir=region/PK-JK Mirpur Azad Kashmir
city: pakistan-administered kashmir=region/PK-JK Pakistan-administered Kashmir
city: cox's bazar=region/BD-B Cox's Bazar | teknaf=region/BD-B Teknaf | bandarban=region/BD-B Bandarban
city: rangamati=region/BD-B Rangamati | khagrachhari=region/BD-B Khagrachhari | feni=region/BD-B Feni
city: noakhali=region/BD-B Noakhali | bhasan char=region/BD-B Bhasan Char | sunamganj=region/BD-G Sunamganj
city: sylhet=region/BD-G Sylhet | bhola=region/BD-A Bhola | pokhara=region/NP-P4 Pokhara
city: biratnagar=region/NP-P1 Biratnagar | birgunj=region/NP-P2 Birgunj | janakpur=region/NP-P2 Janakpur
city: nepalgunj=region/NP-P5 Nepalgunj | humla=region/NP-P6 Humla | jumla=region/NP-P6 Jumla
city: surkhet=region/NP-P6 Surkhet | lalitpur=region/NP-P3 Lalitpur | kandy=region/LK-2 Kandy
city: digana=region/LK-2 Digana | jaffna=region/LK-4 Jaffna | mullaitivu=region/LK-4 Mullaitivu
city: kilinochchi=region/LK-4 Kilinochchi | galle=region/LK-3 Galle | trincomalee=region/LK-5 Trincomalee
city: batticaloa=region/LK-5 Batticaloa | ampara=region/LK-5 Ampara | rakhine=region/MM-16 Rakhine
city: sittwe=region/MM-16 Sittwe | maungdaw=region/MM-16 Maungdaw | buthidaung=region/MM-16 Buthidaung
city: mrauk-u=region/MM-16 Mrauk-U | mrauk u=region/MM-16 Mrauk U | kyaukphyu=region/MM-16 Kyaukphyu
city: ponnagyun=region/MM-16 Ponnagyun | rathedaung=region/MM-16 Rathedaung | paletwa=region/MM-14 Paletwa
city: hakha=region/MM-14 Hakha | chin state=region/MM-14 Chin | falam=region/MM-14 Falam
city: mindat=region/MM-14 Mindat | thantlang=region/MM-14 Thantlang | sagaing=region/MM-01 Sagaing
city: monywa=region/MM-01 Monywa | myitkyina=region/MM-11 Myitkyina | hpakant=region/MM-11 Hpakant
city: kachin=region/MM-11 Kachin | loikaw=region/MM-12 Loikaw | kayah=region/MM-12 Kayah
city: lashio=region/MM-17 Lashio | laukkai=region/MM-17 Laukkai
city: myawaddy=region/MM-13 Myawaddy | hpa-an=region/MM-13 Hpa-An | karen state=region/MM-13 Karen State
city: catanduanes=region/PH-CAT Catanduanes | virac=region/PH-CAT Virac | siargao=region/PH-SUN Siargao
city: surigao=region/PH-SUN Surigao | surigao city=region/PH-SUN Surigao City
city: dinagat islands=region/PH-DIN Dinagat Islands | dinagat=region/PH-DIN Dinagat
city: batanes=region/PH-BTN Batanes | basco=region/PH-BTN Basco | masbate=region/PH-MAS Masbate
city: legazpi=region/PH-ALB Legazpi | bicol=region/PH-ALB Bicol | boracay=region/PH-AKL Boracay
city: kalibo=region/PH-AKL Kalibo | tacloban=region/PH-LEY Tacloban | ormoc=region/PH-LEY Ormoc
city: guiuan=region/PH-EAS Guiuan | puerto princesa=region/PH-PLW Puerto Princesa | el nido=region/PH-PLW El Nido
city: palawan=region/PH-PLW Palawan | bohol=region/PH-BOH Bohol | tagbilaran=region/PH-BOH Tagbilaran
city: bantayan=region/PH-CEB Bantayan | sulu=region/PH-SLU Sulu | jolo=region/PH-SLU Jolo
city: marawi=region/PH-LAS Marawi | tuguegarao=region/PH-CAG Tuguegarao | mindoro=region/PH-MDR Mindoro
city: romblon=region/PH-ROM Romblon | kota kinabalu=region/MY-12 Kota Kinabalu | sandakan=region/MY-12 Sandakan
city: tawau=region/MY-12 Tawau | semporna=region/MY-12 Semporna | kuching=region/MY-13 Kuching
city: miri=region/MY-13 Miri | sibu=region/MY-13 Sibu | bintulu=region/MY-13 Bintulu
city: langkawi=region/MY-02 Langkawi | labuan=region/MY-15 Labuan | kota bharu=region/MY-03 Kota Bharu
city: kuala terengganu=region/MY-11 Kuala Terengganu | jayapura=region/ID-PA Jayapura
city: merauke=region/ID-PA Merauke | wamena=region/ID-PA Wamena | timika=region/ID-PA Timika
city: biak=region/ID-PA Biak | manokwari=region/ID-PB Manokwari | sorong=region/ID-PB Sorong
city: fakfak=region/ID-PB Fakfak | west papua=region/ID-PB West Papua | natuna=region/ID-KR Natuna
city: ambon=region/ID-MA Ambon | tual=region/ID-MA Tual | ternate=region/ID-MU Ternate | palu=region/ID-ST Palu
city: bali=region/ID-BA Bali | denpasar=region/ID-BA Denpasar | lombok=region/ID-NB Lombok
city: labuan bajo=region/ID-NT Labuan Bajo | addu=region/MV-01 Addu | addu city=region/MV-01 Addu City
city: malé=region/MV-MLE Malé | nuuk=region/GL-SM Nuuk | ilulissat=region/GL-AV Ilulissat
city: tórshavn=country/FO Tórshavn | svalbard=region/NO-21 Svalbard | longyearbyen=region/NO-21 Longyearbyen
city: mariehamn=country/AX Mariehamn | douglas isle of man=country/IM Douglas Isle of Man
city: alderney=country/GG Alderney | sark=country/GG Sark | aitutaki=country/CK Aitutaki
city: rarotonga=country/CK Rarotonga | atiu=country/CK Atiu | mangaia=country/CK Mangaia | alofi=country/NU Alofi
city: saipan=country/MP Saipan | tinian=country/MP Tinian | hagåtña=country/GU Hagåtña
city: pago pago=country/AS Pago Pago | tutuila=country/AS Tutuila | mamoudzou=country/YT Mamoudzou
city: cayenne=country/GF Cayenne | príncipe=region/ST-P Príncipe | principe island=region/ST-P Principe Island
city: mindelo=region/CV-SV Mindelo | crimea=region/UA-43 Crimea | sevastopol=region/UA-43 Sevastopol
city: kherson=region/UA-65 Kherson | zahedan=region/IR-13 Zahedan | mahabad=region/IR-08 Mahabad
city: saqqez=region/IR-08 Saqqez | sanandaj=region/IR-08 Sanandaj | javanrud=region/IR-08 Javanrud
city: jabalia=region/PS-GZZ Jabalia | jabaliya=region/PS-GZZ Jabalia | beit lahia=region/PS-GZZ Beit Lahia
city: khan younis=region/PS-KYS Khan Younis | khan yunis=region/PS-KYS Khan Younis | rafah=region/PS-RFH Rafah
city: deir al-balah=region/PS-DEB Deir al-Balah | nuseirat=region/PS-DEB Nuseirat
city: west bank=country/PS West Bank | jenin=country/PS Jenin | nablus=country/PS Nablus
city: hebron=country/PS Hebron | tulkarm=country/PS Tulkarm | sweida=region/SY-SU Sweida
city: suwayda=region/SY-SU Suwayda | as-suwayda=region/SY-SU As-Suwayda | deir ez-zor=region/SY-DY Deir ez-Zor
city: deir al-zour=region/SY-DY Deir al-Zour | qamishli=region/SY-HA Qamishli | hasakah=region/SY-HA Hasakah
city: hasaka=region/SY-HA Hasaka | idlib=region/SY-ID Idlib | hodeidah=region/YE-HU Hodeidah
city: aden=region/YE-AD Aden | marib=region/YE-MA Marib | mukalla=region/YE-HD Mukalla
city: hadramawt=region/YE-HD Hadramawt | hadramaut=region/YE-HD Hadramaut | socotra=region/YE-SU Socotra
city: goma=region/CD-NK Goma | butembo=region/CD-NK Butembo | north kivu=region/CD-NK North Kivu
city: masisi=region/CD-NK Masisi | rutshuru=region/CD-NK Rutshuru | bukavu=region/CD-SK Bukavu
city: uvira=region/CD-SK Uvira | south kivu=region/CD-SK South Kivu | bunia=region/CD-IT Bunia
city: ituri=region/CD-IT Ituri | zhanaozen=region/KZ-47 Zhanaozen | aktau=region/KZ-47 Aktau
city: nukus=region/UZ-QR Nukus | karakalpakstan=region/UZ-QR Karakalpakstan | khorog=region/TJ-GB Khorog
city: gorno-badakhshan=region/TJ-GB Gorno-Badakhshan | jos=region/NG-PL Jos
place: republic of congo=country/CG | burma=country/MM
place: irish=country/IE | turks=country/TR | kiwis=country/NZ | dominicans=country/DO | nauruan=country/NR | nauruans=country/NR
place: albanian=country/AL | albanians=country/AL | algerian=country/DZ | algerians=country/DZ
place: angolan=country/AO | angolans=country/AO | argentine=country/AR | argentines=country/AR
place: argentinian=country/AR | argentinians=country/AR | armenian=country/AM | armenians=country/AM
place: azerbaijani=country/AZ | azerbaijanis=country/AZ | azeri=country/AZ | azeris=country/AZ
place: bahamian=country/BS | bahamians=country/BS | bahraini=country/BH | bahrainis=country/BH
place: bangladeshi=country/BD | bangladeshis=country/BD | barbadian=country/BB | barbadians=country/BB
place: belarusian=country/BY | belarusians=country/BY | belizean=country/BZ | belizeans=country/BZ
place: beninese=country/BJ | bhutanese=country/BT | bolivian=country/BO | bolivians=country/BO
place: bosnian=country/BA | bosnians=country/BA | botswanan=country/BW | botswanans=country/BW
place: batswana=country/BW | batswanas=country/BW | brazilian=country/BR | brazilians=country/BR
place: bulgarian=country/BG | bulgarians=country/BG | burkinabe=country/BF | burkinabes=country/BF
place: burkinabè=country/BF | burkinabès=country/BF | burundian=country/BI | burundians=country/BI
place: cambodian=country/KH | cambodians=country/KH | cameroonian=country/CM | cameroonians=country/CM
place: canadian=country/CA | canadians=country/CA | chadian=country/TD | chadians=country/TD
place: chilean=country/CL | chileans=country/CL | colombian=country/CO | colombians=country/CO
place: comorian=country/KM | comorians=country/KM | comoran=country/KM | comorans=country/KM
place: cuban=country/CU | cubans=country/CU | cypriot=country/CY | cypriots=country/CY | czech=country/CZ
place: czechs=country/CZ | danish=country/DK | dane=country/DK | danes=country/DK | djiboutian=country/DJ
place: djiboutians=country/DJ | ecuadorian=country/EC | ecuadorians=country/EC | ecuadorean=country/EC
place: ecuadoreans=country/EC | egyptian=country/EG | egyptians=country/EG | salvadoran=country/SV
place: salvadorans=country/SV | salvadorean=country/SV | salvadoreans=country/SV | eritrean=country/ER
place: eritreans=country/ER | estonian=country/EE | estonians=country/EE | ethiopian=country/ET
place: ethiopians=country/ET | fijian=country/FJ | fijians=country/FJ | finn=country/FI | finns=country/FI
place: finnish=country/FI | gabonese=country/GA | gambian=country/GM | gambians=country/GM
place: georgian=country/GE | georgians=country/GE | ghanaian=country/GH | ghanaians=country/GH
place: greek=country/GR | greeks=country/GR | grenadian=country/GD | grenadians=country/GD
place: guatemalan=country/GT | guatemalans=country/GT | guinean=country/GN | guineans=country/GN
place: guyanese=country/GY | haitian=country/HT | haitians=country/HT | honduran=country/HN
place: hondurans=country/HN | hungarian=country/HU | hungarians=country/HU | icelander=country/IS
place: icelanders=country/IS | icelandic=country/IS | icelandics=country/IS | indonesian=country/ID
place: indonesians=country/ID | iraqi=country/IQ | iraqis=country/IQ | israeli=country/IL
place: israelis=country/IL | italian=country/IT | italians=country/IT | ivorian=country/CI
place: ivorians=country/CI | jamaican=country/JM | jamaicans=country/JM | japanese=country/JP
place: jordanian=country/JO | jordanians=country/JO | kenyan=country/KE | kenyans=country/KE
place: kuwaiti=country/KW | kuwaitis=country/KW | kyrgyz=country/KG | kyrgyzs=country/KG
place: laotian=country/LA | laotians=country/LA | latvian=country/LV | latvians=country/LV
place: lebanese=country/LB | liberian=country/LR | liberians=country/LR | libyan=country/LY
place: libyans=country/LY | lithuanian=country/LT | lithuanians=country/LT | malagasy=country/MG
place: malagasys=country/MG | malawian=country/MW | malawians=country/MW | malaysian=country/MY
place: malaysians=country/MY | maldivian=country/MV | maldivians=country/MV | malian=country/ML
place: malians=country/ML | maltese=country/MT | mauritanian=country/MR | mauritanians=country/MR
place: mauritian=country/MU | mauritians=country/MU | mexican=country/MX | mexicans=country/MX
place: moldovan=country/MD | moldovans=country/MD | mongolian=country/MN | mongolians=country/MN
place: montenegrin=country/ME | montenegrins=country/ME | moroccan=country/MA | moroccans=country/MA
place: mozambican=country/MZ | mozambicans=country/MZ | namibian=country/NA | namibians=country/NA
place: nepali=country/NP | nepalis=country/NP | nepalese=country/NP | nicaraguan=country/NI
place: nicaraguans=country/NI | nigerien=country/NE | nigeriens=country/NE | norwegian=country/NO
place: norwegians=country/NO | omani=country/OM | omanis=country/OM | pakistani=country/PK
place: pakistanis=country/PK | palauan=country/PW | palauans=country/PW | palestinian=country/PS
place: palestinians=country/PS | panamanian=country/PA | panamanians=country/PA | paraguayan=country/PY
place: paraguayans=country/PY | peruvian=country/PE | peruvians=country/PE | filipino=country/PH
place: filipinos=country/PH | philippine=country/PH | philippines=country/PH | portuguese=country/PT
place: qatari=country/QA | qataris=country/QA | romanian=country/RO | romanians=country/RO
place: rwandan=country/RW | rwandans=country/RW | samoan=country/WS | samoans=country/WS
place: saudi=country/SA | saudis=country/SA | senegalese=country/SN | serb=country/RS | serbs=country/RS
place: serbian=country/RS | serbians=country/RS | seychellois=country/SC | seychelloiss=country/SC
place: singaporean=country/SG | singaporeans=country/SG | slovak=country/SK | slovaks=country/SK
place: slovenian=country/SI | slovenians=country/SI | slovene=country/SI | slovenes=country/SI
place: somali=country/SO | somalis=country/SO | somalian=country/SO | somalians=country/SO
place: spaniard=country/ES | spaniards=country/ES | surinamese=country/SR | swazi=country/SZ
place: swazis=country/SZ | swede=country/SE | swedes=country/SE | swedish=country/SE | syrian=country/SY
place: syrians=country/SY | taiwanese=country/TW | tajik=country/TJ | tajiks=country/TJ
place: tanzanian=country/TZ | tanzanians=country/TZ | thai=country/TH | thais=country/TH
place: togolese=country/TG | tongan=country/TO | tongans=country/TO | tunisian=country/TN
place: tunisians=country/TN | turkmen=country/TM | turkmens=country/TM | emirati=country/AE
place: emiratis=country/AE | uruguayan=country/UY | uruguayans=country/UY | uzbek=country/UZ
place: uzbeks=country/UZ | vanuatuan=country/VU | vanuatuans=country/VU | ni-vanuatu=country/VU
place: ni-vanuatus=country/VU | vietnamese=country/VN | yemeni=country/YE | yemenis=country/YE
place: zambian=country/ZM | zambians=country/ZM | zimbabwean=country/ZW | zimbabweans=country/ZW
place: kosovar=country/XK | kosovars=country/XK | micronesian=country/FM | micronesians=country/FM
place: briton=country/GB | britons=country/GB | british=country/GB | australian=country/AU
place: australians=country/AU | austrian=country/AT | austrians=country/AT | belgian=country/BE
place: belgians=country/BE | basotho=country/LS | basothos=country/LS | tuvaluan=country/TV
place: tuvaluans=country/TV | macedonian=country/MK | macedonians=country/MK | croat=country/HR
place: croats=country/HR | croatian=country/HR | croatians=country/HR | luxembourger=country/LU
place: luxembourgers=country/LU | trinidadian=country/TT | trinidadians=country/TT | dutch=country/NL
place: swiss=country/CH | burmese=country/MM | marshallese=country/MH
place: ivory coast=country/CI | east timor=country/TL | cape verde=country/CV | swaziland=country/SZ
place: papua new guine*=country/PG
last: last | past
each: of every | out of every | for every
operator: [flow customers / flow subscribers / flow network / flow users / flow jamaica / flow's / neither flow / nor flow / flow nor / flow and digicel / digicel and flow / at flow / cable & wireless flow]=Flow
operator: robi=country/BD Robi | telma=country/MG Telma | telma comores=country/KM Telma | mattel=country/MR Mattel
operator: spark=country/NZ Spark | spark nz=country/NZ Spark | chinguitel=country/MR Chinguitel | expresso=country/SN Expresso | mts=MTS
operator: at&t*=country/US AT&T
operator: gci=country/US GCI | optimum=country/US Optimum | mediacom=country/US Mediacom
operator: windstream=country/US Windstream | cable one=country/US Cable One
operator: sparklight=country/US Sparklight | ziply fiber=country/US Ziply Fiber
operator: suddenlink=country/US Suddenlink | brightspeed=country/US Brightspeed
operator: consolidated communications=country/US Consolidated Communications
operator: hughesnet=country/US Hughesnet | cricket wireless=country/US Cricket Wireless
operator: peninsula fiber network=country/US Peninsula Fiber Network
operator: quantum fiber=country/US Quantum Fiber | cincinnati bell=country/US Cincinnati Bell
operator: altafiber=country/US Altafiber | charter spectrum=country/US Charter Spectrum
operator: spectrum=country/US Spectrum | matanuska telecom=country/US Matanuska Telecom
operator: c spire=country/US C Spire | appalachian wireless=country/US Appalachian Wireless
operator: astound broadband=country/US Astound Broadband | it&e=country/MP IT&E
operator: gta teleguam=country/GU GTA Teleguam | docomo pacific=country/GU Docomo Pacific
operator: viya=country/VI Viya | astca=country/AS ASTCA | cogeco=country/CA Cogeco
operator: koodo=country/CA Koodo | fido=country/CA Fido | bell aliant=country/CA Bell Aliant
operator: tbaytel=country/CA Tbaytel | teksavvy=country/CA Teksavvy | ssi canada=country/CA SSi Canada
operator: qiniq=country/CA Qiniq | iristel=country/CA Iristel | telebec=country/CA Telebec
operator: telesat=country/CA Telesat | manitoba hydro telecom=country/CA Manitoba Hydro Telecom
operator: o2=country/GB O2 | ee=country/GB EE | sky broadband=country/GB Sky Broadband
operator: kcom=country/GB KCOM | zen internet=country/GB Zen Internet | giffgaff=country/GB Giffgaff
operator: tesco mobile=country/GB Tesco Mobile | gigaclear=country/GB Gigaclear
operator: community fibre=country/GB Community Fibre | wightfibre=country/GB WightFibre
operator: youfibre=country/GB YouFibre | vodafone uk=country/GB Vodafone UK | three uk=country/GB Three UK
operator: bt group=country/GB BT Group | virgin media o2=country/GB Virgin Media O2
operator: neos networks=country/GB Neos Networks | zzoomm=country/GB Zzoomm | trooli=country/GB Trooli
operator: quickline=country/GB Quickline | eir=country/IE Eir | three ireland=country/IE Three Ireland
operator: virgin media ireland=country/IE Virgin Media Ireland
operator: vodafone ireland=country/IE Vodafone Ireland | imagine broadband=country/IE Imagine Broadband
operator: pure telecom=country/IE Pure Telecom | sky ireland=country/IE Sky Ireland
operator: jersey telecom=country/JE Jersey Telecom | jt=country/JE JT
operator: airtel vodafone=country/JE Airtel-Vodafone | sure guernsey=country/GG Sure Guernsey
operator: manx telecom=country/IM Manx Telecom | sure falklands=country/FK Sure Falklands
operator: sure st helena=country/SH Sure St Helena | gibtelecom=country/GI Gibtelecom
operator: iinet=country/AU iiNet | aussie broadband=country/AU Aussie Broadband | vocus=country/AU Vocus
operator: superloop=country/AU Superloop | dodo=country/AU Dodo | chorus=country/NZ Chorus
operator: one new zealand=country/NZ One New Zealand | farmside=country/NZ Farmside
operator: slingshot=country/NZ Slingshot | kordia=country/NZ Kordia | png dataco=country/PG PNG DataCo
operator: dataco=country/PG DataCo | pncc=country/PW PNCC
operator: palau national communications corporation=country/PW Palau National Communications Corporation
operator: national telecommunications authority=country/MH National Telecommunications Authority
operator: fsm telecom=country/FM FSM Telecom | ocean link=country/KI Ocean Link
operator: vodafone kiribati=country/KI Vodafone Kiribati | vodafone vanuatu=country/VU Vodafone Vanuatu
operator: telecom vanuatu=country/VU Telecom Vanuatu | tvl=country/VU TVL
operator: digicel vanuatu=country/VU Digicel Vanuatu | tuvalu telecom=country/TV Tuvalu Telecom
operator: vodafone cook islands=country/CK Vodafone Cook Islands
operator: solomon telekom=country/SB Solomon Telekom | telecom niue=country/NU Telecom Niue
operator: onati=country/PF Onati | vini=country/PF Vini | vodafone samoa=country/WS Vodafone Samoa
operator: digicel samoa=country/WS Digicel Samoa | digicel tonga=country/TO Digicel Tonga
operator: tcc=country/TO TCC | btc=country/BS BTC | cable bahamas=country/BS Cable Bahamas
operator: btc bahamas=country/BS BTC Bahamas | one communications=country/BM One Communications
operator: logic communications=country/BM Logic Communications | tstt=country/TT TSTT
operator: setar=country/AW Setar | uts=country/CW UTS | telem=country/SX TelEm | btl=country/BZ BTL
operator: digi belize=country/BZ Digi Belize
operator: one communications guyana=country/GY One Communications Guyana
operator: digicel dominica=country/DM Digicel Dominica | flow jamaica=country/JM Flow Jamaica
operator: digicel jamaica=country/JM Digicel Jamaica | glo=country/NG Glo
operator: smile communications=country/NG Smile Communications | ntel=country/NG ntel
operator: ipnx=country/NG ipNX | fiberone=country/NG FiberOne | telecel ghana=country/GH Telecel Ghana
operator: mtn ghana=country/GH MTN Ghana | at ghana=country/GH AT Ghana
operator: vodafone ghana=country/GH Vodafone Ghana | cell c=country/ZA Cell C
operator: openserve=country/ZA Openserve | vumatel=country/ZA Vumatel | telkom sa=country/ZA Telkom SA
operator: afrihost=country/ZA Afrihost
operator: botswana telecommunications corporation=country/BW Botswana Telecommunications Corporation
operator: btcl=country/BW BTCL | mascom wireless=country/BW Mascom Wireless
operator: econet telecom lesotho=country/LS Econet Telecom Lesotho
operator: vodacom lesotho=country/LS Vodacom Lesotho | mtc namibia=country/NA MTC Namibia
operator: airtel malawi=country/MW Airtel Malawi | liquid zimbabwe=country/ZW Liquid Zimbabwe
operator: powertel=country/ZW Powertel | zantel=country/TZ Zantel | yas=country/TZ Yas
operator: airtel tanzania=country/TZ Airtel Tanzania | vodacom tanzania=country/TZ Vodacom Tanzania
operator: jamii telecommunications=country/KE Jamii Telecommunications
operator: poa internet=country/KE Poa! Internet | airtel kenya=country/KE Airtel Kenya
operator: uganda telecom=country/UG Uganda Telecom | airtel uganda=country/UG Airtel Uganda
operator: mtn uganda=country/UG MTN Uganda | mtn rwanda=country/RW MTN Rwanda
operator: airtel rwanda=country/RW Airtel Rwanda | mtn south sudan=country/SS MTN South Sudan
operator: zain south sudan=country/SS Zain South Sudan | somcable=country/SO Somcable
operator: amtel=country/SO Amtel | orange sierra leone=country/SL Orange Sierra Leone
operator: zoodlabs=country/SL Zoodlabs | orange liberia=country/LR Orange Liberia
operator: lonestar mtn=country/LR Lonestar MTN | gamtel=country/GM Gamtel
operator: africell gambia=country/GM Africell Gambia | mauritius telecom=country/MU Mauritius Telecom
operator: cable & wireless seychelles=country/SC Cable & Wireless Seychelles
operator: intelvision=country/SC Intelvision | cst=country/ST CST | mtn cameroon=country/CM MTN Cameroon
operator: mtn eswatini=country/SZ MTN Eswatini | sco=country/PK SCO | scom=country/PK SCOM
operator: transworld=country/PK Transworld | cybernet=country/PK Cybernet
operator: telenor pakistan=country/PK Telenor Pakistan | mtnl=country/IN MTNL | railtel=country/IN RailTel
operator: jiofiber=country/IN JioFiber | excitel=country/IN Excitel | slt mobitel=country/LK SLT-Mobitel
operator: slt=country/LK SLT | hutch=country/LK Hutch | atom=country/MM Atom
operator: ooredoo myanmar=country/MM Ooredoo Myanmar | telenor myanmar=country/MM Telenor Myanmar
operator: vianet=country/NP Vianet | subisu=country/NP Subisu | classic tech=country/NP Classic Tech
operator: btrc teletalk=country/BD BTRC Teletalk | summit communications=country/BD Summit Communications
operator: banglalion=country/BD Banglalion | ais=country/TH AIS | true corp=country/TH True Corp
operator: truemove=country/TH TrueMove | truemove h=country/TH TrueMove H | unifi=country/MY Unifi
operator: celcomdigi=country/MY CelcomDigi | u mobile=country/MY U Mobile
operator: telekom malaysia=country/MY Telekom Malaysia | simba=country/SG Simba | m1=country/SG M1
operator: globe=country/PH Globe | sky cable=country/PH Sky Cable
operator: eastern communications=country/PH Eastern Communications
operator: chunghwa telecom=country/TW Chunghwa Telecom | far eastone=country/TW Far EasTone
operator: taiwan mobile=country/TW Taiwan Mobile | sk broadband=country/KR SK Broadband
operator: ntt east=country/JP NTT East | ntt west=country/JP NTT West
operator: ntt communications=country/JP NTT Communications | au by kddi=country/JP au by KDDI
operator: pccw=country/HK PCCW | hkbn=country/HK HKBN | smartone=country/HK SmarTone
operator: csl mobile=country/HK CSL Mobile | metfone=country/KH Metfone | ezecom=country/KH Ezecom
operator: lao telecom=country/LA Lao Telecom | unitel laos=country/LA Unitel Laos
operator: fpt telecom=country/VN FPT Telecom | etisalat afghanistan=country/AF Etisalat Afghanistan
operator: mtn afghanistan=country/AF MTN Afghanistan | bezeq=country/IL Bezeq
operator: cellcom=country/IL Cellcom | pelephone=country/IL Pelephone | hot mobile=country/IL Hot Mobile
operator: touch lebanon=country/LB Touch Lebanon | alfa telecom=country/LB Alfa Telecom
operator: orange jordan=country/JO Orange Jordan | zain jordan=country/JO Zain Jordan
operator: earthlink iraq=country/IQ EarthLink Iraq
operator: aden net=country/YE Aden Net | zain sudan=country/SD Zain Sudan
operator: mtn sudan=country/SD MTN Sudan | altibox=country/NO Altibox
operator: globalconnect=country/NO GlobalConnect | telenor norway=country/NO Telenor Norway
operator: telenor svalbard=country/NO Telenor Svalbard | faroese telecom=country/FO Faroese Telecom
operator: vodafone iceland=country/IS Vodafone Iceland | melita=country/MT Melita
operator: epic malta=country/MT Epic Malta | epic cyprus=country/CY Epic Cyprus | dna=country/FI DNA
operator: tele2 sweden=country/SE Tele2 Sweden | nuuday=country/DK Nuuday | yousee=country/DK YouSee
operator: nova greece=country/GR Nova Greece | vodafone greece=country/GR Vodafone Greece
operator: wind hellas=country/GR Wind Hellas | lyntia=country/ES Lyntia
operator: vodafone spain=country/ES Vodafone Spain | orange spain=country/ES Orange Spain
operator: meo=country/PT MEO | vodafone portugal=country/PT Vodafone Portugal
operator: vodafone ukraine=country/UA Vodafone Ukraine | cellfie=country/GE Cellfie
operator: digicel haiti=country/HT Digicel Haiti | tigo bolivia=country/BO Tigo Bolivia
operator: viva bolivia=country/BO Viva Bolivia | orange guinea=country/GN Orange Guinea
operator: orange mali=country/ML Orange Mali | airtel chad=country/TD Airtel Chad
operator: [tim customers / tim subscribers / tim users / tim's network / tim network / tim down / tim outage / telecom italia]=country/IT TIM | smart customers=country/PH Smart | globe customers=country/PH Globe | [smart subscribers / smart users]=country/PH Smart | [globe subscribers / globe users]=country/PH Globe | khersontelecom=country/UA Khersontelecom | orange mali=country/ML Orange | three uk=country/GB Three | o2 uk=country/GB O2 | vodafone uk=country/GB Vodafone | kddi's=country/JP KDDI
operator: o2=O2
operator: econet wireless=country/ZW Econet Wireless | t mobile us=country/US T-Mobile US
operator: ucall=country/TO UCall | free senegal=country/SN Free | rogers communications=country/CA Rogers
operator: 9 mobile=country/NG 9mobile | noor group=country/EG Noor | link egypt=country/EG Link Egypt | ttnet=country/TR TTNET | telesom=country/SO Telesom | lonestar cell mtn=country/LR Lonestar Cell MTN | lonestar cell=country/LR Lonestar Cell | safaricom ethiopia=country/ET Safaricom Ethiopia | emtel=country/MU Emtel
rest: of it [was / is / were] left | [was / is / were] left | [remained / remains] | was all that remained
rest: all that [was / is] left | what [was / is] left | left over | is still there | of it survived
rest: survived
place: uk=country/GB
fill: uk based
city: saint john=region/CA-NB Saint John
aside: [once / after / when] [traffic / data / calls / it / services] [had been / was / were / has been / have been] rerouted
aside: [after / once / when / as] [engineers / technicians / crews / workers / staff / they / it / the company / the operator / the provider] [rerouted / re routed / redirected / diverted / had rerouted / had redirected / had diverted] [traffic / the traffic / its traffic / data / calls / services / connections]
aside: [has / have / had / was / were] gone [to / into / before / through]
offline: lost [broadband and mobile data / broadband and mobile internet / mobile data and broadband / internet and mobile data / mobile data and internet / broadband and phone]
hyp: [prohibit / prohibits / prohibiting / outlaw / outlaws / outlawing / forbid / forbidding] [shutdowns / internet shutdowns / the shutdowns]=all
net: broadband and phone lines | [broadband / home broadband / home internet] and [mobile data / mobile internet / mobile data services / mobile internet services / mobile internet service] | [mobile data / mobile internet] and [broadband / home broadband / home internet]

# How a measurer and those who list shutdowns write
dark: [collapse / loss / drop / fall / decline / reduction / decrease / slump / dip / plunge] [in / to / of] [connectivity / internet connectivity / network connectivity / connectivity levels / internet connectivity levels / reachability]
fall: [collapse / loss / drop / fall / decline / reduction / decrease / slump / dip / plunge] [in / to / of] [connectivity / internet connectivity / network connectivity / connectivity levels / internet connectivity levels / reachability]
net: [collapse / loss / drop / fall / decline / reduction / decrease / slump / dip / plunge] [in / to / of] [connectivity / internet connectivity / network connectivity / connectivity levels / internet connectivity levels / reachability]
connectivity: [collapse / loss / drop / fall / decline / reduction / decrease / slump / dip / plunge] [in / to / of] [connectivity / internet connectivity / network connectivity / connectivity levels / internet connectivity levels / reachability]
dark: [heavily / severely / significantly / badly / seriously / widely] [impacted / degraded / disrupted] | [connectivity / service / internet] [impacted / degraded]
begin: was [targeted / hacked / attacked / sabotaged / bombed / shelled] | came under attack
net: national [internet / telecoms / telecom / mobile] [provider / operator / carrier / company / network]
other: [disconnected / cut off / disconnecting / knocked off / severed / disconnection] from the [grid / power grid / national grid / electricity grid / national power grid]=power
other: [under / in / into] blackout after [strikes / shelling / missile strikes]=power
offline: [knocked out / knocking out / knocks out / knock out / took out / taken out / cut / cutting / cut off / lost / disrupted / disrupting] [power / electricity / the power] and [internet / the internet / internet access / internet connectivity / internet service / internet services / connectivity / mobile internet / communications / telecommunications]
aside: russian [force* / military / troop* / army / soldier* / shelling / airstrike* / air strike* / invasion / occup* / bombardment / bombing* / aggression] | russia's [invasion / attack* / war / aggression / bombardment / shelling / occupation]
aside: israeli [force* / military / troop* / army / soldier* / shelling / airstrike* / air strike* / strike* / invasion / siege / bombardment / bombing*]
aside: [late / early / mid] [2015 / 2016 / 2017 / 2018 / 2019 / 2020 / 2021 / 2022 / 2023 / 2024 / 2025 / 2026 / 2027 / 2028] | [late / early / mid] [january / february / march / april / may / june / july / august / september / october / november / december / jan / feb / mar / apr / jun / jul / aug / sept / sep / oct / nov / dec]
aside: [which / that] [serves / serve / covers / cover / connects / connect] | [which / that] is serving
city: jammu & kashmir=region/IN-JK Jammu and Kashmir | sistan and baluchistan=region/IR-11 Sistan and Baluchestan | sistan baluchistan=region/IR-11 Sistan and Baluchestan | sistan baluchestan=region/IR-11 Sistan and Baluchestan | sistan and balochistan=region/IR-11 Sistan and Baluchestan
city: mon [district / town]=region/IN-NL Mon | kachin state=region/MM-11 Kachin | rakhine state=region/MM-16 Rakhine | shan state=region/MM-17 Shan | kayah state=region/MM-12 Kayah | karen state=region/MM-13 Kayin | mon state=region/MM-15 Mon | ann [town / township]=region/MM-16 Ann | ye [town / township]=region/MM-15 Ye
city: the [besieged / encircled / occupied / battered / bombarded / embattled / stricken / flooded] [city / town / island / region / district / enclave]=this
dark: off [from / between / till / until]
dark: loss of [fixed line / fixed-line / landline / broadband / phone / mobile / cell / cellular] [service / services / coverage / connectivity / internet]
dark: [impacting / affecting / disrupting / degrading] [service / services / connectivity / internet service / internet access / internet connectivity / connections]
net: [impacting / affecting / disrupting / degrading] [service / services / connectivity / internet service / internet access / internet connectivity / connections]
block: [sites / apps / platforms / services / networks / platforms] [affected / impacted / targeted / hit] | [affected / impacted / targeted / restricted] [sites / apps / platforms / services / networks] [include / included / were / are]
net: [fixed line and mobile / fixed and mobile / mobile and fixed] [networks / network / internet / connections / operators]
aside: disruption [report / reports] | [transparency / traffic] [report / reports]
aside: law and order [scenario / situation / problem / problems / issue / issues] | [any / an] [untoward / unpleasant] [incident / scenario / situation / incidents] | law order [situation / scenario]
after: in the wake of | in wake of | in the aftermath of
break: in the wake of | in wake of | in the aftermath of | in light of | in the light of
back: [can / could] be [used / opened / reached / accessed / loaded / visited / browsed / watched] again | [can / could] [now / once more] be [used / opened / reached / accessed / loaded] [again / normally]
aside: [can / could] be [used / opened / reached / accessed / loaded / visited / browsed / watched] again | [can / could] [now / once more] be [used / opened / reached / accessed / loaded] [again / normally]
block: suspension of
aside: [prevent / preventing / stop / stopping / check / curb / curbing / contain / avoid / quell / stem / halt / combat / counter / control / block / thwart / limit] [rumours / rumors / rumour / rumor / fake news / false news / false information / misinformation / disinformation / fake messages / false messages] | [prevent / preventing / stop / stopping / check / curb / curbing / contain / avoid / quell / stem / halt / combat / counter / control / block / thwart / limit] the [rumours / rumors / rumour / rumor / fake news / false news / false information / misinformation / disinformation / fake messages / false messages]
aside: [prevent / preventing / stop / stopping / check / curb / curbing / contain / avoid / quell / stem / halt / combat / counter / control / block / thwart / limit] [spread of / spreading of / spreading / the spread of / the spreading of / circulation of / the circulation of / any / further / any spread of / dissemination of] [rumours / rumors / rumour / rumor / fake news / false news / false information / misinformation / disinformation / fake messages / false messages]
aside: [rumours / rumors / misinformation / false information] [and / or] fake news | fake news [and / or] [rumours / rumors / misinformation] | [prevent / preventing / stop / stopping / check / curb / curbing / contain / avoid / quell / stem / halt / combat / counter / control / block / thwart / limit] _ fake news
aside: [rumour / rumor] [mongering / mongers / monger] | [prevent / preventing / stop / stopping / check / curb / curbing / contain / avoid / quell / stem / halt / combat / counter / control / block / thwart / limit] [rumour / rumor] [mongering / mongers]
aside: [pass / passes / passed / passing / go / goes / went / going] off [smoothly / peacefully]
aside: [death / martyrdom / birth / independence / wedding / coup / founding / republic / founding / revolution] [anniversary / anniversaries] | [first / second / third / fourth / fifth / seventh / tenth] [death / martyrdom / birth] anniversary
aside: [anniversary / anniversaries] of [a / the / his / her / its / their] [death / deaths / killing / killings / hanging / execution / revolution / coup / independence / protests / massacre / attack / attacks / uprising / republic / founding / birth / martyrdom / abrogation / revocation / military / military coup / takeover / invasion / war / murder / genocide / assassination]
aside: [anniversary / anniversaries] of [independence / martyr* / republic day / article 370 / burhan wani / afzal guru]
aside: [first / second / third / fourth / fifth / sixth / seventh / tenth / one year] anniversary of [a / the / his / her / its / their] [death / killing / hanging / execution / revolution / coup / massacre / attack / uprising / protests / murder / military coup / takeover / invasion / war / martyrdom]
dark: [throttling / throttled / throttle / throttles / slowing / slowed / reducing / reduced / restricting / restricted / limiting / limited] [broadband / internet / mobile / mobile internet / data / network / connection / mobile data] [speed / speeds]
aside: as a [precautionary / security / preventive / preventative / safety] [measure / step] | as [precautionary / security / preventive] measures | as a precaution
after: post [an / the / a] [encounter / gunfight / attack / clash / incident / protest / blast / raid / killing] | post [clashes / violence / protests]
city: nadia district=region/IN-WB Nadia | east jaintia hills=region/IN-ML East Jaintia Hills | west jaintia hills=region/IN-ML West Jaintia Hills | jaintia hills=region/IN-ML Jaintia Hills | ri bhoi=region/IN-ML Ri Bhoi | west khasi hills=region/IN-ML West Khasi Hills | south west khasi hills=region/IN-ML South West Khasi Hills | east garo hills=region/IN-ML East Garo Hills | west garo hills=region/IN-ML West Garo Hills | south garo hills=region/IN-ML South Garo Hills | north garo hills=region/IN-ML North Garo Hills | awantipora=region/IN-JK Awantipora | dakshina kannada=region/IN-KA Dakshina Kannada | handwara=region/IN-JK Handwara | bijbehara=region/IN-JK Bijbehara | khorugh=region/TJ-GB Khorog
break: amidst
aside: [clashes / fighting / violence / riots / protests / unrest / war / fire / fires / gunfight / gunfire / gunfights / scuffle / scuffles / demonstrations / brawl] [broke / break / breaks / breaking / had broken / has broken] out | [broke / breaks / broken] out between
dark: [unable / not able / no longer able / powerless] to use
dark: [worst / hardest] [hit / affected]
dark: [among / one of] those [affected / hit / disrupted] | [among / one of] the [worst / hardest] [hit / affected]
aside: the same [day / days / time / hours] as [exams / the exams / an exam / exam / protests / the protests / elections / the vote / the election]
mobile: mobile internet and vpn [service / services] | mobile data and vpn [service / services]
offline: [collapse / loss] [in / of] service on | [collapse / loss] [in / of] service on [internet / network] [provider / operator] | [collapse / loss] [in / of] service on the [internet / network] [provider / operator]
city: cameron parish=region/US-LA Cameron Parish | calcasieu parish=region/US-LA Calcasieu Parish | plaquemines parish=region/US-LA Plaquemines Parish | terrebonne parish=region/US-LA Terrebonne Parish | lafourche parish=region/US-LA Lafourche Parish | jefferson parish=region/US-LA Jefferson Parish | lake charles=region/US-LA Lake Charles

# Whose outage a later sentence tells, and what is none
dark: [subscribers / customers / users / clients] [were / are / have been / had been] [hit / both hit / all hit / also hit / badly hit / hard hit / both affected / all affected]
aside: [subscribers / customers / users / clients] [were / are / have been / had been] [hit / both hit / all hit / also hit / badly hit / hard hit] by [higher / rising / steep / price* / a price / a fee / fees / fines / a fine / a levy / a tax / tariff* / inflation / scams / a scam / fraud]
offline: [no / without a / without any / without] [usable / working / stable / reliable / proper] [connection / connections / signal / service / data]
aside: [suspend / suspends / suspended / suspending / block / blocks / blocked / blocking] [that / the / this / a / its / his / their] [directive / decree / ruling / judgment / judgement / verdict / sentence / hearing / regulation / notice]
aside: [rule / rules / ruled / ruling] out [a cyber attack / a cyberattack / an attack / sabotage / foul play / a hack / hacking / vandalism / terrorism / human error / a cyber incident / any attack / any cyber attack]
aside: [read / reads / reading] out
hyp: [stop / stops / stopped / stopping] short of
hyp: [is / are] to [take / shut / cut / block / suspend / switch / disconnect]=any
aside: [gave / give / gives / given / giving] _ [hours / days / day / week / weeks / month / months] to
located: counties
government: government | govt | administration | authorities | police
neighbour: north | south | east | west | mid
aside: police scotland | police service of northern ireland
operator: [etisalat and du / du and etisalat / subscribers of du / customers of du / users of du / du subscribers / du customers / du users]=country/AE du
other: [people / persons / civilians / protesters / demonstrators / soldiers / officers / others / children / students / men / women] [died / have died / had died / were killed / have been killed / had been killed]
aside: [first / second / third / fourth / fifth] anniversary of [the / a / last year's / his / her] [storming / riots / siege / demonstrations / election / crackdown / violence]
last: previous=before
lastweek: last week | the last week
dark: the [order / ban / suspension / shutdown / restriction / measure] also [covers / covered / applies to / applied to / extends to / extended to / takes in / affects]
plant: mast | masts
aside: [log / logs / logged / logging] [on / in / into / onto] _ [website / web site / app / account / accounts / online banking]
aside: in meta's | [caused / causing] no [disruption / outage / outages / interruption / loss of service]
dark: [slowdown / slow down] that [users / customers / subscribers] [noticed / felt / saw / reported]
dark: [cable / cables / fibre / fiber] _ broke=cable
dark: [all / both / each / have / had / has] complied=obeyed
net: calls=vague
dark: unable to [call / phone / ring / telephone]
dark: [suffered / suffers / experienced / experiencing / reported] [an / a major / a widespread / a nationwide] outage=itself
dark: everything [dropped / went down / went dead / failed / cut out]
say: ruled
mobile: mobiles=weak
operator: a1=A1
aside: [the / on] a1
aside: english speaking | french speaking | spanish speaking | arabic speaking | kurdish speaking | russian speaking
aside: during [a / an / the] _ [exercise / drill / exercises]
aside: [scene / scenes / line / joke / map] in [the / a] [film / movie / novel / thriller / sitcom]

# Operators by their short names, where customers or a list tell
carrier: cox=country/US Cox | gtt=country/GY GTT | jtl=country/KE JTL
