# Sourced by ./mvnw and ./parvis: points JAVA_HOME at an installed JDK 25, whatever the machine's default java is.
# Where none is found it says what to install, and exits with 1.

parvis_jdk=25

is_parvis_jdk() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] && grep -q "^JAVA_VERSION=\"$parvis_jdk[.\"]" "$1/release"
}

find_parvis_jdk() {
  if [ -n "${JAVA_HOME-}" ] && is_parvis_jdk "$JAVA_HOME"; then return 0; fi
  default_java=$(command -v javac 2>/dev/null) || default_java=
  if [ -n "$default_java" ]; then
    default_home=$(cd "$(dirname "$(readlink -f "$default_java")")/.." && pwd)
  else
    default_home=
  fi
  set +f
  for home in "$default_home" "${JDK_HOME-}" "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$home" ] && is_parvis_jdk "$home"; then
      JAVA_HOME=$home
      export JAVA_HOME
      return 0
    fi
  done
  echo "Parvis needs a JDK $parvis_jdk: install one (for example Temurin $parvis_jdk from https://adoptium.net) or point JAVA_HOME at it." >&2
  return 1
}

find_parvis_jdk || exit 1
