// Why the archive's process does not answer.
import { engineReasons } from '../../../reasons/engine-reasons.js';
import { area } from '../area.js';

export const engineReasonWords = area({
  en: engineReasons,
  'zh-TW': {
    'engine.failed': '檔案庫內部發生錯誤。',
    'engine.failed.remedy': '請再試一次；若再次發生，日誌中會有原因。',
    'engine.restarting': '請稍候，檔案庫正在重新啟動。',
    'engine.restarting.remedy': '請在幾秒後再問一次。',
    'engine.overdue': '檔案庫未及時回應。',
    'engine.overdue.remedy': '請稍後再問一次。',
    'engine.resting': '檔案庫連續停止了 {{times}} 次，暫停一陣子後會再試。',
    'engine.resting.remedy': '請執行 `byline doctor`，並在日誌中查看停止的原因；`byline index --full` 可重建檔案庫。',
    'engine.closing': 'Byline 正在關閉。',
    'engine.closing.remedy': '請待其恢復後再問一次。',
    'engine.indexDied': '索引更新未完成就停止了（{{how}}）。先前發布的內容繼續提供服務。',
    'engine.indexDied.remedy': '請再次啟動，會從停止處繼續。若再次停止，請查看日誌、可用記憶體與磁碟空間。',
    'engine.inspectDied': '檔案未讀完就停止了（{{how}}）。',
    'engine.inspectDied.remedy': '請分割檔案後再試；若檔案不大，請查看日誌與可用記憶體。',
  },
  'zh-CN': {
    'engine.failed': '档案库内部出错。',
    'engine.failed.remedy': '请再试一次；如果再次发生，日志中会有原因。',
    'engine.restarting': '请稍候，档案库正在重新启动。',
    'engine.restarting.remedy': '请在几秒后再问一次。',
    'engine.overdue': '档案库未及时响应。',
    'engine.overdue.remedy': '请稍后再问一次。',
    'engine.resting': '档案库连续停止了 {{times}} 次，暂停一段时间后会再试。',
    'engine.resting.remedy': '请运行 `byline doctor`，并在日志中查看停止的原因；`byline index --full` 可重建档案库。',
    'engine.closing': 'Byline 正在关闭。',
    'engine.closing.remedy': '请待其恢复后再问一次。',
    'engine.indexDied': '索引更新未完成就停止了（{{how}}）。先前发布的内容继续提供服务。',
    'engine.indexDied.remedy': '请再次启动，会从停止处继续。如果再次停止，请查看日志、可用内存与磁盘空间。',
    'engine.inspectDied': '文件未读完就停止了（{{how}}）。',
    'engine.inspectDied.remedy': '请拆分文件后再试；如果文件不大，请查看日志与可用内存。',
  },
  ja: {
    'engine.failed': 'アーカイブの内部で問題が起きました。',
    'engine.failed.remedy': 'もう一度お試しください。繰り返す場合は、ログに原因があります。',
    'engine.restarting': '少々お待ちください。アーカイブを再起動しています。',
    'engine.restarting.remedy': '数秒後にもう一度お尋ねください。',
    'engine.overdue': 'アーカイブが時間内に応答しませんでした。',
    'engine.overdue.remedy': '少ししてからもう一度お尋ねください。',
    'engine.resting': 'アーカイブが続けて {{times}} 回停止したため、次に試すまで休止しています。',
    'engine.resting.remedy':
      '`byline doctor` を実行し、停止の原因をログで確認してください。`byline index --full` でアーカイブを作り直せます。',
    'engine.closing': 'Byline を終了しています。',
    'engine.closing.remedy': '再開してからもう一度お尋ねください。',
    'engine.indexDied': '更新が終わる前に停止しました（{{how}}）。以前に公開した内容は引き続き使えます。',
    'engine.indexDied.remedy':
      'もう一度始めると、停止したところから続きます。また停止する場合は、ログと、メモリやディスクの空きを確認してください。',
    'engine.inspectDied': 'ファイルを読み終える前に停止しました（{{how}}）。',
    'engine.inspectDied.remedy': 'ファイルを分割してお試しください。小さいファイルなら、ログとメモリの空きを確認してください。',
  },
  vi: {
    'engine.failed': 'Đã có lỗi bên trong kho lưu trữ.',
    'engine.failed.remedy': 'Vui lòng thử lại; nếu lặp lại, nhật ký cho biết lỗi gì.',
    'engine.restarting': 'Xin chờ, kho lưu trữ đang khởi động lại.',
    'engine.restarting.remedy': 'Vui lòng hỏi lại sau vài giây.',
    'engine.overdue': 'Kho lưu trữ không trả lời kịp.',
    'engine.overdue.remedy': 'Vui lòng hỏi lại sau giây lát.',
    'engine.resting': 'Kho lưu trữ đã dừng {{times}} lần liên tiếp và đang nghỉ trước lần thử tới.',
    'engine.resting.remedy':
      'Hãy chạy `byline doctor` và xem nhật ký để biết vì sao dừng; `byline index --full` dựng lại kho lưu trữ.',
    'engine.closing': 'Byline đang tắt.',
    'engine.closing.remedy': 'Vui lòng hỏi lại khi Byline hoạt động trở lại.',
    'engine.indexDied':
      'Lần cập nhật chỉ mục dừng trước khi hoàn tất ({{how}}). Nội dung đã công bố trước đó vẫn tiếp tục phục vụ.',
    'engine.indexDied.remedy':
      'Hãy chạy lại: nó tiếp tục từ chỗ đã dừng. Nếu lại dừng, hãy xem nhật ký, bộ nhớ trống và dung lượng đĩa.',
    'engine.inspectDied': 'Việc đọc tệp dừng trước khi xong ({{how}}).',
    'engine.inspectDied.remedy': 'Hãy chia nhỏ tệp rồi thử lại; nếu tệp không lớn, hãy xem nhật ký và bộ nhớ trống.',
  },
});
