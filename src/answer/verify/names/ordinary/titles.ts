/** What stands behind names, folded. */
const title =
  /^(?:氏|さん|ちゃん|先生|女士|小姐|太太|被告|容疑|选手|监督|教授|博士|律师|医师|法官|裁判|老师|导演|教练|[市县镇乡村町区议会社局部院馆校船队团所店署司处厅厂科组州][长员]|[国外财防省]长|\p{Script=Han}{1,3}相(?=[はがもをにのと、])|主席|主任|经理|总监|董事|总裁|总统|总理|首相|知事|议员|委员|检察官|辨护士|记者|书记|大臣|将军|上尉|警官)/u;

/** Whether a folded text begins with a title that stands behind names. */
export const isTitle = (text: string): boolean => title.test(text);
