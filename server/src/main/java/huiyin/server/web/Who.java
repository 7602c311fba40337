package huiyin.server.web;

import huiyin.casework.Person;
import huiyin.casework.Role;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Who is signed in; where a page takes none, it is the public that asks. */
public record Who(String id, String name, Post post, @Nullable String unit)
    implements Serializable {

  /** The role in casework. */
  public Role role() {
    return post.role();
  }

  /** The person as a command names him or her. */
  public Person person() {
    return new Person(id, name, post.role(), unit);
  }

  /** Whether this person does the work of that role. */
  public boolean is(Role role) {
    return post.role() == role;
  }
}
