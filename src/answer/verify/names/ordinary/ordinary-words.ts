import { wordsOf } from '../../../../retrieve/other-words.js';
import { sameMeaning } from '../../../../retrieve/same-meaning.js';

/** Offices and forms of address: written large before a name, but no part of it. */
const ranks = `mr mrs ms miss dr sir dame lord lady prof professor president vice-president vice chairman chairwoman chair chief executive officer director
  general managing mayor deputy governor minister prime premier secretary foreign finance interior justice health education ambassador judge justice senator
  representative congressman councillor commissioner captain colonel major sergeant inspector superintendent king queen prince princess pope bishop reverend
  father sister brother coach captain doctor founder co-founder spokesman spokeswoman spokesperson editor reporter ceo cfo coo analyst treasurer harbourmaster
  marquis marquess duke duchess earl baron baroness count countess viscount emperor empress sultan sheikh
  thị trưởng phó chủ tịch giám đốc tổng bộ ông bà anh chị cô tiến sĩ giáo sư`;

/** With what a sentence of the news begins; whatever else begins one may be a name. */
const openings = `a an the this that these those there here it its he his him she her they their them we our us you your i my who whose what which when where why how
  all any another both each either every few many more most much neither no none nobody not nothing one only other others several some such two three four five six
  seven eight nine ten eleven twelve dozens hundreds thousands millions about above according across after again against ago along already also although always amid
  among and around as asked at away because been before behind being below beneath besides between beyond but by can could currently despite did do does down due during
  earlier even ever except finally first following for formerly four from further given had half has have having he hence however if in including indeed inside instead
  into is it just last late later least less like likewise local long made mainly may meanwhile might moreover must near nearly never nevertheless new next nor now of off
  officials often old on once onto or out outside over overall owing part past per perhaps plans previously prior rather recent recently reports said second separately
  shall should since so soon still than thanks that then thereafter therefore third though through throughout thus till to today together tomorrow tonight too total toward
  under unless unlike until up upon was were while whether will with within without work would yesterday yet
  almost anyone approximately barely candidate candidates contact counting currency defence defense drivers everyone experts hardly interest jurors lawmakers loyalists
  medals miners mourners opponents organisers organizers patients players polls polling prosecutors rain rainfall rates relatives researchers rivals roughly runners samples
  scientists snow specimens stocks storms striker supporters surgeons survivors teachers temperatures tests trials turnout victims voters votes wind winds winner winners
  accident accidents action agreement air airport analysts annual area attack attendance authorities average bank banks bid board boats body bosses bridge budget building
  buildings bus buses business businesses campaigners capacity car cars case cases cash catch central centre change changes charges children cities city citizens claims
  closure clubs coach committee companies company complaints concerns construction construction consumers contract cost costs council councillors counsel country court courts
  crew crews critics crowds customers damage data deal deaths debt delays delivery demand details developers direct discussions doctors documents donations drivers
  early earnings east eastern economic election electricity emergency employees employers employment energy engineers entry equipment estimates evidence exact exports
  factory families fans farmers fees ferries ferry figures film final fire firefighters firm firms fish fishermen fishing flights flood flooding floods food foreign free freight fuel
  fund funding funds further future gas global goods government growth guests harbour health heavy high higher holders home homes hospital hotels hour house households
  housing imports income industry inflation inspectors instead insurance investigation investigators investment investors island islanders issues jobs joint journalists judge judges key
  labour land large lawyers leaders legal lessons library light lines local losses low lower machines mail main maintenance major management managers many market markets
  material media meeting members men mid migrants ministers ministry money monthly museum national negotiations negotiators network night north northern nurses offer office officers
  oil online open opening operations operators opponents opposition orders organisers output owners paper parents parking parliament participants parties passengers patients pay
  payments people permits petrol phone phones pilots plans plant plants players police policy population port post power pre preliminary premises press price prices prison private
  production products profit profits programme project projects property prosecutors protesters public pupils quarterly rail railway rain rainfall rates records regional regulators
  rent rents repair repairs rescue rescuers research researchers reserves residents resident results retail revenue rising river road roads rules safety sales salaries scheme school
  schools science scientists sea searchers seats security service services shareholders shares ship ships shipping shops show shows signs similar site sixty small smaller social
  soldiers sources south southern spending spokespeople sports staff standard state station statistics steel stock stocks storm storms street strike strikers students
  studies study subsidies supplies supply support supporters survey surveyors swimmers taxes teachers team teams technology telephone temperatures tenants tests ticket tickets
  timber time tourism tourists town townspeople trade traders trading traffic train trains transport trams travellers trial trips turnout unemployment union unions university users
  vaccines vehicles vessels victims village villagers visitors volunteers voters votes wages warning waste water weather weekly west western wind wine winners witnesses women
  wood workers works world year years young
  trong theo sau khi tại từ vào với và nhưng các những một hai ba bốn năm sáu bảy tám chín mười người việc ngày tháng đây đó này không chưa đã sẽ đang có là được bị do vì nếu
  để cả hơn gần khoảng toàn tổng số giá doanh thu lợi nhuận công ty tập đoàn ngân hàng hội đồng ủy ban thành phố tỉnh huyện xã cảng bến đại học bệnh viện trường sân bay cầu sông hồ
  chính phủ quốc nhà nước tòa án viện cục sở ban bộ đảng hiệp liên đoàn tờ báo hãng tin đài cơ quan cảnh sát giới chức chuyên gia nhân viên công nhân học sinh sinh du khách cư
  dân phà tàu thuyền xe đường tuyến dự án kế hoạch chi phí cuộc vụ trận lễ mức tỷ tỉ lệ phần số lượng sản nhóm đội quỹ thư bảo tàng rạp nhà máy khu mỏ đảo đập ông bà chị anh họ
  net gross core operating half-year full pre-tax share crowd fans players coaches captains inspectors damages shares cho do con xe cao chi thu may vi nay cổ phiếu câu lạc bộ
  yes nó chúng ta tuy dù mặc tuần năm quý cũng chỉ lần giám chủ thị phó bên trước hiện`;

const generic =
  'AI IT TV CEO CFO COO GDP ID DNA EV IPO PC CO2 USD NT US$ HK kg km cm mm mw kw ok pm am pr hr led gps app hlv clb ubnd thpt';

let ordinary: {
  readonly ranks: ReadonlySet<string>;
  readonly openings: ReadonlySet<string>;
  readonly generic: ReadonlySet<string>;
} | null = null;

/** Words that are no names though they are written large. */
export function ordinaryWords(): NonNullable<typeof ordinary> {
  const words = (list: string) => new Set(list.trim().toLowerCase().split(/\s+/));
  ordinary ??= {
    ranks: words(ranks),
    openings: new Set([...words(openings), ...words(ranks), ...wordsOf(sameMeaning)]),
    generic: words(generic),
  };
  return ordinary;
}
