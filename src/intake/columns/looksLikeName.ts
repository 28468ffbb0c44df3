const surnames =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝";
const chineseName = new RegExp(
  `^(?:(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐)|[${surnames}])\\p{Script=Han}{1,2}$`,
  "u",
);
const latinName = /^\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]*\.?){1,3}$/u;
const noName =
  /区|部|组|店|省|市|县|团队|渠道|产品|客户|合计|总计|明细|汇总|说明|数据|目标|实际|金额|数量|日期|备注|\b(?:north|south|east|west|central|region|team|office|sheet|sales|total|summary|data|orders?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|target|actual|plan|amount|date|product|customer|notes?|value|number|name|id)\b/iu;

/**
 * Whether a text could be nothing but somebody's name: 2–3 Chinese characters that begin with a surname, or two to four
 * words with capitals. Regions, teams and the usual words of headers and sheets are no names.
 *
 * @example looksLikeName("张伟") // true
 * @example looksLikeName("华东") // false
 * @example looksLikeName("North Region") // false
 */
export function looksLikeName(text: string): boolean {
  const plain = text.normalize("NFKC").trim();
  if (noName.test(plain) || /^(?:华[东南西北中]|东[北南]|西[北南]|中[南国])$/u.test(plain)) return false;
  return chineseName.test(plain) || latinName.test(plain);
}
