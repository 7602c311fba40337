package huiyin.server.web;

import huiyin.casework.Role;

/**
 * What a signed-in person is trusted with: a role in the handling of items, or one of the three
 * keepers (三员).
 */
public enum Post {
  PROPOSER(Role.PROPOSER),
  COMMITTEE(Role.COMMITTEE),
  DISPATCH(Role.DISPATCH),
  OFFICER(Role.OFFICER),
  REVIEWER(Role.REVIEWER),
  SIGNER(Role.SIGNER),
  /** 系统管理员: users and units. */
  SYSTEM_ADMIN(Role.ADMIN),
  /** 安全管理员: permissions. */
  SECURITY_ADMIN(Role.ADMIN),
  /** 审计管理员: reads what was done. */
  AUDIT_ADMIN(Role.ADMIN);

  private final Role role;

  Post(Role role) {
    this.role = role;
  }

  /** The role in casework. */
  public Role role() {
    return role;
  }

  /** The key of its name. */
  public String key() {
    return "web.post." + name();
  }
}
