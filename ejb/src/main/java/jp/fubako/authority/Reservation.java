package jp.fubako.authority;

/** 専決の制限: what lifts a matter out of the delegated authority. */
public enum Reservation {
  /** 重要. */
  IMPORTANT,
  /** 異例. */
  UNUSUAL,
  /** 先例となる. */
  PRECEDENT,
  /** 疑義がある. */
  DOUBTFUL,
  /** 紛争・論争がある又は予想される. */
  DISPUTED
}
