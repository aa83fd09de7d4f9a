# Countries: the stems of their names, demonyms and inflections that CLDR's plain names do not cover.
place: kazakh*=country/KZ | kazak*=country/KZ | kasach*=country/KZ | kazaj*=country/KZ | cazaq*=country/KZ
place: казах*=country/KZ | қазақ*=country/KZ | كازاخ*=country/KZ | قزاق*=country/KZ | mianmar*=country/MM
place: birmânia=country/MM | etiópia*=country/ET | síri*=country/SY | argélia=country/DZ | uzbequ*=country/UZ
place: tajiqu*=country/TJ | quirgui*=country/KG | turcomen*=country/TM | quéni*=country/KE | queni*=country/KE
place: keni*=country/KE | zimbab*=country/ZW | camarões=country/CM | azerbaij*=country/AZ | ghana*=country/GH
place: ruand*=country/RW | rwand*=country/RW | burund*=country/BI | madagas*=country/MG | australi*=country/AU
place: austrál*=country/AU | australie*=country/AU | австрали*=country/AU | nigeri*=country/NG
place: iran*=country/IR | irã=country/IR | iraní*=country/IR | irán=country/IR | iranien*=country/IR
place: иран*=country/IR | иранд*=country/IR | إيران*=country/IR | ايران*=country/IR | ایران*=country/IR
place: islamic republic=country/IR
place: iraq*=country/IQ | irak*=country/IQ | iraqu*=country/IQ | ирак*=country/IQ | عراق*=country/IQ
place: عراقي*=country/IQ
place: russia*=country/RU | russe*=country/RU | russie=country/RU | russland*=country/RU
place: russisch*=country/RU | rusia=country/RU | ruso*=country/RU | rusa*=country/RU | rússia=country/RU
place: russo*=country/RU | rusya*=country/RU | rus=country/RU | росси*=country/RU | российск*=country/RU
place: русск*=country/RU | рф=country/RU | ресей*=country/RU | روسيا*=country/RU | روسي*=country/RU
place: روسیه=country/RU | روس=country/RU
place: ukrain*=country/UA | ucrani*=country/UA | ucrâni*=country/UA | украин*=country/UA | أوكراني*=country/UA
place: اوکراین*=country/UA
place: belarus*=country/BY | bélarus*=country/BY | biélorus*=country/BY | bielorrus*=country/BY
place: weißrus*=country/BY | беларус*=country/BY | белорус*=country/BY | بيلاروس*=country/BY
place: بلاروس*=country/BY
place: myanmar*=country/MM | birman*=country/MM | burm*=country/MM | мьянм*=country/MM | бирм*=country/MM
place: ميانمار*=country/MM | میانمار*=country/MM
place: sudan*=country/SD | sudán=country/SD | soudan*=country/SD | sudão=country/SD | судан*=country/SD
place: السودان=country/SD | سودان*=country/SD | سوداني*=country/SD
place: ethiop*=country/ET | éthiop*=country/ET | äthiop*=country/ET | etiop*=country/ET | etióp*=country/ET
place: etiyop*=country/ET | эфиоп*=country/ET | إثيوبي*=country/ET | اتیوپی*=country/ET
place: egypt*=country/EG | égypt*=country/EG | ägypt*=country/EG | egipt*=country/EG | egito=country/EG
place: egípci*=country/EG | mısır*=country/EG | егип*=country/EG | мысыр*=country/EG | مصر*=country/EG
place: syria*=country/SY | syrie*=country/SY | syrisch*=country/SY | siria*=country/SY | síria=country/SY
place: suriye*=country/SY | сири*=country/SY | سوري*=country/SY | سوریه=country/SY
place: cuba=country/CU | cubas=country/CU | cubano*=country/CU | cubana*=country/CU | cuban=country/CU | cubans=country/CU | kuba=country/CU | kubas=country/CU | kubaner*=country/CU | kubanisch*=country/CU | küba*=country/CU | cubain*=country/CU | куб=country/CU | куба=country/CU
place: кубе=country/CU | кубы=country/CU | كوبا*=country/CU | کوبا*=country/CU
place: venezuel*=country/VE | vénézu*=country/VE | венесуэл*=country/VE | فنزويل*=country/VE
place: ونزوئلا*=country/VE
place: gabon*=country/GA | gabão=country/GA | gabón=country/GA | габон*=country/GA | غابون*=country/GA
place: گابن=country/GA
place: ugand*=country/UG | ougand*=country/UG | уганд*=country/UG | أوغندا*=country/UG | اوگاندا=country/UG
place: senegal*=country/SN | sénégal*=country/SN | сенегал*=country/SN | سنغال*=country/SN
place: congo*=country/CD | kongo*=country/CD | конго*=country/CD | كونغو*=country/CD
place: mauritan*=country/MR | mauretan*=country/MR | мавритан*=country/MR | موريتاني*=country/MR
place: guin*=country/GN | guiné=country/GN | гвине*=country/GN | غينيا*=country/GN
place: pakistan*=country/PK | paquist*=country/PK | pakistán=country/PK | пакистан*=country/PK
place: باكستان*=country/PK | پاکستان*=country/PK
place: india=country/IN | indian=country/IN | indians=country/IN | indien*=country/IN
place: indisch*=country/IN | índia=country/IN | hindistan*=country/IN | инди*=country/IN
place: үндістан*=country/IN | هند=country/IN | هندوستان=country/IN | هندي*=country/IN | kashmir*=country/IN
city: cachemire=region/IN-JK Kashmir | kaschmir*=region/IN-JK Kashmir | cachemira=region/IN-JK Kashmir
city: caxemira=region/IN-JK Kashmir
place: keşmir*=country/IN | кашмир*=country/IN | كشمير*=country/IN | کشمیر=country/IN
place: bangladesh*=country/BD | bangladés=country/BD | bangladeş*=country/BD | бангладеш*=country/BD
place: بنغلاديش*=country/BD | بنگلادش=country/BD
place: afghan*=country/AF | afgan*=country/AF | afegan*=country/AF | afeganist*=country/AF | афган*=country/AF
place: ауған*=country/AF | أفغان*=country/AF | افغان*=country/AF
place: tajik*=country/TJ | tadjik*=country/TJ | tadschik*=country/TJ | tayik*=country/TJ | tajiq*=country/TJ
place: tacik*=country/TJ | таджик*=country/TJ | тәжік*=country/TJ | طاجيك*=country/TJ | تاجیک*=country/TJ
place: uzbek*=country/UZ | ouzbék*=country/UZ | usbek*=country/UZ | özbek*=country/UZ | узбек*=country/UZ
place: өзбек*=country/UZ | أوزبك*=country/UZ | ازبک*=country/UZ | karakalpak*=country/UZ
place: каракалпак*=country/UZ
place: kyrgyz*=country/KG | kirghiz*=country/KG | kirgis*=country/KG | kirguis*=country/KG
place: quirguist*=country/KG | kırgız*=country/KG | киргиз*=country/KG | кыргыз*=country/KG
place: қырғыз*=country/KG | قيرغيز*=country/KG | قرقیز*=country/KG
place: turkmen*=country/TM | туркмен*=country/TM | түрікмен*=country/TM | تركمان*=country/TM
place: ترکمن*=country/TM
place: turkey=country/TR | turkish=country/TR | turquie=country/TR | turqu*=country/TR | turc*=country/TR
place: türkei=country/TR | türkisch*=country/TR | türkiye*=country/TR | turquía=country/TR | турци*=country/TR
place: турецк*=country/TR | түркия*=country/TR | تركي*=country/TR | ترکیه=country/TR
place: algeri*=country/DZ | algéri*=country/DZ | argeli*=country/DZ | argéli*=country/DZ | cezayir*=country/DZ
place: алжир*=country/DZ | جزائر*=country/DZ | جزائري*=country/DZ | الجزایر=country/DZ
place: libya*=country/LY | libye*=country/LY | libysch*=country/LY | libia=country/LY | líbia=country/LY
place: libio*=country/LY | ливи*=country/LY | ليبي*=country/LY | لیبی=country/LY
place: yemen*=country/YE | yémen*=country/YE | jemen*=country/YE | iémen*=country/YE | йемен*=country/YE
place: يمن=country/YE | يمني*=country/YE
place: gaza=country/PS | gazze*=country/PS | palestin*=country/PS | palästin*=country/PS
place: filistin*=country/PS | палестин*=country/PS | газы=country/PS | غزة=country/PS | فلسطين*=country/PS
place: غزه=country/PS
place: zimbabw*=country/ZW | simbabw*=country/ZW | зимбабв*=country/ZW | زيمبابوي*=country/ZW
place: زیمبابوه=country/ZW
place: zambi*=country/ZM | sambia=country/ZM | замби*=country/ZM | زامبيا*=country/ZM
place: tanzani*=country/TZ | tansani*=country/TZ | танзани*=country/TZ | تنزاني*=country/TZ
place: تانزانیا=country/TZ
place: kenya*=country/KE | kenia*=country/KE | quénia=country/KE | quênia=country/KE | кени*=country/KE
place: كينيا*=country/KE | کنیا=country/KE
place: mozambi*=country/MZ | moçambi*=country/MZ | mosambik*=country/MZ | мозамбик*=country/MZ
place: موزمبيق*=country/MZ
place: angol*=country/AO | ангол*=country/AO | أنغول*=country/AO | آنگولا=country/AO
place: brazil*=country/BR | brasil*=country/BR | brésil*=country/BR | бразил*=country/BR | برازيل*=country/BR
place: برزیل*=country/BR
place: portug*=country/PT | portekiz*=country/PT | португал*=country/PT | برتغال*=country/PT
place: پرتغال*=country/PT
place: spain=country/ES | spanish=country/ES | espagn*=country/ES | spanien*=country/ES | españ*=country/ES
place: espanh*=country/ES | ispanya*=country/ES | испан*=country/ES | إسباني*=country/ES | اسپانیا*=country/ES
place: german*=country/DE | allemag*=country/DE | deutschland*=country/DE | aleman*=country/DE
place: almanya*=country/DE | герман*=country/DE | ألماني*=country/DE | آلمان*=country/DE
place: china=country/CN | chinese*=country/CN | chine=country/CN | chinois*=country/CN | chines*=country/CN
place: çin=country/CN | кита*=country/CN | қытай*=country/CN | صين*=country/CN | چین=country/CN
place: indonesi*=country/ID | indonési*=country/ID | endonezya*=country/ID | индонез*=country/ID
place: إندونيسي*=country/ID | اندونزی=country/ID
place: nepal*=country/NP | népal*=country/NP | непал*=country/NP | نيبال*=country/NP | نپال=country/NP
place: sri lanka*=country/LK | шри ланк*=country/LK | سريلانكا=country/LK | tonga=country/TO
place: тонга=country/TO | togo*=country/TG | того республик*=country/TG
place: tchad*=country/TD | chad=country/TD | tschad*=country/TD | çad=country/TD | чад=country/TD
place: чаде=country/TD | تشاد=country/TD | mali=country/ML | malien*=country/ML | мали=country/ML
place: مالي=country/ML | niger=country/NE | níger=country/NE | burkina*=country/BF | буркина*=country/BF
place: camero*=country/CM | kamerun*=country/CM | камерун*=country/CM | كاميرون*=country/CM
place: nigeria*=country/NG | nigéria*=country/NG | nijerya*=country/NG | нигери*=country/NG
place: نيجيري*=country/NG | somal*=country/SO | сомали*=country/SO | صومال*=country/SO | eswatini=country/SZ
place: эсватини=country/SZ | comor*=country/KM | eritre*=country/ER | эритре*=country/ER
place: jordan=country/JO | jordanie=country/JO | jordanien*=country/JO | иордан*=country/JO | أردن*=country/JO
place: lebanon=country/LB | liban=country/LB | libanon*=country/LB | líbano=country/LB | lübnan*=country/LB
place: ливан*=country/LB | لبنان*=country/LB | israel*=country/IL | israël*=country/IL | izrail*=country/IL
place: i̇srail*=country/IL | израил*=country/IL | إسرائيل*=country/IL | اسرائیل=country/IL
place: azerbai*=country/AZ | aserbaid*=country/AZ | azerbaycan*=country/AZ | азербайдж*=country/AZ
place: әзербайжан*=country/AZ | أذربيجان*=country/AZ | armeni*=country/AM | arméni*=country/AM
place: ermenistan*=country/AM | армени*=country/AM | أرميني*=country/AM | georgien*=country/GE
place: géorgi*=country/GE | gürcistan*=country/GE | грузи*=country/GE | جورجيا=country/GE
place: american*=country/US | amerikan*=country/US | etats unis=country/US | états unis=country/US
place: eeuu=country/US | americano*=country/US | сша=country/US | американск*=country/US | ақш=country/US
place: أميركي*=country/US | أمريكي*=country/US | آمریکا*=country/US | british=country/GB
place: britisch*=country/GB | britanni*=country/GB | britânic*=country/GB | britânico*=country/GB
place: britanique*=country/GB | британ*=country/GB | بريطاني*=country/GB | french=country/FR
place: français*=country/FR | francés*=country/FR | francês*=country/FR | französ*=country/FR
place: fransız*=country/FR | француз*=country/FR | فرنسي*=country/FR

# Cities: the region's ISO 3166-2 code where a region stands for the city, else the country.
place: taliban*=country/AF | talibán=country/AF | talibã*=country/AF | talibanes=country/AF
place: талиб*=country/AF | طالبان=country/AF | тәліб*=country/AF | república islámica=country/IR
place: república islâmica=country/IR | république islamique=country/IR
place: islamische republik=country/IR | islamischen republik=country/IR | исламск* республик*=country/IR
place: جمهوری اسلامی=country/IR | الجمهورية الإسلامية=country/IR
city: almaty*=region/KZ-75 Almaty | almatı*=region/KZ-75 Almaty | алматы*=region/KZ-75 Almaty
city: алма ат*=region/KZ-75 Almaty | ألماتي=region/KZ-75 Almaty | ألما آتا=region/KZ-75 Almaty
city: آلماتی=region/KZ-75 Almaty | kabil*=region/AF-KAB Kabul | voronezh*=region/RU-VOR Voronezh
city: воронеж*=region/RU-VOR Voronezh | казань=region/RU-TA Kazan | казани=region/RU-TA Kazan
city: kazan=region/RU-TA Kazan | саратов*=region/RU-SAR Saratov
city: белгород*=region/RU-BEL Belgorod | belgorod*=region/RU-BEL Belgorod | курск*=region/RU-KRS Kursk
city: волгоград*=region/RU-VGG Volgograd | краснодар*=region/RU-KDA Krasnodar
city: нижнем новгород*=region/RU-NIZ Nizhny Novgorod | петербург*=region/RU-SPE Saint Petersburg
city: petersburg*=region/RU-SPE Saint Petersburg | брянск*=region/RU-BRY Bryansk
city: ижевск*=region/RU-UD Izhevsk
city: astana*=region/KZ-71 Astana | nur sultan=region/KZ-71 Nur-Sultan | nursultan=region/KZ-71 Nur-Sultan
city: noursoultan=region/KZ-71 Nur-Sultan | nour soultan=region/KZ-71 Nur-Sultan | астан*=region/KZ-71 Astana
city: нур султан*=region/KZ-71 Nur-Sultan | нұр сұлтан*=region/KZ-71 Nur-Sultan | أستانا=region/KZ-71 Astana
city: نور سلطان=region/KZ-71 Nur-Sultan | نورسلطان=region/KZ-71 Nur-Sultan | آستانه=region/KZ-71 Astana
city: shymkent*=region/KZ-79 Shymkent | chimkent*=region/KZ-79 Shymkent | шымкент*=region/KZ-79 Shymkent
city: aktau*=region/KZ-47 Aktau | aqtau*=region/KZ-47 Aktau | актау=region/KZ-47 Aktau
city: ақтау*=region/KZ-47 Aktau | zhanaozen*=region/KZ-47 Zhanaozen | janaozen*=region/KZ-47 Zhanaozen
city: schanaosen*=region/KZ-47 Zhanaozen | жанаозен*=region/KZ-47 Zhanaozen | жаңаөзен*=region/KZ-47 Zhanaozen
city: mangystau*=region/KZ-47 Mangystau | мангистау*=region/KZ-47 Mangystau
city: маңғыстау*=region/KZ-47 Mangystau | aktobe*=region/KZ-15 Aktobe | актобе=region/KZ-15 Aktobe
city: ақтөбе*=region/KZ-15 Aktobe | atyrau*=region/KZ-23 Atyrau | атырау*=region/KZ-23 Atyrau
city: karaganda*=region/KZ-35 Karaganda | караганд*=region/KZ-35 Karaganda | қарағанды*=region/KZ-35 Karaganda
city: taraz*=region/KZ-31 Taraz | тараз*=region/KZ-31 Taraz
city: tehran*=region/IR-23 Tehran | téhéran=region/IR-23 Tehran | teheran*=region/IR-23 Tehran
city: teerã*=region/IR-23 Tehran | teherán=region/IR-23 Tehran | tahran*=region/IR-23 Tehran
city: тегеран*=region/IR-23 Tehran | طهران=region/IR-23 Tehran | تهران=region/IR-23 Tehran
city: mashhad*=region/IR-09 Mashhad | مشهد=region/IR-09 Mashhad | isfahan*=region/IR-10 Isfahan
city: اصفهان=region/IR-10 Isfahan | zahedan=region/IR-11 Zahedan | زاهدان=region/IR-11 Zahedan
city: shiraz=region/IR-07 Shiraz | شیراز=region/IR-07 Shiraz | khuzestan*=region/IR-06 Khuzestan
city: خوزستان=region/IR-06 Khuzestan | sanandaj=region/IR-12 Sanandaj | سنندج=region/IR-12 Sanandaj
city: moscow=region/RU-MOW Moscow | moscou=region/RU-MOW Moscow | moskau=region/RU-MOW Moscow
city: moskova*=region/RU-MOW Moscow | moscú=region/RU-MOW Moscow | moscovo=region/RU-MOW Moscow
city: москв*=region/RU-MOW Moscow | мәскеу*=region/RU-MOW Moscow | موسكو=region/RU-MOW Moscow
city: مسکو=region/RU-MOW Moscow | magas=region/RU-IN Magas | ingush*=region/RU-IN Ingushetia
city: ингушети*=region/RU-IN Ingushetia | makhachkala=region/RU-DA Makhachkala
city: махачкал*=region/RU-DA Makhachkala | дагестан*=region/RU-DA Dagestan | dagestan*=region/RU-DA Dagestan
city: rostov*=region/RU-ROS Rostov | ростов*=region/RU-ROS Rostov | yakutsk*=region/RU-SA Yakutsk
city: якутск*=region/RU-SA Yakutsk
city: khartoum*=region/SD-KH Khartoum | jartum=region/SD-KH Khartoum | cartum=region/SD-KH Khartoum
city: khartum=region/SD-KH Khartoum | hartum*=region/SD-KH Khartoum | хартум*=region/SD-KH Khartoum
city: خرطوم=region/SD-KH Khartoum | darfur=region/SD-DN Darfur | دارفور=region/SD-DN Darfur
city: kyiv=region/UA-30 Kyiv | kiev*=region/UA-30 Kyiv | kiew=region/UA-30 Kyiv | киев*=region/UA-30 Kyiv
city: كييف=region/UA-30 Kyiv | کی‌یف=region/UA-30 Kyiv | kharkiv*=region/UA-63 Kharkiv
city: charkiw=region/UA-63 Kharkiv | харьков*=region/UA-63 Kharkiv | odesa=region/UA-51 Odesa
city: одесс*=region/UA-51 Odesa | kherson*=region/UA-65 Kherson | cherson=region/UA-65 Kherson
city: херсон*=region/UA-65 Kherson | mariupol*=region/UA-14 Mariupol | мариупол*=region/UA-14 Mariupol
city: minsk*=region/BY-HM Minsk | минск*=region/BY-HM Minsk | مينسك=region/BY-HM Minsk
city: yangon*=region/MM-06 Yangon | rangun*=region/MM-06 Yangon | янгон*=region/MM-06 Yangon
city: bago=region/MM-02 Bago | rakhine=region/MM-16 Rakhine | mandalay=region/MM-04 Mandalay
city: havana*=region/CU-03 Havana | havane=region/CU-03 Havana | havanna=region/CU-03 Havana
city: habana=region/CU-03 Havana | гаван*=region/CU-03 Havana | هافانا=region/CU-03 Havana
city: caracas*=region/VE-A Caracas | каракас*=region/VE-A Caracas | libreville*=region/GA-1 Libreville
city: dakar=region/SN-DK Dakar | дакар*=region/SN-DK Dakar | kinshasa*=region/CD-KN Kinshasa
city: киншас*=region/CD-KN Kinshasa | conakry=region/GN-C Conakry | nouakchott=region/MR-13 Nouakchott
city: نواكشوط=region/MR-13 Nouakchott | kampala=region/UG-102 Kampala | кампал*=region/UG-102 Kampala
city: harare=region/ZW-HA Harare | lusaka=region/ZM-09 Lusaka | nairobi*=region/KE-30 Nairobi
city: maputo=region/MZ-MPM Maputo | luanda=region/AO-LUA Luanda | addis*=region/ET-AA Addis Ababa
city: adis abeba=region/ET-AA Addis Ababa | аддис*=region/ET-AA Addis Ababa
city: أديس أبابا=region/ET-AA Addis Ababa | tigray*=region/ET-TI Tigray | tigré=region/ET-TI Tigray
city: тыгра*=region/ET-TI Tigray | تيغراي=region/ET-TI Tigray | amhara=region/ET-AM Amhara
city: baghdad*=region/IQ-BG Baghdad | bagdad*=region/IQ-BG Baghdad | bağdat*=region/IQ-BG Baghdad
city: багдад*=region/IQ-BG Baghdad | بغداد=region/IQ-BG Baghdad | basra*=region/IQ-BA Basra
city: بصرة=region/IQ-BA Basra | erbil*=region/IQ-AR Erbil | أربيل=region/IQ-AR Erbil
city: damascus=region/SY-DI Damascus | damas=region/SY-DI Damascus | damaskus=region/SY-DI Damascus
city: şam=region/SY-DI Damascus | дамаск*=region/SY-DI Damascus | دمشق=region/SY-DI Damascus
city: cairo=region/EG-C Cairo | kairo=region/EG-C Cairo | caire=region/EG-C Cairo | kahire*=region/EG-C Cairo
city: каир*=region/EG-C Cairo | القاهرة=region/EG-C Cairo | tripoli*=region/LY-TB Tripoli
city: trípoli=region/LY-TB Tripoli | طرابلس=region/LY-TB Tripoli | sanaa*=region/YE-SA Sanaa
city: صنعاء=region/YE-SA Sanaa | kabul*=region/AF-KAB Kabul | kaboul=region/AF-KAB Kabul
city: cabul=region/AF-KAB Kabul | кабул*=region/AF-KAB Kabul | كابول=region/AF-KAB Kabul
city: tashkent*=region/UZ-TK Tashkent | taschkent=region/UZ-TK Tashkent | taşkent*=region/UZ-TK Tashkent
city: ташкент*=region/UZ-TK Tashkent | nukus*=region/UZ-QR Nukus | нукус*=region/UZ-QR Nukus
city: dushanbe=region/TJ-DU Dushanbe | душанбе=region/TJ-DU Dushanbe | khorog*=region/TJ-GB Khorog
city: хорог*=region/TJ-GB Khorog | bishkek=region/KG-GB Bishkek | bischkek=region/KG-GB Bishkek
city: bişkek*=region/KG-GB Bishkek | бишкек*=region/KG-GB Bishkek | islamabad*=region/PK-IS Islamabad
city: исламабад*=region/PK-IS Islamabad | إسلام آباد=region/PK-IS Islamabad
city: اسلام آباد=region/PK-IS Islamabad | karachi=region/PK-SD Karachi | karatschi=region/PK-SD Karachi
city: lahore=region/PK-PB Lahore | srinagar=region/IN-JK Srinagar | сринагар*=region/IN-JK Srinagar
city: manipur=region/IN-MN Manipur | dhaka*=region/BD-C Dhaka | daca=region/BD-C Dhaka | دكا=region/BD-C Dhaka
city: دکا=region/BD-C Dhaka | istanbul*=region/TR-34 Istanbul | estambul=region/TR-34 Istanbul
city: стамбул*=region/TR-34 Istanbul | إسطنبول=region/TR-34 Istanbul | استانبول=region/TR-34 Istanbul
city: ankara*=region/TR-06 Ankara | анкар*=region/TR-06 Ankara | أنقرة=region/TR-06 Ankara
city: آنکارا=region/TR-06 Ankara | diyarbakir*=region/TR-21 Diyarbakir | hatay*=region/TR-31 Hatay
city: van ili*=region/TR-65 Van | kathmandu=region/NP-P3 Kathmandu | wamena=region/ID-PA Papua
city: papua=region/ID-PA Papua
city: ulyanovsk*=region/RU-ULY Ulyanovsk | uljanowsk*=region/RU-ULY Ulyanovsk
city: oulianovsk*=region/RU-ULY Ulyanovsk | uliánovsk*=region/RU-ULY Ulyanovsk
city: ульяновск*=region/RU-ULY Ulyanovsk | اولیانوفسک=region/RU-ULY Ulyanovsk
city: أوليانوفسك=region/RU-ULY Ulyanovsk
city: saratov*=region/RU-SAR Saratov | saratow*=region/RU-SAR Saratov
city: ساراتوف=region/RU-SAR Saratov
city: nizhny novgorod*=region/RU-NIZ Nizhny Novgorod | nischni nowgorod*=region/RU-NIZ Nizhny Novgorod
city: nijni novgorod*=region/RU-NIZ Nizhny Novgorod | nizhni nóvgorod*=region/RU-NIZ Nizhny Novgorod
city: нижн* новгород*=region/RU-NIZ Nizhny Novgorod | nijny novgorod*=region/RU-NIZ Nizhny Novgorod
city: samara=region/RU-SAM Samara | самара*=region/RU-SAM Samara | سامارا=region/RU-SAM Samara
city: tatarstan*=region/RU-TA Tatarstan | татарстан*=region/RU-TA Tatarstan | kazan=region/RU-TA Tatarstan
city: تتارستان=region/RU-TA Tatarstan | تاتارستان=region/RU-TA Tatarstan
city: قازان=region/RU-TA Tatarstan
city: krasnodar*=region/RU-KDA Krasnodar
city: کراسنودار=region/RU-KDA Krasnodar | كراسنودار=region/RU-KDA Krasnodar
city: volgograd*=region/RU-VGG Volgograd | wolgograd*=region/RU-VGG Volgograd
city: بيلغورود=region/RU-BEL Belgorod
city: بلگورود=region/RU-BEL Belgorod
city: bryansk*=region/RU-BRY Bryansk | brjansk*=region/RU-BRY Bryansk | briansk*=region/RU-BRY Bryansk
city: kursk*=region/RU-KRS Kursk | koursk=region/RU-KRS Kursk
city: كورسك=region/RU-KRS Kursk
city: тула=region/RU-TUL Tula | туле=region/RU-TUL Tula | тулы=region/RU-TUL Tula | тульск*=region/RU-TUL Tula
city: penza=region/RU-PNZ Penza | пенз*=region/RU-PNZ Penza
city: pskov*=region/RU-PSK Pskov | pskow=region/RU-PSK Pskov | псков*=region/RU-PSK Pskov
city: пермь=region/RU-PER Perm | перми=region/RU-PER Perm | пермск*=region/RU-PER Perm
city: yekaterinburg*=region/RU-SVE Yekaterinburg | jekaterinburg*=region/RU-SVE Yekaterinburg
city: iekaterinbourg=region/RU-SVE Yekaterinburg | екатеринбург*=region/RU-SVE Yekaterinburg
city: st petersburg*=region/RU-SPE Saint Petersburg | saint petersburg*=region/RU-SPE Saint Petersburg
city: sankt petersburg*=region/RU-SPE Saint Petersburg | saint pétersbourg=region/RU-SPE Saint Petersburg
city: san petersburgo=region/RU-SPE Saint Petersburg | são petersburgo=region/RU-SPE Saint Petersburg
city: санкт петербург*=region/RU-SPE Saint Petersburg
city: izhevsk*=region/RU-UD Izhevsk | ischewsk*=region/RU-UD Izhevsk
city: удмурт*=region/RU-UD Udmurtia
city: bashkortostan*=region/RU-BA Bashkortostan | baschkortostan*=region/RU-BA Bashkortostan
city: башкортостан*=region/RU-BA Bashkortostan | башкири*=region/RU-BA Bashkortostan
city: уфа=region/RU-BA Ufa | уфе=region/RU-BA Ufa | уфы=region/RU-BA Ufa
city: chelyabinsk*=region/RU-CHE Chelyabinsk | tscheljabinsk*=region/RU-CHE Chelyabinsk
city: челябинск*=region/RU-CHE Chelyabinsk
city: chechnya=region/RU-CE Chechnya | tschetschenien=region/RU-CE Chechnya
city: tchétchénie=region/RU-CE Chechnya | chechenia=region/RU-CE Chechnya | чечн*=region/RU-CE Chechnya
city: çeçenistan*=region/RU-CE Chechnya | الشيشان=region/RU-CE Chechnya
city: crimea=region/UA-43 Crimea | crimée=region/UA-43 Crimea | krim=region/UA-43 Crimea
city: crimeia=region/UA-43 Crimea | крым*=region/UA-43 Crimea | kırım*=region/UA-43 Crimea
city: قرم=region/UA-43 Crimea
city: balkh=region/AF-BAL Balkh | balch=region/AF-BAL Balkh | балх*=region/AF-BAL Balkh
city: بلخ=region/AF-BAL Balkh | belh=region/AF-BAL Balkh
city: herat*=region/AF-HER Herat | hérat=region/AF-HER Herat | герат*=region/AF-HER Herat
city: هرات=region/AF-HER Herat
city: kandahar*=region/AF-KAN Kandahar | кандагар*=region/AF-KAN Kandahar | قندهار=region/AF-KAN Kandahar
city: nangarhar*=region/AF-NAN Nangarhar | ننگرهار=region/AF-NAN Nangarhar
city: нангархар*=region/AF-NAN Nangarhar
city: helmand*=region/AF-HEL Helmand | هلمند=region/AF-HEL Helmand | гильменд*=region/AF-HEL Helmand
city: kunduz*=region/AF-KDZ Kunduz | kundus=region/AF-KDZ Kunduz | kunduz=region/AF-KDZ Kunduz
city: قندوز=region/AF-KDZ Kunduz | кундуз*=region/AF-KDZ Kunduz
city: balochistan*=region/PK-BA Balochistan | baluchistan*=region/PK-BA Balochistan
city: belutschistan*=region/PK-BA Balochistan | baloutchistan=region/PK-BA Balochistan
city: beluchistán=region/PK-BA Balochistan | baluchistão=region/PK-BA Balochistan
city: белуджистан*=region/PK-BA Balochistan | بلوچستان=region/PK-BA Balochistan
city: بلوشستان=region/PK-BA Balochistan | quetta*=region/PK-BA Quetta | кветт*=region/PK-BA Balochistan
city: peshawar*=region/PK-KP Peshawar | peschawar=region/PK-KP Peshawar | пешавар*=region/PK-KP Peshawar
city: پیشاور=region/PK-KP Peshawar | بيشاور=region/PK-KP Peshawar
city: haryana*=region/IN-HR Haryana
city: rajasthan*=region/IN-RJ Rajasthan | rajastán=region/IN-RJ Rajasthan
city: assam=region/IN-AS Assam
city: bihar=region/IN-BR Bihar
city: west bengal=region/IN-WB West Bengal | westbengalen=region/IN-WB West Bengal
city: meghalaya=region/IN-ML Meghalaya
city: imphal*=region/IN-MN Imphal | манипур*=region/IN-MN Manipur | مانيبور=region/IN-MN Manipur
city: imphal east=region/IN-MN Imphal East | imphal west=region/IN-MN Imphal West | thoubal=region/IN-MN Thoubal
city: bishnupur=region/IN-MN Bishnupur | kakching=region/IN-MN Kakching | kangpokpi=region/IN-MN Kangpokpi
city: tongatapu=region/TO-04 Tongatapu
city: مانیپور=region/IN-MN Manipur
city: bamenda=region/CM-NW Bamenda
city: buea=region/CM-SW Buea
city: douala=region/CM-LT Douala | duala=region/CM-LT Douala
city: yaoundé=region/CM-CE Yaounde | yaounde=region/CM-CE Yaounde | jaunde=region/CM-CE Yaounde
city: ziguinchor=region/SN-ZG Ziguinchor | زيغينشور=region/SN-ZG Ziguinchor
city: داكار=region/SN-DK Dakar | داکار=region/SN-DK Dakar
city: mekelle=region/ET-TI Mekelle | mekele=region/ET-TI Mekelle | мэкэле=region/ET-TI Mekelle
city: oromia*=region/ET-OR Oromia | оромия=region/ET-OR Oromia
city: mosul=region/IQ-NI Mosul | mossoul=region/IQ-NI Mosul | mossul=region/IQ-NI Mosul
city: мосул*=region/IQ-NI Mosul | موصل=region/IQ-NI Mosul
city: kirkuk*=region/IQ-KI Kirkuk | kirkouk=region/IQ-KI Kirkuk | киркук*=region/IQ-KI Kirkuk
city: كركوك=region/IQ-KI Kirkuk
city: najaf=region/IQ-NA Najaf | nadschaf=region/IQ-NA Najaf | نجف=region/IQ-NA Najaf
city: sagaing=region/MM-01 Sagaing
city: ینگون=region/MM-06 Yangon | رانغون=region/MM-06 Yangon | يانغون=region/MM-06 Yangon
city: rangún=region/MM-06 Yangon | rangum=region/MM-06 Yangon | rangoun=region/MM-06 Yangon
city: rangoon=region/MM-06 Yangon
city: naypyidaw*=region/MM-18 Naypyidaw | naypyitaw=region/MM-18 Naypyidaw | naypyido*=region/MM-18 Naypyidaw
city: omdurman*=region/SD-KH Omdurman | омдурман*=region/SD-KH Omdurman | أم درمان=region/SD-KH Omdurman
city: خارطوم=region/SD-KH Khartoum
city: port sudan=region/SD-RS Port Sudan | port soudan=region/SD-RS Port Sudan
city: puerto sudán=region/SD-RS Port Sudan | порт судан*=region/SD-RS Port Sudan
city: maracaibo=region/VE-V Maracaibo
city: kenitra=country/MA Kenitra | kénitra=country/MA Kenitra | quenitra=country/MA Kenitra | кенитр*=country/MA Kenitra
city: iraklio=country/GR Heraklion | iraklion=country/GR Heraklion | irakleio=country/GR Heraklion | ираклион*=country/GR Heraklion
city: iranduba=region/BR-AM Iranduba | congonhas=region/BR-MG Congonhas | cubatão=region/BR-SP Cubatao | cubal=region/AO-BGU Cubal
city: santiago de cuba=region/CU-13 Santiago de Cuba
city: san antonio de los baños=region/CU-15 Artemisa
city: izmir*=region/TR-35 Izmir | измир*=region/TR-35 Izmir
city: são paulo=region/BR-SP São Paulo | sao paulo=region/BR-SP São Paulo | сан паулу=region/BR-SP São Paulo
city: beira=region/MZ-S Beira
city: nampula=region/MZ-N Nampula
city: goma=region/CD-NK Goma
city: lubumbashi=region/CD-HK Lubumbashi
city: cotonou=region/BJ-LI Cotonou | cotonú=region/BJ-LI Cotonou
city: n'djamena=region/TD-ND N'Djamena | ndjamena=region/TD-ND N'Djamena | n'djaména=region/TD-ND N'Djamena
city: نجامينا=region/TD-ND N'Djamena
city: port gentil=region/GA-8 Port-Gentil
city: hodeidah=region/YE-HU Hodeidah | hodeïda=region/YE-HU Hodeidah | hudaida=region/YE-HU Hodeidah
city: hodeida=region/YE-HU Hodeidah | حديدة=region/YE-HU Hodeidah
city: عدن=region/YE-AD Aden
city: aleppo=region/SY-HL Aleppo | alep=region/SY-HL Aleppo | alepo=region/SY-HL Aleppo
city: халеб*=region/SY-HL Aleppo | алеппо=region/SY-HL Aleppo | حلب=region/SY-HL Aleppo
city: alexandria=region/EG-ALX Alexandria | alexandrie=region/EG-ALX Alexandria
city: alejandría=region/EG-ALX Alexandria | александри*=region/EG-ALX Alexandria
city: إسكندرية=region/EG-ALX Alexandria
city: теһран*=region/IR-23 Tehran

# Demonyms and names in French, Spanish and Portuguese.
place: nigérien*=country/NE | béninois*=country/BJ | beninés=country/BJ | beninés*=country/BJ | benim=country/BJ
place: tunisien*=country/TN | tunecin*=country/TN | tunisin*=country/TN | marocain*=country/MA | marroquí*=country/MA
place: marroquin*=country/MA | yéménite*=country/YE | yemení*=country/YE | iemenita*=country/YE | gazaoui*=country/PS
place: gazatí*=country/PS | habitants de gaza=country/PS | libanais*=country/LB | libanés=country/LB | libanes*=country/LB
place: libanês=country/LB | haïtien*=country/HT | haitian*=country/HT | ouzbek*=country/UZ | turkmène*=country/TM
place: kirguís*=country/KG | bangladais*=country/BD | bangladesí*=country/BD | bengalí*=country/BD | kényan*=country/KE
place: malgache*=country/MG | madagáscar=country/MG | centrafrique=country/CF | centrafricain*=country/CF
place: gambien*=country/GM | ivoirien*=country/CI | marfileñ*=country/CI | marfinense*=country/CI
place: costa de marfil=country/CI | papouasie=country/PG | vietnam=country/VN | vietname=country/VN | vietnamien*=country/VN
place: albanais*=country/AL | azerbaïdjanais*=country/AZ | calédonien*=country/NC | nouvelle calédonie=country/NC
place: sur le caillou=country/NC | nueva caledonia=country/NC | nova caledónia=country/NC | nova caledônia=country/NC
place: kurdistan irakien=country/IQ | kurdistán iraquí=country/IQ | sirio=country/SY | sirios=country/SY | siria=country/SY
place: etíop*=country/ET | chadian*=country/TD | burkinés=country/BF | burkines*=country/BF | burkinabè=country/BF
place: camerunés=country/CM | camerunes*=country/CM | camaronês=country/CM | camarones*=country/CM | egipci*=country/EG
place: nicaragüense*=country/NI | nicaraguense*=country/NI | indios=country/IN | chinos=country/CN | tanzan*=country/TZ
place: ecuatoguinean*=country/GQ | équato guinéen*=country/GQ | equato guineense*=country/GQ | ecuatorian*=country/EC
place: peruan*=country/PE | bolivian*=country/BO | colombian*=country/CO | hondureñ*=country/HN | irão=country/IR
place: malian*=country/ML | líbi*=country/LY | afegã*=country/AF | timorense*=country/TL | cabo verdian*=country/CV
place: comorien*=country/KM | zambian*=country/ZM | zambien*=country/ZM | djiboutien*=country/DJ | érythréen*=country/ER
place: كوبي*=country/CU | أوغندي*=country/UG | بنغالي*=country/BD | بنغلادش*=country/BD
place: بنجلادش*=country/BD | بنجلاديش*=country/BD | تشادي*=country/TD | بورما=country/MM
place: تونسي*=country/TN | بنگلادش*=country/BD | برمه=country/MM | سنگال*=country/SN
place: نیجریه=country/NG | موزامبیک=country/MZ
city: annobón=region/GQ-AN Annobón | annobon=region/GQ-AN Annobón | ano bom=region/GQ-AN Annobón
city: ingouchie=region/RU-IN Ingushetia | daghestan=region/RU-DA Dagestan | daguestán=region/RU-DA Dagestan
city: daguestão=region/RU-DA Dagestan | ispahan=region/IR-10 Isfahan
city: isfahán=region/IR-10 Isfahan | isfahã=region/IR-10 Isfahan | chiraz=region/IR-07 Shiraz | tabriz=region/IR-03 Tabriz
city: mechhed=region/IR-09 Mashhad | bassora=region/IQ-BA Basra | basora=region/IQ-BA Basra | baçorá=region/IQ-BA Basra
city: dacca=region/BD-C Dhaka | grozny=region/RU-CE Grozny | grozni=region/RU-CE Grozny | grózni=region/RU-CE Grozny
city: makhatchkala=region/RU-DA Makhachkala | saná=region/YE-SA Sanaa | adén=region/YE-AD Aden | aden=region/YE-AD Aden
city: omdourman=region/SD-KH Omdurman | omdurmán=region/SD-KH Omdurman | astaná=region/KZ-71 Astana
city: lomé=region/TG-M Lomé | lomè=region/TG-M Lomé | benghazi=region/LY-BA Benghazi | bengasi=region/LY-BA Benghazi
city: kinsasa=region/CD-KN Kinshasa | bukavu=region/CD-SK Bukavu | nord kivu=region/CD-NK North Kivu
city: kivu del norte=region/CD-NK North Kivu | kivu do norte=region/CD-NK North Kivu | yaundé=region/CM-CE Yaounde
city: carachi=region/PK-SD Karachi | niamei=region/NE-8 Niamey | bamaco=region/ML-BKO Bamako | dacar=region/SN-DK Dakar
city: uagadugu=region/BF-KAD Ouagadougou | uagadugú=region/BF-KAD Ouagadougou | casamance=region/SN-ZG Casamance
city: pemba=region/MZ-P Pemba | quelimane=region/MZ-Q Quelimane | lichinga=region/MZ-A Lichinga
city: cabo delgado=region/MZ-P Cabo Delgado | inhambane=region/MZ-I Inhambane | zambézia=region/MZ-Q Zambezia
city: matola=region/MZ-L Matola | chimoio=region/MZ-B Chimoio | cabinda=region/AO-CAB Cabinda | huambo=region/AO-HUA Huambo
city: benguela=region/AO-BGU Benguela | lubango=region/AO-HUI Lubango | lobito=region/AO-BGU Lobito
city: rio de janeiro=region/BR-RJ Rio de Janeiro | brasília=region/BR-DF Brasília | quito=region/EC-P Quito
city: holguín=region/CU-11 Holguín | matanzas=region/CU-04 Matanzas | masaya=region/NI-MS Masaya | oruro=region/BO-O Oruro
city: cochabamba=region/BO-C Cochabamba | rostov on don=region/RU-ROS Rostov-on-Don
city: rostov sur le don=region/RU-ROS Rostov-on-Don | rostov del don=region/RU-ROS Rostov-on-Don
city: rostov do don=region/RU-ROS Rostov-on-Don

# Iran, as Arabic and Persian write them
city: استان مرکزی=region/IR-00 Markazi | گیلان=region/IR-01 Gilan | جيلان=region/IR-01 Gilan
city: محافظة غيلان=region/IR-01 Gilan | رشت=region/IR-01 Rasht | مازندران=region/IR-02 Mazandaran
city: شهر ساری=region/IR-02 Sari | شهر آمل=region/IR-02 Amol | شهر بابل=region/IR-02 Babol
city: آذربایجان شرقی=region/IR-03 East Azerbaijan | أذربيجان الشرقية=region/IR-03 East Azerbaijan
city: تبریز=region/IR-03 Tabriz | آذربایجان غربی=region/IR-04 West Azerbaijan
city: أذربيجان الغربية=region/IR-04 West Azerbaijan | ارومیه=region/IR-04 Urmia
city: أورمية=region/IR-04 Urmia | مهاباد=region/IR-04 Mahabad | پیرانشهر=region/IR-04 Piranshahr
city: بيرانشهر=region/IR-04 Piranshahr | بوکان=region/IR-04 Bukan | اشنویه=region/IR-04 Oshnavieh
city: شهر خوی=region/IR-04 Khoy | کرمانشاه=region/IR-05 Kermanshah | جوانرود=region/IR-05 Javanrud
city: جافانرود=region/IR-05 Javanrud | اهواز=region/IR-06 Ahvaz | آبادان=region/IR-06 Abadan
city: عبادان=region/IR-06 Abadan | خرمشهر=region/IR-06 Khorramshahr | سوسنگرد=region/IR-06 Susangerd
city: ایذه=region/IR-06 Izeh | دزفول=region/IR-06 Dezful | ماهشهر=region/IR-06 Mahshahr
city: استان فارس=region/IR-07 Fars | محافظة فارس=region/IR-07 Fars | کرمان=region/IR-08 Kerman
city: خراسان رضوی=region/IR-09 Razavi Khorasan | نیشابور=region/IR-09 Neyshabur
city: نيسابور=region/IR-09 Neyshabur | کاشان=region/IR-10 Kashan
city: سیستان و بلوچستان=region/IR-11 Sistan and Baluchestan
city: سيستان وبلوشستان=region/IR-11 Sistan and Baluchestan
city: بلوشستان الإيرانية=region/IR-11 Sistan and Baluchestan | سراوان=region/IR-11 Saravan
city: ایرانشهر=region/IR-11 Iranshahr | چابهار=region/IR-11 Chabahar | جابهار=region/IR-11 Chabahar
city: تشابهار=region/IR-11 Chabahar | شهر خاش=region/IR-11 Khash
city: استان کردستان=region/IR-12 Kurdistan | کردستان ایران=region/IR-12 Kurdistan
city: محافظة كردستان=region/IR-12 Kurdistan | سقز=region/IR-12 Saqqez | مریوان=region/IR-12 Marivan
city: شهر بانه=region/IR-12 Baneh | دیواندره=region/IR-12 Divandarreh | همدان=region/IR-13 Hamadan
city: چهارمحال و بختیاری=region/IR-14 Chaharmahal and Bakhtiari
city: چهارمحال وبختياري=region/IR-14 Chaharmahal and Bakhtiari
city: شهرکرد=region/IR-14 Shahrekord | لرستان=region/IR-15 Lorestan
city: خرمآباد=region/IR-15 Khorramabad | خرم آباد=region/IR-15 Khorramabad | ایلام=region/IR-16 Ilam
city: محافظة إيلام=region/IR-16 Ilam | آبدانان=region/IR-16 Abdanan
city: کهگیلویه و بویراحمد=region/IR-17 Kohgiluyeh and Boyer-Ahmad
city: کهگیلویه=region/IR-17 Kohgiluyeh and Boyer-Ahmad | یاسوج=region/IR-17 Yasuj
city: بوشهر=region/IR-18 Bushehr | زنجان=region/IR-19 Zanjan | سمنان=region/IR-20 Semnan
city: یزد=region/IR-21 Yazd | محافظة يزد=region/IR-21 Yazd | مدينة يزد=region/IR-21 Yazd
city: هرمزگان=region/IR-22 Hormozgan | هرمزكان=region/IR-22 Hormozgan
city: هرمزغان=region/IR-22 Hormozgan | بندرعباس=region/IR-22 Bandar Abbas
city: بندر عباس=region/IR-22 Bandar Abbas | اردبیل=region/IR-24 Ardabil | شهر قم=region/IR-25 Qom
city: استان قم=region/IR-25 Qom | مدينة قم=region/IR-25 Qom | قزوین=region/IR-26 Qazvin
city: استان گلستان=region/IR-27 Golestan | گرگان=region/IR-27 Gorgan
city: محافظة كلستان=region/IR-27 Golestan | خراسان شمالی=region/IR-28 North Khorasan
city: بجنورد=region/IR-28 Bojnord | خراسان جنوبی=region/IR-29 South Khorasan
city: بیرجند=region/IR-29 Birjand | استان البرز=region/IR-30 Alborz
city: محافظة البرز=region/IR-30 Alborz | کرج=region/IR-30 Karaj | اسلامشهر=region/IR-23 Eslamshahr

# Afghanistan, as Arabic and Persian write them
city: بادغیس=region/AF-BDG Badghis | بدخشان=region/AF-BDS Badakhshan | بغلان=region/AF-BGL Baghlan
city: بامیان=region/AF-BAM Bamyan | ولایت فراه=region/AF-FRA Farah | فاریاب=region/AF-FYB Faryab
city: غزنی=region/AF-GHA Ghazni | ولایت غور=region/AF-GHO Ghor | جوزجان=region/AF-JOW Jowzjan
city: کاپیسا=region/AF-KAP Kapisa | كابيسا=region/AF-KAP Kapisa | کندز=region/AF-KDZ Kunduz
city: کندوز=region/AF-KDZ Kunduz | کندهز=region/AF-KDZ Kunduz | خوست=region/AF-KHO Khost
city: کنر=region/AF-KNR Kunar | لغمان=region/AF-LAG Laghman | لوگر=region/AF-LOG Logar
city: لوغر=region/AF-LOG Logar | ننغرهار=region/AF-NAN Nangarhar | جلالآباد=region/AF-NAN Jalalabad
city: جلال آباد=region/AF-NAN Jalalabad | نیمروز=region/AF-NIM Nimruz | پروان=region/AF-PAR Parwan
city: پکتیکا=region/AF-PIA Paktika | باكتيكا=region/AF-PIA Paktika | پکتیا=region/AF-PKA Paktia
city: باكتيا=region/AF-PKA Paktia | سمنگان=region/AF-SAM Samangan | سرپل=region/AF-SAR Sar-e Pol
city: تخار=region/AF-TAK Takhar | ارزگان=region/AF-URU Uruzgan | اروزگان=region/AF-URU Uruzgan
city: أروزغان=region/AF-URU Uruzgan | میدان وردک=region/AF-WAR Maidan Wardak
city: وردک=region/AF-WAR Maidan Wardak | ولایت زابل=region/AF-ZAB Zabul
city: پنجشیر=region/AF-PAN Panjshir | بنجشير=region/AF-PAN Panjshir
city: مزارشریف=region/AF-BAL Mazar-i-Sharif | مزار شریف=region/AF-BAL Mazar-i-Sharif
city: هراة=region/AF-HER Herat

# Arab countries and their neighbours, as Arabic and Persian write them
city: الأنبار=region/IQ-AN Anbar | محافظة بابل=region/IQ-BB Babylon | دهوك=region/IQ-DA Duhok
city: ديالى=region/IQ-DI Diyala | ذي قار=region/IQ-DQ Dhi Qar | الناصرية=region/IQ-DQ Nasiriyah
city: كربلاء=region/IQ-KA Karbala | کربلا=region/IQ-KA Karbala | ميسان=region/IQ-MA Maysan
city: محافظة المثنى=region/IQ-MU Muthanna | السماوة=region/IQ-MU Samawah
city: نينوى=region/IQ-NI Nineveh | الديوانية=region/IQ-QA Diwaniyah
city: محافظة صلاح الدين=region/IQ-SD Saladin | تكريت=region/IQ-SD Tikrit
city: السليمانية=region/IQ-SU Sulaymaniyah | محافظة واسط=region/IQ-WA Wasit
city: شمال دارفور=region/SD-DN North Darfur | الفاشر=region/SD-DN El Fasher
city: جنوب دارفور=region/SD-DS South Darfur | نيالا=region/SD-DS Nyala
city: غرب دارفور=region/SD-DW West Darfur | وسط دارفور=region/SD-DC Central Darfur
city: شرق دارفور=region/SD-DE East Darfur | القضارف=region/SD-GD Gedaref
city: ولاية الجزيرة=region/SD-GZ Gezira | ود مدني=region/SD-GZ Wad Madani | كسلا=region/SD-KA Kassala
city: شمال كردفان=region/SD-KN North Kordofan | الأبيض السودانية=region/SD-KN El Obeid
city: مدينة الأبيض=region/SD-KN El Obeid | جنوب كردفان=region/SD-KS South Kordofan
city: غرب كردفان=region/SD-GK West Kordofan | ولاية النيل الأزرق=region/SD-NB Blue Nile
city: ولاية النيل الأبيض=region/SD-NW White Nile | ولاية نهر النيل=region/SD-NR River Nile
city: عطبرة=region/SD-NR Atbara | بورتسودان=region/SD-RS Port Sudan
city: بور سودان=region/SD-RS Port Sudan | ولاية سنار=region/SD-SI Sennar
city: محافظة أبين=region/YE-AB Abyan | محافظة عمران=region/YE-AM Amran
city: محافظة البيضاء=region/YE-BA Bayda | الضالع=region/YE-DA Dhale | ذمار=region/YE-DH Dhamar
city: حضرموت=region/YE-HD Hadhramaut | المكلا=region/YE-HD Mukalla
city: محافظة حجة=region/YE-HJ Hajjah | محافظة إب=region/YE-IB Ibb | محافظة لحج=region/YE-LA Lahij
city: مأرب=region/YE-MA Marib | صعدة=region/YE-SD Saada | شبوة=region/YE-SH Shabwah
city: تعز=region/YE-TA Taiz | درعا=region/SY-DR Daraa | دير الزور=region/SY-DY Deir ez-Zor
city: الحسكة=region/SY-HA Hasakah | القامشلي=region/SY-HA Qamishli | حمص=region/SY-HI Homs
city: مدينة حماة=region/SY-HM Hama | محافظة حماة=region/SY-HM Hama | إدلب=region/SY-ID Idlib
city: اللاذقية=region/SY-LA Latakia | الرقة=region/SY-RA Raqqa | ريف دمشق=region/SY-RD Rif Dimashq
city: السويداء=region/SY-SU Suwayda | طرطوس=region/SY-TA Tartus | مدينة غزة=region/PS-GZZ Gaza City
city: رفح=region/PS-RFH Rafah | خان يونس=region/PS-KYS Khan Yunis | خانيونس=region/PS-KYS Khan Yunis
city: جنين الفلسطينية=region/PS-JEN Jenin | مدينة جنين=region/PS-JEN Jenin
city: مخيم جنين=region/PS-JEN Jenin | بنغازي=region/LY-BA Benghazi | مصراتة=region/LY-MI Misrata
city: سبها=region/LY-SB Sabha | سرت الليبية=region/LY-SR Sirte | مدينة سرت=region/LY-SR Sirte
city: درنة=region/LY-DR Derna | الجيزة=region/EG-GZ Giza | مدينة السويس=region/EG-SUZ Suez
city: شمال سيناء=region/EG-SIN North Sinai | سيناء=region/EG-SIN Sinai | أمهرة=region/ET-AM Amhara
city: أوروميا=region/ET-OR Oromia | أوروميو=region/ET-OR Oromia | أوروميه=region/ET-OR Oromia
city: تيجراي=region/ET-TI Tigray | تیگرای=region/ET-TI Tigray | إقليم عفر=region/ET-AF Afar
city: نواذيبو=region/MR-08 Nouadhibou | كيهيدي=region/MR-04 Kaédi | مقديشو=region/SO-BN Mogadishu
city: موگادیشو=region/SO-BN Mogadishu | خيبر بختونخوا=region/PK-KP Khyber Pakhtunkhwa
city: خیبر پختونخوا=region/PK-KP Khyber Pakhtunkhwa | إقليم البنجاب=region/PK-PB Punjab
city: ایالت پنجاب=region/PK-PB Punjab | إقليم السند=region/PK-SD Sindh
city: ایالت سند=region/PK-SD Sindh | لاهور=region/PK-PB Lahore | كراتشي=region/PK-SD Karachi
city: کراچی=region/PK-SD Karachi | كشمير=region/IN-JK Kashmir | غوما=region/CD-NK Goma
city: گوما=region/CD-NK Goma
city: شمال قطاع غزة=region/PS-NGZ Northern Gaza | شمال غزة=region/PS-NGZ Northern Gaza
city: شمال القطاع=region/PS-NGZ Northern Gaza | وسط قطاع غزة=region/PS-DEB Central Gaza
city: وسط القطاع=region/PS-DEB Central Gaza | جنوب قطاع غزة=region/PS-KYS Southern Gaza
city: جنوب القطاع=region/PS-KYS Southern Gaza | القطاع وجنوبه=region/PS-KYS Southern Gaza

# More that news of shutdowns names, in Latin letters.
city: ahvaz*=region/IR-06 Ahvaz | ahwas=region/IR-06 Ahvaz | mahabad*=region/IR-04 Mahabad
city: kermanshah*=region/IR-05 Kermanshah | kermanschah*=region/IR-05 Kermanshah
city: saqqez=region/IR-12 Saqqez | täbris=region/IR-03 Tabriz | qom=region/IR-25 Qom
city: rasht=region/IR-01 Rasht | karaj=region/IR-30 Karaj | bukan=region/IR-04 Bukan
city: piranshahr=region/IR-04 Piranshahr | marivan=region/IR-12 Marivan | izeh=region/IR-06 Izeh
city: maschhad=region/IR-09 Mashhad | mashad=region/IR-09 Mashhad | schiras=region/IR-07 Shiraz
city: sistan*=region/IR-11 Sistan and Baluchestan | nasiriya*=region/IQ-DQ Nasiriyah
city: kerbala*=region/IQ-KA Karbala | karbala*=region/IQ-KA Karbala | sulaymaniyah=region/IQ-SU Sulaymaniyah
city: sulaimaniya*=region/IQ-SU Sulaymaniyah | idlib*=region/SY-ID Idlib | homs=region/SY-HI Homs
city: daraa=region/SY-DR Daraa | hasaka*=region/SY-HA Hasakah | sweida=region/SY-SU Suwayda
city: jammu=region/IN-JK Jammu | punjab*=region/IN-PB Punjab | jaipur=region/IN-RJ Jaipur
city: shillong=region/IN-ML Shillong | ladakh=region/IN-LA Ladakh | churachandpur=region/IN-MN Churachandpur
city: gurugram=region/IN-HR Gurugram | nuh=region/IN-HR Nuh | new delhi=region/IN-DL New Delhi
city: neu delhi*=region/IN-DL New Delhi | gilgit*=region/PK-GB Gilgit | waziristan*=region/PK-KP Waziristan
city: mazar i sharif=region/AF-BAL Mazar-i-Sharif | masar i scharif=region/AF-BAL Mazar-i-Sharif
city: badakhshan*=region/AF-BDS Badakhshan | takhar=region/AF-TAK Takhar | tachar=region/AF-TAK Takhar
city: baghlan=region/AF-BGL Baghlan | nimroz=region/AF-NIM Nimroz | uruzgan=region/AF-URU Uruzgan
city: magway=region/MM-03 Magway | kachin=region/MM-11 Kachin | chin state=region/MM-14 Chin
city: shan state=region/MM-17 Shan | wollega=region/ET-OR Wollega | el fasher=region/SD-DN El Fasher
city: atbara=region/SD-NR Atbara | zaporizhzhia=region/UA-23 Zaporizhzhia
city: saporischschja=region/UA-23 Zaporizhzhia | donetsk=region/UA-14 Donetsk | donezk=region/UA-14 Donetsk
city: luhansk=region/UA-09 Luhansk | zulia=region/VE-V Zulia | camagüey=region/CU-09 Camaguey
city: cienfuegos=region/CU-06 Cienfuegos | zamfara=region/NG-ZA Zamfara | kaduna=region/NG-KD Kaduna
city: ouagadougou=region/BF-KAD Ouagadougou | niamey=region/NE-8 Niamey | arusha=region/TZ-01 Arusha
city: mwanza=region/TZ-18 Mwanza | zanzibar=region/TZ-15 Zanzibar | sansibar=region/TZ-15 Zanzibar
city: jayapura=region/ID-PA Jayapura | nakhchivan=region/AZ-NX Nakhchivan | taiz=region/YE-TA Taiz
city: marib=region/YE-MA Marib | derna=region/LY-DR Derna | misrata=region/LY-MI Misrata
city: rafah*=country/PS Rafah | khan yunis=country/PS Khan Yunis | khan younis=country/PS Khan Yunis
city: chan junis=country/PS Khan Yunis | chattogram=region/BD-B Chattogram
city: chittagong=region/BD-B Chattogram | sylhet=region/BD-G Sylhet | omsk*=region/RU-OMS Omsk
city: tomsk*=region/RU-TOM Tomsk | nowosibirsk*=region/RU-NVS Novosibirsk
city: novosibirsk*=region/RU-NVS Novosibirsk | irkutsk*=region/RU-IRK Irkutsk
city: vladivostok*=region/RU-PRI Vladivostok | wladiwostok*=region/RU-PRI Vladivostok
city: machatschkala=region/RU-DA Makhachkala | woronesch*=region/RU-VOR Voronezh
city: rostow*=region/RU-ROS Rostov
city: مدينة معان=region/JO-MN Ma'an | معان=region/JO-MN Ma'an | إربد=region/JO-IR Irbid
city: الكرك=region/JO-KA Karak | كاراكالباكستان=region/UZ-QR Karakalpakstan
city: قره قالپاقستان=region/UZ-QR Karakalpakstan | قرهقالپاقستان=region/UZ-QR Karakalpakstan
city: قرقل باكستان=region/UZ-QR Karakalpakstan
city: اراک=region/IR-00 Arak | أراك=region/IR-00 Arak | ساوه=region/IR-00 Saveh
city: نجفآباد=region/IR-10 Najafabad | نجف آباد=region/IR-10 Najafabad
city: بهبهان=region/IR-06 Behbahan | شهریار=region/IR-23 Shahriar
city: مسجد سلیمان=region/IR-06 Masjed Soleyman | لاهیجان=region/IR-01 Lahijan
city: سبزوار=region/IR-09 Sabzevar | ملایر=region/IR-13 Malayer | بروجرد=region/IR-15 Borujerd
city: سیرجان=region/IR-08 Sirjan | میناب=region/IR-22 Minab
city: کامیاران=region/IR-12 Kamyaran | قروه=region/IR-12 Qorveh | بیجار=region/IR-12 Bijar
city: چیتاگونگ=region/BD-B Chittagong | شيتاغونغ=region/BD-B Chittagong
place: belarús=country/BY
city: [горный / горном / горного / горным / горно] бадахшан*=region/TJ-GB Gorno-Badakhshan
city: gorno badakhshan*=region/TJ-GB Gorno-Badakhshan | haut badakhchan=region/TJ-GB Gorno-Badakhshan
city: berg badachschan*=region/TJ-GB Gorno-Badakhshan | nuaquexote=region/MR-13 Nouakchott
city: almatý=region/KZ-75 Almaty

# Regions and cities of Russia, as Russian and Kazakh name them
city: грозн*=region/RU-CE Grozny | магас*=region/RU-IN Magas | владикавказ*=region/RU-SE Vladikavkaz
city: липецк*=region/RU-LIP Lipetsk | рязан*=region/RU-RYA Ryazan | калуг*=region/RU-KLU Kaluga
city: калужск*=region/RU-KLU Kaluga | томск*=region/RU-TOM Tomsk | новосибирск*=region/RU-NVS Novosibirsk
city: тюмен*=region/RU-TYU Tyumen | хабаровск*=region/RU-KHA Khabarovsk
city: владивосток*=region/RU-PRI Vladivostok | якути*=region/RU-SA Yakutia
city: ставропол*=region/RU-STA Stavropol | ярослав*=region/RU-YAR Yaroslavl | тамбов*=region/RU-TAM Tambov
city: смоленск*=region/RU-SMO Smolensk | мордови*=region/RU-MO Mordovia | чуваши*=region/RU-CU Chuvashia
city: владимирск*=region/RU-VLA Vladimir | архангельск*=region/RU-ARK Arkhangelsk
city: мурманск*=region/RU-MUR Murmansk | таганрог*=region/RU-ROS Taganrog
city: новочеркасск*=region/RU-ROS Novocherkassk | новороссийск*=region/RU-KDA Novorossiysk
city: красноярск*=region/RU-KYA Krasnoyarsk | иркутск*=region/RU-IRK Irkutsk
city: барнаул*=region/RU-ALT Barnaul | кемеров*=region/RU-KEM Kemerovo | оренбург*=region/RU-ORE Orenburg
city: ярославл*=region/RU-YAR Yaroslavl | вологд*=region/RU-VLG Vologda | вологод*=region/RU-VLG Vologda
city: калининград*=region/RU-KGD Kaliningrad | сызран*=region/RU-SAM Syzran
city: чебоксар*=region/RU-CU Cheboksary | саранск*=region/RU-MO Saransk | астрахан*=region/RU-AST Astrakhan
city: нальчик*=region/RU-KB Nalchik | элист*=region/RU-KL Elista | череповц*=region/RU-VLG Cherepovets
city: череповец*=region/RU-VLG Cherepovets | магнитогорск*=region/RU-CHE Magnitogorsk
city: сургут*=region/RU-KHM Surgut | нижневартовск*=region/RU-KHM Nizhnevartovsk
city: адыге*=region/RU-AD Adygea | майкоп*=region/RU-AD Maykop | горно алтайск*=region/RU-AL Gorno-Altaysk
city: буряти*=region/RU-BU Buryatia | дербент*=region/RU-DA Derbent | хасавюрт*=region/RU-DA Khasavyurt
city: назран*=region/RU-IN Nazran | кабардино балкари*=region/RU-KB Kabardino-Balkaria
city: калмык*=region/RU-KL Kalmykia | карачаево черкес*=region/RU-KC Karachay-Cherkessia
city: черкесск*=region/RU-KC Cherkessk | карели*=region/RU-KR Karelia
city: петрозаводск*=region/RU-KR Petrozavodsk | сыктывкар*=region/RU-KO Syktyvkar
city: йошкар ол*=region/RU-ME Yoshkar-Ola | хакаси*=region/RU-KK Khakassia | абакан*=region/RU-KK Abakan
city: забайкаль*=region/RU-ZAB Zabaykalsky | камчат*=region/RU-KAM Kamchatka | кубан*=region/RU-KDA Kuban
city: приморь*=region/RU-PRI Primorye | благовещенск*=region/RU-AMU Blagoveshchensk
city: кузбасс*=region/RU-KEM Kuzbass | костром*=region/RU-KOS Kostroma | курган*=region/RU-KGN Kurgan
city: ленобласт*=region/RU-LEN Leningrad Oblast | подмосков*=region/RU-MOS Moscow Oblast
city: сахалин*=region/RU-SAK Sakhalin | южно сахалинск*=region/RU-SAK Yuzhno-Sakhalinsk
city: биробиджан*=region/RU-YEV Birobidzhan | ноябрьск*=region/RU-YAN Noyabrsk
city: волжск*=region/RU-VGG Volzhsky
city: [самаре / самару / самары / самарой / самарск* / самарчан*]=region/RU-SAM Samara
city: самарканд*=region/UZ-SA Samarkand
