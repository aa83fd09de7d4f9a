# Português

hourclock: yes
clocks: country/BR
common: o a os as de do da dos das e em no na nos nas um uma que com por para não se foi ao à mais como mas está são há desde pelo pela seu sua até entre sem foram segundo após já
common: foi num numa pôs deu isso ele ela nesta neste
common: nem | pela | pelas | pelos | num | das | às | aos | também | muito | só | ainda | continua
common: continuam | sob | cada | quem

# Words that are asked about one by one
access: acesso
givenname: joão | maria | ana | pedro | paulo | carlos | antónio | antônio | manuel | miguel | luís | luísa | rita | joana | fernanda | marta | sofia | inês | rui | josé | jorge | lucas | beatriz | helena
cable: cabo | cabos
serves: alimenta | alimentam | alimentava | abastece | abastecem | abastecia | serve | servem | servia | atende | atendem | atendia | fornece
loses: perdeu | perdido | perde | perdia | perderam | perder
siteword: portal=of | portais=of | site=of | sites=of | página=of | páginas=of | plataforma | plataformas | aplicativo | aplicativos | aplicação | aplicações | app | apps
banned: bloque* | bloquei* | censur* | proib* | proíb* | vet* | bani* | restring* | restri* | suspens* | suspend*
contrast: mas | porém | contudo | todavia | entanto | enquanto=now | após=day | depois=day
that: que
when: quando
through: a | ao
relative: que | cuja
medium: no | na | pelo | via
where: em | no | na | nos | nas | a | à | ao
located: em
neighbour: vizinha | vizinho | vizinhas | vizinhos | próxima | próximo
regionword: província | províncias | região | regiões | cidade | cidades | estado | estados
regionword: departamento | distrito=before | distritos=before | município=before | municípios=before | oblast | governadoria
regionword: república | capital=seat | localidade=before
regionword: ilha | ilhas | arquipélago | península | faixa | bairro=before
regionword: concelho | concelhos | freguesia=before | freguesias=before | vila | vilas | comarca
operatorword: operadora | operadoras | operador | provedor | provedora | provedores | fornecedor | fornecedora
customer: clientes | assinantes | usuários | utilizadores | subscritores
rules: corta | cortou | desliga | desligou | bloqueia | bloqueou | suspende | suspendeu | fecha | fechou | restabelece | restabeleceu | repõe | repôs | religa | religou | levanta | levantou | devolve | devolveu | manda | mandou | ordena | ordenou | autoriza | autorizou | censura | proíbe | proibiu
ofwhole: de | do | da | dos | das
adjective: *as=s | *es=s | *os=s
plant: cabo | cabos | fibra | torre | torres | antena | antenas | link | enlace | conduta | condutas | nó | equipamento | equipamentos | backbone | transmissor
earlier: antes | atrás
occurred: ocorrida | ocorrido | ocorridas | ocorridos | sucedida | sucedido | registada | registado | registrada | registrado
starting: de | das | do | da
lengthof: de | sem
its: sua | suas | seu | seus | nossa | nosso | nossas | nossos
anew: a
doing: *ar | *er | *ir
doing: funcionar=back | operar=back | estar=back | ter=back | haver=back | pôr=back | ligar=back | chegar=back | entrar=back | tocar=back
doing: comunicar=back | conectar=back | navegar=back | aceder=back | acessar=back | receber=back | enviar=back | falar=back | usar=back | utilizar=back
doing: ver=back | abrir=back | carregar=back | responder=back | dar=back | contar=back | acender=back | ativar=back | dispor=back | publicar=back
doing: circular=back | fluir=back | emitir=back | transmitir=back | respirar=back | servir=back | prestar=back | oferecer=back | habilitar=back | levantar=back
doing: aparecer=back | ser=back | desfrutar=back | ouvir=back | saber=back | ficar=back | permitir=back | poder=back | subir=back | escrever=back
doing: mandar=back | normalizar=back | viver=back | partir=back | trocar=back | trabalhar=back | pesar=back | entregar=back | atender=back | estabilizar=back
enclitic: se
nor: nem
saint: são | santa | santo | santana
letters: ãõ=0.4

aheadof: antes
net: internet | a rede=weak | rede=weak | redes=weak | conexão*=weak | conexões=weak | ligação à internet
net: acesso à internet | acesso à rede | banda larga | telecomunicações | comunicações=weak | conectividade
net: a web | serviço* de internet | fibra | 3g | 4g | 5g | se conectar | conectar se | cabos submarinos
net: cabo submarino | a ligação=weak | tráfego de dados | tráfego de internet | sinal=weak | fibra ótica
net: fibra óptica | página* web | páginas=vague | sites=vague | cabos=vague | linhas=vague | ligar se
net: ligar se ao exterior | ligação ao exterior | ligações ao exterior | ligação ao mundo
net: conexão com o exterior | conexão com o mundo | contacto com o exterior | contato com o exterior
net: rotas bgp | bgp | provedor*=vague | operadora*=vague | chamadas=vague | mensagens=vague | sms=weak
net: correio eletrónico=weak | e mail=weak | e mails=weak | navegar | dados=weak
net: os dados=weak | serviço=vague | serviços=vague | ligação=weak | ligações=weak | rede fixa=weak
net: telefone fixo | telefones fixos | roteadores=weak | web | byte* | ligações internacionais
net: largura de banda | banda de internet | serviço de dados | serviços de dados | fluxo de dados
net: correio eletrônico | acesso à web | conexão à internet | conexão de internet | conexão com a internet
net: ligação à rede | rede de dados | redes de dados | internet fixa | ciberespaço | enlaces=vague
net: antenas=vague | provedores de internet | empresas de telecomunicações | fornecedores de internet
net: fornecedores=vague | fixa=weak | operadoras=vague | linha=weak | cobertura=weak | cobertura de rede
net: os acessos=weak | conexões internacionais | ligação com o exterior | ligação com o mundo
net: contacto com o mundo | contato com o mundo | comunicação com o exterior | comunicação com o mundo
net: a net=weak | da net=weak
net: endereços ip | prefixos bgp | da banda=weak
net: [serviços / redes / conexões / ligações / linhas / comunicações] [móveis e fixos / móveis e fixas / fixos e móveis / fixas e móveis]
net: telefonia fixa e móvel | rede fixa e móvel | internet fixa e móvel
net: internet [global / internacional / mundial] | mundo exterior | anúncios de rotas | rotas | rede virtual
net: rede mundial=weak | utilização da internet
net: pacote*=vague
net: telefones=vague | smartphones=vague
net: roteadores | routers
net: capacidade [de internet / internacional / de trânsito / de banda]
net: a comunicação=weak | telefonia=weak | rede fixa | voz e dados | serviços de telecomunicações
net: serviço de telecomunicações | redes de telecomunicações | rede de telecomunicações
net: redes de comunicação | ligações à internet | conexões à internet | sinal de internet
net: internet residencial | internet de banda larga | internet por satélite | internet via satélite
net: acesso à net | o sinal=weak | tráfego da rede | serviços de internet e telefone | mundo digital
net: [serviço / rede / telefonia] [fixo / fixa] | [serviços / linhas / redes] [fixos / fixas]
net: o débito=weak | débito disponível | débito
net: [link / links] [de rádio / via rádio / de fibra / de fibra óptica / de satélite / via satélite / de micro ondas / de internet / de dados]
net: enlace=weak | enlaces de [rádio / fibra / dados / satélite] | feixe* hertzian* | ligação [rádio / via rádio / por satélite / via satélite / por fibra] | cabo* [de fibra / de fibra óptica / de fibra ótica / ótico* / óptico* / de telecomunicações / interilhas / inter ilhas / terrestre*]
net: internet [doméstica / fixa / residencial / por cabo / via cabo / de fibra]
net: feixe*=vague | feixe hertziano | feixes hertzianos | enlace de micro ondas | micro ondas=vague
net: infraestrutura* de telecomunicações | infraestrutura de [rede / internet / comunicações]
net: fixos e móveis | móveis e fixos | fixo e móvel | móvel e fixo
mobile: internet móvel | dados móveis | rede* móve* | telefonia móvel | telefonia celular
mobile: internet no celular | rede de telemóvel | conexão móvel | rede móvel | redes móveis
mobile: internet no telemóvel | internet nos telemóveis | internet nos celulares | 3g | 4g | 5g
mobile: telemóvel=weak | telemóveis=weak | celular=weak | celulares=weak | internet celular
mobile: internet do celular | internet de telemóvel | serviço móvel | sinal de celular | rede celular
mobile: dados de telemóvel | banda larga móvel
mobile: sinal de telemóvel | sinal do telemóvel | sinal de telefone | sinal móvel | dados do celular
mobile: dados do telemóvel | dados no celular | internet dos celulares | internet dos telemóveis
mobile: internet nos telefones | rede de celular | redes de celular | redes celulares | ligação móvel
mobile: conexões móveis | ligações móveis | plano* de dados | pacotes de dados | rede de telefonia móvel
mobile: redes de telefonia móvel | comunicações móveis | serviços móveis | internet de celular
mobile: internet [por / via / em / de / dos / com / através de / através dos] dados móveis
mobile: comunicação em dados móveis | [operadoras / companhias / operadores] móveis
mobile: companhias de telefonia móvel | operadoras de telefonia móvel | tráfego móvel
mobile: internet via [celular / telemóvel] | internet pelo [celular / telemóvel] | rede de telemóveis
mobile: redes de telemóveis | rede móvel de internet | serviço de telefonia móvel | serviço de telemóvel
mobile: telefones móveis | telefone móvel
mobile: tráfego [celular / móvel] | acesso móvel
mobile: internet [no telefone / no seu telefone / nos seus telefones / nos telefones / no meu celular / no meu telemóvel]
mobile: acesso móvel à internet
mobile: [se conectar / conectar se / ligar se / navegar / internet / ligação / conexão] [pelo / pelos / no / nos / a partir do / a partir dos / através do / com o / do] [telemóvel / telemóveis / celular / celulares / telefone / telefones / seu telemóvel / seu celular / smartphone / smartphones]
mobile: [internet / dados / rede / sinal] dos [telefones / smartphones / aparelhos] | internet em [telemóveis / celulares / smartphones] | internet de telefone
mobile: o telemóvel=weak | os telemóveis=weak
mobile: [telefonia e internet / internet e telefonia / telefone e internet / voz e dados] móveis
connectivity: conectividade | a conectividade
connectivity: visibilidade | visibilidade bgp
traffic: tráfego | tráfego de internet | tráfego de dados | tráfego web | volume | volume de dados
traffic: volume de tráfego
traffic: largura de banda | fluxo de dados | fluxo de informação | caudal de dados | tráfego de rede
traffic: da banda
traffic: capacidade [disponível / internacional / de internet / de trânsito / de transmissão / do cabo / dos cabos / de banda / da rede]
traffic: de atividade | atividade de rede | atividade na rede
traffic: débito disponível | o débito
other: tráfego aéreo | tráfego rodoviário | tráfico | recolha | casas | semáforo* | fronteira* | o porto | porto de | portos
other: metrô | metro | ônibus | autocarro* | loja* | museu* | embaixada | consulado
other: celular roubado
other: técnico | atacante | gol | gols | a liga | primeira liga | liga dos campeões | laliga | torneio | jogador* | show | concerto | aulas online
other: compras online | loja online | banco digital | barragem | balsa | ponte aérea | prisão preventiva
other: refém | reféns | iva | icms | recolher obrigatório=hours | toque de recolher=hours | eletricidade=power
other: elétric*=power | luz=power
other: energia=power | corte* de energia=power | corte* de luz=power | apagão* elétric*=power
other: queda de energia=power | falta de luz=power
other: inflação | combustív* | gasolina | gás | mort* | matad* | mataram | assassinad*
other: ferid* | detid* | preso* | presos | prisão | julgamento | água | bolsa | ações | moeda | dólar*
other: euro*
other: tenge | rial | pib | economia | voto* | eleitor* | eleiç* | abstenção | estrada* | voo* | aeroporto*
other: trem | trens | comboio* | escola* | hospita* | banco* | televisão | rádio | emissora
other: estado de emergência | tropas | soldados | chuva* | neve | incêndio* | greve* | trégua | negociaç*
other: vpn* | produção | vendas | exporta* | desemprego | salário* | exame* | orçamento | filme
other: jogo | discurso | bateria | pesquisa | sondagem | ponte | servidor* | manutenção | multibanco
other: transport* | ferroviári* | receita* | lucro* | faturamento | trimestre | futebolista* | cantor*
other: ator | atriz
other: pedido* | encomenda* | barco* | navio* | arroz | pão | café | petróleo | diesel | gasóleo | enchente*
other: inundaç* | cheias | terremoto | sismo | furacão | parlamento | urna* | bitcoin | software
other: videojogo* | videogame* | avião | aviões | idosos | caixas eletrônicos | água potável
other: postos de gasolina | professores | docentes | energia elétrica=power | energia normalizada
other: energia restabelecida
other: autoestrada* | rodovia* | orçamento* | autopista*
other: ilimitad*
other: protesto*=event | manifestaç*=event | distúrbio*=event | repressão=event | desfile* | comércio*
other: multa
other: multas | rodízio | energia*=power | propinas | apuramento | votos | agência | lojas | aulas
other: queixas | reclamaç* | saldo* | megabytes | gigabytes | gb | tarifário* | recarga* | meticais
other: kwanzas | planos | megawatts=power
other: bónus | bônus | audiência* | série | séries | 112 | 190 | 193
other: número de emergência | ligação ferroviária | ligação aérea | ligação rodoviária | conexão aérea
other: preço*=head | tarifa*=head | imposto*=head | custo* d=head | taxa*=head
other: roubad*
other: desconto*=head | promoç*=head
other: rede elétrica=power | rede de metro | rede ferroviária | rede viária | taxa de penetração=head
other: tumulto*=event | confronto*=event | guerra=event | conflito*=event | ofensiva=event
other: emissor | emissores | estação de rádio | estações de rádio | tvm | rtp | tpa | canal de televisão | canais de televisão | retransmissor* | telejornal | telenovela*
other: satisfeit* | satisfação | despedi* | demiss* | contagem | apuração
other: subestação=power | subestações=power | gerador=power | geradores=power | hidroelétrica=power | hidrelétrica=power
other: alta tensão=power | linha de alta tensão=power | transformador*=power
other: dívida* | investiment* | reformad* | aposentad* | idosa | agricultor* | vandaliz*
other: globo | rede globo | sbt | tv record | bandeirantes | sic | tvi | stv | tcv | rdp | televisão pública
other: emissão | emissão em direto | transmissão ao vivo | transmissão em direto
other: marcha=event | marchas=event | passeata*=event | comício*=event | cortejo=event
other: reajuste*=head
other: número de [assinantes / subscritores / clientes / assinaturas]=head | vendas [pela / na / via / por]=head | compras [pela / na / por]=head
other: hotel | hotéis | pousada*
other: enel=power | cemig=power | copel=power | celpe=power | equatorial energia=power | eletrobras=power | aneel=power | edp=power | ende=power | electra=power | edm=power | hidroelétrica de cahora bassa=power | elétrica=power
other: chamadas de teste | transações
users: usuários | utilizadores | internautas | clientes | assinantes | habitantes | população | pessoas
users: moradores | famílias | iranianos | cazaques | bielorrussos | cubanos | sudaneses | afegãos | congoleses
users: ugandeses | moçambicanos | brasileiros | egípcios | cidadãos | utentes
users: birmaneses | bengalis | tanzanianos | paquistaneses | gaboneses | senegaleses | etíopes
users: quenianos | sírios | iraquianos | palestinos | turcos | russos | nigerianos | angolanos
users: guineenses | cabo verdianos | venezuelanos | nepaleses | indianos | zimbabuanos | togoleses
users: chadianos | camaroneses | haitianos | portugueses | timorenses | residentes | estudantes
users: comerciantes | habitantes locais | subscritores
users: maputenses | luandenses | cariocas | lisboetas
users: quem tem | quem usa
dark: apag* | apagão* | apagões | cort* | bloque* | interromp* | interrupção* | interrupções | caiu
dark: fora do ar | desconect* | deslig* | suspens* | suspend* | inacessív* | fora de serviço | isolad*
dark: restring* | restrit* | restriç* | não funciona* | sem funcionar | indisponív* | incomunicáve*
dark: derrubad* | não voltou | não foi restabelecid* | ainda não foi restabelecid* | às escuras | perturb*
dark: limitad* | paralisad* | falha* | sem acesso | perderam o acesso | perderam acesso | em baixo
dark: voltou a cair | voltaram a cair | voltou a ser cortad* | voltou a ser interrompid* | rompeu=cable | romper*=cable
dark: saiu do ar | saíram do ar | deixou de funcionar | deixaram de funcionar | caiu a internet | silêncio
dark: muda | mudas | isolad* do mundo | caíram | impossível | derrub* | derrubou | ruptura=cable
dark: desligad* do mundo | saíram | apagou | foi abaixo | veio abaixo | vieram abaixo | inoperante*
dark: restringid* | bloquead* | fora de linha | deixou sem | deixaram sem | ficou sem | ficaram sem
dark: sem comunicação | cortaram | cortou
dark: não tinham sinal | não têm sinal | sem sinal | blackout=net | desligamento=net | desligad*=net
dark: desconexão=net | desconectad*=net | incontactáve*=net | incomunicáve*=net | incontatáve*=net
dark: isolad*=net | isolamento=net | às escuras=night | às cegas | no escuro=night | na escuridão=night
dark: escuridão=night | fora do ar=night | fora do mapa=net | buraco negro=net | silêncio=net | silenci* | mud*
dark: emudec* | calou* | calaram | tirar da tomada | tirou da tomada | tirar a ficha da tomada=net
dark: tirou a ficha da tomada | puxou a ficha | puxou o fio | fechou a torneira | fech* | encerr*
dark: encerramento | desativ* | inutiliz* | colaps* | colapso | interrup* | sumi* | some | somem | sumir
dark: desaparec* | evapor* | não responde | não respondem | não respondia | nenhuma operadora responde
dark: não funciona | não funcionam | não funcionava | não abre | não abrem | não abria | não carrega
dark: não carregam | não chega | não chegam | não consegue | não conseguia* | em vão | imped*
dark: impossíve* | perd* | perda | priv* | retir* | estrangul* | asfixi* | amordaç* | sabot* | bloquei*
dark: bloqueou | bloquearam | lentidão | degrad* | falh* | avaria* | avari* | queda* | cair | caído*
dark: em queda livre | ficou mudo | ficaram mudos | parad* | paralis* | congel* | inacessíve* | cortad*
dark: deixar sem | deixando sem | deixa sem | segue sem | continua sem | continuam sem | está sem | estão sem
dark: sai do ar | deixa de funcionar | deixam de funcionar | parou de funcionar | pararam de funcionar
dark: deixou de estar | indisponíve* | inoperacional | limit* | corte=net | tirou _ internet=net
dark: às escuras na internet=net | desligou=net | desconectou=net | sufoc* | destru* | danific*=cable | bombarde* | apag* do mapa=net | engol* | arranc* | tirou | tiraram | tira | fica sem | nada funciona | rastej* | engasg* | fora da rede=net
dark: afetad* | afectad* | intermiten* | pisca* | foi se | foram se | foi embora | se foi | se foram
dark: apagam | apaga | apagaram | puxaram a ficha | puxar a ficha | puxaram o fio | puxou a tomada
dark: puxaram a tomada | puxa a ficha | puxa a tomada | puxou da tomada | tiraram da tomada | tira da tomada
dark: arrancou a ficha | tirou a ficha | tiraram a ficha | baixou o interruptor | desligou o interruptor
dark: botão de desligar=net | cadeado digital=net | muralha digital=net | muro digital=net
dark: cortina digital=net | cortina de ferro digital=net | fechou as torneiras | fecharam a torneira
dark: fecha a torneira | fechou a chave | baixou a cortina | baixou as persianas
dark: apagou as luzes da internet=net | mergulhad* na escuridão=night | mergulhad* no escuro=night
dark: mergulhad* no silêncio=net | mergulhad* num | mergulhou na | mergulhou no | mergulhou num
dark: mergulha no | mergulha na | mergulham | ficou às escuras=night | ficaram às escuras=night
dark: fica às escuras=night | ficou no escuro=night | ficou às cegas | acordou sem | acordaram sem | acorda sem
dark: amanheceu sem | amanheceram sem | vive sem | vivem sem | esteve sem | estiveram sem | estava sem
dark: estavam sem | passou _ sem | passaram _ sem | completa _ sem | soma _ sem | deixava sem
dark: permanece sem | permanecem sem | seguem sem | ficam sem | ficaram incomunicáve*=net
dark: deixou incomunicáve*=net | desligad* do resto do mundo=net | isolad* do resto do mundo=net
dark: apagad* da internet=net | desapareceu da internet=net | desaparece da internet=net
dark: sumiu da internet=net | some da internet=net | sumiu do mapa=net | desapareceu do mapa=net
dark: saiu da internet=net | saiu da rede=net | saem do ar=night | saindo do ar=night | caiu do ar
dark: tirou do ar=net | tiraram do ar=net | tirado do ar=net | tirada do ar=net | deitou abaixo
dark: deitaram abaixo | deita abaixo | veio a baixo | ir abaixo | vai abaixo | foi à vida | foi ao ar
dark: foi por água abaixo | nenhuma operadora responde=net | nenhuma operadora respondia=net
dark: ninguém consegue ligar=net | calada | calado | emudeceu | emudeceram | não voltaram | ainda não voltou
dark: ainda não voltaram | não foi restaurad* | não foi reposta | não foi reposto | não foi retomad*
dark: não devolveu | ainda não devolveu | por restabelecer | sem previsão de regresso | suspendeu
dark: suspenderam | suspende | suspendem | parou | pararam | cessou de | deixou de haver | deixa de haver
dark: deixou de existir | deixou de responder | deixaram de responder | deixam de responder | não respondiam
dark: não funcionavam | não carregava* | sem poder publicar | sem conseguir publicar | sem poder navegar
dark: sem conseguir navegar | estrangulad* | saturad* | instáve* | instabilidade | caótic* | muito lent*
block: sem [conseguir / poder / lograr] [abrir / usar / aceder / acessar / entrar / utilizar / publicar / enviar / carregar]
dark: lentíssim* | lent* | encravad* | travou | desligam | desligaram=net
dark: desliga=net | desconecta=net | desconectaram=net | cortada | cortado | corta | cortam | bloqueia
dark: bloqueiam | inibi* | inibid* | boicot* | mutilad* | destruíd* | rompid*=cable | rompimento=cable | seccionad*=cable
dark: danificad*=cable
dark: blecaute*=net
dark: isolada _ mundo=net | isolado _ mundo=net | isolados _ mundo=net
dark: a passo de caracol | a passo de tartaruga | nenhuma operadora fornecia acesso=net
dark: nenhuma operadora dava sinal=net | volta a cair | voltam a cair
dark: não [era / é / foi] possível | entrou em colapso | entraram em colapso | drasticamente reduzid*
dark: voltaram a emudecer | emudecer | dificuldades para [acessar / aceder / usar / se conectar]
dark: problemas para [acessar / aceder] | esteve em baixo | estiveram em baixo | quase nada sobrou
dark: às cegas=net
dark: pifou | pifaram | foi ao chão | foram ao chão | sucumb* | desvanec* | esfumou se | esvaiu se | ruiu
dark: tombou | colapsou | colapsaram | engasgou | apagou se | apagaram se | cortou se | foi cortad*
dark: foram cortad*
dark: tirar | tranc* | trancad*
dark: não [está / estão / estava / estavam] disponíve*
dark: ausente* d*
dark: foi se a internet | foi se o sinal
dark: morreu=weak | morreram=weak | morre*=weak | agoniz*=weak | expir*=weak
dark: limita | limitam | inativ* | afund* | deixam de existir | ficaram mud* | ficou mud*
dark: não [pega / pegam / anda / entra / entram / sai / saem / dá / apanha] [nada / sinal / rede / internet]
dark: não pega=weak | não pegam=weak | não dá sinal | não davam sinal
dark: [cortad* / isolad* / desligad* / separad* / afastad*] do [mundo / exterior / resto do mundo / planeta / mundo exterior]=net
dark: [cortad* / isolad* / desligad* / afastad*] da [internet / rede / web / net]=net
dark: problemas de [conexão / conectividade / rede / acesso / sinal / cobertura / ligação]
dark: a conta gotas | aos soluços | a meio gás=weak
dark: ilhad*=weak
dark: limitava | limitavam | restringe | restringem | entrecortad* | aos solavancos
dark: [só / mal / quase não / já não] [pega / pegam / pegava / pegavam] | não [pega / pegam / pegava / pegavam]
dark: [navega / navegam / navegava / navegavam] com [dificuldade / dificuldades / lentidão]
dark: sem [voltar / regressar / retornar / normalizar / ser restabelecid* / ser repost* / ser retomad* / ser restaurad*]=still
dark: não [está / estão / estava / estavam] [repost* / restabelecid* / normalizad* / restaurad* / de volta]=still
dark: deit* abaixo
dark: [levou / levaram / arrastou] [junto / consigo] [a / o / as / os]
dark: apagão=power | apagões=power | [deixou / deixaram / deixa] de [ter / haver] [dados / rede / sinal / internet / serviço / ligação / conexão / cobertura]
dark: partiu se=cable | rompeu se=cable | partiram se=cable | ninguém consegue [telefonar / ligar / aceder / acessar / navegar / comunicar]
dark: rutura=cable | ruturas=cable
dark: [não / nunca mais] [consegue / conseguem / conseguia / conseguiam] [aceder / acessar / ligar se / navegar / se conectar / telefonar]
dark: cabo cedeu=cable
dark: nenhuma página [abre / abria / carrega / carregava]=net | não [abre / abria / carrega / carregava] [nenhuma / uma única] página=net
dark: [só / apenas] [consegue / conseguem / conseguia / conseguiam] [fazer / receber] chamadas=net | só faz chamadas=net | só fazem chamadas=net
dark: [deixou / deixaram / deixa / deixam] de [apanhar / pegar / dar / captar / receber] [rede / sinal / nada]
dark: [aguarda / aguardam / esperam] [ainda] [luz verde / autorização / a autorização]=still
dark: ficou _ sem | ficaram _ sem
dark: não [liga / ligam / ligava / ligavam / conecta / conectam]=weak
dark: [não / ainda não] [recuperou / recuperaram / recupera / recuperam / recobrou / recobraram]=still | [não / ainda não] [tinha / tinham / havia / haviam] recuperado=still
dark: sem [recuperar / recobrar]=still | [é / era] uma [lotaria / loteria / odisseia] | ninguém [consegue / conseguia] [falar / comunicar se / contactar / contatar / entrar em]=net
dark: [impede / impedem / impedia / impediam / impediu / impediram] [navegar / aceder / acessar / a navegação]
dark: não [se liga / se ligava / navega / navegam / navegava / navegavam] | a passo de [lesma / boi / carroça] | de gatas | a arrastar se | aos trancos | em marcha lenta | em câmara lenta | em câmera lenta
dark: partira=cable | partira se=cable | rompera=cable | rompera se=cable | rasgou=cable | rasgara=cable | [caíra / emudecera / apagara / parara / silenciara / desligara / suspendera / bloqueara / cortara / desaparecera / colapsara / falhara] | [ficara / deixara / ficaram] sem
dark: [volta / voltam / voltou / voltaram / voltar / torna / tornou / tornaram] a [ficar / estar] [sem / às escuras / isolad* / incomunicáve* / desligad* / offline / fora do ar / muda / mudo / mudas / mudos / calad*]
dark: [volta / voltam / voltou / voltaram] a [falhar / perder / sofrer / emudecer / apagar / apagar se / colapsar / cair / ceder / parar / tombar / pifar]
dark: deixou _ sem | deixaram _ sem | deixa _ sem | deixam _ sem | deixar _ sem | deixando _ sem
dark: [desligou / desliga / desligaram / puxou / puxaram] [a ficha / da ficha / a tomada / o cabo]=net | [deixou / deixaram / deixa] de ser [possível / viável] | nem _ [carrega / carregam / abre / abrem] [uma página / páginas / nada / um site]
dark: [acordou / amanheceu / acordaram / amanheceram / despertou / despertaram / continua / continuam / segue / seguem / passou / passaram] _ [sem internet / sem rede / sem sinal / sem conexão / sem ligação / sem dados / sem comunicações]
dark: fora do ar=itself | saiu do ar=itself | saíram do ar=itself | sai do ar=itself | em baixo=itself | em pane=itself | fora de serviço=itself | sem funcionar=itself | inoperante*=itself | inoperacional=itself
dark: não [funciona / funcionam / funcionava / funcionavam / pega / pegam / pegava / responde / respondem / respondia / respondiam / dá sinal / dão sinal]=itself | [deixou / deixaram / parou / pararam] de [funcionar / responder / operar / dar sinal]=itself
dark: [foi / foram / veio / vieram] abaixo=itself | [foi / foram] ao chão=itself | pifou=itself | pifaram=itself | emudeceu=itself | emudeceram=itself | colapsou=itself | colapsaram=itself | apagou se=itself
dark: desavind* | inútil | inúteis | mudez | derret*=cable | não [completa / completam / completava / completavam] | [partiu / partiram] se=cable
dark: [calou / calaram / calara / calava / emudeceu / emudeceram / emudecera / silenciou / silenciara] os [telefones / telemóveis / celulares / fixos]=net | [calou / calaram / calara] as [comunicações / redes / antenas]=net
dark: [cortara / derrubara / desligara / interrompera / bloqueara / suspendera / isolara / caíra / falhara / tombara / avariara / deixara sem / ficara sem / emudecera / sumira / desaparecera]
dark: deixara _ sem | deixava _ sem | não [dá / deram / deu / davam / dava / dão] as caras=itself | não [dá / deram / deu / davam / dava / dão] as caras | não [toca / tocam / tocou / atende / atendem] [um / nenhum] [telefone / telemóvel / celular]=net
dark: [acatou / acataram / acatar / obedeceu / obedeceram] _ [ordem / instrução / determinação / diretiva]=obeyed
dark: [foi se / veio / vem / vieram / vêm] abaixo | [foi se / foram se / veio / vieram] abaixo=itself
dark: isola | isolam | isolou | isolaram | isolava | isolavam | isolando | ilhou | ilhad*
dark: vai e vem | vão e vêm | ia e vinha | [apresenta / apresentam / apresentamos / registra / registramos / regista / registamos] [instabilidade / instabilidades / falhas / oscilação / oscilações / intermitência / perturbações]
dark: [ninguém / quase ninguém] [conseguiu / consegue / conseguia / pôde / podia] [telefonar / ligar / fazer chamadas / fazer ligações / acessar / aceder / navegar / comunicar / comunicar se / se comunicar / mandar mensagens / enviar mensagens]=net
dark: pane | panes | pane [geral / nacional / generalizada] [na / da] [rede / internet / telefonia]=net
dark: problema* técnico*=weak
dark: [tinha / tinham / havia / haviam] deixado de [funcionar / responder / dar sinal]
dark: mal [funciona / funcionam / funcionava / funcionavam / carrega / carregam / carregava / abre / abrem / responde / respondem]
dark: [deixou / deixaram] de conseguir [navegar / aceder / ligar se / entrar / usar / abrir / conectar se / comunicar]
dark: mais [prejudicad* / atingid* / afetad* / afectad* / castigad*]
offline: sem internet | sem conexão | sem acesso à internet | sem serviço de internet | offline
offline: [ter / têm / tem / tinham / tinha / terem] [apenas / só / somente] [wi fi / wifi]
offline: nem _ [tem / têm / tinha / tinham / há / havia] [rede / internet / sinal / dados / ligação / conexão / cobertura / serviço]
offline: [nenhum contacto / nenhum contato / sem contacto / sem contato / perdido o contacto / perdeu o contacto / perdemos o contacto / perdeu o contato] com [as nossas equipas / nossas equipes / as suas equipas / suas equipes / os nossos colegas]
offline: apagão de internet | apagão da internet | apagão digital | corte de internet | corte da internet
offline: cortes de internet | bloqueio da internet | bloqueio de internet | sem rede | sem dados móveis
offline: desconectad* da internet | sem internet móvel | apagão das comunicações | sem conectividade
offline: não tem internet | não têm internet | não há internet | sem ligação à internet | escuridão digital
offline: silêncio digital | às escuras digitais | sem sinal | sem telecomunicações | sem ligação
offline: blecaute digital | blecaute da internet | apagão informativo | apagão das telecomunicações
offline: nem internet | nem rede | nem dados móveis | nem ligação | desconectad* | não conseguiam se conectar
offline: desligad* do mundo | isolad* do mundo | desconectad* do mundo | apagão de comunicações
offline: sem internet nem | sem dados
offline: corte das comunicações | corte de comunicações | bloqueio das comunicações | blecaute de internet
offline: queda da internet | queda de internet | suspensão da internet | interrupção da internet
offline: fora da internet | sem comunicações | sem ligações | sem net | isolamento digital
offline: desligamento da internet | bloqueio digital | fora da rede | fora do alcance | não havia internet
offline: não tinha internet | não tinham internet | sem telefone nem internet | nem dados
offline: desligad* da internet | desligad* da rede | cortad* do mundo
offline: sem 4g | sem 3g | sem cobertura | sem telefonia móvel | sem rede móvel
offline: sem linha | sem nenhuma ligação | sem qualquer ligação | sem qualquer conexão
offline: sem qualquer acesso à internet | sem nenhum acesso à internet | sem conexão à internet
offline: sem acesso à rede | sem acesso à web | sem comunicação com o exterior | sem serviço móvel
offline: sem internet fixa | sem dados de internet | sem a internet | nem fixa | nem fixo | nem wi fi
offline: nem 4g | nem sinal | nem conexão | nem comunicações | ausência de sinal | falta de sinal
offline: ausência de rede | falta de rede | ausência de internet | falta de internet | falta de conexão
offline: perda de sinal | perda de conexão | queda da rede | queda da conexão | queda das comunicações
offline: queda da conectividade | corte do acesso à internet | corte no acesso à internet
offline: corte do serviço de internet | corte de dados | corte de dados móveis | corte das telecomunicações
offline: corte de telecomunicações | cortes da internet | cortes no acesso à internet
offline: encerramento da internet | encerramento das telecomunicações | fecho da internet | fecho digital
offline: suspensão do serviço de internet | suspensão de internet | interrupção do serviço de internet
offline: interrupção do acesso à internet | interrupção das comunicações | interrupção de internet
offline: internet desligada | internet cortada | internet bloqueada | internet suspensa | apagão cibernético
offline: apagão tecnológico | vazio digital | isolad* digitalmente | isolad* da internet | isolad* da rede
offline: desligad* digitalmente | desconectad* da rede | desligado do planeta | cortad* da internet
offline: cortad* da rede | isolamento da internet | silêncio cibernético | embargo digital | muro digital
offline: não há sinal | não há rede | não há dados | não há ligação | não há conexão | não tem rede
offline: não têm rede | não tem sinal | não têm dados | não tem dados | nada de internet | nada de rede
offline: nada de dados | zero internet | zero rede | zero dados | desligamento nacional
offline: desconexão digital | nem net | adeus internet
offline: blecaute nacional da internet | blecaute total da internet | blecaute das comunicações
offline: blecaute das telecomunicações
offline: não [tinha / tinham / tenho / temos / tive / teve / tiveram / houve / havia] [internet / conexão / sinal / dados / rede / ligação / cobertura]
offline: incapa* de acessar a internet | incapaz* de aceder à internet | impedid* de aceder à internet
offline: impedid* de acessar a internet | desconectad* do mundo exterior | desligad* do mundo exterior
offline: apagão de conectividade | falta de conectividade | falta de acesso à rede | restrições de internet
offline: sem acesso à rede mundial
offline: privad* de [ligação / conexão / internet / rede / acesso à internet / sinal / comunicações]
offline: [sem / nem] [telemóvel / celular / telefone / telefones / telefone fixo / linha fixa / wi fi / wifi / chamadas / sinal de celular / sinal de telemóvel / serviço de internet / 5g / telefonia / rede fixa / rede celular / banda larga / internet residencial / internet em casa / voz nem dados / comunicação / telecomunicações / conexão móvel / sinal de internet / comunicações móveis]
offline: sem rede [4g / 3g / 5g / móvel / fixa / nem telefone / nem internet]
offline: carec* de [internet / rede / ligação / conexão / sinal / cobertura]
offline: [ficou / ficaram / ficar / fica / ficam] sem [navegar / poder navegar / conseguir navegar]
offline: corte [nacional / geral / total / parcial] [da internet / de internet]
offline: apagão [nacional / geral / total] [da internet / de internet]
offline: bloqueio [nacional / geral / total] [da internet / de internet]
offline: suspensão [nacional / geral / total / temporária] [da internet / de internet]
offline: restrições [à / no acesso à / da] internet | limitações [à / no acesso à] internet
offline: [interrupção / corte / suspensão / paragem] [total / completa / completo] [dos seus / de todos os seus / dos / de todos os] serviços
offline: não ter [internet / sinal / dados / rede / ligação / conexão]
offline: [clientes / assinantes / utentes / utilizadores / usuários / subscritores] sem serviço
offline: [nenhum / nem um / nenhum tipo de] [sinal / acesso / contacto / contato] | nenhuma [rede / ligação / conexão / comunicação / cobertura] | sem [a rede / as redes / o sinal / os dados / a internet / a ligação / a conexão]
offline: [nenhuma das operadoras / nenhuma operadora / nenhuma das companhias / nenhuma das três operadoras / nenhuma das quatro operadoras] [tem / tinha / oferece / oferecia / dá / dava / fornece / fornecia] [sinal / rede / serviço / cobertura / acesso]
offline: só [comunica / comunicam / comunicava / comunicavam / fala / falam / se comunica / se comunicam / se fala] [por / via / pelo] [rádio / satélite / rádio amador / telefone satélite / telefone via satélite]
offline: [cidade / ilha / província / região / município / bairro / país / arquipélago] sem [internet / rede / sinal / conexão / ligação] | [ficou / ficaram / está / estão] [desligad* / cortad*] da [internet / rede]
offline: [ficou / ficaram / está / estão / permanece / permanecem] [desconectad* / incomunicáve*] | desprovid* de [internet / rede / sinal] | à míngua de [rede / sinal / internet]
offline: sem qualquer [cobertura / sinal / rede / comunicação / serviço / contacto / contato / telefone / telemóvel / celular] | sem nenhuma [cobertura / rede / comunicação / barra] | sem nenhum [sinal / serviço / contacto / contato]
offline: não [há / havia / houve / existe / existia] [telefone / telefones / telemóvel / celular / comunicação / comunicações / linha / cobertura / chamadas / 3g / 4g / banda larga / telefone fixo / rede móvel / rede fixa / sinal de celular / sinal de telemóvel / qualquer sinal / qualquer rede / qualquer comunicação]
offline: não [têm / tem / tinha / tinham] [sinal de celular / sinal de telemóvel / telefone / telefone fixo / cobertura / comunicações / linha / ligação / serviço] | ninguém [tem / tinha / consegue ter] [sinal / rede / internet / cobertura / ligação / conexão]
offline: não [há / tem / têm] [sinal / telefone / rede / ligação / conexão / cobertura / comunicações / linha]=still
online: online | acessíve* | conectad* | ligados | acesso | conectar | navegar | acessar a internet | aceder à internet
online: usar a internet | se conectar | ligar se à internet | funciona=works | funcionam=works
online: funcionava=works | funcionavam=works | conseguiram conectar* | conseguem conectar*
online: conseguiam conectar* | conseguem acessar | ligar se | ligar se ao exterior | conectar se | aceder
online: acessar | abrir=works | abria=works | abriam=works | utilizar=works | ligado | conectado | conectados | carregam=works | carrega=works | abrem=works | abre=works
online: continuam ligad* | continua ligad* | segue conectad* | seguem conectad* | restavam | restam
online: restava | chega ao destino | chegam ao destino | chega a bom porto | chegam a bom porto
online: a bom porto | ainda funcionam=works | ainda passa | ainda passam | consegue navegar
online: conseguem navegar | consegue ligar se | conseguem ligar se | de pé
online: carregava=works | carregavam=works | aguenta* | sobreviv* | resiste*
online: [está / estão / permanece / permanecem / continua / continuam] [ativo / ativa / ativos / ativas / activa / activas]
total: total* | completo* | completa | completas | completamente | por completo | totalmente | absolut* | íntegr*
total: offline total
total: sem [qualquer / nenhum / nenhuma / qualquer tipo de] [acesso / ligação / conexão / sinal / comunicação / rede / internet]
neartotal: quase total* | quase complet* | quase por completo | quase totalmente | quase completamente
neartotal: praticamente total | praticamente complet* | quase absolut* | quase na totalidade
neartotal: quase inteiramente
neartotal: praticamente=beside | quase=beside
neartotal: [praticamente / quase / virtualmente] [incomunicáve* / incontactáve* / isolad* / desligad* / desconectad*]
neartotal: a quase totalidade | na quase totalidade
dark: [o problema / a falha / a avaria / o incidente / a ocorrência / o defeito / a anomalia / a interrupção / a queda / o corte / o apagão / a pane] [começou / iniciou se / teve início / se iniciou / ocorreu / aconteceu / surgiu / registou se / registrou se / verificou se / foi registado / foi registrado / foi registada / foi registrada / foi detetado / foi detectado / foi detetada / foi detectada]
back: restabelec* | restaur* | voltou | voltaram | volta | de volta | regress* | retom* | reconect*
back: retorn* | religad* | reativ* | reposto* | reposta* | normalizad* | levantad* | de novo online
back: de novo ligad* | voltou a funcionar | voltaram a funcionar | reapareceu | reaparec* | reabr* | reabert*
back: foi reposta | suspendeu _ bloqueio | levantou _ bloqueio | levantou | levantaram
back: voltou a ter internet | voltaram a ter acesso | reposição | repost* | religou | religaram
back: religamento | normaliz* | restabeleceu | restabelecida | retomados | retomado | retomada | retomadas
back: reestabelec* | reestabelecid* | voltar | voltando | repor | repôs | repuser* | regresso | retorno
back: reabertura | religa* | reconexão | voltar* | voltam | volta da | de novo disponíve* | de novo acessíve*
back: novamente acessíve* | novamente disponíve* | novamente online | novamente ligad* | restitu* | desbloque*
back: desbloqueio | levant* | levantamento | libertou | fim do apagão=end
back: fim do blecaute=end | fim parcial do=end | fim do bloqueio=end | fim do corte=end | pôs fim=end
back: põe fim=end | puseram fim=end | terminou=end | terminaram=end | acabou=end | acabaram=end
back: chegou ao fim=end | encerrou se=end | cessou=end | sai do apagão | saiu do apagão | alivi* | relax*
back: ressuscit* | ressurg* | de novo online=net | novamente online=net | de novo ligad*=net
back: voltou a estar online=net | religa*=net | reconect*=net | de volta à rede=net | voltam a navegar=net
back: voltou a navegar=net | voltaram a navegar=net | voltou a ter rede=net | acabaram se=end | acabou se=end | respir* | reviv* | devolv* | acend* | acendeu | repara | reparam | reparou | repararam | reparad* | reparar | reparando | reparação | reparações | reparo* | voltam a ter
back: religou=net | religaram=net | religado=net | devolveu | devolveram | reativou | reativaram | reativada
back: reactiv* | reactivad* | repôs a | repuseram | reposta a | repost* a | voltou o sinal
back: voltou a internet | voltaram os dados | volta o sinal | volta a internet | já há internet=net
back: já há sinal=net | já há rede=net | já tem internet=net | já têm internet=net
back: há internet outra vez=net | outra vez online=net | outra vez ligad*=net | de novo conectad*=net
back: novamente conectad*=net | de volta ao ar=net | de volta à internet=net | de volta ao mundo digital=net
back: voltou ao ar=net | voltaram ao ar=net | volta ao ar=net | voltou à rede=net | voltaram à rede=net
back: regressou à rede=net | regressa à rede=net | regresso à rede=net | regresso da internet
back: retorno da internet | volta à normalidade | voltou à normalidade | voltaram à normalidade
back: regresso à normalidade | retorno à normalidade | retomou o serviço | retomaram o serviço
back: sai do silêncio=end | saiu do silêncio=end | sai da escuridão=end | saiu da escuridão=end
back: fim do silêncio=end | fim da suspensão=end | fim do desligamento=end | fim das restrições=end
back: fim da interrupção=end | derrubou o bloqueio | derruba o bloqueio | derrubaram o bloqueio
back: levanta o bloqueio | levantou o bloqueio | suspende o bloqueio | suspendeu o bloqueio
back: revogou o bloqueio | revoga o bloqueio | abriu a torneira=net | abriram a torneira=net
back: reabriu a torneira=net | abre a torneira=net | liberta | destrav*
back: reergu* | ressurgiu | reviveu | ganhou vida | voltou à vida | voltou a respirar | outra vez disponíve*
back: outra vez acessíve* | outra vez operacion* | de novo operacion* | novamente operacion*
back: de novo no ar=net
back: emerg* de=end | emerge de=end | sai de=end | saiu de=end | saem de=end
back: reacend* | já voltou | já voltaram
back: recuper*=own | [volta / voltam / voltou / voltaram / voltar / regressou / regressaram] a ter=own
back: [reganh* / reav* / readquir*]=own
back: [volta / voltam / voltou / voltaram] a [ficar on line / ficar online / ficar ligad* / ficar conectad* / estar on line / estar online / estar ligad* / estar conectad* / ter internet / ter rede / ter sinal / ter conexão / ter ligação / ter acesso à internet / conectar se / se conectar / ligar se / comunicar / poder navegar]=net
back: [dá / deu / dão / deram] por [resolvid* / ultrapassad* / concluíd* / sanad* / solucionad*]
back: solucionad* | resolvid* | sanad* | de novo em linha=net | outra vez em linha=net | voltou em pleno
back: libera=weak | liberam=weak | liberaram=weak | liberou=weak | liberad*=weak
back: voltava | voltavam
back: [telefone / internet / rede / sinal / conexão / ligação] de [novo / volta]=net
back: [volta / voltam / voltou / voltaram] a se [conectar / ligar / comunicar]=net
back: [funciona / funcionam / funcionava / funcionavam / opera / operam / operava / operavam] já | já [funciona / funcionam / funcionava / funcionavam / opera / operam / operava / operavam]
back: já com normalidade | já normalmente | [funciona / funcionam / funcionava / funcionavam] [de novo / outra vez / novamente]
back: [volta / voltam / voltou / voltaram / voltava / voltavam] a [abrir / carregar / funcionar / estar disponíve* / estar acessíve*]
back: [de novo / novamente / outra vez] a [funcionar / operar] | [de novo / novamente / outra vez] em funcionamento
back: [volta / voltam / voltou / voltaram / voltava / voltavam] a [ficar / estar] [acessíve* / disponíve* / operacion*]
back: situação [encontra se / está / ficou / já está] [normalizada / regularizada / restabelecida / ultrapassada]=net
back: [torn* / voltou / voltaram / voltava / voltavam] a [funcionar / operar / abrir / responder / chegar / passar / circular / transmitir / emitir / carregar / entrar no ar / dar sinal / ter sinal / ter rede]
back: [derrub* / reverteu / reverteram / reverter] [a decisão / a liminar / a ordem / a suspensão / a medida / o bloqueio / a proibição]=ban | refeit* | recompost* | recompôs se | volt* ao normal | de novo de pé | já [funciona / funcionam / há / tem / têm] [rede / internet / sinal / dados]
back: [tudo / serviço / rede / situação / tráfego] [normalizou / normalizou se / está normalizad* / já está normalizad* / voltou ao normal / regressou ao normal]
back: [voltara / regressara / retornara / restabelecera / repusera / religara / normalizara]
back: [pôs / puseram / põe / pôr / deu / deram / pondo] [fim / termo] _ [ao bloqueio / ao corte / à suspensão / às restrições / ao apagão / à interrupção / aos cortes / ao silêncio]=ban
back: já [tem / têm / tinha / tinham / há / havia] [rede / internet / sinal / ligação / conexão / cobertura / comunicações / telefone / dados / linha]=net | emend* | soldad* | só [captou / captaram / voltou a ter / voltaram a ter] sinal=net | já se fala [para / com]=net | já [responde / respondia / respondem / respondiam / abre / abria / carrega / carregava]
back: situação [normalizada / regularizada / restabelecida / ultrapassada / sanada]=net | volt* a [falar / comunicar] com o [mundo / exterior / continente]=net
back: [deu / deram / dá / dão / voltou a dar / voltaram a dar] as caras | [regressou / regressaram / voltou / voltaram] a meio gás
back: [demorou / demoraram / levou / levaram / precisou de / precisaram de / tardou / gastou / gastaram / foram precisas / foram precisos / foram necessárias / foram necessários] _ [para / a / até / em] [restabelecer / restaurar / repor / retomar / religar / recuperar / normalizar / voltar / reativar / emendar / devolver]
back: [de novo / outra vez / novamente] sem vpn
back: [voltou / voltaram / volta / voltam] a usar [o / os / a] [celular / celulares / telemóvel / telemóveis / telefone / telefones / internet]=net | [voltou / voltaram / volta / voltam] a [acessar / aceder]
begin: começ* | inici* | início | ordenou | ordenaram | impôs | impuseram | teve início | imposição
begin: detetou | detectou | deu início | deram início | por ordem | determin* | decret* | arranc*
begin: entrou em vigor | entra em vigor
begin: aplicou | aplicaram | efetivou | efetivaram | executou | executaram
begin: [primeiras / primeiros] [reclamações / queixas / relatos / denúncias]=reports
continue: continua* | permanece* | ainda | mantém* | mantêm | segue | persiste* | está há | estão há | de pé
continue: continua | continuam | permanec* | mantém se | ainda não | restam | restava | restavam | sobram | sobrava | sobravam
continue: continuava* | prossegu* | mantinha* | não cede | vigente | em vigor | persist*
continue: segue sem | seguem sem | continua em | segue em | conserv* | retém | mantém
continue: [turma / tribunal / supremo / stf / plenário / justiça / corte] [confirmou / ratificou / referendou]
continue: ratific* | referend* | por unanimidade
continue: até hoje | até agora | até ao momento | até o momento
continue: permanecia* | mantinha se | mantinham se
fall: caiu | caí* | cair* | queda* | desc* | despenc* | baix* | reduz* | redução* | diminu* | perdeu | perdas
fall: perda | perderam | recu* | desab* | menos que | menor | afund* | tombo | desaparec* | sumi* | evapor*
fall: abaixo=below | inferior* a=below | inferior* ao=below | inferior* | encolh* | minguou | derret*
fall: afundou | derreteu | reduziu | reduziram | cortou | ruiu | desmoron* | despencou | retraiu | retração
fall: definhou | caindo | baixou | sumiu | minguad* | caíram | tomb* | mergulh* | em queda livre | redu*
fall: retra* | baixa | abaixo dos=below | abaixo de=below | abaixo do=below | inferior a=below
fall: inferiores a=below | murch* | míngua | menos
fall: encolheu | derrap* | precipit* | a pique | caiu a pique | trambolhão | pelo chão | de rastos
fall: em mínimos | mínimos | colapsou | esvazi* | contração | afunda | despenhou
fall: despenh* | esfarel* | evaporou | escorreg* | recuou | desabou | despencar | derrocada | aquém de=below
fall: aquém do=below | aquém dos=below | menos do que=below | abaixo da=below | abaixo das=below
fall: passou de | passou dos | passa de | passaram de
fall: contraiu | contraíram
fall: a menos
fall: cai | caem | volatiliz* | esfum* | desapareceu
rise: subi* | sobe | aument* | cresc* | alta | dispar* | increment*
to: para | a | até | ao | aos
to: em torno de | em torno dos | nos | ficou em | ficou nos | ficava nos | fica nos | situava se nos
to: está nos | estava nos | restavam | restava
to: restam | resta | só restam | só resta | sobram | sobra
to: a cerca de | para cerca de | a apenas | a quase | para apenas | para menos de | a menos de | para quase
to: a pouco mais de | está em | estão em | estava em | permanece em | mantém se em
to: situa se em | rondou os
by: em | de | um | uma
by: superior a | de mais de | de cerca de | de até
by: por=agent | pelo=agent | pela=agent
by: a mando de=agent | a mando do=agent | a mando da=agent
usual: habitua* | norma* | usua* | ordinári* | de costume | médi* | níveis anteriores | antes do corte
usual: antes do apagão | antes da crise | comuns | a semana anterior | semana anterior | dia anterior
usual: do normal | o normal | o habitual | o usual | capacidade normal | costumeir* | do costume | habitual*
usual: da semana passada | semana passada | de um dia normal | um dia normal | normal* | usual | usuais
usual: corrente* | antes do bloqueio
usual: dia comum | um dia comum | dia corriqueiro | dia qualquer | um dia qualquer | de um dia comum
usual: habituais | costumeiro | semana precedente | níveis normais | níveis habituais
usual: níveis prévios | nível anterior | antes da interrupção | antes do desligamento | antes dos protestos
usual: do que era | da véspera | o que era | antes da guerra | antes das eleições | dia típico | de antes
usual: período normal
usual: [volume / nível / níveis / patamar / valor] anterior*
usual: da sua capacidade | da capacidade | capacidade habitual | de sua capacidade
usual: da velocidade
rest: restava | restavam | resta | restam | sobrou | sobraram | sobra | sobrava | sobravam | restou | restaram
rest: restante | restantes | que resta | que restava
share: represent* | quota de mercado | participação de mercado | respond* por | constitu* | compõ*
share: penetração
share: zonas rurais | lares | domicílios | municípios
share: em casa | no domicílio | nas casas
share: das [estações / antenas / torres / células / estações base / estações rádio base]

for: durante | por | dur* | há | ao longo de | já são | completou | completa | soma | acumula | chegou a
for: chega a | atingiu | faz | fazem | já dura | dura | durou | superou | ultrapassou | pelo | pela | entra no
for: entrou no | complet* | vai já | vai na | vai no | entra na | entrou na | há já | já vai | já lá vão
for: lá vão | somam | acumula* | arrast* | prolong* | atingi* | atinge* | ultrapass* | passa das | passou das
for: depois de
for: completam | contabiliza* | somava* | acumulava* | estende se | estendeu se | vão para | vai para
for: entra na sua | entrou na sua | entra no seu | entrou no seu | entram no | encara o | vive o
for: enfrenta o | arrasta se | há mais de | há quase | há cerca de | vai no seu | vai na sua
for: por mais de | durante mais de | após mais de | já dura há | a marca de | ultrapassou a marca de
for: há exatamente | foram
after: após | depois de | ao fim de | passad* | depois do | depois da | ao cabo de | passadas | passados
after: primeira vez em | mais de _ depois | depois das | depois dos
after: após mais de | depois de mais de | após quase | depois de quase | após cerca de
ago: atrás | há
since: desde | a partir de=on | desde a | desde o
since: desde que | desde as | desde cerca das | a partir das=on
since: a partir da=on | a partir do=on
notfor: dentro de | nas próximas | nos próximos | próxim* | cada | em menos de | num prazo de | todas as
notfor: todos os | até | antes de | nas últimas | nos últimos | em apenas | em questão de | daqui a
notfor: voltou a cair=again | voltou a ser cortad*=again | de novo cortad*=again
notfor: antes=after | antes de=after | depois de=after | por dia=clause | ao dia=clause
notfor: todos os dias=clause | todas as noites=clause | por noite=clause | diári*=clause | diariamente=clause
notfor: por semana=clause | ultimato=clause | recolher obrigatório=clause | toque de recolher=clause
notfor: seguintes=after | cada noite=clause | todas as tardes=clause | toda noite=clause
notfor: todas as madrugadas=clause | cada madrugada=clause | no decorrer de | durante as próximas
notfor: semanal*=clause | toda semana=clause | todo dia=clause | toda tarde=clause
notfor: todos os fins de semana=clause
notfor: mais tarde=later | depois=later
notfor: cada [segunda / terça / quarta / quinta / sexta / sábado / domingo]=clause
notfor: todas as [segundas / terças / quartas / quintas / sextas]=clause
notfor: todos os [sábados / domingos]=clause | toda [segunda / terça / quarta / quinta / sexta]=clause
notfor: vez em | vezes em
notfor: em [meia hora / meia dúzia de / poucas / poucos / pouco mais de / menos de / cerca de / apenas]
notfor: [deu / dá / deram / fixou / concedeu / impôs / estabeleceu / com] [um prazo de / prazo de / um ultimato de]
running: consecutiv* | seguid* | a fio | sem parar | ininterrupt*
running: sem interrupção | sem tréguas | sem pausa | ao todo | em sequência | de enfiada

neg: não | nunca | jamais | nem | nenhum | nenhuma | negou=all | negaram=all | negando=all | negam=all
neg: desment*=all | fals*=all | infundad*=all | rejeit* | sem incidentes
neg: sondagem=all | inquérito=all | entrevistados=all | inquiridos=all | segundo a pesquisa=all
neg: pesquisa mostr*=all | pesquisa do=all | pesquisa da=all | iva=all | icms=all | velocidade da internet=all
neg: velocidade média=all | preço da internet=all | preços da internet=all | sem interrupções=any
neg: sem falhas=any | sem problemas=any | normalmente=any | com normalidade=any | ninguém=who | ações=all | incapaz* de | incapazes de | revela estudo=all | segundo um estudo=all
neg: nada a ver com=all | contrário _ onde=all | diferença _ onde=all | diferente _ onde=all
neg: fake news=all | notícia falsa=all | segundo estudo=all | aponta estudo=all | mentira=all
neg: primeiro trimestre=all | segundo trimestre=all | terceiro trimestre=all | quarto trimestre=all
neg: em outros países=all | noutros países=all | em outras partes do mundo=all | disse desconhecer=all
neg: negou que=all | não regist* | nem _ registraram
neg: nega que=all | negam que=all | nega ter=all | nega que vá=all
neg: recorde de tráfego=all | acima da média=all
neg: não [tem / têm] [internet / acesso à internet / ligação] em [casa / suas casas]=all
neg: o estudo=all | um estudo=all
neg: em momento algum=all | em momento nenhum=all
neg: alegad* [falha* / corte* / apagão / bloqueio]=all
neg: [dispositivos / telefones / telemóveis / celulares / aparelhos] [oficiais / governamentais / do governo / dos funcionários / de serviço]=all
neg: configuração errada=all | falha global=all | pane global=all | instabilidade global=all | queda global=all | falha mundial=all
neg: sem impacto=all | sem afetar=all | não afetou=all | não afeta=all | não teve impacto=all | sem reflexos=all
neg: não [sofreu / sofreram / houve / registou / registrou / registaram / registraram] [cortes / interrupções / quedas / falhas / qualquer interrupção / qualquer corte / qualquer falha]=all
neg: condenou=all | condenad* a=all | indemniz*=all | indeniz*=all | constitucionalidade=all
neg: fiquei=all | minha [casa / linha / net]=all | meu [celular / telemóvel / telefone / router / roteador]=all
neg: [devolver* / devolveu] o dinheiro=all | reembols*=all | ressarc*=all | compensação=all
neg: clientes satisfeitos=all | deixou cair o [telemóvel / celular]=all
neg: sem [bloqueios / restrições / cortes / qualquer corte / qualquer bloqueio / qualquer restrição] | hacke*=all | pirate*=all
neg: [queda / pane / falha / apagão] [do / no / de] [whatsapp / facebook / instagram / messenger / meta / twitter / youtube / telegram / tiktok / gmail / google]=all
neg: dias sem [internet / fibra / rede / telefone / sinal] em casa=any | [cliente / moradora / morador / assinante / consumidor / consumidora / aposentado / aposentada] que [ficou / esteve / passou]=all
neg: [mostra / segundo / aponta] o ranking=all | no ranking=all
neg: [um / uma] [usuário / usuária / utilizador / utilizadora / cliente / internauta] [não conseguia / não consegue / não conseguiu / não podia / não pôde]=any
neg: no enredo=all | na trama=all | no filme=all | no romance=all | na ficção=all | na novela=all | na minissérie=all | no documentário=all
neg: circul* em grupos=all | [circul* / corre / correm] [nas redes sociais / no whatsapp / em grupos do whatsapp]=all | viraliz*=all | sem ecrãs=all | sem telas=all | detox*=all | direito à desconexão=all | [na sua / em sua] casa=all
neg: [nega / negam / negou / negaram / desmentiu / desmente] [qualquer / a existência / haver / a ocorrência / um / uma / o / os / cortes / falhas]=all
neg: não [afetou / afectou / prejudicou / atingiu / penalizou / deixou] [nenhum / nenhuma / ninguém / qualquer]=all | [nenhum / nenhuma] [cliente / assinante / utilizador / usuário / casa / morador] [ficou / foi / sentiu / perdeu]=all
neg: boato* [de / sobre / que / circul* / falso*]=all | [o / um / este / esse / é] boato=all | rumor* [de / sobre / que / circul*]=all | [o / um / este / esse] rumor=all
neg: internet mais [lenta / rápida / cara / barata]=all | [download / upload] médio=all | velocidade [média / mediana]=all | velocidade de [download / upload]=all | [rejeita / rejeitou / rejeitam / rejeitaram / nega / negou / negam / negaram / desmente / desmentiu / recusa / recusou] [ter / que / haver]=all
neg: [no / em / num] [seu / meu / um] apartamento=all | apartamento errado=all | [foi / foram / fosse] mantid*=all | [na / em] [sua / minha] [casa / residência / moradia / loja / fazenda]=all
neg: qualquer [corte / restrição / bloqueio / apagão / suspensão / interrupção / limitação / censura]=all
neg: testes de velocidade=all | pior desempenho=all | nem _ [sofreu / sofreram] [cortes / interrupções / quedas / falhas]=all
neg: [bloqueio / corte / suspensão] _ [ficou / ficava / fica] de fora=all
none: sem | nenhum | nenhuma | nem | carece* de | privad* de | desprovid* de | nem um | nem um só | não sai um | nada de
hyp: poderá* | poderão | seria* | seriam | ameaç*=all | plane* | prevê* | preveem | pretend* | risco de=all
hyp: projeto de lei=all | permitiria* | pode=can | podem=can | deveria* | talvez | possível | possibilidade
hyp: simulacro=all | simulação=all | em caso de=all | caso o=all | caso a=all | adverti* | teria* | teriam
hyp: será | serão | vai | vão | permitirá=all | permitiria*=all | que permite=all | permite ao=all
hyp: promet* | prometeu | exigi* | exige* | pediu | poderia*=any | custaria*=any | se=all
hyp: projeto permite=all | lei permite=all | recus* se a | recusa se
hyp: permitia*=all | iniciativa que=all | arquivou=all | cortarão=all | cortará*=all | desligará*=all
hyp: bloqueará*=all | suspenderá*=all | desligarão=all | restabelecerá*=all | voltará* | cogita* | estuda*
hyp: pondera* | propõe* | proposta=all | moção=all | temem=all
hyp: hipotétic*=all | exort* | apela* a | apelam | pedem | pede que
hyp: defend* que | reivindic*
hyp: instam | instou
hyp: temem que=all | teme que=all | temor de que=all | receia que=all
hyp: [previsão / expectativa / estimativa / perspetiva / perspectiva] [é que / é de que / era que / era de que] | sob pena de
hyp: [querem / quer / querer / pretendem] obrigar | [obrigar / obrigará / obrigaria] [as / ] [operadoras / empresas / teles] a
hyp: para [restabelecer / restaurar / repor / retomar] | manda [bloquear / suspender / cortar]
hyp: cenário*=all | simular=all | simulou=all
hyp: ameaç* [cortar / bloquear / desligar / suspender]=all | se faz sentido=all | proibir=all | poderia ser
hyp: terá de ser
hyp: autoriza=all | autorizam=all | autorizaram=all | autorizar*=all | autorizaria*=all
hyp: ordem [de / para] [cortar / bloquear / suspender / restringir / vetar]
hyp: teme=all | temia=all | receia*=all | uma lei=all | lei que [proíbe / permite / autoriza / obriga]=all
hyp: voltou atrás=all | caso seja=all | caso sejam=all
hyp: ficará*=any | ficarão=any | estará=any | estarão=any | haverá=any | manutenção programada=all
hyp: manutenção agendada=all | corte programado=all | cortes programados=all | será reposta
hyp: serão repost* | normalizará* | durará* | suspenderão=all | bloquearão=all | para cumprir=all
hyp: para cumprirem=all | alegad* [falha* / corte* / apagão / bloqueio]
hyp: supost* [falha* / corte* / apagão / bloqueio]
hyp: [interromperá / interromperão / limitarão / restringirão / retomará / retomarão / regressará / regressarão / reporá / reporão / restabelecerão]
hyp: [próxima / próximo] [segunda / terça / quarta / quinta / sexta / sábado / domingo / segunda feira]=any
hyp: [segunda / terça / quarta / quinta / sexta / sábado / domingo] que vem=any
hyp: [há / hão / havia / haverá] de [devolver / voltar / restabelecer / repor / reparar / cortar / ligar / religar]
hyp: [deve / devem / deverá / deverão] [voltar / regressar / retornar / ser / estar]
hyp: [restabeleceria* / restauraria* / voltaria* / regressaria* / retornaria* / retomaria* / normalizaria* / reativaria* / reporia*]
hyp: [suspendeu / anulou / revogou / retirou] [a ordem / a própria ordem / a sua ordem / a decisão / a sua decisão]=all
hyp: [deve / devem / devia / deviam / deverá / deverão] [bloquear / suspender / cortar / impedir / restringir / barrar / desligar]
hyp: para efetivar | providências necessárias para | medidas necessárias para
hyp: [juiz / juíza / magistrado / magistrada / ministro / desembargador / tribunal / justiça] [determinou / ordenou / mandou / determina]
hyp: [juiz / juíza / ministro / desembargador / tribunal / stf] _ [determinou / ordenou / mandou / determina]
hyp: [seja / sejam] [bloquead* / suspens* / cortad* / restringid*]
hyp: antes que as [operadoras / empresas / teles / companhias]=all | antes que [fosse / entrasse / pudesse]=all | antes de [ser cumprida / ser cumprido / entrar em vigor / ser aplicada / ser aplicado]=all
hyp: projeto que [proíbe / obriga / permite / autoriza / prevê / impede] | pl que [proíbe / obriga / permite / autoriza / prevê]
hyp: [senado / câmara / congresso / parlamento / assembleia / deputados / senadores] [discute / debate / analisa / vota / discutem / debatem / analisam / estuda / votará]
hyp: [mandou / manda / ordenou / ordena / determinou] [as / às / que as / a todas as] [operadoras / empresas / plataformas / lojas / teles]
hyp: [avisa / avisou / alerta / alertou] para [um corte / cortes / uma interrupção / interrupções / possíveis]=all
hyp: trabalhos de manutenção=all | obras de manutenção=all | para manutenção=all
hyp: recurso contra | ação contra | queixa contra
hyp: será [julgad* / analisad* / votad* / decidid* / avaliad* / discutid* / debatid*]=all | eventual* [nova / novo / corte* / bloqueio* / suspensão]=all
hyp: [deixaria / deixariam / afetaria / afetariam / cortaria / cortariam / bloquearia / ficaria / ficariam]=any
hyp: [espera / esperam / conta / contam / tenta / tentam / tentava / procura / procuram / esperava] [levantar / erguer / repor / reparar / restabelecer / religar / recuperar / concluir / normalizar / retomar / devolver / ligar / instalar / ter]
hyp: [restaurará / restaurarão / religará / religarão / devolverá / devolverão / fechará / fecharão / encerrará / encerrarão / desativará / desativarão / apagará / apagarão / limitará / deixará / deixarão]
hyp: terá de | terão de | teria de | teriam de | terá que | terão que
hyp: em romance=all | ficção=all | abst* de=all | se abstenha=all | autoriz* _ a [desligar* / cortar* / bloquear* / suspender* / restringir* / encerrar*]=all | antecâmara d*=all | antessala d*=all
hyp: [revoga / revogou / suspende / suspendeu / anula / anulou / reverte / reverteu] [a ordem / ordem / sua ordem / a própria ordem / decisão / a decisão / sua decisão] [de / que / do / da]=all
hyp: [sobre / acerca de / saber / sabe / disse / dito / precisou / precisado / esclareceu / esclarecido / explicou / explicado / informou / indicou / adiantou] se
hyp: [quer / querem] que [as antenas / as torres / as redes / as operadoras / os operadores]=all | [quer / querem] que , [a partir / até / desde]=all
hyp: que [reponha / reponham / restabeleça / restabeleçam / restaure / restaurem / devolva / devolvam / reative / reativem / levante / levantem]
hyp: [a reposição / o restabelecimento / a normalização / a recuperação / o regresso] [depende / dependerá / dependia]
ask: quanto tempo | por que a
like: como | tal como | assim como | à semelhança de | à semelhança do | à semelhança da
pastyear: no ano passado | o ano passado | há um ano | há dois anos | há três anos | anos atrás
pastyear: no ano anterior | há anos | no mês passado | um ano antes | ano passado | anos anteriores
pastyear: há vários anos
pastyear: anos depois | anos mais tarde | anos antes
pastyear: [um / dois / três / quatro / cinco / dez] ano* [após / depois] [do / da / dos / das]
pastyear: há [quatro / cinco / seis / sete / oito / nove / dez / onze / doze / quinze / vinte] anos | há [exatamente / exactamente / quase / mais de] [um / dois / três / quatro / cinco / seis / sete / oito / nove / dez] ano*
pastyear: naquele ano | à época=clause | naquela época=clause
pastyear: faz [ / hoje / amanhã / exatamente / exactamente / agora / esta semana / este mês / já] [um / dois / três / quatro / cinco / seis / sete / oito / nove / dez] ano* | [assinala / assinalam / completa / completam] [se / ] [hoje / ] [um / dois / três / quatro / cinco / seis / sete / oito / nove / dez] ano* | há precisamente [um / dois / três / quatro / cinco / seis / sete / oito / nove / dez] ano*
break: enquanto | mas | porque | devido ao | por causa de | por causa da | por causa do
break: onde | embora | quando | em meio a | em meio aos | e que | para que | apesar de | cujo | cuja | porém=adverb
break: e
break: em plena | em pleno | em plenas | em plenos | no auge

about: cerca de | aproximadamente | quase | perto de | uns | umas | em torno de | por volta de | por volta das
about: pouco depois de | pouco depois das | pouco antes de=before | pouco antes da=before | à volta de | aproximad* | ronda | rondava
about: por volta da | por volta do | beira
about: ao redor de | em torno dos | à volta dos | cerca dos | pouco mais de | pouco menos de | na casa dos
about: a cerca de | para cerca de | a quase | para quase
about: de cerca de | de quase | de aproximadamente
only: apenas | só | somente | unicamente | tão só | mal | meros | não passa de | não ultrapassa | não supera
only: não chega a
only: a apenas | para apenas
only: só um | apenas um | somente um | uns meros | míseros | escassos
atleast: pelo menos | mais de | ao menos | no mínimo | supera* | superior* a | acima de | ultrapass*
atleast: mais do que
atleast: superou | superaram | ultrapassou | ultrapassaram | passou de | superior* aos | há mais de
atleast: dura mais de | dura há mais de | durante mais de | por mais de | após mais de
atleast: de mais de | ultrapassou a marca de | superou a marca de | passou da marca de | passou a marca de
atmost: no máximo | menos de | até | não mais de | inferior a
atmost: para menos de | a menos de | inferior* a | abaixo de
atmost: de até
between: entre
and: e | a
and: nem
per: segundo | de acordo com | conforme | citando | dados da | dados do
say: disse | afirm* | inform* | report* | indic* | mostr* | registr* | med* | constat* | revel*
say: atribu*
say: sublinh* | sustent* | narr* | contaram | contam | contou | testemunh* | lament* | salient* | frisou | referiu | referiram
say: confirm* | denunci* | publicou | publicaram | declar* | precisou | alert* | escreveu | escreveram
say: expli* | coment* | diz | relat* | conta | queix* | anunci* | assegur* | garant* | adiant*
say: acrescent* | noticiou | detalhou | informou
say: admit* | detalh* | qualific* | classific* | reconhec*
say: reclam* que | reclam* d*

nation: em todo o país | a nível nacional | à escala nacional | todo o país | naciona* | o país inteiro
nation: em todo o território | no país inteiro | em escala nacional | em todo o=place | em toda a=place
nation: inteiro=after | inteira=after | de ponta a ponta do território | de ponta a ponta | de norte a sul
nation: em todo o território nacional | território nacional | em todas as províncias | todas as províncias
nation: todo o território | o país todo | no país todo | país inteiro | toda a=place | todo o=place
nation: em todo=place | em toda=place | por todo o=place | por toda a=place | de lés a lés
nation: de leste a oeste | de uma ponta à outra | de ponta a ponta do país | por todo o país
nation: pelo país inteiro | ao país inteiro | de cabo a rabo | totalidade do país
nation: a totalidade do território | todas as regiões | em todas as regiões | todos os estados
nation: em todos os estados | todas as cidades | em todas as cidades | todo o arquipélago
nation: todo o território nacional | toda a ilha | em toda a ilha | por todo o território
nation: de norte a sul do país | do rovuma ao maputo
nation: proporção nacional | escala nacional | em todo território | de todo o país
nation: em todo o território angolano | em todo país
service: [acesso à / acesso a / acessar a / acessar o / aceder à / acesso ao / site da / sites da / sítio da / sítios da / site do / sites do / sítio do / sítios do / página da / páginas da / portal da / portais da / portais / domínios da / domínios do] rt=RT | [acesso à / acesso a / acessar a / acessar o / aceder à / acesso ao / site da / sites da / sítio da / sítios da / site do / sites do / sítio do / sítios do / página da / páginas da / portal da / portais da / portais / domínios da / domínios do] sputnik=Sputnik
service: redes sociais=social media | aplicativos de mensagens=messaging apps
service: aplicações de mensagens=messaging apps | x.com=X
service: zap=WhatsApp | o zap=WhatsApp
service: plataformas de mensagens=messaging apps | serviços de mensagens=messaging apps
service: apps de mensagens=messaging apps | plataformas sociais=social media
service: plataformas de redes sociais=social media | antigo twitter=X
service: aplicativos de mensagem=messaging apps | rede social x=X | passarinho=Twitter
service: a plataforma=this | esta plataforma=this | essa plataforma=this | a rede social=this | essa rede social=this | esta rede social=this | o aplicativo=this | a aplicação=this | o app=this | o mensageiro=this | estas plataformas=these | essas plataformas=these | essas redes=these | as [duas / três / quatro] [plataformas / aplicações / redes]=these | os [dois / três / quatro] aplicativos=these
service: aplicativo=this | aplicativos=these
service: rede de elon musk=X | rede de musk=X | plataforma de elon musk=X
ruler: governo | governador* | prefeito | prefeita | prefeitura | câmara municipal | presidente da câmara | autarquia | justiça | tribunal | tribunal de justiça | juiz | juíza | juízes | vara | desembargador* | ministério público | procuradoria | polícia | polícia militar | polícia civil | secretaria | assembleia legislativa | defesa civil | bombeiros
world: mundial* | em todo o mundo | no mundo inteiro | ao redor do mundo | pelo mundo | apagão global | a nível global
world: [atualização / configuração] [defeituosa / malsucedida / errada]=fault | erro de configuração=fault | mudança de configuração=fault
world: em todo o planeta | a nível mundial | no planeta | à escala mundial | mundo afora
world: [mudança / alteração / erro] [na / de / da] configuração=fault | erro [da própria / interno / próprio]=fault | falha [interna / da própria]=fault | problema interno=fault
world: [seus / próprios] servidores=fault
world: [falha / falhas / problema / problemas / pane / instabilidade / avaria] [na / da / no] [Cloudflare / AWS / Amazon Web Services / Fastly / Akamai]=host | em vários países | em diversos países
block: bloque* | restring* | restrit* | restriç* | inacessív* | proib* | suspens* | suspend* | cort* | filtr*
block: lentidão | fora do ar | interromp* | censur* | limitad* | indisponív* | não funciona* | saiu do ar
block: saíram do ar | deixou de funcionar | deixaram de funcionar | bloqueou | não abre* | não carrega*
block: derrub* | inoperante* | vetad* | proibi* | suspendeu | suspenderam | bloquearam | caiu
block: fora de serviço | restringiu | restringiram | deixa de funcionar | deixam de funcionar
block: parou de funcionar | sumiu | some | bloquei* | bloquead* | bloquear* | banid* | baniu | proibid*
block: interditad* | inacessíve* | não abrem | nem _ abrem | restri* | desligad* | filtrad* | indisponíve*
block: caíram | vedad* | vedado | vedados | interdit* | fora de alcance | pararam de | parou de | deixaram de | deixou de
block: silencia | silenciou | silenciaram | imped* | impede | impediu | barr* | fechou a torneira
block: fecha a torneira | não dá para abrir | não há como | impossíve* | nem _ carregam
block: nem _ respondem | nem _ carrega | nem _ abre | não se abre* | não carregava*
block: não abria* | não funcionava* | não responde* | não respondia* | pararam de carregar
block: parou de carregar | pararam de funcionar | pararam de responder | deixou de carregar
block: deixaram de carregar | deixa de carregar | saem do ar | sai do ar | sair do ar | tirado do ar
block: tirou do ar | tiraram do ar | lent* | estrangul* | apagou | desativ* | inutiliz* | inabilit* | tapou
block: veta | vetou | vetaram | vetar | negou o acesso | cortou o acesso | corta o acesso
block: cortaram o acesso | limit* | expuls* | em baixo | abaixo | fora da rede | ficam sem | ficou sem
block: ficaram sem | nada de | emudec* | mud* | amordaç* | inalcançáve* | na lista negra | indisponibil*
block: não está disponível | não estão disponíveis | sumiram | somem | banem | bane | baniram | bloqueia
block: bloqueiam | derrubou | derrubado
block: cadeado | trancou | tranc*
block: a passo de caracol | a passo de tartaruga
block: interrupç* | proibiç* | limitaç* | bloqueios | dificuldades para [acessar / aceder / usar / abrir]
block: barram | não [era / é / foi] possível [acessar / aceder / abrir / usar] | desconect* | tirad* do ar
block: retirad* do ar | banimento | veto | só abre* com vpn | instabilidade | offline
block: sem funcionar | não [conseguem / consegue / conseguiam] [acessar / aceder / abrir / usar / entrar]
block: calado | derrubad* | não voltou | não voltaram | continua* sem funcionar
block: já não [era / é / foi] possível
block: do ar
block: em branco | morto
block: não [está / estão / estava / estavam] disponíve*
block: ordem _ vigor | medida _ vigor | decisão _ vigor
block: [deixou / deixaram / deixa / deixam] de [conseguir / abrir / carregar / funcionar / responder]
block: [não dá / já não dá] para [entrar / abrir / acessar / aceder / usar]
block: [falhas / problemas / dificuldades / instabilidade] [de acesso a / de acesso ao / no acesso a / no acesso ao / no / na / nos]
block: estão entre as afetadas | entre as afetadas
block: restringe | restringem | aos solavancos | [está / estão / estava / estavam] em baixo
block: [dá / dão / dava / davam] erro
block: [foi / foram / é / são] cortad*
block: [teve / tiveram / tem / têm] [a mesma sorte / o mesmo destino] | [segue / seguem / seguiu / seguiram] o mesmo caminho
block: [funciona / funcionam / funcionava / funcionavam / abre / abrem / carrega / carregam] [com dificuldade / com dificuldades / a custo / aos soluços]
block: barrar | barrou | barraram | [só / apenas / somente / unicamente] com vpn | [só / apenas / somente] com uma vpn | [só / apenas] via vpn | acat* a [ordem / decisão / medida] | cumpr* a [ordem / decisão / medida]
block: só [funciona / funcionam / abre / abrem / carrega / carregam / acessível / acessíveis] com | só se [abre / abrem / acede] [com / via] | parou | pararam
block: [deixou / deixaram] de estar [acessíve* / disponíve*]
block: sumi* [dos celulares / dos telemóveis / dos telefones / das telas / dos ecrãs] | desaparec* [dos celulares / dos telemóveis / dos telefones / das telas / dos ecrãs]
block: mensagem de erro | página em branco
block: a queda durou=ban | o bloqueio durou=ban
block: [o bloqueio / a restrição / a suspensão] [começou / teve início / se iniciou]=ban
block: bloqueio [começou / teve início / se iniciou / iniciou se / entrou em vigor / vigora]=ban | acesso intermitente | com lentidão
block: fechad* a sete chaves | trancad* | [não / nem] [deu / deram / dá / dão / davam] as caras | mensagens de erro | [mostrava / mostravam / mostra / mostram / exibia / exibiam / exibe / exibem / dava / davam / dá / dão] [erro / erros / um erro]
block: [tinha / tinham / havia / haviam] deixado de [funcionar / abrir / carregar / responder]
block: mal [funciona / funcionam / funcionava / funcionavam / carrega / carregam / carregava / abre / abrem / responde / respondem]
block: [a falha / a avaria / a interrupção / o problema] [durou / prolongou se]=ban
audience: [aos / para os / para / a] [funcionários / funcionários públicos / servidores / servidores públicos / militares / soldados / deputados / menores / alunos / estudantes / adolescentes / crianças]
audience: [nas escolas / nos colégios / nas salas de aula / nas repartições / nas repartições públicas / em escolas / nos ministérios / nos quartéis / nas prisões / nos presídios]
audience: nos [aparelhos / telefones / telemóveis / celulares / dispositivos] [dos funcionários / dos servidores / oficiais / do governo / do estado / de serviço]
audience: [na sala de aula / na aula / nas aulas / em aula]

hour: hora | horas | h | uma hora=1 | um quarto de hora=0.25
hour: hora número | h da [manhã / tarde / noite / madrugada]
hour: hs | hrs
hour: hora e meia=1.5 | três quartos de hora=0.75
hour: [há / durante / quase / cerca de / faz / mais de] meio dia=12 | meio dia [sem / de apagão / de corte / fora do ar / desconectad* / incomunicável]=12
day: dia | dias | um dia=1 | um dia inteiro=1
day: dia e meio=1.5 | um dia e meio=1.5
day: noites
week: semana | semanas | uma semana=1 | uma semana inteira=1
week: semana e meia=1.5 | uma semana e meia=1.5
month: mês | meses | mês e meio=1.5 | um mês e meio=1.5 | meio ano=6
minute: minuto | minutos | min
percent: % | por cento | porcento
number: zero=0 | um=1 | uma=1 | dois=2 | duas=2 | três=3 | quatro=4 | cinco=5 | seis=6 | sete=7 | oito=8
number: nove=9 | dez=10 | onze=11 | doze=12 | treze=13 | catorze=14 | quatorze=14 | quinze=15 | dezesseis=16
number: dezasseis=16 | dezessete=17 | dezassete=17 | dezoito=18 | dezenove=19 | dezanove=19 | vinte=20
number: trinta=30 | quarenta=40 | cinquenta=50 | sessenta=60 | setenta=70 | oitenta=80 | noventa=90 | cem=100
number: cento=100 | uma dezena de=10 | uma dúzia de=12 | uma centena de=100 | meia=0.5 | meio=0.5
number: duzentas=200 | uma trintena de=30 | um par de=2 | vinte e=20
number: meia dúzia de=6 | uma quarentena de=40 | uma vintena de=20 | uma cinquentena de=50
number: meia centena de=50 | duzentos=200 | quinhentos=500 | cento e vinte=120 | uma dezena=10
number: uma centena=100 | uma dúzia=12
fraction: um terço=33.3 | dois terços=66.7 | um quarto=25 | três quartos=75 | metade=50 | a metade=50
fraction: um quinto=20 | quatro quintos=80 | um décimo=10 | nove décimos=90 | um vigésimo=5
fraction: nove em cada dez=90 | oito em cada dez=80 | quatro em cada cinco=80 | um em cada dez=10
fraction: um em cada cinco=20 | um em cada vinte=5 | quinta parte=20 | quarta parte=25 | terça parte=33.3
fraction: décima parte=10 | nulo=0 | nula=0 | zero=0 | pela metade=50 | à metade=50 | dividid* por dois=50
fraction: dividid* por dez=10 | vigésima parte=5 | um centésimo=1 | centésima parte=1 | uma sexta parte=16.7
fraction: três quintos=60 | dois quintos=40 | um sexto=16.7 | um oitavo=12.5 | sexta parte=16.7
fraction: oitava parte=12.5 | três em cada quatro=75 | dois em cada três=66.7 | um em cada três=33.3
fraction: um em cada quatro=25 | um em cada cem=1 | uma em cada dez=10 | uma em cada cinco=20
fraction: uma em cada vinte=5 | uma em cada cem=1 | próximo de zero=0 | perto de zero=0 | próxima de zero=0
fraction: praticamente zero=0 | praticamente nulo=0 | praticamente nula=0 | quase zero=0 | a metade do=50
fraction: reduzid* a metade=50 | reduzid* à metade=50 | reduzid* para metade=50 | dividid* por quatro=25
fraction: dividid* por três=33.3 | dividid* por cinco=20
fraction: meio país=50 | meia ilha=50 | duas vezes menos=50
fraction: quase nada=0 | praticamente nada=0
half: e meia | e meio
outof: em cada | em | de cada
outof: por cada
ordinal: primeiro=1 | primeira=1 | segunda=2 | terceiro=3 | terceira=3 | quarto=4 | quarta=4 | quinto=5
ordinal: quinta=5 | sexto=6 | sexta=6 | sétimo=7 | sétima=7 | oitavo=8 | nono=9 | décimo=10 | oitava=8
ordinal: nona=9 | décima=10 | décimo primeiro=11 | décimo segundo=12 | segundo=2
ordinal: décimo terceiro=13 | décimo quarto=14 | décimo quinto=15 | vigésimo=20 | trigésimo=30
ordinal: décima primeira=11 | décima segunda=12 | centésim*=100 | quinquagésim*=50 | sexagésim*=60
ordinal: septuagésim*=70 | quadragésim*=40
ordsuffix: º | ª | o | .ª | .º | a
fill: longas | longos | consecutivas | consecutivos | inteiros | inteiras | completos | completas | seguidas
fill: seguidos | com sede em londres | não só | de | sem contar

today: hoje | esta manhã | esta noite | esta tarde
yesterday: na [manhã / tarde / noite / madrugada] seguinte=+1
yesterday: ontem=1 | anteontem=2 | ontem à noite=1 | na véspera=-1
yesterday: véspera=-1
yesterday: noite passada=1 | última noite=1
morning: manhã | madrugada=small | esta manhã | amanhecer=small | de madrugada=small | pela manhã | logo pela manhã | alvorada=small
morning: aurora=small
morning: romper do dia=small | nascer do sol=small | ao amanhecer=small | primeiras horas | raiar do dia=small | início da manhã
morning: fim da manhã | meio da manhã | princípio da manhã
morning: horas da manhã | [início / fim / meio] da madrugada=small | no início da madrugada=small
morning: primeiras horas da manhã
morning: logo cedo | bem cedo | manhã cedo | ao raiar do dia=small | às primeiras horas
morning: às primeiras horas da manhã | nas primeiras horas | nas primeiras horas da manhã
noon: meio dia
noon: meio do dia | a meio do dia
afternoon: tarde | esta tarde | à tarde | início da tarde
afternoon: princípio da tarde | ao princípio da tarde | no princípio da tarde | meio da tarde
afternoon: a meio da tarde | no início da tarde | ao início da tarde | começo da tarde
afternoon: horas da tarde
afternoon: fim da tarde=end | ao fim da tarde=end | final da tarde=end | no final da tarde=end
evening: anoitecer | entardecer | fim do dia | cair da noite | ao anoitecer
evening: pôr do sol | princípio da noite | início da noite | ao cair da noite | começo da noite
evening: horas da noite | final da noite | fim da noite
evening: ao fim do dia | no fim do dia | ao início da noite | no início da noite | ao princípio da noite
evening: ao entardecer
night: noite | esta noite | ontem à noite
night: noite passada | última noite
midnight: meia noite
weekday: segunda feira=1 | terça feira=2 | quarta feira=3 | quinta feira=4 | sexta feira=5 | sábado*=6
weekday: domingo*=7 | segunda=1 | terça=2 | quarta=3 | quinta=4 | sexta=5
clock: às=lead | até às=lead | até as=lead | as=weak | h | a=weak | das=weak | à=weak | por volta das=before | pelas=before
clock: lá pelas=before | pouco depois das=before | pouco antes das=before | passava das=before
clock: passavam das=before | a partir das=before | antes das=before | depois das=before | desde as=before
clock: perto das=before | cerca das=before | à volta das=before
clock: e um quarto=past 15 | menos um quarto=past -15 | menos dez=past -10 | menos cinco=past -5
clock: menos vinte=past -20
am: da manhã | da madrugada
am: am | a. m. | a.m.
pm: da tarde | da noite
pm: pm | p. m. | p.m.
local: hora local | horário local | no horário local | locais | local
local: hora da capital | horas locais
local: [hora / horário] de toronto=region/CA-ON | [hora / horário] de luanda=country/AO | [hora / horário] de maputo=country/MZ | [hora / horário] de bissau=country/GW | [hora / horário] de praia=country/CV | [hora / horário] de são tomé=country/ST | [hora / horário] de díli=country/TL | [hora / horário] de lisboa=country/PT | [hora / horário] de brasília=region/BR-DF | [hora / horário] de são paulo=region/BR-SP | [hora / horário] de manaus=region/BR-AM | [hora / horário] de belém=region/BR-PA | [hora / horário] de rio branco=region/BR-AC | [hora / horário] de acre=region/BR-AC | [hora / horário] de nova iorque=country/US | [hora / horário] de nova york=country/US | [hora / horário] de washington=country/US | [hora / horário] de londres=country/GB | [hora / horário] de paris=country/FR | [hora / horário] de madrid=country/ES | [hora / horário] de madri=country/ES | [hora / horário] de moscovo=country/RU | [hora / horário] de moscou=country/RU | [hora / horário] de kiev=country/UA | [hora / horário] de pequim=country/CN | [hora / horário] de tóquio=country/JP | [hora / horário] de nova deli=country/IN | [hora / horário] de nova délhi=country/IN | [hora / horário] de cabul=country/AF | [hora / horário] de bagdad=country/IQ | [hora / horário] de bagdá=country/IQ | [hora / horário] de damasco=country/SY | [hora / horário] de gaza=country/PS | [hora / horário] de cairo=country/EG | [hora / horário] de cartum=country/SD | [hora / horário] de adis abeba=country/ET | [hora / horário] de nairobi=country/KE | [hora / horário] de nairóbi=country/KE | [hora / horário] de campala=country/UG | [hora / horário] de kampala=country/UG | [hora / horário] de libreville=country/GA | [hora / horário] de dacar=country/SN | [hora / horário] de dakar=country/SN | [hora / horário] de kinshasa=region/CD-KN | [hora / horário] de quinxassa=region/CD-KN | [hora / horário] de bamako=country/ML | [hora / horário] de havana=country/CU | [hora / horário] de caracas=country/VE | [hora / horário] de islamabad=country/PK | [hora / horário] de daca=country/BD | [hora / horário] de dhaka=country/BD | [hora / horário] de colombo=country/LK | [hora / horário] de katmandu=country/NP | [hora / horário] de catmandu=country/NP | [hora / horário] de rangum=country/MM | [hora / horário] de macau=country/MO | [hora / horário] de teerã=country/IR | [hora / horário] de teerão=country/IR | [hora / horário] de almaty=country/KZ | [hora / horário] de cuiabá=region/BR-MT | [hora / horário] de mato grosso=region/BR-MT | [hora / horário] de açores=region/PT-20 | [hora / horário] de ponta delgada=region/PT-20
local: [hora / horário] dos açores=region/PT-20 | [hora / horário] do cairo=country/EG | [hora / horário] do acre=region/BR-AC | hora portuguesa=country/PT | hora de portugal continental=country/PT | hora continental=country/PT | hora angolana=country/AO | hora moçambicana=country/MZ | hora de moçambique=country/MZ | hora de angola=country/AO | [hora / horário] do leste=country/US | [hora / horário] do leste dos [eua / estados unidos]=country/US | horário do pacífico=region/US-CA | hora russa=country/RU | hora ucraniana=country/UA | hora turca=country/TR | hora iraniana=country/IR | [hora / horário] de fernando de noronha
utc: utc | gmt | [hora / horário] [de greenwich / gmt / utc / universal] | no horário [de greenwich / gmt / utc] | tempo universal | tempo universal coordenado
now: já | agora | na data de
daycount: dia=head
area: província* | região | regiões | estado de | estado do | estado da | estados de | departamento* | cidade | cidades | município* | distrito* | localidade*
area: prefeitura de
area: ilha | ilhas | arquipélago
area: freguesia* | concelho*
aside: dia da eleição | dia das eleições | dia da votação | véspera da eleição | noite eleitoral
aside: dia de votação | em ligação com | em conexão com | suspendeu _ contas | bloqueou _ contas
aside: ministério das comunicações | ministro das comunicações | observatório da internet
aside: observatório de internet | agência de telecomunicações | regulador das telecomunicações
aside: energia voltou | a bom porto | época de exames | período de exames | durante os exames
aside: por causa dos exames | corte constitucional | corte suprema | supremo corte | curto prazo
aside: partida de | partido* | queda de braço | mudança* | mudou de | mudar de | mudaram de | mudou se
aside: rede social | redes de supermercado* | [na / da / a] rede social
aside: rede de transporte*
aside: [manteve se / mantiveram se / mantém se / mantêm se / ficou / ficaram] em silêncio | guarda* silêncio
aside: não comentou | assembleia nacional | guarda nacional | polícia nacional | segurança nacional
aside: comissão nacional | conselho nacional | agência nacional | congresso nacional | unidade nacional
aside: seleção nacional | greve nacional | comité nacional | força nacional | partido nacional
aside: luto nacional | moeda nacional | imprensa nacional | protestos nacionais | eleições nacionais
aside: comissão nacional de eleições | frente nacional | instituto nacional | território nacional angolano
aside: dia* de [protesto* / manifestaç* / greve / marchas / luto / guerra / paralisação / votação]
aside: [semana / noite / jornada / semanas / noites] de [protesto* / manifestaç* / greve / marchas]
aside: dia consecutivo de [protesto* / manifestaç*] | dia da nova semana | semana de agitação
aside: ameaça [à / ao / direta / para / a] | uma ameaça | sob ameaça | queda do poder | queda do governo
aside: queda de energia | queda de cabul | no escuro sobre | barra* o acesso
aside: [sobre / contra] os cortes [de / da] internet | debate sobre | tratado os cortes
aside: carregar [o / os / seu / seus] [celular / celulares / telemóvel / telemóveis / telefone]
aside: negando [a / ao / aos / à / às] | negou [a / ao / aos / à / às]
aside: segunda vez | quarta vez | quinta vez | sexta vez | terça parte | segunda maior | sexta maior
aside: quinta maior | segunda volta
aside: sem [previsão / data / prazo] de [volta / regresso / retorno / restabelecimento]
aside: sem [previsão / data / prazo] para [volta / regresso / voltar / regressar]
aside: [fundador / dono / proprietário / chefe / presidente] do [telegram / x / twitter / facebook / tiktok / whatsapp]
aside: [suspendeu / suspende / bloqueou / bloqueia / baniu / removeu / fechou] [a conta / as contas / contas / o perfil / perfis / a página]
aside: norte | sul | leste | oeste | se _ vpn | menos _ vpn | salvo _ vpn | véspera [do / da / dos / das] | na véspera [do / da / dos / das]
aside: conta* do [x / twitter / facebook / instagram / tiktok / youtube / telegram / whatsapp] | conta* no [x / twitter / facebook / instagram / tiktok / youtube / telegram / whatsapp] | canal do [youtube / telegram / whatsapp] | página* do facebook | grupo* de [whatsapp / telegram] | grupo* do [whatsapp / facebook / telegram]
aside: [texto / debate / projeto / lei / relatório / livro / filme / documentário / inquérito] sobre [o bloqueio / os bloqueios / o corte / os cortes / o apagão]
aside: conta _ x | conta _ twitter | conta _ instagram | site [do / da / dos]
aside: bloqueio [de / das] contas | [ligou / religou / desligou] o [telemóvel / celular / telefone]
aside: [caçamba / mão / mãos / báscula / grua / cabeça / braço / braços] [levantada / levantadas / levantado / levantados]
aside: reunião | reuniões | granada | granadas
aside: [voltou / voltaram / volta / voltam / voltar] a [apontar / anotar / vender / cobrar / pagar / escrever / recorrer / falar / protestar / marchar / reunir se / pedir / exigir / avisar / alertar / denunciar / prometer / culpar / acusar / criticar / insistir / negar / usar / votar / manifestar se / sair / tentar / rejeitar / convocar / dizer]
aside: deixa _ escuras | deixou _ escuras | deixaram _ escuras
aside: libera* [roaming / o roaming / saque / verba / verbas / recursos] | liberou [roaming / o roaming]
aside: roaming
aside: [desligar / desligou / desligaram / desativar / desconectar] [os seus / seus / os / todos os] [sistemas / servidores / equipamentos / computadores]
aside: [convoc* / marc* / decret* / anunci*] [uma semana / duas semanas / dois dias / três dias / quatro dias / cinco dias / sete dias / 48 horas / 72 horas] de [paralisação / greve geral / desobediência / luto]
aside: defesa nacional | média nacional
aside: dia* de [tumulto* / distúrbio* / confronto* / luto / tensão] | [semana / noite / jornada / semanas / noites] de [tumulto* / distúrbio* / confronto* / tensão]
aside: que se [seguiu / seguiram / verificou / verificaram / registou / registaram / registrou / deu / fez / mantém / mantinha / prolonga / prolongou / arrasta / arrastou / estende / estendeu / instalou / iniciou / alastrou]
aside: [divulgação / difusão / propagação / circulação / disseminação] de [notícias falsas / informações falsas / fake news]
aside: contra as notícias falsas
aside: [difundir / divulgar / propagar / disseminar / espalhar] [notícias falsas / informações falsas / fake news]
aside: guerra [dos doze / de doze / dos 12 / de 12] dias
aside: junto com a [luz / energia / eletricidade / electricidade] | não [governamental / governamentais]
aside: dia de [azar / sorte]
aside: [usar / usando / use / usarem / usem / usa / usam / utilizar / recorrer a / recorram a / recorrem a] vpn*
aside: [usar / usando / use / usem / utilizar / recorrer a] uma vpn
aside: [deixou / deixaram] de [entregar / cumprir / pagar / atender / nomear / apresentar / ser / ter / fazer]
aside: [o / do / ao / no / um / pelo] diário | jornal diário
aside: diário [de notícias / da república / oficial / económico / econômico]
aside: petrolífera total | totalenergies | petroleira total | se bem que
aside: centro de chamadas | call center | apoio ao cliente | cartões sim | linha de apoio | linha de atendimento
aside: [celulares / telemóveis / telefones / aparelhos] [roubados / furtados / clonados / usados]
aside: [bloqueou / bloqueia / eliminou / retirou / removeu / apagou] [canais / publicações / vídeos / perfis / conteúdos / posts]
aside: [reduz / reduzem / reduziu / limita / limitam / baixa / baixam] a qualidade
aside: [dias / horas / semanas] de [reparação / reparações / reparos / trabalho / trabalhos / espera / atraso]
aside: [autoriza / autorizou / libera / liberou] [a volta / volta / o retorno / retorno / o regresso / regresso] | taxa de falhas | índice de falhas
aside: [trocam / trocaram / troca] ameaças | novas ameaças | ameaças de [guerra / morte / bomba]
aside: grupo [ocidental / central / oriental] dos açores | [desligamento / fim / desativação / encerramento / desligar] [do / da / da rede / das redes / da rede de] [2g / 3g / cobre] | [ligação / viagem / ligações] de barco
aside: [conter / travar / evitar / impedir / combater / contra / controlar / espalhar / espalhem / disseminação de / propagação de / difusão de / circulação de / divulgação de] [ / os / as] [boatos / rumores / notícias falsas / fake news / mentiras / informações falsas]
aside: [facebook / meta / twitter / x / google / youtube / tiktok / instagram / telegram / whatsapp / netflix] [bloqueia / bloqueou / suspende / suspendeu / remove / removeu / restaura / restaurou / retira / retirou / bane / baniu / limita / limitou / desbloqueia / desbloqueou / derruba / derrubou / apaga / apagou / fecha / fechou / corta / cortou / encerra / encerrou / desativa / desativou]
aside: véspera de [eleição / eleições / votação / votações / feriado / natal] | [em / à / na] véspera de [eleição / eleições / votação]
aside: barrinha* | [muda / mudam / mudar / mudou / mudaram / mudando / mude] de | [de / da / na / nas / em] véspera* [de / do / da / das / dos] | antena* _ starlink | terminais [da / de / do] starlink | terminal [da / de / do] starlink | [kit / kits / parabólica / parabólicas] [da / de / do] starlink
aside: uma barrinha | barrinhas de | barrinha [de / da / do]
aside: [encerramento / fecho / fechamento] [das urnas / das mesas / das assembleias / da votação / da campanha]
aside: [tenta / tentam / tentava / tentavam / procura / procuram / trabalha / trabalham / luta / lutam / corre / correm] [ / para / por] [restabelecer / restaurar / repor / reparar / recuperar / religar / reativar / reconectar]
aside: [voltou / voltaram / volta / voltam] a [alcançar / afetar / atingir / castigar / bloquear / derrubar]
aside: [cai / caiu / desce / desceu / recua / recuou] [para o / ao / até o] [lugar / posto]
aside: data de [regresso / retorno / reposição / restabelecimento]
aside: [um dia / uma noite / uma jornada / uma semana] de [confrontos / protestos / tumultos / manifestações / greve / distúrbios]
aside: [negou / nega / negaram / negam / descartou / descarta / descartaram / desmentiu] que [se trate / se tratasse / se tenha tratado / fosse / tenha sido] [de um / de uma / um / uma] [corte / apagão / bloqueio / sabotagem / ataque / ciberataque / interrupção] [ / deliberado / deliberada / intencional / propositado / informático / político]
aside: se não [apresentar / apresentarem / explicar / explicarem / justificar / cumprir / cumprirem / demonstrar / entregar / pagar / pagarem / compensar / responder / informar]
aside: [banco / aplicação / aplicativo / app] _ recuperou o serviço
aside: [voltou / voltaram / volta / voltam] a [liderar / encabeçar / melhorar / piorar / superar / ganhar / perder]
aside: [baixou / caiu / cai / perdeu / perde / subiu / sobe / desceu / desce / recuou] [um / uma / dois / duas / três / quatro / cinco / seis / várias / vários] [posição / posições / lugar / lugares / degrau / degraus]
aside: mais [baixas / baixos / lentas / lentos] [que / do que] [em / no / na / as de / os de]
aside: sem [recurso a / recorrer a / necessidade de / precisar de / ajuda de] [vpn / uma vpn]
aside: [voltou / voltaram / volta / voltam] [ao / aos] [telefone fixo / papel / dinheiro / dinheiro vivo / caderno / sms]
aside: [negou / nega / negaram / negam / desmentiu / desmente] [um / o / qualquer / que houvesse um / ter sofrido um / a existência de um] [ciberataque / ataque / ataque informático / ataque cibernético / ataque hacker]
aside: [negou / nega / negaram / negam / desmentiu / desmente] [uma / qualquer] [sabotagem / invasão]
until: até | até o | até à | até a | até às | até ao | até as
last: passado | passada | último | última
lastweek: da semana passada | semana passada | passada semana
each: de cada | em cada
place: birmânia=country/MM
place: anatel=country/BR | stf=country/BR | supremo tribunal federal=country/BR
place: moraes=country/BR | brasileir*=country/BR | moçambican*=country/MZ | angolan*=country/AO
place: guineense*=country/GW | cabo verdian*=country/CV
place: equatorian*=country/EC | marroquin*=country/MA | são tomense*=country/ST | indian*=country/IN
place: timorense*=country/TL
place: anacom=country/PT | inacom=country/AO | incm=country/MZ
place: roskomnadzor=country/RU
place: gaúch*=country/BR | baian*=country/BR | paraense*=country/BR | amazonense*=country/BR | catarinense*=country/BR | paranaense*=country/BR | cearense*=country/BR | pernambucan*=country/BR | paulista*=country/BR | amapaense*=country/BR | acrean*=country/BR | açorian*=country/PT | madeirense*=country/PT
place: justiça federal=country/BR | polícia federal=country/BR | tribunal regional federal=country/BR | trf=country/BR | tse=country/BR | desembargador*=country/BR | prefeitura=country/BR | prefeituras=country/BR | ministério público federal=country/BR | defesa civil=country/BR | procon=country/BR | r$=country/BR
place: meticais=country/MZ | kwanzas=country/AO | siresp=country/PT | gnr=country/PT | proteção civil dos açores=country/PT | frelimo=country/MZ | renamo=country/MZ | mpla=country/AO | unita=country/AO
place: tj sp=country/BR | stj=country/BR
place: [justiça federal / tribunal de justiça / ministério público federal] [do / no / da / na / de / em] [espírito santo / são paulo / rio de janeiro / minas gerais / bahia / amazonas / pará / paraná / santa catarina / rio grande do sul / pernambuco / ceará / goiás / sergipe / piauí / maranhão]=country/BR
operator: vivo=country/BR Vivo | tim=country/BR TIM | oi=country/BR Oi
operator: free=Free
operator: unitel=country/AO Unitel | cv telecom=country/CV CV Telecom | t mcel=country/MZ Tmcel
operator: nextel=Nextel | meo=country/PT MEO
operator: nos comunicações=country/PT NOS | vodafone=Vodafone | algar=country/BR Algar
operator: movicel=country/AO Movicel | tmcel=country/MZ Tmcel
operator: nos=country/PT NOS | nowo=country/PT NOWO | altice=Altice | brisanet=country/BR Brisanet
operator: sercomtel=country/BR Sercomtel | vodacom=Vodacom | africell=Africell
operator: telecel=Telecel | cst=country/ST CST
operator: timor telecom=country/TL Timor Telecom | telemor=country/TL Telemor
operator: telkomcel=country/TL Telkomcel | angola telecom=country/AO Angola Telecom
operator: unitel t mais=country/CV Unitel T+ | tv cabo=country/AO TV Cabo
operator: vodafone portugal=country/PT Vodafone Portugal | digi portugal=country/PT Digi | altice portugal=country/PT Altice | altice açores=country/PT Altice | meo açores=country/PT MEO | nos madeira=country/PT NOS | emacom=country/PT EMACOM | embratel=country/BR Embratel | algar telecom=country/BR Algar | unifique=country/BR Unifique | copel telecom=country/BR Copel Telecom | ligga=country/BR Ligga | telebras=country/BR Telebras | sky brasil=country/BR Sky
operator: orange bissau=country/GW Orange Bissau | mtn bissau=country/GW MTN | unitel stp=country/ST Unitel STP | africell angola=country/AO Africell | multitel=country/AO Multitel | teledata=country/MZ Teledata | tdm=country/MZ TDM | mcel=country/MZ mCel | ctm=country/MO CTM | starlink moçambique=country/MZ Starlink
operator: unitel t+=country/CV Unitel T+
operator: cv móvel=country/CV CVMóvel | cvmóvel=country/CV CVMóvel
operator: vodafone=country/PT Vodafone
operator: unitel tmais=country/CV Unitel T+
operator: cvtelecom=CVTelecom
daycount: hora número
city: na cidade=this
city: bissau=region/GW-BS Bissau | beira=region/MZ-S Beira | nampula=region/MZ-N Nampula
city: matola=region/MZ-L Matola | pemba=region/MZ-P Pemba | manica=region/MZ-B Manica
city: sofala=region/MZ-S Sofala | zambézia=region/MZ-Q Zambézia | cabo delgado=region/MZ-P Cabo Delgado
city: niassa=region/MZ-A Niassa | chimoio=region/MZ-B Chimoio | quelimane=region/MZ-Q Quelimane
city: inhambane=region/MZ-I Inhambane | benguela=region/AO-BGU Benguela | huambo=region/AO-HUA Huambo
city: lubango=region/AO-HUI Lubango | cabinda=region/AO-CAB Cabinda | huíla=region/AO-HUI Huíla
city: lobito=region/AO-BGU Lobito | bafatá=region/GW-BA Bafatá | gabú=region/GW-GA Gabú
city: caracalpaquistão=region/UZ-QR Karakalpakstan | macapá=region/BR-AP Macapá | amapá=region/BR-AP Amapá
city: são tomé=region/ST-P São Tomé | tigré=region/ET-TI Tigray
city: tigray=region/ET-TI Tigray | mascate=region/OM-MA Muscat
city: porto=region/PT-13 Porto | braga=region/PT-03 Braga | coimbra=region/PT-06 Coimbra
city: gaza=country/PS Gaza | faixa de gaza=country/PS Gaza
city: norte de gaza=region/PS-NGZ Northern Gaza | sul de gaza=region/PS-KYS Southern Gaza
city: norte da faixa de gaza=region/PS-NGZ Northern Gaza
city: sul da faixa de gaza=region/PS-KYS Southern Gaza | cidade de gaza=region/PS-GZZ Gaza City
city: eldorado do sul=region/BR-RS Eldorado do Sul
city: shetland=country/GB Shetland | mayotte=country/YT Mayotte
city: capital moçambicana=region/MZ-MPM Maputo | capital angolana=region/AO-LUA Luanda | capital guineense=region/GW-BS Bissau
city: capital iraniana=region/IR-23 Tehran | capital afegã=region/AF-KAB Kabul | capital sudanesa=region/SD-KH Khartoum
city: capital senegalesa=region/SN-DK Dakar | capital queniana=region/KE-30 Nairobi | capital ugandesa=region/UG-102 Kampala
city: capital etíope=region/ET-AA Addis Ababa | capital iraquiana=region/IQ-BG Baghdad | capital síria=region/SY-DI Damascus
city: capital russa=region/RU-MOW Moscow | capital ucraniana=region/UA-30 Kyiv | capital bielorrussa=region/BY-HM Minsk
city: capital congolesa=region/CD-KN Kinshasa | capital gabonesa=region/GA-1 Libreville | capital venezuelana=region/VE-A Caracas
city: capital cubana=region/CU-03 Havana | capital zambiana=region/ZM-09 Lusaka | capital zimbabuana=region/ZW-HA Harare
city: capital turca=region/TR-06 Ankara | capital egípcia=region/EG-C Cairo | capital equatoriana=region/EC-P Quito
city: capital [de / do / da] moçambique=region/MZ-MPM Maputo | capital [de / do / da] angola=region/AO-LUA Luanda
city: capital [de / do / da] irão=region/IR-23 Tehran | capital [de / do / da] irã=region/IR-23 Tehran
city: capital [de / do / da] afeganistão=region/AF-KAB Kabul | capital [de / do / da] sudão=region/SD-KH Khartoum
city: capital [de / do / da] senegal=region/SN-DK Dakar | capital [de / do / da] quénia=region/KE-30 Nairobi
city: capital [de / do / da] quênia=region/KE-30 Nairobi | capital [de / do / da] uganda=region/UG-102 Kampala
city: capital [de / do / da] etiópia=region/ET-AA Addis Ababa | capital [de / do / da] iraque=region/IQ-BG Baghdad
city: capital [de / do / da] síria=region/SY-DI Damascus | capital [de / do / da] rdc=region/CD-KN Kinshasa
city: capital [de / do / da] gabão=region/GA-1 Libreville | capital [de / do / da] bangladesh=region/BD-C Dhaka
city: capital [de / do / da] guiné conacri=region/GN-C Conakry | capital [de / do / da] guiné bissau=region/GW-BS Bissau
city: capital [de / do / da] venezuela=region/VE-A Caracas | capital [de / do / da] cuba=region/CU-03 Havana
city: capital [de / do / da] zâmbia=region/ZM-09 Lusaka | capital [de / do / da] zimbabué=region/ZW-HA Harare
city: [ambas as / as duas / nas duas / das duas] [cidades / localidades / províncias / ilhas / regiões]=these | [ambos os / os dois / nos dois / dos dois] [municípios / distritos / estados / departamentos]=these
city: regiões anglófonas=region/CM-NW Northwest | regiões anglófonas=region/CM-SW Southwest
city: palma=region/MZ-P Palma | mocímboa da praia=region/MZ-P Mocímboa da Praia
city: maputenses=region/MZ-MPM Maputo | luandenses=region/AO-LUA Luanda | lisboetas=region/PT-11 Lisbon
city: porto santo=region/PT-30 Porto Santo | porto alegre=region/BR-RS Porto Alegre | porto velho=region/BR-RO Porto Velho | porto seguro=region/BR-BA Porto Seguro
city: angoche=region/MZ-N Angoche | mueda=region/MZ-P Mueda | montepuez=region/MZ-P Montepuez | moatize=region/MZ-T Moatize
city: chókwè=region/MZ-G Chókwè | vilankulo=region/MZ-I Vilankulo | gurué=region/MZ-Q Gurué | mocuba=region/MZ-Q Mocuba
city: dundo=region/AO-LNO Dundo | ondjiva=region/AO-CNN Ondjiva | cazenga=region/AO-LUA Cazenga | cacuaco=region/AO-LUA Cacuaco | viana=region/AO-LUA Viana
city: mindelo=region/CV-SV Mindelo | guimarães=region/PT-03 Guimarães | tondela=region/PT-18 Tondela
city: candaar=region/AF-KAN Kandahar | omdurmã=region/SD-KH Omdurman | axum=region/ET-TI Axum | lalibela=region/ET-AM Lalibela | mequelé=region/ET-TI Mekelle
city: ilhas das flores=region/PT-20 Flores | ilha das flores=region/PT-20 Flores | ilha do corvo=region/PT-20 Corvo | corvo=region/PT-20 Corvo | açores=region/PT-20 Azores
city: angra do heroísmo=region/PT-20 Angra do Heroísmo | ponta delgada=region/PT-20 Ponta Delgada | são gonçalo=region/BR-RJ São Gonçalo | ilha do sal=region/CV-SL Sal | ilha do maio=region/CV-MA Maio
city: são leopoldo=region/BR-RS São Leopoldo | ilha do príncipe=region/ST-P Príncipe
city: [nos / os / dos] dois concelhos=these | [em / de] ambos os concelhos=these | nas duas [freguesias / vilas]=these
city: capital [do amapá / amapaense]=region/BR-AP Macapá | capital [do amazonas / amazonense]=region/BR-AM Manaus | capital [do pará / paraense]=region/BR-PA Belém | capital [da bahia / baiana]=region/BR-BA Salvador | capital [do ceará / cearense]=region/BR-CE Fortaleza | capital gaúcha=region/BR-RS Porto Alegre | capital [do maranhão / maranhense]=region/BR-MA São Luís | capital [de roraima / roraimense]=region/BR-RR Boa Vista | capital [do acre / acreana]=region/BR-AC Rio Branco | capital [de rondônia / rondoniense]=region/BR-RO Porto Velho | capital [de pernambuco / pernambucana]=region/BR-PE Recife
city: da ilha=this | na ilha=this | do arquipélago=this | no arquipélago=this | na vila=this | no concelho=this | no município=this | na localidade=this | nesta cidade=this
city: flores=region/PT-20 Flores | ilhas do fogo=region/CV-SF Fogo | ilhas do sal=region/CV-SL Sal | ilhas de são vicente=region/CV-SV São Vicente | ilhas de santo antão=region/CV-PA Santo Antão | ilhas do pico=region/PT-20 Pico | ilhas do faial=region/PT-20 Faial | ilhas do corvo=region/PT-20 Corvo | ilhas da boa vista=region/CV-BV Boa Vista
city: rocinha=region/BR-RJ Rocinha | complexo da maré=region/BR-RJ Maré | complexo do alemão=region/BR-RJ Complexo do Alemão | cidade de deus=region/BR-RJ Cidade de Deus | paraisópolis=region/BR-SP Paraisópolis | heliópolis=region/BR-SP Heliópolis | alter do chão=region/BR-PA Alter do Chão
city: [a ilha / o arquipélago] [está / estava / ficou / continua / continuava / permanece / segue / voltou / perdeu / passou / vive / esteve]=this
telling: *ção=0.5 | *ções=0.5 | *ão=0.3 | *ram=0.3 | *inho=0.3 | *inha=0.3 | *ês=0.2 | *ável=0.4
telling: *dade=0.4
offshore: largo | costa | costas

# Regions, islands and smaller towns that the gazetteer has not
city: fernando de noronha=region/BR-PE Fernando de Noronha | ilha do marajó=region/BR-PA Marajó | marajó=region/BR-PA Marajó
city: altamira=region/BR-PA Altamira | cruzeiro do sul=region/BR-AC Cruzeiro do Sul | oiapoque=region/BR-AP Oiapoque
city: laranjal do jari=region/BR-AP Laranjal do Jari | ilha de santana=region/BR-AP Santana | parintins=region/BR-AM Parintins
city: tabatinga=region/BR-AM Tabatinga | tefé=region/BR-AM Tefé | são gabriel da cachoeira=region/BR-AM São Gabriel da Cachoeira
city: pacaraima=region/BR-RR Pacaraima | roca sales=region/BR-RS Roca Sales | muçum=region/BR-RS Muçum | encantado=region/BR-RS Encantado
city: lajeado=region/BR-RS Lajeado | arroio do meio=region/BR-RS Arroio do Meio | vale do taquari=region/BR-RS Vale do Taquari
city: serra gaúcha=region/BR-RS Serra Gaúcha | bento gonçalves=region/BR-RS Bento Gonçalves | rio pardo=region/BR-RS Rio Pardo
city: sinimbu=region/BR-RS Sinimbu | região metropolitana de porto alegre=region/BR-RS Porto Alegre | vale do itajaí=region/BR-SC Vale do Itajaí
city: rio do sul=region/BR-SC Rio do Sul | rio bonito do iguaçu=region/BR-PR Rio Bonito do Iguaçu | ilhabela=region/BR-SP Ilhabela
city: litoral norte paulista=region/BR-SP Litoral Norte | abc paulista=region/BR-SP ABC Paulista | ilha grande=region/BR-RJ Ilha Grande
city: paraty=region/BR-RJ Paraty | triângulo mineiro=region/BR-MG Triângulo Mineiro | brumadinho=region/BR-MG Brumadinho
city: recôncavo baiano=region/BR-BA Recôncavo | morro de são paulo=region/BR-BA Morro de São Paulo | pantanal=region/BR-MS Pantanal
city: corumbá=region/BR-MS Corumbá | interior paulista=region/BR-SP São Paulo | são jorge=region/PT-20 São Jorge
city: ilha de são jorge=region/PT-20 São Jorge | graciosa=region/PT-20 Graciosa | ilha graciosa=region/PT-20 Graciosa | faial=region/PT-20 Faial
city: ilha do faial=region/PT-20 Faial | ilha do pico=region/PT-20 Pico | ilha terceira=region/PT-20 Terceira
city: ilha de santa maria=region/PT-20 Santa Maria | câmara de lobos=region/PT-30 Câmara de Lobos | ilha da madeira=region/PT-30 Madeira
city: algarve=region/PT-08 Algarve | alentejo=region/PT-07 Alentejo | beira baixa=region/PT-05 Beira Baixa | trás os montes=region/PT-17 Trás-os-Montes
city: alto minho=region/PT-16 Alto Minho | minho=region/PT-03 Minho | pedrógão grande=region/PT-10 Pedrógão Grande
city: figueira da foz=region/PT-06 Figueira da Foz | médio tejo=region/PT-14 Médio Tejo | península de setúbal=region/PT-15 Setúbal
city: sintra=region/PT-11 Sintra | cascais=region/PT-11 Cascais | seixal=region/PT-15 Seixal | almada=region/PT-15 Almada
city: monchique=region/PT-08 Monchique | portimão=region/PT-08 Portimão | ovar=region/PT-01 Ovar | vila nova de gaia=region/PT-13 Vila Nova de Gaia
city: matosinhos=region/PT-13 Matosinhos | covilhã=region/PT-05 Covilhã | serra da estrela=region/PT-09 Serra da Estrela | ilha brava=region/CV-BR Brava
city: ilha do fogo=region/CV-SF Fogo | ilha da boa vista=region/CV-BV Boa Vista | ilha da boavista=region/CV-BV Boa Vista
city: santo antão=region/CV-PA Santo Antão | ilha de são nicolau=region/CV-SN São Nicolau | ilha de santiago=region/CV-S Santiago
city: chibuto=region/MZ-G Chibuto | ilha de moçambique=region/MZ-N Mozambique Island | cuamba=region/MZ-A Cuamba | vilanculos=region/MZ-I Vilankulo
city: bazaruto=region/MZ-I Bazaruto | macomia=region/MZ-P Macomia | ibo=region/MZ-P Ibo | ilha do ibo=region/MZ-P Ibo | metuge=region/MZ-P Metuge
city: mecúfi=region/MZ-P Mecúfi | quissanga=region/MZ-P Quissanga | dondo=region/MZ-S Dondo | búzi=region/MZ-S Búzi | marromeu=region/MZ-S Marromeu
city: gorongosa=region/MZ-S Gorongosa | cidade de maputo=region/MZ-MPM Maputo | boane=region/MZ-L Boane | marracuene=region/MZ-L Marracuene
city: catumbela=region/AO-BGU Catumbela | bié=region/AO-BIE Bié | cuíto=region/AO-BIE Kuito | cuando cubango=region/AO-CCU Cuando Cubango
city: ndalatando=region/AO-CNO N'dalatando | lunda norte=region/AO-LNO Lunda Norte | zaire angolano=region/AO-ZAI Zaire | soyo=region/AO-ZAI Soyo
city: bijagós=region/GW-BL Bijagós | arquipélago dos bijagós=region/GW-BL Bijagós | oio=region/GW-OI Oio | ilha de ataúro=region/TL-DI Atauro
city: ataúro=region/TL-DI Atauro | lospalos=region/TL-LA Lospalos
city: pará=region/BR-PA Para
city: jamena=region/TD-ND N'Djamena | nuaquechote=region/MR-NKC Nouakchott | iaundé=region/CM-CE Yaoundé | brazavile=region/CG-BZV Brazzaville
city: bagdade=region/IQ-BG Baghdad | ubatuba=region/BR-SP Ubatuba | caraguatatuba=region/BR-SP Caraguatatuba | peruíbe=region/BR-SP Peruíbe
city: búzios=region/BR-RJ Búzios | maricá=region/BR-RJ Maricá | ouro preto=region/BR-MG Ouro Preto | diamantina=region/BR-MG Diamantina
city: lençóis=region/BR-BA Lençóis | ipojuca=region/BR-PE Ipojuca | porto de galinhas=region/BR-PE Porto de Galinhas | caicó=region/BR-RN Caicó
city: jericoacoara=region/BR-CE Jericoacoara | quixadá=region/BR-CE Quixadá | barreirinhas=region/BR-MA Barreirinhas | bacabal=region/BR-MA Bacabal
city: itaituba=region/BR-PA Itaituba | oriximiná=region/BR-PA Oriximiná | óbidos=region/BR-PA Óbidos | tucuruí=region/BR-PA Tucuruí
city: novo progresso=region/BR-PA Novo Progresso | coari=region/BR-AM Coari | manacapuru=region/BR-AM Manacapuru | itacoatiara=region/BR-AM Itacoatiara
city: humaitá=region/BR-AM Humaitá | maués=region/BR-AM Maués | barcelos=region/BR-AM Barcelos | caracaraí=region/BR-RR Caracaraí
city: tarauacá=region/BR-AC Tarauacá | sena madureira=region/BR-AC Sena Madureira | guajará mirim=region/BR-RO Guajará-Mirim
city: cáceres=region/BR-MT Cáceres | caldas novas=region/BR-GO Caldas Novas | gurupi=region/BR-TO Gurupi
city: presidente getúlio=region/BR-SC Presidente Getúlio | santana do livramento=region/BR-RS Santana do Livramento
city: cachoeira do sul=region/BR-RS Cachoeira do Sul | são lourenço do sul=region/BR-RS São Lourenço do Sul | taquari=region/BR-RS Taquari
city: gramado=region/BR-RS Gramado | santa tereza=region/BR-RS Santa Tereza | venâncio aires=region/BR-RS Venâncio Aires
city: póvoa de varzim=region/PT-13 Póvoa de Varzim | penafiel=region/PT-13 Penafiel | amarante=region/PT-13 Amarante | famalicão=region/PT-03 Famalicão
city: vila nova de famalicão=region/PT-03 Vila Nova de Famalicão | ponte de lima=region/PT-16 Ponte de Lima | peso da régua=region/PT-17 Peso da Régua
city: mirandela=region/PT-04 Mirandela | miranda do douro=region/PT-04 Miranda do Douro | lamego=region/PT-18 Lamego | mangualde=region/PT-18 Mangualde
city: seia=region/PT-09 Seia | fundão=region/PT-05 Fundão | lousã=region/PT-06 Lousã | arganil=region/PT-06 Arganil
city: oliveira do hospital=region/PT-06 Oliveira do Hospital | peniche=region/PT-10 Peniche | caldas da rainha=region/PT-10 Caldas da Rainha
city: marinha grande=region/PT-10 Marinha Grande | abrantes=region/PT-14 Abrantes | ourém=region/PT-14 Ourém | torres vedras=region/PT-11 Torres Vedras
city: mafra=region/PT-11 Mafra | oeiras=region/PT-11 Oeiras | loures=region/PT-11 Loures | sesimbra=region/PT-15 Sesimbra | montijo=region/PT-15 Montijo
city: alcácer do sal=region/PT-15 Alcácer do Sal | grândola=region/PT-15 Grândola | odemira=region/PT-02 Odemira | mértola=region/PT-02 Mértola
city: estremoz=region/PT-07 Estremoz | elvas=region/PT-12 Elvas | albufeira=region/PT-08 Albufeira | loulé=region/PT-08 Loulé
city: tavira=region/PT-08 Tavira | aljezur=region/PT-08 Aljezur | águeda=region/PT-01 Águeda | sever do vouga=region/PT-01 Sever do Vouga
city: machico=region/PT-30 Machico | santana da madeira=region/PT-30 Santana | são vicente da madeira=region/PT-30 São Vicente
city: vila do porto=region/PT-20 Vila do Porto | lajes das flores=region/PT-20 Lajes das Flores | vila do corvo=region/PT-20 Corvo
city: muidumbe=region/MZ-P Muidumbe | nangade=region/MZ-P Nangade | catandica=region/MZ-B Catandica | nhamatanda=region/MZ-S Nhamatanda
city: caluquembe=region/AO-HUI Caluquembe | xangongo=region/AO-CNN Xangongo | pitche=region/GW-GA Pitche | bambadinca=region/GW-BA Bambadinca
city: são martinho=country/MF Saint Martin
city: petrópolis=region/BR-RJ Petrópolis | teresópolis=region/BR-RJ Teresópolis | são sebastião=region/BR-SP São Sebastião | são bernardo do campo=region/BR-SP São Bernardo do Campo | barra do sahy=region/BR-SP Barra do Sahy | alto da serra=region/BR-RJ Alto da Serra | capão redondo=region/BR-SP Capão Redondo | campo limpo=region/BR-SP Campo Limpo | complexo da maré=region/BR-RJ Complexo da Maré | chapecó=region/BR-SC Chapecó | lagarto=region/BR-SE Lagarto
city: castanheira de pera=region/PT-10 Castanheira de Pera | figueiró dos vinhos=region/PT-10 Figueiró dos Vinhos | porto moniz=region/PT-30 Porto Moniz | pombal=region/PT-10 Pombal | corvinos=region/PT-20 Corvo | florentinos=region/PT-20 Flores
city: coloane=country/MO Coloane | taipa=country/MO Taipa | são vicente=country/CV São Vicente | nova sintra=region/CV-BR Nova Sintra | sal rei=region/CV-BV Sal Rei
city: uíge=region/AO-UIG Uíge | malanje=region/AO-MAL Malanje | lunda sul=region/AO-LSU Lunda Sul | moxico=region/AO-MOX Moxico | cuanza norte=region/AO-CNO Cuanza Norte | cuanza sul=region/AO-CUS Cuanza Sul | cunene=region/AO-CNN Cunene | menongue=region/AO-CCU Menongue | kuito=region/AO-BIE Kuito | luena=region/AO-MOX Luena | saurimo=region/AO-LSU Saurimo | sumbe=region/AO-CUS Sumbe | mbanza congo=region/AO-ZAI M'banza-Kongo
city: bafatá=country/GW Bafatá | gabú=country/GW Gabú | cacheu=country/GW Cacheu | bubaque=country/GW Bubaque | buba=country/GW Buba | mansoa=country/GW Mansoa | baucau=country/TL Baucau | suai=country/TL Suai | oecusse=country/TL Oecusse | maliana=country/TL Maliana | tarrafal=region/CV-TA Tarrafal | são nicolau=country/CV São Nicolau
after: [depois de / após] [ter / terem / ter sido / terem sido / ter ficado / terem ficado]
break: [depois de / após] [ter / terem / ter sido / terem sido / ter ficado / terem ficado]
dark: [ido / ir / foi / foram / vai / vão] abaixo
aside: recuperação judicial | [prova / provas / aulas / exame / exames] [de / on line de] recuperação
hyp: [prevemos / prevê se / estimamos / contamos com / esperamos] [a reposição / o restabelecimento / a normalização / a recuperação / o regresso / a retoma / a resolução / repor / restabelecer]
hyp: [diz / dizem / garante / promete / afirma] que o [fará / farão]=all
area: aldeia* | povoado* | povoação | povoações | comunidade* | vila | vilas | vale | vales | bairro* | favela* | lugarejo* | posto administrativo | localidades | setor | município
regionword: aldeia=before | aldeias=before | povoado=before | povoados=before | povoação | comunidade=before | vale | favela=before | bairros=before | localidades=before | departamentos
service: rumble=Rumble
city: distrito federal=region/BR-DF Federal District | viana do castelo=region/PT-16 Viana do Castelo | vila real=region/PT-17 Vila Real | bragança=region/PT-04 Bragança | lucas do rio verde=region/BR-MT Lucas do Rio Verde | atalaia do norte=region/BR-AM Atalaia do Norte | são josé dos campos=region/BR-SP São José dos Campos
pastyear: [um / dois / três / quatro / cinco / seis / sete / oito / nove / dez] ano* sobre [o / a / os / as] | [um / dois / três / quatro / cinco / seis / sete / oito / nove / dez] ano* desde [que / o / a] | [faz / fazem] [na / no / esta / este / nesta / neste] [segunda feira / terça feira / quarta feira / quinta feira / sexta feira / sábado / domingo] [um / dois / três / quatro / cinco / seis / sete / oito / nove / dez] ano* | faz [um / dois / três / quatro / cinco / seis / sete / oito / nove / dez] ano* [na / no / esta / este / nesta / neste]
pastyear: [primeiro / segundo / terceiro / quarto / quinto / décimo] aniversário [da / do / de / das / dos]
pastyear: [verão / inverno / outono] passado | primavera passada
aside: [suspende / suspendeu / suspendem / suspenderam / suspenso / suspensa / congelou / congela] [  / na segunda feira / na terça feira / na quarta feira / na quinta feira / na sexta feira / no sábado / no domingo / esta segunda feira / esta terça feira / esta quarta feira / esta quinta feira / esta sexta feira / este sábado / este domingo / hoje / ontem] [a subida / as subidas / o aumento / os aumentos / o reajuste / os reajustes / as novas tarifas / os novos preços / as tarifas / a venda / as vendas / a cobrança / a comercialização / a licença / as licenças / o concurso / o leilão / a fusão / o contrato / os contratos]
aside: [perd* / perdi / caíram / caiu / caem / cai] [ / a / para / para a / em / pela] metade [das / da / dos / do / das suas / dos seus / da sua / do seu] [corridas / clientes / vendas / encomendas / pedidos / receitas / rendimentos / rendimento / lucro / lucros / faturação / faturamento / reservas / entregas / colheita / salário / renda / fregueses / dia / dias]
neg: sem [efeitos / efeito / impacto / impactos / consequências / prejuízo] [para / nos / sobre os / junto dos] [ / os / as ] [clientes / assinantes / utilizadores / usuários / consumidores / serviços / serviço]=all
neg: [clientes / assinantes / utilizadores / usuários / habitantes / moradores] não [deram por isso / notaram / sentiram / deram por nada / se aperceberam / perceberam / deram conta / ficaram sem serviço / foram afetados / foram afectados]=all
neg: [suspende / suspendeu / anula / anulou / revoga / revogou / cassou] a ordem de [bloquear / suspender / bloqueio / suspensão]=all
break: quando se | onde se | porque se | embora se | enquanto se
aside: [ace / wacs / sat 3 / glo 1 / eassy / seacom / equiano / 2africa] e mainone | mainone [ / e / , ] [ace / wacs / sat 3 / glo 1 / seacom] | [cabo / cabos] mainone
monthpart: fins | finais | início | inícios | meados | princípios | final | começo
city: limoeiro do norte=region/BR-CE Limoeiro do Norte | tabuleiro do norte=region/BR-CE Tabuleiro do Norte | morada nova=region/BR-CE Morada Nova | aldeia das dez=region/PT-06 Aldeia das Dez | ponta do sol da madeira=region/PT-30 Ponta do Sol | ponta do sol=region/PT-30 Ponta do Sol
operator: alou=country/CV Alou
only: não [passa / passam / passou / passaram / passava / passavam / passara / ultrapassou / ultrapassava / foi além / ia além] [de / dos / os]
city: são gonçalo do amarante=region/BR-CE São Gonçalo do Amarante | embu das artes=region/BR-SP Embu das Artes | vila pouca de aguiar=region/PT-17 Vila Pouca de Aguiar | butantã=region/BR-SP Butantã | vila andrade=region/BR-SP Vila Andrade | vila mariana=region/BR-SP Vila Mariana | sinop=region/BR-MT Sinop | sorriso=region/BR-MT Sorriso
city: são miguel do oeste=region/BR-SC São Miguel do Oeste | são joão do piauí=region/BR-PI São João do Piauí | são félix do xingu=region/BR-PA São Félix do Xingu | conceição do araguaia=region/BR-PA Conceição do Araguaia | santana do ipanema=region/BR-AL Santana do Ipanema | palmeira dos índios=region/BR-AL Palmeira dos Índios | união dos palmares=region/BR-AL União dos Palmares | vitória de santo antão=region/BR-PE Vitória de Santo Antão | cabo de santo agostinho=region/BR-PE Cabo de Santo Agostinho | são lourenço da mata=region/BR-PE São Lourenço da Mata | jaboatão dos guararapes=region/BR-PE Jaboatão dos Guararapes | vitória da conquista=region/BR-BA Vitória da Conquista | bom jesus da lapa=region/BR-BA Bom Jesus da Lapa | senhor do bonfim=region/BR-BA Senhor do Bonfim | luís eduardo magalhães=region/BR-BA Luís Eduardo Magalhães | teixeira de freitas=region/BR-BA Teixeira de Freitas | taboão da serra=region/BR-SP Taboão da Serra | itapecerica da serra=region/BR-SP Itapecerica da Serra | mogi das cruzes=region/BR-SP Mogi das Cruzes | ferraz de vasconcelos=region/BR-SP Ferraz de Vasconcelos | são caetano do sul=region/BR-SP São Caetano do Sul | santana de parnaíba=region/BR-SP Santana de Parnaíba | são joão de meriti=region/BR-RJ São João de Meriti | duque de caxias=region/BR-RJ Duque de Caxias | campos dos goytacazes=region/BR-RJ Campos dos Goytacazes | angra dos reis=region/BR-RJ Angra dos Reis | cachoeiro de itapemirim=region/BR-ES Cachoeiro de Itapemirim | são joão del rei=region/BR-MG São João del-Rei | conselheiro lafaiete=region/BR-MG Conselheiro Lafaiete | águas lindas de goiás=region/BR-GO Águas Lindas de Goiás | aparecida de goiânia=region/BR-GO Aparecida de Goiânia | tangará da serra=region/BR-MT Tangará da Serra | primavera do leste=region/BR-MT Primavera do Leste | barra do garças=region/BR-MT Barra do Garças | ribeirão das neves=region/BR-MG Ribeirão das Neves | são josé do rio preto=region/BR-SP São José do Rio Preto | são josé dos pinhais=region/BR-PR São José dos Pinhais | dom pedrito=region/BR-RS Dom Pedrito | são gabriel=region/BR-RS São Gabriel | barra do corda=region/BR-MA Barra do Corda | são raimundo nonato=region/BR-PI São Raimundo Nonato | conceição do coité=region/BR-BA Conceição do Coité
city: vila nova de cerveira=region/PT-16 Vila Nova de Cerveira | arcos de valdevez=region/PT-16 Arcos de Valdevez | ponte da barca=region/PT-16 Ponte da Barca | cabeceiras de basto=region/PT-03 Cabeceiras de Basto | celorico da beira=region/PT-09 Celorico da Beira | fornos de algodres=region/PT-09 Fornos de Algodres | aguiar da beira=region/PT-09 Aguiar da Beira | castro daire=region/PT-18 Castro Daire | são pedro do sul=region/PT-18 São Pedro do Sul | santa comba dão=region/PT-18 Santa Comba Dão | oliveira de frades=region/PT-18 Oliveira de Frades | pampilhosa da serra=region/PT-06 Pampilhosa da Serra | proença a nova=region/PT-05 Proença-a-Nova | vila de rei=region/PT-05 Vila de Rei | vila velha de ródão=region/PT-05 Vila Velha de Ródão | ribeira de pena=region/PT-17 Ribeira de Pena | macedo de cavaleiros=region/PT-04 Macedo de Cavaleiros | freixo de espada à cinta=region/PT-04 Freixo de Espada à Cinta | santiago do cacém=region/PT-15 Santiago do Cacém | são brás de alportel=region/PT-08 São Brás de Alportel | vila do bispo=region/PT-08 Vila do Bispo | santa cruz das flores=region/PT-20 Santa Cruz das Flores | praia da vitória=region/PT-20 Praia da Vitória | vila franca do campo=region/PT-20 Vila Franca do Campo
city: tômbwa=region/AO-NAM Tômbwa | tombwa=region/AO-NAM Tômbwa | bibala=region/AO-NAM Bibala | moçâmedes=region/AO-NAM Moçâmedes | virei=region/AO-NAM Virei | camucuio=region/AO-NAM Camucuio | cabo ledo=region/AO-LUA Cabo Ledo
aside: [licença / licenças / alvará / concessão] [da / do / das / dos] [tv / rádio / televisão / canal / emissora / jornal] _ [suspensa / suspenso / suspensas / revogada / cancelada]
dark: [volta / voltam / voltou / voltaram / voltar / torna / tornou / tornaram] a ser [cortad* / bloquead* / suspens* / interrompid* / restringid* / desligad*]
hyp: para [reparar / levantar / erguer / religar / recuperar / reativar / normalizar / devolver / repor as]
other: o fornecimento=power | do fornecimento=power | fornecimento de [energia / eletricidade / electricidade]=power | racionamento*=power | chesf=power | furnas=power | linha de transmissão=power | linhas de transmissão=power
hyp: ordem [do / da / dos / de / de um / de uma] _ para [bloquear / cortar / suspender / restringir / retirar / desligar]
world: em [vários / diversos / numerosos / muitos / dezenas de / mais de cem] países | [usuários / utilizadores / internautas] de todo o mundo | em boa parte do mundo
world: [apresentou / apresentaram / apresenta / apresentam / sofreu / sofreram / registrou / registraram / registou / registaram / teve / tiveram] [instabilidade / instabilidades / falhas / intermitência / problemas]=fault
world: [falha / pane / avaria / queda / erro / problema / problemas / incidente / instabilidade] [na / no / da / do / em / nos servidores da / na rede da] [cloudflare / fastly / akamai / amazon web services / aws / microsoft azure / google cloud / nuvem da amazon]=host
aside: de dados [da / do]
block: [tirou / tiraram / tira / tiram / tirar / tirando] _ do ar
block: [cumpre / cumprem / cumpriu / cumpriram / acata / acatam] [decisão / ordem / determinação / a determinação / a liminar / liminar]
dark: baterias _ [esgotaram / esgotaram se / se esgotaram / acabaram / descarregaram] | sem baterias
dark: [chamas / fogo / incêndio / incêndios] _ [queimaram / queimou / consumiram / consumiu / atingiram / atingiu / alcançaram] _ [fibra / cabos / cabo / antenas / antena / torres / torre]=cable
dark: não [consegue / conseguem / conseguiu / conseguiram] manter [as antenas / as torres / a rede / o sinal] | não [consegue / conseguem] manter
city: soure=region/BR-PA Soure | salvaterra=region/BR-PA Salvaterra | vitória do jari=region/BR-AP Vitória do Jari | flores de goiás=region/BR-GO Flores de Goiás
pastyear: naquela ocasião | nessa ocasião | daquela vez | então=then | na altura=then | na ocasião=then
notfor: [estimou / estimaram / estima / estimam / calculou / calcula / fixou / prevê] em | prazo de até
aside: fora da rede [ibérica / elétrica / europeia / peninsular]
aside: [queixas / reclamações / preços / vendas / ações / receitas / lucros / assinantes / clientes] _ [volta / voltam / voltou / voltaram] a [subir / crescer / aumentar / descer / cair]
aside: [depende / dependem / dependia] da [reabertura / descida / chegada]
aside: [arrancado / arrancados / arrancada / arrancadas] de
hyp: [decisões / decisões judiciais] contra
neg: [manteve se / mantiveram se / se manteve / se mantiveram] de pé=any | [continuou / continuaram] a funcionar=any | não se [ressentiu / ressentiram]=any
aside: retir* [equipamentos / equipamento / viaturas / veículos / escombros / lama / árvores]
dark: [a conexão / a ligação / a internet / internet] [despencou / desabou / afundou se]=net
online: [funcionam / funcionavam / funciona / funcionava] [os / o] [telemóveis / celulares / telefones / telemóvel / celular / telefone]=works
dark: não [funciona / funcionam / funcionava / funcionavam] [os / o] [telemóveis / celulares / telefones / telemóvel / celular / telefone]=net
dark: os [telemóveis / celulares / telefones] não [funcionam / funcionavam / funcionaram]=net
hyp: [acusado / acusados / acusada / acusadas / suspeito / suspeitos] de [cortar / derrubar / sabotar / interromper / furtar / roubar / danificar]=all | antes que os [clientes / usuários / utilizadores / assinantes] [notassem / percebessem / dessem conta]=all
hyp: [treinaram / treinou / treinam / ensaiaram / ensaiou]=any | [foi evitado / foi evitada / foi possível evitar / acabou evitado]=any
neg: ninguém [ficou sem / perdeu o / perdeu a / notou / deu por nada]=all
neg: [site / página / revista / jornal / conta] [satírico / satírica / humorístico] _ [escreveu / publicou / garantiu / brincou]=all | [qualquer efeito / qualquer impacto / nenhum efeito / nenhum impacto] [nos / nas / no / na / sobre / em / para]=any
world: segundo o downdetector=fault | downdetector [registrou / registou / recebeu / mostra]=fault | [ficou / ficaram / esteve / estiveram] [instável / instáveis]=fault
world: [erro / falha / problema / avaria / pane] [da / na / do / no / de] [Meta / Google / Microsoft]=fault
operator: a1=A1 | o2=O2
aside: [na / da / à / a] a1
city: papua ocidental=region/ID-PB West Papua | vale de caxemira=region/IN-JK Kashmir Valley | vale da caxemira=region/IN-JK Kashmir Valley
aside: durante um _ exercício
aside: [boatos / rumores] e [notícias falsas / fake news / desinformação / informações falsas] | [notícias falsas / fake news] e [boatos / rumores]
aside: [cena / cenas / mapa / frase] no [filme / romance / documentário] | [cena / cenas] na [novela / minissérie / trama]
