namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>The Chinese words, in both scripts.</summary>
internal static class ChineseLexicon
{
    /// <summary>What stands before or after a number and says what it counts; the first that fits is taken.</summary>
    public static IReadOnlyList<(Signal Signal, int Points, bool Before, string[] Units)> Units { get; } =
    [
        (Signal.Percentage, 30, true, Split("百分之 千分之")),
        (Signal.Percentage, 30, false, Split("% ％ ‰ 个百分点 個百分點 成半 成")),
        (Signal.Money, 30, true, Split("$ ＄ € £ ¥ ￥ US$")),
        (Signal.Money, 30, false, Split("美元 欧元 歐元 元 英镑 英鎊 日元 日圓 卢布 盧布 块钱 塊錢 人民币 人民幣 港币 港幣 新台币 新臺幣")),
        (Signal.Date, 22, false, Split("年 月 日 号 號 世纪 世紀 年代")),
        (
            Signal.Unit,
            28,
            false,
            Split(
                "公里 千米 米 厘米 公斤 千克 克 吨 噸 升 公顷 公頃 亩 畝 平方 立方 度 倍 小时 小時 分钟 分鐘 秒 天 周 週 个月 個月 岁 歲 "
                    + "人 名 位 户 戶 家 个 個 座 艘 架 辆 輛 枚 次 票 席 国 國 条 條 项 項 点 點 件 所 届 屆 桶 千瓦 兆瓦"
            )
        ),
    ];

    public static Lexicon Chinese { get; } =
        new()
        {
            Inside =
            [
                (
                    Signal.Superlative,
                    28,
                    Split("最大 最小 最高 最低 最多 最少 最长 最長 最早 最快 首次 第一次 历史新高 歷史新高 创纪录 創紀錄 史上最")
                ),
                (
                    Signal.Comparison,
                    16,
                    Split(
                        "超过 超過 高于 高於 低于 低於 多于 多於 少于 少於 大于 大於 相比 比去年 比上年 同比 环比 增长 增長 增加 减少 減少 "
                            + "下降 上升 上涨 上漲 下跌 翻倍 至少 至多 将近 將近 更多 更少 更高 更低 更快 更慢 不如 一样多 一樣多"
                    )
                ),
                (
                    Signal.Absolute,
                    8,
                    Split("从未 從未 从来没有 從來沒有 没有任何 沒有任何 没有一 沒有一 唯一 所有 全部 无一 無一 总是 總是")
                ),
                (
                    Signal.Act,
                    12,
                    Split(
                        "签署 簽署 通过了 通過了 批准 否决 否決 投票 当选 當選 任命 辞职 辭職 逮捕 判处 判處 起诉 起訴 死亡 丧生 喪生 受伤 受傷 "
                            + "袭击 襲擊 入侵 占领 佔領 建成 开幕 開幕 关闭 關閉 出售 购买 購買 成立 爆炸 发射 發射 发布 發布 举行 舉行"
                    )
                ),
                (Signal.Law, 8, Split("法律 法院 法案 宪法 憲法 条例 條例 条约 條約 合同 判决 判決 违法 違法 非法 检察 檢察")),
                (
                    Signal.Duty,
                    16,
                    Split(
                        "必须 必須 不得 应当 應當 有义务 有義務 有权 有權 禁止 规定 規定 允许 允許 要求所有 强制 強制 须经 須經 无需 無需 依法"
                    )
                ),
                (
                    Signal.Identity,
                    14,
                    Split(
                        "位于 位於 属于 屬於 隶属 隸屬 出生于 出生於 总部设在 總部設在 由其 担任 擔任 出任 是一名 是一家 是一座 创始人 創始人"
                    )
                ),
                (
                    Signal.Reporting,
                    8,
                    Split(
                        "表示 称 稱 说 說 宣布 宣佈 指出 声明 聲明 报道 報道 报导 報導 透露 否认 否認 承认 承認 警告 强调 強調 根据 根據 据"
                    )
                ),
                (Signal.Date, 8, Split("昨天 今天 昨日 今日 上周 上週 上月 去年 今年 本月 本周 本週")),
                (
                    Signal.Opinion,
                    -12,
                    Split("我认为 我認為 我觉得 我覺得 也许 也許 可能 似乎 应该 應該 太 令人 遗憾 遺憾 美丽 美麗 可怕 精彩 希望")
                ),
                (Signal.Future, -10, Split("将会 將會 将要 將要 明天 明年 下周 下週 未来 未來 预计 預計 计划 計劃")),
                (Signal.FirstPerson, -10, Split("我 咱")),
            ],
        };

    private static string[] Split(string words) => words.Split(' ');
}
