package huiyin.letter.read;

import huiyin.letter.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one title under which a work is known, however a letter prints it: 《条例》 by the full title
 * that the letter gives before, a draft by the law's title, 关于印发〈…〉的通知 by what it issues.
 */
final class Titles {
  private static final Words SORTS =
      Words.of(
          "条例", "办法", "管理办法", "暂行办法", "意见", "实施意见", "指导意见", "若干意见", "规划", "发展规划", "专项规划", "方案",
          "实施方案", "工作方案", "行动方案", "通知", "纲要", "规划纲要", "计划", "行动计划", "工作计划", "细则", "实施细则", "规定",
          "标准", "决定", "若干措施", "措施", "政策措施", "公告", "批复", "报告", "指南", "规范", "决议", "倡议", "目录", "清单",
          "章程", "合同", "协议", "通告", "指引", "导则", "规程", "制度", "若干政策");
  private static final Words DRAFTS =
      Words.of("草案", "送审稿", "征求意见稿", "讨论稿", "审议稿", "报批稿", "代拟稿", "初稿", "草稿", "送审", "修订", "修正");
  private static final Words SHORT = Words.of("以下简称", "下称", "以下称", "简称");
  private static final Words ISSUES = Words.of("关于印发", "关于发布", "关于公布", "关于转发", "关于批转");
  private static final Words NO_LAWS =
      Words.of("办法", "方法", "做法", "用法", "立法", "书法", "说法", "想法", "看法", "执法", "司法", "算法", "手法");
  private static final Words ABROAD = Words.of("美国", "日本", "德国", "英国", "法国", "欧盟", "韩国", "反分裂");
  private static final String STATE = "中华人民共和国";
  private static final String NOTICE = "的通知";
  private static final int REACH = 80;
  private static final int LONGEST_SHORT = 20;

  private final String text;
  private final Map<String, String> shorts = new HashMap<>();
  private final List<String> full = new ArrayList<>();

  Titles(String text, List<Span> works) {
    this.text = text;
    for (Span work : works) {
      String title = plain(text.substring(work.start() + 1, work.end() - 1));
      String defined = defined(work.end());
      if (defined != null && !isSort(title)) {
        shorts.putIfAbsent(defined, title);
      }
      if (!isSort(title)) {
        full.add(title);
      }
    }
  }

  /** The canonical title of a work as printed, null where its short title is not explained. */
  @Nullable String canonical(String printed) {
    String title = plain(printed);
    String explained = shorts.get(title);
    if (explained == null && isSort(title)) {
      explained = only(title);
      if (explained == null) {
        return null;
      }
    }
    return lawful(withoutDraft(issued(explained == null ? title : explained)));
  }

  /** The one title of the letter that ends with this sort of work. */
  private @Nullable String only(String sort) {
    String only = null;
    for (String title : full) {
      if (withoutDraft(title).endsWith(sort)) {
        if (only != null && !only.equals(title)) {
          return null;
        }
        only = title;
      }
    }
    return only;
  }

  private static boolean isSort(String title) {
    return SORTS.at(title, 0) == title.length();
  }

  /** 《…》（以下简称《条例》）: the short title that the bracket behind a title gives it. */
  private @Nullable String defined(int after) {
    if (Numerals.sign(text, after) != '(') {
      return null;
    }
    int limit = Math.min(text.length(), after + REACH);
    for (int i = after + 1; i < limit && ")\n。".indexOf(text.charAt(i)) < 0; i++) {
      int length = SHORT.at(text, i);
      if (length > 0) {
        return named(i + length, limit);
      }
    }
    return null;
  }

  private @Nullable String named(int from, int limit) {
    int start = from;
    while (start < limit && "为:《“\"『「".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < limit && "》”\"』」),;\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean fits = end > start + 1 && end - start <= LONGEST_SHORT && end < limit;
    return fits ? plain(text.substring(start, end)) : null;
  }

  /** 某省政府关于印发〈某规划〉的通知 is named for 某规划. */
  private static String issued(String title) {
    int issues = ISSUES.find(title, 0, title.length());
    if (issues < 0 || !title.endsWith(NOTICE)) {
      return title;
    }
    int start = issues + ISSUES.at(title, issues);
    String inner = title.substring(start, title.length() - NOTICE.length());
    boolean marked = inner.startsWith("〈") && inner.endsWith("〉") && inner.indexOf('〈', 1) < 0;
    String bare = marked ? inner.substring(1, inner.length() - 1) : inner;
    String sort = withoutDraft(withoutTrial(bare));
    boolean work = SORTS.before(sort, 0, sort.length()) > 0 && bare.indexOf('〈') < 0;
    return work && !isSort(sort) ? bare : title;
  }

  private static String withoutTrial(String title) {
    return title.endsWith("（试行）") || title.endsWith("（暂行）")
        ? title.substring(0, title.length() - 4)
        : title;
  }

  /** The title without the bracket of a draft or revision: （草案送审稿）, （2021年修订）. */
  private static String withoutDraft(String title) {
    int open = title.endsWith("）") ? title.lastIndexOf('（') : -1;
    boolean draft = open > 0 && DRAFTS.in(title, open, title.length());
    return draft ? withoutDraft(title.substring(0, open)) : title;
  }

  /** A law of the state bears the state's name: 安全生产法 is 中华人民共和国安全生产法. */
  private static String lawful(String title) {
    int length = title.length();
    boolean law =
        length >= 3
            && (title.endsWith("法") || title.endsWith("民法典"))
            && NO_LAWS.before(title, 0, length) == 0
            && ABROAD.at(title, 0) == 0
            && title.indexOf('〈') < 0
            && !title.contains("关于")
            && !title.startsWith(STATE);
    return law ? STATE + title : title;
  }

  /** Whole width brackets, 〈〉 within, no blanks. */
  private static String plain(String printed) {
    StringBuilder out = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      char sign = printed.charAt(i);
      switch (sign) {
        case '(' -> out.append('（');
        case ')' -> out.append('）');
        case '《', '<' -> out.append('〈');
        case '》', '>' -> out.append('〉');
        case ' ', '\n' -> {}
        default -> out.append(sign);
      }
    }
    return out.toString();
  }
}
