package huiyin.bench.steps;

import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a class count its steps, by a call at the head of each of its blocks. */
final class Counting implements CodeTransform {
  private static final ClassDesc STEPS = ClassDesc.of(Steps.class.getName());
  private static final ClassDesc SEARCHES = ClassDesc.of(Searches.class.getName());
  private static final MethodTypeDesc AT = MethodTypeDesc.of(CD_void, CD_int);
  private static final Set<String> SEARCHED =
      Arrays.stream(Searches.class.getDeclaredMethods())
          .map(each -> each.getName() + descriptor(each.getReturnType(), each.getParameterTypes()))
          .collect(Collectors.toUnmodifiableSet());

  private final ClassFile file;
  private int block;

  Counting(ClassLoader classes) {
    this.file =
        ClassFile.of(
            ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(classes)
                    .orElse(ClassHierarchyResolver.defaultResolver())));
  }

  byte[] counted(byte[] bytes) {
    return file.transformClass(file.parse(bytes), ClassTransform.transformingMethodBodies(this));
  }

  @Override
  public void atStart(CodeBuilder code) {
    count(code);
  }

  @Override
  public void accept(CodeBuilder code, CodeElement element) {
    if (element instanceof InvokeInstruction call && SEARCHED.contains(searched(call))) {
      code.invokestatic(SEARCHES, call.name().stringValue(), type(call));
      return;
    }
    code.with(element);
    if (element instanceof LabelTarget) {
      count(code);
    }
  }

  /** Numbers are spread so that few pairs of blocks look alike; the order of loading gives them. */
  private void count(CodeBuilder code) {
    block += 0x9E37_79B1;
    code.loadConstant(block >>> 8).invokestatic(STEPS, "at", AT);
  }

  private static String searched(InvokeInstruction call) {
    return call.opcode() == Opcode.INVOKESTATIC || call.opcode() == Opcode.INVOKESPECIAL
        ? ""
        : call.name().stringValue() + type(call).descriptorString();
  }

  private static MethodTypeDesc type(InvokeInstruction call) {
    return call.typeSymbol().insertParameterTypes(0, call.owner().asSymbol());
  }

  private static String descriptor(Class<?> returned, Class<?>... parameters) {
    return java.lang.invoke.MethodType.methodType(returned, parameters).descriptorString();
  }
}
