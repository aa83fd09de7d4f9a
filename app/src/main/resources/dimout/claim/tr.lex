# Türkçe

verblast: yes
common: ve bir bu da de ile için olarak olan daha çok göre kadar sonra ise en ancak gibi dedi oldu olduğu ne ya ki her o var değil yok tarafından den dan e a nin

net: internet* | ağ=weak | ağlar*=weak | erişim*=weak | bağlantı*=weak | bağlantıs*=weak | iletişim*=weak | haberleşme*=weak | telekomünikasyon* | internet erişim* | internet bağlantı* | genişbant* | geniş bant* | şebeke*=weak | fiber* | web | 3g | 4g | 5g | çevrimiçi* | hizmet*=weak | internet hizmet* | iletişim hizmet* | denizaltı kablo* | omurga | veri trafiğ* | internet trafiğ*
mobile: mobil internet* | mobil veri* | mobil şebeke* | mobil ağ* | cep telefonu internet* | mobil iletişim* | cep telefonu şebeke* | mobil bağlantı* | hücresel veri* | mobil hatlar* | mobil veriye | cep internet*
connectivity: bağlantı* | internet bağlantı* | bağlanırlık* | bağlantısallık* | erişilebilirlik* | bağlantı düzey* | bağlantı seviye*
traffic: trafik* | trafiğ* | internet trafik* | internet trafiğ* | veri trafik* | veri trafiğ*
other: karayolu trafiğ* | şehir içi trafik* | hava trafiğ* | araç trafiğ* | trafik kazas* | metro* | baraj* | doluluk* | su kesinti* | sefer* | takım* | hakem* | turnuva* | konser* | otel* | mağaza* | büyükelçilik* | konsolosluk* | rehin* | enkaz* | kdv | ötv | internet şirket* | internet kafe* | internet bankacılığ* | internetten alışveriş* | online alışveriş* | çevrimiçi ders* | uzaktan eğitim* | kruvaziyer* | vapur* | otobüs* | liman* | sular | suları | sulara | elektrik* | elektrik kesinti* | elektriğ* | enerji* | sokağa çıkma yasağ* | fiyat* | zam | enflasyon* | akaryakıt* | benzin* | doğalgaz* | doğal gaz* | gazı | gazın | gaza | ölü* | öldü* | hayatını kaybe* | can kaybı* | yaral* | gözaltı* | tutukla* | tutuklu* | hapis* | cezaevi* | dava* | su | borsa* | hisse | hisseler* | hissesi | döviz* | dolar* | euro* | tenge* | lira* | ekonomi* | oy | oylar* | seçmen* | seçim* | katılım oran* | uçuş* | havaalan* | havaliman* | tren* | okul* | hastane* | banka* | televizyon* | radyo* | kanal* | olağanüstü hal* | ohal* | asker* | yağmur* | kar yağış* | yangın* | grev* | ateşkes* | müzakere* | üretim* | satış* | ihracat* | işsizlik* | maaş* | ücret* | sınav* | vergi* | bütçe* | film* | maç* | konuşma* | pil* | köprü* | yol* | sınırı | sınırda | sınırlar* | bakım* | vpn* | sunucu* | atm* | gösteri* | protesto* | tarife* | deprem* | su şebeke* | ulaşım* | gelir* | kâr | çeyrekte
users: kullanıcı* | abone* | halk* | nüfus* | müşteri* | hane* | sakinler* | kişi | insan*
dark: kesin* | kesil* | kesti* | kesik* | kesinti* | kesmiş* | kapat* | kapalı* | karart* | karartma* | engel* | erişime kapa* | çöktü | çökme* | aksama* | aksaklık* | yavaşlat* | kısıtla* | kısıtlı* | kısıtlama* | askıya al* | durdur* | durdu | devre dışı* | çalışmıyor* | çalışmadı* | yok | yoktu | ulaşılamıyor* | ulaşılamad* | erişilemiyor* | erişilemez* | bağlanamıyor* | bağlanamad* | bağlanamayan* | koptu* | kopuk* | kopma* | yoksun* | mahrum* | izole* | gelmedi | geri gelmedi | hâlâ gelmedi | düzelmedi | sağlanamıyor* | erişemiyor* | erişemedi* | erişemeyen* | kesen | kesmesi* | kesmes* | kullanılam* | karanlığ* | karanlık* | kayboldu | sustu | girilemiyor* | açılmıyor* | bağlanılamıyor* | yitir* | kopar* | koparıl* | kapan* | dünyadan kop* | imkânsız* | imkansız* | erişilem* | ulaşamıyor* | ulaşamadı* | ulaşamayan | erişimi kesil* | dondurul* | durma* | durmuş | çalışamaz* | kullanılamıyor* | kullanılamaz* | sekteye uğra* | kesintiye uğra* | kesintiye uğrat* | hizmet dışı* | hizmet veremiyor* | felç* | çöken | çökmüş | kopmuş* | gitti | gitmişti | kapatıl* | kapatıldı* | şalter* | fişi çek* | karardı | ara | aranın | verilemiyor* | servis dışı* | sinyal yok | çekmiyor | çekmedi
offline: internetsiz* | çevrimdışı* | çevrim dışı* | internet kesinti* | internet karartma* | internet yasağ* | internet yok | interneti yok | internet yoktu | dijital karartma* | internet engel* | iletişim karartma* | internetten yoksun* | internet erişimi yok | interneti kes* | iletişim kesinti* | internete erişemiyor* | internete bağlanamıyor* | internete erişemedi* | internete giremiyor* | internete giremed* | bağlantı kesinti* | ne internet | interneti olmayan | internet karanlığ* | dijital karanlık* | dijital karanlığ* | internetsiz kal* | dünyayla bağlantısı kes* | bağlantısız* | mobil internetsiz* | internetin kesil* | internetin kapat* | internet erişimi kesil* | dünyadan kopuk* | dünyadan koptu* | dış dünyadan kop* | internetten kop* | internetsiz bırak* | bağlantısı kesil* | bağlantısı koptu* | internet aranın | dünyayla bağlantı* kes* | dünyayla bağlantısı kop* | iletişimsiz* | ağ karartma* | internet engellem* | internete ulaşamıyor* | interneti kesik
online: çevrimiçi* | çevrim içi* | bağlı | erişebil* | bağlanabil* | internete erişebil* | internete girebil* | internete bağlanabil*
total: tamamen | tam | toplam karart* | bütünüyle | tümüyle | mutlak | topyekun
neartotal: neredeyse tamamen | neredeyse tam | neredeyse tümüyle | hemen hemen tamamen | tama yakın | neredeyse bütünüyle | tamamına yakın* | yaklaşık tam | hemen hemen tam | tamamen denecek
back: geri geldi* | geri dön* | yeniden sağlan* | yeniden başla* | tekrar sağlan* | tekrar geldi | yeniden bağlan* | düzeldi* | normale dön* | yeniden açıl* | tekrar açıl* | yeniden eriş* | eski haline* | geri verildi* | onarıl* | geldi | açıldı* | yeniden devreye* | yeniden çevrimiçi* | tekrar çevrimiçi* | geri gelme* | geri getiril* | kaldırıldı | yeniden kurul* | döndü | açılması* | kaldırdı | sağlandı* | sağlanma* | kademeli olarak geri | geri gel* | yeniden gel* | tekrar gel* | açıl* | erişime açıl* | döndü* | restore | yeniden verildi | tekrar verildi | verilmeye başla* | gelmeye başla* | bağlanmaya başla* | kaldırıl* | sona er* | bitti | son buldu | düzel* | yeniden aktif* | yeniden kullanıl*
begin: başla* | başladı* | başlangıç* | itibaren | talimat* | emr*
continue: hâlâ | hala | sür* | sürüyor* | devam* | halen | kalmaya | henüz
fall: düş* | düştü* | düşüş* | azal* | azaldı* | gerile* | geriledi* | indi | inerek | inmiş | çök* | kayb* | kaybet* | kaybı* | düşük* | altında* | altına* | azalış* | daralma* | daraldı* | kaybol* | buharlaş* | un altında=under | ün altında=under | in altında=under | ın altında=under | nin altında=under | sinin altında=under | un altına=under | ün altına=under | in altına=under | ın altına=under | nin altına=under | geril* | çakıl* | eri* | eridi | kalmadı | dip yaptı | düşerek | sert düş* | azaldığı | düştüğü | gerilediği | indiği
rise: artt* | artış* | artar* | artan* | arttı* | yüksel* | yükseldi* | zam | zamlan* | büyüd* | büyüme* | çıktı | fırla*
to: e=after | a=after | ye=after | ya=after | ine=after | ına=after | sine=after | sına=after | seviyesine=after | düzeyine=after | seviyesinde=after | üne=after | una=after | birine=after | ikisine=after
by: oranında=after | lik=after | lık=after | luk=after | lük=after
usual: normal* | olağan* | alışılmış* | her zamanki* | sıradan* | kesinti öncesi* | ortalama* | mutat* | alışıldık* | önceki seviye* | önceki düzey* | bir hafta önce* | geçen haftaki | olağan düzey* | olağan seviye* | önceki hafta* | kesintiden önce*
share: pay* | oluştur* | pazar pay* | yaygınlık* | temsil*

for: boyunca | süre* | süreyle | dir | dır | dur | dür | tir | tır | tur | tür | sürdü | sürüyor | sürdü* | bu yana | beri | aşkın* | toplam* | ulaştı | doldur* | geride | saattir | gündür | girdi | geçti | geride kaldı | aştı | doldu | doldurdu | süren | süredir | üzerinden | uzun süredir | kaldı | günüdür | haftasında
after: sonra | ardından | sonunda | sonrasında | ertesi | ilk kez | aradan
ago: önce | evvel
since: beri | bu yana | itibaren | den beri | dan beri | den bu yana | dan bu yana | ten beri | tan beri
notfor: içinde | her | önümüzdeki | gelecek | son | içerisinde | kadar | daha=after | yeniden kesil*=again | tekrar kesil*=again | içinde=after | içerisinde=after | sonra=after | önce=after | kala=after | her gün=clause | her gece=clause | günde=clause | günlük ortalama=clause | haftada=clause | sokağa çıkma=clause | ültimatom=clause | mühlet=clause | içinde açıl*=after | kadar=after | geceleri=clause
running: üst üste | art arda | aralıksız | peş peşe | arka arkaya

neg: değil* | kesilmedi* | kesilmemiş* | kapatılmadı* | kesilmiyor* | hiç | asla | yalanla*=all | reddet*=all | asılsız*=all | söylenti*=all | doğru değil*=all | yalan*=all | gerçek dışı*=all | gerçeği yansıtm*=all | engellenmedi* | yapılmadı* | olmadı* | yaşanmadı* | kesintisiz*=all | sorunsuz*=all | iddiaları reddet*=all | kısıtlanmadı* | dezenformasyon*=all | kapanmadı* | anket*=all | katılımcı*=all | kdv=all | ötv=all | internet fiyat*=all | internet ücret*=all | internet tarife*=all | aksamadan=any | normal çalış*=any | internet hızı=all | internet hızları*=all | internet hızında*=all | kimse=who | hiç kimse=who | hisseler*=all | hissesi=all
hyp: *abilir | *abilecek | *ebilir | *ebilecek | kesebil* | kesilebil* | kapatabil* | kapatılabil* | olabil* | sürebil* | eğer=all | ihtimal* | tehdit*=all | plan* | planl* | tasarı* | yasa tasarı*=all | kanun teklif*=all | durumunda=all | halinde=all | uyar* | riski=all | gerekirse=all | *ecek | *ecektir | *eceği | *eceğini | *ecekler | *acak | *acaktır | *acağı | *acağını | *acaklar | edecek* | olacak* | kesilecek* | kesecek* | kapatılacak* | kapatacak* | muhtemel* | endişe*=all | yetkisi=all | yetki ver*=all | yetki tanı*=all | tatbikat*=all | senaryo*=all | öngör* | kesilirse=all | kesilse=all | sürerse=all | olursa=all | devam ederse=all | izin ver*=all | planlıyor* | kapatılırsa=all | kesmesine olanak=all | kalabil* | gecikebil* | uzayabil* | etkileyebil* | olabilir | söz ver* | vaat* | vadet* | açılacağ* | kesileceğ* | kapatılacağ* | verileceğ* | sağlanacağ* | talep et* | olanak tan*=all | imkân tan*=all | imkan tan*=all | olanak sağla*=all | olanak ver*=all
ask: mi | mı | mu | mü | misiniz | neden | kaç gün* | kaç saat* | ne kadar süre*
pastyear: geçen yıl* | geçtiğimiz yıl* | bir yıl önce | iki yıl önce | geçen sene | üç yıl önce | yıllar önce | yıl önce | önceki yıl* | geçen ay | evvelki yıl | bir önceki yıl
break: ama | fakat | çünkü | iken | nedeniyle | yüzünden | rağmen | oysa | sırasında | dolayısıyla | sebebiyle | karşın | bunun üzerine | lakin | ki | , ancak

about: yaklaşık* | civarında | sularında | aşağı yukarı | neredeyse | kadar | dolaylarında | civarı | kabaca | hemen sonra
only: sadece | yalnızca | ancak | yalnız | topu topu | zar zor
atleast: en az | aşkın | den fazla | dan fazla | ten fazla | tan fazla | fazla | üzerinde | asgari | aşan | aştı | fazladır | den çok | dan çok | geçti | uzun
atmost: en fazla | den az | dan az | ten az | tan az | en çok | azami | altında | varan
between: ile | arasında
and: ve | ila | ile
per: göre=after | verilerine göre=after | açıklamasına göre=after | aktardığına göre=after | bildirdiğine göre=after
say: bildir* | açıkla* | duyur* | söyle* | belirt* | kaydet* | göster* | doğrula* | ölç* | dedi

nation: ülke genelinde* | ülke çapında* | tüm ülke* | bütün ülke* | yurt genelinde* | ülkenin tamamı* | ulusal | ülkenin tümü* | ülkenin dört bir yan* | ulus çapında* | ülke geneli* | tüm=place | bütün=place | genelinde=after | tamamında=after | çapında=after | dört bir yanında=after
service: sosyal medya*=social media | mesajlaşma uygulama*=messaging apps | sosyal ağ*=social media
block: engel* | kısıtla* | kısıtlan* | erişime kapat* | erişime kapa* | yavaşlat* | yasak* | kapat* | erişilemiyor* | ulaşılamıyor* | bant daralt* | kesil* | durdur* | çalışmıyor* | bant genişliği daralt* | girilemiyor* | açılmıyor* | kısıtlı* | durduruldu | askıya al* | erişilem* | erişime kapal* | erişim engel* | kapatıldı | kapalı | girilmiyor* | açılmadı* | çöktü | yüklenmiyor* | erişim sağlanam* | engellendi* | yasaklandı* | yasakladı* | sınırlan* | sınırland* | kısıtlandı* | ulaşılmıyor*

hour: saat | saattir | saatlik | saatten | saatin | saate | saati | saatini | çeyrek saat=0.25 | yarım saat=0.5
day: gün | gündür | günlük | günden | günü | günün | günde | güne | gününe | gününde | tam bir gün=1 | günüdür
week: hafta | haftadır | haftalık | haftadan | haftanın | haftayı | haftaya | haftasını | haftası
month: aydır | ay | aylık
minute: dakika* | dakikadır
percent: % | yüzde
number: sıfır=0 | bir=1 | iki=2 | üç=3 | dört=4 | beş=5 | altı=6 | yedi=7 | sekiz=8 | dokuz=9 | on=10 | yirmi=20 | otuz=30 | kırk=40 | elli=50 | altmış=60 | yetmiş=70 | seksen=80 | doksan=90 | yüz=100 | yarım=0.5 | bir buçuk=1.5 | on iki=12 | on beş=15
fraction: üçte biri=33.3 | üçte birine=33.3 | üçte birinden=33.3 | üçte birinin=33.3 | dörtte biri=25 | dörtte birine=25 | dörtte birinden=25 | dörtte birinin=25 | beşte biri=20 | beşte birine=20 | beşte birinden=20 | beşte birinin=20 | onda biri=10 | onda birine=10 | onda birinden=10 | onda birinin=10 | yirmide biri=5 | yirmide birine=5 | yirmide birinden=5 | yirmide birinin=5 | üçte ikisi=66.7 | üçte ikisine=66.7 | üçte ikisinden=66.7 | dörtte üçü=75 | dörtte üçüne=75 | dörtte üçünden=75 | beşte dördü=80 | beşte dördüne=80 | onda dokuzu=90 | yarısı=50 | yarısına=50 | yarıya=50 | yarısından=50 | yarı yarıya=50 | her on kullanıcıdan biri=10 | on kullanıcıdan biri=10 | on kişiden biri=10 | her on kişiden biri=10 | on kullanıcıdan dokuzu=90 | on kişiden dokuzu=90 | beşte dört=80 | üçte iki=66.7 | dörtte üç=75 | onda dokuz=90 | üçte bir=33.3 | dörtte bir=25 | beşte bir=20 | onda bir=10 | sıfır*=0 | sıfıra=0 | yarısı*=50 | her on kişiden dokuz*=90 | her on kullanıcıdan dokuz*=90 | onda dokuz*=90 | dokuzu=90 | üçte bir*=33.3 | dörtte bir*=25 | beşte bir*=20 | onda bir*=10 | yirmide bir*=5 | üçte iki*=66.7 | dörtte üç*=75 | beşte dör*=80
half: buçuk
ordinal: birinci=1 | ilk=1 | ikinci=2 | üçüncü=3 | dördüncü=4 | beşinci=5 | altıncı=6 | yedinci=7 | sekizinci=8 | dokuzuncu=9 | onuncu=10 | onbirinci=11 | birde=1 | ikide=2 | üçte=3 | dörtte=4 | beşte=5 | altıda=6 | yedide=7 | sekizde=8 | dokuzda=9 | onda=10 | on birde=11 | on ikide=12 | on birinci=11 | on ikinci=12 | on üçüncü=13
ordsuffix: . | inci | ıncı | üncü | uncu | nci | ncı
fill: tam | aralıksız | kesintisiz | bütün | londra merkezli | üst üste | koca | hariç

today: bugün | bu sabah | bu akşam | bu gece
yesterday: dün=1 | önceki gün=2 | dün gece=1 | dün akşam=1 | evvelsi gün=2 | dünden=1 | dünkü=1
morning: sabah* | sabahleyin | şafak*
noon: öğle | öğlen | öğle saatler*
afternoon: öğleden sonra | ikindi*
evening: akşam* | dün akşam | bu akşam
night: gece* | dün gece | bu gece | bağlayan gece=before
midnight: gece yarısı*
weekday: pazartesi*=1 | salı=2 | salıdan=2 | salıya=2 | çarşamba*=3 | perşembe*=4 | cuma=5 | cumadan=5 | cumaya=5 | cumartesi*=6 | pazar=7 | pazardan=7 | pazartesi günü=1 | salı günü=2 | salı gününden=2 | çarşamba günü=3 | çarşamba gününden=3 | perşembe günü=4 | perşembe gününden=4 | cuma günü=5 | cuma gününden=5 | cumartesi günü=6 | cumartesi gününden=6 | pazar günü=7 | pazar gününden=7 | pazartesi gününden=1
clock: saat | saati | saatler | saatle | yerel saatle | yerel saatiyle | saatiyle
am: sabah | sabaha karşı
pm: akşam | öğleden sonra
local: yerel saatle | yerel saat | yerel saatiyle | yerel saate göre | almatı saatiyle | tahran saatiyle
utc: utc | gmt
now: şimdi | artık | şu ana kadar | halihazırda | hâlâ | itibarıyla | itibariyle
aside: seçim günü* | oylama günü* | seçim gecesi* | seçim arifesi* | sandık başı* | bağlantılı* | bağlantısı olduğu | bağlantı yol* | bağlantı kur* | internet gözlem kuruluş* | internet izleme kuruluş* | internet gözlem ağ* | internet gözlemci* | iletişim başkanlığ* | iletişim kurumu* | bilgi teknolojileri ve iletişim | haberleşme bakan*
until: kadar | dek | değin
