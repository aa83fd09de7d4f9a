# Español

hourclock: yes
clocks: country/ES
common: el la los las de del y en que un una es se con por para su al como ha han fue desde más pero según durante sus entre sin sobre este esta lo no está estaba
common: a | tras | hasta | también | cuando | todo | dos
common: ya van han muy sigue están siguen llevan otra hace tiene
common: vuelve | deja | así | ni | volvió
common: sus | tiene | sido
common: hay | había | hubo | aquí | ahora | nosotros | ellos | nadie | mientras | aunque | luego | cada | unos | unas | otros | afirma | dijo | tenemos

# Words that are asked about one by one
access: acceso
operatorword: operadora | operador | proveedora | proveedor | cableoperador | cableoperadora | teleoperadora
customer: clientes | abonados | usuarios | suscriptores
givenname: juan | maría | ana | pedro | pablo | carlos | antonio | manuel | miguel | luis | luisa | rosa | carmen | elena | marta | sofía | lucía | jorge | josé | diego | andrés | pilar | laura
givenname: josefa | teresa | marina | daniel | javier | francisco | fernando | ricardo | roberto | alejandro | gabriel | rafael | ramón | mario | sergio | víctor | héctor | óscar | julio | césar | alberto | eduardo | enrique | ignacio | joaquín | nicolás | emilio | andrea | claudia | patricia | verónica | gabriela | daniela | paula | silvia | beatriz | isabel | julia | raquel | yolanda | mercedes | dolores | gloria | margarita | adriana | mónica | sonia | alicia | inés | irene | lorena | natalia | valentina | camila | doña | don
plant: cable | cables | fibra | tendido | antena | antenas | torre | torres | radiobase | radiobases | nodo | nodos | troncal | enlace | equipos
cable: cable | cables
contrast: pero | embargo | obstante | mientras=now | tras=day | después=day
that: que
serves: alimenta | alimentan | alimentaba | alimentaban | abastece | abastecen | abastecía | surte | surtía | sirve | sirven | servía | atiende | atendía | da | daba | dan | provee | proveía | suministra
loses: perdió | perdido | pierde | perdía | perdieron | perder
siteword: portal=of | portales=of | sitio=of | sitios=of | web=of | webs=of | página=of | páginas=of | medios | plataforma | plataformas | aplicación | aplicaciones | app | apps
banned: bloq* | censur* | prohib* | prohíb* | vet* | restring* | restricci* | filtrad* | suspend*
when: cuando
through: al | a
relative: que | cuyo
medium: en | vía
where: en | a
located: en
regionword: provincia | provincias | región | regiones | ciudad | ciudades | estado | estados
regionword: departamento | departamentos | distrito=before | distritos=before | municipio=before | municipios=before | óblast
regionword: gobernación | república | capital=seat | localidad=before | comunidad=before | condado
neighbour: vecina | vecino | vecinas | vecinos | cercana | cercano | cercanas | cercanos | aledaña | aledaño | aledañas | aledaños | colindante | contigua | contiguo
regionword: pueblo | pueblos | aldea=before | aldeas=before | poblado=before | poblados=before | parroquia=before | parroquias=before | comuna=before | comunas=before | comarca | comarcas | valle | vereda=before | corregimiento=before | corregimientos=before | caserío=before | caseríos=before | localidades=before | barrios=before | cantones=before | comunidades=before
regionword: isla | islas | península | franja | archipiélago | barrio=before | cantón=before
ofwhole: de | del
starting: de | del
lengthof: de | sin
adjective: *as=s | *es=s | *os=s
earlier: antes | atrás
occurred: ocurrida | ocurrido | ocurridas | ocurridos | sucedida | sucedido | registrada | registrado | producida | producido
its: su | sus | nuestra | nuestro | nuestras | nuestros
anew: a
doing: *ar | *er | *ir | *arse | *erse | *irse
doing: funcionar=back | operar=back | estar=back | tener=back | haber=back | ponerse=back | poner=back | llegar=back | entrar=back | sonar=back
doing: comunicarse=back | comunicar=back | comunicarnos=back | conectar=back | conectarse=back | conectarnos=back | navegar=back | acceder=back | recibir=back | enviar=back
doing: hablar=back | hablarse=back | usar=back | usarse=back | utilizar=back | utilizarse=back | ver=back | verse=back | abrir=back | abrirse=back
doing: cargar=back | cargarse=back | responder=back | dar=back | darse=back | contar=back | encender=back | encenderse=back | activar=back | activarse=back
doing: disponer=back | publicar=back | circular=back | fluir=back | emitir=back | transmitir=back | respirar=back | servir=back | prestar=back | prestarse=back
doing: ofrecer=back | habilitar=back | habilitarse=back | levantar=back | levantarse=back | aparecer=back | ser=back | disfrutar=back | escribirse=back | oír=back
doing: escuchar=back | brillar=back | saber=back | llamar=back | llamarse=back | coger=back | captar=back | marcar=back | escribir=back | mandar=back
doing: subir=back | gozar=back | permitir=back | permitirse=back | restablecer=back | restablecerse=back | poder=back | normalizarse=back | descargar=back | vivir=back
doing: captarse=back | partir=back | intercambiar=back | intercambiarse=back | trabajar=back | pesar=back | entregar=back | contestar=back | estabilizarse=back
nor: ni
saint: san | santa | santo
not: no
letters: ñ=0.4
telling: *ó=0.4
telling: *ción=0.5 | *ciones=0.5 | *ieron=0.4 | *aron=0.4 | *iendo=0.4 | *miento=0.4 | *dad=0.3 | *ía=0.2

aheadof: antes
net: internet | la red=weak | red=weak | redes=weak | conexión*=weak | conexiones=weak | acceso a internet
net: acceso a la red | banda ancha | telecomunicacion* | comunicaciones=weak | conectividad | la web
net: servicio* de internet | fibra | fija=weak | 3g | 4g | 5g | conectarse | cables submarinos
net: cable submarino | volvieron a conectarse | volvió a conectarse | vuelven a conectarse | incomunicado=weak
net: incomunicados=weak | tráfico de datos | tráfico de internet | la señal=weak | señal=weak | página* web
net: páginas=vague | sitios=vague | red de redes | web | fibra óptica | cables=vague | líneas=vague
net: teléfono fijo=weak | proveedores=vague | operadora*=vague | operador*=vague
net: comunicación con el exterior | comunicación con el mundo | contacto con el exterior
net: contacto con el mundo | conexión con el exterior | conexión con el mundo | enlaces internacionales
net: enlace internacional | rutas bgp | bgp | llamadas=vague | mensajes=vague | sms=weak | mensajería=weak
net: navegación=weak | navegar | móvil=weak | los datos=weak | datos=weak | wi fi | cobertura=weak
net: correo electrónico=weak | el internet | servicios en línea | el servicio=vague | servicios=vague
net: abrir una página | byte* | paquete* | conexiones internacionales
net: ancho de banda | servicio de datos | servicios de datos | caudal de datos | correo electrónico
net: correos electrónicos | acceso a la web | la conexión a internet | enlaces=vague | enlace=weak
net: redes de datos | internet fija | internet fijo | ciberespacio | servicio de internet | antenas=vague
net: conectividad a internet | la línea=vague | proveedoras=vague | compañías telefónicas=vague
net: [líneas / redes / centrales / antenas / torres / conexiones / comunicaciones] telefónicas=weak | [línea / red / central / antena / torre / conexión / comunicación / señal] telefónica=weak | llamadas telefónicas=vague | llamada telefónica=vague
net: telefónicas=vague | empresas de telecomunicaciones | telefonía e internet | navegaba* | chats=vague
net: intentos de conexión
net: wifi=weak | direcciones ip | dirección ip | prefijos bgp
net: servicios fijos y móviles | redes fijas y móviles | redes móviles y fijas | telefonía fija y móvil
net: internet fijo y móvil | líneas fijas y móviles | líneas fijas y celulares | red mundial=weak
net: red global=weak | red exterior=weak | internet [global / internacional / exterior / mundial]
net: teléfonos=vague | smartphones=vague
net: routers | router | enrutadores
net: capacidad [de internet / internacional / de tránsito / de banda]
net: rutas=vague
net: la comunicación=weak | telefonía=weak | los fijos=weak | fijo=weak | servicios de telecomunicaciones
net: servicio de telecomunicaciones | servicios de voz y datos | voz y datos | tráfico de la red
net: conexión a la red | conexiones a internet | señal de internet | señal de televisión e internet
net: conexión satelital | internet satelital | internet residencial | internet hogar
net: internet de banda ancha | fibra y móvil | telefonía e internet móvil | redes de comunicación
net: redes de telecomunicaciones | red de telecomunicaciones | telecomunicación | [servicio / telefonía / red] [fijo / fija]
net: [servicios / líneas / redes] [fijos / fijas]
net: torres=vague | centrales=vague | rutas internacionales | comunicaciones fijas y móviles
net: la voz=weak | voz=weak
net: infraestructura* de telecomunicacion* | infraestructura de [red / internet / comunicaciones] | planta telefónica
net: fijos y móviles | móviles y fijos | fijo y móvil | móvil y fijo
mobile: internet móvil | datos móviles | red* móvil* | telefonía móvil | telefonía celular | datos celulares
mobile: conexión móvil | servicio móvil | internet en el celular | internet en el móvil | internet celular
mobile: internet en los celulares | internet en los teléfonos | celulares=weak | móviles=weak | el móvil=weak
mobile: teléfonos móviles=weak | datos en el celular | red celular | redes celulares | cobertura móvil
mobile: servicio celular | internet por celular | internet de los celulares | línea* móvil* | banda ancha móvil
mobile: cobertura de [móvil / celular / telefonía móvil / telefonía celular / datos móviles / red móvil / teléfono móvil / los móviles / los celulares] | señal de [telefonía móvil / telefonía celular / teléfono móvil / teléfono celular / red móvil / los celulares]
mobile: señal móvil | señal celular | señal de celular | señal de móvil | señal del celular
mobile: conexión celular | internet del móvil | internet del celular | datos del móvil | datos del celular
mobile: plan* de datos | 3g | 4g | 5g | datos de telefonía móvil | red de telefonía móvil
mobile: redes de telefonía móvil | servicio* de telefonía móvil | internet en los móviles
mobile: internet de los móviles | datos de los móviles
mobile: internet [mediante / por / vía / con / en / de / de los / a través de / a través de los] datos móviles
mobile: internet [mediante / por / vía / con / de / de la / a través de la] red móvil | acceso móvil
mobile: operadoras móviles | operadores móviles | internet desde el móvil | internet desde el celular
mobile: tráfico [celular / móvil] | señal de datos
mobile: internet en [su teléfono / sus teléfonos / el teléfono / los teléfonos / sus móviles / sus celulares / su celular / su móvil]
mobile: [torres / antenas] celulares
mobile: antenas de telefonía | antenas de telefonía móvil | antenas móviles | celdas=weak | sitios celulares | radiobases
mobile: [conectarse / navegar / internet / conexión / en línea] [desde / en / con / por / a través de] [su / sus / el / los / un / mi / nuestros] [teléfono / teléfonos / celular / celulares / móvil / móviles / smartphone / smartphones]
mobile: acceso móvil a internet
connectivity: conectividad | la conectividad
connectivity: visibilidad | visibilidad bgp
connectivity: señal al
connectivity: conexión a internet | conexiones a internet
connectivity: infraestructura _ [seguía en línea / sigue en línea / permanecía en línea / permanece en línea / seguía conectada / permanecía conectada / sigue conectada / permanece conectada / seguía activa / permanecía activa / continuaba en línea]
traffic: tráfico | tráfico de internet | tráfico web | tráfico de datos | solo fluye | apenas fluye | volumen
traffic: volumen de datos
traffic: ancho de banda | caudal de datos | flujo de datos | flujo de información | volumen de tráfico
traffic: caudal
traffic: capacidad [disponible / internacional / de internet / de tránsito / de transmisión / del cable / de los cables / de banda / de la red]
traffic: de actividad | actividad en la red | actividad de internet
other: tráfico aéreo | tráfico de drogas | tráfico vehicular | tráfico rodado | narcotráfico | iva | preso
other: presos | comisaría | calabozo | frontera* | el puerto | los puertos | puertos | del puerto | un puerto | puerto marítimo | ferri | ferry | metro | autobus* | tienda*
other: museo* | embajada | consulado | huelguistas | entrenador | delantero | liga | gol | goles | torneo
other: jugador* | serie | película* | concierto* | empresa de internet | tienda online | clases en línea
other: banca en línea | compras por internet | subte | teleférico | paro | presa | embalse*
other: impuestos | toque de queda=hours | electricidad=power | eléctric*=power | luz=power | corriente=power
other: apagón eléctrico=power
other: corte* de luz=power | corte* eléctrico*=power | corte* de electricidad=power
other: corte* de energía=power | apagón* eléctric*=power
other: energía=power | cortes de suministro | inflación | combustible* | gasolina | gas
other: muert*
other: fallecid* | asesinad* | herid* | detenid* | arrest* | cárcel | prisión | juicio | agua | bolsa
other: acciones | moneda | dólar* | euro* | tenge | rial* | pib | economía | voto* | votantes
other: participación
other: elecciones | carretera* | vuelo* | aeropuerto* | tren* | escuela* | hospital* | banco* | televisión
other: radio | cadena | estado de emergencia | tropas | soldados | lluvia* | nieve | incendio* | huelga*
other: tregua | negociaci* | vpn* | producción | ventas | exportaci* | desempleo | salario* | examen*
other: película | partido | discurso | batería | cajero* | puente | servidor*
other: mantenimiento | protesta=event | conversaciones | marcha=event | sueldo* | transport* | ferroviari*
other: ingresos
other: facturación | beneficio* | ganancia* | trimestre | futbolista* | cantante* | actor | actriz | club
other: pedidos | pedido | jugadores | buque* | barco* | arroz | pan | café | petróleo | diésel | gasóleo
other: inundaci* | terremoto | sismo | huracán | parlamento | urna* | criptomoneda* | bitcoin
other: videojuego* | avión | aviones | vuelos | cajeros | agua potable | gasolineras | peaje | maestros
other: docentes
other: autopista* | ruta | rutas | presupuest* | corte de pelo
other: ilimitad*
other: protesta*=event | manifestacion*=event | disturbio*=event | represión=event | contraataque* | clases
other: clase
other: levantamiento popular | revuelta*=event | contagi* | teatro | comercios | colegio*
other: personas [murieron / mueren / han muerto / fallecieron] | goles en contra
other: megas | gigas | recarga* | saldo* | línea de 220 kv=power | kv=power | kilovoltios=power
other: megavatios=power | termoeléctric*=power | tarifario*
other: exámenes
other: 112 | 911 | teléfono de emergencias | número de emergencias
other: conexión aérea | conexiones aéreas | conexión ferroviaria | puente aéreo | conexión terrestre
other: conexión eléctrica | conexiones eléctricas
other: precio*=head | tarifa*=head | presupuesto | impuesto*=head | descuento*=head
other: paquete de datos=head | paquetes de datos=head
other: yape | plin | nequi | daviplata | mercado pago
other: robad*
other: la acción
other: tasa de penetración=head | penetración de internet | red eléctrica=power | red ferroviaria
other: red vial | red de metro
other: sistema eléctrico=power | colapso de la red eléctrica=power | caída de la red eléctrica=power
other: guerra=event | conflicto*=event | enfrentamiento*=event | ofensiva=event
other: el canal | canal de noticias | canales de noticias | canal de televisión | canales de televisión | emisora* | noticiero*
other: telenovela* | sistemas de cable | repetidor* de televisión | señal de televisión
other: trep | conteo | recuento | escrutinio | cómputo de votos | transmisión de resultados | actas
other: jubilad* | ebro | bañista* | turista*
other: guri=power | represa | hidroeléctric*=power | subestación*=power | subestaciones=power | central eléctrica=power
other: generadores=power | megavatio*=power | despid* | despido*
other: alta tensión=power | línea de alta tensión=power | transformador*=power | torre de alta tensión=power
other: deuda* | plantilla | inversion* | inversión | matrimonio | pareja | anciano | anciana | ganadero | agricultor*
other: televisa | tv azteca | univisión | telemundo | rtve | antena 3 | telecinco | globovisión | rctv | venevisión | vtv | telesur | ntn24 | caracol televisión | radio caracol
other: teleamazonas | ecuavisa | gamavisión | tc televisión | bolivisión | red uno | repretel | teletica | telefe | c5n | chilevisión | panamericana televisión | telemetro | tvn | señal al aire | señal en vivo | sin señal al aire
other: transmisión en vivo | transmisión en directo | retransmisión
other: reajuste*=head
other: número de [abonados / suscriptores / clientes / líneas]=head | ventas [por / en / vía]=head | compras [por / en]=head
other: tv pública | televisión pública | tv abierta | señal abierta | la tv | canal estatal | millones [hasta / entre / de euros / de dólares / de pesos / de soles / de pérdidas / en pérdidas / en el primer / en el segundo / en el tercer]
other: central nuclear=power | nuclear*=power | reactor*=power
other: caída* del sistema [eléctrico / electroenergético / nacional]=power | colapso del sistema [eléctrico / electroenergético / nacional]=power | sistema electroenergético=power
other: llamadas de prueba | transacciones
users: usuarios | internautas | clientes | abonados | suscriptores | habitantes | población | personas
users: hogares | residentes | iraníes | kazajos | bielorrusos | cubanos | venezolanos | sudaneses | afganos
users: congoleños | ugandeses | birmanos | ciudadanos | vecinos
users: birmanas | bangladesíes | tanzanos | pakistaníes | gaboneses | senegaleses | mozambiqueños
users: etíopes | keniatas | kenianos | sirios | iraquíes | palestinos | gazatíes | turcos | rusos
users: nigerianos | angoleños | ecuatorianos | bolivianos | peruanos | nicaragüenses | haitianos
users: guineanos | ecuatoguineanos | zambianos | zimbabuenses | togoleses | chadianos | malienses
users: cameruneses | jordanos | yemeníes | libios | argelinos | nepalíes | papúes | rangunenses
users: pobladores | moradores | estudiantes | comerciantes | familias | lugareños
users: habaneros | caraqueños | limeños | quiteños | paceños | maracuchos | managüenses | bogotanos | guayaquileños
users: quienes tienen | quien tiene | quienes usan
dark: apag* | apagón* | cort* | cortado* | cortada* | corte | cortes | bloque* | interrump* | interrupción*
dark: interrupciones | interrumpid* | caíd* | cayó la red | desconect* | desconexión* | suspend* | suspensión
dark: inaccesible* | fuera de servicio | incomunicad* | aislad* | restringid* | restricción* | restricciones
dark: no funciona | no funcionaba | sin funcionar | no ha vuelto | no se ha restablecido
dark: sigue sin restablecerse | caída de internet | caído | caída del servicio | inhabilit* | desactivad*
dark: paralizad* | oscuras | a oscuras | perturb* | limitad* | ralentizad* | indisponible* | no disponible*
dark: interferid* | sin acceso | perdieron el acceso | dejó de funcionar | dejaron de funcionar
dark: volvió a caer | volvieron a caer | volvió a cortarse | volvió a interrumpirse | se cayó | se cayeron
dark: silencio | sin servicio | tumb* | bloqueo | aislad* del mundo=net | incomunicad* con el exterior=net | cayeron
dark: se vinieron abajo | imposible* | dejó sin | dejar sin | quedó sin | quedaron sin | deja sin
dark: quedó fuera | quedaron fuera | falló | fallan | falla | cae | caen | tumbó | inoperativ* | inoperante*
dark: cortó | cortaron | cortar
dark: interrumpió | interrumpieron | sin conexión | bloquearon | bloqueó | fuera de línea
dark: fuera de la red | sin señal | no tienen señal | no tenían señal | no tenía señal | no hay señal
dark: sin cobertura | no tenían cobertura | blackout=net | desconexión=net | desconexiones=net
dark: desconectad*=net | incomunicad*=net | incomunicación=net | aislamiento=net | aislad*=net | aísl*
dark: a oscuras=night | en tinieblas=night | tinieblas | oscuridad | en blanco | en silencio | silencia*
dark: silenci* | mud* | enmudec* | muert* la línea | bajó la persiana | echó el cierre | cerró el grifo
dark: cerró la llave | cierre | cerr* | cierra* | cierran | desenchuf* | desactiv* | inutiliz* | colaps*
dark: colapso | interrup* | se esfum* | desaparec* | desapareció | desaparecieron | sin respuesta
dark: no responde | no responden | no respondía | no funcionan | no funcionaban | no cargan | no carga
dark: no abre | no abren | no abría | no hay quien | no se puede | no pueden | no podía* | no deja | no dejan
dark: no llega | no llegan | impedi* | impid* | veta* | prohib* | prohíb* | suprim* | retir* | pierd* | perdi*
dark: pérdida | perder | priv* | despoj* | estrangul* | asfixi* | amordaz* | mordaza | sabote* | inhib*
dark: inhibi* | ralenti* | degrad* | fall* | fallo* | avería* | averi* | caída* | cayó | caer | caído*
dark: se desplom* | quedó mudo | quedaron mudos | fuera de combate | fuera del mapa=net | desaparecid*
dark: agujero negro=net | silencio digital=net | silencio informativo | paralis* | parálisis | paraliz*
dark: congel* | bloquead* | bloqueo* | cortad* | corta* | dejaron sin | dejando sin | dejan sin | dejó a _ sin
dark: dejaron a _ sin | sigue sin | siguen sin | continúa* sin | lleva* sin | dejar de funcionar
dark: dejó de estar | dejaron de | dejó de | sin poder | inoper* | apagado=net | desconectó=net
dark: desconectaron=net | desenchuf*=net | ahog* | destruy* | destruid* | dañ*=cable | bombarde* | borr* | borrad* del mapa=net | engull* | arrebat* | quita | quitan | quitaron | quitar* | quitad* | quitó [el / la / los / las / internet / datos / señal] | perd* | se quedó sin | se quedaron sin | se queda sin | nada funciona | no hay nada | a paso de tortuga | gatea* | renque* | fuera de la red=net | fuera de línea=net
dark: afectad* | intermiten* | parpade* | se fue la señal | se fueron los datos | se fue internet
dark: se fue la conexión | se fue | se fueron | se han ido | se ha ido | apagan | apaga
dark: apagaron | apagó | bajaron el interruptor | bajó el interruptor | baja el interruptor | pulsó el botón
dark: pulsó el interruptor | accionó el interruptor | botón de apagado=net | interruptor=weak
dark: tiró del enchufe | tiraron del enchufe | tira del enchufe | quitó el enchufe | desenchufó=net
dark: desenchufaron=net | tijeretazo | cerrojazo=net | cerrojazo digital=net | echó el candado
dark: echa el candado | candado=net | candado digital=net | muro digital=net | a ciegas=net
dark: ciego y mudo=net | sumid* en la oscuridad=night | sumid* en el silencio=net | sumid* en | sume en
dark: sumió en | hundi* en la oscuridad=night | se apagó | se apagaron | se apaga | se ha apagado
dark: quedó apagad* | quedó a oscuras=night | quedaron a oscuras=night | se queda a oscuras=night | amaneció sin
dark: amanecieron sin | amanece sin | despertó sin | despertaron sin | despierta sin | vive sin | viven sin
dark: estuvo sin | estuvieron sin | está sin | están sin | pasó _ sin | pasaron _ sin | cumple _ sin
dark: suma _ sin | suman _ sin | dejaba sin | ha dejado sin | han dejado sin | se ha quedado sin
dark: se han quedado sin | se quedan sin | se quedaba sin | quedarse sin | permanece sin | permanecen sin
dark: desconectada del resto del mundo=net | desconectad* del resto del mundo=net
dark: aislad* del resto del mundo=net | borrad* de internet=net | desapareció de internet=net
dark: desapareció de la red=net | desaparecen de la red=net | desaparece de la red=net
dark: desapareció del mapa digital=net | salió de línea=net | salieron de línea=net | sale de línea=net
dark: fuera del aire=night | se desconectó=net | se desconectaron=net | se desconecta=net | desactivó | desactivaron
dark: deshabilit* | inhabilitó | clausur* | suspendió | suspendieron | suspende | suspenden | paró | pararon
dark: enmudeció | enmudecieron | calló | callaron | mudos | ningún operador responde=net
dark: ninguna operadora responde=net | dejaba de funcionar | han dejado de funcionar
dark: ha dejado de funcionar | dejan de funcionar | deja de funcionar | no ha sido restablecid*
dark: no ha devuelto | no han devuelto | aún no ha vuelto | todavía no ha vuelto | no se ha recuperado
dark: no se ha reanudado | sin restablecer | sin restablecerse | ni fija ni móvil | de capa caída | mutil*
dark: estrangulad* | saturad* | inestab* | caótic* | muy lent* | lentísim* | lentitud | colgad* | atascad*
dark: bloquean | corten | cortará | apagón nacional | sabotead* | destrozad* | arrancad* | segad*
dark: corte=net | cese* | cesó | cesaron | aislada _ mundo=net | aislado _ mundo=net | aislados _ mundo=net
dark: no ve un solo byte
dark: a paso de caracol | caerse | apagarse | cortarse | irse | desconectarse | interrumpirse | suspenderse
dark: al ralentí | ninguna operadora daba servicio=net | ningún operador daba servicio=net | vuelve a caer
dark: vuelven a caer | vuelve a caerse
dark: van a paso de tortuga | va a paso de tortuga | iba a paso de tortuga
dark: aislad* del exterior=net
dark: no [era / es / fue / ha sido / resultó / resulta] posible
dark: dificultades para [acceder / conectarse / abrir / usar]
dark: problemas para [acceder / conectarse / abrir / usar]
dark: impedid* de [comunicarse / conectarse / acceder]
dark: [interrupción / caída / fallo / falla / suspensión / desconexión] [total / general / masiva]
dark: estancad* | ha dejado sin efecto | dejó sin efecto | deja sin efecto
dark: sin [abrir / cargar / funcionar / responder]
dark: se colgó | se colgaron | se desvaneció | se desvanecieron | se esfumó | se esfumaron | se desplomó
dark: flaqueó | petó | se cortó | se cortaron | se quebró | colapsó | colapsaron | se interrumpió
dark: se interrumpieron | se bloqueó | fue cortad* | fueron cortad*
dark: de [silencio / aislamiento / oscuridad / incomunicación / mutismo] [total / absoluto / absoluta / completo / completa / casi total]=net
dark: no [está / están / estaba / estaban] disponible*
dark: ausente* d* | desapareci* d*
dark: limit* | restring* | inactiv* | se hund* | ha dejado de | han dejado de | dejan de | deja de
dark: cercen* | ceg* la señal | anula* | ha dejado de existir | se quedó muda | se quedaron mud*
dark: no [va / iba / anda / andaba / tira / jala / corre / entra / entran / sale / salen / entraba / salía]
dark: no da señal | no daba señal | no hay [forma / manera / modo] de
dark: [quedó / quedaron / queda / quedan] [fuera / afuera] de [línea / servicio / red]
dark: [cortad* / aislad* / desgajad* / separad* / desenganchad* / desconectad* / apartad*] del [mundo / exterior / resto del mundo / planeta]=net
dark: [cortad* / aislad* / apartad* / desconectad*] de [internet / la red / las redes / la web]=net
dark: problemas de [conexión / conectividad / red / acceso / señal / cobertura] | intermitencia*
dark: incidencia*=weak | contratiempo*=weak
dark: murió=weak | murieron=weak | muere*=weak | agoniz*=weak | expir*=weak
dark: ni [entra / sale / entran / salen / llega / llegan] [un / una / ni]
dark: ni [un / una / un solo / una sola] [mensaje / llamada / correo / byte / foto]
dark: no entra ni sale=net | no entran ni salen=net | no agarra señal=net | no agarra=weak
dark: no agarran=weak
dark: problema*=weak | fallo masivo=net | falla masiva=net | fallo generalizado=net | caída masiva=net
dark: caída generalizada=net
dark: entrecort* | a cuentagotas | a trompicones | bajo mínimos | por los suelos
dark: se [llevó / llevaron / lleva / ha llevado] [la / también la] [señal / conexión / cobertura] | [navega / navegan / navegaba / navegaban] con [dificultad / dificultades / lentitud]
dark: [solo / apenas] [agarra / agarran / hay señal / entra / llega]
dark: sin [volver / regresar / restablecerse / recuperarse / normalizarse / reanudarse / reactivarse / levantarse]=still
dark: apagón=power | apagones=power | se acabó [la señal / internet / el internet / la conexión / la cobertura / la red / el servicio]
dark: se acabaron [los datos / las llamadas / las redes] | nada [agarra / funcionaba / sirve / conecta / carga / entra]
dark: [deja / dejó / dejaron / dejan] de [tener / haber] [internet / señal / conexión / datos / red / servicio / cobertura / línea]
dark: tampoco [conecta / conectan / funciona / funcionan / carga / cargan / abre / abren / responde / responden / entra]
dark: capad* | partió se | se partió=cable | se rompió=cable | se partieron=cable
dark: [cable / cables / fibra] [cortado / cortados / cortada / roto / rotos / rota / robado / robados / dañado / dañados / dañada / seccionado / seccionados / seccionada]=cable
dark: [dejó / dejaron] de [entrar / llegar / captar / haber] [señal / la señal / internet / red]
dark: no se puede [localizar / contactar] | imposible [contactar / comunicarse]
dark: [espera / esperan / aguardan] [aún / todavía] [luz verde / la autorización / la orden]=still
dark: quedó _ sin | quedaron _ sin
dark: no [conecta / conectan / conectaba / conectaban]
dark: no [abre / abría / carga / cargaba] [ninguna / una sola / ni una] [página / web]=net | ninguna página [abre / abría / carga / cargaba]=net
dark: [no / aún no / todavía no / tampoco] [ha / han / había / habían] [recuperado / recobrado]=still | [no / aún no / todavía no / tampoco] [recupera / recuperan / recobra / recobran / recuperó / recuperaron]=still
dark: sin [recuperar / recobrar]=still | [es / era] una [lotería / odisea / misión imposible] | nadie [logra / consigue / puede] [comunicarse / llamar / conectarse / hablar]=net
dark: más [golpead* / castigad* / perjudicad*]
dark: nadie [logra / consigue / puede / podía / pudo] [mandar / enviar / recibir] | casi nadie [puede / podía / logra]=net
dark: [no hay / no había / sin] [forma / manera / modo] de [enviar / mandar / recibir / hablar / llamar / comunicarse]=net
dark: [el incidente / la incidencia / la falla / la avería / el fallo / el percance / el problema / el inconveniente / el desperfecto / la interrupción / el corte / la caída / el apagón] [comenzó / empezó / arrancó / ocurrió / sucedió / tuvo inicio]
dark: [el incidente / la incidencia / la falla / la avería / el fallo / el percance / el problema / el inconveniente / el desperfecto / la interrupción / el corte / la caída / el apagón] se [produjo / registró / originó / inició / presentó / reportó]
dark: había roto=cable | habían roto=cable | roto la fibra=cable | rota la fibra=cable
dark: rotura*=cable | [impide / impiden / impedía / impedían / impidió / impidieron] [navegar / conectarse / acceder]
dark: los [celulares / teléfonos / móviles / fijos] [enmudecieron / callaron / se callaron / quedaron mudos / quedaron muertos / se quedaron mudos / murieron / están mudos / siguen mudos / no suenan / dejaron de sonar]=net
dark: [enmudecieron / enmudecían / callaron / quedaron muertos / quedaron mudos / murieron / dejaron de sonar / estaban mudos / siguen mudos / están muertos] los [celulares / teléfonos / móviles / fijos]=net
dark: trag*=weak | sepult*=weak | arrasó=weak | arrasaron=weak | arrasad*=weak | derrib*=weak | calcin*=weak | barri*=weak | seccion* | cercenó
dark: [dejara / dejase / dejaran / dejasen / había dejado / habían dejado / dejaban / hubiera dejado / al dejar / tras dejar] sin
dark: dejara a _ sin | dejando a _ sin | dejaba a _ sin | deja a _ sin | dejan a _ sin | dejaban a _ sin | ha dejado a _ sin | han dejado a _ sin | había dejado a _ sin | quedando sin | [quedara / quedase / quedaran / quedaba / quedaban / quedar / habían quedado / había quedado / han quedado / ha quedado] sin
dark: [mirando / viendo] [el ruedito / la ruedita / el circulito / el círculo / girar la ruedita]=net
dark: [lo mismo / igual / otro tanto] [ocurre / sucede / pasa / ocurrió / sucedió / pasó / ocurría / sucedía] en | la misma situación [en / se vive en / se repite en]
dark: [carece / carecen / carecía / carecían] de [servicio / servicios]
dark: no [funciona / funcionan] ni [el / la / los] [internet / teléfono / celular / móvil / señal / datos]=net
dark: [llamadas / mensajes] que no [entran / salen / llegan]
dark: no [funcionó / funcionaron / funcione / funcionen / abrió / abrieron / cargó / cargaron / respondió / respondieron / conectó / conectaron / dio señal / dieron señal / daba línea / da línea / entró / entraron / llegó / llegaron / arranca]
dark: se [volvió / volvieron / vuelve / vuelven / hizo / hicieron / ha vuelto / han vuelto] [inaccesible* / lent* / inestable* / imposible* / intermitente* / inoperante* / inutilizable*]
dark: no [suena / sonaba / sonó / contesta / contestaba] [un / ningún / un solo] [celular / teléfono / móvil]=net | no hay un solo [celular / teléfono / móvil] que [suene / funcione / responda]=net | ni un [celular / teléfono / móvil] que [suene / funcione / responda]=net
dark: no hay [celular / teléfono / móvil] que [suene / funcione / responda / valga]=net | ni siquiera el [fijo / teléfono / celular / móvil] [conecta / funciona / suena / responde / da señal]=net
dark: se [les / nos / le / me] [fue / va / cayó / ha ido / había ido] [la señal / el internet / internet / la red / la conexión / la línea / la cobertura]=net | [la señal / el internet / internet / la red / la conexión / la línea / la cobertura] se [les / nos / le] [fue / va / cayó / cortó / ha ido]=net
dark: [quedó / quedaron / cayó / cayeron / bajó / está / estuvo] en cero=net | por el suelo | segó=cable | segaron=cable | segad*=cable | [quedó / quedaron] inútil* | enmudece
dark: enmudeció los [celulares / teléfonos / móviles / fijos]=net | calló los [celulares / teléfonos / móviles / fijos]=net | silenció los [celulares / teléfonos / móviles / fijos]=net
dark: [acató / acataron / acatar / obedeció / obedecieron] _ [orden / instrucción / directriz / resolución / disposición]=obeyed
dark: se [vino / vinieron / viene / vienen / venía / había venido] abajo | se [vino / vinieron / viene / vienen] abajo=itself | [no / sin] levanta*=still | a oscuras digitalmente=net
dark: aisló | aislaron | aislaba | aislando
dark: [impide / impiden / impidió / impidieron / impedía / impedían / ha impedido / han impedido / dificulta / dificultan / dificultó / dificultaron] [restablecer / recuperar / restaurar / restituir / reanudar / normalizar / reconectar]=still
dark: [impide / impiden / impidió / impidieron / impedía / impedían / ha impedido / han impedido] a _ [restablecer / recuperar / restaurar / restituir / reanudar / normalizar]=still
dark: vandaliz*=cable | la [orden / medida / disposición / instrucción / restricción] [alcanza / afecta / abarca / incluye / alcanzó / afectó / abarcó / incluyó / comprende] a
dark: se [llevó / llevaron / lleva / ha llevado] por delante=net
dark: va y viene | van y vienen | iba y venía | afectaci* en [el / los / la / las / nuestro / nuestros / nuestra / su / sus] | [presenta / presentan / presentamos / presentaba / registra / registramos / registran] [afectación / afectaciones / intermitencia / intermitencias / fallas / degradación]
dark: no [suena / suenan] [un / ningún / un solo] [celular / teléfono / móvil]=still | no [funciona / funcionan] [un / ningún / un solo / ni un] [celular / teléfono / móvil]=still
dark: desperfecto*=weak
offline: [tener / tienen / tiene / tenían / tenía] [solo / sólo / solamente / apenas / únicamente] [wifi / wi fi]
offline: sin internet | sin conexión* | sin acceso a internet | sin servicio de internet | fuera de línea
offline: apagón de internet | apagón digital | apagones de internet | corte de internet | cortes de internet
offline: bloqueo de internet | apagón informativo | sin red | sin datos móviles | desconectad* de internet
offline: sin internet móvil | apagón de las comunicaciones | sin conectividad | no tiene internet
offline: no tienen internet | no hay internet | apagón nacional de internet | sin cobertura
offline: oscuridad digital | silencio digital | sin telecomunicaciones | sin telefonía ni internet
offline: sin luz ni internet | sin señal | sin conexión a internet | sin acceso a la red | ni internet
offline: ni conexión | ni datos móviles | ni red | desconectad* | no podían conectarse
offline: apagón de comunicaciones | corte de comunicaciones
offline: aislad* de internet | desconectad* del mundo | aislad* digitalmente | perdió toda comunicación
offline: perdió toda conexión | sin datos | quedó incomunicad* | suma _ incomunicado
offline: suma _ incomunicada | apagón de telecomunicaciones | apagón de las telecomunicaciones
offline: apagón informático | corte de datos | corte de datos móviles | corte de telecomunicaciones
offline: sin internet en | sin telefonía | sin teléfono ni internet | aislamiento digital
offline: apagado de internet | desconexión de internet | bloqueo digital | sin servicio de datos
offline: sin conexión al mundo | oscuridad informativa | tinieblas digitales | vacío digital | no hay red
offline: no hay conexión | no hay datos | no tiene conexión | no tienen conexión | no tenía conexión
offline: no tenían internet | no tenía internet | nada de internet | cero internet
offline: sin 4g | sin 3g | sin cobertura de datos | sin telefonía móvil | sin datos ni llamadas
offline: sin línea | sin red móvil | sin conexión alguna | sin conexión a la red | sin comunicaciones
offline: sin comunicación | sin ningún tipo de conexión | sin acceso a la web | sin apenas internet
offline: sin nada de internet | sin servicio móvil | sin internet fijo | sin el internet | ni fija | ni wifi
offline: ni 4g | ni señal | caída de la red | caída de las comunicaciones
offline: caída de la conectividad | corte del internet | corte del servicio de internet
offline: corte del acceso a internet | cortes del servicio de internet | cierre de internet | cierre digital
offline: bloqueo informativo digital | suspensión de internet | suspensión del servicio de internet
offline: suspensión del internet | interrupción de internet | interrupción del servicio de internet
offline: interrupción del internet | pérdida de conexión | falta de internet | falta de conexión
offline: ausencia de internet | ausencia de señal | falta de señal | internet apagado | internet cortado
offline: apagón cibernético | apagón tecnológico
offline: aislad* de la red | desconectad* de la red | desenchufad* de internet | desenchufad* de la red
offline: desconectad* del planeta | desconectad* digitalmente | aislamiento informático
offline: incomunicad* digitalmente | embargo digital | encierro digital | muro digital
offline: silencio cibernético | no hay señal | no hay wifi | no hay cobertura
offline: no hay línea | no tienen datos | no tiene datos | no tiene señal | nada de datos | nada de red
offline: cero conexión | cero datos | cero señal | desconexión nacional
offline: desconexión digital
offline: no [tuve / tuvo / tuvimos / tuvieron / tenía / tenían / tengo / tenemos / hubo / había / ha habido] [internet / conexión / señal / datos / datos móviles / red / wifi / cobertura]
offline: no [hay / tiene / tienen] [wifi / línea / datos móviles / acceso a internet / servicio de internet]
offline: incomunicación | sin comunicación con el [exterior / mundo]
offline: desconectad* de la red [mundial / global]
offline: sin una sola [barra / raya / rayita] de [cobertura / señal]
offline: sin una [barra / raya / rayita] de [cobertura / señal]
offline: ni una [barra / raya / rayita] de [cobertura / señal]
offline: [silencio / aislamiento / oscuridad / mutismo / incomunicación / desconexión / apagón] [digital total / total digital / informativo total / comunicacional]
offline: privad* de [conexión / internet / red / conectividad / acceso a internet / señal / comunicaciones] | ausente de la red
offline: [sin / ni / sin ni] [móvil / celular / celulares / teléfono / teléfonos / teléfono móvil / fijo / línea fija / wifi / datos / llamadas / cobertura móvil / señal de celular / servicio de internet / 5g / telefonía celular / telefonía fija / navegación / señal móvil / conexión móvil / banda ancha / internet residencial / internet en casa / acceso a la web]
offline: carec* de [internet / conexión / conectividad / señal / red / servicio de internet / cobertura / comunicación / comunicaciones / acceso a internet / datos / datos móviles / telefonía / línea]
offline: [quedarse / quedó / quedaron / queda / quedan / quedaba / quedamos / quedé / quedaban] sin navegar
offline: no se puede navegar | no se podía navegar | no pudieron navegar | no pueden navegar
offline: ni telefonía ni internet
offline: ni _ [tiene / tienen / tenía / tenían / da / dan / daba / daban / ofrece / ofrecen] [señal / internet / datos / conexión / cobertura / servicio]
offline: ni _ [hay / había / hubo] [internet / señal / conexión / datos / cobertura]
offline: [restricciones / restricción / limitaciones / limitación] [de / a / al / del / en] internet
offline: [restricciones / limitaciones] al acceso a internet | cierre nacional de internet
offline: corte nacional de internet | corte general de internet | corte total de internet
offline: apagón total de internet | apagón general de internet | apagón de datos | apagón de redes
offline: suspensión temporal de internet | bloqueo total de internet | bloqueo general de internet
offline: desconexión total de internet
offline: [interrupción / corte / suspensión / cese] [total / completo / completa] de [sus / todos sus / los / todos los] servicios
offline: no tener [internet / señal / datos / conexión / cobertura / línea]
offline: [ningún contacto / perdimos el contacto / sin contacto / perdido el contacto / perdió el contacto] con [nuestros equipos / sus equipos / nuestros colegas / nuestro equipo / su personal]
offline: sin voz ni [datos / internet / mensajes] | sin voz y datos | sin [telefonía / teléfono / teléfonos / llamadas / luz / agua / mensajes / electricidad / corriente / energía / móvil / móviles / celular / celulares / línea / líneas / radio] ni [internet / datos / wifi / señal / teléfono / teléfonos / telefonía / red / conexión / cobertura / móvil / celular / celulares / llamadas / 4g / línea]
offline: sin [señal / cobertura / red / internet / conexión / datos] ni [datos / luz / teléfono / teléfonos / telefonía / llamadas / voz / móvil / celular / agua / línea / electricidad / corriente]
offline: [no hay / no había / no hubo / no existe / tampoco hay / tampoco hubo / tampoco había] [comunicación / comunicaciones / conectividad / línea / internet / señal / cobertura / datos / conexión / red / telefonía / cómo comunicarse / cómo llamar]
offline: [sigue / siguen / seguía / seguían / está / están / estaba / estaban / continúa / continúan] sin [voz / línea / teléfono / telefonía / comunicación / comunicaciones]
offline: incomunicad* [también en lo digital / en lo digital / digitalmente / por internet / con el exterior] | sin comunicación de ningún tipo | sin comunicaciones de ningún tipo
offline: nadie [tiene / tenía / tuvo] [cobertura / señal / internet / conexión / línea / datos / teléfono / servicio] | sin el servicio de [internet / telefonía / datos] | sin el servicio aba | sin la señal | sin su señal | sin el internet de
dark: nadie [contesta / responde / atiende] [un celular / un teléfono / un móvil / el celular / el teléfono / el móvil / al celular / al teléfono / al móvil]=net | de [los / las] que carec* | del que carec* | que les falta*
dark: apenas [funciona / funcionan / funcionaba / funcionaban / carga / cargan / cargaba / abre / abren / responde / responden]
offline: no [hay / tiene / tienen] [señal / teléfono / teléfonos / conexión / cobertura / línea / comunicaciones / telefonía]=still
online: en línea | conectad* | acceso | conectarse | navegar | conectarse a internet | acceder a internet
online: entrar a internet | usar internet | funciona=works | funcionan=works | funcionaba=works
online: funcionaban=works | pudieron conectarse | pueden conectarse | lograban conectarse
online: lograron conectarse | logran conectarse | responde* | logra* conectarse | consigue* conectarse
online: alcanzable* | accesible* | cargan=works | carga=works | abren=works | abre=works
online: siguen conectad* | sigue conectad* | siguen en pie | sigue en pie | llega a buen puerto
online: llegan a buen puerto | a buen puerto | restaban | restan | restaba | quedaba en pie | logran navegar
online: logra navegar | consigue navegar | pasan | llega a destino | llegan a destino
online: acceder | abrir=works | abría=works | utilizar=works | ingresar a | entrar en la red | entrar en internet
online: cargaba=works | cargaban=works | aguanta* | sobreviv* | resiste*
online: [está / están / sigue / siguen / permanece / permanecen] [activo / activa / activos / activas]
online: respondía | respondían | en funcionamiento | [sigue / siguen / seguía / seguían / permanece / permanecen / permanecía / permanecían / continúa / continúan] operativ*
total: total* | complet* | por completo | totalmente | completamente | absolut* | íntegr*
total: sin [ningún / ninguna / ningún tipo de] [acceso / conexión / señal / comunicación / cobertura / internet]
total: sin [acceso / conexión / señal / comunicación / cobertura] [alguno / alguna]
neartotal: casi total* | casi complet* | casi por completo | casi totalmente | casi completamente
neartotal: prácticamente total | prácticamente complet* | cuasi total | casi absolut*
neartotal: casi=beside | prácticamente=beside | virtualmente=beside
neartotal: prácticamente por completo | casi en su totalidad
neartotal: [prácticamente / casi / virtualmente] [incomunicad* / aislad* / desconectad*]
neartotal: la práctica totalidad
back: restablec* | restaur* | restituy* | restitu* | volvió | volvieron | ha vuelto | han vuelto | vuelve
back: de vuelta | regres* | reanud* | reconect* | retorn* | reactiv* | restitución | reestablec*
back: repuest* | levantad* | levantó | de nuevo en línea | de nuevo conectad* | volvió a funcionar
back: reapareci* | reaparec* | reabr* | reabierto* | regresó | regresaron | volvieron a conectarse
back: volvió a conectarse | vuelven a conectarse | reapareció | repusier* | normalizó | normalizado
back: restableció | restablecieron | restablecid* | comenzó a volver | empezó a volver | volver | volviendo
back: reabri* | volver* | vuelta de | vuelven | retorno | restituid* | restituyó | repon* | desbloque*
back: desbloqueo | reconexión | normaliz* | rehabilit* | habilit* de nuevo | encend* de nuevo | encendió
back: encendieron | se encendió | alz* el bloqueo | de nuevo operativ*
back: nuevamente operativ* | operativ* de nuevo | otra vez en línea | otra vez conectad* | nuevamente en línea
back: [quedó / quedaron / quedaba / quedaban] operativ* | [pudo / pudieron / logró / lograron / consiguió / consiguieron] [conectarse / navegar / comunicarse] [de nuevo / otra vez / nuevamente]
back: de nuevo disponible | de nuevo accesible | conectad* de nuevo | funciona de nuevo | funcionan de nuevo
back: ya funciona | ya funcionan | vuelto | salió del apagón | sale del apagón | fin del apagón=end
back: fin del corte=end | fin del bloqueo=end | puso fin=end | pone fin=end | pusieron fin=end | poner fin=end
back: acabó=end | terminó=end | terminaron=end | concluyó=end | finalizó=end | cesó=end | relaj* | suaviz*
back: resucit* | revivi* | resurg* | de nuevo en línea=net | otra vez en línea=net | de nuevo conectad*=net
back: volv* a estar en línea=net | reconect*=net | recupera la conexión=net | se acabaron=end | se acabó=end
back: vuelve a estar en línea=net | volvió a estar en línea=net | volvieron a abrir el grifo=net
back: abrir el grifo=net | revivir | devolv* | devuel* | enciend* | encendi*
back: rehabilitó | rehabilitaron | reencend* | reencendi* | se reactivó | se reactivaron | reactivó
back: reactivaron | volvió la señal | volvió internet | volvieron los datos | vuelve internet
back: vuelve la señal | vuelven los datos | ha vuelto internet | ya hay internet=net | ya hay señal=net
back: ya hay conexión=net | hay internet de nuevo=net | otra vez hay=net | de nuevo hay=net | retornó
back: retornaron | se restableció | se restablecieron | se ha restablecido | se han restablecido
back: quedó restablecid* | se normalizó | se normalizaron | retorno a la normalidad | vuelta a la normalidad
back: vuelta a la red=net | vuelve a la red=net | volvió a la red=net | volvieron a la red=net
back: regreso a la red=net | regresa a la red=net | regresó a la red=net | regreso de internet
back: regreso del internet | de regreso | retomó el servicio | retomaron el servicio | reconectó=net
back: reconectaron=net | reconecta=net | reconectan=net | sale del silencio=end | salió del silencio=end
back: sale de la oscuridad=end | salió de la oscuridad=end | fin del silencio=end
back: fin de la desconexión=end | fin de la suspensión=end | fin de las restricciones=end
back: llega a su fin=end | llegó a su fin=end | tocó a su fin=end | levantó el bloqueo
back: levantaron el bloqueo | levanta el bloqueo | levantan el bloqueo | levantó la suspensión
back: levanta la suspensión | abrió el grifo=net | abrieron el grifo=net | abre el grifo=net
back: reabre el grifo=net | reabrió el grifo=net | ya se puede navegar=net | otra vez utilizable*
back: de nuevo utilizable* | otra vez operativ* | otra vez disponible* | otra vez accesible*
back: nuevamente disponible* | nuevamente accesible* | dio de nuevo | dieron de nuevo | cobró vida
back: cobra vida | revivió | despertó de nuevo | volvió a la vida | volvieron a la vida
back: emerg* de=end | emerge de=end | emergió de=end | sale de=end | salió de=end | salen de=end
back: levant* el [bloqueo / corte / apagón / veto] | levantan | levantaron | levanta | levantar
back: levantamiento d* | levantado* | levantada*
back: reparó | repararon | reparad* | repara | reparan | reparar
back: [recuperó / recuperaron / recupera] el [tráfico / servicio]=net
back: recuperan el [tráfico / servicio]=net
back: recuper*=own | recobr*=own
back: [vuelve / vuelven / volvió / volvieron / ha vuelto / han vuelto] a tener=own
back: [vuelve / vuelven / volvió / volvieron / ha vuelto / han vuelto] a [estar conectad* / conectarse / estar en línea / estar en red / tener internet / tener conexión / tener red / tener señal / tener línea / tener datos / tener cobertura / tener servicio / navegar / comunicarse]=net
back: [da / dan / dio / dieron] por [solucionad* / resuelt* / superad* / subsanad* / solventad* / cerrad*]
back: solucionad* | resuelt* | solventad* | subsanad* | solventó | solucionó | solucionaron
back: [vuelven a / volvieron a / comenzaron a / empezaron a / comienzan a / empiezan a] recibir [datos / señal / mensajes / internet]
back: [sonaron / suenan] de nuevo
back: respir*=own
back: volvía | volvían
back: [operaba / operaban / opera / operan] ya | ya [funcionaba / funcionaban / operaba / operaban / opera / operan]
back: ya con normalidad | [funciona / funcionan / funcionaba / funcionaban] [de nuevo / otra vez]
back: [vuelve / vuelven / volvió / volvieron / ha vuelto / han vuelto / volvía / volvían] a [abrir / abrirse / cargar / cargarse / estar disponible* / estar operativ* / funcionar / abrir con normalidad]
back: repus* | se repuso | se repusieron | amanece* con | con internet de nuevo
back: de nuevo en [marcha / servicio] | otra vez en [marcha / servicio]
back: [volvía / volvían / volvió / volvieron / vuelve / vuelven] a [cargar / cargarse / abrir / abrirse / responder]
back: la situación [está / quedó / se encuentra] normalizada=net | restituyeron
back: [amaneció / amanece / amanecieron / amanecen] [conectad* / por fin conectad* / otra vez conectad* / de nuevo conectad* / ya conectad* / en línea]=net | por fin conectad*=net | otra vez con [señal / internet / conexión / red / datos / línea / cobertura]=net | de nuevo con [señal / internet / conexión / red / datos / línea / cobertura]=net | ya con [señal / internet / conexión / datos / línea / cobertura]=net
back: correg* | corrigi* | corrigen | [daba / daban / ha dado / han dado / quedó / quedaron / quedaba] por [resuelt* / solucionad* / superad* / subsanad*] | [en / a] [valores / niveles / cifras] [habituales / normales / usuales / ordinarios / previos / corrientes]
back: [tiene / tienen / tenía / tenían / hay / había] [internet / señal / conexión / red / datos / línea / cobertura / servicio] [otra vez / de nuevo / nuevamente]=net | otra vez [tiene / tienen / con] [internet / señal / conexión / red / datos / línea / cobertura]=net
back: se superó=end | se superaron=end | [fue / fueron / quedó] superad*=end | empalm* | empalmó | [fue / fueron] [reemplazad* / sustituid*] | [fue / quedó] subsanad* | se subsanó | se solventó | se solucionó | se resolvió=end
back: [tardó / tardaron / ha tardado / han tardado / demoró / demoraron / necesitó / necesitaron / precisó / precisaron / requirió / llevó / tomó / costó] _ [en / para] [reponer / restablecer / recuperar / restaurar / reanudar / reparar / reconectar / devolver / volver / normalizar / solucionar / resolver / levantar]
back: [tardó / tardaron / ha tardado / demoró / necesitó / llevó / tomó / costó] _ [reponer / restablecer / recuperar / restaurar / reparar / devolver] | pudieron volver a [navegar / conectarse / llamar / hablar]=net
back: [tiene / tienen / tenía / tenían / hay / había] [otra vez / de nuevo / nuevamente / por fin] [internet / señal / conexión / red / datos / datos móviles / línea / cobertura / telefonía]=net
back: [de nuevo / otra vez / nuevamente] sin vpn
back: [volvió / volvieron / vuelve / vuelven] a usar [el / los / la] [celular / celulares / móvil / móviles / teléfono / teléfonos / internet]=net
begin: comenz* | empez* | inici* | comienzo | ordenó | ordenaron | impuso | se produjo | impon* | imposición
begin: arranc* | entr* en vigor | decret* | orden* | desencaden* | se inici*
begin: detectó | comenzó a | empezó a | dio inicio | dieron inicio | tuvo inicio | a raíz de la orden
begin: por orden | instruy*
begin: aplicó | aplicaron | hizo efectivo | hicieron efectivo | ejecutó | ejecutaron
begin: arrancó | arrancaron | sobrevino
begin: [primeros / primeras] [reportes / quejas / reclamos / denuncias / avisos]=reports
continue: sigue | siguen | continú* | permanece* | todavía | aún | mantien* | persiste* | lleva | llevan
continue: sigue sin | siguen sin | continúan | prosig* | perdur* | se mantien* | aún no | restan | restaban | quedan | quedaban
continue: continuaba* | seguía* | no cede* | se prolonga | en pie | vigente* | sin visos
continue: conserv* | retien* | permanece activ* | sigue activ* | se mantiene activ* | continúa activ*
continue: hasta hoy | hasta ahora | hasta el momento
continue: permanecía* | se mantenía* | permaneci*
continue: llevamos | llevábamos
fall: cayó | cay* | caíd* | caer* | caída | caídas | descend* | descens* | baj* | desplom* | reduj*
fall: reducción* | reducid* | disminu* | perdi* | pérdida* | pierd* | hundi* | hunde | hunden | hundía* | retroced* | menos que | menor
fall: desaparec* | esfum* | evapor* | por debajo=below | inferior* a=below | inferior* al=below | inferior*
fall: encogi* | hundió | recort* | merm* | mengu* | derrumb* | derrumbó | se redujo | quedó en
fall: cayó en picado | en picado | se desplom* | desplome | hundimiento | se vino abajo
fall: se vinieron abajo | se evapor* | se esfum* | bajón | caída en picado | se hundi* | en caída libre
fall: desvanec* | menguó | retracción | retroceso | recorte | por debajo del=below | por debajo de los=below
fall: mengua* | se achic* | achic* | adelgaz* | contraj* | contraíd* | contracción | precipit* | baja | rodó
fall: rueda por los suelos | por los suelos | en mínimos | mínimos | derrumbe | se derrumb* | se despeñ*
fall: despeñ* | se redujo a la mitad | encoge* | encogió | retrocedió | diezm* | pulveriz*
fall: apenas llega a=below | no llega al=below | no alcanza el=below | no alcanza ni el=below
fall: por debajo de=below | menos del=below
fall: pasó del | pasó de | pasa del | pasa de | pasaron del | pasaron de
fall: contrajo | contrajeron | contraer*
fall: menos tráfico | de menos
fall: [cifra / cifran / cifró / sitúa / sitúan / situó / estima / estiman / estimó / calcula / calculan / calculó / evalúa / mide / midió] [la caída / el descenso / la bajada / la baja / la pérdida / el desplome / la reducción / la disminución / el hundimiento]=put
fall: desapareci*
fall: cae | caen | caía | caían | se despeña | se despeñan
rise: sub* | aument* | aumento | crec* | increment* | alza | dispar* | ascend* | encarec*
to: al | a | hasta | hasta el | en el | en pie | en pie el | quedó en | quedaba en | queda en | restaba
to: restan
to: en torno al | se situaba en el | se sitúa en el | se situó en el | estaba en el | está en el
to: quedaba en el | quedó en el | rondando el
to: queda un | quedan | queda | resta | quedaba un | quedaban
to: a alrededor del | a cerca del | a casi el | a apenas el
to: a solo el | a poco más del | a menos del | a tan solo el | a unos
to: al entorno del | hasta un | alcanza* el | llega* al | llegó al | se mantenía en el | se mantiene en el
to: se mantuvo en el | se ubicó en el | se ubica en el | se ubicaba en el
to: a casi | a apenas | a solo | a tan solo | a sólo
to: se queda con un | se quedó con un | se quedan con un | se quedó al | se quedó en el | se queda en el
to: se quedó en un | queda al
by: en un | un | de un | del
by: superior al | superior a | superiores al | de más del | de hasta el
by: de casi el
by: de hasta
from: desde el | del 100
usual: habitual* | normal* | usual* | ordinari* | lo normal | lo habitual | promedio | de costumbre
usual: niveles previos | nivel previo | antes del corte | antes del apagón | antes de la crisis
usual: anteriores al | la semana anterior | semana previa | el día anterior | de lo normal
usual: de la semana pasada | semana pasada | la semana pasada | de siempre | acostumbrad* | de un día normal
usual: un día normal | corriente* | costumbre | previo al | previa al | previos al
usual: día corriente | un día corriente | un día común | día común | día cualquiera | un día cualquiera
usual: niveles anteriores | nivel anterior | antes del bloqueo | antes de la desconexión
usual: antes de las protestas | niveles usuales | nivel de la víspera | la víspera | lo que era | de antes
usual: previo a la crisis | previos a la crisis | previo al corte | semana anterior | la semana precedente
usual: jornada normal | una jornada normal | lo acostumbrado
usual: de su capacidad | de la capacidad | capacidad habitual | de su caudal | de su volumen
usual: de la velocidad
rest: quedaba | quedaban | queda | quedan | restaba | restaban | en pie | seguía en pie | subsiste | subsistía
rest: restante | restantes | que queda | que quedaba
share: represent* | cuota de mercado | cuota | constituy* | compon* | supone* | de los hogares
share: hogares rurales | zonas rurales
share: en casa | en el hogar | en sus hogares | en sus casas
share: penetración
share: de su capacidad | de la capacidad
share: [de / a] su capacidad
share: de las [antenas / torres / estaciones / radiobases / celdas / estaciones base]

for: durante | por | dur* | duró | desde hace | lleva | llevan | llevaba | tras | ya son | cumple | cumplió
for: suma | acumula | alcanz* | lleva ya | sumaba | cumplía | van | superó | supera | alcanzó | alcanza
for: rebasó | a lo largo de | cumpl* | se cumpl* | ya van | van ya | así desde hace | desde hace ya | hace ya
for: llevan ya | durante más de | completa | completó | completaba | acumulaba | suman | se prolong*
for: prolong* | por espacio de | enlaz* | rebasa | roza | rozó | encadena
for: completan | acumulan | ajusta* | se extiend* | se extendió | van para | va para | iba para | ya suma
for: ya acumula | entra en su | entró en su | entran en su | entrando en su | lleva más de | llevan más de
for: encara su | encara el | afronta su | afronta el | vive su | vivía su | arrastra | más de | hace más de
for: hace casi
for: desde hace más de | por más de | tras más de | ha durado | han transcurrido | han pasado | cumplir
for: ha alcanzado | ha cumplido | completar | ha superado | ha rebasado | más allá de la | por encima de su
for: llevamos | llevábamos | llevaba ya
after: tras | después de | al cabo de | luego de | después del | luego del | primera vez en
after: primera vez desde hace
after: tras más de | tras casi | después de más de | después de casi | tras unas | tras cerca de
ago: hace | atrás
since: desde [entonces / ese momento / aquel momento / ese día / aquel día / esa hora]=then
since: desde | desde el | desde la | a partir del=on | a partir de=on
since: desde que | desde las | desde hacia las | desde alrededor de las
since: a partir de la=on | a partir de las=on
notfor: dentro de | en las próximas | próxim* | cada | en menos de | en un plazo de | en los próximos
notfor: en las últimas | en los últimos | todos los | hasta | antes de | en apenas | en solo | en cuestión de
notfor: después del=after | después que=after | antes que=before | volvió a cortarse=again | volvieron a cortar*=again | de nuevo cortad*=again
notfor: volvió a caer=again | antes=before | antes de=before
notfor: después de=after | al día=clause | cada día=clause | cada noche=clause | todas las noches=clause
notfor: todos los días=clause | diari*=clause | por semana=clause | ultimátum=clause | toque de queda=clause
notfor: siguientes=after | por día=clause | cada tarde=clause | cada mañana=clause | todas las tardes=clause
notfor: cada madrugada=clause | a diario=clause
notfor: en el transcurso de | durante las próximas | durante los próximos | semanal*=clause
notfor: cada fin de semana=clause
notfor: más tarde=later | después=later
notfor: en una hora | en un día | en una semana | en un mes | en pocas horas | en pocos días | en unas horas
notfor: en unos días
notfor: cada [lunes / martes / miércoles / jueves / viernes / sábado / domingo / jornada / amanecer / atardecer]=clause
notfor: todos los [lunes / martes / miércoles / jueves / viernes / sábados / domingos]=clause
notfor: los [lunes / martes / miércoles / jueves / viernes / sábados / domingos] de=clause
notfor: que viene
notfor: vez en | veces en
notfor: [era / sería / es / eran] por | [estaba / está / estaban] [prevista / previsto / pensada / pensado / fijada / fijado] [por / para]
notfor: ordenó _ por | ordena _ por | ordenaron _ por | ordenara _ por | decretó _ por | dispuso _ por | anunció _ por | anunciara _ por | firmara _ por | firmó _ por | saca _ por | sacar _ por | restringe _ por
notfor: [dio / da / dieron / fijó / concedió / otorgó / impuso / con] [un plazo de / plazo de / un ultimátum de]
running: consecutiv* | seguid* | ininterrumpid* | sin parar
running: sin interrupción | sin tregua | sin pausa | corrid* | al hilo | en fila

neg: no | nunca | jamás | ni | ningún | ninguna | tampoco | negó=all | negaron=all | negando=all | niegan=all
neg: niega*=all | desmint*=all | desmient*=all | desmentid*=all | fals*=all | rumor*=all | bulo*=all
neg: infundad*=all | rechaz* | sin incidentes | encuesta*=all | encuestad*=all | sondeo*=all | iva=all
neg: velocidad de internet=all | velocidad media=all | precio de internet=all | precios de internet=all
neg: velocidad promedio=all | sin interrupciones=any | sin cortes=any | sin problemas=any | con normalidad=any
neg: normalmente=any | nadie=who | acciones=all | incapac* | según un estudio=all | revela un estudio=all
neg: nada que ver con=all | contrario _ donde=all | diferencia _ donde=all | bulos=all | montaje=all
neg: fake news=all | noticia falsa=all
neg: primer trimestre=all | segundo trimestre=all | tercer trimestre=all | cuarto trimestre=all
neg: en otros países=all | en otras partes del mundo=all | negó que=all
neg: récord de tráfico=all | por encima de la media=all
neg: no [tiene / tienen] [internet / conexión / acceso a internet] en [casa / el hogar / sus hogares / sus casas]=all
neg: el estudio=all | un estudio=all
neg: [dispositivos / teléfonos / móviles / celulares / aparatos] [oficiales / gubernamentales / del gobierno / de los funcionarios / de sus funcionarios / de trabajo]=all
neg: sin afectación=all | sin afectaciones=all | no afectó=all | no ha afectado=all | no afecta=all | sin impacto=all
neg: no [sufrió / sufrieron / hubo / registró / registraron] [cortes / interrupciones / caídas / fallas / fallos / afectaciones]=all
neg: condenó a=all | condenaron a=all | condena a=all | condenad* a=all | indemniz*=all | constitucionalidad=all
neg: estuve=all | me quedé=all | mi [router / casa / línea / móvil / celular / wifi]=all
neg: [devolver* / devolvió / devolvieron] el dinero=all | reembols*=all | resarci*=all | compensación=all
neg: clientes satisfechos=all | se le cayó [el móvil / el celular / el teléfono]=all | trep=all | conteo rápido=all | transmisión de resultados=all
neg: sin [bloqueos / restricciones / ningún bloqueo / ningún corte] | hacke*=all
neg: caída de [whatsapp / facebook / instagram / messenger / meta / twitter / youtube / telegram / tiktok / gmail / google]=all
neg: días sin [internet / fibra / red / teléfono / señal] en casa=any | [clienta / usuaria / vecina / jubilado / jubilada / consumidor / consumidora] que [quedó / estuvo / pasó / llevaba]=all
neg: [un / una] [usuario / usuaria / cliente / clienta / internauta] [no podía / no puede / no pudo / no logró / no lograba]=any
neg: descart* [cortes / caídas / fallas / fallos / apagones / interrupciones / problemas / afectaciones / bloqueos / un corte / una caída / una falla / un fallo / un apagón / un bloqueo / una interrupción / que haya / que hubiera / que hubiese / haber / que exista]=all
neg: [desmiente / desmintió / desmienten / niega / negó / descarta / descartó] [cortes / caídas / fallas / bloqueos]=all
neg: una [clienta / usuaria / vecina / jubilada / consumidora] _ [pasó / estuvo / quedó / llevaba]=any | un [cliente / usuario / vecino / jubilado / consumidor] _ [pasó / estuvo / quedó / llevaba]=any
neg: cualquier [corte / restricción / bloqueo / apagón / suspensión / interrupción / limitación / cierre / censura]=all | mbps [promedio / de promedio / de media / en promedio / de bajada / de descarga]=all | [bajada / descarga / subida] promedio=all | velocidad de [descarga / bajada / subida]=all | mejor [descarga / velocidad]=all | [velocidad / velocidades] [media / promedio / mediana]=all
neg: desde siempre=all | nunca [ha tenido / han tenido / tuvo / tuvieron / tuvimos / hemos tenido] [internet / señal / cobertura / conexión / fibra]=all
neg: pruebas de velocidad=all | peor desempeño=all
neg: [suspende / suspendió / suspendido / anula / anuló / revoca / revocó / paraliza / paralizó] la orden de [cerrar / bloquear / suspender / cortar]=all
none: sin | ningún | ninguna | ni | tampoco | carec* de | privad* de | despojad* de | ni un | ni un solo | nada de
none: no hay
hyp: [previsión / expectativa / estimación] es que | [so / bajo] pena de
hyp: si=all | sería* | serían | plane* | prevé* | prevén | pretend* | riesgo de=all
hyp: [anunciara / anunciase / anunció / anunciaba] una suspensión de | [anunciara / anunciase] un bloqueo de [diez / cinco / siete / treinta]
hyp: proyecto de ley=all | permitiría* | puede=can | pueden=can | debería* | quizá* | posible* | posibilidad
hyp: simulacro=all | en caso de=all | advirti* | advierte* de=all | habría* | estudia | haría* | hará* | será
hyp: serán | cortará* | cortaría* | va a | van a | permitirá=all | permitiría*=all | que permite=all
hyp: permite al=all | permitirían=all | facult*=all | promet* | prometi* | exigi* | exige*
hyp: reclam* | instó | podría*=any | costaría*=any | se niega* a | se niegan a | rehús*
hyp: permitía*=all | iniciativa que=all | archivó=all | podrá* | podrán | cortarán=all | apagarán=all
hyp: bloqueará*=all | suspenderá*=all | desconectará*=all | zarpará=all | restablecerá*=all | volverá*
hyp: baraja* | sopesa* | contempla* | propone* | propuesta=all | moción=all | debate*
hyp: temen=all | hipotétic*=all | exhort* | pid* que | piden | pide que | llama a
hyp: urg* a | abogan | demand* que
hyp: temen que=all | teme que=all | temor de que=all
hyp: escenario*=all | simulad*=all | simulan=all | simula=all
hyp: para [restablecer / restaurar / recuperar / reanudar] | amenaz* con=all
hyp: amenaza de [corte / cortar / bloqueo / bloquear / apagón / apagar / suspender]=all
hyp: bajo amenaza de=all
hyp: autoriza=all | autorizan=all | autorizaron=all | autorizó=all | autorizar*=all
hyp: orden de [vetar / bloquear / cortar / suspender / restringir / apagar]
hyp: [deja / dejó / ha dejado / dejan / anula / anuló / levanta] sin efecto el [bloqueo / veto / cierre / corte]=all | [prepara / preparan / planea / planean / alista / alistan / proyecta / proyectan] [el / la / un / una / los] [bloqueo / corte / suspensión / cierre / apagón / bloqueos / desconexión]=all | plan para [bloquear / cortar / suspender / restringir / inhibir]=all
hyp: antes de que [se aplicara / se aplicase / entrara en vigor / entrase en vigor / se ejecutara / se hiciera efectiv* / se hiciera efectivo / tuviera efecto / se cumpliera / se llevara a cabo]=all
hyp: nunca [llegó a / se llegó a] [aplicarse / ejecutarse / cumplirse / aplicar / ejecutar / entrar en vigor]=all
hyp: no llegó a [aplicarse / ejecutarse / cumplirse / entrar en vigor / materializarse / concretarse]=all
hyp: [suspendió / anuló / revocó / revirtió / paralizó / tumbó / frenó / congeló / dejó sin efecto] [la orden / esa orden / dicha orden / la medida / la decisión / el bloqueo / el cierre / la suspensión / la prohibición / el veto]=all
hyp: [rechazó / rechazaron / desestimó / descartó / descartaron / descarta] [la iniciativa / la propuesta / la medida / la moción / la petición / el bloqueo / el cierre / la idea / la suspensión / prohibir / bloquear / cerrar / cortar]=all
hyp: estudiar* | estudien | propuso | propusieron | plante* [el / la] [cierre / bloqueo / prohibición / suspensión] | [solicitó / solicitaron / pidió / pidieron] [el / la / un / una] [cierre / bloqueo / prohibición / suspensión / veto] | valora [el / la]
hyp: juez _ ordena | jueza _ ordena | audiencia _ ordena | tribunal _ ordena | corte _ ordena | supremo _ ordena
hyp: [juez / jueza / magistrado / magistrada / tribunal / corte] [ordenó / ha ordenado / mandó]
hyp: [juez / jueza / magistrado / magistrada / tribunal / corte] _ [ordenó / ha ordenado / mandó]
hyp: teme=all | temía=all | una ley=all | ley que [prohíbe / permite / autoriza / obliga]=all
hyp: de aprobarse=all | dio marcha atrás=all | dieron marcha atrás=all | de confirmarse=all
hyp: restablecerá* | restaurará* | reanudará* | repondrá* | recuperará* | regresará* | retornará*
hyp: normalizará* | reactivará* | quedará* | estará* | durará* | interrumpirá* | limitará* | restringirá*
hyp: apagará* | afectará* | habrá* | tendrá* | deberá* | permanecerá* | reconectará* | levantará*
hyp: desbloqueará*
hyp: mantenimiento programado=all | corte programado=all | cortes programados=all | no habrá=any
hyp: el próximo [lunes / martes / miércoles / jueves / viernes / sábado / domingo]=any
hyp: [lunes / martes / miércoles / jueves / viernes / sábado / domingo] [próximo / que viene]=any
hyp: [restablecería* / restauraría* / volvería* / regresaría* / retornaría* / reanudaría* / recuperaría* / normalizaría* / reactivaría* / repondría* / reconectaría* / levantaría*]
hyp: [suspendió / anuló / revocó / retiró / dejó en suspenso] [su orden / su propia orden / su decisión / su propia decisión]=all
hyp: [debe / deben / deberá / deberán / debía / debían] [bloquear / suspender / cortar / impedir / restringir]
hyp: medidas necesarias para
hyp: [sea / sean / fuera / fueran] [bloquead* / suspendid* / cortad* / restringid*]
hyp: [deja / dejó / dejaron / dejan / ha dejado / dejar] en suspenso=all
hyp: [deja / dejó / ha dejado / dejan] sin efecto la [orden / suspensión / medida / decisión / resolución / prohibición]=all
hyp: [ordenó / ordena / ordenaron / pidió / pide / exigió / exige / mandó / instruyó / instó] a _ bloquear
hyp: [ordenó / ordena / ordenaron / pidió / pide / exigió / exige / mandó / instruyó / instó] a _ suspender
hyp: [ordenó / ordena / ordenaron / pidió / pide / exigió / exige / mandó / instruyó / instó] a _ cortar
hyp: [firmó / firmara / firmase / firma / firmar] [una / la] [resolución / orden] que
hyp: antes de que las [operadoras / empresas / compañías / operadores]=all
hyp: proyecto que [prohíbe / obliga / permite / autoriza / prevé / impide]
hyp: [diputados / senadores / senado / congreso / asamblea / parlamento] [debate / debaten / discute / discuten / analiza / analizan / estudia / tramita / votará]
hyp: [avisa / avisó / advierte / advirtió] de [un corte / cortes / una interrupción / interrupciones / posibles]=all
hyp: trabajos de mantenimiento=all | labores de mantenimiento=all | tareas de mantenimiento=all | por mantenimiento=all
hyp: recurso contra | demanda contra | querella contra
hyp: será [juzgad* / analizad* / debatid* / votad* / decidid* / estudiad*]=all | eventual* [corte* / bloqueo* / suspensión / suspensiones / apagón]=all
hyp: [dejaría / dejarían / afectaría / afectarían / cortaría / cortarían / bloquearía / quedaría / quedarían]=any | promet* [llevar / dar / extender / ampliar / conectar]=all
hyp: [juez / jueza / magistrado / magistrada / tribunal / sala / audiencia] _ efecto=all
hyp: antesala de=all | antesala del=all | [aviso / avisos] de [corte / cortes / interrupción / interrupciones / suspensión / mantenimiento]=all
hyp: [de / sobre / acerca de / saber / sabe / dijo / dicho / precisó / precisado / aclaró / aclarado / explicó / explicado / informó / indicó / detalló] si
hyp: no llegó a [cortarse / bloquearse / interrumpirse / suspenderse / producirse / ejecutarla / aplicarla]=all
hyp: [quiere / quieren / pide / piden] que [las antenas / las torres / las estaciones / las redes / los operadores / las operadoras]=all
hyp: que [reponga / repongan / restablezca / restablezcan / restaure / restauren / devuelva / devuelvan / reactive / reactiven / restituya / restituyan / levante / levanten]
hyp: [la reposición / el restablecimiento / la normalización / la recuperación / el regreso] [depende / dependerá / dependía]
hyp: [estudia / estudian / valora / valoran / sopesa / baraja] [pedir / ordenar / exigir / solicitar]=all
ask: cuánto tiempo | por qué se
like: como | al igual que | igual que | lo mismo que
pastyear: el año pasado | hace un año | hace dos años | hace tres años | años atrás | el año anterior
pastyear: hace años | el mes pasado | años anteriores | hace varios años | un año antes
pastyear: años después | años más tarde | años antes
pastyear: a [un / dos / tres / cuatro / cinco / diez] año* [de / del / desde] | del año pasado
pastyear: hace [cuatro / cinco / seis / siete / ocho / nueve / diez / once / doce / quince / veinte] años | hace [exactamente / justo / casi / más de] [un / dos / tres / cuatro / cinco / seis / siete / ocho / nueve / diez] año*
pastyear: [un / dos / tres / cuatro / cinco / diez] año* después de [los / las / el / la]
pastyear: aquel _ de [enero / febrero / marzo / abril / mayo / junio / julio / agosto / septiembre / octubre / noviembre / diciembre]
pastyear: aquel año | aquel entonces=clause | por aquella época=clause | en aquella época=clause
pastyear: [verano / invierno / otoño] pasado | primavera pasada
break: mientras | mientras que | pero | porque | debido a | a causa de | que | donde | aunque | cuando
break: por culpa de | en medio de | y que | para que | pese a | a pesar de | sino | cuyo | cuya | y
break: en plena | en pleno | en plenas | en plenos

about: unas | unos | cerca de | alrededor de | aproximadamente | casi | en torno a | cerca del | aproximad*
about: poco después de | poco antes de=before | hacia | ronda | rondaba | rondan | cercano a | roza | rozaba
about: alrededor del | a alrededor del | en alrededor del
about: en torno a la | poco más del | poco más de | poco menos del | a casi el
about: a cerca del
about: de casi el | de cerca del | de alrededor del
about: a casi | de casi
only: solo | sólo | apenas | solamente | únicamente | tan solo | tan sólo | escaso | mero | no pasa de
only: no supera | no llega al | no sobrepasa
only: a apenas el | a solo el | a tan solo el
only: a apenas | a solo | a tan solo | a sólo
only: solo un | sólo un | apenas un | tan solo un | tan sólo un | un escaso | un mero | un exiguo
only: un magro | un raquítico | un mísero | un triste | a duras penas | como mucho
atleast: al menos | más de | más del | por lo menos | como mínimo | supera* | superior* a | por encima de
atleast: sobrepas*
atleast: superó | superaron | ha superado | ha rebasado | rebasó | rebasa | superando | superior* al
atleast: hace más de | lleva más de | llevan más de | durante más de | por más de | desde hace más de
atleast: tras más de
atleast: de más del | superó la marca de | superó las | superó los
atleast: de más de
atmost: como máximo | menos de | menos del | hasta un | no más de | máximo | a lo sumo
atmost: a menos del | inferior* al | inferior* a
atmost: de hasta el
atmost: de hasta
between: entre
and: y | a
and: e | ni
per: según | de acuerdo con | conforme a | citando | datos de | de acuerdo a
say: dijo | afirm* | inform* | report* | señal* | asegur* | indic* | muestr* | midió | registr* | constat*
say: achac* | atribuy*
say: cuenta que | cuentan que | contaron | cuentan | narr* | garantiz* | sostuv* | sostien* | subray* | testimoni* | quej* | lament*
say: confirm* | denunci* | publicó | publicaron | declar* | precis* | señaló | alert* | escribió
say: escribieron | explic* | coment* | agreg* | relat* | document* | dice | dicen | dijeron | anunci*
say: reconoc* | advirt* | añad*
say: calific* | admit* | concedi* | matiz* | detall* | puntualiz* | asever* | manifest* que

nation: en todo el país | a escala nacional | a nivel nacional | todo el país | nacional* | el país entero
nation: en todo el territorio | todo el territorio | el conjunto del país | en toda=place | toda=place
nation: todo=place | entero=after | entera=after | de punta a punta | de norte a sur | en toda la nación
nation: toda la nación | todas las provincias | en todas las provincias | toda la isla | en toda la isla
nation: el país al completo | territorio nacional | en el conjunto | todo el=place | en todo=place
nation: a lo largo y ancho | en cada rincón
nation: de este a oeste | de punta a cabo | de un extremo a otro | de cabo a rabo | a lo largo del país
nation: por todo el país | en el país entero | en la totalidad del país | la totalidad del país
nation: la totalidad del territorio | todas las regiones | en todas las regiones
nation: en todos los departamentos | todos los estados | en todos los estados | todo el territorio nacional
nation: país entero | al país entero | a todo el país | en todas las ciudades | a escala de todo el país
nation: en todo el archipiélago | todo el archipiélago
nation: en la mayor parte del territorio nacional | en toda la geografía | de todo el país
nation: en todo el territorio nacional
# sites of newspapers, where it is said that they are sites
service: [acceso a / acceder a / sitio de / sitios de / sitio web de / sitios web de / web de / webs de / página de / páginas de / páginas web de / portal de / portales de / portales / dominios de] rt=RT | [acceso a / acceder a / sitio de / sitios de / sitio web de / sitios web de / web de / webs de / página de / páginas de / páginas web de / portal de / portales de / portales / dominios de] sputnik=Sputnik
service: [direcciones ip / direcciones / ip / ips / dominios / servidores] de cloudflare=Cloudflare
service: la enciclopedia [estuvo / está / sigue / seguía / quedó / volvió / vuelve / ya / fue / permanece / llevaba]=this
service: [portal / portal de noticias / sitio / sitio web / web / página / página web / diario digital / medio digital / periódico digital] confidencial=Confidencial | [portal / sitio / sitio web / web / página / página web / web del diario / página del diario / sitio del diario] de confidencial=Confidencial
service: [portal / portal de noticias / sitio / sitio web / web / página / página web / diario digital / medio digital / periódico digital] la prensa=La Prensa | [portal / sitio / sitio web / web / página / página web / web del diario / página del diario / sitio del diario] de la prensa=La Prensa
service: [portal / portal de noticias / sitio / sitio web / web / página / página web / diario digital / medio digital / periódico digital] 100 % noticias=100% Noticias | [portal / sitio / sitio web / web / página / página web / web del diario / página del diario / sitio del diario] de 100 % noticias=100% Noticias
service: [portal / portal de noticias / sitio / sitio web / web / página / página web / diario digital / medio digital / periódico digital] el pitazo=El Pitazo | [portal / sitio / sitio web / web / página / página web / web del diario / página del diario / sitio del diario] de el pitazo=El Pitazo
service: [portal / portal de noticias / sitio / sitio web / web / página / página web / diario digital / medio digital / periódico digital] efecto cocuyo=Efecto Cocuyo | [portal / sitio / sitio web / web / página / página web / web del diario / página del diario / sitio del diario] de efecto cocuyo=Efecto Cocuyo
service: [portal / portal de noticias / sitio / sitio web / web / página / página web / diario digital / medio digital / periódico digital] tal cual=Tal Cual | [portal / sitio / sitio web / web / página / página web / web del diario / página del diario / sitio del diario] de tal cual=Tal Cual
service: [portal / portal de noticias / sitio / sitio web / web / página / página web / diario digital / medio digital / periódico digital] runrun.es=Runrun.es | [portal / sitio / sitio web / web / página / página web / web del diario / página del diario / sitio del diario] de runrun.es=Runrun.es
service: [portal / portal de noticias / sitio / sitio web / web / página / página web / diario digital / medio digital / periódico digital] el nacional=El Nacional | [portal / sitio / sitio web / web / página / página web / web del diario / página del diario / sitio del diario] de el nacional=El Nacional
service: [portal / portal de noticias / sitio / sitio web / web / página / página web / diario digital / medio digital / periódico digital] la patilla=La Patilla | [portal / sitio / sitio web / web / página / página web / web del diario / página del diario / sitio del diario] de la patilla=La Patilla
service: [portal / portal de noticias / sitio / sitio web / web / página / página web / diario digital / medio digital / periódico digital] ntn24=NTN24 | [portal / sitio / sitio web / web / página / página web / web del diario / página del diario / sitio del diario] de ntn24=NTN24
service: [portal / portal de noticias / sitio / sitio web / web / página / página web / diario digital / medio digital / periódico digital] armando.info=Armando.info | [portal / sitio / sitio web / web / página / página web / web del diario / página del diario / sitio del diario] de armando.info=Armando.info
service: [portal / portal de noticias / sitio / sitio web / web / página / página web / diario digital / medio digital / periódico digital] 14ymedio=14ymedio | [portal / sitio / sitio web / web / página / página web / web del diario / página del diario / sitio del diario] de 14ymedio=14ymedio
service: [portal / portal de noticias / sitio / sitio web / web / página / página web / diario digital / medio digital / periódico digital] cubanet=CubaNet | [portal / sitio / sitio web / web / página / página web / web del diario / página del diario / sitio del diario] de cubanet=CubaNet
service: [portal / portal de noticias / sitio / sitio web / web / página / página web / diario digital / medio digital / periódico digital] diario de cuba=Diario de Cuba | [portal / sitio / sitio web / web / página / página web / web del diario / página del diario / sitio del diario] de diario de cuba=Diario de Cuba
service: [portal / portal de noticias / sitio / sitio web / web / página / página web / diario digital / medio digital / periódico digital] cibercuba=CiberCuba | [portal / sitio / sitio web / web / página / página web / web del diario / página del diario / sitio del diario] de cibercuba=CiberCuba
service: [portal / portal de noticias / sitio / sitio web / web / página / página web / diario digital / medio digital / periódico digital] el toque=El Toque | [portal / sitio / sitio web / web / página / página web / web del diario / página del diario / sitio del diario] de el toque=El Toque
service: [portal / portal de noticias / sitio / sitio web / web / página / página web / diario digital / medio digital / periódico digital] despacho 505=Despacho 505 | [portal / sitio / sitio web / web / página / página web / web del diario / página del diario / sitio del diario] de despacho 505=Despacho 505
service: [portal / portal de noticias / sitio / sitio web / web / página / página web / diario digital / medio digital / periódico digital] artículo 66=Artículo 66 | [portal / sitio / sitio web / web / página / página web / web del diario / página del diario / sitio del diario] de artículo 66=Artículo 66
service: [portal / portal de noticias / sitio / sitio web / web / página / página web / diario digital / medio digital / periódico digital] el estímulo=El Estímulo | [portal / sitio / sitio web / web / página / página web / web del diario / página del diario / sitio del diario] de el estímulo=El Estímulo
service: [portal / portal de noticias / sitio / sitio web / web / página / página web / diario digital / medio digital / periódico digital] crónica uno=Crónica Uno | [portal / sitio / sitio web / web / página / página web / web del diario / página del diario / sitio del diario] de crónica uno=Crónica Uno
service: [portal / portal de noticias / sitio / sitio web / web / página / página web / diario digital / medio digital / periódico digital] caraota digital=Caraota Digital | [portal / sitio / sitio web / web / página / página web / web del diario / página del diario / sitio del diario] de caraota digital=Caraota Digital
service: [portal / portal de noticias / sitio / sitio web / web / página / página web / diario digital / medio digital / periódico digital] el faro=El Faro | [portal / sitio / sitio web / web / página / página web / web del diario / página del diario / sitio del diario] de el faro=El Faro
service: [portal / portal de noticias / sitio / sitio web / web / página / página web / diario digital / medio digital / periódico digital] la mesa redonda=La Mesa Redonda | [portal / sitio / sitio web / web / página / página web / web del diario / página del diario / sitio del diario] de la mesa redonda=La Mesa Redonda
service: redes sociales=social media | mensajería instantánea=messaging apps
service: aplicaciones de mensajería=messaging apps | x.com=X
service: plataformas de mensajería=messaging apps | servicios de mensajería=messaging apps
service: redes de mensajería=messaging apps | apps de mensajería=messaging apps
service: plataformas sociales=social media | servicio de mensajería=messaging apps | la red social x=X
service: antes twitter=X
service: la plataforma=this | esta plataforma=this | esa plataforma=this | la red social=this | esa red social=this | esta red social=this | la aplicación=this | esa aplicación=this | la app=this | la mensajería=this | estas plataformas=these | esas plataformas=these | estas aplicaciones=these | esas aplicaciones=these | las [dos / tres / cuatro] [plataformas / aplicaciones / redes]=these
service: la red de elon musk=X | red de elon musk=X | la red de musk=X | la plataforma de elon musk=X
ruler: gobierno | gobernador* | gobernación | alcaldía | alcalde | alcaldesa | ayuntamiento | municipalidad | intendencia | intendente | justicia | tribunal | tribunal superior | juez | jueza | juzgado | juzgados | audiencia | fiscalía | policía | prefectura | secretaría | legislatura | protección civil | defensa civil | bomberos
world: mundial* | en todo el mundo | en el mundo entero | alrededor del mundo | a escala global | a nivel global
world: [actualización / configuración] [defectuosa / fallida / errónea]=fault | error de configuración=fault | cambio de configuración=fault
world: en todo el planeta | a nivel mundial | a escala mundial
world: [error / fallo / falla / problema] [interno / interna / propio / propia]=fault | modificación de configuración=fault
world: [sus / propios] servidores=fault
world: [fallo / fallos / falla / fallas / caída / problema / problemas / avería] [en / de] [Cloudflare / AWS / Amazon Web Services / Fastly / Akamai]=host | en varios países | en diversos países
block: bloque* | restring* | restricción* | inaccesible* | prohib* | suspend* | cort* | filtr* | ralentiz*
block: caíd* | interrump* | censur* | limitad* | no disponible* | no funciona* | dejó de funcionar
block: dejaron de funcionar | no abre | no abren | no carga | no cargan | tumb* | no carga* | no abre*
block: inoperativ* | vetad* | vetó | prohibid* | bloqueó | bloquearon | suspendió | suspendieron
block: no es accesible | no son accesibles | tampoco es accesible | tampoco son accesibles | tampoco funciona*
block: dejó de estar | dejó de resolver | dejaron de resolver | no resuelve* | vedad* | vedó | bloquead*
block: bloqueo | cerrad* | cerró | suprimi* | fuera de servicio | no responde* | sin acceso | no puede* abrir*
block: desactiv* | cayó | cayeron | filtrad* | prohíb* | vetado | vetados | fuera de alcance | dejaron de | dejó de | pararon de
block: impid* | impide* | impidió | cerrar el grifo | cierra el grifo | cerró el grifo
block: cierr* el grifo | cerr* la llave | cierra la llave | cierre | cierran | cierra | no hay forma de
block: no hay manera de | imposible* | ni _ cargan | ni _ abren | ni _ responden
block: ni _ carga | ni _ abre | no se abre* | no cargaba* | no abría* | no funcionaba*
block: no respondía* | han dejado de funcionar | dejó de cargar | dejaron de cargar | dejan de cargar
block: deja de funcionar | dejan de funcionar | se cayó | se cayeron | cae | caen | ralentí* | lent*
block: estrangul* | censura | apag* | inutiliz* | inhabilit* | deshabilit* | tapó | tapa | veta
block: vetan | vetaron | vetar | barr* el acceso | negó el acceso | niega el acceso | cortó el acceso
block: corta el acceso | cortaron el acceso | limit* | expuls* | fulmin* | inutilizable* | en lista negra
block: sin servicio | inalcanzable* | mud* | enmudec* | amordaz* | no está disponible | no están disponibles
block: silencia | silenció | silenciaron | silencian
block: cerrojo | candado | cerrojazo
block: a paso de tortuga | a paso de caracol | al ralentí
block: van a paso de tortuga | va a paso de tortuga
block: interrupci* | restriccion* | suspensi* | prohibici* | limitaci* | desconexi* | veto | vetos
block: desconect* | sin [abrir / cargar / funcionar / responder] | sin estar disponible*
block: sin que [cargara / cargue / abriera / abra / funcionara / funcione]
block: sin poder [enviar / usar / acceder / abrir / entrar / publicar / utilizar] | no hubo manera de
block: no había manera de | dificultades para [acceder / abrir / usar / conectarse]
block: problemas para [acceder / abrir / usar / conectarse]
block: no [era / es / fue / ha sido] posible [acceder / abrir / usar / utilizar / entrar]
block: tampoco [pueden / podían / pudieron / puede / podía / pudo / lograron / logran] [acceder / abrir / usar / utilizar / entrar / conectarse]
block: no [pueden / podían / pudieron / puede / podía / pudo] [acceder / abrir / usar / utilizar / entrar]
block: quedó inutilizad* | salió del aire | salieron del aire | fuera del aire | sacad* del aire
block: desaparec* | intermiten* | apagó | fuera de línea | bloquearía | no ha vuelto | no han vuelto
block: no se ha restablecido | aún no funciona*
block: del aire
block: fallan | fallaban | fallaron | falló | dan error | daban error | dan problemas | daban problemas
block: en blanco | en negro | muert*
block: no [consiguen / consigue / consiguieron / consiguió / conseguían / logran / logra / lograron / logró / lograban / podrán] [acceder / abrir / usar / utilizar / entrar / ingresar / cargar / enviar]
block: no [pueden / podían / pudieron / puede / podía / pudo] [ingresar / cargar / enviar / ver / conectarse]
block: [intentan / intentaron / tratan de] [entrar / acceder / abrir] [en vano / sin éxito]
block: no se [puede / pueden / podía / podían / logra / consigue] [abrir / usar / utilizar / acceder / entrar / cargar / enviar / ver]
block: no [está / están / estaba / estaban] disponible*
block: [fue / fueron] cortad*
block: orden _ vigor | medida _ vigor | decisión _ vigor
block: no hay [forma / manera / modo] de [entrar / abrir / acceder / usar / ingresar / conectarse / cargar]
block: [fallas / fallos / problemas / dificultades / interrupciones / intermitencias] [de acceso a / para acceder a / en el acceso a / para entrar en / con]
block: fallas | fallos | sacar de circulación | saca de circulación | sacó de circulación
block: fuera de circulación
block: entre las afectadas | están afectadas | [se ven / se vieron] afectad*
block: figuran entre los bloqueados
block: a cuentagotas | entrecort* | [está / están / estaba / estaban] caíd*
block: [dan / da / daba / daban / dio / dieron] error
block: [corre / corren / corrió / corrieron / comparte / comparten / siguió / siguieron] [la misma / igual / idéntica] suerte | [tuvo / tuvieron / tiene / tienen] [la misma suerte / el mismo destino]
block: [funciona / funcionan / funcionaba / funcionaban / abre / abren / carga / cargan] [con dificultad / con dificultades / a duras penas]
block: tampoco [conecta / conectan / funciona / funcionan / carga / cargan / abre / abren / responde / responden / entra]
block: capad* | dej* de dar acceso | no [conecta / conectan / conectaba / conectaban]
block: barr* la red | [solo / únicamente / sólo] con [vpn / una vpn] | [solo / únicamente / sólo] mediante [vpn / una vpn] | acat* la [medida / orden / decisión / resolución / suspensión] | acat* el [bloqueo / mandato]
block: solo [funciona / funcionan / abre / abren / carga / cargan / accesible / accesibles] con | solo se [abre / abren / puede / pueden / accede] [con / mediante]
block: no [deja / dejan] entrar | tampoco [deja / dejan] entrar
block: no [abre / carga / funciona] [ninguna / ningún]
block: desaparec* de [los celulares / los móviles / los teléfonos / las pantallas] | se esfum* de [los celulares / los móviles / los teléfonos / las pantallas]
block: mensaje de error | página en blanco | [se topa / se topan / se encuentra / se encuentran] con un error
block: la caída duró=ban | el bloqueo duró=ban
block: [el bloqueo / la restricción / el veto / la suspensión] [comenzó / empezó / se inició / arrancó]=ban
block: [lo / la] [acatan / acata / acataron / cumplen / aplican / aplicaron / ejecutan / ejecutaron]
block: no [deja / dejan / dejaban / dejaba / permite / permiten / permitía / permitían] [abrir / entrar / acceder / usar / cargar / conectarse / ver]
block: no [funcionó / funcionaron / abrió / abrieron / cargó / cargaron / respondió / respondieron / conectó / conectaron] | se [volvió / volvieron / vuelve / vuelven / hizo / hicieron / ha vuelto / han vuelto] [inaccesible* / lent* / inestable* / imposible* / intermitente* / inutilizable*]
block: mensajes de error | [dejaba / dejaban / dej* / había dejado / habían dejado] de [abrir / funcionar / cargar / responder / conectar] | fuera de combate | [mostraba / mostraban / muestra / muestran / mostró / mostraron / arroja / arrojan / arrojaba / arrojaban / devolvía / devolvían] [error / errores / un error / un mensaje de error / mensajes de error]
block: sin [abrirse / cargarse / conectarse]
block: apenas [funciona / funcionan / funcionaba / funcionaban / carga / cargan / cargaba / abre / abren / responde / responden]
block: [el fallo / la falla / la avería / la interrupción / la incidencia / el problema] [duró / se prolongó]=ban
audience: [a los / para los / entre los / a] [funcionarios / empleados públicos / servidores públicos / militares / soldados / diputados / menores / niños / alumnos / escolares / adolescentes]
audience: en [las escuelas / los colegios / las aulas / los institutos / centros educativos / los centros educativos / los centros escolares / escuelas / colegios / oficinas públicas / las oficinas públicas / los ministerios / los cuarteles / las cárceles]
audience: en [clase / el aula]

hour: hora | horas | h | una hora=1 | un cuarto de hora=0.25 | tres cuartos de hora=0.75
hour: hora número
hour: hs | hrs | hrs. | hs.
hour: hora y media=1.5
day: día | días | jornada* | un día=1 | un día entero=1 | todo un día=1
day: día y medio=1.5 | un día y medio=1.5
day: jornada y media=1.5
day: noches
week: semana | semanas | una semana=1 | toda una semana=1 | una semana entera=1
week: semana y media=1.5 | una semana y media=1.5
month: mes | meses | mes y medio=1.5 | un mes y medio=1.5 | medio año=6
minute: minuto | minutos
percent: % | por ciento | porciento
number: cero=0 | un=1 | uno=1 | una=1 | dos=2 | tres=3 | cuatro=4 | cinco=5 | seis=6 | siete=7 | ocho=8
number: nueve=9 | diez=10 | once=11 | doce=12 | trece=13 | catorce=14 | quince=15 | dieciséis=16
number: diecisiete=17 | dieciocho=18 | diecinueve=19 | veinte=20 | veintiuna=21 | veintiún=21 | veintidós=22
number: veinticuatro=24 | treinta=30 | cuarenta=40 | cincuenta=50 | sesenta=60 | setenta=70 | ochenta=80
number: noventa=90 | cien=100 | ciento=100 | un centenar de=100 | una decena de=10 | una docena de=12
number: una veintena de=20 | media=0.5 | medio=0.5 | veintitrés=23 | veinticinco=25 | veintiséis=26
number: veintisiete=27 | veintiocho=28 | veintinueve=29 | ochocientas=800 | doscientas=200 | doscientos=200
number: treinta y=30 | ochenta y=80 | cuarenta y ocho=48 | setenta y dos=72 | veintitantas=20
number: medio centenar de=50 | una treintena de=30 | una cuarentena de=40 | un par de=2
number: treinta y seis=36 | cincuenta y tantas=50 | noventa y seis=96 | medio centenar=50 | un centenar=100
number: una treintena=30 | una veintena=20 | una docena=12 | una decena=10 | ciento veinte=120
number: quinientos=500 | decena de=10
fraction: un tercio=33.3 | dos tercios=66.7 | un cuarto=25 | tres cuartos=75 | tres cuartas partes=75
fraction: cuarta parte=25 | tercera parte=33.3 | dos terceras partes=66.7 | la mitad=50 | mitad=50
fraction: una quinta parte=20 | quinta parte=20 | cuatro quintas partes=80 | un quinto=20
fraction: una décima parte=10 | décima parte=10 | un décimo=10 | nueve décimas partes=90
fraction: nueve de cada diez=90 | ocho de cada diez=80 | cuatro de cada cinco=80 | uno de cada diez=10
fraction: uno de cada cinco=20 | uno de cada veinte=5 | vigésima parte=5 | una vigésima parte=5 | cero=0
fraction: nulo=0 | nula=0 | nulos=0 | nulas=0 | a la mitad=50 | menos de la mitad=50 | una de cada diez=10
fraction: centésima parte=1 | una centésima parte=1 | dos quintos=40 | tres quintas partes=60
fraction: una sexta parte=16.7 | la cuarta parte=25 | la quinta parte=20 | la décima parte=10
fraction: la tercera parte=33.3 | nueve décimas=90 | casi nada=0
fraction: una cuarta parte=25 | una tercera parte=33.3 | un octavo=12.5 | tres quintos=60 | un vigésimo=5
fraction: uno de cada cien=1 | una de cada cien=1 | una de cada cinco=20 | una de cada veinte=5
fraction: uno de cada cuatro=25 | tres de cada cuatro=75 | dos de cada tres=66.7 | uno de cada tres=33.3
fraction: próximo a cero=0 | cercano a cero=0 | cercana a cero=0 | prácticamente cero=0
fraction: prácticamente nulo=0 | prácticamente nula=0
fraction: medio país=50 | media isla=50 | media población=50 | dos veces menos=50
fraction: a cero=0
half: y media | y medio
outof: de cada
outof: por cada
ordinal: primer=1 | primero=1 | primera=1 | segundo=2 | segunda=2 | tercer=3 | tercero=3 | tercera=3
ordinal: cuarto=4 | cuarta=4 | quinto=5 | quinta=5 | sexto=6 | sexta=6 | séptimo=7 | séptima=7 | octavo=8
ordinal: noveno=9 | décimo=10 | undécimo=11 | duodécimo=12 | décima=10 | octava=8 | novena=9
ordinal: undécima=11 | duodécima=12 | decimotercer=13 | decimotercero=13 | decimocuarto=14 | decimoquinto=15
ordinal: vigésimo=20 | trigésimo=30 | septuagésim*=70 | centésim*=100 | sexagésim*=60 | quincuagésim*=50
ordinal: cuadragésim*=40
ordsuffix: º | ª | er | o
fill: largas | largos | consecutivas | consecutivos | enteros | enteras | completos | completas | seguidas
fill: seguidos | con sede en londres | no solo | de | sin contar

today: hoy | esta mañana | esta noche | esta tarde
yesterday: [al / el] [día siguiente / otro día]=+1 | [a la / la / en la] [mañana / tarde / noche / madrugada] siguiente=+1
yesterday: [ese / aquel / el] mismo día=+0 | [esa / aquella / la] misma [mañana / tarde / noche / madrugada / jornada]=+0 | esa [mañana / tarde / noche / madrugada]=+0
yesterday: ayer=1 | anteayer=2 | anoche=1 | la víspera=-1
yesterday: noche pasada=1 | pasada noche=1 | la noche pasada=1
morning: [esa / esa misma / aquella misma / la misma] mañana | [a la / la / en la] mañana siguiente | [esa / esa misma / aquella misma / la misma] madrugada=small | [a la / la / en la] madrugada siguiente=small
afternoon: [esa / esa misma / aquella misma / la misma] tarde | [a la / la / en la] tarde siguiente
night: [esa / esa misma / aquella misma / la misma] noche | [a la / la / en la] noche siguiente
morning: mañana | la mañana | madrugada=small | esta mañana | amanecer=small | al alba=small | alba=small | de madrugada=small
morning: al amanecer=small | primera hora | a primera hora | madrugón | primeras horas | al despuntar el día=small
morning: despuntar el alba=small | a media mañana | media mañana
morning: horas de la madrugada=small | horas de la mañana | primera hora de la mañana
morning: primeras horas de la mañana
morning: a primera hora de la mañana | a primeras horas de la mañana | a última hora de la mañana
morning: bien temprano | temprano en la mañana | al rayar el alba=small | al clarear=small | a primera hora del día
morning: primeras horas del día | a primeras horas de la madrugada=small
morning: primeras horas de la madrugada=small | en plena madrugada=small | la madrugada=small
noon: mediodía
noon: al mediodía | a mediodía
noon: horas del mediodía
noon: media jornada | a media jornada
afternoon: tarde | la tarde | esta tarde | media tarde | a media tarde
afternoon: primera hora de la tarde
afternoon: horas de la tarde | primeras horas de la tarde | última hora de la tarde=end | final de la tarde=end
afternoon: a primera hora de la tarde | a primeras horas de la tarde | a última hora de la tarde=end
afternoon: al final de la tarde=end | al caer la tarde=end
evening: anochecer | atardecer | al anochecer | última hora | caer la noche
evening: puesta de sol | caída la noche | entrada la noche | al ponerse el sol
evening: horas de la noche | última hora de la noche | primeras horas de la noche
evening: a primera hora de la noche | a última hora de la noche | a última hora del día
evening: al caer la noche | a la caída de la noche | al atardecer | a la puesta de sol
night: noche | anoche | esta noche
night: noche pasada | pasada noche | la noche pasada
midnight: medianoche
midnight: a medianoche | la medianoche | a la medianoche | filo de la medianoche
midnight: al filo de la medianoche
weekday: lunes=1 | martes=2 | miércoles=3 | jueves=4 | viernes=5 | sábado*=6 | domingo*=7
clock: a las=lead | hasta las=lead | la=weak
clock: hacia las=before | sobre las=before | serían las=before | eran las=before | a eso de las=before
clock: pasadas las=before | cerca de las=before | desde las=before | antes de las=before
clock: después de las=before | a partir de las=before | alrededor de las=before | en torno a las=before
clock: poco después de las=before | poco antes de las=before
clock: y cuarto=past 15 | menos cuarto=past -15 | menos diez=past -10 | menos cinco=past -5
clock: menos veinte=past -20 | y diez=past 10 | y veinte=past 20 | y cinco=past 5
clock: hacia la=before | desde la=before | sobre la=before | a partir de la=before
clock: tras las=before | dadas las=before | desde hacia las=before
clock: las=weak | de las=weak | y las=weak
am: de la mañana | de la madrugada | a. m. | a.m.
am: am | a.m
pm: de la tarde | de la noche | p. m. | p.m.
pm: pm | p.m | pm.
local: hora local | locales | local
local: [hora / horario] de [galápagos / las galápagos]=region/EC-W | hora insular=region/EC-W
local: hora de caracas=country/VE | hora de la habana=country/CU | hora de brasilia=country/BR | hora de kabul=country/AF | hora de moscú=country/RU | hora de dakar=country/SN | hora de kampala=country/UG | hora de rangún=country/MM | hora de bogotá=country/CO | hora de lima=country/PE | hora de quito=region/EC-P | hora de la paz=country/BO | hora de managua=country/NI | hora de jartum=country/SD | hora de addis abeba=country/ET | hora de almaty=country/KZ | hora de teherán=country/IR | hora de madrid=country/ES | hora de canarias=region/ES-CN | hora de buenos aires=region/AR-C | hora de santiago=country/CL | hora de chile=country/CL | hora de montevideo=country/UY | hora de asunción=country/PY | hora de ciudad de méxico=region/MX-CMX | hora de san josé=country/CR | hora de panamá=country/PA | hora de guatemala=country/GT | hora de tegucigalpa=country/HN | hora de santo domingo=country/DO | hora de san juan=country/PR | hora de malabo=country/GQ | hora de nueva york=country/US | hora de washington=country/US | hora de miami=country/US | hora de londres=country/GB | hora de parís=country/FR | hora de berlín=country/DE | hora de kiev=country/UA | hora de estambul=country/TR | hora de bagdad=country/IQ | hora de damasco=country/SY | hora de el cairo=country/EG | hora de gaza=country/PS | hora de pekín=country/CN | hora de katmandú=country/NP | hora de islamabad=country/PK | hora de nueva delhi=country/IN
local: hora peninsular=country/ES | hora peninsular española=country/ES | hora canaria=region/ES-CN | hora insular=region/ES-CN | hora española=country/ES | hora del este=country/US | hora del pacífico=region/US-CA | hora del este de [estados unidos / ee / eeuu]=country/US | hora argentina=country/AR | hora chilena=country/CL | hora cubana=country/CU | hora venezolana=country/VE | hora colombiana=country/CO | hora peruana=country/PE | hora ecuatoriana=region/EC-P | hora boliviana=country/BO | hora mexicana=region/MX-CMX | hora del centro de méxico=region/MX-CMX | hora del centro=region/MX-CMX | hora rusa=country/RU | hora turca=country/TR | hora iraní=country/IR | hora ucraniana=country/UA | hora israelí=country/IL | hora británica=country/GB | hora continental=region/EC-P | hora insular de galápagos=region/EC-W
utc: utc | gmt | hora [de greenwich / gmt / utc / universal / media de greenwich] | tiempo universal | tiempo universal coordinado
now: ya | ahora | a fecha de
daycount: día=head
area: provincia* | región* | regiones | estado de | estados de | departamento* | ciudad | ciudades | municipio* | distrito* | comuna* | localidad*
area: pueblo* | aldea* | poblado* | parroquia* | comarca* | valle | valles | vereda* | corregimiento* | caserío* | cantones | barrio* | comunidad de | comunidades de
area: isla | islas | archipiélago | cantón
area: [la / esta / esa] [ciudad / localidad / villa] | [el / este / ese] [municipio / pueblo]
aside: día de la votación | día de las elecciones | jornada electoral | día electoral | noche electoral
aside: noche de las elecciones | en conexión con | suspendió _ cuentas | bloqueó _ cuentas
aside: ministerio de comunicaciones | ministro de comunicaciones | observatorio de internet
aside: comisión de telecomunicaciones | regulador de telecomunicaciones
aside: a buen puerto | horario de examen | durante los exámenes | por los exámenes
aside: época de exámenes | temporada de exámenes | en corto | plazo corto | corto plazo | a corto plazo
aside: corte suprema | corte penal | corte de justicia | corte constitucional | la corte | cortesía
aside: cortometraje | parlamento _ internet | vuelve a pedir | vuelve a exigir
aside: corte de carretera* | corte de ruta* | cortes de ruta* | corte presupuestari* | corte de tránsito
aside: levantamiento popular | levantamiento militar | levantamiento armado | levantamientos populares
aside: amenaza [directa / para / a la / al] | una [seria / grave / clara] amenaza | supone una amenaza
aside: [guarda / guardan / guardó / guardaron / guardar / mantiene / mantienen / mantuvo / mantuvieron] silencio
aside: asamblea nacional | guardia nacional | policía nacional | seguridad nacional | comité nacional
aside: consejo nacional | agencia nacional | comisión nacional | partido nacional | congreso nacional
aside: unidad nacional | frente nacional | servicio nacional | presidente nacional | fuerza armada nacional
aside: movimiento nacional | duelo nacional | himno nacional | diario nacional | moneda nacional
aside: medios nacionales | elecciones nacionales | selección nacional | huelga nacional | paro nacional
aside: instituto nacional
aside: día de [protesta* / manifestacion* / huelga / marchas / guerra / paro / disturbios / clases / votación]
aside: [jornada / jornadas / días / noches / noche / semana / semanas] de [protesta* / manifestacion* / huelga / marchas / paro / disturbios]
aside: [día / jornada / noche / semana] consecutiva de [protesta* / manifestacion*]
aside: día consecutivo de [protesta* / manifestacion*]
aside: [semana / semanas / día / días] [convulsa / convulsas / convulsos]
aside: desconectad* de [instagram / facebook / twitter / tiktok / whatsapp / redes sociales / las redes sociales / las redes]
aside: línea de emergencia* | línea de atención | si acaso
aside: no [explica / explicó / explican / aclara / aclaró / aclararon] [quién / el motivo / los motivos / las causas / la causa]
aside: no ha [explicado / aclarado] [quién / el motivo / los motivos / las causas / la causa / si]
aside: no han [explicado / aclarado] [quién / el motivo / los motivos / las causas / la causa / si]
aside: no [explica / explicó / explican / aclara / aclaró / se sabe / dijo / dice / ha explicado / ha aclarado / han explicado] por qué
aside: [cargar / recargar] [el / los / su / sus] [celular / celulares / móvil / móviles / teléfono / teléfonos]
aside: a las [12 / 24 / 48 / 72 / doce / veinticuatro] horas del [inicio / comienzo / corte / apagón]
aside: negando [a / al / el acceso / el derecho / a los / a la]
aside: sin fecha de [vuelta / regreso / retorno / reconexión]
aside: sin previsión de [vuelta / regreso / retorno]
aside: [fundador / dueño / propietario / jefe / director / patrón / consejero delegado] de [telegram / x / twitter / facebook / meta / tiktok / whatsapp]
aside: [suspendió / suspende / suspendieron / bloqueó / bloquea / eliminó / cerró] [la cuenta / las cuentas / cuentas / el perfil / perfiles / la página]
aside: sin cobertura de [gas / salud / agua / seguro / prensa] | sin señal de [vida / alarma]
aside: [al / tras el / antes del / después del] cierre de [las urnas / urnas / las mesas / los colegios / los centros / la votación / los comicios / la campaña / campaña / la jornada / los puestos / los locales / los recintos]
aside: cierre de [urnas / mesas / las urnas / las mesas / campaña / la campaña / la edición / filas / año] | [cerraron / cerraban / cierran / cerraran / cerrar / se cerraban] las urnas | las urnas [cerraron / cerraran / cerraban]
aside: si [usan / utilizan / usas / se usa / se utiliza / tienen / son clientes / emplean / se conectan / navegan] | si no [usan / utilizan / tienen / es con] [una / un / vpn / una vpn]
aside: [impuesto / impuesta / impuestos / impuestas] por
aside: norte | sur | oeste | si _ vpn | salvo _ vpn | menos _ vpn
aside: cuenta* de [x / twitter / facebook / instagram / tiktok / youtube / telegram / whatsapp] | cuenta* en [x / twitter / facebook / instagram / tiktok / youtube / telegram / whatsapp] | canal* de [youtube / telegram / whatsapp] | página* de facebook | grupo* de [whatsapp / facebook / telegram]
aside: [texto / debate / proyecto / ley / informe / libro / película / documental / investigación] sobre [el bloqueo / los bloqueos / el corte / los cortes / el apagón]
aside: la web [del / de la / de los] | cuenta _ x | cuenta _ twitter | cuenta _ instagram
aside: bloqueo de cuentas | bloqueo de las cuentas | saltarse [la prohibición / el bloqueo] | [apagó / encendió] el [móvil / celular / teléfono]
aside: [impide / impiden / impidió / impidieron / impedía / impedían / ha impedido / han impedido / dificulta / dificultan / dificultó / dificultaron / dificultaba / dificultaban / retrasa / retrasan / retrasó] [reparar / reemplazar / reponer / arreglar]
aside: [impide / impiden / impidió / impidieron / impedía / impedían / ha impedido / han impedido / dificulta / dificultan / dificultó / dificultaron] a _ [reparar / arreglar / reponer]
aside: [volvió / volvieron / vuelve / vuelven / ha vuelto / han vuelto / volver] a [ser / liderar / encabezar / figurar / ocupar / situarse / ubicarse / colocarse / ganar / subir / crecer / aumentar / superar / registrar / presentar / lanzar / ofrecer / invertir / aplazar / posponer / retrasar / denunciar / reclamar / cargar contra / recordar]
aside: [perdieron / perdió / han perdido] [el suministro / su suministro]
aside: por [el / la / los / las / un / una / unos / unas] [huracán / terremoto / sismo / inundación / inundaciones / incendio / incendios / lluvias / nevada]
aside: paso [del huracán / de la tormenta / del ciclón / del temporal]
aside: salta de | salta a | reunión | reuniones | granada | granadas
aside: [volvió / volvieron / vuelve / vuelven / volver] a [apuntar / anotar / vender / cobrar / pagar / escribir / recurrir / hablar / protestar / marchar / reunirse / pedir / exigir / advertir / denunciar / prometer / culpar / acusar / criticar / insistir / negar / usar / votar / manifestarse / salir / intentar / rechazar / convocar / decir]
aside: deja _ oscuras | dejó _ oscuras | dejaron _ oscuras
aside: no fue hasta | no sería hasta
aside: [apagar / apagó / apagaron / desconectar / desconectó / desconectaron / desactivar] [sus / los / todos sus / todos los] [sistemas / servidores / equipos / ordenadores / computadores]
aside: inhibidor*
aside: defensa nacional | media nacional | promedio nacional
aside: [red / colapso / caída] del sistema eléctrico
other: [suministro / servicio] eléctrico=power | el suministro=power | del suministro=power | racionamiento*=power
aside: ha de [devolver / volver / restablecer / reparar / cortar]
aside: [difusión / propagación / circulación] de [noticias falsas / información falsa / informaciones falsas]
aside: contra las noticias falsas
aside: [difundir / propagar / divulgar] [noticias falsas / información falsa / informaciones falsas]
aside: guerra de [los doce / 12 / los 12] días | junto con [la luz / la electricidad / la corriente]
aside: no [gubernamental / gubernamentales]
aside: [dejó / dejaron] de [entregar / cumplir / pagar / atender / nombrar / presentar / ser / tener / hacer]
aside: [el / del / al / un / este] diario
aside: [el / del / al / un] [diario / semanario] [oficial / digital / local / económico / gratuito]
aside: en mitad de | a mitad de
aside: 100% noticias | el canal de | canal de [suez / panamá / chacao / beagle] | petrolera total | totalenergies
aside: si bien | si cabe | si se quiere | si no me equivoco | como si
aside: centro de llamadas | centros de llamadas | atención al cliente | tarjetas sim | línea de ayuda
aside: [celulares / teléfonos / móviles / equipos] [robados / hurtados / clonados / usados]
aside: [bloqueó / bloquea / eliminó / retiró / suprimió / borró] [canales / publicaciones / videos / vídeos / perfiles / contenidos]
aside: si no ,
aside: [reduce / reducen / redujo / limita / limitan / baja / bajan] la calidad
aside: [días / horas / semanas] de [reparación / reparaciones / trabajo / trabajos / espera / demora / retraso]
aside: [autoriza / autorizan / autorizó / autorizaron] [el regreso / la vuelta / el retorno / el restablecimiento / la reapertura] | tasa de fallos | índice de fallos
aside: [cruzan / cruza / cruzaron / intercambian / intercambiaron] amenazas | nuevas amenazas
aside: cero eléctrico | toc* tierra
aside: no [hay / hubo / había] señal [abierta / de televisión / de tv / televisiva / radial / de radio / del canal] | sin señal [abierta / de televisión / de tv / televisiva / radial / de radio]
aside: de [ningún / ninguna] [tipo / clase / especie / índole]
aside: [incomunicad* / aislad*] por [tierra / carretera / vía terrestre / aire / vía aérea / el derrumbe / un derrumbe / derrumbes / la crecida / crecidas / la crecida del río / las lluvias / la lluvia / la nieve / el deslave / un deslave / un alud / el alud / los deslizamientos / un deslizamiento / un huaico / los huaicos / el desborde / el paro / los bloqueos / la inundación / las inundaciones / el desbordamiento]
aside: centro* de datos | base* de datos | protección de datos | filtración de datos | robo de datos
aside: áfrica | europa | asia | américa latina | latinoamérica | iberoamérica | américa del sur | sudamérica | suramérica | centroamérica | norteamérica | oceanía | oriente próximo | oriente medio | medio oriente | el magreb | el caribe | los balcanes | el sahel | asia central | sudeste asiático | américa central
aside: [enlace / enlaces / ruta / rutas / cable / cables / línea / líneas / sistema / sistemas] de [respaldo / reserva / emergencia]
aside: veto a trump | modo sin conexión | sin conexión a la red eléctrica | [ver / escuchar / jugar / leer / trabajar / visionado] sin conexión
aside: no obstante | avenida carabobo | [en la / la / las / en] [víspera / vísperas] [de / del] | señal de [televisión / tv / radio / tele / cable operador] | señal televisiva
aside: [técnicos / empleados / trabajadores / personas / manifestantes / civiles / niños / soldados / policías / pacientes / mujeres / hombres / estudiantes / ancianos] [murieron / murió / muertos / murieran] | murieron [personas / civiles / manifestantes / dos / tres / cuatro / cinco / decenas]
aside: [intenta / intentan / intentaba / trata / tratan / busca / buscan / trabaja / trabajan / lucha / luchan / se esfuerza / se esfuerzan] [ / de / por / en / para] [restablecer / restaurar / reponer / reparar / recuperar / reconectar / reactivar]
aside: [volvió / volvieron / vuelve / vuelven] a [alcanzar / afectar / golpear / castigar / bloquear / tumbar]
aside: [baja / bajó / cae / cayó / desciende / descendió / retrocede / retrocedió] [al / hasta el] [lugar / puesto / escalón]
aside: fecha de [vuelta / regreso / retorno / reposición / restablecimiento]
aside: [un día / una noche / una jornada / una semana] de [enfrentamientos / protestas / disturbios / manifestaciones / huelga]
aside: [negó / niega / negaron / niegan / descartó / descarta / descartaron / desmintió] que [se trate / se tratara / se tratase / se haya tratado / fuera / fuese / haya sido] [de un / de una / un / una] [corte / apagón / bloqueo / sabotaje / ataque / ciberataque / interrupción] [ / deliberado / deliberada / intencionado / intencional / informático / político]
aside: si no [acredita / acreditan / presenta / presentan / explica / explican / justifica / cumple / cumplen / demuestra / entrega / paga / pagan / compensa / responde / informa]
aside: [banco / entidad / caja / aplicación / app] _ recuperó el servicio
aside: [volvió / volvieron / vuelve / vuelven] a [encabezar / liderar / mejorar / empeorar / superar / ganar / perder]
aside: [bajó / baja / cayó / cae / perdió / pierde / subió / sube / descendió / retrocedió / retrocede] [un / dos / tres / cuatro / cinco / seis / varios] [puesto / puestos / lugar / lugares / posiciones / escalón / escalones / peldaños]
aside: más [bajas / bajos / lentas / lentos] que [en / las de / los de]
aside: [restringe / restringen / restringió / limita / limitan / limitó / suspende / suspendió] la [libre circulación / circulación / movilidad / libertad de movimiento / libertad de reunión]
aside: [antenas / torres] [están / siguen] encendidas | sin [recurrir a / necesidad de / ayuda de / uso de] [vpn / una vpn]
aside: [volvió / volvieron / vuelve / vuelven] [al / a los] [teléfono fijo / papel / dinero en efectivo / cuaderno / mensajes de texto / sms]
aside: [negó / niega / negaron / desmintió / desmiente] [un / el / cualquier / que hubiera un / que hubiese un / haber sufrido un / la existencia de un] [ciberataque / ataque / ataque informático / sabotaje / hackeo]
aside: [filtrado / filtrada / filtrados / filtradas] [en / por / a través de]
until: hasta | hasta el | hasta la | hasta las | hasta los
last: pasado
lastweek: de la semana pasada | la semana pasada | semana pasada | la pasada semana
each: de cada
operator: mts=MTS
operator: free=Free
operator: inter=country/VE Inter | netuno=country/VE Netuno | cubacel=country/CU Cubacel
operator: movilnet=country/VE Movilnet
operator: cnt=country/EC CNT | telefónica=Telefónica | wom=WOM
operator: kölbi=country/CR Kölbi | copaco=country/PY Copaco
operator: getesa=country/GQ GETESA | totalplay=country/MX Totalplay | telmex=country/MX Telmex
operator: altice=Altice | hondutel=country/HN Hondutel
operator: masmóvil=country/ES MásMóvil | másmóvil=country/ES MásMóvil | supercable=country/VE Supercable
operator: simpletv=country/VE SimpleTV | airtek=country/VE Airtek | simple tv=country/VE SimpleTV
operator: viva=country/BO Viva | emcali=country/CO Emcali | at&t*=AT&T | digi=Digi
operator: liberty=Liberty
operator: tim=country/BR TIM
operator: netlife=country/EC Netlife
operator: o2=O2 | corporación nacional de telecomunicaciones=country/EC CNT
place: birmania=country/MM
place: guinea ecuatorial=country/GQ | annobonés*=country/GQ | habaner*=country/CU | chavis*=country/VE
place: castrist*=country/CU
place: venezolan*=country/VE | chilen*=country/CL | argentin*=country/AR | mexican*=country/MX
place: marroqu*=country/MA | limeñ*=country/PE | caraqueñ*=country/VE | bogotan*=country/CO
place: congo brazzaville=country/CG
place: subtel=country/CL | osiptel=country/PE | arcotel=country/EC | enacom=country/AR | ursec=country/UY | sutel=country/CR | indotel=country/DO | etecsa=country/CU | conaie=country/EC
place: roskomnadzor=country/RU
place: tonga=country/TO
place: el carabobeño=country/VE | el pitazo=country/VE | efecto cocuyo=country/VE | 14ymedio=country/CU | cubanet=country/CU
daycount: hora | hora número
city: en la ciudad=this
city: santiago de cuba=region/CU-13 Santiago de Cuba | matanzas=region/CU-04 Matanzas
city: holguín=region/CU-11 Holguín | camagüey=region/CU-09 Camagüey | villa clara=region/CU-05 Villa Clara
city: cienfuegos=region/CU-06 Cienfuegos | sancti spíritus=region/CU-07 Sancti Spíritus
city: ciego de ávila=region/CU-08 Ciego de Ávila | las tunas=region/CU-10 Las Tunas
city: bayamo=region/CU-12 Bayamo | guantánamo=region/CU-14 Guantánamo
city: pinar del río=region/CU-01 Pinar del Río | artemisa=region/CU-15 Artemisa
city: san antonio de los baños=region/CU-15 San Antonio de los Baños
city: palma soriano=region/CU-13 Palma Soriano | los palacios=region/CU-01 Los Palacios
city: cárdenas=region/CU-04 Cárdenas | mérida=region/VE-L Mérida | táchira=region/VE-S Táchira
city: trujillo=region/VE-T Trujillo | zulia=region/VE-V Zulia | maracaibo=region/VE-V Maracaibo
city: carabobo=region/VE-G Carabobo | aragua=region/VE-D Aragua | barinas=region/VE-E Barinas
city: anzoátegui=region/VE-B Anzoátegui | apure=region/VE-C Apure | yaracuy=region/VE-U Yaracuy
city: guárico=region/VE-J Guárico | cojedes=region/VE-H Cojedes | monagas=region/VE-N Monagas
city: nueva esparta=region/VE-O Nueva Esparta | barquisimeto=region/VE-K Barquisimeto
city: san cristóbal=region/VE-S San Cristóbal | delta amacuro=region/VE-Y Delta Amacuro
city: quito=region/EC-P Quito | puno=region/PE-PUN Puno | juliaca=region/PE-PUN Juliaca
city: cusco=region/PE-CUS Cusco | arequipa=region/PE-ARE Arequipa | ayacucho=region/PE-AYA Ayacucho
city: estelí=region/NI-ES Estelí | león=region/NI-LE León | masaya=region/NI-MS Masaya
city: annobón=region/GQ-AN Annobón | bata=region/GQ-LI Bata | cochabamba=region/BO-C Cochabamba
city: santa cruz de la sierra=region/BO-S Santa Cruz de la Sierra | medellín=region/CO-ANT Medellín
city: tigray=region/ET-TI Tigray | tigré=region/ET-TI Tigray | cataluña=region/ES-CT Cataluña
city: centro habana=region/CU-03 Centro Habana | habana vieja=region/CU-03 Habana Vieja
city: la habana vieja=region/CU-03 Habana Vieja | habana del este=region/CU-03 Habana del Este
city: marianao=region/CU-03 Marianao | guanabacoa=region/CU-03 Guanabacoa | diez de octubre=region/CU-03 Diez de Octubre
city: arroyo naranjo=region/CU-03 Arroyo Naranjo | san miguel del padrón=region/CU-03 San Miguel del Padrón
city: manzanillo=region/CU-12 Manzanillo | moa=region/CU-11 Moa
city: puerto ordaz=region/VE-F Puerto Ordaz | ciudad bolívar=region/VE-F Ciudad Bolívar | maracay=region/VE-D Maracay
city: san fernando de apure=region/VE-C San Fernando de Apure
city: el alto=region/BO-L El Alto
city: mariúpol=region/UA-14 Mariupol | jersón=region/UA-65 Kherson | járkov=region/UA-63 Kharkiv
city: járkiv=region/UA-63 Kharkiv | zaporiyia=region/UA-23 Zaporizhzhia
city: gaza=country/PS Gaza | franja de gaza=country/PS Gaza
city: norte de gaza=region/PS-NGZ Northern Gaza | sur de gaza=region/PS-KYS Southern Gaza
city: centro de gaza=region/PS-DEB Central Gaza | norte de la franja de gaza=region/PS-NGZ Northern Gaza
city: sur de la franja de gaza=region/PS-KYS Southern Gaza | ciudad de gaza=region/PS-GZZ Gaza City
city: norte de la franja=region/PS-NGZ Northern Gaza | sur de la franja=region/PS-KYS Southern Gaza
city: cali=region/CO-VAC Cali | acapulco=region/MX-GRO Acapulco
city: ciudad de méxico=region/MX-CMX Mexico City | cúcuta=region/CO-NSA Cúcuta
city: guayaquil=region/EC-G Guayaquil | barranquilla=region/CO-ATL Barranquilla | lima=region/PE-LIM Lima
city: managua=region/NI-MN Managua | mayotte=country/YT Mayotte
city: capital venezolana=region/VE-A Caracas | capital cubana=region/CU-03 Havana | capital ecuatoriana=region/EC-P Quito
city: capital mozambiqueña=region/MZ-MPM Maputo | capital angoleña=region/AO-LUA Luanda | capital iraní=region/IR-23 Tehran
city: capital afgana=region/AF-KAB Kabul | capital sudanesa=region/SD-KH Khartoum | capital senegalesa=region/SN-DK Dakar
city: capital keniana=region/KE-30 Nairobi | capital ugandesa=region/UG-102 Kampala | capital etíope=region/ET-AA Addis Ababa
city: capital iraquí=region/IQ-BG Baghdad | capital siria=region/SY-DI Damascus | capital rusa=region/RU-MOW Moscow
city: capital ucraniana=region/UA-30 Kyiv | capital bielorrusa=region/BY-HM Minsk | capital congoleña=region/CD-KN Kinshasa
city: capital gabonesa=region/GA-1 Libreville | capital guineana=region/GN-C Conakry | capital bangladesí=region/BD-C Dhaka
city: capital nicaragüense=region/NI-MN Managua | capital peruana=region/PE-LIM Lima | capital mexicana=region/MX-CMX Mexico City
city: capital turca=region/TR-06 Ankara | capital egipcia=region/EG-C Cairo
city: capital de mozambique=region/MZ-MPM Maputo | capital de angola=region/AO-LUA Luanda
city: capital de irán=region/IR-23 Tehran | capital de afganistán=region/AF-KAB Kabul
city: capital de sudán=region/SD-KH Khartoum | capital de senegal=region/SN-DK Dakar
city: capital de kenia=region/KE-30 Nairobi | capital de uganda=region/UG-102 Kampala
city: capital de etiopía=region/ET-AA Addis Ababa | capital de irak=region/IQ-BG Baghdad
city: capital de siria=region/SY-DI Damascus | capital de la república democrática del congo=region/CD-KN Kinshasa
city: capital de gabón=region/GA-1 Libreville | capital de bangladés=region/BD-C Dhaka
city: capital de guinea=region/GN-C Conakry | capital de venezuela=region/VE-A Caracas
city: capital de cuba=region/CU-03 Havana | capital de perú=region/PE-LIM Lima
city: capital de nicaragua=region/NI-MN Managua | capital de ecuador=region/EC-P Quito
city: capital de zambia=region/ZM-09 Lusaka | capital de zimbabue=region/ZW-HA Harare
city: [en / de] [ambas / las dos] [ciudades / localidades / poblaciones / provincias / islas / regiones]=these | [ambas / las dos] [ciudades / localidades / poblaciones / provincias / islas / regiones]=these | [ambos / los dos] [municipios / departamentos / estados / pueblos / distritos]=these
city: sevilla=region/ES-AN Seville | zaragoza=region/ES-AR Zaragoza | teruel=region/ES-AR Teruel | popayán=region/CO-CAU Popayán
city: regiones anglófonas=region/CM-NW Northwest | regiones anglófonas=region/CM-SW Southwest
city: los lagos=region/CL-LL Los Lagos
city: habaneros=region/CU-03 Havana | caraqueños=region/VE-A Caracas | limeños=region/PE-LIM Lima | quiteños=region/EC-P Quito
city: paceños=region/BO-L La Paz | managüenses=region/NI-MN Managua | guayaquileños=region/EC-G Guayaquil | maracuchos=region/VE-V Maracaibo
city: bocas del toro=region/PA-1 Bocas del Toro
city: navarra=region/ES-NC Navarre | comunitat valenciana=region/ES-VC Valencian Community | comunidad valenciana=region/ES-VC Valencian Community
city: castilla y león=region/ES-CL Castile and León | castilla la mancha=region/ES-CM Castile-La Mancha
city: colón=region/PA-3 Colón | matagalpa=region/NI-MT Matagalpa | jinotega=region/NI-JI Jinotega | bluefields=region/NI-AS Bluefields
city: chapare=region/BO-C Chapare | roatán=region/HN-IB Roatán
city: tucumán=region/AR-T Tucumán | ciudad del este=region/PY-10 Ciudad del Este | puerto cabezas=region/NI-AN Puerto Cabezas | bilwi=region/NI-AN Bilwi
city: puerto montt=region/CL-LL Puerto Montt | las palmas=region/ES-CN Las Palmas | tenerife=region/ES-CN Tenerife | la palma=region/ES-CN La Palma | el hierro=region/ES-CN El Hierro | ciudad real=region/ES-CM Ciudad Real
city: tarija=region/BO-T Tarija | puerto aysén=region/CL-AI Puerto Aysén | san andrés=region/CO-SAP San Andrés | islas malvinas=country/FK Falkland Islands
city: badajshán=region/AF-BDS Badakhshan | tajar=region/AF-TAK Takhar | paktía=region/AF-PIA Paktia | jorog=region/TJ-GB Khorog | axum=region/ET-TI Axum | lalibela=region/ET-AM Lalibela
city: jujuy=region/AR-Y Jujuy | país vasco=region/ES-PV Basque Country | latakia=region/SY-LA Latakia
city: la gomera=region/ES-CN La Gomera | fuerteventura=region/ES-CN Fuerteventura | lanzarote=region/ES-CN Lanzarote
city: tarapoto=country/PE Tarapoto | yurimaguas=country/PE Yurimaguas | bagua=country/PE Bagua | nasca=country/PE Nasca | nazca=country/PE Nazca | ilo=country/PE Ilo | andahuaylas=country/PE Andahuaylas | tingo maría=country/PE Tingo María | espinar=country/PE Espinar | ilave=country/PE Ilave | azángaro=country/PE Azángaro | ayaviri=country/PE Ayaviri | macusani=country/PE Macusani | desaguadero=country/PE Desaguadero | yunguyo=country/PE Yunguyo | huanta=country/PE Huanta | la convención=country/PE La Convención | quillabamba=country/PE Quillabamba | mollendo=country/PE Mollendo | satipo=country/PE Satipo | machu picchu=country/PE Machu Picchu
city: riberalta=country/BO Riberalta | guayaramerín=country/BO Guayaramerín | rurrenabaque=country/BO Rurrenabaque | warnes=country/BO Warnes | yapacaní=country/BO Yapacaní | camiri=country/BO Camiri | villamontes=country/BO Villamontes | yacuiba=country/BO Yacuiba | villa tunari=country/BO Villa Tunari | shinahota=country/BO Shinahota | eterazama=country/BO Eterazama | quillacollo=country/BO Quillacollo | llallagua=country/BO Llallagua | uyuni=country/BO Uyuni | tupiza=country/BO Tupiza | villazón=country/BO Villazón | achacachi=country/BO Achacachi | caranavi=country/BO Caranavi | coroico=country/BO Coroico | los yungas=country/BO Los Yungas | chiquitania=country/BO Chiquitania | san ignacio de velasco=country/BO San Ignacio de Velasco | roboré=country/BO Roboré | puerto suárez=country/BO Puerto Suárez | parotani=country/BO Parotani
city: providencia=country/CO Providencia | mitú=country/CO Mitú | inírida=country/CO Inírida | puerto carreño=country/CO Puerto Carreño | arauquita=country/CO Arauquita | saravena=country/CO Saravena | puerto asís=country/CO Puerto Asís | orito=country/CO Orito | san vicente del caguán=country/CO San Vicente del Caguán | istmina=country/CO Istmina | bahía solano=country/CO Bahía Solano | nuquí=country/CO Nuquí | tumaco=country/CO Tumaco | ipiales=country/CO Ipiales | santander de quilichao=country/CO Santander de Quilichao | catatumbo=country/CO Catatumbo | ocaña=country/CO Ocaña | tibú=country/CO Tibú | uribia=country/CO Uribia | mompox=country/CO Mompox | apartadó=country/CO Apartadó | urabá=country/CO Urabá | necoclí=country/CO Necoclí | siloé=country/CO Siloé | jamundí=country/CO Jamundí | yumbo=country/CO Yumbo | facatativá=country/CO Facatativá
city: otavalo=country/EC Otavalo | el coca=country/EC El Coca | daule=country/EC Daule | samborondón=country/EC Samborondón
city: puerto ayora=region/EC-W Puerto Ayora
city: paraguaná=country/VE Paraguaná | carora=country/VE Carora | cabudare=country/VE Cabudare | araure=country/VE Araure | estado sucre=country/VE Estado Sucre | isla de margarita=country/VE Isla de Margarita | porlamar=country/VE Porlamar | santa elena de uairén=country/VE Santa Elena de Uairén | upata=country/VE Upata | el callao=country/VE El Callao | guasdualito=country/VE Guasdualito | valle de la pascua=country/VE Valle de la Pascua | naguanagua=country/VE Naguanagua | ciudad ojeda=country/VE Ciudad Ojeda | costa oriental del lago=country/VE Costa Oriental del Lago | machiques=country/VE Machiques | san antonio del táchira=country/VE San Antonio del Táchira | la fría=country/VE La Fría | lechería=country/VE Lechería | el vigía=country/VE El Vigía | valera=country/VE Valera | boconó=country/VE Boconó | chacao=country/VE Chacao | el hatillo=country/VE El Hatillo | los ruices=country/VE Los Ruices | dabajuro=country/VE Dabajuro
city: baracoa=country/CU Baracoa | maisí=country/CU Maisí | imías=country/CU Imías | contramaestre=country/CU Contramaestre | songo la maestra=country/CU Songo La Maestra | caimanera=country/CU Caimanera | varadero=country/CU Varadero | jovellanos=country/CU Jovellanos | cabaiguán=country/CU Cabaiguán | placetas=country/CU Placetas | caibarién=country/CU Caibarién | sagua la grande=country/CU Sagua la Grande | nuevitas=country/CU Nuevitas | mayarí=country/CU Mayarí | gibara=country/CU Gibara | güines=country/CU Güines | bejucal=country/CU Bejucal | güira de melena=country/CU Güira de Melena | mariel=country/CU Mariel | consolación del sur=country/CU Consolación del Sur | san juan y martínez=country/CU San Juan y Martínez | el vedado=country/CU El Vedado | cotorro=country/CU Cotorro | el cobre=country/CU El Cobre
city: puerto lempira=country/HN Puerto Lempira | la mosquitia=country/HN La Mosquitia | utila=country/HN Utila | guanaja=country/HN Guanaja | puerto cortés=country/HN Puerto Cortés | tocoa=country/HN Tocoa
city: corn island=country/NI Corn Island | siuna=country/NI Siuna | waspam=country/NI Waspam | diriamba=country/NI Diriamba | ometepe=country/NI Ometepe | monimbó=country/NI Monimbó | tipitapa=country/NI Tipitapa | nueva guinea=country/NI Nueva Guinea | el rama=country/NI El Rama
city: xela=country/GT Quetzaltenango | panajachel=country/GT Panajachel
city: talamanca=country/CR Talamanca | golfito=country/CR Golfito | pérez zeledón=country/CR Pérez Zeledón | nicoya=country/CR Nicoya
city: changuinola=country/PA Changuinola | almirante=country/PA Almirante | penonomé=country/PA Penonomé | azuero=country/PA Azuero | chitré=country/PA Chitré | boquete=country/PA Boquete
city: jarabacoa=country/DO Jarabacoa | bávaro=country/DO Bávaro
city: vieques=country/PR Vieques | utuado=country/PR Utuado
city: fuerte olimpo=country/PY Fuerte Olimpo | bahía negra=country/PY Bahía Negra | salto del guairá=country/PY Salto del Guairá | luque=country/PY Luque
city: punta del este=country/UY Punta del Este | chuy=country/UY Chuy
city: río grande=country/AR Río Grande | tolhuin=country/AR Tolhuin | el calafate=country/AR El Calafate | el chaltén=country/AR El Chaltén | caleta olivia=country/AR Caleta Olivia | puerto deseado=country/AR Puerto Deseado | puerto madryn=country/AR Puerto Madryn | trelew=country/AR Trelew | esquel=country/AR Esquel | bariloche=country/AR Bariloche | san carlos de bariloche=country/AR San Carlos de Bariloche | villa la angostura=country/AR Villa La Angostura | san martín de los andes=country/AR San Martín de los Andes | junín de los andes=country/AR Junín de los Andes | zapala=country/AR Zapala | cutral có=country/AR Cutral Có | el bolsón=country/AR El Bolsón | necochea=country/AR Necochea | olavarría=country/AR Olavarría | gualeguaychú=country/AR Gualeguaychú | iguazú=country/AR Iguazú | puerto iguazú=country/AR Puerto Iguazú | oberá=country/AR Oberá | eldorado=country/AR Eldorado | tartagal=country/AR Tartagal | la quiaca=country/AR La Quiaca | humahuaca=country/AR Humahuaca | purmamarca=country/AR Purmamarca | malargüe=country/AR Malargüe | villa mercedes=country/AR Villa Mercedes | villa maría=country/AR Villa María | carlos paz=country/AR Carlos Paz | traslasierra=country/AR Traslasierra | conurbano=country/AR Conurbano | conurbano bonaerense=country/AR Conurbano bonaerense | gran buenos aires=country/AR Gran Buenos Aires | ingeniero white=country/AR Ingeniero White | pergamino=country/AR Pergamino
city: parinacota=country/CL Parinacota | alto hospicio=country/CL Alto Hospicio | tocopilla=country/CL Tocopilla | mejillones=country/CL Mejillones | taltal=country/CL Taltal | san pedro de atacama=country/CL San Pedro de Atacama | vallenar=country/CL Vallenar | chañaral=country/CL Chañaral | ovalle=country/CL Ovalle | illapel=country/CL Illapel | los vilos=country/CL Los Vilos | o'higgins=country/CL O'Higgins | lota=country/CL Lota | la araucanía=country/CL La Araucanía | pucón=country/CL Pucón | chiloé=country/CL Chiloé | ancud=country/CL Ancud | quellón=country/CL Quellón | chaitén=country/CL Chaitén | palena=country/CL Palena | puerto cisnes=country/CL Puerto Cisnes | futaleufú=country/CL Futaleufú | melinka=country/CL Melinka
city: puerto natales=region/CL-MA Puerto Natales | puerto williams=region/CL-MA Puerto Williams
city: isla de pascua=country/CL Easter Island | rapa nui=country/CL Easter Island | juan fernández=country/CL Juan Fernández
city: villa alemana=region/CL-VS Villa Alemana | quilpué=region/CL-VS Quilpué | viña del mar=region/CL-VS Viña del Mar | concón=region/CL-VS Concón | limache=region/CL-VS Limache | quillota=region/CL-VS Quillota | olmué=region/CL-VS Olmué | quintero=region/CL-VS Quintero | puchuncaví=region/CL-VS Puchuncaví | la ligua=region/CL-VS La Ligua | petorca=region/CL-VS Petorca
city: los cabos=region/MX-BCS Los Cabos | cabo san lucas=region/MX-BCS Cabo San Lucas | san josé del cabo=region/MX-BCS San José del Cabo | la paz bcs=region/MX-BCS La Paz | la paz baja california sur=region/MX-BCS La Paz | guerrero negro=region/MX-BCS Guerrero Negro
city: tecate=region/MX-BCN Tecate | rosarito=region/MX-BCN Rosarito | san quintín=region/MX-BCN San Quintín
city: caborca=region/MX-SON Caborca | agua prieta=region/MX-SON Agua Prieta
city: guasave=region/MX-SIN Guasave
city: ojinaga=region/MX-CHH Ojinaga
city: cozumel=region/MX-ROO Cozumel | tulum=region/MX-ROO Tulum | isla mujeres=region/MX-ROO Isla Mujeres | bacalar=region/MX-ROO Bacalar | holbox=region/MX-ROO Holbox | felipe carrillo puerto=region/MX-ROO Felipe Carrillo Puerto
city: tizimín=region/MX-YUC Tizimín
city: champotón=region/MX-CAM Champotón
city: macuspana=region/MX-TAB Macuspana
city: comitán=region/MX-CHP Comitán | palenque=region/MX-CHP Palenque | ocosingo=region/MX-CHP Ocosingo | frontera comalapa=region/MX-CHP Frontera Comalapa
city: salina cruz=region/MX-OAX Salina Cruz | juchitán=region/MX-OAX Juchitán | puerto escondido=region/MX-OAX Puerto Escondido | huatulco=region/MX-OAX Huatulco | pochutla=region/MX-OAX Pochutla | tehuantepec=region/MX-OAX Tehuantepec | pinotepa nacional=region/MX-OAX Pinotepa Nacional
city: zihuatanejo=region/MX-GRO Zihuatanejo | ixtapa=region/MX-GRO Ixtapa | taxco=region/MX-GRO Taxco | coyuca de benítez=region/MX-GRO Coyuca de Benítez | tlapa=region/MX-GRO Tlapa | técpan de galeana=region/MX-GRO Técpan de Galeana | pie de la cuesta=region/MX-GRO Pie de la Cuesta | ometepec=region/MX-GRO Ometepec | costa grande=region/MX-GRO Costa Grande | costa chica=region/MX-GRO Costa Chica
city: boca del río=region/MX-VER Boca del Río | tuxpan=region/MX-VER Tuxpan
city: huauchinango=region/MX-PUE Huauchinango | san martín texmelucan=region/MX-PUE San Martín Texmelucan
city: huejutla=region/MX-HID Huejutla
city: apatzingán=region/MX-MIC Apatzingán | lázaro cárdenas=region/MX-MIC Lázaro Cárdenas | zitácuaro=region/MX-MIC Zitácuaro | aguililla=region/MX-MIC Aguililla
city: tepatitlán=region/MX-JAL Tepatitlán | lagos de moreno=region/MX-JAL Lagos de Moreno | chapala=region/MX-JAL Chapala
city: bahía de banderas=region/MX-NAY Bahía de Banderas
city: tecomán=region/MX-COL Tecomán
city: matehuala=region/MX-SLP Matehuala
city: edomex=region/MX-MEX State of Mexico | estado de méxico=region/MX-MEX State of Mexico
city: cdmx=region/MX-CMX Mexico City
city: islas canarias=region/ES-CN Canary Islands | el paso palmero=region/ES-CN El Paso | los llanos de aridane=region/ES-CN Los Llanos de Aridane | tazacorte=region/ES-CN Tazacorte | santa cruz de la palma=region/ES-CN Santa Cruz de La Palma | gran canaria=region/ES-CN Gran Canaria | arucas=region/ES-CN Arucas | agaete=region/ES-CN Agaete | puerto de la cruz=region/ES-CN Puerto de la Cruz | arona=region/ES-CN Arona | adeje=region/ES-CN Adeje | la orotava=region/ES-CN La Orotava | granadilla de abona=region/ES-CN Granadilla de Abona | arrecife=region/ES-CN Arrecife | puerto del rosario=region/ES-CN Puerto del Rosario | la graciosa=region/ES-CN La Graciosa | san sebastián de la gomera=region/ES-CN San Sebastián de La Gomera | la restinga=region/ES-CN La Restinga | corralejo=region/ES-CN Corralejo | yaiza=region/ES-CN Yaiza
city: antequera=country/ES Antequera | motril=country/ES Motril | cáceres=country/ES Cáceres | plasencia=country/ES Plasencia | talavera de la reina=country/ES Talavera de la Reina | molina de aragón=country/ES Molina de Aragón | sigüenza=country/ES Sigüenza | palencia=country/ES Palencia | ponferrada=country/ES Ponferrada | el bierzo=country/ES El Bierzo | avilés=country/ES Avilés | torrelavega=country/ES Torrelavega | vizcaya=country/ES Biscay | bizkaia=country/ES Biscay | guipúzcoa=country/ES Gipuzkoa | gipuzkoa=country/ES Gipuzkoa | álava=country/ES Álava | tudela=country/ES Tudela | huesca=country/ES Huesca | calatayud=country/ES Calatayud | alcañiz=country/ES Alcañiz | girona=country/ES Girona | gerona=country/ES Girona | tortosa=country/ES Tortosa | manresa=country/ES Manresa | igualada=country/ES Igualada | valle de arán=country/ES Val d'Aran | benidorm=country/ES Benidorm | dénia=country/ES Dénia | denia=country/ES Dénia | alcoy=country/ES Alcoy | orihuela=country/ES Orihuela | paiporta=country/ES Paiporta | catarroja=country/ES Catarroja | utiel=country/ES Utiel | aldaia=country/ES Aldaia | massanassa=country/ES Massanassa | algemesí=country/ES Algemesí | sagunto=country/ES Sagunto | gandía=country/ES Gandía | mallorca=country/ES Mallorca | menorca=country/ES Menorca | ibiza=country/ES Ibiza | formentera=country/ES Formentera | pontevedra=country/ES Pontevedra | lugo=country/ES Lugo | ferrol=country/ES Ferrol | o barco=country/ES O Barco | viveiro=country/ES Viveiro | aranjuez=country/ES Aranjuez
city: río muni=country/GQ Río Muni | mongomo=country/GQ Mongomo | bioko=country/GQ Bioko
city: [la / esta / esa] [ciudad / localidad / villa]=this | [el / este / ese] [municipio / pueblo]=this | en [el puerto / la villa]=this
city: franja=country/PS Gaza Strip | la franja=country/PS Gaza Strip
city: puerto bolívar=country/EC Puerto Bolívar | puerto nariño=country/CO Puerto Nariño | puerto lópez=country/EC Puerto López | puerto carabuco=country/BO Puerto Carabuco | puerto esperanza=country/PY Puerto Esperanza
city: nukualofa=country/TO Nuku'alofa | nuku'alofa=country/TO Nuku'alofa
city: bahía blanca=region/AR-B Bahía Blanca | tandil=region/AR-B Tandil | olavarría=region/AR-B Olavarría | necochea=region/AR-B Necochea | junín de los andes=region/AR-Q Junín de los Andes | san rafael=region/AR-M San Rafael | el calafate=region/AR-Z El Calafate | tartagal=region/AR-A Tartagal | orán=region/AR-A Orán
city: saraguro=region/EC-L Saraguro | catamayo=region/EC-L Catamayo | río cauto=region/CU-12 Río Cauto | pilón=region/CU-12 Pilón | tadó=region/CO-CHO Tadó | jayuya=country/PR Jayuya | la paloma=region/UY-RO La Paloma | castillos=region/UY-RO Castillos | la parroquia=region/VE-L La Parroquia | san juan y martínez=region/CU-01 San Juan y Martínez | cahabón=region/GT-16 Cahabón
city: aragón=region/ES-AR Aragon | murcia=region/ES-MC Murcia | la rioja=region/ES-RI La Rioja
city: leticia=region/CO-AMA Leticia
city: punta arenas=region/CL-MA Punta Arenas | magallanes=region/CL-MA Magallanes | extremadura=region/ES-EX Extremadura
city: zamora chinchipe=region/EC-Z Zamora Chinchipe
except: hasta
offshore: costa | costas | aguas | frente
city: san cristóbal verapaz=region/GT-16 San Cristóbal Verapaz | san pedro carchá=region/GT-16 San Pedro Carchá | santa cruz verapaz=region/GT-16 Santa Cruz Verapaz | tactic=region/GT-16 Tactic | senahú=region/GT-16 Senahú | panzós=region/GT-16 Panzós | santa cruz del quiché=region/GT-14 Santa Cruz del Quiché | quiché=region/GT-14 Quiché | nebaj=region/GT-14 Nebaj | huehuetenango=region/GT-13 Huehuetenango | sololá=region/GT-07 Sololá | totonicapán=region/GT-08 Totonicapán | chiquimula=region/GT-20 Chiquimula | petén=region/GT-17 Petén | izabal=region/GT-18 Izabal | puerto barrios=region/GT-18 Puerto Barrios
city: talara=region/PE-PIU Talara | paita=region/PE-PIU Paita | sechura=region/PE-PIU Sechura | chulucanas=region/PE-PIU Chulucanas | catacaos=region/PE-PIU Catacaos | zorritos=region/PE-TUM Zorritos | zarumilla=region/PE-TUM Zarumilla | nauta=region/PE-LOR Nauta | requena=region/PE-LOR Requena | contamana=region/PE-LOR Contamana | jauja=region/PE-JUN Jauja | tarma=region/PE-JUN Tarma | la oroya=region/PE-JUN La Oroya | chincha=region/PE-ICA Chincha | pisco=region/PE-ICA Pisco | chimbote=region/PE-ANC Chimbote | huaraz=region/PE-ANC Huaraz | casma=region/PE-ANC Casma | yungay=region/PE-ANC Yungay
city: durán=region/EC-G Durán | milagro=region/EC-G Milagro | salinas=region/EC-SE Salinas | chone=region/EC-M Chone | jipijapa=region/EC-M Jipijapa | pedernales=region/EC-M Pedernales | santo domingo de los tsáchilas=region/EC-SD Santo Domingo de los Tsáchilas | puyo=region/EC-Y Puyo | pastaza=region/EC-Y Pastaza | macas=region/EC-S Macas | morona santiago=region/EC-S Morona Santiago | tena=region/EC-N Tena | nueva loja=region/EC-U Nueva Loja | lago agrio=region/EC-U Lago Agrio | el oro=region/EC-O El Oro
city: lanús=region/AR-B Lanús | lomas de zamora=region/AR-B Lomas de Zamora | quilmes=region/AR-B Quilmes | avellaneda=region/AR-B Avellaneda | la matanza=region/AR-B La Matanza | ramos mejía=region/AR-B Ramos Mejía | morón=region/AR-B Morón | merlo=region/AR-B Merlo | san justo=region/AR-B San Justo | san isidro=region/AR-B San Isidro | vicente lópez=region/AR-B Vicente López | tigre=region/AR-B Tigre | berazategui=region/AR-B Berazategui | florencio varela=region/AR-B Florencio Varela | almirante brown=region/AR-B Almirante Brown | esteban echeverría=region/AR-B Esteban Echeverría | luján=region/AR-B Luján | zárate=region/AR-B Zárate | campana=region/AR-B Campana | entre ríos=region/AR-E Entre Ríos | concordia=region/AR-E Concordia | rafaela=region/AR-S Rafaela | venado tuerto=region/AR-S Venado Tuerto | reconquista=region/AR-S Reconquista
city: loma plata=region/PY-19 Loma Plata | mariscal estigarribia=region/PY-19 Mariscal Estigarribia | boquerón=region/PY-19 Boquerón
city: ahuas=region/HN-GD Ahuas | brus laguna=region/HN-GD Brus Laguna | gracias a dios=region/HN-GD Gracias a Dios | choluteca=region/HN-CH Choluteca | olancho=region/HN-OL Olancho | juticalpa=region/HN-OL Juticalpa | yoro=region/HN-YO Yoro
city: xalisco=region/MX-NAY Xalisco| chicomuselo=region/MX-CHP Chicomuselo | tapachula=region/MX-CHP Tapachula | motozintla=region/MX-CHP Motozintla| mulegé=region/MX-BCS Mulegé | comondú=region/MX-BCS Comondú | ciudad constitución=region/MX-BCS Ciudad Constitución | baja california sur=region/MX-BCS Baja California Sur | ciudad madero=region/MX-TAM Ciudad Madero | ciudad juárez=region/MX-CHH Ciudad Juárez | ciudad del carmen=region/MX-CAM Ciudad del Carmen
city: petín=region/ES-GA Petín | larouco=region/ES-GA Larouco | a rúa=region/ES-GA A Rúa | a gudiña=region/ES-GA A Gudiña | a lama=region/ES-GA A Lama | a estrada=region/ES-GA A Estrada | a fonsagrada=region/ES-GA A Fonsagrada | a pobra=region/ES-GA A Pobra | o carballiño=region/ES-GA O Carballiño | o rosal=region/ES-GA O Rosal | o grove=region/ES-GA O Grove | o porriño=region/ES-GA O Porriño | rubiá=region/ES-GA Rubiá | valdeorras=region/ES-GA Valdeorras | o barco de valdeorras=region/ES-GA O Barco de Valdeorras | verín=region/ES-GA Verín | fornelos=region/ES-GA Fornelos | fornelos de montes=region/ES-GA Fornelos de Montes | cangas=region/ES-GA Cangas | ribeira=region/ES-GA Ribeira
city: treinta y tres=region/UY-TT Treinta y Tres | isla de la juventud=region/CU-99 Isla de la Juventud | norte de santander=region/CO-NSA Norte de Santander | portuguesa=region/VE-P Portuguesa
monthpart: finales | principios | mediados | fines
city: orihuela del tremedal=region/ES-AR Orihuela del Tremedal | albarracín=region/ES-AR Albarracín | bronchales=region/ES-AR Bronchales
operator: telcel=country/MX Telcel
dark: [vuelve / vuelven / volvió / volvieron / ha vuelto / han vuelto / volver] a ser [cortad* / bloquead* / suspendid* / interrumpid* / restringid* / desconectad* / apagad*]
hyp: para [reponer / levantar / reparar / devolver / reactivar / rehabilitar / normalizar / reconectar]
hyp: [suspende / suspenden / anula / anulan / revoca / revierte / paraliza / frena / congela / ha suspendido / ha anulado / ha revocado / ha paralizado] [la orden / esa orden / dicha orden / la medida / el cierre]=all
aside: [repone / reponen / repuso / repusieron / levanta / levantó / levantaron] [el tendido / el mástil / los mástiles / los postes / el poste / la torre / las torres]
aside: [exámenes / examen / preguntas / pruebas / documentos / audios / vídeos / videos / fotos / imágenes / datos / mensajes / correos / conversaciones / respuestas] [ / de bachillerato / de selectividad / de acceso / de matemáticas / privadas / privados / internos / internas] filtrad*
notfor: [días / horas / semanas] de [suspensión / bloqueo / veto / cierre / castigo / sanción] que [ordenó / dispuso / decretó / anunció / dictó / impuso / fijó]=clause
notfor: [anunciado / ordenado / dispuesto / decretado / dictado] _ por
world: en [varios / numerosos / diversos / muchos / decenas de / una veintena de] países | [usuarios / internautas] de todo el mundo | en buena parte del mundo
world: [presentó / presentaron / presenta / presentan / sufrió / sufrieron / registró / registraron] [inestabilidad / intermitencias / intermitencia / fallas / fallos / problemas]=fault
world: [falla / fallo / avería / caída / error / problema / problemas / incidencia / interrupción] [en / de / en los servidores de / en la red de] [cloudflare / fastly / akamai / amazon web services / aws / microsoft azure / google cloud / la nube de amazon]=host
hyp: [pedir / exigir / pidió / exigió / solicitar] a [los / las] [operadores / operadoras / empresas / proveedores] que=all
operator: personal=Personal | personal flow=country/AR Personal Flow | flow=Flow | vivo=country/BR Vivo | muni=country/GQ Muni | antina=country/AR Antina
aside: de datos de
block: [sacó / sacaron / saca / sacan / sacar] _ [del aire / de línea / de circulación]
dark: [no / tampoco] se [puede / podía / podían / pueden] [usar / abrir / acceder / utilizar / entrar / navegar / llamar]
block: fuera del alcance de
block: [no / tampoco] se [puede / podía / podían / pueden] [usar / abrir / acceder / utilizar / entrar]
dark: [baterías / las baterías] _ [agotaron / agotadas / descargaron] | [sin / sin sus] baterías | quedaron sin baterías
dark: [llamas / fuego / incendio / incendios] _ [alcanzaron / alcanzó / quemaron / quemó / consumieron / consumió] _ [fibra / cables / cable / antenas / antena / troncales / troncal / torres / torre]=cable
dark: partió _ [la fibra / el cable / la línea / el troncal / el tendido]=cable | partieron _ [la fibra / el cable]=cable
customer: abonadas | usuarias | clientas | suscriptoras
city: villa elisa=region/AR-B Villa Elisa | general cerri=region/AR-B General Cerri | diego de almagro=region/CL-AT Diego de Almagro | pargua=region/CL-LL Pargua | siloé=region/CO-VAC Siloé
pastyear: en [aquella / esa] ocasión | aquella vez | en aquel episodio | entonces=then
pastyear: hace hoy [un / dos / tres / cuatro / cinco / seis / siete / ocho / nueve / diez] año*
notfor: [estimó / estimaron / estima / estiman / calculó / calculan / fijó / prevé] en | plazo de hasta
aside: fuera de la red [ibérica / eléctrica / europea / peninsular]
aside: [quejas / reclamaciones / reclamos / precios / ventas / acciones / ingresos / beneficios / abonados / clientes] _ [vuelven / volvieron / vuelve / volvió] a [subir / crecer / aumentar / bajar / caer]
aside: [depende / dependen / dependía] de [la reapertura / que reabran / que se reabra]
aside: arrancad* de
neg: se [mantuvo / mantuvieron / mantenía / mantenían] en pie=any | [siguió / siguieron] funcionando=any | no se [resintió / resintieron / ha resentido / han resentido]=any
aside: retir* [equipos / vehículos / escombros / lodo / árboles / postes]
dark: [la conexión / internet / la red] [se desplomó / se hundió / colapsó]=net
online: [funcionan / funcionaban / funciona / funcionaba] [los / el] [celulares / teléfonos / móviles / fijos / celular / teléfono / móvil]=works
dark: no [funciona / funcionan / funcionaba / funcionaban] [los / el] [celulares / teléfonos / móviles / fijos / celular / teléfono / móvil]=net
city: mayagüez=country/PR Mayagüez
dark: los [celulares / teléfonos / móviles / fijos] no [funcionan / funcionaban / funcionaron]=net
hyp: [acusado / acusados / acusada / acusadas / sospechoso / sospechosos] de [cortar / derribar / sabotear / interrumpir / robar / dañar]=all | antes de que [los / sus / las] [clientes / usuarios / abonados / familias] [notaran / lo notaran / notasen / se dieran cuenta]=all
hyp: [ensayaron / ensayó / ensayan]=any | [se evitó / fue evitado / se pudo evitar / fue conjurado]=any
neg: nadie [se quedó sin / quedó sin / perdió el / perdió la / lo notó / notó]=all
neg: en la [película / novela / ficción]=all | en el [filme / cortometraje / guion]=all | [página / web / revista / cuenta / diario] satíric* _ [escribió / publicó / aseguró / bromeó]=all | [ningún efecto / ningún impacto / ninguna afectación / ninguna consecuencia] [en / sobre / para]=any
neg: [suspendió / clausuró / cerró] [ / el lunes / el martes / el miércoles / el jueves / el viernes / el sábado / el domingo] [el diario / el periódico / el semanario / la revista]=any
world: según downdetector=fault | downdetector [registró / registra / reportó / recibió]=fault
world: [error / fallo / falla / problema / avería] [de / en] [Meta / Google / Microsoft]=fault
operator: a1=A1
aside: [la / autovía] a1
city: papúa occidental=region/ID-PB West Papua | valle de cachemira=region/IN-JK Kashmir Valley
aside: durante [un / el] simulacro
aside: [evitar / frenar / combatir / impedir / atajar / contener / detener / contra] [ / los / las] [rumores / bulos / noticias falsas / informaciones falsas / falsos rumores] | [propagación / difusión / circulación / expansión / propagaran / propaguen / difundan / difundieran / circulen] [ / de] [ / los / las] [rumores / bulos / noticias falsas / informaciones falsas / falsos rumores] | [rumores / bulos] y [noticias falsas / desinformación / informaciones falsas]
aside: [escena / escenas / mapa / frase] en [la / una] [película / novela / ficción] | [escena / escenas / mapa / frase] en [el / un] [filme / cortometraje / guion]
