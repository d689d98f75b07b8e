/**
 * What is denied, left of `<>`, and the words that tell the same without a no: who does not have to pay is exempt, and what has not changed stands as before.
 * English, Chinese (one script is enough), Japanese by the stem, Vietnamese. No contraries, which `oppositeWords` holds: "pay" excludes nothing of "exempt".
 * `!` marks those of which one excludes the other where they are told of the same.
 */
export const deniedWords: readonly string[] = `
!pay | comply | obey | bound | required | charge | charged | fee | cost | covered | apply to | applies to | subject to | 付錢 | 付費 | 繳 | 收費 | 要錢 | 花錢 | 用錢 | 支付 | 適用 | 支払 | 払う | 払わ | 料金 | 対象 | trả | đóng | nộp | áp dụng <> exempt | exempts | exempted | exemption | spared | spares | spare | waived | waive | free of charge | for free | free | left out | 豁免 | 免除 | 免徵 | 免收 | 免繳 | 免費 | 免稅 | 無料 | 免税 | 対象外 | miễn | miễn phí
close | closed | shut | 關閉 | 關門 | 停業 | 停課 | 閉鎖 | 閉館 | 休業 | đóng cửa | dừng <> open | operate | operating | operates | running | stay open | 照常營業 | 繼續營業 | 照常開放 | 繼續營運 | 営業を続け | hoạt động | mở cửa
remove | removed | taken down | take down | 移除 | 拆下 | 拆除 | 撤下 | 取り外 | 外さ | 外し | 外す | tháo | gỡ <> remain | remains | stay | stays | kept | in place | 保留 | 留在 | 原處 | 原位 | そのまま | 残 | giữ | ở lại
!know | knew | known | aware | hear | heard | informed | told | 知道 | 知情 | 得知 | 聽說 | 知ら | 聞い | biết | hay tin <> unaware | in the dark | ignorant of | 蒙在鼓裡 | 不知情 | 初耳
clear | known | decided | settled | sure | certain | determined | 清楚 | 確定 | 決定 | 定案 | 明朗 | 知道 | 曉得 | 明らか | 分か | 決ま | 決め | rõ | biết | quyết định <> unclear | uncertain | unknown | undecided | unsettled | unresolved | open question | still open | remains open | 未知數 | 不明 | 未定 | 懸而未決 | 待定 | 白紙 | 不透明 | bỏ ngỏ | để ngỏ
!change | changed | changes | alter | altered | move | moved | adjust | 變 | 改 | 調整 | 変わ | 変更 | 動か | thay đổi | đổi <> unchanged | as planned | as scheduled | same as | steady | held at | hold | held | keep | kept | stick to | 照舊 | 維持 | 按計劃 | 按原 | 如期 | 照常 | 据え置 | 従来通り | 予定通り | giữ nguyên | như cũ
!basis | grounds | ground | evidence | foundation | true | 根據 | 依據 | 事實 | 根拠 | 事実 | cơ sở | căn cứ | sự thật | đúng <> groundless | baseless | unfounded | untrue | false | fabricated | 謠言 | 捏造 | 不實 | 子虛烏有 | 事実無根 | でたらめ | デマ | vô căn cứ | bịa đặt | sai sự thật
pay | paid | receive | received | wages | salary | 領到 | 收到 | 拿到 | 發薪 | 付 | 支払 | 受け取 | trả | nhận <> unpaid | owe | owes | owed | arrears | overdue | 拖欠 | 積欠 | 欠薪 | 欠款 | 未払 | 滞納 | nợ
!hurt | injured | harmed | damaged | casualties | victims | die | died | killed | 受傷 | 傷亡 | けが | 負傷 | 死傷 | bị thương | thương vong <> unhurt | unharmed | uninjured | unscathed | safe | safely | 平安 | 無恙 | 無事 | 安全 | an toàn | bình an
come close | came close | coming close | come near | enough | sufficient | meet | meets | reach | reached | satisfy | satisfied | achieve | achieved | there yet | 滿足 | 達到 | 足夠 | 夠用 | 追上 | 趕上 | 達し | 届か | 足り | 満たさ | đủ | đạt | đáp ứng <> far from | nowhere near | short of | below | less than | fewer than | fewer | insufficient | inadequate | lacks | lacking | shortage | 低於 | 不足 | 不夠 | 欠缺 | 缺乏 | 落後 | 不到 | 不及 | 下回 | 未満 | thiếu | dưới | thấp hơn | kém
!contact | found | find | reach | reached | traced | located | whereabouts | 聯繫 | 聯絡 | 找到 | 尋獲 | 下落 | 行方 | 見つか | 連絡 | liên lạc | tìm thấy | tung tích <> missing | unaccounted | lost contact | lost touch | out of contact | 失蹤 | 失聯 | 失去聯繫 | 失去聯絡 | 下落不明 | 行方不明 | mất tích | mất liên lạc | still trying | 仍在嘗試
occupied | inhabited | anyone | anybody | nobody | no one | 人 | 誰も | người <> unoccupied | empty | vacant | deserted | 空無一人 | 空蕩 | 空置 | もぬけの殻 | 空き | bỏ trống | vắng
use | used | usable | pass | access | enter | 通行 | 使用 | 進出 | 通れ | 使え | 利用 | sử dụng | đi qua | lưu thông <> block | blocked | blocking | blocks | closed | shut | cut off | impassable | 堵塞 | 阻塞 | 封閉 | 關閉 | 中斷 | ふさ | 閉鎖 | 通行止め | tắc | chặn | đóng
continue | continued | resume | resumed | go on | go ahead | proceed | happen | take place | held | play | played | build | built | move | 繼續 | 恢復 | 舉行 | 動作 | 続け | 再開 | 開催 | 動き | tiếp tục | diễn ra | động thái <> stop | stopped | halt | halted | pause | paused | suspended | freeze | frozen | cancelled | canceled | called off | scrapped | dropped | shelved | put off | 停止 | 暫停 | 中止 | 擱置 | 凍結 | 取消 | 見送 | 打ち切 | ngừng | dừng | hoãn | hủy
!sell | sold | export | exported | use | used | allowed | permitted | may | can | 銷售 | 出售 | 出口 | 使用 | 允許 | 可以 | 販売 | 輸出 | 使用 | bán | xuất khẩu | được phép <> ban | bans | banned | prohibited | forbidden | outlawed | barred | 禁止 | 禁售 | 禁じ | cấm
work | succeed | succeeded | able | agree | agreed | agreement | deal | get through | 成功 | 達成 | 談成 | 成事 | 合意 | まとま | うまく | 成立 | thành công | thỏa thuận <> failed | fails | failure | unsuccessful | fell through | collapsed | broke down | 失敗 | 破局 | 破裂 | 流局 | 落空 | 告吹 | 決裂 | 不調 | thất bại | đổ vỡ
return | come back | coming back | happen | enter | leave | spread | access | 回來 | 返回 | 發生 | 進入 | 擴散 | 戻ら | 戻れ | quay lại | trở lại | xảy ra <> prevent | prevented | prevents | keep | keeps | kept | stop | deter | deterred | avert | averted | 阻止 | 防止 | 避免 | 防ぐ | 防い | 妨げ | ngăn | tránh
attend | appear | included | include | come | came | take part | cover | 出席 | 到場 | 出現 | 包括 | 包含 | 納入 | 計入 | 算入 | 列入 | 参加 | 出席 | 含ま | 盛り込 | tham dự | bao gồm <> absent | missed | skipped | omitted | excluded | left out | stayed away | 缺席 | 缺陣 | 除外 | 剔出 | 剔除 | 欠席 | 欠場 | 見送 | vắng mặt | loại trừ | bỏ qua
before | previously | until now | since | 曾經 | 以前 | 公開 | これまで | từng | trước đây <> first | for the first time | first ever | unprecedented | 首次 | 首度 | 第一次 | 首見 | 初めて | 初の | 初公開 | lần đầu
agree | agreed | unanimous | united | of one mind | 一致 | 統一 | 合意 | まとま | nhất trí | thống nhất <> divided | split | at odds | disagree | disagreed | differ | 分歧 | 不一 | 割れ | 対立 | chia rẽ | bất đồng
power | electricity | restored | repaired | 復電 | 恢復 | 供電 | 修復 | 電氣 | 電気 | 復旧 | điện | khôi phục <> awaiting | pending | blackout | outage | 待修復 | 待修 | 停電 | 復旧待ち | mất điện | cúp điện
left | remain | remaining | any more | 剩 | 残 | còn <> ran out | run out | used up | exhausted | sold out | 用完 | 用盡 | 耗盡 | 售罄 | なくなっ | 尽き | 品切れ | hết
!public | published | disclosed | released | announced | 公開 | 公布 | 公表 | công khai | công bố <> secret | secretly | undisclosed | confidential | in private | withheld | 保密 | 秘密 | 非公開 | bí mật | giữ kín
!comply | complied | follow | followed | obey | 依規定 | 按規定 | 依法 | 按照 | 遵守 | 守ら | 従わ | tuân thủ | đúng quy định <> violate | violated | violates | breach | breached | illegal | 違反 | 違規 | 違法 | vi phạm | trái phép
!connected | linked | link | related | 關 | 関 | connection | involved | to do with | 關係 | 關聯 | 相干 | 関係 | 関連 | liên quan <> unrelated | 毫不相干 | 別問題
!verified | verify | confirmed | checked | proven | 證實 | 核實 | 查證 | 確認 | 検証 | xác minh | kiểm chứng <> unverified | unconfirmed | unproven | 存疑 | 真偽不明
!satisfied | happy | pleased | content | 滿意 | 満足 | hài lòng <> dissatisfied | unhappy | displeased | 不滿 | 不満 | bất mãn
!affected | affect | affects | disrupted | 影響 | 波及 | 受影響 | 影響を受け | 影響が出 | ảnh hưởng <> spared | unaffected | untouched | unscathed | 倖免 | 免受 | 不受影響 | 影響を免れ | 免れ | không bị ảnh hưởng | tránh được
!say | says | said | specify | specifies | state | mention | mentions | 說明 | 載明 | 提及 | 提到 | 明記 | 触れ | nêu | nói rõ | đề cập <> leaves open | left open | leave open | silent on | silent about | 隻字不提 | 略而不提 | 留白 | bỏ ngỏ | để ngỏ
block | blocked | veto | vetoed | stand in the way | stood in the way | 阻擋 | 阻撓 | 阻止 | 封殺 | 阻ま | 阻止 | ngăn | chặn <> let | lets | letting | waved through | go ahead | proceed | 放行 | 過關 | 通した | 容認 | cho qua | thông qua
easy | possible | able | can | 容易 | 可能 | 輕易 | 容易 | でき | dễ | có thể <> difficult | hard to | impossible | 困難 | 很難 | 難以 | 難し | khó
foreseen | foresee | expected | anticipated | 預料 | 預見 | 想到 | 予想 | 予見 | lường trước | ngờ <> unexpected | unexpectedly | surprise | surprised | 意外 | 想不到 | 難以預見 | 予想外 | bất ngờ
vote | voted | join | comment | speak | 投票 | 表態 | 発言 | bỏ phiếu | phát biểu <> abstain | abstained | refrain | refrained | stayed silent | kept silent | 棄權 | 沉默 | 棄権 | 控え | 沈黙 | phiếu trắng | im lặng
on time | in time | on schedule | 準時 | 按時 | 如期 | 時間通り | 予定通り | 間に合わ | đúng hạn | đúng giờ | kịp <> late | delayed | behind schedule | too late | 延誤 | 遲到 | 逾期 | 遅れ | chậm | trễ | muộn
guilty | convicted | 罪 | có tội <> acquitted | acquits | acquittal | cleared of | exonerated | innocent | vô tội | trắng án | tha bổng
win | won | champion | title | 奪冠 | 冠軍 | 優勝 | vô địch | thắng <> runner-up | runners-up | second place | came second | finished second | 亞軍 | 準優勝 | á quân | về nhì
agree | agreed | 同意 | 認同 | 賛同 | 認め | đồng ý <> rebut | rebutted | hit back | countered | contradicted | 反駁 | 反論 | phản bác
serious | severe | severely | 嚴重 | 重症 | 重い | nghiêm trọng | nặng <> mild | minor | slight | slightly | 輕微 | 輕症 | 軽い | 軽症 | nhẹ
exceed | exceeds | exceeding | exceeded | more than | higher than | above | over | 超過 | 高於 | 多於 | 超え | 上回 | vượt | quá <> cap | capped | caps | ceiling | limit | limited | up to | at most | maximum | 上限 | 最高 | 最多 | 至多 | 封頂 | 以內 | 以下 | 最大 | tối đa | nhiều nhất | trần
below | less than | fewer than | lower than | under | 低於 | 少於 | 下回 | 割り込 | thấp hơn | ít hơn | dưới <> floor | at least | minimum | least | 下限 | 最低 | 最少 | 至少 | 起碼 | 以上 | tối thiểu | ít nhất | sàn
rise | raise | raised | increase | increased | hike | cut | lower | 上漲 | 調漲 | 漲價 | 加價 | 調升 | 上調 | 下調 | 降價 | 値上げ | 引き上げ | 引き下げ | tăng | giảm <> unchanged | steady | held at | kept at | keep at | left at | 維持 | 不變 | 凍漲 | 据え置 | giữ nguyên
`
  .trim()
  .split('\n');
