<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>You are not logged in, or your session has ended.</source>
        <translation>Вы не вошли, или ваш сеанс завершён.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Войдите снова.</translation>
    </message>
    <message>
        <source>The login name or the password is wrong.</source>
        <translation>Неверный логин или пароль.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Проверьте их и попробуйте снова.</translation>
    </message>
    <message>
        <source>This account is for programs (web service); it cannot log in to the page.</source>
        <translation>Эта учётная запись для программ (веб-служба); на страницу с ней войти нельзя.</translation>
    </message>
    <message>
        <source>This account may not use the web service.</source>
        <translation>Этой учётной записи веб-служба недоступна.</translation>
    </message>
    <message>
        <source>Use an administrator&apos;s or a web-service account.</source>
        <translation>Используйте учётную запись администратора или веб-службы.</translation>
    </message>
    <message>
        <source>You cannot delete yourself.</source>
        <translation>Нельзя удалить самого себя.</translation>
    </message>
    <message>
        <source>Names and e-mail address must have at most 255 characters, without line breaks and control characters.</source>
        <translation>Имена и адрес почты должны иметь не более 255 знаков, без переводов строк и управляющих знаков.</translation>
    </message>
</context>
<context>
    <name>Agent::Application</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Не удаётся создать папку %1.</translation>
    </message>
    <message>
        <source>Make it, or correct section [files].</source>
        <translation>Создайте её или исправьте раздел [files].</translation>
    </message>
</context>
<context>
    <name>Agent::CommitChannel</name>
    <message>
        <source>Node %1 cannot be reached over the commit channel.</source>
        <translation>Узел %1 недоступен по каналу коммитов.</translation>
    </message>
    <message>
        <source>Check that it runs and that its peer port is open for this node.</source>
        <translation>Проверьте, что он работает и что его порт peer открыт для этого узла.</translation>
    </message>
    <message>
        <source>The commit channel cannot listen on %1:%2: %3.</source>
        <translation>Канал коммитов не может слушать на %1:%2: %3.</translation>
    </message>
    <message>
        <source>Choose another peers.port, or stop the program that uses this one.</source>
        <translation>Выберите другой peers.port или остановите программу, которая занимает этот.</translation>
    </message>
    <message>
        <source>too many connections at once</source>
        <translation>слишком много соединений сразу</translation>
    </message>
    <message>
        <source>This node does not know the request %1.</source>
        <translation>Этот узел не знает запроса %1.</translation>
    </message>
    <message>
        <source>Node %1 did not answer in time.</source>
        <translation>Узел %1 не ответил вовремя.</translation>
    </message>
</context>
<context>
    <name>Agent::HttpFront</name>
    <message>
        <source>The web port cannot listen on %1:%2: %3.</source>
        <translation>Веб-порт не может слушать на %1:%2: %3.</translation>
    </message>
    <message>
        <source>Choose another http.port, or stop the program that uses this one.</source>
        <translation>Выберите другой http.port или остановите программу, которая занимает этот.</translation>
    </message>
</context>
<context>
    <name>Agent::PeerLink</name>
    <message>
        <source>the other end closed the connection</source>
        <translation>другая сторона закрыла соединение</translation>
    </message>
    <message>
        <source>the other end does not read</source>
        <translation>другая сторона не читает</translation>
    </message>
    <message>
        <source>no hello</source>
        <translation>нет hello</translation>
    </message>
    <message>
        <source>it speaks version %1 of the protocol, this node %2</source>
        <translation>версия протокола там %1, на этом узле %2</translation>
    </message>
    <message>
        <source>it belongs to another cluster</source>
        <translation>узел другого кластера</translation>
    </message>
    <message>
        <source>it does not have this cluster&apos;s key</source>
        <translation>нет ключа этого кластера</translation>
    </message>
    <message>
        <source>a frame was tampered with</source>
        <translation>кадр искажён</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>нет ответа за %1 с</translation>
    </message>
    <message>
        <source>no sign of life for %1 s</source>
        <translation>нет признаков жизни %1 с</translation>
    </message>
</context>
<context>
    <name>Agent::RoomHub</name>
    <message>
        <source>The person is no longer in a room on this node.</source>
        <translation>Человека больше нет в комнатах этого узла.</translation>
    </message>
</context>
<context>
    <name>Agent::RoomLink</name>
    <message>
        <source>A message must have 1 to %1 characters.</source>
        <translation>Сообщение должно иметь длину от 1 до %1 знаков.</translation>
    </message>
</context>
<context>
    <name>Agent::Soap</name>
    <message>
        <source>There is no such service here.</source>
        <translation>Такой службы здесь нет.</translation>
    </message>
    <message>
        <source>The service %1 has no operation &quot;%2&quot;.</source>
        <translation>У службы %1 нет операции «%2».</translation>
    </message>
    <message>
        <source>Its operations are in its description, at the address of the service with ?wsdl.</source>
        <translation>Её операции перечислены в описании, по адресу службы с ?wsdl.</translation>
    </message>
    <message>
        <source>Users of this level may not use the SOAP services.</source>
        <translation>Пользователям этого уровня службы SOAP недоступны.</translation>
    </message>
    <message>
        <source>Log in as an administrator or as a web-service user.</source>
        <translation>Войдите как администратор или как пользователь веб-службы.</translation>
    </message>
    <message>
        <source>Element %1 is given twice or out of order.</source>
        <translation>Элемент %1 указан дважды или не по порядку.</translation>
    </message>
    <message>
        <source>Send the parameters in the order of the service&apos;s description.</source>
        <translation>Передавайте параметры в порядке из описания службы.</translation>
    </message>
    <message>
        <source>Element %1 is not a valid xs:%2.</source>
        <translation>Элемент %1 не является верным xs:%2.</translation>
    </message>
    <message>
        <source>Required element %1 can not be found in the request.</source>
        <translation>В запросе нет обязательного элемента %1.</translation>
    </message>
    <message>
        <source>The request is larger than 1 MiB.</source>
        <translation>Запрос больше 1 МиБ.</translation>
    </message>
    <message>
        <source>The SOAP server cannot listen on loopback: %1.</source>
        <translation>Сервер SOAP не может слушать на loopback: %1.</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The content type must be application/json.</source>
        <translation>Тип содержимого должен быть application/json.</translation>
    </message>
    <message>
        <source>&quot;level&quot; must be user, moderator, admin or webservice.</source>
        <translation>«level» должен быть user, moderator, admin или webservice.</translation>
    </message>
    <message>
        <source>The API has no such address.</source>
        <translation>Такого адреса в API нет.</translation>
    </message>
    <message>
        <source>This address does not answer %1.</source>
        <translation>Этот адрес не отвечает на %1.</translation>
    </message>
    <message>
        <source>The request does not come from Atrium&apos;s page.</source>
        <translation>Запрос пришёл не со страницы Atrium.</translation>
    </message>
    <message>
        <source>Send the session&apos;s csrfToken in the header X-Atrium-Csrf.</source>
        <translation>Передайте csrfToken сеанса в заголовке X-Atrium-Csrf.</translation>
    </message>
    <message>
        <source>Only administrators may do this.</source>
        <translation>Это могут только администраторы.</translation>
    </message>
    <message>
        <source>&quot;type&quot; must be conference, restricted or interview.</source>
        <translation>«type» должен быть conference, restricted или interview.</translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message>
        <source>The folder %1 of the database file cannot be used.</source>
        <translation>Папку %1 файла базы данных нельзя использовать.</translation>
    </message>
    <message>
        <source>Create it, or correct database.file.</source>
        <translation>Создайте её или исправьте database.file.</translation>
    </message>
    <message>
        <source>The SQLite database %1 is on a network or user-space file system, where its locks do not hold.</source>
        <translation>База данных SQLite %1 лежит в сетевой или пользовательской файловой системе, где её блокировки не действуют.</translation>
    </message>
    <message>
        <source>Put it on a local disk, or use PostgreSQL or MariaDB for nodes on several machines.</source>
        <translation>Перенесите её на локальный диск или используйте PostgreSQL или MariaDB для узлов на нескольких машинах.</translation>
    </message>
    <message>
        <source>The SQLite database is in use by node %1 on another machine.</source>
        <translation>Базу данных SQLite использует узел %1 на другой машине.</translation>
    </message>
    <message>
        <source>One SQLite file serves agents on one machine only. Stop the nodes there first, or use PostgreSQL or MariaDB.</source>
        <translation>Один файл SQLite служит агентам только на одной машине. Сначала остановите узлы там или используйте PostgreSQL или MariaDB.</translation>
    </message>
    <message>
        <source>The database %1 does not exist.</source>
        <translation>Базы данных %1 нет.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; once on the first node, or correct database.file.</source>
        <translation>Выполните один раз «atrium-agent init» на первом узле или исправьте database.file.</translation>
    </message>
    <message>
        <source>The key in %1 is not the key of this cluster.</source>
        <translation>Ключ в %1 — не ключ этого кластера.</translation>
    </message>
    <message>
        <source>Copy the key file from a node that is in the cluster.</source>
        <translation>Скопируйте файл ключа с узла, который есть в кластере.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conference Room</source>
        <translation>Комната для конференций</translation>
    </message>
    <message>
        <source>Video Only Room</source>
        <translation>Комната только с видео</translation>
    </message>
    <message>
        <source>Video and Whiteboard Room</source>
        <translation>Комната с видео и доской</translation>
    </message>
    <message>
        <source>Restricted Room</source>
        <translation>Комната для докладов</translation>
    </message>
    <message>
        <source>Interview Room</source>
        <translation>Комната для интервью</translation>
    </message>
    <message>
        <source>Private Conference Room</source>
        <translation>Закрытая комната для конференций</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>комнаты</translation>
    </message>
    <message>
        <source>people</source>
        <translation>люди</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>Login name of the first administrator.</source>
        <translation>Логин первого администратора.</translation>
    </message>
    <message>
        <source>File with the password in its first line; made with a random one if it does not exist. By default admin-password beside the configuration.</source>
        <translation>Файл с паролем в первой строке; если его нет, он создаётся со случайным паролем. По умолчанию admin-password рядом с конфигурацией.</translation>
    </message>
    <message>
        <source>The cluster is ready. Node %1 is its first; every node needs the key file %2.</source>
        <translation>Кластер готов. Узел %1 в нём первый; каждому узлу нужен файл ключа %2.</translation>
    </message>
    <message>
        <source>The administrator is &quot;%1&quot;; the password is in %2.</source>
        <translation>Администратор — «%1»; пароль записан в %2.</translation>
    </message>
    <message>
        <source>Node %1 (%2) is in the cluster. Start it with: atrium-agent serve --config %3</source>
        <translation>Узел %1 (%2) в кластере. Запустите его: atrium-agent serve --config %3</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Вывести JSON.</translation>
    </message>
    <message>
        <source>make a new cluster: its key, its first administrator, its rooms, this node</source>
        <translation>создать новый кластер: его ключ, первого администратора, комнаты и этот узел</translation>
    </message>
    <message>
        <source>add this node to a cluster</source>
        <translation>добавить этот узел в кластер</translation>
    </message>
    <message>
        <source>run this node</source>
        <translation>запустить этот узел</translation>
    </message>
    <message>
        <source>list the nodes of the cluster and their state</source>
        <translation>перечислить узлы кластера и их состояние</translation>
    </message>
    <message>
        <source>add an account</source>
        <translation>добавить учётную запись</translation>
    </message>
    <message>
        <source>check a running cluster from outside, as people use it</source>
        <translation>проверить работающий кластер снаружи, так, как им пользуются люди</translation>
    </message>
    <message>
        <source>Usage: atrium-agent COMMAND [options]</source>
        <translation>Использование: atrium-agent КОМАНДА [параметры]</translation>
    </message>
    <message>
        <source>atrium-agent COMMAND --help tells the options of a command.</source>
        <translation>atrium-agent КОМАНДА --help показывает параметры команды.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. atrium-agent --help lists them.</source>
        <translation>Нет команды «%1». Список команд: atrium-agent --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood. atrium-agent %2 --help tells the options.</source>
        <translation>Непонятно: «%1». Параметры показывает atrium-agent %2 --help.</translation>
    </message>
    <message>
        <source>The node&apos;s configuration.</source>
        <translation>Конфигурация узла.</translation>
    </message>
    <message>
        <source>The password cannot be read from standard input.</source>
        <translation>Не удаётся прочитать пароль со стандартного ввода.</translation>
    </message>
    <message>
        <source>The password cannot be written to %1: %2.</source>
        <translation>Не удаётся записать пароль в %1: %2.</translation>
    </message>
    <message>
        <source>Check the configuration, tell what is wrong in it, and end.</source>
        <translation>Проверить конфигурацию, сообщить, что в ней неверно, и завершиться.</translation>
    </message>
    <message>
        <source>The configuration %1 is good.</source>
        <translation>Конфигурация %1 верна.</translation>
    </message>
    <message>
        <source>Login name.</source>
        <translation>Логин.</translation>
    </message>
    <message>
        <source>user, moderator, admin, or webservice (access by SOAP only).</source>
        <translation>user, moderator, admin или webservice (доступ только по SOAP).</translation>
    </message>
    <message>
        <source>File with the password in its first line; - for standard input.</source>
        <translation>Файл с паролем в первой строке; - для стандартного ввода.</translation>
    </message>
    <message>
        <source>First name.</source>
        <translation>Имя.</translation>
    </message>
    <message>
        <source>Last name.</source>
        <translation>Фамилия.</translation>
    </message>
    <message>
        <source>E-mail address.</source>
        <translation>Адрес почты.</translation>
    </message>
    <message>
        <source>The level &quot;%1&quot; is not known.</source>
        <translation>Уровень «%1» неизвестен.</translation>
    </message>
    <message>
        <source>Use user, moderator, admin or webservice.</source>
        <translation>Используйте user, moderator, admin или webservice.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; was added with id %2.</source>
        <translation>Учётная запись «%1» добавлена с ID %2.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation>Не удаётся записать отчёт в %1: %2.</translation>
    </message>
    <message>
        <source>The cluster works as it should (%1 ms).</source>
        <translation>Кластер работает как следует (%1 мс).</translation>
    </message>
    <message>
        <source>The cluster does not work as it should: %1</source>
        <translation>Кластер работает не как следует: %1</translation>
    </message>
    <message>
        <source>Address of a node.</source>
        <translation>Адрес узла.</translation>
    </message>
    <message>
        <source>Login name of an administrator.</source>
        <translation>Логин администратора.</translation>
    </message>
    <message>
        <source>Write the report as JSON.</source>
        <translation>Записать отчёт в виде JSON.</translation>
    </message>
    <message>
        <source>Write the report as JUnit XML.</source>
        <translation>Записать отчёт в виде XML для JUnit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a node.</source>
        <translation>«%1» — не адрес узла.</translation>
    </message>
    <message>
        <source>Its form is http://host:5080/openmeetings/</source>
        <translation>Его вид: http://host:5080/openmeetings/</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>must be sqlite, postgresql or mariadb</source>
        <translation>значение должно быть sqlite, postgresql или mariadb</translation>
    </message>
    <message>
        <source>is missing: give each node of the cluster its own number, 1 for the first</source>
        <translation>значения нет: дайте каждому узлу кластера свой номер, первому — 1</translation>
    </message>
    <message>
        <source>must list pages as browsers name them, for instance &quot;https://www.example.org&quot;</source>
        <translation>страницы должны быть указаны так, как их называют браузеры, например &quot;https://www.example.org&quot;</translation>
    </message>
    <message>
        <source>must be a host name or an IP address, without port</source>
        <translation>значение должно быть именем компьютера или IP-адресом, без порта</translation>
    </message>
    <message>
        <source>must be an IP address of this machine, 0.0.0.0 or ::</source>
        <translation>значение должно быть IP-адресом этой машины, 0.0.0.0 или ::</translation>
    </message>
    <message>
        <source>must be at least heartbeat_ms and twice database.timeout_ms</source>
        <translation>значение должно быть не меньше heartbeat_ms и двух database.timeout_ms</translation>
    </message>
    <message>
        <source>must lie between heartbeat_ms and lease_ms</source>
        <translation>значение должно быть между heartbeat_ms и lease_ms</translation>
    </message>
    <message>
        <source>must be database: sessions in one node&apos;s memory are of no use to the others</source>
        <translation>значение должно быть database: сеансы в памяти одного узла бесполезны для других</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать конфигурацию %1: %2.</translation>
    </message>
    <message>
        <source>Name the file with --config.</source>
        <translation>Укажите файл через --config.</translation>
    </message>
    <message>
        <source>Correct the line; the form of the file is TOML.</source>
        <translation>Исправьте строку; формат файла — TOML.</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>значение должно быть текстом в кавычках</translation>
    </message>
    <message>
        <source>must be a list of texts in quotes</source>
        <translation>значение должно быть списком текстов в кавычках</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>значение должно быть целым числом от %1 до %2</translation>
    </message>
    <message>
        <source>%1 is not a known key.</source>
        <translation>%1: такого ключа нет.</translation>
    </message>
    <message>
        <source>Check its spelling and its section; the manual lists all keys.</source>
        <translation>Проверьте написание и раздел; все ключи перечислены в руководстве.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file could not be stored: %1.</source>
        <translation>Не удалось сохранить файл: %1.</translation>
    </message>
    <message>
        <source>The administrator should look at the folder %1.</source>
        <translation>Администратору следует посмотреть папку %1.</translation>
    </message>
    <message>
        <source>The file&apos;s name must have 1 to 255 characters, without slashes and invisible characters.</source>
        <translation>Имя файла должно иметь длину от 1 до 255 знаков, без косых черт и невидимых знаков.</translation>
    </message>
    <message>
        <source>There is no room with id %1.</source>
        <translation>Нет комнаты с ID %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Файл больше %1 МиБ.</translation>
    </message>
    <message>
        <source>The file&apos;s content is not in this node&apos;s upload folder.</source>
        <translation>Содержимого файла нет в папке загрузок этого узла.</translation>
    </message>
    <message>
        <source>The administrator should check that all nodes share one upload folder.</source>
        <translation>Администратору следует проверить, что у всех узлов общая папка загрузок.</translation>
    </message>
    <message>
        <source>The file&apos;s content is damaged: it differs from what was stored.</source>
        <translation>Содержимое файла повреждено: оно отличается от сохранённого.</translation>
    </message>
    <message>
        <source>The administrator should restore it from a backup.</source>
        <translation>Администратору следует восстановить его из резервной копии.</translation>
    </message>
    <message>
        <source>Only the person who uploaded the file and administrators may delete it.</source>
        <translation>Удалить файл могут только тот, кто его загрузил, и администраторы.</translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message>
        <source>Node %1 is already run by another agent (process %2).</source>
        <translation>Узел %1 уже запущен другим агентом (процесс %2).</translation>
    </message>
    <message>
        <source>Give this agent another node.id, or stop the other one. If it crashed on another machine, its lease ends within %1 s.</source>
        <translation>Дайте этому агенту другой node.id или остановите тот. Если тот упал на другой машине, его срок аренды истечёт через %1 с.</translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>The form is tcp(Addresses=10.1.1.1;10.1.1.2), each address with :port if it is not 5636.</source>
        <translation>Форма: tcp(Addresses=10.1.1.1;10.1.1.2), у каждого адреса :порт, если он не 5636.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address.</source>
        <translation>«%1» — не адрес.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>Непонятно: «%1».</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is not known.</source>
        <translation>Параметр «%1» неизвестен.</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>The room %1 is full: %2 of %3 places are taken.</source>
        <translation>Комната %1 заполнена: занято мест %2 из %3.</translation>
    </message>
    <message>
        <source>Wait until somebody leaves.</source>
        <translation>Подождите, пока кто-нибудь выйдет.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Node %1 did not answer in time; the person may still be in the room.</source>
        <translation>Узел %1 не ответил вовремя; возможно, человек ещё в комнате.</translation>
    </message>
    <message>
        <source>Look at the list of connections again in a moment.</source>
        <translation>Посмотрите список подключений ещё раз чуть позже.</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать файл %1: %2.</translation>
    </message>
    <message>
        <source>The secret in %1 can be read by everybody on this machine.</source>
        <translation>Секрет в %1 могут прочитать все на этой машине.</translation>
    </message>
    <message>
        <source>Run: chmod 600 %1</source>
        <translation>Выполните: chmod 600 %1</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Файл %1 пуст.</translation>
    </message>
    <message>
        <source>The file %1 does not hold a cluster key.</source>
        <translation>В файле %1 нет ключа кластера.</translation>
    </message>
    <message>
        <source>Copy the file from a node that is in the cluster.</source>
        <translation>Скопируйте файл с узла, который есть в кластере.</translation>
    </message>
    <message>
        <source>The cluster key cannot be written to %1: %2.</source>
        <translation>Не удаётся записать ключ кластера в %1: %2.</translation>
    </message>
    <message>
        <source>There were too many failed logins.</source>
        <translation>Слишком много неудачных попыток входа.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Попробуйте снова через %1 с.</translation>
    </message>
    <message>
        <source>Too many people are logging in at this moment.</source>
        <translation>Сейчас входит слишком много людей.</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Попробуйте снова через несколько секунд.</translation>
    </message>
    <message>
        <source>A stored password cannot be decrypted with this cluster key.</source>
        <translation>Сохранённый пароль не расшифровать этим ключом кластера.</translation>
    </message>
    <message>
        <source>Type the password in again under Servers.</source>
        <translation>Введите пароль заново в разделе «Серверы».</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Qt&apos;s driver %1 for this database is not installed.</source>
        <translation>Драйвер Qt %1 для этой базы данных не установлен.</translation>
    </message>
    <message>
        <source>Install the package that holds it, then start again.</source>
        <translation>Установите пакет с ним и запустите снова.</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached: %2</source>
        <translation>База данных %1 недоступна: %2</translation>
    </message>
    <message>
        <source>Check that it runs and that section [database] of the configuration is right.</source>
        <translation>Проверьте, что она работает и что раздел [database] конфигурации верен.</translation>
    </message>
    <message>
        <source>A value that must be unique is taken.</source>
        <translation>Значение, которое должно быть уникальным, уже занято.</translation>
    </message>
    <message>
        <source>The database does not answer as it should.</source>
        <translation>База данных отвечает не как следует.</translation>
    </message>
    <message>
        <source>Try again in a moment; the node&apos;s log says more.</source>
        <translation>Попробуйте снова чуть позже; подробнее в журнале узла.</translation>
    </message>
    <message>
        <source>A text holds a NUL character, which cannot be stored.</source>
        <translation>В тексте есть знак NUL, который нельзя сохранить.</translation>
    </message>
    <message>
        <source>The connection to the database was lost.</source>
        <translation>Соединение с базой данных потеряно.</translation>
    </message>
    <message>
        <source>Node %1 is not in the cluster&apos;s commit log.</source>
        <translation>Узла %1 нет в журнале коммитов кластера.</translation>
    </message>
    <message>
        <source>Another node is changing the database&apos;s schema.</source>
        <translation>Схему базы данных сейчас меняет другой узел.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Попробуйте снова через минуту.</translation>
    </message>
    <message>
        <source>The database has schema version %1; this program knows versions up to %2.</source>
        <translation>Версия схемы базы данных %1; эта программа знает версии до %2.</translation>
    </message>
    <message>
        <source>Install the newer version of Atrium on this node. Nothing was changed.</source>
        <translation>Установите на этот узел более новую версию Atrium. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The migration %1 is missing from the program.</source>
        <translation>В программе нет миграции %1.</translation>
    </message>
    <message>
        <source>This database holds no Atrium cluster yet.</source>
        <translation>В этой базе данных ещё нет кластера Atrium.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; once on the first node.</source>
        <translation>Выполните один раз «atrium-agent init» на первом узле.</translation>
    </message>
    <message>
        <source>This database already holds an Atrium cluster.</source>
        <translation>В этой базе данных уже есть кластер Atrium.</translation>
    </message>
    <message>
        <source>Use &quot;atrium-agent join&quot; to add this node to it.</source>
        <translation>Добавьте в него этот узел с помощью «atrium-agent join».</translation>
    </message>
    <message>
        <source>There is no such connection; the person may have left.</source>
        <translation>Такого подключения нет; возможно, человек вышел.</translation>
    </message>
    <message>
        <source>There is no file with id %1.</source>
        <translation>Нет файла с ID %1.</translation>
    </message>
    <message>
        <source>There is no node with id %1.</source>
        <translation>Нет узла с ID %1.</translation>
    </message>
    <message>
        <source>The node id %1 is taken or was used before.</source>
        <translation>ID узла %1 занят или уже использовался.</translation>
    </message>
    <message>
        <source>Choose another id for this node.</source>
        <translation>Выберите другой ID для этого узла.</translation>
    </message>
    <message>
        <source>Node %1 is not listed in the cluster.</source>
        <translation>Узла %1 нет в списке кластера.</translation>
    </message>
    <message>
        <source>Add it with &quot;atrium-agent join&quot; or in the console under Servers.</source>
        <translation>Добавьте его с помощью «atrium-agent join» или в консоли в разделе «Серверы».</translation>
    </message>
    <message>
        <source>Node %1 was taken over by another agent or removed from the cluster.</source>
        <translation>Узел %1 перехвачен другим агентом или удалён из кластера.</translation>
    </message>
    <message>
        <source>Look under Servers in the console which agent runs it.</source>
        <translation>Посмотрите в консоли в разделе «Серверы», какой агент его ведёт.</translation>
    </message>
    <message>
        <source>Another node claimed the room at the same moment.</source>
        <translation>Другой узел занял комнату в тот же момент.</translation>
    </message>
    <message>
        <source>The ticket is unknown, used up or too old.</source>
        <translation>Билет неизвестен, использован или устарел.</translation>
    </message>
    <message>
        <source>The room is no longer open on this node.</source>
        <translation>Комната на этом узле больше не открыта.</translation>
    </message>
    <message>
        <source>There is no room with id %1.</source>
        <translation>Нет комнаты с ID %1.</translation>
    </message>
    <message>
        <source>It may have been deleted; look at the list of rooms.</source>
        <translation>Возможно, она удалена; посмотрите список комнат.</translation>
    </message>
    <message>
        <source>The session is unknown or has ended.</source>
        <translation>Сеанс неизвестен или завершён.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Войдите снова.</translation>
    </message>
    <message>
        <source>There is no user with id %1.</source>
        <translation>Нет пользователя с ID %1.</translation>
    </message>
    <message>
        <source>There is no user with this login.</source>
        <translation>Нет пользователя с таким логином.</translation>
    </message>
    <message>
        <source>The login name &quot;%1&quot; is taken.</source>
        <translation>Логин «%1» занят.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Выберите другой.</translation>
    </message>
</context>
</TS>
