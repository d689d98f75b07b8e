/**
 * Frequent short words of languages written in Latin letters, as their readers type them. Words that several of these languages
 * share are worth less by themselves: see `detectLanguage`. English also has the words of questions and news, since it is the
 * language most often asked in and a short question may hold no other.
 */
export const LATIN_PROFILES: Readonly<Record<string, string>> = {
  en: `the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were
    all her she there would their we him been has when who will no more if out so said what up its about into than them can only
    other time new some could these two may first then do any my now such like our over me even most made after also did many
    before must through how where why whose whom does says announced say according company companies year years month week
    between under against during since while until last latest news report reports whether because both each much your tell
    list show find give explain compare summarize founded number price people government market president minister`,
  fr: `le la les de des du un une et est en que qui dans pour pas sur au aux avec ce cette ces il elle ils elles nous vous son sa ses
    leur leurs plus par ne se sont être avoir fait mais ou où comme tout été a ont cet quel quelle quels quelles quand pourquoi
    comment combien selon entre après avant depuis contre sans sous y`,
  de: `der die das und ist in den von zu mit sich des auf für nicht ein eine einer eines einem einen als auch es an werden aus er hat
    dass sie nach wird bei sind noch wie über so zum zur war haben nur oder aber vor bis mehr durch man kann wer was wann wo warum
    welche welcher welches wurde gegen zwischen seit unter im am vom`,
  es: `el la los las de del y que en un una es por con no su sus para como más pero le ya o este sí porque esta entre cuando muy sin
    sobre también me hasta hay donde quien desde todo nos durante uno ni contra otros ese eso había ante ellos qué cuál quién cómo
    cuándo dónde cuánto cuántos fue son ha se lo al según tras`,
  pt: `o a os as de do da dos das e que em um uma é por com não para como mais mas se no na nos nas ao à pelo pela seu sua seus suas
    foi são tem já ou quando muito também só eu isso ela entre era depois sem mesmo aos ter qual quem onde quanto segundo até`,
  it: `il lo la i gli le di del della dei delle degli e che in un una è per con non si da dal dalla nel nella come più ma al alla anche
    sono ha questo questa tra o se quando molto dove chi cosa quale quanto perché stato stata dopo senza secondo su sul sulla`,
  nl: `de het een en van in is dat op te voor met zijn niet aan er om ook als bij door maar naar heeft uit dan nog wel over tot worden
    wordt deze dit die je hij ze we kan wie wat waar wanneer waarom welke hoe werd tussen tegen sinds`,
  sv: `och i att det som en på är av för med den till inte om ett har de men var sig så från kan när vid nu ut skulle efter hur vad vem
    vilken mellan under också blev ska eller`,
  id: `yang dan di ke dari untuk dengan pada ini itu adalah tidak dalam akan oleh juga telah sebagai tersebut dapat ada atau karena
    lebih kami mereka siapa apa kapan mana mengapa bagaimana berapa menurut antara`,
  pl: `w i na z do że się nie to jest o jak po co ale od za przez dla przy tym był była było są który która które kto kiedy gdzie
    dlaczego ile oraz czy już tylko może`,
  tr: `ve bir bu da de için ile olarak olan daha çok en gibi ne kadar sonra ama o var mı mi kim nasıl neden nerede hangi kaç göre
    tarafından arasında`,
  vi: `và của là có không được trong cho các những một người với đã này để khi từ về đến ra năm như tại cũng theo nhiều sẽ đó vào trên
    ai gì nào khi đâu sao bao nhiêu thế hay bị phải việc công ty`,
};
