# Names that are the same in every language: who measures, what is blocked, who connects.

monitor: netblocks*=NetBlocks | نتبلاکس=NetBlocks | نت بلاکس=NetBlocks | نتبلاكس=NetBlocks
monitor: net blocks=NetBlocks | нетблокс*=NetBlocks | нетблок*=NetBlocks | نتبلوکس=NetBlocks
monitor: نت بلوکس=NetBlocks | نت بلوكس=NetBlocks | نتبلوكس=NetBlocks
monitor: cloudflare*=Cloudflare | cloudflare radar=Cloudflare Radar | клаудфлэр*=Cloudflare
monitor: клаудфлер*=Cloudflare | كلاودفلير=Cloudflare | كلاود فلير=Cloudflare | کلودفلر=Cloudflare
monitor: کلادفلر=Cloudflare
monitor: ioda=IODA | آیودا=IODA | georgia tech=IODA | kentik*=Kentik | кентик*=Kentik | كينتيك=Kentik
monitor: کنتیک=Kentik | ripe atlas=RIPE Atlas | ripe ncc=RIPE NCC
monitor: access now=Access Now | keepiton=Access Now | ooni=OONI | globalcheck=GlobalCheck
monitor: global check=GlobalCheck | downdetector=Downdetector | downradar=DownRadar | top10vpn=Top10VPN
monitor: internet society=Internet Society | thousandeyes=ThousandEyes | oracle dyn=Oracle Dyn
monitor: renesys=Renesys

service: whatsapp=WhatsApp | whats app=WhatsApp | ватсап*=WhatsApp | вотсап*=WhatsApp | уатсап*=WhatsApp
service: واتساب=WhatsApp | واتس اب=WhatsApp | واتس آب=WhatsApp | واتساپ=WhatsApp | واتس‌اپ=WhatsApp | x=X
service: إكس=X | منصة إكس=X | ایکس=X | لينكد إن=LinkedIn | لینکدین=LinkedIn | سكايب=Skype | اسکایپ=Skype
service: скайп*=Skype | سناب شات=Snapchat | سنابشات=Snapchat | ديسكورد=Discord | دیسکورد=Discord
service: дискорд*=Discord | clubhouse=Clubhouse | کلابهاوس=Clubhouse | کلاب هاوس=Clubhouse
service: google play=Google Play | گوگل پلی=Google Play | app store=App Store | reddit=Reddit | twitch=Twitch
service: ويكيبيديا=Wikipedia | ویکی پدیا=Wikipedia | وایبر=Viber | линкедин*=LinkedIn
service: pinterest=Pinterest | facebook messenger=Messenger
service: telegram=Telegram | телеграм*=Telegram | تيليغرام=Telegram | تلغرام=Telegram | تيليجرام=Telegram
service: تلگرام=Telegram | signal=Signal | сигнал мессенджер*=Signal | سيغنال=Signal | سیگنال=Signal
service: facebook=Facebook | messenger=Messenger | фейсбук*=Facebook | фэйсбук*=Facebook | فيسبوك=Facebook
service: فيس بوك=Facebook | فیسبوک=Facebook | فیس بوک=Facebook | instagram=Instagram | инстаграм*=Instagram
service: إنستغرام=Instagram | انستغرام=Instagram | إنستجرام=Instagram | اینستاگرام=Instagram
service: twitter=Twitter | твиттер*=Twitter | تويتر=Twitter | توییتر=Twitter | youtube=YouTube | ютуб*=YouTube
service: ютюб*=YouTube | يوتيوب=YouTube | یوتیوب=YouTube | tiktok=TikTok | тикток*=TikTok | тик ток*=TikTok
service: تيك توك=TikTok | تیک تاک=TikTok
service: viber=Viber | вайбер*=Viber | wikipedia=Wikipedia | википеди*=Wikipedia | skype=Skype
service: discord=Discord | snapchat=Snapchat | linkedin=LinkedIn | vkontakte=VKontakte | вконтакте=VKontakte
service: zoom=Zoom | threads=Threads | imo=imo | wechat=WeChat | roblox=Roblox
service: bluesky=Bluesky | facetime=FaceTime | bing=Bing | google drive=Google Drive | google=Google | gmail=Gmail
service: google maps=Google Maps | spotify=Spotify | netflix=Netflix | psiphon=Psiphon | github=GitHub | github pages=GitHub Pages | vercel=Vercel
service: duolingo=Duolingo | mercado livre=Mercado Livre | mercado libre=Mercado Libre | canva=Canva | playstation network=PlayStation Network | psn=PlayStation Network | xbox live=Xbox Live | fortnite=Fortnite | claude ai=Claude | claude . ai=Claude | claude code=Claude Code | shopify=Shopify
service: ozon=Ozon | deezer=Deezer | tumblr=Tumblr | vimeo=Vimeo | telegra.ph=Telegraph
service: gitlab=GitLab | deepseek=DeepSeek | perplexity=Perplexity | openai=OpenAI
service: call of duty=Call of Duty | pubg=PUBG | minecraft=Minecraft | genshin impact=Genshin Impact
service: clash royale=Clash Royale | clash of clans=Clash of Clans | brawl stars=Brawl Stars | patreon=Patreon
service: onlyfans=OnlyFans | dropbox=Dropbox | icloud=iCloud | outlook=Outlook | microsoft teams=Microsoft Teams
service: microsoft 365=Microsoft 365 | office 365=Office 365 | google docs=Google Docs | google meet=Google Meet
service: google search=Google Search | google translate=Google Translate | google cloud=Google Cloud | deutsche welle=Deutsche Welle
service: threema=Threema | hulu=Hulu | trello=Trello | cloudflare warp=WARP
service: periscope=Periscope | kakaotalk=KakaoTalk | soundcloud=SoundCloud | chatgpt=ChatGPT | botim=BOTIM | line messenger=LINE

operator: kcell*=country/KZ Kcell | кселл*=country/KZ Kcell | beeline*=Beeline | билайн*=Beeline
operator: kazakhtelecom*=country/KZ Kazakhtelecom | kazaktelecom*=country/KZ Kazakhtelecom
operator: казахтелеком*=country/KZ Kazakhtelecom | қазақтелеком*=country/KZ Kazakhtelecom | tele2*=Tele2
operator: tele 2=Tele2 | теле2*=Tele2 | altel=country/KZ Altel | алтел*=country/KZ Altel
operator: activ=country/KZ Activ | إم تي إن=MTN | jazz=country/PK Jazz | zong=country/PK Zong
operator: ufone=country/PK Ufone | vodacom*=Vodacom | movitel*=country/MZ Movitel | tmcel*=country/MZ Tmcel
operator: africell*=Africell | sonatel=country/SN Sonatel | mauritel=country/MR Mauritel
operator: grameenphone=country/BD Grameenphone | banglalink=country/BD Banglalink | roshan=country/AF Roshan
operator: telcel*=Telcel | djezzy=country/DZ Djezzy | جازي=country/DZ Djezzy | mobilis=country/DZ Mobilis
operator: موبيليس=country/DZ Mobilis | палтел*=country/PS Paltel | джаввал*=country/PS Jawwal | ums=country/UZ UMS | tcell=country/TJ Tcell | babilon=country/TJ Babilon
operator: yota=country/RU Yota | izzi=Izzi | شركة سوداني=country/SD Sudani | شبكة سوداني=country/SD Sudani
operator: كيسيل=country/KZ Kcell | كي سيل=country/KZ Kcell | کیسل=country/KZ Kcell | بيلاين=Beeline
operator: بیلاین=Beeline | تيلي 2=Tele2 | ميغافون=country/RU MegaFon | فودافون=Vodafone | أورنج=Orange
operator: اورنج=Orange | أورانج=Orange | إيرتل=Airtel | بالتل=country/PS Paltel | سوداتيل=country/SD Sudatel
operator: ام تی ان=MTN | optus*=country/AU Optus | telstra*=country/AU Telstra | rogers=country/CA Rogers
operator: verizon*=country/US Verizon | t mobile=T-Mobile | grameen*=country/BD Grameenphone
operator: ncell=country/NP Ncell | viettel*=country/VN Viettel | telkomsel*=country/ID Telkomsel
operator: indosat*=country/ID Indosat | netone=country/ZW NetOne | telone=country/ZW TelOne
operator: halotel=country/TZ Halotel | tigo*=Tigo | inwi=country/MA Inwi | lifecell=country/UA lifecell
operator: ucell=country/UZ Ucell | uzmobile=country/UZ Uzmobile | turkmentelecom*=country/TM Turkmentelecom
operator: bouygues*=country/FR Bouygues Telecom | sfr=country/FR SFR | camtel=country/CM Camtel
operator: togocom=country/TG Togocom | libtelco=country/LR Libtelco | somtel=country/SO Somtel
operator: hormuud=country/SO Hormuud | yemennet=country/YE YemenNet | يمن نت=country/YE YemenNet
operator: irancell*=country/IR Irancell | mtn irancell=country/IR Irancell | ایرانسل=country/IR Irancell
operator: إيرانسل=country/IR Irancell | همراه اول=country/IR MCI | hamrah*=country/IR MCI
operator: rightel*=country/IR Rightel | رایتل=country/IR Rightel | شاتل=country/IR Shatel
operator: مخابرات ایران=country/IR TCI
operator: mtn*=MTN | airtel=Airtel | airtels=Airtel | vodafone*=Vodafone | orange*=Orange | zain=Zain | زين=Zain
operator: sudatel*=country/SD Sudatel | سوداتل=country/SD Sudatel | etisalat*=Etisalat
operator: اتصالات المغرب=country/MA Maroc Telecom | turkcell*=country/TR Turkcell
operator: turk telekom*=country/TR Türk Telekom | türk telekom*=country/TR Türk Telekom
operator: turknet*=country/TR TurkNet | megafon*=country/RU MegaFon | мегафон*=country/RU MegaFon | мтс=MTS
operator: rostelecom*=country/RU Rostelecom | ростелеком*=country/RU Rostelecom | мегаком*=country/KG MegaCom
operator: safaricom*=country/KE Safaricom | ethio telecom=country/ET Ethio Telecom
operator: telekom srbija=Telekom Srbija | etecsa*=country/CU ETECSA | cantv*=country/VE CANTV
operator: movistar*=Movistar | digitel*=country/VE Digitel | claro*=Claro | unitel*=Unitel | econet*=Econet
operator: telenor*=Telenor | mytel*=country/MM Mytel | mpt=country/MM MPT | ooredoo*=Ooredoo | أوريدو=Ooredoo
operator: asiacell*=country/IQ Asiacell | آسياسيل=country/IQ Asiacell | korek*=country/IQ Korek
operator: jio=country/IN Jio | bsnl=country/IN BSNL | telecel*=Telecel
operator: gabon telecom=country/GA Gabon Telecom | moov=Moov | paltel=country/PS Paltel
operator: jawwal=country/PS Jawwal | kyivstar*=country/UA Kyivstar | київстар*=country/UA Kyivstar
operator: syriatel*=country/SY Syriatel | سيريتل=country/SY Syriatel

service: vpn=VPN | vpns=VPN | فیلترشکن=VPN | فیلترشکنها=VPN | وی پی ان=VPN | في بي إن=VPN
operator: starlink=Starlink | mci=country/IR MCI | sudani=country/SD Sudani | hamrah e avval=country/IR MCI
operator: hamrahe aval=country/IR MCI
operator: telma*=Telma | comores telecom=country/KM Comores Telecom
operator: azercell*=country/AZ Azercell | bakcell*=country/AZ Bakcell | magticom*=country/GE MagtiCom
operator: ucom=country/AM Ucom | beltelecom*=country/BY Beltelecom | velcom=country/BY velcom
operator: robi axiata=country/BD Robi | teletalk*=country/BD Teletalk | dialog axiata=country/LK Dialog
operator: smartfren*=country/ID Smartfren | tnm=country/MW TNM | zamtel*=country/ZM Zamtel
operator: digicel*=Digicel | natcom=country/HT Natcom | entel=Entel
operator: zain iraq=country/IQ Zain | libyana*=country/LY Libyana | al madar*=country/LY Al Madar
operator: tunisie telecom=country/TN Tunisie Telecom | maroc telecom=country/MA Maroc Telecom
operator: ptcl=country/PK PTCL | nayatel*=country/PK Nayatel | stormfiber*=country/PK StormFiber
operator: frontiir*=country/MM Frontiir | mobinnet*=country/IR Mobinnet
operator: pishgaman*=country/IR Pishgaman | asiatech*=country/IR Asiatech
operator: newroz*=country/IQ Newroz | tarassul*=country/SY Tarassul | ogero=country/LB Ogero
operator: teleyemen*=country/YE TeleYemen | adennet*=country/YE AdenNet
operator: sabafon*=country/YE Sabafon | hadara*=country/PS Hadara | canar=country/SD Canar
operator: telkom kenya=country/KE Telkom Kenya | zuku=country/KE Zuku | faiba=country/KE Faiba
operator: roke telkom=country/UG Roke Telkom | ttcl=country/TZ TTCL | lumitel*=country/BI Lumitel
operator: nexttel*=country/CM Nexttel | niger telecoms=country/NE Niger Telecoms
operator: zamani telecom=country/NE Zamani Telecom | malitel*=country/ML Malitel
operator: sotelma*=country/ML Sotelma | sierratel*=country/SL Sierratel | gamcel*=country/GM Gamcel
operator: comium*=country/GM Comium | lonestar*=country/LR Lonestar | togocel*=country/TG Togocel
operator: celtiis*=country/BJ Celtiis | globacom*=country/NG Globacom
operator: spectranet*=country/NG Spectranet | mainone*=country/NG MainOne
operator: movicel*=country/AO Movicel | getesa*=country/GQ Getesa
operator: libya telecom=country/LY Libya Telecom | telecom egypt=country/EG Telecom Egypt
operator: etisalat misr=country/EG Etisalat Misr | umniah*=country/JO Umniah
operator: batelco*=country/BH Batelco | omantel*=country/OM Omantel | stc=country/SA STC
operator: mobily*=country/SA Mobily | awcc=country/AF AWCC
operator: afghan telecom=country/AF Afghan Telecom | afghan wireless=country/AF Afghan Wireless
operator: megacom*=country/KG MegaCom | nurtelecom*=country/KG NurTelecom
operator: uztelecom*=country/UZ Uztelecom | mobiuz*=country/UZ Mobiuz
operator: vodafone idea=country/IN Vodafone Idea | sri lanka telecom=country/LK Sri Lanka Telecom
operator: mobitel*=country/LK Mobitel | nepal telecom=country/NP Nepal Telecom
operator: worldlink*=country/NP WorldLink | dhiraagu*=country/MV Dhiraagu
operator: xl axiata=country/ID XL Axiata | indihome*=country/ID IndiHome | pldt=country/PH PLDT
operator: globe telecom=country/PH Globe Telecom
operator: smart communications=country/PH Smart Communications | vnpt=country/VN VNPT
operator: mobifone*=country/VN MobiFone | vinaphone*=country/VN VinaPhone | dtac=country/TH dtac
operator: cellcard*=country/KH Cellcard | smart axiata=country/KH Smart Axiata
operator: maxis=country/MY Maxis | celcom*=country/MY Celcom | singtel*=country/SG Singtel
operator: starhub*=country/SG StarHub | china telecom=country/CN China Telecom
operator: china mobile=country/CN China Mobile | china unicom=country/CN China Unicom
operator: kddi=country/JP KDDI | ntt docomo=country/JP NTT Docomo | docomo*=country/JP Docomo
operator: softbank*=country/JP SoftBank | rakuten mobile=country/JP Rakuten Mobile
operator: sk telecom=country/KR SK Telecom | lg uplus=country/KR LG Uplus
operator: chunghwa*=country/TW Chunghwa | er-telecom=country/RU ER-Telecom
operator: miranda-media=country/RU Miranda-Media | ukrtelecom*=country/UA Ukrtelecom
operator: datagroup*=country/UA Datagroup | triolan*=country/UA Triolan
operator: silknet*=country/GE Silknet | caucasus online=country/GE Caucasus Online
operator: viva-mts=country/AM Viva-MTS | team telecom=country/AM Team Telecom
operator: delta telecom=country/AZ Delta Telecom | aztelekom*=country/AZ Aztelekom
operator: superonline*=country/TR Superonline | moldtelecom*=country/MD Moldtelecom
operator: moldcell*=country/MD Moldcell | deutsche telekom=country/DE Deutsche Telekom
operator: pÿur=country/DE Pÿur | tele columbus=country/DE Tele Columbus
operator: netcologne*=country/DE NetCologne | unitymedia*=country/DE Unitymedia
operator: deutsche glasfaser=country/DE Deutsche Glasfaser | swisscom*=country/CH Swisscom
operator: bt=country/GB BT | virgin media=country/GB Virgin Media | talktalk*=country/GB TalkTalk
operator: masmovil*=country/ES MasMovil | yoigo=country/ES Yoigo
operator: jazztel*=country/ES Jazztel | euskaltel*=country/ES Euskaltel
operator: windtre*=country/IT WindTre | fastweb*=country/IT Fastweb | kpn=country/NL KPN
operator: ziggo=country/NL Ziggo | odido=country/NL Odido | proximus*=country/BE Proximus
operator: telenet*=country/BE Telenet | tdc=country/DK TDC
operator: magyar telekom=country/HU Magyar Telekom | cosmote*=country/GR Cosmote
operator: albtelecom*=country/AL Albtelecom | vivacom*=country/BG Vivacom
operator: comcast*=country/US Comcast | xfinity*=country/US Xfinity
operator: centurylink*=country/US CenturyLink | hawaiian telcom=country/US Hawaiian Telcom
operator: quintillion*=country/US Quintillion | bell canada=country/CA Bell Canada
operator: telus=country/CA Telus | videotron*=country/CA Videotron
operator: northwestel*=country/CA Northwestel | sasktel*=country/CA SaskTel
operator: telmex*=country/MX Telmex | megacable*=country/MX Megacable
operator: totalplay*=country/MX Totalplay | movilnet*=country/VE Movilnet
operator: netuno*=country/VE NetUno | supercable*=country/VE SuperCable | fibex=country/VE Fibex
operator: etb=country/CO ETB | vtr=country/CL VTR | telecom argentina=country/AR Telecom Argentina
operator: fibertel*=country/AR Fibertel | telecentro*=country/AR Telecentro | antel=country/UY Antel
operator: copaco*=country/PY Copaco | hondutel*=country/HN Hondutel | opt-nc=country/NC OPT-NC
domain: com | org | net | info | news | media | cat | tv | io | me | kz
service: docker hub=Docker Hub
operator: telefónica*=Telefónica | telia=Telia | altice*=Altice | airteltigo*=AirtelTigo
operator: qcell=QCell | onatel*=Onatel | moov africa=Moov Africa | liquid telecom=Liquid Telecom
operator: lycamobile*=Lycamobile | viasat*=Viasat | telkom=Telkom | telkoms=Telkom

operator: føroya tele=country/FO Føroya Tele | tusass=country/GL Tusass | síminn=country/IS Síminn | sýn=country/IS Sýn
operator: telia lietuva=country/LT Telia Lietuva | telia eesti=country/EE Telia Eesti | elisa eesti=country/EE Elisa | latvijas mobilais telefons=country/LV LMT | telia finland=country/FI Telia Finland | bahnhof ab=country/SE Bahnhof
operator: telekom slovenije=country/SI Telekom Slovenije | telemach=Telemach | hrvatski telekom=country/HR Hrvatski Telekom | mtel=m:tel | bh telecom=country/BA BH Telecom | ipko=country/XK IPKO | makedonski telekom=country/MK Makedonski Telekom | crnogorski telekom=country/ME Crnogorski Telekom | one albania=country/AL One Albania
operator: slovak telekom=country/SK Slovak Telekom | t mobile czech=country/CZ T-Mobile | plusnet=country/GB Plusnet | hyperoptic=country/GB Hyperoptic | cityfibre=country/GB CityFibre | vodafone ziggo=country/NL VodafoneZiggo | vodafoneziggo=country/NL VodafoneZiggo | post luxembourg=country/LU POST Luxembourg | telefonica deutschland=country/DE Telefónica Deutschland
operator: cabo verde telecom=country/CV Cabo Verde Telecom | guinetel=country/GW Guinetel | sahelcom=country/NE SahelCom | intercel=country/GN Intercel | benin telecoms=country/BJ Benin Telecoms | togo telecom=country/TG Togo Telecom | djibouti telecom=country/DJ Djibouti Telecom | eritel=country/ER EriTel | golis=country/SO Golis | nationlink=country/SO NationLink
operator: onamob=country/BI Onamob | econet leo=country/BI Econet Leo | liquid intelligent technologies=Liquid Intelligent Technologies | mascom=country/BW Mascom | eswatini mobile=country/SZ Eswatini Mobile | telecom namibia=country/NA Telecom Namibia | paratus=Paratus | vodacom congo=country/CD Vodacom Congo | sonatel mali=country/ML Sonatel | salam telecom=country/TD Salam | tchad telecom=country/TD Sotel Tchad
operator: bmobile=country/PG bmobile | telikom png=country/PG Telikom PNG | telecom fiji=country/FJ Telecom Fiji | our telekom=country/SB Our Telekom | samoa telecom=country/WS Samoa Telecom | tonga communications corporation=country/TO Tonga Communications Corporation | bhutan telecom=country/BT Bhutan Telecom | tashicell=country/BT TashiCell | mobicom=country/MN Mobicom
operator: earthlink=country/IQ EarthLink | salaam telecom=country/AF Salaam | zet mobile=country/TJ ZET-Mobile | altyn asyr=country/TM Altyn Asyr | tmcell=country/TM TMCell | tm cell=country/TM TM CELL | lmt=country/LV LMT | vympelcom=country/RU VimpelCom | vimpelcom=country/RU VimpelCom | o! kyrgyzstan=country/KG O! | türksat=country/TR Türksat | cyta=country/CY Cyta | forthnet=country/GR Forthnet
operator: gtt guyana=country/GY GTT | telesur suriname=country/SR Telesur | aliv=country/BS Aliv | liberty puerto rico=country/PR Liberty | alaska communications=country/US Alaska Communications | charter communications=country/US Charter | cox communications=country/US Cox | frontier communications=country/US Frontier | lumen technologies=country/US Lumen | us cellular=country/US UScellular | boost mobile=country/US Boost Mobile
operator: shaw communications=country/CA Shaw | eastlink=country/CA Eastlink | xplornet=country/CA Xplornet | freedom mobile=country/CA Freedom Mobile | bell mts=country/CA Bell MTS | spark new zealand=country/NZ Spark | one nz=country/NZ One NZ | 2degrees=country/NZ 2degrees | tpg telecom=country/AU TPG | nbn co=country/AU NBN | converge ict=country/PH Converge | dito telecommunity=country/PH DITO
operator: hathway=country/IN Hathway | act fibernet=country/IN ACT Fibernet | bharti airtel=country/IN Airtel | reliance jio=country/IN Jio | vi india=country/IN Vi | kt corp=country/KR KT | bitel=country/PE Bitel | telefónica del perú=country/PE Telefónica del Perú | cnt ecuador=country/EC CNT | wom chile=country/CL WOM | tigo guatemala=country/GT Tigo | ice costa rica=country/CR ICE
operator: orange cameroun=country/CM Orange Cameroon | orange centrafrique=country/CF Orange | telecel centrafrique=country/CF Telecel | moov africa gabon=country/GA Moov Africa | airtel gabon=country/GA Airtel Gabon | airtel tchad=country/TD Airtel Chad | moov africa tchad=country/TD Moov Africa | sonitel=country/NE Sonitel | airtel congo=country/CG Airtel Congo | mtn congo=country/CG MTN Congo | telecel faso=country/BF Telecel Faso | skydsl=skyDSL | euroskypark=Euroskypark

service: office 365=Microsoft 365 | tinder=Tinder | grindr=Grindr
service: dailymotion=Dailymotion | wattpad=Wattpad | protonmail=Proton Mail | proton mail=Proton Mail | internet archive=Internet Archive | odnoklassniki=Odnoklassniki | одноклассники=Odnoklassniki | pornhub=Pornhub | substack=Substack | wetransfer=WeTransfer | grok=Grok | steam=Steam
service: slack=Slack | truth social=Truth Social | mastodon=Mastodon | zalo=Zalo | weibo=Weibo | truecaller=Truecaller | bereal=BeReal | weverse=Weverse | gojek=Gojek
service: bigo live=Bigo Live | likee=Likee | kwai=Kwai | douyin=Douyin | bilibili=Bilibili | starz=Starz | apple pay=Apple Pay
service: google classroom=Google Classroom | google calendar=Google Calendar | google workspace=Google Workspace | google photos=Google Photos | google sheets=Google Sheets | google home=Google Home | coinbase=Coinbase | venmo=Venmo | robinhood=Robinhood
service: webex=Webex | figma=Figma | stack overflow=Stack Overflow | imgur=Imgur | parler=Parler | baidu=Baidu | naver=Naver | pokemon go=Pokémon Go
service: league of legends=League of Legends | etsy=Etsy | letterboxd=Letterboxd | proton vpn=Proton VPN
service: tut.by=TUT.BY | onliner.by=Onliner | charter97.org=Charter 97
service: youporn=YouPorn | xhamster=xHamster | xvideos=XVideos | the pirate bay=The Pirate Bay | pirate bay=The Pirate Bay | kinox.to=Kinox.to | meduza=Meduza | rutracker=RuTracker | rt.com=RT | russia today=RT

# The same in Cyrillic and in Arabic letters.
operator: мтн=MTN | [оранж / оранжа / оранжу / оранжом / оранже / оранждың / оранжға / оранжда / оранждан / оранжды]=Orange | эйртел*=Airtel | сафариком*=country/KE Safaricom | телком кения=country/KE Telkom Kenya | водаком*=Vodacom
operator: халотел*=country/TZ Halotel | тиго=Tigo | эфио телеком*=country/ET Ethio Telecom | эфиотелеком*=country/ET Ethio Telecom | эфиоп телеком*=country/ET Ethio Telecom
operator: [зейн / зейна / зейну / зейном / зейне / зейндің / зейнге / зейнде / зейнден / зейнді]=Zain | судани=country/SD Sudani
operator: [канар / канара / канару / канаром / канаре / канардың / канарға / канарда / канардан / канарды]=country/SD Canar | судател*=country/SD Sudatel | эконет*=Econet | нетуан*=country/ZW NetOne | нет уан=country/ZW NetOne
operator: замтел*=country/ZM Zamtel | мовител*=country/MZ Movitel | тмсел*=country/MZ Tmcel | тимсел*=country/MZ Tmcel | унител*=Unitel | африсел*=Africell | мовисел*=country/AO Movicel | камтел*=country/CM Camtel
operator: экспрессо=country/SN Expresso | сонател*=country/SN Sonatel | малител*=country/ML Malitel | телесел*=Telecel | селлком*=Cellcom | моов=Moov Africa | муув=Moov Africa | моов африка=Moov Africa | муув африка=Moov Africa
operator: тогоком*=country/TG Togocom | габон телеком*=country/GA Gabon Telecom | лумител*=country/BI Lumitel | онател*=Onatel | мавритель=country/MR Mauritel | мавритела=country/MR Mauritel | мавритель*=country/MR Mauritel
operator: морител*=country/MR Mauritel | моритель=country/MR Mauritel | маттел*=country/MR Mattel | чингител*=country/MR Chinguitel | шингител*=country/MR Chinguitel
operator: [телма / телманың / телмаға / телмада / телмадан / телманы]=Telma | хормуд*=country/SO Hormuud | хормууд*=country/SO Hormuud | сомтел*=country/SO Somtel | этисалат*=Etisalat | телеком египет=country/EG Telecom Egypt
operator: телеком еджипт=country/EG Telecom Egypt | египет телеком=country/EG Telecom Egypt | джеззи=country/DZ Djezzy
operator: [мобилис / мобилиса / мобилису / мобилисом / мобилисе / мобилистың / мобилисқа / мобилиста / мобилистан / мобилисты]=country/DZ Mobilis | ооредоо=Ooredoo | оредоо=Ooredoo | уреду=Ooredoo | ооридоо=Ooredoo
operator: марок телеком*=country/MA Maroc Telecom | инви=country/MA Inwi | тунизи телеком=country/TN Tunisie Telecom | либиана=country/LY Libyana | либияна=country/LY Libyana | аль мадар=country/LY Al Madar
operator: азиасел*=country/IQ Asiacell | асиасел*=country/IQ Asiacell | [корек / корека / кореку / кореком / кореке / коректың / корекқа / коректа / коректан / коректы]=country/IQ Korek | сириател*=country/SY Syriatel
operator: сирител*=country/SY Syriatel | оджеро=country/LB Ogero | огеро=country/LB Ogero | джавваль=country/PS Jawwal | йемен мобайл=country/YE Yemen Mobile | йемен нет=country/YE YemenNet
operator: йеменнет*=country/YE YemenNet | сабафон*=country/YE Sabafon | телейемен*=country/YE TeleYemen | теле йемен=country/YE TeleYemen | мобили=country/SA Mobily | ирансел*=country/IR Irancell | ирансэл*=country/IR Irancell
operator: хамрахе аваль=country/IR MCI | хамрах аваль=country/IR MCI | хамрахе авваль=country/IR MCI | хамрах е аваль=country/IR MCI | райтел*=country/IR Rightel
operator: [шател / шатела / шателу / шателом / шателе / шателдың / шателға / шателда / шателдан / шателды]=country/IR Shatel | афган телеком*=country/AF Afghan Telecom | афган вайрлесс=country/AF Afghan Wireless
operator: афган вайерлесс=country/AF Afghan Wireless | [зонг / зонга / зонгу / зонгом / зонге / зонгдың / зонгға / зонгда / зонгдан / зонгды]=country/PK Zong | теленор*=Telenor | уфон*=country/PK Ufone | юфон*=country/PK Ufone
operator: пакистан телеком*=country/PK PTCL | джио=country/IN Jio | вода идея=country/IN Vodafone Idea | водафон айдиа=country/IN Vodafone Idea | водафон идея=country/IN Vodafone Idea | граминфон*=country/BD Grameenphone
operator: грамин фон=country/BD Grameenphone | банглалинк*=country/BD Banglalink | телеток=country/BD Teletalk | мобител*=country/LK Mobitel | эн сел=country/NP Ncell | эн селл=country/NP Ncell | энсел*=country/NP Ncell
operator: нселл*=country/NP Ncell | непал телеком*=country/NP Nepal Telecom | майтел*=country/MM Mytel | телкомсел*=country/ID Telkomsel | индосат*=country/ID Indosat | вьеттел*=country/VN Viettel | виеттел*=country/VN Viettel
operator: вьетель=country/VN Viettel | мобифон*=country/VN MobiFone | юсел*=country/UZ Ucell | мобиуз*=country/UZ Mobiuz | мобиюз*=country/UZ Mobiuz | узмобайл*=country/UZ Uzmobile | узтелеком*=country/UZ Uztelecom
operator: вавилон мобайл=country/TJ Babilon-Mobile | зет мобайл=country/TJ ZET-Mobile | водафон*=Vodafone | лайфсел*=country/UA lifecell | лайф селл=country/UA lifecell | укртелеком*=country/UA Ukrtelecom
operator: триолан*=country/UA Triolan | бакселл*=country/AZ Bakcell | баксел*=country/AZ Bakcell | азерсел*=country/AZ Azercell | юком=country/AM Ucom | магтиком*=country/GE MagtiCom | силкнет*=country/GE Silknet
operator: туркселл*=country/TR Turkcell | тюрксел*=country/TR Turkcell | [тюрк / турк / түрк / түрік] телеком*=country/TR Türk Telekom | суперонлайн*=country/TR Superonline | молдселл*=country/MD Moldcell
operator: молдсел*=country/MD Moldcell | молдтелеком*=country/MD Moldtelecom | интерднестрком*=country/MD Interdnestrcom | кантв=country/VE CANTV | мовистар*=Movistar | диджител*=country/VE Digitel | дигител*=country/VE Digitel
operator: мовилнет*=country/VE Movilnet | кларо=Claro | [энтел / энтела / энтелу / энтелом / энтеле / энтелдің / энтелге / энтелде / энтелден / энтелді]=Entel
operator: [бител / битела / бителу / бителом / бителе / бителдің / бителге / бителде / бителден / бителді]=country/PE Bitel | телсел*=country/MX Telcel | телмекс*=country/MX Telmex | этекса=country/CU ETECSA | виво=country/BR Vivo
operator: диджисел*=Digicel | дигицел*=Digicel | натком*=country/HT Natcom | телус*=country/CA Telus | видеотрон*=country/CA Videotron | верайзон*=country/US Verizon | веризон*=country/US Verizon | [ти / т] мобайл=T-Mobile
operator: комкаст*=country/US Comcast | оптус*=country/AU Optus | телстра=country/AU Telstra | телстры=country/AU Telstra | телстре=country/AU Telstra | телстру=country/AU Telstra | телстрой=country/AU Telstra
operator: телстраның=country/AU Telstra | телстраға=country/AU Telstra | софтбанк*=country/JP SoftBank | [верджин / вирджин] [медиа / медия]=country/GB Virgin Media | [буиг / буйг] телеком*=country/FR Bouygues Telecom
operator: дойче телеком*=country/DE Deutsche Telekom | [свисском / свиском / свисскома / свискома]=country/CH Swisscom | телия=Telia | телиа=Telia | йота=country/RU Yota
operator: تيلكوم كينيا=country/KE Telkom Kenya | تليكوم كينيا=country/KE Telkom Kenya | تلکام کنیا=country/KE Telkom Kenya | سفاريكوم=country/KE Safaricom | سافاريكوم=country/KE Safaricom | سافاریکام=country/KE Safaricom
operator: سفاریکام=country/KE Safaricom | فوداكوم=Vodacom | وداکام=Vodacom | ووداکام=Vodacom | هالوتل=country/TZ Halotel | هالوتيل=country/TZ Halotel | تيغو=Tigo | تيجو=Tigo | تیگو=Tigo
operator: إثيو [تيليكوم / تليكوم / تيلكوم / تلكوم / تيليكم]=country/ET Ethio Telecom | اتیو [تلکام / تله کام / تلهکام / تلیکام / تلکوم]=country/ET Ethio Telecom | اتیوپی تلکام=country/ET Ethio Telecom
operator: إيثيو [تيليكوم / تليكوم / تيلكوم / تلكوم / تيليكم]=country/ET Ethio Telecom | تيليسيل=Telecel | تليسيل=Telecel | تلسل=country/MX Telcel | تله سل=Telecel | تلهسل=Telecel | نت ون=country/ZW NetOne | نتون=country/ZW NetOne | إيكونت=Econet | إيكونيت=Econet
operator: اکونت=Econet | زامتل=country/ZM Zamtel | موفيتل=country/MZ Movitel | مویتل=country/MZ Movitel | موویتل=country/MZ Movitel | تي ام سيل=country/MZ Tmcel | تمسيل=country/MZ Tmcel | تيمسيل=country/MZ Tmcel | يونيتل=Unitel
operator: أونيتيل=Unitel | یونیتل=Unitel | أفريسيل=Africell | أفريسل=Africell | آفریسل=Africell | افریسل=Africell | موفيسيل=country/AO Movicel | كامتل=country/CM Camtel | کمتل=country/CM Camtel | کامتل=country/CM Camtel
operator: إكسبريسو=country/SN Expresso | إكسبرسو=country/SN Expresso | اکسپرسو=country/SN Expresso | سوناتل=country/SN Sonatel | سوناتيل=country/SN Sonatel | ماليتل=country/ML Malitel | مالیتل=country/ML Malitel
operator: سيلكوم غينيا=country/GN Cellcom | توغوكوم=country/TG Togocom | توگوکام=country/TG Togocom | غابون [تيليكوم / تليكوم / تيلكوم / تلكوم / تيليكم]=country/GA Gabon Telecom
operator: گابن [تلکام / تله کام / تلهکام / تلیکام / تلکوم]=country/GA Gabon Telecom | لوميتل=country/BI Lumitel | لومیتل=country/BI Lumitel | أوناتل=Onatel | أوناتيل=Onatel | مالي تليكوم=country/ML Mali Telecom
operator: شنقیتل=country/MR Chinguitel | شنقيتل=country/MR Chinguitel | ماتل=country/MR Mattel | ماتال=country/MR Mattel | تيلما=Telma | تلما=Telma | هرمود=country/SO Hormuud | هورمود=country/SO Hormuud
operator: هورمود تلکام=country/SO Hormuud | سومتل=country/SO Somtel | غوليس=country/SO Golis | جوليس=country/SO Golis | جیزی=country/DZ Djezzy | إنوي=country/MA Inwi | إينوي=country/MA Inwi | اینوی=country/MA Inwi
operator: مراکش تلکام=country/MA Maroc Telecom | مراکش تله کام=country/MA Maroc Telecom | مراکش تلهکام=country/MA Maroc Telecom | إيرث لينك=country/IQ EarthLink | إيرثلينك=country/IQ EarthLink | ارت لینک=country/IQ EarthLink
operator: ارتلینک=country/IQ EarthLink | ارث لینک=country/IQ EarthLink | اوجيرو=country/LB Ogero | اوژرو=country/LB Ogero | اوگرو=country/LB Ogero | سبافون=country/YE Sabafon | سبأفون=country/YE Sabafon | سبا فون=country/YE Sabafon
operator: سابافون=country/YE Sabafon | یمن موبایل=country/YE Yemen Mobile | استیسی=country/SA STC | إس تي سي=country/SA STC | اس تی سی=country/SA STC | موبايلي=country/SA Mobily | موبایلی=country/SA Mobily | أفغان بي سيم=country/AF Afghan Wireless
operator: جیو هند=country/IN Jio | ريلاينس جيو=country/IN Jio | ریلاینس جیو=country/IN Jio | جيو=country/IN Jio | تيليتوك=country/BD Teletalk | تلتاک=country/BD Teletalk | تیلیتاک=country/BD Teletalk
operator: بنغلالينك=country/BD Banglalink | بنگلالینک=country/BD Banglalink | غرامين فون=country/BD Grameenphone | گرامین فون=country/BD Grameenphone | موبيتل=country/LK Mobitel | موبیتل=country/LK Mobitel | إن سيل=country/NP Ncell
operator: ان سل=country/NP Ncell | انسل=country/NP Ncell | نيبال [تيليكوم / تليكوم / تيلكوم / تلكوم / تيليكم]=country/NP Nepal Telecom | نپال [تلکام / تله کام / تلهکام / تلیکام / تلکوم]=country/NP Nepal Telecom
operator: مايتل=country/MM Mytel | مایتل=country/MM Mytel | تيلكومسيل=country/ID Telkomsel | تلکامسل=country/ID Telkomsel | تلکومسل=country/ID Telkomsel | إندوسات=country/ID Indosat | ایندوسات=country/ID Indosat
operator: فيتيل=country/VN Viettel | فييتيل=country/VN Viettel | ویتل=country/VN Viettel | فيتل=country/VN Viettel | موبيفون=country/VN MobiFone | موبی فون=country/VN MobiFone
operator: يوسيل=country/UZ Ucell | یوسل=country/UZ Ucell | موبيوز=country/UZ Mobiuz | موبی یوز=country/UZ Mobiuz | موبییوز=country/UZ Mobiuz | أوزتيليكوم=country/UZ Uztelecom
operator: أوزبك [تيليكوم / تليكوم / تيلكوم / تلكوم / تيليكم]=country/UZ Uztelecom | ازبکتلکام=country/UZ Uztelecom | ميغاكوم=country/KG MegaCom | مگاکام=country/KG MegaCom | تيسيل=country/TJ Tcell | تي سيل=country/TJ Tcell | تیسل=country/TJ Tcell
operator: بابيلون موبايل=country/TJ Babilon-M | لايف سيل=country/UA lifecell | لایف سل=country/UA lifecell | لایفسل=country/UA lifecell | أوكرتيليكوم=country/UA Ukrtelecom | أوكرتيلكوم=country/UA Ukrtelecom
operator: اوکرتلکام=country/UA Ukrtelecom | اوکرتلهکام=country/UA Ukrtelecom | كييفستار=country/UA Kyivstar | كيفستار=country/UA Kyivstar | کییفاستار=country/UA Kyivstar | کیفاستار=country/UA Kyivstar
operator: کی یف استار=country/UA Kyivstar | بيلتيليكوم=country/BY Beltelecom | بيل تيليكوم=country/BY Beltelecom | بلتلکام=country/BY Beltelecom | بل تلکام=country/BY Beltelecom | أزرسيل=country/AZ Azercell
operator: أذرسيل=country/AZ Azercell | آذرسل=country/AZ Azercell | باكسيل=country/AZ Bakcell | باکسل=country/AZ Bakcell | باک سل=country/AZ Bakcell | يوكوم=country/AM Ucom | یوکام=country/AM Ucom | ماغتيكوم=country/GE MagtiCom
operator: ماجتيكوم=country/GE MagtiCom | مگتی کام=country/GE MagtiCom | مگتیکام=country/GE MagtiCom | سيلكنت=country/GE Silknet | سيلك نت=country/GE Silknet | سیلک نت=country/GE Silknet | سیلکنت=country/GE Silknet
operator: مولدسيل=country/MD Moldcell | مولدسل=country/MD Moldcell | مولدتيليكوم=country/MD Moldtelecom | مولدتلکام=country/MD Moldtelecom | كانتف=country/VE CANTV | كانتيفي=country/VE CANTV | ديجيتل=country/VE Digitel
operator: ديجيتيل=country/VE Digitel | دیجیتل=country/VE Digitel | موفيستار=Movistar | موویستار=Movistar | إيتيكسا=country/CU ETECSA | إتيكسا=country/CU ETECSA | اتکسا=country/CU ETECSA | كلارو=Claro | إنتل تشيلي=country/CL Entel
operator: بيتل=country/PE Bitel | بیتل=country/PE Bitel | تيلسيل=country/MX Telcel | تیلسل=country/MX Telcel | تيلمكس=country/MX Telmex | تلمکس=country/MX Telmex | فيفو البرازيل=country/BR Vivo | ناتكوم=country/HT Natcom
operator: نتکام=country/HT Natcom | نت کام=country/HT Natcom | ديجيسل=Digicel | ديجيسيل=Digicel | دیجی سل=Digicel | دیجیسل=Digicel | تيلوس=country/CA Telus | فيرايزون=country/US Verizon | فيريزون=country/US Verizon
operator: ورایزن=country/US Verizon | ورایزون=country/US Verizon | وریزون=country/US Verizon | تي موبايل=T-Mobile | تی موبایل=T-Mobile | تیموبایل=T-Mobile | كومكاست=country/US Comcast | کامکست=country/US Comcast
operator: [إيه / اي / أي] تي آند تي=country/US AT&T | ای تی اند تی=country/US AT&T | ایتیاندتی=country/US AT&T | إيه تي أند تي=country/US AT&T | تلسترا=country/AU Telstra | تيلسترا=country/AU Telstra | أوبتوس=country/AU Optus
operator: اپتوس=country/AU Optus | سوفت بنك=country/JP SoftBank | سوفتبنك=country/JP SoftBank | سافت بانک=country/JP SoftBank | سافتبانک=country/JP SoftBank | فيرجن ميديا=country/GB Virgin Media | ویرجین مدیا=country/GB Virgin Media
operator: بويغ [تيليكوم / تليكوم / تيلكوم / تلكوم / تيليكم]=country/FR Bouygues Telecom | بويج [تيليكوم / تليكوم / تيلكوم / تلكوم / تيليكم]=country/FR Bouygues Telecom | بویگ تلکام=country/FR Bouygues Telecom
operator: سويسكوم=country/CH Swisscom | سوئیس کام=country/CH Swisscom | سوئیسکام=country/CH Swisscom | دويتشه [تيليكوم / تليكوم / تيلكوم / تلكوم / تيليكم]=country/DE Deutsche Telekom | دويتشه تيليكوم=country/DE Deutsche Telekom
operator: دویچه تلکام=country/DE Deutsche Telekom | دویچه تلهکام=country/DE Deutsche Telekom | روستيليكوم=country/RU Rostelecom | روس تيليكوم=country/RU Rostelecom | روستلکام=country/RU Rostelecom | روستلهکام=country/RU Rostelecom
operator: ایرتل=Airtel | تركسل=country/TR Turkcell | توركسل=country/TR Turkcell | تركسيل=country/TR Turkcell | توركسيل=country/TR Turkcell | ترکسل=country/TR Turkcell
operator: [ترك / تورك / ترکی] [تيليكوم / تليكوم / تيلكوم / تلكوم / تيليكم]=country/TR Türk Telekom | ترک تلکام=country/TR Türk Telekom | ترک تلهکام=country/TR Türk Telekom
operator: moov africa gabon telecom=country/GA Moov Africa Gabon Telecom | turkcell superonline*=country/TR Turkcell Superonline | netcom kassel=country/DE Netcom Kassel | bouygues telecom=country/FR Bouygues Telecom | o!=country/KG O! | о!=country/KG O! | shatel=country/IR Shatel | 9mobile=country/NG 9mobile | yemen mobile=country/YE Yemen Mobile | rcell=country/SY Rcell | at&t=country/US AT&T | 1&1=country/DE 1&1 | [algerie / algérie] [telecom / télécom]=country/DZ Algérie Télécom | life:)=country/BY life:)
# Ordinary words, and names of one country each: meant beside an operator, or in quotes behind its customers.
carrier: free=Free | фри=Free | فري=Free | فری=Free
carrier: yas=Yas | ياس=Yas | یاس=Yas | гло=country/NG Glo | غلو=country/NG Glo | جلو=country/NG Glo | گلو=country/NG Glo
carrier: salam=country/TD Salam | zamani=country/NE Zamani | زماني=country/NE Zamani | cellcom=Cellcom | سيلكوم=Cellcom
carrier: touch=country/LB Touch | alfa=country/LB Alfa | тач=country/LB Touch | альфа=country/LB Alfa | تاچ=country/LB Touch | آلفا=country/LB Alfa
carrier: умния=country/JO Umniah | امنیه=country/JO Umniah | you=country/YE YOU | we=country/EG WE
carrier: ду=country/AE Du | рошан=country/AF Roshan | салам=country/AF Salaam | salaam=country/AF Salaam | awcc=country/AF AWCC
carrier: джаз=country/PK Jazz | جز=country/PK Jazz | جاز=country/PK Jazz | роби=country/BD Robi | robi=country/BD Robi | روبی=country/BD Robi | جیو=country/IN Jio
carrier: dialog=country/LK Dialog | диалог=country/LK Dialog | ديالوغ=country/LK Dialog | دیالوگ=country/LK Dialog | hutch=country/LK Hutch
carrier: globe=country/PH Globe | smart=country/PH Smart | глоуб=country/PH Globe | смарт=country/PH Smart | غلوب=country/PH Globe | سمارت=country/PH Smart | گلوب=country/PH Globe | اسمارت=country/PH Smart | dito=country/PH DITO
carrier: true=country/TH True | ais=country/TH AIS | тру=country/TH True | ترو=country/TH True
carrier: ألتل=country/KZ Altel | يوتا=country/RU Yota | یوتا=country/RU Yota | актив=country/KZ Activ | أكتيف=country/KZ Activ | اکتیو=country/KZ Activ
carrier: вавилон=country/TJ Babilon | بابيلون=country/TJ Babilon | بابیلون=country/TJ Babilon
carrier: нар=country/AZ Nar | nar=country/AZ Nar | نار=country/AZ Nar | viva=Viva | вива=Viva | فيفا=Viva | ویوا=Viva | cellfie=country/GE Cellfie
carrier: inter=country/VE Inter | wom=WOM | cnt=country/EC CNT | персонал=country/AR Personal | personal=Personal | برسونال=country/AR Personal | إنتل=Entel | انتل=Entel
carrier: vivo=country/BR Vivo | tim=TIM | oi=country/BR Oi | тим=TIM | ои=country/BR Oi | فيفو=country/BR Vivo | ویوو=country/BR Vivo | تيم=TIM | تیم=TIM | أوي=country/BR Oi | کلارو=Claro
carrier: bell=country/CA Bell | белл=country/CA Bell | бэлл=country/CA Bell | بيل=country/CA Bell | بل=country/CA Bell | роджерс=country/CA Rogers | راجرز=country/CA Rogers | تلوس=country/CA Telus | روجرز=country/CA Rogers
carrier: tpg=country/AU TPG | three=Three | sky=Sky | ee=country/GB EE | iliad=Iliad | digi=Digi | nos=country/PT NOS | meo=country/PT MEO | nowo=country/PT NOWO
carrier: salt=country/CH Salt | sunrise=country/CH Sunrise | санрайз=country/CH Sunrise | سانرايز=country/CH Sunrise | drei=country/AT Drei | magenta=country/AT Magenta | yettel=Yettel | sbb=country/RS SBB | eir=country/IE Eir | spark=country/NZ Spark | flow=Flow | liberty=Liberty
carrier: glo=country/NG Glo | expresso=country/SN Expresso | mattel=country/MR Mattel | chinguitel=country/MR Chinguitel | ltt=country/LY LTT | almadar=country/LY Almadar | mts=MTS | idc=country/MD IDC | du=country/AE Du | telma=Telma | mpt=country/MM MPT
service: quora=Quora | rutube=Rutube | yandex=Yandex | badoo=Badoo

# Operators of whole countries, under their short names as well
operator: meditel*=country/MA Meditel | ميديتل=country/MA Meditel | ميدي تيل=country/MA Meditel | медител*=country/MA Meditel | تونس [تيليكوم / تليكوم]=country/TN Tunisie Telecom
operator: telikom=country/PG Telikom | ttk=country/RU TTK | u-lan=country/RU U-LAN | lovit=country/RU Lovit | megaline=country/KG Megaline | aknet=country/KG Aknet
operator: [saima / сайма / саима] [telecom / телеком*]=country/KG Saima Telecom | мегалайн*=country/KG Megaline | [акнет* / ақнет*]=country/KG Aknet | кыргызтелеком*=country/KG Kyrgyztelecom | қырғызтелеком*=country/KG Kyrgyztelecom
operator: узбектелеком*=country/UZ Uzbektelecom | uzbektelecom*=country/UZ Uzbektelecom | өзбектелеком*=country/UZ Uzbektelecom | skytel=country/MN Skytel | скайтел*=country/MN Skytel
operator: jamii telecom=country/KE Jamii Telecom | ipnx=country/NG ipNX | amber it=country/BD Amber IT | link3=country/BD Link3 | siro=country/IE Siro
operator: tng stadtnetz=country/DE TNG Stadtnetz | copel telecom=country/BR Copel | mcel=country/MZ mcel | gtd=country/CL GTD | axs=country/BO AXS
operator: netspeed*=country/TR Netspeed | gıbırnet*=country/TR GIBIRNet | kalenet*=country/TR Kalenet | göknet*=country/TR Göknet
operator: بابيلون=country/TJ Babilon | بابیلان=country/TJ Babilon | انترنت بابیلون=country/TJ Babilon
