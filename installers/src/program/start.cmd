@echo off
rem Starts ${program.name} on a Java 25 it finds by itself; every argument goes to the program.
setlocal EnableExtensions
set "HERE=%~dp0.."
set "JAVA="
if defined JAVA25_HOME call :try "%JAVA25_HOME%\bin\java.exe"
if not defined JAVA if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined JAVA for /f "delims=" %%J in ('where java.exe 2^>nul') do if not defined JAVA call :try "%%J"
if not defined JAVA call :try "%HERE%\runtime\bin\java.exe"
if not defined JAVA for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*" "%USERPROFILE%\.jdks\*25*") do if not defined JAVA call :try "%%~D\bin\java.exe"
if defined JAVA goto start
chcp 65001 >nul
>&2 echo ${program.name}: falta Java 25 y por eso no arranca. Tus datos no se han tocado.
>&2 echo   Instala un JDK 25 (por ejemplo Temurin, https://adoptium.net) o pon su carpeta en JAVA25_HOME.
>&2 echo ${program.name}: Java 25 is missing, so it does not start. Your data was not touched.
>&2 echo   Install a JDK 25 (Temurin, for one: https://adoptium.net) or set JAVA25_HOME to its folder.
exit /b 78

:start
"%JAVA%" ${program.jvm} %CHETANGO_JAVA_OPTIONS% -cp "%HERE%\lib\*" ${program.main} %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1" exit /b 0
set "MAJOR="
for /f "tokens=3" %%V in ('""%~1" -version 2^>^&1" ^| findstr /c:" version "') do for /f "delims=.-+ tokens=1" %%M in ("%%~V") do set "MAJOR=%%M"
if not defined MAJOR exit /b 0
if %MAJOR% GEQ 25 set "JAVA=%~1"
exit /b 0
