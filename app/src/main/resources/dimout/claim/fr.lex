# Français

hourclock: yes
clocks: country/FR
common: le la les de des du un une et est en dans que qui pour pas sur au aux par avec ce cette sont été ont il elle selon depuis plus mais leur où l d qu n s à
common: sous mis sans nous vous cette ces tout
common: a | est | ni | ne | se | s | y | c | j | si | ou | leurs | ses | son | sa | entre | après | vers

# Words that are asked about one by one
access: accès
givenname: jean | marie | pierre | paul | jacques | michel | anne | sophie | claire | julie | luc | marc | philippe | nicolas | antoine | camille | aminata | fatou | moussa | mamadou
cable: câble | câbles
serves: alimente | alimentent | alimentait | alimentant | dessert | desservent | desservait | desservant | irrigue
loses: perdu | perdus | perd | perdent | perdait | perdre
siteword: portail=of | portails=of | site=of | sites=of | plateforme | plateformes | application | applications | appli | applis
banned: bloqu* | censur* | interdi* | restrei* | restric* | suspend* | suspens*
contrast: mais | toutefois | cependant | pourtant | alors=now | tandis=now | après=day
that: que | qu
when: quand | lorsque
through: au | à
relative: que | qui
among: dont
medium: via | sur
where: à | a | dans | en | vers | sur
located: à=one
neighbour: voisine | voisin | voisines | voisins | proche
regionword: province | provinces | région | régions | ville | villes | état | états | département
regionword: départements | district | gouvernorat | wilaya | oblast | république | capitale=seat
regionword: localité | localités | village | villages | hameau | hameaux | bourg | bourgade | communauté | agglomération | arrondissement | arrondissements | vallée | vallées
regionword: massif | péninsule | municipalité | municipalités | banlieue | faubourg | métropole | comté | communes | quartiers | districts | gouvernorats | wilayas | préfecture | préfectures | canton | cantons | atoll | val
regionword: île | îles | presqu'île | archipel | quartier | commune | cercle
operatorword: opérateur | opérateurs | fournisseur | fournisseurs
customer: clients | abonnés | usagers | utilisateurs
rules: coupe | coupent | ferme | éteint | débranche | bloque | suspend | verrouille | rétablit | rend | lève | rallume | rebranche | restaure | ordonne | décide | prolonge | autorise | censure | bride
ofwhole: de | du | des | d
starting: de | des
lengthof: de | d | sans
lengthof: pleines | entières | durant | complètes | consécutives | d'affilée
secondhalf: pas | plus | ni | aucun | aucune
except: que | qu
nor: ni
saint: saint | sainte | san
letters: èêœà=0.2

aheadof: avant
net: internet | la toile | réseau*=weak | connexion*=weak | accès à internet | accès internet | le web
net: service* internet | haut débit | adsl | fibre | télécommunication* | télécom* | communications=weak
net: connectivité | 3g | 4g | 5g | web | internautes | se connecter | câbles sous marins | câble sous marin
net: dorsale | trafic de données | trafic internet | trafic web | de retour en ligne=weak
net: de nouveau en ligne=weak | à nouveau en ligne=weak | service=vague | services=vague | accès=vague
net: opérateurs=vague | fournisseurs=vague | toile=weak | le net=weak | du net=weak | le réseau=weak
net: réseaux=weak | courriel*=weak | mails=weak | e mails=weak | fournisseurs d'accès | fai | débit=weak
net: signal=weak | câbles=vague | routes bgp | bgp | fibre optique | en ligne | accès au monde
net: lien avec le monde | liens avec le monde | contact avec le monde | lien avec l'extérieur
net: liaison* avec l'extérieur | téléphone et internet | sms=weak | appels=vague | pages=vague | sites=vague
net: navigation=vague | messagerie=vague | données=weak | lignes=vague | box=vague | satellite=vague | octet*
net: paquet* | liaisons internationales
net: courrier électronique | courriers électroniques | bande passante | liaisons=vague | liaison=weak
net: connectivité internet | raccordement=weak | l'accès au réseau | cyberespace | internet fixe
net: box internet | notifications=vague | wi fi | échanges de données | échange avec l'extérieur
net: la connexion internet | l'adsl | réseau internet | réseaux télécoms | accès à la toile | accès au web
net: accès au net | lignes internet | prestataires=vague | antennes relais=vague | messages=vague
net: wifi=weak | adresses ip | adresse ip | préfixes bgp | préfixes | routes=vague
net: [services / réseaux / lignes / connexions] fixes et mobiles | internet fixe et mobile
net: téléphonie fixe et mobile | fixe et mobile | réseaux de télécommunication* | réseau mondial=weak
net: internet mondial
net: capacité [internet / de bande passante / internationale / de transit] | capacités internationales
net: téléphones=vague | smartphones=vague | page=vague
net: routeurs | routeur
net: câble* [à longue distance / longue distance / de fibre / de fibre optique / à fibre optique / optique / optiques / télécom / télécoms / de télécommunication / de télécommunications / internet / terrestre / terrestres]
net: artère* télécom* | faisceau* hertzien* | liaison* hertzienne* | liaison* satellit* | pont* hertzien* | donnée=weak
net: [l'internet / internet] [résidentiel / domestique / filaire / à haut débit / par satellite / par câble]
net: infrastructure* de télécommunication* | infrastructure* télécom* | téléphonie [fixe / filaire]
net: fixes et mobiles | mobiles et fixes | mobile et fixe
mobile: internet mobile | données mobiles | réseau* mobile* | téléphonie mobile | l'internet mobile
mobile: connexion* mobile* | 4g mobile | data mobile | réseau mobile | réseaux mobiles | 3g | 4g | 5g
mobile: connexion mobile | mobiles=weak | portables=weak | téléphones portables=weak | données cellulaires
mobile: données sur mobile | internet sur mobile | internet sur les téléphones | internet des téléphones | haut débit mobile
mobile: data=weak | forfait* mobile* | réseau* cellulaire* | internet cellulaire | connexion* cellulaire*
mobile: données des portables | réseau des portables | l'internet sur portable | internet sur portable
mobile: internet sur smartphone
mobile: internet [par / des / de / via / via les / sur les / par les] données mobiles
mobile: internet sur les mobiles | internet via les mobiles
mobile: connexion internet [par / des / de / via / via les / sur les / par les] données mobiles
mobile: données mobiles internet | opérateurs mobiles | services mobiles | téléphonie cellulaire
mobile: réseaux de téléphonie mobile
mobile: accès mobile | trafic [cellulaire / mobile] | service mobile | accès internet mobile
mobile: data mobiles | [service / services] data mobile*
mobile: internet sur [leur téléphone / leurs téléphones / le téléphone / son téléphone / les portables / leur portable / leurs portables / leur smartphone / leurs smartphones / mon téléphone]
mobile: bande passante mobile | trafic des mobiles
mobile: [se connecter / internet / naviguer / surfer / connexion / en ligne] [depuis / sur / avec / par / via / à partir de] [leur / leurs / son / le / les / un / mon / notre / nos / des] [téléphone / téléphones / portable / portables / smartphone / smartphones / mobile / mobiles]
mobile: accès mobile à internet | le mobile=weak
mobile: donnée mobile | la moindre donnée mobile
mobile: [internet / connexion / données / réseau / réseaux] des téléphones portables | internet des [smartphones / mobiles / portables] | internet nomade | internet embarqué
connectivity: connectivité | la connectivité | connectivité internet
connectivity: visibilité | visibilité bgp
traffic: trafic | trafic internet | trafic web | flux de données | bande passante | volume | volume de données
traffic: débit | débits
traffic: capacité [disponible / internationale / internet / de transit / de bande passante / du câble / des câbles / vers l'extérieur / du réseau] | capacités [disponibles / internationales]
traffic: volume d'échanges
traffic: d'activité | activité en ligne | activité internet
other: trafic routier | trafic aérien | trafic de drogue | trafic ferroviaire | garde à vue | frontière*
other: tarmac | ferré | ferroviaire* | équipe* | capitaine | matches | matchs | joueur* | émission
other: audience
other: douane* | ferry | port | tunnel | métro | usine* | navire* | otage* | bitcoin | puissance de calcul
other: tva | ambassade | consulat | débats | axe routier | musée* | hôtel* | boutique* | site marchand
other: [paiement / paiements] [par carte / par cartes / bancaire / bancaires / électronique / électroniques / sans contact] | achats en ligne | cours en ligne | jeux en ligne | vote en ligne | cybercafé* | couvre feu=hours
other: électricité=power | électrique*=power | courant=power | coupure* de courant=power
other: coupure* d'électricité=power | panne* de courant=power
other: panne* d'électricité=power | panne* électrique*=power | délestage*=power | inflation
other: carburant*
other: essence | gaz | mort | morts | mortes | tué* | tuée* | décès | blessé* | arrêté* | arrestation*
other: interpell* | détenu* | prison | procès | eau | bourse | actions | monnaie | dollar* | euro* | tenge
other: rial* | pib | économie | vote* | électeur* | participation | élection* | route* | pont | vol | vols
other: aéroport* | avion* | train* | chômage | production | ventes | exportation* | école* | hôpita*
other: banque*
other: télévision | télé | chaîne* | radio | état d'urgence | troupes | soldats | militaires
other: manifestation*=event
other: pluie* | neige | incendie* | température* | grève* | vpn | match | film | négociation* | batterie
other: salaire* | examen* | impôt* | budget | amende | serveur* | sondage | abonnement*
other: smartphone*
other: discours | cessez le feu | dispute | bureaux de change | transport* | chiffre d'affaires | bénéfice*
other: recettes | résultat net | trimestre | footballeur* | chanteur* | chanteuse* | acteur* | actrice*
other: presse écrite | obus | farine | riz | gazole | gasoil | inondation* | pluies | séisme | parlement
other: urnes | robinet d'eau | eau courante | pain | café | logiciel* | jeu vidéo
other: avion | avions
other: autoroute* | enquête*
other: illimité* | forfait illimité
other: protestation*=event | contestation=event | émeute*=event | troubles=event
other: mouvement de contestation=event
other: répression=event | collégiens | lycéens | billetterie* | atelier* | formation* | écran*
other: journalistes
other: l'action=share | action de | cotation* | titre en bourse | valeur boursière
other: 112 | appels d'urgence | numéro* d'urgence
other: prix=head | tarif*=head | taxe*=head | coût*=head | forfait internet=head
other: abonnement internet=head
other: volé* | volés
other: taux de pénétration=head | taux d'accès=head | réseau électrique=power | réseau ferré
other: réseau routier | guerre=event | conflit*=event | affrontement*=event | offensive=event
other: ligne haute tension=power | haute tension=power | ligne à haute tension=power | transformateur*=power | centrale électrique=power | poste électrique=power
other: billets de banque | recrut* | licenci* | suppression de postes | postes supprimés | boutiques
other: dette* | effectif* | investissement* | retraité* | octogénaire* | éleveur | agriculteur*
other: tf1 | france 24 | rfi | tv5 | tv5monde | ortb | rti | crtv | walf tv | fréquences fm
other: retransmission | en direct sur
other: nombre [d'abonnés / d'abonnements / de clients]=head | ventes [sur / par / via]=head
other: enedis=power | edf=power | senelec=power | snel=power | jirama=power | eneo=power | hydro québec=power | steg=power | sonelgaz=power | rte=power | éclairage=power | lumière=power
other: tram | trams | tramway*
users: utilisateurs | usagers | abonnés | internautes | clients | habitants | population | foyers | connexions
users: internautes sur | égyptiens | iraniens | kazakhs | biélorusses | gabonais | sénégalais | congolais
users: cubains | soudanais | afghans | ougandais | togolais | tchadiens
users: birmans | bangladais | tanzaniens | pakistanais | maliens | burkinabè | nigériens | guinéens
users: ivoiriens | camerounais | éthiopiens | algériens | mauritaniens | comoriens | malgaches | syriens
users: irakiens | palestiniens | gazaouis | turcs | russes | indiens | kényans | mozambicains
users: vénézuéliens | népalais | zimbabwéens | nigérians | équato guinéens | haïtiens | yéménites
users: jordaniens | libyens | calédoniens | mahorais | riverains | étudiants | commerçants | familles
users: résidents | dakarois | kinois | librevillois | bamakois | abidjanais | lushois
users: ceux qui ont | qui a un abonnement
dark: coup* | blackout | black out | panne* | bloqu* | blocage | perturb* | perturbation* | inaccessible*
dark: indisponible* | suspend* | suspension | interromp* | interruption* | interrompu* | déconnect*
dark: débranch* | désactiv* | éteint* | éteinte | hors service | hors ligne | ne fonctionne plus
dark: ne fonctionnent plus | ne fonctionne pas | ne fonctionnait plus | ne marche plus | n'est plus accessible
dark: n'est pas rétabli* | n'a pas été rétabli* | toujours pas rétabli* | privé* | privée*
dark: dans le noir | effondré* | limité* | restreint* | brid* | ralenti* | injoignable* | isolé* | paralys*
dark: à l'arrêt | plus accès | muet* | ne répond plus | ne répondent plus | sectionn*=cable | rompu*=cable | silence
dark: muettes | muets | hors d'usage | coupé* du monde | coupée* du monde | coupés du monde | tombés | tombées
dark: impossible* | n'est toujours pas revenu | n'ont plus accès | rupture=cable | fait tomber | tombé* en panne
dark: mis* hors service | à l'arrêt complet | coupent | coupant | couper | n'est plus joignable
dark: inutilisable* | en rade | tombe en panne | plus de signal | pas de signal | aucun signal | sans signal
dark: plus de réseau | pas de réseau | déconnexion*=net | déconnecté*=net | black out=net | blackout*=net
dark: black outs=net | s'est éteint* | s'éteint | éteindre | éteignent | étouff* | mutisme | silencieu*
dark: injoignable*=net | coupé* du monde=net | coupé* de l'extérieur=net | dans le noir=night
dark: plongé* dans le noir=night | disparu* de | disparu* de la toile=net | disparu* du | disparu* des
dark: disparaît | disparaissent | évanoui* | volatilis* | trou noir=net | plus de | tiré le rideau
dark: tire le rideau | baissé le rideau=weak | fermé le robinet | ferme le robinet | fermer le robinet
dark: mis hors service | hors jeu | hors d'atteinte | en panne | tombé* | tombe* | tomber
dark: s'est effondré | muselé* | musel* | bâillonn* | tranch* | arrach* | retir* | suspens* | sevrage | sevr*
dark: priv* | privation | prive* | isolement | isol* | verrouill* | cadenass* | cloîtr* | confisqu* | gel*
dark: figé* | blocage* | bridage | ralentissement* | interrupt* | indispon* | inaccess* | ne marchent plus
dark: ne passe plus | ne passent plus | ne charge plus | ne chargent plus | ne s'ouvre plus
dark: ne s'ouvrent plus | n'ouvre plus | n'ouvrent plus | ne fournissent plus | ne fournit plus
dark: rien ne passe | plus rien | sans réponse | mis fin | arrêt | arrêt*
dark: stopp* | stoppé* | neutralis* | saboté* | anéanti* | détruit* | défaill* | rompre | perdu* le signal
dark: perdu* tout contact | plus aucun* | plus ouvrir | plus accéder | coupure*=net
dark: blocage numérique=net | débranch*=net | lâch* | nuit numérique=net | meurt | meurent | mouru* | expir* | asphyxi* | étrangl* | garrott* | rampe* | traîne | pagaie | saccad* | endommag*=cable | bombard* | effac* | rayé* de la carte=net | rayé* | englouti* | avalé* | ôté* | arraché* | retiré* | perdu | perd* le réseau | privant | privent | prive | privait | a privé | n'a plus de | n'ont plus de | n'avait plus | n'avaient plus | tournent à vide | tourne à vide | ne passait plus | ne passaient plus | rien ne marche | plus rien ne marche | plus rien ne passe | hors réseau=net
dark: touché* | affecté* | clignot* | intermitten* | de noir=net
dark: aucun octet ne passe | plus aucun octet ne passe | rien ne passe plus | plus rien ne passait
dark: n'a toujours pas rendu | n'ont toujours pas rendu | n'a pas rendu | n'a toujours pas rétabli
dark: n'ont toujours pas rétabli | n'a toujours pas levé | n'est toujours pas rétabli*
dark: n'a pas encore été rétabli* | n'est pas encore rétabli* | n'est pas revenu* | n'est pas encore revenu*
dark: n'est jamais revenu* | toujours pas revenu* | n'a plus ni | n'ont plus ni
dark: aucun opérateur ne répond=net | ne répondait plus | ne répondaient plus
dark: ne capte | ne captent | ne fonctionnaient plus | ne marchait plus
dark: ne marchaient plus | a cessé de | ont cessé de | cessé d'émettre | cessent de | cesse de | a lâché
dark: ont lâché | sauté | saute | a sauté | basculé* hors ligne=net | bascul* dans le noir=net
dark: plongé* dans | plonge dans | plongent dans | sombr* dans | plongée dans | s'est tu | se sont tus
dark: s'est tue | se sont tues | se taisent | se tait | s'éteignent | se sont éteint* | s'est arrêté*
dark: tiré la prise | tire la prise | débranché la prise | appuyé sur l'interrupteur
dark: actionné l'interrupteur | kill switch=net | coup* de ciseaux | coup de ciseau | coup de hache | sabr*
dark: sectionné*=cable | cisaillé*=cable | mis* à l'arrêt | mis* sous cloche=net | sous cloche numérique=net
dark: mis* sous silence | réduit* au silence | réduit* à rien | à bout de souffle | rendu* l'âme
dark: tombé* à l'eau | aux abonnés absents=net | hors de service | hors circuit | en carafe | en rideau
dark: dans les choux | kaput | à plat | au point mort | grippé* | gripp* | étranglé* | étranglement | bouch*
dark: saturé* | instable* | chaotique* | coupé* du reste du monde=net | coupé* du réseau mondial=net
dark: retranché* du monde=net | isolé* du monde=net | isolé* numériquement=net | rideau de fer numérique=net
dark: rideau numérique=net | black out numérique=net | extinction* | débranchement=net | mise hors ligne=net
dark: mis* hors ligne=net | déconnecté* du réseau=net | déconnecté* de la toile=net | désert numérique=net
dark: huis clos numérique=net | nuit noire numérique=net | obscurité numérique=net | ténèbres numériques=net
dark: dans l'obscurité=net | silence numérique=net | paralysie | paralysé* | anéanti | inopérant*
dark: non opérationnel* | indisponibilité | perturbé* | dysfonctionn*
dark: plus se connecter=net | coupée _ monde=net | coupées _ monde=net | coupés _ monde=net
dark: rendu* inaccessible* | rendu* impossible* | rendu* inutilisable* | rendu* injoignable* | rendu* muet*
dark: resaut* | recoup*
dark: disparu* d | disparaît d | disparaissent d | disparu* d internet=net | disparu* du web=net
dark: disparu* du net=net | disparu* du réseau=net
dark: [a / ont / avait / avaient] [subi / connu / rencontré / essuyé] une [panne / coupure]=itself
dark: [s'est / se sont / s'étaient] [tu / tus / tue / tues / éteint / éteinte / éteints / éteintes / arrêté* / effondré*]
dark: [ne / n'y] [répond / répondent / fonctionne / fonctionnent / marche / marchent / passe / passent / charge / chargent] [pas / plus / toujours pas]
dark: reste muet* | restent muet* | restée muet* | en proie à une panne | en proie à une coupure
dark: plongé* dans un black out | débrancher | a tiré le rideau=net | tiré le rideau=net | effondrement
dark: tout [a commencé / est parti] | l'incident s'est produit
dark: aux abonnés absents | [a / ont / avait / avaient] disparu
dark: ferm* le robinet | ferm* l'accès | fermeture d'internet | fermeture de l'internet
dark: fermeture du réseau | ferm* internet | ferm* les vannes
dark: sautent | ont sauté | sautaient | flanch* | a craqué | a planté | ont planté | a décroché
dark: ont décroché | décroch* du réseau | dégringol* | a cédé | ont cédé | disjonct* | s'est coupé*
dark: se coupe | se coupent | se sont coupé* | a buggé | rien ne filtre
dark: plus rien ne [filtre / sort / entre / fonctionne / circule] | a été coupé* | ont été coupé*
dark: le pays ne répond plus=net
dark: [est / était / reste] mort* | est morte
dark: plus aucune page ne s'[affiche / affichait / ouvre / ouvrait] | aucune page ne s'[affiche / ouvre] | plus aucun site ne [répond / répondait / s'ouvre]
dark: est absent* d | sont absent* d | [introuvable / introuvables]
dark: entrav* | dégradé*
dark: cess* de fonctionner | cess* de répondre | ferm* l'internet | ferm* la toile | ferm* le web
dark: [s'est / se sont] réveillé* sans | se réveill* sans | [s'est / se sont] levé* sans
dark: ne capte plus=net | ne captent plus=net | ne captait plus=net | ne captaient plus=net
dark: ça ne capte=net
dark: limite | limitent | limitait | restreign* | restrei* | suspendent | interrompent | rompent
dark: hachur* | au compte gouttes
dark: ne peuvent ni [envoyer / consulter / ouvrir / téléphoner / surfer / naviguer / se connecter / appeler / recevoir]
dark: ne peut ni [envoyer / consulter / ouvrir / téléphoner / surfer / naviguer / se connecter / appeler / recevoir]
dark: mis* à terre | mis* à genoux | a mis _ terre
dark: [plus aucune / aucune / plus une seule / plus une] page ne s'[affichait / affiche / ouvrait / ouvre / chargeait]=net | [plus aucune / aucune] page ne [charge / chargeait]=net
dark: ne peut plus joindre personne | ne peut plus joindre qui que ce soit | plus moyen de [joindre / se connecter / téléphoner]
dark: [attend / attendent / attendaient] [toujours / encore] [un feu vert / le feu vert / l'autorisation / l'ordre]=still
dark: [n'a / n'ont / n'avait / n'avaient] [pas / toujours pas / pas encore / toujours pas encore] [retrouvé / récupéré / recouvré / regagné]=still
dark: [n'a / n'ont / n'avait / n'avaient] pu être [rétabli* / réparé* / remis* / restauré*]=still
dark: [n'a / n'ont / n'avait / n'avaient] [retrouvé / récupéré / recouvré] [le moindre / la moindre / aucun / aucune / ni]=still
dark: [ne / n'] [retrouve / retrouvent / retrouvait / retrouvaient] [pas / toujours pas / pas encore]=still | sans [retrouver / récupérer / recouvrer]=still
dark: relève de [l'exploit / la loterie / la gageure / l'impossible] | [est / était] une loterie | [nul / personne] ne parvient à [joindre / appeler / se connecter]=net
dark: [ne captent / ne capte] plus [la moindre / le moindre / aucune / aucun]=net
dark: rupture*=cable | empêch* de [naviguer / se connecter / surfer]
dark: au ralenti | en pointillé | en pointillés | mis* ko | terrassé* | terrasse [orange / free / rogers / internet / le réseau] | foudroyé* | fauché* | réduit* à néant
dark: [perdre / perd / perdent / perdait / perdaient / perdu] [internet / l'internet / le réseau / la connexion / leur connexion / toute connexion / tout réseau / le signal / tout signal / toute liaison / la 4g / la data / tout accès / la ligne]
dark: [aucun / plus aucun / pas un] [opérateur / fournisseur / réseau] ne [fournit / fournissait / fournissaient / offre / offrait / propose / proposait / donne / donnait / assure / assurait / délivre / délivrait / fonctionne / fonctionnait / répond / répondait / émet / émettait / passe / passait]=net
dark: [n'émet / n'émettent / n'émettait / n'émettaient] plus | ne [circule / circulent / circulait / circulaient / transite / transitent / débite / délivre] plus
dark: ni _ [ne / n'] [passe / passent / passait / passaient / répond / répondent / répondait / répondaient / fonctionne / fonctionnent / fonctionnait / fonctionnaient / marche / marchent / émet / émettent / émettait / émettaient / capte / captent]
dark: [n'achemine / n'acheminent / n'acheminait / n'acheminaient / n'écoule / n'écoulent] plus | [fait / font / faisait / faisaient] défaut | dans le brouillard numérique | replong* dans | retomb* en panne
dark: [aucun / plus aucun / pas un] [opérateur / fournisseur / réseau] n'[achemine / acheminait / émet / émettait / offre / offrait / assure / assurait / est / était / a]=net
dark: en panne=itself | tombé* en panne=itself | tombe* en panne=itself | tombent en panne=itself | hors service=itself | hors d'usage=itself | en rade=itself | à l'arrêt=itself | aux abonnés absents=itself | ne donne plus signe de vie=itself
dark: ne [répond / répondent / répondait / répondaient / fonctionne / fonctionnent / fonctionnait / fonctionnaient / marche / marchent / passe / passent / passait / passaient / capte / captent / captait / captaient] plus=itself
dark: [n'émet / n'émettent / n'émettait / n'émettaient] plus=itself | [a / ont] [lâché / sauté / planté / flanché]=itself | s'est éteint*=itself | se sont éteint*=itself
dark: ni _ [ne / n'] [passe / passent / passait / passaient / répond / répondent / répondait / répondaient / fonctionne / fonctionnent / fonctionnait / fonctionnaient / marche / marchent / émet / émettent / émettait / émettaient / capte / captent]=itself
dark: n'[a / ont / avait / avaient] plus [répondu / fonctionné / marché / capté / émis]
dark: n'[a / ont / avait / avaient] plus [répondu / fonctionné / marché / capté / émis]=itself
dark: plong* _ dans le [silence / noir / mutisme / black out]=net
dark: impossible _ de [téléphoner / surfer / naviguer / appeler / se connecter / joindre]=net
dark: [plus aucun / aucun / plus un seul / pas un] [téléphone / portable / mobile / appel / message / coup de fil] [ne / n'] [accroche / accrochait / capte / captait / passe / passait / sonne / sonnait / fonctionne / fonctionnait / répond / répondait / entre / entrait]=net
dark: à l'agonie | moribond* | bris de [fibre / câble / la fibre / fibre optique]=cable | fai* taire | fait taire | faire taire | n'accroch* plus | ne sonn* plus
dark: [obtempéré / obtempèrent / obtempérer / obéi / déféré / conformés / conformé] [à / à l' / à une / au / aux / à cet / à cette] [injonction / ordre / directive / consigne / instruction / instructions / consignes / ordres / réquisition]=obeyed
dark: par terre | patin* | [est / sont / était / étaient / mis / mise / mises / mettre] par terre=itself
dark: hors course | mis* à bas | va et vient | vont et viennent | allait et venait
dark: bug=weak | avarie*=weak
dark: vandalis*=cable
offline: coupure* d'internet | coupure internet | panne d'internet | panne internet | blackout numérique
offline: sans internet | sans accès à internet | sans connexion | sans réseau | privé* d'internet
offline: privée* d'internet | privés d'internet | hors ligne | black out numérique | pas d'internet
offline: plus d'internet | plus internet | plus accès à internet | plus de connexion | déconnecté* du monde
offline: déconnectée* du monde | blocage d'internet | coupés d'internet | coupé d'internet | coupée d'internet
offline: coupées d'internet | pas accès à internet | plus de réseau | ni internet | ni réseau
offline: ni réseau mobile | ni connexion | ni téléphone ni internet | aucun accès à internet
offline: aucune connexion | silence numérique | nuit numérique | coupé du réseau | coupés du réseau
offline: coupée du réseau | coupées du réseau | coupure du réseau | privés de connexion | privé de connexion
offline: [privé / privée / privés / privées / prive / privent / privant / privait / privaient] [de téléphone et d'internet / de téléphonie et d'internet / de télévision et d'internet / de téléphonie mobile et d'internet / de téléphone, d'internet]
offline: [privé / privée / privés / privées / prive / privent / privant / privait / privaient] d'internet et de [téléphone / téléphonie / télévision / téléphonie mobile / téléphonie fixe]
offline: privée de connexion | privés de réseau | privé de réseau | pas internet
offline: black out des communications | déconnecté* | incapables de se connecter | coupure des communications
offline: coupure de la connexion | blocage de l'internet | suspension d'internet | suspension de l'internet
offline: black out d'internet | plus ni internet | ni internet ni | privation d'internet | internet coupé
offline: totalement déconnecté* | interruption d'internet | perte de connexion | privé* de réseau internet
offline: sevrage numérique | blackout total d'internet | coupure* numérique* | déconnexion* numérique*
offline: isolement numérique | silence radio numérique | trou noir numérique | vie hors ligne | pas de données
offline: sans données | plus de données | pas de connexion | privé* de réseau | privé* de connexion
offline: sans téléphone ni internet | ni données | coupure* du net | coupure* de réseau
offline: coupure* des télécommunications | coupure* de l'internet | coupure* d'accès | coupure* de connexion
offline: injoignables
offline: débranch* le pays | coupé le pays du monde | coupe le pays du monde | pays débranché | ni fixe
offline: ni wifi | ni 4g | ni 3g | sans 4g | sans 3g | plus de 4g | plus de 3g | pas de réseau
offline: sans la toile | sans le net | privé* de toile | privé* de net | privé* de web | privé* de données
offline: privé* d'accès à internet | privé* de télécommunications | privé* de communications
offline: sans aucune connexion | sans aucun réseau | sans aucun accès à internet | sans le moindre réseau
offline: sans signal | sans le moindre signal | sans moyen de communication
offline: sans communications | sans télécommunications | sans data | plus de data | plus aucune connexion
offline: plus aucun réseau | plus aucun accès à internet | plus aucun signal | plus le moindre signal
offline: coupure* internet | coupure* des données | coupure* du web | panne* de réseau | panne* de connexion
offline: panne* du réseau | isolement total du réseau | hors réseau | hors connexion | en mode hors ligne
offline: l'internet est coupé | arrêt d'internet | extinction d'internet | débranchement d'internet
offline: mise hors ligne | perte de réseau | absence de réseau | absence d'internet | absence de connexion
offline: interruption de l'internet | interruption des télécommunications | coupure d'internet mobile
offline: embargo numérique | huis clos numérique | désert numérique | rideau numérique | obscurité numérique
offline: ténèbres numériques
offline: ni [messagerie / téléphone / appel / sms / réseau / wifi / mobile] ni internet
offline: silence radio [d'un / en] [pays / ligne] | n'affichent plus que l'heure | n'affiche plus que l'heure
offline: black out total
offline: aucune barre | plus une barre | pas une barre | la toile est [tombée / morte / coupée / muette / inaccessible / éteinte] | [connexion / ligne / toile] [morte / éteinte] | réseau mort | [est / était / reste] privé* de connexion
offline: sans la moindre [connexion / liaison] | sans le moindre [accès / réseau / internet / signal]
offline: [coupé / coupée / coupés / coupées / isolé / isolée / isolés / isolées / retranché / retranchée / privé / privée / privés / privées] [du monde / du reste du monde / de la toile / du web / du net / de l'extérieur / de toute connexion / de toute communication]
offline: ni [téléphone / réseau / internet / connexion / signal / data / wifi / portable / mobile / sms]
offline: ni téléphone portable
offline: [n'ont / n'a / n'avaient / n'avait] pu ni [envoyer / consulter / ouvrir / téléphoner / surfer / naviguer / se connecter]
offline: coupure [nationale / générale / totale / partielle / complète] [d'internet / de l'internet / du réseau]
offline: panne [nationale / générale / totale / géante] d'internet | restrictions d'internet
offline: restrictions d'accès à internet | blocage total d'internet | blocage général d'internet
offline: hors [d'internet / de l'internet / du réseau internet] | plus [aucun contact / de contact / aucune nouvelle / de nouvelles] [avec nos équipes / de nos équipes / avec ses équipes / de ses équipes / avec leurs équipes / avec nos collègues / de nos collègues]
offline: ni _ ne [donne / donnent / donnait / donnaient / fournit / fournissent / offre / offrent] [accès à internet / accès à la toile / accès / internet / de réseau / de connexion / de signal]
offline: ni _ il n'y [a / avait] [d'internet / de réseau / de connexion / de signal]
offline: [arrêt / interruption / suspension / coupure] [complet / complète / total / totale] de [ses / leurs / tous ses / tous leurs / tous les] services
offline: ne plus avoir [internet / de réseau / de connexion / accès à internet / de signal] | n'avoir plus [internet / de réseau / de connexion / accès à internet] | ne pas avoir [de réseau / de connexion]
offline: [n'a / n'ont / n'avait / n'avaient] de [connexion / réseau / signal / internet / couverture / 4g]
offline: [plus aucune / aucune / pas une] donnée ne [passe / passait / circule / circulait / transite / transitait / sort / sortait / entre / entrait]
offline: plus [un octet / le moindre octet / un bit / aucun octet] | ni voix ni données | ni données ni voix | ni appels ni données
offline: ne [peut / peuvent / pouvait / pouvaient / parvient / parviennent / parvenait / parvenaient / arrive / arrivent / arrivait / arrivaient] [plus / pas] [à se connecter / se connecter / à surfer / surfer / à naviguer / naviguer / à accéder à internet / accéder à internet / à aller sur internet / aller sur internet / à joindre internet]
offline: n'[ont / a / avaient / avait] [plus / pas] [pu / réussi à / pu se reconnecter] [se connecter / surfer / naviguer / accéder à internet / aller sur internet]
offline: [ville / île / province / région / archipel / quartier / pays / territoire] sans [réseau / internet / connexion / signal]
offline: [dépourvu / dépourvue / dépourvus / dépourvues / démuni / démunis] d'internet | coupé* de toute liaison | orphelin* de réseau
offline: de silence radio
offline: [plus aucune / plus une seule / aucune / pas une] [liaison / communication / ligne] [téléphonique / internet / possible / avec le monde / avec l'extérieur / avec le continent]
offline: [plus aucune / plus une seule / pas une] [liaison / communication]
offline: sans [cellulaire / service cellulaire / réseau cellulaire / téléphonie / tonalité / couverture mobile / réseau mobile / service internet / liaison internet / fibre ni téléphone / web / wifi]
offline: sans pouvoir [se connecter / surfer / naviguer / appeler / téléphoner / envoyer / joindre / accéder à internet / communiquer / consulter / utiliser internet]
offline: [plus personne / personne] [n'a / n'avait / n'a plus / n'avait plus] [internet / accès à internet] | plus personne [n'a / n'avait] [de connexion / de réseau / de téléphone / de téléphone fixe / de signal / de ligne / d'internet / d'accès à internet]
offline: [n'a / n'ont / n'avait / n'avaient / n'y a / n'y avait] plus de [téléphone / téléphonie / ligne / fixe / portable / liaison / internet mobile / liaisons / communications / box]
offline: [n'a / n'ont] plus [de réseau / d'internet / de connexion / de téléphone / de 4g / de signal]=still | [n'a / n'ont] ni [réseau / internet / téléphone / connexion]=still
online: en ligne | connecté* | connectée* | accès | se connecter | joignable* | fonctionne=works
online: fonctionnent=works | fonctionnait=works | fonctionnaient=works | joindre | aller sur internet
online: naviguer | accéder au web | accéder à internet | accéder à la toile | accéder au réseau
online: ont pu se connecter | a pu se connecter | peuvent se connecter | pouvait se connecter
online: pouvaient se connecter | parviennent à se connecter | parvenaient à se connecter | répond* encore
online: passent encore | passe encore | aboutit | aboutissent | parvien* à se connecter | connectés | surfer | s'ouvre=works | s'ouvrent=works | charge=works | chargent=works
online: répondent encore | répond toujours | répondent toujours | subsist* | rest* joignable* | aboutissait
online: aboutissaient | fonctionnent encore | fonctionne encore | passent | tient encore | tiennent encore
online: à bon port
online: résist*
online: [émet / émettent / émettaient / émettait]=works | [est / sont / reste / restent] [actif / active / actifs / actives]
total: total* | totale* | complet | complète | complètement | totalement | entièrement | intégral*
total: généralisé* | absolu*
neartotal: quasi total* | quasi totale* | quasi totalité | quasi complet* | quasi complète* | presque total*
neartotal: presque totale* | presque totalement | presque complètement | presque entièrement
neartotal: quasiment total* | quasiment complet* | quasi intégral* | quasi totalement | quasiment coupé*
neartotal: quasi=beside | quasiment=beside | presque=beside | pratiquement=beside | virtuellement=beside
neartotal: quasiment plus d'internet | quasiment plus aucun*
back: rétabli* | rétablie* | rétablissement | rétablir | restaur* | de retour | revenu* | revenue* | revient
back: reviennent | retour | repris | reprise | reprend | remont* | remonté* | reconnect* | reconnexion
back: réactiv* | relanc* | levé* | levée | de nouveau en ligne | à nouveau en ligne
back: de nouveau accès | à nouveau accès | de nouveau accessible* | réappar* | rouvert* | rouvr*
back: remis* en service | remise en service | rebranch* | ont pu se connecter | fonctionn* de nouveau
back: fonctionn* à nouveau | de nouveau fonctionn* | à nouveau fonctionn* | remarche* | remis* en marche
back: refonctionn* | redevenu* accessible* | redémarr* | de nouveau opérationnel* | ramené*
back: remettre en service | rallum* | a pris fin=end | ont pris fin=end | prend fin=end | s'est achevé*=end
back: fin de=end | mettant fin=end | retrouv* _ toile | se rallumer | reven* | revenaient | revenait | rétabl*
back: débloqu* | déverrouill* | déblocage | levé | lever | lève | lèvent | réouvert* | réouverture | réapparu*
back: réapparaît | réapparaissent | réapparition | reprennent | de nouveau se connecter
back: de nouveau disponible* | à nouveau accessible* | à nouveau disponible* | à nouveau connecté*
back: à nouveau se connecter | de nouveau connecté* | peuvent de nouveau | peut de nouveau | pris fin=end
back: mis fin à=end | met fin à=end | fin de la coupure=end | fin du black out=end | fin du blocage=end
back: retour à la normale | retour en ligne | remarche
back: ressuscit* | normalis* | assoupl* | de nouveau en ligne=net | à nouveau en ligne=net
back: de nouveau connecté*=net | à nouveau connecté*=net | de nouveau se connecter=net | retour en ligne=net
back: se reconnect*=net | reconnect*=net | retrouv* la toile=net | retrouv* le net=net
back: rouvert les vannes=net | rouvrir les vannes=net | rouvert* _ robinet=net | renaî* | renait | ranim* | reviv* | redonn* | rendent | récupér* | libér* | desserr* | lâché prise | rouvre | rouvrent | reconquis | remis en service | remis en marche | refait surface | réapprov* | recouvr*
back: recouvré* | rebascul* | rétabliss*
back: rebranché* | reconnecté* | remise en marche | remises en service | se remet* à fonctionner
back: se sont remis* à | s'est remis* à | s'est remise à | recommenc* à fonctionner | recommencé à
back: se rallum* | rallumé* | s'est rallumé* | a rouvert | ont rouvert | rouvert le robinet=net
back: rouvre le robinet=net | rouvrent le robinet=net | rouvrent les vannes=net | rouvre les vannes=net
back: sort* du silence=end | sort* du noir=end | sort* de la nuit=end | sort* de l'ombre=end
back: sort* du black out=end | sort* de son
back: retour partiel | refonctionne | remarchent
back: refonctionnent | est redevenu* | sont redevenu* | redevien* | à nouveau opérationnel*
back: à nouveau actif* | de nouveau actif* | de nouveau fonctionnel* | à nouveau fonctionnel*
back: on capte à nouveau | capte de nouveau | capt* à nouveau | reprend* vie | repris vie
back: reprend des couleurs | repris du service | repart | repartent | reparti* | revit
back: s'ouvr* [normalement / de nouveau / à nouveau] | [de nouveau / à nouveau] [accessible* / disponible* / utilisable* / consultable* / joignable*] sans [vpn / passer par un vpn / recourir à un vpn / réseau privé virtuel]
back: [s'ouvr* / fonctionn* / accessible*] [de nouveau / à nouveau] sans vpn | [se laissent / se laisse] [de nouveau / à nouveau] [ouvrir / consulter] | [se laissent / se laisse] [de nouveau / à nouveau] [ouvrir / consulter] sans vpn
back: se rouvr*
back: a été réactivé* | réactivation | fin de la panne=end | fin de l'interruption=end
back: fin de la suspension=end | a cessé=end | a été levé* | levée de la suspension | levée du blocage
back: remettent en service
back: rend internet | rend l'internet | rendu internet
back: rendu la connexion | rendu le réseau | rendre internet | rendre l'internet | rend l'accès
back: rend la connexion
back: rendu | rendue | rendus | rendues | émerg* de=end | émergent de=end | sort* de cette=end
back: a tout rallumé=net | tout rallumé=net | remis* en route | reprise de l'activité internet | remarch*
back: retrouv*=own | renou*=own | [a / ont] récupéré=own | regagn*=own
back: remis* en ligne | remise en ligne | remises en ligne | [a / ont / est / sont] été débloqué*
back: de nouveau en [marche / service] | à nouveau en [marche / service]
back: [refait / refaisait / refont / refaire] surface=net | la situation est [revenue à la normale / rétablie / normalisée]=net
back: rentr* dans l'ordre | [la situation / tout / le trafic / le service / le réseau / la connexion] [est / était / soit] redevenu* [normal / normale] | redevenu* normal*
back: [est / était / sont / étaient] revenu* à la normale | [de nouveau / à nouveau] [consultable* / joignable* / utilisable* / praticable*] | [était / étaient] redevenu* [accessible* / disponible* / joignable* / opérationnel* / fonctionnel*]
back: fini* par [rendre / restituer / rebrancher / débloquer] | [rendre / restituer] _ [internet / connexion / réseau]
back: [mis / met / mettent / mettre / mettant / mit] fin _ [au blocage / à la coupure / à la panne / aux restrictions / à la suspension / au black out / à l'interruption / à la censure / aux coupures / au bridage]=ban
back: [peut / peuvent / pouvait / pouvaient / ont pu / a pu] [à nouveau / de nouveau / enfin / désormais] [appeler / téléphoner / naviguer / surfer / se connecter / communiquer / envoyer / échanger]=net
back: ressoud* | recouvré*=own | recouvre=own | recouvrent=own | repris* des couleurs | repren* des couleurs | rouv* les vannes=end | sonn* [à nouveau / de nouveau] | capt* [à nouveau / de nouveau] | fonctionn* [à nouveau / de nouveau] | passent [à nouveau / de nouveau] | [a / ont] été résolu*=end | [est / sont] résolu*=end
back: [est / sont] clos* depuis=end | [incident / panne] [est clos* / est close / close / clos / terminé* / est terminé*]=end
back: [a mis / ont mis / aura mis / auront mis / a fallu / aura fallu / avait fallu] _ [à / pour / avant de] [rétablir / remettre / reconnecter / restaurer / rallumer / revenir / relancer / rebrancher]
back: [ont / a / ont enfin] pu [surfer / naviguer / appeler / téléphoner / se connecter] [à nouveau / de nouveau]=net | [ont / a] de nouveau pu [surfer / naviguer / appeler / téléphoner / se connecter]=net | [ont / a] pu de nouveau [surfer / naviguer / appeler / téléphoner / se connecter]=net
back: [de nouveau / à nouveau] sans vpn
begin: commenc* | débuté* | débute* | début | a eu lieu | lancé | ordonné* | survenu* | survenue* | imposé*
begin: instauration | entrée en vigueur | mise en place | entam* | déclench* | ordonn* | impos*
begin: date le début | sur instruction | sur ordre
begin: appliqué* | mise à exécution | mis* en œuvre | exécuté*
begin: intervenu*
begin: décrété* | instauré*
begin: [premiers / premières] [signalements / plaintes]=reports
continue: toujours | reste* | restent | demeure* | encore | continu* | persist* | se poursui* | restait
continue: restaient | demeurait | toujours pas | reste | demeur* | s'éternise | subsist*
continue: demeurent | s'enlis* | sans discontinuer | ne faibli* | toujours privé* | encore privé*
continue: à l'heure actuelle
continue: ne dépass* toujours pas | en vigueur
continue: jusqu'à aujourd'hui | jusqu'à présent | à ce jour | jusqu'ici
fall: chut* | chuté* | baiss* | tomb* | diminu* | diminution | recul* | effondr* | effondrement | plong*
fall: perdu* | perte* | perd | réduit* | réduction | dégringol* | repli | moins que | moins élevé*
fall: s'est effondré* | disparu* | disparait | évanoui* | évapor* | en dessous=below | sous les=below
fall: sous la barre=below | inférieur* à=below | inférieur* | fondu* | dévis* | s'écroul* | écroul* | amput*
fall: fond* de | contract* | se réduit | s'est réduit* | s'effondr* | dévissé* | dévisse* | fond | divisé* par
fall: sous le seuil=below | fig* sous | repli* | envol* | rétréc* | laminé* | au plus bas | s'écraser | piqué
fall: passé* sous | tombé* sous | chut* sous | s'est effrité* | effrit* | fondu comme
fall: divisé* | piqu* du nez | au tapis | dégringolade | chute libre | à pic | en chute | s'est contracté*
fall: ratatin* | rabougri* | flanch* | décroch* | plus bas | en dessous des=below | en dessous de=below
fall: en deçà de=below | sous le seuil des=below | sous la barre de=below | à moins de=below
fall: est passé* de | passe de | passent de | passé* de | en berne | passée de
fall: tombé* à=to | chuté de | chuté d'environ | a chuté | en chute libre
fall: en moins | de trafic en moins
fall: [chiffre / chiffrent / évalue / évaluent / estime / estiment / mesure / mesurent / situe / situent / fixe / établit / chiffrait / évaluait / estimait] [la baisse / la chute / le recul / la perte / l'effondrement / la diminution / la réduction]=put
fall: [a / ont] [chiffré / évalué / estimé / mesuré] [la baisse / la chute / le recul / la perte / l'effondrement / la diminution / la réduction]=put
fall: volatilis* | s'est volatilisé*
fall: abaiss* | rabaiss* | rogn* | écrêt* | comprim*
rise: augment* | hausse* | grimp* | bondi* | progress* | croissance | explos* | envol*
to: à | au | jusqu'à=at
to: redescend* à | retombé* à | tombé* à | à hauteur de | aux alentours de
to: reste | restent | n'en reste | restait | restaient
by: de | d
by: de près de | d'environ | de plus de | de quelque | d'au moins
by: [estimée / évaluée / chiffrée / mesurée / estimé / évalué / chiffré / mesuré] à | [estime / évalue / chiffre / estimait / évaluait] à
by: par=agent
usual: habituel* | habituelle* | normal* | normale | normaux | d'ordinaire | ordinaire* | d'habitude
usual: la moyenne | avant la coupure | avant la crise | avant le blocage | niveau* normal | niveau* normaux
usual: d'avant | la semaine précédente | la veille | son niveau d'avant | leur niveau d'avant
usual: son volume d'avant | semaine passée | la semaine passée | semaine précédente | semaine dernière
usual: celui de la semaine | celle de la semaine | jour ordinaire | à l'ordinaire | en temps normal
usual: temps normal | un jour normal | données habituelles | de coutume
usual: niveaux d'avant | niveau d'avant crise | niveau antérieur | niveaux antérieurs | la semaine d'avant
usual: un jour ouvrable | une journée normale | une journée ordinaire | jour normal | journée type
usual: jour type | niveau habituel | flux habituel | du volume habituel | en période normale
usual: en période ordinaire | d'un jour moyen | un jour moyen
usual: de sa capacité | de ses capacités | de leur capacité | de la capacité | de sa normale
usual: de la normale
usual: de la vitesse
usual: [ce qu'il / ce qu'elle / ce qu'ils / ce qu'elles] [était / étaient / est / sont] | [avant / d'avant] la [catastrophe / tempête / guerre / panne / crise]
usual: d'un [jour / dimanche / lundi / samedi] [ordinaire / normal / de semaine / habituel / comme les autres] | d'une [journée / semaine] [ordinaire / normale / habituelle / comme les autres]
rest: subsiste | subsistait | subsistaient | restait | restaient | il en reste | il en restait | restants | restant | encore debout | tenait encore
rest: restante | restantes | qui reste | qui restait
share: représent* | part de marché | part | constitu* | compt* pour | taux de pénétration | composé*
share: foyers ruraux | zones rurales | ménages ruraux | couverture
share: à domicile | à la maison | chez eux | à leur domicile
share: des [antennes / antennes relais / pylônes / sites mobiles / stations de base]

for: pendant | durant | depuis | dur* | duré | dure | dernières | après | en tout | au total | atteint
for: long de | entame | entre dans | cumul* | franchi* | a passé | approche des | entré* dans | est entré dans
for: cela fait | voilà | au bout de | au terme de | tout au long de | ça fait | depuis maintenant | s'étire
for: s'éternise | durait | a duré | franchit | cap des | totalis* | passé* | vit | vivent | vécu
for: voilà déjà | depuis bientôt | depuis près de | durant près de | cela fait déjà | ça fait déjà | bientôt
for: s'étend* sur | entrent dans | entamé* | a entamé | entament | dépass* le cap des | passé le cap des
for: franchi le cap des | boucl* | aura duré | auront duré | se prolong* | s'étir* | compte déjà | en est à
for: en sont à | dans leur | dans son | dans sa
for: depuis plus de | après plus de | pendant plus de | a dépassé | dépasse | dépassé les | dépassent les
for: atteint les | passe la barre des | passé la barre des | franchit la barre des | au-delà des | plus de
for: en était à | en étaient à
after: après | à l'issue de | au bout de | au terme de | première fois en | première fois depuis
after: après plus de | après près de | après environ | au bout de plus de | après quelque
ago: il y a | voici | voilà
since: depuis [lors / ce moment / ce jour / cette date]=then
since: depuis | dès=on | à partir de=on | à compter de=on
since: à partir du=on
notfor: d'ici | dans les | en l'espace de | les prochaines | prochaine* | prochains | prochain* | toutes les
notfor: chaque | en moins de | sous | ces dernières | au cours des dernières | dans un délai de | il reste
notfor: en quelques | jusqu'à | avant | en | de nouveau coupé*=again | à nouveau coupé*=again
notfor: de nouveau été coupé*=again | à nouveau été coupé*=again | avant=after | après=after
notfor: plus tôt=after | auparavant=after | par jour=clause | chaque jour=clause | chaque nuit=clause
notfor: tous les jours=clause | toutes les nuits=clause | par semaine=clause | ultimatum=clause
notfor: couvre feu=clause | suivant*=after | chaque soir=clause | chaque matin=clause | tous les soirs=clause
notfor: tous les matins=clause | chaque année=clause | quotidien*=clause
notfor: chaque week end=clause | hebdomadaire*=clause | journalier*=clause | d'ici à
notfor: au cours des prochaines
notfor: plus tard=later
notfor: chaque [lundi / mardi / mercredi / jeudi / vendredi / samedi / dimanche]=clause
notfor: tous les [lundis / mardis / mercredis / jeudis / vendredis / samedis / dimanches]=clause
notfor: le [lundi / mardi / mercredi / jeudi / vendredi / samedi / dimanche] et le=clause
running: consécutif* | consécutive* | d'affilée | de suite | consécuti* | successi* | durant
running: sans interruption | sans discontinuer | non stop | sans répit

neg: n=que | pas | jamais | aucun* | ni | dément*=all | démenti*=all | nié*=all | nie=all | faux=all
neg: fausse*=all | infox=all | infondé*=all | réfut*=all | sondage*=all | sondé*=all
neg: sondés=all | tva=all | prix de l'internet=all | prix d'internet=all | vitesse d'internet=all
neg: débit moyen=all | vitesse moyenne=all | sans interruption=any | sans perturbation*=any | sans coupure=any
neg: sans encombre=any | normalement=any | personne=who | nul ne=who | nul n=who | incapable* de | dans l'incapacité de | selon une étude=all | révèle une étude=all
neg: rien à voir avec=all | contrairement _ où=all | à la différence _ où=all | canular*=all | intox=all
neg: démentant=all | fake news=all
neg: premier trimestre=all | deuxième trimestre=all | troisième trimestre=all | quatrième trimestre=all
neg: dans d'autres pays=all | d'autres pays=all | ailleurs dans le monde=all
neg: record de trafic=all | au dessus de la moyenne=all
neg: n'[a / ont] pas [internet / accès à internet / de connexion] [à domicile / à la maison / chez eux]=all
neg: n'[a / ont] pas la fibre=all
neg: cotation=all | en bourse=all | à la bourse=all | à l'action=all | l'action de l'opérateur=all
neg: selon l'étude=all | l'étude=all
neg: moyenne nationale=all | % sur un an=all | % en un an=all
neg: numéros d'urgence [15 / 17 / 18 / 112 / 115 / 117 / 118]=all | numéro d'urgence [15 / 17 / 18 / 112 / 117 / 118]=all
neg: [téléphones / portables / appareils / mobiles / smartphones] [professionnels / officiels / des fonctionnaires / de service / de fonction / du gouvernement]=all
neg: [dans / chez] [son / sa / mon / ma / notre] [pavillon / appartement / logement / ferme / immeuble / commerce / boutique / magasin / restaurant / cabinet / bureau / studio / villa / domicile]=all
hyp: portent plainte | porte plainte | ont porté plainte | a porté plainte | porter plainte
neg: contestent toujours=all | contestent _ légalité=all | conteste _ légalité=all | la légalité [de la / du / de cette / de ces / des]=all
neg: aucune incidence=all | sans incidence=all | aucun impact=all | sans conséquence* [pour / sur]=all | aucune conséquence=all
neg: [n'a / n'ont / n'a pas / n'ont pas] été [affecté* / touché* / perturbé* / impacté*] | épargné*
neg: condamné* à [verser / payer / indemniser / rembourser]=all | indemnis*=all | dommages et intérêts=all | constitutionnalité=all
neg: ma [box / ligne / connexion]=all | mon [téléphone / portable / abonnement / opérateur]=all
neg: rembours*=all | dédommag*=all
neg: clients satisfaits=all | fait tomber son [téléphone / portable / mobile]=all
neg: pas de | pas d' | plus de [blocage / coupure / restriction / restrictions]
neg: pirat* le site=all | site piraté=all | hack*=all
neg: panne de [whatsapp / facebook / instagram / messenger / meta / twitter / youtube / telegram / tiktok / gmail / google]=all | panne [mondiale / planétaire]=all
neg: jours sans [internet / fibre / réseau / téléphone / box] [chez elle / chez lui / à la maison / à son domicile]=any | [cliente / abonnée / habitante / retraité / retraitée / consommateur / consommatrice] [resté* / privé*]=all
neg: [un / une] [utilisateur / utilisatrice / internaute / client / cliente / abonné / abonnée] [ne pouvait / ne peut / n'arrivait / n'arrive / n'a pas pu]=any
neg: dans [le film / le roman / la série / la fiction / la bande dessinée / le téléfilm]=all | l'intrigue=all
neg: circul* [sur whatsapp / dans les groupes / sur les réseaux sociaux / sur les réseaux]=all | sans écran*=all | détox*=all | cure de déconnexion=all | dans [sa / leur] maison=all | déconnexion volontaire=all | droit à la déconnexion=all
neg: [n'a / n'ont / n'avait] [pénalisé / affecté / touché / gêné / impacté / perturbé / privé] [aucun / aucune / personne]=all | aucun [client / abonné / utilisateur / foyer / usager] [n'a / n'est / ne]=all
neg: rumeur* [de / d / selon / sur / annon* / faisant / persistante* / démentie* / infondée* / circul* / qui / prêt* / évoqu* / parl*]=all | [la / une / cette / simple / fausse] rumeur=all | rumeurs , [dément* / démenti*]=all
neg: appels de test=all | tests de débit=all
none: plus de | plus d | pas de | pas d | aucun | aucune | plus aucun | plus aucune | ni | prive de
none: prive d | prives de | privés d | privé d | privé de | privée de | privée d | privées de
none: prive ses citoyens d | priver de | dépourvu* de | privent de | pas un | pas un seul | plus un
none: plus un seul | privés de | rien de | plus rien de
hyp: si=all | s'il=all | risqu*=all | prévoi*=all | prévu* | envisag*=all | serait | seraient
hyp: aurait | auraient | devrait | devraient | projet de loi=all | permettrait=all | craign*=all
hyp: crainte*=all | éventuel* | éventualité=all | peut=can | peuvent=can | hypothèse=all | simulation*=all
hyp: exercice=all | possible | pourra | pourront | sera | seront | en cas de=all | va | vont | permettr*
hyp: autoris* à=all | promis | promet* | promesse* | exhort* | réclam* | exig* | pourrait=any | pourraient=any
hyp: coûterait=any | coûteraient=any | refus* de | se refus* à
hyp: ferait* | prépar* à=all | appel* à | demand* de | plaid* pour | ordonnera* | coupera*
hyp: coupera=all | couperont=all | bloquera=all | suspendra=all | scénario*=all | faut il=all
hyp: texte de loi=all | amendement*=all | décret permettant=all | autorisant=all | permettant de=all
hyp: menac* de [couper / bloquer / suspendre / fermer / restreindre / débrancher]=all | allait | allaient
hyp: devait | devaient | pour [rétablir / restaurer / remettre] | promettait | promettaient
hyp: afin de [rétablir / restaurer] | scénarios=all | imagin*=all | demandai*
hyp: appelle les _ à
hyp: [appelle / appellent / a appelé / exhorte / exhortent / presse / somme / demande / demandent] les [talibans / autorités / opérateurs / militaires]
hyp: ordre de [couper / bloquer / suspendre / restreindre]
hyp: spectre=all | face au risque=all
hyp: [coupure* / interruption* / suspension / maintenance] [programmée* / planifiée*]=all
hyp: une loi=all | loi [interdisant / autorisant / permettant]=all | interdi* [les / toute / la / de] [coupure* / couper]=all
hyp: l'idée de=all | veulent relever | pour s'exécuter=all
hyp: [lundi / mardi / mercredi / jeudi / vendredi / samedi / dimanche] prochain=any
hyp: le prochain [lundi / mardi / mercredi / jeudi / vendredi / samedi / dimanche]=any | demand* que
hyp: [demand* / réclam* / exig* / souhait*] que toute=all | demand* qu | [doit / doivent / devra / devront] [bloquer / suspendre / couper / restreindre]
hyp: mesures nécessaires pour | [soit / soient] [bloqué* / suspendu* / coupé* / restreint*]
hyp: avant même que _ appliqué | avant d'être appliqué* | avant que les [opérateurs / fournisseurs] ne=all
hyp: jamais [été appliqué* / appliqué* / entré* en vigueur]=all
hyp: texte qui [interdit / interdirait / permet / permettrait / autorise / autoriserait / prévoit / oblige]
hyp: proposition de loi [visant / qui / pour / interdisant] | [députés / sénateurs / sénat / assemblée] [débattent / débat / examinent / examine]
hyp: [prévien* / averti*] d'une [coupure / interruption / suspension / panne]=all | [prévien* / averti*] que [l'accès / le service / internet / les abonnés / ses abonnés]=all
hyp: [simulé / simule / simulent / simulait / simulaient / simuler / simulant]=all | [est / sont / étaient / ont été] [prévenu* / averti*]=all | pour cause de travaux=all | travaux de maintenance=all | opération* de maintenance [programmée* / planifiée* / prévue* / annoncée*]=all | interruption pour travaux=all
hyp: recours contre | plainte contre | pétition contre
hyp: [recours / requête / requêtes / référé / référés] [en urgence / déposé / déposés / introduit / introduits / formé / formés] contre
hyp: sera [jugé* / examiné* / débattu* / tranché* / étudié*]=all | éventuel* [coupure* / blocage* / suspension*]=all
hyp: [n'auront / n'aura] [pas / pas encore / toujours pas] | [suspendront / suspendra / couperont / coupera / bloqueront / bloquera / restreindront / restreindra / limiteront / priveront / privera]=any
hyp: [laisserait / laisseraient / priverait / priveraient / couperait / couperaient / bloquerait / toucherait]=any | attendu* à partir de
hyp: faudrait | faudra | [fermera / fermeront / éteindra / éteindront / débranchera / débrancheront / arrêtera / arrêteront / cessera / cesseront / interrompra / interrompront / désactivera / désactiveront / remplacera / remplaceront / démantèlera / disparaîtra / disparaîtront / basculera / basculeront / perdra / perdront]
hyp: [rétablira / rétabliront / restaurera / restaureront / reviendra / reviendront / retrouvera / retrouveront / redémarrera / redémarreront / reprendra / reprendront / fonctionnera / fonctionneront / rouvrira / rouvriront / lèvera / lèveront / rendra / rendront / débloquera / débloqueront]
hyp: [voulu / vouloir / voulait / voulaient / tenté de / tenter de / songé à / essayé de] [museler / bloquer / couper / restreindre / interdire / suspendre / censurer / fermer / bannir / brider / filtrer]=all
hyp: menac* de « [couper / bloquer / suspendre / fermer / restreindre / débrancher]=all | menac* [de / d'] [couper / bloquer / suspendre / fermer / restreindre / débrancher / interdire / éteindre / priver]=all
hyp: [la semaine / le mois] prochain*=any
hyp: [savoir / sait / dit / précisé / expliqué / indiqué] [si / s'il / s'ils / s'elle]
hyp: [veut / veulent / demande / demandent] que [les antennes / les pylônes / les réseaux / les opérateurs]=all
ask: est ce que | combien de temps
like: comme | à l'instar de | à l'instar du
pastyear: l'an dernier | l'année dernière | l'an passé | l'année précédente | il y a un an | il y a deux ans
pastyear: il y a trois ans | il y a quelques années | années précédentes | le mois dernier | un an plus tôt
pastyear: l'été dernier
pastyear: ans après | ans plus tard | ans auparavant
pastyear: ans plus tôt | ans avant | ans en arrière | années plus tôt | décennie plus tôt
pastyear: il y a [un / deux / trois / quatre / cinq / six / sept / huit / neuf / dix] ans
pastyear: mois après avoir été | mois après [la / cette] [coupure / suspension / censure] | ans après [la / le]
pastyear: mois plus tard | des mois après
pastyear: [un / deux / trois / quatre / cinq / six / sept / huit / neuf / dix] an* après [le / la / les / l'] [coupure / blocage / black out / panne / jour* / heure* / semaine* / mois]
pastyear: [un / deux / trois / quatre / cinq / six / sept / huit / neuf / dix] an* après les | il y a [onze / douze / quinze / vingt] ans
pastyear: il y a [exactement / tout juste / près de / plus de] [un / deux / trois / quatre / cinq / six / sept / huit / neuf / dix] an*
pastyear: cette année là | à l'époque=clause
pastyear: voilà [un / deux / trois / quatre / cinq / six / sept / huit / neuf / dix] an* | [cela / ça] fait [un / deux / trois / quatre / cinq / six / sept / huit / neuf / dix] an* | un an jour pour jour
break: tandis que | alors que | mais | parce que | car | puisque | qui | dont | où | en raison de
break: en raison d' | à cause de | à cause d' | en raison du | à cause du | quand | lorsque | bien que
break: pendant que | malgré | et que | afin | après que | pourquoi | par suite de | suite à | sur fond de | et
break: en plein | en pleine | en pleins | au plus fort

about: environ | près de | près d' | autour de | vers | quelque | presque | à peu près | approximativement
about: une bonne | peu après | peu avant=before | aux alentours de | quasiment | approche* les | frôl*
about: autour des | aux environs de | avoisin* les | avoisin* | près des | pas loin de | à près de
about: à environ
about: de près de | d'environ | de quelque
only: seulement | seul* | ne que | n' que | à peine | tout juste | uniquement | plus que | à seulement
only: simple | n'est plus que | ne sont plus que | n'atteint que | ne dépasse pas | qu'à | n'atteint pas
only: ne représente que | n'est que de | que de | qu'un | qu'une | plus qu'à
only: ne dépass* toujours pas | ne dépass* pas | n'excède* pas | n'excède pas | atteint à peine | plafonn* à
only: pas plus de | dépass* à peine | guère plus de | guère que
only: ne [représente / représentent / représentait / représentaient / dépasse / atteint / atteignait] plus _ que
atleast: au moins | plus de | plus d' | supérieur* à | au delà de | dépass* | minimum
atleast: supérieure* à | plus de la | dépassant | a dépassé | ont dépassé
atleast: de plus de | d'au moins | après plus de | depuis plus de | pendant plus de | durant plus de
atleast: franchi* la barre des
atmost: au plus | moins de | moins d' | jusqu'à | au maximum | inférieur* à | maximum
atmost: moins du | inférieure* à | en dessous de | en deçà de
between: entre
and: et
and: ainsi que
per: selon | d'après | de source | citant | données de | au dire de | aux dires de
say: affirm* | indiqu* | annonc* | déclar* | rapport* | constat* | mesur* | relev* | précis* | observ*
say: estim*
say: assure | assurent | assuré | assurait | assuraient | garanti* | raconte | racontent | raconté | racontait | témoign* | soulign* | soutien*
say: attribu*
say: confirm* | dénonc* | alert* | publi* | ajout* | écri* | expliqu* | signal* | rappel* | regrett*
say: déplor* | fait savoir | dit | dis | disent | disait | disaient | disant | not*
say: reconnaissent | reconnu* | reconnaissait | admet | admettent | admis | concèd* | concéd* | convien* | souffl* | confi*

nation: dans tout le pays | à travers le pays | l'ensemble du pays | tout le pays | à l'échelle nationale
nation: sur tout le territoire | l'ensemble du territoire | nationale | national | à l'échelle du pays
nation: dans l'ensemble du pays | le pays entier | au niveau national | à travers=place | tout le=place
nation: dans tout le=place | toute l'étendue du territoire | l'ensemble de=place | l'ensemble du=place
nation: entier=after | entière=after | dans l'ensemble=place | d'un bout à l'autre du pays
nation: aux quatre coins du pays | partout dans le pays | partout en=place | partout au=place
nation: toutes les provinces | toutes les régions | tout le territoire | de l'ensemble du territoire
nation: sur l'ensemble du territoire | toute la=place
nation: sur toute l'étendue du pays | d'est en ouest | du nord au sud | tous les départements
nation: dans toutes les régions | dans toutes les provinces | dans l'intégralité du pays
nation: l'intégralité du pays | la totalité du pays | la totalité du territoire | sur tout le pays
nation: pays tout entier | dans tout le territoire | l'intégralité du territoire | dans le pays tout entier
nation: toute l'=place | dans toute l'=place | à travers toute l'=place | dans tout l'=place | tout l'=place
nation: sur [l'étendue / toute l'étendue] [de la république / du territoire / du pays]
nation: étendue du territoire national | à l'échelle du territoire | dans le pays entier
nation: le pays tout entier | sur l'étendue du territoire | sur l'ensemble du pays
nation: la totalité du territoire national | dans les quatre coins du pays | partout sur le territoire
service: [accès à / accéder à / site de / sites de / sites / site internet de / sites internet de / sites web de / pages de] rt=RT | [accès à / accéder à / site de / sites de / sites / site internet de / sites internet de / sites web de / pages de] sputnik=Sputnik
service: réseaux sociaux=social media | messageries=messaging apps | messagerie instantanée=messaging apps
service: réseau social=social media | x.com=X
service: plateformes de messagerie=messaging apps | applications de messagerie=messaging apps
service: messageries instantanées=messaging apps | plateformes sociales=social media | ex twitter=X
service: réseau social x=X
service: la plateforme=this | cette plateforme=this | le réseau social=this | ce réseau social=this | l'application=this | cette application=this | la messagerie=this | cette messagerie=this | le site=this | ces plateformes=these | ces applications=these | ces réseaux=these | ces services=these | les [deux / trois / quatre] [plateformes / applications / réseaux]=these
service: ces [deux / trois / quatre] [plateformes / applications / réseaux]=these
service: réseau d'elon musk=X | réseau de musk=X | plateforme d'elon musk=X
service: du réseau social=this | au réseau social=this | le réseau social chinois=this | du réseau social chinois=this | le réseau social américain=this | du réseau social américain=this
world: mondial* | dans le monde entier | à travers le monde | partout dans le monde | aux quatre coins du monde
world: [mise à jour / configuration] [défectueuse / défaillante / erronée]=fault | erreur de configuration=fault | panne mondiale
world: sur toute la planète | à l'échelle mondiale | au niveau mondial | dans le monde
world: [erreur / panne / défaillance / problème / incident] [interne / internes / technique interne]=fault | modification de configuration=fault | changement de configuration=fault
world: ses serveurs=fault | [leurs / propres] serveurs=fault
world: [panne / défaillance / incident / problème / problèmes] [chez / de] [Cloudflare / AWS / Amazon Web Services / Fastly / Akamai]=host | dans plusieurs pays
block: bloqu* | restreint* | limité* | inaccessible* | indisponible* | interdit* | suspend* | coup* | filtr*
block: ralenti* | perturb* | brid* | censur* | blocage | injoignable* | ne fonctionn* plus | ne répond plus
block: ne répondent plus | ne sont plus accessibles | n'est plus accessible | ne fonctionne plus
block: ne fonctionnent plus | cessé de fonctionner | interdiction | bann* | plus ouvrir | plus accéder
block: inutilis* | hors service | hors d'accès | muselé* | verrouill* | ne s'ouvre plus | ne s'ouvrent plus
block: ne charge plus | ne chargent plus | ne marche plus | ne marchent plus | ferm* | désactiv* | privé* de
block: hors d'atteinte | hors de portée | inatteignable* | cessé de | cesse de | cessent de
block: impossible* | impossible d'ouvrir | impossible d'accéder | réduit* au silence
block: ne chargeaient plus | ne charge pas | ne chargent pas | ne s'ouvre pas | ne s'ouvrent pas
block: ni _ n'ouvrent | rendu* inaccessible* | coup* l'accès | fermé l'accès | plus accès à
block: n'ont plus accès | n'a plus accès | éteint* | mis* hors ligne | retir* | étrangl*
block: throttl* | en panne | sevr* | muets | muet | muette | bâillonn*
block: réduire au silence | ne répondait plus | ne répondaient plus | ne fonctionnait plus
block: ne fonctionnaient plus | n'est plus joignable | injoignables | proscri* | barré* | barrer | barrent | mis* à l'index
block: sur liste noire | blacklist* | hors ligne
block: aux abonnés absents | cadenass* | verrou | sous cloche | sous clé
block: musel* | au ralenti | au compte gouttes
block: [n'est / n'était / n'a / n'ont / ne sont / n'étaient] [pas / toujours pas / pas encore / plus] [accessible* / rétabli* / disponible* / joignable* / utilisable* / revenu*]
block: n'[est / était] [toujours pas / pas encore] de retour | [a / ont] disparu | disparai* | disparu des
block: difficile* d'accès | accès difficile | interrupt* | interrompu* | restriction* | suspension*
block: coupure* | blocages | limitation* | interdictions | [sont / est / étaient / était] coupé*
block: hors de service | sans vpn | impossible de se connecter | difficultés d'accès | difficultés à accéder
block: banni*
block: ne [passe / passent / capte / captent] plus
block: [est / sont] mort* | [est / sont] tombé* | tombent | tombe en panne
block: n'arrivent plus à [ouvrir / accéder / utiliser / charger / envoyer / se connecter] | n'arrive plus à [ouvrir / accéder / utiliser / charger / envoyer / se connecter]
block: ne [parviennent / parvient / parvenaient / réussissent / peuvent / pouvaient / peut / pouvait] [plus / pas] [à / se connecter à / accéder à / ouvrir / utiliser / charger / envoyer / consulter]
block: entrav* | dégradé* | mesure _ vigueur | décision _ vigueur
block: [sont / est / seraient] concerné* | [sont / est] visé*
block: limite | limitent | restreign* | restrei* | verrou* | n'[affiche / affichent] plus rien
block: ne s'[affichait / affichaient / ouvrait / ouvraient / chargeait / chargeaient] [plus / pas / toujours pas / toujours plus]
block: ne s'[affiche / affichent / ouvre / ouvrent / charge / chargent] [plus / pas / toujours pas / toujours plus]
block: [met / mettent / mettait / mettaient] un temps infini | [rame / rament / ramait / ramaient] | seulement [via / avec] un vpn | uniquement [via / avec] un vpn | qu'avec un vpn | que par vpn | que via un vpn
block: ne [fonctionne / fonctionnent / s'ouvre / s'ouvrent] qu'avec un vpn | ne sont accessibles qu'avec un vpn | n'est accessible qu'avec un vpn
block: deven* inaccessible*
block: débranch* | message d'erreur | page blanche
block: la panne a duré=ban | le blocage a duré=ban
block: le blocage a [commencé / débuté]=ban
block: [n'ont / n'a / n'avaient / n'avait] plus qu'un [recours / choix / moyen / remède] | [n'ont / n'a / n'avaient] d'autre [choix / recours / solution] que
block: [doivent / doit / devaient / devait] [passer par / recourir à / utiliser / installer / se rabattre sur] un vpn | [obligé* / contraint* / réduit*] [de passer par / de recourir à / d'utiliser / d'installer / à passer par / à utiliser] un vpn
block: [n'est / ne sont / n'était / n'étaient] [plus / pas / toujours pas] [consultable* / ouvert* / lisible* / praticable* / opérationnel*] | flanch* | [a / ont] [lâché / sauté / planté / buggé]
block: [le / ce / un / ] blocage [est entré en vigueur / est intervenu / a pris effet / a débuté / débute / court]=ban | [accès / accessible*] par intermittence
block: porte close | portes closes | [accessible* / consultable* / joignable* / utilisable* / disponible*] _ [qu'avec / qu'au moyen d' / que par / que via / qu'à l'aide d' / qu'à travers] un vpn
audience: [aux / pour les / chez les] [fonctionnaires / agents publics / agents de l'état / employés de l'état / militaires / soldats / députés / mineurs / enfants / écoliers / collégiens / lycéens / moins de 15 ans / moins de 16 ans]
audience: [dans / à] [les écoles / les lycées / les collèges / l'école / les établissements scolaires / les administrations / les ministères / les casernes / les prisons]
audience: sur les [appareils / téléphones / portables / smartphones / ordinateurs] [des fonctionnaires / des agents / des députés / de fonction / professionnels / officiels / de l'état / du gouvernement]

hour: heure | heures | h | une heure=1 | un quart d'heure=0.25 | trois quarts d'heure=0.75
hour: vingt quatre heures=24 | une demi heure=0.5
hour: [une dizaine / la dizaine] d'heures=10 | une douzaine d'heures=12 | une quinzaine d'heures=15
hour: une vingtaine d'heures=20 | une trentaine d'heures=30 | une quarantaine d'heures=40
hour: une cinquantaine d'heures=50 | une soixantaine d'heures=60 | une centaine d'heures=100
day: jour | jours | journée* | une journée=1 | une journée entière=1 | un jour=1 | vingt quatre heures=1
day: un jour et demi=1.5 | une journée et demie=1.5 | jour et demi=1.5
day: nuits
day: une dizaine de jours=10 | une douzaine de jours=12 | une quinzaine de jours=15
day: une vingtaine de jours=20 | une trentaine de jours=30 | une centaine de jours=100
day: une petite semaine=7
week: semaine | semaines | une semaine=1 | toute une semaine=1 | une semaine entière=1
month: mois
minute: minute | minutes
percent: % | pour cent | pourcent
percent: p. 100
number: zéro=0 | un=1 | une=1 | deux=2 | trois=3 | quatre=4 | cinq=5 | six=6 | sept=7 | huit=8 | neuf=9
number: dix=10 | onze=11 | douze=12 | treize=13 | quatorze=14 | quinze=15 | seize=16 | dix sept=17
number: dix huit=18 | dix neuf=19 | vingt=20 | trente=30 | quarante=40 | cinquante=50 | soixante=60
number: soixante dix=70 | soixante et onze=71 | soixante douze=72 | soixante treize=73 | soixante quatorze=74
number: soixante quinze=75 | quatre vingt=80 | quatre vingts=80 | quatre vingt dix=90 | quatre vingt quinze=95
number: quatre vingt seize=96 | quatre vingt dix huit=98 | quatre vingt dix neuf=99 | cent=100
number: une centaine d'=100 | une centaine de=100 | une dizaine d'=10 | une dizaine de=10 | une douzaine d'=12
number: une quinzaine d'=15 | une vingtaine d'=20 | une trentaine d'=30 | une quarantaine d'=40
number: une cinquantaine d'=50 | une soixantaine d'=60 | une demi=0.5 | un demi=0.5 | deux et demi=2.5
number: quarante huit=48 | trente six=36 | vingt et une=21 | une cinquantaine=50 | une centaine=100
number: une trentaine=30 | une vingtaine=20 | une quarantaine=40 | une soixantaine=60 | une dizaine=10
number: une quinzaine=15 | vingt deux=22 | vingt trois=23 | vingt cinq=25 | vingt six=26 | vingt sept=27
number: vingt huit=28 | vingt neuf=29
fraction: un tiers=33.3 | le tiers=33.3 | deux tiers=66.7 | un quart=25 | le quart=25 | trois quarts=75
fraction: la moitié=50 | moitié=50 | un cinquième=20 | quatre cinquièmes=80 | un dixième=10 | le dixième=10
fraction: neuf dixièmes=90 | un vingtième=5 | un sur dix=10 | neuf sur dix=90 | un sur cinq=20
fraction: quatre sur cinq=80 | un sur vingt=5 | une personne sur dix=10 | un utilisateur sur dix=10
fraction: un internaute sur dix=10 | un abonné sur dix=10 | un usager sur dix=10 | nul=0 | nulle=0 | nuls=0
fraction: zéro=0 | néant=0 | réduit* à néant=0 | réduit* à rien=0 | divisé* par deux=50
fraction: divisé* par trois=33.3 | divisé* par quatre=25 | divisé* par cinq=20 | divisé* par dix=10
fraction: divisé* par vingt=5 | de moitié=50 | neuf internautes sur dix=90 | neuf utilisateurs sur dix=90
fraction: neuf abonnés sur dix=90 | neuf habitants sur dix=90 | neuf connexions sur dix=90
fraction: neuf usagers sur dix=90 | un tiers du trafic=33.3 | quart du trafic=25 | vingtième=5 | dixième=10
fraction: un centième=1 | centième=1 | deux cinquièmes=40 | trois cinquièmes=60 | un sixième=16.7
fraction: un huitième=12.5 | les trois quarts=75 | les deux tiers=66.7
fraction: une connexion sur dix=10 | une connexion sur cinq=20 | une connexion sur vingt=5
fraction: un dixième du trafic=10 | un dixième de=10 | un quart de=25 | une infime partie=0
fraction: proche de zéro=0 | quasi nul=0 | quasi nulle=0 | presque nul=0 | presque nulle=0
fraction: réduit* de moitié=50 | diminué* de moitié=50 | réduit* des deux tiers=33.3
fraction: les quatre cinquièmes=80 | les neuf dixièmes=90
fraction: deux fois moindre=50 | deux fois moins=50 | trois fois moins=33.3 | quatre fois moins=25
fraction: cinq fois moins=20 | dix fois moins=10 | vingt fois moins=5 | trois fois moindre=33.3
fraction: neuf adresses ip sur dix=90
fraction: presque rien=0 | quasi rien=0 | pratiquement zéro=0 | pratiquement nul=0
fraction: quart [de la / du / de son / de sa / de leur / de ses]=25 | tiers [de la / du / de son / de sa / de leur / de ses]=33.3
fraction: dixième [de la / du / de son / de sa / de leur]=10 | cinquième [de la / du / de son / de sa / de leur]=20
fraction: qu'à moitié=50
fraction: du quart=25 | du tiers=33.3 | des trois quarts=75 | des deux tiers=66.7 | de deux tiers=66.7 | de trois quarts=75 | des quatre cinquièmes=80 | des neuf dixièmes=90 | d'un bon tiers=33.3 | d'un bon quart=25
half: et demi | et demie
outof: sur
ordinal: premier=1 | première=1 | deuxième=2 | second=2 | seconde=2 | troisième=3 | quatrième=4 | cinquième=5
ordinal: sixième=6 | septième=7 | huitième=8 | neuvième=9 | dixième=10 | onzième=11 | douzième=12
ordinal: treizième=13 | quatorzième=14 | vingtième=20 | quinzième=15 | seizième=16 | trentième=30
ordinal: quarantième=40 | cinquantième=50 | soixantième=60 | centième=100
ordinal: vingt et unième=21 | dix septième=17 | dix huitième=18 | dix neuvième=19
ordsuffix: e | ème | er | ère | eme
fill: longues | bonnes | consécutives | consécutifs | entiers | entières | complets | complètes | pleins
fill: pleines | d' | de | basé* à londres | basée à londres | non seulement | sans compter | non compris
fill: hors | longs | grosses | d'affilée

today: aujourd'hui | ce matin | ce soir | cet après midi | cette nuit
yesterday: le lendemain après midi=+1
afternoon: le lendemain après midi
yesterday: hier=1 | la veille=-1 | avant hier=2 | avant hier soir=2 | hier soir=1 | la veille au soir=-1
yesterday: nuit dernière=1 | la nuit dernière=1
morning: matin | matinée | ce matin | aube=small | à l'aube=small | au petit matin=small | petit matin=small | début de matinée
morning: fin de matinée | au lever du jour=small | au point du jour=small | milieu de matinée
morning: aux aurores=small | dès l'aube=small | dès l'aurore=small | aurore=small | potron minet=small | lever du soleil=small
morning: en début de matinée | en fin de matinée | dans la matinée | tôt le matin | tôt dans la matinée
morning: de bon matin
morning: petites heures=small
noon: midi | mi journée
noon: milieu de journée | en milieu de journée | la mi journée | à la mi journée
afternoon: après midi | cet après midi | milieu d'après midi | début d'après midi 
afternoon: milieu de l'après midi | début de l'après midi 
afternoon: en début d'après midi | en milieu d'après midi | dans l'après midi
afternoon: en cours d'après midi
afternoon: fin d'après midi=end | en fin d'après midi=end | fin de l'après midi=end
evening: soir | avant hier soir | soirée | ce soir | hier soir | début de soirée | fin de soirée | en soirée | tombée de la nuit
evening: au crépuscule
evening: à la nuit tombée | nuit tombée | coucher du soleil | tombée du jour
evening: en début de soirée | en fin de soirée | dans la soirée
evening: en fin de journée | fin de journée | à la fin de la journée
night: nuit | cette nuit
night: nuit dernière | la nuit dernière
midnight: minuit
weekday: lundi=1 | mardi=2 | mercredi=3 | jeudi=4 | vendredi=5 | samedi=6 | dimanche=7
clock: h | à=weak | vers=weak | dès=weak | depuis=weak | avant=weak | aux alentours de=weak | à partir de=weak | peu après=weak | peu avant=weak
clock: après=weak | sur le coup de | sur les coups de | autour de=weak | passé=weak
clock: à compter de=weak | il était=weak | il est=weak
clock: et quart=past 15 | moins le quart=past -15 | moins quart=past -15 | moins dix=past -10
clock: moins cinq=past -5 | moins vingt=past -20
am: du matin
pm: de l'après midi | du soir
local: heure locale | locales | locale
local: heure du pays | heures locales | heure de paris=country/FR | heure d'almaty=country/KZ
local: heure de toronto=region/CA-ON | heure de montréal=region/CA-QC | heure de ottawa=region/CA-ON | heure de québec=region/CA-QC | heure de dakar=country/SN | heure de abidjan=country/CI | heure de kinshasa=region/CD-KN | heure de alger=country/DZ | heure de tunis=country/TN | heure de rabat=country/MA | heure de bruxelles=country/BE | heure de genève=country/CH | heure de berne=country/CH | heure de lausanne=country/CH | heure de new york=country/US | heure de washington=country/US | heure de moscou=country/RU | heure de kiev=country/UA | heure de kyiv=country/UA | heure de minsk=country/BY | heure de pékin=country/CN | heure de tokyo=country/JP | heure de delhi=country/IN | heure de new delhi=country/IN | heure de kaboul=country/AF | heure de bagdad=country/IQ | heure de damas=country/SY | heure de beyrouth=country/LB | heure de gaza=country/PS | heure de khartoum=country/SD | heure de addis abeba=country/ET | heure de nairobi=country/KE | heure de kampala=country/UG | heure de libreville=country/GA | heure de brazzaville=country/CG | heure de bamako=country/ML | heure de niamey=country/NE | heure de ouagadougou=country/BF | heure de conakry=country/GN | heure de cotonou=country/BJ | heure de lomé=country/TG | heure de yaoundé=country/CM | heure de bangui=country/CF | heure de n'djamena=country/TD | heure de antananarivo=country/MG | heure de londres=country/GB | heure de berlin=country/DE | heure de madrid=country/ES | heure de lisbonne=country/PT | heure de nouméa=country/NC | heure de port au prince=country/HT | heure de la havane=country/CU | heure de caracas=country/VE | heure de islamabad=country/PK | heure de dacca=country/BD | heure de colombo=country/LK | heure de katmandou=country/NP | heure de tachkent=country/UZ | heure de astana=country/KZ | heure de almaty=country/KZ | heure de téhéran=country/IR | heure de naypyidaw=country/MM | heure de rangoun=country/MM | heure de luxembourg=country/LU | heure de papeete=country/PF | heure de istanbul=country/TR | heure de ankara=country/TR | heure du caire=country/EG
local: heure de l'est=country/US | heure du pacifique=region/US-CA | heure [belge / de belgique]=country/BE | heure [suisse / de suisse]=country/CH | heure [française / de france / métropolitaine]=country/FR | heure [algérienne / d'alger]=country/DZ | heure [tunisienne]=country/TN | heure [marocaine]=country/MA | heure [sénégalaise]=country/SN | heure ukrainienne=country/UA | heure russe=country/RU | heure turque=country/TR | heure iranienne=country/IR | heure israélienne=country/IL | heure britannique=country/GB | heure avancée de l'est=country/US | heure d'abidjan=country/CI | heure d'antananarivo=country/MG | heure d'ottawa=region/CA-ON | heure d'istanbul=country/TR | heure du québec=region/CA-QC
utc: utc | gmt | temps universel coordonné | heure [de greenwich / universelle / utc / gmt] | tu | temps universel
place: rdc=country/CD | rd congo=country/CD
place: équatorien*=country/EC | péruvien*=country/PE | colombien*=country/CO | marocain*=country/MA
place: burkinab*=country/BF | calédonien*=country/NC | nouvelle calédonie=country/NC | kanaky=country/NC
place: artp=country/SN | arptc=country/CD | artci=country/CI | céni=country/CD | opt nc=country/NC
place: roskomnadzor=country/RU | conatel=country/HT
place: mahorais*=country/YT | réunionnais*=country/RE | martiniquais*=country/MQ | guadeloupéen*=country/GP | polynésien*=country/PF
place: haut commissaire de la république=country/NC | conseil d'état=country/FR | arcep=country/FR | matignon=country/FR | conseil fédéral=country/CH | ibpt=country/BE | crtc=country/CA
place: polynésie=country/PF | inde=country/IN
now: désormais | déjà | maintenant | à présent | à la date de | toujours en cours
daycount: jour
area: région* | province* | département* | wilaya* | préfecture* | commune* | district* | gouvernorat* | ville | villes | localité*
area: île | îles | archipel | cercle*
area: village* | hameau* | bourg | bourgs | bourgade* | communauté* | agglomération* | arrondissement* | vallée* | massif* | quartier* | canton | cantons | municipalité* | banlieue* | faubourg* | péninsule | presqu'île | val | métropole | comté* | localités | secteur | secteurs | territoire | territoires | oasis | îlot* | atoll* | paroisse*
area: communauté [inuite / crie / innue / atikamekw / autochtone / rurale / insulaire]
aside: jour du vote | jour du scrutin | jour de l'élection | soir de l'élection | veille du scrutin
aside: jours de vote | bureau* de vote | même si | si bien que | si bien qu | comme si | en lien avec
aside: suspendu _ comptes | bloqué _ comptes | ministre des communications | ministère des communications
aside: ministre des télécommunications | ministère des télécommunications | régulateur des télécoms
aside: observatoire d'internet | observatoire de l'internet | à la veille de | à la veille du | à la veille et
aside: s'est retrouv* | se retrouv* | se sont retrouv* | s'être retrouv*
aside: à cor et à cri | coupé* court | coup d'état | coup de feu | coups de feu | coup d'envoi
aside: [coup / coups] de [chaud / froid / frein / pouce / théâtre / projecteur / gueule / balai / poing / sang / soleil / tonnerre / pied / chance / force / cœur / coeur] | coup de filet | coup de téléphone | après coup | coup de main | coup dur | beaucoup
aside: [à la fin / d'ici la fin] de [2024 / 2025 / 2026 / 2027 / 2028 / 2029 / 2030 / 2031 / 2032]
aside: [consécutif / consécutifs / consécutive / consécutives] [à / au / aux]
aside: rendu compte | rendu visite | rendu hommage | rendu public* | rendue publique | compte rendu
aside: rendu célèbre | retour sur
aside: jour* de [protestation* / manifestation* / mobilisation / contestation / colère / guerre / grève / vote]
aside: [semaine / semaines / soir / nuit / nuits / soirée] de [protestation* / manifestation* / mobilisation / contestation / colère / guerre / grève]
aside: menace* [de / pour / sur / à / directe / grave / que] | garde national* | garde nationale
aside: assemblée nationale | police nationale | sécurité nationale | comité national | conseil national
aside: agence nationale | commission nationale | congrès national | unité nationale | équipe nationale
aside: conférence nationale | armée nationale | deuil national | hymne national | monnaie nationale
aside: union nationale | parti national | front national | gendarmerie nationale | société nationale
aside: institut national | fête nationale | [garde / gardent / a gardé / gardait / gardaient] le silence
aside: tube coupé* | bouche bée | bouche à oreille | pas à pas | manifestants [bloquent / bloquaient / ont bloqué]
aside: [sur / contre] les coupures [d'internet / internet / de l'internet / de réseau]
aside: [billetterie / vente / réservation / paiement / banque / formation / cours / jeu] en ligne
aside: billetteries en ligne
aside: [attend / attendent / attendait / attendaient / attendant] [le / toujours le / encore le] retour [de / du / d / des]
aside: [on attend / attendent / attendait / attendaient / attend] le [retour / rétablissement] [de / du / d / des]
aside: recharger [son / leur / leurs / le / les] [téléphone / téléphones / portable / portables]
aside: sans date de [retour / rétablissement]
aside: [fondateur / patron / pdg / propriétaire / chef / dirigeant / porte parole] de [telegram / x / twitter / facebook / meta / tiktok / whatsapp]
aside: [suspend / a suspendu / suspendu / bloque / a bloqué / bloqué / a fermé / supprime] [le compte / les comptes / des comptes / la page / le profil]
aside: sans couverture [sociale / santé / maladie / médiatique]
aside: nord | sud | ouest | messagerie* hors ligne | [téléphone / portable / smartphone / mobile] éteint | si _ vpn | moins _ vpn | sauf _ vpn
aside: compte* [x / twitter / facebook / instagram / tiktok / youtube / telegram / whatsapp] | chaîne* [youtube / telegram] | page* facebook | groupe* [whatsapp / facebook / telegram]
aside: [texte / débat / rapport / livre / loi / conférence / colloque / audition / enquête / documentaire] sur [le blocage / les blocages / la coupure / les coupures]
aside: lui même qui | elle même qui | eux mêmes qui | c'est ce que | c'est ce qu
aside: blocage [des / de] comptes | gel des comptes
aside: [ferme / ferment / fermé / fermer / fermeture de / rouvert / réouverture de] l'espace aérien | réunion* | la réunion | grenade* | maurice | dominique
aside: signal de [radio / la radio / la chaîne / rfi]
aside: défense nationale | moyenne nationale | route nationale | éducation nationale | loterie nationale
aside: concertation nationale
aside: [diffusion / propagation / circulation] de fausses [nouvelles / informations]
aside: contre les fausses [nouvelles / informations]
aside: [diffuser / propager / répandre / colporter] [de / des] fausses [nouvelles / informations]
aside: guerre [des douze / de douze / des 12 / de 12] jours
aside: en même temps que [l'électricité / le courant]
aside: rendre [l'internet / internet] [accessible / abordable / plus] | [le / du / un / au] quotidien
aside: [l' / de l' / un / à l' / cet] hebdomadaire
aside: groupe total | totalenergies | le pétrolier total | la compagnie total
aside: si l'on [en croit / excepte / exclut / se fie / ajoute] | si ce n'est | si peu | si vite | si longtemps | si bien | si souvent
aside: autant dire | tui samoa
aside: centre d'appels | centres d'appels | service client | service clients | espace client
aside: [éteindre / éteint / débrancher / débranché / déconnecter / déconnecté / couper / arrêter] [ses / leurs / tous ses / les] [systèmes / serveurs / ordinateurs / systèmes informatiques]
aside: carte* sim | puces | compte* [orange money / mobile money / bancaire* / inactif*]
aside: pour [quarante huit / soixante douze / quatre vingt seize / 48 / 72 / 96] heures , puis prolong*
aside: [téléphones / portables / mobiles / smartphones] [volés / reconditionnés / saisis]
aside: [a bloqué / bloque / a supprimé / supprime / a retiré / a fermé] [des chaînes / des publications / des vidéos / des contenus / des profils]
aside: [brident / bride / réduisent / réduit / limite / limitent / baisse / baissent] la qualité | sms groupés | sms publicitaires
aside: [jours / heures / semaines] de [réparation / réparations / travaux / travail / attente / retard]
aside: taux de pannes | [autorise / autorisent / autorisait] [le retour / la reprise / le rétablissement]
aside: échang* de menaces | échang* des menaces | nouvelles menaces
aside: [arrêt / arrêts] [rendu / rendus / de la cour / du tribunal / de la haute cour] | l'arrêt rendu | maison* d'arrêt | mandat* d'arrêt
aside: touch* terre | [journée / semaine / heure / week end / jour] sans [data / recharge / achat / téléphone / voiture] | bloqué* par des [manifestants / habitants / barrages / militaires / civils]
aside: conform* à l'arrêt
aside: [extinction / arrêt / fermeture / fin / abandon / disparition / débranchement] [de la / de sa / des réseaux / du réseau] [2g / 3g / cuivre] | [extinction / arrêt / fermeture / fin / abandon / disparition] [du cuivre / du réseau cuivre / du rtc / de l'adsl / du téléphone fixe]
aside: [à l'heure où / au moment où / alors que / tandis que] _ apprêt*
aside: [endiguer / contenir / freiner / éviter / empêcher / limiter / stopper / enrayer / juguler / combattre / contrer / contre / prévenir] [ / la propagation / la diffusion / la circulation / le flot] [de / des / les / de fausses / les fausses / aux] [rumeurs / infox / intox / fake news / fausses nouvelles / fausses informations]
aside: [propagation / diffusion / circulation / partage / flot] [de / des / d'] [rumeurs / infox / intox / fake news]
aside: [facebook / meta / twitter / x / google / youtube / tiktok / instagram / telegram / whatsapp / netflix / spotify] [rétablit / a rétabli / restaure / a restauré / débloque / a débloqué / bloque / a bloqué / suspend / a suspendu / supprime / a supprimé / interdit / a interdit / limite / a limité / restreint / a restreint / coupe / a coupé / ferme / a fermé / retire / a retiré / bannit / a banni / désactive / a désactivé]
aside: perdu _ jours de [travail / courses / recettes / ventes / salaire / cours / classe] | perdu _ heures de [travail / courses / cours]
aside: [blocage / blocages / bloqué / bloquent / bloquait / bloquaient] [d'un / d'une / du / de la / de / des / le / les / la / l'] [convoi* / route* / pont* / axe* / carrefour* / rue* / autoroute* / frontière* / rond point / ronds points / port / ports / circulation / accès à la ville / ville / marchandises / camions / train / trains]
aside: interdiction [de / des] [manifester / manifestations / circuler / circulation / sortie / sortir / rassemblement / rassemblements / voyager / voyage / vol / survol / quitter] | interdiction [d'entrée / d'exporter / d'exportation / d'importation]
aside: [épreuves / examens / cours / combats / manifestations / négociations / violences / affrontements / marches / hostilités / délestages / pourparlers / tirs / bombardements / pillages] [ont / avaient / avait / a / aient] [repris / recommencé]
aside: reprise [des / du / de la] [cours / combats / examens / négociations / manifestations / hostilités / pourparlers / affrontements / travail / production / marche / grève / dialogue / trafic aérien / vols]
aside: achat* de [données / data / forfaits] | le canton | du canton | ce canton
aside: réclame sur | leur réclame | la réclame | achat* de [données mobiles / données internet] | [épreuves / examens / cours / combats / négociations / violences / affrontements / marches / manifestations] _ [repris / recommencé]
aside: [clôture / fermeture] [du scrutin / des bureaux de vote / des bureaux / des urnes / de la campagne / du vote]
aside: [peine / peinent / peinait / peinaient / tente / tentent / tentait / tentaient / cherche / cherchent / travaille / travaillent / s'emploie / s'emploient / s'efforce / s'efforcent / s'active / s'activent / bataille / bataillent / œuvre / œuvrent] [à / de / pour] [rétablir / restaurer / remettre / réparer / relancer / reconnecter / ramener / rebrancher]
aside: [arrêt / fermeture / extinction / démantèlement] [de son / du / de leur / de ce] [vieux / vieil / ancien / ] [réseau / réseaux] [téléphonique / cuivre / de cuivre / en cuivre / 2g / 3g / historique]
aside: [éteint / éteindre / éteignent / éteindra / arrêté / arrêter / fermé / fermer / débranché / débrancher] [son / leur / le / ses / leurs / sa] [réseau / réseaux] [2g / 3g / cuivre]
aside: date de [retour / reprise / rétablissement / remise en service]
aside: [recule / tombe / chute / descend / rétrograde] [à la / au] [place / rang]
aside: devant le conseil d'état | [une journée / une nuit / une semaine] [d'affrontements / de manifestations / de protestations / d'émeutes / de grève]
until: jusqu'à | jusqu'au | jusque
last: dernier | passé
each: sur
operator: robi=country/BD Robi | telma=country/KM Telma | mattel=country/MR Mattel | chinguitel=country/MR Chinguitel | mts=MTS
operator: free=Free
operator: onatel=country/BF Onatel | telecel=Telecel
operator: nexttel=country/CM Nexttel | canal box=Canal Box | post luxembourg=country/LU Post
operator: malitel=country/ML Malitel | sotelma=country/ML Sotelma
operator: niger telecom=country/NE Niger Telecom | zamani=country/NE Zamani | expresso=Expresso
operator: ooredoo=Ooredoo | sudatchad=country/TD SudaChad | congo telecom=country/CG Congo Telecom
operator: bouygues telecom=country/FR Bouygues Telecom | proximus=country/BE Proximus
operator: telenet=country/BE Telenet
operator: spm télécom=country/PM SPM Telecom | spm telecom=country/PM SPM Telecom | bell=country/CA Bell | vidéotron=country/CA Videotron | cogeco=country/CA Cogeco | fizz=country/CA Fizz | salt=country/CH Salt | sunrise=country/CH Sunrise | voo=country/BE Voo | orange belgium=country/BE Orange Belgium | scarlet=country/BE Scarlet
operator: algérie télécom=country/DZ Algérie Télécom | tunisie télécom=country/TN Tunisie Telecom | topnet=country/TN Topnet | maroc télécom=country/MA Maroc Telecom | bénin télécoms=country/BJ Bénin Télécoms | sbin=country/BJ SBIN | gabon télécom=country/GA Gabon Telecom | tchad télécom=country/TD Tchad Télécom | sotel tchad=country/TD Sotel Tchad | congo télécom=country/CG Congo Telecom | comores télécom=country/KM Comores Telecom | djibouti télécom=country/DJ Djibouti Telecom | africell=Africell | guilab=country/GN Guilab
operator: zeop=country/RE Zeop | vini=country/PF Vini | vodafone polynésie=country/PF Vodafone | sfr réunion=country/RE SFR Réunion | la poste mobile=country/FR La Poste Mobile | numericable=country/FR Numericable | bouygues=country/FR Bouygues Telecom | free mobile=country/FR Free
operator: kktcell=country/CY KKTCell | a1=A1 | red by sfr=country/FR SFR | sosh=country/FR Sosh | yallo=country/CH Yallo | init7=country/CH Init7 | quickline=country/CH Quickline | ebox=country/CA EBOX | oxio=country/CA oxio | virgin plus=country/CA Virgin Plus | base belgique=country/BE BASE | digi belgium=country/BE Digi
operator: freebox=country/FR Free | livebox=country/FR Orange | bbox=country/FR Bouygues Telecom | télébec=country/CA Télébec | sogetel=country/CA Sogetel | xplore=country/CA Xplore | opt onati=country/PF OPT-Onati | onati=country/PF Onati | opt nouvelle calédonie=country/NC OPT
city: dans la ville=this
city: dans la capitale=this | sur l'île=this
city: goma=region/CD-NK Goma | beni=region/CD-NK Beni | bukavu=region/CD-SK Bukavu
city: lubumbashi=region/CD-HK Lubumbashi | kaya=region/BF-SMT Kaya | ouagadougou=region/BF-KAD Ouagadougou
city: bobo dioulasso=region/BF-HOU Bobo-Dioulasso | bamako=region/ML-BKO Bamako | niamey=region/NE-8 Niamey
city: lomé=region/TG-M Lomé | cotonou=region/BJ-LI Cotonou | brazzaville=region/CG-BZV Brazzaville
city: pointe noire=region/CG-16 Pointe-Noire | n'djamena=region/TD-ND N'Djamena | douala=region/CM-LT Douala
city: yaoundé=region/CM-CE Yaoundé | bamenda=region/CM-NW Bamenda | buea=region/CM-SW Buea
city: port gentil=region/GA-8 Port-Gentil | ziguinchor=region/SN-ZG Ziguinchor
city: saint louis du sénégal=region/SN-SL Saint-Louis | kaédi=region/MR-04 Kaédi
city: nouadhibou=region/MR-08 Nouadhibou | kankan=region/GN-K Kankan | labé=region/GN-L Labé
city: abidjan=region/CI-AB Abidjan | bouaké=region/CI-VB Bouaké | bangui=region/CF-BGF Bangui
city: bujumbura=region/BI-BM Bujumbura | alger=region/DZ-16 Algiers | oran=region/DZ-31 Oran
city: nouméa=region/NC-S Nouméa | antananarivo=region/MG-T Antananarivo
city: port au prince=region/HT-OU Port-au-Prince | moroni=region/KM-G Moroni | mashhad=region/IR-09 Mashhad
city: ispahan=region/IR-10 Isfahan
city: gaza=country/PS Gaza | bande de gaza=country/PS Gaza
city: nord de gaza=region/PS-NGZ Northern Gaza | sud de gaza=region/PS-KYS Southern Gaza
city: nord de la bande de gaza=region/PS-NGZ Northern Gaza
city: sud de la bande de gaza=region/PS-KYS Southern Gaza | ville de gaza=region/PS-GZZ Gaza City
city: mayotte=country/YT Mayotte | la réunion=country/RE Réunion | guadeloupe=country/GP Guadeloupe
city: val d'anniviers=region/CH-VS Val d'Anniviers | wallis=country/WF Wallis | wallis et futuna=country/WF Wallis and Futuna
city: martinique=country/MQ Martinique | régions anglophones=region/CM-NW Northwest
city: régions anglophones=region/CM-SW Southwest | dakarois=region/SN-DK Dakar
city: kinois=region/CD-KN Kinshasa | librevillois=region/GA-1 Libreville | bamakois=region/ML-BKO Bamako
city: abidjanais=region/CI-AB Abidjan | lushois=region/CD-HK Lubumbashi
city: kribi=region/CM-SU Kribi | sokodé=region/TG-C Sokodé | kara=region/TG-K Kara | atakpamé=region/TG-P Atakpamé | djibo=region/BF-SAH Djibo | limbé=region/CM-SW Limbe
city: axoum=region/ET-TI Axum | lalibela=region/ET-AM Lalibela | shire=region/ET-TI Shire | djalalabad=region/AF-NAN Jalalabad | khan younès=region/PS-KYS Khan Yunis
city: gao=region/ML-7 Gao | tombouctou=region/ML-6 Timbuktu | kandi=region/BJ-AL Kandi
city: annobon=region/GQ-AN Annobón
city: de l'île=this | de l'archipel=this | dans l'île=this | dans l'archipel=this | dans la localité=this | dans la cité=this | dans le chef lieu=this
city: shetland=country/GB Shetland | orcades=country/GB Orkney | hébrides=country/GB Hebrides | svalbard=country/NO Svalbard
city: [l'île / l'archipel] [est / était / reste / restait / demeure / demeurait / a / avait / n'a / n'avait / vit / vivait / se / s'est / en est / en était]=this
telling: *ées=0.5 | *ée=0.4 | *eux=0.4 | *eaux=0.4 | *aient=0.5 | *ait=0.3 | *ement=0.4 | *ère=0.4
telling: *elle=0.3 | *euse=0.4 | *ique=0.3 | *ence=0.2

offshore: large | côtes | côte
firsthalf: ne | n
adjective: *es=s | *ts=s | *rs=s | *ns=s | *ls=s
earlier: auparavant | tôt | avant
occurred: survenue | survenu | survenues | survenus | intervenue | intervenu
its: leur | leurs | son | sa | ses
# Regions, departments and smaller towns that the gazetteer has not
city: haute corse=region/FR-2B Haute-Corse | corse du sud=region/FR-2A Corse-du-Sud | corse=region/FR-20R Corsica | finistère=region/FR-29 Finistère
city: côtes d'armor=region/FR-22 Côtes-d'Armor | ille et vilaine=region/FR-35 Ille-et-Vilaine | morbihan=region/FR-56 Morbihan
city: loire atlantique=region/FR-44 Loire-Atlantique | vendée=region/FR-85 Vendée | maine et loire=region/FR-49 Maine-et-Loire
city: mayenne=region/FR-53 Mayenne | charente maritime=region/FR-17 Charente-Maritime | charente=region/FR-16 Charente
city: deux sèvres=region/FR-79 Deux-Sèvres | gironde=region/FR-33 Gironde | dordogne=region/FR-24 Dordogne | lot et garonne=region/FR-47 Lot-et-Garonne
city: pyrénées atlantiques=region/FR-64 Pyrénées-Atlantiques | hautes pyrénées=region/FR-65 Hautes-Pyrénées
city: pyrénées orientales=region/FR-66 Pyrénées-Orientales | haute garonne=region/FR-31 Haute-Garonne | ariège=region/FR-09 Ariège
city: aude=region/FR-11 Aude | hérault=region/FR-34 Hérault | aveyron=region/FR-12 Aveyron | lozère=region/FR-48 Lozère | cantal=region/FR-15 Cantal
city: haute loire=region/FR-43 Haute-Loire | puy de dôme=region/FR-63 Puy-de-Dôme | allier=region/FR-03 Allier | corrèze=region/FR-19 Corrèze
city: haute vienne=region/FR-87 Haute-Vienne | ardèche=region/FR-07 Ardèche | drôme=region/FR-26 Drôme | isère=region/FR-38 Isère
city: savoie=region/FR-73 Savoie | haute savoie=region/FR-74 Haute-Savoie | hautes alpes=region/FR-05 Hautes-Alpes
city: alpes de haute provence=region/FR-04 Alpes-de-Haute-Provence | alpes maritimes=region/FR-06 Alpes-Maritimes
city: bouches du rhône=region/FR-13 Bouches-du-Rhône | vaucluse=region/FR-84 Vaucluse | doubs=region/FR-25 Doubs | haute saône=region/FR-70 Haute-Saône
city: saône et loire=region/FR-71 Saône-et-Loire | côte d'or=region/FR-21 Côte-d'Or | nièvre=region/FR-58 Nièvre | yonne=region/FR-89 Yonne
city: vosges=region/FR-88 Vosges | bas rhin=region/FR-67 Bas-Rhin | haut rhin=region/FR-68 Haut-Rhin | moselle=region/FR-57 Moselle
city: meurthe et moselle=region/FR-54 Meurthe-et-Moselle | meuse=region/FR-55 Meuse | ardennes=region/FR-08 Ardennes
city: haute marne=region/FR-52 Haute-Marne | marne=region/FR-51 Marne | aisne=region/FR-02 Aisne | oise=region/FR-60 Oise
city: pas de calais=region/FR-62 Pas-de-Calais | seine maritime=region/FR-76 Seine-Maritime | eure=region/FR-27 Eure
city: eure et loir=region/FR-28 Eure-et-Loir | calvados=region/FR-14 Calvados | orne=region/FR-61 Orne | sarthe=region/FR-72 Sarthe
city: loir et cher=region/FR-41 Loir-et-Cher | loiret=region/FR-45 Loiret | indre et loire=region/FR-37 Indre-et-Loire
city: seine et marne=region/FR-77 Seine-et-Marne | yvelines=region/FR-78 Yvelines | essonne=region/FR-91 Essonne
city: hauts de seine=region/FR-92 Hauts-de-Seine | seine saint denis=region/FR-93 Seine-Saint-Denis | val de marne=region/FR-94 Val-de-Marne
city: val d'oise=region/FR-95 Val-d'Oise | territoire de belfort=region/FR-90 Territoire de Belfort | tarn et garonne=region/FR-82 Tarn-et-Garonne
city: tarn=region/FR-81 Tarn | gers=region/FR-32 Gers | bastia=region/FR-2B Bastia | quimper=region/FR-29 Quimper | ouessant=region/FR-29 Ushant
city: belle île=region/FR-56 Belle-Île | belle île en mer=region/FR-56 Belle-Île | groix=region/FR-56 Groix | lorient=region/FR-56 Lorient
city: île d'yeu=region/FR-85 Île d'Yeu | noirmoutier=region/FR-85 Noirmoutier | oléron=region/FR-17 Oléron | île de ré=region/FR-17 Île de Ré
city: chamonix=region/FR-74 Chamonix | briançon=region/FR-05 Briançon | tarbes=region/FR-65 Tarbes | bayonne=region/FR-64 Bayonne
city: aurillac=region/FR-15 Aurillac | rodez=region/FR-12 Rodez | mende=region/FR-48 Mende | épinal=region/FR-88 Épinal
city: saint brieuc=region/FR-22 Saint-Brieuc | vannes=region/FR-56 Vannes | cherbourg=region/FR-50 Cherbourg
city: saint pierre de la réunion=country/RE Saint-Pierre | le tampon=country/RE Le Tampon | dzaoudzi=country/YT Dzaoudzi
city: petite terre=country/YT Petite-Terre | maripasoula=country/GF Maripasoula | saint laurent du maroni=country/GF Saint-Laurent-du-Maroni
city: marie galante=country/GP Marie-Galante | les saintes=country/GP Les Saintes | la désirade=country/GP La Désirade | koné=region/NC-N Koné
city: lifou=region/NC-I Lifou | ouvéa=region/NC-I Ouvéa | îles loyauté=region/NC-I Loyalty Islands | île des pins=region/NC-S Isle of Pines
city: tahiti=country/PF Tahiti | moorea=country/PF Moorea | bora bora=country/PF Bora Bora | îles marquises=country/PF Marquesas
city: futuna=country/WF Futuna | miquelon=country/PM Miquelon | haut valais=region/CH-VS Upper Valais | bas valais=region/CH-VS Lower Valais
city: viège=region/CH-VS Visp | brigue=region/CH-VS Brig | jura suisse=region/CH-JU Jura | jura bernois=region/CH-BE Bernese Jura
city: oberland bernois=region/CH-BE Bernese Oberland | pays d'enhaut=region/CH-VD Pays-d'Enhaut | canton de vaud=region/CH-VD Vaud
city: engadine=region/CH-GR Engadin | brabant wallon=region/BE-WBR Walloon Brabant | arlon=region/BE-WLX Arlon | hainaut=region/BE-WHT Hainaut
city: mons=region/BE-WHT Mons | flandre occidentale=region/BE-VWV West Flanders | flandre orientale=region/BE-VOV East Flanders
city: louvain=region/BE-VBR Leuven | verviers=region/BE-WLG Verviers | gaspé=region/CA-QC Gaspé | gaspésie=region/CA-QC Gaspésie
city: matane=region/CA-QC Matane | rimouski=region/CA-QC Rimouski | bas saint laurent=region/CA-QC Bas-Saint-Laurent
city: îles de la madeleine=region/CA-QC Magdalen Islands | côte nord=region/CA-QC Côte-Nord | sept îles=region/CA-QC Sept-Îles
city: baie comeau=region/CA-QC Baie-Comeau | abitibi=region/CA-QC Abitibi | abitibi témiscamingue=region/CA-QC Abitibi-Témiscamingue
city: rouyn noranda=region/CA-QC Rouyn-Noranda | val d'or=region/CA-QC Val-d'Or | lac saint jean=region/CA-QC Lac-Saint-Jean
city: chicoutimi=region/CA-QC Chicoutimi | nunavik=region/CA-QC Nunavik | estrie=region/CA-QC Estrie | outaouais=region/CA-QC Outaouais
city: laurentides=region/CA-QC Laurentides | lanaudière=region/CA-QC Lanaudière | mauricie=region/CA-QC Mauricie | charlevoix=region/CA-QC Charlevoix
city: beauce=region/CA-QC Beauce | la tuque=region/CA-QC La Tuque | montérégie=region/CA-QC Montérégie
city: chaudière appalaches=region/CA-QC Chaudière-Appalaches | rivière du loup=region/CA-QC Rivière-du-Loup | terre neuve=region/CA-NL Newfoundland
city: péninsule acadienne=region/CA-NB Acadian Peninsula | kasaï=region/CD-KS Kasaï | équateur congolais=region/CD-EQ Équateur
city: masisi=region/CD-NK Masisi | rutshuru=region/CD-NK Rutshuru | kavumu=region/CD-SK Kavumu | mananjary=region/MG-F Mananjary
city: nosy be=region/MG-D Nosy Be | île sainte marie=region/MG-A Île Sainte-Marie | delmas=region/HT-OU Delmas | pétion ville=region/HT-OU Pétion-Ville
city: mbour=region/SN-TH Mbour | bignona=region/SN-ZG Bignona | rufisque=region/SN-DK Rufisque | guédiawaye=region/SN-DK Guédiawaye
city: bouna=region/CI-ZZ Bouna | siguiri=region/GN-K Siguiri | faya=region/TD-BO Faya | kumbo=region/CM-NW Kumbo | malanville=region/BJ-AL Malanville
city: aného=region/TG-M Aného | kpalimé=region/TG-P Kpalimé | kabylie=region/DZ-15 Kabylie | al haouz=region/MA-HAO Al Haouz | rif=region/MA-RSK Rif
city: tyr=region/LB-JA Tyre | tripoli du liban=region/LB-AS Tripoli | djibouti ville=country/DJ Djibouti
city: saint pierre et miquelon=country/PM Saint Pierre and Miquelon
city: saint malo=region/FR-35 Saint-Malo | fougères=region/FR-35 Fougères | redon=region/FR-35 Redon | dinan=region/FR-22 Dinan
city: lannion=region/FR-22 Lannion | guingamp=region/FR-22 Guingamp | bréhat=region/FR-22 Bréhat | morlaix=region/FR-29 Morlaix
city: concarneau=region/FR-29 Concarneau | douarnenez=region/FR-29 Douarnenez | île de sein=region/FR-29 Île de Sein | molène=region/FR-29 Molène
city: pontivy=region/FR-56 Pontivy | auray=region/FR-56 Auray | hennebont=region/FR-56 Hennebont | houat=region/FR-56 Houat | pornic=region/FR-44 Pornic
city: châteaubriant=region/FR-44 Châteaubriant | les sables d'olonne=region/FR-85 Les Sables-d'Olonne | la roche sur yon=region/FR-85 La Roche-sur-Yon
city: royan=region/FR-17 Royan | rochefort=region/FR-17 Rochefort | arcachon=region/FR-33 Arcachon | libourne=region/FR-33 Libourne
city: périgueux=region/FR-24 Périgueux | bergerac=region/FR-24 Bergerac | villeneuve sur lot=region/FR-47 Villeneuve-sur-Lot
city: mont de marsan=region/FR-40 Mont-de-Marsan | dax=region/FR-40 Dax | saint jean de luz=region/FR-64 Saint-Jean-de-Luz | lourdes=region/FR-65 Lourdes
city: foix=region/FR-09 Foix | carcassonne=region/FR-11 Carcassonne | sète=region/FR-34 Sète | lodève=region/FR-34 Lodève | alès=region/FR-30 Alès
city: le vigan=region/FR-30 Le Vigan | millau=region/FR-12 Millau | cahors=region/FR-46 Cahors | figeac=region/FR-46 Figeac
city: saint flour=region/FR-15 Saint-Flour | le puy en velay=region/FR-43 Le Puy-en-Velay | vichy=region/FR-03 Vichy | guéret=region/FR-23 Guéret
city: brive=region/FR-19 Brive | privas=region/FR-07 Privas | aubenas=region/FR-07 Aubenas | annonay=region/FR-07 Annonay
city: montélimar=region/FR-26 Montélimar | romans sur isère=region/FR-26 Romans-sur-Isère | bourgoin jallieu=region/FR-38 Bourgoin-Jallieu
city: maurienne=region/FR-73 Maurienne | tarentaise=region/FR-73 Tarentaise | thonon les bains=region/FR-74 Thonon-les-Bains | megève=region/FR-74 Megève
city: queyras=region/FR-05 Queyras | digne les bains=region/FR-04 Digne-les-Bains | manosque=region/FR-04 Manosque
city: barcelonnette=region/FR-04 Barcelonnette | vallée de la roya=region/FR-06 Roya Valley | roya=region/FR-06 Roya | draguignan=region/FR-83 Draguignan
city: carpentras=region/FR-84 Carpentras | martigues=region/FR-13 Martigues | porto vecchio=region/FR-2A Porto-Vecchio | bonifacio=region/FR-2A Bonifacio
city: sartène=region/FR-2A Sartène | calvi=region/FR-2B Calvi | corte=region/FR-2B Corte | balagne=region/FR-2B Balagne
city: pontarlier=region/FR-25 Pontarlier | lons le saunier=region/FR-39 Lons-le-Saunier | vesoul=region/FR-70 Vesoul | mâcon=region/FR-71 Mâcon
city: autun=region/FR-71 Autun | beaune=region/FR-21 Beaune | nevers=region/FR-58 Nevers | auxerre=region/FR-89 Auxerre
city: saint dié=region/FR-88 Saint-Dié | guebwiller=region/FR-68 Guebwiller | haguenau=region/FR-67 Haguenau | forbach=region/FR-57 Forbach
city: longwy=region/FR-54 Longwy | verdun=region/FR-55 Verdun | sedan=region/FR-08 Sedan | chaumont=region/FR-52 Chaumont | épernay=region/FR-51 Épernay
city: laon=region/FR-02 Laon | compiègne=region/FR-60 Compiègne | lens=region/FR-62 Lens | béthune=region/FR-62 Béthune
city: saint omer=region/FR-62 Saint-Omer | boulogne sur mer=region/FR-62 Boulogne-sur-Mer | maubeuge=region/FR-59 Maubeuge | cambrai=region/FR-59 Cambrai
city: dieppe=region/FR-76 Dieppe | fécamp=region/FR-76 Fécamp | lisieux=region/FR-14 Lisieux | bayeux=region/FR-14 Bayeux
city: granville=region/FR-50 Granville | saint lô=region/FR-50 Saint-Lô | cotentin=region/FR-50 Cotentin | alençon=region/FR-61 Alençon
city: dreux=region/FR-28 Dreux | vendôme=region/FR-41 Vendôme | montargis=region/FR-45 Montargis | fontainebleau=region/FR-77 Fontainebleau
city: provins=region/FR-77 Provins | rambouillet=region/FR-78 Rambouillet | cilaos=country/RE Cilaos | mafate=country/RE Mafate
city: salazie=country/RE Salazie | saint joseph de la réunion=country/RE Saint-Joseph | koungou=country/YT Koungou | mtsamboro=country/YT Mtsamboro
city: kourou=country/GF Kourou | camopi=country/GF Camopi | saint georges de l'oyapock=country/GF Saint-Georges | le lamentin=country/MQ Le Lamentin
city: pointe à pitre=country/GP Pointe-à-Pitre | basse terre=country/GP Basse-Terre | grande terre=country/GP Grande-Terre
city: saint barthélemy=country/BL Saint-Barthélemy | martigny=region/CH-VS Martigny | monthey=region/CH-VS Monthey | sierre=region/CH-VS Sierre
city: zermatt=region/CH-VS Zermatt | verbier=region/CH-VS Verbier | yverdon=region/CH-VD Yverdon | nyon=region/CH-VD Nyon | vevey=region/CH-VD Vevey
city: montreux=region/CH-VD Montreux | delémont=region/CH-JU Delémont | porrentruy=region/CH-JU Porrentruy
city: la chaux de fonds=region/CH-NE La Chaux-de-Fonds | val de travers=region/CH-NE Val-de-Travers | dinant=region/BE-WNA Dinant
city: ciney=region/BE-WNA Ciney | bastogne=region/BE-WLX Bastogne | marche en famenne=region/BE-WLX Marche-en-Famenne | virton=region/BE-WLX Virton
city: eupen=region/BE-WLG Eupen | malmedy=region/BE-WLG Malmedy | tournai=region/BE-WHT Tournai | mouscron=region/BE-WHT Mouscron
city: la louvière=region/BE-WHT La Louvière | wavre=region/BE-WBR Wavre | louvain la neuve=region/BE-WBR Louvain-la-Neuve
city: chibougamau=region/CA-QC Chibougamau | shawinigan=region/CA-QC Shawinigan | drummondville=region/CA-QC Drummondville
city: saint hyacinthe=region/CA-QC Saint-Hyacinthe | thetford mines=region/CA-QC Thetford Mines | amqui=region/CA-QC Amqui
city: anticosti=region/CA-QC Anticosti | kuujjuaq=region/CA-QC Kuujjuaq | inukjuak=region/CA-QC Inukjuak | la malbaie=region/CA-QC La Malbaie
city: edmundston=region/CA-NB Edmundston | caraquet=region/CA-NB Caraquet | labrador=region/CA-NL Labrador | port salut=region/HT-SD Port-Salut
city: cité soleil=region/HT-OU Cité Soleil | martissant=region/HT-OU Martissant | hinche=region/HT-CE Hinche | mirebalais=region/HT-CE Mirebalais
city: limete=region/CD-KN Limete | matete=region/CD-KN Matete | ndjili=region/CD-KN Ndjili | mweso=region/CD-NK Mweso | kitshanga=region/CD-NK Kitshanga
city: walikale=region/CD-NK Walikale | minova=region/CD-NK Minova | kanyabayonga=region/CD-NK Kanyabayonga | lubero=region/CD-NK Lubero
city: baraka=region/CD-SK Baraka | fizi=region/CD-SK Fizi | mahagi=region/CD-IT Mahagi | kasumbalesa=region/CD-HK Kasumbalesa | wum=region/CM-NW Wum
city: mamfe=region/CM-SW Mamfe | kolofata=region/CM-EN Kolofata | oussouye=region/SN-ZG Oussouye | cap skirring=region/SN-ZG Cap Skirring
city: ranérou=region/SN-MT Ranérou | joal=region/SN-TH Joal | ouakam=region/SN-DK Ouakam | keur massar=region/SN-DK Keur Massar
city: yopougon=region/CI-AB Yopougon | cocody=region/CI-AB Cocody | duékoué=region/CI-MG Duékoué | gorom gorom=region/BF-SAH Gorom-Gorom
city: arbinda=region/BF-SAH Arbinda | diapaga=region/BF-EST Diapaga | titao=region/BF-NOR Titao | kongoussi=region/BF-CNR Kongoussi
city: bandiagara=region/ML-5 Bandiagara | douentza=region/ML-5 Douentza | farabougou=region/ML-5 Farabougou | niono=region/ML-4 Niono
city: tessalit=region/ML-8 Tessalit | ansongo=region/ML-7 Ansongo | téra=region/NE-6 Téra | ayorou=region/NE-6 Ayorou | macenta=region/GN-N Macenta
city: guéckédou=region/GN-N Guéckédou | ratoma=region/GN-C Ratoma | logone=region/TD-LO Logone | akanda=region/GA-1 Akanda | owendo=region/GA-1 Owendo
city: vatomandry=region/MG-A Vatomandry | nosy varika=region/MG-F Nosy Varika | akbou=region/DZ-06 Akbou | djerba=region/TN-52 Djerba
city: amizmiz=region/MA-MAR Amizmiz | taroudant=region/MA-TAR Taroudant
city: port louis=country/MU Port Louis | curepipe=country/MU Curepipe | rodrigues=country/MU Rodrigues | mutsamudu=region/KM-A Mutsamudu | anjouan=region/KM-A Anjouan | domoni=region/KM-A Domoni | fomboni=country/KM Fomboni | mohéli=country/KM Mohéli | grande comore=country/KM Grande Comore
city: rangiroa=country/PF Rangiroa | huahine=country/PF Huahine | raiatea=country/PF Raiatea | maupiti=country/PF Maupiti | tuamotu=country/PF Tuamotu | papeete=country/PF Papeete
city: havre saint pierre=region/CA-QC Havre-Saint-Pierre | natashquan=region/CA-QC Natashquan | minganie=region/CA-QC Minganie | port cartier=region/CA-QC Port-Cartier | fermont=region/CA-QC Fermont | blanc sablon=region/CA-QC Blanc-Sablon | la romaine=region/CA-QC La Romaine | schefferville=region/CA-QC Schefferville | amos=region/CA-QC Amos | la sarre=region/CA-QC La Sarre | témiscamingue=region/CA-QC Témiscamingue | mont laurier=region/CA-QC Mont-Laurier | chandler=region/CA-QC Chandler | percé=region/CA-QC Percé
city: seraing=region/BE-WLG Seraing | huy=region/BE-WLG Huy | spa=region/BE-WLG Spa | waremme=region/BE-WLG Waremme | herstal=region/BE-WLG Herstal | lobaye=region/CF-LB Lobaye | mbaïki=region/CF-LB Mbaïki | maré=region/NC-I Maré
city: brest=region/FR-29 Brest
after: [après] [avoir été / avoir / être / s'être / qu'elle a été / qu'il a été]
break: [après] [avoir été / avoir / être / s'être]
dark: [elle / il / l'incident / le problème / l'interruption] [a / avait] [débuté / commencé / démarré]
aside: sous couvre feu
city: port vila=country/VU Port Vila
pastyear: [premier / deuxième / second / troisième / quatrième / cinquième / dixième] anniversaire [de la / du / de l' / des / de cette]
pastyear: [un / deux / trois / quatre / cinq / six / sept / huit / neuf / dix] an* après ,
pastyear: [l'hiver / l'automne / le printemps / au printemps] dernier
aside: [se connecter / se reconnecter] [à / sur] [leur / leurs / son / sa / ses] [compte / comptes / espace / espaces / banque / application / appli / applications]
aside: [se connecter / accéder] [au site / au portail / à l'espace] [de / du / des] [impôts / la caf / l'assurance maladie / la banque / l'assurance retraite / france travail / trésor public / l'administration / l'urssaf]
aside: accéder à [leur / leurs / son / ses] [compte / comptes / espace / espaces]
aside: [n'ont / n'a / n'avaient / n'avait] [pas / plus / toujours pas] [pu / réussi à] se connecter [à / sur] [leur / leurs / son / sa / ses] [compte / comptes / espace / espaces / banque / application / appli / applications]
aside: [n'ont / n'a / n'avaient / n'avait] [pas / plus / toujours pas] [pu / réussi à] [se connecter / accéder] [au site / au portail / à l'espace] [de / du / des] [impôts / la caf / l'assurance maladie / la banque / l'assurance retraite / france travail / trésor public / l'administration / l'urssaf]
aside: ne [peut / peuvent / pouvait / pouvaient] [plus / pas / toujours pas] se connecter [à / sur] [leur / leurs / son / sa / ses] [compte / comptes / espace / espaces / banque / application / appli / applications]
aside: ne [parvient / parviennent / parvenait / parvenaient] [plus / pas / toujours pas] à se connecter [à / sur] [leur / leurs / son / sa / ses] [compte / comptes / espace / espaces / banque / application / appli / applications]
aside: n'[arrive / arrivent / arrivait / arrivaient] [plus / pas / toujours pas] à se connecter [à / sur] [leur / leurs / son / sa / ses] [compte / comptes / espace / espaces / banque / application / appli / applications]
aside: [suspend / suspendu / suspendent / suspendait / gelé / gèle] [ / lundi / mardi / mercredi / jeudi / vendredi / samedi / dimanche / hier / jeudi] [la hausse / les hausses / l'augmentation / les augmentations / la vente / les ventes / les nouveaux tarifs / les tarifs / la commercialisation / la facturation / la fusion / la licence / l'appel d'offres / les frais / le contrat / la taxe / le prélèvement]
aside: [perds / perd / perdu / perdent / perdons / perdait / perdaient] [la moitié / le tiers / un tiers / le quart / un quart / les deux tiers / les trois quarts] [de mes / de ses / de nos / de leurs / des] [commandes / courses / clients / ventes / réservations / rendez vous / recettes / revenus / colis / livraisons / récoltes / bénéfices]
aside: [deux / trois / quatre / neuf] [commandes / courses / ventes / réservations / rendez vous / colis / livraisons] sur [trois / quatre / cinq / dix] | [un / une] [commande / course / vente / réservation / livraison / colis] sur [deux / trois / quatre / cinq / dix] | [perds / perd / perdu / perdent / perdons] [un client / une cliente / deux clients / trois clients] sur [deux / trois / quatre / cinq / dix]
neg: sans [effet / effets / incidence / impact] [pour / sur / chez] les [clients / abonnés / usagers / utilisateurs / habitants / services]=all
neg: [clients / abonnés / usagers / utilisateurs / habitants / internautes] n'[ont / avaient / en ont] [rien / pas] [remarqué / vu / senti / ressenti / été touchés / été affectés / subi]=all
neg: sans que les [clients / abonnés / usagers / utilisateurs / habitants / internautes] [s'en / ne s'en / le / ne le / en] [aperçoivent / rendent compte / remarquent / souffrent / pâtissent / ressentent]=all
neg: ne s'en sont pas [aperçus / rendu compte]=all
offline: aucun [réseau / signal] | pas le moindre [réseau / signal] | pas la moindre [connexion / liaison]
aside: aucun [réseau / signal] [n'a / n'est / n'avait / n'était / ne / de / d' / social / routier / électrique / criminel / ferroviaire]
dark: [sont / est / étaient / était / restent / reste / mis] [à terre / au tapis / hs / ko / k.-o.]=itself
aside: [ace / wacs / sat 3 / glo 1 / seacom / equiano / 2africa] et mainone | mainone [ / et / , ] [ace / wacs / sat 3 / glo 1 / seacom] | [câble / câbles] mainone
offline: ni [données mobiles / internet mobile / téléphonie mobile] | [privé / privée / privés / privées] [d'appels / de voix / de téléphonie] et de données mobiles
aside: [le / la / un / une / ce / cette / des / les / ces / du] [restaurateur / restauratrice / restaurateurs / restauratrices] | [le / un / du / au / son / ce / leur / les / des] [restaurant / restaurants]
monthpart: fin | début | mi | courant | milieu
service: rt=RT | sputnik=Sputnik | rt france=RT France
operator: yas=Yas | mobile vikings=country/BE Mobile Vikings | fido=country/CA Fido | koodo=country/CA Koodo | virgin mobile=Virgin Mobile | zeop mobile=country/RE Zeop Mobile | only=country/RE Only | belnet=country/BE Belnet | edpnet=country/BE edpnet | hey! telecom=country/BE hey! | lebara=Lebara | wingo=country/CH Wingo | m budget mobile=country/CH M-Budget | netplus=country/CH netplus | tamaani=country/CA Tamaani | netalis=country/FR Netalis | sotel=country/TD Sotel
operator: ooredoo tunisie=country/TN Ooredoo Tunisie | ooredoo algérie=country/DZ Ooredoo Algérie | orange tunisie=country/TN Orange Tunisie | orange maroc=country/MA Orange Maroc | orange guinée=country/GN Orange Guinée | orange mali=country/ML Orange Mali | orange côte d'ivoire=country/CI Orange Côte d'Ivoire | orange burkina=country/BF Orange Burkina | orange burkina faso=country/BF Orange Burkina Faso | orange rdc=country/CD Orange RDC | orange madagascar=country/MG Orange Madagascar | orange caraïbe=Orange Caraïbe | orange réunion=country/RE Orange Réunion | orange mayotte=country/YT Orange Mayotte
operator: moov togo=country/TG Moov Togo | moov bénin=country/BJ Moov Bénin | mtn bénin=country/BJ MTN Bénin | mtn guinée=country/GN MTN Guinée | mtn côte d'ivoire=country/CI MTN Côte d'Ivoire | mtn cameroun=country/CM MTN Cameroun | airtel rdc=country/CD Airtel RDC | airtel niger=country/NE Airtel Niger | airtel madagascar=country/MG Airtel Madagascar | zamani com=country/NE Zamani Com | digicel haïti=country/HT Digicel Haïti
city: plaine des palmistes=country/RE La Plaine-des-Palmistes | la plaine des palmistes=country/RE La Plaine-des-Palmistes | petit goâve=region/HT-OU Petit-Goâve | grand goâve=region/HT-OU Grand-Goâve | grand tunis=region/TN-11 Greater Tunis | saint maximin=region/FR-60 Saint-Maximin
dark: [est / sont / était / étaient] [également / aussi / elle aussi / lui aussi / eux aussi / elles aussi / pareillement] [concerné* / touché* / atteint* / frappé*]
dark: même [situation / constat / scénario / sort / silence / problème / panne] [à / dans / chez / au / aux / en / pour]=still | [la / cette] même [situation / panne / coupure]=still | situation est [la même / identique / semblable / similaire / analogue]=still | [logé* / loti*] à la même enseigne=still
dark: [se conformer / conformer / conforment / conforme / plier / plient / plié / pliés / soumis / obéir / obéissent / obéit] [à / à l' / à une / à un / au / aux / à cet / à cette / à des] [injonction / ordre / directive / consigne / instruction / instructions / consignes / ordres / réquisition / décision / décisions / directives / injonctions]=obeyed
dark: [reçu / recevoir / appliqué / applique / appliquent / appliquer / exécuté / exécuter / exécutent / exécute / suivi / suivre / respecté / respecter] [l'ordre / un ordre / des ordres / les ordres / l'instruction / une instruction / des instructions / les instructions / la consigne / une consigne / des consignes / la directive / une directive / une décision / la décision / une injonction / l'injonction] [du / de la / de l' / des / d'en haut / émanant / venue / venu]=obeyed
dark: [agir / agissent / agi / agit / avoir agi / coupé / suspendu] sur [ordre / instruction / injonction / réquisition / décision] [du / de la / de l' / des / d'en haut]=obeyed
dark: [n'a / n'ont / n'avait / n'avaient] [donné / fourni / apporté / avancé] aucune explication à [ses / leurs / leur] [abonnés / clients / usagers / clientèle / abonné]=still
dark: [n'a / n'ont / n'avait / n'avaient] pas [prévenu / averti / informé / avisé] [ses / leurs / leur] [abonnés / clients / usagers / clientèle]=still
dark: [présenté / présente / présentent / exprimé / adressé / fait / adresse / adressent / présentait] _ excuses à [ses / leurs / leur] [abonnés / clients / usagers / clientèle]=still
dark: [a / ont / avait / avaient / aient / ait] été perdu* | perdus=weak | perdues=weak | perdue=weak
net: téléphonie=weak
dark: [attend / attendent / attendait / attendaient] _ [le retour / le rétablissement / la remise / la réparation] [de / du / des / d' / en service]=still | [attend / attendent] [toujours / encore / ] [une explication / des explications]=still
aside: [fermeture / clôture / ouverture] [des / de / du] [bureaux de vote / bureau de vote / scrutin / urnes / bureaux] | dès [la fermeture / la clôture / l'ouverture] des bureaux de vote
clock: jusqu'à=weak | jusque vers=weak | jusqu'aux environs de=weak
net: téléphone fixe | téléphones fixes | ligne téléphonique | lignes téléphoniques | réseau téléphonique
mobile: téléphonie portable | téléphonie sans fil
offline: [le téléphone / les téléphones / le téléphone portable / les téléphones portables / le portable / les portables / les téléphones mobiles / le téléphone fixe / les lignes fixes / les appels / les communications] [ne / n'y / n'] [marche / marchent / marchait / marchaient / fonctionne / fonctionnent / fonctionnait / fonctionnaient / passe / passent / passait / passaient / capte / captent / captaient / sonne / sonnent] [plus / pas / toujours pas / toujours plus]
offline: [privé / privée / privés / privées / prive / privent / privant / privait / privaient / priver / prive encore / prive toujours] de [téléphone / téléphones / ligne téléphonique / lignes téléphoniques / téléphone fixe / téléphone portable / téléphonie fixe / téléphonie / communications téléphoniques / toute communication / tout moyen de communication]
offline: [restent / reste / restaient / restait / demeurent / demeure / sont toujours / est toujours / sont encore / est encore] sans [téléphone / téléphone fixe / téléphone portable / ligne fixe]=still
offline: [sont / est / étaient / était / vivent / vit / laissé / laissée / laissés / laissées / laisse / laissent / laissant / retrouvés / retrouvées] [ / toujours / encore] sans [téléphone / téléphone fixe / téléphone portable / ligne fixe]
offline: plus de [téléphone / ligne fixe / téléphone fixe / téléphonie / téléphonie mobile] | sans téléphone fixe | [plus aucun / aucun] téléphone ne [marche / fonctionne / passe / sonne]
offline: [ne / n'y] [peut / peuvent / pouvait / pouvaient] plus [téléphoner / appeler / passer d'appels / passer un appel / recevoir d'appels] | [impossible / impossible d'y / impossibles] de téléphoner
aside: [élève / élèves / enfant / enfants / adolescent / adolescents / collégien / collégiens / lycéens / fils / fille] [ / est / sont / a été / ont été / étaient] [privé* / sans] [de / ] [téléphone / téléphones / portable / portables] | sans téléphone pour les [collégiens / élèves / enfants / lycéens / ados / adolescents / jeunes] | téléphone rouge
aside: [l'est / l'ouest / le nord / le sud / l'intérieur / le centre / le reste] de [l'île / l'archipel]
plant: antenne | antennes | pylône | pylônes | relais | central | centraux | câble | câbles | fibre | armoire | armoires | poteau | poteaux | équipements | liaison | dorsale | fourreaux | boîtier
net: antennes=weak | antennes [téléphoniques / mobiles / de téléphonie / de téléphonie mobile / gsm] | pylônes=weak | relais téléphonique* | relais mobile* | stations de base=weak
aside: [faute / à cause du manque / par manque / en raison du manque / à court / à cause de la pénurie / en raison d'une pénurie / en raison de la pénurie / le manque / la pénurie / une pénurie] [de / d'] [carburant / gasoil / gazole / essence / diesel / fioul / mazout / électricité / courant / batteries]
aside: [rouvert / rallumé / remis en service / remettre en service / remettent en service / remet en service / redémarré / réactivé / rétabli / réparé / remis en route] _ [antennes / antenne / relais / pylônes / pylône]
aside: jour [des élections / de la présidentielle / du premier tour / du second tour / du référendum / des législatives / de l'élection / des municipales] [ / générales / présidentielle / présidentielles / législatives / locales / municipales / régionales]
city: abbeville=region/FR-80 Abbeville | agen=region/FR-47 Agen | albi=region/FR-81 Albi | amboise=region/FR-37 Amboise | ambérieu en bugey=region/FR-01 Ambérieu-en-Bugey | angoulême=region/FR-16 Angoulême | annecy=region/FR-74 Annecy | antibes=region/FR-06 Antibes
city: argentan=region/FR-61 Argentan | arles=region/FR-13 Arles | arras=region/FR-62 Arras | auch=region/FR-32 Auch | avignon=region/FR-84 Avignon | avranches=region/FR-50 Avranches | beauvais=region/FR-60 Beauvais | belfort=region/FR-90 Belfort
city: biarritz=region/FR-64 Biarritz | blaye=region/FR-33 Blaye | blois=region/FR-41 Blois | bobigny=region/FR-93 Bobigny | bourg saint maurice=region/FR-73 Bourg-Saint-Maurice | le bourg d'oisans=region/FR-38 Le Bourg-d'Oisans | bourg en bresse=region/FR-01 Bourg-en-Bresse | bourges=region/FR-18 Bourges
city: bressuire=region/FR-79 Bressuire | brioude=region/FR-43 Brioude | béziers=region/FR-34 Béziers | calais=region/FR-62 Calais | cannes=region/FR-06 Cannes | carmaux=region/FR-81 Carmaux | castellane=region/FR-04 Castellane | castelnaudary=region/FR-11 Castelnaudary
city: castres=region/FR-81 Castres | cergy=region/FR-95 Cergy | challans=region/FR-85 Challans | chalon sur saône=region/FR-71 Chalon-sur-Saône | chambéry=region/FR-73 Chambéry | charleville mézières=region/FR-08 Charleville-Mézières | chartres=region/FR-28 Chartres | chinon=region/FR-37 Chinon
city: cholet=region/FR-49 Cholet | châlons en champagne=region/FR-51 Châlons-en-Champagne | château thierry=region/FR-02 Château-Thierry | châteauroux=region/FR-36 Châteauroux | châtellerault=region/FR-86 Châtellerault | cognac=region/FR-16 Cognac | colmar=region/FR-68 Colmar | cosne sur loire=region/FR-58 Cosne-sur-Loire
city: créteil=region/FR-94 Créteil | céret=region/FR-66 Céret | decazeville=region/FR-12 Decazeville | decize=region/FR-58 Decize | dieulefit=region/FR-26 Dieulefit | digoin=region/FR-71 Digoin | dole=region/FR-39 Dole | douai=region/FR-59 Douai
city: dunkerque=region/FR-59 Dunkirk | embrun=region/FR-05 Embrun | firminy=region/FR-42 Firminy | florac=region/FR-48 Florac | fontenay le comte=region/FR-85 Fontenay-le-Comte | forcalquier=region/FR-04 Forcalquier | fréjus=region/FR-83 Fréjus | gaillac=region/FR-81 Gaillac
city: gien=region/FR-45 Gien | givors=region/FR-69 Givors | hyères=region/FR-83 Hyères | issoire=region/FR-63 Issoire | jonzac=region/FR-17 Jonzac | la baule=region/FR-44 La Baule | la mure=region/FR-38 La Mure | lamastre=region/FR-07 Lamastre
city: langogne=region/FR-48 Langogne | langon=region/FR-33 Langon | lannemezan=region/FR-65 Lannemezan | lavaur=region/FR-81 Lavaur | le cheylard=region/FR-07 Le Cheylard | le creusot=region/FR-71 Le Creusot | limoux=region/FR-11 Limoux | loches=region/FR-37 Loches
city: luchon=region/FR-31 Luchon | marmande=region/FR-47 Marmande | marvejols=region/FR-48 Marvejols | mazamet=region/FR-81 Mazamet | meaux=region/FR-77 Meaux | melun=region/FR-77 Melun | menton=region/FR-06 Menton | metz=region/FR-57 Metz
city: mirande=region/FR-32 Mirande | modane=region/FR-73 Modane | montauban=region/FR-82 Montauban | montbéliard=region/FR-25 Montbéliard | montluçon=region/FR-03 Montluçon | moûtiers=region/FR-73 Moûtiers | nancy=region/FR-54 Nancy | nanterre=region/FR-92 Nanterre
city: narbonne=region/FR-11 Narbonne | niort=region/FR-79 Niort | nyons=region/FR-26 Nyons | nérac=region/FR-47 Nérac | oyonnax=region/FR-01 Oyonnax | pamiers=region/FR-09 Pamiers | parthenay=region/FR-79 Parthenay | pithiviers=region/FR-45 Pithiviers
city: poitiers=region/FR-86 Poitiers | pontoise=region/FR-95 Pontoise | prades=region/FR-66 Prades | quillan=region/FR-11 Quillan | riom=region/FR-63 Riom | rive de gier=region/FR-42 Rive-de-Gier | roanne=region/FR-42 Roanne | romorantin=region/FR-41 Romorantin
city: romorantin lanthenay=region/FR-41 Romorantin-Lanthenay | roubaix=region/FR-59 Roubaix | saint agrève=region/FR-07 Saint-Agrève | saint gaudens=region/FR-31 Saint-Gaudens | saint girons=region/FR-09 Saint-Girons | saint nazaire=region/FR-44 Saint-Nazaire | saint quentin=region/FR-02 Saint-Quentin | sallanches=region/FR-74 Sallanches
city: salon de provence=region/FR-13 Salon-de-Provence | sarlat=region/FR-24 Sarlat | saumur=region/FR-49 Saumur | sisteron=region/FR-04 Sisteron | soissons=region/FR-02 Soissons | tarare=region/FR-69 Tarare | thionville=region/FR-57 Thionville | thouars=region/FR-79 Thouars
city: tourcoing=region/FR-59 Tourcoing | tournon sur rhône=region/FR-07 Tournon-sur-Rhône | troyes=region/FR-10 Troyes | tulle=region/FR-19 Tulle | ussel=region/FR-19 Ussel | valenciennes=region/FR-59 Valenciennes | vence=region/FR-06 Vence | versailles=region/FR-78 Versailles
city: vierzon=region/FR-18 Vierzon | villard de lans=region/FR-38 Villard-de-Lans | villefranche de rouergue=region/FR-12 Villefranche-de-Rouergue | villefranche sur saône=region/FR-69 Villefranche-sur-Saône | yssingeaux=region/FR-43 Yssingeaux | étampes=region/FR-91 Étampes | évreux=region/FR-27 Évreux | évry=region/FR-91 Évry
city: corbeil essonnes=region/FR-91 Corbeil-Essonnes | soisy sur seine=region/FR-91 Soisy-sur-Seine | sarcelles=region/FR-95 Sarcelles | mantes la jolie=region/FR-78 Mantes-la-Jolie | chantilly=region/FR-60 Chantilly | senlis=region/FR-60 Senlis | creil=region/FR-60 Creil | noyon=region/FR-60 Noyon
city: bernay=region/FR-27 Bernay | louviers=region/FR-27 Louviers | honfleur=region/FR-14 Honfleur | deauville=region/FR-14 Deauville | coutances=region/FR-50 Coutances | vitré=region/FR-35 Vitré | ploërmel=region/FR-56 Ploërmel | quimperlé=region/FR-29 Quimperlé
city: carhaix=region/FR-29 Carhaix | paimpol=region/FR-22 Paimpol | lamballe=region/FR-22 Lamballe | loudéac=region/FR-22 Loudéac | clisson=region/FR-44 Clisson | ancenis=region/FR-44 Ancenis | la flèche=region/FR-72 La Flèche | sablé sur sarthe=region/FR-72 Sablé-sur-Sarthe
city: château gontier=region/FR-53 Château-Gontier | nogent le rotrou=region/FR-28 Nogent-le-Rotrou | châteaudun=region/FR-28 Châteaudun | issoudun=region/FR-36 Issoudun | saint amand montrond=region/FR-18 Saint-Amand-Montrond | thann=region/FR-68 Thann | sélestat=region/FR-67 Sélestat | saverne=region/FR-67 Saverne
city: wissembourg=region/FR-67 Wissembourg | sarrebourg=region/FR-57 Sarrebourg | sarreguemines=region/FR-57 Sarreguemines | lunéville=region/FR-54 Lunéville | toul=region/FR-54 Toul | pont à mousson=region/FR-54 Pont-à-Mousson | bar le duc=region/FR-55 Bar-le-Duc | commercy=region/FR-55 Commercy
city: vitry le françois=region/FR-51 Vitry-le-François | sézanne=region/FR-51 Sézanne | romilly sur seine=region/FR-10 Romilly-sur-Seine | langres=region/FR-52 Langres | saint dizier=region/FR-52 Saint-Dizier | remiremont=region/FR-88 Remiremont | gérardmer=region/FR-88 Gérardmer | luxeuil les bains=region/FR-70 Luxeuil-les-Bains
city: champagnole=region/FR-39 Champagnole | saint claude=region/FR-39 Saint-Claude | morteau=region/FR-25 Morteau | avallon=region/FR-89 Avallon | joigny=region/FR-89 Joigny | clamecy=region/FR-58 Clamecy | château chinon=region/FR-58 Château-Chinon | paray le monial=region/FR-71 Paray-le-Monial
city: louhans=region/FR-71 Louhans | aubusson=region/FR-23 Aubusson | saint junien=region/FR-87 Saint-Junien | confolens=region/FR-16 Confolens | ribérac=region/FR-24 Ribérac | nontron=region/FR-24 Nontron | sarlat la canéda=region/FR-24 Sarlat-la-Canéda | gourdon=region/FR-46 Gourdon
city: souillac=region/FR-46 Souillac | espalion=region/FR-12 Espalion | saint affrique=region/FR-12 Saint-Affrique | bédarieux=region/FR-34 Bédarieux | clermont l'hérault=region/FR-34 Clermont-l'Hérault | lunel=region/FR-34 Lunel | agde=region/FR-34 Agde | bagnols sur cèze=region/FR-30 Bagnols-sur-Cèze
city: uzès=region/FR-30 Uzès | anduze=region/FR-30 Anduze | le teil=region/FR-07 Le Teil | pierrelatte=region/FR-26 Pierrelatte | bollène=region/FR-84 Bollène | apt=region/FR-84 Apt | cavaillon=region/FR-84 Cavaillon | pertuis=region/FR-84 Pertuis
city: istres=region/FR-13 Istres | aubagne=region/FR-13 Aubagne | la ciotat=region/FR-13 La Ciotat | brignoles=region/FR-83 Brignoles | saint tropez=region/FR-83 Saint-Tropez | sospel=region/FR-06 Sospel | saint sauveur sur tinée=region/FR-06 Saint-Sauveur-sur-Tinée | l'argentière la bessée=region/FR-05 L'Argentière-la-Bessée
city: guillestre=region/FR-05 Guillestre | saint jean de maurienne=region/FR-73 Saint-Jean-de-Maurienne | aix les bains=region/FR-73 Aix-les-Bains | annemasse=region/FR-74 Annemasse | morzine=region/FR-74 Morzine | voiron=region/FR-38 Voiron | vizille=region/FR-38 Vizille | saint marcellin=region/FR-38 Saint-Marcellin
city: ambert=region/FR-63 Ambert | saint éloy les mines=region/FR-63 Saint-Éloy-les-Mines | mauriac=region/FR-15 Mauriac | oloron sainte marie=region/FR-64 Oloron-Sainte-Marie | orthez=region/FR-64 Orthez | mauléon=region/FR-64 Mauléon | bagnères de bigorre=region/FR-65 Bagnères-de-Bigorre | argelès gazost=region/FR-65 Argelès-Gazost
city: saint sever=region/FR-40 Saint-Sever | mimizan=region/FR-40 Mimizan | marennes=region/FR-17 Marennes | rabastens=region/FR-81 Rabastens
city: nivelles=region/BE-WBR Nivelles | hasselt=region/BE-VLI Hasselt | ostende=region/BE-VWV Ostend | courtrai=region/BE-VWV Kortrijk | malines=region/BE-VAN Mechelen | bruges=region/BE-VWV Bruges | gand=region/BE-VOV Ghent | anvers=region/BE-VAN Antwerp
city: soignies=region/BE-WHT Soignies | gembloux=region/BE-WNA Gembloux | andenne=region/BE-WNA Andenne | neufchâteau=region/BE-WLX Neufchâteau | binche=region/BE-WHT Binche | tubize=region/BE-WBR Tubize | waterloo=region/BE-WBR Waterloo
city: schaerbeek=region/BE-BRU Schaerbeek | ixelles=region/BE-BRU Ixelles | anderlecht=region/BE-BRU Anderlecht | uccle=region/BE-BRU Uccle | molenbeek=region/BE-BRU Molenbeek | gosselies=region/BE-WHT Gosselies | fleurus=region/BE-WHT Fleurus | courcelles=region/BE-WHT Courcelles
city: salzinnes=region/BE-WNA Salzinnes | jambes=region/BE-WNA Jambes | bouillon=region/BE-WLX Bouillon
city: sion=region/CH-VS Sion | bienne=region/CH-BE Biel | saint imier=region/CH-BE Saint-Imier | renens=region/CH-VD Renens | morges=region/CH-VD Morges | payerne=region/CH-VD Payerne | carouge=region/CH-GE Carouge | meyrin=region/CH-GE Meyrin
city: vallorbe=region/CH-VD Vallorbe | sainte croix=region/CH-VD Sainte-Croix | le locle=region/CH-NE Le Locle | moutier=region/CH-JU Moutier
city: trois rivières=region/CA-QC Trois-Rivières | roberval=region/CA-QC Roberval | granby=region/CA-QC Granby | joliette=region/CA-QC Joliette | saint jérôme=region/CA-QC Saint-Jérôme | sorel tracy=region/CA-QC Sorel-Tracy | victoriaville=region/CA-QC Victoriaville | hearst=region/CA-ON Hearst
city: timmins=region/CA-ON Timmins | baie trinité=region/CA-QC Baie-Trinité | puvirnituq=region/CA-QC Puvirnituq | salluit=region/CA-QC Salluit | bathurst=region/CA-NB Bathurst | campbellton=region/CA-NB Campbellton | cap aux meules=region/CA-QC Cap-aux-Meules
city: adrar=region/DZ-01 Adrar | mila=region/DZ-43 Mila | in salah=region/DZ-11 In Salah | berrahal=region/DZ-23 Berrahal | el tarf=region/DZ-36 El Tarf | monastir=region/TN-52 Monastir | hammamet=region/TN-21 Hammamet | zarzis=region/TN-82 Zarzis
city: tabarka=region/TN-31 Tabarka | fès=region/MA-FES Fez | el jadida=region/MA-JDI El Jadida | beni mellal=region/MA-BEM Beni Mellal | errachidia=region/MA-ERR Errachidia | ouarzazate=region/MA-OUA Ouarzazate | zagora=region/MA-ZAG Zagora | essaouira=region/MA-ESI Essaouira
city: ifrane=region/MA-IFR Ifrane | tiznit=region/MA-TIZ Tiznit | ighil=region/MA-HAO Ighil | asni=region/MA-HAO Asni | ijoukak=region/MA-HAO Ijoukak | talat n'yaaqoub=region/MA-HAO Talat N'Yaaqoub
city: podor=region/SN-SL Podor | vélingara=region/SN-KD Vélingara | koutiala=region/ML-3 Koutiala | bougouni=region/ML-3 Bougouni | djenné=region/ML-5 Djenné | bafoulabé=region/ML-1 Bafoulabé | gourma rharous=region/ML-6 Gourma-Rharous | diré=region/ML-6 Diré
city: léré=region/ML-6 Léré | nara=region/ML-2 Nara | gaoua=region/BF-PON Gaoua | pouytenga=region/BF-KOP Pouytenga | nouna=region/BF-KOS Nouna | sebba=region/BF-YAG Sebba | arlit=region/NE-1 Arlit | birni n'konni=region/NE-5 Birni N'Konni
city: san pedro=region/CI-BS San-Pédro | soubré=region/CI-BS Soubré | aboisso=region/CI-CM Aboisso | grand bassam=region/CI-CM Grand-Bassam | ferkessédougou=region/CI-SV Ferkessédougou | boundiali=region/CI-SV Boundiali | guiglo=region/CI-MG Guiglo | tsévié=region/TG-M Tsévié
city: dschang=region/CM-OU Dschang | foumban=region/CM-OU Foumban | tchibanga=region/GA-5 Tchibanga | makokou=region/GA-6 Makokou | koulamoutou=region/GA-7 Koulamoutou | moanda=region/GA-2 Moanda | nkayi=region/CG-11 Nkayi | kinkala=region/CG-12 Kinkala
city: djambala=region/CG-14 Djambala | sibiti=region/CG-2 Sibiti | muanda=region/CD-BC Muanda | birao=region/CF-VK Birao | kélo=region/TD-TA Kélo | kamsar=region/GN-B Kamsar | dinguiraye=region/GN-F Dinguiraye | aïoun=region/MR-02 Aïoun
city: sélibaby=region/MR-10 Sélibaby | tidjikja=region/MR-09 Tidjikja | maroantsetra=region/MG-A Maroantsetra | antalaha=region/MG-D Antalaha | betioky=region/MG-U Betioky | atsimo andrefana=region/MG-U Atsimo-Andrefana | fenoarivo=region/MG-A Fenoarivo | mananara=region/MG-A Mananara
city: fort dauphin=region/MG-U Fort Dauphin
city: saint marc=region/HT-AR Saint-Marc | port de paix=region/HT-NO Port-de-Paix | fort liberté=region/HT-NE Fort-Liberté | ouanaminthe=region/HT-NE Ouanaminthe | kenscoff=region/HT-OU Kenscoff | jounieh=region/LB-JL Jounieh | byblos=region/LB-JL Byblos | le françois=country/MQ Le François
city: le lorrain=country/MQ Le Lorrain | basse pointe=country/MQ Basse-Pointe | le marin=country/MQ Le Marin | les abymes=country/GP Les Abymes | le moule=country/GP Le Moule | petit bourg=country/GP Petit-Bourg | capesterre belle eau=country/GP Capesterre-Belle-Eau | bandraboua=country/YT Bandraboua
city: dembéni=country/YT Dembéni | chirongui=country/YT Chirongui | thio=country/NC Thio | canala=country/NC Canala | poindimié=country/NC Poindimié | hienghène=country/NC Hienghène | houaïlou=country/NC Houaïlou
city: bourail=country/NC Bourail | nuku hiva=country/PF Nuku Hiva | rurutu=country/PF Rurutu | saint leu=country/RE Saint-Leu | saint benoît=country/RE Saint-Benoît | sainte rose=country/RE Sainte-Rose | sainte suzanne=country/RE Sainte-Suzanne
area: douar* | lieu dit | lieux dits | vallon | îlet | îlets | ksar | ksour | bidonville*
regionword: douar | douars | îlet | îlets
net: le téléphone=weak
dark: inexistant=weak | inexistante=weak | quasi inexistant* | quasiment inexistant* | presque inexistant*
back: [a / ont / avait / avaient / ait / aient] été réparé* | [a / ont] vibré [de nouveau / à nouveau] | s'amélior* [peu à peu / progressivement / graduellement / lentement / petit à petit] | [sonneries / notifications] ont repris
aside: [lever / levé / lève / lèvent / repris / reprend / reprendre / reprennent / décroché / décroche / décrocher / raccroché / passé / posé] [le / son / leur] téléphone | téléphone arabe
offline: [perdre / perd / perdent / perdait / perdaient / perdu] [le réseau / la connexion / leur connexion / toute connexion / tout réseau / le signal / tout signal / toute liaison / tout contact avec l'extérieur]
dark: emport* [la fibre / le câble / les câbles / la ligne / les lignes / les poteaux / le pylône / la conduite de fibre / l'armoire]=cable
offline: [privé / privée / privés / privées / prive / privent / privant / privait / privaient] [d'eau et / d'électricité et / de courant et / d'eau, d'électricité et / d'électricité, d'eau et / d'électricité, de téléphone et / d'eau et d'électricité, / d'électricité, / de courant, / de chauffage et] [d'internet / de téléphone / de réseau / de réseau mobile / de téléphonie / de téléphone et d'internet / d'internet et de téléphone / de communications / de télécommunications]
nation: partout au pays | partout à travers le pays
hyp: demand* aux [opérateurs / fournisseurs] _ de [filtrer / bloquer / couper / suspendre / restreindre]
neg: [inflige / infligé / infligent / écope / écopé / écopent] _ [amende / amendes / sanction / sanctions]=all
neg: [suspend / a suspendu / annule / a annulé] [la décision / l'ordre / l'ordonnance] [de bloquer / de suspendre / de fermer]=all
dark: [submergé* / saturé*] _ [attaque / cyberattaque] | [submergé* / saturé*] par [une attaque / une cyberattaque / des requêtes]
block: interdire | interdisant | interdisent | interdisait | interdisaient
block: ne [peuvent / peut / pouvaient / pouvait] [ouvrir / consulter / utiliser / charger / joindre / accéder à] ni
dark: [est / sont / était / étaient] [les plus / le plus / les premiers / également / aussi / particulièrement / fortement / principalement] [pénalisé* / impacté* / concerné* / atteint* / frappé* / éprouvé* / gêné*]
dark: [est / sont / était / étaient / ont été / a été] [pénalisé* / impacté*]
begin: s'est déclarée | s'est déclaré | se sont déclaré* | s'est produit* | se sont produit* | s'est manifesté* | s'est déclenché*
hyp: [possibilité / menace / éventualité / idée / tentation / projet] [de / d'] [couper / bloquer / suspendre / fermer / restreindre / débrancher / interdire / filtrer / brider]=all | [possibilité / menace / éventualité / idée / tentation / projet] de « [couper / bloquer / suspendre / fermer / restreindre / débrancher / interdire / filtrer / brider]=all
hyp: [espère / espèrent / espérait / espéraient / espérant / vise / visent / table / tablent / mise / misent] [un / le / sur un / sur le] [retour / rétablissement]=all | [espère / espèrent / espérait / espéraient / espérant] [pouvoir / avoir / ] [rétabli / rétablir / restaurer / remettre / réparer / achever / terminer]
hyp: [retour / rétablissement] [à la normale / complet / total / du service / des services / de la connexion / du réseau] [ / est] [espéré / attendu / prévu / annoncé pour]=all
pastyear: [une / la / cette] [première / précédente] [coupure / panne / suspension / interruption] [avait / n'avait] | [un / le / ce] [premier / précédent] [blocage / black out] [avait / n'avait]
pastyear: [avait / avaient] déjà été _ [pendant / durant] | déjà , [avait / avaient] été _ [pendant / durant]
hyp: [renoncé / renonce / renoncent / cherché / cherche / appelé / invité] _ à interdire=all | [refusé / proposé / envisagé / promis / tenté / menacé / demandé] _ d'interdire=all
hyp: [renonc* / cherch* / parv* / réussi* / songe* / hésit* / autoris* / appel* / encourag* / invit* / vise* / visant / visait] à interdire=all | [refus* / menac* / propos* / envisag* / projet* / promet* / promis / tent* / essay* / recommand* / demand* / rêv*] d'interdire=all | [veut / veulent / voudrait / voudraient / souhait* / compt* / pourrait / pourraient / peut / peuvent / doit / doivent / devrait / devraient / faut / faudrait / va / vont / allait] [ / aussi / également / même / donc] interdire=all | [pour / afin d' / avant d' / au lieu d' / plutôt que d' / sans] interdire=all

# Ce qui n'est qu'à venir ou n'est pas le réseau
hyp: [recours / référé / référés / requête / requêtes / pourvoi / plainte / plaintes] _ contre [l'interdiction / le blocage / la suspension / la coupure]
hyp: [est / sont / seront / restent] [possible / possibles / à prévoir / à craindre / à attendre]=any
hyp: entraînera | entraîneront | provoquera | provoqueront | occasionnera | occasionneront | causera | causeront | perturbera | perturberont | interrompra | interrompront | coupera | couperont | subira | subiront
other: guichet | guichets | agences de transfert | agences bancaires
aside: [s'est / se sont / s'était / s'étaient / s'y est / m'est / nous sommes] rendu* | se rendre | se rend | se rendait
clock: aux environs de=weak
world: ovhcloud=host | ovh=host
world: [erreur / panne / incident / problème / défaillance] [chez / de] [Meta / Google / Microsoft]=fault
dark: [n'a / n'ont / n'avait / n'avaient] [toujours pas / pas encore] été [rétabli* / restauré* / remis en service / remise en service / réparé* / rouvert* / réactivé* / rebranché*]=still
dark: [la mesure / la décision / l'ordre / la consigne / l'instruction] [a / avait] pris effet
aside: [lutte contre / lutter contre / luttant contre / diffusion de / propagation de / circulation de / prolifération de / diffuser des] [fausses nouvelles / fausses informations / fausses rumeurs / infox] | contre les « [fausses nouvelles / fausses informations / infox] »
last: précédent=before
lastweek: la semaine dernière | semaine dernière | la semaine passée | semaine passée
dark: [est / sont / était / étaient] [les principaux / le principal / les principales / la principale / les premiers / les premières / les seuls] [concerné* / touché* / affecté* / victime*]
neg: [n'a / n'ont / n'aura] [provoqué / causé / entraîné / occasionné / eu / engendré] aucune [perturbation / coupure / interruption / conséquence / incidence / répercussion / panne]=all
other: [le / son] titre=share
block: ne [passe / passent / passaient / se connectent / se connectaient / accèdent] que [par / via / avec / grâce à] [un vpn / des vpn / un réseau privé virtuel]
dark: [le trouble / le problème / l'anomalie / le dysfonctionnement / la perturbation] [a commencé / a débuté / est survenu / est survenue / avait commencé / avait débuté]
city: suisse romande=country/CH Romandy | suisse alémanique=country/CH German-speaking Switzerland
net: internet et de [télévision / la télévision] | internet et de télé | télévision et d'internet | internet , de [télévision / télé] et de [téléphone / téléphonie] | internet , de [téléphone / téléphonie] et de [télévision / télé] | télévision , d'internet et de [téléphone / téléphonie]
hyp: [interruption* / coupure* / perturbation*] _ [sont possibles / sont à prévoir / sont à craindre]=all
hyp: [s'est exercé* / se sont exercés / se sont entraînés / s'est entraîné*]=any | [échappé / échappe / échappent] _ à [la / une] [panne / coupure]=all
neg: sites hébergés [par / chez / sur]=all
neg: [site / journal / magazine / page / compte] [satirique / parodique] _ [écrit / écrivait / affirmait / affirme / racontait / publié]=all | [aucun effet / aucun impact / aucune incidence / aucune conséquence / pas d'effet / pas d'incidence] [sur / pour]=any | [boutique en ligne / site marchand / site de vente] _ application=any | sans perte pour les [internautes / usagers / abonnés / clients]=any
mobile: téléphone mobile=weak | téléphones mobiles=weak
operator: o2=O2
aside: l a1
city: la brigue=country/FR La Brigue | tende=country/FR Tende | papouasie occidentale=region/ID-PB West Papua | vallée du cachemire=region/IN-JK Kashmir Valley
aside: pendant [un / l'] exercice
aside: [empêcher / stopper / freiner / enrayer / endiguer / contenir / combattre / contre / propagation de / diffusion de / circulation de] [ / les / des] [rumeurs / fausses nouvelles / fausses informations / fausses rumeurs] | rumeurs et [de / les / des / ] fausses [nouvelles / informations]
aside: [scène / scènes / carte / réplique] dans [le film / le roman / la série / la fiction / la bande dessinée / le téléfilm]
