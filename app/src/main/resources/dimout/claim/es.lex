# Español

common: el la los las de del y en que un una es se con por para su al como ha han fue desde más pero según durante sus entre sin sobre este esta lo no está estaba | a | tras | hasta | también | cuando | todo | dos

net: internet | la red=weak | red=weak | redes=weak | conexión*=weak | conexiones=weak | acceso a internet | acceso a la red | banda ancha | telecomunicacion* | comunicaciones=weak | conectividad | la web | servicio* de internet | fibra | fija=weak | 3g | 4g | 5g | conectarse | cables submarinos | cable submarino | volvieron a conectarse | volvió a conectarse | vuelven a conectarse | incomunicado=weak | incomunicados=weak | tráfico de datos | tráfico de internet
mobile: internet móvil | datos móviles | red* móvil* | telefonía móvil | telefonía celular | datos celulares | conexión móvil | servicio móvil
connectivity: conectividad | la conectividad
traffic: tráfico | tráfico de internet | tráfico web | tráfico de datos | solo fluye | apenas fluye
other: tráfico aéreo | tráfico de drogas | tráfico vehicular | tráfico rodado | narcotráfico | iva | preso | presos | comisaría | calabozo | frontera* | puerto* | ferri | ferry | metro | autobus* | tienda* | museo* | embajada | consulado | huelguistas | entrenador | delantero | liga | gol | goles | torneo | jugador* | serie | película* | concierto* | empresa de internet | tienda online | clases en línea | banca en línea | compras por internet | cibercafé* | subte | teleférico | paro | presa | embalse* | impuestos | toque de queda | electricidad | eléctric* | luz | corriente | apagón eléctrico | corte* de luz | corte* eléctrico* | corte* de electricidad | corte* de energía | apagón* eléctric* | energía | cortes de suministro | precio* | tarifa* | inflación | combustible* | gasolina | gas | muert* | fallecid* | asesinad* | herid* | detenid* | arrest* | cárcel | prisión | juicio | agua | bolsa | acciones | moneda | dólar* | euro* | tenge | rial* | pib | economía | voto* | votantes | participación | elecciones | carretera* | vuelo* | aeropuerto* | tren* | escuela* | hospital* | banco* | televisión | radio | cadena | estado de emergencia | tropas | soldados | lluvia* | nieve | incendio* | huelga* | tregua | negociaci* | vpn* | producción | ventas | exportaci* | desempleo | salario* | examen* | impuesto* | presupuesto | película | partido | discurso | batería | cajero* | puente | servidor* | mantenimiento | protesta | conversaciones | marcha | sueldo* | transport* | ferroviari* | ingresos | facturación | beneficio* | ganancia* | trimestre
users: usuarios | internautas | clientes | abonados | suscriptores | habitantes | población | personas | hogares | residentes
dark: apag* | apagón* | cort* | cortado* | cortada* | corte | cortes | bloque* | interrump* | interrupción* | interrupciones | interrumpid* | caíd* | cayó la red | desconect* | desconexión* | suspend* | suspensión | inaccesible* | fuera de servicio | incomunicad* | aislad* | restringid* | restricción* | restricciones | no funciona | no funcionaba | sin funcionar | no ha vuelto | no se ha restablecido | sigue sin restablecerse | caída de internet | caído | caída del servicio | inhabilit* | desactivad* | paralizad* | oscuras | a oscuras | perturb* | limitad* | ralentizad* | indisponible* | no disponible* | interferid* | sin acceso | perdieron el acceso | dejó de funcionar | dejaron de funcionar | volvió a caer | volvieron a caer | volvió a cortarse | volvió a interrumpirse | se cayó | se cayeron | silencio | sin servicio | tumb* | bloqueo | aislad* del mundo | incomunicad* con el exterior | cayeron | se vinieron abajo | imposible* | dejó sin | dejar sin | quedó sin | quedaron sin | deja sin | quedó fuera | quedaron fuera | falló | fallan | falla | cae | caen | tumbó | inoperativ* | inoperante* | perdió toda comunicación | perdió la conexión | perdieron la conexión | cortó | cortaron | cortar | interrumpió | interrumpieron | perdió conexión | sin conexión | bloquearon | bloqueó | fuera de línea | fuera de la red | sin señal | no tienen señal | no tenían señal | no tenía señal | no hay señal | sin cobertura | no tenían cobertura
offline: sin internet | sin conexión* | sin acceso a internet | sin servicio de internet | fuera de línea | apagón de internet | apagón digital | apagones de internet | corte de internet | cortes de internet | bloqueo de internet | apagón informativo | sin red | sin datos móviles | desconectad* de internet | sin internet móvil | apagón de las comunicaciones | sin conectividad | no tiene internet | no tienen internet | no hay internet | apagón nacional de internet | sin cobertura | oscuridad digital | silencio digital | sin telecomunicaciones | sin telefonía ni internet | sin luz ni internet | sin señal | sin conexión a internet | sin acceso a la red | ni internet | ni conexión | ni datos móviles | ni red | desconectad* | no podían conectarse | apagón de comunicaciones | corte de comunicaciones | sin internet ni | prácticamente incomunicad* | aislad* de internet | desconectad* del mundo | aislad* digitalmente | perdió toda comunicación | perdió toda conexión | casi sin internet | sin datos | quedó incomunicad* | suma _ incomunicado | suma _ incomunicada
online: en línea | conectad* | acceso | conectarse | navegar | conectarse a internet | acceder a internet | entrar a internet | usar internet | funciona=works | funcionan=works | funcionaba=works | funcionaban=works | pudieron conectarse | pueden conectarse | lograban conectarse | lograron conectarse | logran conectarse
total: total* | complet* | por completo | totalmente | completamente | absolut* | íntegr*
neartotal: casi total* | casi complet* | casi por completo | casi totalmente | casi completamente | prácticamente total | prácticamente complet* | cuasi total | casi absolut* | prácticamente por completo | casi en su totalidad
back: restablec* | restaur* | restituy* | restitu* | volvió | volvieron | ha vuelto | han vuelto | vuelve | de vuelta | regres* | reanud* | reconect* | recuper* | retorn* | reactiv* | restitución | reestablec* | repuest* | levantad* | levantó | de nuevo en línea | de nuevo conectad* | volvió a funcionar | reapareci* | reaparec* | reabr* | reabierto* | regresó | regresaron | recobr* | volvieron a conectarse | volvió a conectarse | vuelven a conectarse | reapareció | repusier* | normalizó | normalizado | restableció | restablecieron | restablecid* | comenzó a volver | empezó a volver | volver | volviendo
begin: comenz* | empez* | inici* | comienzo | ordenó | ordenaron | impuso | se produjo | impon* | imposición
continue: sigue | siguen | continú* | permanece* | todavía | aún | mantien* | persiste* | lleva | llevan | sigue sin
fall: cayó | cay* | caíd* | caer* | caída | caídas | descend* | descens* | baj* | desplom* | reduj* | reducción* | reducid* | disminu* | perdi* | pérdida* | pierd* | hund* | retroced* | menos que | menor | desaparec* | esfum* | evapor* | por debajo=below | inferior* a=below | inferior* al=below | inferior* | encogi* | hundi* | hundió | recort* | merm* | mengu* | derrumb* | derrumbó | se redujo | quedó en | contra*
rise: sub* | aument* | aumento | crec* | increment* | alza | dispar* | ascend* | encarec*
to: al | a | hasta | hasta el | en el
by: en un | un | de un | del
from: desde el | del 100
usual: habitual* | normal* | usual* | ordinari* | lo normal | lo habitual | promedio | de costumbre | niveles previos | nivel previo | antes del corte | antes del apagón | antes de la crisis | anteriores al | la semana anterior | semana previa | el día anterior | de lo normal
share: represent* | cuota de mercado | cuota | constituy* | compon* | penetración | supone*

for: durante | por | dur* | duró | desde hace | lleva | llevan | llevaba | tras | ya son | cumple | cumplió | suma | acumula | alcanz* | lleva ya | sumaba | cumplía | van | superó | supera | alcanzó | alcanza | rebasó | a lo largo de
after: tras | después de | al cabo de | luego de | después del | luego del | primera vez en | primera vez desde hace
ago: hace | atrás
since: desde | desde el | desde la | a partir del | a partir de
notfor: dentro de | en las próximas | próxim* | cada | en menos de | en un plazo de | en los próximos | en las últimas | en los últimos | todos los | hasta | antes de | en apenas | en solo | en cuestión de | después del=after | volvió a cortarse=again | volvieron a cortar*=again | de nuevo cortad*=again | volvió a caer=again | después=after | más tarde=after | antes=after | antes de=after | después de=after | al día=clause | cada día=clause | cada noche=clause | todas las noches=clause | todos los días=clause | diari*=clause | por semana=clause | ultimátum=clause | toque de queda=clause | siguientes=after | por día=clause
running: consecutiv* | seguid*

neg: no | nunca | jamás | ni | ningún | ninguna | tampoco | negó=all | negaron=all | negando=all | niegan=all | niega*=all | desmint*=all | desmient*=all | desmentid*=all | fals*=all | rumor*=all | bulo*=all | infundad*=all | rechaz* | sin incidentes | encuesta*=all | encuestad*=all | sondeo*=all | iva=all | velocidad de internet=all | velocidad media=all | precio de internet=all | precios de internet=all | velocidad promedio=all | sin interrupciones=any | sin cortes=any | sin problemas=any | con normalidad=any | normalmente=any | nadie=who | acciones=all
hyp: si=all | sería* | serían | amenaz*=all | plane* | prevé* | prevén | pretend* | riesgo de=all | proyecto de ley=all | permitiría* | puede=can | pueden=can | debería* | quizá* | posible* | posibilidad | simulacro=all | en caso de=all | advirti* | advierte* de=all | habría* | estudia | haría* | hará* | será | serán | cortará* | cortaría* | va a | van a | permitirá=all | permitiría*=all | que permite=all | permite al=all | permitirían=all | autoriz*=all | facult*=all | promet* | prometi* | exigi* | exige* | reclam* | instó | podría*=any | costaría*=any
ask: cuánto tiempo | por qué se
pastyear: el año pasado | hace un año | hace dos años | hace tres años | años atrás | el año anterior | hace años | el mes pasado | años anteriores | hace varios años | un año antes
break: mientras | mientras que | pero | porque | debido a | a causa de | que | donde | aunque | cuando | por culpa de | en medio de | y que | para que | pese a | a pesar de | sino | cuyo | cuya | y

about: unas | unos | cerca de | alrededor de | aproximadamente | casi | en torno a | cerca del | aproximad* | poco después de | poco antes de | hacia
only: solo | sólo | apenas | solamente | únicamente | tan solo | tan sólo | escaso | mero | no pasa de | no supera | no llega al | no sobrepasa
atleast: al menos | más de | más del | por lo menos | como mínimo | supera* | superior* a | por encima de | sobrepas*
atmost: como máximo | menos de | menos del | hasta un | no más de | máximo | a lo sumo
between: entre
and: y | a
per: según | de acuerdo con | conforme a | citando | datos de | de acuerdo a
say: dijo | afirm* | inform* | report* | señal* | asegur* | indic* | muestr* | midió | registr* | constat*

nation: en todo el país | a escala nacional | a nivel nacional | todo el país | nacional* | el país entero | en todo el territorio | todo el territorio | el conjunto del país | en toda=place | toda=place | todo=place | entero=after | entera=after
service: redes sociales=social media | mensajería instantánea=messaging apps | aplicaciones de mensajería=messaging apps
block: bloque* | restring* | restricción* | inaccesible* | prohib* | suspend* | cort* | filtr* | ralentiz* | caíd* | interrump* | censur* | limitad* | no disponible* | no funciona* | dejó de funcionar | dejaron de funcionar | no abre | no abren | no carga | no cargan | tumb* | no carga* | no abre* | inoperativ* | vetad* | vetó | prohibid* | bloqueó | bloquearon | suspendió | suspendieron | no es accesible | no son accesibles | tampoco es accesible | tampoco son accesibles | tampoco funciona*

hour: hora | horas | h | una hora=1 | un cuarto de hora=0.25 | tres cuartos de hora=0.75
day: día | días | jornada* | un día=1 | un día entero=1 | todo un día=1
week: semana | semanas | una semana=1 | toda una semana=1 | una semana entera=1
month: mes | meses
minute: minuto | minutos
percent: % | por ciento | porciento
number: cero=0 | un=1 | uno=1 | una=1 | dos=2 | tres=3 | cuatro=4 | cinco=5 | seis=6 | siete=7 | ocho=8 | nueve=9 | diez=10 | once=11 | doce=12 | trece=13 | catorce=14 | quince=15 | dieciséis=16 | diecisiete=17 | dieciocho=18 | diecinueve=19 | veinte=20 | veintiuna=21 | veintiún=21 | veintidós=22 | veinticuatro=24 | treinta=30 | cuarenta=40 | cincuenta=50 | sesenta=60 | setenta=70 | ochenta=80 | noventa=90 | cien=100 | ciento=100 | un centenar de=100 | una decena de=10 | una docena de=12 | una veintena de=20 | media=0.5 | medio=0.5 | veintitrés=23 | veinticinco=25 | veintiséis=26 | veintisiete=27 | veintiocho=28 | veintinueve=29 | ochocientas=800 | doscientas=200 | doscientos=200
fraction: un tercio=33.3 | dos tercios=66.7 | un cuarto=25 | tres cuartos=75 | tres cuartas partes=75 | cuarta parte=25 | tercera parte=33.3 | dos terceras partes=66.7 | la mitad=50 | mitad=50 | una quinta parte=20 | quinta parte=20 | cuatro quintas partes=80 | un quinto=20 | una décima parte=10 | décima parte=10 | un décimo=10 | nueve décimas partes=90 | nueve de cada diez=90 | ocho de cada diez=80 | cuatro de cada cinco=80 | uno de cada diez=10 | uno de cada cinco=20 | uno de cada veinte=5 | vigésima parte=5 | una vigésima parte=5 | cero=0 | nulo=0 | nula=0 | nulos=0 | nulas=0 | a la mitad=50 | menos de la mitad=50
half: y media | y medio
ordinal: primer=1 | primero=1 | primera=1 | segundo=2 | segunda=2 | tercer=3 | tercero=3 | tercera=3 | cuarto=4 | cuarta=4 | quinto=5 | quinta=5 | sexto=6 | sexta=6 | séptimo=7 | séptima=7 | octavo=8 | noveno=9 | décimo=10 | undécimo=11 | duodécimo=12 | décima=10 | octava=8 | novena=9
ordsuffix: º | ª | er | o
fill: largas | largos | consecutivas | consecutivos | enteros | enteras | completos | completas | seguidas | seguidos | con sede en londres | no solo | de | sin contar

today: hoy | esta mañana | esta noche | esta tarde
yesterday: ayer=1 | anteayer=2 | anoche=1 | la víspera=1
morning: mañana | la mañana | madrugada | esta mañana | amanecer
noon: mediodía
afternoon: tarde | la tarde | esta tarde
evening: anochecer | atardecer
night: noche | anoche | esta noche
midnight: medianoche
weekday: lunes=1 | martes=2 | miércoles=3 | jueves=4 | viernes=5 | sábado*=6 | domingo*=7
clock: a las | las | la una | hacia las | sobre las
am: de la mañana | de la madrugada | a. m. | a.m.
pm: de la tarde | de la noche | p. m. | p.m.
local: hora local | hora de almaty | hora de teherán | locales | local
utc: utc | gmt
now: ya | ahora | a fecha de
aside: día de la votación | día de las elecciones | jornada electoral | día electoral | noche electoral | noche de las elecciones | en conexión con | suspendió _ cuentas | bloqueó _ cuentas | ministerio de comunicaciones | ministro de comunicaciones | observatorio de internet | comisión de telecomunicaciones | regulador de telecomunicaciones
until: hasta
