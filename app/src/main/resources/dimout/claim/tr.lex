# Türkçe

namecases: yes
verblast: yes
home: country/TR
common: iki üç yapan eden etti yaptı kendi bütün gün saat yeni büyük
common: ve bir bu da de ile için olarak olan daha çok göre kadar sonra ise en ancak gibi dedi oldu olduğu ne ya ki her o var değil yok tarafından den dan e a nin
common: diyerek aldı kişi kişiden verdi geldi çıktı sayısı üzerine karşı arasında önce son ilk iki
common: in un ün nın nin nun nün daki deki taki teki

# Words that are asked about one by one
monthpart: ayında | ayındaki
access: erişim | erişimi
too: de | da
plant: kablo* | fiber | hat | hatt* | istasyon* | kule* | direk* | direğ* | akü*
cable: kablo*
operatorword: operatör | operatörü | sağlayıcı | sağlayıcısı
within: içinde | içerisinde | zarfında
ruler: valiliğ* | kaymakamlığ* | valisi* | kaymakamı* | belediyesi* | emniyet müdürlüğ* | başsavcılığ* | sulh ceza hâkimliğ* | sulh ceza hakimliğ*
offshore: boğazı | boğazında | körfezi | körfezinde | limanı | limanında | açıklarında | açıklarındaki | açığında | açıklarına | kıyısında
regionword: eyalet* | ili | ilinde | ilinin | iline | ilçe* | şehri* | kenti* | bölge* | vilayet*
regionword: adası* | cumhuriyet* | oblast* | başkent* | kent | şehir | il
regionword: mahalle*=kind | köyü*=kind | köyleri* | köylerinde* | beldesi*=kind | beldeleri* | beldelerinde | semti*=kind | semtleri* | mezra* | kasabası* | kasabaları*
firstcase: *[da/de/ta/te/dan/den/tan/ten]=- | *[nın/nin/nun/nün]=- | *[ya/ye/yı/yi/yu/yü]=-
firstcase: *[sında/sinde]=sı | *[ında/inde]=ı | *[ının/inin]=ı
not: ne
its: şebekesi* | şebekeleri* | hizmetleri* | hatları* | altyapısı* | ağı | ağını | ağının | ağında
letters: ğş=0.4
telling: *iyor=0.5 | *uyor=0.5 | *ildi=0.4 | *ındı=0.4 | *landı=0.4 | *masi=0.3 | *mesi=0.3 | *ları=0.3 | *leri=0.3
telling: *ının=0.3 | *inin=0.4 | *ların=0.3 | *lerin=0.3 | *ndaki=0.4 | *ndeki=0.4 | *erine=0.3 | *arına=0.3
telling: *ıyor=0.5 | *üyor=0.5 | *ıldı=0.4 | *uldu=0.4 | *üldü=0.4 | *nıyor=0.5 | *ması=0.3

# Endings: at, from and of; of a whole and its part; of a verb before its noun; behind a number
compound: n*
locative: *[d/t][a/e]
attributed: *[d/t][a/e]ki
ablative: *[d/t][a/e]n
genitive: *[d/t][a/e]n | *[i/u/ü]n
parted: *[d/t][a/e]
possessive: *[i/u/ü][/na/ne/ndan/nden/nin/nun/nün]
participle: *[a/e]n | *[d/t]iği | *[d/t]ığı | *[d/t]uğu | *[d/t]üğü
converb: *[i/u/ü]p
numbercase: [d/t][a/e][/n] | [/y][a/e]
dativeunit: saate | güne | haftaya | aya | dakikaya

# The net, its states and levels
contrast: ama | fakat | ancak | oysa
aheadof: önce | evvel
net: internet [sitesi* / siteleri* / sitelerin*]=vague
net: internet* | ağ=weak | ağlar*=weak | erişim*=weak | bağlantı*=weak | bağlantıs*=weak | iletişim*=weak
net: haberleşme*=weak | telekomünikasyon* | internet erişim* | internet bağlantı* | genişbant* | geniş bant*
net: şebeke*=weak | fiber* | web | 3g | 4g | 5g | çevrimiçi* | hizmet*=weak | internet hizmet*
net: iletişim hizmet* | denizaltı kablo* | omurga | veri trafiğ* | internet trafiğ* | fiber hat* | hat=weak
net: hatlar*=weak | hattı=vague | sabit hat* | telefonlar*=weak | telefon*=weak | ekranlar*=vague
net: modem*=weak | sinyal*=weak | çekim=weak | dış dünya*=weak | dünyayla=weak | veri alışveriş* | veri akış*
net: veri=weak | veriler=weak | wifi | wi fi | kablosuz | e posta*=weak | mail*=weak | mesaj*=vague
net: siteler*=vague | siteye=vague | sayfa*=vague | ağa=weak | ağın=weak | ağı=weak | ağda=weak | ağdan=weak
net: şebekey*=weak | operatör*=vague | sağlayıcı*=vague | bgp | sms=weak | çevrim içi | internet kullanım* | internet kullanıc*
net: bayt* | internetimiz* | bağlanma* | hatlarımız* | veri trafiği | dünya ağı | küresel ağ* | omurga hat*
net: kablolar* | kablo*=vague | uydu bağlantı* | iletişim hat* | haberleşme hizmet*
net: telekomünikasyon hizmet* | ana hat* | küresel internet* | genişbant hizmet*
net: baz istasyon* | internet altyapı* | internet bağlantısı
net: hem sabit hem [mobil hat* / mobil internet* / mobil şebeke* / mobil bağlantı*] | hem [mobil / cep] hem sabit [hat* / internet* / şebeke* / bağlantı*] | [sabit ve mobil / mobil ve sabit] [hat* / internet* / şebeke* / bağlantı*]
net: [bağlantı / şebeke / iletişim] [sorun* / problem* / arıza* / sıkıntı*]
net: internet şebeke* | iletişim altyapı* | haberleşme altyapı*
net: irtibat*=weak | adsl* | vdsl* | uydu internet*
mobile: mobil internet* | mobil veri* | mobil şebeke* | mobil ağ* | cep telefonu internet* | mobil iletişim*
mobile: cep telefonu şebeke* | mobil bağlantı* | hücresel veri* | mobil hatlar* | mobil veriye | cep internet*
mobile: mobil* şebeke* | cep telefon*=weak | cepten internet | cep* internet* | mobil hat* | mobil hizmet*
mobile: [cep telefonundan / cep telefonlarından / cepten] [internete / nete] | mobil telefon* | hücresel* | 3g | 4g | 4 5g | 5g | gsm*
mobile: mobil haberleşme* | mobil telekomünikasyon* | mobil telefon şebeke* | mobil ses* | cep hatlar* | gsm şebeke* | gsm hat*
mobile: cep telefonu [hat* / sinyal* / şebeke* / hizmet*] | mobil genişbant* | mobil geniş bant*
connectivity: bağlantı* | internet bağlantı* | bağlanırlık* | bağlantısallık* | erişilebilirlik*
connectivity: bağlantı düzey* | bağlantı seviye*
traffic: trafik* | trafiğ* | internet trafik* | internet trafiğ* | veri trafik* | veri trafiğ* | ülke trafiğ*
users: kullanıcı* | abone* | halk* | nüfus* | müşteri* | hane* | sakinler* | kişi | insan* | vatandaş*
users: İranlılar | kazaklar | afganlar | sakin* | yongon* | yangonlular
users: istanbullular* | ankaralılar* | izmirliler* | diyarbakırlılar* | hataylılar* | vanlılar*
users: yaşayanlar* | yaşayan bir | yaşayan türk* | yaşayan gazeteci* | yaşayan vatandaş*
users: almatılılar* | tahranlılar* | minskliler* | kabilliler* | bağdatlılar*
dark: çekmemesi* | çekmediği*
dark: kesin* | kesil* | kesti* | kesik* | kesinti* | kesmiş* | kapat* | kapalı* | karart* | karartma* | engel*
dark: erişime kapa* | çöktü | çökme* | aksama*=slow | aksaklık*=slow | yavaşlat*=slow | kısıtla* | kısıtlı* | kısıtlama*
dark: askıya al* | durdur* | durdu | devre dışı* | çalışmıyor* | çalışmadı* | yok | yoktu | ulaşılamıyor*
dark: ulaşılamad* | erişilemiyor* | erişilemez* | bağlanamıyor* | bağlanamad* | bağlanamayan* | koptu*
dark: kopuk* | kopma* | yoksun* | mahrum* | izole* | gelmedi | geri gelmedi | hâlâ gelmedi | düzelmedi
dark: sağlanamıyor* | erişemiyor* | erişemedi* | erişemeyen* | kesen | kesmesi* | kesmes* | kullanılam*
dark: karanlığ* | karanlık* | kayboldu | sustu | girilemiyor* | açılmıyor* | bağlanılamıyor* | yitir* | kopar*
dark: koparıl* | kapan* | dünyadan kop* | imkânsız* | imkansız* | erişilem* | ulaşamıyor* | ulaşamadı*
dark: ulaşamayan | erişimi kesil* | dondurul* | durma* | durmuş | çalışamaz* | kullanılamıyor* | kullanılamaz*
dark: sekteye uğra* | kesintiye uğra* | kesintiye uğrat* | hizmet dışı* | hizmet veremiyor* | felç* | çöken
dark: çökmüş | kopmuş* | gitmişti | kapatıl* | kapatıldı* | şalter* | fişi çek* | karardı | ara
dark: aranın | verilemiyor* | servis dışı* | sinyal yok | çekmiyor | çekmedi | karartma*=net | karanlık*=night
dark: karanlığ*=night | dijital karanl*=net | sessizl*=net | sessizliğ*=net | sessiz | sessizdi | suskun* | susturul* | sus* | kesik
dark: kesikti | kop* | ulaşılam* | ulaşam* | ulaşmak _ imkânsız | ulaşmak _ imkansız | açılmaz* | açılmadı*
dark: yüklenmiyor* | yüklenmedi* | girilem* | girilmiyor* | giremiyor* | giremedi* | çalışmaz* | dondu*
dark: donmuş* | donduru* | durdu* | durduruld* | söndü* | söner | sönük* | söndürül* | kapandı* | kapattı*
dark: kapatmış* | kapanmış* | kapalıydı* | şalter indir* | şalteri indir* | fiş* çek* | fişini çek* | musluğ*
dark: vanayı kıs* | boğ*=slow | boğul*=slow | frene bas*=slow | bant daralt*=slow | daraltma*=slow | daraltıl*=slow | yavaşla*=slow | kısıldı
dark: kısıl* | kısıt* | engelle* | engelli* | yasak* | askıda | askıya* | yok* | yoktu* | yok oldu*
dark: kayboldu* | silindi* | haritadan silin*=net | haritadan sil* | ulaşılmaz*=net | ulaşılamaz*=net
dark: ulaşılamıyor*=net | iletişimsiz*=net | dünyadan kop*=net | dış dünyadan kop*=net | izole*=net | tecrit*
dark: yalıtıl* | yitirdi* | çöktü* | çökmüş* | aksadı*=slow | aksıyor* | gitti* | gidik | gelmiyor*
dark: gelmedi* | cevap ver* | yanıt verm* | yanıt yok | atamıyor* | edemiyor* | yapamıyor* | alamıyor*
dark: kuramıyor* | kuramadı* | sağlanamadı* | kesinti*=night | engelleme*=net | karart*=net | çıkmıyor*
dark: çıkmadı* | görmedi* | şalter*=net | öldü | can çekiş* | boğdu=slow | sürünüyor | sürünü* | yıkıldı | hasar gör* | bombalan* | silindi | alındı elinden | elinden alın* | kaybet* | hiçbir şey çalışm* | göçtü | ağ dışı=net | şebeke dışı=net
dark: yasağ* | ne _ var | ne _ çalışıyor | ne _ çekiyor | ne _ kaldı | hiç açılmıyor* | hiç çalışmıyor*
dark: hiç çekmiyor* | hiç yok | hiç gelmiyor* | haber alınam* | ağ bağlantısı kop* | kapandı | kapatılmış*
dark: kesildi* | gömül* | büründü* | çekildi | karanlığa göm*=net | karanlığa bürün*=net | sessizliğe göm*=net
dark: sessizliğe bürün*=net | buharlaş* | tıkan* | tıkandı* | hizmetten yoksun* | hizmet vermiyor*
dark: hizmet alamıyor* | hizmet veremedi* | kilitlen* | kilitlendi* | düğmesi* | düğmeye bas* | vanayı kapat*
dark: kablo* kes* | devreden çık* | devreden çıkar* | pes etti | iflas etti | tükendi | ortadan kaybol*
dark: gözden kaybol* | karadeliğ* | kara delik* | radardan sil*=net | radardan kaybol*=net | haber yok
dark: cevap vermiyor* | ses yok | çıt yok | çıt çıkm* | kesilmiş* | kesiliyor* | aksıyor | çöker* | çöküş*
dark: koparıldı* | yok edildi | girmek mümkün değil | bağlanmak mümkün değil
dark: ulaşmak mümkün değil | erişmek mümkün değil | bağlanılam* | erişilmiyor* | ulaşılmıyor* | ne _ gidiyor
dark: ne _ açılıyor | ne _ geliyor | yüzünü görmedi | görmüyor | erişim sorun* | erişim problem*
dark: erişim sıkıntı* | bağlantı sorun* | bağlantı problem* | bağlantı sıkıntı* | kullanılama* | kilitli*
dark: kararmış* | sınırlandır* | sınırlandı* | devreden çıktı* | erişmek mümkün olm* | ulaşmak mümkün olm*
dark: bağlanmak mümkün olm* | tek bayt akma* | bayt akma* | akmıyor | akmadı | tuğlaya dön* | taşa dön*
dark: verileme* | verilmiyor* | verilmedi | verilmeyen | verilmedigi | verilmediği* | sağlanmıyor* | sağlanmadı | sağlanmayan
dark: kullanılmaz hale gel* | ulaşılmaz hale gel* | işlevsiz* | yararlanamıyor* | faydalanamıyor*
dark: [internet / sinyal / şebeke / bağlantı / hat / çekim] bulamıyor* | bağlantı kuramıyor* | çevrimiçi olamıyor* | iletişim kuramıyor*
dark: haberleşeme* | haberleşilem* | verilememekte* | sağlanamamakta* | çalışmamakta* | kullanılamamakta*
dark: erişilememekte* | ulaşılamamakta* | yapılamamakta* | kısıtlanmakta* | kesilmekte*
dark: konuşam* | görüşem*
dark: arıza* | hiç [açılmadı* / çalışmadı* / çekmedi* / gelmedi* / yüklenmedi*] | bloke*
dark: [konuşmak / görüşmek / haberleşmek / mesajlaşmak / aramak / arama yapmak / mesaj atmak / bağlantı kurmak / iletişim kurmak / internete girmek / internete bağlanmak] [mümkün değil / mümkün olmuyor / mümkün olmadı / imkânsız / imkansız]
dark: [internetten / telefondan / iletişimden / şebekeden / bağlantıdan] mahrum*
dark: çalışmaz halde | çalışmaz hale geldi | [kullanım / hizmet] dışı*
dark: iptal oldu | yanıt vermiyor* | tepki vermiyor*
dark: [bağlanmakta / erişmekte / girmekte / bağlantıda / erişimde] [güçlük / zorluk / sorun / sıkıntı / problem]*=slow
dark: kesintiye uğradı* | sağır | ölü sessizliğ*=net | susmuş | hat düş* | ulaşılamadığı* | erişilemediği*
dark: ne _ çalıştığı* | ne _ çaldığı* | ne _ çektiği* | ne _ girebildiği* | ne _ ulaşabildiği* | ne _ bağlanabil* | ne _ açıldığı* | ne _ çalıyor | ne _ görüşebil*
dark: ne _ [bağlanılabil* / girilebil* / erişilebil* / ulaşılabil* / kullanılabil* / girebil* / girebildi / girebiliyor* / ulaşabil* / bağlanabil* / arayabil* / konuşabil* / kullanabil* / açabil* / yükleyebil*]
dark: çekmeyen* | çekmez* | çalışmayan*
dark: çalmıyor*=weak | çalmadı*=weak | çalmadığ*=weak | çalmaz*=weak | giden [internet* / bağlantı* / hatlar* / şebeke*] | kararan* | bozulan [bağlantı* / internet*]
dark: kullanamıyor* | kullanamadı* | aranamıyor* | aranamadı* | aranmıyor* | arayamıyor*=weak | arayamadı*=weak
dark: telefonsuz* | hatsız* | şebekesiz*
dark: kesildiği* | kapatıldığı* | durdurulduğu* | koptuğu* | çöktüğü* | kısıtlandığı*
dark: [bağlanmakta / erişmekte / girmekte / ulaşmakta / bağlantı kurmakta / iletişim kurmakta] zorlan*=slow | kavuşama*
dark: [yeniden / tekrar / geri] [açılmadı* / açılmamış* / sağlanmadı* / sağlanamadı* / sağlanamıyor* / bağlanmadı* / bağlanamadı* / gelmedi* / gelmemiş* / gelmiyor* / başlamadı* / verilmedi* / kurulmadı* / kurulamadı* / dönmedi* / dönmemiş*]=still
dark: [sona ermedi* / sona ermemiş* / sona ermiyor* / son bulmadı* / normale dönmedi* / normale dönemedi* / normale dönmüyor* / devreye girmedi* / devreye alınmadı* / devreye alınamadı*]=still
dark: [kaldırılmadı* / kaldırılmamış* / kaldırılmıyor* / giderilmedi* / giderilemedi* / giderilmemiş* / onarılmadı* / onarılamadı* / onarılmamış* / çözülmedi* / çözülemedi*]=still
dark: sunulmuyor* | sunulmadı* | sunulamıyor* | erişemez* | giremez* | bağlanamaz*
dark: [kesintiden / arızadan / aksaklıktan / aksamadan / sorundan / kopmasından / kesilmesinden] _ [etkilendi* / etkilenen* / etkilenmiş*] | [abone* / kullanıcı* / müşteri*] etkilendi* | [en çok / en fazla] etkilenen [yer* / il* / kent* / bölge* / ada* / mahalle*]
dark: aynı [sorun / sıkıntı / kesinti / tablo / manzara / durum] _ [yaşanıyor* / yaşandı* / yaşanmış* / görülüyor* / görüldü* / geçerli*]
dark: yenik düş*=weak | yenildi=weak | teslim oldu=weak | [durum / tablo / manzara] [aynı / aynıydı / da aynı / da aynıydı / da farksız / farksız / da benzer / benzer] | aynı [tablo / manzara / sorun] [yaşan* / görül* / hakim*]
dark: sorun=weak | sorunu=weak | sorunun=weak | sorunlar=weak | sorunlara=weak | sorunları=weak
dark: çöktü=itself | çöktüğü*=itself | çökmüş=itself | çöken=itself | susan
dark: [güçlükle / zorlukla / güç bela / zor bela / zar zor] [girilebil* / erişilebil* / bağlanılabil* / kullanılabil* / ulaşılabil* / girebil* / erişebil* / bağlanabil* / konuşulabil* / açılabil*]=slow
dark: [arama / görüşme / çağrı / ödeme] yapam* | mesaj [atam* / göndereme*] | telefonla [konuşam* / görüşem*] | ağ dışı*=net | şebeke dışı*=net | [arama / görüşme] yapılam*
dark: hiçbir [operatör / şebeke / hat / telefon / cep telefonu / GSM operatörü] [çekmedi* / çekmiyor* / çalışmadı* / çalışmıyor* / hizmet vermiyor* / hizmet veremedi*]=net
dark: haber alınam*=net | irtibat* [kop* / kes* / yitir* / kaybet* / sağlanam* / kurulam* / kuram*]=net | irtibat yok=net
dark: [duran / olmayan / bulunmayan / gelmeyen / verilmeyen / açılmayan / dönmeyen / kararan] [internet* / mobil* / bağlantı* / şebeke* / hizmet* / fiber* / hat* / sinyal*]
dark: ölü=weak | ölü olduğ*=weak | kapı duvar | kayıplara karış*=weak | ağırlaş*=slow | paylaşım yapam*=weak | gönderi paylaşam*=weak
dark: [çekmemesi* / çekmiyor / çekmiyordu / çekmedi / çekmedi* / çekmediği*]=itself | [iflas / pes] [etti / ettiği* / etmiş* / eden] | havlu at*=weak
dark: arayamam*=weak | arayamad*=weak | ulaşamam*=weak | ulaşamad*=weak
dark: [kaybolan / giden / çöken / kilitlenen / donan / aksayan / bozulan / susan / duraksayan] [internet* / mobil* / bağlantı* / şebeke* / hizmet* / fiber* / hat* / sinyal* / çekim*]
dark: [düşüş / gerileme / azalma / çöküş / daralma] _ [başladı* / başlamış* / yaşandı* / görüldü*]
dark: hiç [bağlanamıyor* / bağlanamadı* / erişemiyor* / erişemedi* / giremiyor* / giremedi* / ulaşamıyor* / ulaşamadı* / kullanamıyor* / arayamıyor*]
dark: yavaşlık*=slow | yavaşlığ*=slow | [kaldırmadı / kaldırmadığı* / kaldırmamış* / kaldırmıyor*]=still
dark: [hattı / hattını / hatları / hatlarını / kabloyu / kabloları / kablosunu / kablolarını / fiberi] [da / de] [eritti* / yaktı* / sürükledi* / kopardı* / tahrip etti*] | [hattı / hattını / hatları / hatlarını / kabloyu / kabloları / kablosunu / kablolarını / fiberi] [eritti* / yaktı* / sürükledi* / tahrip etti*]
offline: internetsiz* | çevrimdışı* | çevrim dışı* | internet kesinti* | internet karartma* | internet yasağ*
offline: internet yok | interneti yok | internet yoktu | dijital karartma* | internet engel*
offline: iletişim karartma* | internetten yoksun* | internet erişimi yok | interneti kes* | iletişim kesinti*
offline: internete erişemiyor* | internete bağlanamıyor* | internete erişemedi* | internete giremiyor*
offline: internete giremed* | bağlantı kesinti* | ne internet | interneti olmayan | internet karanlığ*
offline: dijital karanlık* | dijital karanlığ* | internetsiz kal* | dünyayla bağlantısı kes* | bağlantısız*
offline: mobil internetsiz* | internetin kesil* | internetin kapat* | internet erişimi kesil*
offline: dünyadan kopuk* | dünyadan koptu* | dış dünyadan kop* | internetten kop* | internetsiz bırak*
offline: bağlantısı kesil* | bağlantısı koptu* | internet aranın | dünyayla bağlantı* kes*
offline: dünyayla bağlantısı kop* | iletişimsiz* | ağ karartma* | internet engellem* | internete ulaşamıyor*
offline: interneti kesik | dijital sessizlik* | dijital sessizliğ* | dijital karanl* | dijital tecrit*
offline: dijital abluka* | internet ablukas* | internetsizlik* | internetsizliğ* | internet sessizliğ*
offline: internet karanl* | internet karart* | iletişim karart* | iletişim ablukas* | ağsız* | şebekesiz*
offline: çekmiyor* | telefonlar çekm* | dış dünyayla bağlantı* kop* | dünyayla bağı kop*
offline: dünyayla bağlantısız* | interneti kapat* | internet kapal* | internet kesik* | interneti durdur*
offline: internet durdur* | internetin durdur* | internet bağlantısı yok | internet bitti | internet gitti
offline: internet çöktü | bağlantı yok | bağlantısı yok | iletişim yok | hat yok | hatlar kesik
offline: iletişimi kes* | iletişim kesik | iletişim kesil* | iletişim kop* | ne internet* | ne mail
offline: ne telefon | interneti kaybet* | internetini kaybet* | internetini kes* | internetini kapat*
offline: internete girmek mümkün değil | internete bağlanmak mümkün değil | internete erişim yok
offline: internet çekmiyor* | internet gelmiyor* | çevrimdışına* | çevrimdışı kal* | dijital gece*
offline: iletişimi kop* | dünyadan habersiz* | dünyayla bağını | dünyadan kopar* | dünyayla iletişimi kes*
offline: interneti kesti* | interneti çek* | internet uçtu | internetin fişi* | internetin vanas*
offline: internetin şalter* | internete çıkamıyor* | internete çıkılamıyor* | ağa çıkamıyor*
offline: internete çıkamadı* | dış dünyaya kapalı* | dünyaya kapalı* | dünyaya kapat* | dünyaya kapan*
offline: internete hasret* | internetten uzak* | ağdan kop* | ağdan düş* | ağdan koparıl* | şebekeden kop*
offline: internetten kopar* | internet ağından kop* | küresel ağdan kop* | ağ bağlantısını kaybet*
offline: bağlantısını yitir* | bağlantısını kaybet* | internet bağlantısını kaybet*
offline: [internete / ağa / nete] [girmek / bağlanmak / erişmek] imkânsız*
offline: internete [bağlanamıyor* / giremez* / girilemiyor* / erişilemiyor* / bağlanılamıyor* / çıkamaz*]
offline: net yok | netsiz* | nete [giremiyor* / giremedi* / girilmiyor* / bağlanamıyor*] | netimiz yok
offline: net [kesik / kesildi / gitti / çekmiyor* / gelmedi / kapalı] | netimiz [kesik / kesildi / gitti]
offline: dünyadan [tamamen / tümüyle / bütünüyle / iyice] [kop* / kopuk* / kopar*]
offline: dış dünyadan [tamamen / tümüyle / bütünüyle] [kop* / kopuk* / kopar*]
offline: [internete / nete / ağa] [bağlanamadı* / bağlanamadığı* / girilemedi* / erişilemedi* / ulaşılamadı* / ulaşılamıyor* / çıkılamadı*]
offline: internetinden oldu* | [internetten / dünyadan / ağdan] mahrum*
offline: dünyayla [bağı / bağlantısı / irtibatı / teması] [kop* / kesil* / kesik / yok]
offline: çevrim dışına* | internet [kesildi* / kesilmiş* / kapandı* / sustu* / uçmuş / düştü / yok oldu]
offline: internetin kesik* | telefonsuz ve internetsiz*
offline: ne de internet* | ne de telefon* | ne de bağlantı* | ne de hat | internetin olmadığ* | internet olmadığ* | internetleri olmadığ* | bağlantı olmadığ* | bağlantının olmadığ* | internet bulunmadığ* | internet bulunmuyor* | internetin bulunmadığ* | internetin çalışmadığ*
offline: internet de [bitti / gitti / yok / kesik / kesildi] | telefon da [bitti / gitti / yok]
online: çevrimiçi* | çevrim içi* | bağlı | erişebil* | bağlanabil* | internete erişebil* | internete girebil*
online: internete bağlanabil* | girebil* | ulaşabil*
online: çalışıyordu=works | çalışıyor=works | çalışmaya devam etti=works | çalışmaya devam ediyor=works
total: tamamen | tam | toplam karart* | bütünüyle | tümüyle | mutlak | topyekun | tüm iletişim
total: bütün iletişim | tüm hizmetler | bütün hizmetler | tüm hatlar* | bütün hatlar* | tüm telekomünikasyon
total: bütün telekomünikasyon | tüm internet | bütün internet | tüm bağlantı* | bütün bağlantı*
total: tüm iletişim hizmet* | bütün iletişim hizmet* | büsbütün | yüzde yüz | komple | tüm haberleşme
total: bütün haberleşme | tüm ağlar | bütün ağlar | eksiksiz
neartotal: neredeyse tamamen | neredeyse tam | neredeyse tümüyle | hemen hemen tamamen | tama yakın
neartotal: neredeyse bütünüyle | tamamına yakın* | yaklaşık tam | hemen hemen tam | tamamen denecek
neartotal: neredeyse sıfır | neredeyse bütün | neredeyse tüm | neredeyse eksiksiz
back: geri geldi* | geri dön* | yeniden sağlan* | yeniden başla* | tekrar sağlan* | tekrar geldi
back: yeniden bağlan* | düzeldi* | normale dön* | yeniden açıl* | tekrar açıl* | yeniden eriş* | eski haline*
back: geri verildi* | onarıl* | geldi=came | açıldı* | yeniden devreye* | yeniden çevrimiçi*=net | tekrar çevrimiçi*=net
back: geri gelme* | geri getiril* | kaldırıldı | yeniden kurul* | döndü | açılması* | kaldırdı | sağlandı*
back: sağlanma* | kademeli olarak geri | geri gel* | yeniden gel* | tekrar gel* | açıl* | erişime açıl*
back: döndü* | restore | yeniden verildi | tekrar verildi | verilmeye başla* | gelmeye başla*
back: bağlanmaya başla* | kaldırıl* | sona er* | bitti | son buldu | düzel* | yeniden aktif*
back: yeniden kullanıl* | yeniden çal* | yeniden bağla* | yeniden kavuş* | internete kavuş* | kavuştu*
back: kavuş* | geri gelir | geri döndü* | geri verdi* | geri ver* | geri açıl* | kısmen açıl*
back: kullanıma açıl* | yeniden çalış* | tekrar çalış* | çalışmaya başla* | çalmaya başla* | yeniden devreye
back: devreye gir*=force | devreye al*=force | normale döndü* | normalleş* | canlan* | canlandı* | hayata dön* | toparla*
back: toparlan* | onardı* | kaldırıldı* | kaldırdı* | kaldır* | kalktı* | sona erdi*=end | sona er*=end
back: sona eriyor=end | sonlan*=end | sonlandır*=end | son buldu*=end | son ver*=end | bitti*=end
back: bitirdi*=end | bitir*=end | çözüldü* | gevşet* | hafifletil* | rahatla* | yeniden ulaşıl*
back: tekrar ulaşıl* | yeniden erişil* | tekrar erişil* | yeniden internete | bağlanabildi* | bağlanabiliyor*
back: çevrimiçi oldu* | ışık yandı | ağın açıl* | nefes al* | dirildi* | diril* | geri aldı* | geri al* | yeniden kavuştu | özgürleş* | tamir ed* | hasreti bitti=end
back: ışıklar yandı | yayına dön* | hayat buldu | yavaş yavaş geldi | geri döndü
back: geri dönüyor* | geri geliyor* | açıldı | yeniden verildi* | yeniden verilme* | tekrar verilme*
back: yeniden hizmete* | hizmete gir* | hizmete açıl* | yeniden ulaş* | tekrar eriş* | tekrar bağlan*
back: iyileş* | iyileşme* | yeniden görün*
back: tekrar aktif* | tekrar devreye* | tekrar sağlandı | tekrar kavuş* | nihayet geldi | nihayet açıl*
back: eski düzen* | fişi takıl* | fişi yeniden tak* | geri tak* | yeniden takıl* | açtı | interneti aç*
back: interneti yeniden aç* | internete kavuştur* | yeniden sağla* | tekrar sağla* | yeniden tesis ed*
back: yeniden etkinleş* | tekrar etkinleş* | yeniden işler hale | yasak kalk*=ban | engel kalk*=ban
back: engelleme kalk*=ban | kısıtlama kalk*=ban | erişim engeli kalk*=ban | yeniden erişime aç* | tekrar erişime aç*
back: yeniden yüklen* | eski hızına | kalktı | kalkmış* | kalkıyor | kalkması | açılmış* | açılıyor*
back: gelmiş | geldiği | geldiğini | bağlanmış* | hizmete açıldı | kademeli olarak dön* | yavaş yavaş dön*
back: dönmeye başla* | dönüyor | geri dönmeye
back: [kullanılabiliyor / erişilebiliyor / girilebiliyor / açılabiliyor / ulaşılabiliyor / bağlanılabiliyor]
back: sorunsuz [kullanılabil* / erişilebil* / girilebil* / açılabil* / ulaşılabil* / bağlanılabil* / kullanılıyor / açılıyor / çalışıyor]
back: yeniden [kullanılabil* / erişilebil* / girilebil* / hizmet ver* / yayında]
back: yeniden dünyaya bağlan*=net | tekrar dünyaya bağlan*=net | dünyaya yeniden bağlan*=net | verildi=again
back: verilmiş=again | giderildi* | giderilmiş* | giderdi | yeniden yayında | kalktığı* | kaldırıldığı*
back: *ebilmeye başla* | *abilmeye başla* | [yeniden / tekrar] _ başladı*
back: açıldığı* | döndüğü* | sağlandığı* | düzeldiği* | verildiği*=again | bağlandığı*
back: [hatlar / telefonlar / internet / şebeke / ağlar / sinyal] [geldi / açıldı / döndü / canlandı / uyandı / düzeldi / çalıştı]
back: yeniden [nefes / hat / sinyal / ses] al* | yeniden [işler / çeker / çalışır / ulaşılır / erişilir]
back: [şebeke / hat] geri | yeniden hayata geç*
back: [çalışır / faal / işler] [hale / hâle] getir* | ayağa kaldır* | yeniden ayağa kaldır*
back: [ışığı / ışıkları / ışıklarının / ışığının] yandı* | bozuldu=end | sessizliği bozdu=end | aydınlandı*
back: [kısıtlama / engel / yasak / bant daraltma]  kalk*=ban | kesinti kalk* | [net / netimiz / sinyal / çekim] geldi*
back: [yeniden / tekrar / nihayet] [mesaj atılabil* / arama yapılabil* / görüşme yapılabil* / konuşulabil* / aranabil* / yazışılabil* / mesajlaşılabil*]
back: çözülmüş* | çözüldüğü* | çözüme kavuş* | çözdü | çözdüğü* | giderildiği* | giderilmesi* | giderdiği* | aşıldı* | onarıldığı* | onardığı*
back: [olağan / normal / eski / her zamanki] [hızına / hızında / hâline / haline / düzenine / seviyesine / akışına] [kavuş* / dön* / ulaş*] | [ulaşılabilir / erişilebilir / kullanılabilir / çalışır] [hale / hâle] [gel* / getir*]
back: atlatıldı* | atlatıldığı* | atlatılm*
back: [bağlantıyı / erişimi / iletişimi / haberleşmeyi] _ sağladı
back: verilebildi*=again | verilebilmiş=again | [sağlanabil* / getirilebil* / açılabildi* / kurulabildi* / onarılabil* / giderilebil* / kaldırılabil* / bağlanabilmiş*]
back: [gideren / gidererek / giderilen / giderilerek / giderilince / giderilmesiyle / giderip] | [onaran / onararak / onarınca / onarıp]
back: [mesaj / mesajlar / arama / telefon / görüşme / paylaşım] [atabil* / yapabil* / edebil* / yapılabil* / edilebil*] | internete [bağlanabildi* / girebildi* / erişebildi*] | yeniden [bağlanabil* / girebil* / erişebil* / arayabil*]
back: rafa kalk* | raftan kaldır* | tümüyle gideril* | tamamen gideril* | [sağlanmıştır / verilmiştir / giderilmiştir / onarılmıştır / açılmıştır / kaldırılmıştır]
begin: başla* | başladı* | başlangıç* | itibaren | talimat* | emr* | başlatıl* | yürürlüğe gir* | emir*
begin: darbe sabahından | yaşanan | meydana [gelen / geldi* / gelmiş*] | yaşanmaya başlayan
begin: doğdu | doğmuş | doğduğu* | ortaya çıktı* | ortaya çıkmış | ortaya çıkan | baş gösterdi* | baş gösteren
begin: patlak ver* | getirdiği | getirdikleri | koyduğu | uyguladığı | başlattığı | getirilen | uygulanan | başlatılan | konulan | konan | uygulanmaya başla* | devreye sokulan
begin: devreye giren | devreye alınan
begin: ilk [şikayet* / şikâyet* / bildirim* / ihbar*]=reports
continue: hâlâ | hala | sürüy* | sürdü* | sürme* | süren* | sürmüş* | sürecek* | sürer | sürse* | sürdür* | devam* | halen | kalmaya | henüz | hâlâ da | halâ | hala da
continue: sürmekte* | devam ediyor* | bir türlü | aynen
fall: düş* | düştü* | düşüş* | azal* | azaldı* | gerile* | geriledi* | indi | inerek | inmiş | çök* | kayb*
fall: kaybet* | kaybı* | düşük* | altında* | altına* | azalış* | daralma* | daraldı* | kaybol* | buharlaş*
fall: un altında=under | ün altında=under | in altında=under | ın altında=under | nin altında=under
fall: sinin altında=under | un altına=under | ün altına=under | in altına=under | ın altına=under
fall: nin altına=under | geril* | çakıl* | eriyor* | eriyip | eriyen | erimiş* | kalmadı | dip yaptı | düşerek | sert düş* | azaldığı
fall: düştüğü | gerilediği | indiği | buharlaştı* | gerileme* | dibe vur* | dibi gör* | dip*
fall: sıfırı gördü | eridi* | erime* | çakıldı* | çakılı=at | azalma* | indi* | inmiş* | daral* | küçül*
fall: kırıl* | yok ol* | uçup git* | silin* | baş aşağı | eksil* | eksildi*
fall: ünün altında=under | inin altında=under | ının altında=under | unun altında=under | ünün altına=under
fall: inin altına=under | ının altına=under | unun altına=under | sının altında=under | sının altına=under
fall: sinin altına=under | nın altında=under | nun altında=under | nün altında=under | nın altına=under
fall: [birinin / yarısının / ikisinin] [altında / altına / altındaki]=under
fall: zayıfla* | inişe geç* | geriye düş* | dibe çak* | sıfırlan* | sıfırı gör*
rise: artt* | artış* | artar* | artan* | arttı* | yüksel* | yükseldi* | zam | zamlan* | büyüd* | büyüme*
rise: çıktı | fırla*
rise: artmış* | artıyor* | artması* | artırd* | artıra* | çoğal* | katlan* | tırman* | ikiye katla*
to: e=after | a=after | ye=after | ya=after | ine=after | ına=after | sine=after | sına=after
to: seviyesine=after | düzeyine=after | seviyesinde=after | üne=after | una=after | birine=after
to: ikisine=after | düzeyinde=after | civarında=after | dolayında=after | kadar=after | kadar geriledi=after | bire=after | yarıya=after | yarısına=after | üçüne=after | sıfıra=after | sıfırı=after
to: ikiye=after | beşe=after | seviyesinin=after | seviyeye=after | düzeyindeydi=after
to: seviyesindeydi=after | seviyelerine=after | seviyelerinde=after | bandına=after | bandında=after
to: sınırına=after
by: oranında=after | lik=after | lık=after | luk=after | lük=after
usual: normal* | olağan* | alışılmış* | her zamanki* | sıradan* | kesinti öncesi* | ortalama* | mutat*
usual: alışıldık* | önceki seviye* | önceki düzey* | bir hafta önce* | geçen haftaki | olağan düzey*
usual: olağan seviye* | önceki hafta* | kesintiden önce* | olağanın | normalin | alışıl* | mutat
usual: olağan zaman* | normal zaman* | geçen hafta* | bir önceki* | önceki gün* | bilindik
rest: kalmıştı | kaldı | kalmış | kalan | geriye
share: pay* | oluştuğ* | oluşuyor* | kaynaklan* | oluştur* | pazar pay* | yaygınlık* | temsil* | hanelerin

# How long
for: boyunca | süre* | süreyle | dir | dır | dur | dür | tir | tır | tur | tür | sürdü | sürüyor | sürdü*
for: bu yana | beri | aşkın* | toplam* | ulaştı | doldur* | geride | saattir | gündür | girdi | geçti
for: geride kaldı | aştı | doldu | doldurdu | süren | süredir | üzerinden | uzun süredir | kaldı | günüdür
for: haftasında | sonunda | geride bırak* | aştı* | aşan | dolduruyor | dolduran | tamamla* | tamamladı*
for: sürüyor* | üst üste | içinde | geçirdi* | geçiren | yaşıyor* | yaşadı* | yaşanan | eşiği*
for: geçmiş olmasına rağmen | geçmesine rağmen | geçmesine karşın | geride bırakıl* | zarfında | müddet*
for: müddetle
after: sonra | ardından | sonunda | sonrasında | ertesi | ilk kez | aradan | arasından sonra | akabinde
after: müteakip
after: aradan sonra
ago: önce | evvel
since: [o andan / o günden / o zamandan / o saatten / o geceden / o tarihten] [beri / bu yana]=then
since: beri | bu yana | itibaren | den beri | dan beri | den bu yana | dan bu yana | ten beri | tan beri
until: kadar | dek | değin
notfor: içinde | her | önümüzdeki | gelecek | son | içerisinde | kadar=until | daha=after | yeniden kesil*=again
notfor: tekrar kesil*=again | içinde=after | içerisinde=after | sonra=after | önce=after | kala=after
notfor: her gün=clause | her gece=clause | günde=clause | günlük ortalama=clause | haftada=clause
notfor: sokağa çıkma=clause | ültimatom=clause | mühlet=clause | içinde açıl*=after
notfor: geceleri=clause | her akşam=clause | her sabah=clause | gece yarısı ritüeli=clause
notfor: akşamları=clause | sabahları=clause | öğlenleri=clause | gündüzleri=clause | hafta sonları=clause | her hafta=clause | her cuma=clause | her pazar=clause | cuma günleri=clause
notfor: önceden=after | öncesinde=after | öncesinden=after
running: üst üste | art arda | aralıksız | peş peşe | arka arkaya | ardı ardına | kesintisiz

# What is not so, and what else it is about
banned: kısıtla* | engelle* | yasakla*
neg: değil* | kesilmedi* | kesilmemiş* | kapatılmadı* | kesilmiyor* | hiç | asla | yalanla*=all | reddet*=all
neg: asılsız*=all | söylenti*=all | doğru değil*=all | yalan*=all | gerçek dışı*=all | gerçeği yansıtm*=all
neg: [internet / internetin] [kesilmedi* / kesilmemiş* / kesilmiyor* / kapatılmadı* / kapatılmamış* / kapatılmıyor* / durdurulmadı* / durdurulmamış* / durdurulmuyor*] | durdurulmadı* | durdurulmamış* | durdurulmuyor* | çökmedi* | çökmemiş* | kopmadı* | kopmamış*
neg: engellenmedi* | yapılmadı* | olmadı* | yaşanmadı* | kesintisiz*=all | sorunsuz*=any
neg: redded*=all | [doğru / gerçek] çıkmadı*=all | [yürütmesini / yürütmeyi / yürütmesinin] durdur*=all | hak ihlali*=all
neg: önergesi*=all | önerge*=all | ihlal edildiğ*=all | ihlal ettiğ*=all
neg: [internetsiz / bağlantısız / iletişimsiz / şebekesiz / telefonsuz / hatsız / karanlıkta / mahrum / çevrimdışı / haberleşmesiz] [kalmadı* / bırakılmadı* / kalmamış* / kalmıyor* / kalmadan / bırakmadı*]=any
neg: iddiaları reddet*=all | kısıtlanmadı* | dezenformasyon*=all | kapanmadı* | anket*=all | katılımcı*=all
neg: [kararının / kararın] gerekçesi=all | kitaplaştır*=all | kitap ol*=all | hesabını sor*=all | [iptal / itiraz / bozma] istemi*=all
neg: kdv=all | ötv=all | internet fiyat*=all | internet ücret*=all | internet tarife*=all | aksamadan=any
neg: normal çalış*=any | internet hızları*=all | internet hızında*=all | kimse=who
neg: hiç kimse=who | hisseler*=all | hissesi=all | düşünmediğ*=all | düşünmüyor*=all | tüik=all | olmadığ*
neg: kesilmeyecek*=all | kapatılmayacak*=all | kapatmayacak*=all | kesmeyecek*=all | engellemeyecek*=all
neg: yasaklamayacak*=all | söz konusu değil*=all | erişimi var=all | kapatmayı düşün*=all | yok denemez=all
neg: engellenmiyor* | engellenmemiş* | kapatılmıyor* | kapatılmamış* | kapatmadı* | kesmedi* | engellemedi*
neg: yasaklanmadı* | kısıtlanmamış* | bulunmuyor* | bulunmadı* | görülmedi* | rastlanma* | uygulanmadığ*
neg: uygulanmıyor* | kesinti yok=all | engel yok=all | kısıtlama yok=all | engelleme yok=all
neg: kesinti söz konusu değil=all | arıza yok=all | sorun yok=all
neg: dağ köy*=all | kapsama alanı*=all | kör nokta*=all
neg: [kesintiye / sekteye] [uğramadı* / uğramamış* / uğramıyor* / uğramayaca*]
neg: [telefonlarına / telefonuna / telefonlara / telefona] [çıkm* / bakm* / yanıt verm* / cevap verm*]=all
neg: evimde*=all | evimiz*=all | evde internet yok=all | apartmanım*=all | apartmanımız*=all | müşteri hizmetleri beni=all | tüketici hakem*=all | komşum*=all | komşunun=all | komşusu*=all | alt kat*=all | üst kat*=all | sitemiz*=all | modemim*=all | modemimiz*=all
neg: [gündemimiz / gündemimizde / gündemlerinde / niyetimiz / niyeti / niyetleri / planımız / planı / planları / düşüncemiz / hazırlığımız] [yok / değil / bulunmuyor]=all | [ihlali / ihlal] [say* / olduğuna / bul*]=all | tazminat*=all
neg: [bağlantı / internet / internet bağlantısı] bekliyor*=all
neg: net kâr*=all | kârı*=all | ciro*=all | cirosu*=all | pazar pay*=all | bilanço*=all
neg: [etkilenmedi* / etkilenmemiş* / etkilenmiyor*]=any | [akmaya / çalışmaya / hizmet vermeye / işlemeye] devam [etti / ediyor / etmiş / ettiği*]=any
neg: speedtest=all | mbps=all | mbit=all | [indirme / yükleme / bağlantı] hızı [ortalama* / sıralama*]=all | indirme hızı=all | yükleme hızı=all
neg: [filmde / romanda]=all | [mizah / hiciv] [sitesi / dergisi] _ [yazdı / yazmıştı / iddia etti]=all | [sahte olduğu* / asılsız olduğu*]
hyp: *abilir | *abilecek | *ebilir | *ebilecek | kesebil* | kesilebil* | kapatabil* | kapatılabil* | olabil*
hyp: sürebil* | eğer=all | ihtimal* | tehdit et*=all | tehdidi*=all | tehdit ediyor*=all | plan* | planl* | tasarı* | yasa tasarı*=all
hyp: kanun teklif*=all | durumunda=all | halinde=all | uyar* | riski=all | gerekirse=all | *ecek=coming | *ecektir
hyp: *eceği | *eceğini | *ecekler | *acak=coming | *acaktır | *acağı | *acağını | *acaklar | *ecekti | *acaktı
hyp: *eceklerini | *acaklarını | *eceğinden | *acağından | *eceğine | *acağına | muhtemel* | endişe*=all | yetkisi=all
hyp: yetki ver*=all | yetki tanı*=all | tatbikat*=all | senaryo*=all | öngör* | kesilirse=all | kesilse=all
hyp: sürerse=all | olursa=all | devam ederse=all | izin ver*=all | planlıyor* | kapatılırsa=all
hyp: kesmesine olanak=all | kalabil* | gecikebil* | uzayabil* | etkileyebil* | olabilir | söz ver* | vaat*
hyp: vadet* | açılacağ* | kesileceğ* | kapatılacağ* | verileceğ* | sağlanacağ* | talep et* | olanak tan*=all
hyp: imkân tan*=all | imkan tan*=all | olanak sağla*=all | olanak ver*=all | düşünmedi* | düşünmüyor* | niyetinde değil*
hyp: çağrısında bulun* | çağrısı yap* | çağrıda bulun* | istedi | istiyor | istendi | istemişti | talebi*
hyp: dileği* | bekleniyor | beklen* | olası=coming
hyp: tartışıyor* | tartışılıyor* | görüşülüyor* | hazırlanıyor* | değerlendiriliyor* | gündemde*
hyp: [açmasına / açılmasına / verilmesine / sağlanmasına / kaldırılmasına / iadesine] [hükmet* / karar ver* / hükmed*] | durdurulmasına hükmet*
hyp: ilişkin [yetki* / bir yetki* / düzenleme* / bir düzenleme* / madde* / hüküm*]=all
hyp: [kesintiye / sekteye] [uğrayaca* / uğratıla* / uğrayabil*] | devreye [girecek* / alınaca* / alaca* / sokulaca*] | yeniden devreye [girecek* / alınaca*]
hyp: geri [geleceğ* / döneceğ* / verileceğ* / açılacağ* / getirileceğ*] | normale döneceğ* | [yeniden / tekrar] [geleceğ* / açılacağ* / sağlanacağ* / başlayacağ* / verileceğ* / bağlanacağ* / kurulacağ*]
hyp: [giderileceğ* / düzeleceğ* / onarılacağ* / kalkacağ* / kaldırılacağ* / çözüleceğ*] | sona ereceğ*
hyp: geri [gelecek* / dönecek* / verilecek* / açılaca*] | [yeniden / tekrar] [gelecek* / açılaca* / sağlanaca* / başlayaca* / verilecek* / bağlanaca* / kurulaca*]
hyp: [yasaklama / yasağı / yasak / engelleme / kapatma / kısıtlama / kesme] [hazırlığ* / girişim* / öneri* / teklif* / niyet* / tehdid* / tartışma* / talebi*]
hyp: [kapatılması / yasaklanması / engellenmesi / kısıtlanması / yavaşlatılması / erişime kapatılması / sınırlandırılması / kesilmesi] [öneri* / teklif* / talebi* / talepler* / ihtimal* / olasılığ* / tehdid* / gündem* / isten* / istendi* / konuşuluyor* / tartış* / yönünde* / çağrı* / planlan* / bekleniyor* / düşünül*]
hyp: [kapatılmasını / yasaklanmasını / engellenmesini / kısıtlanmasını / yavaşlatılmasını / sınırlandırılmasını / kesilmesini] [öner* / öngör* / talep* / savun* / iste* / teklif* / tartış*]
hyp: [sona erecek* / son bulaca* / son verilecek*] | [normale / hayata] dönecek* | hizmet [vermeyecek* / veremeyecek*] | [hizmet / kullanım / servis / devre] dışı [kalaca* / bırakılaca*]
hyp: *mezse=all | *mazsa=all | *ılırsa=all | *ilirse=all | *ulursa=all | *ülürse=all | *enirse=all | *anırsa=all | *ırlarsa=all | *erlerse=all
hyp: *mamaktan kork*=all | *mekten kork*=all | *maktan kork*=all
hyp: [kesilseydi / kapatılsaydı / kesilecek olsaydı]=all | [planlanan / öngörülen] kesinti* _ [önlendi / önlenmişti]
ask: mi | mı | mu | mü | misiniz | neden | kaç gün* | kaç saat* | ne kadar süre*
like: gibi | *daki gibi | *deki gibi
pastyear: geçen yıl* | geçtiğimiz yıl* | bir yıl önce | iki yıl önce | geçen sene | üç yıl önce | yıllar önce
pastyear: yıl önceki* | yıllar önceki* | sene önce | sene önceki* | seneler önce
pastyear: yıl önce | önceki yıl* | geçen ay | evvelki yıl | bir önceki yıl | o günlerde | o dönemde
pastyear: o yıllarda | yıl dönümünde | yıldönümünde | yıl dönümü | yıldönümü
pastyear: önceki dönemde | o yıl
pastyear: [geçen / geçtiğimiz / önceki] [yaz / yazki / yazın / kış / kışki / kışın / sonbahar* / ilkbahar* / bahar / baharda]
pastyear: geçen ayki | geçen yılki | önceki kesinti* | bir önceki kesinti* | daha önceki kesinti*
pastyear: üzerinden [bir / iki / üç / dört / beş / altı / yedi / sekiz / dokuz / on] yıl [geç* / geçti* / geçmiş*] | [birinci / ikinci / üçüncü / dördüncü / beşinci / onuncu] [yılı / yılında / yıl dönümü*]
pastyear: başlangıcından _ yıl sonra | [yıl / sene] öncesinde
aside: [ek kapasite / ilave kapasite / yedek kapasite / ek kapasiteyi / jeneratörleri / jeneratör / mobil baz istasyonlarını / mobil istasyonları / uydu hatlarını] [devreye al* / devreye sok*]
aside: [kesinti / aksama / kesintiye / sorun / arıza / kopma] [yaşanmadı* / olmadı* / yaşanmamış* / uğramadı* / yaşanmadığı* / olmadığı* / görülmedi*]
aside: yol [açtı* / açan* / açtığı* / açmış* / açıyor* / açması*] | neden [oldu* / olan* / olduğu* / olmuş* / oluyor*]
aside: [zammı / zamları / zam / zamlar] [geldi* / geliyor* / gelmiş*] | zarar [görmedi* / görmemiş* / görmüyor*] | denk gel*
aside: seçim günü* | oylama günü* | seçim gecesi* | seçim arifesi* | sandık başı* | bağlantılı*
aside: bağlantısı olduğu | bağlantı yol* | bağlantı kur* | internet gözlem kuruluş* | internet izleme kuruluş*
aside: internet gözlem ağ* | internet gözlemci* | iletişim başkanlığ* | iletişim kurumu*
aside: bilgi teknolojileri ve iletişim | haberleşme bakan* | kabul edil* | kabul et* | kabul ed*
aside: yalnız değil* | tek başına değil* | sadece o değil | hiç yoktan | hale gel* | hâle gel*
aside: [sağlanması / açılması / verilmesi / kaldırılması / bağlanması / son verilmesi] çağrısı*
aside: [sağlanmasını / açılmasını / verilmesini / kaldırılmasını / son verilmesini] istedi
aside: yeniden [sağlanması / açılması / verilmesi / bağlanması] çağrısı*
aside: yeniden [sağlanmasını / açılmasını / verilmesini] istedi
aside: yeniden [sağlanmasını / açılmasını] talep et* | geçen yıldan beri | geçen yıldan bu yana
aside: geçen yılın sonundan beri | geçen yılın sonundan bu yana | geçtiğimiz yıldan beri
aside: kararını [kaldır* / geri al*] talimatı | ülke genelindeki protesto* | ülke çapındaki protesto*
aside: ülke genelinde protesto* | ülke çapında protesto* | savaş bitene kadar
aside: bitene kadar | sona erene kadar | sona erinceye kadar | kalkana kadar | düzelene kadar
aside: karanlığa dön* | kaosa dön* | hayalet şehre dön* | savaş alanına dön*
aside: ülke geneline yayılan [protesto* / gösteri* / eylem* / olay* / çatışma* / şiddet* / grev*]
aside: net [kar* / zarar* / gelir* / satış*]
aside: [mobil veriye / mobil verisine / cep telefonu verisine / mobil internete / cep internetine / mobil bağlantıya / mobil hatta / uydu internetine] [yönel* / geç* / sarıl* / başvur* / mecbur*]
aside: [x / twitter / instagram / facebook / youtube / telegram] hesab*
aside: ceza* kes* | para cezası kes*
aside: [karar / izin / bilgi / talimat / emir / ceza / onay / söz / ara / mola / son] verildi
aside: [oecd / ab / dünya / avrupa / türkiye / ülke / dünya] ortalama* | yeniden sorunsuz
aside: [whatsapp / instagram / facebook] tan engelle* | sevgilisini | eşini engelle*
aside: [karar / izin / bilgi / talimat / emir / onay / söz / ara / mola / son] verildiğ* | karar veril*
aside: [telefonlarına / telefonuna / telefona / telefonlara] [çık* / bak* / yanıt ver* / cevap ver*] | iletişim kopukluğu
aside: iletişim kopukluğu* | tesadüf değil* | şaşırtıcı değil*
aside: ilk kez internete [bağlan* / kavuş* / eriş*] | [kulesi / kule / istasyonu / direği / vericisi] devreye [girdi* / alındı* / sokuldu* / giriyor*]
aside: [müşterilerine / müşterisine / müşterilere / alıcılara] [ulaşam* / erişem*]
aside: [imza / anlaşma / sonuç / uzlaşma / uzlaşı / karar / gol / çözüm / ses getirecek] çıkmadı*
aside: van [gogh / persie / dijk / der / den / de / gölü / gaal / nistelrooy]
aside: baltık ta | kızıldeniz de | kızıldeniz deki | akdeniz de | akdeniz deki | karadeniz de | ege de
aside: güneydoğu da | güneydoğu daki | doğu da | anadolu da | trakya da
aside: [onarılana / düzelene / açılana / gelene / sağlanana / giderilene / çözülene / bağlanana / tamamlanana / kurulana / bulunana] [kadar / dek / değin]
aside: veri merkez* | veri taban* | veri ihlal* | veri sızıntı* | veri koruma* | veri hırsızlığ*
aside: [enerji nakil / enerji iletim / enerji / elektrik / elektrik iletim / elektrik dağıtım / yüksek gerilim / orta gerilim / alçak gerilim] [hattı* / hatları* / hatlar* / hatta / hatt* / teller* / direk* / direğ*]
aside: elektrik [dalgalanma* / tesisat* / kaçağ* / faturas*]
aside: yedek [hat* / güzergâh* / güzergah* / sistem* / kablo* / santral* / bağlantı* / rota*] | [yakıt / pil / para / stok / süre / maç / toplantı] bitti* | [yakıtı / pili / parası / şarjı] bitti*
aside: [suçlamaların / suçlamalarının / eleştirilerin / açıklamanın / açıklamasının / açıklamaların / kararın / olayların / protestoların / iddiaların / görüşmelerin / toplantının / saldırının / çağrıların / tepkilerin] ardından geldi
aside: [deprem / afet / yangın / sel] bölge* | [içeriği / içerikleri / paylaşımı / paylaşımları / gönderiyi / gönderileri / videoyu / videoları / hesabı / hesapları] [kaldırma* / kaldırdı* / kaldırıl*]
aside: afrika da | afrika nın | avrupa da | avrupa nın | asya da | ortadoğu da | orta doğu da | balkanlar da | kafkasya da | latin amerika da | orta asya da | dünyada
aside: [yükü / yükünü / yoğunluğu] [kaldır* / taşı*] | trafiğe [kapat* / kapan* / kapalı* / aç* / açıl* / çık*] | çevrimdışı [izle* / dinle* / kullanım* / mod* / çalışma* / oyna* / harita*]
aside: [temyize / mahkemeye / yargıya / davaya / hastaneye / eve / sandığa / sandık başına / okula / işe / bölgeye / köye / sahaya / doktora / seçime / askere / yurt dışına / indirime / zamma / tatile / maça / yanına / üzerine / peşine / boşa / hoşuna / zoruna / yarım] [gitti* / gidiyor* / gitmiş*]
aside: resmî gazete* | resmi gazete* | afad | ingilizce | fransızca | kürtçe | arapça | türkçe | reklam yasağ* | ihracat yasağ* | seyahat yasağ*
aside: [görme / işitme / bedensel / zihinsel / fiziksel / ortopedik] engelli* | engelli [öğrenci* / birey* / vatandaş* / çocuk* / sporcu* / kadın* / genç* / yolcu* / aday* / maaş* / aylığ* / rampa* / hak* / yurttaş* / gazi*] | engelliler* | törenle açıl* | [sınıfı / kütüphanesi / merkezi / sergisi / şubesi / mağazası / okulu / fabrikası / hattı] [törenle / hizmete] [açıl* / gir*]
aside: yeni _ hizmete [gir* / aç* / alın*] | [yeni / ilk] _ devreye [gir* / alın*] | [istasyonu / kulesi / kablosu / merkezi] [hizmete / kullanıma] [gir* / aç* / alın*]
aside: [protestolar / protestoların / gösteriler / eylemler / eylemlerin / çatışmalar / seçimler / sınavlar / grev / protesto / gösteri / seçim / deprem / fırtına] [sırasında / esnasında / süresince / boyunca]
aside: [söylentilerin / söylentileri / söylentilerle / yalan haberlerin / asılsız haberlerin / yalan haberleri / asılsız paylaşımların / yalan bilgilerin] [yayılmasını / önlemek / engellemek / yayılmasının / önüne / durdurmak / mücadele]
break: ama | fakat | çünkü | iken | nedeniyle=adverb | yüzünden=adverb | rağmen | oysa | sırasında | dolayısıyla=adverb | sebebiyle=adverb
break: sürerken | devam ederken | sürdüğü sırada
break: karşın | bunun üzerine | lakin | ki | , ancak
other: karayolu trafiğ* | şehir içi trafik* | hava trafiğ* | araç trafiğ* | trafik kazas* | metro* | baraj*
other: doluluk* | su kesinti* | sefer* | takım* | hakem* | turnuva* | konser* | otel* | mağaza*
other: büyükelçilik* | konsolosluk* | rehin* | enkaz* | kdv | ötv | internet şirket* | internet kafe*
other: internet bankacılığ* | internetten alışveriş* | online alışveriş* | çevrimiçi ders* | uzaktan eğitim*
other: kruvaziyer* | vapur* | otobüs* | liman* | sular | suları | sulara | elektrik* | elektrik kesinti*
other: elektriğ* | enerji* | sokağa çıkma yasağ*=hours | sokağa çıkma kısıtla*=hours | sokağa çıkma sınırla*=hours | fiyat* | zam | enflasyon* | akaryakıt* | benzin*
other: trafo* | uedaş* | dedaş* | bedaş* | ayedaş* | vedaş* | gdz elektrik | sedaş* | tedaş* | teiaş* | enerjisa* | jeneratör*
other: doğalgaz* | doğal gaz* | gazı | gazın | gaza | ölü* | öldü* | hayatını kaybe* | can kaybı* | yaral*
other: gözaltı* | tutukla* | tutuklu* | hapis* | cezaevi* | dava* | su | borsa* | hisse | hisseler* | hissesi
other: döviz* | dolar* | euro* | tenge* | lira* | ekonomi* | oylar* | seçmen* | seçim* | katılım oran*
other: uçuş* | havaalan* | havaliman* | tren* | okul* | hastane* | banka* | televizyon* | radyo* | kanal*
other: olağanüstü hal* | ohal* | asker* | yağmur*=blow | kar yağış*=blow | yangın*=blow | grev* | ateşkes* | müzakere*
other: toplantı* | genel kurul* | duruşma* | oturum* | ihale* | zirve* | kongre* | festival*
other: üretim* | satış* | ihracat* | işsizlik* | maaş* | ücret* | vergi* | bütçe* | film* | maç*
other: konuşma* | pil* | köprü* | yol* | sınırı | sınırda | sınırlar* | bakım* | vpn* | sunucu* | atm*
other: gösteri | gösteriler* | gösterisi* | gösteriyi | gösteriye | gösteride* | gösterinin | gösterici* | protesto* | tarife* | deprem*=blow | su şebeke* | ulaşım* | gelir* | kâr | çeyrekte
other: trafik polis* | trafik ceza* | trafik sıkış* | trafik kontrol* | şehir içi trafik | grev | greve | grevi* | futbolcu* | şarkıcı* | oyuncu*
other: belediye* | kota | kotayı | kotası* | kotasının | mahkeme* | grevi | pos cihaz* | pilot* | uydu fırlat*
other: cami* | namaz* | kredi* | konut* | kira* | turist* | hac | futbol* | süper lig | lig | transfer*
other: bankamatik* | kartlı ödeme* | miting* | kabine* | iddianame* | belediye başkan*
other: trafiğe | sürücü* | otoyol* | hisseleri
other: gemi trafiğ* | deniz trafiğ* | feribot* | mobil uygulaması
other: kontak* | ambulans* | asansör* | minibüs* | gişe* | e devlet* | bankacılık* | pos | savaş*=event
other: internet sitesi* | web sitesi* | internet sitesine | yoğunluktan | kaleci* | gol | golle | savunma oyuncu*
other: çatışma*=event | toplantı*=event | zirve*=event | duruşma*=event | oturum*=event | müzakere*=event | pazarlık*=event
other: arasındaki görüşme*=event | barış görüşme*=event | ikili görüşme*=event | grev*=event | greve=event | nöbet*=event
other: çağrı merkez*
other: internet sayfas* | internet yayını*

# Bounds and sources
about: yaklaşık* | civarında | sularında | aşağı yukarı | neredeyse | kadar | dolaylarında | civarı | kabaca
about: [kısa süre / az / hemen / biraz / bir süre] önce=before | hemen sonra | yakını | yakın
about: doğru
only: sadece | yalnızca | ancak | yalnız | topu topu | zar zor
atleast: en az | aşkın | den fazla | dan fazla | ten fazla | tan fazla | fazla | üzerinde | asgari | aşan
atleast: aştı | fazladır | den çok | dan çok | geçti | uzun
atmost: en fazla | den az | dan az | ten az | tan az | en çok | azami | altında | varan
between: ile | arasında | saatleri arasında
and: ve | ila | ile
per: göre=after | verilerine göre=after | açıklamasına göre=after | aktardığına göre=after
per: bildirdiğine göre=after
say: bildir* | açıkla* | duyur* | söyle* | belirt* | kaydet* | göster* | doğrula* | ölç* | dedi | diye
say: denil* | dendi | deniyor | deniliyor | yaptığı açıklama* | yaptığı paylaşım* | yaptığı konuşma*
say: yaptığı yazılı açıklama* | yapılan açıklama* | paylaştı* | aktar* | vurgula* | ileri sür* | öne sür*
say: iddia et* | iddia ed* | yaptığı duyuru* | yaptığı basın açıklama* | yayımla* | söz eder* | söz etti
say: söz ediyor

# Where, and what
nation: ülke genelinde* | ülke çapında* | tüm ülke* | bütün ülke* | yurt genelinde* | ülkenin tamamı*
nation: ülkenin [tümü / tümünde / tümünü / tümüne / tümünün / tümünden] | ülkenin dört bir yan* | ulus çapında* | ülke geneli* | tüm=place | bütün=place
nation: genelinde=after | tamamında=after | çapında=after | dört bir yanında=after | ülke genelin*
nation: ülke çapın* | dört bir yan* | genelindeki=after | geneli=after | tümünde=after | her yerinde=after
nation: ülkede hiçbir | memleket genelinde* | ülkenin her yanı*
nation: ülkenin her yerinde* | ülkenin bütününde* | 81 il* | tüm iller* | bütün iller* | tüm eyalet*
nation: bütün eyalet* | tüm vilayet* | yurdun dört bir yan* | yurt çapında* | ülkeyi boydan boya
nation: ulusal [çapta / düzeyde / ölçekte / çaptaki / kesinti* / karartma* / internet kesinti*]
nation: baştan başa | boydan boya | bir uçtan bir uca | bir baştan bir başa | bir ucundan öbür ucuna | ülke boyunca | ülkenin her köşesi*
area: il | ilde | ilin | ilden | eyalet* | vilayet* | bölge* | ilçe* | şehir* | kent* | ülke*
service: sosyal medya*=social media | mesajlaşma uygulama*=messaging apps | sosyal ağ*=social media
service: vikipedi*=Wikipedia | google haberler*=Google News | toplumsal medya*=social media
service: sosyal ağlar*=social media | sosyal paylaşım site*=social media | sosyal medya araç*=social media
service: sosyal medya platform*=social media | sosyal medya site*=social media
service: sosyal medya uygulama*=social media | sosyal mecra*=social media
service: mesajlaşma servis*=messaging apps | mesajlaşma araç*=messaging apps | anlık mesaj*=messaging apps
service: ekşi sözlük*=Ekşi Sözlük
service: wattpad=Wattpad | x platformu*=X | eski adıyla twitter=X
service: [ansiklopedi / ansiklopediye / ansiklopedinin / ansiklopediyi]=this
service: [site / mecra / siteye / siteyi / sitenin / ağa erişim / mecraya / mecranın / mecrayı]=this
service: [platform / platforma / platformu / platformun / platforma da / uygulama / uygulamaya / uygulamanın / uygulamayı]=this
service: [platformlar / platformlara / platformların / platformları / uygulamalar / uygulamalara / uygulamaların / uygulamaları]=these | [her iki / iki / söz konusu] [platform / platforma / platformun / uygulama / uygulamaya / uygulamanın]=these
service: amerika nın sesi*=Voice of America | deutsche welle*=Deutsche Welle | dw türkçe*=Deutsche Welle | dw ve=Deutsche Welle | outlook=Outlook
world: teknik bir hata*=fault | teknik hata*=fault | [kendi / kendi sunucu*] [hata* / arıza*]=fault | sunucu hata*=fault
world: dünya genelinde | dünya çapında | tüm dünyada | bütün dünyada | küresel*
world: arızası=fault | arızasının=fault | arızasından=fault | arızasına=fault | [kullanıcıları / kullanıcılarını / kullanıcıyı] da etkile*=fault | [kendi / meta nın] sunucu*=fault
world: teknik [aksaklık* / aksaklığ*]=fault | teknik bir [aksaklık* / aksaklığ* / arıza* / sorun*]=fault
world: hatalı [güncelleme* / yapılandırma* / ayar*]=fault | yapılandırma hatası*=fault
world: [Cloudflare / Amazon Web Services / AWS / Fastly / Akamai] _ [kesinti* / arıza* / sorun*]=host | [birçok / çok sayıda / pek çok] ülkede | kendi sistemler*=fault
world: [meta daki / google daki] _ [hata* / arıza* / sorun*]=fault
block: engel* | kısıtla* | kısıtlan* | erişime kapat* | erişime kapa* | yavaşlat* | yasak* | kapat*
block: erişilemiyor* | ulaşılamıyor* | bant daralt* | kesil* | durdur* | çalışmıyor* | bant genişliği daralt*
block: girilemiyor* | açılmıyor* | kısıtlı* | durduruldu | askıya al* | erişilem* | erişime kapal*
block: erişim engel* | kapatıldı | kapalı | girilmiyor* | açılmadı* | çöktü | yüklenmiyor* | erişim sağlanam*
block: engellendi* | yasaklandı* | yasakladı* | sınırlan* | sınırland* | kısıtlandı* | ulaşılmıyor* | açılmaz*
block: yüklenmedi* | ulaşılam* | ulaşmak | engelle* | engelli* | kapalı* | kısıtlama* | girilem* | giremiyor*
block: çalışmaz* | imkânsız* | imkansız* | donuk | dondu* | yasağ* | hasret* | giremeyen* | girememe*
block: erişemeyen* | ne _ açılıyor | ne _ yükleniyor | ne _ var | ne _ açıldı
block: hiç açılmıyor* | hiç çalışmıyor* | hiç yok | hiç yüklenmiyor* | engelliyor* | engellemiş* | engelled*
block: karartıl* | sansür* | sansürlen* | erişim yasağ* | mahrum* | çalışmadı* | bağlanılamıyor*
block: bağlanmıyor* | açılamıyor* | cevap vermiyor* | yanıt vermiyor* | yok | indirilemiyor* | bandını daralt*
block: bant geniş* | bandı daral* | kullanılama* | kilitli* | kilitlen* | erişim sorun* | erişim problem*
block: erişim sıkıntı* | erişim zorlu* | erişim güçlüğ* | erişim kısıt* | erişimde sorun*
block: erişimde sıkıntı* | erişimde güçlük* | erişimde zorluk* | erişimde aksa* | erişim kesint*
block: dönen çember* | band daralt* | bant daral* | bandı daralt* | daraltma* | güncellenme* | gönderileme*
block: iletilme* | iletilemi* | indirileme* | oynatılam* | bağlantı sorun* | sorun yaşa* | sınırlandır*
block: sınırlandı* | erişilmez* | susturul* | susturuldu | askıda | perdelen* | filtrelen* | yavaş
block: yavaşla* | dondurul* | mahkum | hata ver* | devre dışı* | kesinti* | erişime kapan* | erişim yok
block: erişim izni yok | kullanılmıyor* | kullanım dışı* | erişmek mümkün olm* | erişmek mümkün değil*
block: ulaşmak mümkün olm* | girmek mümkün olm* | girmek mümkün değil* | erişim mümkün değil*
block: kısıtlama*=ban | engelleme*=ban | engel=ban | engeli=ban | engelin=ban | engelini=ban
block: erişim sorun*=ban | erişim engel*=ban | bant daralt*=ban | erişim sıkıntı*=ban | erişim problem*=ban
block: yasak=ban | yasağ*=ban | daraltma*=ban | geçeme* | mesaj atama* | mesaj göndereme* | tek tik* | durdu
block: erişim durdu* | tek tıkta kal* | mesajlar gitmiyor | mesajlar gitmedi
block: kullanılam* | bağlanam* | gönderilem* | indirilem* | açılam* | mesaj atam* | mesaj göndere* | yüklenem* | oynatılamıyor*
block: işlevsiz* | güncellenmiyor* | hizmet veremiyor* | hizmet vermiyor* | ulaşım engel* | bağlanılm*
block: iletileme* | kullanılamamakta* | erişilememekte* | ulaşılamamakta* | açılmamakta* | çalışmamakta*
block: daralt* | sustu | susmuş | kesti | kestiler | kesmiş* | [yalnızca / sadece / ancak] vpn | vpn ile [girilebil* / erişilebil* / ulaşılabil* / açılabil*]
block: vpn siz [erişilem* / girilem* / ulaşılam* / açılm*]
block: gitmiyor* | iletilmiyor* | gönderilemiyor* | gönderilmiyor* | düşmüyor* | donuyor* | takılıyor*
block: bloke* | hiç [açılmadı* / açılmıyor* / yüklenmedi* / yüklenmiyor* / çalışmadı* / çalışmıyor*]
block: [girmekte / erişmekte / bağlanmakta / erişimde / girişte / kullanmakta] [güçlük / zorluk / sorun / sıkıntı / problem]*
block: ne _ girebildi | ne _ girebiliyor* | ne _ açılıyor* | ne _ yükleniyor* | ne _ çalışıyor*
block: [instagram / twitter / whatsapp / telegram] sız
block: [instagram / twitter / whatsapp / telegram / youtube / tiktok / discord / facebook / signal / x] olmadan
block: [youtube / tiktok / discord / roblox / facebook] suz | x siz | kara liste* | filtre* | sansürle*
block: giremedi* | erişemiyor* | erişemedi* | ulaşamıyor* | açamıyor* | açamadı* | kullanamıyor*
block: kullanamadı*
block: kısıldı* | yavaşlad* | boğul* | kapandı* | kapanmış* | engelli | kullanılamıyor* | kullanılamaz*
block: [güçlükle / zorlukla / güç bela / zor bela] [iletil* / açıl* / yüklen* / gönderil* / çalış* / erişil*]
block: [girmekte / erişmekte / bağlanmakta / açmakta / ulaşmakta] [zorlan* / güçlük* / zorluk* / sıkıntı*] | aynı kaderi paylaş*
block: kaldırılmadı* | kaldırılmamış* | kaldırılmıyor* | erişemez* | giremez*
block: [erişim engeli / engel / engeli / yasak / yasağı / kısıtlama / kısıtlaması / engelleme / bant daraltma] geldi*
block: [güçlükle / zorlukla / güç bela / zor bela / zar zor] [girilebil* / erişilebil* / bağlanılabil* / kullanılabil* / ulaşılabil* / girebil* / erişebil* / bağlanabil* / açılabil*]
block: [güçlükle / zorlukla / güç bela / zor bela / zar zor] [giriliyor* / erişiliyor* / bağlanılıyor* / ulaşılıyor* / kullanılıyor*]
block: filtre uygula*
block: fiş* çek* | ipi* çek* | ipini çek* | kapının önüne kon* | kapı duvar | görüntülenem* | görüntülenmi* | karard* | kararmış* | kararan* | karanlığa gömül* | kayıplara karış* | ağırlaş*
block: paylaşım yapam* | gönderi paylaşam* | akış yenilenm* | yüklenmez* | açılmaz ol* | engele takıl* | erişim dışı* | kilit vur* | kapısına kilit* | sansüre uğra* | havlu at* | servis dışı* | çevrim dışı* | çevrimdışı* | kesintiye uğra* | sekteye uğra* | aksa* | iflas et*
block: [sorun / sıkıntı / kesinti / aksaklık / problem] [yaşandı* / yaşanıyor* / yaşanan* / yaşanması* / yaşanmakta* / yaşanmış*] | [sorun / sıkıntı / aksaklık / problem] [baş göster* / çık* / yaşay* / meydana gel*] | oturum* [açılam* / açam*] | giriş* [yapılam* / yapam*]
block: hiç [bağlanamıyor* / bağlanamadı* / erişemiyor* / erişemedi* / giremiyor* / giremedi* / ulaşamıyor* / ulaşamadı* / kullanamıyor*] | sipariş alam*
block: [önlem / önlemler / tedbir] _ geride bırak*=ban | kararı _ [uyguluyor / uyguladı / uyguladığı* / uygulayan*]=ban
block: kararı _ [uygulanmaya başla* / uygulamaya konul* / uygulamaya kondu]=ban
audience: okullarda | okullarında | sınıflarda | kışlalarda | memurlara | memurlar için | kamu çalışanlarına | kamu görevlilerine | öğrencilere | askerlere | çocuklara | cezaevlerinde
audience: [kamu / resmi / devlet] [cihazlarında / telefonlarında / bilgisayarlarında / cihazlarda / telefonlarda / bilgisayarlarda]
audience: [derste / derslerde / sınıfta / ders sırasında]
operator: mts=MTS
operator: ttnet*=country/TR TTNet
operator: kuzey kıbrıs turkcell*=country/CY Kuzey Kıbrıs Turkcell
operator: kktcell*=country/CY KKTCELL
operator: telsim*=country/CY Telsim | kktc telsim*=country/CY Telsim | türknet*=country/TR TurkNet | kablonet*=country/TR Kablonet | türksat kablo*=country/TR Kablonet | millenicom*=country/TR Millenicom | pttcell*=country/TR PttCell | bimcell*=country/TR Bimcell | vodafone net*=country/TR Vodafone | avea*=country/TR Avea | delta telekom*=country/AZ Delta Telecom | cellcom*=Cellcom | jawwal*=country/PS Jawwal | paltel*=country/PS Paltel | alfa=country/LB Alfa | touch=country/LB Touch | ogero*=country/LB Ogero
operator: [operatörün / şirketin / firmanın / sağlayıcının] [aboneleri* / müşteriler* / kullanıcılar* / hatlar* / şebekes* / ağı / ağında / ağına]=this
city: bozkurt ilçe*=region/TR-37 Bozkurt | bozkurt ta=region/TR-37 Bozkurt | bozkurt=region/TR-37 Bozkurt
city: keşmir*=region/IN-JK Kashmir | izmir*=region/TR-35 Izmir | bursa*=region/TR-16 Bursa
city: cemmu keşmir*=region/IN-JK Jammu and Kashmir | cammu keşmir*=region/IN-JK Jammu and Kashmir | cammu ve keşmir*=region/IN-JK Jammu and Kashmir
city: adana*=region/TR-01 Adana | konya*=region/TR-42 Konya | gaziantep*=region/TR-27 Gaziantep
city: şanlıurfa*=region/TR-63 Sanliurfa | mardin*=region/TR-47 Mardin | batman*=region/TR-72 Batman
city: şırnak*=region/TR-73 Sirnak | hakkari*=region/TR-30 Hakkari | cizre*=region/TR-73 Cizre
city: siirt*=region/TR-56 Siirt | antalya*=region/TR-07 Antalya | belucistan*=region/PK-BA Balochistan
city: pencap*=region/PK-PB Punjab | darfur*=region/SD-DN Darfur | belh*=region/AF-BAL Balkh
city: kâbil*=region/AF-KAB Kabul | adıyaman*=region/TR-02 Adiyaman
city: kahramanmaraş*=region/TR-46 Kahramanmaras | malatya*=region/TR-44 Malatya
city: mezar ı şerif*=region/AF-BAL Mazar-i-Sharif | mezarışerif*=region/AF-BAL Mazar-i-Sharif
city: celalabad*=region/AF-NAN Jalalabad | kartum*=region/SD-KH Khartoum | mersin*=region/TR-33 Mersin
city: antakya*=region/TR-31 Antakya | çukurca*=region/TR-30 Cukurca | yüksekova*=region/TR-30 Yuksekova
city: şemdinli*=region/TR-30 Semdinli | silopi*=region/TR-73 Silopi | nusaybin*=region/TR-47 Nusaybin
city: kızıltepe*=region/TR-47 Kiziltepe | midyat*=region/TR-47 Midyat | erzurum*=region/TR-25 Erzurum
city: trabzon*=region/TR-61 Trabzon | samsun*=region/TR-55 Samsun | kayseri*=region/TR-38 Kayseri
city: eskişehir*=region/TR-26 Eskisehir | tunceli*=region/TR-62 Tunceli | bingöl*=region/TR-12 Bingol
city: elazığ*=region/TR-23 Elazig | osmaniye*=region/TR-80 Osmaniye | iskenderun*=region/TR-31 Iskenderun
city: sivas*=region/TR-58 Sivas | kocaeli*=region/TR-41 Kocaeli | sakarya*=region/TR-54 Sakarya
city: hakkâri*=region/TR-30 Hakkari | bitlis*=region/TR-13 Bitlis | iğdır*=region/TR-76 Igdir | ığdır*=region/TR-76 Igdir
city: sakız da=region/IR-12 Saqqez | kenti sakız*=region/IR-12 Saqqez | kentte=this | şehirde=this | ilde=this | kentteki=this | şehirdeki=this
city: dakka*=region/BD-C Dhaka | darüsselam*=region/TZ-02 Dar es Salaam
city: çatgam*=region/BD-B Chittagong | çittagong*=region/BD-B Chittagong | van da=region/TR-65 Van
city: van daki=region/TR-65 Van | van ın=region/TR-65 Van | vanlılar*=region/TR-65 Van
city: karakalpakistan*=region/UZ-QR Karakalpakstan | duhok*=region/IQ-DA Duhok
city: istanbullular*=region/TR-34 Istanbul | ankaralılar*=region/TR-06 Ankara
city: izmirliler*=region/TR-35 Izmir | diyarbakırlılar*=region/TR-21 Diyarbakir
city: hataylılar*=region/TR-31 Hatay | almatılılar*=region/KZ-75 Almaty | tahranlılar*=region/IR-23 Tehran
city: minskliler*=region/BY-HM Minsk | kabilliler*=region/AF-KAB Kabul | bağdatlılar*=region/IQ-BG Baghdad
city: girne*=country/CY Kyrenia | güzelyurt*=country/CY Morphou | gazimağusa*=country/CY Famagusta | lefkoşa*=country/CY Nicosia | çattogram*=region/BD-B Chittagong
city: süleymaniye*=region/IQ-SU Sulaymaniyah | kerkük*=region/IQ-KI Kirkuk
city: [her iki / iki] [kentte / şehirde / ilde / ilçede / kentin / şehrin / ilin / ilçenin / kentteki / şehirdeki / ildeki]=these
city: van=region/TR-65 Van
city: samandağ*=region/TR-31 Samandağ | kırıkhan*=region/TR-31 Kırıkhan | nurdağı*=region/TR-27 Nurdağı | islahiye*=region/TR-27 İslahiye | pazarcık*=region/TR-46 Pazarcık | elbistan*=region/TR-46 Elbistan | gökçeada*=region/TR-17 Gökçeada | bozcaada*=region/TR-17 Bozcaada | datça*=region/TR-48 Datça | marmaris*=region/TR-48 Marmaris | manavgat*=region/TR-07 Manavgat | silvan da=region/TR-21 Silvan | lice de=region/TR-21 Lice | doğubayazıt*=region/TR-04 Doğubayazıt | hankendi*=country/AZ Stepanakert
city: han yunus*=region/PS-KYS Khan Yunis | hanyunus*=region/PS-KYS Khan Yunis | refah ta=region/PS-RFH Rafah | refah kent*=region/PS-RFH Rafah | deyr belah*=region/PS-DEB Deir al-Balah | cibaliya*=region/PS-NGZ Jabalia
city: [bu / söz konusu / anılan] [illerde / ilçelerde / kentlerde / şehirlerde / bölgelerde]=those
city: muş=region/TR-49 Muş | muş ta=region/TR-49 Muş | muş un=region/TR-49 Muş | kaş ta=region/TR-07 Kaş
city: diyarbakır ın sur=region/TR-21 Sur | sur ilçe*=region/TR-21 Sur | sur da=region/TR-21 Sur
city: kars ın=region/TR-36 Kars | oş ta=region/KG-GO Osh | oş kent*=region/KG-GO Osh
city: midilli*=country/GR Lesbos | sakız adası*=country/GR Chios | ufa da=region/RU-BA Ufa | sur kent*=region/LB-JA Tyre | süveyş te=region/EG-SUZ Suez
city: ceyhan=region/TR-01 Ceyhan | kozan=region/TR-01 Kozan | karataş=region/TR-01 Karataş | yumurtalık=region/TR-01 Yumurtalık | pozantı=region/TR-01 Pozantı | feke=region/TR-01 Feke | saimbeyli=region/TR-01 Saimbeyli | tufanbeyli=region/TR-01 Tufanbeyli | karaisalı=region/TR-01 Karaisalı | aladağ=region/TR-01 Aladağ
city: kahta=region/TR-02 Kahta | besni=region/TR-02 Besni | gerger=region/TR-02 Gerger | çelikhan=region/TR-02 Çelikhan | sincik=region/TR-02 Sincik | samsat=region/TR-02 Samsat
city: sandıklı=region/TR-03 Sandıklı | bolvadin=region/TR-03 Bolvadin | emirdağ=region/TR-03 Emirdağ
city: patnos=region/TR-04 Patnos | diyadin=region/TR-04 Diyadin | eleşkirt=region/TR-04 Eleşkirt | tutak=region/TR-04 Tutak
city: merzifon=region/TR-05 Merzifon | suluova=region/TR-05 Suluova | taşova=region/TR-05 Taşova
city: polatlı=region/TR-06 Polatlı | keçiören=region/TR-06 Keçiören | yenimahalle=region/TR-06 Yenimahalle | mamak=region/TR-06 Mamak | etimesgut=region/TR-06 Etimesgut | beypazarı=region/TR-06 Beypazarı | haymana=region/TR-06 Haymana | şereflikoçhisar=region/TR-06 Şereflikoçhisar | kızılcahamam=region/TR-06 Kızılcahamam | nallıhan=region/TR-06 Nallıhan | elmadağ=region/TR-06 Elmadağ
city: serik=region/TR-07 Serik | kumluca=region/TR-07 Kumluca | finike=region/TR-07 Finike | demre=region/TR-07 Demre | gazipaşa=region/TR-07 Gazipaşa | akseki=region/TR-07 Akseki | kepez=region/TR-07 Kepez | kaş=region/TR-07 Kaş
city: posof=region/TR-75 Posof
city: hopa=region/TR-08 Hopa | arhavi=region/TR-08 Arhavi | borçka=region/TR-08 Borçka | yusufeli=region/TR-08 Yusufeli | şavşat=region/TR-08 Şavşat
city: kuşadası=region/TR-09 Kuşadası | didim=region/TR-09 Didim | söke=region/TR-09 Söke | efeler=region/TR-09 Efeler | germencik=region/TR-09 Germencik
city: ayvalık=region/TR-10 Ayvalık | burhaniye=region/TR-10 Burhaniye | erdek=region/TR-10 Erdek | marmara adası=region/TR-10 Marmara Adası | avşa=region/TR-10 Avşa | susurluk=region/TR-10 Susurluk
city: amasra=region/TR-74 Amasra
city: bozüyük=region/TR-11 Bozüyük | osmaneli=region/TR-11 Osmaneli
city: karlıova=region/TR-12 Karlıova | solhan=region/TR-12 Solhan | kiğı=region/TR-12 Kiğı
city: tatvan=region/TR-13 Tatvan | ahlat=region/TR-13 Ahlat | adilcevaz=region/TR-13 Adilcevaz | hizan=region/TR-13 Hizan | mutki=region/TR-13 Mutki | güroymak=region/TR-13 Güroymak
city: gerede=region/TR-14 Gerede | mudurnu=region/TR-14 Mudurnu
city: mudanya=region/TR-16 Mudanya | gemlik=region/TR-16 Gemlik | osmangazi=region/TR-16 Osmangazi | nilüfer=region/TR-16 Nilüfer | karacabey=region/TR-16 Karacabey | iznik=region/TR-16 İznik
city: biga=region/TR-17 Biga | gelibolu=region/TR-17 Gelibolu | ezine=region/TR-17 Ezine | ayvacık=region/TR-17 Ayvacık | lapseki=region/TR-17 Lapseki | eceabat=region/TR-17 Eceabat
city: osmancık=region/TR-19 Osmancık | sungurlu=region/TR-19 Sungurlu
city: pamukkale=region/TR-20 Pamukkale | çivril=region/TR-20 Çivril | acıpayam=region/TR-20 Acıpayam
city: bismil=region/TR-21 Bismil | ergani=region/TR-21 Ergani | silvan=region/TR-21 Silvan | lice=region/TR-21 Lice | hazro=region/TR-21 Hazro | çermik=region/TR-21 Çermik | çüngüş=region/TR-21 Çüngüş | kocaköy=region/TR-21 Kocaköy | bağlar=region/TR-21 Bağlar | kayapınar=region/TR-21 Kayapınar
city: akçakoca=region/TR-81 Akçakoca
city: keşan=region/TR-22 Keşan | uzunköprü=region/TR-22 Uzunköprü | ipsala=region/TR-22 İpsala | havsa=region/TR-22 Havsa
city: karakoçan=region/TR-23 Karakoçan | kovancılar=region/TR-23 Kovancılar
city: kemah=region/TR-24 Kemah | tercan=region/TR-24 Tercan | iliç=region/TR-24 İliç
city: oltu=region/TR-25 Oltu | hınıs=region/TR-25 Hınıs | pasinler=region/TR-25 Pasinler | aşkale=region/TR-25 Aşkale | tortum=region/TR-25 Tortum
city: sivrihisar=region/TR-26 Sivrihisar | odunpazarı=region/TR-26 Odunpazarı | tepebaşı=region/TR-26 Tepebaşı
city: nizip=region/TR-27 Nizip | şahinbey=region/TR-27 Şahinbey | şehitkamil=region/TR-27 Şehitkamil | karkamış=region/TR-27 Karkamış | oğuzeli=region/TR-27 Oğuzeli | araban=region/TR-27 Araban
city: bulancak=region/TR-28 Bulancak | espiye=region/TR-28 Espiye | tirebolu=region/TR-28 Tirebolu | şebinkarahisar=region/TR-28 Şebinkarahisar
city: kelkit=region/TR-29 Kelkit
city: derecik=region/TR-30 Derecik
city: reyhanlı=region/TR-31 Reyhanlı | dörtyol=region/TR-31 Dörtyol | arsuz=region/TR-31 Arsuz | payas=region/TR-31 Payas | erzin=region/TR-31 Erzin | altınözü=region/TR-31 Altınözü | yayladağı=region/TR-31 Yayladağı
city: tuzluca=region/TR-76 Tuzluca
city: yalvaç=region/TR-32 Yalvaç | eğirdir=region/TR-32 Eğirdir | sütçüler=region/TR-32 Sütçüler | isparta*=region/TR-32 Isparta | şarkikaraağaç=region/TR-32 Şarkikaraağaç | gelendost=region/TR-32 Gelendost | uluborlu=region/TR-32 Uluborlu | keçiborlu=region/TR-32 Keçiborlu
city: mestanlı=region/BG-09 Momchilgrad | kırcaali=region/BG-09 Kardzhali | koşukavak=region/BG-09 Krumovgrad | eğridere=region/BG-09 Ardino | hasköy=region/BG-26 Haskovo | filibe=region/BG-16 Plovdiv | şumnu=region/BG-27 Shumen | rusçuk=region/BG-18 Ruse | burgaz=region/BG-02 Burgas | silistre=region/BG-19 Silistra | gümülcine=country/GR Komotini
city: kadıköy=region/TR-34 Kadıköy | beşiktaş=region/TR-34 Beşiktaş | beyoğlu=region/TR-34 Beyoğlu | bakırköy=region/TR-34 Bakırköy | küçükçekmece=region/TR-34 Küçükçekmece | pendik=region/TR-34 Pendik | kartal=region/TR-34 Kartal | ümraniye=region/TR-34 Ümraniye | sarıyer=region/TR-34 Sarıyer | beykoz=region/TR-34 Beykoz | adalar=region/TR-34 Adalar | silivri=region/TR-34 Silivri | çatalca=region/TR-34 Çatalca | avcılar=region/TR-34 Avcılar | güngören=region/TR-34 Güngören | gaziosmanpaşa=region/TR-34 Gaziosmanpaşa | eyüpsultan=region/TR-34 Eyüpsultan | kağıthane=region/TR-34 Kağıthane | tuzla=region/TR-34 Tuzla | şile=region/TR-34 Şile
city: balçova=region/TR-35 Balçova | narlıdere=region/TR-35 Narlıdere | güzelbahçe=region/TR-35 Güzelbahçe | gaziemir=region/TR-35 Gaziemir
city: bornova=region/TR-35 Bornova | karşıyaka=region/TR-35 Karşıyaka | buca=region/TR-35 Buca | çiğli=region/TR-35 Çiğli | bergama=region/TR-35 Bergama | çeşme=region/TR-35 Çeşme | seferihisar=region/TR-35 Seferihisar | ödemiş=region/TR-35 Ödemiş | torbalı=region/TR-35 Torbalı | menemen=region/TR-35 Menemen | aliağa=region/TR-35 Aliağa | foça=region/TR-35 Foça | urla=region/TR-35 Urla | bayraklı=region/TR-35 Bayraklı | dikili=region/TR-35 Dikili | kemalpaşa=region/TR-35 Kemalpaşa | karaburun=region/TR-35 Karaburun
city: afşin=region/TR-46 Afşin | göksun=region/TR-46 Göksun | onikişubat=region/TR-46 Onikişubat | dulkadiroğlu=region/TR-46 Dulkadiroğlu | andırın=region/TR-46 Andırın
city: safranbolu=region/TR-78 Safranbolu
city: ermenek=region/TR-70 Ermenek
city: sarıkamış=region/TR-36 Sarıkamış | kağızman=region/TR-36 Kağızman | digor=region/TR-36 Digor | akyaka=region/TR-36 Akyaka
city: inebolu=region/TR-37 İnebolu | cide=region/TR-37 Cide | taşköprü=region/TR-37 Taşköprü | tosya=region/TR-37 Tosya | abana=region/TR-37 Abana
city: talas=region/TR-38 Talas | develi=region/TR-38 Develi | melikgazi=region/TR-38 Melikgazi | kocasinan=region/TR-38 Kocasinan | bünyan=region/TR-38 Bünyan | yahyalı=region/TR-38 Yahyalı
city: lüleburgaz=region/TR-39 Lüleburgaz | babaeski=region/TR-39 Babaeski | demirköy=region/TR-39 Demirköy
city: darıca=region/TR-41 Darıca | gölcük=region/TR-41 Gölcük | karamürsel=region/TR-41 Karamürsel | kandıra=region/TR-41 Kandıra
city: selçuklu=region/TR-42 Selçuklu | meram=region/TR-42 Meram | karatay=region/TR-42 Karatay | akşehir=region/TR-42 Akşehir | beyşehir=region/TR-42 Beyşehir | seydişehir=region/TR-42 Seydişehir | cihanbeyli=region/TR-42 Cihanbeyli | ılgın=region/TR-42 Ilgın | çumra=region/TR-42 Çumra
city: tavşanlı=region/TR-43 Tavşanlı | simav=region/TR-43 Simav | gediz=region/TR-43 Gediz
city: doğanşehir=region/TR-44 Doğanşehir | battalgazi=region/TR-44 Battalgazi | yeşilyurt=region/TR-44 Yeşilyurt | arapgir=region/TR-44 Arapgir | hekimhan=region/TR-44 Hekimhan | akçadağ=region/TR-44 Akçadağ
city: akhisar=region/TR-45 Akhisar | salihli=region/TR-45 Salihli | soma=region/TR-45 Soma | alaşehir=region/TR-45 Alaşehir | kırkağaç=region/TR-45 Kırkağaç
city: derik=region/TR-47 Derik | dargeçit=region/TR-47 Dargeçit | mazıdağı=region/TR-47 Mazıdağı | ömerli=region/TR-47 Ömerli | artuklu=region/TR-47 Artuklu
city: erdemli=region/TR-33 Erdemli | silifke=region/TR-33 Silifke | anamur=region/TR-33 Anamur | akdeniz ilçesi=region/TR-33 Akdeniz | toroslar=region/TR-33 Toroslar
city: bodrum=region/TR-48 Bodrum | fethiye=region/TR-48 Fethiye | milas=region/TR-48 Milas | köyceğiz=region/TR-48 Köyceğiz | dalaman=region/TR-48 Dalaman | ortaca=region/TR-48 Ortaca | seydikemer=region/TR-48 Seydikemer | menteşe=region/TR-48 Menteşe
city: varto=region/TR-49 Varto | malazgirt=region/TR-49 Malazgirt
city: ürgüp=region/TR-50 Ürgüp | göreme=region/TR-50 Göreme | avanos=region/TR-50 Avanos | gülşehir=region/TR-50 Gülşehir | hacıbektaş=region/TR-50 Hacıbektaş | derinkuyu=region/TR-50 Derinkuyu
city: ordu ilinde=region/TR-52 Ordu | ünye=region/TR-52 Ünye | fatsa=region/TR-52 Fatsa | altınordu=region/TR-52 Altınordu | perşembe ilçesi=region/TR-52 Perşembe
city: düziçi=region/TR-80 Düziçi | kadirli=region/TR-80 Kadirli | bahçe ilçesi=region/TR-80 Bahçe
city: çayeli=region/TR-53 Çayeli | ardeşen=region/TR-53 Ardeşen | güneysu=region/TR-53 Güneysu | ikizdere=region/TR-53 İkizdere
city: hendek=region/TR-54 Hendek | akyazı=region/TR-54 Akyazı | sapanca=region/TR-54 Sapanca | karasu=region/TR-54 Karasu
city: bafra=region/TR-55 Bafra | çarşamba ilçesi=region/TR-55 Çarşamba | atakum=region/TR-55 Atakum | ilkadım=region/TR-55 İlkadım | vezirköprü=region/TR-55 Vezirköprü
city: suruç=region/TR-63 Suruç | birecik=region/TR-63 Birecik | halfeti=region/TR-63 Halfeti | ceylanpınar=region/TR-63 Ceylanpınar | akçakale=region/TR-63 Akçakale | harran=region/TR-63 Harran | eyyübiye=region/TR-63 Eyyübiye | haliliye=region/TR-63 Haliliye | karaköprü=region/TR-63 Karaköprü | hilvan=region/TR-63 Hilvan
city: kurtalan=region/TR-56 Kurtalan | pervari=region/TR-56 Pervari | eruh=region/TR-56 Eruh
city: ayancık=region/TR-57 Ayancık | boyabat=region/TR-57 Boyabat | gerze=region/TR-57 Gerze | türkeli=region/TR-57 Türkeli
city: idil=region/TR-73 İdil | uludere=region/TR-73 Uludere | beytüşşebap=region/TR-73 Beytüşşebap | güçlükonak=region/TR-73 Güçlükonak
city: divriği=region/TR-58 Divriği | şarkışla=region/TR-58 Şarkışla | suşehri=region/TR-58 Suşehri | kangal=region/TR-58 Kangal
city: çerkezköy=region/TR-59 Çerkezköy | şarköy=region/TR-59 Şarköy | malkara=region/TR-59 Malkara | süleymanpaşa=region/TR-59 Süleymanpaşa | kapaklı=region/TR-59 Kapaklı
city: tokat ilinde=region/TR-60 Tokat | niksar=region/TR-60 Niksar | zile=region/TR-60 Zile | erbaa=region/TR-60 Erbaa | reşadiye=region/TR-60 Reşadiye
city: akçaabat=region/TR-61 Akçaabat | vakfıkebir=region/TR-61 Vakfıkebir | araklı=region/TR-61 Araklı | sürmene=region/TR-61 Sürmene | maçka=region/TR-61 Maçka | ortahisar=region/TR-61 Ortahisar | çaykara=region/TR-61 Çaykara | beşikdüzü=region/TR-61 Beşikdüzü | tonya=region/TR-61 Tonya
city: ovacık=region/TR-62 Ovacık | pülümür=region/TR-62 Pülümür | hozat=region/TR-62 Hozat | pertek=region/TR-62 Pertek | mazgirt=region/TR-62 Mazgirt | çemişgezek=region/TR-62 Çemişgezek | nazımiye=region/TR-62 Nazımiye | dersim=region/TR-62 Dersim
city: erciş=region/TR-65 Erciş | özalp=region/TR-65 Özalp | başkale=region/TR-65 Başkale | çatak=region/TR-65 Çatak | gevaş=region/TR-65 Gevaş | gürpınar=region/TR-65 Gürpınar | muradiye=region/TR-65 Muradiye | saray ilçesi=region/TR-65 Saray | çaldıran=region/TR-65 Çaldıran | ipekyolu=region/TR-65 İpekyolu | tuşba=region/TR-65 Tuşba
city: çınarcık=region/TR-77 Çınarcık
city: sorgun=region/TR-66 Sorgun | akdağmadeni=region/TR-66 Akdağmadeni | boğazlıyan=region/TR-66 Boğazlıyan
city: karadeniz ereğli=region/TR-67 Karadeniz Ereğli | çaycuma=region/TR-67 Çaycuma | devrek=region/TR-67 Devrek
city: kozluk=region/TR-72 Kozluk | sason=region/TR-72 Sason | hasankeyf=region/TR-72 Hasankeyf | gercüş=region/TR-72 Gercüş
city: lefke=country/CY Lefka | lapta=country/CY Lapta | karpaz=country/CY Karpaz | dipkarpaz=country/CY Dipkarpaz
city: iskeçe=country/GR Xanthi | dedeağaç=country/GR Alexandroupoli | rodos=country/GR Rhodes | istanköy=country/GR Kos | meis=country/GR Kastellorizo | girit=country/GR Crete
city: afrin=country/SY Afrin | azez=country/SY Azaz | cerablus=country/SY Jarabulus | kobani=country/SY Kobani | kamışlı=country/SY Qamishli | haseke=country/SY Hasaka | deyrezzor=country/SY Deir ez-Zor | süveyda=country/SY Suwayda | münbiç=country/SY Manbij | rasulayn=country/SY Ras al-Ayn | tel abyad=country/SY Tel Abyad
city: felluce=country/IQ Fallujah | zaho=country/IQ Zakho | telafer=country/IQ Tal Afar | sincar=country/IQ Sinjar | nasıriye=country/IQ Nasiriyah | divaniye=country/IQ Diwaniyah | zikar=country/IQ Dhi Qar
city: urumiye=country/IR Urmia | merivan=country/IR Marivan | kum kent=country/IR Qom
city: [ilçelerde / ilçelerin / köylerde / beldelerde / adalarda / kasabalarda]=those | ilçede=this | ilçedeki=this | ilçeye=this | kente=this | şehre=this | beldede=this | beldeye=this | kasabada=this | kasabaya=this | adada=this | adadaki=this | adaya=this | adanın=this | kentin=this | şehrin=this | ilçenin=this | kasabanın=this | beldenin=this
city: gazze kent*=region/PS-GZZ Gaza City | gazze şehri*=region/PS-GZZ Gaza City | şerit te=country/PS Gaza Strip | şerit in=country/PS Gaza Strip | şerit e=country/PS Gaza Strip | şerit ten=country/PS Gaza Strip
city: dağlık karabağ*=country/AZ Nagorno-Karabakh | karabağ*=country/AZ Nagorno-Karabakh
city: üç [ilçe / il / kent / şehir / ada / belde / ilçede / ilde / kentte / şehirde / adada / beldede]=those | dört [ilçe / il / kent / şehir / ada / belde / ilçede / ilde / kentte / şehirde]=those
city: stepanakert*=country/AZ Stepanakert | martuni*=country/AZ Martuni | martakert*=country/AZ Martakert
city: leh te=region/IN-LA Leh | leh teki=region/IN-LA Leh | buralarda=those | oralarda=those | burada=this | orada=this | bölgede=this | mahallede=this | köyde=this | [bu / iki / söz konusu] [mahallelerde / köylerde / bölgelerde / beldelerde]=those
city: gazze şerid*=country/PS Gaza Strip | refah=country/PS Rafah | refah ta=country/PS Rafah | refah kent*=country/PS Rafah
city: gazze=country/PS Gaza | kent=this | şehir=this | ilçe merkezi=this

# Numbers and units
hour: saatte | saat | saattir | saatlik | saatten | saatin | saate | saati | saatini | çeyrek saat=0.25 | üç çeyrek saat=0.75
hour: yarım saat=0.5 | saatliğine | saatliğin | saatine | saatinde | saatinin | saatini doldur*
hour: bir buçuk gün*=36 | yarım gün=12 | yarım günlük=12 | yarım gündür=12
day: gün | gündür | günlük | günden | günü | günün | günde | güne | gününe | gününde | tam bir gün=1 | günüdür | günüydü | günü oldu
day: gecedir | gece üst üste | gecesinde | geceki | yarım gün=0.5 | günlerini
day: günlerine | günlüğüne | gün gece | gününü | gününün | gününden
day: bir yıldır=365 | bir yılı aşkın=365 | yaklaşık bir yıldır=365 | iki yıldır=730
week: hafta | haftadır | haftalık | haftadan | haftanın | haftayı | haftaya | haftasını | haftası
week: haftalığına | haftasında | haftasına | haftasının | haftadan beri
month: yarım yıl*=6 | aydır | ay | aylık | ayı | aydan | ayın | ayını
minute: dakika* | dakikadır
percent: % | yüzde
number: sıfır=0 | bir=1 | iki=2 | üç=3 | dört=4 | beş=5 | altı=6 | yedi=7 | sekiz=8 | dokuz=9 | on=10
number: yirmi=20 | otuz=30 | kırk=40 | elli=50 | altmış=60 | yetmiş=70 | seksen=80 | doksan=90 | yüz=100
number: yarım=0.5 | bir buçuk=1.5 | on iki=12 | on beş=15 | biri=1 | ikisi=2 | üçü=3 | dördü=4 | beşi=5
number: ikiden=2 | üçten=3 | dörtten=4 | beşten=5 | altıdan=6 | yediden=7 | sekizden=8 | dokuzdan=9 | ikiye=2
number: üçe=3 | dörde=4 | beşe=5 | altıya=6 | yediye=7 | sekize=8 | dokuza=9 | yirmiye=20 | yirmiden=20
number: yirmide=20 | yirmisi=20 | yirmisine=20 | yirmisinin=20 | yirmisinden=20 | yirmiyi=20 | otuza=30
number: otuzdan=30 | otuzda=30 | otuzu=30 | otuzuna=30 | otuzunun=30 | otuzundan=30 | kırka=40 | kırktan=40
number: kırkta=40 | kırkı=40 | kırkına=40 | kırkının=40 | kırkından=40 | elliye=50 | elliden=50 | ellide=50
number: ellisi=50 | ellisine=50 | ellisinin=50 | ellisinden=50 | elliyi=50 | altmışa=60 | altmıştan=60
number: altmışta=60 | altmışı=60 | altmışına=60 | altmışının=60 | altmışından=60 | yetmişe=70 | yetmişten=70
number: yetmişte=70 | yetmişi=70 | yetmişine=70 | yetmişinin=70 | yetmişinden=70 | seksene=80 | seksenden=80
number: seksende=80 | sekseni=80 | seksenine=80 | sekseninin=80 | sekseninden=80 | doksana=90 | doksandan=90
number: doksanda=90 | doksanı=90 | doksanına=90 | doksanının=90 | doksanından=90 | birine=1 | birinin=1
number: birinden=1 | ikisine=2 | ikisinin=2 | ikisinden=2 | üçüne=3 | üçünün=3 | üçünden=3 | dördüne=4
number: dördünün=4 | beşine=5 | beşinin=5 | beşinden=5 | altısı=6 | altısına=6 | yedisi=7 | yedisine=7
number: sekizi=8 | sekizine=8 | dokuzu=9 | dokuzuna=9
fraction: üçte biri=33.3 | üçte birine=33.3 | üçte birinden=33.3 | üçte birinin=33.3 | dörtte biri=25
fraction: dörtte birine=25 | dörtte birinden=25 | dörtte birinin=25 | beşte biri=20 | beşte birine=20
fraction: beşte birinden=20 | beşte birinin=20 | onda biri=10 | onda birine=10 | onda birinden=10
fraction: onda birinin=10 | yirmide biri=5 | yirmide birine=5 | yirmide birinden=5 | yirmide birinin=5
fraction: üçte ikisi=66.7 | üçte ikisine=66.7 | üçte ikisinden=66.7 | dörtte üçü=75 | dörtte üçüne=75
fraction: dörtte üçünden=75 | beşte dördü=80 | beşte dördüne=80 | onda dokuzu=90 | yarısı=50 | yarısına=50
fraction: yarıya=50 | yarısından=50 | yarı yarıya=50 | her on kullanıcıdan biri=10 | on kullanıcıdan biri=10
fraction: on kişiden biri=10 | her on kişiden biri=10 | on kullanıcıdan dokuzu=90 | on kişiden dokuzu=90
fraction: beşte dört=80 | üçte iki=66.7 | dörtte üç=75 | onda dokuz=90 | üçte bir=33.3 | dörtte bir=25
fraction: beşte bir=20 | onda bir=10 | sıfır*=0 | sıfıra=0 | yarısı*=50 | her on kişiden dokuz*=90
fraction: her on kullanıcıdan dokuz*=90 | onda dokuz*=90 | dokuzu=90 | üçte bir*=33.3 | dörtte bir*=25
fraction: beşte bir*=20 | onda bir*=10 | yirmide bir*=5 | üçte iki*=66.7 | dörtte üç*=75 | beşte dör*=80
fraction: her on kullanıcıdan yalnızca biri=10 | yüzde birine=1 | sıfırı=0 | sıfır=0 | üçte bire=33.3 | dörtte bire=25 | beşte bire=20 | onda bire=10 | yirmide bire=5
fraction: üçte ikilik=66.7 | üçte birlik=33.3 | dörtte birlik=25 | onda birlik=10 | sekizde bir*=12.5
fraction: altıda bir*=16.7 | yüzde birden=1 | yüzde bire=1 | on kişiden birine=10 | yirmi kişiden biri=5
fraction: her yirmi kişiden biri=5 | beş kişiden biri=20 | her beş kişiden biri=20 | yirmi İranlıdan biri=5
fraction: yedide bir*=14.3 | yarısından*=50 | sıfırı*=0 | iki kat=50 | üç kat=66.7 | dört kat=75 | beş kat=80
fraction: on kat=90 | yirmi kat=95 | her iki kişiden biri=50 | her iki kullanıcıdan biri=50
fraction: iki kişiden biri=50 | her üç kişiden biri=33.3 | her dört kişiden biri=25
half: buçuk | buçukta | buçuğa | buçuktan | buçuğu | buçuğunda
each: her
ordinal: birinci=1 | ilk=1 | ikinci=2 | üçüncü=3 | dördüncü=4 | beşinci=5 | altıncı=6 | yedinci=7
ordinal: sekizinci=8 | dokuzuncu=9 | onuncu=10 | onbirinci=11 | birde=1 | ikide=2 | üçte=3 | dörtte=4
ordinal: beşte=5 | altıda=6 | yedide=7 | sekizde=8 | dokuzda=9 | onda=10 | on birde=11 | on ikide=12
ordinal: on birinci=11 | on ikinci=12 | on üçüncü=13 | on dördüncü=14 | on beşinci=15 | on altıncı=16
ordinal: on yedinci=17 | on sekizinci=18 | on dokuzuncu=19 | yirminci=20 | yirmi birinci=21 | otuzuncu=30
ordinal: kırkıncı=40 | ellinci=50 | altmışıncı=60 | yetmişinci=70 | yüzüncü=100
ordsuffix: . | inci | ıncı | üncü | uncu | nci | ncı
fill: tam | aralıksız | kesintisiz | bütün | londra merkezli | üst üste | koca | hariç

# Days and times
now: şimdi | artık | şu ana kadar | halihazırda | hâlâ | itibarıyla | itibariyle
today: bugün | bu sabah | bu akşam | bu gece | gün ağarmadan | gün doğmadan
yesterday: ertesi [gün / sabah / akşam / gece / öğlen]=+1 | [ertesi günü / bir sonraki gün]=+1 | aynı [gün / akşam / gece / sabah]=+0 | [o gece / o akşam]=+0
yesterday: dün=1 | önceki gün=2 | dün gece=1 | dün akşam=1 | evvelsi gün=2 | evvelsi [akşam* / gece*]=2 | dünden=1 | dünkü=1
last: geçen
lastweek: geçen hafta | geçen haftanın | geçtiğimiz hafta | geçtiğimiz haftanın
weekday: cumayı=5 | cumayı cumartesiye=6 | salıyı=2 | cumartesiyi pazara=7 | pazarı pazartesiye=1 | cumanın=5 | salının=2 | pazarın ilk saatler*=7 | pazartesi*=1 | salı=2 | salıdan=2 | salıya=2 | çarşamba*=3 | perşembe*=4 | cuma=5 | cumadan=5
weekday: cumaya=5 | cumartesi*=6 | pazar=7 | pazardan=7 | pazartesi günü=1 | salı günü=2 | salı gününden=2
weekday: çarşamba günü=3 | çarşamba gününden=3 | perşembe günü=4 | perşembe gününden=4 | cuma günü=5
weekday: cuma gününden=5 | cumartesi günü=6 | cumartesi gününden=6 | pazar günü=7 | pazar gününden=7
weekday: pazartesi gününden=1
monthname: ocakta=1 | ocaktan=1 | ocağın=1 | şubatta=2 | şubattan=2 | martta=3 | marttan=3 | nisanda=4
monthname: nisandan=4 | mayısta=5 | mayıstan=5 | haziranda=6 | hazirandan=6 | temmuzda=7 | temmuzdan=7
monthname: ağustosta=8 | ağustostan=8 | eylülde=9 | eylülden=9 | ekimde=10 | ekimden=10 | kasımda=11
monthname: kasımdan=11 | aralıkta=12 | aralıktan=12
monthname: bu ayın=this | bu ay=this | içinde bulunduğumuz ayın=this
morning: sabah* | sabahleyin | şafak* | sabahı | sabaha karşı=small | seher | ilk saatler*=small | sabahından | bu sabah
morning: gün ağarmadan=small | gün doğmadan=small | ilk ışıkla* | gün ışımadan=small | tan vakti | sabah saatler*
morning: şafak sökmeden=small | şafaktan önce=small
noon: öğle | öğlen | öğle saatler* | öğleden | öğle vakt* | öğleye doğru | öğle üzeri | gün ortas*
noon: öğlenden | öğleden beri | öğlenleyin | öğlende
afternoon: öğleden sonra | ikindi* | öğleden sonra* | öğleden sonraki
morning: [ertesi / aynı] sabah
evening: [ertesi / aynı / o] akşam
night: [ertesi / aynı / o] gece
evening: akşam* | evvelsi akşam* | dün akşam | bu akşam | akşamı | akşamüst* | akşamından | akşamüzeri* | akşam saatler*
evening: gün batım* | iftar* | akşam üzeri*
night: gece* | dün gece | bu gece | bağlayan gece=before | bağlanan gece=before | gecesi | gecesinden | gece saatler* | gecenin
night: geceyarısına doğru
midnight: gece yarısı*
clock: saat | saati | saatler | saatle | yerel saatle | yerel saatiyle | saatiyle
am: sabah | sabaha karşı
pm: akşam | öğleden sonra
local: yerel saatle | yerel saat | yerel saatiyle | yerel saate göre | almatı saatiyle | tahran saatiyle
local: tsi=country/TR | tsi ile=country/TR | [ts / türkiye saati ile / türkiye saatiyle saat]=country/TR | türkiye saatiyle=country/TR | türkiye saatine göre=country/TR | türkiye saati=country/TR | kabil saatiyle | gazze saatiyle | istanbul saatiyle=country/TR
local: ankara saatiyle=country/TR
local: [moskova / rusya] [saatiyle / saati ile]=region/RU-MOW | [kiev / ukrayna] saatiyle=country/UA | [bağdat / ırak] saatiyle=country/IQ | [şam / suriye] saatiyle=country/SY
local: [tahran / iran] saatiyle=country/IR | [kabil / afganistan] saatiyle=country/AF | [taşkent / özbekistan] saatiyle=country/UZ | [bakü / azerbaycan] saatiyle=country/AZ
utc: utc | gmt | [utc / gmt] [ile / saatiyle / saati ile / zamanıyla / saatine göre / ye göre] | [greenwich / dünya] saatiyle
givenname: ahmet | mehmet | mustafa | ali | hüseyin | hasan | ibrahim | osman | murat | yusuf | ömer | emre | burak | kemal | cem | can | deniz | ayşe | fatma | emine | hatice | zeynep | elif | meryem | şerife | sultan | merve | selin | esra | büşra | muna | hanım | bey | usta | hoca | teyze | amca | kaan | oğuz | serkan | tolga | barış | hakan | gökhan | volkan | selim | kerem | leyla | gül | nur | aslı | ece | derya | pınar | sevgi | songül | hacer | rabia | kübra | nazlı
place: yeşil burun*=country/CV | kabo verde*=country/CV
place: kktc=country/CY | kuzey kıbrıs*=country/CY
operator: a1=A1 | o2=O2
city: batı papua=region/ID-PB West Papua | keşmir vadisi*=region/IN-JK Kashmir Valley
