<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>You are not logged in, or your session has ended.</source>
        <translation>No ha iniciado sesión, o su sesión ha terminado.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Entre de nuevo.</translation>
    </message>
    <message>
        <source>The login name or the password is wrong.</source>
        <translation>El usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Compruebe ambos y pruebe otra vez.</translation>
    </message>
    <message>
        <source>This account is for programs (web service); it cannot log in to the page.</source>
        <translation>Esta cuenta es para programas (servicio web); no puede entrar en la página.</translation>
    </message>
    <message>
        <source>This account may not use the web service.</source>
        <translation>Esta cuenta no puede usar el servicio web.</translation>
    </message>
    <message>
        <source>Use an administrator&apos;s or a web-service account.</source>
        <translation>Use una cuenta de administrador o de servicio web.</translation>
    </message>
    <message>
        <source>You cannot delete yourself.</source>
        <translation>No puede eliminar su propia cuenta.</translation>
    </message>
    <message>
        <source>Names and e-mail address must have at most 255 characters, without line breaks and control characters.</source>
        <translation>Los nombres y la dirección de correo deben tener como máximo 255 caracteres, sin saltos de línea ni caracteres de control.</translation>
    </message>
</context>
<context>
    <name>Agent::Application</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Make it, or correct section [files].</source>
        <translation>Créela, o corrija la sección [files].</translation>
    </message>
</context>
<context>
    <name>Agent::CommitChannel</name>
    <message>
        <source>Node %1 cannot be reached over the commit channel.</source>
        <translation>No se llega al nodo %1 por el canal de commit.</translation>
    </message>
    <message>
        <source>Check that it runs and that its peer port is open for this node.</source>
        <translation>Compruebe que está en marcha y que su puerto peer está abierto para este nodo.</translation>
    </message>
    <message>
        <source>The commit channel cannot listen on %1:%2: %3.</source>
        <translation>El canal de commit no puede escuchar en %1:%2: %3.</translation>
    </message>
    <message>
        <source>Choose another peers.port, or stop the program that uses this one.</source>
        <translation>Elija otro peers.port, o detenga el programa que usa este.</translation>
    </message>
    <message>
        <source>too many connections at once</source>
        <translation>demasiadas conexiones a la vez</translation>
    </message>
    <message>
        <source>This node does not know the request %1.</source>
        <translation>Este nodo no conoce la petición %1.</translation>
    </message>
    <message>
        <source>Node %1 did not answer in time.</source>
        <translation>El nodo %1 no respondió a tiempo.</translation>
    </message>
</context>
<context>
    <name>Agent::HttpFront</name>
    <message>
        <source>The web port cannot listen on %1:%2: %3.</source>
        <translation>El puerto web no puede escuchar en %1:%2: %3.</translation>
    </message>
    <message>
        <source>Choose another http.port, or stop the program that uses this one.</source>
        <translation>Elija otro http.port, o detenga el programa que usa este.</translation>
    </message>
</context>
<context>
    <name>Agent::PeerLink</name>
    <message>
        <source>the other end closed the connection</source>
        <translation>el otro extremo cerró la conexión</translation>
    </message>
    <message>
        <source>the other end does not read</source>
        <translation>el otro extremo no lee</translation>
    </message>
    <message>
        <source>no hello</source>
        <translation>no hay hello</translation>
    </message>
    <message>
        <source>it speaks version %1 of the protocol, this node %2</source>
        <translation>habla la versión %1 del protocolo, este nodo la %2</translation>
    </message>
    <message>
        <source>it belongs to another cluster</source>
        <translation>pertenece a otro clúster</translation>
    </message>
    <message>
        <source>it does not have this cluster&apos;s key</source>
        <translation>no tiene la clave de este clúster</translation>
    </message>
    <message>
        <source>a frame was tampered with</source>
        <translation>se alteró una trama</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>sin respuesta en %1 s</translation>
    </message>
    <message>
        <source>no sign of life for %1 s</source>
        <translation>sin señales de vida desde hace %1 s</translation>
    </message>
</context>
<context>
    <name>Agent::RoomHub</name>
    <message>
        <source>The person is no longer in a room on this node.</source>
        <translation>La persona ya no está en ninguna sala de este nodo.</translation>
    </message>
</context>
<context>
    <name>Agent::RoomLink</name>
    <message>
        <source>A message must have 1 to %1 characters.</source>
        <translation>Un mensaje debe tener de 1 a %1 caracteres.</translation>
    </message>
</context>
<context>
    <name>Agent::Soap</name>
    <message>
        <source>There is no such service here.</source>
        <translation>Aquí no existe ese servicio.</translation>
    </message>
    <message>
        <source>The service %1 has no operation &quot;%2&quot;.</source>
        <translation>El servicio %1 no tiene la operación «%2».</translation>
    </message>
    <message>
        <source>Its operations are in its description, at the address of the service with ?wsdl.</source>
        <translation>Sus operaciones están en su descripción, en la dirección del servicio con ?wsdl.</translation>
    </message>
    <message>
        <source>Users of this level may not use the SOAP services.</source>
        <translation>Los usuarios de este nivel no pueden usar los servicios SOAP.</translation>
    </message>
    <message>
        <source>Log in as an administrator or as a web-service user.</source>
        <translation>Entre como administrador o como usuario de servicio web.</translation>
    </message>
    <message>
        <source>Element %1 is given twice or out of order.</source>
        <translation>El elemento %1 aparece dos veces o fuera de orden.</translation>
    </message>
    <message>
        <source>Send the parameters in the order of the service&apos;s description.</source>
        <translation>Envíe los parámetros en el orden de la descripción del servicio.</translation>
    </message>
    <message>
        <source>Element %1 is not a valid xs:%2.</source>
        <translation>El elemento %1 no es un xs:%2 válido.</translation>
    </message>
    <message>
        <source>Required element %1 can not be found in the request.</source>
        <translation>Falta en la petición el elemento obligatorio %1.</translation>
    </message>
    <message>
        <source>The request is larger than 1 MiB.</source>
        <translation>La petición supera 1 MiB.</translation>
    </message>
    <message>
        <source>The SOAP server cannot listen on loopback: %1.</source>
        <translation>El servidor SOAP no puede escuchar en loopback: %1.</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The content type must be application/json.</source>
        <translation>El tipo de contenido debe ser application/json.</translation>
    </message>
    <message>
        <source>&quot;level&quot; must be user, moderator, admin or webservice.</source>
        <translation>«level» debe ser user, moderator, admin o webservice.</translation>
    </message>
    <message>
        <source>The API has no such address.</source>
        <translation>La API no tiene esa dirección.</translation>
    </message>
    <message>
        <source>This address does not answer %1.</source>
        <translation>Esta dirección no responde a %1.</translation>
    </message>
    <message>
        <source>The request does not come from Atrium&apos;s page.</source>
        <translation>La petición no viene de la página de Atrium.</translation>
    </message>
    <message>
        <source>Send the session&apos;s csrfToken in the header X-Atrium-Csrf.</source>
        <translation>Envíe el csrfToken de la sesión en la cabecera X-Atrium-Csrf.</translation>
    </message>
    <message>
        <source>Only administrators may do this.</source>
        <translation>Solo los administradores pueden hacer esto.</translation>
    </message>
    <message>
        <source>&quot;type&quot; must be conference, restricted or interview.</source>
        <translation>«type» debe ser conference, restricted o interview.</translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message>
        <source>The folder %1 of the database file cannot be used.</source>
        <translation>No se puede usar la carpeta %1 del archivo de la base de datos.</translation>
    </message>
    <message>
        <source>Create it, or correct database.file.</source>
        <translation>Créela, o corrija database.file.</translation>
    </message>
    <message>
        <source>The SQLite database %1 is on a network or user-space file system, where its locks do not hold.</source>
        <translation>La base de datos SQLite %1 está en un sistema de archivos de red o de espacio de usuario, donde sus bloqueos no valen.</translation>
    </message>
    <message>
        <source>Put it on a local disk, or use PostgreSQL or MariaDB for nodes on several machines.</source>
        <translation>Póngala en un disco local, o use PostgreSQL o MariaDB para nodos en varias máquinas.</translation>
    </message>
    <message>
        <source>The SQLite database is in use by node %1 on another machine.</source>
        <translation>El nodo %1 usa la base de datos SQLite en otra máquina.</translation>
    </message>
    <message>
        <source>One SQLite file serves agents on one machine only. Stop the nodes there first, or use PostgreSQL or MariaDB.</source>
        <translation>Un archivo SQLite solo sirve a agentes de una máquina. Detenga primero los nodos de allí, o use PostgreSQL o MariaDB.</translation>
    </message>
    <message>
        <source>The database %1 does not exist.</source>
        <translation>La base de datos %1 no existe.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; once on the first node, or correct database.file.</source>
        <translation>Ejecute una vez «atrium-agent init» en el primer nodo, o corrija database.file.</translation>
    </message>
    <message>
        <source>The key in %1 is not the key of this cluster.</source>
        <translation>La clave de %1 no es la clave de este clúster.</translation>
    </message>
    <message>
        <source>Copy the key file from a node that is in the cluster.</source>
        <translation>Copie el archivo de clave de un nodo que esté en el clúster.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conference Room</source>
        <translation>Sala de conferencias</translation>
    </message>
    <message>
        <source>Video Only Room</source>
        <translation>Sala solo de vídeo</translation>
    </message>
    <message>
        <source>Video and Whiteboard Room</source>
        <translation>Sala de vídeo y pizarra</translation>
    </message>
    <message>
        <source>Restricted Room</source>
        <translation>Sala de ponencias</translation>
    </message>
    <message>
        <source>Interview Room</source>
        <translation>Sala de entrevistas</translation>
    </message>
    <message>
        <source>Private Conference Room</source>
        <translation>Sala de conferencias privada</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>salas</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>Login name of the first administrator.</source>
        <translation>Nombre de usuario del primer administrador.</translation>
    </message>
    <message>
        <source>File with the password in its first line; made with a random one if it does not exist. By default admin-password beside the configuration.</source>
        <translation>Archivo con la contraseña en la primera línea; si no existe, se crea con una aleatoria. Por defecto admin-password junto a la configuración.</translation>
    </message>
    <message>
        <source>The cluster is ready. Node %1 is its first; every node needs the key file %2.</source>
        <translation>El clúster está listo. El nodo %1 es el primero; cada nodo necesita el archivo de clave %2.</translation>
    </message>
    <message>
        <source>The administrator is &quot;%1&quot;; the password is in %2.</source>
        <translation>El administrador es «%1»; la contraseña está en %2.</translation>
    </message>
    <message>
        <source>Node %1 (%2) is in the cluster. Start it with: atrium-agent serve --config %3</source>
        <translation>El nodo %1 (%2) está en el clúster. Inícielo con: atrium-agent serve --config %3</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Mostrar JSON.</translation>
    </message>
    <message>
        <source>make a new cluster: its key, its first administrator, its rooms, this node</source>
        <translation>crear un clúster nuevo: su clave, su primer administrador, sus salas, este nodo</translation>
    </message>
    <message>
        <source>add this node to a cluster</source>
        <translation>añadir este nodo a un clúster</translation>
    </message>
    <message>
        <source>run this node</source>
        <translation>poner en marcha este nodo</translation>
    </message>
    <message>
        <source>list the nodes of the cluster and their state</source>
        <translation>mostrar los nodos del clúster y su estado</translation>
    </message>
    <message>
        <source>add an account</source>
        <translation>añadir una cuenta</translation>
    </message>
    <message>
        <source>check a running cluster from outside, as people use it</source>
        <translation>comprobar desde fuera un clúster en marcha, tal como se usa</translation>
    </message>
    <message>
        <source>Usage: atrium-agent COMMAND [options]</source>
        <translation>Uso: atrium-agent ORDEN [opciones]</translation>
    </message>
    <message>
        <source>atrium-agent COMMAND --help tells the options of a command.</source>
        <translation>atrium-agent ORDEN --help muestra las opciones de una orden.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. atrium-agent --help lists them.</source>
        <translation>No existe la orden «%1». atrium-agent --help las muestra.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood. atrium-agent %2 --help tells the options.</source>
        <translation>No se entendió «%1». atrium-agent %2 --help muestra las opciones.</translation>
    </message>
    <message>
        <source>The node&apos;s configuration.</source>
        <translation>La configuración del nodo.</translation>
    </message>
    <message>
        <source>The password cannot be read from standard input.</source>
        <translation>No se puede leer la contraseña de la entrada estándar.</translation>
    </message>
    <message>
        <source>The password cannot be written to %1: %2.</source>
        <translation>No se puede escribir la contraseña en %1: %2.</translation>
    </message>
    <message>
        <source>Check the configuration, tell what is wrong in it, and end.</source>
        <translation>Comprobar la configuración, decir qué está mal en ella y terminar.</translation>
    </message>
    <message>
        <source>The configuration %1 is good.</source>
        <translation>La configuración %1 es correcta.</translation>
    </message>
    <message>
        <source>Login name.</source>
        <translation>Nombre de usuario.</translation>
    </message>
    <message>
        <source>user, moderator, admin, or webservice (access by SOAP only).</source>
        <translation>user, moderator, admin o webservice (acceso solo por SOAP).</translation>
    </message>
    <message>
        <source>File with the password in its first line; - for standard input.</source>
        <translation>Archivo con la contraseña en la primera línea; - para la entrada estándar.</translation>
    </message>
    <message>
        <source>First name.</source>
        <translation>Nombre.</translation>
    </message>
    <message>
        <source>Last name.</source>
        <translation>Apellidos.</translation>
    </message>
    <message>
        <source>E-mail address.</source>
        <translation>Dirección de correo.</translation>
    </message>
    <message>
        <source>The level &quot;%1&quot; is not known.</source>
        <translation>El nivel «%1» no se conoce.</translation>
    </message>
    <message>
        <source>Use user, moderator, admin or webservice.</source>
        <translation>Use user, moderator, admin o webservice.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; was added with id %2.</source>
        <translation>La cuenta «%1» se añadió con el ID %2.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation>No se puede escribir el informe en %1: %2.</translation>
    </message>
    <message>
        <source>The cluster works as it should (%1 ms).</source>
        <translation>El clúster funciona como debe (%1 ms).</translation>
    </message>
    <message>
        <source>The cluster does not work as it should: %1</source>
        <translation>El clúster no funciona como debe: %1</translation>
    </message>
    <message>
        <source>Address of a node.</source>
        <translation>Dirección de un nodo.</translation>
    </message>
    <message>
        <source>Login name of an administrator.</source>
        <translation>Nombre de usuario de un administrador.</translation>
    </message>
    <message>
        <source>Write the report as JSON.</source>
        <translation>Escribir el informe en JSON.</translation>
    </message>
    <message>
        <source>Write the report as JUnit XML.</source>
        <translation>Escribir el informe en XML de JUnit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a node.</source>
        <translation>«%1» no es la dirección de un nodo.</translation>
    </message>
    <message>
        <source>Its form is http://host:5080/openmeetings/</source>
        <translation>Su forma es http://host:5080/openmeetings/</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>Server Name must not hold line breaks or control characters.</source>
        <translation>Nombre del servidor no debe contener saltos de línea ni caracteres de control.</translation>
    </message>
    <message>
        <source>Server Name must have 1 to 255 characters.</source>
        <translation>Nombre del servidor debe tener de 1 a 255 caracteres.</translation>
    </message>
    <message>
        <source>Server Address must be a host name or an IP address, without protocol, port or path.</source>
        <translation>Dirección del servidor debe ser un nombre de equipo o una dirección IP, sin protocolo, puerto ni ruta.</translation>
    </message>
    <message>
        <source>HTTP Port must be a number from 1 to 65535.</source>
        <translation>Puerto HTTP debe ser un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Protocol must be http or https.</source>
        <translation>Protocolo debe ser http o https.</translation>
    </message>
    <message>
        <source>Webapp path may hold letters, digits, dots, dashes and underscores, for instance &quot;openmeetings&quot;.</source>
        <translation>Ruta de la webapp solo puede contener letras, cifras, puntos, guiones y guiones bajos, por ejemplo «openmeetings».</translation>
    </message>
    <message>
        <source>User (SOAP Access) must not hold line breaks or control characters.</source>
        <translation>Usuario (acceso SOAP) no debe contener saltos de línea ni caracteres de control.</translation>
    </message>
    <message>
        <source>User (SOAP Access) must have at most 255 characters.</source>
        <translation>Usuario (acceso SOAP) debe tener como máximo 255 caracteres.</translation>
    </message>
    <message>
        <source>Comment must not hold control characters.</source>
        <translation>Comentario no debe contener caracteres de control.</translation>
    </message>
    <message>
        <source>Comment must have at most 2048 characters.</source>
        <translation>Comentario debe tener como máximo 2048 caracteres.</translation>
    </message>
    <message>
        <source>Reports regularly.</source>
        <translation>Se comunica con regularidad.</translation>
    </message>
    <message>
        <source>Reports regularly, but is not active: it gets no new rooms.</source>
        <translation>Se comunica con regularidad, pero no está activo: no recibe salas nuevas.</translation>
    </message>
    <message>
        <source>Silent for %1 s: it keeps its rooms but gets no new ones.</source>
        <translation>Sin señales desde hace %1 s: conserva sus salas, pero no recibe nuevas.</translation>
    </message>
    <message>
        <source>Silent for %1 s: its lease has run out and its rooms may open elsewhere.</source>
        <translation>Sin señales desde hace %1 s: su plazo venció y sus salas pueden abrirse en otro nodo.</translation>
    </message>
    <message>
        <source>Has never been started.</source>
        <translation>Nunca se ha iniciado.</translation>
    </message>
    <message>
        <source>Was stopped cleanly.</source>
        <translation>Se detuvo correctamente.</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>no activo</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>estado %1</translation>
    </message>
    <message numerus="yes">
        <source>load %1 in %n open room(s)</source>
        <translation>
            <numerusform>carga %1 en %n sala abierta</numerusform>
            <numerusform>carga %1 en %n salas abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>the room is open here</source>
        <translation>la sala está abierta aquí</translation>
    </message>
    <message>
        <source>The cluster has no node that could open the room.</source>
        <translation>El clúster no tiene ningún nodo que pueda abrir la sala.</translation>
    </message>
    <message>
        <source>No node can open the room (%1).</source>
        <translation>Ningún nodo puede abrir la sala (%1).</translation>
    </message>
    <message>
        <source>Start a node or make one active, then try again.</source>
        <translation>Inicie un nodo o ponga uno activo y pruebe otra vez.</translation>
    </message>
    <message>
        <source>The room needs a name of 1 to %1 characters.</source>
        <translation>La sala necesita un nombre de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>The room&apos;s name must not hold line breaks or control characters.</source>
        <translation>El nombre de la sala no debe contener saltos de línea ni caracteres de control.</translation>
    </message>
    <message>
        <source>The comment must not hold control characters.</source>
        <translation>El comentario no debe contener caracteres de control.</translation>
    </message>
    <message>
        <source>The comment must have at most %1 characters.</source>
        <translation>El comentario debe tener como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>The capacity must be a number from 1 to %1.</source>
        <translation>El número de plazas debe estar entre 1 y %1.</translation>
    </message>
    <message>
        <source>The login name must have %1 to %2 characters.</source>
        <translation>El nombre de usuario debe tener de %1 a %2 caracteres.</translation>
    </message>
    <message>
        <source>The login name must not begin or end with a space or hold invisible characters.</source>
        <translation>El nombre de usuario no debe empezar ni terminar con un espacio ni contener caracteres invisibles.</translation>
    </message>
    <message>
        <source>The password must have %1 to %2 characters.</source>
        <translation>La contraseña debe tener de %1 a %2 caracteres.</translation>
    </message>
    <message>
        <source>Not valid JSON at byte %1: %2.</source>
        <translation>JSON no válido en el byte %1: %2.</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>Se esperaba un objeto JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>«%1» es incorrecto; debe ser: %2.</translation>
    </message>
    <message>
        <source>Unknown reason &quot;%1&quot;.</source>
        <translation>Motivo desconocido «%1».</translation>
    </message>
    <message>
        <source>Unknown code &quot;%1&quot;.</source>
        <translation>Código desconocido «%1».</translation>
    </message>
    <message>
        <source>You left the room.</source>
        <translation>Ha salido de la sala.</translation>
    </message>
    <message>
        <source>The ticket for this room is used up, too old or not for this node. Enter the room again.</source>
        <translation>El pase para esta sala está usado, es demasiado antiguo o no es para este nodo. Entre de nuevo en la sala.</translation>
    </message>
    <message>
        <source>The room is open on another node now. Enter it again.</source>
        <translation>La sala está abierta ahora en otro nodo. Entre de nuevo.</translation>
    </message>
    <message>
        <source>Your session has been closed by an administrator or moderator.</source>
        <translation>Un administrador o moderador cerró su sesión.</translation>
    </message>
    <message>
        <source>The room was deleted by an administrator.</source>
        <translation>Un administrador eliminó la sala.</translation>
    </message>
    <message>
        <source>This node is being stopped. The room opens again on another node.</source>
        <translation>Este nodo se está deteniendo. La sala se abre de nuevo en otro nodo.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>La sala está llena.</translation>
    </message>
    <message>
        <source>The last message was not understood.</source>
        <translation>No se entendió el último mensaje.</translation>
    </message>
    <message>
        <source>Your connection is too slow to keep up with the room.</source>
        <translation>Su conexión es demasiado lenta para seguir la sala.</translation>
    </message>
    <message>
        <source>Your account was deleted by an administrator.</source>
        <translation>Un administrador eliminó su cuenta.</translation>
    </message>
    <message>
        <source>No ticket arrived in time.</source>
        <translation>No llegó ningún pase a tiempo.</translation>
    </message>
    <message>
        <source>Unknown frame &quot;%1&quot;.</source>
        <translation>Trama desconocida «%1».</translation>
    </message>
</context>
<context>
    <name>Common::RoomVisit</name>
    <message>
        <source>a connection</source>
        <translation>una conexión</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>la entrada</translation>
    </message>
    <message>
        <source>a people list of %1</source>
        <translation>una lista de %1 personas</translation>
    </message>
    <message>
        <source>%1 (the list shows %2)</source>
        <translation>%1 (la lista muestra: %2)</translation>
    </message>
    <message>
        <source>the other person&apos;s chat line</source>
        <translation>el mensaje de la otra persona</translation>
    </message>
    <message>
        <source>the confirmation of leaving</source>
        <translation>la confirmación de la salida</translation>
    </message>
    <message>
        <source>%1 ended the connection before %2: %3</source>
        <translation>%1 cerró la conexión antes de esto: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 did not give %2 within %3 ms</source>
        <translation>%1 no dio esto en %3 ms: %2</translation>
    </message>
    <message>
        <source>%1 had not given %2 when the check was stopped</source>
        <translation>%1 no había dado esto al detenerse la comprobación: %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>a frame was not understood: %1</source>
        <translation>no se entendió una trama: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it was cut off</source>
        <translation>se cortó</translation>
    </message>
</context>
<context>
    <name>Common::VerifyRun</name>
    <message>
        <source>not tried, because the check was cancelled</source>
        <translation>no se intentó porque se canceló la comprobación</translation>
    </message>
    <message>
        <source>given up, because the check was cancelled</source>
        <translation>abandonado porque se canceló la comprobación</translation>
    </message>
    <message>
        <source>not tried, because step %1 failed</source>
        <translation>no se intentó porque falló el paso %1</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>must be sqlite, postgresql or mariadb</source>
        <translation>debe ser sqlite, postgresql o mariadb</translation>
    </message>
    <message>
        <source>is missing: give each node of the cluster its own number, 1 for the first</source>
        <translation>falta: dé a cada nodo del clúster su propio número, 1 al primero</translation>
    </message>
    <message>
        <source>must list pages as browsers name them, for instance &quot;https://www.example.org&quot;</source>
        <translation>debe nombrar las páginas como lo hacen los navegadores, por ejemplo &quot;https://www.example.org&quot;</translation>
    </message>
    <message>
        <source>must be a host name or an IP address, without port</source>
        <translation>debe ser un nombre de equipo o una dirección IP, sin puerto</translation>
    </message>
    <message>
        <source>must be an IP address of this machine, 0.0.0.0 or ::</source>
        <translation>debe ser una dirección IP de esta máquina, 0.0.0.0 o ::</translation>
    </message>
    <message>
        <source>must be at least heartbeat_ms and twice database.timeout_ms</source>
        <translation>debe ser al menos heartbeat_ms y el doble de database.timeout_ms</translation>
    </message>
    <message>
        <source>must lie between heartbeat_ms and lease_ms</source>
        <translation>debe estar entre heartbeat_ms y lease_ms</translation>
    </message>
    <message>
        <source>must be database: sessions in one node&apos;s memory are of no use to the others</source>
        <translation>debe ser database: las sesiones en la memoria de un nodo no sirven a los demás</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be read: %2.</source>
        <translation>No se puede leer la configuración %1: %2.</translation>
    </message>
    <message>
        <source>Name the file with --config.</source>
        <translation>Indique el archivo con --config.</translation>
    </message>
    <message>
        <source>Correct the line; the form of the file is TOML.</source>
        <translation>Corrija la línea; el archivo tiene el formato TOML.</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>debe ser un texto entre comillas</translation>
    </message>
    <message>
        <source>must be a list of texts in quotes</source>
        <translation>debe ser una lista de textos entre comillas</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>debe ser un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>%1 is not a known key.</source>
        <translation>%1 no es una clave conocida.</translation>
    </message>
    <message>
        <source>Check its spelling and its section; the manual lists all keys.</source>
        <translation>Compruebe cómo está escrita y su sección; el manual muestra todas las claves.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file could not be stored: %1.</source>
        <translation>No se pudo guardar el archivo: %1.</translation>
    </message>
    <message>
        <source>The administrator should look at the folder %1.</source>
        <translation>El administrador debería mirar la carpeta %1.</translation>
    </message>
    <message>
        <source>The file&apos;s name must have 1 to 255 characters, without slashes and invisible characters.</source>
        <translation>El nombre del archivo debe tener de 1 a 255 caracteres, sin barras ni caracteres invisibles.</translation>
    </message>
    <message>
        <source>There is no room with id %1.</source>
        <translation>No hay ninguna sala con el ID %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>El archivo supera %1 MiB.</translation>
    </message>
    <message>
        <source>There is no file with id %1.</source>
        <translation>No hay ningún archivo con el ID %1.</translation>
    </message>
    <message>
        <source>The file&apos;s content is not in this node&apos;s upload folder.</source>
        <translation>El contenido del archivo no está en la carpeta de subida de este nodo.</translation>
    </message>
    <message>
        <source>The administrator should check that all nodes share one upload folder.</source>
        <translation>El administrador debería comprobar que todos los nodos comparten una carpeta de subida.</translation>
    </message>
    <message>
        <source>The file&apos;s content is damaged: it differs from what was stored.</source>
        <translation>El contenido del archivo está dañado: no es el que se guardó.</translation>
    </message>
    <message>
        <source>The administrator should restore it from a backup.</source>
        <translation>El administrador debería restaurarlo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Only the person who uploaded the file and administrators may delete it.</source>
        <translation>Solo pueden eliminarlo quien subió el archivo y los administradores.</translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message>
        <source>Node %1 is already run by another agent (process %2).</source>
        <translation>Otro agente ya lleva el nodo %1 (proceso %2).</translation>
    </message>
    <message>
        <source>Give this agent another node.id, or stop the other one. If it crashed on another machine, its lease ends within %1 s.</source>
        <translation>Dé a este agente otro node.id, o detenga el otro. Si falló en otra máquina, su plazo vence en %1 s.</translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>The form is tcp(Addresses=10.1.1.1;10.1.1.2), each address with :port if it is not 5636.</source>
        <translation>La forma es tcp(Addresses=10.1.1.1;10.1.1.2), cada dirección con :puerto si no es 5636.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address.</source>
        <translation>«%1» no es una dirección.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>«%1» no se entiende.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is not known.</source>
        <translation>La opción «%1» no se conoce.</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>The room %1 is full: %2 of %3 places are taken.</source>
        <translation>La sala %1 está llena: %2 de %3 plazas ocupadas.</translation>
    </message>
    <message>
        <source>Wait until somebody leaves.</source>
        <translation>Espere a que alguien salga.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Node %1 did not answer in time; the person may still be in the room.</source>
        <translation>El nodo %1 no respondió a tiempo; la persona puede seguir en la sala.</translation>
    </message>
    <message>
        <source>Look at the list of connections again in a moment.</source>
        <translation>Mire otra vez la lista de conexiones en un momento.</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo %1: %2.</translation>
    </message>
    <message>
        <source>The secret in %1 can be read by everybody on this machine.</source>
        <translation>Cualquiera en esta máquina puede leer el secreto de %1.</translation>
    </message>
    <message>
        <source>Run: chmod 600 %1</source>
        <translation>Ejecute: chmod 600 %1</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>El archivo %1 está vacío.</translation>
    </message>
    <message>
        <source>The file %1 does not hold a cluster key.</source>
        <translation>El archivo %1 no contiene una clave de clúster.</translation>
    </message>
    <message>
        <source>Copy the file from a node that is in the cluster.</source>
        <translation>Copie el archivo de un nodo que esté en el clúster.</translation>
    </message>
    <message>
        <source>The cluster key cannot be written to %1: %2.</source>
        <translation>No se puede escribir la clave del clúster en %1: %2.</translation>
    </message>
    <message>
        <source>There were too many failed logins.</source>
        <translation>Hubo demasiados accesos fallidos.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Pruebe otra vez en %1 s.</translation>
    </message>
    <message>
        <source>Too many people are logging in at this moment.</source>
        <translation>Demasiadas personas están entrando en este momento.</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Pruebe otra vez en unos segundos.</translation>
    </message>
    <message>
        <source>A stored password cannot be decrypted with this cluster key.</source>
        <translation>No se puede descifrar una contraseña guardada con esta clave de clúster.</translation>
    </message>
    <message>
        <source>Type the password in again under Servers.</source>
        <translation>Escriba de nuevo la contraseña en «Servidores».</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Qt&apos;s driver %1 for this database is not installed.</source>
        <translation>El controlador de Qt %1 para esta base de datos no está instalado.</translation>
    </message>
    <message>
        <source>Install the package that holds it, then start again.</source>
        <translation>Instale el paquete que lo contiene y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached: %2</source>
        <translation>No se llega a la base de datos %1: %2</translation>
    </message>
    <message>
        <source>Check that it runs and that section [database] of the configuration is right.</source>
        <translation>Compruebe que está en marcha y que la sección [database] de la configuración es correcta.</translation>
    </message>
    <message>
        <source>A value that must be unique is taken.</source>
        <translation>Un valor que debe ser único ya está en uso.</translation>
    </message>
    <message>
        <source>The database does not answer as it should.</source>
        <translation>La base de datos no responde como debe.</translation>
    </message>
    <message>
        <source>Try again in a moment; the node&apos;s log says more.</source>
        <translation>Pruebe otra vez en un momento; el registro del nodo dice más.</translation>
    </message>
    <message>
        <source>A text holds a NUL character, which cannot be stored.</source>
        <translation>Un texto contiene un carácter NUL, que no se puede guardar.</translation>
    </message>
    <message>
        <source>The connection to the database was lost.</source>
        <translation>Se perdió la conexión con la base de datos.</translation>
    </message>
    <message>
        <source>Node %1 is not in the cluster&apos;s commit log.</source>
        <translation>El nodo %1 no está en el registro de commits del clúster.</translation>
    </message>
    <message>
        <source>Another node is changing the database&apos;s schema.</source>
        <translation>Otro nodo está cambiando el esquema de la base de datos.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Pruebe otra vez en un minuto.</translation>
    </message>
    <message>
        <source>The database has schema version %1; this program knows versions up to %2.</source>
        <translation>La base de datos tiene la versión de esquema %1; este programa conoce versiones hasta la %2.</translation>
    </message>
    <message>
        <source>Install the newer version of Atrium on this node. Nothing was changed.</source>
        <translation>Instale la versión más nueva de Atrium en este nodo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The migration %1 is missing from the program.</source>
        <translation>Falta la migración %1 en el programa.</translation>
    </message>
    <message>
        <source>This database holds no Atrium cluster yet.</source>
        <translation>Esta base de datos aún no contiene un clúster de Atrium.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; once on the first node.</source>
        <translation>Ejecute una vez «atrium-agent init» en el primer nodo.</translation>
    </message>
    <message>
        <source>This database already holds an Atrium cluster.</source>
        <translation>Esta base de datos ya contiene un clúster de Atrium.</translation>
    </message>
    <message>
        <source>Use &quot;atrium-agent join&quot; to add this node to it.</source>
        <translation>Use «atrium-agent join» para añadirle este nodo.</translation>
    </message>
    <message>
        <source>There is no such connection; the person may have left.</source>
        <translation>No existe esa conexión; puede que la persona haya salido.</translation>
    </message>
    <message>
        <source>There is no file with id %1.</source>
        <translation>No hay ningún archivo con el ID %1.</translation>
    </message>
    <message>
        <source>There is no node with id %1.</source>
        <translation>No hay ningún nodo con el ID %1.</translation>
    </message>
    <message>
        <source>The node id %1 is taken or was used before.</source>
        <translation>El ID de nodo %1 está en uso o se usó antes.</translation>
    </message>
    <message>
        <source>Choose another id for this node.</source>
        <translation>Elija otro ID para este nodo.</translation>
    </message>
    <message>
        <source>Node %1 is not listed in the cluster.</source>
        <translation>El nodo %1 no está en la lista del clúster.</translation>
    </message>
    <message>
        <source>Add it with &quot;atrium-agent join&quot; or in the console under Servers.</source>
        <translation>Añádalo con «atrium-agent join» o en la consola en «Servidores».</translation>
    </message>
    <message>
        <source>Node %1 was taken over by another agent or removed from the cluster.</source>
        <translation>Otro agente tomó el nodo %1, o se quitó del clúster.</translation>
    </message>
    <message>
        <source>Look under Servers in the console which agent runs it.</source>
        <translation>Mire en la consola en «Servidores» qué agente lo lleva.</translation>
    </message>
    <message>
        <source>Another node claimed the room at the same moment.</source>
        <translation>Otro nodo reclamó la sala en el mismo momento.</translation>
    </message>
    <message>
        <source>The ticket is unknown, used up or too old.</source>
        <translation>El pase es desconocido, está usado o es demasiado antiguo.</translation>
    </message>
    <message>
        <source>The room is no longer open on this node.</source>
        <translation>La sala ya no está abierta en este nodo.</translation>
    </message>
    <message>
        <source>There is no room with id %1.</source>
        <translation>No hay ninguna sala con el ID %1.</translation>
    </message>
    <message>
        <source>It may have been deleted; look at the list of rooms.</source>
        <translation>Puede que se haya eliminado; mire la lista de salas.</translation>
    </message>
    <message>
        <source>The session is unknown or has ended.</source>
        <translation>La sesión es desconocida o ha terminado.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Entre de nuevo.</translation>
    </message>
    <message>
        <source>There is no user with id %1.</source>
        <translation>No hay ningún usuario con el ID %1.</translation>
    </message>
    <message>
        <source>There is no user with this login.</source>
        <translation>No hay ningún usuario con este nombre.</translation>
    </message>
    <message>
        <source>The login name &quot;%1&quot; is taken.</source>
        <translation>El nombre de usuario «%1» ya está en uso.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>%1 was answered with HTTP status %2</source>
        <translation>%1 recibió la respuesta HTTP %2</translation>
    </message>
    <message>
        <source>Check that the address is an Atrium server&apos;s and ends with its webapp path.</source>
        <translation>Compruebe que la dirección es de un servidor Atrium y termina con su ruta de la webapp.</translation>
    </message>
    <message>
        <source>%1 was answered with %2 %3: %4</source>
        <translation>%1 recibió la respuesta %2 %3: %4</translation>
    </message>
    <message>
        <source>%1 was answered with something else than expected: %2</source>
        <translation>%1 recibió una respuesta inesperada: %2</translation>
    </message>
    <message>
        <source>Check that the address is an Atrium server&apos;s and ends with its webapp path, and that all nodes run this version.</source>
        <translation>Compruebe que la dirección es de un servidor Atrium y termina con su ruta de la webapp, y que todos los nodos tienen esta versión.</translation>
    </message>
    <message>
        <source>%1 was not answered within %2 ms</source>
        <translation>%1 no tuvo respuesta en %2 ms</translation>
    </message>
    <message>
        <source>%1 was given up, because the check was stopped</source>
        <translation>%1 se abandonó porque se detuvo la comprobación</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 falló: %2</translation>
    </message>
    <message>
        <source>The administrator logs in</source>
        <translation>El administrador entra</translation>
    </message>
    <message>
        <source>the given server takes the login</source>
        <translation>el servidor indicado acepta el acceso</translation>
    </message>
    <message>
        <source>The nodes are up</source>
        <translation>Los nodos están en marcha</translation>
    </message>
    <message>
        <source>at least two active nodes are up, each answering at its own address</source>
        <translation>al menos dos nodos activos en marcha, cada uno responde en su dirección</translation>
    </message>
    <message>
        <source>Throw-away users and rooms are made</source>
        <translation>Se crean usuarios y salas temporales</translation>
    </message>
    <message>
        <source>two users and two rooms</source>
        <translation>dos usuarios y dos salas</translation>
    </message>
    <message>
        <source>Both people log in at node 1</source>
        <translation>Ambas personas entran en el nodo 1</translation>
    </message>
    <message>
        <source>node 1 takes both</source>
        <translation>el nodo 1 acepta a ambas</translation>
    </message>
    <message>
        <source>The status page shows an empty room</source>
        <translation>La página de estado muestra una sala vacía</translation>
    </message>
    <message>
        <source>node 1 shows 0 people</source>
        <translation>el nodo 1 muestra 0 personas</translation>
    </message>
    <message>
        <source>Both people enter one room</source>
        <translation>Ambas personas entran en una sala</translation>
    </message>
    <message>
        <source>both are sent to the same node and let in, each ticket once</source>
        <translation>ambas van al mismo nodo y entran, cada pase una vez</translation>
    </message>
    <message>
        <source>They meet</source>
        <translation>Se encuentran</translation>
    </message>
    <message>
        <source>each sees the other in the people list and reads the other&apos;s chat line</source>
        <translation>cada una ve a la otra en la lista y lee su mensaje</translation>
    </message>
    <message>
        <source>The status page counts them</source>
        <translation>La página de estado las cuenta</translation>
    </message>
    <message>
        <source>node 1 and node 2 both show 2 people</source>
        <translation>los nodos 1 y 2 muestran 2 personas</translation>
    </message>
    <message>
        <source>They enter two different rooms</source>
        <translation>Entran en dos salas distintas</translation>
    </message>
    <message>
        <source>two nodes, one room each</source>
        <translation>dos nodos, una sala cada uno</translation>
    </message>
    <message>
        <source>The Connections lists agree</source>
        <translation>Las listas de conexiones coinciden</translation>
    </message>
    <message>
        <source>node 1 and node 2 both list the two people where they are</source>
        <translation>los nodos 1 y 2 muestran a ambas donde están</translation>
    </message>
    <message>
        <source>A file is shared</source>
        <translation>Se comparte un archivo</translation>
    </message>
    <message>
        <source>what is uploaded through node 1 is read through node 2 byte for byte</source>
        <translation>lo subido por el nodo 1 se lee por el nodo 2 byte a byte</translation>
    </message>
    <message>
        <source>A commit is seen on the other node</source>
        <translation>Un cambio se ve en el otro nodo</translation>
    </message>
    <message>
        <source>a comment changed through node 1 shows on node 2</source>
        <translation>un comentario cambiado por el nodo 1 aparece en el nodo 2</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>everything that was made is removed, everybody is logged out</source>
        <translation>todo lo creado se elimina y todos salen</translation>
    </message>
    <message>
        <source>node %1, which is not among the live ones</source>
        <translation>el nodo %1, que no está entre los que están en marcha</translation>
    </message>
    <message>
        <source>no node</source>
        <translation>ningún nodo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, open rooms: %2</source>
        <translation>%1, salas abiertas: %2</translation>
    </message>
    <message>
        <source>creating %1 at %2 was answered without an id</source>
        <translation>la creación de %1 en %2 tuvo una respuesta sin ID</translation>
    </message>
    <message>
        <source>loginUser at %1 answered %2 instead of 1</source>
        <translation>loginUser en %1 respondió %2 en lugar de 1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Check login and password, and that the user is an administrator.</source>
        <translation>Compruebe el usuario y la contraseña, y que el usuario es administrador.</translation>
    </message>
    <message>
        <source>%1 at %2 was answered with HTTP status %3 and %4</source>
        <translation>%1 en %2 recibió la respuesta HTTP %3 y %4</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>anidado demasiado profundo</translation>
    </message>
    <message>
        <source>fault %1: %2</source>
        <translation>error %1: %2</translation>
    </message>
    <message>
        <source>not valid XML at byte %1: %2</source>
        <translation>XML no válido en el byte %1: %2</translation>
    </message>
    <message>
        <source>no SOAP answer</source>
        <translation>no es una respuesta SOAP</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>sala %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>archivo %1</translation>
    </message>
    <message>
        <source>it may exist, for the answer to its making was lost</source>
        <translation>puede existir, pues se perdió la respuesta a su creación</translation>
    </message>
    <message>
        <source>%1 is still logged in: %2</source>
        <translation>%1 sigue con la sesión abierta: %2</translation>
    </message>
    <message>
        <source>%1 is left behind: %2</source>
        <translation>%1 quedó sin eliminar: %2</translation>
    </message>
    <message>
        <source>the administrator is still logged in at %1: %2</source>
        <translation>el administrador sigue con la sesión abierta en %1: %2</translation>
    </message>
    <message>
        <source>Remove what is left behind by hand; its name begins with %1.</source>
        <translation>Elimine a mano lo que quedó; su nombre empieza por %1.</translation>
    </message>
    <message>
        <source>everybody is logged out; users, rooms and files removed: %1</source>
        <translation>todos han salido; usuarios, salas y archivos eliminados: %1</translation>
    </message>
    <message>
        <source>%1 in room %2 on %3</source>
        <translation>%1 en la sala %2 en %3</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>%1 (with other connection or node ids than the rooms gave)</source>
        <translation>%1 (con otros ID de conexión o de nodo que los dados por las salas)</translation>
    </message>
    <message>
        <source>%1 lists %2</source>
        <translation>%1 muestra: %2</translation>
    </message>
    <message>
        <source>the room is not shown</source>
        <translation>no se muestra la sala</translation>
    </message>
    <message>
        <source>the comment is still &quot;%1&quot;</source>
        <translation>el comentario sigue siendo «%1»</translation>
    </message>
    <message>
        <source>%1, while really: %2</source>
        <translation>%1, pero en realidad: %2</translation>
    </message>
    <message>
        <source>Check that both nodes use the same database.</source>
        <translation>Compruebe que ambos nodos usan la misma base de datos.</translation>
    </message>
    <message>
        <source>both list %1</source>
        <translation>ambos muestran: %1</translation>
    </message>
    <message>
        <source>%1 says that it stored SHA-256 %2 for a file with %3</source>
        <translation>%1 dice que guardó SHA-256 %2 para un archivo con %3</translation>
    </message>
    <message>
        <source>Check that the folder &quot;upload&quot; of both nodes is the same shared folder.</source>
        <translation>Compruebe que la carpeta «upload» de ambos nodos es la misma carpeta compartida.</translation>
    </message>
    <message>
        <source>uploaded through %1; through %2: %3</source>
        <translation>subido por %1; por %2: %3</translation>
    </message>
    <message>
        <source>%1 bytes with SHA-256 %2 were uploaded through %3, but %4 bytes with %5 read through %6</source>
        <translation>se subieron %1 bytes con SHA-256 %2 por %3, pero se leyeron %4 bytes con %5 por %6</translation>
    </message>
    <message>
        <source>%1 bytes uploaded through %2 and read through %3, both with SHA-256 %4</source>
        <translation>%1 bytes subidos por %2 y leídos por %3, ambos con SHA-256 %4</translation>
    </message>
    <message>
        <source>%1 does not show it after %2 ms: %3</source>
        <translation>%1 no lo muestra tras %2 ms: %3</translation>
    </message>
    <message>
        <source>Look at commit_provider and the peer ports of both nodes.</source>
        <translation>Mire commit_provider y los puertos peer de ambos nodos.</translation>
    </message>
    <message>
        <source>%1 showed it %2 ms after the commit</source>
        <translation>%1 lo mostró %2 ms después del cambio</translation>
    </message>
    <message>
        <source>not set active in the list of servers</source>
        <translation>no puesto activo en la lista de servidores</translation>
    </message>
    <message>
        <source>%1 is %2: %3</source>
        <translation>%1 está %2: %3</translation>
    </message>
    <message>
        <source>Check Server Address, HTTP Port, Protocol and Webapp path of %1 in the list of servers, and that this computer reaches it.</source>
        <translation>Compruebe la dirección del servidor, el puerto HTTP, el protocolo y la ruta de la webapp de %1 en la lista de servidores, y que este equipo llega a él.</translation>
    </message>
    <message>
        <source>the list shows %1 as up, but %2</source>
        <translation>según la lista, %1 está en marcha, pero %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>at the address of %1 (%2), node %3 answers instead of node %4</source>
        <translation>en la dirección de %1 (%2) responde el nodo %3 en lugar del nodo %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address</source>
        <translation>«%1» no es una dirección web</translation>
    </message>
    <message>
        <source>Give the address of a node with its webapp path, for instance http://127.0.0.1:5080/openmeetings/.</source>
        <translation>Indique la dirección de un nodo con su ruta de la webapp, por ejemplo http://127.0.0.1:5080/openmeetings/.</translation>
    </message>
    <message>
        <source>Check login and password.</source>
        <translation>Compruebe el usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Check the address, and that the node runs and can be reached from here.</source>
        <translation>Compruebe la dirección, y que el nodo está en marcha y se llega a él desde aquí.</translation>
    </message>
    <message>
        <source>%1 is a user of level &quot;%2&quot;</source>
        <translation>%1 es un usuario de nivel «%2»</translation>
    </message>
    <message>
        <source>Give the login of an administrator.</source>
        <translation>Indique el usuario de un administrador.</translation>
    </message>
    <message>
        <source>%1 is logged in at %2</source>
        <translation>%1 ha entrado en %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1; not usable: %2</source>
        <translation>%1; no utilizables: %2</translation>
    </message>
    <message>
        <source>Add the missing nodes in the list of servers, set them active and start their agents.</source>
        <translation>Añada los nodos que faltan en la lista de servidores, póngalos activos e inicie sus agentes.</translation>
    </message>
    <message>
        <source>%1 answers as node %2, which is not among the live nodes: %3</source>
        <translation>%1 responde como nodo %2, que no está entre los nodos en marcha: %3</translation>
    </message>
    <message>
        <source>Set this node active in the list of servers, or run the check at another node.</source>
        <translation>Ponga este nodo activo en la lista de servidores, o haga la comprobación en otro nodo.</translation>
    </message>
    <message>
        <source>Made by a check of the cluster, which removes it at its end.</source>
        <translation>Creado por una comprobación del clúster, que lo elimina al final.</translation>
    </message>
    <message>
        <source>both are logged in at %1</source>
        <translation>ambas han entrado en %1</translation>
    </message>
    <message>
        <source>the status page of %1 does not show the new room</source>
        <translation>la página de estado de %1 no muestra la sala nueva</translation>
    </message>
    <message>
        <source>Look at the commit channel: the node does not see what was just written.</source>
        <translation>Mire el canal de commit: el nodo no ve lo que se acaba de escribir.</translation>
    </message>
    <message>
        <source>the status page of %1 shows %2</source>
        <translation>la página de estado de %1 muestra %2</translation>
    </message>
    <message>
        <source>Nobody has entered yet: look for connections that were left behind.</source>
        <translation>Aún no ha entrado nadie: busque conexiones que hayan quedado.</translation>
    </message>
    <message>
        <source>%1 is sent to %2</source>
        <translation>%1 va a %2</translation>
    </message>
    <message>
        <source>%1 is sent to %2 at %3, whose address for rooms is %4</source>
        <translation>%1 va a %2 en %3, cuya dirección para salas es %4</translation>
    </message>
    <message>
        <source>Check the node&apos;s address in the list of servers.</source>
        <translation>Compruebe la dirección del nodo en la lista de servidores.</translation>
    </message>
    <message>
        <source>%1 was sent to %2, but the room is served by %3</source>
        <translation>%1 fue a %2, pero la sala la atiende %3</translation>
    </message>
    <message>
        <source>%1 let a second connection in with a ticket that was used</source>
        <translation>%1 dejó entrar una segunda conexión con un pase usado</translation>
    </message>
    <message>
        <source>a used ticket was not answered with ticket_refused: %1</source>
        <translation>un pase usado no recibió la respuesta ticket_refused: %1</translation>
    </message>
    <message>
        <source>%1 does not show the room</source>
        <translation>%1 no muestra la sala</translation>
    </message>
    <message>
        <source>%1 shows %2</source>
        <translation>%1 muestra %2</translation>
    </message>
    <message>
        <source>Look at the commit channel and the log of this node.</source>
        <translation>Mire el canal de commit y el registro de este nodo.</translation>
    </message>
    <message>
        <source>one is sent to %1, the other to %2</source>
        <translation>una va a %1, la otra a %2</translation>
    </message>
    <message>
        <source>A room must be open on one node only: check that all nodes use the same database.</source>
        <translation>Una sala solo debe estar abierta en un nodo: compruebe que todos los nodos usan la misma base de datos.</translation>
    </message>
    <message>
        <source>both are in on %1, a used ticket was refused</source>
        <translation>ambas han entrado en %1, se rechazó un pase usado</translation>
    </message>
    <message>
        <source>each sees both people and the other&apos;s chat line</source>
        <translation>cada una ve a ambas personas y el mensaje de la otra</translation>
    </message>
    <message>
        <source>both rooms are on %1</source>
        <translation>ambas salas están en %1</translation>
    </message>
    <message>
        <source>Rooms go where the open rooms are smallest in sum, so run the check while no others are open. Open before it: %1.</source>
        <translation>Las salas van adonde la suma de las salas abiertas es menor; haga la comprobación cuando no haya otras abiertas. Abiertas antes: %1.</translation>
    </message>
    <message>
        <source>one room is on %1, the other on %2</source>
        <translation>una sala está en %1, la otra en %2</translation>
    </message>
    <message>
        <source>%1 %2 %3: expected %4; seen %5</source>
        <translation>%1 %2 %3: esperado: %4; observado: %5</translation>
    </message>
    <message>
        <source>; what to do: %1</source>
        <translation>; qué hacer: %1</translation>
    </message>
    <message>
        <source>Step %1 (%2): expected %3, but seen: %4</source>
        <translation>Paso %1 (%2): esperado: %3, pero observado: %4</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
</TS>
