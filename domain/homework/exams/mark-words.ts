// Words by which a text is read for marks: surnames, levels, subjects, and what looks like names.

/** The common ones; a character that more often begins a word (单 of 单元, 时 of 时间) is left out. */
const SINGLE =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田' +
  '任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛' +
  '伍韦申尤毕聂焦柳邢路岳齐梅莫庄辛管祝左涂谷祁耿牟卜詹关苗凌费纪靳盛童欧甄项裴席卫霍翁阮柯闵解房蓝裘滕骆池邬巩桑冉岑鲍喻柏窦奚郎褚封荀芮麻邰丛阳' +
  '包井宣束经舒屈闻莘姬扶宰郦雍桂濮寿扈燕冀浦尚晏柴瞿茹艾戈匡寇饶沙鞠荆游竺权景'
const DOUBLE = ['欧阳', '司马', '诸葛', '上官', '司徒', '东方', '夏侯', '皇甫', '尉迟', '公孙', '慕容', '令狐']

export const SURNAME = `(?:${DOUBLE.join('|')}|[${SINGLE}])`

/** Rarely in a given name, often right behind one: 的, 考了, 第. */
const NOT_GIVEN =
  '的了是在有和与及第页题课练习作业写读背抄算分钟次遍本册得考拿没不也都这那个只把被给请带为比对到从又就还再各同学们老师全班排'
const BEHIND = [
  '语文',
  '数学',
  '英语',
  '科学',
  '道法',
  '物理',
  '化学',
  '总分',
  '成绩',
  '满分',
  '妈妈',
  '爸爸',
  '年级',
  '并列',
  '退步',
  '进步',
  '优秀',
  '良好',
  '合格',
  '及格',
  '待合',
  '九十',
  '八十',
  '主持',
  '倒数',
  '名次',
  '排名',
  '最高',
  '最低',
  '默写',
  '听写',
  '口算',
]

/** One character of a given name: none that belongs to the word behind it. */
export const GIVEN = `(?!${BEHIND.join('|')})(?![${NOT_GIVEN}])[\\p{Script=Han}]`

/** Begin like a name and are none. */
export const NOT_NAMES =
  /^(?:周[一二三四五六日末记几围]|高[分年级低矮兴中]|方[程法向格式]|白[天色纸]|万[以内一]|金[额色]|文[章言具字]|江[河南]|章节|易错|常[用见]|关[于闭]|解[答方决]|石头|毛[笔巾线]|牛奶|路[队程线口]|田字|季[度节]|安[全排静徽]|严[格禁]|左[右边]|管[理]|项[目]|房[间屋]|余[数下]|段[落]|史[记]|陶[泥]|卫[生]|费用|纪[律念]|蓝色|蓝天(?!\p{Script=Han})|黄[色]|杨[树]|马[上路]|龙[舟]|温[习度]|林[业]|童[话谣]|武[术]|康[复]|经[过常典验历]|游[泳戏]|景[色点]|包[括书]|尚未|沙[子包滩]|艾[草]|权[利]|寿[命]|桂花|燕子)/u

/** 小明, and not 小时, 小组, 小数. */
export const NICKNAME = '小(?![测时组数学题节结段朋写考班便区卖心声伙])[\\p{Script=Han}]'

export const ADULT = '(?:老师|叔叔|阿姨|大爷|大妈|奶奶|爷爷|师傅|医生|教练|校长|主任|警官)'

/** Between a name and its mark. */
export const CONNECTORS =
  /同学们?|学生|的|这次|本次|上次|今天|语文|数学|英语|科学|道法|物理|化学|语|数|英|期中|期末|单元|检测|考试|考核|听写|口算|默写|考了|考|得了|得|拿了|拿到|了|是|为|只有|只|有|等级?|级|档|以上|以下|及以上|及以下|名单|公布|人/y

/** Words that say the number behind them is a mark. */
export const MARK_WORDS = /成绩|得分|分数|总分|扣分|最高分|最低分/y

/** The text is about a test. */
export const ABOUT_TEST =
  /成绩|得分|分数|总分|扣分|测试|测验|小测|周测|周练|练习卷|单元卷|默写|检测|月考|期中|期末|听写|考核|考试|名次|排名|红榜/u

/** The numbers are of something else. */
export const ABOUT_OTHER =
  /座位|座号|考场|尺码|鞋码|身高|体重|视力|柜|床位|号码|生日|电话|体温|评分标准|校服|校车|跳绳|阅读|借阅|借书|分钟|用时|页|组别|路队|小队|年龄|打卡/u
export const ABOUT_SPORT =
  /运动会|\d米|跳远|跳绳|跳高|米跑|决赛|米接力|足球|篮球|排球|乒乓|羽毛球|拔河|合唱|接力|象棋|围棋|游泳/u

/** Capitalized words of English lessons that numbers follow. */
export const ENGLISH_WORDS =
  /^(?:Unit|Lesson|Module|Page|Part|Book|Chapter|Exercise|Ex|Section|Task|Day|Week|Grade|Class|Period|Test|Words?|Read|Listen|Write|Copy|Step|Story|Text|Level|Group|Team|Room|No|Line|Activity)$/
