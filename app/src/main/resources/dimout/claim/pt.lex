# Português

common: o a os as de do da dos das e em no na nos nas um uma que com por para não se foi ao à mais como mas está são há desde pelo pela seu sua até entre sem foram segundo após já

net: internet | a rede=weak | rede=weak | redes=weak | conexão*=weak | conexões=weak | ligação à internet | acesso à internet | acesso à rede | banda larga | telecomunicações | comunicações=weak | conectividade | a web | serviço* de internet | fibra | 3g | 4g | 5g | se conectar | conectar se | cabos submarinos | cabo submarino | a ligação=weak | tráfego de dados | tráfego de internet
mobile: internet móvel | dados móveis | rede* móve* | telefonia móvel | telefonia celular | internet no celular | rede de telemóvel | conexão móvel
connectivity: conectividade | a conectividade
traffic: tráfego | tráfego de internet | tráfego de dados | tráfego web
other: tráfego aéreo | tráfego rodoviário | tráfico | recolha | casas | semáforo* | fronteira* | porto | portos | metrô | metro | ônibus | autocarro* | loja* | museu* | embaixada | consulado | celular roubado | técnico | atacante | gol | gols | liga | torneio | jogador* | show | concerto | aulas online | compras online | loja online | banco digital | barragem | balsa | ponte aérea | prisão preventiva | refém | reféns | iva | icms | recolher obrigatório | toque de recolher | eletricidade | elétric* | luz | energia | corte* de energia | corte* de luz | apagão* elétric* | queda de energia | falta de luz | preço* | tarifa* | inflação | combustív* | gasolina | gás | mort* | matad* | mataram | assassinad* | ferid* | detid* | preso* | presos | prisão | julgamento | água | bolsa | ações | moeda | dólar* | euro* | tenge | rial | pib | economia | voto* | eleitor* | eleiç* | abstenção | estrada* | voo* | aeroporto* | trem | trens | comboio* | escola* | hospita* | banco* | televisão | rádio | emissora | estado de emergência | tropas | soldados | chuva* | neve | incêndio* | greve* | trégua | negociaç* | vpn* | produção | vendas | exporta* | desemprego | salário* | exame* | imposto* | orçamento | filme | jogo | discurso | bateria | pesquisa | sondagem | ponte | servidor* | manutenção | multibanco | transport* | ferroviári* | receita* | lucro* | faturamento | trimestre
users: usuários | utilizadores | internautas | clientes | assinantes | habitantes | população | pessoas | moradores | famílias
dark: apag* | apagão* | apagões | cort* | bloque* | interromp* | interrupção* | interrupções | caiu | fora do ar | desconect* | deslig* | suspens* | suspend* | inacessív* | fora de serviço | isolad* | restring* | restrit* | restriç* | não funciona* | sem funcionar | indisponív* | incomunicáve* | derrubad* | não voltou | não foi restabelecid* | ainda não foi restabelecid* | às escuras | perturb* | limitad* | paralisad* | falha* | sem acesso | perderam o acesso | perderam acesso | em baixo | voltou a cair | voltaram a cair | voltou a ser cortad* | voltou a ser interrompid* | rompeu | romper* | saiu do ar | saíram do ar | deixou de funcionar | deixaram de funcionar | caiu a internet | silêncio | muda | mudas | isolad* do mundo | caíram | impossível | derrub* | derrubou | ruptura | desligad* do mundo | saíram | apagou | foi abaixo | veio abaixo | vieram abaixo | inoperante* | restringid* | bloquead* | fora de linha | deixou sem | deixaram sem | ficou sem | ficaram sem | perdeu a conexão | perdeu conexão | perderam a conexão | sem comunicação | cortaram | cortou | não tinham sinal | não têm sinal | sem sinal
offline: sem internet | sem conexão | sem acesso à internet | sem serviço de internet | offline | apagão de internet | apagão da internet | apagão digital | corte de internet | corte da internet | cortes de internet | bloqueio da internet | bloqueio de internet | sem rede | sem dados móveis | desconectad* da internet | sem internet móvel | apagão das comunicações | sem conectividade | não tem internet | não têm internet | não há internet | sem ligação à internet | escuridão digital | silêncio digital | às escuras digitais | sem sinal | sem telecomunicações | sem ligação | blecaute* | blecaute digital | blecaute da internet | apagão informativo | apagão das telecomunicações | nem internet | nem rede | nem dados móveis | nem ligação | desconectad* | não conseguiam se conectar | desligad* do mundo | isolad* do mundo | desconectad* do mundo | apagão de comunicações | praticamente sem internet | quase sem internet | sem internet nem | sem dados | corte das comunicações | corte de comunicações | bloqueio das comunicações | blecaute de internet | queda da internet | queda de internet | suspensão da internet | interrupção da internet | fora da internet
online: online | conectad* | ligados | acesso | conectar | navegar | acessar a internet | aceder à internet | usar a internet | se conectar | ligar se à internet | funciona=works | funcionam=works | funcionava=works | funcionavam=works | conseguiram conectar* | conseguem conectar* | conseguiam conectar* | conseguem acessar
total: total* | complet* | por completo | totalmente | completamente | absolut* | íntegr*
neartotal: quase total* | quase complet* | quase por completo | quase totalmente | quase completamente | praticamente total | praticamente complet* | quase absolut* | quase na totalidade | quase inteiramente
back: restabelec* | restaur* | voltou | voltaram | volta | de volta | regress* | retom* | reconect* | recuper* | retorn* | religad* | reativ* | reposto* | reposta* | normalizad* | levantad* | de novo online | de novo ligad* | voltou a funcionar | voltaram a funcionar | reapareceu | reaparec* | reabr* | reabert* | foi reposta | suspendeu _ bloqueio | levantou _ bloqueio | levantou | levantaram | recuperou | recuperaram | voltou a ter internet | voltaram a ter acesso | reposição | repost* | religou | religaram | religamento | normaliz* | restabeleceu | restabelecida | retomados | retomado | retomada | retomadas | reestabelec* | reestabelecid* | voltar | voltando
begin: começ* | inici* | início | ordenou | ordenaram | impôs | impuseram | teve início | imposição
continue: continua* | permanece* | ainda | mantém* | mantêm | segue | persiste* | está há | estão há
fall: caiu | caí* | cair* | queda* | desc* | despenc* | baix* | reduz* | redução* | diminu* | perdeu | perdas | perda | perderam | recu* | desab* | menos que | menor | afund* | tombo | desaparec* | sumi* | evapor* | abaixo=below | inferior* a=below | inferior* ao=below | inferior* | encolh* | minguou | derret* | afundou | derreteu | reduziu | reduziram | cortou | ruiu | desmoron* | despencou | retraiu | retração | definhou | caindo | baixou | sumiu | minguad*
rise: subi* | sobe | aument* | cresc* | alta | dispar* | increment*
to: para | a | até | ao | aos
by: em | de | um | uma
usual: habitua* | norma* | usua* | ordinári* | de costume | médi* | níveis anteriores | antes do corte | antes do apagão | antes da crise | comuns | a semana anterior | semana anterior | dia anterior | do normal | o normal | o habitual | o usual | capacidade normal
share: represent* | quota de mercado | participação de mercado | respond* por | constitu* | compõ* | penetração

for: durante | por | dur* | há | ao longo de | já são | completou | completa | soma | acumula | chegou a | chega a | atingiu | faz | fazem | já dura | dura | durou | superou | ultrapassou | pelo | pela | entra no | entrou no
after: após | depois de | ao fim de | passad* | depois do | depois da | ao cabo de | passadas | passados | dias depois | primeira vez em
ago: atrás | há
since: desde | a partir de | desde a | desde o
notfor: dentro de | nas próximas | nos próximos | próxim* | cada | em menos de | num prazo de | todas as | todos os | até | antes de | nas últimas | nos últimos | em apenas | em questão de | daqui a | voltou a cair=again | voltou a ser cortad*=again | de novo cortad*=again | depois=after | mais tarde=after | antes=after | antes de=after | depois de=after | por dia=clause | ao dia=clause | todos os dias=clause | todas as noites=clause | por noite=clause | diári*=clause | diariamente=clause | por semana=clause | ultimato=clause | recolher obrigatório=clause | toque de recolher=clause | seguintes=after | cada noite=clause
running: consecutiv* | seguid*

neg: não | nunca | jamais | nem | nenhum | nenhuma | negou=all | negaram=all | negando=all | negam=all | desment*=all | fals*=all | rumor*=all | boato*=all | infundad*=all | rejeit* | sem incidentes | sondagem=all | inquérito=all | entrevistados=all | inquiridos=all | segundo a pesquisa=all | pesquisa mostr*=all | pesquisa do=all | pesquisa da=all | iva=all | icms=all | velocidade da internet=all | velocidade média=all | preço da internet=all | preços da internet=all | sem interrupções=any | sem falhas=any | sem problemas=any | normalmente=any | com normalidade=any | ninguém=who | ações=all
hyp: poderá* | poderão | seria* | seriam | ameaç*=all | plane* | prevê* | preveem | pretend* | risco de=all | projeto de lei=all | permitiria* | pode=can | podem=can | deveria* | talvez | possível | possibilidade | simulacro=all | simulação=all | em caso de=all | caso o=all | caso a=all | adverti* | teria* | teriam | será | serão | vai | vão | permitirá=all | permitiria*=all | que permite=all | permite ao=all | autoriz*=all | promet* | prometeu | exigi* | exige* | pediu | poderia*=any | custaria*=any | se=all | projeto permite=all | lei permite=all
ask: quanto tempo | por que a
pastyear: no ano passado | o ano passado | há um ano | há dois anos | há três anos | anos atrás | no ano anterior | há anos | no mês passado | um ano antes | ano passado | anos anteriores | há vários anos
break: enquanto | mas | porque | devido a | devido ao | por causa de | por causa da | por causa do | que | onde | embora | quando | em meio a | em meio aos | e que | para que | apesar de | cujo | cuja | porém | e

about: cerca de | aproximadamente | quase | perto de | uns | umas | em torno de | por volta de | por volta das | pouco depois de | pouco depois das | pouco antes de | à volta de | aproximad*
only: apenas | só | somente | unicamente | tão só | mal | meros | não passa de | não ultrapassa | não supera | não chega a
atleast: pelo menos | mais de | ao menos | no mínimo | supera* | superior* a | acima de | ultrapass* | mais do que
atmost: no máximo | menos de | até | não mais de | inferior a
between: entre
and: e | a
per: segundo | de acordo com | conforme | citando | dados da | dados do
say: disse | afirm* | inform* | report* | indic* | mostr* | registr* | med* | constat* | revel*

nation: em todo o país | a nível nacional | à escala nacional | todo o país | naciona* | o país inteiro | em todo o território | no país inteiro | em escala nacional | em todo o=place | em toda a=place | inteiro=after | inteira=after
service: redes sociais=social media | aplicativos de mensagens=messaging apps | aplicações de mensagens=messaging apps
block: bloque* | restring* | restrit* | restriç* | inacessív* | proib* | suspens* | suspend* | cort* | filtr* | lentidão | fora do ar | interromp* | censur* | limitad* | indisponív* | não funciona* | saiu do ar | saíram do ar | deixou de funcionar | deixaram de funcionar | bloqueou | não abre* | não carrega* | derrub* | inoperante* | vetad* | proibi* | suspendeu | suspenderam | bloquearam | caiu | fora de serviço | restringiu | restringiram

hour: hora | horas | h | uma hora=1 | um quarto de hora=0.25
day: dia | dias | um dia=1 | um dia inteiro=1
week: semana | semanas | uma semana=1 | uma semana inteira=1
month: mês | meses
minute: minuto | minutos
percent: % | por cento | porcento
number: zero=0 | um=1 | uma=1 | dois=2 | duas=2 | três=3 | quatro=4 | cinco=5 | seis=6 | sete=7 | oito=8 | nove=9 | dez=10 | onze=11 | doze=12 | treze=13 | catorze=14 | quatorze=14 | quinze=15 | dezesseis=16 | dezasseis=16 | dezessete=17 | dezassete=17 | dezoito=18 | dezenove=19 | dezanove=19 | vinte=20 | trinta=30 | quarenta=40 | cinquenta=50 | sessenta=60 | setenta=70 | oitenta=80 | noventa=90 | cem=100 | cento=100 | uma dezena de=10 | uma dúzia de=12 | uma centena de=100 | meia=0.5 | meio=0.5
fraction: um terço=33.3 | dois terços=66.7 | um quarto=25 | três quartos=75 | metade=50 | a metade=50 | um quinto=20 | quatro quintos=80 | um décimo=10 | nove décimos=90 | um vigésimo=5 | nove em cada dez=90 | oito em cada dez=80 | quatro em cada cinco=80 | um em cada dez=10 | um em cada cinco=20 | um em cada vinte=5 | quinta parte=20 | quarta parte=25 | terça parte=33.3 | décima parte=10 | nulo=0 | nula=0 | zero=0 | pela metade=50 | à metade=50 | dividid* por dois=50 | dividid* por dez=10
half: e meia | e meio
ordinal: primeiro=1 | primeira=1 | segunda=2 | terceiro=3 | terceira=3 | quarto=4 | quarta=4 | quinto=5 | quinta=5 | sexto=6 | sexta=6 | sétimo=7 | sétima=7 | oitavo=8 | nono=9 | décimo=10 | oitava=8 | nona=9 | décima=10 | décimo primeiro=11 | décimo segundo=12 | segundo=2
ordsuffix: º | ª | o
fill: longas | longos | consecutivas | consecutivos | inteiros | inteiras | completos | completas | seguidas | seguidos | com sede em londres | não só | de | sem contar

today: hoje | esta manhã | esta noite | esta tarde
yesterday: ontem=1 | anteontem=2 | ontem à noite=1 | na véspera=1
morning: manhã | madrugada | esta manhã | amanhecer
noon: meio dia
afternoon: tarde | esta tarde
evening: anoitecer | entardecer
night: noite | esta noite | ontem à noite
midnight: meia noite
weekday: segunda feira=1 | terça feira=2 | quarta feira=3 | quinta feira=4 | sexta feira=5 | sábado*=6 | domingo*=7 | segunda=1 | terça=2 | quarta=3 | quinta=4 | sexta=5
clock: às | as=weak | por volta das | h | pelas
am: da manhã | da madrugada
pm: da tarde | da noite
local: hora local | horário local | no horário local | locais | local | hora de almaty
utc: utc | gmt
now: já | agora | na data de
aside: dia da eleição | dia das eleições | dia da votação | véspera da eleição | noite eleitoral | dia de votação | em ligação com | em conexão com | suspendeu _ contas | bloqueou _ contas | ministério das comunicações | ministro das comunicações | observatório da internet | observatório de internet | agência de telecomunicações | regulador das telecomunicações
until: até
