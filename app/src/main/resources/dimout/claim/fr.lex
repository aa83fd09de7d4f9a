# Français

common: le la les de des du un une et est en dans que qui pour pas sur au aux par avec ce cette sont été ont il elle selon depuis plus mais leur où l d qu n s à

net: internet | la toile | réseau*=weak | connexion*=weak | accès à internet | accès internet | le web | service* internet | haut débit | adsl | fibre | télécommunication* | télécom* | communications=weak | connectivité | 3g | 4g | 5g | web | internautes | se connecter
mobile: internet mobile | données mobiles | réseau* mobile* | téléphonie mobile | l'internet mobile | connexion* mobile* | 4g mobile | data mobile
connectivity: connectivité | la connectivité | connectivité internet
traffic: trafic | trafic internet | trafic web | flux de données | bande passante
other: trafic routier | trafic aérien | trafic de drogue | trafic ferroviaire | garde à vue | frontière* | tarmac | ferré | ferroviaire* | équipe* | capitaine | matches | matchs | joueur* | émission | audience | douane* | ferry | port | tunnel | métro | usine* | navire* | otage* | bitcoin | puissance de calcul | tva | ambassade | consulat | débats | axe routier | musée* | hôtel* | boutique* | site marchand | achats en ligne | cours en ligne | jeux en ligne | vote en ligne | cybercafé*
users: utilisateurs | usagers | abonnés | internautes | clients | habitants | population | foyers
dark: coup* | blackout | black out | panne* | bloqu* | blocage | perturb* | perturbation* | inaccessible* | indisponible* | suspend* | suspension | interromp* | interruption* | interrompu* | déconnect* | débranch* | désactiv* | éteint* | éteinte | hors service | hors ligne | ne fonctionne plus | ne fonctionnent plus | ne fonctionne pas | ne fonctionnait plus | ne marche plus | n'est plus accessible | n'est pas rétabli* | n'a pas été rétabli* | toujours pas rétabli* | fermé* | privé* | privée* | dans le noir | effondré* | limité* | restreint* | brid* | ralenti* | injoignable* | isolé* | paralys* | à l'arrêt | plus accès | muet* | ne répond plus | ne répondent plus | sectionn* | rompu* | silence | muettes | muets | hors d'usage | coupé* du monde | coupée* du monde | coupés du monde | tombés | tombées | impossible*
dark: n'est toujours pas revenu | n'ont plus accès
offline: coupure* d'internet | coupure internet | panne d'internet | panne internet | blackout numérique | sans internet | sans accès à internet | sans connexion | sans réseau | privé* d'internet | privée* d'internet | privés d'internet | hors ligne | black out numérique | pas d'internet | plus d'internet | plus internet | plus accès à internet | plus de connexion | déconnecté* du monde | déconnectée* du monde | blocage d'internet | coupés d'internet | coupé d'internet | coupée d'internet | coupées d'internet | pas accès à internet | plus de réseau | ni internet | ni réseau | ni réseau mobile | ni connexion | ni téléphone ni internet | aucun accès à internet | aucune connexion | silence numérique | nuit numérique | coupé du réseau | coupés du réseau | coupée du réseau | coupées du réseau | coupure du réseau | privés de connexion | privé de connexion | privée de connexion | privés de réseau | privé de réseau | pas internet | black out des communications
online: en ligne | connecté* | connectée* | accès | se connecter | joignable* | fonctionne=works | fonctionnent=works | fonctionnait=works | fonctionnaient=works | joindre | aller sur internet | naviguer | accéder au web | accéder à internet | accéder à la toile | accéder au réseau
total: total* | totale* | complet | complète | complètement | totalement | entièrement | intégral* | généralisé* | absolu*
neartotal: quasi total* | quasi totale* | quasi totalité | quasi complet* | quasi complète* | presque total* | presque totale* | presque totalement | presque complètement | presque entièrement | quasiment total* | quasiment complet* | quasi intégral* | quasi totalement | quasiment coupé*
back: rétabli* | rétablie* | rétablissement | rétablir | restaur* | de retour | revenu* | revenue* | revient | reviennent | retour | repris | reprise | reprend | remont* | remonté* | reconnect* | reconnexion | retrouv* | réactiv* | relanc* | levé* | levée | de nouveau en ligne | à nouveau en ligne | de nouveau accès | à nouveau accès | de nouveau accessible* | réappar* | rouvert* | rouvr* | remis* en service | remise en service | rebranch*
begin: commenc* | débuté* | débute* | début | a eu lieu | lancé | ordonné* | survenu* | survenue* | imposé* | instauration | entrée en vigueur | mise en place
continue: toujours | reste* | restent | demeure* | encore | continu* | persist* | se poursui*
fall: chut* | chuté* | baiss* | tomb* | diminu* | diminution | recul* | effondr* | effondrement | plong* | perdu* | perte* | perd | réduit* | réduction | dégringol* | repli | moins que | moins élevé* | s'est effondré* | disparu* | disparait | évanoui* | évapor* | en dessous=below | sous les=below | sous la barre=below | inférieur* à=below | inférieur* | fondu*
rise: augment* | hausse* | grimp* | bondi* | progress* | croissance | explos* | envol*
to: à | au
by: de | d
usual: habituel* | habituelle* | normal* | normale | normaux | d'ordinaire | ordinaire* | d'habitude | la moyenne | avant la coupure | avant la crise | avant le blocage | niveau* normal | niveau* normaux | d'avant
share: représent* | part de marché | part | constitu* | compt* pour | taux de pénétration | composé*

for: pendant | durant | depuis | dur* | duré | dure | dernières | après | en tout | au total | atteint | long de | entame | entre dans
after: après | à l'issue de | au bout de | au terme de
ago: il y a | voici | voilà
since: depuis | dès | à partir de | à compter de
notfor: d'ici | dans les | en l'espace de | les prochaines | prochaine* | prochains | prochain* | toutes les | chaque | en moins de | sous | ces dernières | au cours des dernières | dans un délai de | il reste | en quelques | jusqu'à | avant | en | de nouveau coupé*=again | à nouveau coupé*=again | de nouveau été coupé*=again | à nouveau été coupé*=again
notfor: plus tard=after | avant=after | après=after | plus tôt=after | auparavant=after | par jour=clause | chaque jour=clause | chaque nuit=clause | tous les jours=clause | toutes les nuits=clause | par semaine=clause | ultimatum=clause | couvre feu=clause | suivant*=after
running: consécutif* | consécutive* | d'affilée | de suite

neg: ne=que | n=que | pas | jamais | aucun* | ni | dément*=all | démenti*=all | nié*=all | nie=all | faux=all | fausse*=all | rumeur*=all | infox=all | infondé*=all | réfut*=all | sondage*=all | sondé*=all | sondés=all | tva=all | prix de l'internet=all | prix d'internet=all | vitesse d'internet=all | débit moyen=all | vitesse moyenne=all | sans interruption=any | sans perturbation*=any | sans coupure=any | sans encombre=any | normalement=any | personne=who | nul ne=who | nul n=who
hyp: si=all | s'il=all | risqu*=all | menac*=all | prévoi*=all | prévu* | envisag*=all | serait | seraient | aurait | auraient | devrait | devraient | projet de loi=all | permettrait=all | craign*=all | crainte*=all | éventuel* | éventualité=all | peut=can | peuvent=can | hypothèse=all | simulation*=all | exercice=all | possible | pourra | pourront | sera | seront | en cas de=all | va | vont | permettr* | autoris* à=all | promis | promet* | promesse* | exhort* | réclam* | exig* | pourrait=any | pourraient=any | coûterait=any | coûteraient=any
ask: est ce que | combien de temps
pastyear: l'an dernier | l'année dernière | l'an passé | l'année précédente | il y a un an | il y a deux ans | il y a trois ans | il y a quelques années | années précédentes | le mois dernier | un an plus tôt | l'été dernier
break: tandis que | alors que | mais | parce que | car | puisque | qui | dont | où | en raison de | en raison d' | à cause de | à cause d' | en raison du | à cause du | quand | lorsque | bien que | pendant que | malgré | et que | afin | après que | pourquoi | par suite de | suite à | sur fond de | et

other: couvre feu | électricité | électrique* | courant | coupure* de courant | coupure* d'électricité | panne* de courant | panne* d'électricité | panne* électrique* | délestage* | prix | tarif* | inflation | carburant* | essence | gaz | mort | morts | mortes | tué* | tuée* | décès | blessé* | arrêté* | arrestation* | interpell* | détenu* | prison | procès | eau | bourse | actions | monnaie | dollar* | euro* | tenge | rial* | pib | économie | vote* | électeur* | participation | élection* | route* | pont | vol | vols | aéroport* | avion* | train* | chômage | production | ventes | exportation* | école* | hôpita* | banque* | télévision | télé | chaîne* | radio | état d'urgence | troupes | soldats | militaires | manifestation* | pluie* | neige | incendie* | température* | grève* | vpn | match | film | négociation* | batterie | salaire* | examen* | impôt* | taxe* | budget | amende | serveur* | sondage | abonnement* | smartphone* | discours | cessez le feu

about: environ | près de | près d' | autour de | vers | quelque | presque | à peu près | approximativement | une bonne | peu après | peu avant | aux alentours de | quasiment | approche* les | frôl*
only: seulement | seul* | ne que | n' que | à peine | tout juste | uniquement | plus que | à seulement | simple | n'est plus que | ne sont plus que | n'atteint que | ne dépasse pas | qu'à
atleast: au moins | plus de | plus d' | supérieur* à | au delà de | dépass* | minimum
atmost: au plus | moins de | moins d' | jusqu'à | au maximum | inférieur* à | maximum
between: entre
and: et
per: selon | d'après | de source | citant | données de | au dire de | aux dires de
say: affirm* | indiqu* | annonc* | déclar* | rapport* | constat* | mesur* | relev* | précis* | observ* | estim*

nation: dans tout le pays | à travers le pays | l'ensemble du pays | tout le pays | à l'échelle nationale | sur tout le territoire | l'ensemble du territoire | nationale | national | à l'échelle du pays | dans l'ensemble du pays | le pays entier | au niveau national
service: réseaux sociaux=social media | messageries=messaging apps | messagerie instantanée=messaging apps
block: bloqu* | restreint* | limité* | inaccessible* | indisponible* | interdit* | suspend* | coup* | filtr* | ralenti* | perturb* | brid* | censur* | blocage | injoignable* | ne fonctionn* plus | ne répond plus | ne répondent plus | ne sont plus accessibles | n'est plus accessible | ne fonctionne plus | ne fonctionnent plus | cessé de fonctionner

hour: heure | heures | h | une heure=1 | un quart d'heure=0.25 | trois quarts d'heure=0.75
day: jour | jours | journée* | une journée=1 | une journée entière=1 | un jour=1 | vingt quatre heures=1
week: semaine | semaines | une semaine=1 | toute une semaine=1 | une semaine entière=1
month: mois
minute: minute | minutes
percent: % | pour cent | pourcent
number: zéro=0 | un=1 | une=1 | deux=2 | trois=3 | quatre=4 | cinq=5 | six=6 | sept=7 | huit=8 | neuf=9 | dix=10 | onze=11 | douze=12 | treize=13 | quatorze=14 | quinze=15 | seize=16 | dix sept=17 | dix huit=18 | dix neuf=19 | vingt=20 | trente=30 | quarante=40 | cinquante=50 | soixante=60 | soixante dix=70 | soixante et onze=71 | soixante douze=72 | soixante treize=73 | soixante quatorze=74 | soixante quinze=75 | quatre vingt=80 | quatre vingts=80 | quatre vingt dix=90 | quatre vingt quinze=95 | quatre vingt seize=96 | quatre vingt dix huit=98 | quatre vingt dix neuf=99 | cent=100 | une centaine d'=100 | une centaine de=100 | une dizaine d'=10 | une dizaine de=10 | une douzaine d'=12 | une quinzaine d'=15 | une vingtaine d'=20 | une trentaine d'=30 | une quarantaine d'=40 | une cinquantaine d'=50 | une soixantaine d'=60 | une demi=0.5 | un demi=0.5 | deux et demi=2.5
fraction: un tiers=33.3 | le tiers=33.3 | deux tiers=66.7 | un quart=25 | le quart=25 | trois quarts=75 | la moitié=50 | moitié=50 | un cinquième=20 | quatre cinquièmes=80 | un dixième=10 | le dixième=10 | neuf dixièmes=90 | un vingtième=5 | un sur dix=10 | neuf sur dix=90 | un sur cinq=20 | quatre sur cinq=80 | un sur vingt=5 | une personne sur dix=10 | un utilisateur sur dix=10 | un internaute sur dix=10 | un abonné sur dix=10 | un usager sur dix=10
half: et demi | et demie
ordinal: premier=1 | première=1 | deuxième=2 | second=2 | seconde=2 | troisième=3 | quatrième=4 | cinquième=5 | sixième=6 | septième=7 | huitième=8 | neuvième=9 | dixième=10 | onzième=11 | douzième=12 | treizième=13 | quatorzième=14 | vingtième=20
ordsuffix: e | ème | er | ère | eme
fill: longues | bonnes | consécutives | consécutifs | entiers | entières | complets | complètes | pleins | pleines | d' | de | basé* à londres | basée à londres | non seulement

today: aujourd'hui | ce matin | ce soir | cet après midi | cette nuit
yesterday: hier=1 | la veille=1 | avant hier=2 | hier soir=1 | la veille au soir=1
morning: matin | matinée | ce matin | aube | à l'aube
noon: midi | mi journée
afternoon: après midi | cet après midi
evening: soir | soirée | ce soir | hier soir
night: nuit | cette nuit
midnight: minuit
weekday: lundi=1 | mardi=2 | mercredi=3 | jeudi=4 | vendredi=5 | samedi=6 | dimanche=7
clock: h | à=weak | vers=weak | dès=weak | depuis=weak | avant=weak | aux alentours de=weak
am: du matin
pm: de l'après midi | du soir
local: heure locale | heure d'almaty | heure de téhéran | locales | locale
utc: utc | gmt | tu | temps universel
nation: à travers=place | tout le=place | dans tout le=place
fill: sans compter | non compris | hors
offline: déconnecté* | incapables de se connecter
only: ne dépasse pas | n'atteint pas | ne représente que | n'est que de
only: qu'à | que de | qu'un | qu'une | plus qu'à
place: rdc=country/CD | rd congo=country/CD
now: désormais | déjà | maintenant | à présent
daycount: jour
aside: jour du vote | jour du scrutin | jour de l'élection | soir de l'élection | veille du scrutin | jours de vote | bureau* de vote
until: jusqu'à | jusqu'au | jusque
fraction: nul=0 | nulle=0 | nuls=0 | zéro=0 | néant=0 | réduit* à néant=0 | réduit* à rien=0 | divisé* par deux=50 | divisé* par trois=33.3 | divisé* par quatre=25 | divisé* par cinq=20 | divisé* par dix=10 | divisé* par vingt=5 | de moitié=50 | neuf internautes sur dix=90 | neuf utilisateurs sur dix=90 | neuf abonnés sur dix=90 | neuf habitants sur dix=90 | neuf connexions sur dix=90 | neuf usagers sur dix=90 | un tiers du trafic=33.3 | quart du trafic=25
neartotal: quasiment plus d'internet | quasiment plus aucun*
fall: dévis* | s'écroul* | écroul* | amput* | tomb* | fond* de | contract* | se réduit | s'est réduit*
dark: rupture | fait tomber | tombé* en panne | mis* hors service | hors d'usage | à l'arrêt complet | coupent | coupant | couper | n'est plus joignable | inutilisable* | en rade | tombe en panne
offline: coupure des communications | coupure de la connexion | blocage de l'internet | suspension d'internet | suspension de l'internet | black out d'internet | plus ni internet | ni internet ni | privation d'internet | internet coupé | totalement déconnecté* | interruption d'internet | perte de connexion | privé* de réseau internet
online: ont pu se connecter | a pu se connecter | peuvent se connecter | pouvait se connecter | pouvaient se connecter | parviennent à se connecter | parvenaient à se connecter
back: ont pu se connecter | fonctionn* de nouveau | fonctionn* à nouveau | de nouveau fonctionn* | à nouveau fonctionn* | remarche* | remis* en marche | refonctionn* | redevenu* accessible* | redémarr* | de nouveau opérationnel* | ramené* | remettre en service
for: cumul* | franchi* | a passé | approche des | entré* dans | est entré dans | cela fait | voilà
since: depuis la nuit | depuis le soir
users: connexions | internautes sur
service: réseau social=social media
usual: la semaine précédente | la veille | son niveau d'avant | leur niveau d'avant | son volume d'avant
now: à la date de | toujours en cours
other: dispute | bureaux de change
after: première fois en | première fois depuis
net: câbles sous marins | câble sous marin | dorsale
net: trafic de données | trafic internet | trafic web
aside: même si | si bien que | si bien qu | comme si
aside: en lien avec | suspendu _ comptes | bloqué _ comptes
other: transport* | ferroviaire*
dark: plus de signal | pas de signal | aucun signal | sans signal | plus de réseau | pas de réseau
back: rallum*
aside: ministre des communications | ministère des communications | ministre des télécommunications | ministère des télécommunications | régulateur des télécoms | observatoire d'internet | observatoire de l'internet
nation: toute l'étendue du territoire | l'ensemble de=place | l'ensemble du=place | entier=after | entière=after
aside: à la veille de | à la veille du | à la veille et
other: chiffre d'affaires | bénéfice* | recettes | résultat net | trimestre
net: de retour en ligne=weak | de nouveau en ligne=weak | à nouveau en ligne=weak | service=vague | services=vague | accès=vague
continue: restait | restaient | demeurait | toujours
clock: à partir de=weak | dès=weak
back: a pris fin=end | ont pris fin=end | prend fin=end | s'est achevé*=end | fin de=end | mettant fin=end
