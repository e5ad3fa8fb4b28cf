/**
 * Given names and the gender they mostly carry.
 * Source: the given names of births in the United States 1930-2013, published by the Social
 * Security Administration (public domain), with at least 5,000 births of which 70% carry one
 * gender; words and places that are hardly ever persons in news left out. Common names of other
 * countries' news were added by hand, some after Wikipedia's "List of most popular given names" and
 * its lists of given names by language. In the alphabet's order, which compresses best.
 */
export const MALE = `
    Aakash Aarav Aaron Abdallah Abdel Abdelaziz Abdelfattah Abdelhamid Abdelmalek Abdul
    Abdul-Rahman Abdulaziz Abdullah Abdullahi Abebe Abel Abhijit Abhinav Abhishek Abiy Abolfazl
    Abraham Abram Abu Ace Adam Adan Adebayo Adel Aden Adnan Adolfo Adolph Adonis Adrian Adriano
    Adriel Adrien Afonso Agustin Ahmad Ahmed Ahmet Ahsan Aidan Aiden Ajay Ajit Akash Akbar Akeem
    Akhil Akin Akinwumi Akio Akshay Al Alaa Alain Alan Alasdair Alassane Alastair Albert Alberto
    Alden Aldo Alec Alejandro Aleksandar Aleksander Aleksandr Aleksei Alessandro Alex Alexander
    Alexandre Alexandro Alexei Alexey Alexzander Alfonso Alfred Alfredo Ali Aliaksandr Alijah
    Aliko Alireza Alistair Allan Allen Alonso Alonzo Alphonso Alton Alvaro Alvin Amadou Amarinder
    Amarjit Ambrogio Amir Amit Amitabh Ammar Amol Amos Amr Amrit Anand Anatol Anatolii Anatoly
    Anders Anderson Andre Andreas Andrei Andrej Andres Andrew Andrey Andris Andriy Andrzej Andrés
    Andy Angelo Angus Anil Aniruddha Anish Ankit Ankur Anselm Anthony Antoine Anton Antonio
    Antonis Antony Antti Antwan Antwon Anup Anupam Anurag Anwar Apostolos Archie Ari Aric
    Aristide Arjen Arjun Arkady Arlen Armand Armando Armin Arnaud Arne Arnold Arnulfo Aron Arron
    Arsen Arseniy Arthur Arturo Arun Arvind Asa Asher Ashish Ashok Ashraf Ashton Ashwin Asif Asim
    Atanas Atiku Atsushi Atticus Attila Atul August Augustine Augustus Aurelio Aurélien Austen
    Austin Avi Avigdor Avinash Avraham Awad Axel Ayaz Ayden Ayman Ayub Aziz Bahram Balazs Barack
    Barham Barney Baron Barrett Barry Bart Barton Bartosz Basant Basem Bashar Bashir Basil Bassam
    Bassem Bastien Beau Beckett Ben Benedict Benedikt Benito Benjamin Bennett Bennie Benny Benoit
    Benoît Benson Bentley Benton Beppe Bernard Bernardo Bernd Bernie Bert Bertrand Bharat Bhupesh
    Bikram Bilawal Bill Billy Binali Binyamin Birger Bjarne Bjorn Björn Blaine Blaise Blake Bo
    Bob Bobby Bogdan Bohdan Bojan Booker Boris Boyd Boyko Brad Braden Bradford Bradley Bradly
    Brady Braeden Braiden Brandan Branden Brandon Brandt Branislav Branko Brant Brantley Braxton
    Brayan Brayden Braydon Braylen Braylon Brendan Brenden Brendon Brennan Brennen Brent Brenton
    Bret Brett Brian Brice Britton Brock Broderick Brodie Brody Bronislaw Bronson Brooks Bruce
    Bruno Bryan Bryant Bryce Brycen Bryon Bryson Bud Buddy Buford Burak Burhan Burton Byron
    Bülent Cade Caden Caiden Cale Caleb Callum Calvin Camden Cameron Camilo Camren Camron Cannon
    Carl Carles Carlo Carlos Carlton Carmelo Carmine Carroll Carson Carsten Carter Cary Cash
    Cason Cayden Cecil Cedric Cedrick Cem Cengiz Cesar Chad Chadwick Chaim Chance Chandler
    Chandrababu Charles Charlie Chase Chauncey Chaz Cheng Chester Chet Chetan Chinedu Chirag
    Chris Christian Christophe Christopher Christos Chuck Chukwuma Cihan Ciro Clarence Clark
    Claude Claudio Claus Clay Clayton Clement Cleveland Cliff Clifford Clifton Clint Clinton
    Clyde Coby Cody Cohen Colby Cole Coleman Colin Collin Colt Colten Colton Conner Connor Conor
    Conrad Cooper Corbin Cordell Corey Cornelius Cornell Cortez Cory Coty Coy Craig Crispin
    Cristian Cristiano Cristobal Cristopher Cristóbal Cruz Cullen Curt Curtis Cyril Cyrus Cédric
    César Dacian Dai Dale Dalton Damian Damien Damion Damir Damon Dan Dandre Dane Dangelo Danial
    Daniel Daniil Danilo Dannie Danny Dante Daquan Daren Darien Darin Dario Darion Darius Dariusz
    Darko Darnell Daron Darrel Darrell Darren Darrick Darrin Darrius Darron Darryl Darwin Daryl
    Dashawn Dave David Davide Davin Davion Davis Davon Dawit Dawson Dayton Dean Deandre Deangelo
    Debashish Declan Deepak Delano Delbert Delmar Demarcus Demario Demetrius Demond Denis Dennis
    Denny Denys Denzel Deon Deonte Dereck Derek Derick Derik Deron Derrell Derrick Deshawn
    Desmond Destin Detlef Deval Devan Devante Deven Devendra Devin Devon Devonte Dewayne Dewey
    Dexter Dhananjay Dharmendra Dick Didier Diederik Diego Dietmar Dietrich Dilip Dillan Dillon
    Dimitar Dimitri Dimitrios Dimitris Dinesh Dino Dion Dirk Dmitri Dmitry Dmytro Domenic Domingo
    Dominic Dominick Dominik Don Donal Donald Donavan Donell Donn Donnell Donnie Donny Donovan
    Dontae Donte Dorian Doug Douglas Douglass Doyle Dragan Drake Draven Drew Duane Duarte Dudley
    Duke Duncan Dushyant Dustin Dusty Dwain Dwayne Dwight Dylan Eamon Eamonn Earl Earle Earnest
    Easton Ed Eddie Eddy Edgar Edgardo Edison Edmond Edmund Edouard Eduard Eduardo Edward Edwardo
    Edwin Efraim Efrain Efren Egor Ehud Einar Eitan Ekrem Elbert Eldon Eli Elias Eliezer Elijah
    Eliot Eliseo Elliot Elliott Ellis Elmer Eloy Elton Elvin Elvis Elwood Emanuel Emeka Emil
    Emile Emiliano Emilio Emmanuel Emmerson Emmett Emmitt Emomali Emory Emre Enda Enoch Enrico
    Enrique Enzo Eoin Ercan Eric Erich Erick Erik Erkan Ernest Ernesto Ernie Errol Ertugrul Ervin
    Erwin Esteban Estevan Ethan Etienne Eugene Evan Everett Everette Evgeny Evo Eyal Ezekiel
    Ezequiel Ezio Ezra Fabian Fabien Fabio Fabrice Fahad Fahd Fahrettin Faisal Farhad Farid
    Farouk Fatih Faustin Fawzi Fayez Federico Felipe Felix Ferenc Fergus Fernando Fethullah Fidel
    Fikret Filip Filippo Finn Firas Fletcher Florian Floyd Folarin Forest Forrest Foster Fouad
    Francesco Francis Francisco Franck Franco Francois Frank Franklin Frans François Fred Freddie
    Freddy Frederic Frederick Fredric Fredrick Fredrik Freeman Frédéric Fumio Fyodor Gabriel Gael
    Gagan Gage Galen Ganesh Garland Garret Garrett Garrick Garrison Garry Garth Gary Gaurav
    Gautam Gavin Gavriel Geert Genaro Gene Gennady Geoff Geoffrey George Georgios Georgy Gerald
    Gerard Gerardo Gerd Gerhard German Gerry Ghassan Giancarlo Gianluca Gianni Gideon Gilad
    Gilbert Gilberto Giles Gilles Gino Giorgi Giorgio Giovani Giovanni Giovanny Giuliano Giulio
    Giuseppe Glen Glenn Gonzalo Gopal Goran Gordan Gordon Govind Grady Graeme Graham Grant
    Grayson Greg Gregg Greggory Gregorio Gregory Greyson Griffin Grigory Grover Grzegorz
    Guillaume Guillermo Gunnar Gunner Gunter Gunther Gurpreet Gus Gustaf Gustavo Guy Gérald
    Gérard Göran Günter Günther Habib Haider Haitham Hajime Hakan Hakim Hal Halil Hamad Hamed
    Hamid Hamish Hamza Hank Hannes Hans Hans-Georg Hans-Peter Haris Harish Harlan Harold Harris
    Harrison Harry Hartmut Haruki Harun Harvey Hashim Hassan Haydar Hayden Heath Hector Heiko
    Heinz Helmut Hemant Henrik Henrique Henry Heorhii Herbert Heriberto Herman Hernán Herschel
    Hershel Hervé Hesham Hideki Hiram Hiroshi Hisashi Hisham Holden Holger Hollis Homer Horace
    Horacio Horst Hosni Hossam Hossein Howard Hristo Hrvoje Hubert Hudson Huey Hugh Hugo Hulusi
    Humberto Hun Hunter Huseyin Hussam Hussein Håkan Ian Ibrahim Ichiro Idris Iftikhar Ignacio
    Igor Ihor Ikechukwu Ilham Illia Ilya Imad Imran Imtiaz Ingvar Ioannis Ira Irvin Irving Irwin
    Isaac Isai Isaiah Isaias Isiah Isidro Ismael Ismail Issac István Ivan Ivaylo Ivica Ivo Iván
    Izaiah Iñigo Jaafar Jaap Jabari Jace Jack Jackson Jacky Jacob Jacoby Jacques Jaden Jadon
    Jaeden Jagdish Jaiden Jairo Jake Jakob Jalal Jalen Jamaal Jamal Jamar Jamari Jamarion Jamel
    James Jameson Jamil Jamison Janez Janko Jannik Janusz Jaquan Jared Jarmo Jarod Jaron Jaroslav
    Jaroslaw Jarosław Jarred Jarrett Jarrod Jarvis Jase Jason Jasper Javad Javier Javon Jawad Jax
    Jaxon Jaxson Jay Jayant Jayce Jayden Jaydon Jaylen Jaylon Jayson Jean- Jean-Baptiste
    Jean-Claude Jean-Luc Jean-Marie Jean-Michel Jean-Paul Jean-Pierre Jean-Yves Jeb Jed Jedidiah
    Jeff Jeffery Jeffrey Jeffry Jelle Jens Jerald Jeremiah Jeremy Jermaine Jerod Jeroen Jerold
    Jerome Jerrell Jerrod Jerrold Jerry Jerzy Jess Jesse Jessy Jesus Jesús Jett Jiang Jim Jimmie
    Jimmy Jiri Jitendra Joachim Joaquim Joaquin Jochen Joe Joel Joerg Joesph Joey Johan John
    Johnathan Johnathon Johnie Johnny Joko Jon Jonah Jonas Jonathan Jonathon Joost Jordan Jorden
    Jordi Jordon Jorge Jorma Joschka Jose Josef Joseph Josh Joshua Josiah Jostein Josue José
    Jovan Jovani João Juan Judah Jude Judson Juergen Juha Jukka Jules Julian Julien Julio Julius
    Junichiro Junior Jussi Justin Justus Jyrki Jérôme József Jürgen Kade Kaden Kai Kaiden Kailash
    Kale Kaleb Kalen Kalvin Kamal Kamden Kamel Kameron Kamran Kamron Kane Kanye Kapil Karan
    Kareem Karim Karl Karson Karsten Karter Karthik Kason Kaspar Kassym-Jomart Katsunobu Kayden
    Kazuo Keagan Keaton Keegan Keenan Keir Keith Kelby Kellan Kellen Kelton Kelvin Kemal Ken
    Kenan Kendell Kendrick Kenji Kenneth Kennith Kenny Kent Kenton Kenyon Kenzo Keon Kerem Kermit
    Keshawn Keven Kevin Kgalema Khaled Khalid Khalil Kian Kieran Kingston Kip Kirby Kiril Kirill
    Kirk Kjell Klaas Klaus Knut Kobe Kody Kofi Koichi Kolby Kole Kolton Konstantin Konstantinos
    Korbin Korey Kory Kostyantyn Kraig Krešimir Krishna Kristian Kristofer Kristopher Krzysztof
    Kuldeep Kunal Kurt Kurtis Kwabena Kwame Kwasi Kylan Kyle Kyler Kyriakos Lahcen Lakshman Lalit
    Lamar Lamont Lance Landen Landon Landyn Lane Lanny Larry Lars Lasse Laszlo Laurence Laurent
    Lawrence Lawson Layne Layton Lazaro Leandro Lech Lee Leif Leland Lemuel Lenard Lennart Lenny
    Leo Leon Leonard Leonardo Leonel Leonid Leroy Lester Levent Levi Lewis Li Liam Lincoln
    Lindani Linwood Lionel Lloyd Logan Lon Lonnie Lonny Loren Lorenzo Lothar Louie Louis Lowell
    Loyd Loïc Lubomir Luc Luca Lucas Lucian Luciano Lucien Lucius Ludovic Luigi Luis Luiz Lukas
    Lukasz Luke Luther Luís Lyle Lyndon Lyubomir Maarten Mac Maciej Mack Maddox Madhav Mads
    Magnus Mahathir Mahdi Mahendra Mahesh Mahmood Mahmoud Majid Makoto Maksim Maksym Malachi
    Malcolm Malik Mamadou Mamoun Manfred Mangesh Manish Manmohan Manoj Mansour Manuel Marc Marcel
    Marcelino Marcello Marcellus Marcelo Marcin Marco Marcos Marcus Marek Mariano Mario Mark
    Markku Marko Markus Marlin Marlon Marouane Maroš Marques Marquis Marquise Marshall Martin
    Martti Marty Martín Marvin Marwan Masahiro Masato Mason Massimiliano Massimo Mateo Mateusz
    Mathew Mathias Mathieu Matias Matt Matteo Matthew Matthias Matti Maurice Mauricio Maurizio
    Mauro Max Maxim Maxime Maximilian Maximiliano Maximus Maxwell Maynard Mehdi Mehmet Mehran
    Mehul Meir Mekhi Melvin Merle Merlin Merrill Mervin Metin Mevlüt Micah Michael Micheal Michel
    Mickey Micky Miguel Mihai Mikael Mike Mikel Mikhail Mikheil Mikko Miklos Milenko Miles Milind
    Millard Miller Milo Milos Miloš Milton Miodrag Mirko Miroslav Misael Mitch Mitchel Mitchell
    Mitt Mladen Moez Mogens Mohamad Mohamed Mohammad Mohammed Mohan Mohit Mohsen Moises Mojtaba
    Moncef Monroe Monte Monty Moritz Morris Moses Moshe Mostafa Mourad Moussa Mridul Muammar
    Muhammad Muhammadu Mukesh Mukhtar Mukul Munir Murali Murat Murphy Murray Musa Mustafa
    Mykhailo Mykola Myles Myron Nabil Nadav Nader Naeem Naftali Nagendra Naguib Najib Napoleon
    Narayan Narendra Naresh Nash Nasir Nasser Nathan Nathanael Nathanial Nathaniel Nathen Naveed
    Naveen Nawaf Nawaz Nayef Nayib Neal Nebojša Ned Neeraj Nehemiah Neil Nelson Nestor Newt
    Nicholas Nick Nickolas Nicky Nico Nicolae Nicolas Nicolás Nicolò Niels Nigel Nikhil Niko
    Nikol Nikolai Nikolaos Nikolas Nikolay Nikos Nilesh Nils Niraj Nitin Nizar Nnamdi Noah Noe
    Noel Nolan Norbert Norman Norris Nuno Nuri Obafemi Octavio Oday Odell Ognjen Okechukwu Olaf
    Olafur Olav Oleg Oleh Oleksandr Oleksii Oleksiy Olexiy Olin Oliver Olivier Olof Olusegun Omar
    Omari Oren Orhan Orion Orlando Orville Osama Oscar Oskar Osman Osvaldo Oswaldo Otis Otmar
    Otto Ousmane Owen Pablo Palmer Panagiotis Pankaj Paolo Paritosh Parker Pascal Pasquale
    Patrick Paul Paulo Pavan Pavel Pavlo Pawel Paxton Pedro Pekka Percy Perry Pervez Petar Pete
    Peter Peter-Paul Petr Petri Petro Petros Petteri Phil Philip Philippe Phillip Pierce Pierre
    Pierre-Yves Piers Pieter Pietro Piotr Piyush Porter Pradeep Prakash Pramod Pranab Pranav
    Prasad Prasanna Prashant Pratap Prateek Praveen Preston Prithviraj Priyank Przemyslaw Puneet
    Pyotr Pål Qasem Qasim Qassem Quentin Quincy Quinten Quintin Quinton Rached Rachid Radek
    Radoslaw Radosław Rafael Rafal Rafik Raghav Raghuram Raheem Rahul Raila Rainer Rajan Rajat
    Rajendra Rajesh Rajiv Rajnath Raju Rakesh Raleigh Ralf Ralph Ramesh Rami Ramin Ramiro Ramiz
    Ramon Ramsey Ramush Ramzi Ramón Rand Randal Randall Randell Randolph Randy Ranil Ranjan
    Ranjit Raphael Rashad Rashawn Rashid Ratko Rauf Raul Ravi Ravindra Ray Raymon Raymond
    Raymundo Raúl Recep Reece Reed Refaat Reggie Reginald Reid Reince Reiner Reinhard Remington
    René Reuben Reuven Rex Rey Reynaldo Reza Rhett Rhys Riad Ricardo Riccardo Richard Richie Rick
    Rickey Rickie Ricky Rico Rigoberto Rishi Ritesh River Riyad Rob Robby Robert Robert-Jan
    Roberto Rocco Rocky Rod Roderick Rodger Rodney Rodolfo Rodrick Rodrigo Rogelio Roger Rogers
    Rohan Rohit Roland Rolando Rolland Romain Roman Romeo Ron Ronald Ronan Ronnie Ronny Roosevelt
    Rory Roscoe Ross Rossen Rostislav Roy Royal Royce Ruben Rudolf Rudolph Rudy Rufus Rui Rupert
    Ruslan Russ Russel Russell Rustam Rusty Ruud Ryan Ryder Ryker Rylan Ryland Rémi Rémy Rüdiger
    Saad Sachin Sadiq Saeb Saeed Safwat Sahil Sajid Salah Saleem Saleh Salim Salman Salvador
    Salvatore Sam Sameer Sameh Sami Samih Samir Sammie Sammy Samson Samuel Samuli Sandeep Sander
    Sandro Sanford Sanjay Sanjeev Sanjiv Santiago Santino Santos Santosh Sarath Sardar Satish
    Satoshi Satya Saul Sauli Saulius Saurabh Sawyer Scot Scott Scottie Scotty Sead Seamus Sean
    Sebastian Sebastiano Sebastián Sedat Seiichi Selahattin Selim Semaj Serdar Serge Sergei
    Sergey Sergii Sergio Serhii Serhiy Seth Sezgin Seán Shadi Shahbaz Shahid Shahriar Shailesh
    Shakil Shamar Shane Shankar Shaquille Sharad Shashi Shaukat Shaun Shavkat Shawn Shayne
    Shehbaz Shekhar Sheldon Shelton Sherif Sherman Shigeru Shimon Shinichi Shinzo Shinzō Shivraj
    Shlomo Shoaib Shreyas Shunichi Shyam Siddharth Sidney Sigmar Sigmund Silas Silvio Simeon Simo
    Simon Sinan Sincere Sjoerd Slavko Slawomir Slobodan Solomon Sonny Soren Spencer Srdjan
    Sreedhar Srinivas Staffan Stan Stanford Stanislav Stanisław Stanley Stefan Stefano Stefanos
    Steffen Stephan Stephane Stephen Stephon Sterling Steve Steven Stewart Stjepan Stu Stuart
    Stéphane Subhash Subrahmanyam Subramanian Sudhir Suhail Sukhbir Suleiman Suleyman Sullivan
    Sumit Sundar Sunil Suraj Suresh Sushil Svein Sven Svyatoslav Swapan Sylvester Szymon
    Sébastien Søren Süleyman Ta-Nehisi Tad Tadeusz Taha Taher Takeshi Talal Talon Tamas Tamer
    Tanmay Tanner Taras Tarek Tariq Taro Tarun Tate Tatsuo Tayyip Ted Teddy Tedros Tejas Temitope
    Teodoro Terence Terje Terrance Terrell Terrence Terry Tevin Tewodros Thabo Thad Thaddeus
    Thaksin Thanos Theo Theodore Theron Thibault Thierry Thijs Thomas Thomas-Gabriel Thorbjørn
    Thorsten Thurman Tibor Tihomir Tim Timmy Timo Timothy Timur Titus Tiziano Tobias Toby Tod
    Todd Tom Tomas Tomasz Tomislav Tommy Tomás Toney Tony Toomas Torbjörn Torrey Torsten
    Toshihiro Toshimitsu Toshio Trace Travis Travon Tre Trent Trenton Trever Trevon Trevor Trey
    Tristan Tristen Tristian Tristin Triston Troy Truman Tucker Tunde Turner Ty Tyler Tylor Tyree
    Tyrell Tyrese Tyron Tyrone Tyson Tzachi Uday Udo Uhuru Ulf Ulises Ulrich Ulysses Umar Umberto
    Umesh Upendra Urho Uriah Uriel Uwe Vaclav Vadim Vadym Vahid Val Valdis Valentin Valentino
    Valerii Valeriy Van Vance Vasil Vasily Vasyl Vaughn Vedran Venkat Venkatesh Vern Vernon
    Viacheslav Vicente Victor Vijay Vikas Vikram Viktor Vin Vinay Vince Vincent Vincenzo Vineet
    Vinod Vipul Virendra Virgil Vishal Vishnu Vitali Vitalii Vitaliy Vitaly Vito Vivek Vlad
    Vladimir Vladislav Vladyslav Vlodymyr Vojislav Volker Volodymyr Vuk Vyacheslav Wade Wael
    Waleed Walid Walker Wallace Walter Wang Waqar Ward Warren Waseem Wassim Waylon Wayne Weldon
    Wendell Werner Wesley Westley Weston Wilbert Wilbur Wilburn Wiley Wilford Wilfred Wilfredo
    Wilfried Will Willard Willem William Willie Willis Wilmer Wilson Wilton Wim Winfred Winfried
    Winston Witold Wladyslaw Wojciech Wolfgang Wolfram Woodrow Wouter Wyatt Xander Xavier Xi
    Xzavier Yaakov Yahir Yahya Yair Yanis Yannick Yaroslav Yasin Yasir Yasser Yassin Yasuhiro
    Yavuz Yegor Yehuda Yevgeny Yevhen Yigal Yisrael Yitzhak Yogesh Yoichi Yosef Yoshihide Yoshiro
    Yossi Younis Yousef Youssef Yoweri Yukio Yuri Yurii Yuriy Yusuf Yuval Yves Zac Zachariah
    Zachary Zachery Zack Zackary Zackery Zaheer Zaid Zaire Zakaria Zakary Zander Zane Zayden
    Zayed Zbigniew Zdeněk Ze'ev Zechariah Zeljko Zhang Zhivko Ziad Zine Zion Zlatko Zoltan Zoran
    Zubair Zurab Zvi Álvaro Éric Óscar Ömer Özgür İbrahim Željko`;

export const FEMALE = `
    Aaliyah Aarti Abagail Abbey Abbie Abbigail Abby Abeba Abena Abigail Abigale Abigayle Abril
    Ada Adaeze Adalyn Adalynn Addie Addison Addisyn Addyson Adela Adelaide Adele Adelina Adeline
    Adelyn Adina Adjoa Adria Adriana Adriane Adrianna Adrianne Adrienne Agnes Agnieszka Agnès
    Aida Aigul Aiko Aileen Aimee Aino Ainsley Aisha Aishwarya Aiste Aiyana Aja Akiko Akira Akua
    Alaina Alana Alanna Alayna Alberta Aleah Alecia Aleena Alejandra Alena Alesha Alesia
    Alessandra Aleta Alexa Alexandra Alexandrea Alexandria Alexi Alexia Alexis Alexus Alfreda
    Alia Alice Alicia Alina Aline Alisa Alisha Alison Alissa Alivia Aliya Aliyah Aliza Allie
    Allison Ally Allyson Allyssa Alma Alondra Alta Althea Alyce Alycia Alyona Alysa Alyse Alysha
    Alysia Alyson Alyssa Amal Amalia Amanda Amani Amara Amaris Amaya Amber Amberly Amelia Ami
    Amie Amina Aminata Amira Amiya Amiyah Amrita Amy Amya Amélie Ana Ana-Maria Anabel Anabelle
    Anahi Anais Anastasia Anastasiia Anastasiya Anaya Andrea Andria Anelia Angela Angelia
    Angelica Angeliki Angelina Angeline Angelique Angelita Angie Anika Anissa Anita Aniya Aniyah
    Anja Anjali Anju Anke Ankita Ann Anna Annabel Annabella Annabelle Annalena Annalisa Annalise
    Annamarie Anne Anne-Marie Anne-Sophie Annegret Anneli Anneliese Annemarie Annetta Annette
    Annie Annika Annmarie Anoushka Ansley Antionette Antje Antoinette Antonella Antonette Antonia
    Antonina Anupama Anuradha Anya Anđela Aoife Aparna April Arabella Araceli Aracely Archana
    Arely Aria Ariana Arianna Ariel Ariella Arielle Arleen Arlene Arline Aruna Arundhati Arya
    Aryana Aryanna Asha Ashanti Ashely Ashlee Ashleigh Ashley Ashli Ashlie Ashly Ashlyn Ashlynn
    Ashtyn Asma Aspen Astrid Athena Aubree Aubrey Aubrie Audra Audrey Audrina Augusta Aurelia
    Aurora Aurore Ava Averie Avis Ayaan Ayana Ayanna Ayesha Ayla Aylin Aysel Ayşe Azadeh Azar
    Azza Babita Bahar Bailee Bailey Bambi Barbara Barbora Barbra Baylee Beata Beate Beatrice
    Beatrix Beatriz Becky Belen Belinda Bella Benazir Benita Berenice Bernadette Bernadine
    Bernice Bertha Beryl Bessie Beth Bethany Betsy Bette Bettie Bettina Betty Bettye Beulah
    Beverley Beverly Bhavna Bianca Bianka Bibiana Billie Birgit Blanca Blanche Bobbi Bobbie
    Bonita Bonnie Bonny Bożena Braelyn Brandee Brandi Brandie Brandy Breana Breann Breanna
    Breanne Bree Brenda Brenna Bria Briana Brianna Brianne Bridget Bridgett Bridgette Brielle
    Brigette Brigid Brigitte Briley Brisa Britany Britney Britta Brittani Brittany Brittney
    Brittni Brook Brooke Brooklynn Bryana Bryanna Brylee Bryn Brynlee Brynn Cadence Caitlin
    Caitlyn Cali Calista Callie Cami Camila Camilla Camille Camryn Candace Candi Candice Candy
    Caoimhe Cara Caren Cari Carina Carissa Carla Carlee Carleen Carlene Carley Carli Carlie
    Carlotta Carly Carme Carmel Carmela Carmelita Carmella Carmen Carol Carolann Carole Caroline
    Carolyn Carolynn Carrie Caryl Caryn Casandra Cassandra Cassidy Cassie Catalina Catharine
    Catherine Cathie Cathleen Cathrine Cathryn Cathy Catrina Cayla Caylee Cecelia Cecile Cecilia
    Cecily Celeste Celestine Celia Celina Celine Chana Chanda Chandra Chanel Chantal Chantel
    Chantelle Charisse Charity Charla Charlee Charleen Charlene Charlotte Charmaine Charu Chasity
    Chastity Chaya Chelsea Chelsey Chelsie Cheri Cherie Cherish Cherry Cheryl Cheryle Cheyanne
    Cheyenne Chiara Chidinma Chimamanda Chiquita Chiyoko Chloe Chloé Christa Christal Christen
    Christi Christiana Christiane Christie Christin Christina Christine Christy Chrystal Chyna
    Ciara Ciera Cierra Cindi Cindy Cinthia Claire Clara Clare Clarice Clarissa Claudette Claudia
    Claudine Clémentine Coleen Colette Colleen Collette Concetta Condoleezza Connie Constance
    Consuelo Cora Coral Cordelia Cori Corina Corine Corinna Corinne Cornelia Corrie Corrina
    Corrine Cortney Courtney Cristal Cristina Cristy Crystal Cynthia Cátia Cécile Céline Dagmar
    Dahlia Daisy Dalia Damaris Dana Danae Danelle Danette Dani Dania Danica Daniela Daniella
    Danielle Danika Danita Danna Danuta Danyelle Daphne Daphné Dara Darby Darci Darcie Darcy
    Daria Darla Darleen Darlene Davina Dawn Dawna Dayana Dayanara Dayna Deana Deandra Deann
    Deanna Deanne Debbie Debby Debora Deborah Debra Dee Deena Deepa Deepika Deidra Deidre Deirdre
    Deja Delaney Delia Delilah Della Delma Delois Delores Deloris Delphine Demetria Demi Dena
    Denice Denise Denisse Desirae Desiree Destinee Destiney Destini Devika Dian Diana Diane Diann
    Dianna Dianne Dilma Dina Dinah Dionne Divya Dixie Dollie Dolly Dolores Domonique Dona Donita
    Donna Dora Doreen Dorene Doretha Doris Dorota Dorothea Dorothy Dorthy Dottie Dubravka Dulce
    Dunja Earlene Earline Earnestine Ebba Eboni Ebony Ebru Edita Edith Edna Edwina Effie Eileen
    Ekaterina Elaina Elaine Elana Eleanor Eleanore Elena Eleni Elia Eliana Elida Elif Elinor
    Elisa Elisabeth Elise Elissa Eliza Elizabeth Elke Ella Elle Ellen Elliana Ellie Elma Elnora
    Elodie Eloise Elouise Elsa Elsie Elva Elvia Elvira Elyse Elyssa Elżbieta Emelia Emely Emerald
    Emilee Emilia Emilie Emily Emine Emma Emmalee Emmanuelle Emmy Erica Ericka Erika Erin Erma
    Erna Ernestine Eryn Esmeralda Esperanza Essie Estefania Estela Estella Estelle Ester Esther
    Estrella Ethel Etta Eugenia Eula Eunice Eva Evangelina Evangeline Eve Evelin Evelyn Evette
    Evie Ewa Fabiola Fadwa Faith Fallon Fannie Farida Farrah Farzana Fatemeh Fatima Fatma Fatou
    Fatoumata Fawn Fay Faye Federica Felecia Felicia Felicity Felisha Fern Fernanda Fiammetta
    Filippa Fiona Flavia Flor Flora Florence Fran Frances Francesca Francine Francisca Franziska
    Françoise Frauke Freda Freida Freja Frieda Funke Funmilayo Gabriela Gabriele Gabriella
    Gabrielle Gail Galina Garima Gay Gaye Gayla Gayle Geeta Geetanjali Gemma Gena Geneva
    Genevieve Georgeta Georgette Georgia Georgiana Georgianna Georgie Georgina Geraldine Geri
    Gerri Gertrud Gertrude Ghada Gia Giana Gianna Gilda Gillian Gina Ginger Ginny Giorgia
    Giovanna Giselle Gisselle Gisèle Giulia Giuliana Gladys Glenda Glenna Gloria Goldie Gordana
    Grace Gracelyn Gracie Graciela Grazyna Graça Grażyna Greta Gretchen Griselda Gro Guadalupe
    Gudrun Gulnara Gwen Gwendolyn Gülsüm Hadley Hailee Hailey Hailie Haleigh Haley Halie Halima
    Halle Hallie Halyna Hana Hanan Hanna Hannah Hannelore Harper Harriet Harriett Harsimrat
    Hattie Haven Haylee Hayley Haylie Hazel Heather Hedda Hedwig Heidi Heike Helen Helena Helene
    Helle Hend Henrietta Henriette Hiba Hilary Hilda Hilde Hillary Hina Hiroko Holli Hollie Holly
    Hope Houda Huma Hélène Ida Iesha Ila Ilene Ilhan Iliana Ilse Iman Imani Imelda Imke Imogen
    Imogene Ina Indira Ine Ines Inez Ingeborg Ingrid Inna Inés Inês Irene Irina Iris Irma Iryna
    Isabel Isabela Isabell Isabella Isabelle Isis Isla Itzel Iva Ivana Ivanka Iveta Ivette Ivona
    Ivonne Ivy Izabella Jacalyn Jacey Jacinda Jackeline Jacklyn Jaclyn Jacque Jacquelin
    Jacqueline Jacquelyn Jacquline Jada Jade Jadwiga Jadyn Jaelyn Jaelynn Jaida Jaimie Jakayla
    Jalisa Jaliyah Jalyn Jami Jamie Jamila Jan Jana Janae Janay Jane Janeen Janel Janell Janelle
    Janessa Janet Janette Janice Janie Janina Janine Janis Janiya Janiyah Janna Jannie Jaqueline
    Jasmin Jasmina Jasmine Jasmyn Jaya Jayalalithaa Jaycee Jayda Jayde Jayla Jaylah Jaylee
    Jayleen Jaylene Jaylyn Jaylynn Jayme Jayne Jazlyn Jazmin Jazmine Jazmyn Jean Jeana Jeanette
    Jeanie Jeanine Jeanna Jeanne Jeannette Jeannie Jeannine Jelena Jena Jenelle Jenifer Jenna
    Jenni Jennie Jennifer Jenny Jeri Jerilyn Jerri Jerrie Jessi Jessica Jessika Jewel Jewell Jill
    Jillian Jimena Jo Joan Joana Joanie Joann Joanna Joanne Jocelyn Jodi Jodie Joelle Joellen
    Johana Johanna Johnna Joi Jolanta Joleen Jolene Jolie Joni Jonna Jordyn Jorunn Josefina
    Joselyn Josephine Josette Josie Joslyn Joy Joyce Joycelyn Joëlle Juana Juanita Judi Judie
    Judith Judy Juli Julia Juliana Juliann Julianna Julianne Julie Juliet Juliette Julija Julissa
    June Justina Justine Jutta Jyoti Kacey Kaci Kacie Kacy Kadence Kadri Kaela Kaelyn Kaia Kaila
    Kailee Kailey Kailyn Kaitlin Kaitlyn Kaitlynn Kaiya Kaja Kala Kaleigh Kaley Kali Kaliyah
    Kallie Kalpana Kalyn Kamala Kami Kamila Kamryn Kanchan Kandace Kandi Kandice Kandy Kara Karen
    Kari Karie Karima Karin Karina Karissa Karla Karlee Karley Karli Karlie Karly Karma Karmen
    Karol Karolina Karolyn Karon Karrie Karyn Kasandra Kasey Kassandra Kassidy Kassie Katalin
    Katarina Katarzyna Kate Katelin Katelyn Katelynn Katerina Kateryna Katharina Katharine
    Katherine Katheryn Kathi Kathie Kathleen Kathrin Kathrine Kathryn Kathy Katia Katie Katina
    Katja Katlin Katlyn Katrin Katrina Katrín Katy Kavita Kay Kaya Kaycee Kaydence Kaye Kayla
    Kaylah Kaylee Kayleen Kayleigh Kaylen Kayley Kayli Kaylie Kaylin Kaylyn Kaylynn Keeley Keely
    Keiko Keila Keira Keisha Kelley Kelli Kellie Kelly Kellyanne Kelsea Kelsey Kelsi Kelsie Kemi
    Kendra Kenia Kenley Kenna Kennedi Kennedy Kenzie Keri Kerri Kerrie Kersti Kesha Keshia Keyla
    Khadija Khadijah Khloe Khushboo Kia Kiana Kianna Kiara Kiera Kierra Kiersten Kiley Kim Kimber
    Kimberlee Kimberley Kimberly Kimora Kinley Kinsey Kinsley Kira Kirsten Kirsti Kirstin Kisha
    Kishwar Kitty Klára Kolinda Kori Kortney Kourtney Krista Kristal Kristalina Kristan Kristen
    Kristi Kristie Kristin Kristina Kristine Kristy Kristyn Krisztina Krysta Krystal Krystle
    Ksenia Kumiko Kyla Kylee Kyleigh Kylie Kyra Lacey Laci Lacie Lacy Ladonna Laila Lainey
    Lakeisha Laken Lakesha Lakisha Lakshmi Lalita Lamia Lana Laney Lani Laquita Lara Larissa
    Larysa Lashawn Lashonda Latanya Latasha Latisha Latonia Latonya Latosha Latoya Latrice
    Latricia Laura Laure Laureen Laurel Lauren Lauri Laurie Lauryn Laverne Lavonne Lawanda Layla
    Lea Leah Leandra Leann Leanna Leanne Leeann Leia Leigh Leigha Leila Leilani Lela Lelia Lena
    Lenora Lenore Leola Leona Leora Lesa Lesley Lesli Leslie Lesly Lessie Leta Letha Leticia
    Letitia Lexi Lexie Lexus Leyla Leymah Lia Liana Libby Lidia Liisa Lila Lilah Lilia Lilian
    Liliana Lillian Lilliana Lillie Lilly Lily Lilyana Lina Linda Lindsay Lindsey Lindy Linnea
    Lisa Lisbeth Lisette Lissette Litzy Liudmyla Livia Liz Liza Lizabeth Lizbeth Lizeth Lizette
    Lizzie Ljiljana Ljubica Lois Lola Lolita Lona Londyn Lora Loraine Lorelei Lorena Lorene
    Loretta Lori Lorie Lorna Lorraine Lorri Lorrie Lotte Lottie Lou Louella Louisa Louise Lourdes
    Luann Luanne Lucero Lucia Luciana Lucile Lucille Lucinda Lucretia Lucy Ludmila Luella Luisa
    Lula Luna Lupe Luz Lydia Lyla Lyn Lynda Lyndsay Lyndsey Lynette Lynn Lynne Lynnette Lyric
    Lyubov Lyudmila Lyudmyla Mabel Mable Macey Maci Macie Mackenzie Macy Madalyn Madalynn
    Maddison Madeleine Madeline Madelyn Madelynn Madhuri Madilyn Madilynn Madison Madisyn Madonna
    Madyson Mae Maegan Maeve Magdalena Maggie Mahua Maia Maira Mairead Maja Makayla Makenna
    Makenzie Maki Malala Maleah Malia Malinda Malissa Maliyah Mallory Mamata Mamie Mandi Mandy
    Manisha Manjula Manuela Mara Maranda Marcela Marcella Marci Marcia Marcie Marcy Maren
    Margaret Margarethe Margarita Margery Margie Margo Margot Margret Margrethe Marguerite Mari
    Maria Maria-Theresa Mariah Mariam Marian Mariana Mariann Marianna Marianne Maribel Maribeth
    Maricela Marie Mariel Mariela Marietta Mariia Marija Marijke Marilee Marilyn Marilynn Marin
    Marina Marine Marisa Marisela Marisol Marissa Maritza Mariya Marjorie Marla Marlee Marlen
    Marlena Marlene Marley Marlyn Marlys Marlène Marnie Marquita Marsha Marta Martha Martina
    Martine Marva Mary Maryam Maryann Maryanne Marybeth Maryellen Maryjane Maryjo Marylou Maryse
    Masako Masha Mathilde Matilda Mattie Maura Maureen Mavis Maxine May Maya Mayawati Mayra
    Maysoon Mayumi Mazie Małgorzata Mckayla Mckenna Mckenzie Meagan Meaghan Meena Meenakshi Meera
    Meg Megan Meghan Mehbooba Melania Melanie Melany Melba Melike Melina Melinda Melisa Melissa
    Mellissa Melodie Melody Melonie Melva Meral Mercy Meredith Merry Merve Mette Mia Miah Micaela
    Michaela Michele Michell Michelle Michiko Mika Mikaela Mikayla Mila Milagros Mildred Milena
    Miley Millicent Millie Mimi Mina Mindy Minerva Minnie Mira Miranda Mireya Miriam Mirjana
    Missy Misti Misty Mitzi Miya Moira Mollie Molly Mona Monica Monika Monique Monserrat Morgan
    Moriah Mounia Mridula Mukta Muriel Mya Myah Myla Myra Myrna Myrtle Nabila Nadezhda Nadia
    Nadine Nadiya Nadège Nagwa Najat Najla Nakia Naledi Nalini Nan Nanci Nancy Nandini Nanette
    Nannette Nannie Naomi Narges Nasrin Natacha Natalee Natalia Natalie Nataliia Nataliya Nataly
    Natalya Natasha Nathalie Nathaly Nawal Nayeli Nazanin Nedra Neelam Neeta Neha Nelda Nell
    Nellie Nelly Nettie Neva Nevaeh Ngozi Nia Niamh Nichelle Nichole Nicki Nicole Nicolette
    Nicolle Nidhi Niki Nikita Nikki Nikole Nilufar Nimisha Nina Nirmala Nisha Nita Niti Nkechi
    Nkosazana Noelia Noelle Noemi Nola Nona Nora Norah Noreen Noriko Norma Nouf Noura Nova Noémie
    Nyla Octavia Odessa Odile Ofelia Oksana Ola Oleksandra Olena Olesya Olga Olha Olive Olivia
    Ondine Opal Ophelia Ora Oralia Orla Ornella Padma Padmini Paige Paisley Pallavi Paloma Pam
    Pamala Pamela Paola Parveen Patience Patrica Patrice Patricia Patrizia Patsy Patti Pattie
    Patty Paula Paulette Paulina Pauline Payal Pearl Pearlie Peggie Peggy Penelope Pennie Penny
    Perla Petra Philippa Phoebe Phumzile Phyllis Pilar Piper Pippa Polina Polly Pooja Poonam
    Portia Preeti Presley Priscilla Priti Priya Priyanka Puja Queen Rachael Racheal Rachel
    Rachelle Rachida Radhika Rae Raegan Raelyn Raelynn Ragnhild Raina Raisa Rajshree Raluca
    Ramona Rana Randi Rania Ranjana Raquel Rasha Rashida Rashmi Raven Ravneet Rayna Reagan Reanna
    Reba Rebeca Rebecca Rebekah Reem Regan Regina Reina Rekha Rena Renae Renata Renate Renee
    Renita Renu Reta Retha Reva Reyhaneh Reyna Rhea Rhianna Rhiannon Rhoda Rhonda Richa Richelle
    Rigoberta Rikki Rima Rita Ritu Rivka Robbin Roberta Robin Robyn Rochelle Rocio Rocío Rola
    Ronda Roni Rosa Rosalba Rosalee Rosalia Rosalie Rosalind Rosalinda Rosalyn Rosanna Rosanne
    Rosario Rose Roseann Roseanne Rosella Roselyn Roselyne Rosemarie Rosemary Rosetta Rosie
    Rosita Roslyn Rowena Roxana Roxane Roxann Roxanna Roxanne Roxie Rubi Ruby Ruchi Ruth Ruthann
    Ruthie Ruzica Ryann Rylee Ryleigh Rylie Sabina Sabine Sabrina Sade Sadhana Sadia Sadie Safia
    Sahar Sahra Saige Saima Sakshi Salina Sallie Sally Salma Samantha Samara Samia Samira Sanae
    Sandi Sandra Sandrine Sandy Sangeeta Saniya Sanja Sanna Saoirse Sara Sarah Sarahi Sarai
    Sariah Sarina Sarita Saroj Sasha Saskia Saundra Savanah Savanna Savita Scarlet Scarlett Seema
    Selah Selena Selene Selina Selma Serena Serenity Serina Sevgi Shabana Shae Shahnaz Shaina
    Shakira Shakuntala Shalini Shameka Shamika Shana Shanda Shania Shanice Shanika Shaniqua
    Shaniya Shanna Shannan Shannon Shanon Shanta Shante Shantel Shantell Shari Sharla Sharlene
    Sharmila Sharon Sharonda Sharron Sharyn Shauna Shawna Shayla Shaylee Shayna Sheena Sheetal
    Sheikha Sheila Shelbi Shelbie Shelby Shelia Shelley Shelli Shellie Shelly Sheree Sheri
    Sheridan Sherie Sherlyn Sherri Sherrie Sherrill Sherry Sheryl Shilpa Shireen Shirin Shirley
    Shobha Shonda Shreya Shruti Shweta Shyann Shyanne Shyla Siena Sienna Sierra Signe Siham Silke
    Silvana Silvia Simin Simona Simone Sinead Sinéad Siobhan Sirimavo Skye Skyla Skylar Slavica
    Sloane Smita Smriti Sneha Snežana Socorro Sofia Solveig Sommer Sonal Sonali Sondra Sonia
    Sonja Sonya Sophia Sophie Soraya Soumaya Stacey Staci Stacia Stacie Stacy Stanislava Starla
    Starr Stefani Stefania Stefanie Stella Stephani Stephanie Stephany Stephenie Stormy Sudha Sue
    Suella Suman Summer Sunita Sunniva Sunny Supriya Susan Susana Susanna Susannah Susanne Sushma
    Susie Suzan Suzanna Suzanne Suzette Svenja Svetlana Sviatlana Svitlana Swati Sybil Sydnee
    Sydney Sydni Sylvia Sylvie Ségolène Tabatha Tabitha Talia Taliyah Tamar Tamara Tameka Tamela
    Tamera Tami Tamia Tamika Tammi Tammie Tammy Tamra Tana Tanesha Tania Tanisha Tanja Tanuja
    Tanushree Tanya Tara Taryn Tasha Tatiana Tatianna Tatjana Tatum Tatyana Tawana Tayler Taylor
    Teagan Teena Teesta Tegan Tena Tera Teresa Terese Teressa Tereza Teri Terra Terri Terrie Tess
    Tessa Tetiana Thalia Thea Thelma Theodora Theresa Therese Thérèse Tia Tiana Tianna Tiara
    Tierra Tiffani Tiffanie Tiffany Tina Tisha Tomoko Toni Tonia Tonja Tonya Tori Tosha Tove
    Tracey Traci Tracie Tracy Trena Tressa Treva Tricia Trina Trish Trisha Trista Trudy Tulsi
    Twila Twyla Tyra Tülay Ulrike Uma Urmila Ursula Urszula Usha Ute Valarie Valencia Valentina
    Valentyna Valeria Valerie Valery Valorie Valérie Vandana Vanesa Vanessa Varsha Vasundhara
    Veda Veena Velma Venessa Venus Vera Verna Veronica Veronika Verónica Vickey Vicki Vickie
    Vicky Victoria Vidya Vikki Viktoria Viktoriya Vineeta Viola Violet Virgie Virginia Vivian
    Viviana Vivienne Vonda Vrinda Véronique Wafa Wanda Wangari Wendi Wendy Whitney Wiebke Wilda
    Willa Willow Wilma Winifred Winnie Winona Xenia Ximena Xiomara Yadira Yajaira Yamini Yareli
    Yaretzi Yaritza Yasmeen Yasmin Yasmina Yasmine Yazmin Yaël Yekaterina Yelena Yesenia Yessenia
    Yevgenia Yingluck Yoani Yoko Yolanda Yoriko Yoselin Yulia Yuliia Yuliya Yumi Yuriko Yvette
    Yvonne Zahra Zainab Zakia Zara Zaria Zariah Zarifa Zehra Zeinab Zelda Zelma Zeynep Zhanna Zoe
    Zoey Zofia Zoie Zsuzsa Zuzana Åsa Élisabeth`;

/** Given to both: evidence of a person, not of a gender. */
export const EITHER = `
    Alva Amari Andra Angel Arden Armani Austyn Avery Blair Britt Campbell Carey Carrol Casey
    Channing Charley Clair Cleo Darian Devyn Dominique Dominque Elisha Emerson Emery Finley
    Frankie Gale Germaine Harley Ivory Jackie Jaidyn Jaime Jamey Jammie Jaylin Jensen Jessie Jody
    Johnnie Jonnie Jordin Kamari Kendal Kendall Kenyatta Kerry Kris Landry Lavern Lavon Leighton
    Lorin Marion Marlo Maxie Mckinley Michal Milan Nicola Ollie Pat Payton Peyton Quinn Reese
    Reilly Remy Rene Rian Ricki Riley Robbie Rowan Ryley Sage Shay Shea Shiloh Skyler Stevie
    Tommie Tory Trinidad Vernell Yael`;
